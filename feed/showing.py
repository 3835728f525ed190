"""The pages for people but the timeline's own: each asks the reader of a store, builds its model and renders it."""

from dataclasses import replace

from events.merge.conflicts import NEAR
from events.query import Sort, whole
from events.store import Snapshot
from feed.about import examples
from feed.asked import Asked, newest_path
from feed.browsing import timeline_place
from feed.channel import page_path, words_of
from feed.choosing import last_events
from feed.config import Site
from feed.locales import speaking
from feed.newest import SIZE, by_day
from feed.render import html
from feed.single import single
from feed.subscriptions import links_for, subscriptions
from feed.timeline import build_article, build_timeline

EMBEDDED = 100
"""Events in an embedded timeline, the last ones in time: a frame on another page is no place for more."""


def event(reader: Snapshot, site: Site, asked: Asked) -> bytes:
    """One event, with all that is known of it."""
    found = reader.event(asked.key)
    shown = single(
        found, reader.near(found, NEAR), reader.beside(found.id), reader.history(found.id), speaking(site.locale)
    )
    return html.event_page(shown, site, timeline_place(reader, found), links_for(Asked(), site))


def article(reader: Snapshot, site: Site, asked: Asked) -> bytes:
    """What one article gave."""
    shown = build_article(*reader.article(asked.key), speaking(site.locale))
    return html.article_page(shown, site, links_for(Asked(), site))


def newest(reader: Snapshot, site: Site, asked: Asked) -> bytes:
    """The events a query asks for, newly added or newly changed first, a page at a time."""
    locale, query = speaking(site.locale), asked.query
    page = reader.page(query, SIZE)
    timeline = build_timeline(reader.revision(), reader.told(), page.events, locale=locale)
    return html.newest_page(
        by_day(timeline.entries, query.sort),
        site,
        newest_path(query),
        changed=query.sort is Sort.CHANGED,
        words=words_of(reader, query, locale),
        in_time=page_path(query),
        older=newest_path(replace(query, after=page.after)) if page.after else "",
        links=links_for(asked, site),
    )


def feeds(reader: Snapshot, site: Site, _asked: Asked) -> bytes:
    """What can be subscribed to."""
    return html.feeds_page(subscriptions(reader, site), site, links_for(Asked(), site))


def about_dates(_reader: Snapshot, site: Site, _asked: Asked) -> bytes:
    """How the dates of a timeline are to be read."""
    return html.about_dates_page(examples(speaking(site.locale)), site, links_for(Asked(), site))


def embed(reader: Snapshot, site: Site, asked: Asked) -> bytes:
    """The last events of a query, for a frame on another site's page."""
    locale, query = speaking(site.locale), whole(asked.query)
    events = last_events(reader, query, EMBEDDED)
    timeline = build_timeline(reader.revision(), reader.told(), events, locale=locale)
    return html.embed_page(
        timeline,
        site,
        words=words_of(reader, query, locale),
        page=page_path(query),
        events=reader.count(query),
        links=links_for(asked, site),
    )
