"""What no linter says of the modules: a name that a module gives twice hides what was meant first."""

import ast
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for folder in ("tracker", "widgets", "feeds") for path in (ROOT / folder).rglob("*.py"))


def names_given(source: str) -> Counter[str]:
    """Count how often each name is given at the top of a module, by an assignment or a definition without decorators."""
    names: Counter[str] = Counter()
    for statement in ast.parse(source).body:
        match statement:
            case ast.Assign(targets=targets):
                names.update(
                    node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)
                )
            case ast.AnnAssign(target=ast.Name(id=name), value=value) if value is not None:
                names[name] += 1
            case ast.FunctionDef(decorator_list=[]) | ast.AsyncFunctionDef(decorator_list=[]) | ast.ClassDef():
                names[statement.name] += 1
    return names


def test_a_name_given_twice_is_seen() -> None:
    assert [
        name for name, times in names_given("A = 1\ndef f(): ...\nA = 2\nB: int = 3\n").items() if times > 1
    ] == ["A"]


def test_no_module_gives_a_name_twice() -> None:
    twice = {
        str(path.relative_to(ROOT)): [name for name, times in names_given(path.read_text()).items() if times > 1]
        for path in MODULES
    }
    assert {path: names for path, names in twice.items() if names not in ([], ["_"])} == {}
