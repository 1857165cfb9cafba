"""Who chases those away: "A en B jagen op de koplopers", "A and B are in pursuit", "the chasers are A and B"."""

import re

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WHO = rf"(?P<who>{PEOPLE}(?: (?:and|en|et|y|e|-) {PEOPLE})*)"
_FEW = r"(?:(?!niet\b|geen\b)[\w'’]+ ){0,4}?"
_SOME = r"(?:(?!not\b|no\b|never\b)[\w'’]+ ){0,4}?"
_BETWEEN = r"(?:in between|between (?:the )?FRONT and (?:the )?PACK|between (?:the )?two groups|in no man(?: ['’])? ?s land)"
_ENGLISH = (
    rf"\bCHASE (?:are|is|were|:|being|consists? of|comprises?|of|with|containing|including|featuring|at \{{\d+\}} ?:|at \{{\d+\}} ?,) ?(?:the )?{_WHO}",
    rf"{_WHO} {_SOME}(?:are|is|re|s|ride|rides|set off|sets off|have set off|has set off|give|gives|go|goes) {_SOME}(?:chasing(?! group)|in pursuit|in (?:hot )?pursuit|giving chase|"
    r"chase\b(?! group)|after (?:them|FRONT)|on the hunt|hunting|in the middle|trying to (?:bridge|get|come|close|ride|jump) (?:across|over|up|the gap)"
    rf"|{_BETWEEN})",
    rf"\b(?:in pursuit|chasing|in the chase|giving chase|behind them|trying to (?:bridge|get) (?:across|over)|{_BETWEEN}) (?:are|is|come|comes|there are|there is|we have|:) {_SOME}{_WHO}",
    rf"\bbehind(?: them| him| her| FRONT)?,? [^<>:;.]{{0,30}}?(?:group|trio|duo|quartet|quintet|CHASE|FRONT|riders|men|women)\b[^<>:;.]{{0,60}}: {_WHO}",
    rf"\bwith an? (?:\w+ ){{0,2}}(?:FRONT|CHASE|group)\b[^<>:;.]{{0,30}} behind(?: (?:him|her|them))? : {_WHO}",
    rf"\b(?:chased|pursued|followed) by {_SOME}{_WHO}",
    rf"{_WHO} {_SOME}(?:form|forms|make up|makes up) {_SOME}CHASE",
    rf"\bcounter ?- ?(?:attack|move)s?(?: group)? ,? ?(?:with|from|of|by|featuring|including|containing|:|comes? from) {_WHO}",
)
_DUTCH = (
        rf"\bCHASE (?:zijn|heten|waren|:|op \{{\d+\}} ?:|met|,|met daarin|bestaan uit|bestaat uit)? ?{_WHO}",
        rf"{_WHO} {_FEW}(?:jagen|jaagt|joegen|joeg|rijden|rijdt|zitten|zit|gaan|gaat|zetten|zet) {_FEW}(?:op FRONT|achter FRONT aan|in de achtervolging|de achtervolging in|op achtervolging)",
        rf"{_WHO} {_FEW}(?:achtervolgen|achtervolgt|achtervolgden|achtervolgde) ",
        rf"{_WHO} {_FEW}(?:vormen|vormt) {_FEW}CHASE",
        rf"\bCHASE (?:gevormd |ontstaan )?met (?:daarin |onder meer )?{_WHO}",
        rf"\b(?:ertussen|tussenin|in de achtervolging|in de tegenaanval|tegenaanval|in niemandsland) (?:(?:met|van|:|zitten|zijn|rijden|gaan|gegaan|getrokken|hangen|op (?:het |de )?FRONT|achter (?:het |de )?FRONT) ){{1,3}}{_WHO}",
        rf"\btussen (?:de |het )?FRONT en (?:de |het )?PACK {_FEW}(?:zitten|zit|rijden|rijdt|hangen|hangt|bengelen|bengelt|zweven|zweeft|spartelen|spartelt|zwemt|zwemmen|fietst|fietsen) {_FEW}{_WHO}",
        rf"{_WHO} {_FEW}(?:zitten|zit|rijden|rijdt|hangen|hangt|bengelen|bengelt|zweven|zweeft|spartelen|spartelt) {_FEW}(?:tussen (?:de |het )?FRONT en (?:de |het )?PACK|tussen beide groepen|ertussen|tussenin)",
        rf"\b(?:daarachter|erachter|achter hen|achter FRONT) (?:zitten|zit|rijden|rijdt|volgen|volgt|jagen|jaagt|hangen|hangt) {_FEW}{_WHO}",
)  # fmt: skip
_BESIDE = lazy(
    rf"\b(?:in (?:the )?company (?:of|with)|together with|along with|alongside|in het gezelschap van|samen met) (?P<with>{PEOPLE})"
)
_NEAR = r"(?:(?!pas\b|plus\b|jamais\b|no\b|nunca\b|PACK\b)[\w'’]+ ){0,4}?"
_FRENCH = (
    rf"\bFRONT (?:\w+ ){{1,3}}(?:sorti|extrait|detache|echappe)\w* (?:du|de ce|au) (?:PACK|peloton) : {_WHO}",
    rf"\bCHASE (?:(?:a|avec|sont|est|:|,|de|compose\w*|forme\w*|ou figurent|\{{\d+\}}) ){{0,3}}{_WHO}",
    rf"{_WHO} (?:, )?{_NEAR}(?:intercale\w*|entre deux eaux|entre (?:l ' |la |le |les )?(?:FRONT|tete) et (?:le )?PACK|dans (?:le |un )no man \W s land|en (?:chasse|poursuite|contre)\b|contre - attaqu\w+|contrent|chass(?:e|ent)\b|poursui(?:t|vent))",
    rf"\b(?:intercale\w*|en chasse|en poursuite|contre(?: - attaque)?|entre deux eaux) (?:est parti\w* |part )?(?:avec|:|compose\w* de|,) {_WHO}",
    rf"\bderriere (?:eux |lui |elles? |FRONT )?,? ?(?:on (?:re)?trouve|suivent|suit|pointent|pointe|roulent|roule|viennent|vient|il y a|c \W est) {_NEAR}{_WHO}",
    rf"{_WHO} {_NEAR}(?:tente\w*|essaie\w*|essaye\w*|cherche\w*) (?:de |a )(?:rentrer|revenir|faire la jonction|recoller|combler|rejoindre)(?! (?:dans |sur |au )?(?:le )?PACK)",
)
_SPANISH = (
    rf"\bFRONT (?:\w+ ){{1,2}}(?:salido|saltado|escapado|marchado|salen|saltan) del PACK : {_WHO}",
    rf"\bCHASE (?:(?:a|con|son|es|:|,|de|formado|compuesto|por|\{{\d+\}}) ){{0,3}}{_WHO}",
    rf"{_WHO} (?:, )?{_NEAR}(?:intercalad\w+|en tierra de nadie|entre (?:la |el |los |las )?FRONT y (?:el )?PACK|persigu\w+|en persecucion|a la caza|contraatac\w+)",
    rf"\b(?:intercalad\w+|en tierra de nadie|en persecucion) (?:(?:con|:|de|,|estan|esta|van|va|ruedan|rueda|marchan) )?{_WHO}",
    rf"\bpor detras (?:de ellos |de ellas |de el |de FRONT )?,? ?(?:vienen|viene|ruedan|rueda|marchan|marcha|persiguen|persigue|se ha formado|se forma|hay) {_NEAR}{_WHO}",
    rf"{_WHO} {_NEAR}(?:intenta\w*|trata\w* de|busca\w*) (?:llegar|enlazar|conectar|alcanzar|contactar|entrar|cerrar|recortar)(?! (?:a |al |con |en )(?:el )?PACK)",
)
_CHASING = {
    language: tuple(map(lazy, patterns))
    for language, patterns in {"nl": _DUTCH, "en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH}.items()
}
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
    "nl": lazy(
        r"CHASE|\bjag|\bjoeg|jaagt|achtervolg|tussen|niemandsland|daarachter|erachter|achter (?:hen|FRONT)|tegenaanval"
    ),
    "en": lazy(
        r"CHASE|chas|pursu|\bhunt|\bafter (?:them|FRONT)|between|middle|no man|trying to|behind|followed by|counter"
    ),
    "fr": lazy(
        r"CHASE|chass|poursui|intercal|\bentre\b|no man|contre|tente|essa|cherch|derriere|(?:PACK|peloton) :"
    ),
    "es": lazy(r"CHASE|persig|persecu|intercal|\bentre\b|tierra de nadie|contra|intenta|detras|PACK :"),
}


