"""`dateline explain`: how each date of an article was read, and why a date gave an event or none."""

import click

from events.dates.value import Timex
from events.model import Article, Extraction, Mention, Relation
from feed.cli.options import article_options, binary_stdin, encoding_option
from feed.cli.telling import printable


@click.command("explain")
@click.argument("file")
@article_options
@encoding_option
def explain_command(*, file: str, published: str, title: str, url: str, publisher: str, encoding: str) -> None:
    """Print how each date of an article was read.

    For each temporal expression of FILE ("-" is stdin): rule -> meaning -> anchor -> value, and the event that it gave,
    or why it gave none.
    """
    from events.pipeline import analyse, telling_faults
    from events.reading import Overrides, read_file

    overrides = Overrides(published=published, title=title, url=url, publisher=publisher)
    article = read_file(file, overrides=overrides, encoding=encoding, stdin=binary_stdin())
    with telling_faults(file):
        timexes, extraction = analyse(article)
    _print_article(article)
    for timex in timexes:
        click.echo(f"\n{timex.text!r} at {timex.start}-{timex.end}")
        click.echo("  " + printable(" -> ".join(_steps(timex))))
        for line in _outcome(timex, article, extraction):
            click.echo("  " + printable(line))


def _print_article(article: Article) -> None:
    click.echo(f"title      {printable(article.title) or '(none found)'}")
    click.echo(f"published  {article.published.isoformat() if article.published else '(none found)'}")
    for provenance in article.provenance:
        click.echo(f"           {provenance.field}: {printable(provenance.source)}")


def _steps(timex: Timex) -> list[str]:
    attributes = [f"mod={timex.mod}"] if timex.mod else []
    value = " ".join([f"{timex.type.value} {timex.value}", *attributes])
    edtf = f"EDTF {timex.temporal.edtf}" if timex.temporal else "no EDTF"
    reason = f" (unresolved: {timex.unresolved})" if timex.unresolved else ""
    return [timex.rule, timex.meaning or "as written", timex.anchor or "no anchor needed", f"{value}, {edtf}{reason}"]


def _outcome(timex: Timex, article: Article, extraction: Extraction) -> list[str]:
    span = (timex.start, timex.end)
    if not article.body[0] <= timex.start < article.body[1]:
        return ["no event: it is outside the article's prose (its title, its dateline or a note)"]
    found = [_mention_line(mention) for mention in extraction.mentions if mention.date_span == span]
    refused = [f"no event: {rejection.reason}" for rejection in extraction.rejections if rejection.span == span]
    if found or refused:
        return found + refused
    whole = [mention for mention in extraction.mentions if _covers(mention.date_span, span)]
    parts = [
        f"a part of {printable(article.text[slice(*mention.date_span)])!r}: {mention.headline}" for mention in whole
    ]
    parts += [f"no event: {item.reason}" for item in extraction.rejections if not whole and _covers(item.span, span)]
    return parts or ["no event: no sentence of the article holds it"]


def _covers(whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether a date is one end of a range that was read as one: "from 1988 to 1991"."""
    return whole[0] <= part[0] and part[1] <= whole[1]


def _mention_line(mention: Mention) -> str:
    reasons = "; ".join(mention.reasons)
    relation = "" if mention.relation is Relation.AT else f" {mention.relation}"
    sureness = f"confidence {mention.confidence:.2f}: {reasons}"
    return f"event: {mention.headline} [{mention.rule}, {mention.status}{relation}, {sureness}]"
