package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

// questions ask whoever is asked every root field: all that it gives, two levels deep, each
// of its arguments, and page after page of what comes in pages.
type questions struct {
	schema   *ast.Schema
	ids      map[string]ecosystem.ID
	lists    map[bool]string // with what is made up, and without
	others   map[bool]string
	pages    map[bool][pageGroups]string
	followed int // cursors
}

// notTheSame are the fields that two registries of the same things tell differently: of
// which revision something is, how it came about, and the cursors, which are bound to both
// and are followed instead.
var notTheSame = []string{"revision", "head", "history", "cursor", "startCursor", "endCursor"}

// notAsked are the root fields that this test does not ask, and why.
var notAsked = map[string]string{
	"diff":    "it compares revisions: the test of histories asks it",
	"commits": "they are of revisions: the test of histories asks them",

	"erasures": "they are of revisions: the test of tombstones asks them",

	"workshops": "they lie beside the registry: the tests of workshops ask them",
}

// argumentsNotAsked are those that no question gives by itself, and why.
var argumentsNotAsked = map[string]string{
	"at":        "it names a revision: the test of histories asks it",
	"synthetic": "one operation says it for all its fields: each is asked with and without",
	"first":     "pages are followed", "after": "pages are followed", "last": "pages are followed", "before": "pages are followed",
	"key": "there is no asking without", "id": "there is no asking without", "ids": "there is no asking without",
}

// valuesNotAsked are parts of values that no question gives, and why.
var valuesNotAsked = map[string]string{
	"REVISION": "an order by revisions is not the same where these are not",
}

// rootArguments are those that root fields cannot do without.
var rootArguments = map[string]map[string]string{
	"node": {"id": `$(Actor 1)`}, "nodes": {"ids": `[$(Dataset 0), $(Course 1), $(Place 2), $(Source 1)]`},
	"entity": {"key": `$(Place 1)`}, "search": {"query": `"1"`},
	"occupationGaps": {"areas": `[$(Place 1)]`, "catchment": `NEIGHBOURS`}, "coursesWithoutDemand": {"areas": `[$(Place 1)]`},
	"supplierLeverage": {"standard": `$(Standard 1)`}, "adoptionLeverage": {"standard": `$(Standard 1)`},
	"whatIf": {"adopt": `{ standard: $(Standard 1), by: [$(Actor 1), $(Actor 2)] }`}, "trace": {"of": `$(Dataset 1)`},
	"neighbourhood": {"of": `$(Actor 1)`}, "paths": {"from": `$(Actor 1)`, "to": `$(Actor 2)`},
}

// named are kinds of things that arguments name, by the argument.
var named = map[string]ecosystem.Kind{
	"areas": ecosystem.KindPlace, "places": ecosystem.KindPlace, "occupations": ecosystem.KindOccupation, "sectors": ecosystem.KindIndustry,
	"useCases": ecosystem.KindUseCase, "standard": ecosystem.KindStandard, "focus": ecosystem.KindActor, "of": ecosystem.KindDataset,
	"from": ecosystem.KindActor, "to": ecosystem.KindActor,
}

func newQuestions(t *testing.T, w *world) *questions {
	t.Helper()
	q := &questions{schema: newSchema(t).Schema(), ids: w.ids, lists: map[bool]string{}, others: map[bool]string{}, pages: map[bool][pageGroups]string{}}
	for _, synthetic := range []bool{true, false} {
		q.lists[synthetic] = q.everyField(synthetic, q.isList)
		q.others[synthetic] = q.everyField(synthetic, func(f *ast.FieldDefinition) bool { return !q.isList(f) })
		q.pages[synthetic] = q.everyPage(synthetic)
	}
	return q
}

// roots are the root fields that are asked.
func (q *questions) roots() []*ast.FieldDefinition {
	return slices.DeleteFunc(slices.Clone(q.schema.Query.Fields), func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "__") || notAsked[f.Name] != ""
	})
}

