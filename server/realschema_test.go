package server

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"catchment/graph"
	"catchment/graph/schematest"
)

// newRealServer is a server on the real schema, over a small registry.
func newRealServer(t *testing.T) *testServer {
	t.Helper()
	reg := registryWith(t)
	return newTestServer(t, func(c *Config) {
		c.Registry, c.Schema, c.PresentError = reg, realSchema(t), graph.PresentError
		c.Extensions = []graphql.HandlerExtension{graph.Attach{Registry: reg}}
	})
}

func TestAnybodyMayReadTheSchemaWithinItsOwnLimits(t *testing.T) {
	r := newRealServer(t)
	full, err := os.ReadFile("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	got := r.send(t, "POST", "/graphql", quote(string(full)))
	var a struct {
		Data struct {
			Schema struct{ Types []struct{ Name string } } `json:"__schema"`
		}
		Errors []any
	}
	if err := json.Unmarshal([]byte(got.body), &a); err != nil || len(a.Errors) > 0 || len(a.Data.Schema.Types) < 100 {
		t.Errorf("%v, %d types: %.300s", err, len(a.Data.Schema.Types), got.body)
	}
	for _, c := range []struct{ name, query, limit string }{
		{"twice at once", "{a:__schema{types{name}} b:__schema{types{name}}}", "schemaRoots"},
		{"types over and over", "{__schema{" + numbered(6, "a%d:types{fields{name}}") + "}}", "introspectionAliases"},
	} {
		if limit, _, _ := limitOf(t, r.send(t, "POST", "/graphql", quote(c.query)).body); limit != c.limit {
			t.Errorf("%s: refused by %q, want %q", c.name, limit, c.limit)
		}
	}
	round := "{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}"
	if got := r.send(t, "POST", "/graphql", quote(round)); !strings.Contains(got.body, "BAD_REQUEST") {
		t.Errorf("round and round: %.300s", got.body)
	}
}

func TestListsOfTheRealSchemaCountTowardsTheCost(t *testing.T) {
	r := newRealServer(t)
	for _, c := range []struct{ query, limit string }{
		{"{datasets(first:101){nodes{name}}}", "pageSize"},
		{"{datasets(last:101){nodes{name}}}", "pageSize"},
		{"{datasets(first:100){nodes{stewards(first:100){nodes{courses(first:2){nodes{name}}}}}}}", "cost"},
		{"{datasets(first:100){nodes{stewards{nodes{history{nodes{revision}}}}}}}", "cost"},
	} {
		got := r.send(t, "POST", "/graphql", quote(c.query))
		if limit, _, _ := limitOf(t, got.body); limit != c.limit {
			t.Errorf("%s: refused by %q, want %q", c.query, limit, c.limit)
		}
		if got.took > time.Second {
			t.Errorf("%s took %v", c.query, got.took)
		}
	}
}

func TestAnAnswerSaysOfWhichRevisionItIs(t *testing.T) {
	r := newRealServer(t)
	got := r.send(t, "POST", "/graphql", quote("{datasets{totalCount}}"))
	if got.body != `{"data":{"datasets":{"totalCount":3}},"extensions":{"revision":1}}`+"\n" {
		t.Error(got.body)
	}
}

func TestEveryConnectionHasASizeThatCounts(t *testing.T) {
	connections := 0
	for _, typ := range realSchema(t).Schema().Types {
		for _, f := range typ.Fields {
			if !strings.HasSuffix(f.Type.Name(), "Connection") {
				continue
			}
			connections++
			if f.Arguments.ForName("first") == nil {
				t.Errorf("%s.%s is a connection without first, so its cost is not counted", typ.Name, f.Name)
			}
		}
	}
	if connections < 50 {
		t.Errorf("only %d connections were found", connections)
	}
}

// realSchema is the schema that the program serves.
func realSchema(t *testing.T) graphql.ExecutableSchema { return schematest.Schema(t) }
