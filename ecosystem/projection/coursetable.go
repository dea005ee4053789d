package projection

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// CourseTable is courses, what they lead to and where they are held, and demand as
// observed. The package's comment draws its columns for three courses.
type CourseTable struct {
	Occupations  []Occupation  // by id
	Places       []Place       // by id
	Providers    []eco.ID      // who offers any course; by id
	Observations []Observation // by occupation, place, measure and period
	Journeys     []Journey     // by home, delivery, measure and period
	Dictionary   []string      // the texts that rows name by number; 0 is empty

	courses       []course         // by id, and one more row, in which the columns end
	presentations []Presentation   // of all courses, those of one course together
	links         []OccupationLink // of all courses, those of one course together, by occupation
	extraOffers   []extraOffer     // of courses that several offer, all but the first; by course and provider
	disputes      []linkDispute    // over links with the mark DisputedByKind; by link

	hierarchies [lensCount]*Hierarchy // by lens; those that show the same share one
	memo        *sync.Map             // what Memoize keeps
}

// Occupation is a group of jobs at any level of a classification.
type Occupation struct {
	ID           eco.ID
	Name         string
	Scheme, Code string
	Level        string // an OccupationLevel: major, sub_major, minor, unit, named, unknown
	Specificity  string // a SectorSpecificity: agnostic, specific, mixed, unset
	Green        []string
	Mask         Mask
}

// Place is an area.
type Place struct {
	ID         eco.ID
	Name, Code string
	Kind       string // a PlaceKind
	Vintage    string // the boundaries' date; empty where it is not stated
	Mask       Mask
}

// Figure is what was counted, or was not to be had.
type Figure struct {
	Link            eco.ID
	Measure, Period int32 // in Dictionary
	Unit            int32 // of Value, in Dictionary
	Value           int64 // where Status is Available
	Status          ObservationStatus
	Imputed         bool
	Synthetic       Mask // the lenses through which it rests on made-up sources alone
	Mask            Mask
}

// Observation is a figure of an occupation in a place.
type Observation struct {
	Figure
	Occupation, Place int32
}

// Journey is how many who live in one place learn in another, or in the same.
type Journey struct {
	Figure
	Home, Delivery int32 // in Places
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
	firstPresentation uint32 // where its presentations begin; they end where the next course's begin
	firstLink         uint32 // where its links begin; they end where the next course's begin
	provider          int32  // the first who offers it, in Providers
	offered           uint8  // the lenses through which that shows; none where nobody is known to offer it
	level             uint8  // by its place in the field's words
	mask              uint8  // lenses; SyntheticThrough
	registers         eco.Registers
	called            [8]byte // the same for names that are written alike
}

// Presentation is a presentation of a course at one place (XCRI-CAP's presentation and
// venue). One that is held at two places has two rows, of which the second is marked
// SamePresentation, so that it is counted once where both places count.
type Presentation struct {
	Place  uint16 // in CourseTable.Places; NoPlace
	Places uint16 // how many learners can take part; PlacesUnknown
	Mode   Mode
	Mask   uint8 // lenses; SamePresentation, NoPresentation
}

// What a Presentation does not know.
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
	Mask       uint8       // the lenses through which exactly this shows; the marks below
}

// Marks of a [Presentation], beside its lenses.
const (
	// SamePresentation marks another place of the presentation that the row before is of.
	SamePresentation uint8 = 1 << 6
	// NoPresentation marks that these lenses show no presentation of the course; the row says its mode alone.
	NoPresentation uint8 = 1 << 7
)

// Marks of an [OccupationLink], beside its lenses.
const (
	// DisputedByKind marks a link over which there is a dispute, or was one until it was
	// settled, among claims of several kinds of evidence: see [CourseTable.IsDisputed].
	DisputedByKind uint8 = 1 << 5
	// MadeUp marks evidence that sources give which say they are made up, and no other.
	MadeUp uint8 = 1 << 6
	// Disputed marks a link over which sources contradict each other, all kinds of evidence counted.
	Disputed uint8 = 1 << 7
)

// SyntheticThrough marks a course, in the mask of [Course], that rests on made-up sources
// alone as far as a lens shows what it rests on.
func SyntheticThrough(l eco.Lens) uint8 { return 1 << (lensCount + int(l.Sight())) }

// EvidenceSet is a set of kinds of evidence, one bit each, in the order of the words of
// a claim's field method.
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

// Memoize gives what work makes of the table, and calls work when that is first asked
// for by the key; others wait for it meanwhile. Package gap keeps its indexes so. A
// key is of a type of the caller's own, so that two callers' keys never meet. What
// was made stays until a commit changes anything of the table.
func (table *CourseTable) Memoize(key any, work func() any) any {
	made, ok := table.memo.Load(key)
	if !ok {
		made, _ = table.memo.LoadOrStore(key, sync.OnceValue(work))
	}
	return made.(func() any)()
}

// Hierarchy is how occupations and places hang together as a lens shows it.
func (table *CourseTable) Hierarchy(lens eco.Lens) *Hierarchy { return table.hierarchies[lens.Sight()] }

// FindOccupation gives the number of an occupation; -1 where there is none.
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

// Offer says who offers a course, and through which lenses that shows.
type Offer struct {
	Mask     Mask
	Provider int32 // in Providers
}

// extraOffer is a further offer of a course.
type extraOffer struct {
	course uint32
	Offer
}

// Course is one course as the questions of supply see it. Its slices are the
// snapshot's own: do not change them.
type Course struct {
	Number        int
	Level         uint8 // by [LevelWords]
	Mask          uint8 // lenses; SyntheticThrough
	Presentations []Presentation
	Links         []OccupationLink
}

