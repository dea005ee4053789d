package graph_test

import (
	"context"
	"fmt"
	"iter"
	"reflect"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// calls counts what reaches the store: the Store's methods by their names, a
// Reader's by name and revision, as in "Records@4".
type calls struct {
	mu     sync.Mutex
	counts map[string]int
}

func (c *calls) note(method string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.counts[method]++
}

// take gives the counts since it was last called.
func (c *calls) take() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	taken := c.counts
	c.counts = map[string]int{}
	return taken
}

// countedStore is a store whose every call is counted. It embeds nothing, so that
// a new method of the port does not compile until it is counted too.
type countedStore struct {
	of    ecosystem.Store
	calls *calls
}

func (s countedStore) Head(ctx context.Context) (ecosystem.Revision, error) {
	s.calls.note("Head")
	return s.of.Head(ctx)
}

// At is not counted, as it does no I/O; what is asked of the reader is.
func (s countedStore) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return countedReader{of: s.of.At(rev, lens), calls: s.calls}
}

func (s countedStore) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	s.calls.note("Commit")
	return s.of.Commit(ctx, cs)
}

func (s countedStore) Try(ctx context.Context, cs ecosystem.ChangeSet) error {
	s.calls.note("Try")
	return s.of.Try(ctx, cs)
}

func (s countedStore) Committed(ctx context.Context, changeSet ecosystem.ID) (ecosystem.Commit, bool, error) {
	s.calls.note("Committed")
	return s.of.Committed(ctx, changeSet)
}

func (s countedStore) Kept(ctx context.Context, of ecosystem.ID) ([]ecosystem.Version, error) {
	s.calls.note("Kept")
	return s.of.Kept(ctx, of)
}

func (s countedStore) Erasing(ctx context.Context) ([]ecosystem.Commit, error) {
	s.calls.note("Erasing")
	return s.of.Erasing(ctx)
}

func (s countedStore) Holders(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key][]ecosystem.ID, error) {
	s.calls.note("Holders")
	return s.of.Holders(ctx, keys)
}

func (s countedStore) Touched(ctx context.Context, of []ecosystem.Revision) (map[ecosystem.Revision][]ecosystem.Touched, error) {
	s.calls.note("Touched")
	return s.of.Touched(ctx, of)
}

func (s countedStore) Changes(ctx context.Context, after ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	s.calls.note("Changes")
	return s.of.Changes(ctx, after)
}

// Close is counted like the rest, though nobody who answers a question closes the store.
func (s countedStore) Close() error {
	s.calls.note("Close")
	return s.of.Close()
}

// countedReader is a reader whose every call is counted, and like countedStore embeds nothing.
type countedReader struct {
	of    ecosystem.Reader
	calls *calls
}

func (r countedReader) note(method string) { r.calls.note(fmt.Sprintf("%s@%d", method, r.Revision())) }

func (r countedReader) Revision() ecosystem.Revision { return r.of.Revision() }
func (r countedReader) Lens() ecosystem.Lens         { return r.of.Lens() }

func (r countedReader) Records(ctx context.Context, ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Record, error) {
	r.note("Records")
	return r.of.Records(ctx, ids)
}

func (r countedReader) Resolve(ctx context.Context, keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) {
	r.note("Resolve")
	return r.of.Resolve(ctx, keys)
}

func (r countedReader) Links(ctx context.Context, asks []ecosystem.Ask) ([]ecosystem.Slice[ecosystem.Link], error) {
	r.note("Links")
	return r.of.Links(ctx, asks)
}

func (r countedReader) Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	r.note("Claims")
	return r.of.Claims(ctx, of)
}

func (r countedReader) History(ctx context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error) {
	r.note("History")
	return r.of.History(ctx, asks)
}

func (r countedReader) Commits(ctx context.Context, revs []ecosystem.Revision) (map[ecosystem.Revision]ecosystem.Commit, error) {
	r.note("Commits")
	return r.of.Commits(ctx, revs)
}

func (r countedReader) Touched(ctx context.Context, asks []ecosystem.TouchedAsk) ([]ecosystem.Slice[ecosystem.TouchedStates], error) {
	r.note("Touched")
	return r.of.Touched(ctx, asks)
}

func (r countedReader) Find(ctx context.Context, q ecosystem.Query, p ecosystem.Page) (ecosystem.Slice[ecosystem.ID], error) {
	r.note("Find")
	return r.of.Find(ctx, q, p)
}

