"""The overall in a sentence, as riders and times by turns: in the morning and after the stage, in four languages."""

import pytest
from reading import facts

TITLE = {
    "en": "Tour of Nowhere stage 5: Alba - Brod (180 km)\n",
    "nl": "Ronde van Nergens, rit 5: Alba - Brod (180 km)\n",
    "fr": "Tour de Nulle Part, 5e étape : Alba - Brod (180 km)\n",
    "es": "Vuelta a Nada, etapa 5: Alba - Brod (180 km)\n",
}
START = {"en": "They are off.\n", "nl": "De renners zijn vertrokken.\n", "fr": "Le départ est donné.\n", "es": "Arranca la etapa.\n"}  # fmt: skip
WON = {
    "en": "60km to go\nJan Dorn (Astana), Emil Fisk (Lotto), Nils Gran (Ineos) and Luc Bero (Cofidis) are out front.\n1km to go\nLuc Bero wins the stage!\n",
    "nl": "Nog 60 km\nJan Dorn (Astana), Emil Fisk (Lotto), Nils Gran (Ineos) en Luc Bero (Cofidis) rijden voorop.\nNog 1 km\nLuc Bero wint de rit!\n",
    "fr": "60 km de l'arrivée\nJan Dorn (Astana), Emil Fisk (Lotto), Nils Gran (Ineos) et Luc Bero (Cofidis) sont en tête.\n1 km de l'arrivée\nVictoire de Luc Bero !\n",
    "es": "60KM.\nJan Dorn (Astana), Emil Fisk (Lotto), Nils Gran (Ineos) y Luc Bero (Cofidis) marchan en cabeza.\n1KM.\n¡Gana Luc Bero!\n",
}


def overall(language, text, basis):
    found = [event for event in facts(TITLE[language] + text, "gc", language=language) if event.basis == basis]
    return [(row.name.split()[-1], row.gap_s) for row in found[-1].rows] if found else []


def before(language, sentence):
    return overall(language, f"{sentence}\n{START[language]}{WON[language]}", "before")


def after(language, sentence):
    return overall(language, f"{START[language]}{WON[language]}{sentence}\n", "provisional")


THREE = [("Dorn", None), ("Fisk", 12), ("Gran", 30)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Overall standings: Jan Dorn (Astana) leads, Emil Fisk (Lotto) is at 12 seconds and Nils Gran (Ineos) at 30."),
        ("en", "Jan Dorn (Astana) defends yellow today with 12 seconds in hand on Emil Fisk (Lotto) and 30 on Nils Gran (Ineos)."),
        ("en", "Yellow belongs to Jan Dorn (Astana), who is 12 seconds ahead of Emil Fisk (Lotto) with Nils Gran (Ineos) a further 18 back."),
        ("en", 'The top three this morning: 1. Jan Dorn (Astana), 2. Emil Fisk (Lotto) at 12", 3. Nils Gran (Ineos) at 30".'),
        ("nl", "In de stand leidt Jan Dorn (Astana), voor Emil Fisk (Lotto) op 12 seconden en Nils Gran (Ineos) op 30 seconden."),
        ("nl", "Emil Fisk (Lotto) staat tweede op 12 seconden van leider Jan Dorn (Astana), Nils Gran (Ineos) is derde op 30 seconden."),
        ("nl", 'Nog even het klassement: 1. Jan Dorn (Astana), 2. Emil Fisk (Lotto) op 12", 3. Nils Gran (Ineos) op 30".'),
        ("fr", "Petit rappel du général : Jan Dorn (Astana) devance Emil Fisk (Lotto) de 12 secondes et Nils Gran (Ineos) de 30 secondes."),
        ("fr", "Jan Dorn (Astana) porte le maillot jaune avec 12 secondes d'avance au général sur Emil Fisk (Lotto) et 30 sur Nils Gran (Ineos)."),
        ("es", "La general, por si anduvieron en la playa: Jan Dorn (Astana) de rojo, con 12 segundos sobre Emil Fisk (Lotto) y 30 sobre Nils Gran (Ineos)."),
        ("es", "Líder es Jan Dorn (Astana), segundo Emil Fisk (Lotto) a 12 segundos y tercero Nils Gran (Ineos) a 30 segundos."),
    ],
)  # fmt: skip
def test_the_overall_of_the_morning(language, sentence):
    assert before(language, sentence) == THREE


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Fisk is now second overall at 12 seconds to Dorn, with Gran third at 30 seconds."),
        ("en", "That leaves Dorn leading overall by 12 seconds over Fisk and 30 over Gran."),
        ("nl", "In de stand heeft Dorn nu 12 tellen meer dan Fisk en 30 meer dan Gran."),
        ("nl", "Door de bonificatie komt Dorn nu op kop van het klassement, twaalf seconden voor Fisk en dertig voor Gran."),
        ("fr", "Grâce aux bonifications, Dorn prend la tête du général, avec 12 secondes de mieux que Fisk et 30 que Gran."),
        ("fr", "Fisk est deuxième du général à 12 secondes de Dorn, Gran troisième à 30 secondes."),
        ("es", "Fisk es segundo en la general, a 12 segundos de Dorn, y Gran tercero a 30 segundos."),
        ("es", "Con las bonificaciones, Dorn es nuevo líder con 12 segundos de margen sobre Fisk y 30 sobre Gran."),
    ],
)  # fmt: skip
def test_the_overall_after_the_stage(language, sentence):
    assert after(language, sentence) == THREE


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Last year Jan Dorn (Astana) won the overall here by 12 seconds from Emil Fisk (Lotto) and 30 from Nils Gran (Ineos)."),
        ("en", "Jan Dorn (Astana) needs 12 seconds on Emil Fisk (Lotto) to take yellow, and 30 on Nils Gran (Ineos)."),
        ("en", "Jan Dorn (Astana), in yellow, lost 12 seconds to Emil Fisk (Lotto) yesterday and 30 to Nils Gran (Ineos)."),
        ("nl", "Leider Jan Dorn (Astana) verloor gisteren 12 seconden op Emil Fisk (Lotto) en 30 op Nils Gran (Ineos)."),
        ("nl", "Jan Dorn (Astana) moet 12 seconden goedmaken op leider Emil Fisk (Lotto) en 30 op Nils Gran (Ineos)."),
        ("fr", "Jan Dorn (Astana) doit reprendre 12 secondes au leader Emil Fisk (Lotto) et 30 à Nils Gran (Ineos)."),
        ("es", "El líder Jan Dorn (Astana) perdió ayer 12 segundos con Emil Fisk (Lotto) y 30 con Nils Gran (Ineos)."),
    ],
)  # fmt: skip
def test_time_that_was_lost_or_is_needed_is_no_overall(language, sentence):
    assert before(language, sentence) == []
    assert all(gap is None for _, gap in after(language, sentence))
