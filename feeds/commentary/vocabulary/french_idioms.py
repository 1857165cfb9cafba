"""French sayings of several words: "X n'en peut plus", "ils sont six à l'avant".

They are matched on a sentence with slots, as the English ones are (`english_idioms`). An apostrophe in a pattern stands
for an elision, "n'en peut plus".
"""

from feeds.commentary.sentence.slots import PEOPLE
from feeds.commentary.vocabulary.french import WORDS
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import LEADERS, alternatives


def _any(*names: str) -> str:
    """Return what ends in a word of some classes, with its article."""
    return rf"(?:(?:le|la|les|l'|du|des|de|au|aux|d'|ses|leurs) ?){{0,2}}(?:[\w-]+ ){{0,2}}?(?:{alternatives(WORDS, *names)})"


_ELISION = lazy(r"(?:(?<=\b[a-z])|(?<=qu))'")


def _said(*patterns: str) -> tuple[str, ...]:
    """Return patterns in which elisions are written as sentences with slots have them: "n ' en", or "n en"."""
    return tuple(_ELISION.sub("(?: ['’])? ?", pattern) for pattern in patterns)


_FRONT = _any(*LEADERS)
_PACK = _any("peloton")
_GROUP = rf"(?:{_FRONT}|{_PACK}|{_any('chasers')})"
_WHO = rf"(?P<who>{PEOPLE})(?P<aside> ?, (?!et\b|mais\b|puis\b|ou\b)[^<>{{}},;:]{{1,60}} ,)?"
_ONE = rf"(?P<who>{PEOPLE})"
_ADV = (
    r"(?: (?:est|sont|a|ont|vient|viennent|etait|deja|aussi|egalement|alors|enfin|bientot|vite|rapidement|desormais|maintenant|finalement|lui|elle|eux|y|"
    r"en difficulte et|a la peine et|dans le dur et|au bord de la rupture et|toujours|encore|tout|juste|vraiment|soudain|aussitot|completement|totalement|de|d'|,|a son tour|tous les deux|quant a (?:lui|elle))){0,4}"
)
_ELSE = (
    rf"(?: ?,? (?:bientot |aussitot |vite |rapidement )?(?:imite|suivi|accompagne)\w* (?:par|de) (?P<also>{PEOPLE})"
    rf"| ?,? (?:tout comme|comme|ainsi que|de meme que) (?P<and>{PEOPLE}))?"
)
_END = r"(?=$| ?[.!,;:…)–-]| et\b| mais\b| dans\b| sur\b| des\b| a\b| ici\b| deja\b| au\b)"
_SO_MANY = r"(?<!de )(?<!du )(?P<n>\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix - sept|vingt)"

SIZES = _said(
    rf"\b(?:ils|elles) (?:ne )?(?:sont|restent|etaient|se retrouvent)(?: plus)?(?: en fait| en realite| finalement| bien| desormais| donc| maintenant| encore| toujours| ainsi| deja| a present)?(?: que)? {_SO_MANY}"
    r"(?: (?:et|,) non (?:pas )?\w+)?(?: coureurs| hommes| coureuses)? (?:a l avant|en tete|devant|aux commandes|dans l'echappee|en fuite|en echappee|"
    r"a (?:avoir (?:pris|fausse|reussi|file|attaque|quitte|fui)|s'(?:etre (?:echapp|extirp|detach|isol|glisse)\w+|echapper|isoler|extirper|detacher)|etre (?:sortis?|partis?|devant|en tete|a l avant)|"
    r"poursuivre|ouvrir la route|mener|filer|resister|rester (?:devant|en tete)|composer|former))\b",
    rf"\b(?:ils|elles) (?:ne )?(?:sont|restent)(?: plus| donc| desormais| maintenant)*(?: que)? {_SO_MANY}(?= : <)",
    rf"\b(?:il n'en reste|il en reste|il ne reste|ils n'en restent|n'en restent)(?: donc| maintenant)?(?: plus)?(?: que)? {_SO_MANY}(?: coureurs| hommes)?(?: en tete| devant| a l avant)?(?= ?[.,;!]|$)",
    rf"(?:^|, )(?:les voila|ils voila|les revoila|voila|nous avons|on a|on compte)(?: donc| desormais| maintenant)? {_SO_MANY}(?: hommes| coureurs)? (?:en tete|a l avant|devant|echappes)\b",
    rf"\b(?:groupe|echappee) (?:est )?(?:de|reduite? a|passe a) {_SO_MANY}(?: hommes| coureurs| unites)?(?: (?:a l avant|devant|en tete))?(?= ?[.,;!]|$)",
)
"""How many are away, nobody named."""
ONE_MORE = _said(
    rf"\b(?:le|la) (?P<n>deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme) (?:homme|coureur|coureuse|echappe|fuyard|larron|element|membre)(?: (?:de (?:l'|cette |la )?\w+|a l avant|en tete|devant))? (?:est|,? c'est|se nomme|s'appelle|:)(?: en fait)? (?P<who>{PEOPLE})",
)

