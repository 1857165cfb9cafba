"""French words of the road."""

from feeds.commentary.vocabulary.french_groups import GROUPS
from feeds.commentary.vocabulary.french_weather import WEATHER

COMMON = (
    "le la les de des du et est sont dans sur pour avec au aux un une par en qui ont son leur ce se il "
    "ils plus l d a que ne pas sous se vers "
)
"""Words by which the language is known."""

# fmt: off
WORDS: dict[str, str] = {
    "peloton":
        "les deux favoris|les trois favoris|les quatre favoris|les cinq favoris|les grands favoris|"
        "les autres favoris|reste des favoris|groupe des grands favoris|groupe de la maillot jaune|"
        "trains de sprinteurs|trains des sprinteurs|groupe de leaders|groupe des cadors|groupe du favori|"
        "les favoris|groupe des favoris|groupe de favoris|meute|la meute|gros peloton|groupe des favorites|"
        "groupe des leaders|groupe du leader|peloton|paquet|le gros de la troupe|"
        "groupe principal|gros du peloton|en tete du peloton|tete du peloton|"
        "a l avant du peloton",
    "leaders":
        "rescapes|rescapees|survivants|lascars|nos lascars|comperes|audacieux|aventuriers|courageux de devant|hommes de devant|homme en tete|femmes en tete|les trois de devant|les deux de devant|"
        "les quatre de devant|les cinq de devant|ceux de devant|groupe d echappee|"
        "echappees|attaquantes|fuyardes|femmes de tete|femme de tete|coureuses de tete|coureuse de tete|"
        "hommes en tete|coureurs en tete|echappee|echappes|echappe|hommes de tete|homme de tete|"
        "groupe de tete|tete de course|tete de la course|fuyards|fuyard|attaquants|baroudeurs|leaders|"
        "leader de la course|coureurs de tete|groupe d echappes|les hommes de l avant",
    "two": "duo|duo de tete|tandem",
    "three": "trio|trio de tete",
    "four": "quatuor|quatuor de tete",
    "five": "quintette",
    "six": "sextuor",
    "seven": "septuor",
    "eight": "octuor",
    "chasers":
        "poursuivantes|poursuivante|groupe des poursuivants|contre attaquantes|groupe de chasse|"
        "hommes en contre|poursuivants|poursuivant|groupe de poursuite|groupe de contre|groupe poursuivant|"
        "contre attaquants|deuxieme groupe|chasseurs",
    "rest":
        "les deux autres|les trois autres|les quatre autres|les cinq autres|les six autres|les sept autres|ses compagnons|ses compagnons d echappee|ses ex compagnons|ses anciens camarades|reste de l echappee|ses anciens compagnons|anciens compagnons d echappee|reste des echappes|"
        "le reste de l echappee|les autres echappes|le reste des echappes",
    "everybody": "les autres|tous les autres",
    "gruppetto": "gruppetto|grupetto|autobus|laches",
    "they": "ils|leur|leurs|eux|elles",
    "he": "il|son|sa|lui|elle",
    "riders":
        "homme fort|gars|"
        "coureuse|femmes|femme|coureur|coureurs|homme|hommes|unites|elements|coureuses",
    "lead_noun": "benefice|pecule|capital|avance|ecart|marge|difference|matelas|avantage|longueur d avance",
    "deficit": "retard|debours",
    "lead_verb":
        "mene avec|mene|devance|precede",
    "ahead": "d avance|devant|en avance|d avantage|de mieux",
    "behind":
        "derriere les hommes de tete|accuse un retard de|concede|pointe derriere|plus bas|derriere|de retard|pointe|plus loin|"
        "suit|en retard|relegue|relegues|plus tard|a la traine",
    "at":
        "revient a|est revenu a|se rapproche a|s est rapproche a|est pointe a|est pointee a|est signale a|est releguee a|"
        "sont relegues a|est annonce a|est deja a|sont deja a|ne sont plus a|pointe deja a|pointe desormais a|se situe a|"
        "se trouve a|navigue a|evolue a|campe a|patiente a|flotte a|n est plus qu a|ne sont plus qu a|n est qu a|ne sont qu a|"
        "est maintenant a|est desormais a|sont a|etait a|pointait a|est encore a|est toujours a|accuse|a|est a|pointe a|"
        "suit a|relegue a|roule a|desormais a|toujours a",
    "between": "entre",
    "over": "sur|par rapport a",
    "from": "de|depuis",
    "up_to":
        "passe a|est passe a|passe de|tombe a|est tombe a|est tombee a|descend a|est descendu a|"
        "est descendue a|chute a|retombe a|est retombe a|est retombee a|monte a|est monte a|est montee a|"
        "grimpe a|culmine a|plafonne a|oscille autour de|redescend a|est redescendu a|est redescendue a|"
        "s etablit a|se chiffre a|tombe sous|est tombe sous|est tombee sous|passe sous|est passe sous|"
        "est passee sous|"
        "a|jusqu a|vers",
    "now":
        "maximum jusqu ici|son maximum jusqu ici|le plus gros ecart jusqu ici|desormais|maintenant|"
        "actuellement|a present|en ce moment|pour l instant",
    "have":
        "ne comptent plus que|ne compte plus que|n a plus que|n ont plus que|ne possede plus que|ne possedent plus que|"
        "ne conserve plus que|ne conservent plus que|a encore|possede encore|compte encore|a toujours|comptait|comptaient|"
        "possedait|possedaient|disposait|disposaient|conservait|conservaient|avaient compte|avait compte|a compte|a pris|a eu|"
        "ont porte|totalise|possedait encore|possedaient encore|comptait encore|comptaient encore|conserve encore|"
        "conservait encore|n avait plus que|n avaient plus que|ne comptait plus que|ne comptaient plus que|a|compte|possede|"
        "dispose|conserve|avec|affiche|garde|detient|detiennent",
    "by": "par",
    "with": "avec|accompagne de|en compagnie de|aux cotes de|accompagne par",
    "attack":
        "s en est alle|s en est allee|s en sont alles|s en sont allees|place une mine|place une banderille|plante une banderille|place un coup de rein|y va de loin|y va tout seul|"
        "sort du bois|met les voiles|part a l abordage|prend la tangente|prend les devants|allume la meche|"
        "hausse le ton et part|s arrache|jaillit|gicle|se projette vers l avant|part en solo|file en solitaire|file en solo|"
        "s en va seul|s en vont a deux|part en facteur|remet le couvert|repart de plus belle|repart a l offensive|"
        "se porte a l offensive|se porte a l attaque|accelere l allure et s isole|plante ses adversaires|"
        "plante ses compagnons|lance la bagarre|ouvre les hostilites|lance les grandes manoeuvres|allume|flingue|"
        "bondit hors du peloton|sort du peloton|sort du paquet|sort du groupe|a attaque|est partie seule|"
        "est partie en solitaire|partie seule|parti seul|partie en solitaire|parti en solitaire|est sortie|s est echappee|"
        "s est detachee|s est envolee|s est isolee|a contre|est passee a l offensive|sort en contre|part en contre|"
        "repart a l attaque|repasse a l attaque|remet une attaque|remet ca|attaque a nouveau|attaque de nouveau|attaquaient|"
        "passe a l attaque|est passee a l attaque|prend la poudre d escampette|partent seuls|partent a deux|attaque|attaquait|"
        "part seul|part en solitaire|part a l attaque|sort|sort seul|place une attaque|place une acceleration|demarre|"
        "accelere|s echappe|contre attaque|prend le large|s extirpe|se detache|s isole|passe a l offensive|a l attaque|"
        "s en va|s en vont|file seul|lance les hostilites|se fait la malle|fausse compagnie|porte une attaque|"
        "porte une acceleration|produit son effort|s envole|contre|tente sa chance|tentent leur chance|"
        "prend quelques longueurs|prend quelques metres|prend du champ|se dresse sur les pedales|place un demarrage|"
        "en remet une couche|relance|s isole en tete|se fait la belle|met le feu|ouvre le bal|creuse un ecart|creuse le trou|"
        "fait le trou|fait un trou|fait un petit trou|fait un petit ecart|creuse un petit ecart|creuse un petit trou|y va|y vont|prend de l avance|est parti|part tout seul",
    "attack_noun":
        "attaque de|attaque du|attaque d|attaque des|attaques du|attaques d|attaques des|acceleration du|"
        "acceleration d|acceleration des|demarrage du|demarrage d|demarrage des|offensive du|offensive d|"
        "offensive des|contre du|contre d|contre des|contre attaque du|contre attaque d|"
        "contre attaque des|tentative du|tentative d|tentative des|coup de force de|coup de force du|"
        "coup de force d|coup de force des|banderille de|banderille du|banderille d|banderille des|"
        "mine de|mine du|mine d|mine des|coup de boutoir de|coup de boutoir du|coup de boutoir d|"
        "coup de boutoir des|coup de rein de|coup de rein du|coup de rein d|coup de rein des|"
        "coup de reins de|coup de reins du|coup de reins d|coup de reins des|relance de|relance du|"
        "relance d|relance des|estocade de|estocade du|estocade d|estocade des|giclette de|giclette du|"
        "giclette d|giclette des|violente attaque de|violente attaque du|violente attaque d|"
        "violente attaque des|sortie de|sortie du|sortie d|sortie des|"
        "attaque de|attaques de|acceleration de|demarrage de|offensive de|contre de|contre attaque de|"
        "tentative de|voici|coup de force de",
    "goes": "part|est parti|s en va|sort|file",
    "away":
        "seul au commandement|seule au commandement|au commandement|au commandement de la course|"
        "en solo devant|seul aux commandes|seule aux commandes|seul a l avant|seule a l avant|"
        "ouvre la route|ouvrent la route|ouvre toujours la route|ouvrent toujours la route|ouvre encore la route|ouvrent encore la route|ouvrent la marche|ouvre la marche|"
        "sont parties|l echappee s est dessinee|se sont degages|se degage|se degagent|"
        "se sont isoles en tete|compose l echappee|composaient l echappee|formaient l echappee|"
        "constituent l echappee du jour|forment l echappee du jour|composent l echappee du jour|"
        "seule en tete|seule devant|seul devant|en tete|a l avant|devant|echappes|en echappee|"
        "en tete de course|en tete de la course|aux commandes|composent l echappee|forment l echappee|"
        "constituent l echappee|a l avant de la course|dans l echappee|dans l echappee du jour|"
        "seul en tete|font la course en tete|sont partis|en fuite|composent le groupe de tete|"
        "forment le groupe de tete|ont pris le large|a pris le large|l echappee du jour|s est formee|"
        "s est forme|s est degage|s est degagee|s est detache|sont sortis|aux avant postes|"
        "ont pris la tangente|s est dessinee|s est constituee|sont a l avant|est a l avant|"
        "sont a l attaque|sont en echappee|sont echappes",
    "consists":
        "on y trouve|composent ce groupe|en font partie|s y trouvent|sont de la partie|sont du voyage|"
        "compose de|composee de|composes de|forme de|formee de|formee par|comprend|est constituee de|"
        "constitue de|constituee de|regroupe|rassemble|composee par|avec notamment|on retrouve|"
        "on y retrouve|on trouve|est composee de|est formee de|reunit|reunissant|regroupant|comprenant|"
        "y figurent",
    "catch":
        "c est fini pour l echappee|c est fini pour l echappee du jour|c est fini pour l echappee matinale|c est termine pour l echappee|c est termine pour l echappee du jour|"
        "c est termine pour l echappee matinale|c en est fini pour l echappee|c en est fini pour l echappee du jour|c en est fini pour l echappee matinale|c en est termine pour l echappee|c en est termine pour l echappee du jour|c en est termine pour l echappee matinale|c en est fini de l echappee|c en est fini de l echappee du jour|c en est fini de l echappee matinale|c en est termine de l echappee|c en est termine de l echappee du jour|c en est termine de l echappee matinale|fin de partie pour l echappee|fin de partie pour l echappee du jour|fin de partie pour l echappee matinale|clap de fin pour l echappee|clap de fin pour l echappee du jour|clap de fin pour l echappee matinale|terminus pour l echappee|terminus pour l echappee du jour|terminus pour l echappee matinale|"
        "echappee a vecu|echappee du jour a vecu|echappee est terminee|echappee est finie|c en est fini de l echappee|"
        "c est fini pour l echappee|c en est termine de l echappee|est reprise|a ete repris|a ete reprise|sont repris|"
        "vient d etre repris|viennent d etre repris|est avale|est rattrape|ne fait qu une bouchee de|"
        "ne font qu une bouchee de|avant d etre repris|avant d etre reprise|avant d etre reprises|avant d etre rejoint|"
        "avant d etre rejoints|avant d etre rejointe|avant d etre rejointes|avant d etre rattrape|avant d etre rattrapes|"
        "avant d etre avales|reprises|rattrapees|avalees|rejointe|rejointes|rejointe par le peloton|rejointes par le peloton|"
        "revue|revues|absorbees|rejoint par le groupe|cueillie|cueillies|revient sur les echappes|avale par|avales par|"
        "engloutis|englouti|engloutie|engloutit|repris|reprise|reprend|rattrape|rattrapes|rattrapee|avale|avales|avalee|revu|"
        "rejoint par le peloton|rejoints par le peloton|rejoints par|rejoint par|recupere par|recuperes par|recuperee par|est recupere|sont recuperes|a ete recupere|ont ete recuperes|absorbe|absorbes|absorbee|ramene a la raison|"
        "cueilli|cueillis|fin de l echappee|fin d aventure|gobe|gobes|revient sur l echappee|aventure terminee|resorbe|revus|"
        "c est fini pour|c est termine pour|c en est fini pour|c en est fini de|c en est termine de|c en est termine pour|"
        "en est termine de|en est fini de|croque|croques|happe|happes|ravale|ravales|fin de l aventure pour|"
        "fin d aventure pour|fin de partie pour",
    "word":
        "contre le|contre la|contre un|contre une|contre l|contre les|contre son|contre sa|contre des|sans sprint|sans sprinter|sans avoir a sprinter|sans vrai sprint|sans veritable sprint|dernier tour de circuit|dernier tour du circuit|dernier tour de la boucle|dernier tour de piste|"
        "sauter des relais|saute des relais|sautent des relais|saute un relais|saute son relais|sauter son relais|emboite le pas|emboitent le pas|emboiter le pas|marque le pas|presse le pas|hommes en tete de peloton|hommes en tete du peloton|coureurs en tete de peloton|coureurs en tete du peloton|rouleur en tete de peloton|ca tombe mal|ca tombe bien|ca tombe a pic|tombe mal|tombe bien|tombe a pic|tombe a point|tombe dans le piege|tombe d accord|tombe dans les bras|tombe le masque|tombe la veste|bien cale|bien calee|bien cales|cale dans|calee dans|cales dans|cale en|calee en|cales en|est cale|il y a des|il y a un|il y a une|il y a du|il y a de la|il y a beaucoup|il y a toujours|il y a encore|il y a trop|il y a eu|il y a le|il y a la|il y a les|"
        "gagne quelques metres|gagne quelques longueurs|gagne des metres|gagne la confiance|gagne les faveurs|gagne du terrain|gagnent du terrain|gagne du temps|gagnent du temps|gagne des places|gagne une place|gagne des positions|gagne les coeurs|ne s avoue pas vaincu|ne s avoue pas battu|ne lache rien|ne desarme pas|n abdique pas|n a pas dit son dernier mot|ne baisse pas les bras|contre deux|contre trois|contre quatre|contre 1|contre 2|contre 3|contre 4|contre 5|contre 6|contre 8|il faut attendre|il a fallu attendre|ne se prive pas|ne se prive pas de|ne se fait pas prier|n hesite pas|n hesite pas a|ne tarde pas|ne tarde pas a|ne tardent pas a|n a pas tarde a|n attend pas|n a pas attendu|n ont pas attendu|ne perd pas de temps|mi distance|a mi distance|a bonne distance|a distance|neige au soleil|est contre par|sont contres par|se fait contrer par|est contree par|a ete contre par",
    "regroup":
        "tout le monde est ensemble|tout le monde est la|plus personne en tete|plus personne a l avant|plus aucun echappe|tout le monde est de nouveau ensemble|tout le monde est a nouveau ensemble|tout le monde se retrouve ensemble|"
        "tous les coureurs ensemble|plus qu un seul peloton|un seul peloton|peloton s est regroupe|course est relancee a zero|peloton a nouveau au complet|"
        "peloton regroupe|tout le peloton ensemble|peloton est regroupe|"
        "regroupement dans le peloton|tout est a refaire|regroupement general|gruppo compatto|"
        "peloton groupe|tous ensemble|tout le monde ensemble|peloton au complet|peloton est groupe|"
        "peloton de nouveau groupe|peloton est a nouveau groupe|peloton est de nouveau groupe|regroupement|"
        "plus personne devant|peloton compact|tout le monde est regroupe|tout est regroupe|"
        "peloton est au complet|peloton est de nouveau au complet|de nouveau au complet|"
        "course est regroupee|nouveau regroupement|peloton est compact|peloton a nouveau groupe|"
        "peloton est reforme|s est regroupe",
    "join":
        "est revenue parmi|revient parmi|de retour parmi|est de retour parmi|est de retour dans le peloton|"
        "de retour dans le peloton|de retour au sein du peloton|retrouve sa place dans|reprend sa place dans|"
        "reprend place dans|fait son retour au sein|retrouve le paquet|recolle au peloton|a pu rentrer dans|rentre au sein|"
        "a reintegre le peloton|reintegre le paquet|revient a hauteur de|bouche le trou|est rentree sur|est revenue sur|"
        "est de retour dans|sont de retour dans|est de retour au sein|est revenue dans|revient dans le|est revenu au sein|"
        "fait son retour dans|rejoint|revient sur|recolle|fait la jonction|opere la jonction|rentre sur|reintegre|jonction|"
        "retrouve le peloton|revient dans|rentre dans|se joint a|se joignent a|fait le saut",
    "dropped":
        "dit stop|coince a son tour|craque a son tour|cede a son tour|n en peut plus|n en peuvent plus|lache prise a son tour|"
        "est en difficulte et perd le contact|ne tient plus la roue|ne tient pas la roue|n arrive plus a suivre|"
        "ne parvient pas a suivre|ne parvient plus a suivre|n arrive pas a suivre|baisse pavillon|rend les armes|"
        "demande grace|crie grace|plafonne et laisse filer|laisse partir les autres|est distance a son tour|"
        "doit laisser partir|doit laisser filer|a du laisser filer|a du laisser partir|perd quelques metres|"
        "perd quelques longueurs|pete|cale|cale net|est lache|est lachee|a ete lache|a ete lachee|distancee|distancees|"
        "est distance|a ete distance|decrochee|decrochees|a craque|est largue|larguee|decramponnee|est relegue|"
        "est en perdition|ne peut plus suivre|a du lacher prise|glisse a l arriere|lache|laches|lachee|distance|distances|"
        "decroche|decroches|est decroche|lache prise|perd contact|perd le contact|decramponne|decramponnes|cede|"
        "est a la derive|perd pied|saute|coince|craque|ne peut pas suivre|ne peut suivre|largue|largues|est irremediablement|"
        "deborde|perd la roue|est eject*|en perdition|explose|perd du terrain|ne peuvent plus suivre|ne suit plus|"
        "ne suivent plus|se fait distancer|se fait decrocher|se fait lacher",
    "drops":
        "a distance|a decroche|a largue|s est debarrasse de|s est debarrassee de|lachent|distancent|lache|"
        "distance|decroche|largue|decramponne|se debarrasse de|depose|a lache",
    "crash":
        "part a terre|parti a terre|partis a terre|partie a terre|est parti a terre|est partie a terre|sont partis a terre|"
        "ca tombe|ca chute|chute a l arriere|chute a l avant|chute a l entree|chute a la sortie|chute a droite|chute a gauche|chute a l interieur|sortie de route|sort de la route|part tout droit|est parti tout droit|est partie tout droit|tire tout droit|termine dans le fosse|finit dans le fosse|a fini dans le fosse|part dans le fosse|termine dans le decor|est a terre|sont a terre|reste a terre|est toujours a terre|est reste a terre|reste au sol|est reste au sol|"
        "est au tapis|sont au tapis|part au tas|partent au tas|parti au tas|partis au tas|est parti au tas|sont partis au tas|est parti a terre|sont partis a terre|sont partis a la faute|va au tapis|mord la poussiere|se retrouve au tapis|chute massive|grosse chute|"
        "grosse gamelle|part en vrille|goute au bitume|goute au goudron|embrasse le bitume|est partie a la faute|"
        "glisse dans un virage|chute de|est tombee|a terre|par terre|se retrouve au sol|part a la faute|se retrouve a terre|est au sol|"
        "sont au sol|glissade|cabriole|culbute|embardee|chute|chutes|tombe|tombe au sol|au sol|chute collective|gamelle|va au sol|va a terre",
    "mechanical":
        "probleme de derailleur|souci de derailleur|probleme de velo|probleme de roue|probleme de frein|probleme de vitesses|"
        "changer de roue|changer de velo|changer de machine|roue a plat|pneu a plat|boyau creve|crevaison du|roue crevee|"
        "pneu creve|perce|victime d un bris|casse sa chaine|victime d un saut de chaine|bris de chaine|chaine cassee|"
        "crevaison d|ennui technique|souci technique|probleme technique|change de machine|est contraint de changer de velo|"
        "a plat|a ete victime d une crevaison|victime d une crevaison|victime d un incident mecanique|"
        "victime d un probleme mecanique|crevaison pour|crevaison de|doit changer de velo|doit changer de roue|"
        "bris de derailleur|saute de chaine|a dechausse|crevaison|crevaisons|creve|ennui mecanique|ennuis mecaniques|"
        "incident mecanique|probleme mecanique|change de velo|changement de velo|change de roue|changement de roue|"
        "victime d un ennui mecanique|saut de chaine|deraille|pepin mecanique|souci mecanique",
    "abandon":
        "plie bagage|monte dans l ambulance|monte dans la voiture balai|est monte dans une voiture|descend de velo|"
        "range son velo|rend son dossard|ne repartira pas|ne peut pas repartir|ne peut repartir|ne peut pas continuer|"
        "ne peut continuer|ne peut plus continuer|s arrete la|quitte l epreuve sur abandon|renonce|doit renoncer|abandon du|"
        "abandon d|abandons de|retrait de|retrait du|s est retiree|est contraint a l abandon|est contrainte a l abandon|"
        "contrainte a l abandon|contraints a l abandon|contrainte d abandonner|a du abandonner|doit abandonner|"
        "a jete l eponge|quitte l epreuve|en reste la|abandonnait|arrete les frais|abandonne|abandon de|abandon|abandons|"
        "met pied a terre|met la fleche|mis pied a terre|quitte la course|se retire|jette l eponge|"
        "monte dans la voiture|bache|hors course|contraint a l abandon|contraint d abandonner",
    "dns":
        "ne s etait pas presente au depart|ne s etaient pas presentes au depart|n avait pas repris le depart|n avaient pas repris le depart|n a pas pris le depart ce matin|ne se sont pas presentes a la signature|ne s est pas presente a la signature|n ont pas signe la feuille|n a pas signe la feuille|ne prendront pas le depart|ne prendra pas le depart|ne seront pas au depart|ne partiront pas|n ont pas repris|n a pas repris|n a pas repris le depart|"
        "n ont pas repris le depart|n ont pas pris part|ne se sont pas presentes au depart|"
        "ne reprend pas le depart|declare forfait|a declare forfait|ont declare forfait|"
        "declarent forfait|manque a l appel|manquent a l appel|est forfait|sont forfaits|forfaits|"
        "absents au depart|absente au depart|ne s elance pas|ne se sont pas elances|ne s est pas elance|"
        "n a pas pris part|n etait pas au depart|n etaient pas au depart|non partante|non partantes|"
        "n est pas repartie|ne s est pas presente au depart|ne s est pas presentee au depart|"
        "n avait pas pris le depart|n avaient pas pris le depart|est non partant|est non partante|"
        "non partant|non partants|n a pas pris le depart|n ont pas pris le depart|ne prend pas le depart|"
        "ne prennent pas le depart|n est pas au depart|ne sont pas au depart|n est pas reparti|"
        "n est pas parti|ne repart pas|ne sera pas au depart|forfait|dns|ne repartent pas|absent au depart",
    "otl": "apres le delai|apres les delais|en dehors des delais|au dela du delai|au dela des delais|hors delais|hors delai|hors des delais",
    "dsq": "disqualifie|exclu|exclus|mis hors course|disqualifies",
    "win":
        "s est imposee|l a emporte|remporte cette|vainqueure|gagnante|a regle|a decroche la victoire|"
        "a signe la victoire|victoire pour|victoire d|victoire du|succes d|succes du|triomphe de|triomphe d|laureate du jour|a leve les bras|s est adjuge|s impose|"
        "l emporte|gagne|remporte|remporte l etape|remporte la victoire|a remporte|vainqueur|"
        "vainqueur de l etape|victoire de|est le vainqueur|decroche la victoire|signe la victoire|s adjuge|"
        "s adjuge l etape|leve les bras|s est impose|regle|bat au sprint|enleve l etape|"
        "franchit la ligne en vainqueur|franchit la ligne en tete|remportee par|succes de|succes pour|"
        "triomphe|dompte|a gagne|victorieux",
    "beaten": "devant|bat|precede|suivi de|suivi par",
    "first":
        "bascule devant|bascule le premier|bascule la premiere|franchit le sommet en tete|passe au sommet en tete|"
        "vire au sommet en tete|coupe la ligne en tete|passe en solitaire|bascule seul|engrange le maximum|fait le plein|"
        "prend le maximum de points|marque le maximum|marque les points|grappille les points|passe en tete|passe en premier|"
        "passe en premiere position|en tete|bascule en tete|franchit en tete|prend les points|rafle|rafle les points|s adjuge|"
        "s adjuge les points|empoche|remporte|gagne|enleve|en premiere position|coupe en tete|vire en tete|"
        "bascule en premiere position|prend le maximum|passe le premier|le premier|engrange|s impose|regle|passe premier|"
        "franchi en tete|bascule en premier|empoche les points",
    "second": "deuxieme|second|est deuxieme",
    "third": "troisieme|est troisieme",
    "summit":
        "sommet|cime|grimpeur|points de la montagne|prix de la montagne|grand prix de la montagne|gpm|"
        "classement de la montagne|bosse|ascension|au sommet",
    "sprint":
        "sprint intermediaire|sprint bonification|sprint bonifie|sprint bonus|point bonus|bonus sprint|"
        "rush|sprint a bonifications|sprints intermediaires|kilometre en or",
    "points": "points|point|pts|pt",
    "bonus": "bonification*|bonif|bonifs|bonus|penalite|amende|delai*",
    "start":
        "c est parti pour de bon|les fauves sont laches|le drapeau s abaisse|le drapeau est abaisse|"
        "le drapeau s est abaisse|la bagarre est lancee|le peloton est lache|le depart reel est donne|"
        "km 0|le kilometre zero est franchi|"
        "le drapeau est baisse|drapeau baisse|c est parti pour|la course est lancee|"
        "depart reel a ete donne|le depart reel vient d etre donne|coureurs sont partis|course lancee|"
        "coureuses sont lancees|c est parti|depart reel|depart est donne|depart lance|drapeau|"
        "course est lancee|etape est lancee|depart officiel|les coureurs sont lances|kilometre zero|"
        "top depart|la course est partie|etape est partie|est officiellement lancee|sont lances|"
        "depart reel est donne|depart donne|drapeau est baisse|le depart a ete donne|depart reel donne|"
        "ils sont partis|drapeau abaisse",
    "neutral":
        "en direction du depart reel|vers le depart reel|jusqu au depart reel|vers le kilometre zero|jusqu au kilometre zero|depart fictif|zone neutre|secteur neutralise|depart neutralise|defile neutralise|neutralise|"
        "parcours neutralise|defile|zone neutralisee",
    "stopped": "course est neutralisee|course neutralisee|course est arretee|course arretee",
    "resumed": "course est repartie|course reprend|la course repart|course relancee",
    "to_go":
        "de l arrivee|du but|a parcourir|restants|restant|de la ligne|a faire|avant l arrivee|"
        "avant la ligne|du terme|de la fin|jusqu a l arrivee|de la banderole|a couvrir|avant le but|"
        "restent|a courir|de course restants|du final|du bout|de la ligne d arrivee",
    "to_go_before":
        "il ne reste plus|ne reste plus que|ne sont plus qu a|n est plus qu a|a|il reste|reste|restent|"
        "plus que|encore|derniers|les derniers|dans les|il ne reste plus que|il ne reste que|sous les|"
        "nous sommes a",
    "raced": "de course|parcourus|apres|couverts|deja parcourus|depuis le depart|ont ete parcourus|avales",
    "if": "si|s il|s ils|a condition|au cas ou|sauf",
    "modal":
        "a le temps de|ont le temps de|a tout le temps de|ont tout le temps de|a encore le temps de|a largement le temps de|"
        "sent le fumier|pensait|pensaient|croyait|croyaient|croit|se voit deja|se voyait|se voyait deja|tout proche de|tout pres de|tout proches de|proche de rentrer|proches de rentrer|a essaye|ont essaye|envie|envisage|menace de|menacent de|en mesure de|capable de|capables de|faillit|a failli|"
        "ont failli|manque de|manquent de|"
        "pourrait|pourraient|devrait|devraient|peut|peuvent|veut|veulent|espere|esperent|tente|tentent|"
        "essaie|essaient|cherche|cherchent|voudrait|serait|seraient|aurait|auraient|peut etre|sans doute|"
        "probablement|sur le point|en passe|va|vont|doit|doivent|favori|favoris|attend|attendu|attendus|"
        "risque|risquent|presque repris|possible|eventuel*|reve|revent|chance|chances|impossible|pret a|"
        "prets a|il faudra|faut|selon les rumeurs|semble|promet",
    "future":
        "sera|seront|aura|auront|demain|prochain|prochaine|bientot|attendra|commencera|passera|passeront|"
        "tout a l heure|prendra|arrivera|viendra|a venir|feront|fera|devra|pourra|partira|montera|irons|"
        "avant que|quand|lorsque|proposera|figureront",
    "not": "ne|pas|n|jamais|personne|aucun|aucune|sans|ni|fausse alerte|evite|evitent|malgre|a cesse|ont cesse|s est arretee|se sont arretees",
    "past":
        "ce jour la|cette annee la|a l epoque|il y a un an|il y a un mois|il y a une semaine|il y a une saison|il y a une annee|d hier|il faisait|l autre jour|l an passe|l annee passee|il y a deux ans|avant veille|"
        "par le passe|semaines|semaine|mois|l an dernier|l annee derniere|la semaine derniere|hier|"
        "avant hier|il y a|saison|saisons|annee|annees|edition|editions|mois dernier|en janvier|en fevrier|"
        "en mars|en avril|en mai|en juin|en juillet|en aout|en septembre|en octobre|en novembre|"
        "en decembre|jadis|autrefois|naguere|ancien|depuis|record|carriere|lundi|mardi|mercredi|"
        "jeudi|vendredi|samedi|dimanche|precedent*|historique|veille|etait|etaient|avait|avaient|"
        "dernier tour",
    "peak": "maximum|maximale|au plus fort|jusqu ici|a un moment",
    "gc":
        "general|classement general|classement|maillot|maillot jaune|au general|classement par points|"
        "virtuel|virtuellement|contre la montre|place de leader|leader du general|generale|mieux classe|"
        "mieux place|le mieux classe|mieux classee|mieux placee",
    "elapsed":
        "l heure|pendant|depuis|par|temps|durant|apres|tard|plus tot|chaque|heure|gagne|perdu|perdues|"
        "en l espace de|en moins|de moins|grignote|grignotent|repris|dans|plus vite",
    "said": "dit|a dit|explique|a explique|selon|confie|declare|estime|raconte|affirme|assure|pense|d apres",
    "correct":
        "on rectifie|nous rectifions|mea culpa|toutes nos excuses|autant pour nous|au temps pour nous|"
        "precisons|erreur de notre part|"
        "rectificatif|correction|erratum|rectification|c est finalement|ce sera finalement|en fait|en realite|precision|erreur",
    "average": "moyenne|vitesse moyenne|de moyenne|premiere heure|deuxieme heure|moyenne horaire",
    "comes":
        "se dresse|se dressent|se trouve|se trouvent|se profile|figure|attend les|situe|situee|debute|commence|sommet est|categorie|pourcentage|pour cent|pente|km d ascension|"
        "programme|prevu|prevue|place au|descente|ravitaillement|figure|longue de|long de|culmine|jugee|"
        "juge",
    "line": "la ligne|arrivee|etape|la ligne d arrivee",
    "mate":
        "coequipier|coequipiers|equipier|directeur sportif|entraineur|manager|directeur|frere|consultant|"
        "vainqueur de|vainqueur du|laureat|compatriote|organisateur*",
    "company": "compagnie de",
    "follows":
        "ont saute dans la roue|ont saute dans sa roue|ont saute dans leur roue|a saute dans la roue|a saute dans sa roue|sautent dans sa roue|sautent dans la roue|sautent dans les roues|sautent dans leur roue|saute dans les roues|saute dans leur roue|peut suivre|peuvent suivre|prend sa roue|prend la roue|prennent la roue|dans sa roue|"
        "saute dans sa roue|saute dans la roue|l accompagne|l accompagnent|suit le mouvement|reagit|"
        "reagissent|parvient a suivre|dans la roue",
    "other":
        "pied a terre|saute ses relais|sautent leurs relais|saute un relais|saute son relais|sautent un relais|s arrache pour|s arrachent pour|s arracher pour|rien de neuf|quoi de neuf|du neuf|sans gravite|sans consequence|sans consequences|sans trop de mal|a plat ventre|a la sortie d|a la sortie de|a la sortie du|a la sortie des|chute est vite arrivee|chute de temperature|chutes sont nombreuses|abandonne l idee|abandonnent l idee|abandonne l espoir|abandonne ses espoirs|abandonne toute chance|abandonne la poursuite|abandonnent la poursuite|"
        "n en fait plus que|n en fait que|n en fait deja plus que|"
        "lache du lest|lachent du lest|"
        "a son tour|a leur tour|suites de la chute|suites de sa chute|sequelles de la chute|"
        "consequences de la chute|depuis sa chute|apres sa chute|chute de temperature|"
        "chute des temperatures|chute d hier|chute de la veille|"
        "de la saison|de l annee|de sa carriere|du jour|a plusieurs reprises|a deux reprises|a trois reprises|de multiples reprises|a maintes reprises|"
        "de part et d autre|a distance|au passage|fait le trou",
}
# fmt: on
"""Classes of words, each with its phrases."""
WORDS |= WEATHER
WORDS["word"] += "".join(
    f"|{verb} {count} {what}"
    for verb in ("gagne", "gagnent", "a gagne", "ont gagne")
    for count in ("une", "deux", "trois", "quatre", "cinq", "six", "plusieurs", "quelques")
    for what in ("place", "places", "rangs", "positions")
)
for _kind, _more in GROUPS.items():
    WORDS[_kind] += _more
