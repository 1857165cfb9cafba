"""Dutch: what long sentences say of several riders, and figures in passing."""

import pytest
from test_dutch_goes_on import told, who


@pytest.mark.parametrize(
    ("sentence", "kind", "riders"),
    [
        ("Op de kasseien zet Fisk aan, de anderen moeten passen.", "dropped", []),
        ("Ook Fisk is bij de valpartij betrokken.", "join", []),
        ("Fisk valt stil met een mechanisch probleem.", "dropped", []),
        ("Zonder om te kijken rijdt Fisk weg.", "attack", ["Fisk"]),
        ("Fisk plaatst een versnelling waar niemand een antwoord op heeft.", "attack", ["Fisk"]),
        ("Jans mist de slag wanneer Fisk versnelt op de steilste strook.", "attack", ["Fisk"]),
        ("Wanneer Fisk aanvalt, moet Jans volgen.", "attack", []),
        ("Als Fisk lost, is het voorbij.", "dropped", []),
        ("Fisk is in z'n uppie overgestoken naar de koplopers, knap staaltje.", "join", ["Fisk"]),
        ("De kopgroep wordt versterkt met Fisk.", "join", ["Fisk"]),
        ("Fisk gaat als eerste, met twee mannetjes van Cofidis in zijn spoor.", "attack", ["Fisk"]),
        ("Het peloton, dat onder impuls van UAE steeds sneller rijdt, heeft Dorn opgeraapt en volgt nu op 45 seconden van Aster en Bero.", "caught", ["Dorn"]),
        ("Bero rijdt lek, maar krijgt snel een wiel van ploegmaat Hals en sluit even later weer aan bij de koplopers.", "mechanical", ["Bero"]),
        ("Dorn, die op de vorige klim al in de problemen zat, moet Aster en Bero laten gaan, en ook het peloton, aangevoerd door Jans, komt snel dichter.", "dropped", ["Dorn"]),
        ("Zowel Bero als Dorn moet eraf, waardoor Aster er alleen voor staat.", "dropped", ["Bero", "Dorn"]),
        ("Aster moest als eerste de rol lossen, niet veel later waren ook Bero en Dorn eraan voor de moeite.", "dropped", ["Aster", "Bero", "Dorn"]),
        ("Fisk, winnaar hier in 2019, en Hals, de man in vorm, zijn samen weggereden.", "attack", ["Fisk", "Hals"]),
    ],
)  # fmt: skip
def test_who_does_what(sentence, kind, riders):
    assert who(sentence, kind) == riders


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("Achter de drie ging het mis op 61 kilometer van de aankomst.", [61]),
        ("Fisk demarreert op 40 kilometer van de streep.", [40]),
        ("Dorn is gegrepen, op 47 kilometer.", [47]),
        ("Aster en Bero beginnen met 38 seconden voorsprong op het peloton aan de laatste 41,4 km.", [41.4]),
        ("De laatste klim op 12 kilometer van de aankomst is de lastigste.", []),
        ("Na vijf kilometer zijn ze alweer terug in het peloton.", []),
    ],
)
def test_where_the_race_is(sentence, km):
    said = [event.km_to_go for event in told(sentence, "km")]
    assert [value for value in said if value not in (90, 85, 80, 30)] == km


@pytest.mark.parametrize(
    ("sentence", "gaps"),
    [
        ("Het peloton, dat onder impuls van UAE steeds sneller rijdt, heeft Dorn opgeraapt en volgt nu op 45 seconden van Aster en Bero.", [("peloton", 45)]),
        ("Het peloton, waarin UAE het tempo bepaalt, geeft de drie vluchters vier minuten voorsprong.", [("peloton", 240)]),
        ("Aster, Bero en Dorn krijgen het gezelschap van Fisk en Hals, die in één ruk de kloof van 40 seconden hebben gedicht.", []),
    ],
)  # fmt: skip
def test_gaps_past_what_is_said_by_the_way(sentence, gaps):
    assert [(gap.of, gap.gap_s) for gap in told(sentence, "gap")] == gaps


def test_who_is_second_in_a_row_of_shares():
    sentence = (
        "Ninove, tussensprint. Aster komt natuurlijk als eerste door, daarachter pakt Bero 2 seconden en Dorn 1."
    )
    [sprint] = told(sentence, "sprint")
    assert [(row.name, row.bonus_s) for row in sprint.order] == [
        ("Paul Aster", None),
        ("Jan Bero", 2),
        ("Carl Dorn", 1),
    ]