_RESTS = r"(?:rythme|train|tempo|allure|cadence|roues?|acceleration|changement de rythme|choc)"
_LET_GO = r"(?:distancer|decrocher|lacher|larguer|decramponner|deposer|semer|debarquer|ejecter|sortir du groupe|deborder)"
DROPPED = _said(
    rf"{_WHO}{_ADV} n'(?:a|ont) (?:pas|plus|guere) (?:tenu|suivi|resiste|supporte|encaisse|su (?:suivre|repondre|tenir))\b",
    rf"{_WHO}{_ADV} en train de (?:ceder|craquer|lacher|decrocher|coincer|perdre pied|exploser|flancher|s'effondrer|sombrer|plonger)",
    rf"{_WHO}{_ADV} (?:rejete\w*|relegue\w*|renvoye\w*|repousse\w*) (?:a l'arriere|en queue|derriere|hors du groupe)",
    rf"{_WHO}{_ADV} (?:se fait|se font|s'est fait|se sont fait|se laisse|se laissent|s'est laisse)(?: \w+)? {_LET_GO}(?! par (?:le|la|un) (?:voiture|moto)){_ELSE}\b",
    rf"{_WHO}{_ADV} (?:n'y est plus|n'est plus la|n'est plus dans le coup|n'est plus dans le groupe|en perdition|a la derive|largue\w*|dans les choux|au bout du rouleau|a l'agonie|coule a pic|ecarte\w* de la lutte|piege\w*(?: dans la cassure| a l'arriere)?)(?= ?[.,;!]|$| dans\b| sur\b| a\b| et\b| des?\b| du\b)",
    rf"{_WHO}{_ADV} (?:laisse|laissent|a laisse|ont laisse|doit laisser|a du laisser|doivent laisser|voit|a vu) (?:filer|partir|s'en aller|s'envoler|s'eloigner) (?:<[\d-]+>|(?:le|la|les|l'|ses|son) ?\w+)",
    rf"{_WHO}{_ADV} (?:perd|perdent|a perdu|ont perdu|lache|lachent|cede|cedent|abandonne|concede)(?: (?:le|la|les|du|des|quelques|un peu de|plusieurs|de))? (?:contact|roues?|terrain|pied|metres|longueurs|pas|fil)\b{_ELSE}",
    rf"{_WHO}{_ADV} (?:glisse|glissent|recule|reculent|retrograde|retrogradent|passe|bascule)(?: \w+){{0,2}}? (?:a l'arriere|en queue|par la fenetre|a la trappe)\b",
    rf"{_WHO}{_ADV} (?:n'en peut plus|n'en peuvent plus|n'y arrive plus|craque|craquent|cede|coince|coincent|saute(?! (?:(?:dans|sur|de|a|par)\b|<))|decroche|lache prise|explose(?! de)|dit stop|dit stoppe|crie grace|demande grace|baisse pavillon|rend les armes|rendent les armes|baisse les bras|jette l'eponge devant|perd les pedales|a les jambes coupees|plafonne|n'a plus de jambes|n'a plus rien|n'avance plus|pioche|pete|a pete|explose litteralement|lache l'affaire|cale|cale net|flanche|se range|bat de l'aile|est cuit|cuit|est a bout|est dans le dur et decroche|coule a pic|s'ecroule|s'effondre|leve le pied et se laisse decrocher|se laisse decrocher|se laisse decramponner|se laisse distancer|laisse partir|laisse filer (?:les|ses) (?:autres|compagnons)|lache (?:quelques metres|quelques longueurs)|saute du groupe|perd (?:du terrain|quelques metres|quelques longueurs)|est (?:irremediablement |definitivement |aussi |egalement )?(?:distancee?|lachee?|decrochee?|decramponnee?|largue?e?|debordee?|semee?))(?: par [^<>,.;]{{1,30}}?)?{_ELSE}{_END}",
    rf"{_WHO}{_ADV} (?:ne peut|ne peuvent|ne parvient|n'arrive|ne parviennent|n'a pas pu|n'ont pas pu|n'a pu|ne reussit|n'est pas capable|n'est plus capable)(?: plus| pas)?(?: a| de| d')? (?:suivre|tenir|accrocher|s'accrocher|prendre la roue|garder la roue|soutenir|encaisser|repondre)(?: (?:le|la|l'|les|ce|cette|son|sa) (?:{_RESTS}))?{_ELSE}\b",
    rf"(?:^|[:,;!.] )(?:pour|de) {_WHO} ,? (?:la facture arrive|c'est trop|ca va trop vite|c'est trop (?:vite|dur|rude|fort))",
    rf"(?:^|[:,;!.] )(?:trop (?:dur|vite|rapide|rude) pour|c'est trop (?:dur|vite|rapide) pour|mauvaise passe pour) {_WHO}",
    rf"(?:^|[:,;!.] )(?:le train|le rythme|le tempo|l'allure|cette acceleration) (?:\w+ ){{0,3}}?(?:est|a ete|s'avere) (?:trop \w+ pour|fatale? a) {_WHO}",
    rf"(?:a raison|vient a bout|eu raison) de {_WHO}",
)
DROPPED_IN_TROUBLE = _said(
    rf"{_WHO}{_ADV} (?:se releve|s'est releve|se relevent|se sont releves)(?! (?:et|pour|apres|dans la chute|de sa chute|sans))",
)
"""Who sits up is left behind where they were away; after a fall they stand up."""
TROUBLE = r"n en peut plus|\busee?s? ,? se relev|\bse relevent\b|en peut plus|\bgrimpe\w*|\bpente|montee|\bcol\b|\bcote\b|jambes|\brythme|\btempo|\bse releve ,? |echapp"

_A = r"(?:une|un|son|sa|la|le|l'|ses|des|plusieurs|deux)"
_BLOW = r"(?:attaque|acceleration|demarrage|offensive|contre|contre - attaque|mine|banderille|coup de (?:force|boutoir|rein|reins|semonce|poker)|cartouche|tentative|estocade|giclette|sortie|echappee|relance|demarrage)"
ATTACK = _said(
    rf"(?:^|[:,;!.] )(?:un |le )?(?:gros|joli|beau|enorme|sacre|nouveau|superbe) coup (?:de|d'|du|signe) ?{_WHO}",
    rf"{_WHO}{_ADV} (?:fait exploser|explose|dynamite|fait voler en eclats|fait eclater|eparpille) (?:le|la|l'|ce) ?(?:groupe|peloton|course|echappee|trio|duo|paquet)",
    rf"{_WHO}{_ADV} tente(?: a son tour| aussi| alors| egalement| maintenant)? (?:sa chance|sa carte|le coup|l'aventure)\b",
    rf"{_WHO}{_ADV} (?:s'extrait|extraite?|se degage|degagee?|tente une sortie|tente de sortir|s'est fait la belle|se fait la belle|se fait la malle|prend la fuite|prend la clef des champs|prend son envol|prend le large|plante un demarrage|surprend tout le monde|anticipe|jaillit de sa boite|sort de sa boite|sort de l'anonymat|bondit|surgit|fuse|deboule|se lance dans (?:un|une) (?:raid|solo|numero|echappee|long \w+))(?= ?[.,;!:]|$| a\b| au\b| du\b| dans\b| de\b| des\b| et\b| en\b| pour\b| sur\b| seul\b)",
    rf"{_WHO}{_ADV} (?:profite|profitait|profiter|saisit|choisit)[^<>{{}}:;.]{{1,50}} pour (?:s'echapper|attaquer|partir|sortir|s'extraire|se faire la belle|placer|fausser|accelerer|demarrer|lancer|s'isoler|passer a l'(?:attaque|offensive))",
    rf"(?:est|sont|se fait|se font|a ete|aussitot|immediatement) contree?r?s? par {_WHO}",
    rf"(?:personne|nul|aucun \w+)[^<>{{}}:;.]{{1,30}} (?:a|apres|sur) (?:l'|la |cette )?{_BLOW} (?:de|du|d') ?{_WHO}",
    rf"(?:^|[:,;!.] )(?:et |puis |premiere |nouvelle |enorme |grosse |belle |terrible |violente |seconde |l'|une |la |un |le )*{_BLOW}(?: (?!de\b|du\b|pas\b|sans\b|contre\b)[\w-]+){{0,3}} (?:de|du|d'|signee|portee par|pour)(?: (?:le|la|l'|\w+ ))? ?{_WHO}(?! ['’])",
    rf"{_WHO}{_ADV} (?:degaine|ouvre le bal|donne le ton|secoue le cocotier|met le feu aux poudres|met (?:une|la) (?:mine|poignee|seche)|visse la poignee|fait parler la poudre|tente le tout pour le tout|tente un coup|tente sa chance|joue son va - tout|joue sa carte|abat sa carte|abat ses cartes|repart a la charge|revient a la charge|remet le couvert|en remet une|y retourne|hausse le rythme et s'en va|fait le trou|creuse le trou|fait la difference|fait le menage|sort la grosse plaque|appuie sur les pedales|lance les debats|lance la bataille|declenche les hostilites|declenche la bagarre)(?! (?:dans|sur) (?:la descente|le plat) (?:pour|afin))\b",
    rf"(?:ca|c'est|ca y est , ca|ca y est , c'est) (?:part|parti|reparti|repart|sort)(?: \w+)? (?:avec|pour) {_WHO}",
    rf"{_WHO}{_ADV} (?:place|porte|lance|tente|produit|met|remet|plante|envoie|balance|pose|colle|allume|claque|decoche|assene|sort|a place|a porte|a lance|a produit|a mis|a tente){_ADV} {_A} (?:\w+ ){{0,2}}?(?:attaque|acceleration|mine|banderilles?|demarrage|estocade|offensive|contre|coup de reins?|cartouche|violente attaque|grosse attaque|pile|patate|cacahuete|giclette|coup d'accelerateur)\b(?! (?:de|du|des) (?!<))",
    rf"{_WHO}{_ADV} (?:y va|y vont)(?: (?:de|d')? ?(?:loin|tres loin|tout seul|son attaque|de son attaque|a son tour|franchement|maintenant|plein pot))?{_END}",
    rf"{_WHO}{_ADV} (?:(?:part|repart|sort|ressort|file|s'en va|surgit|bondit|est parti|est partie|est sorti|est sortie)(?= (?:seul|seule|en solo|en solitaire|tout seul|en contre|a son tour|de plus belle|en trombe|de loin|du peloton|du groupe|du paquet|de l'echappee|comme une fleche|en facteur|a l abordage)\b)|jaillit|gicle|se projette|s'arrache|se fait la malle|prend la tangente|met les voiles|met les gaz|met le turbo|degoupille|allume la meche|passe a l'action|ouvre le feu|ouvre les hostilites|declenche les hostilites|lance la bagarre|lance les grandes manoeuvres|plante ses (?:compagnons|adversaires|rivaux)|laisse sur place|laisse ses compagnons|depose ses|se debarrasse de ses|fausse compagnie a ses|prend ses distances|prend quelques longueurs d avance|fait exploser|dynamite (?:le groupe|la course)|s'envole|s'echappe|prend les devants)(?: (?:seul|seule|en solo|en solitaire|tout seul|en contre|a son tour|de plus belle|en trombe|de loin|du peloton|du groupe|du paquet|de l'echappee|comme une fleche|en facteur|a l abordage)){{0,2}}{_END}",
    rf"(?:^|[:,;!.] )(?:voila|voici|c'est|et c'est|revoila|attention a|attention ,) {_WHO} (?:qui (?:attaque|sort|part|accelere|demarre|repart|s'en va|passe a l'offensive|place|jaillit|contre|se detache|tente|y va)|seul (?:en tete|devant|au commandement|aux commandes))",
)

