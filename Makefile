# The commands of the house. `make demo` shows what the program does, `make check` is what CI runs.

SURVEY ?= Surveys/guihua-2026-05
PACK ?= cn-2024
OUT ?= out
PROGRAM = .build/release/signaudit
# Refuses imports of rooms that a target does not name in Package.swift.
EDGES = --explicit-target-dependency-import-check error

.PHONY: help demo test check smoke setup build lint format bench clean

help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: setup build ## audit the sample survey into out/
	@if [ -f "$(OUT)/index.html" ] && [ -z "$$(find $(PROGRAM) Standards $(SURVEY) -newer $(OUT)/index.html -print -quit)" ]; then \
	  echo "$(OUT)/ 已是最新 / is up to date"; \
	else \
	  $(PROGRAM) run $(SURVEY) --standards $(PACK) --out $(OUT); \
	fi
	@echo "台账 ledger:     $(OUT)/ledger.xlsx"
	@echo "网页 pages:      $(OUT)/index.html"

test: setup ## build and run all tests
	swift build --build-tests $(EDGES)
	swift test --skip-build --parallel $(EDGES)

check: setup lint test smoke ## what CI runs: lint, build with enforced edges, all tests, the sample in a release build

# Tests run a debug build; an optimiser can break what they cannot see, so the program that people get runs too.
smoke: setup build
	rm -rf .build/smoke
	$(PROGRAM) run $(SURVEY) --standards $(PACK) --out .build/smoke
	$(PROGRAM) store verify --db .build/smoke/signaudit.sqlite

setup: ## install the missing system packages
	@.ci/packages

build:
	swift build -c release --product signaudit $(EDGES)

lint: ## check the format of the sources
	swift format lint --strict --recursive Package.swift Benchmarks Sources Tests

format: ## format the sources
	swift format --in-place --recursive Package.swift Benchmarks Sources Tests

bench: setup build ## measure against the reference scripts (see Benchmarks/README.md)
	Benchmarks/run

clean: ## remove what was built and made
	rm -rf .build $(OUT)
