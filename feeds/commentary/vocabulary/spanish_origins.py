"""Where riders come from in Spanish, folded, by the code that the UCI has for the nation."""

NATIONS = {
    "COL": "escarabajo|cafetero",
    "ECU": "ecuatoriana",
    "VEN": "venezolano|venezolana",
    "ARG": "argentino|argentina|argentin|argentijn|argentijnse|argentinian",
    "CHI": "chileno|chilena|chilean|chilien",
    "MEX": "mexicana|azteca",
    "CRC": "costarricense|tico|tica",
    "PER": "peruano|peruana",
    "BOL": "boliviano|boliviana",
    "URU": "uruguayo|uruguaya|charrua",
    "PAR": "paraguayo|paraguaya",
    "GUA": "guatemalteco|guatemalteca|chapin",
    "PAN": "panameno|panamena",
    "CUB": "cubano|cubana",
    "DOM": "dominicano|dominicana",
    "PUR": "puertorriqueno|boricua",
    "BRA": "brasileno|brasilena|brasilero|brazilian|bresilien",
    "HON": "hondureno",
    "ESA": "salvadoreno|salvadorena",
    "POR": "lusa|lusitano",
    "FRA": "galos",
    "ITA": "azzurro",
    "NED": "tulipan",
    "POL": "polaca",
    "EST": "estonia",
    "NZL": "neozelandesa",
    "GBR": "galesa|escoces|escocesa|norirlandes",
    "USA": "norteamericana|yanqui",
    "ISR": "israeli|israelien",
    "KAZ": "kazaja",
    "UKR": "ucraniana",
    "SVK": "eslovaca",
    "LTU": "lituana",
    "LAT": "letona",
    "SWE": "sueca",
    "FIN": "finlandes|finlandesa|finnois|finn",
    "AUS": "aussie|canguro",
    "ERI": "eritrea",
    "MAR": "marroqui",
    "ALG": "argelino",
    "TUR": "turco|turca",
    "GRE": "griego",
    "CRO": "croata",
    "SRB": "serbio",
    "BUL": "bulgaro",
}
"""Nationalities beside those that `feeds.commentary.rider.teams` has for all languages."""

REGIONS = {
    "ESP": (
        "vasco|vasca|navarro|catalan|gallego|asturiano|andaluz|cantabro|murciano|valenciano|"
        "canario|aragones|extremeno|riojano|madrileno|castellano|mallorquin|vizcaino|guipuzcoano|"
        "alaves|leones|donostiarra|bilbaino|bilbaina|alavesa|navarra|gipuzkoano|guipuzcoana|"
        "vizcaina|sevillano|malagueno|granadino|gaditano|onubense|jiennense|jienense|almeriense|"
        "zaragozano|oscense|turolense|burgales|palentino|vallisoletano|salmantino|zamorano|segoviano|"
        "abulense|toledano|albaceteno|conquense|manchego|alcarreno|cacereno|pacense|ourensano|"
        "orensano|lucense|corunes|pontevedres|vigues|barcelones|tarraconense|gerundense|leridano|"
        "ilerdense|castellonense|alicantino|ilicitano|balear|ibicenco|menorquin|tinerfeno|"
        "grancanario|santanderino|ovetense|gijones|berciano|riojana|logrones|pamplones|tudelano|"
        "vitoriano|eibarres|levantino|gallega|catalana|asturiana|cantabra|murciana|valenciana|"
        "andaluza|madrilena|aragonesa|burgalesa|euskaldun|lebrijano|yeclano|ciezano|lorquino|"
        "cordobes"
    ),
    "COL": (
        "antioqueno|antioquena|boyacense|cundinamarques|cundinamarquesa|bogotano|bogotana|tolimense|"
        "santandereano|santandereana|caldense|risaraldense|quindiano|valluno|valluna|caleno|"
        "vallecaucano|vallecaucana|narinense|huilense|nortesantandereano|zipaquireno|tunjano|"
        "sogamoseno|duitamense|paisa|llanero|casanareno|cucuteno|pastuso|ibaguereno|rionegrero"
    ),
    "ECU": "carchense|tulcaneno|imbabureno|quiteno|pichinchano|azuayo|guayaquileno",
    "VEN": "tachirense|merideno|larense|caraqueno|zuliano",
    "ARG": "sanjuanino|mendocino|bonaerense|platense|tucumano|puntano|pampeano|porteno",
    "CHI": "santiaguino",
    "MEX": "tapatio|regiomontano|hidrocalido|oaxaqueno|sonorense|bajacaliforniano",
    "CRC": "josefino|cartagines",
    "PER": "limeno",
    "BOL": "paceno|cochabambino|potosino",
    "PAN": "chiricano",
    "POR": "lisboeta",
    "FRA": "bearnes|provenzal|normando|breton|bretona|alsaciano|occitano",
    "ITA": "lombardo|veneto|piamontes|trentino",
}
"""Those who come from a region or a town: writers call a rider so in whose country most others ride, too."""
