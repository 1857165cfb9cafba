"""Writing: a text into sentences, a sentence into words, and the words that are nothing but glue."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from feeds.commentary.words.bare_seconds import bare_seconds
from feeds.commentary.words.numbers import Figure, distances, durations, raced, speeds, unitless
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

WORD = lazy(r"[^\W\d_]+|\d+|[^\w\s]")
_ENDS = lazy(r"(?<=[.!?…])[\"'”’»)]*\s+(?=[\"'“‘«(¡¿]*[^\W\d_a-zà-ÿ]|\d|[\"“«¡¿])")
_ABBREVIATED = lazy(
    r"(?:(?<!['’/])\b(?:[Cc]at|St|Ste|Dr|Mr|Mrs|vs|km|min|sec|ca|approx|art|Jr|Sr|M|\w)|^\d{1,3})\.$"
)
_NUMBER = lazy(r"\b[Nn](?:r|rs|o|os)\.$")
"""What ends no sentence where a figure follows: "Crash: nr. 17 Dorn"."""
_ITEM = lazy(r"([2-9])\. [^\W\d_]")
"""What goes on a list."""
_UNIT = lazy(r"\d\s?(?:km|min|sec)\.$")
"""What ends a sentence where no figure follows: "a parade of 5 km. Two riders …"."""
_COUNTED = lazy(r"(?:,|[a-zà-ÿ)])\s\d{1,2}\.$")
_GOES_ON = lazy(
    r"(?:The|It|He|She|They|In|Behind|De|Het|Daarmee|Dat|Die|Dit|Hij|Zij|Ze|Zo|Maar|Er|We|Ook|Nu|Dan|Morgen|Vandaag|Intussen|Ondertussen|Daarachter|Le|La|Les|El|Los|Il|Ils)\b"
)
"""After points a sentence, where after a rank a name comes: "3. Dorn, 4. The peloton follows"."""
PARTICLES = phrases(
    "van|von|der|den|dem|de|het|ten|ter|te|op|del|da|das|do|dos|di|du|la|le|los|des|el|y|e|bin|al|mac|af|zu|"
    "vande|vanden|vander"
)
NO_LEADERS = frozenset({"word", "elapsed", "comes", "past", "points", "bonus", "summit", "sprint"})
"""Classes of a noun after a number that counts no leaders: "the nine points"."""
AFTER_NINE = phrases(
    "and|en|et|y|are|is|were|still|remain|keep|nog|zijn|rijden|hadden|sont|ont|son|siguen|no|all|their|his|s|"
    "of|work|working|now|also|blijven|toujours|te|weer|hebben|krijgen|houden|tellen|liggen|zitten|kregen|hielden|samen|terug|komen|"
    "hit|reach|tackle|start|begin|crest|pass|enter|roll|ride|continue|push|press|climb|descend|share|cooperate|collaborate|"
    "beginnen|draaien|werken|gaan|passeren|bereiken|klimmen|dalen|fietsen|bouwen|pakken|starten|"
    "entament|abordent|attaquent|franchissent|passent|roulent|comptent|gardent|conservent|possedent|collaborent|continuent|restent|avancent|"
    "comienzan|empiezan|afrontan|pasan|coronan|ruedan|mantienen|tienen|colaboran|conservan|llegan|suben|bajan|continuan"
)
JOINTS = phrases(",|and|&|+|en|et|y|e|/|;|plus|und|as well|alsook|dan|i")
ANDS = {"en": {"and"}, "nl": {"en"}, "fr": {"et"}, "es": {"y", "e"}}
"""Words that begin a clause, by language: "en" is a preposition in French and Spanish."""
ELISIONS = phrases("l|d|s|n|c|j|m|t|qu|jusqu|lorsqu|puisqu|quelqu|presqu")
BREAKS = phrases(",|;|:|–|—|(|)|…")
CONJUNCTIONS = phrases(
    "but|while|whilst|although|though|so|as|which|maar|terwijl|hoewel|dus|want|mais|alors|tandis|donc|qui|"
    "pero|mientras|aunque|que"
)
ARTICLES = phrases(
    "the|de|het|le|la|l|el|los|les|young|jonge|jeune|joven|this|that|diese|our|deze|die|ervaren|experienced"
)
TITLES = phrases(
    "wereldkampioen|kampioen|titelverdediger|kopman|klassementsman|klassementsleider|klassementsrenner|sprinter|klimmer|"
    "tijdritspecialist|geletruidrager|leider|ploegmaat|ploeggenoot|landgenoot|debutant|neoprof|veteraan|topsprinter|"
    "rasaanvaller|vluchter|champion|teammate|compatriot|sprinters|climber|puncheur|leader|veteran|"
    "escapee|attacker|fugitive|survivor|rookie|domestique|youngster|baroudeur|rouleur|newcomer|frontrunner|breakaway|neo-pro"
)
"""What a rider is, right before the name: "Wereldkampioen Jan Bero"."""

NO_NAME = phrases(
    "son|first|second|third|next|last|enter|exit|cue|goodbye|bye|farewell|hello|the|a|an|this|that|these|those|it|he|she|they|we|i|and|but|or|so|as|at|in|on|by|for|with|from|to|of|no|not|"
    "now|then|there|here|meanwhile|elsewhere|suddenly|finally|eventually|poor|alas|sadly|unfortunately|what|who|when|where|why|how|if|all|both|after|before|behind|up|down|out|over|under|"
    "alone|still|just|only|also|more|most|yes|another|stage|race|tour|giro|vuelta|grand|prix|km|kms|live|update|"
    "results|result|general|classification|team|teams|group|peloton|break|breakaway|gap|lead|sprint|climb|"
    "finish|start|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|"
    "june|july|august|september|october|november|december|olympic|world|championship|de|het|een|en|van|is|"
    "zijn|met|op|voor|te|dat|die|niet|aan|er|nog|door|naar|bij|ook|maar|om|nu|hij|zij|ze|wij|dit|deze|na|uit|"
    "als|wie|wat|waar|alleen|enkel|slechts|eindelijk|zelfs|natuurlijk|intussen|ondertussen|inmiddels|vooraan|voorin|voorop|achterin|"
    "achteraan|bovenop|boven|beneden|hier|daar|daarachter|erachter|dan|daarna|toch|toen|dus|want|terwijl|zo|samen|vervolgens|"
    "uiteindelijk|plots|plotseling|helaas|opnieuw|weer|alweer|meteen|direct|onmiddellijk|onder|tussen|tegen|tijdens|vanuit|langs|"
    "halverwege|vlak|nauwelijks|ergens|nergens|ruim|doordat|aangezien|trouwens|overigens|immers|sommige|enkele|iedereen|niemand|iemand|eerst|volgende|vorige|"
    "straks|vandaag|gisteren|vanmiddag|vanochtend|voorlopig|richting|nabij|zonder|wegens|dankzij|ondanks|volgens|behalve|stilaan|geleidelijk|gaandeweg|"
    "blijkbaar|kennelijk|misschien|wellicht|jammer|spijtig|zonde|proficiat|oef|amai|tja|eenmaal|telkens|precies|ongeveer|hooguit|minstens|tevergeefs|"
    "andermaal|nogmaals|zojuist|zonet|daarnet|daarvoor|daarbij|daarmee|daardoor|daarop|hierna|hierdoor|bovendien|daarentegen|desondanks|niettemin|"
    "kortom|enfin|goedemiddag|welkom|verder|vrijwel|allemaal|niets|evenmin|eveneens|evenals|rond|midden|bovenaan|onderaan|onderweg|"
    "sinds|omdat|nadat|zodra|hoewel|kijk|ja|nee|ai|oei|kopman|leider|koploper|vluchter|favoriet|winnaar|aanvaller|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|etappe|rit|ronde|achter|le|"
    "la|les|un|une|des|du|et|est|il|ils|elle|nous|ce|cette|ces|qui|que|dans|sur|pour|avec|au|aux|par|"
    "derriere|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|etape|tandis|voici|el|los|las|una|y|es|se|"
    "su|al|por|con|sin|ya|lo|como|pero|mas|ha|han|tras|desde|hasta|lunes|martes|miercoles|jueves|viernes|"
    "sabado|domingo|etapa|col|cote|mont|monte|alto|puerto|muur|montee|mur|passo|cima|monts|pas|uci|uae|"
    "national|champion|european|kom|gc|dns|dnf|radio|photo|getty|image|credit|quand|apres|avant|toujours|"
    "voila|revoila|enfin|pendant|alors|aussi|ensuite|puis|devant|attention|nouvelle|nouveau|quelle|quel|grace|merci|seul|seule|seuls|seules|"
    "ojo|vaya|ahora|tambien|detras|delante|mientras|cuando|aqui|ahi|asi|nuevo|nueva|menudo|menuda|gracias|entonces|solo|sola|"
    "parti|partie|partis|reparti|repartie|repartis|tombe|tombee|tombes|echappe|echappee|echappes|distance|distancee|distances|lache|lachee|"
    "laches|decroche|decrochee|decroches|repris|reprise|revenu|revenue|revenus|rentre|rentree|rentres|sorti|sortie|sortis|relegue|releguee|"
    "relegues|retarde|retardee|retardes|piege|piegee|pieges|victime|victimes|malade|malades|blesse|blessee|touche|touchee|contraint|"
    "contrainte|isole|isolee|pointe|pointee|prive|privee|parmi|outre|faute|voyant|sentant|profitant|"
    "two|three|four|five|seven|eight|nine|ten|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|deux|trois|quatre|cinq|sept|huit|neuf|dix|"
    "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
)
PLACE_WORDS = phrases(
    "col|cote|mont|monte|alto|puerto|muur|montee|mur|passo|cima|coll|pla|lac|saint|sainte|san|santa|sint|rue|"
    "avenue|berg|pass|lago|val|vallee|valle|tour|giro|vuelta|grand|grote|ronde|course|classic|trophee|"
    "critere|etoile|route|passage|collado|cuesta|climb|mountain|lake|omloop|pijl|fleche|strade|gp|prix|wall|"
    "clasica|classica|semana|mount|port|fort|puy|plateau"
)


_AT_ONCE = 32
"""Sentences that are at hand: those of a paragraph are looked at for names first, and then read."""


@lru_cache(maxsize=20000)
def fold(word: str) -> str:
    """Return one word folded for comparing."""
    return fold_name(word)


LONGEST_SENTENCE = 2000
"""Characters of the longest sentence: what is longer is a list, and is read in pieces."""

_LONGEST_ABBREVIATION = 12
"""Characters before the end of a sentence in which an abbreviation is looked for."""


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, none longer than `LONGEST_SENTENCE`."""
    start = 0
    for match in _ENDS.finditer(text):
        before = text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()]
        is_short = _ABBREVIATED.search(before) and not (_UNIT.search(before) and not text[match.end()].isdigit())
        if _NUMBER.search(before) and text[match.end()].isdigit():
            continue
        item = _ITEM.match(text, match.end())
        if item is not None and re.search(rf"(?:^|[\s:;]){int(item[1]) - 1}\. ", text[start : match.start()]):
            continue  # "1. Bero, 4 pts. 2. Dorn, 2."
        is_rank = _COUNTED.search(before) and not _is_next_rank(text[start : match.start()])
        if is_short and not (is_rank and _goes_on(text, match.end())):
            continue
        yield from _pieces(text[start : match.end()].strip())
        start = match.end()
    yield from _pieces(text[start:].strip())


