"""Dutch words between the clauses of a sentence, and the verbs by which a clause is known."""

from feeds.commentary.vocabulary.dutch_verbs import STRONG, forms
from feeds.commentary.words.tags import phrases

GOES_ON = phrases("en|maar|of|doch|dan")
"""Before a verb of the doer named before, or a clause with a doer of its own."""
CONJUNCTIONS = phrases(
    "toen|nadat|wanneer|als|en|maar|want|dus|doch|terwijl|waarna|waarop|waardoor|zodat|waarbij|daarna|daarop|vervolgens|intussen|ondertussen"
)
VERB_LAST = phrases("toen|nadat|terwijl|waarna|waarop|waardoor|zodat|waarbij|wanneer|als")
"""Before a clause with its verb at its end."""
ADVERBS = phrases(
    "ook|dan|nu|nog|al|wel|toch|even|meteen|direct|daarna|daarop|vervolgens|intussen|inmiddels|ondertussen|alsnog|eindelijk|weer|opnieuw|"
    "alleen|enkel|zelf|samen|snel|kort daarna|kort daarop|even later|niet veel later|niet lang daarna|vlak daarna|achteraan|vooraan|"
    "daarachter|uiteindelijk|ten slotte|tenslotte|onmiddellijk|allebei|beiden|allen|helaas|gelukkig|jammer genoeg|een kilometer verder|"
    "later|uiteraard|natuurlijk|plots|plotseling|zojuist|net|pas|hier|daar|er|zo|bijgevolg|zowaar|knap"
)
"""Between a conjunction and what follows it, or a doer and its verb."""
BEFORE_OTHERS = phrases(
    "van|met|achter|door|bij|voor|naar|aan|op|tegen|na|zonder|dan|langs|over|uit|tot|tussen|in|naast|rond|om|zoals|als|samen met|onder|dankzij|volgens|tot bij"
)
"""Before somebody who is not the doer."""
_WEAK = (
    "proberen|demarreren|versnellen|lossen|haken|pikken|stappen|kraken|plooien|counteren|finishen|crashen|plaatsen|volgen|kunnen|moeten|"
    "passeren|raken|botsen|missen|landen|smakken|knallen|sukkelen|klampen|profiteren|reageren|sprinten|spurten|leiden|controleren|"
    "vertrekken|vormen|halen|pakken|rapen|slokken|spelen|draaien|zwichten|capituleren|kloppen|werken|maken|wisselen|zoeken|sturen|parkeren|"
    "wagen|openen|gooien|jagen|keren|melden|voegen|nestelen|scheuren|muizen|knokken|vechten|lijden|capituleren|staken|eindigen|rollen|bollen|"
    "snakken|zetten|leggen|tillen|mogen|willen|durven|dichten|bengelen|gaan|stranden|stuiten|steunen|beuken|stampen|happen|kletsen"
)
FINITE = frozenset(
    {form for verb in STRONG for form in STRONG[verb].split()[:-1]}
    | {form for verb in _WEAK.split("|") for form in forms(verb)}
    | phrases(
        "mag|mogen|mocht|mochten|wil|wilde|wilden|kan|kon|konden|moet|moest|moesten|zal|zou|vertrok|vertrokken|leidde|leidden|leed|streed"
    )
)
"""Forms of verbs that a doer may have right after it, or before it."""
