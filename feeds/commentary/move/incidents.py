"""Crashes, mechanicals, riders out of the race."""

from collections.abc import Iterator

from feeds.commentary.move.among import fell_among
from feeds.commentary.move.dutch_non_starters import dutch_non_starters
from feeds.commentary.move.endings import has_to_stop
from feeds.commentary.move.fallen import fell_too
from feeds.commentary.move.french_mishaps import fell_before, whose_mishap
from feeds.commentary.move.mishaps import BESIDE, NO_MISHAP, may_be_mishap, mishaps
from feeds.commentary.move.non_starters import non_starters
from feeds.commentary.move.outs import IN_THE_MORNING, OF_A_BREAK, said_outs
from feeds.commentary.move.who import listed_after
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.frames import may_match
from feeds.commentary.sentence.guards import (
    inverted,
    is_dutch_place,
    is_finite,
    is_news,
    is_talk,
    people_at,
    subject,
)
from feeds.commentary.sentence.mood import looks_back
from feeds.commentary.sentence.sayings import framed
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_WHO_FELL = lazy(
    r"\b(?:los|las|el|la|quienes|les|ceux|celles|celui|celle)(?: \w+){0,2} (?:que|qui) (?:se|sont|est|etaient|etait|ont|han|habian|avaient)\b"
)
"""Of riders who fell before, "los dos que se cayeron"."""
_FALLS = phrases("temperature|temperatures|mercure|thermometre|vitesse|moyenne|rythme|allure")
_CLOUDS = phrases("mist|fog|cloud|clouds|snow|hail|shutters|curtain")
_NEARLY = phrases("bijna|haast|almost|nearly|presque|casi|ternauwernood")
_KNOWN_FALL = lazy(
    r"\b(?:na|sinds|door|van|ondanks|bij) (?:die|deze|zijn|haar|hun|dat) (?:[\w-]+ )?(?:val|valpartij|valpartijtje|tuimelperte|smak|schuiver|crash)\b"
    r"|\b(?:val|valpartij|crash) van (?:vanmiddag|vandaag|daarnet|zonet|daarstraks|eerder|zojuist|gisteren|eergisteren)\b"
)
"""A fall spoken of before: "Bero zit na zijn val weer in het peloton"."""
_MISSED_THE_SPLIT = lazy(
    r"^(?!.*\b(?:start|vertrek|vandaag|opgestapt|appel)\b).*\b(?:afwezigen?|er niet meer bij)\b"
)
"""Dutch: who is not in a group on the way, and not at the start."""
_OUT = {"dns": "DNS", "otl": "OTL", "dsq": "DSQ", "abandon": "DNF"}


