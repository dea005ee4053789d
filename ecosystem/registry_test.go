package ecosystem_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	. "catchment/ecosystem"
	"catchment/store/storetest"
)

var editor = Principal{Name: "Ann", Role: RoleEditor}

// desk is a registry over the oracle, with the verbs that tests use.
type desk struct {
	*Registry
	t   *testing.T
	ctx context.Context
}

func newDesk(t *testing.T) desk {
	clock := func() time.Time { return time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC) }
	return desk{NewRegistry(storetest.NewModel(), Options{Clock: clock}), t, t.Context()}
}

func (d desk) draft() *Draft {
	d.t.Helper()
	draft, err := d.Draft(d.ctx)
	if err != nil {
		d.t.Fatal(err)
	}
	return draft
}

func (d desk) apply(draft *Draft) Commit {
	d.t.Helper()
	cs := draft.ChangeSet(Edit, "a test")
	cs.Publish = true
	c, err := d.Apply(d.ctx, editor, cs)
	if err != nil {
		d.t.Fatal(err)
	}
	return c
}

func (d desk) make(kind Kind, name string, over Fields) ID {
	d.t.Helper()
	draft := d.draft()
	id := draft.Create(kind, "", Fields{"name": name}.With(over), nil)
	d.apply(draft)
	return id
}

// link joins two things, said by a source; it gives the link's id.
func (d desk) link(t LinkType, from, to, source ID) ID {
	d.t.Helper()
	draft := d.draft()
	id, err := draft.Link(d.ctx, LinkIdentity{Type: t, From: from, To: to}, "", nil, Fields{"source": string(source)})
	if err != nil {
		d.t.Fatal(err)
	}
	d.apply(draft)
	return id
}

func (d desk) now() Reader {
	d.t.Helper()
	head, err := d.Head(d.ctx)
	if err != nil {
		d.t.Fatal(err)
	}
	return d.At(head, TeamLens)
}

func (d desk) get(id ID) (Record, bool) {
	d.t.Helper()
	found, err := d.now().Records(d.ctx, []ID{id})
	if err != nil {
		d.t.Fatal(err)
	}
	r, ok := found[id]
	return r, ok
}

func (d desk) state(id ID) State {
	d.t.Helper()
	claims, err := d.now().Claims(d.ctx, []ID{id})
	if err != nil {
		d.t.Fatal(err)
	}
	return StateOf(claims[id], Age{AsOf: "2026-11-24", Months: DefaultStaleMonths})
}

// refused applies what must not pass and gives the error.
func (d desk) refused(cs ChangeSet, code Code) *Error {
	d.t.Helper()
	head, _ := d.Head(d.ctx)
	_, err := d.Apply(d.ctx, editor, cs)
	var e *Error
	if !errors.As(err, &e) || e.Code != code {
		d.t.Fatalf("got %v, want %s", err, code)
	}
	if after, _ := d.Head(d.ctx); after != head {
		d.t.Errorf("a refused change made revision %d", after)
	}
	return e
}

func TestApplyFillsDefaultsOfANewThing(t *testing.T) {
	d := newDesk(t)
	id := d.make("Dataset", "Course data", nil)
	got, _ := d.get(id)
	for field, want := range map[string]any{"existence": "unknown", "spectrum": "unknown", "cost": "unknown", "visibility": "public", "licence": nil} {
		if got.Fields[field] != want {
			t.Errorf("%s is %v, want %v", field, got.Fields[field], want)
		}
	}
	claims, _ := d.now().Claims(t.Context(), []ID{id})
	if len(claims[id]) != 1 || claims[id][0].Text("assertedBy") != "" || claims[id][0].Text("recorded") != "2026-11-24" {
		t.Errorf("it rests on %v, want one claim of the day; who made it, the commit tells", claims[id])
	}
}

func TestApplyNeedsAnEditor(t *testing.T) {
	d := newDesk(t)
	draft := d.draft()
	draft.Create("Actor", "", Fields{"name": "A"}, nil)
	for role, want := range map[Role]Code{RoleNone: Unauthenticated, RolePartner: Forbidden} {
		if _, err := d.Apply(t.Context(), Principal{Role: role}, draft.ChangeSet(Edit, "")); CodeOf(err) != want {
			t.Errorf("%q: got %v, want %s", role, err, want)
		}
	}
}

