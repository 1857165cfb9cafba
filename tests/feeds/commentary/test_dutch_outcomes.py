"""Dutch commentary: what befalls riders by its outcome, who is back, and gaps of a bunch in two parts."""

from datetime import UTC, datetime

import pytest

from feeds.commentary.reader import Reader
from tracker.race.events import kind_of

AT = datetime(2026, 3, 1, tzinfo=UTC)
INTRO = (
    "Nog 60 km: Wim Aarts (Polder) en Bo Claes (Heide) rijden voorop met een voorsprong van 3:00. "
    "Verder Joost Dekker (Duinen), Rik Evers (Venen) en Sil Goris (Akkers)."
)


def said(text: str) -> list[tuple[str, str]]:
    """Return what a paragraph says of riders after a break is known, kind by kind, and its gaps."""
    reader = Reader(language="nl", distance_km=180)
    reader.read(INTRO, AT, "a")
    found = []
    for event in reader.read(text, AT, "b"):
        data = event.model_dump(mode="json", exclude_none=True)
        names = ", ".join(rider["name"].split()[-1] for rider in data.get("riders", ()))
        gap = f"{data.get('of', 'peloton')} {data.get('to', 'leaders')} {data['gap_s']}" if "gap_s" in data else ""
        if kind_of(event) not in ("km", "comment"):
            found.append((kind_of(event), gap or names))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Evers schroeft het tempo op en dat is te lastig voor Dekker en Goris.", ("dropped", "Dekker, Goris")),
        ("Dekker schudt met het hoofd en moet Evers laten gaan.", ("dropped", "Dekker")),
        ("Bij Dekker is het licht uit.", ("dropped", "Dekker")),
        ("De vluchters kraken. Dekker is de eerste, wat later volgt ook Evers.", ("dropped", "Dekker, Evers")),
        ("De helpers moeten er een voor een af: eerst Dekker, dan Evers.", ("dropped", "Dekker, Evers")),
        ("Dekker is de eerste die moet afhaken, even later volgt ook Evers.", ("dropped", "Dekker, Evers")),
        ("Alleen Evers kan volgen, Dekker niet.", ("dropped", "Dekker")),
        ("Een groepje met Dekker en Evers gaat in de tegenaanval.", ("attack", "Dekker, Evers")),
        ("Breuk in het peloton! Waaiers! Dekker heeft de slag gemist.", ("dropped", "Dekker")),
        ("Dekker heeft er genoeg van en gaat zelf op pad!", ("attack", "Dekker")),
        ("Halverwege de klim schiet Dekker weg uit de favorietengroep.", ("attack", "Dekker")),
        ("Dekker, de nummer drie van vorig jaar, gaat eropaf met Evers.", ("attack", "Dekker, Evers")),
        ("Lekke band voor Dekker. Hij zit er weer bij.", ("join", "Dekker")),
        ("Lekke band voor Dekker. Hij is binnen een minuut terug in het peloton.", ("join", "Dekker")),
        ("Dekker moet lossen. Dekker kan toch weer aanpikken.", ("join", "Dekker")),
        ("Dekker is de derde man vooraan.", ("join", "Dekker")),
        ("De koplopers krijgen versterking: Dekker.", ("join", "Dekker")),
        (
            "De voorsprong van Aarts, die al uren rijdt, is teruggezakt tot 55 seconden.",
            ("gap", "peloton leaders 55"),
        ),
        (
            "Aarts en Claes hebben op de top 25 seconden op hun drie vroegere medevluchters.",
            ("gap", "chasers leaders 25"),
        ),
        ("Drama voor Dekker! Kettingbreuk op de kasseien.", ("mechanical", "Dekker")),
        ("Dekker is van zijn fiets gestapt voor een wissel.", ("mechanical", "Dekker")),
        ("In een bocht zijn een man of vijf onderuitgegaan. Onder hen Dekker.", ("crash", "Dekker")),
        ("Grote val in het peloton. Dekker en Evers zijn erbij.", ("crash", "Dekker, Evers")),
        ("Het peloton volgt op een minuut en geeft zich niet gewonnen.", ("gap", "peloton leaders 60")),
        ("Met nog 121 kilometer te gaan is het 2.15.", ("gap", "peloton leaders 135")),
        ("Neen hoor, 2 minuten en 35 seconden is het nu.", ("gap", "peloton leaders 155")),
        ("Dekker rijdt op 25 seconden van het eerste peloton.", ("gap", "Joost Dekker peloton 25")),
        ("Dekker rijdt in een tweede peloton, op 40 seconden van het eerste.", ("gap", "dropped peloton 40")),
        ("Dekker en Evers hebben 45 seconden achterstand op het peloton.", ("gap", "chasers peloton 45")),
        ("Lekke band voor Dekker. Zijn achterstand is 25 seconden.", ("gap", "Joost Dekker peloton 25")),
        (
            "De twee koplopers hebben nog 3'40\" over van hun bonus, die even boven de 6 minuten heeft gezeten.",
            ("gap", "peloton leaders 220"),
        ),
    ],
)
def test_it_is_read(text: str, expected: tuple[str, str]) -> None:
    """The fact is among what the paragraph says."""
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dekker en Evers gaan op en over de twee vluchters.",
        "Dekker en Evers zijn weer vertrokken.",
        "In de Tour van 2009 moest Dekker hier lossen.",
        "Voor de start was er een minuut stilte.",
        "Dekker is de enige Belg in de top tien.",
        "Evers heeft deze week al twee keer lek gereden.",
        "En dan val je nog anderhalve kilo af.",
        "De favorieten rijden samen. Dekker is de eerste, dan volgt Evers.",
        "Wat later volgt ook de uitslag van de wedstrijd van Dekker.",
        "Deze klim is wellicht te lastig voor Dekker.",
        "Als het te lastig wordt voor Dekker, dan kijkt de ploeg naar Evers.",
        "Vijf man weg en Dekker heeft de slag gemist.",
        "Dekker zou Evers moeten laten gaan.",
        "Kan Dekker het gat dichten?",
        "Dekker gaat op pad naar de Tour.",
        "Dekker is de derde man op de erelijst.",
        "Dekker is van zijn fiets gestapt om te plassen.",
        "Alleen Dekker krijgt er zijn voorwiel nog bij.",
        "Hij komt volgende maand terug uit blessure.",
        "Twee jaar terug brak hier het peloton in vijf stukken en verloor Dekker 4 minuten.",
        "Dat is weleens anders geweest voor Dekker, die in Roubaix vier keer lek reed.",
        "Intussen in Frankrijk: de Grote Prijs is gewonnen door Dekker, die Evers klopte in de spurt.",
    ],
)
def test_it_is_none(text: str) -> None:
    """Nothing befell anybody."""
    assert not [one for one in said(text) if one[0] != "breakaway" or one[1]]


