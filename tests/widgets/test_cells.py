from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tracker.race.text import plain
from widgets.cells import age, clip, flow, pad, row_width, shorten, shorten_words, wrap

texts = st.text(max_size=80).map(plain)


@given(texts, st.integers(2, 30))
def test_wrapping_loses_no_word_and_keeps_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert lines
    assert all(cell_len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_words_stay_whole_where_they_fit() -> None:
    assert wrap("the two at the front work well", 12) == ["the two at", "the front", "work well"]
    assert wrap("a Six-Fours-les-Plages b", 10) == ["a", "Six-Fours-", "les-Plages", "b"]


@given(texts, st.integers(0, 30))
def test_padding_fills_exactly(text: str, width: int) -> None:
    assert cell_len(pad(text, width)) == width
    assert cell_len(pad(text, width, right=True)) == width
    assert cell_len(shorten(text, width)) <= width


def test_what_is_cut_says_so() -> None:
    assert shorten("Calmejane", 6) == "Calme…"
    assert shorten_words("Tour de la Provence 2021", 22) == "Tour de la Provence…"
    assert clip((("+2:20  ", "lead"), ("Peloton", "strong")), 10) == (("+2:20  ", "lead"), ("Pe…", "strong"))


def test_riders_wrap_between_names_and_never_within_one() -> None:
    riders = [((name, "text"), (f" {team}", "soft")) for name, team in (("De Gendt", "LTS"), ("Mas", "MOV"))]
    rows = flow(riders, 14, indent=2)
    assert ["".join(text for text, _ in row) for row in rows] == ["  De Gendt LTS", "  Mas MOV"]
    assert all(row_width(row) <= 14 for row in rows)


def test_an_age_is_said_in_few_words() -> None:
    assert [age(seconds) for seconds in (0, 40, 60, 150, 3600, 3900)] == [
        "now", "40 s ago", "1 min ago", "2 min ago", "1h00 ago", "1h05 ago",
    ]  # fmt: skip
