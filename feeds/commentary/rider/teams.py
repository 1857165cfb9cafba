"""Teams by the names that outlets give them, over the years."""

from collections.abc import Sequence
from functools import cache, lru_cache

from feeds.commentary.vocabulary.spanish_origins import NATIONS, REGIONS
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

_TEAMS = """
AG2R|AG2R Citroën|AG2R Citroën Team|AG2R La Mondiale|Decathlon AG2R La Mondiale|Decathlon CMA CGM|Decathlon
Alpecin-Fenix|Alpecin-Deceuninck|Alpecin|Corendon-Circus|Alpecin-Premier Tech|Premier Tech-Alpecin
Androni Giocattoli|Androni Giocattoli-Sidermec|Androni|Drone Hopper-Androni Giocattoli|GW Shimano
Arkéa-Samsic|Team Arkéa-Samsic|Arkéa|Arkéa-B&B Hotels|Fortuneo-Samsic|Arkea Samsic
Astana|Astana-Premier Tech|Astana Pro Team|Astana Qazaqstan|XDS Astana|Astana Qazaqstan Team|XDS Astana Team
B&B Hotels|B&B Hotels p/b KTM|B&B Hotels-KTM|B&B Hotels-Vital Concept|Vital Concept|B&B
Bahrain Victorious|Bahrain-Victorious|Bahrain-McLaren|Bahrain-Merida|Bahrain Merida|Bahrain McLaren|Bahrain
Bardiani CSF|Bardiani-CSF-Faizanè|Bardiani|Green Project-Bardiani|VF Group-Bardiani
Bingoal|Bingoal WB|Bingoal Pauwels Sauces WB|Wallonie Bruxelles|Wallonie-Bruxelles
BMC|BMC Racing|BMC Racing Team|CCC|CCC Team|Bike Exchange
BikeExchange|Team BikeExchange|Mitchelton-Scott|Orica-GreenEdge|Orica|GreenEdge|Jayco-AlUla|Jayco AlUla|Team Jayco-AlUla|Mitchelton
Bora-Hansgrohe|Bora|Red Bull-Bora-Hansgrohe|Red Bull|Red Bull - BORA - hansgrohe
Burgos-BH|Burgos BH|Burgos
Caja Rural|Caja Rural-Seguros RGA|Caja Rural - Seguros RGA
Cannondale|Cannondale-Garmin|Garmin-Sharp|Garmin|Slipstream|Cannondale-Drapac|Garmin-Cervélo|Garmin-Barracuda
Cofidis|Team Cofidis
Deceuninck-Quick-Step|Deceuninck-QuickStep|Deceuninck|Quick-Step|QuickStep|Quick Step|Soudal Quick-Step|Soudal-QuickStep|Quick-Step Alpha Vinyl|Etixx-Quick-Step|Omega Pharma-Quick-Step|Quick-Step Floors|Etixx
Delko|Nippo Delko|Delko Marseille|Nippo Delko One Provence|Delko Marseille Provence
Direct Énergie|Total Direct Énergie|Total Direct Energie|TotalEnergies|Total Energies|Europcar|Team TotalEnergies
EF Education|EF Education-Nippo|EF Education First|EF Education-EasyPost|EF|EF Pro Cycling|EF Education - Easypost
Eolo-Kometa|Eolo|Polti-Kometa|Polti VisitMalta
Equipo Kern Pharma|Kern Pharma
Euskaltel-Euskadi|Euskaltel|Euskadi
Fundación-Orbea|Fundacion Orbea
Gazprom-RusVelo|Gazprom
Groupama-FDJ|Groupama|FDJ|FDJ.fr|Française des Jeux|FDJ-BigMat|FDJ United-Suez|FDJ-Suez
Human Powered Health|Rally Cycling|Rally
Ineos Grenadiers|Ineos|Team Ineos|Team Sky|Sky|Ineos-Grenadiers
Intermarché-Wanty|Intermarché-Wanty-Gobert|Intermarché-Wanty-Gobert Matériaux|Circus-Wanty Gobert|Wanty|Wanty-Gobert|Intermarché|Wanty-Groupe Gobert|Intermarché-Circus-Wanty|Intermarché - Wanty
Israel Start-Up Nation|Israel-Premier Tech|Israel Cycling Academy|Israel|Israel - Premier Tech|NSN|NSN Cycling
Jumbo-Visma|Team Jumbo-Visma|Visma-Lease a Bike|Team Visma|Visma|LottoNL-Jumbo|Lotto NL-Jumbo|Belkin|Rabobank|Jumbo|Visma | Lease a Bike|Team Visma-Lease a Bike|Blanco
Katusha|Katusha-Alpecin|Team Katusha
Lampre|Lampre-Merida|Lampre-ISD
Liquigas|Liquigas-Cannondale
Lotto Soudal|Lotto-Soudal|Lotto Dstny|Lotto|Lotto Belisol|Lotto-Dstny|Omega Pharma-Lotto|Lotto Intermarché|Lotto-Intermarché
Movistar|Movistar Team|Caisse d'Epargne
NetApp|NetApp-Endura|Bora-Argon 18
Picnic PostNL|Team DSM|DSM|Sunweb|Team Sunweb|Giant-Alpecin|Giant-Shimano|Argos-Shimano|DSM-Firmenich|DSM-Firmenich PostNL|dsm-firmenich PostNL|Team Picnic PostNL|Team Picnic-PostNL
Qhubeka-Assos|Qhubeka|NTT|Dimension Data|NTT Pro Cycling|MTN-Qhubeka|Qhubeka Assos|Team Qhubeka
Q36.5|Q36.5 Pro Cycling|Pinarello-Q36.5|Tudor|Tudor Pro Cycling
RadioShack|RadioShack-Leopard|RadioShack-Nissan|Leopard-Trek
Saxo Bank|Saxo Bank-Tinkoff|Saxo-Tinkoff|Team Saxo Bank
SD Worx|SD Worx-Protime|Boels-Dolmans|Team SD Worx
Saur-Sojasun|Sojasun
Sport Vlaanderen-Baloise|Topsport Vlaanderen|Sport Vlaanderen|Flanders-Baloise|Team Flanders-Baloise|Flanders - Baloise
St Michel-Auber 93|Auber 93|St. Michel-Auber93|St Michel-Mavic-Auber 93|Saint Michel-Auber93
Tinkoff|Tinkoff-Saxo
Trek-Segafredo|Trek|Lidl-Trek|Trek Factory Racing|Trek Segafredo
UAE Team Emirates|UAE|UAE Emirates|UAE Team Emirates XRG|UAE-Team Emirates|UAE Team Emirates-XRG
Uno-X|Uno-X Mobility|Uno-X Pro Cycling
Vacansoleil|Vacansoleil-DCM
Vini Zabù|Vini Zabu|Wilier Triestina|Wilier-Triestina|Androni-Sidermec|Neri Sottoli
Xelliss-Roubaix Lille Métropole|Roubaix Lille Métropole|Roubaix-Lille Métropole|Go Sport-Roubaix
Canyon-SRAM|Canyon//SRAM|Canyon|Lidl-Trek Women|Liv Racing|Ceratizit-WNT|Ceratizit|Valcar|FDJ Nouvelle-Aquitaine|Fenix-Deceuninck
Unibet Tietema Rockets|Unibet|TDT-Unibet|Novo Nordisk|Team Novo Nordisk|Swiss Racing Academy|Elkov-Kasper
"""
_LEFT_OUT = lazy(r"^(?:team|equipe|ploeg van|equipo|los|las|les|the|l|de)\s+|\s+(?:team|cycling|pro cycling)$")


