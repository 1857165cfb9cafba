"""Km to go in English that are plain by the words right before and after them."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Figure, number
from feeds.commentary.words.patterns import lazy

_LINE = r"(?:finish(?:ing)?(?: line)?|line|tape|end)"
_FEW = r"(?:now |just |only |still |some |about |around |barely |roughly |no more than ){0,3}"
_LEFT = r"(?:still |yet )?(?:to go|remaining|left|to race|to ride|to run|to come|to cover|to be (?:raced|ridden|covered)|remain)"
_FROM_LINE = rf"(?:from|before|short of|to) (?:the (?:{_LINE}|banner)|finish|line|home|glory)\b"
_AROUND = tuple(
    (lazy(before + "$", re.IGNORECASE), lazy(after, re.IGNORECASE))
    for before, after in (
        (rf"\bthe {_LINE} (?:is |was |lies |being )?{_FEW}", r" (?:away|ahead|off|distant|down the road)\b"),
        (
            rf"(?:^|[.,;:–-] ?)(?:the )?(?:distance|k(?:m|ms|ilomet(?:re|er)s))?,? ?(?:(?:{_LEFT})(?: distance)?)?"
            rf"(?:(?<=remaining)|(?<=left)|(?<=to go)|(?<=distance))(?: is| now){{0,2}} ?[:=–-]? ?{_FEW}",
            r"\W*(?:$|[.,;!–-])",
        ),
        (
            r"\b(?:enter|hit|start|reach|begin|approach|(?:sets? off|set out|embark|start|head|move|roll|ride)(?:ed|es|s|ing)? "
            r"(?:on|onto|into)|into|onto)(?:ed|es|s|ing)? (?:the|its|their) (?:final|last|closing) ",
            r"(?! of (?:the )?(?:climb|ascent|descent)| to the (?:top|summit))",
        ),
        (
            rf"(?:^|[.,;:–-] |\bstill ){_FEW}",
            r" of (?:racing|the (?:race|stage)) (?:remain|left|to come|ahead|to go)",
        ),
        (rf"(?:[,;:–-] ){_FEW}", rf" (?:{_LEFT}\W*(?:$|[.,;!–-])|{_FROM_LINE}\W*$)"),
        (
            rf"^(?:and |but |then ){{0,2}}{_FEW}",
            rf" {_FROM_LINE} the (?:game|race|break|gap|bunch|peloton|chase|adventure)\b",
        ),
        (rf"^{_FEW}", rf" {_FROM_LINE}(?:\W*$| and\b)"),
        (r"\b(?:race|stage|riders|peloton|leaders) (?:has|have) (?:now |still |only |just )?", rf" {_LEFT}\W*$"),
        (r"[,;–-] ", r"[,;] (?:just |only |about )?\d{1,2}(?::\d\d| ?(?:seconds?|secs?|minutes?))\b"),
        (r"\bwe(?:['’]re| are) ", rf" away from (?:the {_LINE}|home)\b"),
        (r"\b(?:has|have) (?:now |still |only |just ){0,2}", r" (?:left )?in which to\b"),
        (r"^(?:there )?(?:now |still )?remains? ", r"\W*$"),
        (rf"^{_FEW}", rf" (?:more )?{_LEFT}\W*$"),
        (rf"^{_FEW}", rf" between .{{1,60}}\b{_LINE}\W*$"),
        (r"^the (?:final|last) ", r"(?: now| then)?\W*$"),
        (r"^(?:[\w ]{0,24}\b(?:down|left|go|distance|finish|line|home)\b[\w ]{0,12}): ?", r"\W*$"),
        (rf"(?:^|[.,;:–-] ){_FEW}", rf" (?:separates?|stands? between|lies? between)\b.{{1,60}}\b{_LINE}\b"),
        (
            r"\b(?:inside|within|under|below|into) (?:the )?",
            rf" {_LEFT}\b(?! (?:of|on) (?:the|this) (?:climb|ascent))",
        ),
        (r"\b(?:under|past|beneath|through|at|to|reach|reached|hit|pass|passed|passes) the ", r"[- ]to[- ]go\b"),
    )
)
"""What stands right before and after such a distance."""
_WITH = lazy(r"\bwith (?:just |only |still |about |around |some ){0,2}$", re.IGNORECASE)
_LEFT_THEN = lazy(rf" {_LEFT}\b(?! (?:of|on|to) (?:the|this) (?:climb|ascent|top|summit))")
_DOING = ("attack", "catch", "join", "dropped", "drops", "crash", "mechanical", "lead_noun", "duration")
"""What happens "with 12km to go", be it at a summit."""
_ON_THE_ROAD = ("peloton", "leaders", "chasers", "they", "named", "now", "regroup")
_LOOKS_BACK = lazy(r"\b(?:attacked|went|won|had|was|were|did|probably|surely|enough)\b")
_MARKED = lazy(r"\b(?:the|under|past|beneath) (?P<n>\d{1,3})[- ]to[- ]go\b", re.IGNORECASE)
"""What stands at the roadside: "as they pass the 50-to-go banner"."""
_FOR_THE_LAST = lazy(r"\bfor the (?:final|last|closing) $", re.IGNORECASE)
_BARE = lazy(
    r"(?:(?:^|[.!?] |, (?=\d+\.\d))(?:just |only |now |still |we have |we(?:['’]re| are) at |there are )?|"
    r"\bwith (?:just |only )?|(?-i:[A-ZÀ-Þ][\w'’-]+)(?:, | \())"
    r"(?P<n>\d{1,3}(?:\.\d)?|ten|fifteen|twenty|thirty|forty|fifty) to (?:go|race|ride)(?=\W*$|[,;:.!)]| and\b)",
    re.IGNORECASE,
)
"""Without its unit: "35 to go." """
_ALONE = lazy(r"\W*\d{1,3}(?:\.\d)? ?k(?:m|ms)?\W*$", re.IGNORECASE)
_FAR_KM = 60
"""Most km that can stand for themselves where none were said before: more may be the length of the stage."""
_NEAR_KM = 40
"""Most km raced since the last km to go where one stands for itself."""
_FEWEST = 6
"""What is left of fewer, without a unit, may be laps."""


def _is_now(s: Sentence) -> bool:
    """Return whether a sentence says what a group does, or how the race is now."""
    return (s.has(*_ON_THE_ROAD) or "race" in s.text) and not _LOOKS_BACK.search(s.text)


def _says_how_it_is(s: Sentence) -> bool:
    """Return whether a short sentence of nobody says how the race is: "That's the picture on the plateau with 80km to go"."""
    return _STATE.search(s.text) is not None and not (s.has("summit", "sprint") or _LOOKS_BACK.search(s.text))


_STATE = lazy(
    r"\b(?:situation|picture|state of play|status quo|how (?:things|matters|it|we|they) (?:all )?(?:stands?|stay|are|look)|(?:nothing|little|not much) (?:to report|happening|doing|going on)|quiet|calm|as (?:it|things) stands?)\b",
    re.IGNORECASE,
)
"""What a sentence of the race as a whole speaks of."""


def _there_is_a_place(s: Sentence, at: int) -> bool:
    """Return whether a distance is that of what the stage has: "there's a bonus sprint, Zierikzee, 71km from the finish"."""
    before = s.tokens[:at]
    there = any(token.folded.split()[0] == "there" for token in before)
    return there and any(not token.classes.isdisjoint(("sprint", "summit")) for token in before)


def plain_english(s: Sentence, context: Context) -> float | None:
    """Return the km to go that an English sentence gives in so many words, or None."""
    may_be = any(s.tokens[at].folded != "allowed" for at in s.all("modal"))
    if may_be or s.has("future", "comes", "said") or _LAPS.search(s.text) or _OTHER_YEAR.search(s.text):
        return None
    for at in s.all("distance")[:3]:
        figure: Figure = s.tokens[at].value
        start = max(0, figure.start - 60)
        before, after = s.text[start : figure.start], s.text[figure.end : figure.end + 90]
        if figure.bound == "gt" or not is_news(s, at, context, ("past", "not")) or s.in_clause(at, "sprint"):
            continue
        if (
            _WITH.search(before)
            and _LEFT_THEN.match(after)
            and s.has(*_DOING)
            and s.has("named", "they", "he", "riders")
        ):
            return figure.value
        if _WITH.search(before) and _LEFT_THEN.match(after) and _is_now(s):
            return figure.value
        if _WITH.search(before) and _LEFT_THEN.match(after) and _says_how_it_is(s):
            return figure.value
        if _FOR_THE_LAST.search(before) and s.has("regroup"):
            return figure.value
        if s.in_clause(at, "summit") or _there_is_a_place(s, at):
            continue
        if any(one.search(before) and other.match(after) for one, other in _AROUND):
            return figure.value
        least = context.km - _NEAR_KM if context.km is not None else 0.0
        if _ALONE.match(s.text) and least <= figure.value and (context.km is not None or figure.value <= _FAR_KM):
            return figure.value
    if (marked := _MARKED.search(s.text)) is not None:
        return float(marked["n"])
    bare = _BARE.search(s.text)
    last = context.km if context.km is not None else context.distance_km
    if bare is None or last is None:
        return None
    km = float(number(bare["n"]) or 0.0)
    may_be = context.km is not None or not km.is_integer()
    return km if may_be and km >= _FEWEST and last - _NEAR_KM <= km else None


_OTHER_YEAR = lazy(
    r"\b(?:19\d\d|20[01]\d|202[0-4]|[Ll]ast (?:year|season|time|month|week)|years? ago|[Yy]esterday|[Oo]nce)\b"
)
_LAPS = lazy(r"\b(?:laps?|circuits?|climbs?|sectors?|hills?) (?:to go|left|remaining)\b", re.IGNORECASE)

_TO_GO_ONLY = lazy(r"(?P<n>\d{1,3}(?:\.\d)?) ?(?:km|kms|kilomet(?:re|er)s) to go\W*$", re.IGNORECASE)
_WE_JOIN = lazy(
    r"\b(?:[Ww]e|[Pp]ictures|[Cc]overage|[Tt]elevision|TV)(?:['’]re| are| have|['’]ve)? "
    r"(?:(?:just|now|finally) )?(?:join|pick|come|start|begin|go live|tune|switch)(?:s|ed|ing)?\b[^.;!?]{0,40}"
    r"\bwith (?:just |about |around |some )?(?P<n>\d{1,3}(?:\.\d)?) ?(?:km|kms|kilomet(?:re|er)s) (?:still )?(?:to go|remaining|left|to race|to ride)\b"
)
"""Of a text that begins when the race is well under way: "we join the race with 152km to go"."""
_RACED_KM = 1.5
"""Km that must be raced where a sentence says that the race is on by nothing but the km to go."""


def underway_km(s: Sentence, context: Context) -> float | None:
    """Return the km to go of a sentence that says no more, or that the text begins there, before any start was said."""
    if context.distance_km is None:
        return None
    match = _TO_GO_ONLY.match(s.text) or _WE_JOIN.search(s.text)
    if match is None or s.has("future", "modal"):
        return None
    km = float(match["n"])
    return km if 1 <= km <= context.distance_km - _RACED_KM else None
