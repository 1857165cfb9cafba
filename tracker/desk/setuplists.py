"""Lists of the set-up that not every stage has: checkpoints, start times, the GC before, a circuit."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from tracker.desk.entry import NotUnderstood
from tracker.desk.trials import print_start, start_time
from tracker.race.language import _
from tracker.race.notation import SAME_TIME, format_duration, format_km, parse_duration, parse_km
from tracker.race.roster import Found, Roster
from tracker.race.stage import Checkpoint, Rider, Row, Stage, Start
from tracker.race.state import complete_rows
from tracker.race.text import fold_name, plain

FORMATS = {"road": "road", "itt": "itt", "ttt": "ttt", "time trial": "itt", "team time trial": "ttt"}

_CIRCUIT = re.compile(
    r"^(?P<km>\d+(?:[.,]\d+)?)\s*(?:km)?\s*(?:[x×,;]|\s)\s*(?P<laps>\d{1,3})(?:\s*laps?)?$", re.IGNORECASE
)
_START = re.compile(r"^(?P<time>\d{1,2}[:h]\d\d(?::\d\d)?)[\s;,]+(?P<who>.+)$")
_EVERY = re.compile(r"^(?:from\s+)?(?P<time>\d{1,2}[:h]\d\d(?::\d\d)?)\s+every\s+(?P<step>\S+)$", re.IGNORECASE)
_ROW = re.compile(
    r"^(?P<place>\d{1,3})[.);]?\s+(?P<name>.+?)(?:[\s;]+(?P<time>\+?[\d:]+|s\.?t\.?))?$", re.IGNORECASE
)


def read_format(text: str) -> str:
    """Return the format of a text: "road", "itt" or "ttt".

    Raises:
        ValueError: it is not a format.
    """
    known = FORMATS.get(fold_name(text))
    if known is None:
        raise ValueError(_("write road, itt or ttt."))
    return known


def read_circuit(text: str) -> tuple[float, int]:
    """Return the length of a circuit in km and the number of laps of "6.8 km x 8".

    Raises:
        ValueError: it is not a circuit.
    """
    match = _CIRCUIT.match(text.strip())
    if match is None or not int(match["laps"]):
        raise ValueError(_("write its length and the laps: 6.8 km x 8."))
    return parse_km(match["km"]), int(match["laps"])


def print_circuit(stage: Stage) -> str:
    """Return the circuit of a stage as `read_circuit` reads it."""
    if stage.circuit_km is None or stage.laps is None:
        return ""
    return f"{stage.circuit_km:g} km x {stage.laps}"


def read_checkpoint(line: str) -> Checkpoint:
    """Return the checkpoint of a line "Col du Test, 20".

    Raises:
        ValueError: its distance is not valid.
    """
    cells = [cell.strip() for cell in re.split(r"[;\t]" if ";" in line or "\t" in line else ",", line)]
    fields: dict[str, Any] = {"name": plain(cells[0]), "type": "split"}
    if len(cells) > 1 and cells[1] not in ("", "-"):
        fields["km_to_go"] = parse_km(cells[1])
    if not fields["name"]:
        raise ValueError(_("a checkpoint has no name."))
    return Checkpoint.model_validate(fields)


def print_checkpoint(place: Checkpoint) -> str:
    """Return a checkpoint as `read_checkpoint` reads it."""
    return place.name.replace(",", " ") + ("" if place.km_to_go is None else f", {place.km_to_go:g}")


def read_starts(lines: Sequence[str], stage: Stage, now: datetime) -> list[Start]:
    """Return the start times of lines "14:02 Küng", or "14:00 every 1:00" for the start list in its order.

    Args:
        lines: one for each start; one with `every` stands for all riders without a line.
        stage: gives the start list and the date.
        now: gives the date and the offset where the stage does not.

    Raises:
        ValueError: a line can't be read.
    """
    day = stage.start_at or now
    found: dict[str, Start] = {}
    every: list[tuple[datetime, int]] = []
    roster = Roster(stage)
    for line in lines:
        try:
            if match := _EVERY.match(line.strip()):
                every.append((start_time(match["time"], day, now), parse_duration(match["step"])))
            elif match := _START.match(line.strip()):
                start = _start(match["who"], start_time(match["time"], day, now), stage, roster)
                found[start.key] = start
            else:
                raise ValueError(_("“{line}”: write 14:02 Küng.").format(line=plain(line, 40)))
        except NotUnderstood as error:
            raise ValueError(error.says) from None
    field = (
        [_team_start(team, day) for team in _teams(stage)]
        if stage.format == "ttt"
        else [_rider_start(rider, day) for rider in stage.riders]
    )
    left = [start for start in field if start.key not in found]
    for at, step in every:
        for number, start in enumerate(left):
            found[start.key] = start.model_copy(update={"start_at": at + timedelta(seconds=step * number)})
    return sorted(found.values(), key=lambda start: start.start_at)


def print_starts(stage: Stage) -> str:
    """Return the starts of a stage as `read_starts` reads them, one a line."""
    roster = Roster(stage)
    return "\n".join(
        f"{print_start(start.start_at, stage.start_at or start.start_at)} {_called(start, roster)}"
        for start in stage.starts
    )


def _called(start: Start, roster: Roster) -> str:
    known = roster.exact(start.name)
    return (
        roster.short(known)
        if known is not None and start.bib is None
        else f"{start.bib or ''} {start.name}".strip()
    )


def _teams(stage: Stage) -> list[str]:
    return list(dict.fromkeys(rider.team for rider in stage.riders if rider.team)) or [
        team.name for team in stage.teams
    ]


def _start(who: str, at: datetime, stage: Stage, roster: Roster) -> Start:
    if stage.format == "ttt":
        name = roster.team(who)
        if name not in _teams(stage):
            raise ValueError(_("there is no team “{team}” on the start list.").format(team=plain(who, 40)))
        return _team_start(name, at)
    bib, _space, name = who.partition(" ")
    answer = roster.find(name if bib.isdecimal() and name else who)
    if not isinstance(answer, Found):
        raise ValueError(_("there is no rider “{rider}” on the start list.").format(rider=plain(who, 40)))
    return _rider_start(answer.rider, at)


def _team_start(name: str, at: datetime) -> Start:
    return Start(name=name, team=name, start_at=at)


def _rider_start(rider: Rider, at: datetime) -> Start:
    return Start(name=rider.name, bib=rider.bib, start_at=at)


def read_gc(lines: Sequence[str], stage: Stage) -> list[Row]:
    """Return the GC before the stage from lines "1 Ballerini 4:43:13", "2 Démare +0:04".

    An unchanged line gives the row that it was printed from.

    Raises:
        ValueError: a line can't be read.
    """
    roster = Roster(stage)
    known = dict(zip(print_gc(stage).splitlines(), stage.gc_before, strict=True))
    rows: list[Row] = []
    for line in map(str.strip, lines):
        match = _ROW.match(line)
        if match is None:
            raise ValueError(_("“{line}”: write 2 Démare +0:04.").format(line=plain(line, 40)))
        if line in known:
            rows.append(known[line])
            continue
        answer = roster.find(match["name"])
        rider = answer.rider if isinstance(answer, Found) else Rider(name=plain(match["name"]))
        fields: dict[str, Any] = rider.model_dump(include={"name", "bib", "team"}, exclude_none=True)
        fields["position"] = int(match["place"])
        if match["time"]:
            is_time = not rows and not match["time"].startswith("+")
            fields["time_s" if is_time else "gap_s"] = parse_duration(match["time"])
        rows.append(Row.model_validate(fields))
    return rows


def print_gc(stage: Stage) -> str:
    """Return the GC before a stage as `read_gc` reads it, one row a line."""
    lines: list[str] = []
    for row in complete_rows(stage.gc_before):
        words = [str(row.position or len(lines) + 1), row.name]
        if row.time_s is not None and not lines:
            words.append(format_duration(row.time_s))
        elif row.gap_s is not None:
            words.append(f"+{format_duration(row.gap_s)}" if row.gap_s else SAME_TIME)
        lines.append(" ".join(words))
    return "\n".join(lines)


def circuit_doubt(stage: Stage) -> str:
    """Return a sentence on a circuit that is longer than the stage; "" where it is not."""
    if stage.circuit_km is None or stage.laps is None or stage.distance_km is None:
        return ""
    length = stage.circuit_km * stage.laps
    if length <= stage.distance_km + stage.circuit_km / 2:
        return ""
    said = _("{laps} laps are {km} km, and the stage has {distance} km.")
    return said.format(laps=stage.laps, km=format_km(length), distance=format_km(stage.distance_km))
