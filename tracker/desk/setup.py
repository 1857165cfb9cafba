"""The set-up of a stage as texts that a producer fills in, and the header made of them."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from pydantic import ValidationError

from tracker.desk.scales import (
    UCI,
    UCI_SPRINT,
    print_finish,
    print_jersey,
    print_scales,
    read_finish,
    read_jerseys,
    scales_of,
)
from tracker.desk.setuplists import (
    circuit_doubt,
    print_checkpoint,
    print_circuit,
    print_gc,
    print_starts,
    read_checkpoint,
    read_circuit,
    read_format,
    read_gc,
    read_starts,
)
from tracker.desk.startlist import print_start_list, read_start_list
from tracker.race.events import explain
from tracker.race.language import N_, _
from tracker.race.notation import format_km, parse_km
from tracker.race.profile import ProfileError, with_profile
from tracker.race.stage import Climb, Sprint, Stage, Team
from tracker.race.text import fold_name, plain

FIELDS: dict[str, tuple[str, str]] = {
    "race": (N_("Race"), "Tour de la Provence"),
    "number": (N_("Stage"), N_("1; 0 for a prologue")),
    "year": (N_("Year"), "2021"),
    "start": (N_("From"), "Aubagne"),
    "finish": (N_("To"), "Six-Fours-les-Plages"),
    "distance": (N_("Distance"), "182.3 km"),
    "neutral": (N_("Neutral"), N_("6 km before the flag drops")),
    "start_at": (N_("Flag drops"), N_("2021-02-11 12:50 +01:00, or 12:50 for today")),
    "bonuses": (N_("Bonuses"), N_("at the finish: 10 6 4, 50 30 20p; uci for 10 6 4")),
    "format": (N_("Format"), N_("road; itt or ttt for a time trial")),
    "circuit": (N_("Circuit"), N_("6.8 km x 8 laps, to the finish line")),
}
"""Label and example of each one-line field."""

LISTS: dict[str, tuple[str, str]] = {
    "climbs": (
        N_("Climbs"),
        N_("one a line: Col de l'Espigoulier, 1, 171.9, 10.4, 5.3, 10 8 6p  (category, km to go, km, %, points)"),
    ),
    "sprints": (
        N_("Sprints"),
        N_("one a line: Sainte-Baume, 141.5, 3 2 1, 20 17 15p  (km to go, seconds or uci, points)"),
    ),
    "jerseys": (N_("Jerseys"), N_("one a line: points, Girmay; then who wears it, where that is another rider")),
    "checkpoints": (N_("Checkpoints"), N_("where a time trial is timed, one a line: Col du Test, 20  (km to go)")),
    "riders": (N_("Start list"), N_("paste a table, or one a line: 12 Giulio Ciccone (TFS)")),
    "starts": (
        N_("Starts"),
        N_("of a time trial, one a line: 14:02 Ciccone; or 14:00 every 1:00 for the start list"),
    ),
    "gc": (N_("GC before"), N_("one a line: 1 Ballerini 4:43:13, then 2 Démare +0:04")),
}
"""Label and example of each field of many lines."""

OF_TRIALS = ("checkpoints", "starts")
"""Lists of time trials only."""

_WHEN = re.compile(
    r"^(?:(?P<date>\d{4}-\d\d-\d\d)[T\s]+)?(?P<hour>\d{1,2})[:h](?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"\s*(?P<zone>Z|[+-]\d\d:?\d\d)?$"
)


class SetupError(Exception):
    """The set-up is not valid; `sentences` say why, by field."""

    def __init__(self, sentences: dict[str, str]) -> None:
        self.sentences = {field: plain(sentence) for field, sentence in sentences.items()}
        super().__init__(" ".join(self.sentences.values()))


def setup_texts(stage: Stage) -> dict[str, str]:
    """Return a header as the texts of the set-up."""
    return {
        "race": stage.race,
        "number": "" if stage.number is None else str(stage.number),
        "year": "" if stage.year is None else str(stage.year),
        "start": stage.start or "",
        "finish": stage.finish or "",
        "distance": "" if stage.distance_km is None else format_km(stage.distance_km),
        "neutral": "" if stage.neutral_km is None else format_km(stage.neutral_km),
        "start_at": "" if stage.start_at is None else f"{stage.start_at:%Y-%m-%d %H:%M} {_zone(stage.start_at)}",
        "bonuses": print_finish(stage.bonuses),
        "climbs": "\n".join(map(_print_climb, stage.climbs)),
        "sprints": "\n".join(map(_print_sprint, stage.sprints)),
        "jerseys": "\n".join(map(print_jersey, stage.jerseys)),
        "riders": print_start_list(stage),
        "format": stage.format,
        "circuit": print_circuit(stage),
        "checkpoints": "\n".join(map(print_checkpoint, stage.checkpoints)),
        "starts": print_starts(stage),
        "gc": print_gc(stage),
    }


def _zone(at: datetime) -> str:
    return at.isoformat()[-6:]


def read_setup(texts: Mapping[str, str], now: datetime, base: Stage | None = None, name: str = "") -> Stage:
    """Return the header made of the texts.

    Args:
        texts: the texts by field.
        now: the local time, which gives the date and the offset where `start_at` does not.
        base: the header to change; what no field shows is kept.
        name: the name of the file, for the id of a new stage.

    Raises:
        SetupError: something can't be read, or the race has no name.
    """
    wrong: dict[str, str] = {}
    fields: dict[str, Any] = {} if base is None else base.model_dump(by_alias=True, exclude_unset=True)
    was = {} if base is None else setup_texts(base)

    def take(field: str, key: str, read: Any) -> None:
        text = texts.get(field, "").strip()
        if base is not None and text == was[field].strip():
            return  # unchanged, to the last digit
        try:
            fields[key] = read(text) if text else None
        except ValueError as error:
            wrong[field] = f"{_((FIELDS | LISTS)[field][0])}: {error}"

    take("race", "race", plain)
    take("number", "number", lambda text: _whole(text, 99))
    take("year", "year", lambda text: _whole(text, 2200))
    take("start", "start", plain)
    take("finish", "finish", plain)
    take("distance", "distance_km", parse_km)
    take("neutral", "neutral_km", parse_km)
    take("start_at", "start_at", lambda text: read_when(text, now))
    take("bonuses", "bonuses", read_finish)
    lines = {} if base is None else {_print_sprint(sprint): sprint for sprint in base.sprints}
    known = {} if base is None else {_print_climb(climb): climb for climb in base.climbs}
    take("format", "format", read_format)
    take("circuit", "circuit", read_circuit)
    if "circuit" in fields:
        fields["circuit_km"], fields["laps"] = fields.pop("circuit") or (None, None)
    places = {} if base is None else {print_checkpoint(place): place for place in base.checkpoints}
    take(
        "checkpoints",
        "checkpoints",
        lambda text: [places.get(line.strip()) or read_checkpoint(line) for line in _lines(text)],
    )
    take("climbs", "climbs", lambda text: [known.get(line.strip()) or _read_climb(line) for line in _lines(text)])
    take(
        "sprints", "sprints", lambda text: [lines.get(line.strip()) or _read_sprint(line) for line in _lines(text)]
    )
    riders = texts.get("riders", "").strip()
    if base is None or riders != was["riders"].strip():
        found = read_start_list(riders)
        fields["riders"] = found.riders
        fields["teams"] = _teams(found.teams, base)
        if found.problems:
            wrong["riders"] = f"{_(LISTS['riders'][0])}: {found.problems[0]}."
    if not fields.get("race") and "race" not in wrong:
        wrong["race"] = _("Race: give it a name.")
    if wrong:
        raise SetupError(wrong)
    fields.setdefault("id", stage_id(name, fields))
    fields = {key: value for key, value in fields.items() if value is not None}
    try:
        stage = Stage.model_validate(fields | {"kind": "stage", "schema": 1})
    except ValidationError as error:
        raise SetupError({"race": _("That can't be: {explain}.").format(explain=explain(error))}) from None
    stage = _with_riders_lists(stage, texts, was, now)
    return stage if base is None else _with_its_profile(stage, base)


def _with_riders_lists(stage: Stage, texts: Mapping[str, str], was: Mapping[str, str], now: datetime) -> Stage:
    """Return a stage with the lists that name its riders: start times, the GC before, jerseys.

    Raises:
        SetupError: something can't be read.
    """
    fields: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    if doubt := circuit_doubt(stage):
        wrong["circuit"] = f"{_(FIELDS['circuit'][0])}: {doubt}"
    readers: dict[str, tuple[str, Callable[..., Any]]]
    readers = {
        "starts": ("starts", partial(read_starts, now=now)),
        "gc": ("gc_before", read_gc),
        "jerseys": ("jerseys", lambda lines, stage: read_jerseys("\n".join(lines), stage)),
    }
    for field, (key, read) in readers.items():
        text = texts.get(field, "").strip()
        if text == was.get(field, "").strip():
            continue
        try:
            fields[key] = tuple(read(_lines(text), stage))
        except ValueError as error:
            wrong[field] = f"{_(LISTS[field][0])}: {error}"
    if wrong:
        raise SetupError(wrong)
    return stage.model_copy(update=fields) if fields else stage


def _with_its_profile(stage: Stage, base: Stage) -> Stage:
    """Return a stage with the profile that it had before a change of its length.

    Raises:
        SetupError: the profile does not fit the new length.
    """
    if not base.profile or stage.distance_km in (None, base.distance_km):
        return stage
    # The profile begins at the flag already.
    flat = stage.model_copy(update={"neutral_km": None})
    try:
        made = with_profile(flat, [(point.km, point.altitude_m) for point in base.profile])
    except ProfileError as error:
        raise SetupError({"distance": str(error)}) from None
    return made.stage.model_copy(update={"neutral_km": stage.neutral_km})


def _teams(found: list[Team], base: Stage | None) -> list[Team]:
    """Return the teams of a new start list, with the fields known before."""
    known = {fold_name(team.name): team for team in base.teams} if base is not None else {}
    return [team if team.code else known.get(fold_name(team.name), team) for team in found]


def stage_id(name: str, fields: Mapping[str, Any]) -> str:
    """Return an id for a stage: the name of the file, or race, year and number."""
    parts = [name] if name else [fields.get("race"), fields.get("year"), fields.get("number")]
    return "-".join(fold_name(str(part)).replace(" ", "-") for part in parts if part is not None) or "stage"


def read_when(text: str, now: datetime) -> datetime:
    """Return the time of "2021-02-11 12:50 +01:00"; the date and the offset may be left out.

    Raises:
        ValueError: it is not a time.
    """
    match = _WHEN.match(text.strip())
    if match is None:
        raise ValueError(_("write 12:50, or 2021-02-11 12:50 +01:00."))
    day = match["date"] or f"{now:%Y-%m-%d}"
    clock = f"{int(match['hour']):02}:{match['minute']}:{match['second'] or '00'}"
    try:
        at = datetime.fromisoformat(f"{day}T{clock}{match['zone'] or ''}")
    except ValueError:
        raise ValueError(_("there is no such date or time.")) from None
    if at.tzinfo is not None:
        return at
    return at.replace(tzinfo=now.tzinfo) if f"{now:%Y-%m-%d}" == day else at.astimezone()


def _whole(text: str, most: int) -> int:
    if not text.isdecimal() or int(text) > most:
        raise ValueError(_("“{text}” is no number up to {most}.").format(text=plain(text, 20), most=most))
    return int(text)


def _seconds(text: str) -> list[int]:
    return [_whole(word, 3600) for word in re.split(r"[\s,;/-]+", text.strip()) if word]


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _cells(line: str) -> list[str]:
    """Return the cells of a line; with semicolons as separators, a comma between digits is a decimal comma."""
    return [cell.strip() for cell in re.split(r"[;\t]" if ";" in line or "\t" in line else r",", line)]


def _number(text: str, line: str) -> float:
    try:
        return float(re.sub(r"\s*(?:km|m|%)$", "", text, flags=re.IGNORECASE).replace(",", "."))
    except ValueError:
        raise ValueError(
            _("“{text}” in “{line}” is no number.").format(text=plain(text, 20), line=plain(line, 40))
        ) from None


def _read_climb(line: str) -> Climb:
    scales, cells = scales_of(_cells(line))
    fields: dict[str, Any] = {"name": cells[0] if cells else "", **scales}
    for key, cell in zip(
        ("category", "km_to_go", "length_km", "gradient_pct", "altitude_m"), cells[1:], strict=False
    ):
        if cell in ("", "-"):
            continue
        fields[key] = (
            re.sub(r"^cat\.?\s*", "", cell, flags=re.I).upper() if key == "category" else _number(cell, line)
        )
    try:
        return Climb.model_validate(fields)
    except ValidationError as error:
        raise ValueError(_("“{line}”: {explain}.").format(line=plain(line, 40), explain=explain(error))) from None


def _read_sprint(line: str) -> Sprint:
    scales, cells = scales_of(_cells(line))
    fields: dict[str, Any] = {"name": cells[0] if cells else "", **scales}
    if len(cells) > 1 and cells[1] not in ("", "-"):
        fields["km_to_go"] = _number(cells[1], line)
    if [cell.lower() for cell in cells[2:]] == [UCI]:
        fields["bonus_s"] = UCI_SPRINT
    elif len(cells) > 2 and cells[2]:
        fields["bonus_s"] = [second for cell in cells[2:] for second in _seconds(cell)]
    try:
        return Sprint.model_validate(fields)
    except ValidationError as error:
        raise ValueError(_("“{line}”: {explain}.").format(line=plain(line, 40), explain=explain(error))) from None


def _print_climb(climb: Climb) -> str:
    cells = [climb.name.replace(",", " "), climb.category or "-"]
    figures = (climb.km_to_go, climb.length_km, climb.gradient_pct, climb.altitude_m)
    cells += ["-" if figure is None else f"{figure:g}" for figure in figures]
    while cells[-1] == "-" and len(cells) > 1:
        cells.pop()
    return ", ".join([*cells, *print_scales(climb.bonus_s, climb.points)])


def _print_sprint(sprint: Sprint) -> str:
    cells = [sprint.name.replace(",", " "), "-" if sprint.km_to_go is None else f"{sprint.km_to_go:g}"]
    seconds = [" ".join(map(str, sprint.bonus_s))] if sprint.bonus_s else []
    return ", ".join([*cells, *seconds, *print_scales((), sprint.points)])
