"""`dateline list`: the timeline or what a query asks for of it, for people or, with --json, for machines."""

import json
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from events.dates.wording import words
from events.errors import ConfigError, InvalidQuery
from events.model import Event, Evidence
from feed.cli.options import database_option, settings_for
from feed.cli.telling import printable

if TYPE_CHECKING:
    from events.query import EventQuery
    from events.store import Reader


def query_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The parameters of the one query as options; `_query` reads them."""
    for option in (
        click.option("--sort", metavar="ORDER", help="time (the default), added or changed: the last first."),
        click.option("--status", multiple=True, help="happened, ongoing, planned or cancelled; repeated: any of them."),
        click.option("--precision", multiple=True, help="Of the date: day, month, year ...; repeated: any of them."),
        click.option("--to", metavar="EDTF", help="Up to this date, itself included: 1999, 2023-11-24, -0043."),
        click.option("--from", metavar="EDTF", help="From this date on, itself included."),
        click.option("--source", multiple=True, help="A publisher, or a site; repeated: any of them."),
        click.option("--tag", multiple=True, help="A tag; repeated: all of them."),
        click.option("-q", metavar="TEXT", help='Words, "a phrase", begin*, -without: in headline, tags or quotation.'),
    ):
        command = option(command)
    return command


@click.command("list")
@query_options
@click.option("--limit", type=click.IntRange(min=1), help="At most so many events.")
@click.option("--json", "as_json", is_flag=True, help="One JSON array of objects instead of text.")
@database_option
def list_command(
    *, limit: int | None, as_json: bool, database: str | None, **asked: str | tuple[str, ...] | None
) -> None:
    """Print the timeline's events in time order, or those that are asked for."""
    from feed.opening import open_timeline

    query = _query(asked)
    with open_timeline(settings_for(database=database)) as store:
        events = islice(store.find(query), limit)
        if as_json:
            _print_json(store, events)
        else:
            _print_text(events, "No event is like that." if store.count(at_most=1) else NO_EVENTS)


NO_EVENTS = "No events yet: `dateline add SOURCE` brings an article's."


def _query(asked: Mapping[str, str | tuple[str, ...] | None]) -> "EventQuery":
    """The query of these options. Raises ConfigError, which names the option."""
    from events.query import parse_query

    several = {name: (value,) if isinstance(value, str) else value or () for name, value in asked.items()}
    try:
        return parse_query((name, value) for name, values in several.items() for value in values)
    except InvalidQuery as error:
        name = error.parameter
        raise ConfigError(f"-{name}" if len(name) == 1 else f"--{name}", error.reason) from error


def _print_text(events: Iterable[Event], without: str) -> None:
    empty = True
    for event in events:
        empty = False
        click.echo(event_line(event))
    if empty:
        click.echo(without, err=True)


def event_line(event: Event) -> str:
    """An event in a line: its id, its date in words, its headline, and what the date alone would not say."""
    from feed.timeline import relation_note

    note = relation_note(event)
    when = words(event.date, part=event.part)
    return f"{event.id}  {when}: {printable(event.headline)}" + (f" ({note})" if note else "")


def _print_json(store: "Reader", events: Iterable[Event]) -> None:
    """An array with an object a line, written as it is read: a timeline may be longer than memory.

    `conflicts` are the ids of entries that may be the same event, with a date that excludes this one's.
    """
    from events.merge.conflicts import NEAR, in_conflict

    mark = "["
    for event in events:
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
        "date": words(event.date, part=event.part),
        "title": event.headline,
        "evidence": event.evidence[0].mention.sentence if event.evidence else None,
        "status": event.status.value,
        "relation": event.relation.value,
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
        "date": words(mention.date, part=mention.part),
        "evidence": mention.sentence,
        "start": mention.sentence_span[0],
        "end": mention.sentence_span[1],
    }
