"""Places that are given in words: "C is second, D third at nine seconds", "E completes the podium"."""

import re
from collections.abc import Iterator

from feeds.commentary.place.overall import is_said
from feeds.commentary.place.places import FOUGHT_FOR, ORDINAL, ORDINALS, Rows
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Figure, number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import ANDS

_AFTER_ORDINAL = lazy(
    r"\s*(?:$|[,.;:!)(…–—-]|(?:place|places|plaats|plek|stek|position|puesto|plaza|posicion|spot|podium|step|and|en|et|y|at|op|a|"
    r"in|on|de|dans|over|across|behind|ahead|after|for|voor|pour|para|went|goes|was|is|fue|ha|es|est|with|met|avec|con|"
    r"just|but|maar|mais|pero|today|vandaag|the line|from|man|achter|same|before|home|tot|due|thanks|to|ging|gaat|wordt|werd|binnen|devant|derriere|juste|termine|finit)\b|[{<])"
)
_LINKS = (
    r"(?: (?:place|places|plaats|plek|stek|position|puesto|plaza|posicion|spot|goes|went|ha sido|was|is|fue|est|ging|gaat|to|for|voor|"
    r"naar|pour|para|a|au|de|revient|was er|es|con|the|le|la|l|el|['’]|[:(]|nation|weggelegd|werd|wordt|eindigt|eindigde|finisht|finishte|komt|kwam)){0,6} "
)
_CONTENT_WITH = lazy(
    r"\b(?:se contenter d[eu]|doit s avouer|doit s ['’] avouer|settle for|be content with|be satisfied with|make do with|genoegen nemen met|tevreden zijn met|"
    r"tevreden stellen met|vrede nemen met|conformarse con|contentarse con)(?: [\w'’]+){0,2} $"
)
"""Before the place that somebody "has to settle for": it was theirs."""
_SAME_TIME = lazy(r"same time|zelfde tijd|meme temps|mismo tiempo")
_PODIUM = lazy(
    rf"(?:complet\w+|cierran|cierra|le acompanan|acompanan|le acompanaron|comparten)[^<>]{{0,20}} (?:podio|cajon)[^<>]{{0,15}} ({PEOPLE})"
    rf"|(?:podio|cajon) l[oe] (?:complet\w+|cierran)[^<>]{{0,12}} ({PEOPLE})"
    rf"|round\w* out (?:the )?(?:podium|top three|top 3) (?:is|was|were|are|comes|came) (?:the )?({PEOPLE})"
    rf"|({PEOPLE})[^<>]{{0,50}}? (?:places? d ?['’]? ?honneur|plaatsen twee en drie|plekken twee en drie|ereplaatsen|puestos de honor)"
    rf"|({PEOPLE})[^<>]{{0,30}}?(?:complet\w*|round\w*(?: out)?|fill\w*(?: out)?|vervolledig\w*|vervolmaakt\w*|maakten?|maken|maakt|"
    rf"complet\w+|cierra\w*|cerro|cerraron)[^<>]{{0,12}}(?:podium|podio|top (?:three|3|drie)|top - (?:three|3|drie)|places of honour)"
    rf"|podium (?:est complete|a ete complete|wordt vervolledigd|werd vervolledigd|wordt gecompleteerd|werd gecompleteerd) (?:par|door) ({PEOPLE})"
    rf"|places of honou?r (?:are|were|go|went) (?:for|to) ({PEOPLE})|({PEOPLE}) (?:join|joins|joined)[^<>]{{0,10}}(?:<\d+> )?on the podium"
)
"""Who was third, or second and third."""
_AT_A_TIME = lazy(r" , (?:(?:at|op|a|some|just|only) )?\{\d+\}(?: (?:back|behind|down|later|achter|derriere))? ,")
"""What stands between commas after a rider: "C, at 12 seconds, is second"."""
_AN_ASIDE = lazy(
    r"^ , [^<>{};:,]{3,60} , (?=(?:is|was|takes?|took|comes?|came|finish\w*|ends?|ended|ha[ds] to)\b)"
)
_AND_DOES = lazy(
    r"^([^<>;:,]{2,40}) (?:and(?= (?:came|comes|finish\w*|takes?|took|ends?|ended|is|was|had to)\b)|"
    r"en(?= (?:kwam|komt|finisht\w*|pakte?|eindigde?|werd|wordt|is|was|moest)\b)|"
    r"et(?= (?:termine|finit|prend|se classe|arrive|est|decroche|a (?:termine|fini|pris))\b)|"
    r"y(?= (?:termin[ao]|acab[ao]|es|fue|entr[ao]|lleg[ao]|se llev[ao])\b))"
)
"""A first thing that a rider does before the one that counts: "C was boxed in and came fourth"."""


_TO_BE = lazy(
    r"> (?:para|y) (?:ser|acabar|terminar|entrar|finalizar|concluir|quedar|hacerse con el|lograr el)(?: como)? $"
)


