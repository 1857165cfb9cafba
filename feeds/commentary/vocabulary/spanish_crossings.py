"""Spanish frames for crossings: who was first at a summit or a sprint."""

CROSSINGS = {
    "CLIMBS": """
        WHO [coronar|pasar|cruzar|franquear|encabezar] (primero|primera|en primera posicion|en primer lugar|en cabeza|en solitario|el primero|por delante) ~ UP
        WHO [coronar|pasar|cruzar|franquear] ~~ UP ~ (primero|primera|en primera posicion|en primer lugar|en cabeza|en solitario|el primero)
        UP : WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT
        (en|por) UP , WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT
        WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT ~ UP
        WHO [sumar|llevar|embolsar|adjudicar|cosechar|apuntar|ganar|rascar|recoger|hacer] ~ POINTS ~ UP
        UP (para|es para|a favor de|se lo lleva|lo corona) WHO
    """,
    "SPRINTS": """
        WHO [pasar|cruzar|ganar] (primero|primera|en primera posicion|en primer lugar|en cabeza|el primero) ~ SPRINT
        (en|por) SPRINT , WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar|imponer] a NEXT
        WHO [batir|superar|aventajar|ganar|preceder|vencer|derrotar] a NEXT ~ SPRINT
        WHO [sumar|llevar|embolsar|adjudicar|cosechar|apuntar|ganar|rascar|recoger] ~ POINTS ~ SPRINT
        WHO [ganar|llevar|adjudicar|apuntar|anotar] SPRINT ~ (por delante de|delante de|ante) NEXT
        SPRINT (para|es para|a favor de|se lo lleva|se la lleva|la gana|lo gana) WHO
    """,
}
