from typing import Any

import pytest
from rich.color import ColorSystem
from textual.color import Color
from textual.geometry import Region

from widgets.gapchart import GapChart
from widgets.header import StageHeader
from widgets.palette import INKS, THEMES, ink_style
from widgets.slate import Slate
from widgets.standings import StandingsPane

GRAPHIC = {"faint", "axis", "ridden", "flat"}
"""Inks that draw only lines and blocks."""

SYSTEMS = (ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT, ColorSystem.STANDARD)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("pane_class", [StandingsPane, Slate, StageHeader])
@pytest.mark.parametrize("colors", SYSTEMS, ids=lambda colors: colors.name)
async def test_every_word_and_line_is_legible(theme: Any, pane_class: Any, colors: ColorSystem, show: Any) -> None:
    pane = pane_class()
    async with show(pane, None, theme=theme.name) as pilot:
        variables, ground = pilot.app.theme_variables, pane.background_colors[1]
    for name, ink in INKS.items():
        style = ink_style(ink, variables, ground, colors)
        text, behind = (as_seen(color, colors) for color in (style.color, style.bgcolor))
        assert ratio(text, behind) >= (3 if name in GRAPHIC else 4.5), name


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
@pytest.mark.parametrize("colors", SYSTEMS, ids=lambda colors: colors.name)
@pytest.mark.parametrize("pane_class", [StandingsPane, GapChart, Slate], ids=["in focus", "not in focus", "slate"])
async def test_every_frame_can_be_seen(pane_class: Any, theme: str, colors: ColorSystem, show: Any) -> None:
    pane = pane_class()
    async with show(pane, None, theme=theme):
        _kind, color = pane.styles.border_top
        frame = pane.background_colors[1] + color
        behind = as_seen(pane.background_colors[1].rich_color, colors)
        assert ratio(as_seen(frame.rich_color, colors), behind) >= 3


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_the_header_has_no_frame(theme: str, duo_away: Any, show: Any, seen: Any) -> None:
    pane = StageHeader()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(80, 1), theme=theme):
        assert "Tour de la Provence" in seen(pane)[0]


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_what_was_ridden_looks_different_from_what_is_to_come(theme: str, show: Any) -> None:
    pane = StandingsPane()
    async with show(pane, None, theme=theme):
        assert len({pane.ink(ink).color for ink in ("ridden", "flat", "easy", "steep", "hard")}) == 5


XTERM = (
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
)  # fmt: skip
"""The default colours of xterm (charproc/XTerm-col.ad)."""


def as_seen(color: Any, colors: ColorSystem) -> Color:
    """Return a colour as a terminal of so many colours draws it."""
    fewer = color.downgrade(colors)
    is_named = fewer.number is not None and fewer.number < 16
    return Color(*(XTERM[fewer.number] if is_named else fewer.get_truecolor()))


def ratio(one: Color, other: Color) -> float:
    """Return the contrast of two colours as WCAG 2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


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
