"""The roll-out and the flag in English prose: "rolling behind the red car", "the director drops his flag"."""

from typing import Literal

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_ZERO = r"(?:km|kilomet(?:re|er)) (?:0|zero)"
_TO_FLAG = rf"(?:{_ZERO}|the (?:official|real|actual|proper|true) start|the flag ?-? ?drop|where the (?:racing|stage) (?:starts|begins))"
_THEY = r"(?:riders|peloton|bunch|field|pack|they|we|men|women|race|convoy|caravan|race caravan)"
_ROLL = (
    r"(?:roll(?:ed|ing|s)?|pootl\w+|trundl\w+|pedall\w+|tootl\w+|process\w+|parad\w+|crawl\w+|ambl\w+|cruis\w+|meander\w+|snak\w+|head(?:ed|ing|s)?|mak(?:es?|ing) (?:their|its) way|"
    r"(?:on|under) (?:their|its) way|sett?(?:ing)? off|sets off|left|leav(?:es?|ing)|depart(?:ed|ing|s)?|riding|ride|moving|making its|are in|is in|now in|through)"
)
_NEUTRAL = r"(?:neutrali[sz]ed|neutral|neutrali[sz]ation|ceremonial)"
_ROLLS = lazy(
    rf"\b{_THEY} (?:\w+ ){{0,3}}?{_ROLL}\b.{{0,70}}?\b(?:{_NEUTRAL} (?:zone|section|start|kilomet\w+|km|roll|part|procession|streets)|(?:to|towards|for) {_TO_FLAG}|behind the (?:\w+ ){{0,3}}?(?:car|director)\b|(?:before|until|to go to) the flag\b)|"
    rf"\b{_NEUTRAL} (?:section|zone|part) (?:is |has )?(?:now )?(?:under ?way|begun|started)\b|"
    rf"\b(?:fict\w+ (?:start|departure)|depart fictif|unofficial start|{_NEUTRAL} departure)(?: (?:has been|is|was))?(?: just| now)? given\b|"
    rf"\b(?:they|riders|peloton|bunch|we) (?:are |is |re |have |has |ve )(?:\w+ )?roll(?:ing|ed)(?: (?:out|away|off)\b| (?:now|slowly|gently|behind)\b|$)|"
    rf"^(?:the )?{_NEUTRAL} (?:start|roll ?out)(?: (?:in|on|at the|from|through|outside|given|under ?way|has|is under|done|is done|begins|along|by|past|beneath))(?! \d)|"
    rf"\b(?:under ?way|started|begun|off|moving)\b.{{0,30}}\b(?:ceremonial\w*|{_NEUTRAL} (?:zone|section|part|kilomet\w+|km|start)|behind the (?:red|race|lead|director) \w+|behind the director s car)"
)
_FLAG = lazy(
    r"\bflag (?:(?:has|is|was|had|s) )?(?:just |now |finally |duly |been |at last )*(?:drops?|dropped|fall(?:s|en)|fell|lowered|waved|down|goes down|gone down|went down|comes down|came down|come down|withdrawn)\b|"
    r"\b(?:drops?|dropped|waves?|waved|lowers?|lowered|brings? down|brought down|withdraws?|pulls? in) (?:(?:his|her|the|that|a) )(?:\w+ ){0,2}?flag\b|\bthat s the flag\b|"
    r"\b(?:race|racing|stage(?: (?!to\b)\w+)?) (?:is |has |are )?(?:now )?(?:properly |officially |finally |well and truly )?(?:go|begins|begun|started|under ?way|on)$|"
    r"\b(?:off|under ?way|racing|started|begun) (?:properly|for real|in earnest|officially|proper|now for real)\b|\b(?:properly|well and truly) (?:off|under ?way|racing|started)\b|"
    r"^(?:and )?(?:(?:now )?(?:they|we) (?:are|re) )?(?:now )?(?:racing|off and racing)(?: now)?$|^(?:and )?they (?:are|re) away$"
)
_GIVEN = lazy(
    r"^(?:the )?(?:(?:official|real|actual) )?start (?:(?:is|was|has been|has just been|now) )?(?:now )?given\b|"
    r"^(?:official|real|actual) start(?: (?:at|of the stage|of the race)\b.*)?$|"
    rf"^(?:we (?:are|re) (?:now )?at )?{_ZERO}$|^(?:and )?(?:off|away) (?:we|they) go\b(?! (?:again|to|down|up|on|in|into|over|towards|past)\b)|\bthere goes the flag\b|"
    r"\b(?:riders|peloton|bunch|field|race) (?:has |have )?(?:now |just )?been (?:waved|flagged) (?:off|away)\b|"
    r"^(?:stage|race) (?:\w+ )?(?:is |has )?(?:now )?(?:under ?way|started|begun)\b(?! (?:to|with|without))"
)
"""The flag in so many words, with whatever else: "Official start given, no delay"."""
_TO_COME = lazy(
    r"\b(?:will|when|once|until|till|before|minutes?(?! (?:late|early|after|behind|ago)\b)|soon|due|expected|wait\w*|about to|shortly|later|if|should|would|could|lin(?:e|ed|ing) up|ready|set to|going to|chequered|white|green|black|at the line|finish|yet|not|n t|again)\b"
)
_SAID_NOW = lazy(r"^(?:as soon as|when|once|no sooner)\b.{0,40}\b(?:was|were|had|has)\b")
"""What begins so speaks of the flag that dropped."""
_STILL = lazy(
    rf"\b(?:or rather|well)\b.{{0,20}}\broll\w*|\bbehind (?:[\w'’.]+ ){{1,5}}?car\b|\bkilomet(?:re|er)s? (?:of |are |is )?(?:neutral\w*)|\b(?:to|towards) {_ZERO}\b|\bceremonial\w*|"
    rf"\bonly (?:ceremonial|neutral)\w*|\b(?:neutrali[sz]ed|neutral) (?:kilomet(?:re|er)s|km)\b"
)
_HINT = lazy(
    r"flag|fict|given|neutral|ceremon|zero|km 0|roll|start|racing|under ?way|begun|begins|away$|\bcar\b|\bgo$|properly|waved|(?:off|away) (?:we|they) go|there goes"
)


