"""Spanish sayings of several words: "X se deja ir", "ya son cuatro en cabeza".

They are matched on a sentence with slots, as the English ones are (`english_idioms`).
"""

from feeds.commentary.sentence.slots import PEOPLE
from feeds.commentary.vocabulary.spanish import WORDS
from feeds.commentary.words.tags import LEADERS, alternatives


def _any(*names: str) -> str:
    """Return what ends in a word of some classes, with its article."""
    return rf"(?:(?:el|la|los|las|del|de|al|sus|su) ){{0,2}}(?:[\w-]+ ){{0,2}}?(?:{alternatives(WORDS, *names)})"


_FRONT = _any(*LEADERS)
_PACK = _any("peloton")
_GROUP = rf"(?:{_FRONT}|{_PACK}|{_any('chasers')})"
_WHO = rf"(?:a )?(?P<who>{PEOPLE})(?P<aside> ?, (?!y\b|e\b|pero\b|o\b)[^<>{{}},;:]{{1,60}} ,)?"
_DOER = _WHO.removeprefix("(?:a )?")
_ADV = (
    r"(?: (?:ha|han|es|son|esta|estan|fue|fueron|ya|tambien|ahora|ahi|entonces|por fin|finalmente|pronto|enseguida|de nuevo|otra vez|a su vez|"
    r"en dificultades y|con problemas y|sufre y|tocado y|tocada y|vuelve a|vuelven a|va|van|viene|le|lo|se lo|todavia|aun|definitivamente|completamente|poco a poco|de inmediato|,)){0,4}"
)
_ELSE = rf"(?: ?,? (?:y )?(?:igual que|lo mismo que|al igual que|como|imitado por|seguido por|seguido de|y con el|y tambien) (?P<also>{PEOPLE}))?"
_END = r"(?=$| ?[.!,;:…)–-]| y\b| e\b| pero\b| en\b| por\b| de\b| a\b| al\b| ante\b| con\b| aqui\b| ya\b| del\b| tras\b)"
_SO_MANY = r"(?P<n>(?<![\d,] )(?<!\d)\d{1,2}(?! ?[,.] ?\d)(?! ?%)|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|veinte)"

SIZES = (
    rf"\b(?:son|eran|siguen siendo|ya son) (?:ya |ahora |finalmente |por tanto |entonces |pues )?{_SO_MANY}(?: ,? (?:y no|no) \w+ ?,?)?(?: (?:los |las )?(?:corredores|hombres|ciclistas|corredoras|escapados|fugados|valientes|aventureros))?"
    r" (?:los que (?:se (?:marchan|van|escapan|han ido|han marchado|mueven|fugan|quedan)|van|estan|marchan|ruedan|abren|componen|forman|resisten|siguen|saltan)|las que (?:se \w+|van|estan|marchan|ruedan)|en cabeza|por delante|delante|en fuga|en la fuga|en la escapada|escapados|al frente|en punta)\b",
    rf"\b(?:quedan|solo quedan|ya solo quedan|se quedan|siguen|resisten|aguantan)(?: ya| solo| ahora| en cabeza)? {_SO_MANY}(?: (?:hombres|corredores|ciclistas|escapados|fugados))?(?: (?:en cabeza|delante|por delante|en fuga|en la fuga|en la escapada|al frente))?(?= ?[.,;!]|$)",
    rf"^(?:tenemos|ya tenemos|hay|ahora hay|nos quedan)(?: ya)? (?:a )?{_SO_MANY} (?:(?:hombres|corredores|ciclistas) )?(?:en cabeza|delante|por delante|en fuga|escapados|al frente)\b",
    rf"\b(?:fuga|escapada|grupo cabecero) (?:queda |se queda |es )?(?:de|reducida a|en) {_SO_MANY}(?: hombres| corredores| unidades| ciclistas)?(?= ?[.,;!]|$)",
)
"""How many are away, nobody named."""
ONE_MORE = (
    rf"\b(?:el|la) (?P<n>segundo|tercer|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo) (?:hombre|corredor|ciclista|escapado|fugado|integrante|componente|miembro|pasajero)(?: de (?:la |esta )?(?:fuga|escapada)| en fuga| en cabeza| por delante)? (?:es|era|se llama|:) {_WHO}",
)

