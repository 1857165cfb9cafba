"""French words for passing a summit or a sprint, as `crossings` has them for other languages."""

_ADV = (
    r"(?: ?,)?(?: (?!ne\b|n\b|pas\b|jamais\b|va\b|vont\b|veut\b|doit\b|peut\b|pourrait\b|espere\b|tente\b|voudrait\b|file\b|cherche\b)"
    r"[\w'’-]+){0,4}?"
)
_TAKES = (
    r"prend|a pris|pris|empoche|rafle|remporte|gagne|enleve|s (?:['’] )?adjuge|s (?:['’] )?est adjuge|s (?:['’] )?offre|s (?:['’] )?est offert|marque|engrange|"
    r"glane|grappille|grappiller|ramasse|recolte|inscrit|score|decroche|chipe|ajoute|conquiert|obtient|recupere|cueille|s (?:['’] )?octroie|s (?:['’] )?empare|"
    r"fait (?:le plein|main basse)|met dans sa (?:besace|musette|poche)|a empoche|a rafle|a remporte|a enleve|a marque|a engrange|a glane|a grappille|se voit attribuer"
)
_GOES = (
    r"passe|est passee?|passait|bascule|a bascule|franchit|a franchi|vire|a vire|pointe|coupe|a coupe|coiffe|a coiffe|devance|a devance|"
    r"precede|a precede|regle|a regle|bat|a battu|domine|saute|a saute|mene|emmene|arrive"
)
_TAIL = r"(?:(?! mais | alors | tandis |[.;!?])[^~]){0,50}?"
_WON = r"points?|pts|sprint|secondes?|bonif\w*|gpm|grimpeur|prime|maximum|grand prix|premiere place|point chaud|rush|mise|\{"

FRENCH = {
    "SPRINT": r"sprints? (?:intermediaires?|bonus|bonif\w*|special|volants?)|sprint|bonifications?|bonifs?|point chaud|rush|kilometre en or|point bonus|meta volante",
    "CLIMB": r"sommet|cime|cote|col|gpm|grand prix de la montagne|prix de la montagne|grimpeur|montee|bosse|difficulte|ascension|mur|(?:au|du|le) faite(?! (?:par|pour)\b)|points? de la montagne|(?:premiere|deuxieme|troisieme|quatrieme|hors) categorie",
    "WORTH": r"points?|pts|bonif\w*|bonus|secondes?|gpm|sommet|grimpeur|intermediaire",
    "TABLE": r"meilleure?s? grimpeu(?:rs?|ses?)(?= :)|(?:tete|leader|meneur|premier|deuxieme|sommet|mene|domine|leader) (?:au|du|le) classement|au total|au general|virtuel\w*|etape|victoire|arrivee|train|au pied|equipiers|vers le sommet|compte (?:desormais |maintenant |deja )?\d+ points|avec \d+ points|kilometres? du sommet|km du sommet|metres du sommet|attaque|accelere|demarre",
    "FIRST": (
        rf"{_ADV} (?:(?:{_TAKES})\b (?!(?:un|une|la|sa|ses) (?:bidon|musette|roue|relais|vent)\b|(?:de|des) l ?['’]? ?avance){_TAIL}(?:{_WON}|\d)"
        rf"|(?:{_GOES})\b{_TAIL}(?:en tete|premier|premiere|le premier|la premiere|en premier|devant\b|devancant|avec [^<>{{]{{0,25}}d ['’] avance sur|le plus rapide|<\d+>|seul)"
        rf"|(?:est|a ete|etait|s (?:['’] )?est montree?|se montre)\b{_TAIL}(?:premiere?\b|le plus rapide|la plus rapide|le plus prompt|devant\b|le plus vif))"
        r"|,? (?:premiere?|1 er|1 re|en tete)\b| \d| [:(]"
    ),
    "GOES_TO": (
        r"(?:premiere?|points?|sprint|gpm|prime|grand prix|prix de la montagne|bonifications?|secondes|sommet|col|cote|mise|maximum|grimpeur|bosse|rush|point chaud)\b[^<>;.!?]{0,60}?"
        r"(?: (?:est|revient|reviennent|vont|va|pour|a|remportee?s?|enlevee?|franchie?|sourit|au profit de|par|a l ['’] avantage de)){1,3} ?(?:le |la |l ['’] |d ['’] )?(?:[\w-]+ )?$"
    ),
    "FOLLOW": r" (?:(?:juste |bien )?(?:dans|a) (?:la|sa|son) (?:roue|sillage)|sur (?:le|son) porte - bagages|dans son sillage)\b",
    "INVERTED": rf"\b(?:a|au|en|dans|sur) [^<>;.!?]{{0,40}}? ?(?:{_GOES}) (?:le |la |l ['’] )?(?:[\w-]+ )?$",
    "OTHERS": r"(?:devant|derriere|devancant|avec|apres|roue de|second|deuxieme|troisieme|equipier de|coequipier de|suivi de|suivi par|contre|sur|face a)(?: le| la| l ['’]| l)? $",
    "LISTED": r"(?:sprint|gpm|sommet|col|cote|points|ordre|passage|bonifications?|classement|categorie|cat|montagne|mur|bosse|intermediaire|[)])[^<>:;]{0,40} ?[:–-] $|: (?:1 (?:er )?(?:[.)] )?)?$",
    "NEXT": (
        r"^(?: \d+)?(?: ?\( \d+ ?(?:pts?|points?)? ?\))?(?: (?:points?|pts|secondes?))? ?,? ?(?:\d|\(|,|et|puis|devant|avant|suivi|talonne|accompagne|devance|precede|bat|regle|coiffe)\b"
        r"|^[^<>;.!?]{0,60}?\b(?:meilleur sur|devant|devancant|precedant|suivi (?:de|par)|puis|deuxieme|troisieme|contre|sur le fil|avance sur|devance|precede|bat|regle|coiffe|saute|domine|emmene|aux depens d[e'’])\b|^ ?, ?(?:(?:et|puis|le|la|l ['’]) ?)*$|^ et (?:le |la |l ['’] )?$|^ ?[-–] ?$"
    ),
}
"""The words."""
