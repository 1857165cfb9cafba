"""What prose says of the end, of mishaps, of weather and of the course, as journalists of four languages put it."""

from datetime import date

import pytest
from reading import AWAY, imported

from tracker.race.events import kind_of
from tracker.race.stage import Rider
from tracker.race.text import fold_name

RIDERS = tuple(
    Rider(name=name, team=team, nation=nation)
    for name, team, nation in (
        ("Paul Aster", "Cofidis", "BEL"),
        ("Jan Bero", "Movistar", "NED"),
        ("Tom Cramer", "Lotto", "BEL"),
        ("Luc Dorval", "Groupama-FDJ", "FRA"),
        ("Erik Enger", "Uno-X", "NOR"),
        ("Mario Ferri", "Bardiani", "ITA"),
    )
)
END = {"en": "1km to go", "nl": "NOG 1 KM:", "fr": "1 km de l'arrivée", "es": "1KM."}
WON = {"en": "Bero wins the stage!", "nl": "Bero wint de rit!", "fr": "Bero gagne !", "es": "¡Gana Bero la etapa!"}


def told(text, language):
    return imported(text, riders=RIDERS, language=language, day=date(2024, 5, 1), distance_km=150.0).facts


def surname(rider):
    return fold_name(rider.name).split()[-1]


def happened(sentence, language, kind):
    """Who is said to have had it, on the road."""
    found = told(f"{AWAY[language]}{sentence}", language)
    return sorted(surname(rider) for event in found if kind_of(event) == kind for rider in event.riders)


def rows(events, kind):
    return [[(surname(row), row.gap_s) for row in event.rows] for event in events if kind_of(event) == kind]


def at_the_line(sentence, language):
    found = told(f"{AWAY[language]}{END[language]}\n{sentence}", language)
    return [surname(event.riders[0]) for event in found if kind_of(event) == "finish"], rows(found, "result")


def after_the_line(sentence, language, kind):
    return rows(told(f"{AWAY[language]}{END[language]}\n{WON[language]}\n{sentence}", language), kind)


@pytest.mark.parametrize(
    ("language", "sentence", "winner", "order"),
    [
        ("en", "Aster takes it! Cramer is second and Dorval third.", "aster", ["aster", "cramer", "dorval"]),
        ("en", "And it's Cramer who wins, from Dorval and Enger.", "cramer", ["cramer", "dorval", "enger"]),
        ("en", "Dorval powers past Cramer to win the stage!", "dorval", None),
        ("nl", "Dorval is de sterkste in de sprint, Cramer wordt tweede, Enger derde.", "dorval", ["dorval", "cramer", "enger"]),
        ("nl", "Ritwinst voor Mario Ferri, hij klopt Enger en Dorval.", "ferri", ["ferri", "enger", "dorval"]),
        ("nl", "Bero komt solo over de streep!", "bero", None),
        ("fr", "Victoire de Paul Aster devant Cramer et Dorval !", "aster", ["aster", "cramer", "dorval"]),
        ("es", "Gana Dorval, segundo Cramer y tercero Enger.", "dorval", ["dorval", "cramer", "enger"]),
    ],
)  # fmt: skip
def test_the_winner_and_who_came_next(language, sentence, winner, order):
    winners, results = at_the_line(sentence, language)
    assert winners == [winner]
    assert [[name for name, _ in result] for result in results[-1:]] == ([order] if order else [])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dorval is going to win this!"),
        ("en", "Aster won here last year."),
        ("en", "Cramer takes it up on the front."),
        ("en", "Stage win number 12 for Dorval in this race would be a record."),
        ("nl", "Wint Dorval vandaag opnieuw?"),
        ("nl", "Dorval won hier vorig jaar."),
    ],
)
def test_nobody_has_won_by_hopes_questions_and_history(language, sentence):
    assert at_the_line(sentence, language) == ([], [])


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Cramer crosses the line in second, four seconds back, with Dorval third at nine seconds.", [("bero", None), ("cramer", 4), ("dorval", 9)]),
        ("en", "Cramer finishes second and Dorval completes the podium.", [("bero", None), ("cramer", None), ("dorval", None)]),
        ("nl", "Cramer wordt tweede op vier seconden, Dorval derde op negen.", [("bero", None), ("cramer", 4), ("dorval", 9)]),
        ("nl", "Dorval wordt knap tweede, de derde plek is voor Enger.", [("bero", None), ("dorval", None), ("enger", None)]),
    ],
)  # fmt: skip
def test_places_given_after_the_line(language, sentence, expected):
    assert after_the_line(sentence, language, "result") == [expected]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Dorval keeps the yellow jersey and leads Cramer by 15 seconds in the general classification.", [("dorval", None), ("cramer", 15)]),
        ("en", "In the overall standings, Bero leads with 10 seconds on Dorval and 14 on Enger.", [("bero", None), ("dorval", 10), ("enger", 14)]),
        ("en", "Dorval loses the yellow jersey to Bero.", [("bero", None)]),
        ("nl", "In het klassement heeft Bero nu 12 seconden voorsprong op Dorval en 15 op Enger.", [("bero", None), ("dorval", 12), ("enger", 15)]),
        ("nl", "Bero neemt de leiderstrui over van Enger.", [("bero", None)]),
        ("fr", "Au classement général, Dorval conserve son maillot jaune avec 12 secondes d'avance sur Cramer.", [("dorval", None), ("cramer", 12)]),
        ("es", "Dorval sigue líder con 12 segundos sobre Cramer y 20 sobre Enger.", [("dorval", None), ("cramer", 12), ("enger", 20)]),
    ],
)  # fmt: skip
def test_the_overall(language, sentence, expected):
    assert after_the_line(sentence, language, "gc") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tomorrow Dorval could take the overall lead from Bero.",
        "Enger's teammate keeps the overall lead.",
        "Dorval was the virtual leader of the race for a while.",
    ],
)
def test_no_overall_of_hopes_and_of_others(sentence):
    assert after_the_line(sentence, "en", "gc") == []


