package projection

import (
	"fmt"
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// CourseTable is courses, what they lead to and where they are held, and demand as observed.
type CourseTable struct {
	Occupations  []Occupation  // by id
	Places       []Place       // by id
	Providers    []eco.ID      // who offers any course; by id
	Observations []Observation // by occupation, place, measure and period
	Dictionary   []string      // that rows name by number; 0 is empty

	courses       []course         // by id
	presentations []Presentation   // of all courses, those of one course together
	links         []OccupationLink // of all courses, those of one course together, by occupation
	extraOffers   []extraOffer     // of courses that several offer, all but the first; by course and provider

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
	ulid              [16]byte
	firstPresentation uint32
	firstLink         uint32
	level             uint8 // by its place in the field's words
	mask              uint8 // lenses, and flags
	Offer                   // of the first who offers it; no lens shows it where nobody is known to
}

// Presentation is a presentation of a course.
type Presentation struct {
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

// OccupationLink says that a course leads to an occupation.
type OccupationLink struct {
	Occupation uint16
	Evidence   EvidenceSet // of evidence that counts
	Mask       uint8       // the lenses through which exactly this shows; Disputed
}

// Marks of a [Held], beside its lenses.
const (
	// SamePresentation marks another place of the presentation that the row before is of.
	SamePresentation uint8 = 1 << 6
	// NoPresentation marks that these lenses show no presentation of the course; the row says its mode alone.
	NoPresentation uint8 = 1 << 7
)

// Disputed marks a Lead over which sources contradict each other.
const Disputed uint8 = 1 << 7

// Synthetic marks a course, in the mask of [Course], that rests on a source that says it is made up.
const Synthetic uint8 = 1 << 7

// EvidenceSet is a set of kinds of evidence, one bit each.
type EvidenceSet uint8

// methodWords are the words of a claim's method, in the order of their bits.
var methodWords = func() []string {
	f, _ := eco.NounOf(eco.KindClaim).Field("method")
	return f.Enum.Values
}()

// EvidenceOf gives the set of some methods; a claim that names none makes a statement.
func EvidenceOf(methods ...string) EvidenceSet {
	var set EvidenceSet
	for _, m := range methods {
		if m == "" {
			m = "statement"
		}
		if i := slices.Index(methodWords, m); i >= 0 {
			set |= 1 << i
		}
	}
	return set
}

// Methods gives the words of a set, in the order of the claims' table.
func (set EvidenceSet) Methods() []string {
	var words []string
	for i, w := range methodWords {
		if set&(1<<i) != 0 {
			words = append(words, w)
		}
	}
	return words
}

// Memoize gives what work makes of the snapshot, and makes it when it is first asked
// for by that key; others wait for it meanwhile. Keys of a type of one's own stay
// clear of those of others. What was made goes with the snapshot.
func (table *CourseTable) Memoize(key any, work func() any) any {
	made, ok := table.memo.Load(key)
	if !ok {
		made, _ = table.memo.LoadOrStore(key, sync.OnceValue(work))
	}
	return made.(func() any)()
}

// FindOccupation gives the number of an occupation, FindPlace that of a place; -1 where there is none.
func (table *CourseTable) FindOccupation(id eco.ID) int32 {
	return indexByID(table.Occupations, id, func(o Occupation) eco.ID { return o.ID })
}

// FindPlace gives the number of a place; -1 where there is none.
func (table *CourseTable) FindPlace(id eco.ID) int32 {
	return indexByID(table.Places, id, func(p Place) eco.ID { return p.ID })
}

func indexByID[T any](rows []T, id eco.ID, of func(T) eco.ID) int32 {
	i, ok := slices.BinarySearchFunc(rows, id, func(row T, id eco.ID) int { return compareIDs(of(row), id) })
	if !ok {
		return -1
	}
	return int32(i)
}

// errTooMany says that there are more of something than a row can name.
func errTooMany(what string, n int) error {
	return &eco.Error{Code: eco.LimitExceeded, Message: fmt.Sprintf("There are %d %s; the projection holds %d.", n, what, NoPlace-1),
		Hint: "Start with --projection=off and say so in an issue."}
}
