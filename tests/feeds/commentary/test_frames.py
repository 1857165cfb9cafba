"""What broadcasters say in many ways: a table of sentences by language, and laws of the frames that read them."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import facts
from test_meetings import BEFORE

from feeds.commentary.sentence import frames
from feeds.commentary.vocabulary import dutch_frames, english_frames, spanish_frames

CHASING = {
    "en": "Karl Dorn (Astana) and Emil Fisk attack from the bunch and are chasing.\n",
    "nl": "Karl Dorn (Astana) en Emil Fisk springen weg uit het peloton en jagen op de koplopers.\n",
    "fr": "Karl Dorn (Astana) et Emil Fisk sortent du peloton et sont à la poursuite des échappés.\n",
    "es": "Karl Dorn (Astana) y Emil Fisk atacan desde el pelotón y persiguen a los fugados.\n",
}
"""Before a sentence with "^": two more are between those away and the peloton."""


def table():
    """Each line of said/*.txt: a sentence, "||", and what a careful person notes down of it."""
    for path in sorted((Path(__file__).parent / "said").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            sentence, _, told = line.partition(" ||")
            yield path.stem, sentence, [one.strip() for one in told.split(";") if one.strip()]


SAID = list(table())


def short(event):
    kind = event.kind
    if kind == "gap":
        return f"gap {event.of.split()[-1]}>{event.to.split()[-1]} {event.bound or ''}{event.gap_s}"
    if kind in ("climb", "sprint"):
        rows = (
            f"{row.name.split()[-1]}{f'/{row.points}' if row.points else ''}{f'+{row.bonus_s}' if row.bonus_s else ''}"
            for row in event.order
        )
        return f"{kind} {','.join(rows)}"
    riders = ",".join(sorted(rider.name.split()[-1] for rider in getattr(event, "riders", ())))
    return " ".join(filter(None, (kind, event.status if kind == "abandon" else "", riders)))


def read(language, sentence):
    before = BEFORE[language] + (CHASING[language] if sentence.startswith("^") else "")
    first = len(before.splitlines())
    found = facts(before + sentence.removeprefix("^"), language=language)
    return sorted(
        short(event) for event in found if event.read.para >= first and event.kind not in ("comment", "km")
    )


@pytest.mark.parametrize(("language", "sentence", "told"), SAID)
def test_what_is_said_is_read_however_it_is_put(language, sentence, told):
    assert read(language, sentence) == told


@given(st.sampled_from([one for one in SAID if one[1].endswith(".") and not re.search(r"[.!] ", one[1])]))
def test_no_question_says_that_anything_happened(said):
    language, sentence, _ = said
    assert read(language, f"{sentence[:-1]}?") == []


_PLACES = {
    "WHO": "<0>", "WHOS": "<0> ' s", "NEXT": "<1>", "X": "<2>", "T": "{0}", "N": "two", "~": "", "~~": "", "..": "", "$": ".", ".": ".", "^": "",
    "PACK": "PACK", "FRONT": "FRONT", "CHASE": "CHASE",
}  # fmt: skip
_WORDS = {
    "en": {"TEAM": "@", "OWN": "' s", "HIS": "her", "THE": "the", "UP": "the summit", "SPRINT": "the intermediate sprint", "POINTS": "maximum points",
           "ANY": "late", "LENGTH": "200 km", "DAY": "on sunday", "TO_TAKE": "to win", "TO_WIN": "attacked", "BEAT": "beat"},
    "nl": {"WITH": "<3>", "MATES": "zijn metgezellen", "COUNT": "drie", "HIS": "haar", "THE": "de", "UP": "de top", "SPRINT": "de tussensprint", "POINTS": "de punten"},
    "es": {"HIS": "su", "PAL": "sus companeros", "UP": "el alto", "SPRINT": "la meta volante", "POINTS": "los puntos"},
}  # fmt: skip
_MODULES = {"en": english_frames, "nl": dutch_frames, "es": spanish_frames}


@st.composite
def instances(draw):
    """A frame with one of its words at each place: (language, kind, text)."""
    language = draw(st.sampled_from(sorted(_MODULES)))
    kind = draw(st.sampled_from(sorted(_MODULES[language].FRAMES)))
    line = draw(st.sampled_from(list(filter(None, map(str.strip, _MODULES[language].FRAMES[kind].splitlines())))))
    places = _PLACES | _WORDS[language] | {"THEY": "they" if language == "en" else "ze"}
    words = []
    for token in re.findall(r"\[[^\]]+\]\??|!?\([^)]*\)\??|\S+", line):
        if token.startswith("!("):
            continue
        bare = token.removesuffix("?")
        if bare != token and draw(st.booleans()):
            continue
        if bare.startswith("["):
            verb, _, rest = draw(st.sampled_from(bare[1:-1].split("|"))).partition(" ")
            bare = f"{draw(st.sampled_from(_MODULES[language].forms(verb)))} {rest}"
        elif bare.startswith("("):
            bare = draw(st.sampled_from(bare[1:-1].split("|")))
        words += [places.get(word, word) for word in bare.replace("'", " ' ").replace("-", " - ").split()]
    return language, kind, " ".join(filter(None, " ".join(words).split()))


@given(instances())
def test_a_frame_is_found_by_the_words_of_which_it_is_made(instance):
    language, kind, text = instance
    assert any(True for _ in frames.matches(language, kind, text)), text


@given(st.sampled_from(sorted(_MODULES)), st.text(alphabet="abc <>{}0,.'~é", max_size=60))
def test_any_text_can_be_looked_through(language, text):
    for kind in _MODULES[language].FRAMES:
        list(frames.matches(language, kind, text))
