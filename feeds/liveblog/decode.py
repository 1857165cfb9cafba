"""Decodes bytes to text, whatever encoding they declare."""

import codecs
import re

from feeds.liveblog.found import NoLiveBlog

_META = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\x28\xb5\x2f\xfd")


def text_of(data: bytes, content_type: str = "") -> str:
    """Return a page's bytes as text.

    A byte order mark comes first. Bytes that are valid UTF-8 are read as UTF-8, whatever is declared: text in
    another encoding hardly ever is. Otherwise the encoding of the header, then that of the page's `meta`, is used
    where the bytes are valid in it. Bytes that fit none are read as UTF-8 with errors or as Windows-1252,
    whichever is likelier.

    Raises:
        NoLiveBlog: the bytes are empty or are not text.
    """
    if not data.strip():
        raise NoLiveBlog("sends an empty page")
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return (
                data[len(codecs.BOM_UTF8) :].decode(codec, "replace")
                if codec == "utf-8"
                else data.decode(codec, "replace")
            )
    declared = [match[1] for match in [_HEADER.search(content_type)] if match]
    declared += [match[1].decode("ascii") for match in [_META.search(data[:8192])] if match]
    if data.startswith(_MAGIC) or (b"\0" in data[:8192] and not any(_is_wide(name) for name in declared)):
        raise NoLiveBlog("sends something that is no text")
    # These look like ASCII or contain zeros, so they are not UTF-8 even where the bytes are valid in it.
    shifting = [name for name in declared if _is_wide(name) or name.lower().startswith("iso-2022")]
    for name in [*shifting, "utf-8", *declared]:
        text = _as(data, name)
        if text is not None:
            return text
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    if wrong * 10 <= sum(character > "\x7f" for character in text) - wrong:
        return text
    return data.decode("cp1252", "replace")


def _is_wide(name: str) -> bool:
    return name.lower().startswith(("utf-16", "utf16", "utf-32", "utf32"))


def _as(data: bytes, name: str) -> str | None:
    try:
        if not codecs.lookup(name)._is_text_encoding:
            return None
        return data.decode("cp1252" if name.lower() in ("iso-8859-1", "latin-1", "latin1") else name)
    except (LookupError, UnicodeError, ValueError):
        return None
