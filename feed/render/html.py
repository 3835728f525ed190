"""The pages: a view model and the site's settings in, UTF-8 bytes of one HTML page out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from feed.addresses import FEEDS, OPML, STATIC, Addresses, article_path, event_path
from feed.assets import version
from feed.config import Site
from feed.grouping import extent, grouped, summary
from feed.locales import speaking
from feed.render.templating import fill
from feed.subscriptions import FeedLink, Subscriptions
from feed.timeline import ArticleEntries, Entry, Timeline, capitalised
from feed.untrusted import safe_line

Links = Sequence[FeedLink]


def timeline_page(timeline: Timeline, site: Site, path: str, words: str, links: Links) -> bytes:
    """A timeline under headings by year: the whole of it, or what a query asks for in these words."""
    return _page(
        "timeline.html",
        site,
        path,
        links,
        words=capitalised(words),
        summary=summary(timeline.entries, speaking(site.locale)),
        groups=grouped(timeline.entries, speaking(site.locale)),
    )


def event_page(entry: Entry, site: Site, links: Links) -> bytes:
    """One event with all its evidence."""
    return _page("event.html", site, event_path(entry.event.id), links, entry=entry)


def article_page(article: ArticleEntries, site: Site, links: Links) -> bytes:
    """What one article gave: its events with the sentences they came from, never its whole text."""
    return _page(
        "article.html",
        site,
        article_path(article.source.key),
        links,
        article=article,
        extent=extent(article.entries, speaking(site.locale)),
    )


def feeds_page(offered: Subscriptions, site: Site, links: Links) -> bytes:
    """What can be subscribed to, and how."""
    return _page("feeds.html", site, FEEDS, links, offered=offered)


def error_page(heading: str, sentence: str, site: Site, links: Links) -> bytes:
    """What went wrong, in a sentence, in the style of the other pages."""
    return _page("error.html", site, "", links, heading=heading, sentence=sentence)


def _page(template: str, site: Site, path: str, links: Links, **values: Any) -> bytes:
    """The template filled with what every page needs and what this one does.

    `path` is where the page is, and `links` are the feeds of what it shows, the first of them the one to follow.
    """
    addresses = Addresses(site.base_url)
    text = fill(
        template,
        speaking(site.locale),
        site=replace(site, title=safe_line(site.title), author=safe_line(site.author)),
        home=addresses.link(""),
        stylesheet=_asset(addresses, "style.css"),
        script=_asset(addresses, "script.js"),
        canonical=addresses.absolute(path),
        links=links,
        feeds=addresses.link(FEEDS),
        opml=addresses.absolute(OPML),
        event_link=lambda entry: addresses.link(event_path(entry.event.id)),
        article_link=lambda source: addresses.link(article_path(source.key)),
        **values,
    )
    return text.encode("utf-8")


def _asset(addresses: Addresses, name: str) -> str:
    """The link to this version of a static file."""
    return f"{addresses.link(STATIC + name)}?v={version(name)}"
