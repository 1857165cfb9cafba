"""A time that nothing explains while somebody is away: what the peloton is behind by, unless the words speak against it."""

from collections.abc import Iterator

from feeds.commentary.gap.alone import JUST_LEFT_S
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_BESIDE = frozenset({"speed", "weather", "breakaway", "climb", "mechanical", "crash"})
"""What may be said beside a gap that is given in passing."""
_LEAST, _MOST = 0.35, 1.7
"""How a gap is to the one before, as far as a time alone is one."""
_LONGEST_S = 900
"""Seconds of the longest gap that is taken for one without words that say so."""
_LATELY = 3
"""Paragraphs for which a time may be that of those who chase."""
_OF_SOMEBODY = ("nation", "he", "maybe", "person")

_OTHERWISE = lazy(
    r"\b(?:overall|gc|general\w*|classif\w*|classement|clasifi\w*|klassement\w*|geklasseerd\w*|best[- ]placed|mejor colocad\w*|mieux class\w*|virtual\w*|virtue\w*|provisional|lider|"
    r"years?|ago|editions?|edicion|jaar|ans|annees?|anos?|won|wins?|winner|gano|ganar|gagn\w*|victoir\w*|should|could|would|might|may|reckon\w*|guess\w*|need\w*|necesit\w*|moet\w*|"
    r"bonus\w*|bonif\w*|points?|sprint|tussensprint|meta volante|lost|loses?|losing|pierde\w*|perd\w*|verlie\w*|verloor|cost\w*|kost\w*|took|takes|take|gained|gains?|another|otros?|"
    r"encore un\w*|nog eens|extra|wait\w*|wacht\w*|espera\w*|attend\w*|after|wheel|roue|rueda|wiel|bike|velo|bici\w*|fiets|penalt\w*|penali\w*|straf\w*|amende|boete|last time|"
    r"laatste keer|ultima vez|derniere fois|this morning|ce matin|vanmorgen|esta manana|schedule|horaires?|horario|schema|mas tarde|plus tard|every|cada|elke|chaque|"
    r"in (?:\w+ )?(?:\d+|fifteen|twenty) ?(?:km|kilomet\w+)|per|yesterday|gisteren|ayer|hier|graphics?|calcul\w*|half of them|in no man|tierra de nadie|niemandsland|no man|"
    r"(?:second|deuxieme|tweede|segundo|chase) (?:group|groupe|groep|grupo)|de derriere|minutes? (?:of )?silence)\b"
)
"""What a time is of that is no gap of the peloton: the overall, other years, what may be, lost time, bonuses."""
_EXACT = lazy(r"\d{1,2} ?(?:[:.,'’′]|m\b|mn?\b|min\w*) ?(?:et |and |en |y )?\d{1,2}")
"""Minutes and seconds; a round time is more often something else."""
_WITHIN = lazy(
    r"\b(?:in|en|dans|over|within|binnen|for|durante|pendant|after|na|apres|tras|during|gedurende|les|last|laatste|derniere?s|ultimos|de|another|extra|by)(?: \w+)? ?$"
)
"""Before a time that passes: "in twenty seconds"."""
_AGO = lazy(
    r"\W*(?:\w+ )?(?:later|ago|geleden|after|apres|despues|plus tard|mas tarde|of (?!lead|advantage)|de (?!avance|ventaja|renta|marge)|penalty|straf|from the (?:feed|start))\b"
)
"""After one: "twenty seconds later"."""
_FEW_WORDS = 7
_BRIEFLY_ELSE = lazy(
    r"\b(?:by|in|en|dans|over|for|om|de|met|con|avec|later|due|give|it|was|were|maybe|c|fine|since|depuis|desde|sinds|anuncios|publicite|minutes?|minuten|minutos?|ads?|break)\b"
)
"""In a few words with a round time, what makes it something else: "the first rider is due in ten minutes"."""
_CHANGED = lazy(
    r"\b(?:by|shav\w+|cut|knock\w*|recort\w*|repris|regagn\w*|grignot\w*|limad\w*|teruggepakt|terug|geslonken|verlor\w*|grew by|down by|diminu\w* de|augment\w* d|baja\w* en|aument\w*|snoep\w*|"
    r"start(?:s|ed) the day|began the day|penalty|apres avoir|before|avant|antes|eerst|first|was|were|fue|fut|etait)\b"
)
"""By how much a gap has changed, or what it was."""
_QUOTED = lazy(r"[«»“”„]|(?<!\d)\"|\?\W*$|\b(?:19|20)\d\d\b")


def left_over(s: Sentence, context: Context, found: list[Fact]) -> Iterator[Fact]:
    """Yield the gap of the peloton that a sentence gives in words that no pattern knows: "Five men, 55 seconds".

    Only one time may be in it that is no race time and was not read; nobody may be named who is not away; it must be near
    the gap before, where one is known, and nearer to it than to that of those who chase.
    """
    times = s.all("duration")
    if len(times) != 1 or context.report or not (context.is_led or context.pair == ("peloton", "leaders")):
        return
    figure: Figure = s.tokens[times[0]].value
    if figure.race_time or figure.value > _LONGEST_S or any(fact.kind not in _BESIDE for fact in found):
        return
    if not _may_be_alone(s, times[0]):
        return
    if s.has("past", "gc", *_OF_SOMEBODY) or conditions(s) or s.in_clause(times[0], "future", "not", "modal"):
        return
    named = [person for at in s.all("named") for person in s.tokens[at].value]
    if any(person not in context.away for person in named) or (named and context.chasers):
        return
    if _is_of_chasers(figure.value, context) or _OTHERWISE.search(s.folded) or _QUOTED.search(s.text):
        return
    if context.gap_s and not _LEAST <= figure.value / context.gap_s <= _MOST:
        return
    fields: dict[str, object] = {"gap_s": int(figure.value)}
    of = "chasers" if context.has_parted and figure.value <= JUST_LEFT_S else "peloton"
    if of != "peloton":
        fields["of"] = of
    if figure.bound:
        fields["bound"] = figure.bound
    if figure.approx:
        fields["approx"] = True
    yield Fact("gap", fields, 0.72, s.text, why="whether it is the gap now is not plain")
    context.note_gap(of, "leaders", int(figure.value))
    if of == "peloton":
        context.gap_s = int(figure.value)


def _may_be_alone(s: Sentence, at: int) -> bool:
    """Return whether a time is given to the second, or in few words that are of nothing else."""
    token = s.tokens[at]
    if _CHANGED.search(s.folded):
        return False
    if _EXACT.match(s.text, token.start):
        return True
    if (s.has("leaders") or len(s.all("named")) == 1) and token.value.value < _LEAST_MINUTES_S:
        before, after = fold(s.text[: token.start]), fold(s.text[token.end :])
        return not (_WITHIN.search(before) or _AGO.match(after))
    others = " ".join(other.folded for index, other in enumerate(s.tokens) if index != at)
    return len(s.words) <= _FEW_WORDS and token.value.value < _LEAST_MINUTES_S and not _BRIEFLY_ELSE.search(others)


_LEAST_MINUTES_S = 60
"""From here on times in words are round: "ten minutes" may be of anything."""


def _is_of_chasers(seconds: float, context: Context) -> bool:
    """Return whether a time may be that of those who chase, of whom one was given lately."""
    if context.chase is None or context.chase_age > _LATELY:
        return False
    return context.gap_s is None or abs(context.gap_s - seconds) >= abs(context.chase[1] - seconds)
