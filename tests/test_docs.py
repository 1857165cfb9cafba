"""The pages say what the program does."""

import importlib.util
import re
from pathlib import Path

import pytest

from tracker.race.events import KINDS
from tracker.settings import Settings

DOCS = Path(__file__).parent.parent / "docs"


@pytest.mark.parametrize(("script", "target"), [("keys", "keys.md"), ("man", "ardoise.1")])
def test_a_page_made_by_the_program_is_what_the_program_says(script, target):
    spec = importlib.util.spec_from_file_location(script, DOCS / f"{script}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (DOCS / target).read_text(encoding="utf-8") == module.page()


def test_the_page_of_settings_names_every_setting():
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert [name for name in Settings.model_fields if f"`{name}`" not in page] == []


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
