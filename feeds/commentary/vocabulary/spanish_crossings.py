"""Spanish crossings: frames for who was first at a summit or a sprint, and the words for the order of those who passed."""

_FIRST = "en punta|primero|primera|el primero|la primera|en cabeza|en primera posicion|en primer lugar|en solitario|por delante|al frente"
_PASSES = (
    "pasa|pasan|paso|pasaron|ha pasado|han pasado|cruza|cruzan|cruzo|ha cruzado|corona|coronan|corono|coronaron|ha coronado|han coronado|puntua|puntuan|"
    "puntuo|ha puntuado|es|fue|ha sido|entra|entro|transita|franquea|bascula|se presenta|llega"
)
_TAKES = (
    "se lleva|se llevo|se ha llevado|se adjudica|se adjudico|se ha adjudicado|se apunta|se apunto|se ha apuntado|se anota|se anoto|se ha anotado|"
    "se embolsa|se embolso|se ha embolsado|suma|sumo|ha sumado|gana|gano|ha ganado|conquista|conquisto|se hace con|se hizo con|recoge|recogio|rasca|rasco|"
    "arana|cosecha|cosecho|obtiene|obtuvo|consigue|consiguio|coge|cogio|logra|logro|pesca|bonifica|bonifico|ha bonificado|puntua|puntuo|"
    "toma|tomo|alcanza|arrebata|disputa y gana|se queda con|se quedo con"
)
_LINE = "pancarta(?! de (?:meta|los|las|\\d|\\{))|meta volante|metas volantes|volante|sprint|esprint|esprin|sprints|embalaje especial|bonificados?|bonificaciones|bonificacion|kilometro de oro|punto caliente|puntos calientes"
_UP = (
    "cima|alto|puerto|cumbre|cota|collado|muro|subida|ascension|premio de la montana|premio de montana|puerto de montana|montana|gpm|corona\\w*|corono|puntuable|"
    "primera categoria|segunda categoria|tercera categoria|cuarta categoria|categoria especial|primera pasada|paso por"
)
_WORTH = "puntos?|pts|segundos?|bonificacion(?:es)?|maximo|botin"

