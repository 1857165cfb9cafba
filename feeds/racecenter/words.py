"""Names, places and posts of the Race Center in title case and plain English."""

import html
import re

_SMALL = frozenset(
    {
        "van", "von", "der", "den", "dem", "de", "het", "ten", "ter", "te", "'t", "op", "zu", "zum", "zur", "af",
        "av", "del", "da", "das", "do", "dos", "di", "y", "e", "la", "los",
    }
)  # fmt: skip
"""Particles of surnames in lower case."""

_CAPITAL_NATIONS = frozenset({"BEL", "ITA", "FRA", "SUI", "LUX"})
"""Nations where the particles of a surname have a capital: De Lie, De Marchi, Le Gac."""

_PLACE_SMALL = frozenset(
    {
        "de", "du", "des", "la", "le", "les", "l", "d", "en", "sur", "sous", "et", "à", "aux", "au", "lès", "lez",
        "près", "devant", "derrière", "del", "los", "las", "y", "e", "di", "da", "do",
    }
)  # fmt: skip
_ROMAN = re.compile(r"I{1,3}|IV|VI{0,3}")
_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_ALTITUDE = re.compile(r"\s*\(\s*\d[\d\s.,'’\u00a0\u202f]*m\.?\s*\)")
_WORDS = re.compile(r"([\s\-/]+)")


def surname(text: str, nation: str | None = None) -> str:
    """Return a surname in title case; one that is not in capitals is left as it is.

    >>> surname("VAN DER POEL", "NED"), surname("DE LIE", "BEL"), surname("O'CONNOR"), surname("MCNULTY")
    ('van der Poel', 'De Lie', "O'Connor", 'McNulty')
    """
    parts = _WORDS.split(text.strip())
    words = [part for part in parts[::2] if part]
    if any(len(word) > 1 and not word.isupper() for word in words if any(map(str.isalpha, word))):
        return text.strip()
    has_more = len(words) > 1
    small = frozenset() if nation in _CAPITAL_NATIONS else _SMALL
    return "".join(
        part.lower() if has_more and index < len(parts) - 1 and part.lower() in small else _capital(part)
        for index, part in enumerate(parts)
    )


def first_name(text: str) -> str:
    """Return a first name in title case.

    >>> first_name("JUAN-PEDRO"), first_name("Tadej")
    ('Juan-Pedro', 'Tadej')
    """
    text = text.strip()
    return "".join(map(_capital, _WORDS.split(text))) if len(text) > 2 and text.isupper() else text


def _capital(word: str) -> str:
    if _ROMAN.fullmatch(word) and len(word) > 1:
        return word
    head, apostrophe, tail = word.partition("'") if "'" in word else word.partition("’")
    if apostrophe and len(head) == 1 and tail:
        return f"{head.upper()}{apostrophe}{_capital(tail)}"
    if apostrophe and not head:
        return apostrophe + tail.lower()
    if len(word) > 3 and word[:2].upper() == "MC":
        return f"Mc{word[2:].capitalize()}"
    return word.capitalize()


def place(text: str) -> str:
    """Return the name of a place in title case, without the text in brackets.

    >>> place("PLATEAU DE SOLAISON BRISON (1 508 m)"), place("SAINT-LAURENT-EN-GRANDVAUX (N5-VC-D678) (entrée)")
    ('Plateau de Solaison Brison', 'Saint-Laurent-en-Grandvaux')
    """
    return _cased(_BRACKETS.sub("", text).strip() or text.strip("() "))


def summit(text: str) -> str:
    """Return the name of a summit in title case, without its altitude.

    >>> summit("Le Salève - Col de la Croisette (1 175 m)"), summit("CÔTE DE L'ÉGLISE (nord) (412 m)")
    ('Le Salève - Col de la Croisette', "Côte de l'Église (Nord)")
    """
    return _cased(_ALTITUDE.sub("", text).strip() or text.strip())


def _cased(text: str) -> str:
    letters = "".join(filter(str.isalpha, _BRACKETS.sub("", text)))
    if not letters.isupper():
        return text
    parts = _WORDS.split(text)
    return "".join(_place_word(part, index == 0) for index, part in enumerate(parts))


def _place_word(word: str, is_first: bool) -> str:
    if word.lower() in _PLACE_SMALL and not is_first:
        return word.lower()
    for apostrophe in ("'", "’"):
        head, found, tail = word.partition(apostrophe)
        if found and head.lower() in ("l", "d"):
            return f"{head.capitalize() if is_first else head.lower()}{found}{_place_word(tail, True)}"
    return f"({word[1:].capitalize()}" if word.startswith("(") else word.capitalize()


_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/h\d|/tr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<\s*(?:/?[a-z!][^<>]*)>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_SCRIPT = re.compile(r"<\s*(script|style)\b.*?(?:<\s*/\s*\1\s*>|$)", re.IGNORECASE | re.DOTALL)


def post(title: str | None, paragraphs: list[str]) -> str:
    """Return a post as one line: the title as a sentence, then the text, with " · " between its lines.

    >>> post("10 km to go", ["+10'' Johannessen<br />+30'' Vingegaard"])
    "10 km to go. +10'' Johannessen · +30'' Vingegaard"
    """
    parts = [text for part in (title or "", *paragraphs) if (text := _lines(part))]
    joined = ""
    for part in parts:
        if joined:
            joined += " " if joined[-1] in '.!?:…»"”' else ". "
        joined += part
    return joined


def _lines(text: str) -> str:
    broken = _BREAK.sub("\n", _SCRIPT.sub(" ", text))
    lines = html.unescape(_TAG.sub("", broken)).split("\n")
    return " · ".join(" ".join(line.split()) for line in lines if line.strip())


_TAGS = {
    "attack": "attack", "gap": "gap", "breakaway": "breakaway", "elevation": "climb", "climb": "climb",
    "inter_sprint": "sprint", "sprint": "sprint", "flame": "flamme rouge", "winner_victory": "winner",
    "finish": "finish", "withdrawals": "abandon", "withdrawal": "abandon", "actual_start": "start",
    "start": "before the start", "fictive_start": "neutral start", "mach_prob": "mechanical",
    "bike_change": "mechanical", "puncture": "mechanical", "pack_drops_rider": "dropped", "crash": "crash",
    "fall": "crash", "chrono": "time", "statistics": "statistics", "story": "story", "sun": "weather",
    "rain": "weather", "wind": "weather", "speed": "speed", "team_ranking": "teams",
    "yellow_jersey": "yellow jersey",
    "green_jersey": "green jersey", "polka_jersey": "polka-dot jersey", "white_jersey": "white jersey",
}  # fmt: skip
_FINAL = re.compile(r"final_\d+k(?:m)?")
_KEY = frozenset({"attack", "flamme rouge", "final", "winner", "crash"})
_NEVER_KEY = frozenset({"statistics", "story", "weather", "speed", "teams", "before the start"})


def tag_of(picto: str | None) -> str | None:
    """Return the subject of a post by its picto, in plain English, or None without one.

    >>> tag_of("liv_final_10k"), tag_of("liv_inter_sprint"), tag_of("liv_green_wave"), tag_of(None)
    ('final', 'sprint', 'green wave', None)
    """
    name = (picto or "").strip().lower().removeprefix("liv_")
    if not name:
        return None
    return "final" if _FINAL.fullmatch(name) else _TAGS.get(name) or name.replace("_", " ")


def is_key(tag: str | None) -> bool | None:
    """Return whether posts with this tag are key moments; None where the tag does not decide."""
    return True if tag in _KEY else False if tag in _NEVER_KEY else None
