"""Makes the logs of the bundled stages from their files of facts, working out a time for every event.

The sources of these stages give distances to go and no times of day. A facts file (`provence-2021-1.toml` and
`-2.toml`; `provence-2021.toml` has the riders both share) keeps what they say, in their order, with the
reasoning for what is worked out; the first of them explains its keys. This module does the arithmetic. The
same facts always make the same bytes:

    python -m tracker.stages.estimate

Distances are km, durations whole seconds, times race time.
"""

import json
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tracker.race.logline import dump, parse_event, parse_stage
from tracker.race.notation import parse_duration
from tracker.race.pacing import Clock, spread
from tracker.race.pacing import PlaceError as FactsError

HERE = Path(__file__).parent
RACE = HERE / "provence-2021.toml"
STAGES = ("provence-2021-1", "provence-2021-2")

Facts = dict[str, Any]
"""A TOML table as read."""

PLACING_KEYS = ("km", "about", "elapsed_s", "after_s")
"""The keys of a facts file that place an event in time; the log does not have them."""


class StartList:
    """Riders by surname or full name, each with one spelling, nation and team."""

    def __init__(self, race: Facts) -> None:
        """Read the teams of the race file."""
        self.riders: list[Facts] = []
        self._team_of_rider: dict[str, str] = {}
        self._team_names: dict[str, str] = {code: team["name"] for code, team in race["team"].items()}
        self._found: dict[str, list[Facts]] = {}
        for code, team in race["team"].items():
            for name, nation in team["riders"].items():
                self._team_of_rider[name] = code
                self._add({"name": name, "team": team["name"], "nation": nation})

    def _add(self, rider: Facts) -> None:
        self.riders.append(rider)
        name = rider["name"]
        for key in {name, name.split()[-1]}:
            self._found.setdefault(key, []).append(rider)

    def add_surname(self, surname: str) -> Facts:
        """Add a rider known only by surname, and return the rider."""
        self._add({"name": surname})
        return self.riders[-1]

    def rider(self, key: str) -> Facts:
        """Return the rider with a surname or full name as a new table.

        Raises:
            FactsError: nobody has this name, or more than one rider does.
        """
        found = self._found.get(key, [])
        if len(found) != 1:
            raise FactsError(f'"{key}" is the name of {len(found)} riders on the start list')
        return dict(found[0])

    def teams_of(self, riders: Sequence[Facts]) -> list[Facts]:
        """Return the teams of these riders, in the order of the race file."""
        codes = {self._team_of_rider[rider["name"]] for rider in riders if rider["name"] in self._team_of_rider}
        return [{"name": name, "code": code} for code, name in self._team_names.items() if code in codes]


def table(cells: Sequence[Sequence[str]], start_list: StartList) -> list[Facts]:
    """Return the rows of a classification as published: ["Démare", "0:04"], first the leader's absolute time.

    A row without a time cell has no time. A blank cell means "as the row above"; right under the leader that
    is no gap at all.
    """
    rows = []
    gap_s = 0
    for position, (name, *time) in enumerate(cells, start=1):
        row: Facts = {"position": position, **start_list.rider(name)}
        if time and position == 1:
            row["time_s"] = parse_duration(time[0])
        elif time:
            gap_s = parse_duration(time[0]) if time[0] else gap_s
            row["gap_s"] = gap_s
        rows.append(row)
    return rows


def written_out(fact: Facts, start_list: StartList) -> Facts:
    """Return what an event says: a fact without its placing, and with riders written out."""
    event = {key: value for key, value in fact.items() if key not in (*PLACING_KEYS, "label", "change")}
    if event["kind"] == "km" and "text" not in event:
        event["text"] = f"{fact['km']:g} km to go."
    if "riders" in event:
        event["riders"] = [start_list.rider(name) for name in event["riders"]]
    if "groups" in event:
        event["groups"] = [
            {**group, "riders": [start_list.rider(name) for name in group["riders"]]}
            if "riders" in group
            else group
            for group in event["groups"]
        ]
    if "order" in event:
        event["order"] = [start_list.rider(name) for name in event["order"]]
        for placing, bonus_s in zip(event["order"], event.pop("bonus_s", ()), strict=False):
            placing["bonus_s"] = bonus_s
    if "table" in event:
        event["rows"] = table(event.pop("table"), start_list)
    event.setdefault("source", "commentary")
    event["estimated"] = True
    return event


