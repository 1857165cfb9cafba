"""What the head of a page says of the stage: the race, its number, from where to where, how long."""

import pytest
from reading import AWAY, imported


def header(line, language="en"):
    stage = imported(f"{line}\n{AWAY[language]}", language=language).stage
    return stage.race, stage.number, stage.start, stage.finish, stage.distance_km


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "LIVE TICKER – 14th Harz-Heide-Rundfahrt, Stage 1: Alpha – Beta (158.0 km)", ("Harz-Heide-Rundfahrt", 1, "Alpha", "Beta", 158)),
        ("en", "Giro delle Colline Donne · Stage 5 · Alpha › Beta Terme · 121.3 km", ("Giro delle Colline Donne", 5, "Alpha", "Beta Terme", 121.3)),
        ("en", "Tour of the Fens Women: Alpha to Beta – as it happened", ("Tour of the Fens", None, "Alpha", "Beta", None)),
        ("en", "The fifth and final stage of the Tour of the Fens takes the riders from Alpha to Beta over 143.6 kilometres.", ("Tour of the Fens", 5, "Alpha", "Beta", 143.6)),
        ("en", "Stage 3 of the Fens Tour, 171 kilometres from Alpha to the ski station at Beta.", ("Fens Tour", 3, "Alpha", "Beta", 171)),
        ("fr", "Tour de Lande, 4e étape : Valréas - La L'Horme (142 km)", ("Tour de Lande", 4, "Valréas", "La L'Horme", 142)),
        ("fr", "Tour de Lande, 4e étape : Valréas - Le’Horme (142 km)", ("Tour de Lande", 4, None, None, 142)),
        ("fr", "[En direct] Tour du Vieux Pays - Etape 2", ("Tour du Vieux Pays", 2, None, None, None)),
        ("fr", "Tour féminin de la Lande 2025, étape 2, en direct", ("Tour féminin de la Lande", 2, None, None, None)),
        ("fr", "La cinquième et avant-dernière étape du Tour de Lande conduit les coureurs de Alpha à Beta, sur 143,6 kilomètres.", ("Tour de Lande", 5, "Alpha", "Beta", 143.6)),
        ("fr", "Tour de Lande, 4e étape : les coureurs s'élancent ce vendredi de Alpha pour rallier Beta.", ("Tour de Lande", 4, "Alpha", "Beta", None)),
        ("es", "DIRECTO | Vuelta a los Molinos, quinta etapa: Alpha-Ciudad Beta", ("Vuelta a los Molinos", 5, "Alpha", "Ciudad Beta", None)),
        ("es", "VUELTA AL BAJO DUERO - RADIO CARRERA", ("Vuelta al Bajo Duero", None, None, None, None)),
        ("nl", "Ronde van de Vaart, rit 2: na 184,6 kilometer tussen Alpha en Beta", ("Ronde van de Vaart", 2, "Alpha", "Beta", 184.6)),
        ("nl", "Ronde van de Vaart: 194,3 kilometer met start en aankomst in Alpha", ("Ronde van de Vaart", None, "Alpha", "Alpha", 194.3)),
    ],
)  # fmt: skip
def test_a_title_says_which_stage_it_is(language, line, expected):
    assert header(line, language) == expected


@pytest.mark.parametrize(
    ("line", "finish"),
    [
        (
            "KEMER, Turkey, April 11 - Tim Aster (Movistar) won the third stage of the Tour of Alpha on Friday.",
            "Kemer",
        ),
        ("VIANA DO BETA - Tim Aster (Movistar) won the third stage of the Tour of Alpha.", "Viana do Beta"),
        ("Knin (Croatia), 26 Apr. 2025 – Tim Aster (Movistar) won the third stage of the Tour of Alpha.", "Knin"),
        ("UPDATE - Tim Aster (Movistar) won the third stage of the Tour of Alpha.", None),
        ("Tim Aster – The winner of the third stage of the Tour of Alpha.", None),
    ],
)
def test_a_report_comes_from_where_the_stage_ended(line, finish):
    assert header(line)[3] == finish


@pytest.mark.parametrize(
    "line",
    [
        "Tour de Lande, 4e étape : Saint-Étienne",
        "Tour de Lande, 4e étape : Aix-les-Bains",
    ],
)
def test_one_place_with_a_hyphen_is_no_two(line):
    assert header(line, "fr")[2:4] == (None, None)


def test_riders_who_are_caught_are_no_neutralised_section():
    line = "Vuelta a Alpha, etapa 4. Aster fue neutralizado en apenas un kilómetro."
    assert imported(f"{line}\n{AWAY['es']}", language="es").stage.neutral_km is None


def test_a_time_trial_that_somebody_rode_before_makes_no_time_trial():
    line = (
        "Tour of the Fens, stage 5: Aster has eight seconds on Bero, who pushed him all the way in the time trial."
    )
    assert imported(f"{line}\n{AWAY['en']}").stage.format == "road"
