"""French frames (`feeds.commentary.sentence.frames`): what happens to riders, as broadcasters put it, by kind."""

import re

from feeds.commentary.vocabulary.french_finish import FINISH
from feeds.commentary.vocabulary.french_mishaps import MISHAPS
from feeds.commentary.vocabulary.french_moves import MOVES
from feeds.commentary.vocabulary.french_passages import PASSAGES

INVERTS = False
CLEFT = ("", "")
UNLESS = TITLE = NO_TITLE = NEVER_AFTER = ""
RELATIVE = r"(?:, qui (?:[^{},;:.]{1,60} , )?)?"
"""Between riders and what is said of them: "Dorn, qui s'envole", "Dorn, qui a récupéré Fisk, revient"."""
AND = "et|mais|puis|ou|dans|sur|des|du|de|a|au|aux|en|ici|deja|avec|apres|avant|pour|alors|maintenant|pendant|sous"
BLOCKED = (
    "ne|n|pas|jamais|non|temps|presque|quasiment|son|sa|ses|leurs|coequipier|equipier|peloton|groupe|echappee|quand|lorsque|si|que|qu|"
    "par|pour|sans|avant|apres|dont|ou|va|vont|veut|veulent|peut|peuvent|pourrait|pourraient|doit|doivent|devrait|faut|"
    "espere|esperent|tente|tentent|tentera|tenteront|essaiera|essaieront|voudra|pourra|devra|aimerait|essaie|essaient|cherche|cherchent|voudrait|risque|risquent|menace|menacent|failli|faillit|"
    "hier|dernier|derniere|demain|attend|attendent|regarde|voit|demande|autre|equipe|formation|avec|aurait|serait|reve|"
    "l|une|cette|pret|prete|prets|proche|proches|bientot|essaye|essayer|envie|besoin|capable|refuse|pense|songe|prepare|preparent|hesite|"
    "parer|repondre|reagir|subir|essuyer|resister|contrecarrer|neutraliser|avait|avaient|auraient|route|roue|maillot|velo|chaine|directeur|moto|voiture|"
    "en passe d|sur le point d|tout pres d|en voie d|loin d"
)

WITH = r"(?:(?: ?,)? ?(?:ainsi qu(?:e| ?['’])|de meme qu(?:e| ?['’])|pas plus qu(?:e| ?['’])|tout comme|en compagnie d(?:e|u|['’])|aux cotes d(?:e|u|['’])|, avec) (?:(?:le|la|l ['’]|son|sa|jeune|inevitable|ancien) (?:[\w-]+ ){0,2})?(?P<and><[\d-]+>) )?"
"""After a frame, who does the same: "est au sol, avec Fisk"."""

NAMES = "~@"
"""Signs for unknown names and teams: among the ten words of `~~` places may stand."""
MOST_WORDS = 12

MACROS = {
    "HIS": "son|sa|ses|leur|leurs|l ['’]|la|le|les",
    "PAL": r"(?:ses |leurs |les |ces |son |les autres |l ['’] |la |le |un |sa |leur )*(?:[\w-]+ )?(?:compagnons?|compagnes?|collegues?|camarades?|partenaires?|rivaux|adversaires|autres|tete|roues?|wagons?|devant|coequipiers)"
    r"(?: (?:d ['’] echappee|d ['’] aventure|de fugue|de route|de la course|de course|FRONT|en tete))?",
    "HOW": r"(?:tout de suite|d ['’] entree|d ['’] emblee|aussitot|immediatement|a nouveau|de nouveau|encore|deja|a son tour|a leur tour|enfin|alors|sechement|brutalement)",
    "ASIDE": r", [^<>,;:.]{1,60} ,",
    "PRIZE": r"(?:(?!second|deuxieme place|troisieme place|points|sprint|maillot)[\w'’-]+ ){0,4}?(?:etape|victoire|succes|bouquet|course|classique|epreuve|contre - la - montre|chrono|etape du jour|ascension finale|titre|grand prix)(?! (?:bonif|intermediaire|de la montagne|au classement))(?: (?:de la saison|de l ['’] annee|de sa carriere|sur le tour|cette saison|cette annee|en carriere))?",
    "UP": r"(?:le |la |l ['’] |les |ce |cette |du |de |de la |de l ['’] |au |aux |a |a l ['’] |en |haut |premiere? |deuxieme |derniere? )*"
    r"(?:sommet|cime|faite|cote|col|mur|bosse|gpm|grimpeur|montee|ascension|difficulte|montagne|raidard)(?: (?:de|du|des|d|la|le|les|l|['’]|~|[\w-]+)){0,5}?",
    "SPRINT": r"(?:le |la |l ['’] |ce |du |de |de la |au |a |aux |premier |deuxieme |dernier |a l ['’] |de l ['’] )*"
    r"(?:sprint|sprint intermediaire|sprint bonifie|sprint bonification|sprint bonus|bonification|bonifs|point chaud|rush|kilometre en or|point bonus)(?: (?:de|du|des|d|la|le|les|l|['’]|~|[\w-]+)){0,5}?",
    "POINTS": r"(?:le |les |la |l ['’] |des |tous |toute |maximum |de |encore |ses )*(?:[\w-]+ )?(?:points?|pts|unites|mise|maximum|totalite)",
}

