# The two commands that matter: `go run .` shows Catchment, `make test` proves it.
# `make check` is what one runs before a commit; `make dev` is for working on it.
# docs/testing.md tells what runs where, why, and how long it takes.
GO ?= go
export GO
# Without the tree's place in what is compiled, a second clone finds the first one's compiled packages.
# golangci-lint vets all of it once, so that go test need not for each package and each way to compile it.
export GOFLAGS := $(GOFLAGS) -trimpath -vet=off
# In CI every test runs; elsewhere Go leaves out what has passed and has not changed since.
FRESH := $(if $(filter true,$(CI)),-count=1,)
# The race detector needs a C compiler; without one the tests run without it and say so.
RACE := $(if $(shell command -v $${CC:-cc} 2>/dev/null),-race,)
# The version that a release is made as.
VERSION ?= 0.1.0-rc
# How many steps run side by side.
LANES ?= 2
SIDE_BY_SIDE := $(MAKE) -k -j$(LANES) $(if $(filter output-sync,$(.FEATURES)),-Otarget,) --no-print-directory

# What needs no engine, no browser and no build of the page.
CORE := ./ecosystem/... ./exchange/... ./graph/... ./loaders ./cli ./demo ./release ./web
# Where goroutines meet: these run under the race detector, and without it too, as what the
# server promises in numbers is of a server as people run it, and counting needs no detector.
SHARED := ./loaders ./server
SHARING := 'Keeper|Checkpoint|Memory|WorkedOut|Parts|OnePart'

.PHONY: demo vulncheck audit release release-check release-again release-keep test test-core test-sqlite test-neo4j test-web test-long check dev generate page neo4j lint build bench bench-load clean

# What takes longest begins at once: Neo4j's steps, and the page, whose tests in a browser wait
# for it. The short steps fill the end.
test: neo4j
	@$(call timed,$(SIDE_BY_SIDE) step-page step-neo4j $(STEPS_WEB) $(STEPS_CORE) $(STEPS_SQLITE),$(ALONE_WEB) $(ALONE_CORE))
	@store/neo4j/neo4jtest/fetch.sh # where it is missing, the last word is that half of the engines went untested
	@web/node.sh browser || test $$? = 3 # and that the page did

# Each of these four runs alone too, so that four machines share the work.
test-core: neo4j
	@$(call timed,$(SIDE_BY_SIDE) $(STEPS_CORE),$(ALONE_CORE))
test-sqlite:
	@$(call timed,$(SIDE_BY_SIDE) $(STEPS_SQLITE))
test-neo4j: neo4j
	@$(call timed,$(SIDE_BY_SIDE) $(STEPS_NEO4J))
test-web:
	@$(call timed,$(SIDE_BY_SIDE) $(STEPS_WEB),$(ALONE_WEB))

# What one runs before a commit, in a minute and a half.
check:
	@$(call timed,$(SIDE_BY_SIDE) step-lint step-unit)

STEPS_CORE := step-shared step-core step-lint step-generated
STEPS_SQLITE := step-sqlite step-binary
STEPS_NEO4J := step-page step-neo4j
STEPS_WEB := step-page step-browser step-clients
# What is measured has the machine to itself.
ALONE_CORE := step-floors
ALONE_WEB := step-measure

# The same promises for longer, in other orders, at full size: hours, for the night before a release.
test-long: export CATCHMENT_LONG=1
test-long: export CATCHMENT_STRESS=60s
test-long: neo4j
	@$(call timed,$(MAKE) --no-print-directory -k -j1 $(STEPS_LONG))

STEPS_LONG := step-page step-browser step-every-client step-page-neo4j step-shuffled step-everything-raced step-measure step-bench step-release step-vulncheck step-audit

# timed runs the steps of its first command side by side, then those of its second
# one by one, and prints the seconds of each; it fails if one of them does.
define timed
export STEPS=$$(mktemp); trap 'rm -f "$$STEPS"*' EXIT; printf 'began\t%s\n' "$$(date +%s)" >"$$STEPS"; code=0; \
$(1) || code=1; $(if $(2),test $$code = 0 && $(MAKE) --no-print-directory -j1 $(2) || code=1;) .ci/table; exit $$code
endef

.PHONY: $(STEPS_LONG) $(STEPS_CORE) $(STEPS_SQLITE) $(STEPS_NEO4J) $(STEPS_WEB) $(ALONE_CORE) $(ALONE_WEB) step-unit

step-generated:
	@.ci/step "generated code is what the sources give" .ci/generated
step-lint:
	@.ci/step "lint" $(MAKE) --no-print-directory lint
step-core:
	@.ci/step "words, rules, formats, GraphQL" $(GO) test $(FRESH) -timeout 10m -skip Neo4j $(CORE) ./server
step-shared:
ifeq ($(RACE),)
	@echo "NOTE: no C compiler found, so the tests run without the race detector." >&2
endif
	@.ci/step "the server, with the race detector" $(GO) test $(FRESH) $(RACE) -timeout 15m $(SHARED)
	@.ci/step "projection and gaps where goroutines meet, with the race detector" $(GO) test $(FRESH) $(RACE) -timeout 10m -run $(SHARING) ./ecosystem/projection ./ecosystem/gap
