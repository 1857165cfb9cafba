"""The other forms of French and Spanish verbs: who attack as who attacks, has attacked, fell, was caught.

The vocabularies give a saying in the present and the singular, "plante une banderille"; its other forms follow from the
endings, and from a list where they do not. A form that does not exist is never met.
"""

from collections.abc import Callable, Iterator

_ALL_FORMS = ("attack", "dropped", "join", "catch", "crash", "mechanical", "abandon", "first")
"""Classes of what riders do."""
_PLURALS = ("at", "have", "behind", "lead_verb")
"""Classes of how a gap is given: what was is no gap now, so that they get no past."""

_FRENCH_PLURALS = {
    "a": "ont", "est": "sont", "va": "vont", "fait": "font", "part": "partent", "sort": "sortent", "prend": "prennent", "met": "mettent",
    "perd": "perdent", "mord": "mordent", "revient": "reviennent", "rejoint": "rejoignent", "reprend": "reprennent", "tient": "tiennent",
    "parvient": "parviennent", "peut": "peuvent", "doit": "doivent", "rend": "rendent", "bondit": "bondissent", "jaillit": "jaillissent",
    "surgit": "surgissent", "remet": "remettent", "produit": "produisent", "descend": "descendent", "repart": "repartent", "dit": "disent",
    "ouvre": "ouvrent", "suit": "suivent", "reussit": "reussissent", "rompt": "rompent", "ressort": "ressortent", "engloutit": "engloutissent",
    "franchit": "franchissent", "fond": "fondent", "atterrit": "atterrissent", "conduit": "conduisent", "crie": "crient",
}  # fmt: skip
_FRENCH_PARTICIPLES = {
    "fait": "fait", "prend": "pris", "met": "mis", "perd": "perdu", "mord": "mordu", "rejoint": "rejoint", "reprend": "repris",
    "rend": "rendu", "bondit": "bondi", "jaillit": "jailli", "surgit": "surgi", "remet": "remis", "produit": "produit", "dit": "dit",
    "ouvre": "ouvert", "reussit": "reussi", "rompt": "rompu", "engloutit": "englouti", "franchit": "franchi", "atterrit": "atterri",
}  # fmt: skip
_FRENCH_MOVED = {
    "part": "parti", "sort": "sorti", "va": "alle", "revient": "revenu", "parvient": "parvenu", "repart": "reparti", "ressort": "ressorti",
    "descend": "descendu", "tombe": "tombe", "monte": "monte", "rentre": "rentre", "passe": "passe", "retombe": "retombe", "remonte": "remonte",
    "arrive": "arrive", "entre": "entre",
}  # fmt: skip
"""Verbs with "être": their participles agree."""
_NO_FRENCH_VERBS = frozenset(
    [
        "distance",
        "le",
        "les",
        "de",
        "une",
        "se",
        "ne",
        "ce",
        "entre",
        "contre",
        "devant",
        "derriere",
        "que",
        "reprise",
    ]
)

_SPANISH = {
    "va": ("fue", "fueron", "ido"), "da": ("dio", "dieron", "dado"), "pone": ("puso", "pusieron", "puesto"), "hace": ("hizo", "hicieron", "hecho"),
    "dice": ("dijo", "dijeron", "dicho"), "rompe": ("rompio", "rompieron", "roto"), "pierde": ("perdio", "perdieron", "perdido"),
    "abre": ("abrio", "abrieron", "abierto"), "cierra": ("cerro", "cerraron", "cerrado"), "revienta": ("revento", "reventaron", "reventado"),
    "cae": ("cayo", "cayeron", "caido"), "vuelve": ("volvio", "volvieron", "vuelto"), "muerde": ("mordio", "mordieron", "mordido"),
    "prueba": ("probo", "probaron", "probado"), "cuelga": ("colgo", "colgaron", "colgado"), "suelta": ("solto", "soltaron", "soltado"),
    "descuelga": ("descolgo", "descolgaron", "descolgado"), "despide": ("despidio", "despidieron", "despedido"), "puede": ("pudo", "pudieron", "podido"),
    "consigue": ("consiguio", "consiguieron", "conseguido"), "mueve": ("movio", "movieron", "movido"), "tiene": ("tuvo", "tuvieron", "tenido"),
    "enciende": ("encendio", "encendieron", "encendido"), "empieza": ("empezo", "empezaron", "empezado"), "sale": ("salio", "salieron", "salido"),
}  # fmt: skip
"""The past, its plural and the participle of verbs of their own."""
_NO_SPANISH_VERBS = frozenset(
    ["de", "la", "le", "les", "se", "que", "ante", "sobre", "entre", "ha", "a", "ya", "una", "esta", "fuera"]
)


def inflected(words: dict[str, str], language: str) -> dict[str, str]:
    """Return a vocabulary with the plural and the past of what it gives in the singular and the present, and elisions.

    Args:
        words: phrases by class, divided by bars.
        language: "fr" or "es"; other vocabularies come back as they are.
    """
    forms = {"fr": _french, "es": _spanish}.get(language)
    if forms is None:
        return words
    return {name: "|".join(_with_forms(name, phrases, forms)) for name, phrases in words.items()}


