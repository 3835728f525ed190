"""Hosts in threads of this process: of an application, and of files alone, as the README asks for."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from socketserver import BaseServer
from threading import Thread
from typing import Any

from werkzeug.serving import WSGIRequestHandler


class Files(SimpleHTTPRequestHandler):
    """Answers with the files of a folder: `/events/x` is `events/x.html`, and what is missing is `404.html`."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        found = Path(super().translate_path(path))
        beside = found.with_name(found.name + ".html")
        return str(beside if beside.is_file() else found)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Quiet(WSGIRequestHandler):
    """Serves an application and keeps its connections."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:
        pass


@contextmanager
def in_a_thread(server: BaseServer) -> Iterator[None]:
    """The server, at work."""
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
