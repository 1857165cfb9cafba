"""Summits and intermediate sprints, and the finish."""

import re
from collections.abc import Iterator
from typing import Any

from feeds.commentary.context import Context, Fact
from feeds.commentary.guards import inverted, is_news, is_talk, people_at, subject
from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import Figure, number
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases
from tracker.race.text import fold_name

_CLIMB = r"(?:Col|Côte|Cote|Mont|Monte|Alto|Puerto|Muur|Montée|Montee|Mur|Passo|Cima|Coll|Pla|Collado|Cuesta|Cormet|Colle|Pico|Plateau)"
_CLIMB_NAME = re.compile(
    rf"\b{_CLIMB}\b(?:[\s-]+(?:d['’]|l['’]|de|du|des|la|le|les|del|della|di|van|den|der|el|los|las|von|sur))*"
    r"[\s-]*(?:(?:d['’]|l['’])?[A-ZÀ-Þ][\w'’-]*)(?:[\s-]+(?:(?:de|du|des|la|le|les|del|di|van|sur|en|el|los|las)[\s-]+|d['’]|l['’])*[A-ZÀ-Þ][\w'’-]*)*"
)
_NAME_AFTER = re.compile(
    r"(?:(?:in|at|of|on|à|de|du|en|te|van|op|over|the|la|le|l['’]|el|del|d['’]|sommet|top|por|summit)\s*)+"
    r"(?P<name>(?:[A-ZÀ-Þ][\w'’]*(?:-[\w'’]+)*)(?:[\s-]+(?:(?:de|du|des|la|le|les|del|sur|d|van|sous|lès|en|l)[\s'’-]+)*[A-ZÀ-Þ][\w'’]*(?:-[\w'’]+)*)*)"
)


def climb_name(text: str) -> str | None:
    """Return the first climb that a text names by its kind: "Col de la Madone", "Alto de Foia"."""
    match = _CLIMB_NAME.search(text)
    return match[0].strip(" -") if match else None


