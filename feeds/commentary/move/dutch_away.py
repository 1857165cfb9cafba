"""Who is away and how many they are, where a Dutch sentence says it beside something else."""

from collections.abc import Iterator

from feeds.commentary.move.dutch_listed import count_of, listed
from feeds.commentary.move.dutch_work import is_so_far_behind, works_for_team, works_on
from feeds.commentary.move.followers import are_followers
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy

_N = rf"(?P<n>\d\d?|een dozijn|{spelt('nl')})"
_AWAY = (
    r"(?:vluchters|koplopers|leiders|leidsters|aanvallers|aanvalsters|ontsnapten|vluchtelingen|koploopsters|vluchtsters|leidende renners|"
    r"ontsnapte renners|(?:man|mannen|renners|coureurs|vrouwen|rensters|dames|rijders)(?: nu| nog)? (?:vooraan|voorop|vooruit|op kop|aan de leiding|weg|los|in de aanval|mogen (?:vertrekken|gaan|weg)|krijgen (?:de zegen|een vrijgeleide|vrijgeleide|groen licht|de ruimte)|slaan een gat|sloegen een gat))"
)
_BREAK = r"(?:kopgroep|kopgroepje|vlucht|ontsnapping|leidersgroep|vluchtgroep|vluchtersgroep|groep vooraan|groepje vooraan|voorste groep)"
_STILL = r"(?:nu |nog |nog maar |maar |slechts |intussen |inmiddels |al |nog steeds |dus ){0,3}"
_TAL = {"tweetal": 2, "duo": 2, "drietal": 3, "trio": 3, "viertal": 4, "kwartet": 4, "vijftal": 5, "kwintet": 5, "zestal": 6, "zevental": 7,
        "achttal": 8, "negental": 9, "tiental": 10}  # fmt: skip
_TEN = {
    "tweeen": 2,
    "drieen": 3,
    "vieren": 4,
    "vijven": 5,
    "zessen": 6,
    "zevenen": 7,
    "achten": 8,
    "negenen": 9,
    "tienen": 10,
}
_UNIT = r"(?! (?:km|kilometer|kilometers|minuten|minuut|seconden|tellen|meter|uur|ploegen|punten))"
_COUNTS = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b{_N} (?:(?:vroege|overgebleven|overblijvende|resterende|dappere|moedige|moegestreden|vermoeide) )?{_AWAY}\b",
        rf"\b{_BREAK}(?: van de dag| van dienst)? (?:van|telt|telde|bestaat uit|bestaat nog uit|bestaat nu uit|met|is|is uitgedund tot|uitgedund tot) {_STILL}{_N}\b{_UNIT}",
        rf"\b{_AWAY} {_N} in getal\b",
        rf"\b(?:er|we|ze) (?:zijn|hebben|rijden|zitten)(?: er)? {_STILL}(?:met )?{_N}(?: man| renners| vrouwen| coureurs)? (?:weg|vooraan|voorop|vooruit|op kop|aan de leiding)\b",
        rf"\b(?:van|op|voor|achter) (?:een|het|dat|dit) (?P<tal>{'|'.join(_TAL)})(?: vluchters| koplopers| renners)?(?= ?$| ,| \.| dat| die| met)",
        rf"^(?:en |dus |nu |zo )*(?:we|ze) (?:hebben|zijn|krijgen|houden|tellen) (?:er |met ){_STILL}{_N}(?: man| koplopers| leiders)?(?: over| vooraan| voorop| op kop)? ?[.!]?$",
        rf"\b(?:er |we )?(?:blijven|blijft|houden|resten|schieten)(?: er| we)? {_STILL}{_N} (?:man|renners|kandidaat - winnaars|kandidaten|vrouwen|rensters) (?:\w+ )?over\b",
        rf"^(?:en )?{_N} (?:man|renners|vrouwen) dus\b(?! (?:in|bij|van|op|minder|meer))",
        rf"\bmet (?:z n|zijn|zn|hun) (?P<ten>{'|'.join(_TEN)}) (?:weg|vooraan|voorop|vooruit|op kop|aan de leiding|in de aanval)\b",
    )
)
"""Ways of counting those in front."""
_NOT_ALL = lazy(
    r"\b(?:een|twee|drie|vier|vijf|enkele|geen|laatste|eerste|andere|overige|beste|niet|rest|van die) (?:van )?(?:de |die )?$|\b(?:van|uit) (?:de|die) $"
)
"""Before a number: some of so many, or others than all."""
_OF_GAP = lazy(
    r"\b(?:seconden|seconde|tellen|minuten|minuut|\d+) (?:achterstand |voorsprong )?van (?:de|die) $|\b(?:voorsprong|marge|bonus|kloof|avontuur) van (?:de|die) $"
)
_SO_THERE_ARE = lazy(
    r"\b(?:dus|krijgen we|hebben we|houden we|we (?:hebben|krijgen|houden|tellen|zijn)|blijven|blijft|resten)\b"
)
"""That so many are away is news, though it follows from what was said or others are known by name."""
_WEG = lazy(r"\b(?:over|dus|er|weg|vooraan|voorop|vooruit|leiding|kop|tal|achttal|negental|tiental)\b")
_MOST = 60
_OTHER_NEWS = ("catch", "dropped", "join", "if", "past", "win", "gc", "crash", "future", "chasers", "said")
_SAID = ("breakaway", "attack", "regroup", "finish", "join", "caught", "dropped")


