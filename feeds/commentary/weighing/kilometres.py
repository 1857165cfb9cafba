"""Distances in a sentence of the race that no rule explains: how far it is to the line, how far was raced, or neither."""

from collections.abc import Iterator

from feeds.commentary.distance.where import may_be_km
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import around, groups, race, up_to
from feeds.commentary.weighing.model import model
from feeds.commentary.words.numbers import Figure

TO_GO, RACED = "to go", "raced"
SURE = 0.8
"""How probable the place of the race is at least."""
_ON_KM = (0, 2, 5, 10, 20, 50)
"""Km by which the race may have gone on since it was known where it is."""
_FAR_KM = (1, 3, 10, 25, 60, 100)


def km_of(figure: Figure, name: str, context: Context) -> float | None:
    """Return the km to go that a distance says, as what it is: None where that cannot be known."""
    if name == TO_GO:
        return figure.value
    if name == RACED and context.distance_km is not None:
        return round(context.distance_km - figure.value, 2)
    return None


def clues_of(s: Sentence, at: int, context: Context) -> list[str]:
    """Return the clues of what a distance is.

    Args:
        s: the sentence.
        at: the index of the distance's token.
        context: what was known before the sentence.
    """
    return [
        *around(s, at, context.before),
        *groups(s, at, context),
        *race(s, context, ()),
        *_figure(s, at, context),
    ]


def _figure(s: Sentence, at: int, context: Context) -> Iterator[str]:
    token = s.tokens[at]
    figure: Figure = token.value
    yield f"figure {'whole' if figure.value == int(figure.value) else 'exact'} {up_to(figure.value, _FAR_KM)}"
    yield "written " + ("in figures" if any(map(str.isdigit, s.text[token.start : token.end])) else "in words")
    if figure.bound:
        yield f"bound {figure.bound}"
    if figure.approx:
        yield "approx"
    distances = s.all("distance")
    yield f"distance {distances.index(at)} of {min(len(distances), 4)}"
    for name in (TO_GO, RACED):
        km = km_of(figure, name, context)
        on = "unknown" if km is None or context.km is None else _on(context.km - km)
        yield f"as {name} {on}"
        yield f"as {name} {on}, size {up_to(len(s.tokens), (2, 4, 8, 16, 30))}"


def _on(km: float) -> str:
    return "back" if km < 0 else up_to(km, _ON_KM)


def weigh_km(s: Sentence, context: Context) -> float | None:
    """Return the km to go that a sentence probably gives though no rule has read it, or None."""
    for at in s.all("distance"):
        figure: Figure = s.tokens[at].value
        odds = model("kilometres").odds(clues_of(s, at, context))
        name = max(odds, key=lambda one: odds[one])
        km = km_of(figure, name, context)
        if km is not None and odds[name] >= SURE and km >= 0 and may_be_km(km, context):
            return km
    return None