def test_he_is_who_was_spoken_of() -> None:
    """Who lends a wheel is not the one who comes back."""
    assert ("join", "Dekker") in said(
        "Dekker rijdt lek. Hij krijgt het wiel van Evers. Hij is terug in het peloton."
    )


def test_no_counter_attack_is_a_group() -> None:
    """Those with a group of chasers did not attack."""
    assert not [
        one
        for one in said('Aarts en Claes hebben 22" op een achtervolgend groepje van 8 met Dekker en Evers.')
        if one[0] == "attack"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dekker is naar de koplopers gereden. Drie man dus.", 3),
        ("En we hebben er zeven.", 7),
        ("We hebben er zin in.", None),
        ("We hebben er drie gezien.", None),
        ("Twee man dus minder bij de ploeg.", None),
    ],
)
def test_so_there_are(text: str, expected: int | None) -> None:
    """How many are away then."""
    reader = Reader(language="nl", distance_km=180)
    reader.read(INTRO, AT, "a")
    found = [event for event in reader.read(text, AT, "b") if kind_of(event) == "breakaway"]
    sizes = [event.size or len(event.riders) for event in found]
    assert sizes == ([expected] if expected else [])


def test_who_is_out_is_not_dropped() -> None:
    """Why somebody got off is no other news."""
    assert said("Dekker stapt af. Dekker was helemaal leeg, zijn koers zit erop.") == [("abandon", "Dekker")]


def test_who_is_left_does_not_attack() -> None:
    """Who rides on alone since the other was left behind."""
    assert said("Claes moet lossen. Zo rijdt Aarts in zijn eentje verder.") == [("dropped", "Claes")]
