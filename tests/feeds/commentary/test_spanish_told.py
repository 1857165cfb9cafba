"""What Spanish journalists say of moves, mishaps, where the race is and how it ended, beside its frames."""

import pytest
from reading import SPANISH_ROAD, facts
from reading import names_on_a_spanish_road as names


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Por detrás salen a buscarlos Dorval y el italiano Enger.", "attack", "Dorval Enger"),
        ("Probó primero el colombiano Gran, un calentón de 800 metros.", "attack", "Gran"),
        ("En el lote se mueve por fin Hald en persona, ¡y no le sigue nadie!", "attack", "Hald"),
        ("El primer valiente ha sido Hald, pero UAE ha dicho que por ahí no se pasa.", "attack", "Hald"),
        ("Quien ha encendido la mecha es el campeón danés, Erik Enger.", "attack", "Enger"),
        ("Aster, aclamado por sus paisanos, se desprendió de sus acompañantes.", "attack", "Aster"),
        ("Con él se marchan Gran y Hald.", "attack", ""),
        ("Hald lo ha intentado durante un par de kilómetros.", "attack", ""),
        ("Por detrás se descuelga nada menos que Dorval, tercero en la general.", "dropped", "Dorval"),
        ("Bero, que pesa 81 kilos, dice adiós.", "dropped", "Bero"),
        ("Bero y Cramer, 130 kilómetros de fuga en los tobillos, no pueden ni con las pestañas.", "dropped", "Bero Cramer"),
        ("Cramer no puede más.\nAster y Bero se quedan solos.", "breakaway", "Aster Bero"),
        ("Gran y Hald se quedan solos.", "breakaway", ""),
        ("A Cramer lo acaban de cazar.", "caught", "Cramer"),
        ("Bero y Cramer ya han caído en poder del grupo de Hald.", "caught", "Bero Cramer"),
        ("Bero y Cramer ya han caído en poder del grupo de Hald.", "crash", ""),
        ("Aster se va solo.\nAtaca Gran.\nGran alcanza a Aster y sigue a su ritmo.", "caught", "Aster"),
        ("Aster se va solo.\nAtaca Gran.\nGran alcanza a Aster y sigue a su ritmo.", "join", ""),
        ("Se ha ido largo en una curva Bero, que estaba en la escapada.", "crash", "Bero"),
        ("Varios corredores al piso en un reductor: Dorval, Enger y Hald se llevaron la peor parte.", "crash", "Dorval Enger Hald"),
        ("Cayó Dorval.\nCon él se fueron al asfalto su compañero Enger y Hald.", "crash", "Dorval Enger Hald"),
        ("Dorval, en cambio, ha subido al coche de su equipo.", "abandon", "Dorval"),
        ("Bero lleva el cambio bloqueado.", "mechanical", "Bero"),
    ],
)  # fmt: skip
def test_a_move_or_a_mishap(text, kind, riders):
    assert " ".join(names(text, kind)) == riders


@pytest.mark.parametrize(
    ("before", "text", "km"),
    [
        (8, "A cinco de meta, segundo hachazo de Hald y aquí sí que hace daño.", 5),
        (5, "Dos para el final. Bero ya está a 40 segundos.", 2),
        (50, "Ataca Gran a 39 km del final y por detrás se descuelga Dorval, tercero en la general.", 39),
        (15, "Ya solo faltan diez para llegar a meta.", 10),
        (18, "Por debajo ya de los 15 kilómetros, y ni rastro del pelotón.", 15),
        (35, "Quedan 2 vueltas, 28,4 km.", 28.4),
        (40, "A poco más de 30 kilómetros para la llegada, Gran ataca.", 30),
        (5, "Tres kilómetros, los más duros.", 3),
        (4, "Kilómetro y medio para el final.", 1.5),
        (40, "Todavía quedan tres kilómetros de subida.", None),
        (40, "El segundo paso está a 11 kilómetros de la conclusión.", None),
    ],
)
def test_where_the_race_is(before, text, km):
    marks = [event.km_to_go for event in facts(f"{SPANISH_ROAD}{before}KM.\n{text}", "km", language="es")]
    assert marks[2:] == ([] if km is None else [km])


