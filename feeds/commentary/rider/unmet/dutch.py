"""Dutch: "de Belg Luc Maes", "een minuut voor Maes en Bero", "Luc Maes lost"."""

from collections.abc import Iterator, Sequence

from feeds.commentary.words.tags import Token, phrases

_LINKS = phrases(",|en|&|/|;")
_ARTICLES = phrases("de|het|een|die|dat|zijn|haar|hun|onze|leider|beide|jonge|ervaren")
_TITLES = phrases(
    "geletruidrager|rozetruidrager|rodetruidrager|groenetruidrager|wittetruidrager|truidrager|bollentruidrager|leider|leidster|"
    "koploper|koploopster|vluchter|vluchtster|aanvaller|achtervolger|wereldkampioen|wereldkampioene|kampioen|kampioene|"
    "europees kampioen|olympisch kampioen|titelverdediger|sprinter|sprintster|klimmer|topsprinter|topfavoriet|favoriet|"
    "favoriete|renner|renster|debutant|neoprof|veteraan|klassementsman|klassementsleider|klassementsrenner|tijdritspecialist|"
    "rasaanvaller|oudgediende|stadsgenoot|klassementsrijder|kopman|knecht|meesterknecht|belofte|vluchtmakker|vluchtmakkers|medevluchter|medevluchters|eenzaat|eenling|puncheur|landgenoot|landgenoten|"
    "koplopers|vluchters|leiders|achtervolgers|aanvallers|tegenaanvallers|sprinters|klimmers|jonkies|renners|coureurs|"
    "kopduo|koptrio|duo|trio|kwartet|vijftal|tweetal|drietal|viertal|vluchtduo|overblijver|overblijvers"
)
"""What riders are, right before their names."""
_NATIONS = phrases(
    "belgen|nederlanders|fransen|duitsers|italianen|spanjaarden|britten|engelsen|schotten|ieren|denen|noren|zweden|finnen|"
    "portugezen|polen|tsjechen|slovenen|slowaken|kroaten|oostenrijkers|zwitsers|amerikanen|canadezen|australiers|"
    "nieuw zeelanders|colombianen|ecuadoranen|eritreeers|kazakken|russen|letten|litouwers|esten|luxemburgers|vlamingen|walen|"
    "basken|catalanen|limburgers|brabanders|zeeuwen|friezen|groningers|argentijnen|mexicanen|zuid afrikanen|hongaren|"
    "belg|nederlander|fransman|duitser|italiaan|spanjaard|brit|engelsman|schot|ier|deen|noor|zweed|fin|portugees|pool|tsjech|"
    "sloveen|slowaak|kroaat|oostenrijker|zwitser|amerikaan|canadees|australier|colombiaan|ecuadoraan|eritreeer|kazak|rus|let|"
    "litouwer|est|luxemburger|vlaming|waal|bask|catalaan|limburger|brabander|zeeuw|fries|groninger|argentijn|mexicaan|hongaar|"
    "francaise|belgische|nederlandse|italiaanse|spaanse|duitse|britse|deense|noorse|zweedse|poolse|sloveense|zwitserse|"
    "australische|amerikaanse|canadese|oostenrijkse|west vlaming|oost vlaming|antwerpenaar|kempenaar|gelderlander|drent|tukker"
)
_BETWEEN = _ARTICLES | phrases("ploeggenoot|ploeggenoten|ploegmaat|ploegmaats|ploegmakker|diens")
"""What may stand before the second name of a row."""
_OF = phrases("van|op|voor|voor op|achter|tegenover|over|bij|tot|naar|door|tussen")
_PLACES = phrases(
    "in|te|naar|nabij|vanuit|via|door|richting|tussen|rond|langs|uit|tot|over|beklimming van|klim van|top van|voet van|ronde van"
)
_WITH = phrases(
    "met|met daarbij|met daarin|met onder meer|waaronder|namelijk|onder wie|wie|samen met|gevolgd door|rond|dan|eerst"
)
_DOES = phrases(
    "rijdt|rijden|reed|reden|zit|zitten|zat|zaten|zijn|waren|heeft|hebben|had|hadden|houdt|houden|hield|hielden|telt|tellen|telden|"
    "springt|springen|sprong|sprongen|krijgt|krijgen|kreeg|kregen|gaat|gaan|ging|gingen|kwamen|komen|moet|moeten|moest|moesten|"
    "kan|kunnen|kon|konden|vallen|liggen|hangen|hangt|maken|maakt|maakten|probeert|proberen|zakt|zakken|lost|lossen|loste|losten|"
    "demarreert|demarreren|sluit|sluiten|haakt|haken|blijven|bleven|vormen|vormden|nemen|namen|neemt|pakt|stapt|stappen|geeft|geven|"
    "staan|stonden|verliest|verliezen|leidt|leiden|soleert|achtervolgen|jagen|zweven|bengelen|bengelt|spartelen|werken|draaien|gooien|slaan|slaat|"
    "kleuren|bepalen|wisten|weten|mogen|mochten|doen|passeren|bengel|pakken|smeren|smeert|beginnen|kiezen|kiest|trekken|trekt|"
    "kent|kennen|raakt|raken|legt|leggen|hijgen|wint|won|sprintte|sprint|spurt|klopt|klopte|verslaat|versloeg"
)
_HAVE = phrases(",|op|met|:|heeft|hebben|houdt|houden|telt|tellen|krijgt|krijgen|–|pakt|pakken|volgt op|volgen op")
_FEW = phrases("een|eentje|twee|drie|vier|vijf|zes|zeven|acht|tien|1|2|3|4|5|6|7|8|10")
_HANGS = phrases("hangt|hangen|zweeft|zweven|bengelt|bengelen|spartelt|volgt|volgen")
_IS = phrases(
    "is|was|ligt|volgt|komt|kwam|wordt|werd|valt|viel|staat|blijft|bleef|breekt|brak|kraakt|plooit|schuift|gleed|glijdt|knalt"
)
"""Verbs that places have as well."""
_MOVES = phrases(
    "away|attack|attack_noun|points|bonus|dropped|drops|join|catch|crash|mechanical|abandon|otl|dsq|dns|lead_verb|goes|follows|"
    "win|first"
)
_RACE = _MOVES | phrases(
    "leaders|chasers|peloton|duration|lead_noun|deficit|distance|sprint|summit|regroup|to_go"
)  # as words
_FIGURES = frozenset({"duration", "lead_noun", "deficit", "distance"})
_STEPS = 5