DROPPED = (
    rf"{_WHO}{_ADV} (?:no esta|no estan|no va|no sigue|no marcha|no figura) (?:en el grupo|con los mejores|con los favoritos|con la cabeza|en cabeza|entre los mejores|delante)\b",
    rf"{_WHO}{_ADV} (?:cediendo|descolgandose|quedandose|perdiendo (?:contacto|rueda|metros|terreno|comba)|cortandose|hundiendose|explotando)\b",
    rf"{_WHO}{_ADV} no (?:ha|han) (?:aguantado|resistido|podido (?:seguir|aguantar|con)|soportado|seguido)\b(?! (?:en carrera|adelante))",
    rf"{_WHO}{_ADV} (?:pierde|pierden|perdio|ha perdido|han perdido|cede|ceden|cedio|ha cedido|deja)(?: (?:el|la|las|los|unos|varios|algunos|algo de|mas))? (?:contacto|ruedas?|terreno|metros|comba|estela|pie|fuelle)\b{_ELSE}",
    rf"{_WHO}{_ADV} (?:deja|dejan|ha dejado|ve|ven|tiene que dejar|debe dejar|ha tenido que dejar) (?:ir(?:se)?|marchar(?:se)?|partir|escapar(?:se)?|alejar(?:se)?)(?: como se)? (?:a )?(?:<[\d-]+>|(?:el|la|los|las|sus?) ?\w+)",
    rf"{_WHO}{_ADV} (?:se queda|se quedan|se ha quedado|queda|quedan|quedo|ha quedado)(?: \w+)? (?:cortad\w+|descolgad\w+|rezagad\w+|descartad\w+|fuera de juego|fuera de la pelea|sin opciones|a rueda de nadie|por detras|en tierra de nadie tras)\b{_ELSE}",
    rf"{_WHO}{_ADV} (?:tocad\w+|con problemas|en problemas|en crisis|fundid\w+|vaci\w+ y) (?:y )?(?:se queda|se descuelga|pierde|cede|descolgad\w+|no puede)",
    rf"(?:^|[:,;!.¡] )(?:se descuelga|se descuelgan|se queda|se quedan|se corta|cede|ceden|revienta|explota|se hunde|pierde contacto|pierde rueda|pierde metros|pierde comba|descolgad\w+|cortad\w+)(?: (?:tambien|ya|ahora|ahi|entonces|por detras|del grupo|del peloton|de la fuga|de la cabeza))* (?:el |la )?(?:(?!(?:con|a|al|de|del)\b)\w+ )?{_DOER}(?= ?[.!,;]|$| y\b| en\b| por\b| que\b| tras\b)",
    rf"{_WHO}{_ADV} (?:se deja ir|se dejan ir|se ha dejado ir|se deja caer|dice basta|dicen basta|dijo basta|baja los brazos|tira la toalla y se descuelga|hinca la rodilla|claudica|capitula|entrega la cuchara|se rinde|pone pie a tierra mental|no puede mas|no pueden mas|ya no puede mas|no da mas de si|se vacia(?! por| para| y (?:tra|devuel|cierr|caz|alcanz))|se ha vaciado(?! por| para)|peta|ha petado|se apaga|se desfonda|se desinfla|se atranca|se clava|se atasca|se ha clavado|se abre|se corta|se ha cortado|se descuelga|se suelta|se ha soltado|pierde (?:metros|unos metros|la rueda|comba|pie|terreno|fuelle)|cede (?:metros|unos metros|terreno)|paga el esfuerzo|paga los esfuerzos|no va mas|sufre una pajara|le da la pajara|tiene una pajara|revienta|ha reventado|estalla|explota|hace la goma y cede|dice adios a (?:la fuga|la escapada|sus companeros|la cabeza)|sale por detras|se va para atras|se va hacia atras|se queda (?:atras|cortado|sin fuerzas|clavado|rezagado)|se ha quedado (?:atras|cortado|clavado))(?! (?:para esperar|a esperar|con (?:la|el) (?:victoria|triunfo|etapa|maillot|liderato|sprint)))\b{_ELSE}{_END}",
    rf"{_WHO}{_ADV} (?:no puede|no pueden|no logra|no consigue|no es capaz de|no aguanta|no aguantan|no resiste|no resisten|no soporta|no pudo|no fue capaz de|es incapaz de)(?: (?:seguir|aguantar|sostener|responder|soportar|seguirle|seguirles|cerrar))?(?: (?:el|la|los|ese|este|su|a (?:su|la)))?(?: (?:ritmo|rueda|ruedas|tiron|cambio de ritmo|aceleracion|empuje|marcha|paso|ataque))\b{_ELSE}",
    rf"{_WHO}{_ADV} no (?:puede|pueden|pudo|logra|consigue) (?:seguir|responder|aguantar|seguirle|seguirles|seguirlo|resistir)(?: (?:a <[\d-]+>|al \w+|el ritmo))?{_ELSE}{_END}",
    rf"(?:^|[:,;!.¡] )(?:demasiado (?:duro|rapido|ritmo)|mal momento|problemas|crisis) para {_WHO}",
    rf"(?:acaba|acaban|ha acabado|puede|ha podido) con {_WHO}(?= ?[.!,]|$)",
)
DROPPED_IN_TROUBLE = ()
TROUBLE = r"(?!)"

_A = r"(?:un|una|su|el|la|otro|otra|nuevo|nueva|varios)"
_BLOW = r"(?:zambombazo|calenton|trallazo|ataque|hachazo|zarpazo|tiron|arreon|aceleron|aceleracion|latigazo|demarraje|arrancada|palo|estacazo|mordisco|cambio de ritmo|estocada|intentona|ofensiva|chispazo|arranque|movimiento|intento|contraataque|golpe|bombazo|palazo|embestida)"
ATTACK = (
    rf"{_WHO}{_ADV} (?:aprovecha|aprovechando|aprovecho|elige|escoge)[^<>{{}}:;.]{{1,50}} para (?:escaparse|atacar|marcharse|irse|saltar|lanzar|lanzarse|arrancar|probar|acelerar|moverse|despegarse)",
    rf"(?:nadie|ninguno|ningun \w+)[^<>{{}}:;.]{{1,30}} (?:al?|el|ante el|tras el) (?:\w+ )?{_BLOW} (?:de|del) {_WHO}",
    rf"(?:^|[:,;!.¡] )(?:y |primer |nuevo |otro |gran |duro |fuerte |tremendo |brutal |seco |el |un |segundo )*{_BLOW}(?: (?!de\b|del\b|sin\b|contra\b|para\b)[\w-]+){{0,3}} (?:de|del|por parte de|a cargo de|firmado por|para)(?: (?:el|la|\w+))? ?{_WHO}",
    rf"{_WHO}{_ADV} (?:desenfunda|abre el fuego|abre fuego|abre la lata|abre las hostilidades|agita el avispero|mueve el arbol|mete fuego|pega un palo|pone la carrera patas arriba|hace dano|rompe el grupo|rompe la baraja|saca la navaja|saca el hacha|echa el resto|se lanza a por todo|lo da todo|quema sus naves|hace la diferencia|marca la diferencia|pone tierra por medio|se va por delante|tensa y se va|revoluciona la carrera|dinamita la carrera|lo prueba|prueba de nuevo|responde con otro ataque|sube una marcha y se va|mete plato)\b",
    rf"{_WHO}{_ADV} (?:lanza|mete|pega|da|suelta|propina|prueba|ensaya|protagoniza|firma|hace|coloca|pone|ha lanzado|ha metido|ha pegado|ha dado|lanzo|metio|pego|dio) {_A} (?:\w+ ){{0,2}}?(?:ataque|hachazo|zarpazo|tiron|arreon|aceleron|aceleracion|latigazo|demarraje|arrancada|palo|estacazo|mordisco|cambio de ritmo|estocada|intentona|ofensiva|chispazo|arranque)\b",
    rf"{_WHO}{_ADV} (?:se va|se van|se marcha|se marchan|sale|salen|salta|saltan|se escapa|parte|vuela|se lanza|arranca|se larga|se despega|se despide|se destaca|despega|se dispara|se ha ido|se ha marchado)(?: (?:solo|sola|solos|en solitario|de lejos|por delante|hacia adelante|como un cohete|como una exhalacion|como un tiro|a por todas|del grupo|del peloton|por la derecha|por la izquierda|en busca de la cabeza|de sus companeros|de todos|muy pronto|con fuerza|con todo)){{1,2}}{_END}",
    rf"\b(?:se va|se marcha|sale|salta|se escapa|se lanza|arranca|ataca|acelera|lo intenta|lo prueba|prueba|contraataca|demarra|se mueve|mueve ficha|se larga|insiste|tira) (?:solo |en solitario |de nuevo |otra vez |tambien |ahora |entonces |ahi |de lejos )*{_DOER}(?= ?[.!,;:]|$| en\b| y\b| con\b| a\b| por\b| desde\b)",
    rf"{_WHO}{_ADV} (?:mueve ficha|pasa a la accion|pone pies en polvorosa|toma las de villadiego|mete el turbo|abre gas|da gas|enciende la mecha|prende la mecha|rompe las hostilidades|hace saltar la carrera|hace saltar todo por los aires|se la juega|tira de casta|quema las naves|no espera mas|no se lo piensa|se levanta del sillin y|deja clavados|deja sentados|deja tirados|abre brecha|pone la directa|vuelve a la carga|lo vuelve a intentar|lo intenta de nuevo|contragolpea)\b",
    rf"(?:^|[:,;!.¡] )(?:ahi va|alla va|alli va|ya se va|aqui esta|ojo a|ojo , que|atencion ,? que|vaya) (?:el ataque de |el tiron de )?{_WHO}(?= ?[.!;]| ,(?! (?:el |la )?(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|lider|mejor))|$| (?:que|se) (?:ataca|va|salta|se va|arranca|lo intenta))",
)
AT_ONCE = r"(?<!\bque )(?:nadie|ninguno|ningun \w+) \w+|va a (?=\{)|van a (?=\{)|sin (?:agobios|forzar|prisas?|apuros|problemas|historia|novedad|novedades|cambios|variacion|variaciones)|no (?:cambia|varia|se mueve)(?: nada)?|sin (?:pensarlo|pensarselo|esperar|dudar|dudarlo|mirar atras|contemplaciones|vacilar|complejos)(?: dos veces)?|no (?:se lo piensa|lo duda|espera|duda|tarda)(?: mas| dos veces| nada)?"
"""What denies nothing: "sin pensarlo, ataca"."""

