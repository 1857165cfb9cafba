"""What a Dutch sentence says by the way and not of the race: ", jawel,", ", gisteren nog derde,", "(tot zijn verbazing)"."""

import re

from feeds.commentary.vocabulary.dutch_clauses import FINITE
from feeds.commentary.words.patterns import lazy
from tracker.race.text import fold_name

_SINGLE = (
    "jawel|uiteraard|natuurlijk|uiteindelijk|helaas|gelukkig|inderdaad|overigens|trouwens|zowaar|warempel|jammer genoeg|gelukkig genoeg|verrassend genoeg|"
    "opvallend genoeg|vreemd genoeg|gek genoeg|logisch|logischerwijs|blijkbaar|kennelijk|eerlijk gezegd|met andere woorden|kortom|voor alle duidelijkheid|"
    "voor de goede orde|zoals (?:verwacht|gezegd|altijd|gewoonlijk|zo vaak|gepland|afgesproken|het hoort|voorspeld|aangekondigd)|hoe kan het ook anders|hoe kon het ook anders|"
    "zo lijkt het|zo blijkt|zo te zien|naar het schijnt|zeg maar|laten we zeggen|geloof het of niet|u leest het goed|je leest het goed|op zijn beurt|op haar beurt|op hun beurt|"
    "van zijn kant|van haar kant|alles bij elkaar genomen|al bij al|tot (?:\\w+ )?(?:verbazing|verrassing|ontsteltenis|frustratie|vreugde) van [^,;:()]{3,40}|"
    "tot (?:zijn|haar|hun|ieders|onze) (?:eigen |grote )?(?:verbazing|verrassing|ontsteltenis|frustratie|vreugde)|wie anders|toch wel|arme (?:kerel|man|jongen|meid)|de stakker|"
    "de pechvogel|de arme drommel|op het eerste gezicht|ere wie ere toekomt|eindelijk|dan toch|ondanks alles|nota bene|notabene|welteverstaan|wel te verstaan|chapeau|"
    "(?:toch |zeker )?niet (?:de minste|de eerste de beste|voor het eerst|voor de eerste keer|voor niets|onverwacht|helemaal onverwacht|geheel onverwacht|toevallig|verrassend)(?: [^,;:()]{1,40})?"
)
_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_BEFORE = (
    rf"(?:gisteren|eergisteren|vorig (?:jaar|seizoen|weekend)|vorige (?:week|maand|zomer|winter|keer|editie|{_DAY})|(?:een|twee|drie|vier|vijf|tien|enkele|\d+) (?:jaar|dagen|weken|maanden) geleden|"
    rf"afgelopen (?:week|zomer|weekend|voorjaar|jaar|seizoen|{_DAY})|in (?:19|20)\d\d|{_DAY} nog|ooit|destijds|eerder (?:deze week|dit jaar|dit seizoen|deze maand|in deze \w+)|"
    r"jarenlang|vroeger|begin dit jaar|dit voorjaar|eerder al|deze winter|in de (?:vorige|eerste|tweede|derde|vierde|openings\w*) ?(?:rit|etappe))"
)
_ASIDE = lazy(rf", (?:en )?(?:{_SINGLE})(?=[,.!])", re.IGNORECASE)
_PAST = lazy(
    r", (?:nochtans |eerder |al |straks )?(?:gevallen|ten val gekomen) (?:daarstraks|daarnet|eerder|in het begin|vanmiddag)[^,;:.!?()]{0,40}(?=,)|"
    rf", (?:(?:ook|al|nog|zelf|hier|dit jaar al|pas) )*{_BEFORE}\b[^,;:.!?()]{{0,70}}(?=,)"
    rf"|, (?:die|dat) (?!(?:nu|net|zonet|daarnet)\b)(?:[\w'’-]+ ){{0,5}}?{_BEFORE}\b[^,;:.!?()]{{0,70}}(?=[,.!])"
    r"|, (?:in|op) (?:\w+ ){1,4}?(?:km|kilometers?) (?:is|zijn|ging|gingen|werd|werden) er [^,;:.!?]{0,50}\b(?:af|bij|afgegaan|bijgekomen|afgeknabbeld|afgesnoept|ingelopen)(?=[,.!])"
    r"|, (?:net )?(?:zoals|als) (?:gisteren|eergisteren|vorig jaar|vorige week|vorig seizoen|in 20\d\d)\b[^,;:.!?()]{0,40}(?=[,.!])"
)
"""What a rider did on another day, between commas."""
_BESIDE_A_NAME = lazy(
    rf"(?<=[\w)]), (?!(?:en|maar|want|die|dat|nadat|omdat|terwijl|toen|waar\w*|met|samen)\b)[a-zà-ÿ][^,;:.!?()]{{0,50}}?\b{_BEFORE}\b[^,;:.!?()]{{0,40}}(?=,)"
)
"""Who riders are, of another day: "Maes en Vos, ploegmaats tot vorig jaar, muizen ervandoor"."""
_LIKE = lazy(
    r" als (?:een|de) (?:pijl uit een boog|pijl|kanonskogel|raket|speer|duivel(?:tje)? uit een (?:doosje|wijwatervat)|bezetene|gek|wervelwind|wervelstorm|bliksemschicht|bliksem|"
    r"schicht|bolide|komeet|brommer|motor|straaljager|trein|tgv|sneltrein|duivel|leeuw|dolle stier|stier|furie|beest|hazewind|windhond|kogel|torpedo|magneet|postzegel)\b"
)
"""What riders are only compared with."""
_OF_THEN = lazy(
    r"\b(\w*(?:winnaar|winnares|winnaars|nummer (?:een|twee|drie|vier|vijf|\d)|tweede|derde|laureaat|laureate|leider|leidster|kampioen|pechvogel|aanvaller|vluchter|verliezer|held|uitblinker|revelatie|primus))"
    rf" (?:van|in|uit) (?:{_BEFORE}|de editie van \d{{4}}|\d{{4}})(?= (?!(?:en|of)\b)[\wÀ-þ]|,|\.)"
)
"""Who a rider is: "ritwinnaar van gisteren"."""
_BRACKETS = lazy(r" \([a-zà-ÿ][a-zà-ÿ'’-]*(?:[ ,]+[a-zà-ÿ'’-]+){2,14}[.!?]?\)(?=[ ,.;:!?])")
_OF_THE_RACE = lazy(
    r"\b(?:gelost|losse[nr]?|lost|gegrepen|ingelopen|ingehaald|bijgehaald|gevallen|val\w*|aanval\w*|demarr\w*|opgave|opgegeven|seconden?|minuten|tellen|punten|eerste|tweede|derde|lek\w*|"
    r"kopgroep|peloton|renners|man|die|categorie|allen|alle|beiden|beide|uitgedund|plus|met|en|onder)\b"
)
"""What brackets may say that is news."""
_LED_BY = lazy(
    r"\b([Hh]et|[Ee]en|[Dd]e) door [^,;.()]{2,40}? (?:aangevoerde?|geleide?|getrokken|aangestuurde?|gecontroleerde?|opgejaagde?|voortgestuwde?|gegangmaakte|gestuurde) (?=\w)"
)
"""Who drives a group, before its name: "het door Visma aangevoerde peloton"."""
_GROUP_OF = lazy(r"^(Groep|Groepje|Duo|Trio|Kwartet|Waaier)-(?=[A-ZÀ-Þ])")
_ARTICLE = {"Groep": "De", "Waaier": "De", "Groepje": "Het", "Duo": "Het", "Trio": "Het", "Kwartet": "Het"}
"""A group after whom somebody is called, at the head of a sentence: "Groep-Dorn volgt"."""
_AND_LATER = lazy(
    r"(?<=[a-zà-ÿ]) en (?:(?:even|wat|iets|kort|niet veel|niet lang) (?:later|daarna)|(?:kort|vlak|meteen|snel) (?:daarna|daarop)|daarna|vervolgens|een (?:kilometer|eindje) (?:later|verder))(?: ook)? (?=[A-ZÀ-Þ])"
)
"""When the second of two riders did the same: "Dorn en even later Fisk"."""
_NAME_BEFORE = lazy(r"(?:^|[ (])[A-ZÀ-Þ][\w'’-]*$")
_HINT = lazy(r"[,(]| van | uit | in | door | als | en ")


