"""Spanish words of the road."""

COMMON = "el la los las de del y en que con para por un una se su al es son lo como mas pero ya a han ha esta "
"""Words that tell the language from others."""

# fmt: off
WORDS: dict[str, str] = {
    "peloton":
        "los favoritos|grupo del lider|peloton|gran grupo|grupo principal|grueso del peloton|pelotón|"
        "grupo de favoritos|grupo perseguidor principal",
    "leaders":
        "fuga|escapada|escapados|escapado|fugados|fugado|cabeza de carrera|cabeza|grupo de cabeza|"
        "punta de carrera|lideres de carrera|hombres de cabeza|grupo cabecero|fuguistas|corte|"
        "cabeza de la carrera|aventureros",
    "two":
        "duo|pareja|dos hombres|dos escapados|dos fugados|dos corredores|dos ciclistas|los dos de delante|"
        "dos de cabeza",
    "three":
        "trio|terceto|tres hombres|tres escapados|tres fugados|tres corredores|tres ciclistas|"
        "tres de cabeza",
    "four": "cuarteto|cuatro hombres|cuatro escapados|cuatro fugados|cuatro corredores|cuatro ciclistas",
    "five": "quinteto|cinco hombres|cinco escapados|cinco fugados|cinco corredores|cinco ciclistas",
    "six": "sexteto|seis hombres|seis escapados|seis fugados|seis corredores|seis ciclistas",
    "seven": "septeto|siete hombres|siete escapados|siete fugados|siete corredores|siete ciclistas",
    "eight": "octeto|ocho hombres|ocho escapados|ocho fugados|ocho corredores",
    "chasers":
        "perseguidores|perseguidor|grupo perseguidor|contraataque|segundo grupo|grupo de perseguidores|"
        "duo perseguidor|trio perseguidor|contraatacantes",
    "rest": "resto de la fuga|resto de la escapada|resto de escapados|sus excompaneros",
    "everybody": "el resto|los demas",
    "gruppetto": "grupeto|gruppetto|autobus|descolgados",
    "they": "ellos|sus|les|ellas",
    "he": "el mismo|su|le|ella",
    "riders": "corredor|corredores|hombres|hombre|ciclistas|ciclista|unidades|efectivos|corredoras",
    "lead_noun": "ventaja|diferencia|margen|renta|distancia|colchon|diferencias",
    "deficit": "retraso|desventaja|perdida",
    "lead_verb":
        "lidera con|lideran con|manda con|mandan con|aventaja en|aventajan en|aventaja|aventajan|saca|"
        "sacan",
    "ahead": "de ventaja|por delante|de renta|de margen|delante",
    "behind":
        "por detras|de retraso|detras|de desventaja|marcha a|perdiendo|mas atras|despues|mas tarde|pierde|"
        "pierden|cede|ceden",
    "at": "a|rueda a|marcha a|esta a|viaja a|se queda a|ya a|ahora a|circula a|ruedan a|pasa a",
    "between": "entre",
    "over": "sobre|respecto a|con respecto a|al|con",
    "from": "de|desde",
    "up_to": "a|hasta",
    "now": "ahora|ya|actualmente|en estos momentos|en este momento|de momento",
    "have":
        "tiene|tienen|lleva|llevan|con|goza|gozan|mantiene|mantienen|cuenta|cuentan|disfruta|disfrutan|"
        "dispone|disponen|posee|poseen|acumula|acumulan|rueda con|ruedan con|sacan",
    "by": "por",
    "with": "con|junto a|acompanado por|acompanado de|en compania de",
    "attack":
        "escapan|se escapan|se marcharon|ataca|atacan|ha atacado|han atacado|atacaba|ataco|demarra|"
        "demarran|salta|saltan|ha saltado|acelera|aceleran|se va|se van|se marcha|se marchan|arranca|"
        "se escapa|se fuga|contraataca|contraatacan|lanza un ataque|lanza su ataque|se lanza|prueba suerte|"
        "se mueve|se marcha en solitario|parte en solitario|se va en solitario|cambia de ritmo|"
        "pega un tiron|tensa|rompe la carrera|al ataque|sale del peloton|abre hueco|mete un hachazo",
    "attack_noun":
        "ataque de|ataques de|arrancada de|demarraje de|aceleracion de|contraataque de|movimiento de|"
        "intento de|nuevo ataque de|salta del grupo|cambio de ritmo de",
    "away":
        "en cabeza|por delante|escapados|en la fuga|en cabeza de carrera|forman la fuga|forman la escapada|"
        "componen la fuga|componen la escapada|conforman la fuga|conforman la escapada|en fuga|"
        "al frente de la carrera|en la escapada|se han marchado|han cogido ventaja|en solitario|fugados|"
        "integran la fuga|integran la escapada|forma la fuga|la fuga del dia|la escapada del dia|"
        "abren camino",
    "consists":
        "formada por|formado por|compuesta por|compuesto por|integrada por|integrado por|la forman|"
        "la componen|la integran|esta formada por|con presencia de|constituida por|formada por los|"
        "la conforman",
    "catch":
        "neutralizado|neutralizada|neutralizados|cazado|cazada|cazados|alcanzado|alcanzados|alcanzada|"
        "absorbido|absorbidos|absorbida|capturado|capturados|capturada|caza|da caza|atrapado|atrapados|"
        "atrapa|engullido|engullidos|engulle|fin de la fuga|fin de la escapada|neutraliza|cazan|absorbe|"
        "se acabo la fuga|se acabo la aventura|se acaba la aventura|se acaba la fuga|es historia",
    "regroup":
        "carrera agrupada|peloton agrupado|todos juntos|todo el peloton junto|reagrupamiento|"
        "gruppo compatto|peloton compacto|se reagrupa|todo agrupado|grupo compacto|pelotón agrupado|"
        "peloton reagrupado|agrupado el peloton|todo junto",
    "join":
        "conecta con|conectan con|enlaza con|enlazan con|se une a|se unen a|se suma a|se suman a|"
        "llega hasta|llegan hasta|alcanza a|alcanzan a|contacta con|contactan con|vuelve al|regresa al|"
        "se reintegra|ha enlazado|ha conectado con|logra enlazar|se pega a|coge la rueda de|se reintegran",
    "dropped":
        "descolgado|descolgados|se descuelga|se descuelgan|se queda|se quedan|pierde contacto|"
        "pierden contacto|pierde rueda|cortado|cortados|sufre para seguir|no puede seguir|"
        "no puede aguantar|se ha quedado|se ha descolgado|cede|se queda cortado|revienta|descuelga|"
        "pierde la rueda|se hunde",
    "drops": "descuelga a|suelta a|deja atras a|descuelga|suelta|deja a",
    "crash":
        "caida|caidas|se cae|se caen|cae al suelo|se ha caido|se han caido|al suelo|se va al suelo|"
        "por los suelos|montonera|cae|han caido|ha caido|se fue al suelo|enganchon",
    "mechanical":
        "pinchazo|pincha|pinchado|problema mecanico|problemas mecanicos|averia|cambia de bicicleta|"
        "cambio de bicicleta|cambia de bici|cambio de bici|cambio de rueda|cambia de rueda|"
        "problemas con la bicicleta|salida de cadena|ha pinchado|incidente mecanico",
    "abandon":
        "abandona|abandonan|abandono|abandono de|ha abandonado|han abandonado|se retira|se retiran|"
        "se baja de la bicicleta|se baja|pone pie a tierra|echa pie a tierra|se despide de la carrera|"
        "deja la carrera|retirada de|retirado|fuera de carrera|dice adios|se marcha a casa|retirada",
    "dns":
        "no toma la salida|no tomo la salida|no ha tomado la salida|no tomara la salida|no sale|"
        "no ha salido|no han tomado la salida|no toman la salida|no parte|no es de la partida|"
        "baja de ultima hora|no esta en la salida|dns",
    "otl": "fuera de control|fuera de tiempo",
    "dsq": "descalificado|expulsado|descalificados|excluido",
    "win":
        "gana|gana la etapa|vence|se impone|se lleva la etapa|se lleva la victoria|victoria de|"
        "victoria para|triunfo de|triunfo para|ganador|logra la victoria|consigue la victoria|conquista|"
        "levanta los brazos|se ha impuesto|ha ganado|gano|vencio|se impuso|es el ganador|vencedor|"
        "etapa para|victoria de etapa para|cruza la meta en primer lugar|"
        "cruza la linea de meta en primer lugar|se adjudica la etapa|se adjudica|logra el triunfo|"
        "firma la victoria|alza los brazos",
    "beaten": "por delante de|ante|delante de|bate a|sobre|seguido de|seguido por|supera a|por delante",
    "first":
        "pasa primero|pasa en cabeza|pasa en primer lugar|corona en cabeza|corona primero|"
        "corona en primer lugar|corona|ha coronado|coronado en primer lugar|ha pasado primero|"
        "en primera posicion|el primero|primero|se lleva|gana|se lleva los puntos|suma|se adjudica|"
        "se impone|puntua primero|se hace con|gana el sprint|en primer lugar|cruza primero|pasa el primero|"
        "pasa por delante|consigue los puntos",
    "second": "segundo|es segundo",
    "third": "tercero|es tercero",
    "summit":
        "cima|alto|puerto|cumbre|premio de la montana|puntos de la montana|corona|montana|subida|ascension|"
        "cota",
    "sprint":
        "sprint intermedio|meta volante|sprint bonificado|esprint intermedio|sprint especial|"
        "meta volante de|sprint de bonificacion|kilometro bonificado|esprint bonificado|metas volantes|"
        "sprint de bonificaciones",
    "points": "puntos|punto|pts",
    "bonus": "bonificacion*|bonifica|sancion*|penaliza*|multa|fuera de control",
    "start":
        "salida real|banderazo|en marcha|comienza la etapa|arranca la etapa|ha comenzado la etapa|"
        "comenzado la etapa|se da la salida|salida lanzada|kilometro cero|empieza la carrera|"
        "empieza la etapa|carrera lanzada|etapa en marcha|dada la salida|ha arrancado la etapa|ya ruedan|"
        "salida oficial|carrera en marcha|bajada de bandera",
    "neutral":
        "salida neutralizada|zona neutralizada|tramo neutralizado|neutralizada|recorrido neutralizado|"
        "kilometros neutralizados|salida neutral|tramo neutral|neutralizados",
    "stopped": "carrera neutralizada|carrera detenida|se neutraliza la carrera|etapa neutralizada",
    "resumed": "se reanuda la carrera|carrera reanudada|se reanuda",
    "to_go":
        "a meta|para meta|para la meta|para el final|para la llegada|de meta|de la meta|por recorrer|"
        "restantes|al final|para terminar|para la conclusion|por delante|hasta meta|hasta la meta|"
        "a la meta|para acabar|de la llegada|por disputarse|para el termino|a linea de meta|"
        "de la linea de meta|para la linea de meta|para concluir|por correr",
    "to_go_before":
        "a falta de|a|quedan|queda|restan|resta|faltan|falta|ultimos|los ultimos|en los ultimos|solo|"
        "a menos de|con|entramos en los ultimos",
    "raced": "de carrera|recorridos|tras|despues de|disputados|de etapa|cubiertos|completados|llevamos",
    "if": "si|en caso|a menos que|siempre que|a no ser que",
    "modal":
        "podria|podrian|puede|pueden|deberia|deberian|quiere|quieren|intenta|intentan|busca|buscan|espera|"
        "esperan|esperamos|seria|serian|quizas|quiza|tal vez|posible|posiblemente|a punto|va a|van a|debe|"
        "deben|favorito|favoritos|probable*|sueña|suena|opcion|opciones|imposible|habra que|tendra que|"
        "parece|parecen|tratar*|tratan|trata|habria|habrian|tendria",
    "future":
        "sera|seran|manana|tendra|tendran|pronto|luego|proximo|proxima|llegara|comenzara|empezara|pasara|"
        "pasaran|vendra|afrontara|afrontaran|espera a|subiran|antes de que|cuando|disputara|terminara|"
        "habra|cuando queden|estara",
    "not":
        "no|ni|nunca|nadie|ningun|ninguno|ninguna|sin|jamas|tampoco|falsa alarma|evita|evitan|a pesar",
    "past":
        "el ano pasado|la semana pasada|ayer|anteayer|hace|temporada|temporadas|ano|anos|edicion|ediciones|"
        "en enero|en febrero|en marzo|en abril|en mayo|en junio|en julio|en agosto|en septiembre|"
        "en octubre|en noviembre|en diciembre|ultima vez|desde|record|exganador|ex|antiguo|"
        "carrera deportiva|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes pasado|tenia|tenian|"
        "historico|historia|anterior*|previa|habia|habian|era",
    "peak": "maxima|maximo|maximo de|llego a tener|llegaron a tener|en algun momento",
    "gc":
        "general|clasificacion|clasificacion general|en la general|maillot|lider|virtual|maillot rojo|"
        "contrarreloj|liderato|regularidad|clasificaciones|jersey|lider de la general|maillot amarillo",
    "elapsed":
        "hace|durante|por|tiempo|cada|tras|minutos de|antes|despues|tarde|perdido|recortado|recorta|"
        "recortan|ha recortado|recortando|en solo|en apenas|mas rapido|hora|dentro de|ganado|menos",
    "said": "dijo|dice|explica|explico|segun|ha dicho|declaro|comenta|comento|asegura|aseguro|cree",
    "correct":
        "correccion|rectificacion|rectificamos|corregimos|en realidad|finalmente|fe de erratas|aclaracion|"
        "error",
    "raining":
        "llueve|lluvia|esta lloviendo|empieza a llover|chubascos|aguacero|llovizna|comienza a llover|"
        "bajo la lluvia",
    "sunny": "sol|soleado|luce el sol|cielo despejado|cielo azul",
    "cloudy": "nublado|nubes|cielo cubierto|cielos nubosos",
    "snowing": "nieve|nieva",
    "foggy": "niebla",
    "headwind": "viento de cara|viento en contra",
    "tailwind": "viento a favor|viento de espalda|viento de cola",
    "crosswind": "viento lateral|viento de costado|viento cruzado|abanicos|viento de lado",
    "strong_wind": "viento fuerte|fuerte viento|rachas|mucho viento|vientos fuertes",
    "average": "media|velocidad media|promedio|primera hora|segunda hora|de media",
    "comes":
        "comienza|empieza|situado|situada|ubicado|ubicada|categoria|por ciento|desnivel|pendiente|"
        "esta en el|coronara|descenso|avituallamiento|de longitud|de subida|porcentaje",
    "line": "la meta|la linea|linea de meta|etapa",
    "mate":
        "companero|companeros|compañero|director|director deportivo|hermano|entrenador|comentarista|"
        "ganador de|ganador del|compatriota|organizacion",
    "company": "compania de",
}
# fmt: on
"""Classes of words, each with its phrases."""
