"""Riders who come together and part: who catches whom, who comes across, who goes along, and what only sounds like it."""

import pytest
from reading import AWAY, facts, imported

from tracker.race.timeline import Timeline

KNOWN = {
    "en": "Karl Dorn (Astana), Emil Fisk (Lotto Soudal) and Luis Gran (Groupama-FDJ) are in the bunch.\n",
    "nl": "Karl Dorn (Astana), Emil Fisk (Lotto Soudal) en Luis Gran (Groupama-FDJ) zitten in het peloton.\n",
    "fr": "Karl Dorn (Astana), Emil Fisk (Lotto Soudal) et Luis Gran (Groupama-FDJ) sont dans le peloton.\n",
    "es": "Karl Dorn (Astana), Emil Fisk (Lotto Soudal) y Luis Gran (Groupama-FDJ) están en el pelotón.\n",
}
BEFORE = {language: AWAY[language] + KNOWN[language] for language in AWAY}
"""Two are away, and three more are known."""
MOVES = ("attack", "breakaway", "caught", "join", "dropped", "regroup")


def moved(text, language="en", away=True):
    """The moves of the last paragraphs, as "kind Surname, Surname"."""
    before = BEFORE[language] if away else AWAY[language].splitlines()[0] + "\n" + KNOWN[language]
    first = len(before.splitlines())
    return [
        f"{event.kind} {', '.join(rider.name.split()[-1] for rider in getattr(event, 'riders', ()))}".strip()
        for event in facts(before + text, language=language)
        if event.kind in MOVES and event.read.para >= first
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Caught!"), ("en", "The catch is made."), ("en", "It's all over for the break."), ("en", "The peloton have made the catch."),
        ("en", "The escapees have been pulled back."), ("nl", "Gegrepen!"), ("nl", "De vlucht is voorbij."), ("nl", "Over en uit voor de vluchters."),
        ("nl", "Het peloton heeft de vluchters te pakken."), ("fr", "Repris !"), ("fr", "C'est fini pour les échappés."), ("es", "¡Cazados!"),
        ("es", "Fin de la aventura para los escapados."),
    ],
)  # fmt: skip
def test_the_end_of_a_break_is_read_however_it_is_said(language, sentence):
    assert moved(sentence, language) == ["caught"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dorn catches the leaders."), ("en", "Aster and Bero have been joined by Dorn."), ("en", "Dorn has closed the gap to the leaders."),
        ("nl", "Dorn heeft de koplopers bijgehaald."), ("nl", "Dorn maakt de sprong naar de kopgroep."), ("fr", "Dorn rentre sur les échappés."),
        ("es", "Dorn enlaza con la fuga."),
    ],
)  # fmt: skip
def test_who_reaches_those_away_has_come_across_and_nobody_is_caught(language, sentence):
    found = facts(BEFORE[language] + sentence, "join", language=language)
    assert [([rider.name for rider in event.riders], event.to) for event in found] == [(["Karl Dorn"], "leaders")]
    assert not any(move.startswith("caught") for move in moved(sentence, language))


def test_who_was_away_and_is_back_in_the_bunch_was_caught_and_who_was_not_has_come_back():
    assert moved("Bero is back in the peloton.") == ["caught Bero"]
    assert moved("Dorn is back in the peloton.") == ["join Dorn"]


def test_who_more_is_said_of_is_caught_and_not_the_whole_break():
    assert moved("Bero, the last survivor of the break, is caught.") == ["caught Bero"]


