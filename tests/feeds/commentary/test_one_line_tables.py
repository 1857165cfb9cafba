"""Results and classifications that stand in one line."""

import pytest

from feeds.commentary.page.tables import find_tables


def tables(*lines):
    return [
        (
            table.kind,
            table.which,
            [(row["name"], row.get("time_s", row.get("gap_s", row.get("points")))) for row in table.rows],
        )
        for table in find_tables(lines, 150.0)
    ]


@pytest.mark.parametrize(
    "line",
    [
        '1. Ivo Bakel in 4u02\'07" 2. Siem Roth op 26" 3. Gust Laan z.t.',
        'Uitslag: 1. Ivo Bakel (KLM) in 4u02\'07", 2. Siem Roth (FJD) op 26", 3. Gust Laan z.t.',
        "1. Ivo Bakel (KLM) 4:02:07; 2. Siem Roth +0:26; 3. Gust Laan s.t.",
        "Result: 1) Ivo Bakel 4:02:07 2) Siem Roth +0:26 3) Gust Laan +0:26",
        "1. Ivo Bakel (KLM) 4:02:07 – 2. Siem Roth (FJD) +26 – 3. Gust Laan (RAD) +26",
        "Leading positions, stage 17: 1 Ivo Bakel (Neth, KLM) 4hr 2min 7sec; 2 Siem Roth (Ire, FJD) +26sec; 3 Gust Laan same time",
        "Top 3: 1. Ivo Bakel 4:02:07 / 2. Siem Roth +26 / 3. Gust Laan s.t.",
        '1. Ivo Bakel en 4h02\'07" 2. Siem Roth à 26" 3. Gust Laan m.t.',
        '1º Ivo Bakel 4h 02\' 07" 2º Siem Roth a 26" 3º Gust Laan m.t.',
    ],
)
def test_a_result_in_one_line(line):
    assert tables(line) == [("result", None, [("Ivo Bakel", 14527), ("Siem Roth", 26), ("Gust Laan", 26)])]


def test_two_places_are_a_result_where_both_have_times():
    assert tables('1. Ivo Bakel 4u02\'07", 2. Siem Roth op 26".') == [
        ("result", None, [("Ivo Bakel", 14527), ("Siem Roth", 26)])
    ]
    assert tables("1. Ivo Bakel, 2. Siem Roth.") == []


@pytest.mark.parametrize(
    ("line", "which"),
    [
        ("Bergklassement: 1. Bakel 12, 2. Roth 9", "mountains"),
        ("Points: 1 Bakel 12, 2 Roth 9", "points"),
        ("Punten: 1. Bakel 12, 2. Roth 9", "points"),
        ("Mountains classification: 1. Bakel 12; 2. Roth 9.", "mountains"),
        ("Classement par points : 1. Bakel 12, 2. Roth 9", "points"),
        ("Clasificación de la montaña: 1. Bakel 12, 2. Roth 9", "mountains"),
    ],
)
def test_a_classification_in_one_line_has_points_without_a_word(line, which):
    assert tables(line) == [("classification", which, [("Bakel", 12), ("Roth", 9)])]


def test_points_of_climbers_are_the_standings_after_the_result_and_one_summit_s_before():
    line = "QOM: 1 O'Dowd (KLM) 8, 2 Dell'Orto (FJD) 6"
    assert tables(line) == []
    result = "Result: 1. Ivo Bakel 4:02:07; 2. Siem Roth +0:26; 3. Gust Laan s.t."
    assert tables(result, line)[1] == ("classification", "mountains", [("O'Dowd", 8), ("Dell'Orto", 6)])


@pytest.mark.parametrize(
    "line",
    [
        "Favourites: 1. Ivo Bakel, 2. Siem Roth, 3. Gust Laan",
        "Our favourites: 1. Ivo Bakel 4:02:07, 2. Siem Roth +0:26, 3. Gust Laan s.t.",
        "Start list: 1. Ivo Bakel 2. Siem Roth 3. Gust Laan",
        "Schedule: 1. Mont Rond 13:24; 2. Col Bas 14:10; 3. Finish 15:01",
        "Off the ramp: 1. Ivo Bakel 13:24, 2. Siem Roth 13:26, 3. Gust Laan 13:28",
        "Today's climbs: 1. Mont Rond 8, 2. Col Bas 6, 3. Alto Real 4",
        "Points: 1. Bakel 9, 2. Roth 38",
    ],
)
def test_what_is_numbered_in_a_line_and_has_no_places(line):
    assert tables(line) == []


def test_points_under_a_sprint_are_that_sprint_s():
    assert tables("Sprint at Beek, 40 km from the line", "Points: 1. Hoekstra 5, 2. Vos 3, 3. Maas 1") == []
