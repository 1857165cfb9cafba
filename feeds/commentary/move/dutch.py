"""What Dutch puts in several words that stand apart: "X is erbij", "A laat B gaan", "op 12 seconden C"."""

import re
from collections.abc import Iterator
from functools import cache

from feeds.commentary.move.noting import note
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import group_of, move
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_WHO = rf"(?P<who>{PEOPLE})"
_WORDS = r"(?: (?!niet\b|geen\b|niemand\b|bijna\b|elastiek|<|\{|,|;|:)[\w'’-]+)"
_FEW = rf"{_WORDS}{{0,4}}?"
_SOME = rf"{_WORDS}{{0,8}}?"
_ZICH = r"(?: laat(?:en)? zich (?:afzakken|terugzakken|uitzakken) en)?"
_DIE = r"(?: , (?:die|dat|zij|hij))?"
_CATCH = (
    r"(?:opgeraapt|verzwolgen|gegrepen|teruggegrepen|teruggepakt|ingerekend|ingelopen|bijgehaald|opgeslokt|opgeslorpt|opgepeuzeld|"
    r"gevat|ingehaald|achterhaald|bijgebeend|gecounterd|opgeveegd|opgevreten)"
)
_TOWARDS = r"(?:naar voren|naar de kopgroep|naar de koplopers|naar de leiders|naar de vluchters|naar het kopduo|naar de kop van de koers)"
_AWAY = (
    rf"(?:{_TOWARDS} te rijden|(?:{_TOWARDS} )?te (?:springen|ontsnappen|demarreren)|{_TOWARDS} te \w+|weg te (?:rijden|springen|komen|geraken|raken)|"
    r"los te (?:rijden|komen|geraken|raken)|over te steken|de (?:oversteek|sprong) te maken|een kloof te slaan)"
)
_PATTERNS: dict[str, tuple[str, ...]] = {
    "attack": (
        rf"(?:\bis|\bzijn|^nu is|^dan is) het{_FEW} {_WHO} (?:die|dat)(?: het)?{_FEW} (?:probeert|proberen|aanvalt|aanvallen|demarreert|demarreren|versnelt|versnellen|wegspringt|wegrijdt|ervandoor gaat|"
        r"aangaat|gaat|doortrekt|de knuppel in het hoenderhok gooit|de boel opengooit|de aanval opent|de debatten opent|op de pedalen gaat staan)\b",
        rf"(?:^|[,:.!] |en |ook |nu |dan |\w+ )(?:probeert|proberen|probeerde|probeerden) {_WHO}{_SOME} {_AWAY}",
        rf"{_WHO}{_FEW} (?:probeert|proberen){_SOME} {_AWAY}",
        rf"{_WHO}{_FEW} (?:waagt|wagen|waagde|waagden) (?:nu |ook |dan |meteen |zelf )?(?:de|een|zijn|haar|hun) (?:sprong|kans|gok|poging)\b",
        rf"{_WHO}{_FEW} (?:gaat|gaan|ging|gingen) (?:er |het |op de klim |meteen |nu )?(?:op en erover|vol in de aanval|op zoek naar de kopgroep|in de achtervolging|op jacht)\b",
        rf"{_WHO}{_FEW} (?:legt|leggen|gooit|zet|zetten|trekt|trekken) (?:er )?(?:de|een|alles)? ?(?:lont aan het vuur|boel open|koers open|gas erop|versnelling hoger|alles los)\b",
        rf"{_WHO}{_FEW} (?:slaat|slaan|sloeg) (?:meteen |onmiddellijk |direct |een |de )*(?:kloof|gat|bres|gaatje|kloofje)\b",
        rf"(?:een|de|alweer een|nieuwe|harde|felle|vinnige|stevige) (?:prik|aanval|demarrage|versnelling|uitval|snok|plaagstoot|jump) (?:van|door|bij) {_WHO}(?= [!.]|[!.,]|$)",
    ),
    "alone": (
        # "A gaat op de klim, alleen B kan volgen"
        rf"(?:^|[,;:.!] |\ben |\bnu |\bdan |\bwaar ){_WHO}(?: (?!niet\b|moet\b|moeten\b|is\b|zijn\b|wint\b)[\w'’-]+){{1,8}} ?(?:,|en|,? maar) (?:alleen|enkel|slechts) "
        rf"({PEOPLE}) (?:kan|kunnen|kon|konden|weet|weten|heeft|hebben) (?:nog |er |meteen )?(?:volgen|mee|aanpikken|aanhaken|aanklampen|reageren|te volgen|aan te pikken|aan te klampen|een antwoord|antwoord|meegaan)\b",
    ),
    "join": (
        rf"{_WHO}{_FEW} (?:is|zijn|was|waren|komt|komen|kwam|kwamen)(?: nu| ook| intussen| inmiddels| ondertussen| even later| zojuist| net| al)* (?:erbij|er(?: intussen| inmiddels| ook| nu| even later)? bij|bij de koplopers|bij de leiders|bij de kopgroep|bij het kopduo)"
        r"(?: gekomen| geraakt| aangesloten| aanbeland)?(?= [!.,]|[!.,]|$| en\b)",
        rf"\b(?:komt|komen|kwam|kwamen|is|zijn) (?:nu |even later )?(?:ook|nog|zelfs) {_WHO}(?: er| intussen)* ?(?:er ?bij|bij)(?: gekomen| aangesloten)?(?= [!.,]|[!.,]|$| en\b)",
        rf"{_WHO}{_FEW} (?:heeft|hebben|had|hadden){_FEW} (?:de (?:oversteek|sprong|aansluiting|brug|kloof|koplopers|leiders)|het (?:gat|kopduo)|aansluiting)(?: kunnen)? (?:gemaakt|gedicht|dichtgereden|dichten|gevonden|geslagen|te pakken|beet|bereikt)\b",
        rf"{_WHO}{_FEW} (?:slaagt|slagen|slaagde|slaagden) (?:er )?in{_FEW} (?:de oversteek te maken|aan te sluiten|het gat te dichten|de kloof te dichten|over te steken)",
        rf"{_WHO}{_FEW} (?:maakt|maken|maakte|maakten|slaat|slaan)(?: nu| ook| mee| dan| wel)* de (?:oversteek|sprong|brug)\b",
    ),
    "dropped": (
        rf"{_WHO}{_DIE}{_SOME} uit de (?:kopgroep|leidersgroep|vlucht|kop) (?:valt|vallen|viel|vielen|gevallen|zakt|zakken|verdwijnt|verdween|wegvalt)\b",
        rf"{_WHO}{_FEW} (?:valt|vallen|viel|vielen|verdwijnt|verdwijnen|waait|waaien)(?: \w+){{0,3}}? uit de (?:kopgroep|leidersgroep|vlucht|groep|favorietengroep)\b",
        rf"{_WHO}{_SOME} (?:laat|laten|liet|lieten) (?:de |het )?(?:\w+ )?<\d+> (?:gaan|rijden|lopen|vertrekken)\b",
        rf"(?:elastiek|elastiekje|veer|kaars|licht|vat)(?: \w+){{0,2}}? (?:breekt|brak|knapt|knapte|knakt|is|gaat|ging)(?: \w+){{0,2}}? (?:bij|voor|van) {_WHO}(?= [!.,]|[!.,]|$| en\b)",
        rf"(?:bij|voor) {_WHO} (?:breekt|brak|knapt|knapte|knakt|is|gaat|ging)(?: \w+){{0,2}}? (?:het (?:elastiek|elastiekje|vat|licht)|de (?:veer|kaars))\b",
        rf"{_WHO}{_FEW} (?:breekt|knakt|kraakt|kraken|plooit|plooien|stokt|parkeert|parkeren|blokkeert|hapert|moet zich gewonnen geven|moeten zich gewonnen geven|moet de rol lossen|moeten de rol lossen|kan niet volgen|kunnen niet volgen|"
        r"krijgt het lastig en lost|ziet het gat groeien|houdt het niet|houden het niet|komt er niet meer aan te pas|kan het wiel niet houden|kan het tempo niet aan|kunnen het tempo niet aan|waait eraf|waaien eraf)(?= [!.,]|[!.,]|$| en\b| op\b| in\b| als\b| meer\b)",
    ),
    "caught": (
        rf"{_WHO}{_DIE}{_ZICH}{_FEW} (?:is|zijn|wordt|worden|werd|werden|was|waren)(?:{_WORDS}{{0,3}}? (?:net als|samen met|evenals) (?P<also>{PEOPLE}))?{_SOME} {_CATCH}\b",
        rf"{_WHO}{_FEW} (?:laat|laten|liet|lieten) (?:zich|hem|haar|ze)(?: nu| dan| dus| bewust| wijselijk)* (?:inlopen|bijhalen|opslokken|oprapen|inrekenen|opslorpen|terugpakken)\b",
        rf"(?:peloton|pak|favorieten|meute|groep)(?: \w+)?(?: {_FEW})? (?:raapt|veegt|slokt|slorpt|pikt|haalt|rekent|loopt|pakt|grijpt|vist|peuzelt){_FEW} {_WHO}(?: nu| weer| ook| dan)* (?:op|in|bij|terug)\b(?! (?:met|voor|kilometer))",
        rf"(?:avontuur|liedje|verhaal|ontsnapping|vlucht|aanval|solo) van {_WHO}(?: is| zit| loopt)(?: \w+){{0,2}}? (?:voorbij|erop|uit|uitgezongen|ten einde|afgelopen|over|gedaan)\b",
    ),
}
_HINT = lazy(
    r"\bhet\b.*\bdie\b|alleen|enkel|slechts|prob|waag|\bbij gekomen|erbij|bij de|bij het|oversteek|sprong|brug|gat\b|gaatje|kloof|aansluiting|koplopers|uit de|laat|laten|liet|licht\b|elastiek|veer|kaars|"
    r"breekt|knakt|kraakt|kraken|plooi|parke|gewonnen geven|volgen|houd|tempo|eraf|lossen|opger|verzw|gegrepen|gepakt|inger|ingel|bijge|opge|gevat|inge|achterh|"
    r"raapt|veegt|slokt|slorpt|pikt|haalt|rekent|loopt|pakt|grijpt|vist|peuzelt| van <|jacht|aanval|achtervolging|open\b|vuur|prik|snok|stokt|blokk|hapert"
)
_CROSSES = lazy(
    rf"\b(?P<size>tweetal|duo|drietal|trio|viertal|kwartet|vijftal|achtervolgers|achtervolgende \w+|jagers){_FEW} "
    r"(?:maakt|maken|maakte|maakten) (?:nu |ook |dan |wel )?de (?:oversteek|sprong)\b"
)


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    return {kind: tuple(lazy(pattern) for pattern in patterns) for kind, patterns in _PATTERNS.items()}


