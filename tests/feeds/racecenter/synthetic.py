"""A Tour that nobody rode, as a Race Center would tell it: one road stage and one time trial, at any moment.

`bodies(at)` is what each list says at `at`. Names and figures are invented. Stage 5 is six hours long: a break of
five, six minutes, split into two chases; favourites without a peloton; the catch at 12 km; a sprint. Stage 6 is a
time trial of 30 riders with two checkpoints.
"""

from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise

from synthetic_lists import (
    ABANDON_KM,
    ABANDONED,
    BIBS,
    BREAK,
    CHASE,
    FAVOURITES,
    FINISH,
    KPH,
    LAST_TWO,
    LENGTH,
    NOT_STARTED,
    START,
    TEAMS,
    TRIAL_BIBS,
    TRIAL_LENGTH,
    TRIAL_MARKS,
    TRIAL_START,
    WINNER_ROW,
    YEAR,
    ZONE,
    body,
    checkpoints,
    competitors,
    key_of,
    ms,
    rider,
    stages,
    teams,
    trial_checkpoints,
)

# -- rankings ------------------------------------------------------------------------------------------------


def ranking(type_, stage, checkpoint, lines, at, length=0.0, finish=True, **more):
    """Return a ranking of (bib, position, absolute) lines, in ms or points."""
    best = next((absolute for _, position, absolute in lines if position == 1), 0)
    rows = [
        {"bib": bib, "position": position, "absolute": absolute, "relative": max(0, absolute - best), "bonus": 0, "penality": 0}
        for bib, position, absolute in lines
    ]  # fmt: skip
    return {
        "type": type_, "checkpoint": checkpoint, "length": length, "status": "0", "rankings": rows,
        "types": ["N", "A"] if finish else ["N"], "_id": key_of(type_, stage, checkpoint), "_updatedAt": ms(at),
        "_bind": f"rankingTypeArrival-2026-{stage}" if finish else f"rankingType-2026-{stage}",
        "_origin": f"rankingType-2026-{stage}", **more,
    }  # fmt: skip


def gaps_before():
    """Return the GC gap of each rider before stage 5, seconds."""
    return {bib: 0 if bib == 1 else 11 * place for place, bib in enumerate(BIBS)}


def general(stage, total_s, gaps, at, length):
    order = sorted(gaps, key=lambda bib: (gaps[bib], bib))
    lines = [(bib, place, (total_s + gaps[bib]) * 1000) for place, bib in enumerate(order, 1)]
    points = [(bib, place, 200 - 10 * place) for place, bib in enumerate((21, 31, 41, 102, 13), 1)]
    mountain = [(bib, place, 30 - 5 * place) for place, bib in enumerate((11, 44, 75), 1)]
    youth = [(bib, place, (total_s + gaps[bib]) * 1000) for place, bib in enumerate(order[2:40:3], 1)]
    squads = [
        (10 * team + 1, place, (3 * total_s + 40 * team) * 1000) for place, team in enumerate(range(TEAMS), 1)
    ]
    tables = {"itg": lines, "ipg": points, "img": mountain, "ijg": youth, "etg": squads}
    return [ranking(type_, stage, 70, table, at, length) for type_, table in tables.items()]


@cache
def before():
    return body(general(4, 50_000, gaps_before(), datetime(2026, 7, 7, 17, 30, tzinfo=ZONE), 640.0))


def finishers():
    """Return (bib, seconds behind the winner) in order of the finish."""
    front = [*WINNER_ROW, *(bib for bib in FAVOURITES if bib not in WINNER_ROW)]
    front += [bib for bib in (*BREAK, *CHASE) if bib not in front]
    rest = [bib for bib in BIBS if bib not in front and bib not in (NOT_STARTED, ABANDONED)]
    return [(bib, 0) for bib in front] + [(bib, 412) for bib in rest]


