"""Where everything stands in the text of an article: heading, dateline, prose, closing notes."""

from events.model import Span
from events.reading.dateline import Dateline, find_dateline
from events.reading.heading import BLANK, Heading, read_heading
from events.reading.notes import Notes, find_notes
from events.records import record


@record()
class Layout:
    """The parts of a text; `body` is the span of its prose."""

    heading: Heading
    dateline: Dateline | None
    notes: Notes
    body: Span


def lay_out(text: str, title: str = "") -> Layout:
    """The layout of a text, whose title may be known already. The body is never empty where there is any text."""
    heading = read_heading(text, title)
    dateline = find_dateline(text, heading.start)
    start = dateline.end if dateline else heading.start
    notes = find_notes(text, start, len(text.rstrip(BLANK)))
    return Layout(heading, dateline, notes, (start, notes.start))
