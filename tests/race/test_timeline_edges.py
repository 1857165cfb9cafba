"""What the log answers at its edges: repeated ids, marks at the very km asked for, and what was taken back."""

from datetime import datetime, timedelta

import pytest
from race_strategies import FLAG, STAGE, event
from test_news import ATTACK

from tracker.race.timeline import Timeline

WITHOUT_FLAG = STAGE.model_copy(update={"start_at": None})


def minute(number):
    return FLAG + timedelta(minutes=number)


class TestWhatIsInTheLog:
    def test_of_events_with_one_id_the_first_counts(self):
        timeline = Timeline(STAGE, [event("gap", 1, id="g", gap_s=10), event("gap", 2, id="g", gap_s=99)])
        assert len(timeline) == 1 and timeline.end == minute(1)
        assert timeline.state_at(minute(5)).gap.gap_s == 10

    def test_an_event_is_in_it_by_its_id(self):
        timeline = Timeline(STAGE, [event("gap", 1, id="g", gap_s=10)])
        assert timeline.append(event("withdraw", 2, id="w", target="g"))
        assert timeline.append(event("comment", 3, id="c", text="A word."))
        assert [name in timeline for name in ("g", "w", "c", "x")] == [True, True, True, False]

    def test_the_newest_are_those_that_came_last_in_the_order_in_which_they_came(self):
        timeline = Timeline(STAGE, [event("comment", at, id=f"c{at}", text="x") for at in (9, 5, 7)])
        assert [one.id for one in timeline.newest(2)] == ["c5", "c7"]

    def test_corrections_given_in_any_order_count_in_their_own(self):
        amends = [
            event("amend", at, id=f"a{at}", target="g", event={"kind": "gap", "gap_s": at}) for at in (30, 20)
        ]
        timeline = Timeline(STAGE, [event("gap", 1, id="g", gap_s=10), *amends])
        assert [timeline.state_at(minute(at)).gap.gap_s for at in (19, 20, 30)] == [10, 20, 30]

    def test_an_empty_log_begins_at_the_flag_or_else_long_ago(self):
        assert Timeline(STAGE).begin == Timeline(STAGE).end == FLAG
        assert Timeline(WITHOUT_FLAG).begin < datetime.fromisoformat("2001-01-01T00:00:00Z")

    def test_the_events_around_a_moment(self):
        timeline = Timeline(STAGE, [event("comment", at, text="x") for at in (2, 4, 6)])
        around = {1: (None, 2), 2: (2, 4), 3: (2, 4), 6: (6, None), 7: (6, None)}
        for at, (before, after) in around.items():
            assert timeline.neighbours(minute(at)) == tuple(
                None if one is None else minute(one) for one in (before, after)
            )

    def test_a_moment_back_is_the_one_before_and_not_the_one_it_stands_on(self):
        attacks = [event("attack", at, riders=["Anna Ask"]) for at in (2, 4, 6)]
        timeline = Timeline(STAGE, [*attacks, event("comment", 5, text="Nothing much.")])
        assert timeline.previous_key_moment(minute(6)) == minute(4)
        assert timeline.previous_key_moment(minute(3)) == minute(2)
        assert timeline.previous_key_moment(minute(2)) is None


