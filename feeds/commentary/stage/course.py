"""The climbs and the intermediate sprints of a stage, from what a text says of its course."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from feeds.commentary.place.sites import climb_names
from feeds.commentary.stage.listed import listed
from feeds.commentary.stage.route import ANOTHER_DAY, LONGEST_SENTENCE, OTHER_DAY
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import sentences
from tracker.race.stage import Climb, Sprint
from tracker.race.text import fold_name, plain

MOST_PLACES = 40
"""Most climbs, and most sprints, that a stage has."""

_LINK = r"(?:de|du|la|le|des|l['’]|d['’]|del|della|di|van|der|den|los|las|el|of|the|in|sur|en)"
_KIND = r"(?:col|côte|cote|mont|mur|montée|puerto|alto|muur|cuesta|collado|coll|cima|passo)"
_NAME = (
    rf"(?:(?:{_KIND}\s)?(?:{_LINK}\s?){{0,4}}[A-ZÀ-Þ][\w'’-]*+(?:\s(?:{_LINK}\s?){{0,4}}[A-ZÀ-Þ][\w'’-]*+){{0,4}})"
)
_KM = r"(?<![\d.,])(?P<km>\d{1,2}(?:[.,]\d{1,2})?)[\s-]?(?:km|kilomet(?:re|er)s?|kilomètres?|kilómetros?)"
_PCT = r"(?P<pct>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent|procent|por ciento|pour cent)"
_BRACKETED = compiled(
    rf"(?P<name>{_NAME})\s*\((?:[^()]{{0,30}}?[;,]\s*)?(?:son |de |con |mide )?{_KM}(?P<mid>[^()%]{{0,30}}?)\s*{_PCT}"
)
_LONG = compiled(
    rf"(?P<name>{_NAME})(?: itself| now| next)?,? ?(?:(?:which |that |die |qui |que )?(?:is|are|measures?|lasts|goes on for|telt|is|meet|duurt|est|mesure|fait|tiene|mide)|:|,|–|-)\s?(?:just |only |over |about |some |also )?"
    rf"{_KM}(?P<mid>[^.;()%]{{0,60}}?){_PCT}"
)
_OF = compiled(
    rf"(?P<name>{_NAME})[^.;()]{{0,30}}?, (?:a|an|the|een|une|un|una|la)\s[^.;(),]{{0,40}}?(?:climb|ascent|klim|beklimming|helling|montée|ascension|puerto|subida|difficulté|coloso|colosse|monstre|muro|mur|bosse|pared|juge de paix|giant|wall|reus)[^.;(),]{{0,20}}?\s(?:of|van|de)\s"
    rf"{_KM}(?P<mid>[^.;()%]{{0,40}}?){_PCT}"
)
_LIST = compiled(
    r"\b(?:[Cc]limbs|CLIMBS|[Cc]ategori[sz]ed climbs|[Mm]ountains|[Hh]ills|[Cc]ols|[Kk]limmen|[Hh]ellingen|[Pp]uertos|[Cc]ôtes)(?: of the day| today)?: (?=[A-ZÀ-Þ])"
)
_LISTED = compiled(rf"(?P<name>{_NAME}),? \((?P<inside>[^()]{{2,60}})\)")
_AT_HEIGHT = compiled(
    r"\bkm (?P<raced>\d{1,3}(?:[.,]\d)?)\b|\b(?P<to_go>\d{1,3}(?:[.,]\d)?) ?km to go\b", re.IGNORECASE
)
_PER_CENT = compiled(r"%|per ?cent|procent|por ciento|pour cent")
_CATEGORY = compiled(
    r"(?:(?P<a>first|second|third|fourth|hors|1st|2nd|3rd|4th|eerste|tweede|derde|vierde)[\s-]?(?:category|categorie|cat\b)|\((?P<b>HC|[1-4])(?:e|re|ère|ème|st|nd|rd|th|\.?ª)?\.?\s?(?:cat\w*\.?|catégorie|categoría)?(?:[);]|,(?!\s?\d))|"
    r"\bcat(?:egory|egorie|égorie|egoría|\.)?\s?(?P<c>[1-4]|HC)\b|(?P<d>[1-4])(?:e|re|ère|ème|\.?ª)\s(?:catégorie|categorie|cat\.|categoría)|de (?P<e>primera|segunda|tercera|cuarta|especial) categoría|categoría (?P<f>especial)|(?P<g>buiten[ -]?categorie))",
    re.IGNORECASE,
)
_CATEGORIES = {
    "first": "1", "1st": "1", "eerste": "1", "primera": "1", "second": "2", "2nd": "2", "tweede": "2", "segunda": "2",
    "third": "3", "3rd": "3", "derde": "3", "tercera": "3", "fourth": "4", "4th": "4", "vierde": "4", "cuarta": "4",
    "hors": "HC", "hc": "HC", "especial": "HC", "buitencategorie": "HC", "buiten categorie": "HC",
}  # fmt: skip
_CLIMBING = compiled(
    r"climb|categor|hill|\bberg|helling|klim|beklim|kasseistro|côte|\bcol\b|\bcols\b|montée|ascension|difficult|puerto|subid|\balto\b|cota|mountain|menu|programme|top ligt|\bsuben?\b|"
    r"\bkm (?:van|from|à|a)\b|gradient|%|summit|\btops? out|for the wheels|voor de wielen",
    re.IGNORECASE,
)
_BY_ENDING = compiled(
    r"\b(?:(?:[A-ZÀ-Þ][\w'’-]+\s){0,2}[A-ZÀ-Þ][\w'’-]+\s(?:Heuvel|Berg|Hill|Pass|Edge|Wall|Bank|Moor|Rise|Climb|Summit)|[A-ZÀ-Þ]\w{2,}(?:berg|bergen|heuvel|muur|duin|kruis))\b"
)
_SPRINT = compiled(
    r"(?:intermediate sprints?|bonus sprints?|bonus seconds|sprint points?|tussensprints?|tussenspurts?|bonussprints?|gouden kilometer|golden kilomet\w+|"
    r"sprints? intermédiaires?|sprints? bonifications?|sprints? bonus|sprints? intermedios?|metas? volantes?|sprints? bonificados?|sprints? especial(?:es)?|hot ?spot sprints?|super ?sprints?|"
    r"(?:at the|first|second|third|next|bij de|eerste|tweede|premier|deuxième|primer|segundo) sprint(?= (?:in|at|of|à|de|en|te)\b)|^sprint(?= (?:in|at|of|à|de|en|te)\b))",
    re.IGNORECASE,
)
_TOWN = r"[A-ZÀ-Þ][\w'’]*+(?:-[\w'’]++)*+(?: (?:(?:de|du|des|la|le|les|del|sur|d['’]|van|sous|lès|l['’]|on|upon|of|den|der|aan) ){0,3}[A-ZÀ-Þ][\w'’]*+(?:-[\w'’]++)*+){0,3}"
_IN_A_TOWN = compiled(rf"[^.;:()]{{0,30}}?\b(?:in|at|à|en|te)\s+(?P<town>{_TOWN})")
_AT_TOWN = compiled(
    rf"(?:\s*[,:]?\s*(?:the first |one |both |eerst |één )?(?:in|at|of|à|au|de|en|te|comes? in|comes? at|is in|is at|ligt in|liggen in|is situated in|se sitúa en|located in|d['’])\s+|\s*:\s*)(?P<town>{_TOWN})"
)
_NEXT_TOWN = compiled(
    rf"(?:\s*\([^()]{{1,24}}\))?\s*(?:,|and|en|et|y|&|then|later|,?\s*and another)\s+(?:(?:later|then|one|the second|de tweede|le second)\s+)?(?:in\s|at\s|à\s|te\s|of\s|en\s)?(?P<town>{_TOWN})(?=\s*(?:\(|,|\.|;|$|and\b|en\b|et\b|y\b|&|are\b|is\b|with\b|sont\b|after\b|zijn\b|na\b|op\b))"
)
_SECOND_TOWN = compiled(
    rf"[^.;]{{0,30}}?(?:the second|de tweede|le second|el segundo)(?: \w+){{0,2}}? (?:in|at|à|te|en|of)\s(?P<town>{_TOWN})"
)
_AT_KM = compiled(
    r"(?P<n>\d{1,3}(?:[.,]\d)?)\s?(?:km|kilomet(?:re|er)s?|kilomètres?|kilómetros?)\s(?:from the (?:finish|line)|to go|to the finish|out|before the (?:finish|line)|van de (?:streep|finish|meet|aankomst)|"
    r"voor de (?:streep|finish|meet|aankomst)|van het einde|voor het einde|de l['’]arrivée|du but|de la ligne|de meta|del? final)",
    re.IGNORECASE,
)
_AT_TOO = compiled(r", (?:sommet )?à (?P<n>\d{1,3}(?:[.,]\d)?)\s?(?:km|bornes)\)")
_AT_RACED = compiled(
    r"\(?\b(?:km|kilomet(?:er|re)|kilomètre|kilómetro)\s?(?P<n>\d{1,3}(?:[.,]\d)?)\b|(?:after|na|après|tras) (?P<m>\d{1,3}(?:[.,]\d)?)\s?(?:km|kilom\w+)",
    re.IGNORECASE,
)
_ROW_AT = compiled(r"\W*km\s?(?P<n>\d{1,3}(?:[.,]\d)?)\W{1,4}", re.IGNORECASE)
"""What heads a row of the course: "Km 38,3: "."""


def climbs(lines: Sequence[str], before: int, distance_km: float | None) -> list[Climb]:
    """Return the climbs that a text describes, and those that its preview names.

    Args:
        lines: the text's lines.
        before: how many of them stand before the race: its preview.
        distance_km: length of the stage, for climbs whose place is given from the start.
    """
    found: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(lines):
        is_preview = number < max(before, 3)
        if is_preview and (listed_here := [one for one in listed(line, distance_km) if one.kind == "climb"]):
            for one in listed_here[:MOST_PLACES]:
                _put(found, one.name, one.name, len(one.name), distance_km, dict(one.fields), 0)
        if is_preview and (begin := _LIST.search(line)) and not ANOTHER_DAY.search(line):
            _put_listed(found, line[begin.end() :].split(". ")[0][:LONGEST_SENTENCE], distance_km)
        if not is_preview and not _PER_CENT.search(line):
            continue
        for sentence in (said[:LONGEST_SENTENCE] for said in sentences(line)):
            if ANOTHER_DAY.search(sentence) or len(found) >= MOST_PLACES:
                continue
            described = [*_BRACKETED.finditer(sentence), *_LONG.finditer(sentence), *_OF.finditer(sentence)]
            for match in described:
                _put(
                    found, match["name"], sentence, match.end(), distance_km, _measures(match), match.start("name")
                )
            if is_preview and _CLIMBING.search(sentence) and not OTHER_DAY.search(sentence):
                for name, end in _named(sentence):
                    _put(found, name, sentence, end, distance_km, {}, end - len(name))
    return [Climb.model_validate(climb) for climb in found.values()]


def _put_listed(found: dict[str, dict[str, Any]], text: str, distance_km: float | None) -> None:
    """Take in the climbs of a list, "Climbs: Glodowka (Cat 2, km 23.5), Zdiar (Cat 3, km 61)"."""
    for match in _LISTED.finditer(text):
        if len(found) >= MOST_PLACES:
            return
        said: dict[str, Any] = {}
        if (where := _AT_HEIGHT.search(match["inside"])) and (where["to_go"] or distance_km):
            km = float((where["to_go"] or where["raced"]).replace(",", "."))
            said["km_to_go"] = km if where["to_go"] else round(max(0.0, (distance_km or 0.0) - km), 2)
        _put(found, match["name"], text, match.end(), distance_km, said, match.start("name"))


def _measures(match: re.Match[str]) -> dict[str, Any]:
    gradient = float(match["pct"].replace(",", "."))
    if gradient > 25 or re.search(r"max|up to|ramp|steep|stukken|rampas|passages", match["mid"]):
        return {"length_km": float(match["km"].replace(",", "."))}
    return {"length_km": float(match["km"].replace(",", ".")), "gradient_pct": gradient}


def _named(sentence: str) -> Iterator[tuple[str, int]]:
    """Yield the climbs that a sentence of a preview names by their kind or by how their names end."""
    for match in climb_names(sentence):
        yield match[0], match.end()
    for match in _BY_ENDING.finditer(sentence):
        if not sentence[: match.start()].endswith("("):  # a team: "Mads Lund (Nordisk Bank)"
            yield match[0], match.end()


_COASTS = phrases(
    "côte d'azur|cote d'azur|côte d'or|côte d'opale|côte d'argent|côte d'emeraude|côte d'émeraude|côte basque"
)
"""What is no climb, and may be in a team's name."""


