"""What French says of a summit or a sprint in a sentence of its own: what each got there, and who was first, put in passing.

"20 points pour lui, 15 pour Fisk et 12 pour Dorn", "Il empoche 10 points, contre 8 au Danois", "Le barème : 5, 3 et 1 points".
"""

import re
from itertools import pairwise
from typing import Any

from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS, placing
from feeds.commentary.place.sites import climb_of
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_N = r"(?:\{(?P<t>\d+)\}|(?P<n>\b(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente))\b(?! ?(?:km|kilom|er\b|[º°%:,] ?\d)))"
_BARE = re.sub(r"\(\?P<\w+>", "(?:", _N)
_UNIT = r"(?P<unit> (?:petits? |precieux |precieuses )?(?:points?|pts|unites?|secondes?)\b)?(?: (?:de|d ['’]|en) (?:bonif\w*|bonus|plus))?"
_TO = r"(?: (?:sont|est|vont|va|reviennent|revient|tombent))? (?:pour|a|au|aux)"
_WHOM = r"(?: (?:le|la|l ['’]|son|sa)(?: [\w-]+){0,2}?)?"
_SHARE = lazy(
    rf"{_N}{_UNIT}{_TO}(?:{_WHOM} (?P<who><\d+>)| (?P<him>lui|elle)\b|(?P<other>(?: (?:le|la|l ['’]|son|sa)|(?<= au)) (?!<)[a-z~@-]+))"
)
_TAKES = lazy(
    r"(?:(?P<who><\d+>)(?P<between>(?: (?!en\b)[\w'’-]+){0,4}?) (?:en |y )?)?\b(?:prend|a pris|empoche|a empoche|rafle|a rafle|marque|a marque|engrange|glane|grappille|"
    r"ramasse|recolte|inscrit|score|decroche|chipe|ajoute|obtient|recupere|s (?:['’] )?adjuge|s (?:['’] )?offre|gagne|encaisse|"
    rf"empochant|raflant|marquant|prenant|engrangeant|recoltant|glanant|rapporte) (?:les |ses |ainsi |donc |encore |deja )*{_N}{_UNIT}"
    r"|\( (?P<n2>\d{1,2}) (?P<unit2>points|pts) ,"
)
_IN_A_ROW = lazy(
    rf"(?P<row>{_BARE}(?: (?:points?|pts))?(?: ?, ?(?:contre |puis )?{_BARE}| et {_BARE}| puis {_BARE}| contre {_BARE})+)(?: (?P<unit>points?|pts|unites|secondes))?"
)
_ONE = lazy(_N)
_NO_SHARE = lazy(
    r"\b(?:classement|general|total|totalise|compteur|desormais|possede|avance|retard|ecart|peloton|victoires?|ans|etapes?|kilometres|km|virtuel\w*|"
    r"derriere(?! ,? c )|sur la ligne|arrivee|meneur|leader avec|compte|a quoi|en jeu|attribues?|sont offerts|il y aura)\b"
)
_BEFORE = lazy(r"\b(?:au depart|au matin|la veille|hier|l an dernier|general)\b")
"""Of who was second or third otherwise."""
_LEAST = 2
"""Shares where nothing else says that something was given."""


def awarded(s: Sentence, said: Slots, context: Context, found: list[Fact]) -> list[Fact]:
    """Return what a French sentence says of a passage, with what each rider got there put right, or put in.

    Args:
        s: the sentence.
        said: the same with slots.
        context: who passed last, as far as it was said before.
        found: what the other rules made of it.
    """
    if not found and (later := _of_the_bunch(s, said, context)) is not None:
        return [later]
    passed = next((fact for fact in found if fact.kind in ("climb", "sprint") and fact.fields.get("order")), None)
    order = [row["person"] for row in passed.fields["order"]] if passed else list(context.placed)
    if s.has("dropped") or _BEFORE.search(said.text):
        found = [fact for fact in found if fact.kind != "placing"]
    if passed is None and order and context.passage is not None and _is_of_another(s, context.passage[0]):
        return [fact for fact in found if fact.kind != "placing"]
    if (
        not order
        or context.passage is None
        or s.has("future", "modal", "if", *(() if "adjuge" in s.folded and s.has("points") else ("win",)))
        or _NO_SHARE.search(said.text.replace("point mis en jeu", "point"))
    ):
        return found
    kind = passed.kind if passed else context.passage[0]
    rows = _shares(s, said, order, kind, context)
    known = [row for fact in found if fact.kind in ("climb", "sprint", "placing") for row in fact.fields["order"]]
    if len(rows) < max(1, sum("points" in row or "bonus_s" in row for row in known)):
        return found
    people = [
        *(order if passed else []),
        *(row["person"] for row in rows if not passed or row["person"] not in order),
    ]
    given = {row["person"]: row for row in rows}
    lines = [given.get(person, {"person": person}) for person in people]
    context.placed = [*order, *(person for person in people if person not in order)]
    if passed is not None:
        passed.fields["order"], passed.people = lines, people
        return found
    rest = [fact for fact in found if fact.kind != "placing"]
    return [*rest, Fact("placing", {"order": lines, "of": kind}, 0.82, s.text, people)]


