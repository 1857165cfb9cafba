"""Who came next at a summit or a sprint, and what each got, as Dutch goes on to say it: "Bero pakt er 2, Dorn eentje"."""

import re
from typing import Any

from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS, placing
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_WORD = r"\d{1,2}|een|eentje|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig"
_UNIT = r"(?: (?P<unit>(?:berg|sprint)?(?:punten|punt|ptn|pts)|bergpunten|bonificatie\w*|boni\w*|bonus\w*))?"
_AMOUNT = rf"(?:\{{(?P<t>\d+)\}}|(?P<n>{_WORD})\b){_UNIT}"
_GETS = (
    r"(?:pakt|pakte|krijgt|kreeg|neemt|nam|raapt|raapte|snoept|snoepte|sprokkelt|sprokkelde|haalt|haalde|verdient|verdiende|scoort|scoorde|"
    r"grijpt|greep|houdt|hield|heeft|strijkt|steekt|verzamelt|moet het doen met|moet tevreden zijn met|mag)"
)
_LITTLE = r"(?: (?:er|nog eens|nog|nu|ook|dan|dus|daar|de|het|die|laatste|resterende|overige|over aan|daarmee|daarvoor))*"
_END = r"(?: (?:op|mee|over|binnen|in|bij|nog|dus|op zak|bijschrijven|noteren|meepikken))?"
_FIRST = lazy(
    rf"^(?:en )?(?:goed voor|met(?= [^<>.,]{{0,30}}(?:erbij|extra|meer)\b)|(?:de )?(?:buit|opbrengst|beloning|oogst) ?(?::|is|bedraagt)|dat (?:is|zijn|levert|leverde|brengt|bracht|betekent) (?:hem |haar )?|(?:daarmee|daarvoor|zo|hij|zij|ze|de \w+) {_GETS} (?:hij |zij |ze )?)"
    rf"{_LITTLE} ?{_AMOUNT}(?: (?:op|mee|in|bij|erbij|extra|meer|voor|aan)\b[^<>{{}};:]{{0,60}})?(?: ?[.,!].*)?$"
)
_ROW = (
    lazy(rf"^(?:(?:en|dan|ook|terwijl|daarachter|daarna|vervolgens|nog|de \w+) )*(?P<who><\d+>)(?: {_GETS})?{_LITTLE} ?\(? ?{_AMOUNT} ?\)?{_END}(?: volgt| volgen)?(?: als (?:tweede|derde))?$"),
    lazy(rf"^(?:(?:en|dan|nog|goed voor|er (?:zijn|is|gaan)) )*{_AMOUNT}(?: (?:zijn|gaan|gaat|is|er))* (?:voor|naar|aan)(?: (?:de|het|onze|zijn ploegmaat|ploegmaat))* (?P<who><\d+>)(?: dus| zelf)?$"),
)  # fmt: skip
_SHARED = lazy(
    rf"^(?:goed voor |respectievelijk |dat (?:is|zijn|betekent) |dus )*(?P<list>(?:(?:{_WORD}|\{{\d+\}})(?: ,| en) )+(?:{_WORD}|\{{(?P<t>\d+)\}})){_UNIT}(?: dus)?(?: ?[,.!].*)?$"
)
"""What those who passed get in their order: "Drie, twee en één seconden dus"."""
_PIECES = lazy(r" ?[,;.!] ?| en (?!een )| en (?=een (?:voor|naar|aan))| terwijl ")
_NEXT = lazy(
    rf"^(?:(?:en|dan|ook|daarna|daarachter|erachter|vervolgens|vlak daarachter|kort daarachter) )*(?:(?:volgt|volgen|volgden|komt|komen|kwamen|zien we|was het|waren het) )?"
    rf"(?P<who>{PEOPLE})(?P<verb> (?:volgt|volgen|volgden|vervolledigen het \w+|ronden het \w+ af|komen daarna|komen daarachter|komt daarna|zijn (?:de )?(?:volgende|tweede en derde)"
    r"|pakken de (?:resterende|overige|andere) (?:punten|seconden|bonificaties)|delen de rest|krijgen de rest)(?: (?:daarna|daarachter|hem|haar|dan))*)? ?[.!]?$"
)
_SECOND_AND_THIRD = lazy(
    rf"^(?:en |dan )?(?:(?:achter|na) (?:hem|haar|hen) )?(?:(?:zijn|waren|worden|werden|komen|kwamen|gaan|gingen|volgen|volgden) (?P<who>{PEOPLE})(?: als)? tweede en derde|tweede en derde (?:zijn|waren|worden|werden) (?P<late>{PEOPLE}))\b"
)
"""Who came next by two places at once: "Achter hem waren Bero en Dorn tweede en derde"."""
_AT_TIMES = lazy(
    rf"^(?:en |dan )?(?P<first>{PEOPLE})(?: \w+)? (?:volgt|volgde|komt|kwam|passeert|passeerde|rijdt|zit)(?: \w+)?(?: op)? \{{\d+\}}(?P<rest>(?: ?,? (?:en |dan )?{PEOPLE}(?: \w+)? op \{{\d+\}})*)(?: (?:door|boven|over de top))? ?[.!]?$"
)
"""Who followed one by one: "Bero volgt op 25 tellen, Dorn en Fisk op een minuut"."""
_SAYS_FIRST = lazy(r"\b(?:als eerste|is eerste|was eerste|eerste boven|als leider)\b")
_HEADS = lazy(
    r"^(?:en |dan |ook )*(?:dan|daarna|daarachter|erachter|vervolgens|vlak daarachter|kort daarachter)\b"
)