@cache
def _index() -> dict[str, str]:
    index: dict[str, str] = {}
    for line in _TEAMS.strip().splitlines():
        names = line.split("|")
        for name in names:
            index.setdefault(fold_name(name), fold_name(names[0]))
            index.setdefault(fold_name(name).replace(" ", ""), fold_name(names[0]))
    return index


@lru_cache(maxsize=4096)
def team_key(name: str) -> str | None:
    """Return what all names of one team have in common, or None where the name is of no team known here."""
    folded = fold_name(name)
    index = _index()
    return index.get(folded) or index.get(folded.replace(" ", "")) or index.get(_LEFT_OUT.sub("", folded))


@cache
def longest_name() -> int:
    """Return how many words the longest name of a team has."""
    return max(len(name.split()) for name in _index())


_NATION_WORDS = {
    "FRA": "french|frenchman|frenchwoman|francais|francaise|fransman|franse|frances|francesa|tricolore|galo|breton|normand|corse|savoyard|auvergnat|provencal|franc comtois|girondin|bourguignon|dauphinois|picard|nordiste|bretona",
    "ITA": "italian|italien|italienne|italiaan|italiaanse|italiano|italiana|transalpin|transalpino|sicilien|siciliano|sarde|sardo|toscan|toscano|lombard|lombardo|venitien|veneto|piemontais|piamontes|frioulan",
    "ESP": "spaniard|spanish|espagnol|espagnole|spanjaard|spaanse|espanol|espanola|iberique|basque|vasco|vasca|navarrais|navarro|catalan|galicien|gallego|asturien|asturiano|andalou|andaluz|cantabro|murciano|valenciano|canario|aragones|extremeno|riojano|madrileno|castellano|mallorquin|vizcaino|guipuzcoano|alaves|leones",
    "BEL": "belgian|belge|belg|belgische|belga|flandrien|vlaming|flamand|flamenco|wallon|valon",
    "NED": "dutchman|dutch|dutchwoman|neerlandais|neerlandaise|nederlander|nederlandse|neerlandes|neerlandesa|hollandais|holandes",
    "GBR": "briton|british|brit|britannique|britse|britanico|britanica|englishman|scotsman|welshman|scot|yorkshireman|anglais|anglaise|ingles|inglesa|gallois|gales|ecossais|escoces",
    "GER": "german|allemand|allemande|duitser|duitse|aleman|alemana|teuton",
    "DEN": "dane|danish|danois|danoise|deen|deense|danes|danesa",
    "NOR": "norwegian|norvegien|norvegienne|noor|noorse|noruego|noruega",
    "SLO": "slovenian|slovene|sloveen|sloveense|esloveno|eslovena",
    "SVK": "slovak|slovaque|slovaak|slovaakse|eslovaco",
    "POL": "pole|polish|polonais|polonaise|pool|poolse|polaco|polaca",
    "SUI": "swiss|suisse|zwitser|zwitserse|suizo|suiza|helvete",
    "AUT": "austrian|autrichien|autrichienne|oostenrijker|oostenrijkse|austriaco|austriaca",
    "COL": "colombian|colombien|colombienne|colombiaan|colombiaanse|colombiano|colombiana",
    "ECU": "ecuadorian|equatorien|ecuadoriaan|ecuatoriano",
    "AUS": "australian|aussie|australien|australienne|australier|australische|australiano|australiana",
    "NZL": "new zealander|kiwi|neo zelandais|nieuw zeelander|neozelandes",
    "USA": "american|americain|americaine|amerikaan|amerikaanse|estadounidense|norteamericano",
    "CAN": "canadian|canadien|canadienne|canadees|canadese|canadiense",
    "POR": "portuguese|portugais|portugaise|portugees|portugese|portugues|portuguesa|luso",
    "IRL": "irishman|irish|irlandais|irlandaise|ier|ierse|irlandes|irlandesa",
    "LUX": "luxembourger|luxembourgeois|luxemburger|luxemburgues",
    "CZE": "czech|tcheque|tsjech|tsjechische|checo|checa",
    "RUS": "russian|russe|rus|russische|ruso|rusa",
    "KAZ": "kazakh|kazakhstani|kazak|kazajo",
    "ERI": "eritrean|erythreen|eritreeer|eritreo",
    "RSA": "south african|sud africain|zuid afrikaan|sudafricano",
    "LAT": "latvian|letton|let|leton",
    "LTU": "lithuanian|lituanien|litouwer|lituano",
    "EST": "estonian|estonien|est|estonio",
    "HUN": "hungarian|hongrois|hongaar|hungaro",
    "ROU": "romanian|roumain|roemeen|rumano",
    "UKR": "ukrainian|ukrainien|oekraiener|ucraniano",
    "SWE": "swede|swedish|suedois|zweed|zweedse|sueco",
    "JPN": "japanese|japonais|japanner|japones",
    "MEX": "mexican|mexicain|mexicaan|mexicano",
}


