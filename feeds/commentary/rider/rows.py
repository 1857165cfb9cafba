"""Riders in a row made one token: "A (X), B (Y) and C", "a A y a B", "A, his team-mate B and the Belgian C"."""

from collections.abc import Sequence

from feeds.commentary.rider.names import Roster
from feeds.commentary.rider.runs import (
    MOVES_ON,
    begins_a_clause,
    goes_on,
    is_one_who_does,
    starts_a_clause,
)
from feeds.commentary.rider.teams import REGION, nation_of_several, regions
from feeds.commentary.words.tags import Token, phrases, vocabulary
from feeds.commentary.words.writing import ANDS, ARTICLES, JOINTS, all_of
from tracker.race.text import fold_name

_ROMANCE = frozenset({"fr", "es"})
_GROUPS = phrases("group|trio|duo|pair|quartet|quintet|sextet|chase|squad|team")
_OWN = phrases("his|her|zijn|haar|su|sus|son|sa|ses|leur")
_THE = ARTICLES | {"du", "del", "al", "las"}
_NI = phrases("ni")
_TWICE = phrases(
    "a|de|con|sobre|por|para|contra|tras|ante|entre|del|al|sur|avec|devant|pour|par|du|au|aux|des|d|derriere"
)
"""Prepositions that stand again before each of several riders."""
_LIKE = {"del": "de", "al": "a", "du": "de", "des": "de", "d": "de", "au": "a", "aux": "a"}
_AGAIN = phrases(
    "otra vez|de nuevo|nuevamente|tambien|igualmente|incluso|asimismo|encore|de nouveau|a nouveau|"
    "aussi|egalement|meme|enfin|finalement|otra|vez|nuevo|nouveau"
)
"""What may stand before the last of a row: "A, B y otra vez C"."""
_NUMBERED = phrases("dorsal|dorsales|dossard|dossards")
_APPOSED = phrases(
    "primero|primera|segundo|segunda|tercero|tercera|cuarto|cuarta|quinto|quinta|sexto|septimo|octavo|noveno|decimo|ultimo|ultima|"
    "lider|ganador|ganadora|vencedor|vencedora|campeon|campeona|subcampeon|companero|companera|uno|una|maillot|dorsal|"
    "premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dernier|"
    "derniere|leader|vainqueur|laureat|laureate|champion|championne|coequipier|coequipiere|dauphin|dauphine|meilleur|meilleure|"
    "mejor|favorito|favorita|favori|favorite|veterano|joven|jeune|tenant|porteur|porteuse|por|con|enfermo|victima|victime"
)
"""What begins what a rider is, between commas: "A, tercero de la general, y B"."""
_LONGEST_APPOSED = 8
"""Tokens."""


def joined_rows(text: str, tokens: Sequence[Token], language: str, roster: Roster) -> list[Token]:
    """Join riders in a row into one token, and hand "(all X)" to all of them."""
    joined: list[Token] = []
    if language in _ROMANCE:
        tokens = _without_numbers(tokens, roster)
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if "named" not in token.classes:
            joined.append(token)
            index += 1
            continue
        people = list(token.value)
        after = index + 1
        joints: list[str] = []
        while (look := _next(tokens, index, after, language)) is not None:
            following = tokens[look]
            if "maybe" in following.classes and " " in str(following.value):
                following.value = [(roster.add(str(following.value), sure=False), None)]
                following.classes = frozenset({"named"})
            if "named" not in following.classes or _is_group(tokens, look, language):
                break
            if look == after + 1 and begins_a_clause(tokens, after, language):
                break  # "A, B and C in front, the Dorn group at 30 seconds"
            if after == index + 1 and is_one_who_does(tokens, index, look, language):
                break
            joints.append(" ".join(other.folded for other in tokens[after:look]))
            ahead = tokens[look + 1].folded if look + 1 < len(tokens) else ""
            if language == "fr" and starts_a_clause(joints, ahead):
                break
            if joints[-1] == ";" and _ends_at(tokens, index, look, joints):
                break
            if (
                language in _ROMANCE
                and (joints in (["y"], ["et"], ["e"]) or joints[-1] in (", y", ", et"))
                and goes_on(tokens, index, look)
            ):
                break
            people += following.value
            after = look + 1
        end = tokens[after - 1].end
        shared = all_of(text[end : end + 60])
        if shared:
            for person, team in people:
                if team is None and person.listed is None:
                    person.team = shared
            while after < len(tokens) and tokens[after].folded != ")":
                after += 1
            after += 1
        elif len(people) == 2 and people[0][1] is None and people[1][1] and people[0][0].team is None:
            between = fold_name(text[token.end : end])
            if between.split()[:1] in (["and"], ["en"], ["et"], ["y"]) and people[0][0].listed is None:
                people[0][0].team = people[1][1]
        unique = list(dict.fromkeys(person for person, _ in people))
        joined.append(Token(token.classes, token.start, end, unique, token.folded))
        index = after
    return joined


