"""What was handed over to be read: bytes become the lines of a text, or a sentence says why not."""

import re
import unicodedata

from feeds.commentary.importing import NotCommentary
from feeds.commentary.words.patterns import lazy
from tracker.race.text import plain

LIMIT = 8 << 20
"""Most bytes that are read; the longest live blogs have some 200 KB of text, and a few MB of markup."""

_LONGEST_LINE = 20_000
_BINARY = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"%PDF",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ",
    b"BZh",
    b"Rar!",
    b"\x00\x00\x00",
)
_CONTROL = bytes(byte for byte in range(32) if byte < 9 or byte > 13)
_HTML = lazy(
    r"<\s*(?:!doctype html|html|head|body|div|p|span|article|section|script|table|ul|h[1-6])\b[^<>]*>",
    re.IGNORECASE,
)


def lines_of(data: bytes, name: str) -> list[str]:
    """Return the lines of a text that are not empty, plain.

    Reads UTF-8, UTF-16 with its mark, and what was written in Windows-1252, even line by line
    within one file; of HTML the text is read.

    Raises:
        NotCommentary: it is no text, or too much of one.
    """
    if len(data) > LIMIT:
        raise NotCommentary(
            f"{name} has more than {LIMIT >> 20} MB: no live blog is so long. Cut out the stage to be read."
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        if data.startswith(_BINARY) or _is_binary(data[:65536]):
            raise NotCommentary(f"{name} is no text: save the page as text or HTML, and read that.")
        text = _decoded(data)
    if len(_HTML.findall(text[:200_000])) >= 3:
        text = _of_html(text)
    lines = (
        plain(_with_bars(line[:_LONGEST_LINE]), _LONGEST_LINE)
        for line in re.split(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text)
    )
    return [line for line in lines if line]


_COLUMNS = lazy(r"^\W*(?:\d{1,3}\b|#|rk\b|ran[kg]|pos|pl|nr|bib|clt)", re.IGNORECASE)


def _with_bars(line: str) -> str:
    """Return a row of a table with bars where tabs or spaces divide its cells, which no other white space does."""
    if ("\t" not in line and "  " not in line) or "|" in line:
        return line
    line = line.strip()
    if not _COLUMNS.match(line):
        return line
    cells = re.split(r"\t" if line.count("\t") > 1 else r"\s{2,}", line)
    return " | ".join(cell.strip() for cell in cells) if len(cells) > 2 and len(line) < LONGEST_ROW else line


LONGEST_ROW = 160
"""Characters of a row of a table at most."""


def _is_binary(head: bytes) -> bool:
    if not head:
        return False
    control = len(head) - len(head.translate(None, _CONTROL))
    return b"\0" in head or control * 50 > len(head)


def _decoded(data: bytes) -> str:
    """Return text whose lines may be of different encodings."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(map(_line, data.split(b"\n")))


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return unicodedata.normalize("NFC", line.decode("cp1252", "replace"))


def _of_html(text: str) -> str:
    """Return the text of a page, a paragraph a line."""
    from feeds.liveblog.prose import paragraphs

    body = re.search(r"<body\b[^<>]*>(.*)", text, re.IGNORECASE | re.DOTALL)
    found = paragraphs(re.sub(r"<!--.*?(?:-->|\Z)", "", body[1] if body else text, flags=re.DOTALL))
    if not found:
        raise NotCommentary(
            "There is no text in this page: it may be made by a script. Copy the text out of the browser."
        )
    return "\n".join(found)
