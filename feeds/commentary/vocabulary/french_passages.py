"""French frames for summits and sprints: who passes first, and as `NEXT` who came next."""

PASSAGES = {
    "CLIMBS": """
        WHO [franchir|passer|basculer|virer|coiffer|pointer|couper] ~~ UP ~ (en tete|le premier|la premiere|en premier|en premiere position|premier)
        WHO [franchir|passer|basculer|virer|pointer|couper] (en tete|le premier|la premiere|en premier|en premiere position|seul|seul en tete|en solitaire) ~ UP
        WHO [conforter|consolider|renforcer|conserver|garder|prendre|soigner|asseoir] ~~ en (passant|basculant|franchissant|virant) (en tete|le premier|en premier|la premiere|en premiere position) ~ UP
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
