package server

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"catchment/graph"
	"catchment/graph/schematest"
)

// newRealServer is a server on the real schema, over a small registry.
func newRealServer(t *testing.T, change ...func(*Config)) *testServer {
	t.Helper()
	reg := registryWith(t)
	return newTestServer(t, func(c *Config) {
		for _, f := range change {
			f(c)
		}
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

func TestPagesOfTheRealSchemaHaveASize(t *testing.T) {
	r := newRealServer(t)
	for _, by := range []string{"first", "last"} {
		got := r.send(t, "POST", "/graphql", quote("{datasets("+by+":101){nodes{name}}}"))
		if limit, _, _ := limitOf(t, got.body); limit != "pageSize" {
			t.Errorf("%s: refused by %q", by, limit)
		}
	}
}

// What could come back of lists within each other does not count, only what is read.
func TestListsWithinEachOtherCostWhatIsRead(t *testing.T) {
	r := newRealServer(t)
	got := r.send(t, "POST", "/graphql", quote("{datasets(first:100){nodes{stewards(first:100){nodes{courses(first:100){nodes{name}}}}}}}"))
	if !strings.Contains(got.body, `"cost":{"actual":5,`) || strings.Contains(got.body, `"errors"`) {
		t.Error(got.body)
	}
}

// The field that is too much fails and says how much that is; what was answered before
// it stays, and nothing after it is read.
func TestTheCostEndsTheReading(t *testing.T) {
	r := newRealServer(t, func(c *Config) { c.Limits.Cost = 2 }) // a, and b without its claims
	var ids []any
	for _, by := range []string{`first:1`, `last:1`, `first:1,filter:{existence:[MISSING]}`} {
		_, rest, _ := strings.Cut(r.send(t, "POST", "/graphql", quote("{datasets("+by+"){nodes{id}}}")).body, `"id":"`)
		id, _, _ := strings.Cut(rest, `"`)
		ids = append(ids, id)
	}
	got := r.send(t, "POST", "/graphql", quote(fmt.Sprintf(`{a:node(id:%q){id} b:node(id:%q){...on Dataset{name description claims{nodes{basis}}}} c:node(id:%q){id}}`, ids...)))
	var a struct {
		Data   map[string]any
		Errors []struct {
			Path       []any
			Extensions struct {
				Code, Limit     string
				Maximum, Actual int
			}
		}
		Extensions struct{ Cost struct{ Actual, Maximum int } }
	}
	if err := json.Unmarshal([]byte(got.body), &a); err != nil || len(a.Errors) != 2 {
		t.Fatalf("%v: %s", err, got.body)
	}
	if a.Data["a"] == nil || a.Data["b"] != nil || a.Data["c"] != nil || a.Extensions.Cost.Actual != 2 {
		t.Errorf("answered %s", got.body)
	}
	for i, path := range []string{"b", "c"} {
		if e := a.Errors[i]; e.Path[0] != path || e.Extensions.Code != "LIMIT_EXCEEDED" || e.Extensions.Limit != "cost" || e.Extensions.Maximum != 2 || e.Extensions.Actual != 3 {
			t.Errorf("%s failed with %+v", path, e)
		}
	}
}

func TestATextToSearchForHasALength(t *testing.T) {
	r := newRealServer(t)
	for n, over := range map[int]bool{500: false, 501: true} {
		got := r.send(t, "POST", "/graphql", quote(`{search(query:"`+strings.Repeat("ä", n)+`"){totalCount}}`))
		if strings.Contains(got.body, `"limit":"searchLength"`) != over {
			t.Errorf("%d characters gave %s", n, got.body)
		}
	}
}

func TestAnAnswerSaysOfWhichRevisionItIs(t *testing.T) {
	r := newRealServer(t)
	got := r.send(t, "POST", "/graphql", quote("{datasets{totalCount}}"))
	if got.body != `{"data":{"datasets":{"totalCount":3}},"extensions":{"cost":{"actual":4,"maximum":100000},"revision":1}}`+"\n" {
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
				t.Errorf("%s.%s is a connection without first, so its pages have no limit", typ.Name, f.Name)
			}
		}
	}
	if connections < 50 {
		t.Errorf("only %d connections were found", connections)
	}
}

// realSchema is the schema that the program serves.
func realSchema(t *testing.T) graphql.ExecutableSchema { return schematest.Schema(t) }
