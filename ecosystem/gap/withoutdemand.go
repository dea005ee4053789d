package gap

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Idle sorts the courses of some areas by whether they lead to demand there
// (question 5). Piles are by id; their rows are made when they are asked for.
type Idle struct {
	g     *Gaps
	piles map[Pile][]idle
	state []demandIn // by row of the frame
}

type idle struct {
	course int32
	reason Reason
}

// demandIn is what is known of the demand for an occupation in all areas together.
type demandIn uint8

const (
	demandUnknown demandIn = iota
	demandZero             // counted in every area, and zero
	demandSeen             // in one area at least
)

// CoursesWithoutDemand asks which courses, of those held in the catchments of some
// areas, lead to no occupation with demand in any of them. It is a gap only if
// everything that a course is known to lead to was counted in every area and is
// zero. Of the options, occupations, approach and sectors are not asked about.
func CoursesWithoutDemand(l *projection.CourseTable, lens eco.Lens, o Options) (*Idle, error) {
	o.Occupations, o.Approach, o.Sectors = nil, "", nil
	g, err := OccupationGaps(l, lens, o)
	if err != nil {
		return nil, err
	}
	d := &Idle{g: g, piles: map[Pile][]idle{}, state: make([]demandIn, len(g.f.rows))}
	for row := range d.state {
		d.state[row] = g.demandIn(int32(row))
	}
	near := make([]int32, len(l.Places))
	for p := range near {
		near[p] = unreachable
	}
	for _, a := range g.areas {
		for _, p := range a.block.catchments[a.column] {
			near[p] = 0
		}
	}
	for course := range l.Len() {
		if g.counts(course) && within(l.Presentations(course), g.lens(), near) {
			pile, reason := d.judge(l.Links(course))
			d.piles[pile] = append(d.piles[pile], idle{int32(course), reason})
		}
	}
	return d, nil
}

func (g *Gaps) demandIn(row int32) demandIn {
	state := demandZero
	for _, a := range g.areas {
		switch status, value := g.demand(a, row); {
		case status == Available && value > 0:
			return demandSeen
		case status != Available:
			state = demandUnknown
		}
	}
	return state
}

// judge says in which pile a course lies.
func (d *Idle) judge(leads []projection.OccupationLink) (Pile, Reason) {
	pile, reason := CannotTell, Reason("NO_OCCUPATION_KNOWN")
	weight := 0
	say := func(w int, p Pile, r Reason) {
		if w > weight {
			weight, pile, reason = w, p, r
		}
	}
	for _, lead := range leads {
		if lead.Mask&d.g.lens() == 0 || lead.Evidence&d.g.ask.kinds == 0 {
			continue
		}
		row := d.g.f.rowOf[lead.Occupation]
		if row == noRow {
			say(2, CannotTell, "DEMAND_NOT_KNOWN")
			continue
		}
		state := d.over(row)
		switch {
		case state == demandZero:
			say(1, Gap, "NO_DEMAND_SEEN")
		case row < noRow:
			say(3, CannotTell, "ONLY_BROADER_KNOWN")
		case state == demandUnknown:
			say(2, CannotTell, "DEMAND_NOT_KNOWN")
		case lead.Mask&projection.Disputed != 0:
			say(4, CannotTell, "DISPUTED")
		default:
			say(5, NoGap, "LEADS_TO_DEMAND")
		}
	}
	return pile, reason
}

// over is the demand for a row, or for all rows of a span: zero only where it is zero for each.
func (d *Idle) over(row int32) demandIn {
	if row >= 0 {
		return d.state[row]
	}
	s := d.g.f.spans[coarse(row)]
	for _, state := range d.state[s.from:s.to] {
		if state != demandZero {
			return demandUnknown
		}
	}
	return demandZero
}

// Len is how many courses lie in a pile.
func (d *Idle) Len(p Pile) int { return len(d.piles[p]) }

// ID gives the course at a place of a pile.
func (d *Idle) ID(p Pile, i int) eco.ID { return d.g.l.CourseID(int(d.piles[p][i].course)) }

// Find gives the place of a course in a pile; false where it is not in it.
func (d *Idle) Find(p Pile, course eco.ID) (int, bool) {
	number := int32(d.g.l.FindCourse(course))
	return slices.BinarySearchFunc(d.piles[p], number, func(at idle, n int32) int { return cmp.Compare(at.course, n) })
}

// Row makes a row of a pile. Others are the occupations that the course leads to,
// Because the observations of their demand in the areas.
func (d *Idle) Row(p Pile, i int) Row {
	at := d.piles[p][i]
	r := Row{Subject: d.ID(p, i), Pile: p, Reason: at.reason}
	for _, lead := range d.g.l.Links(int(at.course)) {
		if lead.Mask&d.g.lens() == 0 || lead.Evidence&d.g.ask.kinds == 0 {
			continue
		}
		r.Others = appendNew(r.Others, d.g.l.Occupations[lead.Occupation].ID)
		row := d.g.f.rowOf[lead.Occupation]
		for _, a := range d.g.areas {
			if row < 0 {
				break
			}
			if o := a.block.demand[a.at(row)]; o >= 0 && !slices.Contains(r.Because, d.g.l.Observations[o].Link) {
				r.Because = append(r.Because, d.g.l.Observations[o].Link)
			}
		}
	}
	return r
}
