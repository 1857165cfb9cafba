"""Runs of names not met before, "A, B and C": what makes riders of them."""

import re
from collections.abc import Sequence

from feeds.commentary.rider.names import Roster
from feeds.commentary.rider.teams import nation_of
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases

NATIONS_OF_TWO = phrases("new zealander|south african|costa rican|puerto rican|nieuw zeelander")
_LINKS = phrases(",|and|&|en|et|y|e")
_LAST_LINK = phrases("and|&|en|et|y|e")
_PLACED = phrases("in|te|near|from|at|to|naar|nabij|through|via|a|between|tussen|entre|vers")
_SHARED = lazy(
    r"\s*\((?:all|both|both of|all of|allen|alle \w+|allebei|beiden|beide|"
    r"tous|tous deux|toutes|les deux|todos|ambos|los dos)"
    r"(?:\s+(?:of|from|van|de|del|chez))?\s+(?P<team>[^()]{2,50})\)",
    re.IGNORECASE,
)
LEAST = 3
"""So many names in a row, each of two words or more, are riders where nothing else says so."""


def make_riders(text: str, tokens: Sequence[Token], roster: Roster, *, learn: bool) -> None:
    """Make riders of the unknown names that stand in a run with riders, share a team in brackets, or are many.

    Args:
        text: the sentence.
        tokens: its tokens, whose classes and values are changed.
        roster: takes the riders in.
        learn: whether it does; nothing is done where it does not.
    """
    if not learn:
        return
    index = 0
    while index < len(tokens):
        run = _run(text, tokens, index)
        if run:
            _judge(text, tokens, run, roster)
            index = run[-1]
        index += 1


def _is_name(text: str, token: Token) -> bool:
    classes = token.classes
    return "maybe" in classes or "named" in classes or (classes == {"word"} and text[token.start].isupper())


def _run(text: str, tokens: Sequence[Token], at: int) -> list[int]:
    """Return the indices of the names of the run that begins at a token, none where none does."""
    if not _is_name(text, tokens[at]):
        return []
    run = [at]
    while run[-1] + 2 < len(tokens):
        after = run[-1] + 2
        if tokens[after - 1].folded in _LAST_LINK and tokens[after].folded in phrases("de|the|le|el"):
            after += 1
            if after + 1 < len(tokens) and nation_of(tokens[after].folded) is not None:
                after += 1  # "de Belg Luc Maes"
        if tokens[run[-1] + 1].folded not in _LINKS or after >= len(tokens) or not _is_name(text, tokens[after]):
            break
        run.append(after)
    return run


def _judge(text: str, tokens: Sequence[Token], run: list[int], roster: Roster) -> None:
    shared = _SHARED.match(text[tokens[run[-1]].end :])
    if shared is None:
        # a word with a capital at the head of a sentence may be any word
        run = [i for i in run if tokens[i].classes & {"named"} or _is_several(tokens[i])]
    unknown = [i for i in run if "named" not in tokens[i].classes]
    if not unknown or len(run) < 2:
        return
    before = tokens[run[0] - 1].folded if run[0] else ""
    linked = any(tokens[i + 1].folded in _LAST_LINK for i in run[:-1])
    if before in _PLACED or (not linked and shared is None):
        return
    after_doing = bool(run[0] and tokens[run[0] - 1].classes & {"company", "attack_noun"})
    said = shared is not None or after_doing or any(_has_team(tokens[i]) for i in run)
    if not said and not (
        len(run) >= LEAST and all("named" in tokens[i].classes or _is_several(tokens[i]) for i in run)
    ):
        return
    for i in unknown:
        team = shared["team"].strip() if shared is not None else _team_of_pair(tokens, run, i)
        name = text[tokens[i].start : tokens[i].end]
        tokens[i].value = [(roster.add(name, team, sure=said), None)]
        tokens[i].classes = frozenset({"named"})