_SUIT = r"(?:suivre|repondre|reagir|accompagner|tenir|accrocher|prendre (?:sa|la|leur|les) roues?|resister|rivaliser|s'accrocher)"
FOLLOWERS = _said(
    rf"^(?:il|elle|celui - ci|celle - ci|ils|<\d+>) (?:est|sont|a ete|ont ete)(?: \w+)? (?:imite|suivi|accompagne|rejoint)e?s? (?:par|de) {_WHO}(?! ?,? depuis)",
    rf"{_WHO}{_ADV} (?:reagi[ts]\w*|repond\w*)(?: \w+)? (?:immediatement|aussitot|du tac au tac|sur - le - champ|tout de suite|dans la foulee|sans tarder|instantanement)",
    rf"{_WHO}{_ADV} (?:les? |la )accompagne(?:nt)?\b",
    rf"\bseule?s? {_WHO}{_ADV} (?:(?:parvien\w+|arriv\w+|reussi\w+) a|peut|peuvent|a pu|ont pu|est capable de|sont capables de|semble pouvoir)?(?: (?:le|la|l'|les|lui|leur))* ?{_SUIT}",
    rf"\bseule?s? {_WHO}{_ADV} (?:(?:le|la|l'|les|lui) ?)?(?:suit|suivent|repond|repondent|reagit|reagissent|accompagne\w*|tient|tiennent|resiste|resistent|s'accroche\w*|prend|prennent|saute|sautent)\b",
    rf"{_WHO}{_ADV} (?:est|sont) (?:les? seule?s?|la seule) (?:a|capables? de|en mesure de)(?: (?:pouvoir|parvenir a|reussir a|le|la|l'|les|lui|leur))* ?{_SUIT}",
    rf"{_WHO}{_ADV} (?:(?:(?:parvien\w+|arriv\w+|reussi\w+) a|peut|peuvent|pu) )?(?:l'accompagn\w+|les? suivre|la suivre|prendre (?:sa|leur) roue|prend (?:sa|leur) roue|prennent (?:sa|leur) roue|saute\w* (?:dans|sur) (?:sa|leur) roue|lui emboiten?t? le pas|leur emboiten?t? le pas|emboiten?t? le pas|se joi\w+ a (?:lui|elle|eux)|suit le mouvement|suivent le mouvement|est dans (?:sa|la) roue|sont dans (?:sa|la) roue|(?:est|sont)(?: \w+)? (?:sur|dans) (?:son|sa|le|la|ses|les|leur) (?:porte ?- ?bagages|roues?|sillage|pas|talons))\b",
)
"""Who goes along with whoever has just attacked."""
FOLLOWED_BY = _said(
    rf"\b(?:suivie?s?|imitee?s?|accompagnee?s?|talonnee?s?|escortee?s?)(?: [^\s<>,;:.]+){{0,5}}? (?:de|par|d') ?{_WHO}",
    rf"\b(?:emmenant|entrainant|embarquant|emportant|entraine|emmene|avec lui|avec elle)(?: (?:avec lui|avec elle|dans sa roue|dans son sillage|,))* {_WHO}",
    rf"\ben compagnie (?:de|d'|du|des)(?: (?:le|la|l'))?(?: ?[\w-]+){{0,2}}? ?{_WHO}",
    rf"\b(?:attaque|offensive|accelere|sort|part|demarre|file|contre|sortir|partir|attaquer|filer|accelerer|demarrer|detache|extrait|echappe\w*|sorti|parti|envole|isole|large) (?:[^\s<>,;:.]+ ){{0,3}}?avec (?:(?:son|sa|ses) (?:co ?)?(?:e?quipieres?|e?quipiers?|leader|compatriote) (?:\w+ )?)?{_WHO}(?= ?[.,;!]|$| et\b)",
    rf"\b(?:avec|et|,) {_WHO} (?:dans|a|sur) (?:sa|la|le|son) (?:roue|sillage|porte - bagages)",
)
"""Who goes along, named after who attacks in the same sentence."""

AT_ONCE = _said(
    r"(?:personne|nul|aucun \w+|sans que \w+) n(?:e|') ?\w+|sans (?:changement|evolution)|rien de neuf|ne (?:bouge|change|varie|bougent)(?: plus| pas| guere)|pas de changement|sans (?:s'affoler|forcer|trop forcer|paniquer|se presser|s'inquieter|s'enerver|pression|exces de zele|histoires?|encombre|difficultes?|problemes?|mal|se livrer|puiser|attendre|hesiter|hesitation|se retourner|tarder|demander son reste|prevenir|un regard)|n'(?:a|attend|hesite) pas (?:attendu|hesite|longtemps|tarde)|ne (?:se fait|perd|tarde|traine)(?: pas| guere)(?: prier| de temps)?"
)[0]
"""What denies nothing: "sans attendre, il attaque"."""

