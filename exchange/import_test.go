package exchange_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
	"catchment/store/storetest"
)

var editor = ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleEditor}

func newRegistry() *ecosystem.Registry {
	return ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
}

// sheets are CSV files by their names without the ending.
type sheets map[string]string

func (s sheets) files() []exchange.File {
	var files []exchange.File
	for name, text := range s {
		files = append(files, exchange.Contents(name+".csv", []byte(text)))
	}
	slices.SortFunc(files, func(a, b exchange.File) int { return strings.Compare(a.Name, b.Name) })
	return files
}

func bring(t *testing.T, reg *ecosystem.Registry, s sheets, o exchange.Options) exchange.Report {
	t.Helper()
	o.Format = "csv"
	r, err := exchange.Import(t.Context(), reg, editor, csv.Decoder{}, s.files(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// units is a decoder that gives what it holds, and calls between before each further unit.
type units struct {
	all     []exchange.Unit
	between func(i int) error
}

func (u units) Decode(context.Context, []exchange.File, func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return func(yield func(exchange.Unit, error) bool) {
		for i, unit := range u.all {
			var err error
			if u.between != nil {
				err = u.between(i)
			}
			if !yield(unit, err) {
				return
			}
		}
	}
}

func key(s string) exchange.Name { return exchange.Name{Keys: []ecosystem.Key{ecosystem.ParseKey(s)}} }

func actor(slug, name string) exchange.Thing {
	return exchange.Thing{Name: key(slug), Kind: "Actor", Fields: ecosystem.Fields{"name": name}}
}

func reader(t *testing.T, reg *ecosystem.Registry) ecosystem.Reader {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return reg.At(head, ecosystem.TeamLens)
}

// the gives the thing that has a key.
func the(t *testing.T, reg *ecosystem.Registry, k string) ecosystem.Record {
	t.Helper()
	found, err := reader(t, reg).Resolve(t.Context(), []ecosystem.Key{ecosystem.ParseKey(k)})
	if err != nil {
		t.Fatal(err)
	}
	id := found[ecosystem.ParseKey(k)]
	records, err := reader(t, reg).Records(t.Context(), []ecosystem.ID{id})
	if err != nil || records[id].ID == "" {
		t.Fatalf("%s is not there: %v", k, err)
	}
	return records[id]
}

func edit(t *testing.T, reg *ecosystem.Registry, k string, set ecosystem.Fields) {
	t.Helper()
	r := the(t, reg, k)
	_, err := reg.Apply(t.Context(), editor, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit,
		Changes: []ecosystem.Change{{ID: r.ID, Kind: r.Kind, Expect: r.Since, Set: set}}})
	if err != nil {
		t.Fatal(err)
	}
}

func count(t *testing.T, reg *ecosystem.Registry, kind ecosystem.Kind) int {
	t.Helper()
	n := 0
	for _, err := range reader(t, reg).Scan(t.Context(), []ecosystem.Kind{kind}) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	return n
}

func head(t *testing.T, reg *ecosystem.Registry) ecosystem.Revision { return reader(t, reg).Revision() }

func TestProblemsInFilesAreReportedWithTheirPlace(t *testing.T) {
	const actors = "id,name,kind\nact-a,Alpha,organisation\n"
	for _, c := range []struct {
		name  string
		in    sheets
		rule  string
		level exchange.Severity
		at    exchange.Where
		value string
	}{
		{"a word that is none of the field's", sheets{"actors": "id,name,kind\nact-a,Alpha,guild\n"},
			"unknown-value", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2, Column: "kind"}, "guild"},
		{"a column of another spelling", sheets{"actors": "id,name,Engagement Status\nact-a,Alpha,married\n"},
			"unknown-value", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2, Column: "Engagement Status"}, "married"},
		{"a date that is none", sheets{"events": "id,name,date\nevt-a,Talk,9/7/21\n"},
			"bad-date", exchange.Warning, exchange.Where{File: "events.csv", Row: 2, Column: "date"}, "9/7/21"},
		{"a number that is none", sheets{"events": "id,name,attendance\nevt-a,Talk,about 20\n"},
			"bad-number", exchange.Warning, exchange.Where{File: "events.csv", Row: 2, Column: "attendance"}, "about 20"},
		{"a truth that is none", sheets{"actors": "id,name,namedIndividually\nact-a,Alpha,perhaps\n"},
			"bad-truth", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2, Column: "namedIndividually"}, "perhaps"},
		{"an address that a browser would run", sheets{"actors": "id,name,url\nact-a,Alpha,javascript:alert(1)\n"},
			"bad-address", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2, Column: "url"}, "javascript:alert(1)"},
		{"a text that is too long", sheets{"actors": "id,name,sector\nact-a,Alpha," + strings.Repeat("x", 501) + "\n"},
			"bad-text", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2, Column: "sector"}, strings.Repeat("x", 199) + "…"},
		{"a key that its scheme refuses", sheets{"actors": "id,name,keys\nact-a,Alpha,ukprn:123\n"},
			"bad-key", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2}, "ukprn:123"},
		{"something new without a name", sheets{"actors": "id,name\nact-a,\n"},
			"no-title", exchange.Error, exchange.Where{File: "actors.csv", Row: 2}, "slug:act-a"},
		{"a row that is about nothing", sheets{"actors": "name,kind\n,organisation\n"},
			"no-name", exchange.Error, exchange.Where{File: "actors.csv", Row: 2}, "(nothing)"},
		{"an id of another kind", sheets{"actors": "id,name\n" + string(ecosystem.NewID("Dataset")) + ",Alpha\n"},
			"other-kind", exchange.Error, exchange.Where{File: "actors.csv", Row: 2}, ""},
		{"keys that find two different things", sheets{"actors": "id,name,keys\na,Alpha,\nb,Beta,\nc,Gamma,slug:a|slug:b\n"},
			"two-things", exchange.Error, exchange.Where{File: "actors.csv", Row: 4}, "slug:c, slug:a, slug:b"},
		{"two rows about one thing", sheets{"actors": "id,name\na,Alpha\na,Alpha\n"},
			"duplicate", exchange.Note, exchange.Where{File: "actors.csv", Row: 3}, ""},
		{"two rows that say different things of one", sheets{"actors": "id,name\na,Alpha\na,Beta\n"},
			"said-twice", exchange.Warning, exchange.Where{File: "actors.csv", Row: 3, Column: "name"}, "Beta"},
		{"a relation whose start is unknown", sheets{"actors": actors, "links": "type,from,to\nPART_OF,act-x,act-a\n"},
			"unknown-thing", exchange.Error, exchange.Where{File: "links.csv", Row: 2, Column: "from"}, "slug:act-x"},
		{"a relation without an end", sheets{"actors": actors, "links": "type,from,to\nPART_OF,act-a,\n"},
			"unknown-thing", exchange.Error, exchange.Where{File: "links.csv", Row: 2, Column: "to"}, "(nothing)"},
		{"a type of link that is none", sheets{"actors": actors, "links": "type,from,to\nLOVES,act-a,act-a\n"},
			"unknown-type", exchange.Error, exchange.Where{File: "links.csv", Row: 2, Column: "type"}, "LOVES"},
		{"a type that does not join these kinds", sheets{"actors": actors, "links": "type,from,to\nSTEWARDS,act-a,act-a\n"},
			"wrong-ends", exchange.Error, exchange.Where{File: "links.csv", Row: 2, Column: "type"}, "STEWARDS"},
		{"something that a link of the type does not say", sheets{"actors": actors, "links": "type,from,to,need\nPART_OF,act-a,act-a,required\n"},
			"unknown-field", exchange.Warning, exchange.Where{File: "links.csv", Row: 2, Column: "need"}, "required"},
		{"a claim about what is not there", sheets{"actors": actors, "claims": "about,page\nact-x,3\n"},
			"unknown-thing", exchange.Error, exchange.Where{File: "claims.csv", Row: 2}, "slug:act-x"},
		{"a claim on a field that is none", sheets{"actors": actors, "claims": "about,field,value\nact-a,colour,red\n"},
			"unknown-field", exchange.Error, exchange.Where{File: "claims.csv", Row: 2}, "slug:act-a"},
		{"a claim of a word that is none", sheets{"actors": actors, "claims": "about,field,value\nact-a,kind,guild\n"},
			"refused", exchange.Error, exchange.Where{File: "claims.csv", Row: 2, Column: "value"}, "guild"},
		{"a claim at an event that is not there", sheets{"actors": "id,name,event\nact-a,Alpha,evt-x\n"},
			"unknown-thing", exchange.Warning, exchange.Where{File: "actors.csv", Row: 2, Column: "event"}, "evt-x"},
		{"dates in the wrong order", sheets{"actors": "id,name,validFrom,validTo\nact-a,Alpha,2022,2021\n"},
			"refused", exchange.Error, exchange.Where{File: "actors.csv", Row: 2, Column: "validTo"}, "2021"},
		{"a row with a cell too few", sheets{"actors": "id,name,kind\nact-a,Alpha\n"},
			"column-count", exchange.Error, exchange.Where{File: "actors.csv", Row: 2}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, dry := range []bool{true, false} {
				reg := newRegistry()
				r := bring(t, reg, c.in, exchange.Options{DryRun: dry})
				i := slices.IndexFunc(r.Findings.Listed, func(f exchange.Finding) bool { return f.Rule == c.rule })
				if i < 0 {
					t.Fatalf("dry %v: %+v", dry, r.Findings.Listed)
				}
				f := r.Findings.Listed[i]
				if c.value == "" {
					f.Value = ""
				}
				want := exchange.Finding{Rule: c.rule, Severity: c.level, Where: c.at, Value: c.value, Reason: f.Reason, Fix: f.Fix}
				if diff := cmp.Diff(want, f); diff != "" || f.Reason == "" {
					t.Errorf("dry %v: %s", dry, diff)
				}
				if !dry && count(t, reg, "Finding") == 0 {
					t.Error("the finding is not stored")
				}
			}
		})
	}
}

