"""The article of an HTML page: its text, title, address and publisher by trafilatura, its dates by `pagedates`.

trafilatura is imported when the first page is read: it costs a quarter of a second. It finds no text in pages nested
a thousand deep, and that is an error here like any page without an article. Paragraphs are set apart by blank lines,
and that text is the article's, which evidence is verbatim of.
"""

import logging
import re
from urllib.parse import urlsplit

from events.errors import ArticleError
from events.model import Article
from events.reading.article import Fields, Overrides, build_article
from events.reading.published import Published
from events.reading.publishers import known_publisher

MOST_TAGS = 200_000
"""trafilatura takes 8 s for so many tags in the worst case, more than in proportion beyond, and no article has them."""

_ORIGIN = "the page's metadata"


def read_page(html: str, *, source: str, overrides: Overrides) -> Article:
    """The article of a page. Raises ArticleError where it shows none."""
    if html.count("<") > MOST_TAGS:
        raise ArticleError(source, f"more than {MOST_TAGS:,} tags, too many for the page of an article")
    text, fields = _extract(html)
    if not text.strip():
        raise ArticleError(source, "no article was found in this HTML page")
    return build_article(re.sub(r"\n+", "\n\n", text), source=source, fields=fields, overrides=overrides)


def _extract(html: str) -> tuple[str, Fields]:
    """The text of a page, empty where none is found, and what else it says."""
    import trafilatura

    from events.reading.pagedates import read_page_dates

    for name in ("trafilatura", "htmldate", "courlan"):
        # What they cannot make of a page would go to stderr; the error above says it, once.
        logging.getLogger(name).addHandler(logging.NullHandler())
    page = trafilatura.load_html(html)
    if page is None:
        return "", Fields()
    dates = read_page_dates(page)
    try:
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False, include_tables=False)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        found = None
    if found is None or isinstance(found, dict):
        return "", Fields()
    return found.text or "", Fields(
        title=found.title or "",
        url=found.url or "",
        publisher=_publisher(found.sitename or "", found.url or ""),
        published=Published(dates.published, _ORIGIN) if dates.published else None,
        updated=Published(dates.updated, f"{_ORIGIN}, when it was last changed") if dates.updated else None,
        shown=dates.shown,
        origin=_ORIGIN,
    )


def _publisher(name: str, url: str) -> str:
    """A site's name; empty where trafilatura put the host for it, so that what the text says goes first."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return "" if name.lower().removeprefix("www.") == host.removeprefix("www.") else known_publisher(name) or name
