package outline_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"catchment/ecosystem/outline"
)

// box is the GeoJSON of a rectangle, with further rings.
func box(west, south, east, north float64, holes ...string) string {
	return fmt.Sprintf(`{"type":"Polygon","coordinates":[%s]}`, strings.Join(append([]string{ring(west, south, east, north)}, holes...), ","))
}

func ring(west, south, east, north float64) string {
	return fmt.Sprintf("[[%g,%g],[%g,%g],[%g,%g],[%g,%g],[%g,%g]]", west, south, east, south, east, north, west, north, west, south)
}

func parse(t *testing.T, text string) outline.Outline {
	t.Helper()
	o, err := outline.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestWhatIsNoOutlineIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		`{`:                                     "unexpected end",
		`null`:                                  `a ""`,
		`{"type":"Point","coordinates":[0,51]}`: `a "Point"`,
		`{"type":"Polygon","coordinates":[]}`:   "no ring",
		`{"type":"MultiPolygon","coordinates":[]}`:                                "no polygon",
		`{"type":"Polygon","coordinates":[[[0,51],[1,51],[0,51]]]}`:               "fewer than four points",
		`{"type":"Polygon","coordinates":[[[0,51],[1,51],[1,52],[0,52]]]}`:        "does not end where it begins",
		`{"type":"Polygon","coordinates":[[[0,51],[0,51],[0,51],[1,52],[0,51]]]}`: "fewer than four points",
		`{"type":"Polygon","coordinates":[[[0],[1,51],[1,52],[0]]]}`:              "fewer than two coordinates",
		box(530000, 180000, 531000, 181000):                                       "degrees of WGS 84",
		box(0, 80, 1, 100):                                                        "degrees of WGS 84",
	} {
		if _, err := outline.Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestContains(t *testing.T) {
	holed := parse(t, box(0, 51, 1, 52, ring(0.4, 51.4, 0.6, 51.6)))
	islands := parse(t, `{"type":"MultiPolygon","coordinates":[[`+ring(0, 51, 0.1, 51.1)+`],[`+ring(0.5, 51.5, 0.6, 51.6)+`]]}`)
	for _, c := range []struct {
		name string
		in   outline.Outline
		at   outline.Point
		want bool
	}{
		{"inside", holed, outline.Point{Latitude: 51.2, Longitude: 0.2}, true},
		{"on the edge", holed, outline.Point{Latitude: 51.2, Longitude: 0}, true},
		{"on a corner", holed, outline.Point{Latitude: 51, Longitude: 0}, true},
		{"in the hole", holed, outline.Point{Latitude: 51.5, Longitude: 0.5}, false},
		{"outside", holed, outline.Point{Latitude: 50.9, Longitude: 0.2}, false},
		{"with swapped axes", holed, outline.Point{Latitude: 0.2, Longitude: 51.2}, false},
		{"on the second island", islands, outline.Point{Latitude: 51.55, Longitude: 0.55}, true},
		{"between the islands", islands, outline.Point{Latitude: 51.3, Longitude: 0.3}, false},
	} {
		if got := c.in.Contains(c.at); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestDistances(t *testing.T) {
	o := parse(t, box(0, 51, 1, 52, ring(0.4, 51.4, 0.6, 51.6)))
	degree := 111_195.0 // of latitude, on a sphere
	for name, c := range map[string]struct {
		at   outline.Point
		want float64
	}{
		"inside, from the southern edge": {outline.Point{Latitude: 51.01, Longitude: 0.5}, 0.01 * degree},
		"outside, from the western edge": {outline.Point{Latitude: 51.5, Longitude: -0.01}, 0.01 * degree * math.Cos(51.5*math.Pi/180)},
		"in the hole, from its edge":     {outline.Point{Latitude: 51.41, Longitude: 0.5}, 0.01 * degree},
		"on the edge":                    {outline.Point{Latitude: 51, Longitude: 0.5}, 0},
	} {
		if got := o.MetresFromEdge(c.at); math.Abs(got-c.want) > 0.005*c.want+0.01 {
			t.Errorf("%s: %.1f m, not %.1f m", name, got, c.want)
		}
	}
	if got := (outline.Point{Latitude: 51}).MetresTo(outline.Point{Latitude: 52}); math.Abs(got-degree) > 200 {
		t.Errorf("a degree of latitude is %.0f m", got)
	}
}

func TestTouches(t *testing.T) {
	a := parse(t, box(0, 51, 0.1, 51.1))
	for name, c := range map[string]struct {
		other string
		want  bool
	}{
		"a shared edge":                      {box(0.1, 51, 0.2, 51.1), true},
		"a part of an edge, no common point": {box(0.1, 51.02, 0.2, 51.05), true},
		"ten metres between, as simplified":  {box(0.10014, 51, 0.2, 51.1), true},
		"a hundred metres between":           {box(0.1014, 51, 0.2, 51.1), false},
		"one corner":                         {box(0.1, 51.1, 0.2, 51.2), false},
		"far away":                           {box(1, 51, 2, 51.1), false},
	} {
		b := parse(t, c.other)
		if a.Touches(b) != c.want || b.Touches(a) != c.want {
			t.Errorf("%s: %v and %v", name, a.Touches(b), b.Touches(a))
		}
	}
}

func TestWhatIsWrittenReadsTheSame(t *testing.T) {
	for _, text := range []string{box(-0.5, 51, 1, 52, ring(0.4, 51.4, 0.6, 51.6)),
		`{"type":"MultiPolygon","coordinates":[[` + ring(0, 51, 0.1, 51.1) + `],[` + ring(0.5, 51.5, 0.6, 51.6) + `]]}`} {
		o := parse(t, text)
		once := o.GeoJSON(0)
		if twice := parse(t, string(once)).GeoJSON(0); string(twice) != string(once) {
			t.Errorf("%s became %s", once, twice)
		}
		if !json.Valid(once) || strings.Count(string(once), "[") != strings.Count(text, "[") {
			t.Errorf("%s became %s", text, once)
		}
	}
}

func TestToleranceLeavesOutPointsAndNoRing(t *testing.T) {
	o := parse(t, `{"type":"Polygon","coordinates":[[[0,51],[0.05,51.0001],[0.1,51],[0.1,51.1],[0,51.1],[0,51]],`+ring(0.04, 51.04, 0.0401, 51.0401)+`]}`)
	points := func(tolerance float64) int {
		return strings.Count(string(o.GeoJSON(tolerance)), ",51.") + strings.Count(string(o.GeoJSON(tolerance)), ",51]")
	}
	if all, fewer := points(0), points(0.001); all != 11 || fewer != 10 {
		t.Errorf("%d points, %d where a hundred metres do not matter: %s", all, fewer, o.GeoJSON(0.001))
	}
	if before := points(0); before != 11 {
		t.Errorf("writing it with fewer points changed it: %d", before)
	}
}
