"""The finish: who won, the time, and who came next where the same sentence says it."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from feeds.commentary.place.deduced import deduced
from feeds.commentary.place.no_win import is_for_less, is_no_win, is_of_no_race
from feeds.commentary.place.ranked import ranked
from feeds.commentary.place.sites import TOLD
from feeds.commentary.place.standing_words import OF_A_THING
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import SURE, Context, Fact
from feeds.commentary.sentence.frames import FRAMED
from feeds.commentary.sentence.guards import inverted, is_news, people_at, subject
from feeds.commentary.sentence.sayings import framed, people_of
from feeds.commentary.sentence.slots import RIDER, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

SPRINT_KM = 3
"""Most km to go at which a sprint that somebody wins is that for the stage."""
_NEAR_TOWN_KM = 30
"""The same where Spanish names the town where the stage ends."""
_PLAIN_KM = 80
"""The same where a sentence says that somebody wins the stage: the last marks are missing."""
_WINS_THE_STAGE = lazy(
    r"\b(?:wins|takes|claims|wint|pakt|gana|se lleva|se adjudica|gagne|remporte|s ['’]? ?adjuge|enleve)\b(?: (?!next|last|morgen|manana|demain|sprint|climb)[^<>.;:]{1,40}?)?"
    r" (?:(?:the|de|la|l ['’]|cette|esta|deze)? ?(?:stage|etappe|rit|etape|etapa)|stage \w+)\b"
)
NEAR_KM = 12
"""Most km to go at which a win can be the stage's."""

_BEFORE_THE_WINNER = phrases(
    "won by|victory for|win for|stage win for|gewonnen door|zege voor|de zege is voor|winst voor|"
    "ritzege voor|victoire de|victoire pour|victoria de|victoria para|triunfo de|triunfo para|"
    "winnaar is|the winner is|winner is|it s a win for|victory goes to|etappezege voor|"
    "de etappe is voor|de rit is voor|het is voor|de overwinning is voor|overwinning voor|"
    "victoire d|victoire du|succes d|succes du|triomphe de|triomphe d|remportee par|succes de|succes pour|etapa para|victoria de etapa para|gewonnen|"
    "triunfazo de|triunfazo para|nueva victoria de|nueva victoria para|gran victoria de|recital de|primera victoria de|"
    "exhibicion de"
)
"""After these the winner is named: "victory for X"."""


