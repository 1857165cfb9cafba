"""Where the race is, and that it began, as Dutch puts it in a running sentence."""

import pytest
from reading import AWAY, facts

SAID = """
Drie man nemen een voorsprong, met nog 42 kilometer voor de wielen.
Op de derde passage van de Kamberg, 42 kilometer voor het einde, loopt alles weer in elkaar.
Laatste keer Kamberg, 42 kilometer te gaan.
Er staan nog 42 kilometer op de teller.
Het wordt spannend. 42 kilometer nog.
Zo'n 42 kilometer nog.
Alles samen op 42 kilometer van de finish.
Met 42 kilometer te gaan is het nog 1.20.
De renners gaan de laatste 42 kilometer in.
De teller staat op 42 kilometer.
De wedstrijd is nog 42 kilometer lang.
De koplopers moeten nog 42 kilometer.
Nog 42 kilometer koers.
Er rest nog 42 kilometer.
Er moeten nog 42 kilometer afgelegd worden.
Nu nog 42 kilometer.
Met nog 42 kilometer op de teller demarreert Aster.
De twee beginnen aan de laatste 42 kilometer met 1'05" voorsprong.
De finale is aangebroken: nog 42 kilometer.
De finish is nog 42 kilometer ver.
Nog 42 kilometer scheiden de koplopers van de streep.
De renners hebben nog 42 kilometer voor de wielen.
De kopgroep rijdt het bord van 42 kilometer voorbij.
42 kilometer.
""".strip().splitlines()
NOT_SAID = """
De Kamberg ligt op 42 kilometer van de finish.
De top van de Kamberg ligt 42 kilometer voor de finish.
Na de laatste klim is het nog 42 kilometer tot de finish.
Over 42 kilometer wacht de Kamberg.
Vanaf 42 kilometer van de finish wordt het smal.
Op 42 kilometer van de finish verwachten we de eerste aanvallen.
Bero demarreerde vorig jaar op 42 kilometer van de finish.
Nog 42 kilometer tot de tussensprint.
Wie houdt dat nog 42 kilometer vol?
""".strip().splitlines()


@pytest.mark.parametrize("sentence", SAID)
def test_the_km_to_go_are_read_in_a_running_sentence(sentence):
    found = facts(f"{AWAY['nl']}{sentence}", language="nl")
    assert 42.0 in {event.km_to_go for event in found if event.read.para > 1}


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_a_distance_to_somewhere_else_is_not_where_the_race_is(sentence):
    found = facts(f"{AWAY['nl']}{sentence}", language="nl")
    assert 42.0 not in {event.km_to_go for event in found if event.read.para > 1}


PREVIEW = "De Ronde van Testdorp telt vandaag 150 kilometer, met de finish in Rijkel.\n"
GOING = """
De renners zijn gestart.
Het peloton is onderweg.
We zijn onderweg!
Vlag omlaag!
De renners zijn op gang geschoten.
De 168 renners zijn van start gegaan.
De dames zijn gestart in Assen.
De koersdirecteur heeft de vlag laten zakken.
De start is achter de rug.
De rit is van start gegaan.
Om 12.05 uur is het peloton vertrokken in Testdorp.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", GOING)
def test_the_start_is_read(sentence):
    assert facts(f"{PREVIEW}{sentence}\nNOG 100 KM:\nAlles samen.", "start", language="nl")


@pytest.mark.parametrize(
    "sentence",
    ["De renners vertrekken straks in Testdorp.", "De renners zijn onderweg naar de start.", "Gisteren zijn de renners vertrokken zonder Bero."],
)  # fmt: skip
def test_a_start_to_come_is_none(sentence):
    assert not facts(f"{PREVIEW}{sentence}\nNOG 100 KM:\nAlles samen.", "start", language="nl")


def test_a_race_of_whose_start_nothing_was_said_is_on_once_the_road_is_told_of():
    text = f"{PREVIEW}De vlucht is gegrepen op 42 kilometer van de finish.\nNOG 30 KM:\nAlles samen."
    assert [event.km_to_go for event in facts(text, "caught", language="nl")] == [42.0]


def test_a_bar_parts_a_time_of_day_from_what_is_said():
    text = "15.40 | Nog 30 kilometer.\n15.20 | Nog 42 kilometer.\n15.00 | Nog 60 kilometer."
    assert [event.km_to_go for event in facts(text, "km", language="nl")] == [60.0, 42.0, 30.0]


def test_she_is_no_group():
    text = f"{AWAY['nl']}Karl Dorn (Astana) springt weg uit het peloton.\nZe zit 15 seconden achter de koplopers en 20 voor het peloton."
    found = sorted((gap.of, gap.to, gap.gap_s) for gap in facts(text, "gap", language="nl"))
    assert found == [("Karl Dorn", "leaders", 15), ("peloton", "Karl Dorn", 20)]
