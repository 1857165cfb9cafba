"""The winner as English exclaims it: a name and no more, and a word of how it was won."""

import re

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence

NEAR_KM = 3
"""Most km to go, as given last, at which such a cry is that of the finish."""
_CLAIMS = re.compile(
    r"^(?:by (?:a|an|half|the|two|three|inches|centimet\w+|millimet\w+)\b|(?:that s|that is|it s) (?:two|three|four|five|his|her|a (?:win|stage|double|hat trick|second|third|first)|the (?:win|stage))\b|"
    r"what a (?:ride|win|lad|sprint|finish|rider|day|performance|champion|kick|victory|lass|woman|man)\b|(?:he|she|they) (?:s |has |have )?(?:done|won|takes|took|wins|got|nailed|held)\b|"
    r"from (?:a|the|nowhere)|stage (?:win|victory|\w+ (?:is|goes))|victory\b|win number|the (?:winner|win|stage)\b|in (?:yellow|pink|red|the \w+ jersey)\b|on (?:the )?(?:\w+ ){1,3}in\b|unbelievable|incredible|wow|yes\b)"
)
_LONG_DRAWN = re.compile(r"([A-ZÀ-Þ])\1{2,}")


def exclaimed(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who has won, where a sentence after a cry of a name says how.

    Args:
        s: the sentence.
        context: `cried` is whose name the sentence before was.
        roster: the riders of the race.
    """
    cried, context.cried = context.cried, None
    if (
        s.language != "en"
        or context.km is None
        or context.km > NEAR_KM
        or context.report
        or "finish" in context.once
    ):
        return None
    named = [person for at in s.all("named") for person in s.tokens[at].value]
    if cried is not None and all(one is cried for one in named):
        figures = [s.tokens[at].value for at in s.all("duration") if s.tokens[at].value.race_time]
        if figures or (_CLAIMS.search(s.folded) and not s.has("not", "modal", "future", "crash", "attack")):
            fields = {"time_s": int(figures[0].value)} if figures else {}
            return Fact("finish", fields, 0.8, s.text, [cried], "whether this was the stage is not plain")
    context.cried = _cry(s, named, roster)
    return None


def _cry(s: Sentence, named: list[Person], roster: Roster) -> Person | None:
    """Return whose name a sentence is, with nothing else in it: "DORN!!!", "BEROOOOO."."""
    words = [word for word in s.words if word.text[0].isalnum()]
    if len(words) > _MOST_WORDS or not s.text.strip().isupper():
        return None
    if len(named) == 1 and all(t.classes & {"named", "mark", "break"} for t in s.tokens):
        return named[0]
    if len(words) == 1 and _LONG_DRAWN.search(words[0].text):
        return roster.called(_LONG_DRAWN.sub(r"\1", words[0].text).lower())
    return None


_MOST_WORDS = 4