def arrival(at):
    """Return the rankings at the finish as they stand: riders as they come in."""
    won = round((FINISH - START).total_seconds())
    came = [(bib, behind) for bib, behind in finishers() if FINISH + timedelta(seconds=behind + 60) <= at]
    if not came:
        return []
    lines = [(ABANDONED, -4, 0)] + [
        (bib, place, (won + behind) * 1000) for place, (bib, behind) in enumerate(came, 1)
    ]
    touched = FINISH + timedelta(seconds=60 if len(came) < 100 else 480)
    result = ranking("ite", 5, 70, lines, touched, LENGTH, timeLimit=2_600_000, firstCompetitorTime=int(FINISH.timestamp()))  # fmt: skip
    for row in result["rankings"]:
        row["bonus"] = {1: 10_000, 2: 6_000, 3: 4_000}.get(row["position"], 0)
    summits = ranking(
        "ipe", 5, 70, [(bib, place, 50 - 8 * place) for place, bib in enumerate(WINNER_ROW, 1)], touched
    )
    if at < FINISH + timedelta(minutes=20):
        return [result, summits]
    gaps = {bib: gap + dict(came).get(bib, 0) for bib, gap in gaps_before().items() if bib not in (NOT_STARTED, ABANDONED)}  # fmt: skip
    for bib, bonus in (*zip(WINNER_ROW, (10, 6, 4), strict=False), *zip((44, 142, 75), (8, 5, 2), strict=True)):
        gaps[bib] -= bonus
    low = min(gaps.values())
    gaps = {bib: gap - low for bib, gap in gaps.items()}
    return [result, summits, *general(5, 50_000 + won + low, gaps, FINISH + timedelta(minutes=19), 640.0 + LENGTH)]


def passages(at):
    """Return the rankings at the sprint and the summits that have been passed, two minutes after they were."""
    records = []
    for type_, checkpoint, km, lines in (
        ("ipe", 12, 52.0, [(75, 1, 25), (203, 2, 22), (44, 3, 20), (118, 4, 18), (142, 5, 16), (21, 6, 14)]),
        ("ime", 30, 120.0, [(44, 1, 2), (75, 2, 1)]),
        ("ime", 55, 205.0, [(44, 1, 10), (142, 2, 8), (75, 3, 6)]),
        ("ibe", 55, 205.0, [(44, 1, 8000), (142, 2, 5000), (75, 3, 2000)]),
    ):
        passed = when(km)
        if at >= passed + timedelta(minutes=2):
            records.append(
                ranking(
                    type_,
                    5,
                    checkpoint,
                    lines,
                    passed + timedelta(minutes=2),
                    km,
                    False,
                    firstCompetitorTime=int(passed.timestamp()),
                )
            )
    return records


# -- the race ------------------------------------------------------------------------------------------------


def when(km):
    return START + timedelta(hours=km / KPH)


def ridden(at):
    return max(0.0, min(LENGTH, (at - START).total_seconds() / 3600 * KPH))


def _between(km, *points):
    """Return what is worked out between (km, value) points."""
    for (a, low), (b, high) in pairwise(points):
        if km <= b:
            return low + (high - low) * max(0.0, km - a) / (b - a)
    return points[-1][1]


def road(at):
    """Return (name, gap in s, bibs, size told) of each group, front to back."""
    km = ridden(at)
    field = [bib for bib in BIBS if bib != NOT_STARTED and not (bib == ABANDONED and km >= ABANDON_KM)]
    wobble = int(at.timestamp()) // 15 % 3 - 1

    def rest(*ahead):
        gone = {bib for group in ahead for bib in group}
        return tuple(bib for bib in field if bib not in gone)

    if km < 8:
        return [("Peloton", 0, rest(), 999)]
    gap = _between(km, (8, 5), (60, 360), (140, 300), (195, 150), (224, 30)) + wobble
    if km < 140:
        return [("Tête de la course", 0, BREAK, 5), ("Peloton", gap, rest(BREAK), 999)]
    if km < 175:
        chase = _between(km, (140, 290), (175, 90))
        return [("Tête de la course", 0, BREAK, 5), ("Poursuivants", chase, CHASE, 3), ("Peloton", gap, rest(BREAK, CHASE), 999)]  # fmt: skip
    dropped = tuple(bib for bib in BREAK if bib not in LAST_TWO)
    first = _between(km, (175, 15), (205, 45), (224, 10))
    second = _between(km, (175, 90), (205, 75), (224, 20))
    front = [("Tête de course", 0, LAST_TWO, 0), ("Poursuivants", first, dropped, 3), ("Gr. Castaño Ruiz", second, CHASE, 3)]  # fmt: skip
    if km < 195:
        return [*front, ("Peloton", gap, rest(BREAK, CHASE), 999)]
    behind = _between(km, (195, 170), (236, 412)) + wobble
    if km < 224:
        return [*front, ("Gr. Maillot Jaune", gap, FAVOURITES, len(FAVOURITES)), ("Distancés", behind, rest(BREAK, CHASE, FAVOURITES), 999)]  # fmt: skip
    together = (*FAVOURITES, *(bib for bib in (*BREAK, *CHASE) if bib not in FAVOURITES))
    return [("Tête de la course", 0, together, len(together)), ("Distancés", behind, rest(together), 999)]


