package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"
	"github.com/oklog/ulid/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/graph/schematest"
	"catchment/store/storetest"
)

// world is a small ecosystem behind the API, with a name for every id.
type world struct {
	t        *testing.T
	registry *ecosystem.Registry
	exec     *executor.Executor
	calls    *calls
	ids      map[string]ecosystem.ID
	made     int
}

var (
	noon   = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	editor = ecosystem.Principal{Name: "anna", Role: ecosystem.RoleEditor}
	keeper = ecosystem.Principal{Name: "anna", Role: ecosystem.RoleAdmin} // who fills the worlds
)

func newWorld(t *testing.T) *world { t.Helper(); return newWorldOn(t, storetest.NewModel()) }

// newWorldOn is a world in an engine's store.
func newWorldOn(t *testing.T, store ecosystem.Store) *world {
	t.Helper()
	w := &world{t: t, calls: &calls{counts: map[string]int{}}, ids: map[string]ecosystem.ID{}}
	clock := func() time.Time { return noon }
	w.registry = ecosystem.NewRegistry(countedStore{of: store, calls: w.calls}, ecosystem.Options{Clock: clock})
	w.exec = newExecutor(t, graph.Attach{Registry: w.registry, Clock: clock})
	return w
}

// newExecutor answers operations; what it has read once it does not read again.
func newExecutor(t *testing.T, attach graph.Attach) *executor.Executor {
	t.Helper()
	exec := executor.New(newSchema(t))
	exec.SetQueryCache(&readBefore)
	exec.SetErrorPresenter(graph.PresentError)
	exec.Use(attach)
	return exec
}

// readBefore are operations that were read and found valid, by their texts.
var readBefore readOperations

type readOperations struct{ sync.Map }

func (d *readOperations) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	document, read := d.Load(text)
	if !read {
		return nil, false
	}
	return document.(*ast.QueryDocument), true
}

func (d *readOperations) Add(_ context.Context, text string, document *ast.QueryDocument) {
	d.Store(text, document)
}

// id gives a thing's id by its name in the test; the same name, the same id in every run.
func (w *world) id(kind ecosystem.Kind, name string) ecosystem.ID {
	if id, known := w.ids[name]; known {
		return id
	}
	w.made++
	var u ulid.ULID
	u[15], u[14] = byte(w.made), byte(w.made>>8)
	w.ids[name] = ecosystem.ID(ecosystem.NounOf(kind).Prefix + "_" + u.String())
	return w.ids[name]
}

// draft gathers what a test puts into its world.
type draft struct {
	w *world
	*ecosystem.Draft
}

