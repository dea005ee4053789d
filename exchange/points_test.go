package exchange_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
)

// college is a provider with a course at each of some venues, which are at latitude and longitude.
func college(venues ...[2]float64) exchange.Unit {
	u := exchange.Unit{Name: "a college", Things: []exchange.Thing{actor("slug:college", "College")}}
	relate := func(typ ecosystem.LinkType, from, to string) {
		u.Relations = append(u.Relations, exchange.Relation{Type: typ, From: key(from), To: key(to), Claim: exchange.Stated()})
	}
	for i, at := range venues {
		course, run, site := fmt.Sprintf("slug:course-%d", i), fmt.Sprintf("slug:run-%d", i), fmt.Sprintf("slug:site-%d", i)
		u.Things = append(u.Things, exchange.Thing{Name: key(course), Kind: "Course", Fields: ecosystem.Fields{"name": course}},
			exchange.Thing{Name: key(run), Kind: "Presentation", Fields: ecosystem.Fields{"name": run}},
			exchange.Thing{Name: key(site), Kind: "Venue", Fields: ecosystem.Fields{"name": fmt.Sprintf("Site %d", i), "latitude": at[0], "longitude": at[1]}, Where: exchange.Where{File: "sites.csv", Row: i + 2}})
		relate("OFFERS", "slug:college", course)
		relate("HAS_PRESENTATION", course, run)
		relate("HELD_AT", run, site)
	}
	return u
}

// drawn is an area of a tenth of a degree by its south-western corner.
func drawn(name string, south, west float64) exchange.Unit {
	text := fmt.Appendf(nil, `{"type":"Polygon","coordinates":[[[%[2]g,%[1]g],[%[4]g,%[1]g],[%[4]g,%[3]g],[%[2]g,%[3]g],[%[2]g,%[1]g]]]}`, south, west, south+0.1, west+0.1)
	sum := ecosystem.SumOf(text)
	return exchange.Unit{Name: name, Beside: map[string][]byte{sum: text}, Things: []exchange.Thing{{Name: key("slug:" + name), Kind: "Place", Fields: ecosystem.Fields{"name": name, "kind": "district", "outline": sum}}}}
}

func TestPointsThatMayBeWrongAreTold(t *testing.T) {
	fulham, brent := drawn("Fulham", 51.45, 0.2), drawn("Brent", 51.5, -0.3)
	for name, c := range map[string]struct {
		units []exchange.Unit
		want  []string
	}{
		"nothing odd": {[]exchange.Unit{fulham, college([2]float64{51.5, 0.25}, [2]float64{51.51, 0.26})}, nil},
		"a sign that is lost, by the other venue of the provider": {[]exchange.Unit{college([2]float64{51.58, -0.22}, [2]float64{51.581, 0.221})},
			[]string{"warning lost-sign 2 Site 0: 51.58, -0.22: With the sign of its longitude turned it would lie 0.1 km from Site 1",
				"warning lost-sign 3 Site 1: 51.581, 0.221: With the sign of its longitude turned it would lie 0.1 km from Site 0"}},
		"a sign that is lost, by the areas": {[]exchange.Unit{fulham, college([2]float64{51.5, -0.25})},
			[]string{"warning lost-sign 2 Site 0: 51.5, -0.25: It lies in no area whose outline is known. With the sign of its longitude turned it would lie in Fulham."}},
		"swapped axes": {[]exchange.Unit{fulham, college([2]float64{0.25, 51.5})},
			[]string{"warning swapped-axes 2 Site 0: 0.25, 51.5: It lies in no area whose outline is known. With latitude and longitude swapped it would lie in Fulham."}},
		"far from the others": {[]exchange.Unit{college([2]float64{51.5, -0.25}, [2]float64{51.51, -0.26}, [2]float64{51.52, -0.25}, [2]float64{53.8, -1.55})},
			[]string{"note far-from-others 5 Site 3: 53.8, -1.55: The nearest other venue of its provider, Site 2, is 268.5 km away."}},
		"all far from each other": {[]exchange.Unit{college([2]float64{51.5, -0.25}, [2]float64{52.5, -1.9}, [2]float64{53.8, -1.55}, [2]float64{55, -1.6})}, nil},
		"near an edge, inside and outside": {[]exchange.Unit{brent, college([2]float64{51.5001, -0.25}, [2]float64{51.4999, -0.25})},
			[]string{"note near-edge 2 Site 0: 51.5001, -0.25: It lies 11 metres inside the edge of Brent", "note near-edge 3 Site 1: 51.4999, -0.25: It lies 11 metres outside the edge of Brent"}},
		"areas that come after the venues": {[]exchange.Unit{college([2]float64{51.5001, -0.25}), brent},
			[]string{"note near-edge 2 Site 0: 51.5001, -0.25: It lies 11 metres inside the edge of Brent"}},
	} {
		t.Run(name, func(t *testing.T) {
			reg := newRegistry()
			run := func() (told []string) {
				r, err := exchange.Import(t.Context(), reg, editor, units{all: c.units}, nil, exchange.Options{})
				if err != nil {
					t.Fatal(err)
				}
				for _, f := range r.Findings.Listed {
					reason, _, _ := strings.Cut(f.Reason, " of the same provider")
					reason, _, _ = strings.Cut(reason, ": outlines")
					told = append(told, fmt.Sprintf("%s %s %d %s: %s", f.Severity, f.Rule, f.Row, f.Value, reason))
				}
				return told
			}
			if diff := cmp.Diff(c.want, run()); diff != "" {
				t.Error(diff)
			}
			if again := run(); again != nil {
				t.Error("where nothing moves nothing is told:", again)
			}
			if kept := count(t, reg, ecosystem.KindFinding); kept != len(c.want) {
				t.Errorf("%d findings are kept", kept)
			}
		})
	}
}