def finish(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield who won."""
    if "finish" in context.once or context.phase == "before":
        return
    is_there = s.language == "es" and bool(context.finish_town) and str(context.finish_town) in s.text
    near = (
        _PLAIN_KM
        if s.text.endswith("!") and _WINS_THE_STAGE.search(s.folded)
        else _NEAR_TOWN_KM
        if is_there
        else NEAR_KM
    )
    is_timed = s.has("win") and any(s.tokens[at].value.race_time for at in s.all("duration"))
    if not (context.km is None or context.km <= near or context.report or is_timed) or is_no_win(s, context):
        return
    fact = _finish(s, context, roster)
    if fact is None or fact.confidence < SURE:
        ways = (
            (_in_a_frame, _in_other_words, _headed, deduced)
            if s.language == "en"
            else (_in_other_words, _in_a_frame, _called_out, _headed, deduced)
        )
        fact = next((found for way in ways if (found := way(s, context, roster)) is not None), fact)
    if fact is not None:
        yield fact


def _finish(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return that somebody has won, where the race can be over."""
    for at in s.all("win"):
        token = s.tokens[at]
        allow = ("gc", "past") if s.has("past") and _of_this_stage(s) else ("gc",)
        less = (
            ("sprint", "points")
            if s.site is not None and s.site[0] == "finish"
            else ("sprint", "summit", "points")
        )
        if not is_news(s, at, context, allow) or s.in_clause(at, *less) or OF_A_THING.search(s.folded):
            continue
        if (s.language == "en" and _is_of_before(s, at, context)) or is_of_no_race(s, at):
            continue
        has = next((i for i in range(at - 1, -1, -1) if s.tokens[i].folded in _HAS), None)
        after_first = token.folded in _BEFORE_THE_WINNER and not (token.folded == "gewonnen" and has is not None)
        people: list[Person] = []
        index: int | None = None
        confidence = 0.9
        if after_first:
            index = s.after(at, ("named", "maybe"), 5 if s.next_is(at, "mark") else 3)
            if index is not None:
                people = people_at(s, index, context) or (
                    [roster.add(str(s.tokens[index].value), sure=False)]
                    if "maybe" in s.tokens[index].classes and " " in str(s.tokens[index].value)
                    else []
                )
        if len(people) > 1 and index is not None and _IS_SECOND.match(s.text, s.tokens[index].end):
            people = people[:1]  # "victoire de Dorn, Fisk 2e à 32 secondes"
        if not people:
            # "X heeft de tweede rit gewonnen": the doer stands before the verb that the participle belongs to
            verb = has if token.folded == "gewonnen" and has is not None else at
            people, index, name = subject(s, verb, context, 6)
            if name is not None and " " in name:
                people, confidence = [roster.add(name, sure=False)], 0.82
        if not people:
            people = inverted(s, at, context)
        if len(people) != 1:
            continue
        if token.folded in {"beats", "takes it", "klopt", "regle", "dompte", "conquista", "sprint naar winst"}:
            confidence -= 0.05
        if s.has("said") or (
            token.folded in {"gana", "gagne", "wint", "won", "wins"}
            and s.after(at, ("lead_noun", "duration"), 3) is not None
            and s.tokens[at + 1].folded not in ("by", "met", "avec", "con")
        ):
            confidence -= 0.3
        if index is not None and "he" in s.tokens[index].classes and not _was_just_named(people[0], context):
            confidence -= 0.35  # whom it means is not plain where the stage ends
        if is_for_less(s, at, bool(context.away_size)) or (
            token.folded.endswith(" it") and s.tokens[at + 1 : at + 2] and s.tokens[at + 1].folded in _NOT_IT
        ):
            continue
        fields: dict[str, Any] = {}
        times = [figure for i in s.all("duration") if (figure := s.tokens[i].value).race_time]
        if times:
            fields["time_s"] = int(times[0].value)
        return Fact("finish", fields, confidence, s.text, people, "whether this was the stage is not plain")
    return None


_IS_SECOND = lazy(r" (?:2e|2ème|deuxième|seconde?|2º|2ª|segund[oa])\b")
_A_ROW = lazy(r"<\d+-\d+> (?:2 e|deuxieme|seconde?)\b")
_DECLARED = lazy(r"\bphoto|\bdeclaree? (?:gagnante?|vainqueure?)\b")
"""What is said of a winner, and by the judges."""


def _is_of_before(s: Sentence, at: int, context: Context) -> bool:
    """Return whether a win is one that somebody has, or of a team, or of a battle only."""
    before = [token.folded for token in s.tokens[max(0, at - 2) : at]]
    after = [token.folded for token in s.tokens[at + 1 : at + 4]]
    is_said = not context.report and (before[-1:] == ["who"] and s.tokens[at].folded in ("won", "has won"))
    return is_said or not {*before, *after[:3]}.isdisjoint(_OF_LESS) or _BEFORE_NOW.search(s.folded) is not None


_OF_LESS = phrases("battle|fight|argument|prize|award|toss|team|squad|lottery")
_PRIZE = (
    r"(?:victory|win|stage win|stage victory|stage|triumph|success|honours|honors|spoils|glory|(?<!all )day|race|"
    r"zege|ritzege|etappezege|dagzege|overwinning|ritoverwinning|etappeoverwinning|winst|ritwinst|dagsucces|rit|etappe|openingsrit|slotrit|"
    r"openingsetappe|koninginnenrit|koninginnenetappe|slotetappe|koers|wedstrijd|"
    r"victoire|etape|succes|bouquet|course|victoria|triunfo|etapa|carrera|gloria)"
)
_GETS = (
    r"(?:takes?|took|taking|has taken|claims?|claimed|has claimed|grabs?|grabbed|seals?|sealed|secures?|secured|clinch\w*|earns?|earned|gets?|got|"
    r"notch\w*|nets?|netted|scores?|scored|posts?|posted|lands?|landed|bags?|bagged|snatch\w*|picks? up|picked up|wins?|won|"
    r"has won|celebrat\w+|delivers?|delivered|steals?|stole|"
    r"(?:sprint|power|storm|soloe?|solo|ride|surge|cruise|charge|roll|race|blast|kick|climb|launch)(?:e?s|e?d|ing)? to|(?:go|goes|went) to|rode to|rides to|riding to|racing to|by (?:winning|claiming|taking|securing|sealing|landing|grabbing)|soars? to|"
    r"pakt|pakte|boekt|boekte|grijpt|greep|behaalt|behaalde|viert|vierde|wint|won|heeft|raapt|verovert|veroverde|claimt|claimde|"
    r"sprint naar|sprintte naar|soleert naar|soleerde naar|snelt naar|snelde naar|rijdt naar|reed naar|stormt naar|spurt naar|spurtte naar|kegelt naar|schenkt|"
    r"s offre|s est offert|signe|a signe|decroche|a decroche|remporte|a remporte|enleve|a enleve|empoche|a empoche|cueille|a cueilli|conquiert|s adjuge|"
    r"s est adjuge|a conquis|obtient|"
    r"se lleva|se llevo|se ha llevado|logra|logro|ha logrado|consigue|consiguio|firma|firmo|conquista|conquisto|suma|sumo|se adjudica|se adjudico|"
    r"se anota|se anoto|se apunta|se apunto|gana|gano|ha ganado|celebra|vuela hacia)"
)
_BETWEEN = r"(?: (?!(?:second|third)(?! (?:stage|straight|consecutive|win|victory|success|career))|tweede plaats|derde plaats|points|punten|sprint\b|lead\b|jersey|trui|leiderstrui|leiding|over\b|op de top)[^<>{,;:]+?){0,7}? "
_WINS = lazy(
    rf"{RIDER}(?: , (?:who|die|qui|que))?(?P<to>(?: [^<>{{;:,.]*?)?) (?:{_GETS}{_BETWEEN}{_PRIZE}\b(?! (?:points|record|jersey|leader|lead|favou?rite|hopes?|chances?))"
    r"|(?:pips|pipped|noses out|nosed out|edges out|edged out|outkicks|outkicked|denies|denied|mugs|mugged|passes|comes around|comes round|catches) (?:him|her|<\d+>)(?: right| just| only)? (?:on|at|before|in sight of|metres from|within sight of) the (?:very )?(?:finish(?:ing)? line|line|post|finish)"
    r"|(?:crosses|crossed|hits|reaches) the (?:finish )?line (?:first|alone|solo|victorious|to win|to take|in first|with (?:his|her) arms|arms)"
    r"|(?:comes|came|is|was) (?:home |in )?(?:first|alone|solo)(?: to cross| over| across)? the (?:finish )?line"
    r"|(?:takes|took|claims|claimed|shares|shared)(?: the)? (?:spoils|honou?rs)\b|(?:powered|rode|went|jumped|broke|soloed|slipped|pulled|got) (?:clear|away|free)[^<>{;:.]{0,50}? for (?:a|an|his|her|the) (?:[\w-]+ ){0,3}?(?:win|victory|triumph|success)\b"
    r"|(?:is|was) (?:the )?(?:fastest|quickest|strongest) in (?:the|a) (?:bunch |mass |uphill |reduced |hectic |\w+ )?(?:sprint|gallop|finish|dash|kick)\b"
    r"|(?:takes|took|gets|got|nails|edges) it(?! (?:up|easy|out|on(?! the line)|over|back|to|from|away|with|all))|holds on(?= [!.]| to win| for)|held on (?:to win|for)|triumphs|triumphed|prevails|prevailed|is victorious|was victorious|"
    r"(?:is|was|blijkt|bleek|toont zich|toonde zich)(?: [^<>{,;:]{1,30}?)? de (?:snelste|sterkste|rapste|beste)|"
    r"(?:komt|kwam|gaat|ging|bolt|bolde|rijdt|reed)(?: [^<>{,;:]{1,30}?)? (?:solo|alleen|als eerste|als winnaar|juichend|met de armen in de lucht) (?:over|op|aan) de (?:streep|meet|finish|aankomst)|"
    r"haalt het|haalde het|heeft het gehaald|maakt het af|maakte het af|trekt aan het langste eind|trok aan het langste eind|zegeviert|zegevierde|"
    r"(?:schrijft|schreef|heeft)(?: [^<>{;:]{1,60}?)? op (?:zijn|haar) naam|zet(?:te)?(?: [^<>{;:]{1,60}?)? naar (?:zijn|haar) hand|"
    r"(?:is|was|werd|mag zich|becomes|devient|est|es)(?: (?:the|de|le|la|el|zich))? (?:stage |rit|etappe)?(?:winnaar|winnares|winner|vainqueur|ganador|ganadora)\b(?! (?:of|van) (?:last|vorig|previous))|"
    r"(?:cruza|cruzo|ha cruzado|pasa|paso|atraviesa|atraveso|traspasa|alcanza)(?: primer[oa]| vencedor\w*)? (?:la |por )?(?:linea de )?(?:meta|linea)(?: de meta)? (?:en primer lugar|en primera posicion|primer[oa]|vencedor\w*|en solitario|con los brazos en alto)|"
    r"(?:cruza|cruzo|ha cruzado|atraviesa) primer[oa] (?:la |por la )?(?:linea de meta|meta|linea)|(?:entra|entro|llega|llego) (?:en solitario|vencedor\w*|en primer lugar|primer[oa]|victorios[oa]) (?:a|en) (?:la )?(?:linea de )?meta|"
    r"est le plus (?:rapide|fort)|est la plus (?:rapide|forte)|le plus rapide|s est impose|s est imposee|l a emporte|triomphe|"
    r"es el mas (?:rapido|fuerte)|fue el mas (?:rapido|fuerte)|(?:levanta|levanto|alza|alzo|ha levantado) los brazos|a leve les bras|(?:mocht|mag|kon|kan)(?: [^<>{;:.]{1,30}?)? (?:de armen in de lucht steken|juichen))"
)
_WON_BY = lazy(
    rf"\b(?:{_PRIZE}(?: [^<>{{,;:]{{1,60}}?)? (?:goes to|went to|goes the way of|went the way of|gaat naar|ging naar|is voor|was voor|revient a|est revenue? a|lleva el nombre de|tiene nombre|pour|para|for|voor|is een prooi voor|"
    r"(?:is )?een prooi geworden voor|een prooi voor|is gewonnen door|gewonnen door|was won by|won by|remportee par|ganada por)"
    rf"|(?:^|[!.,:]|it s|its) ?(?:victory|win|stage win|zege|ritzege|ritwinst|winst|overwinning|etappewinst|victoire|victoria|triunfo|succes|etappezege|dagzege|it goes|and it goes|c est) (?:to|for|voor|de|pour|para|van))"
    rf"(?: (?:the|de|l|le|la|el|nation|['’]|@|young|jonge))* {RIDER}"
    rf"|\bbrazos [^<>.;:]{{0,40}}?(?:cruza|entra|llega)\b[^<>.;:]{{0,25}}? {RIDER}"
    rf"|(?:^|[!¡.,:] ?)(?:gana|vence|se impone|gano|s impose|wint|won) {RIDER}"
    rf"|(?:^|[!.,:] ?)wat een (?:sprint|spurt|zege|overwinning|solo|nummer|demonstratie) van {RIDER}(?= ?[!.])"
    rf"|\b(?:was|is|bleek|toonde)(?: zich)? {RIDER}(?: [^<>{{,;:]{{1,30}}?)? de (?:snelste|sterkste|rapste)"
)
_IN_PASSING = lazy(
    r"> [^<>]*\b(?:past|around|over|ahead of|by|passes|passed|voorbij|langs|devant|a|outsprint\w*|out - sprint\w*|beat\w*|edg\w+(?: out)?|pip\w*|den(?:y|ies|ied|ying)|held off|holds? off|"
    r"overhaul\w*|drop(?:s|ped|ping)|shed|sheds|caught|catch\w*|distanc\w+|outkick\w*|outfox\w*|defeat\w*|reel\w* in)(?: the| de)? ?$"
)
_OF_OTHERS = lazy(r"\b(?:of|van|with|behind|from|for)(?: the| de)? ?$")
_NOT_THE_STAGE = lazy(
    r"sprint for(?! the (?:stage|win|victory|day|line))|sprint (?:voor|om) (?:de )?(?:tweede|derde|plaats)|sprintje|intermediate|tussensprint|bonus|rest of|"
    r"classification|klassement|last (?:year|week|season)|vorig|previous|edition|yesterday|gisteren|l an dernier|ano pasado|ayer|hier\b|"
    r"(?:needs?|wants?|hop\w+|plan\w*|try|tries|trying|aim\w*|looking|has|have|had|going) to (?:[\w-]+ ){0,4}?(?:win|take|claim)\b|help(?:s|ed|ing)? <\d+>|(?:first|last|only|youngest|oldest) (?:[\w-]+ ){1,4}to (?:win|take)\b|"
    r"mountain|points|veille|of the day before|combativ|strijdlust|positiestrijd|laatste tijd|derailleur|resistencia|"
    r"sur (?:le )?papier|sobre el papel|on paper|op papier|en theorie|en teoria|a priori"
)


_LEADS_TOO = lazy(
    r" (?:en|waardoor|waarmee|zodat|waarna)\b[^.;:{]*?\b(?:leiding|leider|leidster|leiderstrui|eerste plaats|kop)\b[^.;:]*?klassement"
)
"""What a Dutch winner of the stage has as well."""


def _may_be_of_less(text: str) -> bool:
    return _NOT_THE_STAGE.search(_LEADS_TOO.sub("", text)) is not None or OF_A_THING.search(text) is not None


def _in_other_words(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return that somebody has won where it is put in more words than one: "sprints to a second stage win"."""
    if not s.has("named", "nation", "he", "maybe"):
        return None
    said = slots(s, context, roster)
    for pattern, confidence in ((_WINS, 0.82), (_WON_BY, 0.85)):
        for match in pattern.finditer(said.text):
            group = next(
                index
                for index in range(1, (match.lastindex or 0) + 1)
                if match[index] and match[index].isdecimal()
            )
            begin, end = said.token(match.start(group)), said.token(match.end() - 1)
            if any(s.in_clause(at, "modal", "future", "not") for at in (begin, end)):
                continue
            if s.has("said") or s.in_clause(end, "points", "summit") or _may_be_of_less(said.text):
                continue
            if not context.report and (s.in_clause(end, "past") or s.in_clause(begin, "past")):
                continue
            is_he = "he" in s.tokens[begin].classes and match[group] == "0"
            who = int(match[group])
            if _IN_PASSING.search(said.text[: match.start()]):
                who -= 1  # "D powers past C to win": the one before
            if who < 0 or _OF_OTHERS.search(said.text[: match.start()]):
                continue
            person = said.people[who]
            roster.adopt([person])
            fields: dict[str, Any] = {}
            times = [figure for figure in said.figures if figure.race_time]
            if times:
                fields["time_s"] = int(times[0].value)
            # Whom "he" means is not plain where a stage ends.
            sure = confidence - 0.25 if is_he and not context.report else confidence
            return Fact("finish", fields, sure, s.text, [person], "whether this was the stage is not plain")
    return None


LINE_KM = 1.5
"""Most km to go at which who is before another one, "X devance Y", is so on the line."""


_BEFORE_NOW = lazy(
    r"\b(?:has|have) (?:already )?won (?:[^<>.;:]{0,40} )?(?:times|twice|before|already)\b|\bwho (?:has )?won\b"
)
"""Of wins that somebody already has: "Dorn has won here three times"."""


def _in_a_frame(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who has won as a frame has it."""
    is_said = s.has("said") and not _DECLARED.search(s.folded)
    if s.language not in FRAMED or is_said or not s.has("named", "nation", "he", "maybe"):
        return None
    said = slots(s, context, roster)
    if _may_be_of_less(said.text) or (s.language == "en" and s.has("peloton")):
        return None
    km = NEAR_KM if context.km is None else context.km
    kinds = ["FINISH"]
    kinds += (
        ["FINISH_NEAR"] if km <= LINE_KM and not s.has("gc") and not _BEFORE_THE_LINE.search(said.text) else []
    )
    if s.language == "en" and _BEFORE_NOW.search(said.text):
        return None
    kinds += ["FINISH_TOLD"] if context.report and s.language == "en" else []
    kinds += ["FINISH_SPRINT"] if km <= SPRINT_KM and not context.report else []
    for match in chain.from_iterable(framed(s, said, kind) for kind in kinds):
        people = people_of(said, match)[: 1 if _A_ROW.match(match.string, match.start("who")) else None]
        where = said if match.string == said.text else said.grouped or said
        begin, end = where.token(match.start("who")), where.token(match.end() - 1)
        is_past = (
            s.language == "en" and not context.report and s.in_clause(begin, "past") and not _of_this_stage(s)
        )
        if (
            len(people) != 1
            or is_past
            or any(
                s.in_clause(at, "points", "summit", "future") for at in (begin, end) if not TOLD.search(s.folded)
            )
        ):
            continue
        roster.adopt(people)
        times = [figure for figure in said.figures if figure.race_time]
        fields: dict[str, Any] = {"time_s": int(times[0].value)} if times else {}
        is_near = km <= LINE_KM and s.language != "en"
        sure = 0.84 if "he" not in s.tokens[begin].classes or context.report or is_near else 0.58
        return Fact("finish", fields, sure, s.text, people, "whether this was the stage is not plain")
    return None


_BEFORE_THE_LINE = lazy(
    r"\b(?:metres|meters|metros|meter|to go|corner|bend|turn|straight|for now|so far|yet|all day|would|could|wants?|"
    r"bocht|voorlopig|nog niet|zou|wil|rechte lijn|virages?|ligne droite|pour l (?:['’] )?instant|pour le moment|serait|oeil|"
    r"curva|recta|quedan|faltan|de momento|por ahora|seria|quiere|lejos)\b"
)
"""Where the line is still to come: who is ahead of whom has not won."""
_CRY = lazy(
    r"^[¡!\s]*(?:(?:FINISH|JA+|YES+|EN|HET IS|AND IT(?:['’]?S| IS)|IT(?:['’]?S| IS)|ET C['’]EST|C['’]EST|ES|Y ES|WOW|HOPPA|JAWEL|GOAL|OUI+|S[ÍI]+|META|ARRIV[ÉE]E)\b[ –—:,!-]*)*"
    r"(?P<name>[^\W\d][^!?.]{2,40}?) ?!+$"
)


def _called_out(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return whose name a text calls out in capitals on the line: "JAAAA DORN!!!", "FINISH - FISK!"."""
    km = NEAR_KM if context.km is None else context.km
    is_line = km <= 1 or (km <= SPRINT_KM and "FINISH" in s.text)
    if not is_line or not s.text.isupper() or (match := _CRY.match(s.text)) is None:
        return None
    person = roster.called(fold_name(match["name"]))
    if person is None:
        return None
    return Fact("finish", {}, 0.8, s.text, [person], "whether this was the stage is not plain")


_AT_THE_LINE = lazy(
    r"^(?:the )?(?:finish|finished|over the line|arrivee|meta|llegada|aankomst|finale|uitslag|result|resultat|resultado|clasificacion de la etapa) ?[:–-] ?(?:(?:winner|winnaar|vainqueur|vencedora?|ganadora?) ?:? ?)?"
    rf"(?:(?:1 ?(?:st|er|e|o|ª|º|°)?|first|eerste|primero|premier) ?[.):-]? ?)?{RIDER}(?= ?(?:[.,;:!(–-]|$|\d|{{\d))"
    rf"|{RIDER} (?:wins|won|has won|wint|heeft gewonnen|gagne|remporte|gana|se lleva) (?:the|de|het|le|la|les|l ['’]|el|las|los) (?:\w+ ){{0,2}}~"
)
"""Whom the line is headed with, "FINISH: 1. A 2. B"; and who "wins the Something"."""


_HEADS = lazy(
    r"^(?:.{0,40}\b)?(?:finish|results?|order at the (?:line|finish)|top (?:three|five|ten|3|5|10)|arrivee|meta|llegada|resultado|aankomst|uitslag) ?[.:]?$"
)
"""A sentence that is a head: "Finish.", before "1. A. 2. B."."""


def _headed(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who stands first after a word for the line, or wins what has the name of a race, near the line."""
    km = NEAR_KM if context.km is None else context.km
    if km > SPRINT_KM or context.report or s.has("sprint", "summit", "gc", "said", "modal", "future", "not", "if"):
        return None
    said = slots(s, context, roster)
    if _may_be_of_less(said.text):
        return None
    match = _AT_THE_LINE.search(said.text)
    rows = ranked(said) if match is None and _HEADS.match(context.before) else []
    if match is None and not (rows and rows[0].place == 1 and rows[0].points is None):
        return None
    person = said.people[int(match[1] or match[2])] if match is not None else rows[0].person
    roster.adopt([person, *(row.person for row in rows)])
    return Fact("finish", {}, 0.82, s.text, [person], "whether this was the stage is not plain")


def _was_just_named(person: Person, context: Context) -> bool:
    """Return whether the sentence before was a rider's name and no more: "Dorn! He wins!"."""
    before = context.before.split()
    names = {word for name in person.names for word in fold_name(name).split()}
    return 0 < len(before) <= 4 and names.issuperset(before)


def _of_this_stage(s: Sentence) -> bool:
    """Return whether the only words of what is past name the stage: "takes victory on stage 4"."""
    return all(s.tokens[at].folded.split()[-1] in _STAGES for at in s.all("past"))


_STAGES = frozenset({"stage", "one", "two", "three"})


def says_win(text: str) -> bool:
    """Return whether a text may say that somebody has won the stage, by its words alone."""
    return _A_WIN.search(fold_name(text)) is not None


_A_WIN = lazy(
    rf"\b(?!vierde (?:\w+ )?(?:rit|etappe|koers|wedstrijd)\b|heeft (?:\w+ ){{0,7}}?(?:rit|etappe|koers|wedstrijd)\b){_GETS} (?:\w+ ){{0,7}}?{_PRIZE}\b|op zijn naam|prooi|op haar naam|s est impose|se impuso|de snelste|de sterkste|"
    r"(?:alzo|levanto) (?:\w+ ){0,3}?los brazos|conquisto (?:\w+ ){0,3}?(?:la cima|la cumbre|la etapa|el alto)\b|a leve les bras"
)


_HAS = frozenset({"heeft", "had", "hebben"})
_NOT_IT = frozenset({"up", "easy", "out", "on", "over", "back"})  # after "takes it": no win
