package ecosystem

import (
	"context"
	"fmt"
	"slices"

	"catchment/ecosystem/outline"
)

// What lies where follows from coordinates and outlines, and is worked out whenever either
// changes, in the same commit: a venue IN_PLACE each area whose outline it lies in, an actor
// BASED_IN it, areas of one sort NEIGHBOURS where their outlines touch. The claim on such a link has the [Surveyor]
// as its coder and rests on the outline's source. Whoever else says so, or otherwise, is left
// alone; a link that nobody but the surveyor spoke for ends when it is so no longer.

// Surveyor is who works out what lies where; the version rises when the same coordinates
// and outlines would give other links.
const Surveyor = "catchment outlines v1"

// NearEdge is how near an outline's edge, in metres, a point may lie on either side of it:
// outlines are simplified.
const NearEdge = 15

// mostOutlines is how many outlines are remembered ready to be looked into.
const mostOutlines = 2_000

// survey works out what lies where once a change set is applied.
type survey struct {
	after   Preview
	reader  Reader
	points  map[ID]Record // the venues and actors to look at
	areas   map[ID]area   // all that have an outline
	redrawn map[ID]bool   // areas whose outline the change set changes
	moved   map[ID]bool   // venues and actors whose coordinates it changes
}

// area is a place with its outline.
type area struct {
	Record
	outline.Outline
}

// OutlineSum names the outline of a place, by which it is kept beside it; empty: it has none.
func (r Record) OutlineSum() string { return r.Text("outline") }

// Point is where a thing is; false where its latitude and longitude are not both known, or
// are those of no point.
func (r Record) Point() (outline.Point, bool) {
	latitude, north := r.Fields["latitude"].(float64)
	longitude, east := r.Fields["longitude"].(float64)
	p := outline.Point{Latitude: latitude, Longitude: longitude}
	return p, north && east && p.IsOnEarth()
}

// surveyed is what a survey comes to.
type surveyed struct {
	matters bool // whether the change set has anything to do with what lies where
	changes []Change
	redrawn bool
	upon    []ID
}

// decidedUpon lets a change set conflict with what would make another survey of it: other
// outlines, and where it changes outlines itself anything at all, as that may be a venue.
func (s surveyed) decidedUpon(cs *ChangeSet, head Revision) {
	cs.Upon = append(cs.Upon, s.upon...)
	slices.Sort(cs.Upon)
	cs.Upon = slices.Compact(cs.Upon)
	if s.redrawn {
		cs.Head = &head
	}
}

// place surveys what a change set moves.
func (r *Registry) place(ctx context.Context, reader Reader, p Preview) (surveyed, error) {
	s := survey{after: p, reader: reader, areas: map[ID]area{}, redrawn: map[ID]bool{}, moved: map[ID]bool{}}
	if err := s.findMoved(ctx); err != nil || len(s.redrawn)+len(s.moved) == 0 {
		return surveyed{}, err
	}
	places, err := s.all(ctx, KindPlace)
	if err != nil {
		return surveyed{}, err
	}
	if err := r.readOutlines(ctx, &s, places); err != nil {
		return surveyed{}, err
	}
	done := surveyed{matters: len(s.areas)+len(s.redrawn) > 0, redrawn: len(s.redrawn) > 0}
	if !done.matters {
		return done, nil
	}
	for id := range s.areas {
		if _, changed := p.After[id]; !changed {
			done.upon = append(done.upon, id)
		}
	}
	s.points = map[ID]Record{}
	if done.redrawn {
		if s.points, err = s.all(ctx, KindVenue, KindActor); err != nil {
			return surveyed{}, err
		}
	}
	for id := range s.moved {
		s.points[id] = p.After[id]
	}
	done.changes, err = s.links(ctx)
	return done, err
}

// surveyedFields are the fields of each kind upon which it hangs what lies where.
var surveyedFields = map[Kind][]string{KindVenue: {"latitude", "longitude"}, KindActor: {"latitude", "longitude"}, KindPlace: {"outline", "kind"}}

// findMoved finds the venues and areas of which the change set moves something.
func (s *survey) findMoved(ctx context.Context) error {
	var may []ID
	for _, c := range s.after.ready.Changes {
		if !c.End && slices.ContainsFunc(surveyedFields[c.Kind], func(f string) bool { _, set := c.Set[f]; return set }) {
			may = append(may, c.ID)
		}
	}
	if len(may) == 0 {
		return nil
	}
	before, err := s.reader.Records(ctx, may)
	for _, id := range may {
		was, is := before[id], s.after.After[id]
		same := func(f string) bool { return was.Fields[f] == is.Fields[f] }
		switch {
		case s.after.ready.Whole[id] && was.ID == "":
		case is.Kind != KindPlace:
			if !same("latitude") || !same("longitude") {
				s.moved[id] = true
			}
		case !same("outline") || is.OutlineSum() != "" && !same("kind"):
			s.redrawn[id] = true
		}
	}
	return err
}

// all gives everything of some kinds as the change set leaves it.
func (s *survey) all(ctx context.Context, kinds ...Kind) (map[ID]Record, error) {
	all := map[ID]Record{}
	for r, err := range s.reader.Scan(ctx, kinds) {
		if err != nil {
			return nil, err
		}
		all[r.ID] = r
	}
	for _, c := range s.after.ready.Changes {
		if !slices.Contains(kinds, c.Kind) {
			continue
		}
		if delete(all, c.ID); !c.End {
			all[c.ID] = s.after.After[c.ID]
		}
	}
	return all, nil
}

// readOutlines makes the outlines of places ready, those that the change set brings included.
func (r *Registry) readOutlines(ctx context.Context, s *survey, places map[ID]Record) error {
	outlines, err := r.Outlines(ctx, s.reader, places, s.after.ready.Beside)
	for id, o := range outlines {
		s.areas[id] = area{places[id], o}
	}
	return err
}

// Outlines gives the outlines of those places that have one: it reads them through a reader
// of any revision, unless they are among those brought, and remembers them.
func (r *Registry) Outlines(ctx context.Context, reader Reader, places map[ID]Record, brought map[string][]byte) (map[ID]outline.Outline, error) {
	found := map[ID]outline.Outline{}
	var unread []string
	for id, p := range places {
		sum := p.OutlineSum()
		if o, known := r.outlines.get(sum); known {
			found[id] = o
		} else if sum != "" && brought[sum] == nil {
			unread = append(unread, sum)
		}
	}
	texts, err := reader.Beside(ctx, unread)
	if err != nil {
		return nil, err
	}
	for id, p := range places {
		sum := p.OutlineSum()
		text, isBrought := brought[sum]
		if !isBrought {
			text = texts[sum]
		}
		if _, known := found[id]; known || text == nil {
			continue
		}
		o, err := outline.Parse(text)
		switch {
		case err != nil && isBrought:
			return nil, &Error{Code: BadRequest, IDs: []ID{id}, Message: fmt.Sprintf("The outline of %s cannot be read: %v.", p.Name(), err), Hint: "Mend its GeoJSON."}
		case err != nil:
			continue // a store keeps whatever it was given
		}
		r.outlines.put(sum, o, mostOutlines)
		found[id] = o
	}
	return found, nil
}
