package storetest

import (
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"catchment/ecosystem"
)

// Withdrawn takes back at once what much rests on: a source with a claim on each of many
// actors, of which every other is spoken of by a second source too, and the import that
// brought the first one's word. Each is told before it is done, done as one commit, and
// undone. There are as many actors as an import brings in, with CATCHMENT_LONG: 30,000.
func Withdrawn(t *testing.T, s ecosystem.Store) {
	actors := 60
	if os.Getenv("CATCHMENT_LONG") != "" {
		actors = 30000
	}
	w := withdrawing{trial: trial{T: t, store: s}, registry: ecosystem.NewRegistry(s, ecosystem.Options{}), actors: actors}
	w.bring()
	w.retractsSource()
	w.takesImportBack()
}

// withdrawing is a registry in which much rests on one source.
type withdrawing struct {
	trial
	registry *ecosystem.Registry
	actors   int
	imported []ecosystem.Revision
}

// bring has the first source say all names and sectors, as an import in commits of 2,000
// actors, and the second one other sectors of every other actor before.
func (w *withdrawing) bring() {
	w.does(ecosystem.ChangeSet{Origin: ecosystem.Edit, Changes: []ecosystem.Change{named(source(1), "Feed"), named(source(2), "Sheet")}})
	const each = 2000
	for from := 0; from < w.actors; from += each {
		var made, fed []ecosystem.Change
		for n := from; n < min(from+each, w.actors); n++ {
			name := fmt.Sprint("College ", n)
			says := []string{"name=" + name}
			if n%2 == 0 {
				says = append(says, "sector=HE")
			}
			made = append(made, named(actor(n), name), w.says(2*n, n, 2, "2026-01-01", says...))
			fed = append(fed, w.says(2*n+1, n, 1, "2026-02-01", "sector=FE"))
		}
		w.does(ecosystem.ChangeSet{Origin: ecosystem.Import, Changes: made})
		w.imported = append(w.imported, w.does(ecosystem.ChangeSet{Origin: ecosystem.Import, Changes: fed}).Revision)
	}
	w.sectors("FE", "FE")
}

// says is the claim of a source on an actor.
func (w *withdrawing) says(id, about, by int, recorded string, says ...string) ecosystem.Change {
	return said(claim(id), actor(about), ecosystem.Fields{"source": string(source(by)), "recorded": recorded, "says": says})
}

// does previews a change set, applies it, and holds that what was told is what was done.
func (w *withdrawing) does(cs ecosystem.ChangeSet) ecosystem.Commit {
	w.Helper()
	began := time.Now()
	cs.ID = ecosystem.NewChangeSetID()
	told, err := w.registry.Preview(w.Context(), anna, cs)
	w.ok(err)
	w.same("what would be wrong", []ecosystem.Problem(nil), told.Problems)
	previewed := time.Since(began)
	done, err := w.registry.Apply(w.Context(), anna, cs)
	w.ok(err)
	w.same("what the change touched, and was told to touch", told.Touched, done.Touched)
	w.Logf("%s of %d things: told in %v, done in %v", cs.Origin, len(done.Touched), previewed.Round(time.Millisecond), (time.Since(began) - previewed).Round(time.Millisecond))
	return done
}

// sectors holds that every other actor has the one sector, and the rest the other.
func (w *withdrawing) sectors(even, odd string) {
	w.Helper()
	counted := map[string]int{}
	for r, err := range w.team().Scan(w.Context(), []ecosystem.Kind{ecosystem.KindActor}) {
		w.ok(err)
		counted[r.Text("sector")]++
	}
	want := map[string]int{even: (w.actors + 1) / 2}
	want[odd] += w.actors / 2
	w.same("the sectors", want, counted)
}

func (w *withdrawing) retractsSource() {
	d, err := w.registry.Draft(w.Context())
	w.ok(err)
	n, err := d.RetractSource(w.Context(), source(1), "2026-03-01", "withdrawn")
	w.ok(err)
	w.same("how many claims are taken back", w.actors, n)
	back := w.does(d.ChangeSet(ecosystem.Edit, ""))
	w.sectors("HE", "")
	w.undoes(back.Revision)
	w.sectors("FE", "FE")
}

// undoes takes a commit back.
func (w *withdrawing) undoes(rev ecosystem.Revision) {
	cs, err := w.registry.UndoOf(w.Context(), rev)
	w.ok(err)
	w.does(cs)
}

func (w *withdrawing) takesImportBack() {
	slices.Reverse(w.imported)
	cs, err := w.registry.UndoAll(w.Context(), w.imported)
	w.ok(err)
	back := w.does(cs)
	w.same("what stays", []ecosystem.Stays(nil), cs.Stays)
	w.sectors("HE", "")
	w.undoes(back.Revision)
	w.sectors("FE", "FE")
}
