"""Dutch verbs in two parts."""

# fmt: off
SEPARABLE: dict[str, str] = {
    "attack":
        "knijpt~tussenuit|knijpen~tussenuit|kneep~tussenuit|muist~tussenuit|gaat~tussenuit|trekt~tussenuit|trekt~vandoor|valt~aan|vallen~aan|viel~aan|vielen~aan|gaat~ervandoor|gaan~ervandoor|ging~ervandoor|"
        "gingen~ervandoor|gaat~vandoor|gaan~vandoor|ging~vandoor|gingen~vandoor|muist~vandoor|springt~weg|"
        "springen~weg|sprong~weg|sprongen~weg|rijdt~weg|rijden~weg|reed~weg|reden~weg|glipt~weg|glipte~weg|"
        "glippen~weg|knalt~weg|gaat~aan|ging~aan|zet~aan|zette~aan",
    "join":
        "sluit~aan|sluiten~aan|sloot~aan|sloten~aan|steekt~over|steken~over|stak~over|staken~over|"
        "komt~aansluiten|komen~aansluiten|haakt~aan|rijdt~dicht|rijden~dicht|reed~dicht|springt~toe|rijdt~toe|komt~bij|komen~bij|kwam~bij|kwamen~bij",
    "catch":
        "rekent~in|rekenen~in|rekende~in|rekenden~in|haalt~bij|haalde~bij|slokt~op|slokte~op|slokken~op|"
        "pakt~terug|pakte~terug|grijpt~terug|veegt~op|raapt~op|raapte~op",
    "dropped":
        "haakt~af|haken~af|haakte~af|haakten~af|gaat~eraf|gaan~eraf|moet~eraf|moeten~eraf|moest~eraf|"
        "moesten~eraf|ging~eraf|gingen~eraf|vliegt~eraf|zakt~weg|zakt~terug|zakken~terug|waait~af|waaien~af",
    "drops": "laat~achter|laten~achter|liet~achter|rijdt~uit het wiel|rijdt~van zich af|lieten~achter|schudt~af|schudde~af|gooit~eraf|rijdt~los",
    "crash":
        "gaat~onderuit|gaan~onderuit|ging~onderuit|gingen~onderuit|schuift~onderuit|schoof~onderuit|"
        "glijdt~onderuit|gleed~onderuit|komt~ten val|komen~ten val|kwam~ten val|kwamen~ten val",
    "other":
        "valt~in de armen|vallen~in de armen|viel~in de armen|vielen~in de armen|valt~om de hals|viel~om de hals|vielen~om de hals|valt~stil|vallen~stil|viel~stil|vielen~stil|valt~op|vallen~op|viel~op|valt~mee|viel~mee|valt~weg|vallen~weg|viel~weg|vielen~weg|valt~uit|vallen~uit|"
        "valt~eraf|viel~eraf|valt~samen|vallen~samen|viel~samen|valt~uiteen|viel~uiteen|valt~in",
    "mechanical": "rijdt~lek|rijden~lek|reed~lek|reden~lek",
    "abandon": "stapt~af|stappen~af|stapte~af|stapten~af|geeft~op|geven~op|gaf~op|gaven~op",
}
# fmt: on
"""Verbs in two parts, which other words may part, by their class: first part, tilde, second part."""
