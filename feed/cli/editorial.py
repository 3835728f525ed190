"""`dateline show`, `history`, `review` and `conflicts`: what an editor looks at."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from events.dates.wording import words
from events.model import Event, Evidence, State
from feed.cli.correcting import correcting
from feed.cli.edits import checked
from feed.cli.listing import event_line
from feed.cli.options import database_option, settings_for, why_option
from feed.cli.telling import printable

if TYPE_CHECKING:
    from events.corrections import Decisions

STATES = {
    State.PUBLISHED: "on the timeline",
    State.REVIEW: "waits for review",
    State.HIDDEN: "hidden",
}
FIELD_WORDS = {"headline": "title"}


@click.command("show")
@click.argument("event", metavar="ID")
@database_option
def show_command(*, event: str, database: str | None) -> None:
    """Print all that is known of an event, hidden or not.

    Its quotations are numbered, for `split`.
    """
    from feed.opening import open_timeline

    with open_timeline(settings_for(database=database), create=False) as store:
        known = store.known(event)
        if known.survivor:
            click.echo(f"{known.id}  merged into {known.survivor}\n")
            known = store.known(known.survivor)
    if known.event is None:
        click.echo(f"{known.id}  withdrawn: no article tells of it any more")
        return
    click.echo(f"{event_line(known.event)}\n")
    for name, value in _fields(known.event, known.state, known.decisions):
        click.echo(f"{name:<11}{printable(value)}")
    for number, evidence in enumerate(known.event.evidence, start=1):
        click.echo(f"\n{number}. “{printable(evidence.mention.sentence)}”\n   {printable(_source(evidence))}")
    if not known.event.evidence:
        click.echo("\nAdded by hand, no quotation")


@click.command("history")
@click.argument("event", metavar="ID")
@database_option
def history_command(*, event: str, database: str | None) -> None:
    """Print every change of an event: when, what, and why."""
    from feed.opening import open_timeline

    with open_timeline(settings_for(database=database), create=False) as store:
        for entry in store.history(event):
            why = f" ({entry.why})" if entry.why else ""
            undone = " [undone since]" if entry.undone else ""
            click.echo(f"{entry.moment:%Y-%m-%d %H:%M:%S} UTC  {printable(entry.what + why)}{undone}")


@click.command("review")
@database_option
def review_command(*, database: str | None) -> None:
    """List the events that are too uncertain to be published.

    `accept ID` puts one on the timeline, `hide ID` takes it off this list.
    """
    from feed.opening import open_timeline

    empty = True
    with open_timeline(settings_for(database=database), create=False) as store:
        for event in store.review():
            empty = False
            click.echo(event_line(event))
            for line in _doubts(event):
                click.echo(f"    {printable(line)}")
    if empty:
        click.echo("No event waits for review.", err=True)


@click.command("conflicts")
@click.option("--keep", metavar="ID", help="Keep to what an editor decided on the event ID, and settle its conflicts.")
@why_option
@database_option
def conflicts_command(*, keep: str | None, why: str, database: str | None) -> None:
    """List where the rules now say otherwise than an editor decided.

    Settle one by --keep ID, or let the rules have their way by `undo ID`, or set something else by `edit ID`.
    """
    with correcting(database) as (_, corrections):
        if keep is not None:
            click.echo(f"kept {corrections.keep(keep, checked('--why', why))}")
            return
        found = corrections.conflicts()
    for conflict in found:
        name = FIELD_WORDS.get(conflict.field, conflict.field)
        differing = f"{name}: an editor set {conflict.decided!r}, the rules now say {conflict.says!r}"
        click.echo(printable(f"{conflict.event}  {conflict.headline}"))
        click.echo(printable(f"    {differing if conflict.decided else f'{conflict.says}; an editor keeps it'}"))
    if not found:
        click.echo("No conflicts.", err=True)


def _fields(event: Event, state: State, decisions: "Decisions") -> list[tuple[str, str]]:
    return [
        ("state", STATES[state]),
        ("EDTF", f"{event.date.edtf} ({event.date.precision})"),
        ("date", words(event.date, part=event.part)),
        ("status", event.status.value),
        ("tags", ", ".join(tag.label for tag in event.tags) or "none"),
        ("confidence", f"{event.confidence:.2f}"),
        ("changed", f"{event.updated:%Y-%m-%d %H:%M:%S} UTC"),
        ("editor", ", ".join(_decided(decisions)) or "nothing"),
    ]


def _decided(decisions: "Decisions") -> Iterable[str]:
    """What an editor decided, in words."""
    if decisions.by_hand:
        yield "added it"
    for name in ("date", "headline", "status"):
        if getattr(decisions, name):
            yield f"set its {FIELD_WORDS.get(name, name)}"
    if decisions.added or decisions.removed:
        yield "changed its tags"
    if decisions.held:
        yield "chose its quotations"
    if decisions.accepted:
        yield "wants it on the timeline"
    if decisions.hidden:
        yield "wants it hidden"


def _source(evidence: Evidence) -> str:
    source = evidence.source
    told = [source.publisher, source.title, source.published.isoformat() if source.published else "", source.url]
    return ", ".join(each for each in told if each) or f"article {source.key}"


def _doubts(event: Event) -> Iterable[str]:
    """How sure it is, what speaks for and against it, and the sentence it was drawn from."""
    best = event.evidence[0].mention if event.evidence else None
    reasons = "; ".join(best.reasons) if best else ""
    yield f"confidence {event.confidence:.2f}" + (f": {reasons}" if reasons else "")
    if best:
        yield f"“{best.sentence}”"
