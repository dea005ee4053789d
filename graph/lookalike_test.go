package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

const lookalikesQuery = `query($kinds: [Kind!], $first: Int) { lookalikes(kinds: $kinds, first: $first) { totalCount nodes { here { name } other { name } likeness sentence operation } } }`

// twins is a world in which a council, a college's course and a dataset were entered twice.
func twins(t *testing.T) *world {
	w := newWorld(t)
	w.commit("twins", func(d draft) {
		d.thing(ecosystem.KindSource, "Report", nil, "Report")
		for _, name := range []string{"Ealing Council", "London Borough of Ealing", "West College", "Other College"} {
			d.thing(ecosystem.KindActor, name, nil, "Report")
		}
		d.thing(ecosystem.KindDataset, "Labour Force Survey", nil, "Report")
		d.thing(ecosystem.KindDataset, "LFS", nil, "Report")
		for _, name := range []string{"Plumbing Level 2", "Level 2: plumbing", "Plumbing level 2"} {
			d.thing(ecosystem.KindCourse, name, nil, "Report")
		}
		d.link("West College", ecosystem.LinkOffers, "Plumbing Level 2", nil, "Report")
		d.link("West College", ecosystem.LinkOffers, "Level 2: plumbing", nil, "Report")
		d.link("Other College", ecosystem.LinkOffers, "Plumbing level 2", nil, "Report")
	})
	return w
}

func pair(here, other, likeness, sentence string) any {
	return map[string]any{"here": map[string]any{"name": here}, "other": map[string]any{"name": other}, "likeness": likeness, "sentence": sentence, "operation": nil}
}

func (w *world) lookalikes(kinds ...string) []any {
	w.t.Helper()
	r := w.askAs(editor, lookalikesQuery, map[string]any{"kinds": kinds})
	if len(r.Errors) > 0 {
		w.t.Fatal(r.Errors)
	}
	list := r.Data.(map[string]any)["lookalikes"].(map[string]any)
	return list["nodes"].([]any)
}

