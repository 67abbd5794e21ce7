# Every target sets up what it needs in .venv, from nothing but make and Python 3.11 or later.

.DEFAULT_GOAL := help
.PHONY: help demo test check accuracy bench docs format clean

# The first of these that is new enough; `make PYTHON=/path/to/python3 …` chooses another.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
SAMPLE := src/pressitems/samples/front-page.txt

# The real pages are kept outside the project. Tests that read them skip where they are absent.
PRESSITEMS_CORPUS ?= $(if $(wildcard ../shared/corpus/MANIFEST.tsv),$(abspath ../shared/corpus))
export PRESSITEMS_CORPUS

help:
	@echo 'make demo      read a sample page: a table of its items, and JSON, HTML and text in demo-output/'
	@echo 'make test      the test suite, with branch coverage'
	@echo 'make check     ruff, mypy --strict and pyright'
	@echo 'make docs      run every code block of README and docs, follow every link, look up every name'
	@echo 'make accuracy  figures of merit over the corpus of real pages (PRESSITEMS_CORPUS)'
	@echo 'make bench     speed, as ratios to the parsers underneath'
	@echo 'make format    let ruff lay out the code'
	@echo 'make clean     remove what the other targets made'

demo: $(VENV)/.ready
	@mkdir -p demo-output
	@$(BIN)/pressitems list $(SAMPLE)
	@for format in json html text; do \
		$(BIN)/pressitems convert $(SAMPLE) --to $$format -o demo-output/ || exit 1; done
	@echo
	@echo 'The same page in three formats, each of which reads back to equal objects:'
	@echo '  demo-output/front-page.json   for programs'
	@echo '  demo-output/front-page.html   for a browser'
	@echo '  demo-output/front-page.txt    for people and for grep'
	@echo 'Next: .venv/bin/pressitems explain $(SAMPLE), or README.md'

test: $(VENV)/.ready
	@$(BIN)/coverage run -m pytest $(PYTEST_ARGS)
	@$(BIN)/coverage report

check: $(VENV)/.ready-check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict
	$(BIN)/pyright

accuracy: $(VENV)/.ready
	@if [ -z "$$PRESSITEMS_CORPUS" ]; then \
		echo 'make accuracy measures on real pages, which are not part of this repository.'; \
		echo 'Say where they are: make accuracy PRESSITEMS_CORPUS=/path/to/corpus'; \
		exit 2; fi
	@$(BIN)/python -m accuracy $(ACCURACY_ARGS)

bench: $(VENV)/.ready
	@$(BIN)/python -m benchmarks $(BENCH_ARGS)

docs: $(VENV)/.ready
	@$(BIN)/python -m pytest tests/project/test_docs.py README.md CONTRIBUTING.md docs

format: $(VENV)/.ready-check
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) demo-output dist build .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis

# A stamp is older than pyproject.toml where the dependencies may have changed.
$(VENV)/.ready: pyproject.toml | $(VENV)/bin/python
	@echo 'Setting up $(VENV) …'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

$(VENV)/.ready-check: pyproject.toml $(VENV)/.ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(VENV)/bin/python:
	@if [ -z '$(PYTHON)' ]; then echo 'pressitems needs Python 3.11 or later; name one with make PYTHON=…' >&2; exit 1; fi
	@$(PYTHON) -m venv $(VENV)
