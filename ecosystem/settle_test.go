package ecosystem_test

import (
	"testing"

	. "catchment/ecosystem"
)

func TestSettleSaysThatAClaimIsRightWhereverAnotherSaysOtherwise(t *testing.T) {
	d := newDesk(t)
	feed := d.make("Source", "Feed", nil)
	id := d.make("Actor", "A", Fields{"sector": "adult ed", "url": "https://a.example.org/"})
	claim := NewID(KindClaim)
	said := Fields{"about": string(id), "source": string(feed), "says": []string{"sector=HE", "url=https://a.example.org/", "description=AA"}}
	if _, err := d.Apply(d.ctx, editor, ChangeSet{ID: NewChangeSetID(), Origin: Import, Changes: []Change{{ID: claim, Kind: KindClaim, Expect: New, Set: said}}}); err != nil {
		t.Fatal(err)
	}
	settle := func(how func(*Draft) error) Commit {
		draft := d.draft()
		if err := how(draft); err != nil {
			t.Fatal(err)
		}
		return d.apply(draft)
	}
	done := settle(func(draft *Draft) error { return draft.Settle(d.ctx, []ID{claim}, "they said so") })
	got, _ := d.get(claim)
	if shownSector(d, id) != "HE" || len(got.List("settled")) != 1 || got.Text("reason") != "they said so" {
		t.Errorf("%v is shown: %v", shownSector(d, id), got.Fields)
	}
	if again := settle(func(draft *Draft) error { return draft.Settle(d.ctx, []ID{claim}, "they said so") }); len(again.Touched) > 0 {
		t.Errorf("settled twice: %v", again.Touched)
	}
	undo, err := d.UndoOf(d.ctx, done.Revision)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Apply(d.ctx, editor, undo); err != nil || shownSector(d, id) != "adult ed" {
		t.Errorf("taken back it shows %v, %v", shownSector(d, id), err)
	}
	if c := settle(func(draft *Draft) error { return draft.TakeOver(d.ctx, []ID{claim}, "") }); len(c.Touched) != 2 || shownSector(d, id) != "HE" {
		t.Errorf("the feed's word was not taken over: %v", c.Touched)
	}
}

func TestWhatCannotDecideIsNotSettled(t *testing.T) {
	d := newDesk(t)
	id := d.make("Actor", "A", Fields{"sector": "FE"})
	for name, over := range map[string]Fields{"narrower": {"visibility": "team"}, "retracted": {"status": "retracted"}, "against": {"stance": "against"}} {
		claim := NewID(KindClaim)
		set := Fields{"about": string(id), "field": "sector", "value": "HE"}.With(over)
		if _, err := d.Apply(d.ctx, editor, ChangeSet{ID: NewChangeSetID(), Origin: Edit, Changes: []Change{{ID: claim, Kind: KindClaim, Expect: New, Set: set}}}); err != nil {
			t.Fatal(err)
		}
		draft := d.draft()
		if err := draft.Settle(d.ctx, []ID{claim}, ""); err != nil {
			t.Fatal(err)
		}
		if c := d.apply(draft); len(c.Touched) > 0 {
			t.Errorf("what is %s was settled", name)
		}
	}
}
