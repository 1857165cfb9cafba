"""Tables in columns: which cell is what, in whatever order and however divided."""

import pytest
from reading import AWAY, facts, imported

from feeds.commentary.page.source import lines_of
from feeds.commentary.page.tables import find_tables
from tracker.race.events import kind_of

PLACES = [
    (1, "Sanne de Wit", "KLM", 10884, None),
    (2, "Oda Brekke", "FJD", None, 0),
    (3, "Mia Haas", "RAD", None, 12),
]


def places(text, distance_km=130.0):
    [table] = find_tables(text.splitlines(), distance_km)
    return [
        (row["position"], row["name"], row.get("team"), row.get("time_s"), row.get("gap_s")) for row in table.rows
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rk\tBib\tName\tTeam\tTime\n1\t31\tDE WIT Sanne\tKLM\t3:01:24\n2\t1\tBREKKE Oda\tFJD\ts.t.\n3\t113\tHAAS Mia\tRAD\t+0:12",
        "1  31  DE WIT Sanne  KLM  3:01:24\n2  1  BREKKE Oda  FJD  s.t.\n3  113  HAAS Mia  RAD  +0:12",
        "1 31 DE WIT Sanne KLM 3:01:24\n2 1 BREKKE Oda FJD s.t.\n3 113 HAAS Mia RAD +0:12",
        "1. DE WIT Sanne KLM 3:01:24\n2. BREKKE Oda FJD ,,\n3. HAAS Mia RAD 0:12",
        "| Pos | Tijd | Ploeg | Dos | Naam |\n|---|---|---|---|---|\n| 1 | 3:01:24 | KLM | 31 | DE WIT Sanne |\n"
        "| 2 | z.t. | FJD | 1 | BREKKE Oda |\n| 3 | 0:12 | RAD | 113 | HAAS Mia |",
        "Pos  Name  Team  Gap  Dos\n1  DE WIT Sanne  KLM  3:01:24  31\n2  BREKKE Oda  FJD  s.t.  1\n3  HAAS Mia  RAD  0:12  113",
    ],
)
def test_a_column_of_bibs_is_neither_time_nor_place(text):
    assert places(text) == PLACES


def test_the_overall_in_columns_is_known_by_its_title():
    text = "GC after stage 3\nRk\tBib\tName\tGap\n1\t31\tDE WIT Sanne\t12:01:24\n2\t1\tBREKKE Oda\t0:04\n3\t113\tHAAS Mia\t1:31"
    [table] = find_tables(text.splitlines(), 130.0)
    assert (table.kind, [row.get("gap_s") for row in table.rows]) == ("gc", [None, 4, 91])


def test_the_last_column_of_a_points_classification_is_points():
    text = "Points classification\nRk\tBib\tName\tTeam\tPts\n1\t31\tDE WIT Sanne\tKLM\t45\n2\t1\tBREKKE Oda\tFJD\t38\n3\t113\tHAAS Mia\tRAD\t6"
    [table] = find_tables(text.splitlines(), 130.0)
    assert (table.kind, [row["points"] for row in table.rows]) == ("classification", [45, 38, 6])


@pytest.mark.parametrize(
    "head",
    ["Start list", "Startvolgorde", "Ordre de départ", "Lista de salida", "Our favourites", "Nr\tNaam\tPloeg"],
)
@pytest.mark.parametrize("end", ["", "\t13:01"])
def test_riders_with_numbers_have_no_places_for_that(head, end):
    rows = ["1\tDE WIT Sanne\tKLM", "2\tBREKKE Oda\tKLM", "3\tHAAS Mia\tKLM"]
    assert find_tables([head, *[row + end for row in rows]], 130.0) == []


def test_a_pasted_table_keeps_its_columns_up_to_the_events():
    text = (
        "40 km to go\nSanne de Wit (KLM) and Oda Brekke (FJD) are away.\nThe gap is 2:10.\nSanne de Wit wins the stage!\n"
        "Result\nRk\tBib\tName\tTeam\tTime\n1\t31\tDE WIT Sanne\tKLM\t3:01:24\n2\t1\tBREKKE Oda\tFJD\ts.t.\n3\t113\tHAAS Mia\tRAD\t+0:12\n"
    )
    found = imported("\n".join(lines_of(text.encode(), "page.txt")), distance_km=130.0)
    [result] = [event for event in found.facts if kind_of(event) == "result"]
    assert [(row.position, row.name, row.gap_s) for row in result.rows] == [
        (1, "Sanne de Wit", None), (2, "Oda Brekke", 0), (3, "Mia Haas", 12),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        "1. Paul ASTER (FRA) Cofidis 4:10:20\n2. Floor DE WIT (NED) Movistar +12",
        "1. ASTER Paul (FRA) Cofidis 4:10:20\n2. DE WIT Floor (NED) Movistar +12",
    ],
)
def test_surnames_in_capitals_are_written_as_in_prose(rows):
    [result] = facts(
        f"{AWAY['fr']}0 km\nClassement de l'étape\n{rows}\n3. Karl DORN (GER) Lotto +15", "result", language="fr"
    )
    assert [row.name for row in result.rows] == ["Paul Aster", "Floor de Wit", "Karl Dorn"]
