package gap

import (
	"runtime"
	"slices"
	"sync"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// block is supply and demand of some areas, at most maxBlockAreas, counted in one pass.
type block struct {
	counts
	catchments    [][]int32
	demand        []int32 // by row and area: the observation; negative where there is none
	broaderDemand []bool  // by row and area: whether demand was observed in a broader area too
	broader       []int32 // by row and area, where there is no figure: the observation that is the nearest broader area's; negative where there is none
	caveats       []CaveatSet
}

// blockQuery is what a block is counted for, beside its areas.
type blockQuery struct {
	courseFilter
	index     *levelIndex
	catchment Catchment
	places    []int32 // of Set
	measure   int32
	fixed     bool // demand is of a period that was asked for
}

// newBlock counts areas, each for its period.
func newBlock(table *projection.CourseTable, q blockQuery, areas, periods []int32) *block {
	size := len(q.index.rows) * len(areas)
	b := &block{demand: make([]int32, size), broaderDemand: make([]bool, size), broader: make([]int32, size)}
	lookUp := demandLookUp{table, q, observationStarts(table)}
	h, newest := table.Hierarchy(q.lens), newestPeriods(table, q.lens, q.measure, q.index)
	for a, place := range areas {
		places := catchmentOf(table, q.lens, place, q.catchment, q.places)
		b.catchments = append(b.catchments, places)
		b.caveats = append(b.caveats, areaCaveats(table, places))
		around := slices.DeleteFunc(containingAreas(h, place), func(p int32) bool { return newest[p] < 0 })
		for row, occupation := range q.index.rows {
			at := row*len(areas) + a
			b.demand[at] = lookUp.find(occupation, place, periods[a])
			b.findBroader(lookUp, at, occupation, around, periods[a])
		}
	}
	b.counts = countSupply(table, q.index, b.catchments, q.courseFilter)
	return b
}

// findBroader finds what was observed of an occupation in the areas around one, the
// nearest first.
func (b *block) findBroader(lookUp demandLookUp, at int, occupation int32, around []int32, period int32) {
	b.broader[at] = -1
	isKnown := b.demand[at] >= 0 && lookUp.table.Observations[b.demand[at]].Status != projection.Unavailable
	for _, p := range around {
		found := lookUp.find(occupation, p, period)
		b.broaderDemand[at] = b.broaderDemand[at] || found >= 0
		if isKnown || b.broader[at] >= 0 {
			continue
		}
		if !lookUp.fixed {
			found = lookUp.findNewestFigure(occupation, p)
		}
		if found >= 0 && lookUp.table.Observations[found].Status == projection.Available {
			b.broader[at] = found
		}
	}
}

// area is one area of an answer: the column of a block that counts for it.
type area struct {
	place   int32
	block   *block
	column  int
	caveats CaveatSet          // of all its rows
	summary func() areaSummary // over all usual rows, where it is kept
	ranked  func() []int32     // all usual rows by demand, where they are kept
}

func (a area) demandIndex(row int32) int { return int(row)*a.block.areas + a.column }

// total is what is counted of all courses of the area's catchment.
func (a area) total() *total { return &a.block.totals[a.column] }

func (a area) cell(row int32) *cell { return &a.block.cells[a.column][row] }

// noAreaCell gives what is counted of a row in one of the columns that are no area.
func (a area) noAreaCell(row int32, column int) *cell {
	return &a.block.cells[a.block.areas+column][row]
}

// usualBlocks is what is counted of the areas in which anything was observed, for the
// question that is asked most: one area, its own courses, no filter, the newest
// period. Areas are counted when one of their block is first asked for.
type usualBlocks struct {
	areaNumber []int32 // by place, among the areas; negative where nothing was observed
	blocks     []func() *block
	summaries  []func() areaSummary // by area
	rankings   []func() []int32     // by area
}

type usualBlocksKey struct {
	lens  eco.Lens
	level string
}

func usualBlocksOf(table *projection.CourseTable, lens eco.Lens, level string) *usualBlocks {
	return table.Memoize(usualBlocksKey{lens, level}, func() any { return newUsualBlocks(table, lens, level) }).(*usualBlocks)
}

// newUsualBlocks lists the areas and prepares their blocks; nothing is counted yet.
func newUsualBlocks(table *projection.CourseTable, lens eco.Lens, level string) *usualBlocks {
	q := blockQuery{courseFilter: courseFilter{lens, anyEvidence, anyLevel}, index: levelIndexOf(table, lens, level), measure: dictionaryNumber(table, Adverts)}
	newest := newestPeriods(table, lens, q.measure, q.index)
	k := &usualBlocks{areaNumber: make([]int32, len(table.Places))}
	var areas, periods []int32
	for p := range table.Places {
		if k.areaNumber[p] = -1; newest[p] >= 0 && table.Places[p].Mask.Shows(lens) {
			k.areaNumber[p] = int32(len(areas))
			areas, periods = append(areas, int32(p)), append(periods, newest[p])
		}
	}
	for from := 0; from < len(areas); from += maxBlockAreas {
		to := min(from+maxBlockAreas, len(areas))
		k.blocks = append(k.blocks, sync.OnceValue(func() *block { return newBlock(table, q, areas[from:to], periods[from:to]) }))
	}
	usual := &Gaps{table: table, query: q, index: q.index, rows: q.index.observedRows, countsAdverts: true, fewLinked: usualFewLinked}
	for _, place := range areas {
		k.summaries = append(k.summaries, sync.OnceValue(func() areaSummary {
			a, _ := k.area(place)
			return usual.summarise(a)
		}))
		k.rankings = append(k.rankings, sync.OnceValue(func() []int32 {
			a, _ := k.area(place)
			return usual.rank(a)
		}))
	}
	return k
}

// area gives an area from its block, which is counted if it is the first; false where
// nothing was observed there.
func (k *usualBlocks) area(place int32) (area, bool) {
	at := k.areaNumber[place]
	if at < 0 {
		return area{}, false
	}
	b := k.blocks[at/maxBlockAreas]()
	column := int(at % maxBlockAreas)
	return area{place, b, column, b.caveats[column], k.summaries[at], k.rankings[at]}, true
}

const (
	anyEvidence = projection.EvidenceSet(0xff)
	anyLevel    = uint16(0xffff)
)

// countSupply counts supply in areas, at most maxBlockAreas, given by their catchments.
// Where there are many courses, processors share them.
func countSupply(table *projection.CourseTable, index *levelIndex, catchments [][]int32, by courseFilter) counts {
	return countInParts(max(1, min(runtime.GOMAXPROCS(0), table.Len()/minPart)), table, index, catchments, by)
}

// countInParts counts the courses in so many parts. What goes wrong in one goes wrong here.
func countInParts(parts int, table *projection.CourseTable, index *levelIndex, catchments [][]int32, by courseFilter) counts {
	passes := make([]*countingPass, parts)
	failed := make([]any, parts)
	var all sync.WaitGroup
	for n := range passes {
		c := newCountingPass(len(table.Places), index, catchments, by)
		passes[n] = c
		part := func() { c.countCourses(table, by.levels, table.Len()*n/parts, table.Len()*(n+1)/parts) }
		if n == parts-1 {
			part()
			break
		}
		all.Go(func() {
			defer func() { failed[n] = recover() }()
			part()
		})
	}
	all.Wait()
	for n, c := range passes[:parts-1] {
		if failed[n] != nil {
			panic(failed[n])
		}
		passes[parts-1].addPass(c)
	}
	return passes[parts-1].finish()
}

// minPart is how many courses are worth a processor of their own; a test lowers it.
var minPart = 50_000
