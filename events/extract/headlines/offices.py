"""Offices that the article tells somebody to have: "office of mayor" for "the office", "was re-elected mayor" where the
source has "was re-elected".

Somebody appointed by another is told with the office that stands beside the name: "Holm appointed Ada Pell as coach",
of "the coach, Ada Pell, whom Holm had appointed".

The office is the one that the article's words put beside the name ("Governor Ada Pell", "the mayor of Holm, Tom
Hale"), or that the clause before tells ("came back as president and was re-elected"); not a former one, and none where
there are two. Who became it at another time was elected to something else.
"""

import re
from collections.abc import Sequence

from events.extract.coreference.references import Resolver
from events.extract.lexicon import wholewords
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.units import Unit
from events.patterns import seldom

_POSTS = word_set("office post position job role")
_OFFICE = (
    r"(?P<office>prime minister|chief executive|managing director|head coach|president|mayor|governor|chancellor"
    r"|premier|speaker|chairman|chairwoman|director|treasurer|leader)"
)
_BECAME = seldom(rf",? became (?:[\w-]+ ){{0,2}}{_OFFICE}\b")
"""What stands behind the name of who rose to an office."""
_CHOOSING = word_set("elect reelect re-elect appoint reappoint re-appoint")
_TAKING_ON = _CHOOSING | word_set("hire recruit install nominate")
_HELD_BY_CHOICE = word_set(
    "chief head coach manager director chairman chairwoman minister secretary president governor mayor speaker leader"
    " commander ambassador envoy judge prosecutor spokesman spokeswoman editor conductor captain treasurer chancellor"
    " premier adviser inspector architect curator bishop deputy executive"
)
_RANKS = word_set("chief head prime deputy vice foreign general interim first")
"""Adjectives that are of an office, not of who has it."""
_NO_LONGER = r"(?<!former )(?<!vice )(?<!vice-)(?<!deputy )(?<!acting )(?<!ex-)(?<!then )(?<!assistant )"


def office_of(analysis: Analysis, predicate: Predicate, chunk: int, resolver: Resolver) -> str:
    """ "Office of mayor" for "the office", the noun phrase `chunk`, of a person whom the article calls the mayor."""
    noun = analysis.noun(chunk).lower
    if noun not in _POSTS or predicate.subject is None or analysis.words(chunk) != ["the", noun]:
        return ""
    own = resolver.candidate(analysis, predicate.subject)
    name = resolver.name_for(analysis, predicate.subject[0]) or (own.name if own is not None else "")
    office = _held(resolver.topics.text, name)
    return f"{noun} of {office}" if office else ""


def with_office(
    analysis: Analysis, predicate: Predicate, subject: Sequence[Piece], units: list[Unit], resolver: Resolver
) -> list[Unit]:
    """The phrases after "was elected", "was appointed" or "took over" with the office in front, and those after
    "appointed Ada Pell" with it behind her, where none of them tells it."""
    verb = base(analysis.verb(predicate.at).lower)
    if analysis.words(predicate.at)[-2:] == ["took", "over"]:
        return _taken_over(analysis, predicate.at, subject, units, resolver)
    whom = predicate.object
    if verb in _TAKING_ON and whom is not None and units and units[0].at == whom[0]:
        beside = _beside(analysis, whom[0]) if all(analysis.words(unit.at)[0] != "as" for unit in units) else []
        return [units[0], Unit(beside, True, whom[0]), *units[1:]] if beside else units
    if verb not in _CHOOSING or analysis.letters_of(predicate.at)[-1] != "L":
        return units
    told = {word for unit in units for word in analysis.words(unit.at)[:1]}
    if not told.isdisjoint(("to", "as", "for")) or any(analysis.shape[unit.at] in "nt" for unit in units):
        return units
    beside = _beside(analysis, predicate.subject[0]) if verb == "appoint" and predicate.subject is not None else []
    if beside:
        return [Unit(beside[1:], True, predicate.at), *units]
    text, name = resolver.topics.text, render(analysis, subject)
    office = _told_before(analysis, predicate) or _held(text, name)
    later = verb.startswith("re") or not re.search(rf"\bbec[ao]me (?:[\w’'-]+ ){{0,7}}{office}\b", text)
    known = office and later and office.split()[-1] not in name.lower().split()
    return [Unit([office], False, predicate.at), *units] if known else units


def _taken_over(
    analysis: Analysis, verb: int, subject: Sequence[Piece], units: list[Unit], resolver: Resolver
) -> list[Unit]:
    """ "(Took over) as chief executive", where it is not told what or from whom."""
    name = render(analysis, subject)
    office = "" if any(analysis.shape[unit.at] in "nio" for unit in units) else _held(resolver.topics.text, name)
    known = office and office.split()[-1] not in name.lower().split()
    return [Unit(["as", office], True, verb), *units] if known else units


def _beside(analysis: Analysis, name: int) -> list[Piece]:
    """ "As chief of staff", of the office that stands before the name in chunk `name`; [] for none, or one told with
    what kind of person has it."""
    found = re.search(r"(?P<office>n(?:on)?),$", analysis.shape[:name])
    if found is None:
        return []
    head = analysis.chunks[found.start("office")]
    first, last = head.first + (analysis.letters[head.first] in "DS"), analysis.chunks[name - 2].last
    ranked = all(
        letter in "NI" or (letter in "JR" and token.lower in _RANKS)
        for token, letter in zip(analysis.tokens[first : last + 1], analysis.letters[first : last + 1], strict=True)
    )
    held = analysis.tokens[head.last].lower in _HELD_BY_CHOICE
    return ["as", *range(first, last + 1)] if held and ranked else []


def _told_before(analysis: Analysis, predicate: Predicate) -> str:
    """ "President", of "came back as president and was re-elected", "became president in 2010 and was re-elected"."""
    own = [item for item in analysis.predicates if item.subject == predicate.subject and item.at < predicate.at]
    until = analysis.span(predicate.at)[0]
    found = re.search(rf"\b(?:as|became) (?:[\w’'-]+ ){{0,6}}?{_OFFICE}\b", analysis.text[analysis.start : until])
    return found["office"] if own and found else ""


def _held(text: str, name: str) -> str:
    """The one office that a text puts beside a person's name, "" for none, for two, and where its holder rose to
    another: "the speaker, Ada Pell, became president"."""
    if not name[:1].isupper():
        return ""
    surname = name.split()[-1]
    last = re.escape(surname)
    before = rf"{_NO_LONGER}\b{_OFFICE}(?: of [^.;\n]{{2,40}})?,? (?:[A-Z][\w-]+ ){{0,2}}{last}\b"
    after = rf"\b{last}, (?:\d+, )?(?:an?|the) (?:[\w’'-]+ ){{0,3}}{_NO_LONGER}{_OFFICE}\b"
    offices = {
        found["office"].lower() for pattern in (before, after) for found in re.finditer(pattern, text, re.IGNORECASE)
    }
    if len(offices) != 1:
        return ""
    became = (_BECAME.match(text, end) for _, end in wholewords.places(text, surname))
    return offices.pop() if {one["office"].lower() for one in became if one is not None} <= offices else ""
