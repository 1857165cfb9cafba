"""French numbers of several words: "soixante-quinze", "nonante", "quatre-vingt-dix-sept", "deux cent un"."""

from collections.abc import Mapping

_TENS = "vingt|trente|quarante|cinquante|septante|huitante|octante|nonante"
_TEENS = r"dix[\s-]+neuf|dix[\s-]+huit|dix[\s-]+sept|seize|quinze|quatorze|treize|douze|onze|dix"
_UNITS = "une|un|deux|trois|quatre|cinq|six|sept|huit|neuf"
_AND_ONE = r"[\s-]+et[\s-]+(?:une?|onze)(?=[\s-]+(?:kilom|km|secon|minu|coureu|homme|unit|m[eè]tre|born))"
_BELOW_HUNDRED = (
    rf"(?:quatre[\s-]+vingts?|soixante)(?:[\s-]+(?:{_TEENS}|(?:{_UNITS}))|{_AND_ONE})?"
    rf"|(?:{_TENS})(?:[\s-]+(?:{_UNITS})|{_AND_ONE})?"
)
PATTERNS = (
    rf"(?:(?:deux|trois)[\s-]+)?cents?[\s-]+(?:{_BELOW_HUNDRED}|{_TEENS}|(?:{_UNITS}))",
    _BELOW_HUNDRED,
)
"""Such numbers, the longest first."""
_FOUR = 4


def summed(words: list[str], values: Mapping[str, int]) -> int | None:
    """Return the value of a French number by that of its words: "quatre vingt dix sept"; None where it is none.

    Args:
        words: the words, folded.
        values: what each of the simple ones is.
    """
    total = 0
    for word in words:
        if word.startswith("cent"):
            total = 100 * (total or 1)
        elif word.startswith("vingt") and total % 100 == _FOUR:
            total += 80 - _FOUR
        elif word != "et":
            value = values.get(word)
            if value is None:
                return None
            total += value
    return total or None
