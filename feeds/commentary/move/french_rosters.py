"""Who is away as a French sentence lists them, with what it says of each beside: "Ils sont trois : A, le régional, B et, tiens, C"."""

from collections.abc import Iterator

from feeds.commentary.move.among import is_of_a_fall, named_between
from feeds.commentary.move.breakaways import size_of
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_N = rf"(?:\d\d?|{spelt('fr')})"
_SO_MANY = lazy(
    rf"\b(?:ils|elles) (?:sont|etaient|seraient)(?: (?:donc|desormais|maintenant|finalement|bien|en fait))? (?P<n>{_N})\b(?! (?:a|minutes?|secondes?|km|kilom\w+|points?|coequip\w+)\b)"
)
_GROUP = r"(?:echappee|fugue|bon coup|coup du jour|groupe de tete|tete de course|quatuor|trio|duo|quintette|sextuor|septuor|escapade|offensive|bonne)"
_OPENS = lazy(
    rf"^\W*(?:(?:et|alors|donc|bon) ?,? )*(?:les|leurs|des) noms(?! a\b)\b[^<:]{{0,50}}:|^\W*(?:les|nous|en) (?:voici|voila)\b(?! (?:au|a|sur|dans|en)\b)[^:]{{0,60}}:|"
    rf"\b{_GROUP}\b[^:;.]{{0,40}}\b(?:(?:composee?s?|formee?s?|constituee?s?) d|comprend|regroupe|reunit|rassemble)|"
    rf"^\W*(?:(?:et|alors|donc|bon) ?,? )*(?:devant|a l ?['’]? ?avant|en tete|dans (?:l ?['’]? ?|le |la |ce |cette )?{_GROUP})(?: de (?:la )?course| du jour)? ?,? (?:on (?:a|retrouve|trouve|note|voit|compte)|il y a|figurent|se trouvent|roulent|nous avons|nous retrouvons)\b|"
    rf"\b{_GROUP}\b[^;.]{{0,40}}\b(?:on y (?:re)?(?:trouve|voit|note)|y figurent)\b|"
    rf"\b(?:on (?:re)?trouve|figurent|sont presents|il y a)(?: \w+)? (?:dans|parmi|au sein d\w*|a l ?['’]? ?avant|devant)\b[^:;.]{{0,20}}(?:{_GROUP}|echappes|fuyards|devant|avant)\b|"
    r"> y (?:cotoie|accompagne|retrouve|est accompagnee?|est en compagnie)\b"
)
"""How a sentence begins that lists who is away."""
_GONE = lazy(
    rf"\b(?:{_GROUP}|echappe\w*|fuyard\w*|devant|en tete|a l ?['’]? ?avant|sorti\w*|parti\w*|pris le large|fausse compagnie|escampette|malle|fille de l ?['’]? ?air|detache\w*|extrai\w*|isole\w*|ouvrent la route|joint\w*|rejoint\w*|accompagn\w*|compagnie)\b"
)
_NONE = lazy(
    r"\b(?:manque\w*|rate\w*|loupe\w*|absent\w*|piege\w*|sans|poursuite|poursui\w+|contre|chass\w+|favoris|deuxieme groupe|second groupe|derriere|a l ?['’]? ?arriere|hier|veille|l ?['’]? ?an dernier|demain|"
    r"equip\w+ de|coequipiers|vainqueurs?|anciens?|forfaits?|partants?|chut\w+|tomb\w+|au sol|a terre|classement|general|podium|signature|freres|soeurs|trousses|jumeaux|sur la ligne|a l ?['’]? ?arrivee|selection\w*|convoque\w*)\b"
)
"""Beside a list: it is of others."""
_NO_NEWS = (
    "dropped", "catch", "crash", "mechanical", "abandon", "win", "gc", "points", "bonus", "sprint", "summit", "dns", "otl", "modal", "if", "future",
    "behind", "regroup", "past",
)  # fmt: skip


_OTHERS = lazy(
    r"\b(?:(?:manque|rate|loupe)\w*|abandonn\w*|(?:ete|sont|etaient|sont deja) (?:lachee?s|larguee?s|distancee?s|decrochee?s|reprise?s?|avalee?s)|en tete d(?:u|es) (?:classement|general|peloton|paquet|sondage\w*)|"
    r"noms a (?:surveiller|suivre|retenir|cocher|citer)|devant (?:le|la|les|l) (?:peloton|paquet|bus|car|micros?|public|cameras?|presse|hotel|podium)|(?:echappee|fugue|groupe) d ?['’]? ?hier|de (?:poursuite|contre|chasse)|les poursuivants)\b"
)


_COME_TO_THEM = lazy(
    r"\b(?:sur|aux?|vers) (?:les |leurs |ces )?(?:deux|trois|quatre|cinq|six|sept|huit) (?:echappee?s|fuyarde?s|hommes de tete|leaders|coureurs de tete|de devant)\b|"
    r"\b(?:recu|recoivent|beneficie\w*|obtenu) (?:le |du |d ?['’] ?un )?(?:precieux )?(?:renfort|concours|soutien)\b|\bcombl\w+ (?:leur|son) (?:retard|handicap|debours)\b|\b(?:leur|son) retour (?:a l|en tete|devant|aux)"
)
"""Of riders who come across to those away."""


def are_others(s: Sentence) -> bool:
    """Return whether a French sentence lists riders who are away no longer, or stand in front of something else."""
    first = next((s.tokens[at].start for at in s.all("named")), 0)
    found = _OTHERS.search(s.folded) if first else None
    is_so_far = first and s.tokens[0].folded == "a" and "duration" in s.tokens[1].classes and not s.has("ahead")
    return (
        bool(is_so_far)
        or (found is not None and found.start() < first)
        or _COME_TO_THEM.search(s.folded) is not None
    )