def _goes_on(text: str, at: int) -> bool:
    """Return whether what begins at a place is no name, which would stand after its rank."""
    word = WORD.search(text, at)
    is_no_name = word is not None and (fold(word[0]) in NO_NAME and fold(word[0]) not in PARTICLES)
    return is_no_name or _GOES_ON.match(text, at) is not None


_RANK = lazy(r"\b(\d{1,2})\.$")


def _is_next_rank(text: str) -> bool:
    """Return whether a text ends with the rank after one that it has: "1. Dorn (5), 2. Fisk (3), 3."."""
    rank = _RANK.search(text)
    return rank is not None and re.search(rf"(?:^|[\s:;,]){int(rank[1]) - 1}\. ", text) is not None


def _pieces(sentence: str) -> Iterator[str]:
    """Yield a sentence whole, or cut after commas, or else between words, where it is too long."""
    while len(sentence) > LONGEST_SENTENCE:
        comma, space = (sentence.rfind(mark, 1, LONGEST_SENTENCE) for mark in (", ", " "))
        cut = comma + 1 if comma > 0 else space if space > 0 else LONGEST_SENTENCE
        yield sentence[:cut]
        sentence = sentence[cut:].lstrip()
    if sentence:
        yield sentence


@dataclass(slots=True)
class Word:
    """A word or mark as it is written."""

    text: str
    folded: str
    start: int
    end: int
    capital: bool
    """It begins with a capital letter."""


