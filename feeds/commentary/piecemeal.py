"""What a long sentence says, clause by clause, with what only the whole of it says."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from feeds.commentary.gap.french_now import ONCE, may_be_in_clauses
from feeds.commentary.gap.gaps import gaps
from feeds.commentary.gap.of_overall import after_the_overall
from feeds.commentary.move.dutch import dutch_moves
from feeds.commentary.move.endings import OUT
from feeds.commentary.move.french_mishaps import stops
from feeds.commentary.move.hindsight import hindsight
from feeds.commentary.move.incidents import incidents
from feeds.commentary.move.junction import came_across
from feeds.commentary.move.moves import moves
from feeds.commentary.move.noting import note
from feeds.commentary.move.rosters import rosters
from feeds.commentary.move.spanish_rosters import spanish_rosters
from feeds.commentary.place.french_shares import both_sprints
from feeds.commentary.place.passages import passages
from feeds.commentary.place.passing import without_those_behind
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence import dutch_clauses
from feeds.commentary.sentence.clauses import clauses
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.epithets import identify
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.mood import is_of_before
from feeds.commentary.sentence.slots import PEOPLE, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

Rule = Callable[[Sentence, Context, Roster], Iterable[Fact]]
_ALL = ("caught", "regroup", "breakaway")


def parts_of(s: Sentence, context: Context, roster: Roster) -> list[Sentence]:
    """Return the clauses of a sentence that has several, as sentences."""
    if is_talk(s) or (not context.report and any(is_of_before(s, at) for at in s.all("past"))):
        return []
    texts = dutch_clauses.clauses(s) if s.language == "nl" else clauses(s, looks_back=context.report)
    return [Sentence(text, s.language, roster, learn=False) for text in texts]


def moves_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    """Return the moves of a sentence, those of its clauses before those that only the whole of it says.

    Args:
        s: the sentence.
        parts: its clauses, as `parts_of` gives them.
        context: what was said before; what the moves change is noted in it.
        roster: the riders of the race.
    """
    away = context.away
    found = _moves_of(s, parts, context, roster)
    found += came_across(s, away, found)
    listed = list(rosters(s, context, roster, found)) + list(spanish_rosters(s, context, roster, found))
    return [*found, *listed]


def _moves_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    if parts:
        trial = context.copy()
        said = list(_said(s, parts, trial, roster, _moves))
        said = [fact for fact in said if not _is_but_dropped(fact, said, s)]
        if said:
            whole = list(moves(s, context.copy(), roster))
            if s.language == "nl":
                whole = _of_others(whole, said, parts)
            context.becomes(trial)
            return [*said, *_more(said, whole, context)]
    return list(moves(s, context, roster))


_AND_IT = lazy(
    r"(?:; |, (?:and|but|though|while|whereupon|before|then) (?:then )?|, )(?=(?:(?:with|by|at|after|on|in) [^,;]{3,45}? )?(?:it|they|the (?:gap|lead|advantage|margin|difference)|that|this)(?: ?['’]d| ?['’]s| had| has| have| was| were| is| are)\b)"
)
_GREW = lazy(r"\b(?:rose|peaked|grew|reached|climbed|stretched|touched|went out|swelled|increased|topped)\b")
"""Words of a gap that was news when it was so: "the gap was 3:00, it's 1:20 now" gives one."""
_IT = lazy(r"\bit(?= ?(?:['’]d|['’]s|had|has|was|is)\b)")


def gaps_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    """Return the gaps that a sentence says, and of its clauses what the whole does not say in French and English."""
    found = list(gaps(s, context))
    if not found and (rest := after_the_overall(s)) is not None:
        found = list(gaps(Sentence(rest, s.language, roster, learn=False), context))
        for fact in found:
            fact.quote = s.text
    if s.language == "en":
        return [*found, *_later_gaps(s, found, context, roster)]
    if found and _THEN.search(s.folded):
        return [*found, *_next_gaps(s, found)]
    if found or not may_be_in_clauses(s):
        return found
    for part in parts:
        for fact in gaps(part, context) if part.has("duration") and not ONCE.search(part.folded) else ():
            fact.quote = s.text
            found.append(fact)
    return found


_THEN = lazy(r"\b(?:puis|ensuite|luego|despues|bientot)\b")


def _next_gaps(s: Sentence, found: list[Fact]) -> Iterator[Fact]:
    """Yield what a gap became, where no more than "puis" stands before it: "35 secondes, puis 1 minute 10 à Rumigny"."""
    known = {fact.fields.get("gap_s"): fact for fact in found}
    for before, at in pairwise(s.all("duration")):
        between = s.tokens[before + 1 : at]
        was, value = s.tokens[before].value.value, s.tokens[at].value.value
        if was not in known or value in known or len(between) > _SOON or s.tokens[at].value.race_time:
            continue
        is_next = any(_THEN.search(token.folded) for token in between)
        if is_next and all(token.classes <= _LIGHT for token in between):
            fields = {key: said for key, said in known[was].fields.items() if key in ("of", "to")}
            known[value] = Fact("gap", fields | {"gap_s": int(value)}, 0.8, s.text)
            yield known[value]


_SOON = 5
_LIGHT = frozenset({"word", "mark", "break", "at", "have", "to_go_before", "up_to", "now", "from", "behind"})


def _later_gaps(s: Sentence, found: list[Fact], context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield what a gap has become in a later clause, or was in an earlier: "rose to 3:00, and then it fell to 2:00"."""
    times = [at for at in s.all("duration") if not s.tokens[at].value.race_time]
    if len(times) < _SEVERAL or len(found) >= len(times) or not found:
        return
    cuts = [0, *(match.end() for match in _AND_IT.finditer(s.text)), len(s.text)]
    if len(cuts) <= _SEVERAL:
        return
    known = {fact.fields.get("gap_s") for fact in found}
    for begin, end in pairwise(cuts):
        text = s.text[begin:end].rstrip(" ,;.")
        part = Sentence(f"{_IT.sub('their lead', text, count=1)}.", s.language, roster, learn=False)
        if not part.has("duration") or (not begin and not _GREW.search(text)):
            continue
        for fact in gaps(part, context.copy()):
            if fact.fields.get("gap_s") not in known and fact.confidence >= _PLAIN:
                known.add(fact.fields.get("gap_s"))
                fact.quote = s.text
                yield fact


