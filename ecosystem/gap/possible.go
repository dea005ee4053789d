package gap

import (
	"math/bits"
	"slices"
)

// A link that ends above the rows may mean any row below it, and for none of them
// is it a link: each such row has one course more that possibly leads to it, once,
// and only if nothing links the course to the row itself. Rows below one
// occupation follow each other, so that where they begin and where they end is
// all that has to be written down for a course.

// addSpans writes down the spans of a course's links that end above the rows, each row
// of them once.
func (c *countingPass) addSpans(in uint64) {
	for i, row := range c.spanLinks {
		if !slices.Contains(c.spanLinks[:i], row) && !c.isCovered(row) {
			c.addSpan(c.index.spans[spanNumber(row)], in)
		}
	}
}

// isCovered tells whether another link of the course ends above this one's span. Of two
// occupations with the same rows below them, the one with the lower number covers.
func (c *countingPass) isCovered(row int32) bool {
	s := c.index.spans[spanNumber(row)]
	return slices.ContainsFunc(c.spanLinks, func(other int32) bool {
		o := c.index.spans[spanNumber(other)]
		return o.from <= s.from && s.to <= o.to && (o != s || spanNumber(other) < spanNumber(row))
	})
}

// addSpan writes a span down, and takes the rows out of it that the course is linked to itself.
func (c *countingPass) addSpan(s span, in uint64) {
	for m := in; m != 0; m &= m - 1 {
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
		for m := in; m != 0; m &= m - 1 {
			c.cells[bits.TrailingZeros64(m)&63][l.row].possible-- // below zero until the spans are spread
		}
	}
}

// takenOutOfSpan marks a link once its row was taken out of a span.
const takenOutOfSpan = 1 << 10

// addPass adds what another pass counted.
func (c *countingPass) addPass(other *countingPass) {
	for n := range c.cells {
		for row := range c.cells[n] {
			c.cells[n][row].addCell(&other.cells[n][row])
		}
		for row := range c.spanEdges[n] {
			c.spanEdges[n][row] += other.spanEdges[n][row]
		}
		c.totals[n].addTotal(&other.totals[n])
	}
}

// finish turns where spans begin and end into counts, which is the last of a pass.
func (c *countingPass) finish() counts {
	for n, cells := range c.cells {
		running := int32(0)
		for row := range cells {
			running += c.spanEdges[n][row]
			cells[row].possible += uint32(running)
		}
	}
	return c.counts
}