_CAR = r"(?:voiture|ambulance|voiture balai|voiture - balai|camion balai|voiture de (?:son|l')?\s?equipe|voiture de son directeur sportif|vehicule \w+|helicoptere)"
ABANDON = _said(
    rf"{_WHO}{_ADV} (?:monte|est monte|est montee|grimpe|prend place|a pris place|s'assoit|est assis|embarque|est evacue\w*|part|est parti|est transporte\w*|est conduit\w*|est emmene\w*)(?: (?:en|dans|a bord de|vers|a))+ (?:(?:la|une|l'|son|sa) ?)?(?:{_CAR}|hopital)",
    rf"{_WHO}{_ADV} (?:ne repartira pas|ne va pas repartir|ne peut pas repartir|ne peut repartir|n'est pas en mesure de repartir|ne peut pas continuer|ne peut continuer|ne peut plus continuer|n'ira pas plus loin|s'arrete la|en reste la|plie bagage|rend son dossard|enleve son dossard|rentre a la maison|rentre a l'hotel|descend de (?:velo|machine|son velo)|est descendu de (?:velo|machine|son velo)|met un terme a (?:sa|son) \w+|se retire|doit se resoudre a l'abandon|est contraint\w* (?:a l'abandon|d'abandonner|de renoncer)|quitte (?:le tour|la vuelta|le giro|l'epreuve|la course)|a abandonne|renonce)(?! (?:a (?:la|son|sa|l'attaque|suivre)|de la))\b{_ELSE}",
    rf"(?:la course|l'aventure|l'etape|la journee|le tour|le criterium|l'epreuve) (?:est (?:terminee?|finie?|deja terminee?)|s'arrete(?: la| ici)?|prend fin) pour {_WHO}",
    rf"(?:^|[:,;!.–-] )pour {_WHO} ?,? (?:c'est|la course est|c'en est|tout est|l'etape est) (?:deja |malheureusement |d'ores et deja )?(?:fini|termine|finie|terminee)\b[^<>{{}}]{{0,40}}(?:(?:<\d+>|~)[^<>{{}}]{{0,30}})?(?:{_CAR}|abandon|hopital|clavicule|blesse|fracture)",
    rf"(?:abandons?|retraits?) (?:de|d'|du|:|pour) ?{_WHO}",
)
DNS = _said(
    rf"{_WHO}{_ADV} (?:n'a|n'ont) (?:pas|ni|plus|pas davantage|pas non plus)(?: signe| emarge)(?: (?:la|sur la) feuille)?\b",
    rf"{_WHO}{_ADV} (?:ne prendra pas|ne prend pas|n'a pas pris|n'ont pas pris|ne prendront pas|n'a pas repris|ne reprend pas|n'est plus|ne s'est pas presente\w* au|ne se presente pas au|a renonce a prendre|a renonce au|a declare|declare|est absent du|manque au|manque a)(?: le)? (?:depart|forfait|l'appel|la)\b",
    rf"{_WHO}{_ADV} (?:forfait|non - partant\w*|non partant\w*|rentre\w* (?:a la maison|chez (?:lui|elle|eux))|reste\w* (?:a l'hotel|au lit))\b",
    rf"il (?:ne )?manque(?: (?:notamment|aussi|donc|ce matin|a l'appel))?(?: (?:le|la|l'|les))? ?(?:[\w-]+ )?{_WHO} ?,? (?:malade|souffrant|blesse|fievreux|forfait|non partant|touche|qui)",
    rf"(?:sans|forfaits?|absence|forfait) (?:de |d'|pour )?{_WHO} ?,? (?:non partant|malade|souffrant|blesse|fievreux|forfait|touche)",
    r"(?:ne se sont pas presentee?s?|ne s'est pas presentee?|ne sont pas (?:re)?parti(?:e?s)|n'est pas reparti|ne repartent pas|n'ont pas signe|n'a pas signe|ne prendront pas le depart|ne partiront pas|manque\w*|absents?|forfaits?|non - partants?|non partants?|defections?)(?: \w+){0,4}?(?: a l'appel| au depart| a la signature| a l'emargement| ce midi| ce matin| aujourd'hui)? ?: (?P<who>.*)",
)

_MANAGES = r"(?:parvient a|parviennent a|parvenus? a|reussit a|reussissent a|reussi a|arrive a|finit par|finissent par|fini par|vient de|viennent de|a pu|ont pu|est en passe de)"
JOIN = _said(
    rf"{PEOPLE}{_ADV} ?,? (?:est |sont |a ete |ont ete |vient d'etre |bientot |aussitot |vite |rapidement |se fait |se voit )*(?:rejointe?s?|rallie?e?s?|rejoindre)(?: (?!peloton|paquet)[^\s<>,;:.]+){{0,5}}? par {_WHO}(?: ?, puis (?:par|de) (?P<also>{PEOPLE}))?",
    rf"{_WHO} (?:est|sont|se retrouve|se retrouvent)(?: desormais| maintenant| donc| deja| enfin| bien)? avec (?P<to>{_FRONT})(?= ?[.,;!]|$)",
    rf"(?:apres|avec|grace a|depuis|suite a) (?:le retour|l'arrivee|le renfort|la jonction|l'apport)(?: \w+)? (?:de|du|d') ?(?:<[\d-]+> (?!.))?{_WHO}(?= ?[.,;!]|$| (?:en tete|a l avant|devant|sur|dans la roue))(?<!dans le peloton)",
    rf"{_WHO}{_ADV} {_MANAGES} (?:boucher|combler|rentrer|revenir|recoller|rejoindre|reprendre|rattraper|faire|operer|effectuer|raccrocher|se hisser|s'accrocher|reintegrer|basculer)(?: (?:le|la|l'|les|trou|ecart|fosse|breche|jonction|saut|pont|sur|a|dans|avec|au|aux|de|du|roue|wagon|contact|hauteur|niveau)){{0,6}} (?P<to>{_FRONT})",
    rf"(?:{_FRONT}|<[\d-]+>)(?: \w+)? (?:voit|voient|ont vu|a vu|recoit|recoivent|enregistre|enregistrent|accueille|accueillent)(?: \w+)? (?:revenir|rentrer|arriver|le renfort de|du renfort avec|le retour de|l'arrivee de|deboucher)(?: (?:sur|dans) (?:eux|lui|elle|leurs? roues?|sa roue))?(?: (?:le|la|l'))? ?{_WHO}",
    rf"{_WHO}{_ADV} (?:fait|font|a fait|ont fait|opere|operent|reussit|reussissent|realise|realisent|effectue|effectuent) (?:la jonction|le pont|le raccord|le jump|la soudure)(?: (?:avec|sur) (?P<to>{_FRONT})|{_END})",
    rf"{_WHO}{_ADV} (?:revient|reviennent|rentre|rentrent|recolle|recollent|fond et rentre|raccroche|raccrochent|se hisse|se hissent|boucle|bouche|revenus?|revenue|rentres?|rentree|raccroche les wagons|s'accroche|se raccroche|arrive|arrivent|se greffe|se greffent)(?: (?:seule?s?|tout seul|en solitaire|vite|rapidement|en trombe|en facteur|enfin|de l'arriere|in extremis|comme un boulet|en force))?(?: (?:sur|dans|a hauteur|avec|au contact|jusqu'a|parmi|le trou|a|au|de|l'ecart)){{1,3}} (?P<to>{_FRONT})",
)
MET = r"(?:^|[.!,:] |et (?:la )?|la )(?:jonction|soudure|regroupement)(?: est| a ete| vient d etre)? (?:faite|operee|effectuee|realisee|consommee|en tete)\b|^(?:et )?(?:la |voila la |c ['’] est la )?(?:jonction|soudure)(?= ?[.!]| ?$)"
"""Those who chase have come across, whoever they are."""

