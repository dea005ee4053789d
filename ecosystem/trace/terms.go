package trace

import (
	"cmp"
	"slices"

	"catchment/ecosystem/projection"
)

// Terms is what taking data along some steps amounts to: on every axis the
// tightest that is known of any step, and whether something of it is not known.
// What is not known never reads as open. The zero Terms are those of no step.
//
// Terms join in any order and any grouping, and joining the same twice changes
// nothing: they are a join-semilattice, so that a further step or a further
// restriction can tighten and never loosen.
type Terms struct {
	Spectrum  Ranked // the narrowest place on the data spectrum
	Cost      Ranked // paid before free
	Frequency Ranked // the slowest
	Channel   Ranked // the most manual

	Restrictions WordSet // all conditions: each of them has to be met
	Licences     WordSet // all licences; which of them is stricter is not judged
	LegalBases   WordSet // all legal bases; they do not rank

	tightest tightness
	unclear  Source // the first step whose place on the spectrum or cost is not known
}

// Source says where a term comes from.
type Source struct {
	Step   int             // counted from 1, away from where the walk began; 0: there is none
	Sender projection.Node // who sends there, None where nobody does
	Of     projection.Node // the flow or dataset that says so
}

// Ranked is the tightest word on an axis on which words rank.
type Ranked struct {
	Word    string // empty: none is known
	At      Source // the first step that has it
	Unknown bool   // something on this axis is not known and may be tighter
	rank    int
	last    bool // no word of the axis is tighter
}

// WordSet is all that was said on an axis on which words do not rank.
type WordSet struct {
	Words   []string // each once, sorted
	Unknown bool     // of something nothing is said on this axis
}

// tightness orders steps by how hard it is to get the data there.
type tightness struct {
	spectrum, cost int // ranks; 0: open or free, or not known
	restricted     bool
	at             Source
}

// Join gives the terms of two pieces of a way together.
func Join(a, b Terms) Terms {
	return Terms{
		Spectrum: a.Spectrum.join(b.Spectrum), Cost: a.Cost.join(b.Cost),
		Frequency: a.Frequency.join(b.Frequency), Channel: a.Channel.join(b.Channel),
		Restrictions: a.Restrictions.join(b.Restrictions), Licences: a.Licences.join(b.Licences),
		LegalBases: a.LegalBases.join(b.LegalBases),
		tightest:   a.tightest.join(b.tightest), unclear: a.unclear.first(b.unclear),
	}
}

// join gives the tighter of two, and whether anything of either is not known.
func (r Ranked) join(other Ranked) Ranked {
	tighter := r
	if cmp.Or(cmp.Compare(r.rank, other.rank), other.At.compare(r.At), cmp.Compare(other.Word, r.Word)) < 0 {
		tighter = other
	}
	tighter.Unknown = (r.Unknown || other.Unknown) && !tighter.last
	return tighter
}

func (g WordSet) join(other WordSet) WordSet {
	all := slices.Concat(g.Words, other.Words)
	slices.Sort(all)
	return WordSet{slices.Compact(all), g.Unknown || other.Unknown}
}

func (t tightness) join(other tightness) tightness {
	if cmp.Or(t.compare(other), other.at.compare(t.at)) < 0 {
		return other
	}
	return t
}

// compare orders by the spectrum, then the cost, then whether conditions are stated.
func (t tightness) compare(other tightness) int {
	return cmp.Or(cmp.Compare(t.spectrum, other.spectrum), cmp.Compare(t.cost, other.cost), compareTruth(t.restricted, other.restricted))
}

// compareTruth orders false before true.
func compareTruth(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func (s Source) compare(other Source) int {
	return cmp.Or(cmp.Compare(s.Step, other.Step), cmp.Compare(s.Of, other.Of), cmp.Compare(s.Sender, other.Sender))
}

// first gives the earlier of two places; one that is none is no place.
func (s Source) first(other Source) Source {
	if s.Step == 0 || (other.Step != 0 && other.compare(s) < 0) {
		return other
	}
	return s
}

// Reason says what makes a step the tightest.
type Reason string

// The reasons, in the order in which they are looked at.
const (
	BySpectrum    Reason = "spectrum"    // it is narrower on the data spectrum than all others
	ByCost        Reason = "cost"        // nothing narrower than open is known; here it has to be paid for
	ByRestriction Reason = "restriction" // nothing narrower than open and no price is known; here conditions are stated
	NotKnown      Reason = "not_known"   // nothing tight is known, but here the spectrum or the cost is not known
	Nothing       Reason = "nothing"     // all is known to be open and free, and no conditions are stated
)

// Reasons lists all reasons in their order.
var Reasons = []Reason{BySpectrum, ByCost, ByRestriction, NotKnown, Nothing}

var sentences = map[Reason]string{
	BySpectrum:    "Here it is narrowest on the data spectrum.",
	ByCost:        "Here it has to be paid for; of no step is it known that the data is less than open.",
	ByRestriction: "Here conditions are stated; of no step is it known that the data is less than open or has a price.",
	NotKnown:      "Nothing is known to stand in the way, but here the place on the spectrum or the cost is not known.",
	Nothing:       "All is open and free, and no conditions are stated.",
}

// Sentence says the reason to a person.
func (r Reason) Sentence() string { return sentences[r] }

// Tightest gives the step where the data is hardest to get, and why: the narrowest
// on the spectrum, of those equally narrow one that is paid for, then one with
// conditions, then the first. The Source is none where nothing stands in the way.
func (t Terms) Tightest() (Reason, Source) {
	switch {
	case t.tightest.spectrum > 0:
		return BySpectrum, t.tightest.at
	case t.tightest.cost > 0:
		return ByCost, t.tightest.at
	case t.tightest.restricted:
		return ByRestriction, t.tightest.at
	case t.unclear.Step != 0:
		return NotKnown, t.unclear
	}
	return Nothing, Source{Sender: projection.None, Of: projection.None}
}
