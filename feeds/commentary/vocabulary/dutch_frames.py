"""Dutch frames (`feeds.commentary.sentence.frames`): what happens to riders, as broadcasters put it, by kind."""

from feeds.commentary.vocabulary import dutch_finish, dutch_mishaps, dutch_moves, dutch_moves_too, dutch_standings
from feeds.commentary.vocabulary.dutch_verbs import forms, merged

__all__ = ["AND", "BLOCKED", "CLEFT", "FRAMES", "INVERTS", "MACROS", "MODALS", "NO_EPITHET", "UNLESS", "forms"]

INVERTS = True
CLEFT = ("", "")
UNLESS = "|volgend|duivels|lap|snok|ruk|dreigt|dreigen|dreigde|hoopt|hopen|wil|willen|wilde|wilden|zal|zullen|lijkt|lijken|straks|zo meteen|vreest"
TITLE = NO_TITLE = RELATIVE = ""
NEVER_AFTER = r"(?<!\bbijna )(?<!\bhaast )(?<!\bnooit )(?<!\bnet niet )"
AND = (
    "en|maar|op|in|aan|bij|met|na|nu|al|ook|terwijl|als|door|voor|hier|want|net|langs|tegen|samen|"
    "uit|vanuit|achter|tijdens|waardoor|zodat|waarna|waarbij|rond|vlak|vanaf|weer|opnieuw|toch|dan|hij|ze|zij"
)
BLOCKED = (
    "lijkt|lijken|leek|leken|niet|geen|nooit|bijna|haast|zijn ploegmaat|ploegmaat|ploegmakker|ploeggenoot|ploegmaats|peloton|groep|kopgroep|koplopers|terwijl|toen|"
    "wanneer|als|nadat|voordat|omdat|dat|zonder|zal|zou|zouden|zullen|wil|willen|hoopt|hopen|gisteren|straks|morgen|vorig|vorige|"
    "elastiek|elastiekje|rekker|ziet|zag|zien|die|probeert|proberen|dreigt|dreigen|mag|mogen"
)
NO_EPITHET = "en|maar|want|terwijl|waarna|dus|of"
"""What does not stand between a word and riders of whom it is said."""
MODALS = (
    "kan|kunnen|kon|konden|moet|moeten|moest|moesten|wilde|wilden|laat|laten|liet|lieten|te|om|wie|"
    "denkt|denken|dacht|weigert|overweegt|durft|hoeft|blijft|blijven|gaat|gaan|ging|gingen|komt|komen|kwam|helpt"
)
"""Words that make an infinitive of a verb after them, and no plural."""


MACROS = {
    "THEY": r"ze|zij|(?:[\w-]+ ){0,3}?FRONT",
    "HIS": "zijn|haar|hun",
    "WITH": r"(?:(?:de|het|zijn|haar) (?:(?!van\b)[\w-]+ ){0,2}?)?(?P<and><[\d-]+>)",
    "COUNT": r"(?P<n>\w+)",
    "MATES": r"(?:(?:zijn|haar|hun|de|al|alle|andere|overige|twee|drie|vier|laatste|enige|overgebleven|resterende|voormalige|trouwe|vroegere) ){1,3}(?:mede\w+|metgezel\w*|vluchtmakker\w*|"
    r"vluchtgeno\w+|kompa\w+|makkers|lotgeno\w+|gezellen|FRONT)",
    "THE": "de|het|een|zijn|haar|hun|die|dat",
    "UP": r"(?:de |het |die |dat )?(?:[\w'’-]+ ){0,3}?(?:top|klim|helling|berg|muur|col|beklimming|bergop|bergprijs|kasseihelling|alto|cima|"
    r"\w+berg|\w+muur|\w+hoek|\w+bos|\w+kouter|cote|puerto|passo|bergsprint|~)",
    "SPRINT": r"(?:de |het |die |een )?(?:[\w'’-]+ ){0,3}?(?:tussensprint|sprint|bonificatiesprint|bonussprint|tussenspurt|puntensprint|gouden kilometer|"
    r"\w+sprint|rushes?)",
    "POINTS": r"(?:de |alle |het |volle |maximum |meeste |eerste |hoogste |\w+ )*(?:punten|bergpunten|punt|sprintpunten|buit|bergprijspunten)",
}

