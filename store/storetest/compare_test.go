package storetest

import (
	"context"
	"os"
	"testing"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// That a model agrees with another is soon seen: what it takes many steps to find is in an engine.
func TestCompareFindsNoFaultInTheModel(t *testing.T) {
	steps := 200
	if os.Getenv("CATCHMENT_LONG") != "" {
		steps = Steps()
	}
	Compare(t, func(*testing.T) ecosystem.Store { return NewModel() }, steps)
}

// broken is a Model with one fault.
type broken struct {
	*Model
	reader func(*Model, ecosystem.Reader) ecosystem.Reader
}

func (b broken) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return b.reader(b.Model, b.Model.At(rev, lens))
}

// The faults: each reader does all as it should but for one method.
type (
	countsForAll  struct{ faulty }
	tellsFuture   struct{ faulty }
	skipsOne      struct{ faulty }
	statesForTeam struct{ faulty }
	dropsOmitted  struct{ faulty }
	touchesForAll struct{ faulty }
	faulty        struct {
		ecosystem.Reader
		model *Model
	}
)

func (r countsForAll) Count(ctx context.Context, q ecosystem.Query, limit int) (ecosystem.Count, error) {
	return r.model.At(r.Revision(), ecosystem.TeamLens).Count(ctx, q, limit)
}

func (r tellsFuture) History(ctx context.Context, asks []ecosystem.HistoryAsk) ([]ecosystem.Slice[ecosystem.Version], error) {
	return r.model.At(r.model.head(), r.Lens()).History(ctx, asks)
}

func (r skipsOne) Find(ctx context.Context, q ecosystem.Query, p ecosystem.Page) (ecosystem.Slice[ecosystem.ID], error) {
	s, err := r.Reader.Find(ctx, q, p)
	if p.After != nil && len(s.Items) > 0 {
		s.Items, s.Positions = s.Items[1:], s.Positions[1:]
	}
	return s, err
}

func (r statesForTeam) Find(ctx context.Context, q ecosystem.Query, p ecosystem.Page) (ecosystem.Slice[ecosystem.ID], error) {
	if q.Where != nil && q.Where.State != nil {
		return r.model.At(r.Revision(), ecosystem.TeamLens).Find(ctx, q, p)
	}
	return r.Reader.Find(ctx, q, p)
}

func (r dropsOmitted) Expand(ctx context.Context, frontier []ecosystem.ID, s ecosystem.Step, perNode int) (ecosystem.Hop, error) {
	hop, err := r.Reader.Expand(ctx, frontier, s, perNode)
	hop.Omitted = nil
	return hop, err
}

func (r touchesForAll) Touched(ctx context.Context, asks []ecosystem.TouchedAsk) ([]ecosystem.Slice[ecosystem.TouchedStates], error) {
	return r.model.At(r.Revision(), ecosystem.TeamLens).Touched(ctx, asks)
}

func TestCompareFindsEachFault(t *testing.T) {
	for _, fault := range []struct {
		name   string
		reader func(faulty) ecosystem.Reader
	}{
		{"the lens is forgotten in Count", func(f faulty) ecosystem.Reader { return countsForAll{f} }},
		{"History tells of revisions to come", func(f faulty) ecosystem.Reader { return tellsFuture{f} }},
		{"a page after a position skips a thing", func(f faulty) ecosystem.Reader { return skipsOne{f} }},
		{"states count claims that the lens hides", func(f faulty) ecosystem.Reader { return statesForTeam{f} }},
		{"Expand does not say what it left out", func(f faulty) ecosystem.Reader { return dropsOmitted{f} }},
		{"what a commit touched is told to all", func(f faulty) ecosystem.Reader { return touchesForAll{f} }},
	} {
		t.Run(fault.name, func(t *testing.T) {
			reader := func(m *Model, r ecosystem.Reader) ecosystem.Reader { return fault.reader(faulty{r, m}) }
			for seed := range 100 {
				if difference := playSeed(t.Context(), broken{NewModel(), reader}, seed); difference != "" {
					return
				}
			}
			t.Error("a hundred histories of twenty steps did not show it")
		})
	}
}

// playSeed plays the history of a seed, without looking for a shorter one.
func playSeed(ctx context.Context, store ecosystem.Store, seed int) string {
	return rapid.Custom(func(t *rapid.T) string { return play(ctx, t, NewModel(), store, 20) }).Example(seed)
}
