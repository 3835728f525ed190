"""The pages: a view model and the site's settings in, UTF-8 bytes of one HTML page out."""

from dataclasses import replace
from typing import Any

from feed.addresses import FEED, STYLESHEET, Addresses, article_path, event_path
from feed.assets import version
from feed.config import Site
from feed.grouping import extent, grouped, summary
from feed.render.templating import fill
from feed.timeline import ArticleEntries, Entry, Timeline
from feed.untrusted import safe_line


def timeline_page(timeline: Timeline, site: Site) -> bytes:
    """The whole timeline, under headings by year."""
    return _page(
        "timeline.html",
        site,
        path="",
        summary=summary(timeline.entries),
        groups=grouped(timeline.entries),
    )


def event_page(entry: Entry, site: Site) -> bytes:
    """One event with all its evidence."""
    return _page("event.html", site, path=event_path(entry.event.id), entry=entry)


def article_page(article: ArticleEntries, site: Site) -> bytes:
    """What one article gave: its events with the sentences they came from, never its whole text."""
    return _page(
        "article.html",
        site,
        path=article_path(article.source.key),
        article=article,
        extent=extent(article.entries),
    )


def error_page(heading: str, sentence: str, site: Site) -> bytes:
    """What went wrong, in a sentence, in the style of the other pages."""
    return _page("error.html", site, path="", heading=heading, sentence=sentence)


def _page(template: str, site: Site, path: str, **values: Any) -> bytes:
    """The template filled with what every page needs and what this one does; `path` is where the page is."""
    addresses = Addresses(site.base_url)
    text = fill(
        template,
        site=replace(site, title=safe_line(site.title), author=safe_line(site.author)),
        home=addresses.link(""),
        stylesheet=f"{addresses.link(STYLESHEET)}?v={version('style.css')}",
        canonical=addresses.absolute(path),
        feed=addresses.absolute(FEED),
        event_link=lambda entry: addresses.link(event_path(entry.event.id)),
        article_link=lambda source: addresses.link(article_path(source.key)),
        **values,
    )
    return text.encode("utf-8")
