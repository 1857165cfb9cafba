from trials import LOG, at, header, report

from tracker.race.virtual import virtual_gc


def table(snapshot):
    gc = virtual_gc(snapshot.state)
    return [(row.position, row.rider.surname, row.gap_s, row.provisional) for row in gc.rows]


def test_before_the_first_time_and_after_the_end_there_is_none():
    assert [virtual_gc(at(LOG, minute).state) for minute in (-30, 5, 49)] == [None, None, None]


def test_without_a_gc_before_there_is_none_but_on_a_first_stage_all_start_level():
    later, prologue = header(gc_before=[]), header(gc_before=[], number=0)
    assert virtual_gc(at(LOG, 48, later).state) is None
    assert table(at(LOG[5:-1], 48, prologue))[0] == (1, "Díaz", 0, False)


def test_the_gap_before_counts_with_the_time_of_the_finish():
    # Díaz 0:30 + 41:06, Bø 1:30 + 41:10, Čech 1:00 + 42:00; Ek was 0:10 slower than Díaz at the first checkpoint.
    assert table(at(LOG, 48)) == [
        (1, "Ek", 0, True),
        (2, "Díaz", 20, False),
        (3, "Bø", 84, False),
        (4, "Čech", 104, False),
    ]


def test_whom_it_cannot_know_it_names():
    gc = virtual_gc(at(LOG, 17).state)
    assert [row.rider.surname for row in gc.rows] == ["Bø"]
    # Ask has no place in the GC before, the others no time yet.
    assert [rider.surname for rider in gc.unknown] == ["Ask", "Čech", "Díaz", "Ek"]


def test_who_is_out_is_neither_in_it_nor_unknown():
    gc = virtual_gc(at([*LOG, report("abandon", 30, 22), report("abandon", 31, 11)], 48).state)
    assert [row.rider.surname for row in gc.rows] == ["Ek", "Bø", "Čech"]
    assert gc.unknown == ()


def test_a_checkpoint_where_nobody_further_on_was_timed_gives_nothing_to_compare_with():
    log = [*LOG[:5], report("finish", 43.2, 12, time_s=2470), LOG[8]]
    gc = virtual_gc(at(log, 44).state)
    assert [row.rider.surname for row in gc.rows] == ["Bø"]
    assert "Díaz" in [rider.surname for rider in gc.unknown]


def test_in_a_team_time_trial_the_team_counts_and_an_own_time_outdoes_it():
    stage = header(format="ttt")
    log = [
        report("depart", 0, team="Equipe Alpha"),
        report("depart", 0, team="Team Beta"),
        report("finish", 25, team="Team Beta", time_s=1470),
        report("finish", 25.5, 22, time_s=1500),
    ]
    assert table(at(log, 26, stage)) == [(1, "Ek", 0, True), (2, "Díaz", 60, False), (2, "Čech", 60, True)]
