"""Riders who are meant by what they are in French and Spanish: "el líder", "le maillot jaune", "ce dernier"."""

import re

from feeds.commentary.rider.names import Person
from feeds.commentary.rider.teams import REGION, regions
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_WORD = r"(?:amarill[oa]|roj[oa]|rosa|jaune|rouge|rose|arcoiris|arc-en-ciel|dorad[oa]|blanc[oa]?|oro)"
_TITLE = lazy(
    rf"\b(?:(?:el|al|del) l[ií]der|la l[ií]der|"
    rf"(?:el|al|del|la|le|au|du) (?:portador(?:a)? del )?(?:maillot|jersey) {_WORD}|"
    rf"(?:le|la|au|du) leader|l['’]actuel leader)\b(?! (?:de|del|des|du|d|virtual\w*|virtuel\w*|de la))",
    re.IGNORECASE,
)
"""Who leads the overall."""
_WEARS = lazy(
    rf"\b(?:l[ií]der|leader|(?:maillot|jersey) {_WORD}|"
    r"(?:viste|vestid[oa]|v[eê]tu|en) (?:de )?(?:amarillo|rojo|rosa|jaune|rose))\b"
    r"(?! (?:virtual|virtuel|de la (?:montaña|regularidad|montagne)|des (?:points|jeunes)|"
    r"du classement (?:de|des|par)|"
    r"del equipo|de l['’]équipe|de equipo|du meilleur))"
    r"(?: (?:de la (?:general|carrera|prueba|vuelta)|del (?:giro|tour)|"
    r"du (?:général|tour|giro|classement général)|de l['’]épreuve))?",
    re.IGNORECASE,
)
_VERB_NEXT = phrases(
    "se|hubo|debio|ha|abandona|abandono|cae|cayo|pierde|no|tuvo|acabo|acaba|sufre|queda|esta|es|termina|termino|pudo|logra|consigue|"
    "consiguio|vuelve|volvio|sigue|ya|tambien|cede|cedio|aguanta|tiene|pincha|ataca|va|fue|gana|acelera|espera|"
    "a|est|n|s|doit|abandonne|perd|reste|peut|parvient|revient|repart|repartira|attaque|cede|craque|termine|lache|sera|etait"
)
_FIRST = {
    "primero": 0,
    "primera": 0,
    "premier": 0,
    "premiere": 0,
    "segundo": 1,
    "segunda": 1,
    "second": 1,
    "seconde": 1,
}
_THE = phrases("el|la|le")
_LAST = {
    f"{this} {last}"
    for this in ("este", "esta", "ce", "cette")
    for last in ("ultimo", "ultima", "dernier", "derniere")
}
_REACH = 5
"""Tokens between a title and who has it."""


def refer(s: Sentence, context: Context) -> None:
    """Make riders of what stands for one who is known, and keep in mind who leads the overall.

    Args:
        s: the sentence, whose tokens are changed.
        context: who was spoken of, and who leads.
    """
    _note_leader(s, context)
    if context.leader is not None:
        _by_title(s, context.leader)
    _by_order(s, context)
    _by_origin(s, context)
    if s.language == "fr" and len(context.last) == 1 and not s.has("named"):
        _by_trade(s, context.last)


_TRADE = lazy(
    r"(?:^|, )(?:le (?:jeune |petit |grand |solide |robuste )?(?:grimpeur|coureur|puncheur|sprinteur|rouleur|baroudeur|néo-pro|vétéran)|"
    r"la (?:jeune |petite |grande )?(?:grimpeuse|coureuse|puncheuse|sprinteuse|rouleuse))(?: (?:de|d['’]|du) [^,.;:!?]{2,25}?)?"
    r"(?= (?:ne |n['’]|se |s['’]|l['’]|y )?(?:a|est|avait|était|va|fait|doit|reste|prend|signe|s['’]\w+|\w{3,}e|\w+it|\w+nd)\b)",
    re.IGNORECASE,
)
"""Who is meant by what they are, as who does something: "le grimpeur a signé"."""


def _by_trade(s: Sentence, last: list[Person]) -> None:
    """Make "le grimpeur" the one rider spoken of last, where nobody else is named."""
    match = _TRADE.search(s.text)
    if match is None:
        return
    begin = match.end() - len(match[0].removeprefix(", "))
    first = next(i for i, token in enumerate(s.tokens) if token.end > begin)
    after = next(i for i, token in enumerate(s.tokens) if token.end >= match.end())
    s.make_riders(first, after, last)


