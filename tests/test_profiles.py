"""Files with altitudes: what is read, and that a hostile one is a sentence and no more."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tracker.profiles
from feeds.base import FeedStatus
from tracker.profiles import profiled, read_points
from tracker.race.events import Header
from tracker.race.profile import ProfileError
from tracker.race.stage import Stage


def gpx(points, kind="trk", head="", attributes='version="1.1" xmlns="http://www.topografix.com/GPX/1/1"'):
    name = "trkpt" if kind == "trk" else "rtept"
    inner = "".join(
        f'<{name} lat="{lat}" lon="{lon}">' + ("" if ele is None else f"<ele>{ele}</ele>") + f"</{name}>"
        for lat, lon, ele in points
    )
    body = f"<trk><trkseg>{inner}</trkseg></trk>" if kind == "trk" else f"<rte>{inner}</rte>"
    return f'<?xml version="1.0" encoding="UTF-8"?>{head}<gpx {attributes}>{body}</gpx>'


NORTH = [(44 + n / 100, 5.0, 300 + 10 * n) for n in range(11)]
"""A degree is 111.2 km: a point every 1.11 km, 10 m higher each."""


@pytest.fixture
def read(tmp_path):
    def read_it(body, name="course"):
        path = tmp_path / name
        path.write_bytes(body if isinstance(body, bytes) else body.encode())
        return read_points(path)

    return read_it


@pytest.mark.parametrize("kind", ["trk", "rte"])
def test_a_gpx_gives_km_along_the_track_and_altitudes(read, kind):
    points = read(gpx(NORTH, kind))
    assert len(points) == 11
    assert points[0] == (0, 300)
    assert points[-1][0] == pytest.approx(11.12, abs=0.02) and points[-1][1] == 400


def test_points_without_an_altitude_count_for_the_distance(read):
    points = read(gpx([(lat, lon, None if n % 2 else ele) for n, (lat, lon, ele) in enumerate(NORTH)]))
    assert len(points) == 6
    assert points[-1][0] == pytest.approx(11.12, abs=0.02)


def test_what_a_device_adds_to_each_point_does_not_matter(read):
    body = gpx(NORTH).replace("</trkpt>", "<extensions><g:hr>180</g:hr></extensions></trkpt>")
    assert read(body) == read(gpx(NORTH))


@pytest.mark.parametrize(
    "body",
    [
        "km,altitude\n0,300\n12.5,430\n",
        "km;altitude\n0;300\n12,5;430\n",
        "0;300\n12,5;430\n",
        "0,300\n12.5,430\n",
        "\ufeffKM\tAltitude (m)\r\n0\t300\r\n\r\n12.5\t430\r\n",
        "place;Hoogte;Afstand\nStart;300;0\nTop;430;12,5\n",
        'name,ele,distance_m\nStart,300,0\n"Col, top",430,12500\n',
        "elevation (ft),distance (mi)\n984.252,0\n1410.761,7.767\n",
    ],
)
def test_a_csv_gives_its_columns_by_name_or_by_order(read, body):
    points = read(body)
    assert [km for km, _ in points] == pytest.approx([0, 12.5], abs=0.001)
    assert [metres for _, metres in points] == pytest.approx([300, 430], abs=0.01)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "no km and altitudes"),
        (b"\0\1\2FIT", "neither GPX nor CSV"),
        ("<gpx>".encode("utf-16"), "neither GPX nor CSV"),
        (b"hello", "no columns km and altitude among “hello”"),
        (b"place,km\nA,0\n", "no columns km and altitude"),
        (b"0,300,1\n", "line 1 does not have its columns"),
        (b"0,5,300,2\n1,5,310,0\n", "line 1 does not have its columns"),
        (b"km,altitude\n0,300\n12,5,430\n", "line 3 does not have its columns"),
        (b"km,altitude\n0,300\nfar,430\n", "“far” in line 3 is no number"),
        (b"km,altitude\n0,300\n9,430\n8,420\n", "the km go back in line 4"),
        (b"km;altitude\n0;inf\n", "is no number"),
        (b'"' * 400_000, "no km and altitudes"),
        (b"<gpx><trk>", "no GPX that can be read"),
        (b"<html/>", "no track in it"),
        (gpx([]).encode(), "no track in it"),
        (gpx([(44, 5, None), (45, 5, None)]).encode(), "no altitudes in it"),
        (gpx([(44, 5, "high"), (45, 5, 1)]).encode(), "no GPX that can be read"),
        (gpx([("nan", 5, 1), (45, 5, 1)]).encode(), "a place in it is none on earth"),
        (gpx(NORTH, head='<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>').encode(), "document type"),
        (gpx(NORTH, attributes=" xmlns" * 500_000).encode(), "no GPX that can be read"),
    ],
    ids=itertools.count(),
)
def test_a_file_without_a_profile_is_one_sentence_that_names_it(read, body, words):
    with pytest.raises(ProfileError, match=words) as error:
        read(body)
    assert "course" in str(error.value) and "\n" not in str(error.value)


def test_a_file_that_is_not_there_or_too_large_is_a_sentence(read, tmp_path, monkeypatch):
    with pytest.raises(ProfileError, match="can't be read: No such file"):
        read_points(tmp_path / "gone.gpx")
    with pytest.raises(ProfileError, match="can't be read"):
        read_points(tmp_path)
    monkeypatch.setattr(tracker.profiles, "MOST_POINTS", 10)
    for body in (gpx(NORTH), "0;300\n" * 11):
        with pytest.raises(ProfileError, match="more than 10 points"):
            read(body)
    monkeypatch.setattr(tracker.profiles, "FILE_LIMIT", 10)
    with pytest.raises(ProfileError, match="larger than"):
        read(gpx(NORTH))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: text.encode(errors="replace")),
        st.lists(st.sampled_from(["<gpx>", "<trk>", "<trkpt lat='1' lon='2'>", "<ele>", "9", "</ele>", "</trkpt>",
                                  "km", ";", "altitude", "\n", "1,5", "\t", "-3", "1e9", "'", '"']), max_size=40)
        .map(lambda parts: "".join(parts).encode()),
    )
)  # fmt: skip
def test_whatever_is_in_a_file_it_is_points_or_a_sentence(read, body):
    try:
        points = read(body)
    except ProfileError as error:
        assert str(error)
        return
    assert all(before[0] < after[0] for before, after in itertools.pairwise(points))


# -- a live source ---------------------------------------------------------------------------------------------


async def source(*items):
    for item in items:
        yield item


async def test_every_header_of_a_source_gets_the_profile_and_a_note_is_said_once(read):
    points, said = read(gpx(NORTH)), []
    stage = Stage(id="x", race="X", distance_km=11.4)
    later = Header(id="h", at="2024-05-01T12:00:00+02:00", stage=stage)
    items = [item async for item in profiled(source(stage, FeedStatus("live"), later, stage), points, said.append)]
    assert [len(item.profile) for item in (items[0], items[2].stage, items[3])] == [115] * 3
    assert items[1] == FeedStatus("live")
    assert len(said) == 1 and "its places are scaled" in said[0]


async def test_a_profile_of_another_stage_is_said_and_the_source_followed_without(read):
    points, said = read(gpx(NORTH)), []
    stage = Stage(id="x", race="X", distance_km=180)
    items = [item async for item in profiled(source(stage, stage), points, said.append)]
    assert items == [stage, stage]
    assert len(said) == 1 and "11.1 km long and the stage 180 km" in said[0]