def test_as_many_as_are_away_no_longer_are_not_the_break():
    text = "Aster and Bero are joined by Karl Dorn.\nThe six have been caught."
    assert "caught" not in moved(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dorn was caught behind the crash.", "Dorn is caught out by the split.", "Fisk closes down the attack of Dorn.", "It's all coming back together.",
        "Radio Tour first said the break had been caught.", "Dorn joins his team-mates at the front of the bunch.", "Dorn drops back to the team car.",
        "Dorn drops back to collect bottles.", "Groupama have three men left.", "Dorn goes to the front of the bunch to set the pace.",
        "Dorn leads the peloton.", "There are six riders within a minute of the race lead.", "The two leaders are working well together.",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_move_is_none(sentence):
    assert moved(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Drie renners van Astana rijden op kop van het peloton.", "Dorn sluit zich aan bij zijn ploegmaats.", "Dorn wisselt van fiets en keert terug.",
        "Er is nog geen kopgroep.", "Het peloton breekt in stukken.",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_move_is_none_in_dutch(sentence):
    assert moved(sentence, "nl") == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "And Dorn goes!"), ("en", "Dorn is away."), ("en", "Dorn puts in a dig."), ("en", "Dorn is off the front."), ("nl", "En Dorn is weg!"),
        ("nl", "Dorn met een demarrage!"), ("nl", "Dorn slaat een gaatje."), ("fr", "C'est Dorn qui attaque."), ("fr", "Dorn prend le large."),
        ("es", "Se marcha Dorn."), ("es", "Dorn lo intenta."),
    ],
)  # fmt: skip
def test_an_attack_is_read_in_a_word(language, sentence):
    assert moved(sentence, language, away=False) == ["attack Dorn"]


def test_who_goes_along_belongs_to_the_attack_and_in_a_later_post_they_join():
    assert moved("Dorn attacks! Only Fisk can go with him.", away=False) == ["attack Dorn, Fisk"]
    assert moved("Dorn attacks!\nFisk is straight on his wheel.", away=False) == ["attack Dorn", "join Fisk"]
    assert moved("Dorn attacks! Nobody can go with him.", away=False) == ["attack Dorn"]


def test_a_gap_that_those_away_open_is_no_attack():
    assert moved("Aster and Bero have opened a gap of 40 seconds.") == []


def test_the_trio_are_the_three_who_came_together():
    text = (
        "Dorn attacks from the peloton and rides past the leaders.\nDorn is caught. Karl Fels (Cofidis) surges away.\n"
        "Fisk kicks too.\nGran has surged away alone.\nTom Vale (Movistar) jumps across to Gran.\nAnd here comes Dorn.\n"
        "The trio have pushed out their lead to 35 seconds."
    )
    assert moved(text)[-1] == "breakaway Gran, Vale, Dorn"


def test_one_who_rides_past_those_away_leads():
    assert moved("Dorn attacks. He rides past the leaders.")[-1] == "breakaway Dorn"


def test_one_ahead_of_the_rest_of_the_break_has_left_it():
    found = facts(f"{BEFORE['en']}10 seconds between Aster and the rest of the break.")
    assert [event.from_ for event in found if event.kind == "attack"] == ["leaders"]
    assert [(event.of, event.gap_s) for event in found if event.kind == "gap"] == [("chasers", 10)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The escapees are Dorn, Fisk and Gran."), ("en", "The break of the day: Dorn, Fisk and Gran."), ("en", "In the break are Dorn, Fisk and Gran."),
        ("en", "Dorn, Fisk and Gran have formed a breakaway."), ("nl", "De vluchters zijn Dorn, Fisk en Gran."), ("nl", "Vooraan rijden Dorn, Fisk en Gran."),
        ("fr", "À l'avant, on retrouve Dorn, Fisk et Gran."), ("es", "En la fuga están Dorn, Fisk y Gran."),
    ],
)  # fmt: skip
def test_a_break_is_named_before_and_after_its_riders(language, sentence):
    assert moved(sentence, language, away=False) == ["breakaway Dorn, Fisk, Gran"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There's a breakaway of seven."), ("en", "A seven-man break has formed."), ("en", "A group of seven has got away from the bunch."),
        ("nl", "We hebben een kopgroep van zeven."), ("fr", "Ils sont sept à l'avant."), ("es", "Siete hombres en cabeza."),
    ],
)  # fmt: skip
def test_a_break_is_counted(language, sentence):
    found = imported(f"{AWAY[language].splitlines()[0]}\n{KNOWN[language]}{sentence}", language=language).facts
    assert [event.size for event in found if event.kind == "breakaway"] == [7]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero can't hold Aster's wheel."), ("en", "Aster leaves Bero behind."), ("en", "Bero is suffering and has been dropped."),
        ("nl", "Bero moet Aster laten gaan."), ("nl", "Bero verliest terrein."), ("fr", "Bero saute."), ("es", "Bero no puede seguir a Aster."),
    ],
)  # fmt: skip
def test_a_rider_is_dropped(language, sentence):
    assert moved(sentence, language) == ["dropped Bero"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "We're back to one big group."), ("nl", "Alles komt weer samen."), ("fr", "Le peloton est de nouveau au complet."), ("es", "Carrera agrupada.")],
)  # fmt: skip
def test_all_together_again(language, sentence):
    assert moved(sentence, language) == ["regroup"]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("nl", "Alles weer bij elkaar achter de koplopers.", []),
        ("nl", "Alles weer bij elkaar.", ["regroup"]),
        ("en", "It is all together again behind the break.", []),
        ("en", "It is all together again.", ["regroup"]),
    ],
)
def test_all_together_behind_the_break_leaves_it_away(language, text, kinds):
    assert [one for one in moved(text, language) if one == "regroup"] == kinds