def incidents(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield the crashes, mechanicals and abandons of a sentence."""
    if is_talk(s):
        context.crashed = False
        return
    found = list(_in_a_word(s, context, roster)) if s.has("crash", "mechanical", *_OUT) else []
    if (s.has("named", "nation", "he", "maybe") or "champion" in s.text) and may_be_mishap(s, context):
        found += _in_other_words(s, context, roster, found)
    if not any(fact.kind == "crash" for fact in found) and may_match(s.language, ("CRASH_BARE",), s.folded):
        said = slots(s, context, roster)
        if next(framed(s, said, "CRASH_BARE"), None) is not None:
            found.append(Fact("crash", {}, 0.8, s.text))
    if (
        context.phase == "racing"
        and not (not context.report and _looks_back(s))
        and (among := fell_among(s, roster))
    ):
        known = {one for fact in found if fact.kind == "crash" for one in fact.people}
        if new := [one for one in among if one not in known]:
            found.append(Fact("crash", {}, 0.8, s.text, new, "who fell is not plain"))
    if (s.language == "nl" and not context.crashed and _KNOWN_FALL.search(s.folded)) or fell_before(s, context):
        found = [fact for fact in found if fact.kind != "crash"]  # said before
    if s.language == "en":
        found = [fact for fact in found if not _is_of_before(fact, s, context)]
        if s.text.isupper() and len(s.words) >= _FEWEST_OF_A_TITLE:
            # "FALL IN THE PELOTON" heads the post that says who fell
            context.unnamed |= any(fact.kind == "crash" and not fact.people for fact in found)
            found = [fact for fact in found if fact.kind != "crash" or fact.people]
    context.fell = context.fell or any(fact.kind == "crash" for fact in found)
    if context.fell and context.phase == "racing":
        known = {one for fact in found for one in fact.people}
        new = [one for one in fell_too(s, slots(s, context, roster)) if one not in known]
        fall = next((fact for fact in found if fact.kind == "crash" and fact.people), None)
        if new and fall is not None:
            fall.people = [*fall.people, *new]
        elif new:
            found.append(Fact("crash", {}, 0.8, s.text, new, "who fell is not plain"))
    if s.language == "fr" and "quipier d" in s.folded:
        found = [fact for fact in found if not fact.people or _without_leaders(s, fact)]
    out = {person for fact in found if fact.kind == "abandon" for person in fact.people}
    found += said_outs(s, context, roster, out)
    if absent := non_starters(s, context, roster) or dutch_non_starters(s, context, roster):
        found = [
            one
            for one in found
            if one.fields.get("status") != "DNS"
            and (one.kind not in ("abandon", "crash") or not _of_any(one, absent))
        ]
        sure = 0.85 if all(person.sure for person in absent) else 0.75
        found.append(Fact("abandon", {"status": "DNS"}, sure, s.text, absent, "who is out is not plain"))
    expelled = {one for fact in found if fact.fields.get("status") == "DSQ" for one in fact.people}
    found = [
        fact
        for fact in found
        if fact.kind != "abandon" or fact.fields["status"] == "DSQ" or not expelled & set(fact.people)
    ]
    if context.downed and s.language == "en" and _NEW_BIKE.search(s.folded) and not _BROKEN.search(s.folded):
        found = [fact for fact in found if fact.kind != "mechanical" or not _of_any(fact, context.downed)]
    if any(fact.kind == "crash" for fact in found):
        context.unnamed = not any(fact.people for fact in found if fact.kind == "crash")
    context.downed = [one for fact in found if fact.kind == "crash" for one in fact.people] or context.downed
    context.crashed = (context.crashed or s.has("crash")) and any(fact.kind == "crash" for fact in found)
    fallen = [person for fact in found if fact.kind in ("crash", "mechanical") for person in fact.people]
    context.behind += [one for one in fallen if not context.leads([one]) and one not in context.behind]
    yield from found


_AFTER_IT = lazy(
    r"\b(?:after|following|since|thanks to|because of|due to) (?:a|his|her|that|the|an earlier|an) (?:\w+ ){0,2}?(?:puncture|mechanical|flat|problem|wheel change|bike change)"
)
_EARLIER_CRASH = lazy(
    r"\b(?:that|first|earlier|previous|second|yesterday s|last|same) (?:\w+ )?(?:crash|pile ?-? ?up|fall|tumble|spill)\b(?! (?:of|by|for|there))"
)
_FEWEST_OF_A_TITLE = 4
_WAS_IN_IT = lazy(r"\bwho (?:was|were) (?:\w+ )?in (?:that|the|an earlier)\b|\byesterday s\b")
"""A crash or a puncture that was said before."""


def _is_of_before(fact: Fact, s: Sentence, context: Context) -> bool:
    """Return whether an English sentence only comes back to a mishap: "he is back after his puncture"."""
    if fact.kind == "mechanical":
        return (
            bool(fact.people) and context.halted.issuperset(fact.people) and _AFTER_IT.search(s.folded) is not None
        )
    if fact.kind != "crash" or context.fell or context.report:
        return False
    said = _WAS_IN_IT if fact.people else _EARLIER_CRASH
    return said.search(s.folded) is not None and len(s.all("crash")) <= 1


def _looks_back(s: Sentence) -> bool:
    """Return whether a sentence speaks of the past, in English before it names anybody."""
    first = min(s.all("named", "maybe"), default=0) if s.language == "en" else len(s.tokens)
    return any(at <= first for at in s.all("past"))


_NO_FALL = phrases(
    "flag|pace|speed|gap|lead|advantage|temperature|barrier|barriers|tempo|rate|numbers|sun|rain|road|difference"
)
"""What goes down and does not crash."""


_NEW_BIKE = lazy(
    r"\b(?:new|spare|replacement|another|different|changes?|change of|swaps?|mate s|his|her|(?:ask\w*|call\w*|wait\w*|shout\w*) for an?) (?:\w+ )?(?:bikes?|wheels?|machine)\b"
)
_BROKEN = lazy(r"\b(?:punctur\w*|flat|mechanical|chain|derailleur|gears|problems?)\b")


def _of_any(fact: Fact, people: list[Person]) -> bool:
    """Return whether a fact is of these riders only, or of nobody in particular."""
    return all(any(one is other for other in people) for one in fact.people)


def _in_other_words(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield what happened to riders who are not in `found` with the same."""
    said = slots(s, context, roster)
    for kind, event in (
        ("mechanical", "mechanical"),
        ("crash", "crash"),
        ("dns", "abandon"),
        ("abandon", "abandon"),
    ):
        if event == "mechanical" and s.has("crash"):
            continue  # a new bike after a fall
        if kind == "dns" and context.phase == "racing" and _MISSED_THE_SPLIT.search(s.folded):
            continue
        if kind == "abandon" and "pied a terre" in s.folded and has_to_stop(context):
            continue  # to change wheels
        if kind == "abandon" and s.has("catch") and not s.has("abandon"):
            continue  # "the end of the road for A and B, who are hoovered up"
        if event in ("mechanical", "crash") and NO_MISHAP.search(s.folded):
            continue
        known = {person for fact in found if fact.kind == event for person in fact.people}
        for riders in mishaps(kind, s, said, context):
            people = [person for person in riders if person not in known]
            known |= set(people)
            if people:
                roster.adopt(people)
                status = "DNS" if kind == "dns" or context.phase == "before" else "DNF"
                fields = {"status": status} if event == "abandon" else {}
                yield Fact(event, fields, 0.8, s.text, people, "who is meant is not plain")


def _in_a_word(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    for kind in ("mechanical", "crash"):
        if kind == "crash" and s.has("mechanical") and not s.has("crash"):
            continue
        for at in s.all(kind):
            if kind == "crash" and s.tokens[at].classes & {"abandon"}:
                continue
            if not is_news(s, at, context, ("not",) if kind == "mechanical" else ()):
                continue
            if not context.report and looks_back(s, at, at):
                continue
            if any("not" in token.classes for token in s.tokens[max(0, at - 2) : at]):
                continue
            if at and s.tokens[at - 1].folded == "te":
                continue  # "om aan te vallen"
            if s.tokens[max(0, at - 1)].folded in phrases("s|his|her|zijn|haar|son|sa|su") and at:
                continue
            if (
                kind == "crash"
                and s.tokens[at].folded
                in phrases("val|viel|vallen|valt|falls|cae|tombe|comes down|come down|goes down|caida")
                and not _people(s, at, context)
                and s.tokens[at].folded not in {"caida", "val"}
                and s.before(at, ("riders",), 3) is None  # "several riders have come down"
            ):
                continue
            if (
                kind == "crash"
                and s.tokens[at].folded
                in phrases(
                    "on the ground|fallen|is down|are down|slid out|on the deck|tumble|op de grond|"
                    "au sol|al suelo|tombe|gevallen|a terre|par terre|tombent|caen|cayo|se cayo|ha caido|han caido|"
                    "est tombe|est tombee|"
                    "sont tombes|sont tombees"
                )
                and not (s.language == "en" and s.before(at, ("riders",), 3) is not None)
                and not _people(s, at, context)
            ):
                continue
            if (
                kind == "crash"
                and s.folded_at(at - 1)
                in phrases("after|na|apres|tras|since|from|the|la|de|that|this|those|die|deze|cette|esa|esta|dat")
                and not _people(s, at, context)
            ):
                continue
            if kind == "crash" and s.tokens[at].folded in phrases("chute|caida") and _is_known(s, at):
                continue
            if kind == "crash" and any(
                t.classes & {"lead_noun"} or t.folded in _FALLS for t in s.tokens[max(0, at - 2) : at]
            ):
                continue  # "la température a chuté"
            if kind == "crash" and any(
                not (_NO_FALL | _CLOUDS).isdisjoint(t.folded.split()) for t in s.tokens[max(0, at - 3) : at + 1]
            ):
                continue  # "the flag went down"
            if kind == "crash" and any(t.folded in _NEARLY for t in s.tokens[max(0, at - 3) : at + 6]):
                continue
            if kind in ("crash", "mechanical") and NO_MISHAP.search(s.folded):
                continue
            if kind == "crash" and any(t.folded in _UNHURT for t in s.tokens[max(0, at - 5) : at]):
                continue
            people = [] if kind == "crash" and BESIDE.search(s.text.lower()) else _people(s, at, context)
            if kind == "mechanical" and not people:
                continue
            if kind == "crash" and not people and _WHO_FELL.search(s.folded):
                continue
            perhaps = s.after(at, ("maybe",), 3) if kind == "crash" and not people else None
            if perhaps is not None and not (s.language == "nl" and is_dutch_place(s, perhaps)):
                continue
            sure = 0.88 if people else 0.75
            if context.report and not people:
                sure = 0.55
            yield Fact(kind, {}, sure, s.text, people, "who is meant is not plain")
            break
    yield from _outs(s, context, roster)


def _is_known(s: Sentence, at: int) -> bool:
    """Return whether a fall is one spoken of before, "à cause de la chute": nobody is named as its victim."""
    before = " ".join(token.folded for token in s.tokens[max(0, at - 2) : at]).replace("'", "").split()
    is_of_somebody = s.after(at, ("named", "nation"), 3) is not None
    return bool(before) and before[-1] in _THE and not is_of_somebody


_UNHURT = phrases(
    "held|delayed|behind|about|avoid|avoids|avoided|avoiding|escapes|escaped|fear|fears|feared|worried|dodges|dodged|misses|missed|fearing"
)
"""Before a crash: who was held up by it, or is afraid of one, did not fall."""
_THE = phrases("la|cette|sa|esa|esta|aquella|su")


def _people(s: Sentence, at: int, context: Context) -> list[Person]:
    """Return whom it happened to: the doer before, or those named after "for", "involving", ":"."""
    if s.language == "fr" and (whose := whose_mishap(s, at)) is not None:
        return people_at(s, whose, context)
    people, _, _ = subject(s, at, context, 8 if s.language in ("fr", "es") else 6)
    if people:
        return people
    if found := inverted(s, at, context):
        return found
    if listed := listed_after(s, at):
        return listed
    later = s.after(at, ("named",), 5)
    if later is None or any(
        "break" in t.classes and t.folded not in {":", "–", "-", ","} for t in s.tokens[at + 1 : later]
    ):
        return []
    if s.language == "en" and s.clauses[later] > s.clauses[at] and s.before(at, ("maybe",), 3) is not None:
        return []  # "Olle Brant, whom nobody knows, has abandoned, and Dorn is back"
    if any(t.classes & {"team", "person", "attack", "catch", "mate", "maybe"} for t in s.tokens[at + 1 : later]):
        return []
    return people_at(s, later, context)


def _apposed(s: Sentence, at: int, context: Context, roster: Roster) -> list[Person]:
    """Return the rider of "X, second yesterday, does not start" and of "the favourite, X, has abandoned"."""
    if not at or s.tokens[at - 1].folded != ",":
        return []
    index = at - 2
    if index < 0 or not s.tokens[index].classes & {"named", "maybe"}:
        index = next((i for i, token in enumerate(s.tokens[:3]) if token.classes & {"named", "maybe"}), -1)
        if index < 0 or s.tokens[index + 1].folded != ",":
            return []
    token = s.tokens[index]
    if "named" in token.classes:
        return people_at(s, index, context)
    return [roster.add(str(token.value), sure=False)] if " " in str(token.value) else []


def _without_leaders(s: Sentence, fact: Fact) -> bool:
    """Take riders out of a mishap who are only named as whose team-mate somebody is; return whether anybody is left."""
    leaders = {
        person
        for at in s.all("named")
        if at > 1
        and s.tokens[at - 1].folded in ("de", "d", "du", "'", "’")
        and any(token.folded.endswith("quipier") for token in s.tokens[max(0, at - 3) : at])
        for person in s.tokens[at].value
    }
    fact.people = [one for one in fact.people if one not in leaders]
    return bool(fact.people)


def _has_fallen(s: Sentence, context: Context) -> bool:
    return s.has("crash") or any("chute" in text for text in context.seen[-3:])


def _outs(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    for kind in ("dsq", "otl", "dns", "abandon"):
        for at in s.all(kind):
            allow = ("not", "past") if kind == "dns" else ("not",) if kind == "otl" else ()
            if kind == "dns" and s.tokens[at].folded in {"will not start", "won t start"}:
                allow = (*allow, "future")
            if not is_news(s, at, context, (*allow, "gc")):
                continue
            if (
                kind == "abandon"
                and s.tokens[at].folded in phrases("abandon|withdrawn|retired|quits|quit")
                and not (is_finite(s, at) or s.next_is(at, "named"))
            ):
                continue
            if (
                kind == "abandon"
                and at
                and s.tokens[at - 1].folded in phrases("since|after|abandoning|was|were")
                and s.tokens[at].folded != "withdrawn"
            ):
                continue
            people = _people(s, at, context) or _apposed(s, at, context, roster)
            if not people:
                index = s.before(at, ("maybe",), 5)
                if (
                    index is not None
                    and " " in str(s.tokens[index].value)
                    and not any("break" in t.classes for t in s.tokens[index:at])
                ):
                    people = [roster.add(str(s.tokens[index].value), sure=False)]
            if not people:
                people = [person for i in s.all("named") if i > at and i - at <= 6 for person in s.tokens[i].value]
                if people and not any(
                    t.folded in phrases(":|of|de|van|for|by|pour|voor|are|is|sont|son|zijn")
                    for t in s.tokens[at + 1 : at + 4]
                ):
                    people = []
            if (
                kind == "abandon"
                and "pied a terre" in s.tokens[at].folded
                and (s.has("mechanical") or has_to_stop(context))
            ):
                continue  # to change bikes
            over = kind == "abandon" and s.language == "fr" and OF_A_BREAK.search(s.folded) is not None
            if not people or (over and all(one in [*context.away, *context.taken] for one in people)):
                continue
            before = context.phase == "before" or IN_THE_MORNING.search(s.text) is not None
            status = "DNS" if kind == "abandon" and before else _OUT[kind]
            if (
                kind == "dns"
                and "repart" in s.tokens[at].folded
                and context.phase == "racing"
                and _has_fallen(s, context)
            ):
                status = "DNF"  # who does not get going again after a fall
            sure = 0.9 if all(person.sure for person in people) else 0.75
            yield Fact("abandon", {"status": status}, sure, s.text, people, "who is out is not plain")
            return
