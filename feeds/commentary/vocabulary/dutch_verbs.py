"""Dutch verbs: their finite forms and participles, and the orders in which a clause may put their parts.

A line of a frame with a verb that has a "+" in it stands for all of those orders: "WHO [weg+rijden]" for "X rijdt weg",
"rijdt X weg", "waarna X wegrijdt", "X is weggereden", "X weet weg te rijden" and "we zien X wegrijden".
"""

import re

from feeds.commentary.words.patterns import lazy

STRONG = {
    "zijn": "is zijn was waren geweest",
    "worden": "wordt worden werd werden geworden",
    "gaan": "gaat gaan ging gingen gegaan",
    "komen": "komt komen kwam kwamen gekomen",
    "rijden": "rijdt rijden reed reden gereden",
    "vallen": "valt vallen viel vielen gevallen",
    "moeten": "moet moeten moest moesten gemoeten",
    "kunnen": "kan kunnen kon konden gekund",
    "laten": "laat laten liet lieten gelaten",
    "sluiten": "sluit sluiten sloot sloten gesloten",
    "springen": "springt springen sprong sprongen gesprongen",
    "krijgen": "krijgt krijgen kreeg kregen gekregen",
    "hebben": "heeft hebben had hadden gehad",
    "nemen": "neemt nemen nam namen genomen",
    "liggen": "ligt liggen lag lagen gelegen",
    "staan": "staat staan stond stonden gestaan",
    "zitten": "zit zitten zat zaten gezeten",
    "slaan": "slaat slaan sloeg sloegen geslagen",
    "trekken": "trekt trekken trok trokken getrokken",
    "verliezen": "verliest verliezen verloor verloren verloren",
    "blijven": "blijft blijven bleef bleven gebleven",
    "verdwijnen": "verdwijnt verdwijnen verdween verdwenen verdwenen",
    "breken": "breekt breken brak braken gebroken",
    "schieten": "schiet schieten schoot schoten geschoten",
    "vliegen": "vliegt vliegen vloog vlogen gevlogen",
    "duiken": "duikt duiken dook doken gedoken",
    "schuiven": "schuift schuiven schoof schoven geschoven",
    "lopen": "loopt lopen liep liepen gelopen",
    "geven": "geeft geven gaf gaven gegeven",
    "houden": "houdt houden hield hielden gehouden",
    "wijken": "wijkt wijken week weken geweken",
    "bijten": "bijt bijten beet beten gebeten",
    "kiezen": "kiest kiezen koos kozen gekozen",
    "kruipen": "kruipt kruipen kroop kropen gekropen",
    "sluipen": "sluipt sluipen sloop slopen geslopen",
    "glijden": "glijdt glijden gleed gleden gegleden",
    "grijpen": "grijpt grijpen greep grepen gegrepen",
    "winnen": "wint winnen won wonnen gewonnen",
    "snijden": "snijdt snijden sneed sneden gesneden",
    "treden": "treedt treden trad traden getreden",
    "werpen": "werpt werpen wierp wierpen geworpen",
    "verlaten": "verlaat verlaten verliet verlieten verlaten",
    "bereiken": "bereikt bereiken bereikte bereikten bereikt",
    "zetten": "zet zetten zette gezet",
    "steken": "steekt steken stak staken gestoken",
    "wegen": "weegt wegen woog wogen gewogen",
    "doen": "doet doen deed deden gedaan",
    "brengen": "brengt brengen bracht brachten gebracht",
    "helpen": "helpt helpen hielp hielpen geholpen",
    "zinken": "zinkt zinken zonk zonken gezonken",
    "zoeken": "zoekt zoeken zocht zochten gezocht",
    "ontdoen": "ontdoet ontdoen ontdeed ontdeden ontdaan",
    "schrijven": "schrijft schrijven schreef schreven geschreven",
    "vinden": "vindt vinden vond vonden gevonden",
    "snellen": "snelt snellen snelde snelden gesneld",
    "zwemmen": "zwemt zwemmen zwom zwommen gezwommen",
    "zweven": "zweeft zweven zweefde zweefden gezweefd",
    "hangen": "hangt hangen hing hingen gehangen",
    "wachten": "wacht wachten wachtte wachtten gewacht",
    "buigen": "buigt buigen boog bogen gebogen",
    "zien": "ziet zien zag zagen gezien",
    "knijpen": "knijpt knijpen kneep knepen geknepen",
    "stuiven": "stuift stuiven stoof stoven gestoven",
    "wringen": "wringt wringen wrong wrongen gewrongen",
    "vatten": "vat vatten vatte gevat",
    "komen aan": "komt komen kwam kwamen gekomen",
    "weten": "weet weten wist wisten geweten",
    "zakken": "zakt zakken zakte zakten gezakt",
    "stoten": "stoot stoten stootte stootten gestoten",
    "achterhalen": "achterhaalt achterhalen achterhaalde achterhaalden achterhaald",
    "sterven": "sterft sterven stierf stierven gestorven",
    "waaien": "waait waaien waaide waaiden woei gewaaid",
    "scheiden": "scheidt scheiden scheidde scheidden gescheiden",
    "stijgen": "stijgt stijgen steeg stegen gestegen",
    "drijven": "drijft drijven dreef dreven gedreven",
    "rukken": "rukt rukken rukte rukten gerukt",
    "fietsen": "fietst fietsen fietste fietsten gefietst",
    "overbruggen": "overbrugt overbruggen overbrugde overbrugden overbrugd",
}
"""Singular, plural, their past, and the participle of verbs that do not follow from the infinitive."""
_PREFIXED = ("ont", "ver", "be", "her", "ge", "er", "over")
"""Verbs that begin so have no "ge-" in their participle."""


