"""The overall after the stage as prose gives it: who leads, by how much, and who comes next."""

import re

from feeds.commentary.place import dutch_overall, dutch_places
from feeds.commentary.place.english_overall import english_overall, overall_rows
from feeds.commentary.place.french_overall import overall_of_two
from feeds.commentary.place.margins import margins
from feeds.commentary.place.places import (
    COMES_NEAR,
    ORDINAL,
    PLACE,
    PRESENT,
    SECOND_OVERALL,
    TOMORROW,
    UNNAMED_LEADER,
    Rows,
    fuller,
    in_turn,
    pairs_of,
    rows_behind,
    with_places,
)
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.sayings import framed, people_of
from feeds.commentary.sentence.slots import PEOPLE, RIDER, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

BEFORE_THE_NEXT = lazy(
    r"\b(?:going|heading|ahead) (?:into|of) (?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:final|last|closing|decisive|concluding))\b|"
    r"\bwith (?:just |only |still )?(?:one|two|three|four|five|\d+|a) (?:more )?(?:stages?|days?) (?:left|to go|remaining|to race|to come)\b"
)
"""Of a lead that somebody takes into the next stage."""
_NO_NEWS = ("modal", "future", "not")
OVERALL = (
    r"(?:overall(?: (?:lead|leader|leadership|standings|classification))?|new top (?:three|five|ten)|general classification|\bgc\b|race lead|race leader|leader of the race|"
    r"(?:new|overall|race) leader|leader s (?:\w+ )?jersey|(?:(?<=takes )|(?<=took )|(?<=loses )|(?<=lost )|(?<=keeps )|(?<=retains ))the jersey|(?:yellow|pink|golden|leaders|red|orange|purple|turquoise|gold|cyan|ochre) jersey|maillot jaune|maglia rosa|maillot amarillo|"
    r"algemeen klassement|algemene klassement|het klassement|klassement|algemene rangschikking|leiderstrui|gele trui|roze trui|rode trui|het geel|het roze|het rood|in de stand|eindstand|leider|leidster|leiding in (?:de|het) \w+|de rangschikking|in (?:yellow|pink|red(?! jersey)|purple|het geel|het roze|het rood)|"
    r"classement general|classement|(?:au|du|le) general|maillot (?:de leader|jaune|rose)|maillot (?:bleu|orange|rouge|or|dore|azur|violet|noir|mauve|ciel)(?= (?:avec|pour) [{\d]| de leader)|en (?:jaune|rose) (?=[.!,;]|avec|pour|devant)|leader|tete du general|"
    r"clasificacion general|clasificacion|(?:la|de la|en la) general|lider|liderato|maillot de lider|maillot (?:rojo|amarillo)|general)"
)
NOT_OVERALL = lazy(
    r"virtual|virtue|puntenklassement|bergklassement|points classification|mountains? classification|on the road|op de weg|par points|"
    r"de la montagne|de la montana|regularidad|young|jongeren|jeunes|jovenes|ploegenklassement|teams? classification|sur la route"
)
_HOLDS = (
    r"(?:takes?|took|has taken|taken|keeps?|kept|retains?|retained|remains?|remained|stays?|stayed|leads?|led|moves?|moved|holds?|"
    r"held|defends?|defended|pulls? on|pulled on|becomes?|became|inherits?|inherited|wears?|will (?:wear|carry|take|start|head|go|pull)|portera|partira|vestira|llevara|defendera|grabs?|grabbed|seizes?|"
    r"claims?|claimed|slips? into|extends?|extended|is (?:the|our|also|now|still)|goes into|has|preserves?|preserved|snatch\w*|"
    r"blijft|bleef|neemt|nam|pakt|pakte|heeft|is (?:de|nu|ook)|wordt|werd|behoudt|behield|verovert|veroverde|grijpt|greep|leidt|"
    r"mag (?:\w+ ){0,3}?(?:als|de)|verdedigt|staat|trekt|trok|houdt|hield|voert|gaat aan|nieuwe|"
    r"prend|a pris|conserve|garde|a conserve|a garde|endosse|s (?:['’] )?empare|s (?:['’] )?est empare|s (?:['’] )?installe|sauve|a sauve|ravit|a ravi|revet|a revetu|recupere|retrouve|est le|est la|est (?:toujours|desormais|encore)|reste|demeure|remporte|gagne|mene|devient|enfile|prive|occupe|"
    r"es el|es la|sigue|sigue siendo|se enfunda|se enfundo|se viste|viste|se vistio|estrena|luce|retiene|retuvo|recupera|recupero|salva|salvo|ya es|es ya|"
    r"es ahora|manda|comanda|afianza|refuerza|consolida|arrebato|se coloco|se puso|paso a|se convierte|se convirtio|mantiene|conserva|lidera|se viste|se coloca|pasa a|se pone|encabeza|toma|asume|arrebata|es)"
)
_LEADER = lazy(
    rf"{RIDER}(?: , (?:who|die|qui|que))?(?: [^<>,;:]{{1,90}}?)? {_HOLDS}\b[^<>{{;:]{{0,45}}?\b{OVERALL}"
    rf"|\b{OVERALL} (?:is|remains|est|es|blijft|goes to|gaat naar|wordt|:|is now|is nu)[^<>{{,;]{{0,20}} ?{RIDER}"
    rf"|\b{OVERALL} ?,?(?: [a-z ]{{0,25}}?)? {RIDER}[^<>{{;]{{0,25}}?\b(?:leads?|led|has|holds?|keeps?|is|leidt|heeft|telt|blijft|staat|mene|compte|devance|conserve|"
    rf"prend|garde|reste|possede|precede|tiene|aventaja|lidera|sigue|manda|cuenta|es)\b"
    rf"|\b{OVERALL} ?,?(?: [a-z ]{{0,25}}?)? (?:leads?|leidt|heeft|telt|blijft|staat|mene|devance|aventaja|lidera|sigue|manda) (?:\w+ )?{RIDER}(?= (?:by|with|met|nu|now|avec|con|voor|aan|op|de|en|\{{))"
    rf"|\b(?:loses?|lost|cedes?|ceded|hands?|handed|verliest|verloor|perd|a perdu|cede|abandonne|laisse|pierde|perdio)[^<>{{]{{0,30}}?\b(?:{OVERALL}|son maillot)[^<>{{]{{0,12}}? (?:to|aan|a|au profit de|over to|en favor de) {RIDER}"
    rf"|{RIDER} , (?:le |la )?(?:nouveau|nouvelle|toujours|desormais) (?:en )?{OVERALL}"
    rf"|\b{OVERALL}[^<>{{;]{{0,20}} {RIDER} (?:is |in )?first\b"
    rf"|\b{OVERALL} l[ao] (?:lidera|encabeza|manda|comanda|domina)[^<>{{,;]{{0,12}} ?{RIDER}"
    rf"|\b{OVERALL} voert (?:\w+ )?{RIDER} (?:\w+ ){{0,2}}?(?:{OVERALL} )?aan\b"
    rf"|\b(?:blijft|heeft|neemt|pakt|staat|is|sigue|leidt) (?:\w+ )?{RIDER}[^<>{{;:]{{0,25}}?\b{OVERALL}"
)
OF_STAGE = lazy(
    r"\b(?:etape|ligne|arrivee|sprint|podium|victoire|gagn\w+|remport\w+|etapa|linea|meta|llegada|esprint|victoria|gan\w+|entr[oóa]|lleg\w+|franchi\w*|termin\w+)\b"
)
"""Of the stage, after what was said of the overall."""
_LEADS_BY = lazy(
    rf"{RIDER}(?: [^<>,;:{{]{{1,25}}?)? (?:leads?|now leads|leidt|telt|heeft nu|has|holds|mene|compte|devance|precede|aventaja|lidera|tiene|cuenta con|supera|saca)"
    rf"(?: [^<>;:{{]{{1,30}}?)?(?: {RIDER} (?:by|with|met|avec|con|de)[^<>{{]{{0,10}})? ?\{{"
)
_LEADS_UNNAMED = lazy(
    r"\b(?:general|clasificacion|classement) ,? ?(?:manda|lidera|aventaja|saca|tiene|possede|compte|mene|il (?:possede|compte|devance))"
    r"(?: \w+)? (?:con |en |de |par )?\{"
)
"""Who leads is not named again: "en la general manda con {0} sobre <0>"."""
_IN_THE_OVERALL = lazy(r"\ben la general\b")
_WINS_OVERALL = lazy(rf"\b{OVERALL}[^<>{{;:]{{0,20}}? (?:devant|ahead of|voor|por delante de) ({PEOPLE})")

