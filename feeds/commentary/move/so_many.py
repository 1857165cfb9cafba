"""How many are away, as sayings and frames count them."""

import re
from collections.abc import Iterator

from feeds.commentary.move.breakaways import RIDERS
from feeds.commentary.move.breaks import Said
from feeds.commentary.move.dutch_work import works_on
from feeds.commentary.place.places import ORDINALS
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import Away, move
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.sayings import matches, people_of
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy


def so_many(s: Sentence, said: Slots, context: Context, _: set[Person]) -> Iterator[Said]:
    """Yield how many are away where a sentence counts them, "ils sont six à l'avant", or names one more."""
    for kind in ("ONE_MORE", "SIZES"):
        for __, match in matches(s, said, kind, frozenset({"not"})):
            size = ORDINALS.get(match["n"]) if kind == "ONE_MORE" else number(match["n"])
            extra = people_of(said, match)
            named = _NAMED_NEXT.match(said.text, match.end()) if kind == "SIZES" else None
            for row in (named[1], " ".join(re.findall(PEOPLE, said.text[named.start(1) :]))) if named else ():
                if len(whole := in_row(said, row)) == size:  # "A, B, encore lui, et C"
                    yield match, move("breakaway", whole, 0.85, s)
                    return
            people = [*context.away, *(one for one in extra if one not in context.away)] if extra else []
            if size is None or size == context.away_size or len(people) > size:
                continue
            if s.language == "es" and _OF_KM.search(match[0]) and size > (context.away_size or 0):
                continue  # "Quedan 8.": km
            if s.language == "nl" and (
                size == 1 or s.has("peloton") or works_on(s, context) or _OF_THE_ROAD.search(match[0])
            ):
                continue  # "uitgedund tot een man of veertig"
            if not extra and s.has("named", "chasers", "dropped", "catch", "crash", "sprint"):
                continue
            yield match, move("breakaway", people, 0.8, s, size=int(size))
            return


_OF_THE_ROAD = lazy(
    r"\b(?:hellingen|klimmen|ronden?s?|stroken|kasseistroken|cols|ritten|etappes|kilometers?|km)\b"
)
_OF_KM = lazy(r"^(?:ya |solo )*quedan (?:ya |solo )*\d+$")
_NAMED_NEXT = lazy(rf"[^<>:.]{{0,40}} : ({PEOPLE})")
"""After a count, who they are."""


def the_so_many(s: Sentence, context: Context) -> Away | None:
    """Read "The trio have 35 seconds" after one attacked and two came across: they are away."""
    for at in s.all("leaders"):
        size = s.tokens[at].value
        if any(token.folded.split()[-1] in RIDERS for token in s.tokens[at : at + 2]):
            continue  # "Groupama have three men left"
        if not size or size < 2 or size == context.away_size or size == len(context.chasers):
            continue
        if at > 1 and s.tokens[at - 2].folded in {"from", "behind", "off", "of"}:
            continue  # "40 seconds from the quartet"
        if at > 1 and s.tokens[at - 1].folded in {"des", "du"} and "duration" in s.tokens[at - 2].classes:
            continue  # "à 30 secondes des six de tête"
        people = context.moved[-size:]
        if len(people) < size or all(one in context.away for one in people):
            continue
        if s.language == "en" and any(one in context.away for one in people):
            continue  # those are not one group
        if s.has("named", "modal", "catch", "team"):
            continue
        if s.has("lead_noun", "have", "ahead", "lead_verb", "away") and is_news(s, at, context):
            return at, people, None, 0.75
    return None
