"""Tables in columns: which cell is what, in whatever order and however divided."""

import pytest
from reading import AWAY, facts, imported

from feeds.commentary.page.cells import as_row, with_times
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


ROWS = [
    ("Thijs Roelants", "Cofidis", "BEL", "101", "4:12:33", 15153),
    ("Andrea Fontanelli", "Movistar", "ITA", "8", "+0:00", 0),
    ("Sander Kvam", "Polti VisitMalta", "NOR", "115", "+0:12", 12),
]


@pytest.mark.parametrize("order", ["0 1 4", "4 0 1", "1 0 4", "2 0 4 1", "3 0 1 4", "0 4 2 1", "1 4 0 3", "0 4"])
@pytest.mark.parametrize("is_ranked", [True, False])
@pytest.mark.parametrize("apart", ["\t", "   ", " | "])
def test_columns_without_heads_are_known_by_all_of_their_cells(order, is_ranked, apart):
    columns = [int(at) for at in order.split()]
    lines = [
        apart.join([*([str(place)] if is_ranked else []), *(row[at] for at in columns)])
        for place, row in enumerate(ROWS, 1)
    ]
    (table,) = facts("40km to go\nAll together.\nResult\n" + "\n".join(lines), "result")
    assert [row.name for row in table.rows] == [row[0] for row in ROWS]
    assert [table.rows[0].time_s, *(row.gap_s for row in table.rows[1:])] == [row[5] for row in ROWS]
    if 1 in columns:
        assert [row.team for row in table.rows] == [row[1] for row in ROWS]


@pytest.mark.parametrize(
    "row",
    [
        "{n}{th} {name} ({team}) {gap}",
        "{n}{th}: {name} - {team} {gap}",
        "{n}. {name} [{team}] {gap}",
        "{n} {name} [{nation}] {team} {gap}",
        "{n}. {nation} {name} ({team}) {gap}",
        "{n}. {name} (Norway) {team} {gap}",
        "{n}. {name} / {nation} / {team} {gap}",
        "{n}. \U0001f1f3\U0001f1f4 {name} ({team}) {gap}",
        "{n}. {name} of {team} {gap}",
        "{n}. {name}: {team} {gap}",
        "{n}. {name} ({team}) {words}",
        "{n}. {name} — {team} — {gap}",
        "{n} – {name} – {nation} – {team} – {gap}",
        "{n} · {name} · {team} · {gap}",
        "{n}. {gap} {name} ({team})",
        "{n}. {name} {gap} ({team})",
        "{n}. {name} ({team}, {gap})",
        "{n} #11{n} {name} ({team}) {gap}",
        "{n};{name};{team};{gap}",
        "{n}.\t{name}\t({team})\t{gap}",
        "{n}. {name}  {team}  {gap}",
        "**{n}.** {name} ({team} - {nation}) {gap}",
    ],
)
def test_a_row_is_read_in_all_layouts(row):
    times = ["in 4 hours 12 minutes 33 seconds", "same time", "at 12 seconds", "1 minute and 31 seconds behind"]
    gaps = ["4:12:33", "s.t.", "at 12s", "+1:31"]
    ends = ["st", "nd", "rd", "th"]
    people = [*ROWS, ("Loïc Berthier", "Cofidis", "FRA", "1", "", 91)]
    lines = [
        row.format(
            n=n, th=ends[n - 1], name=one[0], team=one[1], nation=one[2], gap=gaps[n - 1], words=times[n - 1]
        )
        for n, one in enumerate(people, 1)
    ]
    (table,) = facts("40km to go\nAll together.\nHow they finished:\n" + "\n".join(lines), "result")
    assert [(row.name, row.team) for row in table.rows] == [(one[0], one[1]) for one in people]
    assert [table.rows[0].time_s, *(row.gap_s for row in table.rows[1:])] == [15153, 0, 12, 91]


@pytest.mark.parametrize(
    ("title", "basis"),
    [("As the stage began, the top of the GC was:", "before"), ("How they stand overall:", "official")],
)
def test_the_title_says_of_when_a_classification_is(title, basis):
    rows = '1. Tuva Moen (Uno-X) 6h51\'30, 2. Clara Beaumont (FDJ-Suez) at 16", 3. Ilse van Dam (Liv) at 20".'
    (table,) = facts(f"40km to go\nThe break of two is at 2:10.\n{title} {rows}", "gc")
    assert table.basis == basis and [row.gap_s for row in table.rows] == [None, 16, 20]


def test_bonus_seconds_of_a_sprint_are_no_result():
    text = (
        '40km to go\nThe sprint in Wervik:\n1. Dieter Callewaert 3", 2. Oscar Ahlgren 2", 3. Rob Weerdenburg 1".'
    )
    assert not facts(text, "result")


def test_a_time_in_a_form_that_is_not_read_is_no_time_of_the_row_above():
    rows = [
        "1. Paul Aster, Cofidis, 4:12:33", "2. Jan Bero, Movistar, 4 seconds", "3. Karl Dorn, Astana, 1 min 11",
        "4. Emil Fisk, Q36.5", "5. Luis Gran (Tudor) at 2'xx", "6. Ole Hald (Lotto)", "7. Ugo Ibba (Uno-X) +3:00",
    ]  # fmt: skip
    told = with_times([as_row(row, number, points=False) for number, row in enumerate(rows, 1)])
    assert [row.get("gap_s") for row in told] == [None, 4, 71, 71, None, None, 180]
