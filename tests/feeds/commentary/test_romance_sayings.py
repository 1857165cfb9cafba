"""French and Spanish as live blogs say it: many ways to tell a gap, a distance, a move, a mishap or a passage."""

import pytest
from reading import imported
from test_meetings import BEFORE


def _name(rider):
    return rider if rider in ("peloton", "leaders", "chasers") else rider.split()[-1]


def _placed(rider):
    won = "" if rider.points is None else f"={rider.points}"
    return _name(rider.name) + won + ("" if rider.bonus_s is None else f"+{rider.bonus_s}")


def _said(event):
    who = ",".join(_name(rider.name) for rider in getattr(event, "riders", ()))
    match event.kind:
        case "km":
            return f"km {event.km_to_go:g}"
        case "gap":
            return f"gap {_name(event.of)}>{_name(event.to)} {event.gap_s:g}{event.bound or ''}"
        case "climb" | "sprint":
            return f"{event.kind} " + ",".join(map(_placed, event.order))
        case "abandon":
            return f"{event.status} {who}"
        case "join":
            return f"join {who}>{event.to}"
    return f"{event.kind} {who}".strip()


def said(sentence, language):
    """What is read of a sentence at 70 km to go, when Aster and Bero are away; Dorn, Fisk and Gran are in the bunch."""
    before = BEFORE[language].replace("100", "70")
    first = len(before.splitlines())
    found = imported(before + sentence, language=language).facts
    return "; ".join(_said(event) for event in found if event.read.para >= first and event.kind != "commentary")


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "L'écart se stabilise autour de 3'10.", 'gap peloton>leaders 190'),
        ("fr", "2'40 d'avance pour le duo de tête à 62 km du but.", 'gap peloton>leaders 160; km 62'),
        ("fr", "Le peloton accuse un débours de 2'15 sur l'échappée.", 'gap peloton>leaders 135'),
        ("fr", "Le peloton a réduit l'écart à 1'05.", 'gap peloton>leaders 65'),
        ("fr", 'Aster et Bero comptent désormais 4\'20" d\'avance sur un peloton emmené par Movistar.', 'gap peloton>leaders 260'),
        ("fr", "Le peloton pointe à 3'05 au sommet.", 'gap peloton>leaders 185'),
        ("fr", "L'écart fond comme neige au soleil : 50 secondes.", 'gap peloton>leaders 50'),
        ("fr", 'Plus que 25 secondes pour les échappés.', 'gap peloton>leaders 25'),
        ("fr", 'Le peloton revient à 40 secondes des deux hommes de tête.', 'gap peloton>leaders 40'),
        ("fr", "Le gros de la troupe passe avec 2'55 de retard.", 'gap peloton>leaders 175'),
        ("fr", "La différence est de 1'12 au passage sur la ligne.", 'gap peloton>leaders 72'),
        ("fr", 'Le duo a fait passer son avance à 5 minutes.', 'gap peloton>leaders 300'),
        ("fr", 'Aster et Bero gardent une quinzaine de secondes.', 'gap peloton>leaders 15'),
        ("fr", "À 45 kilomètres de l'arrivée, le peloton concède encore 1'25.", 'km 45; gap peloton>leaders 85'),
        ("fr", 'Il reste 38 kilomètres à parcourir et l\'écart est de 55".', 'km 38; gap peloton>leaders 55'),
        ("fr", 'Dorn est intercalé à 35 secondes du duo de tête.', 'gap Dorn>leaders 35'),
        ("fr", 'Dorn et Fisk sont en chasse-patate à 45 secondes des leaders.', 'gap chasers>leaders 45'),
        ("fr", "Les deux hommes de tête ont vu leur avance chuter à 1'15.", 'gap peloton>leaders 75'),
        ("fr", 'Le peloton ne concède plus que 48 secondes.', 'gap peloton>leaders 48'),
        ("fr", "Aster et Bero sont pointés avec 3'15 d'avance à Vaux.", 'gap peloton>leaders 195'),
        ("fr", "Le chrono affiche 2'08 d'écart.", 'gap peloton>leaders 128'),
        ("fr", "Le peloton laisse filer, 4'50.", 'gap peloton>leaders 290'),
        ("fr", "Deux minutes pile pour l'échappée.", 'gap peloton>leaders 120'),
        ("fr", 'Dorn, seul à la poursuite des deux leaders, est à 50 secondes.', 'gap Dorn>leaders 50'),
        ("fr", 'Derrière, le peloton pointe toujours à deux minutes et demie.', 'gap peloton>leaders 150'),
        ("es", "La diferencia se estabiliza en torno a 3'10.", 'gap peloton>leaders 190'),
        ("es", "Los dos escapados cuentan con 1'50 de renta sobre el pelotón.", 'gap peloton>leaders 110'),
        ("es", "El pelotón rueda a 2'15 de la fuga.", 'gap peloton>leaders 135'),
        ("es", 'La renta de los fugados baja del minuto.', 'gap peloton>leaders 60lt'),
        ("es", 'Aster y Bero tienen ya 4\'20" sobre un gran grupo comandado por el Movistar.', 'gap peloton>leaders 260'),
        ("es", "Diferencia: 1'35.", 'gap peloton>leaders 95'),
        ("es", 'La ventaja se desploma: 50 segundos.', 'gap peloton>leaders 50'),
        ("es", 'Les quedan 30 segundos a los dos fugados.', 'gap peloton>leaders 30'),
        ("es", 'El pelotón se acerca a 40 segundos de los dos de cabeza.', 'gap peloton>leaders 40'),
        ("es", "La diferencia es de 1'12 al paso por meta.", 'gap peloton>leaders 72'),
        ("es", 'El dúo ha elevado su ventaja a 5 minutos.', 'gap peloton>leaders 300'),
        ("es", 'Aster y Bero conservan una quincena de segundos.', 'gap peloton>leaders 15'),
        ("es", 'Cincuenta segundos separan ya a los dos grupos.', 'gap peloton>leaders 50'),
        ("es", 'Quedan 38 kilómetros y la diferencia es de 55".', 'km 38; gap peloton>leaders 55'),
        ("es", 'Dorn está en tierra de nadie, a 35 segundos del dúo de cabeza.', 'gap Dorn>leaders 35'),
        ("es", 'Dorn y Fisk persiguen a 45 segundos de los líderes.', 'gap chasers>leaders 45'),
        ("es", 'Seis minutos de margen para la escapada.', 'gap peloton>leaders 360'),
        ("es", 'La fuga manda con 2:45 sobre el pelotón.', 'gap peloton>leaders 165'),
        ("es", 'Se mantiene la distancia en 2\'30".', 'gap peloton>leaders 150'),
        ("es", 'Aumenta la ventaja, 3\'45" ya.', 'gap peloton>leaders 225'),
        ("es", 'El pelotón ya solo pierde 48 segundos.', 'gap peloton>leaders 48'),
        ("es", "La ventaja máxima fue de 6'40, ahora es de 2'20.", 'gap peloton>leaders 140'),
        ("es", "Aster y Bero llevan 3'15 de ventaja.", 'gap peloton>leaders 195'),
        ("es", "El crono marca 2'08.", 'gap peloton>leaders 128'),
        ("es", "El pelotón afloja, 4'50.", 'gap peloton>leaders 290'),
        ("es", 'Dos minutos justos para la fuga.', 'gap peloton>leaders 120'),
        ("es", 'Por detrás, el pelotón sigue a dos minutos y medio.', 'gap peloton>leaders 150'),
    ],
)  # fmt: skip
def test_a_gap_is_read_however_it_is_said(language, sentence, told):
    assert sorted(said(sentence, language).split("; ")) == sorted(told.split("; "))


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", 'Plus que 20 kilomètres !', 'km 20'),
        ("fr", "Nous sommes à 33 km de l'arrivée.", 'km 33'),
        ("fr", 'On entre dans les 10 derniers kilomètres.', 'km 10'),
        ("fr", 'Flamme rouge pour Aster et Bero.', 'km 1'),
        ("fr", 'Les coureurs passent sous la banderole des 5 derniers kilomètres.', 'km 5'),
        ("fr", '27 km : le vent se lève.', 'km 27'),
        ("fr", 'Il reste 60 km à couvrir.', 'km 60'),
        ("fr", 'Encore 15 kilomètres pour les deux échappés.', 'km 15'),
        ("fr", 'Le cap des 50 kilomètres à parcourir est franchi.', 'km 50'),
        ("es", '¡Solo quedan 20 kilómetros!', 'km 20'),
        ("es", 'Estamos a 33 km de la línea de meta.', 'km 33'),
        ("es", 'Entramos en los últimos 10 kilómetros.', 'km 10'),
        ("es", 'Último kilómetro para Aster y Bero.', 'km 1'),
        ("es", 'Restan 60 km.', 'km 60'),
        ("es", 'Quedan 15 kilómetros para los escapados.', 'km 15'),
    ],
)  # fmt: skip
def test_the_km_to_go_are_read_however_they_are_said(language, sentence, told):
    assert sorted(said(sentence, language).split("; ")) == sorted(told.split("; "))


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "À 52 bornes de la ligne, Dorn passe à l'offensive.", 'km 52; attack Dorn'),
        ("fr", "Coup de tonnerre : Dorn s'en va !", 'attack Dorn'),
        ("fr", 'Dorn dégaine le premier.', 'attack Dorn'),
        ("fr", 'Attaque tranchante de Dorn dans la côte !', 'attack Dorn'),
        ("fr", 'Fisk relance dans la foulée.', 'attack Fisk'),
        ("fr", "Gran se dresse sur les pédales et s'en va.", 'attack Gran'),
        ("fr", 'Gran accélère brutalement, Fisk est le seul à pouvoir suivre.', 'attack Gran,Fisk'),
        ("fr", 'Bero ne peut pas suivre son compagnon.', 'dropped Bero'),
        ("fr", 'Bero décroche dans la bosse.', 'dropped Bero'),
        ("fr", 'Bero, à bout de forces, se fait distancer.', 'dropped Bero'),
        ("fr", "Fisk lâche du terrain à l'arrière.", 'dropped Fisk'),
        ("fr", 'Fisk et Gran sont décramponnés.', 'dropped Fisk,Gran'),
        ("fr", 'Le maillot jaune Fisk est en perdition.', 'dropped Fisk'),
        ("fr", "Le peloton fond sur les deux fuyards, c'est terminé pour eux.", 'caught'),
        ("fr", "L'échappée a été reprise à 18 km de l'arrivée.", 'km 18; caught'),
        ("fr", 'Le regroupement est total.', 'regroup'),
        ("fr", 'Tout est à refaire, le peloton est groupé.', 'regroup'),
        ("fr", "La jonction s'opère à 25 kilomètres du but.", 'km 25'),
        ("fr", "Dorn a rejoint l'échappée.", 'join Dorn>leaders'),
        ("fr", 'Dorn est parvenu à boucher le trou sur les deux échappés.', 'join Dorn>leaders'),
        ("fr", 'À 36 km de la fin, Bero a été distancé par Aster.', 'km 36; dropped Bero'),
        ("fr", "Dorn se dégage au prix d'un gros effort.", 'attack Dorn'),
        ("fr", 'Dorn prend ses responsabilités et attaque.', 'attack Dorn'),
        ("fr", 'Dorn flingue dès le pied.', 'attack Dorn'),
        ("fr", "Dorn s'est envolé.", 'attack Dorn'),
        ("fr", "Dorn a profité d'un temps mort pour s'échapper.", 'attack Dorn'),
        ("fr", 'Nouvelle accélération de Gran.', 'attack Gran'),
        ("fr", 'Attaque de Dorn, suivi par Fisk.', 'attack Dorn,Fisk'),
        ("fr", 'Dorn est contré par Fisk.', 'attack Fisk'),
        ("fr", "Personne ne réagit à l'attaque de Dorn.", 'attack Dorn'),
        ("fr", 'Bero paie ses efforts et décroche.', 'dropped Bero'),
        ("fr", "Bero n'y est plus.", 'dropped Bero'),
        ("fr", "Fisk ne parvient pas à s'accrocher.", 'dropped Fisk'),
        ("fr", 'Fisk lâche prise à son tour.', 'dropped Fisk'),
        ("fr", "L'échappée a été reprise.", 'caught'),
        ("fr", 'Tout le monde est de nouveau ensemble.', 'regroup'),
        ("fr", "Fin de l'échappée à 18 kilomètres de l'arrivée.", 'caught; km 18'),
        ("fr", 'Bero rentre dans le rang.', 'caught Bero'),
        ("fr", 'Dorn recolle aux deux leaders.', 'join Dorn>leaders'),
        ("fr", 'Dorn a fait la jonction avec les deux hommes de tête.', 'join Dorn>leaders'),
        ("fr", 'Ils sont désormais trois en tête après le retour de Dorn.', 'join Dorn>leaders'),
        ("fr", 'Dorn réintègre le peloton.', 'join Dorn>peloton'),
        ("es", '¡Se va Dorn!', 'attack Dorn'),
        ("es", 'Hachazo de Dorn en las rampas más duras.', 'attack Dorn'),
        ("es", 'Dorn demarra en la subida.', 'attack Dorn'),
        ("es", 'Cambio de ritmo de Gran.', 'attack Gran'),
        ("es", 'Salta Gran del grupo de favoritos.', 'attack Gran'),
        ("es", 'Gran prueba suerte.', 'attack Gran'),
        ("es", 'Gran lo intenta en solitario.', 'attack Gran'),
        ("es", 'Dorn rompe la carrera con un ataque demoledor.', 'attack Dorn'),
        ("es", 'Bero se descuelga en el repecho.', 'dropped Bero'),
        ("es", 'Bero cede en las primeras rampas.', 'dropped Bero'),
        ("es", 'Fisk se corta.', 'dropped Fisk'),
        ("es", 'Fisk y Gran se quedan.', 'dropped Fisk,Gran'),
        ("es", 'Se descuelga Fisk.', 'dropped Fisk'),
        ("es", 'La escapada ha sido neutralizada.', 'caught'),
        ("es", 'Bero es absorbido por el pelotón.', 'caught Bero'),
        ("es", 'Fuga cazada.', 'caught'),
        ("es", 'Se acabó la fuga.', 'caught'),
        ("es", 'Reagrupamiento general.', 'regroup'),
        ("es", 'Pelotón agrupado.', 'regroup'),
        ("es", 'Dorn conecta con la cabeza de carrera.', 'join Dorn>leaders'),
        ("es", 'Dorn se une a Aster y Bero.', 'join Dorn>leaders'),
        ("es", 'Dorn ha logrado enlazar con los escapados.', 'join Dorn>leaders'),
        ("es", 'A 22 kilómetros de meta, Dorn se ha marchado del pelotón.', 'km 22; attack Dorn'),
        ("es", 'Dorn abre hueco.', 'attack Dorn'),
        ("es", 'Dorn se marcha con un gran esfuerzo.', 'attack Dorn'),
        ("es", 'Dorn insiste en la siguiente cota.', 'attack Dorn'),
        ("es", 'Dorn se la juega de lejos.', 'attack Dorn'),
        ("es", 'Dorn ha metido un hachazo terrible.', 'attack Dorn'),
        ("es", 'Ataque de Dorn, al que responde Fisk.', 'attack Dorn'),
        ("es", 'Dorn y Fisk saltan del pelotón.', 'attack Dorn,Fisk'),
        ("es", 'Bero ha reventado.', 'dropped Bero'),
        ("es", 'Bero paga el esfuerzo y se descuelga.', 'dropped Bero'),
        ("es", 'A Bero se le atraganta la subida y pierde contacto.', 'dropped Bero'),
        ("es", 'Gran y Fisk ceden definitivamente.', 'dropped Gran,Fisk'),
        ("es", 'Fisk también cede.', 'dropped Fisk'),
        ("es", 'Se acabó la aventura de los dos fugados.', 'caught'),
        ("es", 'Todo el pelotón vuelve a estar unido.', 'regroup'),
        ("es", 'Fin de la fuga a 18 kilómetros de meta.', 'caught; km 18'),
        ("es", 'El pelotón ha cazado a Bero.', 'caught Bero'),
        ("es", 'Dorn llega a la altura de los dos escapados.', 'join Dorn>leaders'),
        ("es", 'Dorn entra en la fuga.', 'join Dorn>leaders'),
        ("es", 'Ya son tres en cabeza tras la llegada de Dorn.', 'join Dorn>leaders'),
    ],
)  # fmt: skip
def test_a_move_is_read_however_it_is_said(language, sentence, told):
    assert sorted(said(sentence, language).split("; ")) == sorted(told.split("; "))


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Bero crève à 41 kilomètres de l'arrivée.", 'km 41; mechanical Bero'),
        ("fr", 'Abandon de Gran.', 'DNF Gran'),
        ("fr", "Gran jette l'éponge.", 'DNF Gran'),
        ("fr", 'Gran a bâché.', 'DNF Gran'),
        ("fr", "On apprend l'abandon de Gran.", 'DNF Gran'),
        ("fr", 'Fisk est non-partant.', 'DNS Fisk'),
        ("fr", 'Gran est tombé dans un virage.', 'crash Gran'),
        ("fr", 'Gran goûte au bitume.', 'crash Gran'),
        ("fr", 'Gran part à la faute dans la descente.', 'crash Gran'),
        ("fr", "Fisk victime d'un ennui mécanique.", 'mechanical Fisk'),
        ("fr", 'Fisk change de vélo.', 'mechanical Fisk'),
        ("fr", 'Saut de chaîne pour Fisk.', 'mechanical Fisk'),
        ("fr", 'Gran abandonne.', 'DNF Gran'),
        ("fr", "Gran est contraint à l'abandon.", 'DNF Gran'),
        ("fr", 'Gran a dû abandonner.', 'DNF Gran'),
        ("fr", 'Gran ne repartira pas.', 'DNF Gran'),
        ("fr", "Gran est victime d'une chute.", 'crash Gran'),
        ("fr", "Gran s'est retrouvé à terre.", 'crash Gran'),
        ("fr", 'Chute ! Gran est au sol.', 'crash Gran'),
        ("fr", 'Fisk est retardé par une crevaison.', 'mechanical Fisk'),
        ("fr", 'Fisk attend sa voiture, problème de dérailleur.', 'mechanical Fisk'),
        ("es", 'Bero pincha a falta de 41 kilómetros.', 'km 41; mechanical Bero'),
        ("es", 'Abandona Gran.', 'DNF Gran'),
        ("es", 'Gran dice adiós a la carrera.', 'DNF Gran'),
        ("es", 'Confirmado el abandono de Gran.', 'DNF Gran'),
        ("es", 'Fisk no ha tomado la salida.', 'DNS Fisk'),
        ("es", 'Montonera en el pelotón, Gran y Fisk por los suelos.', 'crash Gran,Fisk'),
        ("es", 'Gran besa el asfalto.', 'crash Gran'),
        ("es", 'Caída de Gran en una curva.', 'crash Gran'),
        ("es", 'Gran da con sus huesos en el suelo.', 'crash Gran'),
        ("es", 'Fisk cambia de bicicleta.', 'mechanical Fisk'),
        ("es", 'Pinchazo de Fisk.', 'mechanical Fisk'),
        ("es", 'Problemas mecánicos para Fisk.', 'mechanical Fisk'),
        ("es", 'Gran se ve obligado a abandonar.', 'DNF Gran'),
        ("es", 'Gran, con dolor en el hombro, deja la carrera.', 'DNF Gran'),
        ("es", 'Se acabó la carrera para Gran.', 'DNF Gran'),
        ("es", 'Gran ha sufrido una caída.', 'crash Gran'),
        ("es", 'Caída de Gran y Fisk.', 'crash Gran,Fisk'),
        ("es", '¡Caída! Gran está en el suelo.', 'crash Gran'),
        ("es", 'Fisk ha sufrido un problema mecánico.', 'mechanical Fisk'),
    ],
)  # fmt: skip
def test_who_fell_had_a_mechanical_or_is_out(language, sentence, told):
    assert sorted(said(sentence, language).split("; ")) == sorted(told.split("; "))


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", 'Aster passe en tête au sommet de la côte de Vaux, devant Bero.', 'climb Aster,Bero'),
        ("fr", 'Bero franchit le premier le col de la Loge.', 'climb Bero'),
        ("fr", "Au sommet du col de la Loge, c'est Bero qui bascule en tête.", 'climb Bero'),
        ("fr", 'Bero empoche les 10 points au sommet du col de la Loge.', 'climb Bero=10'),
        ("fr", 'Col de la Loge (2e cat.) : 1. Bero, 5 pts ; 2. Aster, 3 pts.', 'climb Bero=5,Aster=3'),
        ("fr", "Aster s'adjuge le sprint intermédiaire de Lans devant Bero.", 'sprint Aster,Bero'),
        ("fr", 'Au sprint bonification, Aster prend 3 secondes, Bero 2.', 'sprint Aster+3,Bero+2'),
        ("fr", 'Bero passe le premier au sprint intermédiaire.', 'sprint Bero'),
        ("fr", 'Bero grappille 6 secondes de bonification au sprint de Lans.', 'sprint Bero+6'),
        ("fr", 'Aster vire en tête au Grand Prix de la montagne.', 'climb Aster'),
        ("fr", "C'est Bero qui passe en tête au sommet.", 'climb Bero'),
        ("fr", 'Bero a franchi en tête la côte de Vaux.', 'climb Bero'),
        ("fr", 'Passage en tête de Bero au sommet du col de la Loge.', 'climb Bero'),
        ("fr", 'Bero, devant Aster, au sommet de la côte.', 'climb Bero,Aster'),
        ("fr", 'Aster a pris la première place du sprint intermédiaire.', 'sprint Aster'),
        ("fr", 'Au sprint intermédiaire, Aster a devancé Bero.', 'sprint Aster,Bero'),
        ("fr", 'Au sprint de Lans, 1. Aster, 2. Bero, 3. Dorn.', 'sprint Aster,Bero,Dorn'),
        ("es", 'Aster pasa en cabeza por el alto de Vela, por delante de Bero.', 'climb Aster,Bero'),
        ("es", 'Bero corona primero el puerto de Vela.', 'climb Bero'),
        ("es", 'Corona Bero.', 'climb Bero'),
        ("es", 'Bero suma los 10 puntos en el puerto de Vela.', 'climb Bero=10'),
        ("es", 'Puerto de Vela (2ª): 1. Bero, 5 puntos; 2. Aster, 3 puntos.', 'climb Bero=5,Aster=3'),
        ("es", 'Aster se lleva el sprint intermedio de Lans por delante de Bero.', 'sprint Aster,Bero'),
        ("es", 'Meta volante en Lans para Aster.', 'sprint Aster'),
        ("es", 'En la meta volante, Aster bonifica 3 segundos y Bero 2.', 'sprint Aster+3,Bero+2'),
        ("es", 'Bero gana la meta volante.', 'sprint Bero'),
        ("es", 'Bero rasca 6 segundos de bonificación en la meta volante de Lans.', 'sprint Bero+6'),
        ("es", 'Paso por la cima de Vela: Bero, Aster.', 'climb Bero,Aster'),
        ("es", 'Bero ha sido el primero en pasar por la cima.', 'climb Bero'),
        ("es", 'Bero se hace con los puntos de la montaña.', 'climb Bero'),
        ("es", 'Bero, por delante de Aster, en el alto de Vela.', 'climb Bero,Aster'),
        ("es", 'Aster ha ganado el sprint intermedio.', 'sprint Aster'),
        ("es", 'En el sprint intermedio, Aster ha superado a Bero.', 'sprint Aster,Bero'),
        ("es", 'En el sprint de Lans, 1. Aster, 2. Bero, 3. Dorn.', 'sprint Aster,Bero,Dorn'),
    ],
)  # fmt: skip
def test_who_was_first_at_a_line_and_what_it_gave(language, sentence, told):
    assert sorted(said(sentence, language).split("; ")) == sorted(told.split("; "))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "L'an passé, l'échappée avait compté jusqu'à 8 minutes."),
        ("fr", "Au général, Dorn n'a que 12 secondes d'avance sur Fisk."),
        ("fr", "S'il prend 10 secondes à l'arrivée, Dorn sera en jaune."),
        ("fr", 'La côte sera gravie à 12 km du but.'),
        ("fr", 'Les coureurs sont à 44 km de Vaux.'),
        ("fr", "Dorn n'a pas insisté."),
        ("fr", 'Dorn contrôle la tête du peloton.'),
        ("fr", 'Les équipiers de Dorn mènent le train.'),
        ("fr", 'Dorn pourrait attaquer dans le col.'),
        ("fr", "Fisk est à l'arrière du peloton."),
        ("fr", 'Dorn est en tête du peloton.'),
        ("fr", 'Dorn revient à la voiture chercher des bidons.'),
        ("fr", 'Dorn discute avec son directeur sportif.'),
        ("fr", "Dorn avait abandonné l'an dernier sur ces routes."),
        ("fr", 'Le dernier abandon sur le Tour de Dorn remonte à 2019.'),
        ("fr", "Gran souffre encore de sa chute d'hier."),
        ("fr", 'Dorn porte les couleurs de Movistar depuis cette saison.'),
        ("fr", 'Dorn va-t-il attaquer ?'),
        ("fr", 'Dorn ne veut pas laisser partir Fisk.'),
        ("fr", "Pas d'attaque dans le peloton."),
        ("fr", "Il faut s'attendre à une attaque de Dorn."),
        ("fr", "On attend l'attaque de Dorn."),
        ("fr", 'Le sommet est à 5 kilomètres.'),
        ("fr", 'Le premier sprint est situé au km 44.'),
        ("fr", 'La descente fait 6 kilomètres.'),
        ("fr", "Il y aura 6, 4 et 2 secondes de bonification à l'arrivée."),
        ("fr", 'Gran est tombé à deux reprises cette saison.'),
        ("fr", 'Dorn a le même temps que Fisk au général.'),
        ("fr", 'Au classement général, Fisk pointe à 34 secondes de Dorn.'),
        ("fr", 'Dorn, 3e hier à 12 secondes, est bien placé.'),
        ("fr", "En 2018, l'échappée avait été reprise à 3 km de l'arrivée."),
        ("fr", "L'échappée ne sera pas reprise avant le dernier col."),
        ("fr", "Une cassure s'est produite dans le peloton."),
        ("fr", "Le directeur sportif de Dorn s'est montré confiant."),
        ("fr", 'Dorn enlève son imperméable.'),
        ("fr", 'Fisk lève le bras mais repart aussitôt.'),
        ("fr", "Gran a été victime d'une crevaison hier."),
        ("fr", "La jonction pourrait s'opérer dans la descente."),
        ("fr", 'Dorn tente de revenir sur la tête.'),
        ("fr", "Le maillot à pois de Gran est visible à l'avant du peloton."),
        ("fr", 'Gran, attaque de panique exceptée, est un coureur complet.'),
        ("fr", 'La victoire de Dorn, samedi, a marqué les esprits.'),
        ("fr", "Les coureurs sont en avance sur l'horaire de 5 minutes."),
        ("es", 'En la general, Dorn solo tiene 12 segundos de ventaja sobre Fisk.'),
        ("es", 'Si saca 10 segundos en meta, Dorn será líder.'),
        ("es", 'La cima del puerto de Vela está a 30 km de meta.'),
        ("es", 'Dorn no insiste.'),
        ("es", 'El pelotón no reacciona.'),
        ("es", 'Dorn podría atacar en el puerto.'),
        ("es", 'Dorn, que atacó ayer, va escondido.'),
        ("es", 'La fuga está sentenciada.'),
        ("es", 'Dorn da un relevo potente.'),
        ("es", 'Dorn habla con su director deportivo.'),
        ("es", 'El equipo de Dorn ha tomado el mando.'),
        ("es", 'Dorn ha ganado aquí dos veces.'),
        ("es", 'Gran aún sufre por la caída de ayer.'),
        ("es", 'Si Dorn ataca, Fisk le seguirá.'),
        ("es", '¿Atacará Dorn?'),
        ("es", 'Dorn no quiere dejar marchar a Fisk.'),
        ("es", 'Sin ataques en el pelotón.'),
        ("es", 'Dorn quiere pasar al ataque.'),
        ("es", 'Esperamos el ataque de Dorn.'),
        ("es", 'La cima está a 5 kilómetros.'),
        ("es", 'Meta volante de Lans dentro de 8 kilómetros.'),
        ("es", 'El descenso tiene 6 kilómetros.'),
        ("es", 'Habrá 6, 4 y 2 segundos de bonificación en meta.'),
        ("es", 'Dorn tiene el mismo tiempo que Fisk en la general.'),
        ("es", 'En la general, Fisk está a 34 segundos de Dorn.'),
        ("es", 'El pelotón va estirado.'),
        ("es", 'Los equipos de los velocistas no dejarán más de tres minutos.'),
        ("es", 'La fuga no será cazada antes del último puerto.'),
        ("es", 'Bero pide un relevo a Aster.'),
        ("es", 'Dorn y Gran fueron compañeros durante tres años.'),
        ("es", 'Dorn se quita el chubasquero.'),
        ("es", 'Fisk levanta la mano pero sigue.'),
        ("es", 'El médico atiende a Gran.'),
        ("es", 'Dorn podría quitarle el maillot a Fisk.'),
        ("es", 'Dorn intenta enlazar con la cabeza.'),
        ("es", 'El maillot de Gran se ve en cabeza del pelotón.'),
        ("es", 'Fisk pasa a cabeza del pelotón.'),
        ("es", 'La victoria de Dorn, el sábado, dejó huella.'),
        ("es", 'Dorn se queda en el pelotón.'),
    ],
)  # fmt: skip
def test_what_only_sounds_like_news_stays_text(language, sentence):
    assert said(sentence, language) == ""
