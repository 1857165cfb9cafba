"""What looks like news of a race and is none: chatter, history, other stages, bottles, motorbikes."""

import pytest
from reading import AWAY, facts, imported

from tracker.race.events import kind_of

CHATTER = {
    "en": [
        "There is talk of an attack from Dorn on the final climb.",
        "Dorn could be dropped on the steep section, his director warned this morning.",
        "The last time Dorn crashed here he broke his collarbone.",
        "Dorn drifts back through the bunch to pick up bottles.",
        "Cofidis have three riders near the front: Dorn, Fisk and Gran.",
        "Dorn abandoned the Tour last July with a broken wrist.",
        "Dorn will not start tomorrow, his team says.",
        "Dorn is riding a new bike with a golden chain.",
        "A motorbike has crashed.",
        "Dorn almost went down there but stayed upright.",
        "Dorn changes his shoes.",
        "There's a roundabout coming up, watch out for crashes.",
    ],
    "nl": [
        "Er wordt gesproken over een aanval van Dorn op de slotklim.",
        "De vorige keer dat Dorn hier viel, brak hij zijn sleutelbeen.",
        "Dorn laat zich afzakken om bidons te halen.",
        "Dorn gaf in juli op in de Tour met een gebroken pols.",
        "Dorn start morgen niet, meldt zijn ploeg.",
        "Dorn rijdt op een nieuwe fiets met een gouden ketting.",
        "Een motor is gevallen.",
        "Dorn leidt het jongerenklassement met 14 seconden voor Gran.",
    ],
    "fr": [
        "On parle d'une attaque de Dorn dans la dernière ascension.",
        "La dernière fois que Dorn est tombé ici, il s'est cassé la clavicule.",
        "Dorn sort un gel de sa poche.",
        "Dorn est parti rechercher des bidons.",
        "Dorn se cale derrière ses équipiers.",
        "De la pluie est attendue dans le final.",
        "Attention au rond-point, les chutes y sont fréquentes.",
        "Ça sent la fin pour les échappés, repris dans quelques instants.",
        "Cofidis a trois coureurs à l'avant du peloton : Dorn, Fisk et Gran.",
        "Dorn avait abandonné le Tour en juillet, poignet cassé.",
        "Dorn ne prendra pas le départ demain, annonce son équipe.",
    ],
    "es": [
        "Se habla de un ataque de Dorn en la última subida.",
        "La última vez que Dorn se cayó aquí se rompió la clavícula.",
        "Dorn se descuelga para recoger bidones.",
        "Cofidis tiene tres corredores en la cabeza del pelotón: Dorn, Fisk y Gran.",
        "Dorn abandonó el Tour en julio con la muñeca rota.",
        "Se ha caído una moto.",
        "Se corta la señal.",
        "Ojo a la rotonda, que ahí suele haber caídas.",
    ],
}
RIDERS = "Jan Dorn (Cofidis), Per Fisk (Movistar), Ole Gran (Astana)\n"


@pytest.mark.parametrize(("language", "sentence"), [(code, one) for code, all_ in CHATTER.items() for one in all_])
def test_chatter_is_no_news(language, sentence):
    before = facts(f"{AWAY[language]}{RIDERS}", language=language)
    assert facts(f"{AWAY[language]}{RIDERS}{sentence}", language=language) == before


NEWS = {
    "en": [("Last time up the climb and Dorn is dropped.", "dropped"), ("Dorn attacks while others go back for bottles.", "attack"), ("Dorn, the winner of stage two, has crashed.", "crash"), ("Crash in the peloton on a dangerous corner!", "crash")],
    "nl": [("Laatste keer omhoog en Dorn moet lossen.", "dropped"), ("Dorn, winnaar van de tweede rit, is gevallen.", "crash")],
    "fr": [("Dorn sort du peloton et attaque.", "attack"), ("Attention, chute dans le peloton !", "crash"), ("Chute dans le peloton, la voiture du médecin s'arrête.", "crash"), ("Dorn, vainqueur de la deuxième étape, est tombé.", "crash")],
    "es": [("Dorn, ganador de la segunda etapa, se ha caído.", "crash"), ("Dorn pinchó en la bajada.", "mechanical")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "kind"), [(code, *one) for code, all_ in NEWS.items() for one in all_]
)
def test_what_happens_beside_such_words_is_news(language, sentence, kind):
    found = facts(f"{AWAY[language]}{RIDERS}{sentence}", language=language)
    assert kind in {kind_of(one) for one in found}


TITLES = {"en": "Tour of the Fens, stage {}: live", "nl": "Ronde van Alpha, rit {}: live", "es": "Vuelta a Alpha, etapa {}"}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dorn punctured in the second stage and lost a minute."),
        ("nl", "Dorn reed in de tweede rit lek en verloor een minuut."),
        ("es", "Dorn pinchó en la segunda etapa y perdió un minuto."),
    ],
)
def test_a_mishap_of_another_stage_is_none_of_todays(language, sentence):
    def mishaps(number):
        text = f"{TITLES[language].format(number)}\n{AWAY[language]}{RIDERS}{sentence}"
        return [kind_of(one) for one in imported(text, language=language).facts if kind_of(one) == "mechanical"]

    assert (mishaps(4), mishaps(2)) == ([], ["mechanical"])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Départ réel donné avec six minutes de retard."),
        ("fr", "Aster compte 4 secondes d'avance au général sur Fisk et 9 sur Gran."),
        ("fr", "Dorn est rendu à deux secondes du jaune."),
        ("es", "Dorn se queda a dos segundos del amarillo."),
        ("nl", "Dorn staat op twee seconden van het geel."),
        ("nl", "Dorn had bij de start 18 seconden voorsprong op Fisk en 21 op Gran."),
        ("nl", "In tien kilometer is er anderhalve minuut afgegaan."),
    ],
)
def test_what_is_no_distance_on_the_road_is_no_gap(language, sentence):
    assert facts(f"{AWAY[language]}{RIDERS}{sentence}", "gap", language=language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Two Cofidis attack."),
        ("en", "Three Movistars go clear."),
        ("nl", "Twee Cofidis-renners vallen aan."),
        ("fr", "Deux Cofidis attaquent."),
        ("fr", "Reparti avec 50 secondes de retard sur le peloton, le Normand a réussi à recoller."),
        ("es", "Tres Cofidis saltan."),
        ("es", "Algunos se descuelgan."),
    ],
)
def test_so_many_of_a_team_are_no_rider(language, sentence):
    found = facts(f"{AWAY[language]}{sentence}", language=language)
    assert {rider.name for one in found for rider in getattr(one, "riders", None) or ()} <= {
        "Paul Aster",
        "Jan Bero",
    }


def test_what_happened_in_another_race_is_no_news():
    def caught(race):
        text = f"{race}, stage 2: live\n{AWAY['en']}{RIDERS}Dorn was caught in the final kilometre at Paris-Nice."
        return [kind_of(one) for one in imported(text).facts if kind_of(one) == "caught"]

    assert (caught("Tour of the Fens"), caught("Paris-Nice")) == ([], ["caught"])
