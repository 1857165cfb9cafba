"""Gaps as outlets put them: a table of sentences by language, with what each says, and what is no gap on the road."""

from pathlib import Path

import pytest
from reading import facts
from test_meetings import BEFORE

CHASING = {
    "en": "Karl Dorn (Astana) and Emil Fisk attack from the bunch and are chasing.\n",
    "nl": "Karl Dorn (Astana) en Emil Fisk springen weg uit het peloton en jagen op de koplopers.\n",
    "fr": "Karl Dorn (Astana) et Emil Fisk attaquent et sortent du peloton en poursuite.\n",
    "es": "Karl Dorn (Astana) y Emil Fisk atacan y salen del pelotón en persecución.\n",
}
"""Before a sentence with "^": two more are between those away and the peloton."""
_BOUND = {"lt": "<", "gt": ">", None: ""}


def table():
    """Each line of said_gaps/*.txt: a sentence, "||", and its gaps; "Dorn/chasers" is either, "~" about so much."""
    for path in sorted((Path(__file__).parent / "said_gaps").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            sentence, _, told = line.partition(" ||")
            yield path.stem, sentence, [one.strip() for one in told.split(";") if one.strip()]


def read(language, sentence):
    before = BEFORE[language] + (CHASING[language] if sentence.startswith("^") else "")
    first = len(before.splitlines())
    found = facts(before + sentence.removeprefix("^"), "gap", language=language)
    return [gap for gap in found if gap.read.para >= first]


def says(gap, told):
    pair, figure = told.split()
    of, _, to = pair.partition(">")
    sign = figure.rstrip("0123456789")
    bound = _BOUND[gap.bound] or ("~" if gap.approx else "")
    return (
        gap.of.split()[-1] in of.split("/")
        and gap.to.split()[-1] in to.split("/")
        and gap.gap_s == int(figure.removeprefix(sign))
        and bound == sign
    )


@pytest.mark.parametrize(("language", "sentence", "told"), list(table()))
def test_a_gap_is_read_however_it_is_put(language, sentence, told):
    found = read(language, sentence)
    assert len(found) == len(told)
    for one in told:
        assert any(says(gap, one) for gap in found), [
            (gap.of, gap.to, gap.gap_s, gap.bound, gap.approx) for gap in found
        ]