LEADS = lazy(r"\b(?:leads?|led|lead|advantage|leader|jersey|yellow|pink)\b")
_PLACE_OVERALL = lazy(
    rf"\b(?:{PLACE}) (?:place |spot )?(?:overall|on gc|in the (?:overall|general)|algemeen|in het|au general|en la general)"
)
_NOW = lazy(r"\b(?:now|still) leads?\b|\bafter bonus")


def is_said(s: Sentence, at: int) -> bool:
    """Return whether what stands at a token is no hope, no denial and not to come."""
    return not s.in_clause(at, *_NO_NEWS)


def _leader(s: Sentence, said: Slots) -> tuple[Person | None, int]:
    """Return who a sentence says leads the overall, and where in its text the next may follow."""
    for match in _LEADER.finditer(said.text):
        at = said.token(match.start())
        now = is_said(s, said.token(match.end() - 1)) and is_said(s, at)
        if not (now or TOMORROW.search(match[0])) or NOT_OVERALL.search(said.text):
            continue
        if _PLACE_OVERALL.search(match[0]):
            continue  # "moves up to third overall"
        group = next(index for index in range(1, (match.lastindex or 0) + 1) if match[index] is not None)
        if ORDINAL.search(said.text, match.end(group), match.end()):
            continue  # "Fisk is now second overall"
        return said.people[int(match[group])], match.end(group) + 1
    return None, 0


