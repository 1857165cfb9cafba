"""Summits and intermediate sprints, and the finish."""

import re
from collections.abc import Iterator
from typing import Any

from feeds.commentary.move.said_passages import framed_passage, said_passage
from feeds.commentary.place.at_a_line import in_order
from feeds.commentary.place.compared import compared, shared_out
from feeds.commentary.place.crossings import (
    AT_A_LINE,
    NO_PASSAGE,
    crossing,
    is_hoped,
    more_by_ordinals,
    of_the_rest,
)
from feeds.commentary.place.dutch_passages import after_the_first, goes_on, of_the_bunch
from feeds.commentary.place.dutch_shares import NO_LINE, comes_later, following, shared
from feeds.commentary.place.english_passages import plain_passage, recent_kind
from feeds.commentary.place.english_shares import led_by, next_in_english
from feeds.commentary.place.exclaimed import exclaimed
from feeds.commentary.place.finish import finish
from feeds.commentary.place.french_shares import awarded, first_in_passing, is_of_a_loss, named_there
from feeds.commentary.place.in_figures import in_figures
from feeds.commentary.place.ordinals import with_ordinals
from feeds.commentary.place.passing import (
    NEXT_LINE,
    ON_A_SUMMIT,
    UP,
    is_far,
    is_of_a_sprint,
    is_on_the_way,
    kind_of,
    passage,
    takes_else,
)
from feeds.commentary.place.placings import NEXT, falls, placing, placings
from feeds.commentary.place.ranked import is_sorted, named_behind, ranked
from feeds.commentary.place.romance_passages import first_there, followers_there, next_ones, shares, title_of
from feeds.commentary.place.shared_out import in_turn
from feeds.commentary.place.sites import (
    FOR_LESS,
    climb_of,
    is_at_the_finish,
    is_beside,
    name_of,
    names_only,
    sprint_of,
)
from feeds.commentary.place.spanish_passages import first_of_it, is_in_company, next_here, passed_here
from feeds.commentary.place.worths import worths
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.french_asides import WITH_A_LEAD, without_asides
from feeds.commentary.sentence.guards import is_news, is_talk, people_at, subject
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.spanish_parts import without_lead
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def passages(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the passages that a sentence says."""
    if s.language == "en" and NEXT_LINE.match(s.folded) and context.km is not None:
        context.comes_to_line("climb", None)
    if s.language == "fr" and is_of_a_loss(s):
        context.climb = climb_of(s) or context.climb
        return
    text = without_asides(s) if s.language == "fr" else without_lead(s) if s.language == "es" else None
    if s.language == "fr" and (lead := WITH_A_LEAD.search(text or s.text)) is not None and not s.has("win"):
        text = (text or s.text)[: lead.start()]  # those behind by that are a group
    if text is not None:
        s = Sentence(text, s.language, roster, learn=False)
    found = list(_passages(s, context, roster))
    is_shared = s.language == "fr" and not is_talk(s)
    yield from awarded(s, slots(s, context, roster), context, found) if is_shared else found


def _passages(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    context.climb, context.sprint = climb_of(s) or context.climb, sprint_of(s) or context.sprint
    if (cry := exclaimed(s, context, roster)) is not None:
        yield cry
        return
    if (title := title_of(s)) is not None and not is_talk(s):
        context.comes_to_line(*title)
        s.is_title = True
        return
    words = slots(s, context, roster)
    if is_talk(s) or names_only(s, context) or NO_PASSAGE.search(s.text):
        return
    behind = after_the_first(s, words, context) or led_by(s, words, context) or of_the_bunch(s, words, context)
    if behind is not None or comes_later(s, words) or of_the_rest(s, words, context):
        yield from filter(None, [behind])
        return
    if is_at_the_finish(s, context):
        yield from finish(s, context, roster)
        return
    if s.has("sprint") and s.language == "en" and (town := name_of(s, "sprint", context)) is not None:
        context.sprint = town
    fact = _shared_in_dutch(s, context, roster)
    if fact is None and _is_for_less(s, context):
        return
    rules = (_with_places, _in_steps, _plain, _said, _of_a_kind, _at_last)
    fact = fact or next((one for rule in rules if (one := rule(s, context, roster)) is not None), None)
    yield from finish(s, context, roster) if fact is None else [fact]


def _is_for_less(s: Sentence, context: Context) -> bool:
    """Return whether a sentence is of who was first of those behind: "Behind, X takes the sprint of the bunch for third"."""
    less = FOR_LESS.search(s.folded)
    if less is None or _AHEAD_OF.get(s.language, "?") in s.folded[: less.start()]:
        return False  # "It's X ahead of Y, with Z mopping up the points for third"
    return is_far(context) or s.language == "fr"


def _plain(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read who passed where an English verb says so that is said of nothing else."""
    if s.language != "en" or not (is_on_the_way(context) and s.has("named")):
        return None
    plain = plain_passage(s, slots(s, context, roster), context)
    if plain is None or (context.placed and set(plain[1]) <= set(context.placed[1:])):
        return None
    roster.adopt(plain[1])
    return _further(passage(s, *plain, 0.85, context, roster), s, context, roster)


def _said(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read who passed where a saying says so, or what one of those gets who passed after the first."""
    said = said_passage(s, slots(s, context, roster)) if is_on_the_way(context) else None
    if said is None:
        return None
    if context.passage is not None and set(said[1]) <= named_there(s, context):
        return _placing(s, context, roster)
    kind = said[0] or kind_of(s, context) or recent_kind(context) or "climb"
    return _further(passage(s, kind, said[1], 0.84, context, roster), s, context, roster)


def _of_a_kind(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read who passed where a sentence says what is crossed; where it says no more, keep that in mind."""
    if kind_of(s, context) is None and not _named_climb(s):
        return None
    rules = (_numbered, _passage, compared, shared_out, in_order, _placing)
    fact = next((one for rule in rules if (one := rule(s, context, roster)) is not None), None)
    if fact is None and is_on_the_way(context):
        framed = framed_passage(s, context, roster, is_far(context))
        if framed is not None:
            fact = passage(s, framed[0] or kind_of(s, context) or "sprint", framed[1], 0.84, context, roster)
    if fact is not None:
        return _further(fact, s, context, roster)
    if (
        (s.has("sprint", "summit") or (s.language in ("fr", "es") and climb_of(s) is not None))
        and (len(s.tokens) <= 9 or (len(s.tokens) <= 12 and s.text.endswith((").", ")"))))
        and not s.has("named", "future", "modal", "distance")
    ):
        # "Sprint at Stowe.": who was first comes next
        kind = "sprint" if s.has("sprint") else "climb"
        context.comes_to_line(kind, name_of(s, kind, context))
    return None


def _at_last(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who passed a line, where no verb and no place says so plainly."""
    if (further := next_in_english(s, slots(s, context, roster), context)) is not None:
        return further
    if s.language == "nl" and (s.has("abandon", "dns", "mechanical", "crash") or s.folded.startswith(NO_LINE)):
        return None
    if (crossed := _crossed(s, context, roster)) is not None:
        return passage(s, *crossed, 0.82, context, roster)
    alone = shared(s, context, roster, alone=True) if s.language == "nl" and is_far(context) else None
    return alone or in_figures(s, context, roster)


def _shared_in_dutch(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read who got what at a line in Dutch, or who came next at the one that was spoken of before."""
    if s.language != "nl":
        return None
    if is_on_the_way(context) and (fact := shared(s, context, roster)) is not None:
        return fact
    if context.passage is None or (FOR_LESS.search(s.folded) is not None and is_far(context)):
        return None
    said = slots(s, context, roster)
    rows = goes_on(said, context.passage[0], context) or following(s, said, context)
    return placing(s, rows, context, 0.82) if rows else None


def _with_places(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read "1. A, 5 pts (3 seconds); 2. B, 3 pts" of a sprint or a climb that is named here or was just before."""
    if (is_far(context) or context.km is None) and (listed := worths(s, context, roster)) is not None:
        return _with_rows(s, *listed, context, roster)
    kind = kind_of(s, context)
    if kind is None or s.has("win", "line", "gc") or not is_news(s, 0, context, ("past",)):
        return None
    rows = ranked(slots(s, context, roster))
    if not rows or rows[0].place != 1 or not is_sorted(rows):
        return None
    if context.placed and context.passage is not None and not s.has("sprint", "summit"):
        return None
    given = [{"person": row.person, "points": row.points, "bonus_s": row.seconds} for row in rows]
    given = [{key: value for key, value in row.items() if value is not None} for row in given]
    return _with_rows(s, kind, given, context, roster)


def _with_rows(s: Sentence, kind: str, rows: list[dict[str, Any]], context: Context, roster: Roster) -> Fact:
    people = [row["person"] for row in rows]
    roster.adopt(people)
    fact = passage(s, kind, people, 0.9, context, roster)
    fact.fields["order"] = rows
    return fact


def _in_steps(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read who passed a line that was named before, in French and Spanish."""
    if s.language not in ("fr", "es") or not s.has("named"):
        return None
    said = slots(s, context, roster)
    if s.language == "fr" and (by_the_way := first_in_passing(s, said, context)):
        return _further(passage(s, *by_the_way, 0.84, context, roster), s, context, roster)
    if (rows := shares(s, said, context)) and context.passage is not None:
        kind, name = context.passage
        people = [row["person"] for row in rows]
        roster.adopt(people)
        context.placed = people
        context.unit = next((key for row in rows for key in ("points", "bonus_s") if key in row), None)
        fields = {"order": rows} | ({"name": name} if name else {})
        return Fact(kind, fields, 0.84, s.text, people, "whether this was a passage is not plain")
    if (here := passed_here(s, said, context)) is not None:
        roster.adopt(here[1])
        return passage(s, *here, 0.84, context, roster)
    if of_it := first_of_it(s, said):
        return passage(s, "climb", of_it, 0.84, context, roster)
    if (following := followers_there(s, said, context) or next_here(s, said, context)) is not None:
        return following
    if (first := first_there(s, said, far=is_far(context))) is not None:
        return _further(passage(s, *first, 0.84, context, roster), s, context, roster)
    return None


def _crossed(s: Sentence, context: Context, roster: Roster) -> tuple[str, list[Person]] | None:
    weak = [(at, s.after(at, ("sprint", "summit"), 8)) for at in s.all("first") if s.tokens[at].folded in _WEAK]
    if s.language == "en" and weak and all(near and takes_else(s, at, near) for at, near in weak):
        return None
    far = is_far(context) or (context.km is None and not context.report)
    known = (context.climb or "").rpartition(" ")[2]  # "Por Lences pasa primero A"
    is_known = len(known) > 3 and any(f"{by} {known}" in s.text for by in ("Por", "por", "À", "à", "Au", "au"))
    is_climb = is_known or climb_of(s) is not None
    is_climb = is_climb or (s.language == "nl" and ON_A_SUMMIT.search(s.text) is not None)
    return crossing(s, context, roster, is_climb, far)


def _further(fact: Fact, s: Sentence, context: Context, roster: Roster) -> Fact:
    """Return a passage with those who followed, where the order of the names goes further."""
    placed, context.placed = context.placed, []
    kind, order = _crossed(s, context, roster) or (None, [])
    context.placed = placed
    if kind == fact.kind and len(order) > len(fact.people) and order[:1] == fact.people[:1]:
        return passage(s, kind, order, 0.82, context, roster)
    if len(fact.people) in (1, 2):
        said = slots(s, context, roster)
        order = more_by_ordinals(said, fact.people, s.language)
        order = [*fact.people, *next_ones(s, said, fact.people[0])] if len(order) < 2 else order
        more = len(order) > len(fact.people)
        return passage(s, fact.kind, order, fact.confidence, context, roster) if more else fact
    return fact


def _named_climb(s: Sentence) -> bool:
    return any(word in s.tokens[at].folded for at in s.all("first") for word in ("leads", "led", "over"))


def _passage(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    if any(token.folded in phrases("winning|stage|overall|the stage|stages") for token in s.tokens):
        return None  # of the finish
    at_a_line = s.language == "nl" and is_far(context) and not s.has("summit") and AT_A_LINE.search(s.text)
    for at in s.all("first", "win") if at_a_line else s.all("first"):
        if not is_news(s, at, context, ("gc",)):
            continue
        if s.in_clause(at, "line") and not s.in_clause(at, "sprint", "summit") and not at_a_line:
            continue
        is_sprint = is_of_a_sprint(s, context) or "sprint" in s.tokens[at].folded.split()
        is_of_it = s.has("points", "bonus") or "points" in s.tokens[at].folded.split()
        goes_on = context.open_line if is_of_it else None
        # "Col de Vence, first category. Bero takes the ten points."
        on_top = s.language == "nl" and ON_A_SUMMIT.search(s.text) is not None
        is_sprint |= (bool(at_a_line) and climb_of(s) is None and not on_top) or goes_on == "sprint"
        is_climb = (
            goes_on == "climb"
            or on_top
            or s.has("summit")
            or climb_of(s) is not None
            or bool(set(s.tokens[at].folded.split()) & UP)
        )
        if not is_sprint and not is_climb:
            continue
        weak = s.tokens[at].folded in _WEAK
        if weak:
            near = s.after(
                at,
                ("sprint", "points", "bonus", "summit")
                if s.tokens[at].folded in {"takes", "took", "pakt", "pakte", "picks up", "picked up"}
                else ("sprint", "summit", "points"),
                6,
            )
            near = s.before(at, ("sprint", "summit"), 8) if near is None else near
            if near is None or (s.language == "en" and takes_else(s, at, near)):
                continue
            if (
                not is_sprint
                and s.tokens[at].folded in {"wins", "won", "wint", "gana", "gagne"}
                and "summit" in s.tokens[near].classes
                and s.tokens[near].folded in {"climb", "the climb", "klim", "top"}
            ):
                continue
        people, index, _ = subject(s, at, context, 6)
        if not people:
            later = s.after(at, ("named",), 4)
            if later is not None and (
                s.text.count(":")
                or s.tokens[at].folded in {"gaat naar", "is voor", "gewonnen"}
                or any(t.classes & {"by"} for t in s.tokens[at:later])
            ):
                people, index = people_at(s, later, context), later
        if not people or index is None:
            continue
        order = list(people)
        if len(people) > 1 and s.tokens[at].classes & {"attack"}:
            continue
        order += [p for p in named_behind(s, max(at, index)) if p not in order]
        kind = "sprint" if is_sprint and not (s.tokens[at].folded.startswith(("corona", "crest"))) else "climb"
        return passage(s, kind, order, 0.88, context, roster)
    return None


_AHEAD_OF = {"en": " ahead of ", "fr": " devant "}
_WEAK = phrases(
    "wins|won|takes|took|claims|claimed|grabs|grabbed|wint|pakt|pakte|gewonnen|remporte|gagne|"
    "se lleva|gana|en tete|s impose|s adjuge|pakt de punten|picks up|picked up|rafle|empoche|regle|"
    "enleve|tops|topped|gaat naar|is voor|suma|se impone|se adjudica|first|primero|boven|collects"
)
"""Words that say who was first only beside what is crossed."""


def _numbered(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read "Sprint: 1. A, 2. B, 3. C" and "Sprint: A first, B second, C third"."""
    kind = kind_of(s, context)
    if kind is None or (s.has("win") and s.has("line")) or not is_news(s, 0, context, ("past", "gc")):
        return None
    order = with_ordinals(s, context, roster)
    return passage(s, kind, order, 0.9, context, roster) if order else None


_SHARED = lazy(r"(?:\d{1,2} ){1,8}(?:et|y) \d{1,2} (?:points?|pts|puntos?)\b")  # "4, 2 et 1 points"
_OF_A_TOTAL = lazy(
    r"\b(?:now (?:has|have|on|leads?|up)|has now|takes? (?:him|her) (?:to|up|past)|more than|moves? (?:to|up|into)|closer|nearer)\b"
    r"|\b(?:est|sont|pointe|pointent|suit|suivent)(?: \w+)? a (?:\d|\w+ secondes)"
)
"""Of points that somebody has by now, "He now has 25 points, five more than Dorn", or how far behind one is, "Dorn est à 8 secondes"."""
_NEXT_PLACE = {1: "second", 2: "third"}
_TOTALS = phrases("total|totaal|standings|altogether|already|tally|haul")


def _placing(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return what goes on a passage given before: "Ciccone was second and picked up 5 seconds, Moscon took 2"."""
    if context.passage is None or s.has("win", "attack", "catch", "line") or is_hoped(s):
        return None
    if is_beside(s, "gc") and not _SHARED.match(s.folded):
        return None
    if (
        is_beside(s, "future")
        and not s.folded.startswith("they")
        and not any(token.folded in NEXT for token in s.tokens)
    ):
        return None
    if any(token.folded in _TOTALS for token in s.tokens) or is_beside(
        s, "lead_noun", "ahead", "behind", "distance", "peloton", "leaders", "chasers"
    ):
        return None
    if s.language in ("en", "fr") and _OF_A_TOTAL.search(s.folded):
        return None
    people = [person for i in s.all("named") if not is_in_company(s, i) for person in s.tokens[i].value]
    is_order = s.has("second", "third") or any(token.folded in NEXT for token in s.tokens)
    if re.search(r"\b2d?e\b", s.text):
        if not context.placed:
            return None  # nobody was said to be first
        is_order = True
    said = placings(s, people if is_order else [], context.passage[0], context, roster)
    if not said or not (s.has("bonus", "points", "duration") or is_order or in_turn(s)):
        return None
    rows = [row for row in said if len(row) > 1 or is_order]
    people = [row["person"] for row in rows]
    if rows and not context.placed and (s.language == "nl" or falls(rows)):
        return passage(s, context.passage[0], people, 0.82, context, roster)
    if s.language != "nl" and is_order and s.has(_NEXT_PLACE.get(len(context.placed), "none")):
        context.placed += [one for one in people if one not in context.placed]
    return Fact("placing", {"order": rows, "of": context.passage[0]}, 0.8, s.text, people) if rows else None
