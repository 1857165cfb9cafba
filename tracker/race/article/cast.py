"""The names of riders in a report: in full with the team the first time, the surname after that."""

from collections.abc import Iterable

from tracker.race.language import _, listed
from tracker.race.stage import Rider, Stage
from tracker.race.wording import called


class Cast:
    """The riders named so far."""

    def __init__(self, stage: Stage) -> None:
        """Start a report."""
        self._stage = stage
        self._named: dict[str, Rider] = {}
        self._teams = {team.code: team.name for team in stage.teams if team.code}

    def name(self, rider: Rider) -> str:
        """Return the name of a rider at this point of the report."""
        known = rider.key in self._named
        self._named.setdefault(rider.key, rider)
        if known:
            return called(rider, list(self._named.values()))
        team = self._team(rider)
        return _("{rider} ({team})").format(rider=rider.name, team=team) if team else rider.name

    def names(self, riders: Iterable[Rider]) -> str:
        """Return the names of riders at this point, as a list in a sentence."""
        riders = tuple(riders)
        new = [rider for rider in riders if rider.key not in self._named]
        teams = {rider.team for rider in riders}
        if len(new) < 2 or len(new) < len(riders) or len(teams) != 1 or None in teams:
            return listed([self.name(rider) for rider in riders])
        for rider in riders:
            self._named[rider.key] = rider
        return _("{riders} (all {team})").format(
            riders=listed([rider.name for rider in riders]), team=self._team(riders[0])
        )

    def _team(self, rider: Rider) -> str | None:
        return self._teams.get(rider.team or "", rider.team)
