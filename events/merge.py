"""Mentions of one event put together, within an article and across articles: `merge`.

Two entries are better than one false union, so two mentions may share an entry only through a gate: one's date
contains the other's, their event words are one after stemming and the nominalisation map ("invasion", "invaded"), and
they name a participant in common. Then their words must overlap enough: token Jaccard .15, or .05 where the dates are
the same day (measured on ECB+, see the facts on extraction). Groups grow by average link: the two groups that are most
alike over all their pairs join first, and one pair that fails the gate keeps them apart, so that two events are never
bridged by a third. The order of the mentions does not matter, and merging what was merged changes nothing.

What this gets wrong: two different events of one kind, day and participants whose sentences use the same words (two
attacks in one town) become one entry; one event told with different verbs ("killed", "died") stays two. The first an
editor splits, the second an editor merges. Not for deciding which stored event a draft continues: that is the store's.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from events.dates.bounds import contains, sort_key
from events.dates.value import Precision, TemporalValue
from events.extract.countries import country, label, seat
from events.extract.nouns import stem
from events.extract.words import word_set
from events.model import Draft, Mention, Status, Tag

ENOUGH = 0.15
ENOUGH_ON_ONE_DAY = 0.05

_WORD = re.compile(r"[^\W_]{2,40}")
_STOP = word_set(
    """ a an the and or but of in on at by for from to with as that which who it its he his her she they their was were
    is are be been has have had will would after before since during until while said says also not no this these those
    than then into over about
    """
)
_FINEST = tuple(Precision)


@dataclass(frozen=True, slots=True)
class _Read:
    """A mention with what is compared of it."""

    mention: Mention
    words: frozenset[str]
    names: frozenset[str]
    endings: frozenset[str]
    """Its names, and what each ends with: by "Hale" another source may mean Tom Hale."""


def merge(mentions: Sequence[Mention]) -> tuple[Draft, ...]:
    """The events that the mentions tell of, in the order of time, each with all its mentions, the best first."""
    drafts: list[Draft] = []
    for same_head in _by_head(mentions):
        drafts += [_draft(group) for group in _groups(same_head)]
    return tuple(sorted(drafts, key=lambda draft: (sort_key(draft.date), draft.headline, _order(draft.mentions[0]))))


def _by_head(mentions: Iterable[Mention]) -> list[list[_Read]]:
    """The distinct mentions, in canonical order, by their event word's key."""
    heads: dict[str, list[_Read]] = {}
    for mention in sorted(set(mentions), key=_order):
        heads.setdefault(mention.head, []).append(_read(mention))
    return list(heads.values())


def _groups(reads: list[_Read]) -> list[list[_Read]]:
    """Average link: the most alike pair of groups joins, until no pair passes the gate as a whole.

    The surplus of all pairs between two groups is kept as a sum, and sums add up when groups join; a pair of groups
    that the gate keeps apart has none.
    """
    groups = {at: [read] for at, read in enumerate(reads)}
    sums = {
        (a, b): _surplus(reads[a], reads[b])
        for b in range(len(reads))
        for a in range(b)
        if _may_be_one(reads[a], reads[b])
    }

    def average(pair: tuple[int, int]) -> float:
        return sums[pair] / (len(groups[pair[0]]) * len(groups[pair[1]]))

    while sums:
        kept, gone = max(sums, key=lambda pair: (average(pair), -pair[0], -pair[1]))
        if average((kept, gone)) < 0:
            break
        groups[kept] += groups.pop(gone)
        del sums[kept, gone]
        for other in groups:
            if other == kept:
                continue
            near = sums.pop((min(kept, other), max(kept, other)), None)
            far = sums.pop((min(gone, other), max(gone, other)), None)
            if near is not None and far is not None:
                sums[min(kept, other), max(kept, other)] = near + far
    return list(groups.values())


def _may_be_one(a: _Read, b: _Read) -> bool:
    """The gate: event word, participants, dates; what was called off is not what happened."""
    one, other = a.mention, b.mention
    return (
        one.head == other.head
        and not (a.names.isdisjoint(b.endings) and b.names.isdisjoint(a.endings))
        and (contains(one.date, other.date) or contains(other.date, one.date))
        and (one.status is Status.CANCELLED) == (other.status is Status.CANCELLED)
    )


def _surplus(a: _Read, b: _Read) -> float:
    """How far the token Jaccard of two mentions lies above what their dates ask for."""
    overlap = len(a.words & b.words) / max(1, len(a.words | b.words))
    one, other = a.mention.date, b.mention.date
    return overlap - (ENOUGH_ON_ONE_DAY if one == other and one.precision is Precision.DAY else ENOUGH)


def _read(mention: Mention) -> _Read:
    words = frozenset(_stems(f"{mention.headline} {mention.sentence}"))
    names = frozenset(_canonical(name) for name in mention.participants)
    return _Read(mention, words, names, frozenset(ending for name in names for ending in _endings(name)))


@cache
def _canonical(name: str) -> str:
    """A participant as sources are compared by it: a country by its code's label, others by the whole name."""
    code = country(name) or seat(name)
    return (label(code) if code else " ".join(name.split())).casefold()


def _endings(name: str) -> Iterable[str]:
    """The name, and it without its first word, its first two, ..."""
    parts = name.split()
    return (" ".join(parts[at:]) for at in range(len(parts)))


def _stems(text: str) -> Iterable[str]:
    return (stem(word) for word in _WORD.findall(text.casefold()) if word not in _STOP)


def _draft(group: list[_Read]) -> Draft:
    ranked = sorted((read.mention for read in group), key=_rank)
    best = ranked[0]
    date = min((mention.date for mention in ranked), key=_vagueness)
    return Draft(
        date=date,
        headline=best.headline,
        status=_status(ranked, date),
        tags=_tags(ranked),
        confidence=max(mention.confidence for mention in ranked),
        mentions=tuple(ranked),
    )


def _rank(mention: Mention) -> tuple[object, ...]:
    """The best mention first: the surest, then the one with the finest date, then by its headline and place."""
    return (-mention.confidence, *_vagueness(mention.date), len(mention.headline), _order(mention))


def _vagueness(value: TemporalValue) -> tuple[float, int, str]:
    """What dates are ranked by, the most precise first."""
    if value.earliest is None or value.latest is None:
        return float("inf"), _FINEST.index(value.precision), value.edtf
    return value.latest - value.earliest, _FINEST.index(value.precision), value.edtf


def _status(mentions: Sequence[Mention], date: TemporalValue) -> Status:
    """What the source with the finest date says; a happening beats a plan for it."""
    if any(mention.status is Status.HAPPENED for mention in mentions):
        return Status.HAPPENED
    return next(mention.status for mention in mentions if mention.date == date)


def _tags(mentions: Sequence[Mention]) -> tuple[Tag, ...]:
    return tuple({tag.slug: tag for mention in mentions for tag in mention.tags}.values())


def _order(mention: Mention) -> tuple[object, ...]:
    """A total order of mentions that depends on nothing but themselves."""
    return (
        mention.article,
        mention.sentence_span,
        mention.date_span,
        mention.event_span,
        mention.head,
        mention.date.edtf,
        repr(mention),
    )
