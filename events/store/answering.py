"""Answers to the one query: which published events match it, in its order, a page at a time.

Every page is read from an index, whatever the size of the timeline, in one of four ways:

- a walk along the index of the order itself, of all events or of those under one tag or source, which begins where the
  page before ended (see `walking`);
- a walk along what SQLite's full-text index finds, which it has in time order (see `searching`);
- the events that the full-text index finds, sorted;
- the events whose dates overlap a range, sorted.

A walk answers at once what asks for nothing else, and what many events meet: it skips the others on its way. So where
more is asked for, and the full-text index does not answer in the order itself, the two sets are counted, up to `MANY`.
A small one is sorted; if neither is, a walk goes on for `PATIENCE` rows an event, and where even that does not fill the
page the set is sorted after all.
"""

from collections.abc import Sequence

import sqlalchemy as sa

from events.query import EventQuery, Sort
from events.store.cursors import cursor_of
from events.store.matching import Condition, Select, Words, is_facets, numbers, row_has, rows, words_of
from events.store.orders import COLUMNS, ORDERS, columns_of
from events.store.ranges import parts, range_of
from events.store.rows import Row
from events.store.searching import found_in_time
from events.store.tables import facets, listed
from events.store.walking import Walk
from events.store.wordlist import ALL

MANY = 20_000
"""Of a million events, one in fifty: to sort so many takes as long as to walk until fifty of them are found."""

PATIENCE = 150
"""Three times what such a walk needs, in rows for each event that is sought."""


class Question:
    """A query asked on a connection. Raises InvalidQuery for a cursor that is none of its order's."""

    def __init__(self, connection: sa.Connection, query: EventQuery) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name
        self._sort = query.sort
        self._order = ORDERS[query.sort]
        self._cursor = cursor_of(query)
        self._range = range_of(query)
        self._words = words_of(query)
        self._groups = [each for each in self._words.conditions if is_facets(each)]

    def page(self, limit: int) -> Sequence[Row]:
        """The first rows after the cursor, at most `limit`, with `orders.COLUMNS`."""
        if self._is_plain():
            return self._walk(limit, None) or []
        searched = self._searched(limit)
        if searched is not None:
            return searched
        chosen = self._small_set()
        if chosen is None:
            found = self._walk(limit, limit * PATIENCE)
            if found is not None:
                return found
            chosen = self._any_set()
        return self._walk(limit, None) or [] if chosen is None else self._sorted(chosen, limit)

    def count(self, at_most: int | None) -> int:
        """How many events there are from the beginning; counting stops at `at_most`."""
        facet = self.facet()
        if facet is not None:
            known = self.kept_count(facet)
            return known if at_most is None else min(known, at_most)
        chosen = self._small_set()
        return self._number(self._all() if chosen is None else chosen, at_most)

    def few(self) -> Select | None:
        """All of the events with `orders.COLUMNS`, from the beginning and in no order; None where they may be many."""
        chosen = self._small_set()
        if chosen is None and self.kept_count(ALL) < MANY:
            chosen = self._all()
        return chosen

    def facet(self) -> str | None:
        """The one facet that is asked for and nothing else, the empty one where all events are; else None."""
        words = self._words
        if words.excluded or self._range or len(words.conditions) > 1:
            return None
        if not words.conditions:
            return ALL
        return self._groups[0][0].words[0] if self._groups and len(self._groups[0]) == 1 else None

    def kept_count(self, facet: str) -> int:
        """How many events a facet has."""
        return self._kept_counts([facet])[facet]

    def _kept_counts(self, names: Sequence[str]) -> dict[str, int]:
        query = sa.select(facets).where(facets.c.facet.in_(names))
        return dict.fromkeys(names, 0) | {row.facet: row.events for row in self._connection.execute(query)}

    def _is_plain(self) -> bool:
        """Whether a walk has nothing to skip."""
        filtered = bool(self._words.excluded) or len(self._words.conditions) > len(self._groups[:1])
        return not filtered and ("earliest" in self._order.names or not self._range)

    def _walk(self, limit: int, patience: int | None) -> list[Row] | None:
        walk = Walk(self._connection, self._sort, self._cursor, self._range, self._words, self._rarest_group())
        return walk.rows(limit, patience)

    def _searched(self, limit: int) -> list[Row] | None:
        """What the full-text index finds, where it has it in the order that is asked for."""
        quick = self._words.quick
        if not quick or self._dialect != "sqlite" or self._sort is not Sort.TIME:
            return None
        return found_in_time(self._connection, quick, self._rest(quick), self._range, self._cursor, limit)

    def _rarest_group(self) -> Condition:
        """Of the facets that are asked for, the ones that fewest events have."""
        if len(self._groups) < 2:
            return self._groups[0] if self._groups else ()
        counts = self._kept_counts([term.words[0] for group in self._groups for term in group])
        return min(self._groups, key=lambda group: sum(counts[term.words[0]] for term in group))

    def _small_set(self) -> Select | None:
        """The events that the words find, or else those in the range, where they are few."""
        quick = self._words.quick
        if quick and self._number(numbers(self._dialect, quick), MANY + 1) <= MANY:
            return self._word_set(quick)
        if self._range and self._number(self._in_range(("sequence",), []), MANY + 1) <= MANY:
            return self._range_set(self._words)
        return None

    def _any_set(self) -> Select | None:
        """The events that the words find, or else those in the range, however many; None where neither is asked."""
        if self._words.conditions:
            return self._word_set(self._words.conditions)
        return self._range_set(self._words) if self._range else None

    def _all(self) -> Select:
        chosen = self._any_set()
        return sa.select(*columns_of(listed)).where(*row_has(self._words)) if chosen is None else chosen

    def _word_set(self, conditions: Sequence[Condition]) -> Select:
        found = rows(self._dialect, conditions, columns_of(listed))
        return found.where(*row_has(self._rest(conditions)), *self._range.meets(listed))

    def _rest(self, conditions: Sequence[Condition]) -> Words:
        """The words that are asked for beside these."""
        others = tuple(each for each in self._words.conditions if each not in conditions)
        return Words(others, self._words.excluded)

    def _range_set(self, words: Words) -> Select:
        return self._in_range(COLUMNS, row_has(words))

    def _in_range(self, names: Sequence[str], met: Sequence[sa.ColumnElement[bool]]) -> Select:
        """These columns of the events in the range."""
        columns = [listed.c[name] for name in names]
        every = sa.union_all(*(sa.select(*columns).where(*part, *met) for part in parts(listed))).subquery("ranged")
        return sa.select(*(every.c[name] for name in names)).params(self._range.values())

    def _number(self, chosen: Select, at_most: int | None) -> int:
        counted = sa.select(sa.func.count()).select_from(chosen.limit(at_most).subquery("counted"))
        return int(self._connection.scalar(counted) or 0)

    def _sorted(self, chosen: Select, limit: int) -> Sequence[Row]:
        table = chosen.subquery("chosen")
        after = self._order.after(table, self._cursor, sorting=True)
        query = sa.select(*columns_of(table)).where(*after).order_by(*self._order.by(table, sorting=True))
        return self._connection.execute(query.limit(limit)).all()
