"""A query's words as conditions: for the full-text index of each engine, and for one row at a time.

What a query asks for by word (terms, tags, sources, precisions, statuses) is a conjunction of alternatives. Where the
index answers, `numbers` and `rows` say what it finds of `listed`; `row_has` says the same of a row that is read anyway.
SQLite has FTS5 and PostgreSQL a GIN index over lexemes; both hold the words as they are, so both find the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from events.query import EventQuery, Term
from events.store.tables import filed, listed
from events.store.wordlist import is_filed, precision_facet, source_facet, status_facet, tag_facet

COMMON_PREFIX = 4
"""Beginnings of fewer letters stand for so many words that an index takes longer to gather them than to read on."""

SEARCH = sa.table("search", sa.column("rowid", sa.BigInteger), sa.column("search"))
NUMBER = SEARCH.c.rowid.bitwise_and(sa.literal_column(str(2**32 - 1)))
"""The sequence number in what the index of SQLite has for a row: its place in time (see `searching`)."""

_LEXEMES = sa.func.array_to_tsvector(sa.func.string_to_array(sa.func.btrim(listed.c.words), sa.literal_column("' '")))
"""As the index of PostgreSQL has it."""

Select = sa.Select[*tuple[Any, ...]]

Condition = tuple[Term, ...]
"""Terms of which one must be there; none of them is excluded."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a query asks for by word: all of the conditions, and none of the `excluded` terms."""

    conditions: tuple[Condition, ...]
    excluded: tuple[Term, ...]

    @property
    def quick(self) -> tuple[Condition, ...]:
        """The conditions that an index answers at once."""
        return tuple(condition for condition in self.conditions if not any(map(_is_vague, condition)))


def words_of(query: EventQuery) -> Words:
    """The words a query asks for."""
    facets = [
        *((tag_facet(tag),) for tag in query.tags),
        tuple(map(source_facet, query.sources)),
        tuple(map(precision_facet, query.precisions)),
        tuple(map(status_facet, query.statuses)),
    ]
    alternatives = [tuple(Term(False, (facet,), False) for facet in group) for group in facets if group]
    sought = [(term,) for term in query.terms if not term.excluded]
    return Words((*sought, *alternatives), tuple(term for term in query.terms if term.excluded))


def numbers(dialect: str, conditions: Sequence[Condition]) -> sa.Select[int]:
    """The sequence numbers of the rows that meet all of the conditions; there is at least one."""
    if dialect == "sqlite":
        return sa.select(NUMBER.label("sequence")).where(in_fts5(fts5_text(conditions)))
    return sa.select(listed.c.sequence).where(*_in_gin(conditions))


def rows(dialect: str, conditions: Sequence[Condition], columns: Sequence[sa.ColumnElement[Any]]) -> Select:
    """These columns of the same rows."""
    if dialect == "sqlite":
        joined = SEARCH.join(listed, listed.c.sequence == NUMBER)
        return sa.select(*columns).select_from(joined).where(in_fts5(fts5_text(conditions)))
    return sa.select(*columns).where(*_in_gin(conditions))


def row_has(words: Words, row: sa.FromClause = listed) -> list[sa.ColumnElement[bool]]:
    """The same of a row of `listed`, or of `filed` beside it, with the excluded terms."""
    return [
        *(_is_under(each, row) if is_facets(each) else sa.or_(*map(_has, each)) for each in words.conditions),
        *(sa.not_(_has(term)) for term in words.excluded),
    ]


def is_facets(condition: Condition) -> bool:
    """Whether events are filed under each of the terms."""
    return all(is_filed(term.words[0]) for term in condition)


def needs_text(words: Words) -> bool:
    """Whether `row_has` looks into the words of `listed`."""
    return bool(words.excluded) or not all(map(is_facets, words.conditions))


def _is_under(condition: Condition, row: sa.FromClause) -> sa.ColumnElement[bool]:
    """Looked up in `filed`, which is narrow; not by EXISTS, for which PostgreSQL may read all that is under a facet."""
    other = filed.alias("beside")
    its = (other.c.facet.in_([term.words[0] for term in condition]), other.c.sequence == row.c.sequence)
    return sa.select(sa.literal_column("1")).where(*its).limit(1).scalar_subquery().is_not(None)


def _is_vague(term: Term) -> bool:
    return term.prefix and len(term.words) == 1 and len(term.words[0]) < COMMON_PREFIX


def _has(term: Term) -> sa.ColumnElement[bool]:
    """Folded words and facets have no wildcard of LIKE."""
    return listed.c.words.like(f"% {' '.join(term.words)}{'' if term.prefix else ' '}%")


def in_fts5(asked: str | sa.BindParameter[Any]) -> sa.ColumnElement[bool]:
    """Whether the index finds a row for a question of `fts5_text`."""
    return SEARCH.c.search.op("MATCH", is_comparison=True)(asked)


def fts5_text(conditions: Sequence[Condition]) -> str:
    """All of the conditions in the language of FTS5."""
    return " AND ".join(f"({' OR '.join(map(_fts5, condition))})" for condition in conditions)


def _fts5(term: Term) -> str:
    return f'"{" ".join(term.words)}"{" *" if term.prefix else ""}'


def _in_gin(conditions: Sequence[Condition]) -> list[sa.ColumnElement[bool]]:
    asked = " & ".join(f"({' | '.join(map(_tsquery, condition))})" for condition in conditions)
    phrases = [sa.or_(*map(_has, each)) for each in conditions if any(len(term.words) > 1 for term in each)]
    return [_LEXEMES.op("@@", is_comparison=True)(sa.cast(asked, _TsQuery())), *phrases]


class _TsQuery(sa.types.UserDefinedType[str]):
    """PostgreSQL's tsquery, written out."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "TSQUERY"


def _tsquery(term: Term) -> str:
    """The lexemes hold no positions: of a phrase the index finds the words, and the row says whether they are one."""
    return f"({' & '.join(_lexemes(term))})"


def _lexemes(term: Term) -> Iterable[str]:
    *others, last = term.words
    return [*(f"'{word}'" for word in others), f"'{last}'{':*' if term.prefix else ''}"]
