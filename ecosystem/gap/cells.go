package gap

import (
	"sync"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// block is supply and demand of some areas, counted in one pass.
type block struct {
	counts
	catchments [][]int32
	demand     []int32 // by row and area: the observation; negative where there is none
	above      []bool  // by row and area: whether demand was observed in a broader area too
	always     []CaveatSet
}

// question is what a block is counted for, beside its areas.
type question struct {
	filter
	f         *frame
	catchment Catchment
	places    []int32 // of Set
	measure   int32
}

// newBlock counts areas, each for its period.
func newBlock(l *projection.CourseTable, q question, areas, periods []int32) *block {
	b := &block{demand: make([]int32, len(q.f.rows)*len(areas)), above: make([]bool, len(q.f.rows)*len(areas))}
	newest, starts := latest(l, q.lens, q.measure), first(l)
	for a, place := range areas {
		places := catchmentOf(l, q.lens, place, q.catchment, q.places)
		b.catchments = append(b.catchments, places)
		b.always = append(b.always, always(l, places))
		var over []int32
		for _, p := range broader(l, place) {
			if newest[p] >= 0 && l.Places[p].Mask.Shows(q.lens) {
				over = append(over, p)
			}
		}
		for row, occupation := range q.f.rows {
			at := row*len(areas) + a
			b.demand[at] = observation(l, q.lens, starts, occupation, place, q.measure, periods[a])
			for _, p := range over {
				b.above[at] = b.above[at] || observation(l, q.lens, starts, occupation, p, q.measure, periods[a]) >= 0
			}
		}
	}
	b.counts = count(l, q.f, b.catchments, q.filter)
	return b
}

// area is one area of an answer: a column of a block.
type area struct {
	place   int32
	block   *block
	column  int
	caveats CaveatSet      // of all its rows
	summary func() summary // over all usual rows, where it is kept
}

func (a area) at(row int32) int { return int(row)*a.block.areas + a.column }

func (a area) cell(row int32) *cell { return &a.block.cells[a.column][row] }

// away gives what is counted of a row in one of the columns that are no area.
func (a area) away(row int32, column int) *cell {
	return &a.block.cells[a.block.areas+column][row]
}

// kept is what is counted of the areas in which anything was observed, for the
// question that is asked most: one area, its own courses, no filter, the newest
// period. Areas are counted when one of their block is first asked for.
type kept struct {
	index     []int32 // by place, among the areas; negative where nothing was observed
	blocks    []func() *block
	summaries []func() summary // by area
}

type keptKey struct {
	lens  eco.Lens
	level string
}

func keptOf(l *projection.CourseTable, lens eco.Lens, level string) *kept {
	return l.Memoize(keptKey{lens, level}, func() any { return newKept(l, lens, level) }).(*kept)
}

func newKept(l *projection.CourseTable, lens eco.Lens, level string) *kept {
	q := question{filter: filter{lens, anyKind, anyLevel}, f: frameOf(l, lens, level), measure: wordOf(l, Adverts)}
	newest := latest(l, lens, q.measure)
	k := &kept{index: make([]int32, len(l.Places))}
	var areas, periods []int32
	for p := range l.Places {
		if k.index[p] = -1; newest[p] >= 0 && l.Places[p].Mask.Shows(lens) {
			k.index[p] = int32(len(areas))
			areas, periods = append(areas, int32(p)), append(periods, newest[p])
		}
	}
	for from := 0; from < len(areas); from += mostAreas {
		to := min(from+mostAreas, len(areas))
		k.blocks = append(k.blocks, sync.OnceValue(func() *block { return newBlock(l, q, areas[from:to], periods[from:to]) }))
	}
	usual := &Gaps{l: l, f: q.f, rows: q.f.common, adverts: true}
	for _, place := range areas {
		k.summaries = append(k.summaries, sync.OnceValue(func() summary {
			a, _ := k.area(place)
			return usual.summary(a)
		}))
	}
	return k
}

// area gives one that is kept; false where it is not.
func (k *kept) area(place int32) (area, bool) {
	at := k.index[place]
	if at < 0 {
		return area{}, false
	}
	b := k.blocks[at/mostAreas]()
	column := int(at % mostAreas)
	return area{place, b, column, b.always[column], k.summaries[at]}, true
}

const (
	anyKind  = projection.EvidenceSet(0xff)
	anyLevel = uint16(0xffff)
)
