"""The interface for other programs: a moment of a stage as a JSON object, or as one line."""

from typing import Any

from tracker.race.distance import chase_at, km_estimate
from tracker.race.events import Placing
from tracker.race.gaps import STEADY_S_PER_KM
from tracker.race.language import ENGLISH, _, speaking
from tracker.race.laps import lap_at
from tracker.race.notation import format_km
from tracker.race.objects import rider_object, table_object
from tracker.race.riders import jerseys
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.state import Group, RaceState
from tracker.race.terms import group_name, halt_words, lap_words, status_words
from tracker.race.trial.report import trial_line, trial_object, trial_result
from tracker.race.wording import gap_figure, names

SCHEMA = 1
"""Version of the state object, to which fields are only ever added."""


def as_object(snapshot: Snapshot) -> dict[str, Any]:
    """Return a moment as the object that `ardoise state --format json` prints.

    Unknown fields are None or an empty list. The object does not depend on the language.
    """
    with speaking(ENGLISH):
        return _object(snapshot)


def _object(snapshot: Snapshot) -> dict[str, Any]:
    # Imported here, since the line for a status bar does not need them.
    from tracker.race.forecast.report import finish_object, forecast_object
    from tracker.race.virtualreport import virtual_object

    state, stage = snapshot.state, snapshot.state.stage
    gap = state.gap
    local = snapshot.at.astimezone(stage.start_at.tzinfo) if stage.start_at else snapshot.at
    weather = state.weather
    result = state.result if stage.format == "road" else trial_result(state)
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
        "stopped": state.stopped,
        "halted_s": state.halted_s,
        "cancelled": state.cancelled,
        "km_to_go": state.km_to_go,
        "lap": _lap(state),
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
                "leader": rider_object(jersey.leader) if jersey.leader else None,
                "wearer": rider_object(jersey.wearer) if jersey.wearer else None,
            }
            for jersey in jerseys(stage)
        ],
        "gc_on_the_road": virtual_object(snapshot),
        "gc": table_object(state.gc) if state.gc else {"basis": "before", "rows": []},
        "result": table_object(result) if result else None,
        "classifications": [{"which": table.which, **table_object(table)} for table in state.classifications],
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
        "out": [{**rider_object(out.rider), "status": out.status} for out in state.out],
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


def _lap(state: RaceState) -> dict[str, Any] | None:
    lap = lap_at(state.stage, state.km_to_go) if state.status == "racing" else None
    return None if lap is None else lap._asdict()


def _reference(state: RaceState) -> dict[str, Any] | None:
    group = state.reference
    return None if group is None else {"name": group.name, "role": group.role, "gap_s": group.gap_s}


def _chase(snapshot: Snapshot) -> dict[str, Any] | None:
    """Return the seconds per km that the reference group needs and gains; None without a gap."""
    state = snapshot.state
    if state.gap is None or state.status != "racing":
        return None
    needs, gains = chase_at(state, snapshot.at)
    return {"needs_s_per_km": needs, "gains_s_per_km": gains}


def as_line(snapshot: Snapshot, *, at_mark: bool = False, head: str = "") -> str:
    """Return a moment as one line for a status bar: `PRO21-1 80 km · Calmejane, Fernández +2:20 ▲`.

    Args:
        snapshot: the moment.
        at_mark: whether it was requested by a km mark, which is then the km to go.
        head: the beginning of the line; "" for the stage in a few letters.
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
    lap = lap_at(stage, state.km_to_go)
    where = head + _where(snapshot, at_mark) + (f" · {lap_words(lap)}" if lap else "")
    where += " · " + halt_words(stopped=state.stopped) if state.neutralised else ""
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
    trend = 0 if abs(trend) < STEADY_S_PER_KM else trend
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
    """Return the km to go of the line: as reported, or with "~" where it is estimated from the speed."""
    estimate = None if at_mark else km_estimate(snapshot.state, snapshot.at)
    if estimate is not None:
        return f" ~{format_km(estimate.km_to_go)} km"
    km = snapshot.state.km_to_go
    return "" if km is None else f" {format_km(km)} km"


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
        "front": group.driven.who if group.driven else None,
        "riders": [rider_object(rider) for rider in group.riders],
    }


def _placing(placing: Placing) -> dict[str, Any]:
    return {**rider_object(placing), "bonus_s": placing.bonus_s, "points": placing.points}
