"""`dateline add` and `dateline forget`: articles into the timeline, and out of it."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from typing import TYPE_CHECKING

import click

from events.errors import ArticleError, ArticleNotFound, ConfigError
from events.model import Article
from feed.cli.collection import collect_seldom
from feed.cli.options import article_options, binary_stdin, database_option, encoding_option, settings_for
from feed.cli.telling import printable, tell
from feed.untrusted import safe_line

if TYPE_CHECKING:
    from events.pipeline import Outcome
    from events.store import Store, Stored

MANY = 3
"""Sources from which on a progress bar helps."""

TITLE_LIMIT = 80
"""Characters of an article's title, or of its first words, that a line tells."""

Answer = Article | ArticleError


@click.command("add")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@article_options
@encoding_option
@database_option
def add_command(
    *,
    sources: Sequence[str],
    published: str,
    title: str,
    url: str,
    publisher: str,
    encoding: str,
    database: str | None,
) -> int:
    """Put the dated events of articles on the timeline.

    A SOURCE is a text or HTML file, a JSON file with one article, an array of them or one a line, or "-" for stdin.
    """
    from events.reading import Overrides, read_articles

    _refuse_for_many(sources, {"--title": title, "--url": url})
    overrides = Overrides(published=published, title=title, url=url, publisher=publisher)

    def read(source: str) -> Iterator[Answer]:
        return read_articles(source, overrides=overrides, encoding=encoding, stdin=binary_stdin())

    return _add(sources, read, database)


def _refuse_for_many(sources: Sequence[str], single: dict[str, str]) -> None:
    """Raise ConfigError where an option that describes one article is given for several."""
    for option, value in single.items():
        if value and len(sources) > 1:
            raise ConfigError(option, f"it cannot be that of all {len(sources)} sources")


def _add(sources: Sequence[str], read: Callable[[str], Iterator[Answer]], database: str | None) -> int:
    """The exit code, once what could be read of the sources is stored, all in one revision."""
    collect_seldom()
    from events.pipeline import ingest_all
    from feed.opening import open_timeline, utc_now

    settings = settings_for(database=database)
    refused: list[ArticleError] = []

    def articles(names: Iterable[str]) -> Iterator[Article]:
        for name in names:
            for answer in read(name):
                if isinstance(answer, Article):
                    yield answer
                else:
                    refused.append(answer)

    with open_timeline(settings) as store, _progress(sources) as names:
        answers = ingest_all(store, articles(names), utc_now(), threshold=settings.threshold)
    outcomes = [answer for answer in answers if not isinstance(answer, ArticleError)]
    refused += [answer for answer in answers if isinstance(answer, ArticleError)]
    _report(outcomes, refused)
    return 1 if refused else 0


def _progress(sources: Sequence[str]) -> AbstractContextManager[Iterable[str]]:
    """The sources, behind a progress bar on stderr when they are many and it is a terminal."""
    if len(sources) < MANY or not (sys.stderr and sys.stderr.isatty()):
        return nullcontext(sources)
    return click.progressbar(sources, label="Reading", file=sys.stderr)


def _report(outcomes: Iterable["Outcome"], refused: Iterable[ArticleError]) -> None:
    dateless = False
    for outcome in outcomes:
        click.echo(outcome_line(outcome))
        dateless = dateless or outcome.relative_unresolved
    for error in refused:
        tell(error)
    if dateless:
        tell(
            'relative dates ("Friday") stay unresolved where an article does not say when it was published;'
            " --published DATE says it"
        )


def outcome_line(outcome: "Outcome") -> str:
    """What became of an article, in a line: "added 0123456789abcdef "Title": 3 events"."""
    article, stored = outcome.article, outcome.stored
    title = safe_line(article.title or article.text[slice(*article.body)], TITLE_LIMIT)
    counts = {
        "new": len(stored.added),
        "updated": len(stored.updated),
        "merged away": len(stored.merged),
        "withdrawn": len(stored.withdrawn),
        "kept for review": len(stored.waiting),
    }
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    if stored.change == "unchanged":
        told = "nothing to do"
    elif not outcome.mentions:
        told = ", ".join(filter(None, ["no dated event was found in it", told]))
    return f"{stored.change} {article.key} {title!r}: {told or 'its events are as before'}"


@click.command("forget")
@click.argument("article")
@database_option
def forget_command(*, article: str, database: str | None) -> None:
    """Take an article down, and the events that rest on it alone.

    ARTICLE is its id, its URL or its key, which `add` prints.
    """
    from feed.opening import open_timeline, utc_now

    settings = settings_for(database=database)
    with open_timeline(settings, create=False) as store:
        stored = _forget(store, article, utc_now(), settings.threshold)
    click.echo(f"forgotten {printable(article)}: {len(stored.withdrawn)} withdrawn, {len(stored.updated)} updated")


def _forget(store: "Store", article: str, now: datetime, threshold: float) -> "Stored":
    """What was taken down: by the name as given, else, for an address, as reading keeps it (no utm_, no fragment)."""
    from events.reading import normal_url

    kept = normal_url(article)
    try:
        return store.forget(article, now, threshold=threshold)
    except ArticleNotFound:
        if kept in ("", article):
            raise
        return store.forget(kept, now, threshold=threshold)
