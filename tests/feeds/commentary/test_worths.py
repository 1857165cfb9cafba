"""What riders got at a summit or a sprint, in a line, as tickers give it."""

import pytest
from reading import imported

from tracker.race.events import Attack, Passage, kind_of

HEAD = {
    "en": "100km to go\nJan Bero (Cofidis), Luc Dorn (Astana) and Tim Aster (Movistar) are in the break.\n95km to go\n",
    "nl": "Nog 100 km\nJan Bero (Cofidis), Luc Dorn (Astana) en Tim Aster (Movistar) rijden voorop.\nNog 95 km\n",
    "fr": "100 km de l'arrivée\nJan Bero (Cofidis), Luc Dorn (Astana) et Tim Aster (Movistar) sont en tête.\n95 km de l'arrivée\n",
    "es": "A 100 km de meta\nJan Bero (Cofidis), Luc Dorn (Astana) y Tim Aster (Movistar) van en cabeza.\nA 95 km de meta\n",
}
BERO, DORN, ASTER = "Bero", "Dorn", "Aster"


def passages(language: str, line: str) -> list[tuple[str, list[tuple[str, int | None, int | None]]]]:
    """The passages of a page: each with who passed, their points and their bonus seconds."""
    found = [
        event for event in imported(HEAD[language] + line, language=language).facts if isinstance(event, Passage)
    ]
    return [(kind_of(event), [(one.surname, one.points, one.bonus_s) for one in event.order]) for event in found]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "KOM Côte de Giron (cat. 3): 1. Bero, 4 pts. 2. Dorn, 2. 3. Aster, 1."),
        ("en", "Top of the Côte de Giron: 71 Bero 4 pts, 14 Dorn 2, 3 Aster 1."),
        ("nl", "Bergpuntjes op de Mormont: 1. Bero 4 ptn, 2. Dorn 2, 3. Aster 1."),
        ("es", "Alto de San Cipriano (3.ª). 1.º Bero, 4 puntos; 2.º Dorn, 2; 3.º Aster, 1."),
        ("es", "Alto de San Cipriano (3.ª): Bero (4), Dorn (2) y Aster (1)."),
        ("fr", "Côte de Giron : 1. Bero, 4 points ; 2. Dorn, 2 ; 3. Aster, 1."),
    ],
)
def test_points_at_a_summit(language: str, line: str) -> None:
    assert passages(language, line) == [("climb", [(BERO, 4, None), (DORN, 2, None), (ASTER, 1, None)])]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "LUXEUIL: Bero 3s, Dorn 2s, Aster 1s."),
        (
            "en",
            "Second intermediate sprint, at Vila Fernando. Three seconds for Bero, two for Dorn, one for Aster.",
        ),
        ("en", "Bonus sprint: Bero takes three seconds, Dorn two and Aster one."),
        ("es", "Sprint intermedio: Bero (3''), Dorn (2'') y Aster (1'')."),
    ],
)
def test_seconds_at_a_sprint(language: str, line: str) -> None:
    assert passages(language, line) == [("sprint", [(BERO, None, 3), (DORN, None, 2), (ASTER, None, 1)])]


@pytest.mark.parametrize(
    "line",
    [
        "Sprint at Luxeuil. Bero, Dorn, Aster, in that order.",
        "Sprint: Bero, Dorn, Aster",
        "Bero wins the sprint in Luxeuil, Dorn is second, Aster third.",
    ],
)
def test_an_order_without_figures(line: str) -> None:
    [(kind, order)] = passages("en", line)
    assert (kind, [name for name, _, _ in order]) == ("sprint", [BERO, DORN, ASTER])


@pytest.mark.parametrize(
    "line",
    [
        "Over the summit it's Bero, Dorn, Aster.",
        "Bero leads them over the Col des Croix, followed by Dorn and Aster.",
    ],
)
def test_who_is_over_a_summit_is_none_of_its_names(line: str) -> None:
    [(kind, order)] = passages("en", line)
    assert (kind, [name for name, _, _ in order]) == ("climb", [BERO, DORN, ASTER])


@pytest.mark.parametrize(
    "line", ["Radio: Bero 40s, Dorn 50s, Aster 60s.", "Prize money: Bero 300, Dorn 200, Aster 100."]
)
def test_other_figures_after_names(line: str) -> None:
    assert passages("en", line) == []


def test_a_sprint_is_not_called_after_who_wins_it() -> None:
    stage = imported(HEAD["en"] + "Bonus sprint: Bero takes three seconds, Dorn two and Aster one.").stage
    assert stage.sprints == ()


def test_a_place_that_begins_like_a_hill_is_no_rider() -> None:
    [(kind, order)] = passages("en", "Bero led the way over the Grand Caunet, leading Dorn and Aster.")
    assert (kind, [name for name, _, _ in order]) == ("climb", [BERO, DORN, ASTER])


def test_from_which_group_an_attack_comes() -> None:
    found = imported(HEAD["en"] + "Rémi Cavalier of Astana has attacked from the peloton!", language="en").facts
    [attack] = [event for event in found if isinstance(event, Attack)]
    assert (attack.riders[0].surname, attack.from_) == ("Cavalier", "peloton")
