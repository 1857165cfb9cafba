"""What happened to one happens to others: "Même chose pour Fisk", "Lo mismo para Gran", "imité un peu plus loin par Hald"."""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.move.dutch_again import BEFALLS, dutch_again
from feeds.commentary.move.fallen import is_unhurt
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_AGAIN = lazy(
    rf"^(?:meme (?:chose|sort|sanction|punition|scenario|constat|motif|destin)|idem|pareil|lo mismo|igual|mismo destino|misma suerte|la misma suerte|"
    rf"identica suerte|el mismo camino|ditto)\b[^<>.;:]{{0,30}}? (?:pour|chez|para|con|de|a|corre|sigue|sufre)[^<>.;:]{{0,25}}? ?(?P<who>{PEOPLE})"
)
_SO_DOES = lazy(
    rf"\b(?:imit\w+|suivie?s?|seguid[oa]s?|secundad[oa]s?)\b[^<>.;:,]{{0,40}}? (?:par|por|de)[^<>.;:,]{{0,25}}? ?(?P<who>{PEOPLE})"
)
"""In the sentence itself: "il a lâché prise, imité par Fisk"."""


def same_again(
    s: Sentence, context: Context, roster: Roster, found: Sequence[Fact], before: Sequence[Fact]
) -> Iterator[Fact]:
    """Yield what a sentence says of riders by what it, or the one before, said of others.

    Args:
        s: the sentence.
        context: what was said before.
        roster: the riders of the race.
        found: what the sentence says already.
        before: what the paragraph said before it.
    """
    if s.language == "nl":
        yield from dutch_again(s, context, roster, found, before)
    if fallen := _who_fell(s, context, found, before):
        yield Fact("crash", {}, 0.75, s.text, fallen, "who fell is not plain")
    if s.language not in ("fr", "es") or s.has("modal", "future", "not", "if"):
        return
    said = slots(s, context, roster)
    if (match := _AGAIN.search(said.text)) is not None:
        yield from _copies(said, match, [fact for fact in before if fact.kind in BEFALLS][-1:], found)
    elif (match := _SO_DOES.search(said.text)) is not None:
        of = [fact for fact in found if fact.kind in ("dropped", "abandon")][-1:]
        yield from _copies(said, match, of, found)


def _who_fell(s: Sentence, context: Context, found: Sequence[Fact], before: Sequence[Fact]) -> list[Person]:
    """Return the riders named right after a crash of nobody by name, of whom nothing else is said: "Dorn holds his wrist"."""
    last = before[-1] if before else None
    if last is None or last.kind != "crash" or last.people or any(fact.kind != "abandon" for fact in found):
        return []
    if is_unhurt(s) or _BESIDE_IT.search(s.folded):
        return []
    is_next = bool(context.before) and fold(last.quote).endswith(context.before)
    if not is_next or s.has("not", "if", "modal", "peloton", "leaders", "gc", "past", "win"):
        return []
    return [person for at in s.all("named") for person in s.tokens[at].value]


_BESIDE_IT = lazy(
    r"\b(?:tira\w*|leads?|leading|chases?|attend\w*|pull\w*|drives?|mene|trekt|wacht\w*|espera\w*|kop|tete|cabeza|front)\b"
)
"""What riders do beside a crash."""


def _copies(said: Slots, match: re.Match[str], of: Sequence[Fact], found: Sequence[Fact]) -> Iterator[Fact]:
    people = in_row(said, match["who"])
    for fact in of:
        if not any(one in people for other in (fact, *found) if other.kind == fact.kind for one in other.people):
            yield Fact(fact.kind, dict(fact.fields), 0.8, match.string, people, "who is meant is not plain")
