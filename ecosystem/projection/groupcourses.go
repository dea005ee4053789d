package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// pendingCourse is a course's row before mergeCourses puts it among the others.
type pendingCourse struct {
	course
	offers        []pendingOffer // by provider
	presentations []Presentation
	links         []pendingLink // by occupation
}

// pendingLink is a row of a link with the disputes over it by kinds of evidence.
type pendingLink struct {
	OccupationLink
	disputes []Dispute
}

// pendingOffer is who offers a course while providers have no number yet.
type pendingOffer struct {
	provider packedID
	visible  Mask
}

// courseIndex finds in a delta what a course's row is made of. The way from a course to
// a place is HAS_PRESENTATION, HELD_AT, IN_PLACE; each list of links is ordered by the
// end at which that way enters it.
type courseIndex struct {
	offers          []linkRecord // OFFERS, by course
	hasPresentation []linkRecord // by course
	heldAt          []linkRecord // by presentation
	inPlace         []linkRecord // by venue
	leadsTo         []linkRecord // LEADS_TO_OCCUPATION, by course

	presentations map[packedID]presentationRecord
	venueVisible  map[packedID]Mask
	occupations   map[packedID]uint16 // their numbers in the course table
	places        map[packedID]uint16
	synthetic     map[packedID]Mask // by course: the lenses through which it rests on made-up sources alone
	disputes      map[packedID][lensCount][]Dispute

	graph *Graph
	table *CourseTable // with its occupations and places
}

// newCourseIndex orders the links of a delta. The table has its occupations and places
// already.
func newCourseIndex(d *delta, graph *Graph, table *CourseTable, synthetic map[packedID]Mask) *courseIndex {
	s := &courseIndex{graph: graph, table: table, presentations: make(map[packedID]presentationRecord, len(d.presentations)), venueVisible: make(map[packedID]Mask, len(d.venues)), synthetic: synthetic, disputes: d.disputes,
		occupations: numbersByID(table.Occupations, func(o Occupation) eco.ID { return o.ID }),
		places:      numbersByID(table.Places, func(p Place) eco.ID { return p.ID })}
	for _, r := range d.presentations {
		s.presentations[r.key] = r
	}
	for _, v := range d.venues {
		s.venueVisible[v.key] = v.visible
	}
	pick := func(t eco.LinkType, end func(linkRecord) packedID) []linkRecord {
		var list []linkRecord
		for _, l := range d.links {
			if l.kind == typeNumbers[t] {
				list = append(list, l)
			}
		}
		slices.SortFunc(list, func(a, b linkRecord) int {
			return cmp.Or(comparePacked(end(a), end(b)), comparePacked(a.key, b.key))
		})
		return list
	}
	s.offers, s.hasPresentation = pick(eco.LinkOffers, toEnd), pick(eco.LinkHasPresentation, fromEnd)
	s.heldAt, s.inPlace, s.leadsTo = pick(eco.LinkHeldAt, fromEnd), pick(eco.LinkInPlace, fromEnd), pick(eco.LinkLeadsToOccupation, fromEnd)
	return s
}

func numbersByID[T any](rows []T, id func(T) eco.ID) map[packedID]uint16 {
	m := make(map[packedID]uint16, len(rows))
	for i, r := range rows {
		m[packID(id(r))] = uint16(i)
	}
	return m
}

func fromEnd(l linkRecord) packedID { return l.from }
func toEnd(l linkRecord) packedID   { return l.to }

// linksAt gives the links of one thing from a list that is ordered by that end.
func linksAt(list []linkRecord, end func(linkRecord) packedID, k packedID) []linkRecord {
	from, _ := slices.BinarySearchFunc(list, k, func(l linkRecord, k packedID) int { return comparePacked(end(l), k) })
	n := from
	for n < len(list) && end(list[n]) == k {
		n++
	}
	return list[from:n]
}

// supportedThrough gives the lenses that show a link itself, whatever its ends are, and
// some claim that supports it.
func (l linkRecord) supportedThrough() Mask { return l.visible & l.verdict.supportedThrough() }

