"""French frames for mishaps: who falls, has a mechanical, or is out of the race."""

MISHAPS = {
    "CRASH_BARE": """
        (des|dizaine|quinzaine|vingtaine|trentaine|douzaine|plusieurs|nombreux|quelques|deux|trois|quatre|cinq|six|sept|huit|dix|autres) (de|d'|des)? ~ (coureurs|coureuses|hommes|unites|elements|concurrents|gars|filles|velos) ~ (au sol|a terre|au tapis|par terre|dans le fosse|au fosse|sur le bitume|tombent|sont tombes|sont tombees|ont chute|chutent|vont au sol|partent au tapis|les quatre fers en l'air)
        (du monde|beaucoup de monde|une partie du peloton|la moitie du peloton) ~ (au sol|a terre|au tapis|par terre|sur le bitume)
        (ca tombe|ca chute|ca frotte et ca tombe|ca vient de tomber|ca est tombe|c'est tombe|ca part au tas|tas de velos|melee de velos) !(mal|bien|a pic|a point) ~ (a|au|dans|en|.|derriere|devant|encore)
    """,
    "CRASH": """
        (on reconnait|on a reconnu|on apercoit|on distingue|on voit|on a vu) ~ WHO ~ (parmi les victimes|au sol|a terre|au tapis|par terre|dans la chute)
        (envoie|envoient|a envoye|ont envoye|projette|jette|precipite) (au sol|a terre|au tapis|par terre) ~~ ,? WHO
        (chute|chutes|glissade|gamelle) (du|de la|de l'|d'un|d'une) ~ (champion|championne|leader|porteur|vainqueur|tenant|maillot|favori|grimpeur|sprinteur|capitaine|deuxieme|troisieme) ~~ , WHO
        (touchette|accrochage|collision|contact) entre WHO ~~ (tapis|terre|sol|chute|chutent|tombent|tombe)
        WHO ,? (parti|partie|partis|parties) (a la faute|dans le decor|en glissade|au tas|au fosse) ~
        avec (lui|elle|eux) ,? WHO , (touche|touchee|blesse|blessee|a terre|au sol|qui se tient|tombe|tombee) ~
        (le plus|la plus|les plus) (touche|touchee|touches|amoche|amochee|atteint|mal en point|malchanceux) (est|:|semble etre|semble|c'est|,) ~ WHO
        WHO (est|sont|figure|figurent|se trouve|se trouvent|etait|etaient|fait partie|font partie) ~ (parmi|au nombre de|au rang de|dans) (les|des|ceux) ~ (coureurs a terre|victimes|coureurs tombes|hommes a terre|coureurs au sol|accidentes|coureurs concernes|coureurs pris|qui sont tombes)
        (chute|glissade|glissades|gamelle|cabriole|culbute|soleil|gadin|pelle|embardee|sortie de route|tout-droit|tout droit|accrochage|carambolage) (de|du|d'|pour|impliquant|entre|avec) ~ WHO
        WHO [chuter|tomber|deraper|culbuter] (lourdement|violemment|seul|seule|dans|sur|a|au|en|apres|avec|sans|$) ~
        WHO ~ (est|sont|se retrouve|se retrouvent|s'est retrouve|s'est retrouvee|se sont retrouves|finit|a fini|reste|restent|va|est alle|est allee) (a terre|au sol|au tapis|sur le bitume|dans le fosse|par terre|sur le flanc|les quatre fers en l'air|sur l'asphalte)
        WHO [accrocher|percuter|toucher|heurter|emmeler|telescoper] ~ et ~ (finissent|tombent|chutent|vont|partent|se retrouvent|finit|termine|terminent|roulent)
        WHO [mordre] la poussiere
        WHO [gouter|embrasser|tater|manger|mordre] (au|le|du|a la)? (bitume|goudron|asphalte|macadam|poussiere)
        WHO [finir|terminer|partir|atterrir|plonger|valser] ~ (dans|contre|sur|au) ~ (fosse|decor|tapis|barriere|barrieres|bas-cote|bas cote|talus|ravin|glissiere|muret|herbe|botte de paille|mur|champ|orties)
        WHO [faire] (un|une|le) ~ (tout-droit|tout droit|vol plane|soleil|roule-boule|gadin|cabriole|embardee|culbute|glissade)
        WHO [passer] (par-dessus|par dessus) ~ (barriere|guidon|barrieres|rambarde|glissiere|velo|muret|parapet)
        (au tour|c'est le tour) (de|d') WHO (de|d') (tomber|chuter|aller au sol|aller a terre|gouter)
        ^ (victime|victimes) d'une ~ (chute|glissade) ~~ (en meme temps que|en compagnie de|tout comme|ainsi que) ~ WHO
        WHO , ~ (pris|prise|implique|impliquee|impliques|emmene|entraine|embarque) dans ~ (chute|accrochage|carambolage)
        WHO [rater|manquer] ~ (un virage|son virage|son freinage|une courbe)
        WHO [partir] ~ (a la faute|en vrille)
        (entrainant|emmenant|emportant|embarquant|accrochant|percutant|fauchant) ~ WHO (dans sa chute|dans leur chute|au sol|au tapis|a terre)
        (chute|chutent|tombe|tombent|glisse|faute|sol|terre|virage|tas) ~~ ,? (entrainant|emmenant|emportant|embarquant|accrochant|percutant|fauchant) ~ WHO (avec lui|avec elle|avec eux|au passage)
        (entrainant|emmenant|emportant|embarquant) (dans sa chute|dans leur chute|au sol|au tapis|a terre) ~~ WHO
        (chute|chutent|tombe|tombent|tombee|glisse|faute|sol|terre|virage|tas) ~~ ,? (et)? (entraine|a entraine|emmene|a emmene|emporte|a emporte|embarque|a embarque|fauche|a fauche) ~ WHO (avec lui|avec elle|avec eux|dans sa chute|au passage)
        (chute|chutent|tombe|tombent|glisse|faute|sol|terre|virage|tas) ~~ ,? (entrainant|emmenant|emportant|embarquant) (avec lui|avec elle) ~~ WHO
        WHO [perdre] le controle (de sa|de son|de la|dans|sur|et|$)
        (chute|chutes|accrochage) , ~~ : ~ WHO
        (chute|chutes|accrochage) ~~ , ~~ : ~ WHO
        WHO [aller] (au tapis|a terre|au sol|au decor)
        WHO [glisser] ~ (dans|sur) ~ (virage|courbe|epingle|descente|rond-point|gravillons|plaque|plaque d'huile|chaussee|pave|paves|bitume|flaque|peinture|lacet|carrefour)
        WHO [accrocher|percuter|heurter|toucher] ~~ et (chute|tombe|chutent|tombent|part a la faute|se retrouve au sol|va au sol|finit au sol)
        WHO ~ (victime|victimes) d'une ~ (chute|glissade|gamelle|cabriole|culbute|embardee)
        WHO ~ (retarde|retardee|retardes|piege|piegee|pieges|coupe|ralenti|emmene au sol|entraine dans|entrainee dans|entraines dans|emporte dans) (par|dans)? ~ (chute|chutes|accrochage|carambolage)
        (chute|chutes|accrochage|carambolage) ~~ : WHO
        WHO ~ (pris|impliques|implique|impliquee|prise|figurent|figure|parmi les coureurs) (dans|a terre|au sol|touches) ~ (chute|chutes|accrochage|carambolage)
        WHO (fait partie|font partie) des (victimes|coureurs a terre|coureurs tombes|accidentes)
        (coureurs|hommes|coureuses|unites|elements) ~ (au sol|a terre|au tapis|par terre|tombes|concernes|impliques|touches|sont tombes|ont chute|ont mordu la poussiere) , (dont|parmi lesquels|parmi eux|notamment|avec notamment) ~~ WHO
        (coureurs|hommes|coureuses|unites|elements) ~ (au sol|a terre|au tapis|par terre|tombes|concernes|impliques|touches) : WHO
        WHO (est|sont|a|ont|se sont|s'est|s'en est|etait|etaient)? ~ (tombe|tombes|tombee|tombees|chute|pris|au sol|a terre|au tapis|implique|impliques) ~ (avec|en compagnie de|en meme temps que|tout comme|ainsi que) ~ NEXT
        (sont|etaient|etait|est) (au sol|a terre|au tapis|par terre|tombes|dans la chute|impliques|pris dans la chute) : ~ WHO
        (parmi eux|parmi les victimes|parmi les coureurs a terre|a terre|au sol|au tapis|les victimes|sont tombes|sont a terre|parmi les accidentes) :? ~ WHO
    """,
    "MECHANICAL": """
        (crevaison|incident mecanique|probleme mecanique|probleme technique|ennui mecanique|ennui technique|souci mecanique|souci technique|pepin mecanique|saut de chaine|changement de velo|changement de roue) (du|de la|de l'|pour le|pour la) (maillot|leader|porteur|champion|championne|favori|vainqueur|tenant|troisieme|deuxieme) ~~ , WHO
        (derailleur|chaine|roue|roue arriere|roue avant|selle|guidon|pedale|rayon|fourche|cale|potence|pneu|boyau) (casse|cassee|brise|brisee|creve|crevee|bloque|bloquee|voile|voilee|hors d'usage|a plat|sautee|deraillee) (pour|de|chez) WHO
        (crevaison|incident mecanique|probleme mecanique|ennui mecanique|souci mecanique|saut de chaine|bris de chaine|bris de roue|pepin mecanique|changement de velo|changement de roue|changement de machine|roue crevee|deraillement|panne) (de|du|d'|pour|chez) ~ WHO
        WHO ~ (doit|a du|doivent|est contraint de|est contrainte de|est oblige de|vient de|en est quitte pour) (changer|troquer|reparer|mettre pied|s'arreter pour changer) ~ (roue|velo|machine|monture|bidon|chaussure|cale|pied a terre)
        WHO [changer] (de|sa|son) (roue|velo|machine|monture|bicyclette)
        WHO ~ (s'arrete|s'est arrete|est arrete|est arretee|s'arretent|met pied a terre|est a l'arret|a l'arret|sur le bas-cote|sur le bord de la route|au bord de la route|doit s'arreter|contraint de s'arreter|leve la main|leve le bras|est a l'arriere|en queue de peloton) ~~ (:|,)? ~~ (crevaison|crever|roue|derailleur|chaine|souci mecanique|probleme mecanique|ennui mecanique|incident mecanique|souci technique|pneu|boyau|transmission|a plat|changer de velo|changer de roue|changer de machine|regler son velo|resserrer)
        WHO ~ (leve|levent|a leve) (le bras|la main) : ~~ (crevaison|crever|roue|derailleur|chaine|probleme|souci|ennui|incident)
        WHO (est|a ete|sont|ont ete) ~ (depanne|depannee|depannes) ~
        WHO ~~ , (sa|son) (chaine|roue|derailleur|pneu|boyau|selle|roue arriere|roue avant) ~ (a saute|saute|est a plat|a plat|casse|a casse|cassee|creve|bloquee|bloque|crevee)
        apres (un|une) (changement de velo|changement de roue|changement de machine|crevaison|ennui mecanique|incident mecanique|probleme mecanique|saut de chaine) , ~ WHO
        moment pour crever : WHO ~
        (au tour|c'est le tour) (de|d') WHO (de|d') (crever|dechausser|changer|derailler|percer)
        (victime|victimes) (d'un|d'une|de|d') ~ (crevaison|saut de chaine|incident mecanique|ennui mecanique|ennuis mecaniques|probleme mecanique|problemes mecaniques|probleme de derailleur|probleme de chaine|probleme de roue|bris de roue|bris de chaine) ~~ , WHO
        X ~ (donne|passe|cede|prete|a donne|a passe|a cede|a prete|laisse|offre) (son velo|sa roue|sa machine|son propre velo|sa roue avant|sa roue arriere) a WHO
        WHO [echanger|troquer] (son|sa) (velo|machine|roue|monture) ~
        (chaine|roue|roue arriere|roue avant|derailleur|selle|pneu|boyau|velo) de WHO (a|est|vient de) ~ (saute|sauter|saute a nouveau|deraille|casse|cassee|casser|bloque|bloquee|creve|a plat|crevee|lache|rompu|rompue)
        (mauvais|pire|sale) moment pour (crever|dechausser|derailler|casser) ~~ WHO
        (crevaison|incident mecanique|probleme mecanique|ennui mecanique|souci mecanique|pepin mecanique|probleme technique|ennui technique|changement de velo|changement de roue|saut de chaine) ~~ : WHO
        WHO , (victime d'une|apres une|sur une|retarde par une|suite a une|sur) (crevaison|saut de chaine|casse|avarie)
        WHO (est|sont|a pu|ont pu)? ~ ~~ apres (une|un) ~ (crevaison|crevaisons|incident mecanique|ennui mecanique|probleme mecanique|souci mecanique|changement de velo|changement de roue|saut de chaine|incident)
        WHO [crever] (de l'avant|de l'arriere|de la roue|a|au|dans|$|et|mais|sur)
        WHO (leve|levent|a leve) (le bras|la main) ~~ (crevaison|incident|probleme|mecanique|creve|roue|chaine)
        WHO ~ (victime|victimes) (d'une crevaison|d'un incident|d'un ennui|d'un saut|d'un souci|d'un probleme|d'un pepin|d'un bris|d'un deraillement|d'une avarie|d'une panne)
        WHO ~ (a|avec|connait|subit|rencontre|signale|ennuye par|gene par|trahi par|lache par) ~ (probleme|souci|ennui|ennuis|pepin|pepins) (mecanique|mecaniques|technique|avec|de derailleur|de chaine|de frein|de roue|de velo|de vitesses|de transmission)
        WHO [dechausser|derailler]
        WHO ~ (trahi|trahie|lache|abandonne) par (sa mecanique|son derailleur|sa machine|sa chaine|son materiel|sa roue|son velo)
        WHO [casser|briser|perdre] (sa|son|la|le) (chaine|derailleur|roue|guidon|fourche|selle|pedale|potence|rayon|patte)
        WHO ~ (a plat|sur la jante|sur le bord de la route avec une crevaison) !(ventre|du|sur)
        WHO ~ prend (le velo|un velo|une roue|la machine|un nouveau velo) ~
        WHO ~ (recupere|emprunte|recoit|enfourche) (le|la|un|une) (velo|roue|machine|nouveau velo|velo de rechange|nouvelle machine|roue de) ~
    """,
    "DNS": """
        (coureurs|hommes|gars|coureuses|engages|forfaits|non-partants|absents) ~ (n'ont pas pris le depart|ne sont pas au depart|n'etaient pas au depart|manquent a l'appel|manquaient a l'appel|ont declare forfait|n'ont pas signe) (,|:) ~ WHO
        (on|nous|vous) ne (verra|verrons|voit|reverra|retrouvera|retrouvez) pas WHO ~ (au depart|ce matin|aujourd'hui|dans cette etape|dans le peloton|sur cette etape)
        WHO (n'a|n'ont|n'avait|n'avaient) pas (pris|repris) (part|le depart) ~
        WHO (n'ayant) pas (pris le depart|repris le depart|signe la feuille|signe|emarge) ~
        (pas de depart|non-depart|pas de depart non plus) (ce matin|ce midi|aujourd'hui)? pour WHO ~
        ^ (donc|toujours)? (pas|point) (de|d') WHO (au depart|sur la ligne de depart|a la signature|a l'appel) ~ (.|,)
        WHO (n'etait|n'etaient|n'est|ne sont) (donc)? (pas|plus) (au depart|present au depart|de la partie ce matin)
        WHO (a|ont|avait|avaient) (declare forfait|renonce ce matin|renonce avant le depart|jete l'eponge avant le depart|prefere ne pas prendre le depart)
    """,
    "ABANDON": """
        (c'est|c'est donc|c'est deja|et c'est) la fin (du tour|du giro|de la vuelta|de l'epreuve|de cette course|du criterium|du dauphine) pour WHO .
        fin (de|du) (tour|giro|course|vuelta|journee|partie|l'aventure|l'epreuve) pour WHO , ~~ (fracture|fracture du|ambulance|abandon|abandonne|clavicule|hopital|bache|poignet|mis pied a terre)
        WHO [abandonner|renoncer] (la course|le tour|l'epreuve|la vuelta|le giro|sur chute|sur blessure|dans|a la suite|apres|$|,) ~
        WHO [monter|grimper|prendre|embarquer] ~ (dans|en|a bord de) ~ (l'ambulance|la voiture balai|la voiture-balai|la voiture|le camion balai|le vehicule|une ambulance)
        WHO [mettre] (pied a terre|la fleche|un terme a|fin a) ~
        WHO [jeter] l'eponge $
        WHO [quitter] (la course|le tour|l'epreuve|la vuelta|le giro|definitivement la course)
        WHO (contraint|contrainte|contraints|pousse|force|accule) (a l'abandon|d'abandonner|au retrait|a renoncer|de renoncer|de quitter|de jeter|de mettre)
        WHO (bache|doit en rester la|doivent en rester la|en restent la|a bache|ont bache|ne repartira pas|ne repartiront pas|n'ira pas plus loin|s'arrete la|en reste la|plie bagage|rend son dossard|a rendu son dossard|descend de velo|est descendu de velo|a mis la fleche|range le velo|rentre a la maison)
        WHO , ~~ (son|sa) (tour|vuelta|giro|course|aventure) (s'arrete|est termine|est terminee|est finie|est fini|prend fin) ~
        WHO ~ (ne verra|ne verront) (pas|jamais) (l'arrivee|la ligne|la ligne d'arrivee|paris)
        WHO (n'est|ne sont) (deja|donc|malheureusement)? plus en course
        WHO ~ (evacue|evacuee|evacues|conduit a l'hopital|transporte a l'hopital|transportee a l'hopital|emmene a l'hopital|emmene en ambulance|quitte la course en ambulance|pris en charge par l'ambulance) ~
        WHO (ne repart|ne repartent|n'est pas reparti|ne sont pas repartis|n'a pas pu repartir|n'ont pas pu repartir|ne pourra pas repartir) ~
        WHO [poser] (le pied|pied) a terre ~
        WHO ~ (ne finira|ne terminera|ne finiront|ne termineront) pas (l'etape|cette etape|la course|le tour|l'epreuve|cette course)
        WHO (vient de|viennent de) (descendre de velo|mettre pied a terre|abandonner|jeter l'eponge|bacher|quitter la course|renoncer|se retirer|monter dans la voiture)
        (au tour|c'est le tour) (de|d') WHO (de|d') (abandonner|renoncer|jeter l'eponge|mettre pied a terre|bacher|quitter la course)
        ~ plus tot , WHO (avait|avaient) ~ (renonce|abandonne|bache|mis pied a terre|jete l'eponge|quitte la course) (.|,)
        (abandon|retrait|forfait|abandons) ~~ , (celui|ceux|celle) (de|d'|du) WHO
        WHO (s'est arrete|s'arrete|se sont arretes|s'est retire|s'est retiree) (definitivement|pour de bon|la)
        WHO , (malade|souffrant|blesse|fievreux|malades|blesses|souffrante|blessee) , (s'est arrete|s'arrete|se sont arretes) .
        (un|premier|nouvel|deuxieme|troisieme|quatrieme|encore un) ~ abandon : ~ WHO
        (abandon|abandons|retrait|forfait en course) (de|du|d'|pour|:) ~ WHO
        (la course|l'aventure|le tour|la vuelta|le giro|l'epreuve) ~ (est terminee|est finie|s'arrete|est termine|est fini|prend fin|se termine) ~ pour WHO
    """,
}
