"""Places in words: the ordinals, who has which place with what gap, and who comes near the leader."""

import re
from typing import Any

from feeds.commentary.slots import RIDER, Slots

Rows = dict[int, dict[str, Any]]
"""Rows by place, each with `person` and perhaps `gap_s`."""

ORDINALS = {
    word: place
    for place, words in enumerate(
        (
            "second|2nd|runner-up|runner up|tweede|2de|deuxieme|seconde|segundo|segunda|plek twee|plaats twee",
            "third|3rd|derde|3de|troisieme|tercero|tercera|tercer|plek drie|plaats drie",
            "fourth|4th|vierde|quatrieme|cuarto|cuarta|plek vier|plaats vier",
            "fifth|5th|vijfde|cinquieme|quinto|quinta",
            "sixth|6th|zesde|sixieme|sexto|sexta",
            "seventh|7th|zevende|septieme|septimo|septima",
            "eighth|8th|achtste|huitieme|octavo|octava",
            "ninth|9th|negende|neuvieme|noveno|novena",
            "tenth|10th|tiende|dixieme|decimo|decima",
        ),
        2,
    )
    for word in words.split("|")
}
ORDINAL = re.compile(rf"\b(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})\b")
_BEHIND = RIDER.replace("(", "(?P<behind>", 1)
_AHEAD = RIDER.replace("(", "(?P<ahead>", 1)
_SOME = r"[^<>{;:]"
COMES_NEAR = re.compile(
    rf"\b(?:nadert|komt|klimt|rukt|kruipt)(?: (?:nu|dan|zo|daarmee))? {_BEHIND}{_SOME}{{0,25}}? (?:tot )?op "
    rf"\{{(?P<gap>\d+)\}} (?:van|achter){_SOME}{{0,30}}? {_AHEAD}"
    rf"|{_BEHIND.replace('behind', 'after')}{_SOME}{{0,30}}? (?:nadert|komt|klimt|moves|moved|closes|"
    rf"closed|climbs|climbed|gets|got|creeps|is now|draws){_SOME}{{0,25}}? "
    rf"(?:tot op|op|to within|within) \{{(?P<gap2>\d+)\}} "
    rf"(?:van|of|behind){_SOME}{{0,30}}? {_AHEAD.replace('ahead', 'ahead2')}"
)
"""Who comes near the leader after the stage: "C moves to within four seconds of D"."""


_ANY_PLACE = "|".join(sorted(ORDINALS, key=len, reverse=True))
_PLACED = re.compile(
    rf"{RIDER}{_SOME}{{0,40}}? (?P<place>{_ANY_PLACE})\b{_SOME}{{0,30}}? \{{(?P<gap>\d+)\}}"
    rf"|{RIDER}{_SOME}{{0,20}}? \{{(?P<gap2>\d+)\}}{_SOME}{{0,30}}? (?P<place2>{_ANY_PLACE})\b"
)
"""Who has which place and what gap: "E is third at nine seconds"."""


def with_places(told: Slots, begin: int, rows: Rows) -> Rows:
    """Return the places of the overall with the next ones that are given after a character."""
    known = {id(row["person"]) for row in rows.values()}
    for match in _PLACED.finditer(told.text, begin):
        figure = told.figures[int(match["gap"] or match["gap2"])]
        person = told.people[int(match[1] or match[4])]
        if (
            ORDINALS[match["place"] or match["place2"]] == len(rows) + 1
            and not figure.race_time
            and id(person) not in known
        ):
            rows[len(rows) + 1] = {"person": person, "gap_s": int(figure.value)}
            known.add(id(person))
    return rows