def test_a_report_gives_winner_places_and_overall_once_and_at_its_end():
    found = told(
        "Dorval wint in Ronde van de Polder\n"
        "Luc Dorval heeft dinsdag de derde etappe van de Ronde van de Polder gewonnen. De Fransman was in Goes de "
        "snelste in een sprint van een uitgedund peloton, voor Tom Cramer en Erik Enger.\n"
        "Aster en Bero werden op 10 km van de streep ingelopen door het peloton.\n"
        "Enger blijft leider met 7 seconden voorsprong op Dorval.\n",
        "nl",
    )
    kinds = [kind_of(event) for event in found]
    assert kinds.count("finish") == kinds.count("result") == kinds.count("gc") == 1
    assert kinds.index("caught") < kinds.index("finish")
    assert rows(found, "result") == [[("dorval", None), ("cramer", None), ("enger", None)]]
    assert rows(found, "gc") == [[("enger", None), ("dorval", 7)]]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "who"),
    [
        ("en", "Ferri is having problems with his gears and calls for the car.", "mechanical", ["ferri"]),
        ("en", "Dorval's chain has come off at the worst possible moment.", "mechanical", ["dorval"]),
        ("nl", "Ferri krijgt een nieuw achterwiel.", "mechanical", ["ferri"]),
        ("nl", "Cramer staat aan de kant met een lekke band.", "mechanical", ["cramer"]),
        ("en", "Big crash in the bunch, and Dorval is among those on the ground.", "crash", ["dorval"]),
        ("nl", "Valpartij in het peloton! Onder meer Cramer en Enger zijn erbij betrokken.", "crash", ["cramer", "enger"]),
        ("fr", "Chute dans le peloton ! Cramer et Ferri sont à terre.", "crash", ["cramer", "ferri"]),
        ("en", "Race over for Ferri, who is taken to hospital by ambulance.", "abandon", ["ferri"]),
        ("en", "We hear that Dorval has been forced to abandon after that crash.", "abandon", ["dorval"]),
        ("nl", "Voor Ferri zit de koers erop.", "abandon", ["ferri"]),
        ("nl", "Enger heeft de strijd moeten staken.", "abandon", ["enger"]),
    ],
)  # fmt: skip
def test_mishaps_in_several_words(language, sentence, kind, who):
    assert happened(sentence, language, kind) == who


@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("en", "No punctures so far for Cramer, who has had plenty of bad luck this year.", "mechanical"),
        ("en", "Ferri is back on his bike.", "mechanical"),
        ("en", "Dorval crashed out of the Tour last year, but he is in great shape now.", "crash"),
        ("nl", "Dorval kon een valpartij net vermijden.", "crash"),
        ("nl", "Ferri dacht even aan opgeven, maar rijdt door.", "abandon"),
    ],
)
def test_no_mishaps(language, sentence, kind):
    assert happened(sentence, language, kind) == []


def test_weather_and_speeds():
    for language, sentence, field, value in (
        ("en", "It's nine degrees in the valley.", "temperature_c", 9),
        ("en", "The temperature has fallen from 23C in the valley to 11C up here.", "temperature_c", 11),
        ("nl", "Het is beginnen regenen.", "sky", "rain"),
    ):
        (event,) = (one for one in told(f"{AWAY[language]}{sentence}", language) if kind_of(one) == "weather")
        assert getattr(event, field) == value
    for language, sentence, speed in (
        ("en", "The riders covered 47.5 kilometres in the first hour of racing.", 47.5),
        ("nl", "In het eerste uur werd er 45,3 kilometer afgelegd.", 45.3),
        ("es", "En la primera hora se han recorrido 44,1 kilómetros.", 44.1),
    ):
        (event,) = (one for one in told(f"{AWAY[language]}{sentence}", language) if kind_of(one) == "speed")
        assert event.speed_kph == speed
    assert not any(kind_of(one) == "weather" for one in told(f"{AWAY['en']}Rain is forecast for later.", "en"))


