package graph_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/executor"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/store/storetest"
)

func TestWhatIsWrongWithARequestIsToldByACode(t *testing.T) {
	w := skills(t)
	for _, query := range []string{
		`{ datasets(first: 99999999999) { nodes { name } } }`,
		`{ datasets(first: 99999999999999999999999999) { nodes { name } } }`,
		`{ datasets(first: "3") { nodes { name } } }`,
		`{ datasets { nodes { stewards(first: 99999999999) { nodes { name } } } } }`,
		`{ datasets { nodes { stewards(first: 99999999999999999999999999) { nodes { name } } } } }`,
		`{ datasets(filter: {spectrum: [BLUE]}) { nodes { name } } }`,
		`{ datasets(filter: {nothing: 1}) { nodes { name } } }`,
		`{ datasets(order: [COLOUR_ASC]) { nodes { name } } }`,
		`{ entities(kinds: [LINK]) { nodes { name } } }`,
		`{ entities(kinds: []) { nodes { name } } }`,
		`{ diff(from: -1) { totalCount } }`,
		`{ diff(from: "x") { totalCount } }`,
		`{ nothing }`,
		`{ datasets { nodes { name } `,
		`query($n: Int!) { datasets(first: $n) { nodes { name } } }`,
		`{ useCases(filter: {rank: {eq: 99999999999999999999999999}}) { nodes { name } } }`,
	} {
		w.fails(ecosystem.BadRequest, query)
	}
	w.fails(ecosystem.BadRequest, `query($n: Int) { datasets(first: $n) { nodes { name } } }`, map[string]any{"n": 99999999999})
	w.fails(ecosystem.BadRequest, `query($n: Int) { datasets(first: $n) { nodes { name } } }`, map[string]any{"n": 1.5})
	w.fails(ecosystem.LimitExceeded, `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": strings.Split(strings.Repeat("x ", 101), " ")})
}

// broken is a store that fails with words that are nobody's business.
type broken struct{ ecosystem.Store }

func (b broken) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return brokenReader{b.Store.At(rev, lens)}
}

type brokenReader struct{ ecosystem.Reader }

var errSecret = errors.New("password=hunter2")

func (brokenReader) Links(context.Context, []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
	return nil, errSecret
}

func (brokenReader) Claims(context.Context, []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	return nil, &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The store does not answer now.", Cause: errSecret}
}

func TestAFaultInsideIsToldWithoutItsWords(t *testing.T) {
	w := skills(t)
	registry := ecosystem.NewRegistry(broken{storetest.NewModel()}, ecosystem.Options{})
	w.registry = registry
	w.exec = executor.New(newSchema(t))
	w.exec.SetErrorPresenter(graph.PresentError)
	w.exec.Use(graph.Attach{Registry: registry})
	made := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Changes: []ecosystem.Change{
		{ID: w.ids["Courses"], Kind: "Dataset", Set: ecosystem.Fields{"name": "Courses"}}}}
	if _, err := registry.Apply(t.Context(), editor, made); err != nil {
		t.Fatal(err)
	}
	p := w.fails(ecosystem.Internal, `{ datasets { nodes { name stewards { nodes { name } } } } }`)
	if strings.Contains(compact(p), "hunter2") {
		t.Errorf("told %v", p)
	}
	p = w.fails(ecosystem.Unavailable, `{ datasets { nodes { name state } } }`)
	if strings.Contains(compact(p), "hunter2") || p.Message != "The store does not answer now." {
		t.Errorf("told %v", p)
	}
}

func TestARequestThatEndedIsNoFaultOfOurs(t *testing.T) {
	for err, want := range map[error]ecosystem.Code{
		context.DeadlineExceeded: ecosystem.Timeout, context.Canceled: ecosystem.Unavailable, errSecret: ecosystem.Internal,
		&ecosystem.Error{Code: ecosystem.Internal, Message: "secret"}: ecosystem.Internal,
	} {
		if got := graph.PresentError(t.Context(), err); got.Extensions["code"] != string(want) || strings.Contains(got.Message, "secret") {
			t.Errorf("%v is presented as %v %q, want %s", err, got.Extensions["code"], got.Message, want)
		}
	}
}
