"""Who is reached or caught where a text says "him": "Fisk lo neutraliza", "Fisk et Gran l'ont rejoint", "Fisk rijdt naar hem toe"."""

import re
from collections.abc import Iterator

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import group_of, move
from feeds.commentary.sentence.sayings import is_said
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_NOW = r"(?:(?:vite|rapidement|aussitot|bientot|deja|enfin|ensuite|puis|enseguida|pronto|ya|tambien|finalmente|facilmente|aussi|alors) ){0,2}"
_WHO = rf"(?P<who>{PEOPLE}) (?:, [^<>,;:.]{{1,50}} , )?{_NOW}"
_ONE = r"(?P<him>l ['’] |le |la |lui |lo )"
_SEVERAL = r"(?P<them>les |leur |los |las )"
_HIM = rf"(?:{_ONE}|{_SEVERAL})"
_HAS = r"(?:(?:a|ont|avait|avaient|ha|han) )?"
_STICKS = r"(?:pega\w*|pego|suelda\w*|soldo|soldado|engancha\w*|engancho|agarra\w*|agarro)"
_NU = r"(?:(?:nu|ook|al|weer|alweer|snel|meteen|intussen|inmiddels|ondertussen|later|even|dan|nog|net|toch|vlot|gauw|direct|onmiddellijk|prompt|samen|zelf|stilaan|eindelijk|zich) ){0,3}"
_HEM = r"(?:(?P<him>hem|haar|d ['’] r|m)|(?P<them>hen|hun|ze|die twee|die drie|het duo|het tweetal))"
_COMES = r"(?:is|zijn|was|waren|komt|komen|kwam|kwamen|rijdt|rijden|reed|reden|springt|springen|sprong|sprongen|fietst|fietsen|sluit|sluiten|sloot|sloten|voegt|voegen|steekt|steken|haakt|haken|pikt|pikken)"
_TO_HEM = (
    rf" {_NU}(?:(?:naar|tot bij|tot aan) {_HEM} (?:toe ?(?:gereden|gesprongen|gefietst|gekomen|gesprint)?|toegereden|toegesprongen|gereden|gesprongen|over|overgestoken|aan)|"
    rf"bij {_HEM.replace('him', 'his').replace('them', 'their')}(?: (?:aan|aangesloten|aansluiten|gekomen|geraakt|beland|gevoegd|aangepikt|aangehaakt))?)(?= ?[,.;!]| en\b| maar\b| op\b| in\b| na\b| $|$)"
)
_REACH = {
    "nl": (
        rf"(?P<who>{PEOPLE})(?: , [^<>,;:.]{{1,60}} ,)? {_COMES}{_TO_HEM}",
        rf"{_COMES} (?:nu |ook |even later |dan |daar ){{0,2}}(?P<who>{PEOPLE}){_TO_HEM}",
    ),
    "fr": (
        rf"{_WHO}{_HIM}{_HAS}{_NOW}(?:rejoint?e?s?|rejoignent|rejoignirent|rattrape(?:nt|s|e|es)?|imite(?:nt|s)? dans son effort)\b",
        rf"{_WHO}(?:est |sont )?{_NOW}(?:revient|reviennent|revenue?s?|remontee?s?|remonte|remontent|rentre|rentrent|arrive|arrivent)"
        r" (?:a (?P<his>sa) hauteur|a (?P<their>leur) hauteur|(?:sur|a hauteur de) (?:(?P<her>lui|elle)|(?P<they>eux|elles)))\b",
    ),
    "es": (
        rf"{_WHO}{_HIM}{_HAS}{_NOW}(?:alcanza\w*|enlaza\w*|da(?:n|do)? alcance|dio alcance|dieron alcance)\b",
        rf"{_WHO}(?:responde |respondio |reacciona )?(?:a duras penas )?(?:y )?se (?:(?P<his>le )|(?P<their>les )){_HAS}{_NOW}{_STICKS}\b",
        rf"(?<!\w )se (?:(?P<his>le )|(?P<their>les )){_HAS}{_NOW}{_STICKS} {_NOW}{_WHO}",
        rf"(?P<who>{PEOPLE}) (?P<his>tambien )(?:llega|llegan|llego|llegaron|conecta|enlaza)(?= ?[.,;!]|$)",
        rf"{_WHO}(?:se )?{_HAS}{_NOW}(?:llega\w*|llego|enlaza\w*|enlazo|conecta\w*|conecto|contacta\w*|contacto|une|unen|unio|unieron|unido|suma\w*|sumo)"
        r" (?:hasta|con|a) (?:(?P<her>el|ella)|(?P<they>ellos|ellas))(?= ?[,.;!]| y\b| $|$)",
    ),
}
_CATCH = {
    "nl": (
        rf"(?P<who>{PEOPLE}|PACK|ze|we|de rest) (?:haalt|halen|haalde|pakt|pakken|pakte|rekent|rekenen|loopt|lopen|grijpt|grijpen|raapt|slokt) {_HEM} {_NU}(?:terug|bij|in|op)(?= ?[,.;!]| en\b| maar\b| voor\b| op\b| na\b| $|$)",
        rf"(?:^|[,;:.!] |\ben |\bmaar )(?P<who>PACK|ze|de rest) (?:heeft|hebben|had|hadden) {_HEM} {_NU}(?:te pakken|beet|bijgehaald|bijgebeend|ingelopen|ingerekend|gegrepen|teruggepakt|teruggehaald|teruggegrepen|opgeslokt|opgeraapt)\b(?! gekregen| gehad| voor)",
    ),
    "fr": (
        rf"(?P<who>{PEOPLE}|PACK) (?:, [^<>,;:.]{{1,50}} , )?(?:vient de |viennent de |finit par |finissent par )?{_NOW}{_HIM}{_HAS}{_NOW}"
        r"(?:reprend|reprennent|repris\w*|(?<=les )(?:reprendre|absorber|avaler|engloutir|gober)|(?<=le )(?:reprendre|absorber|avaler|engloutir)|avale(?:nt|s|e|es)?|gobe(?:nt|s|e|es)?|absorbe(?:nt|s|e|es)?|neutralise(?:nt|s|e|es)?|croque(?:nt|s)?)\b(?! (?:la roue|le relais))",
    ),
    "es": (
        rf"(?P<who>{PEOPLE}|PACK) (?:, [^<>,;:.]{{1,50}} , )?{_NOW}{_HIM}{_HAS}{_NOW}"
        r"(?:neutraliza\w*|neutralizo|caza(?:n|do|ron)?|cazo|atrapa(?:n|do|ron)?|atrapo|absorbe\w*|absorbio|engulle\w*|engullo|coge(?:n)?|cogio|alcanza(?=n? (?:enseguida|pronto)))\b(?! (?:la|su|a) rueda| (?:el|al) (?:relevo|corte|testigo))",
        rf"(?<! que )(?<! no ){_HIM}{_HAS}{_NOW}(?:neutraliza\w*|caza(?:n|do)?|cazo|atrapa(?:n|do)?|atrapo|absorbe\w*|absorbio|engulle\w*|engullo|devora\w*|alcanza\w*|coge|cogio|traga|"
        r"da(?: alcance| caza)|echa el guante) (?:ya |por fin |enseguida |finalmente )?(?P<who>PACK)",
    ),
}
_PATTERNS = {
    kind: {language: tuple(lazy(rf"(?<!\S){one}") for one in lines) for language, lines in by.items()}
    for kind, by in (("join", _REACH), ("caught", _CATCH))
}
_HINT = lazy(
    r"\b(?:rejoi\w+|rattrap\w+|hauteur|lui|elles?|eux|alcanz\w+|enlaz\w+|alcance|ella|ell[oa]s|el|neutrali\w+|repri\w+|repren\w+|"
    r"hem|haar|hen|ze|m|r|duo|tweetal|die (?:twee|drie)|cazs?\w*|caz[ao]\w*|atrap\w+|absorb\w+|engull\w+|cog\w+|aval\w+|gob\w+|croqu\w+|peg[ao]\w*|suelda\w*|sold\w+|enganch\w+|agarr\w+|llegan?|llegaron|llego)\b"
)


