"""Who has won, as it follows where no word of winning is said of them: their time for the stage, or what they did "to win it"."""

import re

from feeds.commentary.place.winning_time import is_plausible
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_SPRINT_KM = 3
"""Most km to go at which somebody passes another "to win"."""
_SHORTEST_S = 5400
"""Seconds: a stage that is not timed against the clock takes longer."""
_NO_TIME_OF_THE_WINNER = lazy(
    r"\b(?:(?:for|since|depuis|desde hace|al|pendant|durant|durante|lost|perdu|perdio|verloor|already|of) (?:\w+ )?\{|(?:19|20)\d\d\b|been|onderweg|under way|sleep|saddle|zadel|record|schedule\w*|horair\w+|horario|expected|forecast|predict\w*|average|minutes ago|lantern|time limit|"
    r"tijdslimiet|tijdschema|schema|delais|fuera de control|last (?:year|week)|vorig|l an dernier|ano pasado|yesterday|gisteren|hier|ayer|"
    r"overall|klassement|classement|general|stand|leads?|leidt|mene|lidera|after (?:the )?(?:first )?(?:\w+ ) stages?)\b"
)
_TO_WIN = lazy(
    r"(?: to| om| pour| para|,? and)(?: (?:go on|go|then|finally|d ['’]? ?))? ?"
    r"(?:to )?(?:win|take|claim|seal|secure|clinch|land|grab|snatch|earn|gagner|remporter|s ['’]? ?adjuger|s ['’]? ?imposer|decrocher|enlever|ganar|llevarse|adjudicarse|conquistar|apuntarse|sumar)\b"
    r"(?P<what>(?:(?!prize|prix|premio|jersey|sprint|mountain|combativ|sprints|points)[^<>{};:.]){0,60}?)\b(?:stage|race|etape|course|etapa|carrera|victory|victoire|victoria|triunfo|win)\b(?! (?:of|in|from) (?:his|her|their) )"
)
_PLAIN_TO_WIN = lazy(
    r"(?: pour| para) (?:gagner|s ['’]? ?imposer|l ['’]? ?emporter|vencer|ganar|imponerse)(?= (?:d ['’] un|de peu|au sprint|en solitaire|a |avec|devant|por|con|al ))"
)
_ONLY_MEANT = lazy(
    r"\b(?:want\w*|hop\w+|try\w*|tri(?:ed|es)|need\w*|aim\w*|look\w*|plan\w*|bid|chance|chances|favou?rites?|set|ready|going|expect\w*|likely|able|enough|attempt\w*|due|"
    r"how|if|has to|have to|had to|must|will|would|could|should|might|may|can|jersey|"
    r"est la|sont la|se bat\w*|tout|bonifications|veut|voulait|doit|devait|peut|pouvait|espere\w*|essa\w+|tent\w+|favoris?|peut - etre|faut|faudra|pret\w*|capable|armes?|jambes|assez|"
    r"esta aqui|todo|quier\w+|queri\w+|debe\w*|puede\w*|pod\w+|esper\w+|intent\w+|favorit\w+|hay que|tiene que|opciones|piernas|suficiente)\b"
)

_OF_ITS_KIND = lazy(
    r"\b(?:first|last|only|youngest|oldest|second|third|rider|riders|one|man|woman|team|\w+(?:er|eme|ste)|premiere?|primer\w*|unic\w+)(?: [\w'’-]+){0,3} ?$"
)
"""Before "to win": "he was the first Dane to win a stage"."""


def deduced(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who has won, where a sentence gives a rider's time for the stage, or what they did to win it.

    Args:
        s: a sentence in which no word of winning was read.
        context: the race so far: the length of the stage makes a time plausible.
        roster: the riders of the race.
    """
    if s.has("said", "if", "future", "not") or not s.has("named"):
        return None
    said = slots(s, context, roster)
    is_near = context.km is not None and context.km <= _SPRINT_KM
    found = _by_time(s, said, context) or (_to_win(s, said) if context.report or is_near else None)
    if found is None:
        return None
    person, time_s = found
    roster.adopt([person])
    fields = {} if time_s is None else {"time_s": time_s}
    return Fact("finish", fields, 0.8, s.text, [person], "whether this was the stage is not plain")


def _first(said: Slots, before: int) -> Person | None:
    """Return the only rider who stands before a place in a sentence, if nobody else does what it says."""
    people = {int(match[1]) for match in re.finditer(r"<(\d+)>", said.text[:before])}
    if len(people) != 1 or re.search(
        r"<\d+-\d+>|\b(?:behind|after|from|achter|na|derriere|apres|tras|detras de) <", said.text[:before]
    ):
        return None
    return said.people[people.pop()]


def _by_time(s: Sentence, said: Slots, context: Context) -> tuple[Person, int] | None:
    """Read "Dorn covered the 130 kilometres in 3:47:08, crossing the line alone", "Dorn invirtió 4h49:05"."""
    times = [(at, figure) for at, figure in enumerate(said.figures) if figure.race_time]
    if len(times) != 1 or _NO_TIME_OF_THE_WINNER.search(said.text) or s.has("gc", "average"):
        return None
    at, figure = times[0]
    seconds = int(figure.value)
    if seconds < _SHORTEST_S or not seconds % 60 or not is_plausible(seconds, context.distance_km):
        return None  # a time that is not given to the second may be of anything
    place = said.text.find(f"{{{at}}}")
    if any(said.text.find(f"{{{one}}}") < place for one in range(len(said.figures)) if one != at):
        return None
    person = _first(said, place)
    return None if person is None else (person, seconds)


def _to_win(s: Sentence, said: Slots) -> tuple[Person, None] | None:
    """Read "Dorn attacked four kilometres from the top to win the fifth stage"."""
    match = _TO_WIN.search(said.text) or _PLAIN_TO_WIN.search(said.text)
    before = said.text[: match.start()] if match is not None else ""
    if (
        match is None
        or _ONLY_MEANT.search(said.text[: match.end()])
        or s.has("modal")
        or _OF_ITS_KIND.search(before[-40:])
    ):
        return None
    riders = list(re.finditer(r"<(\d+)>", before))
    here = s.clauses[said.token(match.start())]
    same = [one for one in riders if s.clauses[said.token(one.start())] == here]
    head = same[0] if same else riders[0] if len(riders) == 1 else None
    return None if head is None else (said.people[int(head[1])], None)
