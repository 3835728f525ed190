"""Ages in headlines: true on the day that the sentence tells of, not of what else it tells of somebody.

"The first reader was 83-year-old Ada Pell, who moved there in 1954": in a headline of 1954 she has no age.
"""

from events.dates.value import DocumentTime, TemporalValue
from events.extract.syntax.analysis import Analysis, Predicate
from events.patterns import seldom

_YEAR = 366
"""Days; what lies further back was at another age."""
_AGED = seldom(r"^[\w-]+-year-old (?=[A-Z])")


def without_age(
    analysis: Analysis, told: Predicate, text: str, value: TemporalValue, published: DocumentTime | None
) -> str:
    """The headline of a verb without the age before its subject's name, where another clause tells that and
    the date lies a year before the article's."""
    if told.subject is None or published is None or (value.earliest or 0) >= published.toordinal() - _YEAR:
        return text
    beside = told.role in ("relative", "participle") or "X" in analysis.letters_of(told.subject[0])
    return _AGED.sub("", text) if beside else text
