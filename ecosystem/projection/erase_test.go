package projection_test

import (
	"bytes"
	"strings"
	"testing"

	eco "catchment/ecosystem"
	"catchment/store/storetest"
)

// erasing is a store with a thing, its name, and what erases that.
func erasing(t *testing.T) (store eco.Store, word string, erase func()) {
	store, word = storetest.NewModel(), "Xanthippe"
	id := eco.NewID(eco.KindActor)
	commit := func(cs eco.ChangeSet) {
		cs.ID = eco.NewChangeSetID()
		if _, err := store.Commit(t.Context(), cs); err != nil {
			t.Fatal(err)
		}
	}
	commit(eco.ChangeSet{Changes: []eco.Change{{ID: id, Kind: eco.KindActor, Set: eco.Fields{"name": word, "sector": "FE"}}}})
	commit(eco.ChangeSet{Changes: []eco.Change{{ID: eco.NewID(eco.KindActor), Kind: eco.KindActor, Set: eco.Fields{"name": "Another"}}}})
	return store, word, func() {
		commit(eco.ChangeSet{Origin: eco.Erase, Erases: []eco.Erased{{Of: id, Field: "name"}},
			Changes: []eco.Change{{ID: id, Kind: eco.KindActor, Expect: eco.Any, Set: eco.Fields{"name": string(id)}}}})
	}
}

func TestKeptProjectionHoldsNothingThatWasErased(t *testing.T) {
	store, word, erase := erasing(t)
	d := &memoryCheckpoint{}
	runOnce(t, store, d, "this")
	if !bytes.Contains(d.kept, []byte(word)) {
		t.Fatal("the word is not kept to begin with")
	}
	erase()
	runOnce(t, store, d, "this")
	if bytes.Contains(d.kept, []byte(word)) {
		t.Error("the projection that is kept has the word after the next start")
	}
}

func TestNoSnapshotHoldsWhatWasErased(t *testing.T) {
	store, word, erase := erasing(t)
	k := keep(t, store)
	holds := func(rev eco.Revision, lens eco.Lens) bool {
		s, err := k.Past(t.Context(), rev, lens)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Contains(dumpText(t, s), word)
	}
	ask := func() (n int) {
		for rev := eco.Revision(1); rev <= 2; rev++ {
			for _, lens := range []eco.Lens{eco.PublicLens, eco.TeamLens, eco.TeamLens.WithoutMadeUp()} {
				if holds(rev, lens) {
					n++
				}
			}
		}
		return n
	}
	if _, err := k.At(t.Context(), 2, eco.TeamLens); err != nil {
		t.Fatal(err)
	}
	if n := ask(); n != 6 {
		t.Fatalf("%d of 6 snapshots have the word to begin with", n)
	}
	erase()
	if n := ask(); n != 0 {
		t.Errorf("%d snapshots have the word afterwards", n)
	}
	if holds(3, eco.TeamLens) {
		t.Error("the newest snapshot has the word")
	}
}
