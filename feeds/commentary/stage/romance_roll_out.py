"""The roll-out and the flag in French and Spanish prose: "s'élancent en cortège", "bajaron la bandera"."""

import re
from typing import Literal

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.stage.roll_out import is_at_start
from feeds.commentary.words.patterns import lazy

_THEY = {
    "fr": r"(?:coureurs|coureuses|peloton|caravane|concurrents|hommes|filles|ils|elles|\d{2,3})",
    "es": r"(?:corredor[ea]s|ciclistas|pedalistas|peloton|caravana|comitiva|serpiente multicolor|lote|\d{2,3})",
}
_SLOWLY = {
    "fr": (
        r"(?:en cortege|en procession|en convoi|en fictif|du fictif|le fictif|fictif|depart fictif|(?:zone|section|partie|kilometres?|km|parcours|secteur|depart) (?:neutralisee?s?|fictive?)|neutralis\w+|"
        r"derriere la voiture (?:\w+ ){0,2}?(?:du directeur|de la direction|rouge|du patron|de l organisation|du commissaire|ouvreuse)|derriere le directeur de course|"
        r"(?:vers|pour|jusqu au|jusqu a|direction|rejoindre|avant) (?:le |du |au )?(?:kilometre zero|km 0|kilometre 0|depart reel|lieu du depart reel)|pour (?:un|le) (?:\w+ )?(?:defile|cortege))"
    ),
    "es": (
        r"(?:neutraliza\w+|(?:en|a) marcha (?:controlada|lenta|suave)|(?:tras|detras|siguiendo|detras d) ?(?:(?:a|al|de|del|la|el) )*coche (?:\w+ ){0,2}?(?:del director|de direccion|rojo|del presidente|de la organizacion|oficial)|"
        r"en (?:caravana|comitiva|procesion|desfile)|(?:rumbo|camino|hacia|en busca|hasta) (?:(?:a|al|de|del|la|el) )*(?:kilometro cero|kilometro 0|km 0|salida real|salida lanzada|salida oficial))"
    ),
}
_GO = {
    "fr": (
        r"(?:quitte(?:nt)?|s elance(?:nt)?|s ebranle(?:nt)?|defile(?:nt)?|roule(?:nt)?|partent|part|partis?|parti|avance(?:nt)?|progresse(?:nt)?|traverse(?:nt)?|sillonne(?:nt)?|sort(?:ent)?|"
        r"vien(?:t|nent) de (?:s elancer|partir|quitter|s ebranler|prendre la route|se mettre en (?:route|marche|branle))|se dirige(?:nt)?|s en vont|s en va|a quitte|ont quitte|sont partis|est parti|se sont elances|s est elance|elances?|en route|prend la route|prennent la route|evolue(?:nt)?|paradent|parade|"
        r"(?:se|s est|se sont) m(?:et(?:tent)?|is(?:es?)?) en (?:route|marche|branle|mouvement|chemin))"
    ),
    "es": (
        r"(?:rueda|ruedan|acaba de (?:partir|salir|arrancar)|se mueve|avanza|avanzan|circula|circulan|recorre|recorren|pedalea|pedalean|sale|salen|parte|parten|desfila|desfilan|marcha|marchan|va|van|atraviesa|atraviesan|abandona|abandonan|"
        r"deja|dejan|se pone|se ponen|ha salido|han salido|salio|salieron|partio|partieron|rodando|se dirige|se dirigen|esta|estan|inicia|inician|arranca|arranco|transita|transitan)"
    ),
}
_ROLLS = {
    language: lazy(
        rf"\b{_THEY[language]} (?:\w+ ){{0,6}}?{_GO[language]}\b.{{0,70}}?\b{_SLOWLY[language]}|"
        rf"^(?:ya |(?:les )?voila |ca y est |et |y )*(?:(?:ils|elles) )?{_GO[language]} (?:\w+ ){{0,6}}?{_SLOWLY[language]}|"
        + more
    )
    for language, more in {
        "fr": (
            r"\bc est (?:parti|reparti) pour (?:le|ce|un|une|la|\w+ (?:kilometres|km) de) (?:\w+ )?(?:fictif|defile|promenade|procession|cortege|parade|depart fictif|neutralise)|"
            r"^(?:le )?depart fictif(?: (?:est|a ete|vient d etre|vient))? (?:donne|lance|pris|de|a|depuis|sur|sous|devant|dans)\b|"
            rf"\b{_THEY['fr']} (?:\w+ )?defilent? (?:dans|devant|a travers|sur|le long|au milieu|entre|sous)|\bdepart fictif (?:\w+ ){{0,3}}?(?:donne|lance|pris)\b"
        ),
        "es": (
            r"^(?:ya |en marcha la |comienza la |arranca la |dada la |tomada la |inici\w+ la )*salida neutralizada(?: (?:en|desde|ya|dada|por|sobre|tomada|a las afueras|bajo|con|entre|para)\b.*)?$|"
            r"\b(?:comienz\w+|comenzo|arranc\w+|empez\w+|empiez\w+|inici\w+|en marcha|toma\w*) (?:\w+ ){0,3}?(?:la (?:marcha|salida|parte|zona|fase) neutra\w*|el (?:recorrido|tramo|paseo|desfile|sector) neutra\w*|la neutralizacion|la neutralizada)|"
            r"^(?:ya |en marcha |ya en marcha )*(?:la )?neutralizada (?:ya )?(?:en marcha|tomada|iniciada)|"
            r"^(?:desfile|recorrido|paseo|tramo|marcha) neutralizad\w+ (?:ya )?(?:en marcha|iniciad\w+|comenzad\w+)\b|^(?:ya )?(?:ruedan|salen|desfilan|parten|avanzan|circulan) (?:ya )?(?:los|las) (?:\d+ )?(?:ciclistas|corredor[ea]s|hombres|\d+) (?:ya )?por (?:las|el) (?:calles|avenidas|centro|casco)\b"
        ),
    }.items()
}
_FLAG = {
    "fr": lazy(
        r"\b(?:drapeau|fanion) (?:\w+ )?(?:est |vient d etre |a ete |s )?(?:baisse|abaisse|agite|tombe|tombee?|abat|abattu)\b|\b(?:abaiss|agit|baiss)\w* (?:\w+ )?(?:le|son) (?:drapeau|fanion)\b|"
        r"\bdepart (?:reel|lance|officiel)(?: (?:est|a ete|vient d etre|bien|enfin))* (?:donne|lance|pris|effectif)\b|^(?:et |voila |cette fois .{0,20}|ca y est )?(?:le )?depart (?:reel|lance)(?: (?:a|au|sur|depuis|de|avec|sous|devant|ici|des)\b(?! (?:\w+ )?(?:\d|heures?)).*)?$|"
        r"\b(?:la course|l etape|la bagarre|la journee) est (?:officiellement |reellement |vraiment |bel et bien |enfin |bien |desormais |maintenant )?(?:lancee|partie)\b|"
        rf"\b{_THEY['fr']} (?:\w+ ){{0,4}}?(?:viennent de s elancer|vient de s elancer|se sont elancee?s|s est elance|s elancent) (?:\w+ ){{0,3}}?(?:au|du|depuis le) (?:kilometre|km) (?:zero|0)\b|"
        r"^(?:voila |ca y est |nous y sommes )?(?:kilometre|km) (?:zero|0)$|\bc est (?:parti|vraiment parti) pour de (?:bon|vrai)|\b(?:les choses serieuses|la vraie course) (?:commencent|commence|peuvent commencer|peut commencer)$"
    ),
    "es": lazy(
        r"\b(?:baja|bajaron|bajo|bajan|ha bajado|han bajado|cae|cayo|ondea|agita|agito|ha caido|se baja|se bajo) (?:ya )?(?:la|su) bandera\b(?! (?:a cuadros|de meta|blanca))|\bbanderazo de salida\b|\bbander(?:a|in) (?:ya )?(?:abajo|bajad[oa]|al suelo)\b|\babajo (?:ya )?(?:la bandera|el banderin)\b|\bse (?:dio|ha dado|da) (?:ya |por fin )*la salida(?! neutral| falsa| de la| al?\b| del\b)\b|"
        r"\b(?:juez|jueza|arbitro|director|directora) (?:\w+ ){0,3}?da la salida\b|^banderazo\b|^(?:la )?bandera(?: al viento)?$|^(?:la )?bandera al viento\b|\bfin (?:del tramo neutralizado|de la neutralizada)\b|\bha (?:empezado|comenzado|arrancado) la (?:clasica|etapa|carrera|jornada)\b|"
        r"\b(?:dada|dan|dieron|ha dado|se da|se dio|se ha dado|tomada) (?:ya )?la salida (?:real|lanzada|oficial)\b|\b(?:carrera|etapa) (?:ya )?(?:lanzada|en juego|en marcha de verdad)$|"
        r"^(?:ya |y |pues )*(?:salida (?:real|lanzada|oficial)|kilometro (?:cero|0)|km (?:0|cero))(?: (?:en|a las afueras|ya|dada|tomada|con|sin|desde|bajo|tras|superado|de la etapa)\b.*)?$|^(?:ya |y )*(?:han salido|ha salido|salieron|salio|se ha salido|arrancaron|partieron|han partido)(?: (?:el peloton|los corredores|los ciclistas|los \d+|ya|todos|puntual(?:es|mente)?))* (?:a las (?:\d+|once|doce|diez|nueve)|a la una|con (?:\w+ ){1,2}?minutos de retraso|con puntualidad|en hora)\b|\bempieza (?:lo bueno|lo serio|la carrera de verdad)$|^(?:ya )?lanzada la (?:carrera|etapa)\b"
    ),
}
_TO_COME = lazy(
    r"\b(?:dans (?:\w+ ){1,3}?(?:minutes?|instants?|heures?)|sera|seront|sera donne|prevue?s?|s appretent?|s apprete|bientot|attend\w*|avant le depart|avant l|quand|lorsque|si|hier|demain|devai\w+|va|vont|pas encore|toujours pas|"
    r"dentro de|en (?:\w+ )?(?:minutos|instantes|momentos)|sera|saldra\w*|previst\w+|a punto|se prepara\w*|esperan?|en breve|pronto|cuando|ayer|manana|aun no|todavia no|antes de|faltan|quedan (?:\w+ )?minutos|ganador|cadetes|juniors?|juveniles|feminas|femenina|meta|llegada|cuadros|arrivee|damier|blanc)\b"
)
_SO_MANY_NEUTRAL = lazy(
    r"(?:seran |son |por delante )?\w+ (?:kilometros|km) (?:neutralizados|de neutralizada|de paseo neutralizado)\b"
)
_THEY_GO = lazy(rf"\b{_THEY['es']} (?:\w+ ){{0,3}}?{_GO['es']}\b|\b{_GO['es']} (?:\w+ ){{0,2}}?{_THEY['es']}\b")
_HINT = lazy(
    r"fictif|fictive|neutra|cortege|procession|convoi|voiture|directeur|kilometre|km\b|defil|depart|drapeau|fanion|lancee|partie?\b|serieuses|vraie course|coche|caravana|comitiva|procesion|kilometro|bandera|salida|salido|salio|salieron|arrancaron|parti(?:do|eron)|calles|avenidas|carrera|etapa|marcha|bueno$|serio$|verdad$"
)


