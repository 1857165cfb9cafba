"""Who is away as Dutch lists them: after a colon, after a break was announced, and in whose company riders went."""

from collections.abc import Iterator

from feeds.commentary.move.followers import are_followers
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy

_AGAIN = r"(?: (?:weer|alweer|opnieuw|wederom|nogmaals|zelf|ook|uiteraard|natuurlijk))?"
_ROW = rf"{PEOPLE}{_AGAIN}(?:(?: ?,| ?;| ?/| en| plus| ?, en| met| ?, met| samen met| ?, samen met)(?: (?!niet\b|geen\b|zijn\b|is\b|op\b|met\b)[\w'’-]+){{0,2}} ?{PEOPLE}{_AGAIN})*"
_GONE = lazy(
    r"\b(?:weg|los|voorop|vooraan|vooruit|voorin|vandoor|ervandoor|op kop|aan de leiding|\w*kopgroep\w*|vlucht\w*|ontsnap\w*|koplopers|koploopsters|"
    r"leiders|leidsters|aanvallers|aanvalsters|op avontuur|in de aanval|ten aanval|afgescheiden|losgekomen|losgereden|weggereden|weggeraakt|"
    r"kopduo|koptrio|groepje|hazenpad|ruime sop|avonturiers|resteren|over(?:gebleven|blijvers)?)\b"
)
_OTHERS = lazy(
    r"\b(?:achtervolg\w*|jagers|tegenaanval\w*|gelost\w*|loss\w+|moet\w*|afgehaakt|terug|inge\w+|gegrepen|\w*val|valpartij|gevallen|lek|pech|niet|geen|"
    r"niemand|opgave|uitslag|stand|klassement|\w*sprint|punten|top|boven|zonder|gemist|missen|mist|ploeg\w*|gisteren|vorig\w*|morgen|als|"
    r"straks|wil|willen|zou|zouden|favorieten|outsiders|verliezers|tweede groep|achter|peloton zit\w*|daarachter|erachter|val|slachtoffers)\b"
)
_LISTED = lazy(rf"^(?P<head>[^:<]+?) ?: (?:[\w'’-]+ ){{0,2}}?(?P<who>{_ROW}) ?[.!]?$")
_N = rf"(?P<n>\d\d?|{spelt('nl')})"
_COUNT = lazy(
    rf"\b{_N}(?:tal)? (?:\w+ )?(?:man|mannen|renners|coureurs|vluchters|koplopers|leiders|vrouwen|rensters|dames|aanvallers|namen|weg|los|voorop|vooraan|voorin|vooruit)\b"
    rf"|\b(?:zijn|raken|geraken|rijden|muizen|glippen|gaan) er (?:nu |dan |toch |eindelijk |uiteindelijk |zowaar )*{_N.replace('<n>', '<o>')} (?:vertrokken|weg|vandoor|ervandoor|ontsnapt|vooruit|los|gaan)"
    rf"|\b(?:groepje|groep|kopgroep|kopgroepje|vlucht|vluchtgroep|ontsnapping|kransje) van {_N.replace('<n>', '<m>')}\b"
)
_ANNOUNCED = lazy(
    r"\b(?:kopgroep|kopgroepje|vroege vlucht|vlucht|vluchtgroep|vluchtersgroep|ontsnapping|groepje|vluchters|koplopers|leiders|aanvallers|man weg|renners weg|"
    r"renners krijgen|man krijgen|renners mogen|man mogen|mannen mogen|mannen krijgen|mannen weg|mannen los|rensters krijgen|renners raken|man raken|renners geraken|"
    rf"(?:zijn|raken|geraken|rijden|muizen|glippen|gaan) er (?:nu |dan |toch |eindelijk |uiteindelijk |zowaar )*(?:{spelt('nl')}) (?:man |renners |vrouwen )?(?:vertrokken|weg|vandoor|ervandoor|ontsnapt|vooruit|los|vliegen|lopen)|"
    r"(?:slaan|sloegen|slaat|sloeg) (?:[\w-]+ ){0,2}?(?:man|mannen|renners|rensters) (?:\w+ )?een (?:gat|kloof|bres)|man los|renners los|man voorop|renners voorop|rensters weg|vrouwen weg|vrouwen voorop)\b"
)
_IS_NEW = lazy(
    r"\b(?:krijgen de zegen|krijgen vrijgeleide|krijgen een vrijgeleide|krijgen groen licht|mogen gaan|mogen weg|krijgen de ruimte|mogen vertrekken|krijgt (?:wat |de |enige )?ruimte|krijgt voorsprong|krijgt de zegen|neemt voorsprong|raakt weg|rijdt weg|raken weg|geraken weg|hebben we|we hebben|heeft zich|is er|er is|er zijn|is dan|is eindelijk|eindelijk|ontstaan|ontstaat|gevormd|feit|weg|weggereden|los|namen|beet|vertrokken|gaan vliegen|daar is|vorm gekregen)\b"
    r"|:$"
)
_SO_MANY = r"(?:(?:een groepje van |een groep van )?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d\d?)(?:tal)?(?: man| renners| coureurs| vrouwen| rensters| dames| vluchters| namen)?)(?: weg| vooraan| mee| voorop)?(?= ?:)"
_AFTER = (
    r"(?: (?:zijn|is|zit|zitten|maken|vormen|zaten|waren)(?: [\w'’-]+){0,4}? (?:erin|erbij|er bij|mee|deel van uit|weg|voorop|vooraan|op pad|onderweg|ervandoor|vandoor|aan de haal|vliegen|vertrokken|op avontuur|op stap|"
    r"(?:de|het) (?:vluchters|namen|gelukkigen|aanvallers|koplopers|leiders|uitverkorenen|avonturiers|gezelschap|kopgroep|vlucht|groepje)))?"
)
_MORE = r"(?: ?,? en (?:nog |ook )?(?P<more>een|twee|drie|vier|1|2|3|4) (?:renner|renners|man|coureur|coureurs|anderen|ander|onbekende|onbekenden|dame|vrouw|vrouwen|renster|rensters)\b[^<>]*)?"
_NAMES = lazy(
    rf"^(?:[-–•*] ?)?(?:(?:en )?(?:met )?(?:daarin|daarbij|mee|erbij|erin|vooraan|voorop|dit zijn|het gaat om|het zijn|dat zijn|de namen|de vluchters|aanwezig|de gelukkigen|"
    rf"de vroege vogels|de aanvallers|de koplopers|het betreft|het gezelschap bestaat uit|de groep bestaat uit|hij bestaat uit|die bestaat uit|ze bestaat uit|deel van|van de partij|met|onder hen|noteer|noteert u|noteer maar|schrijf op|te weten|namelijk|daar zijn ze|dit zijn ze|hun namen|we noteren|de samenstelling|het zestal|het vijftal|het viertal|het drietal|{_SO_MANY})"
    rf"(?: [\w'’-]+){{0,4}}?(?: :)? )?(?:[\w'’-]+ )?(?P<who>{_ROW})(?: van @| \( @ \))?{_MORE}{_AFTER} ?[.!]?$"
)
_AND_ALSO = lazy(
    rf"^(?:en )?(?:naast|behalve|bovenop|samen met|met) (?P<who>{PEOPLE}) (?:zitten|zijn|rijden|zit|is|rijdt|vinden we|zien we|hebben we|gaat het om|gaan)(?: (?:ook|nog|er|mee|verder))*"
    rf"(?: (?:voorin|vooraan|voorop|erbij|weg|in de vlucht|in de kopgroep|op kop|van de partij|mee))? ?:? (?P<with>{_ROW})(?: (?:voorin|vooraan|voorop|erbij|weg|in de vlucht|in de kopgroep|op kop|van de partij|mee))? ?[.!]?$"
)
"""After a count: "Naast Aster zitten voorin: Bero, Dorn en Fisk"."""
_EXCLAIMED = lazy(
    r"^(?:(?:ja|en|kijk|yes|jawel|voila|dan toch|en dan|nu wel|daar) ?,? )*(?:beet|hebbes|raak|bingo|gelukt|het is (?:zover|gelukt|raak|zo ver)|dit is (?:em|hem|m|dan toch de goeie|de goeie|de goede|de juiste|de vlucht van de dag)|"
    r"ze zijn weg|we zijn vertrokken met een vlucht|dit lijkt de goede|dit lijkt de goeie|dit ziet er goed uit|deze is goed|deze lijkt goed|(?:en )?weg zijn ze)(?: dan)? ?[.!:,]*$"
)
"""What a short sentence before those who got away says."""
_SUMMED_UP = lazy(
    r"^(?:dus|samengevat|resultaat|kortom|(?:de |even de )?(?:situatie|stand van zaken|stand|toestand)(?: in de koers| in koers)?|op een rijtje|even op een rijtje|resume|nog eens) ?: "
)
_BESIDE = lazy(
    rf"(?P<who>{PEOPLE}) (?:heeft|krijgt|kreeg|had|neemt|nam)(?: [\w'’-]+){{0,2}}? (?P<with>{_ROW})(?: [\w'’-]+){{0,2}}? "
    r"(?:bij zich|mee|meegekregen|naast zich|als gezelschap|als metgezel\w*|als (?:vlucht|mede)\w+|aan (?:zijn|haar) zijde|in (?:zijn|haar) (?:wiel|gezelschap|zog|spoor))\b"
)
_COMPANY = lazy(
    rf"\b(?:in (?:het )?gezelschap van|samen met|vergezeld (?:van|door)|met als (?:metgezel\w*|kompanen|gezelschap)|met daarbij|in het spoor van) (?:[\w'’-]+ )?(?P<with>{_ROW})"
)
_LEFT_OVER = lazy(r"\b(?:blijven|blijft|resten|resteren|schieten)\b")
_BEHIND_THEM = lazy(r"\b(?:achtervolg\w+|tweede groep|favorieten\w*)\b")
"""Of a sentence before that says of a group behind who was dropped: those who are left are of it."""
_A_PAIR = 2
_KEPT = 3
"""Sentences after one that announces a break in which its riders may be listed."""
_SAID = ("breakaway", "attack", "regroup", "finish", "join", "caught", "dropped", "climb", "sprint", "crash")
_OTHER_NEWS = ("crash", "catch", "dropped", "abandon", "dns", "mechanical", "win", "gc", "if", "said", "past")


