package gap

import (
	"math/bits"
	"slices"

	"catchment/ecosystem/projection"
)

// counter is a pass under way. It makes next to nothing while it runs.
type counter struct {
	counts
	f     *frame
	shows uint8       // the lens' bit
	how   [256]uint16 // by kinds of evidence: see hows
	reach []uint64    // by place: the areas whose catchment it is in, else elsewhere; last, where no place is known: none
	away  [4]uint64   // by mode: its column
	edges [][]int32   // by column and row: where spans of courses begin and end
	stamp []uint32    // by row: the last course linked to it

	// Of the course at hand:
	seen  [64]held // by column
	links []link
	broad []int32 // rows of the links that end above the rows: see coarse
}

type held struct{ presentations, unknown, places uint32 }

// link is what links a course to a row: all its kinds of evidence, and more, see hows.
type link struct {
	row int32
	how uint16
}

func newCounter(places int, f *frame, catchments [][]int32, by filter) *counter {
	width, rows := len(catchments)+beside, len(f.rows)
	c := &counter{counts: counts{areas: len(catchments), sums: make([]sum, width)}, f: f,
		shows: uint8(projection.Through(by.lens)), how: hows(by.kinds), reach: make([]uint64, places+1),
		stamp: make([]uint32, rows)}
	cells, edges := make([]cell, width*rows), make([]int32, width*(rows+1))
	for n := range width {
		c.cells, c.edges = append(c.cells, cells[n*rows:(n+1)*rows]), append(c.edges, edges[n*(rows+1):(n+1)*(rows+1)])
	}
	for a, list := range catchments {
		for _, p := range list {
			c.reach[p] |= 1 << a
		}
	}
	for p := range places {
		if c.reach[p] == 0 {
			c.reach[p] = c.column(elsewhere)
		}
	}
	c.away[projection.Online], c.away[projection.National] = c.column(online), c.column(national)
	return c
}

// column is the bit of a column that is no area.
func (c *counter) column(n int) uint64 { return 1 << (c.areas + n) }

// pass counts some of the courses.
func (c *counter) pass(l *projection.CourseTable, asked uint16, from, to int) {
	var levels [256]uint8 // by level: the lens' bit, if it is asked for
	for level := range projection.LevelWords {
		levels[level] = c.shows * uint8(asked>>level&1)
	}
	skip := c.column(elsewhere)
	for i := from; i < to; i++ {
		mask, level := l.MaskAndLevel(i)
		if mask&levels[level] == 0 {
			continue
		}
		list := l.Presentations(i)
		if in := c.where(list); in != skip {
			in = c.present(list, in)
			c.add(l.Links(i), in, uint32(i+1), uint32(mask/projection.Synthetic))
		}
	}
}

// where gives the columns that a course belongs to. This and nothing else is
// worked out of courses that no area counts.
func (c *counter) where(list []projection.Presentation) (in uint64) {
	for i := range list {
		if h := &list[i]; h.Mask&c.shows != 0 {
			in |= c.at(h)
		}
	}
	return in
}

// at gives the columns of one presentation; none where no place is known.
func (c *counter) at(h *projection.Presentation) uint64 {
	if h.Mode != projection.Local {
		return c.away[h.Mode&3]
	}
	return c.reach[min(int(h.Place), len(c.reach)-1)]
}

// present counts the presentations of a course in the columns that it belongs to,
// and gives these.
func (c *counter) present(list []projection.Presentation, in uint64) uint64 {
	nowhere := uint64(0)
	if in == 0 {
		nowhere = c.column(unplaced)
	}
	in = in&^c.column(elsewhere) | nowhere
	for m := in; m != 0; m &= m - 1 {
		c.seen[bits.TrailingZeros64(m)&63] = held{}
	}
	run := uint64(0) // where the presentation at hand was counted
	for i := range list {
		h := &list[i]
		if h.Mask&projection.SamePresentation == 0 {
			run = 0
		}
		if h.Mask&c.shows == 0 {
			continue
		}
		at := c.at(h)
		if h.Mask&projection.NoPresentation == 0 {
			c.run(h, in&(at&^run|nowhere))
		}
		run |= at
	}
	return in
}

