"""A page's lines: what is clutter, what heads a post, and in which order the posts were written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import distances, raced
from tracker.race.text import fold_name

_JUNK = compiled(
    r"^\W*(?:see more|read more|show more|skip to (?:main )?content|swipe to scroll.*|refresh|live coverage|advertise?ment|"
    r"share(?: this)?|tweet|retweet|comments?|related(?: articles?)?|back to top|load more.*|jump to.*|menu|home|"
    r"pos\.?\s?rider.*|#?\s?(?:rider|renner|coureur|corredor)\s.*(?:time|team|tijd|temps|tiempo)|"
    r"lees (?:ook|meer|verder).*|bekijk ook.*|advertentie|reclame|abonneer.*|foto\s?:.*|deel dit.*|"
    r"lire (?:aussi|la suite|plus).*|à lire (?:aussi)?.*|publicité|abonnez.*|voir (?:aussi|plus).*|crédits? (?:photo)?.*|photo\s?:.*|"
    r"le[ae]? (?:también|más|tambien|mas)\b.*|ver más|publicidad|suscr[ií]b.*|compartir|"
    r"also read.*|read also.*|read (?:our|the) (?:full|preview|report).*|sign up.*|subscribe.*|join now.*|newsletter.*|follow us.*|download .* app.*|"
    r"(?:click|tap) (?:here|below|on|to)\b.*|how to watch.*|image credit.*|most read.*|latest on.*|you may (?:also )?like.*|cookie.*|share on.*)\W*$",
    re.IGNORECASE,
)
_INSIDE = compiled(
    r"\(?(?:image|photo|picture|foto|crédit|photo) ?credits?\b|\(opens in new tab\)|pic\.twitter\.com|twitter\.com/|https?://|www\.|t\.co/|"
    r"(?:^|\s)rt @|—[^—]*\(@\w+\)|getty ?images|bettini ?photo|photo by|\bphoto: |unlimited access|free trial|your (?:free )?trial|per month, cancel|"
    r"thank you for reading \d|articles? (?:for free|in (?:the past|each))|first month for|subscription|\babonnement\b|\bsuscripción\b|"
    r"newsletter|all rights reserved|©|cookies?\b.{0,200}(?:accept|policy)|follow (?:us|the action) on (?:twitter|x|facebook|instagram)|"
    r"(?:photo|foto)(?: by| de| door|:)? ?(?:afp|epa|reuters|belga|cor vos|asо|aso\b|imago)",
)
_CREDIT = compiled(r"^\s*\(?(?:image|photo|picture|foto|crédits?)\s*(?:credits?)?\s*:", re.IGNORECASE)
_LINKED = compiled(
    r"(?:\s[-–|]\s(?:preview|gallery|report|live tv and streaming|race hub|photos?|video|analysis|interview|explainer))\s*$",
    re.IGNORECASE,
)

_TO_GO = (
    r"(?:to[- ]go|remaining|left|to race|to ride|still to go|from the (?:finish|line)|to the (?:finish|line)|before the finish|out|"
    r"te gaan|te rijden|van de (?:finish|streep|meet|aankomst)|voor de (?:finish|streep|meet|aankomst)|tot (?:aan )?de (?:finish|streep|meet)|"
    r"de l['’]arriv[ée]e|du but|à parcourir|restants?|de la ligne|avant l['’]arriv[ée]e|à faire|de l['’]arriv[ée]e|"
    r"(?:a|para|para la|de|de la|hasta) meta|para (?:el final|la llegada|acabar|terminar)|por recorrer|restantes)"
)
_BEFORE = r"(?:nog|nog maar|still|only|just|last|final|with|à|a|il reste|reste|plus que|dernier|a falta de|faltan?|quedan?|restan?|[uú]ltimos?|laatste|op|le dernier)"
_N = r"\d{1,3}(?:[.,'’]\d{1,2})?|\d{1,3}"
_UNIT = r"(?:kms?|kilomet(?:er|re)s?|kilómetros?|kilomètres?|k|miles?|mi|met(?:er|re)s|mètres|metros|meter|m)"
_CLOCK = r"(?P<clock>(?:[01]?\d|2[0-3])\s?(?:[:.h]|u)\s?[0-5]\d)(?:\s?(?:uur|u|h|CES?T|BST|GMT|local(?: time)?|(?P<half>[ap]\.?\s?m\b\.?)))?"
_HEADING = compiled(
    rf"^\W*(?:{_CLOCK}\s*(?P<dash>[-–—:|•·>.)\]]*)\s*)?[(\[]?"
    rf"(?:(?P<last>(?:final|last|laatste|de laatste|dernier|ultimo|último|the final)\s+(?:kilomet(?:er|re)|kilomètre|kil[oó]metro|km)\b|flamme rouge\b)|(?P<km>(?:{_BEFORE}\s+)?(?:{_N})\s?-?{_UNIT}\b(?:\s?{_TO_GO})?(?:\s+(?:from|of|van(?: de)?|sur|de|/)\s+(?:{_N})\s?{_UNIT}\b)?)"
    rf"|(?P<raced>(?:km|kilom[eè]tre|kilometer|kilómetro)\s?(?:{_N}))|(?P<unitless>(?:nog\s+\d{{1,3}}\s+te gaan|nog\s+\d{{1,3}}(?=\s*[:.]))))?(?P<close>[)\]])?"
    r"(?P<end>\s*[:–—-]+\s*|[.!,]\s+(?=[A-ZÀ-Þ¡¿\"“\d])|\s*[.!…]*\s*$|\s+(?=[A-ZÀ-Þ¡¿\"“])|(?<=\s)(?=\d))",
    re.IGNORECASE,
)
_TITLE_WITH_KM = compiled(rf"[^!?]{{2,70}},\s(?P<km>(?:{_N})\s?{_UNIT}\s?{_TO_GO})", re.IGNORECASE)
"""A title after the time that ends with where the race is: "14:38 - Monte Alto (cat. 2), 75 km to go"."""
_INLINE = compiled(
    rf"(?<=[.!?…]\s)(?=(?-i:(?:NOG )?(?:{_N}) ?KM(?: TO GO| TE GAAN)?\b)|(?:nog\s+)?(?:{_N})\s?km\b(?:\s?{_TO_GO})?\s*[:–—]\s|(?:[01]?\d|2[0-3])[:h][0-5]\d\s*[-–—:|]\s)",
    re.IGNORECASE,
)
_TO_GO_WORDS = compiled(_TO_GO, re.IGNORECASE)
_BULLET = compiled(r"^\s*[-–•*·>]\s+")


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
    """As the heading tells it."""
    is_raced: bool = False
    """`km` is told from the start: "Km 41"."""
    total_km: float | None = None
    """The heading tells the length of the stage: "164km remaining from 239km"."""
    clock: int | None = None
    """Minutes since midnight, where a time of day heads it."""
    heading: str = ""


def is_clutter(text: str) -> bool:
    """Return whether a line is no commentary: a caption, a link, an advertisement, a subscription, a tweet."""
    if _JUNK.match(text) or _INSIDE.search(text.lower()) or _LINKED.search(text):
        return True
    words = text.split()
    if len(words) > 18 and not re.search(r"[,;:!?]|\.\s", text):
        capital = sum(word[:1].isupper() or word[:1].isdigit() for word in words)
        return capital * 2 > len(words)
    return False


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
    clock = _minutes(match["clock"], match["half"]) if match["clock"] else None
    if clock is not None and clock < 6 * 60:
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
        and not match["km"]
        and not re.match(r"[A-ZÀ-Þ¡¿\"“\d]", rest)
    ):
        return plain
    told = match["km"] or match["raced"] or match["unitless"] or match["last"]
    km: float | None
    if told is None:
        title = _TITLE_WITH_KM.fullmatch(rest)
        km = next((figure.value for figure in distances(title["km"])), None) if title else None
        return Para(number, text, rest, km, clock=clock, heading=text[: match.end()].strip())
    if match["last"]:
        return Para(number, text, rest, 1.0, clock=clock, heading=text[: match.end()].strip(" :–—-"))
    to_go = bool(_TO_GO_WORDS.search(told)) or bool(re.match(_BEFORE + r"\b", told, re.IGNORECASE))
    if rest and not end and not clock and not told.isupper():
        return plain  # "10 km to go and …": a sentence
    if (
        rest
        and not (to_go or end or match["raced"] or match["last"] or match["unitless"])
        and _COVERED.match(rest)
    ):
        return Para(
            number, text, text[match.start("km") :], clock=clock, heading=text[: match.start("km")].strip()
        )
    if rest and end == "," and not clock and not match["unitless"] and not re.match(r"\d", rest):
        return plain
    if rest and not to_go and end in {"-", "–", "—", ":"} and not match["raced"] and not clock and end == "-":
        return plain
    figures = list(distances(told)) or list(raced(told))
    if not figures and match["unitless"]:
        km = float(re.sub(r"\D", "", told))
    elif figures:
        km = figures[0].value if figures[0].value or not match["raced"] else None  # "km 0": the start
    else:
        return plain
    total = figures[1].value if len(figures) > 1 else None
    if (
        not to_go
        and not match["raced"]
        and re.search(r"\d\s?(?:m|mi|miles?)\b", told, re.IGNORECASE)
        and not clock
    ):
        return plain
    return Para(number, text, rest, km, bool(match["raced"]), total, clock, text[: match.end()].strip(" :–—-"))


_COVERED = compiled(
    r"(?:ont été |déjà |ya |en )?(?:parcourus?|couverts?|avalés?|bouclés?|effectués?|recorridos?|cubiertos?|rodados?|completados?|"
    r"covered|ridden|raced|completed|done|gereden|afgelegd|dans la première|en la primera|in the (?:first|opening)|in het eerste)\b",
    re.IGNORECASE,
)
"""After a distance, "42,7 kilomètres parcourus dans la première heure": that of an hour, or from the start."""
_GAP_FIRST = compiled(r"\d{1,2}[:'’.][0-5]\d\b")
"""What follows the time of day, "13:05 4:40, with 60 km to go": a gap."""


def _minutes(text: str, half: str | None) -> int:
    """Return the minutes since midnight of a time of day, "1:05" with the half of the day that is given, "p.m."."""
    hours, minutes = map(int, re.findall(r"\d+", text)[:2])
    if half and hours <= 12:
        hours = hours % 12 + 12 * (half[0] in "pP")
    return hours * 60 + minutes


_DATELINE = compiled(
    r"^[A-ZÀ-Þ][\w'’.-]*+(?: [A-ZÀ-Þ][\w'’.-]*+){0,4}(?:, [A-ZÀ-Þ][a-z]+)?"
    r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})?| \((?:[A-Z][A-Za-z]{1,12}|dpa)\)|, [A-Z][a-z]+ \([A-Z][a-z]+\)) ?[-–—] +(?=\S)"
)
"""What an agency's report begins with: "PORT ALLARD, May 14 - ", "TORVA (Reuters) - "."""
_HEAD = 5
"""Paragraphs at the head of a page in which a report may begin."""


