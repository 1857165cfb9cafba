"""What Tab offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker.desk.completion import complete
from tracker.race.stage import Rider

if TYPE_CHECKING:
    from conftest import Desk


def lines(desk: Desk, text: str) -> list[str]:
    return [completion.line for completion in complete(text, desk.context())]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("at", "att "),
        ("spr", "sprint "),
        ("att cav", "att Cavagna"),
        ("att cavagni", "att Cavagna"),
        ("att fernandez", "att Fernández"),
        ("att Calmejane, fer", "att Calmejane, Fernández"),
        ("join mosco", "join Moscon"),
        ("join Moscon > cicc", "join Moscon > Ciccone"),
        ("gap ch", "gap chasers "),
        ("kom esp", "kom Col de l'Espigoulier: "),
        ("kom Col de l'Espigoulier: cal", "kom Col de l'Espigoulier: Calmejane"),
        ("sprint Alaphilippe 3, cicc", "sprint Alaphilippe 3, Ciccone"),
        ("res 2 dem", "res 2 Démare"),
        ("class youth vans", "class youth Vansevenant"),
        ("@14:32 att cav", "@14:32 att Cavagna"),
        ("130 att cav", "130 att Cavagna"),
        ("road calm", "road Calmejane"),
    ],
)
def test_the_likeliest_comes_first(desk: Desk, text: str, first: str) -> None:
    assert lines(desk, text)[0] == first


@pytest.mark.parametrize(
    "text", ["", "- at", "Groupama lead", "gap 2:30", "att Cavagna", "att +Jan", "speed 3", "130"]
)
def test_nothing_is_offered_where_nothing_is_missing(desk: Desk, text: str) -> None:
    assert lines(desk, text) == []


def test_a_team_code_and_a_bib_offer_riders(desk: Desk) -> None:
    assert lines(desk, "att tfs") == ["att Ciccone", "att Mollema", "att Moschetti"]
    riders = (Rider(name="A One", bib=11), Rider(name="B Two", bib=12), Rider(name="C Three", bib=2))
    desk.set_stage(desk.stage.model_copy(update={"riders": riders}))
    assert lines(desk, "att 1") == ["att One", "att Two"]


def test_namesakes_are_offered_by_their_full_names(desk: Desk) -> None:
    assert lines(desk, "att iza")[:2] == ["att Gorka Izagirre", "att Ion Izagirre"]


def test_those_who_are_away_are_offered_first_to_be_caught(desk: Desk) -> None:
    desk.type("att Calmejane, Fernández")
    assert lines(desk, "caught ") == ["caught Calmejane", "caught Fernández"]


def test_a_team_is_completed_where_one_drives_a_group(desk: Desk) -> None:
    desk.type("start")
    assert "front Groupama-FDJ" in [one.line for one in complete("front fdj", desk.context())]


def test_of_two_chases_each_is_completed_by_its_number(desk: Desk) -> None:
    for line in ("start", "road Calmejane / 0:40 Cavagna / 1:10 Moscon / 2:30 peloton"):
        desk.type(line)
    lines = [one.line.strip() for one in complete("join cha", desk.context())]
    assert lines[:2] == ["join chasers 1", "join chasers 2"]
    assert "join chasers" not in lines
