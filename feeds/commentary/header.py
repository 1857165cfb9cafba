"""The stage header from what a text says of the race, its course and its date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from feeds.commentary.numbers import distances
from feeds.commentary.passages import climb_name
from tracker.race.stage import Climb
from tracker.race.text import fold_name, plain

_MONTHS = {
    month: number
    for number, names in enumerate(
        [
            "january januari janvier enero jan",
            "february februari fevrier febrero feb",
            "march maart mars marzo mar",
            "\n        april avril abril apr",
            "may mei mai mayo",
            "june juni juin junio jun",
            "july juli juillet julio jul",
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
            "first opening eerste openings premiere primera",
            "second tweede deuxieme segunda",
            "third derde troisieme tercera",
            "\n        fourth vierde quatrieme cuarta",
            "fifth vijfde cinquieme quinta",
            "sixth zesde sixieme sexta",
            "seventh zevende septieme septima",
            "\n        eighth achtste huitieme octava",
            "ninth negende neuvieme novena",
            "tenth tiende dixieme decima",
        ],
        1,
    )
    for word in words.split()
}
_STAGE = re.compile(
    r"\b(?:stage|etappe|rit|[ée]tape|etapa)\s*(?:n[°o.]?\s*)?(?P<n>\d{1,2})\b|\b(?P<o>\d{1,2})(?:st|nd|rd|th|e|ste|de|ème|ª|º|re|er|a)\s+(?:stage|etappe|rit|[ée]tape|etapa)\b",
    re.IGNORECASE,
)
_STAGE_WORD = re.compile(rf"\b(?P<w>{'|'.join(_WORD_NUMBERS)})[\s-]?(?:stage|etappe|rit|etape|etapa)\b")
_CAPITALS = r"[A-ZÀ-Þ][\w'’]*+(?:-[\w'’]++){0,4}+"
_RACE = re.compile(
    rf"\b(?:(?:Tour|Giro|Vuelta|Volta|Ronde|Critérium|Criterium|Grand Prix|GP|Étoile|Etoile|Ster|Circuit|Trofeo|Trophée|Paris|Clásica|Clasica|Quatre|4|Route|Boucles|Strade|Flèche|Fleche|Milan|Milano|Liège|Tirreno|Settimana|Itzulia|Dwars|Gent|Omloop|Amstel|Eschborn|Volta)"
    rf"(?:[\s–-]+(?:de|du|des|d['’]|la|le|les|van|of|the|a|al|à|del|di|den|het|door|l['’]|and|&|en|ao|y))*"
    rf"(?:[\s–-]+|(?<=['’])){_CAPITALS}(?:[\s-]+(?:(?:de|du|des|la|le|van|of|the|del|di|l['’]|d['’]|y|à|ao|en)\s*)*{_CAPITALS}){{0,3}})"
    rf"|\b{_CAPITALS}(?:\s{_CAPITALS}){{0,2}}\s(?:Tour|Classic|Grand Prix|Race|Classique|Pyrenees)\b"
)
_ROUTE = re.compile(
    rf"(?:between|tussen|entre|from|van|de|depuis|desde)\s+(?P<a>{_CAPITALS}(?:[\s-](?:{_CAPITALS}|de|la|le|les|en|sur|du|d['’]\w+)){{0,8}}?)\s+(?:and|to|naar|en|et|à|a|y|hasta)\s+(?P<b>{_CAPITALS}(?:[\s-](?:{_CAPITALS}|de|la|le|les|en|sur|du))*)"
)
_ARROW = re.compile(
    rf"\b(?P<a>{_CAPITALS}(?:\s{_CAPITALS}){{0,5}})\s*(?:→|>|–|—|->)\s*(?P<b>{_CAPITALS}(?:\s{_CAPITALS})*)"
)
_ISO = re.compile(r"\b(20\d\d|19\d\d)-(\d\d)-(\d\d)\b")
_DAY = re.compile(
    r"\b(?:(?P<d>\d{1,2})(?:st|nd|rd|th|er)?\s+(?:of\s+|de\s+)?(?P<m>[A-Za-zéûÀ-ÿ]{3,10})\.?|(?P<m2>[A-Z][a-z]{2,8})\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?),?\s+(?:de\s+)?(?P<y>20\d\d|19\d\d)\b"
)
_NUMERIC = re.compile(r"\b(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>20\d\d|19\d\d)\b")
_YEAR = re.compile(r"(?<![\d.,:])(20\d\d|19\d\d)(?![\d:])")
_TOTAL = re.compile(
    r"\b(?:total|stage|etappe|rit|[ée]tape|etapa|kilomet|km|long|lang|over|route|course|parcours|distance|twists|ride|race|start|between|tussen|entre|naar|to)\b",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(
    r"tomorrow|morgen|demain|mañana|yesterday|(?:friday|saturday|sunday|monday|tuesday|wednesday|thursday)['’]s",
    re.IGNORECASE,
)
_CLIMB_DATA = re.compile(
    r"\((?P<km>\d{1,2}(?:[.,]\d)?)\s?km\s*(?:,|at|à|aan|al|met|@|a|-|/|;|op)?\s*(?:an average of\s*)?(?P<pct>\d{1,2}(?:[.,]\d)?)\s?(?:%|per ?cent|procent|percent|por ciento)"
)
_CLIMB_WORD = r"(?:[A-ZÀ-Þ][\w'’-]*+|de|du|la|le|des|l['’]|d['’]|del|van|der|den|di|los|las|el)"
_CLIMB_BEFORE = re.compile(rf"{_CLIMB_WORD}(?:[\s-]?{_CLIMB_WORD})*\s*$")
_LONGEST_CLIMB = 120
"""Characters before the brackets in which a climb's name is looked for."""