_PLAIN = 0.78
"""How sure a gap of a clause is that counts."""
_SEVERAL = 2


def incidents_of(
    s: Sentence, parts: list[Sentence], context: Context, roster: Roster, before: list[Person]
) -> list[Fact]:
    """Return the mishaps of a sentence, and of its clauses what the whole of it does not say.

    `before` are those of whom the sentence before spoke last: "he" in a Dutch one is one of them.
    """
    last = context.last
    if s.language == "nl":
        context.last = before
    found = list(incidents(s, context, roster))
    found += [fact for fact in stops(s, context) if not any(fact.kind == other.kind for other in found)]
    crashed = context.crashed
    last = last if s.language == "nl" else context.last
    for fact in _said(s, parts, context, roster, incidents):
        if s.language == "fr" and fact.kind == "abandon":
            # "A et B ont quitté la course, alors que C n'était pas parti": each in their own way
            others = [one for one in found if one.kind == "abandon" and one.fields != fact.fields]
            for other in others:
                other.people = [one for one in other.people if one not in fact.people]
            found = [one for one in found if one.people or one not in others]
        for other in found:
            if " who " in s.text and other.kind == fact.kind == "abandon" and {*fact.people} < {*other.people}:
                other.people = fact.people  # "A, B and C, who abandoned": C did
        known = {one.name for other in found if other.kind == fact.kind for one in other.people}
        new = [one for one in fact.people if one.name not in known]
        if new:
            fact.people = new
            found.append(fact)
    if any(fact.kind == "crash" for fact in found):
        known = {one.name for fact in found for one in fact.people}
        new = [one for part in parts for one in _taken_along(part, context, roster) if one.name not in known]
        found += [Fact("crash", {}, 0.78, s.text, [one], "who fell is not plain") for one in new]
    context.crashed, context.last = crashed or context.crashed, last
    if context.phase == "before" and s.language == "fr" and _OUT_ON_THE_WAY.search(s.folded):
        found = [fact for fact in found if fact.kind != "abandon"]
    return found


