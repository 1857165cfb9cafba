"""Figures in running text: durations, distances, speeds and temperatures, in figures and in words."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from feeds.commentary.words.french_numbers import PATTERNS as FRENCH
from feeds.commentary.words.french_numbers import summed
from feeds.commentary.words.patterns import lazy
from tracker.race.notation import parse_duration
from tracker.race.text import fold_name

Bound = Literal["lt", "gt"]
MILE_KM = 1.609344
LONGEST_GAP_S = 40 * 60
"""A gap on the road is less, and a clock time mostly more."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its unit, where it stands in the text."""

    kind: Literal["duration", "distance", "speed", "temperature", "clock"]
    value: float
    """Seconds, km, km/h, °C, or minutes since midnight."""
    start: int
    end: int
    bound: Bound | None = None
    approx: bool = False
    loose: bool = False
    """Given without its unit, "2'20" or "1:15": what stands around it must say what it is."""
    race_time: bool = False
    """Given with hours: the time of a stage or a classification, no gap."""


SPELT = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte",
}


def spelt(language: str) -> str:
    """Return a pattern of the numbers from two to twenty in words."""
    return "|".join(SPELT[language].replace("-", " ").split()[1:])


NUMBERS: dict[str, int] = {}
"""Number words of all four languages, folded."""
for _words in SPELT.values():
    NUMBERS |= {fold_name(_word): _value for _value, _word in enumerate(_words.split(), 1)}
NUMBERS |= {"a": 1, "an": 1, "une": 1, "una": 1, "'n": 1, "eentje": 1, "a dozen": 12, "half a dozen": 6}
_TENS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dertig": 30,
    "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
    "setenta": 70, "ochenta": 80, "noventa": 90, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
    "hundred": 100, "honderd": 100, "cent": 100, "cien": 100,
}  # fmt: skip
NUMBERS |= _TENS
_UNITS = {language: spelt.split()[:9] for language, spelt in SPELT.items()}
_ROUND = {
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    "nl": ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
    "fr": ["vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante"],
}
for _language, _rounds in _ROUND.items():
    for _tens, _ten in enumerate(_rounds, 2):
        for _unit, _word in enumerate(_UNITS[_language], 1):
            _joint = "ën" if _word.endswith("e") else "en"
            _spelt = f"{_word}{_joint}{_ten}" if _language == "nl" else f"{_ten} {_word}"
            NUMBERS[fold_name(_spelt)] = 10 * _tens + _unit
for _tens, _ten in ((60, "soixante"), (80, "quatre vingt")):
    for _more, _word in enumerate(SPELT["fr"].split()[9:19], 10):
        NUMBERS[fold_name(f"{_ten} {_word}")] = _tens + _more
for _ten in ("vingt", "trente", "quarante", "cinquante", "soixante", "septante"):
    NUMBERS |= {f"{_ten} et {_one}": NUMBERS[_ten] + 1 for _one in ("un", "une")}
NUMBERS |= {"soixante et onze": 71, "quatre vingts": 80, "quatre vingt": 80}
_SPANISH_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
for _unit, _word in enumerate(_UNITS["es"], 1):
    NUMBERS |= {f"{_ten} y {_word}": NUMBERS[_ten] + _unit for _ten in _SPANISH_TENS} | {
        f"veinti{_word}": 20 + _unit
    }
SPANISH = (
    rf"(?:{'|'.join(_SPANISH_TENS)})\s+y\s+(?:{'|'.join(_UNITS['es'])})\b|"
    r"veinti(?:uno|d[oó]s|tr[eé]s|cuatro|cinco|s[eé]is|siete|ocho|nueve)\b"
)
"""Numbers of two parts: "treinta y cuatro", "veintidós"."""

_WORD_LETTERS = "A-Za-zÀ-ÖØ-öø-ÿ"
_SPACE = r"[\s-]+(?:and\s+|et[\s-]+(?=un|onze))?"


