package projection

import (
	"cmp"
	"iter"
	"slices"

	eco "catchment/ecosystem"
)

// Offer says who offers a course, and through which lenses that shows.
type Offer struct {
	Mask     Mask
	Provider int32 // in Providers
}

// shared is a further offer of a course.
type shared struct {
	course uint32
	Offer
}

// Course is one course as the questions of supply see it. Its slices are the
// snapshot's own: do not change them.
type Course struct {
	Number int
	Level  uint8 // by [LevelWords]
	Mask   uint8 // lenses; Synthetic
	Held   []Held
	Leads  []Lead
}

// LevelWords are the words of a course's level, in the order of their numbers.
var LevelWords = func() []string {
	f, _ := eco.NounOf(eco.KindCourse).Field("level")
	return f.Enum.Values
}()

// Courses is how many courses there are: 0 to Courses-1, by id.
func (l *Learning) Courses() int { return len(l.courses) - 1 }

// Course gives a course.
func (l *Learning) Course(i int) Course {
	c, next := &l.courses[i], &l.courses[i+1]
	return Course{i, c.level, c.mask, l.held[c.held:next.held], l.leads[c.leads:next.leads]}
}

// Row gives what a course says of itself, Held and Leads what it has: [Learning.Course]
// in parts, for loops over all courses.
func (l *Learning) Row(i int) (mask, level uint8) { return l.courses[i].mask, l.courses[i].level }

// Held gives the presentations of a course; the slice is the snapshot's own.
func (l *Learning) Held(i int) []Held { return l.held[l.courses[i].held:l.courses[i+1].held] }

// Leads gives what a course leads to, by occupation; the slice is the snapshot's own.
func (l *Learning) Leads(i int) []Lead { return l.leads[l.courses[i].leads:l.courses[i+1].leads] }

// Offers gives who offers a course, as far as it shows through any lens, by provider.
func (l *Learning) Offers(i int) iter.Seq[Offer] {
	return func(yield func(Offer) bool) {
		first := l.courses[i].Offer
		if first.Mask == 0 || !yield(first) || len(l.shared) == 0 {
			return
		}
		from, _ := slices.BinarySearchFunc(l.shared, uint32(i), func(s shared, course uint32) int { return cmp.Compare(s.course, course) })
		for _, s := range l.shared[from:] {
			if s.course != uint32(i) || !yield(s.Offer) {
				return
			}
		}
	}
}

// CourseID gives the id of a course.
func (l *Learning) CourseID(i int) eco.ID { return unpack("crs", l.courses[i].ulid) }

// FindCourse gives the number of a course; -1 where there is none.
func (l *Learning) FindCourse(id eco.ID) int {
	u, ok := pack(id)
	if !ok {
		return -1
	}
	i, found := slices.BinarySearchFunc(l.courses[:l.Courses()], u, func(c course, u [16]byte) int { return slices.Compare(c.ulid[:], u[:]) })
	if !found {
		return -1
	}
	return i
}
