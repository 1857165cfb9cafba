"""Dutch: a long sentence as the simple ones it is made of, and who fell in the crash that was spoken of."""

import pytest
from test_dutch_goes_on import told, who


@pytest.mark.parametrize(
    ("sentence", "kind", "riders"),
    [
        ("Fisk, die toch wat last heeft van zijn val, en Hals moeten passen, die zien we pas in de bus terug.", "dropped", ["Fisk", "Hals"]),
        ("Alleen Fisk ging aanvankelijk mee, maar moest op het steilste stuk ook de rol lossen.", "dropped", ["Fisk"]),
        ("Vijf kilometer verder sloten de twee aan bij Aster, die nog even kon aanklampen maar op de laatste klim moest afhaken.", "dropped", ["Aster"]),
        ("Aster breekt als eerste. Bero houdt het een bocht langer vol en moet dan ook zijn meerderen erkennen.", "dropped", ["Aster", "Bero"]),
        ("Lossers: Jans (logisch), Fisk en helaas ook onze Hals.", "dropped", ["Jans", "Fisk", "Hals"]),
        ("Vier knechten van Jans zetten zich op kop en achteraan gaan de eersten eraf, onder wie de ervaren Sloveen Fisk.", "dropped", ["Fisk"]),
        ("Fisk en onze landgenoot Hals kunnen het tempo van Jans niet bolwerken.", "dropped", ["Fisk", "Hals"]),
        ("Ploegmaat Hals, de man die Fisk naar voren moet loodsen, moet lossen.", "dropped", ["Hals"]),
        ("Dorn geeft alles wat hij heeft en brengt Fisk tot bij Aster en Bero.", "join", ["Fisk"]),
        ("Aster mist in de afdaling een bocht, vliegt over zijn stuur en landt in het hoge gras.", "crash", ["Aster"]),
        ("Valpartij in het peloton! Ook de nummer drie van het klassement, Fisk, zit op de grond.", "crash", ["Fisk"]),
        ("Drie renners gaan tegen de grond. Het zijn Fisk, Hals en Jans die we zien rechtkrabbelen.", "crash", ["Fisk", "Hals", "Jans"]),
        ("Een twintigtal renners ging tegen de grond. Fisk en Hals waren er het ergst aan toe.", "crash", ["Fisk", "Hals"]),
        ("Een kluwen fietsen op het fietspad. Fisk ligt erbij, net als Hals.", "crash", ["Fisk", "Hals"]),
        ("Fisk schoof weg en brak zijn elleboog, voor hem zat de ronde erop.", "abandon", ["Fisk"]),
        ("Fisk brak zijn elleboog, voor hem zat de ronde erop.", "dropped", []),
        ("Fisk in de problemen: die val van daarnet wreekt zich.", "crash", []),
        ("Een kijker vraagt of Fisk vandaag gelost wordt.", "dropped", []),
        ("De mannen van Fisk gaan in de aanval.", "attack", []),
    ],
)  # fmt: skip
def test_who_does_what(sentence, kind, riders):
    assert who(sentence, kind) == riders


def test_what_is_said_twice_counts_once():
    assert len(told("Vooraan kraakt Aster en een kilometer verder moet ook Bero passen.", "dropped")) == 2


def test_who_is_caught_is_no_regroup():
    assert not told("Aster en Bero zijn terug bij af: het peloton heeft ze in de kraag gevat.", "regroup")
