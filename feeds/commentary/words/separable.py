"""Verbs in two parts, mostly Dutch: "gaat Jansen op de klim aan", "rekent het peloton de vluchters in"."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from feeds.commentary.words.tags import LANGUAGES, Token, phrases

_REACH = 9
_HELD = phrases("wheel|wheels|laten gaan|laten rijden")
"""What somebody lets go stands between: the doer is before the verb's first part."""
_AFTER = phrases(
    "en|op|in|bij|uit|van|vanuit|met|na|achter|voor|naar|door|nu|als|om|tijdens|tegen|weer|tussen|langs|onder|rond|zonder|maar|terwijl|waardoor|zodat"
)


@cache
def _verbs(language: str) -> dict[str, dict[str, str]]:
    """Return the class of each verb's parts: first part, second part."""
    module = import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}")
    said: dict[str, dict[str, str]] = {}
    for kind, verbs in getattr(module, "SEPARABLE", {}).items():
        for verb in verbs.split("|"):
            first, second = verb.split("~")
            said.setdefault(first, {})[second] = kind
    return said


_OF_A_BIKE = phrases("front|back|rear")


def join_verbs(tokens: Sequence[Token], language: str) -> None:
    """Give the class of a verb in two parts to one of them: to the second where the doer stands between."""
    verbs = _verbs(language)
    if not verbs:
        return
    for at, token in enumerate(tokens):
        parts = verbs.get(token.folded)
        if parts is None:
            continue
        for after in range(at + 1, min(len(tokens), at + 1 + _REACH)):
            other = tokens[after]
            if tokens[after - 1].folded in _OF_A_BIKE:
                break  # "loses his front wheel": a fall
            if other.folded in parts and _ends(tokens, after):
                between = (
                    parts[other.folded] != "drops"
                    and other.folded not in _HELD
                    and any(t.classes & {"named", "maybe", "nation", "he"} for t in tokens[at + 1 : after])
                )
                doer = other if between else token
                doer.classes = frozenset({parts[other.folded]})
                (token if between else other).classes = frozenset({"word"})
                break
            if (other.classes & {"mark"} and other.folded not in ("'", "’")) or (
                other.classes & {"break"} and other.folded not in phrases(",|(|)")
            ):
                break


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word that may be a preposition ends its verb: no noun follows it."""
    if at + 1 == len(tokens):
        return True
    after = tokens[at + 1]
    if after.classes & {"named", "maybe", "nation", "team"}:
        return False  # "gaf een minuut prijs op Aster"
    return bool(after.classes & {"mark", "break"}) or after.folded.split()[0] in _AFTER
