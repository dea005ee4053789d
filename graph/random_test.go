package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// upward are the types of links that may not lead back to where they start.
var upward = []ecosystem.LinkType{ecosystem.LinkBroader, ecosystem.LinkWithin, ecosystem.LinkDerivedFrom}

// dense is a world with three things of every noun, joined by every type of link
// that may join them, with claims of two sources.
func dense(t *testing.T) *world { t.Helper(); return denseOn(t, storetest.NewModel()) }

func denseOn(t *testing.T, store ecosystem.Store) *world {
	t.Helper()
	w := newWorldOn(t, store)
	name := func(k ecosystem.Kind, i int) string { return fmt.Sprintf("%s %d", k, i%3) }
	w.commit("everything", func(d draft) {
		d.thing("Source", "Report", nil)
		d.thing("Source", "Toy", ecosystem.Fields{"synthetic": true})
		for _, n := range ecosystem.Nouns() {
			for i := range 3 {
				d.thing(n.Kind, name(n.Kind, i), nil, []string{"Report", "Toy"}[i%2])
			}
		}
		all := []ecosystem.Kind{}
		for _, n := range ecosystem.Nouns() {
			all = append(all, n.Kind)
		}
		for at, r := range ecosystem.LinkRules() {
			from, to := r.From, r.To
			if len(from) == 0 {
				from = all
			}
			if len(to) == 0 {
				to = all
			}
			for i := range 6 {
				a, b := name(from[(at+i)%len(from)], i), name(to[(at+i)%len(to)], i/2)
				if a != b && !(a > b && slices.Contains(upward, r.Type)) {
					d.link(a, r.Type, b, nil, []string{"Toy", "Report"}[i%2])
				}
			}
		}
	})
	w.commit("a change", func(d draft) {
		for i := range 3 {
			if err := d.Update(w.ids[name("Dataset", i)], ecosystem.Any, ecosystem.Fields{"cost": "paid"}); err != nil {
				t.Fatal(err)
			}
		}
	})
	return w
}

// author writes random selections that the schema admits.
type author struct {
	t      *rapid.T
	schema *ast.Schema
	used   int
	levels int // of things, below the root
}

var sheets = []string{"Connection", "Edge"}

// selection of a type; level counts the things above.
func (a *author) selection(typeName string, depth, level int) string {
	a.levels = max(a.levels, level)
	d := a.schema.Types[typeName]
	if d.Kind == ast.Interface {
		var names []string
		for _, p := range a.schema.GetPossibleTypes(d) {
			names = append(names, p.Name)
		}
		text := "{ __typename id"
		for _, kind := range rapid.SliceOfNDistinct(rapid.SampledFrom(names), 1, 3, rapid.ID).Draw(a.t, "kinds") {
			text += " ... on " + kind + " " + a.selection(kind, depth, level)
		}
		return text + " }"
	}
	var fields []*ast.FieldDefinition
	for _, f := range d.Fields {
		composite := len(a.schema.Types[f.Type.Name()].Fields) > 0
		if !strings.HasPrefix(f.Name, "__") && f.Name != "facets" && (depth > 0 || !composite) {
			fields = append(fields, f)
		}
	}
	text := "{ __typename"
	for range rapid.IntRange(1, 4).Draw(a.t, "fields") {
		text += " " + a.field(fields[rapid.IntRange(0, len(fields)-1).Draw(a.t, "field")], depth, level)
	}
	return text + " }"
}

func (a *author) field(f *ast.FieldDefinition, depth, level int) string {
	a.used++
	text := fmt.Sprintf("f%d: %s", a.used, f.Name)
	if f.Arguments.ForName("first") != nil && rapid.Bool().Draw(a.t, "paged") {
		text += fmt.Sprintf("(first: %d)", rapid.IntRange(1, 3).Draw(a.t, "first"))
	}
	inner := a.schema.Types[f.Type.Name()]
	if slices.Contains([]string{"isSynthetic", "state", "fieldStates"}, f.Name) { // look at the sources, which lie a level below
		a.levels = max(a.levels, level+1)
	}
	if len(inner.Fields) == 0 {
		return text
	}
	if strings.HasSuffix(inner.Name, "Connection") { // what it lists lies a level below
		a.levels = max(a.levels, level+1)
	}
	isSheet := slices.ContainsFunc(sheets, func(s string) bool { return strings.HasSuffix(inner.Name, s) })
	if inner.Fields.ForName("id") != nil || inner.Fields.ForName("revision") != nil {
		level++
	}
	if !isSheet {
		depth--
	}
	return text + " " + a.selection(inner.Name, depth, level)
}

func TestWhateverIsAskedIsReadLevelByLevelAndAsIfAskedAlone(t *testing.T) {
	w := dense(t)
	s := newSchema(t).Schema()
	rapid.Check(t, func(rt *rapid.T) {
		n := ecosystem.Nouns()[rapid.IntRange(0, len(ecosystem.Nouns())-1).Draw(rt, "noun")]
		a := &author{t: rt, schema: s}
		body := a.selection(string(n.Kind), 3, 1)
		w.calls.take()
		r := w.ask(`{ list: ` + n.Plural + ` { nodes { id it: __typename ...S } } } fragment S on ` + string(n.Kind) + ` ` + body)
		if len(r.Errors) > 0 {
			rt.Fatalf("%s\n%v", body, r.Errors[0])
		}
		for method, calls := range w.calls.take() {
			if strings.Contains(body, "attributes") && (strings.HasPrefix(method, "Find@") || strings.HasPrefix(method, "Records@")) {
				calls-- // definitions of fields of one's own are found and read once a response
			}
			if calls > a.levels {
				rt.Errorf("%s was called %d times on %d levels for %s", method, calls, a.levels, body)
			}
		}
		for _, node := range r.Data.(map[string]any)["list"].(map[string]any)["nodes"].([]any) {
			id := node.(map[string]any)["id"].(string)
			alone := w.ask(`{ node(id: "` + id + `") { id it: __typename ...S } } fragment S on ` + string(n.Kind) + ` ` + body)
			if diff := cmp.Diff(node, alone.Data.(map[string]any)["node"]); diff != "" {
				rt.Fatalf("%s answers otherwise when asked alone (-in the list +alone)\n%s\n%s", id, diff, body)
			}
		}
	})
}
