"""What a headline tells of its event: whom it befell, in what voice, and what sets it apart from another of its kind.

`patient` is what active and passive, verb and noun have in common: the river of "crossed the river", "the river was
crossed" and "the crossing of the river". Not for who did it: that is `compared`.
"""

from collections.abc import Sequence

from events.extract.syntax.heads import COPULAS
from events.merge.items import Item
from events.patterns import seldom

_ADDED = seldom(r"\b(?:too|as well)[.”\"’]*$")
_ALSO = seldom(r"\balso (?:\w+ ){0,2}?$")
_ANOTHER = seldom(
    r"(?:\b(?:another|[Aa]n? (?:separate|further|similar))|(?:\b(?i:a|the) |^)(?i:second|third|fourth|fifth|sixth))"
    r"(?= [a-z])(?! (?:time|term|day|week|month|year|half|quarter|consecutive|straight|successive))|^Another"
)


def is_passive(headline: str, word: str) -> bool:
    """Whether the event word is a participle with a form of "be", or with "by"."""
    words = headline.casefold().replace(",", "").split()
    if word not in words:
        return False
    at = words.index(word)
    before = [each for each in words[max(at - 2, 0) : at] if not each.endswith("ly")]
    return not COPULAS.isdisjoint(before[-1:]) or words[at + 1 : at + 2] == ["by"]


def patient(phrase: Sequence[Item], event: str, *, passive: bool) -> tuple[Item, ...]:
    """Whom or what the event befell: the object of its verb, or the subject where that has none or is passive; what
    follows "of" after its noun."""
    places = [at for at, item in enumerate(phrase) if item.key == event]
    if not places:
        return ()
    at = places[0]
    before, after = phrase[:at], phrase[at + 1 :]
    subject = _run(before)
    if passive and subject:
        return subject
    if after and (not after[0].preposition or after[0].preposition == "of"):
        return _run(after)
    return subject


def subject(phrase: Sequence[Item], event: str) -> tuple[Item, ...]:
    """What stands before the event word, up to a preposition."""
    at = next((at for at, item in enumerate(phrase) if item.key == event), 0)
    return _run(phrase[:at])


def _run(items: Sequence[Item]) -> tuple[Item, ...]:
    """The first of these items, and those that follow it without a preposition."""
    end = next((at for at, item in enumerate(items) if at and item.preposition), len(items))
    return tuple(items[:end])


def set_apart(sentence: str, start: int, headline: str) -> frozenset[str]:
    """What says that there was another event of its kind: "also", "another", "a second"; `start` is where the event
    word stands in the sentence."""
    found = {match[0].split()[-1].casefold() for match in _ANOTHER.finditer(headline)}
    also = _ADDED.search(sentence) or _ALSO.search(sentence, 0, start)
    return frozenset(found | ({ALSO} if also else set()))


ALSO = "also"
"""What says that one event comes to another, without saying which is which."""
