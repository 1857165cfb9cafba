"""The overall as Dutch prose gives it over some sentences: who leads by how much, and who is where at what time."""

import re

from feeds.commentary.place.places import ORDINALS, Rows, riders_apart
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import RIDER, Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_HOLDS = (
    r"(?:leidt|heeft|houdt|behoudt|behield|telt|krijgt|bezit|hield|bewaart|verdedigt|begint|start|gaat|trekt|blijft leider|staat aan de leiding|gaat aan de leiding|"
    r"voert het klassement aan|is leider)"
)
_WORTH = r"(?:voorsprong|voor|over|bonus|marge|speling|meer|te goed|in handen|overschot)"
_T = r"\{(?P<t>\d+)\}"
_FEW = r"(?: [a-z'’-]+){0,6}?"
_LEADS = (
    lazy(rf"{RIDER}{_FEW} {_HOLDS}{_FEW} {_T}(?: {_WORTH})?(?: nog| nu)? (?:op|tegenover|voor|dan) {RIDER}"),
    lazy(rf"{RIDER}(?: [^<>{{}};:.]*?)? {_HOLDS}(?: [^<>{{}};:.]*?)? (?:voorsprong|marge|bonus|buffer) van {_T} (?:op|tegenover) (?:\w+ ){{0,2}}?{RIDER}"),
    lazy(rf"\b{_HOLDS} (?:(?:nu|dus|dan|nog|voortaan) )?(?:{RIDER}|hij|ze|zij|de \w+)(?: nu| dus| nog| voortaan)?{_FEW} {_T}(?: {_WORTH})(?: nog| nu)? (?:op|tegenover) {RIDER}"),
    lazy(rf"\b(?:leidt|leidde) (?:(?:nu|dus|dan|nog|voortaan) )?{RIDER}(?: nu| dus| nog)? met {_T} (?:op|voor) {RIDER}"),
    lazy(rf"(?:^|\b(?:en|waarmee|zodat|waardoor) )(?:hij|ze|zij)(?: nu)?{_FEW} {_HOLDS}{_FEW} {_T}(?: {_WORTH})(?: nog| nu)? (?:op|tegenover) {RIDER}"),
)  # fmt: skip
_CARDINALS = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10}
_ORDINAL = {word: place for word, place in ORDINALS.items() if place > 1 and re.fullmatch(r"\w+(?:de|ste)", word)}
_PLACE = rf"(?:(?P<ord>{'|'.join(_ORDINAL)}|\d\d?e)(?: (?:plaats|plek|stek|positie))?|(?:plek|plaats|nummer) (?P<card>{'|'.join(_CARDINALS)}|\d\d?))"
_THIRD = (
    lazy(rf"{RIDER}(?: \( ?@ ?\))?(?: [a-z'’-]+){{0,9}}? {_PLACE}(?: ?,)?(?: [a-z'’-]+){{0,3}}? op {_T}"),
    lazy(rf"{RIDER}(?: \( ?@ ?\))?(?: [a-z'’-]+){{0,3}}? op {_T}(?: [a-z'’-]+){{0,4}}? {_PLACE}"),
    lazy(rf"{RIDER}(?: \( ?@ ?\))? (?:is|staat|volgt|blijft|wordt|eindigt)(?: [a-z'’-]+){{0,3}}? met (?:een achterstand van )?{_T}(?: achterstand)?(?: [a-z'’-]+){{0,2}}? {_PLACE}"),
    lazy(rf"{RIDER}(?: \( ?@ ?\))? (?:zakt|zakte|stijgt|klimt|klom|schuift|springt|valt|duikt|gaat)(?: [a-z'’-]+){{0,2}}? naar (?P<ord>x)?(?P<card>{'|'.join(_CARDINALS)})(?: ?,)?(?: [a-z'’-]+){{0,2}}? op {_T}"),
    lazy(rf"\b{_PLACE} (?:is|wordt|staat|blijft) (?:nu )?{RIDER}(?: \( ?@ ?\))?(?: ?,)?(?: [a-z'’-]+){{0,2}}? op {_T}"),
)  # fmt: skip
_STAND = lazy(
    r"\b(?:klassement|stand|tussenstand|rangschikking|eindklassement|eindstand|leiderstrui|\w+ trui|het geel|het roze|leider|leidster)\b"
)
_NO_STAND = lazy(
    r"\b(?:puntenklassement|bergklassement|jongerenklassement|ploegenklassement|bergtrui|puntentrui|virtue\w+|onderweg|vorig\w*|gisteren|vanochtend|voor de start|begon\w*)\b"
)
_ON_THE_ROAD = ("peloton", "leaders", "chasers", "distance", "future", "modal", "if", "said")


def prose(s: Sentence, said: Slots, context: Context, winner: Person | None, given: Rows | None) -> Rows | None:
    """Return the places of the overall with those that a Dutch sentence adds, None where it adds none.

    Args:
        s: the sentence.
        said: the same with slots.
        context: what was said before; the sentence before may be the one that speaks of the overall.
        winner: who won the stage, whom "hij" means where nobody else is spoken of.
        given: the places that were read of the sentence before.
    """
    here = _STAND.search(said.text) is not None
    text = riders_apart(said.text)
    in_overall, context.in_overall = context.in_overall, False
    if "{" not in said.text or _NO_STAND.search(said.text) or s.has(*_ON_THE_ROAD):
        return given
    if not here and not speaks_of(context.before) and not in_overall:
        return given
    if context.phase != "finished" and not context.report:
        return given
    rows: Rows = dict(given or context.overall)
    for pattern in _LEADS if given is None or given.keys() == {1} else ():
        if (match := pattern.search(text)) is not None:
            leader, second = _pair(said, match, context, winner)
            figure = said.figures[int(match["t"])]
            if leader is None or leader is second or figure.race_time:
                continue
            if not rows or rows[1]["person"] is not leader:
                rows = {1: {"person": leader}}
            rows[2] = {"person": second, "gap_s": int(figure.value)}
            break
    if not rows:
        return given
    for pattern in _THIRD:
        for match in pattern.finditer(text):
            figure = said.figures[int(match["t"])]
            place = _ORDINAL.get(match["ord"] or "") or _CARDINALS.get(match["card"] or "") or _figure(match)
            person = said.people[int(match[1] if pattern is not _THIRD[-1] else match[3])]
            nearer = [row.get("gap_s", 0) for at, row in rows.items() if at < place]
            known = any(row["person"] is person for row in rows.values())
            if place < 2 or place in rows or known or figure.race_time or figure.value < max(nearer, default=0):
                continue
            rows[place] = {"person": person, "gap_s": int(figure.value)}
    context.in_overall = True
    return rows if rows != context.overall else given


def speaks_of(text: str) -> bool:
    """Return whether a Dutch sentence with slots speaks of the overall, as "de stand", too."""
    return _STAND.search(text) is not None and _NO_STAND.search(text) is None


def _figure(match: re.Match[str]) -> int:
    found = re.match(r"\d+", match["ord"] or match["card"] or "")
    return int(found[0]) if found is not None else 0


def _pair(
    said: Slots, match: re.Match[str], context: Context, winner: Person | None
) -> tuple[Person | None, Person | None]:
    slots = re.findall(r"<(\d+)>", match[0])
    second = said.people[int(slots[-1])]
    if len(slots) > 1:
        return said.people[int(slots[0])], second
    return (context.overall[1]["person"] if context.overall else winner), second
