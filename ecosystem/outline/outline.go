// Package outline holds the outlines of areas on the earth: reads and writes them as
// GeoJSON, and tells what lies in them, how far from their edge, and which of them touch.
// Degrees are those of WGS 84. It knows nothing of the registry.
package outline

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
	"github.com/paulmach/orb/simplify"
)

// Outline is an area: polygons, each with its holes.
type Outline struct {
	polygons orb.MultiPolygon
	bound    orb.Bound
}

// Point is a place on the earth.
type Point struct{ Latitude, Longitude float64 }

func (p Point) orb() orb.Point { return orb.Point{p.Longitude, p.Latitude} }

// IsOnEarth tells whether there is such a point.
func (p Point) IsOnEarth() bool {
	return p.Latitude >= -90 && p.Latitude <= 90 && p.Longitude >= -180 && p.Longitude <= 180
}

// Feature is an area in a FeatureCollection of GeoJSON (RFC 7946), with what is said of it;
// [Parse] reads its geometry.
type Feature struct {
	Type       string          `json:"type"`
	Properties map[string]any  `json:"properties"`
	Geometry   json.RawMessage `json:"geometry"`
}

// geometry is the form of GeoJSON (RFC 7946).
type geometry struct {
	Type        string          `json:"type"`
	Coordinates json.RawMessage `json:"coordinates"`
}

// ErrDegrees tells that coordinates are no degrees, as where they are metres of a national grid.
var ErrDegrees = errors.New("coordinates lie beyond 180 degrees east or 90 north: GeoJSON has degrees of WGS 84, longitude first")

// Parse reads a Polygon or a MultiPolygon of GeoJSON. Heights are left out, and so are
// points that stand twice in a row.
func Parse(text []byte) (Outline, error) {
	var g geometry
	if err := json.Unmarshal(text, &g); err != nil {
		return Outline{}, err
	}
	var polygons [][][][]float64
	var err error
	switch g.Type {
	case "Polygon":
		polygons = make([][][][]float64, 1)
		err = json.Unmarshal(g.Coordinates, &polygons[0])
	case "MultiPolygon":
		err = json.Unmarshal(g.Coordinates, &polygons)
	default:
		return Outline{}, fmt.Errorf("the geometry is a %q, not a Polygon or a MultiPolygon", g.Type)
	}
	if err != nil {
		return Outline{}, err
	}
	var o Outline
	for _, rings := range polygons {
		p, err := polygon(rings)
		if err != nil {
			return Outline{}, err
		}
		o.polygons = append(o.polygons, p)
	}
	if len(o.polygons) == 0 {
		return Outline{}, errors.New("the geometry has no polygon")
	}
	o.bound = o.polygons.Bound()
	return o, nil
}

func polygon(rings [][][]float64) (orb.Polygon, error) {
	var p orb.Polygon
	for _, points := range rings {
		var ring orb.Ring
		for _, at := range points {
			if len(at) < 2 {
				return nil, errors.New("a point has fewer than two coordinates")
			}
			here := Point{Latitude: at[1], Longitude: at[0]}
			if !here.IsOnEarth() {
				return nil, ErrDegrees
			}
			if n := len(ring); n == 0 || ring[n-1] != here.orb() {
				ring = append(ring, here.orb())
			}
		}
		if len(ring) < 4 || !ring.Closed() {
			return nil, errors.New("a ring has fewer than four points or does not end where it begins")
		}
		p = append(p, ring)
	}
	if len(p) == 0 {
		return nil, errors.New("a polygon has no ring")
	}
	return p, nil
}

// GeoJSON writes the outline. Points that lie within the tolerance, in degrees, of the line
// that is left without them are left out; rings that come to nothing so stay as they are.
func (o Outline) GeoJSON(tolerance float64) []byte {
	polygons := o.polygons
	if tolerance > 0 {
		polygons = polygons.Clone()
		for _, p := range polygons {
			for i, ring := range p {
				if fewer := simplify.DouglasPeucker(tolerance).Ring(ring.Clone()); len(fewer) >= 4 {
					p[i] = fewer
				}
			}
		}
	}
	var written []byte
	if len(polygons) == 1 {
		written, _ = json.Marshal(map[string]any{"type": "Polygon", "coordinates": polygons[0]}) // of numbers, which are finite
	} else {
		written, _ = json.Marshal(map[string]any{"type": "MultiPolygon", "coordinates": polygons})
	}
	return written
}

// Contains tells whether a point lies in the outline; what lies on its edge does.
func (o Outline) Contains(p Point) bool {
	return o.bound.Contains(p.orb()) && planar.MultiPolygonContains(o.polygons, p.orb())
}

// IsLike tells whether the coordinates of the outline lie where others say that it is:
// whether the two share a point of their bounds.
func (o Outline) IsLike(south, west, north, east float64) bool {
	return o.bound.Intersects(orb.Bound{Min: orb.Point{west, south}, Max: orb.Point{east, north}})
}