def french_rosters(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield the break that a sentence lists, where it names as many as it counts, or begins as such a list does.

    Args:
        s: the sentence.
        context: how many are away, and who of them is known; whom the sentence lists from here on.
        roster: the riders of the race.
        found: what the sentence says already; what it says of some of them is of all.
    """
    if joined := _in_company(s, context, roster):
        context.goes_away(joined)
        context.said_away = frozenset(joined)
        yield move("breakaway", joined, 0.8, s)
        return
    folded = s.folded
    counted = _SO_MANY.search(folded)
    size = int(number(counted["n"]) or 0) if counted else size_of(s)
    opens = _OPENS.search(_slotted(s))
    if opens is None and not counted and _is_known_group(s):
        size = None  # "Dorn et Fisk se rapprochent du duo de tête"
    if not (opens or (size and (counted or _GONE.search(folded))) or (context.away_size and not context.away)):
        return
    if are_others(s) or (s.has("join") and not counted and not _BEGUN.search(folded)):
        return  # "Trois hommes l'ont rejoint : …"
    outside = _outside(s)
    if any(s.tokens[at].classes & {*_NO_NEWS} for at in outside) or is_of_a_fall(s, context):
        return
    if any(_NONE.search(s.tokens[at].folded) for at in outside):
        return
    people = named_between(s, 0, len(s.text) + 1, roster, past_teams=True)
    first = next((at for at in s.all("named")), len(s.tokens))
    is_of_fewer = bool(context.away_size and not context.away and len(people) != context.away_size)
    if (opens is not None and is_of_fewer) or (not counted and _is_so_far(s, first)):
        return
    is_open = opens is not None or (counted is not None and s.tokens[first - 1].folded in (":", ",", "–", "("))
    as_counted = len(people) == size and (is_open or _GONE.search(folded) is not None)
    after_colon = any(token.folded == ":" for token in s.tokens[max(0, first - 3) : first])
    fills = len(people) == context.away_size and not context.away and (is_open or first <= _SOON or after_colon)
    if len(people) < _LEAST or not (as_counted or fills or (opens is not None and size in (None, len(people)))):
        return
    is_plain = opens is not None or fills
    whole = [fact.kind for fact in found if fact.kind in _OF_SOME and len(fact.people) >= len(people)]
    if "breakaway" in whole or (whole and not is_plain):
        return
    if not as_counted and not all(one.sure or " " in one.name for one in people):
        return
    roster.adopt(people)
    found[:] = [
        fact for fact in found if not (fact.kind in _OF_SOME and all(one in people for one in fact.people))
    ]
    context.goes_away(people)
    context.said_away = frozenset(people)
    yield move("breakaway", people, 0.8, s)


_COMPANY = lazy(
    r"^(?:il|elle) (?:est|se retrouve|se trouve|roule|y est)(?: (?:alors|desormais|donc|aussitot|bientot|maintenant))? (?:accompagnee?|en compagnie|flanquee?|entouree?) (?:de|d|par|du)\b|^(?:avec|derriere) (?:lui|elle)\b"
)


def _in_company(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return who is in front with one who has just passed a line first: "Dorn passe en tête. Il est accompagné de Fisk et Gran"."""
    first = context.placed[:1]
    if context.away or not first or first != context.last[:1] or not _COMPANY.search(s.folded):
        return []
    if s.has("modal", "if", "not", "behind", "peloton", "chasers", "dropped", "catch"):
        return []
    others = named_between(s, 0, len(s.text) + 1, roster, past_teams=True)
    people = [*first, *(one for one in others if one is not first[0])]
    is_all = context.away_size in (None, len(people))
    return people if is_all and len(people) > 1 and all(one.sure or " " in one.name for one in people) else []


def _is_known_group(s: Sentence) -> bool:
    """Return whether a sentence speaks of so many as of a group that is known: "du duo", "les deux de devant"."""
    for at in s.all("leaders"):
        first, before = s.tokens[at].folded.split()[0], s.folded_at(at - 1)
        if s.tokens[at].value and {first, before} & _KNOWN:
            return True
    return False


_KNOWN = phrases("le|la|les|du|des|au|aux|ce|cet|cette|ces|leur|leurs|son|ses|sur|vers|a")


def _is_so_far(s: Sentence, first: int) -> bool:
    """Return whether a list is of those so far behind: "À 12 secondes, on trouve un trio avec Dorn et Fisk"."""
    return any("duration" in token.classes for token in s.tokens[:first])


_BEGUN = lazy(r"\bechappee de \w+ [^.;:]{0,60}\b(?:lancee|emmenee|initiee|animee|formee|amorcee|provoquee)\b")
"""Of a break with those who began it and those who came across."""
_OF_SOME = ("attack", "join", "breakaway")
_LEAST, _SOON = 2, 6


def _slotted(s: Sentence) -> str:
    """Return the folded words with ">" after each name."""
    return " ".join(">" if "named" in token.classes else token.folded for token in s.tokens)


def _outside(s: Sentence) -> list[int]:
    """Return the tokens that are in no relative clause between commas and in no brackets."""
    kept: list[int] = []
    is_aside = False
    for at, token in enumerate(s.tokens):
        if token.folded in ("qui", "que", "dont", "ou", "("):
            is_aside = True
        elif token.folded in (",", ")", ";", ":"):
            is_aside = False
        elif not is_aside:
            kept.append(at)
    return kept
