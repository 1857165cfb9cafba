"""Dutch "ze" and "zij", she where the verb beside it is in the singular, riders by whom a team is called, "Val" in a name."""

from collections.abc import Sequence

from feeds.commentary.words.tags import Token, phrases

_SINGULAR = phrases(
    "zit|rijdt|heeft|is|komt|volgt|ligt|gaat|demarreert|krijgt|moet|kan|was|wordt|werd|reed|zat|kwam|ging|staat|sluit|verliest|"
    "kraakt|valt|pakt|wint|houdt|versnelt|lost|stapt|probeert|plaatst|springt|nadert|geeft|neemt|maakt|laat|kon|moest|viel|won|nam|"
    "mag|weet|blijft|bleef|begint|begon|had|lag|stond|kijkt|finisht|eindigt|passeert|klimt|daalt|rijdt lek|zakt"
)


def mark_dutch(tokens: Sequence[Token], text: str) -> None:
    """Put right what the words of a Dutch sentence mean."""
    _mark_valleys(tokens, text)
    _mark_her(tokens)
    _mark_teams(tokens)
    _mark_last(tokens)


def _mark_valleys(tokens: Sequence[Token], text: str) -> None:
    """Make no fall of the valley in a name: "boven op Val Thorens"."""
    for token in tokens:
        after = text[token.end : token.end + 2].strip()
        if token.folded == "val" and token.start and text[token.start] == "V" and after.isupper():
            token.classes = frozenset({"word"})


def _mark_her(tokens: Sequence[Token]) -> None:
    """Make "she" of "ze" beside a verb in the singular: "ze zit op 15 seconden", "heeft ze 15 seconden"."""
    for at, token in enumerate(tokens):
        if token.folded not in ("ze", "zij"):
            continue
        after = tokens[at + 1].folded.split()[:1] if at + 1 < len(tokens) else []
        before = tokens[at - 1].folded.split()[-1:] if at else []
        follows = bool(before) and before[0] in _SINGULAR and not has_doer(tokens, at - 1)
        if (after and after[0] in _SINGULAR) or follows:
            token.classes = frozenset({"he"})


def _mark_last(tokens: Sequence[Token]) -> None:
    """Make "he" of "die laatste" before a verb, and nobody who does anything of Bero in "Bero' ploegmaat"."""
    for at, token in enumerate(tokens[:-2]):
        if token.folded == "geen" and at and tokens[at - 1].folded == "nog" and tokens[at + 1].classes & _FIGURES:
            token.classes = frozenset({"word"})  # "nog geen vijf kilometer later"
        follows = tokens[at + 2].folded.split()[0]
        if token.folded in LAST and tokens[at + 1].folded == "laatste" and follows in _SINGULAR:
            token.classes = frozenset({"he"})
        elif "named" in token.classes and tokens[at + 1].folded in ("'", "’") and follows.startswith("ploeg"):
            token.value = token.value[:-1]
            token.classes = token.classes if token.value else frozenset({"word"})


_FIGURES = phrases("distance|duration")
LAST = frozenset({"die", "deze"})
"""Before "laatste": who was named last of all."""
_DOERS = phrases("named|maybe|he|nation|person|peloton|leaders|chasers|team")


def has_doer(tokens: Sequence[Token], at: int) -> bool:
    """Return whether somebody else stands before a verb in its clause: "Dorn heeft ze laten gaan"."""
    for token in reversed(tokens[max(0, at - 6) : at]):
        if token.classes & {"break", "mark"}:
            return False
        if token.classes & _DOERS:
            return True
    return False


_TEAM_OF = phrases(
    "ploeg|ploegmaats|ploegmaten|ploeggenoten|ploegmakkers|mannen|knechten|helpers|luitenanten|treintje|trein|equipe|formatie|"
    "manschappen|troepen|brigade|kompanen|ploeggenotes|teamgenoten|werkmannen|meesterknechten"
)
_TITLE = phrases(
    "de|het|leider|leidster|klassementsleider|kopman|geletruidrager|titelverdediger|winnaar|sprinter|topfavoriet|favoriet|wereldkampioen"
)


def _mark_teams(tokens: Sequence[Token]) -> None:
    """Make a team of "de ploeg van Bero" and "de mannen van leider Bero": it is not Bero who does what they do."""
    for at, token in enumerate(tokens):
        if "named" not in token.classes or len(token.value) != 1:
            continue
        before = at - 1
        while before > 0 and (
            tokens[before].folded in _TITLE or (tokens[before].classes == {"gc"} and at - before < _FAR)
        ):
            before -= 1
        if before > 0 and tokens[before].folded == "van" and tokens[before - 1].folded.split()[-1] in _TEAM_OF:
            person = token.value[0]
            token.classes, token.value = frozenset({"team"}), person.team or person.name


_FAR = 4
