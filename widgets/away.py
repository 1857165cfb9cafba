"""The riders away, a row for each group, where there is no room for the pane of groups."""

from tracker.race.followed import Followed, is_followed
from tracker.race.notation import format_duration
from tracker.race.riders import start_list
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Stage
from tracker.race.state import Group
from tracker.race.terms import group_name
from widgets.cells import Row, Span, clip, row_width
from widgets.marks import MARK_INKS, MARKS
from widgets.words import named


def away_rows(snapshot: Snapshot, width: int, most: int, followed: Followed) -> list[Row]:
    """Return at most `most` rows, one for each group away, the leaders first; [] where nobody is away."""
    state = snapshot.state
    if state.status != "racing" or state.leaders is None:
        return []
    ahead = [group for group in state.groups if group.role in ("leaders", "chasers")]
    return [_names(group, state.stage, width, followed) for group in ahead[:most]]


def _names(group: Group, stage: Stage, width: int, followed: Followed) -> Row:
    """Return a group in one row: its mark, for chasers name and gap, and as many surnames as fit."""
    mark: Row = ((MARKS[group.role] + " ", MARK_INKS[group.role]),)
    if group.role == "chasers" and group.gap_s is not None:
        mark = (*mark, (f"+{format_duration(group.gap_s)} ", "chase"))
    if not group.riders:
        return clip((*mark, (group_name(group), "strong"), (f"  {group.size or ''}".rstrip(), "soft")), width)
    all_of_them = max(group.size or 0, len(group.riders))
    for with_codes in (True, False):
        items = [_name(rider, stage, followed, with_codes) for rider in group.riders]
        row = _joined(mark, items, all_of_them - len(items))
        if row_width(row) <= width:
            return row
    while len(items) > 1:
        items.pop()
        row = _joined(mark, items, all_of_them - len(items))
        if row_width(row) <= width:
            return row
    return clip(row, width)


def _name(rider: Rider, stage: Stage, followed: Followed, with_code: bool) -> Row:
    listed = start_list(stage).find(rider) or rider
    code = (stage.team_code(listed.team) or "") if with_code else ""
    row: Row = named(rider.surname, is_followed(listed, followed, stage))
    return (*row, (f" {code}", "soft")) if code else row


def _joined(mark: Row, items: list[Row], more: int) -> Row:
    """Return names in one row, and how many more there are."""
    row: list[Span] = [*mark]
    for index, item in enumerate(items):
        row += [("  ", "text"), *item] if index else item
    return (*row, (f"  +{more}", "soft")) if more > 0 else tuple(row)
