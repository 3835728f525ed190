"""Lighthouse, as on a slow phone, of timelines of 5, 200 and 5,000 events, and of two peers that show the same 200.

    .venv/bin/python tests/benchmarks/view_lighthouse.py [EVENTS...] [--peers] [--runs 3]

Prints the four scores (performance, accessibility, best practices, SEO), kilobytes on the wire, requests, layout
shift, and the milliseconds to the largest paint and of blocking, all as Lighthouse's model of a slow phone has them. Of
several runs the quickest is shown: a busy machine adds to the blocking, and nothing takes from it. It needs Chromium
and npm, which fetches Lighthouse (12, the last for Node 18) and the peers once; the peers are served compressed.

Measured on 2026-11-26, one run each: all four scores 100, layout shift 0 and 3 requests at every size; 5 events 12 KB,
200 events 37 KB, the first page of 5,000 events 64 KB (93 for performance at load 6 to 15, which counts as blocking).
Beside them, 200 events: TimelineJS3 106 KB, layout
shift .24, performance 26; vis-timeline 164 KB, performance 87. On the main thread's own clock 200 events take 170 to
220 ms of CPU where all are laid out at once, and 105 to 125 ms since what is out of sight is not.
"""

import argparse
import gzip
import json
import mimetypes
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.request import urlopen

from tests.generated_timeline import fill_generated
from tests.node_clients import NodeClients
from tests.served_process import served
from tests.timeline_samples import settings

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PEERS = {
    "TimelineJS3": """<!doctype html><html lang="en"><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="A timeline">
<link rel="stylesheet" href="/@knight-lab/timelinejs/dist/css/timeline.css">
<script src="/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<div id="timeline" style="height: 700px"></div>
<script>new TL.Timeline('timeline', '/data/timeline.json', {font: null});</script></html>""",
    "vis-timeline": """<!doctype html><html lang="en"><meta charset="utf-8"><title>Timeline</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="A timeline">
<link rel="stylesheet" href="/vis-timeline/styles/vis-timeline-graph2d.min.css">
<script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
<div id="timeline"></div>
<script>fetch('/data/items.json').then(answer => answer.json()).then(items => {
  new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), {});
});</script></html>""",
}
"""The page each peer's own documentation begins with."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("events", nargs="*", type=int, default=[5, 200, 5000])
    parser.add_argument("--peers", action="store_true", help="measure the peers as well")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    clients = NodeClients(found("npm"), found("node"), Path(__file__).with_name("node"))
    print(
        f"{'':22}{'perf':>6}{'acc':>6}{'best':>6}{'seo':>6}{'KB':>9}{'requests':>10}{'shift':>8}{'paint':>8}{'blocked':>9}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for events in given.events:
            database = f"{folder}/{events}.db"
            fill_generated(settings(database), events)
            with served(database) as site:
                show(f"{events:,} events", clients, site.url, given.runs)
        if given.peers:
            beside(folder, clients, given.runs)


def found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise SystemExit(f"{program} is not installed")
    return path


def show(name: str, clients: NodeClients, url: str, runs: int) -> None:
    """Print a row of the table."""
    told = max((lighthouse(clients, url) for _ in range(runs)), key=speed)
    audits = told["audits"]
    sent = [each for each in audits["network-requests"]["details"]["items"] if each["url"].startswith("http")]
    scores = "".join(f"{told['categories'][name]['score'] * 100:6.0f}" for name in CATEGORIES)
    print(
        f"{name:22}{scores}{sum(each['transferSize'] for each in sent) / 1000:9.1f}{len(sent):10}"
        f"{audits['cumulative-layout-shift']['numericValue']:8.3f}"
        f"{audits['largest-contentful-paint'].get('numericValue', float('nan')):8.0f}"
        f"{audits['total-blocking-time'].get('numericValue', float('nan')):9.0f}",
        flush=True,
    )
    for category in CATEGORIES:
        for reference in told["categories"][category]["auditRefs"]:
            audit = audits[reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                print(f"{'':22}  {category}: {audit['title']} {audit.get('displayValue', '')}")


def speed(report: Any) -> float:
    return float(report["categories"]["performance"]["score"])


def lighthouse(clients: NodeClients, url: str) -> Any:
    """Lighthouse's report on the page."""
    run = subprocess.run(
        [
            found("node"), str(clients.modules / "lighthouse" / "cli" / "index.js"), url, "--quiet", "--output=json",
            f"--only-categories={','.join(CATEGORIES)}", "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        ],
        capture_output=True, text=True, timeout=600, env=os.environ | {"CHROME_PATH": found("chromium")},
    )  # fmt: skip
    if run.returncode:
        raise SystemExit(f"Lighthouse could not read {url}: {run.stderr[-2000:]}")
    return json.loads(run.stdout)


# Peers


def beside(folder: str, clients: NodeClients, runs: int) -> None:
    """The same 200 events as the peers show them."""
    with served(f"{folder}/200.db") as site:
        timeline = urlopen(site.url + "timeline.json").read()
        entries = [entry for page in json_pages(site.url + "feed.json") for entry in page]
    items = [
        {"id": entry["id"], "content": entry["title"], "start": entry["_dateline"]["earliest"]}
        for entry in entries
        if entry["_dateline"]["earliest"]
    ]
    data = {"/data/timeline.json": timeline, "/data/items.json": json.dumps(items).encode()}
    for name, page in PEERS.items():
        with hosted(clients.modules, data | {"/": page.encode()}) as url:
            show(f"{name}, {len(items)}", clients, url, runs)


def json_pages(url: str) -> Iterator[list[Any]]:
    """The entries of a JSON feed, page by page."""
    while url:
        page = json.load(urlopen(url))
        yield page["items"]
        url = page.get("next_url", "")


@contextmanager
def hosted(folder: Path, documents: dict[str, bytes]) -> Iterator[str]:
    """The URL of a host of these documents and of a folder's files, all compressed."""

    class Files(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            file = folder / self.path[1:]
            body = documents.get(self.path) or (file.read_bytes() if file.is_file() else b"")
            self.send_response(200 if body else 404)
            kind = "text/html; charset=utf-8" if self.path == "/" else mimetypes.guess_type(self.path)[0]
            self.send_header("Content-Type", kind or "application/octet-stream")
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(gzip.compress(body))

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Files) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


if __name__ == "__main__":
    main()
