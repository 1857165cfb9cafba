"""Names that follow a number are read where it stands; who is only beside what is said did nothing."""

import pytest
from reading import facts
from test_frames import read
from test_meetings import moved

from feeds.commentary.sentence.named_after import named_after


@pytest.mark.parametrize(
    ("language", "before", "text", "said"),
    [
        ("en", "Three more have clambered across.", "They are A Dorn (X), B Fisk and the Dane C Gran (Y), who won in May.",
         "A Dorn (X), B Fisk and the Dane C Gran (Y) have clambered across."),
        ("en", "", "Two riders have been distanced on the climb: Dorn and Fisk.", "Dorn and Fisk have been distanced on the climb."),
        ("nl", "", "Twee man moeten eraf in de kopgroep: Dorn en Fisk.", "Dorn en Fisk moeten eraf in de kopgroep."),
        ("fr", "Deux coureurs sont tombés.", "Il s'agit de Dorn et Fisk.", "Dorn et Fisk sont tombés."),
        ("fr", "", "Deux autres n'ont pas pris le départ, Dorn (malade) et Fisk.", "Dorn (malade) et Fisk n'ont pas pris le départ."),
        ("es", "Se rompe el grupo y saltan tres.", "Anoten: Dorn otra vez, Fisk (X) y Gran.", "Se rompe el grupo y saltan Dorn, Fisk (X) y Gran."),
    ],
)  # fmt: skip
def test_names_are_put_where_their_number_stands(language, before, text, said):
    assert named_after(text, before, language) == said


@pytest.mark.parametrize(
    ("language", "before", "text"),
    [
        ("en", "Three more have clambered across.", "They are Dorn and Fisk."),
        ("en", "Two minutes later the bunch came by.", "Dorn and Fisk."),
        ("en", "The two leaders have been caught.", "Dorn and Fisk."),
        ("en", "Who are the two?", "They are Dorn and Fisk."),
        ("en", "Two riders attack.", "Dorn and Fisk are chased by Gran."),
        ("nl", "Twee ploegen rijden.", "Dorn en Fisk."),
        ("es", "Quedan dos puertos.", "Dorn y Fisk suben primero."),
    ],
)  # fmt: skip
def test_no_other_names_are(language, before, text):
    assert named_after(text, before, language) == text


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Two more have clambered across to the leaders. They are Gran and Fisk.", ["join Gran, Fisk"]),
        ("en", "Aster loses contact, then Bero too.", ["dropped Aster, Bero"]),
        ("en", "Gran has a go, and so does Fisk, but nobody is in a mood to let them.", ["attack Gran", "attack Fisk"]),
        ("en", "Gran has hauled in Aster.", ["join Gran"]),
        ("nl", "Gedaan voor de vluchters: Aster en Bero zijn gegrepen.", ["caught Aster, Bero"]),
        ("nl", "De geletruidrager moet Gran en Fisk laten gaan.", []),
        ("nl", "Aster had zijn metgezel toen al moeten laten gaan.", ["dropped Aster"]),
        ("nl", "Gran soleert door de regen naar zijn mooiste zege", []),
        ("fr", "Aster lâche à son tour, puis Bero.", ["dropped Aster, Bero"]),
        ("es", "Aster y Bero, cazados los dos.", ["caught"]),
        ("es", "Bero, muy justo, pierde contacto con Aster.", ["dropped Bero"]),
        ("es", "Gran se fue a tierra en una rotonda.", []),
        ("es", "Gran sigue descolgado, a 40 segundos del pelotón.", []),
    ],
)  # fmt: skip
def test_who_did_it_and_who_was_only_there(language, text, told):
    assert moved(text, language) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "Four riders have hit the deck on the descent, with Gran among them!", ["crash Gran"]),
        ("en", "Gran slid out past the last bend and hit a rock face.", ["crash Gran"]),
        ("nl", "Gran kreeg al na drie kilometer een lekke band.", ["mechanical Gran"]),
        ("nl", "Gran heeft er overigens de brui aan gegeven.", ["abandon DNF Gran"]),
        ("nl", "Gran, die als vierde was begonnen op 18 seconden van Fisk, klapte tegen een vangrail.", ["crash Gran"]),
        ("fr", "Chute au milieu du peloton ! Gran et Fisk, le vainqueur de la veille, sont touchés.", ["crash Fisk,Gran"]),
        ("es", "Gran no tomó la partida por problemas estomacales.", ["abandon DNS Gran"]),
    ],
)  # fmt: skip
def test_what_befell_them(language, sentence, told):
    assert read(language, sentence) == told


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "The riders are under way behind Commissaire 1's car.\nThe Mayor drops the flag.", ["neutral_start", "start"]),
        ("en", "The flag came down two minutes late.", ["start"]),
        ("nl", "Ze rollen! Eerst een rondje door het centrum achter de auto.\nDe officiële start is gegeven.", ["neutral_start", "start"]),
        ("fr", "Les voilà partis de la place, pour le défilé.\nLe starter agite son drapeau.", ["neutral_start", "start"]),
        ("es", "Los kilómetros son los recorridos desde la salida real.\nSalida neutralizada desde el Paseo.\nSalida lanzada.", ["neutral_start", "start"]),
        ("es", "Ruedan ya los pedalistas, en marcha controlada.\n¡Largaron!", ["neutral_start", "start"]),
        ("es", "Salida lanzada a las 12.26 horas, según el programa.", []),
    ],
)  # fmt: skip
def test_the_roll_out_and_the_flag(language, text, kinds):
    found = facts("Stage 3: Ipsley - Windle, 180 km\n" + text, language=language)
    assert [event.kind for event in found if event.kind in ("neutral_start", "start")] == kinds


def test_where_spanish_has_riders_is_no_part_of_their_name():
    found = facts("100KM.\nAdelante van Yate, Gran (EF) y Fisk (Trek).\n", "breakaway", language="es")
    assert all("Adelante" not in rider.name for event in found for rider in event.riders)
