"""Scales of bonus seconds and points in the set-up, and the figures filled in from them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.desk.entry import Context, Facts
from tracker.race.language import _
from tracker.race.roster import Found, Roster
from tracker.race.stage import Bonuses, Climb, Jersey, Rider, Sprint, Stage
from tracker.race.text import fold_name, plain

UCI = "uci"
"""Stands for the usual scale in the set-up."""

UCI_FINISH, UCI_SPRINT = (10, 6, 4), (3, 2, 1)
"""Bonus seconds of a full road stage (UCI regulations, part 2, chapter VI); points vary by race."""

MOST = 3600
"""Maximum seconds or points of a place."""

_SCALE = re.compile(r"^(?P<figures>\d{1,4}(?:[\s/-]+\d{1,4})*)\s*(?P<unit>s|p|pt|pts)$", re.IGNORECASE)


def scale_of(cell: str) -> tuple[str, tuple[int, ...]] | None:
    """Return the unit and the scale of a cell, from first place down: "20 17 15p", "3 2 1s"; else None."""
    match = _SCALE.match(cell.strip())
    if match is None:
        return None
    figures = tuple(int(word) for word in re.split(r"[\s/-]+", match["figures"]))
    return ("bonus_s" if match["unit"].lower() == "s" else "points"), figures


def scales_of(cells: Sequence[str]) -> tuple[dict[str, tuple[int, ...]], list[str]]:
    """Return the scales among the cells of a line, and the other cells."""
    scales: dict[str, tuple[int, ...]] = {}
    rest = []
    for cell in cells:
        scale = scale_of(cell)
        if scale is None:
            rest.append(cell)
        else:
            scales[scale[0]] = scale[1]
    return scales, rest


def print_scales(bonus_s: Iterable[int], points: Iterable[int]) -> list[str]:
    """Return scales as cells that `scales_of` reads."""
    cells = {"s": " ".join(map(str, bonus_s)), "p": " ".join(map(str, points))}
    return [f"{figures}{unit}" for unit, figures in cells.items() if figures]


def read_finish(text: str) -> dict[str, tuple[int, ...]]:
    """Return the bonuses of "10 6 4, 50 30 20p" or "uci".

    Raises:
        ValueError: it is not a scale.
    """
    scales: dict[str, tuple[int, ...]] = {}
    for cell in (cell.strip() for cell in re.split(r"[,;]", text) if cell.strip()):
        scale = scale_of(cell) or scale_of(f"{cell}s")
        if cell.lower() == UCI:
            scale = ("bonus_s", UCI_FINISH)
        if scale is None or max(scale[1]) > MOST:
            raise ValueError(
                _("“{text}” is no scale: write 10 6 4, 50 30 20p or uci.").format(text=plain(cell, 40))
            )
        scales["finish" if scale[0] == "bonus_s" else "points"] = scale[1]
    return scales


def print_finish(bonuses: Bonuses) -> str:
    """Return the bonuses of the finish as `read_finish` reads them."""
    seconds = " ".join(map(str, bonuses.finish))
    return ", ".join(cell for cell in (seconds, *print_scales((), bonuses.points)) if cell)


# -- at the desk ---------------------------------------------------------------------------------------------


def place_of(kind: str, name: str | None, stage: Stage) -> Climb | Sprint | None:
    """Return the climb or sprint with a name, or None."""
    places: tuple[Climb | Sprint, ...] = stage.climbs if kind == "climb" else stage.sprints
    folded = fold_name(name or "")
    return next((place for place in places if folded and fold_name(place.name) == folded), None)


def fill_in(order: list[dict[str, Any]], kind: str, facts: Facts, context: Context) -> None:
    """Fill in the bonuses and points of a passage from the stage's scales, where no figures were typed."""
    place = place_of(kind, facts.fields.get("name"), context.stage)
    if place is None:
        return
    for key, scale in (("bonus_s", place.bonus_s), ("points", place.points)):
        if not scale or any(key in placing for placing in order):
            continue
        for placing, figure in zip(order, scale, strict=False):
            placing[key] = figure
        shown = " ".join(map(str, scale[: len(order)]))
        said = _("{figures} seconds by the set-up") if key == "bonus_s" else _("{figures} points by the set-up")
        facts.notes.append(said.format(figures=shown))


def is_unscaled(kind: str, name: str | None, order: Sequence[Any], stage: Stage) -> bool:
    """Return whether an order has no figures, but parsing its entry would fill some in."""
    place = place_of(kind, name, stage)
    if place is None or not order:
        return False
    return any(
        scale and all(getattr(placing, key) is None for placing in order)
        for key, scale in (("bonus_s", place.bonus_s), ("points", place.points))
    )


# -- jerseys ---------------------------------------------------------------------------------------------------


def print_jersey(jersey: Jersey) -> str:
    """Return a jersey as `read_jersey` reads it."""
    leader = jersey.leader.name if jersey.leader else "-"
    return ", ".join((jersey.which, leader, *([jersey.wearer.name] if jersey.wearer else [])))


def read_jerseys(text: str, stage: Stage) -> tuple[Jersey, ...]:
    """Return the jerseys of lines like "points, Girmay", with the wearer behind it where that is another rider.

    Raises:
        ValueError: a rider is not on the start list, or a classification occurs twice.
    """
    roster = Roster(stage)
    was: Mapping[str, Jersey] = {print_jersey(jersey): jersey for jersey in stage.jerseys}
    found: dict[str, Jersey] = {}
    for line in (line.strip() for line in text.splitlines() if line.strip()):
        which, *riders = [cell.strip() for cell in re.split(r"[,;\t]", line)]
        which = which.lower()
        if which in found or not which:
            raise ValueError(_("“{line}”: once for each jersey.").format(line=plain(line, 40)))
        leader, wearer = [*(_wearer(cell, roster) for cell in riders[:2]), None, None][:2]
        found[which] = was.get(line) or Jersey(which=which, leader=leader, wearer=wearer)
    return tuple(found.values())


def _wearer(cell: str, roster: Roster) -> Rider | None:
    if cell in ("", "-"):
        return None
    answer = roster.find(cell)
    if isinstance(answer, Found):
        return answer.rider
    if not roster.riders:
        return Rider(name=cell)
    raise ValueError(_("no one rider of the start list is “{name}”.").format(name=plain(cell, 40)))
