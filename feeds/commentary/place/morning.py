"""The overall as it was in the morning, as prose gives it: "A leads B by 38 seconds, and C by 52", "with 22 over B"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from feeds.commentary.place.margins import margins
from feeds.commentary.place.overall import NOT_OVERALL, OVERALL
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


@dataclass(frozen=True)
class _Words:
    """How a language says the overall of the morning."""

    morning: re.Pattern[str]
    """That it was so before the stage."""
    overall: re.Pattern[str]
    other: re.Pattern[str]
    """What it is not the overall of."""
    leads: tuple[str, ...]
    """Who leads whom by how much."""
    more: re.Pattern[str]
    """Who comes next."""


_WORTH_NL = r"(?: (?:voorsprong|marge|bonus|speling|meer|voor|in handen|overschot))?"
_WORDS = {
    "en": _Words(_MORNING, _OVERALL, _NOT, _LEADS, _MORE),
    "nl": _Words(
        re.compile(
            r"\b(?:voor de (?:start|rit|etappe)|vanmorgen|vanochtend|(?:bij|aan) (?:de start|het begin)|(?:begint|begon|start|startte|vertrekt|vertrok) .{0,40}?met|de (?:rit|etappe|dag) in)\b"
        ),
        re.compile(
            r"\b(?:klassement|leider|leidster|leidt|leiding|leiderstrui|\w+ trui|in het (?:geel|roze|rood|blauw)|(?:even|de|in de|tussen|hun) ?stand|rangschikking|hoe (?:staan ze|staat het|liggen de kaarten) ?(?:ervoor)?)\b"
        ),
        re.compile(
            r"\b(?:zou|zouden|virtue\w+|punten\w*|berg\w*|jongeren\w*|ploegen\w*|peloton|kopgroep|vlucht\w*|sprint\w*|onderweg|tijdrit\w*)\b"
        ),
        (
            rf"<(?P<lead>\d+)>[^<>{{}};:]{{0,90}}? (?:met|heeft|had|houdt|telt|telde|bezit|verdedigt|staat|stond|leidt)(?: [\w'’-]+){{0,5}}? \{{(?P<gap>\d+)\}}{_WORTH_NL} (?:op|voor|tegenover)(?: [\w'’-]+){{0,3}}? <(?P<second>\d+)>",
            rf"<(?P<lead>\d+)>[^<>{{}};:]{{0,90}}? ?,(?: [^<>{{}};:]{{0,30}}?)? \{{(?P<gap>\d+)\}}{_WORTH_NL} (?:op|voor|tegenover)(?: [\w'’-]+){{0,3}}? <(?P<second>\d+)>",
            rf"<(?P<lead>\d+)>(?: ?\( ?@ ?\))? , (?:die|met) \{{(?P<gap>\d+)\}}{_WORTH_NL}(?: heeft| telt)? op(?: [\w'’-]+){{0,3}}? <(?P<second>\d+)>",
            r"(?:voorsprong|marge|bonus) van <(?P<lead>\d+)>(?: ?\( ?@ ?\))? op(?: [\w'’-]+){0,2} <(?P<second>\d+)>(?: ?\( ?@ ?\))? (?:is|bedraagt)(?: [\w'’-]+){0,2}? \{(?P<gap>\d+)\}",
            rf"\b(?:heeft|had|telt|houdt|leidt|begint) <(?P<lead>\d+)>(?: ?\( ?@ ?\))?(?: [\w'’-]+){{0,3}}? \{{(?P<gap>\d+)\}}{_WORTH_NL} (?:op|voor|tegenover)(?: [\w'’-]+){{0,3}}? <(?P<second>\d+)>",
            r"<(?P<lead>\d+)>[^<>{};:]{0,60}?(?:, |; | en | met )<(?P<second>\d+)>(?: ?\( ?@ ?\))?(?: (?:als|volgt|staat|is|tweede|nummer|twee)(?: [\w'’-]+){0,3}?)? op \{(?P<gap>\d+)\}",
            r"^(?:zijn|haar|de) (?:voorsprong|marge|bonus) op(?: [\w'’-]+){0,3}? <(?P<second>\d+)>(?: ?\( ?@ ?\))? (?:is|bedraagt)(?: [\w'’-]+){0,2}? \{(?P<gap>\d+)\}",
            r"^<(?P<second>\d+)>(?: ?\( ?@ ?\))?(?: , [^<>{},;:]{3,40} ,)?(?: [\w'’-]+){0,2}? (?:volgt|staat|is tweede)(?: [\w'’-]+){0,3}? op \{(?P<gap>\d+)\}",
        ),
        re.compile(
            r"[^<>{}.;:]{0,40}?(?:\{(?P<time>\d+)\}|(?P<word>\b\d+|\b[a-z]+)) (?:voor op|voor|op)(?: [\w'’-]+){0,3}? <(?P<who>\d+)>"
            r"|[^<>{}.:]{0,60}?<(?P<rider>\d+)>(?: \( ?@ ?\))?(?: (?:is|staat|volgt|derde|vierde|vijfde|nu|daarachter|al|,))* op (?:\{(?P<gap>\d+)\}|(?P<count>\d+|[a-z]+)(?= ?(?:[.,;]|en\b|$)))"
        ),
    ),
}


def overall_before(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the overall before the stage, where a sentence gives its leader and who is next, at what time."""
    said = overall_said(s, context, roster) if s.language in ("fr", "es") else _in_the_morning(s, context, roster)
    for fact in [*said] or _by_turns(s, context, roster):
        context.in_overall = True
        yield fact


