package gap

// Class is what can be said of an occupation in an area. The first whose rule
// fits holds, in the order below. None of them says that there is a gap in skills:
// that no linked course was found is all that the data can tell.
type Class uint8

// The classes. docs/adr/0008-gap-classes.md says why evidence counts as strong.
const (
	DemandSuppressed Class = iota // there is a figure of demand, and it is kept back
	DemandUnknown                 // cannot tell: no figure of demand is known
	NoAdvertsSeen                 // demand was observed and is zero
	Linked                        // a course of the catchment leads there, by undisputed strong evidence
	WeakLinkOnly                  // courses do, but only by weak or disputed evidence
	CoarseLinkOnly                // cannot tell: courses lead to something broader only
	NoLinkedCourse                // no course of the catchment is known to lead there
	classes
)

var classWords = [classes][2]string{
	{"DEMAND_SUPPRESSED", ""}, {"CANNOT_TELL", "DEMAND_UNKNOWN"}, {"NO_ADVERTS_SEEN", ""}, {"LINKED", ""},
	{"WEAK_LINK_ONLY", ""}, {"CANNOT_TELL", "COARSE_LINK_ONLY"}, {"NO_LINKED_COURSE", ""},
}

var classSentences = [classes]string{
	"There is a figure of demand, and its source keeps it back, so nothing can be said.",
	"No figure of demand is known for this occupation here, so nothing can be said.",
	"Demand was counted and is zero.",
	"At least one course of the catchment leads there, by strong evidence that nobody disputes.",
	"Courses of the catchment lead there, but only by weak or disputed evidence.",
	"Courses of the catchment lead to a broader group only, so whether they lead there cannot be told.",
	"No linked course was found in the catchment.",
}

func (c Class) String() string { return classWords[c][0] }

// Reason says why it cannot be told: DEMAND_UNKNOWN or COARSE_LINK_ONLY; empty for classes that tell.
func (c Class) Reason() string { return classWords[c][1] }

// Sentence says the class to a person.
func (c Class) Sentence() string { return classSentences[c] }

// Classes gives those with a word; CANNOT_TELL stands for two.
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

// classOf is the one place where the rules stand.
func classOf(status DemandStatus, value int64, c *cell) Class {
	switch {
	case status == Suppressed:
		return DemandSuppressed
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
	}
	return NoLinkedCourse
}
