"""The machine interface: a moment of a stage as the JSON object, or the one line, that other programs read."""

from typing import Any

from tracker.race.events import Placing
from tracker.race.notation import format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row
from tracker.race.state import Group, Standings
from tracker.race.wording import gap_figure, names

SCHEMA = 1
"""Version of the state object; it only ever grows."""


def as_object(snapshot: Snapshot) -> dict[str, Any]:
    """Return a moment as the object that `ardoise state --format json` prints.

    What is not known is None or an empty list.
    """
    state, stage = snapshot.state, snapshot.state.stage
    gap = state.gap
    local = snapshot.at.astimezone(stage.start_at.tzinfo) if stage.start_at else snapshot.at
    weather = state.weather
    return {
        "schema": SCHEMA,
        "stage": {
            "id": stage.id,
            "race": stage.race,
            "year": stage.year,
            "number": stage.number,
            "start": stage.start,
            "finish": stage.finish,
            "distance_km": stage.distance_km,
            "estimated": stage.estimated,
        },
        "at": local.isoformat(),
        "elapsed_s": snapshot.elapsed_s,
        "status": state.status,
        "km_to_go": state.km_to_go,
        "groups": [_group(group) for group in state.groups],
        "gap": None
        if gap is None
        else {
            "gap_s": gap.gap_s,
            "km_to_go": gap.km_to_go,
            "age_s": int((snapshot.at - gap.at).total_seconds()),
            "trend_s_per_km": gap.trend_s_per_km,
            "source": gap.source,
            "bound": gap.bound,
            "approx": gap.approx,
            "estimated": gap.estimated,
        },
        "gc": _table(state.gc) if state.gc else {"basis": "before", "rows": []},
        "result": _table(state.result) if state.result else None,
        "classifications": [{"which": table.which, **_table(table)} for table in state.classifications],
        "passages": [
            {
                "type": passed.type,
                "name": passed.name,
                "km_to_go": passed.km_to_go,
                "counted": passed.counted,
                "order": [_placing(placing) for placing in passed.event.order],
            }
            for passed in state.passages
        ],
        "out": [{**_rider(out.rider), "status": out.status} for out in state.out],
        "weather": None
        if weather is None
        else {"temperature_c": weather.temperature_c, "sky": weather.sky, "wind": weather.wind},
        "speed_kph": state.pace.speed_kph if state.pace else None,
    }


def as_line(snapshot: Snapshot) -> str:
    """Return a moment as one line for a status bar: `PRO21-1 80 km · Calmejane, Fernández +2:20 ▲`."""
    state, stage = snapshot.state, snapshot.state.stage
    word = next((w for w in reversed(stage.race.split()) if w[:1].isupper()), stage.race)
    code = word[:3].upper() + (f"{stage.year % 100:02}" if stage.year is not None else "")
    head = code + (f"-{stage.number}" if stage.number is not None else "")
    if state.status == "finished":
        winner = state.result.rows[0].surname if state.result and state.result.rows else None
        return f"{head} finished" + (f" · {winner}" if winner else "")
    if state.status in ("not_started", "neutral"):
        return f"{head} {state.status.replace('_', ' ')}"
    where = f"{head} {format_km(state.km_to_go)} km" if state.km_to_go is not None else head
    leaders = state.leaders
    if leaders is None:
        return f"{where} · all together" if state.groups else where
    who = names(leaders.riders[:3]) or "breakaway"
    if len(leaders.riders) > 3:
        who += f" +{len(leaders.riders) - 3}"
    gap = state.gap
    if gap is None:
        return f"{where} · {who}"
    trend = gap.trend_s_per_km or 0
    arrow = " ▲" if trend > 0 else " ▼" if trend < 0 else ""
    figure = gap_figure(gap)
    return f"{where} · {who} {'+' if figure[0].isdigit() else ''}{figure}{arrow}"


def _rider(rider: Rider) -> dict[str, Any]:
    return {"name": rider.name, "team": rider.team, "nation": rider.nation, "bib": rider.bib}


def _group(group: Group) -> dict[str, Any]:
    return {
        "name": group.name,
        "role": group.role,
        "gap_s": group.gap_s,
        "size": group.size,
        "riders": [_rider(rider) for rider in group.riders],
    }


def _placing(placing: Placing) -> dict[str, Any]:
    return {**_rider(placing), "bonus_s": placing.bonus_s, "points": placing.points}


def _row(row: Row) -> dict[str, Any]:
    return {
        "position": row.position,
        **_rider(row),
        "time_s": row.time_s,
        "gap_s": row.gap_s,
        **({"points": row.points} if row.points is not None else {}),
    }


def _table(table: Standings) -> dict[str, Any]:
    return {"basis": table.basis, "rows": [_row(row) for row in table.rows]}
