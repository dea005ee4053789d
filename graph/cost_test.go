package graph_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/graph"
	"catchment/store/sqlite"
	"catchment/store/storetest"
)

// costed are operations that between them read in every way there is.
var costed = []string{
	"{datasets{totalCount nodes{name stewards{totalCount nodes{name claims{nodes{basis source{name}}}}}}}}",
	`{datasets{totalCount facets(by:[COST,EXISTENCE]){buckets{value count}}} entities{totalCount}}`,
	`{actors(filter:{name:{contains:"actor"},not:{name:{in:["x"]}}}){totalCount nodes{id}}}`,
	"{datasets(filter:{stewards:{some:{name:{contains:\"1\"}}},state:{in:[AGREED,SINGLE_SOURCE]}}){totalCount}}",
	"{links{totalCount nodes{from{name} to{name}}} claims(first:3){totalCount}}",
	`{search(query:"data"){totalCount nodes{name}}}`,
	"{revision{counts{kind count}}}",
	"{diff(from:0,to:2){totalCount nodes{thing changes{field}}}}",
	"{commits{nodes{touched{totalCount nodes{kind}}}}}",
	"{datasets{nodes{history{totalCount nodes{revision}}}}}",
	"{unsharedDatasets{gap{totalCount nodes{subject{name}}}} missingStandards{gap{totalCount}}}",
	"{fundedNotSharing{gap{totalCount}} unanswered{gap{totalCount}} paidDatasets{gap{totalCount}}}",
	"{map(limit:500){nodes{name} links{type} groups{name count}}}",
	"{trace(of:$(Dataset 0)){onward{entity{name}} isComplete} neighbourhood(of:[$(Dataset 0)]){nodes{entity{name}}}}",
	"{bottlenecks{totalCount} datasets{totalIsCapped}}",
	`{a:datasets(at:1){totalCount nodes{name}} b:map(at:1){total}}`,
}

// costs gives what each operation costs the public in a world.
func costs(t *testing.T, w *world, operations []string) []string {
	t.Helper()
	told := make([]string, len(operations))
	for i, text := range operations {
		for name, id := range w.ids {
			text = strings.ReplaceAll(text, "$("+name+")", `"`+string(id)+`"`)
		}
		told[i] = costOf(t, w, ecosystem.Principal{}, text, nil, 100_000)
	}
	return told
}

// costOf asks with a budget and gives what was spent of it, and which errors came.
func costOf(t *testing.T, w *world, who ecosystem.Principal, text string, variables map[string]any, most int) string {
	t.Helper()
	ctx := ecosystem.WithBudget(ecosystem.WithPrincipal(t.Context(), who), ecosystem.NewBudget(most, nil))
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := w.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: text, Variables: variables})
	if len(errs) > 0 {
		t.Fatalf("%s: %v", text, errs)
	}
	respond, ctx := w.exec.DispatchOperation(ctx, op)
	answer := respond(ctx)
	cost := fmt.Sprintf("%+v", answer.Extensions["cost"])
	for _, e := range answer.Errors {
		cost += fmt.Sprintf(" %v: %v", e.Path, e.Extensions["code"])
	}
	return cost
}

// projected keeps a world's projection in memory, as a server does.
func (w *world) projected(t *testing.T) *world {
	t.Helper()
	keeper := projection.NewKeeper(w.registry, slog.New(slog.NewTextHandler(io.Discard, nil)))
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { keeper.Run(ctx); close(done) }()
	t.Cleanup(func() { stop(); <-done })
	w.exec = newExecutor(t, graph.Attach{Registry: w.registry, Keeper: keeper, Clock: func() time.Time { return noon }})
	return w
}

// inSQLite is an empty store in a file.
func inSQLite(t *testing.T) ecosystem.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestTheCostIsTheSameOnEveryEngineAndWithoutAProjection(t *testing.T) {
	worlds := map[string]*world{"the model": dense(t), "the model with a projection": dense(t).projected(t), "SQLite": denseOn(t, inSQLite(t))}
	want := costs(t, worlds["the model"], costed)
	for i, cost := range want {
		if strings.Contains(cost, "Actual:0 ") || strings.Contains(cost, ": ") {
			t.Errorf("%s costs %s", costed[i], cost)
		}
	}
	for name, w := range worlds {
		for i, got := range costs(t, w, costed) {
			if got != want[i] {
				t.Errorf("%s costs %s on %s, and %s on the model", costed[i], got, name, want[i])
			}
		}
	}
}

// The operations that are recorded ask every root field in every way.
func TestRecordedOperationsCostTheSameOnEveryEngine(t *testing.T) {
	f, err := os.Open(operationsFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	model, file := dense(t), denseOn(t, inSQLite(t))
	lines, asked := bufio.NewScanner(f), 0
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var o recordedOperation
		if err := json.Unmarshal(lines.Bytes(), &o); err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(o.Text, "mutation") || o.Editor {
			continue
		}
		for _, most := range []int{100_000, 20} {
			a, b := costOf(t, model, ecosystem.Principal{}, o.Text, o.Variables, most), costOf(t, file, ecosystem.Principal{}, o.Text, o.Variables, most)
			if a != b {
				t.Errorf("%s\ncosts %s on the model, %s on SQLite", o.Text, a, b)
			}
		}
		asked++
	}
	if asked < 50 {
		t.Errorf("only %d operations were asked", asked)
	}
}

// Whether much is hidden or little, the public pays the same.
func TestTheCostTellsNothingOfWhatIsHidden(t *testing.T) {
	hide := func(n int) *world {
		w := denseOn(t, storetest.NewModel())
		w.commit("hidden", func(d draft) {
			for i := range n {
				name := fmt.Sprintf("Hidden data %d", i)
				d.thing("Dataset", name, ecosystem.Fields{"visibility": "team"})
				d.link("Actor 0", "STEWARDS", name, nil)
			}
		})
		return w
	}
	little, much := hide(1), hide(200)
	want := costs(t, little, costed)
	for i, got := range costs(t, much, costed) {
		if got != want[i] {
			t.Errorf("%s costs %s beside much that is hidden, and %s beside little", costed[i], got, want[i])
		}
	}
}