_DENIES_NOTHING = lazy(r"(?:no man|depuis le)\b", re.IGNORECASE)
"""What denies nothing, and was not before: "in no man's land", "contre-attaquent depuis le peloton"."""


def chasing(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return the riders of whom a sentence says that they chase those away, or are between them and the peloton."""
    if not context.is_led or not s.has("named", "nation") or is_talk(s):
        return []
    said = slots(s, context, roster)
    said = said.grouped or said
    if not _HINTS[s.language].search(said.text):
        return []
    aside = next((token.start for token in s.tokens if token.folded == "having"), len(s.text))
    denied = [
        at for at in s.all("not", "past", "future", "gc") if not _DENIES_NOTHING.match(s.text, s.tokens[at].start)
    ]
    if any(s.tokens[at].start < aside for at in denied):
        return []
    if s.language in ("en", "nl") and s.has("modal") and "trying to" not in said.text:
        return []
    for pattern in _CHASING[s.language]:
        if (match := pattern.search(said.text)) is not None:
            beside = _BESIDE.search(said.text, match.end())
            people = in_row(said, match["who"]) + (in_row(said, beside["with"]) if beside is not None else [])
            return list(dict.fromkeys(people))
    return []


def puts_away(fact: Fact, people: list[Person]) -> bool:
    """Return whether a fact has it that riders are away who are all among these, that chase or are between."""
    return fact.kind == "breakaway" and bool(fact.people) and all(one in people for one in fact.people)


def note_left_behind(s: Sentence, context: Context, roster: Roster) -> None:
    """Keep in mind that riders who attacked lead those with whom they were away, as English and Dutch may say."""
    if s.language not in _LEFT_THEM or context.attack is None:
        return
    said = slots(s, context, roster)
    said = said.grouped or said
    if (left := _LEFT_THEM[s.language].search(said.text)) is None:
        return
    people, gone = in_row(said, left["who"]), context.attack.people
    if people and all(one in gone and one not in context.away for one in people):
        others = context.away
        context.goes_away(people)
        context.chasers = others
