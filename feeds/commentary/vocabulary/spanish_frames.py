"""Spanish frames (`feeds.commentary.frames`): what happens to riders, as broadcasters put it, by kind."""

INVERTS = False
AND = "y|e|pero|aunque|o|en|a|al|de|del|con|tras|antes|por|para|sobre|ya|ahora|aqui|mientras|bajo|entre|sin|cuando|que|otra|de nuevo"
BLOCKED = (
    "no|nunca|jamas|tampoco|casi|su|sus|companero|companeros|peloton|grupo|fuga|escapada|cuando|si|que|para|sin|antes|por|"
    "va a|van a|quiere|quieren|puede|pueden|podria|podrian|deberia|intenta|intentan|busca|buscan|trata|tratan|espera|esperan|"
    "amenaza|amenazan|ayer|pasado|pasada|manana|mira|ve|ven|otro|equipo|con|seria|habria|suena|le|les|cuyo|donde|pide|piden"
)

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
    "perder": "pierde pierden perdio perdieron perdido perdiendo perder",
    "ceder": "cede ceden cedio cedieron cedido cediendo ceder",
    "volver": "vuelve vuelven volvio volvieron vuelto volver",
    "cerrar": "cierra cierran cerro cerraron cerrado cerrar",
    "hacer": "hace hacen hizo hicieron hecho hacer",
    "poner": "pone ponen puso pusieron puesto poner",
    "ir": "va van fue fueron ido",
    "irse": "va van fue fueron ido",
    "salir": "sale salen salio salieron salido salir",
    "caer": "cae caen cayo cayeron caido caer",
    "tener": "tiene tienen tuvo tuvieron tenido",
    "dar": "da dan dio dieron dado dar",
    "decir": "dice dicen dijo dijeron dicho",
    "descolgar": "descuelga descuelgan descolgo descolgaron descolgado descolgados descolgada descolgar",
    "reventar": "revienta revientan revento reventaron reventado reventados reventar",
    "soltar": "suelta sueltan solto soltaron soltado soltados suelto sueltos soltar",
    "quebrar": "quiebra quiebran quebro quebraron quebrado",
    "romper": "rompe rompen rompio rompieron roto romper",
    "probar": "prueba prueban probo probaron probado probar",
    "mover": "mueve mueven movio movieron movido mover",
    "encender": "enciende encienden encendio encendieron encendido encender",
    "jugar": "juega juegan jugo jugaron jugado jugar",
    "colgar": "cuelga cuelgan colgo colgaron colgado",
    "abrir": "abre abren abrio abrieron abierto abrir",
    "despedir": "despide despiden despidio despidieron despedido",
    "morder": "muerde muerden mordio mordieron mordido",
    "venir": "viene vienen vino vinieron venido",
    "unir": "une unen unio unieron unido unidos unir",
    "fundir": "funde funden fundio fundieron fundido",
    "sufrir": "sufre sufren sufrio sufrieron sufrido",
    "rendir": "rinde rinden rindio rindieron rendido",
    "acelerar": "acelera aceleran acelero aceleraron acelerado acelerar",
    "pasar": "pasa pasan paso pasaron pasado",
    "ser": "es son fue fueron sido",
    "traer": "trae traen trajo trajeron",
    "conseguir": "consigue consiguen consiguio",
    "rehacer": "rehace rehacen rehizo rehecho",
}


def forms(verb: str) -> list[str]:
    """Return the forms of a verb by its infinitive: present, past, participles, gerund, infinitive."""
    if verb in _STRONG:
        return _STRONG[verb].split()
    stem = verb[:-2]
    past = f"{stem[:-1]}c" if verb.endswith("zar") else stem
    if verb.endswith("ar"):
        ends = ("a", "an", "o", "aron", "ado", "ados", "ada", "adas", "ando", "ar")
    else:
        ends = ("e", "en", "io", "ieron", "ido", "idos", "ida", "idas", "iendo", verb[-2:])
    return list(dict.fromkeys(f"{stem}{end}" for end in ends)) + ([] if past == stem else [f"{past}e"])


