"""Who passed a summit or a sprint, in English sentences whose verb says who was first: "A rolls through first, then B"."""

import re
from functools import cache

from feeds.commentary.place.sites import climb_name
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence

_ONE = r"<\d+>"
_ADV = r"(?: (?!not\b|never\b|no\b)[\w'’-]+){0,4}?"
_ASIDE = r"(?: , (?:who|whose|as|the|a|an|still|once|again|in|on|his|her)\b[^<>{};.!?]{1,70} ,)?"
_GO = r"(?:rolls?|rolled|rolling|goes|went|go|comes|came|cross(?:es|ed)?|pass(?:es|ed)?|leads|led|nips|nipped|pops|popped|slips|slipped|rides|rode|cruises|cruised|breezes|breezed|gets|got|is|was|drifts|drifted|glides|glided|sails|sailed|coasts|coasted)"
_POINTS = r"(?:points?|kom|qom|bonus(?: seconds?)?|bonuses|sprint|prime|honours|spoils|seconds|maximum|summit)"
_TAKE = r"(?:take|grab|claim|bag|collect|snatch|pocket|nab|scoop|win|secure|steal|snaffle|earn|gain|get|pick up|mop up)"
_PATTERNS = (
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} {_GO} (?:over|through|across|by|past|to the top|to the line|over the top|over the line|across the line|through it)(?: the (?:line|top|summit|sprint|banner))? (?:in )?first\b(?! (?:time|category|half))",
    rf"(?P<a>{_ONE}){_ASIDE} (?:is |was )?first (?:over|at|to|across|through|atop|up|past) (?:the )?(?:summit|top|line|kom|qom|intermediate|sprint|banner)\b",
    rf"(?P<a>{_ONE}){_ASIDE} (?:leads|led) (?:the way )?(?:over|at|through|across|atop) (?:the )?(?:[\w-]+ ){{0,4}}?(?:climb|summit|top|kom|qom|sprint|crest|line|pass|col)\b",
    rf"(?P<a>{_ONE}){_ADV} (?:sneaks|sneaked|snuck|nips|nipped|slips|slipped|edges|edged|darts|darted|dives|dived|noses|nosed|jumps|jumped|comes|came|squeezes|squeezed|ghosts|ghosted|moves|moved) (?:just |narrowly |out |clear )?(?:ahead of|past|in front of|around|round|by) (?P<b>{_ONE}) (?:for|to {_TAKE}|and (?:takes|grabs|claims|bags))[^<>{{}};.!?]{{0,40}}?\b{_POINTS}\b",
    rf"(?P<a>{_ONE}){_ADV} (?:evens the score|evened the score|levels the score|levelled the score|gets (?:his|her) (?:revenge|own back)|got (?:his|her) (?:revenge|own back)|turns the tables|turned the tables) (?:with|on) (?P<b>{_ONE}) (?:at|on|over|atop)[^<>;.!?]{{0,20}}?\b(?:top|summit|sprint|kom|qom|crest)\b",
    rf"(?P<a>{_ONE}){_ADV} (?:helps|helped) (?:him|her)self (?:to|at)[^<>;.!?]{{0,40}}?\b{_POINTS}\b",
    rf"(?P<a>{_ONE}){_ADV} (?:takes|took|grabs|claims|bags|collects|gets|has|mops up|hoovers up|scoops|pockets) (?:the )?(?:max|maximum|full|top|most|all the|all ten|a full set of) (?:mountain |climbing |kom )?points\b(?=[^<>;.!?]{{0,40}}\b(?:on|at|over|atop)\b)",
    rf"(?P<a>{_ONE})[^<>;.!?]{{0,60}}? to {_TAKE} (?:the )?(?:max|maximum|full|top|first|\w+)? ?(?:mountain |climbing |kom )?points\b",
    rf"(?P<a>{_ONE}){_ADV} (?:beats|beat|pips|pipped|edges|edged|outsprints|outsprinted|denies|denied|outkicks|shades|shaded) (?P<b>{_ONE}) (?:for|to) (?:the )?[^<>;.!?]{{0,25}}?\b{_POINTS}\b",
    rf"(?P<a>{_ONE}) (?:takes|took|collects|collected|claims|claimed|got|gets) the (?:climber|mountain|kom|qom)(?: ?['’] ?s|s)? points\b",
)
_HINT = re.compile(r"first|points?\b|leads|led\b|kom\b|qom\b|summit|score|sprint|bonus")
_SPRINT = re.compile(
    r"\b(?:sprints?|intermediates?|bonus seconds?|bonification|golden kilomet\w+|hot ?spot|prime)\b"
)
_CLIMB = re.compile(
    r"\b(?:summit|the top|crest|kom|qom|climbs?|climber|col|categori[sz]ed|mountain points?|(?:max|maximum|full|top) points (?:again )?(?:, this time )?(?:on|over|atop)|hilltop)\b"
)
_OF_NEITHER = re.compile(
    r"\b(?:stage (?:win|victory)|finish(?:es|ed)?|overall|standings|classification|final corner|tow|team cars?|bottle|lead out|train|if|would|could|should|will|hop\w+|want\w*|try\w*|tri(?:es|ed)|set to|likely|"
    r"last (?:year|time)|yesterday|nobody|bends?|roundabout|feed zone|last kilometre|chequered|first time|virtual points|for second|for third)\b"
)
_THEN = re.compile(
    r"^(?: ?[,(] ?\d+ ?\)?)?[^<>;.!?]{0,60}?(?: then| ahead of| in front of| followed by| from| before| with|, and| and| next(?: is| comes)?| ,) ?(?:the )?(?:by )?$"
)
_PLACED = re.compile(
    r"^ (?:(?:is|was|takes|took|comes|came|in) )?(?:second|third|next|fourth|two|three|one|in (?:second|third)|on (?:his|her) (?:wheel|tail)|behind)\b"
)
_GROUP = re.compile(
    r"^ ?(?:['’] ?s? ?)?(?:group|trio|duo|pair|quartet|bunch|peloton|chasers?|party|team|echelon|selection)\b"
)
_FOLLOWS = re.compile(r"<[\d-]+>[^<>.;:!?]*$")
"""Before a rider: another of the same clause."""
_TIMED = re.compile(r"\{|\bseconds\b|\bminutes?\b|\blater\b|\bback\b")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _PATTERNS)