CAUGHT_ALL = _said(
    rf"(?:{_FRONT}){_ADV} (?:est|sont|ete|d'etre|font|fait) (?:\w+ )?(?:rejointe?s?|reprise?s?|rattrapee?s?|avalee?s?|revue?s?|cueillie?s?|absorbee?s?|engloutie?s?|reprendre|avaler|rattraper|croquer|manger)\b(?! par (?!(?:le |un |la )?(?:peloton|paquet|gros|favoris|groupe)))",
    rf"(?:^|[.!,;:] |et )(?:{_PACK})(?: , [^<>{{}},;:]{{1,40}} ,)?{_ADV} (?:revient|revenu|revenus|rentre|rentres|recolle|fait la jonction|opere la jonction|recolle aux basques|met fin|mis fin|met un terme|mis un terme|sonne le glas|siffle la fin|eteint|eteignent)(?: (?:sur|avec|a|de|au|aux|du|la|l'|aventure|escapade|recreation|course|cavale|raid|fugue|espoirs|dos|roues))* (?:{_FRONT})",
    r"(?:^|[.!,;:] |et )(?:la )?jonction (?:est (?:faite|operee|effectuee)|s'opere|s'effectue|se fait|a lieu|a ete faite)\b",
    rf"(?:^|[.!,;:] )(?:l'aventure|l'escapade|la cavale|la fugue|le raid|l'aventure du jour)(?: (?:de|du|des) (?:{_FRONT}))? (?:prend fin|a pris fin|s'acheve|s'est acheve\w*|s'arrete|touche a sa fin|est terminee|est finie|se termine|a fait long feu)\b",
    rf"(?:{_FRONT}) (?:a|ont|est|sont) (?:vecu|condamnee? et reprise?|tout donne mais|rentre\w* dans le rang|digere\w*|mange\w*|aval\w*|phagocyte\w*)\b(?! (?:que|deja))",
)
"""What ends the break, whoever is in it."""
BREAKS = _said(
    rf"(?:^|[.!,;:] )(?:le |la |l'|un |une |cette fois ,? |bon |bonne |premiere |premier )*(?:coup|echappee|tentative|groupe|quatuor|trio|duo|quintette|sextuor|composition|paire|tandem)(?: (?!peloton|derriere|poursuiv\w*|chass\w*)[^\s<>:;.]+){{0,6}}? : {_WHO}",
    rf"(?:^|[.!,;:] )(?:ca|le coup|le bon coup|la bonne|la bonne echappee|l'echappee|un coup) (?:part|est parti|est partie|est sortie?|sort)(?: \w+){{0,2}}?(?: ,)? avec {_WHO}",
    rf"{_WHO}{_ADV} (?:prennent|forment|composent|constituent|animent|font|ont pris|ont forme)(?: \w+){{0,3}}? (?:la poudre d'escampette|le large|les devants|la tangente|l'echappee|le coup du jour|le groupe de tete|le bon wagon)\b",
)
"""Who makes the break of the day."""

_TAKEN = r"(?:repris|reprise|reprises|rejoints?|rejointes?|rattrapee?s?|avalee?s?|absorbee?s?|englouti\w*|gobee?s?|happee?s?|croquee?s?|ravalee?s?|revu\w*|cueilli\w*|resorbe\w*|digere\w*|ramasse\w*|capture\w*|reintegre\w*|recuperee?s?)"
CAUGHT = _said(
    rf"{_WHO}{_ADV} (?:est|sont|se fait|se font|a ete|ont ete|vient d'etre|viennent d'etre)?{_ADV} ?(?:\w+ )?(?:{_TAKEN}|reprendre|avaler|rattraper|croquer|gober|engloutir|absorber)(?: (?:et|puis) \w+)? par (?P<by>{_PACK})",
    rf"{_WHO}{_ADV} (?:rentre|rentrent|retourne|retournent|retombe|glisse|rejoint|rejoignent|se laisse glisser|reintegre|est rentre|est retourne)(?: \w+){{0,2}} (?:dans le rang|dans les rangs|au bercail|au chaud|dans le giron)",
    rf"{_WHO}{_ADV} (?:est|sont|se fait|se font|a ete|ont ete|vient d'etre)?{_ADV} ?(?:{_TAKEN}|reprendre|avaler|rattraper|deborder|deposer) par (?P<by>{_GROUP}|(?:le|la|les|l'|un|une|deux|trois)\b[^<>{{}},.;]{{0,30}}(?! ?<))",
    rf"(?P<by>{_GROUP}|{PEOPLE}) (?:depasse|depassent|deborde|debordent|double|doublent|depose|deposent|laisse sur place|laissent sur place|ne fait qu'une bouchee de|ne font qu'une bouchee de) {_WHO}(?! ['’])",
    rf"(?:^|[:,;!.–-] )(?:c'(?:est|en est)|tout est) (?:fini|termine)(?: (?:pour|de))? {_WHO}(?= ?[.!,;:]|$)",
    rf"(?:^|[:,;!.–-] )(?:pour {_WHO} ?,? c'est (?:fini|termine)|(?:fin (?:de l'aventure|d'aventure|de partie|de l'echappee|de l'escapade|du raid|de cavale|de la cavale)|game over|rideau|clap de fin) pour (?P<also>{PEOPLE}))(?= ?[.!,;]|$)",
    rf"(?:^|[:,;!.–-] )(?:{_TAKEN})(?: donc| deja| a leur tour| a son tour)? ?,? :? ?{_WHO}(?= ?[.!,;]|$| et\b)",
    rf"{_WHO} ?,? (?:(?:est|sont)(?: \w+)? )?(?:{_TAKEN}) (?:et|puis) (?:aussitot |immediatement |meme |vite )?(?:deborde|depasse|lache|distance|depose|decroche|laisse)\w*",
    rf"{_ONE}{_ADV} (?:(?:est|se fait|s'est fait|a ete|vient d'etre) )?(?:avalee?|gobee?|croquee?|deposee?|depassee?|debordee?|doublee?|sautee?|reprise?|rattrapee?|depasser|doubler|deposer|deborder|avaler|reprendre)(?: (?!par\b)\w+){{0,2}} par (?P<by>{PEOPLE})",
    rf"(?P<by>{PEOPLE}) (?:passe|passent|deborde|depasse|saute|double|doublent) (?:comme (?:une fleche|un avion|une balle|un missile) )?{_WHO}(?: comme (?:une|un) \w+| sans (?:un|se) \w+| en trombe)(?! ['’])",
    rf"{_ONE} [^<>:;.]{{0,60}}[,:] (?:(?:le|la|les) (?:re)?(?:voila|voici)|on (?:le|la|les) retrouve)(?: \w+)? (?:dans|avec|au sein|au milieu|parmi) [^<>,;.]{{0,15}}(?:{_PACK})",
)
"""What is said so of riders who were away or behind those away; nothing of others."""
CAUGHT_THEM = _said(
    r"(?:^|[.!,;:] )(?:et )?(?:(?P<one>le|la) |(?P<all>les ))(?:re)?voila(?: \w+)? (?:repris|reprise|reprises|avale\w*|englouti\w*|rattrape\w*|absorbe\w*|rejointe?s? par le peloton|revus?)\b",
    r"\b(?:on|le peloton|le paquet|les favoris|<[\d-]+>) (?:(?P<one>l'|le |la )|(?P<all>les ))(?:a |ont )?(?:reprend|reprennent|rattrape|rattrapent|avale|avalent|rejoint|rejoignent|depasse|gobe|croque|repris|rattrape|avale|rejoint)\b(?! (?:le|la|les|l'|de|du|des|<|a|au|sa|son))",
)
"""A pronoun is who is caught: "le peloton les reprend"."""

