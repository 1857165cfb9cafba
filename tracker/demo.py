"""The scenes of the two-minute demo: a part of a bundled stage, with a caption.

Each scene is played at the director's pace, which determines how many seconds it takes.
"""

from datetime import datetime, time
from typing import NamedTuple

from tracker.race.language import N_, _
from tracker.race.timeline import Timeline


class Scene(NamedTuple):
    """A part of a stage."""

    stage: str
    """The id of a bundled stage."""
    begin: time
    """Local race time."""
    end: time
    caption: str

    def span(self, timeline: Timeline) -> tuple[datetime, datetime]:
        """Return the times at which the scene begins and ends."""
        day = timeline.stage.start_at or timeline.begin
        begin, end = (datetime.combine(day, at, day.tzinfo) for at in (self.begin, self.end))
        return begin, end


_FIRST, _SECOND = "provence-2021-1", "provence-2021-2"

SCENES: tuple[Scene, ...] = (
    Scene(_FIRST, time(12, 49, 30), time(12, 59, 50), N_("Stage 1, Aubagne: the flag drops, and two go")),
    Scene(_FIRST, time(15, 51, 30), time(15, 58, 0), N_("72 km to go: attack upon attack on the Brulat")),
    Scene(_FIRST, time(16, 53, 30), time(16, 55, 0), N_("Le Camp: bonus seconds at the super sprint")),
    Scene(_FIRST, time(17, 29, 9), time(17, 34, 0), N_("The last three km: three men and a peloton")),
    Scene(_FIRST, time(17, 54, 23), time(17, 55, 23), N_("The finish: result, new GC, and the day in four lines")),
    Scene(_SECOND, time(16, 50, 19), time(16, 52, 9), N_("Stage 2: uphill to the line in Manosque")),
    Scene(_SECOND, time(17, 6, 49), time(17, 11, 49), N_("Stage 2: who won, and who moved up")),
)
"""The scenes in order."""

AT_THE_END_S = 8.0
"""Seconds for which the commands to try are shown at the end."""


def commands_to_try() -> str:
    """Return the last line of the demo."""
    return _("Now try: {commands}").format(
        commands=" · ".join(("ardoise", f"ardoise replay {_FIRST}", f"ardoise recap {_SECOND}", "ardoise --help"))
    )
