package region_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/region"
	"catchment/store/storetest"
)

// folder makes a folder of files by their paths.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	at := t.TempDir()
	for name, text := range files {
		path := filepath.Join(at, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return at
}

func cut(t *testing.T, reg *ecosystem.Registry, folder string, areas ...string) *region.Report {
	t.Helper()
	r, err := region.Cut(context.WithoutCancel(t.Context()), reg, folder, areas, region.Options{By: ecosystem.Principal{Name: "test", Role: ecosystem.RoleAdmin}, AsOf: "2026-11-24"})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func newRegistry() *ecosystem.Registry {
	return ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
}

// names gives the names of all of a kind, sorted.
func names(t *testing.T, reg *ecosystem.Registry, kind ecosystem.Kind) (all []string) {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for r, err := range reg.At(head, ecosystem.TeamLens).Scan(t.Context(), []ecosystem.Kind{kind}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r.Name())
	}
	slices.Sort(all)
	return all
}

// box is the outline of a district, made up.
func box(code, name string, west, south, east, north float64) string {
	return fmt.Sprintf(`{"type":"Feature","properties":{"LAD25CD":%q,"LAD25NM":%q},"geometry":{"type":"Polygon","coordinates":[[[%[3]v,%[4]v],[%[5]v,%[4]v],[%[5]v,%[6]v],[%[3]v,%[6]v],[%[3]v,%[4]v]]]}}`,
		code, name, west, south, east, north)
}

// north are the files of a made-up country: two districts of one authority, and one beside it.
var north = map[string]string{
	"look-ups/authorities.csv": "LAD25CD,LAD25NM,CAUTH25CD,CAUTH25NM\nX08000001,Upper Synthetic,X47000001,Synthetic Authority\nX08000002,Lower Synthetic,X47000001,Synthetic Authority\nX08000003,Far Synthetic,X47000002,Other Authority\n",
	"look-ups/outlines.geojson": `{"type":"FeatureCollection","synthetic":true,"features":[` +
		box("X08000001", "Upper Synthetic", -2, 53, -1.9, 53.1) + "," + box("X08000003", "Far Synthetic", -1, 53, -0.9, 53.1) + `]}`,
	"soc/structure.csv":          "code,level,parent_code,title,description,entry_routes\n1,major,,Managers,,\n11,sub_major,1,Corporate managers,,\n12,sub_major,1,Other managers,,\n",
	"adverts/by district.csv":    "place_name,soc2020,period,value\nUpper Synthetic,11,2025-07,10\nUpper Synthetic,12,2025-07,c\nFar Synthetic,11,2025-07,7\nSomewhere Else,11,2025-07,3\nSomewhere Else,12,2025-07,3\n",
	"release/INSTITUTION.csv":    "LEGAL_NAME,FIRST_TRADING_NAME,PROVURL,PUBUKPRN,UKPRN\nFar College,,,10000001,10000001\nUpper College,,,10000002,10000002\n",
	"release/LOCATION.csv":       "UKPRN,LOCID,LOCNAME,LATITUDE,LONGITUDE\n10000001,F,Far site,53.05,-0.95\n10000001,U,Shared site,53.05,-1.95\n",
	"release/SBJ.csv":            "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,SBJ\n10000001,10000001,F1,01,CAH16-01-01\n10000001,10000001,F2,01,CAH16-01-01\n10000002,10000001,U1,01,CAH16-01-01\n",
	"release/COURSELOCATION.csv": "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,LOCID\n10000001,10000001,F1,01,F\n10000001,10000001,F2,01,F\n10000001,10000001,F2,01,U\n10000002,10000001,U1,01,U\n",
	"part/SBJ.csv":               "PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,SBJ\n10000001,10000001,F1,01,CAH16-01-01\n",
	"notes.md":                   "Nothing of this is a fact.",
	"other.csv":                  "a,b\n1,2\n",
}

func TestARegionIsCutOutOfNationalFilesWithWhatIsTaughtThereAndItsFigures(t *testing.T) {
	reg, at := newRegistry(), folder(t, north)
	r := cut(t, reg, at, "synthetic authority")
	got := []any{r.Districts, r.Outlined, r.Courses, r.Titled, r.Linked, r.Adverts, r.Employment, r.Unmatched, r.MadeUp}
	if diff := cmp.Diff([]any{[]string{"Lower Synthetic", "Upper Synthetic"}, 1, 2, 0, 0, region.Cells{Known: 1, Withheld: 1, All: 4}, region.Cells{All: 4},
		[]string{"Somewhere Else"}, []string{"outlines.geojson"}}, got); diff != "" {
		t.Error(diff)
	}
	for kind, want := range map[ecosystem.Kind][]string{
		// F2 is taught in both; F1 is not taught here. Its other site comes along.
		ecosystem.KindCourse: {"Law at Far College (F2: title not in the release)", "Law at Upper College (U1: title not in the release)"},
		ecosystem.KindVenue:  {"Far site", "Shared site"}, ecosystem.KindSubject: {"Law"},
		ecosystem.KindActor: {"Far College", "Upper College"}, ecosystem.KindPlace: {"Lower Synthetic", "Synthetic Authority", "Upper Synthetic"},
	} {
		if diff := cmp.Diff(want, names(t, reg, kind)); diff != "" {
			t.Error(kind, diff)
		}
	}
	var lacking []string
	for _, s := range r.Lacking {
		if lacking = append(lacking, s.Name); !strings.HasPrefix(s.Address, "https://") {
			t.Error(s.Name, "has no address")
		}
	}
	if diff := cmp.Diff([]string{"regions", "titles", "jobs", "employment", "adverts of areas"}, lacking); diff != "" {
		t.Error(diff)
	}
	if len(r.Left) != 2 || !strings.HasSuffix(r.Left[0], "other.csv") || !strings.Contains(r.Left[1], "has more courses") {
		t.Error(r.Left)
	}
	for _, of := range cut(t, reg, at, "X47000001").Imports {
		if of.Report.Changed() != 0 || of.Report.Findings.Errors > 0 {
			t.Errorf("again: %s: %+v", of.Format, of.Report)
		}
	}
}

func TestMadeUpOutlinesAreOfAMadeUpSource(t *testing.T) {
	reg := newRegistry()
	cut(t, reg, folder(t, north), "Upper Synthetic")
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	madeUp := 0
	for r, err := range reg.At(head, ecosystem.TeamLens).Scan(t.Context(), []ecosystem.Kind{ecosystem.KindSource}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Fields["synthetic"] == true && strings.Contains(r.Name(), "boundaries") {
			madeUp++
		}
	}
	if madeUp != 1 {
		t.Errorf("%d sources of boundaries are made up, want 1", madeUp)
	}
}

func TestSharesOfQuestionsFollowFromWhatIsKnown(t *testing.T) {
	r := region.Report{Districts: []string{"A", "B"}, Outlined: 1, Courses: 8, Linked: 2, Adverts: region.Cells{Known: 3, Withheld: 1, All: 4}}
	got := map[string]int{}
	for _, a := range r.Answers() {
		got[a.Questions] = a.Percent
	}
	if diff := cmp.Diff(map[string]int{"1, 2, 6 to 24": 0, "3, 4": 25, "5": 25, "25": 50, "26": 25, "27": 0, "28": 100, "29": 0, "30": 100}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAnAreaThatNoLookUpHasIsRefusedWithWhereItsDistrictsArePublished(t *testing.T) {
	_, err := region.Cut(t.Context(), newRegistry(), folder(t, north), []string{"E12000002"}, region.Options{})
	if ecosystem.CodeOf(err) != ecosystem.BadRequest || !strings.Contains(err.Error(), "geoportal.statistics.gov.uk") {
		t.Error(err)
	}
}

func TestWithoutOutlinesNothingIsTaughtAnywhere(t *testing.T) {
	files := map[string]string{}
	for name, text := range north {
		if !strings.HasSuffix(name, ".geojson") {
			files[name] = text
		}
	}
	r := cut(t, newRegistry(), folder(t, files), "Synthetic Authority")
	if r.Courses != 0 || !slices.ContainsFunc(r.Lacking, func(s region.Source) bool { return s.Name == "outlines" }) || r.Adverts.Known != 1 {
		t.Errorf("%+v", r)
	}
}

func TestARegionIsChosenByTheLookUpOfDistrictsToRegionsAlone(t *testing.T) {
	reg := newRegistry()
	r := cut(t, reg, folder(t, map[string]string{"to regions.csv": "LAD25CD,LAD25NM,RGN25CD,RGN25NM\nX08000001,Upper Synthetic,E12000099,Synthetic Region\nX08000003,Far Synthetic,E12000098,Other Region\n"}), "E12000099")
	if diff := cmp.Diff([]string{"Synthetic Region", "Upper Synthetic"}, names(t, reg, ecosystem.KindPlace)); diff != "" || len(r.Districts) != 1 {
		t.Error(diff, r.Districts)
	}
}
