"""Gaps: which durations of a sentence are gaps, and between whom."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from feeds.commentary.gap.between import placed
from feeds.commentary.gap.doubt import added_to, doubt, is_present
from feeds.commentary.gap.french_now import put_right
from feeds.commentary.gap.no_gap import speaks_of_no_gap
from feeds.commentary.gap.of_overall import BEST_PLACED, goes_on_of_gc
from feeds.commentary.gap.row import grammar_gaps
from feeds.commentary.gap.sayings import CHANGES, Pair, said_gaps
from feeds.commentary.gap.who import Apart, note_chasers
from feeds.commentary.gap.who_leads import led_by
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.roles import is_had, is_left_behind
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import LONGEST_GAP_S, Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_FOR_SO_LONG = phrases(
    "for|after|in|within|every|another|per|during|pendant|apres|dans|durant|tijdens|na|binnen|gedurende|durante|tras|last|first|hour"
)


def gaps(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the gaps of a sentence."""
    if speaks_of_no_gap(s, context):
        return
    said = said_gaps(s, context)
    read = grammar_gaps(s, context)
    is_plain = s.language in ("fr", "es") and not any(read.values())
    if is_plain and not _OF_SCHEDULE.search(s.text) and not CHANGES.search(s.folded):
        read = {at: apart for at, apart in read.items() if at not in said or _is_from_the_bunch(s, at, said[at])}
    if not (said or read or s.has("duration")) or _BEFORE_THE_STAGE.search(s.folded):
        return
    if _AT_THE_START.search(s.folded) and not s.has("now"):
        return
    plain: dict[int, Apart | None] = {
        at: apart for at, apart in read.items() if apart is not None and _is_of_road(s, at, apart)
    }
    if not said and not plain and (s.has("sprint", "win") or (s.has("gc") and not s.has("lead_noun", "at"))):
        return
    if s.language == "nl" and not said and not plain and any(s.tokens[i].folded in _TABLES for i in s.all("gc")):
        return
    if (
        not said
        and not plain
        and s.has("gc")
        and not s.has("peloton", "leaders", "they")
        and any(
            t.folded in phrases("classification|standings|klassement|classement|clasificacion|overall")
            for t in s.tokens
        )
    ):
        return
    if goes_on_of_gc(s, context) or (s.has("line") and any(t.folded.startswith("cross") for t in s.tokens)):
        return
    if plain and s.has("sprint", "win", "gc") and not said:
        read = dict.fromkeys(s.all("duration")) | plain  # of its times only those are gaps that plainly are
    # what is said to the head of the race counts last: "1:45 down on A, and 55 seconds behind the rest"
    yield from sorted(_said(s, context, said, read), key=lambda fact: "to" not in fact.fields)


def _is_from_the_bunch(s: Sentence, at: int, said: Pair) -> bool:
    """Return whether a saying gives to those away what the text has to the peloton: "à 1'15'' du peloton"."""
    token = s.tokens[at]
    return said[1] == "leaders" and said[0] != "peloton" and _FROM_THE_BUNCH.match(s.text, token.end) is not None


_FROM_THE_BUNCH = lazy(r"\W{0,3}(?:du|del|al) (?:peloton|paquet|pelotón|lote|gran grupo)\b")
_BEFORE_THE_STAGE = lazy(
    r"\b(?:before|ahead of|avant|voor|antes de) (?:the|today s|l|cette|de|deze|la|esta) (?:stage|etape|etappe|rit|etapa)\b"
    r"|\bdepart (?:reel |lance |officiel |fictif )?(?:(?:a ete |est |etait |vient d ?['’] ?etre )?(?:donne|pris)|lance) [^.;:]{0,25}\bretard\b|\bd ?['’]? ?avance au (?:depart|matin)\b"
)
"""A lead before the stage is one of the overall: "était leader avant l'étape avec 12 secondes d'avance"."""
_AT_THE_START = lazy(r"\b(?:start(?:s|ed|ing)?|began|begin|begins|begun) the (?:day|stage|morning)\b")
"""The same in English: "began the day with a lead of twelve seconds"."""


def _is_of_a_place(s: Sentence, at: int) -> bool:
    """Return whether a duration goes with a place at the finish: "segundo a 14 segundos"."""
    if s.language != "es" or at <= 1 or s.tokens[at - 1].folded != "a":
        return False
    before = s.tokens[max(0, at - 2 - (s.tokens[at - 2].folded == ","))].folded
    is_later = before[:-1] in _PLACES and not s.has("summit", "sprint")
    return is_later or bool(s.tokens[at - 2].classes & {"second", "third"})


