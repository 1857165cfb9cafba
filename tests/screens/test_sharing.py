"""The moment as a line in the clipboard, and the screen as a picture in a file."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tracker.race.logline import parse_event, parse_stage
from tracker.race.timeline import Timeline


def said(app: Any) -> list[str]:
    return [notification.message for notification in app._notifications]


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_y_copies_the_moment_as_a_line_and_says_so(replaying: Any) -> None:
    app = replaying(km=80)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("y")
        await pilot.pause()
        line = app.clipboard
        messages = said(app)
    assert line.startswith("Tour de la Provence 2021 · stage 1 · 80 km · Calmejane, Fernández +2:20")
    assert "\n" not in line
    assert messages == [f"Copied: {line}"]


async def test_p_saves_the_screen_in_the_current_folder_and_never_writes_over_a_file(
    replaying: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = replaying(km=80)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("p", "p")
        await pilot.pause()
        messages = said(app)
    names = ["provence-2021-1-80km-2.svg", "provence-2021-1-80km.svg"]
    assert files_in(tmp_path) == names
    assert {f"Saved in {tmp_path / name}" for name in names} == set(messages)
    body = (tmp_path / names[1]).read_text()
    assert "".join(ElementTree.fromstring(body).itertext()).count("Calmejane")
    assert "https://" not in body.replace("https://www.textualize.io", "")  # nothing is fetched to show it


async def test_where_the_folder_is_closed_it_goes_among_the_pictures_or_says_why_not(
    replaying: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tmp_path / "pictures"
    monkeypatch.setenv("XDG_PICTURES_DIR", str(pictures))
    monkeypatch.chdir("/proc")  # where nobody can make a file
    app = replaying(km=80)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("p")
        await pilot.pause()
        assert said(app)[-1].startswith("The picture could not be saved: No such file or directory.")
        pictures.mkdir()
        await pilot.press("p")
        await pilot.pause()
        assert said(app)[-1] == f"Saved in {pictures / 'provence-2021-1-80km.svg'}"


@pytest.mark.parametrize("name", ["../../../etc/<script>&\"'", "\u202eevil\u0007", "..", "日本" * 40])
async def test_whatever_a_stage_is_called_the_picture_stays_in_the_folder_and_is_xml(
    name: str, replaying: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    monkeypatch.chdir(tmp_path)
    hostile = "\x1b]52;c;eA==\x07 [@click=app.quit]<b>&amp;]]>\x00\ufffe\u2028 \U0001f1eb\U0001f1f7"
    header = {
        "kind": "stage",
        "id": name,
        "race": hostile,
        "distance_km": 100,
        "start_at": "2024-04-07T12:00:00+02:00",
    }
    lines = [
        {"kind": "start", "id": "a", "at": "2024-04-07T12:00:00+02:00"},
        {
            "kind": "attack",
            "id": "b",
            "at": "2024-04-07T12:30:00+02:00",
            "riders": [{"name": hostile}],
            "km_to_go": 60,
        },
        {"kind": "comment", "id": "c", "at": "2024-04-07T12:31:00+02:00", "text": hostile},
    ]
    events = [parse_event(json.dumps(line).encode()) for line in lines]
    timeline = Timeline(parse_stage(json.dumps(header).encode()), events)
    app = replaying(timeline)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("end", "p", "y")
        await pilot.pause()
        copied = app.clipboard
    (file,) = files_in(tmp_path)
    assert file.endswith(".svg")
    ElementTree.fromstring((tmp_path / file).read_bytes())
    assert copied.isprintable()
