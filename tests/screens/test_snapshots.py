"""The screens as pictures: a change of any of them is meant, or it is a mistake."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tracker.app import ArdoiseApp
from tracker.languages import translations
from tracker.race.language import ENGLISH, speak

Replaying = Callable[..., ArdoiseApp]


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_three_away_before_the_finish(snap_compare: Any, replaying: Replaying, size: tuple[int, int]) -> None:
    assert snap_compare(replaying(km=19), terminal_size=size)


def test_light(snap_compare: Any, replaying: Replaying) -> None:
    assert snap_compare(replaying(km=19, theme="ardoise-light"), terminal_size=(120, 40))


def test_no_color(snap_compare: Any, replaying: Replaying, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(replaying(km=19), terminal_size=(120, 40))


def test_three_groups_on_stage_2(snap_compare: Any, replaying: Replaying) -> None:
    assert snap_compare(replaying("provence-2021-2", km=20), terminal_size=(120, 40))


def test_the_end(snap_compare: Any, replaying: Replaying) -> None:
    assert snap_compare(replaying(), terminal_size=(120, 40), press=["end"])


def test_a_time_trial(snap_compare: Any, trial: Replaying) -> None:
    assert snap_compare(trial(), terminal_size=(120, 40))


def test_library(snap_compare: Any, library: ArdoiseApp) -> None:
    assert snap_compare(library, terminal_size=(120, 40))


def test_help(snap_compare: Any, replaying: Replaying) -> None:
    assert snap_compare(replaying(km=19), terminal_size=(120, 40), press=["question_mark"])


@pytest.fixture
def speaking_now() -> Iterator[Callable[[str], None]]:
    yield lambda code: speak(translations(code))
    speak(ENGLISH)


@pytest.mark.parametrize(("code", "size"), [("nl", (120, 40)), ("fr", (80, 24))], ids=["nl", "fr"])
def test_another_language(
    snap_compare: Any,
    replaying: Replaying,
    speaking_now: Callable[[str], None],
    code: str,
    size: tuple[int, int],
) -> None:
    speaking_now(code)
    assert snap_compare(replaying("provence-2021-2", km=20), terminal_size=size)