def _with_forms(name: str, phrases: str, forms: Callable[[list[str], bool], Iterator[str]]) -> dict[str, None]:
    known = dict.fromkeys(phrases.split("|"))
    if forms is _french:  # "se débarrasse de Dorn", "d'Aster", "du duo"
        known |= {
            f"{phrase[:-1]}{end}": None for phrase in known if phrase.endswith(" de") for end in ("", "u", "es")
        }
    if name in _ALL_FORMS or name in _PLURALS:
        for phrase in tuple(known):
            if name != "first" or " " in phrase:
                known.update(dict.fromkeys(forms(phrase.split(), name in _ALL_FORMS)))
    return known


def _french(words: list[str], past: bool) -> Iterator[str]:
    own = words[0] in ("se", "s") and len(words) > 1
    verb, rest = (words[1], words[2:]) if own else (words[0], words[1:])
    tail = "".join(f" {word}" for word in rest)
    if verb in ("est", "a") and rest:
        yield from _agreed(own, verb, rest)
        return
    if verb in _NO_FRENCH_VERBS or not (verb in _FRENCH_PLURALS or (verb.endswith("e") and len(verb) > 3)):
        return
    plural = _FRENCH_PLURALS.get(verb, f"{verb}nt")
    yield f"{'se' if plural[0] not in 'aeiouh' else 's'} {plural}{tail}" if own else f"{plural}{tail}"
    if not past or verb.endswith(("ee", "ise", "ue")):
        return
    if own or verb in _FRENCH_MOVED:
        done = _FRENCH_MOVED.get(verb) or _FRENCH_PARTICIPLES.get(verb) or (verb if verb.endswith("e") else None)
        if done is not None:
            yield f"{'s ' if own else ''}est {done}{tail}"
            yield from _agreed(own, "est", [done, *rest])
    elif (done := _FRENCH_PARTICIPLES.get(verb) or (verb if verb.endswith("e") else None)) is not None:
        yield from (f"a {done}{tail}", f"ont {done}{tail}")


def _agreed(own: bool, verb: str, rest: list[str]) -> Iterator[str]:
    """Yield the feminine and the plurals of "est tombé", "s'est détaché" and "a été lâché"; the plural of "a attaqué"."""
    before, done = ("ete ", rest[1:]) if rest[0] == "ete" and len(rest) > 1 else ("", rest)
    tail = "".join(f" {word}" for word in done[1:])
    many = {"a": "ont", "est": "se sont" if own else "sont"}[verb]
    if verb == "a" and not before:
        yield f"ont {' '.join(rest)}"
    elif done[0][-1] in "eiust":
        one = f"{'s ' if own else ''}{verb}"
        plural = done[0] if done[0].endswith("s") else f"{done[0]}s"
        yield f"{one} {before}{done[0]}e{tail}"
        yield f"{many} {before}{plural}{tail}"
        yield f"{many} {before}{done[0]}es{tail}"


def _spanish(words: list[str], past: bool) -> Iterator[str]:
    at = 0
    while at < len(words) - 1 and words[at] in ("se", "le", "lo", "no"):
        at += 1
    head, verb, rest = " ".join([*words[:at], ""]), words[at], words[at + 1 :]
    tail = "".join(f" {word}" for word in rest)
    if verb in ("es", "ha", "fue") and rest:
        yield from _taken(head, verb, rest)
        return
    if verb in _NO_SPANISH_VERBS or verb[-1] not in "ae" or len(verb) < 2:
        return
    yield f"{head}{verb}n{tail}"
    if not past or verb.endswith(("ada", "ida")):
        return
    stem = verb[:-1]
    regular = (
        (f"{stem}o", f"{stem}aron", f"{stem}ado")
        if verb[-1] == "a"
        else (f"{stem}io", f"{stem}ieron", f"{stem}ido")
    )
    one, many, done = _SPANISH.get(verb, regular)
    yield from (f"{head}{one}{tail}", f"{head}{many}{tail}", f"{head}ha {done}{tail}", f"{head}han {done}{tail}")


def _taken(head: str, verb: str, rest: list[str]) -> Iterator[str]:
    """Yield the feminine and the plurals of "es cazado" and "ha sido cazado"; the plural of "ha atacado"."""
    before, done = ("sido ", rest[1:]) if rest[0] == "sido" and len(rest) > 1 else ("", rest)
    tail = "".join(f" {word}" for word in done[1:])
    many = {"es": "son", "ha": "han", "fue": "fueron"}[verb]
    if verb == "ha" and not before:
        yield f"{head}han {' '.join(rest)}"
    elif done[0].endswith("o"):
        stem = done[0][:-1]
        yield f"{head}{verb} {before}{stem}a{tail}"
        yield f"{head}{many} {before}{stem}os{tail}"
        yield f"{head}{many} {before}{stem}as{tail}"