def of_him(s: Sentence, said: Slots, context: Context) -> Iterator[tuple[re.Match[str], Fact]]:
    """Yield who comes to, or catches, whom a pronoun means."""
    grouped = said.grouped
    if s.language not in _REACH or grouped is None or not _HINT.search(grouped.text):
        return
    known: set[Person] = set()
    for kind, by in _PATTERNS.items():
        for match in (found for pattern in by[s.language] for found in pattern.finditer(grouped.text)):
            if not is_said(s, grouped, match, frozenset()):
                continue
            fact = _fact(s, grouped, match, kind, context)
            if fact is not None and known.isdisjoint(fact.people):
                known.update(fact.people)
                yield match, fact
        if known:
            return


def _fact(s: Sentence, said: Slots, match: re.Match[str], kind: str, context: Context) -> Fact | None:
    groups = match.groupdict()
    is_one = any(groups.get(name) for name in ("him", "his", "her"))
    people = in_row(said, match["who"])
    whom = _whom(said, match, people, context) if is_one else _them(people, context)
    if not whom or any(one in people for one in whom):
        return None
    is_all = bool(context.away) and all(one in whom for one in context.away)
    # "Fisk haalt hem terug", "Fisk lo neutraliza"
    is_brought_back = (
        kind == "caught" and bool(people) and (s.language == "nl" or _shuts_down(match, whom, context))
    )
    if is_brought_back or (
        kind == "caught" and (not people or not (is_all and len(people) < 3))
    ):  # a few reach them
        return move("caught", [] if is_all and len(whom) > 1 else whom, 0.8, s, by=None if people else "peloton")
    if not people or context.leads(people):
        return None
    return move("join", people, 0.78, s, to="leaders" if is_all else group_of(whom, context))


def _shuts_down(match: re.Match[str], whom: list[Person], context: Context) -> bool:
    """Return whether riders do away with an attack that was only just made."""
    attack = context.attack
    is_of_it = attack is not None and context.attack_age == 0 and attack.people == whom
    return is_of_it and "neutrali" in match[0]


def _whom(said: Slots, match: re.Match[str], people: list[Person], context: Context) -> list[Person]:
    """Return the one rider whom "him" means: named before in the sentence, who attacked, or was named last."""
    before = [one for slot in re.findall(PEOPLE, match.string[: match.start("who")]) for one in in_row(said, slot)]
    before = [one for one in before if one not in people]
    attack = context.attack.people if context.attack is not None and context.attack_age <= 1 else []
    sticks = match.groupdict().get("his") in ("le ", "tambien ") and context.attack_age == 0
    for group in (attack, before[-1:]) if sticks else (before[-1:], attack):
        if group and group[0] not in people and (group is not attack or len(attack) == 1):
            return group
    for group in (attack, context.last, context.away):
        left = [one for one in group if one not in people]
        if len(left) == 1:
            return left
    return []


def _them(people: list[Person], context: Context) -> list[Person]:
    """Return those whom "them" means: the riders named last, or those away."""
    last = [one for one in context.last if one not in people]
    if context.language == "nl" and not people:
        return list(context.away)  # whom the bunch catches were away
    if context.away and (not last or context.leads(last) or len(last) == 1):
        return [] if any(one in context.away for one in people) else list(context.away)
    return last if len(last) > 1 else []
