"""Dutch: what a gap is now, beside what it was, and who is so far behind."""

import pytest

from tests.feeds.commentary.test_dutch import gaps, told

AWAY = "Wim Aarts (Lotto) en Bo Claes (Visma) rijden voorop."
PELOTON = "peloton", "leaders"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Hun marge loopt terug: die was op het hoogtepunt 4.40, nu is het nog 3.25.", 205),
        ("De kopgroep had op het hoogtepunt zes minuten, nu nog vier minuten.", 240),
        ("Intussen is die al wat gezakt, naar 4'50\".", 290),
        ("De voorsprong bedroeg maximaal 5'30\", maar is inmiddels gezakt tot 4'10\".", 250),
        ("Nog maar 19 seconden, en dat op een brede weg.", 19),
        ("Drie kilometer, 24 seconden.", 24),
        ("UAE komt mee werken en dat laat zich voelen: 2'50\" nog op 81 kilometer van het einde.", 170),
    ],
)
def test_now(text: str, seconds: int) -> None:
    """One time counts, of several or without a noun."""
    assert gaps(told(AWAY, text)) == [(*PELOTON, seconds)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twee leiders, 1'20\" op de achtervolgers.", [("chasers", "leaders", 80)]),
        ("Kopgroep, op 2'15\" de eerste waaier.", [("chasers", "leaders", 135)]),
        ("Groep daarachter op 55\".", [("chasers", "leaders", 55)]),
        ("Aarts en Claes hebben 15 tellen voorsprong op Jan Dries (Tudor) en 45 op het peloton.", [("Jan Dries", "leaders", 15), (*PELOTON, 45)]),
        ("Jan Dries (Tudor) en Rik Evers (Tudor) vallen aan. De twee leiders rijden 25 seconden voor hen uit.", [("chasers", "leaders", 25)]),
    ],
)  # fmt: skip
def test_behind(text: str, expected: list[tuple[str, str, int]]) -> None:
    """Groups behind those away, and seconds without their unit."""
    assert gaps(told(AWAY, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nog 20 minuten tot de start van de samenvatting.",
        "Als het zo doorgaat, is het straks nog 1.20.",
        "In het klassement heeft hij nu nog 12 seconden.",
        "Lotto verliest Jan Dries (Tudor), nu nog twee minuten.",
    ],
)
def test_no_gap(text: str) -> None:
    """Other times."""
    assert gaps(told(AWAY, text)) == []
