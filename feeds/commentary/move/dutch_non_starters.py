"""Who is not at the start, as Dutch says it: counted first and named after, with what ails each of them."""

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import SPELT, number
from feeds.commentary.words.patterns import lazy

_N = "|".join(SPELT["nl"].split()[:10])
_ABSENT = lazy(
    r"\b(?:niet - starters?|afwezigen?|afmeldingen|forfaits|afzeggingen|niet (?:meer )?(?:gestart|van start|aan de start|aan het vertrek|opgestapt|vertrokken)|ontbreken|ontbreekt|ontbraken|ontbrak|"
    r"verscheen niet|verschenen niet|minder dan (?:gisteren|eergisteren|zaterdag|vrijdag)|minder aan de start|forfait)\b"
)
_COUNT = lazy(
    rf"\b(?P<n>{_N}|\d{{1,2}}) (?:\w+ )?(?:renners?|man|rensters?|vrouwen|afwezigen?|afmeldingen|forfaits|afzeggingen|niet - starters?|namen)\b|\b(?P<less>{_N}|\d{{1,2}}) minder\b"
)
_AILS = lazy(
    r"\b(?:ziek\w*|koorts\w*|griep\w*|buik\w*|maag\w*|verkoud\w*|corona|covid|infectie|gebroken|brak|breuk|\w+breuk|gekneusd\w*|kneuzing\w*|hersenschudding|knie|pols|elleboog|sleutelbeen|"
    r"heup|ribben|blessure|geblesseerd|gekwetst|last van|pijn|naar huis|voorzorg|niet hersteld|gevolgen van|wonden|antibiotica|bronchitis|toilet|val(?:partij)? van (?:gisteren|eergisteren)|"
    r"gisteren (?:\w+ ){0,2}(?:gevallen|ten val)|niet meer opgestapt|niet opgestapt|thuis|in bed|opgegeven|spaart zich|sparen zich|rust|andere verplichtingen)\b"
)
"""Why riders do not start."""
_AT_START = lazy(r"\bstart\w*|\bvertrek\b")
"""Where a report says that somebody was missing, it is said of what."""
_NO_START = lazy(r"\b(?:kopgroep|vlucht|sprint|waaier|top|klim|groep|lijst met favorieten|favorieten)\b")
_START_KM = 15
"""Km of racing after which nobody is said not to have started."""


def dutch_non_starters(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return the riders whom a Dutch sentence says not to have started.

    Args:
        s: the sentence.
        context: `absent` is how many are still to be named where a sentence before said how many there are.
        roster: the riders of the race.
    """
    is_told = context.report and not (context.absent or _AT_START.search(s.folded))
    if s.language != "nl" or context.phase == "finished" or is_told or context.away:
        return []
    if context.km is not None and context.distance_km is not None and context.distance_km - context.km > _START_KM:
        return []
    folded = s.folded
    match = _COUNT.search(folded) if _ABSENT.search(folded) and not _NO_START.search(folded) else None
    if match is not None:
        context.absent = int(number(match["n"] or match["less"]) or 0)
    elif not context.absent or not _AILS.search(folded):
        return []
    said = slots(s, context, roster)
    people = [one for one in in_row(said, said.text) if one not in context.out][: context.absent]
    if match is not None and people and not (":" in folded or _AILS.search(folded)):
        return []
    context.absent -= len(people)
    roster.adopt(people)
    return people