def plain_passage(s: Sentence, told: Slots, context: Context) -> tuple[str, list[Person]] | None:
    """Return the kind of a passage and who passed in their order, or None where no such verb says who was first.

    Args:
        s: the sentence.
        told: the sentence with slots.
        context: what was said before: a heading may name what is passed.
    """
    if s.language != "en" or not told.people or not _HINT.search(told.text) or _OF_NEITHER.search(told.text):
        return None
    if s.has("catch", "crash", "mechanical", "abandon", "if", "said", "not"):
        return None
    kind = _kind(s, told.text, context)
    if kind is None:
        return None
    for pattern in _patterns():
        if (match := pattern.search(told.text)) is None:
            continue
        if _FOLLOWS.search(told.text[: match.start()]):
            continue  # who is first was named before
        first = in_row(told, match["a"])
        second = in_row(told, match.groupdict().get("b") or "")
        order = [*first, *(one for one in second if one not in first)]
        return kind, [*order, *_next(told, match.end(), order)]
    return None


def _kind(s: Sentence, text: str, context: Context) -> str | None:
    sprint, climb = _SPRINT.search(text), _CLIMB.search(text)
    if climb or climb_name(s.text) is not None:
        return "sprint" if sprint and not climb else "climb"
    if sprint:
        return "sprint"
    if context.passage is not None and not context.placed:
        return context.passage[0]
    before = context.seen[-2] if len(context.seen) > 1 else ""
    if before.count(" ") > _LONGEST_HEAD:
        return None
    return "sprint" if _SPRINT.search(before) else "climb" if _CLIMB.search(before) else None


_LONGEST_HEAD = 12


def _next(told: Slots, start: int, order: list[Person]) -> list[Person]:
    """Return who came next, as far as they are named in their order; a group called after one of them ends it."""
    found: list[Person] = []
    end = start
    for match in re.compile(PEOPLE).finditer(told.text, start):
        between, after = told.text[end : match.start()], told.text[match.end() : match.end() + 30]
        if _GROUP.match(after) or not (_THEN.match(between) or _PLACED.match(after)):
            break
        if found and _TIMED.search(between) and not _PLACED.match(after):
            break
        found += [one for one in in_row(told, match[0]) if one not in [*order, *found]]
        end = match.end()
    return found
