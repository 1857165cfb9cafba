"""French frames for the finish: who wins the stage, and as `NEXT` who came next."""

FINISH = {
    "FINISH": """
        (etape et maillot|double|victoire et maillot|etape et paletot) pour WHO
        (photo-finish|photo finish) ~~ (donne|accorde|designe|sacre|designe) ~ WHO
        WHO (remporte|a remporte|gagne|a gagne|enleve|a enleve|s'adjuge|s'est adjuge|s'offre|s'est offert|signe|a signe|decroche|a decroche|tient|tient enfin|cueille|a cueilli|conquiert|empoche|a empoche|obtient|s'est impose|s'impose dans|arrache|a arrache|fete|savoure|vient de remporter|vient de gagner|vient de s'adjuger|vient de s'offrir|vient de s'imposer|vient d'enlever) ~ PRIZE
        WHO (s'impose|s'est impose|s'est imposee|l'emporte|l'a emporte|triomphe|a triomphe|gagne|est sacre|est sacree|est le vainqueur|est la vainqueure|s'en vient gagner|vient s'imposer|va chercher la victoire) (!|.|en solitaire|en solo|au sprint|devant|ici|d'un rien|d'un souffle|de justesse|sur le fil|avec|en costaud|en puissance|a|au|dans|pour)
        WHO (franchit|a franchi|coupe|a coupe|passe|a passe|saute) la ligne (d'arrivee)? (en tete|en vainqueur|en premier|le premier|la premiere|en premiere position|en solitaire|seul|seule|les bras leves|les bras en l'air|victorieux|victorieuse)
        WHO (leve|a leve|peut lever|a pu lever) (deja)? les bras (!|.|a|au|en|sur|devant|dans|avec|pour)
        WHO (arrive|est arrive|est arrivee|se presente|s'est presente) (en solitaire|seul|seule|en vainqueur|detache|en solo) (a|au|sur|en) ~ (.|devant)
        WHO (est|a ete|se montre|s'est montre|s'est montree|etait|s'avere) (le|la) plus (rapide|fort|forte|costaud|vite|puissant|puissante) ~ (au sprint|dans le sprint|sur la ligne|a l'arrivee|devant|.)
        WHO (a|aura)? (eu)? le dernier mot ~ (devant|face a|.)
        WHO (resiste|tient bon|a resiste|a tenu bon) ~ (pour s'imposer|pour l'emporter|pour gagner|jusqu'a la ligne|jusqu'au bout)
        (victoire|succes|triomphe|sacre|quelle victoire|superbe victoire|belle victoire|magnifique victoire|nouvelle victoire|premiere victoire|deuxieme victoire) ~ (de|du|d'|pour|signe|signee) ~ WHO
        (la victoire|l'etape|le bouquet|le succes|la course|la gagne|la victoire d'etape) (est pour|revient a|sourit a|echoit a|pour|est promise a|va a) ~ WHO
        (c'est gagne|c'est fait|et de deux|et de trois) pour WHO
        (bravo a|chapeau a|felicitations a|bravo ,|chapeau ,) WHO ,? ~~ (vainqueur|vainqueure|victoire)
        (vainqueur|vainqueure) (du jour|de l'etape)? : WHO
        WHO (vainqueur|vainqueure|victorieux|victorieuse) (a|au|en|de cette etape|de l'etape|du jour|devant|!)
        (1er|1re|1) : WHO
        c'est WHO (qui)? (est declare|est declaree|est designe|est designee|est donne|l'emporte|s'impose|est sacre|est sacree) ~
        WHO (est|a ete) (declare|declaree|designe|designee|donne|donnee) ~ (gagnant|gagnante|vainqueur|vainqueure|victorieux)
        ^ (vainqueur|vainqueure|laureat|laureate) (du jour|de l'etape|de cette etape|de la journee) , WHO ~
        WHO [devancer|preceder] ~ dans l'ordre NEXT
    """,
    "FINISH_SPRINT": """
        (le sprint|sprint final|la photo-finish|ce sprint) (est pour|revient a|sourit a|est remporte par|est gagne par) WHO
    """,
    "SECOND": """
        WHO [monter|grimper] sur la deuxieme marche ~
        WHO [echouer] (a|d'|pour|de) ~ (roue|demi-roue|demi roue|boyau|longueur|longueurs|pneu|rien|centimetres|souffle|poil)
        WHO (est|a ete|se fait|s'est fait) (battu|battue|devance|devancee|coiffe|coiffee|saute|battre|coiffer) ~ (sur la ligne|au sprint|d'un souffle|d'un rien|pour une demi-roue|de justesse|sur le fil|d'un boyau)
        WHO (s'incline|doit s'incliner|a du s'incliner) ~ (sur la ligne|au sprint|d'un souffle|d'un rien|pour|de justesse|sur le fil|d'un boyau|.)
        WHO ~ (dauphin|dauphine) du (jour|vainqueur)
    """,
    "FINISH_NEAR": """
        ^ c'est WHO !
        WHO (arrive|se presente) (seul|seule|en solitaire|detache) (et|pour|.)
        WHO (decroche|a decroche) (la timbale|le bouquet|la lune|la gagne)
        WHO (conclut|a conclu) ~ (le travail|l'ouvrage|en beaute|a la perfection|le boulot)
        WHO ne (laisse|laissent) (aucune chance|aucune illusion|rien) a ~
        WHO a (course|rit|etape) gagnee
        WHO (peut|a pu) (exulter|laisser eclater sa joie)
        (personne|nul) ne (peut|pourra|parvient a) (deborder|remonter|sauter|passer|doubler) WHO
        WHO (devance|a devance|bat|a battu|regle|a regle|precede|a precede|coiffe|a coiffe|saute|a saute|domine|a domine|mate|a mate|resiste a|resiste d'un rien a|a resiste a) NEXT
        WHO ~~ (pour coiffer|et coiffe|pour devancer|et devance|pour sauter|et saute|pour battre|et bat|et regle) NEXT
        (au sprint|dans le sprint|sur la ligne|dans un sprint a deux|sur le fil) ,? WHO (devance|a devance|bat|a battu|regle|a regle|precede|coiffe|domine|est le plus rapide|s'impose|l'emporte)
        WHO (le plus rapide|le plus fort|la plus rapide|la plus forte) ~ (au sprint|dans le sprint|devant|sur la ligne)
        WHO (franchit|coupe|passe) la ligne (le premier|la premiere|en tete|devant)
    """,
}