def romance_flag_or_roll_out(s: Sentence, context: Context) -> Literal["neutral_start", "start"] | None:
    """Return what a French or Spanish sentence plainly says, before anything has been raced.

    Args:
        s: the sentence.
        context: `once` has what was said of it before.
    """
    language = s.language
    if language == "es" and _SO_MANY_NEUTRAL.match(s.folded) and context.before:
        # "La caravana sale de la plaza. Siete kilómetros neutralizados."
        return "neutral_start" if context.phase == "before" and _THEY_GO.search(context.before) else None
    if language not in _FLAG or "start" in context.once or not _HINT.search(s.folded):
        return None
    if context.phase == "finished" or (context.phase != "before" and not is_at_start(context)):
        return None
    if s.has("if", "said", "not", "gc", "win") or _HE.search(s.folded) or s.text.rstrip().endswith("?"):
        return None
    words = " ".join(re.findall(r"\w+", s.folded))
    if (match := _ROLLS[language].search(words)) is not None:
        return None if _TO_COME.search(words[: match.end()]) else "neutral_start"
    if (match := _FLAG[language].search(words)) is not None:
        return None if _TO_COME.search(words) else "start"
    if context.phase != "before" and _AT_THE_HOUR.match(words):
        return "start"
    if (
        context.phase == "before"
        and _NEUTRAL.search(words)
        and not (_TO_COME.search(words) or _AT_A_TIME.search(s.text))
    ):
        return "neutral_start" if _THEY_ROLL.search(words) or len(words.split()) <= _TITLE_WORDS else None
    return None


