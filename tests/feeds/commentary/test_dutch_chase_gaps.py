"""Dutch: gaps of those between, of a group that lags behind the peloton, and what is no gap."""

import pytest
from test_dutch_goes_on import told


@pytest.mark.parametrize(
    ("sentence", "gaps"),
    [
        ("Fisk en Hals springen weg uit het peloton. De twee rijden op 48 seconden van de drie koplopers, het peloton volgt al op 1'12\".", [("chasers", "leaders", 48), ("peloton", "leaders", 72)]),
        ("Fisk springt weg uit het peloton. De Deen heeft nog 22 seconden goed te maken op de twee leiders. De groep volgt op 40\".", [("Erik Fisk", "leaders", 22), ("peloton", "leaders", 40)]),
        ("Aster telt 14 seconden voorsprong op drie achtervolgers.", [("chasers", "leaders", 14)]),
        ("Het peloton, dat nog een man of 35 telt, rijdt op iets meer dan een minuut van de drie leiders.", [("peloton", "leaders", 60)]),
        ("Dorn komt op een dikke minuut als eenzame fietser over de top, het peloton volgt op 4'20\".", [("Carl Dorn", "leaders", 60), ("peloton", "leaders", 260)]),
        ("Peloton op net geen minuut.", [("peloton", "leaders", 60)]),
        ("De groep-Fisk rijdt op meer dan anderhalve minuut van het peloton en die mag het vergeten.", [("Erik Fisk", "peloton", 90)]),
        ("In een mum van tijd zijn van de 4 minuten nog 2'50\" over.", [("peloton", "leaders", 170)]),
        ("Het peloton houdt de teugels strak: de drie krijgen van UAE, de ploeg van Fisk, vooralsnog niet meer dan twee minuten.", [("peloton", "leaders", 120)]),
        ("De voorsprong schommelt al een tijdje rond de 2.40, waarbij het vooral types als Fisk zijn die het werk doen in het peloton.", [("peloton", "leaders", 160)]),
        ("De twee achtervolgers naderen snel, want op de drie vooraan is het verschil nog maar 40 seconden.", [("chasers", "leaders", 40)]),
        ("Fisk stond binnen tien seconden weer op de fiets.", []),
        ("Er komt nog een man aangewaaid: Fisk heeft er in zijn eentje een halve minuut dichtgereden.", []),
        ("Fisk heeft nog twee ploegmaats bij zich, maar het gat met de eerste groep bedraagt al 18 seconden.", []),
        ("Als Fisk lost, is het verschil een minuut.", []),
    ],
)  # fmt: skip
def test_gaps_of_those_between(sentence, gaps):
    assert [(gap.of, gap.to, gap.gap_s) for gap in told(sentence, "gap")] == gaps


@pytest.mark.parametrize(
    "sentence",
    [
        "Fisk en Hals springen weg uit het peloton. De twee rijden op 48 seconden van de drie koplopers.",
        "Fisk springt weg uit het peloton. Hij heeft nog 22 seconden goed te maken op de twee leiders.",
        "De drie krijgen van UAE, de ploeg van Fisk, niet meer dan twee minuten.",
    ],
)
def test_whoever_is_behind_is_no_break(sentence):
    assert len(told(sentence, "breakaway")) == 1
