"""French as it is said before the start, with nobody away, at the line, and in reports."""

from pathlib import Path

import pytest
from reading import facts, imported
from test_frames import CHASING
from test_meetings import BEFORE, KNOWN

NOBODY_AWAY = (
    f"100 km de l'arrivée\n{KNOWN['fr']}Jan Bero (Movistar) et Paul Aster (Cofidis) sont aussi dans le peloton.\n"
)
BEFORE_THE_START = (
    "Tour des Causses, 2e étape : Millau - Mende (166 km)\n"
    "Karl Dorn (Astana), Emil Fisk (Lotto Soudal) et Luis Gran (Groupama-FDJ) sont au départ "
    "avec Jan Bero (Movistar) et Paul Aster (Cofidis).\n"
)
REPORT = (
    "Tour des Causses – 2e étape : Bero s'impose\n"
    "Échappé avec Paul Aster (Cofidis), Jan Bero (Movistar) a remporté la 2e étape du Tour des Causses entre Millau et "
    "Mende (166 km). Karl Dorn (Astana), Emil Fisk (Lotto Soudal) et Luis Gran (Groupama-FDJ) sont au départ.\n"
)
WHERE = {
    "_": NOBODY_AWAY,
    "!": BEFORE["fr"].replace("100 km", "1 km"),
    "%": BEFORE_THE_START,
    "=": REPORT,
    "^": BEFORE["fr"] + CHASING["fr"],
}
"""What was said before, by what a line begins with; two are away where it begins with a word."""


def table():
    """Each line of said/elsewhere/fr.txt: where it is said, a sentence, "||", and what a careful person notes down."""
    path = Path(__file__).parent / "said" / "elsewhere" / "fr.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        sentence, _, told = line.partition(" ||")
        yield sentence, [one.strip() for one in told.split(";") if one.strip()]


def row(one):
    gap = "" if one.gap_s is None else f"+{one.gap_s}"
    return f"{one.position}:{one.name.split()[-1]}{gap}"


def passed(one):
    won = f"/{one.points}" if one.points else f"+{one.bonus_s}" if one.bonus_s else ""
    return one.name.split()[-1] + won


def short(event):
    match event.kind:
        case "gap":
            return f"gap {event.of.split()[-1]}>{event.to.split()[-1]} {event.bound or ''}{event.gap_s}"
        case "climb" | "sprint":
            return f"{event.kind} {','.join(map(passed, event.order))}"
        case "result" | "gc":
            return f"{event.kind} {','.join(map(row, event.rows))}"
        case "km":
            return f"km {event.km_to_go:g}"
        case "speed":
            return f"speed {event.speed_kph}"
        case "weather":
            told = (event.sky, event.wind, event.temperature_c)
            return " ".join(["weather", *(str(one) for one in told if one is not None)])
    status = event.status if event.kind == "abandon" else ""
    riders = ",".join(sorted(rider.name.split()[-1] for rider in getattr(event, "riders", ())))
    size = f"#{event.size}" if event.kind == "breakaway" and event.size else ""
    return " ".join(filter(None, (event.kind, status, riders))) + size


def read(sentence):
    mark = sentence[0] if sentence[0] in WHERE else ""
    before = WHERE.get(mark, BEFORE["fr"])
    at = len(before.splitlines())
    after = {
        "%": "\n12 km de l'arrivée\nKarl Dorn attaque.",
        "=": "\nLuis Gran a attaqué à 60 km de l'arrivée.\nIl pleut à Mende.\nLuis Gran a abandonné.",
    }.get(mark, "")
    found = imported(before + sentence.removeprefix(mark) + after, language="fr").facts
    return sorted(short(event) for event in found if event.read.para == at and event.kind != "comment")


@pytest.mark.parametrize(("sentence", "told"), table())
def test_what_is_said_is_read_wherever_it_is_said(sentence, told):
    assert read(sentence) == told


def test_a_rider_is_known_by_the_team():
    found = facts(f"{BEFORE['fr']}Le coureur de Groupama-FDJ attaque.", "attack", language="fr")
    assert [rider.name for event in found for rider in event.riders] == ["Luis Gran"]


def test_posts_that_begin_with_a_dash_and_the_km_to_go_are_no_index():
    text = (
        "Classique des Crêtes\n- 120 km : Paul Aster (Cofidis) et Jan Bero (Movistar) ont pris le large.\n"
        "- 110 km : L'écart est de 2'10\" en faveur des deux hommes de tête.\n"
    )
    found = imported(text, language="fr").facts
    assert [event.km_to_go for event in found if event.kind == "km"] == [120, 110]
    assert [event.gap_s for event in found if event.kind == "gap"] == [130]
