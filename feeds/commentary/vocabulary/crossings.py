"""Words for passing a summit or a sprint, by language, in folded text with slots for the riders.

`SPRINT` and `CLIMB` are what is crossed, `WORTH` what is given there, `TABLE` where points are counted and not taken;
`FIRST` follows the rider who is first, `GOES_TO` stands before them, and so does `OTHERS` before somebody who is not;
`AWARDED` is for whom a prize is, though `OTHERS` stands right before them; `LISTED` comes before riders in their order,
and `NEXT` between two of them.
"""

from feeds.commentary.vocabulary.french_crossings import FRENCH
from feeds.commentary.vocabulary.spanish_crossings import CROSSING as SPANISH

_EN_ADV = r"(?: ?,)?(?: (?!not\b|never\b)[\w'’-]+){0,4}?"
_EN_TAKES = (
    "takes|took|taking|grabs|grabbed|collects|collected|claims|claimed|bags|bagged|pockets|pocketed|snaffles|snaffled|nabs|nabbed|"
    "picks up|picked up|mops up|mopped up|hoovers up|hoovered up|scoops|scooped|gets|got|earns|earned|scores|scored|nets|netted|"
    "banks|banked|snatches|snatched|wins|won|adds|added|is awarded|was awarded|is credited with|helps (?:him|her)self to|sweeps up|swept up"
)
_EN_GOES = (
    "rolls|rolled|nips|nipped|goes|went|comes|came|passes|passed|crosses|crossed|drops in|pops|slips|slipped|sprints|sprinted|"
    "jumps|jumped|kicks|kicked|leads|led|edges|edged|pips|pipped|beats|beat|outsprints|outsprinted|outkicks|denies|denied|"
    "crests|crested|tops|topped|summits|summited|heads|headed|reaches|reached|gets the better of|got the better of|holds off|held off|sees off|saw off"
)
_EN_TAIL = r"(?:(?! but | while | as |[.;!?])[^~]){0,50}?"
_NL_TAKES = (
    "pakt|pakte|neemt|nam|grijpt|greep|raapt|raapte|wint|won|haalt|haalde|sprokkelt|sprokkelde|verzamelt|verzamelde|scoort|scoorde|"
    "oogst|oogstte|plukt|plukte|snoept|snoepte|graait|graaide|sleept|sleepte|verdient|verdiende|verovert|veroverde|krijgt|kreeg|"
    "ontvangt|ontving|steekt|stak|strijkt|streek|legt beslag op|casht|(?:pikt|pikte)(?! aan| in)|verzilvert|verzilverde|rijft|harkt|kaapt|kaapte"
)

