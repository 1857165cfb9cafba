"""French and Spanish words of gaps by class (`feeds.commentary.vocabulary.gap_words`)."""

# fmt: off
FRENCH: dict[str, str] = {
    "at": "a|au|aux|a la|plus qu a|a seulement|a moins|qu a|a la fois a",
    "from": "de|du|des|d|a partir de|depuis",
    "over":
        "sur|par rapport a|par rapport au|par rapport aux|au detriment de|face a|vis a vis de|vis a vis du",
    "to": "jusqu a|vers|autour de|aux alentours de|aux environs de|au dela de|jusqu aux",
    "within": "a moins de",
    "between": "entre",
    "by": "par",
    "with": "avec",
    "for":
        "pour|en faveur de|en faveur des|en faveur du|a l avantage de|a l avantage des|a l avantage du|"
        "au profit de|au profit du|au profit des",
    "ahead":
        "a leur actif|a son actif|a leur credit|a son credit|dans la musette|dans la besace|dans la poche|en banque|au compteur|devant|en avant de|en avant du|en avant des|en avance sur|en tete devant|plus haut|en poche|"
        "au devant de|de bon|de mieux|de reserve|a gerer|a defendre|en avant|de devant",
    "behind":
        "derriere|en retrait|plus loin|plus bas|en arriere|a la traine|a l arriere|en retrait de|en retrait du|"
        "en retrait des|derriere la|a la poursuite de|a la poursuite du|a la poursuite des|aux trousses de|"
        "aux trousses des|aux trousses du|dans le sillage|a leurs trousses",
    "lead":
        "avance|avantage|marge|matelas|pecule|benefice|capital|bonus|d avance|d avantage|de marge|de matelas|"
        "de bonus|de benefice|de capital|de pecule|une avance de|marge de manoeuvre|de liberte",
    "deficit":
        "retard|debours|de retard|de debours|handicap|passif|a combler|a reprendre|a boucher|de passif|"
        "en retard|a rattraper",
    "gap":
        "ecart|difference|trou|ecarts|distance|breche|pointage|chrono|fosse|d ecart|intervalle|de trou|ardoise",
    "have":
        "plafonnent a|credite de|credites de|creditee de|creditees de|ont|possede|possedent|compte|comptent|dispose|disposent|conserve|conservent|garde|gardent|detient|"
        "detiennent|jouit|jouissent|beneficie|beneficient|maintient|maintiennent|totalise|totalisent|affiche|"
        "affichent|prend|prennent|prendre|pris|creuse|creusent|ouvre|ouvrent|obtient|obtiennent|s octroie|s octroient|"
        "s accroche a|s accrochent a|accrochent|defend|defendent|n a plus que|n ont plus que|n a que|n ont que|"
        "ne compte plus que|ne comptent plus que|ne possede plus que|ne possedent plus que|"
        "ne conserve plus que|ne conservent plus que|ne dispose plus que|ne disposent plus que|"
        "ne garde plus que|ne gardent plus que|se constitue|se constituent|se forge|se forgent|"
        "compte desormais|tient encore|tiennent encore|tient toujours|tiennent toujours|tient desormais|tiennent desormais|s offrent|s offre|glane|glanent|engrange|engrangent|preserve|preservent|ayant|avait|"
        "avaient|comptait|comptaient|possedait|possedaient|disposait|disposaient|eu|sauve|sauvent|recolte|"
        "recoltent|comptabilise|comptabilisent|cumule|cumulent|ne comptent que|ne compte que|avoir|plafonnent",
    "lead_by":
        "mene avec|menent avec|devance|devancent|precede|precedent|devancait|devancaient|mene|menent|precedait|"
        "devancant|precedant",
    "trail":
        "accuse|accusent|concede|concedent|cede|cedent|rend|rendent|lache|lachent|pointe avec|suit avec|"
        "suivent avec|accusait|accusaient|concedait|ne concede que|ne concede plus que|n accuse que|"
        "n accuse plus que|encaisse|perd deja|perdent deja|pointent avec|est relegue avec|deplore|deplorent|"
        "lache deja",
    "be":
        "est|sont|etait|etaient|n est plus que|n est que|ne sont plus qu|n est plus qu|ne sont qu|n est qu|"
        "s eleve|se chiffre|s etablit|se monte|se stabilise|stabilise|se maintient|oscille|stagne|plafonne|"
        "culmine|atteint|reste|demeure|tourne|avoisine|frole|approche|atteignait|s etend|ne depasse pas|"
        "est desormais|est maintenant|se situe|varie|est stable|stable|reste stable|se fixe|se fige|fixe|"
        "flirte|pointe|indique|affiche une|c est|a atteint|stabilisee|est de|est toujours|sera|s etait|ete|"
        "ne s eleve plus|figee|reste fixe|indique un|y a|il y a|n y a plus que|il n y a plus que|n y a que|"
        "il y avait",
    "move":
        "roule|roulent|navigue|naviguent|evolue|evoluent|pointent|suit|suivent|passe|passent|se trouve|"
        "se trouvent|se situent|revient|reviennent|se rapproche|se rapprochent|chasse|chassent|vogue|voguent|"
        "flotte|flottent|campe|campent|patiente|intercale|intercales|relegue|relegues|releguee|signale|annonce|"
        "repousse|repousses|rejete|rejetes|pointes|pointee|isole|isoles|arrive|arrivent|court|courent|"
        "se retrouve|se retrouvent|erre|errent|file|filent|roulait|pointait|pointaient|suivait|suivaient|"
        "distances|decroche|traine|trainent|bataille|bataillent|tient|tiennent|revenu|revenus|rapproche|"
        "rapproches|bascule|basculent|vient|viennent|chassait|laissee",
    "separate": "separe|separent|separes|separee|separait|separaient|separant|divise",
    "give":
        "accorde|accordent|laisse|laissent|donne|donnent|octroie|octroient|concede a|offre|offrent|accordait|"
        "laissait",
    "grow":
        "augmente|augmentent|augmentee|grimpe|grimpee|monte|montee|remonte|croit|grandit|grossit|s accroit|"
        "s est accru|s envole|gonfle|gonflee|porte|portee|portent|passee|s allonge|double|remontee|grandi|"
        "grossi|grimpent|s agrandit|agrandi|s est creuse|se creuse|monter|porter|passer|creuse encore|accru|"
        "accrue",
    "shrink":
        "descend|descendu|descendue|tombe|tombee|tombes|chute|chutee|fond|fondu|fondue|diminue|diminuee|baisse|"
        "redescend|redescendu|redescendue|reduit|reduite|reduisent|ramene|ramenee|ramenent|retombe|retombee|"
        "rogne|se reduit|s amenuise|amenuise|decroit|s effrite|se resserre|ecorne|fondre|reduire|ramener|"
        "recule|rechute|degringole|s effondre|plonge|comprime|amenuisee|effrite|decline|rabote|retrecit|"
        "se retrecit|faire tomber|faire fondre|fait tomber|fait descendre|fait fondre|fait passer|fait chuter|"
        "descendre|tomber|chuter|entame",
    "change":
        "perd|perdent|perdu|perdus|perdait|perdaient|gagne|gagnent|gagnes|repris|reprend|reprennent|reprenait|"
        "grappille|grappillent|grignote|grignotent|grignotee|regagne|rattrape|lachee|concedees|perdues|comble|"
        "comblent|combles|attend|attendu|arrete|arretes|repris a|rendu|coute|couter|ajoute|ajoutent|reprise|"
        "grignotes",
    "later": "plus tard|apres|ensuite",
    "pass":
        "franchit|franchissent|bascule au|traverse|traversent|passe au|passe sur|passent au|se presente|"
        "se presentent|coupe|coupent|vire|virent|aborde|abordent|entame l ascension|arrive au|passe la|"
        "passe le|passe sous la",
    "more": "supplementaires|de plus|supplementaire|autres",
    "former":
        "au releve precedent|au precedent releve|au pointage precedent|au precedent pointage|au dernier pointage|au dernier releve|lors du precedent pointage|"
        "lors du dernier pointage|au bout de|il y a quelques kilometres|etait montee|tout a l heure|il y a peu|il y a quelques minutes|etait monte|avait atteint|avait grimpe|avait culmine|a culmine|jadis|a compte jusqu|"
        "a compte|ont compte|ont compte jusqu|est passee de|est passe de|etait de|fut de|"
        "a eu jusqu|ont eu|a eu|a un moment|precedemment|auparavant|alors que|passe de|passer de|tombe de|"
        "monte de",
    "having": "apres avoir|apres etre monte|apres etre montee|apres en avoir compte",
    "left": "depuis le depart|depuis le debut|depuis le debut de l etape|depuis ce midi|depuis ce matin|maximum depuis|maximal depuis|au maximum|maximum|en tout|tout au plus|restants|qui restent|tout juste",
    "exceed":
        "depasse|depassent|a depasse|excede|franchit la barre|franchit le cap|passe la barre|est superieure|"
        "est superieur",
    "below": "sous|sous la barre|sous les|sous la|au dessous de|est inferieure|est inferieur",
    "before": "avant|avant le|avant la",
    "stop":
        "il y a longtemps|ce matin|termine|terminent|termina|se classe|s est classe|coupe la ligne|franchit la ligne|franchi la ligne|bonification*|penalite|penalites|amende|horaire|horaires|classement|general|"
        "maillot a|contre la montre|vainqueur|attendre|delai|delais|record|passage a niveau|crevaison|"
        "retard sur l horaire|de bonification|bonifs|hors delais|barrage|faut|neutralise|pendant|durant|"
        "au general",
    "leaders": "la tete|l avant",
    "which": "qui|dont|lesquels|lequel|laquelle|lesquelles",
    "group": "groupe|groupes|groupetto|paquet de|peloton de|duo compose de",
    "still":
        "on|entre les deux groupes|entre les deux|le reste du|le reste de la|reste du|le|la|les|l|un|une|desormais|maintenant|toujours|encore|deja|seulement|environ|presque|pres de|pres d|"
        "plus de|plus d|moins de|moins d|quasiment|quasi|a peine|a present|actuellement|donc|ici|la bas|petite|"
        "petit|maigre|maigres|belle|beau|confortable|solide|grosse|gros|large|leger|legere|bon|bonne|"
        "precieuses|precieux|un peu plus de|un peu plus d|un peu moins de|un peu moins d|plus que|plus qu|ne|n|"
        "en ce moment|pour l instant|pour le moment|alors|aussi|leur|leurs|quelque|quelques|non|guere|tout|"
        "tous|toutes|deux fois|nouveau|nouvelle|ce|cet|cette|ces|dernier|derniere|net|nette|nettement|"
        "rapidement|peu a peu|progressivement|lentement|courte|maximal|maximale|infime|mince|y|en|se|s|bien|"
        "meme|juste|exactement|precisement|total|rien|lui|le cap|la barre|les cinq|que|qu|pas plus de|"
        "pas plus d|pas moins de",
}

