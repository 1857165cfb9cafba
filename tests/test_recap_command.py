"""`ardoise recap`: a bundled stage at a moment, in ten lines, without what comes after."""

import pytest

from tracker.cli import run


def test_the_recap_of_a_moment_spoils_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["recap", "provence-2021-1", "--km-to-go", "30"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) <= 10
    assert (
        lines[1]
        == "In front: Alaphilippe (DQT), Moscon (IGD) and Ciccone (TFS), 0:40 ahead of the peloton at 32.2 km."
    )
    assert not any("Ballerini" in line for line in lines)


def test_since_a_distance_only_what_came_after(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["recap", "provence-2021-1", "--km-to-go", "50", "--since", "80"]) == 0
    out = capsys.readouterr().out
    assert "71 km to go: Caught: Calmejane and Fernández." in out
    assert "Espigoulier" not in out


def test_at_the_end_it_begins_with_the_winner(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["recap", "provence-2021-2"]) == 0
    assert capsys.readouterr().out.startswith(
        "Davide Ballerini wins in 4:21:49, before Giulio Ciccone and Alex Aranburu."
    )


def test_bonuses_that_do_not_count_are_said_not_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["recap", "provence-2021-1"]) == 0
    assert (
        "Super sprint Le Camp: Alaphilippe 8 s, Ciccone 5 s, Moscon 2 s (bonuses not counted)."
        in capsys.readouterr().out
    )