FRAMES = {
    "JOIN": """
        WHO (enlaza|enlazan|ha enlazado|han enlazado|enlazo|contacta|contactan|ha contactado|han contactado|conecta|conectan|ha conectado|empalma|empalman) ~ (con|a|al|en) ~ (FRONT|PAL|X)
        WHO (enlaza|enlazan|ha enlazado|han enlazado|contacta|contactan|ha contactado|han contactado) $
        WHO [alcanzar|cazar|atrapar] ~ (FRONT|PAL|a X)
        WHO [llegar|venir|unir|sumar|incorporar|reincorporar|reintegrar|juntar|agregar|soldar|acoplar] (a|al|con|en|hasta) ~ (FRONT|PAL|X|la altura)
        WHO [cerrar|tapar|anular|enjugar|limar] (el hueco|la brecha|el corte|la distancia|los ultimos metros|el boquete) $
        WHO [hacer] (el puente|contacto|la union|la jonction|la conexion) $
        WHO [tomar] contacto ~ (con|.)
        WHO [entrar|meter] ~ (en|con|a) ~ (FRONT|PAL|grupo delantero)
        WHO [coger|pillar|agarrar] ~ (FRONT|la rueda de FRONT|la rueda de X|a X)
        WHO [volver|regresar] ~ (a|con|al|en) ~ (FRONT|PAL)
        WHO (esta|estan|ya esta|ya estan) ~ (con|en) ~ (FRONT|PAL) $
        WHO [rehacer] ~ y [alcanzar|contactar|enlazar|cazar|volver] ~
        (FRONT|X) ~ (reciben|recibe|ven|ve|acogen|ya tienen|cuentan con) (la compania de|la llegada de|llegar a|el refuerzo de|la visita de|la presencia de) WHO
    """,
    "BACK": """
        WHO [reintegrar|reincorporar|volver|regresar|entrar|enlazar|conectar|retornar] ~ (a|al|en|con|de) ~ PACK
        WHO (esta|estan|ya esta|ya estan|rueda|ruedan) (ya)? de (vuelta|nuevo) (en|con|al) ~ PACK
        WHO [alcanzar|cazar] ~ PACK
        WHO [recuperar] (su|la) (sitio|posicion|lugar|plaza) ~ (en|dentro|entre) ~ PACK
    """,
    "JOIN_CHASERS": """
        CHASE ~ [enlazar|contactar|conectar|alcanzar|cazar|llegar|unir|juntar|empalmar] ~ (FRONT|X|PAL|cabeza)
        CHASE y FRONT (se unen|se juntan|se funden|forman un solo grupo)
    """,
    "DROPPED": """
        WHO [descolgar|reventar|explotar|petar|claudicar|desfallecer|flaquear|rezagar|desinflar|atrancar|hundir] $
        WHO [quedar] (descolgado|descolgada|descolgados|cortado|cortada|cortados|rezagado|rezagada|rezagados|atras|fuera de|sin|clavado|clavados|a cola|en tierra de nadie|relegado|seco|retrasado|retrasados)
        WHO (es|ha sido|son|han sido|se ve|se ven|esta|estan|fue|fueron) ~ (descolgado|descolgada|descolgados|soltado|soltada|distanciado|distanciada|distanciados|eliminado|superado por|apeado|desbordado)
        WHO [perder|soltar|ceder|dejar] (la rueda|las ruedas|rueda|contacto|el contacto|comba|pie|terreno|metros|unos metros|la estela|el ritmo|fuelle|distancia|comba|posiciones|gas)
        WHO [perder|soltar] ~ (rueda|ruedas|contacto|comba|estela) $
        WHO (no puede|no pueden|no pudo|no ha podido|no han podido|no aguanta|no aguantan|no aguanto|no soporta|no soportan|no resiste|no resisten|no consigue|no logra|incapaz de|incapaces de|no es capaz de|no tiene) (mas|ya)? (seguir|aguantar|mantener|responder|soportar|resistir|con el ritmo|el ritmo|ese ritmo|el cambio|el tiron|la cadencia|el arreon|con la|fuerzas|piernas|con mas) ~
        WHO (ya no|no) (va|van|esta|estan|aguanta|aguantan|puede|pueden) (mas|en FRONT|con FRONT|en PACK|con PACK|con X)
        WHO [decir] (basta|hasta aqui)
        WHO ~ (dice adios|dicen adios|se despide|se despiden) (a|al|de|del) ~ (FRONT|X|PAL|PACK)
        WHO [hacer] la goma y [perder|ceder|quedar|soltar|descolgar]
        WHO [tirar|arrojar] la toalla
        WHO [entrar] en (crisis|barrena|ebullicion)
        WHO [sufrir|tener|pasar|coger] (una|un|el) (pajara|desfallecimiento|bajon|crisis|minimo|tio del mazo|pajaron|hundimiento)
        WHO (se queda|se quedan|se ha quedado|se han quedado|cede|ceden|ha cedido) .
        WHO (se corta|se cortan|se ha cortado|se han cortado|se descuelga|se descuelgan|se ha descolgado|se han descolgado|se suelta|se va para atras|se van para atras|va para atras|van para atras|se abre|se deja ir|se deja caer) $
        WHO (cede|ceden|cae|caen|se descuelga|se descuelgan|se queda|se quedan|se desploma|pierde posiciones) ~ (de FRONT|del grupo|del corte|de PACK|a la cola|por detras|hacia atras|hacia la cola|por cola)
        WHO (paga|pagan|ha pagado|acusa|acusan|ha acusado) ~ (esfuerzo|esfuerzos|exceso|excesos|desgaste|paliza|calenton|ritmo)
        WHO (se queda|se ha quedado|esta|va) (vacio|sin fuerzas|sin gasolina|sin piernas|clavado|seco|tieso|atrancado|fundido|muerto|ko)
        WHO [dejar] (ir|marchar|escapar|irse) ~ (FRONT|a X|PAL|a PACK)
        (problemas|en apuros|malas noticias|crisis|pajara|desfallecimiento|adios|dificultades) (para|de|a) ~ WHO
        (demasiado|excesivo|mucho) (ritmo|duro|fuerte|castigo|rapido)? para WHO
        (se queda|se quedan|se descuelga|se descuelgan|se corta|se cortan|se suelta|cede|ceden|revienta|explota|peta|pierde contacto|pierde rueda|pierden contacto|sufre|se rezaga|se hunde) WHO $
        X (descuelga|descuelgan|suelta|sueltan|revienta|distancia|elimina|se deshace de|se quita de encima|se quita de rueda|se desembaraza|ha soltado|ha descolgado|se libra de) (a|de rueda a|atras a|clavado a|de) WHO
    """,
    "CAUGHT": """
        WHO (es|son|ha sido|han sido|fue|fueron|acaba|acaban|ya es|esta|estan|queda) (ya)? ~ (neutralizado|neutralizada|neutralizados|cazado|cazada|cazados|absorbido|absorbida|absorbidos|engullido|engullida|engullidos|atrapado|atrapada|atrapados|alcanzado|alcanzada|alcanzados|devorado|devorados|tragado|tragados|capturado|capturados|sobrepasado|rebasado|superado por PACK|fagocitado)
        WHO [caer|volver|regresar|acabar|terminar|entrar] ~ (en las fauces|en las garras|en manos|en las redes|en el seno|al redil|al seno|a las fauces|en brazos) ~
        PACK ~ (neutraliza|caza|absorbe|engulle|atrapa|alcanza|devora|captura|traga|da caza|fagocita|ha neutralizado|ha cazado|ha absorbido|ha engullido|ha atrapado|ha alcanzado|ha dado caza|echa el guante|pone fin a la aventura|pone fin a la escapada|acaba con la aventura|se come|se traga|echa mano|da alcance|ha dado alcance|reduce) (a|de) WHO
        (cazado|neutralizado|absorbido|engullido|atrapado|alcanzado|devorado|capturado|cazada|neutralizada|absorbida|alcanzada|cazados|neutralizados|absorbidos|alcanzados) ~ WHO $
        (se acabo|se acaba|se termino|se termina|fin|final|fin de la aventura|fin de la escapada|final de la aventura|fin de trayecto|se ha acabado|se ha terminado|punto final|concluye|termina|acaba|finaliza|muere) (la aventura|la escapada|la fuga|la cabalgada|el sueno|la andadura|la intentona|el intento)? (para|de|a la aventura de|a la escapada de) WHO
        (la aventura|la escapada|la cabalgada|la fuga|la intentona|el intento|la aventura en solitario|el ataque|la andadura|el esfuerzo) (de|del) ~ WHO ~ (se acaba|se acabo|termina|ha terminado|muere|toca a su fin|llega a su fin|concluye|finaliza|ha acabado|acaba|queda en nada)
    """,
    "CAUGHT_ALL": """
        FRONT (es|son|ha sido|han sido|fue|fueron|esta|estan|acaba|queda|quedan) (ya)? ~ (neutralizada|neutralizados|cazada|cazados|absorbida|absorbidos|engullida|engullidos|atrapada|atrapados|alcanzada|alcanzados|devorados|devorada|capturados|abortada|anulada|tragados|sofocada|fagocitada)
        PACK ~ (neutraliza|caza|absorbe|engulle|atrapa|alcanza|devora|captura|traga|da caza|fagocita|ha neutralizado|ha cazado|ha absorbido|ha engullido|ha atrapado|ha alcanzado|ha dado caza|echa el guante|pone fin|acaba con|anula|sofoca|se come|se traga|da alcance|ha dado alcance|liquida) ~ FRONT
        (neutralizados|neutralizada|cazados|cazada|absorbidos|absorbida|alcanzados|alcanzada|atrapados|engullidos) ~ FRONT $
        (se acabo|se acaba|se termino|se termina|fin|final|fin de la aventura|final de la aventura|se ha acabado|se ha terminado|punto final|adios) (para|de|a) ~ FRONT
        FRONT (se acaba|se acabo|muere|ha muerto|toca a su fin|llega a su fin|ha terminado|ha tocado a su fin|es historia|pasa a mejor vida)
    """,
    "ATTACK": """
        WHO [escapar|marchar|fugar|largar|destacar] (de|del|desde|en|por|con|solo|sola|solos|a) ~ (PACK|FRONT|grupo|solitario|rueda|.)
        WHO (se escapa|se escapan|se ha escapado|se han escapado|se marcha|se marchan|se ha marchado|se va|se van|se ha ido|se han ido|se fuga|se fugan|se destaca|se larga|parte|parten|sale|salen|salta|saltan|ha saltado|han saltado|arranca|arrancan|ha arrancado) (de|del|desde) ~ (PACK|FRONT|grupo|favoritos)
        WHO (se va|se marcha|sale|salta|arranca|se ha ido|parte|se lanza) (solo|sola|en solitario|al ataque|a por todas|a la aventura|como una bala|como un cohete|como un tiro|hacia adelante|con todo|en busca de|a por)
        WHO [lanzar|probar|pasar] (al|el|un|su|otro|a la)? ~ (ataque|ofensiva|aventura|vacio|hachazo|zarpazo|latigazo|arreon)
        WHO [pegar|dar|meter|soltar|lanzar|asestar|propinar|largar|poner|colocar|clavar] (un|una|el|su|otro|otra|dos) ~ (hachazo|zarpazo|latigazo|tiron|palo|arreon|ataque|demarraje|aceleron|acelerada|estacazo|golpe|cambio|cambio de ritmo|banderilla|banderillas|mordisco|dentellada|estocada|trallazo|marcha mas|arrancada|chispazo)
        WHO [atacar|demarrar|contraatacar|arrancar|acelerar|saltar|esprintar] (de nuevo|otra vez|con fuerza|con todo|fuerte|con violencia|desde|$)
        WHO (mueve ficha|mueve el arbol|ha movido ficha|mueven ficha|prueba suerte|prueba fortuna|prueban fortuna|ha probado suerte|prueba|lo prueba|lo intenta|lo vuelve a intentar|vuelve a la carga|vuelve a intentarlo|vuelve a probar|vuelve a atacar|no se lo piensa y|tensa la cuerda y se va|rompe la baraja|rompe el grupo|rompe la carrera|rompe las hostilidades|abre las hostilidades|abre fuego|enciende la mecha|prende la mecha|prende fuego|hace saltar la carrera|se la juega|lo da todo|pisa el acelerador|abre gas|mete la directa|pone pies en polvorosa|pone tierra de por medio|toma las de villadiego|coge metros|toma unos metros|abre hueco|abre un hueco|se queda solo en cabeza|se queda solo|deja atras a|deja clavados|se quita de encima|deja sentado)
        (ataque|demarraje|hachazo|zarpazo|latigazo|arreon|tiron|aceleron|ofensiva|contraataque|cambio de ritmo|arrancada|nuevo ataque|palo|golpe) ~ (de|del|por parte de) WHO
        (ataca|arranca|demarra|contraataca|salta|acelera|lo intenta|lo prueba|se mueve|se va|prueba|se lanza|sale|al ataque|atacan|saltan|lo intentan|vuelve a atacar|ahora ataca) WHO $
        (salta|sale|arranca|ataca|demarra|se marcha|se escapa|se va) WHO (de|del|desde) ~ (PACK|FRONT|grupo)
    """,
    "BREAKAWAY": """
        WHO [formar|componer|integrar|conformar|constituir|protagonizar] ~ (FRONT|la fuga|la escapada|la fuga del dia|la escapada del dia|el corte|grupo)
        (la integran|la forman|la componen|la conforman|lo integran|lo forman|lo componen|son) WHO .
        (FRONT|fuga|escapada|corte|grupo) ~ (esta formada por|esta formado por|esta integrada por|la forman|la integran|la componen|formada por|formado por|integrada por|compuesta por|compuesto por|con|:) WHO
        (en cabeza|por delante|delante|al frente|en la escapada) ~ : WHO
        WHO (abren|lideran|encabezan|comandan) ~ (carrera|camino|prueba)
        WHO [coger|tomar] (unos metros|la delantera|ventaja|el mando|la fuga buena|el corte bueno)
    """,
    "CRASH": """
        (caida|costalada|resbalon|batacazo|tortazo|accidente|trompazo|susto|talegazo|revolcon|golpe|culetazo|salida de pista|salida de carretera|enganchon|montonera) (de|del|para|con|entre) ~ WHO
        WHO [caer] (al|por|en|a|tras|solo|sola|con|junto|$) ~
        WHO (se cae|se caen|se ha caido|se han caido|se va al suelo|se van al suelo|se ha ido al suelo|se han ido al suelo|da con sus huesos|dan con sus huesos|besa el suelo|besan el suelo|besa el asfalto|muerde el polvo|acaba en el suelo|acaban en el suelo|acaba en la cuneta|acaba por los suelos|termina en el suelo|termina en la cuneta|rueda por el suelo|ruedan por el suelo|esta en el suelo|estan en el suelo|sigue en el suelo|por los suelos|esta por los suelos|prueba el asfalto|mide el suelo|da con los huesos|se estampa|se estrella|choca contra|choca con|se empotra|se come|resbala|resbalan|patina|derrapa y|se salta una curva|se sale de la carretera|se sale en una curva|se ha salido|se sale|se ha ido contra|se va contra|vuela por los aires|sale despedido|da la voltereta|afilador y) ~
        WHO (se enganchan|se tocan|se toca|se engancha|chocan|colisionan|hacen el afilador|hace el afilador) y ~ (caen|cae|van al suelo|va al suelo|acaban|acaba|se van|ruedan)
        WHO ~ (implicado|implicados|implicada|afectado|afectados|afectada|involucrado|involucrados|perjudicado|perjudicados|damnificado|damnificados|entre los caidos|entre los afectados|magullado|magullados) (en|por)? ~ (caida|montonera|accidente|$)
        (entre ellos|entre los caidos|entre los afectados|en el suelo|al suelo|por los suelos|se van al suelo|se ha ido al suelo|se cae|se caen|se ha caido|se han caido|al suelo se van|los mas perjudicados|besa el suelo) :? ~ WHO
    """,
    "MECHANICAL": """
        (pinchazo|averia|problema mecanico|problemas mecanicos|reventon|salida de cadena|cambio de bicicleta|cambio de rueda|cambio de bici|percance mecanico|contratiempo mecanico|incidente mecanico|rotura de cadena|rotura|ha pinchado|pincha|pinchan) (de|del|para|en) ~ WHO
        (pincha|pinchan|ha pinchado|han pinchado|averia para|cambia de bici|cambia de bicicleta|cambia de rueda) WHO
        WHO [pinchar] (en|de|a|al|la|y|por|$|pero|cuando|justo)
        WHO ~ (sufre|sufren|ha sufrido|tiene|tienen|ha tenido|victima de|padece|con|arrastra) ~ (pinchazo|averia|problema mecanico|problemas mecanicos|percance mecanico|contratiempo mecanico|reventon|incidente mecanico|problema con el cambio|problemas con el cambio|problema con la cadena|problemas con la cadena|problema en el cambio|problema con la bici|problemas con la bicicleta|salida de cadena|rotura|problemas con la bici|problema con los frenos|problema con la rueda|problemas en)
        WHO ~ (cambia|cambian|ha cambiado|tiene que cambiar|debe cambiar|ha tenido que cambiar|cambiar) (de)? (bici|bicicleta|rueda|maquina|montura|la rueda|la bici|la bicicleta)
        WHO (rompe|ha roto|parte|ha partido|pierde) (la|el|una|su) (cadena|cambio|rueda|sillin|manillar|radio|pedal|horquilla|desviador|cala|cuadro)
        WHO ~ (se le sale|se le ha salido|se le salio|se le rompe|se le ha roto) (la|el) (cadena|cambio|rueda|sillin)
        (se le sale|se le ha salido|se le salio|se le rompe|se le ha roto|salta|salto) (la|el) (cadena|cambio|rueda|sillin) a WHO
        WHO (levanta|ha levantado|alza) (la mano|el brazo) ~~ (pinchazo|averia|pinchado|mecanico|rueda|asistencia|cambio)
        WHO ~ (rueda pinchada|con la rueda|rueda deshinchada|recibe una rueda|recibe la rueda|recibe la bici|coge la bici de|coge la bicicleta de)
    """,
    "ABANDON": """
        WHO [abandonar|retirar] (la|el|en|entre|tras|por|a|con|de|$) ~
        WHO (se retira|se retiran|se ha retirado|se han retirado|se baja|se bajan|se ha bajado|se bajo|pone pie a tierra|ponen pie a tierra|ha puesto pie a tierra|echa pie a tierra|echan pie a tierra|ha echado pie a tierra|dice adios a la carrera|dice adios a la vuelta|dice adios al tour|dice adios al giro|dice adios a la prueba|se despide de la carrera|se despide de la vuelta|se despide del tour|se despide del giro|causa baja|ha causado baja|tira la toalla|arroja la toalla|deja la carrera|deja la vuelta|deja el tour|deja el giro|no puede continuar|no puede seguir en carrera|no sigue en carrera|no continua|no continuara|no seguira|se sube al coche|se ha subido al coche|se sube a la ambulancia|sube al coche|sube a la ambulancia|se monta en el coche|se monta en la ambulancia|se mete en el coche|se mete en la ambulancia|cuelga la bici|cuelga la bicicleta|se quita el dorsal|entrega el dorsal|se ve obligado a abandonar|se ve obligada a abandonar|obligado a retirarse|obligado a abandonar|tiene que abandonar|ha tenido que abandonar|evacuado|evacuada|trasladado al hospital|trasladada al hospital|camino del hospital|se marcha a casa|se va a casa|acaba aqui) ~
        (abandono|abandona|abandonan|retirada|se retira|se retiran|ha abandonado|han abandonado|abandonos|baja|pie a tierra) (de|del|para)? ~ WHO
        (la carrera|la vuelta|el tour|el giro|la aventura|la prueba|la etapa) ~ (se acaba|se acabo|ha terminado|termina|se termina|acaba|ha acabado) para WHO
        (se acabo|se acaba|se termino|se termina|adios a|fin de) (la carrera|la vuelta|el tour|el giro|la prueba) para WHO
    """,
    "GAP_PEL_LEAD": """
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
    "CLIMBS": """
        WHO [coronar|pasar|cruzar|franquear|encabezar] (primero|primera|en primera posicion|en primer lugar|en cabeza|en solitario|el primero|por delante) ~ UP
        WHO [coronar|pasar|cruzar|franquear] ~~ UP ~ (primero|primera|en primera posicion|en primer lugar|en cabeza|en solitario|el primero)
        UP : WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT
        (en|por) UP , WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT
        WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT ~ UP
        WHO [sumar|llevar|embolsar|adjudicar|cosechar|apuntar|ganar|rascar|recoger|hacer] ~ POINTS ~ UP
        UP (para|es para|a favor de|se lo lleva|lo corona) WHO
    """,
    "SPRINTS": """
        WHO [pasar|cruzar|ganar] (primero|primera|en primera posicion|en primer lugar|en cabeza|el primero) ~ SPRINT
        (en|por) SPRINT , WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar|imponer] a NEXT
        WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT ~ SPRINT
        WHO [sumar|llevar|embolsar|adjudicar|cosechar|apuntar|ganar|rascar|recoger] ~ POINTS ~ SPRINT
        WHO [ganar|llevar|adjudicar|apuntar|anotar] SPRINT ~ (por delante de|delante de|ante) NEXT
        SPRINT (para|es para|a favor de|se lo lleva|se la lleva|la gana|lo gana) WHO
    """,
}
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
