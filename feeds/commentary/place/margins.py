"""The overall as a sentence of any language gives it: its leader, and riders and times by turns."""

import re
from dataclasses import dataclass

from feeds.commentary.place.places import ORDINAL, ORDINALS, Rows, riders_apart, rows_behind
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_PART = lazy(r"<(?P<rider>\d+)>|\{(?P<time>\d+)\}|(?<![\w<{,.-])(?P<bare>\d{1,2}|[a-z]{3,9})(?![\w>}])")
_OVER = r"(?:over|on|from|to|ahead of|in front of|clear of|op|voor|tegenover|dan|sur|devant|que|sobre|a|al|por delante de|por delante del|delante de|delante del|mas que|antes que)"
"""Between a time and whom it is to."""
_TO = lazy(rf"^ ?(?:of|de|du|d ['’]|van) |\b{_OVER}(?: ['’]?[\w-]+){{0,4}} ?$")
_FROM = lazy(r" ?(?:seconds? )?(?:of|from|behind|off|down on|van|achter|de|du|del|d ['’])\b")
_AT = lazy(
    r"(?:\b(?:at|by|op|a|staat|further|another|nog|maar|slechts)|,)(?: (?:een|a|an|un|une|only|just|now|slechts|maar|nog|amper|achterstand|van|seulement|solo))* ?$"
)
"""Before a time, after whom it is of."""
_AFTER = lazy(
    r" ?(?:seconds? |tellen )?(?:back|behind|adrift|down|further|,|\.|;|and\b|et\b|en\b|y\b|$|of\b|in third|achter\w*)"
)
_NEXT = lazy(r"^(?:y |ya )?(?:l[eo]s? )?(?:siguen?|persiguen?|por detras|detras|tras el|tras ella)\b")
"""What begins a Spanish sentence of those behind the leader, their times first: "Le siguen a 4 segundos B y a 9 C"."""
_SECOND = lazy(r"\b(?:second|2nd|2e|tweede|deuxieme|segundo|runner - up|dauphin)\b")
_BEHIND = lazy(
    r" (?:seconds? )?(?:down|behind|adrift|back|off|achter(?:stand)?|de retard|de desventaja|por detras)\b(?: (?:on|of|from|op|sur|de|respecto a))?(?: [\w'’-]+){0,3} <"
)
"""Between a time and the leader, whom it is behind."""
_MORE = lazy(r"\b(?:further|another|verder|nog eens)\b")
_MORE_BACK = lazy(r" (?:seconds? )?(?:further|more|verder|later nog|plus loin|mas tarde)\b")
_ANOTHER = lazy(
    r"\b(?:but|while|with|took|won|wins|mais|tandis|gagn\w+|remport\w+|impos\w+|pero|gano|impuso|maar|terwijl|won|wint|klopte|yesterday|hier|ayer|gisteren)\b"
)
_IN_THE_SAME = lazy(
    r"(?P<time>\{\d+\})(?P<who>[^{}<>]{0,12}<\d+>)(?: (?:dans|le|en|a|in|the|el|con|de|,))* (?:meme temps|same time|mismo tiempo|m \. t \.|m ?\. ?t)(?!\w)"
)
"""A rider in the time of the one before."""
_APART = lazy(r"\b(?:separat\w*|separent?|scheiden|separan|between|tussen|entre)\b")
FEW_PLACES = 2
"""Places of the stage from which on who came next was said."""
_LONGEST = 80
"""Characters between a rider and a time that belong together, at most."""
NO_MARGINS = lazy(
    r"\b(?:lost|loses?|losing|needs?|needed|must|has to|have to|had to|finish\w*|crossed|came (?:in|home)|gained|faster|quicker|crashed|"
    r"verlo\w+|verlies\w*|moet\w*|moest\w*|goedmaken|goedmaakt\w*|finish\w*|sneller|streep|pakte terug|"
    r"perd\w*|doi\w+|devra|reprendre|repris|termin\w+|franchi\w*|ligne|ced[eéio]\w*|concede\w*|"
    r"pierd\w+|remontar|recuperar|tiene que|hay que|necesita\w*|debe|invirt\w+|cruz\w+|meta|sacar|tiempo de)\b"
)
"""Of time that was lost or is needed, or of the line."""