func TestApplyReportsAllProblemsAtOnce(t *testing.T) {
	d := newDesk(t)
	draft := d.draft()
	actor := draft.Create("Actor", "", Fields{"kind": "castle", "url": "javascript:alert(1)", "validFrom": "20211105", "colour": "red"}, nil)
	standard := draft.Create("Standard", "", Fields{"name": "S", "keys": []string{"ukprn:12"}}, nil)
	if _, err := draft.Link(t.Context(), LinkIdentity{Type: "OFFERS", From: actor, To: standard}, "", Fields{"share": "x", "support": "yes"}, nil); err != nil {
		t.Fatal(err)
	}
	e := d.refused(draft.ChangeSet(Edit, ""), Invalid)
	var fields []string
	for _, p := range e.Problems {
		fields = append(fields, p.Field)
	}
	slices.Sort(fields)
	if diff := cmp.Diff([]string{"colour", "keys", "kind", "name", "share", "support", "type", "url", "validFrom"}, fields); diff != "" {
		t.Errorf("problems (-want +got):\n%s\n%v", diff, e)
	}
}

func TestApplyRefusesAShareAboveTheWhole(t *testing.T) {
	d := newDesk(t)
	for share, fields := range map[int64][]string{-1: {"share"}, 0: nil, 10_000: nil, 10_001: {"share"}} {
		draft := d.draft()
		draft.Create("Actor", "", Fields{"name": "A"}, Fields{"assertedBy": "a test", "share": share})
		p, err := d.Preview(t.Context(), editor, draft.ChangeSet(Edit, ""))
		if err != nil {
			t.Fatal(err)
		}
		var wrong []string
		for _, problem := range p.Problems {
			wrong = append(wrong, problem.Field)
		}
		if diff := cmp.Diff(fields, wrong); diff != "" {
			t.Errorf("%d (-want +got)\n%s", share, diff)
		}
	}
}

func TestApplyingAChangeSetTwiceHappensOnce(t *testing.T) {
	d := newDesk(t)
	draft := d.draft()
	draft.Create("Actor", "", Fields{"name": "A", "keys": []string{"a"}}, nil)
	cs := draft.ChangeSet(Edit, "")
	first, err := d.Apply(t.Context(), editor, cs)
	if err != nil {
		t.Fatal(err)
	}
	second, err := d.Apply(t.Context(), editor, cs)
	if diff := cmp.Diff(first, second); diff != "" || err != nil {
		t.Errorf("second time: %v (-first +second):\n%s", err, diff)
	}
}

func TestApplyOfNoChangeMakesNoRevision(t *testing.T) {
	d := newDesk(t)
	id := d.make("Actor", "A", nil)
	draft := d.draft()
	if err := draft.Update(id, Any, Fields{"name": "A", "sector": nil}); err != nil {
		t.Fatal(err)
	}
	if c := d.apply(draft); len(c.Touched) != 0 || c.Revision != 1 {
		t.Errorf("got %+v, want revision 1 with nothing touched", c)
	}
}

func TestTextsAreKeptTrimmedAndComposedAndListsWithoutDoubles(t *testing.T) {
	d := newDesk(t)
	id := d.make(KindActor, "  E\u0301cole  ", Fields{"tags": []string{"skills", " skills ", "Skills", "e\u0301t\u00e9", "\u00e9t\u00e9"}, "keys": []string{"slug: e\u0301cole "}})
	got, _ := d.get(id)
	if got.Name() != "\u00c9cole" || !slices.Equal(got.List("tags"), []string{"skills", "Skills", "\u00e9t\u00e9"}) || !slices.Equal(got.List("keys"), []string{"slug:\u00e9cole"}) {
		t.Errorf("kept as %q", got.Fields)
	}
	draft := d.draft()
	if err := draft.Update(id, Any, Fields{"name": "E\u0301cole "}); err != nil {
		t.Fatal(err)
	}
	if c := d.apply(draft); len(c.Touched) != 0 {
		t.Errorf("another spelling of the name changed %v", c.Touched)
	}
	if e := d.refused(ChangeSet{ID: NewChangeSetID(), Changes: []Change{{ID: id, Kind: KindActor, Expect: Any, Set: Fields{"name": "  "}}}}, Invalid); len(e.Problems) != 1 {
		t.Error(e.Problems)
	}
}

func TestClearingAFieldSetsItsDefault(t *testing.T) {
	d := newDesk(t)
	id := d.make("Dataset", "A", Fields{"cost": "paid", "licence": "none told"})
	draft := d.draft()
	if err := draft.Update(id, Any, Fields{"cost": nil, "licence": nil}); err != nil {
		t.Fatal(err)
	}
	d.apply(draft)
	if got, _ := d.get(id); got.Text("cost") != "unknown" || got.Fields["licence"] != nil {
		t.Errorf("cleared: %v", got.Fields)
	}
}

func TestApplyNamesTheVersionsThatConflict(t *testing.T) {
	d := newDesk(t)
	id := d.make("Actor", "A", nil)
	for i, name := range []string{"B", "C"} {
		draft := d.draft()
		if err := draft.Update(id, 1, Fields{"name": name}); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			d.apply(draft)
			continue
		}
		e := d.refused(draft.ChangeSet(Edit, ""), Conflict)
		if e.Current[id] != 2 || !slices.Equal(e.IDs, []ID{id}) {
			t.Errorf("got %v, current %v", e.IDs, e.Current)
		}
		if _, err := d.Preview(t.Context(), editor, draft.ChangeSet(Edit, "")); CodeOf(err) != Conflict {
			t.Errorf("the preview says %v", err)
		}
	}
}

