# Shortcuts for people who work on Ardoise; everything here is also said in CONTRIBUTING.md.
.PHONY: run test check hostile snapshots bench stages catalogues keys man picture cast dev clean

python := .venv/bin/python

.venv/made: pyproject.toml
	python3 -m venv .venv
	.venv/bin/pip install --quiet --editable '.[dev]'
	touch $@

run: .venv/made            ## replay the first bundled stage
	.venv/bin/ardoise replay provence-2021-1

test: .venv/made           ## the tests
	.venv/bin/pytest

check: .venv/made          ## what CI runs, in this folder
	.venv/bin/ruff format .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/pytest

hostile: .venv/made        ## a million hostile inputs through every border, or EXAMPLES=N of them
	ARDOISE_HOSTILE=$(or $(EXAMPLES),1000000) .venv/bin/pytest tests/hostile

snapshots: .venv/made      ## draw the snapshots again; look at each before committing it
	.venv/bin/pytest tests/screens --snapshot-update

bench: .venv/made          ## every benchmark, as ratios against a floor of the same run
	for bench in tests/bench/bench_*.py; do echo "== $$bench"; $(python) $$bench || exit 1; done

stages: .venv/made         ## the bundled logs, from their facts
	$(python) -m tracker.stages.estimate

locale := tracker/locale
catalogues: .venv/made     ## the messages of every language: found in the code, merged, compiled
	mkdir -p build
	.venv/bin/pybabel --quiet extract --add-location=file --sort-by-file --width=115 --project=Ardoise --msgid-bugs-address=" " \
	    --input-dirs=tracker,widgets,feeds --output-file=build/ardoise.pot
	.venv/bin/pybabel --quiet update --domain=ardoise --input-file=build/ardoise.pot --output-dir=$(locale) \
	    --width=115 --ignore-obsolete --no-fuzzy-matching --ignore-pot-creation-date
	.venv/bin/pybabel --quiet compile --domain=ardoise --directory=$(locale)

keys: .venv/made           ## the page of keys, from the bindings
	$(python) docs/keys.py

man: .venv/made            ## the man page, from the texts of --help
	$(python) docs/man.py

still := env -u NO_COLOR -u TEXTUAL_THEME TEXTUAL_ANIMATIONS=none

picture: .venv/made        ## the README's picture: a moment of the demo, drawn by the program itself
	$(still) $(python) docs/picture.py

cast: .venv/made           ## the demo as an asciinema cast, under a clock that stands still
	$(still) $(python) docs/cast.py

dev: .venv/made            ## the app with live CSS and the developer console
	.venv/bin/textual run --dev -c ardoise replay provence-2021-1

clean:
	rm -rf .venv
