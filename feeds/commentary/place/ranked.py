"""Riders after the numbers of their places in a line: "1. A, 10 pts; 2. B, 8", "2. B at 12 seconds, 3. C s.t."."""

from dataclasses import dataclass

from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS, listed_after
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_ITEM = lazy(r"(?:^|[,;:.)(>/–-] |\} )(?P<n>[1-9]\d?)(?: ?[.)º°ª]){0,2} <(?P<who>\d+)>(?=(?P<worth>[^<]{0,60}))")
_POINTS = lazy(r"(?:^|[ ,(])(?P<points>\d{1,2}) ?(?:points?|pts?|ptn|punten|puntos?|ptos?|p)\b")
_BARE = lazy(r" ?[,:(-]? ?(?P<points>\d{1,2})(?! ?[.)º°ª]? ?[º°ª]? ?<)(?= ?[,;.)]| ?$)")
_SECONDS = lazy(r"\{(?P<at>\d+)\}")
_SAME = lazy(r"\b(?:s ?\.? ?t|z ?\.? ?t|m ?\.? ?t|same time|zelfde tijd|meme temps|mismo tiempo)\b")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A rider with their place in a line."""

    place: int
    person: Person
    points: int | None
    seconds: int | None
    """The duration after the name: a bonus or a gap."""
    same: bool
    """The time of the one before."""


def ranked(said: Slots) -> list[Ranked]:
    """Return the riders of a line with their places, from the first number on as far as each is the next one.

    Args:
        said: the sentence with slots.
    """
    rows: list[Ranked] = []
    for match in _ITEM.finditer(said.text):
        place = int(match["n"])
        if rows and place != rows[-1].place + 1:
            if place > rows[-1].place:
                break
            continue
        worth = match["worth"]
        points = _POINTS.search(worth) or _BARE.match(said.text, match.end())
        figure = said.figures[int(found["at"])] if (found := _SECONDS.search(worth)) else None
        rows.append(
            Ranked(
                place,
                said.people[int(match["who"])],
                int(points["points"]) if points and int(points["points"]) <= MOST_POINTS else None,
                None if figure is None or figure.race_time else int(figure.value),
                _SAME.search(worth) is not None,
            )
        )
    return rows if len(rows) >= LEAST else []


LEAST = 2
"""Riders of a line with places."""


def is_sorted(rows: list[Ranked]) -> bool:
    """Return whether points and bonus seconds fall from place to place, as they do at any line."""
    for values in ([row.points for row in rows], [row.seconds for row in rows]):
        said = [value for value in values if value is not None]
        if said != sorted(said, reverse=True):
            return False
    return all(row.seconds is None or row.seconds <= MOST_BONUS_S for row in rows)


_PLACES = {
    word: place
    for place, words in enumerate(
        (
            "first eerste premier primero 1st",
            "second tweede deuxieme segundo 2nd",
            "third derde troisieme tercero 3rd",
        ),
        1,
    )
    for word in words.split()
}
RANK_MARKS = frozenset([".", "º", "°", ")", "o", "er", "e"])
"""After the number of a place."""


def place_beside(s: Sentence, at: int) -> int | None:
    """Return the place given next to a rider: "1. A", "A first", "second B"."""
    before = [token.folded for token in s.tokens[max(0, at - 3) : at]]
    is_ranked = bool(before) and before[-1] in RANK_MARKS
    while before and before[-1] in RANK_MARKS:
        before.pop()
    if is_ranked and before and before[-1].isdecimal():
        return int(before[-1])
    if before and before[-1] in _PLACES:
        return _PLACES[before[-1]]
    after = s.tokens[at + 1].folded.split()[-1] if at + 1 < len(s.tokens) else ""
    return _PLACES.get(after)


def named_behind(s: Sentence, at: int) -> list[Person]:
    """Return riders given after "ahead of", "devant", "voor", "leading": those who came next."""
    behind: list[Person] = []
    for index in range(at + 1, len(s.tokens) - 1):
        token = s.tokens[index]
        if token.classes & {"beaten", "with", "second"} and (
            token.folded not in {"from", "over"} or "named" in s.tokens[index + 1].classes
        ):
            behind += [person for person in listed_after(s, index) if person not in behind]
        elif ":" not in token.folded and token.folded == "," and index == at + 1 and not behind:
            behind += listed_after(s, index)
    return behind