def test_a_race_that_is_stopped_goes_on():
    found = told(
        f"{AWAY['en']}The commissaires have stopped the race.\n90km to go\nAnd we are back under way.\n", "en"
    )
    assert [kind_of(one) for one in found if kind_of(one) in ("neutralised", "resumed", "start")] == [
        "neutralised",
        "resumed",
    ]


def test_the_roll_out_is_not_the_start():
    found = told(
        "Ronde van de Polder, rit 3\nDe renners zijn vertrokken in Goes. De officiële start volgt na 7 kilometer.\n"
        + AWAY["nl"],
        "nl",
    )
    assert [kind_of(one) for one in found if kind_of(one) in ("neutral_start", "start")] == ["neutral_start"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tour of the Moors, stage 4: Ludlow - Hay-on-Wye (178.4 km)", {"race": "Tour of the Moors", "number": 4, "start": "Ludlow", "finish": "Hay-on-Wye", "distance_km": 178.4}),
        ("Stage eleven of the Tour of the Moors takes the peloton from Ludlow to Hereford over 163 kilometres.", {"number": 11, "start": "Ludlow", "finish": "Hereford", "distance_km": 163.0}),
        ("Volta às Beiras stage 4 live – climbs from start to finish on the road to Guarda", {"race": "Volta às Beiras", "number": 4}),
        ("La Grande Boucle Féminine, stage 5 as it happened: everything upside down", {"race": "La Grande Boucle Féminine", "number": 5}),
        ("TOUR OF THE TWO LAKES 2026 / STAGE 3 / 156.4 KM\nRadio Tour as heard in the press car.", {"race": "Tour of the Two Lakes", "year": 2026, "number": 3}),
        ("Moorland Classic 2023: as it happened", {"race": "Moorland Classic", "year": 2023}),
        ("Volg hier de achtste rit in de Ronde van de Polder, van Goes naar Middelburg (187,3 km)", {"race": "Ronde van de Polder", "number": 8, "start": "Goes", "finish": "Middelburg"}),
        ("Suivez en direct la 5e étape du Tour de la Lande entre Dax et Mont-de-Marsan, longue de 171 km", {"race": "Tour de la Lande", "number": 5, "start": "Dax", "finish": "Mont-de-Marsan", "distance_km": 171.0}),
        ("Tercera etapa de la Vuelta a la Meseta: Soria-Burgos, 171 km", {"number": 3, "start": "Soria", "finish": "Burgos"}),
        ("The stage starts in Ludlow.\nHe moved from Lotto Soudal to Movistar over the winter.\nThe road leads from Ludlow to the Irish coast. The finish is in Barmouth.", {"start": "Ludlow", "finish": "Barmouth"}),
        ("There is a neutral zone of 6.5 kilometres before the flag drops.", {"neutral_km": 6.5}),
    ],
)  # fmt: skip
def test_the_header(title, expected):
    body = (
        "110km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\n100km to go\nThe gap is 3:20.\n"
    )
    stage = imported(f"{title}\n{body}").stage
    assert {field: getattr(stage, field) for field in expected} == expected


@pytest.mark.parametrize(
    ("sentence", "climbs", "sprints"),
    [
        ("Today's climbs are the Col de la Lande (8.2km at 6.4%), the Côte de Bize (2.1 km, 7%) and the Mur de Pau.", {"Col de la Lande": 6.4, "Côte de Bize": 7.0, "Mur de Pau": None}, []),
        ("The Alto de la Cruz is 6.3km long with an average gradient of 7.1%.", {"Alto de la Cruz": 7.1}, []),
        ("De beklimming van de Hoge Duin (2,2 km aan 6,1%) ligt op 12 kilometer van de streep.", {"Hoge Duin": 6.1}, []),
        ("There are two intermediate sprints, in Leeds and in Otley.", {}, ["Leeds", "Otley"]),
        ("Metas volantes en Soria (km 45) y Burgos (km 110).", {}, ["Soria", "Burgos"]),
        ("Tomorrow's climb is the Col de la Lande (8.2km at 6.4%).", {}, []),
    ],
)  # fmt: skip
def test_the_course(sentence, climbs, sprints):
    text = f"Tour of the Moors, stage 2\n{sentence}\n{AWAY['en']}"
    stage = imported(text, distance_km=160.0).stage
    assert {climb.name: climb.gradient_pct for climb in stage.climbs} == climbs
    assert [sprint.name for sprint in stage.sprints] == sprints


def test_of_two_riders_of_a_surname_the_one_who_is_there():
    text = (
        "Tour of the Moors, stage 2\n100km to go\nKasper Ravn (Uno-X), Gustav Ravn (Lotto) and Jan Bero (Movistar) start today.\n"
        "90km to go\nGustav Ravn (Lotto) and Jan Bero (Movistar) are out front.\n80km to go\nRavn has punctured.\n"
    )
    (event,) = (one for one in imported(text).facts if kind_of(one) == "mechanical")
    assert [rider.name for rider in event.riders] == ["Gustav Ravn"]
