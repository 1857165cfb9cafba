"""French frames for moves: who attacks, is away, comes across, is dropped or caught."""

MOVES = {
    "JOIN": """
        (FRONT|X) (ont recu|a recu|recoivent|recoit|obtiennent|ont obtenu|beneficient|beneficie) ~ (renfort|visite|compagnie|concours|soutien) (de|du|d') WHO
        (FRONT|X) (voient|voit|ont vu|a vu) (debarquer|debouler|surgir|revenir|rentrer|arriver|fondre) ~ WHO
        WHO [recoller|revenir|rentrer] (enfin|ensuite|finalement|vite|rapidement|tres vite|tres rapidement|aussitot|petit a petit|peu a peu|seul|alors|bientot|deja|facilement|aisement|comme prevu) (sur|a|au|aux) ~ (FRONT|X|PAL)
        WHO (s'est|se sont|se) (joint|joints|jointe|joignent|greffe|greffes|greffent|agrege|agreges|raccroche|raccroches|mele|meles) (a|aux|au|sur) (X|FRONT)
        WHO [combler] (son|leur|tout son|tout leur) (retard|debours|handicap|deficit) $
        WHO [faire] (son|leur) retour (a l'avant|en tete|devant|aux avant-postes|sur FRONT)
        WHO (a profite|ont profite|profite|profitent) ~~ pour (rentrer|revenir|recoller|faire la jonction|boucher le trou) (sur|au|aux|a)? ~ (FRONT|X|.)
        WHO (a mis|ont mis|met|mettent) ~~ (pour|a) (rentrer|revenir|recoller|boucher) (sur|au|aux|a|le trou) ~ (FRONT|duo|trio) ,? ~ (ca y est|c'est fait|c'est chose faite)
        WHO (est|sont) ~ (parvenu|parvenus|parvenue) a (s'accrocher|monter|sauter|s'inviter) ~ (bon wagon|bon coup|FRONT)
        (renfort|renforts|du renfort) ~ (devant|a l'avant|en tete) (:|,|avec) ~ WHO
        FRONT ~ (voit|voient|ont vu|a vu|voient donc|enregistre|enregistrent|accueille|accueillent) ~ (revenir|rentrer|arriver|deboucher|debouler|le retour de|le renfort de) ~ WHO
        WHO (est|sont|se retrouve|se retrouvent) (desormais|maintenant|donc|bien|enfin|deja)? avec FRONT $
        (jonction|soudure) (est|a ete|vient d'etre|est donc|est deja) (faite|operee|effectuee|realisee|etablie) (pour|par) WHO
        WHO (ne font|ne fait|ne forment|ne forme) (donc|desormais|deja)? plus qu'un (groupe)? avec ~ FRONT
        (jonction|retour|soudure) (reussie|reussi|faite|operee|effectuee)? (pour|de) WHO (.|sur|,|aux|au|a)
        (reussi|reussissent|parvenus|parvenu|parviennent|reussit) a ~ (greffer|joindre|rejoindre|revenir|rentrer|recoller|raccrocher|s'inserer|s'immiscer) ~ WHO
        WHO [rallier|agripper|raccrocher] ~ (FRONT|PAL|l'avant|X)
        WHO (vient de|viennent de|a reussi a|ont reussi a|parvient a|parviennent a|a fini par|finit par|finissent par) (recoller|rentrer|revenir|faire la jonction|raccrocher|boucher le trou|combler son retard|rejoindre X|rejoindre FRONT|revenir sur FRONT) $
        WHO [joindre|greffer|meler|ajouter] (a|aux|au) (eux|elles|lui|la fete|la danse)
        (renfort|arrivee|apport|retour|concours) de WHO ~ (porte|fait passer|ramene|gonfle|est le bienvenu) ~
        (ils|elles|FRONT) ~ (rejoints|rejointes|rallies|renforces) par WHO
        WHO , ~~ , [recoller|revenir|rentrer] (aux|au|sur|a) ~ (FRONT|PAL|X)
        WHO [recoller|revenir|rentrer|raccrocher] (sur|a|au|aux|avec|dans) ~ (FRONT|X|PAL|contact|contact de la tete|contact des hommes de tete)
        WHO [faire|operer|effectuer|reussir|realiser] (la jonction|le pont|le raccord|la soudure) $
        WHO [boucher|combler|fermer|boucler] (le trou|l'ecart|la breche|le fosse|le gouffre|les derniers metres|les derniers hectometres) $
        WHO [combler|boucler] ~ (retard|ecart|debours) (sur|avec) ~ (FRONT|X|PAL)
        (voila|voici|revoila) WHO (dans|avec|parmi|au contact de|au sein de) ~ (FRONT|X)
        WHO [porter|hisser|porter] ~ (a hauteur|au niveau|aux cotes|jusqu'a|jusqu'au) ~ (FRONT|X|PAL|eux)
        WHO [rejoindre|rattraper|raccrocher|reintegrer|retrouver] ~ (FRONT|PAL)
        WHO [rejoindre|rattraper] !(par|avec|de|d|sur) X
        WHO (est|sont|voila) (de retour|revenu|revenue|revenus) (avec|sur|dans|au|aux|parmi) ~ (FRONT|PAL|contact|commandement)
        WHO [prendre] (le bon wagon|place dans FRONT|place parmi FRONT|le train en marche)
        WHO [grossir|etoffer|garnir|renforcer] (FRONT|les rangs|le groupe)
        WHO [venir] (grossir|etoffer|se greffer|completer|renforcer|s'ajouter|se joindre) ~ (FRONT|PAL|rangs)
        WHO [joindre|meler|greffer|ajouter|agreger] ~ (a|au|aux|sur|avec) ~ (FRONT|PAL)
        (l'ont|l'a|les ont|les a) ~ (rejoint|rejoints|rejointe|rattrape|rattrapes) : ~ WHO
        (FRONT|X) ~ (est|sont|voient|voit|accueille|accueillent) (rejoint|rejoints|rejointe|rejointes|rallie|rallies|arriver|revenir|rentrer|debouler) (par)? WHO
    """,
    "BACK": """
        WHO (est|sont|a|ont|,)? [reintegrer|rejoindre|retrouver|regagner|raccrocher] ~ PACK
        WHO (est|sont|voila) (deja|enfin|bien)? de retour (dans|au|parmi|avec|sein) ~ (PACK|les roues|le rang|les rangs|les voitures)
        WHO [recoller|revenir|rentrer] (a|au|dans|sur|parmi) ~ (PACK|les roues|la queue)
        WHO [faire|effectuer|operer|reussir] ~ HIS retour ~ PACK
        WHO (vient de|viennent de|a fini par|ont fini par|finit par|a pu|ont pu|a reussi a|parvient a) (rentrer|revenir|recoller|retrouver sa place) (a|au|dans|sur|parmi|en queue de|au sein de|a l'arriere de)? ~ PACK
        WHO (est|sont)? [recoller|revenir|rentrer] ~ ,? (a l'arriere|en queue|dans la queue|au coeur|au sein) ~ PACK
        WHO [combler] ~ (retard|handicap) et (se trouve|est|a retrouve|se retrouve|roule) ~ PACK
        (contact|jonction) ~ (retabli|retablie|faite|operee) (pour|par) WHO ~ ,? ~ PACK
        (retour|rentree) (de|du|d') WHO (dans|au sein|au|parmi) ~ PACK
        PACK ~ (voit|voient|a vu) (deja)? (revenir|rentrer|reapparaitre|recoller) ~ WHO
        WHO [reprendre|retrouver] ~ place ~ PACK
    """,
    "BACK_BARE": """
        WHO (a pu|ont pu|a reussi a|ont reussi a|vient de|viennent de|a fini par|ont fini par) (rentrer|revenir|recoller) (.|sans|grace|tranquillement|facilement|rapidement|avec l'aide|dans la file)
        ^ WHO de retour (.|parmi|au chaud|dans les roues|a l'arriere)
        WHO (est|sont|voila|,) (deja|enfin|bien|donc|lui aussi|aussi)? (de retour|rentre|rentres|rentree|revenu|revenus|revenue|revenues) (.|dans le paquet|dans les roues|sans|apres|tranquillement|a sa place|au chaud|au contact)
        WHO (est|sont|a|ont) (deja|enfin|bien)? (retrouve|repris|regagne) (sa|leur|ses|son) (place|places|rang|coequipiers|equipiers)
        (plus de peur que de mal|tout va bien|tout est rentre dans l'ordre|pas de souci|pas de mal) pour WHO , (de retour|deja de retour|revenu|rentre) ~
        (revoila|revoici) WHO (dans|au|parmi|.) ~
    """,
    "JOIN_CHASERS": """
        ^ (ils|elles) (font|font desormais|font maintenant) (route ensemble|cause commune|alliance) ~
        ^ (ils|elles) (sont|roulent|naviguent|evoluent) (desormais|maintenant|deja) ensemble ~
        ^ (les deux hommes|les deux|les trois hommes|les trois) (font|font desormais) (la jonction|jonction|route ensemble) ~
        CHASE ~ [revenir|rentrer|recoller|raccrocher] (sur|a|au|aux) ~ (FRONT|X|PAL)
        FRONT ~ [revenir|rentrer|recoller|raccrocher] (sur|a) ~ (la tete|la tete de course|l'avant)
        CHASE ~ [faire|operer|effectuer|reussir] (la jonction|le pont|le raccord|la soudure)
        CHASE ~ [reprendre|revoir|avaler] (deja)? X
        CHASE ~ [rejoindre|rattraper] ~ (FRONT|X|la tete|la tete de course)
        (X|FRONT|PAL) (est|sont|a ete|ont ete|vient d'etre|viennent d'etre) (rejoint|rejoints|rejointes|rattrape|rattrapes) par ~ CHASE
        jonction (est|a ete|vient d'etre)? (faite|operee|effectuee|etablie|realisee)
        (CHASE|FRONT) et (CHASE|FRONT) ne (font|forment) plus qu'un
    """,
    "DROPPED": """
        (le premier|la premiere|les premiers|premier|premiere) a (craquer|ceder|lacher|lacher prise|sauter|decrocher|flancher|perdre pied|perdre le contact|caler|coincer|payer|exploser) ~ (:|,|est|sont|c'est|a ete) WHO
        WHO (est|sont|a ete|ont ete|fut) (le premier|la premiere|les premiers) a (craquer|ceder|lacher|lacher prise|sauter|decrocher|flancher|perdre pied|perdre le contact|caler|coincer|exploser) ~
        (parmi|pour) les (pieges|piegees|attardes|attardees|distances|laches|victimes de la bordure|victimes de la cassure|recales|absents du groupe de tete) (:|,|on trouve|on compte|figure|figurent|il y a) ~ ,? ~ WHO
        WHO ~ [perdre|ceder|lacher|conceder] (deja)? (une|quelques|plusieurs|les|ses)? ~ (dizaine|vingtaine|quinzaine|cinquantaine|centaine) de (metres|longueurs)
        WHO (cale|calent|a cale|ont cale) (net|.|completement|dans la pente|dans le col|dans la montee|dans la cote|dans le mur|dans le final|a son tour|a leur tour|et)
        WHO (est|sont|reste|restent) ~ (scotche|scotches|scotchee|scotchees|colle au bitume|colles au bitume|plante|plantes|plantee) ~
        (au tour|c'est le tour) (de|d') WHO (de|d'|et) ~ (se faire|etre|d'etre) ~ (distance|distances|lache|laches|decroche|decroches|decramponne|decramponnes|lacher|distancer|decrocher|decramponner|largue|largues)
        (pieges|piege|lache|laches|distances|distance|decroches|decroche|decramponnes|retardes|largues|ecartes|relegues) (:|,) ~ WHO (.|$)
        (parmi|dont|au rang des) ~ (laches|distances|decroches|pieges|decramponnes|largues) (,|:) ~ WHO
        WHO (en|a) ~ [faire] les frais $
        WHO [faire] l'(accordeon|elastique|yoyo) et [lacher|decrocher|craquer|ceder] ~
        WHO (est|a ete|sont|ont ete) (pris|prises|prise|piege|pieges|piegee) ~ (par la bordure|dans la bordure|dans la cassure|par la cassure|du mauvais cote|dans le deuxieme|dans le second|a l'arriere de la cassure)
        (le rythme|le tempo|le train|l'allure|la cadence|ca va|la pente|l'acceleration|la marche) ~ (est trop|etait trop|trop) (eleve|elevee|rapide|dur|dure|fort|vite|raide|violente|haute|intense) pour WHO
        (le rythme|le tempo|le train|l'allure|la cadence|l'acceleration|le travail|le forcing) ~~ (a raison de|a eu raison de|fait craquer|a fait craquer|condamne|a condamne|fait exploser|elimine) WHO
        (defaillance|grosse defaillance|craquage|coup de bambou|coup de moins bien|coup de mou|coup de frein|coup de barre) (de|pour|chez) WHO
        WHO (est|sont) passe (par la fenetre|a la trappe|par-dessus bord) ~
        WHO [payer] ~ et [decrocher|lacher|ceder|craquer|sauter|se laisser] ~
        (fin de partie|c'est fini|c'est termine|rideau) pour WHO , (qui)? (doit|a du|ne peut|lache|decroche|craque|cede)
        (ca|le fil|l'elastique) ~ (craque|casse|pete|coince|lache|rompt) ~ (pour|chez) WHO
        WHO (ne reviendra|ne reviendront|ne rentrera|ne rentreront) (pas|plus|jamais) (sur|dans|parmi) ~ (FRONT|PACK|X|autres|compagnons|roues)
        WHO (est|sont|a ete|ont ete|vient d'etre|se fait|se font|s'est fait|se sont fait|se retrouve|se retrouvent) ~ (distance|distances|distancee|distancees|lache|laches|lachee|lachees|decroche|decroches|decrochee|decramponne|decramponnes|decramponnee|largue|largues|larguee|largues|deborde|deposes|depose|seme|semes|ejecte|ejectee|ejectes|elimine|eliminee) (par|$)
        WHO (se fait|se font|s'est fait|se sont fait|se laisse|se laissent|s'est laisse|se sont laisse) ~ (lacher|distancer|decrocher|decramponner|larguer|semer|deposer|sortir|eliminer|ejecter|ecarter|decoller|glisser) ~
        WHO (est|sont) ~ (a la peine|a l'agonie|a la derive|a la ramasse|en perdition|a la rue|dans les choux|hors du coup|au bout du rouleau|a bout de forces|a bout|en grande difficulte et|en train de ceder) $
        WHO [craquer|coincer|plafonner|flancher|exploser|ceder|lacher|decrocher|sombrer|piocher|imploser|deteler] $
        WHO [lacher|perdre|ceder|conceder] (prise|pied|le contact|contact|du terrain|la roue|les roues|des longueurs|quelques longueurs|des metres|quelques metres|le fil|de precieux metres|le wagon|les pedales)
        WHO [reculer|glisser|retrograder|degringoler] ~ (dans|a|en|au|vers) ~ (PACK|l'arriere|queue|groupe)
        WHO (est|sont) ~ a l'arret .
        WHO [sauter] !(dans|sur|ses|leurs|un|son|a la|au) (.|a son tour|a|du groupe|de l'arriere|de FRONT|de PACK|des le|des les)
        WHO [laisser] (filer|partir|s'en aller|s'envoler|s'eloigner) ~ (FRONT|X|PAL|PACK)
        WHO (doit|doivent|a du|ont du) (laisser|lacher|ceder|s'avouer|baisser|capituler|abdiquer|se resoudre a laisser) ~
        WHO (ne peut|ne peuvent|ne parvient|ne parviennent|n'arrive|n'arrivent|n'a pas pu|n'ont pas pu|n'a pu|incapable|incapables|n'est plus en mesure) (plus|pas|guere)? (a|de)? (suivre|tenir|accrocher|s'accrocher|repondre|resister|prendre|garder|encaisser|soutenir|rester|reagir) ~
        WHO (finit par|finissent par|a fini par|ont fini par|vient de|viennent de|est en train de|sont en train de|commence a) (craquer|ceder|lacher prise|coincer|decrocher|perdre contact|perdre le contact|exploser|flancher|baisser pavillon|abdiquer|rendre les armes|laisser filer|perdre pied)
        WHO (finit par|finissent par|a fini par|ont fini par|vient de|viennent de|est en train de) (sauter|lacher) (.|,|dans|a son tour|a|sur|au|du groupe)
        (au tour|c'est le tour) (de|d') WHO (de|d') (lacher|craquer|ceder|decrocher|coincer|sauter|perdre|lacher prise|baisser pavillon)
        WHO (n'a|n'ont) plus (les jambes|la force|les forces|l'energie|le rythme) ~
        (on vient de perdre|on perd|on a perdu|le groupe perd|le groupe a perdu|PACK perd|PACK a perdu|FRONT perd|FRONT a perdu|FRONT perdent|FRONT perdait) ~ WHO
        WHO (n'a|n'ont) (pas|plus|guere) (resiste|supporte|tenu|survecu|suivi|encaisse|pu suivre|pu tenir|pu repondre)
        WHO [jeter] l'eponge (dans|sur|face) ~
        WHO (voit|voient|a vu|ont vu) ~ (X|FRONT|PAL|PACK|rivaux|favoris|adversaires|meilleurs|autres) (s'eloigner|s'envoler|s'en aller|filer|partir|le lacher|la lacher|le distancer|la distancer)
        (victime|victimes) !(de la chute|de cette chute|de sa chute) ~~ (:|est|sont|c'est|ce sont) WHO
        (est|sont|a ete|s'avere|devient|s'est averee|fut) ~ (fatal|fatale|fatals|fatales) a WHO
        (parmi|dans|au rang des|au nombre des) ~ (laches|lachees|distances|distancees|victimes de l'acceleration|decroches) , ~~ WHO
        (coureurs|favoris|sprinteurs|puncheurs|rouleurs|equipiers|elements|hommes|premiers) ~ (sautent|lachent|craquent|decrochent|cedent|coincent|explosent|lachent prise|perdent pied|sont laches|sont decroches|sont distances|sont en difficulte|sont a la peine|passent a la trappe) , (dont|parmi lesquels|parmi eux|a commencer par|notamment|comme|avec notamment) WHO
        (coureurs|favoris|sprinteurs|echappes|leaders|elements|hommes|hommes de tete) ~ (laches|lache|distances|decroches|distance|decrochent|craquent|lachent) , (dont|parmi lesquels|parmi eux|a commencer par|notamment|comme) WHO
        WHO (figure|figurent|compte|comptent|est|sont) (parmi|au nombre des|au rang des) ~ (laches|distances|distancees|decroches|victimes de l'acceleration)
        WHO (dans le rouge|a court de jus|a court de forces|sans force|asphyxie|cuit|cuite|cuits|rince|rincee|vide|carbonise|crame|au supplice) (et|lache|decroche|perd|s'ecarte|se laisse|doit|cede|laisse|s'arrete)
        WHO [payer] (ses|les|leurs) ~ (efforts|debauches|exces|offensives|relais) $
        WHO [faire] (l'elastique et|les frais de|les frais du) ~
        WHO (disparait|disparaissent|a disparu|ont disparu) ~ (de FRONT|de PACK|du groupe|de la circulation)
        (l'elastique|elastique|le fil|corde) ~ (casse|cede|rompt|craque|lache|a casse|a cede|a rompu|a craque|a lache) ~ (pour|avec) WHO
        (coup de fringale|coup de barre|coup de moins bien|coup de pompe|panne seche|panne d'essence|panne de jambes|fringale|defaillance|grosse defaillance|grand moment de solitude|jour sans) (pour|de|chez) ~ WHO
        (c'est|ca) ~ (trop|cuit|casse|craque|lache|coince|pete) (vite|fort|dur|rapide)? (pour|chez) WHO
        X ~ (laisse|laissent|a laisse|plante|a plante) WHO sur place ~
        X ~ (lache|lachent|distance|distancent|decroche|decrochent|decramponne|depose|deposent|largue|larguent|seme|ejecte|debarque|elimine|fait craquer|fait sauter|fait exploser|vient a bout de|se deleste de|se defait de|se debarrasse de|a raison de|a decramponne|a distance|a depose|a lache) WHO
        (exit|plus de|adieu|c'en est fait de|on a perdu) WHO $
        X (vient de|viennent de|a fini par|finit par) (decramponner|lacher|distancer|decrocher|deposer|larguer|semer|ejecter|se debarrasser de) WHO
        X , (qui|qui les|qui l'|qui ,)? (a|ont|vient de|viennent de) ~ (decramponne|lache|distance|decroche|depose|largue|seme|ejecte|elimine|decramponner|lacher|distancer|deposer) WHO
        X (a|ont) (decramponne|lache|distance|decroche|depose|largue|seme|ejecte|elimine) WHO
        WHO (est|sont|,|a ete|fut) (la|le|les|une|un|l'une) ~ (victime|victimes) (de|du|d') ~ (acceleration|accelerations|rythme|attaque|train|allure|cadence|forcing|tempo|travail|coup)
        WHO (n'y est|n'y sont|n'est|ne sont) plus (.|!|dans le coup|dans les roues|la)
        WHO (a|ont|vient de|viennent de) (rendu les armes|rendre les armes|baisse pavillon|baisser pavillon|mis le clignotant|mis la fleche|mettre le clignotant|ete mis au supplice)
        WHO ~ (releguee|relegue|relegues|repousse|repoussee|repousses|renvoye|rejete|rejetee) ~ a T
    """,
    "CAUGHT": """
        (rate|loupe|peine perdue|c ' est rate|en vain) pour WHO
        (FRONT|CHASE) ~ (ramasse|ramassent|a ramasse|ont ramasse|avale|avalent|a avale|ont avale|gobe|a gobe|engloutit|croque|a croque) WHO
        (contre|attaque|tentative|offensive|acceleration|sortie|contre-attaque|echappee) (de|du|d') WHO (est|a ete|vient d'etre) ~ (annule|annulee|neutralise|neutralisee|controle|controlee|annihilee|reprise|avalee|etouffee|maitrisee) (.|,|par|et|a)
        PACK ASIDE? ~ (a fini par|finit par|ont fini par|finissent par|vient de|viennent de) (avaler|reprendre|rattraper|absorber|gober|croquer|engloutir|ramasser|revenir sur|rentrer sur|mettre la main sur) WHO
        WHO (n'auront|n'aura|n'ont|n'a) pas (resiste|tenu|survecu) ~ (au|a la) ~ (retour|poursuite|chasse|remontee) ~ PACK
        WHO (est|sont|,)? (deja|donc|aussi)? (depasse|depasses|double|doubles|depose|deposes|passe|passes) ~ par ~ CHASE
        WHO ~~ puis (repris|avale|avales|absorbe|absorbes|gobes|gobe|reprise|engloutis) ~
        (PACK|les equipes de sprinteurs) ~ (met|mettent|a mis|ont mis) (fin|un terme|terme) a ~ (aventure|echappee|escapade|raid|equipee|chevauchee|fugue|offensive) (de|d') WHO
        (l'aventure|l'escapade|le raid|l'equipee|la chevauchee|la fugue|l'offensive|l'echappee) (de|d') WHO (s'acheve|est terminee|est termine|est finie|prend fin|a pris fin|a vecu|tourne court|s'arrete|a fait long feu|n'aura pas fait long feu) ~
        WHO (est|sont|a ete|ont ete|vient d'etre|viennent d'etre|se fait|se font|s'est fait) ~ (repris|reprise|reprises|revu|revue|revus|avale|avalee|avales|ravale|ravales|gobe|gobee|gobes|happe|happee|happes|absorbe|absorbee|absorbes|englouti|engloutie|engloutis|digere|digeres|rattrape|rattrapee|rattrapes|croque|croques|cueilli|cueillis|cueillie|phagocyte|condamne et repris|neutralise|neutralisee|rejoint|rejointe|rejoints|mange|manges|ramasse|ramasses|resorbe|capture|recupere|recuperes|recuperee|reprendre|avaler|gober|rattraper|croquer|engloutir|manger|absorber|cueillir|happer) (par|avec|a|au|dans|sous|juste|ici|avant|depuis|$) ~ PACK?
        PACK ASIDE? ~ (recupere|recuperent|a recupere|ont recupere|ramasse|a ramasse|a revu|a aussi repris|a deja repris) WHO
        PACK ASIDE ~ (reprend|reprennent|avale|gobe|happe|absorbe|engloutit|rattrape|cueille|a repris|a avale|a gobe|a rattrape|a absorbe|a englouti|revient sur|est revenu sur) ~ WHO $
        PACK ~ (reprend|reprennent|avale|avalent|ravale|gobe|happe|absorbe|engloutit|croque|rattrape|cueille|ramasse|revoit|a repris|a avale|a gobe|a rattrape|a absorbe|a englouti|ne fait qu'une bouchee de|n'a fait qu'une bouchee de|met la main sur|a mis la main sur|a fait la jonction avec|opere la jonction avec|a opere la jonction avec|a mis fin a l'aventure de|met fin a l'aventure de|met un terme a l'aventure de|met fin a l'echappee de|met fin au raid de|met fin aux espoirs de|fond sur|revient sur|est revenu sur|rentre sur|est rentre sur|fait la jonction avec) ~ WHO $
        PACK ASIDE (vient de|vient d'|viennent de) ~ (reprendre|avaler|gober|happer|absorber|engloutir|croquer|rattraper|revenir sur|cueillir) ~ WHO
        PACK ,? (qui)? (vient de|vient d'|viennent de|a fini par|finit par|n'a pas tarde a|ne tarde pas a) ~ (reprendre|avaler|gober|happer|absorber|engloutir|croquer|rattraper|revenir sur|rejoindre|cueillir) ~ WHO
        WHO [rentrer|retourner|retomber] ~ (dans le rang|dans les rangs|au bercail|au chaud|dans le giron|dans le ventre) ~
        WHO [relever|rendre|baisser|capituler] ~ et ~ (attend|attendent|rentre|rentrent|reintegre|retrouve|repris|se laisse) ~ PACK
        WHO (n'a|n'ont) (pas|guere) (resiste|survecu) ~ retour ~ PACK
        WHO (voit|voient) ~ PACK (revenir|rentrer|le reprendre|la reprendre|les reprendre|deferler|fondre) ~
        (l'aventure|l'echappee|l'escapade|la cavale|la fugue|le raid|le numero|la belle aventure|le solo|la tentative|l'offensive|le baroud|la chevauchee|l'effort|la longue echappee|la folle chevauchee) ~ (de|du|d'|pour) WHO (prend fin|s'arrete|s'acheve|s'arrete la|est termine|est terminee|est fini|est finie|a vecu|a pris fin|s'est acheve|s'est achevee|touche a sa fin|a fait long feu|est reduit a neant)
        (fin|clap de fin|fin de partie|terminus|rideau|game over|fin de l'aventure|fin de la recreation|c'est fini|c'est termine|c'en est fini|c'en est termine|fin du solo|fin du raid|fin de cavale|fin de l'echappee) (pour|de|du) ~ WHO
        WHO ~ (repris|reprise|avale|avalee|revu|revue|rattrape|rejoint|absorbe|absorbee|englouti|gobe|happe) ! .
        (l'aventure|l'echappee|l'escapade|la cavale|la fugue|le raid) (prend fin|s'arrete|s'acheve|se termine|est terminee|est finie|est termine) ~ pour WHO
    """,
    "CAUGHT_ALL": """
        FRONT ~ (rentrent|rentre|est rentre|sont rentres) dans le rang
        (plus d'|plus aucun|il n'y a plus d'|plus personne de) (FRONT|echappee|echappe|fuyard) (.|devant|$)
        PACK ~ (en termine|en finit|en a termine|en a fini) avec ~ FRONT
        (tous deux|tous trois|tous les deux|tous les trois|les deux|les trois|tous|les deux audacieux|les trois audacieux|les deux courageux|les derniers resistants|les derniers rescapes) (sont|ont ete|viennent d'etre|se font) ~ (reabsorbes|repris|avales|happes|gobes|absorbes|rattrapes|engloutis|reabsorbees|reprises|reprendre|avaler) ~
        FRONT ~ (est|sont|a ete|ont ete|vient d'etre) ~ (reabsorbe|reabsorbes|reabsorbee|reavale|reavales|phagocytes|mangee) ~
        FRONT ~ (est|sont|a ete|ont ete|vient d'etre|viennent d'etre|se fait|se font) ~ (repris|reprise|reprises|revus|avale|avales|avalee|avalees|ravale|ravales|gobes|gobe|gobee|happes|happe|absorbes|absorbe|absorbee|englouti|engloutis|engloutie|digeree|digeres|rattrapes|rattrape|rattrapee|croques|cueillis|phagocytee|neutralises|neutralisee|manges|ramasses|reprendre|avaler|gober|rattraper|croquer|engloutir) ~
        PACK ~ (reprend|reprennent|avale|ravale|gobe|happe|absorbe|engloutit|croque|rattrape|cueille|ramasse|a repris|a avale|a gobe|a rattrape|a absorbe|a englouti|ne fait qu'une bouchee|n'a fait qu'une bouchee|met la main sur|a mis la main sur|a fait la jonction avec|opere la jonction avec|a opere la jonction avec|met fin a|met un terme a|sonne le glas de|a mis fin a|fond sur|a fondu sur|revient sur|est revenu sur|rentre sur|est rentre sur|fait la jonction avec|recolle a|tire un trait sur) ~ (FRONT|derniers rescapes|derniers resistants|restes de FRONT|vestiges de FRONT)
        (fin|clap de fin|fin de partie|terminus|rideau|fin de la recreation|c'est fini|c'est termine|c'en est fini|c'en est termine|fin de l'aventure|fin de parcours) (pour|de|du) ~ FRONT
        (il n'y a|il n'y a donc|il n'y a desormais) plus (d'|de) FRONT $
        PACK ASIDE? ,? (qui)? (vient de|vient d'|viennent de|a fini par|finit par) ~ (reprendre|avaler|gober|absorber|engloutir|croquer|rattraper|revenir sur|mettre fin a|mettre un terme a|en finir avec|faire la jonction avec|rejoindre) ~ FRONT
        (tout le monde|tous|toutes|tout le groupe|tous les echappes) ~ (est repris|est avale|sont repris|sont reprises|est rentre|a ete repris|ont ete repris|est absorbe|est revu) (.|a|au|sous|par|dans|avant)
        tout ce petit monde ~ (est|a ete|se fait) ~ (absorbe|repris|avale|englouti|rattrape|reprendre|avaler) ~
    """,
    "ATTACK": """
        (moment|endroit|instant|lieu) (que choisit|choisi par|que choisissait|qu ' a choisi|que choisira|choisit par) WHO pour (attaquer|porter|placer|passer|lancer|partir|accelerer|demarrer|s ' en aller)
        WHO en [mettre] une (terrible|enorme|belle|bonne|grosse|violente|seche|sacree|vraie|deuxieme|nouvelle) ~
        WHO (part|partent|est parti|sont partis|sort|sortent) (le|la|les) (chercher|rejoindre|pourchasser) $
        (attaque|acceleration|demarrage|offensive|tentative|contre|banderille) ~~ (est|c'est|, c'est) ~ l'oeuvre (de|du|d') ~ WHO
        WHO [debarrasser|defaire] de X ~ (acceleration|attaque|demarrage|relance|coup de rein|banderille|coup de boutoir|mine)
        WHO (tente|tentent|essaie|essaye|essaient|essayent|tentait|essayait) de (rentrer|revenir|boucher le trou|faire la jonction|recoller) (seul|seule|tout seul|en solitaire|en contre|sur FRONT|sur X)
        (attaque|acceleration|demarrage|offensive|tentative|contre|banderille|estocade|salve) ,? ~ ~ de la part (de|du|d') ~ WHO
        WHO (n'a pas attendu|n'ont pas attendu|n'attend pas|n'attendent pas|n'aura pas attendu) ~~ pour (passer|attaquer|accelerer|sortir|demarrer|dynamiter|placer|porter|lancer|se decouvrir|mettre) ~
        (un contre|le contre|une contre-attaque|un coup) (part|sort|se forme|se dessine|s'organise) ~ avec WHO
        (attaque|acceleration|demarrage|offensive|tentative|contre|banderille|estocade|escarmouche|salve) ~~ , (signee|signe|portee|lancee|l'oeuvre) (de|d'|par)? ~ WHO
        WHO (tente|tentent|essaie|essaient|a tente|ont tente) de (sortir|s'echapper|s'extirper|s'extraire|s'isoler|fausser compagnie) (du PACK|au PACK|seul|en contre|en solitaire)
        WHO (a|ont) (essaye|tente) (le premier|la premiere|les premiers|en premier|a son tour|a leur tour|,|.|aussi|egalement|dans|sur|encore|en vain|sans)
        WHO (vient|viennent) (encore|aussi|egalement|a son tour|juste)? (d'essayer|de tenter sa chance|de tenter|de s'y essayer|de se decouvrir) (.|,|a|dans|sur|en vain|sans|lui|son)
        WHO (s'y essaie|s'y essaye|s'y colle|s'y risque) (.|,|a|dans|sur|en vain|aussi|egalement)
        ca (flingue|attaque|part|bouge|sort|castagne|frotte et ca part|demarre|giclait|gicle) ~ , WHO (en premier|le premier|en tete|d'entree|, notamment|pour commencer) ~
        (attaque|acceleration|demarrage|offensive|tentative|contre|banderille) , (de|d'|signee|signe|cette fois de|celle de|par) WHO
        ca (attaque|part|sort|bouge|demarre|contre|repart|flingue) ~ : WHO
        (offensive|attaque|acceleration|demarrage|estocade|banderille|contre) (signee|signe|portee|lancee|venue) (de|par)? WHO
        WHO (vient de|viennent de) (partir|sortir|attaquer|demarrer|s'extirper|s'extraire|s'echapper|contrer|placer une mine|porter une attaque|passer a l'attaque|s'envoler|se detacher) ~
        WHO [lancer] (dans|a l'assaut|dans une|dans un) ~ (raid|offensive|aventure|numero|solitaire|echappee)
        WHO (part|partent) (tout de suite|aussitot|immediatement|d'un coup|pleine balle|plein gaz) (!|.|,|et)
        WHO (a|ont) choisi (ce|cet|cette|ces) (moment|instant|pente|pourcentages|passage|portion|endroit) ~ pour (sortir|attaquer|partir|accelerer|placer|porter|lancer|s'en aller|s'extraire)
        WHO (a|ont) decide de (partir|attaquer|sortir|tenter|y aller|se lancer|prendre) ~
        WHO [dynamiter|pulveriser|desosser] (PACK|le groupe|la course|FRONT) ~
        WHO [prendre] (dix|vingt|quelques|cinquante|cent|quinze|trente|plusieurs|ses) (metres|longueurs|distances) ~
        WHO (a|ont) (plante|laisse sur place) (tout le monde|ses rivaux|ses adversaires|ses compagnons|tous ses rivaux|PACK) ~
        WHO (est|sont) (le premier|la premiere|les premiers|le suivant) a (mettre le nez a la fenetre|pointer le nez|tenter|attaquer|passer a l'offensive|passer a l'attaque|sortir|bouger|demarrer|s'extirper|porter une|placer une|essayer|se decouvrir) ~
        WHO [sortir] du bois ~
        WHO [mettre|pointer|montrer] ~ nez (a la fenetre|dehors)
        ^ (attaque|attaques|contre|contre-attaque|demarrage|acceleration|sort|part|attaquent|attaque de|nouvelle attaque|autre attaque) : ~ WHO
        WHO [remettre] (une couche|un coup|une cartouche|une piece dans la machine|une mine|une seche|le couvert) $
        WHO (en remet|en a remis|en remettent|en rajoute) (une|une couche)
        WHO [fausser] compagnie (a|au|aux) ~ (PACK|FRONT|X|PAL)
        WHO (est|sont|s'est|se sont|s'|se|,)? ~ [extraire|extirper|echapper|detacher|isoler|degager] ~ (PACK|FRONT)
        WHO [sortir|partir|filer|jaillir|surgir] (de|du|hors de|a l'avant de|a l'avant du) ~ (PACK|FRONT)
        WHO [sortir|partir|filer|repartir] (seul|seule|en solitaire|en solo|en contre|en contre-attaque|a l'attaque|a l'offensive|a l'assaut|de loin|en facteur|en trombe|tout seul)
        WHO [passer] HOW? (a l'offensive|a l'attaque|a l'action|la surmultipliee|a l'abordage)
        WHO [placer|porter|lancer|produire|planter|envoyer|balancer|poser|coller|claquer|decocher|assener|mettre|remettre|allumer|tenter|declencher|degainer|distribuer] HOW? (une|un|sa|son|la|le|des|ses|deux|l'|cette) ~ (attaque|acceleration|mine|banderille|banderilles|demarrage|estocade|offensive|contre|cartouche|patate|cacahuete|giclette|raid|coup|coup de rein|coup de boutoir|meche|pile|seche|hostilites|premiere banderille|rush|uppercut|salve|sortie|poignee|coup de canon)
        WHO [allumer|mettre] HOW? (la meche|le feu|le feu aux poudres|la premiere meche|les gaz|le turbo|une dent)
        WHO [prendre] HOW? (la poudre d'escampette|la tangente|le large|les devants|son envol|la fuite|la clef des champs|la cle des champs|ses distances|la fille de l'air)
        WHO [jouer|tenter|abattre] HOW? (sa carte|son va-tout|le tout pour le tout|sa chance|son coup|le coup|l'aventure|le coup de poker|cranement sa chance|quitte ou double)
        WHO [accelerer|demarrer|attaquer|contre-attaquer|partir] (d'entree|d'emblee|des le depart|des le pied|d'un coup sec|par surprise|en costaud|en premier)
        WHO [accelerer|demarrer|attaquer|contre-attaquer|dynamiter|gicler|debouler|degoupiller] (de nouveau|encore|a nouveau|franchement|violemment|seul|sechement|fort|des|dans|sur|au|a|en|sous)? $
        WHO [faire] HOW? (le trou|le forcing et|la difference|le menage|exploser|sauter la banque|parler la poudre|la malle|la belle|une echappee)
        WHO [secouer|agiter] le cocotier
        WHO [repartir|partir] de l'avant
        (premier|premiere|premiers) (attaquant|attaquante|attaquants) (du jour|de la journee|de l'etape)? : WHO
        (au tour|c'est le tour) (de|d') WHO (de|d') (attaquer|accelerer|demarrer|sortir|tenter sa chance|passer a l'offensive|placer)
        WHO (profite|profitent|a profite|profitant) ~~ pour (s'en aller|s'envoler|s'eclipser|s'echapper|attaquer|partir|sortir|filer|s'extraire|accelerer|demarrer|s'isoler|fausser|prendre)
        WHO [lancer] (a son tour|a leur tour)
        WHO [filer] a l'anglaise
        WHO (bouge|bougent|a bouge|ont bouge) (.|!|,|a|dans|enfin)
        (la|le) (premier|premiere) a (secouer le cocotier|bouger|y aller|degainer|passer a l'attaque|sortir|attaquer|se lancer|tenter) (est|a ete|fut|,|:|c'est) WHO
        (premier|premiere) a (secouer le cocotier|bouger|y aller|degainer|passer a l'attaque|sortir|attaquer|se lancer|tenter|dégainer|tenter sa chance) , WHO
        (c'est|voila) (le moment|l'instant) (qu'a choisi|qu'a choisie|choisi par|que choisit) WHO
        WHO [placer] ~ (deuxieme|troisieme|nouvelle|seconde) (banderille|attaque|acceleration|mine|demarrage)
        WHO [debarrasser|defaire] de (ses|son|sa) ~ (compagnons|compagnon|camarades|partenaires|comparses|collegues)
        WHO (choisit|decide|a choisi|a decide|choisissent|decident) de (partir|s'en aller|filer|attaquer|y aller|tenter sa chance|poursuivre seul|continuer seul|faire cavalier seul) ~
        WHO (est|sont) le premier a (sortir|attaquer|accelerer|demarrer|se decouvrir|degainer|tenter sa chance|passer a l'offensive|se porter a l'attaque|lancer les hostilites) ~
        WHO [lancer|ouvrir|declencher] HOW? (les hostilites|le bal|la bagarre|la bataille|les grandes manoeuvres|le feu|les debats)
        (attaque|acceleration|demarrage|offensive|contre|contre-attaque|banderille|estocade|relance|coup de boutoir|coup de force|coup de semonce|mine|nouvelle attaque|nouveau demarrage) ~ (de|du|d'|signee|signe|par) WHO
        (sortie|nouvelle sortie|tentative de sortie) (de|du|d'|signee) WHO
        (c'est|voici|voila) (le moment|l'instant|ce moment) que choisit WHO ~
        WHO ~~ en (demarrant|attaquant|accelerant|sortant|placant une attaque|partant en contre|contrant) ~
        WHO (se glisse|s'est glisse|se sont glisses|se faufile|s'est faufile) hors ~ PACK
        (ca part|ca attaque|ca sort|ca bouge|ca contre|ca repart|ca accelere) ~~ avec WHO
        (ca part|ca attaque|ca sort|ca bouge|ca contre|ca repart|ca accelere) ~~ , (cette fois)? (avec|c'est|par) WHO
    """,
    "SOLO": """
        ^ (solo|raid|raid solitaire|cavalier seul|numero|echappee solitaire) (de|d'|pour) WHO (depuis|dans|a|.)
        (il ne reste|il ne reste donc|il n'y a|il n'y a donc|ne reste|ne reste donc) (plus)? (donc)? (que|donc que) WHO ~ (en tete|devant|a l'avant|aux commandes) ~
        WHO ~~ (poursuit|continue|insiste|mene) (son effort|sa route|seul|seule|son raid|son numero)? ~ (en solitaire|en solo|tout seul|seul devant|seul en tete) ~
        WHO (est|se retrouve|s'est retrouve|reste|est desormais|est maintenant|est donc|se trouve|voila|ouvre la route|roule|caracole|pedale) (desormais|maintenant|donc|vite|rapidement|toujours|tout)? (seul|seule|isole|isolee) (en tete|devant|a l'avant|au commandement|aux commandes|.)
        WHO , (desormais|maintenant)? (seul|seule) (en tete|devant|a l'avant|au commandement|aux commandes) ~
        (voila|revoila|voici|et voila) WHO (seul|seule) ~
        WHO (mene|poursuit|continue|ouvre la route|roule|file) (seul|seule|en solitaire|en solo) ~
    """,
    "LEFT": """
        ^ (devant|en tete|a l'avant) , (il reste|il ne reste|restent|reste|ne restent) (donc|desormais|maintenant|plus que|donc plus que|encore)? WHO .
        WHO (continuent|poursuivent|insistent|restent|filent|se retrouvent|ne sont plus que|demeurent) ~ (a deux|a trois|a quatre|ensemble|seuls en tete|seuls devant|en tete|devant|deux|trois|quatre|cinq) ~
        (il ne reste|il ne reste donc|ne restent|ne reste|il reste|il n'y a|il n'y a donc) (plus)? (donc)? (que|donc que) WHO ~ (en tete|devant|a l'avant|aux commandes|a|au|dans|pour|.)
        (laissant|laisse|laissent) WHO ~ (seuls|devant|en tete|a deux|a trois|aux commandes|filer|s'expliquer|jouer) ~
        (plus que|restent|reste) (deux|trois|quatre|cinq|six) ~ (a l'avant|en tete|devant|hommes en tete) ~ , WHO
    """,
    "BREAKAWAY": """
        ^ (restent|reste|ne restent|ne restent plus que|il ne reste plus que|il ne reste que|ne reste plus que) (donc|alors|devant|en tete|a l'avant)? WHO (devant|en tete|a l'avant|en FRONT|.)
        ^ (premier|premiere|nouveau|nouvelle|beau|joli|gros|bon|bonne|un|une|le|la)? ~ (coup|echappee|tentative) ~~ ,? avec WHO
        (il ne reste|il ne reste donc|ne restent|il n'y a) (plus)? (donc)? (que|donc que) WHO ~ (en tete|devant|a l'avant|aux commandes|a|au|.)
        (echappee|coup|groupe|groupement|wagon|FRONT) ~~ : ~~ , (parmi lesquels|parmi lesquelles|dont|parmi eux|parmi elles|avec notamment|avec entre autres) ~ WHO
        (trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|dizaine|quinzaine|douzaine|vingtaine) ~~ (echappes|echappees|a l'avant|devant|en tete|extraire du peloton|extraits du peloton|sortis du peloton|detaches|degages|isoles) ~ , (parmi lesquels|parmi lesquelles|dont|avec notamment|avec entre autres) ~ WHO
        PACK ~ [laisser] (partir|filer|s'en aller|prendre le large|sortir) WHO
        ^ (a l'avant|en tete|en tete de course|en tete de la course|aux avant-postes|aux commandes) ,? WHO ~
        ^ devant , WHO ~
        ^ (sortent|partent|se detachent|s'echappent|prennent le large) : WHO
        (trio|duo|tandem|quatuor|quintette|groupe) WHO (mene|menent|ouvre|s'entend|collabore|est en tete|compte|possede|a pris|resiste|roule|caracole|file|navigue|fait|poursuit) ~
        WHO [former|composer|constituer|animer] ~ (FRONT|l'echappee|l'echappee du jour|la fugue)
        (FRONT|l'echappee|le coup|la bonne|le bon coup|l'escapade|l'offensive|le groupe) ~ (est compose de|est composee de|est forme de|est formee de|se compose de|comprend|reunit|rassemble|regroupe|compte dans ses rangs|est constitue de|est constituee de|avec|:) WHO
        WHO [prendre] (le large|les devants|la tangente|la poudre d'escampette|la bonne echappee|le bon wagon|la clef des champs|quelques longueurs)
        WHO ouvrent la route ~
        WHO (continuent|poursuivent|se retrouvent|repartent|insistent|filent|restent) (a deux|a trois|a quatre|a deux devant|a trois devant|tous les deux|tous deux|ensemble devant) ~
        (il ne reste plus que|il ne reste que|ne restent que|ne restent plus que|plus que) WHO (devant|en tete|a l'avant) ~
        WHO (sont|voila|se retrouvent|se trouvent|caracolent) (seuls)? (en tete|a l'avant|devant|aux commandes|aux avant-postes) ~
        (devant|en tete|a l'avant|aux commandes) ~ : WHO
    """,
    "JOIN_ON": """
        WHO (est|sont) (deja|enfin|bien|finalement|donc|aussi|egalement|lui aussi|elle aussi)? (rentre|rentres|rentree|rentrees|revenu|revenus|revenue|revenues) (.|au courage|au train|a l'energie|a la pedale|tout seul|seul|a l'avant|devant|dans les roues|de l'arriere|petit a petit)
        WHO (a|ont) fait l'effort (pour)? (revenir|rentrer|recoller|combler) ~ (.|$)
        WHO [recoller|rentrer|revenir|raccrocher] (.|au courage|au train|a l'energie|a la pedale|petit a petit)
    """,
}
