"""When an HTML page says that it was published and last changed.

Read from what is there for the purpose: `meta` elements, JSON-LD (schema.org's datePublished), and the date lines and
`time` elements between the title and the first paragraph. htmldate, which trafilatura brings, looks further; on pages
without such marks it took the date of a related story or of the footer, and a wrong date spoils every "Friday".
"""

import json
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from events.dates.value import DocumentTime
from events.reading.heading import stamps_of_line
from events.reading.published import parse_time
from events.reading.stamps import Stamp
from events.records import record

_PUBLISHED = frozenset({
    "article:published_time", "article.published", "article_date_original", "bt:pubdate", "citation_date",
    "citation_publication_date", "date", "datepublished", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued",
    "iso-8601-publish-date", "og:article:published_time", "og:published_time", "originalpublicationdate",
    "parsely-pub-date", "pubdate", "publication_date", "publish-date", "publish_date", "publishdate", "published-date",
    "rnews:datepublished", "sailthru.date",
})  # fmt: skip
_UPDATED = frozenset({
    "article:modified_time", "datemodified", "dc.date.modified", "dcterms.modified", "last-modified", "lastmod",
    "og:article:modified_time", "og:updated_time", "revised",
})  # fmt: skip
_ARTICLE_TYPE = re.compile(r"Article|Posting|Report|WebPage")
_ASIDE = frozenset({"a", "aside", "nav", "footer", "li"})
_LONG_PARAGRAPH = 80
_MOST_LINES = 40
_MOST_VALUES = 10_000
"""No more values of a page's JSON-LD are looked at."""


@record()
class PageDates:
    """The two times that a page gives for machines, None where it does not, and the stamps it shows above its text."""

    published: DocumentTime | None
    updated: DocumentTime | None
    shown: tuple[Stamp, ...]


def read_page_dates(page: HtmlElement) -> PageDates:
    """The times that a page gives of itself; what is no full date is passed over."""
    metas = [(_meta_name(element), str(element.get("content") or "")) for element in page.iter("meta")]
    linked = list(_linked_data(page))
    published = _first_time(
        *(content for name, content in metas if name in _PUBLISHED),
        *(str(value.get("datePublished", "")) for value in linked),
    )
    updated = _first_time(
        *(content for name, content in metas if name in _UPDATED),
        *(str(value.get("dateModified", "")) for value in linked),
    )
    return PageDates(published, updated, tuple(_stamps_above_text(page)))


def _first_time(*texts: str) -> DocumentTime | None:
    return next(filter(None, map(parse_time, texts)), None)


def _meta_name(element: HtmlElement) -> str:
    return str(element.get("property") or element.get("name") or element.get("itemprop") or "").lower()


def _linked_data(page: HtmlElement) -> Iterator[dict[str, object]]:
    """The objects of a page's JSON-LD that are about an article, in the order they are nested."""
    for script in page.iter("script"):
        if "ld+json" not in str(script.get("type") or ""):
            continue
        try:
            values: list[object] = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_VALUES):
            if not values:
                break
            value = values.pop(0)
            if isinstance(value, dict):
                if _ARTICLE_TYPE.search(str(value.get("@type", ""))):
                    yield value
                values.extend(value.values())
            elif isinstance(value, list):
                values.extend(value)


def _stamps_above_text(page: HtmlElement) -> Iterator[Stamp]:
    """The stamps of date lines and `time` elements between the title and the first long paragraph.

    What stands above the title may be the masthead's date, which is the day on which the page was saved.
    """
    below_title = False
    lines = 0
    for element in page.iter("h1", "time", "p", "span", "div"):
        below_title = below_title or element.tag == "h1"
        text = " ".join(str(element.text or "" if element.tag == "div" else element.text_content()).split())
        if (element.tag == "p" and len(text) >= _LONG_PARAGRAPH) or lines >= _MOST_LINES:
            return
        if not below_title or not text or any(ancestor.tag in _ASIDE for ancestor in element.iterancestors()):
            continue
        lines += 1
        yield from stamps_of_line(str(element.get("datetime") or text))
