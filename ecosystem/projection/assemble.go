package projection

import (
	"iter"

	eco "catchment/ecosystem"
)

// CourseRow is a course as [NewLearning] takes it.
type CourseRow struct {
	ID     eco.ID
	Offers []Offer // by provider; each shows through some lens
	Level  uint8   // by LevelWords
	Mask   uint8   // lenses; Synthetic
	Held   []Held
	Leads  []Lead // by occupation
}

// NewLearning puts courses, which come by id, beside tables that are complete.
// What is not as the tables promise is the caller's fault and not looked for;
// an id that is no course's is an error, and so is more of anything than a row can name.
func NewLearning(occupations []Occupation, places []Place, observations []Observation, words []string, providers []eco.ID,
	courses iter.Seq[CourseRow]) (*Learning, error) {
	l := &Learning{Occupations: occupations, Places: places, Providers: providers, Observations: observations, Words: words}
	if len(occupations) >= NoPlace {
		return nil, tooMany("occupations", len(occupations))
	}
	if len(places) >= NoPlace {
		return nil, tooMany("places", len(places))
	}
	for c := range courses {
		u, ok := pack(c.ID)
		if !ok {
			return nil, &eco.Error{Code: eco.Internal, Message: string(c.ID) + " is no id of a course."}
		}
		l.append(course{ulid: u, level: c.Level, mask: c.Mask}, c.Held, c.Leads)
		for _, o := range c.Offers {
			l.offer(o)
		}
	}
	l.courses = append(l.courses, course{held: uint32(len(l.held)), leads: uint32(len(l.leads))})
	return l, nil
}
