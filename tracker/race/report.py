"""The machine interface: a moment of a stage as the JSON object, or the one line, that other programs read."""

from typing import Any

from tracker.race.bonuses import prizes
from tracker.race.distance import chase_at, km_estimate
from tracker.race.events import Placing
from tracker.race.forecast.report import finish_object, forecast_object
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.language import ENGLISH, _, speaking
from tracker.race.notation import format_km
from tracker.race.riders import jerseys
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row, Stage
from tracker.race.state import Group, RaceState, Standings
from tracker.race.sums import sum_words
from tracker.race.takeover import takeover
from tracker.race.terms import group_name, status_words
from tracker.race.trial.report import trial_line, trial_object
from tracker.race.virtual import virtual_gc
from tracker.race.virtualclasses import classifications_on_the_road
from tracker.race.wording import gap_figure, names

SCHEMA = 1
"""Version of the state object; it only ever grows."""


def as_object(snapshot: Snapshot) -> dict[str, Any]:
    """Return a moment as the object that `ardoise state --format json` prints.

    What is not known is None or an empty list. It is the same in every language of the screen.
    """
    with speaking(ENGLISH):
        return _object(snapshot)


def _object(snapshot: Snapshot) -> dict[str, Any]:
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
            "format": stage.format,
            "distance_km": stage.distance_km,
            "time_limit_s": stage.time_limit_s,
            "estimated": stage.estimated,
        },
        "at": local.isoformat(),
        "elapsed_s": snapshot.elapsed_s,
        "status": state.status,
        "neutralised": state.neutralised,
        "cancelled": state.cancelled,
        "km_to_go": state.km_to_go,
        "km_estimate": _km_estimate(snapshot),
        "groups": [_group(group) for group in state.groups],
        "reference": _reference(state),
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
        "chase": _chase(snapshot),
        "forecast": forecast_object(snapshot),
        "finish_expected": finish_object(snapshot),
        "jerseys": [
            {
                "which": jersey.which,
                "leader": _rider(jersey.leader) if jersey.leader else None,
                "wearer": _rider(jersey.wearer) if jersey.wearer else None,
            }
            for jersey in jerseys(stage)
        ],
        "gc_on_the_road": _virtual(snapshot),
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
        "riders_left": state.riders_left,
        "weather": None
        if weather is None
        else {
            "temperature_c": weather.temperature_c,
            "sky": weather.sky,
            "wind": weather.wind,
            "wind_kph": weather.wind_kph,
            "wind_from_deg": weather.wind_from_deg,
            "km_to_go": weather.km_to_go,
            "age_s": None if weather.at is None else int((snapshot.at - weather.at).total_seconds()),
        },
        "speed_kph": state.pace.speed_kph if state.pace else None,
        "time_trial": trial_object(snapshot),
        "doubts": [{"event": doubt.event, "text": doubt.text} for doubt in state.doubts],
    }


def _km_estimate(snapshot: Snapshot) -> dict[str, Any] | None:
    estimate = km_estimate(snapshot.state, snapshot.at)
    return None if estimate is None else estimate._asdict()


def _reference(state: RaceState) -> dict[str, Any] | None:
    group = state.reference
    return None if group is None else {"name": group.name, "role": group.role, "gap_s": group.gap_s}