def _by_turns(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the overall before the race where riders and times stand by turns."""
    if context.phase != "before" or context.report or not s.has("duration") or is_talk(s) or s.has("said", "if"):
        return
    said = slots(s, context, roster)
    here = list(_IN_THE_OVERALL.finditer(said.text))
    before = len(context.seen) > 1 and _IN_THE_OVERALL.search(context.seen[-2]) is not None
    first = said.text.find("{")
    won = [match.start() for match in _WON.finditer(said.text, 0, first)]
    is_of_it = not won or any(won[-1] < match.start() < first for match in here)
    if _NO_OVERALL.search(said.text) or not (here or before) or not is_of_it:
        return
    rows = margins(said, context.last[0] if before and len(context.last) == 1 else None)
    if len(rows) < 2:
        return
    people = [row["person"] for row in rows.values()]
    roster.adopt(people)
    table = [{"position": place, **row} for place, row in rows.items()]
    yield Fact("gc", {"rows": table, "basis": "before"}, 0.78, s.text, people)


_IN_THE_OVERALL = re.compile(
    rf"\b{OVERALL}\b|\b(?:yellow|pink|standings|stand|jaune|rouge|amarillo|rojo|top (?:three|five|ten)|tussenstand)\b"
)
_NO_OVERALL = re.compile(
    rf"{NOT_OVERALL.pattern}|\b(?:points?|punten|puntos|mountains?|berg\w*|polka|pois|jongeren|sprint\w*|peloton|bunch|break\w*|kopgroep|"
    r"vlucht\w*|echapp\w*|fug\w*|escap\w*|prologue?|proloog|time trial|tijdrit|chrono|km)\b"
)
_WON = re.compile(
    r"\b(?:won|wins?|winner|winnaar|wint|gagn\w+|remport\w+|vainqueur|gan[oó]|venci\w+|victor\w+|zege|overwinning)\b"
)


def _in_the_morning(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    if not s.has("duration") or is_talk(s) or context.phase == "finished":
        return
    said = slots(s, context, roster)
    words = _WORDS[s.language]
    then = words.morning.search(said.text)
    if not (then is not None or (context.phase == "before" and not context.report)) or s.has("said", "if"):
        return
    is_of_gc = any(words.overall.search(text) for text in (said.text, *context.seen[-2:]))
    if not is_of_gc and not (then is not None and context.phase == "before" and s.language == "nl"):
        return
    for pattern in words.leads:
        if (match := re.search(pattern, said.text)) is None:
            continue
        second = said.people[int(match["second"])]
        leader = said.people[int(match["lead"])] if "lead" in match.groupdict() else _leader_before(words, context)
        figure = said.figures[int(match["gap"])]
        if (
            leader is None
            or leader is second
            or figure.race_time
            or words.other.search(said.text, 0 if s.language == "nl" else match.start(), match.end())
        ):
            continue
        if then is not None and _BY_THE_WAY.search(said.text, match.end(), then.start()) is not None:
            continue  # "He is 17 seconds ahead of A, while B, who had started the day third, …"
        rows = [
            (leader, None),
            (second, int(figure.value)),
            *_next(said, words.more, match.end(), int(figure.value)),
        ]
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


_BY_THE_WAY = re.compile(r", (?:who|die) [^,]*$")


def _leader_before(words: _Words, context: Context) -> Person | None:
    """Return who leads, as the sentence before says: "Dorn is leader. Bero follows at 22 seconds"."""
    said_so = len(context.seen) > 1 and len(context.last) == 1 and words.overall.search(context.seen[-2])
    return context.last[0] if said_so else None


def _next(said: Slots, more: re.Pattern[str], start: int, gap: int) -> list[tuple[Person, int]]:
    """Return who comes next with their times to the leader; "a further nine seconds" counts from the one before."""
    rows: list[tuple[Person, int]] = []
    while (match := more.match(said.text, start)) is not None:
        time = match["time"] or match["gap"]
        value = said.figures[int(time)].value if time else number(match["word"] or match["count"])
        if value is None:
            break
        after = int(value) + (
            gap if {"further", "on"} & {name for name, text in match.groupdict().items() if text} else 0
        )
        if after < gap:
            break
        rows.append((said.people[int(match["who"] or match["rider"])], after))
        gap, start = after, match.end()
    return rows
