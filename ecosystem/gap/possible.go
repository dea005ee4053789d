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

// widen writes down the spans of a course's links that end above the rows, each row
// of them once.
func (c *counter) widen(in uint64) {
	for i, row := range c.broad {
		if !slices.Contains(c.broad[:i], row) && !c.covered(row) {
			c.cover(c.f.spans[coarse(row)], in)
		}
	}
}

// covered tells whether another link of the course ends above this one's span. Of two
// occupations with the same rows below them, the one with the lower number covers.
func (c *counter) covered(row int32) bool {
	s := c.f.spans[coarse(row)]
	return slices.ContainsFunc(c.broad, func(other int32) bool {
		o := c.f.spans[coarse(other)]
		return o.from <= s.from && s.to <= o.to && (o != s || coarse(other) < coarse(row))
	})
}

// cover writes a span down, and takes the rows out of it that the course is linked to itself.
func (c *counter) cover(s span, in uint64) {
	for m := in; m != 0; m &= m - 1 {
		n := bits.TrailingZeros64(m) & 63
		edges := c.edges[n]
		edges[s.from]++
		edges[s.to]--
	}
	for i := range c.links {
		l := &c.links[i]
		if l.row < s.from || l.row >= s.to || l.how&exempted != 0 {
			continue
		}
		l.how |= exempted
		for m := in; m != 0; m &= m - 1 {
			c.cells[bits.TrailingZeros64(m)&63][l.row].possible-- // below zero until the spans are spread
		}
	}
}

// exempted marks a link once its row was taken out of a span.
const exempted = 1 << 10

// join adds what another pass counted.
func (c *counter) join(other *counter) {
	for n := range c.cells {
		for row := range c.cells[n] {
			c.cells[n][row].join(&other.cells[n][row])
		}
		for row := range c.edges[n] {
			c.edges[n][row] += other.edges[n][row]
		}
		c.sums[n].join(&other.sums[n])
	}
}

// done turns where spans begin and end into counts, which is the last of a pass.
func (c *counter) done() counts {
	for n, cells := range c.cells {
		running := int32(0)
		for row := range cells {
			running += c.edges[n][row]
			cells[row].possible += uint32(running)
		}
	}
	return c.counts
}