def _by_origin(s: Sentence, context: Context) -> None:
    """Make "el italiano" the one rider named before in the sentence: "Dorn no, el italiano rueda a 45 segundos"."""
    for at in s.all("nation"):
        origin = s.tokens[at].value
        if at < 2 or origin.startswith(REGION) or s.next_is(at, "named", "maybe", "nation"):
            continue
        if s.tokens[at - 1].folded.split()[-1] not in _ARTICLES or s.tokens[at - 2].folded in _TO_OTHERS:
            continue
        before = [person for i in s.all("named") if i < at for person in s.tokens[i].value]
        if len(before) != 1 or any(token.folded in _ANSWERS for token in s.tokens[at + 1 : at + 5]):
            continue
        [person] = before
        known = [one for one in (*context.last, *context.away, *context.chasers) if one.is_of(origin)]
        within = (None, regions().get(origin))
        if person.is_of(origin) or (not known and person.nation in within and not person.regions):
            s.make_riders(at - (s.tokens[at - 1].folded in _ARTICLES), at, [person])


_ARTICLES = phrases("le|la|l|el")
_TO_OTHERS = phrases("par|por|et|y|con|avec|de|a|sur|devant|derriere|ante|tras")
_ANSWERS = phrases(
    "repond|repondu|riposte|riposter|reagit|suit|suivi|saute|lui|contre|prend|responde|respondido|reacciona|"
    "reaccionado|sigue|le|les|rueda de|a rueda|cubre|imite|imita|tambien|aussi|egalement"
)
"""What another one does than the rider named before."""


def _note_leader(s: Sentence, context: Context) -> None:
    match = _WEARS.search(s.text)
    if match is None or s.has("future", "modal", "not", "past"):
        return
    at = next((i for i, token in enumerate(s.tokens) if token.end >= match.end()), None)
    if at is None:
        return
    for index in range(at + 1, min(len(s.tokens), at + 1 + _REACH)):
        token = s.tokens[index]
        if "named" in token.classes:
            if len(token.value) == 1:
                context.leader = token.value[0]
            return
        if (
            not token.classes <= {"word", "nation", "break"}
            or token.folded in _NO_TITLE
            or token.folded in (":", "(")
        ):
            break
    first = next((i for i, token in enumerate(s.tokens) if token.end > match.start()), at)
    if first >= 2 and "named" in s.tokens[first - 2].classes and s.tokens[first - 1].folded in (",", "("):
        before = first - 2
    elif first >= 3 and "named" in s.tokens[first - 3].classes and s.tokens[first - 2].folded in (",", "("):
        before = first - 3  # "Dorn, le maillot jaune"
    else:
        return
    if len(s.tokens[before].value) == 1:
        context.leader = s.tokens[before].value[0]


_NO_TITLE = phrases("y|et|que|qui|pero|mais|con|avec|a|de|del|du|sur|sobre")


def _by_title(s: Sentence, leader: Person) -> None:
    if any(leader in token.value for token in (s.tokens[i] for i in s.all("named"))):
        return
    for match in _TITLE.finditer(s.text):
        first = next((i for i, token in enumerate(s.tokens) if token.end > match.start()), None)
        last = next((i for i, token in enumerate(s.tokens) if token.end >= match.end()), None)
        if first is None or last is None or s.next_is(last, "named", "nation", "maybe"):
            continue
        word = match[0].split()[0].lower()
        keeps = word in ("al", "del", "au", "du") and s.tokens[first].folded == word
        if s.tokens[first].start < match.start() or first + keeps > last or "break" in s.tokens[last].classes:
            continue
        if not all(token.classes.isdisjoint(_GROUPS) for token in s.tokens[first : last + 1]):
            continue
        s.make_riders(first + keeps, last, [leader])
        return


_GROUPS = frozenset({"peloton", "leaders", "chasers", "named"})


def _by_order(s: Sentence, context: Context) -> None:
    """Make "el primero … el segundo" of two who were named together, and "ce dernier" the one named last."""
    for at in range(len(s.tokens) - 1, -1, -1):
        begin = at if " " in s.tokens[at].folded else max(0, at - 1)  # "el primero" is one token
        folded = " ".join(token.folded for token in s.tokens[begin : at + 1])
        the, _, word = folded.partition(" ")
        which = _FIRST.get(word) if the in _THE else None
        is_last = folded in _LAST
        follows = s.tokens[at + 1].folded.split()[0] if at + 1 < len(s.tokens) else ""
        if (which is None and not is_last) or follows not in _VERB_NEXT | {","}:
            continue
        before = [s.tokens[i] for i in s.all("named") if i < begin]
        named = list(before[-1].value) if before else list(context.last)
        if not is_last and len(named) == 1 and named[0] in context.downed:
            named = list(context.downed)  # "the first" of those who fell was spoken of since
        if is_last and named:
            s.make_riders(begin, at, named[-1:])
        elif which is not None and len(named) == 2 and not any("peloton" in t.classes for t in s.tokens[:at]):
            s.make_riders(begin, at, [named[which]])
