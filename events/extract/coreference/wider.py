"""What a wider noun takes up: "the building" the mill just told of, "the animal" a bear, "the instrument" a cello, "the
spacecraft" a cargo craft.

English takes a thing up by the noun of its kind. The one thing of that kind in the sentence, or else in the nearest of
the two before, is meant, or the one that the title has, from any distance; where there are two, the words stay.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from events.extract.coreference.firstmention import Near, described
from events.extract.lexicon import hyponyms, kinds
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.nounphrases import proper

_BUILDINGS = word_set(
    """
    hotel palace house mosque temple shrine chapel castle fort factory mill prison hall lighthouse tower stadium bath
    synagogue courthouse villa barn mansion cottage plant
    """
)
_ORGANISED = word_set("university college observatory zoo farm market studio station")
"""Institutions of more buildings than one, or none."""

_OF_KIND = {
    "building": "institution",
    "vessel": "vessel",
    "vehicle": "vehicle",
    "animal": "animal",
    "premises": "institution",
    "spacecraft": "craft",
    "document": "text",
}
"""Nouns that take up what is of a kind; of an institution, "the hospital building" is meant."""
_MANY_OF_KIND = {
    "animals": ("animal",),
    "vessels": ("vessel",),
    "vehicles": ("vehicle",),
    "documents": ("text",),
    "works": ("work",),
    "artefacts": ("work", "product"),
    "artifacts": ("work", "product"),
    "items": ("work", "product"),
    "objects": ("work", "product"),
    "devices": ("product",),
}
"""Nouns that take up many of a kind: "the animals" the tortoises."""
_PRINTED = word_set("newspaper magazine journal newspapers magazines journals")
"""Texts that publish others, and are no documents."""
_ANOTHER = ("a", "an", "another")
"""What brings in a further thing of those told of."""
_AT_ONCE = word_set("unit device disease")
"""What takes up a thing of its own sentence or the one before: farther back others may be told of by no noun."""
_UNIT = "unit"
"""What may be a part of a body too: a regiment's, a hospital's."""


def is_wider(noun: str) -> bool:
    """Whether a noun may take up another of its kind."""
    return noun in _OF_KIND or noun in _MANY_OF_KIND or noun in hyponyms.NOUNS


def meant(
    noun: str,
    here: Analysis,
    chunk: int,
    before: Iterable[Analysis],
    having: Callable[[str], Near],
    called: Callable[[str], str],
) -> str:
    """The words for what a wider noun takes up at a chunk, with the name `called` so; "" where that is
    not clear."""
    near = [here, *islice(before, 1 if noun in _AT_ONCE else None)]
    for place, where in enumerate(near):
        until = chunk if where is here else len(where.shape)
        told = dict(_told(noun, where, until))
        if noun == _UNIT and any(kinds.is_body(where.noun(at).lower) for at in range(until) if where.shape[at] == "n"):
            return ""
        if told:
            head, name = told.popitem()
            rivals = (one for farther in near[place + 1 :] for one, _ in _told(noun, farther, len(farther.shape)))
            if noun in hyponyms.NOUNS and any(one != head for one in rivals):
                return ""  # "a thief took a cello; the caretaker plays the violin"
            beside = where is here and not _opens_a_clause(here, chunk)
            one = noun in _MANY_OF_KIND and not is_plural(head)
            words = (
                ""
                if told or beside or one
                else name or called(head) or described(head, here, chunk, having(head)) or head
            )
            if noun == "spacecraft":
                return "" if words == head else words  # "lander" tells no more
            return f"{words} {noun}" if words and noun == "building" and head not in _BUILDINGS else words
    return ""


def titled(
    noun: str,
    here: Analysis,
    chunk: int,
    words: Iterable[str],
    having: Callable[[str], list[tuple[int, Analysis]]],
    called: Callable[[str], str],
) -> str:
    """The words for the one thing of the title's `words` that a wider noun takes up at a chunk; "" where the text
    told of another of its kind before, or of a second such thing."""
    listed = hyponyms.NOUNS.get(noun, frozenset())
    things = [word for word in words if word in listed]
    if len(things) != 1 or noun == _UNIT:
        return ""
    head, told, known = things[0], False, False
    for other in listed:
        for back, where in having(other):
            for at in range(len(where.shape) if back else chunk):
                if where.shape[at] != "n" or where.noun(at).lower != other or where.shape[at + 1 : at + 2] == "n":
                    continue
                another = where.words(at)[0] in _ANOTHER
                if other != head or (another and known):
                    return ""
                told = True
                known = known or another or where.words(at)[0] == "the"
    return (called(head) or described(head, here, chunk, having(head)[::-1]) or head) if told else ""


def _opens_a_clause(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is a subject, so that what is told before it is of another clause; not in "a tug towed the
    vessel, which sank"."""
    return analysis.predicate_of(chunk) is not None and analysis.shape[chunk - 1 : chunk] not in ("v", "l", "g", "t")


def _told(noun: str, analysis: Analysis, until: int) -> Iterator[tuple[str, str]]:
    """The heads of the noun phrases that may be meant, each with the name that ends in it: "Holm Library"."""
    for at in range(until):
        if analysis.shape[at] != "n" or (at + 1 < until and analysis.shape[at + 1] == "n"):
            continue
        head, named = analysis.noun(at).lower, analysis.last_letter(at) == "P"
        if _fits(noun, head) and (named or analysis.last_letter(at) == "N"):
            yield head, proper(analysis, at) if named else ""


def _fits(noun: str, head: str) -> bool:
    """Whether a noun may take up what another names."""
    if noun in hyponyms.NOUNS:
        return head in hyponyms.NOUNS[noun]
    if head in _PRINTED:
        return False
    if noun in _MANY_OF_KIND:
        return kinds.kind(singular(head)) in _MANY_OF_KIND[noun]
    building = noun in ("building", "premises") and head in _BUILDINGS
    return building or (kinds.kind(head) == _OF_KIND[noun] and head not in _ORGANISED)
