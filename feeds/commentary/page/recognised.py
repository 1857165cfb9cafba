"""Whether a text is of a bicycle race at all, by what was read of it and by its words."""

from collections.abc import Sequence

from feeds.commentary.page.headings import Para
from feeds.commentary.rider.teams import team_key
from feeds.commentary.stage.header import StageFacts
from feeds.commentary.words.tags import phrases, vocabulary
from feeds.commentary.words.writing import WORD, fold
from tracker.race.stage import Rider


def is_race(paras: Sequence[Para], kinds: Sequence[str], riders: Sequence[Rider], language: str) -> bool:
    """Return whether a text speaks of a race, and not by chance of a gap of ten seconds somewhere.

    Args:
        paras: the text.
        kinds: of the events that were read of it.
        riders: as far as they are known.
        language: the text's.
    """
    if len(set(kinds) - {"weather", "finish", "crash"}) >= 2 or kinds.count("km") >= 2:
        return True
    if any(kind in ("result", "gc", "classification") for kind in kinds):
        return True
    known = vocabulary(language)
    said = _OF_A_RACE | (_OF_RIDERS if _DONE_BY_RIDERS & set(kinds) else frozenset())
    hits = sum(1 for rider in riders if rider.team and team_key(rider.team))
    count = 0
    for para in paras[:400]:
        words = [fold(match[0]) or match[0] for match in WORD.finditer(para.text[:600])]
        count += len(words)
        at = 0
        while at < len(words):
            length, classes, _ = known.longest(words, at, len(words))
            hits += bool(classes & said and words[at] not in ("out", "left", "move", "chase", "pack", "field"))
            at += max(1, length)
    if count <= _FEW_WORDS:
        # a post or two, copied from a page
        few = len(set(kinds) - {"weather", "finish"})
        found = {fold(word) or word for para in paras for word in WORD.findall(para.text[:600])}
        return (bool(few) and (hits >= 1 or "km" in kinds or few > 1)) or not found.isdisjoint(_RACING)
    if {*kinds} <= {"weather", "finish"}:
        return False
    return hits >= (1 if _DONE_BY_RIDERS & set(kinds) else 2) and hits * 150 >= count


_OF_A_RACE = phrases("peloton|leaders|chasers|to_go|lead_noun|lead_verb|start|regroup")
_RACING = phrases(
    "riders|peloton|bunch|stage|breakaway|race|climb|climbs|finish|sprinters|climbers|jersey|cobbles|renners|coureurs|corredores|etappe|etape|etapa|cyclists"
)
_OF_RIDERS = frozenset({"summit", "sprint", "riders", "attack_noun", "mechanical", "gruppetto"})
_DONE_BY_RIDERS = frozenset({"attack", "breakaway", "dropped", "join", "caught", "mechanical", "abandon", "climb"})
"""What only riders do, so that more words count as words of a race."""
_FEW_WORDS = 120
"""Words of a text so short that one word of the race, and something said of it, is enough."""


def is_announced(header: StageFacts) -> bool:
    """Return whether a text that says nothing of a race announces one: what stage it is, or from where, and how long."""
    known = sum(
        part is not None for part in (header.race, header.number, header.start, header.finish, header.distance_km)
    )
    if sum(climb.length_km is not None for climb in header.climbs) > 1:
        return True
    return header.distance_km is not None and (known >= _ANNOUNCES or bool(header.climbs or header.sprints))


_ANNOUNCES = 3