def _ends_at(tokens: Sequence[Token], first: int, look: int, joints: list[str]) -> bool:
    """Return whether a semicolon ends a row: "48 segundos sobre A y B; C, a 1:15", "trabaja para A; B y C ceden"."""
    after = tokens[look + 1 : look + 3]
    if len(after) > 1 and after[0].folded == "," and "at" in after[1].classes:
        return True
    if joints != [";"] or not first:
        return False
    before = tokens[first - 1].folded.split()[-1]
    # "Neutralizado A; B aguanta", "Responde A; B, en cambio, …"
    is_told = before.isalpha() and before[-1] not in "ns" and tokens[look - 1].folded == ";"
    goes_on = after[:1] and (after[0].folded[0].isalpha() or _is_no_name(after))
    return before in _OF_ONE or (is_told and bool(goes_on))


def _is_no_name(after: Sequence[Token]) -> bool:
    """Return whether a comma stands after a rider, and no name after it."""
    is_comma = len(after) > 1 and after[0].folded == ","
    return is_comma and after[1].classes.isdisjoint(("named", "maybe")) and after[1].folded not in _ITS_TEAM


_ITS_TEAM = phrases("del|de|de la|du|de l|van|of|from|ambos|les deux")
_OF_ONE = phrases("para|de|del|sobre|tras|contra|pour|sur|derriere|du|voor|for|behind")
"""Before a rider of whom a semicolon ends what is said."""


def _without_numbers(tokens: Sequence[Token], roster: Roster) -> Sequence[Token]:
    """Return tokens without the number on a rider's back before the name, "la dorsal 24, A"; A is a rider."""
    at = next((i for i, token in enumerate(tokens) if token.folded in _NUMBERED), None)
    if at is None:
        return tokens
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        if tokens[index].folded in _NUMBERED and index + 3 < len(tokens) and tokens[index + 1].folded.isdecimal():
            index += 2 + (tokens[index + 2].folded == ",")
            who = next((token for token in tokens[index : index + 4] if token.classes & {"named", "maybe"}), None)
            if who is not None and "maybe" in who.classes and " " in str(who.value):
                who.value, who.classes = [(roster.add(str(who.value), sure=False), None)], frozenset({"named"})
            continue
        kept.append(tokens[index])
        index += 1
    return kept


def _next(tokens: Sequence[Token], first: int, after: int, language: str) -> int | None:
    """Return the index of what may be the next rider of the row that begins at `first`, or None."""
    start = _past_apposition(tokens, after, language) if language in _ROMANCE else after
    look = start
    while look < len(tokens) and look - start < 3 and _is_joint(tokens, look, language):
        look += 1
    if look == start:
        return None
    if language in _ROMANCE:
        before = tokens[first - 1].folded.split()[-1] if first else ""
        look = _past_words(tokens, look, _LIKE.get(before, before))
    look = _past_epithet(tokens, look, language)
    return look if look < len(tokens) else None