@dataclass(slots=True)
class Told:
    """What a text says of its stage; None where it does not."""

    race: str | None = None
    year: int | None = None
    day: date | None = None
    number: int | None = None
    start: str | None = None
    finish: str | None = None
    distance_km: float | None = None
    climbs: list[Climb] = field(default_factory=list)


def read_header(lines: Sequence[str], total_km: float | None = None, longest_km: float | None = None) -> Told:
    """Return what a text says of its stage.

    Args:
        lines: its lines without clutter.
        total_km: the stage's length, where a heading tells it.
        longest_km: the most km to go that a heading tells: the stage is at least so long.
    """
    told = Told()
    head = list(lines[:25])
    text = "\n".join(head)
    told.race = _race(lines)
    told.number = _number(lines)
    told.day = _date(text) or _date("\n".join(lines[-5:]))
    years = _YEAR.findall("\n".join(head[:8]))
    if not years and told.race:
        # elsewhere only beside the name of the race: other years are of the past
        years = re.findall(rf"{re.escape(told.race)}\s+((?:19|20)\d\d)\b", "\n".join(lines))
    told.year = told.day.year if told.day else int(years[0]) if years else None
    told.distance_km = total_km or _distance(lines, longest_km)
    told.start, told.finish = _places(head, told.race)
    told.climbs = _climbs(lines)
    return told


def _race(lines: Sequence[str]) -> str | None:
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for number, line in enumerate(lines):
        for match in _RACE.finditer(line):
            name = re.sub(
                r"\s+(?:20|19)\d\d$",
                "",
                re.sub(r"\s+(?:Stage|stage|Etappe|Étape|Etapa|Live|Rit|LIVE).*$", "", match[0]),
            ).strip()
            if len(name.split()) < 2 and "-" not in name:
                continue
            key = fold_name(name)
            names.setdefault(key, name)
            counts[key] = counts.get(key, 0) + (6 if number < 3 else 2 if number < 8 else 1)
    if not counts:
        return None
    best = max(counts, key=lambda key: counts[key])
    return plain(names[best], 80)


def _number(lines: Sequence[str]) -> int | None:
    counts: dict[int, int] = {}
    for number, line in enumerate(lines):
        weight = 8 if number < 3 else 3 if number < 10 else 1
        for match in _STAGE.finditer(line):
            value = int(match["n"] or match["o"])
            counts[value] = counts.get(value, 0) + weight
        if number < 10:
            for match in _STAGE_WORD.finditer(fold_name(line)):
                counts[_WORD_NUMBERS[match["w"]]] = counts.get(_WORD_NUMBERS[match["w"]], 0) + weight
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


