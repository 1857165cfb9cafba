"""Frames of groups: every oddity that is known of them, and only what changed is told."""

from playing import DAY, Following, frame, group, rider

FIELD = [rider(bib, f"R{bib}") for bib in range(1, 31)]


def bibs(group):
    return [rider.bib for rider in group.riders]


def test_a_frame_becomes_a_routine_picture_with_bibs_only():
    [picture] = Following().pack(
        frame("14:23:38", group(0, [44, 142], left=124_911), group(1, [13], 33, 10), group(2, [1, 2], 999, 80))
    )
    assert picture.routine and picture.at.isoformat() == f"{DAY}T14:23:38+02:00"
    assert [one.gap_s for one in picture.groups] == [0, 10, 80]
    assert [one.size for one in picture.groups] == [2, 33, None]
    assert [one.named for one in picture.groups] == ["all", "some", "some"]
    assert bibs(picture.groups[0]) == [44, 142] and "name" not in picture.groups[0].riders[0].model_fields_set
    assert picture.groups[0].km_to_go == picture.km_to_go == 124.911
    assert not any(one.id in ("97", "98", "99") for one in picture.groups)  # the source's id is a position


def test_groups_stand_in_their_order_whatever_the_order_of_the_list():
    [picture] = Following().pack(
        frame("14:00:00", group(2, [3], relative=90), group(0, [1]), group(1, [2], relative=30))
    )
    assert [one.name for one in picture.groups] == ["Group 0", "Group 1", "Group 2"]


def test_a_solo_rider_of_size_0_is_one_rider():
    [picture] = Following().pack(frame("14:00:00", group(0, [11], 0), group(1, [1, 2], 999, 60)))
    assert picture.groups[0].size == 1 and picture.groups[0].named == "all"


def test_the_bunch_is_told_in_full_once_no_starter_is_missing():
    here = Following(FIELD)
    [picture] = here.pack(frame("14:00:00", group(0, [1, 2]), group(1, range(3, 31), 999, 60)))
    assert picture.groups[1].named == "all" and picture.groups[1].size is None
    [picture] = here.pack(frame("14:00:15", group(0, [1, 2]), group(1, range(3, 29), 999, 60)))
    assert picture.groups[1].named == "some"


def test_a_gap_that_is_null_is_not_known():
    [picture] = Following().pack(frame("14:00:00", group(0, [1]), group(1, [2], relative=None)))
    assert picture.groups[1].gap_s is None


def test_a_gap_that_the_service_worked_out_says_so():
    [picture] = Following().pack(
        frame(
            "14:00:00",
            group(0, [1]),
            group(1, [2], relative=30, isComputedGap=True),
            group(2, [3], relative=None, computedRelative=44),
        )
    )
    assert [one.computed for one in picture.groups] == [False, True, True]
    assert picture.groups[2].gap_s == 44


def test_one_group_alone_means_all_together():
    [picture] = Following(FIELD).pack(frame("14:00:00", group(0, range(1, 31), 999, name="Tête de la course")))
    assert picture.groups[0].role == "peloton" and picture.groups[0].name == "Tête de la course"


def test_a_lone_leader_is_not_all_together_while_the_field_is_told_nowhere():
    [picture] = Following(FIELD).pack(frame("14:00:00", group(0, [4], 1)))
    assert picture.groups[0].role is None


def test_only_the_record_of_the_pack_is_one_and_joined_riders_give_names():
    here = Following()
    for clock in range(6):
        here.take("publication_en-2026-14", b"")
        here.take("checkpointList-2026-14", b"")
        here.take("pack-2026-14", [rider(44, "HEALY"), {"_bind": "team-2026", "_id": "a1", "name": "TEST"}, frame(f"14:0{clock}:00", group(0, [44]))])  # fmt: skip
    assert len(here.of("situation")) == 1
    assert [(one.bib, one.name) for one in here.header.riders] == [(44, "Tom Healy")]


