"""Words for the places of a stage that stand beside no ordinal, or apart from their riders."""

from dataclasses import replace

from feeds.commentary.place.places import ORDINAL
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

ON_HIS_WHEEL = lazy(
    r"(?:with|and|just|right) (?:the )?(?P<who><\d+>) (?:(?:right|just|hot|tight|locked|glued) )?(?:on (?:his|her) (?:wheel|tail|heels)|in (?:his|her) (?:wheel|slipstream|wake)|close behind|right behind|just behind|third)\b"
)
"""Who is third, right behind the one who is second."""
_PLACE_ASIDE = lazy(
    rf"\b(?P<place>{ORDINAL.pattern}) , (?P<when>(?:(?:at|some|just|on|in) )*(?:\{{\d+\}}(?: (?:back|behind|down|later))?|the same time|same time)) , "
    r"(?P<who>(?:was|is|came|comes|went to|goes to) <\d+>)"
)
"""A time between a place and who has it, "second, same time, was Bero": it is put behind them, in as many letters."""


_LATER = lazy(
    r" , (?:(?:some|just|only|exactly|a|at) )?\{\d+\} (?:later|back|behind|adrift|down|off the pace) (?:, )?(?=\w)"
)


def without_times(said: Slots) -> Slots:
    """Return a sentence with what says how much later, between commas, as one word: "takes second, nine seconds later, ahead of A"."""
    if said.grouped is None or not said.figures:
        return said
    text = _LATER.sub(lambda match: f" {'_' * (len(match[0]) - 2)} ", said.grouped.text)
    return said if text == said.grouped.text else replace(said, grouped=replace(said.grouped, text=text))


def places_first(said: Slots) -> Slots:
    """Return a sentence with the riders right after their places."""
    return replace(said, text=_PLACE_ASIDE.sub(r"\g<place> \g<who> , \g<when> ,", said.text))


OF_A_THING = lazy(
    r"\bregle (?:(?:son|sa|ses|le|la|les|l|un|une|d|des|ce|cette|ces|vite|enfin)['’]? )+(?:\w+ )?(?:derailleur|selle|freins?|chaussures?|compteur|oreillette|radio|montre|casque|"
    r"cales?|pedales?|problemes?|comptes?|addition|affaires?|question|soucis?|ennuis?|differends?|details?|facture|note|pas|allure|rythme|tempo|guidon|potence|lunettes|capteur|mire|position|velo)\b|"
    r"\bvence (?:(?:a|al|la|el|los|las|su|sus) )+(?:\w+ )?(?:resistencia|miedo|plazo|cansancio|pereza|frio|calor|viento|sueno|dolor|pendiente|inercia|contrato|maldicion|desnivel|vertigo|"
    r"fatiga|desconfianza|nervios|lluvia|barro|muro|puerto|subida|rampas?|dudas?|distancia|diferencia|tentacion|desanimo|mala suerte)\b"
)
"""What riders master that is nobody: "Dorn règle son dérailleur", "vence la resistencia del viento"."""


def is_a_way(s: Sentence, at: int) -> bool:
    """Return whether where a stage began follows, and nobody who was beaten: "the 171km ride from Banska"."""
    return "distance" in s.tokens[at].classes or s.tokens[at].folded in _WAYS


_WAYS = frozenset({"ride", "leg", "route", "trek", "journey", "course", "run"})
