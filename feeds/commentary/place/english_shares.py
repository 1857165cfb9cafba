"""Who came next at a line of which English spoke before, and what they get: "Bero takes two and Dorn, grimacing, the other one"."""

from typing import Any

from feeds.commentary.place.placings import placing
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_ASIDE = r"(?: , [^<>{},;.!?]{1,40} ,)?"
_N = r"(?P<n>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_LAST = r"(?P<last>the (?:other|last|final|remaining|single|lone)(?: (?:one|point|bonus second|second|kom point|mountain point))?)"
_UNIT = r"(?: (?:more )?(?:(?:bonus |kom |qom |mountains? |climbing )?(?P<unit>points?|pts|seconds?|of them)))?"
_GETS = r"(?:takes?|took|gets?|got|pockets?|pocketed|picks? up|picked up|grabs?|grabbed|collects?|collected|earns?|earned|bags?|bagged|nabs?|nabbed|claims?|claimed)"
_SHARE = lazy(
    rf"(?P<who><\d+>){_ASIDE} (?:{_GETS} )?(?:{_N}|{_LAST}){_UNIT}(?= ?[,.;!]| and\b| as\b| for\b| to (?:the|him|her)\b|$)"
)
_NEXT_TO_IT = lazy(rf"^[^<>{{}}]{{0,24}}(?P<who><\d+>){_ASIDE} {_GETS} (?:{_N}|{_LAST})")
_IN_PLACE = lazy(
    rf"(?P<who><\d+>){_ASIDE}(?: (?!not\b|never\b)[\w'’-]+){{0,9}}? (?:to (?:take|grab|steal|nick|snatch|claim|get)|takes?|took|grabs?|grabbed|nicks?|nicked|snatch(?:es|ed)|gets?|got|"
    r"claims?|claimed|is|was|comes?|came|goes|went|cross(?:es|ed)|roll(?:s|ed)|pass(?:es|ed)|steals?|stole|for)(?: (?:over|across|through|by|home|in|again))?(?: in)? (?P<place>second|third|fourth|fifth)\b"
    r"(?! (?:overall|on gc|in the (?:overall|standings)|category|group|time|attempt|wheel|half|part|climb|sprint|bonus))"
    r"(?P<over> (?:over|across|through))?(?:,? (?:ahead of|from|before|in front of) (?P<next><\d+>))?(?P<rest>[^<>{}.;]{0,40})"
)
_BEATS = lazy(
    rf"(?P<who><\d+>){_ASIDE} (?P<beats>beats?|leads?|led|pips|pipped|edges|edged|outsprints|outsprinted|denie[sd]) (?:(?P<next><\d+>)|PACK|the (?:bunch|peloton))"
    r"(?: (?!stage\b|overall\b)[\w'’-]+){0,5}? (?:to|for|in) (?P<place>third|fourth|fifth)\b(?! (?:overall|on gc|in the (?:overall|standings)|category))"
)
_THE_REST = (
    lazy(
        r"(?:remaining|last|other|leftover) (?:point|points|bonus seconds?|seconds?|bonuses) (?:go|goes|went) to (?P<who><\d+>)(?:(?: ,)? (?:ahead of|from|before) (?P<next><\d+>))?"
    ),
    lazy(
        rf"(?P<who><\d+>){_ASIDE} {_GETS} (?:what (?:is|was|['’] ?s|s) left|the (?:remaining|leftover) (?:points|seconds|bonuses)|the rest of the (?:points|seconds))(?P<next>)"
    ),
)
"""Who beats whom for the next place there; who gets what is left."""
_LED_BY = lazy(
    r"PACK\b[^<>;]{0,60}?\bled (?:over|across|through|up|home)[^<>;]{0,20}? by (?P<who><\d+>)[^<>;]{0,40}?\b(?:takes?|collects?|picks? up|gets?|sweeps? up|grabs?) (?:the )?(?:last|final|remaining|other) (?:\w+ )?(?:point|second)\b"
)
_ALSO = lazy(
    r"\band (?:the )?(?:(?P<one>last|final|other|remaining)|(?P<n>\d|one|two|three|four)) (?:(?:bonus|kom|mountain) )?(?P<unit>points?|seconds?)"
)
_PLACES = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
_NEAR = 3
"""Km to go within which riders sprint for the stage."""
_MOST = 6
"""The last place that anybody notes down at a line on the way."""


