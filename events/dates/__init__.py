"""All that is about dates, usable by itself: expressions found in a text, and the values they name.

>>> from datetime import date
>>> [(t.text, t.value) for t in find_timexes("They split in 1949, it said Friday.", date(2023, 11, 25))]
[('1949', '1949'), ('Friday', '2023-11-24')]
"""

from events.dates.normalise import normalise
from events.dates.recognise import recognise
from events.dates.rules.english import ENGLISH
from events.dates.value import DocumentTime, Timex

__all__ = ["find_timexes"]


def find_timexes(text: str, published: DocumentTime | None = None) -> tuple[Timex, ...]:
    """The temporal expressions of an English text, in its order and without overlaps; never raises on any text.

    `published` is the document's time in its dateline's zone; without it, expressions that need one stay unresolved,
    each with the reason.
    """
    return normalise(text, recognise(text, ENGLISH), published, ENGLISH)
