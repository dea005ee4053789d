package ecosystem_test

import (
	"strings"
	"testing"

	. "catchment/ecosystem"
	"catchment/store/storetest"
)

// joining drafts links of one type, each from the first to the second of a pair.
func (d desk) joining(t LinkType, pairs ...[2]ID) ChangeSet {
	d.t.Helper()
	draft := d.draft()
	for _, pair := range pairs {
		if _, err := draft.Link(d.ctx, LinkIdentity{Type: t, From: pair[0], To: pair[1]}, "", nil, nil); err != nil {
			d.t.Fatal(err)
		}
	}
	return draft.ChangeSet(Edit, "")
}

func TestALinkThatLeadsBackToWhereItStartsIsRefusedWithTheLoop(t *testing.T) {
	d := newDesk(t)
	ealing, london, england := d.make(KindPlace, "Ealing", nil), d.make(KindPlace, "London", nil), d.make(KindPlace, "England", nil)
	lies := d.link(LinkWithin, ealing, london, d.make(KindSource, "Atlas", nil))
	for told, cs := range map[string]ChangeSet{
		"Ealing lies within Ealing":                                            d.joining(LinkWithin, [2]ID{ealing, ealing}),
		"London lies within Ealing, which lies within London":                  d.joining(LinkWithin, [2]ID{london, ealing}),
		"England lies within London, which lies within England":                d.joining(LinkWithin, [2]ID{london, england}, [2]ID{england, london}),
		"England lies within Ealing, which lies within London, which lies wit": d.joining(LinkWithin, [2]ID{london, england}, [2]ID{england, ealing}),
	} {
		e := d.refused(cs, Invalid)
		if last := e.Problems[len(e.Problems)-1]; last.Field != "to" || !strings.Contains(last.Message, told) {
			t.Errorf("told %+v, want %q", e.Problems, told)
		}
	}
	wages := d.make(KindDataset, "Wages", nil)
	if e := d.refused(d.joining(LinkDerivedFrom, [2]ID{wages, wages}), Invalid); !strings.Contains(e.Problems[0].Message, "Wages is derived from Wages") {
		t.Error(e.Problems)
	}
	turned := d.joining(LinkWithin, [2]ID{london, ealing})
	turned.Changes = append(turned.Changes, Change{ID: lies, Kind: KindLink, Expect: Any, End: true})
	if _, err := d.Apply(d.ctx, editor, turned); err == nil {
		t.Error("a claim was left on a link that ended")
	}
	draft := d.draft()
	if err := draft.End(d.ctx, lies, Any); err != nil {
		t.Fatal(err)
	}
	if _, err := draft.Link(d.ctx, LinkIdentity{Type: LinkWithin, From: london, To: ealing}, "", nil, nil); err != nil {
		t.Fatal(err)
	}
	d.apply(draft) // what ends leads nowhere
}

func TestLinksThatMayLeadBackAreNotHeldAgainstEachOther(t *testing.T) {
	d := newDesk(t)
	a, b := d.make(KindPlace, "A", nil), d.make(KindPlace, "B", nil)
	for _, pair := range [][2]ID{{a, b}, {b, a}} {
		if _, err := d.Apply(d.ctx, editor, d.joining(LinkNeighbours, pair)); err != nil {
			t.Error(err)
		}
	}
}

func TestLoopsOfOldAreFoundEachOnce(t *testing.T) {
	store := storetest.NewModel()
	var places []ID
	cs := ChangeSet{ID: NewChangeSetID(), Origin: Edit}
	made := func(kind Kind, fields Fields) ID {
		id := NewID(kind)
		cs.Changes = append(cs.Changes, Change{ID: id, Kind: kind, Expect: New, Set: fields})
		return id
	}
	for _, name := range []string{"A", "B", "C", "D"} {
		places = append(places, made(KindPlace, Fields{"name": name}))
	}
	for from, to := range map[int]int{0: 1, 1: 2, 2: 0, 3: 0} {
		link := made(KindLink, Fields{"type": string(LinkWithin), "from": string(places[from]), "to": string(places[to])})
		made(KindClaim, Fields{"about": string(link), "recorded": "2026-01-01"})
	}
	if _, err := store.Commit(t.Context(), cs); err != nil {
		t.Fatal(err)
	}
	told, err := Loops(t.Context(), store.At(1, TeamLens))
	if err != nil || len(told) != 1 || strings.Count(told[0], "lies within") != 3 || strings.Contains(told[0], "D (") {
		t.Errorf("%q, %v", told, err)
	}
}
