"""Who passed a summit or a sprint, what it gave them, who won, and tables: as told in four languages."""

from datetime import date

from feeds.commentary.importing import Imported, Wishes, read_text
from feeds.commentary.page.tables import find_tables
from tracker.race.events import kind_of


def read(*lines: str) -> Imported:
    return read_text(lines, Wishes(distance_km=150.0), date(2024, 5, 1))


def orders(imported: Imported, kind: str) -> list[list[tuple[str, int | None]]]:
    return [
        [(rider.name, rider.points if rider.points is not None else rider.bonus_s) for rider in event.order]
        for event in imported.events
        if kind_of(event) == kind
    ]


EN = (
    "Tour of the Moors, stage 2",
    "100km to go",
    "Ann Hallam (Alpecin), Bea Roke (Movistar) and Cy Dunn (Cofidis) are away.",
)


def test_points_told_in_the_next_sentence_go_to_those_who_get_them() -> None:
    told = read(
        *EN,
        "90km to go",
        "Roke was first over the top, ahead of Dunn and Hallam. She takes 6 points, Dunn gets 4 and Hallam 2.",
    )
    assert orders(told, "climb") == [[("Bea Roke", 6), ("Cy Dunn", 4), ("Ann Hallam", 2)]]


def test_seconds_in_brackets_and_in_a_row() -> None:
    told = read(
        *EN,
        "80km to go",
        "Dunn takes the intermediate sprint and 3 bonus seconds, ahead of Roke (2) and Hallam (1).",
    )
    assert orders(told, "sprint") == [[("Cy Dunn", 3), ("Bea Roke", 2), ("Ann Hallam", 1)]]
    told = read(
        *EN, "80km to go", "Intermediate sprint: Dunn first, Roke second, Hallam third. Bonus seconds: 3, 2 and 1."
    )
    assert orders(told, "sprint") == [[("Cy Dunn", 3), ("Bea Roke", 2), ("Ann Hallam", 1)]]


def test_a_gap_after_a_summit_is_no_bonus() -> None:
    told = read(
        *EN,
        "90km to go",
        "Roke was first over the top, ahead of Dunn.",
        "Hallam leads the bunch, 15 seconds behind.",
    )
    assert orders(told, "climb") == [[("Bea Roke", None), ("Cy Dunn", None)]]


def test_the_bonus_of_the_stage_is_no_sprint_on_the_way() -> None:
    told = read(
        *EN,
        "1km to go",
        "Hallam took a ten-second time bonus for winning the stage, more than any intermediate sprint gives.",
    )
    assert orders(told, "sprint") == []


def test_a_sprint_in_dutch_and_a_summit_in_french() -> None:
    told = read(
        "Ronde van de Duinen, rit 1", "100 km te gaan", "Tom Akker (Lotto) en Jan Hoeve (Alpecin) rijden op kop.",
        "80 km te gaan", "Hoeve komt als eerste boven op de Duinberg, voor Akker. Hij pakt vijf punten.",
    )  # fmt: skip
    assert orders(told, "climb") == [[("Jan Hoeve", 5), ("Tom Akker", None)]]


def test_nobody_wins_by_taking_it_up_or_the_sprint_for_third() -> None:
    for words in ("Hallam takes it up but Roke comes round her.", "Hallam won the sprint for third place."):
        told = read(*EN, "1km to go", words)
        assert not any(kind_of(event) == "finish" for event in told.events), words


def test_times_are_not_glued_to_the_end_of_a_name() -> None:
    (table,) = find_tables(['Uitslag: 1. Tom Akker 4u12\'33", 2. Ilse Verbruggen 4", 3. Jo Botha 5".'], 150.0)
    assert [(row["name"], row.get("time_s"), row.get("gap_s")) for row in table.rows] == [
        ("Tom Akker", 15153, None),
        ("Ilse Verbruggen", None, 4),
        ("Jo Botha", None, 5),
    ]


def test_a_nation_in_another_languages_letters_is_no_part_of_the_team() -> None:
    lines = [
        "Klassement:",
        "1. Tom Akker (Ned/Lotto) 16u40'02\"",
        "2. Udo Sand (Oos/Cofidis) z.t.",
        '3. Ivo Lapa (Let/Movistar) op 19"',
    ]
    (table,) = find_tables(lines, 150.0)
    assert table.kind == "gc"
    assert [row["team"] for row in table.rows] == ["Lotto", "Cofidis", "Movistar"]