// run counts a presentation in columns.
func (c *counter) run(h *projection.Presentation, at uint64) {
	unknown, places := uint32(0), uint32(h.Places)
	if h.Places == projection.PlacesUnknown {
		unknown, places = 1, 0
	}
	for ; at != 0; at &= at - 1 {
		s := &c.seen[bits.TrailingZeros64(at)&63]
		s.presentations++
		s.unknown += unknown
		s.places += places
	}
}

// What links a course to a row, beside the kinds of evidence in the low bits.
const (
	kindBits   = 1<<8 - 1
	byStrong   = 1 << 8
	undisputed = 1 << 9
)

// hows says, of every set of kinds, how it links a course where nobody disputes it;
// nothing where none of the kinds counts.
func hows(counted projection.EvidenceSet) (how [256]uint16) {
	for kinds := range how {
		k := projection.EvidenceSet(kinds) & counted
		if k != 0 {
			how[kinds] = uint16(k) | undisputed
		}
		if k&Strong != 0 {
			how[kinds] |= byStrong
		}
	}
	return how
}

// add counts a course in the columns where it is.
func (c *counter) add(leads []projection.OccupationLink, in uint64, course, made uint32) {
	any := c.link(leads)
	c.merge(course)
	c.widen(in)
	for ; in != 0; in &= in - 1 {
		n := bits.TrailingZeros64(in) & 63
		here, cells := c.seen[n], c.cells[n]
		for _, l := range c.links {
			cells[l.row].add(here, l.how, made)
		}
		c.sums[n].add(here, any, made)
	}
}

// link lists the links of a course that count, and gives the kinds of all that show.
// Which of them count cannot be foreseen, by a processor either: nothing branches on it.
func (c *counter) link(leads []projection.OccupationLink) (any projection.EvidenceSet) {
	c.links = slices.Grow(c.links[:0], len(leads))
	links, n := c.links[:len(leads)], 0
	for i := range leads {
		lead := &leads[i]
		kinds := lead.Evidence
		if lead.Mask&c.shows == 0 {
			kinds = 0
		}
		any |= kinds
		how := c.how[kinds]
		links[n] = link{c.f.rowOf[lead.Occupation], how &^ (uint16(lead.Mask/projection.Disputed) * (byStrong | undisputed))}
		if how != 0 {
			n++
		}
	}
	c.links = links[:n]
	return any
}

// merge leaves one link to each row, with all that links the course there, and
// lists apart those that end above the rows.
func (c *counter) merge(course uint32) {
	links, broad, stamp, n := c.links, c.broad[:0], c.stamp, 0
	for _, l := range links {
		switch {
		case l.row < noRow:
			broad = append(broad, l.row)
		case l.row == noRow:
		case stamp[l.row] == course:
			links[slices.IndexFunc(links[:n], func(of link) bool { return of.row == l.row })].how |= l.how
		default:
			stamp[l.row] = course
			links[n] = l
			n++
		}
	}
	c.links, c.broad = links[:n], broad
}

// add counts a course that something links to a row.
func (c *cell) add(here held, how uint16, made uint32) {
	c.courses++
	c.strong += uint32(how / byStrong & 1)
	if how&undisputed == 0 {
		c.disputed++
	}
	c.presentations += here.presentations
	c.unknown += here.unknown
	c.places += here.places
	if made != 0 {
		c.made++
	}
	for k := uint8(how); k != 0; k &= k - 1 {
		c.kinds[bits.TrailingZeros8(k)&7]++
	}
}

// add counts a course with the kinds of all its links.
func (s *sum) add(here held, any projection.EvidenceSet, made uint32) {
	s.courses++
	if any != 0 {
		s.linked++
	}
	if any&OwnEvidence != 0 {
		s.own++
	}
	s.presentations += here.presentations
	s.unknown += here.unknown
	s.places += uint64(here.places)
	s.made += made
}
