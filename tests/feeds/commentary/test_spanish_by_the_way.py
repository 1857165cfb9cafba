"""What Spanish says by the way: where the race is, of whom a gap is where its doer stands behind, riders by what they are."""

import pytest
from reading import AWAY, SPANISH_ROAD, facts, gaps
from reading import names_on_a_spanish_road as names


@pytest.mark.parametrize(
    ("before", "text", "km"),
    [
        (60, "Hoy, a 48 km, Dorn pedalea bien arropado.", 48),
        (60, "54 km y 2:20 para los escapados.", 54),
        (20, "Últimos 5 km, el Lidl en cabeza del pelotón.", 5),
        (20, "Se adentran en los 15 km finales.", 15),
        (8, "Bandera de los dos últimos kilómetros, los trenes se pelean el sitio.", 2),
        (20, "Cae a 1:55 la brecha cuando restan 13 km de carrera.", 13),
        (20, "A 10 kilómetros del remate, 40 segundos para los dos.", 10),
        (12, "Hoy el grupo tiene a los dos a 1:02, y quedan 9,5.", 9.5),
        (20, "El pelotón ha recortado un minuto en los últimos 10 kilómetros.", None),
        (20, "El puerto, a 14 km, decidirá la etapa.", None),
        (20, "5 km, al 7%, es lo que mide la última subida.", None),
        (20, "El año pasado Dorn atacó a 10 km, y ganó.", None),
        (20, "Los últimos 15 km tienen mucha dureza.", None),
        (20, "El sprint intermedio, a 8 km, repartirá bonificaciones.", None),
        (20, "Y quedan 9,5 segundos de margen.", None),
    ],
)
def test_where_the_race_is(before, text, km):
    found = facts(f"{AWAY['es'].replace('100KM', f'{before}KM')}{text}", "km", language="es")[1:]
    assert [mark.km_to_go for mark in found] == ([km] if km is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cae a 1:55 la brecha del pelotón.", [("peloton", "leaders", 115, None)]),
        ("12 segundos tiene Aster sobre los otros cuatro, ¡qué locura!", [("chasers", "leaders", 12, None)]),
        ("Le ha metido ya 15 segundos Aster a Bero.", [("Jan Bero", "leaders", 15, None)]),
        ("A 1:45, Luc Dorval (EF) al frente del grupo principal.", [("peloton", "leaders", 105, None)]),
        ("Acelera el Visma, con los dos de delante a 1:20.", [("peloton", "leaders", 80, None)]),
        ("La fuga se presenta al pie del puerto con 4:10.", [("peloton", "leaders", 250, None)]),
        ("El UAE tira del pelotón, a 2:45 de la fuga.", [("peloton", "leaders", 165, None)]),
        ("El pelotón, con el Alpecin y el Soudal desorganizados, pierde 1m 20s respecto a la cabeza.", [("peloton", "leaders", 80, None)]),
        ("Contraataque de Luc Dorval (EF), a 50'' de los dos de cabeza.", [("Luc Dorval", "leaders", 50, None)]),
        ("El quinteto perseguidor pasa a 45 segundos.", [("chasers", "leaders", 45, None)]),
        ("Las cuatro de atrás están a 20 segundos.", [("chasers", "leaders", 20, None)]),
        ("Y ya rozan los cinco minutos.", [("peloton", "leaders", 300, None)]),
        ("Y ya rozan los 30 grados.", []),
        ("12 segundos tiene Aster sobre Bero en la general.", []),
        ("Le sacó 10 segundos Aster a Bero en la contrarreloj.", []),
        ("La fuga no baja de los dos minutos.", []),
        ("Tres minutos tiene el speaker para presentar al equipo.", []),
        ("Comienza la subida al puerto con 10 minutos de retraso.", []),
        ("Ataque de Aster, a 20 segundos del paso por la meta volante.", []),
    ],
)  # fmt: skip
def test_of_whom_a_gap_is(text, expected):
    assert gaps(text, "es") == expected


