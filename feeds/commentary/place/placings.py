"""Who came next at a passage, and the points and seconds given for each."""

from itertools import pairwise
from typing import Any

from feeds.commentary.place.shared_out import of_each, of_each_nation, shared_in_turn
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.rider.teams import REGION, is_from
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import number
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

MOST_BONUS_S = 20
"""Most bonus seconds that any race gives at a line."""

MOST_POINTS = 60
"""Most points that a summit or a sprint gives."""

_ARTICLES = frozenset({"a", "an", "un", "une", "una", "een", "'n", "n"})
_FOR = frozenset({"for", "voor", "pour", "para", "aan", "a", "to"})
_SHARED_OUT = frozenset({",", ";", "y", "e", "por"})
_IN_LIST = phrases(",|-|–|/|(|)|.|;|and|&|en|et|y|e|then|dan|puis|luego|points|punten|ptn|pts")
_SCORED = compiled(r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,3})\s\((?P<n>\d{1,2})\)")


_IN_BRACKETS = compiled(r"[a-zà-ÿ] \(\d{1,2}(?: \w+\.?)?\)")


def rider_at(s: Sentence, at: int, roster: Roster) -> list[Person]:
    """Return the riders at a token; a name not known yet is one where it has a place."""
    token = s.tokens[at]
    if "named" in token.classes:
        return list(token.value)
    name = s.text[token.start : token.end]
    return [roster.same(name) or roster.add(name, sure=False)]


def listed_after(s: Sentence, at: int) -> list[Person]:
    """Return the riders in a row right after a token: "ahead of A (2) and B (1)"."""
    people: list[Person] = []
    skipped = 0
    for token in s.tokens[at + 1 :]:
        if "named" in token.classes:
            people += [person for person in token.value if person not in people]
            skipped = 0
        elif (
            token.folded in _IN_LIST
            or token.classes & {"points"}
            or number(token.folded) is not None
            or (people and "duration" in token.classes)
        ):
            skipped += 1
            if skipped > 6:
                break
        elif people or not token.classes & {"word", "nation", "second", "third"} or skipped > 2:
            break
        else:
            skipped += 1
    return people


def placing(s: Sentence, rows: list[dict[str, Any]], context: Context, confidence: float = 0.8) -> Fact:
    """Return what a sentence adds to the passage spoken of last, and keep in mind who passed there.

    Args:
        s: the sentence.
        rows: riders who passed there, each with what they got.
        context: `passage` is where; those who passed stand in `placed` from here on.
        confidence: how sure that is.
    """
    people = [row["person"] for row in rows]
    context.placed = [*context.placed, *(one for one in people if one not in context.placed)]
    kind = context.passage[0] if context.passage is not None else "climb"
    return Fact("placing", {"order": rows, "of": kind}, confidence, s.text, people)


def falls(rows: list[dict[str, Any]]) -> bool:
    """Return whether riders get less and less: they are the first at a line, of whom nothing was said before."""
    values = [int(row.get("points", row.get("bonus_s", 0))) for row in rows]
    return len(values) > 1 and all(one > two for one, two in pairwise(values)) and values[-1] > 0


def placings(
    s: Sentence, order: list[Person], kind: str, context: Context, roster: Roster
) -> list[dict[str, Any]]:
    """Return riders in their order, each with the points or seconds that a sentence gives them.

    Args:
        s: the sentence.
        order: those who passed, as far as this sentence says it.
        kind: "sprint" or "climb".
        context: `placed` are those who passed, as far as it was said before; `unit` is what they got there.
        roster: the riders of the race.
    """
    worth = _worth(s, kind, context, roster, order)
    people = list(order)
    people += [person for person, _, _ in worth if person not in people]
    rows: list[dict[str, Any]] = [{"person": person} for person in people]
    for person, unit, value in worth:
        rows[people.index(person)].setdefault(unit, value)
    values = [row.get("points", row.get("bonus_s")) for row in rows]
    said = [value for value in values if value is not None]
    starts_late = bool(said) and bool(order) and values[0] is None and order == context.placed
    if starts_late and s.language == "en" and len(said) == 1 and values[-1] is not None:
        starts_late = not any(token.folded == "who" for token in s.tokens)  # "…, B and C, who gets one"
    if starts_late and s.language == "nl":
        starts_late = (
            _IN_BRACKETS.search(s.text) is None and None in values[1:]
        )  # "als eerste door, dan Bero (2 seconden)"
    if starts_late or said != sorted(said, reverse=True):
        return [{"person": person} for person in order]  # what belongs to whom is not plain
    return rows


