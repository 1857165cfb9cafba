"""What a server sent is kept as it was sent, and no crash or bad disk costs more than the piece that it hits."""

import asyncio
import gzip
import resource
import signal
from datetime import UTC, datetime, timedelta

import pytest

import feeds.raw
import tracker.rawkeeping
from feeds.polled import Body
from feeds.raw import RawError, RawLog, append_member, dump_body, dump_source, read_raw
from tracker.rawkeeping import RawKeeper, raw_file

NOON = datetime(2026, 7, 9, 12, 0, 0, 250_000, tzinfo=UTC)
URI = "racecenter:http://race.example/2026/5"


def bodies(begin, end):
    return [
        Body(f"pack-{n % 3}", NOON + timedelta(seconds=n), f'[{{"gap": {n}}}]\n'.encode() * 9, "application/json")
        for n in range(begin, end)
    ]


def write(path, *groups):
    for group in groups:
        append_member(path, dump_source(URI, "1.0") + b"".join(map(dump_body, group)))


def read(path):
    log = RawLog()
    return list(read_raw(path, log)), log


@pytest.fixture
def path(tmp_path):
    return tmp_path / "stage.jsonl.raw.gz"


def test_what_was_sent_comes_back_byte_for_byte(path):
    sent = [
        *bodies(0, 5),
        Body("empty", NOON, b""),
        Body("latin", NOON, "Côte d'Ivoire".encode("latin-1"), "text/plain; charset=latin-1"),
        Body("every", NOON, bytes(range(256)) * 3, "application/octet-stream"),
        Body("text", NOON, "Fernández \"1'25''\"\r\n\u2028\x00".encode(), "text/html"),
    ]
    write(path, sent[:3], sent[3:])
    found, log = read(path)
    assert found == sent
    assert (log.uri, log.version, log.bodies, log.damage) == (URI, "1.0", len(sent), [])


def test_any_program_can_unpack_it(path):
    write(path, bodies(0, 2), bodies(2, 4))
    assert gzip.decompress(path.read_bytes()).count(b'"key":"pack-') == 4


def test_cut_anywhere_it_is_read_up_to_the_cut(path):
    sent, ends = bodies(0, 12), []
    for begin in (0, 4, 8):
        write(path, sent[begin : begin + 4])
        ends.append(path.stat().st_size)
    whole = path.read_bytes()
    for cut in range(ends[0], len(whole)):
        path.write_bytes(whole[:cut])
        found, log = read(path)
        assert found == sent[: len(found)]
        assert len(found) >= 4 * sum(end <= cut for end in ends)
        assert bool(log.damage) == (cut not in ends)


def test_after_a_crash_it_goes_on_behind_the_cut(path):
    write(path, bodies(0, 4))
    write(path, bodies(4, 8))
    path.write_bytes(path.read_bytes()[:-20])
    write(path, bodies(8, 12))
    found, log = read(path)
    assert found == [*bodies(0, 4), *bodies(8, 12)]
    assert len(log.damage) == 1
    assert "damaged" in log.damage[0]


@pytest.mark.parametrize("spoil", [b"\x00" * 40, b"", b"\x1f\x8b\x08\x00"])
def test_damage_in_its_middle_loses_only_that_part(path, spoil):
    write(path, bodies(0, 4))
    begin = path.stat().st_size
    write(path, bodies(4, 8))
    end = path.stat().st_size
    write(path, bodies(8, 12))
    data = path.read_bytes()
    path.write_bytes(data[: begin + 15] + spoil + data[end - 15 :])
    found, log = read(path)
    assert found == [*bodies(0, 4), *bodies(8, 12)]
    assert len(log.damage) == 1


def test_a_byte_that_flipped_is_found_out(path):
    write(path, bodies(0, 4), bodies(4, 8), bodies(8, 12))
    data = bytearray(path.read_bytes())
    for at in range(12, len(data), 7):
        data[at] ^= 0x10
        path.write_bytes(data)
        found, log = read(path)
        assert [body for body in found if body not in bodies(0, 12)] == []
        assert (len(found) < 12) == bool(log.damage), "a flip that no reader looks at harms nothing"
        data[at] ^= 0x10


