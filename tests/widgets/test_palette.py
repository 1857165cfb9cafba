from typing import Any

import pytest
from textual.color import Color
from textual.geometry import Region

from widgets.palette import INKS, THEMES
from widgets.slate import Slate
from widgets.standings import StandingsPane

READ = [ink for ink in INKS if ink not in ("faint", "ridden", "flat")]
"""Inks that draw words; the others draw only lines and blocks."""


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
@pytest.mark.parametrize("pane_class", [StandingsPane, Slate])
async def test_every_word_is_legible(theme: str, pane_class: Any, show: Any) -> None:
    pane = pane_class()
    async with show(pane, None, theme=theme):
        for ink in READ:
            style = pane.ink(ink)
            text, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
            lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, ink


def luminance(color: Color) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


async def test_another_theme_is_painted_at_once(duo_away: Any, show: Any) -> None:
    pane = Slate()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(60, 6)) as pilot:
        dark = pane.render_lines(Region(0, 0, 60, 6))
        pilot.app.theme = "ardoise-light"
        await pilot.pause()
        light = pane.render_lines(Region(0, 0, 60, 6))
    assert [strip.text for strip in dark] == [strip.text for strip in light]
    assert dark != light
