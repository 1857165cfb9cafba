"""What riders are called in a report: in full with the team the first time, by surname after that."""

from collections.abc import Iterable

from tracker.race.language import _, listed
from tracker.race.stage import Rider, Stage
from tracker.race.wording import called


class Cast:
    """Who was named so far."""

    def __init__(self, stage: Stage) -> None:
        """Begin a report with nobody named."""
        self._stage = stage
        self._named: dict[str, Rider] = {}
        self._teams = {team.code: team.name for team in stage.teams if team.code}

    def name(self, rider: Rider) -> str:
        """Return what to call a rider here."""
        known = rider.key in self._named
        self._named.setdefault(rider.key, rider)
        if known:
            return called(rider, list(self._named.values()))
        team = self._teams.get(rider.team or "", rider.team)
        return _("{rider} ({team})").format(rider=rider.name, team=team) if team else rider.name

    def names(self, riders: Iterable[Rider]) -> str:
        """Return what to call riders, as a list in a sentence."""
        return listed([self.name(rider) for rider in riders])
