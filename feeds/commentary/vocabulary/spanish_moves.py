"""Spanish frames for what riders do to the groups: who attacks, is dropped, caught, comes across, and who is away."""

_A_BLOW = (
    "hachazo|zarpazo|latigazo|tiron|palo|palazo|arreon|ataque|ataque lejano|demarraje|aceleron|acelerada|aceleracion|estacazo|golpe de pedal|cambio|"
    "cambio de ritmo|banderilla|banderillas|mordisco|dentellada|estocada|trallazo|marcha mas|arrancada|chispazo|intento|ofensiva|bombazo"
)
_TAKEN = (
    "neutralizado|neutralizada|neutralizados|neutralizadas|cazado|cazada|cazados|cazadas|absorbido|absorbida|absorbidos|absorbidas|engullido|engullida|"
    "engullidos|engullidas|atrapado|atrapada|atrapados|atrapadas|alcanzado|alcanzada|alcanzados|alcanzadas|devorado|devorada|devorados|tragado|tragada|"
    "tragados|capturado|capturada|capturados|sobrepasado|sobrepasados|rebasado|rebasada|rebasados|fagocitado|fagocitados|cogido|cogida|cogidos|pillado|pillados"
)
_TAKES = (
    "[neutralizar|cazar|absorber|engullir|atrapar|alcanzar|devorar|capturar|tragar|fagocitar|rebasar|sobrepasar|pillar|coger|comer|echar mano|echar el guante|"
    "echar el lazo|dar caza|dar alcance|poner fin a la aventura|poner fin a la escapada|acabar con la aventura]"
)
_ENDED = (
    "se acabo|se acaba|se termino|se termina|fin|final|fin de la aventura|fin de la escapada|fin de la fuga|final de la aventura|final de la escapada|"
    "fin de trayecto|se ha acabado|se ha terminado|punto final|muere|adios"
)
_OUT_OF_IT = "descolgado|descolgada|descolgados|descolgadas|cortado|cortada|cortados|cortadas|rezagado|rezagada|rezagados|rezagadas|retrasado|retrasados"

