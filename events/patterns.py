"""`seldom`: a regular expression that few articles need, compiled when one does.

Compiling the patterns of a module takes longer than reading it, and a command that reads one article needs four in ten
of them. A call takes 0.03 µs more than that of a compiled pattern, which is nothing beside what it searches: not for
what most articles ask, which is `re.compile`'s, nor for the rules of dates, which keep theirs (see `dates.grammar`).
"""

import re
from typing import cast

_OF_A_PATTERN = ("findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub")


class Seldom:
    """A pattern that has the methods and attributes of a compiled one as soon as one of them is asked for."""

    __slots__ = ("_flags", "_text", *_OF_A_PATTERN)

    def __init__(self, text: str, flags: int) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._text, self._flags)
        for each in _OF_A_PATTERN:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


def seldom(text: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, later.

    >>> seldom("b+").search("abba")[0]
    'bb'
    """
    return cast(re.Pattern[str], Seldom(text, flags))
