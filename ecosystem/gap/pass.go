package gap

import (
	"math/bits"
	"slices"

	"catchment/ecosystem/projection"
)

// countingPass is a pass under way. It makes next to nothing while it runs.
type countingPass struct {
	counts
	index        *levelIndex
	lensBit      uint8       // the lens' bit
	flagsOf      [256]uint16 // by kinds of evidence: see hows
	placeColumns []uint64    // by place: the areas whose catchment it is in, else elsewhere; last, where no place is known: none
	modeColumns  [4]uint64   // by mode: its column
	spanEdges    [][]int32   // by column and row: where spans of courses begin and end
	lastCourse   []uint32    // by row: the last course linked to it

	// Of the course at hand:
	sums      [64]presentationSums // by column
	rowLinks  []rowLink
	spanLinks []int32 // rows of the links that end above the rows: see coarse
}

type presentationSums struct{ presentations, unknown, places uint32 }

// rowLink is what links a course to a row: all its kinds of evidence, and more, see hows.
type rowLink struct {
	row   int32
	flags uint16
}

func newCountingPass(places int, x *levelIndex, catchments [][]int32, courses courseFilter) *countingPass {
	width, rows := len(catchments)+noAreaColumns, len(x.rows)
	c := &countingPass{counts: counts{areas: len(catchments), totals: make([]total, width)}, index: x,
		lensBit: uint8(projection.Through(courses.lens)), flagsOf: flagsByEvidence(courses.evidence), placeColumns: make([]uint64, places+1),
		lastCourse: make([]uint32, rows)}
	cells, edges := make([]cell, width*rows), make([]int32, width*(rows+1))
	for n := range width {
		c.cells, c.spanEdges = append(c.cells, cells[n*rows:(n+1)*rows]), append(c.spanEdges, edges[n*(rows+1):(n+1)*(rows+1)])
	}
	for a, list := range catchments {
		for _, p := range list {
			c.placeColumns[p] |= 1 << a
		}
	}
	for p := range places {
		if c.placeColumns[p] == 0 {
			c.placeColumns[p] = c.columnBit(elsewhere)
		}
	}
	c.modeColumns[projection.Online], c.modeColumns[projection.National] = c.columnBit(online), c.columnBit(national)
	return c
}

// columnBit is the bit of a column that is no area.
func (c *countingPass) columnBit(n int) uint64 { return 1 << (c.areas + n) }

// countCourses counts some of the courses.
func (c *countingPass) countCourses(table *projection.CourseTable, asked uint16, from, to int) {
	var levels [256]uint8 // by level: the lens' bit, if it is asked for
	for level := range projection.LevelWords {
		levels[level] = c.lensBit * uint8(asked>>level&1)
	}
	skip := c.columnBit(elsewhere)
	for i := from; i < to; i++ {
		mask, level := table.MaskAndLevel(i)
		if mask&levels[level] == 0 {
			continue
		}
		list := table.Presentations(i)
		if in := c.columnsOfCourse(list); in != skip {
			in = c.sumPresentations(list, in)
			c.addCourse(table.Links(i), in, uint32(i+1), uint32(mask/projection.Synthetic))
		}
	}
}

// columnsOfCourse gives the columns that a course belongs to. This and nothing else is
// worked out of courses that no area counts.
func (c *countingPass) columnsOfCourse(list []projection.Presentation) (in uint64) {
	for i := range list {
		if h := &list[i]; h.Mask&c.lensBit != 0 {
			in |= c.columnsOf(h)
		}
	}
	return in
}

// columnsOf gives the columns of one presentation; none where no place is known.
func (c *countingPass) columnsOf(h *projection.Presentation) uint64 {
	if h.Mode != projection.Local {
		return c.modeColumns[h.Mode&3]
	}
	return c.placeColumns[min(int(h.Place), len(c.placeColumns)-1)]
}

// sumPresentations counts the presentations of a course in the columns that it belongs to,
// and gives these.
func (c *countingPass) sumPresentations(list []projection.Presentation, in uint64) uint64 {
	nowhere := uint64(0)
	if in == 0 {
		nowhere = c.columnBit(unplaced)
	}
	in = in&^c.columnBit(elsewhere) | nowhere
	for m := in; m != 0; m &= m - 1 {
		c.sums[bits.TrailingZeros64(m)&63] = presentationSums{}
	}
	run := uint64(0) // where the presentation at hand was counted
	for i := range list {
		h := &list[i]
		if h.Mask&projection.SamePresentation == 0 {
			run = 0
		}
		if h.Mask&c.lensBit == 0 {
			continue
		}
		at := c.columnsOf(h)
		if h.Mask&projection.NoPresentation == 0 {
			c.addPresentation(h, in&(at&^run|nowhere))
		}
		run |= at
	}
	return in
}

