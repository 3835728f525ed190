"""An entry in plain text, for formats that have no markup or show none."""

from feed.timeline import Entry

NO_QUOTATION = "Added by hand, no quotation"


def plain_text(entry: Entry) -> str:
    """The entry in a few lines: its date, its quotation, its source. The headline is left to a field of its own."""
    return "\n".join((entry.when, *_evidence(entry)))


def _evidence(entry: Entry) -> tuple[str, ...]:
    if not entry.citations:
        return (NO_QUOTATION,)
    first = entry.citations[0]
    return (f"“{first.quotation.text}”", f"Source: {first.source.cited}")