@cache
def _nations() -> dict[str, str]:
    known = [*REGIONS.items(), *NATIONS.items(), *_NATION_WORDS.items()]
    return {word: code for code, words in known for word in words.split("|")}


@cache
def regions() -> dict[str, str]:
    """Return the code of the nation in which a region lies by what one from there is called in Spanish, folded."""
    return {word: code for code, words in REGIONS.items() for word in words.split("|")}


def nation_of_several(word: str) -> str | None:
    """Return the code of a nationality in the plural, "franceses", "belges"; None where it is none."""
    word = f"{word[:-2]}an" if word.endswith(("shmen", "chmen")) else word  # "frenchmen"
    return next((code for end in ("", "s", "es") if (code := nation_of(word.removesuffix(end))) is not None), None)


def is_origin(before: str, word: str) -> bool:
    """Return whether a word before a name says where riders are from: "champion d'Irlande Luc Maes", "les Belges Luc Maes et …".

    Args:
        before: the word before it, folded.
        word: the word, folded.
    """
    return word in _CHAMPIONS_OF or (before in _OF_SEVERAL and nation_of_several(word) is not None)


_OF_SEVERAL = frozenset(("les", "des", "aux", "deux", "trois", "quatre", "los", "dos", "tres", "cuatro"))
_CHAMPIONS_OF = phrases(
    "france|belgique|italie|espagne|allemagne|irlande|suisse|portugal|danemark|norvege|suede|pologne|slovenie|slovaquie|autriche|colombie|equateur|australie|canada|bretagne|angleterre|ecosse|lettonie|lituanie|estonie|ukraine|erythree|luxembourg|hongrie|russie|europe|monde|japon|mexique|afrique|kazakhstan|republique tcheque|croatie|serbie|israel|finlande|islande|venezuela|argentine|bresil"
)
"""Where one may be champion of, in French."""


