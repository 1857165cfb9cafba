"""Riders of a team who work at the head of the peloton, as Dutch counts them: they are no break."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WORKS = lazy(
    r"\b(?:met|zet|zetten|heeft|hebben|stuurt|sturen) (?:\w+ ){0,2}?(?:man|mannen|renners|knechten|ploegmaats|ploeggenoten|rensters|vrouwen)"
    r"(?: \w+)? (?:op kop|op de kop|aan de kop|aan kop|vooraan|voorin|naar voren|aan het werk)\b"
)
_TEAM = lazy(r"\b(?:ploeg|ploegen|ploegje|formatie|trein|treintje|brigade|equipe|team)\b")


def works_for_team(s: Sentence) -> bool:
    """Return whether a Dutch sentence counts those of a team who work: "Lotto rijdt met vier man op kop"."""
    return (
        s.language == "nl"
        and (s.has("team", "peloton") or _TEAM.search(s.folded) is not None)
        and _WORKS.search(s.folded) is not None
    )


def is_of_team(s: Sentence, at: int) -> bool:
    """Return whether riders are some of a team, "twee renners van Cofidis op kop", "three men from Cofidis": they work for it."""
    after = s.tokens[at + 1 : at + 3]
    if s.language == "en":
        return len(after) == 2 and after[0].folded in ("from", "of") and "team" in after[1].classes
    return len(after) == 2 and after[0].folded == "van" and bool(after[1].classes & {"team", "maybe"})


def is_left_by(s: Sentence, at: int) -> bool:
    """Return whether riders after what those away are called have left them: "Gelost uit de kopgroep: A, B en C"."""
    return s.language == "nl" and any("dropped" in token.classes for token in s.tokens[:at])


def reaches(s: Sentence) -> bool:
    """Return whether it is a Dutch group that comes to others: "het duo heeft de vluchters te pakken"."""
    return s.language == "nl" and _REACHES.search(s.folded) is not None


_REACHES = lazy(r"\b(?:te pakken|beet|bijgehaald|ingelopen|bijgebeend|ingehaald)\b")


_DRAGS = lazy(
    r"\b(?:laat|laten|liet|lieten|zet|zetten|doet|moet|moeten) (?:[\w'’-]+ ){0,8}?op kop (?:laat|laten|doet )?(?:sleuren|werken|rijden|sleurt|werkt)\b"
    r"|\bop kop (?:laat|laten|liet|lieten|doet) (?:sleuren|werken|rijden|beulen|trekken)\b"
)


def drags(s: Sentence) -> bool:
    """Return whether riders are those whom another has work at the head of the peloton."""
    return s.language == "nl" and _DRAGS.search(s.folded) is not None


def is_so_far_behind(s: Sentence) -> bool:
    """Return whether a Dutch sentence says how far some are behind those away: "De drie rijden op 48 seconden van de vijf koplopers"."""
    if s.language != "nl":
        return False
    if any(_is_of_one(s, at) for at in s.all("leaders")):
        return True
    for at in s.all("duration"):
        if s.in_clause(at, "peloton"):
            continue
        after = [token.folded for token in s.tokens[at + 1 : at + 3]]
        if after[:1] in (["van"], ["achter"]) and at and s.tokens[at - 1].folded.split()[-1] in _ON:
            if s.after(at + 1, ("leaders",), 3) is not None:
                return True
        elif (
            after
            and after[0].split()[0] in ("goed", "achterstand", "achter", "weg", "dicht", "te")
            and (
                s.after(at, ("leaders", "named", "nation"), 7) is not None and " ".join(after).startswith(_DEFICIT)
            )
        ):
            return True
    return False


_ON = frozenset({"op", "meer dan", "dan", "ruim", "een", "slechts", "nog", "al", "zowat", "ongeveer"})
_DEFICIT = ("goed te maken", "goed", "achterstand", "achter", "weg te werken", "dicht te rijden", "te overbruggen")
_BARE = 4
"""Words of a sentence that says no more than that some come together."""


def is_of_chasers(s: Sentence, context: Context) -> bool:
    """Return whether a bare "Samensmelting!" may be of those who chase and those away."""
    is_away = context.has_break
    return s.language == "nl" and bool(context.chasers) and is_away and len(s.tokens) < _BARE


def comes_across(s: Sentence) -> bool:
    """Return whether Dutch riders are counted who come to those away: "Twee man erbij: Fisk en Hals"."""
    return s.language == "nl" and _ACROSS.search(s.folded) is not None


_ACROSS = lazy(r"\b(?:erbij|aansluiting|aansluiten|sluiten aan|komen aan|oversteek)\b[^:]*:")


def works_on(s: Sentence, context: Context) -> bool:
    """Return whether a Dutch sentence after one of a team counts those of it who work: "Drie man op kop en hupsakee"."""
    return s.language == "nl" and context.of_team and _AT_WORK.match(s.folded) is not None


_AT_WORK = lazy(
    r"(?:met )?(?:een|twee|drie|vier|vijf|zes|zeven|\d) (?:man|mannetjes|renners|vrouwen|rensters) (?:op kop|aan de kop|vooraan)\b"
)


def _is_of_one(s: Sentence, at: int) -> bool:
    """Return whether a number of riders is a group so far behind that is called after one of it: "de vier van Dorn op 50 seconden"."""
    after = s.tokens[at + 1 : at + 3]
    is_called = len(after) > 1 and after[0].folded == "van" and "named" in after[1].classes
    return is_called and s.next_is(at + 2, "at")


_WHO_FOLLOW = lazy(
    r"\b(?:groep|groepje) met (?:daarin|onder meer|onder anderen?)\b.*\b(?:volgt|rijdt|zit|hangt) (?:\w+ )?op\b|\bpeloton\b.*\bvolgt op\b.*\bmet daarin\b"
)


def lists_who_follow(s: Sentence) -> bool:
    """Return whether Dutch lists some of those behind: "een groepje met onder meer Dorn volgt op 14 seconden"."""
    return s.language == "nl" and _WHO_FOLLOW.search(s.folded) is not None
