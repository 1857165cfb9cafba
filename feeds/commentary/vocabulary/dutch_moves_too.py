"""More Dutch frames of what riders do to the groups.

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "GAP_PEL_WHO": """
        WHO [leiden] ~ met ~ T (voorsprong)? (.|op PACK)
    """,
    "JOIN_CHASERS": """
        CHASE [hebben] zich ~ bij FRONT (gevoegd|genesteld|gemeld|aangesloten)
        CHASE [voegen|nestelen|melden] zich ~ bij FRONT
    """,
    "SOLO": """
        WHO [zijn] als enige ~ (overgebleven|over) (van|uit) ~ FRONT
        WHO [zijn] de laatste (overblijver|overlevende|overgeblevene) (van|uit) ~ FRONT
    """,
    "FOLLOWERS": """
        (alleen|enkel|slechts|ook) WITH ~ (een antwoord|antwoord|repliek) (had|heeft|hadden|hebben)
        WITH (volgt|volgen|volgde|volgden) (zijn|haar|hun) voorbeeld
    """,
    "ATTACK": """
        WHO [muizen|glippen|knijpen] er ~ (vanonder|vandoor|tussenuit)
        WHO [laten] (hem|haar|hen|ze|zijn metgezel|zijn metgezellen|iedereen|de rest|de anderen|de rest van de groep) ~ (achter|ter plaatse|staan) .
        WHO [gaan|trekken] ~ (zelf|alleen|solo|samen) op pad
        WHO ~~ en [gaan|trekken] ~ (zelf|alleen|solo|samen) op pad
        WHO [gaan|trekken|knallen|stuiven] eropaf (met|.)
        WHO [schieten|knallen|stuiven|springen|vliegen] weg (uit|vanuit|van tussen) ~ (PACK|groep|favorieten|FRONT|X)
        [schieten|knallen|stuiven|springen|vliegen] WHO weg (uit|vanuit|van tussen) ~ (PACK|groep|favorieten|FRONT|X)
        (groepje|groep|kwartet|trio) met WHO [gaan|trekken|springen] ~ (in de tegenaanval|in de aanval|ten aanval|weg) .
        WHO [gaan] ~ (eroverheen|er overheen) (.|,)
        [zijn] het WHO die ~ (de boel|de koers|de finale|het) ~ (openbreekt|opengooit|opentrekt|openbrak)
        waarna WHO ~ (erover|eroverheen|er overheen) (gaat|gaan|ging|knalt|vliegt)
        WHO [kiezen] ~ voor de aanval
        [kiezen] WHO ~ voor de aanval
        volgende (:|is|,) WHO .
        WHO ~~ en [gaan] ~ (dan maar|dan ook|dus|nu|zelf|maar) aan $
        WHO [proberen] het .
        WHO [krijgen] geen (meter|centimeter|zegen|vrijgeleide|ruimte) .
        eerste poging , die van WHO
        WHO [proberen] het ~ als eerste (,|.)
        (daar|nu|daarop|op ~)? ~ [proberen] WHO X te (verrassen|lossen|kraken|verschalken)
        WHO [zijn] ~ (eerste|eersten) die ~ erin (vliegt|vliegen|vloog|vlogen)
        WHO [vliegen] erin .
        WHO ~ (kat de bel|kat de bel aan) ~ (aanbindt|aan|aangebonden)
        WHO [openen] de dans
        weer [zijn] het WHO die ~ aanzet
        WHO [breken] de koers open
        WHO [steken] de lont aan
        WHO [zijn|gaan|trekken|rijden] er (samen|met zijn tweeen|met z'n tweeen|met zijn drieen|met z'n drieen|plots|meteen|alleen|solo|weer|opnieuw|nu) vandoor
        WHO [laten] (zijn|haar|hun|alle) duivels los
        WHO [schieten|stuiven|vliegen|knallen|muizen|trekken] er ~ (als N N)? vandoor
        WHO [er vandoor/ervandoor+schieten|er vandoor/ervandoor+stuiven|er vandoor/ervandoor+vliegen|er vandoor/ervandoor+knallen]
        WHO [door+drukken|door+duwen|door+versnellen] (.|,|en|maar)
        WHO [ontdoen] zich ~ van (MATES|de rest|de anderen|X)
        WHO [hebben] zich ~ van (MATES|de rest|de anderen|X) ontdaan
        WHO [zoeken] ~ heil in ~ (vlucht|aanval|tegenaanval|vlucht vooruit|uitval)
        WHO [hebben|slaan|nemen|pakken] ~ een ~ (gaatje|kloofje|voorsprongetje) (op de rest|op PACK|op de anderen|op X|.)
        het [zijn] (weer|opnieuw|alweer|andermaal|nu|dan|ook nu) WHO (die|dat) ~~ (aanvalt|demarreert|versnelt|wegrijdt|wegspringt|ervandoor gaat|er vandoor gaat|doortrekt|de knuppel in het hoenderhok gooit|de boel opengooit)
        het [zijn] WHO ~ (die|dat) ~~ (speldenprik|prik|aanval|demarrage|poging|versnelling|uitval|tegenaanval) ~ (uitdeelt|plaatst|lanceert|waagt|inzet|opent|onderneemt|doet|uitdeelde|plaatste|lanceerde|waagde|inzette) !(aan)
        ^ (nieuwe|weer een|alweer een|nog een|tweede|derde|volgende|felle|harde|late|vinnige|stevige|ultieme) (prik|aanval|demarrage|versnelling|poging|uitval|tegenaanval|jump|plaagstoot) (:|,)? WHO (.|,|!)
        ^ (daar|en|nu|en daar|maar|dan)? WHO (gaat|gaan) (,|!)
        WHO [proberen] het ~ (nog|even|eens|zelf|ook|nu|wel|opnieuw|weer) ~ (op|in|onder|op het vlakke|,|.|vanop|met)
        WHO [steken] ~ de vlam in de pan
        WHO (die|dat) ~ (de vlam in de pan|het vuur aan de lont) (steekt|stak|steken)
        WHO , (die|dat) ~ (vijftig|honderd|tweehonderd|twintig|dertig) meter (pakt|pakte|neemt|nam)
        WHO [zijn] ~ (volgende|eerste|tweede|laatste) die ~ (zijn|haar|hun) (geluk|kans) (beproeft|waagt|beproefde|waagde)
        (eerste|volgende) die ~ (iets onderneemt|iets probeert|het waagt) (is|was) WHO
        WHO [maken] ~ gebruik om er ~ vandoor te gaan
        WHO [rijden] ~ (gewoon|vrolijk|rustig|meteen|onverstoorbaar) door ~ (en|$)
        WHO [gaan|vertrekken|springen] als eerste (,|.)
        WHO (meteen|direct|nu|opnieuw|weer|zelf|al)? in de aanval (,|.|!)
        (poging|aanval|demarrage|uitval|prik) : ~ (van|door) WHO
        ^ (nieuwe|weer een|alweer een)? ~ (aanval|demarrage|uitval|tegenaanval|versnelling) (uit PACK|vanuit PACK|uit FRONT|op de klim|in de groep|in PACK)? : WHO
        WHO ruikt bloed en (gaat|valt aan|demarreert|versnelt)
    """,
    "JOIN": """
        (alleen|enkel)? WHO [hebben] X ~ weten (bij te benen|bij te halen|in te halen|te bereiken|te achterhalen|te vervoegen)
        (alleen|enkel)? WHO [weten] X ~ (bij te benen|bij te halen|in te halen|te bereiken|te achterhalen|te vervoegen)
        WHO [zijn] ~ de (tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) (man|koploper|vluchter|vrouw|leidster) (vooraan|voorop|op kop|.)
        FRONT [krijgen] ~ (versterking|gezelschap|bezoek) : WHO
        WHO [overbruggen] ~ ~ T ~ naar (FRONT|X|de twee|de drie)
        [overbruggen] WHO ~ ~ T ~ naar (FRONT|X|de twee|de drie)
        (alleen|enkel) WHO ~ (kan|kunnen|kon|konden|weet|weten|wist) ~ (het gat|de kloof|het gaatje|de oversteek|de sprong) ~ (dichten|dichtrijden|overbruggen|maken|te dichten|te overbruggen|te maken)
        WHO [kunnen|weten] (nog|alsnog|toch|net nog|nog net|wel) ~ (het gat|de kloof|het gaatje) ~ (dichten|dichtrijden|overbruggen|te dichten|dicht te rijden|te overbruggen)
        WHO [raken|geraken|komen] ~ (tot|terug) bij FRONT
        WHO [rijden|springen|fietsen|klimmen] (nu|ook|meteen)? naar X toe
        WHO terug (in|bij) ~ FRONT
        WHO [zijn] over (naar FRONT|.)
        WHO [zijn] ~ over naar (FRONT|X)
        (oversteek|sprong|jonctie) van WHO [zijn] ~ (geslaagd|gelukt|voltooid|rond)
        FRONT [hebben] ~ (gezelschap|versterking|bezoek|het gezelschap) ~ gekregen van WHO
        WHO [hebben] (nu|ook|intussen|inmiddels|dan ook|alsnog|eindelijk)? ~ aansluiting .
        WHO [geraken|raken|komen] er (nog|ook|toch|alsnog|nog net|ook nog|uiteindelijk|weer) bij (.|,|$)
        WHO [zijn] er ~~ bij (gekomen|geraakt|gesprongen|gereden)
        (oversteek|sprong|jonctie) ~ (geslaagd|gelukt|gemaakt|succesvol|rond) (voor|door) WHO
        WHO [hebben] ~ de (sprong|oversteek) (naar voren|naar de kop|naar FRONT) gemaakt
        FRONT [worden] ~ versterkt (met|door) WHO
        WHO [zijn] ~ in geslaagd de (sprong|oversteek) ~ te maken
    """,
    "CAUGHT": """
        WHO [vallen|zakken] ~ terug in ~ (de buik van|de schoot van|de rangen van|de staart van) PACK
        WHO [worden] ~~ (voorbijgereden|voorbijgestoken|voorbijgesneld|voorbijgevlogen|voorbij gereden|ingehaald en voorbijgereden) ~ door ~ X
        X (rijden|rijdt|vliegen|vliegt|steken|steekt|snellen|snelt|stuiven|stuift|knallen|knalt|gaan|gaat) WHO ~ (voorbij|straal voorbij) (.|,|en)
        PACK [rijden|denderen|walsen|gaan] ~ over WHO heen
        aan (het|de) ~ (avontuur|vlucht|ontsnapping|liedje|solo|aanval|poging) van WHO [komen] ~ een (einde|eind)
        WHO [zitten|zijn|rijden] ~ (al|intussen|inmiddels|ondertussen|dus|nu) ~ (in|bij) PACK !(van de toekomst|op plek|op positie|mee)
    """,
    "BACK_AGAIN": """
        WHO [zitten|zijn] er ~ (weer|opnieuw|alweer|terug) ~ bij (.|,|$)
        WHO [zitten|zijn|rijden] ~ (weer|opnieuw|alweer|terug) ~ (bij|tussen) (de rest|de anderen|de groep|de bende|de wielen)
        WHO [hebben] ~ (weer|opnieuw|alweer) ~ (aansluiting|aansluiting gevonden|contact)
        WHO [pikken|haken|sluiten] ~ (weer|opnieuw|alweer|terug) aan (.|,)
        WHO [komen|keren|zijn] ~ terug (.|,)
        WHO [kunnen|weten|mogen] ~ (weer|opnieuw|alsnog) (aanpikken|aanhaken|aansluiten|aan te pikken|aan te haken|aan te sluiten)
        WHO [hebben] ~~ aansluiting ~ (weer|opnieuw|alsnog|terug) ~ (gemaakt|gevonden|gekregen)
        WHO [kunnen|weten|mogen] ~~ (terugkeren|terugkomen|terugrijden|weer aansluiten|terug te keren|terug te komen|terug te rijden|weer aan te sluiten) ~ .
    """,
    "BACK": """
        WHO [zijn|zitten|rijden] ~ binnen T ~ terug (in|bij) ~ PACK
        WHO terug (in|bij) ~ PACK
        WHO (weer|terug|opnieuw|alweer) (in|bij) (PACK|de groep|de grote groep) (van N)? .
        WHO [keren|raken|geraken] ~~ terug (in|bij|naar) ~ PACK !(van)
    """,
    "DROPPED": """
        WHO [hebben] (er)? ~~ moeten (laten gaan|laten rijden|laten lopen|lossen|afhaken|passen|afgaan)
        WHO [zijn|raken] ~ MATES ~ kwijt
        (haken|haakt|vallen|valt) ~~ af , (onder wie|waaronder|met onder meer|met onder anderen) ~ WHO
        WHO .. [moeten] ~~ X? ~ (laten gaan|laten rijden|laten vertrekken|laten lopen)
        ^ ~ [moeten] WHO ~~ X? ~ (laten gaan|laten rijden|laten vertrekken|laten lopen)
        (dat|tempo|snelheid|versnelling|ritme|helling|klim|strook|muur) ~~ (is|zijn|was|wordt|blijkt|werd|bleek) ~ (te lastig|te zwaar|te machtig|te veel|te hard|te steil|te gortig|te straf|te bar|te hoog|te veel gevraagd) voor WHO $
        WHO [hebben] de (slag|waaier|eerste waaier|boot|goede waaier|trein) gemist , (net als|evenals|samen met|net zoals) WITH
        WHO [hebben] de (slag|waaier|eerste waaier|boot|goede waaier|trein) gemist
        WHO [zitten] ~ aan de verkeerde kant van de (breuk|scheiding|kloof)
        WHO [zitten] (niet|er niet) ~ (in de eerste waaier|in de eerste groep|bij de eerste waaier) .
        WHO [kunnen] X (niet|niet meer|niet langer) (volgen|bijhouden|bijbenen|houden)
        (alleen|enkel) X ~ (kan|kunnen|kon|konden) (nog)? volgen , WHO niet .
        (voor|bij) WHO is het vat af
        ^ (ook)? WHO (past|passen) .
        [moeten] WHO er (met|op|in|na|al|daar|meteen|halverwege|net|nu) ~~ af (.|,)
        ^ exit WHO .
        zonder WHO [rijden|gaan|trekken] FRONT ~ (verder|door)
        FRONT [zijn] WHO (kwijt|kwijtgespeeld)
        van FRONT [zijn] WHO als eerste (gesneuveld|gelost|gekraakt|afgehaakt)
        (eraf|lossen|gelost|afhaken|passen) , (onder wie|waaronder|met onder meer) ~ WHO
        WHO ~~ (voor X)? en [laten] zich ~ (afzakken|uitzakken|terugzakken) $
        (eerste|eersten|volgende|volgenden) die ~ (lost|moet lossen|moeten lossen|eraf moet|moet passen|moeten passen|afhaakt|moet afhaken|kraakt|lossen) ~ (uit FRONT|uit PACK|bij FRONT)? (is|zijn|was|waren) WHO
        WHO [hebben] (hij|ze|zij) er ~~ (afgereden|af gereden|afgetrapt)
        X [hebben] WHO er ~~ (afgereden|af gereden|afgetrapt)
        WHO [hebben] (hij|zij) ~~ (uit het wiel gereden|uit de wielen gereden|van zich afgeschud|afgeschud|achtergelaten|gelost)
        dat (sprinter|kopman|leider|de)? WHO ~ uit (PACK|FRONT) ~ (wordt|werd|worden|werden) gereden
        (eerste|volgende|tweede|nieuwe) (slachtoffer|afvaller) (in|van|uit|bij) (FRONT|de kopgroep|de vlucht|de ontsnapping) (is|:|heet) ~ WHO
        (elastiek|elastiekje) [breken|knappen] ~~ (bij|voor|van) WHO
        [breken|knappen] het (elastiek|elastiekje) ~ (bij|voor|van) WHO
        WHO [worden|zijn] ~~ (afgereden|afgepeigerd)
        WHO .. [moeten] ~~ (lossen|passen|afhaken|loslaten|eraf|inbinden) , (gevolgd door|net zoals|samen met) WITH
        [lossen] (onder anderen|onder meer|onder andere|nu ook|dan ook|intussen ook|meteen ook) ~ WHO
    """,
    "CRASH": """
        WHO [rijden|gaan|knallen|klappen] ~~ (in|op|tegen) (op)? ~ (verkeerspaaltje|verkeerspaal|verkeersbord|verkeerszuil|wegversmalling|vangrail|dranghek|dranghekken|lantaarnpaal)
        WHO [gaan|rijden|schieten] ~~ rechtdoor in (een|de) (haarspeldbocht|haarspeld|scherpe bocht)
        wiel van WHO [worden] ~ (onderuit getikt|onderuitgetikt|weggetikt|aangetikt|geraakt)
        WHO [worden|zijn] ~ van (zijn|haar|de|hun) fiets (gereden|gehaald|getikt|gemaaid|geduwd|gekegeld)
        (renners|man|mannen|vrouwen|rensters|coureurs|dames|anderen|slachtoffers|tal|tiental|twintigtal|renner) ~~ (betrokken|op de grond|tegen de grond|tegen de vlakte|onderuit|gevallen|ten val|neer) ~ , (onder wie|waaronder|met daarbij|onder anderen|onder meer|met onder meer|met onder anderen) ~~ WHO
    """,
    "MECHANICAL": """
        WHO [krijgen|hebben] ~~ (een)? (lekke band|lekke voorband|lekke achterband|klapband|leegloper)
        WHO [zijn|stappen] ~ (van zijn fiets|van de fiets|van haar fiets|af|afgestapt) ~ (gestapt)? ~ voor een ~ (wissel|fietswissel|wielwissel|nieuwe fiets|andere fiets)
        (platte tube|platte band|kettingbreuk|gebroken ketting|materiaalbreuk|zadelbreuk) ~ (voor|bij|van) WHO
        WHO [hebben] ~ (platgereden|lekgereden|plat gereden|lek gereden|lek gestoken) ~
    """,
    "ABANDON": """
        WHO [hebben] er ~ de brui aan gegeven
        @ (moet|moeten|gaat|gaan|rijdt|rijden) (verder|door|voort) zonder WHO
        WHO ~~ (de strijd|de wedstrijd|de koers|de ronde|de etappe) ~ (heeft|hebben|had|hadden) moeten (staken|verlaten|opgeven)
        WHO [hebben] ~~ (de strijd|de wedstrijd|de koers|de ronde|de etappe) ~ moeten (staken|verlaten|opgeven)
    """,
    "CAUGHT_ALL": """
        [zijn|worden] (ze|zij|FRONT) ~ door PACK ~ (opgeslokt|opgeraapt|ingerekend|ingelopen|gegrepen|teruggegrepen|teruggepakt|bijgehaald|gevat|opgepeuzeld|opgeslorpt|verzwolgen|achterhaald)
        [zijn|zitten] PACK er (weer|opnieuw|alweer|al weer|intussen weer|meteen weer|snel weer) bij
        ^ ~ FRONT (gegrepen|ingelopen|bijgehaald|opgeslokt|teruggepakt|ingerekend|opgeraapt) ~ (door PACK)? .
        PACK [vegen|rapen|harken] ~ FRONT ~ (bijeen|samen|op)
        (de|alle) (twee|drie|vier|vijf|zes) [worden|zijn] ~~ (opgeslokt|opgeraapt|ingerekend|ingelopen|gegrepen|bijgehaald|opgepeuzeld)
    """,
    "CAUGHT_CHASERS": """
        ^ ~ CHASE (gegrepen|ingelopen|bijgehaald|opgeslokt|teruggepakt|ingerekend|opgeraapt) ~ (door PACK)? .
        aan (het|de) ~ (avontuur|vlucht|ontsnapping|liedje) van (FRONT|de twee|de drie|de vier|de vijf|de zes|de zeven) [komen] ~ een (einde|eind)
        PACK [zitten|zijn] er (weer|opnieuw|alweer|al weer|intussen weer|meteen weer|snel weer) bij .
        (liedje|verhaal|avontuur|sprookje|lied) van FRONT [zijn] ~ (uit|voorbij|gedaan|afgelopen|uitgezongen)
        [zijn] het (liedje|verhaal|avontuur|sprookje|lied) ~ (voor|van) (hen|ze|FRONT) ~ (uit|voorbij|gedaan|afgelopen|uitgezongen)
        THEY [verdwijnen] ~ in (de buik|de schoot|de greep) van PACK
    """,
    "BREAKAWAY": """
        (naast|behalve) WITH [zitten|rijden|zijn] ~ (daarin|erin|daarbij) (ook|nog)? WHO
        (groep|groepje|kopgroep|kopgroepje) (van N)? ~ (weg|weggereden|ontsnapt|los|gevormd|vertrokken|voorop) , met (behalve|naast) WHO ook ~~ WITH
        WHO [rijden|gaan] samen met WITH (verder|door)
        WHO [rijden|gaan] ~ met (z'n|zijn|hun) (tweeen|drieen|vieren|vijven) ~ (door|verder)
        (ze|we) [zijn|blijven|rijden] ~ met (z'n|zijn) (tweeen|drieen|vieren|vijven|zessen) , WHO .
        nu zijn het er N : WHO .
        WHO [hebben] de goede (slag|vlucht|aanval) (te pakken|beet)
        WHO [vormen] ~ samen met NEXT ~ (FRONT|de kopgroep|de vlucht van de dag|de vroege vlucht|de ontsnapping)
        WHO [mogen] gaan $
        van FRONT [blijven] er ~ N over (,|:) ~ WHO
        met WHO [blijven] er ~~ (FRONT|N koplopers|N vluchters|N leiders|N man|N renners|N vrouwen) ~ over
        WHO [zijn] ~ (de|nog de|de nog) (enige|laatste) (koploper|leider|vluchter|overblijver|overlevende) ~
    """,
}
"""Frames by kind."""
