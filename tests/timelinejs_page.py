"""TimelineJS3 in a page of its own, on a site that is not ours, with no network but for the timeline's address."""

import mimetypes
from pathlib import Path
from typing import Any

from tests.node_clients import NodeClients

HOST = "https://timeline.test"
PERMISSIONS = ["local-network-access"]
"""Chromium asks people before a page of the web may read from this machine, where the tests serve."""
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Timeline</title>
<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>
<div id="timeline" style="height: 700px"></div>
<script>new TL.Timeline('timeline', '{address}', {{font: null}});</script></html>"""


def timelinejs_page(browser: Any, clients: NodeClients, address: str, document: bytes | None = None) -> Any:
    """A page that shows the timeline of this address, which is `document` if that is given.

    It notes what goes wrong: see `complaints_of`.
    """
    page = browser.new_page(viewport={"width": 1280, "height": 760}, permissions=PERMISSIONS)
    complaints = page.timeline_complaints = []
    script = Path(clients.modules, "@knight-lab", "timelinejs", "dist")

    def answer(route: Any) -> None:
        url = route.request.url
        file = script / url.removeprefix(HOST + "/").partition("?")[0]
        if url == address:
            route.continue_() if document is None else route.fulfill(body=document, content_type="application/json")
        elif url == HOST + "/":
            route.fulfill(body=PAGE.format(address=address), content_type="text/html")
        elif url.startswith(HOST) and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file)[0] or "text/plain")
        else:
            complaints.append(url)
            route.abort()

    page.route("**/*", answer)
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.goto(HOST + "/")
    return page


def complaints_of(page: Any) -> list[str]:
    """Errors, dialogues, and requests for anything else."""
    return list(page.timeline_complaints)


def slides(page: Any) -> set[tuple[str, str]]:
    """The date and the headline of every slide but the title's, as they are written there."""
    return {
        (slide.locator(".tl-headline-date").inner_text(), slide.locator("h2.tl-headline").inner_text())
        for slide in page.locator(".tl-slide").all()[1:]
    }
