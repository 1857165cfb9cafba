"""What Dutch says of riders by what stands before: "Lek! Dorn!", "Hetzelfde verhaal voor Fisk", "Ook Gran."."""

from collections.abc import Iterator, Sequence

from feeds.commentary.move.noting import note
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WHO = rf"(?P<who>{PEOPLE})"
BEFALLS = frozenset({"abandon", "dropped", "mechanical", "crash", "caught"})
"""Kinds of what may happen to others as well."""
_SAME = lazy(
    rf"^(?:en )?(?:hetzelfde(?: verhaal| lot| scenario| lied\w*| geldt)?|zelfde (?:verhaal|lot|scenario|lied\w*)|idem(?: dito)?|ditto|dito|een gelijkaardig lot|eenzelfde lot|dat geldt ook)"
    rf"\b[^<>.;:]{{0,25}}? ?(?:voor|bij|met|treft|wacht) (?:[\w-]+ ){{0,2}}?{_WHO}(?: ?[.!,]| en\b|$)"
    rf"|^(?:en )?(?:ook|zelfs|evenals|net als|en ook) (?:[\w-]+ ){{0,2}}?{PEOPLE.replace('<', '(?P<also><', 1)})(?: trouwens| al| dan)? ?[.!]*$"
    rf"|^{PEOPLE.replace('<', '(?P<he><', 1)}) (?:ook|eveneens|idem|ondergaat hetzelfde lot|volgt hetzelfde lot|deelt in de klappen|deelt zijn lot|deelt haar lot|volgt)(?: al| trouwens)? ?[.!]*$"
)
_ONLY = lazy(rf"^(?:en |het is |oei ,? |ai ,? |nee ,? |ook )?(?:(?:de|onze) )?(?:[a-z-]+ )?{_WHO} ?[!.?…]*$")
_CRIES = (
    ("mechanical", lazy(r"^(?:oei|ai|o nee|nee|en|hola)? ?,? ?(?:lek|pech|lekke band|leegloper|klapband|materiaalpech|panne|fietswissel|wielwissel|lek gereden|nog een lekke band|weer pech|pechgeval) ?[!.…]*$")),
    ("crash", lazy(r"^(?:oei|ai|ai ai|o nee|nee|en|weer|nog een|een|daar)? ?,? ?(?:val|valpartij|crash|gevallen|valpartijtje|een val|een valpartij|grote valpartij|schuiver) ?[!.…]*$")),
    ("attack", lazy(r"^(?:en|nieuwe|weer een|nog een|daar is de|en daar is de|eerste)? ?(?:aanval|demarrage|tegenaanval|versnelling|en weg|uitval) ?[!.…]*$")),
    ("dropped", lazy(r"^(?:gelost|eraf|gekraakt|geparkeerd|los|weg is het wiel|man overboord|licht uit) ?[!.…]*$")),
)  # fmt: skip
"""What somebody calls out before they name who it is."""


def dutch_again(
    s: Sentence, context: Context, roster: Roster, found: Sequence[Fact], before: Sequence[Fact]
) -> Iterator[Fact]:
    """Yield what a Dutch sentence says of riders by what the one before said or called out.

    Args:
        s: the sentence.
        context: what was said before.
        roster: the riders of the race.
        found: what the sentence says already.
        before: what the paragraph said before it.
    """
    if found and " ook " in s.folded:
        _add_later_ones(slots(s, context, roster), found, context, roster)
    if found or context.phase != "racing" or not context.before:
        return
    said = slots(s, context, roster)
    if _FAULT.match(said.text) and _STOPS.search(context.before) and len(context.last) == 1 and not s.has("named"):
        yield _noted(move("mechanical", list(context.last), 0.76, s), context)
        return
    if not s.has("named", "nation"):
        return
    if s.has("future", "not", "if", "gc", "duration"):
        return
    if people := [one for one in _in_turn(said, context.before) if one not in context.out]:
        roster.adopt(people)
        leads = context.leads(people)
        yield _noted(move("dropped", people, 0.78, s, from_="leaders" if leads else None), context)
        return
    if s.has("modal"):
        return
    kind = next((kind for kind, cry in _CRIES if cry.match(context.before)), None)
    if kind is not None and (match := _ONLY.match(said.text)) is not None:
        people = in_row(said, match["who"])
        roster.adopt(people)
        leads = bool(people) and all(one in context.away for one in people)
        yield _noted(
            move(kind, people, 0.8, s, from_="leaders" if leads and kind in ("attack", "dropped") else None),
            context,
        )
        return
    if (match := _SAME.match(said.text)) is None:
        return
    people = in_row(said, match["who"] or match["also"] or match["he"])
    last = next((fact for fact in reversed(before) if fact.people), None)
    if last is None or last.kind not in BEFALLS or any(one in last.people for one in people):
        return
    roster.adopt(people)
    yield _noted(Fact(last.kind, dict(last.fields), 0.78, s.text, people, "who is meant is not plain"), context)


