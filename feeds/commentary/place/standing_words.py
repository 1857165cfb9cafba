"""Words for the places of a stage that stand beside no ordinal, or apart from their riders."""

import re
from dataclasses import replace

from feeds.commentary.place.places import ORDINAL
from feeds.commentary.sentence.slots import PEOPLE, Slots

PODIUM = re.compile(
    rf"(?:complet\w+|cierran|cierra|le acompanan|acompanan|le acompanaron|comparten)[^<>]{{0,20}} (?:podio|cajon)[^<>]{{0,15}} ({PEOPLE})"
    rf"|(?:podio|cajon) l[oe] (?:complet\w+|cierran)[^<>]{{0,12}} ({PEOPLE})"
    rf"|({PEOPLE})[^<>]{{0,30}}?(?:complet\w*|round\w*(?: out)?|fill\w*(?: out)?|vervolledig\w*|vervolmaakt\w*|maakten?|maken|maakt|"
    rf"complet\w+|cierra\w*|cerro|cerraron)[^<>]{{0,12}}(?:podium|podio|top (?:three|3|drie)|top - (?:three|3|drie)|places of honour)"
    rf"|podium (?:est|a ete) complete par ({PEOPLE})"
    rf"|places of honou?r (?:are|were|go|went) (?:for|to) ({PEOPLE})|({PEOPLE}) (?:join|joins|joined)[^<>]{{0,10}}(?:<\d+> )?on the podium"
)

ON_HIS_WHEEL = re.compile(
    r"(?:with|and|just|right) (?:the )?(?P<who><\d+>) (?:(?:right|just|hot|tight|locked|glued) )?(?:on (?:his|her) (?:wheel|tail|heels)|in (?:his|her) (?:wheel|slipstream|wake)|close behind|right behind|just behind|third)\b"
)
"""Who is third, right behind the one who is second."""
LISTED = re.compile(
    rf"(?:podium|top (?:two|three|four|five|six|3|4|5|6))(?: is| was| reads| today)? ?[:=–-]? ({PEOPLE})(?! (?:is|are|was|has|have)\b)"
    rf"|^(?:so |and |then |in the end |, )*(?:it ?['’]? ?s|it is|it was|that makes it|that ?['’]? ?s) (<\d+-\d+>)(?= ?[,.;!]| who\b| in that order| and\b|$)"
)

_PLACE_ASIDE = re.compile(
    rf"\b(?P<place>{ORDINAL.pattern}) , (?P<when>(?:(?:at|some|just|on|in) )*(?:\{{\d+\}}(?: (?:back|behind|down|later))?|the same time|same time)) , "
    r"(?P<who>(?:was|is|came|comes|went to|goes to) <\d+>)"
)
"""A time between a place and who has it, "second, same time, was Bero": it is put behind them, in as many letters."""


def places_first(said: Slots) -> Slots:
    """Return a sentence with the riders right after their places."""
    return replace(said, text=_PLACE_ASIDE.sub(r"\g<place> \g<who> , \g<when> ,", said.text))
