"""The roll-out, the flag, and stops of the race on its way."""

from collections.abc import Iterator

from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.stage.roll_out import flag_or_roll_out, is_at_start, rolls_still
from feeds.commentary.stage.romance_roll_out import romance_flag_or_roll_out
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import sentences
from tracker.race.text import fold_name

_IN_WORDS = {
    "neutral_start": lazy(
        r"\b(?:riders|peloton|bunch|field) (?:are|is|re) on the move\b|\bbehind the (?:race )?director s (?:\w+ )?car\b|"
        r"\b(?:riders|peloton|bunch|field|they|women|men)(?: \w+)? (?:has|have|are|is|re|ve)(?: \w+)? (?:set off|rolled|rolling|trundling|pedalling through the streets|parading|riding through the streets|tootling|left|leaving|departed|on (?:their|its) way)\b|"
        r"\b(?:renners|rensters|peloton|ze|dames|vrouwen|koers|karavaan)(?: \w+)? (?:vertrekt|vertrekken|vertrok|beginnen|begint|rolt|rollen|bolt|bollen)(?: \w+){0,3}? (?:voor|aan|door) (?:de|het|een|hun|\w+) (?:\w+ )?(?:geneutraliseerde?|neutrale|neutralisatie)\b|"
        r"\b(?:renners|rensters|peloton|ze|dames|karavaan|stoet) (?:is|zijn|rolt|rollen|bolt|bollen|rijdt|rijden)(?: \w+){0,6}? ?,? (?:\w+ ){0,3}?achter de (?:rode )?(?:wagen|auto)\b|"
        r"\b(?:renners|rensters|peloton|ze|dames|wielrenners)(?: \w+)? (?:is|zijn|rijden|rollen)(?: \w+){0,2}? (?:op weg|vertrokken (?:in|uit|voor|vanuit)|onderweg voor de|aan (?:de|hun|het|een) (?:neutralisatie|geneutraliseerde?|neutrale)|(?:op weg|onderweg) naar (?:de|het) (?:officiele|echte))|"
        r"\b(?:renners|rensters|peloton|ze|dames)(?: \w+)? (?:is|zijn|worden|wordt)(?: \w+){0,2}? (?:vertrokken|weg|op gang(?: getrokken)?|op pad)\b.*\b(?:(?:nog|eerst) (?:even )?achter de (?:wagen|auto)|voor een neutralisatie|geneutraliseerd)|"
        r"\b(?:officieuze|geneutraliseerde|neutrale|fictieve|niet officiele) (?:vertrek|start|startschot)(?: \w+)? (?:is|werd|wordt)(?: \w+){0,2}? (?:gegeven|een feit|achter de rug|gebeurd)\b|"
        r"^(?:geneutraliseerd|officieus|fictief) vertrek (?:in|vanuit|aan|op)\b|^(?:geneutraliseerde|officieuze|fictieve|neutrale) start(?: (?:in|vanuit|aan|op)\b|$)|\bofficieus (?:vertrokken|op weg|gestart|onderweg)\b|"
        r"\b(?:renners|rensters|peloton|ze|dames|vrouwen|mannen|koers|stoet|karavaan)(?: \w+)? (?:is|zijn)(?: \w+){0,4}? (?:vertrokken|weggereden|weggerold) (?:uit|vanuit|van de|vanop|vanaf) (?!het peloton|de kopgroep)|"
        r"\b(?:stoet|karavaan|peloton|renners|rensters|veld) (?:zet zich|zetten zich|komt|komen|heeft zich|hebben zich)(?: \w+){0,2}? in (?:beweging|gang)(?: gezet)?\b|"
        r"\b(?:renners|rensters|peloton|ze|dames)(?: \w+)? (?:rijdt|rijden|rolt|rollen|fietst|fietsen|bolt|bollen)(?: \w+){0,4}? (?:achter de (?:rode )?(?:wagen|auto)|(?:door )?de neutralisatie|geneutraliseerd|naar de (?:officiele|echte|vliegende) start|naar kilometer (?:nul|0))|"
        r"\b(?:renners|rensters|peloton|ze|dames|we)(?: \w+)? (?:is|zijn|duikt|duiken|draait|draaien|rijdt|rijden)(?: nu| net| intussen)? de (?:neutralisatie|geneutraliseerde zone|geneutraliseerde kilometers|neutrale zone) (?:in|inge\w+|begonnen)\b|"
        r"^(?:\w+ ){0,3}?daar gaan (?:ze|we|de renners|de rensters|de dames)\b.*\bachter de (?:auto|wagen|rode|koersdirecteur)|\b(?:rollen|bollen|rijden) (?:ze|we|de renners|de rensters|de dames)(?: \w+){0,4}? achter de (?:auto|wagen|rode)|"
        r"\b(?:renners|rensters|peloton|ze|dames|we)(?: \w+)? (?:heeft|hebben) zich(?: \w+)? (?:op gang|in gang|in beweging) (?:getrokken|gezet) voor (?:de|een) (?:geneutraliseerde|neutra\w+)|"
        r"\b(?:renners|rensters|peloton|ze|dames)(?: \w+)? (?:is|zijn) aan (?:hun|haar|het|de) (?:ritje|rondje|tochtje|optocht|parade)\b|"
        r"\b(?:coureurs|peloton|coureuses)(?: \w+)? (?:a|ont|sont|est|s)(?: \w+)? (?:quitte|partis?|elances?|en route)|"
        r"\b(?:coureurs|peloton|coureuses)(?: \w+)? s (?:elancent|elance|ebranlent|ebranle)\b.*\b(?:cortege|fictif|promenade|voiture rouge)|"
        r"\b(?:coureurs|peloton|coureuses)(?: \w+)? (?:vient|viennent) de (?:quitter|s elancer|partir)\b.*\b(?:cortege|fictif|promenade|neutralis)|"
        r"\b(?:c est parti|partis?|en route) (?:pour le|en) fictif|\b(?:acaban de|ya han|han) (?:inici|comenz|tom)\w+ la salida neutraliza|"
        r"\b(?:peloton|corredor[ea]s|ciclistas)(?: \w+){0,2} (?:rueda|ruedan|avanza|avanzan|circula|circulan|recorre|recorren)(?: \w+){0,2} neutraliza|"
        r"\b(?:peloton|corredor[ea]s|ciclistas) (?:tras|detras d)el coche (?:del director|de direccion|del director de carrera|rojo)\b|"
        r"\b(?:comienza|arranca|empieza|en marcha|ya (?:rueda|ruedan|ha))\b.*\bneutraliza"
    ),
    "start": lazy(
        r"\bofficial start (?:given|has been given|was given|is given)\b|\b(?:passed|reached|past|through|crossed|at) (?:km|kilomet(?:re|er)) (?:0|zero)\b|\b(?:neutral (?:zone|section)|neutrali[sz]ed (?:zone|section)) (?:is|lies|are) behind\b|"
        r"\bracing (?:got|gets) under ?way\b|\bcommissaire has waved\b|\bstarting gun\b|"
        r"\bflag (?:has|is|was)(?: \w+)? (?:waved|dropped|down)|\bracing (?:is|has)(?: \w+)? (?:on|begun|started)|\bwe have racing|\brace is on\b(?! the)|"
        r"\bvlag is gezwaaid\b|\bpeloton heeft de start genomen\b|\b(?:koers is|is de koers) (?:nu )?(?:voor echt|echt) begonnen\b|\bofficially (?:off|under way|underway|started)|\bde vlag is (?:gevallen|gezakt|weg)|\bstartvlag (?:valt|is gevallen|gaat)|\bofficieel (?:vertrokken|gestart|begonnen|uit de startblokken)|\b(?:renners|rensters|dames|vrouwen|mannen)(?: \w+)? zijn(?: \w+){0,2}? begonnen aan (?:de|het|hun) (?:etappe|rit|koers|wedstrijd|opdracht|tocht)\b|"
        r"\bvliegende start (?:is |werd |wordt )?(?:\w+ )?(?:gegeven|een feit|achter de rug)\b|\b(?:kilometer nul|km 0) (?:is |wordt |werd )?(?:\w+ )?(?:gepasseerd|bereikt|voorbij|achter)\b|"
        r"\b(?:renners|rensters|peloton|dames|vrouwen|mannen|beloften|koers|wedstrijd|race|rit|etappe|ze|we)(?: \w+)? (?:is|zijn|zijn net|is net|werd|werden|wordt|worden|ging|gingen)(?: \w+){0,2}? "
        r"(?:onderweg(?! naar| voor)|gestart|van start(?: gegaan)?(?= en| met| voor| nu|$)|begonnen(?! aan| met)|op gang (?:geschoten|gebracht|getrokken|gefloten)|in gang geschoten|losgelaten|vertrokken(?! zonder| voor| op| naar))\b|"
        r"\b(?:is|zijn) (?:de renners|de rensters|het peloton|de dames|de koers|ze|we)(?: \w+)? (?:onderweg|gestart|vertrokken|van start gegaan)(?= in| voor| aan|$)|"
        r"\bvlag (?:is |gaat |ging |zakt |zakte |werd )?(?:\w+ ){0,3}?(?:omlaag|naar beneden|neergelaten|gezakt|gevallen)|\bheeft de vlag laten (?:zakken|vallen)|^(?:\w+ ){0,2}?daar gaan ze(?: dan| eindelijk| voor [\w ]{2,30}(?:kilometer|km))?$|^(?:gestart|vertrokken|(?:en |nu |nu is |nu zijn |nu is het |het is )?(?:ze |we |het )?(?:nu )?(?:echt|officieel) (?:begonnen|vertrokken|gestart|van start|onderweg|weg|los))$|\bstart (?:is een feit|is achter de rug|is gegeven|is net gegeven)\b|"
        r"\b(?:abaisse|a abaisse|agite|vient d abaisser|a agite|baisse|a baisse|vient de baisser|baissait) (?:son|le) drapeau\b|\bdrapeau (?:est |vient d etre |a ete )(?:baisse|abaisse|agite)\b|"
        r"\b(?:baja|ha bajado|agita|ha agitado|baja ya) (?:la|su) bandera\b|\b(?:banderazo de salida|dado el banderazo)\b|"
        r"\bdepart (?:reel )?(?:est|a ete|vient d etre) (?:donne|lance)|\bse (?:ha dado|da) la salida (?:real|lanzada|oficial)|\bkm 0\b.*\bstart\b"
    ),
    "neutralised": lazy(
        r"\b(?:race|stage) (?:has been|is|was|is being|has now been) (?:neutrali[sz]ed|stopped|halted|suspended|paused|temporarily \w+)|"
        r"\b(?:stopped|halted|neutrali[sz]ed|suspended|paused) the (?:race|stage|peloton)|"
        r"\b(?:koers|wedstrijd|rit|etappe|peloton)(?: \w+)? (?:is|wordt|werd)(?: \w+)? (?:geneutraliseerd|stilgelegd|onderbroken|gestopt|stopgezet)|"
        r"\b(?:koers|wedstrijd|rit|etappe) (?:ligt|staat) (?:even |tijdelijk |voorlopig )?stil|"
        r"\b(?:course|etape) (?:est|a ete|vient d etre) (?:neutralisee|arretee|interrompue|stoppee)|\b(?:carrera|etapa) (?:ha sido |esta |queda |fue )?(?:neutralizada|detenida|parada|interrumpida)|"
        r"\b(?:organizacion|direccion|jurado|comisarios)(?: \w+){0,3} (?:neutralizan?|detienen?|suspenden?|ha neutralizado|ha detenido|paran?) la (?:carrera|etapa)\b|"
        r"\b(?:direction|organisation|organisateurs|commissaires|jury)(?: \w+){0,3} (?:neutralise|neutralisent|arrete|arretent|interrompt|stoppe|stoppent|a neutralise|a arrete) la (?:course|etape)\b|"
        r"\bse (?:neutraliza|detiene|ha neutralizado|ha detenido) la (?:carrera|etapa)"
    ),
    "resumed": lazy(
        r"\b(?:race|racing|stage) (?:has |have |is |now )?(?:now |been )?(?:resume[ds]?|resuming|restarted|restarts|restarting|back on|back under way|back underway)|"
        r"\b(?:koers|wedstrijd|rit|etappe|race)(?: \w+)? (?:is|wordt|kan|mag)? ?(?:\w+ )?(?:hervat|weer op gang|opnieuw op gang|weer vertrokken|opnieuw vertrokken|weer bezig|hernomen)|"
        r"\bla course (?:a repris|reprend|vient de (?:reprendre|repartir)(?! de plus belle)|est repartie|est relancee|repart)|\bse (?:reanuda|ha reanudado|reinicia) la (?:carrera|etapa)|\bcarrera (?:reanudada|reiniciada)"
    ),
}
_GOING_AGAIN = lazy(
    r"\b(?:under ?way again|back under ?way|off again|going again|flag (?:\w+ ){1,2}down again|flag (?:drops|dropped|falls|fell|waved) (?:again|once more|for a second time)|moving again|rolling again|racing again|back racing|on the move again|restart\w*|resum\w*|"
    r"weer vertrokken|opnieuw vertrokken|weer onderweg|weer op gang|opnieuw op gang|hervat|weer gestart|rijden weer|a repris|repart\w*|c est reparti|relance\w*|"
    r"reanuda\w*|de nuevo en marcha|otra vez en marcha|vuelven a rodar|we re racing)\b"
)
"""After a stop of the race: it goes on."""