// pendingCourse makes the row of a course.
func (s *courseIndex) pendingCourse(c courseRecord) pendingCourse {
	r := pendingCourse{course: course{ulid: c.key.ulid, level: c.level, mask: c.visible.LensBits(), registers: c.registers, called: c.called}}
	r.mask |= s.synthetic[c.key].LensBits() << lensCount
	r.offers = s.offersOf(c)
	none := c.visible // the lenses that show no presentation
	for _, l := range linksAt(s.hasPresentation, fromEnd, c.key) {
		if run, ok := s.presentations[l.to]; ok {
			shown := l.supportedThrough() & run.visible & c.visible
			r.presentations = append(r.presentations, s.presentationRows(c, run, shown)...)
			none &^= shown
		}
	}
	if none != 0 {
		r.presentations = append(r.presentations, Presentation{NoPlace, PlacesUnknown, c.mode, none.LensBits() | NoPresentation})
	}
	for _, l := range linksAt(s.leadsTo, fromEnd, c.key) {
		r.links = append(r.links, s.linkRows(l, c.visible)...)
	}
	slices.SortStableFunc(r.links, func(a, b pendingLink) int { return cmp.Compare(a.Occupation, b.Occupation) })
	return r
}

// offersOf gives who offers a course, by provider.
func (s *courseIndex) offersOf(c courseRecord) []pendingOffer {
	var list []pendingOffer
	for _, l := range linksAt(s.offers, toEnd, c.key) {
		if m := l.supportedThrough() & c.visible & s.graph.maskOf(l.from); m != 0 {
			list = append(list, pendingOffer{l.from, m})
		}
	}
	slices.SortFunc(list, func(a, b pendingOffer) int { return comparePacked(a.provider, b.provider) })
	var once []pendingOffer
	for _, o := range list {
		if n := len(once); n > 0 && once[n-1].provider == o.provider {
			once[n-1].visible |= o.visible
			continue
		}
		once = append(once, o)
	}
	return once
}

// presentationRows gives the rows of one presentation: one for each place, and one
// without a place for the lenses that show none.
func (s *courseIndex) presentationRows(c courseRecord, run presentationRecord, mask Mask) []Presentation {
	if mask == 0 {
		return nil
	}
	mode := c.mode
	if run.modeStated && c.mode != National {
		mode = run.mode
	}
	at := map[uint16]Mask{}
	placed := Mask(0)
	for _, h := range linksAt(s.heldAt, fromEnd, run.key) {
		for _, w := range linksAt(s.inPlace, fromEnd, h.to) {
			if place, ok := s.places[w.to]; ok {
				m := mask & h.supportedThrough() & s.venueVisible[h.to] & w.supportedThrough() & s.table.Places[place].Mask
				at[place] |= m
				placed |= m
			}
		}
	}
	var rows []Presentation
	for place, m := range at {
		if m != 0 {
			rows = append(rows, Presentation{place, run.places, mode, m.LensBits()})
		}
	}
	if rest := mask &^ placed; rest != 0 {
		rows = append(rows, Presentation{NoPlace, run.places, mode, rest.LensBits()})
	}
	slices.SortFunc(rows, func(a, b Presentation) int { return cmp.Compare(a.Place, b.Place) })
	for i := range rows[1:] {
		rows[i+1].Mask |= SamePresentation
	}
	return rows
}

// linkRows gives the rows of one link to an occupation: one for all lenses that show
// the same of it. For example: of a link with a public title match and a manual coding
// for the team, one row with the title match alone shows to the public and partners
// (011), and one with both to the team (100). Kinds of evidence that made-up sources
// alone give have a row of their own.
func (s *courseIndex) linkRows(l linkRecord, course Mask) []pendingLink {
	occupation, ok := s.occupations[l.to]
	if !ok {
		return nil
	}
	shown := l.supportedThrough() & course & s.table.Occupations[occupation].Mask
	var rows []pendingLink
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if !shown.Shows(lens) {
			continue
		}
		marks := uint8(0)
		if l.verdict.states[lens].state == stateNumbers[eco.Disputed] {
			marks = Disputed
		}
		disputes := s.disputes[l.key][lens]
		if len(disputes) > 0 {
			marks |= DisputedByKind
		}
		madeUp := l.verdict.madeUp[lens]
		if real := l.verdict.evidence[lens] &^ madeUp; real != 0 {
			rows = addLinkRow(rows, pendingLink{OccupationLink{occupation, real, marks}, disputes}, lens)
		}
		if madeUp != 0 {
			rows = addLinkRow(rows, pendingLink{OccupationLink{occupation, madeUp, marks | MadeUp}, disputes}, lens)
		}
	}
	return rows
}

// addLinkRow lets a lens show a row: one that other lenses show already, if there is one
// that says the same.
func addLinkRow(rows []pendingLink, row pendingLink, lens eco.Lens) []pendingLink {
	for i := range rows {
		if rows[i].Evidence == row.Evidence && rows[i].Mask&^allLenses.LensBits() == row.Mask && slices.Equal(rows[i].disputes, row.disputes) {
			rows[i].Mask |= Through(lens).LensBits()
			return rows
		}
	}
	row.Mask |= Through(lens).LensBits()
	return append(rows, row)
}