def _worth(
    s: Sentence, kind: str, context: Context, roster: Roster, order: list[Person]
) -> list[tuple[Person, str, int]]:
    scored = [(match["name"], int(match["n"])) for match in _SCORED.finditer(s.text)]
    figures = _figures(s)
    units = [unit for _, unit, _ in figures if unit]
    if not units and figures:
        units = (
            ["bonus_s"]
            if s.has("bonus")
            else ["points"]
            if any("points" in token.folded.split() for token in s.tokens)
            else []
        )  # "Bonus seconds: 3, 2 and 1"
    if shared := of_each(s, figures, order or context.placed):
        return shared
    if s.language == "en" and (shared := of_each_nation(s, figures, order or context.placed)):
        return shared
    unit = units[0] if units else context.unit or ("points" if kind == "climb" else None)
    if s.language == "en" and (shares := shared_in_turn(s, kind, context, figures)):
        return shares
    if unit is None or (not units and not scored and context.unit is None):
        return []
    context.unit = unit
    worth: list[tuple[Person, str, int]] = []
    for name, value in scored:
        last = fold_name(name).split()[-1]
        person = roster.same(name) or next((one for one in order if last in fold_name(one.name).split()), None)
        person = person or roster.add(name, sure=False)
        worth.append((person, unit, value))
    whom = _named(s, context)
    if s.language in ("fr", "es") and not whom and len(figures) > 1:
        in_row = [s.tokens[at].value for at in s.all("named") if len(s.tokens[at].value) == len(figures)]
        if len(in_row) == 1:  # "4, 2 y 1 puntos para A, B y C"
            return [
                (person, one or unit, value) for person, (_, one, value) in zip(in_row[0], figures, strict=True)
            ]
    is_of_none = not whom or (s.language in ("fr", "es") and not s.has("named") and s.has("points", "bonus"))
    if is_of_none and len(figures) == len(context.placed) >= 2:  # "seis puntos para el vasco, cuatro para …"
        return [
            (person, one or unit, value) for person, (_, one, value) in zip(context.placed, figures, strict=True)
        ]
    if len(figures) == len(order) >= 2 and whom and (figures[0][0] > whom[-1][0] or figures[-1][0] < whom[0][0]):
        # "A leads B and C over the top for five, three and one points"
        return [(person, one or unit, value) for person, (_, one, value) in zip(order, figures, strict=True)]
    values = [value for _, _, value in figures]
    falls = len(set(values)) == len(values) and values == sorted(values, reverse=True)
    is_first = bool(figures) and falls and len(figures) <= len(order)
    is_first = is_first and _receiver(s, figures[0][0], whom) is not order[0]
    if is_first and _gets_what_follows(s, figures[0][0]):
        # "A led B over the top to collect four points, with B taking two"
        return [(person, one or unit, value) for person, (_, one, value) in zip(order, figures, strict=False)]
    for at, one, value in figures:
        receiver = _receiver(s, at, whom)
        if receiver is not None and all(receiver is not other for other, _, _ in worth):
            worth.append((receiver, one or unit, value))
    if context.placed:
        known = {person: place for place, person in enumerate(context.placed)}
        worth.sort(key=lambda row: known.get(row[0], len(known)))
    return worth


_BEFORE_A_GAP = {"fr": "a", "es": "a", "en": "at", "nl": "op"}


def _gets_what_follows(s: Sentence, at: int) -> bool:
    """Return whether the first one gets what stands at a token: "to collect four", "good for three"."""
    near = [token.folded for token in s.tokens[max(0, at - 4) : at]]
    return not _TO_COLLECT.isdisjoint(near) and _OF_ANOTHER.isdisjoint(near)


_TO_COLLECT = frozenset({"to", "collect", "taking", "collecting", "earning", "good", "worth", "pocketing"})
_OF_ANOTHER = frozenset({"who", "with", "while", "and"})


