package outline

import (
	"math"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geo"
	"github.com/paulmach/orb/planar"
)

// metresPerDegree is the length of a degree of latitude.
const metresPerDegree = 111_320

// MetresTo is how far it is from one point to another.
func (p Point) MetresTo(other Point) float64 { return geo.DistanceHaversine(p.orb(), other.orb()) }

// plane is a map of what is near a point: metres east and north of it.
type plane struct{ at, scale orb.Point }

func planeAt(p orb.Point) plane {
	return plane{p, orb.Point{metresPerDegree * math.Cos(p[1]*math.Pi/180), metresPerDegree}}
}

func (m plane) of(p orb.Point) orb.Point {
	return orb.Point{(p[0] - m.at[0]) * m.scale[0], (p[1] - m.at[1]) * m.scale[1]}
}

// MetresFromEdge is how far a point lies from the nearest edge, inside or out; the plane
// that it is measured in is right to a metre in some kilometres.
func (o Outline) MetresFromEdge(p Point) float64 {
	nearest := math.Inf(1)
	m := planeAt(p.orb())
	o.eachEdge(func(a, b orb.Point) {
		nearest = min(nearest, planar.DistanceFromSegment(m.of(a), m.of(b), orb.Point{}))
	})
	return nearest
}

// IsNear tells whether a point lies within so many metres of an edge.
func (o Outline) IsNear(p Point, metres float64) bool {
	east := metres / (metresPerDegree * max(0.01, math.Cos(p.Latitude*math.Pi/180)))
	b := o.bound
	north := metres / metresPerDegree
	if p.Latitude < b.Min[1]-north || p.Latitude > b.Max[1]+north || p.Longitude < b.Min[0]-east || p.Longitude > b.Max[0]+east {
		return false
	}
	return o.MetresFromEdge(p) < metres
}

func (o Outline) eachEdge(do func(a, b orb.Point)) {
	for _, p := range o.polygons {
		for _, ring := range p {
			for i := 1; i < len(ring); i++ {
				do(ring[i-1], ring[i])
			}
		}
	}
}

// What it takes to share a boundary: corners of the one that lie within a few metres of an
// edge of the other, over some length. Boundaries that were simplified each by itself lie
// apart as far, and areas that meet at one corner share none.
const (
	touchingWithin = 15.0 // metres
	touchingOver   = 50.0 // metres
)

// Touches tells whether two outlines share a stretch of boundary.
func (o Outline) Touches(other Outline) bool {
	const degrees = 2 * touchingWithin / metresPerDegree
	if !o.bound.Pad(degrees).Intersects(other.bound.Pad(degrees)) {
		return false
	}
	near := append(o.cornersNear(other), other.cornersNear(o)...)
	for _, p := range near {
		if geo.DistanceHaversine(near[0], p) >= touchingOver {
			return true
		}
	}
	return false
}

// cornersNear are the corners of the outline that lie at an edge of the other one.
func (o Outline) cornersNear(other Outline) (near []orb.Point) {
	const degrees = 2 * touchingWithin / metresPerDegree
	common := other.bound.Pad(degrees)
	var edges [][2]orb.Point
	here := o.bound.Pad(degrees)
	other.eachEdge(func(a, b orb.Point) {
		if here.Intersects(orb.MultiPoint{a, b}.Bound()) {
			edges = append(edges, [2]orb.Point{a, b})
		}
	})
	o.eachEdge(func(corner, _ orb.Point) {
		if !common.Contains(corner) {
			return
		}
		m := planeAt(corner)
		for _, e := range edges {
			if planar.DistanceFromSegment(m.of(e[0]), m.of(e[1]), orb.Point{}) <= touchingWithin {
				near = append(near, corner)
				return
			}
		}
	})
	return near
}
