"""The overall as it was in the morning, as prose gives it: "A leads B by 38 seconds, and C by 52", "with 22 over B"."""

import re
from collections.abc import Iterator

from feeds.commentary.place.romance_overall import overall_said
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number

_MORNING = re.compile(
    r"\b(?:before (?:the|this|today s?) ?(?:stage)?|this morning|in the morning|(?:start(?:ed|s)?|began|begins|begun) (?:the|this) (?:day|stage|morning)|"
    r"overnight|(?:going|coming|heading) into(?! (?:tomorrow|sunday|saturday|monday|tuesday|wednesday|thursday|friday|the (?:final|last|next|decisive|closing)))|going in|ahead of (?:the|today s) stage|at the start of the (?:day|stage))\b"
)
_OVERALL = re.compile(
    r"\b(?:overall|general classification|gc|standings|race lead|race leader|leader s jersey|leads?|jersey|in (?:yellow|pink|red|blue|purple|orange|white|green)|maillot jaune|maglia rosa|how (?:they|things|it|matters) (?:all )?(?:stands?|stood|looks?)|top (?:three|five|ten))\b"
)
_NOT = re.compile(
    r"\b(?:points (?:classification|jersey)|mountains?|polka dot|sprint|young rider|virtual|on the road|peloton|bunch|break\w*)\b"
)
_A = r"(?: (?:a|an|the|only|just|now|still|slender|slim|narrow|healthy|handy|comfortable|overall|lead|advantage|margin|cushion|buffer|of|by))"
_LEADS = (
    r"<(?P<lead>\d+)>[^<>{};:]{0,60}? (?:leads?|led|heads|headed)(?: [^<>{};:]{1,30})? (?:[\w'’-]+ ){0,2}?<(?P<second>\d+)>(?: [^<>{}]{0,25}?)? by(?: \w+)? \{(?P<gap>\d+)\}",
    rf"<(?P<lead>\d+)>[^<>{{}};:]{{0,90}}? (?:with|has|have|had|holds|held|enjoys|takes|carries|defends|boasts|leads|led|lead|advantage){_A}{{0,6}} \{{(?P<gap>\d+)\}}"
    r"(?: (?:in hand|lead|advantage|to spare|clear|ahead|to play with))?(?: (?:over|on|from|of|ahead of|to))+ (?:[\w'’-]+ ){0,3}?<(?P<second>\d+)>",
    r"<(?P<lead>\d+)>[^<>{};:]{0,90}? \{(?P<gap>\d+)\} (?:ahead of|up on|clear of|in front of|better than|to the good of) (?:[\w'’-]+ ){0,4}?<(?P<second>\d+)>",
    r"with <(?P<lead>\d+)> \{(?P<gap>\d+)\} (?:clear|ahead|in front|up)(?: (?:of|on))? <(?P<second>\d+)>",
)
_MORE = re.compile(
    r"[^<>{}.;:]{0,70}?(?:(?P<further>further|another|more) )?(?:\{(?P<time>\d+)\}|(?P<word>\b\d+|\b[a-z]+))(?: (?:over|on|to|from|clear of|ahead of))(?: the| his| her)?(?: [\w-]+){0,2}? <(?P<who>\d+)>"
    r"|[^<>{}.;:]{0,110}?<(?P<rider>\d+)>(?: of @)?(?: (?:is|sits|lies|was|third|fourth|fifth|sixth|in|at|by|back|lurking|now|only|just|,|a))* (?P<on>further |another )?(?:\{(?P<gap>\d+)\}|(?P<count>\d+|[a-z]+)(?= (?:adrift|back|behind|further|down|and|$|[.,])|$| ?[.,]))"
)


def overall_before(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the overall before the stage, where a sentence gives its leader and who is next, at what time."""
    said = overall_said(s, context, roster) if s.language in ("fr", "es") else _english(s, context, roster)
    for fact in said:
        context.in_overall = True
        yield fact


def _english(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    if s.language != "en" or not s.has("duration") or is_talk(s) or context.phase == "finished":
        return
    said = slots(s, context, roster)
    is_then = _MORNING.search(said.text) is not None
    if not (is_then or (context.phase == "before" and not context.report)) or s.has("said", "if"):
        return
    if not any(_OVERALL.search(text) for text in (said.text, *context.seen[-2:])):
        return
    for pattern in _LEADS:
        if (match := re.search(pattern, said.text)) is None:
            continue
        leader, second = said.people[int(match["lead"])], said.people[int(match["second"])]
        figure = said.figures[int(match["gap"])]
        if leader is second or figure.race_time or _NOT.search(match[0]):
            continue
        rows = [(leader, None), (second, int(figure.value)), *_next(said, match.end(), int(figure.value))]
        people = [person for person, _ in rows]
        if len(set(map(id, people))) < len(people):
            continue
        roster.adopt(people)
        table = [
            {"position": place, "person": person, **({} if gap is None else {"gap_s": gap})}
            for place, (person, gap) in enumerate(rows, 1)
        ]
        yield Fact("gc", {"rows": table, "basis": "before"}, 0.8, s.text, people)
        return


def _next(said: Slots, start: int, gap: int) -> list[tuple[Person, int]]:
    """Return who comes next with their times to the leader; "a further nine seconds" counts from the one before."""
    rows: list[tuple[Person, int]] = []
    while (match := _MORE.match(said.text, start)) is not None:
        time = match["time"] or match["gap"]
        value = said.figures[int(time)].value if time else number(match["word"] or match["count"])
        if value is None:
            break
        after = int(value) + (gap if match["further"] or match["on"] else 0)
        if after < gap:
            break
        rows.append((said.people[int(match["who"] or match["rider"])], after))
        gap, start = after, match.end()
    return rows