func TestApplyRefusesAKeyThatNamesAnother(t *testing.T) {
	d := newDesk(t)
	first := d.make("Actor", "A", Fields{"keys": []string{"UKPRN: 1000 4930"}})
	draft := d.draft()
	draft.Create("Actor", "", Fields{"name": "B", "keys": []string{"ukprn:10004930"}}, nil)
	e := d.refused(draft.ChangeSet(Edit, ""), Invalid)
	if !strings.Contains(e.Error(), string(first)) {
		t.Errorf("%v does not name the holder %s", e, first)
	}
	swap := d.draft()
	swap.Create("Actor", "", Fields{"name": "B", "keys": []string{"ukprn:10004930"}}, nil)
	if err := swap.Update(first, Any, Fields{"keys": nil}); err != nil {
		t.Fatal(err)
	}
	d.apply(swap)
}

func TestRetractSourceLeavesUnsupportedWhatRestedOnItAlone(t *testing.T) {
	d := newDesk(t)
	report, survey := d.make("Source", "Report", nil), d.make("Source", "Survey", nil)
	a, b, c := d.make("Actor", "A", nil), d.make("Dataset", "B", nil), d.make("Dataset", "C", nil)
	alone, both := d.link("STEWARDS", a, b, report), d.link("STEWARDS", a, c, report)
	if again := d.link("STEWARDS", a, c, survey); again != both {
		t.Errorf("a second statement made a second link")
	}
	if got := d.state(both); got != Agreed {
		t.Errorf("said by two: %s", got)
	}
	draft := d.draft()
	n, err := draft.RetractSource(t.Context(), report, "2026-11-24", "withdrawn by its authors")
	if err != nil || n != 2 {
		t.Fatalf("retracted %d, %v", n, err)
	}
	d.apply(draft)
	if d.state(alone) != Unsupported || d.state(both) != SingleSource {
		t.Errorf("alone is %s, both is %s", d.state(alone), d.state(both))
	}
}

func TestRetractSourceRefusesAnUnknownSource(t *testing.T) {
	d := newDesk(t)
	actor := d.make("Actor", "A", nil)
	ended := d.make("Source", "Report", nil)
	end := d.draft()
	if err := end.End(t.Context(), ended, Any); err != nil {
		t.Fatal(err)
	}
	d.apply(end)
	draft := d.draft()
	made := draft.Create("Source", "", Fields{"name": "Survey"}, nil)
	for id, want := range map[ID]Code{ended: NotFound, NewID("Source"): NotFound, actor: BadRequest, "x": BadRequest, made: ""} {
		if n, err := draft.RetractSource(t.Context(), id, "2026-11-24", ""); n != 0 || (err != nil || want != "") && CodeOf(err) != want {
			t.Errorf("%s: %d, %v; want %q", id, n, err, want)
		}
	}
}

func TestEndTakesLinksAlongAndRestoreBringsThemBack(t *testing.T) {
	d := newDesk(t)
	src := d.make("Source", "Report", nil)
	a, b := d.make("Actor", "A", nil), d.make("Dataset", "B", nil)
	l := d.link("STEWARDS", a, b, src)
	end := d.draft()
	if err := end.End(t.Context(), a, Any); err != nil {
		t.Fatal(err)
	}
	d.apply(end)
	if _, there := d.get(l); there {
		t.Error("the link outlived its end")
	}
	back := d.draft()
	if err := back.Restore(t.Context(), a, Any); err != nil {
		t.Fatal(err)
	}
	d.apply(back)
	if _, there := d.get(l); !there || d.state(l) != SingleSource {
		t.Errorf("the link came back: %v, %s", there, d.state(l))
	}
	again := d.draft()
	if err := again.Restore(t.Context(), a, Any); CodeOf(err) != NotFound {
		t.Errorf("restoring what is there: %v", err)
	}
}