_HE = lazy(r"\b(?:il|elle|lui|ella)\b")
_AT_THE_HOUR = lazy(r"^(?:salida|depart) (?:real|reel|lanzada|lance|oficial|officiel) (?:a|vers) (?:las |la )?\d")
"""Of a start, once the race is said to be where it begins: beforehand it is only planned."""
_TITLE_WORDS = 6
_NEUTRAL = lazy(
    r"\b(?:neutralizad[oa]s?|en neutral|neutralizada|neutralisee?s?|fictif|paseo previo|camino del? kilometro cero|hasta el banderazo)\b"
)
"""Of the roll-out, however it is said."""
_THEY_ROLL = lazy(
    r"\b(?:caravana|peloton|corredor[ea]s|ciclistas|coureurs|coureuses)\b.*\b(?:rueda|ruedan|recorr\w+|sal\w+|han dejado|desfil\w+|roulent|quitt\w+|part\w+|defil\w+|travers\w+)\b|"
    r"\b(?:rueda|ruedan|recorr\w+|salen|sale|han dejado|desfil\w+)\b.*\b(?:caravana|peloton|corredor[ea]s|ciclistas)\b"
)
_AT_A_TIME = lazy(
    r"\b(?:a las|à|vers|sobre las|prevista?)\s\d{1,2}|\d\s?(?:km|kil\w+) (?:neutrali|fictif)|\b(?:tras|après|apres|más|plus)\b",
    re.IGNORECASE,
)
"""Of a roll-out that is described beforehand."""
