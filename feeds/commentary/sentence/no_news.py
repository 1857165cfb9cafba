"""What the words of a sentence show not to be news, though it looks like it: bottles fetched, other stages, talk of attacks."""

import re

from feeds.commentary.sentence.context import Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import fold

_BONE = r"\b(?:sleutelbeen|pols|elleboog|collarbone|wrist|elbow|clavicule|poignet|coude|clavicula|muneca|codo)\b"
_MOVES = frozenset({"attack", "breakaway", "join"})
_MISHAPS = frozenset({"crash", "mechanical", "abandon", "dropped"})
_SHOWN: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = tuple(
    (frozenset(kinds.split()), lazy(pattern))
    for kinds, pattern in (
        # "Holt drifts back to pick up bottles"
        ("dropped", r"\b(?:bottles|bidons|bidones|bidon|drinkbus\w*|musettes?|rain (?:cape|jacket)|regenjas\w*|impermeable|chubasquero|natural break|plaspauze|pause (?:pipi|technique))\b|\bced\w* (?:sa|son|le|la) (?:roue|velo|machine|monture|place|relais|propre|rueda|bici|bicicleta|maquina)\b|\bcalee?s? (?:dans|sur|en|derriere)\b"),
        ("dropped attack breakaway join", r"\b(?:re)?(?:chercher|fetch|fetching|collect|collecting|pick up|halen|recoger|coger|buscar|recuperer)\b.{0,12}\b(?:bottles|bidons?|bidones|musettes?|drinkbussen)\b|\b(?:bidons?|drinkbussen|drinken) (?:gaan )?(?:te )?halen\b|\bgaat (?:\w+ )?(?:bidons|drinken) halen\b"),
        # "they are as good as caught, any moment now"
        ("caught join", r"\bdans quelques (?:instants|secondes|minutes|metres|kilometres|hectometres)\b|\ben breve\b|\ben unos (?:instantes|segundos|minutos)\b|\bany (?:moment|second) now\b|\bbinnen (?:enkele|een paar) (?:ogenblikken|seconden|tellen)\b"),
        ("attack breakaway", r"\bsort (?:un|une|la|le|son|sa|ses|des) (?!peloton|paquet|groupe)"),
        # "there is talk of an attack from Fisk"
        ("attack breakaway join", r"\b(?:talks?|rumou?rs?|fears?|prospect|threat|thoughts?|hopes?|spoke|speak) of (?:an? )?\w+|\b(?:gesproken|praat|praten|gepraat|speculeren|gespeculeerd) over\b|\b(?:on|qui) (?:parle|evoque)\b|\b(?:se habla|hablan|hablaba|se rumorea) (?:ya )?de\b"),
        # "Lotto has three riders at the front of the peloton: …"
        (
            "attack breakaway",
            r"\b(?:has|have|heeft|hebben|a|ont|tiene|tienen|with|met|avec|con) (?:\w+ )?\w+ (?:riders|men|women|renners|rensters|man|coureurs|coureuses|hommes|corredores|corredoras|hombres|ciclistas) (?:\w+ )?"
            r"(?:(?:near|towards) the front|at the front of the (?:peloton|bunch|pack|field)|vooraan in het (?:peloton|pak)|a l avant du peloton|en tete du peloton|dans les premieres positions|en (?:la )?cabeza del peloton)",
        ),
        ("mechanical", r"^(?!.*\b(?:swap|chang|switch)\w* bikes?\b).*\b(?:shoes?|schoenen|chaussures|zapatillas|glasses|bril|lunettes|gafas|gloves|handschoenen|gants|guantes|socks|sokken|chaussettes|helmet|casque|casco)\b"),
        # "les images de la chute de Dorn"
        ("crash mechanical abandon attack", r"\b(?:images?|videos?|photos?|ralentis?|retour|revoir|revoyez|revivez|replay|circonstances) (?:(?:en|sur|de|des|d|du|les?|la|l|images?|images de) )*(?:chutes?|attaques?|abandons?|crevaisons?)\b|\bchut\w* (?:au (?:classement|general)|(?:de|a) la \w+ place|dans la hierarchie)|\btomb\w+ (?:malades?|d accord|en panne|de haut)\b"),
        # "il est rentré dans le top 10"
        ("join", r"\b(?:rentr|revien|reven)\w* (?:dans le top|au bus|chez (?:lui|elle|eux)|a l hotel|a la maison|dans les points|au classement)\b"),
        # "il a été rejoint par la voiture médicale", "ça sent la fin pour les échappés"
        ("caught join", r"\b(?:(?:rejointe?s?|rattrapee?s?) par|jonction avec) (?:la |le |l |sa |son |une? )?(?:voitures?|vehicule|directeur|medecin|docteur|moto|motard|ambulance|mecano|mecanicien)\b|\bsent(?:ent)? (?:bon |deja |fort )?(?:la fin|le sapin|le roussi)\b"),
        # "l'attaque de Dorn est neutralisée"
        ("attack breakaway", r"\b(?:attaque|contre|tentative|offensive|acceleration|sortie|banderille) (?:de|du|d) [^.;:!?]{3,40} (?:est|a ete|fut|vient d etre) (?:\w+ )?(?:annul|neutralis|control|annihil|etouff|repris|maitris|aval|contr)[eé]"),
        # "ils posent pied à terre et repartent"
        ("abandon", r"\bpied a terre\b(?:(?!\b(?:ne|n|abandon\w*)\b).)*\b(?:repart(?:ent|is?|ie)?|remontent?)\b"),
        ("attack", r"\b(?:tail|back|rear|end) of the (?:convoy|cars)\b|\b(?:in|through|behind) the convoy\b"),
        ("dropped", r"\b(?:who|that) hit the wall\b|\briders down at the back\b"),
        ("attack", r"\b(?:brave|great|good|fine|valiant|nice|gallant|plucky) effort (?:from|by)\b|\boff (?:he|she|they) go(?:es)? again\b"),
        ("dropped", r"\bopens? (?:up )?(?:a gap|\w+ (?:metres|meters|lengths|bike lengths)|daylight)\b"),
        ("climb", r"\bclimbs? (?:out|off|back on|down|into)\b|\bover the top of (?:him|her|them)\b"),
        ("caught dropped", r"\b(?:\w+ keer|meermaals|al vaak|geregeld)\b.{0,40}\b(?:dit|deze) (?:seizoen|jaar|ronde|week)\b"),
        ("attack", r"\b(?:laat|laten|liet|lieten) (?:[\w'’-]+ ){1,6}?(?:doortrekken|aanvallen|versnellen|sleuren)\b"),
        ("dropped", r"\brekening mee houden\b|\bse (?:re)?cale\b|\bop (?:zijn|haar|hun) tellen\b"),
        # "Holt kraakt maar breekt niet", "Holt heeft zijn laatste metgezellen eraf gereden"
        (
            "dropped",
            r"\bkraakt(?: even)?,? maar breekt niet\b|\b(?:heeft|hebben) (?:[\w'’-]+ ){1,6}?(?:eraf|overboord|uit het wiel|van zich af) (?:gereden|gegooid|geschud)\b|\bpliega pero no se rompe\b|\bplie mais ne rompt pas\b|\bbends? but (?:does n t|doesn t|not) break\b",
        ),
        # "il a mis pied à terre pour éviter un spectateur"
        ("crash abandon", r"\bpied a terre pour (?:eviter|laisser|ne pas)\b|\bpied a terre\b.{0,60}\b(?:conserv|gard|mainten)\w+ le contact\b"),
        # "het regent slachtoffers"
        ("weather", r"\b(?:het )?regent(?: het)? (?:\w+ )?(?:slachtoffers|aanvallen|demarrages|kritiek|lekke|valpartijen|vloeken|bekers|klachten|confetti|complimenten|lossers|afvallers)\b|\b(?:llueven|llovieron) (?:los |las )?(?:ataques|palos|criticas|demarrajes)\b|\bil pleut des (?:attaques|abandons|chutes|critiques|coups)\b|\braining (?:attacks|punctures|crashes|abandons)\b"),
        # "all of those dropped from the break have been reeled in", "la jonction est faite" of two groups
        ("caught", r"\b(?:those|riders|men|women) (?:(?:who|that) (?:were|had been) )?dropped (?:from|by|out of)\b|^(?!.*\b(?:peloton|paquet|gruppo|groupe)\b).*\bjonction\b"),
        ("caught regroup", r"^(?!.*\b(?:peloton|pak)\b).*\bsamensmelting\b|\bsamensmelting\b.*\b(?:koplopers|leiders|vooraan)\b"),
        # "Holt stapt even af om zijn jasje te geven"
        ("abandon", r"\b(?:stapt|stappen|stapte|stapten) (?:\w+ )?(?:even|eventjes|heel even|kort)\b.{0,20}\b(?:af|van de fiets)\b|\bplaspauze\b"),
        ("abandon", r"\b(?:zware|pittige|moeilijke|onmogelijke|lastige|hele|loodzware|stevige) opgave\b|\bopgave (?:\w+ ){0,4}?(?:wordt|is|was|lijkt) (?:\w+ )?(?:zwaar|pittig|lastig|moeilijk|onmogelijk|simpel|helder|duidelijk)\b"),
        # "watch out for crashes"
        ("unnamed", r"\b(?:watch out for|beware of|attention (?:aux?|a la)|ojo (?:a|con)|cuidado con|pas op voor|opgelet voor|frequentes|suele|suelen|risk of|risque de|riesgo de)\b"),
        ("mechanical", r"\b(?:new|nieuwe|nouveau|nueva) (?:bike|fiets|velo|bici|bicicleta) (?:with a|met een|avec une?|con una?|in the colou?rs)\b"),
        ("dropped", rf"\b(?:brak|breekt|gebroken|broke|broken|casse|rompio|roto|rota)\b.{{0,30}}{_BONE}|{_BONE}.{{0,20}}\b(?:brak|gebroken|broken)\b"),
        ("abandon", r"\b(?:tomorrow|demain|(?<!esta )(?<!la )manana|(?<!van)(?<!deze )(?<!de )morgen(?! (?:niet )?(?:gestart|vertrokken)))\b"),
    )
)  # fmt: skip
_ELSE = r"(?:motorbike|motorcycle|moto|motor|motard|motorrijder|motociclista|auto|wagen|voiture|coche|toeschouwer|spectator|spectateur|espectador)"
_WITHOUT_RIDERS = lazy(
    rf"\b{_ELSE} (?:\w+ ){{0,2}}?(?:crash\w*|fell|fallen|down|gevallen|valt|viel|tombee?|tombe|chute|caido|cae|cayo)\b|"
    rf"\b(?:caido|cae|cayo|fall of|crash of|val van|chute d|chute de|caida de) (?:\w+ ){{0,2}}?{_ELSE}\b"
)
"""Who or what else may fall."""
_STAGE = r"(?:stage|rit|etappe|etape|etapa)"
_OF_A_STAGE = lazy(
    rf"\b(?:in|on|during|tijdens|dans|lors de|durante|en) (?:the |de |la |l )?(?P<o>\w+) {_STAGE}\b|\b(?:in|on|during|tijdens|dans|lors de|durante|en) {_STAGE} (?P<n>\w+)\b"
)
_OF_WHOM = lazy(
    r"\b(?:winner|won|wins?|winning|victory|victor|leader|second|third|winnaar|winnares|wint|zege|vainqueur|victoire|gagne|ganador|ganadora|gano|victoria|vencedor|who|die|qui|que|after|since|na|sinds|apres|depuis|tras|desde)(?: \w+){0,4} $"
)
"""Before a stage: it only says who somebody is, or since when."""
_ORDINALS = {
    word: value
    for value, words in enumerate(
        (
            "first|eerste|premiere|primera|opening", "second|tweede|deuxieme|segunda", "third|derde|troisieme|tercera", "fourth|vierde|quatrieme|cuarta",
            "fifth|vijfde|cinquieme|quinta", "sixth|zesde|sixieme|sexta", "seventh|zevende|septieme|septima", "eighth|achtste|huitieme|octava",
            "ninth|negende|neuvieme|novena", "tenth|tiende|dixieme|decima",
        ),
        1,
    )
    for word in words.split("|")
}  # fmt: skip