func TestWhatMayBeOneThingIsListed(t *testing.T) {
	w := twins(t)
	want := []any{
		pair("Ealing Council", "London Borough of Ealing", "SAME_NAME", "Ealing Council and London Borough of Ealing are one name, written in two ways."),
		pair("Plumbing Level 2", "Level 2: plumbing", "SAME_NAME", "Plumbing Level 2 and Level 2: plumbing are one name, written in two ways."),
		pair("Labour Force Survey", "LFS", "INITIALS", "LFS may be short for Labour Force Survey."),
	}
	all := []string{"ACTOR", "COURSE", "DATASET"}
	if diff := cmp.Diff(want, w.lookalikes(all...)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(want, w.projected(t).lookalikes(all...)); diff != "" {
		t.Errorf("with a projection (-want +got)\n%s", diff)
	}
}

// Whoever says that two are different is told of them no more, until that is taken back.
func TestWhatIsSaidToBeDifferentIsToldNoMore(t *testing.T) {
	w := twins(t)
	for _, two := range [][2]string{{"London Borough of Ealing", "Ealing Council"}, {"Level 2: plumbing", "Plumbing Level 2"}} {
		kind, _ := w.ids[two[0]].Kind()
		of := ecosystem.Capitals(string(kind))
		if n := len(w.lookalikes(of)); n != 1 {
			t.Fatalf("%d pairs before", n)
		}
		w.done(editor, `mutation { link(type: DIFFERENT_FROM, from: $(`+two[0]+`), to: $(`+two[1]+`)) { problems { message } } }`)
		if got := w.lookalikes(of); len(got) != 0 {
			t.Errorf("told though they are different: %v", got)
		}
		w.done(editor, `mutation { undo(revision: `+w.head()+`) { problems { message } } }`)
		if n := len(w.lookalikes(of)); n != 1 {
			t.Errorf("%d pairs after that was undone", n)
		}
	}
}

// What is hidden tells nothing apart and is no twin; what was is listed at its revision.
func TestLookalikesAreThoseThatOneSees(t *testing.T) {
	w := twins(t)
	before := w.head()
	w.commit("told apart for the team", func(d draft) {
		d.link("Ealing Council", ecosystem.LinkDifferentFrom, "London Borough of Ealing", ecosystem.Fields{"visibility": "team"}, "Report")
		if err := d.Update(w.ids["LFS"], ecosystem.Any, ecosystem.Fields{"visibility": "partner"}); err != nil {
			t.Fatal(err)
		}
	})
	count := func(who ecosystem.Principal, args string) any {
		return w.askAs(who, `{ lookalikes(kinds: [ACTOR, DATASET]`+args+`) { totalCount } }`).Data.(map[string]any)["lookalikes"].(map[string]any)["totalCount"]
	}
	got := []any{count(ecosystem.Principal{}, ""), count(partner, ""), count(editor, ""), count(editor, ", at: "+before)}
	if diff := cmp.Diff([]any{1.0, 2.0, 1.0, 2.0}, got); diff != "" {
		t.Errorf("as the public, a partner, the team, the team before (-want +got)\n%s", diff)
	}
}

func TestPagesOfLookalikes(t *testing.T) {
	w := twins(t)
	var all []any
	for after := ""; ; {
		r := w.askAs(editor, `query($after: String) { lookalikes(first: 1, after: $after) { nodes { sentence } pageInfo { hasNextPage endCursor } } }`, map[string]any{"after": orNull(after)})
		list := r.Data.(map[string]any)["lookalikes"].(map[string]any)
		all = append(all, list["nodes"].([]any)...)
		info := list["pageInfo"].(map[string]any)
		if info["hasNextPage"] == false {
			break
		}
		after = info["endCursor"].(string)
	}
	if len(all) != 3 {
		t.Errorf("the pages hold %v", all)
	}
}

// head is the newest revision, as queries write it.
func (w *world) head() string {
	w.t.Helper()
	head, err := w.registry.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return fmt.Sprint(head)
}

func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// A dry run tells what is here already like what it would make; nothing is refused for it.
func TestADryRunTellsWhatIsHereAlready(t *testing.T) {
	w := twins(t)
	college := string(w.ids["West College"])
	apply := func(operations ...any) any {
		r := w.askAs(editor, `mutation($operations: [Operation!]!) { apply(operations: $operations, dryRun: true) { problems { message } preview { lookalikes { operation here { name } other { name } likeness sentence } } } }`,
			map[string]any{"operations": operations})
		payload := r.Data.(map[string]any)["apply"].(map[string]any)
		if len(payload["problems"].([]any)) > 0 {
			t.Errorf("%v", payload)
		}
		return payload["preview"].(map[string]any)["lookalikes"]
	}
	create := func(kind, id, name string) any {
		return map[string]any{"create": map[string]any{"kind": kind, "id": id, "fields": map[string]any{"name": name}}}
	}
	link := func(kind, from, to string) any {
		return map[string]any{"link": map[string]any{"type": kind, "from": from, "to": to}}
	}
	told := func(operation float64, here, likeness, sentence string) any {
		return map[string]any{"operation": operation, "here": map[string]any{"name": here}, "other": nil, "likeness": likeness, "sentence": sentence}
	}
	actor, course := "act_00000000000000000000009001", "crs_00000000000000000000009002"
	want := []any{told(1, "West College", "SAME_NAME", "West College and The West College Ltd. are one name, written in two ways.")}
	if diff := cmp.Diff(want, apply(create("DATASET", "dat_00000000000000000000009003", "Something else"), create("ACTOR", actor, "The West College Ltd."))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]any{}, apply(create("ACTOR", actor, "West College"), link("DIFFERENT_FROM", actor, college))); diff != "" {
		t.Errorf("said to be different (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]any{}, apply(create("COURSE", course, "Plumbing, level 2"))); diff != "" {
		t.Errorf("a course of nobody (-want +got)\n%s", diff)
	}
	if got := apply(create("COURSE", course, "Plumbing, level 2"), link("OFFERS", college, course)); len(got.([]any)) != 2 {
		t.Errorf("a course of West College is like %v", got)
	}
}
