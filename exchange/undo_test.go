package exchange_test

import (
	"context"
	"fmt"
	"iter"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/store/storetest"
)

// withoutSince compares records without the revisions that made them.
var withoutSince = cmpopts.IgnoreFields(ecosystem.Record{}, "Since")

// all is everything that there is, by id.
func all(t *testing.T, reg *ecosystem.Registry) map[ecosystem.ID]ecosystem.Record {
	t.Helper()
	found := map[ecosystem.ID]ecosystem.Record{}
	for r, err := range reader(t, reg).Scan(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		found[r.ID] = r
	}
	return found
}

// one gives one of a kind.
func one(t *testing.T, reg *ecosystem.Registry, kind ecosystem.Kind, where func(ecosystem.Record) bool) ecosystem.ID {
	t.Helper()
	for id, r := range all(t, reg) {
		if r.Kind == kind && where(r) {
			return id
		}
	}
	t.Fatalf("there is no such %s", kind)
	return ""
}

// claim says something about a thing or a link in an editor's name.
func claim(t *testing.T, reg *ecosystem.Registry, about ecosystem.ID, says ecosystem.Fields) {
	t.Helper()
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	d.Claim(about, "", says)
	if _, err := reg.Apply(t.Context(), editor, d.ChangeSet(ecosystem.Edit, "")); err != nil {
		t.Fatal(err)
	}
}

var keeper = ecosystem.Principal{Name: "Grace", Role: ecosystem.RoleAdmin}

// takeBack takes an import back and gives what that did and what it left.
func takeBack(t *testing.T, reg *ecosystem.Registry, run ecosystem.ID) (ecosystem.Commit, []ecosystem.Stays) {
	t.Helper()
	cs, err := exchange.UndoOf(t.Context(), reg, run)
	if err != nil {
		t.Fatal(err)
	}
	preview, err := reg.Preview(t.Context(), keeper, cs)
	if err != nil || len(preview.Problems) > 0 {
		t.Fatal(preview.Problems, err)
	}
	commit, err := reg.Apply(t.Context(), keeper, cs)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(preview.Touched, commit.Touched); d != "" {
		t.Errorf("the dry run told something else (-told +done):\n%s", d)
	}
	return commit, preview.Stays
}

func TestUndoOfARunKeepsOtherPeoplesEdits(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\n"}, exchange.Options{})
	r := bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,colleges\nb,Beta,\n"}, exchange.Options{})
	edit(t, reg, "a", ecosystem.Fields{"priority": "high"})
	if _, stays := takeBack(t, reg, r.Run); len(stays) > 0 {
		t.Error(stays)
	}
	a := the(t, reg, "a")
	if a.Text("sector") != "schools" || a.Text("priority") != "high" || count(t, reg, "Actor") != 1 {
		t.Errorf("%+v", a)
	}
	if again, _ := takeBack(t, reg, r.Run); len(again.Touched) > 0 {
		t.Errorf("undone twice: %+v", again)
	}
}

func TestUndoOfARunIsOneCommitOfAllOfItsCommits(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,tags\na,Alpha,x\n"}, exchange.Options{})
	before := all(t, reg)
	r, err := exchange.Import(t.Context(), reg, editor, units{all: []exchange.Unit{
		{Name: "one", Things: []exchange.Thing{actor("a", "Omega"), actor("b", "Beta")}},
		{Name: "two", Things: []exchange.Thing{actor("b", "Beta of two"), actor("c", "Gamma")}},
	}}, nil, exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r.From == r.To {
		t.Fatalf("the import is one commit: %+v", r)
	}
	undone, stays := takeBack(t, reg, r.Run)
	if undone.Revision != r.To+1 || undone.Run != r.Run || undone.Origin != ecosystem.Undo || len(stays) > 0 {
		t.Errorf("%+v, %v", undone, stays)
	}
	if d := cmp.Diff(before, all(t, reg), withoutSince); d != "" {
		t.Errorf("what it left is not what was (-was +left):\n%s", d)
	}
	back, err := reg.UndoOf(t.Context(), undone.Revision)
	if err == nil {
		_, err = reg.Apply(t.Context(), keeper, back)
	}
	if err != nil || the(t, reg, "c").Text("name") != "Gamma" {
		t.Fatal("it did not come back", err)
	}
	if again, _ := takeBack(t, reg, r.Run); len(again.Touched) == 0 {
		t.Error("what came back is not taken back again")
	}
	if d := cmp.Diff(before, all(t, reg), withoutSince); d != "" {
		t.Errorf("what it left the second time is not what was (-was +left):\n%s", d)
	}
}

func TestUndoOfARunLeavesWhatOthersChangedOrBuiltOn(t *testing.T) {
	reg := newRegistry()
	r := bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\nb,Beta,schools\nc,Gamma,schools\n",
		"datasets": "id,name\nd,Data\ne,Data nobody knows\n", "links": "type,from,to\nSTEWARDS,c,d\nSTEWARDS,c,e\n"}, exchange.Options{Source: "a feed"})
	edit(t, reg, "a", ecosystem.Fields{"sector": "colleges"})
	source := one(t, reg, ecosystem.KindSource, func(ecosystem.Record) bool { return true })
	link := one(t, reg, ecosystem.KindLink, func(r ecosystem.Record) bool { return r.Ref("to") == the(t, reg, "d").ID })
	claim(t, reg, link, nil)
	claim(t, reg, the(t, reg, "b").ID, ecosystem.Fields{"source": string(source)})
	_, stays := takeBack(t, reg, r.Run)
	want := map[ecosystem.ID]ecosystem.WhyItStays{
		the(t, reg, "a").ID: ecosystem.ChangedSince, the(t, reg, "b").ID: ecosystem.NamedSince, source: ecosystem.NamedSince,
		the(t, reg, "c").ID: ecosystem.NamedSince, the(t, reg, "d").ID: ecosystem.NamedSince, link: ecosystem.NamedSince,
	}
	got := map[ecosystem.ID]ecosystem.WhyItStays{}
	for _, s := range stays {
		got[s.ID] = s.Why
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if sector := the(t, reg, "a").Text("sector"); sector != "colleges" {
		t.Errorf("the sector that somebody gave is %q", sector)
	}
	if sector := the(t, reg, "b").Text("sector"); sector != "" || count(t, reg, "Dataset") != 1 {
		t.Errorf("what the import said is left: %q, %d datasets", sector, count(t, reg, "Dataset"))
	}
}