func TestCellsAsPeopleWriteThemBecomeFieldValues(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{
		"standards": "id,name,kind\nstd-a,A,Data Standard\n",
		"places":    "id,name,kind\nplc-a,A,sub-region\n",
		"actors":    "id,name,namedIndividually,tags\nact-a,A,YES,x | y\nact-b,B,0,\n",
		"events":    "id,name,attendance,date,description\nevt-a,A,\"1,200\",2021-07-09T10:00:00Z,\"one\r\ntwo\"\n",
		"venues":    "id,name,latitude,address\nven-a,A,51,\"1 High St\nEaling\"\n",
	}, exchange.Options{})
	got := []any{the(t, reg, "std-a").Fields["kind"], the(t, reg, "plc-a").Fields["kind"], the(t, reg, "act-a").Fields["namedIndividually"],
		the(t, reg, "act-b").Fields["namedIndividually"], the(t, reg, "act-a").Fields["tags"], the(t, reg, "evt-a").Fields["attendance"],
		the(t, reg, "evt-a").Fields["date"], the(t, reg, "evt-a").Fields["description"], the(t, reg, "ven-a").Fields["latitude"], the(t, reg, "ven-a").Fields["address"]}
	want := []any{"data_standard", "sub_region", true, false, []string{"x", "y"}, int64(1200), "2021-07-09", "one\ntwo", 51.0, "1 High St Ealing"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestUnstatedFieldsOfNewThingsAreUnknown(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"datasets": "id,name,spectrum,cost\nds-a,A,,\n"}, exchange.Options{})
	want := ecosystem.Fields{"name": "A", "keys": []string{"slug:ds-a"}, "visibility": "public", "kind": "unknown", "side": "unknown", "existence": "unknown",
		"spectrum": "unknown", "cost": "unknown", "legalBasis": "unknown", "personalData": "unknown"}
	if diff := cmp.Diff(want, the(t, reg, "ds-a").Fields); diff != "" {
		t.Error(diff)
	}
}

