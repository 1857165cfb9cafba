"""Who passed a summit or a sprint, as prose gives it: the first by a word for it, the others as they are named.

`feeds.commentary.vocabulary.crossings` has the words: what is crossed, what the first does there, what
stands between riders in their order.
"""

import re
from functools import cache
from itertools import pairwise

from feeds.commentary.place.sites import passed_kind
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.crossings import CROSSING, ORDINALS
from feeds.commentary.words.patterns import lazy

_DOUBT = frozenset({"modal", "not", "future", "past"})
_OTHER_NEWS = frozenset({"catch", "crash", "mechanical", "abandon", "dropped", "lead_noun", "gc", "line"})
_SLOT = lazy(PEOPLE)


@cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    words = CROSSING[language]
    whole = {name: lazy(rf"\b(?:{words[name]})\b") for name in ("SPRINT", "CLIMB", "WORTH", "TABLE")}
    whole |= {f"{name}_HEAD": lazy(rf"(?:[\w-]+ ){{0,2}}?(?:{words[name]})\b") for name in ("SPRINT", "CLIMB")}
    return whole | {name: lazy(pattern) for name, pattern in words.items() if name not in whole}


def crossing(
    s: Sentence, context: Context, roster: Roster, is_climb: bool, far: bool
) -> tuple[str, list[Person]] | None:
    """Return the kind of a passage and who passed, in their order, or None where a sentence gives none.

    Args:
        s: the sentence.
        context: what was said before.
        roster: the riders of the race.
        is_climb: a climb is named.
        far: the finish is far, so that no sprint is that of the stage.
    """
    if s.language not in CROSSING or not s.has("named") or _is_of_other_news(s, far=far):
        return None
    if s.has("win") and (not far or context.km is None) and not _SPECIAL_SPRINT.search(s.folded):
        return None
    if _is_of_a_break(s) or _is_an_attack(s):
        return None
    said = slots(s, context, roster)
    words = _words(s.language)
    is_climb |= s.language == "nl" and any(s.tokens[at].folded.endswith(_HEIGHTS) for at in s.all("maybe", "site"))
    kind = _kind(said.text, words, is_climb, context, passed_kind(s) if far else None)
    if (
        kind is None
        or of_the_rest(s, said, context)
        or words["TABLE"].search(said.text)
        or (not far and not words["WORTH"].search(said.text))
    ):
        return None
    if kind == "sprint" and (
        is_uphill(said.text) or (UNDISPUTED.search(said.text) and words["CLIMB"].search(said.text))
    ):
        kind = "climb"
    ranked = _ranked(said)
    order = ranked or more_by_ordinals(said, _in_order(said, words), s.language)
    clauses = {s.clauses[at] for at in s.all("named")}
    if (
        not order
        or conditions(s)
        or any(_is_doubt(s, at) for at in range(len(s.tokens)) if s.clauses[at] in clauses)
    ):
        return None
    roster.adopt(order)
    return kind, order


_SPECIAL_SPRINT = lazy(r"\b(?:e?sprint|embalaje) (?:especial|intermedio|bonificado)\b")


def _is_of_other_news(s: Sentence, *, far: bool) -> bool:
    """Return whether a sentence speaks of more than who passed; far from the finish a line is that of a sprint."""
    if s.language == "en" and _MISFORTUNE.search(s.folded):
        return True
    kinds = _OTHER_NEWS - {"line"} if far and s.language == "en" and s.has("sprint") else _OTHER_NEWS
    return any(token.classes & kinds for token in s.tokens)


_MISFORTUNE = lazy(
    r"\b(?:(?:bad|tough|rotten|no) luck|bad news|misfortune|disaster|drama|trouble|heartbreak|shame|pity) for\b"
)
"""For whom something went wrong in English: they are first nowhere."""


def _is_an_attack(s: Sentence) -> bool:
    """Return whether somebody attacks in French or Spanish, and no line is spoken of: "Ataca Dorn en cabeza"."""
    return (
        s.language in ("fr", "es")
        and s.has("attack")
        and not s.has("sprint", "summit", "points", "bonus", "duration", "first")
    )


