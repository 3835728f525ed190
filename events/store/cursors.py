"""Where a page of an answer ended: the place of its last event in the order, as a text fit for a URL.

`t<earliest>_<until>_<event>` in time order, `a<published>_<event>` newly added first, `c<sequence>` newly changed
first. A page after it begins with what comes next at that moment, whatever was added before or has gone.
"""

import re
from collections.abc import Sequence

from events.errors import InvalidQuery
from events.query import EventQuery, Sort

Cursor = tuple[int | str, ...]

_NUMBER, _EVENT = r"(-?[0-9]{1,18}|-?[0-4][0-9]{18})", r"([A-Za-z0-9._-]{1,64})"
AFTER_ALL = 10**17
"""More than `until` ever is."""

_PATTERNS = {
    Sort.TIME: re.compile(f"t{_NUMBER}_{_NUMBER}_{_EVENT}"),
    Sort.ADDED: re.compile(f"a{_NUMBER}_{_EVENT}"),
    Sort.CHANGED: re.compile(f"c{_NUMBER}"),
}
"""Numbers of 63 bits, and no more than databases take."""


def cursor_of(query: EventQuery) -> Cursor | None:
    """The place a query goes on from; None where it begins. Raises InvalidQuery for what is no cursor of its order."""
    if not query.after:
        return None
    match = _PATTERNS[query.sort].fullmatch(query.after)
    if not match:
        shown = query.after if len(query.after) <= 40 else query.after[:40] + "…"
        raise InvalidQuery("after", query.after, f"{shown!r} is no cursor of this order")
    numbers = len(match.groups()) - (query.sort is not Sort.CHANGED)
    return tuple(int(text) if place < numbers else text for place, text in enumerate(match.groups()))


def beginning(day: int) -> str:
    """The cursor of what begins on a day or later, in time order: the place after all that begins before it."""
    return cursor_at(Sort.TIME, (day - 1, AFTER_ALL, "z"))


def cursor_at(sort: Sort, place: Sequence[int | str]) -> str:
    """The text of a place."""
    return sort.value[0] + "_".join(map(str, place))
