package gap

import (
	"math/bits"
	"slices"

	"catchment/ecosystem/projection"
)

// countingPass counts courses into the columns of a block, one course after the other.
// countInParts makes one for each processor; the package's comment follows three
// courses through one. It is the hottest loop of the package: what a course needs is
// kept in the pass and used again for the next, sets of columns are bits of a uint64,
// and nothing is allocated once it runs.
type countingPass struct {
	counts
	index        *levelIndex
	lensBit      uint8 // the bit of the lens in masks
	syntheticBit uint8 // that of a course that is made up as far as the lens shows
	counted      projection.EvidenceSet
	askedAbout   uint8       // the mark of links of which the table has to say whether they are disputed
	flagsOf      [256]uint16 // by set of evidence: how it links a course, see flagsByEvidence
	placeColumns []uint64    // by place: the areas whose catchment it is in, else elsewhere; last, where no place is known: none
	modeColumns  [4]uint64   // by mode: the column online or national
	spanEdges    [][]int32   // by column and row: how many spans begin there, less how many ended before
	madeUpEdges  [][]int32   // likewise of spans that a made-up link or a made-up course begins
	lastCourse   []uint32    // by row: the last course linked to it, counted from 1

	// Of the course at hand:
	sums      [64]presentationSums // by column
	rowLinks  []rowLink
	spanLinks []rowLink // those of its links that end above the rows, which are as rowOf has them: see spanNumber
}

// presentationSums is what is counted of one course's presentations in one column.
type presentationSums struct{ presentations, unknownPlaces, places uint32 }

// rowLink is what links a course to a row: the evidence of all its links there in the
// low eight bits of flags, and the flags below.
type rowLink struct {
	row   int32
	flags uint16
}

const (
	strongLink     = 1 << 8  // some of the evidence is strong, and undisputed
	undisputed     = 1 << 9  // at least one of the links is undisputed
	takenOutOfSpan = 1 << 10 // the row was taken out of a span: see addSpan
	madeUpLink     = 1 << 11 // some of the evidence is made up
)

