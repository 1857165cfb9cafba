"""The pane of the groups on the road: who is in them, front to back, and how far apart they are."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import ClassVar

from tracker.race.followed import is_followed
from tracker.race.identity import ById
from tracker.race.language import N_, _, ngettext, pgettext
from tracker.race.notation import format_duration, format_gap
from tracker.race.riders import LEADERS_JERSEY, gc_ranks, start_list, worn
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Stage
from tracker.race.state import Group, RaceState
from tracker.race.terms import group_name, place
from tracker.race.wording import bounded, called, gap_figure
from widgets.cells import Row, Span, apart, clip, clock, flow, pad, row_width
from widgets.marks import MARK_INKS, MARKS
from widgets.pane import Pane
from widgets.words import named, taken, trend_words

_NAMES_KEPT = 400
"""Most riders shown of those who are out; no race has more."""

_FULL_NAME, _FULL_TEAM = 26, 30
"""Width in cells of a name and of a team, where each rider has a row."""

_TALL = 20
"""With as many rows as this, each rider has a row, if all of them fit."""

_MANY, _BEST = 60, 6
"""Of a group of more riders than the first number, as many are named as the second: the best in the GC."""


DRIVEN_FOR = timedelta(minutes=15)
"""How long the riders driving a group are shown after the report."""


class GroupsPane(Pane, can_focus=True):
    """Each group with its mark, name, size, gap and riders; scrollable where it is too tall."""

    DEFAULT_CSS: ClassVar[str] = """
    GroupsPane {
        padding: 0 0 0 1;
        overflow-y: auto;
        scrollbar-gutter: stable;
    }
    """
    BORDER_TITLE = N_("On the road")
    AIR = 1

    _teams: tuple[Stage, dict[str, str]] | None = None

    def rows(self, snapshot: Snapshot, width: int, height: int) -> list[Row]:
        """Return the groups front to back, with empty rows between them where the height allows it."""
        state = snapshot.state
        left = state.riders_left
        in_race = ngettext("{n} in the race", "{n} in the race", left).format(n=left) if left and left > 1 else ""
        made = _("groups worked out") if any(group.computed for group in state.groups) else ""
        said = _("as last reported") if state.status == "finished" else in_race
        self.say(" · ".join(part for part in (said, made) if part), made or said)
        groups = _on_the_road(state)
        named = sum(len(group.riders) + 3 for group in groups)
        in_full = self.detailed or (height >= _TALL and width >= _FULL_NAME + 20 and named <= height)
        blocks = [self._group(group, index, snapshot, width, in_full) for index, group in enumerate(groups)]
        if not blocks:
            blocks = [[_nobody(snapshot)]]
        if state.out:
            blocks.append(self._out(state, width))
        tall = sum(map(len, blocks)) + len(blocks) - 1
        between: list[Row] = [(("│", "faint"),)] if tall <= height else []
        rows: list[Row] = []
        for index, block in enumerate(blocks):
            is_out = bool(state.out) and index == len(blocks) - 1
            rows += ([((" ", "text"),)] if is_out and between else between) if rows else []
            rows += block
        return rows

    def _group(self, group: Group, index: int, snapshot: Snapshot, width: int, in_full: bool) -> list[Row]:
        """Return a group's heading and its riders, indented below it; `in_full`, each rider has a row."""
        ink = MARK_INKS[group.role]
        plain_ink = ink.removesuffix("-strong")
        head: list[Span] = [(MARKS[group.role], ink), (" ", "text")]
        if index:
            gap = _("no gap reported") if group.gap_s is None else group_gap(group)
            head += [(gap, "soft" if group.gap_s is None else ink), ("  ", "text")]
        head.append((group_name(group), "strong"))
        if group.size:
            head.append((f"  {group.size}", "soft"))
        elif not index and group.role == "peloton":
            head.append(("  " + _("all together"), "soft"))
        if in_full and index and (ahead := _behind_group_ahead(group, snapshot.state)):
            head.append((f"  {ahead}", "soft"))
        rows = _with_reading(head, group, snapshot, width, plain_ink)
        stage = snapshot.state.stage
        shown = self._worth_naming(group, stage)
        if in_full:
            return [
                *rows,
                *((("┃ ", plain_ink), *self._in_full(rider, stage, width - 2)) for rider in group.riders),
            ]
        riders = [self._rider(rider, stage, snapshot.state) for rider in shown]
        more = max(group.size or 0, len(group.riders)) - len(shown)
        if shown and more > 0:
            riders.append(((ngettext("and {n} more", "and {n} more", more).format(n=more), "soft"),))
        if group.driven is not None and snapshot.at - group.driven.at <= DRIVEN_FOR:
            riders.append(((_("on the front: {who}").format(who=group.driven.who), "soft"),))
        rows += [(("┃ ", plain_ink), *row) for row in flow(riders, width - 2)]
        return rows

    def _rider(self, rider: Rider, stage: Stage, state: RaceState) -> Row:
        code = self._code(rider, stage)
        # A start list distinguishes its riders; without one, those on the road are looked at together.
        name = rider.surname if stage.riders else called(rider, [one for g in state.groups for one in g.riders])
        row: list[Span] = [*named(name, is_followed(rider, self.followed, stage))]
        row += [(f" {code}", "soft")] if code else []
        row += [(f" {jersey_mark(which)}", "lead-strong") for which in worn(stage, rider)]
        return tuple(row)

    def _in_full(self, rider: Rider, stage: Stage, width: int) -> Row:
        """Return a rider in columns: bib, name, nation, team, jersey, and place and gap in the GC at the start."""
        listed = start_list(stage).find(rider) or rider
        has_bibs = any(one.bib is not None for one in stage.riders)
        bib = "" if listed.bib is None else str(listed.bib)
        row: list[Span] = [(pad(bib, 3, right=True) + "  ", "soft")] if has_bibs else []
        cells = _FULL_NAME if width >= _FULL_NAME + _FULL_TEAM + 12 else _FULL_NAME - 4
        row += named(pad(listed.name, cells), is_followed(listed, self.followed, stage))
        row.append((f"  {pad(listed.nation or '', 3)}  ", "soft"))
        team = min(_FULL_TEAM, max(8, width - row_width(row) - 5))
        row.append((pad(listed.team or "", team) + " ", "soft"))
        row += [(f" {jersey_mark(which)}", "lead-strong") for which in worn(stage, listed)]
        standing = next((one for one in stage.gc_before if one.key == listed.key), None)
        if standing is not None and standing.position is not None:
            gap = "" if standing.gap_s is None else f" {format_gap(standing.gap_s)}"
            row.append(("  " + _("GC {place}").format(place=place(standing.position)) + gap, "text"))
        return clip(row, width)

    def _code(self, rider: Rider, stage: Stage) -> str:
        """Return the code of a rider's team, from the start list where the event did not give the team."""
        if self._teams is None or self._teams[0] is not stage:
            self._teams = (
                stage,
                {known.key: stage.team_code(known.team) or "" for known in stage.riders if known.team},
            )
        if rider.team:
            return stage.team_code(rider.team) or ""
        return self._teams[1].get(rider.key, "")

    def _worth_naming(self, group: Group, stage: Stage) -> Sequence[Rider]:
        """Return the riders of a group to name: all, or of a large group the best placed and those followed."""
        if len(group.riders) <= _MANY:
            return group.riders
        best = _best_placed(ById(group.riders), ById(gc_ranks(stage)))
        if not self.followed:
            return best
        more = [rider for rider in group.riders if is_followed(rider, self.followed, stage) and rider not in best]
        return [*best, *more]

    def _out(self, state: RaceState, width: int) -> list[Row]:
        label = "✕ " + _("Out") + "  "
        items = [
            (*self._rider(out.rider, state.stage, state), (f" {out.status}", "down"))
            for out in state.out[:_NAMES_KEPT]
        ]
        lines = flow(items, width - len(label))
        return [((label if index == 0 else " " * len(label), "soft"), *line) for index, line in enumerate(lines)]