_CAR = r"(?:coche|ambulancia|coche escoba|furgoneta|furgon|vehiculo|helicoptero|coche de su equipo|coche del equipo|autobus)"
ABANDON = (
    rf"{_WHO}{_ADV} (?:se sube|se ha subido|se subio|sube|se monta|se ha montado|se mete|entra|es evacuad\w+|ha sido evacuad\w+|es trasladad\w+|ha sido trasladad\w+|se retira|es llevado)(?: (?:al|en|a|hacia|ya)){{1,2}}(?: (?:la|el|un|una))? (?:{_CAR}|hospital|centro hospitalario)\b",
    rf"{_WHO}{_ADV} (?:no (?:puede|podra|va a poder|pudo|ha podido) (?:continuar|seguir(?= ?[.,;!]|$| en carrera)|proseguir|reemprender)|no (?:seguira|continua|continuara|sigue en carrera|va a seguir)|se retira(?! (?:del|de la) (?!carrera|vuelta|prueba))|se ha retirado(?! (?:del|de la) (?!carrera|vuelta|prueba))|se baja de la bici(?:cleta)?|se ha bajado de la bici(?:cleta)?|se ve obligad\w+ a (?:abandonar|retirarse|dejarlo|parar)|deja la (?:carrera|vuelta|prueba)|ha dejado la (?:carrera|vuelta|prueba)|dice adios a (?:la carrera|la vuelta|la prueba|la ronda)|se despide de (?:la carrera|la vuelta|la prueba)|echa el pie a tierra|pone pie a tierra|pone el pie a tierra|arroja la toalla|tira la toalla|cuelga la bicicleta|se quita el dorsal|causa baja|queda fuera de carrera|esta fuera de carrera|hace las maletas)\b",
    rf"(?:se (?:acabo|acaba|termino|termina|ha acabado|ha terminado)) (?:la (?:carrera|vuelta|ronda|prueba|etapa)|el giro|el tour) para {_WHO}",
    rf"(?:^|[:,;!.¡] )(?:adios|fin de la carrera|fin de la vuelta) (?:a la carrera |a la vuelta )?(?:de|para) {_WHO}",
    rf"\b(?:abandonos?|retirada|retiradas|bajas?) (?:de|:) ?{_WHO}",
)
DNS = (
    rf"{_WHO}{_ADV} (?:no (?:toma|tomara|ha tomado|tomo|toman|han tomado) la salida|no (?:sale|salen|saldra|saldran|ha salido|han salido|salio)(?: hoy)?(?= ?[.,;:!]|$| por\b| tras\b| debido\b| a causa\b| con\b| al\b)|no esta(?:n)? (?:hoy |ya )?(?:en la salida|con nosotros)|no (?:es|son) de la partida|es baja|son baja|causa baja|se queda(?:n)? (?:en el hotel|en la cama|en casa)|se ha(?:n)? quedado en el hotel|no se presenta(?:n)?|no firma|no (?:pasa|ha pasado) por el control de firmas)\b",
    r"\b(?:faltan|falta|ausentes|ausencias|bajas?|no salen|no sale|no toman la salida|no han tomado la salida)(?: \w+){0,4}? ?: (?P<who>.*)",
    rf"(?:no (?:esta|estan|sale|salen|toma la salida|toman la salida|ha salido|han salido)|faltan?|es baja|son baja|causa baja|causan baja)(?: hoy| ya| tampoco)? {_WHO}",
)

JOIN = (
    rf"(?:tras|con|gracias a|despues de|desde) (?:la llegada|la incorporacion|el enlace|la union|el refuerzo|el regreso|la entrada)(?: \w+)? (?:de|del) {_WHO}(?= ?[.,;!]|$| (?:a|en) (?:cabeza|la fuga|la escapada))",
    rf"{_WHO}{_ADV} (?:logra|logro|logrado|logran|consigue|consiguio|conseguido|consiguen|acaba de|termina por|alcanza a|ha podido|pudo) (?:enlazar|conectar|contactar|alcanzar|llegar|empalmar|cerrar|unirse|sumarse|cazar|entrar|engancharse|soldarse|tomar contacto|hacer contacto)(?: (?:con|a|al|hasta|el|la|hueco|en|de nuevo|distancia))* (?P<to>{_FRONT})",
    rf"(?:{_FRONT}|<[\d-]+>)(?: \w+)? (?:ve|ven|recibe|reciben|han visto|acoge|acogen)(?: \w+)? (?:llegar a|llegar|entrar a|el refuerzo de|la llegada de|la compania de|como (?:llega|enlaza|se une)) {_WHO}",
    rf"{_WHO}{_ADV} (?:enlaza|enlazan|conecta|conectan|contacta|contactan|llega|llegan|empalma|empalman|se suma|se suman|se une|se unen|se junta|se juntan|entra|entran|se reune|se reunen|pilla|coge|alcanza|alcanzan|caza|da alcance|se engancha|se enganchan|logra enlazar|consigue enlazar|cierra hueco|cierra el hueco)(?: (?:con|a|al|hasta|en|de nuevo))+ (?P<to>{_FRONT})",
)
MET = r"(?:^|[.!,:¡] |y )(?:se juntan|se unen|se reunen|hay contacto|contacto|fusion|union|se produce el contacto|se funden)(?: (?:otra vez|de nuevo|por delante|en cabeza|los dos grupos|ambos grupos))*(?= ?[.!,]|$)"
"""Those who chase have come across, whoever they are."""