def _team_of_pair(tokens: Sequence[Token], run: list[int], at: int) -> str | None:
    """Return the team of "A and B (Team)", be they all or within a list; at its end it is not plain."""
    following = next((i for i in run if i > at), None)
    if following is None or not _has_team(tokens[following]) or tokens[at + 1].folded not in _LAST_LINK:
        return None
    is_pair = len(run) == 2 or following != run[-1]
    return next(team for _, team in tokens[following].value if team) if is_pair else None


def _is_several(token: Token) -> bool:
    return "maybe" in token.classes and " " in str(token.value)


def _has_team(token: Token) -> bool:
    return "named" in token.classes and any(team for _, team in token.value)


_IN_A_ROW = phrases(
    "et|ou|&|avec|dont|tous|toutes|dans|en|a|au|aux|sur|qui|puis|ainsi que|mais|est a|ont|sont|de|du|des"
)
"""After a row of names: it goes on, or several do something."""


def starts_a_clause(joints: Sequence[str], following: str) -> bool:
    """Return whether the last of some names in a row is of a new clause: "Échappé avec A, B attaque".

    Args:
        joints: what stands between the names, folded.
        following: the word after the last of them.
    """
    if joints[-1] == ";" and any("et" in joint.split() for joint in joints[:-1]):
        return True  # "devant A et B ; C, lui, …"
    is_comma = joints[-1] == ","
    is_whole = len(joints) == 1 or any("et" in joint.split() for joint in joints[:-1])
    is_one = (
        following[:1].isalpha()
        and following not in _IN_A_ROW
        and (not (first := following.split(maxsplit=1)[0]).endswith("nt") or first in _DOING)
    )
    return is_comma and is_whole and is_one


_DOING = phrases("etant|ayant|restant|pointant|terminant|prenant|finissant|figurant|accusant|comptant|perdant")
"""What one of a row is doing, "sur A, B étant rejeté à 21 secondes": none of them ends as a verb of several."""
_SINGULAR = phrases(
    "is|wordt|werd|heeft|had|kan|kon|moet|moest|volgt|volgde|komt|kwam|rijdt|reed|gaat|ging|eindigt|eindigde|pakt|pakte|"
    "krijgt|kreeg|valt|viel|lost|loste|springt|sprong|haakt|blijft|bleef|zit|ligt|staat|stond|maakt|maakte|sluit|sloot|probeert|"
    "neemt|nam|zakt|zakte|klimt|klom|stijgt|steeg|duikt|dook|leidt|leidde|behoudt|behield|verliest|verloor|houdt|hield|demarreert|demarreerde|"
    "plaatst|plaatste|reageert|reageerde|weigert|kraakt|kraakte|breekt|brak|stapt|stapte|schuift|schoof|slaat|sloeg|trekt|trok|wint|won|"
    "haalt|haalde|geeft|gaf|strandt|strandde|finisht|finishte|sprint|sprintte|mag|mocht|lijkt|blijkt|bleek|behoort|doet|deed|wil|wilde|"
    "zakt|ziet|zag|bengelt|hangt|jaagt|counterde|countert|versnelt|versnelde|soleert|rondt|werkt|kijkt|loopt|liep"
)
"""Verbs of one rider: who stands before them is in no row with who stands before a comma."""


_FINITE = phrases(
    "is|was|has|had|are|were|have|gets|got|goes|went|comes|came|takes|took|leads|led|sits|sat|loses|lost|attacks|attacked|follows|followed"
)


