"""Who fell in the crash that English prose has just spoken of: "one of them is A, another is B", "Down: A, B, C"."""

import re
from functools import cache

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_MATE = rf"(?:{PEOPLE} ['’] s? ?(?:[\w-]+ ){{1,4}}?)?"
_TITLE = r"(?:(?:the|a|an|his|her|our|poor|young|race leader|champion|sprinter|also) (?:[\w-]+ ){0,3}?)?"
_WHO = rf"{_MATE}{_TITLE}(?P<who>{PEOPLE})(?! ['’] s\b)"
_WHO_ROMANCE = rf"(?P<who>{PEOPLE})"
_AND = rf"(?: ?,? ?(?:and|plus|as well as|along with|together with) {_MATE.replace('?P<who>', '')}{_TITLE}(?P<and>{PEOPLE}))?"
_BE = r"(?:is|are|was|were|['’] ?s|s|being)"
_GROUND = r"(?:kerb|curb|roadside|road|ground|tarmac|verge|grass|floor|barriers?|side of the road|ditch|pavement|gutter|deck|embankment|bank|wall|asphalt|hedge|field)"
_LIST = r"(?P<list>[^.;!?]*)"
_AFTER = (
    rf"\bit (?:is|was|s) (?:then |also )?the turn of {_LIST}",
    rf"{_WHO} {_BE} (?:one|another|a (?:second|third|fourth)|the (?:other|first|second|third))(?: of (?:them|those))?(?: (?:and|of|,)| ?[.,;!–-]|$)",
    rf"{_WHO} (?:seems? to have |appears? to have |has |have )?(?:come|came|comes) off (?:the )?(?:worst|worse)\b",
    rf"(?P<list>{PEOPLE}[^.;!?<>]*?(?:{PEOPLE}[^.;!?<>]*?)*) (?:had|has|have) nowhere (?:else )?to go\b",
    r"^(?:also )?(?:down|fallers?|victims?|involved|on the (?:deck|floor|ground|tarmac)|those (?:involved|down|(?:that |whom? )?(?:i|we) (?:could|can|have|saw) ?(?:see|seen|make out|spot|spotted|identify|recognise)?)|casualties|caught up)(?: (?:so far|this time))? ?: (?P<list>[^.!?]*)",
    rf"(?:^|[,;:.!–-] |\b(?:and|but) )(?:one|another|the (?:other|second|third|first|worst|last)|a (?:second|third|fourth)|two|three|others?)(?: (?:rider|man|victim|faller|casualty))?(?: (?:of|to) (?:them|those|the [\w-]+)(?: (?:down|involved|who fell))?)? {_BE} (?:[\w-]+ )?{_WHO}{_AND}",
    rf"^(?:also )?(?:down|fallers?|victims?|involved|on the (?:deck|floor|ground|tarmac)|the riders (?:involved|down)|those (?:involved|down|on the (?:deck|ground))|casualties|in it|caught up|the names)(?: (?:so far|we can see|this time))? ?(?:are|is|were|include|:|–|-) {_LIST}",
    rf"{_WHO}(?: , [^,;:<>{{}}]{{1,40}} ,)? {_BE}(?: [\w-]+){{0,2}}? (?:sat|sitting|lying|laid|seated|slumped|propped|sprawled|still (?:on|down)|flat on|left sitting|left lying)(?: [\w-]+){{0,4}}? (?:on|at|by|in|against|beside) (?:the|a|his|her) (?:[\w-]+ )?(?:{_GROUND}|back)\b",
    rf"\bamong (?:those|the (?:riders|fallers|victims))[^<>]{{0,40}} ,? ?(?:along with|as well as|together with|with|as {_BE}) {_WHO}{_AND}",
    rf"(?:^|[,;:.!–-] |\band )so (?:is|are|was|were|does|did|has|have|['’] ?s|s) {_WHO}{_AND}",
    rf"\b(?:see|spot|can see|saw) {_WHO} (?:getting (?:back )?up|sitting up|on the {_GROUND}|back on (?:his|her) (?:bike|feet)|picking (?:him|her)self)\b",
    rf"{_WHO} (?:got|get|gets|have got|has got|took|takes|came off|come off|comes off|bore|seem(?:s|ed)? to have (?:got|taken)) (?:the )?(?:worst|brunt)\b",
    rf"^(?:and )?(?:it|that|this|those|they|i think it|i think that|looks like it|it looks like it)(?: (?:is|was|are|were)| ?['’] ?(?:s|re)| s) (?:also )?(?P<list>{_TITLE}{PEOPLE}[^.;!?]*)",
    rf"(?:^|(?<= , and )|(?<= , ))(?:it|the rider|the victim|the man|the woman) (?:turns|turned) out to be {_WHO}{_AND}",
    rf"^(?:it )?(?:looks|seems|appears) (?:like|to be) (?P<list>{_TITLE}{PEOPLE}[^.;!?]*)",
    rf"{_WHO} {_BE} (?:also |both |all )?(?:one of (?:them|those)|among (?:them|those)|two of (?:them|those))\b",
    rf"(?P<pre>{PEOPLE}) and {_TITLE}(?P<who>{PEOPLE}) ?,? {_BE} (?:also |both |all )?(?:there|in there|down|in it|involved|on the {_GROUND})\b",
    rf"(?:^|[,;:.!–-] |\band |\bwe |\bi )(?:can |could |also |think i )*(?:see|spot|spotted|make out|recognise|identify|count) {_WHO}(?: ?(?:[,;] |and |, and ){PEOPLE})*(?: (?:down|there|in there|in it|on the {_GROUND}|among them|involved|in the pile))?(?: ?,? (?:also|and also|plus|as well as|along with|with) (?P<list>{PEOPLE}(?: ?(?:[,;] |and |, and ){PEOPLE})*))?(?: (?:from|of|for) @)? ?(?:[.!,]|$)",
    rf"{_WHO} {_BE} (?:also |both |all )?(?:there|in there|down|in it|involved|on the {_GROUND})(?: too| as well| also)? ?(?:[.,;!–-]|$)",
    rf"{_WHO} ,? ?(?:as well|too|is another|also fell|also went down|also came down|also hit the deck|went down too|fell too|is with him|with him) ?(?:[.!]|$)",
    rf"{_WHO} (?:gone |goes |went )?(?:into|over|through) the (?:ditch|barriers?|hedge|wall|guard ?rail|field|bushes|verge)\b",
    rf"\b(?:names|riders|them|those) (?:include|includes|including|are|is) {_LIST}",
)
_DOES = lazy(
    r"\b(?:who|that|which|leads?|leading|driving|drives|pulling|pulls|at the front|on the front|attacks?|wins?|won|takes?|going|goes|in front|ahead|turn|day|race|work\w*)\b"
)
"""In a list after "It's": it is no list of those who fell."""
_SEEN = (
    r"(?:on (?:y )?(?:reconnait|apercoit|distingue|voit|devine|repere|remarque|note)|on y (?:retrouve|trouve)|se (?:ve|reconoce|distingue|ven|reconocen)(?: en el suelo)? a|vemos(?: en el suelo)? a|reconocemos a|distinguimos a|identificamos a|(?:nous )?reconnaissons|(?:nous )?apercevons|"
    r"(?:parmi|entre) (?:eux|elles|ellos|ellas|(?:les|ces) (?:victimes|coureurs (?:au sol|a terre|tombes)|hommes au sol)|los (?:caidos|afectados|implicados|corredores (?:caidos|en el suelo))|las victimas)(?: ?[:,]| (?:vemos a|se ve a|reconocemos a|on reconnait|figure|figurent|il y a|on voit|estan?|figuran?|se encuentran?|aparecen?))?|"
    r"(?:il y a|hay)(?: (?:notamment|entre autres|aussi|tambien|sobre todo|entre otros))?(?: a)?|"
    r"(?:il s ['’] agit|se trata) de|(?:les victimes|les coureurs au sol|les coureurs a terre|los caidos|los afectados|las victimas|los implicados)(?: (?:sont|son))? ?:|"
    r"(?:au sol|a terre|au tapis|por los suelos|al suelo|en el suelo|en el asfalto)(?: (?:aussi|egalement|notamment|estan|esta|quedan|tambien))? ?[:,]|(?:les noms|los nombres) ?:|(?:implicad[oa]s?|afectad[oa]s?|impliquee?s?|concernee?s?|touchee?s?)(?: ?, (?:entre otros|entre autres|notamment))? ?[:,])"
)
_TOO = r"(?: (?:notamment|entre autres|aussi|egalement|surtout|deja)(?: ,)?)?"
_MORE = rf"(?P<list>(?:(?: \( @ \))?(?: , (?!qui\b|dont\b|mais\b|tandis\b|alors\b)[^.;:!?,<>{{}}]{{1,40}})? ?,? (?:et|ainsi que|puis)(?: (?!qui\b|mais\b)[\w@'’-]+){{0,5}} ?,? {PEOPLE})*)"
_THEIR = r"(?:(?:le|la|l ['’]|el|los|al|du|d ['’]|de) (?:[\w-]+ ){0,2}?)?"
_AFTER_ROMANCE = (
    rf"(?:^|[.!:;,] |\b(?:et|y) ){_SEEN}{_TOO} {_THEIR}{_WHO_ROMANCE}{_MORE}(?:(?: , [^,;:<>{{}}]{{1,40}} ,)? (?:et|ainsi que|puis) (?:(?:de|d ['’]|son|sa|le|la|l ['’]|aussi|equipier|coequipier|compatriote) ?)*(?P<and>{PEOPLE}))?",
    rf"^(?:et )?(?:avec|aux cotes de|a cote de|pres de) (?:lui|elle|eux|elles) ,? {_THEIR}{_WHO_ROMANCE}(?= ?(?:[,.!]|et un|et une|$))",
    rf"(?<!\bde )(?<!\bdel )(?P<list>{PEOPLE}(?:(?: ,| et| y) {PEOPLE})*)(?: , [^,;:<>{{}}]{{1,40}} ,)? (?:est|sont|fut|furent|son|es|fueron|han sido) (?:touchee?s?|concernee?s?|impliquee?s?|prise?s? dedans|tombee?s?|a terre|au sol|afectad[oa]s?|implicad[oa]s?|los caidos)\b",
    rf"{_WHO_ROMANCE}(?: , [^,;:<>{{}}]{{1,40}} ,)? (?:est|sont|en est|en sont|fait|font|esta|estan|figura|figuran) (?:aussi|egalement|lui aussi|eux aussi|tambien|partie|entre|parmi)(?: des| les| los)? ?"
    r"(?:partie|victimes?|caidos|afectados|implicados|au sol|a terre|en el suelo|du lot|dedans|concernes?|touches?)",
    rf"^(?:y )?(?:es|son|parece|se trata de|parece que es|creo que es|creemos que es) {_THEIR}{_WHO_ROMANCE}(?= ?[.!]| ?,(?! que (?:ataca|tira|acelera|salta|sale|marcha|va)\b)| (?:el|los) (?:caidos?|afectados?|accidentados?|que (?:se|esta|estan|ha|han)\b))",
    rf"^{_WHO_ROMANCE} (?:aussi|egalement|tambien)(?: (?:est|a|au|esta|se ha ido|al))*(?: (?:sol|terre|suelo|tombe|caido))? ?(?:[.!,]|$)",
    rf"{_WHO_ROMANCE} (?:est|sont|reste|restent|esta|estan|sigue|siguen|queda|quedan)(?: (?:encore|toujours|todavia|aun))? (?:assise?s?|allongee?s?|couchee?s?|etendue?s?|sentad[oa]s?|tumbad[oa]s?|tendid[oa]s?) (?:au|a|sur|dans|en|sobre|contra|contre)",
)
_UNHURT_ROMANCE = lazy(
    r"\b(?:pas|ne|n|no(?! (?:identific|reconoc|conoc|sabemos|distingu|alcanz|pod|vemos))|indemne\w*|sain\w*|evit\w*|echapp\w*|libr\w*|esquiv\w*|salv\w*|ileso\w*|attendre|attendent|discut\w*|aider|retarde\w*|genee?s?|bloque\w*|cortad\w*|frenad\w*|"
    r"tete|cabeza|attaque\w*|ataca\w*|presque|casi|pourrait|podria|si|travail|trabajo|peloton)\b"
)
_UNHURT = lazy(
    r"\b(?:not|n['’ ]*t|nobody|no one|none|avoid\w*|escap\w*|safe|safely|fine|ok|okay|unhurt|unscathed|unaffected|held up|behind|delayed|dodg\w*|miss(?:ed|es)|luck\w*|ahead|front|attack\w*|clear|nearly|almost|"
    r"could(?! (?:see|make|spot|identify))|would|might|may|should|if|rejoin\w*|chas\w+ back|wait\w*|brought him|bike change|pac\w+)\b"
)
"""Words beside which it is not plain that somebody fell."""