def pack(at):
    if not START <= at <= FINISH + timedelta(minutes=8):
        return []
    at = at.replace(second=at.second // 15 * 15, microsecond=0)
    left = 1000 * (LENGTH - ridden(at))
    groups = []
    for order, (name, gap, bibs, size) in enumerate(road(at)):
        metres = round(left + gap * KPH / 3.6)
        groups.append({
            "order": order, "id": order + 1, "name": name, "size": size, "relative": round(gap), "isComputedGap": False,
            "remainingDistance": metres, "completedDistance": round(LENGTH * 1000) - metres,
            "speed": 36 + int(at.timestamp()) // 15 % 9,
            "bibs": [{"bib": bib, "$rider": f"allCompetitors-2026:{key_of('rider', bib)}"} for bib in bibs],
        })  # fmt: skip
    frame = {"stage": 5, "year": YEAR, "groups": groups[::-1], "type": "y", "date": at.isoformat(), "_id": key_of("stage", 5),
             "_bind": "pack-2026-5", "_updatedAt": ms(at)}  # fmt: skip
    joined = [rider(bib) for _, _, bibs, _ in road(at)[:1] for bib in bibs]
    return [*joined, frame, teams()[4]]


def telemetry(at):
    """Return every rider's place on the road, or on the course of the time trial."""
    if START <= at <= FINISH:
        riders, base = [], LENGTH - ridden(at)
        for _, gap, bibs, _ in road(at):
            for index, bib in enumerate(bibs):
                behind = gap + index // 4
                riders.append({"Bib": bib, "Pos": len(riders) + 1, "Status": "active", "kmToFinish": round(base + behind * KPH / 3600, 2),
                               "secToFirstRider": round(behind), "kph": 40.0, "Gradient": 1})  # fmt: skip
        return _frame(at, 5, riders)
    if TRIAL_START <= at <= TRIAL_START + timedelta(hours=2):
        riders = []
        for bib, begin, speed in starters():
            done = (at - begin).total_seconds() / 3600 * speed
            status = "active" if done < TRIAL_LENGTH else "finished"
            riders.append({"Bib": bib, "Status": status, "kmToFinish": round(max(0.0, TRIAL_LENGTH - max(0.0, done)), 2),
                           "secToFirstRider": None, "secToITTLead": 3, "kph": speed if done > 0 else 0})  # fmt: skip
        return _frame(at, 6, riders)
    return []


def _frame(at, stage, riders):
    return [{"TimeStamp": int(at.timestamp()), "StageIndex": stage, "StageId": f"{stage}00", "RaceStatus": True,
             "YGPW": [1, 21, 44, 2], "Riders": riders, "_id": "telemetry", "_bind": "telemetryCompetitor-2026"}]  # fmt: skip


def posts(at):
    """Return the commentary so far, newest first but for what is pinned."""
    script = [
        (-20, "liv_start", "Welcome to stage 5", "Six hours of racing &amp; more.", "welcome"),
        (1, "liv_actual_start", "The stage is ON!", "", "on"),
        (14, "liv_attack", "Five riders go", "Attack by <b>O'Malley</b> and four others.<br />The bunch lets them go.", "five"),
        (90, "liv_gap", "Gap", "Peloton at 5'58''", "gap"),
        (153, None, "Bib 155 has stopped", "", "stop"),
        (265, "liv_breakaway", "The break splits", "Two ahead.", "split"),
        (339, "liv_final_10k", "All together with 12 km to go", "", "catch"),
        (round((FINISH - START).total_seconds() / 60) + 1, "liv_winner_victory", "It is a sprint!", "", "won"),
    ]  # fmt: skip
    records = []
    for minute, picto, title, text, name in script:
        posted = START + timedelta(minutes=minute)
        if posted > at:
            continue
        edited = name == "gap" and at >= posted + timedelta(minutes=10)
        record = {"type": "liv", "title": title, "text": ["Peloton at 6'00''" if edited else text], "publicationAt": posted.isoformat(), "pinned": name == "welcome",
                  "updatedAt": posted.isoformat(), "stage": 5, "_id": key_of(name), "_bind": "publication_en-2026-5"}  # fmt: skip
        if picto:
            record["picto"] = picto
        records.append(record)
    wrong = START + timedelta(minutes=120)
    if wrong <= at < wrong + timedelta(minutes=5):
        records.append({"type": "liv", "title": "A crash in the bunch", "text": ["Or not."], "publicationAt": wrong.isoformat(),
                     "_id": key_of("wrong"), "_bind": "publication_en-2026-5"})  # fmt: skip
    records.append(
        {
            "type": "twitter",
            "publicationAt": START.isoformat(),
            "_id": key_of("tweet"),
            "_bind": "publication_en-2026-5",
        }
    )
    return sorted(
        records, key=lambda record: (record.get("pinned") is not True, record["publicationAt"]), reverse=True
    )


def insights(at):
    if not START <= at <= FINISH:
        return []
    return [{"kmDistanceFromStart": round(ridden(at) * 1000), "kphAverageSpeed": f"{KPH:.1f}", "Temperature_C": 22 + round(ridden(at) / 60, 2),
             "AvgWindSpeed_kph": 15, "WindDirection": 330, "_bind": "insights-2026-5", "_updatedAt": ms(at)}]  # fmt: skip


def withdrawals(at):
    records = []
    if at >= START:
        records.append(
            {"bib": NOT_STARTED, "status": "DNS", "date": START.isoformat(), "_bind": "stageWithdrawals-2026-5"}
        )
    if at >= when(ABANDON_KM):
        records.append(
            {
                "bib": ABANDONED,
                "status": "DNF",
                "date": when(ABANDON_KM).isoformat(),
                "_bind": "stageWithdrawals-2026-5",
            }
        )
    return records


# -- the time trial ------------------------------------------------------------------------------------------


def starters():
    """Yield bib, start and speed of each rider of the time trial, the last of the GC first."""
    for index, bib in enumerate(TRIAL_BIBS[::-1]):
        yield bib, TRIAL_START + timedelta(minutes=2 * index), 47.0 + (index * 7 % 30) / 10


def trial_times(at):
    """Return the rankings at the checkpoints and the finish of the time trial, as they stand."""
    records = []
    for number, km in (*TRIAL_MARKS, (20, TRIAL_LENGTH)):
        came = sorted(
            (km / speed * 3600, bib, begin)
            for bib, begin, speed in starters()
            if begin + timedelta(hours=km / speed) <= at
        )
        if came:
            lines = [(bib, place, round(time * 1000)) for place, (time, bib, _) in enumerate(came, 1)]
            last = max(begin + timedelta(seconds=time) for time, _, begin in came)
            records.append(ranking("ite", 6, number, lines, last, km, km == TRIAL_LENGTH))
    return records


def not_in_the_trial(at):
    """Return the withdrawals of stage 6: all but thirty stay at home."""
    if at < TRIAL_START:
        return []
    return [
        {"bib": bib, "type": "non-partant", "_bind": "stageWithdrawals-2026-6"}
        for bib in BIBS
        if bib not in TRIAL_BIBS
    ]


def bodies(at):
    """Return what each list says at `at`; the others are empty."""
    now = {
        "stage-2026": stages(), "allCompetitors-2026": competitors(), "team-2026": teams(),
        "checkpointList-2026-5": checkpoints(), "checkpointList-2026-6": trial_checkpoints(),
        "pack-2026-5": pack(at), "telemetryCompetitor-2026": telemetry(at), "publication_en-2026-5": posts(at),
        "rankingType-2026-5": passages(at), "rankingTypeArrival-2026-5": arrival(at), "insights-2026-5": insights(at),
        "stageWithdrawals-2026-5": withdrawals(at), "stageWithdrawals-2026-6": not_in_the_trial(at), "rankingTypeTrial-2026-6": trial_times(at),
    }  # fmt: skip
    return {"rankingTypeArrival-2026-4": before(), **{name: body(records) for name, records in now.items()}}