def listed(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield the riders of a break whom a Dutch sentence lists, and keep in mind that it announces one.

    Args:
        s: the sentence.
        context: the race so far; who is away from here on is noted in it.
        roster: the riders of the race.
        found: what was read of the sentence before; a break of which only half was read gets its others.
    """
    announced, size = context.announced, context.announced_size
    context.announced = max(0, announced - 1)
    if is_talk(s):
        return
    said = slots(s, context, roster)
    break_said = next((fact for fact in found if fact.kind == "breakaway" and len(fact.people) > 1), None)
    if break_said is not None and "size" not in break_said.fields and (match := _COMPANY.search(said.text)):
        others = [one for one in in_row(said, match["with"]) if one not in break_said.people]
        if others and not s.has("peloton", "chasers", "behind"):
            roster.adopt(others)
            break_said.people += others
            context.goes_away(break_said.people)
            context.said_away = frozenset(break_said.people)
    if any(fact.kind in _SAID for fact in found):
        if any(fact.people for fact in found if fact.kind == "breakaway"):
            context.announced = 0
        elif break_of := next((fact for fact in found if fact.kind == "breakaway"), None):
            context.announced, context.announced_size = _KEPT, break_of.fields.get("size")
            context.listed = ()
        return
    if s.has(*_OTHER_NEWS) or context.fell:
        return
    people = _of_a_colon(said.text, said, context) if ":" in said.text else []
    more = 0
    if not people and announced:
        named = _all_named(s, roster) if size is not None and not _ELSE.search(s.folded) else []
        people, more = _of_an_announcement(said.text, said, context, size, named)
    if people and not are_followers(s, people, context):
        context.announced, context.listed = 0, ()
        roster.adopt(people)
        context.goes_away(people, len(people) + more)
        context.said_away = frozenset(people)
        yield move("breakaway", people, 0.8, s, size=len(people) + more if more else None)
    elif _announces(s, context):
        context.announced, context.listed = _KEPT, ()
        context.announced_size = count_of(s.folded)


def _of_a_colon(text: str, said: Slots, context: Context) -> list[Person]:
    match = _LISTED.match(text)
    if match is not None and _SUMMED_UP.match(text):
        people = in_row(said, match["who"])
        left = [one for one in people if one in context.away or one in context.moved]
        return people if 1 < len(people) == len(left) and set(people) != set(context.away) else []
    if match is None or not _GONE.search(match["head"]) or _OTHERS.search(match["head"]):
        return []
    if _LEFT_OVER.search(match["head"]) and _BEHIND_THEM.search(context.before):
        return []
    people = in_row(said, match["who"])
    size = count_of(match["head"])
    is_known = set(people) == set(context.away) and frozenset(people) == context.said_away
    if len(people) < 2 or (size is not None and size != len(people)) or (is_known and size is None):
        return []
    return [] if any(one in context.chasers for one in people) and context.away else people


_ELSE = lazy(
    r"\b(?:peloton|pak|achter\w*|jaagt|jagen|favorieten|klassement\w*|missen|mist|niet|geen|niemand|gemist|ontbre\w+|zonder|ploegleider|gisteren|vorig\w*)\b"
)
"""Beside riders who are not those who were announced."""


def _all_named(s: Sentence, roster: Roster) -> list[Person]:
    """Return everybody whom a sentence names, in full where they were not met before."""
    people: list[Person] = []
    for token in s.tokens:
        if "named" in token.classes:
            people += token.value
        elif "maybe" in token.classes and " " in str(token.value):
            name = s.text[token.start : token.end]
            people.append(roster.same(name) or roster.add(name, sure=False))
    return list(dict.fromkeys(people))


def _of_an_announcement(
    text: str, said: Slots, context: Context, size: int | None, named: list[Person]
) -> tuple[list[Person], int]:
    """Return the riders whom a sentence after an announcement lists, and how many more of them it does not name.

    As many as were announced are they, whatever is said of them, in one sentence or two.
    """
    more = 0
    if size is not None and size > _A_PAIR and named and len({*context.listed, *named}) == size:
        return list(dict.fromkeys([*context.listed, *named])), 0
    if (match := _AND_ALSO.match(text)) is not None or (
        (match := _BESIDE.search(text)) is not None and (size is None or not context.away)
    ):
        people = list(dict.fromkeys([*in_row(said, match["who"]), *in_row(said, match["with"])]))
    elif (match := _NAMES.match(text)) is not None:
        people = in_row(said, match["who"])
        more = int(number(match["more"]) or 0) if match["more"] else 0
    elif (match := _LISTED.match(text)) is not None and not _OTHERS.search(match["head"]):
        people = in_row(said, match["who"])
        if size is None or len(people) != size:
            return [], 0
    elif size is not None and size > _A_PAIR and 0 < len({*context.listed, *named}) < size:
        context.listed = tuple(dict.fromkeys([*context.listed, *named]))  # the others may follow
        context.announced = max(context.announced, 1)
        return [], 0
    else:
        return [], 0
    if (len(people) == 1 and not more) or (size is not None and len(people) < size and context.listed):
        # one a line
        context.listed = (*context.listed, *[one for one in people if one not in context.listed])
        context.announced = _KEPT
        return (list(context.listed) if size == len(context.listed) else []), 0
    if size is not None and size != len(people) + more:
        return [], 0
    return ([] if all(one in context.away for one in people) else people), more


_SO_MANY_ARE = lazy(
    rf"^(?:(?:correctie|update|rechtzetting|foutje|nee) ?[,:.]? )?(?:het zijn er|ze zijn (?:met )?(?:zijn |z n )?|er zijn er|we tellen er|het gaat om|we zien er) (?:nu |dus |toch |al )*{_N}(?: man| renners| vluchters)?(?: weg| voorin| vooraan| voorop)? ?[.!:]?$"
)
"""A count of those away before they are named: "Correctie, het zijn er twaalf"."""


def _announces(s: Sentence, context: Context) -> bool:
    folded = s.folded
    if not context.away and _EXCLAIMED.match(folded):
        return True
    if _SO_MANY_ARE.match(folded) and not s.has("named"):
        return True
    if s.has("named", "team", "nation", "future", "modal", "not") or _OTHERS.search(folded):
        return False
    if not (_ANNOUNCED.search(folded) and (_IS_NEW.search(folded.rstrip(" .!")) or count_of(folded))):
        return False
    return not context.away or _IS_NEW.search(folded.rstrip(" .!")) is not None


def count_of(folded: str) -> int | None:
    """Return how many a Dutch sentence says to be away, None where it counts nobody."""
    match = _COUNT.search(folded)
    value = number(match["n"] or match["m"] or match["o"]) if match is not None else None
    return int(value) if value is not None and 2 <= value <= 40 else None
