package gap

import (
	"math/bits"

	"catchment/ecosystem/projection"
)

// A link that ends above the rows may mean any row below it, and for none of them
// is it a link: each such row has one course more that possibly leads to it, once,
// and only if nothing links the course to the row itself. Rows below one
// occupation follow each other, so that where they begin and where they end is
// all that has to be written down for a course.

// widen notes the spans of a course's links that end above the rows.
func (c *counter) widen(leads []projection.Lead, lens uint8, in, mark uint64) {
	course := uint32(mark >> 16)
	for i := range leads {
		if row, ok := c.row(&leads[i], lens); ok && row < noRow {
			c.wide[coarse(row)] = course
		}
	}
	for i := range leads {
		row, ok := c.row(&leads[i], lens)
		if !ok || row >= noRow || c.wide[coarse(row)] != course {
			continue
		}
		s := c.f.spans[coarse(row)]
		if c.covered(s, coarse(row), leads, lens, course) {
			continue
		}
		for m := in; m != 0; m &= m - 1 {
			n := bits.TrailingZeros64(m)
			c.edges[int(s.from)*c.width+n]++
			c.edges[int(s.to)*c.width+n]--
		}
		c.exempt(s, leads, lens, in, mark)
		c.wide[coarse(row)] = 0 // a second link to the same occupation adds nothing
	}
}

// row gives the row or span of a link that is counted.
func (c *counter) row(lead *projection.Lead, lens uint8) (int32, bool) {
	return c.f.rowOf[lead.Occupation], lead.Mask&lens != 0 && lead.Kinds&c.kinds != 0
}

// covered tells whether another link of the course ends above this span. Of two
// occupations with the same rows below them, the one with the lower number covers.
func (c *counter) covered(s span, number int32, leads []projection.Lead, lens uint8, course uint32) bool {
	for i := range leads {
		row, ok := c.row(&leads[i], lens)
		if !ok || row >= noRow || coarse(row) == number {
			continue
		}
		o := c.f.spans[coarse(row)]
		if o.from <= s.from && s.to <= o.to && (o != s || coarse(row) < number) {
			return true
		}
	}
	return false
}

// exempt takes the rows out of a span that the course is linked to itself.
func (c *counter) exempt(s span, leads []projection.Lead, lens uint8, in, mark uint64) {
	for i := range leads {
		row, ok := c.row(&leads[i], lens)
		if !ok || row < s.from || row >= s.to || c.stamp[row]&exempted != 0 || c.stamp[row]>>16 != mark>>16 {
			continue
		}
		c.stamp[row] |= exempted
		for m := in; m != 0; m &= m - 1 {
			c.cells[int(row)*c.width+bits.TrailingZeros64(m)].possible-- // below zero until the spans are spread
		}
	}
}

// exempted marks a row in the stamp once it was taken out of a span.
const exempted = 1 << 10

// spread turns where spans begin and end into counts.
func (c *counter) spread() {
	running := make([]int32, c.width)
	for row := range c.f.rows {
		for n := range running {
			running[n] += c.edges[row*c.width+n]
			c.cells[row*c.width+n].possible += uint32(running[n])
		}
	}
}
