"""Who got what at a summit or a sprint, as one Dutch sentence shares it out: "Hij pakt er 4, voor Bero (2) en Dorn (1)"."""

import re
from dataclasses import dataclass
from typing import Any

from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS, placing
from feeds.commentary.place.sites import climb_of, name_of, passed_kind
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_GETS = (
    r"(?:pakt|pakte|krijgt|kreeg|neemt|nam|raapt|raapte|snoept|snoepte|sprokkelt|sprokkelde|haalt|haalde|verdient|verdiende|scoort|scoorde|"
    r"grijpt|greep|grist|griste|strijkt|streek|steekt|stak|verzamelt|verzamelde|oogst|oogstte|plukt|plukte|graait|kaapt|kaapte|wint|won|"
    r"schrijft|schreef|ontvangt|ontving|veegt|slokt|harkt|harkte|incasseert|incasseerde|sleept|sleepte|rijft|mag)"
)
_WORD = r"\d{1,2}|een|ene|eentje|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig"
_POINTS = r"(?:berg|sprint|klim)?(?:punten|puntjes|punt|puntje|ptn|pts)"
_SECONDS = r"(?:bonificatie|boni|bonus)\w*|tellen|sec"
_UNIT = rf"(?: (?:welgekomen |extra |waardevolle )?(?P<unit>{_POINTS}|{_SECONDS})\b)?"
_AMOUNT = rf"(?:\{{(?P<t>\d+)\}}|(?<![-\w])(?P<n>{_WORD})\b){_UNIT}"
_AMOUNTS = compiled(_AMOUNT)
_ALL = r"(?:volle (?:pond|pot|buit|mep)|meeste punten|maximum|hoofdprijs|volledige buit)"
_LITTLE = r"(?: (?:er|nog eens|nog|nu|ook|dan|dus|daar|de|het|die|volle|hele|laatste|resterende|overige|alle|maar|slechts|wel))*"
_ADVERBS = r"(?:(?:en|dan|ook|terwijl|daarachter|daarna|vervolgens|nog|vlak daarachter|erachter|de \w+|maar) )*"
_LIES = r"(?:is|was|wordt|werd|komt|kwam|rolt|rolde|rijdt|reed|gaat|ging|bolt|bolde|passeert|eindigt|volgt|volgde|zit|zat|sprint|sprintte)"
_PLACE = r"(?P<place>tweede|derde|vierde)"
_END = r"(?: (?:op|mee|over|binnen|in|bij|nog|dus|op zak|bijschrijven|noteren|meepikken|pakt|krijgt|neemt))?"
_IN_BRACKETS = rf"(?: ?\( ?(?:goed voor |dus |nog )?{_AMOUNT}(?: erbij)? ?\))?"

