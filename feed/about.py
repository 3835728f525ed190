"""What "About these dates" explains: one example of each way a date can be known, put into words like any other. Pure.

The dates are given as EDTF, so that the page shows them as the timeline would in the reader's language.
"""

from dataclasses import dataclass

from events.dates.edtf import parse_edtf
from events.dates.wording import TimePart, precision_words
from feed.locales import Locale, marked
from feed.timeline import Bar, date_bar, date_parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A date as an entry shows it, and what that means."""

    parts: tuple[TimePart, ...]
    precision: str
    bar: Bar | None
    notes: tuple[str, ...]
    tags: tuple[()]
    meaning: str


EXAMPLES = (
    (
        "2023-11-24",
        "",
        marked("The source names the day, or says enough to know it: “Friday”, in an article of that week."),
    ),
    ("2022-02", "", marked("The source names the month. Nobody here knows on which of its days it was.")),
    ("1949", "", marked("The source names the year. The bar is hatched: it may have been at any time in it.")),
    ("2022-22", "", marked("A season, of the northern half of the Earth. The bar covers its months.")),
    ("2023-35", "", marked("A quarter or a half of a year, as in reports of companies and offices.")),
    ("177X", "", marked("A decade or a century: one of these years. It stands before the events that name one.")),
    ("1914/1917", "", marked("A period with a beginning and an end. What happened went on all the time between them.")),
    ("1949/..", "", marked("A beginning without an end: it goes on, as far as the source knows.")),
    ("1914~", "", marked("“About” or “around” in the source. The date is near it, and the bar’s edge is broken.")),
    ("1949?", "", marked("The source doubts the date itself.")),
    (
        "2027-06",
        marked("planned"),
        marked("Announced or expected when the article was written. It may not have come to pass."),
    ),
    ("2030", marked("by then"), marked("“By 2030” in the source: then at the latest, perhaps sooner.")),
    (
        "2031",
        marked("then at the earliest"),
        marked("“No earlier than 2031” in the source: then at the earliest, perhaps later."),
    ),
    ("2018", marked("until then"), marked("“Until 2018” in the source: the date is its end, not its day.")),
    ("1985", marked("from then"), marked("“Since 1985” in the source: the date is its beginning, and it went on.")),
    (
        "-0043",
        "",
        marked(
            "Before the Common Era, which others write BC. There is no year 0; the year 1 BCE came before the year 1."
        ),
    ),
)
"""EDTF, a note beside the date, and what it means."""


def examples(locale: Locale) -> tuple[Example, ...]:
    """The examples in the words of a locale."""
    return tuple(_example(edtf, note, meaning, locale) for edtf, note, meaning in EXAMPLES)


def _example(edtf: str, note: str, meaning: str, locale: Locale) -> Example:
    date = parse_edtf(edtf)
    return Example(
        parts=date_parts(date, locale),
        precision=precision_words(date, locale.dates),
        bar=date_bar(date),
        notes=(locale.gettext(note),) if note else (),
        tags=(),
        meaning=locale.gettext(meaning),
    )
