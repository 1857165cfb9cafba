"""Where a replay was left, and whether to resume there."""

from tracker.playhead import Playhead
from tracker.race.director import opening
from tracker.race.distance import km_estimate
from tracker.race.language import _
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline
from tracker.settings import Settings, Stopped
from widgets.cells import clock
from widgets.coming import short


def stop_of(playhead: Playhead, snapshot: Snapshot) -> Stopped | None:
    """Return where a replay is left; None at its start or its end, where there is nothing to resume."""
    if playhead.at <= opening(playhead.timeline) or playhead.ended:
        return None
    estimate = km_estimate(snapshot.state, snapshot.at)
    km = snapshot.state.km_to_go if estimate is None else estimate.km_to_go
    return Stopped(at=playhead.at, km_to_go=km)


def stop_in(timeline: Timeline, settings: Settings) -> Stopped | None:
    """Return where a stage's replay was left before; None where it was not, or its log has no such moment."""
    stopped = settings.stopped.get(timeline.stage.id)
    return stopped if stopped is not None and timeline.begin < stopped.at < timeline.end else None


def stopped_words(stopped: Stopped, stage: Stage) -> str:
    """Return the words for a stop: "at 62 km", or by the stage's clock where no distance was known."""
    if stopped.km_to_go is not None:
        return _("at {km} km").format(km=short(stopped.km_to_go))
    return _("at {time}").format(time=clock(stopped.at, stage))


def offer(timeline: Timeline, settings: Settings) -> list[str]:
    """Return the notice that offers to resume the replay; [] where it was not left before."""
    stopped = stop_in(timeline, settings)
    if stopped is None:
        return []
    where = stopped_words(stopped, timeline.stage)
    return [_("You stopped {where}: c goes on from there.").format(where=where)]
