"""More Spanish frames of what riders do to the groups, by kind: who is named at the end, or done to by those before."""

_TRY = (
    "probar fortuna|probar suerte|probarlo|intentarlo|moverse|atacar|saltar|lanzarse|arrancar|abrir fuego|mover ficha|"
    "abrir las hostilidades|romper el hielo|romper las hostilidades|abrir la veda|animarse|buscar fortuna"
)

FRAMES = {
    "ATTACK": f"""
        (el primero en|la primera en|los primeros en|las primeras en|el siguiente en|los siguientes en|el segundo en|el ultimo en|el proximo en) ({_TRY}) ~ (es|fue|ha sido|son|fueron|han sido) WHO
        ^ (primer|segundo|tercer|nuevo|otro) (ataque|demarraje|movimiento|intento|hachazo|tiron) (serio|del dia|de la jornada|importante|de verdad)? : WHO .
        (salen|sale|saltan|salta|parten|parte) (de|del)? (PACK)? (a por el|a por ella|a por ellos|en su busca|a su caza) WHO
        WHO (salio|salieron|salia|salian|sale|salen) del PACK ~
        WHO (ya)? (esta|estan) (ya)? (probando|probandolo|intentandolo|atacando|moviendose) ~
    """,
    "FOLLOWERS": """
        se (le|les) (pega|pego|pegan|pegaron|ha pegado|han pegado|suelda|soldo|sueldan|engancha|engancho|enganchan) (a la rueda|a rueda|a su rueda|detras|de inmediato|enseguida)? WHO
        (solo|unicamente|tan solo) (uno|una|dos|tres|cuatro|cinco) ~ (agarrarse|soldarse|seguir|seguirle|pegarse|aguantar|aguantarle|responder|responderle) ~ : WHO
    """,
    "JOIN": """
        (los que|el que|las que|la que) (si|ya)? (ha|han)? [enlazar|contactar|conectar|empalmar|llegar|alcanzar|cazar] ~ (FRONT|PAL|X) (son|es|fueron|fue|han sido|ha sido) WHO
        (a quien|a quienes|al que|a los que|a la que) se [unir|sumar|juntar|incorporar] ~ WHO
    """,
    "JOIN_ON": """
        WHO [entrar|conectar|enlazar|contactar|llegar|empalmar] (ya)? (de nuevo|otra vez|nuevamente) .
    """,
    "JOIN_CHASERS": """
        CHASE ~ (enlazan|enlazaron|han enlazado|ya han enlazado|contactan|contactaron|han contactado|conectan|conectaron|han conectado) (ya|por fin)? (.|y)
    """,
    "BACK_BARE": """
        WHO , (ya|otra vez|de nuevo)? (dentro|dentro ya|a salvo) (del|en el)? PACK? .
        WHO (ya)? (esta|estan) (ya)? (otra vez|de nuevo) en (su sitio|el sitio|PACK)
        WHO , (de vuelta|de regreso|ya de vuelta|ya de regreso) .
    """,
    "CAUGHT": """
        WHO , (de vuelta|de regreso|otra vez|de nuevo|ya) (al redil|en el redil|al seno del PACK|en el saco) ~
        ^ (ya|y|y ya)? (los|las) (dos|tres|cuatro|cinco|seis) ~ (cogen|cogieron|han cogido|alcanzan|alcanzaron|han alcanzado|cazan|cazaron|han cazado|atrapan|han atrapado|rebasan|rebasaron|han rebasado|adelantan|superan) ~ a WHO
        se (han merendado|ha merendado|han zampado|ha zampado) a WHO
        (cazan|cazaron|alcanzan|alcanzaron|atrapan|cogen|absorben|neutralizan) (enseguida|pronto|ya|tambien|despues|de paso|rapido|rapidamente) a WHO
    """,
    "LEFT": """
        (quedan|se quedan|siguen|continuan|resisten) (solo|ya|ya solo)? (en punta|en cabeza|delante|por delante|al frente|en FRONT) ~ WHO (.|con|a|en)
    """,
    "BREAKAWAY": """
        (dos|tres|cuatro|cinco|seis) (hombres|corredores|ciclistas) (en punta|en cabeza|al frente|delante|por delante) , WHO (.|,|;)
        ^ (en cabeza|en cabeza de carrera|en la cabeza|delante|por delante|al frente|en punta|adelante|en vanguardia) , WHO (.|;)
        ^ (la|los|las) (integraron|formaron|compusieron|conformaron|protagonizaron|integran|forman|componen|integraban|formaban) WHO (.|,|con|que|y)
        ^ (ya)? (son|estos son|esos son|ahi estan) (ya)? (los|las)? (dos|tres|cuatro|cinco|seis) (de delante|de cabeza|en cabeza|del frente|al frente|de la fuga|de la escapada) : WHO .
        (dos|tres|cuatro|cinco|seis|siete) (hombres|corredores|ciclistas)? para la (gloria|victoria) : WHO .
        WHO , mano a mano (.|en FRONT|por la|hacia|camino)
    """,
}
"""Frames by kind, beside those of `feeds.commentary.vocabulary.spanish_moves`."""
