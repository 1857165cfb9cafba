"""Loading and seeking a log of 100,000 events, against parsing the same lines with pydantic alone.

Run `python tests/bench/bench_race.py`. Times are medians of several rounds; the ratios are what counts.
"""

import argparse
import gc
import json
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tracker.race.events import EVENT
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

FLAG = datetime.fromisoformat("2021-02-11T12:50:00+01:00")
STAGE = Stage(id="bench", race="Bench", distance_km=182.3, start_at=FLAG)
FRAME_S = 1 / 60


def lines(count: int) -> list[bytes]:
    """A log that moves as a real one does: half commentary, the rest km marks, gaps and moves of few riders."""
    rng = random.Random(1)
    riders = [{"name": f"Rider Number{number}", "team": "A Team"} for number in range(160)]
    kinds = (
        ["comment"] * 10 + ["gap"] * 5 + ["km"] * 3 + ["attack", "caught", "join", "regroup", "sprint", "weather"]
    )
    lines = []
    for number in range(count):
        kind = rng.choice(kinds)
        km = round(182.3 * (1 - number / count), 1)
        event: dict[str, Any] = {
            "id": f"e{number}",
            "at": (FLAG + timedelta(seconds=17000 * number / count)).isoformat(),
        }
        event |= {
            "kind": kind,
            "km_to_go": km,
            "source": "bench",
            "text": f"Le peloton reste à distance, fait {number}.",
        }
        if kind == "gap":
            event["gap_s"] = rng.randrange(300)
        if kind in ("attack", "join"):
            event["riders"] = rng.sample(riders, 2)
        if kind == "sprint":
            event |= {"name": f"Sprint {number // 10_000}", "order": rng.sample(riders, 3)}
        lines.append(json.dumps(event).encode())
    return lines


def median(run: Callable[[], object], rounds: int = 5) -> float:
    """Return the median time of `run`, seconds."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Print the measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    count = parser.parse_args().events
    log = lines(count)

    def parse() -> list[Any]:
        return [EVENT.validate_json(line) for line in log]

    def load() -> Timeline:
        timeline = Timeline(STAGE, parse())
        timeline.state_at(timeline.end)
        return timeline

    floor, whole = median(parse), median(load)
    print(f"parse {count:,} events alone          {floor:6.3f} s  ({count / floor:,.0f}/s)")
    print(f"parse, order and fold them       {whole:6.3f} s  ratio {whole / floor:.2f} (goal < 2)")

    timeline = load()
    rng = random.Random(2)
    times = []
    for _ in range(2000):
        at = FLAG + timedelta(seconds=rng.uniform(0, 17000))
        start = time.perf_counter()
        timeline.state_at(at)
        times.append(time.perf_counter() - start)
    times.sort()
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    print(
        f"state_at anywhere                p50 {p50 * 1000:.2f} ms  p99 {p99 * 1000:.2f} ms  "
        f"of a 60 Hz frame {p99 / FRAME_S:.2f} (goal < 1)"
    )

    del timeline
    gc.collect()
    tracemalloc.start()
    events = parse()
    parsed, _ = tracemalloc.get_traced_memory()
    timeline = Timeline(STAGE, events)
    timeline.state_at(timeline.end)
    folded, _ = tracemalloc.get_traced_memory()
    print(f"memory of the parsed events      {parsed / 1e6:6.1f} MB")
    print(f"with the timeline folded         {folded / 1e6:6.1f} MB  ratio {folded / parsed:.2f}")


if __name__ == "__main__":
    main()
