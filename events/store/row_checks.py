"""Whether a row that comes from outside is one this program could have written: its columns, their types and values.

What the database itself holds to (keys that are there once, references to what is there) is not checked here.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from events.dates.edtf import parse_edtf
from events.dates.value import Precision, Qualifier
from events.errors import InvalidEDTF
from events.model import Relation, State, Status
from events.store.rows import date_values, document_time

LARGEST = 2**63 - 1

_NAMES = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}

_CHOICES: Mapping[str, type[StrEnum]] = {
    "state": State,
    "precision": Precision,
    "qualifier": Qualifier,
    "status": Status,
    "relation": Relation,
}
_LISTS = frozenset({"provenance", "participants", "tags", "reasons"})


def checked_row(table: sa.Table, row: object) -> dict[str, Any]:
    """The row, as values of the table's columns. Raises ValueError with a reason that names the column."""
    if not isinstance(row, dict):
        raise ValueError(f"no row of {table.name} in it")
    names = {column.name for column in table.columns}
    if row.keys() != names:
        missing, unknown = sorted(names - row.keys()), sorted(row.keys() - names)
        raise ValueError(f"{table.name} has no column {unknown[0]!r}" if unknown else f"its {missing[0]} is missing")
    for column in table.columns:
        _check_value(column, row[column.name])
    if row.get("edtf") is not None:
        _check_date(row)
    if table.name == "articles":
        _check_document_time(row["published"])
    return row


def _check_value(column: sa.Column[Any], value: object) -> None:
    if value is None:
        if not column.nullable:
            raise ValueError(f"its {column.name} is empty")
    elif isinstance(column.type, sa.JSON):
        _check_json(column.name, value)
    elif not _is_of(column.type.python_type, value):
        raise ValueError(f"its {column.name} is not {_NAMES[column.type.python_type]}")
    elif column.name in _CHOICES and value not in list(_CHOICES[column.name]):
        raise ValueError(f"its {column.name} cannot be {str(value)[:40]!r}")


def _check_json(name: str, value: object) -> None:
    if name in _LISTS and not isinstance(value, list):
        raise ValueError(f"its {name} is not a list")


def _is_of(kind: type, value: object) -> bool:
    if isinstance(value, bool) or kind is bool:
        return kind is bool and isinstance(value, bool)
    if kind is float:
        return isinstance(value, int | float) and abs(value) <= LARGEST
    if kind is int:
        return isinstance(value, int) and abs(value) <= LARGEST
    return isinstance(value, str) and _is_text(value)


def _is_text(value: str) -> bool:
    """Whether databases take it: no NUL and no half of a surrogate pair, both of which JSON can write."""
    if "\0" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _check_date(row: Mapping[str, Any]) -> None:
    try:
        meant = date_values(parse_edtf(row["edtf"]))
    except InvalidEDTF as error:
        raise ValueError(str(error)) from error
    for name in ("earliest", "latest"):
        if row[name] != meant[name]:
            raise ValueError(f"its {name} is not that of {row['edtf']}")


def _check_document_time(text: str) -> None:
    try:
        document_time(text)
    except ValueError:
        raise ValueError(f"its published is no date or time: {text[:40]!r}") from None
