package exchange

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/outline"
)

// How far, in metres, a venue may lie from the next one of its provider before that is told,
// and how near it would have to lie otherwise for its coordinates to look like a slip.
const (
	farAlone   = 50_000
	farTurned  = 10_000
	nearTurned = 3_000
)

// tellPoints tells of venues whose coordinates may be wrong, where the run has moved venues
// or drawn areas. They are taken as they stand all the same: which of two is right the
// registry cannot know.
func (im *importer) tellPoints(ctx context.Context) error {
	if !im.moved || im.overlay != nil {
		return nil
	}
	head, err := im.reg.Head(ctx)
	if err != nil {
		return err
	}
	points := newPoints(im, im.reg.At(head, ecosystem.TeamLens))
	if err := points.readAreas(ctx); err != nil {
		return err
	}
	if err := points.readSiblings(ctx); err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(points.at)) {
		if !points.tellSlip(id) {
			points.tellFar(id)
		}
		points.tellEdge(id)
	}
	return nil
}

// points are the venues whose coordinates are known, with what is round them.
type points struct {
	im       *importer
	reader   ecosystem.Reader
	at       map[ecosystem.ID]outline.Point
	records  map[ecosystem.ID]ecosystem.Record // of venues and places
	areas    map[ecosystem.ID]outline.Outline
	siblings map[ecosystem.ID][]ecosystem.ID // the other venues of each venue's providers
}

func newPoints(im *importer, r ecosystem.Reader) points {
	return points{im: im, reader: r, at: map[ecosystem.ID]outline.Point{}, records: map[ecosystem.ID]ecosystem.Record{}}
}

// readAreas reads where venues are, and the areas that have an outline.
func (p *points) readAreas(ctx context.Context) (err error) {
	places := map[ecosystem.ID]ecosystem.Record{}
	for r, err := range p.reader.Scan(ctx, []ecosystem.Kind{ecosystem.KindVenue, ecosystem.KindPlace}) {
		if err != nil {
			return err
		}
		at, known := r.Point()
		switch {
		case r.OutlineSum() != "":
			places[r.ID] = r
		case r.Kind == ecosystem.KindVenue && known:
			p.at[r.ID] = at
		}
		p.records[r.ID] = r
	}
	p.areas, err = p.im.reg.Outlines(ctx, p.reader, places, nil)
	return err
}

// readSiblings finds the venues of each provider, by the presentations of its courses.
func (p *points) readSiblings(ctx context.Context) error {
	held := map[ecosystem.ID][]ecosystem.ID{} // venues, by what leads to them
	for id := range p.at {
		held[id] = []ecosystem.ID{id}
	}
	for _, typ := range []ecosystem.LinkType{ecosystem.LinkHeldAt, ecosystem.LinkHasPresentation, ecosystem.LinkOffers} {
		var err error
		if held, err = p.before(ctx, held, typ); err != nil {
			return err
		}
	}
	p.siblings = map[ecosystem.ID][]ecosystem.ID{}
	for _, venues := range held {
		for _, one := range venues {
			for _, other := range venues {
				if one != other {
					p.siblings[one] = append(p.siblings[one], other)
				}
			}
		}
	}
	return nil
}

// linksAtOnce is of how many things the links are read at a time.
const linksAtOnce = 1_000

// before gives what links of a type lead from to things, each with the venues of these.
func (p *points) before(ctx context.Context, held map[ecosystem.ID][]ecosystem.ID, typ ecosystem.LinkType) (map[ecosystem.ID][]ecosystem.ID, error) {
	from := map[ecosystem.ID][]ecosystem.ID{}
	for some := range slices.Chunk(slices.Sorted(maps.Keys(held)), linksAtOnce) {
		asks := make([]ecosystem.Ask, len(some))
		for i, id := range some {
			asks[i] = ecosystem.Ask{Of: id, Step: ecosystem.Step{Types: []ecosystem.LinkType{typ}, Direction: ecosystem.Into}}
		}
		answers, err := p.reader.Links(ctx, asks)
		if err != nil {
			return nil, err
		}
		for i, a := range answers {
			for _, l := range a.Items {
				from[l.From()] = append(from[l.From()], held[some[i]]...)
			}
		}
	}
	for id, venues := range from {
		slices.Sort(venues)
		from[id] = slices.Compact(venues)
	}
	return from, nil
}

// slip is a way in which coordinates go wrong.
type slip struct {
	rule, says string
	of         func(outline.Point) outline.Point
}

