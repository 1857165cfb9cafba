"""English: "the Belgian Luc Maes", "his team-mate Luc Maes"."""

from collections.abc import Iterator, Sequence

from feeds.commentary.rider.rows import is_of_team
from feeds.commentary.rider.runs import NATIONS_OF_TWO
from feeds.commentary.rider.teams import nation_of
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases

_TITLES = phrases(
    "teammate|team mate|compatriot|countryman|countrywoman|sprinter|climber|puncheur|rouleur|neo pro|debutant|youngster|veteran|"
    "domestique|rider|champion|runner up|leader|breakaway companion|companion|escapee|attacker|time triallist|specialist|pro|"
    "called|named|lad|local|local lad|giant|talent|prodigy|rookie|newcomer|old hand|brothers|riders|sprinters|climbers|hope|all rounder|classics man|"
    "lieutenant|lead out man|leadout man|mate|outsider|favourite|title holder|winner|stage winner|climbing specialist"
)
"""What riders are, right before their names."""
_OF_A_PLACE = lazy(
    r"\b(?:alps?|ardennes|riviera|costa|cote|col|mont|monte|passo|alto|puerto|sierra|grand|prix|tour|giro|vuelta|classica?|championships?|cup|open|"
    r"federation|union|cycling|team|national|prime|minister|president|king|queen|prince|tv|radio|television|eurosport|league|valley|coast|"
    r"san|santa|saint|sainte|sankt|st|lago|lake|puy|mur|pass|summit|sprint|basque country|pyrenees|dolomites|parliament|army|revolution)\b"
)
_IN = phrases("in|to|from|near|at|across|through|over|towards|of|around|into|via")


def runs(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the full names that stand after a nation, a team, "Belgian neo-pro", "X's team-mate"."""
    yield from _in_lists(text, tokens)
    for at, token in enumerate(tokens):
        is_full = at and "maybe" in token.classes and len(token.folded.split()) in (2, 3)
        if not is_full or _OF_A_PLACE.search(token.folded):
            continue
        if (
            _is_after_a_nation(tokens, at)
            or _is_titled(tokens, at)
            or is_of_team(tokens, at)
            or (is_full and _is_explained(tokens, at))
        ):
            yield [at]


def _in_lists(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the names of a list, each perhaps with what its rider is, of which one is known or of a nation.

    "With them went Noam Hadari, the Kazakh Daniyar Seitkazin, a lanky New Zealander called Finn Abercrombie and two
    Frenchmen in search of a contract, Enzo Poirrier and Gaël Le Quintrec."
    """
    run: list[int] = []
    for at, token in enumerate(tokens):
        if "named" in token.classes or (_is_full(token) and not _OF_A_PLACE.search(token.folded)):
            if run and not _is_in_a_row(tokens, run[-1], at):
                yield from _told(tokens, run)
                run = []
            run.append(at)
    yield from _told(tokens, run)


def _is_full(token: Token) -> bool:
    words = token.folded.split()
    is_name = len(words) in (2, 3) and words[0] not in _THE and token.folded not in NATIONS_OF_TWO
    return is_name and "maybe" in token.classes


def _told(tokens: Sequence[Token], run: list[int]) -> Iterator[list[int]]:
    """Yield a list where so much in it is of riders that all of it is."""
    if (
        len(run) < _LIST
        or all("named" in tokens[at].classes for at in run)
        or tokens[max(0, run[0] - 1)].folded in _IN
    ):
        return
    sure = sum(
        "named" in tokens[at].classes or (at > 0 and (_is_after_a_nation(tokens, at) or _is_titled(tokens, at)))
        for at in run
    )
    if sure and sure * 3 >= len(run) - 1:
        yield run


def _is_in_a_row(tokens: Sequence[Token], before: int, at: int) -> bool:
    """Return whether a name is the next of a list: a comma or "and" stands between, and what a rider is."""
    between = tokens[before + 1 : at]
    joint = next((n for n, token in enumerate(between) if token.folded in _JOINTS), None)
    if joint is None or len(between) - joint > _LONGEST_EPITHET:
        return False
    origin, epithet = between[:joint], between[joint + 1 :]
    if origin and (len(origin) > _LONGEST_ORIGIN or origin[0].folded not in ("of", "from", "(")):
        return False
    return not any(
        token.classes & _DOING or token.folded in _NOT_IN_A_LIST or token.folded.split()[0].endswith("ed")
        for token in epithet
        if token.folded not in ("called", "named", "red")
    )


_LIST = 3
_LONGEST_EPITHET = 10
_JOINTS = phrases(",|and|, and|;")
_THE = phrases("the|a|an|his|her")
_LONGEST_ORIGIN = 6
_DOING = frozenset(
    {
        "peloton",
        "chasers",
        "attack",
        "catch",
        "join",
        "dropped",
        "duration",
        "distance",
        "away",
        "crash",
        "abandon",
        "have",
        "said",
        "he",
        "they",
    }
)
_NOT_IN_A_LIST = phrases(
    "who|which|that|is|was|are|were|has|had|have|with|when|while|as|but|then|not|before|after|where|won|took|led|:|–|—|(|)|it|there|went|came"
)


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


def _is_explained(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a name is followed by what its rider is: "Filip Brzozowski, a 23-year-old Pole", "Rein Tammaru, the Estonian"."""
    if [token.folded for token in tokens[at + 1 : at + 2]] != [","] or len(tokens) < at + _LONGEST:
        return False
    if tokens[at + 2].folded not in ("a", "an", "the"):
        return False
    for n, token in enumerate(tokens[at + 3 : at + 3 + _LONGEST_EPITHET], at + 3):
        if (
            "nation" in token.classes
            or nation_of(token.folded)
            or (isinstance(token.value, str) and len(token.value) == _CODE and "named" not in token.classes)
        ):
            return True
        if (
            token.folded.split()[-1] in _TITLES
            and n < len(tokens) - 1
            and token.folded.split()[-1] not in ("winner", "leader")
        ):
            return True
        if token.folded in (",", ".", ";", "who", "of", ":") or "named" in token.classes:
            return False
    return False


_LONGEST = 4
_HIS = phrases("the local|local|veteran|her|s|whose|their|defending|current|former|young|reigning|our")
