"""Dutch: who got what at a summit or a sprint, told over a few sentences."""

import pytest
from test_dutch_goes_on import told


@pytest.mark.parametrize(
    ("sentence", "kind", "order"),
    [
        ("Aster opnieuw! Op de Gailberg pakt hij het volle pond, Bero is tweede en Dorn derde.", "climb", "Aster Bero Dorn"),
        ("Op de Keiweg, de eerste helling van de dag, wil Aster iets voor de sponsors doen. Hij pakt er de volle 4 punten, voor Bero (2) en Dorn (1).", "climb", "Aster 4 Bero 2 Dorn 1"),
        ("In Torhout is Aster de rapste van de drie. Hij neemt 3 seconden mee, Bero 2 en Dorn 1.", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("De tussensprint in Gouvy interesseert niemand, behalve Aster, die drie bonificatieseconden pakt. Bero rolt als tweede over de streep (2 sec), dan Dorn (1 sec).", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("Bonussprintje in Cabezón: Aster voor Bero en Dorn. Drie, twee en één seconde, daar kunnen ze samen een ijsje van kopen.", "sprint", "Aster 3 Bero 2 Dorn 1"),
        ("Sprintje in Remiremont. Aster pakt er zes punten en drie bonificatieseconden, Bero wordt tweede (twee seconden) en Dorn derde (één).", "sprint", "Aster 6 Bero 2 Dorn 1"),
        ("Laatste keer de Moskesstraat en ze blijven samen. Aster pakt nog eens 3 seconden, de sprint voor plaats twee is voor Bero.", "climb", "Aster 3 Bero"),
        ("Aster eerste op de Walsberg, voor Bero en Dorn. Met 5 punten erbij is hij zeker van de bergtrui.", "climb", "Aster 5 Bero Dorn"),
        ("Op de Keiberg was het dan weer Aster die als eerste bovenkwam.", "climb", "Aster"),
        ("Aster is als eerste op de top, Bero zit in zijn wiel.", "climb", "Aster Bero"),
        ("Aster komt als eerste door in Ninove, en na twee minuten volgt de rest onder aanvoering van Fisk.", "sprint", "Aster"),
        ("Aster pakt 20 seconden, Bero volgt op 30.", "sprint", ""),
        ("Aster neemt 10 meter, Bero 5 en Dorn moet passen.", "climb", ""),
    ],
)  # fmt: skip
def test_what_each_got(sentence, kind, order):
    rows = [row for event in told(sentence, kind) for row in event.order]
    said = [(row.name.split()[-1], row.points or row.bonus_s) for row in rows]
    assert " ".join(f"{name} {worth}" if worth else name for name, worth in said) == order
