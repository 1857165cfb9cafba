"""Pages that say at the same place of every post where the race is, each in its own manner."""

import pytest
from reading import imported

from feeds.commentary.page.pages import cleaned, in_order
from tracker.race.events import KmMark

KMS = (171, 140, 98, 60, 30, 9)
POSTS = (
    "The peloton is calm behind the break.",
    "Rain begins to fall.",
    "Nobody wants to work in the chase!",
    "They pass through the feed zone.",
    "The gap is 1:50.",
    "The gap is 0:20.",
)


def distances(manner: str, kms: tuple[int, ...] = KMS) -> list[float | None]:
    """Where the race is at each post of a page written in a manner, oldest first."""
    posts = [
        manner.format(km=km, post=post, time=f"{13 + i}:20")
        for i, (km, post) in enumerate(zip(kms, POSTS, strict=True))
    ]
    paras, _ = in_order(
        cleaned(["Tour of Here, stage 3: live coverage", *(line for post in posts for line in post.split("\n"))])
    )
    return [para.km for para in paras if para.km is not None]


@pytest.mark.parametrize(
    "manner",
    [
        "{km} km - {post}", "{km}km – {post}", "{km} KM: {post}", "{km} km | {post}", "{km} km {post}", "-{km}km {post}", "#{km}km {post}",
        "[{km} km] {post}", "{km} to go: {post}", "{km} to go\n{post}", "{time} | {km} km | {post}", "{time} (-{km} km) {post}",
        "{time} {post} (nog {km} km)", "{post} (-{km} km)", "{post} [{km}km to go]", "{km} bornes : {post}", "{time} | A {km} km | {post}",
        "{km} km – {time}\n{post}", "• {km}km to go: {post}", "Plus que {km} km : {post}", "{km} km meta\n{post}", "A {km}. {post}", "Nog {km}: {post}",
    ],
)  # fmt: skip
def test_each_post_says_where_the_race_is(manner: str) -> None:
    assert distances(manner) == list(KMS)


def test_the_newest_post_first() -> None:
    assert distances("{km} km - {post}", KMS[::-1]) == list(KMS)


def test_a_time_of_day_after_the_distance_is_no_gap() -> None:
    paras = cleaned([f"{km} km – {13 + i}:20" for i, km in enumerate(KMS)])
    assert [(para.clock, para.body) for para in paras] == [((13 + i) * 60 + 20, "") for i in range(len(KMS))]


def test_gaps_after_the_distance_are_no_times_of_day() -> None:
    paras = cleaned(
        [f"{km} km – {gap}" for km, gap in zip(KMS, ("2:10", "3:40", "5:15", "4:20", "2:05", "0:40"), strict=True)]
    )
    assert [para.clock for para in paras] == [None] * len(KMS)


@pytest.mark.parametrize(
    "lines",
    [
        [
            "12 km - Dorn, who knows these roads, is 40th.",
            "98 km - that is how long the break of Monday was.",
            "5 km - a lap.",
        ],
        [
            "38.4 km Côte de Lans (2.1 km at 5%)",
            "78 km Col de Morre (8 km at 6%)",
            "121 km Mont Aubin (4 km at 8%)",
        ],
        [
            "5 to go: the bell is near.",
            "4 to go: still together.",
            "3 to go: the pace goes up.",
            "2 to go: one more.",
        ],
    ],
)
def test_other_figures_at_the_head_of_lines(lines: list[str]) -> None:
    assert [para.km for para in cleaned(lines)] == [None] * len(lines)


def marks(text: str) -> list[float]:
    """Where the race is, by the marks of a page."""
    return [event.km_to_go for event in imported(text).facts if isinstance(event, KmMark)]


def test_a_slip_of_a_heading_does_not_hide_those_after_it() -> None:
    kms = ("120", "118", "11", "112", "104", "97")
    page = "\n".join(
        [
            "Tour of Here, stage 3: live coverage",
            *(f"{km}km to go\nThe peloton rides on, calm as ever." for km in kms),
        ]
    )
    assert marks(page) == [120, 118, 112, 104, 97]


def test_a_slip_is_left_for_a_person_to_decide() -> None:
    found = imported(
        "Tour of Here, stage 3: live coverage\n118km to go\nThey ride.\n11km to go\nThey ride on.\n112km to go\nStill."
    )
    [doubt] = [one for one in found.doubts if one.kind == "km"]
    assert (doubt.says, doubt.why) == ("km_to_go 11", "the race is 112 km from the finish after it")


def test_a_sentence_that_was_taken_for_where_the_race_is() -> None:
    page = """Tour of Here, stage 3: live coverage
    150km to go
    The break has two minutes.
    Dorn punctures 48km from the finish, or so the radio says.
    140 to go. They are still at two minutes.
    131km to go
    The gap is 1:50."""
    assert marks(page) == [150, 140, 131]


def test_a_race_that_is_far_on_when_the_page_goes_on() -> None:
    page = """Tour of Here, stage 3: live coverage
    150km to go
    The break has two minutes.
    60km to go
    We are back, and the gap is 1:50.
    55km to go
    The gap is 1:40."""
    assert marks(page) == [150, 60, 55]


@pytest.mark.parametrize(
    "post",
    [
        "12.5 to go. The bunch is all together.",
        "Villars, 12.5 to go.",
        "Villars (12.5 to go): Dorn, Bero, Aster.",
        "12.5 to go and they hold on.",
    ],
)
def test_a_number_to_go_without_its_unit(post: str) -> None:
    assert marks(f"Tour of Here, stage 3: live coverage\n30km to go\nThe peloton rides on.\n{post}") == [30, 12.5]


def test_what_the_stage_has_is_not_where_the_race_is() -> None:
    page = "Tour of Here, stage 3: live coverage\n150km to go\nYes, there's a bonus sprint, Villars, 71km from the finish."
    assert marks(page) == [150]