_OTHER_RACE = lazy(
    r"\b(?:at|in|during|en|dans|lors de|sur|de la|tijdens|op|a) (?:the |het |la |le |el |de )?(?:paris nice|parijs nice|paris niza|tirreno|milan san remo|milano sanremo|milaan sanremo|paris roubaix|parijs roubaix|tour of flanders|ronde van vlaanderen|"
    r"tour des flandres|liege bastogne|luik bastenaken|fleche wallonne|waalse pijl|strade bianche|dauphine|tour de suisse|ronde van zwitserland|romandie|itzulia|giro d italia|tour de france|ronde van frankrijk|il lombardia|"
    r"gent wevelgem|amstel gold race|omloop het nieuwsblad|san sebastian|olympics|olympic games|olympische spelen|worlds|world championships|mondiaux|mundial)\b"
    r"|^(?:intussen|ondertussen|elders|eerder vandaag) (?:\w+ )?in (?:het )?(?:[a-z-]*frankrijk|italie|spanje|duitsland|belgie|nederland|zwitserland|oostenrijk|denemarken|noorwegen|polen|portugal|engeland|amerika|china|australie|buitenland)\b"
    r"|\bbij de (?:vrouwen|dames|beloften|junioren|mannen) (?:was|waren|ging|gingen|won|wonnen|werd|is|zagen|eerder|gisteren|hebben|heeft)\b"
    r"|\b(?:pendant ce temps|au meme moment|dans le meme temps|ailleurs|hors de nos frontieres)(?: la)?\W{1,3}(?:au|sur le|sur la|a la|a l) (?:tour|giro|vuelta|grand prix|gp|criterium|trophee)(?: (?:de|du|des|d)\b)?(?: la\b| le\b)?\W{1,2}\w+"
)
"""Somewhere else: "Holt was caught in the final kilometre at Paris-Nice"."""