CAUGHT_ALL = (
    rf"(?:^|[.!,;:¡] |y )(?:{_PACK})(?: , [^<>{{}},;:]{{1,40}} ,)?{_ADV} (?:caza|cazan|cazado|neutraliza|neutralizado|absorbe|absorbido|atrapa|atrapado|engulle|engullido|alcanza|alcanzado|coge|cogido|pilla|pillado|devora|devorado|se traga|se come|da caza|dado caza|da alcance|dado alcance|echa el guante|echado el guante|echa mano|pone fin|puesto fin|acaba con|acabado con|termina con|sentencia|liquida|borra)(?: (?:a|al|a la|la|aventura|de|del))* (?:{_FRONT})",
    rf"(?:^|[.!,;:¡] )(?:se )?(?:acabo|acaba|termino|termina|ha acabado|ha terminado|llega a su fin|toca a su fin|finaliza|muere|murio)(?: (?:ya|aqui))? (?:la (?:aventura|historia|fuga|escapada|intentona)|el sueno)(?: (?:de|del|para) (?:{_FRONT}))?(?= ?[.!,;]|$| a\b| en\b)",
    rf"(?:^|[.!,;:¡] )(?:la )?(?:aventura|historia|fuga|escapada|intentona)(?: (?:de|del|para) (?:{_FRONT}))? (?:ha terminado|ha acabado|se acabo|se acaba|se termino|termina aqui|llega a su fin|toca a su fin|es historia|ha muerto|pasa a mejor vida|cazada|neutralizada|abortada|finiquitada|sentenciada)\b",
    rf"(?:han |ha )?(?:echado|echan|echa) el (?:cierre|candado|telon) a (?:{_FRONT})",
)
"""What ends the break, whoever is in it."""
BREAKS = (
    rf"(?:^|[.!,;:¡] )(?:la |el |un |una |esta vez ,? |buena |primera |primer |por fin )*(?:fuga|escapada|corte|intento|grupo|cuarteto|trio|duo|quinteto|sexteto|composicion|pareja)(?: (?!peloton|detras|perseg\w*|caza\w*)[\w'’]+){{0,6}}? : {_WHO}",
    rf"{_WHO}{_ADV} (?:ponen|forman|componen|integran|animan|hacen|han puesto|han formado|cogen|toman|abren|se han metido en|se meten en|entran en|protagonizan)(?: \w+){{0,3}}? (?:tierra de por medio|tierra por medio|la escapada|la fuga|el corte bueno|el corte|la fuga buena|el grupo cabecero|pies en polvorosa)\b",
    rf"(?:se ha(?:n)? (?:formado|hecho)|ya hay|cuaja|fragua|se consolida|hay|cuajo)(?: (?:la|una|el|un))? (?:fuga|escapada|corte)(?: \w+){{0,3}}? (?:con|de|:) {_WHO}",
)
"""Who makes the break of the day."""

_TAKEN = r"(?:cazad\w+|neutralizad\w+|absorbid\w+|alcanzad\w+|atrapad\w+|engullid\w+|capturad\w+|pillad\w+|tragad\w+|fagocitad\w+|reintegrad\w+|devorad\w+|rebasad\w+|superad\w+|pasad\w+)"
_TAKE = r"(?:rebasa|rebasan|adelanta|adelantan|sobrepasa|sobrepasan|fulmina|fulminan|se come|se comen|devora|devoran|se traga|se tragan|se merienda|se meriendan|deja atras|dejan atras)"
CAUGHT = (
    rf"{_WHO}{_ADV} (?:es|son|ha sido|han sido|fue|fueron|ya es|acaba|acaban|termina|terminan|queda|quedan)?{_ADV} ?(?:\w+ )?{_TAKEN} por (?P<by>{_PACK})",
    rf"{_WHO}{_ADV} (?:vuelve|vuelven|regresa|regresan|retorna|retornan|cae|caen) (?:al redil|al seno de|a manos de|en las garras de|en las fauces de) ?(?P<by>{_PACK})?",
    rf"{_WHO}{_ADV} (?:es|son|ha sido|han sido|fue|fueron|ya es|acaba|acaban|termina|terminan)?{_ADV} ?{_TAKEN} por (?P<by>{_GROUP}|(?:el|la|los|las|un|una)\b[^<>{{}},.;]{{0,30}}(?! ?<))",
    rf"(?P<by>{_GROUP}|{PEOPLE})(?: ya| por fin| tambien)? (?:le |lo |les |los )?{_TAKE} (?:a )?{_WHO}",
    rf"(?:^|[:,;!.¡] )(?:se (?:acabo|acaba|termino|termina)(?: (?:la aventura|la fuga|la escapada|el sueno|la fiesta|todo|lo que se daba))?|fin de (?:la aventura|la fuga|la escapada|fiesta|trayecto)|adios a la aventura|game over) (?:para|de) {_WHO}(?= ?[.!,;:]|$)",
    rf"(?:^|[:,;!.¡] )(?:ya )?{_TAKEN}(?: ya| tambien| por fin| por tanto)? ?:? ?{_WHO}(?= ?[.!,;]|$)",
)
"""What is said so of riders who were away or behind those away; nothing of others."""
CAUGHT_THEM = (
    r"(?:^|[:,;!.¡] |\by |\bque )(?:ya |y ya |por fin )*(?:(?P<one>le|lo|la)|(?P<all>les|los|las)) (?:han )?(?:cogen|cazan|alcanzan|pillan|atrapan|neutralizan|absorben|engullen|dan caza|dan alcance|echan el guante|coge el \w+|caza el \w+|alcanza el \w+|absorbe el \w+|engulle el \w+|cogido|cazado|alcanzado|neutralizado|atrapado|pillado)(?! (?:la|el) (?:rueda|dorsal|medida))\b",
    r"(?:el peloton|el grupo|los favoritos|por detras|<[\d-]+>)(?: ya)? (?:(?P<one>le|lo|la)|(?P<all>les|los|las)) (?:ha |han )?(?:coge|caza|alcanza|pilla|atrapa|neutraliza|absorbe|engulle|da caza|da alcance|cogido|cazado|alcanzado|neutralizado|absorbido|atrapado)n?(?= ?[.!,;]|$| a\b| en\b| y\b)",
    r"(?:(?P<one>le|lo|la)|(?P<all>les|los|las)) (?:ha (?:cogido|cazado|alcanzado|neutralizado|absorbido|atrapado|pillado|engullido|dado caza)|coge|caza|alcanza|absorbe|engulle|neutraliza|pilla) (?:ya )?(?:el peloton|el grupo)",
)
"""A pronoun is who is caught: "le cogen"."""

