"""The overall after the stage as French gives it over two sentences: "Dorn garde son maillot. Il devance désormais Fisk de 8 secondes"."""

import re

from feeds.commentary.place.places import Rows, fuller, seconds_of
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

HOLDS = lazy(
    r"\b(?:prend|a pris|conserve|garde|endosse|empare|installe|sauve|ravit|revet|recupere|retrouve|defend|mene|enfile|occupe|s offre|reste|porte|"
    r"conforte|consolide|preserve|possede|detient|ceint|hisse|pare|glisse|chipe)\w*"
    r"[^<>.;:]{0,40}?\b(?:son maillot|sa tunique|la tunique|(?:le |du |de ce )?maillot (?:de leader|jaune|rose|rouge|or|bleu|orange|vert fluo|distinctif)|son paletot|le paletot|sa premiere place|"
    r"la premiere place (?:du|au) general|la tete (?:du|au) (?:general|classement)|les commandes (?:du|au) (?:general|classement)|leader)"
    r"|\b(?:reste|demeure|est toujours|repartira|repart) en (?:jaune|rose|rouge)\b"
    r"|\bau (?:classement )?general\b[^.;]{0,60}?\b(?:mene|(?:reste|demeure|est|toujours|se maintient) (?:toujours |bien |encore )?(?:en tete|leader|premier|premiere|en (?:jaune|rose|rouge|bleu|orange|ocre|or)))\b"
)
"""Of whoever leads the overall now."""
_NOT = lazy(
    r"\b(?:points|montagne|grimpeur|pois|vert|blanc|jeune|jeunes|equipes?|virtuel\w*|peloton|echapp\w+|poursuiv\w+|kilometres?|km|sommet|sprint intermediaire|au bonus|hier)\b"
)
_TITLE = r"(?:(?:le|la|l ['’]|son|sa|du|au)(?: [\w~@-]+){0,3}? )?"
_G = r"(?:\{(?P<g>\d+)\}|(?P<n>\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?: (?:petites?|maigres|precieuses) secondes?)?)"
_LEADS = lazy(
    r"(?:<(?P<lead>\d+)>(?P<mid>[^<>{};.:]{0,90}?) |\b(?P<it>il|elle) )(?:ne )?(?:devance|precede|compte|possede|a|conserve|garde|dispose de|mene|avec|pour|s impose|sauve|preserve|gere)"
    rf"(?: [\w'’]+){{0,4}}? (?:{_G}(?: (?:d(?: ['’])? ?avance|d(?: ['’])? ?avantage|de marge|de mieux|de plus))?(?: (?:sur|devant|que|au|a))+ {_TITLE}<(?P<b1>\d+)>|{_TITLE}<(?P<b2>\d+)> (?:de|d ['’]) {_G.replace('<g>', '<g2>').replace('<n>', '<n2>')})"
)
_MORE = lazy(
    rf" ?,?(?: (?:et|puis))? (?:(?:de )?{_G}(?: (?:sur|devant|a|au))+ {_TITLE}<(?P<b1>\d+)>|{_TITLE}<(?P<b2>\d+)>(?: (?:est|etant|suit|pointe|pointant|reste|restant|figure|rejetee?|releguee?|repoussee?|desormais|maintenant|troisieme|quatrieme|cinquieme|,))* (?:de|d ['’]|a) {_G.replace('<g>', '<g2>').replace('<n>', '<n2>')})"
)
_SECOND = lazy(
    rf"{_TITLE}(?P<lead>)(?P<it>)<(?P<b1>\d+)>(?P<b2>)(?: (?:est|pointe|reste|suit|figure|desormais|toujours|maintenant|,))* (?:deuxieme|second)(?: ,)? a {_G}(?P<g2>)(?P<n2>)"
)
"""Who is next to the leader of the sentence before: "Dorn reste en jaune. Fisk est deuxième à 11 secondes"."""
_NO_MARGIN = lazy(r"\bpour \{\d\} ?(?=[.!])|\{\d\} de bonif\w*")
_MARGIN = lazy(r"\bpour \{(\d)\} ?(?=[.!])")
"""By how much whoever is named next is behind: "prend le maillot pour trois secondes. Fisk est deuxième"."""
_IN_IT = lazy(r"\b(?:au|le) (?:classement )?general\b")
_NOW = lazy(r"\b(?:desormais|maintenant|toujours|dorenavant|au general|general|classement)\b")


def overall_of_two(s: Sentence, said: Slots, context: Context) -> Rows | None:
    """Return the overall that a sentence after the finish gives, with the leader of the sentence before; None for none.

    Args:
        s: the sentence.
        said: the same with slots.
        context: the overall as far as it was said, and the sentence before.
    """
    folded, text = s.folded, _jerseys_apart(s, said)
    before = context.before
    holds = HOLDS.search(folded)
    is_in_it = _IN_IT.search(folded) is not None
    if not (holds or is_in_it or HOLDS.search(before) or context.overall) or _NOT.search(text):
        return None
    match = _LEADS.search(text)
    if match is None and context.overall and HOLDS.search(before):
        match = _SECOND.search(text)
    if match is None:
        slots = re.findall(r"<(\d+)>", text)
        if holds and len(slots) == 1 and "{" not in _NO_MARGIN.sub("", text):
            margin = _MARGIN.search(text)
            context.lead_s = None if margin is None else int(said.figures[int(margin[1])].value)
            return fuller({1: {"person": said.people[int(slots[0])]}}, context.overall)
        return None
    leader = said.people[int(match["lead"])] if match["lead"] else _led(context)
    if leader is None or not (holds or HOLDS.search(before) or _NOW.search(text)):
        return None
    rows: Rows = {1: {"person": leader}}
    known = {leader}
    found: re.Match[str] | None = match
    end = match.end()
    while found is not None:
        person = said.people[int(found["b1"] or found["b2"])]
        gap = seconds_of(said, found["g"] or found["g2"], found["n"] or found["n2"])
        if gap is None or person in known or gap < (rows[len(rows)].get("gap_s") or 0):
            break
        rows[len(rows) + 1] = {"person": person, "gap_s": gap}
        known.add(person)
        end = found.end()
        found = _MORE.match(text, end)
    return fuller(rows, context.overall) if len(rows) > 1 else None


def _jerseys_apart(s: Sentence, said: Slots) -> str:
    """Return the text with what a jersey is called where it is the jersey and not who wears it: "s'empare du maillot jaune"."""
    text = said.text
    for at in reversed(s.all("named")):
        if s.tokens[at].folded.startswith("maillot") and text.startswith("<", said.at[at]):
            end = text.find(">", said.at[at]) + 1
            text = f"{text[: said.at[at]]}{s.tokens[at].folded}{text[end:]}"
    return text


def _led(context: Context) -> Person | None:
    if context.overall:
        person: Person = context.overall[1]["person"]
        return person
    return context.last[0] if len(context.last) == 1 else None
