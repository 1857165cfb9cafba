"""The order at a summit or sprint in rows."""

from tracker.race.followed import Followed, is_followed
from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.stage import Stage
from tracker.race.state import Passed
from tracker.race.terms import PLACES
from tracker.race.wording import rewards
from widgets.cells import Row, clip, flow
from widgets.words import named

_PLACINGS = 5
"""Most riders named for a passage."""


def passage_rows(passed: Passed, stage: Stage, width: int, followed: Followed) -> list[Row]:
    """Return the order at a summit or sprint: its name, then the riders, indented below it."""
    what = _(PLACES[passed.type])
    km = passed.km_to_go
    where = "  " + _("at {km} km").format(km=format_km(km)) if km is not None else ""
    note = "" if passed.counted else "  " + _("bonuses not counted")
    head: Row = (
        ("▲ " if passed.type == "climb" else "S ", "steep" if passed.type == "climb" else "up"),
        (passed.name or what, "strong"),
        (where, "soft"),
        (note, "doubt"),
    )
    order: list[Row] = []
    for number, placing in enumerate(passed.event.order[:_PLACINGS], 1):
        gave = rewards(placing)
        order.append(
            (
                (f"{number} ", "soft"),
                *named(placing.surname, is_followed(placing, followed, stage)),
                (" " + " ".join(gave) if gave else "", "lead"),
            )
        )
    if not order:
        order = [((_("order not reported"), "soft"),)]
    return [clip(head, width), *flow(order, width, indent=2)]
