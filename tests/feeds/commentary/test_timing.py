"""When what a text says took place: a time of day at the start alone does not time the rest of the race."""

from reading import imported

BLOG = """12.20 uur: de renners zijn vertrokken in Lier. De officiële start volgt na 7 kilometer.
12.38 uur: de wedstrijd is begonnen! Vandaag wacht een rit van 160 kilometer.
NOG 140 KM: Paul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.
NOG 100 KM: De twee hebben 2'40" voorsprong.
NOG 20 KM: Nog een halve minuut.
"""


def at_km(text, km):
    events = imported(text, language="nl", distance_km=160.0).events
    return next(event.at for event in events if event.km_to_go == km)


def test_the_flag_is_as_the_text_has_it_and_the_rest_follows_from_the_distances():
    first, last = at_km(BLOG, 140), at_km(BLOG, 20)
    assert f"{at_km(BLOG, 140):%H}" == "13"  # 20 km at some 41 km/h after 12:38
    assert 2.5 < (last - first).total_seconds() / 3600 < 3.5


def test_times_at_most_paragraphs_are_the_times_of_the_race():
    text = (
        BLOG.replace("NOG 140", "13.05 uur: NOG 140")
        .replace("NOG 100", "14.00 uur: NOG 100")
        .replace("NOG 20", "16.10 uur: NOG 20")
    )
    assert f"{at_km(text, 140):%H:%M} {at_km(text, 20):%H:%M}" == "13:05 16:10"