def _is_of_a_break(s: Sentence) -> bool:
    """Return whether a list is of riders who go away, at a climb that was named before: "Vijf man rijden weg: …"."""
    if s.language != "nl":
        return False
    colon = next((at for at, token in enumerate(s.tokens) if token.folded == ":"), 0)
    before = {kind for token in s.tokens[:colon] for kind in token.classes}
    return bool(before & {"away", "attack"}) or (
        "leaders" in before and not before & {"summit", "first", "sprint"}
    )


_UPHILL = lazy(
    r"\bsprints? (?:\w+ ){0,3}?(?:for|to|at|on|over|atop) (?:\w+ ){0,4}?(?:kom|qom|koms|summit|top|crest|mountains?|climbs?|col)\b"
    r"|\b(?:kom|qom|mountains?|summit|hilltop) sprint\b"
    r"|\bsprints? for (?:the )?(?:\w+ )?points (?:at|on|over) (?:the )?(?:top|summit|crest|col|climb|mont|alto)\b"
)


UNDISPUTED = lazy(
    r"\b(?:sans|sin) (?:sprint|esprint)\w*\b|\b(?:no|without) (?:(?:an?|any|real|actual|proper|contested|big|much of a|one) )*sprint\b|\bnobody (?:sprint\w*|contest\w*|disput\w*)"
)
"""At a summit that nobody sprints for."""
ON_A_CLIMB = lazy(rf"(?:{UNDISPUTED.pattern}) (?:on|over|atop|up|at the (?:top|summit|crest))\b")
"""The same in English, with no word for what is climbed: "no real sprint on the Vernoz"."""


def is_uphill(text: str) -> bool:
    """Return whether a sprint is that for the points of a climb: "wins the sprint for the mountain points"."""
    return _UPHILL.search(text) is not None


def of_the_rest(s: Sentence, said: Slots, context: Context) -> bool:
    """Return whether a sentence is of the bunch behind those away: who is first there passes after them."""
    first = _SLOT.search(said.text)
    return (
        first is not None
        and bool(context.away)
        and s.has("peloton")
        and not any(one in context.away for one in said.people)
        and _OF_THE_BUNCH.search((said.grouped or said).text) is not None
    )


_OF_THE_BUNCH = lazy(
    r"\b(?:van|in|uit|of|from|du|dans|del|en|achter|behind) (?:de |het |the |le |el )?(?:PACK|FRONT)|"
    r"PACK\b[^<>;]{0,60}\bled (?:over|across|through|home)\b"
)
FOR_A_SUMMIT = lazy(
    r"\b(?:sprint|spurt|sprintje) (?:om|voor) (?:de |het |die )?(?:berg|punten (?:op|boven))|\bals eerste boven(?:komt|kwam)\b"
)
"""A sprint for what a summit gives."""


AT_A_LINE = lazy(r"\bals eerste (?:over de (?:streep|meet|lijn|eindstreep)|door\b)")
"""A line far from the finish is that of a sprint on the way."""
NO_PASSAGE = lazy(
    r"^\W*[Ss]ituaci[oó]n\b|\bmaar voor (?=[A-ZÀ-Þ])|"
    r"\bals eerste (?:omhoog|naar boven|aan de (?:klim|voet|beklimming)|(?:op )?de (?:\w+ )?(?:klim|helling|berg|muur) op)\b"
    r"|\b(?:en t[eê]te|leads?|leader|aan de leiding|leider|l[ií]der|al frente) "
    r"(?:du|of the|the|in het|van het|de la) (?:\w+ ){0,2}(?:classement|classification|\w*klassement|clasificaci[oó]n)\b"
    r"|\bover the top of an? (?:[\w-]+ ){0,2}?(?:rise|bump|lump|hump|drag|kicker|bridge|flyover|hillock|dune|(?:small|little|tiny|short|unclassified|uncategori[sz]ed|nameless|minor) (?:hill|climb|ramp))\b"
    r"|\b(?:leading|leads?|led)[ -]out (?:the )?sprints?\b|\bbonus seconds (?:are |still )?(?:up (?:there|ahead)|waiting|to come)\b"
    r"|\b(?:KOM|QOM|[Mm]ountains?|[Pp]olka[ -]dot|[Gg]reen|[Pp]oints|[Yy]ellow|[Ww]hite) jersey (?:goes|went|is) (?:to|for|still)\b"
    r"|\b(?:it['’]s|nearing|towards|approaching) (?:the )?(?:bottom|foot|base) of\b"
    r"|\b(?:suma|lleva|acumula|tiene)n? (?:ya |ahora )?(?:\w+ )?puntos en la (?:clasificaci[oó]n|general|regularidad|lucha|pelea)\b|\b(?:conserva|mantiene|afianza|refuerza|asegura|recupera)n? (?:\w+ ){0,2}?(?:maillot|liderato|liderazgo)\b.{0,40}\bcon \d+ puntos\b"
    r"|\bover the top of (?:all of )?(?:him|her|them|everyone|everybody|the others|the rest)\b"
    r"|\b(?:[Pp]rimer[oa]s (?:rampas|metros|curvas|kil[oó]metros)|[Pp]remi[eè]r(?:e?s) (?:rampes|pentes|lacets|hectom[eè]tres)|al pie del?|au pied du?) "
    r"|\b(?:avant|apr[eè]s|depuis|d[eè]s|antes de|tras|desde) (?:(?:le|la|les|el|los) |l['’])(?:\w+ )?(?:[Cc][oô]te|[Cc]ol|[Mm]ont[eé]e|bosse|[Mm]ur|[Aa]scension|[Pp]uerto|[Aa]lto|[Cc]ota|[Ss]ubida)\b[^:;.!?]{0,40} ?: [A-ZÀ-Þ]"
)
"""Who leads at the foot of a climb has not passed it, nor has who leads a classification, or went before the climb."""