func (r countedReader) Count(ctx context.Context, q ecosystem.Query, limit int) (ecosystem.Count, error) {
	r.note("Count")
	return r.of.Count(ctx, q, limit)
}

func (r countedReader) Facets(ctx context.Context, q ecosystem.Query, by []ecosystem.Facet) (map[ecosystem.Facet][]ecosystem.Bucket, error) {
	r.note("Facets")
	return r.of.Facets(ctx, q, by)
}

func (r countedReader) Expand(ctx context.Context, frontier []ecosystem.ID, s ecosystem.Step, perNode int) (ecosystem.Hop, error) {
	r.note("Expand")
	return r.of.Expand(ctx, frontier, s, perNode)
}

func (r countedReader) Beside(ctx context.Context, sums []string) (map[string][]byte, error) {
	r.note("Beside")
	return r.of.Beside(ctx, sums)
}

func (r countedReader) Scan(ctx context.Context, kinds []ecosystem.Kind) iter.Seq2[ecosystem.Record, error] {
	r.note("Scan")
	return r.of.Scan(ctx, kinds)
}

// Whoever adds a method to the port must count it: what is not counted, no test
// of what a level costs can see.
func TestEveryMethodOfThePortIsCounted(t *testing.T) {
	free := map[string]bool{"At": true, "Revision": true, "Lens": true} // they do no I/O
	c := &calls{counts: map[string]int{}}
	store := countedStore{of: storetest.NewModel(), calls: c}
	for _, port := range []struct {
		of     reflect.Type
		value  any
		suffix string
	}{
		{reflect.TypeFor[ecosystem.Reader](), store.At(0, ecosystem.TeamLens), "@0"},
		{reflect.TypeFor[ecosystem.Store](), store, ""},
	} {
		for method := range port.of.Methods() {
			c.take()
			callWithNothing(t.Context(), reflect.ValueOf(port.value).MethodByName(method.Name))
			if n := c.take()[method.Name+port.suffix]; n != 1 && !free[method.Name] {
				t.Errorf("%s was called once and counted %d times", method.Name, n)
			}
		}
	}
}

// callWithNothing calls a method with a context and otherwise with zero values.
func callWithNothing(ctx context.Context, method reflect.Value) {
	var in []reflect.Value
	for n := range method.Type().NumIn() {
		if of := method.Type().In(n); of == reflect.TypeFor[context.Context]() {
			in = append(in, reflect.ValueOf(ctx))
		} else {
			in = append(in, reflect.Zero(of))
		}
	}
	method.Call(in)
}

// What asks for the commits of a hundred versions asks the store once, and what
// they touched is read where it is asked for and nowhere else.
func TestCommitsAreReadOnceALevel(t *testing.T) {
	w := newWorld(t)
	for n := range 40 {
		w.commit("one of many", func(d draft) { d.thing("Actor", fmt.Sprintf("Actor %d", n), nil) })
	}
	for _, asked := range []struct {
		query string
		costs map[string]int
	}{
		{`{ actors(first: 100) { nodes { history(first: 1) { nodes { commit { revision author at } } } } } }`,
			map[string]int{"Find@40": 1, "Records@40": 1, "History@40": 1, "Commits@40": 1}},
		{`{ commits(first: 100) { nodes { revision author at } } }`, map[string]int{"Commits@40": 1}},
		{`{ commits(first: 1) { nodes { revision touched { nodes { thing } } } } }`,
			map[string]int{"Commits@40": 1, "Touched@40": 1}},
		{`{ commits(last: 2) { nodes { a: touched { totalCount } b: touched { nodes { thing } } } } }`,
			map[string]int{"Commits@40": 1, "Touched@40": 1}},
		{`{ commits(first: 100) { nodes { touched(first: 5) { totalCount nodes { operation changes { field } node { id } } } } } }`,
			map[string]int{"Commits@40": 1, "Touched@40": 1, "Records@40": 1}},
	} {
		w.calls.take()
		if r := w.ask(asked.query); len(r.Errors) > 0 {
			t.Fatal(r.Errors)
		}
		got := w.calls.take()
		if got["Head"] > 1 {
			t.Errorf("%s asked %d times for the head", asked.query, got["Head"])
		}
		delete(got, "Head")
		if diff := cmp.Diff(asked.costs, got); diff != "" {
			t.Errorf("%s costs (-want +got)\n%s", asked.query, diff)
		}
	}
}