func TestImportChangesOnlyWhatDiffers(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\nb,Beta,schools\n"}, exchange.Options{})
	before := head(t, reg)
	r := bring(t, reg, sheets{"actors": "id,name,sector,keys\na,Alpha,colleges,ukprn:10000001\nb,Beta,schools,\nc,Gamma,,\n"}, exchange.Options{})
	if diff := cmp.Diff(exchange.Counts{Created: 1, Updated: 1, Unchanged: 1}, r.Things["Actor"]); diff != "" {
		t.Error(diff)
	}
	a := the(t, reg, "ukprn:10000001")
	if a.Text("sector") != "colleges" || the(t, reg, "a").ID != a.ID || a.Since <= before || the(t, reg, "b").Since > before {
		t.Errorf("%+v", a)
	}
}

func TestRowsNoLongerInAFileStay(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\nb,Beta,schools\n"}, exchange.Options{})
	r := bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,\n"}, exchange.Options{})
	if r.To != 0 || the(t, reg, "a").Text("sector") != "schools" || the(t, reg, "b").Name() != "Beta" {
		t.Errorf("%+v", r)
	}
}

func TestRowsWithACommonKeyAreOneThing(t *testing.T) {
	reg := newRegistry()
	r := bring(t, reg, sheets{"actors": "name,keys,sector\nAlpha,ukprn:10000001|slug:a,\nAlpha,ukprn:10000001|slug:b,schools\n"}, exchange.Options{})
	if diff := cmp.Diff(exchange.Counts{Created: 1, Unchanged: 1}, r.Things["Actor"]); diff != "" {
		t.Error(diff)
	}
	a := the(t, reg, "slug:a")
	if the(t, reg, "slug:b").ID != a.ID || a.Text("sector") != "schools" {
		t.Errorf("%+v", a)
	}
	r = bring(t, reg, sheets{"actors": "name,keys\nAlpha,slug:c|slug:b\n"}, exchange.Options{})
	if r.Things["Actor"].Updated != 1 || the(t, reg, "slug:c").ID != a.ID {
		t.Errorf("%+v", r)
	}
}