_ROLLS = r"(?:pointe|pointent|est|sont|roule|roulent|navigue|naviguent|se trouve|se trouvent|figure|figurent|evolue|evoluent|flotte|chasse|chassent|patiente|est pointe|sont pointes|est pointee|est relegue|est reparti|pedale|bataille)"
_CHASERS = _any("chasers")
_GAPS = (
    ("W L", rf"suivie?s? (?:de|par|d') ?(?:(?:le|la|l') ?[\w-]* ?)?{_ONE} a @A@"),
    ("W L", rf"suivie?s? a @A@ (?:de|par|d') ?(?:(?:le|la|l') ?[\w-]* ?)?{_ONE}"),
    ("L P", r"@A@ ,? ?(?:c'est|voila) (?:tout )?(?:ce (?:qu'il|que)|l'avance (?:qu'il|que)|le matelas (?:qu'il|que)) (?:leur |lui )?(?:reste|restait|conserve\w*|possede\w*)(?! (?:a|pour) (?:combler|boucher|<))"),
    ("L P", rf"^(?:[^<>{{}}@~:,]{{1,25}} , )?(?:le |un |du |et le )?(?:{_PACK})(?: [^<>{{}}@~:,]{{1,30}})? (?:roule|roulent|navigue|evolue|pedale|musarde|temporise|passe|bascule|franchit|flane|deambule|court)(?: [^<>{{}}@~:,]{{1,30}})? (?:a|avec) @A@(?: de retard| d'ecart)?(?= ?[.,;!]|$)"),
    ("W P", rf"{_WHO}(?: , (?:lui|elle|eux) ,)?{_ADV} (?:resiste|resistent|tient|tiennent|insiste|insistent|persiste|ouvre la route|file)(?: \w+){{0,3}}? (?:avec|pour) (?:encore |toujours )*@A@(?: d'avance| de marge)?(?= ?[.,;!]|$| a\b| au\b)"),
    ("L P", rf"(?:{_FRONT}|de devant|de tete) , qui (?:, eux , |eux |, )?(?:ont|comptent|possedent|conservent)(?: \w+)? @A@"),
    ("R N", r"^(?:encore |plus que |il reste |il lui reste |il leur reste |reste |toujours |il a encore |il n'a plus que |ils n'ont plus que |il a |elle a |ils ont )*@A@ a (?:combler|boucher|reprendre|refaire|grignoter|gommer|rattraper)"),
    ("W L", rf"{_WHO}{_ADV} (?:repart|repartent|reparti|chasse|chassent|roule|navigue|pointe|se retrouve|accuse|compte|concede)(?: \w+){{0,2}}? (?:(?:avec|a) )?@A@(?: de retard| de debours)? (?:sur|de|derriere) (?:ses|les|ces|son|sa|leurs)(?: (?:anciens|ex|desormais ex|autres|deux|trois|quatre|cinq))*(?: -)? ?(?:compagnons|camarades|comperes|comparses|partenaires|acolytes|collegues|hommes de tete|echappes|fuyards)"),
    ("C L", rf"(?:{_ONE}|{_FRONT}|\b(?:il|elle|ils|elles)){_ADV} (?:compte|comptent|possede|possedent|a|ont)(?: \w+)? @A@(?: d'avance)? sur (?:le |un |ce |les |deux |trois |quatre )?(?:{_CHASERS}|(?:duo|trio|quatuor|tandem|groupe|homme|hommes) (?:intercale\w*|de (?:contre|chasse|poursuite|poursuivants|contre - attaque)))"),
    ("C L", rf"(?:{_ONE}|{_FRONT}){_ADV} (?:devance|devancait|devancent|precede|precedait|precedent)(?: \w+)? de @A@ (?:le |un |ce |les )?(?:{_CHASERS}|groupe de \w+ (?:poursuivants|chasseurs|contre)|groupe de (?:contre|chasse|poursuite))"),
    ("L P", r"^(?:encore |toujours |deja |desormais |et )*@A@ pour les (?:\w+ )?(?:autres|rescapes|survivants|restants)(?= ?[.,;!]|$)"),
    ("L P", r"\bon (?:leur|lui) (?:donne|accorde|compte|prete|annonce|octroie)(?: \w+)? @A@(?= ?[.,;!]|$| d'avance| d'ecart)"),
    ("R N", r"^(?:il|elle|ils|elles) (?:est|sont|pointe|pointent|navigue|naviguent|roule|roulent)(?: \w+)? a @A@(?= ?[.!]*$)"),
    ("W P", rf"{_ONE}{_ADV} (?:precede|precedent|devance|devancent|tient|tiennent)(?: \w+)? (?:{_PACK}) (?:de|a) @A@"),
    ("L P", rf"(?:{_FRONT})(?: \w+)? (?:precede|precedent|devance|devancent)(?: \w+)? (?:{_PACK}) de @A@"),
    ("C P", rf"(?:{_CHASERS})(?: [^<>{{}},:]{{1,25}})? (?:a|avec) @A@(?: des? \w+)?(?: de retard)? ,? ?(?:et |puis |suivis (?:du|par) )?(?:{_PACK})(?: [^<>{{}},:]{{1,20}})? a @B@"),
    ("L P", rf"@A@ (?:de retard|de debours)(?: \w+)? (?:pour|sur l'avant pour) (?:{_PACK})"),
    ("W B", rf"{_WHO}{_ADV} {_ROLLS}{_ADV} (?:a|deja a|encore a) @A@ (?:du|de|derriere|des) (?:{_PACK})"),
    ("W B", rf"{_WHO}{_ADV} (?:compte|accuse|concede|a){_ADV} @A@ (?:de retard|de debours)(?: sur)? (?:{_PACK})"),
    ("L P", rf"^(?:le|la|les|l'|ce|son|leur|et|mais)? ?(?:{_FRONT})(?: [^<>{{}}@~:,]{{1,30}})? : (?:plus que |toujours |encore |deja |seulement |a peine )*@A@(?: (?:tout rond|tout ronds|tout juste|pile|exactement|maintenant|desormais|a present))?(?= ?[.!]*$)"),
    ("S", r"^(?!.*\b(?:sprint|bonif\w*|points?|temps|chrono|heure|moyenne|horaire|amende|penalite|depart|record|vainqueur|general|classement|arrivee prevue)\b)(?:.*[,;.] |.* et )?[^<>{}@~]{0,60} : (?:plus que |toujours |encore |deja |seulement |a peine )*@A@(?: (?:tout rond|pile|exactement|maintenant|a present|desormais))?(?= ?[.!]*$)"),
    ("S", r"^(?:.*[,;] )?(?:il|elle|celui ci|celle ci|<\d+>) (?:est|n'est|etait) (?:plus |plus que |desormais |maintenant |toujours |encore |deja |donc |que )*(?:de|d') ?@A@(?: (?:a l'instant|maintenant|a present|desormais|seulement|pour l instant|en ce moment|a peine|au sommet|au pied))?(?= ?[.!]*$)"),
    ("L P", rf"@A@ (?:separent|separe)(?: \w+)? (?:{_FRONT}) (?:du|de|des) (?:{_PACK})"),
    ("L P", rf"(?:{_PACK}){_ADV} (?:est|passe|pointe|tombe|revient|roule|navigue|repasse|descend|revenu|passe)(?: \w+)? (?:sous|a moins de|en dessous de)(?: la| les)? @A@(?= ?[.,;!]|$| (?:du|de|des) (?:{_FRONT}))"),
    ("L P", rf"^(?:plus que |encore |deja |toujours |seulement )*@A@(?: (?:pile|tout rond|seulement|maintenant|desormais|d'avance|de bonus|de matelas|de marge|de rab))* (?:pour|en faveur de|a l'avantage de|au credit de|dans la musette de) (?:{_FRONT})(?= ?[.,;!]|$)"),
    ("L P", rf"^(?:{_PACK})(?: \w+)? (?:laisse (?:filer|faire|partir|du champ)|temporise|se releve|leve le pied|accelere|hausse le ton|met en route|embraye|reagit|se rapproche|roule fort|revient|chasse|se reveille|musarde|flane)(?: [^<>{{}}@~,:]{{1,25}})? [,:] @A@(?: \w+)?(?= ?[.!]*$)"),
    ("L P", r"^(?:le |l'|la )?(?:chrono|chronometre|ardoise|ardoisier|moto ardoise|panneau|pointage|radio - tour|radio tour)(?: \w+)? (?:affiche|indique|annonce|donne|fait etat de) @A@"),
    ("W L", rf"{_ONE} , (?:\w+ )?(?:a la poursuite|a la chasse|en chasse|intercale\w*|en contre|en chasse - patate|a la relance)[^<>{{}}:,]{{0,40}} , (?:est|pointe|navigue|roule|se trouve|evolue|accuse|compte)(?: \w+)? (?:a )?@A@"),
    ("L P", rf"(?:{_PACK})(?: (?:qui |,)?[^<>{{}}@~:,]{{1,25}})? (?:avec|a) (?:plus de |pres de |environ |deja |encore )*@A@ de (?:retard|debours)(?= ?[.,;!]|$| sur (?:les? |la |l')?{_FRONT})"),
    ("L P", r"@A@ (?:separent|separe|entre)(?: \w+)? (?:les|ces) deux (?:groupes|pelotons|formations)\b"),
    ("W P", rf"{_WHO}{_ADV} (?:prend|prennent|pris|compte|comptent|possede|possedent|s'offre|creuse|creusent|s'octroie)(?: \w+){{0,2}}? @A@ (?:d'avance )?(?:au|sur le|sur un) (?:{_PACK})"),
    ("W L", rf"{_WHO}{_ADV} (?:en chasse - patate|en chasse patate|intercale\w*|en contre|en poursuite|a la poursuite|en chasse|entre deux eaux|pris\w* en sandwich)[^<>{{}}:]{{0,20}}? (?:a|avec) @A@ (?:de retard )?(?:sur|du|des|de|derriere) (?:{_FRONT})"),
    ("W H", rf"{_WHO}{_ADV} (?:a|possede|compte|prend|n'a que|mene avec)(?: \w+)? @A@(?: d'avance| d'avantage| de marge)?(?: \w+)? sur lui\b"),
    ("L P", rf"(?:{_PACK}) (?:tient|garde|a|voit|maintient)(?: \w+)? (?:{_FRONT}) (?:a|en ligne de mire a|en point de mire a) @A@"),
)  # fmt: skip
GAPS = tuple((roles, *_said(pattern)) for roles, pattern in _GAPS)
"""What is said of a gap, as in English; B: the riders named are so far behind the peloton."""