@dataclass(frozen=True)
class _Part:
    """A rider or a time of a sentence, and where it stands."""

    person: Person | None
    seconds: int
    start: int
    end: int


def margins(said: Slots, known: Rows, *, at_the_line: bool = False) -> Rows:
    """Return the places of the overall, or of the stage, the leader first, as riders and times stand by turns: none where they do not.

    "A leads by 12 seconds over B and 30 over C", "A, B at 12 seconds, C third at 30", "B is second at 12 seconds of A".

    Args:
        said: a sentence with slots that speaks of the overall.
        known: the places as far as the sentence before gave them, on which this one may go on.
        at_the_line: the sentence is of the stage, whose winner is the leader.
    """
    if not at_the_line and NO_MARGINS.search(said.text):
        return {}
    text = riders_apart(said.text)
    while text != (text := _IN_THE_SAME.sub(r"\g<time>\g<who> a \g<time>", text)):
        pass
    parts = _parts(said, text)
    while (
        len(parts) > 2
        and parts[0].person
        and parts[1].person
        and _ANOTHER.search(text[parts[0].end : parts[1].start])
    ):
        parts = parts[1:]  # "A took the stage yesterday, but it's B who leads, eight seconds ahead of C"
    if not parts:
        return {}
    if parts[0].person is None:
        if len(parts) > 2 and parts[1].person is not None and parts[2].person is not None and _APART.search(text):
            return rows_behind(parts[1].person, [(parts[2].person, parts[0].seconds)])
        return _rows(text, parts, 0, {1: known[1]}) if known else {}
    if _is_second(parts, text):
        parts = [parts[2], parts[0], parts[1], *parts[3:]]
        return _rows(text, parts, 1, {1: {"person": parts[0].person}}, in_order=False)
    if len(parts) > 1 and _follows(text, parts):
        return _rows(text, parts, 0, dict(known)) if known else {}
    return _rows(text, parts, 1, {1: {"person": parts[0].person}})


def _is_second(parts: list[_Part], text: str) -> bool:
    """Return whether the first named is second: "B is second, 12 seconds from A", "B, 12 seconds down on A"."""
    if len(parts) < 3 or parts[1].person is not None or parts[2].person is None:
        return False
    between = text[parts[1].end : parts[2].start]
    is_to = _TO.search(between.strip()) is not None or _FROM.match(between) is not None
    is_said = is_to and (
        _SECOND.search(text[parts[0].end : parts[1].start]) or _SECOND.search(text[: parts[0].start])
    )
    return bool(is_said) or _BEHIND.match(text, parts[1].end) is not None


def _follows(text: str, parts: list[_Part]) -> bool:
    """Return whether the first rider is one of those behind: "B is third at 12 seconds", "B volgt op 1.07"."""
    if parts[1].person is not None:
        return False
    between = text[parts[0].end : parts[1].start]
    is_to = len(parts) > 2 and _TO.search(text[parts[1].end : parts[2].start].strip()) is not None
    return ORDINAL.search(between) is not None or (not is_to and _AT.search(between.rstrip(" ,")) is not None)


