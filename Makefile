# What a newcomer runs. Each target sets up what it needs.
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
RELEASE = .build/release

.PHONY: all help bootstrap release demo test lint install clean

all: release ## Builds the program and its taxonomy.

help: ## Lists the targets.
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' $(MAKEFILE_LIST)

bootstrap: ## Installs what the build needs beside Swift; does nothing where all is there.
	@Scripts/bootstrap.sh

release: bootstrap ## Builds .build/release/skillsieve with its compiled taxonomy beside it.
	$(SWIFT) build -c release --product skillsieve
	$(RELEASE)/skillsieve taxonomy compile Taxonomy --output $(RELEASE)/skillsieve.skilltax

demo: release ## Tags the sample postings and prints a gap report for a sample candidate.
	@Scripts/demo.sh $(RELEASE)/skillsieve

test: bootstrap ## Runs all tests.
	$(SWIFT) test

lint: release ## Checks the format, the layers and the taxonomy.
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests
	Scripts/check-layers
	$(RELEASE)/skillsieve taxonomy lint Taxonomy

install: release ## Installs under PREFIX (default /usr/local).
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/skillsieve"
	install -m 755 $(RELEASE)/skillsieve "$(DESTDIR)$(PREFIX)/bin/skillsieve"
	install -m 644 $(RELEASE)/skillsieve.skilltax "$(DESTDIR)$(PREFIX)/share/skillsieve/skillsieve.skilltax"

clean: ## Removes what was built.
	rm -rf .build .build-address Tests/Fuzz/.build Benchmarks/.build skillsieve-report.html
