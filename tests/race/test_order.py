"""The order of the log, and which events are key moments and lines of the feed."""

import pytest
from race_strategies import event

from tracker.race.events import EVENT
from tracker.race.order import is_key, is_shown, sort_key

AT = "2021-02-12T14:00:00+01:00"


def km_event(text: str, km_to_go: float = 48.3, **fields: object) -> object:
    return EVENT.validate_python(
        {"kind": "km", "id": "e1", "at": AT, "km_to_go": km_to_go, "text": text, **fields}
    )


@pytest.mark.parametrize(
    "text",
    [
        "48.3 km to go.", "48.3km to go", "48.3 kilometres remaining", "There are still 48.3 km to go!", "48.3 km",
        "Nog 48,3 km te rijden.", "Nog 48,3 kilometer tot de finish", "48,3 km de l'arrivée", "Il reste 48,3 km.",
        "Encore 48,3 kilomètres à parcourir.", "Mancano 48,3 km all'arrivo", "A 48,3 km de meta", "Noch 48,3 km bis ins Ziel",
    ],
)  # fmt: skip
def test_a_text_that_says_only_how_far_it_is_is_no_line(text: str) -> None:
    assert not is_shown(km_event(text))


@pytest.mark.parametrize(
    ("text", "km_to_go"),
    [
        ("The flamme rouge: 1 km to go.", 1.0),
        ("48.3 km to go, and the peloton is at ease.", 48.3),
        ("48.3 km to go: 45.2 km/h.", 48.3),
        ("With 48.3 km to go Moscon is dropped.", 48.3),
        ("50 km to go.", 48.3),  # contradicts what it is filed under, which somebody may want to see
        ("2 km of cobbles to go.", 48.3),
    ],
)
def test_a_text_that_says_more_stays_a_line(text: str, km_to_go: float) -> None:
    assert is_shown(km_event(text, km_to_go))


def test_a_distance_that_was_made_a_key_moment_stays_a_line() -> None:
    assert is_shown(km_event("1 km to go.", 1.0, key=True))


def test_a_gap_at_a_distance_stays_a_line() -> None:
    gap = {"kind": "gap", "id": "e1", "at": AT, "km_to_go": 48.3, "gap_s": 90, "text": "48.3 km to go."}
    assert is_shown(EVENT.validate_python(gap))


RIDERS = {"riders": ["Anna Ask"]}


def test_events_of_one_moment_are_in_the_order_in_which_things_happen() -> None:
    rows = [{"position": 1, "name": "Anna Ask"}]
    ordered = [
        event("neutral_start", id="z"),
        event("start", id="y"),
        event("km", id="x", km_to_go=170),
        event("comment", id="w", text="A word."),
        event("finish", id="v", **RIDERS),
        event("result", id="u", rows=rows),
        event("gc", id="t", rows=rows),
        event("amend", id="s", target="w", event={"kind": "comment", "text": "Another."}),
    ]
    backwards = ordered[::-1]
    assert sorted(backwards, key=sort_key) == ordered


def test_what_counts_the_same_is_in_the_natural_order_of_ids() -> None:
    names = ["a9", "a10", "a10b2", "b1"]
    found = sorted((event("comment", id=name, text="x") for name in reversed(names)), key=sort_key)
    assert [one.id for one in found] == names


def test_times_at_a_checkpoint_are_in_the_order_of_their_places() -> None:
    first, second = (
        event("split", id=name, checkpoint="Top", time_s=900, position=position, rider={"name": "Anna Ask"})
        for name, position in (("e9", 1), ("e1", 2))
    )
    without = event("split", id="e5", checkpoint="Top", time_s=900, rider={"name": "Anna Ask"})
    assert sorted([second, without, first], key=sort_key)[:2] == [first, second]


@pytest.mark.parametrize(
    ("one", "in_trial", "expected"),
    [
        (event("finish", **RIDERS), False, True),
        (event("finish", **RIDERS), True, False),
        (event("finish", key=True, **RIDERS), True, True),
        (event("attack", **RIDERS), True, True),
        (event("attack", key=False, **RIDERS), False, False),
        (event("comment", text="x"), False, False),
        (event("comment", text="x"), True, False),
    ],
)
def test_what_is_a_key_moment(one, in_trial, expected) -> None:
    assert is_key(one, in_trial) is expected


@pytest.mark.parametrize("kind", ["situation", "weather", "speed"])
def test_a_machines_readings_are_no_lines_and_those_of_a_person_are(kind) -> None:
    fields = {
        "situation": {"groups": [{"role": "peloton"}]},
        "weather": {"temperature_c": 20},
        "speed": {"speed_kph": 40},
    }[kind]
    assert is_shown(event(kind, **fields)) and not is_shown(event(kind, routine=True, **fields))


def test_a_correction_and_a_position_are_no_lines_even_with_a_text() -> None:
    assert not is_shown(event("withdraw", target="x", text="Taken back."))
    assert not is_shown(event("amend", target="x", event={"kind": "comment", "text": "x"}, text="Put right."))


def test_a_new_lap_is_a_line() -> None:
    assert is_shown(event("km", km_to_go=40, lap=3)) and not is_shown(event("km", km_to_go=40))
