"""Places that Dutch gives in a row: "Fisk volgt op 12 seconden, Gran op 15", "de stand: Dorn, Bero op 9"."""

import re
from collections.abc import Iterator

from feeds.commentary.place.places import ORDINALS, Rows, row_of
from feeds.commentary.place.ranked import ranked
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import RIDER, Slots, in_row
from feeds.commentary.words.patterns import lazy

_FOLLOWS = lazy(
    rf"(?:^|, |; |\. |\ben |\bdan |\bvoor ){RIDER} (?:\( ?@ ?\) )?"
    r"(?:(?:volgt|volgde|volgen|finisht|finishte|eindigt|eindigde|komt|kwam|staat|stond|is|was|wordt|werd|"
    r"strandt|strandde|blijft|zakt|klimt|stijgt|vinden|"
    r"als|nu|dan|pas|ook|daarna|naar|plaats|plek|de|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|"
    r"tiende|over|streep|finish|meet|binnen) ){0,6}?(?:, )?"
    r"op (?:\{(?P<gap>\d+)\}|(?P<bare>[1-5]?\d)\b(?! ?(?:km|kilometer|meter)))"
    r"(?! (?:van|achter) (?!<0>|de leider))"
)
"""Who comes next, at what time of the first."""


def in_turn(given: Slots, first: int) -> Iterator[tuple[Person, int]]:
    """Yield riders with the times at which they follow, each no nearer than the one before.

    Args:
        given: the sentence.
        first: the places that are known: with none there is nobody to follow.
    """
    last = 0
    for place, match in enumerate(_FOLLOWS.finditer(given.text) if first else (), first + 1):
        figure = given.figures[int(match["gap"])] if match["gap"] else None
        gap = int(match["bare"]) if figure is None else int(figure.value)
        said = next((ORDINALS[word] for word in match[0].split() if word in ORDINALS), place)
        if (
            (figure is None and not last)
            or (figure is not None and figure.race_time)
            or gap < last
            or said != place
        ):
            return
        last = gap
        yield given.people[int(match[1])], last


_CAME_IN = (
    lazy(r"<(?P<who>\d+)> (?:\( ?@ ?\) )?(?:finishte|eindigde|arriveerde|finisht|eindigt) (?:pas |dan |nog )?op \{(?P<t>\d+)\}(?= ?[.,;!]|$| en\b)"),
    lazy(r"<(?P<who>\d+)> (?:\( ?@ ?\) )?(?:won|wint|won dan|won nog) op \{(?P<t>\d+)\} (?:de |het )?(?:sprint|spurt) (?:van|uit|om|voor)\b"),
    lazy(r"<(?P<who>\d+)> (?:\( ?@ ?\) )?(?:won|wint) (?:de |het )?(?:sprint|spurt) (?:van|uit) (?:de |het |een )?(?:[\w-]+ ){1,3}?op \{(?P<t>\d+)\}(?= ?[.,;!]|$)"),
)  # fmt: skip
"""Who came in next, though the sentence is not of the winner: "Fisk finishte op 23 seconden"."""


def came_in(said: Slots) -> Iterator[tuple[Person, int]]:
    """Yield riders who came in next in Dutch with their times, where no place is given."""
    for pattern in _CAME_IN:
        for match in pattern.finditer(said.text):
            figure = said.figures[int(match["t"])]
            if not figure.race_time:
                yield said.people[int(match["who"])], int(figure.value)


_LISTED = lazy(
    r"(?P<head>^[^:<>]{0,90}): (?:1 \. )?(?P<first><\d+(?:-\d+)?>)(?: leidt| is leider| \( ?@ ?\))?(?P<rest>.*)$"
)
_ROW = lazy(
    r"^(?: ?[,;]| en| voor)? ?(?:(?P<who><\d+>) (?:\( ?@ ?\) )?)?(?:volgt |staat |is )?(?:op )?\{(?P<gap>\d+)\}"
)


def listed(said: Slots, overall: str) -> Rows | None:
    """Return the places of a list after a colon, "het klassement: A, B op 9 seconden, C op 21", or None."""
    match = _LISTED.match(said.text)
    if match is None or not re.search(rf"\b(?:{overall}|stand|tussenstand)\b", match["head"]):
        return None
    numbered = ranked(said)
    if numbered and numbered[0].place == 1 and (gaps := [row.seconds or 0 for row in numbered]) == sorted(gaps):
        return {row.place: row_of(row.person, row.seconds) for row in numbered}
    people = in_row(said, match["first"])
    if len(people) > 2:  # the leader, and who is next
        return None
    rows: Rows = {1: {"person": people[0]}}
    waiting = people[1:]
    rest, last = match["rest"], 0
    while (row := _ROW.match(rest)) is not None:
        who = in_row(said, row["who"]) if row["who"] else waiting
        figure = said.figures[int(row["gap"])]
        if len(who) != 1 or figure.race_time or figure.value < last or (row["who"] and waiting):
            break
        last, waiting, rest = int(figure.value), [], rest[row.end() :]
        rows[len(rows) + 1] = {"person": who[0], "gap_s": last}
    return rows if len(rows) > 1 else None
