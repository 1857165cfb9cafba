"""Spanish frames for mishaps: crashes, mechanicals, riders out of the race."""

_FALL = (
    "caida|caidas|costalada|resbalon|batacazo|tortazo|accidente|trompazo|susto|talegazo|revolcon|culetazo|salida de pista|salida de carretera|enganchon|"
    "montonera|rodada|caida multiple|caida masiva|porrazo|leñazo"
)
_DOWN = (
    "se cae|se caen|se ha caido|se han caido|se cayo|se cayeron|se va al suelo|se van al suelo|se ha ido al suelo|se han ido al suelo|se fue al suelo|se fueron al suelo|"
    "va al suelo|van al suelo|fue al suelo|fueron al suelo|da con sus huesos|dan con sus huesos|besa el suelo|besan el suelo|besa el asfalto|besa el pavimento|"
    "muerde el polvo|muerde el asfalto|acaba en el suelo|acaban en el suelo|acabo en el suelo|acaba en la cuneta|acabo en la cuneta|acaba por los suelos|"
    "termina en el suelo|termina en la cuneta|rueda por el suelo|ruedan por el suelo|rodo por el suelo|esta en el suelo|estan en el suelo|sigue en el suelo|"
    "esta por los suelos|prueba el asfalto|mide el suelo|da con los huesos|se estampa|se estrella|se ha estrellado|se empotra|se va a la cuneta|se ha ido a la cuneta|"
    "se fue a la cuneta|se va al piso|se van al piso|se fue al piso|se fueron al piso|se ha ido al piso|va al piso|al piso|cae al piso|cayo al piso|cae al pavimento|cayo al pavimento|"
    "se va por los suelos|se ha ido por los suelos|por los suelos|vuela por los aires|sale despedido|da la voltereta|rueda por los suelos|"
    "se va al asfalto|se van al asfalto|se fue al asfalto|se fueron al asfalto|se ha ido al asfalto|se han ido al asfalto|va al asfalto|van al asfalto|fueron al asfalto|acaban en el asfalto|acaba en el asfalto|"
    "acabaron en el suelo|acabaron por los suelos|acabaron en el asfalto|terminaron en el suelo|dieron con sus huesos|dio con sus huesos|se fueron a tierra|se fue a tierra|se van a tierra|"
    "se va por orejas|sale por orejas|se accidenta|se accidento|se ha accidentado"
)
_OUT_OF_ORDER = (
    "pinchazo|averia|problema mecanico|problemas mecanicos|percance mecanico|contratiempo mecanico|reventon|incidente mecanico|problema con el cambio|problemas con el cambio|"
    "problema con la cadena|problemas con la cadena|problema en el cambio|problema con la bici|problemas con la bicicleta|salida de cadena|salto de cadena|rotura|"
    "problemas con la bici|problema con los frenos|problema con la rueda|problemas en la rueda|problemas en la bici|ponchadura|pinchadura|percance|fallo mecanico|averia mecanica|doble pinchazo"
)
_THE_RACE = "la carrera|la vuelta|el tour|el giro|la prueba|la competicion|la ronda|la clasica|la competencia|la volta|la vuelta a españa"
_TO_THE_RACE = (
    "a la carrera|a la vuelta|al tour|al giro|a la prueba|a la competicion|a la ronda|a la competencia|a la volta"
)

