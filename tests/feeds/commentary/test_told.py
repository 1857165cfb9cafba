"""The finish, the overall, the weather, the kilometres and the break, however they are put: tables by language.

Each line of told/*.txt is what comes last in a text, "//" between paragraphs, then "||" and what is to be noted down.
"@" and a letter say what came before: "g" the last kilometre, "h" the middle of a stage, "j" its first hour, "s" nothing.
"""

from pathlib import Path

import pytest
from reading import imported
from test_meetings import BEFORE

_AWAY_LATER = "\n170KM. Paul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza."
HEADS = {
    "es": {
        "g": BEFORE["es"].replace("100KM", "1KM"),
        "h": BEFORE["es"],
        "s": "Vuelta a la Mancha, etapa 2: en directo\nHoy se disputan 180 km entre Toro y Soria.\n",
        "j": "120KM. Salen a la carrera Karl Dorn (Astana), Emil Fisk (Lotto Soudal) y Luis Gran (Groupama-FDJ), entre "
        "otros. Llueve.\nPaul Aster (Cofidis) y Jan Bero (Movistar) están en el pelotón.\n",
    }
}


def table():
    for path in sorted((Path(__file__).parent / "told").glob("*.txt")):
        head = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                head = line[1]
                continue
            text, _, told = line.partition(" ||")
            yield path.stem, head, text, sorted(one.strip() for one in told.split(";") if one.strip())


def _row(row):
    return row.name.split()[-1] + (f"+{row.gap_s:g}" if row.gap_s else "")


def short(event):
    who = ",".join(sorted(rider.name.split()[-1] for rider in getattr(event, "riders", None) or ()))
    match event.kind:
        case "result" | "gc":
            return f"{event.kind} {' '.join(map(_row, event.rows))}"
        case "weather":
            told = (event.sky, event.wind, event.temperature_c)
            return f"weather {' '.join(str(one) for one in told if one is not None)}"
        case "km":
            return f"km {event.km_to_go:g}"
        case "speed":
            return f"speed {event.speed_kph:g}"
        case "gap":
            return f"gap {event.of.split()[-1]}>{event.to.split()[-1]} {event.gap_s}"
        case "breakaway" if event.size and event.size != len(event.riders or ()):
            return f"breakaway {who}/{event.size}"
    return f"{event.kind} {who}".strip()


def read(language, head, text):
    """What is noted down of the last paragraphs; of tables that grow the last."""
    before = HEADS[language][head]
    first = len(before.splitlines())
    whole = before + text.replace(" // ", "\n") + (_AWAY_LATER if head == "s" else "")
    last = len(whole.splitlines()) - 1 - (head == "s")
    found = [
        event
        for event in imported(whole, language=language).facts
        if first <= event.read.para <= last and event.kind not in ("comment", "commentary")
    ]
    tables = {event.kind: event for event in found if event.kind in ("result", "gc")}
    return sorted(short(event) for event in found if tables.get(event.kind, event) is event)


@pytest.mark.parametrize(("language", "head", "text", "told"), table())
def test_what_comes_last_is_read_however_it_is_put(language, head, text, told):
    assert read(language, head, text) == told