_SHARE = r"(?:prend|marque|empoche|engrange|grappille|ramasse|recolte|rafle|glane|score|s'adjuge|s'est adjuge|inscrit|met dans sa besace|met dans sa poche|s'offre|chipe|encaisse|remporte|s'empare de|gagne|a pris|a marque|a empoche|a grappille|a rafle|a glane|a recolte)"
_AMOUNT = r"(?:(?:les|le|la|l'|des|ses|de|du|encore|deja|un|une|maximum|premiers|precieux|precieuses|petites|tous|pas moins de) ?)*(?:\{\d+\}|\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)(?: (?:points?|pts|secondes|unites|petits points))?"
BACK = _said(
    rf"{_WHO}{_ADV} (?:revient|reviennent|revenue?s?|rentre|rentrent|rentree?s?|de retour|reintegre|reintegrent|retrouve|retrouvent|retrouve sa place|recolle|recollent|reprend place|reprend sa place|raccroche|se replace)(?: (?:dans|au|sein|du|de|des|a|le|la|avec|parmi|son|sa|place|l'))* (?:{_PACK})(?! (?:de chasse|poursuivant))",
)
"""Who had lost the bunch and is in it again."""
_UP = r"(?:sommet|cime|haut|cote|col|gpm|montee|bosse|difficulte|ascension|passage)"
_POINTS = r"(?:(?:les|tous les|maximum de|le maximum de|encore) )*(?:\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)? ?points"
CLIMBS = _said(
    rf"(?:^|[.!,;:] ){_POINTS} (?:pour|a|vont a|reviennent a) {_WHO}(?: [^<>{{}}:;.]{{0,30}}?)? (?:{_UP}|prix de la montagne)\b",
    rf"^(?:au |en haut |sommet )*(?:de |du |de la |la |le )*{_UP}\b[^<>{{}}:]{{0,40}} : {_WHO} ,? ?\(? ?\d{{1,2}} ?(?:pts?|points?)\b",
    rf"{_WHO}{_ADV} {_SHARE} (?:les|tous les|le maximum de|le plein de|la totalite des|le gros des) ?points (?:de|du|au|en) (?:[^<>{{}}:;.]{{0,25}}?)?(?:{_UP}|prix de la montagne)\b",
    rf"(?<!> )(?:passage|bascule|franchissement) (?:en tete|en premiere position)(?:(?! suivi)[^<>{{}}:;.]){{0,30}}? (?:de|du|d'|pour) ?{_WHO}",
    rf"^(?P<first><\d+>) ,? ?(?:devant|precede|suivi de) (?P<second>{PEOPLE}) ,? ?(?:au|a la|en haut|sur) [^<>{{}}:;.]{{0,20}}{_UP}",
    rf"(?:{_UP}|prix de la montagne)\b[^<>{{}}]{{0,60}} {_WHO}{_ADV} {_SHARE} {_AMOUNT}(?!\w)",
    rf"{_WHO}{_ADV} {_SHARE} {_AMOUNT}(?: (?!sprint)[^<>{{}}:;.]{{0,40}}?)? (?:{_UP}|prix de la montagne)\b",
    rf"^(?:passage |au passage |classement |ordre de passage )*(?:au |du |de la |de l'|la |le |l')*{_UP}\b[^<>{{}}:]{{0,40}} : (?P<row><[\d-]+>)(?= ?[.!]*$)",
    rf"(?P<first><\d+>)(?: [^<>{{}};:]{{1,20}}?)? (?:coiffe|devance|precede|bat|saute|regle|domine|a coiffe|a devance)(?: (?:son|le|la|l') \w+)? (?P<second>{PEOPLE})(?: \w+){{0,3}}? (?:au|a|sur|pour) [^<>{{}}:;]{{0,20}}{_UP}",
    rf"{_WHO}{_ADV} (?:prend|marque|empoche|engrange|grappille|ramasse|recolte) (?:les |ses )?\w+ (?:premiers )?points\b.{{0,80}}\b{_UP}",
    rf"{_UP}\b[^<>{{}}]{{0,50}}[:,] (?P<first><\d+>)(?: [^<>{{}};:]{{1,30}}?)? (?:devant|devance|precede|puis|bat|regle)(?: (?:son|le|la|l') \w+)? (?P<second>{PEOPLE})",
    rf"(?P<first><\d+>)(?: [^<>{{}};:]{{1,30}}?)? (?:bascule|passe|franchit|vire|pointe|coupe la ligne|est passe|est le premier)(?: (?:en tete|en premier|le premier|premier|la premiere|en premiere position))[^<>{{}};:]{{0,40}}? (?:devant|devancant|precedant|suivi de|suivi par)(?: (?:son|le|la|l') \w+)? (?P<second>{PEOPLE})",
)
SPRINTS = _said(
    rf"^(?!.*\b(?:arrivee|ligne|victoire|etape|montagne)\b).*?{_WHO}{_ADV} {_SHARE} {_AMOUNT} (?:de |d')?bonif\w*",
    rf"{_WHO}{_ADV} (?:prend|s'adjuge|a pris|decroche|obtient|s'empare de|signe) (?:la )?(?:premiere place|premiere position|le meilleur|la mise)(?: \w+){{0,2}}? (?:du|au|de ce|dans le) (?:\w+ )?sprint\b(?! final)",
    rf"sprint (?:intermediaire|bonus|bonification|bonifie|special|volant)\b[^<>{{}}]{{0,40}}[:,] (?P<first><\d+>) (?:a )?(?:devance|precede|battu|regle|saute|coiffe|domine|bat) (?P<second>{PEOPLE})",
    rf"sprint\b[^<>{{}}]{{0,60}} {_WHO}{_ADV} {_SHARE} {_AMOUNT}(?!\w)",
    rf"{_WHO}{_ADV} {_SHARE} {_AMOUNT}(?: [^<>{{}}:;.]{{0,40}}?)? sprint\b(?! (?:final|du peloton|pour la))",
    rf"sprint (?:intermediaire|bonus|bonification|bonifie|special|volant)\b[^<>{{}}:]{{0,40}} (?:pour|revient a|remporte par|enleve par|a l'avantage de) {_WHO}",
    r"sprint (?:intermediaire|bonus|bonification|bonifie|special|volant)\b[^<>{}:]{0,40} : (?P<row><[\d-]+>)(?= ?[.!]*$)",
    rf"sprint\b[^<>{{}}]{{0,60}}[:,] (?P<first><\d+>)(?: [^<>{{}};:]{{1,30}}?)? (?:devant|devance|precede|puis|bat|regle|saute|coiffe|domine)(?: (?:son|le|la|l') \w+)? (?P<second>{PEOPLE})",
    rf"(?P<first><\d+>) (?:enleve|remporte|s'adjuge|gagne|regle|empoche|rafle) (?:le|ce|un|du)? ?(?:\w+ )?sprint\b(?! (?:pour la|final|du|des|de (?:l'arrivee|la victoire)))[^<>{{}};:]{{0,50}}? (?:devant|devancant|precedant)(?: (?:son|le|la|l') \w+)? (?P<second>{PEOPLE})",
)