ifneq ($(RACE),)
	@.ci/step "GraphQL asked by many at once, with the race detector" $(GO) test $(FRESH) $(RACE) -timeout 10m -run AtOnce ./graph
	@.ci/step "SQLite where goroutines meet, with the race detector" env CATCHMENT_STRESS=5s $(GO) test $(FRESH) $(RACE) -timeout 10m -run 'UnderStress|Closing|Promise/closed' ./store/sqlite
endif
step-sqlite:
	@.ci/step "the contract on SQLite" $(GO) test $(FRESH) -timeout 15m $(if $(RACE),-skip UnderStress) ./store/sqlite ./store/storetest ./store/ledger
step-binary:
	@.ci/step "the binary on SQLite" $(GO) test $(FRESH) -timeout 15m -skip Neo4j .
# One server for all of it; at its end the page on it, which waits until step-page has been noted.
step-neo4j:
	@FRESH="$(FRESH)" RACE="$(RACE)" .ci/neo4j
step-page:
	@.ci/step "the page: sources, parts, build" .ci/page
step-browser: step-page
	@.ci/step "the page in a browser" .ci/browser sqlite
step-clients: step-page
	@.ci/step "clients that people use" .ci/clients
step-every-client: step-page
	@.ci/step "clients that people use, in Python and Go too" .ci/clients long
step-page-neo4j: step-page
	@.ci/step "the page on Neo4j" .ci/browser neo4j
step-measure:
	@.ci/step "the page's size and speed" .ci/browser measure
step-floors:
	@.ci/step "what is promised in numbers" $(GO) test -count=1 -timeout 10m ./bench
# For check: with Go's memory of what has passed, without the race detector, and without the
# test that asks two stores everything, as that takes as long as all the others.
step-unit:
	@.ci/step "tests without engine, browser or build" $(GO) test -skip 'Neo4j|TestALensIs' $(CORE) ./server
	@.ci/step "the rules of the house" $(GO) test -run House .

step-shuffled:
	@.ci/step "all Go tests, shuffled, five times" $(GO) test -count=5 -shuffle=on -timeout 5h ./...
step-everything-raced:
	@.ci/step "all Go tests, with the race detector" $(GO) test -count=1 $(RACE) -timeout 5h ./...
step-bench:
	@.ci/step "what is promised in numbers, at full size" env CATCHMENT_BENCH_COURSES=1000000 CATCHMENT_BENCH_NODES=10000 CATCHMENT_BENCH_ENTITIES=70000 $(MAKE) --no-print-directory bench
step-release:
	@.ci/step "the release, twice the same" $(MAKE) --no-print-directory release-check
step-vulncheck step-audit: step-%:
	@.ci/step "$* of what we depend on" $(MAKE) --no-print-directory $*

# Formatting, vet and the linters of .golangci.yml.
lint:
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); test -z "$$unformatted" || { echo "gofmt is wanted for:"; echo "$$unformatted"; exit 1; }
	$(GO) tool -modfile=tools/go.mod golangci-lint run

# Writes what is generated from the tables, the schema and the page's sources.
generate:
	.ci/generated write
page:
	CI= .ci/page

# The real Neo4j that tests run, into a cache folder outside the tree, once. A program of its own (GPLv3), never shipped.
neo4j:
	@store/neo4j/neo4jtest/fetch.sh

# Everything that one works on at one address, which it says; what changes shows by itself. Ctrl-C stops it.
dev:
	@web/node.sh
	@cd web && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund; }
	@cd web && GO="$(GO)" exec node dev.mjs

# What the design promises in numbers, both sides of each in one run: one table.
# CATCHMENT_BENCH_COURSES, CATCHMENT_BENCH_NODES and CATCHMENT_BENCH_ENTITIES set the sizes.
bench: neo4j
	$(GO) test -timeout 3h -count 1 -v -bench . -benchtime 1x ./bench | grep -E '^(\||---|ok|FAIL|PASS)'
	$(GO) test -count 1 -v -run CodedCourses ./ecosystem/coding | grep -oE '\| .*|^(ok|FAIL).*'

# What the server does under load: what it carries, half of that, five times that, and
# beside the costliest requests. Four minutes, with the machine to itself.
bench-load:
	$(GO) test -timeout 30m -count 1 -v -run '^$$' -bench ServerUnderLoad -benchtime 1x ./bench | grep -E '^(\||---|ok|FAIL|PASS| +load_test)'

# What a first start shows, made again out of the published files in ../shared/data; a test compares.
demo:
	@test -d ../shared/data || { echo "The published files are missing: put them into ../shared/data, as testdata/demo/SOURCE.md tells." >&2; exit 1; }
	$(GO) run ./demo

build:
	CGO_ENABLED=0 $(GO) build -o catchment .

clean:
	rm -f catchment

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

# Everything in dist/, built once more with an empty cache, has the same checksums.
release-again:
	@again=$$(mktemp -d); trap 'rm -rf "$$again"' EXIT; \
	GOCACHE="$$again/cache" $(GO) run ./release build --version $(VERSION) --out "$$again/dist" && diff dist/SHA256SUMS "$$again/dist/SHA256SUMS" && echo "The same checksums."

# The schema and a small store of a version, for later ones to be held against: testdata/releases.
release-keep:
	$(GO) run ./release keep --version $(VERSION)
