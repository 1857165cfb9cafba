"""Who fell, had a mechanical, or is out, in English prose; the weather; the overall in few words."""

import pytest
from reading import AWAY, facts

BUNCH = "Karl Dorn (Ineos), Emil Fisk (Soudal) and Noah Gran (Alpecin) are in the bunch.\n"


def happened(text, *kinds):
    return [
        (event.kind, " ".join(rider.name.split()[-1] for rider in event.riders))
        for event in facts(f"{AWAY['en']}{BUNCH}{text}")
        if event.kind in kinds
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Three or four riders have hit the ground, among them the Frenchman Dorn, who you'll remember.", ["Dorn"]),
        ("A big pile-up as the road narrows. I can see Karl Dorn (Ineos) down, also Emil Fisk and Noah Gran from Alpecin.", ["Dorn Fisk Gran"]),
        ("Crash in the peloton. Nr. 17 Karl Dorn (Ineos) and nr. 92 Emil Fisk (Soudal) on the ground.", ["Dorn Fisk"]),
        ("Crash! A bunch of riders are on the deck. It looks like Dorn and Fisk got the worst of it.", ["Dorn Fisk"]),
        ("Crash in the bunch. It's Karl Dorn and Emil Fisk for Ineos.", ["Dorn Fisk"]),
        ("Crash in the bunch. It's Dorn who leads the chase.", [""]),
        ("Crash. Dorn is on the deck! So's his mate Emil Fisk.", ["Dorn", "Fisk"]),
        ("Dorn loses his front wheel on a bend, and takes Fisk down with him.", ["Dorn", "Fisk"]),
        ("Half a dozen riders hit the deck. Dorn is one of them! Also down: Emil Fisk.", ["Dorn", "Fisk"]),
        ("Down goes Dorn!", ["Dorn"]),
        ("Dorn jumped the second the flag went down, and Fisk is one of them.", []),
        ("A crash splits the bunch. Dorn avoids it.", [""]),
    ],
)  # fmt: skip
def test_who_fell(text, who):
    assert [names for _, names in happened(text, "crash")] == who


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Stuck chain for Dorn at the wrong moment.", "mechanical", ["Dorn"]),
        ("Oh no. Dorn, chain off, arm up, on a bridge.", "mechanical", ["Dorn"]),
        ("Dorn crashed. He's up, with a torn sleeve and a new bike.", "mechanical", []),
        ("Fisk lost the wheel again.", "mechanical", []),
        ("Dorn is sitting up. The bad news is that his race is over.", "abandon", ["Dorn"]),
        ("Fisk is up. Dorn isn't. He's out of the race.", "abandon", ["Dorn"]),
        ("Dorn is holding his hip and getting into the team car.", "abandon", ["Dorn"]),
        ("Confirmed: Dorn's day, and his tour, is over.", "abandon", ["Dorn"]),
    ],
)
def test_who_stops(text, kind, who):
    assert [names for _, names in happened(text, kind)] == who


@pytest.mark.parametrize(
    ("said", "weather"),
    [
        (
            "It's 17 degrees in Ham and overcast, but the word is that it's thick fog up there.",
            (17, "cloud", None),
        ),
        ("It's 78°F (26°C) with blue skies, and there's a breeze that will be in their faces.", (26, "sun", None)),
        ("Overcast, 14°C, wind light, south-west.", (14, "cloud", "southwest")),
        ("Weather: 9 degrees, grey, WNW at 45kph.", (9, "cloud", "west-northwest")),
        ("It's a howling southerly all of a sudden, the temperature's dropped to 26.", (26, None, "south")),
        ("Feed zone, and a hailstorm.", (None, "hail", None)),
        ("You recall correctly, that was in 1998, it was snowing.", None),
        ("No panic with Dorn, who looks at the fog.", None),
        ("After that it's flat and usually into a headwind.", None),
    ],
)
def test_the_weather_is_that_of_now(said, weather):
    found = facts(f"{AWAY['en']}{BUNCH}{said}", "weather")
    assert [(one.temperature_c, one.sky, one.wind) for one in found] == ([weather] if weather else [])


@pytest.mark.parametrize(
    ("said", "rows"),
    [
        ("So Dorn stays in red, by 11 seconds once the bonuses are in. Aster is second, Gran third at 1:22.", [("Dorn", None), ("Aster", 11), ("Gran", 82)]),
        ("GC: Dorn by nine seconds from Gran, Fisk at 14.", [("Dorn", None), ("Gran", 9), ("Fisk", 14)]),
        ("Top three overall: Dorn, Gran at 9 seconds, Fisk at 14.", [("Dorn", None), ("Gran", 9), ("Fisk", 14)]),
        ("Aster's win puts him in the red jersey, 3 seconds ahead of Dorn.", [("Aster", None), ("Dorn", 3)]),
    ],
)  # fmt: skip
def test_the_overall_in_few_words(said, rows):
    text = f"{AWAY['en'].replace('100km', '1km')}{BUNCH}Paul Aster wins in Lorme! {said}"
    [gc] = facts(text, "gc")
    assert [(row.name.split()[-1], row.gap_s) for row in gc.rows] == rows


def test_the_winner_s_time_may_come_after_the_finish():
    [finish] = facts(
        f"{AWAY['en'].replace('100km', '1km')}Paul Aster wins in Lorme! He covered the 160km in 4:02:11.", "finish"
    )
    assert finish.time_s == 14531
