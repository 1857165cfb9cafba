"""Who chases those away, as Dutch says it: "A en B jagen op de koplopers", "de achtervolgers zijn A en B"."""

import re

from feeds.commentary.gap.gaps import note_chasers
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, in_row, slots
from feeds.commentary.sentence.tokens import Sentence

_WHO = rf"(?P<who>{PEOPLE})"
_FEW = r"(?:(?!niet\b|geen\b)[\w'’]+ ){0,4}?"
_CHASING = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bCHASE (?:zijn|heten|waren|:|op \{{\d+\}} ?:|met|,|met daarin|bestaan uit|bestaat uit)? ?{_WHO}",
        rf"{_WHO} {_FEW}(?:jagen|jaagt|joegen|joeg|rijden|rijdt|zitten|zit|gaan|gaat|zetten|zet) {_FEW}(?:op FRONT|achter FRONT aan|in de achtervolging|de achtervolging in|op achtervolging)",
        rf"{_WHO} {_FEW}(?:achtervolgen|achtervolgt|achtervolgden|achtervolgde) ",
        rf"{_WHO} {_FEW}(?:vormen|vormt) {_FEW}CHASE",
        rf"\btussen (?:de |het )?FRONT en (?:de |het )?PACK {_FEW}(?:zitten|zit|rijden|rijdt|hangen|hangt|bengelen|bengelt|zweven|zweeft|spartelen|spartelt|zwemt|zwemmen|fietst|fietsen) {_FEW}{_WHO}",
        rf"{_WHO} {_FEW}(?:zitten|zit|rijden|rijdt|hangen|hangt|bengelen|bengelt|zweven|zweeft|spartelen|spartelt) {_FEW}(?:tussen (?:de |het )?FRONT en (?:de |het )?PACK|tussen beide groepen|ertussen|tussenin)",
        rf"\b(?:daarachter|erachter|achter hen|achter FRONT) (?:zitten|zit|rijden|rijdt|volgen|volgt|jagen|jaagt|hangen|hangt) {_FEW}{_WHO}",
    )
)  # fmt: skip
_HINT = re.compile(r"CHASE|\bjag|\bjoeg|jaagt|achtervolg|\btussen|daarachter|erachter|achter (?:hen|FRONT)")


def name_chasers(s: Sentence, context: Context, roster: Roster) -> None:
    """Keep in mind the riders of whom a Dutch sentence says that they chase, where somebody is away."""
    if not (context.away or context.away_size) or not s.has("named", "nation") or is_talk(s):
        return
    told = slots(s, context, roster)
    text = (told.grouped or told).text
    if not _HINT.search(text) or s.has("not", "modal", "past", "future", "gc"):
        return
    for pattern in _CHASING:
        if (match := pattern.search(text)) is not None:
            note_chasers(in_row(told, match["who"]), context)
            return
