"""Spanish words of the road."""

from feeds.commentary.vocabulary.spanish_groups import GROUPS
from feeds.commentary.vocabulary.spanish_weather import WEATHER

COMMON = "el la los las de del y en que con para por un una se su al es son lo como mas pero ya a han ha esta "
"""Words by which the language is known."""

# fmt: off
WORDS: dict[str, str] = {
    "peloton":
        "cabeza de peloton|en cabeza de peloton|a la cabeza del peloton|en cabeza del gran grupo|en cabeza del lote|cabeza del lote|"
        "lote del lider|grupo del maillot oro|peloton del maillot amarillo|peloton del maillot rojo|peloton del maillot de lider|grupo del maillot de lider|grupo maillot rojo|grupo maillot amarillo|peloton del lider|pelotón del lider|peloton del lider|lote principal|lote de favoritos|lote de los favoritos|lote|grupo de los mejores|grupo de los hombres fuertes|peloton de favoritos|peloton de los favoritos|"
        "los dos favoritos|los tres favoritos|los cuatro favoritos|los grandes favoritos|"
        "los demas favoritos|resto de favoritos|grupo del maillot|pelotón principal|grueso del grupo|"
        "grupo de elegidos|los gallos|grupo de los gallos|"
        "los favoritos|grupo del lider|grupo de los favoritos|grupo de favoritos|grupo del maillot rojo|"
        "grupo del maillot amarillo|grupo de los lideres|el grupo del lider|peloton|gran grupo|"
        "grupo principal|grueso del peloton|pelotón|grupo perseguidor principal|cabeza del peloton|"
        "en cabeza del peloton|al frente del peloton|cabeza del grupo|frente del grupo",
    "leaders":
        "los dos de adelante|los tres de adelante|los cuatro de adelante|los cinco de adelante|los seis de adelante|los de adelante|fugitivos|dos fugitivos|tres fugitivos|cuatro fugitivos|punteros|cuatro punteros|tres punteros|dos punteros|puntero|comando de la carrera|comando de la prueba|tete de la course|cuatro de delante|cinco de delante|tres de delante|pareja de cabeza|duo cabecero|trio cabecero|"
        "trio de cabeza|cuarteto de cabeza|cuarteto cabecero|quinteto de cabeza|los cuatro de delante|"
        "los tres de delante|los cinco de delante|hombre en cabeza|ciclista en cabeza|corredor en cabeza|"
        "los de cabeza|valientes|"
        "fuga de|escapada de|fugadas|escapadas|ciclistas de cabeza|corredores de cabeza|hombres de delante|"
        "hombres en cabeza|lider de la carrera|cabeza de la prueba|los de delante|grupo delantero|"
        "grupo de escapados|grupo de fugados|fuga|escapada|escapados|escapado|fugados|fugado|"
        "cabeza de carrera|cabeza|grupo de cabeza|punta de carrera|lideres de carrera|hombres de cabeza|"
        "fuguistas|corte|cabeza de la carrera|aventureros",
    "two":
        "dos escapadas|dos fugadas|dos corredoras|dos mujeres|duo|pareja|dos hombres|dos escapados|"
        "dos fugados|dos corredores|dos ciclistas|los dos de delante|dos de cabeza",
    "three":
        "tres escapadas|tres fugadas|tres corredoras|tres mujeres|trio|terceto|tres hombres|tres escapados|"
        "tres fugados|tres corredores|tres ciclistas|tres de cabeza",
    "four":
        "cuatro escapadas|cuatro fugadas|cuatro corredoras|cuarteto|cuatro hombres|cuatro escapados|"
        "cuatro fugados|cuatro corredores|cuatro ciclistas",
    "five":
        "cinco escapadas|cinco corredoras|quinteto|cinco hombres|cinco escapados|cinco fugados|"
        "cinco corredores|cinco ciclistas",
    "six": "sexteto|seis hombres|seis escapados|seis fugados|seis corredores|seis ciclistas",
    "seven": "septeto|siete hombres|siete escapados|siete fugados|siete corredores|siete ciclistas",
    "eight": "octeto|ocho hombres|ocho escapados|ocho fugados|ocho corredores",
    "chasers":
        "perseguidoras|perseguidora|grupo intermedio|perseguidores inmediatos|perseguidores|perseguidor|"
        "grupo perseguidor|contraataque|segundo grupo|grupo de perseguidores|duo perseguidor|"
        "trio perseguidor|contraatacantes",
    "rest":
        "los otros dos|los otros tres|los otros cuatro|los otros cinco|los otros seis|los otros siete|sus companeros de fuga|sus companeros de escapada|sus companeros de aventura|los demas escapados|los demas fugados|sus excompaneros de fuga|sus antiguos companeros|sus ex companeros|excompaneros de escapada|"
        "resto de la fuga|resto de la escapada|resto de escapados|sus excompaneros|el resto de la fuga|"
        "el resto de escapados|el resto de la escapada|los otros escapados",
    "everybody": "el resto|los demas",
    "gruppetto": "grupeto|gruppetto|autobus|descolgados",
    "they": "ellos|sus|les|ellas",
    "he": "el mismo|su|le|ella",
    "riders":
        "mujeres|escaladores|corredor|corredores|hombres|hombre|ciclistas|ciclista|unidades|efectivos|"
        "corredoras",
    "lead_noun": "ventaja maxima|ventaja|diferencia|margen|renta|distancia|colchon|diferencias",
    "deficit": "retraso|desventaja|perdida",
    "lead_verb":
        "aventajaba en|sacaba|lidera con|manda con|aventaja en|aventaja|saca",
    "ahead": "de ventaja|por delante|de renta|de margen|delante",
    "behind":
        "cede ya|cede|perdia|por detras|de retraso|detras|de desventaja|marcha a|perdiendo|mas atras|despues|mas tarde|pierde",
    "at":
        "se acerca a|se aproxima a|se planta a|se mantiene a|transita a|navega a|aparece a|cruza a|corona a|pasa ya a|"
        "circula ya a|ha pasado a|se encuentra a|figura a|queda a|anda a|esta ya a|ya esta a|estan a|se situa a|rueda ahora a|"
        "se coloca a|sigue a|viene a|llega a|estaba a|rodaba a|marchaba a|entra a|a|rueda a|marcha a|esta a|viaja a|"
        "se queda a|ya a|ahora a|circula a|pasa a",
    "between": "entre",
    "over": "sobre|respecto a|con respecto a|al|con",
    "from": "de|desde",
    "up_to": "a|hasta",
    "now":
        "maxima hasta ahora|maximo hasta ahora|la maxima hasta ahora|el maximo hasta ahora|"
        "maxima hasta el momento|ahora|ya|actualmente|en estos momentos|en este momento|de momento",
    "have":
        "solo tienen|solo tiene|tiene ya|tiene ahora|cuenta ya con|cuenta con|goza de|dispone de|llegaron a tener|"
        "llego a tener|tuvieron|tuvo|contaba con|conserva|mantienen aun|tiene todavia|tiene aun|apenas tienen|apenas tiene|"
        "tiene|lleva|con|goza|mantiene|cuenta|disfruta|dispone|posee|acumula|rueda con|sacan",
    "by": "por",
    "with": "con|junto a|acompanado por|acompanado de|en compania de",
    "attack":
        "revienta el grupo|revienta el peloton|revienta la carrera|revienta la fuga|se queda solo por delante|"
        "se quedan solos por delante|se han quedado solos por delante|se larga|se larga solo|se dispara|se lanza en solitario|"
        "sale disparado|sale disparada|sale como un cohete|pega un arreon|pega un zarpazo|da un zarpazo|"
        "mete un cambio de ritmo|mete un tiron|mueve ficha|pone pies en polvorosa|toma las de villadiego|pasa a la ofensiva|"
        "se lanza a la aventura|se lanza a por la etapa|salta en solitario|insiste|vuelve a la carga|lo vuelve a intentar|"
        "lo intenta de nuevo|lo intenta otra vez|vuelve a intentarlo|contragolpea|dinamita la carrera|dinamita el grupo|"
        "prende la mecha|enciende la mecha|rompe las hostilidades|se va en busca de la etapa|pega un acelerón|escapan|se fue|"
        "se va solo|se va sola|se fue solo|se marcha solo|se marcha sola|lanza el ataque|vuelve a atacar|cambia el ritmo|"
        "abre hueco|pasa al ataque|ataca|atacaba|demarra|salta|acelera|se va|se marcha|arranca|se escapa|se fuga|contraataca|"
        "lanza un ataque|lanza su ataque|prueba suerte|se mueve|se marcha en solitario|parte en solitario|se va en solitario|"
        "cambia de ritmo|pega un tiron|rompe la carrera|al ataque|sale del peloton|mete un hachazo|lo intenta|abre un hueco|"
        "abre las hostilidades|abre fuego|se lanza al ataque|pone tierra de por medio|hace hueco|coge unos metros|"
        "toma unos metros|se despega|prueba|vuelve a probar|pega un hachazo|da un hachazo|hace la guerra",
    "attack_noun":
        "ataque del|ataques del|demarraje de|demarraje del|contraataque del|ataque lejano del|"
        "arrancada del|aceleracion del|movimiento del|intento del|nuevo ataque del|cambio de ritmo de|"
        "cambio de ritmo del|zarpazo de|zarpazo del|hachazo de|hachazo del|latigazo de|latigazo del|"
        "arreon de|arreon del|tiron de|tiron del|aceleron de|aceleron del|palo de|palo del|estacazo de|"
        "estacazo del|arranque de|arranque del|ofensiva de|ofensiva del|intentona de|intentona del|"
        "mordisco de|mordisco del|estocada de|estocada del|chispazo de|chispazo del|nuevo intento de|"
        "nuevo intento del|nueva aceleracion de|nueva aceleracion del|fuerte ataque de|fuerte ataque del|"
        "demarraje de|contraataque de|ataque lejano de|ataque de|ataques de|arrancada de|aceleracion de|"
        "movimiento de|intento de|nuevo ataque de|salta del grupo|cambio de ritmo de",
    "goes": "se va|se van|se marcha|sale|salen",
    "away":
        "al comando de la carrera|al comando|comandan la carrera|comanda la carrera|van delante|marchan delante|van por delante|marchan por delante|ruedan por delante|"
        "ruedan delante|al frente|al frente de la prueba|en punta|abre camino|abren la carrera|"
        "abre carrera|abren carrera|se quedan solos delante|se queda solo delante|"
        "se forma la fuga|se formo la fuga|se formo la escapada|se forma la escapada|"
        "se queda solo en cabeza|se queda sola en cabeza|se quedan en cabeza|se quedan solos en cabeza|"
        "solo en cabeza|sola en cabeza|formaron la fuga|formaron la escapada|formaban la fuga|"
        "formaban la escapada|protagonizaron la escapada|protagonizaron la fuga|protagonizan la fuga|"
        "protagonizan la escapada|escapada de|fuga de|fuga formada por|escapada formada por|"
        "en la fuga del dia|marchan en cabeza|ruedan en cabeza|en cabeza de la carrera|en cabeza|"
        "por delante|escapados|en la fuga|en cabeza de carrera|forman la fuga|forman la escapada|"
        "componen la fuga|componen la escapada|conforman la fuga|conforman la escapada|en fuga|"
        "al frente de la carrera|en la escapada|se han marchado|han cogido ventaja|en solitario|fugados|"
        "integran la fuga|integran la escapada|forma la fuga|la fuga del dia|la escapada del dia|"
        "abren camino|se ha formado|se formo|por delante de la carrera|se han ido|en la escapada del dia|"
        "integran la fuga del dia|forman la fuga del dia",
    "consists":
        "ya tenemos los nombres|los nombres|los integrantes|los componentes|los protagonistas|"
        "formada por|formado por|compuesta por|compuesto por|integrada por|integrado por|la forman|"
        "la componen|la integran|esta formada por|con presencia de|constituida por|formada por los|"
        "la conforman|en la fuga estan|en la escapada estan|en la fuga van|en cabeza estan|en cabeza van|"
        "por delante estan|la protagonizan|esta compuesta por|esta integrada por|compuesta de",
    "catch":
        "son historia|ya son historia|fuga ha muerto|escapada ha muerto|fuga es historia|escapada es historia|fuga pasa a la historia|fuga toca a su fin|"
        "escapada toca a su fin|fuga ha sido neutralizada|escapada ha sido neutralizada|le dan caza|les dan caza|"
        "se acaba la aventura de|fin de la aventura de|pillado|pillados|pillada|tragado|tragados|es engullido|"
        "ha sido engullido|ha sido atrapado|es capturado|antes de ser neutralizado|antes de ser neutralizados|"
        "antes de ser neutralizada|antes de ser cazado|antes de ser cazados|antes de ser alcanzado|antes de ser alcanzados|"
        "antes de ser absorbidos|antes de ser absorbido|antes de ser atrapados|neutralizadas|cazadas|alcanzadas|absorbidas|"
        "atrapada|atrapadas|capturadas|engullida|fue absorbido|fue alcanzado|fue neutralizado|fue cazado|fue atrapado|"
        "es alcanzado|es cazado|es neutralizado|es absorbido|es atrapado|ha sido cazado|ha sido neutralizado|"
        "ha sido absorbido|ha sido alcanzado|la fuga ha terminado|la escapada ha terminado|la fuga llega a su fin|"
        "neutralizado|neutralizada|neutralizados|cazado|cazada|cazados|alcanzado|alcanzados|alcanzada|absorbido|absorbidos|"
        "absorbida|capturado|capturados|capturada|caza|da caza|atrapado|atrapados|atrapa|engullido|engullidos|engulle|"
        "fin de la fuga|fin de la escapada|neutraliza|absorbe|se acaba la aventura|se acaba la fuga|es historia|"
        "se acabo la escapada|se acabo la aventura para|fin de la aventura para|fin de la aventura|se termina la fuga|"
        "se termino la escapada|se acaba para|echa el guante|da caza a|caza a|caza al|fagocita|fagocitados|fagocitado|"
        "da alcance",
    "word":
        "o sea|son historia viva|es historia viva|pide rueda de prensa|en cabeza de la general|en cabeza de la clasificacion|son historia de|son historia del|es historia de|es historia del|justo cuando|justo en el momento|le cae|le caen|les caen|le cayeron|les cayeron|se acabo la fuga para|se acabo la escapada para|se acaba la fuga para|se acaba la escapada para|se ha ido a por un|se ha ido a por una|se va a por un|se va a por una|se fue a por un|se fue a por una|se va a por agua|se ha ido a por agua|se va a por bidones|se ha ido a por bidones|a su caza|a su captura|de caza|a la caza de ellos|posible fractura|posibles fracturas|posible rotura|posible lesion|posible luxacion|fue entonces cuando|fue ahi cuando|entonces fue cuando|fue alli cuando|"
        "tardo en arrancar|tarda en arrancar|tardaron en arrancar|volvio a arrancar|para arrancar|en arrancar|dejado de llover|parado de llover|deja de llover|para de llover|ha escampado|"
        "ha caido en poder|han caido en poder|ha caido en manos|han caido en manos|caido en poder|caida en poder|caidos en poder|cae en poder|caen en poder|cayo en poder|cayeron en poder|caido en manos|caidos en manos|cae en manos|caen en manos|cayo en manos|cayeron en manos|"
        "lo ha intentado durante|lo intento durante|lo ha intentado pero|lo ha intentado todo|lo intenta todo|"
        "en tierra de nadie|tierra de nadie|gana terreno|ganan terreno|gana metros|ganan metros|gana tiempo|ganan tiempo|gana posiciones|gana la posicion|gana unos metros|en busca de|en su busca|en busca del|no lo duda|no se lo piensa|no duda en|no tarda en|no espera mas|reagrupamiento en cabeza|"
        "reagrupamiento por delante|se hunde en la clasificacion|se hunde en la general|salta de alegria|salta a la vista|acelera el ritmo|"
        "el resto no puede seguirle|el resto no puede seguirles|el resto no puede seguir|el resto no ha podido seguirles|los demas no pueden seguirle|los demas no pueden seguirles|los demas no pueden seguir|los otros no pueden seguirles|nadie puede seguirle|nadie puede seguirles|cede la rueda|cede su rueda|le cede la rueda|abandona la cabeza|abandona el grupo|abandona el peloton|abandona la rueda|abandona la fuga|se retira del grupo|cae en la clasificacion|"
        "cae en la general|cae bien|cae al segundo|cae al tercer|cae al cuarto|cae al quinto|cae al sexto|cae al septimo|cae al decimo|cae al puesto|"
        "se marcha a casa|se va a casa|se marcha en ambulancia|se va en ambulancia|se marcha en el coche|se va en el coche|se marcha al hospital|"
        "sin exito|sin respuesta|sin fortuna|sin mirar atras|sin consecuencias|sin problemas|sin contratiempos|sin dificultad|sin dificultades|sin pausa|"
        "sin esfuerzo|sin cadena|sin embargo|sin duda|sin descanso|sin mas|sin disputa|sin disputarlo|sin oposicion|"
        "acelera la marcha|acelera el paso|cede el paso|cede el maillot|cede el liderato|se mueve en la general|"
        "se queda en el peloton|se queda en el grupo|se queda para|se queda con la|se queda con el|se queda con los|"
        "se quedan en el peloton|se queda esperando",
    "regroup":
        "no queda nadie por delante|no queda nadie delante|ya no hay nadie por delante|vuelve a estar unido|vuelven a estar unidos|peloton unido|pelotón unido|todos en un mismo grupo|un unico grupo|"
        "todo el mundo junto|todos a una|todos juntos otra vez|vuelve a estar todo junto|todo vuelve a estar junto|carrera reagrupada|"
        "reagrupados todos|todos reagrupados|vuelven a estar todos juntos|"
        "peloton esta agrupado|peloton vuelve a estar agrupado|reagrupamiento general|"
        "grupo compacto de nuevo|carrera lanzada de nuevo en un solo grupo|un solo grupo|todos agrupados|"
        "todo el grupo junto|carrera agrupada|peloton agrupado|todos juntos|todo el peloton junto|"
        "reagrupamiento|gruppo compatto|peloton compacto|se reagrupa|todo agrupado|grupo compacto|"
        "pelotón agrupado|peloton reagrupado|agrupado el peloton|todo junto|todos juntos de nuevo|"
        "se reagrupa el peloton|grupo agrupado|vuelve a agruparse|se ha reagrupado|gran grupo compacto|"
        "otra vez todos juntos|de nuevo todos juntos|grupo reagrupado",
    "join":
        "entra de nuevo en el peloton|entra de nuevo en el grupo|vuelve a entrar en el peloton|vuelve a entrar en el grupo|"
        "vuelve a estar en el peloton|vuelve a estar en el grupo|esta de nuevo en el peloton|esta otra vez en el peloton|"
        "ya esta otra vez en el peloton|ya esta de vuelta en el peloton|recupera su sitio en el peloton|"
        "recupera el contacto con el peloton|consigue enlazar con|consigue enlazar|empalma con|logra empalmar|se engancha a|"
        "se engancha al|cierra hueco con|esta de vuelta en|esta de regreso en|de vuelta en el|ya esta en el|"
        "regresa al peloton|vuelve al peloton|se reincorpora al|se ha reincorporado|se reintegra en|entra en el grupo|"
        "alcanza al|alcanza la cabeza|se incorpora al|llega a la altura de|alcanzan la|alcanza|conecta con|enlaza con|"
        "se une a|se suma a|llega hasta|alcanza a|contacta con|vuelve al|regresa al|se reintegra|ha enlazado|logra enlazar|"
        "se pega a|coge la rueda de|llega a la cabeza|llega a cabeza|llega a la fuga|regresa al grupo|vuelve al grupo|"
        "entra en el peloton|entra en la fuga|entra en cabeza|se ha unido|se unen|contacta|hace contacto con|"
        "cierra el hueco con|cierra el hueco|logra conectar con|conecta",
    "dropped":
        "se deja ir|se deja caer|baja los brazos|hinca la rodilla|claudica|capitula|entrega la cuchara|"
        "se rinde|no puede mas|ya no puede mas|no da mas de si|peta|se apaga|se desfonda|se desinfla|se atranca|"
        "se clava|se atasca|pierde metros|pierde unos metros|cede metros|cede unos metros|se queda clavado|"
        "se queda sin fuerzas|pierde el paso|pierde el ritmo|pierde fuelle|se suelta|no puede responder|"
        "no puede seguir el ritmo|no resiste el ritmo|no aguanta mas|no puede seguirle|no puede seguirles|pierde comba|"
        "es descolgado|ha sido descolgado|descolgada|cortada|no aguanta|se corta|pasa apuros|entra en crisis|descolgado|"
        "descolgados|se descuelga|pierde contacto|pierde rueda|cortado|cortados|sufre para seguir|no puede seguir|"
        "no puede aguantar|se queda cortado|revienta|descuelga|pierde la rueda|se hunde|se queda atras|"
        "no aguanta el ritmo|no puede con el ritmo|explota|pierde terreno|no puede mantener|dice basta|sale despedido|"
        "cede terreno|pierde el contacto",
    "drops":
        "deja atras|deja de rueda a|descolgo a|solto a|dejo atras a|se deshace de|se deshizo de|"
        "dejan atras a|ha descolgado a|ha soltado a|descuelga a|suelta a|deja atras a|descuelga|suelta|"
        "deja a",
    "crash":
        "besa el asfalto|besa la lona|va al suelo|se va por los suelos|rueda por los suelos|sale por orejas|"
        "se pega un porrazo|se da un golpe contra|se va al suelo|acaba en el suelo|termina en el suelo|"
        "da con sus huesos en el suelo|muerde el polvo|besa el suelo|prueba el asfalto|se estrella|tropezon|costalada|"
        "esta en el suelo|estan en el suelo|sigue en el suelo|rueda por el suelo|al asfalto|se va al asfalto|caida masiva|"
        "caida multiple|derrapa y se cae|aterriza en la cuneta|acaba en la cuneta|por el suelo|en el suelo|da con sus huesos|"
        "al piso|al pavimento|por el piso|en el piso|se va al piso|cae al piso|cae al pavimento|besa el pavimento|"
        "se ven afectados|se ve afectado|caida|caidas|se cae|cae al suelo|al suelo|por los suelos|montonera|cae|enganchon",
    "mechanical":
        "pide rueda|pide asistencia mecanica|cambiar de bici|cambiar de bicicleta|cambiar de rueda|cambiar de montura|problemas en el cambio|problemas de cambio|"
        "problema con el cambio|problemas con los frenos|rueda deshinchada|se queda sin rueda|pierde la cadena|"
        "se queda sin cadena|se queda sin bici|se le va la cadena|pinchazo del|averia del|pinchazos|cambia de montura|"
        "cambia la bici|cambia la bicicleta|cambia la rueda|rompe la cadena|se le sale la cadena|salto de la cadena|"
        "problemas en la bici|problemas con la bici|problemas con la cadena|problemas con el cambio|contratiempo mecanico|"
        "percance mecanico|fallo mecanico|rueda reventada|reventon|problema con la bicicleta|problemas mecanicos de|"
        "sufre un pinchazo|sufre una averia|averia de|pinchazo de|pinchazo para|averia para|problemas mecanicos|"
        "problema mecanico de|problemas mecanicos para|salto de cadena|rueda pinchada|pinchazo|pincha|pinchado|"
        "ponchadura|ponchaduras|pinchadura|pinchaduras|se le poncha|doble pinchazo|"
        "problema mecanico|averia|cambia de bicicleta|cambia de bici|cambia de rueda|problemas con la bicicleta|"
        "salida de cadena|incidente mecanico",
    "abandon":
        "se baja de la bici|se sube al coche|se sube a la ambulancia|se monta en el coche|se monta en la ambulancia|"
        "no podra continuar|no puede seguir en carrera|no continua|no continuara|no sigue en carrera|deja la prueba|"
        "deja la vuelta|abandona la prueba|echa el pie a tierra|pone el pie a tierra|tira la toalla|arroja la toalla|"
        "cuelga la bicicleta|se quita el dorsal|hace las maletas|se ve obligado a abandonar|se ve obligada a abandonar|"
        "se ve obligado a retirarse|se ve obligada a retirarse|abandonos de|retirada del|abandono del|obliga a abandonar a|"
        "obligado a abandonar|obligada a abandonar|tiene que abandonar|causa baja|abandona la carrera|no puede continuar|"
        "abandona|abandono de|se retira|se baja de la bicicleta|pone pie a tierra|echa pie a tierra|"
        "se despide de la carrera|deja la carrera|retirada de|retirado|fuera de carrera|retirada",
    "dns":
        "no ha tomado la salida hoy|no han salido hoy|no ha salido hoy|no sale hoy|no salen hoy|no salen|"
        "no tomaran la salida|no estara de salida|no esta de salida|no se ha presentado en la salida|"
        "no se presenta en la salida|causa baja antes de la salida|no firma|no ha firmado|"
        "no tomaron la salida|no han salido|no salio|no estara en la salida|es baja|"
        "no ha sido de la partida|no se presento en la salida|no salieron|no toma la salida|"
        "no tomo la salida|no ha tomado la salida|no tomara la salida|no sale|no ha salido|"
        "no han tomado la salida|no toman la salida|no parte|no es de la partida|baja de ultima hora|"
        "no esta en la salida|dns",
    "otl": "fuera de control|fuera de tiempo",
    "dsq": "descalificado|expulsado|descalificados|excluido",
    "win":
        "triunfazo de|triunfazo para|nueva victoria de|nueva victoria para|gran victoria de|primera victoria de|se proclama vencedor|se proclama ganador|"
        "gana|gana la etapa|vence|se impone|se lleva la etapa|se lleva la victoria|victoria de|"
        "victoria para|triunfo de|triunfo para|ganador|logra la victoria|consigue la victoria|conquista|"
        "levanta los brazos|se ha impuesto|ha ganado|gano|vencio|se impuso|es el ganador|vencedor|"
        "etapa para|victoria de etapa para|cruza la meta en primer lugar|"
        "cruza la linea de meta en primer lugar|se adjudica la etapa|se adjudica|logra el triunfo|"
        "firma la victoria|alza los brazos",
    "beaten": "por delante de|ante|delante de|bate a|sobre|seguido de|seguido por|supera a|por delante",
    "first":
        "corona primera|corona en solitario|corona solo|pasa por la cima en cabeza|pasa en cabeza por el alto|"
        "pasa primero por el alto|pasa primero por la pancarta|cruza la pancarta en primer lugar|suma el maximo de puntos|"
        "se lleva el maximo de puntos|se apunta|se anota|puntua en primer lugar|pasa por la pancarta en primer lugar|"
        "se lleva el premio|se lleva el paso|pasa primero|pasa en cabeza|pasa en primer lugar|corona en cabeza|corona primero|"
        "corona en primer lugar|corona|ha coronado|coronado en primer lugar|en primera posicion|el primero|primero|se lleva|"
        "gana|se lleva los puntos|suma|se adjudica|se impone|puntua primero|se hace con|gana el sprint|en primer lugar|"
        "cruza primero|pasa el primero|pasa por delante|consigue los puntos|corona en primera posicion|"
        "pasa primero por la cima|pasa en primera posicion|pasa en cabeza por la cima|suma los puntos|"
        "se lleva los puntos de la montana|es el primero en coronar",
    "second": "segundo|es segundo",
    "third": "tercero|es tercero",
    "summit":
        "cima|alto|puerto|cumbre|premio de la montana|puntos de la montana|corona|montana|subida|ascension|"
        "cota",
    "sprint":
        "la meta volante|primera meta volante|segunda meta volante|sprint intermedio|meta volante|sprint bonificado|esprint intermedio|sprint especial|"
        "meta volante de|sprint de bonificacion|kilometro bonificado|esprint bonificado|metas volantes|"
        "sprint de bonificaciones",
    "points": "puntos|punto|pts|ptos|pto",
    "bonus": "bonificacion*|bonifica|sancion*|penaliza*|multa|fuera de control",
    "start":
        "largaron|ya largaron|han largado|partieron los corredores|se larga la etapa|se largo la etapa|se larga la carrera|se largo la carrera|ya se compite|arranca la competencia|empieza la etapa|ya estamos en carrera|baja el banderin|cae el banderin|se agita el banderin|"
        "bandera abajo|kilometro 0|km 0|se dio la partida oficial|se dio la partida|partida oficial|se ha dado la partida|se da la partida|largada|se dio la largada|"
        "arranco la carrera|ya esta lanzada la etapa|"
        "salida real dada|ya se ha dado la salida lanzada|ya estan en carrera|arranca la etapa de verdad|"
        "comienza la etapa de verdad|banderazo y a correr|ya han salido|kilometro 0|"
        "banderazo de salida|comienza la carrera|arranca la carrera|salida oficial|se ha dado la salida|"
        "ya esta en marcha|ha comenzado la carrera|salida dada|dan la salida|ya ruedan los ciclistas|"
        "salida real|banderazo|en marcha|comienza la etapa|arranca la etapa|ha comenzado la etapa|"
        "comenzado la etapa|se da la salida|salida lanzada|kilometro cero|empieza la carrera|"
        "empieza la etapa|carrera lanzada|etapa en marcha|dada la salida|ha arrancado la etapa|"
        "carrera en marcha|bajada de bandera|ya se rueda|se ha dado la salida oficial|bajada la bandera|"
        "baja la bandera|se baja la bandera|banderazo oficial|arranco la etapa|comenzo la etapa|"
        "empezo la etapa|ha empezado la etapa|salida oficial dada",
    "neutral":
        "salida neutralizada|zona neutralizada|tramo neutralizado|neutralizada|recorrido neutralizado|"
        "kilometros neutralizados|salida neutral|tramo neutral|neutralizados",
    "stopped": "carrera neutralizada|carrera detenida|se neutraliza la carrera|etapa neutralizada",
    "word_to_the_flag": "hasta el kilometro cero|hasta el kilometro 0|hasta el km 0|camino del kilometro cero|de nuevo en marcha|otra vez en marcha|desde el mismo kilometro cero|desde el kilometro cero",
    "resumed": "se reanuda la carrera|carrera reanudada|se reanuda",
    "to_go":
        "del final|de la conclusion|de linea de meta|para linea de meta|para la meta|de la llegada|a meta|"
        "para meta|para el final|para la llegada|de meta|de la meta|por recorrer|restantes|al final|"
        "para terminar|para la conclusion|por delante|hasta meta|hasta la meta|a la meta|para acabar|"
        "por disputarse|para el termino|a linea de meta|de la linea de meta|para la linea de meta|"
        "para concluir|por correr|para cruzar la meta|para la linea|del termino|hasta el final|"
        "para finalizar",
    "to_go_before":
        "cuando faltaban|cuando quedaban|cuando restaban|cuando faltaba|cuando quedaba|cuando restaba|cuando faltan|cuando quedan|cuando restan|cuando falta|cuando queda|ya solo restan|ya solo quedan|ya solo faltan|les quedan|les restan|"
        "les faltan|nos quedan|nos restan|menos de|a falta de|a|quedan|queda|restan|resta|faltan|falta|ultimos|los ultimos|en los ultimos|solo|"
        "a menos de|con|entramos en los ultimos",
    "raced": "de carrera|recorridos|tras|despues de|disputados|de etapa|cubiertos|completados|llevamos",
    "if": "si|en caso|a menos que|siempre que|a no ser que",
    "modal":
        "corre el riesgo|corre riesgo|riesgo de|peligro de|al borde de|promete|prometen|amaga|amagan|amago con|descarta|descartan|descarte|pide|piden|se guarda|planea|planean|aspira a|aspiran a|invita a|"
        "amenaza con|amenazan con|capaz de|capaces de|casi se cae|a ver si|dicen que|hay quien dice|"
        "ojala|"
        "podria|podrian|puede|pueden|deberia|deberian|quiere|quieren|intenta|intentan|busca|buscan|espera|"
        "esperan|esperamos|seria|serian|quizas|quiza|tal vez|posible|posiblemente|a punto|va a|van a|debe|"
        "deben|favorito para|favoritos para|es favorito|es el favorito|gran favorito|favorito a|favoritos a|principal favorito|probable*|sueña|suena|opcion|opciones|imposible|habra que|tendra que|"
        "parece|parecen|tratar*|tratan|trata|habria|habrian|tendria|a punto de|esta a punto de|"
        "estan a punto de|trata de|tratan de|queria|querian|pretende|pretenden|pretendia|pretendian|intentaba|intentaban|buscaba|buscaban|aspiraba a|aspiraban a|"
        "iba a|iban a|soñaba|sonaba con|sonaban con|confia en|confian en|confiaba en|prefiere|preferia|trataba de|trataban de|tenia previsto|amenazaba con|podia haber|pudo haber|debio|estuvo a punto de|estuvieron a punto de|"
        "estaba a punto de|a nada de|a un paso de",
    "future":
        "sera|seran|manana|tendra|tendran|pronto|proximo|proxima|llegara|comenzara|empezara|pasara|"
        "pasaran|vendra|afrontara|afrontaran|espera a|subiran|antes de que|cuando|disputara|terminara|"
        "habra|cuando queden|estara|en unos minutos|en pocos minutos|en breves minutos|en breves instantes|en unos instantes|en breve",
    "not": "no|ni|nunca|nadie|ningun|ninguno|ninguna|sin|jamas|tampoco|falsa alarma|evita|evitan|evito|evitaron|evitando|esquiva|esquivan|esquivo|se libra de|teme|temen|temia|a pesar",
    "past":
        "semanas|semana|meses|mes|el ano pasado|la semana pasada|ayer|anteayer|temporada|temporadas|ano|"
        "anos|edicion|ediciones|en enero|en febrero|en marzo|en abril|en mayo|en junio|en julio|en agosto|"
        "en septiembre|en octubre|en noviembre|en diciembre|ultima vez|desde el ano|desde la temporada|desde que|desde su|desde entonces|record|exganador|ex|antiguo|"
        "carrera deportiva|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes pasado|tenia|tenian|"
        "historico|historia|anterior*|previa|habia|habian|era",
    "peak": "maxima|maximo|maximo de|llego a tener|llegaron a tener|en algun momento",
    "gc":
        "general|clasificacion|clasificacion general|en la general|maillot|lider|virtual|maillot rojo|"
        "contrarreloj|liderato|regularidad|clasificaciones|jersey|lider de la general|maillot amarillo|"
        "mejor clasificado|mejor clasificada|mejor situado|mejor colocado|mejor ubicado",
    "elapsed":
        "hace|durante|por|tiempo|cada|tras|minutos de|antes|despues|tarde|perdido|recortado|recorta|"
        "recortan|ha recortado|recortando|en solo|en apenas|mas rapido|hora|dentro de|ganado|menos",
    "said": "dijo|dice|explica|explico|segun|ha dicho|declaro|comenta|comento|asegura|aseguro|cree",
    "correct":
        "perdon|perdonen|disculpas|disculpen|nos habiamos equivocado|nos equivocamos|rectifico|errata|"
        "correccion|rectificacion|rectificamos|corregimos|en realidad|finalmente|fe de erratas|aclaracion|"
        "error",
    "average": "media|velocidad media|promedio|primera hora|segunda hora|de media",
    "comes":
        "se encuentra|se encuentran|se ubica|se situa el|se situa la|comienza|empieza|situado|situada|ubicado|ubicada|categoria|por ciento|desnivel|pendiente|"
        "esta en el|coronara|descenso|avituallamiento|de longitud|de subida|porcentaje",
    "line": "la meta|la linea|linea de meta|etapa",
    "mate":
        "companero|companeros|compañero|director|director deportivo|hermano|entrenador|comentarista|"
        "ganador de|ganador del|compatriota|organizacion",
    "company": "compania de",
    "follows":
        "puede seguir|pueden seguir|le sigue|le siguen|sale a su rueda|salen a su rueda|se pega a su rueda|"
        "responde|responden|a su rueda|reacciona|reaccionan|sale a por el|coge su rueda|se pega a la rueda",
    "other":
        "de ultima hora nada|sin gravedad|sin consecuencias|sin mayores consecuencias|sin contratiempos|sin problemas|sin apuros|sin dificultad|sin dificultades|mira al suelo|miran al suelo|mirando al suelo|"
        "tras su averia|tras la averia|tras su pinchazo|tras el pinchazo|tras su problema mecanico|despues de su pinchazo|despues de pinchar|"
        "cae del lado|ha caido del lado|cayo del lado|caen del lado|cae en manos|"
        "se cae el ritmo|cae el ritmo|se cae la media|cae la media|se cae la velocidad|cae la velocidad|se cae la wifi|se cae la señal|se cae la imagen|se cae el internet|de todas las caidas|todas las caidas|de las caidas|otras caidas|las caidas de|"
        "lluvia de ataques|lluvia de intentos|lluvia de criticas|lluvia de golpes|lluvia de puntos|rafagas de ataques|rafaga de ataques|a su vez|secuelas de la caida|consecuencias de la caida|por la caida de|desde la caida|"
        "desde su caida|tras la caida|tras su caida|despues de la caida|despues de su caida|"
        "caida de la temperatura|caida de temperaturas|caida de ayer|ha caido a|cae a|han caido a|caen a|"
        "cae hasta|ha caido hasta|cae por debajo|ha caido por debajo|en caida libre|cae la ventaja|"
        "cae la renta|cae la diferencia|"
        "de la temporada|del ano|de su carrera|del dia|se queda con|se queda sin|se quedan sin|se quedan con|se queda solo|se quedan solos|se queda sola|"
        "se quedo sin|se quedo con|se quedo a las puertas|se queda a las puertas|se va a|se van a|"
        "se lleva bien|a salto de",
}
# fmt: on
"""Classes of words, each with its phrases."""

WORDS |= WEATHER | {kind: WORDS[kind] + more for kind, more in GROUPS.items()}
