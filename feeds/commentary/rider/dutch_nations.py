"""Dutch nationalities of several riders: "de Noren A en B"."""

from functools import lru_cache

from feeds.commentary.rider.teams import REGION, nation_of
from feeds.commentary.words.tags import phrases

_IRREGULAR = {"fransen": "fransman", "engelsen": "engelsman", "ieren": "ier", "franse": "fransman"}
_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=2000)
def nation_of_dutch(word: str) -> str | None:
    """Return the three-letter code of a nationality in a folded Dutch word, be it of one or several; else None."""
    if (nation := nation_of(_IRREGULAR.get(word, word)) or nation_of(word.removesuffix("s"))) is not None:
        return nation
    if not word.endswith("en") or len(word) < 5:  # "esten" is the shortest
        return None
    stem = word[:-2]
    stem = stem[:-1] + "s" if stem[-1] == "z" else stem
    forms = [stem]
    if stem[-1] == stem[-2]:
        forms.append(stem[:-1])
    elif stem[-2] in _VOWELS and stem[-1] not in _VOWELS:
        forms.append(stem[:-1] + stem[-2] + stem[-1])
    return next((nation for form in forms if (nation := nation_of(form)) is not None), None)


_REGIONS = phrases(
    "fries|zeeuw|brabander|limburger|tukker|drent|groninger|gelderlander|hollander|utrechter|achterhoeker|twentenaar|westlander|amsterdammer|"
    "rotterdammer|hagenaar|tilburger|bredanaar|nijmegenaar|zwollenaar|maastrichtenaar|kempenaar|antwerpenaar|gentenaar|bruggeling|oostendenaar|"
    "leuvenaar|hasselaar|mechelaar|kortrijkzaan|roeselarenaar|ieperling|haspengouwer|waaslander|truienaar|genkenaar|lierenaar|aalstenaar|"
    "waal|bask|catalaan|galicier|asturier|andalusier|canarier|bretoen|elzasser|normandier|corsicaan|toscaan|siciliaan|lombard|piemontees|sard|"
    "venetier|tiroler|beier|sakser|antioquier"
)


def region_of_dutch(word: str) -> str | None:
    """Return what a folded Dutch word says of where a rider is from, "fries"; None where it says nothing."""
    return f"{REGION}{word}" if word in _REGIONS else None
