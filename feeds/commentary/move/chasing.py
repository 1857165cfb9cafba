"""Who chases those away: "A en B jagen op de koplopers", "A and B are in pursuit", "the chasers are A and B"."""

from feeds.commentary.gap.who import note_chasers
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WHO = rf"(?P<who>{PEOPLE})"
_FEW = r"(?:(?!niet\b|geen\b)[\w'’]+ ){0,4}?"
_SOME = r"(?:(?!not\b|no\b|never\b)[\w'’]+ ){0,4}?"
_ENGLISH = (
    rf"\bCHASE (?:are|is|were|:|being|consists? of|comprises?|of|at \{{\d+\}} ?:|at \{{\d+\}} ?,) ?(?:the )?{_WHO}",
    rf"{_WHO} {_SOME}(?:are|is|re|s|ride|rides|set off|sets off|have set off|has set off|give|gives|go|goes) {_SOME}(?:chasing(?! group)|in pursuit|in (?:hot )?pursuit|giving chase|"
    r"chase\b(?! group)|after (?:them|FRONT)|on the hunt|hunting|in between|in the middle|in no man s land|trying to (?:bridge|get|come|close|ride|jump) (?:across|over|up|the gap))",
    rf"\b(?:in pursuit|chasing|in the chase|giving chase|behind them|between the two groups|in between|in no man s land|trying to (?:bridge|get) (?:across|over)) (?:are|is|come|comes|there are|there is|we have|:) {_SOME}{_WHO}",
    rf"\bbehind(?: them| him| her| FRONT)?,? [^<>:;.]{{0,30}}?(?:group|trio|duo|quartet|quintet|CHASE|FRONT|riders|men|women)\b[^<>:;.]{{0,60}}: {_WHO}",
    rf"\bwith an? (?:\w+ ){{0,2}}(?:FRONT|CHASE|group)\b[^<>:;.]{{0,30}} behind(?: (?:him|her|them))? : {_WHO}",
    rf"\b(?:chased|pursued|followed) by {_SOME}{_WHO}",
    rf"{_WHO} {_SOME}(?:form|forms|make up|makes up) {_SOME}CHASE",
)
_DUTCH = (
        rf"\bCHASE (?:zijn|heten|waren|:|op \{{\d+\}} ?:|met|,|met daarin|bestaan uit|bestaat uit)? ?{_WHO}",
        rf"{_WHO} {_FEW}(?:jagen|jaagt|joegen|joeg|rijden|rijdt|zitten|zit|gaan|gaat|zetten|zet) {_FEW}(?:op FRONT|achter FRONT aan|in de achtervolging|de achtervolging in|op achtervolging)",
        rf"{_WHO} {_FEW}(?:achtervolgen|achtervolgt|achtervolgden|achtervolgde) ",
        rf"{_WHO} {_FEW}(?:vormen|vormt) {_FEW}CHASE",
        rf"\btussen (?:de |het )?FRONT en (?:de |het )?PACK {_FEW}(?:zitten|zit|rijden|rijdt|hangen|hangt|bengelen|bengelt|zweven|zweeft|spartelen|spartelt|zwemt|zwemmen|fietst|fietsen) {_FEW}{_WHO}",
        rf"{_WHO} {_FEW}(?:zitten|zit|rijden|rijdt|hangen|hangt|bengelen|bengelt|zweven|zweeft|spartelen|spartelt) {_FEW}(?:tussen (?:de |het )?FRONT en (?:de |het )?PACK|tussen beide groepen|ertussen|tussenin)",
        rf"\b(?:daarachter|erachter|achter hen|achter FRONT) (?:zitten|zit|rijden|rijdt|volgen|volgt|jagen|jaagt|hangen|hangt) {_FEW}{_WHO}",
)  # fmt: skip
_BESIDE = lazy(
    rf"\b(?:in (?:the )?company (?:of|with)|together with|along with|alongside|in het gezelschap van|samen met) (?P<with>{PEOPLE})"
)
_CHASING = {"nl": tuple(map(lazy, _DUTCH)), "en": tuple(map(lazy, _ENGLISH))}
_LEFT_THEM = {
    "en": lazy(
        rf"{_WHO} (?:now |already |still )?(?:has|have|had|is|are|['’] s|s|leads?)(?: got| now| already| still| by| about| some){{0,2}} \{{\d+\}} (?:on|over|ahead of|clear of|in front of) "
        r"(?:the others?(?! (?:favourites|contenders|gc|big|overall|sprinters|peloton|bunch))|the rest of (?:the )?(?:break\w*|escape\w*|FRONT)|(?:his|her|their) (?:former |erstwhile |old |breakaway |fellow )?(?:companions?|breakmates|escapees|colleagues|partners))\b"
    ),
    "nl": lazy(
        rf"{_WHO} (?:heeft|hebben|telt|tellen|pakt|houdt) (?:nu |al |nog |zo |ongeveer ){{0,2}}\{{\d+\}} (?:voorsprong )?(?:op|voor) "
        r"(?:de (?:andere|overige)|(?:zijn|haar|hun) (?:ex ?-? ?|vroegere |voormalige |gewezen )?(?:medevluchters?|metgezel(?:len)?|vluchtmakkers?|compagnons?|kompanen|kompaan))\b"
    ),
}
"""Of riders who attacked, and lead those with whom they were away by so much."""
_HINTS = {
    "nl": lazy(r"CHASE|\bjag|\bjoeg|jaagt|achtervolg|\btussen|daarachter|erachter|achter (?:hen|FRONT)"),
    "en": lazy(
        r"CHASE|chas|pursu|\bhunt|\bafter (?:them|FRONT)|between|middle|no man s|trying to|behind|followed by"
    ),
}


def name_chasers(s: Sentence, context: Context, roster: Roster) -> None:
    """Keep in mind the riders of whom a Dutch or English sentence says that they chase, where somebody is away."""
    if s.language not in _CHASING or not context.has_break or not s.has("named", "nation") or is_talk(s):
        return
    said = slots(s, context, roster)
    text = (said.grouped or said).text
    if context.attack is not None and (left := _LEFT_THEM[s.language].search(text)) is not None:
        people, gone = in_row(said, left["who"]), context.attack.people
        if people and all(one in gone and one not in context.away for one in people):
            others = context.away
            context.goes_away(people)
            context.chasers = others  # who attacked was one of those away
        return
    if not _HINTS[s.language].search(text):
        return
    aside = next((token.start for token in s.tokens if token.folded == "having"), len(s.text))
    if any(s.tokens[at].start < aside for at in s.all("not", "past", "future", "gc")):
        return
    if s.has("modal") and "trying to" not in text:
        return
    for pattern in _CHASING[s.language]:
        if (match := pattern.search(text)) is not None:
            beside = _BESIDE.search(text, match.end())
            people = in_row(said, match["who"]) + (in_row(said, beside["with"]) if beside is not None else [])
            note_chasers(list(dict.fromkeys(people)), context, are_all="only" in match[0].split())
            return
