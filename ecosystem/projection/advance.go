package projection

import (
	"context"
	"errors"
	"maps"
	"slices"

	eco "catchment/ecosystem"
)

// maxTouched is how many touched things are looked up one by one; beyond that
// reading everything again is quicker.
const maxTouched = 20_000

// Advance gives the snapshot after further commits, which touched these things.
// It equals what Build would make of the reader after them. Before reads at the
// snapshot's own revision; both look through the team's lens.
func (s *Snapshot) Advance(ctx context.Context, before, after eco.Reader, touched []eco.Touched) (*Snapshot, error) {
	if len(touched) > maxTouched {
		return Build(ctx, after)
	}
	a := &advance{ctx: ctx, before: before, after: after, delta: newDelta(s.courses.Dictionary), gone: goneIDs{},
		links: map[eco.ID]bool{}, nodes: map[eco.ID]bool{}, courses: map[eco.ID]bool{}, seen: map[eco.ID]bool{}}
	structural, err := a.classify(touched)
	if err != nil {
		return nil, err
	}
	if structural {
		return Build(ctx, after)
	}
	if err := a.readAll(); err != nil {
		return nil, err
	}
	return s.apply(a.delta, a.gone, after.Revision())
}

// advance reads what some commits bear on into a delta. A course's row rests on much
// that is not the course: when a venue moves to another place, the courses that are
// held there, before and after, are read again with all their links.
type advance struct {
	ctx           context.Context
	before, after eco.Reader
	delta         *delta
	gone          goneIDs
	links         map[eco.ID]bool // to be read again, with their claims
	nodes         map[eco.ID]bool // to be read again, with their claims
	courses       map[eco.ID]bool // to be read again, with all that their rows rest on
	seen          map[eco.ID]bool // what is in the delta already
	runs, venues  []eco.ID        // presentations and venues whose courses are to be read again
}

// classify tells what the touched things bear on: nodes, links and courses to be read
// again. It is structural where so much depends on one of them that everything is.
func (a *advance) classify(touched []eco.Touched) (structural bool, err error) {
	ids := make([]eco.ID, len(touched))
	for i, t := range touched {
		ids[i] = t.ID
	}
	old, errOld := a.before.Records(a.ctx, ids)
	now, err := a.after.Records(a.ctx, ids)
	if err = errors.Join(errOld, err); err != nil {
		return false, err
	}
	var moved []eco.ID
	for _, id := range ids {
		if _, there := now[id]; !there {
			a.gone[id] = true
		}
		a.note(old[id])
		a.note(now[id])
		if old[id].Kind == eco.KindSource && (old[id].Visibility() != now[id].Visibility() || old[id].IsMadeUpSource() != now[id].IsMadeUpSource()) {
			return true, nil // what rests on the source rests on something else now
		}
		if a.nodes[id] && old[id].Visibility() != now[id].Visibility() {
			moved = append(moved, id)
		}
	}
	if err = a.findShownWith(moved); err == nil {
		err = a.findCourses()
	}
	return len(a.courses) > maxTouched, err
}

// note notes what a touched thing bears on.
func (a *advance) note(r eco.Record) {
	switch {
	case r.Kind == eco.KindLink:
		a.links[r.ID] = true
	case r.Kind == eco.KindClaim:
		a.readAgain(r.Ref("about"))
	case r.Kind == eco.KindCourse:
		a.courses[r.ID] = true
	case r.Kind == eco.KindPresentation:
		a.runs = append(a.runs, r.ID)
	case r.Kind == eco.KindVenue:
		a.venues = append(a.venues, r.ID)
	case InGraph(r.Kind):
		a.nodes[r.ID] = true
	}
}

// findShownWith notes what shows through those lenses alone that show these things, which
// show through others now: courses of an occupation or a provider, figures of an
// occupation or a place, and the venues in a place.
func (a *advance) findShownWith(moved []eco.ID) error {
	var err error
	leading, errLeading := farEndsOf(a.ctx, a.after, moved, eco.Into, eco.LinkLeadsToOccupation)
	offered, errOffered := farEndsOf(a.ctx, a.after, moved, eco.Out, eco.LinkOffers)
	for _, id := range append(leading, offered...) {
		a.courses[id] = true
	}
	for _, d := range []eco.Direction{eco.Into, eco.Out} {
		figures, errFigures := linksOf(a.ctx, a.after, moved, d, eco.LinkObservedIn)
		for _, l := range figures {
			a.links[l.ID] = true
		}
		err = errors.Join(err, errFigures)
	}
	venues, errVenues := farEndsOf(a.ctx, a.after, moved, eco.Into, eco.LinkInPlace)
	a.venues = append(a.venues, venues...)
	return errors.Join(err, errLeading, errOffered, errVenues)
}

// readAgain notes that what a claim is about is to be read again.
func (a *advance) readAgain(id eco.ID) {
	switch kind, _ := id.Kind(); {
	case kind == eco.KindLink:
		a.links[id] = true
	case kind == eco.KindCourse:
		a.courses[id] = true
	case InGraph(kind):
		a.nodes[id] = true
	}
}