// LevelWords are the words of a course's level, in the order of their numbers.
var LevelWords = func() []string {
	f, _ := eco.NounOf(eco.KindCourse).Field("level")
	return f.Enum.Values
}()

// Len is how many courses there are: 0 to Len-1, by id.
func (table *CourseTable) Len() int { return len(table.courses) - 1 }

// Course gives a course.
func (table *CourseTable) Course(i int) Course {
	c, next := &table.courses[i], &table.courses[i+1]
	return Course{i, c.level, c.mask, table.presentations[c.firstPresentation:next.firstPresentation], table.links[c.firstLink:next.firstLink]}
}

// MaskAndLevel gives what a course says of itself, Presentations and Links what it
// has: [CourseTable.Course] in parts, for loops over all courses.
func (table *CourseTable) MaskAndLevel(i int) (mask, level uint8) {
	return table.courses[i].mask, table.courses[i].level
}

// Called gives what is the same for courses whose names are written alike, and the
// registers in which the course has a number.
func (table *CourseTable) Called(i int) ([8]byte, eco.Registers) {
	return table.courses[i].called, table.courses[i].registers
}

// Presentations gives the presentations of a course; the slice is the snapshot's own.
func (table *CourseTable) Presentations(i int) []Presentation {
	return table.presentations[table.courses[i].firstPresentation:table.courses[i+1].firstPresentation]
}

// Links gives what a course leads to, by occupation; the slice is the snapshot's own.
func (table *CourseTable) Links(i int) []OccupationLink {
	return table.links[table.courses[i].firstLink:table.courses[i+1].firstLink]
}

// Offers gives who offers a course, as far as it shows through any lens, by provider.
func (table *CourseTable) Offers(i int) iter.Seq[Offer] {
	return func(yield func(Offer) bool) {
		first := Offer{Mask(table.courses[i].offered), table.courses[i].provider}
		if first.Mask == 0 || !yield(first) || len(table.extraOffers) == 0 {
			return
		}
		from, _ := slices.BinarySearchFunc(table.extraOffers, uint32(i), func(extra extraOffer, course uint32) int { return cmp.Compare(extra.course, course) })
		for _, extra := range table.extraOffers[from:] {
			if extra.course != uint32(i) || !yield(extra.Offer) {
				return
			}
		}
	}
}

// CourseID gives the id of a course.
func (table *CourseTable) CourseID(i int) eco.ID { return idOf("crs", table.courses[i].ulid) }

// FindCourse gives the number of a course; -1 where there is none.
func (table *CourseTable) FindCourse(id eco.ID) int {
	u, ok := ulidOf(id)
	if !ok {
		return -1
	}
	i, found := slices.BinarySearchFunc(table.courses[:table.Len()], u, func(c course, u [16]byte) int { return slices.Compare(c.ulid[:], u[:]) })
	if !found {
		return -1
	}
	return i
}

// CourseRow is a course as [NewCourseTable] takes it.
type CourseRow struct {
	ID            eco.ID
	Offers        []Offer // by provider; each shows through some lens
	Level         uint8   // by LevelWords
	Mask          uint8   // lenses; SyntheticThrough
	Presentations []Presentation
	Links         []OccupationLink // by occupation
}

// NewCourseTable puts courses, which come by id, beside tables that are complete, of which
// every lens shows the same hierarchy; tests and benches make theirs so, without a store. What is not ordered as [CourseTable]
// says is the caller's fault and not looked for; an id that is no course's is an
// error, and so is more of anything than a row can name.
func NewCourseTable(occupations []Occupation, places []Place, h *Hierarchy, observations []Observation, words []string, providers []eco.ID,
	courses iter.Seq[CourseRow]) (*CourseTable, error) {
	table := &CourseTable{memo: new(sync.Map), Occupations: occupations, Places: places, hierarchies: [lensCount]*Hierarchy{h, h, h},
		Providers: providers, Observations: observations, Dictionary: words}
	if len(occupations) >= NoPlace {
		return nil, errTooMany("occupations", len(occupations))
	}
	if len(places) >= NoPlace {
		return nil, errTooMany("places", len(places))
	}
	for c := range courses {
		u, ok := ulidOf(c.ID)
		if !ok {
			return nil, &eco.Error{Code: eco.Internal, Message: string(c.ID) + " is no id of a course."}
		}
		table.appendCourse(course{ulid: u, level: c.Level, mask: c.Mask}, c.Presentations, c.Links)
		for _, o := range c.Offers {
			table.appendOffer(o)
		}
	}
	table.courses = append(table.courses, course{firstPresentation: uint32(len(table.presentations)), firstLink: uint32(len(table.links))})
	return table, nil
}

var levelNumbers, _ = numbered(func(yield func(string)) {
	for _, w := range LevelWords {
		yield(w)
	}
})

func (table *CourseTable) appendCourse(c course, held []Presentation, leads []OccupationLink) {
	c.firstPresentation, c.firstLink, c.provider, c.offered = uint32(len(table.presentations)), uint32(len(table.links)), 0, 0
	table.courses, table.presentations, table.links = append(table.courses, c), append(table.presentations, held...), append(table.links, leads...)
}

// appendOffer says of the last course in the columns that somebody offers it.
func (table *CourseTable) appendOffer(o Offer) {
	last := &table.courses[len(table.courses)-1]
	if last.offered == 0 {
		last.provider, last.offered = o.Provider, o.Mask.LensBits()
		return
	}
	table.extraOffers = append(table.extraOffers, extraOffer{uint32(len(table.courses) - 1), o})
}
