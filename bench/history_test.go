package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/graph/schematest"
)

// importOf fills a store as an import of so many actors does, in some seventy
// commits, so that the first hundred by name are of nearly as many commits.
func importOf(tb testing.TB, s ecosystem.Store, actors int) {
	tb.Helper()
	const commits = 70
	each := (actors + commits - 1) / commits
	for n := range commits {
		var changes []ecosystem.Change
		for i := range each {
			id, claim := ecosystem.NewID(ecosystem.KindActor), ecosystem.NewID(ecosystem.KindClaim)
			changes = append(changes,
				ecosystem.Change{ID: id, Kind: ecosystem.KindActor, Set: ecosystem.Fields{"name": fmt.Sprintf("A %04d %03d", i, n)}},
				ecosystem.Change{ID: claim, Kind: ecosystem.KindClaim, Set: ecosystem.Fields{"about": string(id), "stance": "for", "recorded": "2026-11-24"}})
		}
		if _, err := s.Commit(tb.Context(), set(changes...)); err != nil {
			tb.Fatal(err)
		}
	}
}

// asking gives what sends a query as anybody does; the test fails where it is not answered.
func asking(tb testing.TB, s ecosystem.Store, query string) func() {
	tb.Helper()
	exec := executor.New(schematest.Schema(tb))
	exec.SetErrorPresenter(graph.PresentError)
	exec.Use(graph.Attach{Registry: ecosystem.NewRegistry(s, ecosystem.Options{})})
	return func() {
		ctx := graphql.StartOperationTrace(ecosystem.WithPrincipal(context.Background(), ecosystem.Principal{}))
		op, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query})
		if len(errs) > 0 {
			tb.Fatal(errs)
		}
		respond, ctx := exec.DispatchOperation(ctx, op)
		answer := respond(ctx)
		if len(answer.Errors) > 0 || !json.Valid(answer.Data) {
			tb.Fatal(answer.Errors)
		}
	}
}

// commitsFloor holds what the commits of a hundred versions add to a query.
func commitsFloor(tb testing.TB, s ecosystem.Store, actors int) {
	tb.Helper()
	importOf(tb, s, actors)
	with := asking(tb, s, `{ actors(first: 100) { nodes { history(first: 1) { nodes { commit { revision } } } } } }`)
	without := asking(tb, s, `{ actors(first: 100) { nodes { history(first: 1) { nodes { revision } } } } }`)
	Ratio(tb, leastRounds, with, without).AtMost(tb, fmt.Sprintf("history with its commits at %d, against without", actors), 3)
}

func TestCommitsOfAHistoryCostLittle(t *testing.T) { commitsFloor(t, newSQLite(t), 2000) }

func BenchmarkHistoryWithCommits(b *testing.B) { commitsFloor(b, newSQLite(b), size(b)) }

// connections is as many as a store reads with, or more.
const connections = 10

// touchedFloor holds what a page of what each of seventy commits touched, and how many
// that are, add to the list of them. A count is taken once for all who ask; how long
// that once takes is told beside it.
func touchedFloor(tb testing.TB, s ecosystem.Store, actors int) {
	tb.Helper()
	importOf(tb, s, actors)
	page := asking(tb, s, `{ commits(first: 100) { nodes { revision touched(first: 1) { nodes { thing } } } } }`)
	counted := asking(tb, s, `{ commits(first: 100) { nodes { revision touched(first: 1) { nodes { thing } totalCount } } } }`)
	without := asking(tb, s, `{ commits(first: 100) { nodes { revision } } }`)
	began := time.Now()
	counted()
	tb.Logf("what the commits of %d touched was counted for the first time in %v", actors, time.Since(began).Round(time.Millisecond))
	for range connections { // which the store takes in turn, and each of which plans its statements first
		page()
		counted()
	}
	Ratio(tb, leastRounds, page, without).AtMost(tb, fmt.Sprintf("commits with some of what they touched at %d, against without", actors), 10)
	Ratio(tb, leastRounds, counted, without).AtMost(tb, fmt.Sprintf("commits with that and its count at %d, against without", actors), 10)
}

func TestWhatCommitsTouchedCostsLittle(t *testing.T) { touchedFloor(t, newSQLite(t), 2000) }

func BenchmarkCommitsWithTouched(b *testing.B) { touchedFloor(b, newSQLite(b), size(b)) }
