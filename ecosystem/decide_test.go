package ecosystem_test

import (
	"fmt"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	. "catchment/ecosystem"
)

// claimed is a current claim that says what the sector of an actor is.
func claimed(id int, sector string, over Fields) Claim {
	return Claim{Record{ID: ID(fmt.Sprintf("clm_01J%023d", id)), Kind: KindClaim, Fields: Fields{
		"status": "current", "stance": "for", "recorded": "2026-01-01", "madeBy": "import", "source": "src_a", "says": []string{"sector=" + sector},
	}.With(over)}}
}

// sector is the field over which the tests differ.
var sector, _ = NounOf(KindActor).Field("sector")

func TestDecideTakesTheFirstByTheWrittenOrder(t *testing.T) {
	first := claimed(2, "HE", nil)
	for name, other := range map[string]Claim{
		"settled before a person":                  claimed(1, "won", Fields{"settled": []string{"sector"}, "observed": "1999"}),
		"a person before an import, however old":   claimed(1, "won", Fields{"madeBy": "person", "recorded": "2020"}),
		"observed later":                           claimed(1, "won", Fields{"observed": "2026-02"}),
		"recorded later counts where not observed": claimed(1, "won", Fields{"recorded": "2026-01-02"}),
		"of the greater id":                        claimed(3, "won", nil),
	} {
		for _, claims := range [][]Claim{{first, other}, {other, first}} {
			if _, v, ok := Decide(Record{Kind: KindActor}, sector, claims); !ok || v != "won" {
				t.Errorf("%s: %v", name, v)
			}
		}
	}
}

func TestWhatDecidesNothing(t *testing.T) {
	for name, c := range map[string]Claim{
		"retracted":                claimed(1, "HE", Fields{"status": "retracted"}),
		"waiting for review":       claimed(1, "HE", Fields{"review": "proposed"}),
		"against":                  claimed(1, "HE", Fields{"stance": "against"}),
		"narrower than the thing":  claimed(1, "HE", Fields{"visibility": "team"}),
		"of another field":         claimed(1, "HE", Fields{"says": []string{"name=HE"}}),
		"of a field, and no value": claimed(1, "HE", Fields{"says": nil, "field": "sector"}),
	} {
		if _, v, ok := Decide(Record{Kind: KindActor}, sector, []Claim{c}); ok {
			t.Errorf("%s decided %v", name, v)
		}
	}
	note, _ := NounOf(KindLink).Field("note")
	link := Record{Kind: KindLink, Fields: Fields{"type": "USES"}}
	team := claimed(1, "", Fields{"says": []string{"note=n"}, "visibility": "team"})
	if _, v, _ := Decide(link, note, []Claim{team}); v != "n" {
		t.Errorf("a link that only the team's claim speaks for shows to the team, and its note is %v", v)
	}
	if _, v, ok := Decide(link, note, []Claim{team, claimed(2, "", Fields{"says": nil})}); ok {
		t.Errorf("what everybody sees the team decided: %v", v)
	}
}

// shownSector is what an actor shows.
func shownSector(d desk, id ID) any {
	got, _ := d.get(id)
	return got.Fields["sector"]
}

// tell has a person or an import say what the sector is; empty: that it is not known.
func (d desk) tell(origin Origin, about, source ID, sector string) ID {
	d.t.Helper()
	claim := NewID(KindClaim)
	set := Fields{"about": string(about), "says": []string{"sector=" + sector}}
	if source != "" {
		set["source"] = string(source)
	}
	cs := ChangeSet{ID: NewChangeSetID(), Origin: origin, Changes: []Change{{ID: claim, Kind: KindClaim, Expect: New, Set: set}}}
	if _, err := d.Apply(d.ctx, editor, cs); err != nil {
		d.t.Fatal(err)
	}
	return claim
}

