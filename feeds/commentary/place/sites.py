"""What is crossed: climbs by their names in a text, and the titles that name a sprint or a climb and no more."""

import re
from functools import lru_cache

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.patterns import lazy
from tracker.race.text import fold_name, unaccented

FINALE_KM = 8.0
"""Km to go from which a sprint may be the one for the stage."""

_CLIMB = r"(?:[Cc]ol|[Cc]ôte|Cote|Mont|Monte|[Aa]lto|[Pp]uerto|Muur|[Mm]ontée|Montee|[Mm]ur|Passo|Cima|Coll|Pla|[Cc]ollado|[Cc]uesta|Cormet|Colle|Pico|Plateau|Ballon|Collet|(?:(?<=\bdu )|(?<=\ble )|(?<=\bau ))(?:Pas|Port|Signal|Cret|Crêt|Mas|Grand))"
_CLIMB_NAME = compiled(
    rf"\b(?![Cc]ôte (?:d['’](?:Azur|Or|Opale|Ivoire|Émeraude|Amour|Albâtre|Argent)|Vermeille)|Costa )(?<!Vuelta al )(?<!Tour du )(?<!\(Le ){_CLIMB}\b(?:[\s-]+(?:d['’]|l['’]|de|du|des|la|le|les|del|della|di|van|den|der|el|los|las|von|sur))*"
    r"[\s-]*(?:(?:d['’]|l['’])?[A-ZÀ-Þ][\w'’-]*+)(?:\s+(?:(?:de|du|des|la|le|les|del|di|van|sur|en|el|los|las)\s+|d['’]|l['’])*[A-ZÀ-Þ][\w'’-]*+)*"
)
_NAME_AFTER = compiled(
    r"(?:(?:in|at|of|on|à|de|du|en|te|van|op|over|the|la|le|l['’]|el|del|d['’]|sommet|top|por|summit|"
    r"[Cc]at(?:egory|\.)?[ -]?(?:\d|HC)\b|HC\b|climb)\s*)+"
    r"(?P<name>(?:[A-ZÀ-Þ][\w'’]*(?:-[\w'’]+)*)(?:[\s-]+(?:(?:de|du|des|la|le|les|del|sur|d|van|sous|lès|en|l)[\s'’-]+)*[A-ZÀ-Þ][\w'’]*(?:-[\w'’]+)*)*)"
)


_NAMED_AT_ONCE = compiled(
    r"\s*(?P<name>[A-ZÀ-Þ][\w'’-]*(?: (?:(?:de|du|des|la|le|les|del|of|the|den|der) ){0,2}[A-ZÀ-Þ][\w'’-]*){0,3})\s*(?=[,:(])"
)
_TITLED = frozenset({"kom", "qom", "gpm", "sprint", "intermediate sprint", "bonus sprint"})
"""Words after which a name stands at once: "KOM Carter Bar, cat. 2: …"."""


@lru_cache(maxsize=64)
def climb_name(text: str) -> str | None:
    """Return the first climb that a text names by its kind: "Col de la Madone", "Alto de Foia"."""
    match = _CLIMB_NAME.search(text)
    return match[0].strip(" -") if match else None


def climb_of(s: Sentence) -> str | None:
    """Return the climb that a sentence names by its kind, or that the header has; not what ends the stage."""
    if s.site is not None and s.site[0] == "climb":
        return s.site[1]
    name = climb_name(s.text)
    is_end = s.site is not None and s.site[0] == "finish" and name is not None and name in s.site[1]
    return None if is_end else name


def sprint_of(s: Sentence) -> str | None:
    """Return the intermediate sprint of the header that a sentence names."""
    return s.site[1] if s.site is not None and s.site[0] == "sprint" else None


_THERE = {
    "en": lazy(r"\b(?:in|at|through|on|over|atop|up|across|into|past|of)(?: (?:the|top|summit|crest))* $"),
    "nl": lazy(r"\b(?:in|op|te|bij|door|over|van|bovenop|langs)(?: (?:de|het|top))* $"),
    "fr": lazy(
        r"(?:\b(?:a|au|aux|en|dans|sur|de|du)|\bd['’]|^l['’]|^la|^le)(?: (?:la|le|les|l['’]|sommet|cime|du|de))* ?$"
    ),
    "es": lazy(r"\b(?:en|por|de|del|al)(?: (?:el|la|los|las|alto|cima|lo))* $"),
}
_HEAD = lazy(r"^\W*(?:\w+ (?:time|keer|fois|vez) )?$")


def passed_kind(s: Sentence) -> str | None:
    """Return the kind of what the header has on the way where a sentence says what happens there: "in Knighton", "Knighton: …"."""
    if s.site is None or s.site[0] not in ("climb", "sprint"):
        return None
    before, after = unaccented(s.text[: s.site[2]]).lower(), s.text[s.site[3] :]
    is_head = _HEAD.match(before) is not None and re.match(r" ?(?:\([^()]*\) ?)?[:,–—|.]", after) is not None
    return s.site[0] if is_head or _THERE[s.language].search(before) else None


def climb_names(text: str) -> list[re.Match[str]]:
    """Return where a text names climbs by their kind."""
    return list(_CLIMB_NAME.finditer(text))


