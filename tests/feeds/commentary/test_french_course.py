"""The course and the header of a stage as French texts give them."""

import pytest

from feeds.commentary.stage.header import read_header
from feeds.commentary.stage.listed import listed


def course(text):
    return [(one.kind, one.name, one.fields) for one in listed(text, 170.0)]


def test_climbs_and_sprints_at_so_many_km():
    text = "GPM : Dabo (km 91, cat. 2), col du Val (km 98,5, cat. 3). Sprints : Luné (km 55), Phals (km 106,5)."
    assert course(text) == [
        ("climb", "Dabo", {"km_to_go": 79.0, "category": "2"}),
        ("climb", "Val", {"km_to_go": 71.5, "category": "3"}),
        ("sprint", "Luné", {"km_to_go": 115.0}),
        ("sprint", "Phals", {"km_to_go": 63.5}),
    ]


def test_climbs_so_far_from_the_finish():
    text = (
        "Deux cols : la Lenzer (1re catégorie), dont le sommet se trouve à 112 kilomètres de l'arrivée, et le Wolf "
        "(2e catégorie), à 47 kilomètres du but."
    )
    assert [(name, fields["km_to_go"]) for _, name, fields in course(text)] == [("Lenzer", 112.0), ("Wolf", 47.0)]


@pytest.mark.parametrize(
    "text",
    [
        "Demain, trois cols : Dabo (km 91, cat. 2) et Val (km 98,5, cat. 3).",
        "Hier, le col du Val (km 98,5, cat. 3) avait fait des dégâts.",
    ],
)
def test_climbs_of_another_day(text):
    assert course(text) == []


def test_header_of_a_report_that_ends_with_the_next_stage():
    header = read_header(
        [
            "Tour de Dalmatie : Bustacara double la mise",
            "Knin (Croatie), 26 avr. 2025 – Luc Dorn (Lidl) a remporté samedi la 4e étape du Tour de Dalmatie.",
            "La cinquième et dernière étape mènera dimanche les coureurs de Sibenik à Split sur 142,3 kilomètres.",
            "Classement de la 4e étape, Zadar - Knin (176,2 km) :",
            "1. Luc Dorn (Lidl) 4 h 21:40.",
        ]
    )
    assert (header.number, header.start, header.finish, header.distance_km) == (4, "Zadar", "Knin", 176.2)
    assert header.year == 2025


@pytest.mark.parametrize(
    ("line", "race", "number"),
    [
        ("Tour féminin de la Chaudière 2025, étape 2, en direct", "Tour féminin de la Chaudière", 2),
        ("La cinquième et avant-dernière étape du Tour de Rhétie 2025 va de Thusis à Arosa.", "Tour de Rhétie", 5),
    ],
)
def test_race_and_number(line, race, number):
    header = read_header([line, "Une dame me demande si c'est le Tour de France."])
    assert (header.race, header.number) == (race, number)
