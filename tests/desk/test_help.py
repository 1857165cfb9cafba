"""The page on the desk says what the desk does."""

from pathlib import Path

import pytest

from tracker.desk.forms import FORMS, MODIFIERS, ORDERS, TRIAL_FORMS, WORDS, Form

PAGE = (Path(__file__).parents[2] / "docs" / "desk.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", [*FORMS, *TRIAL_FORMS, *ORDERS], ids=lambda form: form.word)
def test_every_form_is_on_the_page_with_its_examples(form: Form) -> None:
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{form.shape}` |"))
    assert form.says in row
    for example in form.examples:
        assert f"`{example}`" in row


def test_everything_that_goes_with_an_entry_is_on_the_page() -> None:
    for shape, says in MODIFIERS:
        assert f"| `{shape}` | {says} |" in PAGE


def test_no_word_stands_for_two_forms() -> None:
    words = [word for form in (*FORMS, *ORDERS) for word in (form.word, *form.aliases)]
    assert len(words) == len(set(words)) == len(WORDS)
