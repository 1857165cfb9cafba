"""The lists of the synthetic Tour that never change: stages, teams, riders and the road book."""

import hashlib
import json
from datetime import datetime, timedelta, timezone
from functools import cache

YEAR = 2026
ZONE = timezone(timedelta(hours=2))
START = datetime(2026, 7, 8, 12, 0, tzinfo=ZONE)
LENGTH = 236.0
KPH = 39.6
FINISH = START + timedelta(hours=LENGTH / KPH)

TEAMS = 22
BIBS = [10 * team + rider for team in range(TEAMS) for rider in range(1, 9)]
NOT_STARTED, ABANDONED = 88, 155
ABANDON_KM = 101.0
BREAK = (44, 75, 118, 142, 203)
LAST_TWO = (44, 142)
CHASE = (13, 57, 161)
FAVOURITES = tuple(bib for bib in BIBS if bib % 10 in (1, 2) and bib not in (142, *CHASE))[:34]
WINNER_ROW = (102, 1, 21, 31, 44)

TRIAL_START = datetime(2026, 7, 9, 14, 0, tzinfo=ZONE)
TRIAL_LENGTH = 24.0
TRIAL_BIBS = [bib for bib in BIBS if bib % 10 in (1, 2)][:30]
TRIAL_MARKS = ((7, 8.0), (14, 16.0))

_FIRST = ["Aldo", "Bram", "Cas", "Davor", "Enzo", "Finn", "Gilles", "Hugo"]
_LAST = ["VAN DER POOL", "O'MALLEY", "MCARDLE", "POGAČIĆ", "DE LAET", "CASTAÑO RUIZ", "ØSTBY", "PRUD'HOMME"]


@cache
def key_of(*parts):
    """Return an `_id` as the service has them: 64 hex digits, always the same."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def ms(at):
    return int(at.timestamp() * 1000)


def body(records):
    return json.dumps(records, ensure_ascii=False).encode() if records else b""


def stages():
    def record(number, day, length, type_, start, end, groups=True):
        return {
            "stage": number, "date": f"2026-07-{day:02}T00:00:00+02:00", "length": length, "lengthDisplay": round(length),
            "type": type_, "startTime": start, "endTime": end, "timezone": "Europe/Paris", "isCancelled": False,
            "showGroups": groups, "_id": key_of("stage", number), "_bind": "stage-2026", "_updatedAt": 1781012296802,
            "departureCity": {"label": f"Départ-{number}"}, "arrivalCity": {"label": f"Arrivée-{number}"},
        }  # fmt: skip

    return [
        record(5, 8, LENGTH, "VAL", "12:00:00", "18:10:00"),
        record(6, 9, TRIAL_LENGTH, "CLM", "14:00:00", "16:00:00", groups=False),
        record(4, 7, 160.0, "PLN", "13:00:00", "17:00:00"),
    ]


def teams():
    return [
        {"code": f"T{team:02}", "name": f"EQUIPE {team}", "nationality": "fra", "_id": key_of("team", team), "_bind": "team-2026"}
        for team in range(TEAMS)
    ]  # fmt: skip


def rider(bib):
    index = bib % 10 - 1
    return {
        "bib": bib, "firstname": _FIRST[index], "lastname": f"{_LAST[index]} {_letters(bib // 10)}",
        "lastnameshort": f"{_LAST[index]} {_letters(bib // 10)}", "nationality": "ned", "_id": key_of("rider", bib),
        "$team": f"team-2026:{key_of('team', bib // 10)}", "_bind": "allCompetitors-2026",
    }  # fmt: skip


def _letters(team):
    return "ABCDEFGHIJKLMNOPQRSTUVW"[team] * 2 + "OR"


@cache
def competitors():
    people = [rider(bib) for bib in BIBS]
    people.insert(3, {"bib": None, "firstname": "Jean", "lastname": "DIRECTEUR", "_id": key_of("staff")})
    return people


def checkpoints():
    def record(number, km, place, types=(), summit=None):
        minutes = 60 * km / KPH
        clock = [(START + timedelta(minutes=minutes * f)).strftime("%H:%M:%S") for f in (0.95, 1.0, 1.05)]
        if any(code == "F" for code, _ in types):
            clock = ["11:45:00"] * 3
        return {
            "checkpoint": number, "place": place, "length": km, "lowSchedule": clock[0], "middleSchedule": clock[1],
            "highSchedule": clock[2], "checkpointTypes": [{"code": code, "type": name} for code, name in types],
            "checkpointSummits": [summit] if summit else [], "_id": f"{key_of('stage', 5)}-{number}",
            "_bind": "checkpointList-2026-5",
        }  # fmt: skip

    def summit(name, code, metres, gradient, altitude):
        return {"code": code, "length": metres, "state": gradient, "summit": {"name": f"{name} ({altitude} m)", "altitude": altitude}}  # fmt: skip

    found = [
        record(1, 0, "DÉPART (D1)", [("F", "fictive")]),
        record(2, 0, "KILOMÈTRE ZÉRO", [("R", "real")]),
        record(12, 52.0, "SPRINTVILLE-SUR-MER (D12)", [("N", "sprint")]),
        record(30, 120.0, "CÔTE DU MILIEU", (), summit("CÔTE DU MILIEU", "3", 3200, "6.1", 640)),
        record(55, 205.0, "COL DU FAUX", (), summit("Col du Faux", "1", 9400, "7.4", 1420)),
        record(70, LENGTH, "ARRIVÉE", [("N", "sprint"), ("A", "arrival")]),
    ]
    return [*found[::-1], found[0]]


def trial_checkpoints():
    marks = [(0.0, 1, "DÉPART", "R", "real"), (8.0, 7, "PREMIER POINT", "N", "sprint")]
    marks += [(16.0, 14, "SECOND POINT", "N", "sprint"), (TRIAL_LENGTH, 20, "ARRIVÉE", "A", "arrival")]
    return [
        {"checkpoint": number, "place": place, "length": km, "checkpointTypes": [{"code": code, "type": word}],
         "checkpointSummits": [], "_id": f"{key_of('stage', 6)}-{number}", "_bind": "checkpointList-2026-6"}
        for km, number, place, code, word in marks
    ]  # fmt: skip
