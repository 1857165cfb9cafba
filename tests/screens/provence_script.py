"""Stage 1 of Provence as a producer types it, slips and all; and what it means, told without a slip.

A step is a line, entered with Enter; or keys, where it begins with `KEYS`.
"""

from datetime import datetime, timedelta
from typing import Any

from tracker.race.events import EVENT, EventBase
from tracker.race.stage import Stage

KEYS = "keys "

STEPS = [
    "rollout",
    "start",
    "att Calmejane, Fernandez",
    "177",
    "away calmejane, fernandez",
    "gap 3:45",
    "sun 11",
    "172.5",
    "gap <4:00",
    "gap 4:03",  # a slip: 4:30 it is
    KEYS + "f8",
    "gap 4:30",  # typed right after the undo, it corrects that entry
    "kom Calmejane",
    "142.3",
    "gap 3:40",
    "130",
    "away Calmejane, fernandes",
    "2:30",
    "Groupama-FDJ lead the chase for Démare",
    "120",
    "110",
    "gap 2:30",
    "speed 33.2 over the first two hours",
    "102.8 gap 3:10",
    "95.5 gap ~2:30",
    "88.2 gap 2:05",
    "80",
    "72",
    "atack Cavagna",  # no such word: Tab takes the nearest
    KEYS + "tab enter",
    "join cavagna > leaders",
    "att cavagni",
    "caught Calmejane, Fernandez",
    "caught Cavagna",
    "70.4 att Asgreen",
    "att Vansevenant < peloton",
    "caught Asgreen, Vansevenant",
    "kom Brulat: Paret-Peintre",
    "69.5 att Cicone",
    "join Moscon > Ciccone",
    "gap 0:15",
    "52",
    "sprint Ciccone 3, Moscon 2, Alaphilipe 1",
    "@60km gap 0:40",  # a gap told late
    "drop Mollema",  # it was Poels: amended in the list
    KEYS + "f3 enter ctrl+u",
    "drop Poels",
    "crash Haig",  # it was nobody: withdrawn in the list
    KEYS + "f3 x escape",
    "28",
    "sprint Super: Alaphilippe 8, Ciccone 5, Moscon 2",
    "caught",
    "dnf Bleier",
    "win Ballerini 4:43:32",  # 4:43:23: amended in the list
    KEYS + "f3 enter ctrl+u",
    "win Ballerini 4:43:23",
    "res 2 Démare s.t.",
    "res 3 Bouhanni s.t.",
    "gc 1 Ballerini 4:43:13",
    "gc 2 Démare +0:04",
    "class youth vansevenant",
    "- Bravo!",
]


def meaning(stage: Stage) -> list[EventBase]:
    """What the steps say of the race, without the slips."""
    by_surname = {rider.surname: rider.model_dump(exclude_none=True) for rider in stage.riders}

    def who(*surnames: str) -> list[dict[str, Any]]:
        return [by_surname[surname] for surname in surnames]

    def placed(*order: tuple[str, int]) -> list[dict[str, Any]]:
        return [{**by_surname[surname], "bonus_s": seconds} for surname, seconds in order]

    two = who("Calmejane", "Fernández")
    ballerini, demare, bouhanni = who("Ballerini", "Démare", "Bouhanni")
    gc = [{**ballerini, "position": 1, "time_s": 16993}, {**demare, "position": 2, "gap_s": 4}]
    result = [
        {**ballerini, "position": 1, "time_s": 17003},
        {**demare, "position": 2, "gap_s": 0},
        {**bouhanni, "position": 3, "gap_s": 0},
    ]
    said: list[dict[str, Any]] = [
        {"kind": "neutral_start"},
        {"kind": "start"},
        {"kind": "attack", "riders": two},
        {"kind": "km", "km_to_go": 177},
        {"kind": "breakaway", "riders": two},
        {"kind": "gap", "gap_s": 225},
        {"kind": "weather", "sky": "sun", "temperature_c": 11},
        {"kind": "km", "km_to_go": 172.5},
        {"kind": "gap", "gap_s": 240, "bound": "lt"},
        {"kind": "gap", "gap_s": 270},
        {"kind": "climb", "name": "Col de l'Espigoulier", "order": who("Calmejane")},
        {"kind": "km", "km_to_go": 142.3},
        {"kind": "gap", "gap_s": 220},
        {"kind": "km", "km_to_go": 130},
        {"kind": "breakaway", "riders": two},
        {"kind": "gap", "gap_s": 150},
        {"kind": "comment", "text": "Groupama-FDJ lead the chase for Démare"},
        {"kind": "km", "km_to_go": 120},
        {"kind": "km", "km_to_go": 110},
        {"kind": "gap", "gap_s": 150},
        {"kind": "speed", "speed_kph": 33.2, "over": "the first two hours"},
        {"kind": "gap", "gap_s": 190, "km_to_go": 102.8},
        {"kind": "gap", "gap_s": 150, "km_to_go": 95.5, "approx": True},
        {"kind": "gap", "gap_s": 125, "km_to_go": 88.2},
        {"kind": "km", "km_to_go": 80},
        {"kind": "km", "km_to_go": 72},
        {"kind": "attack", "riders": who("Cavagna")},
        {"kind": "join", "riders": who("Cavagna"), "to": "leaders"},
        {"kind": "attack", "riders": who("Cavagna")},
        {"kind": "caught", "riders": two},
        {"kind": "caught", "riders": who("Cavagna")},
        {"kind": "attack", "riders": who("Asgreen"), "km_to_go": 70.4},
        {"kind": "attack", "riders": who("Vansevenant"), "from": "peloton"},
        {"kind": "caught", "riders": who("Asgreen", "Vansevenant")},
        {"kind": "climb", "name": "Montée du Brulat", "order": who("Paret-Peintre")},
        {"kind": "attack", "riders": who("Ciccone"), "km_to_go": 69.5},
        {"kind": "join", "riders": who("Moscon"), "to": "Giulio Ciccone"},
        {"kind": "gap", "gap_s": 15},
        {"kind": "gap", "gap_s": 40, "km_to_go": 60},
        {"kind": "km", "km_to_go": 52},
        {
            "kind": "sprint",
            "name": "Cuges-les-Pins",
            "order": placed(("Ciccone", 3), ("Moscon", 2), ("Alaphilippe", 1)),
        },
        {"kind": "dropped", "riders": who("Poels")},
        {"kind": "km", "km_to_go": 28},
        {
            "kind": "sprint",
            "name": "Super sprint Le Camp",
            "order": placed(("Alaphilippe", 8), ("Ciccone", 5), ("Moscon", 2)),
        },
        {"kind": "caught"},
        {"kind": "abandon", "riders": who("Bleier"), "status": "DNF"},
        {"kind": "finish", "riders": [ballerini], "time_s": 17003},
        {"kind": "result", "basis": "provisional", "rows": result},
        {"kind": "gc", "basis": "provisional", "rows": gc},
        {
            "kind": "classification",
            "which": "youth",
            "basis": "provisional",
            "rows": [{**by_surname["Vansevenant"], "position": 1}],
        },
        {"kind": "comment", "text": "Bravo!"},
    ]
    flag = datetime.fromisoformat("2021-02-11T12:40:00+01:00")
    return [
        EVENT.validate_python({**event, "id": f"m{number}", "at": flag + timedelta(minutes=5 * number)})
        for number, event in enumerate(said)
    ]