func TestTwoSourcesThatDifferAreDisputedAndFallBack(t *testing.T) {
	d := newDesk(t)
	one, two := d.make("Source", "One", nil), d.make("Source", "Two", nil)
	id := d.make("Actor", "A", nil)
	d.tell(Import, id, one, "FE")
	d.tell(Import, id, two, "HE")
	age := Age{AsOf: "2026-11-24", Months: 24}
	state := func() State {
		claims, err := d.now().Claims(d.ctx, []ID{id})
		if err != nil {
			t.Fatal(err)
		}
		return FieldStateOf("sector", claims[id], age)
	}
	if shownSector(d, id) != "HE" || state() != Disputed || d.state(id) != Disputed {
		t.Errorf("%v is shown, %s", shownSector(d, id), state())
	}
	for _, step := range []struct {
		source ID
		shown  any
		state  State
	}{{two, "FE", SingleSource}, {one, nil, Unsupported}} {
		back := d.draft()
		if _, err := back.RetractSource(d.ctx, step.source, "2026-11-24", "withdrawn"); err != nil {
			t.Fatal(err)
		}
		c := d.apply(back)
		if shownSector(d, id) != step.shown || state() != step.state {
			t.Errorf("after the source was taken back %v is shown, %s", shownSector(d, id), state())
		}
		if got, _ := d.get(id); got.Since != c.Revision {
			t.Errorf("the value moved and the version did not: %d", got.Since)
		}
	}
}

func TestAPersonsWordStandsUntilAPersonSaysOtherwise(t *testing.T) {
	d := newDesk(t)
	feed := d.make("Source", "Feed", nil)
	id := d.make("Actor", "A", nil)
	edit := func(v any) {
		draft := d.draft()
		if err := draft.Update(id, Any, Fields{"sector": v}); err != nil {
			t.Fatal(err)
		}
		d.apply(draft)
	}
	edit("adult ed")
	claim := d.tell(Import, id, feed, "HE")
	if shownSector(d, id) != "adult ed" {
		t.Errorf("an import overrode a person: %v", shownSector(d, id))
	}
	edit(nil)
	if shownSector(d, id) != nil || d.state(id) != Disputed {
		t.Errorf("not known, says a person: %v, %s", shownSector(d, id), d.state(id))
	}
	settle := d.draft()
	if err := settle.Update(claim, Any, Fields{"settled": []string{"sector"}, "reason": "the feed is right"}); err != nil {
		t.Fatal(err)
	}
	settled := d.apply(settle)
	if shownSector(d, id) != "HE" || d.state(id) != Agreed {
		t.Errorf("settled: %v, %s", shownSector(d, id), d.state(id))
	}
	if _, err := d.Apply(d.ctx, editor, ChangeSet{ID: NewChangeSetID(), Origin: Edit, Changes: []Change{
		{ID: claim, Kind: KindClaim, Expect: Any, Set: Fields{"settled": []string{"name"}}}}}); CodeOf(err) != Invalid {
		t.Errorf("settled over what it does not speak of: %v", err)
	}
	undo, err := d.UndoOf(d.ctx, settled.Revision)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Apply(d.ctx, editor, undo); err != nil || shownSector(d, id) != nil {
		t.Errorf("what was settled is taken back: %v, %v", shownSector(d, id), err)
	}
}

func TestANarrowerClaimNeverDecidesAndTheSameCommitDecidesAnew(t *testing.T) {
	d := newDesk(t)
	id := d.make("Actor", "A", Fields{"keys": []string{"slug:a"}, "sector": "FE"})
	claims, _ := d.now().Claims(d.ctx, []ID{id})
	hide := d.draft()
	if err := hide.Update(claims[id][0].ID, Any, Fields{"visibility": "team"}); err != nil {
		t.Fatal(err)
	}
	d.apply(hide)
	if got, _ := d.get(id); got.Fields["sector"] != nil || got.Name() != "slug:a" {
		t.Errorf("only the team says it: %v", got.Fields)
	}
	both := d.draft()
	if err := both.Update(id, Any, Fields{"visibility": "team"}); err != nil {
		t.Fatal(err)
	}
	d.apply(both)
	if got, _ := d.get(id); got.Fields["sector"] != "FE" || got.Name() != "A" {
		t.Errorf("the team alone sees thing and claim: %v", got.Fields)
	}
}

func TestMergeLetsTheWinnersWordStand(t *testing.T) {
	d := newDesk(t)
	w, l := d.make("Actor", "Winner", Fields{"sector": "FE"}), d.make("Actor", "Loser", Fields{"sector": "HE", "description": "kept"})
	draft := d.draft()
	if err := draft.Merge(d.ctx, Seen{w, Any}, Seen{l, Any}); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Apply(d.ctx, editor, draft.ChangeSet(Merge, "")); err != nil {
		t.Fatal(err)
	}
	got, _ := d.get(w)
	if diff := gocmp.Diff([]any{"FE", "kept", "Winner"}, []any{got.Fields["sector"], got.Fields["description"], got.Name()}); diff != "" || d.state(w) == Disputed {
		t.Errorf("%s%s", diff, d.state(w))
	}
}
