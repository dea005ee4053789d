// Package loaders gathers what the fields of one response need into few reads.
// There is no waiting for more keys to come: whoever builds a level of the
// response knows all that the level asks, and asks it in one [Set.Fetch], which
// makes at most one call per method of the Reader.
package loaders

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"sync"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Set is the reading of one response, or of one change within it: one revision,
// one lens, and what was read already.
type Set struct {
	// The response's own context, kept on purpose: a batch serves many fields, so
	// that the end of one field's context must not fail the others.
	ctx      context.Context
	registry *ecosystem.Registry
	view     metered
	budget   *ecosystem.Budget // of the response; nil: it may cost what it will
	today    ecosystem.Day
	keeper   *projection.Keeper // nil: snapshots are read from the engine
	dated    bool               // its revision was asked for
	snapshot once[*projection.Snapshot]

	definitions once[ecosystem.AttributeDefinitions]

	mu       sync.Mutex
	answered ecosystem.Revision
	records  map[ecosystem.ID]ecosystem.Record
}

// New makes the set of a response that is answered at a revision through a lens.
// Today is the day on which what depends on the clock is judged. Snapshots come
// from the keeper; without one, each response that needs one reads it from the engine.
func New(ctx context.Context, r *ecosystem.Registry, keeper *projection.Keeper, rev ecosystem.Revision, lens ecosystem.Lens, today ecosystem.Day) *Set {
	s := &Set{ctx: ctx, registry: r, keeper: keeper, budget: ecosystem.BudgetFrom(ctx), today: today, answered: rev}
	s.view = reader(r, s.budget, rev, lens)
	return s
}

// once is what is read one time, when it is first asked for.
type once[T any] struct {
	sync.Once
	value T
	err   error
}

func (o *once[T]) get(read func() (T, error)) (T, error) {
	o.Do(func() { o.value, o.err = read() })
	return o.value, o.err
}

// At is the same response reading another revision: what a change in it has
// made. From then on the response is of that revision.
func (s *Set) At(rev ecosystem.Revision) *Set {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answered = rev
	return New(s.ctx, s.registry, s.keeper, rev, s.view.Lens(), s.today)
}

// Dated says of the set that its revision was asked for, the head's included.
func (s *Set) Dated() *Set {
	s.dated = true
	return s.Past()
}

// Past says of the set that its revision need not be the newest: what is seen of it hangs
// on what has been hidden since.
func (s *Set) Past() *Set {
	s.view.past = true
	return s
}

// IsDated tells whether its revision was asked for, so that what it reads is named with it.
func (s *Set) IsDated() bool { return s.dated }

// Answered is the revision that the response is of.
func (s *Set) Answered() ecosystem.Revision {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.answered
}

// View is the reader behind the set.
func (s *Set) View() ecosystem.Reader { return s.view }

// Budget is what the response may cost.
func (s *Set) Budget() *ecosystem.Budget { return s.budget }

// Snapshot is the projection of the response's revision. It holds everything, or all that
// a lens which leaves out what is made up shows: whoever reads it must look through the lens of [Set.View], and count in [Set.Budget]
// what it looks at.
func (s *Set) Snapshot() (*projection.Snapshot, error) {
	if err := s.budget.Ready(s.ctx); err != nil {
		return nil, err
	}
	return s.snapshot.get(func() (*projection.Snapshot, error) {
		rev := s.view.Revision()
		lens, err := s.registry.AsWide(s.ctx, rev, s.view.Lens())
		if err != nil {
			return nil, err
		}
		switch {
		case s.keeper == nil:
			return projection.Build(s.ctx, s.registry.At(rev, lens))
		case s.view.past:
			return s.keeper.Past(s.ctx, rev, lens)
		}
		return s.keeper.At(s.ctx, rev, lens)
	})
}

// Definitions are those of the fields of one's own at the response's revision. They are
// read once, when something asks for them, and cost nothing: nobody can ask for less.
func (s *Set) Definitions() (ecosystem.AttributeDefinitions, error) {
	return s.definitions.get(func() (ecosystem.AttributeDefinitions, error) {
		return ecosystem.ReadAttributeDefinitions(s.ctx, s.registry.At(s.view.Revision(), s.view.Lens()))
	})
}

// Registry is where the set reads and where changes go.
func (s *Set) Registry() *ecosystem.Registry { return s.registry }

// Context is the response's, for reads that serve it as a whole.
func (s *Set) Context() context.Context { return s.ctx }

// Today is the day on which what depends on the clock is judged.
func (s *Set) Today() ecosystem.Day { return s.today }

// Record gives a thing that was fetched; false where there is none.
func (s *Set) Record(id ecosystem.ID) (ecosystem.Record, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.records[id]
	return r, ok && r.ID != ""
}

// unread gives those of the ids that were not asked for before.
func (s *Set) unread(ids map[ecosystem.ID]bool) []ecosystem.ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	var fresh []ecosystem.ID
	for _, id := range sorted(ids) {
		if _, known := s.records[id]; !known && id != "" {
			fresh = append(fresh, id)
		}
	}
	return fresh
}

// keep remembers what was read, and what was asked for and is not there.
func (s *Set) keep(asked []ecosystem.ID, found map[ecosystem.ID]ecosystem.Record) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.records == nil && found != nil:
		s.records = found
	case s.records == nil:
		s.records = map[ecosystem.ID]ecosystem.Record{}
	default:
		maps.Copy(s.records, found)
	}
	for _, id := range asked {
		if _, there := found[id]; !there {
			s.records[id] = ecosystem.Record{}
		}
	}
}

type setKey struct{}

// With puts a response's set into its context.
func With(ctx context.Context, s *Set) context.Context { return context.WithValue(ctx, setKey{}, s) }

// From gives the response's set; nil outside of a response.
func From(ctx context.Context) *Set {
	s, _ := ctx.Value(setKey{}).(*Set)
	return s
}

func sorted[K cmp.Ordered, V any](set map[K]V) []K { return slices.Sorted(maps.Keys(set)) }