def test_a_gap_names_who_is_away():
    found = facts(
        "60KM.\nPelotón a 4'20\" de Luc Dorval (EF) y Erik Enger (Lotto), los dos fugados.\n", language="es"
    )
    assert [
        [rider.name for rider in event.riders] for event in found if getattr(event, "kind", "") == "breakaway"
    ] == [["Luc Dorval", "Erik Enger"]]


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Besan el suelo Dorval, su compañero Enger y el campeón de Portugal, Gran, en la curva.", "crash", "Dorval Enger Gran"),
        ("Están implicados Dorval, uno de los máximos favoritos; su compañero Enger y Gran.", "crash", "Dorval Enger Gran"),
        ("Se descuelgan también Dorval y el campeón francés, Enger.", "dropped", "Dorval Enger"),
        ("Fuera del pelotón ya Dorval, Enger y el maillot verde, Iván Gran.", "dropped", "Dorval Enger Gran"),
        ("Se le hace larga la subida a Dorval, que cede metros.", "dropped", "Dorval"),
        ("Ya no está Dorval en el grupo.", "dropped", "Dorval"),
        ("Se quedan Dorval y el líder, Enger ataca.", "dropped", "Dorval"),
        ("Dorval no está en la fuga.", "dropped", ""),
        ("Abandona Dorval, y el mejor debutante, Enger, pierde a su escudero.", "abandon", "Dorval"),
        ("Se retiran Dorval (virus), Enger (caída) y el debutante Gran.", "crash", ""),
        ("Se unen a Aster Dorval, Enger y Gran.", "join", "Dorval Enger Gran"),
        ("A Aster, Bero y Cramer les ha alcanzado Dorval.", "join", "Dorval"),
        ("Los tres de delante ya tienen compañía: Dorval y Enger.", "join", "Dorval Enger"),
        ("Primer intento serio, de Dorval (EF) y Enger (Lotto).", "attack", "Dorval Enger"),
        ("El Astana prueba con Hald.", "attack", "Hald"),
        ("Dorval no se conforma: ataca y se va solo.", "attack", "Dorval"),
        ("Astana prueba con Hald en el Giro.", "attack", ""),
        ("Ataca Dorval.\nSe va muy rápido.", "attack", "Dorval"),
        ("Dorval cambia de bici y arranca.", "attack", ""),
        ("Golpe de mano del líder, Dorval.", "crash", ""),
        ("Todos recuerdan que Dorval pinchó en la última etapa de montaña.", "mechanical", ""),
        ("Ataca Dorval. Neutralizado.", "caught", "Dorval"),
        ("Caída en el pelotón. Es Dorval, que se levanta y pide bici.", "crash", "Dorval"),
        ("Caída en el pelotón. Es Dorval quien tira del grupo.", "crash", ""),
        ("Caída. Vemos a Dorval, a Enger y a uno del Astana al que no identificamos.", "crash", "Dorval Enger"),
        ("Ataque de Dorval. Con él, Enger y Gran.", "attack", "Dorval Enger Gran"),
        ("Dorval, Enger y Gran forman un trío a 48 segundos de los tres de delante.", "breakaway", ""),
        ("Recapitulamos: Aster, Bero y Dorval, delante.", "breakaway", "Aster Bero Dorval"),
        ("Situación de carrera: Aster, Bero, Dorval. A 50 segundos, Cramer.", "breakaway", "Aster Bero Dorval"),
        ("Situación complicada para Aster y Bero.", "breakaway", ""),
        ("Dorval y Enger se quedan solos en el hotel.", "breakaway", ""),
        ("Ataca Enger.\nDorval fue alcanzado poco después por el grupo de favoritos.", "join", ""),
        ("Aster se va solo.\nPor detrás Enger sale a su caza.", "caught", ""),
    ],
)  # fmt: skip
def test_who_it_is_said_of(text, kind, riders):
    assert " ".join(names(text, kind)) == riders


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        ("En el esprint de Soto de Aller, Aster coge los 6 segundos de bonificación. Luego Bero (4) y Cramer (2).", "sprint", "Aster/6 Bero/4 Cramer/2"),
        ("Pasa primero Aster por el alto, luego Bero y Cramer.", "climb", "Aster Bero Cramer"),
        ("Aster corona en solitario con cuatro segundos sobre Bero y diez sobre Dorval y Gran.", "climb", "Aster"),
        ("Aster suma ya 19 puntos en la clasificación de la montaña y afianza su maillot.", "climb", ""),
        ("Aster, que suma los cinco puntos del alto de Vela, refuerza su maillot.", "climb", "Aster/5"),
    ],
)  # fmt: skip
def test_a_passage(text, kind, order):
    found = facts(SPANISH_ROAD + text, language="es")
    passed = [event.event if event.kind == "amend" else event for event in found if event.kind in (kind, "amend")]
    rows = passed[-1].order if passed else []
    shares = [row.points or row.bonus_s for row in rows]
    said = [row.name.split()[-1] + (f"/{share}" if share else "") for row, share in zip(rows, shares, strict=True)]
    assert " ".join(said) == order


@pytest.mark.parametrize(
    ("text", "sky", "wind"),
    [
        ("El cielo está muy gris.", "cloud", None),
        ("Empieza a caer aguanieve.", "snow", None),
        ("El viento sopla ahora de espaldas.", None, "tailwind"),
        ("Aire de costado en la recta.", None, "crosswind"),
        ("Brisa suave en la costa.", None, "calm"),
        ("Dorval entra por detrás en el grupo.", None, None),
        ("Una lluvia de ataques.", None, None),
        ("El puerto viene de cara.", None, None),
    ],
)
def test_the_weather(text, sky, wind):
    found = facts(SPANISH_ROAD + text, "weather", language="es")
    assert [(one.sky, one.wind) for one in found] == ([(sky, wind)] if sky or wind else [])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("El actual líder, Dorval, aventaja en 10 segundos a Enger y en 15 a Gran.", "Dorval Enger/10 Gran/15"),
    ],
)
def test_the_overall_before(text, rows):
    riders = "Con Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X) e Iván Gran (EF).\n"
    found = [one for one in facts(riders + text, language="es") if one.kind in ("gc", "amend")]
    table = getattr(found[-1], "event", found[-1])
    assert (
        " ".join(row.name.split()[-1] + (f"/{row.gap_s:.0f}" if row.gap_s else "") for row in table.rows) == rows
    )
