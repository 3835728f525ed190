"""Every link of the site, followed from its first page as a reader or a crawler would: pages, fragments, feeds, files.

On the static site none may ask a question (`?tag=war`): a host of files alone answers every question alike.
"""

from collections import deque
from collections.abc import Iterator
from typing import Any
from urllib.error import HTTPError
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import Request, urlopen

import pytest
from lxml import html

Found = dict[str, tuple[str, set[str]]]
"""By URL: a page's media type and its ids."""


def crawled(base: str) -> tuple[Found, set[tuple[str, str]]]:
    """Every document below the base URL that links lead to, and all the links, each with the page it stands on."""
    found: Found = {}
    links: set[tuple[str, str]] = set()
    waiting = deque([base])
    while waiting:
        url = waiting.popleft()
        if url in found:
            continue
        kind, body = fetched(url)
        ids: set[str] = set()
        if kind == "text/html":
            tree = html.document_fromstring(body)
            ids = set(tree.xpath("//@id"))
            for link in links_of(tree, url):
                links.add((url, link))
                waiting.extend([urldefrag(link).url] if link.startswith(base) else [])
        found[url] = (kind, ids)
    return found, links


def fetched(url: str) -> tuple[str, bytes]:
    request = Request(url, method="GET" if "." not in urlsplit(url).path else "HEAD")
    try:
        with urlopen(request, timeout=60) as answer:
            return answer.headers.get_content_type(), answer.read()
    except HTTPError as error:
        error.close()
        return f"error {error.code}", b""


def links_of(tree: Any, url: str) -> Iterator[str]:
    for link in tree.xpath("//@href | //@src | //form/@action"):
        if not str(link).startswith("data:"):
            yield urljoin(url, str(link))


@pytest.mark.parametrize("name", ["small", "static small"])
def test_every_link_leads_somewhere(name: str, site: Any) -> None:
    base = site(name)
    found, links = crawled(base)
    assert {url: kind for url, (kind, _) in found.items() if kind.startswith("error")} == {}
    assert len(found) > 40
    lost = [
        (page, link)
        for page, link in links
        if link.startswith(base) and (fragment := unquote(urldefrag(link).fragment))
        if fragment not in found[urldefrag(link).url][1]
    ]
    assert lost == []


def test_no_link_of_a_static_site_asks_a_question(site: Any) -> None:
    base = site("static small")
    _, links = crawled(base)
    assert [link for _, link in links if link.startswith(base) and urlsplit(link).query and "?v=" not in link] == []