def _of_two_parts() -> list[str]:
    """Return patterns for the numbers that are written with two words: "twenty-one", "vijfentwintig"."""
    ten = {language: f"(?:{'|'.join(words)})" for language, words in _ROUND.items()}
    unit = {language: f"(?:{'|'.join(words)})" for language, words in _UNITS.items()}
    return [
        ten["en"] + _SPACE + unit["en"],
        *FRENCH,
        SPANISH,
        f"{unit['nl']}en{ten['nl']}",
        "(?:drie|twee)ën?twintig",
    ]


def _of_one_word() -> list[str]:
    """Return patterns for all other numbers, by their first letters, so that most are passed over at once."""
    compound = {number for number in NUMBERS.values() if number > 20 and number % 10}
    words = [word for word, value in NUMBERS.items() if len(word) > 1 and value not in compound]
    words += ["anderhalve", "één", "dieciséis", "dix-sept", "dix-huit", "dix-neuf"]
    rest: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rest.setdefault(word[0], []).append(word[1:].replace(" ", _SPACE))
    return [f"{letter}(?:{'|'.join(ends)})" for letter, ends in rest.items()]


_WORDS = "|".join([*_of_two_parts(), *_of_one_word()])
NUMBER = rf"(?:\d{{1,4}}|(?<![{_WORD_LETTERS}])(?:a(?! minutos?\b)|an|'n|{_WORDS})(?![{_WORD_LETTERS}]))"
_BEGINS = rf"(?:(?=[\d+])|(?<![{_WORD_LETTERS}])(?=[{_WORD_LETTERS}']))"
"""Where a figure can begin: at a digit, or at the head of a word. All else is passed over at once."""
_MIN = r"(?:minuten|minutes?|minuut|minutos?|mins?(?=\d|\b)\.?|mn(?=\d|\b)|m(?=\s?\d{1,2}\s?s|[0-5]\d\b))"
_SEC = r"(?:seconden|secondes?|seconds?|segundos?|secs?\b\.?|tellen|s\b)"
_SIZED_NL = r"(?:kleine|krappe|nipte|dikke|ruime|goede|goeie)"
_SIZED_ROM = r"(?:petites?|bonnes?|grosses?|longues?|maigres|courtes|largos|buenos|escasos)"
_SIZED = lazy(rf"{_SIZED_NL}|\b{_SIZED_ROM}\b")
_LESS = ("kleine", "krappe", "nipte", "petite", "maigre", "courte", "escaso")
HOUR_S = 3600
_HOURS = r"(?:(?<![\d:.,])\d{1,2}|\b(?:one|two|three|four|five|six|seven|een|twee|drie|vier|vijf|zes|zeven|deux|trois|quatre|cinq|sept|dos|tres|cuatro|cinco|seis|siete))"
_THEN = r"\s?,?\s?(?:(?:and|en|et|y)\s)?"
_RACE_TIME = (
    r"(?<=\bin )[1-9]-[0-5]\d-[0-5]\d(?![\d-])|(?<![\d:.,])\d{1,2}:[0-5]\d:[0-5]\d(?![\d:])|(?<![\d:.,])[1-9]\.[0-5]\d\.[0-5]\d(?!\d|[.,]\d)|"
    rf"(?P<rh>{_HOURS})\s?(?:uur|uren|hours?|hrs?|heures?|horas?|h|u){_THEN}(?P<rm>[0-5]?\d|{NUMBER})\s?(?:minuten|minuut|minutes?|minutos?|mins?|mn|m){_THEN}(?P<rs>[0-5]?\d|{NUMBER})\s?"
    r"(?:seconden|secondes?|seconds?|segundos?|secs?|tellen|s)\b|"
    r"(?<![\d:])\d{1,2}(?:\s?[hu:]|h\.)\s?[0-5]?\d(?:\s?['’′:m]|\s?min|\s?mn|(?<=h\.\d\d)\.)\s?[0-5]\d(?:\s?(?:''|’’|\"|″|”|s)(?![a-z]))?"
)
"""A time with hours, as winners have: "3:45:12", "3.45.12", "3u45'12\"", "3 heures, 45 minutes et 12 secondes"."""
_PART = r"min(?:utes?|uut|uten)\s+(?:and|en)\s+(?:(?:a|an|een|some|wat)\s+)?(?P<{}>three[\s-]quarters|drie\s?kwart|quarter|kwart|half|halve|bit|change|beetje|some|wat|handvol|few|paar)\b(?:\s+(?:seconden|seconds|tellen))?"
_AFTER_A_NUMBER = "|".join(
    (
        r"(?P<and_half>[\s-]*(?:and[\s-]+a[\s-]+half[\s-]*minutes?|(?:minutes?|minutos?)[\s-]+(?:and[\s-]+a[\s-]+half|et\s+(?:demie|quart\b)|y\s+(?:medio|cuarto))|en\s+een\s+hal(?:f|ve)\s+minu(?:ut|ten)))",
        rf"(?P<part>[\s-]+{_PART.format('pp')})",
        rf"(?P<minsec>[\s-]*(?:{_SIZED_ROM}\s+)?{_MIN}(?:(?:\s*(?:,|and|en|et|y)?\s*)(?P<ms>(?!an?\b){NUMBER})(?![\s-]*k)(?:[\s-]*{_SEC}|(?![\w'’])|(?=\s)))?)",
        rf"(?P<sec>[\s-]*(?:{_SIZED_ROM}\s+)?{_SEC})",
    )
)
_PATTERNS = "|".join(
    (
        rf"(?P<race>{_RACE_TIME})",
        r"(?P<hclock>^(?:0?[7-9]|1\d|2[0-3]):[0-5]\d(?=\s+\+?\d{1,2}(?:[:'’′]|m(?:in)?)\s?[0-5]\d)|(?<![\d:.,])(?:[01]?\d|2[0-3])\s?h\s?[0-5]\d(?!\s?['’′\d]|:\d|\s?min)|(?<![\d:.,])(?:[01]?\d|2[0-3])[.:][0-5]\d(?=\s?(?:uur|u\b|h\b|am\b|pm\b|[ap]\.\s?m\b|ces?t|gmt|bst|local)))",
        rf"(?P<half_nl>(?<![{_WORD_LETTERS}])(?:anderhalve\s+minuut|(?:een\s+)?minuut\s+of\s+anderhal(?:f|ve)\b|(?<!\w en een )(?<!\w en )(?:een\s+)?(?:{_SIZED_NL}\s+)?halve\s+minuut))",
        rf"(?P<one_nl>(?<![{_WORD_LETTERS}])(?:een\s+)?{_SIZED_NL}\s+minuut\b)",
        rf"(?P<count_nl>(?<![{_WORD_LETTERS}])(?:een\s+)?(?P<cu>minuut|seconde|minuten|seconden|tel)\s+of\s+(?P<cn>{NUMBER})|(?<![{_WORD_LETTERS}])(?P<ct>tien|vijftien|twintig|dertig|veertig|vijftig)tal\s+(?:seconden|tellen)|(?<!\w)a\s+couple\s+of\s+(?P<cc>minutes|seconds)\b)",
        r"(?P<decimal>(?P<dn>(?<![\d.,:])\d{1,2}[.,]\d)\s?(?:minuten|minuut|minutes|minutos)\b)",
        rf"(?P<whole>(?:(?<=\bthe )|(?<=further )|(?<=another )|(?<=a full )|(?<=a good ))minute\b(?! (?:and|\d))|(?<=\bla )minute\b(?! (?:et|\d))|(?<=\bde )minuut\b|(?<=\bgeen )minuut\b|(?<=\bel )minuto\b(?! y)|(?<=\b[da]el )minuto\b(?! y)|(?<=\bal )minuto\b(?! y)|(?<![{_WORD_LETTERS}])minuto\s+y\s+(?:medio|cuarto))",
        rf"(?P<half>(?<![{_WORD_LETTERS}])(?:half\s+a\s+minute|a\s+half[\s-]minute|une\s+(?:petite\s+|bonne\s+|grosse\s+)?demi[\s-]minute|medio\s+minuto))",
        rf"(?P<number>{NUMBER})(?:{_AFTER_A_NUMBER})",
        r"(?P<joined>(?<!\d)\b(?P<jm>twee|drie|vier|vijf|zes|zeven|acht|negen|tien)[ëe]n(?:een)?hal(?:f|ve)\s+minu(?:ut|ten))",
        rf"(?P<one_part>{_PART.format('op')})",
        r"(?P<quarter>(?:een\s+)?kwartminuut\b|(?P<qn>driekwart|kwart|three[\s-]quarters\s+of\s+a|(?:a\s+)?quarter\s+of\s+a)\s+min(?:uut|ute)\b)",
        rf"(?P<tens>(?:une\s+|una\s+)?(?P<tn>dizaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|decena|quincena|veintena|treintena)\s+de\s+(?P<tu>{_SEC}|{_MIN}))",
        r"(?P<dotted>(?<![\d:.,€$£])\d\.[0-5]\d(?!\d|[:.,]\d|\s?(?:km|m\b|%|euro|€|mi\b|miles?|bar|l\b))|(?<![\w:.,€$£–-])\d-[0-5]\d(?=\W|$)(?![:.,-]\d|-|\s?(?!(?:in|to|now|ahead|behind|back|and|with|for|at|on|up|down|the|he|she|they|between|over|is|was|of|as|going|when|here|after|through)\b)[a-z%]))",
        r"(?P<clocklike>(?<![\d:.,])\+?\d{1,2}:[0-5]\d(?:(?![\d:])|(?<=\b[AÀaà] \d:\d\d)(?=: )))",
        r"(?P<prime>(?:(?<![\d'’′])|(?<=qu['’])|(?<=\bd['’]))\+?\d{1,2}\s?(?:'(?!')|′|’(?!’))\s?[0-5]\d\s?(?:''|’’|′′|\"|″|”|“)?(?!\s?(?:km|kil|[\d]))|(?<![\d'’′])\+?\d{1,2}(?:'|′|’)(?![\w'’\"]))",
        r"(?P<dprime>(?:(?<![\d'’′.,:])|(?<=qu['’])|(?<=\bd['’]))\+?\d{1,3}\s?(?:''|’’|′′|\"|″|”)(?!\w))",
    )
)
TENS_OF = {
    "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "decena": 10, "quincena": 15, "veintena": 20, "treintena": 30,
}  # fmt: skip
"""About so many: "une vingtaine de secondes"."""
_PART_S = {"three": 45, "driekwart": 45, "drie": 45, "quarter": 15, "kwart": 15, "half": 30, "halve": 30}
"""Seconds of part of a minute; "and a bit" is none that can be given."""
_DURATION = lazy(rf"{_BEGINS}(?:{_PATTERNS})")
_HAVE = lazy(rf"[^.,;:!?\d]{{1,25}}?{_BEGINS}(?:{NUMBER}[\s-]*(?:{_MIN}|{_SEC})|\d{{1,2}}[.:'’′]\s?\d\d)")
"""After "de vier tellen" in Dutch, which have a time and are none: "de vier tellen twee minuten"."""
_MAY_BE_DURATION = lazy(r"\d|min|sec|seg|tel|mn|\bs\b")

