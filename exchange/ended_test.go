package exchange_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

func TestWhatHasEndedComesBackUnderItsIDWhereAFileListsItAgain(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name,sector\na,Alpha,schools\nb,Beta,colleges\n"}
	bring(t, reg, s, exchange.Options{})
	a, b := the(t, reg, "a"), the(t, reg, "b")
	end(t, reg, a.ID)
	for _, dry := range []bool{true, false} {
		r := bring(t, reg, s, exchange.Options{DryRun: dry})
		if diff := cmp.Diff([]string{"came-back"}, rules(r)); diff != "" || r.Things[ecosystem.KindActor].Created != 1 {
			t.Errorf("dry %v: %+v %s", dry, r.Things, diff)
		}
	}
	if now := the(t, reg, "a"); now.ID != a.ID || now.Text("sector") != "schools" || the(t, reg, "b").ID != b.ID {
		t.Errorf("it was %s and is %s: %v", a.ID, now.ID, now.Fields)
	}
	if r := bring(t, reg, s, exchange.Options{}); len(rules(r)) > 0 || r.Changed() != 0 {
		t.Errorf("once more: %v, %d changes", rules(r), r.Changed())
	}
}

func TestWhatHasEndedComesBackWhereAFileNamesItByItsID(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name\na,Alpha\n"}, exchange.Options{})
	a := the(t, reg, "a")
	s := sheets{"actors": "id,keys,name\n" + string(a.ID) + ",other,Alpha\n"}
	if r := bring(t, reg, s, exchange.Options{}); len(rules(r)) > 0 {
		t.Errorf("while it is there: %v", rules(r))
	}
	end(t, reg, a.ID)
	r := bring(t, reg, s, exchange.Options{})
	if diff := cmp.Diff([]string{"came-back"}, rules(r)); diff != "" || the(t, reg, "other").ID != a.ID {
		t.Errorf("%s", diff)
	}
}

func TestAnotherKindOfThingWithTheKeyOfWhatHasEndedIsNew(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "keys,name\nx,Alpha\n"}, exchange.Options{})
	end(t, reg, the(t, reg, "x").ID)
	r := bring(t, reg, sheets{"datasets": "keys,name\nx,Alpha\n"}, exchange.Options{})
	if x := the(t, reg, "x"); len(rules(r)) > 0 || x.Kind != ecosystem.KindDataset {
		t.Errorf("%v, %v", rules(r), x)
	}
}

func end(t *testing.T, reg *ecosystem.Registry, id ecosystem.ID) {
	t.Helper()
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := d.End(t.Context(), id, ecosystem.Any); err != nil {
		t.Fatal(err)
	}
	if _, err := reg.Apply(t.Context(), editor, d.ChangeSet(ecosystem.Edit, "it ended")); err != nil {
		t.Fatal(err)
	}
}
