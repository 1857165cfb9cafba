"""What Spanish says in few words or in a list: "Quedan 8.", "Tres en punta: A, B y C", "4h.38:05"."""

import pytest
from reading import facts

from tracker.race.events import kind_of

_ROAD = (
    "24 km\nEn cabeza van Paul Aster (Cofidis), Jan Bero (Movistar) y Tom Cramer (Lotto).\n"
    "En el pelotón ruedan Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Iván Gran (EF) y Omar Hald (Astana).\n"
)


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("Gran y Hald atacan a falta de 5,5. Dorval cede.", 5.5),
        ("Quedan 8 y la diferencia es de 20 segundos.", 8),
        ("Quedan 10. Hald tampoco puede más.", 10),
        ("Ahora prueba Gran, ¡venga, Iván! A 6,5 km. Hald cierra el hueco.", 6.5),
        ("Último kilómetro y medio.", 1.5),
        ("Quedan 3. Cramer se ha descolgado.", 24),
        ("Quedan 8 km de subida.", 24),
        ("Quedan 8 y luego otras 12 etapas.", 24),
    ],
)
def test_km(text, km):
    assert facts(_ROAD + text, "km", language="es")[-1].km_to_go == km


@pytest.mark.parametrize(
    ("text", "of", "seconds", "bound"),
    [
        ("A 18 para el final, 2:50.", "peloton", 170, None),
        ("Ya son más de cuatro minutos los que tienen los escapados.", "peloton", 240, "gt"),
        ("55 segundos les quedan con el grupo de Hald.", "Omar Hald", 55, None),
        ("Hald y los suyos se acercan, 14 segundos.", "Omar Hald", 14, None),
        ("La renta es de un minuto. Y se alejan: 31 segundos a falta de 20 km.", "peloton", 31, None),
        ("18 segundos entre los tres y sus compañeros.", "chasers", 18, None),
        ("Aster y Bero tienen 48 segundos sobre Gran y Hald; Dorval, a 1:15 de la punta con otros ocho.", "Luc Dorval", 75, None),
        ("La ventaja es de tres minutos largos.", "peloton", 180, "gt"),
    ],
)  # fmt: skip
def test_a_gap(text, of, seconds, bound):
    gap = facts(_ROAD + text, "gap", language="es")[-1]
    assert (gap.of, gap.gap_s, gap.bound) == (of, seconds, bound)


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Caída tonta en una isleta: Gran, Hald y un corredor del Erco.", "crash", {"Iván Gran", "Omar Hald"}),
        ("¡Caída! Al piso Gran, el francés que marcha cuarto en la general, y también Hald.", "crash", {"Iván Gran", "Omar Hald"}),
        ("Se produjo una caída que afectó al suizo Iván Gran y al colombiano Omar Hald.", "crash", {"Iván Gran", "Omar Hald"}),
        ("Acelera Dorval y por detrás se empieza a soltar gente: Gran, Hald, el noruego Enger…", "dropped", {"Iván Gran", "Omar Hald", "Erik Enger"}),
        ("Cramer tampoco puede más.", "dropped", {"Tom Cramer"}),
        ("¡Se rompe Cramer! ¡Se rompe el líder!", "dropped", {"Tom Cramer"}),
        ("Y al que se le han apagado las luces es a Bero.", "dropped", {"Jan Bero"}),
        ("Lo prueba Gran en la parte dura, pero Hald le responde en persona.", "attack", {"Iván Gran"}),
        ("¡Se fue Iván!", "attack", {"Iván Gran"}),
    ],
)  # fmt: skip
def test_a_move(text, kind, names):
    assert {rider.name for fact in facts(_ROAD + text, kind, language="es") for rider in fact.riders} == names


def test_who_is_in_front():
    found = facts(_ROAD + "Tres en punta: Aster, Bero y Dorval.", "breakaway", language="es")[-1]
    assert [rider.name for rider in found.riders] == ["Paul Aster", "Jan Bero", "Luc Dorval"]


def test_whose_wheel():
    found = facts(_ROAD + "12:30 Ataca Gran.\n12:33 Hald llega a la rueda de Gran.", "join", language="es")[-1]
    assert found.to == "chasers"


@pytest.mark.parametrize(
    "text",
    [
        "La caída de 2019 que afectó a Gran todavía se recuerda.",
        "La caída de Gran se cobra su primera víctima.",
        "La rotonda, la de todas las caídas, está este año acolchada.",
        "Se cae el ritmo de la escapada.",
        "Bajando se ve el valle.",
        "Gran y Hald, que habían saltado del pelotón en el repecho, dan caza a los tres escapados.",
        "Hald tampoco puede permitirse otra derrota.",
        "Ceden sus botellas dos gregarios, Gran y Hald.",
        "Cuatro equipos en punta: Erco, Movistar, Lotto y EF.",
        "Aster, que ha arrancado a 250 metros, levanta el brazo.",
        "Comienza Lombillo con calma para los tres.",
        "Gran y los suyos se acercan al coche, 10 segundos de charla.",
        "18 segundos entre los dos mejores tiempos de la crono y el resto.",
    ],
)
def test_no_news(text):
    assert [kind_of(fact) for fact in facts(_ROAD + text, language="es")] == ["km", "breakaway"]


def test_hours_with_a_dot_in_a_table():
    text = "- General:\n1. Paul Aster (ESP/Cofidis) 20h.17:44\n2. Jan Bero (SLO/Movistar) a 22.\n3. Cal Moss (GBR/Lotto) a 1:58.\n"
    rows = facts(_ROAD + text, "gc", language="es")[-1].rows
    assert [(row.name, row.time_s, row.gap_s) for row in rows] == [
        ("Paul Aster", 73064, None), ("Jan Bero", None, 22), ("Cal Moss", None, 118),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Han salido a las 11:35, con cinco minutos de retraso.", "start"),
        ("Neutralizada en marcha. 131 corredores.", "neutral_start"),
        ("Ruedan los 108 ciclistas por las calles de Mariquita.", "neutral_start"),
        ("Han salido a las 11:35 los cadetes.", None),
    ],
)
def test_off_they_go(text, kind):
    found = [kind_of(fact) for fact in facts(f"Etapa 3: Toreno - Ponferrada, 160 km\n{text}", language="es")]
    assert found == ([kind] if kind else [])


def test_the_overall():
    text = "Gana Tomasz Wiel (Baltyk).\nLa general queda con Wiel líder, Mateo Urres (Erco) a 6 segundos y Jelle Haver (Polder) a 7."
    rows = facts(text, "gc", language="es")[-1].rows
    assert [(row.name, row.gap_s) for row in rows] == [
        ("Tomasz Wiel", None),
        ("Mateo Urres", 6),
        ("Jelle Haver", 7),
    ]
