"""What stands before a verb's clause and goes as well behind its verb: a condition, a circumstance; and by whose word
it is told, though that stands last.

"Cabinet will resign" says too much of one that will "if the court agrees". As with `tails`, nothing is taken that has a
date of its own, or a pronoun but that of the verb's subject.
"""

import re
from collections.abc import Iterator

from events.extract.lexicon import kinds, nouns, speech
from events.extract.lexicon.words import word_set
from events.extract.syntax import completion, hearsay
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.closed import POSSESSIVES, pronouns_of, told_whole
from events.extract.syntax.rendering import Piece
from events.extract.syntax.tails import CONDITIONS
from events.patterns import seldom

_LED = word_set("to on in at with from for by against through over under into")
_DISTRIBUTING = word_set("separate respective individual different parallel successive")
"""What is said of several together, each of which has a headline of its own: "in separate treaties"."""
_RECALLED = word_set(
    "memory memories story tale account history echo echoes reminder aftermath anniversary legacy fear fears"
)
"""What there is of what happened, and nothing in which it did."""
_TIMES = word_set("year years day days time times period month week season way case extent point moment")
_CONDITION = re.compile(r"u(?:n(?:[oi]n)*(?P<planned>lik)?r?v[noijrtlg]*|l(?:[oi]n)*)(?=,)")
_INVERTED = re.compile(r"vn(?:[oi]n)*(?:r?v)?[noijrtlg]*(?=,)")
""" "Should the engine give out again": no form of its verb is known, for it is a base."""
_WITHIN = word_set("in at during under on near off amid")


def elsewhere(analysis: Analysis, predicate: Predicate) -> Iterator[tuple[list[Piece], bool]]:
    """What stands before a verb's clause, or at its end says by whose word it is told, and goes behind its verb; and
    whether it is a condition."""
    condition = _condition_before(analysis, predicate)
    for chunks in (condition, [*_circumstance(analysis, predicate)]):
        if chunks:
            _, *tokens = (at for chunk in chunks for at in _tokens(analysis, chunk))
            yield [analysis.words(0)[0], *tokens], chunks is condition
    place = _place_before(analysis, predicate)
    if place:
        yield place, False
    led = _led_by_its_preposition(analysis, predicate)
    if led:
        yield led, False
    told = hearsay.by_whose_word(analysis, predicate)
    if told:
        yield told, True


def _tokens(analysis: Analysis, chunk: int) -> range:
    return range(analysis.chunks[chunk].first, analysis.chunks[chunk].last + 1)


def _condition_before(analysis: Analysis, predicate: Predicate) -> list[int]:
    """The chunks of "if the test planned for Friday goes well" at the head of a sentence, on which what a verb tells to
    come depends, without the date, of "should the test go well", or of "if approved"; [] for none."""
    ahead = analysis.first_letter(predicate.at) == "M" and predicate.subject is not None
    inverted = analysis.words(0)[0] == "should"
    found = (_INVERTED if inverted else _CONDITION).match(analysis.shape) if ahead else None
    if found is None or predicate.subject is None or not (inverted or analysis.words(0)[0] in CONDITIONS):
        return []
    planned = found.span("planned") if not inverted and found["planned"] else (found.end(), found.end())
    kept = (range(planned[0]), range(planned[1], found.end()))
    follows = predicate.subject[0] == found.end() + 1
    whole = follows and all(told_whole(analysis, part.start, part.stop) for part in kept if part)
    return [chunk for part in kept for chunk in part] if whole else []


def _circumstance(analysis: Analysis, predicate: Predicate) -> range:
    """The chunks of "in an earlier study", "during a visit to Oslo" at the head of a sentence, in which the verb's
    clause follows; an empty range where none does, or what it is in is no happening and no place."""
    if predicate.role != "main" or analysis.words(0)[0] not in _WITHIN:
        return range(0)
    found = re.match(r"i(?P<noun>n(?:[oi]n)*?)(?:i?k)?(?:,l[^,;]*|,w[^,;]*)?,(?:i?k,)?", analysis.shape)
    follows = found is not None and predicate.subject is not None and found.end() == predicate.subject[0]
    if not follows or found is None:
        return range(0)
    if not _DISTRIBUTING.isdisjoint(analysis.words(1)):
        return range(0)
    noun = analysis.noun(1).lower
    place = analysis.last_letter(1) == "P" and analysis.first_letter(1) != "D"
    place = place or (analysis.shape[2:4] == "on" and kinds.kind(noun) == "place" and analysis.last_letter(3) == "P")
    happening = nouns.is_event(noun) or kinds.kind(noun) in ("proceeding", "war", "disaster", "deal", "law")
    apart = (
        place and "t" in re.split(",[glwun]|[;c]", analysis.shape[predicate.at :])[0]
    )  # "in Paris, he called on the army to remain loyal"
    if not (place or happening) or apart or noun in speech.OCCASIONS - {"study"} or noun in completion.HANGING:
        return range(0)
    return told_whole(analysis, 0, found.end("noun"))


_PLACE = seldom(r"(?:^|[,;]c)in$")


def _place_before(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "In Germany (a player was banned)": a place by name before the subject of a main clause, without a comma; []
    for none."""
    first = predicate.subject[0] if predicate.subject is not None and predicate.role == "main" else 0
    if first < 2 or not _PLACE.search(analysis.shape[:first]) or analysis.words(first - 2)[0] not in ("in", "near"):
        return []
    name = analysis.chunks[first - 1]
    named = set(analysis.letters[name.first : name.last + 1]) == {"P"}
    alone = "v" not in analysis.shape[predicate.at + 1 :].split(",")[0]
    return [analysis.words(first - 2)[0], *range(name.first, name.last + 1)] if named and alone else []


def _led_by_its_preposition(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "On a heavy debt", of "a heavy debt, on which the country defaulted"; [] for any other clause, and for what a
    clause before it tells as a whole ("hid papers, for which she was arrested")."""
    opener = predicate.subject[0] - 1 if predicate.subject is not None else -1
    found = (
        re.search(r"(?P<noun>n(?:on)*),?iw$", analysis.shape[: opener + 1]) if predicate.role == "relative" else None
    )
    if found is None or predicate.object is not None or opener < 0:
        return []
    words_before = (analysis.words(opener - 1)[0], analysis.words(opener)[0])
    nouns = range(found.start("noun"), found.end("noun"))
    if analysis.noun(nouns[0]).lower in _RECALLED:
        nouns = nouns[-1:]  # "memories of the Cod Wars, in which"
    verbless = "v" not in analysis.shape[: nouns.start]  # "work on the wharf, for which a firm was hired"
    whole = words_before[0] == "for" and analysis.shape[opener - 2] == "," and not verbless
    time = analysis.last_letter(nouns[-1]) == "q" or analysis.noun(nouns[-1]).lower in _TIMES
    if words_before[0] not in _LED or words_before[1] not in ("which", "whom") or whole or time:
        return []
    pronoun = analysis.words(opener + 1)[0] in POSSESSIVES and (len(nouns) == 1 or words_before[0] not in ("in", "at"))
    told = told_whole(analysis, nouns.start, nouns.stop, pronouns_of(analysis, predicate) if pronoun else frozenset())
    first, *rest = range(analysis.chunks[nouns.start].first, analysis.chunks[nouns.stop - 1].last + 1)
    begins: Piece = analysis.tokens[first].lower if analysis.letters[first] == "S" else first
    return [*analysis.words(opener - 1), begins, *rest] if told else []