def is_team(name: str, other: str) -> bool:
    """Return whether two names are those of one team."""
    return (team_key(name) or fold_name(name)) == (team_key(other) or fold_name(other))


def nation_of(word: str) -> str | None:
    """Return the three-letter code of a nationality in a folded word, "frenchman"; None where it is none."""
    return _nations().get(word)


REGION = "?"
"""What stands before a word for where a rider is from that is no nation: "?toulousain"."""

_OF_A_REGION = lazy(r"\w{2,}(?:ai[ns]|ois|ien|een)(?:e|es|s)?")
_NO_REGION = frozenset(("valais", "artois", "calais", "marais", "palais", "relais", "beaujolais", "tessin"))
"""Places and things that only end so."""


def region_of(word: str) -> str | None:
    """Return what a folded French word with a capital says of where a rider is from, "toulousain"; None if nothing."""
    return f"{REGION}{word}" if _OF_A_REGION.fullmatch(word) and word not in _NO_REGION else None


def is_from(region: str, team: str | None) -> bool:
    """Return whether a team is of a region as `region_of` has it: "Toulouse Métropole" is a Toulousain's."""
    stem = region.removeprefix(REGION)[:5]
    return team is not None and any(word.startswith(stem) for word in fold_name(team).split())


_COUNTRIES = {
    country: code
    for code, countries in {
        "FRA": "france", "ITA": "italy", "ESP": "spain", "BEL": "belgium", "NED": "netherlands|holland", "GER": "germany",
        "GBR": "britain|great britain|england|scotland|wales", "DEN": "denmark", "NOR": "norway", "SUI": "switzerland",
        "SLO": "slovenia", "POL": "poland", "AUT": "austria", "COL": "colombia", "ECU": "ecuador", "AUS": "australia",
        "NZL": "new zealand", "USA": "america|united states", "CAN": "canada", "POR": "portugal", "IRL": "ireland",
        "LUX": "luxembourg", "CZE": "czechia", "SVK": "slovakia", "RUS": "russia", "KAZ": "kazakhstan", "ERI": "eritrea",
        "RSA": "south africa", "LAT": "latvia", "LTU": "lithuania", "EST": "estonia", "HUN": "hungary", "ROU": "romania",
        "UKR": "ukraine", "SWE": "sweden", "FIN": "finland", "JPN": "japan", "MEX": "mexico", "CRO": "croatia",
        "ARG": "argentina", "VEN": "venezuela", "CHI": "chile", "BRA": "brazil", "RWA": "rwanda", "ETH": "ethiopia",
    }.items()
    for country in countries.split("|")
}  # fmt: skip
"""English names of countries, as they stand before riders: "Italy's Dino Serra"."""


