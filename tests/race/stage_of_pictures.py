"""A whole mountain stage as a machine sends it: six hours, a picture every 15 s, 176 riders; all invented."""

import random
from typing import NamedTuple

from road import STEP, Race, group, rider

from tracker.race.events import Role
from tracker.race.state import Group

FAVOURITES = "Roglic Evenepoel Almeida Vingegaard Landa Mas Yates Hindley Vlasov Gee OConnor Carapaz"
LENGTH_KM = 200.0
HOURS = 6


class Part(NamedTuple):
    """Groups over a stretch of the stage: riders, role, and the gap at its beginning and its end."""

    minute: float
    groups: tuple[tuple[str, Role, int, int], ...]


BUNCH = "a1-5 c1-3 d1-2 p1-154"
PARTS = (
    Part(0, ((f"{FAVOURITES} {BUNCH}", "peloton", 0, 0),)),
    # A rider jumps and is back within half a minute; then the five go.
    Part(4, (("p9", "leaders", 0, 0), (f"{FAVOURITES} a1-5 c1-3 d1-2 p1-8 p10-154", "peloton", 14, 14))),
    Part(4.5, ((f"{FAVOURITES} {BUNCH}", "peloton", 0, 0),)),
    Part(8, (("a1-5", "leaders", 0, 0), (f"{FAVOURITES} c1-3 d1-2 p1-154", "peloton", 12, 360))),
    Part(80, (("a1-5", "leaders", 0, 0), (f"{FAVOURITES} c1-3 d1-2 p1-154", "peloton", 360, 330))),
    Part(
        105,
        (
            ("a1-5", "leaders", 0, 0),
            ("c1-3", "chasers", 315, 40),
            (f"{FAVOURITES} d1-2 p1-154", "peloton", 330, 320),
        ),
    ),
    Part(
        125,
        (
            ("a1-5", "leaders", 0, 0),
            ("c1-3", "chasers", 40, 12),
            ("d1-2", "chasers", 300, 260),
            (f"{FAVOURITES} p1-154", "peloton", 320, 300),
        ),
    ),
    Part(
        140,
        (
            ("a1-5 c1-3", "leaders", 0, 0),
            ("d1-2", "chasers", 260, 240),
            (f"{FAVOURITES} p1-154", "peloton", 300, 250),
        ),
    ),
    Part(150, (("a1-5 c1-3", "leaders", 0, 0), (f"{FAVOURITES} d1-2 p1-154", "peloton", 250, 240))),
    # Crosswind.
    Part(
        200,
        (
            ("a1-5 c1-3", "leaders", 0, 0),
            (f"{FAVOURITES} d1-2 p1-60", "peloton", 240, 230),
            ("p61-154", "dropped", 252, 255),
        ),
    ),
    Part(220, (("a1-5 c1-3", "leaders", 0, 0), (f"{FAVOURITES} d1-2 p1-154", "peloton", 230, 210))),
    # The climbs: riders fall off the back a few at a time, and nobody is called peloton any more.
    Part(
        270,
        (
            ("a1-5 c1-3", "leaders", 0, 0),
            (f"{FAVOURITES} d1-2 p1-90", "peloton", 210, 180),
            ("p91-154", "dropped", 260, 400),
        ),
    ),
    Part(
        290,
        (
            ("a1-5", "leaders", 0, 0),
            ("c1-3", "chasers", 30, 60),
            (f"{FAVOURITES} p1-20", "chasers", 180, 120),
            ("d1-2 p21-90", "dropped", 195, 300),
            ("p91-154", "dropped", 400, 600),
        ),
    ),
    Part(
        310,
        (
            ("a1-5", "leaders", 0, 0),
            (f"{FAVOURITES} c1-3 p1-3", "chasers", 120, 40),
            ("p4-20", "dropped", 150, 200),
            ("d1-2 p21-90", "dropped", 300, 500),
            ("p91-154", "dropped", 600, 900),
        ),
    ),
    Part(
        325,
        (
            ("a1-5", "leaders", 0, 0),
            (f"{FAVOURITES.replace('Landa ', '')} p1", "chasers", 40, 12),
            ("Landa c1-3 p2-3", "dropped", 60, 70),
            ("p4-20", "dropped", 200, 300),
            ("d1-2 p21-90", "dropped", 500, 700),
            ("p91-154", "dropped", 900, 1100),
        ),
    ),
    Part(
        338,
        (
            (f"{FAVOURITES.replace('Landa ', '')} p1 a1-5", "leaders", 0, 0),
            ("Landa c1-3 p2-3", "dropped", 70, 90),
            ("p4-20", "dropped", 300, 400),
            ("d1-2 p21-90", "dropped", 700, 900),
            ("p91-154", "dropped", 1100, 1300),
        ),
    ),
    Part(
        344,
        (
            ("Evenepoel", "leaders", 0, 0),
            (f"{FAVOURITES.replace('Landa ', '').replace('Evenepoel ', '')} p1 a1-2", "chasers", 12, 26),
            ("a3-5", "dropped", 60, 80),
            ("Landa c1-3 p2-3", "dropped", 90, 120),
            ("p4-20", "dropped", 400, 500),
            ("d1-2 p21-154", "dropped", 900, 1200),
        ),
    ),
    Part(
        352,
        (
            (f"{FAVOURITES.replace('Landa ', '')} p1 a1-2", "leaders", 0, 0),
            ("a3-5", "dropped", 80, 90),
            ("Landa c1-3 p2-3", "dropped", 120, 150),
            ("p4-20", "dropped", 500, 600),
            ("d1-2 p21-154", "dropped", 1200, 1500),
        ),
    ),
    # The sprint: everybody is strewn over the last kilometre.
    Part(
        358.5,
        tuple(
            (name, "leaders" if not index else "chasers", index * 12, index * 12)
            for index, name in enumerate(FAVOURITES.replace("Landa ", "").split())
        ),
    ),
)


def picture(minute: float, random_: random.Random) -> tuple[Group, ...]:
    """The picture at a minute of the race: gaps run evenly from part to part and jitter, ids are dealt anew."""
    number = max(index for index, part in enumerate(PARTS) if part.minute <= minute)
    part = PARTS[number]
    end = PARTS[number + 1].minute if number + 1 < len(PARTS) else HOURS * 60
    share = (minute - part.minute) / (end - part.minute)
    groups = []
    for index, (words, role, first, last) in enumerate(part.groups):
        gap_s = round(first + (last - first) * share)
        gap_s += random_.randint(-2, 2) if gap_s > 20 else 0
        groups.append(group(words, gap_s, role=role, id=str(random_.randrange(10)), name=f"Gr. {index}"))
    return tuple(groups)


def whole_stage() -> Race:
    """Take all pictures of the stage."""
    for name in FAVOURITES.split():
        rider(name)
    random_ = random.Random(7)
    race = Race(FAVOURITES)
    for count in range(HOURS * 3600 // STEP):
        minute = count * STEP / 60
        race.km = LENGTH_KM * (1 - minute / (HOURS * 60))
        race.picture(*picture(minute, random_))
    return race