def runs(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the runs of names of which what stands around them is only said of riders."""
    if not any("maybe" in token.classes for token in tokens):
        return
    at = 0
    while at < len(tokens):
        run = _with_first(text, tokens, _run(tokens, at))
        if run and _are_riders(tokens, run):
            yield run
        at = run[-1] + 1 if run else at + 1


def _has(tokens: Sequence[Token], *classes: str) -> bool:
    return any(not token.classes.isdisjoint(classes) for token in tokens)


def _run(tokens: Sequence[Token], at: int) -> list[int]:
    """Return the tokens of names in a row from one on, each perhaps with what they are before it."""
    if not tokens[at].classes & {"maybe", "named"}:
        return []
    run = [at]
    while (link := run[-1] + 1) < len(tokens) and tokens[link].folded in _LINKS:
        after = link + 1
        while after < len(tokens) and (_is_title(tokens, after) or tokens[after].folded in _BETWEEN):
            after += 1
        if after >= len(tokens) or not tokens[after].classes & {"maybe", "named"}:
            break
        run.append(after)
    return run


def _with_first(text: str, tokens: Sequence[Token], run: list[int]) -> list[int]:
    """Return a run of names with the word before it where that is the first of the sentence and of the row: "Dorn, Fisk en Gran"."""
    if not run or run[0] != _SECOND or tokens[1].folded not in _LINKS or tokens[0].classes != {"word"}:
        return run
    word = text[tokens[0].start : tokens[0].end]
    if not word[:1].isupper() or " " in word or len(word) < _SHORTEST:
        return run
    return [0, *run]


_SECOND = 2
"""The token of the second name of a sentence that begins with a row of them."""
_SHORTEST = 4
"""Letters of a surname at the head of a sentence: "Zo" and "Nu" are none."""


def _is_title(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return (
        "nation" in token.classes
        or token.folded in _TITLES
        or token.folded in _NATIONS
        or (token.classes == {"word"} and isinstance(token.value, str))
    )


def _are_riders(tokens: Sequence[Token], run: list[int]) -> bool:
    """Return whether a run of names, of which some were not met, is of riders."""
    unknown = [at for at in run if "maybe" in tokens[at].classes]
    if not unknown:
        return False
    titled = next((at for at in run if at and _is_title(tokens, at - 1)), len(tokens))
    unknown = [at for at in unknown if at < titled]
    first, last = run[0], run[-1]
    before = tokens[first - 1] if first else None
    if before is not None and (_is_title(tokens, first - 1) or _is_group_of(tokens, first)):
        return before.folded not in ("renner", "renners", "leider", "leiders") or _is_full(tokens, unknown)
    if not _is_full(tokens, unknown):
        return len(run) > 1 and _is_plain_row(tokens, run)
    if first > 1 and before is not None and before.folded in (".", ")") and tokens[first - 2].folded.isdecimal():
        return True  # "1. Jan Bero 3 seconden"
    if len(unknown) < len(run) and not (before is not None and before.folded in _PLACES):
        return True  # in a row with one who was met
    if before is not None and _befell(tokens, first):
        return True
    start = first
    while start and tokens[start - 1].folded in _ARTICLES and start - 1 > 0:
        start -= 1
    before = tokens[start - 1] if start else None
    if before is not None and _names_them(tokens, start - 1):
        return True
    if before is not None and before.folded in _PLACES:
        return False
    if before is not None and not (before.classes & {"break", "mark"} or before.folded in _HEADS):
        if "peloton" in before.classes:  # "gingen in het peloton Jan Bero en Per Fisk tegen de vlakte"
            return any(one.folded in _DOES for one in tokens[:start]) and _has(tokens[last + 1 :], *_MOVES)
        return (
            bool(before.classes & {"word"})
            and before.folded in _DOES
            and _has(tokens, *_MOVES, "duration", "leaders", "away")
        )
    return _do(tokens, last, len(run))


def _befell(tokens: Sequence[Token], first: int) -> bool:
    """Return whether what befell riders stands right before a name: "lek voor Jan Bero", "opgave Jan Bero", "onder hen Jan Bero"."""
    before = tokens[first - 1]
    if "first" in before.classes and _has(tokens, "sprint", "summit", "points", "bonus"):
        return True
    if before.classes & _MISHAPS or (before.folded == "hen" and first > 1 and tokens[first - 2].folded == "onder"):
        return True
    return before.folded in ("voor", "van", "bij") and first > 1 and bool(tokens[first - 2].classes & _BEFALLS)


_MISHAPS = frozenset({"crash", "mechanical", "abandon", "dns", "otl", "dsq"})
_BEFALLS = _MISHAPS | {"attack_noun", "dropped", "catch", "sprint", "points"}
_HEADS = phrases("en|maar|nu|ook|dan|alleen|enkel|waarna|terwijl")


def _is_plain_row(tokens: Sequence[Token], run: list[int]) -> bool:
    """Return whether surnames in a row are riders' beyond doubt: "4.20 voor A en B", "A en B zijn weg", "de vluchters zijn A en B"."""
    first, last = run[0], run[-1]
    before = tokens[first - 1] if first else None
    near, after = tokens[max(0, first - 4) : first], tokens[last + 1 : last + 6]
    if _has(tokens, "team", "gc", "win", "past", "if", "said"):
        return False
    if before is not None and before.folded in ("van", "voor", "voor op"):
        said = next((one for one in reversed(near[:-1]) if one.classes & _FIGURES), None)
        is_led = _has(tokens, "peloton") or (before.folded == "voor" and near[-2:-1] == [said])
        return said is not None and "duration" in said.classes and is_led
    if before is not None and (before.folded == ":" or before.folded in ("zijn", "waren", "heten", "met")):
        return _has(near[:-1], "leaders", "away", "attack", "chasers", "dropped", "crash", "they")
    is_head = before is None or before.classes & {"mark", "break"} or before.folded in _HEADS
    if before is not None and "lead_verb" in before.classes:
        return _has(after, "duration")
    if not is_head or not after:
        return before is not None and "leaders" in before.classes
    verb = after[0].folded.split()[0]
    if after[0].classes & {"have"} or verb in ("houden", "hebben", "tellen", "krijgen", "pakken"):
        return _has(after[:4], "duration")
    return bool(after[0].classes & _MOVES) or (
        verb in _DOES and _has(after[:4], "away", "attack", "dropped", "join", "catch")
    )


def _is_full(tokens: Sequence[Token], names: list[int]) -> bool:
    return all(" " in str(tokens[at].value) for at in names)


def _is_group_of(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a group is called after them: "de groep-Bero", "de groep rond Jan Bero"."""
    near = [token.folded for token in tokens[max(0, at - 2) : at]]
    return len(near) == 2 and near[0] in _GROUP and near[1] in _CALLED  # the two tokens


_GROUP = phrases("groep|groepje|waaier|elitegroep|pelotonnetje|achtervolgersgroep|favorietengroep|kopgroep")
_CALLED = phrases("-|–|van|rond|met|rondom")
_LISTED_FOR = phrases(
    "leaders|chasers|away|consists|attack|attack_noun|riders|dropped|otl|dsq|dns|abandon|crash|mechanical"
)


def _names_them(tokens: Sequence[Token], at: int) -> bool:
    """Return whether what stands at a token has riders after it: "een minuut voor A en B", "de vluchters: A en B"."""
    token = tokens[at]
    near = tokens[max(0, at - _STEPS) : at]
    if token.folded == ":" or token.classes & {"leaders", "chasers", "consists", "attack_noun"}:
        return _has(tokens, *_LISTED_FOR)
    if token.folded in _OF:
        close = near[-3:] if token.folded in ("voor", "voor op") else near
        said = next((one for one in reversed(close) if one.classes & _FIGURES), None)
        return said is not None and "distance" not in said.classes
    if token.folded in _WITH:
        return (
            _has(tokens, "leaders", "chasers", "away", "consists", "attack", "riders") and token.folded != "rond"
        )
    return False


def _do(tokens: Sequence[Token], last: int, count: int) -> bool:
    """Return whether a verb of riders follows names."""
    after = tokens[last + 1 : last + 1 + _STEPS]
    if not after:
        return False
    if any("duration" in token.classes for token in after[:3]) and after[0].folded in _HAVE:
        return True
    at = 1 if after[0].classes & {"mark"} and len(after) > 1 else 0
    verb = after[at].folded.split()[0]
    moves = any(token.classes & _MOVES for token in after)
    if after[at].classes & _MOVES:
        return True
    if verb in _FEW and _has(tokens, "points", "bonus"):
        return True  # "Hij krijgt drie punten, Jan Bero twee en Per Fisk eentje"
    if verb in _HANGS and any("duration" in token.classes for token in after[at + 1 : at + 4]):
        return True
    if verb in _IS:
        return moves
    return verb in _DOES and (moves or (count > 1 and _has(tokens, *_RACE)))
