"""Where riders come from in Spanish: nations and regions, by the UCI's code of the nation, folded."""

ORIGINS = {
    "ESP": (
        "donostiarra|bilbaino|bilbaina|alavesa|navarra|gipuzkoano|guipuzcoana|vizcaina|sevillano|malagueno|granadino|gaditano|onubense|jiennense|jienense|"
        "almeriense|zaragozano|oscense|turolense|burgales|palentino|vallisoletano|salmantino|zamorano|segoviano|abulense|toledano|albaceteno|conquense|"
        "manchego|alcarreno|cacereno|pacense|ourensano|orensano|lucense|corunes|pontevedres|vigues|barcelones|tarraconense|gerundense|leridano|ilerdense|"
        "castellonense|alicantino|ilicitano|balear|ibicenco|menorquin|tinerfeno|grancanario|santanderino|ovetense|gijones|berciano|riojana|logrones|"
        "pamplones|tudelano|vitoriano|eibarres|levantino|gallega|catalana|asturiana|cantabra|murciana|valenciana|andaluza|madrilena|aragonesa|burgalesa|"
        "euskaldun|lebrijano|yeclano|ciezano|lorquino|abulenses|jaenero|cordobes"
    ),
    "COL": (
        "antioqueno|antioquena|boyacense|cundinamarques|cundinamarquesa|bogotano|bogotana|tolimense|santandereano|santandereana|caldense|risaraldense|"
        "quindiano|valluno|valluna|caleno|vallecaucano|vallecaucana|narinense|huilense|nortesantandereano|zipaquireno|tunjano|sogamoseno|duitamense|paisa|"
        "llanero|casanareno|cucuteno|pastuso|ibaguereno|rionegrero|escarabajo|cafetero"
    ),
    "ECU": "ecuatoriana|carchense|tulcaneno|imbabureno|quiteno|pichinchano|azuayo|guayaquileno",
    "VEN": "venezolano|venezolana|tachirense|merideno|larense|caraqueno|zuliano",
    "ARG": "argentino|argentina|argentin|argentijn|argentijnse|argentinian|sanjuanino|mendocino|bonaerense|platense|tucumano|puntano|pampeano|porteno",
    "CHI": "chileno|chilena|chilean|chilien|santiaguino",
    "MEX": "mexicana|azteca|tapatio|regiomontano|hidrocalido|oaxaqueno|sonorense|bajacaliforniano",
    "CRC": "costarricense|tico|tica|josefino|cartagines",
    "PER": "peruano|peruana|limeno",
    "BOL": "boliviano|boliviana|paceno|cochabambino|potosino",
    "URU": "uruguayo|uruguaya|charrua",
    "PAR": "paraguayo|paraguaya",
    "GUA": "guatemalteco|guatemalteca|chapin",
    "PAN": "panameno|panamena|chiricano",
    "CUB": "cubano|cubana",
    "DOM": "dominicano|dominicana",
    "PUR": "puertorriqueno|boricua",
    "BRA": "brasileno|brasilena|brasilero|brazilian|bresilien",
    "HON": "hondureno",
    "ESA": "salvadoreno|salvadorena",
    "POR": "lusa|lisboeta|lusitano",
    "FRA": "galos|bearnes|provenzal|normando|breton|bretona|alsaciano|occitano",
    "ITA": "azzurro|lombardo|veneto|piamontes|trentino",
    "NED": "tulipan",
    "POL": "polaca",
    "EST": "estonia",
    "CZE": "bohemio",
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
