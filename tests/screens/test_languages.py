"""Every screen in another language: nothing of ours is left in English, and nothing is cut in Dutch and French."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pseudo import Pseudo, foreign, foreign_log, left_over
from trials import FIRST, big_header, big_log

from tracker.app import ArdoiseApp
from tracker.desk.forms import FORMS, ORDERS
from tracker.desk.session import DeskSession
from tracker.journal import Journal, read_log
from tracker.languages import translations
from tracker.library import resolve
from tracker.playhead import Playhead
from tracker.race import events as ev
from tracker.race.language import ENGLISH, speak
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.screens.desk import DeskScreen
from tracker.screens.setup import SetupScreen
from tracker.screens.stage import StageScreen
from tracker.settings import Settings

SIZES = [(80, 24), (120, 40), (200, 60)]


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    speak(Pseudo())
    yield
    speak(ENGLISH)


def painted(app: Any) -> str:
    """Return all that is on the screen, what lies below a panel left out."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


async def look(app: Any, pilot: Any, also: str = "") -> None:
    await pilot.pause()
    assert left_over(painted(app), also) == [], painted(app)


def stage_app(timeline: Timeline, clock: Any, at: Any) -> ArdoiseApp:
    playhead = Playhead(timeline, clock.now, paused=True)
    playhead.seek_km(at) if isinstance(at, float) else playhead.seek(at)
    return ArdoiseApp(lambda: StageScreen(timeline, playhead), Settings(), clock)


@pytest.mark.parametrize(
    ("name", "size"),
    [("provence-2021-1", (80, 24)), ("provence-2021-2", (120, 40)), ("provence-2021-1", (200, 60))],
)
async def test_a_stage_from_before_its_start_to_its_end(
    name: str, size: tuple[int, int], clock: Any, tmp_path: Path
) -> None:
    log = foreign_log(name, tmp_path)
    timeline = Timeline(log.stage, log.events)
    app = stage_app(timeline, clock, timeline.begin - timedelta(minutes=5))
    moments = [timeline.begin, timeline.end]
    moments += [at for km in (100, 4) if (at := timeline.time_shown_at_km(km)) is not None]
    async with app.run_test(size=size) as pilot:
        for at in sorted(moments):
            app.screen.playhead.seek(at)
            app.screen.show_moment()
            await look(app, pilot)
        for key in ("t", "t", "1", "z", "2", "3", "4", "5", "z"):
            await pilot.press(key)
            await look(app, pilot)
        app.screen.playhead.seek(moments[2])
        app.screen.show_moment()
        for key in ("1", "3", "4", "5"):
            await pilot.press(key)
            await look(app, pilot)


PANELS = [
    ("question_mark",),
    ("A",),
    ("slash",),
    ("slash", "f2", "enter"),
    ("slash", "tab"),
    ("slash", "9", "9", "9"),
    ("ctrl+p", "9", "9", "9"),
    ("g",),
    ("g", "x", "enter"),
    ("r",),
    ("e",),
    ("ctrl+p",),
    ("n", "r", "s"),
]


@pytest.mark.parametrize("keys", PANELS)
async def test_the_panels_over_a_stage(keys: tuple[str, ...], clock: Any, tmp_path: Path) -> None:
    log = foreign_log("provence-2021-2", tmp_path)
    app = stage_app(Timeline(log.stage, log.events), clock, 20.0)
    async with app.run_test(size=(120, 60)) as pilot:
        stage = app.screen
        await pilot.press(*keys)
        await look(app, pilot)
        assert app.screen is not stage


