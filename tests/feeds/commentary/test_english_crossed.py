"""What is crossed on the way in English: lists of a preview, tables and lines of points, and who was first in prose."""

import pytest
from reading import AWAY, facts, imported

from feeds.commentary.page.tables import find_tables
from feeds.commentary.stage.listed import listed

BUNCH = "Karl Dorn (Ineos), Emil Fisk (Soudal) and Noah Gran (Alpecin) are in the bunch.\n"


def passed(sentence):
    for event in facts(f"{AWAY['en']}{BUNCH}{sentence}"):
        if event.kind in ("climb", "sprint"):
            rows = [(row.name.split()[-1], row.points, row.bonus_s) for row in event.order]
            return event.kind, " ".join(
                f"{name}{'' if points is None else f' p{points}'}{'' if bonus is None else f' b{bonus}'}"
                for name, points, bonus in rows
            )
    return None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two intermediate sprints today, Ham (km 45) and Lorme (km 130).", [("sprint", "Ham", 115.0, None), ("sprint", "Lorme", 30.0, None)]),
        ("First up the Dur (first category) after 29.4km, then Carm (third cat) at 61km.", [("climb", "Dur", 130.6, "1"), ("climb", "Carm", 99.0, "3")]),
        ("Today's hills: Long Bar (km 31), Whit Hill (14.2 km from the finish).", [("climb", "Long Bar", 129.0, None), ("climb", "Whit Hill", 14.2, None)]),
        ("The Kap comes three times, the last of them with 31km left: a nasty climb.", []),
        ("The day's climbs: the Cat. 2 Monte Sol at 45km, and the Cat 1 Monte Grap, whose summit comes with 25km to go.", [("climb", "Monte Sol", 115.0, "2"), ("climb", "Monte Grap", 25.0, "1")]),
        ("Paul Aster (Cofidis) won after 45km. Feed zone in Ham after 75km, finish in Lorme at km 160.", []),
        ("The climb of Sol (2.1km at 9.8 per cent)", []),
    ],
)  # fmt: skip
def test_climbs_and_sprints_of_a_preview(text, told):
    assert [
        (one.kind, one.name, one.fields.get("km_to_go"), one.fields.get("category")) for one in listed(text, 160)
    ] == told


@pytest.mark.parametrize(
    ("lines", "kind", "rows"),
    [
        (("Intermediate sprint in Ham", '1. Aster (3 pts, 3")', '2. Bero (2 pts, 2")', '3. Dorn (1 pt, 1")'), "sprint", [(3, 3), (2, 2), (1, 1)]),
        (("Intermediate sprint - Ham", "1. Aster (Cofidis) 3 seconds", "2. Bero (Movistar) 2", "3. Dorn 1"), "sprint", [(None, 3), (None, 2), (None, 1)]),
        (("KOM Mont Dur", "1. Aster 8 pts", "2. Bero 6 pts", "3. Dorn 4 pts"), "climb", [(8, None), (6, None), (4, None)]),
    ],
)  # fmt: skip
def test_a_table_under_a_sprint_or_a_climb_is_no_result(lines, kind, rows):
    [table] = find_tables(lines, 160.0)
    assert table.kind == kind
    assert [(row.get("points"), row.get("bonus_s")) for row in table.rows] == rows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("QOM Long Bar, cat. 2: Aster 6 points, Bero 4, Dorn 2.", ("climb", "Aster p6 Bero p4 Dorn p2")),
        ("QOM Long Bar: 1. Aster (10 pts), 2. Bero (6), 3. Dorn (4).", ("climb", "Aster p10 Bero p6 Dorn p4")),
        ("Sprint in Ham: Aster (3 pts, 3\"), Bero (2 pts, 2\"), Dorn (1 pt, 1\")", ("sprint", "Aster p3 b3 Bero p2 b2 Dorn p1 b1")),
        ("Bonus sprint Ham: 1st Aster 3s, 2nd Bero 2s, 3rd Dorn 1s", ("sprint", "Aster b3 Bero b2 Dorn b1")),
        ("Aster makes it two for two with the sprint in Ham, from Bero and Dorn.", ("sprint", "Aster Bero Dorn")),
        ("Aster takes the points on Carmona, from Bero and Dorn.", ("climb", "Aster Bero Dorn")),
        ("No sprint for the points at the top of the Hoz. Aster rolls through first, Bero second.", ("climb", "Aster Bero")),
        ("Aster delighted his fans by leading over the first-category Berg ahead of Bero.", ("climb", "Aster Bero")),
        ("The points at the summit go to Aster, then Bero, then Dorn.", ("climb", "Aster Bero Dorn")),
        ("The intermediate sprint in Ham is won by Aster, with Bero second.", ("sprint", "Aster Bero")),
        ("Aster takes the points at the top ahead of Bero and Dorn. That's 5 for Aster, with the other two picking up 3 and 1 respectively.", ("climb", "Aster p5 Bero p3 Dorn p1")),
        ("Aster wins the sprint in Ham. Three bonus seconds for the lad, not that he needs them.", ("sprint", "Aster b3")),
        ("Aster is first over the Mont Dur. He has 11 seconds on Bero and Dorn.", ("climb", "Aster")),
        ("Aster is first over the Mont Dur. He now has 25 points, five more than Bero.", ("climb", "Aster")),
        ("The bunch hopes for a reduced sprint for Dorn's rivals.", None),
        ("KOM standings: Aster 25, Bero 13, Gran 11.", None),
    ],
)  # fmt: skip
def test_who_passes_first_and_what_they_get(sentence, told):
    assert passed(sentence) == told