def begins_a_clause(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Return whether a comma ends a clause before a rider of whom the next verb speaks: "voor A, B wordt tweede"."""
    if at + 2 >= len(tokens):
        return False
    if language == "en" and tokens[at].folded == ";":
        return (
            tokens[at + 2].folded.split()[0] in _FINITE
        )  # "The bunch has swept up A and B; C was caught earlier"
    if language != "nl" or tokens[at].folded != ",":
        return False
    if tokens[at + 2].folded.split()[0] in _SINGULAR:
        return True
    # "12 tellen op A, B en C volgen": B and C do
    return (
        at > _NOT_AT_THE_HEAD
        and at + 4 < len(tokens)
        and tokens[at - 2].folded.split()[-1] in OF_WHOM
        and tokens[at + 2].folded == "en"
        and tokens[at + 4].folded.split()[0] in SEVERAL_DO
    )


_NOT_AT_THE_HEAD = 2
OF_WHOM = phrases("op|voor|van|tegen")
SEVERAL_DO = phrases(
    "volgen|volgden|komen|kwamen|rijden|reden|zitten|zaten|moeten|moesten|worden|werden|zijn|waren|hebben|hadden|kunnen|konden|liggen|lagen|"
    "hangen|hingen|eindigen|eindigden|verliezen|verloren|lossen|losten|haken|haakten|blijven|bleven|sluiten|sloten"
)


MOVES_ON = phrases(
    "sale|salio|salta|salto|ataca|ataco|demarra|demarro|arranca|arranco|acelera|acelero|marcha|marcho|escapa|escapo|va|fue|"
    "destaca|destaco|distancia|distancio|suelta|solto|descuelga|descolgo|deja|dejo|cede|cedio|pierde|perdio|queda|quedo|corta|"
    "corto|abre|abrio|coge|cogio|cierra|cerro|alcanza|alcanzo|caza|cazo|atrapa|atrapo|neutraliza|neutralizo|enlaza|enlazo|contacta|"
    "conecta|rebasa|rebaso|adelanta|adelanto|supera|supero|entra|entro|reintegra|reintegro|cae|cayo|resbala|resbalo|pincha|pincho|"
    "abandona|abandono|retira|retiro|baja|bajo|revienta|explota|sufre|sufrio|lanza|lanzo|prueba|probo|intenta|intento|cambia|cambio|"
    "vuelve|volvio|regresa|regreso|pone|puso|toma|tomo|hace|hizo|mete|metio|saca|saco|tiene|tuvo|lleva|llevo|rueda|rodo|circula|"
    "encabeza|comanda|lidera|resiste|navega|viaja|transita|persigue|colabora|dispone|conserva|mantiene|marca|aventaja|aventajo|aguanta|aguanto|responde|respondio|sigue|siguio|"
    "attaque|attaqua|accelere|accelera|demarre|demarra|part|partit|sort|sortit|contre|place|placa|porte|porta|lance|lanca|produit|"
    "envole|envola|detache|detacha|extirpe|extrait|isole|isola|echappe|echappa|file|fila|lache|lacha|distance|distanca|decroche|"
    "decrocha|decramponne|depose|deposa|laisse|laissa|cede|ceda|craque|craqua|coince|coinca|explose|perd|perdit|recule|saute|"
    "reprend|reprit|rattrape|rattrapa|rejoint|rejoignit|avale|revient|revint|rentre|rentra|recolle|recolla|reintegre|retrouve|"
    "retrouva|chute|chuta|tombe|tomba|glisse|glissa|creve|creva|abandonne|abandonna|change|changea|repart|repartit|prend|prit|"
    "creuse|creusa|compte|comptait|possede|ouvre|ouvrit|fausse|bouche|boucha|comble|combla|releve|releva|ecarte|deborde|deborda|"
    "repris|reprise|avale|avalee|absorbe|absorbee|gobe|gobee|lachee|distancee|decrochee|alcanzado|alcanzada|cazado|cazada|absorbido|"
    "absorbida|neutralizado|neutralizada|engullido|engullida|descolgado|descolgada|"
    "depasse|depassa|double|doubla|dispose|accroche|accrocha|suit|suivit|fait|fit|met|mit"
)
"""What one rider does on the road, in French and Spanish."""
_DOES = MOVES_ON | phrases(
    "reacciona|reacciono|trata|tiro|tira|pasa|paso|llega|llego|gana|gano|es|busca|mira|espera|mantiene|conserva|consigue|logra|puede|"
    "pudo|encuentra|remata|remato|corona|suma|entro|"
    "repond|repondit|reagit|est|a|tente|tenta|passe|passa|finit|termine|termina|chasse|roule|roula|resiste|temporise|profite|tarde|"
    "remporte|gagne|bute|peine|souffre|veut|peut|va|doit|regle|devance|franchit|bascule|impose"
)
"""Verbs of one rider."""
LIGHT = phrases(
    "no|se|le|lo|la|les|los|ya|tambien|sido|ete|es|ne|n|s|l|lui|en|'|’|ha|a|est|enseguida|aussitot|ensuite|pronto|luego"
)


_WHO = phrases("que|quien|qui")
_AFTER_IT = phrases("tras|apres|despues de|sin|sans|al borde|ya")
_ARE = phrases("son|estan|van|han|siguen|pierden|tienen|pueden|quedan")
_LONGEST_ASIDE = 12


def goes_on(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether "and" before a rider begins a clause: "Ataca A y B no puede seguir".

    A verb of one rider follows, and who stands before does not begin the sentence: no subject of it with them.
    """
    if not first or not tokens[first - 1].folded[:1].isalpha() or tokens[first - 1].folded in ("et", "y"):
        return False
    at = last + 1
    if tokens[first - 1].folded == "a" and at < len(tokens) and tokens[at].folded in ("les", "los", "las"):
        return False  # "A Dorn y a Fisk les ha alcanzado Gran"
    if at + 1 < len(tokens) and tokens[at].folded == "," and tokens[at + 1].folded in _WHO | _AFTER_IT:
        # "y Dorn, que había pinchado antes, se queda"
        close = (i for i in range(at + 2, min(at + _LONGEST_ASIDE, len(tokens))) if tokens[i].folded == ",")
        at = next(close, at) + 1
        last = at - 1
    is_many = False
    if last > 1 and tokens[last - 2].folded == "," and at + 2 < len(tokens) and tokens[at].folded in ("y", "e"):
        at, is_many = at + 2, True  # "…, y Dorn y Fisk tienen las horas contadas"
        last = at - 1
    while at < len(tokens) and at < last + 4 and tokens[at].folded in LIGHT:
        at += 1
    if at >= len(tokens):
        return False
    words = [word for word in tokens[at].folded.split() if word not in LIGHT]
    if is_many:
        return bool(words) and (words[0] in _ARE or words[0].removesuffix("n") in _DOES)
    return bool(words) and words[0] in _DOES


ONE_DOES = {
    "en": phrases(
        "is|was|has|drops|slips|moves|climbs|stays|remains|keeps|goes|takes|comes|loses|leads|follows|attacks|sits|gets|falls|"
        "rises|wins|finishes|rolls|crosses|jumps|holds|retains"
    ),
    "es": phrases(
        "es|fue|cae|cayo|sube|baja|sigue|esta|va|tiene|queda|termina|termino|entra|llega|llego|ataca|ataco|pierde"
    ),
}
"""Verbs of one only, by language."""


_BEFORE_AN_OBJECT = phrases("of|from|over|to|with|by|behind|than|on|past|beat|for")
_DID = (
    _FINITE
    | ONE_DOES["en"]
    | phrases(
        "won|finished|crossed|dropped|crashed|abandoned|moved|retained|held|jumped|rolled|punctured|became|beat|outsprinted|claimed|grabbed|picked|collected|passed|had"
    )
)


def is_one_who_does(tokens: Sequence[Token], at: int, look: int, language: str) -> bool:
    """Return whether a rider after another one is the doer of what comes next: "eight seconds ahead of A, and B drops to third"."""
    if look + 1 >= len(tokens) or language not in ONE_DOES:
        return False
    verb = tokens[look + 1].folded.split()[0]
    if at > 1 and tokens[at - 1].folded == "of" and tokens[at - 2].classes & {"leaders", "chasers"}:
        return False  # "The pair of Dorn and Fisk is caught"
    if len(tokens[look].value) == 1 and verb in ONE_DOES[language]:
        return True
    if language != "en" or not at or [token.folded for token in tokens[at + 1 : look]] != [",", "and"]:
        return False
    return tokens[at - 1].folded.split()[-1] in _BEFORE_AN_OBJECT and verb in _DID
