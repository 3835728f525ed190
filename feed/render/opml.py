"""OPML 2.0 (opml.org/spec2.opml): the Atom feeds of a timeline as a list that a feed reader imports."""

from collections.abc import Iterable
from email.utils import format_datetime

from lxml import etree

from events.model import Revision
from feed.config import Site
from feed.subscriptions import FeedLink, Subscription, Subscriptions
from feed.untrusted import safe_line

MEDIA_TYPE = "text/x-opml"


def opml(offered: Subscriptions, site: Site, revision: Revision) -> bytes:
    """The whole timeline, then its tags and its sources, each in a folder."""
    root = etree.Element("opml", version="2.0")
    head, body = etree.SubElement(root, "head"), etree.SubElement(root, "body")
    etree.SubElement(head, "title").text = safe_line(site.title)
    etree.SubElement(head, "dateModified").text = format_datetime(revision.changed.replace(microsecond=0))
    etree.SubElement(head, "ownerName").text = safe_line(site.author)
    _outline(body, safe_line(site.title), site.base_url, offered.links[0])
    for title, listed in (("Tags", offered.tags), ("Sources", offered.sources)):
        _folder(body, title, listed, safe_line(site.title))
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _folder(body: etree._Element, title: str, listed: Iterable[Subscription], site_title: str) -> None:
    folder = etree.SubElement(body, "outline", text=title)
    for each in listed:
        _outline(folder, f"{site_title}: {each.label}", each.page, each.links[0])
    if not len(folder):
        body.remove(folder)


def _outline(parent: etree._Element, title: str, page: str, feed: FeedLink) -> None:
    etree.SubElement(parent, "outline", type="rss", text=title, title=title, xmlUrl=feed.url, htmlUrl=page)
