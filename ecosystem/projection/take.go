package projection

import (
	"bytes"
	"slices"

	eco "catchment/ecosystem"
)

// take puts courses in: those of before that are neither gone nor among the new rows, and the new rows.
func (l *Learning) take(before *Learning, move moves, rows []row, left gone) {
	if len(rows) == 0 && move.none() && !left.courses() {
		l.Providers, l.courses, l.held, l.leads, l.shared = before.Providers, before.courses, before.held, before.leads, before.shared
		return
	}
	l.provide(before, rows)
	providers := make([]int32, len(before.Providers))
	for i, id := range before.Providers {
		providers[i] = l.provider(keyOf(id))
	}
	l.courses = make([]course, 0, before.Courses()+len(rows)+1)
	l.held = make([]Held, 0, len(before.held))
	l.leads = make([]Lead, 0, len(before.leads))
	for i := range before.Courses() {
		c := before.Course(i)
		for len(rows) > 0 && bytes.Compare(rows[0].ulid[:], before.courses[i].ulid[:]) < 0 {
			l.put(rows[0])
			rows = rows[1:]
		}
		if len(rows) > 0 && rows[0].ulid == before.courses[i].ulid {
			continue // the new row stands for it
		}
		if len(left) > 0 && left[before.CourseID(i)] {
			continue
		}
		l.append(before.courses[i], c.Held, c.Leads)
		for o := range before.Offers(i) {
			l.offer(Offer{o.Mask, providers[o.Provider]})
		}
		move.rows(l, len(c.Held), len(c.Leads))
	}
	for _, r := range rows {
		l.put(r)
	}
	l.courses = append(l.courses, course{held: uint32(len(l.held)), leads: uint32(len(l.leads))})
	l.forget()
}

// forget leaves out of the list of providers those that no course names any more.
func (l *Learning) forget() {
	number := make([]int32, len(l.Providers))
	l.eachOffer(func(o *Offer) { number[o.Provider] = 1 })
	var kept []eco.ID
	for i, id := range l.Providers {
		if number[i] == 1 {
			number[i] = int32(len(kept))
			kept = append(kept, id)
		}
	}
	l.eachOffer(func(o *Offer) { o.Provider = number[o.Provider] })
	l.Providers = kept
}

// eachOffer goes through the offers of courses that are being put in.
func (l *Learning) eachOffer(do func(*Offer)) {
	for i := range l.courses {
		if o := &l.courses[i].Offer; o.Mask != 0 {
			do(o)
		}
	}
	for i := range l.shared {
		do(&l.shared[i].Offer)
	}
}

// courses tells whether any course is among what is gone.
func (g gone) courses() bool {
	for id := range g {
		if kind, _ := id.Kind(); kind == eco.KindCourse {
			return true
		}
	}
	return false
}

func (l *Learning) put(r row) {
	l.append(r.course, r.held, r.leads)
	for _, o := range r.offers {
		l.offer(Offer{o.mask, l.provider(o.provider)})
	}
}

// offer says of the course that was put in last that somebody offers it.
func (l *Learning) offer(o Offer) {
	last := len(l.courses) - 1
	if l.courses[last].Mask == 0 {
		l.courses[last].Offer = o
		return
	}
	l.shared = append(l.shared, shared{uint32(last), o})
}

func (l *Learning) append(c course, held []Held, leads []Lead) {
	c.held, c.leads, c.Offer = uint32(len(l.held)), uint32(len(l.leads)), Offer{}
	l.courses, l.held, l.leads = append(l.courses, c), append(l.held, held...), append(l.leads, leads...)
}

// provide lists who offers any course: those of before that still do, and the new ones.
func (l *Learning) provide(before *Learning, rows []row) {
	l.Providers = slices.Clone(before.Providers)
	for _, r := range rows {
		for _, o := range r.offers {
			l.Providers = append(l.Providers, o.provider.id())
		}
	}
	slices.Sort(l.Providers)
	l.Providers = slices.Compact(l.Providers)
}

func (l *Learning) provider(k key) int32 {
	i, _ := slices.BinarySearch(l.Providers, k.id())
	return int32(i)
}

// moves says how occupations and places that rows name are numbered now; nil where as before.
type moves struct{ occupations, places []uint16 }

// moved gives how a row is numbered now.
func moved(numbers []uint16, n int32) int32 {
	if numbers == nil {
		return n
	}
	return int32(numbers[n])
}

func (m moves) none() bool { return m.occupations == nil && m.places == nil }

func mover(before, after *Learning) moves {
	return moves{renumbered(before.Occupations, after.Occupations, func(o Occupation) eco.ID { return o.ID }),
		renumbered(before.Places, after.Places, func(p Place) eco.ID { return p.ID })}
}

func renumbered[T any](before, after []T, id func(T) eco.ID) []uint16 {
	numbers := make([]uint16, len(before))
	same := true
	for i, row := range before {
		numbers[i] = NoPlace
		if at := find(after, id(row), id); at >= 0 {
			numbers[i] = uint16(at)
		}
		same = same && int(numbers[i]) == i
	}
	if same {
		return nil
	}
	return numbers
}

// rows renumbers the rows that were put in last.
func (m moves) rows(l *Learning, held, leads int) {
	if m.places != nil {
		for i := len(l.held) - held; i < len(l.held); i++ {
			if l.held[i].Place != NoPlace {
				l.held[i].Place = m.places[l.held[i].Place]
			}
		}
	}
	if m.occupations != nil {
		for i := len(l.leads) - leads; i < len(l.leads); i++ {
			l.leads[i].Occupation = m.occupations[l.leads[i].Occupation]
		}
	}
}
