"""Events that are dated by their distance from another: "a day after protesters set fire to it", "two years before".

The distance is a duration, which has no date of its own; with the date that its sentence gives the main clause it has:
on Sunday, a day after the fire, puts the fire on Saturday. Days count from a day, years from anything; weeks and
months are told loosely ("five months after" a sinking of 28 August, in a report of 2 February) and give a clause's
verb a date that is about so.
"""

from collections.abc import Sequence

from events.dates import edtf
from events.dates.bounds import civil
from events.dates.value import Precision, Qualifier, TemporalValue, Timex, TimexType
from events.extract.lexicon.nouns import is_strong_event
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.verbchains import clause_verb_after
from events.model import Mention, Status
from events.patterns import seldom

RULE = "counted from a date"
_OF_NOUN = seldom(r"in(?:on)*[io]k")
_BEFORE_MAIN = seldom(r"u[^,;kwuh]*,[^,;kwuh]*k")
_DISTANCE = seldom(r"P(\d{1,3})([DWMY])")
_ABOUT = 7
"""Days by which weeks and months are miscounted."""
_CLOSE = 3
"""Days by which weeks mostly are."""
_EXACT = {
    "D": (Precision.DAY,),
    "W": (Precision.DAY,),
    "M": (Precision.DAY, Precision.MONTH),
    "Y": (Precision.DAY, Precision.MONTH, Precision.YEAR),
}


def find_counted(analysis: Analysis, timex: Timex, main: TemporalValue | None) -> tuple[Anchor, TemporalValue] | None:
    """The event that stands the duration `timex` after or before the date `main` of its sentence, with its date;
    None where the words tell of none."""
    if timex.type is not TimexType.DURATION or main is None:
        return None
    at = analysis.chunk_of(timex.start)
    opener = at + 1
    if at < 0 or analysis.shape[opener : opener + 1] not in ("u", "i") or not analysis.shape[opener : opener + 1]:
        return None
    if at and analysis.words(at - 1) == ["for"]:
        return None  # "banned him for two years after it had found": how long, not how far from that
    direction = {"after": -1, "before": 1}.get(analysis.words(opener)[0], 0)
    value = moved(main, timex.value, direction)
    if not direction or value is None:
        return None
    if analysis.shape[opener] == "u":
        verb = next((item for item in analysis.predicates if item.at > opener and item.role == "subordinate"), None)
        return (Anchor(rule=RULE, predicate=verb), value) if verb else None
    doing = analysis.predicate_at(opener + 1)
    if doing is not None and doing.role == "gerund":  # "eight years after signing a contract"
        return (Anchor(rule=RULE, predicate=doing), value) if doing.subject is not None else None
    noun = opener + 1
    named = _is_exact(timex) and analysis.shape[noun : noun + 1] == "n" and is_strong_event(analysis.noun(noun).lower)
    bare = named and analysis.letters_of(noun) == "N" and analysis.shape[noun + 1 : noun + 2] not in ("o", "i")
    return (Anchor(rule=RULE, noun=noun), value) if named and not bare else None  # "a year before launch"


def find_after(analysis: Analysis, timex: Timex, other: Timex) -> tuple[Anchor, TemporalValue] | None:
    """What the clause tells that stands the duration `timex` after or before the date `other` of a noun: "three years
    after the accident of 2011, the plant reopened"; what was so long before the date of the main clause: "two years
    after the plant opened, it burned down on 3 May"; None where the words tell of none."""
    at, date = analysis.chunk_of(timex.start), analysis.chunk_of(other.start)
    if at == 0 and date > 0 and _BEFORE_MAIN.fullmatch(analysis.shape, at + 1, date + 1):
        return find_counted(analysis, timex, other.temporal)
    if at < 0 or date < 0 or other.temporal is None or not _OF_NOUN.fullmatch(analysis.shape[at + 1 : date + 1]):
        return None
    direction = {"after": 1, "before": -1}.get(analysis.words(at + 1)[0], 0)
    value = moved(other.temporal, timex.value, direction) if _is_exact(timex) else None
    before = analysis.predicate_before(at)
    verb = (
        clause_verb_after(analysis, date) if before is None and analysis.shape[date + 1 : date + 2] == "," else before
    )
    if not direction or value is None or verb is None or verb.kind != "v" or verb.subject is None:
        return None
    return Anchor(rule=RULE, predicate=verb), value


def without_loose(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions but those counted loosely ("three weeks after the launch") of an event whose day is told as well."""
    loose = [item for item in mentions if item.rule == RULE and item.date.qualifier is Qualifier.APPROXIMATE]
    exact = [item for item in mentions if loose and item.date.precision is Precision.DAY and item not in loose]
    return [item for item in mentions if item not in loose or not any(_is_near(item, other) for other in exact)]


def _is_near(loose: Mention, exact: Mention) -> bool:
    """Whether two mentions tell of one kind of event, on a day and about then; what was counted in weeks to within a
    few days of what another sentence tells is taken for that, however it is told ("seven weeks after a valve failed",
    "lost contact on March 28")."""
    early, late, day = loose.date.earliest, loose.date.latest, exact.date.earliest
    if early is None or late is None or day is None:
        return False
    if loose.head == exact.head:
        return early - _ABOUT <= day < late + _ABOUT
    apart = loose.sentence_span != exact.sentence_span and exact.status is Status.HAPPENED
    return apart and loose.date.precision is Precision.DAY and early - _CLOSE <= day < late + _CLOSE


def _is_exact(distance: Timex) -> bool:
    """Whether it is told in days or years."""
    return distance.value.endswith(("D", "Y"))


def moved(main: TemporalValue, distance: str, direction: int) -> TemporalValue | None:
    """The date so far after (`direction` 1) or before `main` as a length such as "P2W", as exact as that."""
    found = _DISTANCE.fullmatch(distance)
    if found is None or main.earliest is None or main.precision not in _EXACT[found.group(2)]:
        return None
    count = int(found.group(1)) * direction
    year, month, _ = civil(main.earliest)
    match found.group(2):
        case "D":
            return edtf.day(*civil(main.earliest + count))
        case "W":
            return edtf.qualified(edtf.day(*civil(main.earliest + 7 * count)), Qualifier.APPROXIMATE)
        case "M":
            years, months = divmod(month - 1 + count, 12)
            return edtf.qualified(edtf.month(year + years, months + 1), Qualifier.APPROXIMATE)
    return edtf.year(year + count)