HINTS = {
    "BACK": r"revi?en|revenu|rentr|retour|reinteg|retrouv|recoll|place|raccroch",
    "CAUGHT_ALL": r"rejoint|repri|rattrap|revue?s?\b|cueill|absorb|englout|croqu|revi?en|rentr|recoll|jonction|fin\b|terme|glas|etei|aventure|escapade|cavale|fugue|raid|vecu|condamn|donne|diger|mange|aval|phagocyt",
    "BREAKS": r" : |avec|escampette|large|devants|tangente|echappee|coup|groupe de tete|wagon",
    "DROPPED": r"train|rejete|renvoye|repousse|coup\b|groupe|fait|font|derive|rouleau|agonie|choux|ecarte|piege|glisse|recule|retrograde|bascule|plus\b|stop|grace|armes|bras|pedales|jambes|plafonne|pioche|pete|explose|lache|cale|flanche|range|aile|cuit|bout|coule|ecroule|effondre|laisse|saute|perd|distance|decroche|decramponne|large?u|deborde|seme|pas\b|suivre|facture|trop|fatal|raison",
    "DROPPED_IN_TROUBLE": r"relev",
    "ATTACK": r"explose|dynamite|eclat|eparpille|tente|extrait|degage|profit|saisit|choisit|contre|personne|nul\b|aucun|surprend|anticipe|fuse|deboule|raid|fuite|champs|envol|large|belle|ca\b|c est|degaine|bal\b|ton\b|cocotier|poudre|poignee|tout\b|carte|charge|couvert|remet|retourne|trou\b|difference|plaque|pedales|debats|bataille|coup|tentative|relance|sortie|echappee|attaque|accelerat|mine|banderille|demarrage|estocade|offensive|contre|reins?\b|cartouche|vont\b|va\b|part\b|sort\b|ressort|file\b|jaillit|gicle|surgit|projette|bondit|arrache|extrait|extirpe|malle|tangente|voiles|gaz|turbo|goupille|meche|action|feu|hostilites|bagarre|manoeuvres|plante|laisse|depose|debarrasse|compagnie|distances|longueurs|exploser|dynamite|envole|echappe|devants|qui\b|seul",
    "ABANDON": r"voiture|ambulance|balai|hopital|helico|vehicule|repart|continu|loin|arrete|reste la|bagage|dossard|maison|hotel|descend|terme|retire|retrait|abandon|renonce|quitte|termine|fini",
    "DNS": r"parti|sign|emarg|present|depart|forfait|appel|partant|maison|chez|hotel|lit\b|absen|manqu|defection",
    "FOLLOWERS": r"imite|suivi|rejoint|reagi|repond|bagages|sillage|talons|seul|accompagn|roue|emboite|joi|mouvement|suivre",
    "FOLLOWED_BY": r"suivi|imite|accompagn|talonn|escort|rejoint|emmen|entrain|embarqu|emport|avec|compagnie|roue",
    "JOIN": r"avec\b|ralli|retour|apport|vo[iy]|recoi|renfort|accueil|arrivee|jonction|combl|rejoin|repren|rattrap|pont\b|raccord|soudure|revi?en|rentr|recoll|raccroch|hiss|boucle|bouche|accroche|arriv|greff",
    "CAUGHT": r"voila|voici|repri|repren|rejoin|rattrap|aval|absorb|englouti|gob|happ|croqu|cueilli|revu|resorb|diger|rang|bercail|chaud|giron|fond|menage|depass|debord|passe|saute|mange|fini|termine|game|rideau|clap|fin\b|capture|reintegre|ramasse",
    "SPRINTS": r"bonif|sprint",
    "CLIMBS": r"points|montagne|sommet|cime|haut|cote|col\b|gpm|montee|bosse|difficulte|ascension|passage|bascule|franchit|passe|vire|pointe",
}
"""What a sentence with a saying of a kind has at least."""
