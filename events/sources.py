"""What an article's source is called: the slug it is filed under, and the name people read.

A source is the publisher, whatever the article's address; of an article that names none, the host of its URL without
"www."; and of one that has neither, the one source "unknown". Like a tag's slug it depends on these words alone, so it
stays the same for good, and two spellings of one name ("KYODO NEWS", "Kyodo News") are one source.
"""

from functools import lru_cache
from hashlib import blake2b
from urllib.parse import urlsplit

from events.folding import slug

UNKNOWN = "unknown"


@lru_cache(maxsize=4096)
def source_slug(publisher: str, url: str) -> str:
    """The source's name in URLs, in ASCII.

    >>> source_slug("Kyodo News", "https://example.org/1"), source_slug("", "https://www.news.example/1")
    ('kyodo-news', 'news-example')
    >>> source_slug("共同通信", ""), source_slug("", "")
    ('source-48572efb', 'unknown')
    """
    name = publisher.strip() or _host(url)
    return slug(name if publisher.strip() else name.replace(".", "-")) or _mark(name)


def source_label(publisher: str, url: str) -> str:
    """The source's name for people."""
    return publisher.strip() or _host(url) or "Unknown source"


def _mark(name: str) -> str:
    """A name with no letter that ASCII has: "source-" and a hash."""
    return f"source-{blake2b(name.encode('utf-8', 'replace'), digest_size=4).hexdigest()}" if name else UNKNOWN


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
