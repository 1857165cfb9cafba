"""Dutch frames of what riders do to the groups: away, across, caught, dropped.

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "ATTACK": """
        WHO [verrassen] ~~ met (een|zijn|haar) ~ (uitval|aanval|demarrage|versnelling|jump)
        WHO [trekken] ~ de forcing ~ (op|aan|$)
        WHO [testen] ~ (benen|concurrentie|tegenstand|rivalen) ~
        WHO [slaan] ~ toe (op|aan|bij|.)
        WHO [laten] ~ (een|zijn|haar) ~ (demarrage|versnelling|aanval|uithaal) ~ zien
        (prikje|plaagstootje|aanvalletje|speldenprikje|uithaal|vlammende aanval|dijk van een aanval) van WHO
        ^ (nu|daar|en daar)? ~ [vertrekken] WHO !
        WHO [gooien] zich ~ in de (strijd|debatten|bagarre) met ~ (aanval|demarrage|versnelling)
        WHO [zetten] nog ~ (eens|een keer) door ~ (en|$)
        WHO [gaan|vertrekken|springen|versnellen|demarreren|aanvallen] ~ op ~ ~ (kilometer|km|meter) (van|voor) ~ (streep|finish|meet|aankomst|top|einde|eind)
        (vuurwerk|dynamiet|offensief|openingszet|aanvalspoging|aanvalsdrang) van WHO
        WHO [pakken|nemen|krijgen|hebben] ~ (een paar|enkele|vijftig|honderd|tweehonderd|een meter of|al|zo|wat|meteen)? ~ (meter|meters|meter of N|lengtes)
        WHO [pakken|nemen|krijgen] ~ een meter of N
        WHO [springen|rijden|gaan|glippen] ~ weg en (krijgt|neemt|kreeg)
        WHO [trekken|gaan] ~ (zelf|nu) (aan|ten strijde)
        WHO [prikken|porren] ~ (eens|even)? ~ $
        WHO [leggen] ~ (er de pees op|de pees erop|het vuur aan de schenen|de duimschroeven aan)
        WHO [zetten] ~ (er een|een) ~ (spurt|sprint|tandje|turbo) ~ (in|op|bij|aan)
        WHO [zijn] ~ (eerste|eersten) die ~ (probeert|proberen|demarreert|demarreren|aanvalt|aanvallen|versnelt|versnellen|wegspringt|wegspringen)
        (poging|aanval|demarrage|uitval|prik|versnelling|ontsnappingspoging|tegenaanval) , ~ (van|door|met) (ene)? WHO
        WHO [rammen|beuken|knallen|stampen|kletsen|vlammen] ~ (erop|erop los|er op|op de pedalen|eropaan)
        WHO [geven|gooien|zwieren] er ~ (een)? ~ (lap|klap|snok|ruk|dot gas) ~ (op|aan|bij)
        WHO [trekken|rijden|gaan] ~ (vol|fors|flink|stevig|keihard) door $
        WHO [staan|gaan] ~ (op de pedalen|uit het zadel) en (demarreert|versnelt|gaat|rijdt weg|trekt door|springt weg|is weg)
        WHO [smijten|gooien] ~ (alles) ~ (in de strijd|in de schaal|op tafel)
        WHO [wagen|plaatsen|doen] ~ (weer|opnieuw|nogmaals|alweer|nog een)? ~ een ~ (gooi|jump|vlammende versnelling|snedige aanval|ultieme poging|late aanval)
        WHO [kiezen] ~ (solo|voor een solo|het solopad|voor de solo|voor de vlucht vooruit)
        WHO [beginnen] ~ aan een (solo|lange solo|alles-of-niets-poging|monstersolo)
        WHO [laten] ~ (hun|zijn|haar) (medevluchters|metgezellen|kompanen|vluchtmakkers|medestanders) ~ (achter|ter plaatse|staan)
        er (wordt|werd) ~~ (gedemarreerd|aangevallen|versneld|weggesprongen|gecounterd|geprikt|doorgetrokken) ~ door WHO
        WHO [zijn] gevlogen $
        WHO [vliegen|schieten|knallen|stuiven|sluipen] er ~ uit $
        WHO [mengen] zich ~ in de debatten
        WHO [persen|gooien|wringen] ~ er ~ (een)? ~ (versnelling|demarrage|aanval|tempoversnelling) ~ uit
        WHO [gaan|trekken|zijn|rijden] er ~ als (eerste|eersten) ~ (vandoor|op uit|uit|tussenuit)
        WHO [bijten] ~ de spits af
        WHO [zetten|drukken|trappen] ~ (zijn|haar|hun) ~ (aanval|demarrage|versnelling) ~ door
        WHO [lossen] ~ de eerste schoten
        WHO [zoeken|kiezen] ~ het avontuur ~
        WHO [trekken] ~ erop uit
        WHO [gaan] ~ zelf (aan)? .
        (nu|dan|daar|ook|en|meteen|daarop|vervolgens)? [proberen] WHO ~ het ~ .
        WHO [trekken|gooien|scheuren|breken|gooien|zetten] ~ (alles|de koers|de wedstrijd|de boel|het hele zaakje|de finale|de boel helemaal) ~ open ~
        WHO [ruiken] ~ (zijn|haar|hun|de|een) (kans|kansen|moment) en (gaat|gaan|ging|gingen|demarreert|demarreren) ~
        WHO [ontbinden] ~ (zijn|haar|hun) duivels
        WHO [steken] ~ (het vuur|de lont) ~ (aan de lont|aan het vuur|in de lont)
        WHO (gaat|gaan|ging|gingen) (op|met) ~ (drafje|een ruk|gemak) ~ (weg|ervandoor) $
        WHO [zijn] ~ (alleen|solo|in zijn eentje|in haar eentje) ~ (op zoek|op jacht) naar ~ (FRONT|X)
        WHO [rukken|snokken|bonken|stampen] ~ (weg|los) ~ $
        WHO [plaatsen|leveren] ~ de beslissende (versnelling|aanval|demarrage|snok|jump) ~
        WHO [counteren] ~
        (eerste|eersten) die ~ (probeert|proberen|demarreert|demarreren|aanvalt|aanvallen|gaat|gaan) (is|zijn|was|waren) WHO
        WHO [weg+rijden|weg+springen|weg+glippen|weg+sluipen|weg+muizen|weg+knallen|weg+stuiven|weg+vliegen|weg+schieten|weg+spurten|weg+demarreren|weg+fietsen|weg+stormen]
        WHO [aan+vallen|aan+zetten|door+trekken|uit+halen|uit+breken] $
        WHO [+demarreren|+versnellen|+ontsnappen|+counteren] !(aan)
        WHO [ervandoor+gaan|er vandoor+gaan|ervandoor+muizen|ervandoor+trekken|er tussenuit/er alleen tussenuit/ertussenuit/tussenuit/eropuit/er alleen op uit+trekken|er tussenuit/ertussenuit/tussenuit+knijpen|er tussenuit/ertussenuit/ervantussen+muizen|er tussenuit/ertussenuit+gaan]
        WHO [los+rijden|los+maken|los+scheuren|los+rukken|los+werken|los+wringen|los+weken|los+wrikken|vrij+rijden|vrij+maken]
        WHO [een ~ gat/een ~ gaatje/een ~ kloof/een ~ kloofje/een ~ bres+slaan]
        WHO [de aanval/de vijandelijkheden/de debatten/het vuur/de finale+openen]
        WHO [een ~ aanval/een ~ demarrage/een ~ versnelling/een ~ uitval/een ~ prik/een ~ tegenaanval/een ~ snok/een ~ jump+plaatsen|een ~ aanval/een ~ demarrage/een ~ uitval/een ~ tegenaanval+lanceren|een ~ aanval/een ~ poging/een ~ uitval+ondernemen|een ~ poging/een ~ aanval/een ~ uitval/een ~ sprong+wagen|een ~ aanval/een ~ uitval+doen]
        WHO [een tandje hoger/een versnelling hoger+schakelen|het vuur aan de lont/de lont aan het vuur/een tandje bij+steken|de knuppel in het hoenderhok/de boel open/alles los+gooien]
        WHO [trekken] ~ de stoute schoenen aan
        WHO [delen] ~ een ~ (prik|speldenprik) uit
        WHO [de vlucht vooruit/het ruime sop/het hazenpad/de aanval/voor de aanval+kiezen|de benen/de vlucht/afstand/een voorsprongetje+nemen]
        WHO [in de aanval/ten aanval/in de tegenaanval/op avontuur/in het offensief/alleen/solo/aan de haal+gaan|ten aanval/in de aanval/ten strijde/alleen op pad+trekken]
        WHO [alleen verder/solo verder/alleen door/in zijn eentje verder/in haar eentje verder+gaan|alleen verder/solo verder/alleen door/in zijn eentje verder/in haar eentje verder+rijden|alleen verder/solo verder/in zijn eentje verder+trekken]
        WHO [zijn|zitten|rijden] ~ (er alleen vandoor|er vandoor|ervandoor|er tussenuit|ertussenuit|gaan vliegen|gaan lopen|alleen op pad|alleen op weg|op avontuur) $
        WHO [gooien|zetten|doen] er ~ (een versnelling|een snok|een schep|een tandje) ~ (bovenop|uit|op|bij)
        WHO [blijven] aanvallen $
        WHO [laten|schudden|gooien|rijden|zetten] ~ (iedereen|de rest|de anderen|de andere N|MATES|al MATES|de concurrentie|de tegenstand|de overige vluchters|de overige koplopers) ~ (achter|ter plaatse|van zich af|af|uit het wiel|staan|uit de wielen|eraf)
        WHO [laten|gooien|schudden] ~ MATES $
        WHO [lossen] ~ (iedereen|de rest|de anderen|MATES|de andere N) $
        WHO [schieten|knallen|stuiven|vliegen|rijden] (voorbij|langs) (iedereen|de rest|de anderen|de groep)
        (aanval|demarrage|versnelling|uitval) wordt ~ (geopend|geplaatst|ingezet) door WHO
        (forcing|versnelling|aanval|demarrage|prik|uitval) [komen] ~ van WHO
        ^ (daar|en daar|kijk daar|kijk, daar) (heb je|hebben we|is|gaat|komt) WHO .
        het is WHO (die|dat) ~ (aanvalt|demarreert|versnelt|wegrijdt|wegspringt|ervandoor gaat|doortrekt|in de aanval trekt|ten aanval trekt|de aanval opent|de aanval inzet)
        WHO [krijgen] ~ (FRONT)? ~ (een gaatje|een gat|ruimte|een voorsprongetje|een handvol seconden) ~ .
    """,
    "JOIN": """
        X [brengen|loodsen|slepen|gidsen|piloteren|trekken] WHO ~ (tot bij|terug bij|naar|tot aan) (X|FRONT)
        X ~~ en [brengen|loodsen|slepen|gidsen] WHO ~ (tot bij|terug bij|naar|tot aan) (X|FRONT)
        WHO [plakken|pikken|haken|klikken] ~ aan $
        (N man|twee man|drie man|nog twee man|nog een man|twee renners|drie renners|twee) ~ erbij (:|,) WHO
        (erbij|aansluiting|aansluiting voor|ook mee|ook erbij|aangesloten) (:|is|zijn) WHO
        WHO (is|zijn) ~ (bij|aan) de kop ~
        WHO [rijden|springen|knallen|vliegen|stomen] er ~~ (naartoe|naar toe|heen|naartoe gereden|aan)
        WHO [hebben] ~ (hem|haar|hen|ze|de koploper|de leider) ~ (te pakken|bijgehaald|bijgebeend|ingehaald|beet)
        WHO [voegen] zich ~ (erbij|bij hem|bij haar|bij hen|bij de kop)
        WHO [hangen|zitten|rijden|komen|geraken|raken] ~ (aan de staart van|in het wiel van|in de staart van|achteraan in|achteraan bij) FRONT ~
        WHO [rijden|springen|fietsen|knallen|klimmen|sprinten] ~~ (naar|tot bij|tot aan) FRONT $
        WHO [overbruggen] ~ (meters|kloof|seconden|gat|gaatje|afstand) ~ (naar FRONT|$)
        WHO [zijn|zitten] !(nog|er nog|slechts) ~ (nu|ook|al|weer)? ~ (erbij|er bij) ~ (vooraan|voorin|$)
        WHO [nestelen|voegen|melden] zich ~ in FRONT
        WHO [mogen|kunnen] zich ~ (bij FRONT|vooraan) ~ (voegen|melden|nestelen)
        FRONT [laten] zich ~ (inlopen|bijhalen|bijbenen|inhalen) door WHO
        FRONT [wachten] ~ (op)? WHO ~ op $
        FRONT [hebben] ~ op WHO ~ gewacht
        WHO [mogen|kunnen|weten] ~ (aanpikken|aansluiten|aanhaken|aan te pikken|aan te sluiten|aan te haken) ~
        WHO [hebben|krijgen] ~ (de twee|de drie|de vier|de vijf|hen|ze|de anderen|de rest) ~ (te pakken|bijgehaald|bijgebeend|bereikt|ingehaald|achterhaald|beet)
        WHO [zijn] ~ (naar|tot bij|tot aan) (FRONT|de kop|X) (gereden|gesprongen|gefietst|overgestoken|geraakt|geklommen)
        WHO [sluiten|haken|pikken] ~ (alsnog|opnieuw|weer|eindelijk)? ~ (aan) bij (zijn|haar|hun|de) ~ (kompanen|makkers|medevluchters|gezellen|FRONT)
        WHO [aan+sluiten|aan+haken|aan+pikken] (bij FRONT|bij X|bij de rest|vooraan|voorin|$)
        WHO [over+steken] (naar|$)
        WHO [de oversteek/de sprong/de overstap/de brug+maken|de brug/de kloof+slaan|het gat/de kloof/het gaatje+dichten|het gat/de kloof/het gaatje+dichtrijden|de aansluiting/aansluiting+vinden|de aansluiting/aansluiting+maken|aansluiting/de aansluiting+krijgen]
        WHO [slagen] erin ~ (de oversteek|de sprong|het gat|de kloof|de aansluiting) ~ te (maken|dichten|vinden)
        WHO [zijn] erin geslaagd ~~ (de oversteek|de sprong|het gat|de kloof|de aansluiting) te (maken|dichten|vinden)
        WHO [hebben|weten] zich ~ (bij FRONT|bij X|vooraan|voorin) ~ (gevoegd|genesteld|gevochten|gemeld|gereden|te voegen|te nestelen)
        WHO [voegen|melden|nestelen] zich ~ (bij FRONT|bij X|vooraan|voorin)
        WHO [zijn|komen|geraken|raken|zitten] !(nog|alleen|niet) ~ (bij FRONT|bij X) ~ (gekomen|geraakt|aangesloten|beland|aanbeland|geslopen)? $
        WHO [hebben|krijgen] ~ (FRONT|X) ~ (bij de lurven|te pakken|beet|bij de kraag|bijgehaald|bijgebeend|ingehaald|achterhaald|bereikt)
        WHO [zijn] ~ (erbij|vooraan aangesloten|aangesloten|overgestoken|vooraan aanbeland|vooraan geraakt) $
        WHO [komen] ~ (vooraan|voorin)? (aansluiten|aangesloten|erbij) $
        met WHO (erbij|er nog bij|er ook bij)
        FRONT [krijgen] ~~ (gezelschap|versterking|bezoek|hulp) ~ van WHO
        X [krijgen] ~~ (gezelschap|versterking|bezoek|hulp) ~ van WHO
        (komt|komen) er ~~ (aangesloten|aansluiten|bij|aansluiting vinden) : WHO
    """,
    "JOIN_TO_CHASERS": """
        WHO [sluiten|haken|pikken|voegen|komen] ~ (zich)? ~ (aan)? bij CHASE ~
        WHO [sluiten|haken|pikken] ~ bij CHASE ~ aan
        [sluiten|haken|pikken|komen] WHO ~ bij CHASE ~ (aan|$)
        WHO [zijn|worden] ~~ (naar|bij|tot bij) CHASE (gereden|gesprongen|overgestoken|aangesloten|gekomen|geraakt)
        WHO [rijden|springen|steken] ~~ (over)? (naar|tot bij) CHASE $
        WHO [maken] ~ de (sprong|oversteek) naar CHASE
        WHO [vervoegen|versterken|bereiken] ~ CHASE
        WHO [hebben] ~ CHASE (bereikt|te pakken|bijgehaald|vervoegd)
        CHASE [krijgen] ~ (gezelschap|versterking|bezoek|hulp) ~ van WHO
        WHO [vinden|krijgen|hebben] ~ aansluiting ~ (bij|met) CHASE
    """,
    "JOIN_CHASERS": """
        (aansluiting|samensmelting|oversteek|sprong|jonctie|hereniging) [zijn] ~ (een feit|gemaakt|rond|gelukt|geslaagd|daar|voltooid)
        CHASE [zijn|zitten] ~ (erbij|er bij|over|vooraan|bij FRONT) $
        CHASE [halen] ~ (FRONT|X) ~ bij
        CHASE [lopen] ~ in op FRONT en sluiten aan
        CHASE [hangen|zitten] ~ (aan de staart van|in het wiel van|in de staart van) FRONT
        FRONT [worden|zijn] ~ (bijgehaald|ingelopen|bijgebeend|ingehaald|vervoegd) door (de|het|een)? ~ CHASE
        FRONT [krijgen] ~ (gezelschap|versterking|bezoek) ~ van ~ CHASE
        (CHASE|FRONT) [hebben|krijgen] ~ FRONT ~ (te pakken|bijgehaald|bereikt|beet|bij de lurven|bij de kraag|ingehaald|achterhaald)
        (CHASE|FRONT) [komen|zijn|geraken|raken] ~ (erbij|aangesloten|overgestoken|bij FRONT) ~ (gekomen|aangesloten|geraakt|beland)? $
        (CHASE|FRONT) [sluiten|pikken|haken] ~ aan $
        (CHASE|FRONT) [sluiten|pikken|haken] ~ aan bij FRONT
        (CHASE|FRONT) [sluiten|pikken|haken] ~ bij FRONT ~ aan
        (CHASE|FRONT) [maken|slaan] ~ (de oversteek|de sprong|de brug|de aansluiting)
        (CHASE|FRONT) [vinden|krijgen] ~ aansluiting
        (CHASE|FRONT) [rijden|dichten] ~ (het gat|de kloof|het gaatje) ~ (dicht|$)
    """,
    "DROPPED": """
        (eersten|renners|man|mannen|enkelen|sommigen|tiental|twintigtal|dertigtal|slachtoffers) ~~ (eraf|gelost|lossen|overboord|achterop|af) ~~ , (onder wie|waaronder|met daarbij|onder anderen|onder meer|met onder meer) ~~ WHO
        (eersten|renners|man|mannen|enkelen|sommigen|tiental|twintigtal|dertigtal) ~~ (eraf|gelost|lossen|overboord|achterop|af) , (onder wie|waaronder|met daarbij|onder anderen|onder meer|met onder meer) ~~ WHO
        WHO [kunnen] ~ (tempo|wiel|ritme|versnelling|demarrage|snok) van (X|@) ~ niet (bolwerken|volgen|houden|aan|bijhouden|bijbenen|verteren|beantwoorden|slikken|volhouden)
        WHO [kunnen] ~ (tempo|wiel|ritme|versnelling|demarrage|snok) ~ niet (bolwerken|volgen|houden|aan|bijhouden|bijbenen|verteren|beantwoorden|slikken|volhouden)
        WHO [moeten] ~ (een meter|enkele meters|een paar meter|meters|een lengte|meter na meter) laten
        WHO [moeten] ~~ meerderen erkennen
        WHO [sturen|gaan] ~ naar de kant
        WHO [moeten] ~ eraan geloven
        WHO (is|was) op $
        WHO [vallen] weg vooraan
        (vlam|lichtje|vlammetje) [zijn|gaan] ~ (gedoofd|uit) ~ bij WHO
        WHO [staan] ~ te voet
        WHO [zijn|zitten] ~ (gaar|opgebruikt|choco|op de rand|op zijn limiet en lost|eraf) $
        WHO [moeten|kunnen] ~ (de rest|de anderen|de besten|de favorieten|de kop) ~ niet ~ (volgen|bijhouden|bijbenen)
        WHO [worden] ~ (teruggeslagen|teruggewezen|uitgespuwd|afgescheiden)
        (pijp|bougie|kaarsje|batterij|benzine|tank) [zijn] ~ (uit|leeg|op) ~ (voor|bij|van) WHO
        WHO [moeten] ~ (als eerste|als laatste) ~ (van de vluchters|van de kopgroep|uit de kopgroep)? ~ (afhaken|lossen|passen|eraf)
        WHO [zijn] ~ (eerste|volgende|tweede|laatste) ~ (van de FRONT|van de N|uit FRONT)? ~ (die|om te) ~ (moet|moest|lost|loste|eraf|passen|lossen|afhaken|afhaakt)
        WHO [zitten|rijden|belanden|stranden] ~ in (de|een)? ~ (tweede|derde|verkeerde|achterste|laatste) waaier
        WHO [missen] ~ (eerste waaier|goede waaier|juiste waaier|voorste waaier|de waaier)
        WHO [hebben] ~ (eerste waaier|goede waaier|juiste waaier|voorste waaier|de waaier) gemist
        WHO [moeten|gaan] er !(met|door|wegens) ~~ af $
        WHO [laten] het ~ (lopen|gaan|schieten|varen) $
        WHO [hebben] ~ (het|de rest|de anderen|de groep) laten lopen
        WHO [hebben] zich ~ (opgeblazen|stukgereden|kapotgereden|vergaloppeerd|leeggereden)
        WHO [blazen] zich ~ op $
        WHO [verliezen] ~ (aansluiting|voeling|contact) ~ (met|$)
        WHO [zien] ~ (FRONT|X|de rest|de anderen|de groep|ze|hen) ~ (wegrijden|gaan|vertrekken|verdwijnen)
        WHO [sterven] ~ (af|een duizend doden|duizend doden)
        WHO [raken|geraken] ~ (achterop|in moeilijkheden en moet lossen|gelost|uit de wielen|uit het wiel|los van de rest)
        WHO [worden] ~ te licht bevonden
        WHO [hangen] ~ (te bengelen|aan de rekker|aan het elastiek) en (lost|moet lossen|moet passen|kraakt)
        (eerste|volgende|tweede|nieuwe) (slachtoffer|afvaller|lossende renner) : WHO
        een voor een [gaan|moeten|vallen] ~ (eraf|af|lossen|overboord) : WHO
        (uit FRONT|uit de vlucht) [moeten|zijn|vallen] ~ WHO ~ (lossen|gelost|weggevallen|afgehaakt|passen|weg)
        WHO ~ (haakt|moet) ~ (als eerste|als laatste|ook)? ~ (af|afhaken|lossen) bij FRONT
        (versnelling|tempo|demarrage|ritme|snelheid|aanval) (van X)? [zijn|worden|blijken|gaan] WHO ~ te (machtig|veel|gortig|snel|steil|hoog|straf|hard)
        (bij|voor) WHO [gaan] ~ (het licht|de lichten|de lamp|het kaarsje|de kaars) uit
        FRONT [zijn|spelen|raken] ~ WHO ~ kwijt
        FRONT [verliezen] ~ WHO $
        (lossers|gelosten|afvallers) (:|zijn|zijn onder meer) WHO
        onder de (lossers|gelosten|afvallers) (:|is|zijn|ook)? WHO
        WHO [gaan] ~ door de knieen
        WHO [hangen|zitten] ~ (in de touwen|aan de elastiek) en ~ (moet|moeten) ~ (lossen|passen|eraf|een gaatje laten|een gat laten)
        WHO [kunnen] ~~ (geen gevolg|geen antwoord) ~ (geven|bieden)
        (te snel|te hard|te machtig|te veel|te steil) voor WHO .
        WHO (moet|moest) ~ het hoofd buigen
        WHO [laten] ~ zich ~ (uitzakken|afzakken|terugzakken|wegzakken) !(naar|in|tot)
        WHO ~~ laat zich ~ (uitzakken|afzakken|terugzakken|wegzakken) !(naar|in|tot)
        WHO [hebben] ~ (een gaatje|een gat|een kloof|de rol|het wiel|de wielen) ~ moeten (laten|lossen)
        WHO [hebben] ~ (ze|hen|hem|haar) ~ (laten gaan|laten rijden|laten lopen|moeten laten gaan)
        WHO [worden|zijn] ~ (uit PACK|uit FRONT|uit de groep|eraf|uit de wielen|uit het wiel) gereden
        (voor|bij) WHO [zijn|gaan|liggen] ~ (tempo|ritme|de snelheid|het) ~ te (hoog|hard|snel|machtig|veel) ~
        WHO [zitten] ~ (erdoorheen|er doorheen|door zijn krachten|door haar krachten|door de krachten|op het tandvlees) ~
        WHO [kunnen] niet meer $
        WHO [zijn] ~ (helemaal|volledig|totaal)? (leeggereden|opgereden|uitgeteld|leeg|helemaal op|volledig op|compleet op|opgebrand|aan het eind van zijn latijn|aan het eind van haar latijn) $
        WHO [moeten] ~~ als (eerste|tweede|laatste|volgende) ~~ (lossen|passen|afhaken|eraf|vaarwel zeggen)
        WHO [moeten] ~ (vaarwel zeggen|de wielen laten|het wiel laten|de kop laten|terugplooien)
        daar [moeten] WHO ~ (passen|lossen|afhaken|eraf) ~
        (uit|van) (die|dat|de|het) ~ (groep|groepje) [vallen|zakken] WHO ~ weg
        WHO [*af+haken|*weg+zakken|*af+waaien|*eraf+gaan|*eraf+vliegen|*eraf+waaien|*achter+blijven|achterop+raken|achterop+geraken|in+storten]
        WHO [vallen] (even later|later|nu|ook|plots|plotseling|definitief|als eerste)? weg
        WHO [zijn] ~ weggevallen
        WHO [*los+laten] $
        WHO [+kraken|+plooien|+lossen|+capituleren|+imploderen]
        X [uit het wiel/eraf/uit de wielen/op achterstand/van zich af+rijden|ter plaatse/achter/staan+laten|af/van zich af+schudden|overboord/eraf+gooien] WHO
        X [zijn] ~ WHO (kwijt|kwijtgespeeld)
        X [hebben] ~ WHO ~ (gelost|achtergelaten|afgeschud|uit het wiel gereden|eraf gereden|van zich afgeschud|uit de wielen gereden|eraf gegooid|ter plaatse gelaten)
        WHO [!+lossen|!af+schudden|!achter+laten|!uit het wiel/eraf/op achterstand/uit de wielen+rijden|!overboord/eraf+gooien]
        WHO [kunnen] ~~ (tempo|wiel|wielen|versnelling|ritme|snelheid) ~ (van X)? ~ niet ~ (volgen|aan|houden|bijbenen|beantwoorden|meer)
        WHO [hebben] ~~ (tempo|wiel|wielen|versnelling) ~ niet ~ (kunnen volgen|kunnen houden|kunnen bijbenen)
        WHO [hebben] ~ (niet kunnen|moeten) (volgen|aanklampen|lossen|passen|loslaten|afhaken)
        WHO [hebben] ~ (X|FRONT|de rest|de anderen) moeten laten (gaan|rijden|lopen|vertrekken)
        WHO [verliezen] ~ (meter na meter|meter voor meter|meters|veel terrein|het wiel van X|de wielen van X|de aansluiting|het contact|contact|voeling|terrein) ~
        WHO [zijn|raken] ~ (het contact|de aansluiting|het wiel|de wielen|voeling) ~ kwijt
        WHO ~ (het contact|de aansluiting) ~ (kwijt|kwijtgeraakt|verloren)
        (eerste|volgende|tweede|laatste) (die|om te) (moet|te) (lossen|afhaken|passen|loslaten|eraf) is WHO
        WHO [zijn] ~ (het eerste|een van de eerste|het volgende|de eerste|het|een) (slachtoffer|slachtoffers|afvaller|gevallene)
        het [worden|zijn] WHO ~ te (machtig|veel|gortig|snel|steil)
        WHO [komen] er niet meer aan te pas
        WHO [moeten] ~ (X|FRONT|de rest|de anderen|iedereen) ~ laten (gaan|rijden|lopen|vertrekken)
        WHO [moeten] ~~ (FRONT|MATES|zijn gezellen|haar gezellen) laten (gaan|rijden|lopen|vertrekken)
        WHO [laten] ~ (X|FRONT|de rest|de anderen) ~ (gaan|rijden|lopen|vertrekken) $
        WHO [zijn] ~ (eerste|volgende|tweede|laatste) ~ (die|om te) ~ (moet|moest|lost|loste|eraf|passen|lossen|afhaken|afhaakt) ~
        WHO [sturen|zetten|parkeren] ~ (zich)? aan de kant $
        WHO , (net als|evenals|samen met) WITH , ~~ (lossen|passen|afhaken|loslaten|eraf)
        WHO .. (moet|moeten|moest|moesten) ~~ (lossen|passen|afhaken|loslaten|eraf) , (net als|evenals) WITH
    """,
    "CAUGHT": """
        WHO (probeert|proberen|probeerde|probeerden|rijdt|rijden|reed|reden|gaat|gaan|ging|gingen|springt|springen|sprong|sprongen|valt|vallen|viel|vielen|demarreert|demarreren|demarreerde|demarreerden) ~~ , maar (wordt|worden|werd|werden) ~~ (gegrepen|teruggegrepen|teruggepakt|bijgehaald|bijgebeend|ingelopen|ingerekend|opgeslokt|opgeraapt|gevat|gecounterd|teruggehaald)
        (het|dat) (is|was) ~ (gebeurd|uit|voorbij|gedaan|over|klaar|afgelopen) (met|voor) WHO
        (over en uit|over en sluiten|gedaan|afgelopen|game over|einde oefening|schluss|exit|het zit erop|klaar) (voor|met) WHO
        WHO [zitten|zijn] ~ (in de zak|in de tas|bijgehaald en weggezet)
        WHO (in de zak|weer in de zak|ingelopen|ingerekend|gegrepen|opgeslokt|teruggepakt|bijgehaald|opgeraapt|gevat) .
        WHO [zijn|worden] ~~ (opgenomen|opgevangen) (in|door) ~ PACK
        PACK [nemen] ~ WHO ~ (weer)? ~ (in zich op|op in zijn schoot)
        WHO [moeten|zullen] ~ (zijn|haar|hun) (verzet|poging|inspanning) ~ (staken|opgeven)
        WHO [zijn|worden] ~~ (teruggeroepen|teruggefloten) ~
        WHO [mogen] ~ (het)? ~ (vergeten|opbergen|de vlag strijken)
        WHO [strijken] ~ de vlag
        WHO [worden|zijn] ~~ (voorbijgesneld|voorbijgestoken|voorbijgereden|voorbijgevlogen|voorbijgelopen|voorbijgestormd) ~
        WHO ~~ , (opgepeuzeld|bijgehaald|opgeraapt|opgeslokt|gegrepen|ingerekend|teruggegrepen|teruggepakt|ingelopen|gevat) door ~ PACK
        X , (die|dat) ~~ WHO ~ (hebben|heeft) (opgeraapt|opgepikt|bijgehaald|ingehaald|ingelopen|opgeslokt|voorbijgestoken|te pakken)
        X , (die|dat) ~~ WHO ~ (opgeraapt|opgepikt|bijgehaald|ingehaald|ingelopen|opgeslokt|voorbijgestoken|te pakken) (hebben|heeft)
        X [hebben] ~ WHO ~ (opgeraapt|opgepikt|bijgehaald|ingehaald|ingelopen|opgeslokt|voorbijgestoken|gegrepen|achterhaald)
        X [rapen|pikken|halen|lopen|slokken] ~ WHO ~ (op|in|bij) $
        X [gaan|vliegen|snellen|stormen|rijden|knallen] ~ (voorbij|langs|over) WHO $
        WHO [kunnen] ~ (inpakken|ophouden) $
        (vlucht|solo|avontuur|poging|inspanning) van WHO [leveren] ~ niets op
        WHO [worden] ~ (alsnog|toch|net niet)? ~ (weer)? ~ (bij de les|op de huid) ~ (gegrepen|gevat)
        PACK ~ [hebben] ~ WHO in de (kraag|nek|tang) ~
        [zijn] ~ het (liedje|verhaal|avontuur|sprookje) ~ (uit|voorbij|uitgezongen|gedaan|afgelopen) ~ (voor|van|bij) WHO
        WHO [zijn|worden] ~~ (geklist|gesnapt|ingeblikt|opgegeten|opgekuist|weggeveegd|gestrikt|ingesloten)
        (verzet|weerstand) van WHO [zijn] ~ gebroken
        PACK ~ [hebben|krijgen] ~ ook WHO ~ (te pakken|beet|ingerekend)
        WHO [hebben] ~ het hoofd ~ moeten buigen
        (liedje|verhaal|avontuur|sprookje) [zijn] ~ (uit|voorbij|uitgezongen|gedaan|afgelopen) ~ (voor|van|bij) WHO
        [zijn] ~ het (liedje|verhaal|avontuur|sprookje) ~ (voor|van|bij) WHO ~ (uit|voorbij|uitgezongen|gedaan|afgelopen)
        (doek|gordijn) [zijn|vallen] ~ (gevallen)? ~ (voor|over) WHO
        WHO [zijn|worden] ~ (terug bij af|er weer aan voor de moeite)
        WHO [worden|zijn] ~~ (opgepeuzeld|bijgehaald|bijgebeend|opgeraapt|opgeslokt|gegrepen|ingerekend|teruggegrepen) door PACK
        WHO [!in+rekenen|!in+lopen|!in+halen|!bij+halen|!bij+benen|!op+slokken|!op+slorpen|!op+rapen|!op+vegen|!op+rollen|!op+peuzelen|!terug+pakken|!terug+halen|!terug+grijpen|!+grijpen|!+vatten|!+achterhalen|!+verzwelgen]
        PACK [in+rekenen|in+lopen|in+halen|bij+halen|bij+benen|op+slokken|op+slorpen|op+rapen|op+vegen|op+rollen|op+peuzelen|terug+pakken|terug+halen|terug+grijpen] WHO
        PACK [hebben|krijgen] ~ WHO ~ (te pakken|beet|bij de lurven|bij de kraag|in de kraag gevat|gegrepen|opgerold|opgeveegd|ingerekend|ingelopen|bijgehaald|opgeslokt)
        WHO [verdwijnen] ~ in (de buik|de schoot|de greep) van PACK
        WHO [hebben] ~ zich ~ laten (inlopen|terugpakken|inrekenen|opslokken|bijhalen|oprapen)
        WHO , maar ~ (wordt|worden|werd|werden) ~~ (gegrepen|ingerekend|teruggepakt|ingelopen|bijgehaald|opgeslokt|gevat|gecounterd)
        (daar|en daar) [gaan] WHO voor de bijl
        WHO [gaan] ~ voor de bijl
        het (is|zit) ~ (gedaan|voorbij|afgelopen|over|erop) (met|voor) WHO
        (dat was het|en dat was het|gedaan|einde) (dan)? (voor|met) WHO
    """,
    "CAUGHT_ALL": """
        ^ (weer|alweer|en weer|al|meteen|direct|snel|ook die|allemaal)? (gepakt|teruggepakt|ingerekend|gegrepen|bijgehaald|opgeslokt|ingelopen|opgeraapt) .
        PACK [rijden|fietsen] ~ FRONT ~ (dicht|toe) .
        (is|zijn) FRONT ~ (geschiedenis|verleden tijd|ten einde|voorbij) $
        FRONT [zijn] ~ (geschiedenis|verleden tijd|ten einde)
        FRONT [behoren] ~ tot het verleden
        FRONT ~ [zijn|worden] ~~ (geklist|gesnapt|opgegeten|ingeblikt)
        (verzet|weerstand) van FRONT [zijn] ~ gebroken
        (jacht|achtervolging) [zijn] ~ (geslaagd|voorbij|gelukt) ~ FRONT ~ (ingelopen|gegrepen|bijgehaald)
        het (is|was) ~ (gebeurd|gedaan|voorbij|afgelopen) met FRONT
        (doek|gordijn) (is|valt|viel) ~ (gevallen)? ~ (voor|over) FRONT
        FRONT [hebben] ~ het hoofd ~ moeten buigen
        (liedje|verhaal|avontuur|sprookje) [zijn] ~ (uit|voorbij|uitgezongen|gedaan|afgelopen) ~ (voor|van) FRONT
        (dat|het|zo) [betekenen|zijn] ~ het einde van FRONT
        THEY [!in+rekenen|!in+lopen|!in+halen|!bij+halen|!bij+benen|!op+slokken|!op+slorpen|!op+rapen|!op+vegen|!op+rollen|!op+peuzelen|!terug+pakken|!terug+halen|!terug+grijpen|!+grijpen|!+vatten|!+achterhalen|!+verzwelgen]
        PACK ~ [hebben] ~ (FRONT|hen|ze) ~ (ingerekend|ingelopen|ingehaald|bijgehaald|bijgebeend|opgeslokt|opgeslorpt|opgeraapt|opgeveegd|opgerold|teruggepakt|teruggehaald|teruggegrepen|gegrepen|achterhaald)
        PACK [dichten|sluiten] ~ (het gat|de kloof) ~ .
        PACK [rijden] ~ (het gat|de kloof) ~ (dicht|toe) .
        PACK [zijn|komen] ~ bij FRONT .
        PACK [sluiten|komen] ~ aan bij FRONT
        PACK [hebben|krijgen] ~ FRONT ~ (te pakken|beet|bijgehaald|gegrepen|ingerekend|opgeraapt|ingelopen|in de kraag gevat|bij de lurven|opgeslokt)
        ^ (het|dat) gat is (dicht|gedicht|dichtgereden|gesloten)
        FRONT ~ [zijn|zitten] ~ (eraan|erop|ten einde|voorbij|afgelopen|gedaan)
        (gedaan|over|voorbij|afgelopen|einde|einde verhaal|over en uit|dat was het|dat was het dan) (met|voor) FRONT
        FRONT [verdwijnen] ~ in (de buik|de schoot|de greep) van PACK
        FRONT [geven] zich ~ gewonnen
        (laatste|enige) (vluchter|koploper|overlevende) ~ (wordt|is|werd) ~ (gegrepen|ingerekend|bijgehaald|ingelopen|opgeslokt|opgeraapt|teruggepakt|gevat)
    """,
    "CAUGHT_CHASERS": """
        CHASE [!in+rekenen|!in+lopen|!in+halen|!bij+halen|!bij+benen|!op+slokken|!op+slorpen|!op+rapen|!op+vegen|!op+rollen|!op+peuzelen|!terug+pakken|!terug+halen|!terug+grijpen|!+grijpen|!+vatten|!+achterhalen|!+verzwelgen]
        PACK ~ [hebben|krijgen] ~ CHASE ~ (ingerekend|ingelopen|ingehaald|bijgehaald|bijgebeend|opgeslokt|opgeraapt|teruggepakt|te pakken|beet|gegrepen)
        PACK [rekenen|lopen|halen|slokken|rapen|pakken] ~ CHASE ~ (in|bij|op|terug) $
        CHASE [laten] zich ~ (inlopen|opslokken|inrekenen|terugpakken|uitzakken)
        CHASE [zijn|zitten|belanden] ~ (weer|terug) ~ (in|bij) PACK
    """,
    "REGROUP": """
        ^ ~ terug bij af .
        ^ gegroepeerd .
        ^ ~ alles ~ te herdoen ~
        (we|de renners) [hebben|krijgen|zien] ~ (weer|opnieuw|terug) ~ (een peloton|een groot peloton|een groep|een grote groep|een compacte groep|een compact peloton)
        ^ ~ (gegroepeerd|compact|gesloten|volledig|compleet) peloton ~
        het hele (pak|peloton|zaakje|veld) [zitten|zijn|rijden] ~ (samen|bij elkaar|bijeen) .
        (alles|de boel|iedereen|het hele zaakje|het peloton) [lopen|smelten|vloeien|schuiven|klitten|komen] ~ (weer|opnieuw)? ~ (in elkaar|samen|ineen|aan elkaar|bijeen) .
        [lopen|smelten|vloeien|schuiven|klitten] (alles|de boel|iedereen) ~ (in elkaar|samen|ineen|aan elkaar|bijeen)
        (alles|de boel|iedereen|PACK) [zijn] ~ (samengekomen|samengesmolten|hergroepeerd|samengelopen|samengevloeid|bijeengekomen|te herdoen) .
        (alles|de koers|de wedstrijd) [zijn] ~ te herdoen
        (alles|de boel|iedereen|het|we|PACK|de koers|de groepen|alle renners|de twee groepen) [zitten|zijn|komen|rijden|hangen|lopen] ~ (weer|opnieuw|terug|helemaal|nu|volledig|allemaal) ~ (samen|bij elkaar|bijeen|compleet|een groep|een geheel|aan elkaar) .
        [zitten|zijn|komen|lopen] (alles|iedereen|de boel|het) ~ (weer|opnieuw|terug) ~ (samen|bij elkaar|bijeen)
        (FRONT|de groepen|de waaiers) (en|met) (PACK|de rest) (smelten|smelt|smolten|vloeien) ~ (samen|ineen)
        (alles|de groepen|de twee groepen|de waaiers|het) (smelt|smelten|vloeit|loopt|komt|komen|klit|klitten) ~ (samen|ineen|aan elkaar) .
        (we|de renners) (krijgen|zien|hebben) ~ (een)? (hergroepering|samensmelting)
    """,
    "FOLLOWED_BY": """
        [krijgen|nemen] ~~ mee : ~ WITH
        [krijgen] ~~ (gezelschap|bijval) ~ (mee|van) :? ~ WITH
        (weg|ervandoor|aan|vandoor|eropaf|erachteraan|op pad|erop en erover) met WITH ~
        , WITH (springt|springen|sprong|sprongen|gaat|gaan|glipt|schuift|schuiven) ~ mee
        [hebben] WITH ~ (bij zich|in zijn wiel|in haar wiel|met zich mee|aan zijn zijde|aan haar zijde)
        [krijgen|nemen] ~ WITH ~ mee
        [krijgen] ~ WITH ~ (in zijn wiel|in haar wiel|in zijn zog|in zijn spoor|mee)
        (met|en) WITH ~ (in zijn wiel|in haar wiel|in zijn spoor|in zijn zog|in het wiel)
        (samen met|gevolgd door|in gezelschap van|in het gezelschap van) WITH
    """,
    "FOLLOWERS": """
        (alleen|enkel|slechts) WITH ~ (heeft|hebben|had|hadden) ~ (een antwoord|antwoord|repliek)
        (alleen|enkel|slechts|ook) WITH ~ (kan|kunnen|kon|konden|weet|wist|wisten) ~~ (volgen|mee|aanklampen|aanpikken|houden|mee te gaan|te volgen|aan te pikken|aan te klampen)
        (alleen|enkel|slechts|ook)? WITH (springt|springen|sprong|sprongen|gaat|gaan|ging|glipt|glippen|schuift|schuiven|is|zijn) ~ mee $
        (alleen|enkel|slechts|ook) WITH (pikt|pikken|pikte|haakt|haken|sluit|sluiten|klampt|klampen) ~ aan $
    """,
    "SIZES": """
        (groep|groepje|kopgroep|kopgroepje|vlucht|ontsnapping|FRONT) van COUNT ~ (weggereden|ontsnapt|weg|vertrokken|ervandoor|losgekomen|vooruit|voorop|vooraan)
        (uitgedund|uit|teruggebracht|herleid|gereduceerd|geslonken) ~ tot COUNT (man|renners|vluchters|koplopers|eenheden)
        (nog|maar|slechts|nog maar) COUNT ~ (over|voorop|vooraan|op kop|aan de leiding) $
    """,
    "BREAKAWAY": """
        ^ (N|twee|drie|vier|vijf|zes|zeven) ~ (man|renners|vrouwen)? ~ (aan de leiding|voorop|vooraan|op kop|weg|vooruit) (:|,) ~ WHO
        (naast|behalve) WITH [zitten|rijden|zijn] ~ (voorin|vooraan|voorop|mee|erbij|in de vlucht|in de kopgroep) ~ : WHO
        WHO [vormen] ~ (het leidende|het kopduo|het koptrio|het vluchtersgroepje|het leidende groepje|het gezelschap vooraan)
        WHO [krijgen|nemen] ~ (vrijgeleide|de vrije teugel|wat marge|marge|speelruimte|voorsprong) ~ van PACK
        WHO [kleuren|bepalen] ~ (de|het|een|eerste|begin|openingsfase) ~ (wedstrijd|koers|wedstrijdhelft|koershelft|dag|begin|openingsfase|uren|rit|etappe|fase) ~
        FRONT (van de dag|van de rit)? ~ (vertrokken|een feit|gevormd|ontstaan|weg|samengesteld) ,? ~ (met|met daarin) WHO
        ^ ~ FRONT (van de dag|van de rit)? ~ (met|met daarin) WHO .
        met WHO [hebben|krijgen|zien] (we|de koers|de wedstrijd) ~ FRONT
        met WHO [zijn|hebben|rijden] (er|we)? ~ (FRONT|N man|N renners|N vrouwen) ~ (vooruit|voorop|weg|op kop|vooraan|in de aanval) ~
        FRONT van WHO (kreeg|krijgt|mocht|mag|nam|neemt|kende|reed|rijdt|kwam)
        FRONT (van de dag|van de rit|van dienst)? (waren|was|heten|heetten|luiden) ~ WHO
        (ontstaat|ontstond|vormt zich|vormde zich|kwam|komt|vertrekt|vertrok|ontstaan) ~ FRONT ~ ,? (met|met daarin|van|met daarbij|bestaande uit) WHO
        WHO [zijn] ~ (de eenling|de eenzaten|de eenzaat|de enigen|de eenlingen) ~ (vooraan|voorop|op kop) ~
        WHO [hebben] ~ de (vlucht|ontsnapping) van de dag ~ (te pakken|beet|gevormd|gemaakt)
        WHO [maken] er ~ de (vlucht|ontsnapping) van
        WHO [verdelen] ~ (het werk|de aflossingen|de beurten) ~ (voorop|vooraan|op kop)
        WHO [mogen|krijgen] ~ (weg|vertrekken|de ruimte|ruimte|vrij spel|een vrijgeleide|de zegen|hun gang gaan|hun gangetje gaan) ~
        (FRONT|vlucht van de dag|ontsnapping van de dag|vlucht|ontsnapping) is een feit , (met|met daarin)? : ? WHO
        met WHO [zijn] (er)? ~ (man|renners|vluchters) (weg|voorop|vooraan|in de aanval)
        (alleen|enkel) WHO [blijven|houden|zijn] ~ (over|voorop|vooraan|stand)
        WHO [blijven|zijn|schieten] ~ (met z'n tweeen|met z'n drieen|met z'n vieren|met zijn vieren|met zijn tweeen|met zijn drieen|als enigen|als enige) ~ (over|vooraan over|voorop over)
        WHO [zijn] ~ (de laatste|de enige|de laatste twee|de laatste drie|de enige twee) ~ (overblijvers|overgeblevenen|overlevenden) (van|uit) ~ FRONT
        WHO [blijven] ~ (alleen|als enigen|met zijn tweeen|met zijn drieen|samen) ~ over
        van FRONT [blijven] ~ (alleen|enkel|nog|slechts) WHO ~ over
        FRONT ~ (uitgedund|teruggebracht|herleid|gereduceerd) tot WHO
        WHO [zijn|zitten|rijden] ~ (met zijn tweeen|met zijn drieen|met zijn vieren|met z'n tweeen|met z'n drieen) ~ (weg|voorop|vooraan|op kop|aan de leiding)
        ^ (vooraan|voorop|op kop|aan de leiding|voorin) (zien we|vinden we|hebben we|zitten|rijden|zit|rijdt) ~ WHO .
        WHO [scheiden|maken] zich ~ (af|los) (van|uit) PACK
    """,
}
"""Frames by kind."""