_PLACES = phrases("cuart|quint|sext|septim|octav|noven|decim")


def _is_of_road(s: Sentence, at: int, apart: Apart) -> bool:
    """Return whether a gap is of groups on the road, though a sprint or the overall is spoken of beside it."""
    is_won_before = s.has("sprint", "summit") and all(s.clauses[index] < s.clauses[at] for index in s.all("win"))
    if not apart.is_plain or (s.has("win") and not is_won_before):
        return False
    if s.in_clause(at, "sprint") and (apart.figure is None or apart.figure.value <= _LONGEST_BONUS_S):
        return False
    return all(
        s.clauses[index] > s.clauses[at] or s.clauses[index] < s.clauses[at] - _FAR_CLAUSES
        for index in s.all("gc")
        if index not in apart.phrased
    )


def _said(
    s: Sentence, context: Context, said: dict[int, Pair], read: Mapping[int, Apart | None]
) -> Iterator[Fact]:
    given: list[tuple[Any, ...]] = []
    for at in sorted({*s.all("duration"), *said, *read}):
        apart = read.get(at)
        if "duration" not in s.tokens[at].classes and apart is None:
            if at not in said:
                continue
            of, to, _ = said[at]
            fields: dict[str, Any] = {"gap_s": int(s.tokens[at].folded), "of": of, "to": to}
            yield Fact("gap", fields, 0.78, s.text, why="whether it is the gap now is not plain")
            continue
        figure: Figure = s.tokens[at].value if apart is None or apart.figure is None else apart.figure
        if (
            figure.race_time
            or not 0 < figure.value < LONGEST_GAP_S
            or (at in read and read[at] is None)
            or is_left_behind(s, at)
            or (s.language == "nl" and at + 1 < len(s.tokens) and s.tokens[at + 1].folded in _ADDED)
            or _is_of_a_place(s, at)
            or _is_placed(s, figure)
            or (s.language == "en" and _BACK_WITHIN.search(s.text[: figure.start]) is not None)
        ):
            continue
        if apart is not None and not _is_said_now(s, at, context, apart, said.get(at)):
            continue
        if apart is None and at not in said and not _may_be_gap(s, at, context):
            continue
        found: tuple[str, str, float] | None
        if apart is not None:
            found = apart.of, apart.to, apart.confidence
        else:
            found = (*said[at][:2], 0.82) if at in said else placed(s, at, context)
        if found is None or (found := put_right(s, at, found, context)) is None:
            continue
        of, to, confidence = found
        to = added_to(s, figure, found, context) or to
        if of == to or (of, to, figure.value) in given:
            continue
        confidence -= doubt(s, at, context, apart, {of, to})
        given.append((of, to, figure.value))
        context.note_gap(of, to, int(figure.value))
        if apart is not None and (apart.front or apart.passed):
            yield from led_by(s, apart, context, is_sure=confidence >= _SURE_OF_FRONT)
        if apart is not None and apart.back and to == "leaders" and confidence >= _SURE_OF_FRONT:
            note_chasers(list(apart.back), context)
        elif of == "chasers" and to == "leaders" and s.language != "nl" and confidence >= _SURE_OF_FRONT:
            row = s.before(at, ("named",), 4)  # "Dorn, Fisk et Gran passent à 28 secondes"
            note_chasers(list(s.tokens[row].value) if row is not None else [], context)
        fields = {"gap_s": int(figure.value)}
        if of != "peloton":
            fields["of"] = of
        if to != "leaders":
            fields["to"] = to
        if bound := _bound(s, at, figure, apart, said.get(at)):
            fields["bound"] = bound
        if figure.approx:
            fields["approx"] = True
        yield Fact("gap", fields, confidence, s.text, why="whether it is the gap now is not plain")
        if of == "peloton" and to == "leaders":
            context.gap_s = int(figure.value)


_FAR_CLAUSES = 2
_ADDED = phrases("extra|erbij|winst|ingeleverd|afgesnoept|afgeknabbeld|gewonnen|verloren")
"""After a time in Dutch: by so much a gap has changed."""
_SURE_OF_FRONT = 0.78
_LONGEST_BONUS_S = 12
"""Seconds: what a sprint on the way gives is less."""
_AFTERWARDS = phrases("after|na|apres|tras|despues")
"""What does not make a time of a lead: "the gap is up to 3:30 after a lull"."""
_OF_SCHEDULE = lazy(
    r"\b(?:schedule\w*|timetable|planned|tijdschema|schema|l['’]horaire|horaires?|prévu\w*|horario|previsto|prevista)\b",
    re.IGNORECASE,
)
"""Against the clock of the organisers and no group: "dix minutes de retard sur l'horaire"."""
_NEAR = 32
"""Characters in which that follows."""


