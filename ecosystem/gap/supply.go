package gap

import (
	"math/bits"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Strong and weak evidence: docs/adr/0008-gap-classes.md. OwnEvidence is evidence
// about the very course. All other kinds than the strong ones are weak.
var (
	Strong      = projection.KindsOf("manual_coding", "occupational_standard", "graduate_destination_own", "subject_progression")
	OwnEvidence = projection.KindsOf("manual_coding", "occupational_standard", "graduate_destination_own")
)

// filter is which courses and links are counted.
type filter struct {
	lens   eco.Lens
	kinds  projection.Kinds // of evidence; all bits: any
	levels uint16           // of courses, one bit each
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

// Beside the areas of a block stand three columns for what belongs to no area.
const (
	online   = iota // has a presentation online
	national        // has one that is offered everywhere
	unplaced        // none of its presentations has a place, is online or national
	columns
)

// mostAreas is how many areas are counted in one pass.
const mostAreas = 64 - columns

// counts is the counting of one pass. Cells and sums stand by row and column: the
// areas, then what belongs to none.
type counts struct {
	areas int
	width int // areas and columns
	cells []cell
	sums  []sum
}

// counter is a pass under way. It makes nothing while it runs.
type counter struct {
	counts
	filter
	f     *frame
	rowOf []int32  // of the frame
	reach []uint64 // by place: the areas whose catchment it is in
	stamp []uint64 // by row: the last course that touched it, and what links it there
	wide  []uint32 // by span: the last course that touched it
	edges []int32  // by row and column: where spans of courses begin and end
	seen  [64]held // by column, of the course at hand
}

type held struct{ presentations, unknown, places uint32 }

// count counts supply in areas, at most mostAreas, given by their catchments.
func count(l *projection.Learning, f *frame, catchments [][]int32, by filter) counts {
	width := len(catchments) + columns
	c := &counter{counts: counts{len(catchments), width, make([]cell, len(f.rows)*width), make([]sum, width)}, filter: by, f: f, rowOf: f.rowOf,
		reach: make([]uint64, len(l.Places)), stamp: make([]uint64, len(f.rows)), wide: make([]uint32, len(f.spans)),
		edges: make([]int32, (len(f.rows)+1)*width)}
	for a, places := range catchments {
		for _, p := range places {
			c.reach[p] |= 1 << a
		}
	}
	lens := uint8(projection.Through(by.lens))
	for i := range l.Courses() {
		mask, level := l.Row(i)
		if mask&lens == 0 || by.levels>>level&1 == 0 {
			continue
		}
		if in := c.where(l.Held(i), lens); in != 0 {
			c.add(l.Leads(i), lens, in, uint64(i+1)<<16, mask&projection.Synthetic != 0)
		}
	}
	c.spread()
	return c.counts
}

// where gives the columns that a course belongs to, and counts its presentations there.
func (c *counter) where(list []projection.Held, lens uint8) (in uint64) {
	belongs := false // somewhere, if only online
	run := uint64(0) // where the presentation at hand was counted
	for i := range list {
		h := &list[i]
		if h.Mask&projection.SameRun == 0 {
			run = 0
		}
		if h.Mask&lens == 0 {
			continue
		}
		at := uint64(0)
		switch {
		case h.Mode != projection.Local:
			at, belongs = 1<<(c.areas+int(h.Mode-projection.Online)), true
		case h.Place != projection.NoPlace:
			at, belongs = c.reach[h.Place], true
		}
		in = c.present(h, in, at&^run)
		run |= at
	}
	if !belongs {
		for i := range list {
			if list[i].Mask&lens != 0 {
				in = c.present(&list[i], in, 1<<(c.areas+unplaced))
			}
		}
		in |= 1 << (c.areas + unplaced)
	}
	return in
}

// present counts a presentation in columns, beside those where the course is already.
func (c *counter) present(h *projection.Held, in, at uint64) uint64 {
	for m := at; m != 0; m &= m - 1 {
		n := bits.TrailingZeros64(m)
		if in&(1<<n) == 0 {
			c.seen[n] = held{}
		}
		switch s := &c.seen[n]; {
		case h.Mask&projection.NoRun != 0:
		case h.Places == projection.PlacesUnknown:
			s.presentations++
			s.unknown++
		default:
			s.presentations++
			s.places += uint32(h.Places)
		}
	}
	return in | at
}

// What links a course to a row, beside the kinds of evidence in the low bits.
const (
	byStrong   = 1 << 8
	undisputed = 1 << 9
)

// add counts a course in the columns where it is.
func (c *counter) add(leads []projection.Lead, lens uint8, in, mark uint64, made bool) {
	var any projection.Kinds
	wide := false
	for i := range leads {
		lead := &leads[i]
		if lead.Mask&lens == 0 {
			continue
		}
		any |= lead.Kinds
		kinds := lead.Kinds & c.kinds
		if kinds == 0 {
			continue
		}
		row := c.rowOf[lead.Occupation]
		if row < 0 {
			wide = wide || row < noRow
			continue
		}
		how := uint64(kinds)
		if lead.Mask&projection.Disputed == 0 {
			how |= undisputed
			if kinds&Strong != 0 {
				how |= byStrong
			}
		}
		was := c.stamp[row]
		if was>>16 != mark>>16 {
			was = mark
		}
		if was|how != was {
			c.stamp[row] = was | how
			c.touch(int(row)*c.width, in, was&0xffff, how, made)
		}
	}
	if wide {
		c.widen(leads, lens, in, mark)
	}
	c.sum(in, any, made)
}

// touch counts what a course is newly linked by to a row, beside what it was linked by.
func (c *counter) touch(at int, in, was, how uint64, made bool) {
	fresh := how &^ was
	for ; in != 0; in &= in - 1 {
		n := bits.TrailingZeros64(in)
		cell := &c.cells[at+n]
		if was == 0 {
			cell.courses++
			cell.presentations += c.seen[n].presentations
			cell.unknown += c.seen[n].unknown
			cell.places += c.seen[n].places
			if made {
				cell.made++
			}
			cell.disputed += 1 - uint32(fresh/undisputed)
		} else if fresh&undisputed != 0 {
			cell.disputed--
		}
		cell.strong += uint32(fresh / byStrong & 1)
		for k := uint8(fresh); k != 0; k &= k - 1 {
			cell.kinds[bits.TrailingZeros8(k)]++
		}
	}
}

func (c *counter) sum(in uint64, any projection.Kinds, made bool) {
	for ; in != 0; in &= in - 1 {
		n := bits.TrailingZeros64(in)
		s := &c.sums[n]
		s.courses++
		s.presentations += c.seen[n].presentations
		s.unknown += c.seen[n].unknown
		s.places += uint64(c.seen[n].places)
		if any != 0 {
			s.linked++
		}
		if any&OwnEvidence != 0 {
			s.own++
		}
		if made {
			s.made++
		}
	}
}
