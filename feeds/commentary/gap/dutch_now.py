"""What a gap is now, as Dutch says it beside what it was, without naming it, or by who rides so far behind."""

import re

from feeds.commentary.gap.dutch_plain import Plain, plain_gaps
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import LONGEST_GAP_S
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_T = r"\{(?P<t>\d+)\}"
_ENDS = (
    r"(?= ?[.,;!)]|$| voorsprong| over\b| verschil| marge| speling| bonus| op (?:het |de )?(?:PACK|\d|kop)| met nog| en (?:het|de|dat|er|ze|nog)\b| voor (?:de |het )?FRONT"
    r"| die\b| dat\b| nu\b| nog\b)"
)
_ONLY = r"(?:nog maar|nog slechts|nog amper|nog net|nog altijd|nog steeds|nog|maar|slechts|amper|alweer|al|weer|ruim|bijna|zo n|een)"
_SHRUNK = (
    r"(?:gezakt|geslonken|teruggelopen|teruggebracht|teruggedrongen|teruggevallen|gekrompen|herleid|gereduceerd|gedaald|opgelopen|gestegen|uitgebreid|aangegroeid|"
    r"gegroeid|afgenomen|toegenomen|uitgelopen|aangedikt|verkleind|gesmolten|weggesmolten)"
)
_NOW = (
    lazy(rf"\bteller (?:staat|stopt|blijft|stond)(?: nu| al| intussen| inmiddels| nog)* op {_T}"),
    lazy(
        r"\b(?:nu|inmiddels|intussen|ondertussen|momenteel|thans)(?: (?:is|zijn|het|dat|er|die|hebben|heeft|ze|bedraagt|staat|schommelt|rond|van|over|op|teller|de|"
        rf"{_ONLY}))* {_T}{_ENDS}"
    ),
    lazy(rf"\b{_SHRUNK}(?: ,)? (?:naar|tot|tot op|tot aan|tot onder|onder|boven)(?: {_ONLY})* {_T}{_ENDS}"),
    lazy(rf"^(?:en |dus |maar )?{_ONLY}(?: {_ONLY})* {_T}{_ENDS}"),
    lazy(rf"(?:^|[:,] )(?:minder dan |meer dan |net geen |iets minder dan |iets meer dan |krap |ruim |bijna )?{_T} (?:nog maar|nog slechts|nog|nu|al|inmiddels|intussen)(?: nog| maar| weer)?(?= op \d| met nog| ?[.,!]|$)"),
    lazy(rf"^(?:nog |op )?(?:\w+ (?:rondjes?|rondes?|ronden|toeren|lussen|lokale ronden) ?, (?:nog )?)?[\w.,]+(?: \w+)? ?(?:km|kilometer)(?: te gaan| van de \w+| voor de \w+)? ?[,:;–-] (?:en )?(?:{_ONLY} )*{_T} ?[.!]?$"),
)  # fmt: skip
"""The time that counts, of several or of one that goes with no noun."""
_WAS = lazy(
    r"\b(?:hoogtepunt|maximaal|maximale|maximum|ooit|eerder|eerst|even|was|waren|had|hadden|bedroeg|kwam|op zijn hoogst|daarnet|zonet|zojuist|daarstraks|gekost|kost|kostte|van)\b"
)
_OTHER = phrases("gc|bonus|sprint|win|if|future|said|crash|chasers|mechanical|abandon|average")
_GAP_WORDS = ("leaders", "lead_noun", "peloton", "they")
_WHO_BEHIND = (
    (lazy(rf"FRONT(?: [\w'’]+){{0,3}} ?[,:;] (?:met )?{_T} (?:op|voor) (?:de |het |een )?(?:eerste )?(?:CHASE|groepje|waaier|achtervolg\w+)\b"), "chasers"),
    (lazy(rf"FRONT ?[,:;] op {_T} (?:volgt |rijdt |volgen |rijden )?(?:de |het |een )?(?:eerste |tweede )?(?:CHASE|waaier|groepje|groep)\b(?! van)"), "chasers"),
    (lazy(rf"\b(?:groep|groepje|waaier|rest)(?: \w+)? (?:daarachter|erachter)(?: (?:volgt|rijdt|zit|hangt))? op {_T}"), "chasers"),
    (lazy(rf"FRONT (?:rijdt|rijden|zit|zitten|ligt|liggen|fietst|fietsen) (?:\w+ ){{0,2}}?{_T} (?:voor|los van|weg van|vooruit op) (?:hen|ze|hem|haar|die twee|dat duo|het duo)\b"), "them"),
)  # fmt: skip
_COSTS = lazy(rf"{_T} (?:gekost|kwijtgespeeld|verspeeld|kwijt)\b")
_LEAVES_A_GAP = lazy(
    r"\b(?:laat|laten|liet|lieten) (?:nu |een |het |al |ook |hier ){1,3}(?:\w+ )?(?:gat|gaatje|kloof|kloofje) van\b"
    r"|\b(?:gat|gaatje|kloof|kloofje) van [^<>.;]{0,30}(?:laten|laat)\b"
)
"""Who can't follow leaves a gap to the wheel before: "Obermoser laat een gaatje van drie, vier seconden"."""
_SURE = 0.62
_HOW_THINGS_ARE = ("stand van zaken", "de stand van zaken")
"""What heads the groups on the road, and no overall."""


