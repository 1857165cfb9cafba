"""Stages that nobody rode, for the backtest: breaks that are let go, chased too late, caught, and passed.

They are made of riders' behaviour as it is described by those who ride and write, and of none of the forecast's
equations: a small break tires and a large one does not; a bunch rides easily until its directors, who use Chapatte's
law themselves, send men to the front; so many teams help as want a sprint, and their men burn out; those ahead stop
working together when the finish is near; on the last climb the favourites race each other.

`python tests/race/synthetic_stages.py FOLDER [COUNT]` writes them as stage files for `ardoise backtest FOLDER`.
"""

import json
import random
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

FLAG = datetime.fromisoformat("2031-05-01T12:30:00+02:00")
STEP = 0.25
KINDS = ("flat", "flat", "hilly", "mountain")
"""What kinds of stages there are, in the shares of a Grand Tour, roughly."""


class Made:
    """A made stage: its log in lines, and what became of its last break."""

    def __init__(self, kind: str, seed: int, pictures: bool = False) -> None:
        self.random = random.Random(f"{kind}-{seed}")
        self.kind, self.pictures = kind, pictures
        self.distance = float(self.random.randint(150, 215))
        self.climbs = self._climbs()
        self.lines: list[dict[str, Any]] = [
            {
                "kind": "stage", "schema": 1, "id": f"made-{kind}-{seed}", "race": "Tour of Nowhere", "year": 2031,
                "number": seed % 22, "distance_km": self.distance, "start_at": FLAG.isoformat(), "climbs": self.climbs,
            }
        ]  # fmt: skip
        self.at, self.km, self.gap = FLAG, self.distance, 0.0
        self.serial = 0
        self.caught_km: float | None = None
        self._ride()

    def _climbs(self) -> list[dict[str, Any]]:
        pick = self.random
        if self.kind == "flat":
            places = [(pick.uniform(40, 140), "4", 2.0, 4.5)]
        elif self.kind == "hilly":
            places = [(pick.uniform(5, 90), "3", pick.uniform(2, 4), pick.uniform(5, 7.5)) for _ in range(4)]
        else:
            places = [(pick.uniform(60, 120), "1", 9.0, 7.0), (pick.uniform(25, 50), "1", 8.0, 7.0)]
            places += [(0.0, "HC", pick.uniform(8, 14), pick.uniform(6.5, 8.5))] if pick.random() < 0.7 else []
        return [
            {"name": f"Climb {number}", "km_to_go": round(km, 1), "category": category,
             "length_km": round(length, 1), "gradient_pct": round(pct, 1)}
            for number, (km, category, length, pct) in enumerate(places)
        ]  # fmt: skip

    def _gradient(self) -> float:
        return max(
            (c["gradient_pct"] for c in self.climbs if c["km_to_go"] <= self.km <= c["km_to_go"] + c["length_km"]),
            default=0.0,
        )

    def log(self, kind: str, **fields: Any) -> None:
        self.serial += 1
        line = {"kind": kind, "id": f"m{self.serial:05}", "at": self.at.isoformat(), **fields}
        self.lines.append(line)

    def _ride(self) -> None:
        pick = self.random
        self.log("start", km_to_go=self.distance)
        self._break_goes(pick.choice((1, 2, 2, 3, 4, 4, 5, 6, 8, 12)) + (6 if self.kind == "mountain" else 0))
        second = pick.uniform(30, 90) if pick.random() < 0.25 else None  # where other riders jump across and past
        wanting = {"flat": 4, "hilly": pick.choice((0, 1, 2, 3)), "mountain": pick.choice((0, 0, 1, 3))}[self.kind]
        reserve = wanting * pick.uniform(20.0, 60.0)  # km of riding at the front that their men have in them
        leash = pick.uniform(150, 330) if wanting else pick.uniform(400, 800)
        reported_km, mood, favourites = self.distance, 0.0, pick.gauss(0.06, 0.045)
        ahead = True
        while self.km > 0:
            uphill = self._gradient()
            flat_kph = 45.0 / (1 + 0.14 * uphill)
            hours = (self.at - FLAG).total_seconds() / 3600
            tired = max(0, 10 - self.size) / 9 * 0.009 * max(0.0, hours - 1)
            quarrel = 0.012 * (self.km < 8) * (self.size > 1)
            front = flat_kph * (1 + self.strength - tired - quarrel - 0.012 * (self.size == 1))
            mood = 0.97 * mood + pick.gauss(0, 0.004)
            behind, reserve = self._bunch(flat_kph, uphill, wanting, leash, reserve, favourites, hours)
            behind *= 1 + mood
            if ahead:
                self.gap += STEP * (3600 / behind - 3600 / front)
            self.at += timedelta(seconds=STEP * 3600 / (front if ahead else behind))
            self.km = round(self.km - STEP, 2)
            if second is not None and self.km <= second and self.km > 0 and ahead:
                self._caught("peloton")
                second = None
                self.km = round(self.km - 1.0, 2)
                self.at += timedelta(seconds=80)
                self._break_goes(pick.choice((1, 2, 3, 4, 6)))
                leash = pick.uniform(40, 120)
                continue
            if ahead and self.gap <= 0 and self.distance - self.km > 5:
                ahead = False
                self._caught("peloton")
            self.gap = max(self.gap, 0.0)
            reported_km = self._report(reported_km, ahead)
        self._finish(ahead)

    def _bunch(
        self,
        flat_kph: float,
        uphill: float,
        wanting: int,
        leash: float,
        reserve: float,
        favourites: float,
        hours: float,
    ) -> tuple[float, float]:
        """Return the speed of the bunch, and what is left in those who pull."""
        law = 6.0 * self.km
        pulls = 0.0
        if wanting and reserve > 0:
            if self.gap > leash or self.gap > law - 45 * (self.km < 70):
                pulls = 1.0
            elif self.km < 40 and self.gap > 3.0 * self.km:
                pulls = 0.7
            elif self.gap > 0.6 * leash or self.km < 12:
                pulls = 0.4
        reserve -= pulls * STEP * (0.5 if self.km > 60 else 1.0)
        kph = flat_kph * (0.976 + 0.0215 * pulls * min(wanting, 4) + 0.002 * (wanting > 0))
        if uphill > 5 and self.km < 20:
            kph = max(kph, flat_kph * (1.0 + favourites))
        if self.distance - self.km < 15:
            kph = flat_kph * 0.93
        return kph, reserve

    def _break_goes(self, size: int) -> None:
        self.size = size
        self.strength = self.random.gauss(0.0, 0.008)
        self.gap = max(self.gap, 12.0)
        start = self.serial
        self.riders = [{"name": f"Rider {chr(65 + number)}{start}"} for number in range(size)]
        self.log("breakaway", riders=self.riders, size=size, km_to_go=self.km)

    def _caught(self, by: str) -> None:
        self.caught_km = self.km
        self.gap = 0.0
        if not self.pictures:
            self.log("caught", by=by, km_to_go=self.km)

    def _report(self, reported_km: float, ahead: bool) -> float:
        if self.pictures:
            groups: list[dict[str, Any]] = (
                [{"role": "leaders", "riders": self.riders, "gap_s": 0}] if ahead else []
            )
            gap = round(self.gap) if ahead else 0
            bunch = [{"name": f"Bunch {number}"} for number in range(20)] + ([] if ahead else self.riders)
            groups.append({"role": "peloton", "gap_s": gap, "riders": bunch})
            self.log("situation", groups=groups, km_to_go=self.km, routine=True)
            return self.km
        if reported_km - self.km < self.random.uniform(3, 14):
            return reported_km
        self.log("km", km_to_go=self.km)
        if ahead and self.random.random() < 0.8:
            rounded = 5 * max(1, round(self.gap / 5))
            vague = {"approx": True} if self.random.random() < 0.15 else {}
            if self.random.random() < 0.08:
                vague = {"bound": "gt"}
                rounded = max(5, rounded - 10)
            self.log("gap", gap_s=rounded, km_to_go=self.km, **vague)
        return self.km

    def _finish(self, ahead: bool) -> None:
        winner = self.riders[0] if ahead else {"name": "Sprinter One"}
        if ahead:
            self.caught_km = None
        self.log("finish", km_to_go=0.0, riders=[winner])
        rows = [
            {"position": 1, "time_s": 15000, **winner},
            {"position": 2, "gap_s": round(self.gap), "name": "Second"},
        ]
        self.log("result", basis="official", rows=rows)

    def text(self) -> str:
        """The log as a stage file."""
        return "".join(json.dumps(line) + "\n" for line in self.lines)


def made(seed: int, pictures: bool = False) -> Made:
    """The made stage of a number; their kinds go round."""
    return Made(KINDS[seed % len(KINDS)], seed, pictures)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(int(sys.argv[2]) if len(sys.argv) > 2 else 80):
        (folder / f"made-{number:03}.jsonl").write_text(made(number, number % 5 == 0).text())