_ROLLS = r"(?:rueda|ruedan|marcha|marchan|esta|estan|va|van|circula|circulan|viaja|viajan|navega|navegan|se encuentra|se encuentran|transita|pedalea|persigue|persiguen|sigue|siguen|viene|vienen|aparece|sube|suben|se retuerce|resiste|aguanta|se mantiene)"
_CHASERS = _any("chasers")
GAPS = (
    ("L P", rf"^(?:[^<>{{}}~:,]{{1,25}} , )?(?:y |pero |con )?(?:el |un )?(?:{_PACK}|grupo (?:principal|de (?:los )?favoritos|del lider))(?: ,[^<>{{}},]{{1,60}},)? (?:pasa|paso|ha pasado|corona|corono|ha coronado|cruza|cruzo|ha cruzado|llega|llego|rueda|marcha|viene|circula|va)(?: [^<>{{}}@,:]{{1,25}})? (?:a |con )?@A@(?: (?:despues|mas tarde|perdid[oa]s?|por detras|de (?:retraso|desventaja|perdida)))(?= ?[.,;!]|$| por\b| en\b| al\b)"),
    ("L P", r"^de (?:los|las|aquellos|esos) .{0,60}\b(?:llegaron|tuvieron|ventaja|renta|margen|escapad\w+|fuga|maxim\w+|gozaron|contaban|FRONT)\b.{0,60}\b(?:quedan|queda|restan|resta)(?: (?:ya|solo|ahora|apenas|tan solo))* @A@(?= ?[.,;!]|$)"),
    ("S", r"^(?=.*\b(?:diferencia|ventaja|renta|margen|distancia|hueco|colchon)\b).*(?:y|pero|,) (?:ahora|ya|actualmente|en estos momentos|ahora mismo) (?:es|esta|anda|ronda|queda|se queda|son|baja|ha bajado|va|se mueve)(?: (?:ya|en|de|por|solo|a|torno))* @A@(?= ?[.,;!]|$)"),
    ("L P", rf"^(?:<[\d-]+> )?(?:y |ahora |ya |pero )*(?:tiene|lleva|ve|aventaja)(?: ya)? (?:a |al |a los )(?:{_PACK}|grupo (?:del lider|principal|de (?:los )?favoritos|perseguidor|de <\d+>)|favoritos|perseguidores)(?: ya)? (?:a|en) @A@"),
    ("L P", r"(?:ya |solo |los |apenas )*(?:les|los|le|lo) separan?(?: (?:ya|unos|casi|apenas|solo))* @A@(?= ?[.,;!]|$| del\b| de los\b)"),
    ("W P", rf"(?:resiste|aguanta|queda|sigue)(?: (?:ya|solo|sola|delante|en cabeza|por delante))* {_WHO}(?: (?:solo|sola|delante|en cabeza|por delante))*(?: ,)? con (?:solo |apenas |todavia )*@A@(?= ?[.,;!]|$)"),
    ("W P", rf"{_WHO}{_ADV} (?:va|marcha|sigue|rueda|continua|viaja) (?:ya )?(?:solo|sola|en solitario) (?:en cabeza |delante |por delante )?con (?:solo |apenas |todavia )*@A@(?= ?[.,;!]|$| a falta\b| a \d)"),
    ("W P", rf"{_WHO}{_ADV} (?:conserva|conservan|mantiene|mantienen|atesora|atesoran|defiende|defienden|retiene|retienen|aguanta|aguantan)(?: (?:aun|todavia|solo|ya|apenas))? @A@(?: de (?:ventaja|renta|margen))?(?= ?[.,;!]|$)"),
    ("L P", rf"(?:{_FRONT}|de delante|de cabeza|de la fuga) (?:tienen|llevan|cuentan con|disponen de|mantienen|conservan|gozan de|disfrutan de)(?: (?:ya|aun|todavia|solo))? @A@(?= ?[.,;!]|$| (?:cuando|a falta|de|sobre|al|con)\b)"),
    ("W L", rf"{_WHO}\b[^{{}}<>:;]{{0,90}}? (?:y|,) (?:ya )?(?:navega|rueda|marcha|viaja|circula|va|esta|pedalea|flota)(?: \w+){{0,3}}? a @A@ (?:de|del) (?:la |los |el |sus )?(?:{_FRONT}|cabeza|fuga|escapada|companeros|dos|tres|cuatro|cinco|seis|siete|ocho|de delante)"),
    ("W L", rf"{_WHO}(?: (?:ya|ahora|y))* (?:pierde|cede|pierden|ceden)(?: ya)? @A@ (?:con|respecto a|con respecto a|sobre) (?:el |la |los )?(?:{_FRONT}|grupo de cabeza|cabeza|primeros|de delante)"),
    ("R L", rf"^(?:ya |ahora |y )*(?:va|esta|rueda|marcha|navega|viaja|circula)(?: (?:ya|ahora|solo))? a @A@ (?:de|del) (?:la |los |el )?(?:{_FRONT}|cabeza|fuga|dos de (?:delante|adelante)|tres de (?:delante|adelante)|de (?:delante|adelante))"),
    ("L P", r"^(?:la )?(?:diferencia|ventaja|renta|margen)(?: (?:ahora|actual|en meta volante))? , (?:de )?@A@(?= ?[.!]*$)"),
    ("L P", rf"^(?:y |con )?(?:el )?(?:grupo principal|gran grupo|lote|{_PACK})(?: ,)? (?:ya |todavia )?a @A@(?= ?[.,;!]|$)"),
    ("W P", rf"(?P<who>{PEOPLE}){_ADV} (?:aventaja|aventajan|precede|preceden|supera|superan)(?: \w+)? en @A@ (?:{_PACK})"),
    ("C P", rf"(?:{_CHASERS})(?: [^<>{{}},:]{{1,25}})? (?:a|con) @A@(?: de retraso)? ,? ?(?:y |e |luego )?(?:{_PACK})(?: [^<>{{}},:]{{1,20}})? a @B@"),
    ("L P", rf"(?:{_PACK}){_ADV} (?:esta|rueda|pasa|marcha|baja|circula|navega|queda|anda)(?: \w+)? (?:por debajo de|por debajo del|bajo el|a menos de|ya por debajo del|ya a menos de) (?:los )?@A@(?= ?[.,;!]|$| (?:de|del) (?:{_FRONT}))"),
    ("L P", r"^(?:el |la )?(?:crono|cronometro|pizarra|reloj|pizarrero|moto de la pizarra|radio vuelta)(?: \w+)? (?:marca|senala|indica|dice|da|canta) @A@"),
    ("L P", rf"^(?:{_PACK})(?: \w+)? (?:afloja|deja hacer|levanta el pie|se relaja|acelera|aprieta|reacciona|se acerca|tira fuerte|pone ritmo|da caza|recorta|se despierta|contemporiza|se lo toma con calma|persigue|no cede|aumenta el ritmo)(?: [^<>{{}}@~,:]{{1,25}})? [,:] @A@(?: \w+)?(?= ?[.!]*$)"),
    ("W L", rf"(?P<who>{PEOPLE}) , (?:\w+ )?(?:en solitario a por|a la caza|en persecucion|intercalad\w+|en tierra de nadie|a por|en busca|tras) [^<>{{}}:,]{{0,40}} , (?:esta|rueda|marcha|va|circula|se encuentra|viaja)(?: \w+)? a @A@"),
    ("W B", rf"{_WHO}{_ADV} {_ROLLS}{_ADV} (?:a|ya a|todavia a|aun a) @A@ (?:del|de|tras) (?:{_PACK})"),
    ("W B", rf"{_WHO}{_ADV} (?:pierde|cede|tiene|acumula|lleva){_ADV} @A@ (?:de (?:retraso|desventaja|perdida) )?(?:con|respecto a|con respecto a|sobre) (?:{_PACK})"),
    ("W L", rf"{_WHO}{_ADV} (?:se retuerce|resiste|aguanta|persigue|pedalea|marcha|rueda|sube|viene|va|se mantiene|sufre|agoniza|pelea)(?: \w+){{0,3}}? a @A@ (?:del lider|del primero|de la cabeza|de cabeza)(?! (?:de la general|de la carrera provisional))"),
    ("L P", rf"^(?:el|la|los|las|sus?|y|pero)? ?(?:{_FRONT})(?: [^<>{{}}@~:,]{{1,30}})? : (?:ya |solo |aun |apenas |todavia |ahora )*@A@(?: (?:justos|clavados|exactos|ahora|ya))?(?= ?[.!]*$)"),
    ("S", r"^(?!.*\b(?:sprint|bonif\w*|puntos?|tiempo|hora|horario|media|multa|sancion|salida|record|ganador|general|clasificacion|llegada prevista)\b)(?:.*[,;.] |.* y )?[^<>{}@~]{0,60} : (?:ya |solo |aun |apenas |todavia |ahora )*@A@(?: (?:justos|clavados|ahora|ya))?(?= ?[.!]*$)"),
    ("S", r"^(?:ahora |ya |y |la cosa |esto |todo )*(?:es|esta|anda|ronda|queda|se queda|sigue|va|se mantiene|baja|sube|cae|llega)(?: (?:ya|ahora|en|de|a|por|todavia|solo))* @A@(?: (?:ahora|ya|ahora mismo|en estos momentos))?(?= ?[.!]*$)"),
    ("W L", rf"{_WHO}(?: y (?:los suyos|las suyas|su grupo|sus (?:companeros|acompanantes)|compania))?(?: (?:ya|ahora|siguen?|poco a poco|cada vez))* (?:se )?(?:acercan?|aproximan?|acercandose|recortan?)(?: (?:mas|ya|un poco|a los de delante))* [,:] (?:ya |a |solo |apenas )*@A@(?= ?[.;!]|$)"),
    ("S", r"^(?:y |pero |ahora |ya )*(?:se (?:acerca|aleja|escapa|distancia|estira|aproxima|junta)n?|(?:siguen?|vuelven?) (?:a )?(?:acerca|aleja)(?:rse|ndose))(?: (?:otra vez|de nuevo|poco a poco|mas|un poco))* [,:] (?:ya |a |solo |apenas )*@A@(?= ?[.!]*$| a (?:falta|\d))"),
    ("C L", rf"@A@(?: (?:ya|solo|apenas))* entre (?:{_FRONT}|(?:el|los|las) (?:duo|trio|cuarteto|quinteto|dos|tres|cuatro|cinco|seis|siete|ocho)) y (?:sus (?:antiguos |ex |ya )?(?:amigos|companeros|colegas|perseguidores)|el resto|los demas|los otros|los de atras|{_CHASERS})(?= ?[.,;!]|$)"),
    ("S", r"(?:los|el grupo|el corte) de (?:atras|detras)(?: (?:ya|todavia|aun|siguen?|esta|estan|vienen?|ruedan?|pasan?|andan?|quedan?))* a @A@(?= ?[.,;!]|$)"),
    ("L P", r"^(?:ya |y )*son(?: (?:ya|mas|menos|casi|unos|de|cerca))* @A@ los que (?:tienen|llevan|sacan|disfrutan|atesoran|acumulan|manejan)(?: (?:ya|ahora))* (?:FRONT|(?:los|las) (?:\w+ )?(?:escapados|fugados|de delante|hombres en fuga|dos|tres|cuatro|cinco|seis|siete|ocho))\b"),
    ("L P", rf"con (?:el )?(?:{_PACK}) (?:ya )?a @A@(?: (?:largos|escasos|cortos|justos|pasados))?(?= ?[.,;!]|$)"),
    ("W L", rf"@A@ (?:les|le) (?:quedan|queda|restan|sacan|saca) (?:con|sobre|a|al) (?:el )?grupo de {_WHO}"),
    ("W L", rf"(?:^|[;.!] |, y |y ){_WHO} , (?:ya |todavia )*a @A@ (?:de|del) (?:la |los |el )?(?:punta|cabeza|{_FRONT})(?= ?[.,;!]|$| con\b)"),
    ("S", r"^(?:son [^<>{}@:]{2,30}, )?(?:ahora |ya |y )*(?:estan?|va|van|ruedan?|marchan?|vienen?) (?:ya |ahora )*a @A@(?: y [a-z]+| , (?:y|pero) [^<>{}@:]{3,40})?(?= ?[.!]*$)"),
    ("R L", rf"(?:llego|llegaron|ha llegado|han llegado) a (?:situarse|ponerse|acercarse|colocarse|rodar|marchar|verse) a (?:solo |apenas |tan solo )*@A@ (?:de|del) (?:<[\d-]+>|{_FRONT}|la cabeza)"),
    ("L P", r"^a \d{1,3} (?:km )?(?:para|de|del) (?:el |la )?(?:final|meta|llegada) , (?:ya |solo |apenas )*@A@(?= ?[.!]*$)"),
    ("L P", r"@A@ (?:separan|separa|distancian|entre)(?: \w+)? (?:a )?(?:los|estos|ambos) (?:dos )?grupos\b"),
    ("L P", rf"^(?:[^<>{{}}@~:,]{{1,20}} , )?(?:y |pero |con )?(?:el |un )?(?:{_PACK})(?: [^<>{{}}@~:,]{{1,25}})? (?:pasa|cruza|corona|llega|entra|pasan|coronan)(?: \w+){{0,2}}? (?:a|con) @A@(?: de (?:retraso|desventaja|perdida))?(?= ?[.,;!]|$| por\b| en\b| al\b)"),
    ("L P", rf"(?:les|le|solo|ya) (?:quedan|restan|queda)(?: solo| apenas| ya| todavia| aun)* @A@(?: de (?:ventaja|renta|margen))? (?:a|al|para) (?:{_FRONT})"),
    ("L P", rf"@A@(?: \w+)? entre (?:{_FRONT}) y (?:{_PACK})"),
    ("L P", rf"(?:{_PACK})(?: \w+)? (?:tiene|ve|lleva|mantiene|sujeta)(?: ya| ahora)? (?:a )?(?:{_FRONT}) a @A@"),
    ("R P", rf"^(?:[^<>{{}}@~:,]{{1,20}} , )?(?:y |ya |enseguida |pronto )*(?:coge|toma|saca|mete|abre|adquiere|logra|tiene|cuenta con|lleva)(?: \w+){{0,2}}? @A@(?: de (?:ventaja|renta|margen))? (?:al|sobre el|con el|respecto al) (?:{_PACK})"),
    ("W P", rf"{_WHO}{_ADV} (?:coge|toma|saca|mete|abre|abierto|abren|cogen|cogido|toman|tomado|sacan|sacado|metido|meten|aventaja en|adquiere|logra|logran|tiene|tienen)(?: \w+){{0,2}}? @A@(?: de (?:ventaja|renta|margen))? (?:al|sobre el|con el|respecto al) (?:{_PACK})"),
    ("W L", rf"{_WHO}{_ADV} (?:persigue|persiguen|en tierra de nadie|intercalad\w+|a la caza|en persecucion|de contraataque|por el medio|entre dos aguas)[^<>{{}}:]{{0,20}}? (?:a|con) @A@ (?:de|del|sobre)(?: \w+)? ?(?:{_FRONT})"),
    ("W H", rf"{_WHO}{_ADV} le (?:saca|mete|lleva|endosa|aventaja en|toma|coge)(?: \w+)? @A@"),
    ("L P", rf"@A@ (?:separan|separa|distancian)(?: \w+)? (?:a )?(?:{_FRONT}) (?:del|de) (?:{_PACK})"),
)  # fmt: skip
"""What is said of a gap, as in English; B: the riders named are so far behind the peloton."""