def _distance(lines: Sequence[str], longest_km: float | None) -> float | None:
    """Return the stage's length: the distance told near words of the whole, that the km to go do not outdo."""
    least = max(longest_km or 0.0, 60.0)
    best: tuple[int, float] | None = None
    for number, line in enumerate(lines):
        figures = [
            figure
            for figure in distances(line)
            if least - 1.0 <= figure.value <= 330 and not figure.bound and not figure.approx
        ]
        if not figures or _OTHER_DAY.search(line):
            continue
        for figure in figures:
            near = line[max(0, figure.start - 60) : figure.end + 40]
            after = line[figure.end : figure.end + 16].lower()
            if re.match(r"\s*(?:to go|remaining|left|te gaan|de l|a meta|from the|van de)", after):
                continue
            if not _TOTAL.search(near):
                continue
            score = (10 if number < 25 else 1) + (3 if figure.value != int(figure.value) else 0)
            if longest_km is not None and figure.value - longest_km > 100:
                score -= 5
            if best is None or score > best[0]:
                best = (score, figure.value)
    return best[1] if best else None


def _places(head: Sequence[str], race: str | None) -> tuple[str | None, str | None]:
    for line in head:
        if re.search(r"tomorrow|morgen|demain|mañana|yesterday|gisteren|hier|ayer", line, re.IGNORECASE):
            continue
        for pattern in (_ROUTE, _ARROW):
            for match in pattern.finditer(line):
                a, b = plain(match["a"], 60), plain(match["b"], 60)
                if race and (fold_name(a) in fold_name(race) or fold_name(b) in fold_name(race)):
                    continue
                if a != b and len(a) > 2 and len(b) > 2:
                    return a, b
    start: str | None = None
    finish: str | None = None
    for line in head:
        if start is None and (
            at := re.search(
                rf"(?:roll(?:ed|s|ing)? out of|leav(?:e|es|ing)|start(?:s|ed)? (?:in|from|at)|vertrek(?:t|ken)? (?:in|uit)|s['’]élancent de|salida (?:de|en)|départ (?:de|à))\s+(?P<p>{_CAPITALS}(?:\s{_CAPITALS})?)",
                line,
            )
        ):
            start = plain(at["p"], 60)
        if finish is None and (
            at := re.search(
                rf"(?:finish(?:es|ing)? (?:is |line )?(?:[\w\s]{{0,30}} )?(?:in|at)|aankomst in|finish in|arrivée (?:à|de)|meta (?:en|de)|finale (?:in|naar))\s+(?P<p>{_CAPITALS}(?:\s{_CAPITALS})?)",
                line,
            )
        ):
            finish = plain(at["p"], 60)
    return start, finish


def _climbs(lines: Sequence[str]) -> list[Climb]:
    found: dict[str, dict[str, Any]] = {}
    for line in lines:
        for match in _CLIMB_DATA.finditer(line):
            before = _CLIMB_BEFORE.search(line[max(0, match.start() - _LONGEST_CLIMB) : match.start()])
            if before is None:
                continue
            name = re.sub(
                r"^(?:(?:[Tt]he|[Dd]e|[Ll]a|[Ll]e|[Ee]l|[Dd]es|[Oo]p)\s+)+", "", before[0].rstrip()
            ).strip(" -")
            gradient = float(match["pct"].replace(",", "."))
            if name and name[:1].isupper() and gradient < 25:
                found.setdefault(
                    fold_name(name),
                    {
                        "name": plain(name, 60),
                        "length_km": float(match["km"].replace(",", ".")),
                        "gradient_pct": gradient,
                    },
                )
        if len(found) > 40:
            break
    if not found:
        for line in lines[:40]:
            if by_kind := climb_name(line):
                found.setdefault(fold_name(by_kind), {"name": plain(by_kind, 60)})
    return [Climb.model_validate(climb) for climb in found.values()]