class TestWhenAKmWasReached:
    slow = (event("start", 0), event("km", 10, km_to_go=170), event("km", 30, km_to_go=160))
    fast = (event("start", 0), event("km", 10, km_to_go=170), event("km", 15, km_to_go=160))

    def test_the_one_mark_there_is(self):
        timeline = Timeline(STAGE, [event("km", 10, km_to_go=170)])
        assert timeline.time_at_km(170) == timeline.time_shown_at_km(170) == minute(10)
        assert timeline.time_at_km(169) is timeline.time_shown_at_km(169) is None

    def test_a_screen_shows_a_km_when_the_speed_before_brings_it_there(self):
        # At 60 km/h it is shown after 15 minutes; that the race went slower is known only at the next mark.
        timeline = Timeline(STAGE, self.slow)
        assert (timeline.time_at_km(165), timeline.time_shown_at_km(165)) == (minute(20), minute(15))

    def test_it_shows_a_km_that_was_passed_faster_at_the_next_mark(self):
        timeline = Timeline(STAGE, self.fast)
        assert (timeline.time_at_km(162), timeline.time_shown_at_km(162)) == (minute(14), minute(15))

    def test_it_shows_the_km_of_a_mark_when_it_is_reported(self):
        assert Timeline(STAGE, self.slow).time_shown_at_km(160) == minute(30)

    def test_where_no_speed_is_known_it_shows_what_is_reported(self):
        timeline = Timeline(WITHOUT_FLAG, self.slow[1:])
        assert (timeline.time_at_km(165), timeline.time_shown_at_km(165)) == (minute(20), minute(30))

    def test_a_race_that_was_set_back_has_reached_a_km_the_last_time(self):
        log = [*self.slow, event("km", 40, km_to_go=175), event("km", 50, km_to_go=165)]
        timeline = Timeline(STAGE, log)
        assert timeline.time_at_km(170) == minute(45)
        assert timeline.time_at_km(162) == minute(26)  # the way back up is no riding

    @pytest.mark.parametrize("km", [170, 165, 160])
    def test_the_moment_at_a_km_with_one_mark_has_all_that_was_reported_up_to_it(self, km):
        log = [
            event("comment", 5, text="Early."),
            event("km", 10, km_to_go=165),
            event("comment", 12, text="Late."),
        ]
        snapshot = Timeline(STAGE, log).snapshot_at_km(km)
        assert (snapshot.at, len(snapshot.feed)) == ((minute(5), 1) if km > 165 else (minute(12), 2))

    def test_before_a_mark_that_is_the_second_row_there_is_the_first(self):
        log = [event("comment", 5, text="Early."), event("km", 10, km_to_go=165), event("km", 20, km_to_go=150)]
        assert Timeline(STAGE, log).snapshot_at_km(170).at == minute(5)
        assert Timeline(STAGE, log[1:]).snapshot_at_km(170).at == minute(10)


class TestTakenBack:
    @pytest.mark.parametrize(("seconds", "lines"), [(59, 0), (60, 0), (61, 1)])
    def test_an_entry_undone_within_a_minute_leaves_no_line(self, seconds, lines):
        undo = event("withdraw", 3 + seconds / 60, id="w", target="c", reason="undo")
        timeline = Timeline(STAGE, [event("comment", 3, id="c", text="A slip."), undo])
        assert len(timeline.snapshot(undo.at - timedelta(seconds=1)).feed) == 1
        assert len(timeline.snapshot(undo.at).feed) == lines

    def test_taken_back_for_another_reason_it_stays_as_a_line_taken_back(self):
        log = [
            event("comment", 3, id="c", text="Wrong."),
            event("withdraw", 3.5, target="c", reason="wrong rider"),
        ]
        assert len(Timeline(STAGE, log).snapshot(minute(4)).feed) == 1

    def test_the_line_is_back_when_the_undoing_is_undone(self):
        log = [
            event("comment", 3, id="c", text="Right after all."),
            event("withdraw", 3.5, id="w", target="c", reason="undo"),
            event("withdraw", 3.75, id="x", target="w", reason="undo"),
        ]
        timeline = Timeline(STAGE, log)
        assert [len(timeline.snapshot(minute(at)).feed) for at in (3, 3.5, 3.75, 3.5, 3)] == [1, 0, 1, 0, 1]

    def test_an_entry_moved_to_far_before_counts_from_there_on_however_much_was_folded(self):
        log = [event("gap", number / 10, gap_s=100, id=f"e{number}") for number in range(1200)]
        moved = {"kind": "abandon", "riders": [{"name": "Anna Ask"}], "at": minute(1).isoformat()}
        timeline = Timeline(STAGE, [*log, event("amend", 150, id="a", target="e1000", event=moved)])
        assert timeline.state_at(minute(149)).out == ()
        assert [one.rider.name for one in timeline.state_at(minute(150)).out] == ["Anna Ask"]
        assert [one.rider.name for one in timeline.corrected_state_at(minute(2)).out] == ["Anna Ask"]