def timed(facts: Sequence[Facts], clock: Clock) -> Iterator[tuple[Facts, float | None, int]]:
    """Yield each fact with its km to go (None before the flag and after the finish) and elapsed seconds."""
    on_road = [fact for fact in facts if "elapsed_s" not in fact and "after_s" not in fact]
    km_of = dict(
        zip(map(id, on_road), spread([fact.get("km", fact.get("about")) for fact in on_road]), strict=True)
    )
    finish_s = clock.elapsed_s(0)
    for fact in facts:
        km_to_go = km_of.get(id(fact))
        if km_to_go is not None:
            yield fact, km_to_go, clock.elapsed_s(km_to_go)
        else:
            yield fact, None, fact["elapsed_s"] if "elapsed_s" in fact else finish_s + fact["after_s"]


def header(race: Facts, facts: Facts, start_list: StartList) -> Facts:
    """Return the header of a stage's log."""
    stage = dict(facts["stage"])
    names = stage.pop("riders")
    riders = list(start_list.riders) if names == "all" else [start_list.rider(name) for name in names]
    teams = start_list.teams_of(riders)
    riders += [start_list.add_surname(name) for name in stage.pop("surname_only", ())]
    before = table(stage.pop("gc_before", ()), start_list)
    return {
        "kind": "stage",
        "schema": 1,
        "id": stage.pop("id"),
        "race": race["race"],
        "year": race["year"],
        **stage,
        "start_at": facts["clock"]["start_at"].isoformat(),
        "estimated": True,
        "teams": teams,
        "riders": riders,
        **({"gc_before": before} if before else {}),
    }


def build(stage_id: str) -> str:
    """Return the text of a bundled stage's log, made from its facts.

    Raises:
        FactsError: the facts are not consistent.
        BadLine: they make a line that is not valid.
    """
    race: Facts = tomllib.loads(RACE.read_text(encoding="utf-8"))
    facts: Facts = tomllib.loads((HERE / f"{stage_id}.toml").read_text(encoding="utf-8"))
    start_list = StartList(race)
    clock = Clock(
        facts["clock"]["start_at"],
        facts["stage"]["distance_km"],
        tuple((km, seconds) for km, seconds in facts["clock"]["checkpoints"]),
    )
    lines = [dump(parse_stage(json.dumps(header(race, facts, start_list))))]
    labelled: dict[str, Facts] = {}
    width = max(3, len(str(len(facts["event"]))))
    for number, (fact, km_to_go, elapsed_s) in enumerate(timed(facts["event"], clock), start=1):
        event: Facts = {
            "id": f"{facts['ids']['prefix']}{number:0{width}}",
            "at": clock.at(elapsed_s).isoformat(),
            **({} if km_to_go is None else {"km_to_go": km_to_go}),
            **written_out(fact, start_list),
        }
        if "label" in fact:
            labelled[fact["label"]] = event
        if "change" in fact:
            target = labelled[fact["target"]]
            event |= {"target": target["id"], "event": {**target, **fact["change"]}}
        lines.append(dump(parse_event(json.dumps(event))))
    return "".join(f"{line}\n" for line in lines)


def main() -> None:
    """Write the logs beside their facts."""
    for stage_id in STAGES:
        path = HERE / f"{stage_id}.jsonl"
        path.write_text(build(stage_id), encoding="utf-8", newline="\n")
        print(f"{path.name}: {len(path.read_bytes().splitlines()) - 1} events")


if __name__ == "__main__":
    main()
