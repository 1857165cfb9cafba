"""Who passed a summit or a sprint, in English sentences whose verb says who was first: "A rolls through first, then B"."""

import re
from functools import cache

from feeds.commentary.place.crossings import ON_A_CLIMB, POSSESSIVE, is_uphill
from feeds.commentary.place.sites import climb_of
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_ONE = r"<\d+>"
_ADV = r"(?: (?!not\b|never\b|no\b)[\w'’-]+){0,4}?"
_ASIDE = r"(?: , (?:who|whose|as|the|a|an|still|once|again|in|on|his|her|with|despite|back|born|already|third|second|winner|[a-z]{2,}(?:ed|ing))\b[^<>{};.!?]{0,70} ,)?"
_GO = r"(?:rolls?|rolled|rolling|goes|went|go|comes|came|cross(?:es|ed)?|pass(?:es|ed)?|leads|led|nips|nipped|pops|popped|slips|slipped|rides|rode|cruises|cruised|breezes|breezed|gets|got|is|was|drifts|drifted|glides|glided|sails|sailed|coasts|coasted)"
_POINTS = r"(?:points?|kom|qom|bonus(?: seconds?)?|bonuses|sprint|prime|honours|spoils|seconds|maximum|summit)"
_TAKE = r"(?:take|grab|claim|bag|collect|snatch|pocket|nab|scoop|win|secure|steal|snaffle|earn|gain|get|pick up|mop up)"
_PATTERNS = (
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} {_GO} (?:over|through|across|by|past|to the top|to the line|over the top|over the line|across the line|through it)(?: the (?:line|top|summit|sprint|banner))? (?:in )?first\b(?! (?:time|category|half))",
    rf"(?P<a>{_ONE}){_ASIDE} (?:is |was )?first (?:over|at|to|across|through|atop|up|past) (?:the )?(?:summit|top|line|kom|qom|intermediate|sprint|banner)\b",
    rf"(?P<a>{_ONE}){_ASIDE} (?:leads|led) (?:the way )?(?:over|at|through|across|atop) (?:the )?(?:[\w-]+ ){{0,4}}?(?:climb|summit|top|kom|qom|sprint|crest|line|pass|col)\b",
    rf"(?P<a>{_ONE}){_ADV} (?:eases|eased|cruises|glides|outkicks|rides|rode|sneaks|sneaked|snuck|nips|nipped|slips|slipped|edges|edged|darts|darted|dives|dived|noses|nosed|jumps|jumped|comes|came|squeezes|squeezed|ghosts|ghosted|moves|moved) (?:just |narrowly |out |clear )?(?:ahead of|past|in front of|around|round|by) (?P<b>{_ONE}) (?:for|to {_TAKE}|and (?:takes|grabs|claims|bags))[^<>{{}};.!?]{{0,40}}?\b{_POINTS}\b",
    rf"(?P<a>{_ONE}){_ADV} (?:evens the score|evened the score|levels the score|levelled the score|gets (?:his|her) (?:revenge|own back)|got (?:his|her) (?:revenge|own back)|turns the tables|turned the tables) (?:with|on) (?P<b>{_ONE}) (?:at|on|over|atop)[^<>;.!?]{{0,20}}?\b(?:top|summit|sprint|kom|qom|crest)\b",
    rf"(?P<a>{_ONE}){_ADV} (?:helps|helped) (?:him|her)self (?:to|at)[^<>;.!?]{{0,40}}?\b{_POINTS}\b",
    rf"(?P<a>{_ONE}){_ADV} (?:takes|took|grabs|claims|bags|collects|gets|has|mops up|hoovers up|scoops|pockets) (?:the )?(?:max|maximum|full|top|most|all the|all ten|a full set of) (?:mountain |climbing |kom )?points\b(?=[^<>;.!?]{{0,40}}\b(?:on|at|over|atop)\b)",
    rf"(?P<a>{_ONE})[^<>;.!?]{{0,60}}? to {_TAKE} (?:the )?(?:max|maximum|full|top|first|\w+)? ?(?:mountain |climbing |kom )?points\b",
    rf"(?P<a>{_ONE}){_ADV} (?:beats|beat|pips|pipped|edges|edged|outsprints|outsprinted|denies|denied|outkicks|shades|shaded) (?P<b>{_ONE}) (?:for|to) (?:the )?[^<>;.!?]{{0,25}}?\b{_POINTS}\b",
    rf"(?P<a>{_ONE}) (?:takes|took|collects|collected|claims|claimed|got|gets) the (?:climber|mountain|kom|qom)(?: ?['’] ?s|s)? points\b",
)
_TAKEN = r"(?:won|taken|claimed|snapped up|bagged|collected|mopped up|grabbed|snaffled|pocketed|scooped up|nabbed)"
_TAKES = (
    r"(?:takes?|took|grabs?|grabbed|claims?|claimed|bags?|bagged|collects?|collected|snatch(?:es|ed)|pockets?|pocketed|nabs?|nabbed|scoops?|scooped|wins?|won|secures?|secured|"
    r"steals?|stole|snaffles?|snaffled|earns?|earned|gets?|got|picks? up|picked up|mops? up|mopped up|has|sweeps? up|swept up|rolls? over for|goes over for)"
)
_CROSSED = r"(?:sprint|intermediate|kom|qom|gpm|summit|prime|hot ?spot|bonus sprint|mountains? points?|kom points?|qom points?|climb points?|bonus seconds|points (?:at|on|over))"
_BUNCH = r"(?:them|everyone|everybody|the (?:way|break|breakaway|group|others|rest|trio|quartet|quintet|duo|pair|leaders|race|front group|leading group|\w+))"
_OVER = r"(?:over|across|through|past|up and over|atop)"
_WHO = r"<[\d-]+>"
_PLAIN = (
    rf"(?P<b><\d+-\d+>)(?: , [^<>{{}};:.!?]{{1,50}} ,)? (?:go|went|cross|crossed|pass|passed|roll|rolled|come|came|crest|crested|reach|reached)\b[^<>{{}};:.!?]{{0,50}} , (?P<a>{_ONE}) (?:first|in front|leading|ahead|just ahead)\b",
    rf"\b(?:over|at|atop|across|through|on) (?:the )?(?:[\w-]+ ){{0,3}}?(?:summit|top|kom|qom|crest|sprint|SITE)\b[^<>;.!?]{{0,20}}? (?:it ?['’]? ?s|it is|it was|we have) (?P<a>{_WHO})(?= ?[.,!]| in that order| and| then)",
    rf"(?P<a>{_ONE}){_ASIDE} (?:again|once more|yet again|once again) (?:at|over|on|atop|for|in) (?:the )?(?:[\w-]+ ){{0,3}}?(?:top|summit|kom|qom|sprint|crest|points|SITE)\b",
    rf"\b(?:points|sprint|kom|qom|prime|sprint line)\b[^;.!?:]{{0,40}}? : (?:the )?(?P<a>{_ONE}){_ADV} (?:pips|pipped|beats|beat|edges|edged|outsprints|denies|shades|ahead of|from) (?P<b>{_WHO})",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:passes|crosses|goes|rolls|comes) (?:over |through |across |by )?first\b(?! (?:time|category|half|place))",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:takes|took|claims|claimed|bags|conquers|collects|wins|won) the (?P<up>SITE|(?:col|port|passo|puerto|alto|cote|colle) [\w' -]{{2,30}}?)(?= (?:alone|solo|on (?:his|her) own|too|as well|again|ahead of|from|and|with)\b| ?[,.])",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:takes|took|gets|got|bags|pockets|claims) (?:the )?(?P<up>(?:max|maximum|full) points)\b(?=[^<>;.!?]{{0,40}} (?:ahead of|from|before|in front of) <)",
    rf"(?P<a>{_ONE}){_ASIDE} (?:is|was) first (?P<at5>over|atop|up)\b(?! (?:the )?(?:line|finish|barriers?|bridge|cobbles|dam)\b)",
    rf"^(?:[^<>,;.!?]{{3,30}} , )?(?:and )?(?P<a>{_ONE}){_ASIDE}{_ADV} (?:takes|took|wins|won|gets|got|edges|edged|nicks|nicked|grabs|grabbed|claims|claimed|snatches) (?:it|that one|this one)(?: ?,)?(?= ?[.!]| too\b| as well| again| from| ahead| before| in front| with| easily| comfortably| narrowly| just)",
    r"(?P<a><\d+-\d+>)(?: , [^<>{};:.!?]{1,50} ,)?(?: who)? (?:cross|crossed|go|went|pass|passed|crest|crested|top|topped|roll|rolled|come|came)\b[^<>{};:.!?]{0,40} (?:one ?[-,]? ?two|one and two|1 ?- ?2|in that order|first and second)\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:makes|made) it (?:two|three|four|a (?:double|hat trick|treble)|\w+ (?:for|out of|from|in) \w+)\b[^<>{{}};:.!?]{{0,40}}?\b(?:sprint|kom|qom|summit|SITE|prime|climb)\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} {_TAKES} (?:(?:the|all the|both the|more|another|yet more|\w+) )?(?:(?:maximum|full|top|mountain|climbing|kom|qom|sprint|available) )?points (?:again |once more |too )?(?P<at>on|at|over|atop|in|there|here)\b",
    rf"(?P<a>{_ONE}){_ASIDE}[^<>{{}};:.!?]{{0,50}}? by leading (?:{_BUNCH} )?(?P<at2>{_OVER}|at|in)\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:leads|led) (?:{_BUNCH} )?(?P<at3>{_OVER}) (?:the )?(?:top|summit|crest|line|sprint|kom|qom|climb|SITE|(?:[\w-]+ ){{0,3}}?(?:kom|qom|summit|sprint|SITE))\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:leads|led|beats|beat|pips|pipped|outsprints|outsprinted) (?P<b>{_WHO})(?: home)? (?:{_OVER}|to|at|in) [^<>{{}};:.!?]{{0,40}}?\b(?:sprint|kom|qom|summit|top|crest|SITE|prime)\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:wins|won|is first|was first|takes it|strikes|is quickest|was quickest|is fastest)(?: again| once more| too| here)? (?:over|on|at|atop|in) (?:the )?SITE\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:crests|crested|tops|topped|summits|summited) (?:the )?SITE\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:is|was|goes|went|comes|came|rolls|rolled|rides|rode|passes|passed) (?:\w+ )?(?:first|in front|in the lead|alone|solo|on (?:his|her) own) (?:over|at|atop|on|across|through|up) (?:the )?SITE\b",
    rf"\b{_CROSSED}\b[^<>;:.!?]{{0,50}}? (?:is|was|has been|are|were|have been|gets|got) {_TAKEN} (?:\w+ )?by (?:the )?(?P<a>{_ONE})",
    rf"\b(?:points?|sprint|kom|qom|spoils|honours|bonus seconds)\b[^<>;:.!?]{{0,40}}? (?:go|goes|went|have gone|has gone) (?:again |once more )?to (?P<a>{_WHO})",
    rf"^(?:the )?(?:sprint|kom|qom|mountain|bonus|intermediate sprint|climbing)(?: (?:points?|seconds))? (?:to|for) (?P<a>{_WHO})(?! ['’] ?s\b)",
    rf"^(?:another|one more|yet another|a second|a third) (?:kom|qom|prime|intermediate sprint|climb) (?:for|to) (?P<a>{_ONE})",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} {_TAKES} (?:the |that |this |another )?(?:[\w-]+ ){{0,2}}?(?:intermediate|sprint|kom|qom|prime|hot ?spot) (?:sprint )?(?:without (?:opposition|a fight|a challenge|a sprint|contest|any (?:opposition|competition))|unopposed|unchallenged|uncontested)",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:is|was|goes|went|comes|came|rides|rode|passes|passed) (?:\w+ )?(?:alone|solo|on (?:his|her) own|clear|in the lead|in front) (?:over|across) the (?:summit|top|crest|pass|climb)\b(?! ?,? ?\{{\d+\}} (?:down|behind|later|back|adrift))",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} (?:beats|beat|pips|pipped|edges|edged|outsprints|outsprinted) (?P<b>{_WHO}) (?:to|for) (?:the )?(?:\w+ ){{0,2}}?(?:bonus seconds|bonuses|bonification|mountain points|climbing points|kom points|maximum points)\b",
    rf"(?P<a>{_ONE}) (?:is|was|goes) (?:unchallenged|unopposed|uncontested) (?:at|over|on|in|for) (?:the )?(?:[\w-]+ ){{0,2}}?(?:sprint|kom|qom|summit|top|SITE|prime|points)\b",
    rf"(?P<a>{_ONE}){_ASIDE}{_ADV} adds? (?:another |a further )?\w+ (?:more )?(?:\w+ )?points to (?:his|her) (?:\w+ ){{0,2}}?(?:tally|total|lead|haul|collection)\b[^<>{{}};:.!?]{{0,20}}\b(?P<at4>on|at|over|atop)\b",
)
"""The same with what is crossed named by the header (`SITE`), or with verbs that only there say who was first."""
_HINT = lazy(
    r"again at|points|pips|takes the|first|points?\b|leads|led\b|kom\b|qom\b|summit|score|sprint|bonus|over the (?:top|crest)|across the (?:top|crest)"
)
_SPRINT = lazy(r"\b(?:sprints?|intermediates?|bonus seconds?|bonification|golden kilomet\w+|hot ?spot|prime)\b")
_CLIMB = lazy(
    r"\b(?:(?:king|queen) of the mountains?|summit|the top|crest|kom|qom|climbs?|climber|col|categori[sz]ed|mountain points?|(?:max|maximum|full|top) points (?:again )?(?:, this time )?(?:on|over|atop)|hilltop|cat(?:egory)? (?:\. )?(?:\d|hc)|(?:first|second|third) category)\b"
)
_OF_NEITHER = lazy(
    r"\b(?:stage (?:win|victory)|finish(?:es|ed)?|overall|standings|classification|final corner|tow|team cars?|bottle|lead out|train|if|would|could|should|will|hop\w+|want\w*|try\w*|tri(?:es|ed)|set to|likely|"
    r"last (?:year|time)|yesterday|in (?:19|20)\d\d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|career|nobody|bends?|roundabout|feed zone|last kilometre|chequered|first time|virtual points|for second|for third)\b"
)
_THEN = lazy(
    r"^(?: ?[,(] ?\d+ ?\)?)?[^<>;.!?]{0,60}?(?: then| ahead of| in front of| followed by| from| before| with|, and| and| next(?: is| comes)?| ,) ?(?:the )?(?:by )?$"
)
_PLACED = lazy(
    r"^ (?:(?:is|was|takes|took|comes|came|in) )?(?:second|third|next|fourth|two|three|one|in (?:second|third)|on (?:his|her) (?:wheel|tail)|behind)\b"
)
_GROUP = lazy(
    r"^ ?(?:['’] ?s? ?)?(?:group|trio|duo|pair|quartet|bunch|peloton|chasers?|party|team|echelon|selection)\b"
)
_FOLLOWS = lazy(r"<[\d-]+>[^<>.;:!?]*$")
"""Before a rider: another of the same clause."""
_TIMED = lazy(r"\{|\bseconds\b|\bminutes?\b|\blater\b|\bback\b")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(lazy(pattern) for pattern in (*_PATTERNS, *_PLAIN))


