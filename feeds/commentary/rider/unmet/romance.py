"""French and Spanish: "Fontvieille place une mine", "crevaison pour Prieur", "el noruego Tveit", "Cazenave et Rutkowski ont 2'25''"."""

from collections.abc import Iterator, Sequence

from feeds.commentary.rider.runs import LIGHT, MOVES_ON
from feeds.commentary.rider.unmet.rows import LAST_LINK, names_in_a_row
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases

_SHORTEST_FIRST = 4
"""Letters of the shortest name that begins a sentence, where any word has a capital."""
_DOES = frozenset(
    {"attack", "dropped", "join", "catch", "crash", "mechanical", "abandon", "follows", "lead_verb", "goes"}
)
_OF_WHOM = frozenset({"attack_noun", "crash", "mechanical", "abandon", "dropped", "company", "catch", "win"})
_TO_WHOM = phrases("de|d|du|pour|para|del|en|a|par|por|con|avec|'|’|:")
_AT = phrases(
    "a|à|en|au|aux|vers|chez|dans|sur|desde|hasta|hacia|por|sobre|de|du|d|des|del|pour|para|con|avec|par|contre|contra|le|la|les|l|el|los|las"
)
_TITLES = phrases(
    "maillot jaune|maillot vert|maillot blanc|maillot rose|maillot rouge|maillot a pois|leader|favori|sprinteur|grimpeur|rouleur|puncheur|"
    "equipier|coequipier|coequipiere|champion|championne|vainqueur|compatriote|neo pro|jeune|veteran|echappe|fuyard|poursuivant|"
    "lider|maillot|favorito|velocista|esprinter|escalador|rodador|companero|compatriota|campeon|campeona|joven|veterano|fugado|escapado|"
    "corredor|ciclista|coureur|coureuse|corredora|exlider|local|debutante|lorrain|breton|dorsal"
)
"""What a rider is, right before the name."""
_OF_A_TEAM = phrases("del|de la|de")
_TEAMS = phrases("team|equipe|equipo|formation|formacion|escuadra|conjunto|groupe|grupo")
_NEVER = phrases(
    "personne|tout|tous|toute|toutes|chacun|aucun|aucune|rien|cela|celui|celle|ceux|quelqu|certains|plusieurs|beaucoup|course|etape|bordure|"
    "chute|crevaison|abandon|accident|attaque|vent|pluie|soleil|orage|grele|neige|pneu|velo|moto|voiture|radio|flamme|direction|jury|"
    "desfile|recorrido|comitiva|caravana|tramo|paseo|nadie|todo|todos|toda|todas|alguien|ninguno|ninguna|quien|esto|eso|esta|este|aquel|carrera|etapa|abanicos|caida|pinchazo|abandono|"
    "viento|lluvia|sol|tormenta|granizo|nieve|coche|moto|organizacion|ultimo|ultima|primero|primera|segundo|segunda|tercero|"
    "malheureusement|evidemment|visiblement|apparemment|lamentablemente|desgraciadamente|premier|premiere|deuxieme|troisieme|dernier|derniere|second|seconde|apres|avant|pendant|malgre|selon|ici|meme|quelques|certains|"
    "juste|encore|deja|jamais|bientot|demain|hier|aujourd|maintenant|cette|leur|leurs|notre|votre|sauf|hormis|entre|parmi|depuis|"
    "primer|tercer|nuevo|nueva|nouveau|nouvelle|nouvel|durante|segun|segundos|minutos|kilometros|kilometres|entre|todavia|apenas|casi|siempre|nunca|hoy|manana|ayer|"
    "atencion|cuidado|ojo|peligro|danger|alerte|alerta|sorpresa|surprise|drame|drama|rideau|mal|bien|mieux|tant|trop|peor|mejor|pas|point|sacre|sacree|bonne|bon|mauvaise|mauvais|gros|grosse|petit|petite|grand|grande|belle|beau|"
    "buen|buena|mala|malo|gran|pequeno|pequena|otro|otra|otros|muchos|varios|pocos|tanto|autre|autres|coup|golpe|"
    "ambos|ambas|atras|detras|delante|adelante|arriba|abajo|alli|aqui|ahi|"
    "cuarto|cuarta|quinto|quinta|sexto|sexta|septimo|septima|octavo|octava|noveno|novena|decimo|decima|undecimo|duodecimo|"
    "quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|"
    "tremendo|brutal|increible|espectacular|momento|movimiento|cambio|pena|lastima|suerte|ritmo|latigazo|hachazo|solos|arrive|arrivent|revient|suspense|chaleur|ambiance|termine|courageux|costaud|facile|"
    "llega|llegan|vuelve|vuelven|sigue|siguen|toca|viene|vienen|parece|llueve|susto|batacazo|trompazo|silencio|calor|frio|niebla|ambiente|publico|"
    "nuevamente|finalmente|seguramente|efectivamente|afortunadamente|curiosamente|posiblemente|probablemente|rapidamente|inmediatamente|"
    "actualmente|lentamente|logicamente|evidentemente|claramente|literalmente|definitivamente|sinceramente|simplemente|precisamente|"
    "heureusement|finalement|rapidement|logiquement|immediatement|actuellement|probablement|curieusement|definitivement|franchement|"
    "vite|aussitot|sitot|presque|pronto|enseguida|luego|"
    "groupe|grupo|equipe|equipo|formation|peloton|echappee|escapada|fuga|cabeza|tete|arrivee|depart|meta|salida|llegada"
)
"""Words that begin a sentence and are nobody's name."""


