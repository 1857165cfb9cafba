"""Words that decide whether a word with a capital is the name of a rider, and what stands in brackets after names."""

import re

from feeds.commentary.rider.teams import nation_beside, nation_code, team_key
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

NEWS = {
    "nl": phrases(
        "aanval|demarrage|tegenaanval|uitval|versnelling|prik|poging|winst|zege|ritzege|etappezege|leider|leidster|kopman|"
        "winnaar|winnares|ritwinnaar|etappewinnaar|oversteek|solo|klap|attentie|vlucht|demarreert|brabander|limburger|fries|drent|"
        "groninger|zeeuw|tukker|belg|nederlander|wereldkampioen|kampioen|thuisrijder|debutant|neoprof|sprinter|klimmer|wielrenner|wielrenster|renner|renster|coureur"
    )
}
"""Words with which a sentence begins, before a rider's name: "Aanval Luc Maes (Cofidis)"."""
LONGEST_PHRASE = 12
"""Most words of a phrase or a name."""
IN = phrases("in|te|naar|nabij|vanuit|near|richting")
"""Before a place, which may have its region in brackets: "in Hengelo (Gld)"."""

IN_A_PLACE = phrases("in|near|through|outside")
"""Before the name of a place, after which a rider may stand at once."""

AT_A_PLACE = IN | phrases(
    "at|through|outside|into|around|via|door|vers|dans|hacia|por|desde|hasta|saint|san|santa"
)
"""Before what is a place though it is a first name as well: "in Santiago"."""
ALSO_WORDS = phrases(
    "will|mark|may|grace|hope|rich|rob|art|pat|bill|sue|jack|max|dawn|frank|chase|drew|grant|miles|dean|guy|gene|ivy|joy|faith|penny|rose|"
    "ruby|summer|victor|ward|clay|cliff|dale|heath|sandy|chance|sky|per|door|bart|rein|stan|ties|wies|pierre|marc|clair|claire|aime|ange|"
    "victoire|parfait|constant|angel|mercedes|pilar|rosa|luz|sol|cruz|angeles|consuelo|dolores|leal|justo|felix"
)
"""First names that are words, too, where a sentence begins with a capital."""
SO_MANY = phrases(
    "two|three|four|five|six|seven|eight|nine|ten|several|some|both|many|most|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|sommige|"
    "verschillende|beide|deux|trois|quatre|cinq|sept|huit|neuf|dix|certains|certaines|plusieurs|quelques|dos|tres|cuatro|cinco|seis|siete|ocho|"
    "nueve|diez|algunos|algunas|varios|varias|muchos|otros|otras|ambos|parti|reparti|revenu|lache|distance|sorti|tombe|piege|releve|caido|cazado|descolgado|cortado"
)
"""With these a sentence begins that is of so many, or of who did so: "Two Cofidis attack", "Reparti avec 50 secondes"."""
WHERE = phrases(
    "adelante|delante|atras|detras|arriba|asi|ahi|alla|alli|aqui|ahora|ya|despues|luego|tambien|solos|juntos|escapados|entonces|primero|cerca"
)
"""Before a Spanish verb that is a particle elsewhere: "Adelante van Dorn y Fisk" names no Van Dorn."""
OF_SOMEBODY = phrases(
    "my|our|friend|colleague|brother|son|sister|dad|father|uncle|cousin|reader|little|commentator|reporter|petit|petite|ami|amie|lecteur|"
    "confrere|collegue|vriend|collega|lezer|broer|zoon|amigo|amiga|companero|companera|lector|hijo|hermano|photographer|driver"
)
"""Before a first name that is no rider's."""
NO_RIDER = compiled(
    r"\s*,? (?:in|from|on|dans|uit|en|desde|de) (?:(?:the|la|le|el|de|our|my) )?(?:\w+ )?(?:car|studio|box|comments|office|motorbike|moto|voiture|cabine|auto|coche|cabina|[A-ZÀ-Þ])|\s*\d"
)
"""After one: "Tim from Leeds", "Jan 14"."""
_NO_TEAM = lazy(
    r"^(?:HC|\d ?(?:e|de|ste) cat\w*)\b|\bcat(?:\.|egorie)|\d\s?(?:km|m\b|%|k\b|mi\b|ans?\b|jaar|years?)|%|(?<![A-Za-z]\d)\d[.,]\d|^\d+$|^\d+[.:'’]|^\+|opens in|photo|image|pictured|credit|right|left|http|video",
    re.IGNORECASE,
)


def team_in(bracket: str) -> tuple[str | None, str | None]:
    """Return the team and nation given in brackets after a name."""
    if not bracket or _NO_TEAM.search(bracket) or len(bracket) > 60:
        return None, None
    parts = [part.strip() for part in re.split(r"[,/;]| - ", bracket) if part.strip()]
    if (found := nation_beside(parts)) is not None:
        return found[1], found[0]
    if (code := nation_code(bracket)) and len(bracket) <= 3 and team_key(bracket) is None:
        return None, code
    if re.match(r"(?:all|both|allen|allebei|beiden|tous|toutes|les deux|todos|ambos)\b", bracket, re.IGNORECASE):
        return None, None
    if team_key(bracket):
        return bracket, None
    letters = bracket.strip()
    return (letters, None) if letters[:1].isupper() and not letters.endswith((".", "!", "?")) else (None, None)
