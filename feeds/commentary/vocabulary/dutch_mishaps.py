"""Dutch frames of crashes, mechanicals, and riders out of the race.

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "CRASH": """
        WHO [vliegen|gaan|duiken|kukelen|duikelen|tuimelen] ~ over (zijn|haar|het|hun) (stuur|fiets)
        het [zijn] WHO ~ (die|dat) ~ (rechtkrabbelt|rechtkrabbelen|overeind krabbelt|overeind krabbelen|op de grond ligt|op de grond liggen)
        WHO [liggen] ~ (erbij|tegen de vlakte|op de grond|tegen de grond) , (net als|evenals|samen met|en ook) NEXT
        WHO [gaan|rijden|vliegen|schieten|denderen] ~ rechtdoor ~ (in (een|de|die) (bocht|weiland|gracht|berm|afdaling|haag|veld|sloot)|, (een|de) (bocht|weiland|gracht|berm|haag|veld|sloot)|het ravijn in|de berm in)
        WHO [maken|doen] ~ (een)? ~ (smak|schuiver|duikeling|doodsmak|valpartij)
        (valpartij|val|crash) ~~ (met|waarbij) ~ WHO ~ (erbij|betrokken|op de grond|tegen de grond)? .
        WHO ~~ haakt ~~ (neer|onderuit|tegen de grond) $
        WHO ~~ (tegen het asfalt|tegen de grond|tegen de vlakte|onderuit|ten val|op de grond|tegen de keien) , (samen met|net als|evenals|met) WITH
        WHO [botsen|knallen|rijden|klappen|vliegen] ~ (op|tegen|in) ~ (verkeersremmer|verkeerseiland|vluchtheuvel|verkeersheuvel|toeschouwer|motor|volgwagen|auto|muurtje|stoeprand|borduur|paaltje|paal|drempel|hek|vangrail|hond|signaalgever|supporter|bocht|boom)
        WHO [raken] ~ (verkeerseiland|verkeersremmer|vluchtheuvel|paaltje|paal|stoeprand|borduur|toeschouwer|hek|hekken|motor|dranghek)
        WHO ~~ en (sleurt|sleurde|neemt|nam|trekt|trok|sleept|sleepte|maait|maaide) ~ NEXT ~ (mee|onderuit)
        (sleurt|sleurde|sleept|sleepte|maait|maaide) WHO ~ (mee|onderuit|in de val)
        WHO [gaan|liggen|vliegen] ~ op (zijn|haar|hun) (snufferd|gezicht|bek|plaat|zij)
        WHO ~~ haakt ~~ en (gaat|valt|ligt) ~ (neer|onderuit|op de grond|tegen de grond)
        WHO [dachten|denken|overdenken] ~~ na een (stuurfout|schuiver|valpartij|val) ~
        (liggen|ligt|lag|lagen) ~ (op een hoop|op de grond|tegen de vlakte) : ~ WHO
        (wie|ook) ~ (ligt|liggen|zit|zitten) ~ : ~ WHO
        WHO [onderuit+gaan|onderuit+schuiven|onderuit+glijden|weg+schuiven|weg+glijden|uit+glijden|ten val+komen|neer+gaan]
        WHO [tegen de grond/tegen de vlakte/tegen het asfalt/tegen de hekken/tegen de dranghekken/over de kop/overkop/over kop/over het stuur/over zijn stuur/over haar stuur+gaan|tegen de grond/tegen de vlakte/tegen het asfalt/over de kop/tegen de dranghekken+slaan|tegen de grond/tegen het asfalt/tegen de vlakte+smakken|tegen de grond/tegen het asfalt+kwakken|over de kop/over zijn stuur/over haar stuur/over het stuur/uit de bocht+vliegen|in de gracht/in de berm/in de sloot/in de haag/in een gracht/in een sloot/in een haag/tegen de vangrail/in de vangrail/tegen een paal/tegen de grond+belanden]
        WHO [maken] ~ kennis met ~ (asfalt|grond|wegdek|kasseien|vangrail|gracht)
        WHO [hebben] ~ (kennisgemaakt|kennis gemaakt) met ~ (asfalt|grond|wegdek|kasseien|vangrail|gracht)
        WHO [zijn] ~ (hard|zwaar|lelijk|stevig|in de afdaling|in een bocht|op de natte weg)? ~ (gevallen|gecrasht) $
        WHO [sleuren|maaien] ~ NEXT ~ (mee|mee in zijn val|mee in haar val|mee ten val|onderuit)
        WHO [nemen|trekken] ~ NEXT ~ (mee in zijn val|mee in haar val|mee ten val|mee naar de grond|mee tegen de grond|mee onderuit)
        WHO [schuiven] ~~ onder (de|een) (vangrail|vrachtwagen|afsluiting|dranghekken) ~
        WHO [schuiven|vallen|glijden|gaan] ~~ (weg|onderuit|uit|neer|en) ~ (en|hij|zij)? ~ (neemt|sleurt|haalt|neemt daarbij) NEXT ~ (mee|onderuit)
        X [rijden|halen|maaien|tikken] ~ WHO ~ (onderuit|omver|omverhaalt|ondersteboven)
        WHO [worden|zijn] ~~ (meegesleurd|meegetrokken|meegenomen|onderuitgehaald|omvergereden|omvergemaaid) ~
        (met|met daarbij|met onder meer|met onder anderen|met onder andere|waarbij ook|waarbij) WHO ~ (betrokken|gevallen|tegen de grond|ten val)
        (valpartij|valpartijtje|crash|val|tuimelperte) ~~ , (met|met daarbij|met onder meer|met onder anderen|waaronder|onder wie|met daarin) ~ WHO
        (in|bij) (de|die|een|deze) (val|valpartij|crash) (zit|zitten|zat|zaten|is|zijn|lag|lagen|ligt|liggen) ~ WHO
        WHO [krabbelen|staan|kruipen|klimmen|kunnen|gaan|rijden|zitten|springen] ~ (overeind|recht|weer|verder|op de fiets|weer op de fiets|opnieuw|alweer|terug)? ~ (na|van) (een|zijn|haar|die|de) (val|valpartij|tuimelperte|smak|crash)
        WHO , die (viel|gevallen is|is gevallen|ten val kwam|onderuitging|onderuit ging|zwaar viel|net viel|onderuitgaat|ten val komt) ,
    """,
    "CRASH_BARE": """
        (zijn|gaan|liggen|gingen|lagen) (er)? (een man of N|een stuk of N|een stuk of N man|een N renners|enkele renners|verschillende renners|N renners|N man) ~ (onderuitgegaan|onderuit|gevallen|ten val gekomen|neergegaan|tegen de grond|op de grond|tegen de vlakte)
        (ligt|liggen) ~ (renners|man|rensters) ~ (op de weg|op straat|op de grond|tegen de grond|tegen de vlakte|op een hoop)
        er (is|wordt|werd|wordt weer|is weer) ~ gevallen ~ (in PACK|FRONT|in de buik|achterin|vooraan|$)
        er (liggen|gaan|vallen|kwamen|komen|gingen|lagen|zijn) ~~ (renners|man|mannen|coureurs|een stuk of N|N) ~ (op de grond|tegen de grond|tegen de vlakte|op het asfalt|ten val|onderuit|in de gracht|gevallen|tegen het asfalt|tegen de stenen|neer)
        (N|verschillende|meerdere|enkele|heel wat|veel|tientallen) (renners|man|mannen|coureurs) (liggen|gaan|komen|kwamen|gingen|lagen|zijn|smakken|slaan) ~~ (op de grond|tegen de grond|tegen de vlakte|op het asfalt|ten val|onderuit|in de gracht|gevallen|tegen het asfalt|neer)
        er (is|was|gebeurt|gebeurde|ontstaat|ontstond|vindt) ~ (valpartij|crash|massale val|massaal gevallen|grote val)
        het gaat ~ (mis|fout|verkeerd) ~~ (valpartij|tegen de|onderuit|op de grond|val)
    """,
    "MECHANICAL": """
        (pech|lekke band|lekke banden|leegloper|leeglopers|klapband|klapbanden|panne|platte band|materiaalpech|mechanische pech|kettingbreuk|bandbreuk|defect) ~ (voor|bij) WHO en (voor|bij|ook voor|ook bij) NEXT
        (lekke banden|leeglopers|klapbanden|bandenpech|lekke tube|voorwiel lek|achterwiel lek) ~ (voor|bij) WHO
        ^ (lek|lekke band|pech|leegloper|klapband|materiaalpech|panne) ! WHO (!|.|,)
        ^ (lek|lekke band|pech|leegloper|klapband|materiaalpech|panne) (:|,) ~ WHO (!|.|,)
        (kettingbreuk|klapband|leegloper|bandbreuk|lek|lekke band|panne|defect|materiaalpech|pech) ,? (en|dus) WHO [staan|gooien|moeten|wachten|stappen|verliezen|krijgen|zoeken]
        WHO [gooien|smijten|kwakken|zwieren] ~ (zijn|haar|de) fiets ~ (weg|in|tegen|op)
        WHO [zien] ~ (ketting|kettinkje) ~ (aflopen|afspringen|breken)
        (mechanische|technische) (problemen|pech|ellende|malheur) ~ (voor|bij) WHO
        WHO [hebben] ~ af te rekenen met ~ (pech|mechanisch|mechanische|technisch|lekke|materiaalpech|defect)
        WHO [hebben|kennen] ~ (mechanische|technische) (problemen|pech|ellende|malheur)
        (problemen|probleem|last|gedoe) ~ met ~ (derailleur|ketting|versnellingen|fiets|wiel|achterwiel|voorwiel|remmen|zadel) ~ (voor|bij) WHO
        lek gereden ~~ : WHO
        WHO [moeten] er ~ (met|door|wegens) ~ (gebroken|kapot|kapotte|lekke|platte|losse|defect|pech) ~ (af|naast) ~
        WHO [wachten] ~ (op|tot) ~ (nieuwe|andere|nieuw|ander) (fiets|wiel|voorwiel|achterwiel) ~
        WHO [verspelen|verliezen] ~ (tijd|de aansluiting|terrein|zijn plek|haar plek) ~ door ~ (lekke|pech|materiaalpech|mechanisch|kettingprobleem|leegloper)
        WHO [lek/plat+rijden|lek+lopen|van fiets/van wiel/van fietsen+wisselen|van fiets/van wiel+veranderen|stil met pech+vallen]
        WHO [stappen|springen|kruipen] !(weer|opnieuw|terug|alweer) ~ (over op|op) ~ (fiets|reservefiets) ~ (van X|van ~ ploegmaat|van ~ ploeggenoot|van ~ ploegmakker|$)
        WHO [staan|vallen] ~~ (aan de kant|langs de kant|stil|aan de kant van de weg) (:|,) ~ (lek|lekke|pech|klapband|leegloper|materiaalpech|platte|kettingbreuk|defect|panne)
        WHO [staan|vallen|moeten] ~~ met ~ (kapot|kapotte|gebroken|defect|defecte|losse|lekke|platte) ~ (wiel|achterwiel|voorwiel|ketting|derailleur|zadel|fiets|band|voorband|achterband|versnelling|pedaal|schoen|stuur|spaak|rem) ~
        (ketting|derailleur|zadel|versnelling|achterwiel|voorwiel|band|achterband|voorband|fiets|pedaal|stuur) van WHO ~ (gebroken|geblokkeerd|valt eraf|vloog eraf|loopt leeg|is lek|lek|leeggelopen|begeeft het|loopt eraf|ligt eraf|is gebroken|springt eraf|los|zit vast)
        WHO [hebben] ~ (last|problemen|miserie|moeilijkheden) ~ (van|met) ~ (versnelling|versnellingen|ketting|derailleur|fiets|zadel|band|materiaal|wiel|remmen|schoen|schakelapparaat|stuur)
        (kettingproblemen|derailleurproblemen|schakelproblemen|versnellingsproblemen|fietsproblemen|bandenpech|materiaalpech|kettingpech|problemen met de ketting|problemen met de fiets|kettingprobleem|een lekke band|lekke tube) ~ (voor|bij) WHO
        WHO (gebaart|gebaarde|wijst|wenkt|roept|kijkt) ~~ (lek|lekke|pech|wiel|fiets|ketting)
        (pech|lek|lekke band|leegloper|o nee|oei|ai) ! WHO [staan|vallen|stoppen|moeten] ~ (aan de kant|langs de kant|stil|voet aan grond|voet aan de grond|van de fiets)
        WHO [krijgen] ~ (te maken|af te rekenen) met ~ (pech|lekke|leegloper|materiaalpech|panne|klapband|mechanische)
        WHO [worden] ~ (getroffen|geplaagd|opgehouden|afgeremd|vertraagd) door ~ (pech|lekke|leegloper|materiaalpech|panne|klapband|mechanische)
        WHO [worden] ~ (depannage|gedepanneerd)
        WHO [verliezen|breken] ~ (ketting|pedaal|zadel|spaak|derailleur) ~
        WHO [voeren|doen] ~ (een)? (fietswissel|wielwissel|snelle wissel) ~
        WHO [zijn|raken] ~ (zijn|haar) (ketting|pedaal|zadel) ~ kwijt ~
        WHO [ruilen] ~ van (fiets|wiel) ~
        met (een|zijn|haar) (gebroken|kapot|kapotte|lekke|platte|losse) (wiel|achterwiel|voorwiel|ketting|derailleur|zadel|fiets|band|voorband|achterband|pedaal|stuur|spaak) (staat|staan|stond|stonden|valt|viel) WHO
        WHO : ~ (lekke band|platte band|leegloper|klapband|materiaalpech|kettingbreuk|mechanische pech) (.|!)
        (problemen|ellende|malheur) (voor|bij) WHO , (zijn|haar|de) (ketting|derailleur|zadel|wiel|achterwiel|voorwiel|band|pedaal) ~
        WHO [zetten|moeten] ~ voet aan (de)? grond ~ (met|door|na|wegens) ~ (lekke|pech|kapotte|leegloper|ketting|panne|materiaalpech|platte|derailleur|klapband)
    """,
    "ABANDON": """
        WHO ~~ , (opgegeven|afgestapt|uitgestapt|uit koers|einde koers|einde wedstrijd) (.|,)
        dat WHO niet (meer)? (verder gaat|verder rijdt|verder kan|verdergaat|verder gaan)
        WHO [zijn] ~ uit (koers|de koers|de wedstrijd) verdwenen
        WHO [hangen|spelden|doen] ~ (rugnummer|rugnummers|nummer) ~ af
        WHO [geven|steken] ~ (de strijd op|de pijp aan maarten|er de brui aan)
        WHO niet , (die|hij|zij) (wordt|werd|is) ~~ (afgevoerd|weggevoerd|weggebracht|meegenomen|overgebracht)
        WHO [gaan|rijden] niet (meer)? verder
        WHO [kruipen|klimmen|stappen] ~ in de (bezemwagen|ploegwagen|volgwagen|bus)
        uit (koers|de koers|de wedstrijd|de ronde) (stapte|stapten|stapt|stappen) ~ WHO
        WHO [zoeken] ~ de (bezemwagen|ploegwagen|volgwagen|bus) op
        WHO [zijn|hebben] ~ (de|het)? ~ (uit de koers genomen door de dokter|de wedstrijd moeten verlaten|de koers moeten verlaten|de ronde moeten verlaten|moeten opgeven|de strijd moeten staken|moeten afstappen)
        WHO , (die|dat) ~~ (afgestapt|uitgestapt) (is|zijn)
        WHO [af+stappen|uit+stappen|uit+vallen] $
        WHO [geven] !(zich|er|hun|de moed|de hoop) ~~ op $
        (opgaves|opgaven|opgave) van WHO
        WHO .. (opgeeft|opgeven|opgaf|opgaven) $
        WHO [hebben] ~~ opgegeven $
        WHO .. opgegeven [hebben] $
        (zien|ziet|zag|zagen) (we|ik|PACK)? WHO ~~ opgeven
        WHO [uit de koers/uit de ronde/uit de wedstrijd/van de fiets/van zijn fiets/van haar fiets/in de ploegwagen/in de volgwagen/in de ambulance/in de bezemwagen/in de ziekenwagen/in de auto+stappen|de strijd/de koers/de wedstrijd+staken|de koers/de wedstrijd/de ronde+verlaten|de handdoek+gooien|de handdoek in de ring/het bijltje erbij neer+gooien|er de brui aan+geven]
        WHO [!+afvoeren|!+wegvoeren|!naar het ziekenhuis/naar een ziekenhuis+brengen|!naar het ziekenhuis/naar een ziekenhuis+vervoeren|!naar het ziekenhuis/naar een ziekenhuis+overbrengen]
        WHO [gooien] ~ het bijltje erbij neer
        WHO ~ (heeft|hebben) het bijltje erbij neergegooid
        WHO [rijden|doen|zijn] ~ (niet langer|niet meer) (in koers|in de koers|in de wedstrijd|in wedstrijd) ~
        (koers|wedstrijd|ronde|giro|tour|vuelta) (gedaan|voorbij|afgelopen) (voor|bij) WHO
        (rugnummer|nummer) af (voor|bij) WHO
        WHO [zijn|gaan|moeten] ~ naar het ziekenhuis $
        WHO naar het ziekenhuis (.|!)
        WHO [vervolgen] ~ (koers|wedstrijd|weg|ronde) ~ niet
        WHO [kunnen|mogen] ~ (de|zijn|haar|hun) (koers|wedstrijd|weg|ronde) ~ niet ~ (vervolgen|voortzetten|verderzetten)
        WHO [moeten] ~~ (naar huis|de ronde verlaten|de koers verlaten|uit koers|de strijd staken|de strijd gestaakt|opgeven|uitstappen) $
        WHO [moeten] ~ met ~~ (naar huis|opgeven|uit koers|afstappen)
        WHO [zijn] gedwongen (op te geven|af te stappen|de koers te verlaten|de strijd te staken|tot opgave|tot opgeven)
        (voor|bij) WHO [zijn|zitten] ~ (het|de koers|de ronde|de wedstrijd|de dag|de tour|de giro|de vuelta) ~ (afgelopen|over|erop|voorbij|gedaan|einde verhaal|einde koers|over en uit|ten einde)
        (voor|bij) WHO (eindigt|eindigde|stopt|stopte|eindigen) ~ (de koers|de ronde|het verhaal|de wedstrijd|het avontuur in de ronde|de tour|de giro|de vuelta) ~
        (voor|bij) WHO [betekenen] ~~ (einde|het einde) ~ (van de)? (koers|ronde|wedstrijd|opgave|tour|giro|vuelta)
        (koers|ronde|wedstrijd|tour|giro|vuelta) (eindigt|stopt|eindigde|stopte|is voorbij|is over|zit erop|is gedaan) ~ voor WHO
        (betekent|betekende) ~ (het einde|einde koers|einde wedstrijd|opgave|de opgave|het einde van de ronde|het einde van de koers) (voor|van) WHO
        (zien we|zie ik|we zien) WHO ~ (in de ploegwagen|in de volgwagen|in de ambulance|in de bezemwagen) ~
        einde ~ (koers|ronde|wedstrijd|tour|giro|vuelta|verhaal in de N) (voor|,) WHO
        WHO [zijn] ~ (gestopt|uitgevallen|uit koers|uit de koers|uit de wedstrijd|niet meer in koers) $
        WHO [zijn] ~~ (afgestapt|uitgestapt|opgegeven) $
        (ook|eveneens)? (afgestapt|opgegeven|uitgevallen|uit koers|opgave|opgaves|opgaven|uitvallers|dnf) : ~ WHO
    """,
    "OTL": """
        (buiten tijd|buiten de tijd|buiten de tijdslimiet|buiten de tijdlimiet|te laat binnen) ~~ : ~ WHO
        (buiten tijd|buiten de tijdslimiet) ~ (is|zijn|waren|was|kwamen|kwam|eindigden|eindigde) ~ WHO
        WHO [halen] ~ (de tijdslimiet|de tijdlimiet) ~ niet ~
        WHO [komen|finishen|eindigen|zijn|arriveren|bollen] ~~ buiten (tijd|de tijd|de tijdslimiet|de tijdlimiet) ~
    """,
    "DSQ": """
        uit (koers|de koers|de wedstrijd|de ronde) (gezet|genomen|gehaald) ~~ : ~ WHO
        (gediskwalificeerd|uitgesloten|naar huis gestuurd) ~~ : ~ WHO
        WHO [zijn|worden] ~~ (gediskwalificeerd|uit koers gezet|uit de koers gezet|uit de wedstrijd gezet|uitgesloten|uit koers genomen|uit de wedstrijd genomen)
        jury [zetten|nemen|sturen|halen] ~ WHO ~ (uit koers|uit de koers|naar huis|uit de wedstrijd)
        jury [diskwalificeren] ~ WHO
        (rode kaart|diskwalificatie|uitsluiting) ~ (voor|van) WHO
    """,
    "DNS": """
        dat WHO ~ niet (meer)? (start|vertrekt|van start gaat|aan de start staat|aan de start verschijnt|opstapt)
        (vertrokken|gestart|van start|op gang) zonder ~ WHO
        zonder WHO ~~ (vertrokken|gestart|van start|op gang)
        (naam|namen) (ontbreekt|ontbreken|ontbrak|ontbraken) ~ (aan|bij)? ~ (vertrek|start|vandaag|appel)? : WHO
        WHO [ontbreken] ~ (aan|bij) ~ (vertrek|start|appel)
        WHO [ontbreken] (vandaag|vanmiddag|hier)? .
        zonder WHO ~ stellen
        WHO ~~ (verscheen|verschenen|verschijnt|verschijnen) ~~ niet (meer)? (aan|bij) ~ (vertrek|start|startlijn)
        WHO [laten] ~ zich ~ (afmelden|verontschuldigen|forfait)
        WHO [zijn] ~~ (niet opgestapt|niet meer opgestapt|in het hotel gebleven|thuis gebleven|thuisgebleven|niet gestart|niet vertrokken|niet meer vertrokken)
        WHO ~~ in het hotel gebleven
        streep op de startlijst : WHO
        (niet meer van de partij|niet aan de start|niet gestart|niet vertrokken|niet meer gestart|niet meer in koers|afwezig|afwezigen|niet-starters|niet-starter|er niet meer bij) ~ (is|zijn|:|waren|was) ~ WHO
        (niet meer van de partij|niet aan de start|niet gestart|afwezig|er niet meer bij) (is|zijn|waren|was)? ~ WHO
        (renners|man) (gingen|zijn|staan|stonden|vertrokken|gaan) niet (van start|gestart|aan de start|meer aan de start) : WHO
        WHO [hebben|moeten] ~~ (forfait|verstek) (gegeven|geven|laten gaan|moeten geven)
        WHO [geven] ~ forfait
        WHO [verschijnen|staan|komen] ~ (ziek|geblesseerd|gekwetst)? niet ~ aan (de start|het vertrek)
        WHO [starten|vertrekken|opstappen] ~ niet (meer|vandaag)? ($|na (zijn|een|de|haar) (val|valpartij|nacht))
        WHO [stappen] ~ niet (meer)? op $
        zonder WHO , die ~~ (niet|ziek|geblesseerd|gekwetst|opgave|forfait|gestart|naar huis)
        WHO [zijn] ~ (ziek|geblesseerd|gekwetst) (naar huis|thuis) ~
        WHO [blijven] ~ (in het hotel|in bed|thuis)
        WHO [zijn|worden] ~~ met (koorts|hoge koorts|griep|corona|covid|maagklachten|buikklachten|buikgriep) ~ naar huis (gestuurd|gegaan|vertrokken)
        WHO [zijn] ~ (geen starter|niet-starter|geen deelnemer meer)
        WHO [zijn] er ~ niet (meer)? bij , ~~ (ziek|koorts|griep|geblesseerd|gekwetst|forfait|last)
    """,
}
"""Frames by kind."""
