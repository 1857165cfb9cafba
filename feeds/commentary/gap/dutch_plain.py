"""Gaps that Dutch gives in few words: "Kopgroep 3.25", "8 seconden voor Aster op Dorn", "de andere vier hebben nog 1.35"."""

import re
from collections.abc import Iterator

from feeds.commentary.gap.who import note_chasers
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import group_of
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.words.numbers import LONGEST_GAP_S, SPELT, Figure
from feeds.commentary.words.patterns import lazy

_T = r"\{(?P<t>\d+)\}"
_ONLY = r"(?: (?:nog|nu|nog maar|nog slechts|maar|slechts|al|inmiddels|intussen|nog altijd|nog steeds|ongeveer|ruim|bijna|zo n|een))*"
_N = "|".join(SPELT["nl"].split()[1:12])
_OF_FRONT = (
    lazy(rf"^(?:nu |en )?(?:de )?(?:FRONT|(?P<who>{PEOPLE})) ?[:(,]?{_ONLY} ?{_T}(?= ?[.,;)]| voorsprong|$)"),
    lazy(rf"\b(?:de|die|het) (?:andere|overige|resterende|overgebleven|overgebleven|overblijvende|zelfde) (?:{_N})(?: anderen| overblijvers)? (?:hebben|houden|tellen|behouden|verdedigen|krijgen|pakken){_ONLY} {_T}(?= ?[.,;]|$| over\b| voorsprong| bonus| marge)"),
    lazy(rf"^(?:(?:twee|drie|vier|vijf|zes|zeven) (?:man|renners|vrouwen) (?:over|voorop|vooraan|weg|op kop)|FRONT) ?,{_ONLY} {_T}(?: voorsprong)? ?[.!]?$"),
    lazy(rf"^(?P<who>{PEOPLE}) {_T} (?:voor|voorsprong|voorop|vooruit|los) ?[.!,]"),
    lazy(rf"(?P<who>{PEOPLE}) (?:nu |nog |weer )?(?:solo|alleen(?: weg| voorop| vooraan| op kop)?|voorop|vooraan|weg) ?[,:]{_ONLY} {_T}(?: voorsprong)? ?[.!]?$"),
    lazy(rf"^voor (?:de |het |die )?(?:FRONT|(?P<who>{PEOPLE}))(?: vooraan| voorop)? (?:tikken|klokken|noteren|meten|tellen|lezen) we{_ONLY} {_T}"),
    lazy(rf"\b(?:dat|het) begint [\w'’ ]{{0,25}}(?:te zien|te tellen|te lopen|op te leveren) ?[:,]{_ONLY} {_T}{_ONLY} ?[.!]?$"),
)  # fmt: skip
"""What those away have on the peloton."""
_LEFT_OF = lazy(
    rf"\bvan (?:de |die |hun )?(?:\w+ )?\{{\d+\}}(?: voorsprong)?(?: (?:blijft|blijven|is|zijn|schiet|rest))?(?: er)?(?: (?:nog|maar|slechts|amper|nu))+ {_T} (?:over|meer over)\b"
)
"""What is left of a lead: "van de 4 minuten zijn er nog 2'50" over"."""
_FOR_WHOM = lazy(
    rf"{_T}(?: voorsprong)?(?: nog| nu)? voor (?:de |het |onze )?(?:FRONT|(?P<who>{PEOPLE})|[a-z]+)(?: nog| nu)? op (?:de |het )?(?:(?:duo|trio|kwartet|groep|groepje)(?: -)? )?(?P<b>{PEOPLE}|CHASE|PACK)"
    rf"(?: ?(?:,|en|, en) \{{(?P<t2>\d+)\}} op (?:de |het )?(?P<c>{PEOPLE}|CHASE|PACK))?"
)
_WHO_HAS = lazy(
    rf"(?P<who>{PEOPLE}) ,? ?(?:die|dat)(?: \w+){{0,2}}? {_T}(?: voorsprong)? (?:heeft|hebben|houdt|houden|telt|tellen)(?: nog| nu)? op (?:de |het )?(?:groep ?-? ?)?(?P<b>{PEOPLE}|CHASE|PACK)"
    rf"(?: ?(?:,|en|, en) \{{(?P<t2>\d+)\}} op (?:de |het )?(?:groep ?-? ?)?(?P<c>{PEOPLE}|CHASE|PACK))?"
)
_LEADS_WHOM = lazy(
    rf"^(?:[^<>{{}}]{{1,30}} )?(?P<who>{PEOPLE}) (?:heeft|hebben|telt|tellen|houdt|houden|pakt|pakken)(?: \w+){{0,3}}?{_ONLY} {_T}(?: voorsprong| over| marge| bij)?(?: nog| nu)? op (?:de |het )?(?:(?:duo|trio|kwartet|groep|groepje)(?: -)? )?(?P<b>{PEOPLE})"
)
"""Who leads whom by name, in a text that did not say that they are away."""
_GROUP_FROM_GROUP = lazy(
    rf"^(?:de |het )?(?:groep|groepje|waaier) ?(?:-|van|rond|met) (?P<b>{PEOPLE})(?: [a-z]+){{0,2}}? op {_T} (?:van|achter) (?:de |het )?(?:groep|groepje|waaier) ?(?:-|van|rond|met) (?P<a>{PEOPLE})"
)
_IN_TWO = lazy(
    rf"^(?:de |het )?(?:FRONT|(?P<b>{PEOPLE})) (?:heeft|hebben|telt|tellen){_ONLY} {_T} achterstand op (?:de |het )?FRONT(?: ?,(?: en)? het PACK(?: op)? \{{(?P<t2>\d+)\}})?"
)
"""Those between: "Het drietal heeft 50 seconden achterstand op de leiders, het peloton 1'35\""."""
_SO_MANY_OF = lazy(
    rf"\b(?:de |het )?FRONT van (?P<b>{PEOPLE})(?: \w+)? op {_T}(?: ?,(?: en)? (?:de |het )?PACK(?: met [^{{}},]{{1,30}}?)? op \{{(?P<t2>\d+)\}})?"
)
"""A group called after one of it: "de vier van Dorn op 50 seconden, het peloton met Fisk op 1'15\""."""
_CHASERS_AT = (
    lazy(rf"\b(?:het |een )?(?:groepje|groep) (?:met(?: onder meer| daarin| onder anderen?)?|rond|van) (?P<b>{PEOPLE})(?: \w+)? (?:volgt|rijdt|zit|hangt)(?: \w+)? op {_T}(?! (?:van|achter|voor) )"),
    lazy(rf"^(?:[^<>{{}}]{{0,40}}, )?(?P<b>{PEOPLE}) (?:komt|komen|nadert|naderen|kruipt)(?: \w+){{0,2}}? (?:terug )?tot(?: op)? {_T}(?= ?[.,!])"),
    lazy(rf"\bCHASE met [^<>{{}},.]{{2,30}} op {_T}"),
    lazy(rf"\b(?:pakt|pakte|pakten|heeft|hebben|had|hadden)(?: maximaal| meteen| al| snel| even)* {_T}(?: voorsprong)? op (?:[\w-]+ )?CHASE"),
    lazy(rf"(?P<b>{PEOPLE}) [^<>{{}}]{{0,40}}tussen (?:de )?FRONT en (?:het )?PACK ?[:,] ?(?:op )?{_T} (?:achter|van)"),
    lazy(rf"(?P<b>{PEOPLE}) (?:ziet|zien) (?:de )?FRONT [^<>{{}}]{{0,60}} ?[:,]{_ONLY} {_T}"),
    lazy(rf"^(?:en )?(?P<b>{PEOPLE}) (?:geven|geeft|blijft|blijven|jaagt|jagen|hangt|hangen)(?: [\w'’]+){{1,5}} ,{_ONLY} {_T}(?= ?[,.])"),
)  # fmt: skip
"""Where those are who follow those away."""
_LEADERS_HAVE = (
    lazy(
        rf"^(?P<who>{PEOPLE})(?: [a-z]+ samen met {PEOPLE})? [^<>{{}}]{{3,50}}?,? met(?: \w+){{0,4}}?{_ONLY} {_T} ?[.!]?$"
    ),
    lazy(rf"^(?:duo|trio|kwartet|FRONT) (?P<who>{PEOPLE}) ?[:,]?{_ONLY} {_T} ?[.!]?$"),
    lazy(rf"\bnog {_T} op (?:de |het )?(?:eerste|voorste) (?:waaier|groep)\b"),
)
_NEXT_AT = lazy(
    rf"(?:^|[,;:.)] (?:en )?){_T}(?: \w+)? (?:daarachter|erachter|daar weer achter|later|verderop|achter hen|achter hem)(?: (?:volgen|volgt|rijden|rijdt|zitten|zit|komen|komt|pas|dan|ook|nog))* "
    rf"(?:de |het )?(?P<b>{PEOPLE}|CHASE|PACK)"
)
"""Who comes next: "22 seconden daarachter Fisk en Hals"."""
_GROUP_AT = lazy(
    rf"^(?:en )?(?:het |de |een )?(?:groep|groepje|rest|achtervolgers|anderen) (?:daar weer achter|daarachter|erachter|daar achter)(?: (?:volgt|zit|rijdt|hangt|op|nu|al|pas))* op {_T}"
)
_SHRINKS = lazy(
    rf"(?P<who>{PEOPLE}) (?:ziet|zien|zag|zagen)(?: \w+)? (?:zijn|haar|hun|de) (?:marge|voorsprong|bonus|kloof)(?: \w+)? (?:slinken|zakken|teruglopen|smelten|dalen|krimpen|groeien|aangroeien|oplopen|stijgen|uitdiepen)"
    rf"(?: \w+)? (?:tot|naar|onder|boven){_ONLY} {_T}(?: op (?:de |het )?(?P<b>{PEOPLE}|CHASE|PACK|FRONT))?"
)
_WITH_A_LEAD = lazy(
    rf"(?P<who>{PEOPLE}|FRONT) (?:komt|komen|kwam|kwamen|passeert|passeren|rijdt|rijden|gaat|gaan|draait|draaien|snelt|snellen|duikt|duiken|begint|beginnen)(?: [\w'’]+){{0,3}}? met{_ONLY} {_T}"
    r"(?: voorsprong| marge| bonus)? (?:over|door|langs|voorbij|onder|boven|op|aan) (?:de|het|een|hun|zijn|haar) "
)
"""At a line on the way: "Aster en Bero komen met 38 seconden over de meet"."""
_BEHIND_THEM = lazy(
    rf"^(?:en )?(?:de |het )?(?:groep(?: van| met| rond)? ?-? ?)?(?P<b>{PEOPLE}|CHASE)(?: \w+)? (?:rijdt|rijden|zit|zitten|volgt|volgen|hangt|hangen|ligt|liggen) daar{_ONLY} {_T} (?:achter|vandaan)\b"
)
"""Who follows those of whom the sentence before speaks: "De groep-Dorn rijdt daar 25 seconden achter"."""
_OF_THE_PACK = lazy(r"\b(?:waaier|waaiers|peloton|pak)\b")
_BEHIND_THE_PACK = lazy(
    rf"\bPACK ?,? (?:en )?(?:dan|daarna|daarachter|vervolgens) (?P<b>{PEOPLE})(?: (?:pas|volgt|rijdt|nog))* op {_T}"
)
_BACKLOG = lazy(
    rf"^(?:hun |de |nog )?(?:achterstand|verschil|kloof|gat)(?: (?:op|met|tot|naar) (?:de |het |koploper |leider )?(?:FRONT|(?P<who>{PEOPLE})))(?: (?:is|bedraagt|nog|nu|blijft|:))*{_ONLY} {_T} ?[.!]?$"
)