def rolls_still(folded: str) -> bool:
    """Return whether a paragraph says in English that the flag is still to drop: a start in it is the roll-out."""
    return _STILL.search(folded) is not None and _FLAG.search(folded) is None


def flag_or_roll_out(s: Sentence, context: Context) -> Literal["neutral_start", "start"] | None:
    """Return what an English sentence plainly says, before anything has been raced.

    Args:
        s: the sentence.
        context: `once` has what was said of it before.
    """
    if s.language != "en" or "start" in context.once or s.has("if", "said") or not _HINT.search(s.folded):
        return None
    if context.phase != "before" and not is_at_start(context):
        return None
    if _GIVEN.search(s.folded) and context.phase == "before" and not s.has("future", "modal"):
        return "start"
    if s.has("not"):
        return None
    if (match := _FLAG.search(s.folded)) is not None:
        around = s.folded[: match.end() + _NEAR]
        if not _TO_COME.search(around) or _SAID_NOW.search(s.folded):
            return "start"
        if context.phase != "before" or "before the flag" not in around:
            return None
    if context.phase == "before" and (match := _ROLLS.search(s.folded)) is not None:
        rolls = s.folded[: match.end()].removesuffix("until the flag")
        return None if _TO_COME.search(rolls) else "neutral_start"
    return None


_NEAR = 25
_AT_START_KM = 5
"""Km raced up to which a start is the first."""


def is_at_start(context: Context) -> bool:
    """Return whether the race has hardly begun, as far as it was said where it is."""
    return context.km is None or context.distance_km is None or context.km > context.distance_km - _AT_START_KM
