"""English: "the Belgian Luc Maes", "his team-mate Luc Maes"."""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.rider.rows import is_of_team
from feeds.commentary.words.tags import Token, phrases

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


def runs(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the full names that stand after a nation, a team, "Belgian neo-pro", "X's team-mate"."""
    for at, token in enumerate(tokens):
        is_full = at and "maybe" in token.classes and len(token.folded.split()) in (2, 3)
        if not is_full or _OF_A_PLACE.search(token.folded):
            continue
        if _is_after_a_nation(tokens, at) or _is_titled(tokens, at) or is_of_team(tokens, at):
            yield [at]


def _is_after_a_nation(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a nation stands right before a name: "the Belgian X", "Norway's X" at the head of what is said."""
    before = tokens[at - 1]
    if not ("nation" in before.classes or before.classes == {"word"}) or not isinstance(before.value, str):
        return False
    is_of_a_place = at > 1 and tokens[at - 2].folded in _IN and before.folded.endswith(" s")
    return len(before.value) == _CODE and not is_of_a_place


_CODE = 3


def _is_titled(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a title stands right before a name, with a nation or another rider's name before it."""
    before = tokens[at - 1]
    phrase = before.folded
    start = at - 1
    while start and phrase not in _TITLES and at - start < _LONGEST:
        start -= 1
        phrase = f"{tokens[start].folded} {phrase}".replace(" - ", " ").replace("- ", "")
    if phrase not in _TITLES and phrase.replace(" - ", " ") not in _TITLES:
        return False
    if not start:
        return True
    around = tokens[max(0, start - 4) : start]
    return any(
        isinstance(token.value, str) or token.classes & {"named", "nation", "team"} or token.folded in _HIS
        for token in around
    )


_LONGEST = 4
_HIS = phrases("his|her|s|whose|their|defending|current|former|young|reigning|our")
