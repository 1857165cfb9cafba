"""Riders listed without a sentence: one a line, with numbers, initials and teams in every manner, met before or not."""

import pytest
from reading import imported

from tracker.race.events import Attack, Breakaway

HEAD = {
    "en": ("Tour of Here, stage 3: live coverage", "100 km to go", "The peloton takes it easy behind them, it seems."),
    "nl": ("Ronde van Hier, etappe 3: live", "Nog 100 km", "Het peloton laat het even rustig begaan, zo lijkt het."),
    "fr": ("Tour d'Ici, 3e étape : le direct", "100 km de l'arrivée", "Le peloton laisse faire pour le moment, semble-t-il."),
    "es": ("Vuelta a Aquí, etapa 3: en directo", "A 100 km de meta", "El pelotón deja hacer de momento a los que van por delante."),
}  # fmt: skip


def break_of(language: str, text: str) -> list[tuple[str, str | None]]:
    """Who is away, with their teams, of a page with a paragraph or several."""
    found = imported("\n".join([*HEAD[language], text]))
    breaks = [event for event in found.facts if isinstance(event, Breakaway | Attack) and event.riders][:1]
    return [(rider.name, rider.team) for event in breaks for rider in event.riders]


TEAMS = [("Jan Bero", "Cofidis"), ("Luc Dorn", "Astana"), ("Tim Aster", "Movistar")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Breakaway composition:\nJan Bero (Cofidis)\n- Luc Dorn (Astana)\n- Tim Aster (Movistar)"),
        ("en", "Leaders: 12 Jan Bero (Cofidis), 34 Luc Dorn (Astana), 56 Tim Aster (Movistar)"),
        (
            "en",
            "Attack by 12 Jan Bero (Cofidis), 34 Luc Dorn (Astana) and 56 Tim Aster (Movistar). They are away.",
        ),
        ("en", "In the break: Jan Bero - Cofidis, Luc Dorn - Astana, Tim Aster - Movistar"),
        (
            "en",
            "The leading trio is made up of Jan Bero of Cofidis, Luc Dorn of Astana and Tim Aster of Movistar.",
        ),
        ("nl", "Samenstelling kopgroep:\nJan Bero (Cofidis)\nLuc Dorn (Astana)\nTim Aster (Movistar)"),
        ("fr", "Composition de l'échappée :\nJan Bero (Cofidis)\nLuc Dorn (Astana)\nTim Aster (Movistar)"),
        ("es", "Componentes de la fuga:\nJan Bero (Cofidis)\nLuc Dorn (Astana)\nTim Aster (Movistar)"),
    ],
)
def test_who_is_away_with_their_teams(language: str, text: str) -> None:
    assert break_of(language, text) == TEAMS


@pytest.mark.parametrize(
    ("before", "names"),
    [
        (
            "So who's in the obligatory doomed move?",
            "Jan Bero (Cofidis), Luc Dorn (Astana) and Tim Aster (Movistar).",
        ),
        ("Three riders have slipped away.", "Jan Bero (Cofidis), Luc Dorn (Astana) and Tim Aster (Movistar)."),
        ("A move at last.", "Who's in it: Jan Bero (Cofidis), Luc Dorn (Astana), Tim Aster (Movistar)."),
        ("We have names.", "They are: Jan Bero (Cofidis), Luc Dorn (Astana) and Tim Aster (Movistar)."),
    ],
)
def test_names_that_answer_a_question(before: str, names: str) -> None:
    assert break_of("en", f"{before} {names}")[-3:] == TEAMS


def test_names_of_more_or_fewer_than_are_away_are_no_break() -> None:
    assert (
        break_of(
            "en", "Five riders have slipped away.\nJan Bero (Cofidis), Luc Dorn (Astana) and Tim Aster (Movistar)."
        )
        == []
    )


def test_an_aside_in_brackets_ends_no_list() -> None:
    text = "Jan Bero (Cofidis) tried it yesterday.\nThe three leaders are Bero (who else), Luc Dorn (Astana) and Tim Aster (Movistar)."
    assert [name for name, _ in break_of("en", text)][-3:] == [name for name, _ in TEAMS]


def test_initials_stand_for_first_names() -> None:
    named = break_of("en", "BREAK: J. Bero (COF), L. Dorn (AST), T. Aster (MOV)")
    assert named == [("J. Bero", "COF"), ("L. Dorn", "AST"), ("T. Aster", "MOV")]


def test_an_initial_is_of_the_rider_who_is_known() -> None:
    assert (
        break_of("en", "Jan Bero (Cofidis) leads the overall.\nLeaders: J. Bero, L. Dorn (Astana)")[0][0]
        == "Jan Bero"
    )


def test_a_team_says_who_is_a_rider() -> None:
    named = break_of("en", "Up front we have Cofidis' Jan Bero, Astana's Luc Dorn and Movistar rider Tim Aster.")
    assert [name for name, _ in named] == [name for name, _ in TEAMS]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Front group: Bero, Dorn, Aster"),
        ("en", "A trio has gone clear: Bero, Dorn and Aster."),
        ("nl", "Koplopers: Bero, Dorn, Aster"),
        ("nl", "Drie renners op kop: Bero, Dorn en Aster."),
        ("es", "En cabeza: Bero, Dorn, Aster"),
    ],
)
def test_surnames_that_nobody_introduced(language: str, text: str) -> None:
    assert [name for name, _ in break_of(language, text)] == ["Bero", "Dorn", "Aster"]


@pytest.mark.parametrize(
    "text",
    [
        "In the break: Nobody knows.",
        "Leaders: Rain, Wind and Fog have had their say.",
        "The lead: Monday, Tuesday and Wednesday went the same way.",
        "He leads by a minute. A. Dorn is in the peloton.",
    ],
)
def test_other_words_after_a_colon_are_nobody(text: str) -> None:
    assert break_of("en", text) == []
