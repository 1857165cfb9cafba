"""French words for the weather, by class."""

# fmt: off
WEATHER: dict[str, str] = {
    "raining":
        "il pleuviote|pleuviote|il pluviote|il pleuvine|il pleuvasse|commence a pleuvoir|orage vient d eclater|orage eclate|l orage eclate|pluie qui vient de faire son apparition|il crachine|crachine|il bruine|il flotte|il grele|grele|grelons|s est mis a pleuvoir|s est remis a pleuvoir|chaussee est detrempee|chaussee est mouillee|chaussee est humide|routes sont detrempees|routes sont mouillees|"
        "routes sont glissantes|route est glissante|chaussee glissante|premieres gouttes|premieres gouttes tombent|quelques gouttes|quelques gouttes tombent|"
        "gouttes tombent|des gouttes|tombent les premieres gouttes|il tombe des cordes|"
        "il tombe des hallebardes|il pleuvote|pluie diluvienne|trombes d eau|il tombe quelques gouttes|"
        "la pluie arrive|la pluie est la|la pluie s est mise a tomber|il s est mis a pleuvoir|"
        "il se met a pleuvoir|crachin|route detrempee|routes detrempees|route mouillee|routes mouillees|"
        "la pluie fait son apparition|la pluie redouble|pleut a verse|pluie s est invitee|commence a tomber des gouttes|orage|grele|pluie fine|pluie battante|il pleut des cordes|chaussee mouillee|la pluie tombe|la pluie s invite|"
        "il pleut|pluie|averse|averses|il commence a pleuvoir|pleut|bruine|deluge|sous la pluie",
    "sunny":
        "soleil a fait son retour|soleil a fait son apparition|soleil refait son apparition|soleil est la|soleil est present|soleil s est invite|soleil est de la partie|soleil de plomb|sous un soleil|sous un grand soleil|ciel sans nuage|pas un nuage|le soleil fait|soleil est de sortie|soleil est revenu|le soleil est de retour|soleil radieux|plein soleil|le soleil est au rendez vous|sous le soleil|"
        "le soleil est revenu|ciel d azur|grand beau|grand ciel bleu|ciel est d un bleu|"
        "ciel est degage|ciel est bleu|le soleil brille|temps ensoleille|beau temps|il fait beau|soleil|"
        "ensoleille|grand soleil|ciel bleu|ciel degage",
    "cloudy":
        "c est gris|ciel bien couvert|ciel tres couvert|ciel plutot couvert|ciel assez couvert|ciel bas|ciel plombe|plafond bas|temps maussade|temps gris|le temps est gris|ciel est gris|ciel est charge|ciel bien charge|ciel tres charge|ciel assez charge|c est couvert|c est tres couvert|nuages noirs|ca se couvre|le ciel se couvre|le ciel s est couvert|le temps se couvre|ciel menacant|"
        "le ciel est menacant|grisaille|le ciel est gris|ciel couvert|"
        "temps couvert|ciel charge|ciel voile|nuageux|couvert|ciel gris|nuages|ciel est couvert",
    "snowing": "neige|il neige|flocons|chutes de neige|quelques flocons",
    "foggy":
        "brouillards|nappes de brouillard|epais brouillard|dans la brume|brume epaisse|la brume|"
        "brouillard|brume",
    "headwind":
        "fort vent de face|fort vent contraire|vent est defavorable|vent est contraire|vent dans le nez|vent dans la figure|souffle de face|trois quarts face|vent est de face|vent de trois quarts face|face au vent|"
        "vent de face|vent defavorable|vent contraire",
    "tailwind":
        "fort vent de dos|fort vent favorable|vent de trois quarts arriere|trois quarts arriere|vent dans le dos des coureurs|souffle de dos|souffle dans le dos|trois quarts dos|vent est favorable|vent est de dos|"
        "vent de trois quarts dos|pousses par le vent|vent de dos|vent favorable|vent dans le dos",
    "calm_wind": "vent nul|vent est nul|vent quasi nul|vent presque nul|vent est quasi nul|vent est quasiment nul|vent quasiment nul|vent est faible|vent faible|vent tres faible|vent est tres faible|vent est presque nul|sans vent|pas de vent|peu de vent|guere de vent|a peine de vent|presque pas de vent|pas un souffle de vent|pas un souffle d air",
    "crosswind":
        "fort vent de cote|fort vent lateral|vent fort de cote|vent violent de cote|souffle de cote|souffle lateralement|vent est de cote|vent de cote|vent lateral|vent de travers|"
        "vent de trois quarts",
    "strong_wind":
        "le vent souffle en rafales|vent a decorner les boeufs|vent tempetueux|le vent se leve fort|"
        "ca souffle fort|bourrasques|"
        "vent fort|vent souffle fort|fort vent|rafales|vent violent|mistral",
}
# fmt: on
"""Classes of words, each with its phrases."""
