"""What one article tells twice, in other words and with a finer date: `retellings`, and the better headline of the two.

A report opens with what happened and when about ("a bell stolen from a chapel last year") and comes back to it as to a
thing known, with the day ("the bell disappeared on the night of 3 May"). Across articles words so far apart say little.
Within one they are one event where all of this holds: the verbs may tell one happening that a thing has but once
(`synonyms.retold`); what they befell is one noun, known to the later sentence ("the bell", "its bell"), of which they
say nothing that the other excludes; and one date lies within the other. Or the later tells what a disaster did that was
told before: "an explosion last week", "the blast destroyed a hall on Monday".

Not for persons, who are arrested or appear twice, nor for what two articles tell (`likeness`).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from events.dates.bounds import contains
from events.extract.lexicon import kinds, nouns, synonyms
from events.extract.lexicon.words import word_set
from events.extract.syntax.heads import head
from events.merge.compared import Reading, read
from events.merge.items import Item
from events.merge.roles import subject
from events.model import Mention, Status
from events.patterns import seldom
from events.records import record

Pair = tuple[Mention, Mention]

_WORDS = seldom(r"[^\W_](?:[\w’'-]*[^\W_])?|[^\w\s]")
_KNOWN = word_set("the this that these those its his her their both")
_NEW = word_set("a an another other in on at by for from to with of and or but as")
_ANEW = word_set("again anew another further second third fourth twice also elsewhere")
_ANOTHER = frozenset(("another",))
_OTHER = word_set("new rebuilt replacement next latest remaining surviving")
_FARTHEST = 5
"""How many words before a noun may belong to its phrase."""

_MOMENTARY = word_set(
    """
    earthquake quake tsunami landslide mudslide rockfall avalanche explosion blast crash collision accident derailment
    collapse bombing shooting ambush airstrike stampede
    """
)
"""Nouns of what is over at once: a storm or a fire does one thing today and another tomorrow."""

_DONE_BY_IT = frozenset(map(head, _MOMENTARY)) | frozenset(
    map(head, word_set("destroy damage kill injure wound wreck hit strike flatten shake tear rip bury trap occur hurt"))
)
"""Heads of the disasters and of what they do: to tell what one did is to tell it."""

_CLOSE = 0.1
"""How much surer the later telling must be, to be the headline."""


@record()
class _Theme:
    """What a mention's event befell: its noun as written, the words that describe it; what another telling may lack but
    not exchange, the names and the numbers beside it and who did it; and whether the noun is a disaster's."""

    noun: str
    described: frozenset[str] = frozenset()
    told: tuple[frozenset[str], ...] = ()
    disaster: bool = False


def retellings(mentions: Iterable[Mention]) -> Sequence[Pair]:
    """Each pair of mentions of which the second tells again what its article told in the first, in their order."""
    articles: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.head in _DONE_BY_IT or synonyms.retold(mention.head):
            articles.setdefault(mention.article, []).append(mention)
    return tuple(pair for told in articles.values() if len(told) > 1 for pair in _pairs(told))


def fuller(best: Mention, group: Collection[Mention], first: Mention) -> Mention:
    """The mention of a group whose headline serves best: what told it first, if nearly as sure, for it says what the
    later ones take as known."""
    return first if first in group and first.confidence > best.confidence - _CLOSE else best


def _pairs(told: Iterable[Mention]) -> Iterator[Pair]:
    nouns_told: dict[tuple[str, bool], list[tuple[Mention, _Theme]]] = {}
    for mention in sorted(told, key=lambda each: (each.sentence_span, each.event_span)):
        theme = _theme(mention, read(mention))
        if theme is not None:
            nouns_told.setdefault((theme.noun, theme.disaster), []).append((mention, theme))
    for group in nouns_told.values():
        if any(not _ANOTHER.isdisjoint(mention.sentence.casefold().split()) for mention, _ in group):
            continue
        for (first, theme), (later, known) in combinations(group, 2):
            if (theme.disaster or _may_be_one(first, later)) and _is_one(first, theme, later, known):
                yield first, later


def _is_one(first: Mention, theme: _Theme, later: Mention, known: _Theme) -> bool:
    """Whether both tell of one event, as their dates, what they say of the thing and what the later takes as known
    have it."""
    return (
        first.status is later.status is Status.HAPPENED
        and first.sentence_span != later.sentence_span
        and (contains(first.date, later.date) or contains(later.date, first.date))
        and not any(_exclude(*pair) for pair in zip(theme.told, known.told, strict=True))
        and (known.described <= theme.described or theme.described <= known.described)
        and _is_known(later.sentence, theme.noun)
    )


def _may_be_one(first: Mention, later: Mention) -> bool:
    """Whether their event words may tell one happening."""
    return not synonyms.retold(first.head).isdisjoint(synonyms.retold(later.head))


def _exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both say something, and nothing the same."""
    return bool(one and other) and one.isdisjoint(other)


def _theme(mention: Mention, reading: Reading) -> _Theme | None:
    """The noun of what the event befell, or of the disaster that did it; None for persons, names and none."""
    words = [word.casefold() for word in _WORDS.findall(mention.headline)]
    opening = next((word for word in words[:3] if nouns.singular(word) in _MOMENTARY), "")
    if opening and mention.head in _DONE_BY_IT:
        return _Theme(head(opening), disaster=True)
    items = _befallen(mention, reading)
    last = next((item for item in reversed(items) if item.kind == "word"), None)
    if last is None or not synonyms.retold(mention.head):
        return None
    noun = next((word for word in words if head(word) == last.key), "")
    if not noun or kinds.is_person(nouns.singular(noun)):
        return None
    described, names, numbers = (
        frozenset(item.key for item in items if item.kind == kind and item is not last)
        for kind in ("word", "name", "number")
    )
    return _Theme(noun, described, (names, numbers, _doers(reading, items)))


def _befallen(mention: Mention, reading: Reading) -> tuple[Item, ...]:
    """What the event befell: of a verb without an object ("burst, flooding a street"), and of a phrase that stands for
    one ("left the rails", "gave way"), it is the subject."""
    start, end = (offset - mention.sentence_span[0] for offset in mention.event_span)
    own = head(mention.sentence[start:end])
    stands_alone = f"{mention.sentence[start:end]}," in mention.headline
    if stands_alone or not mention.head.startswith(own):
        return subject(reading.phrase, reading.head)
    return reading.patient


def _doers(reading: Reading, befallen: Sequence[Item]) -> frozenset[str]:
    """The keys of who did it, by name or not: the subject of what befell an object, or who follows "by"."""
    acting = [item for item in subject(reading.phrase, reading.head) if item not in befallen]
    by = [item for item in reading.phrase if item.preposition == "by"]
    return frozenset(item.key for item in (*acting, *by))


def _is_known(sentence: str, noun: str) -> bool:
    """Whether a sentence takes the thing as told of: "the bell", "its old bell", "it"; not "a bell" or "again"."""
    words = [word.casefold() for word in _WORDS.findall(sentence)]
    if not _ANEW.isdisjoint(words):
        return False
    places = [at for at, word in enumerate(words) if noun in (word, head(word))]
    return all(_determined(words[max(at - _FARTHEST, 0) : at]) for at in places)


def _determined(before: Sequence[str]) -> bool:
    """Whether the nearest determiner says that its noun is known."""
    for word in reversed(before):
        if word in _KNOWN:
            return True
        if word in _NEW or word in _OTHER or not word[0].isalnum():
            return False
    return False
