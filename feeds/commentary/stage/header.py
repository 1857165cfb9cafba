"""The stage header from what a text says of the race, its course and its date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from feeds.commentary.stage.course import climbs, sprints
from feeds.commentary.stage.route import PARTS, distance, in_prose, neutral_distance, places
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import sentences
from tracker.race.stage import Climb, Sprint
from tracker.race.text import fold_name, plain

_MONTHS = {
    month: number
    for number, names in enumerate(
        [
            "january januari janvier enero jan janv",
            "february februari fevrier febrero feb fevr fev",
            "march maart mars marzo mar",
            "\n        april avril abril apr avr",
            "may mei mai mayo",
            "june juni juin junio jun",
            "july juli juillet julio jul juil",
            "\n        august augustus aout agosto aug",
            "september septembre septiembre sept sep",
            "october oktober octobre octubre oct okt",
            "\n        november novembre noviembre nov",
            "december decembre diciembre dec dic",
        ],
        1,
    )
    for month in names.split()
}
_WORD_NUMBERS = {
    word: number
    for number, words in enumerate(
        [
            "first opening openings eerste premiere primera one",
            "second tweede deuxieme segunda two",
            "third derde troisieme tercera three",
            "fourth vierde quatrieme cuarta four",
            "fifth vijfde cinquieme quinta five",
            "sixth zesde sixieme sexta six",
            "seventh zevende septieme septima seven",
            "eighth achtste huitieme octava eight",
            "ninth negende neuvieme novena nine",
            "tenth tiende dixieme decima ten",
            "eleventh elfde onzieme undecima eleven",
            "twelfth twaalfde douzieme duodecima twelve",
            "thirteenth dertiende treizieme decimotercera thirteen",
            "fourteenth veertiende quatorzieme decimocuarta fourteen",
            "fifteenth vijftiende quinzieme decimoquinta fifteen",
            "sixteenth zestiende seizieme decimosexta sixteen",
            "seventeenth zeventiende dix-septieme decimoseptima seventeen",
            "eighteenth achttiende dix-huitieme decimoctava eighteen",
            "nineteenth negentiende dix-neuvieme decimonovena nineteen",
            "twentieth twintigste vingtieme vigesima twenty",
            "twenty-first eenentwintigste vingt-et-unieme vigesimoprimera twenty-one",
        ],
        1,
    )
    for word in words.split()
}
_STAGE = compiled(
    r"\b(?:stage|etappe|rit|[ée]tape|etapa)\s*(?:n[°o.]?\s*)?(?P<n>\d{1,2})\b|\b(?P<o>\d{1,2})(?:st|nd|rd|th|e|ste|de|ème|\.?ª|\.?º|re|er|a)\s+(?:stage|etappe|rit|[ée]tape|etapa)\b",
    re.IGNORECASE,
)
_SPELT = "|".join(sorted(_WORD_NUMBERS, key=len, reverse=True))
_STAGE_WORD = compiled(
    rf"\b(?P<w>{_SPELT})[\s-]?(?:(?:and|en|et|y) [\w-]+(?: \w+)? |\w+ )?(?:stage|etappe|rit|etape|etapa)\b|\bstage (?P<after>{_SPELT})\b|\bday (?P<day>{_SPELT}) of the (?:tour|giro|vuelta|race)\b"
)
_CAPITALS = r"[A-ZÀ-Þ0-9][\w'’&]*+(?:-[\w'’]++){0,4}+"
_KINDS_BEFORE = (
    r"(?:Tour|Giro|Vuelta|Volta|Ronde|Critérium|Criterium|Grand Prix|GP|Étoile|Etoile|Ster|Circuit|Trofeo|Trophée|Trophee|Clásica|Clasica|Classica|Classic|"
    r"Quatre Jours|4 Jours|Four Days|Vierdaagse|Driedaagse|Three Days|Route|Boucles|Strade|Flèche|Fleche|Flèches|Schaal|Grote Prijs|Trofee|Beker|Settimana|Semana|Setmana|Itzulia|Dwars|Omloop|"
    r"Pijl|Coppa|Memorial|Gran Premio|Gran Piemonte|Rund um|Deutschland Tour|Amstel|E3|Course|Ruta|Région|Mercan['’]Tour|Race|Okolo|Arctic Race|Kuurne|Cholet|Championnats?|Championships?|Kampioenschap|Campeonato)"
)
_ADJECTIVE = r"[Ff]éminine?|[Ff]emenin[ao]|[Ff]emminile|[Cc]ycliste|[Cc]iclista|[Ii]nternational|[Ii]nternacional"
"""What stands between the kind of a race and its place: "Tour féminin de la Chaudière"."""
_RACE = compiled(
    rf"\b(?:{_KINDS_BEFORE}(?: (?:{_ADJECTIVE}))?(?:[\s–-]+{PARTS})*(?:[\s–-]+|(?<=['’])){_CAPITALS}(?:[\s-]+(?:{PARTS}\s*)*{_CAPITALS}){{0,3}})"
    rf"|\b[A-ZÀ-Þ][\w'’]+(?:-[A-ZÀ-Þ][\w'’]+){{0,3}}-(?:Rundfahrt|Rundreis|Tour|Classic|Ronde)\b"
    rf"|\b(?:Paris|Milan|Milano|Liège|Gent|Tirreno|Eschborn|Kuurne|Bordeaux|Nokere|Brussels|Bruxelles|Binche)\s?[–-]\s?{_CAPITALS}(?:\s?[–-]\s?{_CAPITALS})?"
    rf"|\b(?!(?:LIVE|Live|Liveblog|LIVEBLOG|DIRECT|Direct|\d+(?:e|ste|de|st|nd|rd|th))\b){_CAPITALS}(?:\s{_CAPITALS}){{0,3}}\s(?:Tour|Classic|Classics|Grand Prix|Race|Classique|Pyrenees|Challenge|Cup|Trophy|Pijl|Koerse|Omloop|Festival|Rundfahrt)\b"
)
_GRAND_TOUR = compiled(r"\b(?:(?:La|De|The) Vuelta|(?:Il|El|De|The) Giro|(?:Le|De|The) Tour)\b(?! [A-ZÀ-Þ])")
"""A race that a title has by its short name alone."""
_NAME = rf"{_CAPITALS}(?:[\s-]+(?:{PARTS}\s*)*{_CAPITALS}){{0,5}}"
_TITLE = compiled(
    rf"^(?:\W*(?:LIVE|DIRECT|Live|Direct|As it happened|Livestream|Liveblog|LIVEBLOG|Volg hier|Directo|DIRECTO|E[Nn] (?:DIRECTO?|[Dd]irecto?|VIVO|[Vv]ivo)|M(?:INUTO A MINUTO|inuto a minuto)|Revivez|Relive|RELIVE|Herbeleef|HERBELEEF)\b[\s:–|-]*)?(?P<name>{_NAME})"
    rf"(?:\s+(?:19|20)\d\d)?\s*(?:[,:–—|-]|\b(?=stage|etappe|rit|[ée]tape|etapa|\d|live)|(?=\s(?:19|20)\d\d\b)|$)",
)
"""The name at the head of a title: "Moorland Classic 2023: stage 4"."""
_ONE_WORD = compiled(
    r"\b(?P<name>(?:(?:De|Het|The|La|Le|L['’])\s?)?[A-ZÀ-Þ][\w'’]*(?:pijl|prijs|koerse?|omloop|ronde|klassieker|classic|race|(?:twee|drie|vier|vijf|zes)daagse))\b(?! (?:van|of|de|door)\b)"
)
"""The name of a race in one word: "De Polderpijl"."""
_IN_TITLE = compiled(
    r"(?:19|20)\d\d|stage|etappe|\brit\b|[ée]tape|etapa|live|\([12]\.(?:\d|pro|uwt|hc)", re.IGNORECASE
)
_STAGE_OF = compiled(
    rf"\b(?:[Ss]tage|[Ee]tappe|[Rr]it|[ÉEée]tape|[Ee]tapa|\w+etappe|\w+rit)(?:\s\w+)?\s(?:(?:of|in|de|du|van|des|dans|en)\s)?(?:(?:the|het|la|le|l['’]|las|los|de)\s?)*(?P<name>{_NAME})"
)
_EDITION = compiled(
    rf"\b(?:\d{{1,3}}(?:st|nd|rd|th|e|ste|de|[èe]me|\.?ª|\.?º|°)|[IVXL]{{1,6}}) (?:(?:edition of|editie van|édition|edición)(?: (?:the|de|du|des|la|del|d['’]))? ?)?(?P<name>{_NAME})(?= \([12]\.(?:\d|pro|Pro|uwt|hc|W)|\s*(?:[|]|$))",
)
"""A race that nobody knows by its kind, with its edition and its class: "47ª Durangaldeko Klasika (1.1)"."""
_NO_RACE = compiled(
    r"^(?:Stage|Etappe|Rit|Étape|Etape|Etapa|Live|Directo?|En (?:directo?|vivo)|Minuto|Relive|Revivez|Herbeleef|Results?|Uitslag|Live coverage|The|De|Le|La|El|Hello|Welcome|Good|Today)\b",
    re.IGNORECASE,
)
_ISO = compiled(r"\b(20\d\d|19\d\d)-(\d\d)-(\d\d)\b")
_DAY = compiled(
    r"\b(?:(?P<d>\d{1,2})(?:st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?(?P<m>[A-Za-zéûÀ-ÿ]{3,10})\.?|(?P<m2>[A-Z][a-z]{2,8})\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?),?\s+(?:de\s+)?(?P<y>20\d\d|19\d\d)\b"
)
_NUMERIC = compiled(r"\b(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>20\d\d|19\d\d)\b")
_YEAR = compiled(r"(?<![\d.,:])(20\d\d|19\d\d)(?![\d:])")


@dataclass(slots=True)
class StageFacts:
    """What a text says of its stage; None where it does not."""

    race: str | None = None
    year: int | None = None
    day: date | None = None
    number: int | None = None
    start: str | None = None
    finish: str | None = None
    distance_km: float | None = None
    neutral_km: float | None = None
    format: str | None = None
    """"itt" or "ttt", where the stage is a time trial."""
    sprints: list[Sprint] = field(default_factory=list)
    climbs: list[Climb] = field(default_factory=list)


def read_header(
    lines: Sequence[str], total_km: float | None = None, longest_km: float | None = None, before: int = 0
) -> StageFacts:
    """Return what a text says of its stage.

    Args:
        lines: its lines without clutter.
        total_km: the stage's length, where a heading says it.
        longest_km: the most km to go that a heading says: the stage is at least so long.
        before: how many of the lines stand before the race.
    """
    header = StageFacts()
    text = "\n".join(lines[:25])
    header.race = _race(lines)
    header.number = _number(lines)
    lines = [line[:_LONGEST_LINE] for line in _of_today(lines, header.number, before)]
    head = lines[: max(25, min(before, _PREVIEW))]
    header.day = _date(text) or _date("\n".join(lines[-5:]))
    header.year = header.day.year if header.day else _year(lines, header.race)
    header.distance_km = total_km or distance(lines, longest_km)
    of_stage = [_of_stage(line, header.number) for line in head]
    header.start, header.finish = next(
        (found for said in (of_stage, head) if any(found := places(said, header.race))), (None, None)
    )
    header.neutral_km = neutral_distance(head)
    header.format = _format(head)
    ends = fold_name(header.finish or "")
    header.climbs = [
        climb
        for climb in climbs(lines, before, header.distance_km)
        if climb.length_km is not None
        or climb.km_to_go is not None
        or not ends
        or ends not in fold_name(climb.name)
    ]
    header.sprints = sprints(lines, before, header.distance_km)
    of_sprints = {fold_name(sprint.name) for sprint in header.sprints}
    header.climbs = [
        one for one in header.climbs if one.length_km is not None or fold_name(one.name) not in of_sprints
    ]
    return header


_LONGEST_LINE = 3000
"""Characters of a line that are read for the course: a preview's paragraph has fewer."""

