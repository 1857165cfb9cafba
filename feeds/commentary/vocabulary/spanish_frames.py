"""Spanish frames (`feeds.commentary.sentence.frames`): what happens to riders, as broadcasters put it, by kind."""

from feeds.commentary.vocabulary import spanish_moves_too
from feeds.commentary.vocabulary.spanish_crossings import CROSSINGS
from feeds.commentary.vocabulary.spanish_mishaps import MISHAPS
from feeds.commentary.vocabulary.spanish_moves import MOVES

INVERTS = True
CLEFT = (
    "el primero en|la primera en|los primeros en|las primeras en|el primero que|los primeros que|el siguiente en|el proximo en|el ultimo en|los ultimos en|"
    "los siguientes en|el segundo en|otro que|otra que|otros que|quien|el que|la que|los que|uno de los que",
    "es|son|ha sido|han sido|fue|fueron|,|:",
)
AND = "y|e|pero|aunque|o|en|a|al|de|del|con|tras|antes|por|para|sobre|ya|ahora|aqui|mientras|bajo|entre|sin|cuando|que|otra|de nuevo"
BLOCKED = (
    "no(?! lo duda| se lo piensa| duda| tarda| espera mas)|nunca|jamas|tampoco|casi|punto|riesgo|peligro|borde|iba|iban|deja|dejan|su|sus|companero|companeros|peloton|grupo|fuga|escapada|cuando|si|que|para|sin|antes|por|"
    "va a|van a|quiere|quieren|puede|pueden|podria|podrian|deberia|intenta|intentan|busca|buscan|trata|tratan|espera|esperan|"
    "amenaza|amenazan|ayer|pasado|pasada|manana|mira|ve|ven|otro|equipo|con|seria|habria|suena|le|les|cuyo|donde|pide|piden"
)

UNLESS = (
    "|jamas|quiere|quieren|puede|pueden|podria|podrian|va a|van a|iba a|iban a|intenta|intentan|trata|tratan|busca|buscan|espera|esperan|punto|para|sin|"
    "amenaza|amenazan|tampoco|si|antes"
)
"""What may not stand within a frame, with what no language allows there."""

TITLE = r"(?:(?:el|la) (?:lider|maillot|jersey|campeon|campeona|favorito|capo|jefe de filas)(?: \w+){0,3}? , )?"
"""What a rider is before the name and a comma: "se ha caído el líder, Dorn"."""
TO = r"(?:a (?:l[oa]s? )?|al (?:[\w-]+ ){0,3}?(?:, (?:el )?)?)"
"""Before riders to whom something is done: "a Dorn", "al danés Dorn", "al líder, el danés Dorn"."""
NO_TITLE = "|a|al|de|del|contra|tras|ante|y|mirando"
"""What may not stand between a verb and the riders after it, beside what may not between them and it."""
RELATIVE = r"(?:, (?:que|quien|quienes) |(?:es|son|ha sido|han sido|fue|fueron) (?:el|la|los|las) (?:(?:primer|ultim|unic|segund)\w*|siguientes?|que)(?: (?:en|que))? )?"
"""Between riders and what is said of them: "Dorn, que se descuelga"."""
WITH = (
    r"(?:(?:(?!(?:y|con)\b)[\w'’-]+ ){0,5}?(?:junto a|junto con|igual que|al igual que|lo mismo que|asi como|como tambien|en compania de|acompanado de|acompanado por) "
    r"(?:(?:su|sus|el|la) (?:\w+ )?)?(?P<and><[\d-]+>) )?"
)
"""After a frame, who does the same: "se cae junto a su compañero Fisk"."""
NEVER_AFTER = r"(?<!\bno )(?<!\bni )(?<!\btampoco )(?<!\bsin )"
"""Before a frame none of these stands."""

MACROS = {
    "HIS": "su|sus|el|la|los|las",
    "PAL": r"(?:sus |los |las |la |el |su |otros |el resto de |al |a )*(?:[\w-]+ )?(?:companeros|excompaneros|rivales|otros|demas|restantes|cabeza|ruedas?|delante|adelante|punta)"
    r"(?: (?:de (?:fuga|escapada|aventura|viaje|cabeza|carrera|delante|corte)))?",
    "UP": r"(?:el |la |los |al |a |en |por |de |del |de la |lo |alto |primera? |primer |segundo |ultimo |ultima |este |esta )*"
    r"(?:alto|puerto|cima|cumbre|cota|collado|muro|subida|ascension|montana|rampa|tachuela|premio de la montana|gpm|coll|~)(?: (?:de|del|la|el|las|los|~|[\w-]+)){0,5}?",
    "SPRINT": r"(?:el |la |al |a |en |de |del |por |primer |segundo |ultimo |primera |segunda )*"
    r"(?:sprint|esprint|esprin|meta volante|volante|sprint intermedio|esprint intermedio|sprint especial|esprint especial|esprint bonificado|sprint bonificado|bonificacion|kilometro de oro|punto caliente|paso bonificado)(?: (?:de|del|la|el|las|los|~|[\w-]+)){0,5}?",
    "POINTS": r"(?:el |la |los |las |todos |toda |maximo de |de |sus )*(?:[\w-]+ )?(?:puntos?|botin|maxima puntuacion|puntuacion|maximo|segundos)",
}