// newCountingPass makes an empty pass over a table with so many places, with a column for
// each catchment.
func newCountingPass(places int, index *levelIndex, catchments [][]int32, courses courseFilter) *countingPass {
	width, rows := len(catchments)+noAreaColumns, len(index.rows)
	c := &countingPass{counts: counts{areas: len(catchments), totals: make([]total, width)}, index: index,
		lensBit: projection.Through(courses.lens).LensBits(), syntheticBit: projection.SyntheticThrough(courses.lens), counted: courses.evidence, flagsOf: flagsByEvidence(courses.evidence),
		placeColumns: make([]uint64, places+1), lastCourse: make([]uint32, rows)}
	if courses.evidence != anyEvidence {
		c.askedAbout = projection.DisputedByKind
	}
	cells, edges := make([]cell, width*rows), make([]int32, 2*width*(rows+1))
	for n := range width {
		c.cells, c.spanEdges = append(c.cells, cells[n*rows:(n+1)*rows]), append(c.spanEdges, edges[n*(rows+1):(n+1)*(rows+1)])
		c.madeUpEdges = append(c.madeUpEdges, edges[(width+n)*(rows+1):(width+n+1)*(rows+1)])
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

// flagsByEvidence says, of every set of evidence, how it links a course where nobody
// disputes it; 0, not at all, where none of it counts.
func flagsByEvidence(counted projection.EvidenceSet) (flags [256]uint16) {
	for set := range flags {
		evidence := projection.EvidenceSet(set) & counted
		if evidence != 0 {
			flags[set] = uint16(evidence) | undisputed
		}
		if evidence&Strong != 0 {
			flags[set] |= strongLink
		}
	}
	return flags
}

// countCourses counts the courses with the numbers from and up to but without to, of
// these levels (one bit each).
func (c *countingPass) countCourses(table *projection.CourseTable, asked uint16, from, to int) {
	var levels [256]uint8 // by level: the lens' bit, if the level is asked for
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
		if columns := c.columnsOfCourse(list); columns != skip {
			columns = c.sumPresentations(list, columns)
			c.addCourse(table, i, columns, uint32(mask/c.syntheticBit&1))
		}
	}
}

// columnsOfCourse gives the columns that a course belongs to. This and nothing else is
// worked out of courses that no area counts.
func (c *countingPass) columnsOfCourse(list []projection.Presentation) (columns uint64) {
	for i := range list {
		if p := &list[i]; p.Mask&c.lensBit != 0 {
			columns |= c.columnsOf(p)
		}
	}
	return columns
}

// columnsOf gives the columns of one presentation; none where no place is known.
func (c *countingPass) columnsOf(p *projection.Presentation) uint64 {
	if p.Mode != projection.Local {
		return c.modeColumns[p.Mode&3]
	}
	return c.placeColumns[min(int(p.Place), len(c.placeColumns)-1)]
}

// sumPresentations counts the presentations of a course in the columns that it belongs
// to, and gives these: without elsewhere, and unplaced where there is none. A
// presentation that is held at several places counts once in each column.
func (c *countingPass) sumPresentations(list []projection.Presentation, columns uint64) uint64 {
	nowhere := uint64(0)
	if columns == 0 {
		nowhere = c.columnBit(unplaced)
	}
	columns = columns&^c.columnBit(elsewhere) | nowhere
	for m := columns; m != 0; m &= m - 1 {
		c.sums[bits.TrailingZeros64(m)&63] = presentationSums{}
	}
	counted := uint64(0) // where the presentation at hand was counted, by its rows before
	for i := range list {
		p := &list[i]
		if p.Mask&projection.SamePresentation == 0 {
			counted = 0
		}
		if p.Mask&c.lensBit == 0 {
			continue
		}
		at := c.columnsOf(p)
		if p.Mask&projection.NoPresentation == 0 {
			c.addPresentation(p, columns&(at&^counted|nowhere))
		}
		counted |= at
	}
	return columns
}

// addPresentation counts a presentation in columns.
func (c *countingPass) addPresentation(p *projection.Presentation, columns uint64) {
	unknown, places := uint32(0), uint32(p.Places)
	if p.Places == projection.PlacesUnknown {
		unknown, places = 1, 0
	}
	for ; columns != 0; columns &= columns - 1 {
		s := &c.sums[bits.TrailingZeros64(columns)&63]
		s.presentations++
		s.unknownPlaces += unknown
		s.places += places
	}
}

// addCourse counts a course in the columns where it is: in the cell of every row that
// it is linked to, in the spans, and in the column's total. Synthetic is 1 where it is
// made up, else 0.
func (c *countingPass) addCourse(table *projection.CourseTable, course int, columns uint64, synthetic uint32) {
	any := c.listLinks(table, course)
	c.mergeLinks(uint32(course + 1))
	c.addSpans(columns, synthetic)
	for ; columns != 0; columns &= columns - 1 {
		n := bits.TrailingZeros64(columns) & 63
		sums, cells := c.sums[n], c.cells[n]
		for _, l := range c.rowLinks {
			cells[l.row].addCourse(sums, l.flags, synthetic|uint32(l.flags/madeUpLink&1))
		}
		c.totals[n].addCourse(sums, projection.EvidenceSet(any), synthetic|uint32(any/madeUpLink&1)) //nolint:gosec // the lower eight bits are the evidence
	}
}

// listLinks lists the links of a course that count, and gives the flags of all of them.
// Which of them count cannot be foreseen, by a processor either: nothing branches on it.
func (c *countingPass) listLinks(table *projection.CourseTable, course int) (any uint16) {
	links := table.Links(course)
	c.rowLinks = slices.Grow(c.rowLinks[:0], len(links))
	list, n := c.rowLinks[:len(links)], 0
	for i := range links {
		link := &links[i]
		evidence := link.Evidence
		if link.Mask&c.lensBit == 0 {
			evidence = 0
		}
		flags := c.flagsOf[evidence]
		flags |= flags / undisputed & 1 * uint16(link.Mask/projection.MadeUp&1) * madeUpLink // of what counts: see flagsByEvidence
		any |= flags
		disputed := uint16(link.Mask / projection.Disputed)
		if link.Mask&c.askedAbout != 0 {
			disputed = 0
			if table.IsDisputed(course, i, c.counted) {
				disputed = 1
			}
		}
		list[n] = rowLink{c.index.rowOf[link.Occupation], flags &^ (disputed * (strongLink | undisputed))}
		if flags != 0 {
			n++
		}
	}
	c.rowLinks = list[:n]
	return any
}

// mergeLinks leaves one link to each row, with the flags of all that link the course
// there, and lists apart those that end above the rows.
func (c *countingPass) mergeLinks(course uint32) {
	links, spans, last, n := c.rowLinks, c.spanLinks[:0], c.lastCourse, 0
	for _, l := range links {
		switch {
		case l.row < noRow:
			spans = append(spans, l)
		case l.row == noRow:
		case last[l.row] == course:
			links[slices.IndexFunc(links[:n], func(of rowLink) bool { return of.row == l.row })].flags |= l.flags
		default:
			last[l.row] = course
			links[n] = l
			n++
		}
	}
	c.rowLinks, c.spanLinks = links[:n], spans
}

// addCourse counts a course that something links to a row.
func (c *cell) addCourse(sums presentationSums, flags uint16, synthetic uint32) {
	c.courses++
	c.strong += uint32(flags / strongLink & 1)
	if flags&undisputed == 0 {
		c.disputed++
	}
	c.presentations += sums.presentations
	c.unknownPlaces += sums.unknownPlaces
	c.places += sums.places
	if synthetic != 0 {
		c.synthetic++
	}
	for k := uint8(flags); k != 0; k &= k - 1 { //nolint:gosec // the lower eight bits are the evidence: see flagsByEvidence
		c.byMethod[bits.TrailingZeros8(k)&7]++
	}
}

// addCourse counts a course with the evidence of all its links that count.
func (t *total) addCourse(sums presentationSums, evidence projection.EvidenceSet, synthetic uint32) {
	t.courses++
	if evidence != 0 {
		t.linked++
	}
	if evidence&OwnEvidence != 0 {
		t.withOwnEvidence++
	}
	t.presentations += sums.presentations
	t.unknownPlaces += sums.unknownPlaces
	t.places += uint64(sums.places)
	t.synthetic += synthetic
}

// A link that ends above the rows may mean any row below it, and for none of them
// is it a link: each such row has one course more that possibly leads to it, once,
// and only if nothing links the course to the row itself. Rows below one
// occupation follow each other, so that where they begin and where they end is
// all that has to be written down for a course: for the rows 3 to 5, one more at
// edge 3 and one less at edge 6. finish adds the edges up from the first row on.

// addSpans writes down the spans of a course's links that end above the rows, each row
// of them once; those that something made up begins also as such.
func (c *countingPass) addSpans(columns uint64, synthetic uint32) {
	for i, l := range c.spanLinks {
		again := slices.ContainsFunc(c.spanLinks[:i], func(before rowLink) bool { return before.row == l.row })
		if !again && !c.isCovered(l.row) {
			c.addSpan(c.index.spans[spanNumber(l.row)], columns)
		}
		if synthetic != 0 || l.flags&madeUpLink != 0 {
			c.addMadeUpSpan(c.index.spans[spanNumber(l.row)], columns)
		}
	}
}

// addMadeUpSpan marks the rows of a span as resting on something made up, but for those
// that the course is linked to itself.
func (c *countingPass) addMadeUpSpan(s span, columns uint64) {
	for ; columns != 0; columns &= columns - 1 {
		n := bits.TrailingZeros64(columns) & 63
		edges, cells := c.madeUpEdges[n], c.cells[n]
		edges[s.from]++
		edges[s.to]--
		for _, l := range c.rowLinks {
			if s.from <= l.row && l.row < s.to {
				cells[l.row].synthetic-- // below zero until finish adds the spans
			}
		}
	}
}

// isCovered tells whether another link of the course ends above this one's span. Of two
// occupations with the same rows below them, the one with the lower number covers.
func (c *countingPass) isCovered(row int32) bool {
	s := c.index.spans[spanNumber(row)]
	return slices.ContainsFunc(c.spanLinks, func(other rowLink) bool {
		o := c.index.spans[spanNumber(other.row)]
		return o.from <= s.from && s.to <= o.to && (o != s || spanNumber(other.row) < spanNumber(row))
	})
}

// addSpan writes a span down, and takes the rows out of it that the course is linked to itself.
func (c *countingPass) addSpan(s span, columns uint64) {
	for m := columns; m != 0; m &= m - 1 {
		n := bits.TrailingZeros64(m) & 63
		edges := c.spanEdges[n]
		edges[s.from]++
		edges[s.to]--
	}
	for i := range c.rowLinks {
		l := &c.rowLinks[i]
		if l.row < s.from || l.row >= s.to || l.flags&takenOutOfSpan != 0 {
			continue
		}
		l.flags |= takenOutOfSpan
		for m := columns; m != 0; m &= m - 1 {
			c.cells[bits.TrailingZeros64(m)&63][l.row].possible-- // below zero until finish adds the spans
		}
	}
}

// addPass adds what another pass counted.
func (c *countingPass) addPass(other *countingPass) {
	for n := range c.cells {
		for row := range c.cells[n] {
			c.cells[n][row].addCell(&other.cells[n][row])
		}
		for row := range c.spanEdges[n] {
			c.spanEdges[n][row] += other.spanEdges[n][row]
			c.madeUpEdges[n][row] += other.madeUpEdges[n][row]
		}
		c.totals[n].addTotal(&other.totals[n])
	}
}

// finish turns where spans begin and end into counts, which is the last of a pass.
func (c *countingPass) finish() counts {
	for n, cells := range c.cells {
		running, madeUp := int32(0), int32(0)
		for row := range cells {
			running, madeUp = running+c.spanEdges[n][row], madeUp+c.madeUpEdges[n][row]
			cells[row].possible += uint32(running) //nolint:gosec // so many spans have begun and not ended: never below zero
			cells[row].synthetic += uint32(madeUp) //nolint:gosec // likewise
		}
	}
	return c.counts
}