@pytest.mark.parametrize(
    ("text", "time_s"),
    [
        ("META. ¡Se la lleva Paul Aster! El belga gana. Cuatro horas, 11 minutos y 9 segundos.", 15069),
        ("¡Gana Aster en la plaza! Tiempo del ganador: 3h 41' 09\".", 13269),
        ("¡Gana Aster! 4 horas, 31 minutos y 6 segundos para los 158 kilómetros.", 16266),
        ("¡Gana Aster! Bero, a 4 segundos.", None),
    ],
)
def test_the_winner_and_the_time(text, time_s):
    found = facts(f"{SPANISH_ROAD}1KM.\n{text}", language="es")
    said = [getattr(event, "event", event) for event in found]
    finishes = [event for event in said if event.kind == "finish"]
    assert finishes[-1].riders[0].name == "Paul Aster"
    assert finishes[-1].time_s == time_s


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ataca Gran, responde Hald, y Dorval, que había pinchado poco antes, se queda definitivamente atrás.", {"attack": "Gran", "dropped": "Dorval"}),
        ("Mientras Gran y Hald se miran en el grupo, Enger se ha caído en una rotonda y Dorval ha pinchado.", {"crash": "Enger", "mechanical": "Dorval"}),
        ("El pelotón ha recortado mucho terreno, y de la fuga acaba de descolgarse Cramer, víctima de calambres.", {"dropped": "Cramer", "caught": ""}),
        ("Tras neutralizar a Cramer, el pelotón se lanza a por Aster y Bero.", {"caught": "Cramer"}),
        ("Cae Enger, que se levanta enseguida, y cae también Hald.", {"crash": "Enger Hald"}),
        ("Gran y Hald forman un dúo perseguidor que no se entiende.", {"breakaway": ""}),
        ("El grupo de favoritos se le echa encima a Aster.", {"caught": ""}),
    ],
)  # fmt: skip
def test_several_facts_of_a_sentence(text, said):
    assert {kind: " ".join(names(text, kind)) for kind in said} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hald, al suelo en la rotonda. También Enger, el ganador de ayer, y Dorval, del Groupama.", {"crash": "Hald Enger Dorval"}),
        ("Hald ya está en el grupo otra vez. Lo mismo Enger.", {"join": "Hald Enger"}),
        ("Se cae Hald. También ataca Gran.", {"crash": "Hald", "attack": "Gran"}),
        ("Cayeron Hald y Enger, que tuvo que dejar la carrera.", {"crash": "Hald Enger", "abandon": "Enger"}),
        ("No ha salido Dorval, que se fue anoche a casa.", {"attack": "", "abandon": "Dorval"}),
        ("Aster se va solo.\nSe acabó el sueño de Aster, alcanzado por Gran y Hald.", {"caught": "Aster"}),
        ("Una caída en el descenso mandó al suelo a Hald y a Enger.", {"crash": "Hald Enger"}),
        ("Le respondieron Hald y Enger, y Dorval se quedó cortado.", {"dropped": "Dorval"}),
        ("Aplauso para Aster, Bero y Cramer, ciento cincuenta kilómetros por delante.", {"breakaway": ""}),
        ("Caída de Hald.\nAdiós a Hald.", {"abandon": "Hald", "dropped": ""}),
    ],
)  # fmt: skip
def test_what_is_said_of_others_too(text, said):
    assert {kind: " ".join(names(text, kind)) for kind in said} == said


@pytest.mark.parametrize(
    ("text", "sky"),
    [
        ("Se ha puesto a llover a cántaros.", "rain"),
        ("Cielo completamente despejado, ni gota de aire.", "sun"),
        ("24 grados y ni una nube.", "sun"),
        ("Mañana se esperan lluvias y 12 grados.", None),
    ],
)
def test_the_sky(text, sky):
    assert [event.sky for event in facts(SPANISH_ROAD + text, "weather", language="es")] == ([sky] if sky else [])