_KM_UNIT = r"(?:kms?\b|kil[oó]m[eè]?t(?:er|re)s?\b|kilómetros?\b|kilomètres?\b|bornes?\b|k\b|[ck]licks\b|kays\b)"
_DISTANCE = lazy(
    rf"{_BEGINS}(?P<n>(?:(?<![\d.,:'’])|(?<=qu['’])|(?<=\bd['’]))(?:\d[.,]\d{{3}}(?=\s?m)|\d{{1,4}}(?:[.,'’]\d{{1,2}})?)|{NUMBER})[\s-]?(?:(?:derniers|dernières)\s)?(?:(?P<km>{_KM_UNIT})"
    r"|(?P<mi>miles?\b|mi\b)|(?P<m>met(?:er|re)s?\b|mètres?\b|metros?\b|meter\b|m\b))(?!\s?/\s?h|/u|ph)",
)
_TO_THE_END = r"(?:(?:de|para|a)\s+(?:la\s+|linea\s+de\s+)?(?:meta|llegada|conclusión)|del?\s+(?:final|término)|para\s+el\s+final|del'arrivée|du\s+but|de\s+l['’]arrivée)\b"
_UNITLESS = lazy(
    rf"\b(?:a|à|quedan|faltan|restan|a\s+falta\s+de)\s+(?P<n>\d{{1,3}}(?:[.,'’]\d{{1,2}})?)"
    rf"(?:(?=\s+{_TO_THE_END})|(?:(?<=falta de \d)|(?<=falta de \d\d)|(?<=falta de \d[.,]\d)|(?<=falta de \d\d[.,]\d))(?=\s*[,.;!](?!\d)|\s+(?:el|la|los|las|apenas|ya|y)\b|$))",
    re.IGNORECASE,
)
"""Km whose unit is left out, as Spanish does where the finish follows: "a 11 de la llegada", "a falta de 20,"."""
_RACED = lazy(
    r"(?<!\w)(?:km|kilom[eè]tre|kilometer|kilómetro)\s?(?P<n>\d{1,3}(?:[.,]\d{1,2})?)(?![\d:])", re.IGNORECASE
)
_SPEED = lazy(
    r"(?P<n>(?<![\d.,'’])\d{1,3}(?:[.,'’]\d{1,3})?)\s?(?:(?P<kph>km\s?/\s?h|kph|km\s?/\s?u(?:ur)?|kmh|km per hour|"
    r"kilomet(?:re|er)s? (?:per|an) hour|kilometer per uur|kilometer in het uur|km in het uur|km per uur|kilomètres?[ -]heure|kilómetros por hora)|(?P<mph>mph|miles per hour))",
    re.IGNORECASE,
)
_GT = r"no baja[nr]? del?|more than|over|above|beyond|north of|upwards of|in excess of|better than|meer dan|ruim|dik|goed|een goede|een dikke|een ruime|boven de|plus d['e’]?|au[- ]dela d['e’]?|superieure? a|mas del?|por encima del?|superior a|exceeds?|tops|passes|past|overschreden"
_LT = r"less than|lower than|smaller than|kleiner dan|menor de|menor que|inferieure a|under|below|inside|within|nearly|almost|just shy of|shy of|a shade under|a touch under|getting on for|approaching|nudging|pushing|not quite|the best part of|minder dan|onder(?: de)?|krap|een krappe|een kleine|nipt|bijna|net geen|nog geen|haast|moins d['e’]?|sous(?: la barre des?| les?)?|pres d['e’]?|presque|quasi(?:ment)?|menos del?|por debajo del?|(?<!no )baja[nr]? del?|bajado de|casi|inferior a|fewer than"
_ABOUT = r"about|around|roughly|some|approximately|approx|circa|ca|or so|close to|ongeveer|zon|zo['’ ]n|rond(?: de)?|zowat|pakweg|om en bij|grofweg|een slordige|environ|autour d['e’]?|quelque|a peu pres|unos|unas|alrededor de|en torno a|cerca de|aproximadamente|in the region of|maybe|perhaps|something like|give or take|in the order of|~"
_NEARLY = frozenset(
    {"nearly", "almost", "just shy of", "not quite", "getting on for", "bijna", "haast", "krap", "nipt"}
    | {"een krappe", "een kleine", "net geen", "presque", "quasi", "quasiment", "casi"}
)
"""Words for less that say that it is not much less: the figure is near, too."""
_BEFORE = lazy(
    rf"(?:^|[\s(])(?:(?P<gt>{_GT})|(?P<lt>{_LT})|(?P<about>{_ABOUT}))(?:\s+(?:a|an|the|de|la|los|las|les|een|el|una|une|just))?[\s'’]*$"
)
_JUST = lazy(
    r"(?:(?:just|slightly|an? (?:little|shade|touch|fraction|bit|tad|smidgen|whisker|hair)(?: bit)?) (?:(?P<gt>over|more than|above|north of|beyond)|under|less than|below|shy of|short of|inside)|(?P<more>iets meer dan|un peu plus d['e’]?|algo mas de|poco mas de)|iets minder dan|un peu moins d['e’]?|(?:algo|poco) menos de)(?: the)?[\s'’]*$"
)
_ABOUT_AFTER = lazy(r"\s*(?:-?ish\b|or so|of zo|ongeveer|environ|mas o menos|or thereabouts)")
_GT_AFTER = lazy(r"\s*\+|\s*(?:largos\b|plus\b(?! (?:tard|loin|bas|haut|en|tot|de))|or more|of meer)")
_PASSED = lazy(
    r"(?:passes|past|(?:go|goes|went|come|comes|came|roll|rolls|rolled|pass|cross|crosses) over)[\s'’]*$"
)
_LATER = lazy(r"\s*(?:later|after|behind|down|in arrears|earlier|before)")
_NEG = lazy(
    r"(?:no more than|not more than|niet meer dan|pas plus d['e’]?|no mas de|never more than|no less than|not less than)[\s'’]*$"
)
_IN_FIGURES = lazy(r"\d+(?:[.,'’]\d+)?")


