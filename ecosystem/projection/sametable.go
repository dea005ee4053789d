package projection

import "slices"

// equals tells whether two tables say the same of courses, of demand and of how
// occupations and places hang together. Columns that a commit leaves as they are are
// shared, so it is enough to see whether they are.
func (table *CourseTable) equals(before *CourseTable) bool {
	return isShared(table.courses, before.courses) && isShared(table.presentations, before.presentations) && isShared(table.links, before.links) && isShared(table.disputes, before.disputes) &&
		isShared(table.extraOffers, before.extraOffers) && isShared(table.Observations, before.Observations) && isShared(table.Journeys, before.Journeys) && isShared(table.Providers, before.Providers) &&
		slices.EqualFunc(table.Occupations, before.Occupations, equalOccupations) && slices.Equal(table.Places, before.Places) &&
		slices.EqualFunc(table.hierarchies[:], before.hierarchies[:], equalHierarchies)
}

// isShared tells whether two lists are one.
func isShared[T any](a, b []T) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

func equalOccupations(a, b Occupation) bool {
	return a.ID == b.ID && a.Name == b.Name && a.Scheme == b.Scheme && a.Code == b.Code && a.Level == b.Level &&
		a.Specificity == b.Specificity && a.Mask == b.Mask && slices.Equal(a.Green, b.Green)
}

func equalHierarchies(a, b *Hierarchy) bool {
	return a == b || slices.Equal(a.Broader, b.Broader) && slices.EqualFunc(a.Sectors, b.Sectors, slices.Equal[[]Node]) &&
		slices.EqualFunc(a.Within, b.Within, slices.Equal[[]int32]) && slices.EqualFunc(a.Neighbours, b.Neighbours, slices.Equal[[]int32])
}
