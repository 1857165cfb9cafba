"""What sayings and frames speak of a summit or a sprint on the way: who passed, in their order."""

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.frames import FRAMED
from feeds.commentary.sentence.sayings import A_FRAME, SPOKEN, framed, matches, people_of
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_TABLE = lazy(r"\b(?:classement|clasificacion|general|total)\b")  # where points are counted, and not taken


def said_passage(s: Sentence, said: Slots) -> tuple[str | None, list[Person]] | None:
    """Return the kind of a passage that a saying gives, None where it says none, and who passed in their order."""
    if s.language not in SPOKEN or s.has("win", "line"):
        return None
    if _TABLE.search(said.text):
        return None
    for kind, name in (("SPRINTS", "sprint"), ("CLIMBS", "climb")):
        for which, match in matches(s, said, kind):
            if which == A_FRAME:
                continue
            groups = match.groupdict()
            if groups.get("who") or groups.get("row"):
                order = in_row(said, groups.get("row") or groups["who"])
                if len(order) == 1 or groups.get("row"):
                    return name, order
                continue
            ranked = " ".join(_slot_of(groups.get(place)) for place in ("first", "second", "third"))
            return None if kind == "CLIMBS" else name, in_row(said, ranked)
    return None


_ON_THE_WAY = lazy(
    r"point|intermediate|kom\b|summit|punten|tussen|bonif|bonus|bergprijs|buit|volante|intermedio|especial"
)
_THEN = lazy(
    rf"[^<>{{}};:.]{{0,30}}?(?:(?:ahead of|from|before|in front of|followed by|voor|gevolgd door) "
    rf"(?P<next>{PEOPLE})"
    rf"(?: ?,? ?(?:and |en )?(?:then|and|en|dan) (?P<third>{PEOPLE}))?|"
    rf"(?:with|and|met|en|,|while) (?P<other>{PEOPLE})(?: \w+)? "
    r"(?:second|next|in second|tweede|in (?:his|her|zijn|haar) (?:wheel|wiel|spoor)))"
)
"""Who came next, after what says who was first."""


def framed_passage(
    s: Sentence, context: Context, roster: Roster, far: bool
) -> tuple[str | None, list[Person]] | None:
    """Return the kind of a passage that a frame gives, None where it says none, and who passed in their order.

    Args:
        s: the sentence.
        context: what was said before.
        roster: the riders of the race.
        far: the finish is far, so that a sprint is none for the stage.
    """
    if s.language not in FRAMED:
        return None
    said = slots(s, context, roster)
    for kind, name in (("SPRINTS", "sprint"), ("CLIMBS", "climb"), ("PASSED", None)):
        for match in framed(s, said, kind):
            around = match.string[match.start() : match.end() + 40]
            if not (far or _ON_THE_WAY.search(around)):
                continue
            order = people_of(said, match)
            if len(order) != 1:
                continue
            rest = in_row(said, match.groupdict().get("next") or "")
            then = _THEN.match(match.string, max(0, match.end() - 1))
            if then is not None:
                rest += in_row(said, " ".join(filter(None, then.groupdict().values())))
            roster.adopt(order)
            return name, list(dict.fromkeys([*order, *rest]))
    return None


def _slot_of(place: str | None) -> str:
    """Return a place as a slot: patterns give the number of one rider, or the slot of several in a row."""
    return "" if place is None else f"<{place}>" if place.isdecimal() else place
