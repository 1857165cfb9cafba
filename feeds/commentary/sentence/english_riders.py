"""English riders whom nobody introduced with a team: what stands right before their names says that they are riders."""

import re

from feeds.commentary.rider.names import Roster
from feeds.commentary.rider.runs import begins_a_clause
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

_TITLES = phrases(
    "teammate|team mate|compatriot|countryman|countrywoman|sprinter|climber|puncheur|rouleur|neo pro|debutant|youngster|veteran|"
    "domestique|rider|champion|runner up|leader|breakaway companion|companion|escapee|attacker|time triallist|specialist|pro|"
    "lieutenant|lead out man|leadout man|mate|outsider|favourite|title holder|winner|stage winner|climbing specialist"
)
"""What riders are, right before their names."""
_OF_A_PLACE = re.compile(
    r"\b(?:alps?|ardennes|riviera|costa|cote|col|mont|monte|passo|alto|puerto|sierra|grand|prix|tour|giro|vuelta|classica?|championships?|cup|open|"
    r"federation|union|cycling|team|national|prime|minister|president|king|queen|prince|tv|radio|television|eurosport|league|valley|coast|"
    r"san|santa|saint|sainte|sankt|st|lago|lake|puy|mur|pass|summit|sprint|basque country|pyrenees|dolomites|parliament|army|revolution)\b"
)
_IN = phrases("in|to|from|near|at|across|through|over|towards|of|around|into|via")
_ANDS = phrases("and|&")


def introduce_english(s: Sentence, roster: Roster) -> None:
    """Make riders of full names not met before that stand after a nation, "Belgian neo-pro", "X's team-mate".

    Args:
        s: an English sentence, whose tokens are changed.
        roster: takes the riders in.
    """
    is_new = False
    for at in s.all("maybe"):
        token = s.tokens[at]
        name = str(token.value)
        words = token.folded.split()
        if not at or len(words) not in (2, 3) or _OF_A_PLACE.search(token.folded):
            continue
        nation = _nation_before(s, at)
        if nation is None and not _is_titled(s, at):
            continue
        person = roster.add(name)
        token.classes, token.value = frozenset({"named"}), [person]
        if nation and not person.nation:
            person.nation = nation
        is_new = True
    if is_new:
        _join(s)
        s.settle()


def _nation_before(s: Sentence, at: int) -> str | None:
    """Return the nation that stands right before a name: "the Belgian X", "Norway's X" at the head of what is said."""
    before = s.tokens[at - 1]
    if not ("nation" in before.classes or before.classes == {"word"}) or not isinstance(before.value, str):
        return None
    if len(before.value) != _CODE or (at > 1 and s.tokens[at - 2].folded in _IN and before.folded.endswith(" s")):
        return None
    return before.value


_CODE = 3


def _is_titled(s: Sentence, at: int) -> bool:
    """Return whether a title stands right before a name, with a nation or another rider's name before it."""
    before = s.tokens[at - 1]
    phrase = before.folded
    start = at - 1
    while start and phrase not in _TITLES and at - start < _LONGEST:
        start -= 1
        phrase = f"{s.tokens[start].folded} {phrase}".replace(" - ", " ").replace("- ", "")
    if phrase not in _TITLES and phrase.replace(" - ", " ") not in _TITLES:
        return False
    if not start:
        return True
    around = s.tokens[max(0, start - 4) : start]
    return any(
        isinstance(token.value, str) or token.classes & {"named", "nation", "team"} or token.folded in _HIS
        for token in around
    )


_LONGEST = 4
_HIS = phrases("his|her|s|whose|their|defending|current|former|young|reigning|our")


def _join(s: Sentence) -> None:
    """Make one token of names in a row: "the Belgian X and the Dutchman Y"."""
    at = len(s.tokens) - 1
    while at > 1:
        if "named" in s.tokens[at].classes:
            link = at - 1
            while link and (s.tokens[link].folded == "the" or isinstance(s.tokens[link].value, str)):
                link -= 1
            first = link - 1
            if (
                first >= 0
                and s.tokens[link].folded in _ANDS
                and "named" in s.tokens[first].classes
                and not begins_a_clause(s.tokens, link, s.language)
            ):
                s.make_riders(first, at, [*s.tokens[first].value, *s.tokens[at].value])
                at = first
        at -= 1
