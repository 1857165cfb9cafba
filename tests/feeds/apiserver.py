"""A JSON API on loopback, under a test's control: it can be slow to have things, wrong, or away."""

import json
import random
import socket
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

START = datetime(2026, 7, 8, 11, 0, tzinfo=UTC)

MAPPING = """
[resources.race]
url = "{host}/race"
[resources.live]
url = "{host}/live"
every_s = 0.1
[resources.never]
url = "{host}/never"
every_s = 0.5
[header]
from = "race"
id = "'race-1'"
race = "name"
number = "`1`"
distance_km = "km"
start_at = "start"
[[events]]
from = "live"
each = "list"
kind = "comment"
id = "n"
at = "at"
text = "text"
[done]
from = "live"
get = "over"
"""


class Api:
    """The server; started again it takes the same port."""

    def __init__(self) -> None:
        self.said = 0
        self.over = False
        self.name = "Ronde"
        self.asked: list[str] = []
        self.port = _free_port()
        self.server: ThreadingHTTPServer | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, path: str) -> bytes | None:
        if path == "/race":
            return json.dumps({"name": self.name, "km": 120.5, "start": START.isoformat()}).encode()
        if path == "/live":
            items = [
                {"n": n, "at": (START + timedelta(seconds=n)).isoformat(), "text": f"Étape → {n}."}
                for n in range(self.said)
            ]
            return json.dumps({"over": self.over, "list": items}).encode()
        return None

    def start(self) -> None:
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                api.asked.append(self.path)
                body = api.answer(self.path)
                self.send_response(404 if body is None else 200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def stop(self) -> None:
        if self.server is not None:
            self.server.shutdown()
            self.server.server_close()
            self.server = None

    def source(self, folder: Path) -> str:
        path = folder / "race.toml"
        path.write_text(MAPPING)
        return f"json:{path}?host={self.url}"


def _free_port() -> int:
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
