package ecosystem_test

import (
	"strings"
	"testing"

	. "catchment/ecosystem"
	"catchment/store/storetest"
)

func TestOddSpellingsOfOldAreFound(t *testing.T) {
	store := storetest.NewModel()
	cs := ChangeSet{ID: NewChangeSetID(), Origin: Edit}
	var ids []ID
	for _, fields := range []Fields{
		{"name": "École", "tags": []string{"a", "b"}}, {"name": "  padded "}, {"name": "E\u0301cole"}, {"name": "twice", "tags": []string{"a", "a"}},
	} {
		ids = append(ids, NewID(KindActor))
		cs.Changes = append(cs.Changes, Change{ID: ids[len(ids)-1], Kind: KindActor, Expect: New, Set: fields})
	}
	if _, err := store.Commit(t.Context(), cs); err != nil {
		t.Fatal(err)
	}
	told, err := OddSpellings(t.Context(), store.At(1, TeamLens))
	if err != nil || len(told) != 3 {
		t.Fatalf("%q, %v", told, err)
	}
	for i, want := range []string{string(ids[1]) + " has space around its name", string(ids[2]) + " has space around its name", string(ids[3]) + " has space around its tags"} {
		if !strings.Contains(strings.Join(told, "\n"), want) {
			t.Errorf("%d: no %q in %q", i, want, told)
		}
	}
}