@lru_cache(maxsize=1000)
def number(word: str) -> float | None:
    """Return the value of a number in figures or words: "12", "5,8", "5'8", "vijf"; None where it is none."""
    word = word.strip().lower()
    if word == "anderhalve":
        return 1.5
    if word[:1].isdigit() and _IN_FIGURES.fullmatch(word):
        return float(re.sub(r"[,'’]", ".", word))
    folded = fold_name(word).removesuffix(" and")
    return NUMBERS.get(word) or NUMBERS.get(folded) or (summed(folded.split(), NUMBERS) if " " in folded else None)


def _qualified(text: str, start: int, end: int) -> tuple[Bound | None, bool]:
    before = _folded(text[max(0, start - 32) : start])
    if _NEG.search(before):
        return "lt", False
    if (just := _JUST.search(before)) is not None:
        return "gt" if just["gt"] or just["more"] else "lt", True
    bound: Bound | None = None
    approx = False
    if match := _BEFORE.search(before):
        bound = "gt" if match["gt"] else "lt" if match["lt"] else None
        approx = match["about"] is not None or (match["lt"] is not None and match["lt"] in _NEARLY)
    after = _folded(text[end : end + 12])
    if bound == "gt" and _PASSED.search(before) and _LATER.match(after):
        bound = None  # "the peloton passes 1:05 later"
    approx = approx or _ABOUT_AFTER.match(after) is not None
    if _GT_AFTER.match(after):
        bound = "gt"
    return bound, approx