_THERE = r"(?: (?:op|in|aan|bij|boven|bovenop)(?: (?:[\w'’-]+|~)){1,4}?)?"
_AFTER = r"(?P<after>[^<>{}]{0,80}?(?:\( ?\{\d+\} ?\)[^<>{}]{0,20})?)"
_FIRST = (
    compiled(rf"^(?P<head>[^<>{{}}]{{0,90}}?)(?P<who><\d+>)(?: die| dat)?(?P<between> [^<>{{}}()]{{0,60}}?)? {_GETS}{_THERE}{_LITTLE} (?:{_AMOUNT}|(?P<all>{_ALL})){_AFTER}$"),
    compiled(rf"^(?P<head>[^<>{{}}]{{0,90}}?){_GETS}(?: dan| ook| weer| opnieuw| alweer| nu)* (?P<who><\d+>){_LITTLE} (?:{_AMOUNT}|(?P<all>{_ALL})){_AFTER}$"),
    compiled(rf"^(?P<head>[^<>{{}}]{{0,60}}?)(?P<who><\d+>) (?:die|dat){_LITTLE} (?:{_AMOUNT}|(?P<all>{_ALL}))(?P<after> [^<>{{}}]{{0,40}}?{_GETS}[^<>{{}}]{{0,30}})$"),
    compiled(rf"^(?P<head>[^<>{{}}]{{0,60}}?)(?P<who><\d+>) {_LIES}(?: [\w'’-]+){{0,3}}? (?P<first>als eerste|eerste|het eerst)(?: (?:door|boven|over|op|de|het|top|streep|in|aan|bij|[\w-]+)){{0,6}}$"),
    compiled(rf"^(?P<head>[^<>{{}}]{{0,60}}?){_AMOUNT} (?:gaan |gaat |zijn )?(?:voor|naar) (?:de \w+ )?(?P<who><\d+>)(?P<after>)$"),
    compiled(rf"^(?P<who><\d+>) {_AMOUNT}(?P<after>)$"),
)  # fmt: skip
"""Who is first, and what they get."""
_ROWS = (
    compiled(rf"^{_ADVERBS}(?P<who><\d+>)(?: (?:nog|dan|ook|er|slechts|daarachter))*(?: {_GETS})?{_LITTLE} (?:\( ?)?{_AMOUNT}(?: ?\))?{_END}$"),
    compiled(rf"^{_ADVERBS}(?:vlak |nipt |net )?(?:voor|gevolgd door) (?:de \w+ )?(?P<who><\d+>){_IN_BRACKETS}$"),
    compiled(rf"^{_ADVERBS}(?P<who><\d+>)(?: (?:{_LIES}))?(?: (?:er|dan|net|nipt|knap|ook|daar))* (?:als )?{_PLACE}(?: (?:over|door|boven|voor|op|in|aan|de|het|een|top|streep|rij|wiel|die|{_POINTS}|{_WORD}))*{_IN_BRACKETS}$"),
    compiled(rf"^{_ADVERBS}(?:als )?{_PLACE} (?:is |was |wordt |werd )?(?P<who><\d+>){_IN_BRACKETS}$"),
    compiled(rf"^{_ADVERBS}{_AMOUNT} (?:gaat |gaan |zijn |is )?(?:voor|naar) (?:de \w+ )?(?P<who><\d+>)$"),
    compiled(rf"^{_ADVERBS}(?:de |het )?(?:sprint|spurt|sprintje|strijd) (?:voor|om) (?:de )?(?:plaats|plek|tweede plaats|tweede plek) (?P<second>twee)? ?(?:is|was|gaat|ging|gewonnen) (?:voor|naar|door) (?P<who><\d+>)$"),
    compiled(rf"^{_ADVERBS}{_GETS}(?: er| ook| nog)* (?P<who><\d+>)(?: er| nog| ook)*{_LITTLE} {_AMOUNT}{_END}$"),
    compiled(r"^(?P<who><\d+>)$"),
)  # fmt: skip
"""Who came next; the figure that belongs to them stands with them."""
_PIECES = compiled(
    rf" ?[,;.!:] ?| en (?=(?:de \w+ )?<|(?:als )?derde |{_AMOUNT} (?:voor|naar|gaat|gaan) )| terwijl | waarna ".replace(
        "(?P<t>", "(?:"
    )
    .replace("(?P<n>", "(?:")
    .replace("(?P<unit>", "(?:")
)
_SAID_OF = lazy(r"(<\d+>) ?, (?=(?:die|dat) )")
_IS_FIRST = lazy(rf"\b(?:eerste|eerst|snelste|rapste|{_GETS})\b")
_OTHERWISE = lazy(
    r"\b(?:voorsprong|achterstand|marge|verschil|later|niet|geen|zou|zouden|kan|kunnen|wil|gisteren|vorig\w*|totaal|klassement\w*|"
    r"tussenstand|meter|meters|kilometer|km|keer|man|renners|procent|graden|jaar|heeft nu|staat nu|tijdens|ploeg\w*|kop over|"
    r"voor op|achter|wiel|fiets|bidon|risico\w*|start|rit|etappe|minuut|minuten|overwinning\w*|zege\w*|sterren|pronostiek|favoriet\w*|kanshebber\w*|zeges|als .* dan)\b"
)
_CLIMB = lazy(
    r"\b(?:top|klim\w*|heuvel|helling\w*|berg\w*|col|muur|\w+berg|\w+heuvel|\w+muur|boven|bovenop|bovenkomst|beklimming|categorie|bolletjes\w*|puy|mur|cote|alto|monte|passo|puerto|kasseiklim|\w{3,}straat)\b"
)
_SPRINT = lazy(
    r"\b(?:\w*sprint|\w*sprints|\w*sprintje|\w*spurt\w*|rush|gouden kilometer|bonificatie\w*|boni\w*|bonus\w*|groene trui)\b"
)


NO_LINE = ("opgave", "uitvaller", "gelost", "uit koers", "afgestapt", "aan de kant", "lek")
"""Before riders who pass no line: "Opgaven: A, B"."""
_NEXT_PLACES = ("tweede", "derde", "vierde")


