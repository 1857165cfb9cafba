"""The header of the log, made of the lists."""

from datetime import date

from feeds.racecenter import course
from feeds.racecenter.known import Known
from feeds.racecenter.made import made
from feeds.racecenter.rows import CLASSIFICATIONS, rows_of, teams_rows
from feeds.racecenter.wire import Competitor, Faults, reference
from feeds.racecenter.words import first_name, surname
from tracker.race.stage import ClassificationBefore, Jersey, Rider, Row, Stage, Team

JERSEYS = ("gc", "points", "mountains", "youth")
"""The jerseys in the Race Center's order: yellow, green, polka dots, white."""


def rider_of(known: Known, competitor: Competitor) -> Rider:
    """Return a rider of the start list, with the name in title case."""
    nation = (competitor.nation or "").strip().upper() or None
    last = surname(competitor.last or "", nation)
    first = first_name(competitor.first or "")
    team = known.teams.get(reference(competitor.team) or "")
    return made(
        Rider,
        name=" ".join(part for part in (first, last) if part) or f"#{competitor.bib}",
        first=first or None,
        last=last or None,
        short=surname(competitor.short, nation) if competitor.short else None,
        nation=nation,
        team=team.name if team else None,
        bib=competitor.bib if competitor.bib is not None and 0 <= competitor.bib <= 99999 else None,
        birth=_birth(competitor.birth),
    )


def _birth(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def first_stage(known: Known) -> Stage:
    """Return the header that the log begins with.

    It is made of the stage and the start list only, so that following a stage again begins with an equal line. The
    other lists, which come in any order, correct it later.
    """
    record, address = known.record, known.address
    riders = sorted(known.riders.values(), key=lambda rider: (rider.bib is None, rider.bib or 0, rider.last or ""))
    teams = sorted(known.teams.values(), key=lambda team: (team.code or "", team.name or ""))
    return made(
        Stage,
        id=f"{address.alias}-{known.year}-{known.number}",
        race=address.race or ("Race Center" if address.alias == "racecenter" else address.alias),
        year=known.year,
        number=known.number,
        start=record.departure.label if record.departure else None,
        finish=record.arrival.label if record.arrival else None,
        format=known.format,
        distance_km=record.length if record.length is not None and 0 < record.length <= 2000 else None,
        start_at=known.announced_at,
        note="The stage is cancelled." if record.is_cancelled else None,
        sources=("A.S.O. Race Center",),
        riders=tuple(rider_of(known, rider) for rider in riders),
        teams=tuple(
            made(Team, name=team.name, code=team.code or None, nation=(team.nation or "").upper() or None)
            for team in teams
            if team.name and team.name.strip()
        ),
    )


def full_stage(known: Known, first: Stage, faults: Faults) -> Stage:
    """Return the header with everything known so far."""
    fresh = first_stage(known)
    others = [
        ClassificationBefore(which=which, rows=table)
        for type_, which in CLASSIFICATIONS.items()
        if (table := _before(known, type_, faults))
    ]
    gc = _before(known, "itg", faults)
    update = {
        "format": known.format,
        "note": fresh.note,
        "riders": fresh.riders or first.riders,
        "teams": fresh.teams or first.teams,
        "start_at": known.flag_at,
        "neutral_km": course.neutral_km(known),
        "climbs": course.climbs(known),
        "sprints": course.sprints(known),
        "checkpoints": course.checkpoints(known),
        "time_limit_s": known.time_limit_s,
        "gc_before": gc,
        "classifications_before": tuple(others),
        "jerseys": _jerseys(known, {"gc": gc, **{table.which: table.rows for table in others}}),
    }
    # Empty fields are left out to keep the header short.
    return first.model_copy(update={name: value for name, value in update.items() if value not in (None, ())})


def _before(known: Known, type_: str, faults: Faults) -> tuple[Row, ...]:
    table = known.before.get(type_)
    if table is None:
        return ()
    rows = teams_rows(table, known, faults) if type_ == "etg" else rows_of(table, known, faults, with_bonus=False)
    # Riders who left the race before the stage are not in its tables.
    return tuple(row for row in rows if row.position is not None)


def _jerseys(known: Known, tables: dict[str, tuple[Row, ...]]) -> tuple[Jersey, ...]:
    jerseys = []
    for which in JERSEYS:
        rows = tables.get(which) or ()
        leader = rows[0].bib if rows else None
        worn = known.worn.get(which)
        if leader is None and worn is None:
            continue
        jerseys.append(
            made(
                Jersey,
                which=which,
                leader=Rider(bib=leader) if leader is not None else None,
                wearer=Rider(bib=worn) if worn is not None and worn != leader else None,
            )
        )
    return tuple(jerseys)
