package ecosystem_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/sqlite"
	"catchment/store/storetest"
)

func emptyStore(t *testing.T) ecosystem.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func copied(t *testing.T, from, to ecosystem.Store) {
	t.Helper()
	last, err := ecosystem.CopyHistory(t.Context(), from, to, nil)
	if err != nil {
		t.Fatal(err)
	}
	if head, _ := from.Head(t.Context()); last != head {
		t.Errorf("it copied up to revision %d of %d", last, head)
	}
}

// keep commits change after change, as the registry would hand them to a store.
func keep(t *testing.T, s ecosystem.Store, sets ...[]ecosystem.Change) {
	t.Helper()
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i, changes := range sets {
		cs := ecosystem.ChangeSet{ID: ecosystem.ID("chg_01K0000000000000000000000" + string(rune('A'+int(head)+i))), Origin: ecosystem.Import,
			Author: "grace", Message: "why", At: time.Date(2020, 2, 3, 4, 5, 6+i, 0, time.UTC), Run: "run_01J00000000000000000000001", Changes: changes}
		if _, err := s.Commit(t.Context(), cs); err != nil {
			t.Fatal(err)
		}
	}
}

const (
	here  = ecosystem.ID("act_01J00000000000000000000009")
	there = ecosystem.ID("dat_01J00000000000000000000001")
	tie   = ecosystem.ID("lnk_01J00000000000000000000001")
	word  = ecosystem.ID("clm_01J00000000000000000000001")
)

// tied is a link with a claim, and what it joins.
func tied() []ecosystem.Change {
	return []ecosystem.Change{
		{ID: here, Kind: "Actor", Set: ecosystem.Fields{"name": "Here", "tags": []string{"b", "a"}}},
		{ID: there, Kind: "Dataset", Set: ecosystem.Fields{"name": "There", "description": "what it is"}},
		{ID: tie, Kind: ecosystem.KindLink, Set: ecosystem.Fields{"type": "STEWARDS", "from": string(here), "to": string(there)}},
		{ID: word, Kind: ecosystem.KindClaim, Set: ecosystem.Fields{"about": string(tie), "stance": "for", "status": "current"}},
	}
}

func TestCopyHistoryThereAndBackKeepsEveryCommit(t *testing.T) {
	first := built(t, "Uno")
	keep(t, first, tied(),
		[]ecosystem.Change{{ID: there, Kind: "Dataset", Expect: ecosystem.Any, Set: ecosystem.Fields{"description": nil, "name": "Elsewhere"}}},
		[]ecosystem.Change{{ID: there, Kind: "Dataset", Expect: ecosystem.Any, Set: ecosystem.Fields{}}})
	model, second := storetest.NewModel(), emptyStore(t)
	copied(t, first, model)
	copied(t, model, second)
	copied(t, first, second) // nothing is left to do
	want := fingerprint(t, first)
	for name, s := range map[string]ecosystem.Store{"model": model, "second file": second} {
		if diff := cmp.Diff(want, fingerprint(t, s)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestCopyHistoryKeepsLinksThatLostTheirClaims(t *testing.T) {
	from, to := emptyStore(t), emptyStore(t)
	keep(t, from, tied(),
		[]ecosystem.Change{{ID: word, Kind: ecosystem.KindClaim, Expect: ecosystem.Any, End: true}},
		[]ecosystem.Change{{ID: tie, Kind: ecosystem.KindLink, Expect: ecosystem.Any, Set: ecosystem.Fields{"note": "nobody sees this"}}})
	copied(t, from, to)
	again := []ecosystem.Change{{ID: word, Kind: ecosystem.KindClaim, Set: ecosystem.Fields{"about": string(tie), "stance": "for", "status": "current"}}}
	keep(t, from, again)
	keep(t, to, again)
	for _, s := range []ecosystem.Store{from, to} {
		records, err := s.At(4, ecosystem.TeamLens).Records(t.Context(), []ecosystem.ID{tie})
		if err != nil || records[tie].Text("note") != "nobody sees this" {
			t.Errorf("%v, %v", records, err)
		}
	}
	if diff := cmp.Diff(fingerprint(t, from), fingerprint(t, to)); diff != "" {
		t.Error(diff)
	}
}

func TestCopyHistoryNamesALinkThatNeverHadAClaim(t *testing.T) {
	from := emptyStore(t)
	keep(t, from, tied()[:3])
	_, err := ecosystem.CopyHistory(t.Context(), from, storetest.NewModel(), nil)
	if ecosystem.CodeOf(err) != ecosystem.Storage {
		t.Error(err)
	}
}

// failing is a store that fails at its nth commit, after keeping it or before.
type failing struct {
	ecosystem.Store
	left int
	kept bool
}

var errBroken = errors.New("the line broke")

func (f *failing) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if f.left--; f.left != 0 {
		return f.Store.Commit(ctx, cs)
	}
	if f.kept {
		_, err := f.Store.Commit(ctx, cs)
		return ecosystem.Commit{}, errors.Join(err, errBroken)
	}
	return ecosystem.Commit{}, errBroken
}

func TestCopyHistoryResumesWhereItBrokeOff(t *testing.T) {
	from := built(t, "Uno")
	keep(t, from, tied())
	for at := 1; at <= 4; at++ {
		for _, kept := range []bool{false, true} {
			to := emptyStore(t)
			if _, err := ecosystem.CopyHistory(t.Context(), from, &failing{to, at, kept}, nil); !errors.Is(err, errBroken) {
				t.Fatal(err)
			}
			var steps []ecosystem.Revision
			if _, err := ecosystem.CopyHistory(t.Context(), from, to, func(done, _ ecosystem.Revision) { steps = append(steps, done) }); err != nil {
				t.Fatal(err)
			}
			left := 4 - at + 1
			if kept {
				left--
			}
			if len(steps) != left {
				t.Errorf("broken at commit %d: the second run took steps %v", at, steps)
			}
			if diff := cmp.Diff(fingerprint(t, from), fingerprint(t, to)); diff != "" {
				t.Error(diff)
			}
		}
	}
}

func TestCopyHistoryRefusesAStoreThatHoldsAnythingElse(t *testing.T) {
	from := built(t, "Uno")
	for name, to := range map[string]ecosystem.Store{
		"another history": built(t, "Uno"),
		"a longer one":    built(t, "Uno"),
	} {
		t.Run(name, func(t *testing.T) {
			target, source := to, from
			if name == "another history" {
				source = emptyStore(t)
				keep(t, source, tied(), []ecosystem.Change{{ID: here, Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": "There"}}},
					[]ecosystem.Change{{ID: here, Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": "Here"}}})
			} else {
				keep(t, target, tied())
			}
			before := fingerprint(t, target)
			if _, err := ecosystem.CopyHistory(t.Context(), source, target, nil); ecosystem.CodeOf(err) != ecosystem.Conflict {
				t.Error(err)
			}
			if diff := cmp.Diff(before, fingerprint(t, target)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCopyHistoryNoticesAnotherWriter(t *testing.T) {
	from, to := built(t, "Uno"), emptyStore(t)
	_, err := ecosystem.CopyHistory(t.Context(), from, to, func(done, last ecosystem.Revision) {
		if done == 1 {
			if last != 3 {
				t.Errorf("the last is %d", last)
			}
			keep(t, to, tied()[1:2])
		}
	})
	if ecosystem.CodeOf(err) != ecosystem.Conflict {
		t.Error(err)
	}
}