@lru_cache(maxsize=_AT_ONCE)
def words_of(text: str) -> list[Word]:
    """Return the words and marks of a text; nobody changes them."""
    return [
        Word(word := match[0], fold(word) or word, *match.span(), word[0].isupper())
        for match in WORD.finditer(text)
    ]


_MAY_BE_FIGURE = lazy(r"\d|min|sec|seg|sek|tel|k", re.IGNORECASE)


@lru_cache(maxsize=_AT_ONCE)
def figures_of(text: str, language: str = "en") -> dict[int, Figure]:
    """Return the figures of a text in a language by where they begin, none within another; nobody changes them."""
    if not _MAY_BE_FIGURE.search(text):
        return {}
    found: dict[int, Figure] = {}
    taken: list[tuple[int, int]] = []
    times = list(durations(text))
    bare = bare_seconds(text, times, language) if language != "en" else ()
    for figure in (*speeds(text), *distances(text), *times, *raced(text), *unitless(text), *bare):
        if not any(figure.start < end and start < figure.end for start, end in taken):
            taken.append((figure.start, figure.end))
            found[figure.start] = figure
    return found


_ALL = lazy(
    r"\s*\((?:all|both|both of|all of|allen|allebei|beiden|beide|tous|tous deux|toutes|tous de|les deux|todos|ambos|"
    r"los dos|todos del|ambos del)(?:\s+(?:of|from|van|de|del|chez))?\s+(?P<team>[^()]{2,50})\)",
    re.IGNORECASE,
)


def all_of(text: str) -> str | None:
    """Return the team that brackets after riders say all of them are of: "A and B (both Cofidis)"."""
    match = _ALL.match(text)
    return match["team"].strip() if match else None


OF_A_PLACE = lazy(
    r"\b(?i:mountains?|hill|sprint|bonus) (?i:classification|ranking|rating|prize) (?:at |in |on |of )?(?!(?i:stage|after|tour|final|general|overall|today|following|before|standings)\b)[A-ZÀ-Þ][\w'’-]{2,}"
    r"|\bclassement (?:au sommet|au passage|en haut|au sprint|du sprint) (?i:d[ue]|de la|d['’]|[àa]|interm\w+)"
)
"""What a ticker calls a line on the way: "Mountain classification Auerhahn"."""
