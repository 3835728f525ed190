"""`dateline serve` and `dateline build`: the timeline on a port, or in a folder."""

from pathlib import Path

import click

from feed.cli.options import base_url_option, database_option, settings_for


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="How many processes serve.")
@base_url_option
@database_option
def serve_command(*, host: str, port: int, workers: int, base_url: str | None, database: str | None) -> None:
    """Serve the timeline until interrupted."""
    from feed.opening import tell_fault
    from feed.serving import local_url, serve

    settings = settings_for(database=database, base_url=base_url, local_url=local_url(host, port))
    serve(settings, host=host, port=port, workers=workers, starting=lambda: tell_fault(settings))


@click.command("build")
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path))
@base_url_option
@database_option
def build_command(*, directory: Path, base_url: str | None, database: str | None) -> None:
    """Write the timeline to DIR as a static site.

    Every file is byte for byte what `serve` sends for its URL.
    """
    from feed.export import build_site

    written = build_site(settings_for(database=database, base_url=base_url), directory)
    click.echo(f"{directory}: {written} files")