def cleaned(lines: Sequence[str]) -> list[Para]:
    """Return the paragraphs of a page's lines without clutter, as written from top to bottom."""
    keep: list[Para] = []
    drop: set[int] = set()
    for number, line in enumerate(lines):
        if _CREDIT.match(line) and number and number - 1 not in drop:
            before = lines[number - 1]
            if headed(number - 1, before).km is None and not (
                len(before) > 160 and before.rstrip().endswith((".", "!"))
            ):
                drop.add(number - 1)
    drop |= _index_lines(lines)
    for number, line in enumerate(lines):
        if number not in drop and not is_clutter(line):
            keep += parted(number, _DATELINE.sub("", line) if number <= _HEAD else line)
    return _listed(_with_closing_km(keep))


_CLOSING_KM = compiled(rf"\s*[(\[](?P<km>(?:{_N})\s?{_UNIT}(?:\s?{_TO_GO})?)[)\]]\s*$", re.IGNORECASE)
_ENOUGH = 3


def _with_closing_km(paras: list[Para]) -> list[Para]:
    """Return the posts of a page that says at the end of each where the race is, "… Le peloton laisse faire. (97 km)"."""
    closing = [_CLOSING_KM.search(para.body) if para.km is None else None for para in paras]
    told = [
        next((figure.value for figure in distances(match["km"])), None) if match else None for match in closing
    ]
    series = [km for km in told if km is not None]
    if len(series) < _ENOUGH or abs(_balance(series)) < len(series) * 0.6:
        return paras
    return [
        replace(para, km=km, body=para.body[: match.start()]) if match and km is not None else para
        for para, match, km in zip(paras, closing, told, strict=True)
    ]