_PLACED = lazy(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))(?: (?:place|overall|spot))?,? "
    r"(?:at |just |only |in |with |some |a |another |further ){0,3}$",
    re.IGNORECASE,
)
"""What makes of a time one at the finish or of the overall: "third at nine seconds"."""


_IN_A_PLACE = lazy(
    r",? (?:behind |down |back |adrift )?(?:in|for|to take|taking) (?:second|third|fourth|fifth|sixth|\d{1,2}(?:nd|rd|th))\b"
)


def _bound(s: Sentence, at: int, figure: Figure, apart: Apart | None, said: Pair | None) -> str | None:
    """Return whether a gap is less or more than its figure; so near they came and no nearer is the figure itself."""
    if _came_within(s, figure):
        return None
    if _AT_BEST.match(s.text, figure.end):
        return None if is_had(s, at) else "lt"  # "they had 3:45 at most": that is what it came to
    if figure.bound or _is_within(s, at):
        return figure.bound or "lt"
    if apart is not None and apart.bound:
        return apart.bound
    return said[2] if said is not None else None


_BACK_WITHIN = lazy(r"\b(?:back|rejoins?|returns?|again)\b[^.;]{0,40} within (?:just |only )?$")
_AT_BEST = lazy(r",? at (?:best|(?:the )?(?:very )?most)\b")
_CAME = lazy(
    r"\b(?:came|got|closed|crept|moved|clawed)(?: back| up)?(?: to)? (?:just |only )?(?:with)?in (?:just |only )?$",
    re.IGNORECASE,
)


def _came_within(s: Sentence, figure: Figure) -> bool:
    """Return whether a time is the least that a gap came to: "they came within six seconds"."""
    return s.language == "en" and _CAME.search(s.text[max(0, figure.start - _NEAR) : figure.start]) is not None


def _is_placed(s: Sentence, figure: Figure) -> bool:
    """Return whether a time goes with a place at the finish, and not at a summit."""
    before = s.text[max(0, figure.start - _NEAR) : figure.start]
    if s.language == "nl":
        return _PLACED_DUTCH.search(before) is not None
    if s.language != "en" or s.has("summit", "first"):
        return False
    return _PLACED.search(before) is not None or _IN_A_PLACE.match(s.text, figure.end) is not None


_TABLES = phrases(
    "klassement|algemeen klassement|algemene klassement|eindklassement|rangschikking|algemene rangschikking|leiderstrui|eindzege|"
    "eindstand|in de stand"
)
_PLACED_DUTCH = lazy(
    r"\b(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|\d{1,2}(?:de|e|ste)),?(?: (?:plaats|plek|stek|is|wordt|werd|in de stand))*"
    r" op (?:slechts |amper |maar |een |al |ruim |bijna |zo'n )?$|\b\d{1,2}\. [A-Z][^,;.]* op $"
    r"|\bnummer (?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?: (?:uit|van|in|op|de|het|dit|algemeen|algemene|stand|klassement|tussenstand|rangschikking))*,? op (?:slechts |amper |maar |nog geen |al |ruim |bijna |zo'n )?$"
)


def _is_said_now(s: Sentence, at: int, context: Context, apart: Apart, said: Pair | None) -> bool:
    """Return whether a time that is a gap by its grammar is said of now: not hoped for, announced or looked back on.

    A French or Spanish saying of the same gap says so.
    """
    if s.language in ("fr", "es") and said is not None and said[:2] == (apart.of, apart.to):
        return True
    doubted: dict[str, bool] = {}
    for index, token in enumerate(s.tokens):
        if s.clauses[index] == s.clauses[at] and index not in apart.phrased:
            for kind in token.classes & _DOUBTS.keys():
                doubts = _DOUBTS[kind]
                doubted[kind] = doubted.get(kind, False) or (
                    not (token.folded in _SURE or (token.folded in _NEARLY and s.next_is(index, "duration")))
                    if doubts is None
                    else token.folded in doubts
                )
    allow = [kind for kind in _DOUBTS if not doubted.get(kind)]
    if (
        apart.is_now
        or s.in_clause(at, "now")
        or all(is_present(s, i) for i in s.all("past") if i not in apart.phrased)
    ):
        allow.append("past")
    if not is_news(s, at, context, allow):
        return False
    if any(s.clauses[index] == s.clauses[at] and index not in apart.phrased for index in s.all("bonus")):
        return False
    if BEST_PLACED.search(s.text) or _OF_SCHEDULE.search(s.text, s.tokens[at].end, s.tokens[at].end + _NEAR):
        return False
    return not (at and s.tokens[at - 1].folded in _DURING and apart.bound is None)


