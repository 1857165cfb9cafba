"""Spanish frames for mishaps: crashes, mechanicals, riders out of the race."""

MISHAPS = {
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
}
