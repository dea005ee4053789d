package ecosystem_test

import (
	"testing"

	. "catchment/ecosystem"
)

func TestANoteLeavesTheStateOfWhatItIsAboutAsItIs(t *testing.T) {
	d := newDesk(t)
	report := d.make("Source", "Report", nil)
	actor, data := d.make("Actor", "A", nil), d.make("Dataset", "B", nil)
	link := d.link("STEWARDS", actor, data, report)
	for _, about := range []ID{actor, link} {
		before := d.state(about)
		draft := d.draft()
		draft.Claim(about, "", Fields{"stance": "note", "quote": "Ask them again in May."})
		d.apply(draft)
		if got := d.state(about); got != before {
			t.Errorf("with a note it is %s, and was %s", got, before)
		}
	}
	draft := d.draft()
	if _, err := draft.RetractSource(t.Context(), report, "2026-11-24", "withdrawn"); err != nil {
		t.Fatal(err)
	}
	d.apply(draft)
	if got := d.state(link); got != Unsupported {
		t.Errorf("a link of which only a note is left is %s", got)
	}
}

func TestANoteHasATextAndSaysNothingOfFields(t *testing.T) {
	d := newDesk(t)
	actor := d.make("Actor", "A", nil)
	for field, note := range map[string]Fields{
		"quote":  {"stance": "note"},
		"stance": {"stance": "note", "quote": "B, I think.", "field": "name", "value": "B"},
	} {
		draft := d.draft()
		draft.Claim(actor, "", note)
		if got := d.refused(draft.ChangeSet(Edit, ""), Invalid); len(got.Problems) != 1 || got.Problems[0].Field != field {
			t.Errorf("%v: %+v", note, got.Problems)
		}
	}
}

func TestANoteAloneIsNotEnoughForANewLink(t *testing.T) {
	d := newDesk(t)
	actor, data := d.make("Actor", "A", nil), d.make("Dataset", "B", nil)
	draft := d.draft()
	id := LinkIdentity{Type: "STEWARDS", From: actor, To: data}
	if _, err := draft.Link(t.Context(), id, "", nil, Fields{"stance": "note", "quote": "Do they?"}); err != nil {
		t.Fatal(err)
	}
	_ = d.refused(draft.ChangeSet(Edit, ""), Invalid) // it fails the test itself
}