CROSSING = {
    "es": SPANISH,
    "en": {
        "SPRINT": r"sprints?|intermediates?|prime|bonification|bonus (?:sprint|seconds)|flying (?:kilometre|20|twenty)|hot ?spot|(?:green jersey|points jersey) points",
        "CLIMB": r"summit|top|crest\w*|kom|qom|gpm|koms|climbs?|col|hc|(?:first|second|third|fourth)(?: -)? category|cat(?:egory)? (?:\d|hc)|mountains? (?:points|prime|sprint)|queen of the mountains|king of the mountains|(?:maximum|full|top) points (?:on|at|over)|categori[sz]ed|tops|topped",
        "WORTH": r"points?|pts|bonus|bonification|seconds|kom|qom|intermediate|summit",
        "TABLE": r"standings|classifications?|total|tally|overall|leads the(?! way| break| leaders| others| rest| trio| duo| pair| quartet| race over)|leader of the|lead in the|polka dots? jersey (?:with|is)|so far|now has|now have|virtual\w*|competition with|stage|on paper|of the last|bunch sprints?(?! for)|lead out|lead - out",
        "FIRST": (
            rf"{_EN_ADV} (?:(?:{_EN_TAKES}) (?!<|(?:a|an|his|her) (?:look|bottle|puncture|flat|gap|bike|lead|wheel|turn)\b|(?:in|into|across|back|away|up|onto|on|off|over|to|clear)\b){_EN_TAIL}(?:points?|pts|sprint|seconds?|kom|qom|prime|bonus|spoils|honours|maximum|first|\d|intermediate|summit|climb|{{)"
            rf"|(?:{_EN_GOES})\b{_EN_TAIL}(?:first\b|over\b|across\b|through\b|atop\b|ahead of\b|in front of\b|from <)|(?:is|was|has been|were)\b{_EN_TAIL}(?:first|quickest|fastest|winner|ahead of|in front of)\b"
            r"|(?:wins|won|crests|crested|tops|topped|pips|pipped|beats|beat|edges|edged|(?:leads|led)(?! (?:on|up|onto|into|down|the (?:peloton|bunch|chase|group|pack|field))\b)|outsprints|outsprinted|denies)\b)"
            r"|,? (?:first|1st)\b| \d| [:(]"
        ),
        "GOES_TO": (
            r"(?:first|maximum points|full points|top points|points|sprint|kom|climb|category|it|honours|spoils|seconds|bonus|prime|that one|intermediate|summit)\b[^<>;.!?]{0,60}?(?: (?:is|was|were|goes|go|went|has gone|have gone|falls|fell|to|by|for|:|the way of|it s)){1,3}"
            r" ?(?:the |a )?(?:[\w-]+ )?$|(?:, )?it ?(?:['’] )?(?:s|is|was) (?:again |once more )?(?:the \w+ )?$|(?:led by|headed by|won by|taken by|courtesy of) $"
        ),
        "INVERTED": r"(?!)",
        "OTHERS": r"(?:ahead of|behind|beating|beats|after|with|second|third|pulled by|teammate of) (?:the )?$",
        "LISTED": r"(?:sprint|prime|kom|qom|gpm|summit|top|climb|points|order|intermediate|crossing|passage|results?|bonus|line|category|col|coll?\b[^<>:]{0,30}|[)])[^<>:;]{0,40} ?(?:[:–-]|of|was|is|it was|it ['’] s|from) $|: (?:1 (?:[.)] )?)?$|(?:^|[,:;] |\bso |\band )it (?:is|was|s|['’] ?s)(?: again| once more)? $",
        "FOLLOW": (
            r" (?:is|was|comes|came|takes|took|gets|got|rolls|crosses)(?: over| across| through| in)?(?: the)? (?:second|third|next)\b|(?: ?,)? (?:second|third)(?= ?[,.;!]|$| and\b)"
            r"| ?,? ?(?:(?:is|was|just|close|right|only|rolled|rolls|came|comes|went|goes|through|over|home|a|one|half|two|three|four|five|few|some|several) ){0,3}?(?:second|third|next|behind|(?:bike |wheel )?lengths? (?:behind|back|down|later)|(?:metres?|seconds?) (?:behind|back|later)|in (?:his|her) wheel)(?= ?[,.;!]| and\b| with\b| to\b| for\b|$)"
        ),
        "NEXT": (
            r"^(?: \d+)?(?: ?\( \d+ ?\))?(?: (?:points?|pts|seconds?))? ?,? ?(?:\d|\(|,|;|and|then|&|ahead of|before|from|in front of|followed by|with|leading|beating|over|to|while|next|second|behind|on)\b"
            r"|\b(?:ahead of|in front of|before|from|past|followed by|leading|going to|pipping|beating|edging|outsprinting|then|second|third|leads|led|beats|beat|pips|pipped|outsprints|edges|denies|(?:the better|off) of|holds off|sees off|next|behind)\b|^ ?, ?(?:(?:and|then|the) ?)*$|^ and (?:the )?$|^ ?[-–] ?$"
        ),
    },
    "nl": {
        "SPRINT": r"tussensprints?|sprint|tussenspurt|spurt|bonificatie\w*|bonussprint|bonusseconden|gouden kilometer|rushes?|puntensprint|\w+sprint|voor (?:het|de) groene?(?: trui)?",
        "CLIMB": r"top(?! ?-? ?(?:tien|vijf|drie|twintig|\d))|klim|helling|bergprijs|bergpunten|bergtrui|bergop|beklimming|boven|col|muur|bergklassement|bergsprint|\w+berg|\w+muur|\w+bos|gpm|(?:eerste|tweede|derde|vierde) categorie|bolletjes(?:trui)?|punten mee|doorkomst op|volle pot|volle pond",
        "WORTH": r"als eerste boven\w*|bovenkwam|bovenkomt|punten|punt|ptn|bonificatie\w*|bonus\w*|seconden?|tellen|bergprijs|buit|tussensprint|top|gouden",
        "TABLE": r"klassement|rangschikking|pronostiek|sterren|tussenstand|totaal|in totaal|staat nu|heeft nu|leider in|virtueel|op gang|lead out|lead - out|treintje\w*|derde stek|tweede stek|ritzege|dagzege|rit\b",
        "FIRST": (
            rf"(?: ,(?: (?!niet\b|geen\b|voor <)[\w'’-]+){{1,7}} ,)?(?: ?,)?(?: (?!niet\b|geen\b)[\w'’-]+){{0,8}}? (?:(?:{_NL_TAKES})\b.{{0,70}}?(?:punten|punt|ptn|buit|pond|seconden?|tellen|bonif\w+|bonus\w*|bergprijs|sprint\w*|tussensprint|als eerste|eerst|kilometer|(?<![<\d-])\d)"
            r"|(?:is|was|komt|kwam|rijdt|reed|gaat|ging|rondt|rondde|snelt|snelde|passeert|passeerde|bolt|bolde|draait|duikt|dook|sprint|sprintte)\b.{0,60}?(?:eerste?|snelste|rapste|vlugste|sterkste|best|beste|boven|<\d+> heen|over <\d|voor <\d|winnaar|top|over de streep)"
            r"|(?:haalt|haalde) het (?:van|voor) <|(?:gaat|ging) <[\d-]+> vooraf|(?:klopt|klopte|verslaat|versloeg|verschalkt|verschalkte|vloert|vloerde|remonteert|remonteerde|wint|won|rondt|rondde)\b|te (?:snel|rap|vlug|sterk) af)"
            r"|,? (?:als |het )?(?:eerste?|eerst)\b| \d| [:(]"
        ),
        "GOES_TO": (
            r"(?:eerste?|punten|volle pot|volle buit|volle pond|sprint|tussensprint|kilometer|seconden|bergprijs|\w+sprint|top|boven|buit|bonificaties?|zege|winst|\w+berg|rapst|rapste|snelste|snelst)\b[^<>;.!?]{0,60}?(?: (?:is|was|gaat naar|gaan naar|ging naar|gingen naar|zijn|waren|voor|naar|een prooi voor|gewonnen door|door)){1,3}"
            r" ?(?:de |het |dan |nu |ook |opnieuw |weer |alweer |andermaal )*(?:[\w-]+ )?$|^\{\d+\} (?:\w+ )?(?:voor|naar) $|(?:gewonnen door|gepakt door|prooi voor|aangevoerd door|onder aanvoering van) $"
        ),
        "FOLLOW": r" vooraf\b| (?:zit|zat|komt|kwam|rijdt|reed|volgt|hangt)(?: \w+)? in (?:zijn|haar|diens) (?:wiel|spoor|zog)\b| (?:volgt|volgen|volgde|volgden)(?: als tweede| daarachter| erachter| kort daarop)?(?= ?[,.;!]|$| en\b)",
        "INVERTED": rf"\b(?:{_NL_TAKES}|klopt|klopte|verslaat|versloeg|is|komt|kwam|gaat|ging|rijdt|reed|passeert|snelt|bolt|duikt) (?:(?:ook|opnieuw|weer|alweer|de|dan|nu) )*$",
        "OTHERS": r"(?:voor|achter|na|met|tweede|derde|ploegmaat van|door toedoen van) (?:de )?$",
        "AWARDED": rf"^(?:(?!(?:{_NL_TAKES}|klopt|klopte|sprint|sprintte)\b)[\w'’-]+ ){{0,6}}?(?:bergprijs|bergprijzen|punten|tussensprint|bergsprint|bonussprint|sprint (?:is|was)|volle (?:buit|pot|pond)|bonificaties?)"
        rf"(?: (?!(?:{_NL_TAKES}|klopt|klopte|nog|extra|genoeg|niets|niks|niet|weinig|goed|jammer|zonde|te)\b)[\w'’-]+){{0,6}}? voor (?:de )?$",
        "LISTED": r"(?:sprint|tussensprint|\w*sprint|top|boven|bergprijs|punten|volgorde|doorkomst|passage|klim|\w+berg|categorie|kilometer|bonificaties?|[)])[^<>:;]{0,40} ?(?:[:–-]) $|^$|: (?:1 (?:[.)] )?)?$",
        "NEXT": (
            r"^(?: \d+| \{\d+\})?(?: ?\( (?:\d+|\{\d+\})(?: (?:punten|punt|ptn|p))? ?\))?(?: (?:punten|ptn|seconden))? ?,? ?(?:\d|\(|,|;|en|dan|daarna|voor|gevolgd door|met|vlak voor|vervolgens)\b"
            r"|\b(?:voor|gevolgd door|vlak voor|dan|daarna|daarachter|erachter|tweede|derde|klopt|klopte|verslaat|versloeg|vloerde|verschalkte|over|vervolgens|nipt voor|plek twee|plaats twee|ten nadele van|terwijl|haalt het van|haalde het van)\b|^ ?, ?(?:(?:en|dan|de) ?)*$|^ en (?:de )?$|^ ?[-–] ?$"
        ),
    },
    "fr": FRENCH,
}
"""The words, by language."""

