# The two commands that matter: `go run .` shows Catchment, `make test` proves it.
GO ?= go
# The race detector needs a C compiler; without one the tests run without it and say so.
CC_FOUND := $(shell command -v $${CC:-cc} 2>/dev/null)
RACE := $(if $(CC_FOUND),-race,)

.PHONY: test web browser neo4j lint generated build bench clean dev

test: neo4j generated lint web browser
	@$(if $(RACE),,echo "NOTE: no C compiler found, so the tests run without the race detector." >&2;) true
	$(GO) test $(RACE) -timeout 20m $$($(GO) list ./... | grep -vE '^catchment(/bench|/store/.*)?$$')
	$(GO) test -timeout 25m . ./store/... # the binary as people run it, and the engines, which the race detector makes tenfold slower
	$(if $(RACE),CATCHMENT_STORM=5s $(GO) test $(RACE) -timeout 10m -run 'InAStorm|Gate|Closing|Promise/closed' ./store/sqlite ./store/neo4j) # so it sees the engines where goroutines meet
	$(GO) test -timeout 10m ./bench # what is promised in numbers, at the small sizes, with the machine to itself
	@store/neo4j/neo4jtest/fetch.sh # where it is missing, the last word is that half of the engines went untested
	@web/node.sh browser || test $$? = 3 # and that the page did

# The real Neo4j that tests run, into a cache folder outside the tree, once. A program of its own (GPLv3), never shipped.
neo4j:
	@store/neo4j/neo4jtest/fetch.sh

# The page: its sources are sound, and what is committed as built is what they give.
web:
	@web/node.sh || { test $$? = 3 && exit 0; exit 1; }; set -e; cd web; \
	npm ci --no-audit --no-fund && npm run --silent codegen && npm run --silent check && npm test --silent && npm run --silent build; \
	if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then \
		git diff --exit-code --stat -- dist src/api/generated || { echo "The page's built files differ from its sources; commit what npm run build makes."; exit 1; }; fi

# The page in a real browser, with the real binary and the demo, on both engines; how large it is and how fast.
browser: web neo4j
	@web/node.sh browser || { test $$? = 3 && exit 0; exit 1; }; set -e; bin=$$(mktemp -d); trap 'rm -rf "$$bin"' EXIT; \
	$(GO) build -o "$$bin/catchment" .; cd web; export CATCHMENT_BIN="$$bin/catchment"; npm run --silent browser; npm run --silent measure; \
	cd ..; $(GO) test -timeout 15m -count 1 -run TestThePageOnNeo4j ./web

# Everything that one works on at one address, which it says; what changes shows by itself. Ctrl-C stops it.
dev:
	@web/node.sh
	@cd web && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund; }
	@cd web && GO="$(GO)" exec node dev.mjs

lint:
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); test -z "$$unformatted" || { echo "gofmt is wanted for:"; echo "$$unformatted"; exit 1; }
	$(GO) tool -modfile=tools/go.mod golangci-lint run

# What is generated is committed; this shows that it is what the sources give.
generated:
	$(GO) generate ./...
	@if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then \
		git diff --exit-code --stat -- graph ecosystem/kinds_gen.go || { echo "What is generated differs from what is committed; commit what go generate makes."; exit 1; }; fi

# What the design promises in numbers, both sides of each in one run: one table.
# CATCHMENT_BENCH_COURSES, CATCHMENT_BENCH_NODES and CATCHMENT_BENCH_ENTITIES set the sizes.
bench: neo4j
	$(GO) test -timeout 3h -count 1 -v -bench . -benchtime 1x ./bench | grep -E '^(\||---|ok|FAIL|PASS)'

build:
	CGO_ENABLED=0 $(GO) build -trimpath -o catchment .

clean:
	rm -f catchment

# --- Linters, vulnerabilities, releases. Their tools are pinned in tools/go.mod, apart from the product's modules.
.PHONY: vulncheck audit release release-check release-keep
VERSION ?= 0.1.0-rc

# Known vulnerabilities in what the binary calls, and in the page's packages. Without a network they say so and do not fail.
vulncheck:
	@tools/vulncheck.sh
audit:
	@tools/audit.sh

# What is handed out, for six platforms, into dist/: docs/releases.md. The page's licences come from its packages.
release:
	cd web && npm ci --no-audit --no-fund
	$(GO) run ./release breaking
	$(GO) run ./release build --version $(VERSION)

# This machine's binary, built once more elsewhere and from nothing, is the one in dist/, byte by byte.
release-check: release
	$(GO) run ./release verify --version $(VERSION)

# The schema and a small store of a version, for later ones to be held against: testdata/releases.
release-keep:
	$(GO) run ./release keep --version $(VERSION)