_APART = lazy(
    r"(?<=>) , (?!(?:et|puis|mais|ou|devant|derriere)\b)[^<>{},;:.]{3,50} , (?=(?:est|sera|termine|prend|finit|complete|se classe|arrive|doit|a (?:pris|termine|fini))\b)"
)
"""What is said of a rider by the way in French: "Dorn, maillot en lambeaux, est troisième"."""
_OF_ANOTHER_RACE = lazy(
    r" ?(?:place |plaats |plek |plaza )?,? ?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|en|at|of|de|du|van) (?:the |de |la |le |el |het )?(?:~|(?:\w+ )?(?:paris|roubaix|ronde|tour|giro|vuelta|milan|sanremo|liege|"
    r"points|mountains?|punten\w*|berg\w*|puntos|montana|montagne)\b))"
)
"""After a place that is no place of this stage: "fourth in Paris-Roubaix", "second on Monday"."""


def names_the_third(said: Slots) -> bool:
    """Return whether one rider is said to complete the podium."""
    match = _PODIUM.search(said.text)
    return match is not None and len(in_row(said, match[match.lastindex or 1])) == 1 and len(said.figures) <= 1


def on_the_podium(s: Sentence, said: Slots, known: set[Person]) -> Iterator[tuple[int, Person, int | None]]:
    """Yield who came in third, or second and third, as those who complete the podium; those in `known` have a place."""
    if (both := _PODIUM_IN_TIMES.search(said.text)) is not None:
        for place, which in ((2, "a"), (3, "b")):
            yield place, said.people[int(both[which])], int(said.figures[int(both[f"t{which}"])].value)
        return
    match = _PODIUM.search(said.text)
    if match is None or not is_said(s, said.token(match.start())):
        return
    people = [person for person in in_row(said, match[match.lastindex or 1]) if person not in known]
    time = _TIME_AFTER.match(said.text, match.end()) if len(people) == 1 else None
    if len(people) in (1, 2):
        gap = int(said.figures[int(time[1])].value) if time is not None else None
        yield from ((place, person, gap) for place, person in enumerate(people, 4 - len(people)))


_PODIUM_IN_TIMES = lazy(
    r"<(?P<a>\d+)> \( (?:op )?\{(?P<ta>\d+)\} \) en <(?P<b>\d+)> \( (?:op )?\{(?P<tb>\d+)\} \) [^<>{};.]{0,12}(?:vervolledig\w*|maken|maakten|completeren|completeerden) [^<>{};.]{0,12}podium"
)
"""Those who complete it in Dutch, each with a time in brackets."""
_TIME_AFTER = lazy(r"(?: (?:vol|af|compleet))?(?: ,)? op \{(\d+)\}(?= ?[,.;!]|$)")


_AHEAD_AFTER = lazy(
    rf" (?:, (?:who|die|qui|que|the|de|le|la|el) [^<>{{}};:,]{{1,70}} ,|,)? ?(?:ahead of|devant|voor|por delante de) (?P<who>{PEOPLE})"
)
"""After who has a place: "Second was A, who had been away all day, ahead of B and C"."""


_FURTHER = lazy(
    r"^(?: \w+){0,4}? ?,?(?: (?:at|on|some|just|only|,|in|and)){0,3}(?: \{\d+\} (?:further|later still)\b| (?:a further|another|a) \{\d+\} (?:back|behind|down|adrift|later|off)\b)"
)


def _added(after: str, place: int, rows: Rows) -> int:
    """Return the gap to which one is added that is given from the place before: "third, three seconds further back"."""
    return int(rows.get(place - 1, {}).get("gap_s") or 0) if _FURTHER.match(after) else 0


def _in_their_time(
    place: int, people: list[Person], value: int | None, fought: re.Match[str] | None
) -> Iterator[tuple[int, list[Person], int | None]]:
    """Yield riders with their place and gap: of two the second is no nearer, "A devance B pour la deuxième place, à 11 secondes"."""
    if fought is None or len(people) < 2 or "devance" not in fought[0]:
        yield place, people, value
        return
    yield place, people[:1], value
    yield place + 1, people[1:], None


