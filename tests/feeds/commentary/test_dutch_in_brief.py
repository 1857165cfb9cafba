"""Dutch tickers and live blogs: gaps of those behind in few words, who follows over a summit, and riders nobody introduced."""

import pytest

from tests.feeds.commentary.reading import facts, gaps
from tests.feeds.commentary.test_dutch_outcomes import said

SEVERAL = "NOG 100 KM:\nVijf renners los.\n"
COURSE = "LIVE Ronde van Testland\nVandaag 158,3 kilometer van Alfa naar Beta.\n{}\nNog 128 km: het gat is 1.50.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dekker volgt op tien tellen.", "Joost Dekker leaders 10"),
        ("Nog acht tellen!", "peloton leaders 8"),
        ("Amper 35 seconden nog.", "peloton leaders 35"),
        ("Groep-Dekker volgt op 41 seconden.", "Joost Dekker leaders 41"),
        ("Groep-Dekker nu op 31 seconden van groep-Evers.", "Joost Dekker Rik Evers 31"),
        ("De twee tellen drie minuten en tien seconden.", "peloton leaders 190"),
        ("Het drietal heeft 50 seconden achterstand op de leiders.", "chasers leaders 50"),
        ("De vier van Dekker op 50 seconden.", "Joost Dekker leaders 50"),
        ("Dekker ziet de kop uit het zicht verdwijnen: veertig seconden al.", "Joost Dekker leaders 40"),
        ("Een groepje met onder meer Dekker volgt op 14 seconden.", "Joost Dekker leaders 14"),
        ("Dekker heeft 17 seconden op Evers en Goris.", "chasers leaders 17"),
        ("Aarts en Claes rijden verder, met op dat moment nog 2.50.", "peloton leaders 170"),
    ],
)
def test_gaps_in_few_words(text: str, expected: str) -> None:
    """Seconds that are called "tellen", groups called after a rider, and who leads whom by name."""
    assert ("gap", expected) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "De twee tellen samen 60 jaar.",
        "We moeten ons geld tellen.",
        "Dekker moet op zijn tellen passen.",
        "De tussensprint is niets voor Dekker.",
        "Het peloton sprint voor de zevende plaats: Evers klopt Goris.",
        "Dekker stapt even af om zijn jasje af te geven.",
        "Een zware opgave voor Dekker.",
        "Dekker mist de laatste bevoorrading.",
        "Jan Klaas kent het parcours op zijn duimpje.",
        "De opgave van Jan Klaas in de Tour van vorig jaar ligt nog vers in het geheugen.",
        "Bergpunten zijn er hier niet voor Dekker.",
    ],
)
def test_no_news_of_the_race(text: str) -> None:
    """The same words, of something else."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        ("Aster pikt de tussensprint in Lo mee, voor Bero.", "sprint", "Aster Bero"),
        ("De punten op de Testberg zijn voor Aster, Bero wordt tweede.", "climb", "Aster Bero"),
        ("Bergprijs voor Bero.", "climb", "Bero"),
        ("Aster komt als eerste door op de Testpas. Bero volgt op 25 tellen.", "climb", "Aster Bero"),
        ("Op de Testberg is Tom Cramer (Lotto) eerste. Achter hem zijn Aster en Bero tweede en derde.", "climb", "Cramer Aster Bero"),
    ],
)  # fmt: skip
def test_who_passed(text: str, kind: str, order: str) -> None:
    """Who was first, and who came next with what time."""
    [passed] = facts(
        f"NOG 100 KM:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.\n{text}", kind, language="nl"
    )
    assert [rider.name.split()[-1] for rider in passed.order] == order.split()


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Opgave Louis Van Hek.", "abandon", "Hek"),
        ("Lek voor Louis Van Hek!", "mechanical", "Hek"),
        ("Gingen in het peloton Koen Test en Jan Proef tegen de vlakte.", "crash", "Test Proef"),
        ("Valpartij in het peloton.\nOnder hen Koen Test en Jan Proef.", "crash", "Test Proef"),
        (
            "Massale schuiver in een bocht!\nDe namen die we doorkrijgen: Koen Test (Visma), Jan Proef.",
            "crash",
            "Test Proef",
        ),
        ("Ook Aster en even later Bero worden ingelopen.", "caught", "Aster Bero"),
    ],
)
def test_riders_of_whom_it_is_said(text: str, kind: str, names: str) -> None:
    """Nobody introduced them, and what befell them stands beside their names or a sentence before."""
    road = "NOG 100 KM:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.\n"
    found = [rider.name.split()[-1] for event in facts(road + text, kind, language="nl") for rider in event.riders]
    assert found == names.split()


@pytest.mark.parametrize(
    "text",
    [
        "Namen: Tom Cramer (Lotto), Luc Dorval, Erik Enger, Piet Gran en Omar Hald.",
        "Dan de namen. Daar heb je hem al: Tom Cramer, van opa dus. Met hem de twee Nederlanders Luc Dorval en Erik Enger, Fransman Piet Gran en het bergklimmertje Omar Hald.",
        "Behalve Tom Cramer waren dat diens ploeggenoot Luc Dorval, de Italianen Erik Enger en Piet Gran en Omar Hald.",
    ],
)
def test_as_many_as_were_announced(text: str) -> None:
    """As many riders as got away, however a sentence or two put it, are they."""
    *_, away = facts(SEVERAL + text, "breakaway", language="nl")
    assert [rider.name.split()[-1] for rider in away.riders] == ["Cramer", "Dorval", "Enger", "Gran", "Hald"]


def test_others_than_those_who_were_announced() -> None:
    """As many who work behind, or missed it, are not away."""
    text = f"{SEVERAL}Visma jaagt met Tom Cramer, Luc Dorval, Erik Enger, Piet Gran en Omar Hald op het peloton."
    assert not any(away.riders for away in facts(text, "breakaway", language="nl"))


def test_course_rows_say_nothing_of_where_the_race_is() -> None:
    """A climb of no category and a sprint are rows of the course, too."""
    rows = "Km 38,3: Testweide (2e categorie, 11,2 km à 5,4%)\nKm 80,1: tussensprint in Gamma\nKm 96,3: Testpas (buitencategorie, 17,8 km à 6,9%)"
    assert [mark.km_to_go for mark in facts(COURSE.format(rows), "km", language="nl")] == [128.0]


def test_one_of_those_who_chase_is_called_by_name() -> None:
    """Though they are several."""
    assert (
        gaps("Tom Cramer (Lotto) en Luc Dorval (EF) jagen. Cramer volgt op 20 seconden.", "nl")[-1][0]
        == "Tom Cramer"
    )
