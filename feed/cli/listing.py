"""`dateline list`: the timeline in time order, for people or, with --json, for machines."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from events.dates.wording import words
from events.model import Event, Evidence
from feed.cli.options import database_option, settings_for
from feed.cli.telling import printable

if TYPE_CHECKING:
    from events.store import Reader


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON array of objects instead of text.")
@database_option
def list_command(*, as_json: bool, database: str | None) -> None:
    """Print the timeline's events in time order."""
    from feed.opening import open_timeline

    with open_timeline(settings_for(database=database)) as store:
        if as_json:
            _print_json(store)
        else:
            _print_text(store.events())


def _print_text(events: Iterable[Event]) -> None:
    empty = True
    for event in events:
        empty = False
        click.echo(event_line(event))
    if empty:
        click.echo("No events yet: `dateline add SOURCE` brings an article's.", err=True)


def event_line(event: Event) -> str:
    """An event in a line: its id, its date in words, its headline."""
    return f"{event.id}  {words(event.date)}: {printable(event.headline)}"


def _print_json(store: "Reader") -> None:
    """An array with an object a line, written as it is read: a timeline may be longer than memory.

    `conflicts` are the ids of entries that may be the same event, with a date that excludes this one's.
    """
    from events.merge.conflicts import NEAR, in_conflict

    mark = "["
    for event in store.events():
        others = [other.id for other in store.near(event, NEAR) if in_conflict(event, other)]
        shown = event_object(event) | {"conflicts": others}
        click.echo(mark + "\n" + json.dumps(shown, ensure_ascii=False), nl=False)
        mark = ","
    click.echo("[]" if mark == "[" else "\n]")


def event_object(event: Event) -> dict[str, Any]:
    """An event for machines: `title` is the headline alone, `evidence` its first quotation or null.

    `edtf` is the most precise date that a source gives; each of the `sources` has its own.
    """
    return {
        "id": event.id,
        "edtf": event.date.edtf,
        "precision": event.date.precision.value,
        "date": words(event.date),
        "title": event.headline,
        "evidence": event.evidence[0].mention.sentence if event.evidence else None,
        "status": event.status.value,
        "confidence": event.confidence,
        "tags": [tag.slug for tag in event.tags],
        "sources": [_source_object(evidence) for evidence in event.evidence],
        "published": event.published.isoformat(),
        "updated": event.updated.isoformat(),
    }


def _source_object(evidence: Evidence) -> dict[str, Any]:
    source, mention = evidence.source, evidence.mention
    return {
        "article": source.key,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "published": source.published.isoformat() if source.published else None,
        "edtf": mention.date.edtf,
        "date": words(mention.date),
        "evidence": mention.sentence,
        "start": mention.sentence_span[0],
        "end": mention.sentence_span[1],
    }
