"""Km to go in English that are plain by the words right before and after them."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Figure

_LINE = r"(?:finish(?:ing)?(?: line)?|line|tape|end)"
_FEW = r"(?:now |just |only |still |some |about |around |barely |roughly |no more than ){0,3}"
_LEFT = r"(?:to go|remaining|left|to race|to ride|to be (?:raced|ridden|covered)|remain)"
_AROUND = tuple(
    (re.compile(before + "$", re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for before, after in (
        (rf"\bthe {_LINE} (?:is |was |lies |being )?{_FEW}", r" (?:away|ahead|off|distant|down the road)\b"),
        (
            rf"(?:^|[.,;:–-] ?)(?:the )?(?:distance|k(?:m|ms|ilomet(?:re|er)s))?,? ?(?:(?:{_LEFT})(?: distance)?)?"
            rf"(?:(?<=remaining)|(?<=left)|(?<=to go)|(?<=distance))(?: is| now){{0,2}} ?[:=–-]? ?{_FEW}",
            r"\W*(?:$|[.,;!–-])",
        ),
        (
            r"\b(?:enter|hit|start|reach|begin|approach)(?:ed|es|s|ing)? "
            r"(?:the|its|their) (?:final|last|closing) ",
            r"(?! of (?:the )?(?:climb|ascent|descent)| to the (?:top|summit))",
        ),
        (
            rf"(?:^|[.,;:–-] |\bstill ){_FEW}",
            r" of (?:racing|the (?:race|stage)) (?:remain|left|to come|ahead|to go)",
        ),
        (rf"(?:[,;:–-] ){_FEW}", rf" {_LEFT}\W*(?:$|[.,;!–-])"),
        (rf"(?:^|[.,;:–-] ){_FEW}", rf" (?:separates?|stands? between|lies? between)\b.{{1,60}}\b{_LINE}\b"),
        (
            r"\b(?:inside|within|under|below|into) (?:the )?",
            rf" {_LEFT}\b(?! (?:of|on) (?:the|this) (?:climb|ascent))",
        ),
        (r"\b(?:under|past|beneath|through|at|to|reach|reached|hit|pass|passed|passes) the ", r"[- ]to[- ]go\b"),
    )
)
"""What stands right before and after such a distance."""
_WITH = re.compile(r"\bwith (?:just |only |still |about |around |some ){0,2}$", re.IGNORECASE)
_LEFT_THEN = re.compile(rf" {_LEFT}\b(?! (?:of|on|to) (?:the|this) (?:climb|ascent|top|summit))")
_DOING = ("attack", "catch", "join", "dropped", "drops", "crash", "mechanical", "lead_noun", "duration")
"""What happens "with 12km to go", be it at a summit."""
_BARE = re.compile(
    r"(?:(?:^|[.!?] )(?:just |only |now |still |we have |we(?:['’]re| are) at |there are )?|"
    r"\bwith (?:just |only )?)"
    r"(?P<n>\d{1,3}) to go(?=\W*$|[,;:.!])",
    re.IGNORECASE,
)
"""Without its unit: "35 to go." """
_ALONE = re.compile(r"\W*\d{1,3}(?:\.\d)? ?k(?:m|ms)?\W*$", re.IGNORECASE)
_NEAR_KM = 40
"""Most km raced since the last km to go where one stands for itself."""
_FEWEST = 6
"""What is left of fewer, without a unit, may be laps."""


def plain_english(s: Sentence, context: Context) -> float | None:
    """Return the km to go that an English sentence gives in so many words, or None."""
    if s.has("future", "modal", "comes", "said") or _LAPS.search(s.text) or _OTHER_YEAR.search(s.text):
        return None
    for at in s.all("distance")[:3]:
        figure: Figure = s.tokens[at].value
        start = max(0, figure.start - 60)
        before, after = s.text[start : figure.start], s.text[figure.end : figure.end + 90]
        if figure.bound == "gt" or not is_news(s, at, context, ("past", "not")) or s.in_clause(at, "sprint"):
            continue
        if _WITH.search(before) and _LEFT_THEN.match(after) and s.has(*_DOING) and s.has("named", "they", "he"):
            return figure.value
        if s.in_clause(at, "summit"):
            continue
        if any(one.search(before) and other.match(after) for one, other in _AROUND):
            return figure.value
        if _ALONE.match(s.text) and context.km is not None and context.km - _NEAR_KM <= figure.value:
            return figure.value
    bare = _BARE.search(s.text)
    if bare is None or context.km is None:
        return None
    km = float(bare["n"])
    return km if km >= _FEWEST and context.km - _NEAR_KM <= km else None


_OTHER_YEAR = re.compile(
    r"\b(?:19\d\d|20[01]\d|202[0-4]|last (?:year|season|time|month|week)|years? ago|yesterday|once)\b"
)
_LAPS = re.compile(r"\b(?:laps?|circuits?|climbs?|sectors?|hills?) (?:to go|left|remaining)\b", re.IGNORECASE)
