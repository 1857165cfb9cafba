"""What a French sentence says by the way and not of the race: ", évidemment,", "(c'est un grand mot)", ", comme disait ma mère,"."""

import re
from collections.abc import Iterable, Iterator

from feeds.commentary.words.patterns import lazy

_SINGLE = (
    "évidemment|bien sûr|bien entendu|naturellement|forcément|logiquement|inévitablement|visiblement|manifestement|curieusement|étonnamment|bizarrement|franchement|"
    "honnêtement|heureusement|malheureusement|hélas|ouf|bref|tiens donc|tiens tiens|tiens|eh oui|hé oui|oui|en effet|en revanche|par ailleurs|d['’]ailleurs|du reste|"
    "soit dit en passant|à vrai dire|à (?:mon|notre) (?:humble )?avis|à n['’]en pas douter|sans (?:grande )?surprise|à la surprise (?:générale|de tous)|"
    "contre toute attente|sans (?:vraiment |trop )?forcer|sans se presser|l['’]air de rien|mine de rien|ni plus ni moins|rien que ça|encore une fois|une fois (?:encore|de plus)|"
    "excusez du peu|s['’]il vous plaît|chapeau(?: bas)?|pardon|l[ea] (?:pauvre|malheureu(?:x|se)|bougre)|les (?:pauvres|malheureux)|pour (?:ne rien arranger|couronner le tout)|"
    "comme par hasard|allez savoir pourquoi|va savoir pourquoi|vous l['’](?:aurez|avez) (?:compris|deviné|reconnu)|on le (?:sait|voit)|on s['’]en (?:doute|doutait)|on s['’]y attendait|"
    "ça se voit|cela se voit|je le répète|il faut (?:bien )?le dire|faut-il le rappeler|disons-le|avouons-le|c['’]est dire|à vue de nez|je vous le donne en mille|"
    "quant à (?:lui|elles?|eux)|pour (?:sa|leur) part|de (?:son|leur) côté|en personne|en l['’]occurrence|si je compte bien|si (?:j['’]ai|nous avons|on a) bien compté|"
    "si je ne m['’]abuse|pour (?:mémoire|rappel)|rappelons-le|pour la petite histoire|(?:lui|elles?|eux)(?: aussi)?|(?:lui|elle)-même|(?:qui|quoi) d['’]autre|fidèle à (?:son habitude|sa réputation)|"
    "fair-play|bon prince|grand seigneur|la bouche (?:grande )?ouverte|le visage (?:gris|fermé|blême|marqué|grimaçant)|les (?:mâchoires|dents) serrées|la tête basse|"
    "sous les (?:vivats|encouragements|applaudissements|acclamations|bravos|yeux)(?: [^,;:()<>!?.]{3,50})?|à l['’]image de sa (?:journée|saison|semaine)"
)
_NO_NEWS = r"(?![^,;:()!?.]*\b(?:group|peloton|échapp|favoris|tête|avant|mill|premi|deuxi|troisi|des|leader|parm))"
_LIKE = rf"comme (?:un|une|des|neige|au|à) {_NO_NEWS}(?:[^,;:()<>!?.A-ZÀ-Þ\d]{{3,32}}|[A-ZÀ-Þ][a-zà-ÿ]+ au soleil)(?<! )"
"""What riders or gaps are compared to: "comme un boulet de canon", "comme neige au soleil"."""
_AS = (
    r"comme (?:prévu|attendu|annoncé|redouté|souvent|toujours|(?:d|à l)['’](?:habitude|accoutumée)|à son habitude|promis|convenu|il se doit|si de rien n['’]était|"
    r"(?:on|nous|je|vous|il|elle)(?: l['’]| le | vous | )(?:a|ont|avait|avons|ai|avez|savez|sait|dit|disait|disais|pouvait|imagine|pensait)\b[^,;:()<>!?.]{0,40}|"
    r"(?:dit|disait|disent|dirait|aimait à dire) [^,;:()<>!?.\d]{3,40})"
)
_DAY = r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
_THEN = (
    rf"(?:hier|avant-hier|la veille|l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)|la (?:semaine|saison) (?:dernière|passée)|{_DAY}(?: dernier)?|"
    r"en (?:19|20)\d\d|il y a \w+ (?:ans?|jours?|semaines?|mois))"
)
_ASIDES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf", (?:et |mais )?(?:{_SINGLE}|{_AS}|{_LIKE})(?=,|[.!:;…]+(?:\s|$)|$)",
        rf", (?:(?:déjà|encore|lui aussi|elle aussi|qui fut|qui a été) )?(?:vainqueurs?|lauréate?s?|deuxième|second|troisième|[a-z]+ième|battue?|gagnante?|tenante?|sacrée?|titrée?|héros|victorieu(?:x|se))\b"
        rf"[^,;:()!?.<>]{{0,50}}\b{_THEN}\b[^,;:()!?.<>]{{0,30}}(?=,)",
        rf", (?:déjà )?tombée?s? (?:en début|au début|plus tôt|tout à l['’]heure|ce matin|{_THEN})[^,;:()!?.<>]{{0,40}}(?=[,.])",
        r", dont (?:l[ae]s? |l['’]|aucun )[^,;:()!?.<>\dA-ZÀ-Þ]{3,60}(?=,)",
        r", (?:à peine |tout juste |déjà )?\d\d ans(?: (?:à peine|seulement|tout juste|au compteur))?(?=,)",
    )
)
_AGED = lazy(r"(?<=[a-zà-ÿ]) de \d\d ans(?= [a-zà-ÿ(])")
_COMPARED = lazy(rf"(?<=[a-zà-ÿ]) {_LIKE}(?= ?(?:[,:;…]|[.!]+(?:\s|$)))")
_OF_THE_RACE = lazy(
    r"\b(?:chut\w*|tomb\w*|crev\w*|abandon\w*|mécani\w*|pied à terre|ambulance|lâch\w*|distanc\w*|décroch\w*|repris\w*|rattrap\w*|revenu\w*|rentr\w*|attaqu\w*|échapp\w*|secondes?|minutes?|mètres|points?|"
    r"premi\w+|deuxième|troisième|dern\w+|kilom\w+|bornes?|vent\w*|plu\w+|soleil|group\w+|peloton|tête|avant|victoire|gagn\w+|m ?t|temps|non|hors|maillot|équip\w*|"
    r"une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|bonif\w*|tous|toutes)\b",
    re.IGNORECASE,
)
"""What brackets and the end of a sentence may say that is news."""
_BRACKETS = lazy(r" \([a-zà-ÿ][a-zà-ÿ'’-]*(?:[ ,]+[a-zà-ÿ'’-]+){1,14}[.!?…]*\)(?=[ ,.;:!?])")
_TAIL = lazy(
    r"(?:(?: ?,)? (?:parce qu|puisqu|vu qu|mais (?:aucun|personne|peu importe|qu['’]importe|rien |ça |cela ))| ?, (?:car |histoire d|autant dire|c['’]est-à-dire |et (?:c['’]est|on|je) ))"
    r"[^\dA-ZÀ-Þ()«»\"“”;:!?.]{3,140}(?=[.!…]+$)"
)
"""Why something is so, or what it is worth, at the end of a sentence that names nobody there."""
_GOES_ON = lazy(
    r"(?:et|mais|puis|qui|que|où|dont|alors|tandis|pendant|avec|avant|après|\w+ant|ils?|elles?|on|je|nous|c|ça|l[ea]s?|une?|personne)\b"
)
_HIMSELF = lazy(r", (?:lui|elles?|eux)$", re.IGNORECASE)


