"""The commentary: which posts count, how they read, and what becomes of those edited or taken down."""

from playing import DAY, NOON, Following, frame, group, post, rider

from feeds.racecenter.words import post as text_of

LIST = "publication_en-2026-14"


def test_only_live_posts_are_told_oldest_first_with_a_plain_tag():
    here = Following()
    here.take(LIST, [
        post("15:00:00", "Second", picto="liv_gap"), post("14:00:00", "Pinned", pinned=True), post("14:30:00", "First", "Text.", "liv_attack"),
        {**post("14:10:00", "Tweet"), "type": "twitter"}, {**post("14:10:00", "Typeless"), "type": None}, {"type": "twitter", "_id": "x"},
    ])  # fmt: skip
    comments = here.of("comment")
    assert [(event.text, event.tag, event.key) for event in comments] == [
        ("Pinned", None, None), ("First. Text.", "attack", True), ("Second", "gap", None),
    ]  # fmt: skip
    assert comments[1].id == "First" and comments[1].at.isoformat() == f"{DAY}T14:30:00+02:00"


def test_lines_are_kept_apart_and_html_goes():
    assert (
        text_of("10 km to go", ["+10'' A<br />\n+30'' B, C<br/>+35'' D"])
        == "10 km to go. +10'' A · +30'' B, C · +35'' D"
    )
    assert text_of("Gap!", ["<p>A &amp; <b>B</b></p><script>alert(1)</script>"]) == "Gap! A & B"
    assert text_of(None, ["7 < 8 km", ""]) == "7 < 8 km"


def test_a_post_that_was_edited_is_amended_once():
    here = Following()
    here.take(LIST, [post("14:00:00", "Gap", "5'58''", key="p1")])
    edited = post("14:00:00", "Gap", "6'00''", key="p1", updatedAt=f"{DAY}T14:07:00+02:00")
    [amend] = here.take(LIST, [edited])
    assert (amend.kind, amend.target, amend.event.text) == ("amend", "p1", "Gap. 6'00''")
    assert (
        amend.at.isoformat() == f"{DAY}T14:07:00+02:00" and amend.event.at.isoformat() == f"{DAY}T14:00:00+02:00"
    )
    assert not here.take(LIST, [edited])


def test_a_post_that_was_taken_down_is_withdrawn_and_may_come_back():
    here = Following()
    both = [post("14:00:00", "One"), post("14:05:00", "Two")]
    here.take(LIST, both)
    [gone] = here.take(LIST, both[:1])
    assert (gone.kind, gone.target) == ("withdraw", "Two")
    assert not here.take(LIST, both[:1])
    [back] = here.take(LIST, both)
    assert (back.kind, back.target) == ("withdraw", gone.id)


def test_a_list_cut_short_takes_nothing_down():
    here = Following()
    whole = [post(f"14:0{minute}:00", f"Post {minute}") for minute in range(8)]
    here.take(LIST, whole)
    assert not here.take(LIST, b"") and not here.take(LIST, b"[]") and not here.take(LIST, whole[:1])
    assert not here.take(LIST, whole)
    assert here.rejected == []


def test_the_start_is_the_moment_at_which_it_was_posted():
    here = Following()
    here.take(LIST, [post("13:35:38", "It is on", picto="liv_actual_start")])
    [start] = here.of("start")
    assert start.at.isoformat() == f"{DAY}T13:35:38+02:00" and not start.estimated


def test_a_start_that_nobody_told_is_worked_out_and_corrected_when_told():
    here = Following()
    for second in (0, 15, 30):
        here.pack(frame(f"14:00:{second:02}", group(0, [1], left=140_000), group(1, [2], relative=60)))
    [start] = here.of("start")
    assert start.estimated and start.at.isoformat() == f"{DAY}T13:30:00+02:00"
    here.take(LIST, [post("13:35:38", "It is on", picto="liv_actual_start")])
    [amend] = here.of("amend")
    assert amend.target == start.id and amend.event.at.isoformat() == f"{DAY}T13:35:38+02:00"


def test_the_winner_is_named_where_a_title_names_one_rider():
    here = Following([rider(21, "PHILIPSEN"), rider(22, "VAN DER POEL")])
    here.take(LIST, [post("17:30:00", "Philipsen wins stage 14", picto="liv_winner_victory")])
    [finish] = here.of("finish")
    assert [one.bib for one in finish.riders] == [21] and finish.estimated
    here = Following([rider(21, "PHILIPSEN"), rider(22, "VAN DER POEL")])
    here.take(LIST, [post("17:30:00", "Philipsen beats Van der Poel", picto="liv_winner_victory")])
    assert not here.of("finish")[0].riders


def test_other_languages_are_their_own_list():
    here = Following(uri="racecenter:letour/2026/14?lang=fr")
    assert "publication_fr-2026-14" in [resource.key for resource in here.reader.wanted(NOON)]
    here.take("publication_fr-2026-14", [post("14:00:00", "Bonjour", _bind="publication_fr-2026-14")])
    assert here.of("comment")[0].text == "Bonjour"
