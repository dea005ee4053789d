package storetest

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"catchment/ecosystem"
)

func TestOlderHistoriesAreTakenBackCommitByCommit(t *testing.T) {
	for seed := range uint64(25) {
		t.Run(fmt.Sprint("history ", seed), func(t *testing.T) { takesBackOlder(t, rand.New(rand.NewPCG(seed, 3))) })
	}
}

// takesBackOlder fills a store as one of before was filled, by people and two sources, has
// claims say what it shows, and takes one commit after the other back: after each it shows
// what it showed before that commit; then it takes back all of an import as one.
func takesBackOlder(t *testing.T, random *rand.Rand) {
	x := trial{T: t, store: NewModel()}
	x.commit(named(source(1), "Sheet"), named(source(2), "Feed"))
	for n := range 2 {
		run := fixedID(ecosystem.KindImportRun, n+1)
		x.commit(named(run, "csv"), joined(link(n+1), ecosystem.LinkReadFrom, run, source(n+1)), said(claim(n+1), link(n+1)))
	}
	first := x.head()
	olderHistory(x, random)
	last := x.head()
	x.ok(ecosystem.SpeakForValues(t.Context(), x.store))
	registry := ecosystem.NewRegistry(x.store, ecosystem.Options{})
	undo := func(cs ecosystem.ChangeSet, err error) ecosystem.Revision {
		t.Helper()
		x.ok(err)
		c, err := registry.Apply(t.Context(), anna, cs)
		x.ok(err)
		return c.Revision
	}
	var all, undone []ecosystem.Revision
	for rev := last; rev > first; rev-- {
		all, undone = append(all, rev), append(undone, undo(registry.UndoOf(t.Context(), rev)))
		x.same(fmt.Sprint("without revision ", rev), olderShown(x, rev-1), olderShown(x, x.head()))
	}
	for i, rev := range slices.Backward(undone) {
		undo(registry.UndoOf(t.Context(), rev))
		x.same(fmt.Sprint("again with revision ", all[i]), olderShown(x, all[i]), olderShown(x, x.head()))
	}
	undo(registry.UndoAll(t.Context(), all))
	x.same("without all of it", olderShown(x, first), olderShown(x, x.head()))
}

// olderHistory makes a few commits as a store of before kept them.
func olderHistory(x trial, random *rand.Rand) {
	x.Helper()
	made := 2
	for range 12 {
		changes := older(x, random, &made)
		if len(changes) == 0 {
			continue
		}
		cs := set(changes...)
		for _, c := range cs.Changes {
			for _, f := range ecosystem.NounOf(c.Kind).Fields {
				if c.Expect == ecosystem.New && f.Default != "" && c.Set[f.Name] == nil {
					c.Set[f.Name] = f.Default
				}
			}
		}
		if n := random.IntN(3); n > 0 {
			cs.Origin, cs.Run = ecosystem.Import, fixedID(ecosystem.KindImportRun, n)
			for _, c := range cs.Changes {
				if c.Kind == ecosystem.KindClaim && !c.End && random.IntN(2) == 0 {
					c.Set["source"] = string(source(n))
				}
			}
		}
		_, err := x.store.Commit(x.Context(), cs)
		x.ok(err)
	}
}

// olderWords are the values that such a history sets.
var olderWords = map[string][]any{"name": {"Ada", "Bo"}, "sector": {"FE", "HE", nil}, "namedIndividually": {true, false}, "validFrom": {"2020", nil}, "aliases": {[]string{"A"}, nil}}

// older are the changes of a random commit.
func older(x trial, random *rand.Rand, made *int) (changes []ecosystem.Change) {
	for n := range 3 {
		id := actor(n + 1)
		now, there := x.record(x.team(), id)
		set := ecosystem.Fields{}
		for _, name := range slices.Sorted(maps.Keys(olderWords)) {
			values := olderWords[name]
			if v := values[random.IntN(len(values))]; random.IntN(3) == 0 && fmt.Sprint(v) != fmt.Sprint(now.Fields[name]) {
				set[name] = v
			}
		}
		switch {
		case random.IntN(2) == 0:
		case !there:
			*made++
			changes = append(changes, added(id, ecosystem.Fields{"name": "New"}.With(set)), said(claim(*made), id))
		case random.IntN(6) == 0:
			claims, err := x.team().Claims(x.Context(), ids{id})
			x.ok(err)
			for _, c := range claims[id] {
				changes = append(changes, ended(c.ID))
			}
			changes = append(changes, ended(id))
		case len(set) > 0:
			changes = append(changes, altered(id, set))
		}
	}
	return changes
}

// olderShown is what the things of such a history show at a revision.
func olderShown(x trial, rev ecosystem.Revision) map[ecosystem.ID]ecosystem.Fields {
	x.Helper()
	found, err := x.store.At(rev, ecosystem.TeamLens).Records(x.Context(), ids{actor(1), actor(2), actor(3)})
	x.ok(err)
	shown := map[ecosystem.ID]ecosystem.Fields{}
	for id, r := range found {
		shown[id] = ecosystem.Fields{}
		for name, v := range r.Fields {
			if f, _ := ecosystem.NounOf(r.Kind).Field(name); v != f.Default {
				shown[id][name] = v
			}
		}
	}
	return shown
}