@dataclass(slots=True)
class _Row:
    person: Person
    points: int | None = None
    bonus_s: int | None = None
    bare: int | None = None

    def as_placing(self, unit: str | None) -> dict[str, Any]:
        """Return the row as a placing of a passage; a bare figure is in the unit."""
        fields: dict[str, Any] = {"person": self.person}
        fields |= {key: value for key in ("points", "bonus_s") if (value := getattr(self, key)) is not None}
        if self.bare is not None and unit is not None:
            fields.setdefault(unit, self.bare)
        return fields

    @property
    def worth(self) -> int | None:
        return next((one for one in (self.points, self.bonus_s, self.bare) if one is not None), None)


_LATER = compiled(
    rf"{PEOPLE}(?: [\w'’-]+){{0,2}} (?:komt|komen|kwam|kwamen|gaat|passeert|volgt|rijdt|reed|bereikt)(?: pas| nu| ook| al)? op \{{\d+\}}"
)


def comes_later(s: Sentence, said: Slots) -> bool:
    """Return whether a Dutch sentence only says who came over a summit how far behind: "Dorn komt op een minuut over de top"."""
    is_timed = s.language == "nl" and s.has("duration")
    return is_timed and _LATER.search(said.text) is not None and not _IS_FIRST.search(said.text)


def shared(s: Sentence, context: Context, roster: Roster, *, alone: bool = False) -> Fact | None:
    """Return the passage of which a sentence says what the first and at least one more got, or came in which order.

    Args:
        s: a Dutch sentence, far from the finish.
        context: what was said before: the place that is passed may be named there.
        roster: the riders of the race.
        alone: what the first one got is enough.
    """
    if not (s.has("points", "bonus", "duration", "second", "first") or _IN_BRIEF.match(s.text)):
        return None
    if s.has("win", "gc", "crash", "dropped"):
        return None
    if any(not _IS_FIRST.fullmatch(s.tokens[at].folded) for at in s.all("catch")) or conditions(s):
        return None
    said = slots(s, context, roster)
    rows, here = _rows_of(_SAID_OF.sub(r"\1 ", said.text), said)
    if alone and (not rows or (rows[0].points is None and not (rows[0].bonus_s and s.has("bonus")))):
        return None
    if not rows or (len(rows) < _FEWEST and not alone):
        return None
    values = [row.worth for row in rows if row.worth is not None]
    if values != sorted(set(values), reverse=True) or any((row.bonus_s or 0) > MOST_BONUS_S for row in rows):
        return None
    kind = _kind_of(here, s, context, is_usual=values == _USUAL)
    if kind is None:
        return None
    unit: str | None = "bonus_s" if _FOR_SECONDS.search(context.before) else "points" if kind == "climb" else None
    for row in rows:
        unit = next((key for key in ("bonus_s", "points") if getattr(row, key) is not None), unit)
    if unit is None and any(row.bare is not None for row in rows):
        return None
    people = [row.person for row in rows]
    if len(set(people)) < len(people):
        return None
    order = [row.as_placing(unit) for row in rows]
    roster.adopt(people)
    name = name_of(s, kind, context)
    was = context.placed if context.passage is not None else []
    if was and (people[0] is was[0] or (people[0] not in was and not _names_a_place(here))):
        context.unit = unit
        return placing(s, order, context, 0.82)
    context.passage, context.placed, context.unit = (kind, name or ""), people, unit
    return Fact(
        kind,
        {"order": order} | ({"name": name} if name else {}),
        0.84,
        s.text,
        people,
        "whether this was a passage is not plain",
    )


def following(s: Sentence, said: Slots, context: Context) -> list[dict[str, Any]]:
    """Return those who came next at the passage that was spoken of before: "Bero komt als tweede door (2 sec), dan Dorn (1)"."""
    if not context.placed or s.has("win", "gc", "crash", "dropped", "catch") or conditions(s):
        return []
    rows: list[_Row] = []
    for piece in filter(None, map(str.strip, _PIECES.split(said.text))):
        match = next((found for one in _ROWS if (found := one.match(piece)) is not None), None)
        row = match and _row(match, said, is_next=True)
        if not row or not match:
            break
        place = match.groupdict().get("place")
        at = len(context.placed) + len(rows)
        if not rows and (place is None or _NEXT_PLACES[at - 1 : at] != (place,)):
            return []
        rows.append(row)
    people = [row.person for row in rows]
    if len({*context.placed, *people}) < len(context.placed) + len(people):
        return []
    order = [row.as_placing(context.unit) for row in rows]
    context.placed = [*context.placed, *people]
    return order


