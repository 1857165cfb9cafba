"""Plays the synthetic Tour as a Race Center on loopback: `python tests/feeds/racecenter/serve.py --speed 60`.

Then `ardoise follow racecenter:http://127.0.0.1:8765/2026/5 --every 0.25` follows its stage 5, and `/2026/6` its time
trial with `--stage 6`.
"""

import argparse
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import synthetic


class Clock:
    """Race time that runs at a speed from a moment on."""

    def __init__(self, begin, speed):
        self.begin, self.speed = begin, speed
        self._since = time.monotonic()

    def now(self):
        return self.begin + timedelta(seconds=(time.monotonic() - self._since) * self.speed)


@contextmanager
def served(begin, speed, port=0) -> Iterator[tuple[str, list[str]]]:
    """Serve the synthetic bodies of race time; yield the base URL and the names that were asked for."""
    clock = Clock(begin, speed)
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            name = self.path.partition("?")[0].removeprefix("/api/")
            asked.append(name)
            data = synthetic.bodies(clock.now()).get(name, b"")
            self.send_response(200 if data else 204)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            if data:
                self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--speed", type=float, default=60.0, help="race seconds a second")
    parser.add_argument("--stage", type=int, choices=(5, 6), default=5)
    parser.add_argument(
        "--from-minute", type=float, default=-5.0, help="minutes after the start at which it begins"
    )
    options = parser.parse_args()
    start = synthetic.START if options.stage == 5 else synthetic.TRIAL_START
    with served(start + timedelta(minutes=options.from_minute), options.speed, options.port) as (base, _):
        print(f"racecenter:{base}/2026/{options.stage} at {options.speed:g} times the speed; Ctrl+C ends it")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