def _put(
    found: dict[str, dict[str, Any]],
    name: str,
    sentence: str,
    end: int,
    distance_km: float | None,
    said: dict[str, Any],
    start: int,
) -> None:
    name = re.sub(
        r"^(?:(?:[Tt]he|[Dd]e|[Ll]a|[Ll]e|[Ee]l|[Dd]es|[Oo]p|[Oo]nto|[Uu]p|[Ii]n|[Oo]f|[Oo]n|Climb|Beklimming|Klim|van|Van|du)\s+|l['’])+",
        "",
        name,
    ).strip(" -,")
    name = re.sub(rf"^(?:{_LINK}\s)+", "", name)
    if name.casefold().replace("’", "'").removeprefix("la ") in _COASTS:
        return
    # "Col d'Espigoulier" and "Col de l’Espigoulier" are one.
    folded = re.sub(r"['’]", " ", fold_name(name))
    key = re.sub(r"\b(?:the|la|le|el|de|des|du|les|d|l) ", "", folded)
    if len(key) < (3 if "category" in said else 4) or re.match(
        r"(?:stage|etappe|rit|etape|etapa|tour|ronde|giro|vuelta)\b", key
    ):
        return
    known = next((other for other in found if key in other or other in key), key)
    climb = found.setdefault(known, {"name": plain(name, 60)})
    climb.update({field: value for field, value in said.items() if field not in climb})
    if "category" not in climb and (
        match := _CATEGORY.search(sentence, start, min(len(sentence), end + 24))
        or _CATEGORY.search(sentence, max(0, start - 32, sentence.rfind(")", 0, start)), start)
    ):
        value = next(group for group in match.groups() if group).lower()
        climb["category"] = _CATEGORIES.get(value, value.upper())
    if distance_km and "km_to_go" not in climb and (at := _ROW_AT.fullmatch(sentence[:start])):
        climb["km_to_go"] = round(max(0.0, distance_km - float(at["n"].replace(",", "."))), 2)
    inside, after = sentence[start:end], sentence[end : end + 70]
    if "(" in inside and ")" not in inside:
        after = f"{inside} {after[: after.find(')') + 1]}"  # what stands in the same brackets
    if "km_to_go" not in climb and said and (match := _AT_KM.search(after)):
        climb["km_to_go"] = float(match["n"].replace(",", "."))
    elif (
        "km_to_go" not in climb and said and (match := _AT_TOO.search(after)) and _AT_KM.search(sentence, 0, start)
    ):
        climb["km_to_go"] = float(match["n"].replace(",", "."))  # as of the one before
    elif (
        "km_to_go" not in climb
        and distance_km
        and (match := _AT_RACED.search(after if said else _bracket_at_once(after)))
    ):
        climb["km_to_go"] = round(max(0.0, distance_km - float((match["n"] or match["m"]).replace(",", "."))), 2)