// isList tells whether a root field lists things of some kinds.
func (q *questions) isList(f *ast.FieldDefinition) bool {
	return q.schema.Types[f.Type.Name()].Fields.ForName("facets") != nil
}

// areAnswered holds that each root field has something to say of the whole world.
func (q *questions) areAnswered(t *testing.T, whole *world) {
	t.Helper()
	tells := regexp.MustCompile(`[a-z]{3}_[0-9A-Z]{26}|"count":[1-9]|"name":"`)
	answers := map[string]json.RawMessage{}
	for _, query := range []string{q.lists[true], q.others[true]} {
		data, errors := whole.raw(editor, query, nil)
		if err := json.Unmarshal(data, &answers); err != nil || errors != nil {
			t.Fatalf("%v %s", err, errors)
		}
	}
	for _, f := range q.roots() {
		if !tells.Match(answers[f.Name]) {
			t.Errorf("%s is answered by %.200s; give it arguments in rootArguments that make it say something, or a reason in notAsked", f.Name, answers[f.Name])
		}
	}
}

// compare asks a world, and one that holds no more than what shows of it.
func (q *questions) compare(t *testing.T, what string, who ecosystem.Principal, part, whole *world, query string) {
	t.Helper()
	want, wantErrors := part.raw(who, query, nil)
	got, gotErrors := whole.raw(who, query, nil)
	same(t, what, query, want, got)
	same(t, what, query, wantErrors, gotErrors)
}

// everyField is an operation that asks root fields for all that they give, and what the
// things in it say. What these are linked to is asked page by page.
func (q *questions) everyField(synthetic bool, wanted func(*ast.FieldDefinition) bool) string {
	var b strings.Builder
	for _, f := range q.roots() {
		if !wanted(f) {
			continue
		}
		fmt.Fprintf(&b, "%s%s { %s ...%s }\n", f.Name, q.given(f, synthetic, nil), q.facets(f), allOf(q.schema, f.Type.Name(), 1))
	}
	return q.operation(b.String())
}

// facets asks a list at the root how many things of it have which value of each field.
func (q *questions) facets(root *ast.FieldDefinition) string {
	f := q.schema.Types[root.Type.Name()].Fields.ForName("facets")
	if f == nil {
		return ""
	}
	text := ""
	for i, by := range slices.Collect(slices.Chunk(q.fieldsOf(f), 20)) {
		text += fmt.Sprintf(" facets%d: facets(by: [%s]) { field buckets { value count } }", i, strings.Join(by, " "))
	}
	return text
}

// fieldsOf are those that a list can be counted by; a list of things of several kinds by
// those that all kinds have.
func (q *questions) fieldsOf(facets *ast.FieldDefinition) (names []string) {
	for _, value := range q.schema.Types[facets.Arguments.ForName("by").Type.Name()].EnumValues {
		shared := !slices.ContainsFunc(ecosystem.Nouns(), func(n ecosystem.Noun) bool {
			return q.schema.Types[string(n.Kind)+"Facet"].EnumValues.ForName(value.Name) == nil
		})
		if facets.Arguments.ForName("by").Type.Name() != "EntityFacet" || shared {
			names = append(names, value.Name)
		}
	}
	return names
}

// someArguments asks root fields with a third of their arguments each, at random.
func (q *questions) someArguments(r *rand.Rand, synthetic bool) string {
	var b strings.Builder
	for _, f := range q.roots() {
		for _, arg := range f.Arguments {
			if argumentsNotAsked[arg.Name] == "" && r.IntN(3) == 0 {
				args := q.given(f, synthetic, map[string]string{arg.Name: q.anyValue(r, f, arg)})
				fmt.Fprintf(&b, "%s_%s: %s%s %s\n", f.Name, arg.Name, f.Name, args, pageOf(q.schema, f.Type.Name()))
			}
		}
	}
	return q.operation(b.String())
}