// findCourses finds the courses that links, presentations and venues bear on, before and after.
func (a *advance) findCourses() error {
	for _, r := range []eco.Reader{a.before, a.after} {
		if len(a.links) == 0 {
			break
		}
		records, err := r.Records(a.ctx, slices.Collect(maps.Keys(a.links)))
		if err != nil {
			return err
		}
		for _, record := range records {
			switch l := (eco.Link{Record: record}); l.Type() {
			case eco.LinkOffers:
				a.courses[l.To()] = true
			case eco.LinkHasPresentation, eco.LinkLeadsToOccupation:
				a.courses[l.From()] = true
			case eco.LinkHeldAt:
				a.runs = append(a.runs, l.From())
			case eco.LinkInPlace:
				a.venues = append(a.venues, l.From())
			}
		}
	}
	for _, r := range []eco.Reader{a.before, a.after} {
		held, err := farEndsOf(a.ctx, r, a.venues, eco.Into, eco.LinkHeldAt)
		if err != nil {
			return err
		}
		courses, err := farEndsOf(a.ctx, r, append(held, a.runs...), eco.Into, eco.LinkHasPresentation)
		if err != nil {
			return err
		}
		for _, id := range courses {
			a.courses[id] = true
		}
	}
	return nil
}

// farEndsOf gives the things at the far ends of links of one type.
func farEndsOf(ctx context.Context, r eco.Reader, of []eco.ID, d eco.Direction, t eco.LinkType) ([]eco.ID, error) {
	var far []eco.ID
	links, err := linksOf(ctx, r, of, d, t)
	for _, l := range links {
		if d == eco.Out {
			far = append(far, l.To())
		} else {
			far = append(far, l.From())
		}
	}
	return far, err
}

// linksOf gives the links of one type that start at things, or end there.
func linksOf(ctx context.Context, r eco.Reader, of []eco.ID, d eco.Direction, t eco.LinkType) ([]eco.Link, error) {
	if len(of) == 0 {
		return nil, nil
	}
	var list []eco.Link
	asks := make([]eco.Ask, len(of))
	for i, id := range of {
		asks[i] = eco.Ask{Of: id, Step: eco.Step{Types: []eco.LinkType{t}, Direction: d}}
	}
	answers, err := r.Links(ctx, asks)
	for _, links := range answers {
		list = append(list, links.Items...)
	}
	return list, err
}

// readAll reads into the delta what classify found.
func (a *advance) readAll() error {
	courses := slices.Sorted(maps.Keys(a.courses))
	if err := a.readRecords(courses); err != nil {
		return err
	}
	into, out := eco.Step{Types: []eco.LinkType{eco.LinkOffers}, Direction: eco.Into}, stepOut(eco.LinkHasPresentation, eco.LinkLeadsToOccupation)
	if err := a.readLinks(courses, into, out); err != nil {
		return err
	}
	runs := a.farEnds(eco.LinkHasPresentation)
	if err := a.readLinks(runs, stepOut(eco.LinkHeldAt)); err != nil {
		return err
	}
	venues := a.farEnds(eco.LinkHeldAt)
	if err := a.readLinks(venues, stepOut(eco.LinkInPlace)); err != nil {
		return err
	}
	if err := a.readRecords(append(runs, venues...)); err != nil {
		return err
	}
	nodes := slices.Sorted(maps.Keys(a.nodes))
	if err := a.readRecords(append(slices.Sorted(maps.Keys(a.links)), nodes...)); err != nil {
		return err
	}
	for id := range a.links {
		if !a.seen[id] {
			a.gone[id] = true // it ended, or lost its last claim, and no longer shows
		}
	}
	return a.readClaims(append(courses, nodes...))
}

// farEnds gives where the delta's links of a type lead.
func (a *advance) farEnds(t eco.LinkType) []eco.ID {
	var ids []eco.ID
	for _, l := range a.delta.links {
		if l.kind == typeNumbers[t] {
			ids = append(ids, l.to.id())
		}
	}
	return ids
}

// readRecords reads records into the delta.
func (a *advance) readRecords(ids []eco.ID) error {
	if len(ids) == 0 {
		return nil
	}
	records, err := a.after.Records(a.ctx, ids)
	for _, r := range records {
		a.addOnce(r)
	}
	return err
}

func stepOut(types ...eco.LinkType) eco.Step { return eco.Step{Types: types, Direction: eco.Out} }

// readLinks reads into the delta the links that these steps take from things.
func (a *advance) readLinks(of []eco.ID, steps ...eco.Step) error {
	if len(of) == 0 {
		return nil
	}
	var asks []eco.Ask
	for _, id := range of {
		for _, s := range steps {
			asks = append(asks, eco.Ask{Of: id, Step: s})
		}
	}
	answers, err := a.after.Links(a.ctx, asks)
	for _, links := range answers {
		for _, l := range links.Items {
			a.addOnce(l.Record)
		}
	}
	return err
}

// addOnce puts a record into the delta unless it is there.
func (a *advance) addOnce(r eco.Record) {
	if !a.seen[r.ID] {
		a.seen[r.ID] = true
		a.delta.addRecord(r)
	}
}

// readClaims reads into the delta the claims on these things and on the delta's links.
func (a *advance) readClaims(things []eco.ID) error {
	about := slices.Clone(things)
	for _, l := range a.delta.links {
		about = append(about, idOf("lnk", l.key.ulid))
	}
	if len(about) == 0 {
		return nil
	}
	claims, err := a.after.Claims(a.ctx, about)
	for _, list := range claims {
		for _, c := range list {
			a.addOnce(c.Record)
		}
	}
	return err
}