@pytest.mark.parametrize(
    ("language", "sentence", "together"),
    [
        ("fr", "Regroupement à sept devant, 50 secondes d'avance.", False),
        ("en", "A regrouping at the front: seven leaders with 50 seconds.", False),
        ("nl", "Hergroepering vooraan, ze hebben 50 seconden voorsprong.", False),
        ("es", "Reagrupamiento en cabeza, siete hombres con 50 segundos de ventaja.", False),
        ("nl", "Op 44 kilometer van de streep smelt alles vooraan samen en hebben we een kopgroep van 29.", False),
        ("fr", "Regroupement général.", True),
        ("fr", "Tout est regroupé, plus personne devant.", True),
        ("en", "It's all together again.", True),
    ],
)
def test_who_come_together_in_front_are_still_away(language, sentence, together):
    assert bool(facts(AWAY[language] + sentence, "regroup", language=language)) is together


@pytest.mark.parametrize(
    ("language", "told", "ahead"),
    [
        ("en", "The break is caught. Dorn attacks at once.", ["Karl Dorn"]),
        ("nl", "De koplopers zijn ingelopen. Meteen valt Dorn aan.", ["Karl Dorn"]),
        ("fr", "Les échappés sont repris. Dorn attaque aussitôt.", ["Karl Dorn"]),
        ("es", "Los escapados son neutralizados. Dorn ataca enseguida.", ["Karl Dorn"]),
        ("en", "Dorn attacks. He is caught at once, as are the leaders: it's all together.", []),
    ],
)
def test_what_one_paragraph_tells_happens_in_the_order_in_which_it_tells_it(language, told, ahead):
    found = imported(BEFORE[language] + told, language=language)
    timeline = Timeline(found.stage, found.events)
    leaders = timeline.state_at(timeline.end).leaders
    assert [rider.name for rider in (leaders.riders if leaders else ())] == ahead


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lo and behold, we have one peloton again.", ["regroup"]), ("Both parts have now come together.", ["regroup"]),
        ("The bunch is compact again.", ["regroup"]), ("150 riders as one, at the foot of the climb.", ["regroup"]),
        ("The split has been healed.", ["regroup"]), ("The favourites are together again.", []), ("The bunch will be one again.", []),
    ],
)  # fmt: skip
def test_parts_of_the_bunch_are_one_again_where_nobody_is_away(sentence, told):
    assert moved(sentence, away=False) == told
    assert moved(sentence) == (told if "riders as one" in sentence else [])


def test_of_several_who_left_the_bunch_one_by_one_the_right_one_is_joined():
    found = imported(
        BEFORE["en"]
        + "Dorn attacks from the peloton.\n60km to go\nFisk attacks too.\n59km to go\nGran has jumped across to Fisk.",
        language="en",
    )
    groups = Timeline(found.stage, found.events).state_at(found.events[-1].at).groups
    assert [rider.surname for group in groups for rider in group.riders if group.has("luis gran")] == [
        "Fisk",
        "Gran",
    ]