HEADER = """Tour of Foo live: stage 3, Ham - Col de Lorme, 160 km
The climbs: Aravine (cat. 1, km 60) and Monts (cat. 2, km 100).
Paul Aster (Cofidis), Jan Bero (Movistar) and Karl Dorn (Ineos) are here.
The flag drops.
{km}km to go
Aster and Bero are out front.
"""


def test_a_climb_of_the_header_is_known_by_its_name():
    found = imported(HEADER.format(km=101) + "Bero wins again on the Aravine, from Aster.").facts
    [climb] = [event for event in found if event.kind == "climb"]
    assert (climb.name, [row.name for row in climb.order]) == ("Aravine", ["Jan Bero", "Paul Aster"])


def test_where_the_stage_ends_is_no_climb_on_the_way():
    found = imported(HEADER.format(km=2) + "Bero wins on the Col de Lorme!").facts
    assert [event.kind for event in found if event.kind in ("climb", "finish")] == ["finish"]


@pytest.mark.parametrize(
    "sentence",
    ["KM 0! Official start given, no delay.", "Real start given at 12:04.", "The riders have been waved off.", "Off we go!"],
)  # fmt: skip
def test_the_flag_in_so_many_words(sentence):
    text = (
        "Tour of Foo stage 3: Ham - Lorme (160 km)\nWelcome with Paul Aster (Cofidis).\n{}\n120 km to go\nA lull."
    )
    assert [event.kind for event in facts(text.format(sentence)) if event.kind != "km"][:1] == ["start"]
    assert not facts(text.format("The official start will be given at 12:30."), "start")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Aster and Bero go over the top together, Bero first.", ("climb", "Bero Aster")),
        ("Intermediate sprint at Ham for the leaders. Bero takes it from Aster. They'll get 12 and 8 points.", ("sprint", "Bero p12 Aster p8")),
        ("Bero again for the sprint, Aster 2nd.", ("sprint", "Bero Aster")),
        ("Bero was first over Kozak, ahead of Aster.", ("climb", "Bero Aster")),
        ("Over the top: Bero 10 points, Aster 6 and a thoroughly cooked Dorn 2.", ("climb", "Bero p10 Aster p6 Dorn p2")),
    ],
)  # fmt: skip
def test_who_passes_first_where_a_title_says_what(text, told):
    assert passed(text) == told


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("DORN!!! On Montana, in yellow, in 4h01m09s.", "Karl Dorn"),
        ("DORN! That's two in a row in Lorme!", "Karl Dorn"),
        ("DOOOORN. By a bike length.", "Karl Dorn"),
        ("Finish. 1. Dorn. 2. Fisk. 3. Gran.", "Karl Dorn"),
        ("DORN! He attacks again.", None),
        ("DORN. Down goes Dorn.", None),
    ],
)
def test_a_name_cried_at_the_line(text, winner):
    found = facts(f"{AWAY['en'].replace('100km', '1km')}{BUNCH}{text}", "finish")
    assert [event.riders[0].name for event in found] == ([winner] if winner else [])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Aster sprints for the points at the top of the Prezid, and nobody bothers to go with him. 7 points for Aster, 5 to Bero.", ("climb", "Aster p7 Bero p5")),
        ("QoM prime to Aster ahead of Bero.", ("climb", "Aster Bero")),
        ("Aster takes the mountain prime from Bero.", ("climb", "Aster Bero")),
        ("Aster takes the prime at Sledmere from Bero.", ("sprint", "Aster Bero")),
    ],
)  # fmt: skip
def test_a_sprint_for_what_a_climb_gives_is_of_the_climb(sentence, expected):
    assert passed(sentence) == expected
