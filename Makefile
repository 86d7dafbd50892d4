# Everything here asks nothing and installs what it needs inside the checkout.
.DEFAULT_GOAL := help
.PHONY: help run test dev check bench demo-reset
unexport PYTHONDONTWRITEBYTECODE
MAKEFLAGS += --no-print-directory
python := .venv/bin/python

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

run:  ## the agency on http://localhost:8000 (PORT=… for another port)
	@scripts/bootstrap.sh run web
	@cd backend && exec env DEMO_DATA="$${DEMO_DATA:-true}" $(python) -m app.cli run

test:  ## every test: backend on SQLite and PostgreSQL, frontend, browser
	@scripts/bootstrap.sh dev web
	@backend/$(python) scripts/test.py

check:  ## format, lint, types, floors, migrations, generated client, secrets
	@scripts/bootstrap.sh dev node
	@backend/$(python) scripts/check.py

dev:  ## API and interface that reload as you edit (interface on http://localhost:5173)
	@scripts/bootstrap.sh dev node
	@scripts/dev.sh

bench:  ## the load and scale benchmarks of bench/
	@scripts/bootstrap.sh dev
	@backend/$(python) bench/run.py $(ARGS)

demo-reset:  ## throw the demo agency away and build it anew
	@scripts/bootstrap.sh run
	@cd backend && $(python) -m app.cli seed --reset
