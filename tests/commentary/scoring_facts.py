"""Labels and stage files brought to one shape: small facts, each of one kind, with the paragraph it stands in."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HEADER_FIELDS = ("race", "year", "number", "start", "finish", "distance_km", "neutral_km", "format")
CARRIED = ("riders", "size", "to", "from", "by", "status", "whole", "may")
"""What of a move of riders is kept for comparing."""
MOVES = frozenset({"breakaway", "attack", "join", "dropped", "caught", "crash", "mechanical", "abandon"})
POINTS = frozenset({"points", "mountains"})
"""Classifications whose rows have points."""
SPLIT = frozenset({"join", "dropped", "crash", "mechanical", "abandon"})
"""Moves in which each rider is a fact: two riders in one event or in two events say the same."""
TABLES = frozenset({"result", "gc", "classification"})
BARE = frozenset(
    {"regroup", "neutral_start", "start", "neutralised", "resumed", "cancelled", "depart", "split", "position"}
)
"""Kinds of which only the paragraph is compared."""
UNREAD = frozenset({"comment", "about"})


@dataclass(frozen=True)
class Fact:
    """One thing that a text says, by its labels or by what was read from it.

    Attributes:
        kind: what it is counted under.
        para: the paragraph, the text's non-empty lines counted from 0; None where the reader gave none.
        says: the values to compare.
        until: the last paragraph, where a label spans several.
        anywhere: the paragraph is not compared.
        optional: neither missed nor wrong.
        also: other kinds that say the same.
    """

    kind: str
    para: int | None
    says: dict[str, Any]
    until: int | None = None
    anywhere: bool = False
    optional: bool = False
    also: tuple[str, ...] = ()

    def distance(self, para: int | None) -> int | None:
        """Return how many paragraphs `para` is off this label's; None where that can't be said.

        Where the paragraph is not compared it is 1, so that a label that has one takes its fact first.
        """
        if self.anywhere:
            return 1
        if para is None or self.para is None:
            return None
        last = self.para if self.until is None else self.until
        return max(self.para - para, para - last, 0)


def rider(written: Any) -> dict[str, Any]:
    """Return a rider's name and team from an object or from "Name (Team)"."""
    if isinstance(written, dict):
        return {**written, "name": written.get("name") or str(written.get("bib", ""))}
    found = re.fullmatch(r"(.*?)\s*\((.*)\)", written)
    return {"name": found[1], "team": found[2]} if found else {"name": written, "team": None}