def overall(s: Sentence, said: Slots, context: Context, winner: Person | None) -> Rows | None:
    """Return the places of the overall that a sentence gives, with those given before, or None."""
    rows = _overall(s, said, context, winner)
    at_once = overall_rows(s, said, context) if s.language == "en" else None
    if at_once is not None and (rows is None or len(at_once) > len(rows)):
        return at_once
    rows = rows if s.language != "nl" else dutch_overall.prose(s, said, context, winner, rows)
    return _by_turns(s, said, context, rows)


def _by_turns(s: Sentence, said: Slots, context: Context, rows: Rows | None) -> Rows | None:
    """Return the places as riders and times stand by turns, where they say more than the rows that were read."""
    if (
        context.phase != "finished"
        or not said.figures
        or s.has("win", "modal", "future", "not", "chasers", "leaders")
    ):
        return rows
    known = context.overall
    here = re.search(rf"\b{OVERALL}\b", said.text) is not None
    before = bool(known) and re.search(rf"\b{OVERALL}\b", context.before)
    if NOT_OVERALL.search(said.text) or not (here or before) or (OF_STAGE.search(said.text) and not here):
        return rows
    found = margins(said, known)
    more = len(found) > len(rows or ()) and len(found) > len(context.overall)
    same = not rows or rows[1]["person"] is found.get(1, {}).get("person") or len(rows) == 1
    return found if more and same else rows