_PLANNED = lazy(
    r"\b(?:klinkt|starts?|begins?|begint|volgt|follows|gepland|voorzien|scheduled|due|prevu\w*|sera|previst[ao]|sera|comienza a las|arranca a las|is at|om|in (?:\w+ )?(?:minutes|minuten|minutos))\b"
)
_HAS_BEEN = lazy(
    r"\b(?:dropped|waved|was|were|has|have|gevallen|gegeven|heeft|had|zijn|is ge\w+|ete|a ete|ha|han|se dio|off|started|gestart|begonnen|vertrokken)\b"
)


_ELSEWHEN = lazy(
    r"\b(?:gisteren|eergisteren|vorig jaar|vorige week) (?:al |reeds )?(?:vertrokken|gestart|begonnen|weg)|^over (?:een|\w+) (?:kwartier|minu\w+|half\w*|uur)\b|\b(?:hotel|luchthaven|ontbijt)\b"
)
"""Of a Dutch start that it was on another day, is still to come, or is none."""


def _is_denied(s: Sentence, end: int) -> bool:
    """Return whether a sentence up to a character hopes for, foresees or denies, or is about somebody."""
    return _ELSEWHEN.search(s.folded) is not None or any(
        token.classes & {"modal", "future", "not", "named"} for token in s.tokens if token.start < end
    )


