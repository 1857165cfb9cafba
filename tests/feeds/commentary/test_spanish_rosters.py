"""Who is in a Spanish break that is counted and then listed, who sticks to whoever attacked, and whom others reach."""

import pytest
from reading import facts

_START = "KM 0.\nEn el pelotón ruedan Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X) e Iván Galdo (EF).\n"
_ROAD = (
    "100KM.\nEn cabeza van Paul Aster (Cofidis), Jan Bero (Movistar) y Tom Cramer (Lotto).\n"
    "En el pelotón ruedan Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Iván Galdo (EF) y Omar Hald (Astana).\n"
)
_SIX = "el sueco Olle Brant (Astana), Jan Bero (Movistar) y Tom Cramer (Lotto)"


def names(text, kind, road=_ROAD):
    skipped = 1 if kind == "breakaway" and road is _ROAD else 0
    found = facts(road + text, kind, language="es")[skipped:]
    return " ".join(rider.name.split()[-1] for event in found for rider in event.riders)


@pytest.mark.parametrize(
    ("text", "riders"),
    [
        (
            f"Ahora sí cuajó la fuga, son cinco: Dorval y Enger, que repiten; {_SIX}.",
            "Dorval Enger Brant Bero Cramer",
        ),
        (f"En la bajada se ha cortado un grupo grande. Nos cantan tres: {_SIX}.", "Brant Bero Cramer"),
        (
            f"La escapada buena se formó en el kilómetro 52 con {_SIX}, todos lejos en la general.",
            "Brant Bero Cramer",
        ),
    ],
)
def test_a_break_that_is_counted_and_listed(text, riders):
    assert names(text, "breakaway", _START) == riders


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Cazados Bero y Cramer. Son cinco en la punta: los dos fugados, Dorval, Enger y Hald.", "breakaway", "Bero Cramer Dorval Enger Hald"),
        ("Tres nombres para hoy: Dorval, Enger y Hald.", "breakaway", ""),
        ("Los tres españoles de la carrera son Dorval, Enger y Hald.", "breakaway", ""),
        ("La escapada de ayer se formó en el kilómetro 52 con Dorval, Enger y Hald.", "breakaway", ""),
        ("De los cuatro grandes quedan tres: Dorval, Enger y Hald.", "breakaway", ""),
        ("Arrancó Dorval. Enger se le pega, Galdo también llega.", "join", "Enger Galdo"),
        ("Dorval arranca en el grupo de favoritos. Responde Enger y se le suelda.", "join", "Enger"),
        ("Ataca Dorval. Enger no se le pega.", "join", ""),
        ("Dorval alcanza la meta.", "join", ""),
        ("Los tres capos alcanzan a Bero y Cramer.", "caught", "Bero Cramer"),
        ("Dorval y Enger salen en su busca.\nEl dúo perseguidor da alcance a Bero y a Cramer, pero no a Aster.", "caught", "Bero Cramer"),
        ("Dorval y Enger salen en su busca.\nEl dúo perseguidor da alcance a Bero y a Cramer, pero no a Aster.", "join", ""),
        ("Los favoritos no alcanzan a Bero y Cramer.", "caught", ""),
        ("Bero se descuelga.\nA Bero lo atrapa Dorval en la cima.", "caught", "Bero"),
        ("A Bero lo coge la lluvia en el puerto.", "caught", ""),
        ("Dorval ataca.\nGaldo se vació y trajo de vuelta a Dorval cuando faltan 7 kilómetros.", "caught", "Dorval"),
        ("Dorval se pone a trabajar para Enger; Hald y Galdo no aguantan.", "dropped", "Hald Galdo"),
        ("Se descuelgan de la punta Bero y Cramer.", "dropped", "Bero Cramer"),
        ("Se quedan varios velocistas: Dorval, Enger, Hald.", "dropped", "Dorval Enger Hald"),
        ("Se quedan varios en el hotel: Dorval, Enger y Hald.", "dropped", ""),
        ("Y salta de salida Dorval, cómo no.", "attack", "Dorval"),
        ("Caída.\nTambién se vio involucrado el francés Dorval, aunque pudo reincorporarse al grupo.", "crash", "Dorval"),
        ("Se vio involucrado Dorval en una polémica.", "crash", ""),
        ("Una caída, en un descenso mojado por la tormenta, dejó fuera de combate al francés Dorval.", "crash", "Dorval"),
        ("Se retira, con molestias en la rodilla, Dorval.", "abandon", "Dorval"),
        ("Por detrás ha llegado, con mucho trabajo, el danés Enger.", "join", "Enger"),
        ("Ataca Movistar, con todo el equipo delante, Dorval observa.", "attack", ""),
        ("Se retira, según el médico de la carrera, un compañero de Dorval.", "abandon", ""),
        ("Se quedan en cabeza Aster y Bero.", "dropped", ""),
        ("Cae la moto, y Dorval sigue.", "crash", ""),
        ("Cae una moto y tira al suelo a Dorval.", "crash", "Dorval"),
        ("El pelotón ya tiene a tiro a los escapados.", "caught", ""),
        ("Toma la iniciativa Dorval, aprovechando un repecho.", "attack", "Dorval"),
    ],
)  # fmt: skip
def test_who_did_what(text, kind, riders):
    assert names(text, kind) == riders


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("¡Último kilómetro! Aster, Bero y Cramer se miran.", 1),
        ("¡Último kilómetro de la subida!", None),
        ("15:10 Kilómetro 175 y ahora sí se mueven.", 5),
    ],
)
def test_the_last_kilometre_and_one_from_the_start(text, km):
    marks = [
        e.km_to_go
        for e in facts(f"{_ROAD}15:00 A 8 km de meta, nada.\n{text}", "km", language="es", distance_km=180)
    ]
    assert marks[2:] == ([] if km is None else [km])
