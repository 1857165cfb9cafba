"""Riders who are called by their team or their place in the sentence before: "the Cofidis man", "the latter"."""

from collections.abc import Iterable

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.race_leader import by_title, note_race_leader
from feeds.commentary.sentence.referred import refer
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

_RIDER = phrases(
    "man|rider|woman|leader|sprinter|climber|veteran|captain|rouleur|puncheur|youngster|neo pro|recruit|debutant|"
    "domestique|racer|renner|renster|kopman|kopvrouw|klimmer|ploegleider|knecht|aanvaller|coureur|coureuse|grimpeur|"
    "sprinteur|corredor|corredora|ciclista|escalador|velocista|lider|hombre"
)
_OF = phrases("of|from|van|de|du|del|chez")
_THE = phrases("the|de|le|la|el|l")
_LATTER = {"latter": -1, "former": 0}


def identify(s: Sentence, context: Context, roster: Roster) -> None:
    """Make riders of what stands for one who is known: "the man from Cofidis", "the Cofidis rider", "the latter".

    Args:
        s: the sentence, whose tokens are changed.
        context: who is meant are those spoken of last, those away, those who chase, those who moved.
        roster: the riders of the race.
    """
    _by_unknown_team(s, context)
    if s.language in ("fr", "es"):
        refer(s, context)
    elif s.language == "en":
        _both(s, context)
        note_race_leader(s, context)
        by_title(s, context)
    if s.language == "es":
        _by_whose_team(s, context, roster)
    for at in reversed(s.all("team")):
        first, last = _around(s, at)
        if first is None or last is None:
            continue
        team = str(s.tokens[at].value)
        person = _one_of(team, context, roster)
        if person is None and first == 0 and s.language == "en" and (person := _of_no_team(context)) is not None:
            person.team = s.text[s.tokens[at].start : s.tokens[at].end].removeprefix("The ")
        if person is not None:
            s.make_riders(first, last, [person])
    for at in range(len(s.tokens) - 1, 0, -1):
        which = _LATTER.get(s.tokens[at].folded.split()[-1])
        if which is None or (s.next_is(at, "named", "nation", "word") and not _is_verb_next(s, at)):
            continue
        named = [person for i in s.all("named") if i < at for person in s.tokens[i].value] or context.last
        if s.tokens[at - 1].folded in _THE | {"and"} and len(named) == 2:
            s.make_riders(at - 1 if s.tokens[at - 1].folded in _THE else at, at, [named[which]])


def _both(s: Sentence, context: Context) -> None:
    """Make "both" at the head of a sentence the two spoken of last, or the two who fell last: "Both have had to abandon"."""
    if not s.tokens or s.tokens[0].folded != "both" or s.has("named") or len(s.tokens) < _LEAST_OF_BOTH:
        return
    two = next((people for people in (context.downed, context.last) if len(people) == _TWO), None)
    if two is not None and s.tokens[1].folded.split()[0] in _BOTH_DO:
        s.make_riders(0, 0, list(two))


_TWO, _LEAST_OF_BOTH = 2, 3
_BOTH_DO = phrases(
    "are|were|have|had|out|is|get|got|will|can|climb|climbed|abandon|abandoned|continue|remount|rejoin"
)


def _by_unknown_team(s: Sentence, context: Context) -> None:
    """Make "the Ravello rider" at the head of a sentence the one spoken of last, and Ravello their team."""
    for at in s.all("maybe", "site"):
        first, last = _around(s, at)
        if last is None or first != 0 or last != at + 1 or len(context.last) != 1:
            continue
        person = context.last[0]
        team = s.text[s.tokens[at].start : s.tokens[at].end].removeprefix("The ")
        if person.team is None and person.listed is None:
            person.team = team
            s.make_riders(first, last, [person])
        return


def _of_no_team(context: Context) -> Person | None:
    """Return the one rider spoken of last, where nobody has said for which team they ride."""
    one = context.last[0] if len(context.last) == 1 else None
    return one if one is not None and one.sure and one.team is None and one.listed is None else None


def _by_whose_team(s: Sentence, context: Context, roster: Roster) -> None:
    """Make "el del Movistar" the rider of that team who can be meant, and of one that is not known whoever was named last."""
    for at in reversed(s.all("team", "maybe")):
        token = s.tokens[at]
        if at < 2 or s.tokens[at - 1].folded not in ("del", "de") or s.tokens[at - 2].folded not in ("el", "la"):
            continue
        is_known = "team" in token.classes
        team = str(token.value) if is_known else s.text[token.start : token.end]
        person = _one_of(team, context, roster)
        if person is None and not is_known and len(context.last) == 1:
            person = context.last[0]
        if person is not None:
            s.make_riders(at - 2, at, [person])
        else:
            token.classes = frozenset({"word"})


def _is_verb_next(s: Sentence, at: int) -> bool:
    return s.tokens[at + 1].folded in phrases(
        "is|was|has|had|will|then|now|also|who|attacks|gets|takes|goes|soon|quickly"
    )


def _around(s: Sentence, at: int) -> tuple[int | None, int | None]:
    """Return the first and the last token of what a rider is called by, around their team."""
    tokens = s.tokens
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.folded in _RIDER and not s.next_is(at + 1, "named", "maybe"):
        if tokens[at].folded.split()[0] in _THE:
            return at, at + 1  # at the head of a sentence the article has a capital, and is the name's
        for index in range(at - 1, max(-1, at - 4), -1):
            if tokens[index].folded in _THE:
                return index, at + 1
            if not tokens[index].classes & {"word", "nation"}:
                break
    if at >= 2 and tokens[at - 1].folded in _OF and tokens[at - 2].folded in _RIDER:
        for index in range(at - 3, max(-1, at - 6), -1):
            if tokens[index].folded in _THE:
                return index, at
            if not tokens[index].classes & {"word", "nation"}:
                break
    return None, None


def _one_of(team: str, context: Context, roster: Roster) -> Person | None:
    """Return the one rider of a team who can be meant, the nearest first."""
    groups: tuple[Iterable[Person], ...] = (context.last, context.away, context.chasers, context.moved)
    for group in groups:
        fits = roster.of_team(team, group)
        if fits:
            return fits[0] if len(fits) == 1 else None
    return None