MISHAPS = {
    "CRASH_BARE": """
        (decena|docena|quincena|veintena|varios|muchos|numerosos|algunos|dos|tres|cuatro|cinco|seis|siete|ocho|diez|media docena) (de)? ~ (corredores|corredoras|ciclistas|hombres|unidades) ~ (al suelo|por los suelos|en el suelo|por el suelo|se van al suelo|se caen|se han caido|han caido|por tierra|en la cuneta|acaban en el asfalto)
        (mucha gente|medio peloton|mucho corredor|gente) ~ (al suelo|por los suelos|en el suelo|por el suelo|por tierra|se va al suelo)
    """,
    "CRASH": f"""
        ({_FALL}) ~~ : WHO (.|y un|y una|y otro|y otros|y dos|y tres|y varios|y algun)
        (una|otra|nueva) (nueva|fuerte|aparatosa|gran|dura|seria|pequena|otra)? ({_FALL}) ~ (que afecto|que afecta|que ha afectado|que involucro|que involucra|que implico|que envolvio|que arrastro|que derribo|que se llevo por delante) (entre otros|tambien|,)? a WHO
        (una|otra|nueva) (nueva|fuerte|aparatosa|gran|dura|seria|pequena|otra)? ({_FALL}) ~ (en la que se vieron|en la que se vio|en la que se han visto|en la que resultaron|en la que quedaron) (envueltos|envuelto|implicados|implicado|involucrados|afectados|afectado) WHO
        (al piso|al suelo|en el suelo|por los suelos|se caen|cayeron) X ~~ , y tambien WHO
        (el|la|los|las) (peor parado|peor parada|mas perjudicado|mas afectado|mas danado|peores parados) (es|ha sido|fue|parece|parece ser|:|,|son) ~ WHO
        (se vieron|se ven|se han visto|resultaron|se ha visto|se vio) (afectados|implicados|involucrados|afectado|implicado|involucrado|envuelto|envueltos|perjudicado) ~ WHO (.|,|y|en la caida|en el|aunque|pero|que)
        ({_FALL}) ~ (de|del|para|entre) WHO
        ({_FALL}) , WHO
        WHO [caer] (al suelo|al asfalto|al piso|al pavimento|por tierra|en una|en la curva|en la bajada|en la rotonda|en la recta|en la salida|en la calzada|en el descenso|en el peloton|en el PACK|en plena|en este|a la salida|a la cuneta|tras tocar|tras un|junto a|solo|sola|con X|con violencia|con fuerza|.)
        WHO ({_DOWN}) ~
        WHO (choca|chocan|choco|ha chocado|impacta|se estrella|se ha estrellado) (contra|con) (el|la|los|las|un|una|otro|varios|X)
        WHO (acaba|acaban|termina|se va|se ha ido|se fue) contra (el|la|los|las|un|una)
        WHO (se sale|se ha salido|se salio|se salta|se va|se ha ido|se va recto|sigue recto) (en una curva|de la carretera|en la curva|en una rotonda|de la calzada|contra|a la cuneta|recto en) ~
        WHO [resbalar|patinar] ~
        WHO (se enganchan|se tocan|se toca|se engancha|chocan|colisionan|hacen el afilador|hace el afilador|hizo el afilador|ha hecho el afilador|tropieza|tropiezan|pierde el control|toca|ha tocado) ~~ y ~ [caer|ir al suelo|acabar en el suelo|acabar por los suelos|rodar por el suelo|terminar en el suelo|ir al piso]
        WHO (toca|ha tocado|toco|golpea|ha golpeado) ~ (rueda|ruedas) (de|con) X y ~ [caer|ir al suelo|acabar en el suelo|acabar por los suelos|ir al piso]
        WHO [sufrir|tener] (una|un|otra|otro) ~ ({_FALL}) ~
        WHO ~ (implicado|implicados|implicada|afectado|afectados|afectada|involucrado|involucrados|perjudicado|perjudicados|damnificado|damnificados|entre los caidos|entre los afectados) (en|por)? ~ (caida|montonera|accidente|$)
        con WHO ~ (implicado|implicados|implicada|afectado|afectados|afectada|involucrado|involucrados|en el suelo|al suelo|por los suelos|entre los caidos|entre los afectados|entre los implicados)
        (implicados|afectados|involucrados|envueltos|envuelto|perjudicados|damnificados|caidos|magullados|implicado|afectado) (:|son|estan|,|se encuentran|figuran|esta|es)? WHO
        (implicados|afectados|involucrados|perjudicados|damnificados) , entre otros , WHO
        (implicados|afectados|involucrados|perjudicados|damnificados) entre otros WHO
        (esta|estan|sigue|siguen) (ya)? WHO (en el suelo|por los suelos|en el asfalto|tirado en|tendido en|sentado en el asfalto|en la cuneta) ~
        (entre los|entre las) (caidos|afectados|implicados|perjudicados|damnificados|accidentados|heridos) (vemos|tenemos|esta|estan|aparece|aparecen|figura|figuran) (a)? WHO
        (arrastra|arrastro|ha arrastrado|se lleva por delante|derriba|derribo|tira) (consigo|con el|en su caida|al suelo)? a WHO (.|,|en|y)
        (entre ellos|entre los caidos|entre los afectados|entre los implicados|entre los perjudicados|en el suelo|al suelo|al piso|por los suelos|los mas perjudicados|los mas afectados|los peor parados) (:|,|estan|esta|figuran|figura|se encuentran|quedan|queda|son|se ven)? WHO
        ({_DOWN}|caen) (:|,)? WHO
        (cae|caen|cayo|cayeron|se cae|se caen|ha caido|se ha caido|han caido|se han caido|se cayo) (tambien|ademas|igualmente|ahora|otra vez|de nuevo|incluso) WHO
        (se ha ido|se va|se fue|se han ido|se van|se fueron|se ha pasado|sigue) (largo|recto|de frente) ~ (curva|horquilla|rotonda|herradura|bajada|descenso|giro|frenada|.) WHO
        (se sale|se ha salido|se salio|se salen) ~ (curva|carretera|calzada|horquilla|rotonda) WHO
        WHO (se ha ido|se va|se fue|se pasa|se ha pasado|sigue) (largo|recto|de frente) ~ (curva|horquilla|rotonda|herradura|bajada|descenso|giro|.)
        WHO (no ha podido|no puede|no pudo|no han podido|no pudieron|no logra|no consigue) (esquivarle|esquivarlo|esquivarla|esquivarlos|evitarle|evitarlo|evitarlos|sortearlo|esquivar a X|esquivar la caida) ~
        WHO se [llevar] la peor parte
        (los que|el que|quien|quienes) se (llevo|llevaron|lleva|llevan|ha llevado|han llevado) la peor parte (fue|fueron|es|son|ha sido|han sido) ~ WHO
        ({_FALL}) ~~ (dejo|deja|ha dejado|saco|saca|ha sacado|elimino) (fuera de combate|fuera de carrera|fuera de juego|malherido|maltrecho|tocado|sin opciones|muy tocado) a WHO
        ({_FALL}) ~~ (manda|mando|ha mandado|envia|envio|ha enviado|tira|tiro|dejo|deja|ha dejado|lleva|llevo|arroja|da|dio|arrastro|arrastra) ~ (al suelo|al asfalto|por los suelos|en el suelo|por tierra|al piso|al pavimento) a WHO
        WHO , (entre los|entre las) (caidos|afectados|implicados|perjudicados|damnificados|accidentados|heridos|caidas|afectadas) ~
        (la peor parte|lo peor) (es|fue|ha sido)? (para|se la lleva|se la llevan|se la ha llevado) WHO
        vemos ~ (en el suelo|en el asfalto|por los suelos|caido|caidos|tirado|tirados|en la cuneta|magullado) a WHO
        (con el|con ella|con ellos|junto a el) ~ ({_DOWN}|caen|cayeron|cae|han caido|se han caido) (su companero|sus companeros|su companero de equipo|su gregario)? WHO
    """,
    "MECHANICAL": f"""
        WHO , (al que|a quien|a la que) se le (ha salido|sale|salio|ha roto|rompe|rompio|ha ido|atasca|ha atascado) ~ (cadena|cambio|rueda|bici|desviador|pedal|zapatilla)
        ({_OUT_OF_ORDER}|cambio de bicicleta|cambio de rueda|cambio de bici|cambio de montura|ha pinchado|pincha|pinchan) ~ (de|del|para|en) WHO
        (pincha|pinchan|ha pinchado|han pinchado|pincho|averia para|cambia de bici|cambia de bicicleta|cambia de rueda|se para|ponchadura para) WHO
        WHO [pinchar|ponchar] (en|de|a|al|la|y|por|$|pero|cuando|justo)
        WHO ~ (sufre|sufren|ha sufrido|sufrio|tiene|tienen|ha tenido|tuvo|victima de|padece|con|arrastra|parado por|parada por|por|tras|retrasado por|cortado por) ~ ({_OUT_OF_ORDER})
        WHO ~ [cambiar] (de)? (bici|bicicleta|rueda|maquina|montura|la rueda|la bici|la bicicleta|las ruedas)
        WHO (se para|se detiene|ha parado|para|se ha parado|se paro|se ha detenido) a [cambiar] ~ (bici|bicicleta|rueda|maquina|montura)
        WHO ~~ (por|con|tras|debido a|a causa de) (un|una|su) ~ ({_OUT_OF_ORDER})
        (le da|le cede|le deja|le presta|le ha dado|le ha cedido|da|cede|presta|entrega) (su|la) (rueda|bici|bicicleta|maquina) a WHO
        (mecanica|averia|infortunio|mala suerte|fortuna) se (ceba|ha cebado|cebo) con WHO
        WHO [quedar] sin (cadena|cambio|cambios|frenos|rueda|bicicleta|bici|pedal)
        WHO ~~ [pedir] (asistencia|una rueda|cambio de rueda|bici|bicicleta|la bici)
        WHO [llevar|tener] (el|la|un|una) (cambio|cadena|freno|frenos|rueda|desviador|manillar|sillin|bici|bicicleta) (bloqueado|bloqueada|roto|rota|estropeado|estropeada|averiado|suelto|suelta|pinchada|torcido)
        WHO (rompe|ha roto|rompio|parte|ha partido) (la|el|una|su) (cadena|cambio|rueda|sillin|manillar|radio|pedal|horquilla|desviador|cala|cuadro)
        WHO (pierde|perdio|ha perdido) (la|una) (cadena|cala|rueda delantera .|rueda trasera .)
        WHO ~ (se le sale|se le ha salido|se le salio|se le rompe|se le ha roto|se le rompio|se le poncha|se le poncho|se le engancha|se le ha enganchado) (la|el|una) (cadena|cambio|rueda|sillin|llanta)
        (se le sale|se le ha salido|se le salio|se le rompe|se le ha roto|se le rompio|salta|salto) (la|el) (cadena|cambio|rueda|sillin) a WHO
        WHO (levanta|ha levantado|alza|levanto) ~ (mano|brazo) (:|,|y|por|para|tras|pidiendo) ~ (pinchazo|averia|pinchado|mecanico|rueda|asistencia|cambio|pincha)
        WHO [esperar] ~ (coche|asistencia|mecanico|bicicleta|bici|companero) ~ (pinchazo|averia|pinchar|rueda|problema mecanico)
        WHO ~ (recibe|recibio|ha recibido|coge|cogio|toma|espera|pide) ~ (la bici de|la bicicleta de|una rueda|la rueda de|una bicicleta|una nueva bicicleta|bicicleta nueva|una bici|bici de recambio|la maquina de|bicicletas nuevas|otra bicicleta|otra bici|rueda de)
        WHO ~ (rueda pinchada|rueda deshinchada|rueda desinflada|bici rota|cadena rota|cambio roto)
        la rueda ~ de WHO (esta|va) (pinchada|desinflada|deshinchada|reventada)
        ({_OUT_OF_ORDER}) ~ (deja|frena|retrasa|corta|descuelga|obliga|detiene|para|dejo|freno|retraso|obligo) ~ a WHO
        (mala suerte|mala fortuna|infortunio|contratiempo) (para|de) WHO (:|,) (que|pincha|pinchazo|ha pinchado)
    """,
    "ABANDON": f"""
        (quien|quienes|el que|los que) (ya)? (no sigue|no siguen|no continua|abandona|abandonan|se retira|se baja|no seguira|no sigue en carrera) (es|son|sera) WHO
        (retiro|retirada|abandono|abandonos|retiros) (de|del|para|:) ~ WHO
        WHO [abandonar] ({_THE_RACE}|en ambulancia|en el|entre|tras|por|a causa|a consecuencia|con|como consecuencia|en pleno|en la|debido|aquejado|enfermo|.)
        WHO [retirar] (de {_THE_RACE.replace("|", "|de ")}|en ambulancia|tras|por|a causa|a consecuencia|con|como consecuencia|debido|en el|en la|y|.)
        WHO (se baja|se bajan|se ha bajado|se bajo|se bajaron) (de la bici|de la bicicleta|y|en|tras|.) ~
        WHO (pone pie a tierra|ponen pie a tierra|ha puesto pie a tierra|puso pie a tierra|echa pie a tierra|echan pie a tierra|ha echado pie a tierra|echo pie a tierra|pone el pie a tierra|echa el pie a tierra) (.|y se|y abandona|y no|definitivamente|tras|en|por|con)
        WHO [decir|decir ya] adios ({_TO_THE_RACE})
        WHO (ha subido|han subido|se subieron|se montan|se han montado|se suben|se han subido) (al coche|a la ambulancia|en el coche|en la ambulancia|al coche escoba|a una ambulancia) ~
        WHO [despedir] (de {_THE_RACE.replace("|", "|de ")}|del tour|del giro|.)
        WHO (causa baja|ha causado baja|causo baja|tira la toalla|arroja la toalla) (.|y|por|tras|en|debido|a) ~
        WHO (deja|ha dejado|dejo) ({_THE_RACE})
        WHO (no puede continuar|no puede seguir en carrera|no sigue en carrera|ya no sigue|no continua|no continuara|no seguira|no podra continuar|no podra seguir|no ha podido continuar|no pudo continuar|ya no esta en carrera|ya no estan en carrera|queda fuera de carrera|esta fuera de carrera|, fuera de carrera|fuera de carrera) ~
        WHO (se sube|se ha subido|se subio|sube|subio|se monta|se ha montado|se mete|se ha metido) (al coche|a la ambulancia|en el coche|en la ambulancia|al coche escoba|a una ambulancia) ~
        WHO (cuelga la bici|cuelga la bicicleta|se quita el dorsal|entrega el dorsal|hace las maletas) ~
        WHO (se ve obligado a|se ve obligada a|se ha visto obligado a|se ha visto obligada a|se vio obligado a|obligado a|obligada a|tiene que|ha tenido que|tuvo que|hubo de|debio|forzado a|no tiene mas remedio que|decide|ha decidido) (abandonar|retirarse|dejarlo|bajarse|dejar la carrera|retirarse de la carrera)
        WHO (evacuado|evacuada|trasladado al hospital|trasladada al hospital|camino del hospital|es evacuado|es trasladado|ha sido evacuado|ha sido trasladado|fue evacuado|fue trasladado|acaba aqui) ~
        WHO , (evacuado|evacuada|trasladado|trasladada|retirado|retirada|fuera de carrera|rumbo al hospital|camino del hospital) ~
        WHO (se marcha a casa|se va a casa|regresa a casa) (.|tras|por|antes|con la|con fiebre|con un)
        (abandono|retirada|abandonos|baja por caida) (de|del|para|:) WHO
        (abandona|abandonan|se retira|se retiran|ha abandonado|han abandonado|se ha retirado|se han retirado|abandono|se retiro|ha puesto pie a tierra|pone pie a tierra|se baja|se ha bajado) WHO
        pie a tierra ~ (de|para) WHO
        (la carrera|la vuelta|el tour|el giro|la aventura|la prueba|la etapa|la participacion) ~ (se acaba|se acabo|ha terminado|termina|se termina|acaba|ha acabado|termino) para WHO
        (se acabo|se acaba|se termino|se termina|adios a|fin de|final de) ({_THE_RACE}) para WHO
    """,
    "DNS": """
        WHO , (que|quien|quienes) no (tomo|tomaron|toma|toman|ha tomado|han tomado) la (partida|salida|largada)
        WHO no (tomo|tomaron|toma|toman|ha tomado|han tomado|tomara) la (partida|largada)
        (no ha firmado|no han firmado|no firmo|no firmaron|no firman|no firma) ~ WHO
        no (esta|estan|estara|estaran) (hoy|ya)? con nosotros WHO
        (dos|tres|cuatro)? bajas de ultima hora (,|:) WHO
        (la baja del|la ausencia del|las ausencias del|las bajas del|la baja de|las bajas de|la ausencia de|las ausencias de|baja de ultima hora de|bajas de ultima hora de) WHO
        ^ (baja|bajas|ausencia|ausencias) (de|:) WHO .
        WHO , baja (por|de ultima|debido|tras|a causa|.)
        (no saldran|no saldra|no tomaran la salida|no tomara la salida|no saldran hoy|no podra salir hoy|no podran salir hoy) (hoy|ya)? WHO
        (pues no salio|no salio|no tomo la salida|no ha tomado la salida|no tomaron la salida|no han tomado la salida|no salieron|no salen|no sale|no toma la salida|no toman la salida|no partio|no partieron|no estara|no ha salido|no han salido) (hoy|ya)? WHO
        WHO (no arranco|no arrancaron|no arranca|no arrancan|no firmo|no firmaron|no ha firmado|no han firmado|no largo|no largaron|no ha podido tomar la salida|no pudo tomar la salida|no pudieron tomar la salida|renuncio a salir|renuncio a tomar la salida|ha renunciado a salir|ha renunciado a tomar la salida|renuncia a salir|renuncia a tomar la salida) ~
        WHO (no partio|no partieron|no parte|no parten|no fue de la partida|no es de la partida|no se presento)
    """,
    "DSQ": """
        WHO (descalificado|descalificada|expulsado|expulsada|excluido|es descalificado|ha sido descalificado|ha sido expulsado|fue descalificado|fue expulsado)
        (descalificado|descalificada|descalificados|expulsado|expulsados|expulsion de|descalificacion de) WHO
    """,
}
