"""What stands beside a subject and says which it is: "first offer, from a rival fund, (was rejected)", and what the
sentence tells of a new text or an image elsewhere: "agreement that gave the island a fifth of the revenue (was
signed)", "images showing a dust storm (were taken)". See `defining` for its own clause.
"""

import re

from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.complement import units_after
from events.extract.syntax.completion import or_recipient
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.units import Unit, until_completed
from events.extract.syntax.verbgroup import verb_pieces
from events.patterns import seldom

_TELLING = ("law", "deal", "text", "claim", "proceeding")
"""Kinds of which it matters most what they say or find."""

_IMAGES = word_set("image images photograph photographs photo photos picture pictures footage video videos data")
_SHOWING = word_set("show reveal depict")
_APPEARING = word_set("appears appear seems seem appeared seemed purports purport purported")
_MADE = ("product", "craft", "vessel", "structure", "text", "law", "idea")
"""Kinds of new things of which it matters what they do."""
_LINKING = word_set("link connect join bring serve")
"""What a thing does for good, whenever it is told."""
_BEING = word_set("have has is be remain cost weigh measure stand contain include carry")
"""What tells what a thing is like."""
_REPORTS = word_set("report reports rumour rumours rumor rumors claims allegations")
_SAID = seldom(r"[lg](?:in(?:on)*)*i?k(?=[wh])")

_QUARRELS = word_set(
    "dispute quarrel row feud talk negotiation request warning petition complaint idea letter application motion"
)
"""Of a matter, though no kind nor event."""

_OF_TEXTS = word_set("by from")
"""Prepositions of who made a text or an offer; elsewhere they tell of the verb."""

_BESIDE = re.compile(r",[io]n(?:[oic]n)*,")

CLAUSE_OPENERS = ("that", "under which", "showing")
"""What opens the clause that is told beside a subject."""

_OPEN = frozenset("SXYKE")
"""Letters of pronouns and dates, which a headline cannot take over."""

_CLAUSE = 66
"""Characters of what is told of one before its own verb."""

_UNDER = 68
"""Characters of what is done under a law or a deal."""

_PHRASE = 56
"""Characters of a phrase set apart."""


