package gap

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// DemandPiles sorts the courses of some areas by whether they lead to demand there
// (question 5). Piles are by id; their rows are made when they are asked for.
type DemandPiles struct {
	g      *Gaps
	piles  map[Pile][]pileEntry
	demand []demandState // by row of the index
}

type pileEntry struct {
	course int32
	reason Reason
}

// demandState is what is known of the demand for an occupation in all areas together.
type demandState uint8

const (
	demandUnknown demandState = iota
	demandZero                // counted in every area, and zero
	demandSeen                // in one area at least
)

// CoursesWithoutDemand asks which courses, of those held in the catchments of some
// areas, lead to no occupation with demand in any of them. It is a gap only if
// everything that a course is known to lead to was counted in every area and is
// zero. Of the options, occupations, approach and sectors are not asked about.
func CoursesWithoutDemand(table *projection.CourseTable, lens eco.Lens, o Options) (*DemandPiles, error) {
	o.Occupations, o.Approach, o.Sectors = nil, "", nil
	g, err := OccupationGaps(table, lens, o)
	if err != nil {
		return nil, err
	}
	d := &DemandPiles{g: g, piles: map[Pile][]pileEntry{}, demand: make([]demandState, len(g.index.rows))}
	for row := range d.demand {
		d.demand[row] = g.demandStateOf(int32(row))
	}
	near := make([]int32, len(table.Places))
	for p := range near {
		near[p] = noDistance
	}
	for _, a := range g.areas {
		for _, p := range a.block.catchments[a.column] {
			near[p] = 0
		}
	}
	for course := range table.Len() {
		if g.countsCourse(course) && isHeldWithin(table.Presentations(course), g.lensBit(), near) {
			pile, reason := d.classify(course)
			d.piles[pile] = append(d.piles[pile], pileEntry{int32(course), reason})
		}
	}
	return d, nil
}

// demandStateOf gives what is known of the demand for a row in all areas together.
func (g *Gaps) demandStateOf(row int32) demandState {
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

// classify says in which pile a course lies.
func (d *DemandPiles) classify(course int) (Pile, Reason) {
	pile, reason := CannotTell, Reason("NO_OCCUPATION_KNOWN")
	weight := 0
	say := func(w int, p Pile, r Reason) {
		if w > weight {
			weight, pile, reason = w, p, r
		}
	}
	for n, link := range d.g.table.Links(course) {
		if link.Mask&d.g.lensBit() == 0 || link.Evidence&d.g.query.evidence == 0 {
			continue
		}
		row := d.g.index.rowOf[link.Occupation]
		if row == noRow {
			say(2, CannotTell, "DEMAND_NOT_KNOWN")
			continue
		}
		state := d.demandFor(row)
		switch {
		case state == demandZero:
			say(1, Gap, "NO_DEMAND_SEEN")
		case row < noRow:
			say(3, CannotTell, "ONLY_BROADER_KNOWN")
		case state == demandUnknown:
			say(2, CannotTell, "DEMAND_NOT_KNOWN")
		case d.g.table.IsDisputed(course, n, d.g.query.evidence):
			say(4, CannotTell, "DISPUTED")
		default:
			say(5, NoGap, "LEADS_TO_DEMAND")
		}
	}
	return pile, reason
}

// demandFor is the demand for a row, or for all rows of a span: zero only where it is zero for each.
func (d *DemandPiles) demandFor(row int32) demandState {
	if row >= 0 {
		return d.demand[row]
	}
	s := d.g.index.spans[spanNumber(row)]
	for _, state := range d.demand[s.from:s.to] {
		if state != demandZero {
			return demandUnknown
		}
	}
	return demandZero
}

// Len is how many courses lie in a pile.
func (d *DemandPiles) Len(p Pile) int { return len(d.piles[p]) }

// ID gives the course at a place of a pile.
func (d *DemandPiles) ID(p Pile, i int) eco.ID { return d.g.table.CourseID(int(d.piles[p][i].course)) }

// Find gives the place of a course in a pile; false where it is not in it.
func (d *DemandPiles) Find(p Pile, course eco.ID) (int, bool) {
	number := int32(d.g.table.FindCourse(course))
	return slices.BinarySearchFunc(d.piles[p], number, func(at pileEntry, n int32) int { return cmp.Compare(at.course, n) })
}

// Row makes a row of a pile. Others are the occupations that the course leads to,
// Because the observations of their demand in the areas.
func (d *DemandPiles) Row(p Pile, i int) Row {
	at := d.piles[p][i]
	r := Row{Subject: d.ID(p, i), Pile: p, Reason: at.reason}
	for _, link := range d.g.table.Links(int(at.course)) {
		if link.Mask&d.g.lensBit() == 0 || link.Evidence&d.g.query.evidence == 0 {
			continue
		}
		r.Others = appendUnique(r.Others, d.g.table.Occupations[link.Occupation].ID)
		row := d.g.index.rowOf[link.Occupation]
		for _, a := range d.g.areas {
			if row < 0 {
				break
			}
			if o := a.block.demand[a.demandIndex(row)]; o >= 0 && !slices.Contains(r.Because, d.g.table.Observations[o].Link) {
				r.Because = append(r.Because, d.g.table.Observations[o].Link)
			}
		}
	}
	return r
}
