"""Hostile text, bytes and JSON, drawn from a `Random`, so that a seed says which."""

import json
import os
from random import Random
from typing import Any

PIECES = [
    "[b]", "[/]", "[@click=app.quit]Q[/]", "[link=file:///etc/passwd]", "{", "}", "%s", "{path}", "<script>", "&lt;", "<!--", "]]>",
    "\x1b[2J", "\x1b]0;title\x07", "\x1b]52;c;aGFja2Vk\x1b\\", "\x1bP1$r\x1b\\", "\x1b", "\x1b[", "\x1b]8;;http://x", "\x1bc",
    "\x9b31m", "\x9d0;x\x9c", "\x90q", "\x9c", "\x85", "\x80", "\x9f", "\x00", "\x07", "\x08", "\x0b", "\x0c", "\x0e", "\x7f", "\r", "\n", "\r\n", "\t",
    "\u202e", "\u202a", "\u2066", "\u2069", "\u200e", "\u061c", "\u200b", "\u2028", "\u2029", "\ufeff", "\u00ad", "\u180e", "\ufffe", "\ue000",
    "\ud800", "\udfff", "\udce9", "e\u0301\u0301\u0301", "\u0489", "👩‍👩‍👧", "🇫🇷", "❤️", "山田", "ﷺ", "İ", "ß", "ǆ", "٣", "²", "½", "𝟘", "１",
    "peloton", "Peloton at 2:30", "130 km to go", "12", "0", "-1", "1e400", "NaN", "Infinity", "9" * 30, "9" * 5000, "0x10", "1_000", "2:30", "99:99", "25:61", "1'",
    "2026-13-45", "2026-07-08T14:00:00+02:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "14:23", "12:50+99:99", "Z",
    "a b", "Tadej Pogačar (UAD)", "MATHIEU", "van der Poel", "gap", "attack", "+", "-", "--", "=", "/", "\\", "..", "~", "#", ";", ",", ".", ":", "|", "'", '"', "“", "`", "$(id)",
    "km 10 + 20 + 30", "finish 1 2 3", "no such word", " ", "  ", "x" * 300, "(" * 50, "é" * 200,
]  # fmt: skip
"""What has ever hurt a terminal, a parser or a reader of commentary, and the words that make them listen."""

NUMBERS = [0, -0.0, 1, -1, 2, 13, 150, 1e-320, 1e308, -1e308, 2**31, 2**63, -(2**63), 10**25, 0.1, 1784376000, 253402300800, float("nan"), float("inf"), float("-inf")]  # fmt: skip

CODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "cp037", "utf-7"]


class Hostile:
    """Draws hostile things."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.choice = random.choice

    def often(self, share: float) -> bool:
        return self.random.random() < share

    def text(self, most: int = 8) -> str:
        """Return some pieces in a row, now and then absurdly many."""
        pieces = self.random.choices(PIECES, k=self.random.randint(0, most))
        if self.often(0.1):
            pieces.insert(
                0, "".join(chr(self.random.randrange(self.choice([0x100, 0x3000, 0x110000]))) for _ in range(6))
            )
        joined = self.choice(["", " ", "\n"]).join(pieces)
        return joined * 400 if self.often(0.004) else joined

    def argument(self) -> str:
        """Return text that a command line or a file's name may have: any bytes but zero."""
        data = self.bytes() if self.often(0.2) else self.text(4).encode(errors="replace")
        return os.fsdecode(data.replace(b"\0", b"")[:120])

    def value(self, depth: int = 3) -> Any:
        """Return any JSON value."""
        kind = self.random.randrange(8 if depth else 5)
        if kind < 2:
            return self.text(3)
        if kind < 4:
            return self.choice(NUMBERS)
        if kind == 4:
            return self.choice([None, True, False, [], {}, "", [[]], [None], [{}]])
        if kind < 7:
            return [self.value(depth - 1) for _ in range(self.random.randint(0, 3))]
        return {self.text(2): self.value(depth - 1) for _ in range(self.random.randint(0, 3))}

    def changed(self, sample: Any, share: float = 0.06) -> Any:
        """Return a sample with parts of it replaced, taken out, doubled or put in another order."""
        if self.often(share):
            return self.value(2)
        if isinstance(sample, str) and self.often(share * 2):
            return sample + self.text(3)
        if isinstance(sample, dict):
            pairs = [
                (key, self.changed(value, share)) for key, value in sample.items() if not self.often(share / 2)
            ]
            if self.often(share):
                pairs.append((self.text(1), self.value(1)))
            if self.often(share):
                self.random.shuffle(pairs)
            return dict(pairs)
        if isinstance(sample, list):
            parts = [self.changed(part, share) for part in sample if not self.often(share / 2)]
            if self.often(share):
                parts += parts[:3]
            if self.often(share):
                self.random.shuffle(parts)
            return parts
        return sample

    def damaged(self, data: bytes) -> bytes:
        """Return bytes cut short, overwritten, in another encoding, doubled, or nested without end."""
        kind = self.random.randrange(9)
        at = self.random.randrange(len(data) + 1)
        if kind == 0:
            return data[:at]
        if kind == 1:
            return (
                data[:at]
                + self.random.randbytes(self.random.randint(1, 6))
                + data[at + self.random.randrange(5) :]
            )
        if kind == 2:
            return data[:at] + self.text(3).encode(errors="surrogatepass") + data[at:]
        if kind == 3:
            return data.decode(errors="replace").encode(self.choice(CODINGS), errors="replace")
        if kind == 4 and self.often(0.05):
            return data[:at] + self.choice([b"[", b'{"a":', b"<b>"]) * self.choice([100, 5000]) + data[at:]
        return data

    def json(self, sample: Any) -> bytes:
        """Return JSON like a sample, hardly ever as it should be."""
        text = json.dumps(self.changed(sample), ensure_ascii=self.often(0.5))
        data = text.encode(errors="surrogatepass")
        return self.damaged(data) if self.often(0.3) else data

    def bytes(self) -> bytes:
        """Return bytes of any kind."""
        if self.often(0.3):
            return self.random.randbytes(self.random.randint(0, 60))
        return self.damaged(self.text(12).encode(self.choice(CODINGS), errors="replace"))