def _past_apposition(tokens: Sequence[Token], after: int, language: str) -> int:
    """Return the index of the comma after what a rider is, in a row: "A, tercero de la general, y B"."""
    if (
        after + 2 >= len(tokens)
        or tokens[after].folded != ","
        or tokens[after + 1].folded.split()[0] not in _APPOSED
    ):
        return after
    for at in range(after + 2, min(len(tokens) - 1, after + 2 + _LONGEST_APPOSED)):
        token = tokens[at]
        if token.folded == ";" and language == "es" and tokens[at + 1].folded in _OWN | _THE | ANDS["es"]:
            return at  # "A, uno de los favoritos; su compañero B"
        if token.folded == ",":
            is_place = at == after + 2 and bool(tokens[after + 1].classes & {"second", "third", "first"})
            return after if is_place or tokens[at + 1].folded not in ANDS[language] | _NI else at
        if not token.classes.isdisjoint(("break", "named", "maybe", "duration")):
            return after
    return after


def _past_words(tokens: Sequence[Token], look: int, before: str) -> int:
    """Return the index after what may stand again before each of a row: "a A y a B", "dorsal 51, A"."""
    if look + 1 < len(tokens) and tokens[look].folded in _AGAIN:
        look += 1 + (tokens[look + 1].folded in _AGAIN)
    if look + 1 < len(tokens) and tokens[look].folded in _TWICE:
        again = _LIKE.get(tokens[look].folded, tokens[look].folded)
        return look + 1 if again == before else look
    return look