def goes_on(said: Slots, kind: str, context: Context) -> list[dict[str, Any]]:
    """Return the riders of a passage of whom a sentence says more, each with what it gives them; none where it does not.

    Args:
        said: the sentence.
        kind: "sprint" or "climb".
        context: `placed` are those who passed, as far as it was said before; `unit` is what they got there.
    """
    if not context.placed:
        return []
    if (match := _FIRST.match(said.text)) is not None and "<" not in match[0]:
        row = _with(context.placed[0], match, said, kind, context)
        return [row] if row else []
    if (match := _SHARED.match(said.text)) is not None:
        return _shared(match, said, kind, context)
    if (match := _SECOND_AND_THIRD.match(said.text)) is not None:
        people = in_row(said, match["who"] or match["late"])
        return (
            _placed([{"person": one} for one in people], context) if len(people) + len(context.placed) == 3 else []
        )
    if (match := _NEXT.match(said.text)) is not None and (match["verb"] or _HEADS.match(said.text)):
        people = [one for one in in_row(said, match["who"]) if one not in context.placed]
        return _placed([{"person": one} for one in people], context)
    rows: list[dict[str, Any]] = []
    for piece in filter(None, map(str.strip, _PIECES.split(said.text))):
        match = next((found for pattern in _ROW if (found := pattern.match(piece)) is not None), None)
        row = match and _with(in_row(said, match["who"])[0], match, said, kind, context)
        if not row:
            return []
        rows.append(row)
    return _placed(rows, context)


_OF_THE_BUNCH = lazy(
    r"^(?:en |achter hen |daarachter )?in (?:het )?PACK (?:komt|kwam|is|was|gaat|ging|sprint|snelt|pakt|passeert|rijdt) (?P<who><\d+>)(?P<rest> [^<>;:]*)$"
)
_FIRST_OF_IT = lazy(
    r"\b(?:als eerste|eerste|het eerst|het snelst|de snelste|de rapste|resterende punten|overige punten)\b"
)
_EARNS = lazy(
    rf"\b(?:levert|leverde|brengt|goed voor|pakt|krijgt|verdient)(?: hem| haar| zo| nog| er| ook| dat| hij)* {_AMOUNT}"
)


def of_the_bunch(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who leads the peloton over a line that all who are away have passed: "In het peloton komt Fisk als eerste door"."""
    if s.language != "nl" or s.has("mechanical", "crash") or context.passage is None or not context.placed:
        return None
    if len(context.placed) != (context.away_size or len(context.away)):
        return None
    grouped = said.grouped or said
    match = _OF_THE_BUNCH.match(grouped.text)
    if match is None or not _FIRST_OF_IT.search(match["rest"]):
        return None
    [person] = in_row(said, match["who"])
    if person in context.placed:
        return None
    given = _EARNS.search(match["rest"])
    row = given and _with(person, given, said, context.passage[0], context)
    return placing(s, [row or {"person": person}], context, 0.82)


def after_the_first(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who followed the first over a line with what time: "Bero komt als eerste boven. Dorn volgt op 25 tellen"."""
    if s.language != "nl" or context.passage is None or len(context.placed) != 1 or not s.has("duration"):
        return None
    match = _AT_TIMES.match(said.text)
    if match is None or not _SAYS_FIRST.search(context.before):
        return None
    rows = in_row(said, f"{match['first']} {match['rest']}")
    if context.placed[0] in rows:
        return None
    return placing(s, [{"person": one} for one in rows], context)


def _shared(match: re.Match[str], given: Slots, kind: str, context: Context) -> list[dict[str, Any]]:
    """Return what those who passed get, where it is said of as many as they are."""
    said = re.split(r" , | en ", match["list"])
    amounts = [given.figures[int(one[1:-1])].value if one[0] == "{" else number(one) for one in said]
    if len(amounts) != len(context.placed):
        return []
    unit = "bonus_s" if match["t"] else "points" if "pun" in (match["unit"] or "") else context.unit
    unit = unit or ("points" if kind == "climb" else None)
    if unit is None or any(one is None or not 0 < one <= MOST_BONUS_S for one in amounts):
        return []
    context.unit = unit
    rows = [{"person": one, unit: int(amount or 0)} for one, amount in zip(context.placed, amounts, strict=True)]
    return _placed(rows, context)


def _placed(rows: list[dict[str, Any]], context: Context) -> list[dict[str, Any]]:
    """Return rows of a passage, none where what they give does not fall from place to place."""
    known = {person: place for place, person in enumerate(context.placed)}
    rows.sort(key=lambda row: known.get(row["person"], len(known)))
    values = [row.get("points", row.get("bonus_s", 0)) for row in rows]
    if values != sorted(values, reverse=True) or len({row["person"] for row in rows}) < len(rows):
        return []
    context.placed = [*context.placed, *(row["person"] for row in rows if row["person"] not in context.placed)]
    return rows


def _with(
    person: Person, match: re.Match[str], given: Slots, kind: str, context: Context
) -> dict[str, Any] | None:
    """Return a rider with what a match gives them, None where that can't be."""
    if match["t"]:
        figure = given.figures[int(match["t"])]
        return {"person": person, "bonus_s": int(figure.value)} if 0 < figure.value <= MOST_BONUS_S else None
    said = match["unit"] or ""
    unit = "points" if "pun" in said or said in ("ptn", "pts") else "bonus_s" if said else context.unit
    unit = unit or ("points" if kind == "climb" else None)
    value = number(match["n"])
    if unit is None or value is None or not 0 < value <= MOST_POINTS:
        return None
    context.unit = unit
    return {"person": person, unit: int(value)}