def _behind_group_ahead(group: Group, state: RaceState) -> str:
    """Return in words how far a group is behind the next one, or "" where that is the head of the race."""
    at = state.groups.index(group)
    ahead = state.groups[at - 1]
    if at < 2 or group.gap_s is None or ahead.gap_s is None:
        return ""
    gap = format_duration(group.gap_s - ahead.gap_s)
    return _("{gap} behind {group}").format(gap=gap, group=group_name(ahead))


def jersey_mark(which: str) -> str:
    """Return the mark after the name of a rider who wears a jersey."""
    if which in LEADERS_JERSEY:
        return _("GC")
    marks = {
        "points": pgettext("jersey", "P"),
        "mountains": pgettext("jersey", "M"),
        "youth": pgettext("jersey", "Y"),
    }
    return marks.get(which) or which[:1].upper()


@lru_cache(maxsize=16)
def _best_placed(riders: ById[tuple[Rider, ...]], ranks: ById[Mapping[str, int]]) -> Sequence[Rider]:
    """Return the best placed in the GC of a large group, else the riders named first."""
    places = ranks.held
    placed = sorted((rider for rider in riders.held if rider.key in places), key=lambda one: places[one.key])
    return placed[:_BEST] or riders.held[:_BEST]


def _on_the_road(state: RaceState) -> tuple[Group, ...]:
    return state.groups if state.status in ("racing", "finished") else ()


def _nobody(snapshot: Snapshot) -> Row:
    state, stage = snapshot.state, snapshot.state.stage
    if state.status == "not_started" and stage.start_at is None and len(snapshot.feed):
        return ((_("Nobody away"), "soft"),)
    if state.status == "not_started":
        if stage.start_at is None:
            return ((_("Not started"), "soft"),)
        when = clock(stage.start_at, stage)
        return ((_("Not started: the flag drops at {time}").format(time=when), "soft"),)
    if state.status == "neutral":
        return ((_("Together behind the race director's car"), "soft"),)
    return ((_("Together, as far as is known: nobody is reported to be away."), "soft"),)


def group_gap(group: Group) -> str:
    """Return a gap with a plus sign, or with the mark of one that is not exact: "+2:30", ">1:00"."""
    figure = bounded(group.gap_s or 0) if group.reading is None else gap_figure(group.reading)
    return f"+{figure}" if figure[0].isdigit() else figure


def _with_reading(head: list[Span], group: Group, snapshot: Snapshot, width: int, ink: str) -> list[Row]:
    """Return the heading with trend, place and age at its right, or below it where there is no room."""
    reading = group.reading
    if row_width(head) > width and row_width(head[:-1]) <= width:
        head = head[:-1]  # the size goes before the name is cut
    if reading is None:
        return [clip(head, width)]
    trend, trend_ink = trend_words(reading.trend_s_per_km)
    said: Row = ((taken(reading, snapshot)[1], "soft"),)
    if trend:
        said = ((trend, trend_ink), ("  ", "text"), *said)
    if row_width(head) + 2 + row_width(said) <= width:
        return [apart(head, said, width)]
    return [clip(head, width), clip((("┃ ", ink), *said), width)]
