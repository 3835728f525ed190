"""`dateline event add`: an event that an editor adds by hand."""

from collections.abc import Sequence

import click

from events.errors import ConfigError
from events.model import Article
from feed.cli.correcting import corrected
from feed.cli.edits import checked, edit_of, field_options
from feed.cli.options import database_option, why_option


@click.group("event")
def event_command() -> None:
    """Add an event by hand."""


@event_command.command("add")
@field_options(required=True)
@click.option("--quote", default="", metavar="TEXT", help="A sentence that proves it, word by word.")
@click.option("--source", default="", metavar="URL", help="Where the sentence stands.")
@why_option
@database_option
def add_command(
    *,
    date: str,
    title: str,
    status: str | None,
    add_tags: Sequence[str],
    quote: str,
    source: str,
    why: str,
    database: str | None,
) -> None:
    """Put an event on the timeline by hand.

    Without --quote and --source it is marked "added by hand, no quotation".
    """
    edit = edit_of(date=date, title=title, status=status, add_tags=add_tags)
    article = _article(checked("--quote", " ".join(quote.split())), source)
    quotation = article.text if article else ""
    corrected(
        database,
        "added",
        lambda corrections: [
            corrections.add(edit, article=article, quotation=quotation, why=checked("--why", why)),
        ],
        create=True,
    )


def _article(quote: str, source: str) -> Article | None:
    """What is quoted, as an article of which nothing else is known: it has no body that events could be drawn from."""
    from events.reading import normal_url
    from events.reading.identity import identify

    if not quote and not source:
        return None
    if not quote or not source:
        raise ConfigError("--quote" if not quote else "--source", "a quotation and its source go together")
    url = normal_url(source)
    if not url:
        raise ConfigError("--source", f"{source!r:.80} is no http(s) address")
    identity, key = identify(given="", url=url, text=quote)
    return Article(identity=identity, key=key, url=url, text=quote, body=(0, 0))
