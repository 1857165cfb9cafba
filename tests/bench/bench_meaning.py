"""What the meaning of a race costs a frame: the virtual GC of 176 riders, forecast and alerts, fed twice a second.

Run `python tests/bench/bench_meaning.py`. Every half second of race a machine's picture comes with all the gaps
changed a little; a frame folds it and works everything out again. The floor is the parse of the same lines.
"""

import gc
import json
import random
import statistics
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from tracker.race.alerts import Alerts
from tracker.race.events import EventBase
from tracker.race.followed import Followed
from tracker.race.forecast import forecast
from tracker.race.forecast.finish import finish_expected
from tracker.race.logline import parse_event
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Row, Stage
from tracker.race.takeover import takeover
from tracker.race.timeline import Timeline
from tracker.race.virtual import virtual_gc
from tracker.race.virtualclasses import classifications_on_the_road

FLAG = datetime.fromisoformat("2026-07-11T12:50:00+02:00")
RIDERS, FRAMES, DISTANCE_KM = 176, 2400, 180.0
AWAY, CHASERS = 6, 12


def stage() -> Stage:
    """A stage of a grand tour with its start list and its GC before."""
    riders = tuple(
        Rider(name=f"Rider{n:03} Surname{n:03}", bib=n + 1, team=f"Team {n // 8}") for n in range(RIDERS)
    )
    gc = tuple(Row(bib=rider.bib, name=rider.name, position=n + 1, gap_s=n * 17) for n, rider in enumerate(riders))
    return Stage(
        id="bench-2026-8", race="Bench", year=2026, number=8, distance_km=DISTANCE_KM, start_at=FLAG, riders=riders, gc_before=gc
    )  # fmt: skip


def lines() -> list[str]:
    """Machine pictures every half second, over twenty minutes of race."""
    rng = random.Random(1)
    made = []
    gap = 180.0
    for number in range(FRAMES):
        gap = max(20.0, gap + rng.uniform(-1.2, 1.0))
        km = 60.0 - number * 0.0055
        groups: list[dict[str, Any]] = [
            {"name": "Tête de la course", "gap_s": 0, "riders": [{"bib": 90 + n} for n in range(AWAY)]},
            {"name": "Poursuivants", "gap_s": round(gap / 3), "riders": [{"bib": 30 + n} for n in range(CHASERS)]},
            {"name": "Peloton", "gap_s": round(gap), "size": RIDERS - AWAY - CHASERS, "riders": []},
        ]
        at = (FLAG + timedelta(hours=3, seconds=number / 2)).isoformat()
        made.append(
            json.dumps(
                {"kind": "situation", "id": f"s{number}", "at": at, "km_to_go": round(km, 2), "groups": groups, "routine": True}
            )
        )  # fmt: skip
    return made


def fold(timeline: Timeline, event: EventBase) -> Snapshot:
    """Take an event into the log, and return the moment after it."""
    timeline.append(event)
    return timeline.snapshot(event.at)


def said(name: str, times: list[float], floor: list[float]) -> None:
    """Print the spread of times in ms of CPU, and the ratio to the floor."""
    p50, p99 = statistics.median(times) * 1000, sorted(times)[int(len(times) * 0.99)] * 1000
    ratio = statistics.median(times) / statistics.median(floor)
    print(f"{name:<44} p50 {p50:6.3f}  p99 {p99:6.3f} ms  ratio {ratio:5.1f}", flush=True)


def main() -> None:
    """Print what each part costs a frame."""
    gc.set_threshold(100_000, 50, 100)  # as the program does
    head = stage()
    timeline = Timeline(head, [parse_event(json.dumps({"kind": "start", "id": "flag", "at": FLAG.isoformat()}))])
    alerts = Alerts(Followed(frozenset(), frozenset({"team 3"})))
    parse: list[float] = []
    parts: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], object]) -> float:
        start = time.thread_time()
        work()
        spent = time.thread_time() - start
        parts.setdefault(name, []).append(spent)
        return spent

    whole = []
    for line in lines():
        start = time.thread_time()
        event = parse_event(line)
        parse.append(time.thread_time() - start)
        folded = timed("fold and snapshot", partial(fold, timeline, event))
        snapshot = timeline.snapshot(event.at)
        state, at = snapshot.state, snapshot.at
        whole.append(
            folded
            + timed("virtual GC of 176 riders", partial(virtual_gc, state, at))
            + timed("lead of the GC", partial(takeover, state, at))
            + timed("other classifications", partial(classifications_on_the_road, state, at))
            + timed("forecast", partial(forecast, snapshot))
            + timed("finish expected", partial(finish_expected, snapshot))
            + timed("alerts", partial(alerts.look, snapshot))
        )
    said("parse of a picture (the floor)", parse, parse)
    for name, times in parts.items():
        said(name, times, parse)
    said("all of it (goal: p99 < 2 ms)", whole, parse)


if __name__ == "__main__":
    main()