def _named(s: Sentence, context: Context) -> list[tuple[int, Person]]:
    """Return the single riders of a sentence and where they stand; "he" is who passed first."""
    found: list[tuple[int, Person]] = []
    for at, token in enumerate(s.tokens):
        if "named" in token.classes:
            if len(token.value) == 1:
                found.append((at, token.value[0]))
        elif "nation" in token.classes or token.folded in phrases("he|she|him|her|hij|hem|il|elle|lui"):
            others = [person for i in s.all("named") for person in s.tokens[i].value]
            fits = [p for p in context.placed if "nation" in token.classes and _is_of(p, token.value)]
            is_region = "nation" in token.classes and token.value.startswith(REGION)
            if is_region and not fits and len(context.placed) > 1:
                continue  # which of them it is nobody says
            meant = fits or [
                p for p in context.placed[:1] if p.nation is None or is_region or "nation" not in token.classes
            ]
            if len(meant) == 1 and meant[0] not in others:
                found.append((at, meant[0]))
    return found


def _is_of(person: Person, nation: str) -> bool:
    return is_from(nation, person.team) if nation.startswith(REGION) else person.nation == nation


def _receiver(s: Sentence, at: int, whom: list[tuple[int, Person]]) -> Person | None:
    """Return who gets the figure at a token: who is named after "for", else who was named before it."""
    if (relative := _who_gets(s, at)) is not None:
        return relative
    after = next(((index, person) for index, person in whom if at < index <= at + 5), None)
    if after is not None and after[0] == at + 1 and at and s.tokens[at - 1].folded in _SHARED_OUT:
        return after[1]  # "cinco puntos, tres Aster y uno Dorn"
    if after is not None and s.language == "nl" and _is_beaten(s, at, after[0]):
        after = None  # "5 punten, voor Bero (3)"
    between = s.tokens[at + 1 : after[0]] if after is not None else []
    if (
        len(between) == 1
        and after is not None
        and between[0].folded == "de"
        and s.tokens[at - 1].folded in _SHARED_OUT
    ):
        return after[1]  # "3 segundos, por 2 de Bero y 1 de Dorn"
    crossed = any(number(token.folded) is not None and token.folded not in _ARTICLES for token in between)
    if after is not None and not crossed and any({*token.folded.split()} & _FOR for token in between):
        return after[1]
    return next((person for index, person in reversed(whom) if index < at), None)


def _is_beaten(s: Sentence, at: int, who: int) -> bool:
    """Return whether a comma stands between what somebody gets and "voor" a rider: who came next."""
    between = s.tokens[at + 1 : who]
    return any(token.folded == "," for token in between) and between[-1].folded == "voor"


def _who_gets(s: Sentence, at: int) -> Person | None:
    """Return the last of the riders of whom a relative clause speaks: "ahead of A and B, who picks up a second"."""
    for index in range(at - 1, max(1, at - 7), -1):
        if s.tokens[index].classes & {"named", "break"}:
            return None
        if s.tokens[index].folded == "who":
            before = s.tokens[index - 2 if s.tokens[index - 1].folded == "," else index - 1]
            return before.value[-1] if "named" in before.classes and s.language == "en" else None
    return None


def _figures(s: Sentence) -> list[tuple[int, str | None, int]]:
    """Return where figures stand that can be points or seconds, their unit where it is said, and their value."""
    figures: list[tuple[int, str | None, int]] = []
    for at, token in enumerate(s.tokens):
        if "duration" in token.classes:
            if (
                token.value.value <= MOST_BONUS_S
                and (not token.value.loose or _is_a_bonus(s, at))
                and not (at and s.tokens[at - 1].folded == _BEFORE_A_GAP.get(s.language))
                and not s.in_clause(at, "lead_noun")
                and not _is_behind(s, at)
                and not (s.language == "en" and s.tokens[at + 1 : at + 2] and s.tokens[at + 1].folded in _OF_A_GAP)
                and not (s.language == "fr" and s.next_is(at, "over"))  # "avec 5 secondes sur Fisk"
                and not any(s.clauses[i] == s.clauses[at] and not _is_of_order(s, i) for i in s.all("ahead"))
            ):
                figures.append((at, "bonus_s", int(token.value.value)))
            continue
        value = number(token.folded)
        if value is None or not 0 < value <= MOST_POINTS or "distance" in token.classes:
            continue
        unit = _unit(s, at)
        following = s.folded_at(at + 1)
        is_rank = following in {".", "º", "°", "%", "er", "eme"} and at + 2 < len(s.tokens)
        is_rank |= s.language == "fr" and following == "e"  # "3e catégorie"
        is_time = at > 0 and s.tokens[at - 1].folded == ":" and following == ":"
        is_article = token.folded in _ARTICLES and not (figures and _is_one(s, at))
        if unit is None and (is_rank or is_time or is_article or not _stands_alone(s, at)):
            continue
        figures.append((at, unit, int(value)))
    return figures


