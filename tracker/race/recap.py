"""A recap of the race: its situation and how it came about, in at most ten lines, from the log alone. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from tracker.race import events as ev
from tracker.race.language import _, listed, ngettext
from tracker.race.laps import lap_at
from tracker.race.notation import format_duration
from tracker.race.riders import keys_of
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Climb, Rider, Sprint
from tracker.race.state import Group, Passed, RaceState
from tracker.race.story import Escape, Story, story_of
from tracker.race.storywords import escape_words, figure, listed_names, moments, passage_words, size_words
from tracker.race.sums import takeover_words
from tracker.race.takeover import takeover
from tracker.race.terms import capital, climb_name, group_name, lap_words
from tracker.race.timeline import Timeline
from tracker.race.trial.board import board_name, boards, on_course, to_start, trial_of
from tracker.race.virtual import virtual_gc
from tracker.race.wording import bounded, called

LINES = 10
"""Maximum number of lines."""

NAMED = 6
"""Maximum number of riders of a group that are named; the others are counted."""

COMING = 3
"""Maximum number of climbs and sprints to come that are named."""

PASSED = 2
"""Maximum number of passed summits and sprints that are named, the latest ones."""


def recap(timeline: Timeline, snapshot: Snapshot, since: datetime | None = None) -> tuple[str, ...]:
    """Return the lines for a viewer who joins the race at this moment, the most important first.

    Args:
        timeline: the log, of which nothing after the snapshot is used.
        snapshot: the moment.
        since: leave out earlier events, for a viewer who saw the race until then; None for the whole race.
    """
    if snapshot.state.stage.format != "road":
        return _of_trial(snapshot)
    story = story_of(timeline, snapshot.at)
    now = _now(snapshot)
    if since is None:
        before, after = _how(story, snapshot.state), [*_tables(snapshot), *_coming(snapshot.state)]
        room = LINES - len(now) - len(after)
        return (*now, *before[:room], *after)[:LINES]
    since_then = [moment for moment in moments(story) if moment.mark.at > since]
    room = LINES - len(now) - 1
    chosen = sorted(sorted(since_then, key=lambda one: -one.weight)[:room], key=lambda one: one.mark.at)
    lines = [
        _("{km} km to go: {what}").format(km=figure(one.mark.km_to_go), what=one.text)
        if one.mark.km_to_go
        else one.text
        for one in chosen
    ]
    return (*now, *(lines or [_("Nothing of note has happened since.")]))


def situation(snapshot: Snapshot) -> str:
    """Return the situation of the race in one spoken line."""
    trial = snapshot.state.stage.format != "road"
    return " ".join(_of_trial(snapshot)[:2] if trial else _now(snapshot))


def called_all(riders: Sequence[Rider], state: RaceState) -> str:
    """Return riders by surname and team code: "Conca (LTS) and Grosu (DKO)"; of many, some and how many more."""
    said = []
    for rider in riders[:NAMED]:
        code = state.stage.team_code(rider.team)
        said.append(called(rider, riders) + (f" ({code})" if code else ""))
    more = len(riders) - NAMED
    if more > 0:
        said.append(ngettext("{n} more", "{n} more", more).format(n=more))
    return listed(said)


# -- now ---------------------------------------------------------------------------------------------------------


def _now(snapshot: Snapshot) -> list[str]:
    return [line for line in (_where(snapshot), *_groups(snapshot)) if line]


def _where(snapshot: Snapshot) -> str:
    """Return a sentence on the km to go and the time raced."""
    state, stage = snapshot.state, snapshot.state.stage
    if state.cancelled:
        return _("The stage is cancelled.")
    if state.status == "not_started":
        return _("The stage has not started yet.")
    if state.status == "neutral":
        return _("The riders are in the neutral zone.")
    if state.status == "finished":
        return _result(state) or _("The stage is over.")
    elapsed = "" if snapshot.elapsed_s is None else _time(snapshot.elapsed_s)
    if state.km_to_go is None:
        where = _("The race is on")
    elif stage.distance_km is None:
        where = capital(_("{km} km to go").format(km=figure(state.km_to_go)))
    else:
        where = _("{km} of {distance} km to go").format(
            km=figure(state.km_to_go), distance=figure(stage.distance_km)
        )
    if (lap := lap_at(stage, state.km_to_go)) is not None:
        where += f" ({lap_words(lap)})"
    said = _("{where}, after {time} of racing.").format(where=where, time=elapsed) if elapsed else f"{where}."
    if not state.neutralised:
        return said
    return said + " " + (_("The race is stopped.") if state.stopped else _("The race is neutralised."))


def _time(seconds: int) -> str:
    """Return a duration in words, to the minute."""
    hours, minutes = divmod(seconds // 60, 60)
    if not hours:
        return _("{minutes} min").format(minutes=minutes)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=f"{minutes:02}")


def _result(state: RaceState) -> str:
    rows = state.result.rows if state.result is not None else ()
    if not rows:
        return ""
    winner = rows[0]
    time = format_duration(winner.time_s) if winner.time_s is not None else ""
    said = (
        _("{winner} wins in {time}").format(winner=winner.name, time=time)
        if time
        else _("{winner} wins").format(winner=winner.name)
    )
    behind = [row.name for row in rows[1:3]]
    return _("{said}, before {riders}.").format(said=said, riders=listed(behind)) if behind else f"{said}."


def _groups(snapshot: Snapshot) -> Iterator[str]:
    state = snapshot.state
    if state.status != "racing" or not state.groups:
        return
    leaders = state.leaders
    if leaders is None:
        yield _("Nobody is away.")
        return
    who = called_all(leaders.riders, state) or size_words(leaders.size)
    gap = _gap(state, snapshot.at)
    yield _("In front: {riders}{gap}.").format(riders=who, gap=gap)
    chasers = [group for group in state.groups[1:] if group.role == "chasers" and group.id != state.reference_id]
    for group in chasers[:2]:
        who = called_all(group.riders, state) or size_words(group.size)
        if group.gap_s is not None:
            who = _("{riders} at {gap}").format(riders=who, gap=format_duration(group.gap_s))
        yield _("In between: {riders}.").format(riders=who)


def _gap(state: RaceState, at: datetime) -> str:
    """Return the gap with the place and time at which it was taken, to follow the riders in a sentence."""
    gap, reference = state.gap, state.reference
    if gap is None or reference is None:
        return _(", by how much is not reported")
    said = _(", {gap} ahead of {group}").format(
        gap=bounded(gap.gap_s, gap.bound, gap.approx), group=_called(reference)
    )
    if gap.km_to_go is not None and gap.km_to_go != state.km_to_go:
        said += _(" at {km} km").format(km=figure(gap.km_to_go))
    return said


def _called(group: Group) -> str:
    return _("the peloton") if group.role == "peloton" else group_name(group)


# -- how it came about --------------------------------------------------------------------------------


def _how(story: Story, state: RaceState) -> list[str]:
    """Return how it came about, the most important first: the current break, riders in trouble, earlier breaks."""
    lines = []
    away = [escape for escape in story.escapes if escape.ended is None]
    lines += [escape_words(escape, _("They") if _is_all(escape, state) else "") for escape in away]
    gone = [escape for escape in story.escapes if escape.ended is not None]
    lines += [escape_words(escape) for escape in reversed(gone)]
    lines += _lost_out(story)
    if story.attempts:
        first: dict[str, str] = {}
        for one in story.attempts:
            riders = listed_names(one.riders)
            first.setdefault(riders, _("{riders} ({km} km)").format(riders=riders, km=figure(one.mark.km_to_go)))
        who = listed(list(first.values())[-NAMED:])
        lines.append(_("Attacks that came to nothing: {riders}.").format(riders=who))
    lines += [passage_words(passed) for passed in reversed(_with_order(state.passages)[-PASSED:])]
    return lines


def _is_all(escape: Escape, state: RaceState) -> bool:
    """Return whether an escape is the current head of the race, whose riders the recap has just named."""
    leaders = state.leaders
    if leaders is None or not leaders.riders:
        return False
    return set(keys_of(leaders.riders)) == set(keys_of(escape.riders))


def _lost_out(story: Story) -> list[str]:
    lines = []
    if story.lost:
        who = listed([
            _("{rider} ({km} km)").format(rider=one.rider.surname, km=figure(one.mark.km_to_go))
            for one in story.lost[-NAMED:]
        ])  # fmt: skip
        lines.append(_("Dropped: {riders}.").format(riders=who))
    crashes = [one.event for one in story.mishaps if isinstance(one.event, ev.Crash)]
    fallen = _once(rider for crash in crashes for rider in crash.riders)
    if fallen:
        lines.append(_("Crashed: {riders}.").format(riders=_some(fallen)))
    elif crashes:
        n = len(crashes)
        lines.append(ngettext("One crash, nobody named.", "{n} crashes, nobody named.", n).format(n=n))
    out = _once(out.rider for out in story.state.out)
    if out:
        lines.append(_("Out of the race: {riders}.").format(riders=_some(out)))
    return lines


def _once(riders: Iterable[Rider]) -> list[Rider]:
    return list({rider.key: rider for rider in riders}.values())


def _some(riders: Sequence[Rider]) -> str:
    said = [called(rider, riders) for rider in riders[-NAMED:]]
    more = len(riders) - NAMED
    if more > 0:
        said.insert(0, ngettext("{n} earlier", "{n} earlier", more).format(n=more))
    return listed(said)


def _with_order(passages: Sequence[Passed]) -> list[Passed]:
    return [passed for passed in passages if passed.event.order]


# -- what it means, and what comes --------------------------------------------------------------------------------


def _tables(snapshot: Snapshot) -> Iterator[str]:
    state = snapshot.state
    if state.status == "finished":
        if state.gc is not None and state.gc.rows and state.gc.basis in ("provisional", "official"):
            rows = state.gc.rows
            said = _("GC: {leader} leads").format(leader=rows[0].name)
            behind = [
                _("{rider} at {gap}").format(rider=row.name, gap=format_duration(row.gap_s))
                for row in rows[1:3]
                if row.gap_s is not None
            ]
            yield f"{said}, {listed(behind)}." if behind else f"{said}."
        return
    sentences = takeover_words(takeover(state, snapshot.at))
    if sentences:
        yield "; ".join(sentences) + "."
        return
    virtual = virtual_gc(state, snapshot.at)
    if virtual is not None and not virtual.is_open and len(virtual.rows) > 1 and virtual.rows[1].gap_s:
        first, second = virtual.rows[:2]
        yield _("On the road {leader} leads the GC, {gap} ahead of {second}.").format(
            leader=first.rider.surname, gap=format_duration(second.gap_s), second=second.rider.surname
        )


def _coming(state: RaceState) -> Iterator[str]:
    km = state.km_to_go if state.status == "racing" else state.stage.distance_km
    if state.status == "finished" or km is None:
        return
    places: list[Climb | Sprint] = [*state.stage.climbs, *state.stage.sprints]
    ahead = sorted(
        ((place.km_to_go, place) for place in places if place.km_to_go is not None and place.km_to_go < km),
        key=lambda one: -one[0],
    )
    parts = []
    for at, place in ahead[:COMING]:
        name = climb_name(place) if isinstance(place, Climb) else place.name
        if isinstance(place, Climb) and place.category:
            name = _("{climb} (category {category})").format(climb=name, category=place.category)
        elif isinstance(place, Sprint) and "sprint" not in name.lower():
            name = _("the sprint at {place}").format(place=name)
        parts.append(_("{place} in {km} km").format(place=name, km=figure(round(km - at, 1))))
    if parts:
        yield _("To come: {places}.").format(places=listed(parts))


def _of_trial(snapshot: Snapshot) -> tuple[str, ...]:
    """Return the recap of a time trial: the best times, the riders on the course, and those still to start."""
    state, stage = snapshot.state, snapshot.state.stage
    trial = trial_of(state)
    tables = [board for board in reversed(boards(trial, stage)) if board.rows]
    lines = []
    for board in tables[: LINES - 1]:
        best = [f"{row.run.called} {format_duration(row.time_s)}" for row in board.rows[:3]]
        where = board_name(board)
        lines.append(_("{place}: {order}.").format(place=where, order=", ".join(best)))
    riding = [one.run.called for one in on_course(trial, stage, snapshot.at)]
    waiting = len(to_start(trial, stage, snapshot.at))
    if riding and state.status != "finished":
        shown = listed(riding[-NAMED:]) if len(riding) <= NAMED else str(len(riding))
        lines.append(_("On the course: {riders}; still to start: {n}.").format(riders=shown, n=waiting))
    return tuple(lines) or (_("Nobody has been timed yet."),)