_PREVIEW = 80
"""Most lines of a preview that are read for the course."""


_STANDINGS = compiled(
    r"\b(?:stand|standings|klassement|tussenstand|uitslag|classement|classification|clasificaci|gc after|overall|general)",
    re.IGNORECASE,
)
_HEADING = 100
"""Letters of the longest heading of another stage: in a longer line it is only spoken of."""


def _of_today(lines: Sequence[str], number: int | None, before: int) -> list[str]:
    """Return lines with those of a preview blank that stand under the heading of another stage."""
    out: list[str] = []
    other = is_table = False
    for index, line in enumerate(lines):
        match = _STAGE.search(line[:60]) if index < before else None
        if match is not None and number is not None:
            other = int(match["n"] or match["o"]) != number
            is_table = _STANDINGS.search(line) is not None or len(line) > _HEADING
        elif is_table and not line[:1].isdigit():
            other = False  # below the standings the text goes on
        out.append("" if other and index < before else line)
    return out


_OF_THE_PAST = compiled(
    r"\b(?:in|since|until|till|from|after|of|en|sinds|depuis|desde|vanaf|tot|the) $", re.IGNORECASE
)
"""Before a year that is looked back on: "in 2019 she lost it by three seconds"."""


def _years(line: str) -> list[str]:
    return [match[1] for match in _YEAR.finditer(line) if not _OF_THE_PAST.search(line[: match.start()])]