func TestUndoReversesExactlyOneCommit(t *testing.T) {
	d := newDesk(t)
	id := d.make("Actor", "A", Fields{"sector": "education"})
	draft := d.draft()
	if err := draft.Update(id, Any, Fields{"sector": nil, "priority": "high"}); err != nil {
		t.Fatal(err)
	}
	edited := d.apply(draft)
	other := d.draft()
	if err := other.Update(id, Any, Fields{"name": "A & Co"}); err != nil {
		t.Fatal(err)
	}
	d.apply(other)
	undo, err := d.UndoOf(t.Context(), edited.Revision)
	if err != nil {
		t.Fatal(err)
	}
	if c, err := d.Apply(t.Context(), editor, undo); err != nil || c.Undoes != edited.Revision {
		t.Fatalf("undo: %+v, %v", c, err)
	}
	got, _ := d.get(id)
	if got.Text("sector") != "education" || got.Text("priority") != "unset" || got.Name() != "A & Co" {
		t.Errorf("after the undo: %v", got.Fields)
	}
	if _, err := d.UndoOf(t.Context(), 1); CodeOf(err) != Conflict {
		t.Errorf("undoing what others built upon: %v", err)
	}
}

func TestMergeMovesLinksClaimsAndKeysToTheWinner(t *testing.T) {
	d := newDesk(t)
	src := d.make("Source", "Report", nil)
	w := d.make("Actor", "HESA", Fields{"keys": []string{"hesa"}})
	l := d.make("Actor", "H.E.S.A.", Fields{"keys": []string{"hesa-2"}, "sector": "statistics"})
	x, y := d.make("Dataset", "X", nil), d.make("Dataset", "Y", nil)
	both := d.link("STEWARDS", w, x, src)
	d.link("STEWARDS", l, x, src)
	moved := d.link("STEWARDS", l, y, src)
	d.link("PART_OF", l, w, src)
	draft := d.draft()
	if err := draft.Merge(t.Context(), Seen{w, Any}, Seen{l, Any}); err != nil {
		t.Fatal(err)
	}
	merged, err := d.Apply(t.Context(), editor, draft.ChangeSet(Merge, ""))
	if err != nil {
		t.Fatal(err)
	}
	ids, err := d.now().Resolve(t.Context(), []Key{{SchemeID, string(l)}, ParseKey("hesa"), ParseKey("hesa-2")})
	if err != nil || ids[Key{SchemeID, string(l)}] != w || ids[ParseKey("hesa-2")] != w || ids[ParseKey("hesa")] != w {
		t.Errorf("keys lead to %v (%v), want %s", ids, err, w)
	}
	links, _ := d.now().Links(t.Context(), []Ask{{Of: w, Step: Step{Direction: Both}}})
	var left []ID
	for _, link := range links[0].Items {
		left = append(left, link.ID)
	}
	slices.Sort(left)
	want := []ID{both, moved}
	slices.Sort(want)
	claims, _ := d.now().Claims(t.Context(), []ID{both})
	if diff := cmp.Diff(want, left); diff != "" || len(claims[both]) != 2 {
		t.Errorf("links (-want +got):\n%s%d claims on the common one, want 2", diff, len(claims[both]))
	}
	if got, _ := d.get(w); got.Text("sector") != "statistics" || got.Name() != "HESA" {
		t.Errorf("the winner says %v", got.Fields)
	}
	undo, err := d.UndoOf(t.Context(), merged.Revision)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Apply(t.Context(), editor, undo); err != nil {
		t.Fatal(err)
	}
	if got, there := d.get(l); !there || got.Name() != "H.E.S.A." {
		t.Error("the undo did not bring the loser back")
	}
}

func TestApplyRefusesToEndAClaim(t *testing.T) {
	d := newDesk(t)
	id := d.make("Actor", "A", nil)
	claims, _ := d.now().Claims(t.Context(), []ID{id})
	draft := d.draft()
	if err := draft.End(t.Context(), claims[id][0].ID, Any); err != nil {
		t.Fatal(err)
	}
	_ = d.refused(draft.ChangeSet(Edit, ""), Invalid) // it fails the test itself
}

// countedHeads counts how often a store is asked for its head.
type countedHeads struct {
	Store
	asked int
}

func (s *countedHeads) Head(ctx context.Context) (Revision, error) {
	s.asked++
	return s.Store.Head(ctx)
}

func TestTheHeadIsAskedAgainWhenItIsTooOld(t *testing.T) {
	const age = 50 * time.Millisecond
	store := &countedHeads{Store: storetest.NewModel()}
	known := NewRegistry(store, Options{HeadAge: age})
	other := desk{NewRegistry(store.Store, Options{}), t, t.Context()}
	head := func() Revision {
		t.Helper()
		rev, err := known.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return rev
	}
	for range 100 {
		if head() != 0 {
			t.Fatal("the head of nothing is not 0")
		}
	}
	if store.asked > 10 { // a slow machine may outlive the age now and then
		t.Errorf("the store was asked %d times in a row", store.asked)
	}
	desk{known, t, t.Context()}.make(KindActor, "Own", nil)
	if head() != 1 {
		t.Error("what the registry committed itself does not show at once")
	}
	other.make(KindActor, "Another's", nil)
	time.Sleep(age)
	if head() != 2 {
		t.Error("what somebody else committed does not show when the answer is too old")
	}
}