def spanish_runs(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the runs of names of riders, and in Spanish those beside a time."""
    for run in names_in_a_row(text, tokens, _NEVER):
        unknown = any("named" not in tokens[at].classes for at in run)
        linked = any(tokens[at + 1].folded in LAST_LINK for at in run[:-1])
        if unknown and linked and _is_so_far(tokens, run[0], run[-1]):
            yield run
    yield from runs(text, tokens)


def runs(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the runs of names of which what stands around them is only said of riders."""
    verbs = _AT_A_LINE if any(token.classes & _LINES for token in tokens) else _ON_THE_ROAD
    for run in names_in_a_row(text, tokens, _NEVER):
        if _is_of_riders(tokens, run, verbs):
            yield run


def _is_so_far(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a time stands beside names, "a 40 segundos de A y B", "A y B, a 22 segundos", or they are in brackets after a group."""
    before, after = tokens[max(0, first - 3) : first], tokens[last + 1 : last + 4]
    words, following = [token.folded for token in before], [token.folded for token in after]
    if words[-1:] == ["("]:
        return any(token.classes & {"leaders", "chasers", "away"} for token in tokens[max(0, first - 4) : first])
    if len(before) > 1 and "duration" in before[-2].classes and _last(before[-1]) in _BESIDE_A_TIME:
        return words[-1] != "," or words[0] == "a"
    at = 1 if following[:1] == [","] else 0
    return following[at : at + 1] == ["a"] and any("duration" in token.classes for token in after[at + 1 : at + 2])


_BESIDE_A_TIME = phrases("sobre|de|para|con|a|respecto a|con respecto a|,")


def _last(token: Token) -> str:
    return token.folded.rsplit(" ", 1)[-1]


def _is_of_riders(tokens: Sequence[Token], run: list[int], verbs: frozenset[str]) -> bool:
    first, last = run[0], run[-1]
    known = sum("named" in tokens[at].classes for at in run)
    if known == len(run):
        return False
    linked = len(run) == 1 or any(tokens[at + 1].folded in LAST_LINK for at in run[:-1])
    before = tokens[first - 1] if first else None
    if before is not None and _last(before) in _BEGINS_TO_CLIMB:
        return False
    if before is not None and (before.folded in _TEAMS or before.classes & {"site", "team", "summit", "sprint"}):
        return False
    if before is not None and _is_called(tokens, first):
        return linked
    if first > 1 and tokens[first - 1].folded in _OF_A_TEAM and tokens[first - 2].folded in _THE:
        return False  # "el del Erco se levanta": somebody of a team
    if before is not None and before.folded in _TO_WHOM:
        of = next((t for t in reversed(tokens[max(0, first - 3) : first]) if t.folded not in _TO_WHOM), None)
        if of is not None and before.folded == "pour" and "duration" in of.classes and first > 1:
            # "1'10'' pour Lacombe et Nieminen"
            return linked and tokens[first - 2] is of and of.value.value < _LONGEST_LEAD_S
        if of is not None and before.folded in _OF and "duration" in of.classes and first > 1:
            # "Le peloton à 1'20'' de Tavernier"
            return linked and tokens[first - 2] is of and any(t.classes & _GROUPS for t in tokens[:first])
        if of is not None and _last(of) in _RIDES and before.folded in _OF:
            return linked
        if of is not None and of.classes & _OF_WHOM and not of.classes & {"summit", "sprint"}:
            at_a_place = "win" in of.classes and before.folded in ("a", "en")
            return linked and not at_a_place
    if before is not None and before.folded in (",", "(") and len(run) > 1 and linked:
        # "Trois hommes devant, Dorn, Fisk et Gran": as many as are counted
        counted = (token for token in tokens[:first] if "leaders" in token.classes)
        if any(token.value == len(run) for token in counted):
            return True
    if before is not None and before.classes & _OF_WHOM and _last(before) in ("pour", "de", "d", "du"):
        return linked and "win" not in before.classes  # "Fin de l'aventure pour Dorn"
    if before is not None and before.classes & {"attack_noun", "company"}:
        is_exit = first > 1 and _last(tokens[first - 2]) in ("la", "una", "une")
        return linked and not (is_exit and before.folded.startswith(("sortie", "salida")))
    if verbs is not _ON_THE_ROAD and before is not None and _is_next(tokens, first):
        return linked
    if before is not None and before.folded in _SOME_OF_THEM and any(t.classes & _MEN for t in tokens[:first]):
        return linked and all(token.folded not in _NO_MEN for token in tokens[:first])
    if before is not None and _last(before) in _AT:
        return False
    if not linked and not (before is not None and before.folded == ":" and len(run) >= 2):
        return False
    if first == 0 and len(run) == 1 and "maybe" not in tokens[0].classes:
        return _may_begin(tokens) and _does(tokens, last + 1, verbs, is_first=True)
    if before is not None and before.folded == ":" and len(run) >= 2:
        return any(
            t.classes & {"leaders", "consists", "away", "dropped", "riders", "chasers"} for t in tokens[:first]
        )
    if len(run) > 1 and first == 0 and last + 1 < len(tokens) and "away" in tokens[last + 1].classes:
        after = tokens[last + 2 : last + 3]
        return not after or after[0].folded in (".", "!")  # "Lindemann et Carrière en tête"
    return _does(tokens, last + 1, verbs, is_first=False) or (
        before is not None
        and (bool(before.classes & _INVERTED) or _last(before) in _DONE)
        and _last(tokens[first - 1]) not in _AT
        and not any(token.classes & _DOERS for token in tokens[max(0, first - 5) : first - 1])
    )


def _may_begin(tokens: Sequence[Token]) -> bool:
    """Return whether the first word of a sentence may be a name before its verb, and no adjective: "Violente attaque"."""
    following = tokens[1].folded.split(maxsplit=1)[:1] if len(tokens) > 1 else []
    name = tokens[0].folded
    if not following or following[0] in ("cambio", "abandon"):
        return False
    is_noun = following[0] in _NOUNS and name[-1] in "elo"
    if _OF_US_OR_THEM.fullmatch(name) or (following[0] == "con" and _OF_THEM.fullmatch(name)):
        return False  # "Vemos en el suelo a Dorn", "Hicieron contacto Dorn y Fisk", "Aguantan con 31 segundos"
    return len(name) >= _SHORTEST_FIRST and not is_noun


_OF_US_OR_THEM = lazy(
    r"(?!(?:ramos|olmos|lemos)$)[a-z]+[aei]mos|[a-z]{3,}(?:aron|ieron|aban|ieran)|(?:v|hic|d)ieron|dijeron|fueron|hubo|habia|"
    r"(?!(?:fern|orl|arm|hern|rol)ando$)[a-z]{2,}(?:ando|iendo)"
)
"""Spanish verbs of "we" and "they", which begin a sentence as a name does."""
_OF_THEM = lazy(r"(?!\w+(?:sen|man|tian)$)[a-z]{3,}[ae]n")
"""The same in the present, before what no name ends like."""
_NOUNS = phrases(
    "attaque|chute|contre|relance|marche|accelere|salta|marcha|prueba|contraataque|crevaison|incident|ataque|caida|intento"
)
_BEGINS_TO_CLIMB = phrases("comienza|comienzo|empieza|comenzo|empezo|commence|debute")
"""Before a place that is climbed from there: "Comienza Lombillo con 1.50 para los cuatro"."""
_INVERTED = frozenset({"attack", "dropped", "crash", "mechanical", "abandon"})
_DOERS = frozenset({"peloton", "leaders", "chasers", "team", "named"})
_DONE = phrases(
    "quedado|caido|retirado|abandonado|pinchado|atacado|saltado|descolgado|cedido|salido|marchado|escapado|arrancado|acelerado|queda|quedan|"
    "ataca|atacan|salta|saltan|pincha|pinchan|arranca|arrancan|acelera|aceleran|demarra|demarran|responde|responden|sorprende|abandona|"
    "abandonan|retira|retiran|descuelga|descuelgan|cede|ceden|cae|caen|prueba|contraataca|contraatacan|aprieta|explota|revienta"
)
"""Spanish verbs after which who does it stands."""


def _is_called(tokens: Sequence[Token], first: int) -> bool:
    """Return whether what a rider is stands before a name: "le Danois Thorup", "el líder, Ostermann"."""
    before = tokens[first - 1]
    if before.classes == {"word"} and isinstance(before.value, str):
        return True
    if before.folded == "," and first > 1:
        before = tokens[first - 2]
        is_title = _last(before) in _APART or before.folded in _APART
        return is_title and any(token.folded in _THE for token in tokens[max(0, first - 7) : first - 2])
    if before.folded in ("jaune", "vert", "blanc", "rose", "rouge", "pois") and first > 1:
        return tokens[first - 2].folded.startswith("maillot")
    return _last(before) in _TITLES or before.folded in _TITLES


_ON_THE_ROAD = MOVES_ON | phrases(
    "resiste|persiste|insiste|plafonne|abdique|renonce|capitule|degaine|bondit|jaillit|surgit|gicle|flanche|sombre|cueilli|cueillie|revu|revue|croque|"
    "happe|englouti|engloutie|coule|rattrapee|rejointe|chavire|s effondre|s arrache"
)
"""What riders do between the lines."""
_RIDES = phrases(
    "aventure|raid|solo|chevauchee|cavale|escapade|echappee solitaire|baroud|numero|calvaire|chasse patate|avance|avantage|marge|matelas|banderille"
)
"""What in French is only a rider's: "l'aventure de Castelain s'achève"."""
_OF = phrases("de|d|'|’")
_GROUPS = frozenset({"peloton", "chasers"})
_SOME_OF_THEM = phrases("dont|parmi lesquels|parmi lesquelles")
_NO_MEN = phrases("pays|nations|equipes|villes|formations|courses|etapes")
_LONGEST_LEAD_S = 900
_MEN = frozenset({"riders", "leaders", "chasers", "dropped", "crash", "abandon", "otl", "dns"})
_LINES = frozenset({"summit", "sprint", "points"})
_PASSING = phrases(
    "franchit|passe|bascule|coiffe|regle|devance|precede|vire|coupe|prend|glane|empoche|rafle|remporte|adjuge|gagne|marque|chipe|"
    "pasa|corona|gana|suma|puntua|bate|lleva|cruza|adjudica|impone|remata|impose|consigue|toma"
)
"""What riders do at a summit or a sprint."""


_AT_A_LINE = MOVES_ON | _PASSING
_HOW = phrases(
    "en solitario|solitario|en cabeza|primero|primera|en primer lugar|en primera posicion|el primero|segundo|tercero|corona|puntua|gana"
)


def _is_next(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a name is that of who came next: "por delante de Ritterman"."""
    words = " ".join(token.folded for token in tokens[max(0, first - 3) : first])
    if tokens[first - 1].folded in _HOW and any(
        word in _PASSING for token in tokens[max(0, first - 3) : first] for word in token.folded.split()
    ):
        return True  # "Corona en solitario Dorn"
    has_first = any("named" in token.classes for token in tokens[:first])
    return has_first and words.endswith(
        ("devant", "devant le", "delante de", "ante", "seguido de", "seguido por", "suivi de", "suivi par")
    )


_APART = phrases("lider|leader|montana|general|campeon|campeona|etapa|maillot amarillo|maillot rojo|amarillo|rojo")
_THE = phrases("el|la|le|l|’|'|del|du|al|au")


def _does(tokens: Sequence[Token], at: int, verbs: frozenset[str], *, is_first: bool) -> bool:
    """Return whether what stands at a token is what riders do, perhaps after "ne", "se", "a"."""
    start = at
    if at < len(tokens) and tokens[at].folded in ("qui", "que", ",") and not is_first:
        at += 1
        if at < len(tokens) and tokens[at].folded in ("qui", "que", "lui", "eux"):
            at += 1
        if at < len(tokens) and tokens[at].folded == ",":
            at += 1
        if at - start == 1 and tokens[start].folded == ",":
            return False
    while at < len(tokens) and at < start + 5 and tokens[at].folded in LIGHT and not tokens[at].classes & _DOES:
        at += 1
    if at >= len(tokens):
        return False
    token = tokens[at]
    if token.classes & _DOES:
        return True
    if "have" in token.classes:
        return any("duration" in t.classes for t in tokens[at + 1 : at + 5])
    words = [word for word in token.folded.split() if word not in LIGHT]
    return bool(words) and (
        words[0] in verbs or (words[0].removesuffix("nt") in verbs) or words[0].removesuffix("n") in verbs
    )
