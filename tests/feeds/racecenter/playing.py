"""Plays bodies at the reader, as a feed would."""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from feeds.base import Rejected
from feeds.polled import Body
from feeds.racecenter.address import parse
from feeds.racecenter.reader import RaceCenterReader
from tracker.race.stage import Stage

DAY = "2026-07-18"
NOON = datetime.fromisoformat(f"{DAY}T15:00:00+02:00")


def reader_of(uri="racecenter:letour/2026/5"):
    return RaceCenterReader(parse(uri))


def play(reader, bodies, begin, end, step=timedelta(seconds=15)):
    """Yield what a reader tells while the race goes on: each list at its rate, and only when it changed."""
    due, last, now = {}, {}, begin
    while now <= end and not reader.done:
        bodies_now = bodies(now)
        for resource in reader.wanted(now):
            if due.get(resource.key, now) > now:
                continue
            due[resource.key] = now + timedelta(seconds=resource.every_s or 0)
            data = bodies_now.get(resource.key, b"")
            if last.get(resource.key) != data:
                last[resource.key] = data
                yield from reader.take(Body(resource.key, now, data))
        now += step


def stage(number=14, day=DAY, **more):
    """Return a record of the list of stages."""
    return {
        "stage": number, "date": f"{day}T00:00:00+02:00", "length": 150.0, "type": "HMG", "startTime": "13:30:00",
        "endTime": "17:30:00", "timezone": "Europe/Paris", "showGroups": True, "_bind": "stage-2026",
        "departureCity": {"label": "Mulhouse"}, "arrivalCity": {"label": "Le Markstein"}, **more,
    }  # fmt: skip


def rider(bib, last="RIDER", team="a1", **more):
    """Return a record of the start list."""
    return {"bib": bib, "firstname": "Tom", "lastname": last, "nationality": "ned", "_id": f"r{bib}",
            "$team": f"team-2026:{team}", "_bind": "allCompetitors-2026", **more}  # fmt: skip


def team(key="a1", **more):
    return {"_id": key, "code": "TST", "name": "TEAM TEST", "nationality": "fra", "_bind": "team-2026", **more}


def group(order, bibs, size=None, relative=0, left=100_000, **more):
    """Return a group of a frame."""
    return {"order": order, "name": f"Group {order}", "size": len(bibs) if size is None else size, "relative": relative,
            "remainingDistance": left, "speed": 40, "bibs": [{"bib": bib} for bib in bibs], "id": 99 - order, **more}  # fmt: skip


def frame(clock, *groups, **more):
    """Return a record of groups at a time of the stage's day, "14:23:38"."""
    return {"_bind": "pack-2026-14", "stage": 14, "date": f"{DAY}T{clock}+02:00", "groups": list(groups), **more}


def post(clock, title, text="", picto=None, key=None, **more):
    """Return a record of the commentary."""
    return {"type": "liv", "title": title, "text": [text], "picto": picto, "_id": key or title,
            "publicationAt": f"{DAY}T{clock}+02:00", "updatedAt": f"{DAY}T{clock}+02:00", "_bind": "publication_en-2026-14", **more}  # fmt: skip


def ranking(type_, lines, checkpoint=62, types=("N", "A"), clock="17:40:00", **more):
    """Return a ranking of dicts, or of (bib, absolute) in order."""
    touched = datetime.fromisoformat(f"{DAY}T{clock}+02:00").timestamp() * 1000
    rows = [
        line if isinstance(line, dict) else {"bib": line[0], "position": place, "absolute": line[1]}
        for place, line in enumerate(lines, 1)
    ]
    return {"type": type_, "checkpoint": checkpoint, "types": list(types), "rankings": rows, "_updatedAt": touched, "status": "0",
            "_bind": "rankingType-2026-14", **more}  # fmt: skip


class Following:
    """A reader of stage 14, and all that it has told."""

    def __init__(self, riders=(), stages=None, uri="racecenter:letour/2026/14", teams=None, ready=True):
        self.reader = reader_of(uri)
        self.items = []
        if ready:
            self.take("stage-2026", stages or [stage()])
            self.take("allCompetitors-2026", list(riders))
            self.take("team-2026", [team()] if teams is None else teams)

    def take(self, key, data, at=NOON):
        """Return what the reader tells of a body, given as records or as bytes."""
        items = self.reader.take(Body(key, at, data if isinstance(data, bytes) else json.dumps(data).encode()))
        self.items += items
        return items

    def pack(self, *frames):
        return [
            item for item in self.take("pack-2026-14", list(frames)) if getattr(item, "kind", "") == "situation"
        ]

    def of(self, *kinds):
        """Return all that was told of these kinds."""
        return [item for item in self.items if getattr(item, "kind", "") in kinds]

    @property
    def rejected(self):
        return [item.reason for item in self.items if isinstance(item, Rejected)]

    @property
    def header(self):
        """Return the header as it stands."""
        corrected = self.of("header")
        return corrected[-1].stage if corrected else next(item for item in self.items if isinstance(item, Stage))


SAMPLES = {
    "allCompetitors-2026": [rider(1), rider(2)],
    "checkpointList-2026-14": [
        {"checkpoint": 1, "length": 10.0, "place": "X", "middleSchedule": "14:00:00", "checkpointTypes": [{"code": "N"}],
         "checkpointSummits": [{"code": "H", "length": 1000, "state": "5", "summit": {"name": "Y (9 m)", "altitude": 9}}]},
        {"checkpoint": 2, "length": 150.0, "place": "Z", "checkpointTypes": [{"code": "A"}], "checkpointSummits": []},
    ],
    "pack-2026-14": [frame("14:00:00", group(0, [1]), group(1, [2], 999, 30))],
    "publication_en-2026-14": [post("14:00:00", "A", "B", "liv_attack"), post("15:00:00", "C", picto="liv_winner_victory")],
    "telemetryCompetitor-2026": [{"TimeStamp": 1784376000, "StageIndex": 14, "RaceStatus": True, "YGPW": [1, 2, 1, 2],
                                  "Riders": [{"Bib": 1, "Status": "active", "kmToFinish": 50.0, "secToFirstRider": 0, "kph": 40, "Gradient": 1}]}],
    "rankingTypeArrival-2026-14": [ranking("ite", [(1, 1000_000), (2, 1001_000)], timeLimit=9000), ranking("itg", [(1, 9_000_000)])],
    "rankingType-2026-14": [ranking("ipe", [(1, 20)], 1, ["N"]), ranking("ibe", [(1, 3000)], 1, ["N"])],
    "insights-2026-14": [{"kmDistanceFromStart": 5000, "kphAverageSpeed": "40.1", "Temperature_C": 20, "AvgWindSpeed_kph": 3, "WindDirection": 9}],
    "stageWithdrawals-2026-14": [{"bib": 2, "status": "DNF"}],
}  # fmt: skip
"""A small body of each list of the Race Center."""
