"""Dutch "als" that makes no condition: it compares, says what somebody is, or at what moment something is."""

import re

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def is_no_condition(s: Sentence, at: int) -> bool:
    """Return whether a Dutch "als" compares, or "mocht" has a doer before it: "de twee mochten uitlopen"."""
    begins = at == 0 or "break" in s.tokens[at - 1].classes
    if any(token.folded == "zowel" for token in s.tokens[max(0, at - 4) : at]):
        return True  # "zowel Bero als Dorn"
    if at and s.tokens[at - 1].folded in _KINDS:
        return True  # "mannen als Fisk"
    if (
        s.tokens[at].folded == "als"
        and not begins
        and _AS.match(s.text, s.tokens[at].end)
        and _names_a_kind(s, at)
    ):
        return True
    if _WHEN.match(s.text, s.tokens[at].start):
        return True
    return _LIKE.match(s.text, s.tokens[at].start) is not None or (
        s.tokens[at].folded in ("mocht", "mochten") and not begins
    )


_AS = lazy(
    r" (?!(?:hij|ze|zij|we|wij|ik|je|jij|het|dat|die|dit|iemand|niemand|er|de|deze|men|u|jullie|alles|iedereen|beide|beiden|straks|nu|dan|zo|niet|"
    r"\w+ (?:niet|zo|te)\b)\b)(?:een |zijn |haar |hun )?[a-zß-ÿ]"
)
"""After "als" that says as what somebody does it, "als eenzame fietser": a condition has a doer there."""
_KINDS = phrases("types|mannen|renners|jongens|namen|klimmers|sprinters|knechten|vrouwen|favorieten|ploegen")


def _names_a_kind(s: Sentence, at: int) -> bool:
    """Return whether no verb ends the clause after "als", as it does a condition: "als dat zo blijft"."""
    ends = next(
        (i for i in range(at + 1, len(s.tokens)) if s.tokens[i].classes & {"break", "mark"}), len(s.tokens)
    )
    return not s.tokens[ends - 1].folded.endswith(("t", "en")) or ends - at > _SHORT


_SHORT = 4
_WHEN = lazy(
    r"(?:als|wanneer) [A-ZÀ-Þ][\w'’-]+(?: [\w'’-]+){0,4}? (?:versnelt|versnellen|demarreert|demarreren|aanvalt|aanvallen|aangaat|doortrekt|gaat|aanzet|wegrijdt|wegspringt|opvoert|opdrijft|verhoogt|"
    r"op kop komt|het tempo bepaalt|goed lees|goed zie)(?= ?[.,;!]|$| op| in| en| aan)|als ik het (?:\w+ )?goed (?:zie|lees|heb|begrijp)"
)
"""What "als" says of a moment: "Fisk kan niet mee als Gran versnelt"."""
_LIKE = lazy(
    r"als (?:sneeuw|vanouds|bezeten|gek|geen ander|gevolg|een (?:speer|raket|bezetene|blok|dolle|gek|malle|komeet|duivel\w*|kanonskogel|locomotief|"
    r"kaars|huis|trein|pijl|plumpudding|bom|blok beton)|(?:de )?(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|enige|enigen|snelste|leider|winnaar|kopman|"
    r"favoriet|titelverdediger|kampioen|achtste|\w+tigste|\w+tiende)\b)",
    re.IGNORECASE,
)
"""What "als" compares or names, and does not make a condition: "als sneeuw voor de zon", "als tiende"."""
