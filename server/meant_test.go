package server

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
)

// What people write who know other APIs and have not read the schema: answered, or
// told the right word.
func TestANewcomerIsToldTheRightWord(t *testing.T) {
	r := newRealServer(t)
	for _, c := range []struct{ query, want string }{
		{`{ actors { nodes { title } } }`, `Did you mean "name"?`},
		{`{ actors { name } }`, `write actors { nodes { name } }.`},
		{`{ actors { title } }`, `Did you mean "nodes { name }"?`},
		{`{ actors { actor } }`, `write actors { nodes { actorKind } }.`},
		{`{ actors { edges { name } } }`, `Did you mean "node { name }"?`},
		{`{ actors { items { name } } }`, `Did you mean "nodes"?`},
		{`{ actors }`, `write actors { nodes { name } }.`},
		{`{ organisations { nodes { name } } }`, `Did you mean "actors"?`},
		{`{ courses { nodes { provider { name } } } }`, `Did you mean "providers"?`},
		{`{ courses(filter: {provider: {name: "Brent"}}) { nodes { name } } }`, `Write providers: { some: … }.`},
		{`{ courses(filter: {providers: {name: {eq: "Brent"}}}) { nodes { name } } }`, `Did you mean "some: { name: … }"?`},
		{`{ datasets(filter: {name: "Courses"}) { nodes { name } } }`, `write { eq: "Courses" }.`},
		{`{ datasets(filter: {name: {like: "Courses"}}) { nodes { name } } }`, `Did you mean "contains" or "startsWith"?`},
		{`{ dataset(id: "slug:courses") { name } }`, `Did you mean "key"?`},
		{`{ dataset { name } }`, `Write dataset(key: "…").`},
		{`{ datasets(limit: 10) { nodes { name } } }`, `Write first: 10.`},
		{`{ datasets(first: "5") { nodes { name } } }`, `Write 5, without quotes.`},
		{`{ datasets(where: {kind: REGISTER}) { nodes { name } } }`, `Did you mean "filter"?`},
		{`{ datasets(orderBy: "name") { nodes { name } } }`, `Did you mean "order"?`},
		{`{ datasets(order: {name: ASC}) { nodes { name } } }`, `Did you mean the enum value "NAME_ASC" or "NAME_DESC"?`},
		{`{ actors(filter: {actorKind: ["person"]}) { nodes { name } } }`, `Write PERSON, a word without quotes or braces.`},
		{`{ actors(filter: {actorKind: {eq: college}}) { nodes { name } } }`, `Write words alone, such as [`},
		{`{ actors(filter: {actorKind: [ORGANIZATION]}) { nodes { name } } }`, `Did you mean the enum value "ORGANISATION"`},
		{`{ search(text: "x") { nodes { name } } }`, `Did you mean "query"?`},
		{`{ search(query: "x") { nodes { name licence } } }`, `inline fragment on "Dataset"`},
		{`{ search(query: x) { nodes { name } } }`, `Write "x", in quotes.`},
		{`{ datasets { nodes { ... on Datasets { name } } } }`, `Did you mean "Dataset"`},
		{`{ datasets(after: "") { nodes { name } } }`, `Leave it out, or say null, for the first page.`},
		{`{ datasets { facets(by: [EXISTANCE]) { field } } }`, `EXISTENCE`},
		{`{ datasets { facets(by: ["colour"]) { field } } }`, `The words of DatasetFacet`},
		{`{ datasets { nodes { name { value } } } }`, `Write name alone, without braces.`},
		{`query A { viewer { name } } query B { viewer { name } }`, `Send operationName with A or B.`},
		{`query($id: ID!) { node(id: $id) { id } }`, `The variable $id of type ID! is not given.`},
		{`query($f: CourseFilter = {}, $w: ActorKind!) { courses(filter: $f) { totalCount } actors(filter: {actorKind: [$w]}) { totalCount } }`, `The variable $w of type ActorKind! is not given.`},
		{`{ datasets(filter: {ids: "a"}, at: 99) { nodes { name } } }`, `the newest is `},
	} {
		var answer struct {
			Errors []struct {
				Message    string
				Extensions struct{ Code, Hint string }
			}
		}
		got := r.send(t, "POST", "/graphql", quote(c.query)).body
		if err := json.Unmarshal([]byte(got), &answer); err != nil {
			t.Fatal(err)
		}
		var told strings.Builder
		for _, err := range answer.Errors {
			told.WriteString(err.Message + " " + err.Extensions.Hint + "\n")
			if err.Extensions.Code != "BAD_REQUEST" {
				t.Errorf("%s: the code is %s", c.query, err.Extensions.Code)
			}
		}
		if !strings.Contains(told.String(), c.want) {
			t.Errorf("%s\nis told %swant %s", c.query, told.String(), c.want)
		}
	}
}

func TestAWrongVariableIsNamedWithItsTypeAndWhatToSend(t *testing.T) {
	r := newRealServer(t)
	const query = `query($filter: CourseFilter, $kind: [ActorKind!], $first: Int, $ids: [ID!]! = []) {
		courses(filter: $filter, first: $first) { totalCount } actors(filter: {actorKind: $kind}) { totalCount } nodes(ids: $ids) { id } }`
	for _, c := range []struct{ variables, want string }{
		{`{"filter": {"provider": {}}}`, `The variable $filter.provider is not defined by type \"CourseFilter\". Did you mean \"providers\"?`},
		{`{"filter": {"providers": {"some": {"names": {"eq": "a"}}}}}`, `The variable $filter.providers.some.names is not defined by type \"ActorFilter\". Did you mean \"name\"?`},
		{`{"kind": ["PERSON", "PERSONS"]}`, `The variable $kind[1] of type ActorKind! is \"PERSONS\", no word of it. Did you mean \"PERSON\"?`},
		{`{"kind": "XYZ"}`, `ActorKind has ORGANISATION, `},
		{`{"first": "ten"}`, `The variable $first of type Int: cannot use string as Int.`},
		{`{"ids": null}`, `The variable $ids of type [ID!]! is null.`},
	} {
		body := `{"query": ` + string(mustJSON(t, query)) + `, "variables": ` + c.variables + `}`
		if got := r.send(t, "POST", "/graphql", body).body; !strings.Contains(got, c.want) || !strings.Contains(got, `"hint":`) || !strings.Contains(got, `"requestId":`) {
			t.Errorf("%s is told %s", c.variables, got)
		}
	}
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestGuessingEndsHoweverMuchIsWrong(t *testing.T) {
	schema := realSchema(t).Schema()
	for _, wrong := range []string{"wrong%d ", "a%d:datasets(wrong:1){totalCount} ", "a%d:actors(filter:{wrong:1}){totalCount} ", "a%d:actors(filter:{actorKind:[WRONG]}){totalCount} ", "...on Wrong%d{name} "} {
		doc, err := parser.ParseQuery(&ast.Source{Input: "{" + numbered(300, wrong) + "}"})
		if err != nil {
			t.Fatal(err)
		}
		m := newMeant(schema)
		errs := validator.ValidateWithRules(schema, doc, m.rules())
		advised := 0
		for _, err := range errs {
			if err.Extensions["hint"] != nil || strings.Contains(err.Message, "Did you mean") {
				advised++
			}
		}
		if len(errs) < 300 || advised == 0 || advised > errorsAdvised || m.left != 0 || m.names.Left < 0 || m.names.Left == namesLookedAt {
			t.Errorf("%s: %d errors, %d of them with advice, %d names left to look at", wrong, len(errs), advised, m.names.Left)
		}
	}
}