def _is_group(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Return whether a name only says which group is meant: "the Dorn trio"."""
    if at < 1 or at + 1 >= len(tokens) or language != "en":
        return False
    return tokens[at - 1].folded == "the" and tokens[at + 1].folded in _GROUPS


_NOW = phrases("now|also|then|finally|even|later")


def _is_joint(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Return whether a token joins names: "and", a comma, or a hyphen without spaces, "Bero-Dorn"."""
    token = tokens[at]
    if token.folded == "-" and at + 1 < len(tokens):
        return tokens[at - 1].end == token.start and token.end == tokens[at + 1].start
    if language == "nl" and token.folded == "als":
        return any(other.folded == "zowel" for other in tokens[max(0, at - 4) : at])
    if language == "es" and token.folded == "como":
        return any(other.folded.split()[-1] == "tanto" for other in tokens[max(0, at - 8) : at])
    return token.folded in JOINTS or (language in _ROMANCE and token.folded in _NI)


def _past_epithet(tokens: Sequence[Token], at: int, language: str) -> int:
    """Return the index of the name after "the veteran", "le Polonais", "du Belge", or `at` where there is none."""
    token = tokens[at] if at + 1 < len(tokens) else None
    if token is None:
        return at
    if language == "en" and token.folded in _NOW and at and tokens[at - 1].folded == "and":
        return at + 1 if "named" in tokens[at + 1].classes else at  # "Aster, Bero and now Gran too"
    if token.classes == {"word"} and token.value and language == "en":
        return at + 1 if tokens[at + 1].classes & {"named", "maybe"} else at  # "and Swede Olle Brant"
    if "team" in token.classes and language == "en":
        return next((i for i in range(at + 2, min(at + 4, len(tokens))) if is_of_team(tokens, i)), at)
    if language == "nl" and token.folded in _TOO and at and tokens[at - 1].folded in ("en", ","):
        return _past_too(tokens, at)
    if token.folded in _OWN:
        return _past_mate(tokens, at, language)
    if token.folded not in _THE or (language == "nl" and token.folded == "die" and tokens[at - 1].folded == ","):
        return at  # "A, die ook B heeft ingelopen"
    if language == "es" and (titled := _past_title(tokens, at)):
        return titled
    for after in range(at + 1, min(at + 4, len(tokens))):
        token = tokens[after]
        before = tokens[after - 1]
        if "named" in token.classes:
            is_of = "nation" in before.classes and not before.value.startswith(REGION)
            if is_of and token.value[0][0].nation is None:
                token.value[0][0].nation = regions().get(before.value, before.value)
            return after
        if "maybe" in token.classes and " " in str(token.value) and nation_of_several(before.folded):
            return after  # "A, B y el estonio Rasmus Tamm"
        if not token.classes & {"word", "nation", "riders"} and token.folded not in ("'", "’"):
            break
        if language == "nl" and token.folded in ("die", "dat"):
            break  # "A, de man die B moet loodsen"
    if language == "nl":  # "de 19-jarige neoprof Jan Vos"
        aged = next((i for i in range(at + 1, min(at + 5, len(tokens))) if tokens[i].folded in _AGED), at)
        people = (i for i in range(aged + 1, min(aged + 4, len(tokens))) if tokens[i].classes & {"named", "maybe"})
        return next(people, at) if aged > at else at
    return at


def _past_title(tokens: Sequence[Token], at: int) -> int:
    """Return the index of the name after what a rider is and a comma, "A y el campeón de Portugal, B", or 0."""
    is_title = False
    for after in range(at + 1, min(at + _LONGEST_TITLE, len(tokens) - 1)):
        token = tokens[after]
        if token.folded == ",":
            ahead = [one.folded.split()[0] for one in tokens[after + 2 : after + 4]]
            verb = ahead[-1] if ahead[:1] == [","] else "".join(ahead[:1])
            is_name = "named" in tokens[after + 1].classes and verb not in MOVES_ON
            return after + 1 if is_title and is_name else 0
        if not token.classes.isdisjoint(("break", "mark", "named", "duration")) or token.folded in MOVES_ON:
            return 0
        is_title |= token.folded.split()[0] in TITLED
    return 0


_LONGEST_TITLE = 8
TITLED = phrases(
    "campeon|campeona|subcampeon|subcampeona|maillot|lider|jefe|jefa|segundo|segunda|tercero|tercera|cuarto|cuarta|quinto|quinta|ganador|ganadora|vencedor|vencedora|"
    "companero|companera|compatriota|medallista|plusmarquista|velocista|escalador|escaladora|esprinter|sprinter|veterano|veterana|joven|debutante|neoprofesional|favorito|favorita|"
    "corredor|corredora|ciclista|hombre|gregario|gregaria|capitan|capitana|rodador|contrarrelojista|dorsal|portador|portadora|campeonisimo|novato|promesa|estrella"
)
"""What a Spanish rider is, before the name."""


def _past_too(tokens: Sequence[Token], at: int) -> int:
    """Return the index of the name after "en helaas ook onze", "en landgenoot", in Dutch, or `at` where there is none."""
    after = at
    while after < min(at + 5, len(tokens) - 1) and tokens[after].folded in _TOO:
        after += 1
    return after if "named" in tokens[after].classes and tokens[at - 1].folded == "en" else at


_TOO = phrases(
    "ook|helaas|onze|zelfs|jawel|eveneens|verrassend|verrassend genoeg|tot slot|uiteraard|landgenoot|ploegmaat|ploeggenoot|kopman|sprinter|good old|good ol"
)


def is_of_team(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a name stands right after a team."""
    return team_before(tokens, at) is not None


def team_before(tokens: Sequence[Token], at: int) -> Token | None:
    """Return the team right before a name: "Cofidis's Luc Dorval", "Cofidis rider Luc Dorval", "the Cofidis rider is Luc Dorval"."""
    if not tokens[at].classes & {"named", "maybe"}:
        return None
    start = at - 2 if at > 2 and tokens[at - 1].folded == "is" and tokens[at - 2].folded in _RIDERS else at - 1
    while start > max(0, at - 4) and (tokens[start].folded in ("'", "’", "s") or tokens[start].folded in _RIDERS):
        start -= 1
    return tokens[start] if start < at - 1 and "team" in tokens[start].classes else None


_RIDERS = phrases(
    "rider|man|woman|sprinter|climber|leader|captain|veteran|youngster|neo pro|rouleur|puncheur|duo|pair"
)
_AGED = phrases("jarige|jarig|tweevoudig|drievoudig|viervoudig|voormalig|oud")
"""What may stand after an article before a name: "de 19-jarige"."""


def _past_mate(tokens: Sequence[Token], at: int, language: str) -> int:
    """Return the index of the name after "his team-mate", "su compatriota", "X, her Austrian teammate, Y"."""
    known = vocabulary(language)
    is_mate = False
    for after in range(at + 1, min(at + 6, len(tokens))):
        token = tokens[after]
        if token.folded == "," and after + 1 < len(tokens):
            return _past_epithet(tokens, after + 1, language)
        if token.classes & {"named", "maybe"}:
            return after if is_mate else at
        is_mate |= "mate" in token.classes or "mate" in known.longest(token.folded.split(), 0, 1)[1]
        if "break" in token.classes:
            break
    return at