CROSSING = {
    "SPRINT": _LINE,
    "CLIMB": _UP,
    "WORTH": rf"{_WORTH}|meta volante|sprint intermedio|esprint intermedio|especial|bonificad\w+|montana|puerto|alto|cima|cota",
    "TABLE": (
        r"clasificacion\w*|general|regularidad|en total|lidera|lider de|virtual\w*|etapa|ya suma|lleva ya|acumula|maillot|combatividad|"
        r"cabeza del (?:peloton|grupo)|frente del (?:peloton|grupo)|sprint final|esprint final|al sprint|al esprint|sprint por la|sprint del peloton|sprint para"
    ),
    "FIRST": (
        rf"(?: ?,)?(?: (?!no\b|nunca\b|a\b|con\b)[\w'’-]+){{0,4}}? (?:(?:{_PASSES})\b[^<>;.!?]{{0,50}}?\b(?:{_FIRST}|mas rapid[oa])\b"
        rf"|(?:{_TAKES})\b[^;.!?~]{{0,60}}?(?:{_LINE}|{_UP}|{_WORTH}|\{{)"
        r"|(?:corona|ha coronado|corono)\b(?![^<>;.]{0,40} (?:a|con|tras) \{)(?! (?:con|en) (?:el|la|los) (?:grupo|peloton))"
        r"|(?:se impone|se impuso|se ha impuesto|bate|batio|ha batido|supera|supero|ha superado|gana|gano|ha ganado|precede|aventaja|vence)\b)"
        rf"|,? (?:{_FIRST})\b(?! (?:del|de la) (?:peloton|grupo|gran))| \d| \{{\d+\}}| [:(]"
    ),
    "GOES_TO": (
        rf"(?:(?:{_PASSES})(?: (?!no\b)[\w'’-]+){{0,8}}? (?:{_FIRST})(?: [\w'’-]+){{0,6}}? |^(?:[^<>;.!?]{{0,40}}[:,] )?(?:primero|en cabeza)(?: [\w'’-]+){{0,6}}? ,? ?"
        rf"|(?:primero|primera|ultimo|mas rapido|mas rapida) (?:en|que|por) [^<>;.!?]{{0,50}}?(?:es|fue|ha sido|,|:) "
        rf"|(?:{_LINE}|{_UP}|{_WORTH})\b[^<>;.!?]{{0,40}}? (?:es|son|fue|fueron|ha sido|han sido|ha ido|van|va|ha caido|cae)?(?: ?a parar)?(?: a manos| del lado| en manos)? ?(?:para|de parte de|a favor de|de(?= (?:el )?$)) "
        rf"|(?:se l[oa]s?|se) (?:queda con|quedo con|ha quedado con|hace con|hizo con|ha hecho con|lleva|llevo|ha llevado|adjudica|adjudico|ha adjudicado|apunta|apunto|anota|anoto|ha apuntado) (?:(?:el|la|los|este|esta|primer|primera|segunda|segundo|[\w-]+) ){{0,6}}?"
        r"|(?:l[oa]s? )(?:gana|gano|ha ganado|corona|ha coronado|disputa|conquista) |(?:se ha impuesto|se impone|se impuso|ganad[oa] por|gana|gano|ha ganado|vence|corona|ha coronado|corono|puntua|puntuan|bonifica|bonifican) )"
        r"(?:el |la )?(?:[\w-]+ )?$"
    ),
    "INVERTED": rf"\b(?:por|en) [^<>;.!?]{{0,40}}? ?(?:{_PASSES}) (?:el |la )?(?:[\w-]+ )?$",
    "OTHERS": r"\b(?:delante de|detras de|tras|companero de|equipo de|segundo|tercero|rueda de|ante|sobre|a|supera a|segunda|tercera|cuarto|contra|director de) (?:el |la )?$",
    "LISTED": (
        rf"(?:{_LINE}|{_UP}|orden|paso|pasan|pasaron|puntuan|puntuaron|bonifican|coronan|clasificacion|categoria|[)])[^<>:;]{{0,50}} ?(?:[:–-]) $"
        r"|(?:pasan|puntuan|puntuaron|bonifican|bonificaron|coronan por este orden) $|: (?:1 (?:[.)º°] )?)?$|por este orden ,? ?:? ?$"
    ),
    "NEXT": (
        r"^(?: \d+)?(?: ?\( \d+ ?\))?(?: (?:puntos?|pts|segundos?))? ?,? ?(?:\d|\(|,|;|y|e|luego|despues|por delante de|delante de|ante|seguid[oa] (?:de|por)|con|segund[oa]|mientras)\b"
        r"|\b(?:por delante de|delante de|ante|sobre|seguid[oa] (?:muy de cerca |de cerca )?(?:de|por)|segund[oa]|tercer[oa]|luego|despues|bate a|supera a|gana a|superado a|batido a|vence a|precede a|"
        r"aventaja a|a|detras|con|le siguen|le sigue|le siguio|le siguieron|y)\b(?! la rueda)|^ ?, ?(?:(?:y|luego|el|la) ?)*$|^ y (?:el |la )?$|^ ?[-–] ?$|^ ?,? (?:por|en) (?:este|ese|el mismo) orden"
    ),
}
"""What `vocabulary.crossings` holds for the other languages."""

CROSSINGS = {
    "CLIMBS": """
        WHO [ganar|batir|superar|arrebatar] a NEXT (el sprint|el esprint|los puntos|la disputa|la pugna) ~~ UP
        WHO [coronar|pasar|cruzar|franquear|encabezar] (primero|primera|en primera posicion|en primer lugar|en cabeza|en solitario|el primero|por delante) ~ UP
        WHO [coronar|pasar|cruzar|franquear] ~~ UP ~ (primero|primera|en primera posicion|en primer lugar|en cabeza|en solitario|el primero)
        UP : WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT
        (en|por) UP , WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT
        WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT ~ UP
        WHO [sumar|llevar|embolsar|adjudicar|cosechar|apuntar|ganar|rascar|recoger|hacer] ~ POINTS ~ UP
        UP (para|es para|a favor de|se lo lleva|lo corona) WHO
    """,
    "SPRINTS": """
        WHO [ganar|llevar|adjudicar|apuntar|anotar|conquistar] (la|el|esta|este|otra|otro|primera|primer|segunda|segundo) ~ (meta volante|sprint intermedio|esprint intermedio|sprint especial|esprint especial|sprint bonificado) ~
        WHO [pasar|cruzar|ganar] (primero|primera|en primera posicion|en primer lugar|en cabeza|el primero) ~ SPRINT
        (en|por) SPRINT , WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar|imponer] a NEXT
        WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT ~ SPRINT
        WHO [sumar|llevar|embolsar|adjudicar|cosechar|apuntar|ganar|rascar|recoger] ~ POINTS ~ SPRINT
        WHO [ganar|llevar|adjudicar|apuntar|anotar] SPRINT ~ (por delante de|delante de|ante) NEXT
        SPRINT (para|es para|a favor de|se lo lleva|se la lleva|la gana|lo gana) WHO
    """,
}