def _listed(paras: list[Para]) -> list[Para]:
    """Return paragraphs with riders who stand one a line put into one: "A (X), B (Y), C (Z)"."""
    out: list[Para] = []
    run: list[Para] = []
    for para in [*paras, None]:
        if (
            para is not None
            and len(run) < _MOST_LISTED
            and para.km is None
            and _RIDER_LINE.match(para.text)
            and not re.search(r"\d\s?(?:km|%)", para.text)
        ):
            run.append(para)
            continue
        if len(run) > 1:
            text = ", ".join(one.text.strip(" -–•*,") for one in run)
            out.append(Para(run[0].number, text, text))
        else:
            out += run
        run = []
        if para is not None:
            out.append(para)
    return out


_RIDER_LINE = compiled(r"^\W{0,3}[A-ZÀ-Þ][^()\d:.!?]{3,40}\([A-ZÀ-Þ][^()]{1,45}\)\s*,?$")


_MOST_LISTED = 300
"""Most lines of riders that make one list: more than start in any race."""


_LONGEST_INDEXED = 120
"""Characters of the longest line of a page's index: longer ones are posts."""


def _index_lines(lines: Sequence[str]) -> set[int]:
    """Return the lines of a page's index: "- 50 km to go", several in a row.

    A post is long or ends with a stop; or it has a colon after its distance, as all posts of the page have: "- 54 km : Repris !".
    """
    heads = [next(distances(line[:60]), None) for line in lines]
    bulleted = [bool(_BULLET.match(line)) for line in lines]
    has_others = any(
        head and not is_link and head.start < 12 for head, is_link in zip(heads, bulleted, strict=True)
    )
    marked = [
        is_link
        and head is not None
        and not line.rstrip().endswith(".")
        and len(line) < _LONGEST_INDEXED
        and (has_others or not _HEADS_POST.match(line))
        for line, head, is_link in zip(lines, heads, bulleted, strict=True)
    ]
    found: set[int] = set()
    for number, is_marked in enumerate(marked):
        near = marked[max(0, number - 1) : number] + marked[number + 1 : number + 2]
        if is_marked and any(near):
            found.add(number)
    return found