def _chase(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return what the reference group needs and gains; None without a gap to close."""
    state = snapshot.state
    if state.gap is None or state.status != "racing":
        return None
    needs, gains = chase_at(state, snapshot.at)
    return {"needs_s_per_km": needs, "gains_s_per_km": gains}


def _virtual(snapshot: Snapshot) -> dict[str, Any] | None:
    state, at = snapshot.state, snapshot.at
    virtual = virtual_gc(state, at)
    if virtual is None:
        return None
    return {
        "rows": [
            {
                "position": row.position,
                **_rider(row.rider),
                "gap_s": row.gap_s,
                "before_s": row.before_s,
                "road_s": row.road_s,
                "bonus_s": row.bonus_s,
                "bonus_left_s": row.bonus_left_s,
                "gap_min_s": row.gap_min_s,
                "gap_max_s": row.gap_max_s,
                "provisional": row.provisional,
                "sum": sum_words(state, row.rider.key, at) or None,
            }
            for row in virtual.rows
        ],
        "unknown": [rider.name for rider in virtual.unknown],
        "at_best": [
            {
                **_rider(one.rider),
                "before_min_s": one.before_min_s,
                "road_min_s": one.road_min_s,
                "bonus_s": one.bonus_s,
                "gap_min_s": one.gap_min_s,
                "sum": sum_words(state, one.rider.key, at) or None,
            }
            for one in virtual.at_best
        ],
        "bonuses_left": [
            {"name": prize.name or None, "km_to_go": prize.km_to_go, "bonus_s": list(prize.bonus_s)}
            for prize in prizes(state)
        ],
        "lead": _lead(snapshot),
        "classifications": [
            {"which": table.which, **_table(table)} for table in classifications_on_the_road(state, at)
        ],
    }


def _lead(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return what the lead of the GC depends on; None where nobody is ahead of who has it."""
    found = takeover(snapshot.state, snapshot.at)
    if found is None:
        return None
    return {
        "holder": _rider(found.holder),
        "challenger": _rider(found.challenger),
        "at_gap_s": found.at_gap_s,
        "at_gap_is_least": found.is_floor,
        "gap_s": found.gap_s,
        "changes": found.is_taken,
        "teams_to_ride": list(found.teams),
    }


def as_line(snapshot: Snapshot, *, at_mark: bool = False, head: str = "") -> str:
    """Return a moment as one line for a status bar: `PRO21-1 80 km · Calmejane, Fernández +2:20 ▲`.

    Args:
        snapshot: the moment.
        at_mark: whether it was asked for by its km mark, which is then the distance to go.
        head: what it begins with; else the stage in a few letters.
    """
    state, stage = snapshot.state, snapshot.state.stage
    head = head or _code(stage)
    if state.cancelled:
        return f"{head} {status_words(state.status, cancelled=True)}"
    if stage.format != "road":
        return trial_line(snapshot, head)
    if state.status == "finished":
        winner = state.result.rows[0].surname if state.result and state.result.rows else None
        return f"{head} {status_words(state.status)}" + (f" · {winner}" if winner else "")
    if state.status in ("not_started", "neutral"):
        return f"{head} {status_words(state.status)}"
    where = head + _where(snapshot, at_mark) + (" · " + _("neutralised") if state.neutralised else "")
    leaders = state.leaders
    if leaders is None:
        return where + " · " + _("all together") if state.groups else where
    who = names(leaders.riders[:3]) or _("breakaway")
    if len(leaders.riders) > 3:
        who += f" +{len(leaders.riders) - 3}"
    gap = state.gap
    if gap is None:
        return f"{where} · {who}"
    trend = gap.trend_s_per_km or 0
    trend = 0 if abs(trend) < STEADY_S_PER_KM or state.neutralised else trend
    arrow = " ▲" if trend > 0 else " ▼" if trend < 0 else ""
    figure = gap_figure(gap)
    reference = state.reference
    whose = "" if reference is None or reference.role == "peloton" else f" {group_name(reference)}"
    return f"{where} · {who} {'+' if figure[0].isdigit() else ''}{figure}{whose}{arrow}"


def _code(stage: Stage) -> str:
    word = next((w for w in reversed(stage.race.split()) if w[:1].isupper()), stage.race)
    code = word[:3].upper() + (f"{stage.year % 100:02}" if stage.year is not None else "")
    return code + (f"-{stage.number}" if stage.number is not None else "")


def _where(snapshot: Snapshot, at_mark: bool) -> str:
    """Return the km to go of the line: as told, or with "~" where it is worked out from the speed."""
    estimate = None if at_mark else km_estimate(snapshot.state, snapshot.at)
    if estimate is not None:
        return f" ~{format_km(estimate.km_to_go)} km"
    km = snapshot.state.km_to_go
    return "" if km is None else f" {format_km(km)} km"


def _rider(rider: Rider) -> dict[str, Any]:
    return {"name": rider.name, "team": rider.team, "nation": rider.nation, "bib": rider.bib}


def _group(group: Group) -> dict[str, Any]:
    return {
        "id": group.id,
        "name": group.name,
        "role": group.role,
        "gap_s": group.gap_s,
        "size": group.size,
        "named": group.named,
        "km_to_go": group.km_to_go,
        "speed_kph": group.speed_kph,
        "gradient_pct": group.gradient_pct,
        "bound": group.reading.bound if group.reading else None,
        "approx": group.reading is not None and group.reading.approx,
        "computed": group.computed,
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
        **{
            name: value
            for name in ("points", "bonus_s", "penalty_s", "status")
            if (value := getattr(row, name)) is not None
        },
    }


def _table(table: Standings) -> dict[str, Any]:
    return {"basis": table.basis, "rows": [_row(row) for row in table.rows]}