_OF_SOME = lazy(
    r"\b(?:vluchters|helpers|knechten|koplopers|leiders|renners|sprinters|ploegmaats|mannen|man|favorieten|vluchtsters|er)\b[^<>.;:]{0,50}"
    r"\b(?:kraken|lossen|eraf|af|sneuvelen|afhaken|passen|overboord|uiteen|uit elkaar)\b|\b(?:dunt|valt|valt helemaal) (?:verder |stilaan |nu )?(?:uit|uiteen|uit elkaar)\b|\bafvalling\w*"
)
"""Some are dropped whom the sentence, or the next one, names one after the other."""
_NEXT_ONE = r"(?: ?,)?(?: (?:en|dan|daarna|vervolgens|nu|ook|tot slot|wat later|even later|iets later|kort daarna|volgt|volgen|volgden|gaat|gaan|moet|moeten|er|ten slotte))+ "
_TURN = lazy(
    rf"^(?:(?P<head>[^<>:]*) ?: )?(?:(?P<first>eerst|als eerste|eerst en vooral) )?(?P<a>{PEOPLE})(?P<is> (?:is|was) (?:de|het) eerste(?: slachtoffer)?)?(?:{_NEXT_ONE}{PEOPLE})*(?: af| eraf| passen)? ?[.!]?$"
)
_LATER = lazy(
    rf" ?,(?: en)? (?:wat|even|iets|kort|vlak) (?:later|daarna|nadien) (?:volgt|volgen|volgde|volgden|gaat|gaan|is het ook|moet|moeten)(?: (?:ook|nog|er|dan))* (?P<who>{PEOPLE})(?: af| eraf| passen| overboord)? ?[.!]?$"
)
"""To whom the same happens a little later: "Dorn is de eerste die kraakt, wat later volgen ook Fisk en Gran"."""


def _in_turn(said: Slots, before: str) -> list[Person]:
    match = _TURN.match(said.text)
    if match is None or not (match["first"] or match["is"]):
        return []
    return in_row(said, match[0]) if _OF_SOME.search(match["head"] or before) else []


def _add_later_ones(said: Slots, found: Sequence[Fact], context: Context, roster: Roster) -> None:
    """Add to what befell riders of a Dutch sentence those who follow a little later."""
    match = _LATER.search(said.text)
    last = next((fact for fact in reversed(found) if fact.people and fact.kind in BEFALLS), None)
    if match is not None and last is not None:
        last.people = [*last.people, *(one for one in in_row(said, match["who"]) if one not in last.people)]
        roster.adopt(last.people)
        _noted(last, context)


def _noted(fact: Fact, context: Context) -> Fact:
    if fact.kind in ("crash", "mechanical"):
        context.behind += [one for one in fact.people if not context.leads([one]) and one not in context.behind]
    elif fact.kind != "abandon":
        note(fact, context)
    return fact


_FAULT = lazy(
    r"^(?:een )?(?:ketting|lek|lekke band|pech|leegloper|klapband|materiaalpech|panne|derailleur|platte band|platte tube|versnelling|kettingbreuk|kettingproblemen|gebroken (?:ketting|wiel|zadel|derailleur)|zadelbreuk)(?: (?:eraf|stuk|kapot|gebroken|geblokkeerd|loopt|ligt|leeg|defect))*(?: (?:op|in|aan|bij|vlak) [^<>{,;:]{3,60})?(?: ?[,.!]|$)"
)
_STOPS = lazy(
    r"\b(?:staat stil|stopt|stilgevallen|valt stil|aan de kant|langs de kant|steekt de hand|voet aan de grond|steekt zijn hand|drama voor|ellende voor|tegenslag voor|malheur voor|miserie voor|rampspoed voor)\b"
)
"""Who stops, and in the next sentence why: "Gran staat stil! Ketting eraf"."""
