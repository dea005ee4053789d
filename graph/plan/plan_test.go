package plan_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/graph/plan"
)

const sdl = `
type Query {
  cat: Cat
  pets: [Pet!]
  mixed: [Cat]
  strict: [Cat!]!
  echo(text: String = "hello", times: Int, words: [Word!], at: [[Int]]): String
  must(text: String!): String!
  fails: String
  failsHard: String!
  panics: Int
  floats(of: Float!): Float
}
type Mutation { add(n: Int!): Int! }
type Subscription { counted(to: Int!): Count! }
type Count { n: Int! broken: String! }
enum Word { ONE TWO }
interface Pet { name: String! }
type Cat implements Pet { name: String! lives: Int kitten: Cat must: String! nothing: String }
type Dog implements Pet { name: String! barks: Boolean! }
`

// cat and dog are what the schema's types are answered by.
type (
	Cat struct {
		Name   string
		Lives  *int
		kitten *Cat
		broken bool
	}
	Dog struct{ Name string }
	Pet interface{ isPet() }
	// Count is one event of a subscription.
	Count struct{ N int }
)

func (Cat) isPet()             {}
func (Dog) isPet()             {}
func (c *Cat) Kitten() *Cat    { return c.kitten }
func (c Cat) Nothing() *string { return nil }
func (Dog) Barks() bool        { return true }
func (c Count) Broken() (*string, error) {
	if c.N == 2 {
		return nil, errors.New("two is broken")
	}
	whole := "whole"
	return &whole, nil
}

func (c Cat) Must() (*string, error) {
	if c.broken {
		return nil, errors.New("broken")
	}
	word := "must"
	return &word, nil
}

type query struct{}

func (query) Cat() *Cat {
	nine := 9
	return &Cat{Name: "Tom", Lives: &nine, kitten: &Cat{Name: "Tim", broken: true}}
}
func (query) Pets() []Pet                { return []Pet{Cat{Name: "Tom"}, Dog{Name: "Rex"}} }
func (query) Mixed() []*Cat              { return []*Cat{{Name: "Tom"}, nil, {Name: "Tim", broken: true}} }
func (query) Strict() []*Cat             { return []*Cat{{Name: "Tom"}, nil} }
func (query) Fails() (*string, error)    { return nil, errors.New("it failed") }
func (query) FailsHard() (string, error) { return "", errors.New("it failed hard") }
func (query) Panics() *int               { panic("a fault") }

func (query) Floats(c *plan.Call) float64 { return c.Arguments()["of"].(float64) }
func (query) Must(c *plan.Call) string    { return c.Arguments().Text("text") }
func (query) Echo(c *plan.Call) string {
	said := "null"
	if text, given := c.Arguments()["text"].(string); given {
		said = text
	}
	if times, given := c.Arguments().Int("times"); given {
		said = strings.Repeat(said, times)
	}
	plain, _ := json.Marshal([]any{c.Arguments()["words"], c.Arguments()["at"]})
	return said + " " + string(plain)
}

// mutation adds up, so that the order in which its fields are answered shows.
type mutation struct{ sum *int }

func (m mutation) Add(c *plan.Call) int {
	n, _ := c.Arguments().Int("n")
	*m.sum = *m.sum*10 + n
	return *m.sum
}

type subscription struct{}

func (subscription) Counted(c *plan.Call) (<-chan Count, error) {
	to, _ := c.Arguments().Int("to")
	if to < 0 {
		return nil, errors.New("nothing to count")
	}
	events := make(chan Count, to)
	for n := range to {
		events <- Count{n + 1}
	}
	close(events)
	return events, nil
}

// introspection lets everybody ask for the schema.
type introspection struct{}

func (introspection) ExtensionName() string                   { return "introspection" }
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }
func (introspection) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	return nil
}

func newExecutor(t *testing.T) *executor.Executor {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "test.graphqls", Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	sum := 0
	e := executor.New(plan.New(schema, plan.Roots{Query: query{}, Mutation: mutation{&sum}, Subscription: subscription{}},
		map[string]plan.Reader{"Int": func(v any) (any, error) {
			n, err := graphql.UnmarshalInt(v)
			if err == nil && n > 1000 {
				err = fmt.Errorf("%d is too many", n)
			}
			return n, err
		}, "Word": func(v any) (any, error) { return graphql.UnmarshalString(v) }}))
	e.Use(introspection{})
	e.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error { return graphql.DefaultErrorPresenter(ctx, err) })
	e.SetRecoverFunc(func(_ context.Context, fault any) error { return fmt.Errorf("recovered from %v", fault) })
	return e
}

// answers gives the responses of an operation, each as its data and a line for each error.
func answers(t *testing.T, text string, variables map[string]any) []string {
	t.Helper()
	e := newExecutor(t)
	ctx := graphql.StartOperationTrace(t.Context())
	op, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: text, Variables: variables})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	respond, ctx := e.DispatchOperation(ctx, op)
	var all []string
	for r := respond(ctx); r != nil; r = respond(ctx) {
		lines := []string{string(r.Data)}
		for _, err := range r.Errors {
			lines = append(lines, err.Path.String()+": "+err.Message)
		}
		slices.Sort(lines[1:])
		all = append(all, strings.Join(lines, "\n"))
	}
	return all
}

