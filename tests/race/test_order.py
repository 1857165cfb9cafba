"""Which events are lines of the feed."""

import pytest

from tracker.race.events import EVENT
from tracker.race.order import is_shown

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
