"""What holds for any text: it never raises, and no figure is made up."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from reading import AWAY, imported

from feeds.commentary.importing import NotCommentary
from feeds.commentary.words.numbers import distances, durations, raced

PIECES = st.sampled_from(
    [
        "The gap is", "their lead", "2:30", "45 seconds", "1'20\"", "anderhalve minuut", "10 km to go", "44km", "Km 41", "Paul Aster",
        "(Cofidis)", "Jan Bero", "attacks", "is caught", "peloton", "at", "op", "à", "and", ",", ".", ":", "?", "if", "\n", "l'écart",
        "de", "ventaja", "het peloton", "échappés", "1", "2", "3", "(Ita)", "4:10:20", "\"", "«", "(", ")", "wins", "crash", "punctures",
        "sprint", "first", "top of the climb", "bonus", "points", "11C", "35 km/h", "average", "–", "'", "60%", "correction", "not",
    ]
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_any_text_is_read_and_every_figure_is_in_its_quote(text):
    try:
        found = imported(AWAY["en"] + text)
    except NotCommentary:
        return
    assert len({event.id for event in found.events}) == len(found.events)
    for event in found.facts:
        quote = event.read.quote
        if event.kind == "gap":
            said = [figure.value for figure in durations(quote)]
            assert event.gap_s in said or re.search(
                rf"\bat {event.gap_s}\b", quote
            )  # "15 seconds behind, the bunch at 50"
        if event.kind == "km":
            assert quote
            told = [figure.value for figure in (*distances(quote), *raced(quote))]
            assert event.km_to_go in told or re.search(r"kilomet|km", quote, re.IGNORECASE)


@settings(max_examples=70, deadline=None)
@given(st.text(max_size=400))
def test_any_characters_are_read_or_refused(text):
    try:
        imported(text)
    except NotCommentary:
        return


def test_all_commentary_is_kept():
    text = "The riders sign on.\n90km to go\nA quiet hour.\nThe gap of the break is 2:10.\nNothing happens."
    kept = " ".join(event.text or "" for event in imported(text).events)
    assert all(line in kept for line in text.splitlines())
