"""French frames (`feeds.commentary.frames`): what happens to riders, as broadcasters put it, by kind."""

import re

INVERTS = False
CLEFT = ("", "")
UNLESS = ""
AND = "et|mais|puis|ou|dans|sur|des|du|de|a|au|aux|en|ici|deja|avec|apres|avant|pour|alors|maintenant|pendant|sous"
BLOCKED = (
    "ne|n|pas|jamais|non|presque|quasiment|son|sa|ses|leurs|coequipier|equipier|peloton|groupe|echappee|quand|lorsque|si|que|qu|"
    "par|pour|sans|avant|apres|dont|ou|va|vont|veut|veulent|peut|peuvent|pourrait|pourraient|doit|doivent|devrait|faut|"
    "espere|esperent|tente|tentent|essaie|essaient|cherche|cherchent|voudrait|risque|risquent|menace|menacent|failli|faillit|"
    "hier|dernier|derniere|demain|attend|attendent|regarde|voit|demande|autre|equipe|formation|avec|aurait|serait|reve"
)

MACROS = {
    "HIS": "son|sa|ses|leur|leurs|l ['’]|la|le|les",
    "PAL": r"(?:ses |leurs |les |ces |son |les autres |l ['’] |la |le |un |sa |leur )*(?:[\w-]+ )?(?:compagnons?|collegues?|camarades?|partenaires?|rivaux|adversaires|autres|tete|roues?|wagons?|devant|coequipiers)"
    r"(?: (?:d ['’] echappee|d ['’] aventure|de fugue|de route|de la course|de course|FRONT|en tete))?",
    "UP": r"(?:le |la |l ['’] |les |ce |cette |du |de |de la |de l ['’] |au |aux |a |a l ['’] |en |haut |premiere? |deuxieme |derniere? )*"
    r"(?:sommet|cime|faite|cote|col|mur|bosse|gpm|grimpeur|montee|ascension|difficulte|montagne|raidard)(?: (?:de|du|des|d|la|le|les|l|['’]|~|[\w-]+)){0,5}?",
    "SPRINT": r"(?:le |la |l ['’] |ce |du |de |de la |au |a |aux |premier |deuxieme |dernier |a l ['’] |de l ['’] )*"
    r"(?:sprint|sprint intermediaire|sprint bonifie|sprint bonification|sprint bonus|bonification|bonifs|point chaud|rush|kilometre en or|point bonus)(?: (?:de|du|des|d|la|le|les|l|['’]|~|[\w-]+)){0,5}?",
    "POINTS": r"(?:le |les |la |l ['’] |des |tous |toute |maximum |de |encore |ses )*(?:[\w-]+ )?(?:points?|pts|unites|mise|maximum|totalite)",
}