_HEADS_POST = compiled(rf"^\s*[-–•*·>]\s+(?:{_N})\s?{_UNIT}(?:\s?{_TO_GO})?\s*:", re.IGNORECASE)


def in_order(paras: list[Para]) -> tuple[list[Para], bool]:
    """Return paragraphs oldest first, and whether the page had its newest post first."""
    told = [para.km for para in paras if para.km is not None and not para.is_raced]
    covered = [-para.km for para in paras if para.km is not None and para.is_raced]
    times = [-para.clock for para in paras if para.clock is not None]
    balance = sum(_balance([float(value) for value in series]) for series in (told, covered, times))
    if balance <= 0:
        return paras, False
    head: list[Para] = []
    posts: list[list[Para]] = []
    for para in paras:
        if para.km is not None or para.clock is not None:
            posts.append([para])
        elif posts:
            posts[-1].append(para)
        else:
            head.append(para)
    # What stands above the first post with a time or a distance and tells the end is the newest of all.
    ends = next((index for index, para in enumerate(head) if index and _TELLS_END.search(para.text)), len(head))
    return [*head[:ends], *(para for post in reversed(posts) for para in post), *head[ends:]], True


_TELLS_END = compiled(
    r"\b(?:wins|won by|top (?:three|five|ten|3|5|10)|wint|uitslag|zege van|gagne|s['’]impose|remporte|classement de l|gana|se impone|"
    r"clasificaci[oó]n de la etapa|results?)\b",
    re.IGNORECASE,
)


def _balance(series: list[float]) -> int:
    """Return how often a series that should fall rises, less how often it falls."""
    return sum((b > a) - (b < a) for a, b in pairwise(series))


def with_raced_as_to_go(paras: list[Para], distance_km: float | None) -> list[Para]:
    """Return paragraphs with km raced as km to go, where the length of the stage is known; else without.

    "Km 41" is told by some for what is left: then the figures of the page fall.
    """
    series = [para.km for para in paras if para.is_raced and para.km is not None]
    falls = len(series) > 1 and _balance(series) < 0
    out = []
    for para in paras:
        if not para.is_raced or para.km is None:
            out.append(para)
        elif falls:
            out.append(replace(para, is_raced=False))
        elif distance_km is not None and para.km <= distance_km:
            out.append(replace(para, km=round(distance_km - para.km, 2)))
        else:
            out.append(replace(para, km=None))
    return out


def is_title(text: str) -> bool:
    """Return whether a line may be the title of what follows it."""
    return len(text) < 160 and bool(fold_name(text))
