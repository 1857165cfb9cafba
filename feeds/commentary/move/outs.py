"""Who is out of the race, as sayings and frames put it: abandons, who does not start, who is expelled."""

import re
from collections.abc import Iterator

from feeds.commentary.move.endings import has_to_stop
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.frames import FRAMED
from feeds.commentary.sentence.sayings import SPOKEN, matches, people_of
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def said_outs(s: Sentence, context: Context, roster: Roster, known: set[Person]) -> Iterator[Fact]:
    """Yield who is out of the race, save those in `known`."""
    if s.language not in SPOKEN | FRAMED:
        return
    said = slots(s, context, roster)
    if (one := _whose_race_is_over(s, context)) is not None and one not in known:
        known |= {one}
        yield Fact("abandon", {"status": "DNF"}, 0.8, s.text, [one], "who is out is not plain")
    for kind, status in (("DNS", "DNS"), ("DSQ", "DSQ"), ("OTL", "OTL"), ("ABANDON", "DNF")):
        if (
            kind == "DNS"
            and context.km is not None
            and context.distance_km
            and context.km < context.distance_km / 2
        ):
            continue
        for _, match in matches(s, said, kind, frozenset({"not", "future", "modal"})):
            people = [one for one in people_of(said, match) if one not in known]
            if kind == "ABANDON" and "pied a terre" in match[0] and (s.has("mechanical") or has_to_stop(context)):
                continue  # to change bikes
            fell = any(one in context.delayed or one in context.downed for one in people)
            if kind == "ABANDON" and _CANNOT_FOLLOW.search(match[0]) and not fell:
                continue  # the pace is too high for them
            over = kind == "ABANDON" and OF_A_BREAK.search(match[0]) is not None
            if over and (context.leads(people) or any(one in context.taken for one in people)):
                continue  # whose day in front is over
            known |= set(people)
            if people:
                roster.adopt(people)
                is_before = context.phase == "before" or s.has("dns") or IN_THE_MORNING.search(s.text) is not None
                said_status = "DNS" if is_before and kind in ("DNS", "ABANDON") else status
                yield Fact("abandon", {"status": said_status}, 0.82, s.text, people, "who is out is not plain")


_CANNOT_FOLLOW = lazy(r"\bno (?:puede|pueden|pudo|pudieron|ha podido|han podido) seguir\b(?! en)")
_HIS_RACE = lazy(
    r"\b(?:his|her) (?:race|tour|giro|vuelta|participation|week) (?:is|was)(?: now| already| sadly| unfortunately)? (?:over|done|run|finished|at an end)\b"
)


_HIS_TOUR = lazy(
    r"\b[Hh](?:is|er) (?:first |second |last )?[A-Z]\w+ (?:is|was)(?: now| already| sadly)? (?:over|done|finished|at an end)\b"
)
"""The same with what the race is called: "his Volta is over"."""


def _whose_race_is_over(s: Sentence, context: Context) -> Person | None:
    """Return who was named last, where an English sentence that names nobody says that "his race is over"."""
    if s.language != "en" or context.phase != "racing" or len(context.last) != 1 or s.has("named", "not"):
        return None
    said = _HIS_RACE.search(s.folded) if not s.has("maybe") else _HIS_TOUR.search(s.text)
    return context.last[0] if said is not None and not s.has("if", "modal", "future") else None


IN_THE_MORNING = lazy(
    r"\b(?<!depuis )(?<!desde )(?:le matin même|ce matin|au matin d[eu]|avant (?:même )?le départ|esta (?:misma )?mañana|por la mañana|"
    r"antes de (?:la salida|salir|empezar))\b",
    re.IGNORECASE,
)
"""When who gives up does not start."""
OF_A_BREAK = lazy(r"\b(?:aventure|c ['’] ?(?:en )?est|echappee|journee)\b")
