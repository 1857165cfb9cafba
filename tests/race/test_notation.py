import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.race.notation import format_duration, format_gap, format_km, parse_duration, parse_km


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2:30", 150), ("7:45", 465), ("4:43:23", 17003), ('45"', 45), ("1'35\"", 95), ("1'35''", 95),
        ("2'20", 140),
        ("5min 38sec", 338), ("6'30\"", 390), ("+0:16", 16), ("40s", 40), ("2m", 120), ("1h02", 3720), ("25″", 25),
        ("1' 30\"", 90), ("s.t.", 0), ("m.t.", 0), ("90", 90), ("1h 2m 3s", 3723), (" 0:40 ", 40),
    ],
)  # fmt: skip
def test_times_as_they_are_written(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "soon", "2:75", "1:75:00", "-3", "2:3", "1:2:3:4", "130 km", "'", "h"])
def test_what_is_no_time_is_said_so(text):
    with pytest.raises(ValueError, match="is not a time"):
        parse_duration(text)


@given(st.integers(0, 10**6))
def test_a_printed_time_reads_back(seconds):
    assert parse_duration(format_duration(seconds)) == seconds
    assert parse_duration(format_gap(seconds)) == seconds


def test_gaps_in_a_table():
    assert [format_gap(seconds) for seconds in (0, 4, 150, 3725)] == ["s.t.", "+0:04", "+2:30", "+1:02:05"]


@pytest.mark.parametrize(("text", "km"), [("130", 130.0), ("130km", 130.0), ("48,3", 48.3), (" 5.5 km ", 5.5)])
def test_distances_as_they_are_written(text, km):
    assert parse_km(text) == km


@given(st.integers(0, 20000))
def test_a_printed_distance_reads_back(tenths):
    assert parse_km(format_km(tenths / 10)) == tenths / 10


@pytest.mark.parametrize("text", ["", "km", "far", "1e3", "-4", "12345"])
def test_what_is_no_distance_is_said_so(text):
    with pytest.raises(ValueError, match="is not a distance"):
        parse_km(text)