_OWNERS = lazy(rf"{PEOPLE} ['’] ?s\b")
_CLAUSE_ENDS = lazy(r"[.,;:!]|$")


def _clause_end(text: str, at: int) -> int:
    """Return where the clause ends in which a character stands."""
    match = _CLAUSE_ENDS.search(text, at)
    return len(text) if match is None else match.end()


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(lazy(pattern) for pattern in (_AFTER if language == "en" else _AFTER_ROMANCE))


_SAY = r"(?:(?:de|het|onze|ook|verder|helaas|zo te zien|blijkbaar|dus|nog|vooral|onder meer|onder anderen|zeker|alvast) )*"
_AFTER_DUTCH = tuple(
    lazy(pattern)
    for pattern in (
        rf"^(?:de |enkele |de eerste )?(?:namen(?: die| dat)?(?: \w+){{0,4}}|gevallenen|slachtoffers|betrokkenen|betrokken|vallers|erbij|erin|op de grond|tegen de grond|in de gracht)(?: (?:zijn|waren|dan))? ?[:–-] {_SAY}(?P<who>{PEOPLE}[^;.!?]*?) ?[.!]?$",
        rf"^(?:en )?(?:dat|dit|het|die)(?: (?:zijn|is|waren|was|betreft|gaat om|blijken|blijkt))+ {_SAY}(?P<who>{PEOPLE})(?: van @| \( @ \))? (?:die|dat)(?: (?:we|ik|er|weer|nu|daar|op beeld))* (?:(?:zien|zie) )?(?:rechtkrabbel\w*|overeind \w+|opstaan|recht\w*|opkrabbel\w*|ligt|liggen|lag|lagen|zit|zitten|tegen de grond \w+|op de grond \w+)",
        rf"^(?:en )?(?:het gaat om|dat is|dat zijn|we zien|we herkennen|ik herken|ik zie|we spotten|radio koers noemt|onder hen|onder wie|waaronder|daarbij|daaronder) {_SAY}(?P<who>{PEOPLE})(?= ?[.,;!]| en ook| en een| op| in| tegen|$)",
        rf"(?P<who>{PEOPLE}) (?:(?:is|zijn|was|waren|lijkt|lijken) )?(?:er )?(?:(?:\w+ ){{0,2}})?(?:het ergst|erg|het slechtst|slecht|er slecht|het zwaarst)(?: (?:aan toe|getroffen|toegetakeld|vanaf gekomen))",
        rf"(?P<who>{PEOPLE}) (?:ligt|liggen|zit|zitten|lag|lagen) (?:er )?(?:ook |mee )?(?:bij|tussen|in de berm|op het asfalt|op de grond|tegen de vlakte)(?: ?, (?:net als|evenals|samen met|en ook) {_SAY}(?P<too>{PEOPLE}))?",
        rf"(?P<who>{PEOPLE}) (?:is|zijn|was|waren|lijkt|lijken) (?:(?:ook|er|allebei|mee) )*(?:erbij(?: betrokken)?|bij betrokken|betrokken|(?:de|het|een van de) (?:\w+ )?slachtoffers?)(?= ?[.,;!]|$)",
        rf"(?:net als|evenals|samen met) {_SAY}(?P<who>{PEOPLE})(?= ?[.,;!]|$)",
        rf"^(?:ook|en) {_SAY}(?:[a-z]+ )?(?P<who>{PEOPLE})(?: (?:ligt|liggen|zit|zitten|is|zijn|was|waren|ging|gaat|lag|viel|zie ik|zien we))(?: \w+){{0,3}}(?: (?:erbij|bij|tussen|op de grond|onderuit|tegen de grond|gevallen|slachtoffer|betrokken|tegen de vlakte))?(?= ?[.,;!]|$)",
    )
)
_UNHURT_DUTCH = lazy(
    r"\b(?:niet|geen|nooit|bijna|haast|ontsnap\w*|ontwijk\w*|ongedeerd|opgehouden|gehinderd|achter|kop|voorop|aanval|demarr\w+|peloton|wacht\w*|terug|lek\w*|volgt|volgen|klassement)\b"
)


