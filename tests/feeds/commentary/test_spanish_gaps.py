"""Gaps of Spanish verbs without a subject, after asides, and of those for whom they are."""

import pytest
from reading import facts

_ROAD = (
    "100KM.\nEn cabeza van Paul Aster (Cofidis), Jan Bero (Movistar) y Tom Cramer (Lotto).\n"
    "En el pelotón ruedan Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Iván Gran (EF) y Omar Hald (Astana).\n"
)
_ALL = [("peloton", "leaders")]


@pytest.mark.parametrize(
    ("text", "pairs", "seconds"),
    [
        ("Gran ha empalmado con Hald y se vacía por él. Están a 30 segundos de los tres de cabeza.", [("chasers", "leaders")], [30]),
        ("Se descuelga Dorval del grupito de Hald. Ya pierde 15 segundos con Aster y Bero.", [("Luc Dorval", "leaders")], [15]),
        ("Por detrás lo intenta en solitario Dorval. Tiene a los tres de cabeza a unos 40 segundos.", [("Luc Dorval", "leaders")], [40]),
        ("El terceto de Hald se acerca a Aster, 24 segundos.", [("Omar Hald", "leaders")], [24]),
        ("La renta no llegaba a los cuatro minutos.", _ALL, [240]),
        ("Los tres escapados siguen con lo suyo. Y a 50 de meta llegan con 2:20.", _ALL, [140]),
        ("Aster, Bero y Cramer, tres en punta, con algo menos de tres minutos.", _ALL, [180]),
        ("Los escapados, que llegaron a tener seis minutos, ya solo disponen de 3:20.", _ALL, [200]),
        ("Para el trío de cabeza, 1:15.", _ALL, [75]),
        ("Forman un trío que atraviesa Caparroso con cuatro minutos largos de margen.", _ALL, [240]),
        ("A 1:20 viene un grupo de unos quince con Hald.", [("Omar Hald", "leaders")], [80]),
        ("Dorval navega en tierra de nadie a 40 segundos de los tres.", [("Luc Dorval", "leaders")], [40]),
        ("Quedan 65,4 km y la ventaja ha caído a 2:55.", _ALL, [175]),
    ],
)  # fmt: skip
def test_a_gap(text, pairs, seconds):
    found = facts(_ROAD + text, "gap", language="es")
    assert [(gap.of, gap.to) for gap in found] == pairs
    assert [gap.gap_s for gap in found] == seconds


def test_a_count_of_km_is_no_count_of_riders():
    assert len(facts(_ROAD + "Quedan 65,4 km y la ventaja ha caído a 2:55.", "breakaway", language="es")) == 1


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("La ventaja de Aster, Bero y Cramer, que llegó a ser de seis minutos y medio, se ha quedado en apenas 2:05.", [(*_ALL[0], 125)]),
        ("Hald pierde 45 segundos respecto al grupo de Gran, que a su vez marcha a 1:20 de los escapados.", [("Omar Hald", "Iván Gran", 45), ("Iván Gran", "leaders", 80)]),
        ("Por detrás Gran y Hald, que no se entienden, pierden ya 1:05.", [("chasers", "leaders", 65)]),
        ("Aster corona en solitario con 25 segundos sobre Bero y Cramer, y 1:10 sobre un pelotón roto.", [("chasers", "leaders", 25), ("peloton", "leaders", 70)]),
        ("Aster y Bero doblan su ventaja: 1:40 sobre Cramer y 3:00 sobre el pelotón.", [("Tom Cramer", "leaders", 100), ("peloton", "leaders", 180)]),
    ],
)  # fmt: skip
def test_several_gaps_of_a_sentence(text, pairs):
    assert [(gap.of, gap.to, gap.gap_s) for gap in facts(_ROAD + text, "gap", language="es")] == pairs


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("El grupo, a 2:50.", [("peloton", 170)]),
        ("Han metido ya cuarenta segundos al grupo.", [("peloton", 40)]),
        ("Los nueve, a 35 segundos. Pelotón, 3:10.", [("chasers", 35), ("peloton", 190)]),
        ("El pelotón, dos minutos parado.", []),
        ("El grupo sigue a lo suyo.", []),
        ("El pelotón tarda 4:25 en pasar bajo el castillo.", [("peloton", 265)]),
        ("El pelotón tarda dos minutos en reaccionar.", []),
        ("Tarda 30 segundos en cambiar la rueda Dorval.", []),
        ("Los de delante pasan ya de los cuatro minutos.", [("peloton", 240)]),
        ("Pasan los tres escapados y, 3:20 después, el pelotón.", [("peloton", 200)]),
        ("Dos minutos después, el pelotón reacciona.", []),
        ("De los cinco minutos que llegaron a tener los tres escapados quedan 3:05.", [("peloton", 185)]),
        ("La diferencia ha ido bajando desde los 5:10 que llegó a tener la fuga hasta los 4:40 de ahora mismo.", [("peloton", 280)]),
        ("Dorval, a 12 segundos. Enger, a 31.", [("Luc Dorval", 12), ("Erik Enger", 31)]),
        ("Dorval, a 12 segundos. Pelotón, a 1.20.", [("Luc Dorval", 12), ("peloton", 80)]),
        ("La fuga tiene 40 segundos. La cima, a 12.", [("peloton", 40)]),
        ("A 1:15 el grupo de Dorval. A 1:50 el de Enger.", [("Luc Dorval", 75), ("Erik Enger", 110)]),
        ("35 segundos entre el primer y el segundo grupo.", [("chasers", 35)]),
        ("Treinta segundos entre el primer y el segundo de la general.", []),
        ("Dorval, cuarto a 1:05.", []),
        ("Dorval es cuarta, a 1:05.", []),
    ],
)  # fmt: skip
def test_what_else_is_a_gap(text, gaps):
    found = facts(_ROAD + text, "gap", language="es")
    assert [(gap.of, gap.gap_s) for gap in found] == gaps


def test_a_gap_that_is_no_less():
    [gap] = facts(f"{_ROAD}La diferencia no baja de los dos minutos.", "gap", language="es")
    assert (gap.gap_s, gap.bound) == (120, "gt")
