"""What French calls groups by how many they are, "les six rescapés", and the peloton by a jersey in it."""

from feeds.commentary.words.tags import phrases

_SIZES = {
    "two": "deux",
    "three": "trois",
    "four": "quatre",
    "five": "cinq",
    "six": "six",
    "seven": "sept",
    "eight": "huit",
}
_MEN = phrases(
    "hommes|hommes de tete|hommes de devant|femmes|femmes de tete|coureurs|coureurs de tete|coureuses|coureuses de tete|echappes|echappees|fuyards|"
    "fuyardes|attaquants|attaquantes|leaders|rescapes|rescapees|survivants|baroudeurs|evades|aventuriers|lascars"
)
_PACKS = phrases("groupe maillot|groupe du maillot|groupe de la maillot|peloton maillot|peloton du maillot")
_COLOURS = phrases("jaune|rouge|rose|orange|bleu|vert|or|ocre|violet|blanc|azur|distinctif")

_NOTHING = "".join(
    f"|{verb} {what}"
    for verbs, whats in (
        (
            phrases("a repris|ont repris|avait repris|reprend|reprennent|repris"),
            phrases(
                "du terrain|la tete|des couleurs|la main|la roue|le dessus|le relais|confiance|espoir|ses esprits|de l avance|le commandement|sa place|ses distances"
            ),
        ),
        (
            phrases("abandonne|abandonnent|a abandonne|ont abandonne"),
            phrases(
                "le maillot|son maillot|sa tunique|la tete|sa place|le leadership|toute illusion|ses illusions|le pouvoir|la premiere place"
            ),
        ),
        (
            phrases("rejoint|rejoignent|a rejoint|ont rejoint|rattrape|retrouve"),
            phrases(
                "le bus|son bus|leur bus|l hotel|la voiture|sa voiture|le podium|les vestiaires|son stand|sa famille|l arrivee"
            ),
        ),
    )
    for verb in sorted(verbs)
    for what in sorted(whats)
)

GROUPS = {
    **{
        kind: "".join(f"|{size} {whom}" for whom in sorted(_MEN))
        + f"|{size} de tete|les {size} de tete|les {size} de devant"
        for kind, size in _SIZES.items()
    },
    "peloton": "".join(f"|{pack} {colour}" for pack in sorted(_PACKS) for colour in sorted(_COLOURS)),
    "chasers": "".join(
        f"|{size} {whom} {where}"
        for size in _SIZES.values()
        for whom in ("hommes", "coureurs")
        for where in ("en contre", "en chasse", "en poursuite", "a la poursuite", "intercales")
    ),
    "other": _NOTHING,
}
"""More phrases of classes of words; "other" are those that are nothing of the race: "abandonne le maillot à Fisk"."""
