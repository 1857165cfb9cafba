"""Riders found by what fingers make of their names; this is where the thresholds were measured."""

import string
from collections import Counter
from collections.abc import Iterator

import pytest

from tracker.journal import read_log
from tracker.library import bundled_folder
from tracker.race.roster import Found, Nobody, Roster, Several
from tracker.race.stage import Rider, Stage
from tracker.race.text import fold_name

FIELD = """
Tadej Pogačar|Adam Yates|Simon Yates|João Almeida|Marc Soler|Pavel Sivakov|Tim Wellens|Nils Politt|Jonas Vingegaard
Wout van Aert|Sepp Kuss|Matteo Jorgenson|Tiesj Benoot|Christophe Laporte|Wilco Kelderman|Bart Lemmen|Jan Tratnik
Remco Evenepoel|Mikel Landa|Ilan Van Wilder|Yves Lampaert|Gianni Moscon|Jan Hirt|Louis Vervaeke|Casper Pedersen
Egan Bernal|Carlos Rodríguez|Geraint Thomas|Tom Pidcock|Michał Kwiatkowski|Jonathan Castroviejo|Laurens De Plus
Primož Roglič|Aleksandr Vlasov|Jai Hindley|Matteo Sobrero|Danny van Poppel|Nico Denz|Marco Haller|Bob Jungels
Juan Ayuso|Enric Mas|Nelson Oliveira|Davide Formolo|Alex Aranburu|Oier Lazkano|Javier Romo|Fernando Gaviria
Mathieu van der Poel|Jasper Philipsen|Axel Laurance|Søren Kragh Andersen|Gianni Vermeersch|Silvan Dillier
Arnaud De Lie|Victor Campenaerts|Maxim Van Gils|Jarrad Drizners|Brent Van Moer|Cedric Beullens|Sébastien Grignard
David Gaudu|Romain Grégoire|Valentin Madouas|Stefan Küng|Kevin Geniets|Lenny Martinez|Quentin Pacher|Olivier Le Gac
Ben O'Connor|Felix Gall|Dorian Godon|Nans Peters|Bruno Armirail|Oliver Naesen|Paul Lapeira|Sam Bennett
Guillaume Martin|Simon Geschke|Axel Zingle|Bryan Coquard|Ion Izagirre|Alex Molenaar|Piet Allegaert|Benjamin Thomas
Richard Carapaz|Neilson Powless|Alberto Bettiol|Rui Costa|Ben Healy|Stefan Bissegger|Marijn van den Berg|Sean Quinn
Pello Bilbao|Santiago Buitrago|Matej Mohorič|Fred Wright|Jack Haig|Wout Poels|Nikias Arndt|Phil Bauhaus
Mark Cavendish|Alexey Lutsenko|Harold Tejada|Cees Bol|Davide Ballerini|Michael Mørkøv|Yevgeniy Fedorov|Simone Velasco
Giulio Ciccone|Mads Pedersen|Jasper Stuyven|Toms Skujiņš|Julien Bernard|Carlos Verona|Ryan Gibbons|Tim Declercq
Derek Gee|Stephen Williams|Pascal Ackermann|Jakob Fuglsang|Hugo Houle|Krists Neilands|Guillaume Boivin|Jake Stewart
Biniam Girmay|Louis Meintjes|Mike Teunissen|Gerben Thijssen|Laurenz Rex|Hugo Page|Kobe Goossens|Georg Zimmermann
Michael Matthews|Dylan Groenewegen|Luka Mezgec|Luke Durbridge|Elmar Reinders|Chris Juul-Jensen|Callum Scotson
Warren Barguil|Frank van den Broek|John Degenkolb|Oscar Onley|Bram Welten|Fabio Jakobsen|Nils Eekhoff|Sean Flynn
Jonas Abrahamsen|Tobias Halland Johannessen|Odd Christian Eiking|Magnus Cort|Alexander Kristoff|Rasmus Tiller
"""
"""A field as large as a grand tour's, with the namesakes and near namesakes that one has."""


@pytest.fixture(scope="module")
def roster() -> Roster:
    names = [name for line in FIELD.strip().splitlines() for name in line.split("|")]
    return Roster(Stage(id="x", race="X", riders=tuple(Rider(name=name) for name in names)))