def _overall(s: Sentence, said: Slots, context: Context, winner: Person | None) -> Rows | None:
    if s.language == "nl" and (listed := dutch_places.listed(said, OVERALL)) is not None:
        return listed
    if s.language == "fr" and context.phase == "finished":
        at_once = overall_of_two(s, said, context)
        if at_once is not None:
            return at_once
    if s.language == "en":
        goes_on, context.in_overall = context.in_overall, False
        if (short := english_overall(s, said, context, goes_on=goes_on)) is not None:
            return short
    if (given := _framed(s, said, context)) is not None:
        return given
    leader, rest = _leader(s, said)
    by = _LEADS_BY.search(said.text) if leader is None else None
    if by is not None and not s.has("peloton", "leaders", "chasers", "distance"):
        candidate = said.people[int(by[1])]
        follows = 1 in context.overall and context.overall[1]["person"] is candidate
        now = context.report and bool(context.result) and PRESENT.search(by[0]) is not None
        if is_said(s, said.token(by.start())) and (
            follows or now or (context.phase == "finished" and (s.has("now") or _IN_THE_OVERALL.search(said.text)))
        ):
            leader, rest = candidate, by.end(1) + 1
    near = COMES_NEAR.search(said.text) if leader is None and context.phase == "finished" else None
    if near is not None and is_said(s, said.token(near.start())):
        ahead, behind = (
            said.people[int(near[one] or near[other])] for one, other in (("ahead", "ahead2"), ("behind", "after"))
        )
        figure = said.figures[int(near["gap"] or near["gap2"])]
        if ahead is not behind and not figure.race_time:
            return with_places(said, near.end(), rows_behind(ahead, [(behind, int(figure.value))]))
    if (
        leader is None
        and _goes_on(said, context)
        and (more := in_turn(said, with_places(said, 0, dict(context.overall)))) != context.overall
    ):
        if s.language == "fr" and context.lead_s is not None and 2 in more:
            more[2].setdefault("gap_s", context.lead_s)
            context.lead_s = None
        return more
    if leader is None and s.language == "nl" and _goes_on(said, context) and not s.has("peloton", "leaders"):
        further: Rows = dict(context.overall)
        for person, late in dutch_places.in_turn(said, len(further)):
            last = max((row.get("gap_s") or 0 for row in further.values()), default=0)
            if late >= last and all(row["person"] is not person for row in further.values()):
                further[len(further) + 1] = {"person": person, "gap_s": late}
        if further != context.overall:
            return further
    if leader is None and winner is not None and UNNAMED_LEADER.search(said.text):
        leader = winner
    if leader is None and context.overall and context.phase == "finished" and _LEADS_UNNAMED.search(said.text):
        leader = context.overall[1]["person"]
    if leader is None and (far := SECOND_OVERALL.search(said.text)) and re.search(rf"\b{OVERALL}\b", said.text):
        figure = said.figures[int(far["gap"])]
        if is_said(s, said.token(far.start())) and not figure.race_time:
            second, head = said.people[int(far[1])], said.people[int(far[3])]
            return rows_behind(head, [(second, int(figure.value))])
    if leader is None:
        return None
    pairs = pairs_of(said, rest, leader)
    if not pairs and not said.figures and (others := _ahead_of(said, rest)):
        pairs = [(person, None) for person in in_row(said, others[1])]
    return fuller(rows_behind(leader, pairs), context.overall)


_FROM_WHOM = lazy(rf"\bfrom {RIDER} ['’] ?s\b")


def _those_behind(said: Slots, match: re.Match[str]) -> list[tuple[Person, int | None]]:
    """Return who is behind a leader where no time stands beside a name: "ahead of A and B", "from A's shoulders"."""
    if not said.figures and (others := _ahead_of(said, match.end("who"))):
        return [(person, None) for person in in_row(said, others[1])]
    before = _FROM_WHOM.search(match[0])
    if before is not None and len(said.figures) == 1 and not said.figures[0].race_time:
        return [(said.people[int(before[1])], int(said.figures[0].value))]
    return []


