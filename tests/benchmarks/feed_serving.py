"""What serving the feed costs, beside nginx with a file and feedgen on every request, in the same run.

    .venv/bin/python tests/benchmarks/feed_serving.py [--requests N]

Prints requests per second and the server's CPU per request for a feed of 50 entries; then what making one costs, in
time and memory, and its bytes in every coding. Needs ab, and nginx for its row (Debian: apache2-utils, nginx-light).
Machines are shared and ab takes its part of them: read the ratios.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from feed.encodings import CODINGS
from feed.formats import FORMATS
from feed.pages import PAGES
from feed.serving import free_port
from tests.served_process import served
from tests.timeline_samples import VARIED_MENTIONS, article, fill, open_sample, settings, told

ENTRIES = 50
HERTZ = os.sysconf("SC_CLK_TCK")
UNCACHED = (
    "import sys; import feed.conditional as c; c.RenderedCache._keep = lambda *_: None;"
    "from feed.serving import serve; from tests.timeline_samples import settings;"
    "serve(settings(sys.argv[1], sys.argv[2]), '127.0.0.1', int(sys.argv[3]), 1)"
)
NGINX = """
daemon off; worker_processes 1; error_log stderr; pid {folder}/nginx.pid;
events {{ }}
http {{
  access_log off; types {{ application/atom+xml atom; }}
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{ listen 127.0.0.1:{port}; root {folder}; gzip_static on; }}
}}
"""


def cpu_seconds(leader: int) -> float:
    """The CPU time so far of a process and its children, those that still run."""
    total = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == leader or int(stat.parent.name) == leader:
            total += (int(fields[11]) + int(fields[12])) / HERTZ
    return total


def measured(url: str, leader: int, requests: int, *headers: str) -> tuple[float, float]:
    """Requests per second, and the CPU microseconds of each, of the server that this process leads."""
    asked = [part for header in headers for part in ("-H", header)]
    command = ["ab", "-q", "-k", "-c", "4", *asked]
    subprocess.run([*command, "-n", "50", url], check=True, capture_output=True)
    before = cpu_seconds(leader)
    told = subprocess.run([*command, "-n", str(requests), url], check=True, capture_output=True, text=True).stdout
    spent = cpu_seconds(leader) - before
    (rate,) = re.findall(r"Requests per second:\s+([\d.]+)", told)
    return float(rate), spent / requests * 1e6


def filled(folder: Path) -> str:
    """A database of so many events as a feed has, and of the samples' own."""
    known = settings(str(folder / "timeline.db"))
    about = article("many")
    mentions = [
        told(
            about,
            f"19{50 + number // 2}",
            f"Event {number} of a story",
            "Something happened in ",
            "it",
            f", said {number}.",
        )
        for number in range(ENTRIES)
    ]
    fill(known, [*VARIED_MENTIONS, *((about, mention) for mention in mentions)])
    return known.database


@contextmanager
def nginx_of(folder: Path, body: bytes) -> Iterator[tuple[str, int]]:
    """nginx with the feed as a file, and compressed beside it: the file's URL, and the leading process."""
    port = free_port(18600)
    (folder / "feed.atom").write_bytes(body)
    (folder / "feed.atom.gz").write_bytes(CODINGS["gzip"](body))
    folder.chmod(0o755)
    configuration = folder / "nginx.conf"
    configuration.write_text(NGINX.format(folder=folder, port=port))
    process = subprocess.Popen(["nginx", "-c", str(configuration)], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        yield f"http://127.0.0.1:{port}/feed.atom", process.pid
    finally:
        process.terminate()
        process.wait()


@contextmanager
def uncached(database: str) -> Iterator[tuple[str, int]]:
    """The same server, which renders by feedgen on every request."""
    port = free_port(18700)
    url = f"http://127.0.0.1:{port}/"
    process = subprocess.Popen(
        [sys.executable, "-c", UNCACHED, database, url, str(port)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        process.stdout.readline()
        yield url + "feed.atom", process.pid
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def serving(folder: Path, database: str, body: bytes, requests: int) -> None:
    """Print the rows of what is served."""
    rows: list[tuple[str, float, float]] = []
    with ExitStack() as stack:
        if shutil.which("nginx"):
            url, leader = stack.enter_context(nginx_of(folder, body))
            rows.append(("nginx, a file", *measured(url, leader, requests * 4)))
            rows.append(("nginx, a file, gzip", *measured(url, leader, requests * 4, "Accept-Encoding: gzip")))
        running = stack.enter_context(served(database))
        url, leader = running.url + "feed.atom", running.process.pid
        rows.append(("Dateline", *measured(url, leader, requests)))
        rows.append(("Dateline, gzip", *measured(url, leader, requests, "Accept-Encoding: gzip")))
        rows.append(("Dateline, brotli", *measured(url, leader, requests, "Accept-Encoding: br")))
        rows.append(("Dateline, 304", *measured(url, leader, requests, "If-None-Match: *")))
        url, leader = stack.enter_context(uncached(database))
        rows.append(("feedgen on every request", *measured(url, leader, max(requests // 50, 20))))
    print(f"{'':28}{'requests/s':>12}{'CPU us each':>14}")
    for name, rate, spent in rows:
        print(f"{name:28}{rate:12,.0f}{spent:14,.0f}")


def making(database: str) -> bytes:
    """Print what making each format costs; the Atom feed's bytes."""
    known = settings(database)
    bodies = {}
    print(f"\n{'':16}{'ms':>8}{'peak KiB':>10}{'bytes':>9}{'gzip':>9}{'brotli':>9}")
    with open_sample(known) as store, store.snapshot() as reader:
        for form in FORMATS:
            (page,) = [page for page in PAGES if page.path == form.path]
            asked = page.reads("", ())

            def make(page=page, asked=asked) -> bytes:
                made = page.render(reader, known.site, asked)
                return made if isinstance(made, bytes) else b"".join(made)

            make()
            start = time.process_time()
            for _ in range(5):
                bodies[form.path] = make()
            spent = (time.process_time() - start) / 5
            tracemalloc.start()
            make()
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            body = bodies[form.path]
            coded = [len(CODINGS[coding](body)) for coding in ("gzip", "br")]
            print(f"{form.path:16}{spent * 1e3:8.1f}{peak / 1024:10,.0f}{len(body):9,}{coded[0]:9,}{coded[1]:9,}")
    return bodies["feed.atom"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=5_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        database = filled(folder)
        serving(folder, database, making(database), arguments.requests)


if __name__ == "__main__":
    main()
