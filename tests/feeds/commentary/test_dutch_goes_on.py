"""Dutch: what one sentence tells of those of whom the one before spoke, and gaps in few words."""

import pytest
from reading import facts

LIVE = """NOG 90 KM:
Het gaat vlot vooruit.
NOG 85 KM:
Alles rustig hier.
NOG 80 KM:
Paul Aster (Cofidis), Jan Bero (Movistar) en Carl Dorn (Ineos) rijden voorop. Erik Fisk (UAE), Gert Hals (Lotto) en Ivo Jans (Astana) zitten in het peloton.
"""
AFTER = "\nNOG 30 KM:\nHet blijft droog."


def told(sentence, kind):
    return facts(f"{LIVE}{sentence}{AFTER}", kind, language="nl")


def who(sentence, kind):
    return [rider.name.split()[-1] for event in told(sentence, kind) for rider in event.riders][
        3 if kind == "breakaway" else 0 :
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "order"),
    [
        ("Aster komt als eerste boven op de Congoberg. Goed voor 3 punten in het bergklassement. Bero pakt er 2, Dorn eentje.", "climb", "Aster 3 Bero 2 Dorn 1"),
        ("Bonificatiespurt in Zandbergen. Aster wint hem zonder veel tegenstand, voor Bero en Dorn. Dat levert hem 3 seconden op.", "sprint", "Aster 3 Bero Dorn"),
        ("In Dieren lag de tussensprint. Aster was er het meest op gebrand en klopte Bero en Dorn. Drie, twee en één seconden dus.", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("Tussensprint Laren: Aster, Bero, Dorn (3, 2 en 1 bonisec.).", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("Aster, voor eigen volk, pakt de punten op San Lupo. Bero komt als tweede door.", "climb", "Aster Bero"),
        ("Aster eerste op de Posbank. Bero was tweede, Dorn derde.", "climb", "Aster Bero Dorn"),
        ("Top van de Collada. Aster sprint naar de volle buit van 5 punten, voor Bero (3) en Dorn (1).", "climb", "Aster 5 Bero 3 Dorn 1"),
        ("De gouden kilometer. Aster pakt drie seconden, Bero twee en Dorn een.", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("Aster rondt de Kluisberg als eerste. Daarachter Bero en Dorn.", "climb", "Aster Bero Dorn"),
        ("Aster haalt de drie bonificatieseconden op in Ronse. Twee voor Bero, een voor Dorn.", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("Aster was de eerste op het podium.", "climb", ""),
    ],
)  # fmt: skip
def test_passages_over_several_sentences(sentence, kind, order):
    rows = [row for event in told(sentence, kind) for row in event.order]
    said = [(row.name.split()[-1], row.points or row.bonus_s) for row in rows]
    assert " ".join(f"{name} {worth}" if worth else name for name, worth in said) == order


@pytest.mark.parametrize(
    ("sentence", "gaps"),
    [
        ("Aster/Bero/Dorn 1.05, Lidl-Trek en UAE op kop van het peloton.", [("peloton", "leaders", 65)]),
        ("8 seconden voor Aster op Fisk, 20 op Hals.", [("Erik Fisk", "leaders", 8), ("Gert Hals", "leaders", 20)]),
        ("Kopgroep 3'25\", dan peloton, dan Fisk op een halve minuut.", [("peloton", "leaders", 205), ("Erik Fisk", "peloton", 30)]),
        ("De andere twee hebben nog 1.35.", [("peloton", "leaders", 95)]),
        ("De vluchters tellen 3'40\", voorlopig is dat het maximum.", [("peloton", "leaders", 220)]),
        ("Fisk en Hals volgen op 22 seconden, de rest zit al op een dikke minuut. Nog 19 seconden.", [("chasers", "leaders", 22), ("peloton", "leaders", 60), ("chasers", "leaders", 19)]),
        ("Dorn zit er doorheen, Bero laat een gaatje van drie, vier seconden.", []),
    ],
)  # fmt: skip
def test_gaps_in_few_words(sentence, gaps):
    assert [(gap.of, gap.to, gap.gap_s) for gap in told(sentence, "gap")] == gaps


@pytest.mark.parametrize(
    ("sentence", "kind", "riders"),
    [
        ("Lek! Fisk!", "mechanical", ["Fisk"]),
        ("Lekke banden voor Fisk en voor Hals.", "mechanical", ["Fisk", "Hals"]),
        ("Valpartij! In een bocht schuiven drie renners onderuit. Een van hen is Erik Fisk!", "crash", ["Fisk"]),
        ("Valpartij. Aan de staart van het peloton. Jans ligt erbij. Ook Fisk en Hals zitten op hun gat.", "crash", ["Jans", "Fisk", "Hals"]),
        ("Dorn moet lossen. Hetzelfde verhaal voor Bero.", "dropped", ["Dorn", "Bero"]),
        ("Fisk zit in de tweede waaier.", "dropped", ["Fisk"]),
        ("Dorn moet er net voor de top af.", "dropped", ["Dorn"]),
        ("Hals ramt erop en het breekt meteen.", "dropped", []),
        ("Fisk en Hals hebben 22 seconden op Aster en Bero, die ook Dorn hebben opgeraapt.", "caught", ["Dorn"]),
        ("Dorn laat lopen, gegrepen door peloton.", "caught", ["Dorn"]),
        ("Alleen Fisk en Hals zijn nog bij Jans, de rest is op.", "join", []),
        ("Halverwege de Oude Holleweg demarreert Fisk.", "attack", ["Fisk"]),
        ("De leider trekt ten aanval, Fisk zit in zijn wiel.", "attack", []),
        ("Dorn en Bero kunnen niet mee als Aster versnelt.", "dropped", ["Dorn", "Bero"]),
        ("Aster demarreert. Alleen Bero kan volgen, Dorn is eraan voor de moeite.", "dropped", ["Dorn"]),
        ("Fisk laat zich even afzakken om bidons te halen.", "dropped", []),
        ("Fisk lijkt te gaan lossen.", "dropped", []),
        ("Bijna een valpartij van Fisk!", "crash", []),
        ("Fisk staat stil! Ketting eraf, hij legt hem er zelf op.", "mechanical", ["Fisk"]),
        ("Valpartij in het peloton. Fisk en nog twee man van Uno-X liggen op straat.", "crash", ["Fisk"]),
        ("Fisk en Hals proberen het, maar worden na een paar kilometer weer gegrepen.", "caught", ["Fisk", "Hals"]),
        ("Daar komen er nog twee aangesloten: Fisk en Hals.", "join", ["Fisk", "Hals"]),
        ("O jee, een flinke schuiver in het peloton. Fisk is erbij, en ook Hals.", "crash", ["Fisk", "Hals"]),
        ("Fisk verrast iedereen met een late uitval.", "attack", ["Fisk"]),
        ("Uno-X heeft er genoeg van. Drie man op kop en hupsakee.", "breakaway", []),
    ],
)  # fmt: skip
def test_moves(sentence, kind, riders):
    assert who(sentence, kind) == riders


@pytest.mark.parametrize(
    ("sentence", "riders", "size"),
    [
        ("Gepakt. Ja, dit is em. Zes man: Bero weer, Luc Maes (Lotto), Tom Kok (Trek), Jo Smet (Cofidis), Wim Bos (Uno-X) en Rik Dam van Tudor.", 6, None),
        ("Gepakt. Er is een kopgroep. Luc Maes (Lotto), Tom Kok (Trek) en nog een renner van wie we het nummer niet kunnen lezen.", 2, 3),
    ],
)  # fmt: skip
def test_breaks_that_are_announced(sentence, riders, size):
    *_, away = told(sentence, "breakaway")
    assert (len(away.riders), away.size) == (riders, size)


@pytest.mark.parametrize(
    ("sentence", "km"),
    [
        ("Op 53 kilometer van Gooik wil Fisk niet meer overnemen.", 53),
        ("Nog vier ronden, 36,8 kilometer dus.", 36.8),
        ("19 seconden op 58 kilometer.", 58),
        ("Het menu telt ook nog de Posbank (38 kilometer voor het einde).", None),
    ],
)
def test_where_the_race_is(sentence, km):
    assert [event.km_to_go for event in told(sentence, "km") if event.read.para == 6] == (
        [] if km is None else [km]
    )


MORNING = "Welkom bij de Ronde van Test, van Aalst naar Ninove.\n"


@pytest.mark.parametrize(
    ("sentence", "riders"),
    [
        ("Twee renners ontbreken: Luc Maes (Lotto) en Tom Kok (Trek) zijn na de val van gisteren niet meer opgestapt.", ["Maes", "Kok"]),
        ("131 renners vertrekken, twee minder dan gisteren. Luc Maes (Lotto) is ziek geworden en Tom Kok (Trek) heeft last van zijn knie.", ["Maes", "Kok"]),
        ("Twee renners worden in de gaten gehouden: Luc Maes (Lotto) en Tom Kok (Trek).", []),
    ],
)  # fmt: skip
def test_who_does_not_start(sentence, riders):
    found = facts(f"{MORNING}{sentence}\n{LIVE}", "abandon", language="nl")
    assert [rider.name.split()[-1] for event in found for rider in event.riders] == riders


def test_the_winner_called_out():
    live = LIVE + "NOG 1 KM:\nZe kijken naar elkaar.\nJAAAA DORN!!! Aster komt net te kort."
    assert [event.riders[0].name for event in facts(live, "finish", language="nl")] == ["Carl Dorn"]


def test_a_table_with_units():
    table = "Uitslag\n1. Carl Dorn (Den/Ineos) 4.09.07 uur\n2. Paul Aster (Bel/Cofidis) z.t.\n3. Jan Bero (Ned/Movistar) op 0.13 min."
    (result,) = facts(f"{LIVE}{AFTER}\n{table}", "result", language="nl")
    assert [(row.time_s, row.gap_s) for row in result.rows][::2] == [(14947, None), (None, 13)]
