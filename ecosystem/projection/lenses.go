package projection

import (
	"slices"

	eco "catchment/ecosystem"
)

// Mask says through which lenses something shows, one bit a lens, and, of a [Hop],
// which status the flow that it takes has, one bit a status.
type Mask uint16

// allLenses are the bits of all lenses.
const allLenses Mask = 1<<(eco.TeamLens+1) - 1

// Through is the bit of one lens. One that leaves out what is made up reads a snapshot of
// its own (see [BuiltThrough]), in which it has the bit of the lens of its sight.
func Through(l eco.Lens) Mask { return 1 << l.Sight() }

// BuiltThrough is the lens of the reader from which the snapshot is built that a lens
// reads: the team's, as that snapshot holds all, or the lens itself where it leaves out
// what is made up, as things say otherwise through it.
func BuiltThrough(l eco.Lens) eco.Lens {
	if l.LeavesOutMadeUp() {
		return l
	}
	return eco.TeamLens
}

// lensesFrom gives the lenses that are at least as wide as this one.
func lensesFrom(l eco.Lens) Mask { return allLenses &^ (1<<l - 1) }

// LensBits are the bits of its lenses alone, as the rows of a [CourseTable] keep them.
func (m Mask) LensBits() uint8 { return uint8(m & allLenses) }

// Shows tells whether it shows through the lens.
func (m Mask) Shows(l eco.Lens) bool { return m&Through(l) != 0 }

// Visibility is that of the narrowest lens through which it shows.
func (m Mask) Visibility() eco.Visibility {
	for l, v := range []eco.Visibility{eco.Public, eco.Partner} {
		if m.Shows(eco.Lens(l)) {
			return v
		}
	}
	return eco.Team
}

const firstStatus = eco.TeamLens + 1

// statusNames are the words of a flow's status, in the order of their bits; a
// step without a flow has them all, so that asking for some leaves it.
var statusNames = func() []string {
	f, _ := eco.NounOf(eco.KindFlow).Field("status")
	return f.Enum.Values
}()

// Status gives the bits of some statuses of flows; unknown words have none.
func Status(words ...string) Mask {
	var m Mask
	for _, w := range words {
		if i := slices.Index(statusNames, w); i >= 0 {
			m |= 1 << (int(firstStatus) + i)
		}
	}
	return m
}

// AnyStatus are the bits of all statuses.
var AnyStatus = Status(statusNames...)