_GUESS = lazy(r",? (?:et )?devinez (?:avec )?(?:qui|quoi|comment)\b[^?.!]{0,60}\?")


_ASKED = lazy(
    r"(?:Et |Mais |Alors )?(?:(?:[Ll]es?|[Ll]a|[Ss]on|[Ll]eur|[Ll]eurs) |[Ll]['’])(?:(?:(?:toute |grande? |seule? )?(?:première?|dernière?|nouveau|nouvelle) )?(?:grande? )?"
    r"(?:victimes?|vainqueur|attaquant|échappés?|échappée|composition|noms|écart|avance|retard|chrono|podium|malheureux|fautif|perdants?|battus?|hommes? de tête|fuyards?)|premi(?:er|ère)s? à [a-zé]+er)"
    r"\b(?!-)(?: (?!(?:a|ont|est|sont|va|vont|peut|peuvent|était|aura|sera|ira|reviendra|suffira)\b)[^\W\d][\w'’-]*){0,6} ?\?"
)
"""What is asked only to be told: "La première victime ? Dorn."."""
_NO_ANSWER = lazy(
    r"(?:Oui|Non|Pas|Plus|Peut|Sans|On|Il|Elle|Ils|Rien|Personne|Aucune?|Impossible|Difficile|Réponse|Mystère|Ça|Cela|C['’])\b"
)


def asked_and_answered(texts: Iterable[str]) -> Iterator[str]:
    """Yield sentences, of which one that asks who it was and one that says so are one: "La première victime ? Dorn."."""
    asked = ""
    for text in texts:
        if asked and not _NO_ANSWER.match(text):
            yield f"{asked} {text}"
            asked = ""
            continue
        if asked:
            yield asked
        asked = text if text[-1] == "?" and _ASKED.fullmatch(text) else ""
        if not asked:
            yield text
    if asked:
        yield asked


def without_french_comments(text: str) -> str:
    """Return a French sentence without what its author only says by the way, or of another day."""
    if "?" in text[:-1] and (asked := _ASKED.match(text)) is not None:
        text = f"{asked[0].rstrip(' ?')} :{text[asked.end() :]}"
    if " ans" in text:
        text = _AGED.sub("", text)
    if " comme " in text:
        text = _COMPARED.sub("", text)
    if "(" in text:
        text = _BRACKETS.sub(_if_news, text)
    if "devinez" in text:
        text = _GUESS.sub(".", text)
    text = _TAIL.sub(_if_news, text)
    if ", " not in text:
        return text
    for pattern in _ASIDES:
        at = 0
        while (match := pattern.search(text, at)) is not None:
            at = match.start() + 1
            before, rest = text[: match.start()], text[match.end() :]
            is_one = _is_of_one(before) and not _GOES_ON.match(rest, 2)
            if rest[:2] == ", " and (is_one or _HIMSELF.match(match[0])):
                rest = rest[1:]
            text = before + rest
    return text


def _if_news(match: re.Match[str]) -> str:
    return match[0] if _OF_THE_RACE.search(match[0]) else ""


def _is_of_one(before: str) -> bool:
    """Return whether riders or a group stand before an aside, after which their verb goes on."""
    last = before.rsplit(maxsplit=1)[-1:]
    return bool(last) and (last[0][:1].isupper() or last[0].endswith((")", "peloton", "échappée", "hommes")))
