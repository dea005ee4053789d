package gap

import "fmt"

// Class is what can be said of an occupation in an area. The first whose rule
// fits holds, in the order below. None of them says that there is a gap in skills:
// that no linked course was found is all that the data can tell.
type Class uint8

// The classes. docs/adr/0008-gap-classes.md says why evidence counts as strong.
const (
	DemandSuppressed Class = iota // there is a figure of demand, and it is kept back
	OnlyBroaderArea               // cannot tell: no figure of demand is known here, and one for a broader area is
	DemandUnknown                 // cannot tell: no figure of demand is known
	NoAdvertsSeen                 // demand was observed and is zero
	Linked                        // a course of the catchment leads there, by undisputed strong evidence
	WeakLinkOnly                  // courses do, but only by weak or disputed evidence
	CoarseLinkOnly                // cannot tell: courses lead to something broader only
	NothingLinked                 // cannot tell: of no course of the catchment is it known where it leads
	NoLinkedCourse                // no course of the catchment is known to lead there
	classes
)

var classWords = [classes][2]string{
	{"DEMAND_SUPPRESSED", ""}, {"CANNOT_TELL", "ONLY_BROADER_AREA"}, {"CANNOT_TELL", "DEMAND_UNKNOWN"}, {"NO_ADVERTS_SEEN", ""}, {"LINKED", ""},
	{"WEAK_LINK_ONLY", ""}, {"CANNOT_TELL", "COARSE_LINK_ONLY"}, {"CANNOT_TELL", "NOTHING_LINKED"}, {"NO_LINKED_COURSE", ""},
}

var classSentences = [classes]string{
	"There is a figure of demand, and its source keeps it back, so nothing can be said.",
	"A figure of demand is known for a broader area only, so nothing can be said of this one.",
	"No figure of demand is known for this occupation here, so nothing can be said.",
	"Demand was counted and is zero.",
	"At least one course of the catchment leads there, by strong evidence that nobody disputes.",
	"Courses of the catchment lead there, but only by weak or disputed evidence.",
	"Courses of the catchment lead to a broader group only, so whether they lead there cannot be told.",
	"Of no course of the catchment is it known what it leads to, so whether any leads here cannot be told.",
	"No linked course was found in the catchment.",
}

func (c Class) String() string { return classWords[c][0] }

// Reason says why it cannot be told, such as DEMAND_UNKNOWN; empty for classes that tell.
func (c Class) Reason() string { return classWords[c][1] }

// Sentence says the class to a person.
func (c Class) Sentence() string { return classSentences[c] }

// Classes gives those with a word; CANNOT_TELL stands for several.
func Classes(word string) []Class {
	var list []Class
	for c := range classes {
		if c.String() == word {
			list = append(list, c)
		}
	}
	return list
}

// AllClasses lists all classes in the order of their rules.
func AllClasses() []Class {
	list := make([]Class, classes)
	for c := range list {
		list[c] = Class(c)
	}
	return list
}

// classOf is the one place where the rules stand. Of the row it takes what was observed
// of demand, whether that is known of a broader area, and the courses that are linked to
// it; of its catchment, all courses.
func classOf(status DemandStatus, value int64, broader bool, c *cell, all *total) Class {
	switch {
	case status == Suppressed:
		return DemandSuppressed
	case status != Available && broader:
		return OnlyBroaderArea
	case status != Available:
		return DemandUnknown
	case value == 0:
		return NoAdvertsSeen
	case c.strong > 0:
		return Linked
	case c.courses > 0:
		return WeakLinkOnly
	case c.possible > 0:
		return CoarseLinkOnly
	case all.courses > 0 && all.linked == 0:
		return NothingLinked
	}
	return NoLinkedCourse
}

// sentenceOf says the class to a person, and of how many courses of the catchment it is known
// what they lead to, where the class rests on that.
func (c Class) sentenceOf(all *total) string {
	unknown := all.courses - all.linked
	switch {
	case c == NoLinkedCourse && all.courses == 0:
		return "No course is known to be held here."
	case c == NothingLinked:
		return fmt.Sprintf("Of %s here it is not known what they lead to, so whether any leads here cannot be told.", countOf(unknown, "course"))
	case c == NoLinkedCourse && unknown == 0:
		return fmt.Sprintf("None of the %s here leads here; of each it is known where it leads.", countOf(all.courses, "course"))
	case c == NoLinkedCourse:
		return fmt.Sprintf("None of the %s here whose occupations are known leads here; of %d nothing is known.", countOf(all.linked, "course"), unknown)
	}
	return c.Sentence()
}

// Sentence says to a person of how many courses the answer can speak.
func (c Coverage) Sentence() string {
	if c.Courses == 0 {
		return "No course is known to be held here."
	}
	return fmt.Sprintf("Of %d of the %s here it is known what they lead to; of %d nothing is known.", c.CoursesLinked, countOf(uint32(c.Courses), "course"), c.Courses-c.CoursesLinked)
}

func countOf(n uint32, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