_SHARE = r"(?:coge|toma|suma|se lleva|se anota|se apunta|se adjudica|se embolsa|rasca|araña|arana|bonifica|puntua|pesca|logra|consigue|obtiene|recoge|gana|saca|ha sumado|se ha llevado|sumo|se llevo|arranca)"
_AMOUNT = r"(?:(?:los|las|la|el|un|una|sus|otros|otras|maximo de|maxima de|primeros|valiosos|valiosas|unos|unas|con) ?)*(?:\{\d+\}|\d{1,2}|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte)(?: (?:puntos?|segundos|pts|unidades))?"
BACK = (
    rf"{_WHO}{_ADV} (?:vuelve|vuelven|vuelto|regresa|regresan|regresado|reingresa|entra|entrado|enlaza|enlazado|de vuelta|de regreso|se reintegra|reintegrado|se reincorpora|reincorporado|contacta|contactado|recupera su sitio|logra volver|consigue volver|logra enlazar|consigue enlazar)(?: (?:a|al|en|con|el|de nuevo|otra vez|ya))* (?:{_PACK})(?! perseguidor)",
)
"""Who had lost the bunch and is in it again."""
_UP = r"(?:cima|alto|puerto|cumbre|cota|premio de la montana|montana|subida|ascension|paso|coronacion|muro)"
_POINTS = r"(?:(?:los|todos los|maximo de|el maximo de|otros) )*(?:\d{1,2}|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte)? ?puntos"
CLIMBS = (
    rf"(?:^|[.!,;:¡] ){_POINTS} (?:para|son para|van para|van a parar a) {_WHO}(?: [^<>{{}}:;.]{{0,30}}?)? (?:{_UP})\b",
    rf"^(?:por |en |cima )*(?:de |del |el |la )*(?:{_UP})\b[^<>{{}}:]{{0,40}} : {_WHO} ,? ?\(? ?\d{{1,2}} ?(?:pts?|puntos?)\b",
    rf"{_WHO}{_ADV} {_SHARE} (?:los|todos los|el maximo de|la totalidad de los) ?puntos (?:de|del|en) (?:[^<>{{}}:;.]{{0,25}}?)?(?:{_UP})\b",
    rf"(?:paso|pasa) (?:en cabeza|en primera posicion|en primer lugar)[^<>{{}}:;.]{{0,30}}? (?:de|del|para) {_WHO}",
    rf"^(?P<first><\d+>) ,? ?(?:por delante de|delante de|seguido de|ante) (?P<second>{PEOPLE}) ,? ?(?:en|por) [^<>{{}}:;.]{{0,20}}(?:{_UP})",
    rf"(?:{_UP})\b[^<>{{}}]{{0,60}} {_WHO}{_ADV} {_SHARE} {_AMOUNT}(?!\w)",
    rf"{_WHO}{_ADV} {_SHARE} {_AMOUNT}(?: (?!sprint|esprint|meta volante)[^<>{{}}:;.]{{0,40}}?)? (?:{_UP})\b",
    rf"^(?:paso |orden de paso |clasificacion )*(?:por |de |en )*(?:el |la )?(?:{_UP})\b[^<>{{}}:]{{0,40}} : (?P<row><[\d-]+>)(?= ?[.!]*$| , (?:en|por) (?:ese|este) (?:mismo )?orden)",
    rf"(?P<first><\d+>)(?: [^<>{{}};:]{{1,20}}?)? (?:supera a|bate a|gana a|precede a|aventaja a|le gana a|se impone a)(?: (?:su|el|la) \w+)? (?P<second>{PEOPLE})(?: \w+){{0,3}}? (?:en|por|para) [^<>{{}}:;]{{0,20}}(?:{_UP})",
    rf"^(?:ya )?(?:corona|pasa|cruza la cima|corono|paso|ha coronado)(?: primero| en cabeza| en primer lugar)? (?P<first><\d+>)(?: (?:en cabeza|primero|en primer lugar|en primera posicion|en solitario))? ?,? (?:y )?(?:con|por delante de|delante de|seguido de|seguido por|ante) (?P<second>{PEOPLE})",
    rf"{_UP}\b[^<>{{}}]{{0,50}}[:,] (?P<first><\d+>)(?: [^<>{{}};:]{{1,30}}?)? (?:por delante de|delante de|ante|sobre|supera a|bate a|seguido de|seguido por|luego|y luego) (?P<second>{PEOPLE})",
    rf"(?P<first><\d+>)(?: [^<>{{}};:]{{1,30}}?)? (?:(?:corona|ha coronado|corono)|(?:pasa|cruza|paso|ha pasado) (?:primero|en cabeza|en primer lugar|en primera posicion))[^<>{{}};:]{{0,40}}? (?:por delante de|delante de|seguido de|seguido por|ante) (?P<second>{PEOPLE})",
    rf"(?:^|[:;!.¡] )(?:corona|ha coronado|corono)(?: primero| en cabeza| en primer lugar| en solitario)? {_WHO}(?= ?[.!,;]|$)",
)
_LINE = r"(?:sprint|esprint|meta volante|metas volantes|kilometro bonificado|bonificado)"
SPRINTS = (
    rf"^(?!.*\b(?:meta|llegada|victoria|etapa|montana)\b(?! volante)).*?{_WHO}{_ADV} {_SHARE} {_AMOUNT}(?: de bonif\w*)",
    rf"^(?!.*\b(?:meta|llegada|victoria|etapa|montana)\b(?! volante)).*?{_WHO}{_ADV} bonifica {_AMOUNT}(?!\w)",
    rf"{_LINE}\b[^<>{{}}]{{0,40}}[:,] (?P<first><\d+>) (?:ha )?(?:superado a|batido a|ganado a|supera a|bate a|gana a|precede a|adelantado a) (?P<second>{PEOPLE})",
    rf"(?P<first><\d+>) (?:se impone|gana|vence|bate|supera) (?:en |)(?:el |la )?{_LINE}(?: de ~)? (?:a|sobre|ante) (?P<second>{PEOPLE})",
    rf"{_LINE}\b[^<>{{}}]{{0,60}} {_WHO}{_ADV} {_SHARE} {_AMOUNT}(?!\w)",
    rf"{_WHO}{_ADV} {_SHARE} {_AMOUNT}(?: [^<>{{}}:;.]{{0,40}}?)? {_LINE}\b(?! (?:final|del peloton|por el|por la))",
    rf"(?:sprint intermedio|esprint intermedio|sprint bonificado|esprint bonificado|sprint especial|meta volante)\b[^<>{{}}:]{{0,40}} (?:para|es para|cae del lado de|a favor de|ganad[oa] por) {_WHO}",
    r"(?:sprint intermedio|esprint intermedio|sprint bonificado|esprint bonificado|sprint especial|meta volante)\b[^<>{}:]{0,40} : (?P<row><[\d-]+>)(?= ?[.!]*$)",
    rf"(?:sprint|esprint|meta volante)\b[^<>{{}}]{{0,60}}[:,] (?P<first><\d+>)(?: [^<>{{}};:]{{1,30}}?)? (?:por delante de|delante de|ante|supera a|bate a|seguido de|seguido por|luego) (?P<second>{PEOPLE})",
    rf"(?P<first><\d+>) (?:gana|se lleva|se adjudica|se apunta|se anota|suma|gano|se llevo|se adjudico|se apunto|se anoto|ha ganado|se ha llevado|conquisto|se impuso en) (?:el|la|este|esta) (?:\w+ )?(?:sprint|esprint|meta volante)\b[^<>{{}};:]{{0,50}}? (?:por delante de|delante de|ante|seguido de|seguido por) (?P<second>{PEOPLE})",
)