def dutch_away(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield that riders or so many are away, where nothing else that was read of a Dutch sentence says so.

    Args:
        s: the sentence.
        context: the race so far; who is away from here on is noted in it.
        roster: the riders of the race.
        found: what was read of the sentence before.
    """
    fronted, context.fronted = context.fronted, []
    if s.language != "nl":
        return
    dropped = {one.name for fact in found if fact.kind == "dropped" for one in fact.people}
    for fact in found:
        if fact.kind == "gap" and fact.fields.get("to") in dropped:
            del fact.fields["to"]  # "A en B zijn C kwijt en hebben 50 tellen"
        if fact.kind == "breakaway" and fact.people and "size" not in fact.fields and _AMONG_THEM.search(s.folded):
            size = count_of(s.folded)
            if size is not None and size > len(fact.people):
                fact.fields["size"] = size
                context.goes_away(fact.people, size)
    is_counted = _SO_THERE_ARE.search(s.folded) is not None
    is_joined = any(fact.kind == "join" for fact in found)
    lists = list(listed(s, context, roster, found))
    yield from lists
    if (
        lists
        or is_talk(s)
        or is_so_far_behind(s)
        or _BEHIND_THEM.search(s.folded)
        or any(fact.kind in _SAID and not (fact.kind == "join" and is_counted) for fact in found)
    ):
        return
    people, confidence = [] if is_joined else _named(s, context, roster), 0.8
    is_whole = not any("maybe" in token.classes and " " in str(token.value) for token in s.tokens)
    if not people and is_whole and not is_joined and _is_new(fronted, context):
        people, confidence = fronted, 0.78
    if people and _AND_OTHERS.search(s.folded):
        context.goes_away(people, context.away_size)
        return
    if people:
        roster.adopt(people)
        context.goes_away(people)
        context.said_away = frozenset(people)
        yield move("breakaway", people, confidence, s)
        return
    size = _size(s, context)
    if size is not None:
        context.goes_away(context.away if len(context.away) <= size else [], size)
        yield move("breakaway", [], 0.76, s, size=size)


_AMONG_THEM = lazy(
    r"\b(?:met behalve|met naast|onder (?:anderen|andere|meer|wie)|waaronder|met daarbij|met ook)\b"
)
"""Before some of those whom a count counts."""
_AND_OTHERS = lazy(
    r"\ben (?:co|c s|consorten|cie|compagnie|kornuiten|(?:zijn|haar|de) (?:\w+ )?(?:metgezel\w*|kompanen|makkers|vluchtmakkers|medevluchters|gezellen))\b|\bc s\b"
)
"""After one of those away, of whom the others are not named: "voor Dorn en co"."""
_BEHIND_THEM = lazy(
    r"^achter (?:dat|die|het|de) (?:trio|duo|drietal|tweetal|viertal|kwartet|vijftal|groep\w*|\w+)\b"
)
"""At the head of a sentence that is of those who follow."""


def _is_new(people: list[Person], context: Context) -> bool:
    """Return whether riders who lead the peloton by a gap are more than was known of who is away."""
    if not people or set(people) == set(context.away):
        return False
    if len(people) == 1:
        return not context.has_break
    if context.away and set(context.away) < set(people):
        return True  # who was away, and who has come across
    return not context.leads(people) and context.away_size in (None, len(people))


_FRONTS = (
    # "de drie vluchters A, B en C", "het duo A en B", "Vooraan: A, B"
    lazy(rf"\bFRONT(?: van de dag| van dienst)? ?(?:[,:(] )?(?:met (?:daarin |de namen )?)?(?P<who>{PEOPLE})"),
    lazy(rf"^(?:nog |nog altijd |nog steeds |al )*(?:vooraan|voorop|vooruit|op kop|aan de leiding|voorin)(?: [\w'’]+){{0,4}} ?: (?P<who>{PEOPLE}) ?[.!]?$"),
    lazy(rf"^(?:vooraan|voorop|vooruit|op kop|aan de leiding|voorin) (?:zijn|zitten|rijden|draaien|werken|zien we|hebben we|vinden we|blijven) (?:[\w'’]+ ){{0,3}}?(?P<who>{PEOPLE})"),
    lazy(rf"(?P<who>{PEOPLE}) (?:rijdt|rijden|zit|zitten|blijft|blijven|zijn|is|reed|reden) (?:(?!niet|geen)[\w'’]+ ){{0,5}}?(?:vooruit|voorop|vooraan|op kop|aan de leiding|uit de greep)(?! van (?:het|de|zijn|haar) (?:PACK|peloton|groep|ploeg))(?= ?[,.!;:]|$| met| en| op| samen| {{)"),
    lazy(rf"\bhet (?:gaat|betreft|zijn)(?: om)? (?:een |het )?FRONT ?:? (?P<who>{PEOPLE})"),
    lazy(rf"\bde solo van (?P<who>{PEOPLE})"),
    lazy(rf"\b{_N} (?:man |renners |vrouwen |dames |rensters )?(?:aan de leiding|voorop|vooraan|op kop|weg|vooruit) \( ?(?P<who>{PEOPLE}) ?\)"),
)  # fmt: skip
"""Where riders are named who are those away."""


_REMINDS = lazy(r"\b(?:stand van zaken|situatie|op een rij|op een rijtje|samengevat|overzicht)\b")
"""Where a text says again who is away, it is noted again."""
_ALONE = frozenset(("koploper", "koploopster", "leider", "leidster"))


def _named(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return the riders whom a sentence names as those away, nobody where it names none who are new."""
    if not s.has("named", "nation") or s.has("if", "win", "crash", "catch", "dropped", "join", "gc", "future"):
        return []
    if any(s.tokens[at].folded != "sinds" for at in s.all("past")):
        return []
    said = slots(s, context, roster)
    text = (said.grouped or said).text
    for pattern in _FRONTS:
        match = pattern.search(text)
        if match is None:
            continue
        people = in_row(said, match["who"])
        token = s.tokens[(said.grouped or said).token(match.start())]
        size = token.value if "leaders" in token.classes else None
        if (groups := match.groupdict()).get("n"):
            size = int(number(groups["n"]) or 0)
        is_again = set(people) == set(context.away)
        if not people or (is_again and not _REMINDS.search(s.folded)):
            continue
        is_one = match[0].startswith("FRONT") and token.folded.split()[-1] not in _ALONE
        if len(people) == 1 and (is_one or context.away):
            continue
        if all(one in context.away for one in people) and size != len(people) and not is_again:
            continue
        if any(one in context.chasers or one in context.behind for one in people) or are_followers(
            s, people, context
        ):
            continue
        return people
    return []


def _size(s: Sentence, context: Context) -> int | None:
    """Return how many a sentence says are away, None where it says nothing new."""
    folded = s.folded
    is_news = _SO_THERE_ARE.search(folded) is not None
    if s.has(*(kind for kind in _OTHER_NEWS if not (is_news and kind == "join"))) or not (
        s.has("leaders", "away", "riders") or _WEG.search(folded)
    ):
        return None
    if works_for_team(s) or works_on(s, context):
        return None
    for pattern in _COUNTS:
        for match in pattern.finditer(folded):
            before = folded[max(0, match.start() - 30) : match.start()]
            groups = match.groupdict()
            if _NOT_ALL.search(before) and not _OF_GAP.search(before) and groups.get("n"):
                continue
            if groups.get("tal") and not s.has("duration"):
                continue
            size = (
                _TAL[groups["tal"]]
                if groups.get("tal")
                else _TEN[groups["ten"]]
                if groups.get("ten")
                else int(number(groups["n"]) or 0)
            )
            if not 1 < size <= _MOST or (size == context.away_size and not (context.uncounted and is_news)):
                continue
            if context.away and len(context.away) != size and not is_news:
                continue
            return size
    return None