def no_news(s: Sentence, stage: int | None, race: str | None = None) -> frozenset[str]:
    """Return the kinds of facts of which a sentence is no news by its words; "unnamed" are crashes of nobody.

    Args:
        s: the sentence.
        stage: the number of today's stage, where it is known.
        race: the name of the race, folded.
    """
    folded = fold(s.text)
    kinds = frozenset[str]().union(*(kinds for kinds, pattern in _SHOWN if pattern.search(folded)))
    if _WITHOUT_RIDERS.search(folded):
        kinds |= {"unnamed"}
    other = _OTHER_RACE.search(folded)
    if (
        other is not None
        and not (race and other[0].split()[-1] in race)
        and not _OF_WHOM.search(folded[: other.start()])
    ):
        kinds |= _MOVES | _MISHAPS | {"caught", "regroup", "finish", "climb", "sprint", "gap"}
    if stage is not None and s.has(*_MISHAPS_SAID) and _is_of_another_stage(folded, stage):
        kinds |= _MISHAPS
    return kinds


def is_none(fact: Fact, kinds: frozenset[str]) -> bool:
    """Return whether a fact is of kinds of which its sentence is no news."""
    return fact.kind in kinds or (fact.kind == "crash" and not fact.people and "unnamed" in kinds)


_MISHAPS_SAID = phrases("crash|mechanical|abandon|dropped|dns")


def _is_of_another_stage(folded: str, stage: int) -> bool:
    """Return whether what befell somebody did so in a stage that is not today's: "Dorn punctured on stage two"."""
    for match in _OF_A_STAGE.finditer(folded):
        said = match["o"] or match["n"]
        digits = re.match(r"\d+", said)
        which = int(digits[0]) if digits else _ORDINALS.get(said) or number(said)
        if which is not None and which != stage and not _OF_WHOM.search(folded[: match.start()]):
            return True
    return False
