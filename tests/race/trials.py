"""A small time trial, invented: three checkpoints with the finish, five riders, two teams."""

from datetime import datetime, timedelta
from typing import Any

from tracker.race.events import EventBase
from tracker.race.logline import parse_event
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

FIRST = datetime.fromisoformat("2026-07-21T13:00:00+02:00")
"""When the first rider starts."""

_HEADER: dict[str, Any] = {
    "id": "test-2026-16",
    "race": "Tour of Test",
    "year": 2026,
    "number": 16,
    "start": "Here",
    "finish": "There",
    "format": "itt",
    "distance_km": 30.0,
    "start_at": FIRST.isoformat(),
    "checkpoints": [
        {"name": "Col du Test", "km_to_go": 20.0, "type": "split"},
        {"name": "Pont Neuf", "km_to_go": 8.0, "type": "split"},
        {"name": "Feed", "km_to_go": 15.0, "type": "feed"},
    ],
    "teams": [{"name": "Equipe Alpha", "code": "ALP"}, {"name": "Team Beta", "code": "BET"}],
    "riders": [
        {"bib": 11, "name": "Anna Ask", "team": "Equipe Alpha", "nation": "NOR"},
        {"bib": 12, "name": "Béa Bø", "team": "Equipe Alpha", "nation": "DEN"},
        {"bib": 21, "name": "Cleo Čech", "team": "Team Beta", "nation": "CZE"},
        {"bib": 22, "name": "Dora Díaz", "team": "Team Beta", "nation": "ESP"},
        {"bib": 23, "name": "Elsa Ek", "team": "Team Beta", "nation": "SWE"},
    ],
    "gc_before": [
        {"position": 1, "name": "Elsa Ek", "time_s": 200000},
        {"position": 2, "name": "Dora Díaz", "gap_s": 30},
        {"position": 3, "bib": 21, "gap_s": 60},
        {"position": 4, "name": "Béa Bø", "gap_s": 90},
    ],
}


def header(**fields: Any) -> Stage:
    """Return the stage, with other fields where told."""
    return Stage.model_validate({**_HEADER, **fields})


def report(kind: str, minute: float, bib: int | None = None, **fields: Any) -> EventBase:
    """Return an event `minute` minutes after the first start, of the rider with this bib."""
    import json

    at = (FIRST + timedelta(minutes=minute)).isoformat()
    if bib is not None:
        fields |= {"bib": bib} if kind == "position" else {"riders": [{"bib": bib}]}
    if "start_minute" in fields:
        fields["start_at"] = (FIRST + timedelta(minutes=fields.pop("start_minute"))).isoformat()
    who = bib if bib is not None else fields.get("team", "")
    fields.setdefault("id", f"{kind}-{fields.get('checkpoint', '')}-{who}-{minute:07.2f}")
    return parse_event(json.dumps({"kind": kind, "at": at, **fields}))


def at(log: list[EventBase], minute: float, stage: Stage | None = None) -> Any:
    """Return the snapshot `minute` minutes after the first start."""
    return Timeline(stage or header(), log).snapshot(FIRST + timedelta(minutes=minute))


LOG = [
    report("depart", -60, 11, start_minute=0),
    report("depart", -60, 12, start_minute=2),
    report("depart", -60, 21, start_minute=4),
    report("depart", -60, 22, start_minute=6),
    report("depart", -60, 23, start_minute=8),
    report("split", 15, 11, checkpoint="Col du Test", time_s=900, position=1),
    report("split", 16.5, 12, checkpoint="Col du Test", time_s=870, position=1),
    report("split", 19, 21, checkpoint="col du test", time_s=900, position=2),
    report("split", 21, 22, checkpoint="Col du Test", time_s=880, position=2),
    report("split", 23, 23, checkpoint="Col du Test", time_s=890),
    report("split", 30, 11, checkpoint="Pont Neuf", time_s=1800),
    report("finish", 41.5, 11, time_s=2490),
    report("finish", 43.2, 12, time_s=2470),
    report("finish", 46, 21, time_s=2520),
    report("finish", 47.1, 22, time_s=2466),
    report("finish", 49, 23, time_s=2470),
]
"""Ask, Bø, Čech, Díaz and Ek start two minutes apart; Díaz wins in 41:06, Bø and Ek are level."""

