"""The points and the mountains classification in prose, and words that begin a sentence and are nobody's name."""

import pytest
from reading import AWAY, facts

_OTHERS = {
    "en": "In the bunch are Luc Dorval (Groupama), Erik Enger (Uno-X) and Omar Hald (Astana).\n",
    "nl": "In het peloton rijden Luc Dorval (Groupama), Erik Enger (Uno-X) en Omar Hald (Astana).\n",
    "fr": "Dans le peloton, Luc Dorval (Groupama), Erik Enger (Uno-X) et Omar Hald (Astana).\n",
    "es": "En el pelotón ruedan Luc Dorval (Groupama), Erik Enger (Uno-X) y Omar Hald (Astana).\n",
}
_WON = {"en": "Aster wins!\n", "nl": "Aster wint!\n", "fr": "Victoire de Paul Aster !\n", "es": "¡Gana Aster!\n"}
_TWO = [("Luc Dorval", 34), ("Erik Enger", 28)]


@pytest.mark.parametrize(
    ("language", "text", "which", "rows"),
    [
        ("es", "En la montaña manda Dorval con 34 puntos, seguido de Enger (28).", "mountains", _TWO),
        ("es", "El verde sigue siendo de Dorval, con 34 puntos por 28 de Enger.", "points", _TWO),
        (
            "en",
            "Dorval keeps the mountains jersey, by the way, with 34 points against 28 for Enger.",
            "mountains",
            _TWO,
        ),
        ("nl", "Puntentrui: Dorval 34 punten, Enger 28.", "points", _TWO),
        (
            "fr",
            "Dans le classement de la montagne, Dorval (34 points) devance Enger (28 points).",
            "mountains",
            _TWO,
        ),
        ("fr", "Classement de la montagne : Dorval 34, Enger 28.", "mountains", _TWO),
        ("fr", "Maillot à pois : Dorval.", "mountains", [("Luc Dorval", None)]),
        ("es", "Hoy en la montaña Dorval sumó 10 puntos y Enger 8.", None, []),
        ("es", "En la clasificación por equipos Movistar tiene 20 puntos y Enger 15.", None, []),
        ("es", "Si mañana gana Dorval, tendrá en la montaña 34 puntos por 28 de Enger.", None, []),
        ("en", "Dorval took 10 points at the top for the mountains classification and Enger 8.", None, []),
    ],
)
def test_a_classification_in_prose(language, text, which, rows):
    found = facts(
        f"{AWAY[language]}{_OTHERS[language]}1 km\n{_WON[language]}{text}", "classification", language=language
    )
    assert [(row.name, row.points) for event in found for row in event.rows] == rows
    assert [event.which for event in found] == ([which] if which else [])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("En la general manda Dorval con 41 segundos sobre Enger. Tercero queda Hald, a 2:11.", 3),
        ("En la general nada de nada: Dorval, Enger a 17 segundos, Hald a 29.", 3),
        ("En la general: Dorval y Enger siguen igual.", 0),
    ],
)
def test_the_overall_in_spanish_prose(text, places):
    found = facts(f"{AWAY['es']}{_OTHERS['es']}1KM.\n{_WON['es']}{text}", language="es")
    tables = [getattr(event, "event", event) for event in found]
    rows = [table.rows for table in tables if getattr(table, "kind", "") == "gc"]
    assert len(rows[-1] if rows else ()) == places
