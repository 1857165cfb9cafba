"""Rows of a page that list the course, a place a line with its km: where the race will come, not where it is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from feeds.commentary.page.headings import Para
from feeds.commentary.words.letters import compiled

_FEWEST = 2
"""Rows in a row that make a list."""
_LONGEST = 110
"""Characters of the longest row."""
_MEASURE = (
    r"(?:[àa@]|at|of|van|de|van gemiddeld)? ?\d+(?:[.,]\d+)? ?(?:%|per ?cent|procent|pour cent|por ciento|kms?\b|kilom\w+|m\b|met(?:er|re)s?\b|mètres?\b|metros\b)"
    r"(?: ?(?:de (?:montée|subida|ascension)|long|climb|klim|moyen(?:ne)?|gemiddeld|average|avg|de media))?"
)
_CATEGORY = (
    r"(?:cat(?:égorie|egory|egorie|egoría)?\.?[ -]?(?:[1-4]\b|HC\b)|"
    r"(?:[1-4](?:st|nd|rd|th|e|re|ère|ème|ª|a|\.ª)?|hors|first|second|third|fourth|eerste|tweede|derde|vierde|primera|segunda|tercera|cuarta)[ -](?:cat\b\.?|cat[eé]gor\w+)|HC\b|[1-4]ª|buiten ?categorie|fuera de categoría)"
)
_ROW = compiled(
    rf"(?P<name>[A-ZÀ-Þ][^\d:;,()!?–]{{2,50}}?)(?:\W{{1,4}}(?:{_MEASURE}|{_CATEGORY}))+\W*$", re.IGNORECASE
)
_SPRINT = compiled(
    r"(?:tussensprint|bonussprint|sprint|intermediate sprint|bonus sprint|sprint interm[ée]diaire|sprint bonification|sprint intermedio|meta volante|"
    r"bevoorrading|feed zone|ravitaillement|avituallamiento)\b(?:\W{1,3}(?:(?:in|te|at|à|de|en|van) )?[A-ZÀ-Þ][\w'’. -]{2,30})?\W*$",
    re.IGNORECASE,
)
"""A row of no climb, which makes no list by itself."""


def without_marks_of_course(paras: Sequence[Para]) -> list[Para]:
    """Return paragraphs, of which those that list the course say nothing of where the race is.

    "Km 22,5 - Côte de Seyssel : 2,1 km de montée à 5,8 % - catégorie 4" is such a row, where another one follows.
    """
    out: list[Para] = []
    run: list[Para] = []
    for para in [*paras, None]:
        if para is not None and (_is_row(para, _ROW) or _is_row(para, _SPRINT)):
            run.append(para)
            continue
        is_list = len(run) >= _FEWEST and any(_is_row(one, _ROW) for one in run)
        out += [replace(one, km=None, body=one.text, heading="") for one in run] if is_list else run
        run = []
        if para is not None:
            out.append(para)
    return out


def _is_row(para: Para, shape: re.Pattern[str]) -> bool:
    return (
        para.km is not None
        and para.clock is None
        and len(para.body) <= _LONGEST
        and shape.match(para.body) is not None
    )
