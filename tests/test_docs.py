"""The pages say what the program does."""

import importlib.util
import re
from pathlib import Path

import pytest

from tracker.race.events import KINDS

DOCS = Path(__file__).parent.parent / "docs"


def test_the_page_of_keys_is_what_the_bindings_say():
    spec = importlib.util.spec_from_file_location("keys", DOCS / "keys.py")
    keys = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(keys)
    assert (DOCS / "keys.md").read_text(encoding="utf-8") == keys.page()


def test_the_log_format_page_names_every_kind():
    page = (DOCS / "log-format.md").read_text(encoding="utf-8")
    assert [kind for kind in sorted(KINDS) if f"`{kind}`" not in page] == []


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", *(f"docs/{path.name}" for path in DOCS.glob("*.md"))]
)
def test_a_page_links_to_what_is_there(page):
    path = DOCS.parent / page
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