_REST = lazy(
    rf"^(?:derriere ,? )?(?P<first><\d+>)(?: ,[^<>]{{1,40}},)? (?:regle|a regle|emmene|devance|prend|s (?:['’] )?adjuge)\b[^<>{{}}.;:]{{0,30}}?"
    rf"(?:pour )?la (?P<n>\d|troisieme|quatrieme|cinquieme|sixieme)(?: e)? place(?: devant (?:(?:le|la|l ['’])(?: [\w-]+){{0,2}} )?(?P<next>{PEOPLE}))?"
)
_PLACES = {"troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6}


def _of_the_bunch(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who came next at a line after those away: "Derrière, Dorn règle le peloton pour la 4e place devant Fisk"."""
    match = _REST.match(said.text) if context.passage is not None and context.placed else None
    if match is None or s.has("modal", "future", "if", "not", "gc"):
        return None
    people = in_row(said, f"{match['first']} {match['next'] or ''}")
    place = _PLACES.get(match["n"]) or int(match["n"])
    if place != len(context.placed) + 1 or any(one in context.placed for one in people) or context.passage is None:
        return None
    return placing(s, [{"person": one} for one in people], context)


def _is_of_another(s: Sentence, kind: str) -> bool:
    """Return whether a sentence is of a sprint after a climb, or of a climb after a sprint."""
    is_sprint, is_climb = s.has("sprint"), s.has("summit") or climb_of(s) is not None
    return is_sprint and not is_climb if kind == "climb" else is_climb and not is_sprint


def _shares(s: Sentence, said: Slots, order: list[Person], kind: str, context: Context) -> list[dict[str, Any]]:
    """Return who got what, in the order of what they got; none where that is not plain."""
    shared: list[tuple[Person | None, int]] = []
    units: set[str] = set()
    spans: list[tuple[int, int]] = []
    values = _row_of(said)
    in_a_row = len(values) == len(order) >= _LEAST
    for match in () if in_a_row else (*_SHARE.finditer(said.text), *_TAKES.finditer(said.text)):
        at = next(match.start(name) for name in ("t", "n", "n2") if match.groupdict().get(name))
        if any(begin <= at < end for begin, end in spans):
            continue
        value, unit = _value(said, match)
        if match["who"] and not (match.groupdict().get("between") or "").strip().startswith(
            ("et", "qui a devance")
        ):
            person: Person | None = in_row(said, match["who"])[0]
        else:
            person = None if match.groupdict().get("other") else order[0]
        if value is None or (person is not None and any(person is other for other, _ in shared)):
            return []
        if said.text[:at].endswith(_OF_IT) and context.placed:
            unit = unit or context.unit or ("points" if kind == "climb" else None)
            if not match["who"] and len(order) == _LEAST:
                person = order[1]  # "Dorn prend 10 points. L'Italien en inscrit 8."
        spans.append(match.span())
        units |= {unit} if unit else set()
        shared.append((person, value))
    if not shared and _ONLY_ONE.search(said.text):
        shared, units = [(order[0], 1)], {"points"}
    elif shared:
        shared += _without_verbs(said, shared, spans)
    rows = _by_place(shared, order)
    if not rows and len(values) == len(order):
        rows = list(zip(order, values[:-1] if None in values else values, strict=False))
        units |= {"points"} if s.has("points") else {"bonus_s"} if s.has("bonus") else set()
    if len(rows) == 1 and s.has("points", "bonus") and len(order) > 1:
        rows += _for_the_next(said, order[1:], spans[0][1] if spans else 0)
    rows.sort(key=lambda row: -row[1])
    if len(units) > 1 or (len(rows) < _LEAST and not units):
        return []
    unit = next(iter(units), None) or ("points" if kind == "climb" else "bonus_s")
    most = MOST_BONUS_S if unit == "bonus_s" else MOST_POINTS
    if any(not 0 < value <= most for _, value in rows) or any(a[1] <= b[1] for a, b in pairwise(rows)):
        return []
    if rows and rows[0][0] is not order[0] and order[0] in [person for person, _ in rows]:
        return []
    if rows and len(rows) > 1 and rows[0][0] is not order[0]:
        return []
    return [{"person": person, unit: value} for person, value in rows]


_OF_IT = tuple(
    f" en {verb} "
    for verb in ("inscrit", "prend", "marque", "empoche", "recolte", "glane", "obtient", "grappille")
)
_ONLY_ONE = lazy(
    r"\b(?:prend|marque|empoche|inscrit|rafle|engrange|glane)\w* (?:le|l ['’]) (?:seul|unique|petit) (?:petit )?point\b"
)
_THEN = lazy(
    rf"(?:,|et|puis|;) (?:(?:le|la|l ['’])(?: [\w-]+){{0,2}} )?(?P<who><\d+>) (?:\( )?{_N}(?= ?(?:points?|pts)? ?(?:[.,;)]|et\b|$))|(?P<next><\d+>) \( {_N.replace('<t>', '<t3>').replace('<n>', '<n3>')} ?(?:points?|pts|p)? ?\)"
)
"""What others get, after a verb of the first: "Dorn en prend 2, Fisk 1", "devant Fisk (3) et Gran (2)"."""


def _without_verbs(
    said: Slots, shared: list[tuple[Person | None, int]], spans: list[tuple[int, int]]
) -> list[tuple[Person | None, int]]:
    """Return what others get whom no verb says to get it."""
    known = [person for person, _ in shared if person is not None]
    found: list[tuple[Person | None, int]] = []
    for match in _THEN.finditer(said.text, spans[0][0]):
        [person] = in_row(said, match["who"] or match["next"])
        time, bare = match["t"] or match["t3"], match["n"] or match["n3"]
        value = said.figures[int(time)].value if time else number(bare)
        if value and person not in known and not any(begin <= match.start() < end for begin, end in spans):
            found.append((person, int(value)))
            known.append(person)
    return found


def _by_place(shared: list[tuple[Person | None, int]], order: list[Person]) -> list[tuple[Person, int]]:
    """Return who got what; "le Breton" is whoever passed in the place of what he got."""
    shared.sort(key=lambda row: -row[1])
    named = [person for person, _ in shared]
    rows: list[tuple[Person, int]] = []
    for place, (person, value) in enumerate(shared):
        meant = person or (order[place] if place < len(order) and order[place] not in named else None)
        if meant is not None:
            rows.append((meant, value))
    return rows


def _value(said: Slots, match: re.Match[str]) -> tuple[int | None, str | None]:
    if match["t"]:
        figure = said.figures[int(match["t"])]
        return (None, None) if figure.race_time or figure.loose else (int(figure.value), "bonus_s")
    groups = match.groupdict()
    value = number(groups["n"] or groups["n2"])
    unit = (groups.get("unit") or groups.get("unit2") or "").strip().split(" ")[-1]
    kind = "points" if unit.startswith(("point", "pts", "unit")) else "bonus_s" if unit.startswith("sec") else None
    return (None if value is None else int(value)), kind


def _row_of(said: Slots) -> list[int]:
    """Return the figures of "5, 3 et 1 points" where nobody is named beside them."""
    match = _IN_A_ROW.search(said.text)
    if match is None or "<" in said.text:
        return []
    found = [_value(said, one)[0] for one in _ONE.finditer(match["row"])]
    return [value for value in found if value is not None]


_TO_THE_NEXT = lazy(
    rf" ?,? ?(?:contre |et )?(?P<row>{_BARE}(?:(?: ?, ?| et | puis ){_BARE})*) (?:a|pour) (?:ses|leurs|les)(?: [\w-]+)? (?:suivants|poursuivants|dauphins|deux suivants|compagnons|autres|rivaux)"
)


def _for_the_next(said: Slots, others: list[Person], after: int) -> list[tuple[Person, int]]:
    """Return what those behind the first get: "contre 8 et 6 à ses suivants"."""
    match = _TO_THE_NEXT.search(said.text, after)
    values = [] if match is None else [_value(said, one)[0] for one in _ONE.finditer(match["row"])]
    return (
        [(person, value) for person, value in zip(others, values, strict=False) if value is not None]
        if len(values) <= len(others)
        else []
    )


_BOTH = lazy(
    r"^(?P<who>[^,;:.]{3,60}?|[^;:.]{3,60}?,) (?P<takes>(?:s['’]est |s['’]|a )?(?:adjuge|adjugé|offre|offert|remporte|remporté|gagne|gagné|enlève|enlevé|rafle|raflé)) les deux sprints intermédiaires(?: du jour)?,? "
    r"(?P<first>à [A-ZÀ-Þ][^,;.]*?),? (?:puis|et|ainsi qu['’]) ?(?P<then>à [A-ZÀ-Þ][^,;.]*)"
)


def both_sprints(s: Sentence, roster: Roster) -> list[Sentence]:
    """Return two French sentences for one of who took both sprints: "les deux sprints, à Stenay devant Fisk, puis à Dun"."""
    both = _BOTH.match(s.text) if "les deux sprints" in s.text else None
    texts = (
        []
        if both is None
        else [
            f"{both['who']} {both['takes']} le sprint intermédiaire {both[which]}." for which in ("first", "then")
        ]
    )
    return [Sentence(text, "fr", roster, learn=False) for text in texts]


# -- who was first, in passing ------------------------------------------------------------------------------

_AT_TOP = r"(?:au sommet|en haut|a la cime|au passage|sur la cime|tout la - haut|tout en haut)"
_NEXT = rf"(?:devant|devancant|devance|precede|precedant|suivi de|suivi par|suivis? du|et)(?: (?:le|la|l ['’]|son|sa)(?: [\w-]+){{0,2}})? (?P<next>{PEOPLE})"
_FIRST = tuple(
    lazy(pattern)
    for pattern in (
        rf"(?:pour|de|c ['’] est|encore|voila|revoila) (?P<who><\d+>) ,? (?:encore |de nouveau |toujours |une nouvelle fois )?(?:premiere?|en tete) {_AT_TOP}(?:[^<>{{}};:.]{{0,40}}? {_NEXT})?",
        rf"(?P<who><\d+>) (?:y|l ['’] y) (?:est|a|passe|bascule)\b(?: (?:passee?|bascule))? (?:en tete|en premiere?|le premier|la premiere|en premiere position)(?: ,)?(?: {_NEXT})?",
        rf"(?P<who><\d+>)(?! ['’])[^<>{{}};:.]{{3,70}}? ,? ?ou (?:il|elle|<\d+>) (?:a )?(?:devance|precede|battu|bat|passe devant|regle|coiffe) (?P<next>{PEOPLE})",
        rf"{_AT_TOP}[^<>{{}};:.]{{2,50}} , (?P<who><\d+>)[^{{}};.]{{0,70}}?\b(?:passe|bascule|vire|est passee?|a bascule)\b(?: en tete| le premier| la premiere)? (?:devant|juste devant) (?P<next>{PEOPLE})",
        rf"^premiere? (?:grimpeur|grimpeuse|{_AT_TOP})[^<>{{}};:.]{{0,40}} (?:, |: |c ['’] est )(?P<who><\d+>)",
        rf"{_AT_TOP}[^<>{{}};:.]{{0,60}}? ,? ?franchie?s? en tete par (?:(?:le|la|l ['’])(?: [\w-]+){{0,2}} )?(?P<who><\d+>)",
    )
)
_HINT = compiled(r"\bpremi|\by (?:est|a|passe|bascule)|\boù\b|sommet|en haut|cime", re.IGNORECASE)
_LOSES = lazy(
    r"\b(?:cede|lache|lachee|distance|distancee|decroche|decrochee|craque|coince|saute|largue|perdu|flanche)\b[^<>.;:]{0,14}? (?:le|la|les|en) premi"
    r"|\bpremi\w+ (?:a )?(?:ceder|craquer|lacher|lache|distance|distancee|decroche|decrocher|coincer|sauter|flancher|perdre|largue|victime|attaque|attaquer|chute|abandon)"
    r"|\bpremi\w+ (?:[a-z]+ )?(?:distance|lache|decroche|largue)\b"
)


def named_there(s: Sentence, context: Context) -> set[Person]:
    """Return those who passed the line that was spoken of after the first, in French with the first where it is "il"."""
    is_he = s.language == "fr" and s.folded.startswith(("il ", "elle "))
    return set(context.placed[0 if is_he else 1 :])


def is_of_a_loss(s: Sentence) -> bool:
    """Return whether "first" says who was dropped first and not who passed: "Dorn a cédé le premier, à 7 km du sommet"."""
    return s.language == "fr" and "premi" in s.folded and _LOSES.search(s.folded) is not None


def first_in_passing(s: Sentence, said: Slots, context: Context) -> tuple[str, list[Person]] | None:
    """Return the kind of a passage and who passed, where that is said beside something else."""
    denied = s.has("not") and "pas eu" not in s.folded
    if denied or not _HINT.search(s.text) or s.has("modal", "future", "if", "win", "line"):
        return None
    for which, pattern in enumerate(_FIRST):
        match = pattern.search(said.text)
        if match is None:
            continue
        is_climb = climb_of(s) is not None or s.has("summit") or (which == 1 and context.climb is not None)
        people = in_row(said, match["who"]) + in_row(said, match.groupdict().get("next") or "")
        people = list(dict.fromkeys(people))
        if is_climb or s.has("sprint"):
            return ("climb" if is_climb else "sprint"), people
    return None
