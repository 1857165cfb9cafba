"""What holds of the news in a machine's pictures whatever the race, and a whole stage told line by line."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from road import Race, bunch, group, names
from stage_of_pictures import whole_stage

from tracker.race.events import WORKED_OUT
from tracker.race.pictures import notice
from tracker.race.state import GROUP_NAMES, Group


@st.composite
def roads(draw: st.DrawFn) -> list[tuple[str, int]]:
    """Groups of riders and their gaps, front to back; one is the peloton's."""
    sizes = draw(st.lists(st.integers(1, 12), min_size=1, max_size=6))
    gaps = sorted(draw(st.lists(st.integers(0, 400), min_size=len(sizes), max_size=len(sizes))))
    first = 1
    road = []
    for size, gap_s in zip(sizes, gaps, strict=True):
        road.append((f"p{first}-{first + size - 1}", gap_s - gaps[0]))
        first += size
    return road


@settings(max_examples=60)
@given(roads(), st.integers(0, 5), st.integers(0, 10**9).map(Random), st.sampled_from(["all", "some", None]))
def test_a_race_in_which_nothing_happens_is_no_news_however_it_jitters(road, peloton, random, named):
    race = Race("p1 p2 p3 p4 p5")
    peloton %= len(road)
    roles = ["leaders", *["chasers"] * len(road)]
    for _ in range(40):
        ids = random.sample(range(100), len(road))
        shown = []
        for index, (words, gap_s) in enumerate(road):
            role = "peloton" if index == peloton else "dropped" if index > peloton else roles[index]
            words_ = words if named is not None or index != peloton else ""
            moved = max(0, gap_s + random.randint(-5, 5)) if index else 0
            fields = {} if named == "all" or not words_ else {"named": named, "size": len(names(words)) + 3}
            shown.append(group(words_, moved, role=role, name=GROUP_NAMES[role], id=str(ids[index]), **fields))
        race.picture(*sorted(shown, key=lambda one: one.gap_s))
    assert [event.kind for event in race.events] in ([], ["breakaway"])  # who is away from the first is told once


def walk_of(seed: int, pictures: int = 60) -> list[tuple[Group, ...]]:
    """Pictures of a race in which riders wander between groups, and groups up and down the road."""
    random = Random(seed)
    where = {name: random.randrange(4) for name in names("p1-16")}
    gaps = [0, 40, 90, 200]
    walk = []
    for _ in range(pictures):
        for name in where:
            if random.random() < 0.04:
                where[name] = random.randrange(4)
        gaps = [0, *(max(0, gap_s + random.randint(-9, 9)) for gap_s in gaps[1:])]
        shown = []
        for index in sorted(range(4), key=lambda index: gaps[index]):
            words = " ".join(name for name, here in where.items() if here == index)
            if words:
                shown.append((bunch if index == 2 else group)(words, gaps[index]))
        walk.append(tuple(shown))
    return walk


walks = st.integers(0, 10**9).map(walk_of)


@settings(max_examples=25)
@given(walks)
def test_however_wildly_riders_wander_the_lines_are_few_and_later_than_what_they_tell(walk):
    race = Race("p1 p2 p3")
    for shown in walk:
        before = race.at
        lines = race.picture(*shown)
        assert len(lines) <= 4
        assert all(event.at == race.at > before for event in race.events[len(race.events) - len(lines) :])
    assert len(race.events) <= len(walk) / 2
    assert len({event.id for event in race.events}) == len(race.events)


@settings(max_examples=25)
@given(walks, st.integers(0, 60))
def test_a_log_taken_up_again_with_the_watch_that_was_kept_tells_the_same(walk, cut):
    whole = Race("p1 p2 p3")
    for shown in walk:
        whole.picture(*shown)
    first = Race("p1 p2 p3")
    for shown in walk[:cut]:
        first.picture(*shown)
    kept, at, km = first.watch, first.at, first.km
    for shown in walk[cut:]:
        first.picture(*shown)  # leaves no trace in what was kept
    again = Race("p1 p2 p3")
    again.watch, again.at, again.km = kept, at, km
    for shown in walk[cut:]:
        again.picture(*shown)
    assert again.watch == whole.watch
    assert again.events == [event for event in whole.events if event.at > at]


@settings(max_examples=25)
@given(walks, st.sets(st.integers(0, 59)))
def test_a_picture_sent_again_changes_nothing(walk, again):
    once, twice = Race("p1 p2 p3"), Race("p1 p2 p3")
    for number, shown in enumerate(walk):
        once.picture(*shown)
        twice.picture(*shown)
        if number in again:
            twice.watch, events = notice(twice.watch, shown, twice.at, twice.km, twice.favourites)
            assert events == ()
    assert twice.events == once.events


def test_a_whole_stage_is_told_in_some_lines():
    race = whole_stage()
    assert [f"{event.at:%H:%M} {event.text}" for event in race.events] == [
        "12:39 Five riders go clear of the peloton",
        "12:44 A break of five is away, 0:41 ahead of the peloton: a1, a2, a3, a4 and a5",
        "14:16 C1, c2 and c3 go in pursuit of the break",
        "14:36 D1 and d2 go in pursuit of the break",
        "14:51 C1, c2 and c3 reach the break",
        "15:01 D1 and d2 are caught by the peloton, 116.7 km to go",
        "15:51 The peloton has split: 74 in front, 0:11 between the halves",
        "16:11 The peloton is together again",
        "17:01 The peloton has split: 104 in front, 0:55 between the halves",
        "17:21 C1, c2 and c3 are dropped from the break",
        "17:21 The peloton has split: 32 in front, 0:21 between the halves",
        "17:41 The peloton has split: 18 in front, 0:35 between the halves",
        "17:56 Landa, 5th on GC, is dropped: 0:26 behind the favourites",
        "18:09 The break of five is caught by the favourites, 12.2 km to go",
        "18:15 Evenepoel goes clear of the favourites",
        "18:23 Evenepoel is caught by the favourites, 4.4 km to go",
    ]
    assert all(event.estimated and event.source == WORKED_OUT for event in race.events)
