"""`record`: a dataclass for what the reading of an article makes by the thousand and keeps to itself.

A frozen dataclass sets each of its fields through `object.__setattr__`, and a tuple with names is made in two calls: a
verb of nine fields takes 2.2 µs, a word of five 0.56 µs. A record takes 0.4 and 0.17, and its fields are read a quarter
faster. The type checker holds it as frozen as any other value; at run time nobody is stopped. Not for what leaves the
domain: see `model`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """A dataclass with slots, equal and hashed by its fields."""
    return dataclass(slots=True, unsafe_hash=True, kw_only=kw_only)
