"""A moment of a stage as a table for people to read."""

from tracker.plain import clock
from tracker.race.language import _, decimal
from tracker.race.laps import lap_at
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Row, Stage
from tracker.race.state import GapReading, Group, Standings
from tracker.race.terms import (
    PLACES,
    basis_words,
    degrees,
    group_name,
    halt_words,
    lap_words,
    sky_words,
    status_words,
    wind_words,
)
from tracker.race.wording import bounded, gap_figure
from tracker.trialtable import trial_table

ROWS_SHOWN = 10
"""Rows of a result or classification."""


def as_table(snapshot: Snapshot) -> str:
    """Return a moment as aligned text of several lines."""
    state, stage = snapshot.state, snapshot.state.stage
    road = f"{stage.start or '?'} → {stage.finish or '?'}" if stage.start or stage.finish else ""
    length = f"{format_km(stage.distance_km)} km" if stage.distance_km is not None else ""
    lines = [" · ".join(part for part in (stage.title, road, length) if part), " · ".join(_moment(snapshot))]
    if stage.format != "road":
        lines += trial_table(snapshot)
    if state.groups:
        lines += ["", _("On the road"), *(_group_line(group, stage) for group in state.groups)]
    if state.gap is not None:
        lines.append("  " + _gap_line(state.gap, snapshot))
    if state.passages:
        lines += ["", _("Passed")]
        for passed in state.passages:
            order = ", ".join(
                placing.surname + (f" {placing.bonus_s} s" if placing.bonus_s else "")
                for placing in passed.event.order[:3]
            )
            place = f"{format_km(passed.km_to_go)} km" if passed.km_to_go is not None else ""
            counted = "" if passed.counted else "  " + _("(bonuses not counted)")
            lines.append(
                f"  {place:>8}  {_(PLACES[passed.type]):<6}  {passed.name:<28}  {order}{counted}".rstrip()
            )
    for title, table in ((_("Stage result"), state.result), (_("General classification"), state.gc)):
        if table is not None and table.rows:
            lines += ["", *_standings(title, table, stage)]
    weather = state.weather
    if weather is not None:
        parts = [degrees(weather.temperature_c)] if weather.temperature_c is not None else []
        parts += [sky_words(weather.sky)] if weather.sky else []
        parts += [wind_words(weather.wind)] if weather.wind else []
        lines += ["", _("Weather") + "  " + ", ".join(parts)]
    return "\n".join(lines)


def _moment(snapshot: Snapshot) -> list[str]:
    """Return the time, how far the stage is, and whether it is stopped or neutralised."""
    state, stage = snapshot.state, snapshot.state.stage
    zone = (stage.start_at or snapshot.at).tzinfo
    moment = [clock(snapshot.at, zone), status_words(state.status, cancelled=state.cancelled)]
    if state.neutralised:
        moment.append(halt_words(stopped=state.stopped))
    if state.km_to_go is not None:
        moment.append(_("{km} km to go").format(km=format_km(state.km_to_go)))
    if (lap := lap_at(stage, state.km_to_go)) is not None and state.status == "racing":
        moment.append(lap_words(lap))
    if snapshot.elapsed_s is not None and snapshot.elapsed_s >= 0 and state.status == "racing":
        moment.append(_("{time} raced").format(time=format_duration(snapshot.elapsed_s)))
    if stage.estimated:
        moment.append(_("times estimated"))
    return moment


def _gap_line(gap: GapReading, snapshot: Snapshot) -> str:
    """Return the gap with the place and time at which it was taken, its trend and its source."""
    figure = bounded(gap.gap_s, gap.bound, gap.approx)
    age = format_duration(max(0, int((snapshot.at - gap.at).total_seconds())))
    said = _("gap {gap}, reported {age} ago")
    if gap.km_to_go is not None:
        said = _("gap {gap} as of {km} km, reported {age} ago")
    parts = [said.format(gap=figure, km=format_km(gap.km_to_go or 0), age=age)]
    if gap.trend_s_per_km is not None:
        parts.append(decimal(f"{gap.trend_s_per_km:+.1f} s/km"))
    parts += [gap.source] if gap.source else []
    return ", ".join(parts)


def _group_line(group: Group, stage: Stage) -> str:
    gap = "" if not group.gap_s else format_gap(group.gap_s)
    if group.reading is not None and not (figure := gap_figure(group.reading))[0].isdigit():
        gap = figure  # not exact
    size = f" · {group.size}" if group.size else ""
    who = ", ".join(
        f"{rider.surname} {code}" if (code := stage.team_code(rider.team)) else rider.surname
        for rider in group.riders
    )
    return f"  {gap:>8}  {group_name(group)}{size}" + (f"  {who}" if who else "")


def _standings(title: str, table: Standings, stage: Stage) -> list[str]:
    lines = [f"{title} ({basis_words(table.basis)})"]
    shown = table.rows[:ROWS_SHOWN]
    width = max(len(row.name) for row in shown)
    for number, row in enumerate(shown, 1):
        place: int | str = row.position or number
        if row.status:
            place = ""
        code = (stage.team_code(row.team) or "") if row.name != row.team else ""
        penalty = "  " + _("penalty {time}").format(time=format_duration(row.penalty_s)) if row.penalty_s else ""
        lines.append(
            f"  {place:>3}  {row.name:<{width}}  {row.nation or '':<3}  {code:<3}  {_time(row, number)}{penalty}"
        )
    return [line.rstrip() for line in lines]


def _time(row: Row, number: int) -> str:
    if row.status:
        return f"{row.status:>8}"
    if row.points is not None:
        return f"{row.points:>8}"
    if number == 1:
        return f"{format_duration(row.time_s):>8}" if row.time_s is not None else ""
    return f"{format_gap(row.gap_s):>8}" if row.gap_s is not None else ""