SPANISH: dict[str, str] = {
    "at": "va a|van a|va ya a|van ya a|va a casi|va a unos|va a mas de|a|al|ya a|a unos|a tan solo|a solo|a apenas|a mas de|a casi|a poco mas de|a escasos|a cerca de|a algo mas de",
    "from": "de|del|desde|d",
    "over":
        "sobre|con respecto a|respecto a|respecto al|respecto de|con respecto al|frente a|frente al|contra|"
        "con relacion a|sobre el",
    "to":
        "hasta|en torno a|alrededor de|hacia|cerca de|por encima de|por encima del|por debajo de|por debajo del",
    "within": "a menos de|dentro de",
    "between": "entre",
    "by": "en|por",
    "with": "con",
    "for": "para|a favor de|a favor del|en favor de|en favor del",
    "ahead":
        "en la mochila|en el zurron|en la buchaca|por delante de|por delante del|por delante|delante de|delante del|delante|de oro|en cabeza sobre|"
        "adelante|por adelante|en el bolsillo|que defender|a gestionar",
    "behind":
        "por detras de|por detras del|por detras|detras de|detras del|detras|mas atras|mas abajo|a rebufo|"
        "en persecucion|en persecucion de|a la zaga|tras|a cola|atras|por atras|a la caza de",
    "lead":
        "ventaja|renta|colchon|ventajas|a su favor|a favor|de ventaja|de renta|de margen|margen|ganancia|rentas|de colchon|"
        "ventaja maxima|maxima ventaja|maxima renta|ventaja actual",
    "deficit":
        "retraso|desventaja|perdida|de retraso|de desventaja|de perdida|de demora|demora|deficit|que recuperar|"
        "por recuperar|por cerrar|que cerrar",
    "gap":
        "diferencia|distancia|hueco|brecha|diferencias|de diferencia|de distancia|corte|referencia|referencias|"
        "intervalo|tiempo|tiempos|la cosa|de hueco|de brecha|crono|pizarra",
    "have":
        "dispone de|disponen de|disponia de|disponian de|goza de|gozan de|gozaba de|gozaban de|disfruta de|disfrutan de|disfrutaba de|disfrutaban de|"
        "aguanta|aguantan|resiste|resisten|tiene|tienen|lleva|llevan|conserva|conservan|mantiene|mantienen|posee|poseen|goza|gozan|disfruta|"
        "disfrutan|dispone|disponen|cuenta|cuentan|atesora|atesoran|maneja|manejan|cuenta con|cuentan con|saca|"
        "sacan|mete|meten|abre|abren|abierto|abrio|abrieron|logra|logran|consigue|consiguen|tenia|tenian|"
        "llevaba|llevaban|gestiona|gestionan|administra|administran|defiende|defienden|se aferra a|"
        "se aferran a|coge|cogen|toma|toman|obtiene|obtienen|adquiere|adquieren|ha abierto|han abierto|suma|"
        "suman|logrado|conseguido|alcanzado|teniendo|conservando|sacado|metido|sacaba|sacaban|acumulan|cifra|"
        "conservaba|conservaban|mantenia|mantenian|poseia|poseian|gozaba|gozaban|disfrutaba|disfrutaban|disponia|disponian|contaba|"
        "contaban|contaba con|contaban con|acumulaba|acumulaban|gestionaba|gestionaban|retiene|retienen|salva|salvan|guarda|guardan|"
        "disponiendo|tener|hay|ya hay|existe|existen|queda|quedan|le queda|les queda|les quedan|le quedan",
    "lead_by":
        "manda|mandan|mandan ahora|manda ahora|lidera|lideran|aventaja|aventajan|lidera con|lideran con|aventajaba|aventajaban|aventajando|precede|preceden|superan",
    "trail":
        "pierde|pierden|cede|ceden|concede|conceden|acumula|concedia|concedian|acumulaba|arrastra|arrastran|cedia|cedian|perdia|perdian|"
        "pierde ya|cede ya|perdiendo|cediendo|se deja|se dejan",
    "be":
        "es|son|era|eran|sigue|siguen|sigue siendo|esta|estan|se situa|se mantiene|se estabiliza|estabilizada|"
        "estabilizado|ronda|rondan|oscila|se estanca|se queda|se cifra|se fija|alcanza|alcanzan|marca|indica|"
        "senala|llega|llegan|asciende|se establece|permanece|continua|estable|se coloca|queda en|se planta|se ha quedado en|se han quedado en|se quedo en|ha quedado en|se ha quedado ya en|"
        "supone|toca|roza|rozan|ha alcanzado|ha llegado|se acerca|se aproxima|se ha estabilizado|se dispara|"
        "dispara|sera|estaba|estaban|se mueve|se eleva|se ha situado",
    "move":
        "rueda|ruedan|marcha|marchan|circula|circulan|viaja|viajan|viene|vienen|navega|navegan|transita|"
        "transitan|persigue|persiguen|pasa|pasan|sitios|figura|rodaba|rodaban|marchaba|marchaban|se encuentra|"
        "se encuentran|se sitaan|van|va|entra|entran|corona|coronan|aparece|aparecen|camina|caminan|"
        "intercalado|intercalados|descolgado|descolgados|se mantienen|se quedan|se situan|andan|anda|continuan|"
        "llegaba|persiguiendo|rodando|marchando|circulando|cazando|se ha acercado|se acercan|acecha|acechan|"
        "cortado|colocado|flota|flotan|seguidos|seguido",
    "separate": "separa|separan|separaba|separaban|separando|separados|dista|distan",
    "give":
        "da|dan|deja|dejan|otorga|otorgan|regala|regalan|permite|permiten|concedido|concedio|ha dado|"
        "ha concedido|han concedido|ha dejado|han dejado",
    "grow":
        "sube|suben|subido|subir|aumenta|aumentan|aumentado|aumento|crece|crecen|crecido|crecio|se amplia|"
        "amplia|ampliado|ampliada|amplian|elevado|se incrementa|incrementado|se va|se ha ido|disparado|"
        "ha pasado|pasado|estira|estirado|engorda|doblado|subio|crecer|aumentar|se fue|se marcha|incrementa|se van|se han ido|se fueron|se marchan|se dispara|"
        "se disparan|se disparo|se ha disparado|se escapa|se escapan|vuela|vuelan|se alarga|se dilata|se agranda|escala|trepa|"
        "se ensancha|ensancha|aumentaba|aumentaban|subia|crecia|se ampliaba|se amplio|se incremento|se elevo|se eleva",
    "shrink":
        "baja|bajan|bajado|bajar|bajo|cae|caen|caido|cayo|desciende|descienden|descendido|se reduce|reduce|"
        "reducen|reducido|reducida|redujo|disminuye|disminuido|recorta|recortan|mengua|menguado|se desploma|"
        "desploma|desplomado|se funde|fundido|rebaja|rebajan|rebajado|rebajada|acorta|acortan|acortado|"
        "se viene abajo|estrechado|se estrecha|encogido|reducir|caer|merma|mermado|recortar|dejado",
    "change":
        "perdido|gana|ganan|ganado|recortado|recupera|recuperan|recuperado|araña|arana|aranan|aranado|quita|"
        "quitan|quitado|rascan|rasca|perdio|perdieron|gano|ganaron|recupero|recuperaron|cedido|limado|restado|"
        "arrebatado|come|comido|comerse|anade|anaden|anadido|espera|esperado|enjuga|enjugado|enjugan|recorto|"
        "recortaron",
    "later": "despues|mas tarde|despues de|despues del|despues que|tras el paso de",
    "pass":
        "pasa por|pasan por|cruza|cruzan|atraviesa|atraviesan|franquea|franquean|inicia|comienza|entra en|"
        "llega al|llega a la|pasa la|pasa el|pasaba por",
    "more": "otros|otro|mas|otras|adicionales",
    "former":
        "hace unos kilometros|hace pocos kilometros|llego a ser|hace un rato|hace unos minutos|llego a tener|llegaron a tener|llego a|llegaron a|tuvo|tuvieron|habia|habian|fue de|"
        "era antes|antes|anteriormente|ha llegado a|han llegado a|paso de|pasa de|ha pasado de|desde los|"
        "en su momento",
    "having": "tras haber|despues de haber|tras llegar a tener|despues de tener|tras tener",
    "left": "desde la salida|desde el inicio|desde el comienzo|desde el principio|maxima desde|tan solo|como maximo|a lo sumo|restantes|en total|maximo|maxima",
    "exceed":
        "no baja de|no bajan de|no baja del|no bajaba de|no bajan del|supera ya|supera los|superan los|supera|rebasa|sobrepasa|excede|pasa ya de|superior a|ya supera",
    "below": "no llega a|no llegan a|no llegaba a|no llegaban a|no llegaba ya a|no llega ya a|no alcanza|no alcanza los|no alcanzaba|no alcanzaba los|por debajo|baja de|baja del|bajan de|bajado de|bajado del|inferior a",
    "before": "antes que|antes que el|antes de que pase",
    "stop":
        "por hora|esta manana|llego|llegaron|entro|entraron|cruzo|cruzaron|finalizo|termino|terminaron|bonifica*|penalizacion|penalizaciones|multa|horario|general|clasificacion|contrarreloj|"
        "cronoescalada|maillot de|ganador|vencedor|esperar|fuera de control|record|pinchazo|paso a nivel|"
        "necesita|necesitan|parado|tarda|tardan|la general|previsto|neutralizada|durante|sancion|duracion|"
        "crono individual",
    "leaders": "la cabeza",
    "which": "que|quien|quienes|cuya|cuyo|cual",
    "group": "grupo|grupos|grupito|grupillo|grupeto|pelotoncillo|pelotoncito|dupla formada por",
    "still":
        "entre medias|entre medio|entremedias|entre tanto|entretanto|entre los dos grupos|entre ambos grupos|entre el primer y el segundo grupo|entre el primer grupo y el segundo|entre los dos primeros grupos|entre primer y segundo grupo|entre ambos|el|la|los|las|lo|un|una|unos|unas|ya|ahora|aun|todavia|solo|solamente|apenas|casi|mas de|mas del|"
        "menos de|algo menos de|algo mas de|poco menos de|bastante menos de|bastante mas de|poco mas de|unicamente|tan|aproximadamente|alrededor|actualmente|en estos momentos|"
        "en este momento|de momento|exigua|escasa|escasos|exiguos|pequena|pequeno|corta|buena|comoda|amplia ya|"
        "gran|minima|minimo|cerca|otra vez|de nuevo|nuevamente|se|le|les|su|sus|nos|aqui|alli|entonces|tambien|"
        "rapidamente|poco a poco|progresivamente|lentamente|nuevo|nueva|importante|considerable|solida|holgada|"
        "maxima ya|este|esta ventaja|mismo|justo|exactamente|total|tan solo unos|no mas de|al menos|"
        "vuelve|vuelven|a subir|a bajar|de ellos|ultimo|ultima|valiosos|preciosos|ligeramente|nada mas",
}
# fmt: on
