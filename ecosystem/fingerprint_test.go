package ecosystem_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/sqlite"
)

// built is a store in which some things were made, altered and ended.
func built(t *testing.T, name string) ecosystem.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	clock := func() time.Time { return time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC) }
	reg := ecosystem.NewRegistry(s, ecosystem.Options{Clock: clock})
	const one, two = ecosystem.ID("act_01J00000000000000000000001"), ecosystem.ID("act_01J00000000000000000000002")
	for i, changes := range [][]ecosystem.Change{
		{{ID: one, Kind: "Actor", Set: ecosystem.Fields{"name": "One"}}, {ID: two, Kind: "Actor", Set: ecosystem.Fields{"name": "Two"}}},
		{{ID: one, Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": name}}},
		nil, // two ends
	} {
		id := ecosystem.ID("chg_01J0000000000000000000000" + string(rune('A'+i)))
		cs := ecosystem.ChangeSet{ID: id, Origin: ecosystem.Edit, Message: "a test", Changes: changes}
		if changes == nil {
			d, err := reg.Draft(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if err := d.End(t.Context(), two, ecosystem.Any); err != nil {
				t.Fatal(err)
			}
			cs.Changes = d.ChangeSet(ecosystem.Edit, "").Changes
		}
		if _, err := reg.Apply(t.Context(), ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor}, cs); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func fingerprint(t *testing.T, s ecosystem.Store) ecosystem.Fingerprint {
	t.Helper()
	f, err := ecosystem.FingerprintOf(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFingerprintOfTheSameHistoryIsTheSame(t *testing.T) {
	a, b := fingerprint(t, built(t, "Uno")), fingerprint(t, built(t, "Uno"))
	if diff := cmp.Diff(a, b); diff != "" {
		t.Error(diff)
	}
	want := map[ecosystem.Kind]int{"Actor": 1, "Claim": 2}
	if diff := cmp.Diff(want, a.Counts); diff != "" || a.Revision != 3 {
		t.Errorf("revision %d %s", a.Revision, diff)
	}
	// Pinned, so that a change of the form is seen: fingerprints are kept beside backups.
	const pinned = "d9dcb9afa7d6597db98731bf18108fb8d335c9e86af67e5b6d77a4c5eeca987f"
	if a.Sum != pinned {
		t.Errorf("the fingerprint is %s", a.Sum)
	}
}

func TestFingerprintOfAnotherHistoryDiffers(t *testing.T) {
	s := built(t, "Uno")
	before := fingerprint(t, s)
	if other := fingerprint(t, built(t, "Ein")); other.Sum == before.Sum {
		t.Error("another name, the same fingerprint")
	}
	reg := ecosystem.NewRegistry(s, ecosystem.Options{})
	cs, err := reg.UndoOf(t.Context(), 3)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := reg.Apply(t.Context(), ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor}, cs); err != nil {
		t.Fatal(err)
	}
	if after := fingerprint(t, s); after.Sum == before.Sum || after.Revision != 4 || after.Counts["Actor"] != 2 {
		t.Errorf("after one more commit: %+v", after)
	}
}

func TestFingerprintOfAnEmptyStore(t *testing.T) {
	s, err := sqlite.Open(t.Context(), t.TempDir()+"/catchment.db", sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
	if f := fingerprint(t, s); f.Revision != 0 || f.Sum != ofNothing || len(f.Counts) != 0 {
		t.Errorf("%+v", f)
	}
}
