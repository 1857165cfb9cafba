"""Where a Spanish stage goes, how long it is and where its climbs stand, from a title and a preview."""

import pytest
from reading import imported

_ROAD = "\n13:00 Salida lanzada.\n13:30 Paul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza con 2:10.\n"


@pytest.mark.parametrize(
    ("text", "start", "finish"),
    [
        (
            "Vuelta al Norte 2025 | 3ª etapa: Florac - Mende (Croix-Neuve), 171,2 km | EN DIRECTO",
            "Florac",
            "Mende",
        ),
        (
            "La sexta etapa, disputada entre Brasov y la estación de montaña de Paltinis, 183,6 km.",
            "Brasov",
            "Paltinis",
        ),
    ],
)
def test_from_where_to_where(text, start, finish):
    stage = imported(text + _ROAD, language="es").stage
    assert (stage.start, stage.finish) == (start, finish)


def test_a_climb_and_its_place_in_the_same_brackets():
    text = (
        "Vuelta al Norte, etapa 2: Soria - Pedraza, 168,4 km, en directo\n"
        "12:40 El recorrido: puerto de Navafría (1ª categoría, km 129,8; 9,7 km al 6,1 %) y alto de La Velilla (3ª, km 162,2)."
    )
    [first, *_] = imported(text + _ROAD, language="es").stage.climbs
    assert (first.km_to_go, first.length_km, first.category) == (38.6, 9.7, "1")
