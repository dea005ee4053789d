package projection

import (
	"iter"

	eco "catchment/ecosystem"
)

// CourseRow is a course as [NewLearning] takes it.
type CourseRow struct {
	ID            eco.ID
	Offers        []Offer // by provider; each shows through some lens
	Level         uint8   // by LevelWords
	Mask          uint8   // lenses; Synthetic
	Presentations []Presentation
	Links         []OccupationLink // by occupation
}

// NewCourseTable puts courses, which come by id, beside tables that are complete.
// What is not as the tables promise is the caller's fault and not looked for;
// an id that is no course's is an error, and so is more of anything than a row can name.
func NewCourseTable(occupations []Occupation, places []Place, observations []Observation, words []string, providers []eco.ID,
	courses iter.Seq[CourseRow]) (*CourseTable, error) {
	table := &CourseTable{Occupations: occupations, Places: places, Providers: providers, Observations: observations, Dictionary: words}
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
