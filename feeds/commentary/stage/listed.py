"""Climbs and sprints as an English preview lists them: "Carmona (third cat) at 61km, the Hoz (cat. 2) after 121.2km"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from feeds.commentary.words.letters import compiled
from feeds.commentary.words.tags import pairs
from feeds.commentary.words.writing import sentences

_LINK = r"(?:de|du|la|le|les|des|l['’]|d['’]|del|della|di|van|der|den|los|las|el|of|the|sur|en|upon|on|y)"
_WORD = r"[A-ZÀ-Þ][\w'’-]*+"
_NAME = rf"{_WORD}(?: (?:{_LINK} ?){{0,3}}{_WORD}){{0,4}}"
_KM = r"(?:k(?:m|ms)?|kilom[eè]t(?:re|er)s?)\b"
_N = r"\d{1,3}(?:\.\d{1,2})?"
_LEFT = r"(?:to go|left|remaining|to race|to ride|out|from (?:the )?(?:finish|line|end|home)|(?:before|short of) the (?:finish|line)|to the (?:finish|line)|de l['’]arrivée|du but|de la ligne)"
_NO_MEASURE = r"(?![\d.,]*\d)(?! ?(?:long|at (?:an? )?(?:average (?:of )?)?\d|averag|@|[àa] \d|of (?:climb|cobb|gravel)|, ?\d|\d*%))"
_AT = rf"(?:km|kilomet(?:re|er)|KM|Km) (?P<at>{_N})(?! ?%)|(?P<raced>{_N}) ?{_KM}(?: (?:in|into|of racing|from the start)\b)?{_NO_MEASURE}"
_WHERE = rf"(?:(?P<left>{_N}) ?{_KM}[ -]{_LEFT}|{_AT})"
_BEFORE = (
    r"(?:,? ?(?:(?:which|that|whose (?:summit|top))? ?(?:comes?|arrives?|follows?|is (?:reached|tackled|crested|topped)|is|awaits?|peaks?|peaking|tops out|crests?|"
    r"topped|topping out|crested|reached|tackled|summit|with (?:the|its) (?:summit|top))(?: (?:early|late|next|soon|just))? ?"
    r"(?:(?:twice|three times|four times|\w+ times),? the (?:last|second|third|final)(?: (?:of them|time|ascent|of those))? ?)?)?"
    r"(?:,? ?(?:dont le sommet (?:se trouve|se situe|est(?: situé| placé| jugé)?)|situ\w+|plac\w+|jug\w+|sommet)? ?à )?"
    r"(?:at|after|with|by|on|comes?)? ?(?:just |only |about |around |the )?)"
)
_ORDINAL = r"(?:first|second|third|fourth|hors|1st|2nd|3rd|4th)[ -]cat\w*"
_NUMBER = r"(?:[1-4]|HC|one|two|three|four)"
_ITEM = compiled(
    rf"(?:(?P<pre>\b(?:{_ORDINAL}|[Cc]at(?:egory)?\.?[ -]?{_NUMBER}|HC)\b) (?:climb of (?:the )?|ascent of (?:the )?)?)?"
    rf"(?P<name>{_NAME})(?: \((?P<inside>[^()]{{1,60}})\))?(?:(?P<before>{_BEFORE}){_WHERE})?"
)
_SAID_WHERE = compiled(rf"(?:^|[ ;]|,(?!\d)){_WHERE}(?! ?(?:at|@|,|averaging|of)? ?{_N} ?(?:%|per ?cent))")
_CATEGORY = compiled(
    r"\b(?P<a>first|second|third|fourth|hors|1st|2nd|3rd|4th)[ -]?cat\w*|\bcat\w*\.?[ -]?(?P<b>[1-4]|HC|one|two|three|four)\b|\b(?P<d>HC)\b|\b(?P<e>[1-4])(?:re|e|ère|ème|ª) cat(?:égorie)?",
    re.IGNORECASE,
)
_CATEGORIES = pairs("one:1|two:2|three:3|four:4|first:1|1st:1|second:2|2nd:2|third:3|3rd:3|fourth:4|4th:4")
_TOPIC = compiled(
    r"(?P<sprint>\b(?:intermediate|bonus|hot ?spot)s?(?: sprints?)?\b|\b[Ss]prints?\b)"
    r"|(?P<climb>\b(?:KOMs?|QOMs?|GPMs?|[Cc]limbs?|[Aa]scents?|[Mm]ountains?|[Hh]ills|[Cc]ols|[Cc]ategori[sz]ed)\b)"
    r"|(?P<other>\b(?:[Ff]inish|[Ff]eed ?zone|[Ll]aps?|[Ss]ectors?|[Tt]omorrow|[Yy]esterday|temperature|[Ww]ind)\b)"
)
_TITLES = compiled(
    r"^(?:(?:First|Second|Third|Then|Next|Finally|Last|After|And|Up|On|Over|Climbs?|KOMs?|QOMs?|Sprints?|Intermediate|Cat\w*|The|At|In|From|Stage|With|Before|Today|Also|One)\b ?|(?:of|the|on|in|at) )+"
)
_ENDS = frozenset({"km", "cat", "hc", "kom", "qom", "stage"})
_OF_A_CLIMB = compiled(
    r"\b(?:col|côte|mont|montée|mur|bosse|puerto|alto)s? (?:(?:de|du|des|la|le|les|del|l['’]|d['’]) ?){0,3}$"
)
_NOT_TODAY = compiled(
    r"\b(?:tomorrow|yesterday|demain|hier|l['’]an (?:dernier|passé)|last year|in (?:19|20)\d\d)\b", re.IGNORECASE
)
_COMMA = compiled(r"\b([Kk][Mm] \d{1,3}),(\d)(?![\d%])")
_DUTCH = compiled(r"\b(?:van|het|een|bij|na|eerst|op|met)\b")
"""Of Dutch, whose previews are read as prose."""
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Listed:
    """A climb or a sprint of a list."""

    kind: Literal["climb", "sprint"]
    name: str
    fields: dict[str, Any]


def _with_points(sentence: str) -> str:
    """Return a sentence with "km 98,5" as "km 98.5"; a Dutch one as it is."""
    return sentence if _DUTCH.search(sentence) else _COMMA.sub(r"\1.\2", sentence)


def listed(text: str, distance_km: float | None) -> Iterator[Listed]:
    """Yield the climbs and sprints that a paragraph of a preview lists with their category or their place.

    Args:
        text: the paragraph.
        distance_km: length of the stage, for places given from the start.
    """
    topic: str | None = None
    for sentence in (_with_points(said[:_LONGEST]) for said in sentences(text)):
        if _NOT_TODAY.search(sentence):
            topic = None
            continue
        topics = [(match.start(), match.lastgroup) for match in _TOPIC.finditer(sentence)]
        for match in _ITEM.finditer(sentence):
            while topics and topics[0][0] <= match.start():
                topic = topics.pop(0)[1]
            if (found := _listed(match, topic, distance_km)) is not None:
                yield found


def _listed(match: re.Match[str], topic: str | None, distance_km: float | None) -> Listed | None:
    name = _TITLES.sub("", match["name"])
    if (
        len(name) < 3
        or name.lower() in _ENDS
        or not (match["inside"] or match["pre"] or topic in ("climb", "sprint"))
    ):
        return None
    said = match["inside"] or ""
    category = _CATEGORY.search(match["pre"] or "") or _CATEGORY.search(said)
    km = _km_to_go(match, distance_km) or ((at := _SAID_WHERE.search(said)) and _km_to_go(at, distance_km)) or None
    fields: dict[str, Any] = {} if km is None else {"km_to_go": km}
    is_short = category is not None and category["e"] and category[0].endswith("cat")
    if is_short and _OF_A_CLIMB.search(match.string, 0, match.start("name")):
        return None  # "col du Pertuis (km 97, 2e cat.)": its kind is part of its name
    if category is not None:
        value = next(group for group in category.groups() if group).lower()
        fields["category"] = _CATEGORIES.get(value, "HC" if value in ("hors", "hc") else value)
        return Listed("climb", name, fields)
    if km is None or topic not in ("climb", "sprint"):
        return None
    if not said and not match["left"] and not (match["before"] or "").strip(" ,"):
        return None  # "Ham 40 km" may be anything
    return Listed("sprint" if topic == "sprint" else "climb", name, fields)


def _km_to_go(match: re.Match[str], distance_km: float | None) -> float | None:
    if match["left"]:
        return float(match["left"])
    raced = match["at"] or match["raced"]
    if not raced or distance_km is None or float(raced) >= distance_km:
        return None
    return round(distance_km - float(raced), 2)
