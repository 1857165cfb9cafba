"""Files and command lines."""

import io
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from border_stage import STAGE, shown
from inputs import Hostile

from tracker import cli
from tracker.profiles import read_points
from tracker.race.profile import ProfileError, with_profile
from tracker.race.timeline import Timeline
from tracker.settings import load_settings, save_settings

POINTS = "".join(f'<trkpt lat="43.{n:02}" lon="5.{n:02}"><ele>{n * 7 % 90}</ele></trkpt>' for n in range(40))
GPX = f'<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>{POINTS}</trkseg></trk></gpx>'
CSV = "km,altitude\n" + "\n".join(f"{n * 4.5:.1f},{n * 7 % 90}" for n in range(42))


def profile(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "profile"
    data = hostile.choice([GPX, CSV, CSV.replace(",", ";"), CSV.replace("km", "miles")])
    if hostile.often(0.7):
        at = hostile.random.randrange(len(data))
        data = (
            data[:at]
            + hostile.choice([hostile.text(2), str(hostile.choice(NUMBERS_AS_TEXT))])
            + data[at + hostile.random.randrange(12) :]
        )
    path.write_bytes(hostile.damaged(data.encode(errors="replace")))
    try:
        made = with_profile(STAGE, read_points(path))
    except ProfileError as error:
        yield str(error)
        return
    yield from made.notes
    yield from shown(Timeline(made.stage))


NUMBERS_AS_TEXT = ["nan", "inf", "-1", "1e9", "999999999", "0", "1,5", "٣"]

SETTINGS = {
    "theme": "ardoise-dark", "lang": "fr", "auto": True, "speed": 30, "alerts": ["attack"], "delays_s": {"http://x/": 30},
    "followed_riders": ["anna ask"], "stopped": {"x": {"at": "2026-07-08T14:00:00+02:00", "km_to_go": 3.5}},
}  # fmt: skip


def settings(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "settings.json"
    path.write_bytes(hostile.json(SETTINGS) if hostile.often(0.9) else hostile.bytes())
    found, complaint = load_settings(path)
    yield complaint or ""
    yield save_settings(found, path) or ""
    if complaint is None:
        again, complaint = load_settings(path)
        assert (again.model_dump_json(), complaint) == (found.model_dump_json(), None)


COMMANDS = [
    "state",
    "check",
    "recap",
    "report",
    "export",
    "import",
    "replay",
    "schema",
    "feeds",
    "help",
    "reread",
    "backtest",
]
OPTIONS = [
    "--km",
    "--format",
    "--lang",
    "--at",
    "-o",
    "--plain",
    "--speed",
    "--riders",
    "--profile",
    "--",
    "-",
    "--try",
]


def command_line(hostile: Hostile, folder: Path) -> Iterator[str]:
    words = [hostile.choice(COMMANDS) if hostile.often(0.9) else hostile.argument()]
    for _ in range(hostile.random.randint(0, 3)):
        words += [hostile.choice(OPTIONS)] if hostile.often(0.4) else [hostile.argument()]
    if words[0] == "replay":
        words.append("--plain")
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = cli.run(words)
    assert status in (0, 1, 2), words
    yield err.getvalue()
    if words[0] != "schema":
        yield out.getvalue()