_STRONG = {
    "juntar": "junta juntan juntaron juntado juntados",
    "contactar": "contacta contactan contactaron contactado",
    "perder": "pierde pierden perdio perdieron perdido perdiendo perdia perdian",
    "ceder": "cede ceden cedio cedieron cedido cediendo cedia cedian",
    "volver": "vuelve vuelven volvio volvieron vuelto",
    "cerrar": "cierra cierran cerro cerraron cerrado",
    "hacer": "hace hacen hizo hicieron hecho",
    "poner": "pone ponen puso pusieron puesto",
    "ir": "va van fue fueron ido yendo iba iban",
    "salir": "sale salen salio salieron salido",
    "caer": "cae caen cayo cayeron caido caidos caida cayendo caia",
    "tener": "tiene tienen tuvo tuvieron tenido",
    "dar": "da dan dio dieron dado",
    "decir": "dice dicen dijo dijeron dicho",
    "descolgar": "descuelga descuelgan descolgo descolgaron descolgado descolgados descolgada descolgadas descolgandose descolgando",
    "reventar": "revienta revientan revento reventaron reventado reventados",
    "soltar": "suelta sueltan solto soltaron soltado soltados suelto sueltos",
    "quebrar": "quiebra quiebran quebro quebraron quebrado",
    "romper": "rompe rompen rompio rompieron roto",
    "probar": "prueba prueban probo probaron probado",
    "mover": "mueve mueven movio movieron movido",
    "encender": "enciende encienden encendio encendieron encendido",
    "jugar": "juega juegan jugo jugaron jugado",
    "colgar": "cuelga cuelgan colgo colgaron colgado",
    "abrir": "abre abren abrio abrieron abierto",
    "despedir": "despide despiden despidio despidieron despedido",
    "morder": "muerde muerden mordio mordieron mordido",
    "venir": "viene vienen vino vinieron venido",
    "unir": "une unen unio unieron unido unidos",
    "fundir": "funde funden fundio fundieron fundido",
    "sufrir": "sufre sufren sufrio sufrieron sufrido",
    "rendir": "rinde rinden rindio rindieron rendido",
    "acelerar": "acelera aceleran acelero aceleraron acelerado",
    "pasar": "pasa pasan paso pasaron pasado",
    "ser": "es son fue fueron sido",
    "rodar": "rueda ruedan rodo rodaron rodado rodando rodaba rodaban",
    "colar": "cuela cuelan colo colaron colado colados colada",
    "soldar": "suelda sueldan soldado",
    "seguir": "sigue siguen siguio siguieron seguido siguiendo",
    "mantener": "mantiene mantienen mantuvo mantuvieron mantenido",
    "estar": "esta estan estaba estaban estuvo estuvieron",
    "tropezar": "tropieza tropiezan tropezo tropezaron",
    "recomponer": "recompone recomponen recompuesto",
    "volar": "vuela vuelan volo volaron",
    "morir": "muere murio muerto",
    "componer": "compone componen compuso compusieron componian",
    "ascender": "asciende ascienden ascendio",
    "descender": "desciende descienden descendio",
    "contar": "cuenta cuentan",
    "traer": "trae traen trajo trajeron",
    "conseguir": "consigue consiguen consiguio",
    "distinguir": "distingue distinguen",
    "rehacer": "rehace rehacen rehizo rehecho",
}


def forms(verb: str) -> list[str]:
    """Return the forms of a verb by its infinitive: present, past, participles, gerund, infinitive; no future and no mood of doubt."""
    stem = verb[:-2]
    if verb.endswith("ar"):
        ends = "a an o aron aba aban ado ados ada adas ando andose ar arse arlo"
    else:
        ends = f"e en io ieron ia ian ido idos ida idas iendo iendose {verb[-2:]} {verb[-2:]}se"
    regular = [f"{stem}{end}" for end in ends.split()]
    strong = _STRONG.get(verb, "").split()
    # of a verb of its own, the infinitive is as it is of any other
    return [*strong, *regular[-3 if verb.endswith("ar") else -2 :]] if strong else regular


