"""Raw files: the bodies that a server sent, kept beside a recording so that a better reader can read them again.

A raw file is a series of small gzip members, each completely on disk before the next one begins; unpacked, they
are JSON lines. Each member begins with `{"uri": …, "version": …}`; every other line is a body, `{"key", "at",
"type", "data"}`, with `"base64": true` where the data is not UTF-8. A crash or a disk error damages one member;
the others can still be read.
"""

import base64
import binascii
import gzip
import json
import mmap
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from feeds.polled import Body
from feeds.polling import BODY_LIMIT
from tracker.race.text import SentenceError, plain

MAGIC = b"\x1f\x8b\x08\x00\x00\x00\x00\x00"
"""The first bytes of every member: gzip without a name and a time."""

MEMBER_LIMIT = 8 * BODY_LIMIT
"""Largest member that is unpacked, in bytes."""

AT_ONCE = BODY_LIMIT
"""Bytes of lines that are packed into one member."""


class RawError(SentenceError):
    """A raw file can't be read or written; the message is one sentence for the user."""


@dataclass(slots=True)
class RawLog:
    """The metadata of a raw file, complete once all its bodies were read."""

    uri: str = ""
    """The URI of the source that was followed last."""
    version: str = ""
    """The version of Ardoise that wrote it."""
    bodies: int = 0
    damage: list[str] = field(default_factory=list)
    """A sentence for each part that could not be read."""


def dump_body(body: Body) -> bytes:
    """Return a body as a line, with its line end."""
    said: dict[str, Any] = {"key": body.key, "at": body.at.isoformat(), "type": body.content_type}
    try:
        said["data"] = body.data.decode("utf-8")
    except UnicodeDecodeError:
        said |= {"data": base64.b64encode(body.data).decode("ascii"), "base64": True}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def dump_source(uri: str, version: str) -> bytes:
    """Return the first line of a member, with its line end."""
    return json.dumps({"uri": uri, "version": version}, ensure_ascii=False).encode(errors="replace") + b"\n"


def append_member(path: Path, lines: bytes) -> None:
    """Append lines as one member, completely or not at all.

    Raises:
        RawError: the file can't be written; it is unchanged.
    """
    member = gzip.compress(lines, compresslevel=6, mtime=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab", buffering=0) as file:
            size = os.fstat(file.fileno()).st_size
            try:
                left = memoryview(member)
                while left:
                    left = left[file.write(left) or 0 :]
                os.fsync(file.fileno())
            except OSError:
                with suppress(OSError):
                    file.truncate(size)  # half a member is useless
                raise
    except OSError as error:
        raise RawError(f"{path} can't be written: {error.strerror or error}.") from None


def read_raw(path: Path, log: RawLog) -> Iterator[Body]:
    """Yield the bodies of a raw file in their order, and fill `log` with its metadata.

    A truncated file is read up to its end; a damaged member in the middle is left out.

    Raises:
        RawError: there is no such file, or it is not a raw file.
    """
    try:
        with path.open("rb") as file:
            if not os.fstat(file.fileno()).st_size:
                raise RawError(f"{path} is empty: nothing was kept in it.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                for lines in _members(data, log):
                    yield from _bodies(lines, log)
    except OSError as error:
        raise RawError(f"{path} can't be read: {error.strerror or error}.") from None
    if not log.uri:
        raise RawError(f"{path} is no file of raw bodies: name one that `ardoise follow --raw` wrote.")


def _members(data: mmap.mmap, log: RawLog) -> Iterator[bytes]:
    """Yield the unpacked data of each member; of a truncated last one, its complete lines."""
    at = 0
    while at < len(data):
        begin = data.find(MAGIC, at)
        if begin != at:
            end = len(data) if begin < 0 else begin
            log.damage.append(f"{end - at} bytes from byte {at} on can't be read")
            if begin < 0:
                return
        unpacked, size, whole = _unpacked(data, begin)
        following = data.find(MAGIC, begin + 1)
        if whole:
            yield unpacked
            at = begin + size
        elif following < 0 and begin + size >= len(data):
            log.damage.append("the file is cut off in its last seconds")
            yield unpacked[: unpacked.rfind(b"\n") + 1]
            return
        else:
            at = following if following >= 0 else len(data)
            log.damage.append(f"{at - begin} bytes from byte {begin} on are damaged")


def _unpacked(data: mmap.mmap, begin: int) -> tuple[bytes, int, bool]:
    """Return the unpacked data of a member, its size in the file in bytes, and whether it is undamaged."""
    unpacker, unpacked, at = zlib.decompressobj(wbits=31), bytearray(), begin
    while at < len(data) and not unpacker.eof:
        part = data[at : at + (1 << 16)]
        at += len(part)
        try:
            unpacked += unpacker.decompress(part, MEMBER_LIMIT - len(unpacked) + 1)
        except zlib.error:
            return bytes(unpacked), at - begin - len(part), False
        if len(unpacked) > MEMBER_LIMIT:
            return b"", at - begin - len(part), False
    return bytes(unpacked), at - begin - len(unpacker.unused_data), unpacker.eof


def _bodies(lines: bytes, log: RawLog) -> Iterator[Body]:
    for line in lines.splitlines():
        try:
            said = json.loads(line)
            if "uri" in said:
                log.uri, log.version = str(said["uri"]), plain(str(said.get("version", "")), 40)
                continue
            text = str(said["data"])
            data = base64.b64decode(text) if said.get("base64") else text.encode()
            body = Body(str(said["key"]), datetime.fromisoformat(said["at"]), data, str(said.get("type", "")))
            if body.at.tzinfo is None:
                raise ValueError
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, RecursionError):
            log.damage.append(f"a line is no body: {plain(line[:400].decode(errors='replace'), 60)}")
            continue
        log.bodies += 1
        yield body
