"""`dateline demo`: the whole way on a bundled article, in a temporary database."""

import tempfile
from importlib.resources import files
from pathlib import Path

import click

from feed.cli.options import settings_for
from feed.config import Settings

HOST = "127.0.0.1"
FIRST_PORT = 8000


@click.command("demo")
@click.option("--check", is_flag=True, help="Do all but serve.")
def demo_command(*, check: bool) -> None:
    """Try all of it on a sample article.

    Prints what was found in it and serves that, from a temporary database, until interrupted.
    """
    from feed.serving import free_port, local_url, serve

    port = free_port(FIRST_PORT, HOST)
    with tempfile.TemporaryDirectory(prefix="dateline-demo-") as folder:
        url = local_url(HOST, port)
        settings = settings_for(database=str(Path(folder) / "timeline.db"), base_url=url)
        _fill(settings)
        click.echo(f"\nThe timeline  {url}\nThe feed      {url}feed.atom\n")
        if not check:
            click.echo("Ctrl-C ends the demo.")
            serve(settings, HOST, port, workers=1)


def _fill(settings: Settings) -> None:
    """Add the sample to the demo's database, and print what it gave."""
    from events.dates.wording import words
    from events.pipeline import ingest
    from events.reading import read_record
    from feed.opening import open_timeline, utc_now

    text = files("feed").joinpath("sample.txt").read_text(encoding="utf-8")
    article = read_record({"id": "sample", "publisher": "Dateline", "text": text}, source="the sample article")
    with open_timeline(settings) as store:
        ingest(store, article, utc_now(), threshold=settings.threshold)
        click.echo(f"{store.count()} events in {article.title!r}:\n")
        for event in store.events():
            click.echo(
                f"  {words(event.date, part=event.part)}: {event.headline}\n    “{event.evidence[0].mention.sentence}”"
            )
