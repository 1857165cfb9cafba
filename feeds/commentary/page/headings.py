"""What heads a post: a distance, a time of day, or both."""

import re
from dataclasses import dataclass

from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import distances, raced

TO_GO = (
    r"(?:to[- ]go|remaining|left|to race|to ride|still to go|from the (?:finish|line)|to the (?:finish|line)|before the finish|out|"
    r"te gaan|te rijden|van de (?:finish|streep|meet|aankomst)|voor de (?:finish|streep|meet|aankomst)|tot (?:aan )?de (?:finish|streep|meet)|"
    r"de l['’]arriv[ée]e|du but|à parcourir|restants?|de la ligne|avant l['’]arriv[ée]e|à faire|de l['’]arriv[ée]e|"
    r"(?:(?:a|para|para la|de|de la|hasta) )?meta|para (?:el final|la llegada|acabar|terminar)|por recorrer|restantes)"
)
BEFORE = r"(?:nog|nog maar|still|only|just|last|final|with|à|a|il reste|reste|plus que|derni[eè]re?s?|a falta de|faltan?|quedan?|restan?|[uú]ltimos?|laatste|op|le dernier)"
NUMBER = r"\d{1,3}(?:[.,'’]\d{1,2}(?!\d))?|\d[.,]\d{3}(?=\s?m)|\d{1,3}"
UNIT = (
    r"(?:kms?|kilomet(?:er|re)s?|kilómetros?|kilomètres?|k|miles?|mi|met(?:er|re)s|mètres|metros|meter|m|bornes)"
)
_CLOCK = r"(?P<clock>(?:[01]?\d|2[0-3])\s?(?:[:.h]|u)\s?[0-5]\d(?!\d))(?:\s?(?:uur|u|h|CES?T|BST|GMT|local(?: time)?|(?P<half>[ap]\.?\s?m\b\.?)))?"
_HEADING = compiled(
    rf"^\W*(?:{_CLOCK}\s*(?P<dash>[-–—:|•·>.)\]]*)\s*)?[(\[]?[-–]?"
    rf"(?:(?P<last>(?:final|last|laatste|de laatste|dernier|ultimo|último|the final)\s+(?:kilomet(?:er|re)|kilomètre|kil[oó]metro|km)\b(?! (?:y medio|d(?:el?|u) (?!(?:la )?(?:carrera|etapa|course|l['’]étape))))|flamme rouge\b)|(?P<km>(?:{BEFORE}\s+)?(?:{NUMBER})\s?-?{UNIT}\b(?:\s?{TO_GO})?(?:\s+(?:from|of|van(?: de)?|sur|de|/)\s+(?:{NUMBER})\s?{UNIT}\b|\s?/\s?(?:{NUMBER})\s?{UNIT}\b|\s\((?:of|from|van|sur|de) (?:{NUMBER})\s?{UNIT}\))?)"
    rf"|(?P<raced>(?:km|kilom[eè]tre|kilometer|kilómetro)\s?(?:{NUMBER})(?:\s+de (?:carrera|etapa|competencia)\b)?)|(?P<unitless>(?:nog\s+\d{{1,3}}\s+te gaan|nog\s+\d{{1,3}}(?=\s*[:.]))))?(?P<close>[)\]])?"
    r"(?P<end>\s*[:–—|-]+\s*|[.!,]\s+(?=[A-ZÀ-Þ¡¿\"“\d])|\s*[.!…]*\s*$|\s+(?=[A-ZÀ-Þ¡¿\"“])|(?<=\s)(?=\d))",
    re.IGNORECASE,
)
_TITLE_WITH_KM = compiled(rf"[^!?]{{2,70}},\s(?P<km>(?:{NUMBER})\s?{UNIT}\s?{TO_GO})", re.IGNORECASE)
"""A title after the time that ends with where the race is: "14:38 - Monte Alto (cat. 2), 75 km to go"."""
_INLINE = compiled(
    rf"(?<=[.!?…]\s)(?=(?-i:(?:NOG )?(?:{NUMBER}) ?KM(?: TO GO| TE GAAN)?\b)|(?:nog\s+)?(?:{NUMBER})\s?km\b(?:\s?{TO_GO})?\s*[:–—]\s|(?:[01]?\d|2[0-3])[:h][0-5]\d\s*[-–—:|]\s)",
    re.IGNORECASE,
)
_TO_GO_WORDS = compiled(TO_GO, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph, with what stands at its head taken apart."""

    number: int
    """Of the text's lines that are not empty, from 0."""
    text: str
    """As written."""
    body: str
    """Without its heading."""
    km: float | None = None
    """As the heading says it."""
    is_raced: bool = False
    """`km` is said from the start: "Km 41"."""
    total_km: float | None = None
    """The heading says the length of the stage: "164km remaining from 239km"."""
    clock: int | None = None
    """Minutes since midnight, where a time of day heads it."""
    heading: str = ""


def parted(number: int, text: str) -> list[Para]:
    """Return a line as paragraphs: more than one where it holds several posts."""
    return [headed(number, piece.strip()) for piece in _INLINE.split(text) if piece.strip()]


def headed(number: int, text: str) -> Para:
    """Return a paragraph with its heading, if it has one, taken apart."""
    plain = Para(number, text, text)
    match = _HEADING.match(text)
    if match is None or not (
        match["km"] or match["raced"] or match["clock"] or match["unitless"] or match["last"]
    ):
        return plain
    rest = text[match.end() :].strip()
    end = match["end"].strip() or match["close"] or ""
    clock = minutes(match["clock"], match["half"]) if match["clock"] else None
    if clock is not None and clock < 6 * 60 and not match["half"]:
        return plain  # "2:05 and rising" is a gap
    if (
        match["clock"]
        and not (match["dash"] or match["km"] or match["raced"])
        and not (end or not rest or match["end"] or _GAP_FIRST.match(rest))
    ):
        return plain
    if (
        match["clock"]
        and not match["dash"]
        and rest
        and not (match["km"] or match["raced"] or match["last"])
        and not re.match(r"[A-ZÀ-Þ¡¿\"“\d]", rest)
    ):
        return plain
    said = match["km"] or match["raced"] or match["unitless"] or match["last"]
    km: float | None
    if said is None:
        title = _TITLE_WITH_KM.fullmatch(rest)
        km = next((figure.value for figure in distances(title["km"])), None) if title else None
        return Para(number, text, rest, km, clock=clock, heading=text[: match.end()].strip())
    if match["last"]:
        return Para(number, text, rest, 1.0, clock=clock, heading=text[: match.end()].strip(" :–—-"))
    to_go = bool(_TO_GO_WORDS.search(said)) or bool(re.match(BEFORE + r"\b", said, re.IGNORECASE))
    if rest and not end and not clock and not said.isupper():
        return plain  # "10 km to go and …": a sentence
    if (
        rest
        and not (to_go or end or match["raced"] or match["last"] or match["unitless"])
        and (_COVERED.match(rest) or (clock and rest[0].islower()))
    ):
        return Para(
            number, text, text[match.start("km") :], clock=clock, heading=text[: match.start("km")].strip()
        )
    is_other = clock or match["unitless"] or (match["raced"] and len(rest) > _LONGEST_NAME)
    if rest and end == "," and not is_other and not re.match(r"\d", rest):
        return plain
    if rest and not to_go and end == "-" and not match["raced"] and not clock and not _is_post(said, rest):
        return plain
    figures = list(distances(said)) or list(raced(said))
    if not figures and match["unitless"]:
        km = float(re.sub(r"\D", "", said))
    elif figures:
        km = figures[0].value if figures[0].value or not match["raced"] else None  # "km 0": the start
    else:
        return plain
    total = figures[1].value if len(figures) > 1 else None
    if (
        not to_go
        and not match["raced"]
        and re.search(r"\d\s?(?:m|mi|miles?)\b", said, re.IGNORECASE)
        and not (clock or (end == ":" and rest and _METRES.fullmatch(said)))
    ):
        return plain
    return Para(number, text, rest, km, bool(match["raced"]), total, clock, text[: match.end()].strip(" :–—-"))


_METRES = compiled(r"[1-9]\d{2} ?m|[12][.,]?\d00 ?m", re.IGNORECASE)
"""What is left near the line, as the head of a post: "500m: Dorn leads it out"."""


def _is_post(said: str, rest: str) -> bool:
    """Return whether a line "149KM - Maes drops back …" is a post, and no row of a list: "31KM - Kapelleberg"."""
    is_long = len(rest) > (_LONGEST_NAME if said.isupper() else _LONGEST_ROW)
    return is_long and rest.rstrip(')"” ')[-1:] in ".!?…" and "%" not in rest


_LONGEST_NAME = 20
_LONGEST_ROW = 60
"""Letters of the longest row of a list under small letters, "31 km - Kapelleberg, first of the six hills"."""
_COVERED = compiled(
    r"(?:ont été |déjà |ya |en )?(?:parcourus?|couverts?|avalés?|bouclés?|effectués?|recorridos?|cubiertos?|rodados?|completados?|"
    r"covered|ridden|raced|completed|done|gereden|afgelegd|dans la première|en la primera|in the (?:first|opening)|in het eerste)\b",
    re.IGNORECASE,
)
"""After a distance, "42,7 kilomètres parcourus dans la première heure": that of an hour, or from the start."""
_GAP_FIRST = compiled(r"\d{1,2}(?:[:'’.][0-5]\d\b| ?(?:sec\w*|tellen|minut\w+|minuut|segundos|['\"’”]))")
"""What follows the time of day, "13:05 4:40, with 60 km to go": a gap."""


def minutes(text: str, half: str | None) -> int:
    """Return the minutes since midnight of a time of day, "1:05" with the half of the day that is given, "p.m."."""
    hours, minutes = map(int, re.findall(r"\d+", text)[:2])
    if half and hours <= 12:
        hours = hours % 12 + 12 * (half[0] in "pP")
    return hours * 60 + minutes