_STRONG = {
    "payer": "paie paient paye payent payer",
    "prendre": "prend prennent pris prise prendre",
    "reprendre": "reprend reprennent repris reprise reprises reprendre",
    "surprendre": "surprend surprennent surpris surprise surprendre",
    "mettre": "met mettent mis mise mettre",
    "remettre": "remet remettent remis remettre",
    "perdre": "perd perdent perdu perdue perdus perdre",
    "faire": "fait font faite faits faire",
    "aller": "va vont alle allee alles",
    "partir": "part partent parti partie partis parties",
    "repartir": "repart repartent reparti repartie repartis",
    "sortir": "sort sortent sorti sortie sortis sorties sortir",
    "tenir": "tient tiennent tenu tenir",
    "venir": "vient viennent venu venue venus",
    "revenir": "revient reviennent revenu revenue revenus revenues revenir",
    "parvenir": "parvient parviennent parvenu parvenus parvenue",
    "rejoindre": "rejoint rejoignent rejointe rejoints rejointes rejoindre",
    "recevoir": "recoit recoivent recu recevoir",
    "voir": "voit voient vu vue vus voir",
    "dire": "dit disent",
    "etre": "est sont etre ete",
    "avoir": "a ont avoir eu",
    "fondre": "fond fondent fondu fondre",
    "extraire": "extrait extraient extraite extraits extraites extraire",
    "descendre": "descend descendent descendu descendue descendus descendre",
    "rendre": "rend rendent rendu rendre",
    "tomber": "tombe tombent tombee tombes tombees",
    "ceder": "cede cedent cedee ceder",
    "conceder": "concede concedent conceder",
    "lacher": "lache lachent lachee laches lachees lacher",
    "ouvrir": "ouvre ouvrent ouvert ouvrir",
    "rompre": "rompt rompent rompu rompre",
    "suivre": "suit suivent suivi suivie suivis suivre",
    "offrir": "offre offrent offert offrir",
    "battre": "bat battent battu battus battre",
    "envoyer": "envoie envoient envoye envoyer",
    "maintenir": "maintient maintiennent maintenu maintenir",
    "obtenir": "obtient obtiennent obtenu",
    "posseder": "possede possedent possede",
    "inscrire": "inscrit inscrivent inscrit",
    "surgir": "surgit surgissent surgi",
    "servir": "sert servent servi",
}


def forms(verb: str) -> list[str]:
    """Return the forms of a verb by its infinitive: present, participles, infinitive."""
    if verb in _STRONG:
        return _STRONG[verb].split()
    stem = verb[:-2]
    if verb.endswith("ir"):
        return [f"{stem}{end}" for end in ("it", "issent", "i", "ie", "is", "ies", "ir")]
    if re.search(r"ger$", verb):
        stem = f"{stem[:-1]}g"
    return [f"{stem}{end}" for end in ("e", "ent", "ee", "es", "ees", "er")]