def test_a_frame_that_is_late_twice_or_backwards_is_dropped():
    here = Following()
    assert here.pack(frame("14:00:30", group(0, [1]), group(1, [2], relative=20)))
    assert not here.pack(frame("14:00:30", group(0, [1]), group(1, [2], relative=20)))
    assert not here.pack(frame("14:00:15", group(0, [1]), group(1, [2], relative=99)))
    assert here.pack(frame("14:00:45", group(0, [1]), group(1, [2], relative=30)))


def test_a_frame_of_another_day_is_left_out():
    here = Following()
    assert not here.pack({**frame("14:00:00", group(0, [1])), "date": "2026-07-17T14:00:00+02:00"})
    assert "another day" in here.rejected[0]


def test_what_only_moves_along_the_road_is_told_once_a_minute():
    here = Following()
    pictures = []
    for second in range(0, 181, 15):
        clock = f"14:0{second // 60}:{second % 60:02}"
        pictures += here.pack(
            frame(clock, group(0, [1], left=90_000 - 11 * second), group(1, [2], relative=40, left=91_000))
        )
    assert [picture.at.strftime("%M:%S") for picture in pictures] == ["00:00", "01:00", "02:00", "03:00"]


def test_equal_frames_tell_nothing():
    here = Following()
    picture = group(0, [1]), group(1, [2], relative=40)
    assert sum(len(here.pack(frame(f"14:{minute:02}:00", *picture))) for minute in range(9)) == 1


def test_a_gap_that_moves_by_two_seconds_is_told_and_by_one_is_not():
    here = Following()
    here.pack(frame("14:00:00", group(0, [1]), group(1, [2], relative=40)))
    assert not here.pack(frame("14:00:15", group(0, [1]), group(1, [2], relative=41)))
    assert here.pack(frame("14:00:30", group(0, [1]), group(1, [2], relative=42)))


def test_a_group_keeps_its_identity_by_its_riders_and_is_spelt_out_only_when_they_change():
    here = Following()
    [first] = here.pack(frame("14:00:00", group(0, [1, 2, 3, 4, 5]), group(1, [6, 7, 8], 999, 60)))
    [second] = here.pack(
        frame("14:00:15", group(0, [1, 2, 3]), group(1, [4, 5], relative=20), group(2, [6, 7, 8], 999, 60))
    )
    lead, chase, bunch = second.groups
    assert lead.id == first.groups[0].id and bibs(lead) == [1, 2, 3]
    assert chase.id not in {one.id for one in first.groups}
    assert bunch.id == first.groups[1].id and not bunch.riders and bunch.named is None
    [third] = here.pack(frame("14:00:30", group(0, [1, 2, 3]), group(1, [4, 5, 6, 7, 8], 999, 60)))
    assert third.groups[1].id == bunch.id and bibs(third.groups[1]) == [4, 5, 6, 7, 8]


def test_transmitters_that_come_and_go_in_the_bunch_are_no_change_of_groups():
    here = Following()
    here.pack(frame("14:00:00", group(0, [1, 2]), group(1, range(3, 30), 999, 60)))
    assert not here.pack(frame("14:00:15", group(0, [1, 2]), group(1, range(3, 29), 999, 60)))
    [picture] = here.pack(frame("14:00:30", group(0, [1, 2, 3]), group(1, range(4, 30), 999, 60)))
    assert 3 not in bibs(picture.groups[1]) and picture.groups[1].riders


def test_every_ten_minutes_the_picture_is_told_whole():
    here = Following()
    pictures = []
    for minute in range(0, 22, 2):
        pictures += here.pack(frame(f"14:{minute:02}:00", group(0, [1]), group(1, [2, 3], 999, 60 + 3 * minute)))
    whole = [picture for picture in pictures if picture.groups[1].riders]
    assert [picture.at.minute for picture in whole] == [0, 10, 20]


def test_km_marks_are_told_a_kilometre_apart_and_never_backwards():
    here = Following()
    for minute, left in enumerate([100_000, 99_700, 98_900, 99_900, 97_000]):
        here.pack(frame(f"14:{minute:02}:00", group(0, [1], left=left), group(1, [2], relative=50)))
    assert [mark.km_to_go for mark in here.of("km")] == [100.0, 98.9, 97.0]