_OF_A_GAP = frozenset(
    {"on", "over", "up on", "clear of", "clear", "up", "ahead of", "later", "behind", "back", "down"}
)
"""After a time that is no bonus: "He has 11 seconds on Dorn"."""


def _is_behind(s: Sentence, at: int) -> bool:
    """Return whether a time is of somebody behind: "daarachter pakt Bero 2 seconden" is of who came next."""
    behind = [s.tokens[i].folded for i in s.all("behind") if s.clauses[i] == s.clauses[at]]
    return any(word not in NEXT or s.language != "nl" for word in behind)


def _is_of_order(s: Sentence, at: int) -> bool:
    """Return whether "ahead of" stands before a rider who came next, in French and Spanish: "devant Marchadier"."""
    is_gap = at > 0 and "duration" in s.tokens[at - 1].classes and s.tokens[at].folded in _AHEAD_BY
    return (
        s.language in ("fr", "es")
        and not is_gap
        and any("named" in token.classes for token in s.tokens[at + 1 : at + 3])
    )


_AHEAD_BY = frozenset({"d avance", "avance", "de ventaja", "ventaja"})


def _is_a_bonus(s: Sentence, at: int) -> bool:
    """Return whether a time stands by itself in brackets after a rider, "Marchadier (2'')", with a bonus given before."""
    before, after = s.tokens[max(0, at - 2) : at], s.tokens[at + 1 : at + 2]
    is_alone = [token.folded for token in (*before[1:], *after)] == ["(", ")"]
    return (is_alone and "named" in before[0].classes) or (s.language in ("fr", "es") and s.has("bonus"))


def _is_one(s: Sentence, at: int) -> bool:
    """Return whether an article is a figure in a row of them: "twee voor Bero en een voor Dorn", "Dorn een"."""
    following = s.folded_at(at + 1)
    if following in ("pour", "para") and s.after(at, ("named", "nation"), 4) is not None:
        return True  # "deux points pour A, un pour B"
    if s.next_is(at, "ahead") and s.after(at, ("named",), 2) is not None:
        return True
    ends = at + 1 == len(s.tokens) or bool(s.tokens[at + 1].classes & {"mark", "break"})
    return at > 0 and "named" in s.tokens[at - 1].classes and (ends or s.tokens[at + 1].folded in _AT)


_AT = frozenset({"op", "in", "bij", "aan"})


def _unit(s: Sentence, at: int) -> str | None:
    """Return the unit given after a number: "three bonus seconds", "5 KOM points"."""
    for token in s.tokens[at + 1 : at + 4]:
        if "points" in token.classes or token.folded in {"ptn", "pts", "pt", "kom points", "mountain points"}:
            return "points"
        if "bonus" in token.classes:
            return "bonus_s"
        if token.classes - {"word", "summit", "sprint"} or number(token.folded) is not None:
            return None
    return None


def _stands_alone(s: Sentence, at: int) -> bool:
    """Return whether a bare number counts nothing named after it: "Moir gets 3", "two for Rios", "4, 2 and 1"."""
    if at + 1 >= len(s.tokens):
        return True
    after = s.tokens[at + 1]
    return bool(
        after.folded in _IN_LIST | _FOR | _AT
        or {*after.folded.split()} & _FOR
        or after.folded == "respectively"
        or (s.language == "en" and "summit" in after.classes and "points" not in after.classes)
        or s.text[after.start :].startswith(("of them", "go to", "goes to", "on offer", "available", "at stake"))
        or "break" in after.classes
        or "named" in after.classes
    )


NEXT = frozenset({"next", "followed", "daarna", "daarachter", "suivent", "siguen", "volgden", "volgen"})
"""Words before those who passed after the first."""