def _year(lines: Sequence[str], race: str | None) -> int | None:
    """Return the year that stands in a title or beside the name of the race: other years are of the past."""
    years = _years(lines[0]) if lines else []
    if not years and race:
        text = "\n".join(lines)
        years = re.findall(rf"{re.escape(race)}\s+((?:19|20)\d\d)\b", text, re.IGNORECASE) or re.findall(
            rf"\b(?:the|this) ((?:19|20)\d\d)(?: edition of (?:the )?)? ?(?:{re.escape(race)}|this race)\b",
            "\n".join(lines[:25]),
            re.IGNORECASE,
        )
    if not years:
        years = [year for line in lines[1:8] if len(line) < 90 for year in _years(line)]
    if not years:
        months = "|".join(sorted(_MONTHS, key=len, reverse=True))
        match = re.search(
            rf"\b(?:{months})\.?\s(?:de\s)?((?:19|20)\d\d)\b|\bdate ((?:19|20)\d\d)-",
            fold_name("\n".join(lines[:3])),
        )
        years = [match[1] or match[2]] if match else []
    return int(years[0]) if years else None


_TTT = compiled(
    r"team time[ -]trial|\bTTT\b|ploegentijdrit|contre-la-montre par équipes|contrarreloj por equipos|teamtijdrit",
    re.IGNORECASE,
)
_ITT = compiled(
    r"time[ -]trial|\bITT\b|tijdrit|contre-la-montre|contrarreloj|\bprologue\b|\bproloog\b|\bprólogo\b|chrono individuel",
    re.IGNORECASE,
)
_ANOTHER = compiled(
    r"tomorrow|yesterday|after|morgen|gisteren|demain|hier|mañana|ayer|won the|specialist|\bna\b|"
    r"\b(?:since|sinds|depuis|desde|lors|during|tijdens|durante|next|volgende|prochain\w*|próxim[oa]|in the|in de|champion\w*|title|titre|titel|kampioen\w*|campe[oó]n\w*)\b",
    re.IGNORECASE,
)