def test_what_is_no_body_is_left_out(path):
    lines = [b"[]", b"7", b'{"key":"x"}', b'{"key":"x","at":"noon","type":"","data":""}', b"{", b'"' + b"[" * 5000]
    naive = b'{"key":"x","at":"2026-07-09T12:00:00","type":"","data":""}'
    append_member(path, b"\n".join([dump_source(URI, "1").strip(), *lines, naive, dump_body(bodies(0, 1)[0])]))
    found, log = read(path)
    assert found == bodies(0, 1)
    assert len(log.damage) == len(lines) + 1


def test_a_member_that_unpacks_to_gigabytes_is_left_out(path, monkeypatch):
    monkeypatch.setattr(feeds.raw, "MEMBER_LIMIT", 1 << 20)
    write(path, bodies(0, 2))
    append_member(path, b" " * (50 << 20))
    write(path, bodies(2, 4))
    found, log = read(path)
    assert found == bodies(0, 4)
    assert len(log.damage) == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (None, "No such file"),
        (b"", "is empty"),
        (b"Dear Ann\n", "no file of raw bodies"),
        (gzip.compress(b"x"), "no "),
    ],
)
def test_what_is_no_raw_file_is_said_in_a_sentence(path, data, sentence):
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(RawError, match=sentence):
        read(path)


# -- while following ---------------------------------------------------------------------------------------


@pytest.fixture
def keeping(tmp_path):
    said = []
    recording = tmp_path / "rec" / "stage.jsonl"
    return RawKeeper(URI, lambda: recording, said.append), raw_file(recording), said


def test_what_comes_before_the_stage_is_known_is_kept_too(tmp_path):
    file = None
    keeper = RawKeeper(URI, lambda: file, print)
    keeper.keep(bodies(0, 1)[0])
    keeper.write()
    file = tmp_path / "stage.jsonl"
    keeper.keep(bodies(1, 2)[0])
    keeper.close()
    assert read(tmp_path / "stage.jsonl.raw.gz")[0] == bodies(0, 2)


async def test_a_body_is_on_disk_while_the_source_is_silent(keeping, monkeypatch):
    monkeypatch.setattr(tracker.rawkeeping, "WRITE_EVERY_S", 0.01)
    keeper, path, _ = keeping

    async def silent():
        keeper.keep(bodies(0, 1)[0])
        async with asyncio.timeout(60):
            while not path.exists() or read(path)[0] != bodies(0, 1):
                await asyncio.sleep(0.01)
        keeper.keep(bodies(1, 2)[0])
        for item in ():
            yield item

    async for _ in keeper.beside(silent()):
        pass
    assert read(path)[0] == bodies(0, 2)


def test_a_full_disk_is_waited_for(keeping):
    keeper, path, said = keeping
    keeper.keep(bodies(0, 1)[0])
    keeper.write()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 10, before[1]))
    try:
        for body in bodies(1, 5):
            keeper.keep(body)
            keeper.write()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert read(path)[0] == bodies(0, 1)
    assert len(said) == 1
    keeper.close()
    assert read(path)[0] == bodies(0, 5)
    assert said[1] == f"The bodies are kept in {path} again, and nothing is missing."


def test_a_file_that_is_removed_meanwhile_goes_on_and_knows_its_source(keeping):
    keeper, path, said = keeping
    keeper.keep(bodies(0, 1)[0])
    keeper.write()
    path.unlink()
    path.parent.rmdir()
    keeper.keep(bodies(1, 2)[0])
    keeper.close()
    found, log = read(path)
    assert (found, log.uri, said) == (bodies(1, 2), URI, [])


def test_without_a_place_to_write_the_oldest_are_given_up(keeping, monkeypatch):
    keeper, path, said = keeping
    monkeypatch.setattr(tracker.rawkeeping, "WAITING_LIMIT", 1000)
    path.parent.parent.joinpath("rec").write_text("in the way")
    for body in bodies(0, 50):
        keeper.keep(body)
        keeper.write()
    path.parent.unlink()
    keeper.close()
    kept = read(path)[0]
    assert kept
    assert kept == bodies(50 - len(kept), 50)
    assert said[-1].endswith(f"and {50 - len(kept)} are missing.")