func (w *world) commit(what string, fill func(d draft)) ecosystem.Commit {
	w.t.Helper()
	d, err := w.registry.Draft(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	fill(draft{w, d})
	cs := d.ChangeSet(ecosystem.Edit, what)
	cs.Publish = true
	c, err := w.registry.Apply(w.t.Context(), keeper, cs)
	if err != nil {
		w.t.Fatalf("%s: %v", what, err)
	}
	return c
}

// thing makes an entity called by its name in the test, with a claim from a source, if one is named.
func (d draft) thing(kind ecosystem.Kind, name string, fields ecosystem.Fields, sources ...string) {
	d.w.t.Helper()
	all := ecosystem.Fields{"name": name}
	if kind == ecosystem.KindAttributeDefinition { // the name of which is one word
		all = ecosystem.Fields{"name": strings.ReplaceAll(name, " ", "_"), "of": "actor", "attributeType": "text"}
	}
	maps.Copy(all, fields)
	saying := ecosystem.Fields{"recorded": "2026-01-05"}
	if len(sources) > 0 {
		saying["source"] = string(d.w.id("Source", sources[0]))
	}
	id := d.w.id(kind, name)
	d.Create(kind, id, all, saying)
}

// link joins two things, with a claim from a source, if one is named.
func (d draft) link(from string, kind ecosystem.LinkType, to string, fields ecosystem.Fields, sources ...string) {
	d.w.t.Helper()
	saying := ecosystem.Fields{"recorded": "2026-01-05", "assertedBy": "a test"}
	if len(sources) > 0 {
		saying["source"] = string(d.w.id("Source", sources[0]))
	}
	name := fmt.Sprintf("%s %s %s", from, kind, to)
	is := ecosystem.LinkIdentity{Type: kind, From: d.w.ids[from], To: d.w.ids[to]}
	if _, err := d.Link(d.w.t.Context(), is, d.w.id(ecosystem.KindLink, name), fields, saying); err != nil {
		d.w.t.Fatal(err)
	}
}

// response is what came back, read as JSON.
type response struct {
	Data       any
	Errors     []problem
	Extensions map[string]any
}

type problem struct {
	Message    string
	Path       []any
	Extensions map[string]any
}

// ask sends an operation as nobody in particular.
func (w *world) ask(query string, variables ...map[string]any) response {
	w.t.Helper()
	return w.askAs(ecosystem.Principal{}, query, variables...)
}

func (w *world) askAs(who ecosystem.Principal, query string, variables ...map[string]any) response {
	w.t.Helper()
	for name, id := range w.ids {
		query = strings.ReplaceAll(query, "$("+name+")", `"`+string(id)+`"`)
	}
	params := &graphql.RawParams{Query: query}
	if len(variables) > 0 {
		text, err := json.Marshal(variables[0]) // as they come over the wire
		if err != nil {
			w.t.Fatal(err)
		}
		d := json.NewDecoder(bytes.NewReader(text))
		d.UseNumber()
		if err := d.Decode(&params.Variables); err != nil {
			w.t.Fatal(err)
		}
	}
	var r response
	if err := json.Unmarshal(w.dispatch(who, *params), &r); err != nil {
		w.t.Fatal(err)
	}
	return r
}

// dispatch gives the response as JSON.
func (w *world) dispatch(who ecosystem.Principal, params graphql.RawParams) []byte {
	w.t.Helper()
	ctx := graphql.StartOperationTrace(ecosystem.WithPrincipal(w.t.Context(), who))
	op, errs := w.exec.CreateOperationContext(ctx, &params)
	var answer *graphql.Response
	if len(errs) > 0 {
		answer = w.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs)
	} else {
		respond, ctx := w.exec.DispatchOperation(ctx, op)
		answer = respond(ctx)
	}
	text, err := json.Marshal(answer)
	if err != nil {
		w.t.Fatal(err)
	}
	return text
}

// sees asks and compares the data with JSON, in which $(name) stands for the id of that thing.
func (w *world) sees(want, query string, variables ...map[string]any) {
	w.t.Helper()
	w.seesAs(ecosystem.Principal{}, want, query, variables...)
}

func (w *world) seesAs(who ecosystem.Principal, want, query string, variables ...map[string]any) {
	w.t.Helper()
	r := w.askAs(who, query, variables...)
	if len(r.Errors) > 0 {
		w.t.Fatalf("%s\nfailed: %+v", query, r.Errors)
	}
	for name, id := range w.ids {
		want = strings.ReplaceAll(want, "$("+name+")", `"`+string(id)+`"`)
	}
	var wanted any
	if err := json.Unmarshal([]byte(want), &wanted); err != nil {
		w.t.Fatalf("%v in %s", err, want)
	}
	if diff := cmp.Diff(wanted, r.Data); diff != "" {
		w.t.Errorf("%s\nanswered %s\n(-want +got)\n%s", query, compact(r.Data), diff)
	}
}

// fails asks and expects one error of a code.
func (w *world) fails(code ecosystem.Code, query string, variables ...map[string]any) problem {
	w.t.Helper()
	r := w.ask(query, variables...)
	if len(r.Errors) == 0 || r.Errors[0].Extensions["code"] != string(code) {
		w.t.Fatalf("%s\nwant %s, got %+v with %s", query, code, r.Errors, compact(r.Data))
	}
	return r.Errors[0]
}

func compact(v any) string {
	var b bytes.Buffer
	_ = json.NewEncoder(&b).Encode(v)
	return strings.TrimSpace(b.String())
}

// newSchema executes operations of the schema.
func newSchema(t testing.TB) graphql.ExecutableSchema { return schematest.Schema(t) }

// operation reads an operation as the server does before it is executed.
func (w *world) operation(ctx context.Context, query string) *graphql.OperationContext {
	w.t.Helper()
	op, errs := w.exec.CreateOperationContext(graphql.StartOperationTrace(ctx), &graphql.RawParams{Query: query})
	if len(errs) > 0 {
		w.t.Fatal(errs)
	}
	return op
}
