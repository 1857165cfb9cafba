"""Time trials: the starts, the times at the time checks, and the times at the finish."""

from datetime import datetime, timedelta

from feeds.racecenter.known import Known
from feeds.racecenter.made import amended, made
from feeds.racecenter.rows import is_placed, ranked, seconds
from feeds.racecenter.tables import Tables
from feeds.racecenter.wire import Faults, Ranked
from tracker.race.events import Depart, EventBase, Finish, Split
from tracker.race.stage import Rider

AT_ONCE = 2
"""Up to so many new times in one answer are taken to have been set just now."""


class Clock:
    """The times of a time trial that were reported."""

    def __init__(self) -> None:
        """Start with none."""
        self._reported: dict[str, Split | Finish] = {}
        self._seen: set[str] = set()
        """The rankings seen before: a new line in one of them is a time set just now."""
        self._departed: set[str] = set()

    def take(self, tables: Tables, known: Known, faults: Faults, now: datetime) -> list[EventBase]:
        """Return the times that are new, in order, and corrections of those that have changed."""
        type_ = "ete" if known.format == "ttt" else "ite"
        names = {mark.number: mark.name for mark in known.marks}
        events: list[EventBase] = []
        for checkpoint, by_type in tables.on_the_way(type_).items():
            name = names.get(checkpoint) or f"checkpoint {checkpoint}"
            lines = ranked(by_type[type_], faults)
            at = known.at(by_type[type_].updated_at) or now
            events += self._times(lines, f"split-{checkpoint}", name, known, at)
        finish = tables.at_finish(type_)
        if finish is not None:
            events += self._times(
                ranked(finish, faults), "finish", None, known, known.at(finish.updated_at) or now
            )
        return events

    def departed(self, began: dict[int, datetime], known: Known) -> list[EventBase]:
        """Return the starts of riders by the moments when they were first seen under way."""
        events: list[EventBase] = []
        for bib, at in sorted(began.items(), key=lambda item: (item[1], item[0])):
            team = known.team_of(bib) if known.format == "ttt" else None
            who = team or str(bib)
            if who not in self._departed:
                events.append(self._depart(who, at, team, None if team else bib))
        return events

    def _depart(self, who: str, at: datetime, team: str | None, bib: int | None) -> Depart:
        self._departed.add(who)
        riders = (Rider(bib=bib),) if bib is not None else None
        return made(Depart, id=f"depart-{who}", at=at, riders=riders, team=team, estimated=True)

    def _times(
        self, lines: list[Ranked], place: str, name: str | None, known: Known, at: datetime
    ) -> list[EventBase]:
        fresh = place in self._seen
        self._seen.add(place)
        events: list[EventBase] = []
        came: list[tuple[str, datetime, str | None, int | None]] = []
        taken: set[str] = set()
        for line in lines:
            bib = known.bib(line.bib, line.rider)
            team = known.team_of(bib, line.team) if known.format == "ttt" else None
            time_s = seconds(line.absolute)
            if not is_placed(line) or not time_s or (bib is None and team is None):
                continue
            who = team or str(bib)
            if who in taken:
                continue  # a team that has two lines has the time of the better one
            taken.add(who)
            fields = {
                "id": f"{place}-{who}"[:110],
                "at": at,
                "riders": (Rider(bib=bib),) if team is None else None,
                "team": team,
                "time_s": time_s,
                # Times that were there when following began were set some time before.
                "estimated": None if fresh else True,
            }
            event: Split | Finish
            if name is None:
                event = made(Finish, **fields)
            else:
                event = made(Split, **fields, checkpoint=name, position=line.position)
            if event.id not in self._reported:
                came.append((who, at - timedelta(seconds=time_s), team, bib if team is None else None))
            events += self._once(event)
        # Only the last of several new times was set at this moment: the starts of the others are not known.
        for who, start, team, bib in came if fresh and len(came) <= AT_ONCE else ():
            if who not in self._departed and known.is_of_the_day(start):
                events.append(self._depart(who, start, team, bib))
        return events

    def _once(self, event: Split | Finish) -> list[EventBase]:
        old = self._reported.get(event.id)
        if old is not None and old.time_s == event.time_s:
            return []
        self._reported[event.id] = event
        if old is None:
            return [event]
        corrected = event.model_copy(update={"at": old.at})
        name = f"{event.id}-edit-{event.time_s}"
        return [amended(name, max(event.at, old.at), corrected, "the time was corrected")]