_ADVERBS = (
    "finalement|rapidement|aussitot|vite|enfin|ensuite|logiquement|facilement|immediatement|brusquement|rapidement|nettement|"
    "largement|deja|alors|progressivement|de nouveau"
)
for _kind in ("attack", "away", "win", "dropped", "abandon"):
    WORDS[_kind] += "".join(
        f"|s est {adverb} {phrase.removeprefix('s est ')}"
        for phrase in WORDS[_kind].split("|")
        if phrase.startswith("s est ")
        for adverb in _ADVERBS.split("|")
    )  # "s'est finalement imposé"
WORDS["other"] += "".join(
    f"|s est {adverb} impose comme|s est {adverb} impose dans" for adverb in _ADVERBS.split("|")
)
_ROADS = (
    "montee|descente|ascension|col|cote|pente|final|mur|rampes|pentes|secteur|boucle|tour|ligne droite|partie|section|premieres pentes|"
    "premieres rampes|derniere ascension|derniere montee|derniere cote|dernier tour|dernier col|derniers kilometres|dernier kilometre"
)
WORDS["other"] += "".join(
    f"|{verb} {article} {road}"
    for verb in ("attaque", "attaquent", "attaquer")
    for article in ("la", "le", "l", "les", "cette", "ce")
    for road in _ROADS.split("|")
) + "".join(
    f"|{verb} {what}"
    for verb in ("accelere", "accelerent")
    for what in ("l allure", "le rythme", "le train", "la cadence", "le tempo")
)  # riders attack a climb as they begin it