def without_dutch_comments(text: str) -> str:
    """Return a Dutch sentence without what its author only says by the way, or of another day."""
    if text[:1] in "GDTKW":
        text = _GROUP_OF.sub(lambda match: f"{_ARTICLE[match[1]]} {match[1].lower()}-", text, count=1)
    if not _HINT.search(text):
        return text
    text = _OF_THEN.sub(r"\1", text)
    if " als " in text:
        text = _LIKE.sub("", text)
    if (later := _AND_LATER.search(text)) is not None and _NAME_BEFORE.search(text[: later.start()]):
        text = f"{text[: later.start()]} en {text[later.end() :]}"
    if " door " in text:
        text = _LED_BY.sub(r"\1 ", text)
    if "(" in text:
        text = _BRACKETS.sub(lambda match: match[0] if _OF_THE_RACE.search(match[0]) else "", text)
    if ", " not in text:
        return text
    for pattern in (_ASIDE, _PAST, _BESIDE_A_NAME):
        at = 0
        while (match := pattern.search(text, at)) is not None:
            at = match.start() + 1
            rest = text[match.end() :]
            if pattern is _BESIDE_A_NAME and not text[: match.start()].split()[-1].strip("(),")[:1].isupper():
                continue
            if rest[:2] == ", " and _goes_on(text[: match.start()], rest[2:]):
                rest = rest[1:]
            text = text[: match.start()] + rest
    return text


def _goes_on(before: str, after: str) -> bool:
    """Return whether a clause goes on where an aside is taken out: its verb stands beside it, or an "and"."""
    last, following = before.split()[-1:], after.split()[:1]
    words = {fold_name(word) for word in following}
    return not FINITE.isdisjoint(words) or words == {"en"} or not FINITE.isdisjoint(map(fold_name, last))
