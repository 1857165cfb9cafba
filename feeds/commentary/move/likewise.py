"""Riders of whom is said that the same happened to them: "Gran has been dropped, as has Fisk", "So is Bero"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from feeds.commentary.move.noting import note
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_TOO = lazy(
    r"^(?:y )?(?:tambien|igualmente|lo mismo|igual que|idem|tampoco|otro tanto|misma suerte|y|a)(?: (?:lo mismo|le ocurre a|le pasa a|le sucede a|corre la misma suerte|corren la misma suerte|para|puede decirse de|esta|estan|va|van|:|,))* "
    r"(?:(?:el|la|su|los|sus) (?:[\w-]+ ){0,2}?)?(?=<)"
)
"""A Spanish sentence of no more than riders to whom the same happened: "También Dorn, el ganador de ayer, y Fisk"."""
_KINDS = ("dropped", "caught", "crash", "mechanical", "abandon")
"""What happens to riders; who attacks or comes across is said with them."""
_OTHER_NEWS = phrases("attack|attack_noun|catch|join|dropped|crash|mechanical|abandon|duration|future|modal|first")
_SAME = lazy(
    rf"(?:^|[,;] |and |but )(?:so|as|and so|just as)(?: ,[^<>,]{{1,60}},)? (?:is|are|was|were|has|have|had|does|do|did)(?: (?:also|now))?"
    rf"(?: (?:the|his|her|their|@|~|['’]|s)(?: [\w-]+){{0,3}}?)? (?P<who>{PEOPLE})(?! (?:['’]|\w+(?:ed|ing) ))"
    rf"|, and so (?:is|are|do|does|has|have) {PEOPLE} ['’] ?s [^<>,;.]{{3,40}} , (?P<his>{PEOPLE})(?= ?[,.;!]|$)"
    rf"|(?:[,;] |and |[,;] and |^)(?:then (?:it is |it s )?)?(?P<too>{PEOPLE})(?: ,)? (?:too|as well|likewise|also)(?= ?[.,;!]|$)"
    rf"|[,;] (?:and )?(?:soon |quickly |shortly )?(?:then|followed by|soon followed by|afterwards) (?P<then>{PEOPLE})(?= ?[.;!]|$)"
    rf"|^also (?P<also>{PEOPLE})(?= ?[,.;!]|$)"
    rf"|(?:^|[,;] |and )(?:(?:the )?same (?:fate )?(?:goes |applies |is true |befalls |fate )?(?:for|to)|ditto|likewise|same story for|ditto for|along with|as well as|together with) (?P<ditto>{PEOPLE})(?= ?[.,;!]|$)"
)
_NEITHER = lazy(
    rf"(?:^|[,;] |and |but )(?:neither|nor) (?:can|could|do|does|did|is|are|was|were|has|have) (?P<nor>{PEOPLE})(?= ?[.,;!]|$| and| either)"
    rf"|[,;] (?:and |nor )?(?P<too>{PEOPLE}) (?:neither|either|can not either|can t either)(?= ?[.,;!]|$)"
)
"""The same of what a rider cannot do: "Dorn can't follow, Fisk neither"."""
_SO_DID = lazy(r"(?:[,;] )?(?:and |but )?(?:so|as|and so) (?:did|does|has|do|have) ")
"""Of another attack than that: "Dorn has a go, and so does Fisk"."""
_DENIES = lazy(r"either\b| nor ")
_MAY_BE = {
    "en": lazy(r"\b(?:so|as|too|well|likewise|also|same|ditto|along|together|then|followed)\b", re.IGNORECASE),
    "fr": lazy(r"\b(?:aussi|[ée]galement|m[êe]me|idem|itou|pareil|comme|ainsi|puis|ensuite)\b", re.IGNORECASE),
    "es": lazy(r"\b(?:tambi[ée]n|tampoco|mismo|igual|[íi]dem|como|luego|despu[ée]s)\b", re.IGNORECASE),
}
_ANOTHER = r"(?:(?:le|la|l ['’]|son|sa|el|su) (?:[\w-]+ ){0,2}?)?"
_SAME_AS = {
    "en": _SAME,
    "fr": lazy(
        rf"(?:^|[,;] |et |puis |mais ){_ANOTHER}(?P<too>{PEOPLE})(?: ,)? (?:aussi|egalement|lui aussi|elle aussi|eux aussi|de meme|itou|idem|pareil|pareillement)(?= ?[.,;!]|$)"
        rf"|(?:^|[,;] |> )(?:tout comme|de meme que|ainsi que|idem pour|meme sort pour|meme chose pour|meme punition pour|meme tarif pour|pareil pour|egalement|aussi) {_ANOTHER}(?P<also>{PEOPLE})(?= ?[.,;!]|$)"
        rf"|[,;] (?:et )?(?:puis|ensuite|puis ensuite|bientot suivi de) {_ANOTHER}(?P<then>{PEOPLE})(?: a son tour)?(?= ?[.;!]|$)"
    ),
    "es": lazy(
        rf"(?:^|[,;] |y |pero ){_ANOTHER}(?P<too>{PEOPLE})(?: ,)? (?:tambien|tampoco|igual|igualmente|idem|lo mismo)(?= ?[.,;!]|$)"
        rf"|(?:[,;] |> )(?:al igual que|igual que|lo mismo que|tambien|tampoco|idem para|misma suerte para|igual suerte para|lo mismo le ocurre a|lo mismo le pasa a) {_ANOTHER}(?P<also>{PEOPLE})(?= ?[.,;!]|$)"
        rf"|[,;] (?:y )?(?:luego|despues|a continuacion|mas tarde) {_ANOTHER}(?P<then>{PEOPLE})(?= ?[.;!]|$)"
    ),
}


def likewise(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Add to what a sentence says the riders to whom the same happened, and yield what it says of the last one's.

    Args:
        s: the sentence.
        context: `happened` is what the sentence before said.
        roster: the riders of the race.
        found: what the sentence says; its last mishap gets the riders added.
    """
    here = [fact for fact in found if fact.kind in _KINDS and fact.people]
    may_be = s.language in _SAME_AS and not s.has("if", "said")
    is_denied = may_be and s.language == "en" and _DENIES.search(s.folded) is not None
    is_of_drops = is_denied and (" nor " in s.folded or any(fact.kind == "dropped" for fact in here))
    pattern = _NEITHER if is_of_drops else _SAME_AS.get(s.language, _SAME)
    denies = ("modal", "not") if s.language == "en" else ("modal",)
    if is_of_drops or (may_be and _MAY_BE[s.language].search(s.text)):
        said = slots(s, context, roster)
        known = {one for fact in here for one in fact.people}
        for match in pattern.finditer(said.text):
            people = [one for one in in_row(said, " ".join(filter(None, match.groups()))) if one not in known]
            named = said.people[: said.people.index(people[0])] if people else []
            before = _of(named if s.language == "en" else named[-1:], here)
            denied = not is_of_drops and any(at <= said.token(match.end() - 1) for at in s.all(*denies))
            if not people or denied:
                continue
            if before is not None:
                roster.adopt(people)
                before.people = [*before.people, *people]
                if before.kind in ("dropped", "caught"):
                    note(replace(before, people=people), context)
            elif s.language == "en" and (tried := _of(named, found)) is not None and tried.kind == "attack":
                if _SO_DID.match(match[0]):
                    roster.adopt(people)
                    yield Fact("attack", dict(tried.fields), 0.78, s.text, people, tried.why)
            elif match.start() == 0 and not here and (last := context.happened) is not None:
                roster.adopt(people)
                fact = Fact(last.kind, dict(last.fields), 0.8, s.text, people, last.why)
                here.append(fact)
                yield fact
    if s.language == "es" and not found and context.happened is not None and s.has("named"):
        said = slots(s, context, roster)
        if _TOO.match(said.text) and not s.has(*_OTHER_NEWS):
            last = context.happened
            people = [one for one in dict.fromkeys(said.people) if one not in last.people]
            if people:
                roster.adopt(people)
                here.append(Fact(last.kind, dict(last.fields), 0.8, s.text, people, last.why))
                yield here[-1]
    joins = [fact for fact in found if fact.kind == "join" and fact.people and s.language == "es"]
    context.happened = next(reversed(here or joins), None)


def _of(named: list[Person], facts: list[Fact]) -> Fact | None:
    """Return what was said last of riders named before."""
    return next((fact for fact in reversed(facts) if any(one in named for one in fact.people)), None)