def names_only(s: Sentence, context: Context) -> bool:
    """Return whether a sentence only names what is crossed, and keep in mind that who was first comes next.

    So do "Sprint at Stowe.", "Intermediate sprint, Maidwell (km 56)" and "Windle Moor (cat. 2)".
    """
    if len(s.tokens) > LONGEST_TITLE or s.has(
        "named", "future", "modal", "past", "duration", "leaders", "peloton"
    ):
        return False
    match = _TITLE.match(s.text)
    if match is None or s.text.rstrip().endswith((".", "!")) or (context.km or 0) < FINALE_KM:
        return False
    kind = "sprint" if "sprint" in s.text.lower() else "climb"
    name = match["climb"] or match["town"] or name_of(s, kind, context) or ""
    context.comes_to_line(kind, name.strip(" -,"))
    s.is_title = True
    return True


LONGEST_TITLE = 14
"""Tokens of the longest title."""
_NAME = r"[A-ZÀ-Þ][\w'’.-]*+(?: (?:(?:de|du|des|la|le|les|del|di|van|of|the|in|on|den|der) ){0,2}[A-ZÀ-Þ][\w'’.-]*+){0,4}"
_TITLE = compiled(
    rf"(?:(?P<climb>{_NAME}) ?\((?:[Cc]at|HC|[1-4](?:st|nd|rd|th)? cat)[^()]{{0,20}}\)"
    r"|(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|1st|2nd|3rd) )?(?:[Ii]ntermediate [Ss]print|[Bb]onus [Ss]print|KOM|QOM|[Ss]print)(?: points?)?"
    rf"(?: ?(?:,|:|-|–|—|at|in) ?(?P<town>{_NAME}))?(?: ?\([^()]{{1,30}}\))?)"
    r"(?:,? ?(?:km )?[\d.,]+ ?km(?: to go)?)? ?:?$"
)


def name_of(s: Sentence, kind: str, context: Context) -> str | None:
    """Return what a sentence calls the sprint or the climb that is passed, or what was named before."""
    if kind == "climb" and (found := climb_of(s)) is not None:
        return found
    if kind == "sprint" and (found := sprint_of(s)) is not None:
        return found
    people = {
        word
        for i in s.all("named")
        for person in s.tokens[i].value
        for name in person.names
        for word in fold_name(name).split()
    }
    for at in s.all("sprint", "summit", "first"):
        rest = s.text[s.tokens[at].end :]
        match = _NAME_AFTER.match(rest.lstrip())
        if match is None and s.language == "en" and s.tokens[at].folded in _TITLED:
            match = _NAMED_AT_ONCE.match(rest)
        if match and not set(fold_name(match["name"]).split()) & people:
            return match["name"].strip(" -")
    if kind == "climb":
        return context.climb
    return context.sprint


def is_at_the_finish(s: Sentence, context: Context) -> bool:
    """Return whether a sprint can only be that for the stage: the finish is near, and nothing on the way is named."""
    if (
        s.language == "en"
        and s.site is not None
        and s.site[0] == "finish"
        and not s.has("sprint", "points", "bonus")
        and (context.km or FINALE_KM) <= FINALE_KM
        and not context.report
    ):
        return s.has("win", "line")
    if context.report and s.language == "en" and "finish" not in context.once and TOLD.search(s.folded):
        return True  # "beat Fisk in a two-man sprint to win the stage"
    return (
        s.language == "en"
        and context.km is not None
        and context.km <= FINALE_KM
        and not context.report
        and context.passage is None
        and not s.has("sprint", "summit", "points", "bonus")
        and climb_of(s) is None
    )


TOLD = lazy(
    r"\b(?:to (?:win|take|claim|secure|seal|snatch|grab|clinch)|won|took|claimed|secured|sealed|snatched) (?:[\w'’-]+ ){0,5}?(?:stage|victory|triumph)\b|\b(?:covered|completed) the \d"
)
"""How reports say who won: "attacked four kilometres from the summit finish to win the fifth stage"."""
FOR_LESS = lazy(
    r"\bfor (?:the )?(?:second|third|fourth|fifth|minor|remaining|leftover|rest|scraps|crumbs)\b|"
    r"\b(?:om|voor) (?:de )?(?:(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) (?:plaats|plek|stek)|(?:plaats|plek) (?:twee|drie|vier|vijf|zes|\d)\b|restjes|kruimels|overschot)\b|"
    r"\b(?:remaining|leftover) points\b|\bpoints (?:that were )?left\b|"
    r"\bpour (?:la |le |les )?(?:[2-9] ?e\b|deuxieme|seconde|troisieme|accessits|places? d)|"
    r"^derriere\b|\bpoints? restants?\b|\bregle le (?:peloton|paquet|gros)\b"
)
"""What is sprinted for behind those who got the most."""


def is_beside(s: Sentence, *kinds: str) -> bool:
    """Return whether words of some classes may speak of what is given, in English not after the next comma."""
    given = s.all("points", "bonus")
    if s.language != "en" or not given:
        return s.has(*kinds)
    comma = next((at for at in range(given[-1], len(s.tokens)) if s.tokens[at].folded == ","), len(s.tokens))
    return any(at < comma for at in s.all(*kinds))
