"""The overall as it was in the morning, as prose gives it: "A leads B by 38 seconds, and C by 52", "with 22 over B"."""

from collections.abc import Iterator
from dataclasses import replace

from feeds.commentary.place.margins import margins
from feeds.commentary.place.overall import NOT_OVERALL, OVERALL
from feeds.commentary.place.places import table
from feeds.commentary.place.romance_overall import overall_said
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_MORNING = {
    "en": lazy(
        r"\b(?:before (?:the|this|today s?) ?(?:stage)?|this morning|in the morning|(?:start(?:ed|s)?|began|begins|begun) (?:the|this) (?:day|stage|morning)|"
        r"overnight|(?:going|coming|heading) into(?! (?:tomorrow|sunday|saturday|monday|tuesday|wednesday|thursday|friday|the (?:final|last|next|decisive|closing)))|going in|ahead of (?:the|today s) stage|at the start of the (?:day|stage))\b"
    ),
    "nl": lazy(
        r"\b(?:voor de (?:start|rit|etappe)|vanmorgen|vanochtend|(?:bij|aan) (?:de start|het begin)|(?:begint|begon|start|startte|vertrekt|vertrok) .{0,40}?met|de (?:rit|etappe|dag) in)\b"
    ),
}
"""That it was so before the stage, where the race has begun."""
_OVERALL = lazy(
    rf"\b{OVERALL}\b|\b(?:overall|gc|standings|leads?|jersey|yellow|pink|top (?:three|five|ten)|how (?:they|we|things|it|matters) (?:all )?(?:stands?|stood|looks?)|(?:started|began) the (?:day|stage) with an? \{{\d+\}} (?:advantage|lead|cushion)|"
    r"\w+ trui|stand|tussenstand|leidt|leidster|hoe staan ze ervoor|aan de leiding|beg(?:int|on) aan de (?:\w+ )?(?:rit|dag|etappe|slotdag|slotrit)|jaune|rouge|maillot \w+|amarillo|rojo)\b"
)
_HOLDS = lazy(
    r"\b(?:leads?|advantage|ahead|margin|cushion|seconds? (?:on|over|clear)|second|third|lidera|manda|aventaja|ventaja|renta|sobre|ante|escolt\w+|puntero|segund[oa]|tercer[oa]?|"
    r"voorsprong|marge|voor|op|over|tweede|derde|avance|devance|possede|compte|sur|deuxieme|troisieme|suivent)\b"
)
"""What says in the morning, before anything was raced, that a margin is of the overall."""
_OTHER = lazy(
    rf"{NOT_OVERALL.pattern}|\b(?:points?|punten\w*|puntos|mountains?|berg\w*|polka|pois|jongeren\w*|ploegen\w*|sprint\w*|virtue\w+|onderweg|peloton|bunch|"
    r"break\w*|kopgroep|vlucht\w*|echapp\w*|fug\w*|escap\w*|km|(?:19|20)\d\d|vorig\w* (?:jaar|editie|keer|seizoen))\b"
)
"""What it is not the overall of."""
_LONG_AGO = lazy(r"\b(?:in|en) (?:19|20)\d\d\b")
"""Of a sentence before: what goes on after it is of that year."""
_WON = lazy(
    r"\b(?:won|wins?|winner|winnaar|wint|gagn\w+|remport\w+|vainqueur|gan[oó]|venci\w+|victor\w+|zege|overwinning)\b"
)


_BEGAN = lazy(
    r"\b(?:started|began) the (?:day|stage) with an? \{\d+\} (?:advantage|lead|cushion) (?:over|on) <\d+>(?: ,?(?: ?and)? (?:\{\d+\}|\d+)(?: seconds)? (?:over|on|to) <\d+>)*"
)
"""How reports look back on the morning: "who had started the day with a 29-second advantage over B and 41 over C"."""


def overall_before(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the overall before the stage, where a sentence gives its leader and who is next, at what time."""
    said = list(overall_said(s, context, roster)) if s.language in ("fr", "es") else []
    by_turns = list(_in_the_morning(s, context, roster))
    fuller = [one for one in by_turns if not said or len(one.people) > len(said[0].people)]
    for fact in fuller or said:
        context.in_overall = True
        yield fact


def _in_the_morning(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    if not s.has("duration") or is_talk(s) or s.has("said", "if") or context.phase == "finished":
        return
    said = slots(s, context, roster)
    morning = _MORNING.get(s.language)
    is_then = morning is not None and morning.search(said.text) is not None
    if not is_then and (context.phase != "before" or context.report):
        return
    if (began := _BEGAN.search(said.text)) is not None:
        said = replace(said, text=f"{said.text[: began.end()]} .")  # and not how the leader came in
    first = said.text.find("{")
    here = [match.start() for match in _OVERALL.finditer(said.text)]
    before = _OVERALL.search(context.before) is not None
    won = [match.start() for match in _WON.finditer(said.text, 0, first)]
    is_of_it = not won or any(won[-1] < at < first for at in here)
    is_morning = context.phase == "before" and not (context.report or s.has("modal", "future", "not"))
    is_morning &= _HOLDS.search(said.text) is not None
    if _LONG_AGO.search(context.before) and not here:
        return
    if not (here or before or is_morning) or not is_of_it or _OTHER.search(said.text, 0, first + 60):
        return
    is_known = (before or is_morning) and len(context.last) == 1
    rows = margins(said, {1: {"person": context.last[0]}} if is_known else {})
    if len(rows) < 2:
        return
    people = [row["person"] for row in rows.values()]
    roster.adopt(people)
    yield Fact("gc", {"rows": table(rows), "basis": "before"}, 0.8, s.text, people)