def _format(head: Sequence[str]) -> str | None:
    """Return "itt" or "ttt" where the head of a text says that the stage is a time trial."""
    for line in head[:3]:
        for sentence in sentences(line):
            if not _ANOTHER.search(sentence) and _ITT.search(sentence):
                return "ttt" if _TTT.search(sentence) else "itt"
            if not _ANOTHER.search(sentence) and _TTT.search(sentence):
                return "ttt"
    return None


def _race(lines: Sequence[str]) -> str | None:
    counts: dict[str, int] = {}
    names: dict[str, str] = {}

    def count(found: str, weight: int) -> None:
        name = re.sub(
            r"\s+(?:20|19)\d\d$",
            "",
            _AFTER_THE_NAME.sub("", found),
        ).strip(" -–,")
        key = fold_name(name)
        if (len(name.split()) < 2 and "-" not in name) or key.endswith(_RADIO):
            return
        names.setdefault(key, name)
        counts[key] = counts.get(key, 0) + weight

    lines = [
        in_prose(line)
        if line.isupper() and (not number or (number < _TITLE_LINES and _IN_TITLE.search(line)))
        else line
        for number, line in enumerate(lines)
    ]
    for match in (found for line in lines[:25] for found in _ONE_WORD.finditer(line)):
        key = fold_name(match["name"])
        names.setdefault(key, match["name"])
        counts[key] = counts.get(key, 0) + 2
    for number, line in enumerate(lines):
        weight = 6 if number < 3 else 2 if number < 8 else 1
        for match in _RACE.finditer(line):
            count(match[0], weight)
        if number < 25:
            for match in _STAGE_OF.finditer(line):
                if _RACE.search(match["name"]):
                    count(match["name"], 1)
                elif re.search(r"\s(?:of|in|de|du|van|des)\s", match[0][: -len(match["name"])] + " "):
                    count(match["name"], 2)
        for match in _EDITION.finditer(line) if number < _HEAD_LINES else ():
            count(match["name"], 4)
    for line in lines[:3] if not counts else ():
        for match in _GRAND_TOUR.finditer(line):
            count(match[0], 1)
    title = _TITLE.match(lines[0]) if lines and len(lines[0]) < 140 and _IN_TITLE.search(lines[0]) else None
    is_headed = title is not None and _STAGE.match(lines[0][title.end() :].lstrip(" ,-–—:"))
    if title is not None and (is_headed or not _NO_RACE.match(title["name"])):
        count(title["name"], 3)
    if not counts:
        return None
    best = max(counts, key=lambda key: (counts[key], len(key)))
    return plain(names[best], 80)