_STOP = lazy(
    r"neutral|geneutral|stop|halt|suspend|pause|resum|restart|way|again|off|rolling|moving|racing|flag|vlag|stil|onderbr|hervat|weer|opnieuw|"
    r"hernomen|arr[eê]t|interrom|repris|repren|repart|relanc|d[ée]part|deten|parad|reanud|reinici|marcha|rodar|salida",
)
"""Without one of these a race on its way neither stops nor goes on."""

_FLAG_LATER = lazy(
    r"(?:official|real|proper|actual|racing) start (?:is (?:at|in|not|still)|at|in|follows|comes|is|will|after|from|awaits)|(?:before|until|to) the (?:official|real|actual|proper) start|"
    r"(?:officiele|echte) start (?:volgt|om|is(?! (?:\w+ )?(?:gegeven|een feit|achter))|over|komt|na|wacht)|over (?:\w+|[\d.,]+) (?:km|kilometer) (?:gaat|valt|zakt|zwaait) de (?:start)?vlag|(?<!na een )(?<!na de )(?<!na \w\w\w )(?:geneutraliseerde|neutrale) (?:aanloop|zone|kilometers|start)|achter de (?:\w+ )?(?:auto|wagen)\b|neutral zone|neutrali[sz]ed (?:zone|section|roll|kilomet|start)|"
    r"avant (?:le |l )?(?:depart|lancement) (?:reel|lance|officiel)|"
    r"depart reel (?:est )?(?:dans|a (?!ete\b)|sera|prevu|interviendra|aura lieu|suivra)|salida (?:real|lanzada|oficial) (?:a|en|sera|esta)"
)
_ROLLS_OUT = lazy(
    r"\b(?:pour le|en|du) fictif\b|\bpour (?:le|la|un) (?:court |petit |long )?(?:defile|neutralise|parcours fictif|promenade|parade|procession|cortege)\b|\ben cortege\b|\bdepart reel (?:est )?(?:dans|prevu)\b|\b(?:inicia\w*|comien\w*|comenz\w*|toma\w*) la salida neutraliza"
)
"""That the riders only roll to where the race begins."""


