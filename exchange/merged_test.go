package exchange_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// merged makes one thing of two, found by their keys.
func merged(t *testing.T, reg *ecosystem.Registry, winner, loser string) {
	t.Helper()
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	w, l := the(t, reg, winner).ID, the(t, reg, loser).ID
	if err := d.Merge(t.Context(), ecosystem.Seen{ID: w, At: ecosystem.Any}, ecosystem.Seen{ID: l, At: ecosystem.Any}); err != nil {
		t.Fatal(err)
	}
	if _, err := reg.Apply(t.Context(), editor, d.ChangeSet(ecosystem.Merge, "the same")); err != nil {
		t.Fatal(err)
	}
}

func TestFilesOfMergedThingsChangeNothing(t *testing.T) {
	for name, files := range map[string][]sheets{
		"both rows in one file":      {{"actors": "id,name,sector,description\na,Alpha,schools,\nb,Beta,colleges,Only Beta's\n"}},
		"a file for each":            {{"actors": "id,name,sector\na,Alpha,schools\n"}, {"actors": "id,name,sector,description\nb,Beta,colleges,Only Beta's\n"}},
		"rows with places of theirs": {{"actors": "id,name,sector,locator\na,Alpha,schools,row 1\nb,Beta,colleges,row 2\n"}},
	} {
		t.Run(name, func(t *testing.T) {
			reg := newRegistry()
			for i, s := range files {
				bring(t, reg, s, exchange.Options{Source: []string{"one", "two"}[i]})
			}
			merged(t, reg, "a", "b")
			shown := the(t, reg, "a").Fields
			if diff := cmp.Diff([]any{"Alpha", "schools", []string{"Beta"}}, []any{shown["name"], shown["sector"], shown["aliases"]}); diff != "" {
				t.Error(diff)
			}
			for range 2 {
				for i, s := range files {
					if r := bring(t, reg, s, exchange.Options{Source: []string{"one", "two"}[i]}); r.Changed() != 0 {
						t.Errorf("%+v", r)
					}
				}
			}
			if diff := cmp.Diff(shown, the(t, reg, "a").Fields); diff != "" {
				t.Error(diff)
			}
			news := sheets{"actors": "id,name,sector,locator\nb,Beta,museums,row 2\n"}
			if r := bring(t, reg, news, exchange.Options{Source: []string{"one", "two"}[len(files)-1]}); r.Claims.Created+r.Claims.Updated != 1 {
				t.Errorf("news of what was merged did not come in: %+v", r)
			}
		})
	}
}

func TestListsAreUnitedByMember(t *testing.T) {
	reg := newRegistry()
	one := sheets{"actors": "id,name,tags,aliases\na,Alpha,x|y,First\na,Alpha,z,\n"}
	bring(t, reg, one, exchange.Options{Source: "one"})
	bring(t, reg, sheets{"actors": "id,name,tags\na,Alpha,y|w\n"}, exchange.Options{Source: "two"})
	if diff := cmp.Diff([]string{"x", "y", "z", "w"}, the(t, reg, "a").List("tags")); diff != "" {
		t.Error(diff)
	}
	edit(t, reg, "a", ecosystem.Fields{"tags": []string{"y", "z", "w"}, "aliases": nil})
	r := bring(t, reg, one, exchange.Options{Source: "one"})
	if a := the(t, reg, "a"); r.Changed() != 0 || cmp.Diff([]string{"y", "z", "w"}, a.List("tags")) != "" || a.List("aliases") != nil {
		t.Errorf("what somebody took out came back: %v, %+v", a.Fields, r)
	}
	if diff := cmp.Diff([]string{"kept-edit", "kept-edit"}, rules(r)[len(rules(r))-2:]); diff != "" {
		t.Error(rules(r))
	}
	r = bring(t, reg, sheets{"actors": "id,name,tags\na,Alpha,x|v\n"}, exchange.Options{Source: "one"})
	if diff := cmp.Diff([]string{"y", "z", "w", "v"}, the(t, reg, "a").List("tags")); diff != "" || r.Things["Actor"].Updated != 1 {
		t.Error(diff, r)
	}
}