def passages(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the passages that a sentence tells."""
    if (found := climb_name(s.text)) is not None:
        context.climb = found
    if is_talk(s):
        return
    if s.has("sprint") or s.has("summit") or climb_name(s.text) or context.passage or _named_climb(s, context):
        fact = _ranked(s, context) or _passage(s, context) or _placing(s, context)
        if fact is not None:
            yield fact
            return
    if s.has("win"):
        finish = _finish(s, context, roster)
        if finish is not None:
            yield finish


def _named_climb(s: Sentence, context: Context) -> bool:
    return any(
        "leads" in s.tokens[i].folded or "led" in s.tokens[i].folded or "over" in s.tokens[i].folded
        for i in s.all("first")
    )


def _passage(s: Sentence, context: Context) -> Fact | None:
    if any(token.folded in phrases("winning|stage|overall|the stage|stages") for token in s.tokens):
        return None  # of the finish
    for at in s.all("first"):
        if not is_news(s, at, context, ("gc",)):
            continue
        is_sprint = s.has("sprint") or "sprint" in s.tokens[at].folded.split()
        is_climb = (
            s.has("summit")
            or climb_name(s.text) is not None
            or s.tokens[at].folded.startswith(
                ("leads over", "led over", "leads the way over", "led the way over", "crest", "corona", "bascule")
            )
        )
        if not is_sprint and not is_climb:
            continue
        weak = s.tokens[at].folded in phrases(
            "wins|won|takes|took|claims|claimed|grabs|grabbed|wint|pakt|pakte|gewonnen|remporte|"
            "gagne|se lleva|gana|en tete|s impose|s adjuge|pakt de punten|picks up|picked up|rafle|"
            "empoche|regle|enleve|tops|topped|gaat naar|is voor|suma|se impone|se adjudica|first|"
            "primero|boven|collects"
        )
        if weak:
            near = s.after(
                at,
                ("sprint", "points", "bonus", "summit")
                if s.tokens[at].folded in phrases("takes|took|pakt|pakte|picks up|picked up")
                else ("sprint", "summit", "points"),
                6,
            )
            near = s.before(at, ("sprint", "summit"), 8) if near is None else near
            if near is None:
                continue
            if (
                not is_sprint
                and s.tokens[at].folded in phrases("wins|won|wint|gana|gagne")
                and "summit" in s.tokens[near].classes
                and s.tokens[near].folded in {"climb", "the climb", "klim", "top"}
            ):
                continue
        people, index, name = subject(s, at, context, 6)
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
        order += [p for p in _those_behind(s, max(at, index)) if p not in order]
        kind = "sprint" if is_sprint and not (s.tokens[at].folded.startswith(("corona", "crest"))) else "climb"
        name = _name_of(s, kind, context)
        placings = _placings(s, order)
        context.passage = (kind, name or "")
        fields: dict[str, Any] = {"order": placings}
        if name:
            fields["name"] = name
        confidence = 0.88 if all(person.sure for person in order) else 0.75
        return Fact(kind, fields, confidence, s.text, order, "whether this was a passage is not plain")
    return None


def _ranked(s: Sentence, context: Context) -> Fact | None:
    """Read "Sprint: 1. A, 2. B, 3. C" and "Sprint: A first, B second, C third"."""
    if not s.has("sprint", "summit") or (s.has("win") and s.has("line")):
        return None
    places: dict[int, Person] = {}
    for at in s.all("named"):
        people = list(s.tokens[at].value)
        before = [token.folded for token in s.tokens[max(0, at - 3) : at]]
        while before and before[-1] in phrases(".|º|°|)|o|er|e"):
            before.pop()
        after = s.tokens[at + 1].folded if at + 1 < len(s.tokens) else ""
        place = (
            int(before[-1])
            if before
            and before[-1].isdecimal()
            and len(before) < 3 + 1
            and at
            and s.tokens[at - 1].folded in phrases(".|º|°|)|o|er|e")
            else None
        )
        place = (
            _PLACES.get(before[-1])
            if place is None and before and len(people) == 1 and before[-1] in _PLACES
            else place
        )
        place = _PLACES.get(after) if place is None else place
        if place is not None and len(people) == 1:
            places.setdefault(place, people[0])
    if 1 not in places or len(places) < 2 or not is_news(s, 0, context, ("past", "gc")):
        return None
    order: list[Person] = []
    while len(order) + 1 in places:
        order.append(places[len(order) + 1])
    kind = "sprint" if s.has("sprint") else "climb"
    name = _name_of(s, kind, context)
    context.passage = (kind, name or "")
    fields: dict[str, Any] = {"order": _placings(s, order)}
    if name:
        fields["name"] = name
    return Fact(kind, fields, 0.9, s.text, order)


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


def _placing(s: Sentence, context: Context) -> Fact | None:
    """Return what goes on a passage told before: "Ciccone was second and picked up 5 seconds, Moscon took 2"."""
    if context.passage is None or s.has("win", "attack", "catch", "line"):
        return None
    if not (s.has("second", "third", "bonus") or (s.has("duration") and s.has("first"))):
        return None
    people = [person for i in s.all("named") for person in s.tokens[i].value]
    if not people or not s.has("duration", "points"):
        return None
    return Fact("placing", {"order": _placings(s, people)}, 0.8, s.text, people)


def _those_behind(s: Sentence, at: int) -> list[Person]:
    """Return riders told after "ahead of", "devant", "voor", "leading": those who came next."""
    for index in range(at + 1, len(s.tokens) - 1):
        token = s.tokens[index]
        if token.classes & {"beaten", "with", "second"} and token.folded not in {"from", "over"}:
            later = s.after(index, ("named",), 2)
            if later is not None:
                people = list(s.tokens[later].value)
                return people + [p for p in _those_behind(s, later) if p not in people]
    return []


def _placings(s: Sentence, order: list[Person]) -> list[dict[str, Any]]:
    """Return each rider with the points or seconds told after the name and before the next."""
    where = [(i, person) for i in s.all("named") for person in s.tokens[i].value]
    told: list[dict[str, Any]] = []
    for person in order:
        row: dict[str, Any] = {"person": person}
        at = next((i for i, one in where if one is person), None)
        if at is not None and len(s.tokens[at].value) == 1:
            end = next((i for i, _ in where if i > at), len(s.tokens))
            for index in range(at + 1, end):
                token = s.tokens[index]
                if (
                    "duration" in token.classes
                    and token.value.value <= 60
                    and not s.in_clause(index, "lead_noun", "ahead", "behind")
                    and s.tokens[index - 1].folded != "of"
                ):
                    row.setdefault("bonus_s", int(token.value.value))
                elif "points" in token.classes:
                    value = number(s.tokens[index - 1].folded)
                    if value is not None:
                        row.setdefault("points", int(value))
        told.append(row)
    return told


def _name_of(s: Sentence, kind: str, context: Context) -> str | None:
    if kind == "climb" and (found := climb_name(s.text)) is not None:
        return found
    people = {
        word
        for i in s.all("named")
        for person in s.tokens[i].value
        for name in person.names
        for word in fold_name(name).split()
    }
    for at in s.all("sprint", "summit", "first"):
        rest = s.text[s.tokens[at].end :]
        match = _NAME_AFTER.match(rest.lstrip())
        if match and not set(fold_name(match["name"]).split()) & people:
            return match["name"].strip(" -")
    if kind == "climb":
        return context.climb
    return context.sprint


def _finish(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return that somebody has won, where the race can be over."""
    if "finish" in context.once or context.phase == "before":
        return None
    near = context.km is None or context.km <= 12 or context.report
    if not near:
        return None
    for at in s.all("win"):
        token = s.tokens[at]
        if not is_news(s, at, context, ("gc",)) or s.in_clause(at, "sprint", "summit", "points"):
            continue
        after_first = token.folded in phrases(
            "won by|victory for|win for|stage win for|gewonnen door|zege voor|de zege is voor|"
            "winst voor|ritzege voor|victoire de|victoire pour|victoria de|victoria para|"
            "triunfo de|triunfo para|winnaar is|the winner is|winner is|it s a win for|"
            "victory goes to|etappezege voor|de etappe is voor|de rit is voor|het is voor|"
            "de overwinning is voor|overwinning voor|remportee par|succes de|succes pour|"
            "etapa para|victoria de etapa para|gewonnen"
        )  # fmt: skip
        people: list[Person] = []
        confidence = 0.9
        if after_first:
            index = s.after(at, ("named", "maybe"), 3)
            if index is not None:
                people = people_at(s, index, context) or (
                    [roster.add(str(s.tokens[index].value), sure=False)]
                    if "maybe" in s.tokens[index].classes and " " in str(s.tokens[index].value)
                    else []
                )
        if not people:
            people, index, name = subject(s, at, context, 6)
            if name is not None and " " in name:
                people, confidence = [roster.add(name, sure=False)], 0.82
        if not people:
            people = inverted(s, at, context)
        if len(people) != 1:
            continue
        if token.folded in phrases("beats|takes it|klopt|regle|dompte|conquista|sprint naar winst"):
            confidence -= 0.05
        if s.has("said") or (
            token.folded in phrases("gana|gagne|wint|won|wins")
            and s.after(at, ("lead_noun", "duration"), 3) is not None
        ):
            confidence -= 0.3
        fields: dict[str, Any] = {}
        times = [figure for i in s.all("duration") if (figure := s.tokens[i].value).race_time]
        if times:
            fields["time_s"] = int(_first(times).value)
        return Fact("finish", fields, confidence, s.text, people, "whether this was the stage is not plain")
    return None


def _first(figures: list[Figure]) -> Figure:
    return figures[0]
