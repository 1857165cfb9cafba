"""The ardoise itself: the gap and the km to go, big enough to read from across the room."""

from bisect import bisect_left
from typing import ClassVar

from textual.reactive import reactive

from tracker.race import events as ev
from tracker.race.distance import km_estimate
from tracker.race.followed import Followed, is_followed
from tracker.race.headline import headline, last_move
from tracker.race.language import _, decimal
from tracker.race.notation import format_duration, format_km
from tracker.race.riders import keys_of, start_list
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider
from tracker.race.state import GapReading, RaceState
from tracker.race.terms import basis_words, group_name, role_name
from tracker.race.wording import bounded, gap_figure, sentence
from widgets.away import away_rows
from widgets.cells import UNKNOWN, Row, Span, age, apart, clip, clock, row_width
from widgets.digits import big, big_width
from widgets.headline import (
    Message,
    finale_message,
    fitting,
    headline_ink,
    headline_message,
    last_km,
    names_marked,
    newest_words,
)
from widgets.pane import Pane
from widgets.trialslate import trial_message, with_counts
from widgets.words import about_km, chase_words, marked, reported_km, share, taken, to_go_words, trend_words

STALE_S = 600
"""Age in seconds from which on a gap is marked as old."""


def winner(snapshot: Snapshot) -> tuple[Rider | None, int | None]:
    """Return the winner and the winning time in seconds, each None while not reported."""
    state = snapshot.state
    if state.result is not None and state.result.rows:
        return state.result.rows[0], state.result.rows[0].time_s
    if state.finished_at is None:
        return None, None
    first = bisect_left(snapshot.feed, state.finished_at, key=lambda event: event.at)
    for index in range(first, len(snapshot.feed)):
        event = snapshot.feed[index]
        if event.at > state.finished_at:
            break
        if isinstance(event, ev.Finish) and not snapshot.feed.is_withdrawn(event):
            return (event.riders[0] if event.riders else None), event.time_s
    return None, None


def shown_reading(state: RaceState) -> tuple[Span, GapReading | None]:
    """Return the name of the group that the slate shows, and its gap: the reference group's, else chasers'."""
    to = state.reference
    if state.gap is None:
        for group in state.groups[1:]:
            if group.reading is not None and group.role == "chasers":
                return (group_name(group), "chase"), group.reading
    if to is None or to.role == "peloton":
        return (role_name("peloton"), "pack"), state.gap
    return (group_name(to), "chase"), state.gap


