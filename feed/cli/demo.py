"""`dateline demo`: the whole way on a bundled article, in a temporary database."""

import tempfile
from importlib.resources import files
from pathlib import Path

import click

from feed.cli.options import settings_for
from feed.config import Settings

FIRST_PORT = 8000


@click.command("demo")
@click.option("--check", is_flag=True, help="Do all but serve.")
def demo_command(*, check: bool) -> None:
    """Read a sample article, print what was found, and serve it until interrupted."""
    from feed.serving import free_port, local_url, serve

    host, port = "127.0.0.1", free_port(FIRST_PORT)
    with tempfile.TemporaryDirectory(prefix="dateline-demo-") as folder:
        url = local_url(host, port)
        settings = settings_for(database=str(Path(folder) / "timeline.db"), base_url=url)
        _fill(settings)
        click.echo(f"\nthe timeline  {url}\nthe feed      {url}feed.atom")
        if not check:
            click.echo("\nCtrl-C ends the demo.")
            serve(settings, host=host, port=port, workers=1)


def _fill(settings: Settings) -> None:
    """Add the sample to the demo's database, and print what it gave."""
    from events.dates.wording import words
    from feed.cli.add import add_texts
    from feed.opening import open_timeline

    text = files("feed").joinpath("sample.txt").read_text(encoding="utf-8")