// ending is a store to which an import that was stopped commits once more, just
// when it begins to be taken back.
type ending struct {
	*storetest.Model
	last *ecosystem.ChangeSet
}

func (e *ending) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if last := e.last; cs.Origin == ecosystem.Undo && last != nil {
		e.last = nil
		if _, err := e.Model.Commit(ctx, *last); err != nil {
			return ecosystem.Commit{}, err
		}
	}
	return e.Model.Commit(ctx, cs)
}

func TestUndoOfARunThatEndsMeanwhileIsAConflictThatTryingAgainMends(t *testing.T) {
	store := &ending{Model: storetest.NewModel()}
	reg := ecosystem.NewRegistry(store, ecosystem.Options{})
	r := bring(t, reg, sheets{"actors": "id,name\na,Alpha\n"}, exchange.Options{})
	store.last = &ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import, Run: r.Run, Changes: []ecosystem.Change{{
		ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim,
		Set: ecosystem.Fields{"about": string(the(t, reg, "a").ID), "stance": "for", "recorded": "2026-11-24"},
	}}}
	cs, err := exchange.UndoOf(t.Context(), reg, r.Run)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := reg.Apply(t.Context(), keeper, cs); ecosystem.CodeOf(err) != ecosystem.Conflict || count(t, reg, "Actor") != 1 {
		t.Fatal(err)
	}
	if takeBack(t, reg, r.Run); count(t, reg, "Actor") != 0 {
		t.Errorf("%d actors are left", count(t, reg, "Actor"))
	}
}

// asking is a store that notes which commits it was asked to tell the touched of.
type asking struct {
	*storetest.Model
	touched []ecosystem.Revision
}

func (a *asking) Touched(ctx context.Context, of []ecosystem.Revision) (map[ecosystem.Revision][]ecosystem.Touched, error) {
	a.touched = append(a.touched, of...)
	return a.Model.Touched(ctx, of)
}

func (*asking) Changes(context.Context, ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	panic("all commits are walked, with all that they touched")
}

func TestUndoOfARunReadsWhatItsOwnCommitsTouchedAlone(t *testing.T) {
	store := &asking{Model: storetest.NewModel()}
	reg := ecosystem.NewRegistry(store, ecosystem.Options{})
	bring(t, reg, sheets{"actors": "id,name\na,Alpha\n"}, exchange.Options{})
	r := bring(t, reg, sheets{"actors": "id,name\nb,Beta\n"}, exchange.Options{})
	for rev := head(t, reg); rev < 1100; rev = head(t, reg) { // so that what takes it back is in another batch of commits
		edit(t, reg, "a", ecosystem.Fields{"description": fmt.Sprint("after ", rev)})
	}
	takeBack(t, reg, r.Run)
	var own []ecosystem.Revision
	for rev := r.To; rev >= r.From; rev-- {
		own = append(own, rev)
	}
	if d := cmp.Diff(own, store.touched); d != "" {
		t.Errorf("what was asked differs from what was taken back (-back +asked):\n%s", d)
	}
}

func TestOnlyAdministratorsTakeAnImportBack(t *testing.T) {
	reg := newRegistry()
	r := bring(t, reg, sheets{"actors": "id,name\na,Alpha\n"}, exchange.Options{})
	cs, err := exchange.UndoOf(t.Context(), reg, r.Run)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := reg.Preview(t.Context(), editor, cs); ecosystem.CodeOf(err) != ecosystem.Forbidden {
		t.Errorf("dry: %v", err)
	}
	if _, err := reg.Apply(t.Context(), editor, cs); ecosystem.CodeOf(err) != ecosystem.Forbidden {
		t.Errorf("real: %v", err)
	}
	if _, err := exchange.UndoOf(t.Context(), reg, ecosystem.NewID("ImportRun")); ecosystem.CodeOf(err) != ecosystem.NotFound {
		t.Errorf("a run that never was: %v", err)
	}
}