def is_hoped(s: Sentence) -> bool:
    """Return whether what is hoped for may be the passage: not in a clause after who is named last."""
    last = max((s.clauses[at] for at in s.all("named", "second", "third", "points", "bonus")), default=0)
    return any(s.clauses[at] <= last for at in s.all("modal"))


def _is_doubt(s: Sentence, at: int) -> bool:
    goes_to = s.tokens[at].folded == "going to" and s.next_is(at, "named")  # "with 17 going to Bero"
    if s.tokens[at].folded == "next" and at and "named" in s.tokens[at - 1].classes:
        return False  # "with Fisk next"
    is_without = s.tokens[at].folded in ("sin", "sans", "zonder", "without")  # "sin oposición"
    return bool(s.tokens[at].classes & _DOUBT) and not (goes_to or is_without)


_HEIGHTS = ("berg", "heuvel", "muur")
"""How names of climbs end in Dutch."""
_OF_THE_MOUNTAIN = lazy(
    r"\b(?:premio|pancarta|puntos) de (?:la )?montana\b|\b(?:kom|qom|gpm|mountains?|climbers ['’]|climber ['’] s|hill) (?:\w+ )?primes?\b"
)


def _kind(
    text: str, words: dict[str, re.Pattern[str]], is_climb: bool, context: Context, there: str | None
) -> str | None:
    if words["SPRINT"].search(text) and not FOR_A_SUMMIT.search(text):
        return "climb" if _OF_THE_MOUNTAIN.search(text) else "sprint"
    if is_climb or words["CLIMB"].search(text):
        return "climb"
    if context.open_line is not None:
        return context.open_line
    if there is not None:
        return there
    before = context.before
    if ON_A_CLIMB.search(before) or is_uphill(before):
        return "climb"
    headed = next((name for name in ("SPRINT", "CLIMB") if words[f"{name}_HEAD"].match(before)), None)
    return headed and headed.lower()


_RANKED = lazy(r"(?:^|[ :,(])(?:(?P<n>[1-9]) (?:[.)] )?)(?P<who><\d+>)")


def _ranked(said: Slots) -> list[Person]:
    """Return riders after the numbers of their places: "QOM: 1 <0> 8, 2 <1> 6"."""
    places = {int(match["n"]): in_row(said, match["who"])[0] for match in _RANKED.finditer(said.text)}
    return (
        [places[place] for place in sorted(places)]
        if len(places) > 1 and set(places) == set(range(1, len(places) + 1))
        else []
    )