_STRONG = {
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


FRAMES = {
    "JOIN": """
        WHO [recoller|revenir|rentrer|raccrocher] (sur|a|au|aux|avec|dans) ~ (FRONT|X|PAL|contact|contact de la tete|contact des hommes de tete)
        WHO [faire|operer|effectuer|reussir|realiser] (la jonction|le pont|le raccord|la soudure) $
        WHO [boucher|combler|fermer|boucler] (le trou|l'ecart|la breche|le fosse|le gouffre|les derniers metres|les derniers hectometres) $
        WHO [porter|hisser|porter] ~ (a hauteur|au niveau|aux cotes|jusqu'a|jusqu'au) ~ (FRONT|X|PAL|eux)
        WHO [rejoindre|rattraper|accrocher|raccrocher|reintegrer|retrouver] ~ (FRONT|PAL)
        WHO (est|sont|voila) (de retour|revenu|revenue|revenus) (avec|sur|dans|au|aux|parmi) ~ (FRONT|PAL|contact|commandement)
        WHO [prendre] (le bon wagon|place dans FRONT|place parmi FRONT|le train en marche)
        WHO [grossir|etoffer|garnir|renforcer] (FRONT|les rangs|le groupe)
        WHO [venir] (grossir|etoffer|se greffer|completer|renforcer|s'ajouter|se joindre) ~ (FRONT|PAL|rangs)
        WHO [joindre|meler|greffer|ajouter|agreger] ~ (a|au|aux|sur|avec) ~ (FRONT|PAL)
        (FRONT|X) ~ (est|sont|voient|voit|accueille|accueillent) (rejoint|rejoints|rejointe|rejointes|rallie|rallies|arriver|revenir|rentrer|debouler) (par)? WHO
    """,
    "BACK": """
        WHO (est|sont|a|ont|,)? [reintegrer|rejoindre|retrouver|regagner|raccrocher] ~ PACK
        WHO (est|sont|voila) (deja|enfin|bien)? de retour (dans|au|parmi|avec|sein) ~ (PACK|les roues|le rang|les rangs|les voitures)
        WHO [recoller|revenir|rentrer] (a|au|dans|sur|parmi) ~ (PACK|les roues|la queue)
        WHO [faire] ~ HIS retour ~ PACK
        WHO [reprendre|retrouver] ~ place ~ PACK
    """,
    "JOIN_CHASERS": """
        CHASE ~ [revenir|rentrer|recoller|raccrocher] (sur|a|au|aux) ~ (FRONT|X|PAL)
        CHASE ~ [faire|operer|effectuer|reussir] (la jonction|le pont|le raccord|la soudure)
        CHASE ~ [rejoindre|rattraper] ~ (FRONT|X)
        (CHASE|FRONT) et (CHASE|FRONT) ne (font|forment) plus qu'un
    """,
    "DROPPED": """
        WHO (est|sont|a ete|ont ete|vient d'etre|se fait|se font|s'est fait|se sont fait|se retrouve|se retrouvent) ~ (distance|distances|distancee|distancees|lache|laches|lachee|lachees|decroche|decroches|decrochee|decramponne|decramponnes|decramponnee|largue|largues|larguee|largues|deborde|deposes|depose|seme|semes|irremediablement lache|irremediablement distance|lacher|distancer|decrocher|decramponner|larguer|semer|deposer|sortir|eliminer|ejecter|ecarter) (par|$)
        WHO (est|sont) ~ (a la peine|a l'agonie|a la derive|a la ramasse|en perdition|a l'arret|a la rue|dans les choux|hors du coup|au bout du rouleau|a bout de forces|a bout|en grande difficulte et|en train de ceder) $
        WHO [craquer|coincer|sauter|caler|plafonner|flancher|exploser|ceder|lacher|decrocher|sombrer|piocher|imploser|deteler] $
        WHO [lacher|perdre|ceder|conceder] (prise|pied|le contact|contact|du terrain|la roue|les roues|des longueurs|quelques longueurs|des metres|quelques metres|le fil|de precieux metres|le wagon|les pedales)
        WHO [reculer|glisser|retrograder|degringoler] ~ (dans|a|en|au|vers) ~ (PACK|l'arriere|queue|groupe)
        WHO [laisser] (filer|partir|s'en aller|s'envoler|s'eloigner) ~ (FRONT|X|PAL|PACK)
        WHO (doit|doivent|a du|ont du) (laisser|lacher|ceder|s'avouer|baisser|capituler|abdiquer|se resoudre a laisser) ~
        WHO (ne peut|ne peuvent|ne parvient|ne parviennent|n'arrive|n'arrivent|n'a pas pu|n'ont pas pu|n'a pu|incapable|incapables|n'est plus en mesure) (plus|pas|guere)? (a|de)? (suivre|tenir|accrocher|s'accrocher|repondre|resister|prendre|garder|encaisser|soutenir|rester|reagir) ~
        WHO (n'a|n'ont) (pas|plus|guere) (resiste|supporte|tenu|survecu|suivi|encaisse|pu suivre|pu tenir|pu repondre)
        WHO [jeter] l'eponge (dans|sur|face) ~
        WHO (dans le rouge|a court de jus|a court de forces|sans force|asphyxie|cuit|cuite|cuits|rince|rincee|vide|carbonise|crame|au supplice) (et|lache|decroche|perd|s'ecarte|se laisse|doit|cede|laisse|s'arrete)
        WHO [payer] (ses|les|leurs) ~ (efforts|debauches|exces|offensives|relais) $
        WHO [faire] (l'elastique et|les frais de|les frais du) ~
        WHO (disparait|disparaissent|a disparu|ont disparu) ~ (de FRONT|de PACK|du groupe|de la circulation)
        (l'elastique|elastique|le fil|corde) ~ (casse|cede|rompt|craque|lache|a casse|a cede|a rompu|a craque|a lache) ~ (pour|avec) WHO
        (coup de fringale|coup de barre|coup de moins bien|coup de pompe|fringale|defaillance|grosse defaillance|grand moment de solitude|jour sans) (pour|de|chez) ~ WHO
        (c'est|ca) ~ (trop|fini|cuit|casse|craque|lache|coince|pete) (vite|fort|dur|rapide)? (pour|chez) WHO
        X ~ (lache|lachent|distance|distancent|decroche|decrochent|decramponne|depose|deposent|largue|larguent|seme|ejecte|debarque|elimine|fait craquer|fait sauter|fait exploser|vient a bout de|se deleste de|se defait de|se debarrasse de|a raison de|a decramponne|a distance|a depose|a lache) WHO
        (exit|plus de|adieu|c'en est fait de|on a perdu) WHO $
        WHO ~ (releguee|relegue|relegues|repousse|repoussee|repousses|renvoye|rejete|rejetee) ~ a T
    """,
    "CAUGHT": """
        WHO (est|sont|a ete|ont ete|vient d'etre|viennent d'etre|se fait|se font|s'est fait) ~ (repris|reprise|reprises|revu|revue|revus|avale|avalee|avales|ravale|ravales|gobe|gobee|gobes|happe|happee|happes|absorbe|absorbee|absorbes|englouti|engloutie|engloutis|digere|digeres|rattrape|rattrapee|rattrapes|croque|croques|cueilli|cueillis|cueillie|phagocyte|condamne et repris|neutralise|neutralisee|rejoint|rejointe|rejoints|mange|manges|ramasse|ramasses|resorbe|capture|reprendre|avaler|gober|rattraper|croquer|engloutir|manger|absorber|cueillir|happer) (par|avec|a|au|dans|sous|juste|ici|avant|$) ~ PACK?
        PACK ~ (reprend|reprennent|avale|avalent|ravale|gobe|happe|absorbe|engloutit|croque|rattrape|cueille|ramasse|revoit|a repris|a avale|a gobe|a rattrape|a absorbe|a englouti|ne fait qu'une bouchee de|met fin a l'aventure de|met un terme a l'aventure de|met fin a l'echappee de|met fin au raid de|met fin aux espoirs de|fond sur|revient sur|est revenu sur|rentre sur|est rentre sur|fait la jonction avec) ~ WHO $
        WHO [rentrer|retourner|retomber] ~ (dans le rang|dans les rangs|au bercail|au chaud|dans le giron|dans le ventre) ~
        WHO [relever|rendre|baisser|capituler] ~ et ~ (attend|attendent|rentre|rentrent|reintegre|retrouve|repris|se laisse) ~ PACK
        WHO (voit|voient) ~ PACK (revenir|rentrer|le reprendre|la reprendre|les reprendre|deferler|fondre) ~
        (l'aventure|l'echappee|l'escapade|la cavale|la fugue|le raid|le numero|la belle aventure|le solo|la tentative|l'offensive|le baroud|la chevauchee|l'effort) ~ (de|du|pour) WHO (prend fin|s'arrete|s'acheve|s'arrete la|est termine|est terminee|est fini|est finie|a vecu|a pris fin|s'est acheve|s'est achevee|touche a sa fin|a fait long feu|est reduit a neant)
        (fin|clap de fin|fin de partie|terminus|rideau|game over|fin de l'aventure|fin de la recreation|c'est fini|c'est termine|c'en est fini|c'en est termine|fin du solo|fin du raid|fin de cavale|fin de l'echappee) (pour|de|du) ~ WHO
        WHO ~ (repris|reprise|avale|avalee|revu|revue|rattrape|rejoint|absorbe|absorbee|englouti|gobe|happe) ! .
    """,
    "CAUGHT_ALL": """
        FRONT (est|sont|a ete|ont ete|vient d'etre|viennent d'etre|se fait|se font) ~ (repris|reprise|reprises|revus|avale|avales|avalee|avalees|ravale|ravales|gobes|gobe|gobee|happes|happe|absorbes|absorbe|absorbee|englouti|engloutis|engloutie|digeree|digeres|rattrapes|rattrape|rattrapee|croques|cueillis|phagocytee|neutralises|neutralisee|manges|ramasses|reprendre|avaler|gober|rattraper|croquer|engloutir) ~
        PACK ~ (reprend|reprennent|avale|ravale|gobe|happe|absorbe|engloutit|croque|rattrape|cueille|ramasse|a repris|a avale|a gobe|a rattrape|a absorbe|a englouti|ne fait qu'une bouchee|met fin a|met un terme a|sonne le glas de|a mis fin a|revient sur|est revenu sur|rentre sur|est rentre sur|fait la jonction avec|recolle a|tire un trait sur) ~ (FRONT|derniers rescapes|derniers resistants|restes de FRONT|vestiges de FRONT)
        (fin|clap de fin|fin de partie|terminus|rideau|fin de la recreation|c'est fini|c'est termine|c'en est fini|c'en est termine|fin de l'aventure|fin de parcours) (pour|de|du) ~ FRONT
        tout ce petit monde ~ (est|a ete|se fait) ~ (absorbe|repris|avale|englouti|rattrape|reprendre|avaler) ~
    """,
    "ATTACK": """
        WHO [fausser] compagnie (a|au|aux) ~ (PACK|FRONT|X|PAL)
        WHO (est|sont|s'est|se sont|s'|se|,)? ~ [extraire|extirper|echapper|detacher|isoler|degager] ~ (PACK|FRONT)
        WHO [sortir|partir|filer|jaillir|surgir] (de|du|hors de|a l'avant de|a l'avant du) ~ (PACK|FRONT)
        WHO [sortir|partir|filer|repartir] (seul|seule|en solitaire|en solo|en contre|en contre-attaque|a l'attaque|a l'offensive|a l'assaut|de loin|en facteur|en trombe|tout seul)
        WHO [passer] (a l'offensive|a l'attaque|a l'action|la surmultipliee|a l'abordage)
        WHO [placer|porter|lancer|produire|planter|envoyer|balancer|poser|coller|claquer|decocher|assener|mettre|remettre|allumer|tenter|declencher|degainer|distribuer] (une|un|sa|son|la|le|des|ses|deux|l'|cette) ~ (attaque|acceleration|mine|banderille|banderilles|demarrage|estocade|offensive|contre|cartouche|patate|cacahuete|giclette|raid|coup|coup de rein|coup de boutoir|meche|pile|seche|hostilites|premiere banderille|rush|uppercut|salve|sortie|poignee|coup de canon)
        WHO [allumer|mettre] (la meche|le feu|le feu aux poudres|la premiere meche|les gaz|le turbo|une dent)
        WHO [prendre] (la poudre d'escampette|la tangente|le large|les devants|son envol|la fuite|la clef des champs|la cle des champs|ses distances|la fille de l'air)
        WHO [jouer|tenter|abattre] (sa carte|son va-tout|le tout pour le tout|sa chance|son coup|le coup|l'aventure|le coup de poker|cranement sa chance|quitte ou double)
        WHO [accelerer|demarrer|attaquer|contre-attaquer|dynamiter|gicler|debouler|degoupiller] (de nouveau|encore|a nouveau|franchement|violemment|seul|sechement|fort|des|dans|sur|au|a|en|sous)? $
        WHO [faire] (le trou|le forcing et|la difference|le menage|exploser|sauter la banque|parler la poudre|la malle|la belle|une echappee)
        WHO [secouer|agiter] le cocotier
        WHO [lancer|ouvrir|declencher] (les hostilites|le bal|la bagarre|la bataille|les grandes manoeuvres|le feu|les debats)
        (attaque|acceleration|demarrage|offensive|contre|contre-attaque|banderille|sortie|estocade|relance|coup de boutoir|coup de force|coup de semonce|mine|nouvelle attaque|nouveau demarrage) ~ (de|du|d'|signee|signe|par) WHO
        (ca part|ca attaque|ca sort|ca bouge|ca contre|ca repart) ~ avec WHO
    """,
    "BREAKAWAY": """
        WHO [former|composer|constituer|animer] ~ (FRONT|l'echappee|l'echappee du jour|la fugue)
        (FRONT|l'echappee|le coup|la bonne|le bon coup|l'escapade|l'offensive|le groupe) ~ (est compose de|est composee de|est forme de|est formee de|se compose de|comprend|reunit|rassemble|regroupe|compte dans ses rangs|est constitue de|est constituee de|avec|:) WHO
        WHO [prendre] (le large|les devants|la tangente|la poudre d'escampette|la bonne echappee|le bon wagon|la clef des champs|quelques longueurs)
        WHO ouvrent la route ~
        WHO (sont|voila|se retrouvent|se trouvent|caracolent) (seuls)? (en tete|a l'avant|devant|aux commandes|aux avant-postes) ~
        (devant|en tete|a l'avant|aux commandes) ~ : WHO
    """,
    "CRASH": """
        (chute|glissade|glissades|gamelle|cabriole|culbute|soleil|gadin|pelle|embardee|sortie de route|tout-droit|tout droit|accrochage|carambolage) (de|du|d'|pour|impliquant|entre|avec) ~ WHO
        WHO [chuter|tomber|deraper|culbuter] (lourdement|violemment|seul|seule|dans|sur|a|au|en|apres|avec|sans|$) ~
        WHO ~ (est|sont|se retrouve|se retrouvent|reste|restent|va|est alle|est allee) (a terre|au sol|au tapis|sur le bitume|dans le fosse|par terre|sur le flanc|les quatre fers en l'air|sur l'asphalte)
        WHO [accrocher|percuter|toucher|heurter|emmeler|telescoper] ~ et ~ (finissent|tombent|chutent|vont|partent|se retrouvent|finit|termine|terminent|roulent)
        WHO [mordre] la poussiere
        WHO [gouter|embrasser|tater|manger|mordre] (au|le|du|a la)? (bitume|goudron|asphalte|macadam|poussiere)
        WHO [finir|terminer|partir|atterrir|plonger|valser] ~ (dans|contre|sur|au) ~ (fosse|decor|tapis|barriere|barrieres|bas-cote|bas cote|talus|ravin|glissiere|muret|herbe|botte de paille|mur|champ|orties)
        WHO [partir|rater|manquer] ~ (a la faute|un virage|son virage|son freinage|en vrille|une courbe)
        WHO [aller] (au tapis|a terre|au sol|au decor)
        WHO ~ (pris|impliques|implique|impliquee|prise|figurent|figure|parmi les coureurs) (dans|a terre|au sol|touches) ~ (chute|chutes|accrochage|carambolage)
        WHO (fait partie|font partie) des (victimes|coureurs a terre|coureurs tombes|accidentes)
        (parmi eux|parmi les victimes|parmi les coureurs a terre|a terre|au sol|au tapis|les victimes|sont tombes|sont a terre|parmi les accidentes) :? ~ WHO
    """,
    "MECHANICAL": """
        (crevaison|incident mecanique|probleme mecanique|ennui mecanique|souci mecanique|saut de chaine|bris de chaine|bris de roue|pepin mecanique|changement de velo|changement de roue|changement de machine|roue crevee|deraillement|panne) (de|du|d'|pour|chez) ~ WHO
        WHO ~ (doit|a du|doivent|est contraint de|est contrainte de|est oblige de|vient de|en est quitte pour) (changer|troquer|reparer|mettre pied|s'arreter pour changer) ~ (roue|velo|machine|monture|bidon|chaussure|cale|pied a terre)
        WHO [changer] (de|sa|son) (roue|velo|machine|monture|bicyclette)
        WHO [crever] (de l'avant|de l'arriere|de la roue|a|au|dans|$|et|mais|sur)
        WHO (leve|levent|a leve) (le bras|la main) ~~ (crevaison|incident|probleme|mecanique|creve|roue|chaine)
        WHO ~ (victime|victimes) (d'une crevaison|d'un incident|d'un ennui|d'un saut|d'un souci|d'un probleme|d'un pepin|d'un bris|d'un deraillement|d'une avarie|d'une panne)
        WHO ~ (a|avec|connait|subit|rencontre|signale|ennuye par|gene par|trahi par|lache par) ~ (probleme|souci|ennui|ennuis|pepin|pepins) (mecanique|mecaniques|technique|avec|de derailleur|de chaine|de frein|de roue|de velo|de vitesses|de transmission)
        WHO [dechausser|derailler]
        WHO ~ (trahi|trahie|lache|abandonne) par (sa mecanique|son derailleur|sa machine|sa chaine|son materiel|sa roue|son velo)
        WHO [casser|briser|perdre] (sa|son|la|le) (chaine|derailleur|roue|guidon|fourche|selle|pedale|potence|rayon|patte)
        WHO ~ (a plat|sur la jante|sur le bord de la route avec une crevaison)
        WHO ~ (recupere|prend|emprunte|recoit|enfourche) (le|la|un|une) (velo|roue|machine|nouveau velo|velo de rechange|nouvelle machine|roue de) ~
    """,
    "ABANDON": """
        WHO [abandonner|renoncer] (la|le|sur|dans|a|apres|en|avec|$|,) ~
        WHO [monter|grimper|prendre|embarquer] ~ (dans|en|a bord de) ~ (l'ambulance|la voiture balai|la voiture-balai|la voiture|le camion balai|le vehicule|une ambulance)
        WHO [mettre] (pied a terre|la fleche|un terme a|fin a) ~
        WHO [jeter] l'eponge $
        WHO [quitter] (la course|le tour|l'epreuve|la vuelta|le giro|definitivement la course)
        WHO (contraint|contrainte|contraints|pousse|force|accule) (a l'abandon|d'abandonner|au retrait|a renoncer|de renoncer|de quitter|de jeter|de mettre)
        WHO (bache|ne repartira pas|ne repartiront pas|n'ira pas plus loin|s'arrete la|en reste la|plie bagage|rend son dossard|a rendu son dossard|descend de velo|est descendu de velo|a mis la fleche|range le velo|rentre a la maison)
        WHO , ~~ (son|sa) (tour|vuelta|giro|course|aventure) (s'arrete|est termine|est terminee|est finie|est fini|prend fin) ~
        (abandon|abandons|retrait|forfait en course) (de|du|d'|pour|:) ~ WHO
        (la course|l'aventure|le tour|la vuelta|le giro|l'epreuve) ~ (est terminee|est finie|s'arrete|est termine|est fini|prend fin|se termine) ~ pour WHO
    """,
    "GAP_PEL_LEAD": """
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
    "CLIMBS": """
        WHO [franchir|passer|basculer|virer|coiffer|pointer|couper] ~~ UP ~ (en tete|le premier|la premiere|en premier|en premiere position|premier)
        WHO [franchir|passer|basculer|virer|pointer|couper] (en tete|le premier|la premiere|en premier|en premiere position|seul|seul en tete|en solitaire) ~ UP
        UP , WHO [coiffer|devancer|preceder|regler|battre|sauter|dominer] NEXT
        UP : WHO [coiffer|devancer|preceder|regler|battre|sauter|dominer] NEXT
        WHO [coiffer|devancer|preceder|regler|battre|sauter|dominer] NEXT ~ UP
        WHO [rafler|empocher|engranger|glaner|recolter|ramasser|chiper|prendre|marquer|adjuger|inscrire|scorer] ~ POINTS ~ UP
        UP (pour|revient a|a l'avantage de|sourit a|est pour|est franchi par|est franchie par) WHO
    """,
    "SPRINTS": """
        WHO [franchir|passer|virer|pointer|couper] ~~ SPRINT ~ (en tete|le premier|la premiere|en premier|en premiere position|premier)
        WHO [franchir|passer|virer|pointer|couper] (en tete|le premier|la premiere|en premier|en premiere position|premier) ~ SPRINT
        SPRINT , WHO [coiffer|devancer|preceder|regler|battre|sauter|dominer] NEXT
        SPRINT : WHO [coiffer|devancer|preceder|regler|battre|sauter|dominer] NEXT
        WHO [coiffer|devancer|preceder|regler|battre|sauter|dominer] NEXT ~ SPRINT
        WHO [remporter|enlever|gagner|adjuger|rafler|empocher|chiper] SPRINT ~ (devant|aux depens de|au nez et a la barbe de) NEXT
        WHO [rafler|empocher|engranger|glaner|recolter|ramasser|chiper|prendre|marquer|adjuger|inscrire|scorer] ~ (POINTS|secondes) ~ SPRINT
        SPRINT (pour|revient a|a l'avantage de|sourit a|est pour|remporte par|enleve par) WHO
    """,
}
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