ORDINALS = {
    "fr": (
        ("(?:deuxieme|seconde?|2 ?e)", "(?:troisieme|3 ?e)"),
        r"(?:^|[,;:.] |\bet |\ble |\bla ){place} (?:(?:est|etait|le|la|l|pour|a) ){{0,3}}?(<\d+>)",
        r"(<\d+>)(?: ?,)?(?: (?:est|passe|finit|termine|bascule|pointe|franchit|prenant|prend|recupere|obtient|decroche|s (?:['’] )?adjugeant|en|le|la))* {place}"
        r"(?: position| place)?(?= ?[,;.!:)]| et\b| a\b| en\b| devant\b|$)",
    ),
    "es": (
        ("segund[oa]", "tercer[oa]"),
        r"(?:^|[,;:.] |\by |\be ){place} (?:(?:fue|es|ha sido|pasa|paso|el|la|por|para|[\w-]+o) ){{0,3}}?(<\d+>)",
        r"(<\d+>)(?: ?,)?(?: (?:es|fue|ha sido|pasa|paso|queda|termina|cruza|entra|el|la))* {place}"
        r"(?= ?[,;.!:)]| y\b| e\b| a\b| en\b|$)",
    ),
    "nl": (
        ("(?:tweede|2 ?d?e)", "(?:derde|3 ?d?e)"),
        r"(?:^|[,;:.] |\ben |\bde ){place}(?: (?:plek|plaats|stek))?(?: (?:is|was|wordt|werd|gaat|ging|naar|voor|:)){{0,3}} (<\d+>)",
        r"(<\d+>)(?: ?,)?(?: (?:is|was|wordt|werd|volgt|volgde|komt|kwam|eindigt|pakt|pakte|als|op|de|door|ook|nog|dan|net|nipt))* {place}"
        r"(?: (?:plek|plaats|stek))?(?= ?[,;.!:()]| en\b| voor\b| op\b| in\b| met\b|$)",
    ),
}
"""By language: the words for second and third, and patterns in which they stand before a rider and after one."""