async def test_what_a_key_says_that_can_do_nothing(clock: Any, tmp_path: Path) -> None:
    log = foreign_log("provence-2021-2", tmp_path)
    timeline = Timeline(log.stage, log.events)
    app = stage_app(timeline, clock, timeline.end)
    async with app.run_test(size=(120, 40)) as pilot:
        for keys in (("space",), ("n",), ("y",), ("minus",) * 12, ("plus",) * 12):
            await pilot.press(*keys)
            await look(app, pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_a_time_trial(size: tuple[int, int], clock: Any) -> None:
    header = Stage.model_validate(foreign(big_header().model_dump(mode="json", by_alias=True, exclude_none=True)))
    log = [
        ev.EVENT.validate_python(foreign(event.model_dump(mode="json", by_alias=True, exclude_none=True)))
        for event in big_log(big_header())
    ]
    timeline = Timeline(header, log)
    app = stage_app(timeline, clock, timeline.begin)
    async with app.run_test(size=size) as pilot:
        for minute, keys in ((-5, "t"), (300, "t1z235z"), (1000, "t35")):
            app.screen.playhead.seek(FIRST + timedelta(minutes=minute))
            app.screen.show_moment()
            await look(app, pilot)
            for key in keys:
                await pilot.press(key)
                await look(app, pilot)


async def test_the_library(library: ArdoiseApp) -> None:
    # The bundled stages are of this country.
    theirs = "Tour de la Provence|Aubagne|Six-Fours-les-Plages|Cassis|Manosque"
    climbs = [
        climb.name for number in (1, 2) for climb in read_log(resolve(f"provence-2021-{number}")).stage.climbs
    ]
    theirs += "|" + "|".join(map(_pattern, re.split(r"[\s']+", " ".join(climbs))))
    async with library.run_test(size=(120, 40)) as pilot:
        await look(library, pilot, theirs)
        await pilot.press("question_mark")
        await look(library, pilot, theirs)


LINES = [
    "130", "gap 2:30", "gap αβγ", "gap chasers <0:40", "att 11", "att 11 12 < peloton", "away 11, 12 x3", "away x12",
    "join 13 > leaders", "caught", "caught 11 by peloton", "drop 14", "together", "road 11 12 / 0:40 13 / 2:30 peloton x140",
    "crash 15", "mech", "dnf 16", "dns 17", "otl 18", "dsq 21", "kom 11, 12", "sprint 11 3, 12 2", "win 11 4:43:23", "res 1 11",
    "gc 1 11 4:43:13", "class youth 1 11", "class points 11 25p", "rain 6", "rain 6 wind αβ", "speed 33.2", "rollout", "start",
    "undo", "redo", "list", "setup", "help", "quit", "xyz", "att", "@14:32", "@25:00 start", "@100km crash", "130 αβγ", "gap 90",
    "att Ω", "kom αβγδε: 11", "+α β", "res 2", "class", "speed x", "together now", "km", "- ", "999",
]  # fmt: skip


async def test_the_desk(clock: Any, tmp_path: Path) -> None:
    stage = foreign_log("provence-2021-1", tmp_path).stage
    time = [datetime.fromisoformat("2021-02-11T12:50:00+01:00")]
    session = DeskSession.at(Journal.create(tmp_path / "desk.jsonl", stage), clock=lambda: time[0])
    app = ArdoiseApp(lambda: DeskScreen(session), Settings(), clock)
    typed = "|".join(map(_pattern, [word for line in LINES for word in line.split()]))
    async with app.run_test(size=(140, 40)) as pilot:
        await look(app, pilot)
        for number, line in enumerate(LINES):
            app.screen.line.put(line)
            app.screen.line.look()
            await look(app, pilot, typed)  # at what the line before has become, too
            if number < 32:
                time[0] += timedelta(seconds=70)
                await pilot.press("enter")
        for key in ("f8", "f8", "f9"):
            await pilot.press(key)
            await look(app, pilot, typed)
        await pilot.press("f3", "x")
        await look(app, pilot, typed)
        await pilot.press("escape", "f1")
        forms = re.findall("[a-z]+", " ".join(form.shape for form in (*FORMS, *ORDERS)))
        forms += [word for form in FORMS for example in form.examples for word in example.split()]
        await look(app, pilot, typed + "|" + "|".join(map(_pattern, forms)))


def _pattern(word: str) -> str:
    """Return what matches the letters of a word that is no message."""
    return r"\b" + re.escape(word.strip("<>[]():,;+-.")) + r"\b" if re.search("[A-Za-z]", word) else r"\Z"


async def test_the_setup(clock: Any) -> None:
    app = ArdoiseApp(
        lambda: SetupScreen(None, now=datetime.fromisoformat("2021-02-11T12:50:00+01:00")), Settings(), clock
    )
    # Names in examples.
    names = "Tour de la Provence|Aubagne|Six-Fours-les-Plages|Col de l'Espigoulier|Sainte-Baume|Giulio Ciccone|TFS"
    async with app.run_test(size=(120, 50)) as pilot:
        await look(app, pilot, names)
        await pilot.press("f2")
        await look(app, pilot, names)


CUT_SIZES = [(80, 24), (120, 40)]


async def _cut(
    app: ArdoiseApp, size: tuple[int, int], moments: list[datetime], keys: tuple[str, ...]
) -> list[int]:
    """Return how often something is cut, at each moment and after each key."""
    counts = []
    async with app.run_test(size=size) as pilot:
        for at in moments:
            app.screen.playhead.seek(at)
            app.screen.show_moment()
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
                counts.append(painted(app).count("…"))
    return counts


def more_cut(counts: dict[str, list[int]]) -> dict[str, list[tuple[int, int, int]]]:
    """Return where a language has more cut than English: the look, what English cuts there, what it cuts."""
    looks = {code: zip(counts["en"], own, strict=True) for code, own in counts.items()}
    return {
        code: more
        for code, pairs in looks.items()
        if (more := [(number, a, b) for number, (a, b) in enumerate(pairs) if b > a])
    }


@pytest.mark.parametrize("size", CUT_SIZES)
async def test_no_more_is_cut_of_a_stage_than_in_english(size: tuple[int, int], clock: Any) -> None:
    log = read_log(resolve("provence-2021-2"))
    panes = ("1", "3", "t", "t", "4", "5")
    panels = ("r", "escape", "e", "escape", "A", "escape")
    counts = {}
    for code in ("en", "nl", "fr"):
        speak(ENGLISH if code == "en" else translations(code))
        timeline = Timeline(log.stage, log.events)
        near_the_line = timeline.time_shown_at_km(4)
        assert near_the_line is not None
        counts[code] = await _cut(stage_app(timeline, clock, timeline.begin), size, [near_the_line], panes[:3])
        counts[code] += await _cut(
            stage_app(timeline, clock, timeline.begin), size, [timeline.end], (*panes, *panels)
        )
    assert more_cut(counts) == {}


async def test_no_more_is_cut_of_a_time_trial_than_in_english(clock: Any) -> None:
    moments = [FIRST + timedelta(minutes=minute) for minute in (30, 1000)]
    counts = {}
    for code in ("en", "nl", "fr"):
        speak(ENGLISH if code == "en" else translations(code))
        timeline = Timeline(big_header(), big_log(big_header()))
        app = stage_app(timeline, clock, timeline.begin)
        counts[code] = await _cut(app, (80, 24), moments, ("1", "3", "t", "5"))
    assert more_cut(counts) == {}


@pytest.mark.parametrize("code", ["nl", "fr"])
async def test_the_panels_fit_in_80_cells(code: str, clock: Any) -> None:
    speak(translations(code))
    log = read_log(resolve("provence-2021-2"))
    app = stage_app(Timeline(log.stage, log.events), clock, 20.0)
    async with app.run_test(size=(80, 60)) as pilot:
        for key in ("question_mark", "g", "A", "i"):
            await pilot.press(key)
            await pilot.pause()
            assert "…" not in painted(app)
            await pilot.press("escape")
