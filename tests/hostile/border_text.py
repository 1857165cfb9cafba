"""Text that people bring: commentary, entries at the desk, start lists, set-ups."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from border_stage import NOON, STAGE, shown
from inputs import Hostile

from feeds.commentary.importing import NotCommentary, Wishes, read_text
from feeds.commentary.page.source import lines_of
from tracker.desk.entry import Draft, Problem
from tracker.desk.session import DeskSession
from tracker.desk.setup import SetupError, read_setup, setup_texts
from tracker.desk.startlist import read_start_list
from tracker.journal import Journal
from tracker.race.timeline import Timeline

COMMENTARY = [
    "Stage 5: Here – There, 182.3 km", "The flag drops and we are racing.", "130 km to go", "The peloton is at 2:30.",
    "Attack from Calmejane (AG2R)!", "1. Anna Ask (NOR) Alpha 4:43:23", "2. Béa Bø (DEN) Alpha s.t.", "14:23 CEST", "They are caught, 12 km from the line.",
]  # fmt: skip


def commentary(hostile: Hostile, folder: Path) -> Iterator[str]:
    lines = [
        hostile.choice(COMMENTARY) + (hostile.text(3) if hostile.often(0.4) else "")
        for _ in range(hostile.random.randint(0, 12))
    ]
    data = "\n".join(lines).encode(hostile.choice(["utf-8", "utf-8", "cp1252", "utf-16"]), errors="replace")
    try:
        lines = lines_of(hostile.damaged(data) if hostile.often(0.9) else hostile.bytes(), "text")
        found = read_text(lines, Wishes(), date(2026, 7, 8))
    except NotCommentary as error:
        yield str(error)
        return
    for doubt in found.doubts:
        yield from (doubt.quote, doubt.says, doubt.why)
    yield from shown(Timeline(found.stage, found.events))


PAGES = [
    path.read_text().splitlines() for path in sorted((Path(__file__).parents[1] / "commentary").rglob("*.txt"))
]
"""Pages that the reader reads: what they say stands in another order, with words gone, moved and run together."""

MARKS = ["’", "'", "L’", "D'", "-", "–", "(", ")", ":", ",", ".", "…", '"', "+", "1", "1.", "0:12", "12 km", "<1>", "{2}", "@", "%", "A", "\u2028"]  # fmt: skip


def page(hostile: Hostile, folder: Path) -> Iterator[str]:
    lines = hostile.choice(PAGES)[: hostile.random.randint(3, 40)]
    if hostile.often(0.5):
        lines = [hostile.choice(hostile.choice(PAGES)) for _ in range(hostile.random.randint(3, 20))]
    text = "\n".join(_jumbled(hostile, line) for line in lines)
    try:
        found = read_text(lines_of(text.encode(), "text"), Wishes(), date(2026, 7, 8))
    except NotCommentary as error:
        yield str(error)
        return
    yield from shown(Timeline(found.stage, found.events))


def _jumbled(hostile: Hostile, line: str) -> str:
    words = line.split(" ")
    for _ in range(hostile.random.randint(0, 3)):
        at, other = (hostile.random.randrange(len(words)) for _ in range(2))
        mark = hostile.choice(MARKS)
        match hostile.random.randrange(6):
            case 0:
                words[at] = ""
            case 1:
                words.insert(at, mark)
            case 2:
                words[at] += mark
            case 3:
                words[at] = mark + words[at]
            case 4:
                words[at], words[other] = words[other], words[at]
            case _:
                words[at] = words[at][: hostile.random.randrange(len(words[at]) + 1)]
    return " ".join(words)


ENTRIES = ["130 km", "2:30", "gap 2:30 peloton", "attack calmejane", "+ moscon", "caught", "crash démare", "fin ballerini, démare", "weather sun 12", "undo", "/x", "km 10", "? x"]  # fmt: skip

_desks: dict[Path, DeskSession] = {}


def desk(hostile: Hostile, folder: Path) -> Iterator[str]:
    path = folder / "desk.jsonl"
    session = _desks.get(path)
    if session is None or len(session.timeline) > 60:
        if session is not None:
            session.journal.close()  # type: ignore[union-attr]
            path.unlink()
        session = _desks[path] = DeskSession.at(Journal.create(path, STAGE), lambda: NOON)
    entry = hostile.choice(ENTRIES) + hostile.text(3) if hostile.often(0.6) else hostile.text()
    outcome = session.read(entry, as_text=hostile.often(0.1))
    if isinstance(outcome, Problem):
        yield from (outcome.says, outcome.nearest or "")
    if isinstance(outcome, Draft):
        entered = session.enter(outcome)
        printed = session.printed(entered.id)
        yield from (printed, session.worded(entered))
        yield from shown(Timeline(STAGE, [entered]))
        if printed:
            assert not isinstance(session.read(printed), Problem), (entry, printed)


def start_list(hostile: Hostile, folder: Path) -> Iterator[str]:
    separator = hostile.choice([",", ";", "\t", "|", " "])
    rows = [
        "bib name team nation",
        "1 Anna Ask Alpha NOR",
        "2 Béa Bø Alpha DEN",
        "Team Beta:",
        "3 Cleo Čech (BET)",
    ]
    changed = hostile.changed(rows, 0.15)
    text = "\n".join(str(row).replace(" ", separator) for row in (changed if isinstance(changed, list) else rows))
    found = read_start_list(text + hostile.text(4))
    yield from found.problems
    for rider in found.riders:
        yield from (rider.name or "", rider.team or "", rider.nation or "")
    yield from (f"{team.name} {team.code}" for team in found.teams)


SETUP = setup_texts(STAGE)


def setup(hostile: Hostile, folder: Path) -> Iterator[str]:
    texts = dict(SETUP)
    for field in hostile.random.choices(list(texts), k=3):
        texts[field] = hostile.choice([hostile.text(), texts[field] + hostile.text(3), hostile.text(1)])
    try:
        made = read_setup(texts, NOON, hostile.choice([None, STAGE]), "name")
    except SetupError as error:
        yield str(error)
        return
    yield from setup_texts(made).values()
    yield from shown(Timeline(made))
