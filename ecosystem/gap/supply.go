package gap

import (
	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Strong and weak evidence: docs/adr/0008-gap-classes.md. OwnEvidence is evidence
// about the very course. All other kinds than the strong ones are weak.
var (
	Strong      = projection.EvidenceOf("manual_coding", "occupational_standard", "graduate_destination_own", "subject_progression")
	OwnEvidence = projection.EvidenceOf("manual_coding", "occupational_standard", "graduate_destination_own")
)

// courseFilter is which courses and links are counted.
type courseFilter struct {
	lens     eco.Lens
	evidence projection.EvidenceSet // that counts; all bits: any
	levels   uint16                 // of courses, one bit each
}

// cell is what is counted of one occupation in one area. Courses count once,
// with the best of what links them.
type cell struct {
	courses       uint32    // that are linked to the occupation
	strong        uint32    // of these, by undisputed strong evidence
	disputed      uint32    // of these, by nothing but disputed links
	possible      uint32    // that lead to something broader only
	presentations uint32    // of courses, in the area
	unknownPlaces uint32    // of presentations, those whose places are not known
	places        uint32    // of presentations, as far as known
	synthetic     uint32    // links to it, and to something broader, that are made up or of courses that are; 0: none
	byMethod      [8]uint32 // courses by kind of evidence; one with two kinds counts under both
}

// total is what is counted of all courses in one area.
type total struct {
	courses         uint32
	linked          uint32 // of these, with any evidence that counts
	withOwnEvidence uint32 // of these, with evidence about the very course
	presentations   uint32
	unknownPlaces   uint32
	synthetic       uint32 // of these, that are made up, or linked to anything by made-up evidence
	places          uint64
}

// addCell adds what was counted of other courses.
func (c *cell) addCell(o *cell) {
	c.courses, c.strong, c.disputed, c.possible = c.courses+o.courses, c.strong+o.strong, c.disputed+o.disputed, c.possible+o.possible
	c.presentations, c.unknownPlaces, c.places, c.synthetic = c.presentations+o.presentations, c.unknownPlaces+o.unknownPlaces, c.places+o.places, c.synthetic+o.synthetic
	for k := range c.byMethod {
		c.byMethod[k] += o.byMethod[k]
	}
}

// addTotal adds what was counted of other courses.
func (t *total) addTotal(o *total) {
	t.courses, t.linked, t.withOwnEvidence = t.courses+o.courses, t.linked+o.linked, t.withOwnEvidence+o.withOwnEvidence
	t.presentations, t.unknownPlaces, t.synthetic = t.presentations+o.presentations, t.unknownPlaces+o.unknownPlaces, t.synthetic+o.synthetic
	t.places += o.places
}

// Beside the areas of a block stand columns for what belongs to no area.
const (
	online   = iota // has a presentation online
	national        // has one that is offered everywhere
	unplaced        // none of its presentations has a place, is online or national
	noAreaColumns
	elsewhere = noAreaColumns // has one where no area of the block counts from: a mark, and no column
)

// maxBlockAreas is how many areas are counted in one pass, as columns are bits of a uint64.
const maxBlockAreas = 63 - noAreaColumns

// counts is the counting of one pass, by column: the areas, then what belongs to none.
type counts struct {
	areas  int
	cells  [][]cell // by column and row
	totals []total
}
