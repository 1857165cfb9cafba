"""Alerts on the screen: a quiet line while playing, none while seeking, chosen in a menu and kept."""

from typing import Any

import pytest

from tracker.screens.alerts import AlertsScreen
from tracker.screens.keyline import KeyLine
from tracker.screens.notification import notification
from tracker.screens.stage import ALERT_S


def _alert(app: Any) -> str:
    return app.screen_stack[-1].query_one(KeyLine).alert


async def _play(app: Any, pilot: Any, clock: Any, seconds: float) -> list[str]:
    """Let so many seconds pass, and return the alerts seen."""
    seen: list[str] = []
    for _ in range(round(seconds / 0.2)):
        clock.now += 0.2
        app.screen.tick()
        if _alert(app) and (not seen or seen[-1] != _alert(app)):
            seen.append(_alert(app))
    await pilot.pause()
    return seen


async def test_playing_says_what_happens_and_seeking_does_not(replaying: Any, clock: Any) -> None:
    app = replaying(km=74, paused=False, speed=30.0)
    async with app.run_test(size=(120, 40)) as pilot:
        app.screen.tick()
        seen = " ".join(await _play(app, pilot, clock, 12))
        assert "Cavagna" in seen
        app.screen.playhead.seek_km(40)
        app.screen.moved()
        app.screen.tick()
        clock.now += ALERT_S + 1
        app.screen.tick()
        assert _alert(app) == ""


async def test_the_keys_come_back_after_a_while(replaying: Any, clock: Any, text_of: Any) -> None:
    app = replaying(km=72.5, paused=False, speed=30.0)
    async with app.run_test(size=(120, 40)) as pilot:
        app.screen.tick()
        seen = await _play(app, pilot, clock, 2)
        await pilot.pause()
        assert seen and seen[-1][:20] in text_of(app.screen.query_one(KeyLine))
        app.screen.playhead.paused = True
        clock.now += ALERT_S + 1
        app.screen.tick()
        await pilot.pause()
        assert "pause" in text_of(app.screen.query_one(KeyLine))


async def test_what_is_not_wished_is_not_said_and_the_menu_keeps_it(replaying: Any, clock: Any) -> None:
    app = replaying(km=74, paused=False, speed=30.0)
    async with app.run_test(size=(120, 40)) as pilot:
        app.screen.tick()
        await pilot.press("A", "space", "down", "space")  # no attacks, no catches
        assert isinstance(app.screen, AlertsScreen)
        await pilot.press("escape")
        assert app.settings.alerts is not None and "attack" not in app.settings.alerts
        assert "Cavagna" not in " ".join(await _play(app, pilot, clock, 12))


async def test_the_bell_rings_only_when_wished(replaying: Any, clock: Any, monkeypatch: Any) -> None:
    rung: list[int] = []
    app = replaying(km=74, paused=False, speed=30.0)
    monkeypatch.setattr(app, "bell", lambda: rung.append(1))
    async with app.run_test(size=(120, 40)) as pilot:
        app.screen.tick()
        await _play(app, pilot, clock, 6)
        assert rung == []
        app.settings.alert_bell = True
        await _play(app, pilot, clock, 8)
        assert rung


@pytest.mark.parametrize(
    ("environ", "begins"),
    [
        ({"TERM": "xterm-kitty"}, "\x1b]99;;"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, "\x1b]9;"),
        ({"TERM": "foot"}, "\x1b]777;notify;Ardoise;"),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7200"}, "\x1b]777;notify;Ardoise;"),
    ],
)
def test_a_terminal_is_spoken_to_in_its_own_way(environ: dict[str, str], begins: str) -> None:
    sequence = notification("Attack; by \x1b]52;c;x\x07 Ask", environ) or ""
    assert sequence.startswith(begins) and sequence.endswith("\x1b\\")
    assert "\x1b" not in sequence[len(begins) : -2] and "\x07" not in sequence


@pytest.mark.parametrize(
    "environ", [{"TERM": "xterm-256color"}, {"TERM": "tmux-256color"}, {"TERM": "xterm-kitty", "TMUX": "1"}]
)
def test_a_terminal_that_is_not_known_to_notify_is_left_alone(environ: dict[str, str]) -> None:
    assert notification("Attack", environ) is None
