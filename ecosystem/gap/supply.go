package gap

import (
	"runtime"
	"sync"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Strong and weak evidence: docs/adr/0008-gap-classes.md. OwnEvidence is evidence
// about the very course. All other kinds than the strong ones are weak.
var (
	Strong      = projection.EvidenceOf("manual_coding", "occupational_standard", "graduate_destination_own", "subject_progression")
	OwnEvidence = projection.EvidenceOf("manual_coding", "occupational_standard", "graduate_destination_own")
)

// filter is which courses and links are counted.
type filter struct {
	lens   eco.Lens
	kinds  projection.EvidenceSet // of evidence; all bits: any
	levels uint16                 // of courses, one bit each
}

// cell is what is counted of one occupation in one area. Courses count once,
// with the best of what links them.
type cell struct {
	courses, strong, disputed, possible  uint32
	presentations, unknown, places, made uint32 // of these courses in the area; made: synthetic courses
	kinds                                [8]uint32
}

// sum is what is counted of all courses in one area.
type sum struct {
	courses, linked, own         uint32
	presentations, unknown, made uint32
	places                       uint64
}

// join adds what was counted of other courses.
func (c *cell) join(o *cell) {
	c.courses, c.strong, c.disputed, c.possible = c.courses+o.courses, c.strong+o.strong, c.disputed+o.disputed, c.possible+o.possible
	c.presentations, c.unknown, c.places, c.made = c.presentations+o.presentations, c.unknown+o.unknown, c.places+o.places, c.made+o.made
	for k := range c.kinds {
		c.kinds[k] += o.kinds[k]
	}
}

// join adds what was counted of other courses.
func (s *sum) join(o *sum) {
	s.courses, s.linked, s.own = s.courses+o.courses, s.linked+o.linked, s.own+o.own
	s.presentations, s.unknown, s.made = s.presentations+o.presentations, s.unknown+o.unknown, s.made+o.made
	s.places += o.places
}

// Beside the areas of a block stand columns for what belongs to no area.
const (
	online   = iota // has a presentation online
	national        // has one that is offered everywhere
	unplaced        // none of its presentations has a place, is online or national
	beside
	elsewhere = beside // has one where no area of the block counts from: a mark, and no column
)

// mostAreas is how many areas are counted in one pass.
const mostAreas = 63 - beside

// counts is the counting of one pass, by column: the areas, then what belongs to none.
type counts struct {
	areas int
	cells [][]cell // by column and row
	sums  []sum
}

// leastPart is how many courses are worth a processor of their own.
var leastPart = 50_000

// count counts supply in areas, at most mostAreas, given by their catchments. Where
// there are many courses, processors share them.
func count(l *projection.CourseTable, f *frame, catchments [][]int32, by filter) counts {
	return countIn(max(1, min(runtime.GOMAXPROCS(0), l.Len()/leastPart)), l, f, catchments, by)
}

// countIn counts the courses in so many parts. What goes wrong in one goes wrong here.
func countIn(parts int, l *projection.CourseTable, f *frame, catchments [][]int32, by filter) counts {
	passes := make([]*counter, parts)
	failed := make([]any, parts)
	var all sync.WaitGroup
	for n := range passes {
		c := newCounter(len(l.Places), f, catchments, by)
		passes[n] = c
		part := func() { c.pass(l, by.levels, l.Len()*n/parts, l.Len()*(n+1)/parts) }
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
		passes[parts-1].join(c)
	}
	return passes[parts-1].done()
}