_MOVES = MOVES | {
    kind: f"{MOVES.get(kind, '').rstrip()}{lines}" for kind, lines in spanish_moves_too.FRAMES.items()
}
FRAMES = (
    _MOVES
    | MISHAPS
    | CROSSINGS
    | {
        "FINISH": """
        (se la lleva|se lo lleva|se la ha llevado|se lo ha llevado|se la llevo|se la apunta|se la adjudica) WHO (.|en|por|tras|al|con|,)
        WHO (se la lleva|se lo lleva|se la ha llevado|se lo ha llevado) (.|en|por|tras|al|,)
        ya tiene WHO su (victoria|triunfo|etapa|gran victoria|ansiada victoria|primera victoria) ~
        (la etapa|la victoria|el triunfo|la gloria|la carrera) (es|ha sido|fue) (para|de) WHO
        WHO [cruzar|pasar|atravesar] (la meta|la linea|la linea de meta|bajo la pancarta) ~ (brazos|primero|vencedor|en solitario|victorioso)
        WHO (entra|entro|ha entrado|pasa|cruza) (primero|primera|vencedor|vencedora) (en|por|la) (la)? (linea de meta|meta|linea)
        (vencedor|vencedora|ganador|ganadora) ~ : ~ WHO
    """,
        "FINISH_NEAR": """
        WHO [batir|superar|ganar|derrotar|doblegar|rematar] a X ~ (sobre la linea|en la linea|sobre la misma linea|en la misma linea|sobre la raya|en la misma raya|por media rueda|por una rueda|por un tubular|por centimetros|por milimetros|al sprint|en el sprint|en un sprint|en el mano a mano|en la ultima recta|en la ultima curva|en los ultimos metros)
        WHO (ataca|supera|remonta) ~ y [ganar|vencer] ~
        ^ es WHO !
        (se la|se lo) (lleva|queda|apunta|llevo) WHO .
        WHO (se la|se lo) (lleva|queda|apunta|llevo) .
        WHO (supera|bate|remonta|aventaja|doblega|derrota|rebasa|supero|batio|remonto) a NEXT ~ (por|sobre la|en la|al|en el|en) ~ (rueda|linea|meta|esprint|sprint|tubular|centimetros|milimetros|palmo)
        WHO (llega|entra|llego|entro) (solo|sola|en solitario) (y|.|,|para|a meta|a la meta|en meta)
        (foto finish|foto - finish|foto|jueces|foto de llegada) (da|dan|otorga|concede|decide) ~ (victoria|triunfo|etapa) ~ (a|para) WHO
        WHO (remata|culmina) la faena
        WHO (triunfa|triunfo|vence|vencio) (en|.|al|ante)
        WHO no (da|dio|dejo|deja) (opcion|opciones|opcion alguna) a ~
        nadie (puede|pudo|consigue|logra) (remontar|superar|rebasar|pasar) a WHO , que ~ (gana|firma|logra|se lleva|se impone|celebra)
    """,
        "SECOND": """
        WHO [quedar] ~ (a las puertas|a un palmo|a media rueda|a una rueda|a un suspiro|con la miel)
        WHO (es|fue|ha sido) (batido|batida|superado|superada) ~ (sobre la linea|en el sprint|al sprint|en meta|por media rueda|por un suspiro|por poco)
        WHO se [conformar] con (el segundo|la segunda|ser segundo|ser segunda) ~
    """,
        "GAP_PEL_LEAD": """
        ^ FRONT ,? (a|esta a|estan a|ya a) T .
        ^ (solo|apenas|aun|todavia|ya|poco mas de|poco menos de|casi|algo mas de|unicamente|menos de|mas de) T (ya|ahora|nada mas|.)
        ^ T (ya|ahora|y subiendo|y bajando|y creciendo|y aumentando|nada mas|escasos|en estos momentos|de momento)
        (les quedan|le quedan|les queda) (unos|apenas|solo)? T (escaso|escasos)? .
        (bajan|baja) (ya)? de (los)? T (de|.|la)
        PACK ~ (recorta|recortan|rebaja|aprieta|caza terreno) : T
        (moto|pizarra|crono|organizacion|radio vuelta) ~ (canta|marca|da|dice|indica|senala|habla de|apunta|anuncia) ~ T
        PACK ~ [rodar|marchar|viajar|circular|pasar|transitar|situar|mantener|ir|seguir|navegar|entrar|estar|coronar] ~~ a T (,|.|de FRONT|de la cabeza|de los)
        PACK ~ [rodar|marchar|viajar|circular|pasar|transitar|ir|coronar|llegar|cruzar|entrar] ~~ (con|a)? T (despues|mas tarde|de retraso|de perdida|de demora|de desventaja)
        PACK (cede|ceden|concede|pierde|deja|acumula|da|permite|entrega|regala) (ya|hasta|unos|un total de)? T (de desventaja|de retraso|con|.|a FRONT)
        T (para|a favor de|en favor de|de renta para|de ventaja para|de margen para) ~ FRONT .
        FRONT (conserva|conservan|mantiene|mantienen|posee|poseen|disfruta|disfrutan|goza|gozan|disponen|dispone|acumula|acumulan|atesora|atesoran|manejan|maneja|cuentan|cuenta|gestionan|administran|viajan|viaja|ruedan|rueda|abren brecha|abren hueco|abre hueco|meten|mete|sacan|saca|aventajan|aventaja|presentan|amplian|alargan|estiran) ~ T
        bajan de T FRONT
        FRONT ~ [bajar] de T
        (diferencia|ventaja|renta|margen|distancia|brecha|hueco|colchon|rentas) ~ (baja|cae|desciende|se reduce|se reduce|disminuye|ha bajado|ha caido|ha descendido|se ha reducido|mengua|se desploma|se queda|se estabiliza|se mantiene|se situa|se estanca|se dispara|sube|crece|aumenta|asciende|se amplia|se eleva|se va|llega|alcanza|roza|ronda|supera|ya es|es|se cifra|se fija|oscila|queda|se acerca|se coloca|cede|se recorta|ha subido|ha crecido|ha aumentado) ~ (a|hasta|de|en|por debajo de|por encima de|a los|los|las)? ~ T
        (crono|cronometro|pizarra|reloj|moto|motos|referencia|referencias|radio vuelta|organizacion|ardoise) ~ (marca|indica|senala|dice|dicta|da|canta|habla de|muestra|anuncia|marcan|hablan de|dan) ~ T
        T (es|son) (ya|ahora)? (la|el) ~ (diferencia|ventaja|renta|margen|distancia|hueco)
        T (la|el) (diferencia|ventaja|renta|margen|distancia) (con|de|respecto|entre|del|.)
    """,
        "GAP_CHASE_LEAD": """
        CHASE ~ [rodar|marchar|viajar|circular|pasar|transitar|situar|mantener|ir|seguir|navegar|estar|coronar] ~~ a T (,|.|de FRONT|de la cabeza|de los)
        CHASE ~ a T (de|del) ~ (FRONT|X|cabeza)
        CHASE (ceden|cede|pierden|pierde|acumulan) ~ T
        (segundo grupo|segundo peloton|segundo corte|grupo intermedio|grupo perseguidor) ~~ a T
    """,
        "GAP_PEL_CHASE": """
        CHASE ~ (tiene|tienen|saca|sacan|lleva|llevan|mete|meten|aventaja|aventajan|cuenta con|cuentan con|disponen de) ~ T (sobre|a|al|con|respecto) ~ PACK
        PACK ~ a T (de|del) CHASE
    """,
        "GAP_PEL_WHO": """
        WHO [abrir|meter|sacar|aventajar|coger|endosar|distanciar|tomar|lograr|adquirir|conseguir|acumular|atesorar|poseer|conservar] ~ (en)? T (de ventaja|de renta|de margen)? (a|al|sobre|con|respecto|de) ~ (PACK|grupo|perseguidores|lider|resto)
        WHO (tiene|tienen|lleva|llevan|cuenta con|cuentan con|dispone de|disponen de|posee|mantiene|mantienen|conserva|conservan) ~ T (de ventaja|de renta|de margen)? (sobre|con|respecto) ~ (PACK|grupo|perseguidores|resto)
        T (separan|separa) ~ WHO (de|del) ~ (PACK|grupo|resto)
        WHO (en cabeza|solo en cabeza|por delante|al frente) ~ T (sobre|con|respecto|al) ~ (PACK|grupo)
        T (entre|separan a) WHO y ~ (PACK|perseguidores)
    """,
        "GAP_WHO_PEL": """
        WHO [perder|ceder|conceder|acumular|dejar|llevar] ~ T (con|respecto|a|al|sobre|de retraso|de desventaja) ~ (PACK|grupo)
        WHO ~~ a T (de|del) ~ PACK
        WHO ~~ (con) T de (retraso|desventaja|perdida) (con|respecto|sobre|al) ~ PACK
    """,
        "GAP_WHO_LEAD": """
        WHO ~~ a T (de|del) ~ (FRONT|PAL)
        WHO [perder|ceder|conceder|acumular|dejar] ~ T (con|respecto|a|al|sobre|de retraso|de desventaja) ~ (FRONT|PAL|.)
        WHO [rodar|marchar|viajar|circular|pasar|perseguir|situar] ~ a T $
    """,
    }
)
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