Plain = tuple[str, str, Figure]
"""Of whom a gap is, to whom, and the time."""


def plain_gaps(said: Slots, context: Context) -> list[Plain]:
    """Return the gaps of a sentence that has one of these forms, none of any other.

    Args:
        said: the sentence, with what the groups are called.
        context: what was said before.
    """
    return [
        (of, to, figure)
        for of, to, figure in _read(said, context)
        if of != to and not figure.race_time and 0 < figure.value < LONGEST_GAP_S
    ]


def _read(said: Slots, context: Context) -> Iterator[Plain]:
    if (match := _LEFT_OF.search(said.text)) is not None and _leads(said, match, context):
        yield "peloton", "leaders", said.figures[int(match["t"])]
        return
    if (match := _FOR_WHOM.search(said.text)) is not None and _leads(said, match, context):
        yield _role(said, match["b"], context), "leaders", said.figures[int(match["t"])]
        if match["c"]:
            yield _role(said, match["c"], context), "leaders", said.figures[int(match["t2"])]
        return
    if (match := _WHO_HAS.search(said.text)) is not None and _leads(said, match, context):
        yield _role(said, match["b"], context), "leaders", said.figures[int(match["t"])]
        if match["c"]:
            yield _role(said, match["c"], context), "leaders", said.figures[int(match["t2"])]
        return
    if behind := _of_those_behind(said, context):
        yield from behind
        return
    if (match := _SHRINKS.search(said.text)) is not None and _leads(said, match, context):
        of = _role(said, match["b"], context) if match["b"] else "peloton"
        yield of, "leaders", said.figures[int(match["t"])]
        return
    if (match := _NEXT_AT.search(said.text)) is not None:
        of = _role(said, match["b"], context)
        people = in_row(said, match["b"])
        if not context.leads(people):
            note_chasers(people, context)
            yield of, "leaders", said.figures[int(match["t"])]
        return
    if (match := _GROUP_AT.match(said.text)) is not None:
        yield ("peloton" if context.chase else "chasers"), "leaders", said.figures[int(match["t"])]
        return
    if (match := _BACKLOG.match(said.text)) is not None and _leads(said, match, context):
        yield "chasers" if context.chasers else "peloton", "leaders", said.figures[int(match["t"])]
        return
    if (match := _BEHIND_THEM.match(said.text)) is not None:
        is_of_pack = _OF_THE_PACK.search(context.before) is not None
        yield (
            _role(said, match["b"], context),
            "peloton" if is_of_pack else "leaders",
            said.figures[int(match["t"])],
        )
        return
    if (
        (match := _WITH_A_LEAD.search(said.text)) is not None
        and _is_far(context)
        and _all_lead(said, match, context)
    ):
        yield "peloton", "leaders", said.figures[int(match["t"])]
        return
    if (figure := _lead(said, context)) is not None:
        yield "peloton", "leaders", figure
        return
    for pattern in _OF_FRONT:
        if (match := pattern.search(said.text)) is not None and _leads(said, match, context):
            yield "peloton", "leaders", said.figures[int(match["t"])]
            break
    if (match := _BEHIND_THE_PACK.search(said.text)) is not None:
        yield in_row(said, match["b"])[0].name, "peloton", said.figures[int(match["t"])]