MOVES = {
    "JOIN": """
        (se les|se le|a ellos se|a el se|a ella se|con ellos se|con el se|se les ha|se les han|se le ha|se le han) (une|unen|unio|unieron|suma|suman|sumo|sumaron|junta|juntan|junto|unido|sumado|juntado|incorpora|incorporan) (tambien|ademas|despues|luego|poco despues|enseguida|por detras)? ~ WHO
        (se unen|se une|se suman|se suma|se juntan|se junta|se incorporan|se incorpora) (tambien|ahora|ya)? (a|al|con) ~ (X|FRONT) WHO
        (a|con) (FRONT|X) (se unen|se une|se suman|se suma|se les unen|se les une|se les suman|se les suma|le ha alcanzado|les ha alcanzado|les han alcanzado|les alcanza|les alcanzan|les da alcance|les dan alcance|le da alcance) ~ WHO
        FRONT ~ (ya)? (tienen|tiene|encuentran) (ya)? compania : WHO
        llega ~ WHO (desde atras|por detras|desde el PACK|desde PACK) y ~ (ya)? (son|van|forman) ~
        WHO (ya)? (esta|estan|va|van) (ya)? con (ellos|ellas)
        WHO [empatar] ~ (con|a) ~ (FRONT|PAL|X)
        (enlazan|enlaza|conectan|conecta|contactan|contacta|llegan|se juntan) con (ellos|ellas|el|ella|los de delante) (otro|otra|otros|otras)? ~ , WHO
        WHO [sumar|unir|apuntar] (a la fiesta|al baile|al grupo delantero|a la aventura|al festin) (.|y)
        WHO lo [conseguir|lograr] y ~ (conforma|conforman|forma|forman|ya son|completa|completan|se suma|se une) ~
        (esta|estan|ya esta|ya estan|rueda|ruedan|vuelve a estar|vuelven a estar) (ya|otra vez|de nuevo|de vuelta|nuevamente)? (otra vez|de nuevo)? (con ellos|con los de delante|con sus companeros|con FRONT|en FRONT) WHO
        [enlazar|contactar|conectar|engarzar|empalmar] ~ WHO (con|a|al) ~ (FRONT|PAL|X)
        WHO [engarzar] ~ (con|a|al) ~ (FRONT|PAL|X)
        (quien|quienes) ~ (ha conseguido|consigue|han conseguido|logra|ha logrado|han logrado) ~ (enlace|contacto|enlazar|contactar|conectar|alcanzar|cazar) ~ (es|son|ha sido) WHO
        WHO ~ (ya)? (rueda|ruedan|esta|estan|marcha|viaja) (ya)? con ~ FRONT
        por (detras|atras) (ha llegado|han llegado|llega|llegan|llego|llegaron|enlaza|enlazan|ha enlazado|conecta|conectan|ha conectado|se suma|se suman|se une|se unen) (ya|por fin)? WHO (.|y|, que)
        (con|tras|por) (la|el) ~ (llegada|incorporacion|enlace|entrada|adhesion|suma) de WHO
        (convertido|convertidos|pasan de|son ya|ya son) ~~ con (la llegada|la incorporacion|el enlace) de WHO
        WHO [enlazar|contactar|conectar|empalmar|reconectar] ~ (con|a|al|en) ~ (FRONT|PAL|X)
        WHO [enlazar|contactar|conectar|empalmar] !(con|al|a|en|hasta|ya con) $
        WHO [alcanzar|cazar|atrapar] ~ (FRONT|PAL|a X)
        WHO [soldar] (a|al) !(la rueda|su rueda) ~ (FRONT|PAL|X|grupo)
        WHO [llegar|venir|unir|sumar|incorporar|reincorporar|reintegrar|juntar|agregar|acoplar|adherir|reunir] (a|al|con|en|hasta) !(tener|contar|rodar|estar|verse|ver|perder|acercarse|ponerse|ser) ~ (FRONT|PAL|X|la altura de X|la altura de FRONT|la altura)
        WHO [cerrar|tapar|anular|enjugar|limar|salvar|neutralizar] (el hueco|la brecha|el corte|la distancia|los ultimos metros|el boquete|la diferencia con FRONT) $
        WHO [cerrar|tapar|salvar] ~ (hueco|corte|distancia|brecha) ~ (con|hasta) ~ (FRONT|PAL|X)
        WHO [hacer] (el puente|contacto|la union|la jonction|la conexion|puente) $
        WHO [tomar] contacto ~ (con|.)
        WHO [entrar|meter|colar|infiltrar|integrar|introducir] ~ (en|con|a) ~ (FRONT|PAL|grupo delantero)
        WHO [coger|pillar|agarrar|cazar] ~ (FRONT|la rueda de FRONT|la rueda de X|a X)
        WHO [volver|regresar] ~ (a|con|al|en) ~ (FRONT|PAL)
        WHO (esta|estan|ya esta|ya estan|rueda ya|ruedan ya) !(solo|sola|solos|solas) ~ (con|en|junto a) ~ (FRONT|PAL|X) $
        WHO (les|los) [alcanzar|cazar|coger|dar caza|dar alcance]
        (con|junto a) X (ya)? (esta|estan|rueda|ruedan|marcha|marchan|va|van) (ya)? WHO $
        (al grupo de|al trio de|al duo de|al cuarteto de|hasta el grupo de|con el grupo de|hasta) X (ya)? [llegar|enlazar|contactar|conectar|sumar|unir|juntar|empalmar] WHO
        (a|hasta) ~ (FRONT|la altura de X) ~ [llegar|sumar|unir|incorporar] WHO
        (FRONT|X) ~ (son|es|fue|fueron|ha sido|han sido) (alcanzado|alcanzados|atrapado|atrapados|cazado|cazados) por WHO
        WHO [rehacer] ~ y [alcanzar|contactar|enlazar|cazar|volver] ~
        (FRONT|X) ~ (reciben|recibe|ven|ve|acogen|ya tienen|cuentan con) (la compania de|la llegada de|llegar a|el refuerzo de|la visita de|la presencia de) WHO
        (tras|con|gracias a|despues de) (la llegada|la incorporacion|el enlace|el refuerzo|la union) de WHO
    """,
    "BACK": """
        WHO (viaja|rueda|marcha|esta|viajan|ruedan|marchan|estan) (ya)? (de nuevo|otra vez|de vuelta) en (la panza|el seno|la cola|mitad|medio) ~ PACK
        WHO ~~ (pudo|pudieron|logro|lograron|consiguio|consiguieron|logra|logran|consigue|consiguen|ha podido|han podido|ha logrado|han logrado|ha conseguido) (reincorporarse|reintegrarse|reengancharse|volver|regresar|entrar|enlazar|conectar|retornar|contactar) ~ (PACK|grupo)
        (entra|entran|vuelve|vuelven|regresa|regresan|se reincorpora|se reincorporan|se reintegra|conecta|enlaza) (por detras|por la cola|tambien|ya|por fin) (tambien|ya)? WHO , que (habia|habian|ha|se habia|venia)
        WHO [entrar|llegar|volver] ~ (a|en) la cola ~ PACK
        WHO [reintegrar|reincorporar|volver|regresar|entrar|enlazar|conectar|retornar|reingresar|contactar|empalmar|reenganchar|reconectar|llegar] ~ (a|al|en|con|de|hasta) ~ (PACK|grupo .)
        WHO [volver|regresar|retornar] a (entrar|conectar|enlazar|contactar|estar|rodar) ~ (en|con) ~ PACK
        WHO (esta|estan|ya esta|ya estan|rueda|ruedan|ya rueda|ya ruedan|marcha|marchan) (ya)? ~ (vuelta|nuevo|regreso|otra vez) (en|con|al) ~ PACK
        WHO (esta|estan|rueda|ruedan) (ya) (en|con) ~ PACK
        WHO ya (esta|estan|rueda|ruedan) (en|con) ~ PACK
        WHO , (ya|de nuevo|otra vez|de vuelta|de regreso|nuevamente) ~ (en|con|al|a) ~ PACK
        WHO [alcanzar|cazar] (ya|por fin)? (a|al) PACK
        (rueda|ruedan|esta|estan|marcha|va|viaja) (de nuevo|otra vez|ya|de vuelta|nuevamente) WHO (en|con) ~ PACK
        WHO [recuperar] (su|la) (sitio|posicion|lugar|plaza) ~ (en|dentro|entre) ~ PACK
        (PACK|al grupo) [llegar|volver|regresar|enlazar|entrar] WHO
    """,
    "BACK_BARE": """
        WHO ~~ (y|,) (ya|enseguida|pronto|minutos despues|poco despues) (rueda|esta|va|marcha) (ya)? (otra vez|de nuevo|de vuelta) en (PACK|el grupo|el lote)
        WHO (esta|estan|ya esta|ya estan|vuelve a estar|vuelven a estar) (ya)? (de vuelta|de regreso|de nuevo dentro|otra vez dentro|a salvo) (.|sin|tras|con|entre)
        WHO [volver|regresar|reintegrar|retornar] (ya)? (enseguida|pronto|rapido|sin problemas|sin apuros|sin dificultad|entre los coches|a su sitio|a su puesto|con los suyos|.) ~
        WHO (ha vuelto|ha regresado|han vuelto|han regresado) (ya)? (.|sin|entre|al)
        WHO (ya)? (esta|estan) (ya)? dentro (otra vez|de nuevo|.)
        WHO , (otra vez|de nuevo|ya) (dentro|en el grupo|en el PACK|con los suyos|en el lote) .
        (esta|estan|ya esta|ya estan) (ya)? de (vuelta|regreso) WHO (.|sin|tras|con|entre)
    """,
    "JOIN_CHASERS": """
        ^ (hacen camino|hacen camino ya|van ya|ruedan ya|marchan ya|ya van|ya ruedan|ya marchan|ya viajan|ya estan|unen fuerzas y van) juntos
        ^ (enlazan|contactan|conectan|empalman|enlazaron|conectaron|contactaron|llegan|llegaron|han enlazado|han conectado|han contactado) (ya|por fin)? (los dos|los tres|los cuatro|los cinco|las dos|las tres|ambos|todos) .
        ^ (se han juntado|se juntan|se han unido|se unen) (por delante|en cabeza|ya)? $
        CHASE ~ [enlazar|contactar|conectar|alcanzar|cazar|llegar|unir|juntar|empalmar] ~ (FRONT|X|PAL|cabeza|la altura)
        CHASE ~ [dar caza|dar alcance|echar el guante] (a|al) ~ (FRONT|X|PAL|cabeza)
        ^ (ya)? (entran|entra|llegan|enlazan|conectan|contactan|se incorporan|se suman) (ya|por fin)? CHASE (.|!|,|en|a|con) ~
        CHASE (ya)? (esta|estan|llega|llegan|ruedan) (ya)? (en|a|con) FRONT
        CHASE y FRONT (se unen|se juntan|se funden|forman un solo grupo|ya son uno|ya van juntos)
        FRONT y CHASE (se unen|se juntan|se funden|forman un solo grupo|ya son uno|ya van juntos)
        FRONT ~ (son|es|fue|fueron|ha sido|han sido) (alcanzada|alcanzados|atrapada|atrapados|cazada|cazados) por CHASE
    """,
    "CAUGHT_CHASERS": f"""
        CHASE (es|son|ha sido|han sido|fue|fueron|esta|estan|acaba|acaban|queda|quedan) (ya)? ~ ({_TAKEN}|devorada|tragada)
        CHASE [caer|acabar|volver|regresar] ~ (en las fauces|en las garras|en manos|en las redes|en el seno|al redil|al seno)
        PACK ~ {_TAKES} (a|de) ~ CHASE
        ^ ({_TAKEN}) ~ CHASE $
    """,
    "REGROUP": """
        (otra vez|de nuevo|ya|y|van|vuelven a ir|ruedan) todos (juntos)? en (el mismo|un solo|un unico|un mismo) (paquete|lote|grupo|saco|bloque|PACK)
        (se juntan|se unen|se funden|se fusionan|se juntaron|se unieron|se fundieron|se han juntado|se han unido|se han fundido) (ya|por fin)? (los dos|ambos|los tres|las dos|las tres) (primeros|primeras)? (grupos|abanicos|mitades|cortes|pelotones) !(perseguidores|de atras|de detras|traseros|de perseguidores|intermedios)
        PACK ~ [rodar|viajar|marchar|estar|ir|circular|volver|seguir|quedar|transitar|llegar|continuar] (ya)? ~ (compacto|agrupado|unido|en bloque|reagrupado)
        (todo|toda) ~ PACK [estar|volver|rodar|ir|viajar|marchar] ~ (unido|unida|agrupado|agrupada|junto|compacto)
        (se unifica|se unifican|se agrupa|se reunifica|se compacta|se vuelve a unir|se vuelve a agrupar|se ha unificado|se ha vuelto a unir) (de nuevo|otra vez|ya)? PACK
        PACK [agrupar|reagrupar|reunificar|compactar|unificar|recomponer] $
        (agrupamiento|reagrupamiento|reunificacion|reagrupacion) (general|total|completo|completa) $
        (todos|todo|todas) (juntos|junto|juntas|agrupados|unidos|reunidos) ~ (PACK|en PACK|de nuevo|otra vez|.)
        (todos|todo el mundo) ~ (junto|juntos|agrupado|reunido|en PACK) (de nuevo|otra vez|ya|.)
        no queda ~ (nadie|ninguno) (delante|por delante|escapado|en fuga|en FRONT)
    """,
    "DROPPED": f"""
        WHO (tampoco) (puede|pueden|aguanta|aguantan|resiste|resisten|sigue|siguen|pudo|aguanto|resistio) (mas|el ritmo|el paso|el tiron|seguir|responder|la rueda|.)
        (fuera|ya fuera|descartado|descartados|eliminado|eliminados) (del|de) ~ (PACK|grupo|FRONT|corte) (ya|tambien|por tanto)? :? WHO (.|y|,)
        (ya no) (esta|estan|va|van|sigue|siguen|figura|aparece|viaja|rueda) WHO (en|con|entre) ~ (PACK|grupo|mejores)
        se le (va|escapa|ha ido|ha escapado|marcha|fue) (el grupo|la rueda|el PACK|el tren|la rueda de X) a WHO
        (victimas|victima|damnificados|damnificado|sacrificados) (del|de|de ese|de este|por el) ~ (ritmo|aceleron|tiron|ataque|paso|trabajo|cambio de ritmo|aceleracion) ~ (:|,|son|es) ~ WHO
        se (le|les) (hace|ha hecho|hizo|atraganta|ha atragantado|indigesta) ~ (larga|largo|dura|duro|bola|cuesta|subida|puerto) ~ a WHO
        WHO ~~ (y|, que) (va a cola y)? (acaba|termina|acaban|terminan|ha acabado) (soltandose|cediendo|descolgandose|quedandose|cortandose)
        (tampoco|ya no|no) (puede|pueden|pudo|pudieron|ha podido|han podido|logra|consigue) (seguir|mantener|aguantar|resistir|soportar) (el ritmo|ese ritmo|el tiron|la rueda|el paso|la aceleracion|el cambio de ritmo) WHO .
        (se rompe|se ha roto|se rompio|se quiebra|se desploma|se viene abajo|se deshace|se hunde|cruje|se funde) WHO .
        WHO [ceder] (al instante|de inmediato|enseguida|a las primeras de cambio|al momento|a la primera|en el acto|muy pronto)
        (se empieza|se empiezan|se comienza|empieza|empiezan|comienza|comienzan) a (soltar|soltarse|descolgar|descolgarse|quedar|quedarse|cortar|cortarse|ceder|caer) ~ (gente|corredores|hombres|unidades|ciclistas|nombres) ~ : ~ WHO
        (se suelta|se sueltan|se descuelga|se descuelgan|se queda|se quedan|cede|ceden|se corta|se cortan|sigue cayendo|siguen cayendo) ~ (gente|corredores|hombres|unidades|ciclistas|nombres) ~ : ~ WHO
        (se descuelgan|se descolgaron|se han descolgado|pierden contacto|se sueltan) (dos|tres|cuatro|varios) (gregarios|companeros|corredores|hombres) ~ , WHO
        (se descuelgan|se descolgaron|se han descolgado|ceden|cedieron|se quedan|se quedaron|pierden contacto|se sueltan) (de|del) ~ (FRONT|PACK|grupo|corte|primer grupo) (dos|tres|cuatro|varios) (gregarios|companeros|corredores|hombres) ~ , WHO
        (se descuelgan|se descuelga|se descolgaron|se descolgo|se han descolgado|se ha descolgado|ceden|cede|cedieron|cedio|se quedan|se queda|pierden contacto|pierde contacto|se sueltan|se suelta) (ya|tambien|ahora)? (de|del) ~ (FRONT|PACK|grupo|corte|primer grupo|punta|cabeza|delante) (,|tambien)? WHO
        (se quedan|ceden|se descuelgan|se sueltan|pierden contacto|sufren y ceden|caen) (ya)? (varios|varias|algunos|algunas|muchos|bastantes|los primeros|las primeras) (corredores|corredoras|hombres|ciclistas|velocistas|esprinters|sprinters|escaladores|gregarios|nombres|favoritos|rodadores|hombres rapidos)? : WHO
        (se descuelgan|se descuelga|pierden contacto|pierde contacto|se sueltan) ~~ , y con (ellos|el|ella|ellas) (tambien)? WHO
        (al que|a quien|a la que|a los que) se (le|les) (han|ha) (apagado|acabado|fundido|agotado|ido) ~ (luz|luces|gasolina|fuerzas|pilas|piernas) (es|son) a WHO
        (tampoco|ya no|no) (puede|pueden|pudo|pudieron|ha podido|han podido|aguanta|aguantan|resiste|resisten) (seguir|seguirlos|seguirle|aguantar|responder|mas) WHO .
        (tampoco) (aguanta|aguantan|resiste|resisten|sigue|siguen|puede|pueden) WHO .
        WHO (se queda|se quedan|se ha quedado|se han quedado|se quedo|cede|ceden|cedio) (en un|en una|en el|en la|en las|en los|en plena|en pleno) ~ (repecho|rampa|rampas|subida|cuesta|muro|cota|tachuela|adoquines|pave|tierra|sterrato|grava|puerto|collado|ultimo kilometro)
        WHO [ceder|descolgar] a N (de meta|de la meta|de la llegada|kilometros|km|del final|de la cima|del alto)
        (cortado|cortada|cortados|descolgado|descolgados|atrapado|atrapados|sorprendido|sorprendidos) (:|,|estan|esta|figura|figuran|queda|quedan|quedaron|se ven|se ve) ~ WHO
        (entre los) (cortados|atrapados|sorprendidos|damnificados del corte) (:|,|estan|esta|figura|figuran) ~ WHO
        (del que|de la que|de los que|donde) (ya)? (se habian descolgado|se habia descolgado|se han descolgado|se ha descolgado|habian cedido|habia cedido|han cedido|ha cedido|se descolgaron|se descolgo|cedieron|cedio) WHO
        (se descuelga|se descuelgan|cede|ceden|se queda|pierde contacto|pierde rueda|se corta|revienta|se ha descolgado|ha cedido|se descolgo|cedio|sufre y cede) (nada menos que|ni mas ni menos que|nada mas y nada menos que|incluso|hasta|tambien|por fin|ahora|ya) WHO
        por detras (se descuelga|se descuelgan|cede|ceden|se queda|se quedan|se corta|se cortan|revienta|revientan|pierde contacto|pierde rueda) WHO
        WHO (no puede|no pueden|ya no puede|ya no pueden|no podia|no podian) ni con ~
        WHO [decir] adios .
        WHO se [cortar|rezagar|descolgar] ~~ y [perder|ceder|quedar]
        ^ (ya)? (descolgado|descolgada|descolgados|descolgadas|cortado|cortada|cortados|rezagado|rezagados|soltado|soltados) (de|del) ~ (FRONT|PACK|grupo|corte) (tambien|ya)? WHO .
        (a|para) WHO (tampoco|no|ya no) le (dan|dieron|han dado|responden|respondieron|llegan|llegaron|alcanzan|alcanzaron) (mas|ya)? (las piernas|las fuerzas|el motor|para mas) ~
        (cedieron|cedio|se quedaron|se quedo|perdieron contacto|perdio contacto|se descolgaron|se descolgo|reventaron|revento|se rezagaron|se cortaron) WHO (.|,|y|en|por|al|del)
        (se han quedado|se ha quedado|han cedido|ha cedido|se han descolgado|se ha descolgado|han perdido contacto|ha perdido contacto|se quedan|se descuelgan|pierden contacto|ceden) WHO (.|,|y|en|por|al|del)
        (cazado|cazados|sorprendido|sorprendidos|cortado|cortados|pillado|pillados) (atras|por detras|en el corte|en el segundo grupo) ~ WHO
        (crisis|desfallecimiento|pajara|hundimiento|problemas serios|flaqueza) (de|para) WHO
        WHO (va|van|marcha) a la deriva ~
        (no puede|no pueden|no aguanta|no aguantan|ya no puede|no resiste|no ha podido) (mas)? WHO (.|seguir|aguantar|con el ritmo|y)
        (adios|hasta aqui) (a|llega|llego|ha llegado) WHO (.|$)
        (el ritmo|el tiron|la aceleracion|el trabajo|el ataque|el relevo|el paso|el arreon) ~~ (descuelga|descuelgan|deja atras|elimina|revienta|se lleva por delante|hace ceder|acaba con|ha descolgado|ha eliminado|suelta) a WHO
        (el ritmo|la pendiente|la subida|el puerto|el paso|la velocidad) ~ (es|resulta|ha sido|se hace) (demasiado|excesivo|excesiva|demasiada|muy duro|demasiado dura|demasiado duro) ~ para WHO
        WHO [descolgar|reventar|explotar|petar|claudicar|desfallecer|flaquear|rezagar|desinflar|atrancar|hundir|desfondar|apagar] (.|y|e|pero|en|por|tras|del|de|ante|ya|ahora|aqui|cuando|a falta|a pocos|a dos|a tres|definitivamente|tambien|con|de nuevo|otra vez|al)
        WHO [ceder] (de nuevo|ante el|ante la|ante ese|en el|en la|en las|en los|en este|en esta|por detras|a tres|a dos|a cuatro|a cinco|a pocos|definitivamente|terreno|metros|unos metros|finalmente|tambien|y|.|pero|tras)
        (deja|dejan|dejo|ha dejado|han dejado|dejaron) (descolgado|descolgada|descolgados|cortado|cortada|cortados|fuera|atras|sin opciones|fuera de juego|de rueda|en la cuneta) a WHO
        (acaba de|acaban de|termina de|terminan de|no tarda en|tardan en) (descolgarse|ceder|quedarse|perder contacto|perder rueda|cortarse|abrirse|rezagarse) (de|del)? WHO
        WHO [quedar] (definitivamente|ya|finalmente|por tanto|irremediablemente|tambien|de nuevo|otra vez) ({_OUT_OF_IT}|atras)
        WHO [quedar] ({_OUT_OF_IT}|atras|fuera de PACK|fuera del corte|sin fuerzas|sin gasolina|sin piernas|sin respuesta|clavado|clavada|clavados|a cola|en tierra de nadie|relegado|seco)
        WHO (es|ha sido|son|han sido|se ve|se ven|esta|estan|fue|fueron) ~ (descolgado|descolgada|descolgados|descolgadas|soltado|soltada|distanciado|distanciada|distanciados|eliminado|superado por|apeado|desbordado)
        WHO (,|:) (ya)? ({_OUT_OF_IT}) (.|de|del|por|en|tras)
        WHO , en (crisis|apuros|dificultades|problemas) , [descolgar|ceder|perder|quedar]
        WHO [perder|soltar|ceder|dejar] (la rueda|las ruedas|rueda|contacto|el contacto|comba|pie|terreno|metros|unos metros|varios metros|la estela|el ritmo|fuelle|distancia|posiciones|gas|la estela)
        WHO [perder|soltar] ~ (rueda|ruedas|contacto|comba|estela) $
        WHO (no puede|no pueden|no pudo|no ha podido|no han podido|no aguanta|no aguantan|no aguanto|no soporta|no soportan|no resiste|no resisten|no consigue|no logra|no logro|incapaz de|incapaces de|no es capaz de|no tiene|no ha resistido|no ha aguantado|no resistio) (mas|ya)? (seguir|aguantar|mantener|responder|soportar|resistir|con el ritmo|el ritmo|ese ritmo|el cambio|el tiron|la cadencia|el arreon|con la|fuerzas|piernas|con mas|y|.) ~
        WHO ~ no (puede|pudo|pueden|ha podido) (seguir|aguantar|responder) (a|el|su|con) ~
        WHO ~ (incapaz|incapaces) de (seguir|aguantar|mantener|resistir|responder)
        WHO (ya no|no) (aguanta|aguantan|puede|pueden) (mas|en FRONT|con FRONT|en PACK|en el PACK|con PACK|con X)
        WHO ya no (va|van|esta|estan|figura|sigue|siguen) (mas|en FRONT|con FRONT|en PACK|en el PACK|con PACK|con X|entre los mejores)
        WHO [perder] el paso
        (a|para) WHO le (falta|faltan|fallan|flaquean|abandonan) ~ (fuelle|fuerzas|piernas|gas|gasolina) ~~ [ceder|quedar|descolgar|perder|soltar]
        (hace|hacen|hizo|hicieron|ha hecho|han hecho) (ceder|sufrir y ceder|reventar|explotar|claudicar|descolgarse|petar|saltar de rueda) a WHO
        (a rueda de|ante el ritmo de|ante el ataque de|con el ataque de) X [ceder|reventar|claudicar|descolgar] WHO
        WHO no [encontrar] (su|la|las) (rueda|ruedas|respuesta)
        WHO [decir] (basta|hasta aqui)
        WHO ~ (dice adios|dicen adios|se despide|se despiden) (a|al|de|del) ~ (FRONT|X|PAL|PACK)
        WHO [hacer] la goma ~~ [perder|ceder|quedar|soltar|descolgar]
        WHO ~ (acaba|acaban|termina|terminan|acabo|empieza|empiezan|comienza|comienzan) ~ (cediendo|descolgado|descolgada|descolgandose|quedandose|perdiendo|cortado|por ceder|por descolgarse|a ceder|a descolgarse|a quedarse|a perder rueda|a perder contacto|a perder metros|a perder terreno)
        WHO [tirar|arrojar] la toalla (y se|.)
        WHO [entrar] en (crisis|barrena|ebullicion)
        WHO [sufrir|tener|pasar|coger] (una|un|el) (pajara|desfallecimiento|bajon|crisis|minimo|tio del mazo|pajaron|hundimiento)
        WHO (se queda|se quedan|se ha quedado|se han quedado|cede|ceden|ha cedido|se quedo|se quedaron) (.|de PACK|del PACK|de FRONT|en las primeras|en los primeros|en la subida|en el puerto|en las rampas|en la cola|a tres|a dos|y)
        WHO (se corta|se cortan|se ha cortado|se han cortado|se descuelga|se descuelgan|se ha descolgado|se han descolgado|se descolgo|se descolgaron|se suelta|se va para atras|se van para atras|va para atras|van para atras|se va hacia atras|se van hacia atras|se abre|se aparta|se apartan|se deja ir|se deja caer) $
        WHO (cede|ceden|cae|caen|se descuelga|se descuelgan|se queda|se quedan|se desploma|pierde posiciones) !(solo|sola|solos|solas) ~ (de FRONT|del grupo|del corte|de PACK|a la cola|por detras|hacia atras|hacia la cola|por cola)
        WHO (paga|pagan|ha pagado|acusa|acusan|ha acusado) ~ (esfuerzo|esfuerzos|exceso|excesos|desgaste|paliza|calenton|ritmo) ~~ [perder|ceder|quedar|soltar|descolgar|hundir]
        WHO (paga|pagan|ha pagado|acusa|acusan|ha acusado) ~ (esfuerzo|esfuerzos|exceso|excesos|desgaste|paliza|calenton|ritmo) .
        WHO (esta|va) (vacio|sin fuerzas|sin gasolina|sin piernas|clavado|seco|tieso|atrancado|fundido|muerto|ko)
        WHO [dejar] (ir|marchar|escapar|irse) ~ (FRONT|a X|PAL|a PACK)
        (problemas|en apuros|crisis|pajara|desfallecimiento|dificultades|hundimiento|momento critico) (para|de|a) WHO (.|en PACK|en el PACK|en las|en la)
        (demasiado|excesivo|mucho) (ritmo|duro|fuerte|castigo|rapido)? para WHO
        (a|para) WHO se le (hace|ha hecho|hizo|atraganta|ha atragantado|atraganto) ~ (larga|largo|dura|duro|bola|cuesta|subida|puerto|y)
        (a|para) WHO se le (apaga|ha apagado|apago|acaba|ha acabado|acabo|acaban|han acabado|va|ha ido|fue) (la luz|la gasolina|las fuerzas|las pilas|el grupo|la rueda|la cabeza)
        (se queda|se quedan|se descuelga|se descuelgan|se corta|se cortan|se suelta|cede|ceden|revienta|explota|peta|pierde contacto|pierde rueda|pierden contacto|sufre|se rezaga|se hunde) WHO $
        (se queda|se quedan|se descuelga|se descuelgan|se corta|se cortan|ha cedido|ceden|cede|pierde contacto|pierde rueda|se ha quedado|se han quedado|se ha descolgado|se han descolgado) (de PACK|de FRONT|del grupo|del grupo cabecero|del corte|por detras) WHO
        (entre|de) (los|las) ~ (descolgados|descolgadas|cortados|cortadas|rezagados|rezagadas|que ceden|que se quedan|que se descuelgan) ~ (,|:|esta|estan|figura|figuran|aparece|aparecen|se encuentra|se encuentran) WHO
        WHO , (uno de|una de|entre) (los|las) ~ (descolgados|descolgadas|cortados|cortadas|rezagados|rezagadas)
        WHO (esta|estan|figura|figuran|aparece|aparecen) entre (los|las) ~ (descolgados|descolgadas|cortados|cortadas|rezagados)
        (PACK|el grupo) (pierde|pierden|ha perdido|deja atras|dejan atras|deja|suelta|descuelga) a WHO
        FRONT (pierde|pierden|ha perdido|han perdido|deja atras|dejan atras|suelta|sueltan|descuelga|descuelgan) (a|por el camino a|en el camino a) WHO
        (descuelga|descuelgan|ha descolgado|han descolgado|descolgo|descolgaron|suelta|sueltan|ha soltado|solto|deja fuera|ha dejado fuera|deja atras|deja cortado|deja cortada|elimina|ha eliminado|revienta|se deshace de|hace sufrir y descuelga) a WHO
        X (descuelga|descuelgan|suelta|sueltan|revienta|distancia|elimina|se deshace de|se quita de encima|se quita de rueda|se desembaraza|ha soltado|ha descolgado|se libra de|descolgo|solto|se deshizo de) (a|de rueda a|atras a|clavado a|de) WHO
        X (deja|dejan|ha dejado|han dejado|dejo|dejaron) (atras|de rueda|clavado|sentado|tirado|cortado)? a WHO (y|.|en|con|de rueda|atras|a|cortado|tras)
        (termina|acaba|concluye|finaliza|ha terminado|ha acabado) (el|su) (trabajo|turno|relevo) de WHO
        WHO (da por terminado|da por concluido|da por finalizado|ha terminado|termina|acaba|culmina) (su|el) (trabajo|turno|relevo|labor) y se (aparta|abre|deja|descuelga|echa)
        adios de WHO
    """,
    "CAUGHT": f"""
        FRONT ~~ , WHO , (han sido|son|fueron|ya han sido|acaban de ser|se ven|ya son) ~ ({_TAKEN})
        ^ ~~ (ya)? (absorbieron|absorbio|cazaron|neutralizaron|neutralizo|engulleron|engullo|recogieron|atraparon|absorben|recogen|engullen|han recogido|han absorbido) a WHO
        PACK ~ a T y (ya)? (alcanzo|absorbio|cazo|neutralizo|engullo|recogio|atrapo|alcanza|absorbe|caza|ha cazado|ha absorbido|ha alcanzado|recoge|ha recogido) a WHO
        CHASE ~ (recoge|recogen|recogieron|ha recogido|han recogido|pasa|pasan|adelanta|adelantan) a WHO
        X (pasa|pasan|pasaron|paso|ha pasado|han pasado|deja|dejan) a WHO (como|sin mirar|sin mirarlo|de largo|por encima|sin contemplaciones) ~
        WHO (son|es|han sido|ha sido) (presa|pasto|victima|victimas) (del|de) ~ PACK
        (de paso|y|ya|asi)? se (tragan|tragaron|comen|comieron|han tragado|han comido|zamparon|meriendan|merendaron) a WHO
        (han caido|ha caido|caen|cae) en (sus|las) (redes|garras|fauces|manos) ~ WHO
        le (dan|da|han dado|ha dado) (alcance|caza) a WHO
        (trae|traen|trajo|trajeron|ha traido|han traido|devuelve|devuelven|devolvio|ha devuelto) de (vuelta|regreso) a WHO (.|cuando|a falta|en|y|a N)
        ve como (le|lo|les|los) (dan|da|coge|cogen|caza|cazan) ~
        WHO (es|son|ha sido|han sido|fue|fueron|acaba|acaban|ya es|ya son|esta|estan|queda|quedan) (ya)? ~ ({_TAKEN}|superado por PACK)
        WHO [caer|volver|regresar|acabar|terminar|entrar] ~ (en las fauces|en las garras|en manos|en las redes|en el seno|al redil|al seno|a las fauces|en brazos) ~
        WHO ~ [caer] en (poder|manos|las garras|las redes|las fauces|brazos) (de|del|de los|de las) ~
        a WHO (lo|la|le|los|las|les) (acaban de|acaba de|terminan de|vienen de) (cazar|coger|alcanzar|neutralizar|absorber|engullir|atrapar|pillar|dar caza)
        (por el camino|de camino|de paso|antes|en la subida|en el descenso|ya|ademas) (ha|han) (absorbido|cazado|neutralizado|alcanzado|atrapado|engullido|recogido|dado caza|rebasado) (PACK)? (ya)? a WHO
        (el lider|la lider|el maillot amarillo|el maillot rojo|el campeon del mundo) ~ [dar caza|alcanzar|cazar|rebasar|adelantar|superar] (ya)? a WHO
        WHO [dejar] (coger|cazar|atrapar|alcanzar|absorber|neutralizar|caer en PACK) $
        (PACK|el grupo) ~ {_TAKES} (a|de) WHO
        PACK [superar|adelantar|rebasar] a WHO
        PACK ~ [cazar|neutralizar|absorber|engullir|atrapar|alcanzar|dar caza|dar alcance|echar el guante|capturar] a WHO
        X ~ [dar caza|dar alcance|alcanzar|cazar|rebasar|adelantar|sobrepasar] (ya)? a WHO
        ^ (ya)? ({_TAKEN}) !(por|por el|por la|por los) ~ WHO $
        ^ (ya)? (han cogido|han cazado|han alcanzado|han neutralizado|han atrapado|han absorbido|han pillado|cogen|cazan|atrapan|alcanzan|neutralizan) a WHO $
        (se acabo|se ha acabado|se acaba|se termino|se ha terminado|termino|hasta aqui llego|hasta aqui) (lo|lo bonito|la aventura|el sueno|la fiesta|el cuento)? de WHO
        (acaba|termina|concluye|finaliza) (la aventura|la escapada|la fuga|la cabalgada|el sueno|la andadura|la intentona|el intento) (para|de|a la aventura de|a la escapada de) WHO
        con WHO (ya|tambien|por fin)? ({_TAKEN}) ~
        (tras|despues de|nada mas) (neutralizar|cazar|alcanzar|absorber|engullir|atrapar|capturar|coger|dar caza|haber neutralizado|haber cazado|haber absorbido) a WHO
        ({_ENDED}) (la aventura|la escapada|la fuga|la cabalgada|el sueno|la andadura|la intentona|el intento)? (para|de|a la aventura de|a la escapada de) WHO
        (la aventura|la escapada|la cabalgada|la fuga|la intentona|el intento|la aventura en solitario|el ataque|la andadura|el esfuerzo) (de|del) ~ WHO ~ (se acaba|se acabo|termina|ha terminado|muere|toca a su fin|llega a su fin|ha llegado a su fin|concluye|finaliza|ha acabado|acaba|queda en nada|es historia|dura poco|ha durado poco)
        WHO (le|les|lo|los) (ha|han)? ~ [rebasar|alcanzar|cazar|coger|absorber|engullir|superar] ~ (PACK|CHASE)
    """,
    "CAUGHT_ALL": f"""
        [neutralizar|cazar|absorber|engullir|atrapar|alcanzar] ~ PACK a FRONT
        (ya no|no) (hay|queda) (fuga|escapada|escapados|fugados|nadie por delante|nadie delante) (.|,|y)
        FRONT ~ (ya)? (son|es) (ya)? historia
        ^ (cazada|neutralizada|alcanzada|absorbida|engullida|sofocada|abortada|cazados|neutralizados|alcanzados|absorbidos) ~ FRONT ~
        FRONT (es|son|ha sido|han sido|fue|fueron|esta|estan|acaba|acaban|queda|quedan) (ya)? ~ ({_TAKEN}|abortada|anulada|sofocada|sentenciada y cazada)
        FRONT [caer|volver|regresar|acabar|terminar|entrar] ~ (en las fauces|en las garras|en manos|en las redes|en el seno|al redil|al seno|a las fauces|en brazos) ~
        FRONT ~ (son|es|han sido|ha sido) (presa|pasto|victima|victimas) (del|de) ~ PACK
        PACK ~ [dar] (buena)? cuenta de FRONT
        PACK (ya tiene|tiene ya|ya tienen) a FRONT .
        (se acabo|se ha acabado) lo que se daba (para FRONT|.)
        FRONT (se dejan|se deja|se han dejado) (coger|cazar|atrapar|alcanzar|absorber|neutralizar) $
        FRONT (ya)? (esta|estan) (ya)? de (vuelta|nuevo|regreso) en PACK
        PACK ~ {_TAKES} ~ FRONT
        PACK ~ [poner fin|acabar con|terminar con|anular|sofocar|liquidar|abortar|borrar|sentenciar y cazar|cerrar] ~ FRONT
        PACK ~ (da|ha dado|dio) por (finiquitada|terminada|acabada|finalizada|liquidada) ~ FRONT
        ^ ({_TAKEN}) ~ FRONT $
        ^ (ya)? (han cogido|han cazado|han alcanzado|han neutralizado|han atrapado|han absorbido|cogen|cazan|atrapan|alcanzan|neutralizan) a FRONT $
        ({_ENDED}|adios) (para|de|a|la aventura de|el sueno de) ~ FRONT
        FRONT (ya)? (se acaba|se acabo|muere|ha muerto|murio|toca a su fin|llega a su fin|ha llegado a su fin|llego a su fin|ha terminado|termino|ha tocado a su fin|es historia|pasa a mejor vida|se rinde|se rinden)
        (la aventura|el sueno|la cabalgada) de FRONT (se acaba|se acabo|muere|ha muerto|toca a su fin|llega a su fin|ha llegado a su fin|ha terminado|termino|es historia)
    """,
    "ATTACK": f"""
        (primer|primera|segundo|segunda|nuevo|nueva|otro|otra) (intento|intentona|tentativa|ataque|movimiento|escaramuza) (serio|seria|del dia|de la jornada|de la tarde|clara|claro)? , ~ (de|el de|la de|obra de|a cargo de) WHO
        (nuevo|otro|primer|tremendo|gran|otra vez un|segundo) (aceleron|arreon|tiron|hachazo|zarpazo|latigazo|demarraje|ataque) (de|del) ~ WHO .
        (el|la|los|las) @ (prueba|lo prueba|lo intenta|ataca|mueve|lanza) (ahora)? con WHO (.|, que)
        ^ (y|pero|por detras|ahora)? @ (prueba|lo prueba|lo intenta|ataca|mueve ficha|salta) (ahora)? con WHO (.|, que)
        (salta|saltan|sale|salen|parte|parten|se lanza|se lanzan|se van|se va|se marchan|se marcha|arrancan|arranca) ~ (en persecucion|a la caza|a por ellos|en su busca|en busca de la fuga|a la persecucion) : ~ WHO
        WHO ~ (lo intento|lo probo|probo|lo ha intentado) (sin exito|en vano|sin fortuna|sin suerte|de lejos) ~
        (lo intento|lo probo|probo|lo ha intentado|lo ha probado|probo fortuna|probo suerte) (sin exito|en vano|sin fortuna|sin suerte) WHO (a|.|sin|por)
        (primera|primer|nueva|nuevo|segunda|segundo|otra|otro) (intentona|tentativa|conato|intento|aventura|escaramuza) (seria|serio)? (,|:) ~ WHO
        (primera|primer|nueva|nuevo|segunda|segundo|otra|otro) (intentona|tentativa|conato|intento|escaramuza) (seria|serio)? (de|a cargo de|por parte de|con) ~ WHO !(por|para|de|en)
        (sale|salen|salio|salieron|ha salido|han salido|salta|saltan|salto|parte|parten|se lanza|se lanzan|se va|se van) a (buscarlos|buscarlo|buscarlas|buscarles|cazarlos|cazarlo|por ellos|por el|por ella) WHO
        WHO (sale|salen|salio|salieron|ha salido|han salido|salta|saltan|parte|parten|se lanza|se lanzan|se va|se van) a (buscarlos|buscarlo|buscarlas|buscarles|cazarlos|cazarlo|por ellos|por el|por ella) ~
        (se mueve|ataca|salta|arranca|acelera|demarra|contraataca|lo intenta|lo prueba|prueba|aprieta|arrea|se va|se marcha|tensa|ataco|salto|arranco|acelero|probo|lo intento|lo probo|se marcho|se movio) (por fin|ahora|ya|tambien|primero|al fin|finalmente|otra vez|de nuevo|entonces|despues|luego)? WHO (.|en persona|en lo|en la|en el|en las|a falta|a falta de|desde|con todo|y|por sorpresa)
        (el primer valiente|el primero en moverse|el primero en probar|el primero en probarlo|el primero en intentarlo|el primero en atacar|el primer atacante|el primero en abrir fuego|el mas madrugador|el primero en saltar|el mas valiente|el mas inquieto) (es|ha sido|fue|,|:) WHO
        quien (rompe el hielo|abre fuego|abre las hostilidades|enciende la mecha|ha encendido la mecha|prende la mecha|mueve ficha|ha movido ficha|ataca|ha atacado|se mueve|salta|ha saltado|lo intenta|lo prueba|ha roto las hostilidades|rompe las hostilidades|arranca) (es|ha sido|fue|,|:) WHO
        WHO [encender|prender] la mecha ~
        WHO [mover] ficha ~
        WHO [tensar] la cuerda ~
        WHO [romper|abrir] las hostilidades ~
        WHO [desprender|deshacer|zafar|despegar|librar|descolgar] de (su|sus|el|la|los) (acompanante|acompanantes|companero|companeros|ultimo|ultimos|rival|rivales|compania) ~
        WHO [dejar] (solo|sola|clavado|clavada|plantado|tirado|sentado|atras) a su (acompanante|companero|ultimo) ~
        (sale|salen|salta|saltan|ataca|atacan|arranca|arrancan|parte|parten|se lanza|se mueve|ha salido|han salido|ha saltado) por (detras|atras) ,? (en su busca|a por ellos|a la caza)? WHO
        (sale|salen|salta|saltan|se va|se van|parte|parten|se lanza|se lanzan|arranca|arrancan|se marcha|se marchan|ha salido|han salido) (ahora|ya|tambien)? (a por|en busca de|tras|en pos de|a la caza de) ~ (ellos|el|ella|FRONT|X|los de delante|la cabeza) WHO
        por (detras|atras) ,? (sale|salen|salta|saltan|ataca|atacan|arranca|arrancan|se lanza|se mueve|lo intenta|lo prueba|parte|ha salido|han salido|ha saltado|ha atacado|se marcha|se marchan|contraataca) WHO
        (a por|en busca de|tras|detras de|en pos de|a la caza de) (el|ella|ellos|X|FRONT|la cabeza|los de delante) ,? (se va|se van|se ha ido|se han ido|se fue|se fueron|sale|salen|ha salido|han salido|salta|saltan|ha saltado|se lanza|se lanzan|se ha lanzado|se marcha|se ha marchado|se han marchado|parte|parten|arranca|ha arrancado) WHO
        WHO (se va|se van|se ha ido|se han ido|se fue|sale|salen|ha salido|salta|ha saltado|se lanza|se ha lanzado|se marcha|se ha marchado|arranca) (a por|en busca de|en pos de|a la caza de|tras) (el|ella|ellos|X) .
        (sorprende|sorprenden|ha sorprendido|sorprendio) WHO (.|por|con un|con su|,|al PACK|a todos)
        (cambio de ritmo|ataque|demarraje|aceleron|hachazo|latigazo|tiron|arreon|arrancada|zarpazo) (brutal|tremendo|durisimo|seco|violento|fortisimo|potente|demoledor|impresionante|fulgurante|duro|serio|nuevo|definitivo|lejano|espectacular) (de|del) ~ WHO
        WHO [saltar|salir|escapar|marchar|fugar|despegar] del PACK
        (sale|salen|salta|saltan|se marcha|se marchan|ha salido|ha saltado) WHO (del|de) ~ (PACK|grupo|FRONT)
        (y|^)? (ahi|alla|alli) (va|van|sale|salen) WHO (.|por)
        (toma|coge|toman|tomo) la iniciativa WHO (.|,|a|con|por)
        WHO (toma|coge|toman|tomo|ha tomado) la iniciativa (.|,|a|con|por|y)
        (salta|saltan|sale|salen|ataca|atacan|arranca|prueba|prueban|se mueve|se mueven|lo intenta|se marcha|se van) (ya)? (de salida|de inicio|de entrada|de primeras|a las primeras de cambio|nada mas salir|nada mas caer la bandera|nada mas bajar la bandera|desde el banderazo) WHO
        (intento|intentos|movimientos|movimiento|tentativas|intentonas) ~~ (protagonizado|protagonizada|encabezado|encabezada|lanzado|lanzada) por WHO
        WHO [romper|reventar|dinamitar|desarmar] (PACK|el grupo|la carrera|el grupo de favoritos|FRONT) ~
        WHO [soltar|dejar atras] a (todos|sus rivales|sus companeros|sus perseguidores) ~
        WHO ~ y se (marcha|va|fue|ha ido|ha marchado) (solo|sola|en solitario) (.|por|en|delante)
        WHO [tensar|apretar] ~ y se (marcha|va|queda solo|escapa) ~
        WHO [lanzar] (su|un|una|la) ~ (ofensiva|ataque|acometida|embestida)
        WHO [atacar|demarrar|contraatacar|arrancar|acelerar|esprintar|embestir|contragolpear] (de nuevo|otra vez|con fuerza|con todo|fuerte|con violencia|desde|duro|$)
        WHO [escapar|marchar|fugar|largar|destacar|adelantar|despegar|distanciar] (de|del|desde|en|por|con|solo|sola|solos|a) ~ (PACK|FRONT|grupo|solitario)
        WHO (se escapa|se escapan|se ha escapado|se han escapado|se escapo|se escaparon|se marcha|se marchan|se ha marchado|se han marchado|se marcho|se marcharon|se va|se van|se ha ido|se han ido|se fue|se fueron|se fuga|se fugan|se destaca|se destacan|se larga|parte|parten|sale|salen|salio|salieron|ha salido|han salido|salta|saltan|salto|saltaron|ha saltado|han saltado|arranca|arrancan|ha arrancado) (de|del|desde) ~ (PACK|FRONT|grupo|favoritos)
        WHO (se va|se van|se marcha|se marchan|sale|salen|salta|saltan|arranca|se ha ido|se ha marchado|parte|se lanza|se lanzan|ha salido|salio|ha saltado|se fue|se marcho) (solo|sola|en solitario|al ataque|a por todas|a la aventura|a la ofensiva|como una bala|como un cohete|como un tiro|hacia adelante|hacia delante|con todo|en busca de|a por la|a por FRONT|a por los|disparado|disparada|en su busca|juntos|por delante)
        WHO (se va|se marcha|se escapa|se lanza|se ha ido|se ha marchado) (a por|en busca de) ~ (FRONT|cabeza|etapa|victoria|PAL)
        WHO [lanzar|probar|pasar] (al|el|un|su|otro|a la) ~ (ataque|ofensiva|aventura|vacio|hachazo|zarpazo|latigazo|arreon)
        WHO (ataca|ataco|ha atacado) a X $
        WHO ~ [pegar|dar|meter|soltar|lanzar|asestar|propinar|largar|poner|colocar|clavar|firmar|protagonizar|ensayar|hacer|realizar|sacar] (un|una|el|su|otro|otra|dos|primer|primera) ~ ({_A_BLOW})
        WHO [agitar|sacudir|revolucionar|dinamitar|encender|desencadenar|desatar|romper|reventar|incendiar|animar|hacer anicos|volar] (el|la) ~ (carrera|grupo|PACK|baraja|etapa|monotonia|subida|hostilidades) $
        WHO ~ (dinamita|rompe|revienta|sacude|hace anicos|hace trizas|hace saltar por los aires|hace saltar|vuela) (el|al) PACK
        WHO ~~ con (un|su|otro|una|otra|nuevo) ~ (ataque|hachazo|zarpazo|latigazo|demarraje|aceleron|tiron|arreon|cambio de ritmo|aceleracion|arrancada|contraataque)
        WHO [sacar|coger|tomar|abrir|ganar] ~ (metros|hueco|un hueco) (a|al|con|sobre|de|y|.|en|respecto)
        WHO [saltar|dinamitar] (de|del|desde|por) ~ (PACK|FRONT|grupo|aires)
        WHO ~ [probar|intentar] (suerte|fortuna|de lejos|desde lejos|en solitario|de nuevo|otra vez|con un ataque|con una aceleracion|$)
        WHO ~ (probarlo|intentarlo|probandolo|intentandolo|lo prueba|lo intenta|lo probo|lo intento|lo ha probado|lo ha intentado|lo prueban|lo intentan) (de nuevo|otra vez|tambien|ahora|$)
        WHO (mueve ficha|mueve el arbol|ha movido ficha|movio ficha|mueven ficha|vuelve a la carga|vuelven a la carga|vuelve a intentarlo|vuelve a probar|vuelve a atacar|no se lo piensa y|tensa la cuerda y se va|rompe la baraja|rompe las hostilidades|abre las hostilidades|abre fuego|enciende la mecha|prende la mecha|prende fuego|se la juega|se la jugo|lo da todo|pisa el acelerador|abre gas|mete la directa|pone pies en polvorosa|toma las de villadiego|coge metros|coge unos metros|cogio unos metros|toma metros|toma unos metros|tomo unos metros|abre hueco|abre un hueco|abrio hueco|ha abierto hueco|abre brecha|se queda solo en cabeza|se queda sola en cabeza|se queda solo delante|se queda solo por delante|deja clavados|no espera mas y se va)
        WHO [poner] tierra ~ medio
        WHO (se mueve|se mueven|se ha movido|se han movido|moverse) $
        WHO [dejar] atras (a|al) ~ PACK
        WHO ~ (aprovecha|aprovecho|aprovechando|ha aprovechado) ~~ para (atacar|marcharse|irse|escaparse|saltar|lanzarse|moverse|probar|probarlo|intentarlo|distanciarse|despegarse|ponerse en cabeza)
        WHO ~ (decide|decidio|ha decidido) (atacar|probar|probarlo|intentarlo|marcharse|irse|moverse|lanzarse|pasar a la ofensiva|pasar al ataque)
        (ataque|demarraje|hachazo|zarpazo|latigazo|arreon|tiron|aceleron|aceleracion|ofensiva|contraataque|cambio de ritmo|arrancada|nuevo ataque|palo|golpe de pedal|movimiento|intentona) ~ (, obra de|, es de|, es cosa de|, cosa de|: es de|obra de|de|del|por parte de|protagonizado por|a cargo de|firmado por) WHO
        (ataque|demarraje|hachazo|zarpazo|latigazo|arreon|tiron|aceleron|aceleracion|cambio de ritmo|arrancada) lo (firma|firmo|lanza|protagoniza|da|pone|suelta|ha firmado|ha lanzado) WHO
        (ataca|arranca|demarra|contraataca|salta|acelera|lo intenta|lo prueba|se mueve|se va|prueba|se lanza|sale|al ataque|atacan|saltan|lo intentan|lo prueban|vuelve a atacar|ahora ataca|se destaca|se destacan|se marchan|se van|se escapan|atacar|prueban|contraatacan|insiste) WHO $
        (salta|saltan|sale|salen|arranca|ataca|demarra|se marcha|se marchan|se escapa|se escapan|se va|se van|ha saltado|han saltado|ha salido|han salido|se ha escapado|se han escapado|se han marchado|se ha marchado) WHO (de|del|desde) ~ (PACK|FRONT|grupo)
        (salta|saltan|sale|salen|arranca|arrancan|se marcha|se marchan|se escapa|se escapan|se va|se van|ha saltado|han saltado|ha salido|han salido|se ha escapado|se han escapado) (de|del|desde) ~ (PACK|grupo) (,)? WHO
        (de|del|desde|en) ~ PACK (salta|saltan|sale|salen|arranca|arrancan|se marcha|se marchan|se escapa|se escapan|se va|se van|ha saltado|han saltado|ha salido|han salido|ataca|atacan|ha atacado|demarra|se mueve|se mueven|se ha movido|se han movido|lo intenta|lo prueba|prueba suerte|acelera) WHO
        (a por|en busca de|tras) (ellos|FRONT|la cabeza|los de delante|el) (sale|salen|salta|saltan|se va|se van|parte|parten|arranca|se lanza|se lanzan|se marcha) WHO
    """,
    "FOLLOWERS": """
        (le|les|lo) (sigue|siguen|siguio|siguieron|aguanta|aguantan|aguanto|acompana|acompanan|responde|responden|respondio|resiste|secunda|secundan|imita|imitan|ha seguido|han seguido|ha aguantado) (solo|solamente|unicamente|a rueda)? WHO
        ^ ~~ , con (el|ella|ellos|ellas) (van|estan|tambien)? WHO .
        ^ con (el|ella) (van|estan|tambien)? (:|,)? WHO .
        (solo|unicamente|tan solo) (le|lo)? (sigue|siguen|aguanta|aguantan|resiste|responde|puede seguir|puede seguirle|pueden seguirle|ha podido seguir|ha podido seguirle|aguanta su rueda|coge su rueda) WHO
        (solo|unicamente|tan solo) WHO (le|lo)? (sigue|siguen|aguanta|aguantan|resiste|responde|puede seguir|puede seguirle|pueden seguirle|es capaz de seguirle|ha podido seguirle|logra seguirle|consigue seguirle|coge su rueda|aguanta su rueda|puede responder|ha podido responder|resiste su ritmo)
        (con el|con ella) (se van|se va|se marcha|se marchan|sale|salen|va|van|saltan|salta|se fue|se fueron|se ha ido|se han ido) WHO
        WHO (se va|se van|sale|salen|salta|saltan|se marcha|se marchan|salio|salto) (con el|tras el|a su rueda|con ella|tras sus pasos|tras su estela)
        (sale|salen|salta|saltan|se pega|se pegan|va|van|se coloca|se suelda|salio) (a su rueda|tras el|tras sus pasos) WHO
        (a su rueda|a rueda) (sale|salen|va|van|se pega|se pegan|se sueldan|saltan|se colocan|se marchan|salta|se marcha|se coloca|aguanta|viajan|marcha|:|,) WHO
        (se pega|se pegan|se pego|se ha pegado|se suelda|se ha soldado) a (su rueda|su estela) WHO
        WHO (responde|responden|ha respondido|respondio|reacciona|reacciono) (al momento|al instante|de inmediato|enseguida|a la primera|sin problemas)
        WHO (es|son|ha sido|han sido|fue|fueron) (capaz|capaces) de (soldarse|pegarse|agarrarse|engancharse) a (su rueda|la rueda)
        WHO (se pega a su rueda|se pegan a su rueda|coge su rueda|cogen su rueda|toma su rueda|salta a su rueda|le sigue|le siguen|le aguanta|le aguantan|se suelda a su rueda|no le deja ir|aguanta su rueda|aguantan su rueda|va a su rueda|van a su rueda|es el unico que le sigue|es el unico que aguanta|es el unico que responde|es el unico que resiste)
        (el unico|los unicos) (que|en|capaz de|capaces de) ~ (seguirle|responder|responde|aguanta|aguantan|le sigue|le siguen|seguir su rueda|seguir) (es|son|ha sido|han sido|fue|,|:) WHO
    """,
    "FOLLOWED_BY": """
        (seguido por|seguido de|seguida por|seguida de|acompanado por|acompanado de|junto a|junto con|en compania de|imitado por|secundado por) WHO
        (,|ataca|se va|se marcha|arranca|salta|acelera|grupo|PACK|rampas|puerto) con WHO (a su rueda|a rueda|pegado a su rueda|soldado a su rueda|a su lado)
        (, y|y|,) (con el|tras el|a su rueda) WHO
        (se lleva|lleva|arrastra|se ha llevado|se llevo) (a su rueda|a rueda|consigo|con el|con ella) a WHO
        (se lleva|se ha llevado|se llevo|se trae) a WHO (.|a rueda|a su rueda|consigo|con el)
    """,
    "SOLO": """
        WHO (,)? (ya)? (solo|sola) (en la punta|en punta|en cabeza|en la cabeza|al frente|delante|por delante|adelante) $
        WHO (se queda|se ha quedado|se quedo|queda|quedo) ~ (solo|sola) (.|en cabeza|delante|por delante|al frente|en punta|y)
        (delante|por delante|en cabeza|al frente|en punta|en vanguardia) ,? (ya|sigue|va|marcha|rueda|continua|resiste)? WHO (solo|sola|en solitario) $
    """,
    "LONE": """
        (delante|por delante|en cabeza|al frente|en punta|en vanguardia) ,? (ya|sigue|va|marcha|rueda|continua|resiste)? WHO (solo|sola|en solitario) $
    """,
    "LEFT": """
        WHO (se han quedado|se quedan|se quedaron|quedan) (ya)? (solos|solas) (delante|por delante|en cabeza|al frente)
    """,
    "BREAKAWAY": """
        ^ (recapitulamos|recapitulemos|resumimos|repasamos|recapitulando|resumen|recuento) : ~ WHO , (delante|por delante|en cabeza|adelante|al frente) .
        ^ (situacion|situacion de carrera|situacion actual|situacion en la cima|situacion en el alto|situacion en carrera|panorama) : WHO (.|;)
        ^ (y|,)? (la|los|las) (integraban|formaban|componian|conformaban|integran|forman) !(en) WHO .
        ^ (los|las) N (eran|son) : WHO .
        ^ (los|las) N eran WHO .
        (al frente|en cabeza|en la cabeza|delante|por delante) (de la carrera|de carrera|de la prueba)? (ya|solo)? (quedan|siguen|marchan|ruedan|resisten|se mantienen|continuan|estan) (ya|solo)? WHO
        (FRONT|cabeza de carrera) la (ocupan|forman|componen|integran|comandan) (ahora|ya)? WHO
        (en la aventura|en la escapada|en la fuga|en el corte|en la intentona) (del dia|buena|bueno|de hoy|de la jornada)? (figuran|estan|van|viajan|ruedan|se encuentran|entran|entraron|han entrado|se han colado|se han metido) WHO
        WHO (se queda|se quedan|se ha quedado|se han quedado|se quedo|se quedaron|queda|quedan|quedo|quedaron) (solo|sola|solos|solas) (.|en cabeza|delante|por delante|al frente|en punta|y)
        WHO [formar|componer|integrar|conformar|constituir|protagonizar] ~ (FRONT|la fuga|la escapada|la fuga del dia|la escapada del dia|el corte|grupo) !(intermedio|intermedia|perseguidor|perseguidora|perseguidores|de persecucion|de perseguidores|por detras|trasero|de atras|a la caza|a la zaga|que persigue|que busca)
        (la integran|la forman|la componen|la conforman|lo integran|lo forman|lo componen|la protagonizan) WHO .
        (FRONT|fuga|escapada|corte|grupo) ~ (esta formada por|esta formado por|esta integrada por|la forman|la integran|la componen|formada por|formado por|integrada por|compuesta por|compuesto por|con|:) WHO
        (en cabeza|por delante|delante|al frente|en la escapada|en fuga|en punta|adelante) (ya|solo|solamente|tan solo|unicamente)? (siguen|marchan|ruedan|van|estan|pedalean|circulan|viajan|resisten|aguantan|continuan|se mantienen) WHO
        (en cabeza|por delante|delante|al frente|en la escapada) ~ : WHO
        (dos|tres|cuatro|cinco|seis|siete|ocho|diez|duo|trio|cuarteto|quinteto) (corredores|hombres|ciclistas)? (en punta|en la punta|adelante|escapados|fugados) : WHO
        (en punta|en la punta) (siguen|marchan|ruedan|van|estan|quedan|resisten|aguantan)? (:)? WHO $
        (se formo|se forma|se ha formado|se formaba|cuajo|cuaja|se consolido|se gesto|se fraguo) ~~ (fuga|escapada|corte|grupo) de N (corredores|hombres|ciclistas|unidades|integrantes|fugados)? (,)? (con|formada por|integrada por|compuesta por|formado por|integrado por|compuesto por|en la que figuraban|en la que estaban|en la que iban|en la que entraron|con la presencia de|:) WHO
        (se consolida|se forma|cuaja|fragua|hay|tenemos|se ha formado|se formo|ya esta formada|se ha hecho|se consolido|cuajo) ~ FRONT ,? con WHO
        WHO (abren|lideran|encabezan|comandan) ~ (carrera|camino|prueba)
        WHO [coger|tomar] (unos metros|la delantera|ventaja|el mando|la fuga buena|el corte bueno)
        WHO (se entienden|colaboran|se relevan) ~ (en cabeza|por delante|delante)
        (marchan|ruedan|van|pedalean|circulan|viajan) (en cabeza|por delante|delante|escapados|en fuga|adelante) WHO
    """,
    "JOIN_ON": """
        WHO (ya)? [reconectar|volver|regresar|reenganchar] ~ (poco despues|enseguida|a la cabeza|delante|a la fuga|a la escapada|con los de delante)
        (ya)? (conecta|conectan|enlaza|enlazan|contacta|contactan|empalma|empalman) (ya|por fin|tambien)? WHO .
    """,
}