def _rows(text: str, parts: list[_Part], at: int, rows: Rows, *, in_order: bool = True) -> Rows:
    """Return the rows and who follows them, each beside a time that is no shorter than the one before."""
    place = max(rows)
    before = int(rows[place].get("gap_s") or 0)
    while at + 1 < len(parts):
        one, other = parts[at], parts[at + 1]
        between = text[one.end : other.start] if one.end <= other.start else ""
        if len(between) > _LONGEST or (one.person is None) == (other.person is None):
            break
        if one.person is None:
            is_next = not between.strip() and _AT.search(text[: one.start]) is not None
            is_pair = _TO.search(between.strip()) is not None or (is_next and _NEXT.search(text) is not None)
        else:
            is_pair = not in_order or _AT.search(between) is not None or ORDINAL.search(between) is not None
        named, time = (one, other) if one.person is not None else (other, one)
        is_more = _MORE.search(text[max(0, time.start - 12) : time.start]) or _MORE_BACK.match(text, time.end)
        seconds = time.seconds + (before if is_more else 0)
        known = any(row["person"] is named.person for row in rows.values())
        if not is_pair or known or seconds < before:
            break
        in_order = True
        near = text[parts[at - 1].end if at and parts[at - 1].end <= one.start else 0 : other.end + 12]
        said = [ORDINALS[word] for word in ORDINAL.findall(near) if ORDINALS[word] > place]
        place = min(said) if said else place + 1
        rows[place] = {"person": named.person, "gap_s": seconds}
        before = seconds
        at += 2
    return rows if len(rows) > 1 else {}


def _parts(said: Slots, text: str) -> list[_Part]:
    """Return the riders and times of a sentence; a bare number is a time where one was before it and more is said of it."""
    parts: list[_Part] = []
    has_time = False
    for match in _PART.finditer(text):
        if match["rider"]:
            person = said.people[int(match["rider"])]
            if not parts or parts[-1].person is not person:  # "A has yellow, and he leads"
                parts.append(_Part(person, 0, match.start(), match.end()))
        elif match["time"]:
            figure = said.figures[int(match["time"])]
            if figure.race_time:
                continue
            has_time = True
            parts.append(_Part(None, int(figure.value), match.start(), match.end()))
        elif has_time and (value := number(match["bare"])) and value < 100 and _is_time(text, match):
            parts.append(_Part(None, int(value), match.start(), match.end()))
    return parts


def _is_time(text: str, match: re.Match[str]) -> bool:
    """Return whether a bare number is of seconds: "and 30 over C", "C at 30"."""
    if re.match(r" ?\. ?<", text[match.end() :]):
        return False  # "3. C at 30 seconds"
    is_over = re.match(rf" (?:meer |de plus |more )?{_OVER}\b[^<{{}}]{{0,30}}<", text[match.end() :]) is not None
    is_at = _AT.search(text[: match.start()]) is not None and _AFTER.match(text, match.end()) is not None
    return is_over or (is_at and not ORDINAL.match(text, match.start()))


_COMES_IN = lazy(
    r"\b(?:(?:comes?|came|coming|roll\w*|crosse?[sd]?|cruis\w+|finish\w*|arriv\w+|limps?|limped) ?(?:in|home|over|across|the line|at|next)?|second|third|"
    r"finisht\w*|eindig\w+|binnen|streep|meet|volg\w+|werd|wordt|tweede|derde|termin\w+|arriv\w+|franchi\w*|lleg\w+|entr[oóa]\w*|cruz\w+|segund[oa]|tercer[oa]|deuxieme|troisieme)\b"
)
"""Of those who come in after the winner."""


_STAYS = lazy(
    r"\b(?:stays?|remains?|still|now|moves?|drops?|slips?|blijft|nog|nu|zakt|stijgt|reste|toujours|desormais|remonte|recule|sigue|continua|ahora|sube|baja|cae)\b"
)


def by_margins(s: Sentence, said: Slots, rows: Rows, winner: Person) -> Rows:
    """Return who came in by what margin, where little is known and riders and times stand by turns."""
    is_timed = any(not figure.race_time for figure in said.figures)
    if (
        len(rows) > FEW_PLACES
        or not is_timed
        or s.has("peloton", "leaders", "chasers", "gc", "modal", "future", "not")
    ):
        return {}
    if said.people[0] is not winner and not _COMES_IN.search(said.text):
        return {}
    if _STAYS.search(said.text):
        return {}  # in the overall
    behind = margins(said, {place: dict(row) for place, row in rows.items()}, at_the_line=True)
    agrees = all(behind.get(place, row)["person"] is row["person"] for place, row in rows.items())
    return behind if agrees and behind and behind[1]["person"] is winner else {}