var slips = []slip{
	{"lost-sign", "With the sign of its longitude turned", func(p outline.Point) outline.Point {
		return outline.Point{Latitude: p.Latitude, Longitude: -p.Longitude}
	}},
	{"lost-sign", "With the sign of its latitude turned", func(p outline.Point) outline.Point {
		return outline.Point{Latitude: -p.Latitude, Longitude: p.Longitude}
	}},
	{"swapped-axes", "With latitude and longitude swapped", func(p outline.Point) outline.Point {
		return outline.Point{Latitude: p.Longitude, Longitude: p.Latitude}
	}},
}

// tellSlip tells of a venue that would lie beside another one of its provider, or at least in
// some area that has an outline, if its coordinates had not slipped.
func (p *points) tellSlip(id ecosystem.ID) bool {
	here := p.at[id]
	next, far := p.nearest(id, here)
	in := p.round(here)
	for _, s := range slips {
		there := s.of(here)
		if !there.IsOnEarth() || there == here {
			continue
		}
		beside, near := p.nearest(id, there)
		switch areas := p.round(there); {
		case next != "" && far > farTurned && near < nearTurned:
			p.tell(id, Warning, s.rule, fmt.Sprintf("%s it would lie %s from %s of the same provider; as it stands the nearest of them, %s, is %s away.",
				s.says, kilometres(near), p.name(beside), p.name(next), kilometres(far)))
			return true
		case len(in) == 0 && len(areas) > 0 && far > nearTurned:
			p.tell(id, Warning, s.rule, fmt.Sprintf("It lies in no area whose outline is known. %s it would lie in %s.", s.says, p.name(areas[0])))
			return true
		}
	}
	return false
}

// tellFar tells of a venue that lies far from all others of its provider, where these lie
// closer together.
func (p *points) tellFar(id ecosystem.ID) {
	next, far := p.nearest(id, p.at[id])
	if next == "" || far < farAlone || len(p.siblings[id]) < 3 {
		return
	}
	var apart []float64
	for _, other := range p.siblings[id] {
		if _, d := p.nearest(other, p.at[other]); !math.IsInf(d, 0) {
			apart = append(apart, d)
		}
	}
	slices.Sort(apart)
	if far > 5*apart[len(apart)/2] {
		p.tell(id, Note, "far-from-others", fmt.Sprintf("The nearest other venue of its provider, %s, is %s away.", p.name(next), kilometres(far)))
	}
}

// tellEdge tells of a venue that lies so near an area's edge that it may lie on the other side.
func (p *points) tellEdge(id ecosystem.ID) {
	for _, area := range slices.Sorted(maps.Keys(p.areas)) {
		o := p.areas[area]
		if !o.IsNear(p.at[id], ecosystem.NearEdge) {
			continue
		}
		side := "outside"
		if o.Contains(p.at[id]) {
			side = "inside"
		}
		p.tell(id, Note, "near-edge", fmt.Sprintf("It lies %.0f metres %s the edge of %s: outlines are simplified, so it may lie on the other side.",
			o.MetresFromEdge(p.at[id]), side, p.name(area)))
	}
}

// nearest is the venue of the same provider nearest to a point, and how far it is.
func (p *points) nearest(of ecosystem.ID, to outline.Point) (next ecosystem.ID, metres float64) {
	metres = math.Inf(1)
	for _, other := range p.siblings[of] {
		if d := to.MetresTo(p.at[other]); d < metres {
			next, metres = other, d
		}
	}
	return next, metres
}

// round are the areas that a point lies in.
func (p *points) round(at outline.Point) (areas []ecosystem.ID) {
	for id, o := range p.areas {
		if o.Contains(at) {
			areas = append(areas, id)
		}
	}
	slices.SortFunc(areas, func(a, b ecosystem.ID) int { return cmp.Compare(p.name(a), p.name(b)) })
	return areas
}

// name is what a venue or an area is called.
func (p *points) name(id ecosystem.ID) string { return p.records[id].Name() }

func (p *points) tell(id ecosystem.ID, severity Severity, rule, reason string) {
	at, _ := p.im.firstStated(id)
	here := p.at[id]
	p.im.findings.add(Finding{Rule: rule, Severity: severity, Where: at, About: Name{ID: id},
		Value:  fmt.Sprintf("%s: %v, %v", p.name(id), here.Latitude, here.Longitude),
		Reason: reason, Fix: "Compare its coordinates with its postcode or a map, and mend them at the source."})
}

func kilometres(metres float64) string { return fmt.Sprintf("%.1f km", metres/1000) }