def nation_of_country(name: str) -> str | None:
    """Return the three-letter code of a country by its folded English name; None where it is none."""
    return _COUNTRIES.get(name)


def nation_beside(parts: Sequence[str]) -> tuple[str, str] | None:
    """Return the code of the nation and the other part of "AUS / Jayco" or "Jayco, Australia"; None where none is a nation."""
    for part, other in (parts, parts[::-1]) if len(parts) == _PAIR else ():
        if code := nation_code(part) or nation_of_country(fold_name(part)):
            return code, other
    return None


_PAIR = 2


def nation_before(words: Sequence[str]) -> str | None:
    """Return the nation that the folded words before a rider give: "Swede", "Italy's", "South African"."""
    first = words[0]
    nation = nation_of(first) or nation_of(first.removesuffix("s")) or nation_of_country(first)
    return nation or nation_of(" ".join(words))


NATION_CODES = frozenset(
    """AFG ALB ALG AND ARG ARM AUS AUT AZE BAR BEL BER BIH BLR BOL BRA BUL BUR CAN CHI CHN CIV CMR COL CRC CRO CUB CUR
    CYP CZE DEN DOM ECU ERI ESA ESP EST ETH FIN FRA GBR GEO GER GRE GUA HKG HON HUN INA IND IRI IRL ISL ISR ITA JPN KAZ
    KGZ KOR KOS KSA LAT LBN LIE LTU LUX MAR MAS MDA MEX MGL MKD MLT MNE MON NAM NED NGR NOR NZL PAN PAR PER PHI POL POR
    PUR QAT ROU RSA RUS RWA SEN SGP SLO SMR SRB SUI SVK SWE THA TPE TTO TUN TUR UAE UGA UKR URU USA UZB VEN VIE ZIM
    SPA HOL ENG LET OOS DUI ZWI ALE""".split()  # noqa: SIM905  # a list of words reads best as words
)
_CODES = {
    "SPA": "ESP", "HOL": "NED", "ENG": "GBR", "LET": "LAT", "OOS": "AUT", "DUI": "GER", "ZWI": "SUI",
    "ALE": "GER", "NETH": "NED", "SWITZ": "SUI", "SWI": "SUI", "IRE": "IRL",
}  # fmt: skip
"""Codes as outlets of other languages print them."""


_SHORT = 2
_OF_TWO = {
    "GB": "GBR", "IT": "ITA", "SP": "ESP", "ES": "ESP", "FR": "FRA", "NL": "NED", "BE": "BEL", "DE": "GER", "DK": "DEN", "NO": "NOR",
    "CH": "SUI", "AU": "AUS", "AT": "AUT", "PT": "POR", "PL": "POL", "SI": "SLO", "CO": "COL", "IE": "IRL", "CZ": "CZE", "EC": "ECU",
    "NZ": "NZL", "KZ": "KAZ", "LU": "LUX", "SK": "SVK", "US": "USA",
}  # fmt: skip


def nation_code(text: str) -> str | None:
    """Return the UCI's code of a nation as a table prints it, "Ita", "Spa", or in two letters, "GB"; None where it is none."""
    code = text.strip().upper()
    if len(code) == _SHORT:
        return _OF_TWO.get(code)
    return _CODES.get(code) or (code if code in NATION_CODES else None)
