"""Who is meant by "the race leader" and "the yellow jersey" in English, once it is known who leads the overall."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_TITLES = phrases(
    "race leader|the race leader|overall leader|the overall leader|leader of the race|the leader of the race|yellow jersey|the yellow jersey|"
    "pink jersey|the pink jersey|maillot jaune|the maillot jaune|maglia rosa|the maglia rosa|leader s jersey|the leader s jersey"
)
_OF_WHAT = phrases("race|overall|the race|the overall")
_ENDS = frozenset({"leader", "jersey", "jaune", "rosa", "race"})
_DOES = phrases(
    "is|was|has|had|can|cannot|couldn|could|attacks|attacked|cracks|cracked|goes|went|loses|lost|follows|followed|responds|responded|punctures|"
    "punctured|crashes|crashed|falls|fell|needs|stops|stopped|gets|got|sits|slips|slides|drops|dropped|pops|counters|accelerates|isn|wasn|hasn|"
    "comes|came|joins|rejoins|takes|stays|struggles|suffers|reacts|jumps|moves|hits|raises|distanced|himself|herself"
)
"""What one rider does, and no group or jersey."""
_GOING = ("is going", "was going")
"""Of a jersey that changes hands: "the yellow jersey is going, going …"."""
_NAMED = lazy(
    r"\b(?:race|overall|GC|[Rr]ace) leader,? $|\b(?:[Yy]ellow|[Pp]ink|[Ll]eader['’]s) jersey,? (?:of |holder |wearer )?$|\b(?:the )?(?:maillot jaune|maglia rosa),? $"
)
"""Before a name: "the race leader Dorn", "yellow jersey Luc Dorval"."""
_WEARS = lazy(
    r"^(?: \([^()]{2,40}\))?,? (?:wears the (?:leader['’]s|yellow|pink|red|race leader['’]s) jersey|leads (?:overall|the (?:race|overall|general classification|standings|GC))|"
    r"is in (?:yellow|pink)|has been in (?:yellow|pink)|is the (?:race |overall )?leader\b(?! of the (?:points|mountains|young)))"
)
"""After a name: who leads."""


def note_race_leader(s: Sentence, context: Context) -> None:
    """Keep in mind who leads the overall, where a sentence says so of one by name."""
    if not s.has("gc", "lead_verb") and not any(word in s.text for word in ("leader", "jersey", "yellow", "pink")):
        return
    if s.has("future", "modal", "not", "if"):
        return
    for at in s.all("named"):
        token = s.tokens[at]
        if len(token.value) == 1 and (
            _NAMED.search(s.text[: token.start]) or _WEARS.match(s.text[token.end : token.end + 90])
        ):
            context.leader = token.value[0]
            return


def by_title(s: Sentence, context: Context) -> None:
    """Make a rider of "the race leader" and "the yellow jersey", where it is what one rider does, or befell one."""
    if context.leader is None or context.phase != "racing" or context.report:
        return
    if any(context.leader in s.tokens[at].value for at in s.all("named")):
        return
    for at, token in enumerate(s.tokens[:-1]):
        if token.folded.rsplit(" ", 1)[-1] not in _ENDS:
            continue
        first = at - 1 if at and token.folded == "leader" and s.tokens[at - 1].folded in _OF_WHAT else at
        has_article = token.folded.startswith("the ") or s.tokens[first].folded.startswith("the ")
        if not has_article and not (first and s.tokens[first - 1].folded == "the"):
            continue
        if first == at and token.folded not in _TITLES:
            continue
        if s.tokens[at + 1].folded.startswith(_GOING):
            continue
        begin = first if has_article else first - 1
        befell = (
            s.tokens[begin - 1].folded == "for"
            and begin > 1
            and s.tokens[begin - 2].classes & {"mechanical", "crash"}
        )
        if (befell or s.tokens[at + 1].folded.split()[0] in _DOES) and token.classes.isdisjoint(
            ("peloton", "leaders")
        ):
            s.make_riders(begin, at, [context.leader])
            return
