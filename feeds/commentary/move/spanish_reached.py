"""Riders who catch riders, in Spanish: "Dorn alcanza a Fisk y sigue a su ritmo", "Dorn y Gran lo han cazado".

Those who are reached so are caught; where others are away beside them, whoever reaches them has joined them.
"""

import re
from collections.abc import Iterator

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import group_of, move
from feeds.commentary.sentence.sayings import is_said
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_HINT = lazy(
    r"\b(?:alcan\w+|caz[ao]\w*|caza|cazan|alcance|atrap\w+|pill[ao]\w*|rebas\w+|adelant\w+|super[ao]\w*|coge\w*|cogi\w+)\b"
)
_CATCH = r"(?:(?:alcanza|caza|atrapa|pilla|rebasa|adelanta|supera)(?:n|do|ron|ba)?|coge|cogen|cogio|cogieron|cogido|(?:alcanz|caz|atrap|pill|rebas|adelant|super)o|(?:da|dan|dio|dieron|dado) (?:caza|alcance))"
_DOES = rf"(?: (?:ya|por fin|finalmente|tambien|luego|despues|enseguida|pronto|ahora|,))*(?: (?P<him>l[oae]s?))?(?: (?:ha|han))?(?: ya| por fin)? {_CATCH}"
_THEY = (
    rf"(?:{PEOPLE}|(?:el|los|las|ese|este) (?:\w+ )?(?:perseguidor\w*|favorit[oa]s|capos|gallos|gallitos|mejores|contraatacantes|de atras|de detras|de por detras)"
    rf"(?: de la general)?|(?:el )?(?:duo|trio|cuarteto|quinteto|grupo|grupito|pequeno grupo) (?:de|del) {PEOPLE})"
)
"""Riders who chase, by name or as a group."""
_REACHED = lazy(
    rf"(?P<who>{_THEY})(?: , [^<>,;:.]{{1,50}} ,)?{_DOES}(?: (?:ya|por fin|finalmente|enseguida|pronto|tambien|rapidamente|casi al momento))*"
    rf"(?: (?:a|al|a su|al \w+)(?: (?:el|la|\w+))?? (?P<whom>{PEOPLE})|(?= ?[.,;!]| y\b| e\b| a\b| en\b| con\b| al\b))"
)

_TAKES_HIM = lazy(
    rf"\b(?:a|al|a la) (?:[\w-]+ )??(?P<whom>{PEOPLE})(?P<him>)(?: ya| tambien| enseguida| pronto)* l[oae]s?(?: (?:ha|han))?(?: ya| por fin)? {_CATCH}"
    rf"(?: (?:ya|por fin|finalmente|enseguida|pronto|tambien|rapidamente|despues))* (?:el |la )?(?:[\w-]+ )??(?P<who>{_THEY})"
)
_TAKEN_BY = lazy(
    rf"(?P<whom>{PEOPLE})(?P<him>)(?: ,)?(?: (?:es|son|fue|fueron|ha sido|han sido|ya|acaba|termina))* (?:alcanzad|cazad|atrapad|rebasad|adelantad|superad)[oa]s?"
    rf"(?: (?:ya|por fin|finalmente|enseguida))* por (?:el |la |su )?(?:[\w-]+ )??(?P<who>{PEOPLE})(?! (?:en|al|por) (?:el |la )?(?:sprint|meta|linea|general))"
)


def reached(
    s: Sentence, said: Slots, context: Context
) -> Iterator[tuple[re.Match[str], list[Person], Fact | None]]:
    """Yield which riders of those ahead others catch, with all of whom no other rule is to speak.

    No fact is given of those who were said to be caught, or whom others join.
    """
    if s.language != "es" or not said.people or not _HINT.search(said.text):
        return
    for match in (found for rule in (_TAKES_HIM, _REACHED, _TAKEN_BY) for found in rule.finditer(said.text)):
        if not is_said(s, said, match, frozenset()):
            continue
        who = in_row(said, match["who"])
        if match["whom"]:
            whom = in_row(said, match["whom"])
        elif match["him"]:
            whom = _meant(match["him"], who, context)
        else:
            continue
        if whom and all(one in context.taken for one in whom):
            yield match, [*who, *whom], None
            continue
        ahead = [*context.away, *context.chasers, *context.moved, *context.fallen]
        ahead += [one for one in whom if one in context.been_away and one not in context.taken]
        if match.re is _TAKES_HIM:
            ahead += [*context.delayed, *context.behind]
        if not whom or any(one in who for one in whom) or not all(one in ahead for one in whom):
            continue
        has_just_gone = context.attack is not None and context.attack_age <= 1 and whom == context.attack.people
        if context.leads(who) or has_just_gone:
            continue
        is_of_favourites = not who and "persegu" not in match["who"]
        if (
            len(whom) > 1
            and context.leads(whom)
            and len(whom) >= (context.away_size or 0)
            and not is_of_favourites
        ):
            continue  # riders who catch all who lead have joined them
        if len(whom) == 1 and who and _are_of_more(whom, context):
            yield match, whom, None
            continue
        by = who[0].name if len(who) == 1 else group_of(who, context) if who else "chasers"
        if who and all(one in whom for one in context.away):
            context.chasers = who  # who leads from there
        yield match, [*who, *whom], move("caught", whom, 0.84, s, by=by)


def _are_of_more(whom: list[Person], context: Context) -> bool:
    """Return whether others are away beside those who are reached: whoever reaches them has joined them."""
    return context.leads(whom) and max(context.away_size or 0, len(context.away)) > len(whom)


def _meant(pronoun: str, who: list[Person], context: Context) -> list[Person]:
    """Return whom "lo" means: one who was spoken of last, or who is away alone."""
    if pronoun.endswith("s"):
        return []  # those who are several are joined
    for group in (context.last, context.away):
        left = [one for one in group if one not in who]
        if len(left) == 1:
            return left
    return []
