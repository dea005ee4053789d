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
	Mask          uint8 // lenses; Synthetic
	Presentations []Presentation
	Links         []OccupationLink
}

// LevelWords are the words of a course's level, in the order of their numbers.
var LevelWords = func() []string {
	f, _ := eco.NounOf(eco.KindCourse).Field("level")
	return f.Enum.Values
}()

// Len is how many courses there are: 0 to Courses-1, by id.
func (table *CourseTable) Len() int { return len(table.courses) - 1 }

// Course gives a course.
func (table *CourseTable) Course(i int) Course {
	c, next := &table.courses[i], &table.courses[i+1]
	return Course{i, c.level, c.mask, table.presentations[c.firstPresentation:next.firstPresentation], table.links[c.firstLink:next.firstLink]}
}

// MaskAndLevel gives what a course says of itself, Held and Leads what it has: [Learning.Course]
// in parts, for loops over all courses.
func (table *CourseTable) MaskAndLevel(i int) (mask, level uint8) {
	return table.courses[i].mask, table.courses[i].level
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
		first := table.courses[i].Offer
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