def _bracket_at_once(after: str) -> str:
    """Return what stands in brackets right after a name: "Alto de Oncala (2ª, km 48,2)"."""
    text = after.lstrip()
    return text[: text.find(")") + 1] if text.startswith("(") else ""


def _says_who(after: str) -> bool:
    """Return whether what stands after "sprint" is who was first there: "Sprint: Bero takes three seconds"."""
    return _WHO.match(after) is not None


_WHO = compiled(
    r"\s*:\s*[A-ZÀ-Þ][\w'’-]*+(?: [A-ZÀ-Þ][\w'’-]*+){0,2}(?:,? (?!(?:at|in|km|after|à|en|na|op|dans|a|au|sur|and|with|on)\b)[^\W\d]|, )"
)


def sprints(lines: Sequence[str], before: int, distance_km: float | None) -> list[Sprint]:
    """Return the intermediate sprints that a text's preview names, and those that it gives by the place.

    Args:
        lines: the text's lines.
        before: how many of them stand before the race: its preview.
        distance_km: length of the stage, for sprints whose place is given from the start.
    """
    found: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(lines):
        if number < max(before, 3):
            for one in listed(line, distance_km):
                if one.kind == "sprint" and len(found) < MOST_PLACES:
                    sprint = found.setdefault(fold_name(one.name), {"name": plain(one.name, 60)})
                    sprint.update({field: value for field, value in one.fields.items() if field not in sprint})
        if not _SPRINT.search(line):
            continue
        for sentence in (said[:LONGEST_SENTENCE] for said in sentences(line)):
            named = list(_SPRINT.finditer(sentence))
            if not named or OTHER_DAY.search(sentence) or len(found) >= MOST_PLACES:
                continue
            for match in named:
                town = _AT_TOWN.match(sentence, match.end())
                if town is None:
                    town = _IN_A_TOWN.match(sentence, match.end()) if number < before else None
                while town is not None:
                    name = town["town"]
                    key = fold_name(name)
                    if (
                        len(key) > 2
                        and (number < before or not _says_who(sentence[match.end() :]))
                        and not re.match(r"(?:stage|the|sprint|km|moscow time)\b", key)
                        and not _is_final(sentence, town.start())
                    ):
                        sprint = found.setdefault(key, {"name": plain(name, 60)})
                        after = sentence[town.end() : town.end() + 40]
                        if (
                            distance_km
                            and "km_to_go" not in sprint
                            and (at := _AT_RACED.match(after.lstrip(" (,")))
                        ):
                            sprint["km_to_go"] = round(
                                max(0.0, distance_km - float((at["n"] or at["m"]).replace(",", "."))), 2
                            )
                        elif "km_to_go" not in sprint and (at := _AT_KM.search(after)):
                            sprint["km_to_go"] = float(at["n"].replace(",", "."))
                    plural = re.search(r"s\b", match[0]) is not None or "volantes" in match[0].lower()
                    going_on = _NEXT_TOWN if plural else _SECOND_TOWN
                    town = going_on.match(sentence, town.end())
    return [Sprint.model_validate(sprint) for sprint in found.values()]


def _is_final(sentence: str, at: int) -> bool:
    """Return whether the sprint is that of the finish: "the bunch sprint in Moffat"."""
    return (
        re.search(
            r"(?:bunch|mass|final|massa|eind|royal|massif|masivo|final)\W?sprint|wins the sprint|won the sprint|wint de sprint",
            sentence[: at + 8],
            re.IGNORECASE,
        )
        is not None
    )
