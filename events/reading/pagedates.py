"""When an HTML page says that it was published and last changed.

Read from what is there for the purpose: `meta` elements, JSON-LD (schema.org's datePublished), and a `time` element
that stands above the first paragraph. htmldate, which trafilatura brings, looks further; measured on pages without such
marks it took the date of a related story or of the footer, and a wrong date spoils every "Friday" in the article.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from events.dates.value import DocumentTime
from events.reading.published import parse_time

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
_MOST_VALUES = 10_000
"""No more values of a page's JSON-LD are looked at."""


@dataclass(frozen=True, slots=True)
class PageDates:
    """The two times of a page, each None where it does not say."""

    published: DocumentTime | None
    updated: DocumentTime | None


def read_page_dates(page: HtmlElement) -> PageDates:
    """The times that a page gives of itself; what is no full date is passed over."""
    metas = [(_meta_name(element), str(element.get("content") or "")) for element in page.iter("meta")]
    linked = list(_linked_data(page))
    published = _first_time(
        *(content for name, content in metas if name in _PUBLISHED),
        *(str(value.get("datePublished", "")) for value in linked),
        *_times_above_text(page),
    )
    updated = _first_time(
        *(content for name, content in metas if name in _UPDATED),
        *(str(value.get("dateModified", "")) for value in linked),
    )
    return PageDates(published, updated)


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


def _times_above_text(page: HtmlElement) -> Iterator[str]:
    """What the `time` elements above the first long paragraph say, but for those of other stories."""
    for element in page.iter("time", "p"):
        if element.tag == "p":
            if len(element.text_content()) >= _LONG_PARAGRAPH:
                return
        elif not any(ancestor.tag in _ASIDE for ancestor in element.iterancestors()):
            yield str(element.get("datetime") or element.text_content())
