"""Examples of each command, for the end of `--help` and for the man page."""

EXAMPLES: dict[str, tuple[str, ...]] = {
    "": ("ardoise", "ardoise replay provence-2021-1", "ardoise follow racecenter:letour --delay 40s"),
    "replay": (
        "ardoise replay provence-2021-1",
        "ardoise replay provence-2021-1 --from-km 72 --speed 10",
        "ardoise replay stage.jsonl --plain | less",
    ),
    "demo": ("ardoise demo", "ardoise demo --lang fr"),
    "follow": (
        "ardoise follow racecenter:letour --delay 40s",
        "ardoise follow http://127.0.0.1:8765 --record stage.jsonl --plain",
        "ardoise follow --check liveblog:https://example.org/stage-5",
    ),
    "reread": ("ardoise reread stage.raw -o stage.jsonl",),
    "produce": (
        "ardoise produce stage.jsonl",
        "ardoise produce stage.jsonl --from provence-2021-1 --serve 8765",
    ),
    "serve": (
        "ardoise serve stage.jsonl",
        "ardoise serve stage.jsonl --host 127.0.0.1 --port 8765",
        "ardoise serve stage.jsonl --log redis://127.0.0.1/tour-2026-1",
        "ardoise serve --log redis://127.0.0.1/tour-2026-1 --port 8766",
    ),
    "web": ("ardoise web provence-2021-1", "ardoise web racecenter:letour --port 8000"),
    "import": ("ardoise import blog.txt -o stage.jsonl", "ardoise import - --lang nl --explain < blog.txt"),
    "state": (
        "ardoise state provence-2021-1 --km-to-go 50",
        "ardoise state provence-2021-1 --km-to-go 50 --format line",
        "ardoise state stage.jsonl --format json | jq .gap",
    ),
    "recap": ("ardoise recap provence-2021-1 --km-to-go 20",),
    "report": ("ardoise report provence-2021-2 --lang fr",),
    "export": ("ardoise export provence-2021-1 --gaps csv > gaps.csv",),
    "check": ("ardoise check stage.jsonl",),
    "backtest": ("ardoise backtest recordings/",),
    "feeds": ("ardoise feeds",),
    "schema": ("ardoise schema > schema.json",),
    "completions": (
        "ardoise completions bash > ~/.local/share/bash-completion/completions/ardoise",
        "ardoise completions zsh > ~/.zfunc/_ardoise",
        "ardoise completions fish > ~/.config/fish/completions/ardoise.fish",
    ),
    "help": ("ardoise help replay",),
}
"""By the name of the command; "" for the program itself."""


def epilog(command: str) -> str:
    """Return the examples of a command as click prints them below its options; "" where there are none."""
    examples = EXAMPLES.get(command, ())
    return "\b\nExamples:\n" + "\n".join(f"  {example}" for example in examples) if examples else ""