TEAMS = [
    report("depart", 0, team="ALP"),
    report("depart", 5, 21),
    report("split", 15, team="Equipe Alpha", checkpoint="Pont Neuf", time_s=900, position=1),
    report("split", 19.5, team="Team Beta", checkpoint="Pont Neuf", time_s=870, position=1),
    report("finish", 25, team="Equipe Alpha", time_s=1500),
    report("finish", 25.1, 12, time_s=1507),
    report("finish", 29.5, team="BET", time_s=1470, riders=[{"bib": 21}, {"bib": 22}]),
]
"""Two teams five minutes apart; Beta is thirty seconds faster."""


_FIRST_NAMES = [
    "Aino",
    "Bram",
    "Carla",
    "Dries",
    "Emil",
    "Fanny",
    "Gijs",
    "Heidi",
    "Ivan",
    "Jana",
    "Karel",
    "Lotte",
]
_SURNAMES = [
    "Aalto",
    "Brandt",
    "Costa",
    "Dupré",
    "Eriksen",
    "Fontán",
    "Girard",
    "Hoek",
    "Ivanova",
    "Jansen",
    "Kovář",
    "Lindqvist",
    "Maes",
    "Nunes",
    "Olsen",
    "Picard",
    "Quint",
    "Roca",
    "Sørensen",
    "Tamm",
    "Urban",
    "Vasseur",
    "Wouters",
    "Zielinski",
]
_TEAMS = [("Equipe Alpha", "ALP"), ("Team Beta", "BET"), ("Gamma Pro Cycling", "GAM"), ("Delta", "DEL")]


def big_header(**fields: Any) -> Stage:
    """Return a time trial of 24 riders in four teams over a climb, with a GC and a profile."""
    riders = [
        {
            "bib": 10 * (number // 6 + 1) + number % 6 + 1,
            "name": f"{_FIRST_NAMES[number % 12]} {_SURNAMES[number * 5 % 24]}",
            "team": _TEAMS[number // 6][0],
            "nation": ("NED", "BEL", "FRA", "ESP", "DEN")[number % 5],
        }
        for number in range(24)
    ]
    gc = [
        {"position": place, "bib": rider["bib"], "name": rider["name"], "team": rider["team"], "gap_s": place * 17}
        for place, rider in enumerate(reversed(riders), 1)
    ]
    gc[0] = {**gc[0], "gap_s": None, "time_s": 201_000}
    heights = [210, 230, 260, 340, 480, 610, 590, 470, 390, 350, 330, 340, 320]
    return header(
        race="Ronde van Niets",
        start="Begin",
        finish="Boven",
        teams=[{"name": name, "code": code} for name, code in _TEAMS],
        riders=riders,
        gc_before=gc,
        climbs=[{"name": "Col du Test", "km_to_go": 18.0, "category": "2", "length_km": 5, "gradient_pct": 6}],
        profile=[{"km": 2.5 * n, "altitude_m": height} for n, height in enumerate(heights)],
        **{
            "checkpoints": [
                {"name": "Col du Test", "km_to_go": 18.0, "type": "split"},
                {"name": "Pont Neuf", "km_to_go": 8.0, "type": "split"},
            ],
            **fields,
        },
    )


def big_log(stage: Stage) -> list[EventBase]:
    """Return the time trial of `big_header`: one starts every two minutes, in the order of the start list."""
    log = []
    for number, rider in enumerate(stage.riders):
        pace = 1 + ((number * 7) % 11 - 5) / 100 - number / 1000
        start, bib = number * 2.0, rider.bib
        log.append(report("depart", -90, bib, start_minute=start))
        for name, at_pace in (("Col du Test", 1000), ("Pont Neuf", 1700)):
            seconds = round(at_pace * pace)
            log.append(report("split", start + seconds / 60, bib, checkpoint=name, time_s=seconds))
        seconds = round(2500 * pace)
        log.append(report("finish", start + seconds / 60, bib, time_s=seconds))
        log += [
            report(
                "position", start + minute, bib, km_to_go=round(30 * (1 - minute * 60 / seconds), 1), speed_kph=44
            )
            for minute in range(1, seconds // 60, 3)
        ]
    log.append(report("comment", 1, text="The first rider is on the way, under a grey sky."))
    log.append(report("weather", 30, temperature_c=17, sky="cloudy"))
    log.append(report("abandon", 70, stage.riders[20].bib, status="DNF"))
    return log


def dump_log(path: Any, stage: Stage, log: list[EventBase]) -> None:
    """Write a log as a stage file."""
    from pathlib import Path

    from tracker.race.logline import dump

    Path(path).write_text("".join(dump(one) + "\n" for one in [stage, *log]), encoding="utf-8")
