package ecosystem

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func state(id ID, since, until Revision, f Fields) Version {
	kind, _ := id.Kind()
	return Version{Record: Record{ID: id, Kind: kind, Since: since, Fields: f}, Until: until}
}

const (
	janeID  = ID("act_01J00000000000000000000001")
	otherID = ID("act_01J00000000000000000000002")
	saidID  = ID("clm_01J00000000000000000000001")
)

func TestAnEraserTakesOutOfStatesWhatIsErased(t *testing.T) {
	kept := []Version{
		state(janeID, 1, 2, Fields{"name": "Jane Doe", "keys": []string{"slug:jane", "id:act_01J00000000000000000000003"}, "kind": "person"}),
		state(janeID, 2, 0, Fields{"name": "slug:jane", "keys": []string{"slug:jane"}, "validFrom": "2020"}),
	}
	for what, c := range map[string]struct {
		erased Erased
		of     Record
		want   Fields
	}{
		"a name":                  {Erased{janeID, "name"}, kept[0].Record, Fields{"name": "slug:jane", "keys": []string{"slug:jane", "id:act_01J00000000000000000000003"}, "kind": "person"}},
		"all":                     {Erased{janeID, ""}, kept[0].Record, Fields{"name": string(janeID), "keys": []string{"id:act_01J00000000000000000000003"}, "kind": "person"}},
		"all, and dates":          {Erased{janeID, ""}, kept[1].Record, Fields{"name": string(janeID)}},
		"keys that are the name":  {Erased{janeID, "keys"}, kept[1].Record, Fields{"name": string(janeID), "validFrom": "2020"}},
		"a word of a list":        {Erased{janeID, "kind"}, kept[0].Record, Fields{"name": "Jane Doe", "keys": []string{"slug:jane", "id:act_01J00000000000000000000003"}, "kind": "unknown"}},
		"nothing of another":      {Erased{janeID, ""}, state(otherID, 1, 0, Fields{"name": "Jane Doe"}).Record, Fields{"name": "Jane Doe"}},
		"of what a claim says":    {Erased{janeID, "name"}, state(saidID, 1, 0, Fields{"about": string(janeID), "says": []string{"name=Jane Doe", "sector=FE"}, "settled": []string{"name"}, "quote": "so she said", "page": "7"}).Record, Fields{"about": string(janeID), "says": []string{"sector=FE"}, "page": "7"}},
		"a claim's words of it":   {Erased{janeID, "name"}, state(saidID, 1, 0, Fields{"about": string(janeID), "quote": "as JANE  doe's list has it", "reason": "typed"}).Record, Fields{"about": string(janeID), "reason": "typed"}},
		"not a claim's other":     {Erased{janeID, "name"}, state(saidID, 1, 0, Fields{"about": string(janeID), "field": "sector", "value": "FE", "quote": "a janedoe"}).Record, Fields{"about": string(janeID), "field": "sector", "value": "FE", "quote": "a janedoe"}},
		"all of a claim's texts":  {Erased{janeID, ""}, state(saidID, 1, 0, Fields{"about": string(janeID), "field": "name", "value": "J", "assertedBy": "Ada", "status": "current", "observed": "2020"}).Record, Fields{"about": string(janeID), "field": "name", "status": "current", "observed": "2020"}},
		"of a claim on another":   {Erased{janeID, ""}, state(saidID, 1, 0, Fields{"about": string(otherID), "quote": "Jane Doe"}).Record, Fields{"about": string(otherID), "quote": "Jane Doe"}},
		"what a claim itself has": {Erased{saidID, ""}, state(saidID, 1, 0, Fields{"about": string(otherID), "field": "name", "value": "Jane", "quote": "so", "share": int64(3)}).Record, Fields{"about": string(otherID), "field": "name", "value": "Jane"}},
	} {
		before := c.of.Fields.With(nil)
		if diff := cmp.Diff(c.want, NewEraser(c.erased, kept).Without(c.of).Fields); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
		if diff := cmp.Diff(before, c.of.Fields); diff != "" {
			t.Errorf("%s changes what it is given:\n%s", what, diff)
		}
	}
}

func TestAnErasureRewritesWhatWasPastAndTheMessages(t *testing.T) {
	kept := map[ID][]Version{janeID: {
		state(janeID, 1, 3, Fields{"name": "Jane Doe", "sector": "education"}), state(janeID, 3, 5, Fields{"name": "Jo"}), state(janeID, 5, 6, Fields{"name": "Jane Doe"})}}
	c := Commit{Revision: 5, At: time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC), Erases: []Erased{{Of: janeID}}}
	log := []Commit{
		{Revision: 1, Message: "import of actors.csv", Origin: Import, Sent: "a"}, {Revision: 2, Message: "a call with Jane  Doe!", Origin: Import, Sent: "b"},
		{Revision: 3, Message: "that one again", Origin: Edit}, {Revision: 4, Message: "education", Origin: Edit, Sent: "d"}, {Revision: 5, Message: "why"}, {Revision: 6, Message: "Jane Doe"}}
	const gone = "This message was erased on 2026-12-01."
	got := c.Rewrite(kept, log)
	want := []Commit{{Revision: 1, Message: "import of actors.csv", Origin: Import}, {Revision: 2, Message: gone, Origin: Import, Sent: "b"}, {Revision: 3, Message: gone, Origin: Edit}}
	if diff := cmp.Diff(want, got.Commits); diff != "" {
		t.Errorf("messages (-want +got):\n%s", diff)
	}
	if len(got.States) != 2 {
		t.Fatalf("%d states are rewritten", len(got.States))
	}
	for _, v := range got.States {
		if diff := cmp.Diff(Fields{"name": string(janeID)}, v.Fields); diff != "" || v.Since == 5 {
			t.Errorf("the state of revision %d: %s", v.Since, diff)
		}
	}
	if again := (Commit{Revision: 9, At: c.At.AddDate(1, 0, 0), Erases: c.Erases}).Rewrite(map[ID][]Version{}, got.Commits); len(again.Commits) != 0 {
		t.Errorf("erased messages are erased again: %v", again.Commits)
	}
}
