"""Spanish words for the weather, by class."""

_BLOWS = ("sopla", "pega", "da", "entra")
_WIND = (
    *_BLOWS,
    *(f"{verb} {how}" for verb in _BLOWS for how in ("ahora", "fuerte", "ya", "bastante")),
    *(f"viento {verb}" for verb in (*_BLOWS, "viene")),
    "viento",
    "aire",
    "mucho viento",
    "fuerte viento",
    "viento fuerte",
    "sopla aire",
    "viento es",
    "viento esta",
)


def _from(*sides: str) -> str:
    return "".join(f"|{wind} {side}" for wind in _WIND for side in sides)


_SKIES = "".join(
    f"|{sky}{how} {cover}"
    for sky in ("cielo", "cielos", "cielo esta", "cielo sigue", "cielo aparece", "cielo amanece")
    for how in ("", " muy", " bastante", " totalmente", " completamente", " parcialmente", " algo", " bien")
    for cover in (
        "gris",
        "grises",
        "cubierto",
        "cubiertos",
        "nublado",
        "nublados",
        "nuboso",
        "nubosos",
        "encapotado",
        "plomizo",
        "plomizos",
        "amenazante",
    )
)

# fmt: off
WEATHER: dict[str, str] = {
    "raining":
        "se ha puesto a llover|se pone a llover|se puso a llover|puesto a llover|empieza a chispear"
        "|comienza a chispear|ha empezado a chispear|tromba de agua|llover a cantaros|rompe a llover"
        "|arranca a llover|llueve a base de bien|esta diluviando|esta granizando|graniza|lloviznando|garua"
        "|lluvia fina|cae el diluvio|palo de agua|fuerte aguacero|cae un aguacero|cae un diluvio|gotas"
        "|primeras gotas|caen gotas|caen unas gotas|caen las primeras gotas|empiezan a caer gotas|calabobos"
        "|cae agua|lluvia torrencial|llueve a cantaros|llueve a mares|esta lloviendo con fuerza|asfalto mojado"
        "|suelo mojado|carreteras mojadas|piso mojado|sirimiri|orvallo|ha vuelto a llover|lluvia con fuerza"
        "|diluvia|jarrea|tormenta|granizo|chispea|ha comenzado a llover|ha empezado a llover|lloviendo"
        "|llueve con fuerza|lluvia intensa|carretera mojada|llueve|lluvia|esta lloviendo|empieza a llover"
        "|chubascos|aguacero|llovizna|comienza a llover|bajo la lluvia|comenzo a llover|empezo a llover|llovio"
        "|arrecia la lluvia|cae la lluvia|se desata la lluvia|aparece la lluvia|hace acto de presencia la lluvia"
        "|carretera empapada|asfalto empapado",
    "sunny":
        "ni una nube|ni una sola nube|sin una nube|cielo completamente despejado|cielo totalmente despejado"
        "|completamente despejado|totalmente despejado|asoma el sol|sol abrasador|aprieta el sol|el sol aprieta"
        "|brilla el sol|sale el sol|a pleno sol|pleno sol|bajo el sol|sol de justicia|hace un sol|sin nubes"
        "|dia esplendido|dia soleado|dia radiante|sol radiante|luce un sol|dia de sol|cielo limpio|cielo raso"
        "|hace sol|luce el sol|tiempo soleado|mucho sol|sol|soleado|cielos despejados|cielo despejado|cielo azul",
    "cloudy":
        "se esta nublando|se nubla|se encapota|el cielo se encapota|el cielo se cubre|se cubre el cielo"
        "|muy nublado|nubarrones|nublado|nubes|el cielo se ha cubierto|se ha cubierto el cielo|se ha nublado"
        "|se ha encapotado|nubes negras|nubes y claros|panza de burro|tarde gris|dia gris|manana gris" + _SKIES,
    "snowing":
        "nieve|nieva|aguanieve|nevando|copos de nieve",
    "foggy":
        "neblina|niebla cerrada|niebla espesa|bruma|banco de niebla|bancos de niebla|niebla",
    "headwind":
        "" + _from("de cara", "de frente", "en contra", "frontal"),
    "tailwind":
        "" + _from("de espalda", "de espaldas", "a favor", "de cola", "por la espalda"),
    "crosswind":
        "" + _from("de costado", "de lado", "de flanco", "lateral", "lateralmente", "cruzado"),
    "calm_wind":
        "sin viento|sin apenas viento|apenas viento|poco viento|nada de viento|sin apenas aire|ni gota de viento"
        "|brisa suave|brisa ligera|suave brisa|viento en calma|ni pizca de viento",
    "strong_wind":
        "viento racheado|sopla fuerte|viento fuerte|fuerte viento|rachas|mucho viento|vientos fuertes|rafagas"
        "|vendaval|ventarron|viento sopla con fuerza|sopla con fuerza|banderas tiesas",
}
# fmt: on
"""Classes of words, each with its phrases."""