def test_riders_told_by_reference_or_as_plain_numbers_are_found():
    here = Following([rider(7, "SEVEN")])
    [picture] = here.pack(
        frame("14:00:00", {**group(0, []), "bibs": [{"bib": None, "$rider": "allCompetitors-2026:r7"}, 8, "9"]})
    )
    assert bibs(picture.groups[0]) == [7, 8, 9]


# -- telemetry -----------------------------------------------------------------------------------------------


def telemetry(clock, places, **more):
    """Return a frame of riders: bib, seconds behind the first, and what else is told of them."""
    from datetime import datetime

    at = datetime.fromisoformat(f"{DAY}T{clock}+02:00").timestamp()
    riders = [
        {
            "Bib": bib,
            "Status": "active",
            "kmToFinish": 50 + behind / 90,
            "secToFirstRider": behind,
            "kph": 40,
            **dict(*extra),
        }
        for bib, behind, *extra in places
    ]
    return [
        {
            "TimeStamp": at,
            "StageIndex": 14,
            "RaceStatus": True,
            "Riders": riders,
            "_bind": "telemetryCompetitor-2026",
            **more,
        }
    ]


def field(ahead=(), bunch_at=60, first=10, count=25):
    return [*ahead, *((first + index, bunch_at + index // 5) for index in range(count))]


def test_without_groups_they_are_worked_out_from_the_riders_places():
    here = Following()
    here.take("pack-2026-14", b"")
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", field([(1, 0), (2, 1), (3, 30)])))
    [picture] = here.of("situation")
    assert [(one.role, one.size, one.gap_s) for one in picture.groups] == [
        ("leaders", 2, 0),
        ("chasers", 1, 30),
        ("peloton", 25, 60),
    ]
    assert all(one.computed for one in picture.groups)


def test_riders_who_stopped_and_other_stages_are_left_out():
    here = Following()
    pictures = telemetry(
        "14:00:00", [*field(), (90, 900, {"Status": "inactive"}), (91, 950, {"kmToFinish": None})]
    )
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", field(), StageIndex=13))
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", field(), RaceStatus=False))
    assert not here.of("situation")
    here.take("telemetryCompetitor-2026", pictures)
    assert [one.size for one in here.of("situation")[0].groups] == [25]


def test_a_frame_without_the_number_of_its_stage_has_it_in_the_stages_id():
    here = Following()
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", field(), StageIndex=None, StageId="1300"))
    assert not here.of("situation")
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", field(), StageIndex=None, StageId="1400"))
    assert here.of("situation")


def test_jitter_neither_parts_nor_joins_groups():
    here = Following()
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", field([(1, 0), (2, 12)], 90)))
    here.take("telemetryCompetitor-2026", telemetry("14:01:00", field([(1, 0), (2, 7)], 90)))
    assert [one.size for one in here.of("situation")[-1].groups] == [1, 1, 25]  # 7 s do not yet join those apart
    here.take("telemetryCompetitor-2026", telemetry("14:02:00", field([(1, 0), (2, 3)], 90)))
    assert [one.size for one in here.of("situation")[-1].groups] == [2, 25]
    here.take("telemetryCompetitor-2026", telemetry("14:03:00", field([(1, 0), (2, 7)], 90)))
    assert [one.size for one in here.of("situation")[-1].groups] == [2, 25]  # nor part those together


def test_no_group_is_called_the_peloton_where_none_is_sure():
    here = Following()
    here.take("telemetryCompetitor-2026", telemetry("14:00:00", [(1, 0), *((bib, 60) for bib in range(2, 12)), *((bib, 200) for bib in range(12, 22))]))  # fmt: skip
    assert [one.role for one in here.of("situation")[0].groups] == ["leaders", None, None]


def test_groups_that_are_told_come_before_those_worked_out():
    here = Following()
    here.pack(frame("14:00:00", group(0, [1]), group(1, [2], 999, 60)))
    here.take("telemetryCompetitor-2026", telemetry("14:01:00", field()))
    assert len(here.of("situation")) == 1
    here.take("telemetryCompetitor-2026", telemetry("14:20:00", field()))
    assert len(here.of("situation")) == 2  # nobody has told groups for twenty minutes