_UNSTRESSED = lazy(r"[aeiou].*e[lnm]$")
"""Verbs with a last syllable that is not stressed: "opent", "schakelt"."""


def _weak(verb: str) -> list[str]:
    root = verb.removesuffix("en")
    stem = root
    if re.search(r"([b-df-hj-np-tv-z])\1$", root):
        stem = root[:-1]
    elif re.search(r"(?<![aeiou])[aeou][b-df-hj-np-tvz]$", root) and not _UNSTRESSED.search(root):
        stem = f"{root[:-1]}{root[-2]}{root[-1]}"
    is_hard = root[-1] in "tkfsp" or root.endswith(("ch", "sh"))
    stem = f"{stem[:-1]}{ {'v': 'f', 'z': 's'}.get(stem[-1], stem[-1]) }".replace(" ", "")
    third = stem if stem.endswith("t") else f"{stem}t"
    end = "" if stem.endswith(("t", "d")) else "t" if is_hard else "d"
    participle = f"{'' if verb.startswith(_PREFIXED) else 'ge'}{stem}{end}"
    past = "te" if is_hard else "de"
    return [third, verb, f"{stem}{past}", f"{stem}{past}n", participle]


def _all(verb: str) -> list[str]:
    return STRONG[verb].split() if verb in STRONG else _weak(verb)


def forms(verb: str) -> list[str]:
    """Return the finite forms of a verb; those of a weak one are worked out."""
    return list(dict.fromkeys(_all(verb)[:-1]))


def participle(verb: str) -> str:
    """Return the past participle of a verb."""
    return _all(verb)[-1]


_APART = lazy(r"\[([^\]]*\+[^\]]*)\]")


def in_all_orders(line: str) -> list[str]:
    """Return the frames that a line stands for: one for each order of the parts of its verbs.

    In a line with "WHO" before the verb the riders do it, or it is done to them where the verb has "!" before it;
    with "WHO" after it ("PACK [in+rekenen] WHO") they have it done to them. What has "*" before it is also said as what
    they must do.
    """
    match = _APART.search(line)
    if match is None:
        return [line]
    head, tail = line[: match.start()].strip(), line[match.end() :].strip()
    by_particle: dict[str, list[str]] = {}
    for verb in match[1].split("|"):
        particle, _, stem = verb.partition("+")
        by_particle.setdefault(particle, []).append(stem)
    said: list[str] = []
    for particle, verbs in by_particle.items():
        bare = particle.lstrip("!*")
        if particle.startswith("!"):
            said += _done_to(head, bare, verbs, tail)
        elif tail.startswith("WHO"):
            said += _doing_to(head, bare, verbs, tail.removeprefix("WHO").strip())
        else:
            said += _doing(head, bare, verbs, tail)
        if particle.startswith("*"):
            said += _forced(head, _with(bare, verbs), tail)
    return [" ".join(one.split()) for one in said if one]


def merged(*parts: dict[str, str]) -> dict[str, str]:
    """Return frames by kind, in all orders of their verbs, of several parts of a vocabulary."""
    kinds = dict.fromkeys(kind for part in parts for kind in part)
    return {
        kind: "\n".join(
            order
            for part in parts
            for line in filter(None, map(str.strip, part.get(kind, "").splitlines()))
            for order in in_all_orders(line)
        )
        for kind in kinds
    }


