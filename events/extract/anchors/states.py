"""States told of somebody in passing: "Hale, mayor since 2011, said ...", "the ferry, in use from 1998 to 2006, ...".

Such an insertion has a date but no verb; the date is not that of the sentence's own verb. It gives the state: "Hale was
mayor", since 2011; who is in office or in power "took office" then.
"""

import re

from events.dates.value import Precision
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_strong_event
from events.extract.lexicon.words import PRONOUNS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.datephrase import phrase_start
from events.extract.syntax.nounphrases import is_amount
from events.sentences import Span

RULE = "state told in passing"
_PHRASE = re.compile(r"r?(?P<role>n|j|g|i+o?n)(?:[oi]+n)*r?")
_LASTING = word_set("since until till from between")
_ADVERBIAL = word_set(
    "after before during despite including like unlike with without according among except following amid by via per"
)
"""Prepositions of a phrase that tells nothing of the noun before it."""
_OFFICES = word_set("office power charge prison custody jail exile force opposition use production service operation")
"""What one is "in" for a length of time: "In office since 2011, Hale ..."."""
_TAKING_OVER = {"office": "took office", "power": "came to power"}
"""What began the state one is in."""
_LONG = (Precision.YEAR, Precision.MONTH, Precision.DECADE, Precision.INTERVAL)


def find_state(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """The state that the date in chunk `date`, whose phrase begins at `first`, was told with; None for none."""
    if analysis.shape[date + 1 : date + 2] not in ("", ".", ",", ";", "-", "c"):
        return None
    if _is_missing_since(analysis, first):
        return Anchor(
            rule=RULE, predicate=Predicate(at=first - 1, kind="s", role="state", subject=(first - 2, first - 2))
        )
    while analysis.shape[max(0, first - 2) : first] == "kc":
        first = phrase_start(analysis, first - 2)  # "winner in 2012 and 2013"
    opening = analysis.shape.rfind(",", 0, first)
    conceded = opening < 0 and analysis.words(0)[0] in ("although", "though", "while")  # "Although free since 1991, X"
    found = _PHRASE.fullmatch(analysis.shape, opening + 1 + conceded, first)
    if found is None:
        return None
    head = found.end("role") - 1
    if not _lasts(analysis, head, first, date) or not _tells(analysis, found.start("role"), head):
        return None
    subject = _before(analysis, opening) if opening >= 0 else _after(analysis, head, date)
    if subject is None or analysis.words(subject[0])[0] in PRONOUNS:
        return None
    said = _took_over(analysis, head, first)
    if said and _is_person(analysis, subject[1]):
        subject = subject[1], subject[1]  # "the party of President Hale, in office since 2011"
    return Anchor(rule=RULE, predicate=Predicate(at=head, kind="s", role="state", subject=subject, word=said))


def _is_missing_since(analysis: Analysis, first: int) -> bool:
    """ "Found two climbers missing since Monday": since when they were, not since when they were found."""
    told = first > 2 and analysis.words(first - 1) == ["missing"] and analysis.words(first) == ["since"]
    return told and analysis.shape[first - 2 : first] == "ng" and analysis.first_letter(first - 2) != "X"


def in_parentheses(analysis: Analysis, opening: int, date: int) -> Anchor | None:
    """ "President Hale (in office since 2011)": when the person took office."""
    owner, head = opening - 1, opening + 2
    if owner < 0 or not re.match(r"\(ini?k", analysis.shape[opening : date + 1]):
        return None
    said = _took_over(analysis, head, head + 1) if analysis.last_letter(owner) == "P" else ""
    role = Predicate(at=head, kind="s", role="state", subject=(owner, owner), word=said)
    return Anchor(rule=RULE, predicate=role) if said else None


def _took_over(analysis: Analysis, head: int, first: int) -> str:
    """What one did on the day since which one is "in office" or "in power"; ""."""
    if head < 1 or analysis.words(head - 1) != ["in"] or analysis.words(first)[0].split()[0] != "since":
        return ""
    return _TAKING_OVER.get(" ".join(analysis.words(head)), "")


def _is_person(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is a person's role and name: "President Ada Hale"."""
    letters = analysis.letters_of(chunk)
    tokens = analysis.tokens[analysis.chunks[chunk].first : analysis.chunks[chunk].last + 1]
    return letters.endswith("P") and any(kinds.is_person(token.lower) for token in tokens)


def _lasts(analysis: Analysis, head: int, first: int, date: int) -> bool:
    """Whether the date is that of a state: "since 2011", "from 2008 to 2016", "champion in 2011", not "in Farrow on
    Monday"."""
    timex = analysis.tokens[analysis.chunks[date].first].timex or analysis.tokens[analysis.chunks[date].last].timex
    precision = timex.temporal.precision if timex is not None and timex.temporal is not None else None
    if precision is Precision.INTERVAL and analysis.words(date)[0][:1].isdigit():
        return True
    since = analysis.shape[first - 2 : first] == "in" and analysis.words(first - 2) == ["since"]
    if since or analysis.words(first)[0].split()[0] in _LASTING:
        return True  # "absent since an injury in May"
    return precision in _LONG and analysis.shape[head] == "n" and analysis.shape[head - 1 : head] in ("", ",")


def _tells(analysis: Analysis, start: int, head: int) -> bool:
    """Whether the insertion says what or where somebody is."""
    if analysis.shape[start] == "i":
        return analysis.words(start)[0] not in _ADVERBIAL
    if analysis.shape[start] in "jg":
        return analysis.shape[start] == "j" or analysis.words(start) == ["missing"]
    letters = analysis.letters_of(head)
    return letters.endswith("N") and "Y" not in letters and not is_strong_event(analysis.noun(head).lower)


def _before(analysis: Analysis, opening: int) -> Span | None:
    """Whom an insertion after a comma is about: the subject that ends there, else the noun phrase before it."""
    owner = opening - 1
    while owner > 1 and analysis.shape[owner - 1 : owner + 1] == ",n" and analysis.is_figure(owner):
        owner -= 2
    if owner < 0 or analysis.shape[owner] != "n" or is_amount(analysis, owner) or analysis.words(owner) == ["cent"]:
        return None  # "slowed to 9 per cent, half the rate of two years ago"
    subjects = (item.subject for item in analysis.predicates if item.subject is not None and item.at > opening)
    whole = next((subject for subject in subjects if subject[1] == owner), None)
    stands = analysis.shape[opening + 1 : opening + 2] == "i" and analysis.last_letter(owner) == "N"
    chain = re.search(r"n(?:[io]n)*$" if stands else r"n(?:on)*$", analysis.shape[: owner + 1])
    return whole or ((chain.start(), owner) if chain else None)


def _after(analysis: Analysis, head: int, date: int) -> Span | None:
    """Whom a phrase at the head of a sentence is about: "Mayor since 2011, Hale ..."."""
    if analysis.shape[date + 1 : date + 2] != ",":
        return None
    if analysis.shape[0] == "i" and analysis.noun(head).lower not in _OFFICES:
        return None
    return next((item.subject for item in analysis.predicates if item.subject and item.subject[0] == date + 2), None)