_AFTER_THE_NAME = lazy(
    r"\s*[-–—|:,(]?\s*(?<=\W)(?:\d{1,2}(?:st|nd|rd|th|e|ste|de|[èe]me|re|er|ª|º)\b|(?:Stage(?! Race)|stage|Etappe|[ÉE]tape|Etapa|Live|Rit|LIVE|Women|Men|Radio)\b).*$"
)
_RADIO = ("radio tour", "radio course", "race radio")
_TITLE_LINES = 3
_HEAD_LINES = 8


def _of_stage(line: str, number: int | None) -> str:
    """Return a line without the sentences that speak of another stage only: "The sixth stage goes from Aville to Borne"."""
    if number is None or not (_STAGE.search(line) or _STAGE_WORD.search(fold_name(line))):
        return line
    return " ".join(said for said in sentences(line) if number in (named := _stages(said)) or not named)


def _stages(text: str) -> set[int]:
    in_words = (match["w"] or match["after"] or match["day"] for match in _STAGE_WORD.finditer(fold_name(text)))
    return {int(match["n"] or match["o"]) for match in _STAGE.finditer(text)} | {
        _WORD_NUMBERS[word] for word in in_words
    }


def _number(lines: Sequence[str]) -> int | None:
    counts: dict[int, int] = {}
    for number, line in enumerate(lines):
        weight = 8 if number < 3 else 3 if number < 10 else 1
        for match in _STAGE.finditer(line):
            value = int(match["n"] or match["o"])
            counts[value] = counts.get(value, 0) + weight
        if number < 10:
            for match in _STAGE_WORD.finditer(fold_name(line)):
                if match["day"] and number >= _TITLE_LINES:
                    continue
                value = _WORD_NUMBERS[match["w"] or match["after"] or match["day"]]
                counts[value] = counts.get(value, 0) + weight
    return max(counts, key=lambda value: counts[value]) if counts else None


def _date(text: str) -> date | None:
    for match in _ISO.finditer(text):
        if found := _made(int(match[1]), int(match[2]), int(match[3])):
            return found
    for match in _DAY.finditer(text):
        month = _MONTHS.get(fold_name(match["m"] or match["m2"] or ""))
        if month and (found := _made(int(match["y"]), month, int(match["d"] or match["d2"]))):
            return found
    for match in _NUMERIC.finditer(text):
        if found := _made(int(match["y"]), int(match["m"]), int(match["d"])):
            return found
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