_NEARLY = phrases("almost|nearly|bijna|presque|casi|maybe|perhaps")
_SURE = phrases("almost|nearly|bijna|presque|casi|allowed")
_DOUBTS: dict[str, frozenset[str] | None] = {
    "modal": None,
    "future": phrases(
        "will|shall|ll|zal|zullen|sera|seront|sera|soon|tomorrow|straks|morgen|binnenkort|bientot|pronto|manana|weldra|until|wacht|"
        "wachten|awaits|await|tot ze|before they|zodra|gaat worden|gaan worden"
    ),
    "not": phrases(
        "never|nobody|no one|without|failed|fails|rather than|instead of|niemand|nooit|zonder|jamais|personne|sans|nunca|nadie|sin"
    ),
    "gc": None,
}
"""Classes of words that make a gap no news, with those of their words that do; None is all of them."""
_DURING = phrases(
    "in|within|every|per|pendant|dans|durant|tijdens|gedurende|durante|tras|last|first|hour|dentro de|en moins de"
)


def _may_be_gap(s: Sentence, at: int, context: Context) -> bool:
    allow = ("not",) if s.has("lead_noun", "behind", "ahead") else ()
    allow = (*allow, "not") if s.language == "fr" and s.has("to_go_before") else allow
    allow = (*allow, "modal") if _only_almost(s, at) else allow
    allow = (*allow, "future") if s.has("at", "behind") and not _to_come(s) else allow
    if s.has("now") and s.in_clause(at, "now") and not s.in_clause(at, "past"):
        allow = (*allow, "past")  # "it was five minutes an hour ago and it's 3:48 at the moment"
    if not is_news(s, at, context, allow) or s.in_clause(at, "bonus"):
        return False
    if BEST_PLACED.search(s.text) or _OF_SCHEDULE.search(s.text, s.tokens[at].end, s.tokens[at].end + _NEAR):
        return False
    before = s.tokens[at - 1] if at else None
    after = s.tokens[at + 1] if at + 1 < len(s.tokens) else None
    if (
        after is not None
        and after.classes & {"elapsed", "bonus", "points"}
        and not after.classes & {"behind", "at"}
        and not (after.folded in _AFTERWARDS and s.before(at, ("lead_noun",), 6) is not None)
    ):
        return False
    if before is None:
        return True
    lead = s.before(at, ("lead_noun", "deficit", "behind", "lead_verb"), 6)
    if _is_within(s, at):
        return True
    if before.folded in _FOR_SO_LONG and not (after and after.classes & {"lead_noun", "behind"}):
        return False
    changed = s.before(at, ("elapsed",), 3)
    if changed is not None and not (
        lead is not None and (s.before(at, ("up_to",), 2) or ("at" in before.classes and lead > changed))
    ):
        return s.tokens[changed].folded in {"down"} or bool(before.classes & {"at"} and lead is not None)
    # "by 20 seconds": how much it changed, unless somebody leads by it or trails by it
    return not ("by" in before.classes and s.before(at, ("lead_verb", "behind", "ahead"), 7) is None)


def _is_within(s: Sentence, at: int) -> bool:
    """Return whether a group has come so near: "the peloton is within 30 seconds of the break"."""
    if not at or s.tokens[at - 1].folded not in {"within", "tot op", "tot binnen"}:
        return False
    return s.before(at - 1, ("peloton", "chasers"), 6) is not None and not s.has("line")


def _only_almost(s: Sentence, at: int) -> bool:
    """Return whether what makes a clause doubtful only says "almost" of its figure."""
    clause = s.clauses[at]
    return all(
        s.tokens[i].folded in _NEARLY and s.next_is(i, "duration")
        for i in s.all("modal")
        if s.clauses[i] == clause
    )


def _to_come(s: Sentence) -> bool:
    return any(
        s.tokens[i].classes & {"future"} and s.tokens[i].folded in phrases("will|ll|zal|zullen|sera|soon|tomorrow")
        for i in s.all("future")
    )
