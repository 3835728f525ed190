"""The article of an HTML page: its text and metadata by trafilatura.

trafilatura is imported when the first page is read: it costs a quarter of a second. It finds no text in pages nested
a thousand deep, and that is an error here like any page without an article. Paragraphs are set apart by blank lines,
and that text is the article's, which evidence is verbatim of.
"""

import logging
import re

from events.dates.value import DocumentTime
from events.errors import ArticleError
from events.model import Article
from events.reading.article import Fields, Overrides, build_article
from events.reading.published import Published, parse_time

_DATES = {"outputformat": "%Y-%m-%dT%H:%M:%S%z", "original_date": True, "extensive_search": False}


def read_page(html: str, *, source: str, overrides: Overrides) -> Article:
    """The article of a page. Raises ArticleError where it shows none."""
    import trafilatura

    for name in ("trafilatura", "htmldate", "courlan"):
        # What they could not make of a page is said by the error below, once.
        logging.getLogger(name).addHandler(logging.NullHandler())
    try:
        found = trafilatura.bare_extraction(
            html, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES
        )
    except (ValueError, RecursionError, AttributeError, TypeError, KeyError, IndexError):
        found = None
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise ArticleError(source, "no article was found in this HTML page")
    origin = "the page's metadata"
    time = _page_time(found.date or "")
    fields = Fields(
        title=found.title or "",
        url=found.url or "",
        publisher=found.sitename or "",
        published=Published(time, origin) if time else None,
        origin=origin,
    )
    return build_article(re.sub(r"\n+", "\n\n", found.text or ""), source=source, fields=fields, overrides=overrides)


def _page_time(text: str) -> DocumentTime | None:
    return parse_time(text.removesuffix("T00:00:00"))
