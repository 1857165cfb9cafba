"""Who passed summits and sprints, as Spanish gives them over several sentences."""

import pytest
from reading import facts, imported

from tracker.race.events import kind_of

_ROAD = (
    "100KM.\nEn cabeza van Paul Aster (Cofidis), Jan Bero (Movistar) y Tom Cramer (Lotto).\n"
    "En el pelotón ruedan Luc Dorval (Groupama-FDJ) y Erik Enger (Uno-X).\n"
)


def order(text, kind):
    """The last passage of a kind: surnames, with what each got."""
    found = facts(_ROAD + text, language="es")
    said = [event.event if kind_of(event) == "amend" else event for event in found]
    rows = [event.order for event in said if kind_of(event) == kind][-1:]
    return [(row.name.split()[-1], row.points or row.bonus_s) for row in rows[0]] if rows else []


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Collado de Foradada. Vuelve a pasar primero Aster, por delante de Bero y Cramer.", "climb", "Aster Bero Cramer"),
        ("Lorca, última meta volante. Pasa primero Aster y segundo Bero.", "sprint", "Aster Bero"),
        ("Último premio de montaña. Pasan Aster, Bero pegado a su rueda y Cramer a 24\".", "climb", "Aster Bero Cramer"),
        ("Puerto de Alazores, segunda categoría. En cabeza Aster, segundo Bero.", "climb", "Aster Bero"),
        ("Aster se apunta el primer paso por el alto de Lerga. Tras él cruzaron la pancarta Bero y Cramer.", "climb", "Aster Bero Cramer"),
        ("Dorval se descolgó en el puerto de La Aliseda, cuya cima holló primero Aster con Bero a su estela.", "climb", "Aster Bero"),
        ("Coronado el alto de Lerga. Aster por delante de Bero y Cramer, que siguen entendiéndose.", "climb", "Aster Bero Cramer"),
        ("Por la cima de Lerga pasa en cabeza Aster, con Bero a su lado. Cramer es tercero, acompañado de Enger, y el grupo de Dorval sigue a 55.", "climb", "Aster Bero Cramer"),
        ("Aster quería pasar primero por la meta volante pero pinchó.", "sprint", ""),
        ("En Lerga, Bero, segundo, sumó ocho.", "climb", ""),
        ("Alto de Lerga. Aster ataca y se va.", "climb", ""),
    ],
)  # fmt: skip
def test_who_passed_what_was_named(text, kind, riders):
    assert " ".join(name for name, _ in order(text, kind)) == riders


@pytest.mark.parametrize(
    ("text", "kind", "rows"),
    [
        ("Coronan La Foradada: Aster (5 puntos), Bero (3) y Cramer (1).", "climb", [("Aster", 5), ("Bero", 3), ("Cramer", 1)]),
        ("Aster corona en cabeza el alto de Lerga y se lleva 5 puntos. Bero suma 3 y Cramer 1.", "climb", [("Aster", 5), ("Bero", 3), ("Cramer", 1)]),
        ("Aster pasa primero por la meta volante de Lorca y coge 3 segundos. Otros 2 para Bero y 1 para Cramer.", "sprint", [("Aster", 3), ("Bero", 2), ("Cramer", 1)]),
        ("Meta volante de Lorca. Aster vuelve a bonificar, 3 segundos para él y 2 para Bero. Cramer pasa tercero y suma 1.", "sprint", [("Aster", 3), ("Bero", 2), ("Cramer", 1)]),
        ("Aster corona en cabeza el alto de Lerga, por delante de Bero y Cramer. Seis puntos para el belga, cuatro para el vasco y dos para el francés.", "climb", [("Aster", 6), ("Bero", 4), ("Cramer", 2)]),
        ("Cruzan el premio de montaña de Lerga: 1. Aster 10 pts, 2. Bero 8 pts, 3. Cramer 6 pts.", "climb", [("Aster", 10), ("Bero", 8), ("Cramer", 6)]),
    ],
)  # fmt: skip
def test_what_those_who_passed_got(text, kind, rows):
    assert order(text, kind) == rows


def test_a_table_whose_places_end_in_a_point_and_a_dash():
    text = (
        _ROAD + "1KM.\n¡Gana Bero!\nAsí queda la general:\n1.- Jan Bero (Movistar)\n"
        "2.- Paul Aster (Cofidis), a 29 segundos\n3.- Tom Cramer (Lotto), a 1:11\n"
    )
    [table] = facts(text, "gc", language="es")
    assert [(row.name, row.gap_s) for row in table.rows] == [
        ("Jan Bero", None),
        ("Paul Aster", 29),
        ("Tom Cramer", 71),
    ]


def test_what_heads_a_live_page_is_not_its_end():
    text = (
        "Jan Bero (Movistar) gana la etapa reina y es líder.\n14:01. Atacan Paul Aster (Cofidis) y Tom Cramer (Lotto).\n"
        "15:00. Alcanzados Aster y Cramer por el pelotón.\n16:00. ¡Gana Jan Bero (Movistar)!\n"
    )
    kinds = [kind_of(event) for event in imported(text, language="es").facts]
    assert kinds.index("finish") > kinds.index("caught")
    assert kinds.count("finish") == 1


@pytest.mark.parametrize("text", ["Vemos en el suelo a Aster y a Bero.", "Hicieron contacto Dorval y Enger."])
def test_a_verb_that_begins_a_sentence_is_no_rider(text):
    found = facts(_ROAD + text, language="es")
    named = [rider.name for event in found for rider in getattr(event, "riders", ()) or ()]
    assert not {"Vemos", "Hicieron"} & set(named)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Marvejols. Bonifican Aster (3"), Bero (2") y Cramer (1").', "Aster Bero Cramer"),
        ("Esprint de Haro: Aster, Bero y Cramer, en ese orden y sin despeinarse.", "Aster Bero Cramer"),
        ("Esprint de Movistar: Dorval y Enger aceleran.", ""),
        ("Bonifican Dorval y Enger en la general.", ""),
    ],
)
def test_a_sprint_that_is_but_named(text, names):
    assert " ".join(row[0] for row in order(text, "sprint")) == names