def _lower(text: str) -> str:
    """Return text in lower case, character for character: patterns for it are several times as fast."""
    return text.replace("İ", "i").lower()


def _folded(text: str) -> str:
    """Return text in lower case without accents, character for character where it can be."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text).lower()


def durations(text: str) -> Iterator[Figure]:
    """Yield the durations of a text, and its times of day, in their order."""
    lower = _lower(text)
    if not _MAY_BE_DURATION.search(lower):
        return
    for match in _DURATION.finditer(lower):
        kind = match.lastgroup or ""
        found = _duration(match)
        if found is None or (match["sec"] and match[0].endswith("tellen") and _HAVE.match(lower, match.end())):
            continue
        if match["hclock"]:
            yield Figure("clock", found, match.start(), match.end())
            continue
        bound, approx = _qualified(text, match.start(), match.end())
        if (sized := _SIZED.search(match[0])) and not match["sec"]:
            bound = "lt" if sized[0].startswith(_LESS) else "gt"
            approx = approx or bound == "lt"
        if (part := match["pp"] or match["op"]) and part.split("-")[0].split()[0] not in _PART_S:
            bound, approx = "gt", True  # "three minutes and a bit"
        approx |= "dozen" in match[0] or "of anderhal" in match[0] or any(map(match.group, ("count_nl", "tens")))
        yield Figure(
            "duration", found, match.start(), match.end(), bound, approx,
            loose=kind in ("clocklike", "prime", "dprime", "dotted"),
            race_time=bool(match["race"]) and found >= HOUR_S,
        )  # fmt: skip


def _duration(match: re.Match[str]) -> int | None:
    text = match[0]
    if match["half"] or match["half_nl"]:
        return 90 if "anderhal" in text else 30
    if match["decimal"]:
        return round(float(match["dn"].replace(",", ".")) * 60)
    if match["count_nl"]:
        many = 2 if match["cc"] else number(match["cn"] or match["ct"])
        is_minutes = (match["cu"] or match["cc"] or "").startswith("minu")
        return None if many is None else int(many) * (60 if is_minutes else 1)
    if match["one_nl"] or match["whole"]:
        return 90 if text.endswith("medio") else 75 if text.endswith("cuarto") else 60
    if match["and_half"] or match["joined"]:
        whole = number(match["number"] or match["jm"])  # "drieënhalve minuut"
        return None if whole is None else int(whole * 60 + (15 if text.endswith(("cuarto", "quart")) else 30))
    if part := match["pp"] or match["op"]:
        whole = number(match["number"]) if match["number"] else 1
        return None if whole is None else int(whole * 60) + _PART_S.get(part.split("-")[0].split()[0], 0)
    if match["quarter"]:
        return 45 if (match["qn"] or "").startswith(("drie", "three")) else 15
    if match["minsec"]:
        minutes, seconds = number(match["number"]), number(match["ms"]) if match["ms"] else 0
        return None if minutes is None or seconds is None or seconds >= 60 else int(minutes * 60 + seconds)
    if match["sec"]:
        seconds = number(match["number"])
        return None if seconds is None else int(seconds)
    if match["tens"]:
        return TENS_OF[match["tn"].lower()] * (60 if match["tu"].lower().startswith("m") else 1)
    figures = re.findall(r"\d+", text)
    if match["dotted"] or match["hclock"] or (match["prime"] and len(figures) == 2):
        return int(figures[0]) * 60 + int(figures[1])
    if match["race"]:
        parts = [number(match[name]) for name in ("rh", "rm", "rs")] if match["rh"] else figures[:3]
        hours, minutes, seconds = (int(part or 0) for part in parts)
        return hours * 3600 + minutes * 60 + seconds
    if match["prime"] or match["dprime"]:
        return int(figures[0]) * (60 if match["prime"] else 1)
    try:
        return parse_duration(text)
    except ValueError:
        return None


_THOUSANDS = lazy(r"\d[.,]\d{3}")
"""A number of metres with a mark for thousands: "2.500 metros", "1,500m"."""
_OR_SO = lazy(rf" of (?P<n>{NUMBER})\b(?! ?(?:km|kilometer|meter|minu|seco|uur))", re.IGNORECASE)
"""After a unit in Dutch: about so many, "een kilometer of twintig"."""


def distances(text: str) -> Iterator[Figure]:
    """Yield the distances of a text in km, in their order; miles and metres are worked out."""
    for match in _DISTANCE.finditer(_lower(text)):
        value = number(match["n"])
        if value is not None and match["m"] and _THOUSANDS.fullmatch(match["n"]):
            value *= 1000
        if value is None or (match["m"] and value < 50) or (match["n"].lower() in ("a", "an") and match["m"]):
            continue
        end = match.end()
        or_so = _OR_SO.match(text, end) if match["n"].lower() == "een" else None
        if or_so is not None:
            value, end = number(or_so["n"]) or value, or_so.end()
        if text[max(0, match.start() - 7) : match.start()].lower() == "ciento ":
            value += 100
        km = value * MILE_KM if match["mi"] else value / 1000 if match["m"] else value
        if km > 400:
            continue
        bound, approx = _qualified(text, match.start(), end)
        yield Figure("distance", round(km, 2), match.start(), end, bound, approx or or_so is not None)


def unitless(text: str) -> Iterator[Figure]:
    """Yield the distances to the finish that are given without their unit, "a 11 de meta"."""
    yield from _in_km(_UNITLESS, text, "n")


def raced(text: str) -> Iterator[Figure]:
    """Yield distances given the other way round, "Km 41": as a rule those raced."""
    yield from _in_km(_RACED, text, 0)


def _in_km(pattern: re.Pattern[str], text: str, group: str | int) -> Iterator[Figure]:
    for match in pattern.finditer(text):
        value = number(match["n"])
        if value is not None and value <= 400:
            yield Figure("distance", value, match.start(group), match.end(group))


def speeds(text: str) -> Iterator[Figure]:
    """Yield the speeds of a text in km/h."""
    for match in _SPEED.finditer(text):
        value = number(match["n"]) or 0.0
        yield Figure(
            "speed", round(value * MILE_KM, 1) if match["mph"] else value, match.start(), match.end(),
            *_qualified(text, match.start(), match.end()),
        )  # fmt: skip