def still_to_drop(text: str) -> bool:
    """Return whether a paragraph says that the flag is still to drop."""
    folded = fold_name(text)
    return _FLAG_LATER.search(folded) is not None or rolls_still(folded)


def begins_at(paragraphs: list[str], language: str) -> int | None:
    """Return the first of some paragraphs that gives the roll-out or the flag, None where the flag is in none of them."""
    before = Context(phase="before", language=language)
    first = None
    for index, text in enumerate(paragraphs):
        before.rolls = still_to_drop(text)
        for one in sentences(text):
            if _LONG_AGO.search(one):
                continue
            for fact in starts(Sentence(one, language, Roster(), learn=False), before):
                first = index if first is None else first
                if fact.kind == "start":
                    return first
    return None


_LONG_AGO = lazy(r"\b(?:had|was|were|werd|werden|avai(?:t|ent)|fue|fueron|había[n]?)\b")
"""Of one who looks back: "it had all begun so politely"."""


def starts(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the roll-out, the flag, a stop or what goes on after one, where a sentence says it."""
    plain = flag_or_roll_out(s, context) or romance_flag_or_roll_out(s, context)
    if plain in context.once or (plain == "neutral_start" and "start" in context.once):
        plain = None
    found = [Fact(plain, {}, 0.85, s.text)] if plain else list(_in_a_word(s, context))
    if not found and context.phase != "before" and not _STOP.search(s.text.lower()):
        return
    folded = s.folded
    if (
        not plain
        and found
        and s.language in ("fr", "es")
        and (_ROLLS_OUT.search(folded) or _FOR_HOURS.search(folded))
    ):
        found = []  # "c'est parti pour le fictif"
    kinds = {fact.kind for fact in found}
    if (not kinds or _IN_WORDS["resumed"].search(folded)) and not s.has("said", "if"):
        for kind, pattern in _IN_WORDS.items():
            if kind in context.once and kind in ("neutral_start", "start"):
                continue
            if kind == "neutral_start" and (context.phase != "before" or "start" in context.once):
                continue
            match = pattern.search(folded)
            if (
                match is None
                or _is_denied(s, match.end())
                or (kind == "neutralised" and context.phase == "before")
                or (kind == "resumed" and "relancee" in match[0] and "neutralised" not in context.once)
            ):
                continue
            found = [Fact(kind, {}, 0.8, s.text)]
            break
    if not found and context.rolls and not {"start", "neutral_start"} & context.once and _THEY_GO.match(folded):
        found = [Fact("neutral_start", {}, 0.8, s.text)]  # "Ze rollen! Eerst een rondje achter de auto."
    at_start = "start" not in context.once and is_at_start(context)
    goes_on = "neutralised" in context.once or (bool(kinds & {"start"}) and not at_start)
    goes_on &= not {"neutralised", "resumed"} & {fact.kind for fact in found}
    if goes_on and _GOING_AGAIN.search(folded) and not s.has("modal", "future", "not", "named", "he"):
        found = [Fact("resumed", {}, 0.8, s.text)]
    for fact in found:
        if fact.kind == "start" and not plain and s.language == "nl" and _ROLLS_IN_DUTCH.search(folded):
            if context.phase != "before" or "neutral_start" in context.once:
                continue
            fact.kind = "neutral_start"  # "De renners zijn vertrokken uit Alpha"
        if fact.kind == "start" and not plain and _TO_ROLL.search(folded):
            if "neutral_start" in context.once or context.phase != "before":
                continue
            fact.kind = "neutral_start"
        if fact.kind == "start":
            if not plain and context.rolls and _FLAG_LATER.search(folded) and not _HAS_BEEN.search(folded):
                continue  # "De officiële start volgt na 7 kilometer."
            if context.phase == "before" and _AT_A_TIME.search(s.text):
                continue  # "Salida real: 12:20 h"
            if (not plain and s.has("named", "he", "nation", "mechanical", "team")) or (
                s.has("clock") and _PLANNED.search(folded) and not _HAS_BEEN.search(folded)
            ):
                continue
            if context.rolls and not plain and "neutral_start" not in context.once:
                fact.kind = "neutral_start"  # the flag is still to drop
            elif _UNTIL_IT.search(folded) or (context.rolls and not plain and s.language == "en"):
                continue
        context.once |= {fact.kind} & {"neutralised"}
        if fact.kind == "resumed":
            context.once -= {"neutralised"}
        yield fact


_AT_A_TIME = lazy(
    r"(?:[Ss]alida|[Dd]épart|DÉPART|SALIDA)(?: (?:real|lanzada|oficial|neutralizada|réel|fictif|lancé|officiel))? ?:? (?:a las |à )?\d{1,2} ?[:h.]\s?\d\d",
)
_UNTIL_IT = lazy(
    r"\b(?:para|hasta|desde|antes de|avant|depuis|jusqu ?['’]? ?au) (?:la |le |du )?(?:salida|depart)\b|\b(?:sinds|vanaf) de (?:officiele |echte )?start\b|\b(?:before|until|till|to|from|since) the (?:(?:official |real |actual )?start|flag(?! (?:dropped|fell|was|went|came)))\b"
)
"""What is still to come: "quedan 10 km para la salida real"."""
_FOR_HOURS = lazy(
    r"\bc est parti pour (?:\w+ ){0,2}?(?:heures?|minutes|direct|live|ensemble|le live|le direct)\b|\betape entre [^.:]{3,60}\bc est parti\b|\bc est reparti pour un (?:live|direct)\b"
)
"""What begins for the readers: "c'est parti pour cinq heures ensemble"."""
_ROLLS_IN_DUTCH = lazy(
    r"\b(?:vertrokken|weggereden) (?:uit|vanuit|van de|van het|vanop|vanaf) (?!het peloton|de kopgroep)|\b(?:officieuze|fictieve|geneutraliseerde|neutrale) (?:vertrek|start)\b|\bofficieus\b|"
    r"\b(?:rollen|rolt|bollen|bolt|rijden|rijdt|onderweg|op weg)\b.*\b(?:naar|richting) (?:de )?(?:kilometer (?:nul|0)|(?:echte|officiele|vliegende) start)\b|\bkilometer (?:nul|0) (?:ligt|volgt|komt|wacht)\b"
)
"""Of a Dutch start: the riders leave the town where the stage starts, and the flag is still to drop."""
_TO_ROLL = lazy(
    r"\b(?:vertrokken|begonnen|van start|onderweg|op gang|gestart|op pad) (?:\w+ ){0,2}?(?:voor|aan|met) (?:een|de|hun) (?:\w+ ){0,2}?"
    r"(?:neutralisatie|geneutraliseerde|neutrale|officieuze|aanloop|optocht)\b"
)
"""Of a Dutch start that it is only that of the roll-out."""
_THEY_GO = lazy(
    r"^(?:\w+ )?(?:(?:they|we|the riders|ze|de renners|de rensters|de dames|het peloton) (?:are|re|zijn|is)? ?(?:now |nu )?(?:off|away|rolling|moving|rollen|rolt|bollen|rijden|weg|vertrokken|onderweg)|"
    r"(?:ils|elles|les coureurs|les coureuses) (?:roulent|partent|sont partis|sont parties|s en vont)|(?:ya )?(?:ruedan|salen|han salido|se van)(?: ya)?(?: (?:los|las) \w+)?)(?: ?[!.,:]|$)"
)
"""A cry that the riders are on the move."""
_OFF_TO = lazy(
    r" (?:to|the|again|at (?:\d|noon|midday|one|two|ten|eleven|twelve)|in (?:\w+ ){1,3}?(?:minutes?|hours?))\b"
)
"""After "we're off": no start."""


_CRY = 4
_FORESEEN = lazy(r"\b(?:prevue?s?|aura lieu|previst[oa]s?|programad[oa])\b")


_WORDS = {"neutral": "neutral_start", "start": "start", "stopped": "neutralised", "resumed": "resumed"}


def _in_a_word(s: Sentence, context: Context) -> Iterator[Fact]:
    for kind, event in _WORDS.items() if s.has(*_WORDS) else ():
        if event in context.once and event in ("neutral_start", "start"):
            continue
        if "start" in context.once and event == "neutral_start":
            continue
        for at in s.all(kind):
            moment = any(token.folded in phrases("just|now|have|has|are|is") for token in s.tokens[:at])
            if not is_news(s, at, context, ("past",) if moment else ()) or s.has("said"):
                continue
            if (
                event == "start"
                and s.tokens[at].folded.endswith(" off")
                and _OFF_TO.match(s.text, s.tokens[at].end)
            ):
                continue
            if event == "neutral_start" and (
                s.has("start") or not _is_rolling(s, at) or _FORESEEN.search(s.folded)
            ):
                continue
            if event == "start" and s.tokens[at].folded == "drapeau" and len(s.tokens) > _CRY:
                continue  # one of the many at the roadside
            if event == "neutralised" and context.phase == "before":
                continue
            if event == "resumed" and "relancee" in s.tokens[at].folded and "neutralised" not in context.once:
                continue  # French says so of a race that livens up, too
            yield Fact(event, {}, 0.85, s.text)
            break


def _is_rolling(s: Sentence, at: int) -> bool:
    """Return whether the roll-out happens, and is not only described."""
    if s.tokens[at].folded.startswith(("roll", "vertrekken", "defile")):
        return s.tokens[at].folded not in {"rollout", "neutralised roll out", "roll out"} or not s.has("distance")
    doing = phrases(
        "rolled|rolling|started|underway|vertrokken|rijden|begonnen|partis|roulent|rodando|ruedan|"
        "roule|riding|onderweg|elances|donne|partido|salido|comenzado|left|way|through|begun|has|have|"
        "begint|vient|est|ha|han"
    )  # fmt: skip
    return any(token.folded in doing for token in s.tokens)