def _one_of(words: list[str]) -> str:
    return f"({'|'.join(dict.fromkeys(words))})"


def _is_object(particle: str) -> bool:
    """Return whether a first part is no particle but words of its own: "een gat/een kloof+slaan"."""
    return " " in particle or "/" in particle


def _with(particle: str, words: list[str]) -> str:
    """Return particle and verb as they stand beside each other: in one word, or after an object."""
    if _is_object(particle):
        return f"{_one_of(particle.split('/'))} ~ {_one_of(words)}"
    return _one_of([f"{particle}{word}" for word in words])


def _glued(particle: str, verbs: list[str], which: slice) -> str:
    """Return the forms of verbs in a subordinate clause."""
    return _with(particle, [form for verb in verbs for form in _all(verb)[:-1][which]])


def _done(particle: str, verbs: list[str]) -> str:
    return _with(particle, [participle(verb) for verb in verbs])


def _to_do(particle: str, verbs: list[str]) -> str:
    if _is_object(particle):
        return _with(particle, [f"te {verb}" for verb in verbs])
    return _one_of([f"{particle} te {verb}".strip() for verb in verbs])


def _last(particle: str) -> str:
    if _is_object(particle):
        return _one_of(particle.split("/"))
    return f"{particle} $" if particle in _PREPOSITIONS else particle


_PREPOSITIONS = frozenset(
    ("aan", "op", "in", "bij", "uit", "af", "door", "over", "toe", "om", "voor", "achter", "mee", "onder")
)
"""Second parts that may be prepositions as well: no noun follows them where they end a verb."""


def _doing(head: str, particle: str, verbs: list[str], tail: str) -> list[str]:
    finite = f"[{'|'.join(verbs)}]"
    infinitive = _with(particle, verbs)
    to_do = _to_do(particle, verbs)
    done = _done(particle, verbs)
    main = f"{head} {finite} ~~ {_last(particle)} {tail}" if particle else f"{head} {finite} {tail}"
    return [
        main,
        f"{head} .. {_glued(particle, verbs, slice(None))} {tail}" if particle else "",
        f"{head} .. {_glued('', verbs, slice(0, 1))} $ {tail}" if not particle else "",
        f"{head} , (die|dat) .. {_glued(particle, verbs, slice(0, 2))} {tail}",
        f"{head} [zijn|hebben] ~~ {done} {tail}",
        f"{head} .. {done} [zijn|hebben] {tail}",
        f"{head} [weten|slagen] ~~ {to_do} {tail}",
        f"(zien|zie|ziet|zag|zagen) (we|ik|je|PACK|X)? {head} ~~ {infinitive} {tail}",
        f"^ (ook)? {done} (:|is|zijn|is ook|zijn ook) {head} {tail}",
    ]


def _forced(head: str, infinitive: str, tail: str) -> list[str]:
    return [
        f"{head} [moeten] ~~ {infinitive} {tail}",
        f"{head} .. {infinitive} [moeten] {tail}",
        f"{head} [hebben] ~~ moeten {infinitive} {tail}",
        f"{head} , die .. [moeten] ~~ {infinitive} {tail}",
    ]


def _done_to(head: str, particle: str, verbs: list[str], tail: str) -> list[str]:
    done = _done(particle, verbs)
    return [
        f"{head} [worden|zijn] ~~ {done} {tail}",
        f"{head} .. {done} [worden|zijn] {tail}",
        f"{head} , die .. {done} [worden|zijn] {tail}",
        f"{head} , die .. [worden|zijn] ~~ {done} {tail}",
        f"^ (ook)? {done} (:|is|zijn|is ook|zijn ook) {head} {tail}",
        f"(zien|zie|ziet|zag|zagen) (we|ik|je)? {head} ~~ {done} worden {tail}",
    ]


def _doing_to(head: str, particle: str, verbs: list[str], tail: str) -> list[str]:
    finite = f"[{'|'.join(verbs)}]"
    done = _done(particle, verbs)
    last = _last(particle)
    return [
        f"{head} ~ {finite} ~ WHO ~ {last} {tail}",
        f"{finite} {head} ~ WHO ~ {last} {tail}",
        f"{head} ~ [hebben|krijgen] ~ WHO ~ {done} {tail}",
        f"[hebben|krijgen] {head} ~ WHO ~ {done} {tail}",
        f"{head} .. WHO ~ {_glued(particle, verbs, slice(None))} {tail}",
    ]