def _rows(kind: str, data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    in_points = kind == "classification" and data.get("which") in POINTS
    rows = [
        _listed(row, in_points=in_points) if isinstance(row, list) else rider(row)
        for row in data.get("rows") or ()
    ]
    first = next((row.get("time_s") for row in rows if row.get("time_s") is not None), None)
    before = data.get("basis") == "before"
    for index, row in enumerate(rows):
        place = row.get("position") or index + 1
        says = {"place": place, "riders": [row], "before": before, "which": data.get("which")}
        yield kind, says
        if in_points and row.get("points") is not None:
            yield "points and bonus", {"riders": [row], "field": data["which"], "value": row["points"]}
        time, gap = row.get("time_s"), row.get("gap_s")
        if index and gap is None and time is not None and first is not None:
            gap = time - first
        value = time if index == 0 and time is not None else gap
        if value is not None:
            yield f"{kind} time", {**says, "value": value}


def _listed(row: list[Any], *, in_points: bool) -> dict[str, Any]:
    # A label's row: [position, "Name (Team)", figure]; the figure is points, or the first row's time, or a gap.
    position, name, *figures = row
    field = "points" if in_points else "time_s" if position == 1 else "gap_s"
    return {**rider(name), "position": position, field: figures[0] if figures else None}


def _header(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for field in HEADER_FIELDS:
        if data.get(field) is not None and data[field] != "road":
            yield "header", {"field": field, "value": data[field]}
    for field in ("climbs", "sprints"):
        for place in data.get(field) or ():
            yield "course", {**place, "type": field}
    yield from _rows("gc", {"rows": data.get("gc_before"), "basis": "before"})


def _passage(kind: str, data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for place, placing in enumerate(data.get("order") or (), 1):
        who = rider(placing)
        yield kind, {"place": place, "riders": [who], "name": data.get("name")}
        for field in ("points", "bonus_s"):
            if who.get(field) is not None:
                yield "points and bonus", {"riders": [who], "field": field, "value": who[field]}


def _situation(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for group in data.get("groups") or ():
        name = group.get("role") or group.get("name") or ""
        riders = [rider(one) for one in group.get("riders") or ()]
        if group.get("gap_s"):
            names = [name] if name != "chasers" else [name, group.get("name") or name]
            yield (
                "gap",
                {"gap_s": group["gap_s"], "of": names[-1], "to": "leaders", "bound": None, "approx": False},
            )
        if name == "leaders" and (riders or group.get("size")):
            yield "breakaway", {"riders": riders, "size": group.get("size")}
        elif riders and name != "peloton":
            yield "group", {"riders": riders, "size": group.get("size")}


def parts(kind: str, data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the kind and the values of every fact that a label or an event holds."""
    if kind in UNREAD:
        return
    if kind in ("stage", "header"):
        yield from _header(data.get("stage") or data)
    elif kind in TABLES:
        yield from _rows(kind, data)
    elif kind in ("climb", "sprint"):
        yield from _passage(kind, data)
    elif kind == "situation":
        yield from _situation(data)
    elif kind == "weather":
        for field in ("temperature_c", "sky", "wind"):
            if data.get(field) is not None:
                yield "weather", {"field": field, "value": data[field]}
    elif kind == "finish":
        who = [rider(one) for one in data.get("riders") or ()]
        yield "finish", {"riders": who}
        if data.get("time_s") is not None:
            yield "finish time", {"value": data["time_s"], "riders": who}
    elif kind == "gap":
        yield (
            kind,
            {"of": "peloton", "to": "leaders", "bound": None, "approx": False}
            | {key: data[key] for key in ("gap_s", "of", "to", "bound", "approx") if data.get(key) is not None},
        )
    elif kind in MOVES or kind == "group":
        says = {key: data[key] for key in CARRIED if data.get(key) is not None}
        if "riders" in says:
            says["riders"] = [rider(one) for one in says["riders"]]
        if kind in SPLIT and says.get("riders"):
            for one in says["riders"]:
                yield kind, {**says, "riders": [one]}
        else:
            yield kind, says
    else:
        keys = {"km": ("km_to_go",), "speed": ("speed_kph",), "shortened": ("distance_km",), "withdraw": ("what",)}
        yield kind, {key: data.get(key) for key in keys.get(kind, ())}


def labelled(items: list[dict[str, Any]]) -> list[Fact]:
    """Return the facts of a label file; what the header says again is right either way."""
    facts = []
    known: set[tuple[str, str]] = set()
    for item in items:
        if item["kind"] in SPLIT and item.get("riders") and item.get("may"):
            maybe = {**item, "riders": item["may"], "may": [], "optional": True}
            facts += labelled([maybe])
        for kind, says in parts(item["kind"], item):
            # a classification of the morning may stand in the header
            of_header = kind in ("header", "course")
            anywhere = bool(item.get("anywhere")) or of_header or bool(says.get("before"))
            what = kind, str(says.get("field") or says.get("name"))
            is_optional = bool(item.get("optional")) or (of_header and what in known)
            if not is_optional:
                known.add(what)
            facts.append(
                Fact(
                    kind,
                    item.get("para"),
                    says,
                    item.get("until"),
                    anywhere,
                    is_optional,
                    tuple(item.get("also", ())),
                )
            )
        facts += _implied(item)
    return facts


def _implied(item: dict[str, Any]) -> Iterator[Fact]:
    """Yield what may be read of a label in another kind, too: who won has the first place of the result."""
    if item["kind"] == "finish" and item.get("riders"):
        says = {"place": 1, "riders": [rider(item["riders"][0])], "before": False, "which": None}
        yield Fact("result", item.get("para"), says, anywhere=True, optional=True)


def facts_of(stage_file: Path) -> tuple[list[Fact], list[tuple[int | None, float]]]:
    """Return the facts of a stage file, and the km to go that its other events carry with their paragraphs."""
    facts: list[Fact] = []
    carried = []
    kinds: dict[str, str] = {}
    for line in stage_file.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        event = json.loads(line)
        kind = event.get("kind", "")
        para = (event.get("read") or {}).get("para")
        kinds[event.get("id", "")] = kind
        if kind == "amend":
            event = event.get("event") or {}
            kind = event.get("kind", "")
            para = (event.get("read") or {}).get("para", para)
        elif kind == "withdraw":
            event["what"] = kinds.get(event.get("target", ""), "")
        if kind not in ("km", "stage") and event.get("km_to_go") is not None:
            carried.append((para, event["km_to_go"]))
        facts += [Fact(part, para, says) for part, says in parts(kind, event)]
    return facts, carried