class TestNews:
    def test_what_machines_pictures_brought_up_to_a_moment(self):
        whole = Timeline(STAGE, ATTACK)
        expected = list(whole.snapshot(whole.end).feed)
        assert Timeline(STAGE, ATTACK).news(ATTACK[-1].at) == expected != []
        assert Timeline(STAGE, ATTACK).news(expected[0].at) == expected[:1]
        assert Timeline(STAGE, ATTACK).news(expected[0].at - timedelta(seconds=1)) == []

    def test_a_correction_of_something_later_neither_loses_nor_doubles_it(self):
        later = [event("comment", 40, id="c", text="Wrong."), event("withdraw", 50, target="c", reason="wrong")]
        timeline = Timeline(STAGE, [*ATTACK, *later])
        expected = timeline.news(minute(45))
        assert len(expected) >= 2
        assert timeline.news(minute(55)) == expected
        assert list(timeline.snapshot(minute(55)).feed)[:-1] == expected


class TestALongLogAfterACorrection:
    """The fold up to the correction is kept; what was recorded on the way must be kept with it."""

    def log(self):
        log = []
        for number in range(600):
            km, minutes = 180 - number / 5, number / 4
            log.append(event("km", minutes, id=f"k{number}", km_to_go=km))
            if number % 10 == 5:
                log.append(
                    event(
                        "situation",
                        minutes,
                        id=f"s{number}",
                        groups=[
                            {"riders": [{"name": "Anna Ask"}]},
                            {"riders": [{"name": "Béa Bø"}], "gap_s": 20 + number},
                            {"name": "Peloton", "gap_s": 60 + number},
                        ],
                        km_to_go=km,
                    )
                )
        return log

    def test_gaps_and_kms_from_before_it_are_all_still_there(self):
        mend = event("amend", 200, id="a", target="k599", event={"kind": "km", "km_to_go": 60.0})
        log, late = self.log(), minute(201)
        corrected, plain = Timeline(STAGE, [*log, mend]), Timeline(STAGE, log)
        before = corrected.snapshot(minute(150))
        after = corrected.snapshot(late)
        assert len(before.gaps) > 50 and len(before.chases) > 50
        assert (after.gaps, after.chases) == (before.gaps, before.chases)
        assert corrected.time_at_km(150) == plain.time_at_km(150)
        assert [after.feed.km_of(line) for line in after.feed] == [before.feed.km_of(line) for line in before.feed]


class TestSentLate:
    """Reports that arrive after others of a later time, while somebody has looked at the race already."""

    def shown(self, timeline, at):
        one = timeline.snapshot(at)
        lines = [(line.id, one.feed.km_of(line)) for line in one.feed]
        return one.state, lines, tuple(one.gaps), tuple(one.chases)

    def check(self, log, late, moments):
        """Look at the race to its end and back before each late report; it ends as if all had been in time."""
        growing = Timeline(STAGE, [one for one in log if one.id not in late])
        held = []
        for one in (one for name in late for one in log if one.id == name):
            for at in (*moments, growing.end, moments[0]):
                view = growing.snapshot(at).feed
                held.append((view, [line.id for line in view]))
            growing.append(one)
            so_far = Timeline(STAGE, growing.log())
            assert self.shown(growing, growing.end) == self.shown(so_far, growing.end)
            assert growing.news(growing.end) == so_far.news(growing.end)
        whole = Timeline(STAGE, log)
        for at in (*moments, whole.end, *reversed(moments)):
            assert self.shown(growing, at) == self.shown(whole, at)
        assert all([line.id for line in view] == ids for view, ids in held)

    def test_in_a_long_log(self):
        log = TestALongLogAfterACorrection().log()
        late = ["s505", "k300", "s15", "k512", "s595", "k0"]
        self.check(log, late, [minute(at) for at in (3, 70, 76, 127, 140)])

    @pytest.mark.parametrize(
        "late", [["f010"], ["f039", "f038"], ["f006", "f020"], ["f000"], ["f045"], ["f036", "f037"]]
    )
    def test_among_pictures_of_which_news_were_told(self, late):
        moments = [ATTACK[number].at for number in (4, 9, 12, 37, 40, 45)]
        self.check(ATTACK, late, moments)

    def test_a_report_before_the_news_keeps_them_and_one_after_them_too(self):
        log = sorted(
            [*ATTACK, event("comment", 9, id="c1", text="Rain."), event("comment", 40, id="c2", text="Sun.")],
            key=lambda one: one.at,
        )
        self.check(log, ["c1", "c2"], [minute(9), minute(15), minute(45)])

    def test_a_gap_among_others_is_in_the_course_of_the_gap(self):
        log = [event("breakaway", 1, riders=["Anna Ask"])]
        log += [event("gap", at, id=f"g{at}", gap_s=at * 10, km_to_go=180 - at) for at in range(10, 60, 5)]
        self.check(log, ["g30", "g10", "g55", "g20"], [minute(12), minute(33), minute(58)])