_WITH_EFFECT = lazy(
    r" ,? ?(?:which|so|meaning|enough|extending|consolidating|increasing|strengthening|giving|putting|moving|who)\b(?=[^<>]*\b(?:classification|standings|competition|jersey|lead|overall|total|tally)\b)"
    r"|(?: ,)? to (?:extend|increase|strengthen|consolidate|take|cement|tighten|move)\b(?=[^<>]*\b(?:classification|standings|competition|jersey|lead|overall)\b)"
)
"""Before what points mean for a classification."""


def _with_site(s: Sentence, text: str) -> str:
    """Return a text with `SITE` for the climb or the sprint of the header that it names."""
    if s.site is None or s.site[0] in ("start", "finish"):
        return text
    named = " ".join(word.folded for word in s.words if s.site[2] <= word.start < s.site[3])
    return text.replace(named, "SITE", 1)


def plain_passage(s: Sentence, said: Slots, context: Context) -> tuple[str, list[Person]] | None:
    """Return the kind of a passage and who passed in their order, or None where no such verb says who was first.

    Args:
        s: the sentence.
        said: the sentence with slots.
        context: what was said before: a heading may name what is passed.
    """
    if s.language != "en" or not said.people or not (s.site or context.open_line or _HINT.search(said.text)):
        return None
    effect = _WITH_EFFECT.search(said.text)
    text = _with_site(s, said.text[: effect.start()] if effect else said.text)
    if _OF_NEITHER.search(text) or s.has("catch", "crash", "mechanical", "abandon", "if", "said"):
        return None
    if any(s.tokens[at].folded != "without" for at in s.all("not")):
        return None
    kind = _kind(s, text, context)
    for pattern in _patterns():
        if (match := pattern.search(text)) is None:
            continue
        at = next(
            (match[name] for name in ("at", "at2", "at3", "at4", "at5") if match.groupdict().get(name)), None
        )
        if kind is None and at in _ON_A_CLIMB and s.has("site", "maybe", "word"):
            kind = "climb"
        if kind is None and match.groupdict().get("up"):
            kind = recent_kind(context) or "climb"
        if _TAKES_IT.match(match[0]) and not context.open_line:
            continue
        if kind is None or POSSESSIVE.match(text, match.end("a")):
            continue
        if (
            not match.groupdict().get("b")
            and _FOLLOWS.search(text[: match.start("a")])
            and "<" in text[: match.start()]
        ):
            continue  # who is first was named before
        first = in_row(said, match["a"])
        second = in_row(said, match.groupdict().get("b") or "")
        order = [*first, *(one for one in second if one not in first)]
        return kind, [*order, *_next(said, text, match.end(), order)]
    return None