def _in_order(said: Slots, words: dict[str, re.Pattern[str]]) -> list[Person]:
    """Return the riders from the one who is first; none where nobody is said to be."""
    found = list(_SLOT.finditer(said.text))
    head = said.text[: found[0].start()] if found else ""
    after = said.text[found[0].end() : found[0].end() + LONG] if found else ""
    after = after[: nothing.start()] if (nothing := re.search(r"[.;!?]", after)) else after
    awarded = words["AWARDED"].match(head) if "AWARDED" in words else None
    is_beside = awarded is None and words["OTHERS"].search(head)
    if not found or POSSESSIVE.match(after) or is_beside or _SECOND_PLACE.match(after):
        return []
    before_first = awarded or words["GOES_TO"].search(head)
    if before_first is None and words["INVERTED"].search(head) and _GIVEN.search(after):
        before_first = words["INVERTED"].search(head)
    if before_first is None and not (
        words["FIRST"].match(after)
        or (len(found) == 1 and not head and _IN_THAT_ORDER.match(after))
        or (words["LISTED"].search(head) and (words["NEXT"].match(after) or ("-" in found[0][0] and ":" in head)))
    ):
        return []
    first = in_row(said, found[0][0])
    order = list(first)
    is_listed = words["LISTED"].search(head) or _SECOND.match(after) or _IN_THAT_ORDER.match(after)
    if len(first) > 1 and not is_listed:
        return []
    for earlier, later in pairwise(found):
        between = said.text[earlier.end() : later.start()]
        if not (
            words["NEXT"].search(between)
            or ("," in between and _COUNT.search(between))
            or ("FOLLOW" in words and words["FOLLOW"].match(said.text, later.end()))
        ):
            break
        if _OF_A_GROUP.match(said.text, later.end()) or _BEFORE_OTHERS.search(between):
            break
        order += [one for one in in_row(said, later[0]) if one not in order]
    return order


_IN_THAT_ORDER = lazy(r"[^<>.;!?]{0,30}\bin (?:that|this) order\b")
_BEFORE_OTHERS = lazy(r"\b(?:rest|peloton|aanvoering|achtervolgers)\b")
"""What stands before somebody who leads those behind: "na 2.25 volgt de rest onder aanvoering van Bero"."""
_OF_A_GROUP = lazy(r" ?(?:['’] ?s? ?)?(?:group|trio|duo|pair|quartet|bunch|groep|groupe|grupo)\b")
"""After a rider after whom others are called."""


_SECOND = lazy(
    r" (?:(?:takes|took|is|was|comes|came|gets|got|claims|grabs) )?(?:in )?(?:the )?second\b|"
    r" (?:is|was|wordt|werd|komt|volgt|eindigt) (?:als )?tweede\b"
)
"""After two riders in a row: "the points go to A, B is second"."""


@cache
def _placed(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    if language not in ORDINALS:
        return ()
    places, before, after = ORDINALS[language]
    return tuple((lazy(before.format(place=place)), lazy(after.format(place=place))) for place in places)


def more_by_ordinals(said: Slots, order: list[Person], language: str) -> list[Person]:
    """Return the riders with those who are second and third by name, "segundo B y tercero C" or "B es segundo"."""
    if not order:
        return order
    found = order[:1]
    for place, (before, after) in enumerate(_placed(language), 1):
        match = before.search(said.text) or after.search(said.text)
        person = in_row(said, match[1])[0] if match is not None else None
        if person is None and place < len(order):
            person = order[place]  # "A saute B sur la ligne, C est troisième"
        if person is None or person in found:
            break
        found.append(person)
    return found if len(found) >= len(order) else order


POSSESSIVE = lazy(r" ['’] ?s\b")
_SECOND_PLACE = lazy(
    r" ?2 ?d?e\b| , (?:segund|tercer|cuart)[oa](?= ?[,.;]| en\b| a\b)| (?:fue|es|ha sido|paso|pasa|cruza|cruzo) (?:segund|tercer)[oa]\b"
)
_COUNT = lazy(r"\d|\bone\b|\btwo\b|\bthree\b")
_GIVEN = lazy(
    r"\b(?:punten|punt|ptn|bonif\w+|bonus\w*|buit|pot|pond|seconden?|als eerste|eerste|snelste|rapste|bergprijs|"
    r"\w*sprint|boven)"
    r"\b|> heen\b|^ \{\d+\}"
    r"|^ (?:en (?:tete|cabeza|punta|solitario|primer \w+|primera? \w+)|premiere?|primer[oa]|seule?|destacad[oa]|por delante)\b"
)
"""What a rider has who is named after the verb, and is first."""
LONG = 90
"""Characters after a rider in which it is said that they were first."""
