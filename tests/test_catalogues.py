"""The catalogues say all that the program says, with the same values in it, and are compiled from what is there."""

import ast
import io
import string
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tracker.languages import LOCALE, languages, translations

ROOT = Path(__file__).parent.parent
TRANSLATED = [code for code in languages() if code != "en"]


def speaking(package):
    """Return the files of a package that can say something in another language."""
    files = (ROOT / package).rglob("*.py")
    return [path for path in files if path.name == "language.py" or "race.language" in path.read_text("utf-8")]


@pytest.fixture(scope="module")
def source():
    """Every message in the code."""
    catalog = Catalog()
    for package in ("tracker", "widgets", "feeds"):
        for path in speaking(package):
            for _, message, _, context in extract_from_file("python", path):
                catalog.add(message, None, [(path.name, 1)], context=context)
    return catalog


def catalogue(code):
    with (LOCALE / code / "LC_MESSAGES" / "ardoise.po").open("rb") as file:
        return read_po(file, locale=code)


def by_id(catalog):
    return {(message.context, message.id): message for message in catalog if message.id}


def values(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def forms(text):
    return [text] if isinstance(text, str) else list(text)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_message_is_said_in_every_language_and_no_other(code, source):
    theirs = by_id(catalogue(code))
    assert [key for key in by_id(source) if key not in theirs] == []
    assert [key for key in theirs if key not in by_id(source)] == []
    assert [key for key, message in theirs.items() if not all(forms(message.string)) or message.fuzzy] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_message_has_the_values_and_the_edges_of_its_source(code):
    wrong = []
    for message in catalogue(code):
        if not message.id:
            continue
        many = forms(message.id)[-1]
        for said in forms(message.string):
            # A form for one thing may leave its number out.
            allowed = [values(text) for text in forms(message.id)] + [values(many)]
            apart = not many[:1].isspace() or said[:1] in " ,;:("
            if values(said) not in allowed or not apart or said[-1:].isspace() != many[-1:].isspace():
                wrong.append((message.id, said))
    assert wrong == []


def test_no_message_hides_in_an_f_string_where_it_is_not_found():
    hidden = []
    for package in ("tracker", "widgets", "feeds"):
        for path in speaking(package):
            strings = [
                node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.JoinedStr)
            ]
            for call in (node for text in strings for node in ast.walk(text) if isinstance(node, ast.Call)):
                said = isinstance(call.func, ast.Name) and call.func.id in ("_", "N_", "ngettext", "pgettext")
                if said and isinstance(call.args[0], ast.Constant):
                    hidden.append((path.name, call.lineno))
    assert hidden == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_compiled_is_what_is_written(code):
    compiled = io.BytesIO()
    write_mo(compiled, catalogue(code))
    kept = (LOCALE / code / "LC_MESSAGES" / "ardoise.mo").read_bytes()
    assert kept == compiled.getvalue(), "make catalogues compiles them"


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_names_itself(code):
    assert translations(code).info()["language"] == code
