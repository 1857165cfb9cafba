"""French frames for mishaps: who falls, has a mechanical, or is out of the race."""

MISHAPS = {
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
}