def next_in_english(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who came next at the line spoken of before, with what they get, None where a sentence says nothing of it.

    Args:
        s: the sentence.
        said: the sentence with slots.
        context: `passage` is the line, `placed` are those who passed there, as far as it was said.
    """
    if not _may_go_on(s, said, context) or s.has("win", "attack", "attack_noun"):
        return None
    text = (said.grouped or said).text
    rows = _shares(text, said, context) or _in_place(text, said, context)
    return placing(s, rows, context, 0.82) if rows else None


def led_by(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who takes the last point of the line spoken of before at the head of the bunch, None where nobody does.

    Args:
        s: the sentence.
        said: the sentence with slots.
        context: `passage` is the line, `placed` are those who passed there, as far as it was said.
    """
    if not _may_go_on(s, said, context) or context.phase != "racing" or (context.km or _NEAR) < _NEAR:
        return None
    text = (said.grouped or said).text
    rows = _led_by(text, said, context)
    if not rows and (
        _BEATS.search(text) or "PACK" in text or "the bunch" in text or any(p.search(text) for p in _THE_REST)
    ):
        rows = _in_place(text, said, context)
    return placing(s, rows, context, 0.82) if rows else None


def _may_go_on(s: Sentence, said: Slots, context: Context) -> bool:
    is_open = s.language == "en" and context.passage is not None and bool(context.placed and said.people)
    return is_open and not s.has("catch", "gc", "crash", "if", "modal", "not", "abandon", "mechanical")


def _unit(said: str | None, context: Context) -> str | None:
    if said and said.startswith("second"):
        return "bonus_s"
    if said and said.startswith(("point", "pt")):
        return "points"
    return context.unit or ("points" if context.passage is not None and context.passage[0] == "climb" else None)


def _shares(text: str, said: Slots, context: Context) -> list[dict[str, Any]]:
    """Read "Bero takes two and Dorn the other one": the riders stand in the order of what they get."""
    if _NEXT_TO_IT.match(text) is None:
        return []
    rows: list[dict[str, Any]] = []
    for match in _SHARE.finditer(text):
        person = in_row(said, match["who"])[0]
        unit = _unit(match["unit"], context)
        value = 1 if match["last"] else number(match["n"]) if match["n"] not in ("a", "an") else 1
        if unit is None or value is None or (person in context.placed[:1]):
            return []
        if match["n"] in ("a", "an") and not match["unit"]:
            return []
        rows.append({"person": person, unit: int(value)})
    values = [next(value for key, value in row.items() if key != "person") for row in rows]
    is_new = rows and (rows[0]["person"] not in context.placed or rows[0]["person"] is context.placed[1])
    falls = values == sorted(values, reverse=True) and len(context.placed) + len(rows) <= _MOST
    return rows if is_new and falls else []


def _in_place(text: str, said: Slots, context: Context) -> list[dict[str, Any]]:
    """Read "Behind, Dorn sneaks up to grab third and the last bonus second"."""
    match = next((one for pattern in (_BEATS, _IN_PLACE, *_THE_REST) if (one := pattern.search(text))), None)
    place = match.groupdict().get("place") if match is not None else None
    if match is None or (place and _PLACES[place] != len(context.placed) + 1) or len(context.placed) >= _MOST - 1:
        return []
    found = [in_row(said, match["who"])[0], *in_row(said, match["next"] or "")]
    is_plain = (
        "beats" in match.groupdict() or not place or "PACK" not in text[match.start() : match.start("place")]
    )
    if any(one in context.placed for one in found) or not is_plain:
        return []
    rows: list[dict[str, Any]] = [{"person": one} for one in found]
    also = _ALSO.search(match.groupdict().get("rest") or "") if len(rows) == 1 else None
    if also is not None and (unit := _unit(also["unit"], context)) is not None:
        rows[0][unit] = 1 if also["one"] else int(number(also["n"]) or 1)
    return rows


def _led_by(text: str, said: Slots, context: Context) -> list[dict[str, Any]]:
    """Read "The bunch follows, led over the top by Dorn, who takes the last point"."""
    match = _LED_BY.search(text)
    if match is None or len(context.placed) < _PLACES["second"]:
        return []
    person: Person = in_row(said, match["who"])[0]
    unit = _unit(None, context)
    return [] if person in context.placed or unit is None else [{"person": person, unit: 1}]
