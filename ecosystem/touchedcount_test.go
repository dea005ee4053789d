package ecosystem_test

import (
	"context"
	"testing"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

// countedAsks notes which asks want a count.
type countedAsks struct {
	ecosystem.Reader
	counted []ecosystem.Revision
}

func (r *countedAsks) Touched(ctx context.Context, asks []ecosystem.TouchedAsk) ([]ecosystem.Slice[ecosystem.TouchedStates], error) {
	for _, a := range asks {
		if a.Page.Total {
			r.counted = append(r.counted, a.Of)
		}
	}
	return r.Reader.Touched(ctx, asks)
}

// A count is taken once a commit and lens; that of a revision which is not there yet is not remembered.
func TestWhatACommitTouchedIsCountedOnce(t *testing.T) {
	store := storetest.NewModel()
	registry := ecosystem.NewRegistry(store, ecosystem.Options{})
	commit := func(fields ...ecosystem.Fields) {
		cs := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit}
		for _, f := range fields {
			cs.Changes = append(cs.Changes, ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindActor), Kind: ecosystem.KindActor, Set: f})
		}
		if _, err := store.Commit(t.Context(), cs); err != nil {
			t.Fatal(err)
		}
	}
	open, hidden := ecosystem.Fields{"name": "open"}, ecosystem.Fields{"name": "hidden", "visibility": "team"}
	commit(open, hidden)
	for _, step := range []struct {
		says    string
		at      ecosystem.Revision
		lens    ecosystem.Lens
		countTo int
		want    [2]int // what revisions 1 and 2 touched
		counted int
	}{
		{"the first time", 1, ecosystem.TeamLens, 0, [2]int{2, 0}, 2},
		{"again, when there is one more", 2, ecosystem.TeamLens, 0, [2]int{2, 3}, 1},
		{"and again", 2, ecosystem.TeamLens, 0, [2]int{2, 3}, 0},
		{"at the revision before, which knows of none after it", 1, ecosystem.TeamLens, 0, [2]int{2, 0}, 1},
		{"through another lens", 2, ecosystem.PublicLens, 0, [2]int{1, 1}, 2},
		{"no further than so", 2, ecosystem.TeamLens, 1, [2]int{2, 2}, 2},
	} {
		if step.at == 2 && head(t, registry) == 1 {
			commit(open, hidden, hidden)
		}
		r := &countedAsks{Reader: registry.At(step.at, step.lens)}
		page := ecosystem.Page{Size: 1, Total: true}
		answers, err := registry.Touched(t.Context(), r, []ecosystem.TouchedAsk{{Of: 1, Page: page, CountTo: step.countTo}, {Of: 2, Page: page, CountTo: step.countTo}})
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]int{answers[0].Total, answers[1].Total}; got != step.want || len(r.counted) != step.counted || len(answers[0].Items) != 1 {
			t.Errorf("%s: %v, of which were counted %v; want %v and %d", step.says, got, r.counted, step.want, step.counted)
		}
	}
}

func head(t *testing.T, r *ecosystem.Registry) ecosystem.Revision {
	t.Helper()
	rev, err := r.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return rev
}
