package projection

import (
	"iter"

	eco "catchment/ecosystem"
)

// CourseRow is a course as [NewLearning] takes it.
type CourseRow struct {
	ID       eco.ID
	Provider int32 // in Providers; -1: nobody is known to offer it
	Level    uint8 // by LevelWords
	Mask     uint8 // lenses; Synthetic
	Held     []Held
	Leads    []Lead // by occupation
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
		l.courses = append(l.courses, course{u, c.Provider, uint32(len(l.held)), uint32(len(l.leads)), c.Level, c.Mask})
		l.held, l.leads = append(l.held, c.Held...), append(l.leads, c.Leads...)
	}
	l.courses = append(l.courses, course{held: uint32(len(l.held)), leads: uint32(len(l.leads))})
	return l, nil
}