// given writes the arguments of a root field: those that it cannot do without, and more.
func (q *questions) given(f *ast.FieldDefinition, synthetic bool, more map[string]string) string {
	args := maps.Clone(rootArguments[f.Name])
	if args == nil {
		args = map[string]string{}
	}
	if f.Arguments.ForName("key") != nil && f.Name != "entity" {
		args["key"] = fmt.Sprintf("$(%s 1)", f.Type.Name())
	}
	if f.Arguments.ForName("synthetic") != nil {
		args["synthetic"] = fmt.Sprint(synthetic)
	}
	maps.Copy(args, more)
	if len(args) == 0 {
		return ""
	}
	var all []string
	for _, name := range slices.Sorted(maps.Keys(args)) {
		all = append(all, name+": "+args[name])
	}
	return "(" + strings.Join(all, ", ") + ")"
}

// searched are words that are looked for: some that are there, some mistyped ones of a single thing that may
// be hidden, of which nothing may be meant then.
var searched = []string{"1", "actor", "invented", "dataset 2", "report", "dancr", "forecst", "regster", "collge"}

// anyValue writes a value of an argument: of what names things, one that may be hidden.
func (q *questions) anyValue(r *rand.Rand, f *ast.FieldDefinition, arg *ast.ArgumentDefinition) string {
	if kind, names := named[arg.Name]; names && arg.Type.Name() == "String" {
		if (f.Name == "neighbourhood" || f.Name == "trace") && r.IntN(2) == 0 {
			kind = ecosystem.KindActor
		}
		return fmt.Sprintf("$(%s %d)", kind, r.IntN(3))
	}
	switch arg.Name {
	case "measure":
		return `"adverts"`
	case "period":
		return `"2026-Q2"`
	case "query", "search":
		return fmt.Sprintf("%q", searched[r.IntN(len(searched))])
	}
	author := operationAuthor{Rand: r, schema: q.schema, head: 3}
	for _, id := range slices.Sorted(maps.Values(q.ids)) {
		author.ids, author.keys = append(author.ids, string(id)), append(author.keys, string(id))
	}
	for {
		value := author.value(arg.Type, 2)
		if !slices.ContainsFunc(slices.Collect(maps.Keys(valuesNotAsked)), func(part string) bool { return strings.Contains(value, part) }) {
			return value
		}
	}
}

// operation puts the ids of things for their names, wherever the text names any.
func (q *questions) operation(text string) string {
	for _, name := range slices.Sorted(maps.Keys(q.ids)) {
		if strings.Contains(text, "$("+name+")") {
			text = strings.ReplaceAll(text, "$("+name+")", `"`+string(q.ids[name])+`"`)
		}
	}
	return "{\n" + text + "}"
}

// allOf selects all fields of a type with this many levels of things below it, but for the
// counts of a list by value.
func allOf(s *ast.Schema, typeName string, levels int, above ...string) string {
	var b strings.Builder
	b.WriteString("{ __typename")
	above = append(above, typeName)
	if isThing(s.Types[typeName]) && len(above) == 1 {
		levels = 0
	}
	for _, f := range s.Types[typeName].Fields {
		inner, below := s.Types[f.Type.Name()], levels
		if isThing(inner) || levels == 0 && strings.HasSuffix(inner.Name, "Connection") {
			below--
		}
		switch leaf := len(inner.Fields) == 0 && inner.Kind != ast.Union; {
		case strings.HasPrefix(f.Name, "__") || slices.Contains(notTheSame, f.Name) || f.Name == "facets":
		case leaf:
			b.WriteString(" " + f.Name)
		case below >= 0 && len(above) < 5 && inner.Kind != ast.Union && !slices.Contains(above, inner.Name):
			b.WriteString(" " + f.Name + " " + allOf(s, inner.Name, below, above...))
		}
	}
	return b.String() + " }"
}

// isThing tells whether a type is of what has an id.
func isThing(of *ast.Definition) bool {
	return of.Name == "Node" || slices.Contains(of.Interfaces, "Node")
}