func TestOperationsAreExecutedAsTheSpecificationSays(t *testing.T) {
	for _, c := range []struct {
		name, text string
		variables  map[string]any
		want       string
	}{
		{"fields come in the order asked, under their aliases", `{ b: cat { lives name } a: cat { name } __typename }`, nil,
			`{"b":{"lives":9,"name":"Tom"},"a":{"name":"Tom"},"__typename":"Query"}`},
		{"fields of one name merge, and stand where the first stood", `{ cat { name } fails: echo cat { lives kitten { name } ...F } } fragment F on Cat { kitten { lives } }`, nil,
			`{"cat":{"name":"Tom","lives":9,"kitten":{"name":"Tim","lives":null}},"fails":"hello [null,null]"}`},
		{"a fragment applies to the types that it is on", `{ pets { __typename name ... on Cat { lives } ... on Dog { barks } ... on Pet { again: name } } }`, nil,
			`{"pets":[{"__typename":"Cat","name":"Tom","lives":null,"again":"Tom"},{"__typename":"Dog","name":"Rex","barks":true,"again":"Rex"}]}`},
		{"skip wins over include", `query($yes: Boolean!) { a: echo @include(if: $yes) @skip(if: true) cat { name @skip(if: $yes) lives @include(if: $yes) } }`, map[string]any{"yes": true},
			`{"cat":{"lives":9}}`},
		{"an argument left out has its default, and null is null", `{ a: echo b: echo(text: null) }`, nil, `{"a":"hello [null,null]","b":"null [null,null]"}`},
		{"a variable that is not given leaves the default", `query($t: String, $n: Int = 2) { echo(text: $t, times: $n) }`, nil, `{"echo":"hellohello [null,null]"}`},
		{"one value stands for a list of it", `query($w: [Word!] = ONE) { a: echo(words: TWO) b: echo(words: $w, at: 7) }`, nil, `{"a":"hello [[\"TWO\"],null]","b":"hello [[\"ONE\"],[[7]]]"}`},
		{"a field that fails is null", `{ fails cat { name } }`, nil, "{\"fails\":null,\"cat\":{\"name\":\"Tom\"}}\nfails: it failed"},
		{"null spreads to the nearest that may be null", `{ cat { name kitten { name must } } }`, nil, "{\"cat\":{\"name\":\"Tom\",\"kitten\":null}}\ncat.kitten.must: broken"},
		{"and to the whole where nothing may", `{ failsHard cat { name } }`, nil, "null\nfailsHard: it failed hard"},
		{"in a list it takes the one", `{ mixed { must } }`, nil, "{\"mixed\":[{\"must\":\"must\"},null,null]}\nmixed[2].must: broken"},
		{"or the list, where its items may not be null", `{ cat { name } strict { name } }`, nil, "null\nstrict[1]: cannot return null for non-null element of field Query.strict (Cat!): the list element was nil"},
		{"a fault is told, and is null", `{ panics cat { name } }`, nil, "{\"panics\":null,\"cat\":{\"name\":\"Tom\"}}\npanics: recovered from a fault"},
		{"what is wrong with an argument is told with its place", `{ echo(times: 5000) cat { name } }`, nil, "{\"echo\":null,\"cat\":{\"name\":\"Tom\"}}\necho.times: 5000 is too many"},
		{"text is escaped", `{ must(text: "a\"b\\c\n\u0007é") }`, nil, `{"must":"a\"b\\c\n\u0007é"}`},
		{"numbers are as short as they can be", `{ a: floats(of: 0.1) b: floats(of: 3) c: floats(of: 1e21) }`, nil, `{"a":0.1,"b":3,"c":1e+21}`},
		{"the fields of a mutation are answered one after the other", `mutation { c: add(n: 3) a: add(n: 1) b: add(n: 2) }`, nil, `{"c":3,"a":31,"b":312}`},
		{"the schema answers for itself", `{ __type(name: "Dog") { name kind fields { name type { kind ofType { name } } } } __schema { queryType { name } } }`, nil,
			`{"__type":{"name":"Dog","kind":"OBJECT","fields":[{"name":"name","type":{"kind":"NON_NULL","ofType":{"name":"String"}}},{"name":"barks","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}}}]},"__schema":{"queryType":{"name":"Query"}}}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff([]string{c.want}, answers(t, c.text, c.variables)); diff != "" {
				t.Errorf("%s (-want +got)\n%s", c.text, diff)
			}
		})
	}
}

// There is no stream then, so there is no data either.
func TestASubscriptionThatFailsIsOneResponseWithItsError(t *testing.T) {
	got := answers(t, `subscription { counted(to: -1) { n } }`, nil)
	if diff := cmp.Diff([]string{"\ncounted: nothing to count"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestEachEventOfASubscriptionIsAResponseOfItsOwn(t *testing.T) {
	want := []string{`{"c":{"n":1,"broken":"whole"}}`, "null\nc.broken: two is broken", `{"c":{"n":3,"broken":"whole"}}`}
	if diff := cmp.Diff(want, answers(t, `subscription { c: counted(to: 3) { n broken } }`, nil)); diff != "" {
		t.Error(diff)
	}
}

// A plan that is kept with its document answers other variables as one made anew does.
func TestAPlanIsKeptWithItsDocument(t *testing.T) {
	e := newExecutor(t)
	const text = `query($n: Int!, $yes: Boolean!) { must(text: "kept") echo(times: $n) cat { name @include(if: $yes) lives } pets { ...on Cat { name } } }`
	for _, query := range []string{text, strings.ReplaceAll(strings.ReplaceAll(text, " @include(if: $yes)", ""), ", $yes: Boolean!", "")} {
		var kept plan.Kept
		for n := range 3 {
			ctx := graphql.StartOperationTrace(t.Context())
			op, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: map[string]any{"n": n, "yes": n%2 == 0}})
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			kept.Of(op)
			respond, ctx := e.DispatchOperation(ctx, op)
			got := string(respond(ctx).Data)
			if want := answers(t, query, op.Variables)[0]; got != want {
				t.Errorf("%d: %s, not %s", n, got, want)
			}
		}
	}
}