HINTS = {
    "BACK": r"vuel|regres|reingres|entra|enlaza|reinteg|reincorp|contacta|sitio|volver",
    "CAUGHT_ALL": r"caza|neutraliz|absor|atrap|engull|alcanz|cog|pill|devor|traga|come|alcance|guante|mano|fin\b|acab|termin|sentenci|liquida|borra|muer|muri|historia|vida|abortada|cierre|candado|telon",
    "BREAKS": r" : |tierra|escapada|fuga|corte|grupo cabecero|polvorosa",
    "DROPPED": r"ndo|aguant|resist|pierd|ced|ir\b|irse|marchar|partir|escapar|qued|crisis|deja|basta|brazos|toalla|rodilla|claudica|capitula|cuchara|rinde|puede|pueden|mas\b|vaci|peta|apaga|desfonda|desinfla|atranca|clava|atasca|abre|corta|descuelga|suelta|soltado|pierde|cede|paga|pajara|revienta|reventado|estalla|explota|goma|adios|detras|atras|queda|no\b|incapaz|demasiado|momento|noticias|problemas|crisis|con\b",
    "DROPPED_IN_TROUBLE": r"(?!)",
    "ATTACK": r"zambombazo|calenton|trallazo|aprovech|elige|escoge|nadie|ningun|movimiento|golpe|bombazo|embestida|desenfunda|lata|avispero|arbol|fuego|patas|dano|grupo|baraja|navaja|hacha|resto|todo\b|diferencia|medio|delante|revoluciona|dinamita|responde|marcha|plato|ataque|hachazo|zarpazo|tiron|arreon|aceler|latigazo|demarr|arranca|palo|estacazo|mordisco|ritmo|estocada|intent|ofensiva|chispazo|arranque|va\b|van\b|march|sale|salta|escapa|parte|vuela|lanza|larga|despe|destaca|dispara|ido\b|ataca|prueba|mueve|insiste|tira|accion|polvorosa|villadiego|turbo|gas\b|mecha|hostilidades|aires|juega|casta|naves|espera|piensa|sillin|clavados|sentados|brecha|directa|carga|contragolpea|ojo\b|atencion|vaya|aqui",
    "ABANDON": r"coche|ambulancia|furgo|vehiculo|helico|autobus|hospital|casa|continu|seguir|sigue|proseguir|reempren|retir|baj|obligad|carrera|vuelta|prueba|ronda|pie\b|toalla|bici|dorsal|baja|maletas|acab|termin|adios|abandono",
    "DNS": r"salida|sale\b|salen|saldra|salid|salio|carrera|partida|baja|hotel|cama|casa|presenta|firma|falta|ausen|nosotros",
    "JOIN": r"incorpora|refuerzo|regreso|entrada|union|cerrar|soldar|contacto|ve\b|ven\b|visto|recib|acog|enlaz|conecta|contacta|llega|empalma|suma|une|junta|entra|reune|pilla|coge|alcanza|caza|alcance|engancha|hueco",
    "CAUGHT": r"caza|neutraliza|absorb|alcanza|atrapa|engull|captura|pilla|traga|fagocita|reintegra|devora|rebasa|supera|pasad|coge|come|adelanta|alcance|guante|merienda|fulmina|sobrepasa|redil|seno|manos|garras|fauces|acab|termin|fin\b|adios|game",
    "SPRINTS": r"bonif|sprint|volante",
    "CLIMBS": r"puntos|cabeza|cima|alto|puerto|cumbre|cota|montana|subida|ascension|paso|pasa|corona|corono|muro|cruza",
}
"""What a sentence with a saying of a kind has at least."""
