"""English: "the Belgian Luc Maes", "his team-mate Luc Maes", and surnames beside what only riders do."""

from collections.abc import Iterator, Sequence

from feeds.commentary.rider.rows import is_of_team
from feeds.commentary.rider.runs import NATIONS_OF_TWO
from feeds.commentary.rider.teams import nation_of, nation_of_country
from feeds.commentary.rider.unmet.rows import names_in_a_row
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
    yield from _in_lists(tokens)
    if any("maybe" in token.classes or token.classes == {"word"} for token in tokens):
        yield from _of_deeds(text, tokens)
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


def _in_lists(tokens: Sequence[Token]) -> Iterator[list[int]]:
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
_DOING = phrases(
    "peloton|chasers|attack|catch|join|dropped|duration|distance|away|crash|abandon|have|said|he|they"
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


def _of_deeds(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield names, mostly surnames, that stand beside a group, or beside what only riders do or what befalls them."""
    for run in names_in_a_row(text, tokens, _NEVER):
        names = [tokens[at].folded for at in run]
        if any(nation_of_country(name) or nation_of(name) or _OF_A_PLACE.search(name) for name in names):
            continue
        before = tokens[run[0] - 1].folded if run[0] else ""
        if before not in _IN and (
            _is_after_a_deed(tokens, run, before) or (before not in _NOT_BEFORE and _is_before_a_deed(tokens, run))
        ):
            yield run


def _is_after_a_deed(tokens: Sequence[Token], run: list[int], before: str) -> bool:
    """Return whether a row is of a group, or of those of whom the words before it say what befell them: "Puncture for Dorn"."""
    if not run[0] or "attack_noun" in tokens[run[0] - 1].classes:
        return run[0] > 0
    near, are_many = tokens[run[0] - 2] if run[0] > 1 else tokens[0], len(run) > 1
    after = tokens[run[-1] + 1] if run[-1] + 1 < len(tokens) else None
    ends = after is None or after.folded.split()[0] in _ENDS or bool(after.classes & _DEEDS)
    if before in ("only", "just"):
        return are_many and ends
    if before in _BEFALLS:
        befalls = not near.classes.isdisjoint(_HAPPENS) and near.folded not in _PLURALS
        return befalls or (before == "for" and "duration" in near.classes and are_many)
    if before == ":" and run[0] <= _HEAD:
        is_all = after is None or after.folded in (".", "(", "!")
        return is_all and not near.classes.isdisjoint(_HAPPENS | {"sprint", "summit"} if are_many else _HAPPENS)
    if before in _OF_A_GROUP:  # "A pair in no man's land, Dorn and Fisk, trails by 1:15"
        apart = [near] if before != "," else tokens[max(0, run[0] - _FAR) : run[0] - 1]
        is_group = any(token.classes & {"leaders", "chasers"} for token in apart)
        return are_many and is_group and (before != "," or ends)
    said = frozenset[str]().union(*(token.classes for token in tokens[: run[0]]))
    is_line = bool(said & {"first", "win"} and said & {"sprint", "summit"})
    return is_line and "beaten" in tokens[run[0] - 1].classes


def _is_before_a_deed(tokens: Sequence[Token], run: list[int]) -> bool:
    """Return whether what only riders do follows a row: "Dorn and Fisk have attacked"."""
    first = at = run[-1] + 1
    while (
        at < min(first + 3, len(tokens))
        and tokens[at].folded.split()[0] in _LIGHT
        and not tokens[at].classes & _DEEDS
    ):
        at += 1
    if at >= len(tokens):
        return False
    verb, word = tokens[at], tokens[run[0]]
    is_next = bool(verb.classes & {"second", "third"})
    is_placed = (is_next or bool(verb.classes & {"first", "win"})) and any(
        token.classes & {"sprint", "summit", "win"} for token in tokens[0 if is_next else at :]
    )
    if not (verb.classes & _DEEDS or is_placed) or verb.folded.endswith("over"):
        return False
    if len(run) > 1 or " " in word.folded or is_next:
        return not is_next or len(run) > 1 or "maybe" in word.classes
    is_one = verb.folded.split()[0].endswith("s") or tokens[first].folded.split()[0] in ("is", "has", "was", "s")
    if not is_one or "maybe" in word.classes:
        return is_one
    none = _MANY | _NO_SURNAMES if at == first and verb.folded in _PLURALS else _NO_SURNAMES
    return len(word.folded) >= _SURNAME and word.folded not in none and not word.folded.endswith(_ADJECTIVE)


_SURNAME = 4
_FAR = 8
_ENDS = phrases(
    ",|.|!|)|:|–|;|is|are|was|were|has|have|had|s|re|ve|hold|holds|survive|survives|remain|remains|stay|stays|resist|left|ahead|still"
)
_HEAD = 5
_BEFALLS = phrases("for|by|from|of")
_OF_A_GROUP = phrases("of|,|(|:|–|—|-|are")
_HAPPENS = frozenset({"attack", "mechanical", "crash", "abandon", "dropped", "catch", "dns", "leaders", "chasers"})
_DEEDS = frozenset(
    {"attack", "mechanical", "crash", "abandon", "dropped", "catch", "join", "away", "lead_verb", "otl"}
)
_PLURALS = phrases("attacks|crashes|punctures|mechanicals|leads|counters|attack|lead|escape|break")
_MANY = phrases(
    "constant|endless|fresh|early|late|multiple|repeated|further|brutal|small|numerous|countless|various|continuous|sporadic|initial|plenty|"
    "immediate|counter|futile|fierce|short|long|first|more|non stop|slow|rear|front|double|final|lone|solo|minor|major|nasty|heavy|huge|massive|bike|big"
)
"""What may stand before a noun, where a surname would before a verb: "Endless attacks"."""
_LIGHT = phrases("is|are|was|were|has|have|had|s|re|ve|been|now|also|both|already|just|then|finally|all|soon|'|’")
_NOT_BEFORE = phrases("of|the|a|an|this|team|mr|ms|dr|coach|director|manager|reporter")
_NEVER = phrases(
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|"
    "november|december|mother|nature|shimano|campagnolo|sram|garmin|netflix|unesco|olympic|uci|covid|eurosport|twitter|instagram|strava"
)
_NO_SURNAMES = phrases(
    "nobody|everyone|everybody|somebody|someone|anyone|another|other|others|none|neither|either|each|which|what|that|this|these|those|there|here|most|"
    "half|more|less|such|same|both|many|much|some|several|then|when|while|where|with|from|behind|nothing|something|everything|rain|wind|snow|"
    "race|racing|luck|help|home|weather|road|police|radio|word|news|rumour|rumor|time|drama|chaos|carnage|disaster|trouble|panic|calm|silence|"
    "elsewhere|meanwhile|yesterday|today|tomorrow|still|also|only|just|even|once|twice|again|already|soon|later|never|always|maybe|perhaps"
)
_ADJECTIVE = ("less", "ous", "ing", "able", "ful", "body", "thing")
