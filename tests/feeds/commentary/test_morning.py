"""What a page says of the race as it was in the morning, and of stages that are not today's."""

import pytest
from reading import facts, imported

MORNING = {
    "en": 'The overall: 1. Paul Aster (Cofidis), 2. Jan Bero (Movistar) at 4", 3. Karl Dorn (Astana) at 11", 4. Emil Fisk (Lotto) at 27"',
    "fr": "Le classement général avant cette étape : 1. Paul Aster (Cofidis) ; 2. Jan Bero (Movistar) à 28'' ; 3. Karl Dorn (Astana) à 31''.",
    "es": 'Recordamos cómo está la general: 1. Paul Aster (Cofidis); 2. Jan Bero (Movistar) a 12"; 3. Karl Dorn (Astana) a 20".',
}
EVENING = {
    "en": '20km to go\nBero wins!\nThe new overall: 1. Jan Bero (Movistar) 12h07:45, 2. Paul Aster (Cofidis) at 6", 3. Karl Dorn (Astana) at 17"',
    "fr": "20 km de l'arrivée\nBero gagne l'étape !\nLe général : 1. Jan Bero (Movistar), 12h07'45'' ; 2. Paul Aster (Cofidis) à 6'' ; 3. Karl Dorn (Astana) à 17''.",
    "es": '20KM.\n¡Gana Bero!\nLa general: 1. Jan Bero (Movistar) 12h07:45; 2. Paul Aster (Cofidis) a 6"; 3. Karl Dorn (Astana) a 17".',
}


@pytest.mark.parametrize("language", MORNING)
def test_of_two_overalls_the_one_before_the_start_is_of_the_morning(language):
    read = imported(f"{MORNING[language]}\n{EVENING[language]}", language=language)
    assert [(row.name, row.gap_s) for row in read.stage.gc_before][:2][0][0] == "Paul Aster"
    [after] = [event for event in read.facts if event.kind == "gc" and event.basis == "official"]
    assert [row.name for row in after.rows] == ["Jan Bero", "Paul Aster", "Karl Dorn"]


@pytest.mark.parametrize(
    "said",
    [
        "Qui peut encore bousculer le Belge Paul Aster, leader depuis le prologue ?",
        "Paul Aster has led since the time trial on Friday.",
        "Jan Bero won jersey and stage during the prologue.",
    ],
)
def test_a_time_trial_of_another_day_makes_no_time_trial_of_this_stage(said):
    text = f"Tour of the Moor stage 4 - Live\n{said}\n20km to go\nAster attacks!"
    assert imported(text).stage.format == "road"


def test_a_time_trial_is_one():
    assert (
        imported(
            "Tour of the Moor stage 4 - individual time trial\n20km to go\nPaul Aster (Cofidis) has a puncture."
        ).stage.format
        == "itt"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Two riders did not start, among them the winner Paul Aster (Cofidis), and it took an hour before a break went."),
        ("es", "Dos bajas hoy: no han tomado la salida Paul Aster (Cofidis) y Jan Bero (Movistar), los dos con fiebre."),
    ],
)  # fmt: skip
def test_who_does_not_start_is_in_no_break(language, said):
    text = f"{said}\n100km to go\n" if language == "en" else f"{said}\n100KM.\n"
    assert facts(text, "breakaway", language=language) == []
    assert {event.status for event in facts(text, "abandon", language=language)} == {"DNS"}


def test_the_end_of_the_road_for_riders_who_are_caught_is_no_abandon():
    said = "That's the end of the road for Aster and Bero, who are hoovered up by the peloton."
    text = f"50km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\n{said}"
    assert facts(text, "abandon") == []
    assert facts(text, "caught") != []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nl", "Zo ziet het klassement eruit voor deze etappe:"),
        ("nl", "Algemeen klassement vanochtend:"),
        ("fr", "Classement général ce matin :"),
        ("en", "General classification before the stage:"),
    ],
)
def test_a_table_whose_title_has_it_of_the_morning_is_so_wherever_it_stands(language, title):
    race = {
        "en": "100km to go\nPaul Aster (Cofidis) attacks.\n",
        "nl": "NOG 100 KM:\nPaul Aster (Cofidis) valt aan.\n",
        "fr": "100 km de l'arrivée\nPaul Aster (Cofidis) attaque.\n",
    }
    rows = "1. Paul Aster (Cofidis) 12h07:45\n2. Jan Bero (Movistar) +0:06\n3. Karl Dorn (Astana) +0:17\n"
    [table] = facts(f"{race[language]}{title}\n{rows}", "gc", language=language)
    assert table.basis == "before"
    assert [row.name for row in table.rows] == ["Paul Aster", "Jan Bero", "Karl Dorn"]