def places_in_words(s: Sentence, said: Slots, rows: Rows) -> Iterator[tuple[int, list[Person], int | None]]:
    """Yield the places given by ordinals, with their riders and gaps: "C is second, D third at nine seconds"."""
    ands = "|".join(ANDS[s.language])
    last_gap: int | None = None
    matches = [
        match
        for match in ORDINAL.finditer(said.text)
        if _AFTER_ORDINAL.match(said.text, match.end())
        and not _OF_ANOTHER_RACE.match(said.text, match.end())
        and (is_said(s, said.token(match.start())) or _CONTENT_WITH.search(said.text[: match.start()]))
    ]
    for index, match in enumerate(matches):
        place = ORDINALS[match[0]]
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(said.text)
        begin = matches[index - 1].end() if index else 0
        before, after = said.text[begin : match.start()], said.text[match.end() : stop]
        comma = "" if before.strip() else "(?: ,)?"  # "Second, C finished at nine seconds"
        later = re.match(rf"{comma}{_LINKS}?({PEOPLE})", after)
        if later is None and s.language == "es" and not re.search(r"> ?,? ?(?:\w+ )?$", before):
            later = re.match(rf" , ({PEOPLE})", after)  # "Tercero, C, a 15 segundos"
        sooner = re.search(
            rf"({PEOPLE})(?P<between>[^<>;:]*)$", _APART.sub(" ", before) if s.language == "fr" else before
        )
        people: list[Person] = []
        if sooner and not re.search(
            rf"\b(?:{ands})\b|, (?!who|die|qui|que)|\bthe (?:first|winner)\b",
            _AT_A_TIME.sub(" ", _AND_DOES.sub(r"\1", _AN_ASIDE.sub(" ", sooner["between"]))).strip(" ,"),
        ):
            if re.search(
                r"\b(?:still|nog altijd|nog steeds|remains?|remained|stays?|stayed|keeps|kept|lies|blijft)$",
                sooner["between"].strip(),
            ):
                continue  # "C is still third, at nine seconds": of the overall
            is_first = s.language == "es" and _TO_BE.search(before)  # "A superó a B para ser tercero"
            people = in_row(said, before)[:1] if is_first else in_row(said, sooner[1])
            if len(people) > 1:
                people = people if after.strip().startswith(tuple(ANDS[s.language])) else people[-1:]
        if fought := FOUGHT_FOR.search(before):
            people, later = in_row(said, fought[1] + fought[2]), None
        is_apart = sooner is not None and "," in sooner["between"]
        if later and (
            not people or is_apart or (sooner and len(sooner["between"].split()) > len(later[0].split()))
        ):
            people = in_row(said, later[1])
            if not later[0].split()[0].startswith("<") and not re.search(
                r"\b(?:ahead|devant|voor|before)\b", after[later.end() : later.end() + 12]
            ):
                people = people[:1]
            after = after[later.end() :]
            aside = _AHEAD_AFTER.match(after)
            people += in_row(said, aside["who"]) if aside and len(people) == 1 else []
        elif people and (
            behind := re.match(
                rf"(?: \w+)?(?: ,? ?(?:a|at)? ?\{{(?P<gap>\d+)\}}(?: (?:down|back|behind|adrift|later))?)?(?: ,)?(?: (?:juste|vlak|net|nipt))? ?,? (?:ahead of|from|before|devant|voor|(?:por )?delante de|ante) (?P<who>{PEOPLE})",
                after,
            )
        ):
            people = [people[-1], *in_row(said, behind["who"])]
            if behind["gap"] and not _IN_A_SPRINT.search(said.text):  # of the first of them only
                yield place, people[:1], int(said.figures[int(behind["gap"])].value)
                place, people, after = place + 1, people[1:], after[behind.end() :]
        if not people:
            continue
        figure = _time_beside(said, before if sooner else "", after)
        bare = re.match(r"(?: \w+)? ?,? ?\b(?:at|op|a) (\w+)\b(?! km)", after)
        if figure is not None:
            last_gap = None if figure.race_time else int(figure.value) + _added(after, place, rows)
            value = last_gap
        elif _SAME_TIME.search(after):
            value = last_gap if last_gap is not None else rows.get(place - 1, {}).get("gap_s", 0)
        elif bare and (last_gap is not None or s.language == "en") and (n := number(bare[1])) is not None:
            value = int(n)
        else:
            value = None
        yield from _in_their_time(place, people, value, fought)


_IN_A_SPRINT = lazy(r"\b(?:sprint|esprint|embalaje)\b")
_AFTER_THE_WINNER = lazy(
    r"(?: ,)? (?:franchit|coupe|passe|termine|finit|arrive|entre|se classe)(?: \w+){0,3}? \{(\d+)\} (?:apres|derriere|plus tard)\b"
)
"""After a place in French: "quatrième, franchit la ligne 39 secondes après le vainqueur"."""


def _time_beside(said: Slots, before: str, after: str) -> Figure | None:
    """Return the time that stands after a place, or between its rider and it."""
    match = _AFTER_THE_WINNER.match(after) or re.search(
        r"^(?: \w+){0,4}? ?,?(?: (?:at|op|a|on|some|just|only|,|in|met|and|y|en|a further|another)){0,3} \{(\d+)\}(?! (?:de |d ['’] ?)?bonif)",
        after,
    )
    if match is None and not after.startswith(" <"):
        match = re.search(
            r"\{(\d+)\}(?: \w+){0,2} ?,?(?: (?:is|was|comes|came|takes|took|in))* ?$",
            before.rsplit(">", maxsplit=1)[-1],
        )
    return None if match is None else said.figures[int(match[1])]