_IN_BRIEF = compiled(r"[^:<>]{3,40}: [A-ZÀ-Þ][\w'’-]+ \d{1,2}(?: \w+)?, [A-ZÀ-Þ]")
"""Who got what, and no verb: "Testberg: Aster 3, Bero 2"."""
_FEWEST = 2
_USUAL = [3, 2, 1]
"""Seconds that nothing but an intermediate sprint gives, or a summit that is one."""
_FOR_SECONDS = lazy(r"\b(?:voor|om) (?:de )?(?:bonificatie\w*|bonus\w*|boni\w*|seconden|tellen)\b")


def _kind_of(text: str, s: Sentence, context: Context, *, is_usual: bool) -> str | None:
    """Return what is passed: as the sentence calls it, else as that before did."""
    before = context.before
    is_climb, is_sprint = _CLIMB.search(text) is not None or climb_of(s) is not None, _SPRINT.search(text)
    if is_climb and not (is_sprint and is_sprint[0].endswith(("sprint", "spurt", "sprintje"))):
        return "climb"
    if is_sprint and is_sprint[0].endswith(("sprint", "spurt", "sprintje")):
        return "climb" if is_sprint[0].startswith("berg") else "sprint"
    if (there := context.open_line or passed_kind(s)) is not None:
        return there
    if (named := _SPRINT.search(before)) is not None:
        return "climb" if named[0].startswith("berg") else "sprint"
    if _CLIMB.search(before) or (context.climb and context.climb.lower() in before):
        return "climb"
    return "sprint" if is_sprint or is_usual else None


def _names_a_place(text: str) -> bool:
    return _CLIMB.search(text) is not None or _SPRINT.search(text) is not None


def _rows_of(text: str, said: Slots) -> tuple[list[_Row], str]:
    """Return the riders of a passage in their order, and the text to the end of what is said of the first."""
    rows: list[_Row] = []
    head: list[str] = []
    for piece in filter(None, map(str.strip, _PIECES.split(text))):
        in_brief = len(head) == 1 and text.startswith(f"{head[0]} :") and "<" not in head[0]
        patterns = _ROWS if rows else _FIRST if in_brief else _FIRST[:-1]
        match = next((found for one in patterns if (found := one.match(piece)) is not None), None)
        row = match and _row(match, said, is_next=bool(rows))
        if not rows:
            if (row and _OTHERWISE.search(piece)) or ("<" in piece and not row and _IS_FIRST.search(piece)):
                return [], ""
            head.append(piece)
        elif not row:
            if "<" in piece and len(rows) < _FEWEST:
                return [], ""
            break
        rows += [row] if row else []
    return rows, " ".join(head)


def _row(match: re.Match[str], said: Slots, *, is_next: bool = False) -> _Row | None:
    """Return the rider of a match with what they get; None where the figure can't be that."""
    groups = match.groupdict()
    row = _Row(in_row(said, match["who"])[0])
    if groups.get("t") is not None or groups.get("n") is not None:
        _give(row, groups, said)
    elif not (is_next or groups.get("all") or groups.get("first")):
        return None
    more = None if is_next else _AMOUNTS.search(groups.get("after") or "")
    if more is not None and (more["unit"] or more["t"]):
        _give(row, more.groupdict(), said)  # "zes punten en drie bonificatieseconden"
    is_given = groups.get("t") is not None or groups.get("n") is not None
    return row if (row.worth is None and not is_given) or 0 < (row.worth or 0) <= MOST_POINTS else None


_MOST_LOOSE_S = 6
"""Seconds up to which a figure with no more than a sign, 3", is what is given at a line."""


def _give(row: _Row, groups: dict[str, str | None], said: Slots) -> None:
    unit = groups.get("unit") or ""
    if (figure := groups.get("t")) is not None:
        if not said.figures[int(figure)].loose or said.figures[int(figure)].value <= _MOST_LOOSE_S:
            row.bonus_s = int(said.figures[int(figure)].value)
        return
    said_so = groups["n"] or ""
    value = 1 if said_so == "ene" else int(number(said_so) or 0)
    if unit.startswith(("bonif", "boni", "bonus", "tel", "sec")):
        row.bonus_s = value
    elif unit:
        row.points = value
    else:
        row.bare = value
