"""The one table of formats: every representation of a set of events, with its address, its media type and its renderer.

Whatever query names a set of events, each row here shows that very set: what is asked for comes in, bytes come out, by
way of the view model. The order is the format's own: a feed has its latest changes, page by page; all else has every
event in time order, as far as a client can take them. Where each row is reached is in `pages`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from events.query import Page, Sort
from events.store import Reader
from feed.addresses import FEED, Addresses
from feed.asked import EVERYTHING, Asked
from feed.channel import Channel, representation_path
from feed.choosing import calendar_events, last_events
from feed.config import Site
from feed.history import SIZE, live_feed
from feed.locales import marked, of_texts
from feed.render import atom, ical, jsonfeed, table, timelinejs
from feed.timeline import Timeline, build_entry, build_timeline

UTF_8 = "; charset=utf-8"

Body = bytes | Iterator[bytes]


def whole_body(body: Body) -> bytes:
    """The bytes of what may come in pieces."""
    return body if isinstance(body, bytes) else b"".join(body)


def pieces_of(body: Body) -> Iterator[bytes]:
    """The pieces of what may come at once."""
    return iter((body,)) if isinstance(body, bytes) else body


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One representation of a set of events.

    `path` is its address for all events, and `suffix` ends the short address of a tag or a source. `name` and `hint`
    are for people. One that is `paged` takes a cursor; one that is `streamed` renders to pieces, of any length;
    one that `may_be_vague` shows more when asked to. One that is not `advertised` has no autodiscovery link: a feed
    reader takes any that is JSON for a JSON Feed.
    """

    name: str
    hint: str
    path: str
    suffix: str
    media_type: str
    render: Callable[[Reader, Site, Asked, Channel], Body]
    paged: bool = False
    streamed: bool = False
    may_be_vague: bool = False
    advertised: bool = True

    def takes(self, asked: Asked) -> Asked:
        """What of a question concerns this format: its order is its own."""
        after = asked.query.after if self.paged else ""
        query = replace(asked.query, sort=Sort.TIME, after=after)
        return replace(asked, query=query, vague=asked.vague and self.may_be_vague)


def _atom(reader: Reader, site: Site, asked: Asked, channel: Channel) -> bytes:
    if asked.query == EVERYTHING:
        return live_feed(reader, site)
    page = _latest_changes(reader, asked)
    links = [("first", _page_url(site, asked, FEED, ""))] if asked.query.after else []
    links += [("next", _page_url(site, asked, FEED, page.after))] if page.after else []
    timeline = _shown(reader, site, page)
    return atom.atom_feed(
        timeline, site, channel, atom.Place(atom_id=atom.feed_id(timeline.revision, asked.query), links=tuple(links))
    )


def _json_feed(reader: Reader, site: Site, asked: Asked, channel: Channel) -> bytes:
    page = _latest_changes(reader, asked)
    following = _page_url(site, asked, JSON_FEED, page.after) if page.after else ""
    return jsonfeed.json_feed(_shown(reader, site, page), site, replace(channel, following=following))


def _calendar(reader: Reader, site: Site, asked: Asked, channel: Channel) -> bytes:
    chosen = calendar_events(reader, asked.query, vague=asked.vague)
    timeline = build_timeline(reader.revision(), reader.told(), chosen.events, site.quotation, of_texts(site.locale))
    return ical.calendar(timeline, chosen.left_out, site, channel)


def _table(reader: Reader, site: Site, asked: Asked, _channel: Channel) -> Iterator[bytes]:
    locale = of_texts(site.locale)
    return table.table((build_entry(event, site.quotation, locale) for event in reader.find(asked.query)), site)


def _timelinejs(reader: Reader, site: Site, asked: Asked, channel: Channel) -> bytes:
    last = last_events(reader, asked.query, timelinejs.LIMIT)
    timeline = build_timeline(reader.revision(), reader.told(), last, site.quotation, of_texts(site.locale))
    return timelinejs.timelinejs(timeline, site, channel, reader.count(asked.query))


def _latest_changes(reader: Reader, asked: Asked) -> Page:
    return reader.page(replace(asked.query, sort=Sort.CHANGED), SIZE)


def _shown(reader: Reader, site: Site, page: Page) -> Timeline:
    """The page as it is shown, as new as its latest change."""
    revision = reader.revision()
    updated = max((event.updated for event in page.events), default=revision.created)
    return build_timeline(revision, updated, page.events, site.quotation, of_texts(site.locale))


def _page_url(site: Site, asked: Asked, path: str, after: str) -> str:
    """Where the page of a feed is that begins after the cursor; always by the query string, which alone can say so."""
    page = Asked(query=replace(asked.query, after=after))
    return Addresses(site.base_url).absolute(representation_path(page, path, ""))


JSON_FEED = "feed.json"

FORMATS = (
    Format(
        name=marked("Atom feed"),
        hint=marked("For a feed reader: new events and corrections come to you."),
        path=FEED,
        suffix="atom",
        media_type=atom.MEDIA_TYPE + UTF_8,
        render=_atom,
        paged=True,
    ),
    Format(
        name=marked("JSON Feed"),
        hint=marked("The same for feed readers and programs that prefer JSON."),
        path=JSON_FEED,
        suffix="json",
        media_type=jsonfeed.MEDIA_TYPE,
        render=_json_feed,
        paged=True,
    ),
    Format(
        name=marked("Calendar"),
        hint=marked("For a calendar program: what is known to the day, week or month; with ?vague=1 the rest as well."),
        path="events.ics",
        suffix="ics",
        media_type=ical.MEDIA_TYPE + UTF_8,
        render=_calendar,
        may_be_vague=True,
    ),
    Format(
        name=marked("Table (CSV)"),
        hint=marked("Every event as a row, for a spreadsheet."),
        path="events.csv",
        suffix="csv",
        media_type=table.MEDIA_TYPE + UTF_8,
        render=_table,
        streamed=True,
    ),
    Format(
        name=marked("TimelineJS"),
        hint=marked("For the timeline script of Knight Lab."),
        path="timeline.json",
        suffix="timeline.json",
        media_type=timelinejs.MEDIA_TYPE,
        render=_timelinejs,
        advertised=False,
    ),
)
"""Every representation but the page for people, one row each."""