_FRAMES = {
    "JOIN": """
        WHO [bereiken|vervoegen|versterken|vervolledigen] ~ (FRONT|de kop van de koers|de koplopers|de leiders|de vluchters)
        WHO [komen|geraken|raken|zitten|zijn] ~ (in het wiel|aan het wiel|in de wielen|op het wiel) ~ (FRONT|X)
        WHO [komen|geraken|raken|zijn|zitten] ~ (vooraan|voorin|aan de leiding|op kop van de koers|bij de eersten) $
        WHO ~~ (overbrugd|overbruggen|dichtgereden|gedicht|dichtgereden|dichtgefietst|dichtgemaakt) $
        WHO [kunnen|mogen] ~ (aanpikken|aansluiten|aanhaken|meeschuiven|meespringen) ~
        WHO [haken|pikken|sluiten|klampen|schuiven] ~~ (aan) (bij FRONT|bij X|bij de rest|bij de eersten|vooraan|voorin|$)
        WHO [sluiten|haken|pikken] ~ (alsnog|weer|opnieuw|ook|toch)? ~ aan (bij|met|vooraan|$)
        WHO [rijden|maken|fietsen] ~ (het gat|de kloof|het gaatje|het verschil|de afstand) ~ (dicht|ongedaan|goed|toe) ~
        WHO [rijden|springen|komen|steken] ~ (over|toe|naartoe) (naar|tot bij|tot aan|bij) (FRONT|X)
        WHO [komen] ~~ (aansluiten|aangesloten|overgestoken|toegereden|overgewaaid) ~
        WHO [hebben|krijgen] ~ (FRONT|X) (te pakken|beet|bijgehaald|bereikt|vervoegd)
        WHO [maken] ~ (contact|verbinding|de overstap) ~ (met|naar) (FRONT|X)
        (FRONT) [krijgen] ~ (gezelschap|versterking|bezoek|het gezelschap) ~ van WHO
    """,
    "JOIN_CHASERS": """
        (CHASE) [hebben] ~ (FRONT|X) (te pakken|bijgehaald|bereikt|beet)
        (CHASE) [komen|zijn] ~ (aansluiten|aangesloten|erbij|erbij gekomen|overgestoken|bij de koplopers|bij de leiders) ~
        (CHASE) [sluiten] ~ aan
        (CHASE) [hebben|maken] ~ (de aansluiting|de oversteek|de sprong|het gat|de kloof) ~ (gemaakt|gedicht|dichtgereden|overbrugd)
    """,
    "DROPPED": """
        WHO [zijn] ~ eraan voor de moeite ~ $
        WHO .. [moeten] (passen|lossen|afhaken|de rol lossen|eraf|inbinden|de duimen leggen|buigen|afhaken|achterblijven|capituleren|zwichten|afzien|het onderspit delven)
        WHO [moeten] ~~ (passen|lossen|afhaken|de rol lossen|eraf|een gaatje laten|een gat laten|een kloof laten|gaatje laten|afscheid nemen|inbinden|de duimen leggen|prijsgeven|zwichten|capituleren|terrein prijsgeven|terrein prijsgeven)
        WHO ~~ [laten] (een gaatje|een gat|het gaatje|de rest) (vallen|ontstaan|gaan|rijden)
        WHO [hebben] ~ (al zijn kruit|al haar kruit|zijn kruit|haar kruit|alles) (verschoten|gegeven)
        WHO [verdwijnen|zakken|vallen|waaien|tuimelen] ~ (uit|van|weg uit) (FRONT|PACK|de groep|het wiel|de wielen|de favorietengroep|de eerste groep)
        WHO [zijn] ~ (weggezakt|weggevallen|gezakt|gelost|gezwicht|afgehaakt|teruggezakt|uitgeteld|losgelaten|achtergebleven|weggewaaid|opgebrand|gekraakt|geplooid|gevloerd|geparkeerd) ~
        WHO [zijn] ~ (gebroken|leeg|gezien) $
        (waaruit|waarin) WHO ~~ (verdwenen|weggevallen|gelost|ontbreekt)
        WHO ~~ (op X)? ~ (niet meer mee|er niet meer bij|het tempo niet aan|niet meer aan de bak|niet meer in het wiel) $
        WHO [kunnen|komen|zijn|raken|geraken|mogen|gaan|zitten] ~ (op X)? ~ niet mee $
        WHO [kunnen] ~~ niet ~ (volgen|mee|bijbenen|aanhaken|meer mee|aanklampen|reageren|standhouden|counteren|houden|antwoorden)
        WHO [blijven] ~ achter $
        WHO [zakken] ~~ (weg|door het ijs|terug|af|achteruit) $
        WHO [gaan] ~ (door het ijs|kopje onder|achteruit|overboord|tegen de muur|kapot|kraken|over de kling|van de kaart|aan de kant|langs de kant) $
        WHO [krijgen] ~ (een klop|de klop|de man met de hamer|de hamer) ~
        WHO ~~ (die|om) (eraf|overboord|moet afhaken|afhaakt|lost|moet lossen|passen|moet passen) ~
        WHO [komen] ~ (de man met de hamer|zichzelf) tegen
        WHO [capituleren|kraken|plooien|parkeren|ontploffen|breken|zwichten|imploderen|lossen|afhaken|verzuipen|stoempen|sneuvelen] ~ $
        WHO [zitten] ~ (erdoor|er door|stuk|kapot|door zijn beste krachten|door haar beste krachten|op zijn tandvlees|op haar tandvlees) $
        WHO [haken] af
        WHO [staan] ~ (geparkeerd|gekruisigd) $
        WHO [verliezen] ~ (het contact|contact|de aansluiting|terrein|het wiel|de wielen|voeling) ~
        (licht|lichten|lamp|kaars|pijp) [gaan|zijn] ~ uit ~ (bij|voor) WHO
        (voor|bij) WHO [gaan|zijn|worden] ~ (te snel|te hard|te machtig|te steil|te zwaar|te veel|te bont|op)
        (tempo|snelheid|versnelling|ritme) [zijn|worden|liggen] ~ te (hoog|machtig|snel|veel|straf) voor WHO
        X [laten] ~ WHO (ter plaatse|achter|staan|kraken|in de steek|van zich afglijden|ter plekke)
        X [rijden] ~ WHO ~ (uit het wiel|uit de wielen|los|op achterstand|eraf|naar huis|van zich af)
        X [schudden|gooien|zwieren] ~ WHO ~ (van zich af|af)
        X [lossen] WHO $
        X ~~ WHO (afschudt|afschudde|losreed|losrijdt|achterlaat|achterliet|loste|lost) $
        WHO [worden|zijn] ~ (uit de wielen|uit het wiel|op achterstand|overboord|van de wielen|naar achteren) ~ (gereden|gegooid|gekegeld|gezet|gefietst|geduwd)
        WHO [zijn] ~ (eraf|er af|er ook af|er al af|leeggereden|er niet meer bij|de pijp uit) ~
        er [zijn] WHO ~ af
        WHO [zetten|gaan|laten] (zich)? ~ (aan de kant|aan de kant zakken|uitzakken) $
        WHO ~~ (zet|zette|zetten) zich ~ aan de kant
        WHO [ontploffen|wegzakken|doorzakken|stilvallen|bezwijken] ~ $
        WHO [vallen] ~ stil $
        WHO [hebben] ~ (geen antwoord|geen verweer|geen repliek) ~
        WHO [betalen] ~ (de rekening|de tol|cash) ~
        WHO [geven] zich gewonnen
        (te veel|te machtig|te hard|te snel|te steil|te gortig) voor WHO $
        (eerste|volgende) (slachtoffer|afvaller|gevallene|die lost|lossende) (is|zijn|:) ~ WHO
    """,
    "CAUGHT": """
        PACK ~ [hebben|krijgen] WHO (te pakken|beet|bijgehaald|gegrepen|ingerekend|opgeraapt|in het snotje gegrepen)
        PACK ~ [slokken|rapen|peuzelen|vegen|rekenen|halen|lopen|pakken|slorpen|pikken] WHO ~ (op|in|bij|terug|weer op)
        WHO [laten] ~ (inlopen|oprapen|opslokken|bijhalen) ~
        WHO [laten] ~ (uitzakken|afzakken|terugzakken|terugvallen) (naar|in|tot in|tot bij) PACK
        WHO [krijgen] ~ PACK over ~ heen
        WHO [zijn|zitten|rijden|belanden|verzeilen] ~ (weer|opnieuw|terug|alweer) (in|bij) PACK
        WHO [zijn|worden] ~~ (bij de lurven gevat|bij de kraag gevat|in de kraag gevat|gevat|verzwolgen|opgepeuzeld|opgesoupeerd|ingerekend|opgeslorpt|gegrepen|bijgebeend|opgeveegd|onschadelijk gemaakt|teruggehaald|teruggepakt|bijgehaald|ingelopen|achterhaald|in de pan gehakt|gecounterd|geneutraliseerd)
        WHO [zijn] ~ eraan $
        (avontuur|liedje|verhaal|ontsnapping|vlucht|aanval|solo|lied|uitstapje|escapade|raid|poging|feest|feestje|sprookje|uitval|ontsnappingspoging) van WHO ~ (voorbij|erop|uit|uitgezongen|ten einde|afgelopen|over|gedaan|gestrand|verleden tijd|geschiedenis)
        (einde|exit|gedaan|over en uit) (verhaal|vlucht|liedje|avontuur|oefening|solo)? voor WHO
        (voor|bij) WHO [zijn|zitten] (het|de) (liedje|verhaal|avontuur|vlucht|ontsnapping|aanval|solo|feest|pret|sprookje|escapade|uitstap|lied) ~ (uit|voorbij|erop|over|gedaan|afgelopen|ten einde|uitgezongen)
        WHO [hebben] ~ (het|hun liedje|zijn liedje|haar liedje) (gehad|uitgezongen)
        X ~ [halen|pakken|grijpen|rapen] WHO ~ (bij|in|terug|op)
    """,
    "CAUGHT_ALL": """
        PACK ~ [slokken|rapen|peuzelen|vegen|rekenen|halen|lopen|pakken|slorpen|pikken|grijpen|vatten] ~ (FRONT|ze|hen|de laatste vluchters|de laatste koplopers) ~ (op|in|bij|terug|weer op) $
        PACK ~ [hebben|krijgen] ~ (FRONT|ze|hen) (te pakken|beet|bijgehaald|gegrepen|ingerekend|opgeraapt)
        (ze|zij|FRONT) [zijn|worden] ~~ (opgeslokt|opgeraapt|ingerekend|ingelopen|gegrepen|teruggegrepen|teruggepakt|bijgehaald|gevat|opgepeuzeld|opgeslorpt|verzwolgen|achterhaald|gecounterd|opgeveegd|bij de lurven gevat|bij de kraag gevat|geneutraliseerd)
    """,
    "BREAKAWAY": """
        ^ (in de aanval|vlucht|de vlucht|vluchtgroep|in de vlucht|weg|weg zijn|ontsnapt) : WHO
        (vooraan|voorop|aan de leiding|in de kopgroep|kopgroep|koplopers|leiders|vluchters|op kop|voorin) ~ : WHO
        WHO [vormen|maken] ~ (FRONT|de kopgroep|de vlucht van de dag|de vroege vlucht|de ontsnapping|het leidersgroepje)
        WHO [rijden|zitten|fietsen] ~ (voorop|aan de leiding|vooraan|op kop|in de aanval|voor het peloton uit) ~
        FRONT ~ (bestaat uit|bestaan uit|wordt gevormd door|telt|met daarin|bevat) WHO
        WHO [krijgen] ~ (de zegen|vrijgeleide|groen licht|vrij spel|de vrije hand|de ruimte|een vrijgeleide)
        (vijven|vieren|drieen|zessen|zevenen|achten|negenen|tweeen) : WHO
        WHO [kiezen|nemen|trekken|gaan|rijden|springen|glippen|muizen] ~ (het hazenpad|het ruime sop|de vlucht|in de aanval|ten aanval|ervandoor|weg|er vandoor|ervantussen) ~
        ^ (de|dit zijn de|hier zijn de|alle)? (namen|vluchters|koplopers|leiders|avonturiers|ontsnapten|samenstelling) (op een rij)? : WHO
    """,
    "ATTACK": """
        WHO [plaatsen|lanceren|zetten|wagen|ondernemen|doen] ~ (een|de|zijn|haar|nog een|opnieuw een) ~ (versnelling|aanval|demarrage|uitval|prik|poging|jump|tegenaanval|speldenprik|snok|ontsnapping|solo|offensief) ~
        WHO (muist|muisde|muizen|knijpt|kneep|knijpen|piept|sluipt|glipt|glipte|schiet|wurmt|wringt|perst) ~ (ervantussen|er tussenuit|er vantussen|tussenuit|weg|ervandoor|er vanonder|eronderuit)
        WHO [komen|rijden|geraken|raken|breken] ~ (los|alleen weg|weg|vrij|alleen voorop) $
        WHO [nemen|kiezen] ~ (de benen|het hazenpad|de vlucht|het zekere voor|afstand|de koers in handen|het ruime sop)
        WHO [gaan] ~ (op en erover|in de aanval|ten aanval|in de tegenaanval|solo|op avontuur|aan de haal|in de clinch|er alleen vandoor|ervandoor|er vandoor|vol door|op stap|vliegen|aan de boom schudden|er als een speer vandoor|het alleen proberen|uit de startblokken|lopen)
        WHO [trekken|gaan] ~ (ten aanval|ten strijde|in de aanval|alleen op pad|alleen door|van leer|stevig door|fors door)
        WHO [geven|zetten|trekken|gooien|steken|draaien|duwen|schakelen] ~ (gas|er een snok aan|er de beuk in|de beuk erin|een tandje bij|de gaskraan open|het gas open|alles los|er een lap op|er een ruk aan)
        WHO [schudden|slaan] ~ (aan de boom|de boel wakker|een gat|een kloof|een bres|een gaatje) ~
        WHO [springen|knallen|stuiven|spurten|stormen|vlammen|rijden|vliegen|katapulteren|sprinten] ~ (weg|voorop|erop en erover|erover|ervandoor|vandoor) (uit|van|in|op|bij|met|$)
        WHO [openen|ontketenen] ~ (de debatten|het vuur|de vijandelijkheden|de finale|de koers|alle registers)
        (aanval|demarrage|versnelling|uitval|tegenaanval|prik|snok|poging) (van|door) WHO
        WHO [wagen|beproeven] ~~ (zijn|haar|hun|een|de) (kans|geluk|gok|sprong|poging)
        WHO [laten] ~ (iedereen|de rest|de anderen|de concurrentie) (achter|staan|ter plaatse)
        zelf [wachten] WHO ~~ tot
        WHO (rukt|rukte|rukken|scheurt|scheurde|maakt|maakte|wrikt|wringt|wurmt|wurmde) zich ~ (los|vrij) ~
        ^ (ten aanval|in de aanval|aanval|demarrage|daar gaat|en weg is|weg is|daar is|en daar gaat) ,? WHO
        WHO [wagen] ~ de (oversteek|sprong) ~
        WHO [laten] ~ zich ~ (van voren zien|vooraan zien) $
        WHO [versnellen|demarreren] (opnieuw|weer|nog eens|fel|krachtig|stevig)? $
    """,
    "CRASH": """
        WHO [liggen|zitten] ~ (op de grond|tegen de grond|tegen de vlakte|op het asfalt|erbij|in de gracht|in de berm|in de sloot|in de haag|in het gras|op straat|tegen het asfalt|tussen de fietsen|tegen de vangrail) $
        WHO [gaan|smakken|duiken|knallen|klappen|slaan|belanden|kwakken|tuimelen|schuiven|vliegen|glijden|kletteren|donderen|vallen] ~~ (onderuit|tegen de vlakte|tegen de grond|tegen het asfalt|op het asfalt|tegen de hekken|tegen de dranghekken|tegen een paal|tegen de vangrail|overkop|over kop|over het stuur|de sloot in|de gracht in|de berm in|de haag in|het decor in|in de sloot|in de gracht|in de berm|in de haag|op de grond|uit de bocht|in de vangrail|op de keien|neer|over de kop|op de kasseien|van de fiets|tegen de stenen)
        WHO [schuiven|glijden|slippen] ~~ (weg|onderuit|uit|door)
        WHO [maken] ~ (een|een lelijke|een harde) (smakker|schuiver|val|duik|tuimeling|buiteling|koprol|salto|doodsmak|crash|klapper)
        WHO [kussen|raken] ~ (het asfalt|de grond|de vlakte|de dranghekken|de hekken)
        WHO [rijden|vliegen|schieten] ~ rechtdoor ~~ (berm|gracht|sloot|haag|weide|veld|dranghekken|bocht)
        (schuiver|val|valpartij|tuimeling|smakker|crash|duikeling|buiteling) (van|voor|met|bij) WHO
        WHO [komen] ~~ (ten val|zwaar ten val|lelijk ten val)
        WHO [krabbelen] ~ (overeind|recht|weer recht)
        WHO [worden|zijn] ~ (onderuitgehaald|meegesleurd|onderuit gehaald|omvergereden|omver gereden|aangetikt en|gevallen|ten val gekomen|onderuitgegaan|tegen de grond gegaan|tegen de vlakte gegaan|onderuit gegaan)
        WHO [gaan|smakken|knallen|klappen|slaan|kwakken|tuimelen|vallen|schuiven|duiken|belanden] ~~ (tegen|op|in|over|onderuit) ~ (wegdek|asfalt|grond|vlakte|keien|kasseien|kinderkopjes|berm|gracht|sloot|haag|muur|stoeprand|borduur|vangrail|hekken|dranghekken|nadar|paal|verkeersheuvel|gras|beek|ravijn)
        (onder|bij|tussen) de (slachtoffers|gevallenen|vallers|gevallen renners) (:|zitten|zijn|ook|onder meer|onder anderen)? ~ WHO
        (slachtoffers|gevallenen|vallers|betrokkenen) (:|zijn|waren) ~ WHO
        WHO [blijven] ~ liggen $
        WHO [raken|zijn] ~ (betrokken bij|betrokken in|verwikkeld in) ~ (val|valpartij|crash|tuimeling)
    """,
    "MECHANICAL": """
        WHO [staan|komen|vallen] ~~ (aan de kant|langs de kant|stil|te wachten|aan de zijkant|langs de weg) ~ met ~ (lekke|lek|pech|leegloper|klapband|defect|panne|materiaalpech|platte|kapotte|mechanisch) ~
        WHO [staan|vallen] ~~ met ~ (lekke band|leegloper|pech|klapband|materiaalpech|platte band|defect|panne|kapotte fiets|mechanisch probleem) ~
        WHO [lopen|rijden] ~~ (lek|plat) $
        WHO [steken] ~ (de|een|zijn|haar) (hand|arm|vinger) ~ (op|omhoog|in de lucht)
        na een (kettingbreuk|lekke band|klapband|defect|fietswissel|wielwissel) WHO
        WHO ~~ (na een|door een|met een|wegens een) (kettingbreuk|lekke band|klapband|fietswissel|wielwissel|leegloper|platte band|materiaalbreuk)
        (ketting|derailleur|zadel|versnelling|achterwiel|voorwiel|band|fiets) van WHO ~ (eraf|ligt eraf|blokkeert|breekt|begeeft|loopt leeg|hapert|is eraf|is kapot|stuk|is stuk|kapot|leeg|plat)
        WHO [sukkelen|worstelen|kampen|zitten|klungelen|prutsen|knoeien|hannesen] ~ met ~~ (versnelling|versnellingen|ketting|derailleur|fiets|zadel|band|materiaal|wiel|remmen|schakelproblemen|schoen|schakelapparaat|platte|panne)
        WHO [wachten] ~ op ~~ (wiel|fiets|reservewiel|reservefiets|ploegwagen|volgwagen|nieuw materiaal|hulp)
        WHO [krijgen|nemen|lenen] ~ (een|de|het) ~ (fiets|wiel|voorwiel|achterwiel|reservefiets) ~
        WHO [moeten|gaan] ~~ (van fiets wisselen|van fiets|fietswissel|van wiel wisselen|wielwissel|wisselen van fiets|een wielwissel|een fietswissel) ~
        (pech|lekke band|leegloper|klapband|panne|platte band|materiaalpech|kettingbreuk|mechanische pech|malheur|defect) ~ (voor|bij) WHO
        WHO [hebben] ~ (een|met|last van) ~ (lekke|platte|leegloper|klapband|pech|panne|materiaalpech|defect|kettingbreuk|kapotte) ~
        WHO [staan] (aan|langs) de kant ! (lekke|pech|leegloper|platte|lek|panne)
        WHO ~~ voet aan (de)? grond ~~ (lekke|band|achterband|voorband|ketting|pech|panne|derailleur|wiel)
        WHO ~~ (derailleur|ketting|wiel|band|achterband|voorband|versnelling|versnellingen|pedaal|rem|zadel) (stuk|kapot|lek|eraf|geblokkeerd|gebroken)
        WHO [zetten|moeten] ~~ (met|door) (een|zijn|haar) (lekke|platte|kapotte|gebroken|losse) ~ (band|achterband|voorband|ketting|wiel|derailleur|zadel|pedaal|fiets)
        (ketting|derailleur|wiel|versnelling|fiets|band|rem)-?(problemen|pech|probleem|breuk|panne) (voor|bij) WHO
    """,
    "ABANDON": """
        WHO [stappen] ~ (van de|van zijn|van haar|uit de|in de|af) ~ (fiets|koers|wedstrijd|ploegwagen|volgwagen|auto|bezemwagen|ambulance|ziekenwagen|ronde|wagen)
        WHO ~~ (van de fiets|uit de koers|in de ploegwagen|in de volgwagen|in de bezemwagen|in de ambulance) (stapte|stapt|gestapt|stappen)
        WHO [stappen] (af|uit) $
        WHO [verlaten] ~ (de|het) ~ (koers|wedstrijd|ronde|giro|tour|vuelta|strijd) ~
        WHO [worden|zijn] ~~ (afgevoerd|weggevoerd|overgebracht|naar het ziekenhuis gebracht|in de ambulance getild|in de ziekenwagen geladen|in de ambulance geladen|in de ambulance gelegd|met de ambulance weggebracht|meegenomen) ~
        WHO [zitten|rijden] ~ (in de|in een) (bezemwagen|ambulance|ziekenwagen|ploegwagen|volgwagen)
        WHO [houden] het ~ (voor bekeken|voor gezien)
        WHO [staken|opgeven] ~ (de strijd|de koers|de wedstrijd)
        WHO [gooien|werpen] ~ de handdoek ~
        WHO [geven] ~ (op|er de brui aan|forfait) $
        WHO [zijn] ~ (uit de wedstrijd|uit de koers|uit koers|afgestapt|uitgestapt|gestopt) $
        (opgave|afscheid|uitvaller|forfait) (van|voor|door) WHO
        we (zijn|raken) WHO kwijt
        WHO [trekken|speld|spelden|halen] ~ (rugnummer|nummer) ~ (af|uit|van)
        (koers|wedstrijd|ronde|giro|tour|vuelta) (van|voor) WHO (is|zit) ~ (erop|voorbij|over|afgelopen|ten einde|gedaan)
        (voor|bij) WHO (is|zit|was) ~ (over en uit|de koers voorbij|gedaan|de ronde voorbij|erop|de wedstrijd voorbij|einde koers|einde wedstrijd) ~
        WHO [kunnen|mogen] ~ niet (verder|voort|verdergaan|voortdoen)
        (exit|einde koers|einde wedstrijd) (voor|,) WHO
        (voor|bij) WHO [zitten|zijn] (de|het|deze) (ronde|koers|wedstrijd|tour|giro|vuelta|rit|dag) ~ (erop|voorbij|over|gedaan|afgelopen)
        (opgave|opgaves|opgaven|uitvaller|uitvallers|opgegeven|dnf) : ~ WHO
        WHO [moeten] ~ (opgeven|de strijd staken|de koers verlaten|uitstappen|de handdoek gooien) ~
    """,
    "DSQ": """
        WHO [worden|zijn] ~~ (uit koers gezet|uit koers genomen|uit de koers gezet|uit de koers genomen|uit de wedstrijd gezet|uit de wedstrijd genomen|uit de race gezet|gediskwalificeerd|gedeclasseerd en uit koers|uitgesloten|uit koers gehaald|uit de wedstrijd gehaald|om tuchtredenen naar huis gestuurd)
        (jury|wedstrijdjury|commissarissen|juryvoorzitter|koersdirectie|uci-jury) (zet|haalt|neemt|stuurt|diskwalificeert|heeft|gooit) WHO ~~ (uit koers|uit de koers|uit de wedstrijd|naar huis|uit de race|gediskwalificeerd|uitgesloten) ~
        jury diskwalificeert WHO
        WHO [krijgen] ~ (een|de) (rode kaart|diskwalificatie)
    """,
    "BACK_AGAIN": """
        ^ [zijn|zitten|hangen] er ~ (weer|terug|opnieuw|alweer) ~ (bij|aan|tussen) , WHO
        ^ (weer|terug|opnieuw|alweer) (bij|erbij|terug|aangesloten|op post) (:|,) ~ WHO
        WHO [hangen|zitten|zijn] er ~ (weer|opnieuw|terug|alweer) ~ (aan|bij|tussen|in) $
        WHO [hangen|zitten|zijn] ~ (weer|opnieuw|terug|alweer) ~ (aangehaakt|aangepikt|erbij|eraan|op zijn plaats|op haar plaats|tussen de wielen) $
        WHO [hebben] ~ (zijn|haar) ~ (plaats|plek|stekje) ~ (weer|terug|opnieuw)? ~ (ingenomen|gevonden)
        WHO [zijn] ~~ terug $
        WHO [zitten|zijn] ~ (er|daar)? ~ (weer|opnieuw|terug|alweer) bij $
        WHO [sluiten] ~~ (weer|opnieuw|terug) aan $
        WHO [zijn] ~~ (weer|opnieuw|terug) (aangesloten|op post|van de partij|op zijn plaats|op zijn plek) $
        WHO [keren] ~~ terug $
        WHO [hebben|vinden|krijgen] ~ (weer|opnieuw) ~ aansluiting ~ $
    """,
    "BACK": """
        WHO [zijn] ~~ (teruggekomen|teruggekeerd|weergekeerd|teruggeraakt|aangesloten|teruggereden|teruggebracht) ~ (in|bij|aan|naar|tot bij) ~ PACK
        WHO [zijn] ~~ (in|bij) PACK (teruggekomen|teruggekeerd|weergekeerd|teruggeraakt|aangesloten|teruggereden)
        WHO [hebben|krijgen|vinden|maken] ~ (weer|opnieuw|terug|eindelijk)? ~ aansluiting ~ (met|bij|in) PACK
        WHO [hebben] ~ PACK ~ (weer|opnieuw|terug) ~ (te pakken|bereikt|vervoegd)
        WHO [zijn|zitten|komen|raken|geraken|rijden] ~~ (weer|alweer|opnieuw|terug) ~ (in|bij|aan) (de|het)? (staart|buik|rug|schoot|achterkant|staartje|rangen) van PACK
        WHO [zitten|zijn] ~~ (na|ondanks) ~ (val|valpartij|lekke band|pech|wissel) ~ (weer|alweer|opnieuw|terug) ~ (in|bij) PACK
        WHO [zijn|zitten|komen|raken|geraken|rijden] ~ (weer|alweer|opnieuw|terug) ~ (bij|in|aan) PACK
        WHO ~ (keert|keerde|keren) ~ terug (in|bij|naar) PACK
        WHO [mogen|kunnen|komen] ~ (weer|opnieuw)? (aanschuiven|aansluiten|aanpikken) (bij|in) PACK
        WHO [sluiten|pikken|haken] ~ aan (bij|in) PACK
    """,
    "SOLO": """
        WHO [zijn|rijden|zitten|blijven] ~ (alleen|solo|in zijn eentje|in haar eentje|moederziel alleen) ~ (op kop|voorop|vooraan|aan de leiding|over|voorin|in de aanval)
        (enige|een|1|laatste) (koploper|leider|leidster|vluchter) (nog|meer|over)? (,|:) WHO
        alleen WHO (nog|rijdt|blijft|is) ~ (voorop|vooraan|over|op kop)
        (alleen|enkel|slechts) WHO (volhardt|volhardt nog|houdt stand|houdt nog stand|houdt nog even stand|blijft over|blijft nog over|resteert|rest nog) .
    """,
    "DNS": """
        WHO [staan|verschijnen|komen|zijn] ~~ niet ~ (aan|bij|voor|op) ~ (vertrek|start|startlijn|appel)
        WHO (start|startte|starten|startten|vertrekt|vertrok|vertrekken) ~~ niet (meer)? $
        (niet gestart|niet vertrokken|niet-starter|niet-starters|dns|forfait) : ~ WHO
    """,
    "CLIMBS": """
        WHO , (die|dat) ~ (als eerste|het eerst|eerst) ~ (bovenkomt|bovenkwam|boven komt|boven kwam|doorkomt|doorkwam|over de top komt|over de top rijdt|passeert|passeerde|boven is)
        WHO ,? (die|dat) ~ POINTS ~ (pakt|pakte|wint|won|neemt|nam|grijpt|greep|raapt|meepakt|meepikt)
        POINTS ~ (op|boven op|bovenop) UP [gaan|zijn] ~ (naar|voor) WHO
        (bergpunten|bergpunt|bergprijs|volle buit|punten) (voor|naar) WHO (op|boven op|bovenop) UP
        (op|boven op|bovenop|boven|op de top van) UP (is|was) WHO ~ (eerste|snelste|rapste|vlugste|sterkste|attentste)
        (boven op|bovenop|op de top van) UP : WHO
        WHO [zijn] ~ (eerste|de eerste|de snelste|de rapste|de vlugste) ~ (op|over|boven op|bovenop) (de top|UP) , (voor|gevolgd door) NEXT
        WHO [sprinten|spurten] ~ naar ~ POINTS ~
        WHO [pakken|nemen|grijpen|rapen|winnen|halen|sprokkelen|verzamelen|scoren|oogsten|plukken|snoepen|strijken] ~ (op|boven op|bovenop|aan) UP ~ POINTS (op|mee)? (voor|vlak voor) NEXT
        WHO [pakken|nemen|grijpen|rapen|winnen|halen|sprokkelen|verzamelen|scoren|oogsten|plukken|snoepen] ~ (op|boven op|bovenop|aan) UP ~ POINTS
        WHO [pakken|nemen|grijpen|rapen|winnen|halen|sprokkelen|verzamelen|scoren|oogsten|plukken|snoepen] ~ POINTS ~ (op|boven op|bovenop|aan) UP
        WHO [pakken|nemen|grijpen|rapen|winnen|halen|sprokkelen|verzamelen|scoren|oogsten|plukken|snoepen] ~ (de bergpunten|alle bergpunten|de bergprijs|de volle buit op de top)
        WHO [kloppen|verslaan|verschalken|vloeren] NEXT ~ (om|voor|in de sprint om|in het sprintje om) ~ (bergpunten|bergprijs|punten op de top|bergtrui)
        (op|boven op|bovenop|over) UP [zijn] WHO ~ (de eerste|eerst|het eerst boven|als eerste boven|de snelste)
        (op|boven op|bovenop) UP [nemen|pakken|grijpen|rapen|winnen] WHO ~ POINTS
        WHO ~~ (het eerst|als eerste|eerst) (boven|over de top|op de top|over de col|aan de top) , (voor|gevolgd door|met) NEXT
        WHO ~~ (het eerst|als eerste|eerst) (boven|over de top|op de top|over de col|aan de top)
        (bergpunten|bergprijs|punten op de top|punten bovenop) [zijn|gaan] ~ (voor|naar) WHO
    """,
    "SPRINTS": """
        (in|bij|aan|op) SPRINT ~ (is|was|bleek|blijkt|toont zich) WHO ~ (snelste|rapste|vlugste|sterkste|attentste|primus|de baas|eerste) , (voor|gevolgd door) NEXT
        (in|bij|aan|op) SPRINT ~ (is|was|bleek|blijkt|toont zich) WHO ~ (snelste|rapste|vlugste|sterkste|attentste|primus|de baas|eerste)
        WHO [grissen|kapen|harken|slepen|halen] ~~ (mee|weg|binnen|in) ~ (in|bij|aan|op) SPRINT
        WHO [zijn] ~ (snelste|rapste|vlugste|attentste) (in|bij|aan|op) SPRINT
        (in|bij|aan|op) SPRINT [pakken|nemen|grijpen|sprokkelen|rapen|verzamelen] WHO ~ POINTS
        WHO [rapen|pakken|nemen|sprokkelen|snoepen|grijpen|verzamelen|winnen|scoren|plukken] ~~ (op|mee|in|bij)? (aan|in|bij|op) SPRINT
        SPRINT ~ (een prooi voor|prooi voor|gaat naar|ging naar|is voor|was voor|gewonnen door) WHO
        (punten|bonificaties|bonificatieseconden|seconden|bonusseconden|tellen) ~ (voor|naar) WHO (in|aan|bij|op) SPRINT
        WHO [snellen|komen|rijden|gaan|duiken|bollen] ~ als eerste ~ (door|over|langs|aan) SPRINT , ~ gevolgd door NEXT
        WHO [snellen|komen|rijden|gaan|duiken|bollen] ~ als eerste ~ (door|over|langs|aan) SPRINT , NEXT [worden|zijn] ~ tweede
        WHO [snellen|komen|rijden|gaan|duiken|bollen] ~ als eerste ~ (door|over|langs|aan) SPRINT
        WHO , winnaar van SPRINT
        (in|bij|aan|op) SPRINT (klopt|klopte|verslaat|versloeg|vloert) WHO NEXT
        (in|bij|aan|op) SPRINT (gaat|ging|blijft|bleef) WHO NEXT (vooraf|voor)
        WHO [kloppen|verslaan|vloeren] NEXT ~ (in|bij|aan) SPRINT
    """,
    "GAP_PEL_LEAD": """
        (verschil|voorsprong|kloof|marge|achterstand) ~~ (geslonken|gezakt|teruggelopen|gedaald|teruggebracht|gekrompen|verkleind|verminderd) ~ , tot T
        (verschil|voorsprong|kloof|marge) ~~ (geslonken|gezakt|teruggelopen|gedaald|teruggebracht|gekrompen|opgelopen|gegroeid|aangegroeid|uitgebouwd|toegenomen) ~ (tot|naar) T
        (verschil|voorsprong|kloof|marge) ~ (slinkt|zakt|daalt|loopt terug|krimpt|loopt op|groeit|klimt|duikt|schommelt|blijft|hangt|stagneert|zit) ~ (tot|naar|onder|rond|op|boven|steken op|hangen op) T
        THEY ~ [hebben|krijgen|pakken|houden|behouden|verzamelen|tellen] ~ (al|nog|ongeveer|intussen|maximaal|niet meer dan)? T !(extra|winst|bij|erbij|meer|terug|verloren|prijs) ~ (voorsprong|voor|over|te goed|in handen)? .
        PACK [komen|passeren|volgen|rijden] ~ T later ~
        PACK [hebben|krijgen|rijden|zitten|liggen] ~ T (achterstand|achter|aan zijn broek|in het krijt|verder) .
        T [tellen|hebben|houden] ze (nog|over)?
        (bonus|voorgift|surplus|buffer|pluspunt) ~~ (tot|naar|bedraagt|rond|van|is|op|:) ~ T
        PACK [geven|laten|gunnen|schenken] ~ (ze|hen|FRONT|hun) ~ T ~
        (verschil|kloof|gat) tussen (kop|FRONT|koplopers|koploper) en PACK ~ (is|bedraagt|:|nu|nog) ~ T
        FRONT [mogen] ~ T ~ (koesteren|verdedigen)
    """,
    "GAP_CHASE_LEAD": """
        CHASE [rijden|zitten|volgen|liggen|hangen|komen|jagen] ~ op T .
        ^ op T : ~~ groep met
    """,
    "GAP_PEL_CHASE": """
        PACK [zitten|rijden|volgen|liggen|hangen] ~ (nog eens|daar nog eens|daar|nog|weer) ~ T (verder|daarachter|erachter|achter hen)
        PACK , ~~ , [zitten|rijden|volgen|liggen|hangen] ~ (nog eens|daar nog eens|daar|nog|weer) ~ T (verder|daarachter|erachter|achter hen)
    """,
    "GAP_PEL_WHO": """
        WHO [hebben|pakken|verzamelen|sprokkelen|nemen|houden|behouden|tellen] ~ (al|nog|intussen|inmiddels|ongeveer|een)? ~ T (voorsprong|voor|over|bonus|bij elkaar|in handen|op PACK)? .
        WHO [krijgen|kregen] ~ (niet meer dan|maximaal|hooguit|al|ruim)? ~ T ~ .
        WHO [zijn] T (voor op|weg van|los van) PACK
    """,
    "GAP_WHO_PEL": """
        WHO ~~ op T (van|achter) (PACK)
        WHO [hebben] ~ T achterstand op PACK
    """,
    "GAP_WHO_LEAD": """
        WHO [verliezen] ~ T op (FRONT|X|CHASE|de kop)
        WHO [rijden|zitten|volgen|liggen|hangen|komen|jagen|spartelen|zweven|bengelen|zwemmen] ~ op T .
        WHO ~ op T gereden
        ^ op T : WHO .
        WHO [moeten] ~ T (prijsgeven|toegeven|inleveren|laten)
        WHO [verliezen] ~ T .
    """,
}
FRAMES = merged(
    _FRAMES,
    dutch_moves_too.FRAMES,
    dutch_moves.FRAMES,
    dutch_mishaps.FRAMES,
    dutch_finish.FRAMES,
    dutch_standings.FRAMES,
)
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