def slips(word: str) -> Iterator[str]:
    """Every text that one wrong key makes of a word: a letter left out, doubled, swapped or another one."""
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]
        yield word[:index] + word[index] * 2 + word[index + 1 :]
        if index + 1 < len(word):
            yield word[:index] + word[index + 1] + word[index] + word[index + 2 :]
        for letter in string.ascii_lowercase[index % 9 :: 9]:
            yield word[:index] + letter + word[index + 1 :]


def test_one_slip_is_forgiven_and_hardly_ever_taken_for_somebody_else(roster: Roster) -> None:
    outcome: Counter[str] = Counter()
    wrong = []
    for rider in roster.riders[::12]:
        word = fold_name(rider.surname)
        if len(word) < 4 or roster.exact(word) != rider:
            continue
        for slip in slips(word):
            answer = roster.find(slip)
            if isinstance(answer, Found):
                outcome["right" if answer.rider == rider else "wrong"] += 1
                if answer.rider != rider:
                    wrong.append((slip, rider.name, answer.rider.name))
            else:
                outcome["asked"] += 1
    total = sum(outcome.values())
    assert outcome["right"] / total > 0.9, outcome
    # Only what is another rider's name, or nearer to it, is taken for it; the preview says whom it took.
    assert outcome["wrong"] / total < 0.005, wrong


def test_every_rider_is_found_by_name_surname_and_folded_name(roster: Roster) -> None:
    for rider in roster.riders:
        assert roster.exact(rider.name) == rider
        assert roster.exact(fold_name(rider.name).upper()) == rider
        assert roster.exact(roster.short(rider)) == rider


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("pogacar", "Tadej Pogačar"),
        ("mohoric", "Matej Mohorič"),
        ("morkov", "Michael Mørkøv"),
        ("kragh", "Søren Kragh Andersen"),
        ("van aert", "Wout van Aert"),
        ("aert", "Wout van Aert"),
        ("wout van aert", "Wout van Aert"),
        ("Van Aert Wout", "Wout van Aert"),
        ("a yates", "Adam Yates"),
        ("s. yates", "Simon Yates"),
        ("evenep", "Remco Evenepoel"),
        ("evenopoel", "Remco Evenepoel"),
        ("vingegard", "Jonas Vingegaard"),
        ("juul jensen", "Chris Juul-Jensen"),
        ("oconnor", "Ben O'Connor"),
    ],
)
def test_a_rider_is_found(roster: Roster, typed: str, name: str) -> None:
    answer = roster.find(typed)
    assert isinstance(answer, Found), answer
    assert answer.rider.name == name


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("yates", {"Adam Yates", "Simon Yates"}),
        ("pedersen", {"Casper Pedersen", "Mads Pedersen"}),
        ("thomas", {"Geraint Thomas", "Benjamin Thomas"}),
        ("carlos", {"Carlos Rodríguez", "Carlos Verona"}),
        ("mart", {"Lenny Martinez", "Guillaume Martin"}),
    ],
)
def test_what_fits_several_is_asked_about(roster: Roster, typed: str, names: set[str]) -> None:
    answer = roster.find(typed)
    assert isinstance(answer, Several), answer
    assert {rider.name for rider in answer.riders} == names


@pytest.mark.parametrize("typed", ["Armstrong", "Merckx", "x", "", "12", "the", "Hinault", "Coppi", "Bartali"])
def test_somebody_who_is_not_there_is_not_found(roster: Roster, typed: str) -> None:
    assert isinstance(roster.find(typed), Nobody)


def test_a_full_name_outdoes_a_longer_one_that_holds_it() -> None:
    riders = (
        Rider(name="Guillaume Martin"),
        Rider(name="Guillaume Martin-Guyonnet"),
        Rider(name="Lenny Martinez"),
    )
    roster = Roster(Stage(id="x", race="X", riders=riders))
    assert roster.exact("guillaume martin") == riders[0]
    assert roster.exact("martin") == riders[0]
    assert roster.exact("martinez") == riders[2]


def test_a_bib_and_a_team_code_tell_riders_apart() -> None:
    log = read_log(bundled_folder() / "provence-2021-1.jsonl")
    riders = tuple(rider.model_copy(update={"bib": 11 + index}) for index, rider in enumerate(log.stage.riders))
    roster = Roster(log.stage.model_copy(update={"riders": riders}))
    assert roster.exact("12") == riders[1]
    assert roster.exact("#12") == riders[1]
    assert roster.team("tfs") == "Trek-Segafredo"
    answer = roster.find("matteo tfs")
    assert isinstance(answer, Found) and answer.rider.name == "Matteo Moschetti"
