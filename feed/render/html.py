"""The pages: a view model and the site's settings in, UTF-8 bytes of one HTML page out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from feed.about import Example
from feed.addresses import (
    ABOUT_DATES,
    EMBED,
    FEED,
    FEEDS,
    NEWEST,
    OPML,
    STATIC,
    Addresses,
    article_path,
    event_path,
    source_path,
    tag_path,
)
from feed.assets import version
from feed.browsing import Browsed
from feed.config import Site
from feed.grouping import extent
from feed.locales import marked, speaking
from feed.newest import Day
from feed.related import related_tags
from feed.render.linked import Linked, linked_article, linked_event, linked_list
from feed.render.templating import fill
from feed.single import Single
from feed.subscriptions import FeedLink, Subscriptions
from feed.timeline import ArticleEntries, Timeline, capitalised
from feed.untrusted import safe_line

Links = Sequence[FeedLink]

ADDED = marked("By the day on which they came onto the timeline, not by when they happened.")
CHANGED = marked("By the day on which they last changed here, not by when they happened.")
FEED_IS = marked(
    "A feed is an address that a program looks at for you: new events come to you, and so do corrections, without a"
    " mail address or an account. Every page of this site has feeds of what it shows."
)
NEVER_MORE_EXACT = marked(
    "A date here is never more exact than its source. What a newspaper calls “1949” is shown as 1949, and not as a day"
    " that nobody gave."
)
"""What some pages say at their beginning, and of themselves to those who link to them."""


def timeline_page(view: Browsed, site: Site, links: Links) -> bytes:
    """A page of a timeline: the whole of it, or what a query asks for, or a period of that."""
    title = view.heading or site.title
    return _page(
        "timeline.html",
        site,
        view.path,
        links,
        linked=linked_list(view.entries, site, view.path, title),
        about=view.summary,
        words=view.words,
        newly=_newly(view, site),
        related=related_tags(view.entries) if view.words else (),
        kind=view.path.partition("/")[0],
        view=view,
    )


def _newly(view: Browsed, site: Site) -> str:
    """Where the same events are by when they were added; empty where a static site has the page and not that one."""
    if view.path.startswith(("tags/", "sources/")):
        return ""
    return Addresses(site.base_url).link(f"{NEWEST}?{view.query}" if view.query else NEWEST)


def event_page(shown: Single, site: Site, place: str, links: Links) -> bytes:
    """One event with all its evidence, its neighbours in time, and its history; the timeline has it at `place`."""
    entry = shown.entry
    return _page(
        "event.html",
        site,
        event_path(entry.event.id),
        links,
        linked=linked_event(entry, site),
        about=entry.citations[0].quotation.text if entry.citations else entry.headline,
        shown=shown,
        entry=entry,
        place=Addresses(site.base_url).link(place),
    )


def article_page(article: ArticleEntries, site: Site, links: Links) -> bytes:
    """What one article gave: its events with the sentences they came from, never its whole text."""
    told = extent(article.entries, speaking(site.locale))
    return _page(
        "article.html",
        site,
        article_path(article.source.key),
        links,
        linked=linked_article(article, site),
        about=told,
        article=article,
        extent=told,
    )


def newest_page(
    days: Sequence[Day],
    site: Site,
    path: str,
    links: Links,
    *,
    changed: bool,
    words: str,
    in_time: str,
    older: str,
) -> bytes:
    """Events by when they were added or changed; `in_time` has them in time order, `older` what comes after these."""
    addresses = Addresses(site.base_url)
    return _page(
        "newest.html",
        site,
        path,
        links,
        linked=linked_list(
            [entry for day in days for entry in day.entries], site, path, capitalised(words) or site.title
        ),
        about=speaking(site.locale).gettext(CHANGED if changed else ADDED),
        days=days,
        changed=changed,
        words=capitalised(words),
        in_time=addresses.link(in_time),
        older=older and addresses.link(older),
    )


def feeds_page(offered: Subscriptions, site: Site, links: Links) -> bytes:
    """What can be subscribed to, and how."""
    about, embed = speaking(site.locale).gettext(FEED_IS), Addresses(site.base_url).absolute(EMBED)
    return _page("feeds.html", site, FEEDS, links, about=about, offered=offered, embed=embed)


def about_dates_page(examples: Sequence[Example], site: Site, links: Links) -> bytes:
    """How the dates are to be read."""
    about = speaking(site.locale).gettext(NEVER_MORE_EXACT)
    return _page("about_dates.html", site, ABOUT_DATES, links, about=about, examples=examples)


def embed_page(timeline: Timeline, site: Site, links: Links, *, words: str, page: str, events: int) -> bytes:
    """Some events, without anything around them, for a frame; `page` has all of them, which are so many."""
    return _page("embed.html", site, page, links, entries=timeline.entries, words=capitalised(words), events=events)


def error_page(heading: str, sentence: str, site: Site, links: Links) -> bytes:
    """What went wrong, in a sentence, in the style of the other pages."""
    return _page("error.html", site, "", links, heading=heading, sentence=sentence)


def _page(
    template: str, site: Site, path: str, links: Links, *, linked: Linked | None = None, about: str = "", **values: Any
) -> bytes:
    """The template filled with what every page needs and what this one does.

    `path` is where the page is, and `links` are the feeds of what it shows, the first of them the one to follow.
    `linked` is the page as JSON-LD, and `about` a sentence on it for those who link to it.
    """
    addresses, locale = Addresses(site.base_url), speaking(site.locale)
    text = fill(
        template,
        locale,
        site=replace(site, title=safe_line(site.title), author=safe_line(site.author)),
        home=addresses.link(""),
        stylesheet=_asset(addresses, "style.css"),
        script=_asset(addresses, "script.js"),
        canonical=addresses.absolute(path),
        links=links,
        main_feed=addresses.absolute(FEED),
        linked=linked.text if linked else "",
        about=about,
        feeds=addresses.link(FEEDS),
        about_dates=addresses.link(ABOUT_DATES),
        contact=_contact(site, addresses.absolute(path)),
        opml=addresses.absolute(OPML),
        event_link=lambda entry: addresses.link(event_path(entry.event.id)),
        article_link=lambda source: addresses.link(article_path(source.key)),
        tag_link=lambda tag: addresses.link(tag_path(tag.slug)),
        source_link=lambda place: addresses.link(source_path(place.slug)),
        newest=addresses.link(NEWEST),
        **values,
    )
    return text.encode("utf-8")


def _contact(site: Site, page: str) -> str:
    """Where to tell of an error on the page: a form's address, or a letter that names the page; empty if nowhere."""
    return f"mailto:{site.contact}?subject={quote(page, safe='')}" if "@" in site.contact else site.contact


def _asset(addresses: Addresses, name: str) -> str:
    """The link to this version of a static file."""
    return f"{addresses.link(STATIC + name)}?v={version(name)}"
