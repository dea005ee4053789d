package gap

import (
	"cmp"
	"math/bits"
	"slices"
	"sort"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// OccupationRow is one occupation in one area.
type OccupationRow struct {
	Occupation, Area eco.ID
	Class            Class
	Sentence         string // the class, and of how many courses it speaks
	Demand           Demand
	Broader          *Broader // where there is no figure of demand: that of the nearest broader area; nil where there is none
	Supply           Supply
	Linked           int    // courses with undisputed strong evidence
	Weak             int    // courses that are linked, and not so
	Disputed         int    // of these, courses with nothing but disputed links
	Possible         int    // courses that lead to something broader only
	Online           int    // linked courses that belong to no area: with a presentation online,
	National         int    // with one offered everywhere,
	Unplaced         int    // or without a place that is known
	Green            string // what the approach asked for says of it
	Caveats          CaveatSet

	byMethod  [8]uint32
	area, row int32 // in the answer
}

// Supply is what is offered: courses of the catchment that are linked to the
// occupation, in units of their own.
type Supply struct {
	Courses                        int
	Presentations                  int // of these courses, in the catchment
	Places                         int // learners, where stated
	PresentationsWithUnknownPlaces int
}

// Evidence gives the courses by kind of evidence, as their methods are called. A
// course with two kinds counts under both.
func (r *OccupationRow) Evidence(each func(method string, courses int)) {
	for bit, n := range r.byMethod {
		if n > 0 {
			each(projection.EvidenceSet(1 << bit).Methods()[0], int(n))
		}
	}
}

// Order is how the rows of an area follow each other.
type Order int

// The orders. Ties are broken by classification and code.
const (
	ByDemand Order = iota // most first; then suppressed, unavailable, absent
	BySupply              // fewest linked courses first; then by demand
	ByCode
)

// Page asks for a part of the rows: of these classes (none: all), in an order.
// Areas follow each other as asked.
type Page struct {
	Classes       []Class
	Order         Order
	Size          int  // 0: all
	Last          bool // the last instead of the first
	After, Before *Key // exclusive
}

// Key names a row.
type Key struct{ Occupation, Area eco.ID }

// Rows is a part of the rows.
type Rows struct {
	Rows          []OccupationRow
	Before, After bool // whether there are more
	Total         int  // of these classes, in all
}

// position is where a row stands in an order: by area, then by the keys that the order
// compares, which are 0 where it does not.
type position struct {
	area, row int32
	supplyKey int64 // linked courses, in the order BySupply
	demandKey int64 // less than 0: the figure of demand, the highest first; else its status
	codeRank  int32
}

func (p *position) compare(o *position) int {
	return cmp.Or(cmp.Compare(p.area, o.area), cmp.Compare(p.supplyKey, o.supplyKey), cmp.Compare(p.demandKey, o.demandKey), cmp.Compare(p.codeRank, o.codeRank))
}

// Rows gives a page. It keeps no more rows than the page has, and makes only
// those. A key of no row of the answer is BadRequest.
func (g *Gaps) Rows(p Page) (Rows, error) {
	after, err := g.positionOfKey(p.After, p.Order)
	if err != nil {
		return Rows{}, err
	}
	before, err := g.positionOfKey(p.Before, p.Order)
	if err != nil {
		return Rows{}, err
	}
	got := Rows{Before: after != nil, After: before != nil, Total: g.total(p.Classes)}
	best := g.pagePositions(p, after, before)
	if p.Size == 0 {
		slices.SortFunc(best, func(a, b position) int { return a.compare(&b) })
	} else if len(best) > p.Size {
		if p.Last {
			best, got.Before = best[1:], true
		} else {
			best, got.After = best[:p.Size], true
		}
	}
	got.Rows = make([]OccupationRow, len(best))
	for i := range best {
		g.fillRow(&got.Rows[i], best[i].area, best[i].row)
	}
	return got, nil
}

// total counts the rows of some classes.
func (g *Gaps) total(list []Class) int {
	if list == nil {
		return len(g.rows) * len(g.areas)
	}
	n := 0
	for set := classBits(list); set != 0; set &= set - 1 {
		n += g.ByClass[bits.TrailingZeros16(set)]
	}
	return n
}

// pagePositions gives the rows of a page, and one more where there is more. Areas beyond
// those that fill it are not looked at.
func (g *Gaps) pagePositions(p Page, after, before *position) []position {
	wanted := classBits(p.Classes)
	best := make([]position, 0, p.Size+2)
	for n := range g.areas {
		a := n
		if p.Last {
			a = len(g.areas) - 1 - n
		}
		if p.Size > 0 && len(best) > p.Size {
			break
		}
		if (after != nil && int32(a) < after.area) || (before != nil && int32(a) > before.area) {
			continue
		}
		if g.areas[a].ranked != nil && g.rowsAreUsual() && p.Order == ByDemand && !p.Last && p.Size > 0 {
			best = g.firstRanked(best, int32(a), p, after, before)
			continue
		}
		for _, row := range g.rows {
			if p.Classes != nil && wanted>>g.class(g.areas[a], row)&1 == 0 {
				continue
			}
			at := g.positionOf(int32(a), row, p.Order)
			if (after == nil || at.compare(after) > 0) && (before == nil || at.compare(before) < 0) {
				best = insertPosition(best, &at, p.Size, p.Last)
			}
		}
	}
	return best
}

// rowsAreUsual tells whether the rows are those that are asked for most: all of the
// classifications that anything was observed in.
func (g *Gaps) rowsAreUsual() bool {
	return len(g.rows) > 0 && len(g.rows) == len(g.index.observedRows) && &g.rows[0] == &g.index.observedRows[0]
}

// rank puts the rows of an area in the order of demand.
func (g *Gaps) rank(a area) []int32 {
	alone := *g
	alone.areas = []area{a}
	ranked := slices.Clone(g.rows)
	slices.SortFunc(ranked, func(x, y int32) int {
		at, other := alone.positionOf(0, x, ByDemand), alone.positionOf(0, y, ByDemand)
		return at.compare(&other)
	})
	return ranked
}

// firstRanked adds the first rows of an area to those of a page, in the order of demand,
// until there is one more than the page has.
func (g *Gaps) firstRanked(best []position, number int32, p Page, after, before *position) []position {
	a, wanted := g.areas[number], classBits(p.Classes)
	for _, row := range a.ranked() {
		if len(best) > p.Size {
			break
		}
		if p.Classes != nil && wanted>>g.class(a, row)&1 == 0 {
			continue
		}
		at := g.positionOf(number, row, ByDemand)
		if (after == nil || at.compare(after) > 0) && (before == nil || at.compare(before) < 0) {
			best = append(best, at)
		}
	}
	return best
}

// insertPosition puts a row among the first that were seen, or the last, of which there
// are one more than the page has, so that it can be told whether there is more.
func insertPosition(best []position, at *position, size int, last bool) []position {
	if size == 0 {
		return append(best, *at)
	}
	if n := len(best); n > size {
		if !last && at.compare(&best[n-1]) > 0 || last && at.compare(&best[0]) < 0 {
			return best
		}
	}
	i := sort.Search(len(best), func(i int) bool { return best[i].compare(at) > 0 })
	best = slices.Insert(best, i, *at)
	switch {
	case len(best) <= size+1:
		return best
	case last:
		return slices.Delete(best, 0, 1)
	}
	return best[:size+1]
}

// classBits gives a set of classes, one bit each.
func classBits(list []Class) (set uint16) {
	for _, c := range list {
		set |= 1 << c
	}
	return set
}

// positionOfKey gives the position of the row that a cursor names; nil for none.
func (g *Gaps) positionOfKey(k *Key, o Order) (*position, error) {
	if k == nil {
		return nil, nil
	}
	occupation, where := g.table.FindOccupation(k.Occupation), g.table.FindPlace(k.Area)
	a := slices.IndexFunc(g.areas, func(a area) bool { return a.place == where })
	if occupation >= 0 && a >= 0 {
		if row := g.index.rowOf[occupation]; row >= 0 && slices.Contains(g.rows, row) {
			at := g.positionOf(int32(a), row, o)
			return &at, nil
		}
	}
	return nil, badRequest("The row to go on from is none of this answer.")
}

// positionOf gives where a row of an area stands in an order.
func (g *Gaps) positionOf(a, row int32, o Order) position {
	p := position{area: a, row: row, codeRank: g.index.rank[row]}
	if o == ByCode {
		return p
	}
	if status, value := g.demand(g.areas[a], row); status == Available {
		p.demandKey = -value
	} else {
		p.demandKey = int64(status)
	}
	if o == BySupply {
		p.supplyKey = int64(g.areas[a].cell(row).courses)
	}
	return p
}

func (g *Gaps) demand(a area, row int32) (DemandStatus, int64) {
	if at := a.block.demand[a.demandIndex(row)]; at >= 0 {
		o := &g.table.Observations[at]
		return DemandStatus(o.Status), o.Value
	}
	return Absent, 0
}

func (g *Gaps) class(a area, row int32) Class {
	status, value := g.demand(a, row)
	return classOf(status, value, a.block.broader[a.demandIndex(row)] >= 0, a.cell(row), a.total())
}

// fillRow fills a row in.
func (g *Gaps) fillRow(r *OccupationRow, number, row int32) {
	a := g.areas[number]
	c, occ := a.cell(row), &g.table.Occupations[g.index.rows[row]]
	var observed *projection.Observation
	r.Demand.Status = Absent
	if at := a.block.demand[a.demandIndex(row)]; at >= 0 {
		observed = &g.table.Observations[at]
		r.Demand = Demand{Status: DemandStatus(observed.Status), Period: g.Period, Observation: observed.Link, Imputed: observed.Imputed, Unit: g.table.Dictionary[observed.Unit]}
		if observed.Status == projection.Available {
			r.Demand.Value = observed.Value
		}
	}
	r.Occupation, r.Area = occ.ID, g.table.Places[a.place].ID
	if at := a.block.broader[a.demandIndex(row)]; at >= 0 {
		o := &g.table.Observations[at]
		r.Broader = &Broader{g.table.Places[o.Place].ID, o.Value, g.table.Dictionary[o.Unit], g.table.Dictionary[o.Period]}
	}
	r.Class = g.class(a, row)
	said := &g.said[r.Class]
	if said.of != a.total() {
		*said = saying{a.total(), r.Class.sentenceOf(a.total())}
	}
	r.Sentence = said.text
	r.Supply = Supply{int(c.courses), int(c.presentations), int(c.places), int(c.unknownPlaces)}
	r.Linked, r.Weak, r.Disputed, r.Possible = int(c.strong), int(c.courses-c.strong), int(c.disputed), int(c.possible)
	r.Online, r.National, r.Unplaced = int(a.noAreaCell(row, online).courses), int(a.noAreaCell(row, national).courses), int(a.noAreaCell(row, unplaced).courses)
	r.Green = greenValue(occ, g.approach)
	r.Caveats = g.caveatsOf(a, row, observed, c)
	r.Caveats.set(OldData, g.isOld && observed != nil)
	r.byMethod, r.area, r.row = c.byMethod, number, row
}