def _fell_too_in_dutch(said: Slots) -> list[Person]:
    people: list[Person] = []
    for pattern in _AFTER_DUTCH:
        for match in pattern.finditer(said.text):
            end = _clause_end(said.text, match.end())
            if not _UNHURT_DUTCH.search(said.text, match.start(), end):
                people += in_row(said, " ".join(filter(None, match.groupdict().values())))
    return list(dict.fromkeys(people))


def is_unhurt(s: Sentence) -> bool:
    """Return whether words of a sentence make it not plain that somebody fell."""
    return {"en": _UNHURT, "nl": _UNHURT_DUTCH}.get(s.language, _UNHURT_ROMANCE).search(s.folded) is not None


def fell_too(s: Sentence, said: Slots) -> list[Person]:
    """Return the riders whom a sentence after one of a crash names as fallen; nobody where that is not plain.

    Args:
        s: the sentence.
        said: the sentence with slots.
    """
    if not said.people or s.has("if", "said", "mechanical"):
        return []
    if s.language == "nl":
        return [] if s.has("not", "catch", "attack", "join", "abandon") else _fell_too_in_dutch(said)
    people: list[Person] = []
    unhurt = _UNHURT if s.language == "en" else _UNHURT_ROMANCE
    for pattern in _patterns(s.language):
        for match in pattern.finditer(said.text):
            start = max(said.text.rfind(mark, 0, match.start()) for mark in (" but ", " ; ", " , and "))
            end = match.end() if s.language == "en" else _clause_end(said.text, match.end())
            if unhurt.search(said.text, max(0, start), end):
                continue
            if (
                "list" in match.re.groupindex
                and match["list"]
                and match.start() == 0
                and _DOES.search(match["list"])
            ):
                continue
            named = " ".join(part for name, part in match.groupdict().items() if part and name)
            people += in_row(said, _OWNERS.sub("", named))
            people += (
                in_row(said, match[0]) if "see" in match[0] or "spot" in match[0] or "make out" in match[0] else []
            )
    return list(dict.fromkeys(people))
