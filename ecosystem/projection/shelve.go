package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// row is a course's row before it is put among the others.
type row struct {
	course
	offers []offer // by provider
	held   []Held
	leads  []Lead
}

// offer is who offers a course while providers have no number yet.
type offer struct {
	provider key
	mask     Mask
}

// shelf holds the gathered links of courses so that those of one thing are found.
type shelf struct {
	offers, runs, held, within, leads []linkThing
	run                               map[key]runThing
	venue                             map[key]Mask
	occupations, places               map[key]uint16
	synthetic                         map[key]bool // courses that rest on made-up sources alone
}

func shelfOf(g *gathered, l *Learning, synthetic map[key]bool) *shelf {
	s := &shelf{run: make(map[key]runThing, len(g.runs)), venue: make(map[key]Mask, len(g.venues)), synthetic: synthetic,
		occupations: numbersOf(l.Occupations, func(o Occupation) eco.ID { return o.ID }),
		places:      numbersOf(l.Places, func(p Place) eco.ID { return p.ID })}
	for _, r := range g.runs {
		s.run[r.key] = r
	}
	for _, v := range g.venues {
		s.venue[v.key] = v.mask
	}
	pick := func(t eco.LinkType, end func(linkThing) key) []linkThing {
		var list []linkThing
		for _, l := range g.links {
			if l.kind == typeNumbers[t] {
				list = append(list, l)
			}
		}
		slices.SortFunc(list, func(a, b linkThing) int {
			return cmp.Or(compareKeys(end(a), end(b)), compareKeys(a.key, b.key))
		})
		return list
	}
	s.offers, s.runs = pick(eco.LinkOffers, to), pick(eco.LinkHasPresentation, begin)
	s.held, s.within, s.leads = pick(eco.LinkHeldAt, begin), pick(eco.LinkInPlace, begin), pick(eco.LinkLeadsToOccupation, begin)
	return s
}

func numbersOf[T any](rows []T, id func(T) eco.ID) map[key]uint16 {
	m := make(map[key]uint16, len(rows))
	for i, r := range rows {
		m[keyOf(id(r))] = uint16(i)
	}
	return m
}

func begin(l linkThing) key { return l.from }
func to(l linkThing) key    { return l.to }

// of gives the links of one thing from a list that is ordered by that end.
func of(list []linkThing, end func(linkThing) key, k key) []linkThing {
	from, _ := slices.BinarySearchFunc(list, k, func(l linkThing, k key) int { return compareKeys(end(l), k) })
	n := from
	for n < len(list) && end(list[n]) == k {
		n++
	}
	return list[from:n]
}

// spoken gives the lenses through which a link shows as far as it goes itself,
// and somebody says that it is so.
func (l linkThing) spoken() Mask { return l.mask & l.judged.spoken() }

// row makes the row of a course.
func (s *shelf) row(c courseThing) row {
	r := row{course: course{ulid: c.key.ulid, level: c.level, mask: uint8(c.mask)}}
	if s.synthetic[c.key] {
		r.mask |= Synthetic
	}
	r.offers = s.offered(c)
	none := c.mask // the lenses that show no presentation
	for _, l := range of(s.runs, begin, c.key) {
		if run, ok := s.run[l.to]; ok {
			shown := l.spoken() & run.mask & c.mask
			r.held = append(r.held, s.heldAt(c, run, shown)...)
			none &^= shown
		}
	}
	if none != 0 {
		r.held = append(r.held, Held{NoPlace, PlacesUnknown, c.mode, uint8(none) | NoRun})
	}
	for _, l := range of(s.leads, begin, c.key) {
		r.leads = append(r.leads, s.leadsTo(l, c.mask)...)
	}
	slices.SortStableFunc(r.leads, func(a, b Lead) int { return cmp.Compare(a.Occupation, b.Occupation) })
	return r
}

// offered gives who offers a course, by provider.
func (s *shelf) offered(c courseThing) []offer {
	var list []offer
	for _, l := range of(s.offers, to, c.key) {
		if m := l.spoken() & c.mask; m != 0 {
			list = append(list, offer{l.from, m})
		}
	}
	slices.SortFunc(list, func(a, b offer) int { return compareKeys(a.provider, b.provider) })
	var once []offer
	for _, o := range list {
		if n := len(once); n > 0 && once[n-1].provider == o.provider {
			once[n-1].mask |= o.mask
			continue
		}
		once = append(once, o)
	}
	return once
}

// heldAt gives the rows of one presentation: one for each place, and one without
// a place for the lenses that show none.
func (s *shelf) heldAt(c courseThing, run runThing, mask Mask) []Held {
	if mask == 0 {
		return nil
	}
	mode := c.mode
	if run.stated {
		mode = run.mode
	}
	at := map[uint16]Mask{}
	placed := Mask(0)
	for _, h := range of(s.held, begin, run.key) {
		for _, w := range of(s.within, begin, h.to) {
			if place, ok := s.places[w.to]; ok {
				m := mask & h.spoken() & s.venue[h.to] & w.spoken()
				at[place] |= m
				placed |= m
			}
		}
	}
	var rows []Held
	for place, m := range at {
		if m != 0 {
			rows = append(rows, Held{place, run.places, mode, uint8(m)})
		}
	}
	if rest := mask &^ placed; rest != 0 {
		rows = append(rows, Held{NoPlace, run.places, mode, uint8(rest)})
	}
	slices.SortFunc(rows, func(a, b Held) int { return cmp.Compare(a.Place, b.Place) })
	for i := range rows[1:] {
		rows[i+1].Mask |= SameRun
	}
	return rows
}

// leadsTo gives the rows of one link to an occupation: one for all lenses that
// show the same of it.
func (s *shelf) leadsTo(l linkThing, course Mask) []Lead {
	occupation, ok := s.occupations[l.to]
	if !ok {
		return nil
	}
	var rows []Lead
	for lens := eco.PublicLens; lens <= eco.TeamLens; lens++ {
		if !(l.spoken() & course).Shows(lens) {
			continue
		}
		lead := Lead{occupation, l.judged.kinds[lens], uint8(Through(lens))}
		if l.judged.said[lens].state == stateNumbers[eco.Disputed] {
			lead.Mask |= Disputed
		}
		if n := len(rows); n > 0 && rows[n-1].Kinds == lead.Kinds && rows[n-1].Mask&Disputed == lead.Mask&Disputed {
			rows[n-1].Mask |= lead.Mask
			continue
		}
		rows = append(rows, lead)
	}
	return rows
}
