"""Numbers on riders' backs in French and Spanish prose: "los dorsales 44 (Luc Dorn) y 73 (Ed Fisk, Ineos)", "Dorn, dossard 45, et Fisk"."""

import re

from feeds.commentary.words.letters import compiled

_NUMBERED = compiled(
    r"\b(?:(?:el|los|del|de los|al|a los|le|les|du|des|au|aux) )?(?:dorsal(?:es)?|dossards?|n[uú]meros?|num[eé]ros?) (?P<list>\d{1,3} ?\([A-ZÀ-Þ][^()]{3,60}\)(?:(?:,| y| et) (?:el |le )?\d{1,3} ?\([A-ZÀ-Þ][^()]{3,60}\))*)"
)
_ONE = compiled(r"\d{1,3} ?\((?P<name>[^(),]{4,40})(?:, ?(?P<team>[^()]{2,40}))?\)")
_APPOSED = compiled(r", (?:con el |avec le )?(?:dorsal|dossard) (?:n[°º] ?)?\d{1,3}(?=,| y | et |\.|;|:|$),?")


_SIGNED = compiled(r"\b(?P<of>(?:du|de la|des|le|la|les|del|el|los) )?[nN](?:[°º]|os?)\.? ?\d{1,3},? (?=[A-ZÀ-Þ])")
"""A number with its sign before a name: "Attaque du n° 64 Van Dorn (TFP)"."""


_CALLED = compiled(r"\b[Nn]o\. ?\d{1,3},? (?=[A-ZÀ-Þ])")
"""The same in English: "Counter-attack by No. 91, Jan Dorn (Cofidis)"."""
_EQUALS = compiled(r"\b\d{1,3} = (?=[A-ZÀ-Þ])")
"""A number that is explained: "24 = Jan Dorn (Cofidis), 51 = Luc Fisk (Ineos)"."""


_OUT = compiled(
    r"\b(?:DN[FS]|OTL|DSQ|HD|[Aa]band(?:on(?:s|ned)?|onos?|onan)|[Dd]id not (?:start|finish)|[Nn]on[- ][Pp]artante?s?|[Ff]orfaits?|[Nn]o (?:salen|toman la salida|salidas)|[Oo]pgaves?|[Oo]pgegeven|"
    r"[Nn]iet (?:gestart|vertrokken)|[Ww]ithdraw(?:als?|n))(?: today)? ?[:–-] ?(?P<list>(?:no\.? ?|n[°º] ?)?\d{1,3} [A-ZÀ-Þ][^\W\d]+(?:(?:,| and| et| y| en|;) ?\d{1,3} [A-ZÀ-Þ][^\W\d]+)*)"
)
"""Who is out, by their numbers: "DNF: 44 Dorn, 87 Fisk"."""
_DIGIT = compiled(r": ?\d|[–-] ?\d")
"""A number right after a colon or a dash: most texts have none."""
_BIB = compiled(r"(?:no\.? ?|n[°º] ?)?\d{1,3} (?=[A-ZÀ-Þ])")


def without_bibs(text: str) -> str:
    """Return a paragraph with riders by their names only, each with the team in brackets."""
    if "°" in text or "º" in text:
        text = _SIGNED.sub(lambda match: "de " if (match["of"] or "").startswith("d") else "", text)
    if "No. " in text or "no. " in text:
        text = _CALLED.sub("", text)
    if " = " in text:
        text = _EQUALS.sub("", text)
    if ":" in text and _DIGIT.search(text):
        text = _OUT.sub(lambda match: match[0].replace(match["list"], _BIB.sub("", match["list"])), text)
    if "ors" not in text and "oss" not in text and "mero" not in text and "méro" not in text:
        return text
    text = _NUMBERED.sub(_named, text)
    return _APPOSED.sub("", text)


def _named(match: re.Match[str]) -> str:
    head = match[0].split()[0].lower()
    of = {
        "del": "de ",
        "du": "de ",
        "de": "de ",
        "des": "de ",
        "al": "a ",
        "a": "a ",
        "au": "à ",
        "aux": "à ",
    }.get(head, "")
    return of + _ONE.sub(lambda one: one["name"] + (f" ({one['team']})" if one["team"] else ""), match["list"])
