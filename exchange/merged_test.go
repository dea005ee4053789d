package exchange_test

import (
	"bytes"
	"fmt"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
	"catchment/store/storetest"
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

var admin = ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleAdmin}

func TestWhatClaimsDecideComesBackFromNativeCSV(t *testing.T) {
	for seed := range uint64(8) {
		t.Run(fmt.Sprint("history ", seed), func(t *testing.T) {
			from, again := storetest.NewModel(), storetest.NewModel()
			storetest.PlayClaimed(t, from, seed, 20)
			reg := ecosystem.NewRegistry(again, ecosystem.Options{})
			files, written := exported(t, from)
			if r, err := exchange.Import(t.Context(), reg, admin, csv.Decoder{}, files, exchange.Options{Format: "csv"}); err != nil || r.Findings.Errors > 0 {
				t.Fatalf("%v, %+v", err, r.Findings)
			}
			if diff := cmp.Diff(everything(t, from), everything(t, again)); diff != "" {
				t.Error(diff)
			}
			if _, back := exported(t, again); cmp.Diff(written, back) != "" {
				t.Error(cmp.Diff(written, back))
			}
			if r, err := exchange.Import(t.Context(), reg, admin, csv.Decoder{}, files, exchange.Options{Format: "csv"}); err != nil || r.Changed() != 0 {
				t.Errorf("the same again: %v, %+v", err, r)
			}
		})
	}
}

// exported are a store's files of native CSV, and their texts by name.
func exported(t *testing.T, s ecosystem.Store) (files []exchange.File, texts map[string]string) {
	t.Helper()
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	written := map[string]*buffer{}
	_, err = csv.Encoder{}.Encode(t.Context(), s.At(head, ecosystem.TeamLens), func(name string) (io.WriteCloser, error) {
		written[name] = &buffer{}
		return written[name], nil
	})
	if err != nil {
		t.Fatal(err)
	}
	texts = map[string]string{}
	for name, b := range written {
		texts[name] = b.String()
		files = append(files, exchange.Contents(name, b.Bytes()))
	}
	return files, texts
}

type buffer struct{ bytes.Buffer }

func (*buffer) Close() error { return nil }

// everything is what a store's things, links and claims say, but for what imports say of themselves.
func everything(t *testing.T, s ecosystem.Store) map[ecosystem.ID]ecosystem.Fields {
	t.Helper()
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	reader, all := s.At(head, ecosystem.TeamLens), map[ecosystem.ID]ecosystem.Fields{}
	for _, kind := range []ecosystem.Kind{ecosystem.KindActor, ecosystem.KindDataset, ecosystem.KindSource, ecosystem.KindAttributeDefinition, ecosystem.KindLink, ecosystem.KindClaim} {
		for r, err := range reader.Scan(t.Context(), []ecosystem.Kind{kind}) {
			if err != nil {
				t.Fatal(err)
			}
			about, _ := r.Ref("about").Kind()
			if r.Text("type") != string(ecosystem.LinkReadFrom) && r.Text("assertedBy") != "import" || about != "" && about != ecosystem.KindLink {
				all[r.ID] = r.Fields
			}
		}
	}
	return all
}