def _of_those_behind(said: Slots, context: Context) -> list[Plain]:
    """Return the gaps of those who follow, whom a sentence names or calls after one of them."""
    if (match := _LEADS_WHOM.match(said.text)) is not None and _go_away(said, match, context):
        return [(_role(said, match["b"], context), "leaders", said.figures[int(match["t"])])]
    if (match := _GROUP_FROM_GROUP.match(said.text)) is not None:
        one, other = in_row(said, match["b"])[0], in_row(said, match["a"])[0]
        return [(one.name, other.name, said.figures[int(match["t"])])]
    if not context.is_led:
        return []
    if (match := _IN_TWO.match(said.text) or _SO_MANY_OF.search(said.text)) is not None:
        people = in_row(said, match["b"] or "")
        if not context.leads(people):
            of = _role(said, match["b"], context) if people else "chasers"
            last = [("peloton", "leaders", said.figures[int(match["t2"])])] if match["t2"] else []
            return [(of, "leaders", said.figures[int(match["t"])]), *last]
    for pattern in _CHASERS_AT:
        if (match := pattern.search(said.text)) is not None:
            people = in_row(said, match.groupdict().get("b") or "")
            of = people[0].name if len(people) == 1 else "chasers"
            return [] if context.leads(people) else [(of, "leaders", said.figures[int(match["t"])])]
    return []