def dutch_moves(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield the moves of a Dutch sentence of riders of whom `found` says none."""
    if s.language != "nl" or is_talk(s):
        return
    said = slots(s, context, roster)
    is_after_a_drop = any(fact.kind == "dropped" for fact in found)
    is_attacked = context.attack is not None and context.attack_age == 0
    if (is_attacked or is_after_a_drop) and _OF_NO_USE.search(said.text) and not s.has("peloton"):
        for passed in found:
            if passed.kind == "caught" and passed.people:
                passed.kind, passed.fields = "dropped", {}
    may_be = _HINT.search(said.text) is not None
    _add_company(said, found, context)
    busy = {person for fact in found for person in fact.people}
    for kind, patterns in _patterns().items():
        for match in filter(None, (pattern.search(said.text) for pattern in patterns if may_be)):
            if not _is_said(s, said, match):
                continue
            people = in_row(said, " ".join(filter(None, match.groupdict().values())))
            if kind == "alone" and any(fact.kind in ("attack", "breakaway", "dropped", "climb") for fact in found):
                continue
            fact = _fact("attack" if kind == "alone" else kind, people, s, context)
            same = next((other for other in found if kind == "caught" == other.kind and other.people), None)
            if same is not None and fact is not None:
                same.people += [person for person in people if person not in same.people]
                note(same, context)
                break
            if fact is None or set(people) & busy:
                continue
            busy |= set(people)
            roster.adopt(people)
            note(fact, context)
            if kind == "alone":  # who can follow goes with them
                went = [one for one in in_row(said, match[2]) if one not in context.moved]
                context.moved += went
                context.chasers += went if context.away and not context.leads(people) else []
            yield fact
            break
    crossing = _CROSSES.search(said.text)
    if crossing is not None and not found and _is_said(s, said, crossing):
        people = context.chasers or context.moved[-2:]
        if len(people) > 1 and not context.leads(people) and len(people) == _size(crossing["size"], len(people)):
            joined = move("join", list(people), 0.75, s, to="leaders")
            note(joined, context)
            yield joined


_OF_NO_USE = lazy(r"\beraan (?:voor de moeite|voor hun moeite|voor zijn moeite)\b|\b(?:is|zijn) eraan\b")
"""Beside an attack who can't follow, and no catch: "Alleen Fisk kan volgen, Gran is eraan voor de moeite"."""
_COMPANY = lazy(
    rf"\b(?:rijdt|rijden|springt|gaat|muist|glipt|trekt|reed|sprong|ging|trok)(?: samen| nu)? met (?P<with>{PEOPLE})(?: [\w'’-]+){{0,2}}? (?:weg|ervandoor|vandoor|in de aanval|op avontuur|voorop)\b"
)


def _add_company(said: Slots, found: list[Fact], context: Context) -> None:
    """Add with whom one goes to an attack that was read: "A zet door en rijdt met B weg van de anderen"."""
    match = _COMPANY.search(said.text)
    attack = next((fact for fact in found if fact.kind == "attack"), None)
    if match is None or attack is None:
        return
    attack.people += [one for one in in_row(said, match["with"]) if one not in attack.people]
    if (
        attack.fields.get("from") == "leaders"
        and len(attack.people) >= (context.away_size or len(context.away)) > 1
    ):
        del attack.fields["from"]
    note(attack, context)


def _size(word: str, default: int) -> int:
    sizes = {"tweetal": 2, "duo": 2, "drietal": 3, "trio": 3, "viertal": 4, "kwartet": 4, "vijftal": 5}
    return sizes.get(word.rsplit(maxsplit=1)[-1], default)


_IN_VAIN = lazy(
    r"\b(?:niet|geen|tevergeefs|vergeefs|meteen terug\w*|zonder (?:succes|resultaat)|mislukt|mislukte)\b"
)


def _is_said(s: Sentence, said: Slots, match: re.Match[str]) -> bool:
    """Return whether nothing in or around a match hopes, denies or looks back."""
    first, last = said.token(match.start()), said.token(match.end() - 1)
    if "prob" in match[0] and _IN_VAIN.search(said.text):
        return False
    tried = phrases("probeert|proberen|probeerde|probeerden|kunnen|kan|kansen|kans")
    clauses = {s.clauses[first], s.clauses[last]}
    return not any(
        token.classes & {"not", "future", "past", "modal", "gc", "if"}
        and not (token.folded in tried or (token.folded in match[0] and "niet" in token.folded))
        for token, clause in zip(s.tokens, s.clauses, strict=True)
        if clause in clauses
    )


_FOLLOWS_ON = lazy(r"\b(?:sluit|sluiten|sloot|sloten|haakt|pikt|klampt)\b.*\baan\b")
"""Who was away and "sluit weer aan" is back with those who are away."""


def _fact(kind: str, people: list[Person], s: Sentence, context: Context) -> Fact | None:
    leads = bool(people) and all(person in context.away for person in people)
    if kind == "join":
        if leads or s.has("crash", "mechanical"):
            # those away who are "erbij" are back with the rest
            is_back = leads and not s.has("leaders") and not s.has("rest", "chasers")
            return (
                move("caught", people, 0.75, s)
                if is_back and (s.has("peloton") or not _FOLLOWS_ON.search(s.text))
                else None
            )
        to = "leaders" if s.has("leaders") or not s.has("peloton") else "peloton"
        went = all(person in [*context.chasers, *context.moved] for person in people)
        attack = context.attack if context.attack_age == 0 else None
        if attack is not None and not went and not s.has("peloton", "leaders") and " ook " in f" {s.folded} ":
            # "Dorn valt aan, hij krijgt Fisk mee en even later komt ook Hals erbij"
            return move("join", people, 0.75, s, to=group_of(attack.people, context))
        if to == "peloton" or not context.has_break or not (went or s.has("leaders")):
            return None
        return move("join", people, 0.78, s, to=to)
    if (
        kind == "caught"
        and not leads
        and group_of(people, context) != "chasers"
        and people[0] not in context.fallen
    ):
        return move("caught", people, 0.72, s) if context.has_break else None
    if kind == "attack" and leads and len(people) == (context.away_size or len(context.away)):
        return None
    origin = "leaders" if kind in ("attack", "dropped") and leads else None
    return move(kind, people, 0.78, s, from_=origin)


# -- gaps --------------------------------------------------------------------------------------------------------

_ON = phrases("op|volgt op|volgen op|rijdt op|rijden op|zit op|zitten op|komt op|ligt op|liggen op")
_HEAD = phrases(",|;|:|en|–|-|(|.|dan|daarachter|verder|vervolgens|met|nu|gevolgd|waarbij")
_PASSED = phrases(
    "volgt|volgen|volgde|volgden|rijdt|rijden|reed|reden|zit|zitten|zat|zaten|komt|komen|kwam|kwamen|ligt|liggen|hangt|hangen|jaagt|jagen|"
    "daarvan|daarvandaan|daarachter|erachter|pas|nu|dan|de|het|een|die|van|ook|eerst|meer|achter|gevolgd|door|"
    "bengelt|bengelen|zweeft|zweven|spartelt|spartelen|al|nog"
)
_OF_THAT = phrases("daarvan|daarvandaan|daarachter|erachter|daar weer achter|verder")
_HANGS = lazy(
    r"(?:spartel\w*|zwe(?:e|)v\w+|zwem\w*|hang\w*|bengel\w*|zwerv\w*|zwerft|dobber\w*|stranden?|strandt|zitten|zit|rijden|rijdt|volgen|volgt|jagen|jaagt|fietst|fietsen|liggen|ligt)(?: \w+){0,2}? op$"
)


def dutch_gap(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read who is where in Dutch word order: "vooraan drie man, op 12 seconden Dorn", "Zij houden een minuut over".

    Returns:
        (of, to, confidence) of the duration at a token, or None.
    """
    if s.language != "nl" or s.has("gc", "win", "line"):
        return None
    return _listed(s, at, context) or _left(s, at, context) or _hanging(s, at, context)


def _role(s: Sentence, at: int, context: Context) -> str | None:
    token = s.tokens[at]
    kind = next((kind for kind in ("peloton", "chasers", "leaders", "gruppetto") if kind in token.classes), None)
    if kind is not None:
        return "dropped" if kind == "gruppetto" else kind
    if "named" in token.classes:
        people = list(token.value)
        return None if all(one in context.away for one in people) else group_of(people, context)
    return None


def _listed(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "…, op 12 seconden (rijdt) Dorn, op 65 seconden het peloton", and "op een minuut daarachter Dorn"."""
    if at == 0 or s.tokens[at - 1].folded not in _ON:
        return None
    if at > 1 and s.tokens[at - 2].folded not in _HEAD:
        return None
    index, that = at + 1, False
    if index + 1 < len(s.tokens) and s.tokens[index].folded == "van" and "leaders" in s.tokens[index + 1].classes:
        index += 2  # "op 1'10\" van de vier rijdt Dorn"
    while index < len(s.tokens) and (
        s.tokens[index].folded in _PASSED
        or (s.tokens[index].folded in phrases("groep|groepje|met|rond") and index <= at + 5)
    ):
        that = that or s.tokens[index].folded in _OF_THAT
        index += 1
    if index >= len(s.tokens):
        return None
    role = _role(s, index, context)
    if role is None and "named" in s.tokens[index].classes and s.before(at, ("leaders",), 8) is not None:
        role = s.tokens[index].value[0].name  # given apart from those away, so behind them
    if role is None or role == "leaders":
        return None
    to = "leaders"
    if that:
        before = [i for i in s.all("peloton", "chasers", "leaders", "named") if i < at]
        if (
            before
            and "peloton" not in s.tokens[before[-1]].classes
            and any(t.folded in phrases("onder wie|onder|wie|waaronder|met") for t in s.tokens[: before[-1]])
        ):
            to = "peloton"  # of the first part of a peloton that split
        elif before:
            to = _role(s, before[-1], context) or "leaders"
    return (role, to, 0.8) if role != to else None


def _left(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "die een minuut overhouden", "Zij hebben 18 seconden over", "15 seconden met nog 6 kilometer"."""
    if not context.has_break:
        return None
    after = " ".join(token.folded for token in s.tokens[at + 1 : at + 4])
    before = " ".join(token.folded for token in s.tokens[max(0, at - 5) : at])
    if s.has("chasers"):
        return None
    if re.match(
        r"(?:over ?houden|over ?houdt|overhebben|over hebben|overhield\w*|voorsprong (?:hebben|houden))\b", after
    ):
        return "peloton", "leaders", 0.82
    if re.match(r"(?:over|bij elkaar|bijeen|in handen|te goed)\b", after) and re.search(
        r"\b(?:houdt|houden|hield|hielden|hebben|heeft)(?: nog| er| nu| maar)*$", before
    ):
        return "peloton", "leaders", 0.82
    if at <= 4 and re.match(r"(?:met nog|nog met|op)\b", after) and s.after(at, ("distance",), 4) is not None:
        plain = not s.has("named", "peloton", "they", "he")
        return (*context.pair_of(s.tokens[at].value.value), 0.75) if plain else None
    return None


def _hanging(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "A en B …, maar ze zweven op 20 seconden" and "het peloton …: dat rijdt al op 50 tellen"."""
    before = " ".join(token.folded for token in s.tokens[max(0, at - 5) : at])
    if not _HANGS.search(before):
        return None
    if s.before(at, ("peloton", "leaders", "chasers", "named"), 4) is not None:
        return None
    doers = [
        i for i in s.all("peloton", "chasers", "named", "maybe") if i < at and s.clauses[i] >= s.clauses[at] - 2
    ]
    pronoun = any(token.folded in phrases("ze|zij|die|dat|hij") for token in s.tokens[max(0, at - 5) : at])
    if not doers or not pronoun:
        return None
    of = _role(s, doers[-1], context)
    if "maybe" in s.tokens[doers[-1]].classes:
        of = "chasers" if context.chasers and context.attack_age == 0 else None
    named = "named" in s.tokens[doers[-1]].classes
    return (of, "leaders", 0.7 if named else 0.8) if of not in (None, "leaders") else None