_TAKES_IT = lazy(r"(?:[^<>,;.!?]{3,30} , )?(?:and )?<\d+>.* (?:it|that one|this one)(?: ?,)?$")


_ON_A_CLIMB = frozenset({"on", "over", "atop", "up and over"})


def _kind(s: Sentence, text: str, context: Context) -> str | None:
    sprint, climb = _SPRINT.search(text), _CLIMB.search(text)
    if is_uphill(text):
        return "climb"
    if s.site is not None and s.site[0] in ("climb", "sprint") and not (sprint and climb):
        return s.site[0]
    if climb or climb_of(s) is not None:
        return "sprint" if sprint and not climb else "climb"
    if sprint:
        return "sprint"
    if context.open_line is not None:
        return context.open_line
    return None if context.before.count(" ") > _LONGEST_HEAD else _kind_of(context.before)


def _kind_of(text: str) -> str | None:
    if ON_A_CLIMB.search(text):
        return "climb"
    sprint, climb = _SPRINT.search(text), _CLIMB.search(text)
    if sprint and climb and _TOP_POINTS.search(text):
        return "climb"
    return "sprint" if sprint else "climb" if climb else None


_TOP_POINTS = lazy(r"\bpoints (?:at|on|over) (?:the )?(?:top|summit|crest|kom|qom)\b")


def recent_kind(context: Context) -> str | None:
    """Return what the last sentences speak of: "sprint", "climb" or neither."""
    return next((kind for text in reversed(context.seen[-4:-1]) if (kind := _kind_of(text))), None)


_LONGEST_HEAD = 12
_RIDERS = lazy(PEOPLE)


def _next(said: Slots, text: str, start: int, order: list[Person]) -> list[Person]:
    """Return who came next, as far as they are named in their order; a group called after one of them ends it."""
    found: list[Person] = []
    end = start
    for match in _RIDERS.finditer(text, start):
        between, after = text[end : match.start()], text[match.end() : match.end() + 30]
        if _GROUP.match(after) or not (_THEN.match(between) or _PLACED.match(after)):
            break
        if found and _TIMED.search(between) and not _PLACED.match(after):
            break
        found += [one for one in in_row(said, match[0]) if one not in [*order, *found]]
        end = match.end()
    return found
