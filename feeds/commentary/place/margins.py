"""The overall as a sentence of any language gives it: its leader, and riders and times by turns."""

import re
from dataclasses import dataclass

from feeds.commentary.place.places import ORDINAL, ORDINALS, Rows, riders_apart
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.words.numbers import number

_PART = re.compile(r"<(?P<rider>\d+)>|\{(?P<time>\d+)\}|(?<![\w<{,.-])(?P<bare>\d{1,2}|[a-z]{3,9})(?![\w>}])")
_OVER = r"(?:over|on|from|to|ahead of|clear of|op|voor|tegenover|dan|sur|devant|que|sobre|a|al)"
"""Between a time and whom it is to."""
_TO = re.compile(rf"^ ?(?:of|de|du|d ['’]|van) |\b{_OVER}(?: ['’]?[\w-]+){{0,4}} ?$")
_AT = re.compile(
    r"(?:\b(?:at|by|op|a|staat|further|another|nog|maar|slechts)|,)(?: (?:een|a|an|un|une|only|just|now|slechts|maar|nog|amper|achterstand|van|seulement|solo))* ?$"
)
"""Before a time, after whom it is of."""
_AFTER = re.compile(
    r" ?(?:seconds? |tellen )?(?:back|behind|adrift|down|further|,|\.|;|and\b|et\b|en\b|y\b|$|of\b|in third|achter\w*)"
)
_NEXT = re.compile(r"^(?:y |ya )?(?:l[eo]s? )?(?:siguen?|persiguen?|por detras|detras|tras el|tras ella)\b")
"""What begins a Spanish sentence of those behind the leader, their times first: "Le siguen a 4 segundos B y a 9 C"."""
_SECOND = re.compile(r"\b(?:second|2nd|2e|tweede|deuxieme|segundo|runner - up|dauphin)\b")
_BEHIND = re.compile(
    r" (?:seconds? )?(?:down|behind|adrift|back|off|achter(?:stand)?|de retard|de desventaja|por detras)\b(?: (?:on|of|from|op|sur|de|respecto a))?(?: [\w'’-]+){0,3} <"
)
"""Between a time and the leader, whom it is behind."""
_MORE = re.compile(r"\b(?:further|another|verder|nog eens)\b")
_APART = re.compile(r"\b(?:separat\w*|separent?|scheiden|separan|between|tussen|entre)\b")
_LONGEST = 80
"""Characters between a rider and a time that belong together, at most."""
NO_MARGINS = re.compile(
    r"\b(?:lost|loses?|losing|needs?|needed|must|has to|have to|had to|finish\w*|crossed|came (?:in|home)|gained|faster|quicker|crashed|"
    r"verlo\w+|verlies\w*|moet\w*|moest\w*|goedmaken|goedmaakt\w*|finish\w*|sneller|streep|pakte terug|"
    r"perd\w*|doi\w+|devra|reprendre|repris|termin\w+|franchi\w*|ligne|ced[eéio]\w*|concede\w*|"
    r"pierd\w+|necesita\w*|debe|invirt\w+|cruz\w+|meta|sacar|tiempo de)\b"
)
"""Of time that was lost or is needed, or of the line."""


@dataclass(frozen=True)
class _Part:
    """A rider or a time of a sentence, and where it stands."""

    person: Person | None
    seconds: int
    start: int
    end: int


_HAS_BEATEN = re.compile(
    r"^(?:[^<>{};:]{0,30} )?<(?P<winner>\d+)>(?: ,[^<>{};:]{1,60},)? (?:a |avait )?(?:devance|devancait|devancant|precede|battu|domine)\b"
)
_BY_TO = re.compile(
    r" ?(?:,|et|puis)? ?(?:de )?(?:\{(?P<time>\d+)\}|(?P<bare>\d{1,2})) (?:d ['’] avance )?(?:sur )?(?:(?:le|la|l ['’]|son|sa|les)(?: [\w@-]+){0,3}? )?<(?P<who>\d+)>(?: \( ?@ ?\))?"
)


def beaten_by(said: Slots, winner: Person) -> Rows:
    """Return the places of a stage whose winner French says by how much each was beaten: "a devancé de 41 secondes A et de 1:08 B"."""
    head = _HAS_BEATEN.search(said.text)
    if head is None or said.people[int(head["winner"])] is not winner:
        return {}
    rows: Rows = {1: {"person": winner}}
    at = head.end()
    while (match := _BY_TO.match(said.text, at)) is not None:
        person, figure = (
            said.people[int(match["who"])],
            said.figures[int(match["time"])] if match["time"] else None,
        )
        seconds = int(figure.value) if figure is not None else int(match["bare"])
        is_time = len(rows) > 1 if figure is None else not figure.race_time
        if not is_time or person is winner or seconds < (rows[len(rows)].get("gap_s") or 0):
            break
        rows[len(rows) + 1] = {"person": person, "gap_s": seconds}
        at = match.end()
    return rows if len(rows) > 1 else {}


def margins(said: Slots, known: Rows) -> Rows:
    """Return the places of the overall, the leader first, as riders and times stand by turns: none where they do not.

    "A leads by 12 seconds over B and 30 over C", "A, B at 12 seconds, C third at 30", "B is second at 12 seconds of A".

    Args:
        said: a sentence with slots that speaks of the overall.
        known: the places as far as the sentence before gave them, on which this one may go on.
    """
    if NO_MARGINS.search(said.text):
        return {}
    text = riders_apart(said.text)
    parts = _parts(said, text)
    if not parts:
        return {}
    if parts[0].person is None:
        if len(parts) > 2 and parts[1].person is not None and parts[2].person is not None and _APART.search(text):
            return {1: {"person": parts[1].person}, 2: {"person": parts[2].person, "gap_s": parts[0].seconds}}
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
    is_said = _SECOND.search(text[parts[0].end : parts[1].start]) or _SECOND.search(text[: parts[0].start])
    return is_said is not None or _BEHIND.match(text, parts[1].end) is not None


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
        seconds = time.seconds + (before if _MORE.search(text[max(0, time.start - 12) : time.start]) else 0)
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
