"""The part of a thing that a date is of: "will pay in two parts, the second by May", "will cut 300 jobs, half of them
by March". A headline of the whole would give all of it the date of the part: "won the last of three cups" in 1994."""

import re

from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, Anchor
from events.extract.syntax.verbchains import finite_of_chain
from events.patterns import seldom

_RANK = "first|second|third|fourth|fifth|last|final|next"
_PART = seldom(
    rf"(?:the )?(?:{_RANK}|rest|remainder|others?|half|quarter|most|some"
    r"|many|all but one|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a third|a quarter|\d[\d,.]*)"
    r"(?: (?:one|ones|part|half))?(?: of (?:them|these|those|which|it))?",
    re.IGNORECASE,
)
_ONE = seldom(
    rf"the (?:{_RANK}|latest|earliest|worst|best|most (?:recent|serious|severe)|[a-z]{{3,8}}est)"
    r"(?: of (?:them|these|those))?"
)
""" "The last", "the worst of them" of those counted before."""
_OF_THEM = re.compile(r" of (?:them|these|those)$")
_COUNTED = seldom(
    r"(?:(?:at least|more than|about|some|nearly) )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d[\d,]*) [^,;]*"
)
""" "Three cups", "at least three cups"."""
_AFTER_COMMA = re.compile(r",n(?:on)*$")
_BEFORE_A_TERM = re.compile(r"cn(?=i(?:no)*di?$)")
"""What has the verb before it, and a term the date says more of: "the rest by the end of the financial year in May"."""
_JOINED = re.compile(r"k(?:,i?k)*,?ci?k")
_ORDINALS = ("first", "second", "third", "fourth")
_COUNTS = {2: "two", 3: "three", 4: "four"}
_REMAINDER = word_set("rest remainder other others")


def part_dated(analysis: Analysis, anchor: Anchor, first: int) -> str:
    """The words after a comma that tell which part the date is of, whose phrase begins at chunk `first`; "" where none
    do."""
    told = anchor.predicate
    comma = analysis.shape.rfind(",", 0, first)
    if told is None or comma < 1 or told.at > comma or "k" in analysis.shape[told.at : comma]:
        return ""
    if any(comma < item.at < first for item in analysis.predicates) or first - comma < 2:
        return ""
    begin, end = analysis.span(comma + 1)[0], analysis.span(first - 1)[1]
    words = analysis.text[begin:end]
    bare = not analysis.letters[analysis.chunks[comma + 1].first : analysis.chunks[first - 1].last + 1].strip("Q")
    return (f"{words} of them" if bare else words) if _PART.fullmatch(words) or _ONE.fullmatch(words) else ""


def with_part(analysis: Analysis, anchor: Anchor, text: str, part: str) -> str:
    """The headline with the part that its date is of: "won the last of three cups"; behind a comma where those counted
    are not what the verb acts on."""
    whole = _acted_upon(analysis, anchor.predicate) if _ONE.fullmatch(part) else ""
    if not whole or f" {whole}" not in text:
        return f"{text}, {part}"
    return text.replace(f" {whole}", f" {_OF_THEM.sub('', part)} of {whole}", 1)


def _acted_upon(analysis: Analysis, verb: Predicate | None) -> str:
    """The words of the counted things that a verb acts on, "" for none."""
    if verb is None or analysis.shape[verb.at + 1 : verb.at + 2] != "n":
        return ""
    begin, end = analysis.span(verb.at + 1)
    words = analysis.text[begin:end]
    return words if _COUNTED.fullmatch(words) else ""


def which_of(analysis: Analysis, anchor: Anchor, date: int) -> str:
    """Which of several things the date in chunk `date` is of: "the first two games, played on May 9 and 12", "built
    three bridges, in 1903, 1905 and 1911"; "" where it is of all, or of one."""
    told = anchor.predicate
    if told is None or analysis.shape.count("k", told.at) <= 1:
        return ""
    listed = next((one for one in _JOINED.finditer(analysis.shape, told.at) if one.start() <= date < one.end()), None)
    if listed is None:
        return ""
    dates = [at for at in range(listed.start(), listed.end()) if analysis.shape[at] == "k"]
    count = _COUNTS.get(len(dates), "")
    subject = anchor.subject or told.subject
    counted = subject is not None and count in analysis.words(subject[0])
    if not counted and not _counts_objects(analysis, told.at, listed.start(), count):
        return ""
    return f"the {_ORDINALS[dates.index(date)]} of them"


def _counts_objects(analysis: Analysis, verb: int, date: int, count: str) -> bool:
    """Whether dates that stand apart are those of so many things that the verb acts on: "voted for two sales, in May
    and June"; not "won two medals in 2008 and 2012", which may be four."""
    between = analysis.shape[verb + 1 : date]
    if not count or re.fullmatch(r"(?:[io]*n)+,i?", between) is None:
        return False
    return any(count in analysis.words(at) for at in range(verb + 1, date) if analysis.shape[at] == "n")


def find_remainder(analysis: Analysis, first: int) -> Anchor | None:
    """ "Half of the money is to be paid in March, the rest by December", "and the rest by the end of the
    financial year next May": what has the verb of the part with a date."""
    found = _AFTER_COMMA.search(analysis.shape[:first]) if "," in analysis.shape[:first] else None
    found = found or (_BEFORE_A_TERM.search(analysis.shape[:first]) if "kcni" in analysis.shape[:first] else None)
    rest = found.start() + 1 if found is not None else 0
    if found is None or analysis.words(rest)[-1] not in _REMAINDER or analysis.words(rest)[0] not in ("the", "all"):
        return None
    verb = analysis.predicate_before(rest)
    if verb is None or verb.subject is None or "k" not in analysis.shape[verb.at : rest]:
        return None
    verb = finite_of_chain(analysis, verb) if analysis.shape[verb.at + 1 : verb.at + 2] != "n" else verb
    taken = analysis.shape[verb.at + 1 : verb.at + 2] == "n"
    if taken:
        return Anchor(rule=NEAREST, predicate=verb, resume=rest, certain=False)
    own = rest, found.end() - 1
    return Anchor(rule=NEAREST, predicate=verb, subject=own, certain=False) if verb.kind == "v" else None
