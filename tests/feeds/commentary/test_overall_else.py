"""The overall after the stage, in words that name no classification."""

import pytest
from reading import facts
from test_order_of_the_line import FINISH


@pytest.mark.parametrize(
    ("language", "sentence", "rows"),
    [
        ("en", "Bero wins the Tour of Here by 12 seconds from Dorn.", "1Bero 2Dorn12"),
        ("en", "Overall victory goes to Bero, 12 seconds ahead of Dorn and 31 ahead of Aster.", "1Bero 2Dorn12 3Aster31"),
        ("en", "Dorn keeps the overall lead, eight seconds ahead of Bero, and Aster drops to third at 25 seconds.", "1Dorn 2Bero8 3Aster25"),
        ("nl", "De voorsprong van Dorn op Bero slinkt tot acht seconden.", "1Dorn 2Bero8"),
        ("nl", "Dorn bouwt zijn voorsprong uit tot 22 seconden op Bero.", "1Dorn 2Bero22"),
        ("nl", "Dorn verliest de trui aan Bero, die nu met 12 seconden leidt.", "1Bero 2Dorn12"),
        ("fr", "Dorn reste en jaune, avec huit secondes d'avance sur Bero.", "1Dorn 2Bero8"),
        ("fr", "L'avance de Dorn sur Bero fond à huit secondes.", "1Dorn 2Bero8"),
        ("fr", "Dorn sauve son maillot pour deux secondes devant Bero.", "1Dorn 2Bero2"),
        ("es", "Bero gana la Vuelta de Aquí con 12 segundos de ventaja sobre Dorn.", "1Bero 2Dorn12"),
        ("es", "Dorn amplía su ventaja a 22 segundos sobre Bero.", "1Dorn 2Bero22"),
        ("es", "Dorn sigue de amarillo, con ocho segundos sobre Bero.", "1Dorn 2Bero8"),
    ],
)  # fmt: skip
def test_the_overall_is_read(language, sentence, rows):
    text = FINISH[language] + sentence
    overall = facts(text, "gc", language=language)[-1]
    assert " ".join(f"{row.position}{row.name.split()[-1]}{row.gap_s or ''}" for row in overall.rows) == rows
    assert facts(text, "result", language=language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero wins the third stage of the Tour of Here by 12 seconds from Dorn."),
        ("nl", "Bero wint de derde etappe van de Ronde met 12 seconden voorsprong op Dorn."),
        ("fr", "Bero remporte la troisième étape du Tour d'Ici avec 12 secondes d'avance sur Dorn."),
        ("es", "Bero gana la tercera etapa de la Vuelta con 12 segundos de ventaja sobre Dorn."),
    ],
)
def test_who_wins_the_stage_does_not_lead_overall_by_as_much(language, sentence):
    assert facts(FINISH[language] + sentence, "gc", language=language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Aster leads home Kol, 12 seconds behind Bero."),
        ("en", "Dorn has nothing left and finishes 12 seconds behind Bero."),
        ("en", "He had time to zip up his jersey, 12 seconds ahead of Dorn."),
        ("en", "Dorn loses 12 seconds and the jersey to Bero."),
        ("en", "Aster keeps the damage down to 12 seconds on Bero."),
        ("nl", "Dorn houdt de schade beperkt tot 12 seconden op Bero."),
        ("nl", "Dorn trekt zijn trui recht en bolt 12 seconden na Bero over de streep."),
        ("fr", "Dorn garde le sourire et termine à 12 secondes de Bero."),
        ("fr", "Dorn ferme son maillot et arrive 12 secondes après Bero."),
        ("es", "Dorn mantiene el tipo y llega a 12 segundos de Bero."),
        ("es", "Dorn tiene que conformarse con llegar a 12 segundos de Bero."),
    ],
)
def test_who_comes_in_behind_the_winner_does_not_lead_overall(language, sentence):
    assert facts(FINISH[language] + sentence, "gc", language=language) == []