def test_a_late_report_is_there_at_its_own_moment_and_what_comes_after_it_is_not():
    timeline = Timeline(STAGE, [event("gap", at, gap_s=at, km_to_go=180 - at) for at in (10, 30)])
    assert timeline.state_at(minute(30)).gap.gap_s == 30
    timeline.append(event("gap", 20, gap_s=20, km_to_go=160))
    assert timeline.state_at(minute(25)).gap.gap_s == 20


def test_a_gap_of_the_chasers_is_one_reading_however_the_groups_change_after_it():
    log = [
        event("breakaway", 1, riders=["Anna Ask", "Béa Bø"]),
        event("attack", 2, riders=["Cleo Čech"], from_="peloton"),
        event("gap", 3, gap_s=40, of="chasers"),
        event("dropped", 4, riders=["Béa Bø"], from_="leaders"),
        event("gap", 5, gap_s=90),
    ]
    snapshot = Timeline(STAGE, log).snapshot(minute(6))
    assert [reading.gap_s for reading in snapshot.chases] == [40]


def test_back_at_an_earlier_moment_there_are_only_the_gaps_up_to_it():
    log = [event("breakaway", 1, riders=["Anna Ask"])]
    log += [event("gap", at, gap_s=at * 10, km_to_go=180 - at) for at in (10, 20, 30, 40)]
    timeline = Timeline(STAGE, log)
    for at, gaps in ((40, [100, 200, 300, 400]), (25, [100, 200]), (9, []), (30, [100, 200, 300])):
        assert [reading.gap_s for reading in timeline.snapshot(minute(at)).gaps] == gaps


def test_without_a_peloton_the_chasers_that_gaps_are_to_are_no_others_as_well():
    groups = [{"role": "leaders", "riders": [{"name": "Anna Ask"}]}]
    groups += [
        {"role": "chasers", "riders": [{"name": name} for name in names], "gap_s": gap_s}
        for gap_s, names in ((20, ["Béa Bø"]), (50, ["Cleo Čech", "Dora Díaz"]))
    ]
    snapshot = Timeline(STAGE, [event("situation", 10, groups=groups)]).snapshot(minute(11))
    assert [reading.gap_s for reading in snapshot.gaps] == [50]
    assert [reading.gap_s for reading in snapshot.chases] == [20]


def test_what_is_reported_between_two_marks_does_not_move_the_km_between_them():
    between = [event("breakaway", 12, riders=["Anna Ask"]), event("gap", 16, gap_s=20)]
    timeline = Timeline(STAGE, [event("km", 10, km_to_go=170), *between, event("km", 20, km_to_go=160)])
    assert timeline.time_at_km(165) == minute(15)


@pytest.mark.parametrize("late", [(15, 35), (35, 15), (25, 5, 45), (45, 25, 5)])
def test_a_km_that_is_told_late_is_that_of_the_lines_after_it_and_of_no_other(late):
    marks = {minute: event("km", minute, km_to_go=180 - minute / 2) for minute in range(5, 60, 5)}
    lines = [event("comment", minute + 1, text="They ride on.") for minute in marks]
    timeline = Timeline(STAGE, [*lines, *(mark for minute, mark in marks.items() if minute not in late)])
    for minute in late:
        timeline.snapshot(timeline.end)
        assert timeline.append(marks[minute])
    feed = timeline.snapshot(timeline.end).feed
    assert [feed.km_of(line) for line in feed] == [180 - minute / 2 for minute in marks]


def test_a_cue_has_as_many_words_as_its_line_and_none_without_one():
    log = [
        event("km", 1, km_to_go=170),
        event("comment", 2, text="Rain on the col."),
        event("attack", 3, riders=["Anna Ask"]),
        event("comment", 4, id="gone", text="Wrong."),
        event("withdraw", 9, target="gone", reason="wrong"),
    ]
    cues = Timeline(STAGE, log).cues()
    assert [(cue.kind, cue.is_key, cue.km_to_go) for cue in cues] == [
        ("km", False, 170),
        ("comment", False, None),
        ("attack", True, None),
    ]
    assert [cue.words for cue in cues[:2]] == [0, 4] and cues[2].words > 0