_GAPS = {
    "GAP_PEL_LEAD": """
        T ~ (entre|separent) (le|les) (groupe|groupes) X
        il (leur|lui) (en)? (reste|restait|reste encore|reste desormais|reste toujours) ~ T
        (ca|cela) (fait|donne) (deja|maintenant|desormais|donc)? T (.|deja|d'avance|d'ecart|,|maintenant|desormais)
        T : (c'est|voila|tel est) (l'avance|l'ecart|la marge|le matelas|le retard|le pecule) ~
        (dernier pointage|dernier ecart|nouvel ecart|dernier ecart en date) : T
        ^ FRONT ,? (a|est a|sont a) T .
        ^ T (au sommet|au pied|au sprint|a mi-pente|au passage|a un tour|a deux tours|a trois tours|a quatre tours|a cinq tours|a l'entree du dernier tour|a la cloche) ~~ (.|$)
        (plus que|il ne reste plus que|il ne reste que|il reste|reste) T (pour|a|aux|au) ~ FRONT .
        ^ (petites|petite|trois petites|deux petites)? T pour FRONT .
        ^ (plus que|toujours|encore|seulement|deja|desormais|a peine) T (desormais|maintenant|seulement|.)
        ^ (moins de|moins d'|plus de|plus d'|environ|pres de|un peu moins de|un peu plus de|a peine) T (desormais|maintenant|seulement|a present) !(avant|que|qu|de|d|pour)
        T (plus tard|apres) ,? (passe|arrive|c'est au tour|vient|bascule|franchit) ~ PACK
        ^ (plus que|toujours|encore|deja) T (d'avance|d'ecart)? a ~ (bornes|km|kilometre|kilometres)
        ^ T (desormais|maintenant|seulement|deja|a present|pas plus|et ca monte|et ca descend|et ca baisse|et ca grimpe|au dernier pointage|au chrono|au pointage)
        (on est|nous sommes|nous voila|en est) (passe|passes)? (a|sous|sous les) T (d'ecart|d'avance|desormais|.)
        (vient de|viennent de) (passer|tomber|descendre|repasser) sous (la barre des|la barre de|les|la)? T
        , PACK (,|a|est a|pointe a|suit a|est pointe a|passe a)? a T $
        PACK ~ [pointer|etre|rouler|naviguer|evoluer|passer|suivre|trouver|revenir|maintenir|stabiliser|stagner] ~ a T (,|.|de FRONT|de la tete|des hommes|seulement|maintenant)
        (elle|il) (est|n'est plus que|est desormais|est maintenant|culmine|s'eleve|s'etablit|se chiffre|grimpe|tombe|descend) (maintenant|desormais|donc)? (de|a) T
        T (pour|en faveur de|a l'avantage de) ~ FRONT .
        FRONT (conserve|conservent|garde|gardent|possede|possedent|disposent|dispose|jouit|jouissent|beneficie|beneficient|compte|comptent|totalise|totalisent|naviguent|navigue|roulent|roule|voguent|evoluent|evolue) ~ T
        FRONT ~~ (avec|a) ~ T (a gerer|de marge|d'avance|de matelas|a defendre|en poche|de reserve|de bonus|d'avantage)
        PACK (accuse|accusait|concede|compte|pointe avec|affiche|a|rend|laisse|lache|cede|encaisse) ~ T (de retard|de debours|sur|a FRONT|aux FRONT|.)
        PACK ~ (passe|franchit|arrive|bascule|traverse|se presente|coupe|vire) ~~ T (plus tard|apres|derriere|de retard)
        (avance|ecart|marge|avantage|pecule|matelas|debours|retard|benefice|capital|bonus|difference) ~~ (reduit|reduite|ramene|ramenee|fondu|tombe|tombee|tombent|retombe|chute|passe|passee|grimpe|monte|s'eleve|se stabilise|stabilise|stagne|plafonne|oscille|culmine|descend|redescend|atteint|flirte|avoisine|depasse|franchit|frole) ~ (a|sous|sous la barre|autour|avec|de|pres de)? ~ T
    """,
    "GAP_CHASE_LEAD": """
        FRONT ~ (compte|comptent|possede|possedent|a|ont|conserve|conservent|garde|gardent) ~ T (d'avance)? sur (un|une|le|la|ce|leurs) ~ (duo|trio|quatuor|groupe|tandem|paire|quintette|CHASE) (intercale|intercalee|de contre|en contre|de poursuite|de chasse|poursuivant|en chasse)
        ^ a T ,? (on trouve|on retrouve|on pointe|on a|suit|suivent|pointe|pointent|arrive)? ~ (un|le|ce) ~ (trio|duo|quatuor|groupe|quintette|tandem) ~ (avec|compose|forme|,|emmene|X|.)
        (second|deuxieme|troisieme) (groupe|peloton|paquet) ~~ (concede|accuse|rend|pointe a|est a|a) ~ T
        (un|le|ce) (trio|duo|quatuor|groupe|quintette) (intercale|de contre|de poursuite|en contre|poursuivant) ~~ a T
        CHASE ~ [pointer|etre|rouler|naviguer|evoluer|passer|suivre|trouver|maintenir] ~ a T (,|.|de FRONT|de la tete|des hommes)
        CHASE (est|sont|pointe|pointent|roule|roulent|naviguent|navigue|evoluent|evolue|suivent|suit|passent|passe|restent|reste|comptent|compte|accusent|accuse|,)? ~ (a)? T (de retard|de debours|,|.|de FRONT|derriere|de la tete)
        (deuxieme groupe|second groupe|groupe suivant|groupe intercale) ~~ a T
        CHASE ~ a T (de|des|du|sur) (FRONT|X)
    """,
    "GAP_PEL_CHASE": """
        (CHASE) ~ (a|ont|compte|comptent|pris|prend|prennent|possede|possedent|dispose|disposent|garde|gardent) ~ T (d'avance|de marge)? (au|sur|a) ~ PACK
        PACK ~ a T (de|des|du|derriere) CHASE
    """,
    "GAP_PEL_WHO": """
        WHO [creuser|ouvrir] ~ (un|une|le|l'|d'un|la) ~ (trou|ecart|breche|fosse|avance|marge|gouffre) ~ de ~ T
        WHO [posseder|compter|prendre|creuser|obtenir|conserver|garder|maintenir|glaner|empocher|offrir|grappiller|engranger] ~ T (d'avance .|d'avantage .|de marge .|de matelas .|de bonus .|d'avance sur PACK|d'avance sur la meute|d'avance sur ses|sur PACK|au PACK|a PACK|sur la meute)
        T ~ (separe|separent) ~ WHO (de|du|des) ~ (PACK|la meute|ses poursuivants|reste)
        T (entre|separent|pour) WHO et ~ (PACK|la meute|ses poursuivants)
        WHO ~ (avec|a|ont) ~ T (d'avance|d'avantage|de marge|de matelas) .
        WHO (devance|devancent|precede|precedent) ~ (PACK|la meute) de T
    """,
    "GAP_SECOND": """
        T ~ (entre|separent) ~ premier ~ et ~ (deuxieme|second) ~ (peloton|groupe|paquet|eventail)
        (deuxieme|second) (peloton|groupe|paquet|eventail) ~~ a T du premier
    """,
    "GAP_WHO_PEL": """
        WHO [conceder|perdre|accuser|compter|lacher|rendre|ceder] ~ T (au|sur|a|de retard sur) ~ PACK
        WHO ~~ a T (du|de|des|derriere) ~ PACK
        WHO ~~ (avec|a) T de retard sur ~ PACK
    """,
    "GAP_WHO_LEAD": """
        WHO ~~ a T (du|de|des|d') ~ (FRONT|PAL)
        WHO [conceder|perdre|accuser|compter|lacher|rendre|ceder] ~ T (a|au|aux|sur|de retard|de debours) ~ (FRONT|PAL|.)
        WHO [pointer|rouler|naviguer|passer|suivre|intercaler|chasser] ~ a T $
    """,
}

FRAMES = {**MOVES, **MISHAPS, **PASSAGES, **FINISH, **_GAPS}
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
