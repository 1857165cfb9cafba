"""Who has won, where no word of winning is said of them, and what follows from it."""

import pytest
from reading import AWAY, facts, imported

NEAR = {
    "en": "3km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) lead Ole Gran (Jayco).\n",
    "nl": "Nog 3 km:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop, Ole Gran (Jayco) volgt.\n",
    "fr": "3 km de l'arrivée\nPaul Aster (Cofidis) et Jan Bero (Movistar) sont en tête devant Ole Gran (Jayco).\n",
    "es": "A 3 km de meta:\nPaul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza, por delante de Ole Gran (Jayco).\n",
}


def winners(text, language):
    return [(event.riders[0].name, event.time_s) for event in facts(text, "finish", language=language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero, of the Movistar team, covered the 170 kilometres in four hours 12 minutes and eight seconds, crossing the line alone."),
        ("fr", "Bero, 24 ans, a bouclé les 170 km en 4 h 12 min 8 sec."),
        ("es", "Bero, de 24 años, paró el reloj en 4 horas, 12 minutos y 8 segundos."),
        ("nl", "Bero legde de afstand af in 4 uur, 12 minuten en 8 seconden."),
    ],
)  # fmt: skip
def test_whose_time_for_the_stage_it_is_has_won(language, sentence):
    assert winners(NEAR[language] + sentence, language) == [("Jan Bero", 15128)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero has been in front for 3 hours 20 minutes and 12 seconds."),
        ("en", "Bero rode the course in 4:12:08 last year."),
        ("en", "Bero leads the overall in 12:40:17."),
        ("en", "Bero is expected in 4:12:08."),
        ("en", "Gran is 20 seconds behind Bero after 3 hours 20 minutes."),
        ("nl", "Bero is al 3 uur 20 minuten en 12 seconden onderweg."),
        ("fr", "Bero mène le général en 12 h 40 min 17 sec."),
        ("es", "Bero hizo el año pasado 4h12:08."),
    ],
)
def test_another_time_is_not_the_winner_s(language, sentence):
    assert winners(NEAR[language] + sentence, language) == []


@pytest.mark.parametrize(
    ("language", "cry", "rest"),
    [
        ("en", "BERO!!!", "In yellow, in 4h12m08s."),
        ("fr", "BERO ! BERO !", "Le Breton est debout sur ses pédales. Aster est deuxième, Gran troisième."),
        ("es", "¡Bero!", "Por un tubular. Tercero, Gran."),
        ("nl", "BERO!", "Wat een sprint!"),
    ],
)
def test_a_cry_of_a_name_and_what_follows_say_who_won(language, cry, rest):
    assert [name for name, _ in winners(f"{NEAR[language]}{cry} {rest}", language)] == ["Jan Bero"]


@pytest.mark.parametrize(
    "rest",
    [
        "He attacks again!",
        "What a ride this may turn out to be, with ten metres on Aster.",
        "Aster is second wheel.",
    ],
)
def test_a_cry_in_the_race_is_no_win(rest):
    assert winners(f"{NEAR['en']}BERO!!! {rest}", "en") == []


REPORT = "{first}\nPaul Aster (Cofidis) had been away all day, and Ole Gran (Jayco) was dropped from the break on the last climb.\n"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Swiss rider Jan Bero (Movistar) attacked four kilometres from the summit to win the fifth stage of the Tour of Wessex on Saturday."),
        ("en", "Jan Bero (Movistar) outsprinted Ole Gran (Jayco) to take stage three of the Tour of Wessex."),
        ("en", "Jan Bero (Movistar) jumped clear on the last hill for a solo win in stage three of the Tour of Wessex."),
    ],
)  # fmt: skip
def test_what_is_done_to_win_a_stage_wins_it(language, sentence):
    assert [name for name, _ in winners(REPORT.format(first=sentence), language)] == ["Jan Bero"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero needs to attack to win the stage."),
        ("en", "Bero was the first Dane to win a stage of this race."),
        ("en", "Bero dropped back to help Aster win the stage."),
        ("en", "Bero came from behind to win the sprint for third place."),
        ("fr", "Bero se bat pour gagner la course aux bonifications."),
        ("es", "Bero tiene todo para ganar la etapa."),
    ],
)
def test_what_is_only_meant_to_win_a_stage_does_not(language, sentence):
    assert winners(NEAR[language] + sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero won the stage in 4:12:08, 41 seconds in front of the Italian Paul Aster and 58 in front of Ole Gran."),
        ("es", "Bero, de 24 años, paró el reloj en 4 horas, 12 minutos y 8 segundos, 41 segundos por delante del italiano Aster y 58 por delante del noruego Gran."),
        ("fr", "Bero a gagné l'étape. Bero a devancé de 41 secondes l'Italien Aster et de 58 le Norvégien Gran."),
    ],
)  # fmt: skip
def test_who_came_in_by_what_margin(language, sentence):
    result = facts(NEAR[language] + sentence, "result", language=language)[-1]
    rows = [(row.position, row.name.split()[-1], row.gap_s) for row in result.rows]
    assert rows[1:] == [(2, "Aster", 41), (3, "Gran", 58)]


def test_rows_that_list_the_course_are_no_marks():
    text = (
        "Tour du Jura - Étape 3 - Dole > Lons - 157,2 km - En direct\nLes difficultés du jour\n"
        "Km 22,5 - Côte de Seyssel : 2,1 km de montée à 5,8 % - catégorie 4\nKm 71 - Col de la Frasse : 8,4 km de montée à 6,2 % - catégorie 2\n"
        "C'est parti !\nKm 6 : premiers attaquants\nPaul Aster (Cofidis) et Jan Bero (Movistar) prennent le large."
    )
    assert [event.km_to_go for event in facts(text, "km", language="fr")] == [151.2]


def test_a_table_of_the_overall_in_the_race_is_that_of_the_morning():
    table = "General classification:\n1. Karl Dorn (Lotto) 12:30:15\n2. Emil Fisk (Astana) at 12s\n3. Paul Aster (Cofidis) at 30s\n"
    text = f"{AWAY['en']}{table}50km to go\nThe gap is 1:30.\n1km to go\nBero wins the stage!"
    assert [event.basis for event in facts(text, "gc", language="en")] == ["before"]


def test_km_raced_are_no_shorter_than_the_stage():
    text = "47ª Durango Klasika (1.1)\nKm 40: Paul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza.\nKm 97: Tienen 2:30.\nA 65 km: Tienen 3:00."
    found = imported(text, language="es")
    assert found.stage.race == "Durango Klasika"
    assert found.stage.distance_km is None
    assert [event.km_to_go for event in found.facts if event.kind == "km"] == [65]


@pytest.mark.parametrize(
    ("language", "preview", "km"),
    [
        (
            "es",
            "Salida y llegada en Durango. 171 kilómetros, cinco puertos y, según el pronóstico, agua para todos.",
            171,
        ),
        ("fr", "Départ réel donné à la sortie de Ciney. En route pour 197,8 kilomètres !", 197.8),
    ],
)
def test_a_length_that_no_noun_names(language, preview, km):
    assert imported(f"{preview}\n{AWAY[language]}", language=language).stage.distance_km == km
