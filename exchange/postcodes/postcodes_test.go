package postcodes_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/boundaries"
	"catchment/exchange/postcodes"
	"catchment/store/storetest"
)

const samples = "../../testdata/formats/boundaries"

var editor = ecosystem.Principal{Name: "a test", Role: ecosystem.RoleEditor}

// registry holds venues, each with a postcode, a latitude and a longitude.
func registry(t *testing.T, venues map[string][2]float64) *ecosystem.Registry {
	t.Helper()
	reg := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	cs := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit}
	for code, at := range venues {
		cs.Changes = append(cs.Changes, ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindVenue), Kind: ecosystem.KindVenue, Expect: ecosystem.New,
			Set: ecosystem.Fields{"name": "Site", "postcode": code, "latitude": at[0], "longitude": at[1]}})
	}
	if _, err := reg.Apply(t.Context(), editor, cs); err != nil {
		t.Fatal(err)
	}
	return reg
}

func bring(t *testing.T, reg *ecosystem.Registry, d exchange.Decoder, files []exchange.File) exchange.Report {
	t.Helper()
	r, err := exchange.Import(t.Context(), reg, editor, d, files, exchange.Options{Format: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func drawn(t *testing.T) []exchange.File {
	t.Helper()
	files, err := exchange.Open([]string{filepath.Join(samples, "west_london.geojson")})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

const brunel, ealing = "UB8 3PH", "w5 5rf"

func TestAVenueInAnotherDistrictThanItsPostcodeIsTold(t *testing.T) {
	inHillingdon, inEaling, inFrance := [2]float64{51.5326, -0.4731}, [2]float64{51.5065, -0.3032}, [2]float64{48.8, 2.3}
	for name, c := range map[string]struct {
		venues map[string][2]float64
		want   []string
	}{
		"where it says":         {map[string][2]float64{brunel: inHillingdon, ealing: inEaling}, nil},
		"in another":            {map[string][2]float64{brunel: inEaling}, []string{"Its postcode UB83PH is of Hillingdon, and its coordinates lie in Ealing."}},
		"in none that is known": {map[string][2]float64{ealing: inFrance}, []string{"Its postcode W55RF is of Ealing, and its coordinates lie outside it."}},
		"not in the table":      {map[string][2]float64{"HA1 3HP": inEaling}, nil},
	} {
		reg := registry(t, c.venues)
		bring(t, reg, boundaries.Decoder{}, drawn(t))
		r := bring(t, reg, postcodes.Decoder{}, []exchange.File{exchange.Contents("nspl.csv", []byte("pcds,laua\nUB8 3PH,E09000017\nW5 5RF,E09000009\n"))})
		var told []string
		for _, f := range r.Findings.Listed {
			told = append(told, f.Reason)
		}
		if diff := cmp.Diff(c.want, told); diff != "" || r.Rows() != 2 || r.Changed() != 0 {
			t.Error(name, diff, r.Rows(), r.Changed())
		}
	}
}

func TestWhatCannotBeComparedIsSaid(t *testing.T) {
	reg := registry(t, map[string][2]float64{brunel: {51.5326, -0.4731}})
	r := bring(t, reg, postcodes.Decoder{}, []exchange.File{exchange.Contents("nspl.csv", []byte("postcode,lad25cd\nUB8 3PH,E09000017\n,E09000017\nUB8 3PI,\n"))})
	var rules []string
	for _, f := range r.Findings.Listed {
		rules = append(rules, fmt.Sprint(f.Rule, " ", f.Row))
	}
	if diff := cmp.Diff([]string{"no-boundaries 0", "no-district 3", "no-district 4"}, rules); diff != "" {
		t.Error(diff)
	}
	_, err := exchange.Import(t.Context(), reg, editor, postcodes.Decoder{}, []exchange.File{exchange.Contents("other.csv", []byte("name,code\na,b\n"))}, exchange.Options{})
	if ecosystem.CodeOf(err) != ecosystem.BadRequest {
		t.Error("another table:", err)
	}
}