_OUT_ON_THE_WAY = lazy(
    r"\babandonn\w+ (?:sur|apres une|a la suite d ?['’]? ?une|dans|en cours|au cours|a \d+) ?(?:chute|blessure|la descente|le col|d |de |km|kilom)"
)
"""Of one who left the race on its way, as a text says at its head."""


_ALONG = lazy(
    rf"\b(?:taken|took|takes|taking|brought|brings|bringing) (?:the |poor )?(?:\w+ )?({PEOPLE}) (?:down )?with (?:him|her|them)\b"
)


def _taken_along(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return whom a rider who fell took with them."""
    if " with " not in s.text:
        return []
    said = slots(s, context, roster)
    # a pronoun is a slot, too: "has taken <1> with <2>"
    match = _ALONG.search(re.sub(rf"with {PEOPLE}", "with him", said.text))
    return in_row(said, match[1]) if match is not None else []


def passages_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    """Return who passed a summit or a sprint, or won, as a sentence says, or else its clauses, each with the whole as quote."""
    found = _passages_of(s, parts, context, roster)
    for fact in found:
        fact.quote = s.text
    return found


def _passages_of(s: Sentence, parts: list[Sentence], context: Context, roster: Roster) -> list[Fact]:
    if s.language == "en" and len(parts) > 1 and _A_CLIMB.search(s.folded) and _A_SPRINT.search(s.folded):
        trial = context.copy()
        said = [fact for part in parts for fact in passages(part, trial, roster)]
        if {fact.kind for fact in said} >= {"climb", "sprint"}:
            context.becomes(trial)
            return said
    if s.language == "fr" and (both := both_sprints(s, roster)):
        found = [fact for each in both for fact in passages(each, context, roster)]
        for fact in found:
            fact.quote = s.text
        return found
    found = list(passages(without_those_behind(s, roster), context, roster))
    if found or not parts or not s.has("summit", "sprint", "points", "bonus", "first", "second", "third"):
        return found
    trial = context.copy()
    for part in parts:
        identify(part, trial, roster)
        said = [fact for fact in passages(part, trial, roster) if _is_passage(fact)]
        found += said
        trial.last = _doers(part, said) or trial.last
    if found:
        context.becomes(trial)
    return found


_A_CLIMB = lazy(r"\b(?:summit|climb|col|mountains?|kom|qom|category|top|points on)\b")
_A_SPRINT = lazy(r"\b(?:intermediate|bonus sprint|sprint)\b")


def _is_passage(fact: Fact) -> bool:
    """Return whether a clause gives so much of a passage that it is plain: who came next, or what was given."""
    rows = fact.fields.get("order", ())
    return fact.kind in ("climb", "sprint") and (len(rows) > 1 or any(len(row) > 1 for row in rows))


def _moves(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    found = list(moves(s, context, roster))
    yield from found
    if s.language == "nl":
        yield from dutch_moves(s, context, roster, found)
    if context.report:
        yield from hindsight(s, context, roster, found)


def _said(s: Sentence, parts: list[Sentence], context: Context, roster: Roster, rule: Rule) -> Iterator[Fact]:
    """Yield what a rule makes of the clauses, one after the other, each fact once."""
    seen: list[Fact] = []
    for number, one in enumerate(parts):
        part = _with_them(one, context, roster) if number or context.report else one
        roster.near = (context.away, context.chasers, context.last)
        identify(part, context, roster)
        said = list(rule(part, context, roster))
        for fact in said:
            if any(fact is other or _is_same(fact, other) for other in seen):
                continue
            if (same := _caught_with(fact, seen, part)) is not None:
                same.people = [*same.people, *(one for one in fact.people if one not in same.people)]
                continue
            fact.quote = s.text
            counted_away = next((one for one in seen if one.kind == "breakaway" and not one.people), None)
            if fact.kind == "attack" and counted_away is not None and not context.leads(fact.people):
                # "Three men have been let go: X was the first to jump": they are those
                context.goes_away([*context.away, *fact.people], counted_away.fields.get("size"))
            seen.append(fact)
        if doers := _doers(part, said):
            context.last = doers
            context.doer = doers if part.language == "nl" else context.doer
    yield from seen


def _with_them(part: Sentence, context: Context, roster: Roster) -> Sentence:
    """Return a clause of "they" as one of those who did what the clause before says."""
    people = context.last
    if not part.text.lower().startswith("they ") or not _SEVERAL <= len(people) <= _FEW_ENOUGH:
        return part
    names = [one.name for one in people]
    row = f"{', '.join(names[:-1])} and {names[-1]}"
    return Sentence(f"{row} {part.text[5:]}", part.language, roster, learn=False)


_FEW_ENOUGH = 6


def _caught_with(fact: Fact, seen: list[Fact], part: Sentence) -> Fact | None:
    """Return what the clause before says of others whom the bunch caught, where it catches these as well."""
    last = seen[-1] if seen else None
    is_of_both = last is not None and last.kind == fact.kind == "caught" and bool(last.people and fact.people)
    at = part.all("peloton")
    return last if is_of_both and at and at[0] <= _HEAD and part.language == "en" else None


_HEAD = 4
"""The first tokens of a clause, among which its doer stands."""
_OVER_FOR = lazy(
    r"\b(?:end of the (?:road|line)|(?:over|curtains|game over) for|fin (?:de l['’]aventure|de partie|d['’]aventure|du rêve)|clap de fin|(?:fini|terminé|terminus|rideau) pour)\b",
    re.IGNORECASE,
)


def _is_but_dropped(fact: Fact, said: list[Fact], s: Sentence) -> bool:
    """Return whether a rider is dropped for whom "it is over", or caught who "has nothing left"."""
    if fact.kind == "dropped" and "nothing left" in s.text:
        # "caught and put to work, but he has nothing left to give them"
        return any(other.kind == "caught" and set(other.people) & set(fact.people) for other in said)
    if s.language == "fr" and fact.kind == "caught" and not fact.fields.get("by") and OUT.search(s.folded):
        return True
    if fact.kind != "caught" or fact.fields.get("by") or not _OVER_FOR.search(s.text):
        return False
    return any(other.kind == "dropped" and set(other.people) & set(fact.people) for other in said)


def _doers(part: Sentence, said: list[Fact]) -> list[Person]:
    """Return whom "he" or "they" means after a clause: its doers; nobody new where a pronoun is its doer."""
    if part.text.lower().startswith(("he ", "she ", "they ")):
        return []
    first = next(
        (at for at in part.all("named") if not part.next_is(at, "mark") or part.tokens[at + 1].folded in ".!"),
        None,
    )
    people = list(part.tokens[first].value) if first is not None else []
    # "Five leaders, then, and the Aussie is 50 seconds adrift": a count names nobody
    naming = [fact for fact in said if fact.people and (people or fact.kind != "breakaway")]
    first_said = next((fact.people for fact in naming), [])
    return first_said if len(first_said) == 1 or not people else people


def _is_same(fact: Fact, other: Fact) -> bool:
    return fact.kind == other.kind and _names(fact.people) == _names(other.people)


def _names(people: list[Person]) -> set[str]:
    """Return the names of riders: whoever nobody has introduced is somebody else each time."""
    return {one.name for one in people}


def _of_others(whole: list[Fact], said: list[Fact], parts: list[Sentence]) -> list[Fact]:
    """Return what a Dutch sentence says as a whole of riders who are in no clause of which something was said."""
    known = _names([one for fact in said for one in fact.people])
    rows = [
        names
        for part in parts
        if (names := _names([one for at in part.all("named") for one in part.tokens[at].value])) & known
    ]
    ends = ("dropped", "caught")
    return [
        fact for fact in whole if fact.kind not in ends or not any(_names(fact.people) <= names for names in rows)
    ]


def _more(said: list[Fact], whole: list[Fact], context: Context) -> Iterator[Fact]:
    """Yield what the whole says of riders of whom no clause says anything."""
    known = {one for fact in said for one in fact.people}
    kinds = {fact.kind for fact in said}
    for fact in whole:
        people = set(fact.people)
        if not people and not (fact.kind in _ALL and kinds & {*_ALL, "dropped", "join", "attack"}):
            note(fact, context)
            yield fact
            continue
        more = next((one for one in said if one.kind == fact.kind and set(one.people) < people), None)
        if more is not None and not (people - set(more.people)) & known:
            more.people = fact.people
        elif people and not people & known:
            note(fact, context)
            yield fact
