package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// islands is a world of two areas, one of them in two parts, and of a venue that has not moved yet.
func islands(t *testing.T) *world {
	w := newWorld(t)
	w.commit("islands", func(d draft) {
		d.thing("Place", "Nowhere", ecosystem.Fields{"kind": "district"})
		d.thing("Venue", "Town hall", ecosystem.Fields{"latitude": 51.05, "longitude": 0.25})
	})
	for _, p := range []struct{ name, outline string }{
		{"West", `{"coordinates":[[[0,51],[0.05,51.0002],[0.1,51],[0.1,51.1],[0,51.1],[0,51]]],"type":"Polygon"}`},
		{"East", `{"coordinates":[[[[0.2,51],[0.3,51],[0.3,51.1],[0.2,51]]],[[[0.1,51],[0.15,51],[0.15,51.1],[0.1,51.1],[0.1,51]]]],"type":"MultiPolygon"}`},
	} {
		sum := ecosystem.SumOf([]byte(p.outline))
		w.ids[p.name] = ecosystem.NewID("Place")
		cs := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Beside: map[string][]byte{sum: []byte(p.outline)}, Changes: []ecosystem.Change{
			{ID: w.ids[p.name], Kind: "Place", Expect: ecosystem.New, Set: ecosystem.Fields{"name": p.name, "kind": "district", "code": p.name, "outline": sum, "keys": []string{"slug:" + strings.ToLower(p.name)}}}}}
		if _, err := w.registry.Apply(t.Context(), keeper, cs); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func TestAPlaceGivesItsOutlineToWhoeverAsks(t *testing.T) {
	w := islands(t)
	w.sees(`{"places": {"nodes": [{"name": "East", "geometry": {"type": "MultiPolygon", "coordinates": [[[[0.2,51],[0.3,51],[0.3,51.1],[0.2,51]]],[[[0.1,51],[0.15,51],[0.15,51.1],[0.1,51.1],[0.1,51]]]]}},
	  {"name": "Nowhere", "geometry": null},
	  {"name": "West", "geometry": {"type": "Polygon", "coordinates": [[[0,51],[0.05,51.0002],[0.1,51],[0.1,51.1],[0,51.1],[0,51]]]}}]}}`,
		`{ places { nodes { name geometry } } }`)
	w.sees(`{"place": {"all": {"type": "Polygon", "coordinates": [[[0,51],[0.05,51.0002],[0.1,51],[0.1,51.1],[0,51.1],[0,51]]]},
	  "fewer": {"type": "Polygon", "coordinates": [[[0,51],[0.1,51],[0.1,51.1],[0,51.1],[0,51]]]}}}`,
		`query($t: Float) { place(key: "slug:west") { all: geometry(tolerance: 0.0001) fewer: geometry(tolerance: $t) } }`, map[string]any{"t": 0.001})
	w.fails(ecosystem.BadRequest, `{ places { nodes { geometry(tolerance: -1) } } }`)
}

func TestPlacesAreFoundByAPoint(t *testing.T) {
	w := islands(t)
	for point, want := range map[string]string{
		"latitude: 51.05, longitude: 0.05": `[{"name": "West"}]`,
		"latitude: 51.05, longitude: 0.1":  `[{"name": "East"}, {"name": "West"}]`, // on the edge of both
		"latitude: 51.05, longitude: 0.17": `[]`,                                   // between the islands
		"latitude: 51, longitude: -0.05":   `[]`,
	} {
		w.sees(`{"places": {"nodes": `+want+`}}`, `{ places(containing: {`+point+`}) { nodes { name } } }`)
	}
	w.sees(`{"places": {"nodes": [{"name": "East"}], "totalCount": 1}}`,
		`{ places(containing: {latitude: 51.05, longitude: 0.1}, filter: {name: {startsWith: "E"}}) { nodes { name } totalCount } }`)
	w.sees(`{"places": {"nodes": []}}`, `{ places(containing: {latitude: 51.05, longitude: 0.05}, at: 1) { nodes { name } } }`)
	w.sees(`{"places": {"nodes": [{"name": "West"}]}}`, `query($p: PointInput) { places(containing: $p) { nodes { name } } }`, map[string]any{"p": map[string]any{"latitude": json.Number("51.05"), "longitude": 0}})
	w.fails(ecosystem.BadRequest, `{ places(containing: {latitude: 91, longitude: 0}) { nodes { name } } }`)
}

// Who moves a venue reads back at once where it lies, and by whose word.
func TestAVenueThatMovesLiesElsewhereInTheAnswer(t *testing.T) {
	w := islands(t)
	const lies = `places { edges { node { name } link { claims { nodes { method coder confidence } } } } }`
	said := func(in, confidence string) string {
		return `{"places": {"edges": [{"node": {"name": "` + in + `"}, "link": {"claims": {"nodes": [{"method": "POINT_IN_POLYGON", "coder": "catchment outlines v1", "confidence": "` + confidence + `"}]}}}]}}`
	}
	hall := string(w.id("Venue", "Town hall"))
	w.sees(`{"venue": `+said("East", "LOW")+`}`, `{ venue(key: "`+hall+`") { `+lies+` } }`)
	w.seesAs(editor, `{"updateEntity": {"problems": [], "node": `+said("West", "HIGH")+`}}`,
		`mutation { updateEntity(id: "`+hall+`", fields: {longitude: 0.05}) { problems { message } node { ... on Venue { `+lies+` } } } }`)
}
