"""Mentions of one event put together, within an article and across articles: `merge`.

Two entries are better than one false union: only mentions that pass a gate (`likeness`: event word, dates, a
participant in common, nothing in contrast) may share an entry, and their words must overlap: token Jaccard at least
.05. Groups grow by average link (`linkage`): the two groups that are most alike over all their pairs join first, and
one pair that fails the gate keeps them apart, so that two events are never bridged by a third. The order of the
mentions does not matter, and merging what was merged changes nothing.

Measured by tests/benchmarks/merging_pairs.py on 86 pairs of short articles, written before anything was run on them
and then read through the whole pipeline; every other pair was kept from tuning. Event word, a shared name and Jaccard
.15 (.05 on one day) alone joined 10 and 11 of the 22 same pairs of each half, and made 12 and 13 false unions in its
21 different ones. The contrast leaves none of those; with the families of event words (`extract.syntax.heads`) and
dates that belong to their noun 20 and 18 are joined. Of 28 more pairs, written after that, 11 of the 14 same ones were
joined at the first run, and none falsely. Of 61 pairs on exchanged words and roles (`kinds.txt`) 4 of the 30 same ones
were joined and 7 falsely; at the first run with the phrases and kindred words (`extract.lexicon.synonyms`) and what an
event befell (`roles`) 28, and 3 falsely, then rules changed until it was 30 and none. Of 24 pairs written after that by
somebody who had seen neither code nor tables (`blind.txt`) 5 of the 12 same ones were joined at the first run and 2 of
the others falsely, as many as before those rules; now 6 and none.

What one article tells twice, in the lead about and further down by the day, is one under terms of its own (`retold`).

Cost: copies of one mention are one from the start, so that 400 copies of an article with ten events take 0.2 s of CPU
(14 s when every pair was compared); distinct mentions of one head and date cost their square, 400 of them 1.2 s, 800
5 s (tests/benchmarks/merging_speed.py).

What this gets wrong: two events of one kind, day and participants that no headline tells apart (two attacks in one
town) become one entry; one event told in other words (sold and bought), or with a detail in one place ("a man", "a
suspect"), stays two. The first an editor splits, the second an editor merges. Not for deciding which stored event a
draft continues: that is the store's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from events.dates.bounds import sort_key
from events.dates.value import Precision, TemporalValue
from events.extract.lexicon.synonyms import circle
from events.merge.compared import Reading, read
from events.merge.likeness import may_be_one, surplus
from events.merge.linkage import groups
from events.merge.retold import Pair, fuller, retellings
from events.model import Draft, Mention, Status, Tag

_FINEST = tuple(Precision)
_RETOLD = 0.01
"""The likeness of what one article tells twice: what sources tell in the same words comes first."""


def merge(mentions: Sequence[Mention]) -> tuple[Draft, ...]:
    """The events that the mentions tell of, in the order of time, each with all its mentions, the best first."""
    told = sorted(set(mentions), key=_order)
    retold = retellings(told)
    told_first = {later: first for first, later in reversed(retold)}
    drafts = [_draft(group, told_first) for kin in _by_head(told, told_first) for group in _grouped(kin, retold)]
    return tuple(sorted(drafts, key=lambda draft: (sort_key(draft.date), draft.headline, _order(draft.mentions[0]))))


def _by_head(mentions: Iterable[Mention], told_first: Mapping[Mention, Mention]) -> list[list[Mention]]:
    """The mentions by their event word's key, kindred ones together, what is told again with what told it first."""
    heads: dict[str, list[Mention]] = {}
    for mention in mentions:
        heads.setdefault(circle(told_first.get(mention, mention).head), []).append(mention)
    return list(heads.values())


def _grouped(mentions: Sequence[Mention], retold: Sequence[Pair]) -> Iterator[list[Mention]]:
    """The mentions of one head by event; those that read alike are one from the start."""
    copies: dict[Reading, list[Mention]] = {}
    for mention in mentions:
        copies.setdefault(read(mention), []).append(mention)
    readings = tuple(copies)
    likeness = {
        (a, b): surplus(readings[a], readings[b])
        for a, b in _candidates(readings)
        if may_be_one(readings[a], readings[b])
    }
    where = {mention: at for at, reading in enumerate(readings) for mention in copies[reading]} if retold else {}
    for first, later in retold:
        one, other = sorted((where.get(first, -1), where.get(later, -1)))
        if 0 <= one < other:
            likeness[one, other] = max(likeness.get((one, other), 0), _RETOLD)
    for group in groups([len(copies[reading]) for reading in readings], likeness):
        yield [mention for at in group for mention in copies[readings[at]]]


def _candidates(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """The pairs that could pass the gate: a name in common, or one date."""
    called: dict[str, list[int]] = {}
    dated: dict[str, list[int]] = {}
    for at, reading in enumerate(readings):
        dated.setdefault(reading.date.edtf, []).append(at)
        for alias in reading.aliases:
            called.setdefault(alias, []).append(at)
    pairs = set[tuple[int, int]]()
    for at, reading in enumerate(readings):
        others = set(dated[reading.date.edtf]).union(*(called[name] for name in reading.names))
        pairs.update((at, other) if at < other else (other, at) for other in others if other != at)
    return sorted(pairs)


def _draft(group: Iterable[Mention], told_first: Mapping[Mention, Mention]) -> Draft:
    ranked = sorted(group, key=_rank)
    best = fuller(ranked[0], ranked, told_first.get(ranked[0], ranked[0]))
    date = min((mention.date for mention in ranked), key=_vagueness)
    return Draft(
        date=date,
        headline=best.headline,
        status=_status(ranked, date),
        tags=_tags(ranked),
        confidence=max(mention.confidence for mention in ranked),
        mentions=(best, *(mention for mention in ranked if mention is not best)),
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
        _Whole(mention),
    )


class _Whole:
    """All of a mention, to be ordered by where all else is equal: to write each out took a quarter of the time."""

    __slots__ = ("_mention",)

    def __init__(self, mention: Mention) -> None:
        self._mention = mention

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Whole) and self._mention == other._mention

    def __lt__(self, other: "_Whole") -> bool:
        return repr(self._mention) < repr(other._mention)
