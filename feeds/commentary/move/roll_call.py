"""Who is away where a sentence counts riders and then names as many: "Eight of them: A, B, …", whatever is said between."""

import re
from collections.abc import Iterator

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.slots import Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_OTHER_NEWS = (
    "crash", "mechanical", "abandon", "dns", "dropped", "drops", "catch", "join", "chasers", "behind", "gc", "win", "sprint",
    "summit", "points", "bonus", "second", "third", "line", "duration", "mate", "site",
)  # fmt: skip
"""Classes of words that make something else of those who are counted, where they stand before the names."""
_UNSAID = frozenset({"said", "modal", "future", "if", "not"})
"""The same in the clause of the count."""
_SLOT = lazy(r"<(?P<first>\d+)(?:-\d+)?>")
_COUNT = lazy(r"(?<![\w<{])(?P<n>[a-z]{3,}|\d\d?)(?![\w>}])")
_INTRODUCES = lazy(
    r"(?:(?::|–|—)[^:]{0,40}|\b(?:with|including|among|being|namely|met(?: daarin)?|onder(?: wie| meer)?|waaronder|te weten|namelijk|avec|dont|"
    r"parmi|soit|composee?|con|formad[oa] por|compuest[oa] por|entre ell[oa]s)\b[^:]{0,60})$"
)
_FRONT = lazy(
    r"\b(?:front|lead\w*|break\w*|escape\w*|away|clear|up the road|ahead|move|voorop|vooraan|kop\w*|weg|vlucht\w*|ontsnap\w*|"
    r"voorsprong|tete|avant|devant|echapp\w*|sort\w*|partis?|coup|bonne|fuite|large|cabeza|delante|fuga\w*|escap\w*|corte|punta|"
    r"frente|aventura|cuaj\w+|kleur\w*|extrai\w+|(?:group|groep|groepje|groupe|grupo) (?:of|van|de) \w+)\b"
)
"""Words by which those who are counted are in front, here or in the sentence before."""
_BACK = lazy(
    r"\b(?:back of|behind|tail|pack|bunch|peloton|favou?rites?|chas\w+|achter\w*|pak|favorieten|arriere|derriere|favoris|poursui\w+|"
    r"cola|detras|favoritos|persegui\w+|stages?|editions?|victor\w+|wins?|winners?|champions?|teams?|ploeg\w*|equipes?|equipos?|"
    r"overwinning\w*|zeges?|victoires?|minut\w*|second\w*|secte?ur\w*|sectors?|laps?|rond\w*|tours?|vueltas?|kasseistro\w+)\b"
)
_COUNTING = phrases(
    "so|and|there|here|that|it|they|we|these|is|are|s|re|ve|have|has|make|count|see|now|all|of|them|the|in|names|riders|men|women|"
    "group|dus|en|het|er|dat|dit|ze|zij|wij|zijn|zien|hebben|tellen|met|nu|totaal|de|namen|renners|man|vrouwen|groep|donc|et|alors|"
    "ils|elles|ce|on|nous|sont|est|a|compte|voit|voila|voici|d|eux|les|noms|coureurs|hommes|femmes|pues|y|ya|hay|son|estan|tenemos|"
    "vemos|nos|cantan|dan|ahora|total|los|las|nombres|corredores|corredoras|hombres|ciclistas|grupo"
)
"""What stands before the names where it says no more than how many they are: "Ils sont cinq :"."""
_ORDERS = lazy(r"\b(?:ahead of|before|devant|voor|por delante de|delante de) (?:\w+ )?<")
"""Between names that are an order rather than a list."""
_FEWEST, _MOST = 2, 40
_GOES = frozenset({"away", "attack", "leaders", "attack_noun", "consists"})


def roll_call(s: Sentence, context: Context, roster: Roster) -> Iterator[tuple[int, Fact]]:
    """Yield the break whose riders a sentence names, as many as it counts.

    That their number is right is what says that the names are those counted: asides may stand between them.

    Args:
        s: the sentence.
        context: the race so far.
        roster: the riders of the race.
    """
    named = s.all("named")
    if not named or s.text.rstrip().endswith("?"):
        return
    said = slots(s, context, roster)
    for count in _COUNT.finditer(said.text):
        size = number(count["n"])
        slot = _SLOT.search(said.text, count.end()) if size and _FEWEST <= size <= _MOST else None
        if slot is None or any(one.sure for one in said.people[: int(slot["first"])]):
            continue
        people = said.people[int(slot["first"]) :]
        if len(people) != size or len(set(people)) != size or not _is_of_a_break(s, said, count, slot):
            continue
        before = said.text[: slot.start()]
        is_front = _FRONT.search(before) is not None or any(
            not token.classes.isdisjoint(_GOES) for token in s.tokens[: named[0]]
        )
        if not (is_front or (size > 2 and _is_in_front(people, before, context))) or not is_news(
            s, named[0], context
        ):
            continue
        roster.adopt(people)
        yield said.token(slot.start()), move("breakaway", people, 0.82, s)
        return


def _is_of_a_break(s: Sentence, said: Slots, count: re.Match[str], slot: re.Match[str]) -> bool:
    """Return whether a count leads to the names, and nothing else is said of those counted."""
    between = said.text[count.end() : slot.start()]
    if not _INTRODUCES.search(between) or _BACK.search(between) or _ORDERS.search(said.text, slot.end()):
        return False
    first = s.all("named")[0]
    clause = s.clauses[said.token(count.start())]
    return not any(
        (s.clauses[at] >= clause and not token.classes.isdisjoint(_OTHER_NEWS))
        or (s.clauses[at] == clause and not token.classes.isdisjoint(_UNSAID))
        for at, token in enumerate(s.tokens[:first])
    )


def _is_in_front(people: list[Person], before: str, context: Context) -> bool:
    """Return whether riders lead though they are not said to: some of them did, or nobody was known to."""
    if context.away or context.chasers:
        return any(one in context.away for one in people)
    words = re.findall(r"\w+", re.split(r"[.!]", before)[-1])
    return sum(word not in _COUNTING for word in words) == 1 or any(map(_FRONT.search, context.seen[-1:]))