def _lead(said: Slots, context: Context) -> Figure | None:
    """Return the lead of those away that a sentence gives beside them."""
    for pattern in _LEADERS_HAVE:
        if (match := pattern.search(said.text)) is None:
            continue
        people = in_row(said, match.groupdict().get("who") or "")
        if pattern is _LEADERS_HAVE[1] and len(people) > 1 and not set(people) <= set(context.away):
            context.fronted = people
        elif not (all(one in context.away for one in people) and context.is_led):
            continue
        return said.figures[int(match["t"])]
    return None


def _is_far(context: Context) -> bool:
    return context.km is not None and context.km > _FAR_KM


_FAR_KM = 5


def _all_lead(said: Slots, match: re.Match[str], context: Context) -> bool:
    return bool(context.away) and (
        match["who"] == "FRONT" or all(one in context.away for one in in_row(said, match["who"]))
    )


def _leads(said: Slots, match: re.Match[str], context: Context) -> bool:
    """Return whether those who are said to be ahead are away, where they are named."""
    if not context.is_led and not _IS_COUNTED.search(match[0]):
        return False
    who = match.groupdict().get("who")
    people = in_row(said, who or "")
    if len(people) > 1 and len(people) == context.away_size and not context.leads(people):
        context.fronted = people  # as many as are away, who were not all named before
        return True
    return who is None or all(one in context.away for one in people)


def _go_away(said: Slots, match: re.Match[str], context: Context) -> bool:
    """Return whether riders who lead others by name lead the race, and note that they do where it was not known."""
    front, back = in_row(said, match["who"]), in_row(said, match["b"])
    if context.leads(back) or (context.leads(front) and " bij op " not in match[0]):
        return False  # or nothing new
    if len(front) > 1:
        context.fronted = front
    else:
        context.goes_away(front)
    note_chasers(back, context)
    return True


_IS_COUNTED = lazy(r"^(?:\w+ ){0,2}FRONT ?[:,(]")
"""Those away are only named by a word for them, which says that somebody is: "Zes koplopers, 43 seconden"."""


def _role(said: Slots, text: str, context: Context) -> str:
    if not text.startswith("<"):
        return {"PACK": "peloton", "CHASE": "chasers", "FRONT": "chasers"}[text]
    people: list[Person] = in_row(said, text)
    role = group_of(people, context)
    if role == "leaders" or len(people) == 1:
        return people[0].name
    return "chasers"