_PUTS_HIM = lazy(
    r"\b(?:puts?|lifts?|lifted|sends?|sent|moves?|moved|propels?|propelled|takes?|took|catapults?) (?:him|her) [^<>{;:]{0,30}?"
    r"\b(?:top|lead|head|yellow|pink|jersey|first)\b"
)
_AHEAD_OF = lazy(rf" ?,? ?(?:ahead of|in front of|devant|voor|por delante de) ({PEOPLE})")


def _ahead_of(said: Slots, rest: int) -> re.Match[str] | None:
    """Return a match of those ahead of whom somebody leads, as far as no time is given."""
    return _WINS_OVERALL.search(said.text, rest) or _AHEAD_OF.match(said.text, said.text.find(">", rest - 2) + 1)


def _framed(s: Sentence, said: Slots, context: Context) -> Rows | None:
    """Return the leader of the overall, and who is next, as a frame gives them, or None.

    After the finish whoever leads another by a time does so overall; in a report, where a sentence says so.
    """
    is_before_the_next = BEFORE_THE_NEXT.search(said.text) is not None and s.has(
        "lead_verb", "lead_noun", "ahead", "now"
    )
    is_overall = re.search(rf"\b{OVERALL}\b", said.text) is not None or is_before_the_next
    after = context.phase == "finished" or (context.report and bool(context.result or context.overall))
    if not (is_overall or after) or NOT_OVERALL.search(said.text):
        return None
    on_the_road = s.has("peloton", "leaders", "chasers") or (s.has("distance") and not is_before_the_next)
    kinds = [] if on_the_road else ["GC_GAP", "GC_AHEAD", "GC_BEHIND"] if is_overall else ["GC_GAP"]
    for kind in kinds:
        for match in framed(s, said, kind):
            figure = said.figures[int(match["time"])]
            one, other = people_of(said, match), in_row(said, match["next"])
            if len(one) != 1 or len(other) != 1 or figure.race_time or one == other:
                continue
            leader, second = (other[0], one[0]) if kind == "GC_BEHIND" else (one[0], other[0])
            if kind == "GC_BEHIND" and context.overall and context.overall[1]["person"] is not leader:
                continue
            begin = min(match.start("next"), match.start("time")) - 1
            pairs = pairs_of(said, match.end() if kind == "GC_BEHIND" else begin, leader)
            more = [(person, gap) for person, gap in pairs if person is not second]
            return rows_behind(leader, [(second, int(figure.value)), *more])
    goes_on = is_overall or not on_the_road or _NOW.search(said.text) is not None
    for match in framed(s, said, "GC_GOES_ON") if goes_on else ():
        one, other = said.people[:1], in_row(said, match["next"])
        if match.start() > said.text.find(">") > 0 and len(other) == 1 and one != other:
            return rows_behind(one[0], [(other[0], int(said.figures[int(match["time"])].value))])
    if is_overall and context.result and (puts := _PUTS_HIM.search(said.text)):
        winner = context.result[1]["person"]
        return rows_behind(winner, pairs_of(said, puts.end(), winner))
    for match in framed(s, said, "GC_LEADER"):
        people = people_of(said, match)
        if len(people) == 1 and (is_overall or context.phase == "finished") and not ORDINAL.search(match[0]):
            pairs = pairs_of(said, match.end(), people[0]) or _those_behind(said, match)
            return fuller(rows_behind(people[0], pairs), context.overall)
    return None


def _goes_on(said: Slots, context: Context) -> bool:
    """Return whether the sentence before was of the overall: "…, 1:02 on E. F slips to fourth, at 1:14"."""
    if context.overall and context.of_overall and context.language in ("fr", "es"):
        return OF_STAGE.search(said.text) is None
    return (
        bool(context.overall)
        and re.search(rf"\b{OVERALL}\b|\bnadert\b|\bto within\b|bonif|bonus", context.before) is not None
    )
