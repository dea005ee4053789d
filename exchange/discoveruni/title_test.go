package discoveruni_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/discoveruni"
	"catchment/store/storetest"
)

func TestNamesOfCoursesWithoutTitleAreOfSubjectsQualificationAndProvider(t *testing.T) {
	for _, c := range []struct{ name, kiscourse, sbj, want string }{
		{"a subject and a qualification", "10000001,10000001,,0,,,,C1,01,,000,03\n", course + "CAH16-01-01\n", "Law, BA, at A College (C1: title not in the release)"},
		{"several subjects", "", course + "CAH16-01-01\n" + course + "CAH04-01-01\n" + course + "CAH17-01-08\n", "Law, Psychology (non-specific) and Accounting at A College (C1: title not in the release)"},
		{"two that the list has under one heading", "", course + "CAH02-04-01\n" + course + "CAH02-05-01\n", "Subjects allied to medicine at A College (C1: title not in the release)"},
		{"a subject that no list has", "", course + "CAH77-01-01\n", "CAH77-01-01 at A College (C1: title not in the release)"},
		{"none", "10000001,10000001,,0,,,,C1,01,,,03\n", "", "Untitled course at A College (C1: title not in the release)"},
	} {
		units, _ := decode(t, tables{"INSTITUTION": college, "KISAIM": "000,BA\n", "KISCOURSE": c.kiscourse, "SBJ": c.sbj}.files())
		if got := thing(t, units, "kis:10000001/C1/01").IfNew["name"]; got != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// elsewhere says that the titles are of another release.
var elsewhere = exchange.Contents("table_sources.csv", []byte("table,source,publisher,licence,url,description,credit\n"+
	"KISCOURSE,Titles of another release,HESA,CC BY 4.0,https://example.org/titles,Copied by hand.,HESA (example.org)\n"))

func TestTitlesOfAnotherReleaseAreThatSourcesWord(t *testing.T) {
	ts := tables{"INSTITUTION": college, "KISAIM": "000,BA\n", "SBJ": course + "CAH16-01-01\n", "KISCOURSE": "10000001,10000001,,0,,,,C1,01,Cookery,000,03\n"}
	units, findings := decode(t, append(ts.files(), elsewhere))
	if len(said(findings)) > 0 {
		t.Error(findings)
	}
	src := thing(t, units, "kis-titles:Titles of another release")
	if diff := cmp.Diff(ecosystem.Fields{"name": "Titles of another release", "kind": "feed", "publisher": "HESA", "licence": "CC BY 4.0", "url": "https://example.org/titles", "description": "Copied by hand.", "credit": "HESA (example.org)"}, src.Fields); diff != "" {
		t.Error(diff)
	}
	var told []exchange.Thing
	for _, thing := range units[1].Things {
		if thing.Kind == ecosystem.KindCourse {
			told = append(told, thing)
		}
	}
	if len(told) != 2 || told[0].Fields["name"] != "Cookery" || told[0].Claim["source"] != src.Keys[0].String() ||
		told[1].Fields["name"] != nil || told[1].IfNew["name"] != nil || told[1].Claim["source"] != nil {
		t.Errorf("want the title as the other source's word and all else as the release's: %+v", told)
	}
	for _, r := range units[1].Relations {
		if of := r.Claim["source"]; (of != nil) != (r.Type == ecosystem.LinkLeadsToQualification) {
			t.Error("the qualification alone rests on the titles' source:", r)
		}
	}
}

func TestOnlyTitlesMayBeOfAnotherSource(t *testing.T) {
	for row, want := range map[string]string{"SBJ,Another release,HESA,CC BY 4.0\n": "unknown-value warning table_sources.csv table", "KISCOURSE,,HESA,CC BY 4.0\n": "no-name warning table_sources.csv source"} {
		files := append(tables{"INSTITUTION": college, "KISCOURSE": "-"}.files(), exchange.Contents("table_sources.csv", []byte("table,source,publisher,licence\n"+row)))
		if _, findings := decode(t, files); !cmp.Equal(said(findings), []string{want}) {
			t.Error(findings)
		}
	}
}

// without gives the files but for those that are named.
func without(files []exchange.File, names ...string) []exchange.File {
	return slices.DeleteFunc(slices.Clone(files), func(f exchange.File) bool { return slices.Contains(names, f.Name) })
}

// Whoever has had a release in part gets the rest of it later: here without lists of jobs
// and with titles from elsewhere, of which one is another and two are missing.
func TestTheRestOfAReleaseChangesOnlyWhatWasMissing(t *testing.T) {
	reg := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	whole := open(t, formats+"with-jobs")
	own, err := os.ReadFile(formats + "with-jobs/KISCOURSE.csv")
	if err != nil {
		t.Fatal(err)
	}
	titles := strings.SplitAfter(strings.Replace(string(own), "3D Animation and Visualisation", "3D Animation", 1), "\n")
	part := append(without(whole, "JOBLIST.csv", "KISCOURSE.csv"), exchange.Contents("KISCOURSE.csv", []byte(strings.Join(titles[:len(titles)-3], ""))), elsewhere)
	const disputed, untitled = "10007762/113DANVI/01", "10007762/11DIAGIM/01"
	imported(t, reg, part)
	if got := nameOf(t, reg, disputed) + "; " + nameOf(t, reg, untitled); got != "3D Animation; Subjects allied to medicine at Glasgow Caledonian University (11DIAGIM: title not in the release)" {
		t.Error(got)
	}
	rest := imported(t, reg, whole)
	if got := nameOf(t, reg, disputed) + "; " + nameOf(t, reg, untitled); got != "3D Animation and Visualisation; Diagnostic Imaging" {
		t.Error("the release's own titles are not shown:", got)
	}
	want := exchange.Report{Things: map[ecosystem.Kind]exchange.Counts{
		"Source": {Unchanged: 1}, "Actor": {Unchanged: 1}, "Subject": {Unchanged: 10}, "Venue": {Unchanged: 1}, "Qualification": {Unchanged: 1},
		"Course":       {Updated: 14},               // what they are called is now the release's word too
		"Presentation": {Updated: 3, Unchanged: 11}, // those of the three whose names are others
		"Occupation":   {Created: 30},
	}, Links: exchange.Counts{Created: 91 + 2, Unchanged: 69}} // to occupations, and of two courses to their qualification
	if diff := cmp.Diff(want.Things, rest.Things) + cmp.Diff(want.Links, rest.Links); diff != "" {
		t.Error(diff)
	}
	if again := imported(t, reg, whole); again.Changed() != 0 {
		t.Errorf("the third time: %+v", again)
	}
}

// imported imports files.
func imported(t *testing.T, reg *ecosystem.Registry, files []exchange.File) exchange.Report {
	t.Helper()
	r, err := exchange.Import(t.Context(), reg, ecosystem.Principal{Name: "test", Role: ecosystem.RoleAdmin}, discoveruni.Decoder{}, files,
		exchange.Options{Format: "discover-uni", AsOf: "2026-11-24"})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// nameOf is what the course with a key of HESA's is called.
func nameOf(t *testing.T, reg *ecosystem.Registry, key string) string {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	at := reg.At(head, ecosystem.PublicLens)
	k := ecosystem.NewKey(ecosystem.SchemeKIS, key)
	ids, err := at.Resolve(t.Context(), []ecosystem.Key{k})
	if err != nil {
		t.Fatal(err)
	}
	records, err := at.Records(t.Context(), []ecosystem.ID{ids[k]})
	if err != nil {
		t.Fatal(err)
	}
	return records[ids[k]].Name()
}

func TestKnownTitleIsKeptWhereAReleaseHasNone(t *testing.T) {
	reg := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	without := tables{"INSTITUTION": college, "KISCOURSE": "-", "SBJ": course + "CAH01\n"}
	with := tables{"INSTITUTION": college, "KISCOURSE": "10000001,10000001,,1,,,,C1,01,Cookery,,04\n", "SBJ": course + "CAH01\n"}
	for i, step := range []struct {
		tables tables
		name   string
	}{{without, "Medicine and dentistry at A College (C1: title not in the release)"}, {with, "Cookery"}, {without, "Cookery"}} {
		imported(t, reg, step.tables.files())
		if got := nameOf(t, reg, "10000001/C1/01"); got != step.name {
			t.Errorf("import %d: the course is called %q, want %q", i+1, got, step.name)
		}
	}
}