def told_beside(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """The phrase set apart between a subject and its verb, or what the sentence tells of a text or an image; nothing
    where it has a pronoun or a date, or is long."""
    subject = predicate.subject
    if subject is None or subject[1] >= predicate.at:
        return []
    return (
        _phrase_beside(analysis, subject[1], predicate.at)
        or _what_it_did(analysis, predicate)
        or _what_is_reported(analysis, predicate)
        or _under_which(analysis, predicate)
    )


def _phrase_beside(analysis: Analysis, chunk: int, verb: int) -> list[Piece]:
    """ "Over Peruvian wool", of "an earlier quarrel, over Peruvian wool, was settled"."""
    found = _BESIDE.match(analysis.shape, chunk + 1, verb)
    head = singular(analysis.noun(chunk).lower)
    kind = kinds.kind(head)
    if found is None or not (kind in kinds.ABSTRACT or nouns.is_event(head) or head in _QUARRELS):
        return []
    prepositions = _BY_KIND.get(kind, _OF_MATTERS)
    phrase = _tokens(analysis, chunk + 2, found.end() - 2, _PHRASE)
    return phrase if analysis.words(chunk + 2)[0] in prepositions else []


_OF_MATTERS = word_set("of over on about into against between for")
_BY_KIND = {
    **dict.fromkeys(("text", "offer", "claim"), _OF_MATTERS | _OF_TEXTS),
    "deal": _OF_MATTERS | {"with"},
    "money": _OF_MATTERS | {"from"},
}
"""The prepositions that say of a noun what it is about, or whose."""


def _tokens(analysis: Analysis, first: int, last: int, most: int) -> list[Piece]:
    """The tokens of some chunks; none where they are long, dated, or have a pronoun."""
    begin, end = analysis.chunks[first].first, analysis.chunks[last].last
    short = analysis.tokens[end].end - analysis.tokens[begin].start <= most
    return [*range(begin, end + 1)] if short and set(analysis.letters[begin : end + 1]).isdisjoint(_OPEN) else []


def _what_it_did(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "(An agreement) that gave the island a fifth of the revenue (was signed)", of "an agreement signed in 2013 gave
    the island a fifth of the revenue": what the sentence tells of a text that is new; nothing of other things."""
    subject = predicate.subject
    if predicate.kind != "l" or subject is None or subject[0] != subject[1]:
        return []
    verb = next((item for item in analysis.predicates if item.kind == "v" and _is_of_same(item, predicate)), None)
    if verb is None or "B" in analysis.letters_of(verb.at) or analysis.words(verb.at)[:2] == ["would", "have"]:
        return []
    noun, following = analysis.noun(subject[0]).lower, analysis.shape[verb.at + 1 : verb.at + 2]
    if noun in _IMAGES and following == "n" and base(analysis.verb(verb.at).lower) in _SHOWING:
        return _told(analysis, verb, ["showing"])
    that: list[Piece] = ["that", *verb_pieces(analysis, verb, with_subject=True)]
    if noun in _IMAGES and following == "t" and analysis.words(verb.at)[-1] in _APPEARING:
        return _told(analysis, verb, that)
    apart = analysis.shape[predicate.at - 1] == ","
    alone = analysis.shape[subject[0] : verb.at].count(",") == 2 * apart
    if subject[0] != predicate.at - 1 - apart or not alone or following not in tuple("nh"):
        return []
    article = analysis.words(subject[0])[0]
    text = article in ("a", "an") and kinds.kind(noun) in _TELLING
    new = article in ("a", "an", "new")
    verb_base, present = base(analysis.verb(verb.at).lower), analysis.first_letter(verb.at) == "Z"
    does = new and kinds.kind(noun) in _MADE and (verb_base in _LINKING or (present and verb_base not in _BEING))
    return _told(analysis, verb, that) if text or does else []


def _is_of_same(item: Predicate, predicate: Predicate) -> bool:
    """Whether a verb after a participle is of the noun that the participle is of."""
    same = item.subject is not None and predicate.subject is not None and item.subject[0] == predicate.subject[0]
    return same and item.at > predicate.at


def _what_is_reported(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "(Reports) that the singer had died (circulated)", of "reports circulating in May that the singer had died were
    denied": what is said, behind the date."""
    subject = predicate.subject
    if predicate.kind not in "lg" or subject is None or analysis.noun(subject[0]).lower not in _REPORTS:
        return []
    said = _SAID.match(analysis.shape, predicate.at)
    main = next((item for item in analysis.predicates if item.role == "main" and item.at > predicate.at), None)
    if said is None or main is None or not _is_of_same(main, predicate) or main.at <= said.end():
        return []
    return _tokens(analysis, said.end(), main.at - 1, _CLAUSE) if analysis.words(said.end()) == ["that"] else []


def _under_which(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "(A scheme) under which people may claim up to a million (was introduced)", of "under a scheme introduced in
    2014, people may claim up to a million"; "under which a firm built the dam", of "built the dam under a contract"."""
    at = predicate.subject[0] if predicate.subject is not None else 0
    if predicate.kind != "l" or not at or analysis.words(at - 1) != ["under"] or at != predicate.at - 1:
        return []
    new = analysis.words(at)[0] in ("a", "an") and kinds.kind(analysis.noun(at).lower) in _TELLING
    before = at == 1
    verb = analysis.main_verb() if before else analysis.verb_before(at)
    if not new or verb is None or verb.subject is None or before is not (verb.at > at):
        return []
    dated = not set("kd").isdisjoint(
        analysis.shape[verb.at : None if before else at]
    )  # "must close on Sundays": more than "must close"
    if not before and not set("lgtwhu").isdisjoint(analysis.shape[verb.at + 1 : at - 1]):
        return []  # "carries antennas built under a contract"
    first, last = analysis.chunks[verb.subject[0]].first, analysis.chunks[verb.at].first
    pieces: list[Piece] = ["under which", *range(first, last), *verb_pieces(analysis, verb, with_subject=True)]
    for unit in units_after(analysis, verb):
        if not before and unit.at >= at - 1:
            break
        pieces += unit.pieces
        if unit.closed and before:
            break
    open_one = any(isinstance(piece, int) and analysis.letters[piece] in _OPEN for piece in pieces)
    return [] if dated or open_one or len(render(analysis, pieces)) > _UNDER else pieces


def _told(analysis: Analysis, verb: Predicate, lead: list[Piece]) -> list[Piece]:
    """What leads over to the phrases after a verb, and those, as far as the first that is closed."""
    pieces = lead
    units = units_after(analysis, verb)
    given = [to for to in or_recipient(analysis, verb.at, ()) if any(analysis.words(unit.at) == [to] for unit in units)]
    for unit in until_completed(analysis, units, given):
        first = _first_of_list(analysis, unit) if not given else []
        pieces += first or unit.pieces
        acting = analysis.shape[unit.at + 1 : unit.at + 2] == "g"  # "showing officers firing at a van"
        if (unit.closed and not acting) or first:
            open_one = any(isinstance(piece, int) and analysis.letters[piece] in _OPEN for piece in pieces)
            long = len(render(analysis, pieces)) > _CLAUSE
            return [] if open_one else _briefly(analysis, verb) if long else pieces
    return []


def _briefly(analysis: Analysis, verb: Predicate) -> list[Piece]:
    """ "Showing a patchwork of fields", of "of both polarities around the pole"."""
    showing = base(analysis.verb(verb.at).lower) in _SHOWING
    last = verb.at + 3 if analysis.shape.startswith("on", verb.at + 2) else verb.at + 1
    return ["showing", *_tokens(analysis, verb.at + 1, last, _CLAUSE)] if showing else []


def _first_of_list(analysis: Analysis, unit: Unit) -> list[Piece]:
    """ "A fifth of the revenue", of that "and its own police force"."""
    first = re.match(r"n(?:on)*(?=,?cn)", analysis.shape[unit.at :])
    last = analysis.chunks[unit.at + first.end() - 1].last if first else -1
    return [*range(analysis.chunks[unit.at].first, last + 1)]