// addPresentation counts a presentation in columns.
func (c *countingPass) addPresentation(h *projection.Presentation, at uint64) {
	unknown, places := uint32(0), uint32(h.Places)
	if h.Places == projection.PlacesUnknown {
		unknown, places = 1, 0
	}
	for ; at != 0; at &= at - 1 {
		s := &c.sums[bits.TrailingZeros64(at)&63]
		s.presentations++
		s.unknown += unknown
		s.places += places
	}
}

// What links a course to a row, beside the kinds of evidence in the low bits.
const (
	kindBits   = 1<<8 - 1
	strongLink = 1 << 8
	undisputed = 1 << 9
)

// flagsByEvidence says, of every set of kinds, how it links a course where nobody disputes it;
// nothing where none of the kinds counts.
func flagsByEvidence(counted projection.EvidenceSet) (how [256]uint16) {
	for kinds := range how {
		k := projection.EvidenceSet(kinds) & counted
		if k != 0 {
			how[kinds] = uint16(k) | undisputed
		}
		if k&Strong != 0 {
			how[kinds] |= strongLink
		}
	}
	return how
}

// addCourse counts a course in the columns where it is.
func (c *countingPass) addCourse(leads []projection.OccupationLink, in uint64, course, made uint32) {
	any := c.listLinks(leads)
	c.mergeLinks(course)
	c.addSpans(in)
	for ; in != 0; in &= in - 1 {
		n := bits.TrailingZeros64(in) & 63
		here, cells := c.sums[n], c.cells[n]
		for _, l := range c.rowLinks {
			cells[l.row].addCourse(here, l.flags, made)
		}
		c.totals[n].addCourse(here, any, made)
	}
}

// listLinks lists the links of a course that count, and gives the kinds of all that show.
// Which of them count cannot be foreseen, by a processor either: nothing branches on it.
func (c *countingPass) listLinks(leads []projection.OccupationLink) (any projection.EvidenceSet) {
	c.rowLinks = slices.Grow(c.rowLinks[:0], len(leads))
	links, n := c.rowLinks[:len(leads)], 0
	for i := range leads {
		lead := &leads[i]
		kinds := lead.Evidence
		if lead.Mask&c.lensBit == 0 {
			kinds = 0
		}
		any |= kinds
		how := c.flagsOf[kinds]
		links[n] = rowLink{c.index.rowOf[lead.Occupation], how &^ (uint16(lead.Mask/projection.Disputed) * (strongLink | undisputed))}
		if how != 0 {
			n++
		}
	}
	c.rowLinks = links[:n]
	return any
}

// mergeLinks leaves one link to each row, with all that links the course there, and
// lists apart those that end above the rows.
func (c *countingPass) mergeLinks(course uint32) {
	links, broad, stamp, n := c.rowLinks, c.spanLinks[:0], c.lastCourse, 0
	for _, l := range links {
		switch {
		case l.row < noRow:
			broad = append(broad, l.row)
		case l.row == noRow:
		case stamp[l.row] == course:
			links[slices.IndexFunc(links[:n], func(of rowLink) bool { return of.row == l.row })].flags |= l.flags
		default:
			stamp[l.row] = course
			links[n] = l
			n++
		}
	}
	c.rowLinks, c.spanLinks = links[:n], broad
}

// addCourse counts a course that something links to a row.
func (c *cell) addCourse(here presentationSums, how uint16, made uint32) {
	c.courses++
	c.strong += uint32(how / strongLink & 1)
	if how&undisputed == 0 {
		c.disputed++
	}
	c.presentations += here.presentations
	c.unknownPlaces += here.unknown
	c.places += here.places
	if made != 0 {
		c.synthetic++
	}
	for k := uint8(how); k != 0; k &= k - 1 {
		c.byMethod[bits.TrailingZeros8(k)&7]++
	}
}

// addCourse counts a course with the kinds of all its links.
func (s *total) addCourse(here presentationSums, any projection.EvidenceSet, made uint32) {
	s.courses++
	if any != 0 {
		s.linked++
	}
	if any&OwnEvidence != 0 {
		s.withOwnEvidence++
	}
	s.presentations += here.presentations
	s.unknownPlaces += here.unknown
	s.places += uint64(here.places)
	s.synthetic += made
}
