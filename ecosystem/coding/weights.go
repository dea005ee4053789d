package coding

// weights are what finding goes by.
type weights struct {
	fields     map[Field]float64
	kinship    float64 // of another word of a family, to the word itself
	length     float64 // how much a longer text than usual tells less
	saturation float64 // how soon a word said again tells no more
	bracket    float64 // of what a title has in brackets
	otherParts float64 // of the outcome and the qualifications, to the title
	rareness   float64 // how much more a rare word tells than a common one, in a title
	minor      float64 // of what the other groups of the minor group say
	subMajor   float64 // of what those of the sub-major group say
	subject    float64 // how much more a group counts that is of the course's subject
	leftOver   float64 // of a group of what is not elsewhere classified, to another
	manager    float64 // of major group 1, to which experience leads, to another
	tooHigh    float64 // for each level of skill that a group is above the qualification
	tooLow     float64 // for each that it is below
	share      float64 // of the best group's score that another must have
	leastFit   float64 // of the title's words that the best group must meet
	broad      int     // over how many minor groups the titles with a telling word may be spread
}

// chosen were chosen by the first half of the cases in testdata; figures_test.go prints
// what they reach on the other.
var chosen = weights{
	fields:  map[Field]float64{Name: 4, JobTitle: 3, Description: 1.2, Tasks: 0.6, Routes: 0.6},
	kinship: 0.8, length: 0.5, saturation: 1.2, bracket: 0.8, otherParts: 0.5, rareness: 1.3,
	minor: 0.3, subMajor: 0.2, subject: 1, leftOver: 0.75, manager: 0.8, tooHigh: 0.8, tooLow: 0.15,
	share: 0.45, leastFit: 0.35, broad: 4,
}