class Slate(Pane):
    """The gap with its trend, age, place and source; the km to go; after the finish, the winner and the time."""

    DEFAULT_CSS: ClassVar[str] = """
    Slate {
        height: 6;
        border: round $success 60%;
        background: $success 7%;
    }
    Slate:light { border: round $success 80%; }
    Slate:ansi {
        background: ansi_default;
    }
    """
    BORDER_TITLE = "Ardoise"

    with_names: reactive[bool] = reactive(False, repaint=False)
    """Whether the riders away are shown below (after the finish, the newest line), as no other pane has them."""

    def watch_with_names(self) -> None:
        """Redraw with or without the names."""
        self.draw()

    def blank(self, width: int, height: int) -> list[Row]:
        """Return the words for a stage that has nothing to show yet."""
        return [clip(((_("Nothing has come from the source yet"), "soft"),), width)]

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return the figures, large where there is room; `with_names` adds the riders away below."""
        if not self.with_names or height < 2:
            return self._figures(snapshot, width, height)
        if snapshot.state.status == "finished":
            away = [clip(((f"· {newest_words(snapshot)}", "text"),), width)]
        else:
            away = away_rows(snapshot, width, max(1, height - 4), self.followed)
        return [*self._figures(snapshot, width, height - len(away)), *away]

    def _figures(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        figure, notes, foot, ink = _message(snapshot, self.followed, width if height >= 3 else 0, self.with_names)
        if height < 3:
            # Whose time it is comes before who was timed last, and the metres before the newest words.
            state = snapshot.state
            has_foot = state.stage.format == "road" and state.status != "finished" and last_km(snapshot) is None
            line = _one_line(snapshot, figure, notes, foot if has_foot else (), width)
            return [line] if has_foot or height < 2 else [line, clip(foot, width)]
        if width < big_width(figure or "") + 14:
            return _small(snapshot, figure, notes, foot, width)[:height]
        left = _beside(figure, notes, ink, gap=2)
        label: Row = ()
        if snapshot.state.stage.format != "road":
            left = with_counts(left, snapshot, width) if snapshot.state.status == "racing" else left
        elif snapshot.state.status != "finished" and last_km(snapshot) is None:
            left, label = _with_km(left, snapshot, width)
        rows = [clip(row, width) for row in left]
        if height >= 4 and (foot or label):
            shortest = foot[:1]
            if label and row_width(shortest) + 2 + row_width(label) > width:
                label = label[:1]  # when it was reported gives way to what the figure is
            room = width - (row_width(label) + 2 if label else 0)
            while len(foot) > 1 and row_width(foot) > room:
                foot = foot[:-1]
            fits = bool(label) and row_width(foot) <= room
            rows.append(apart(foot, label, width) if fits else clip(foot, width))
        return rows


def _message(
    snapshot: Snapshot, followed: Followed, width: int, with_names: bool
) -> tuple[str | None, list[Span], Row, str]:
    """Return the message and the ink of its large letters: the news while it is fresh, else the gap."""
    news, km = headline(snapshot), last_km(snapshot)
    if km is not None:
        return (*finale_message(snapshot, km, news, followed), "lead-strong")
    if news is not None:
        return (*headline_message(news, snapshot, followed, width, with_names), headline_ink(news))
    return (*_calm(snapshot, followed, width), "lead-strong")


def _calm(snapshot: Snapshot, followed: Followed, width: int) -> Message:
    state = snapshot.state
    if state.stage.format != "road" and not (state.cancelled or state.neutralised):
        return trial_message(snapshot, followed)
    if state.status == "finished" and not state.cancelled:
        return _finished(snapshot, followed, width)
    words = _situation_words(snapshot)
    if words is None:
        return _chalked_up(snapshot, followed)
    return None, [(words[0], "strong"), (words[1], "soft")], _moved(snapshot) if state.status == "racing" else ()


def _situation_words(snapshot: Snapshot) -> tuple[str, str] | None:
    """Return words for a race that is not on, or has nobody away, and a note on them; else None."""
    state, stage = snapshot.state, snapshot.state.stage
    if state.cancelled:
        return _("Cancelled"), _("the stage is not ridden on")
    if state.stopped:
        return _("Stopped"), _("the race stands still")
    if state.neutralised:
        return _("Neutralised"), _("the race is stopped or behind the cars")
    if state.status == "not_started":
        if stage.start_at is None and len(snapshot.feed):
            return _("In words only"), _("no start, km or gap reported yet")
        flag = _("flag drops {time}").format(time=clock(stage.start_at, stage)) if stage.start_at else ""
        return _("Not started"), flag
    if state.status == "neutral":
        km = format_km(stage.neutral_km) if stage.neutral_km else ""
        return _("Neutralised start"), _("{km} km before the flag drops").format(km=km) if km else ""
    if state.leaders is None:
        if state.groups:
            return _("All together"), _("nobody away")
        return _("Under way"), _("nobody away")
    return None


def _finished(snapshot: Snapshot, followed: Followed, width: int) -> Message:
    state = snapshot.state
    rider, time_s = winner(snapshot)
    name = (_("Finished"), "strong")
    if rider:
        listed = start_list(state.stage).find(rider) or rider
        name = (marked(rider.name, is_followed(listed, followed, state.stage)), "lead-strong")
    team = rider.team if rider and rider.team else ""
    foot_text = basis_words(state.result.basis) if state.result else _("no result yet")
    limit = state.stage.time_limit_s
    foot: Row = ((_("winner, {basis}").format(basis=foot_text) if rider else foot_text, "soft"),)
    if limit is not None:
        foot = (*foot, (" · " + _("time limit {gap}").format(gap=f"+{format_duration(limit)}"), "soft"))
    time: Span = (
        (_("winning time not reported"), "soft") if time_s is None else (format_duration(time_s), "strong")
    )
    beside = width - row_width((name,))
    large = fitting(rider.surname, beside) if rider else None
    if large is None and time_s is not None:
        return time[0], [name, (team, "soft")], foot
    if large is not None and big_width(large) + 2 + row_width(((team, "soft"),)) > width:
        team = state.stage.team_code(team) or ""
    return large, [name, (team, "soft"), time], foot


def _chalked_up(snapshot: Snapshot, followed: Followed) -> Message:
    """Return the gap with its trend, what the chase needs, and the place, time and source of the gap.

    Where no gap was reported, it is the riders away and how they got there.
    """
    (who, whose), reading = shown_reading(snapshot.state)
    if reading is None:
        leaders = snapshot.state.leaders
        away = names_marked(leaders.riders, followed, snapshot.state.stage) if leaders is not None else ""
        if not away:
            return UNKNOWN, [(who, whose), (_("no gap reported"), "soft")], _moved(snapshot)
        ahead = _("away · no gap reported")
        return None, [(away, "lead-strong"), (ahead, "soft")], _moved(snapshot)
    trend, ink = trend_words(reading.trend_s_per_km)
    old = (snapshot.at - reading.at).total_seconds() >= STALE_S
    foot: list[Span] = [(taken(reading, snapshot)[0], "chase" if old else "soft")]
    if reading.source:
        foot.append((f" · {reading.source}", "soft"))
    if reading.estimated:
        foot.append((" · " + _("time estimated"), "doubt"))
    words = bounded(reading.gap_s, reading.bound, reading.approx)
    exact = reading.bound is None and not reading.approx
    notes = [(who if exact else f"{who}, {words}", whose)]
    notes += [(trend, ink)] if trend else []
    needs = chase_words(snapshot)
    notes += [(needs, "soft")] if needs else []
    return gap_figure(reading), notes, tuple(foot)


def _moved(snapshot: Snapshot) -> Row:
    """Return the last change at the head of the race, with its place and age."""
    event, leaders = last_move(snapshot), snapshot.state.leaders
    if event is None:
        return ()
    km, old = snapshot.feed.km_of(event), age((snapshot.at - event.at).total_seconds())
    where = _("at {km} km, {age}").format(km=format_km(km), age=old) if km is not None else old
    named = leaders.riders if leaders is not None else ()
    if isinstance(event, ev.Breakaway) and keys_of(event.riders) == keys_of(named):
        return ((_("went clear {where}").format(where=where), "soft"),)
    return ((sentence(event), "soft"), (f" · {where}", "soft"))


def _to_go(snapshot: Snapshot) -> tuple[str, list[Span]]:
    """Return the km to go as a figure with its notes; an estimate has "~" and the age of the last report."""
    state = snapshot.state
    distance = state.stage.distance_km
    estimate = km_estimate(state, snapshot.at)
    if estimate is not None:
        return about_km(estimate), [(_("km to go"), "text"), (reported_km(estimate), "soft")]
    km = distance if state.km_to_go is None and state.status != "finished" else state.km_to_go
    if km is None:
        return UNKNOWN, [(_("km to go"), "text")]
    notes: list[Span] = [(_("km to go"), "text")]
    if distance:
        notes.append((share(max(0, distance - km) / distance), "soft"))
        notes.append((_("of {km}").format(km=format_km(distance)), "soft"))
    return decimal(f"{km:.1f}"), notes


def _with_km(left: list[Row], snapshot: Snapshot, width: int) -> tuple[list[Row], Row]:
    """Return the rows with the km to go at their right end, and the row below the figure.

    Where it is narrow, the notes are left out and the unit stands below; narrower still, the figure is not large.
    """
    figure, notes = _to_go(snapshot)
    widest = max(map(row_width, left))
    for said in (notes, notes[:1], []):
        right = _beside(figure, said, "strong", gap=2 if said else 0)
        side = max(map(row_width, right))
        if width >= widest + 3 + side:
            right = [(*row, (" " * (side - row_width(row)), "text")) for row in right]
            below = () if len(said) > 1 else notes[len(said) :]
            label = tuple((("  " if index else "") + text, ink) for index, (text, ink) in enumerate(below))
            return [apart(a, b, width) for a, b in zip(left, right, strict=True)], label
    last: Row = (*left[2][:1], ("  ", "text"))
    short = _("{km} km").format(km=figure)
    fits = row_width((*last, *_plain_km(snapshot))) <= width
    return [*left[:2], (*last, *(_plain_km(snapshot) if fits else ((short, "strong"),)))], ()


def _beside(figure: str | None, notes: list[Span], ink: str, gap: int) -> list[Row]:
    """Return three rows: the figure, and a note to the right of each of its rows."""
    rows = big(figure, ink) if figure else [(), (), ()]
    spacer: Row = ((" " * gap, "text"),) if figure and gap else ()
    padded = [*notes, ("", "text"), ("", "text"), ("", "text")][:3]
    return [(*row, *spacer, note) for row, note in zip(rows, padded, strict=True)]


def _small(snapshot: Snapshot, figure: str | None, notes: list[Span], foot: Row, width: int) -> list[Row]:
    """Return the slate in plain rows, for where large figures have no room."""
    parts = _parts(figure, notes)
    rows = [*parts[:1], _spoken(snapshot, foot, width), _plain_km(snapshot), *parts[1:]]
    return [clip(row, width) for row in rows if row]


def _one_line(snapshot: Snapshot, figure: str | None, notes: list[Span], foot: Row, width: int) -> Row:
    """Return the slate in one row: as many whole parts as fit, the gap with its age first."""
    parts, km = _parts(figure, notes), _plain_km(snapshot)
    others = row_width(_spoken(snapshot, foot, 0)) + row_width(km) + 4
    if figure and foot and row_width(parts[0]) + others > width:
        parts[0] = ((figure, "lead-strong"),)  # whose gap it is goes before how old it is
    if foot:
        room = width - 2 - row_width(parts[0])
        with_km = room - 2 - row_width(km)
        old = _spoken(snapshot, foot, with_km)
        parts.insert(1, old if row_width(old) <= with_km else _spoken(snapshot, foot, room))
    parts.insert(1 + bool(foot), km)
    row: Row = ()
    for part in parts:
        longer = (*row, ("  ", "text"), *part) if row else part
        if part and (row_width(longer) <= width or not row):
            row = longer
    return clip(row, width)


def _spoken(snapshot: Snapshot, foot: Row, width: int) -> Row:
    """Return the place and age of the gap in the longest words that fit, down to the age alone."""
    if not foot:
        return ()
    text, ink = foot[0]
    reading = shown_reading(snapshot.state)[1]
    choices = taken(reading, snapshot) if reading is not None else (text,)
    if choices[0] != text:  # it says something else
        choices = (text,)
    return ((next((said for said in choices if row_width(((said, ink),)) <= width), choices[-1]), ink),)


def _parts(figure: str | None, notes: list[Span]) -> list[Row]:
    parts: list[Row] = [(note,) for note in notes if note[0]]
    if figure:
        parts[:1] = [((figure + " ", "lead-strong"), *parts[0])] if parts else [((figure, "lead-strong"),)]
    return parts


def _plain_km(snapshot: Snapshot) -> Row:
    state = snapshot.state
    if state.stage.format != "road" or state.status == "finished" or last_km(snapshot) is not None:
        return ()
    return ((to_go_words(_to_go(snapshot)[0]), "strong"),)
