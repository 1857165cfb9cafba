"""French words by which a long sentence is taken apart into clauses (`feeds.commentary.sentence.french_clauses`)."""

from feeds.commentary.words.tags import pairs, phrases

BOUND = phrases("mais|et|puis|alors que|tandis que|pendant que|alors|tandis|pendant|donc|car|or|avant que|quant a")
"""What stands between clauses."""
JOINING = phrases("et|puis|mais|et puis|mais aussi|ou")
"""What stands between two verbs of one doer."""
ADVERBS = phrases(
    "deja|encore|aussi|egalement|alors|enfin|bientot|vite|rapidement|desormais|maintenant|finalement|toujours|tout|juste|"
    "soudain|soudainement|aussitot|completement|totalement|immediatement|ensuite|donc|bien|lui|elle|eux|meme|trop|tres|"
    "ne|n|se|s|y|en|le|la|l|les|leur|me|vous|nous|on|tous|toutes|deux|ici|la bas|entre temps|seul|seule|seuls|pourtant|"
    "cependant|vraiment|tranquillement|logiquement|visiblement|apparemment|heureusement|malheureusement|directement|'|’|-|d|abord|"
    "peu apres|peu|apres|derriere|devant|la|non|plus|tot|tard|dans|la foulee|foulee|a|son|tour|leur tour|de|nouveau|son tour"
)
"""What may stand between a doer and the verb, or before the doer of a clause."""
AUXILIARIES = phrases(
    "a|ont|est|sont|va|vont|fait|font|vient|viennent|peut|peuvent|doit|doivent|sait|n|ne|se|s|veut|voit|voient|met|mettent|prend|"
    "prennent|sort|sortent|part|partent|tient|tiennent|perd|perdent|rejoint|rejoignent|revient|reviennent|suit|suivent|"
    "reprend|reprennent|repart|bat|finit|finissent|franchit|reagit|repond|repondent|bondit|surgit|jaillit|glisse|maintient|"
    "detient|rend|descend|fond|rompt|dit|court|ouvre|souffre|offre|avait|etait|avaient|etaient|fut|furent|faisait|reste|restent|"
    "lui|leur|y|en|aura|auront|sera|seront|ira|iront|paie|paye|appuie|essaie|ressort|disparait|reparait|abat|combat|ecrit"
)
"""Words that are verbs after a doer, or stand before them."""
NO_VERBS = phrases(
    "contre|entre|encore|meme|comme|deuxieme|troisieme|quatrieme|cinquieme|premiere|derniere|seule|derriere|outre|jusque|"
    "malgre|vite|lors|autre|autres|devant|avant|pendant|durant|moment|instant|souvent|seulement|ensemble|quatre|groupe|peloton|equipe|de|"
    "sur le|en tete|trente|quarante|quinze|treize|onze|douze|quatorze|seize|celle|cette|une|notre|votre|leader|"
    "grace|face|coequipier|equipier|vainqueur|sprint|point|minute|seconde|haut|tout|toute|petit|grand|droit|huit|sept|court|"
    "avec|pour|sans|par|chez|dans|vers|sous|apres|selon|plutot|bref|soit|dont|quand|lorsque|si|ou|tant|aussitot|tantot|bientot|tot"
)
"""Words that end like a verb and are none."""
PAST = phrases(
    "distance|lache|decroche|largue|decramponne|parti|sorti|echappe|repris|rejoint|rattrape|tombe|attarde|retarde|piege|revenu|"
    "rentre|avale|victime|intercale|releve|seme|ejecte|relegue|surpris|contraint|lance|leur|auteur|detache|extrait|accroche|percute"
)
"""Participles that open a sentence: "Distancé dans le col, Dorn …"."""
GERUNDS = pairs(
    "rejoignant:rejoint|reprenant:reprend|prenant:prend|partant:part|sortant:sort|revenant:revient|mettant:met|"
    "perdant:perd|faisant:fait|battant:bat|franchissant:franchit|reussissant:reussit|trainant:|restant:|"
    "etant:est|ayant:a|comptant:compte|creusant:creuse|comptant sur:|montant:|suivant:suit|pendant:|durant:|"
    "avant:|devant:|autant:|instant:|maintenant:|pourtant:|cependant:|tant:|grimpant:|roulant:|profitant:|"
    "entrainant:|emmenant:|embarquant:|emportant:|attaquant:attaque|poursuivant:|jouant:|tentant:|esperant:|"
    "essayant:|cherchant:|voulant:|visant:|pointant:pointe|croyant:|manquant:|debutant:|habitant:|representant:|"
    "important:|geant:|puissant:|resistant:|brillant:|partisant:"
)
"""The present of verbs in -ant that is not made by an e; none of those that say nothing of the race."""
OTHER_DAYS = (
    r"\b(?:hier|avant-hier|veille|l['’]an dernier|l['’]année|saison|année|en 20\d\d|20\d\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|matin|palmarès|carrière|naguère|jadis|autrefois|semaine|mois|jadis|édition|d['’]habitude|souvent|demain)\b"
)
"""What is said of other days, in a clause that only says who somebody is."""
LOOKS_BACK = (
    r"^(?:n['’]?|ne |s['’]|se |l['’]|y |en )*(?:avait|avaient|était|étaient|fut|furent|\w+(?:ait|aient))\b"
)
"""How a clause begins that says what was before."""
