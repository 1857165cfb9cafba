"""Dutch words of the road."""

from feeds.commentary.vocabulary.dutch_separable import SEPARABLE

__all__ = ["COMMON", "SEPARABLE", "WORDS"]

COMMON = (
    "de het een en van is zijn met op in voor te dat die niet aan er nog door naar bij ook als maar om "
    "heeft hebben nu rijdt renners "
)
"""Words by which the language is known."""

# fmt: off
WORDS: dict[str, str] = {
    "peloton":
        "peloton met gele trui|peloton met de gele trui|peloton met leider|peloton met de leider|peloton met leidster|peloton met de leidster|"
        "peloton met rode trui|peloton met de rode trui|peloton met roze trui|peloton met de roze trui|peloton met de leiderstrui|peloton met geletruidrager|"
        "peloton met alle favorieten|peloton met de favorieten|peloton met klassementsleider|peloton met daarin de gele trui|peloton met daarin de leider|"
        "groep met alle andere favorieten|groep met de andere favorieten|groep met de overige favorieten|groep met alle klassementsrenners|groep met alle favorieten|groep met de topfavorieten|groep met de vier topfavorieten|groep der topfavorieten|groep van de favorieten|"
        "favorietengroepje|groep met de klassementsmannen|groep met de klassementsrenners|groep van de topfavorieten|"
        "groep met de favorieten|groep der favorieten|eerste groep met favorieten|grote peloton|"
        "de grote groep|uitgedund peloton|uitgedunde peloton|de favorieten|groep met favorieten|"
        "favorietengroep|groep van de leider|peloton|pak|grote groep|hoofdgroep|de meute|het veld|"
        "hoofdpeloton|groep favorieten|elitegroep|gele trui groep|groep met de gele trui|groep gele trui|"
        "groep van de gele trui|groep van de rode trui|groep met de leider|groep roze trui|"
        "op kop van het peloton|aan kop van het peloton|aan de kop van het peloton|"
        "aan de leiding van het peloton|op de kop van het peloton|vooraan in het peloton|"
        "vooraan het peloton|op kop van de groep|rijden op kop van het peloton|"
        "rijdt op kop van het peloton|zitten op kop van het peloton|zit op kop van het peloton|"
        "rijden op kop van de groep",
    "leaders":
        "kopgroepje|leidster|leidsters|koploopster|koploopsters|vluchtster|vluchtsters|aanvalster|aanvalsters|vroege vluchters|medevluchters|vluchtelingen|leidersgroep|groep vooraan|man vooraan|"
        "renners vooraan|vluchtersgroep|koplopende groep|kopgroep|koplopers|koploper|vluchters|vluchter|"
        "vlucht|ontsnapping|aanvallers|leiders|kop van de koers|voorste groep|de kop|kopman op de weg|"
        "de vroege vlucht|vluchtgroep|ontsnapten|kopman vooraan|mannen vooraan|vroege ontsnapping|"
        "ontsnapte renners|leidende groep|eenzame koploper|eenzame leider|leider in de wedstrijd|"
        "kopmannen van de dag",
    "two": "duo|tweetal|twee koplopers|twee vluchters|twee renners|twee leiders|twee leidsters|twee vrouwen|twee rensters|twee koploopsters|twee dames|kopduo|twee aanvallers",
    "three":
        "trio|drietal|drie koplopers|drie vluchters|drie renners|drie leiders|drie leidsters|drie vrouwen|drie rensters|drie koploopsters|drie dames|koptrio|drie coureurs|"
        "drie aanvallers",
    "four": "kwartet|viertal|vier koplopers|vier vluchters|vier renners|vier leiders|vier leidsters|vier vrouwen|vier rensters|vier koploopsters|vier dames|vier aanvallers",
    "five": "vijftal|kwintet|vijf koplopers|vijf vluchters|vijf renners|vijf leiders|vijf leidsters|vijf vrouwen|vijf rensters|vijf koploopsters|vijf dames|vijf aanvallers",
    "six": "zestal|sextet|zes koplopers|zes vluchters|zes renners|zes leiders|zes leidsters|zes vrouwen|zes rensters|zes koploopsters|zes dames|zes aanvallers",
    "seven": "zevental|zeven leiders|zeven leidsters|zeven vrouwen|zeven rensters|zeven koploopsters|zeven dames|zeven koplopers|zeven vluchters|zeven renners|zeven aanvallers",
    "eight": "acht leiders|acht leidsters|acht vrouwen|acht rensters|acht aanvallers|achttal|acht koplopers|acht vluchters|acht renners",
    "chasers":
        "achtervolgende groepje|eerste achtervolgers|groep achtervolgers|achtervolgend groepje|"
        "belagers|naaste belagers|eerste belagers|naaste achtervolgers|achtervolgend kwartet|achtervolgende kwartet|intercalés|jagers|achtervolgers|achtervolger|"
        "achtervolgende groep|achtervolgend duo|achtervolgend trio|achtervolgende duo|achtervolgende trio|"
        "tweede groep|tegenaanvallers|achtervolgster|achtervolgsters|jaagsters|achtervolgersgroep|achtervolgende renners|achtervolgersduo|"
        "achtervolgerstrio|achtervolgende groepjes|eerste achtervolgende groep|tegenaanval",
    "rest":
        "overige vluchters|overige koplopers|resterende vluchters in het achterveld|rest van de kopgroep|"
        "rest van de vluchters|rest van de koplopers|de rest van de kopgroep|de rest van de vlucht|"
        "de rest van de vluchters|de rest van de koplopers|de overige vluchters|de overige koplopers|"
        "de andere vluchters|de andere koplopers",
    "everybody": "de rest|de anderen|alle anderen",
    "gruppetto": "gruppetto|grupetto|bus|gelosten|geloste renners",
    "they": "zij|ze|hun|hen",
    "he": "hij|hem|haar",
    "riders": "renner|renners|man|mannen|coureurs|coureur|renster|rensters|dames|vrouw|vrouwen|rijders|rijdsters|rijder",
    "lead_noun":
        "voorsprong|verschil|marge|kloof|gat|bonus op het|bonus op de|gaatje|tijdsverschil|bonus|voordeel|"
        "speling|tussentijd",
    "deficit": "tijdverlies|achterstand",
    "lead_verb": "leidt met|leiden met|leidt|leiden",
    "ahead": "voor|vooruit|voorop|vooraan|los van",
    "behind": "achter|daarachter|verderop|achterop|erachter|volgt|volgen|later|achterna|te laat",
    "at":
        "op|rijdt op|zit op|volgt op|volgen op|rijden op|ligt op|liggen op|hangt op|zitten op|komt op|"
        "komen op|nadert tot op|naderen tot op|terug op|staat op|finisht op",
    "between": "tussen",
    "over": "op|ten opzichte van|tegenover",
    "from": "van|vanaf",
    "up_to": "naar|tot|op|terug tot|tot aan",
    "now": "nu|momenteel|inmiddels|intussen|ondertussen|op dit moment|thans",
    "have":
        "houdt|houden|houdt nog|houden nog|behoudt|behouden|hield|hielden|had nog|verzamelt|verzamelen|"
        "heeft nog|hebben nog|telde|telden|kreeg|kregen|kent|beschikt over|beschikken over|vergaart|neemt|"
        "nemen|heeft|hebben|telt|tellen|krijgt|krijgen|pakt|pakken|bezit|met|rekenen op",
    "by": "door",
    "with": "met|samen met|in gezelschap van|naast",
    "attack":
        "heeft zich uit de voeten gemaakt|hebben zich uit de voeten gemaakt|maakt zich uit de voeten|maken zich uit de voeten|neemt de benen|nemen de benen|nam de benen|kiest de vlucht vooruit|is ertussenuit|zijn ertussenuit|smeert hem|smeren hem|peert hem|peren hem|gooit de boel open|gaat vol door|rijdt ze op een hoop|gaat er alleen vandoor|gingen ervandoor|gaat er vandoor|gaan er vandoor|ging er vandoor|"
        "kiest de aanval|trekken ten aanval|trok ten aanval|trokken ten aanval|plaatst een versnelling|"
        "plaatste een demarrage|plaatste een versnelling|plaatsen een aanval|springt uit het peloton|"
        "sprong uit het peloton|springt uit de kopgroep|rijdt uit het peloton weg|demarreerden|versnelden|"
        "gaat op avontuur|kiezen de aanval|gaan in de aanval|ging in de aanval|gingen in de aanval|"
        "kiest het ruime sop|slaat een gat|slaat een kloof|soleert weg|ontsnapte|ontsnapten|aangevallen|"
        "demarreert|demarreren|demarreerde|gedemarreerd|versnelt|versnellen|versnelde|gaat ervandoor|"
        "ging ervandoor|ervandoor|er vandoor|gaan ervandoor|gaat in de aanval|in de aanval|ten aanval|"
        "plaatst een aanval|plaatst een demarrage|plaatste een aanval|springt weg|sprong weg|springen weg|"
        "rijdt weg|reed weg|rijden weg|kiest het hazenpad|muist weg|muisde weg|muizen eruit|"
        "muist ervan onder|ontsnapt|ontsnappen|trekt ten aanval|gaat alleen|alleen door|alleen verder|"
        "in zijn eentje verder|in zijn eentje door|alleen weg|gaat solo|waagt zijn kans|"
        "gaat in de tegenaanval|counteren|countert|versnelling van|knalt weg|glipt weg|aan de haal|"
        "plaatst een prik|deelt een prik uit|plaatst een tegenaanval|plaatst een snedige demarrage|"
        "slaat een gaatje|heeft een gaatje|pakt een gaatje|krijgt een gaatje|slaat een bres|"
        "opent de debatten|opent het bal|zet de aanval in|doet een poging|waagt een poging|"
        "onderneemt een poging|proberen het|proberen het nu|proberen het samen|probeert het|probeert het nu|probeert het alleen|probeert het opnieuw|"
        "waagt het erop|trekt in de aanval|trekken in de aanval|trok in de aanval|schiet weg|schoot weg|"
        "vliegt ervandoor|gaat aan de haal|trekt door|trok door|zet door|"
        "gooit de knuppel in het hoenderhok|steekt een tandje bij|trekt er alleen op uit|"
        "gaat er solo vandoor|kiest voor de aanval|soleert|soleert naar voren|is vertrokken|"
        "zijn vertrokken uit|laat de rest achter zich|gaat er in zijn eentje vandoor|wipt weg|sluipt weg|"
        "demarreert weg|demarreert opnieuw|valt opnieuw aan|valt weer aan|viel aan|vielen aan|"
        "rijdt alleen verder|gaat alleen verder|gaat alleen door|rijdt alleen door|zoekt het ruime sop|"
        "kozen het ruime sop|kiezen het ruime sop|neemt afstand|nemen afstand|maakt zich los|"
        "maken zich los|maakte zich los|maakten zich los|heeft zich losgemaakt|hebben zich losgemaakt|"
        "scheidt zich af|scheiden zich af|rijden weg uit het peloton|versnelt opnieuw|muisde eruit|"
        "muist eruit|sprong eruit|springt eruit|met een aanval|met een demarrage|met een versnelling|"
        "met een prik|met een tegenaanval|trekt eropuit|trekken eropuit|trok eropuit|"
        "trekt er alleen tussenuit|gaat er tussenuit|knijpt ertussenuit|knijpt er tussenuit|"
        "muist ertussenuit|wringt zich los|wurmt zich los",
    "attack_noun":
        "aanval van|demarrage van|versnelling van|tegenaanval van|uitval van|poging van|jump van|daar gaat|"
        "daar is|prik van|plaagstoot van|nieuwe aanval van|nieuwe demarrage van|forse versnelling van|"
        "demarrage door|aanval door|sprong van|vlammende demarrage van|eerste aanval van de dag van",
    "goes":
        "is weg|zijn weg|is los|is gaan vliegen|is ervandoor|zit in de aanval|zitten in de aanval|gaat|"
        "zijn ervandoor",
    "away":
        "is alleen weg|is nog altijd alleen weg|is nog steeds alleen weg|man weg|renners weg|weggereden|reden weg|losgemaakt|afgescheiden|in de vroege vlucht|"
        "vroege vlucht is een feit|vooruit|voorop|aan de leiding|in de kopgroep|vormen de kopgroep|"
        "vormt de kopgroep|vormen kopgroep|koplopers|zijn weg|is weg|weggeraakt|op kop van de koers|"
        "in de aanval|zijn ontsnapt|is ontsnapt|op kop|in de vlucht|kiezen het hazenpad|mee in de vlucht|"
        "alleen op kop|alleen vooruit|vormen de vlucht|vormen de vroege vlucht|rijden op kop|"
        "los van het peloton|aan de haal|zitten in de aanval|zit in de aanval|is vertrokken|"
        "zijn vertrokken|vertrokken|ontstaan|gevormd|heeft zich gevormd|zich gevormd|"
        "aan de leiding van de koers|aan kop van de koers|aan kop|vooraan|in de ontsnapping|"
        "zitten in de vlucht|zitten vooruit|zit vooruit|rijden vooruit|rijdt vooruit|"
        "in de vroege ontsnapping|vormen de ontsnapping|vormen de leidersgroep|vormen een kopgroep|"
        "vormden een kopgroep|vormden de kopgroep|hebben een kopgroep gevormd|in de kopgroep van de dag|"
        "in de leidersgroep|is los|zijn los|hebben een kloofje|hebben een gaatje|hebben een kloof|"
        "hebben een gat|hebben een kleine voorsprong|zijn ervandoor|is ervandoor",
    "consists":
        "bestond uit|bestonden uit|met daarbij|werd gevormd|bestaat uit|bestaan uit|bestaande uit|"
        "met daarin|gevormd door|werd gevormd door|bevat|met onder meer|samengesteld uit|"
        "in de kopgroep zitten|in de vlucht zitten|in de kopgroep vinden we|in de vlucht vinden we|"
        "in de kopgroep zien we|mee in de vlucht zijn|vooraan rijden|vooraan zitten|op kop rijden|"
        "bestaat nu uit|in de vlucht zaten|in de kopgroep zaten|wordt gevormd door|bestaat nog uit",
    "catch":
        "gegrepen door|weer bij de kraag|weer opgeraapt|teruggegrepen|bijgebeend|bij de lurven|bijgebenen|opgeslorpt|opgepeuzeld|ingelopen door|"
        "bijgebracht|gegrepen|voorbijgestoken door het peloton|ingerekend|ingelopen|bijgehaald|opgeslokt|"
        "teruggepakt|achterhaald|opgeraapt|terug bij het peloton gebracht|gevat|ingehaald|teruggehaald|"
        "slokt op|rekent in|haalt bij|gecounterd|terugpakken|voorbij voor de vluchters|geneutraliseerd|"
        "einde verhaal voor|einde van de vlucht|einde van het liedje|einde vlucht|einde avontuur|"
        "liedje is uit|liedje is uitgezongen|te grazen genomen|bij de kraag gevat|bij de kraag|"
        "bij de lurven gevat|verzwolgen|opgevist|bijgelopen|ingelijfd|opgeveegd|opgevreten|neutraliseert|"
        "weer gegrepen|wordt gevat|over en sluiten|gedaan met|het is gedaan voor|"
        "is het gedaan|avontuur zit erop|vlucht zit erop|vlucht is voorbij|ontsnapping is voorbij|"
        "avontuur is voorbij|het is voorbij voor|zit het erop voor|zit het erop|"
        "heeft de vluchters te pakken|heeft de koplopers te pakken|heeft de kopgroep te pakken|"
        "heeft de vlucht te pakken|heeft hen te pakken|heeft ze te pakken|over en uit voor|zijn eraan|"
        "is eraan|maakt een einde aan de vlucht|maken een einde aan de vlucht",
    "regroup":
        "we zijn terug bij af|alles is terug bij af|iedereen terug bij af|alles terug bij af|weer van voren af aan|alles weer samen|alles samen|alles opnieuw samen|gruppo compatto|alles is weer samen|"
        "alles is samen|alles terug samen|weer een groep|peloton is weer compleet|hergroepering|"
        "alles bij elkaar|weer bij elkaar|alles weer bij elkaar|samensmelting|alles is weer bijeen|"
        "alles weer bijeen|alles terug bijeen|alles bijeen|alles komt weer samen|alles komt samen|komt alles weer samen|"
        "alles loopt weer samen|loopt alles weer samen|peloton is weer volledig|peloton is weer een|"
        "peloton is compleet|peloton weer compleet|weer compleet|weer volledig|hergegroepeerd|"
        "weer een peloton|een gesloten peloton|peloton is weer gesloten|weer een geheel|"
        "alles is opnieuw samen|alles is terug samen|alles is weer te herdoen|alles te herdoen|"
        "hergroepeert|weer als een blok|iedereen is weer samen|iedereen weer samen|"
        "alles hangt weer aan elkaar|de boel is weer samen|gesloten peloton|groepen smelten samen|"
        "groepen zijn weer samengesmolten|weer samengesmolten|peloton is weer samen|peloton is samen|"
        "peloton weer samen|groep is weer samen|peloton is opnieuw samen",
    "join":
        "heeft de aansluiting|hebben de aansluiting|heeft aansluiting|hebben aansluiting|vindt aansluiting|"
        "vinden aansluiting|vond aansluiting|krijgt aansluiting|is bij de|zijn bij de|is nu bij de|"
        "zijn nu bij de|is aangesloten|zijn aangesloten|heeft de oversteek gemaakt|"
        "hebben de oversteek gemaakt|de oversteek gemaakt|overgestoken|springt naar de kopgroep|"
        "maakten de oversteek|sloten aan|sluit aan|sluiten aan|sloot aan|aangesloten|maakt de oversteek|"
        "maakte de oversteek|maken de oversteek|steekt over|stak over|komt aansluiten|aansluiting|"
        "keert terug|keren terug|vervoegt|bereikt de kopgroep|rijdt het gat dicht|dichtgereden|komt erbij|"
        "voegt zich bij|voegen zich bij|weet aan te sluiten|is erbij gekomen|heeft de kopgroep bereikt|"
        "hebben de kopgroep bereikt|heeft de koplopers bereikt|hebben de koplopers bereikt|"
        "bereikt de koplopers|bereiken de kopgroep|bereiken de koplopers|komt terug bij|komen terug bij|"
        "keert terug bij|keert terug in|keren terug in|zit weer in|zitten weer in|zit terug in|is terug in|"
        "zijn terug in|is weer bij|is weer aangesloten|zijn weer aangesloten|zit weer bij|komt terug in|"
        "vindt weer aansluiting|weer aansluiting gevonden|aansluiting gevonden|heeft aansluiting gevonden|"
        "heeft weer aansluiting|heeft weer aansluiting gevonden|hebben weer aansluiting gevonden|"
        "krijgt weer aansluiting|heeft aangesloten|hebben aangesloten|springt toe naar|rijden toe naar|"
        "rijdt toe naar|dicht het gat|dichten het gat|dichtte het gat|dicht de kloof|heeft het gat gedicht|"
        "hebben het gat gedicht|gat gedicht|rijdt het gat toe|heeft het gat dichtgereden|"
        "hebben het gat dichtgereden|het gat dichtgereden|haakt zijn wagonnetje aan|pikt aan|pikken aan|"
        "pikte aan|komt aangesloten|is mee met|heeft de sprong gemaakt|maakt de sprong|maken de sprong|"
        "maakte de sprong|knoopt aan|voegt zich bij de|vervoegen|vervoegde|voegde zich bij|"
        "voegden zich bij|is overgestoken|zijn overgestoken|haalt aansluiting|komt bij|komen bij|"
        "springt naar|springen naar|sprong naar|raakt bij|geraakt bij",
    "dropped":
        "eraan voor de moeite|valt uit de kopgroep|vallen uit de kopgroep|viel uit de kopgroep|uit de kopgroep valt|uit de kopgroep vallen|uit de kopgroep gevallen|moet passen|moeten passen|moest passen|krijgt het gat niet dicht|staat geparkeerd|staan geparkeerd|moet de kopgroep laten rijden|moet de anderen laten gaan|gaat overboord|gaan overboord|moesten lossen|laat lopen|laten lopen|liet lopen|lieten lopen|laat gaan|liet gaan|"
        "heeft moeten lossen|hebben moeten lossen|losten|uit het wiel gereden|moet de kopgroep laten gaan|"
        "moet de anderen laten gaan|kan het tempo niet volgen|kan het tempo niet aan|kunnen niet volgen|"
        "kunnen niet meer volgen|kon niet volgen|konden niet volgen|moest afhaken|moesten afhaken|"
        "moet afhaken|moeten afhaken|waait af|overboord gezet|gelost|lost|lossen|moet lossen|moeten lossen|"
        "moest lossen|moet passen|moest passen|moet de rol lossen|afgehaakt|haakt af|haken af|eraf|"
        "moet eraf|kan niet volgen|kan niet meer volgen|kraakt|zakt terug|zakt weg|teruggezakt|"
        "moet laten gaan|gaat eraf|gaan eraf|verliest aansluiting|verliest het contact|is gebroken|"
        "viel terug|gaat overboord|gaan overboord|ging overboord|overboord|moet er af|moeten er af|"
        "gaat er af|er af|verliest terrein|verliezen terrein|verloor terrein|verliest voeling|"
        "verliest de voeling|verliest het wiel|moet een gaatje laten|laat een gaatje|moet een gat laten|"
        "moeten een gat laten|laat een gat|parkeert|staat geparkeerd|moet de groep laten gaan|"
        "moet het peloton laten gaan|moeten het peloton laten gaan|moet de rest laten gaan|"
        "moet de koplopers laten rijden|moet de kopgroep laten rijden|moet laten rijden|"
        "kan het niet meer bolwerken|kan het tempo niet meer volgen|is eraf|zijn eraf|"
        "moet het tempo laten gaan|krijgt de klop|ontploft|sneuvelt|sneuvelen|wordt gelost|worden gelost|"
        "werd gelost|werden gelost|uit de wielen gereden|uit het wiel|op achterstand gereden|"
        "wordt achtergelaten|achtergebleven|breekt|valt terug|vallen terug|zijn gelost|is gelost|"
        "zijn eraf gereden|is eraf gereden|zijn afgehaakt",
    "drops": "lost",
    "crash":
        "glijpartij|schuifpartij|buiteling|schuiver|liggen op een hoop|op een hoop gevallen|liggen tegen de vlakte|tegen de vlakte|ten val gekomen|komt ten val|komen ten val|kwam ten val|"
        "kwamen ten val|gaan onderuit|ging onderuit|gingen onderuit|tuimelt|tuimelen|smakken|ongeluk|"
        "stuikt|liggen op de grond|valt|vallen|viel|gevallen|valpartij|val|ten val|onderuit|tegen de grond|"
        "tegen het asfalt|gaat onderuit|op de grond|massale valpartij|crasht|gecrasht|smakt",
    "mechanical":
        "leeggelopen band|voorband leeg|achterband leeg|leegloper|klapband|derailleurpech|ketting ligt eraf|van de fiets gewisseld|lek gereden|defect voor|defect|lekke achterband|lekke voorband|bandenpech|achterwiel lek|voorwiel lek|leegloper|rijden lek|reed lek|wisselt van wiel|wisselen van fiets|wisselde van fiets|"
        "moet van fiets wisselen|reservefiets|derailleurproblemen|probleem met zijn fiets|"
        "problemen met zijn fiets|kapotte derailleur|ketting eraf|fietspech|pechgeval|nieuw wiel|"
        "lekke band|lek|rijdt lek|lekgereden|materiaalpech|pech|mechanisch probleem|mechanische pech|"
        "wisselt van fiets|fietswissel|wielwissel|kettingprobleem*|panne|platte band|bandbreuk|"
        "van fiets wisselen|nieuwe fiets",
    "abandon":
        "kan niet verder|kunnen niet verder|kon niet verder|konden niet verder|niet meer in koers|niet langer in koers|niet meer in de wedstrijd|moet de ronde verlaten|moet de koers verlaten|geeft er de brui aan|knijpt in de remmen|in de ziekenwagen|naar het ziekenhuis gebracht|einde koers|einde wedstrijd|heeft opgegeven|hebben opgegeven|stappen af|stapten af|gaven op|"
        "afgestegen|stapt uit de wedstrijd|uit de wedstrijd|verlaat de wedstrijd|staakt de wedstrijd|"
        "in de ambulance|stapt in de ploegwagen|geeft op|opgegeven|gaf op|geven op|stapt af|afgestapt|"
        "stapte af|stapt uit de koers|uit koers|uit de koers|verlaat de koers|verlaten de koers|"
        "heeft de koers verlaten|opgave|opgave van|moet opgeven|houdt het voor bekeken|staakt de strijd|de strijd staken|staakte de strijd|de strijd gestaakt|"
        "opgaves|opgaven|dnf|in de bezemwagen",
    "dns":
        "verschenen niet aan het vertrek|verscheen niet aan het vertrek|verschenen niet aan de start|kwamen niet opdagen|kwam niet opdagen aan het vertrek|niet meer opgestapt|niet meer vertrokken|niet meer gestart|niet meer van start gegaan|niet van start gegaan|niet opgestapt|komt niet meer aan de start|komen niet aan de start|verscheen niet aan de start|verschijnt niet aan de start|verschijnen niet aan de start|verschenen niet aan de start|tekende niet in|tekent niet in|geeft forfait|gaf forfait|geven forfait|stapt niet meer op|stapte niet meer op|blijft in het hotel|bleef in het hotel|blijven in het hotel|laat verstek gaan|laten verstek gaan|moet verstek laten gaan|niet gestart|niet van start|start niet|niet meer gestart|niet aan de start|niet-starter|"
        "niet starters|dns|niet meer van start|gaat niet van start|niet vertrokken|niet-starters|"
        "komt niet aan de start",
    "otl": "buiten tijd|buiten de tijdslimiet|buiten tijdslimiet|te laat binnen|buiten tijd aangekomen",
    "dsq": "gediskwalificeerd|uit koers gezet|uit de koers gezet|uit koers genomen|uitgesloten",
    "win":
        "wint|wint de rit|wint de etappe|won|gewonnen door|zege voor|de zege is voor|winst voor|"
        "ritzege voor|zegeviert|zegevierde|is de winnaar|winnaar is|pakt de zege|pakt de ritzege|"
        "pakt de winst|pakt de overwinning|boekt de overwinning|grijpt de overwinning|pakt de dagzege|pakt de etappewinst|pakt de etappezege|boekt de zege|grijpt de zege|sprint naar de zege|"
        "sprint naar winst|soleert naar de zege|snelt naar de zege|klopt|etappezege voor|de etappe is voor|"
        "de rit is voor|gaat aan de haal met de zege|is de snelste|het is voor|de overwinning is voor|"
        "overwinning voor|verslaat|komt als eerste over de streep|als eerste over de streep|"
        "als eerste over de meet|gewonnen",
    "beaten": "voor|klopt|verslaat|gevolgd door|en dan",
    "first":
        "als eerste boven|komt als eerste boven|kwam als eerste boven|als eerste over de top|"
        "pakt de punten|pakt de bergpunten|pakt de volle buit|als eerste|wint|won|pakt|pakte|gewonnen|"
        "eerste op de top|als eerste door|is de eerste|was de eerste|rijdt als eerste over|grijpt|"
        "sprokkelt|rondt als eerste|de snelste|gaat naar|is voor|eerste boven|rijdt als eerste boven|"
        "is als eerste boven|was als eerste boven|pakt de volle pot|eerste over de top|"
        "gaat als eerste over de top|rondt de top als eerste|rondt als eerste de top|neemt de bergpunten|"
        "grijpt de bergpunten|neemt de punten|passeert als eerste|passeert als eerste de top|"
        "eerste bovenop|is eerste boven|bereikt als eerste de top|komt als eerste over de top|"
        "over de top als eerste|pakt de meeste punten|bolt als eerste over de top|zijn voor",
    "second": "tweede|als tweede|wordt tweede",
    "third": "derde|als derde|wordt derde",
    "summit": "bovenop|top|boven|beklimming|klim|bergsprint|bergpunten|bergprijs|col|helling|bergpunt|kim",
    "sprint":
        "bonussprintje|bonificatiesprintje|bonisprint|bonisprintje|puntensprintje|tussenspurtje|bonificatiespurt|gouden km|tussensprintje|tussensprint|tussenspurt|bonussprint|supersprint|gouden kilometer|tussentijdse sprint|"
        "spurt voor de bonificaties|puntensprint|bonificatiesprint|rushsprint",
    "points": "bergpuntjes|sprintpuntjes|puntjes|puntje|bergpunten|sprintpunten|punten|punt",
    "bonus": "bonisec|bonisecs|bonisecondes|boniseconden|boniseconde|bonificatiesec|bonussec|bonussecs|boni|bonificaties|bonificatieseconden|bonificatieseconde|bonificatie*|bonus|bonusseconden|straf|tijdstraf|boete|tijdslimiet|bonusseconde",
    "start":
        "en ze zijn weg|en we zijn weg|officieel van start|officieel weg|officieel onderweg|vlag is weg|vlag zwaait|en weg zijn we|weg zijn we|officieel vertrek|vertrokken voor de etappe|zwaait met de vlag|zwaait de vlag|op gang geschoten|we zijn los|ze zijn los|de renners zijn los|de koers is los|we koersen|er wordt gekoerst|er mag gekoerst worden|er mag gekoerst|weg zijn ze|en weg zijn ze|de koers is van start|de etappe is gestart|de rit is gestart|"
        "de wedstrijd is gestart|wedstrijd is gestart|koers is op gang|etappe is op gang|officieel op gang|"
        "vlag is omlaag|vlag is neer|vlag gaat naar beneden|starter zwaait|koers is officieel gestart|"
        "het startsein|startsein is gegeven|vlag is gevallen|vlag valt|vlag gaat omlaag|"
        "vlag is naar beneden|startschot|officiele start|echte start|is gestart|koers is begonnen|"
        "koers is vertrokken|wedstrijd is begonnen|koers is los|we zijn vertrokken|ze zijn vertrokken|"
        "zijn vertrokken|etappe is begonnen|rit is begonnen|officieel gestart|officieel vertrokken|"
        "echt vertrokken|kilometer nul|we zijn gestart|de koers is gestart|ze zijn officieel vertrokken|"
        "officieel begonnen|koers is open|de koers is open|etappe is officieel begonnen|vlag zakt|"
        "vlag zwaait|wedstrijd is officieel begonnen|wedstrijd is vertrokken|rit is vertrokken|"
        "startvlag valt|startschot is gegeven|startschot valt|peloton is vertrokken|"
        "renners zijn vertrokken|start is gegeven|officiele start is gegeven|koers is officieel begonnen|"
        "race is begonnen|de race is los",
    "neutral":
        "achter de wagen van de koersdirecteur|achter de wagen van koersdirecteur|achter de auto van de koersdirecteur|achter de auto van de koersleiding|geneutraliseerde zone|neutralisatie|geneutraliseerd vertrek|geneutraliseerde start|"
        "officieuze start is gegeven|officieuze start|rollen weg voor de neutrale zone|rollen weg uit|geneutraliseerd|neutrale zone|neutrale start|fictieve start|"
        "vertrekken voor de neutralisatie",
    "stopped":
        "koers is geneutraliseerd|koers stilgelegd|koers ligt stil|wedstrijd stilgelegd|"
        "koers geneutraliseerd",
    "resumed": "koers is hervat|koers hervat|wedstrijd hervat",
    "to_go":
        "te gaan|van de finish|van de streep|van de meet|van de aankomst|voor de finish|voor de streep|"
        "voor de aankomst|voor de meet|tot de finish|tot de streep|tot de meet|tot aan de finish|te rijden|"
        "resteren|resterend|resterende|van het einde|voor het einde|af te leggen|tot de aankomst|"
        "van aankomst|tot het einde|voor de boeg|van het slot|van de eindstreep|te koersen|tot de eindmeet|"
        "van de eindmeet|nog te rijden|te fietsen|voor de eindstreep|van de finishlijn|voor het eind|"
        "van het eind|tot het eind|restte|restten|resteerde|resteerden|onder de finish",
    "to_go_before":
        "nog|nog maar|nog slechts|met nog|op|laatste|slotkilometers|in de laatste|de laatste|ingaan van|"
        "op minder dan|over|nog ongeveer",
    "raced": "afgelegd|gereden|na|ver in koers|gekoerst|onderweg|in koers|koers",
    "if":
        "als|indien|mocht|mochten|wanneer|tenzij|of hij|of ze|of zij|of het|of dat|of er|of we|of die|"
        "of deze|of dit|of iemand|of de|benieuwd of|vraagt of|vroeg of|vragen of|vraagt zich af|vraag of|afvragen of|afwachten of|afwachten wie|"
        "kijken of|zien of|onduidelijk of|weten of|afvraagt of",
    "modal":
        "lijkt te|lijken te|leek te|leken te|op papier|in theorie|denkt aan|denken aan|dacht aan|overweegt|overwegen|vreest|zou|zouden|kan|kunnen|kon|konden|wil|willen|wilde|wilden|moet zien|hoopt|hopen|misschien|wellicht|"
        "mogelijk|mogelijks|waarschijnlijk|dreigt|dreigen|proberen|probeert|staat op het punt|favoriet|"
        "favorieten|verwacht|verwachten|verwachting|moeten|dromen|droom|onmogelijk|bijna ingerekend|"
        "bijna gegrepen|bijna ingelopen|naar verluidt|hoop|kans",
    "future":
        "uitkijken naar|uitkijkt naar|wachten op een|hopen op een|hoopt op een|rekenen op een|rekent op een|speculeren op|speculeert op|zo meteen|zo dadelijk|dadelijk|voorspeld|verwacht|zal|zullen|straks|morgen|binnenkort|volgende|gaat worden|gaan worden|volgt nog|"
        "komt eraan|komen eraan|later vandaag|moet nog|wacht|wachten|komende|spoedig|weldra|zodra|tot ze",
    "not":
        "vaak|vaker|dikwijls|zelden|geregeld|doorgaans|meestal|gewoonlijk|bijna een valpartij|bijna een val|bijna valpartij|bijna gevallen|bijna onderuit|bijna ten val|haast gevallen|bijna een crash|gespaard|gevrijwaard|bleef overeind|blijft overeind|bleven overeind|net niet|ternauwernood|klopte niet|klopt niet|"
        "vooralsnog niet|nog niet|niet|geen|nooit|niemand|zonder|nauwelijks|evenmin|noch|nergens|"
        "vals alarm|vermijdt|vermijden|mislukt",
    "past":
        "vorig jaar|vorige week|vorige maand|gisteren|geleden|eerder|vorig seizoen|vroeger|voorbije|toen|"
        "in januari|in februari|in maart|in april|in juni|in juli|in augustus|in september|in oktober|"
        "in november|in december|seizoen|jaren|jaar|editie|edities|afgelopen|carriere|destijds|voormalig|"
        "ooit|sinds|record|eergisteren|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|"
        "jongstleden|vanmorgen",
    "peak": "op een gegeven moment|maximaal|maximale|maximum|op zijn hoogst|hoogstens",
    "gc":
        "klassement|algemeen klassement|leiderstrui|leider|gele trui|eindklassement|puntenklassement|"
        "virtueel|virtuele|bergklassement|trui|algemene rangschikking|rangschikking|tijdrit|roze trui|"
        "eindstand|in de stand|eindzege|best geklasseerde|bestgeplaatste|best geplaatste|best geplaatst|best geklasseerd|"
        "best geklasseerd renner|algemene klassement",
    "elapsed":
        "gekost|geleden|lang|na|binnen|per|tijdens|keer|tijd|minuten geleden|extra|sneller|verloren|gewonnen tijd|"
        "afgesnoept|teruggebracht met|uur|oponthoud|vertraging|later|eerder|ingelopen|ingehaald",
    "said": "zei|zegt|vertelt|vertelde|aldus|volgens|verklaarde|vindt|denkt|stelt|liet weten",
    "correct":
        "correctie|rechtzetting|rechtgezet|excuses|toch|gecorrigeerd|niet maar|blijkt|blijken|foutje|update",
    "raining":
        "stromende regen|in de stromende regen|gutsende regen|gaan regenen|gaan druppelen|gaan gieten|pijpenstelen|spetters|spettertje|drup|hemelwater|eerste spatten|dikke spatten|enkele druppels|fikse onweersbui|onweersbui|fikse bui|beginnen te regenen|begonnen te regenen|buitje|buitjes|bui boven|regenbuitje|het regende|het druppelde|het goot|stortregende|in de regen|gietende regen|klettert|kletterende|de hemelsluizen|spettert|spetteren|spettertjes|druppels vallen|vallen de eerste druppels|eerste druppels|dikke druppels|eerste regendruppels|spatten|begint te hagelen|hagelbui|het hagelt|regenvlaag|regenvlagen|wolkbreuk|regenwolken boven|begint te druppelen|er valt regen|valt wat regen|nat van de regen|beginnen regenen|begonnen te regenen|begint te regenen|begint het te regenen|begonnen met regenen|begint het te druppelen|regent het|regent|het giet|het stortregent|stortbui|motregent|miezert|druppelt|hagelt|onweer|regenbuien|het giet|het plenst|het druppelt|het miezert|miezert|miezerregen|druilerig|regenbui|nat wegdek|"
        "het regent|regent|regen|het begint te regenen|buien|motregen|begint te regenen|stortregen|"
        "plensbui|giet",
    "sunny":
        "strakblauwe hemel|blauwe lucht|staalblauwe hemel|geen wolkje te zien|geen wolk te zien|geen wolk te bekennen|geen wolk aan de lucht|geen wolkje te bespeuren|blauwe hemel|geen wolkje te bekennen|geen wolkje aan de lucht|zon is van de partij|zon schijnt|stralend weer|zon is doorgebroken|zon breekt door|volop zon|strakblauwe lucht|wolkeloze hemel|blauwe hemel|de zon schijnt|zon schijnt|zonneschijn|onbewolkt|strakblauw|zon is doorgebroken|zon breekt door|"
        "zon|zonnig|zonnetje|zonovergoten|blauwe lucht|stralend",
    "cloudy": "loodgrijze lucht|loodgrijze hemel|loodgrijs|grijze hemel|grijs weer|grijze wolken|laaghangende bewolking|dreigende wolken|wolkendek|zwaarbewolkt|zwaar bewolkt|grijze lucht|grauw|bewolkt|bewolking|grijs",
    "snowing": "sneeuwvlokken|sneeuwvlokjes|witte vlokjes|witte vlokken|sneeuwbui|sneeuwbuien|sneeuw|het sneeuwt|sneeuwt",
    "foggy": "mist|mistig|mistbanken|mistbank|dichte mist|dikke mist|in de mist",
    "headwind":
        "wind staat op kop|wind staat vol op kop|wind staat pal op kop|wind staat schuin op kop|wind schuin op kop|wind staat tegen|wind zit tegen|wind zit op kop|wind blaast op kop|wind van voren|"
        "wind vol op kop|wind vol op de kop|wind op de kop|wind pal tegen|wind pal op kop|"
        "wind in het gezicht|kop wind|kopwind|tegenwind|wind op kop|wind tegen",
    "tailwind":
        "wind blaast in de rug|wind blaast schuin in de rug|wind schuin in de rug|wind in hun rug|wind in zijn rug|wind pal in de rug|wind vol in de rug|wind zit pal in de rug|wind zit nu pal in de rug|wind zit in de rug|wind zit nu in de rug|wind staat in de rug|wind van achteren|wind staat mee|wind zit mee|"
        "rugwind|wind mee|meewind|wind in de rug",
    "light_wind": "zuchtje wind|licht briesje|zacht briesje|lichte bries|lichte wind|zwakke wind",
    "calm_wind": "waait nauwelijks|waaide nauwelijks|waait het nauwelijks|waaide het nauwelijks|nauwelijks een zuchtje wind|amper een zuchtje wind|haast windstil|nagenoeg windstil|bijna windstil|nauwelijks wind|amper wind|weinig wind|bijna geen wind|haast geen wind|geen wind|windstil|bladstil|geen zuchtje wind|zo goed als geen wind",
    "crosswind": "wind staat dwars|wind dwars op|wind van links|wind van rechts|wind staat schuin|wind in de flank|wind schuin|wind zit schuin|zijwind|waait van opzij|waait stevig van opzij|waait flink van opzij|wind van opzij|waaierwind|waaiervorming",
    "strong_wind": "windkracht vijf|windkracht 5|windkracht 6|windkracht 7|windkracht 8|straffe bries|stevige bries|het stormt|stormwind|felle wind|windstoten|waait stevig|waait flink|waait fors|flinke wind|stormachtig|windkracht zes|windkracht zeven|rukwinden|het waait hard|het waait flink|harde wind|straffe wind|strakke wind|veel wind|stevige wind|krachtige wind|waait hard",
    "average":
        "gemiddelde snelheid|gemiddelde|gemiddeld|uurgemiddelde|eerste uur|eerste wedstrijduur|"
        "eerste koersuur|tweede uur|gemiddelde van",
    "comes":
        "begint|ligt|top ligt|gemiddeld stijgingspercentage|categorie|procent|stijgingspercentage|ligt op|"
        "passage|passeren|afdaling|bevoorrading|te wachten",
    "line": "over de streep|over de meet|finish|streep|meet|rit|etappe",
    "mate":
        "ploeggenoot|ploegmaat|ploegleider|ploegmaats|ploeggenoten|sportdirecteur|broer|landgenoot|"
        "bondscoach|commentator|organisatie|winnaar van|koersdirecteur",
    "manner":
        "niet veel later|niet lang daarna|niet lang later|niet veel daarna|niet veel verder|niet lang erna|zonder slag of stoot|zonder problemen|zonder moeite|zonder strijd|zonder tegenstand|zonder veel moeite|zowel|als laatste|als enige|net als|zowel als|als leider|als vluchter|als koploper|als tweede man|of zo|"
        "of meer|of wat|of minder|min of meer|een of andere|al dan niet|als vanouds|als een raket|alsof|"
        "zo goed als|als een speer|als favoriet|als team|als ploeg|als renner",
    "company": "gezelschap gekregen van|versterking van|hulp van|gezelschap van",
    "follows":
        "kan volgen|kunnen volgen|kan mee|kunnen mee|springt mee|gaat mee|gaan mee|zit in het wiel|"
        "zit in zijn wiel|in zijn wiel|springt in het wiel|springt in zijn wiel|pikt zijn wiel op|reageert|"
        "reageren|volgt hem|neemt zijn wiel|pikt aan in zijn wiel",
    "other":
        "teruggezakt tot|teruggezakt naar|teruggevallen tot|teruggevallen naar|gezakt tot|gezakt naar|probeert het wiel|proberen het wiel|probeert het tempo|proberen het tempo|probeert het peloton|probeert het ritme|probeert het hoofd|val je|val ik|te verdienen valt|te verdienen vallen|te rapen valt|te rapen vallen|te halen valt|te winnen valt|weer vertrokken|opnieuw vertrokken|terug vertrokken|alweer vertrokken|weer verder|uit het wiel van|zich gewonnen|zich niet gewonnen|zich nog niet gewonnen|geeft zich gewonnen|geeft zich niet gewonnen|geven zich niet gewonnen|geven zich gewonnen|geeft zich nog niet gewonnen|gewonnen geven|gewonnen te geven|gewonnen gegeven|geeft er|geven er|gaf er|gaven er|geeft zich|geven zich|gaf zich|gaven zich|elastiek breekt|elastiek brak|elastiek knapt|elastiek knapte|elastiekje breekt|elastiekje brak|elastiekje knapt|breekt het elastiek|brak het elastiek|knapt het elastiek|knapte het elastiek|"
        "beslissing viel|beslissing valt|beslissing vallen|viel de beslissing|valt de beslissing|vallen de beslissing|keuze viel|keuze valt|besluit viel|besluit valt|viel het besluit|valt het besluit|"
        "viel de keuze|valt de keuze|viel de regen|valt de regen|viel er regen|viel de beslissende|valt de beslissende|als een raketje in de zon|als een ijsje in de zon|als sneeuw in de zon|val wreekt zich|die val wreekt zich|val speelt hem parten|val speelt haar parten|voor de samensmelting|nog voor de samensmelting|valt weg|vallen weg|viel weg|vielen weg|het breekt|breekt het|het kraakt|kraakt het|het scheurt|het brak|brak het|komt uit het wiel|komen uit het wiel|kwam uit het wiel|kwamen uit het wiel|uit het wiel komen|uit het wiel komt|uit koers verdwenen|als sneeuw voor de zon|doek is gevallen|doek valt|doek viel|gordijn is gevallen|gordijn valt|in de armen|om de hals|in de aanval had gereden|in de aanval hadden gereden|in de aanval gereden|in de aanval gezeten|ontsnapt aan|ontsnappen aan|ontsnapte aan|eerder groter|eerder kleiner|eerder meer|eerder minder|wordt eerder|blijft eerder|nog eerder|laten gaan|dicht|toe|laten rijden|van het seizoen|van het jaar|van dit seizoen|van zijn carriere|"
        "van haar carriere|van de dag",
}
"""Classes of words, each with its phrases."""

# fmt: on