def said_now(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> list[Fact]:
    """Return the gaps of a Dutch sentence, what counts now instead of what was.

    Args:
        s: the sentence.
        context: the race so far.
        roster: its riders.
        found: the gaps that were read of the sentence.
    """
    if s.language != "nl" or not s.has("duration") or is_talk(s):
        return found
    said = slots(s, context, roster)
    if _LEAVES_A_GAP.search(said.text):
        return []
    where = said.grouped or said
    is_stand = s.has("gc") and not s.folded.startswith(_HOW_THINGS_ARE)
    if not (is_stand or s.has("if", "future", "said", "win", "bonus", "sprint", "points")) and (
        plain := plain_gaps(where, context)
    ):
        return _plainly(found, plain, s, context)
    for pattern, of in _WHO_BEHIND:
        match = pattern.search(where.text)
        if match is not None and not s.has("gc", "if", "future", "said", "win"):
            group = _behind(context) if of == "them" else of
            return _with(found, where, match, s, context, group) if group else found
    costs = {int(said.figures[int(one["t"])].value) for one in _COSTS.finditer(said.text)}
    found = [fact for fact in found if fact.fields.get("gap_s") not in costs]
    if s.has(*_OTHER) or _is_hoped(s) or any(one not in context.away for one in said.people):
        return found
    if not (context.is_led or s.has(*_GAP_WORDS) or context.pair == ("peloton", "leaders")):
        return found
    match = next((match for pattern in _NOW if (match := pattern.search(where.text)) is not None), None)
    if match is None or s.has("not") or (s.has("raced", "elapsed") and not costs and not s.has(*_GAP_WORDS)):
        return found
    is_sure = any(fact.confidence >= _SURE for fact in found)
    if is_sure and not (_WAS.search(where.text[: match.start("t")]) and "{" in where.text[: match.start("t") - 1]):
        return found
    return _with([] if is_sure else found, where, match, s, context, None)


def _is_hoped(s: Sentence) -> bool:
    """Return whether a time may only be hoped for, and not what follows it."""
    last = max((s.clauses[at] for at in s.all("duration")), default=0)
    return any(s.clauses[at] <= last for at in s.all("modal"))


def _plainly(found: list[Fact], plain: list[Plain], s: Sentence, context: Context) -> list[Fact]:
    """Return gaps of a sentence with those that a plain form gives, which outdo what else was read of their times."""
    values = {int(figure.value) for _, _, figure in plain}
    kept = [fact for fact in found if fact.kind != "gap" or fact.fields["gap_s"] not in values]
    for of, to, figure in plain:
        fields: dict[str, object] = {"gap_s": int(figure.value)}
        fields |= ({"of": of} if of != "peloton" else {}) | ({"to": to} if to != "leaders" else {})
        fields |= {"bound": figure.bound} if figure.bound else {}
        fields |= {"approx": True} if figure.approx else {}
        context.note_gap(of, to, int(figure.value))
        if of == "peloton" and to == "leaders":
            context.gap_s = int(figure.value)
        kept.append(Fact("gap", fields, 0.8, s.text, why="whether it is the gap now is not plain"))
    return kept


def _behind(context: Context) -> str | None:
    """Return who "they" are who are behind those away, None where it is not known."""
    if not context.last or context.leads(context.last):
        return None
    return "chasers" if len(context.last) > 1 or context.last[0] in context.chasers else context.last[0].name


def _with(
    found: list[Fact], said: Slots, match: re.Match[str], s: Sentence, context: Context, of: str | None
) -> list[Fact]:
    figure = said.figures[int(match["t"])]
    if figure.race_time or not 0 < figure.value < LONGEST_GAP_S:
        return found
    fields: dict[str, object] = {"gap_s": int(figure.value)} | ({"of": of} if of else {})
    if figure.bound:
        fields["bound"] = figure.bound
    if figure.approx:
        fields["approx"] = True
    pair = ("peloton", "leaders") if of or s.has(*_GAP_WORDS) else context.pair_of(figure.value)
    if of is None and pair[0] != "peloton":
        fields["of"] = pair[0]
    elif of is None:
        context.gap_s = int(figure.value)
    if of is None:
        context.note_gap(*pair, int(figure.value))
    others = [fact for fact in found if fact.fields.get("gap_s") != fields["gap_s"] and fact.confidence >= _SURE]
    return [*others, Fact("gap", fields, 0.78, s.text, why="whether it is the gap now is not plain")]