func TestOfContradictingRowsTheFirstStands(t *testing.T) {
	twice := units{all: []exchange.Unit{
		{Name: "one", Things: []exchange.Thing{{Name: key("a"), Kind: "Actor", Fields: ecosystem.Fields{"name": "Alpha"}, Where: exchange.Where{File: "x", Row: 2}}}},
		{Name: "two", Things: []exchange.Thing{{Name: key("a"), Kind: "Actor", Fields: ecosystem.Fields{"name": "Beta", "sector": "schools"}, Where: exchange.Where{File: "x", Row: 3}}}},
	}}
	reg := newRegistry()
	for i := range 2 {
		r, err := exchange.Import(t.Context(), reg, editor, twice, nil, exchange.Options{})
		if err != nil || r.Findings.Warnings != 1 || (i == 1 && r.To != 0) {
			t.Errorf("import %d: %+v, %v", i, r, err)
		}
	}
	if a := the(t, reg, "a"); a.Name() != "Alpha" || a.Text("sector") != "schools" {
		t.Errorf("%+v", a)
	}
}

func TestErrorInARowKeepsOutThatRowAlone(t *testing.T) {
	reg := newRegistry()
	r := bring(t, reg, sheets{"actors": "id,name,validFrom,validTo\na,Alpha,2022,2021\nb,Beta,,\n", "links": "type,from,to\nPART_OF,b,a\nPART_OF,b,b\n"}, exchange.Options{})
	if diff := cmp.Diff([]exchange.Counts{{Created: 1, LeftOut: 1}, {Created: 1, LeftOut: 1}}, []exchange.Counts{r.Things["Actor"], r.Links}); diff != "" {
		t.Error(diff)
	}
	if r.Findings.Errors != 2 {
		t.Errorf("%+v", r.Findings)
	}
}

func TestLinksMayFormCircles(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name\na,Alpha\nb,Beta\n", "links": "type,from,to\nPART_OF,a,b\nPART_OF,b,a\nPART_OF,a,a\n"}
	if r := bring(t, reg, s, exchange.Options{}); r.Links.Created != 3 || r.Findings.Total() != 0 {
		t.Errorf("%+v", r)
	}
	if r := bring(t, reg, s, exchange.Options{}); r.To != 0 || r.Links.Unchanged != 3 {
		t.Errorf("%+v", r)
	}
}

func TestLinksOfALargeUnitAreCommittedAfterTheirEnds(t *testing.T) {
	u := exchange.Unit{Name: "many"}
	for i := range 1_050 {
		u.Relations = append(u.Relations, exchange.Relation{Type: "PART_OF", From: key(fmt.Sprint("a", i)), To: key(fmt.Sprint("a", (i+1)%1_050))})
		u.Things = append(u.Things, actor(fmt.Sprint("a", i), "A"))
	}
	reg := newRegistry()
	r, err := exchange.Import(t.Context(), reg, editor, units{all: []exchange.Unit{u}}, nil, exchange.Options{})
	if err != nil || r.Links.Created != 1_050 || r.To < 3 {
		t.Fatalf("%+v, %v", r, err)
	}
	again, err := exchange.Import(t.Context(), reg, editor, units{all: []exchange.Unit{u}}, nil, exchange.Options{})
	if err != nil || again.To != 0 {
		t.Errorf("%+v, %v", again, err)
	}
}

func TestInterruptedImportIsFinishedByRunningItAgain(t *testing.T) {
	broken := errors.New("the power went")
	all := []exchange.Unit{
		{Name: "one", Things: []exchange.Thing{actor("a", "Alpha")}},
		{Name: "two", Things: []exchange.Thing{actor("b", "Beta")}, Relations: []exchange.Relation{{Type: "PART_OF", From: key("b"), To: key("a")}}},
	}
	reg := newRegistry()
	first, err := exchange.Import(t.Context(), reg, editor, units{all, func(i int) error {
		if i == 1 {
			return broken
		}
		return nil
	}}, nil, exchange.Options{})
	if !errors.Is(err, broken) || first.Things["Actor"].Created != 1 {
		t.Fatalf("%+v, %v", first, err)
	}
	runs, err := reader(t, reg).Records(t.Context(), []ecosystem.ID{first.Run})
	if err != nil || runs[first.Run].Text("status") != "refused" {
		t.Errorf("the run says %v, %v", runs[first.Run].Fields, err)
	}
	second, err := exchange.Import(t.Context(), reg, editor, units{all: all}, nil, exchange.Options{})
	if diff := cmp.Diff(exchange.Counts{Created: 1, Unchanged: 1}, second.Things["Actor"]); diff != "" || err != nil {
		t.Error(diff, err)
	}
}
