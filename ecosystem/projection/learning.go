package projection

import (
	"fmt"
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// Learning is courses, what they lead to and where they are held, and demand as observed.
type Learning struct {
	Occupations  []Occupation  // by id
	Places       []Place       // by id
	Providers    []eco.ID      // who offers any course; by id
	Observations []Observation // by occupation, place, measure and period
	Words        []string      // that rows name by number; 0 is empty

	courses []course // by id
	held    []Held   // of all courses, those of one course together
	leads   []Lead   // of all courses, those of one course together, by occupation
	shared  []shared // of courses that several offer, all but the first; by course and provider

	memo sync.Map // what Once keeps
}

// Occupation is a group of jobs at any level of a classification.
type Occupation struct {
	ID           eco.ID
	Name         string
	Scheme, Code string
	Level        string // an OccupationLevel: major, sub_major, minor, unit, named, unknown
	Parent       int32  // the next broader one, by its place in Occupations; -1: none
	Specificity  string // a SectorSpecificity: agnostic, specific, mixed, unset
	Green        []string
	Sectors      []Node // the industries that it is linked to, in the Net
	Mask         Mask
}

// Place is an area.
type Place struct {
	ID         eco.ID
	Name, Code string
	Kind       string  // a PlaceKind
	Within     []int32 // the areas it lies in, directly; by their place in Places
	Neighbours []int32
	Vintage    string // the boundaries' date; empty where it is not stated
	Mask       Mask
}

// Observation is a figure that was, or was not, to be had of an occupation in a place.
type Observation struct {
	Link              eco.ID
	Occupation, Place int32
	Measure, Period   int32 // in Words
	Value             int64 // where Status is Available
	Status            ObservationStatus
	Imputed           bool
	Synthetic         bool // rests on a source that says it is made up
	Mask              Mask
}

// ObservationStatus says whether there is a figure; zero is a figure.
type ObservationStatus uint8

// The statuses.
const (
	Available ObservationStatus = iota
	Suppressed
	Unavailable
)

// course is a course's row.
type course struct {
	ulid  [16]byte
	held  uint32
	leads uint32
	level uint8 // by its place in the field's words
	mask  uint8 // lenses, and flags
	Offer       // of the first who offers it; no lens shows it where nobody is known to
}

// Held is a presentation of a course.
type Held struct {
	Place  uint16 // in Places; NoPlace
	Places uint16 // learners; PlacesUnknown
	Mode   Mode
	Mask   uint8 // lenses; SameRun, NoRun
}

// What a Held does not know.
const (
	NoPlace       = 1<<16 - 1 // it is not known where it is held
	PlacesUnknown = 1<<16 - 1 // it is not known how many can take part
)

// Mode says whether a presentation belongs to an area.
type Mode uint8

// The modes.
const (
	Local    Mode = iota // it is held at its venue
	Online               // it belongs to no area
	National             // it is offered everywhere
)

// Lead says that a course leads to an occupation.
type Lead struct {
	Occupation uint16
	Kinds      Kinds // of evidence that counts
	Mask       uint8 // the lenses through which exactly this shows; Disputed
}

// Marks of a [Held], beside its lenses.
const (
	// SameRun marks another place of the presentation that the row before is of.
	SameRun uint8 = 1 << 6
	// NoRun marks that these lenses show no presentation of the course; the row says its mode alone.
	NoRun uint8 = 1 << 7
)

// Disputed marks a Lead over which sources contradict each other.
const Disputed uint8 = 1 << 7

// Synthetic marks a course, in the mask of [Course], that rests on a source that says it is made up.
const Synthetic uint8 = 1 << 7

// Kinds is a set of kinds of evidence, one bit each.
type Kinds uint8

// kindWords are the words of a claim's method, in the order of their bits.
var kindWords = func() []string {
	f, _ := eco.NounOf(eco.KindClaim).Field("method")
	return f.Enum.Values
}()

// KindsOf gives the set of some methods; a claim that names none makes a statement.
func KindsOf(methods ...string) Kinds {
	var k Kinds
	for _, m := range methods {
		if m == "" {
			m = "statement"
		}
		if i := slices.Index(kindWords, m); i >= 0 {
			k |= 1 << i
		}
	}
	return k
}

// Methods gives the words of a set, in the order of the claims' table.
func (k Kinds) Methods() []string {
	var words []string
	for i, w := range kindWords {
		if k&(1<<i) != 0 {
			words = append(words, w)
		}
	}
	return words
}

// Once gives what work makes of the snapshot, and makes it when it is first asked
// for by that key; others wait for it meanwhile. Keys of a type of one's own stay
// clear of those of others. What was made goes with the snapshot.
func (l *Learning) Once(key any, work func() any) any {
	made, ok := l.memo.Load(key)
	if !ok {
		made, _ = l.memo.LoadOrStore(key, sync.OnceValue(work))
	}
	return made.(func() any)()
}

// FindOccupation gives the number of an occupation, FindPlace that of a place; -1 where there is none.
func (l *Learning) FindOccupation(id eco.ID) int32 {
	return find(l.Occupations, id, func(o Occupation) eco.ID { return o.ID })
}

// FindPlace gives the number of a place; -1 where there is none.
func (l *Learning) FindPlace(id eco.ID) int32 {
	return find(l.Places, id, func(p Place) eco.ID { return p.ID })
}

func find[T any](rows []T, id eco.ID, of func(T) eco.ID) int32 {
	i, ok := slices.BinarySearchFunc(rows, id, func(row T, id eco.ID) int { return compareIDs(of(row), id) })
	if !ok {
		return -1
	}
	return int32(i)
}

// tooMany says that there are more of something than a row can name.
func tooMany(what string, n int) error {
	return &eco.Error{Code: eco.LimitExceeded, Message: fmt.Sprintf("There are %d %s; the projection holds %d.", n, what, NoPlace-1),
		Hint: "Start with --projection=off and say so in an issue."}
}
