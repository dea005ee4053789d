package region_test

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/region"
	"catchment/store/sqlite"
)

// national copies published files into a folder; false where they do not lie beside the checkout.
func national(t *testing.T, paths ...string) (string, bool) {
	t.Helper()
	const shared = "../../shared/data"
	if _, err := os.Stat(shared); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("The folder shared/data beside the checkout is missing, so no region can be cut out of the published files: fetch it, as each SOURCE.md in testdata/formats tells.")
		}
		t.Log("NOT CUT: the published files (shared/data beside the checkout is missing). Only made-up ones are.")
		return "", false
	}
	at := t.TempDir()
	for _, path := range paths {
		in, err := os.Open(filepath.Join(shared, path))
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		if err := in.Close(); err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(at, path)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return at, true
}

// The numbers are those that were counted without this code, in the files themselves.
func TestWestLondonOutOfNationalFilesIsTheWestLondonThatIsKnown(t *testing.T) {
	at, there := national(t, "local-authorities/lad23_to_lsip23.csv", "london-boundaries/london_boroughs.geojson", "soc2020/soc2020_structure.csv",
		"discover-uni/COURSELOCATION.csv.gz", "discover-uni/LOCATION.csv.gz", "discover-uni/INSTITUTION.csv.gz",
		"dfe-local-skills/employment_by_soc_submajor.csv", "dfe-local-skills/adverts_by_soc_london.csv", "dfe-local-skills/adverts_by_soc_lad_outside_london.csv.gz")
	if !there {
		return
	}
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "region.db"), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	}()
	reg := ecosystem.NewRegistry(store, ecosystem.Options{})
	r := cut(t, reg, at, "West London Alliance")
	if r.Outlined != 7 || r.Courses != 834 || r.Employment != (region.Cells{Known: 112, All: 182}) || r.Adverts != (region.Cells{All: 182}) {
		t.Errorf("%d outlines, %d courses, employment %+v, adverts %+v", r.Outlined, r.Courses, r.Employment, r.Adverts)
	}
	if diff := cmp.Diff(map[string]int{"Barnet": 136, "Brent": 58, "Ealing": 331, "Hammersmith and Fulham": 17, "Harrow": 23, "Hillingdon": 244, "Hounslow": 33}, coursesByPlace(t, reg)); diff != "" {
		t.Error(diff)
	}
	for file, kind := range map[string]ecosystem.Kind{"courses.csv": ecosystem.KindCourse, "venues.csv": ecosystem.KindVenue, "presentations.csv": ecosystem.KindPresentation} {
		if diff := cmp.Diff(demoKeys(t, file), keys(t, reg, kind)); diff != "" {
			t.Errorf("%s of the demo (-) and of the cut (+): %s", file, diff)
		}
	}
}

// keys gives the keys by which all of a kind are known, sorted.
func keys(t *testing.T, reg *ecosystem.Registry, kind ecosystem.Kind) (all []string) {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for r, err := range reg.At(head, ecosystem.TeamLens).Scan(t.Context(), []ecosystem.Kind{kind}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r.List("keys")...)
	}
	slices.Sort(all)
	return all
}

// demoKeys gives the keys that a file of the demo has, sorted.
func demoKeys(t *testing.T, file string) (all []string) {
	t.Helper()
	files, err := exchange.Open([]string{"../testdata/demo/" + file})
	if err != nil {
		t.Fatal(err)
	}
	table, err := exchange.OpenTable(files[0], func(exchange.Finding) {})
	if err != nil {
		t.Fatal(err)
	}
	for row, err := range table.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, strings.Split(row.Get("keys"), "|")...)
	}
	slices.Sort(all)
	return all
}

// Its boundaries are nowhere among the files; they are lacking, and said to be.
func TestARegionOutsideLondonHasItsAdvertsAndIsToldWhatItLacks(t *testing.T) {
	at, there := national(t, "local-authorities/lad23_to_lsip23.csv", "local-authorities/lad_to_combined_authority_may2025.csv", "soc2020/soc2020_structure.csv",
		"dfe-local-skills/adverts_by_soc_lad_outside_london.csv.gz")
	if !there {
		return
	}
	r := cut(t, newRegistry(), at, "Greater Manchester")
	if len(r.Districts) != 10 || r.Adverts != (region.Cells{Known: 260, All: 260}) {
		t.Errorf("%d districts, adverts %+v", len(r.Districts), r.Adverts)
	}
	var lacking []string
	for _, s := range r.Lacking {
		lacking = append(lacking, s.Name)
	}
	if got := strings.Join(lacking, ", "); got != "regions, outlines, courses, titles, jobs, employment, adverts of areas" {
		t.Error("lacking:", got)
	}
	if len(r.Unmatched) > 0 { // all 263 names stand in the look-ups
		t.Error("unmatched:", r.Unmatched)
	}
}

// coursesByPlace counts the courses that are held in each district: one that is held in two
// counts in both.
func coursesByPlace(t *testing.T, reg *ecosystem.Registry) map[string]int {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	at := reg.At(head, ecosystem.TeamLens)
	path, _ := ecosystem.PathOf(ecosystem.KindCourse, "places")
	counts := map[string]int{}
	for p, err := range at.Scan(t.Context(), []ecosystem.Kind{ecosystem.KindPlace}) {
		if err != nil {
			t.Fatal(err)
		}
		if p.Text("code") == "" {
			continue // an area of a plan that was drawn anew
		}
		where := path.Where(ecosystem.Some, &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "code", Test: ecosystem.In, Values: []any{p.Fields["code"]}}})
		n, err := at.Count(t.Context(), ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindCourse}, Where: &where}, 10_000)
		if err != nil {
			t.Fatal(err)
		}
		if n.N > 0 {
			counts[p.Name()] = n.N
		}
	}
	return counts
}
