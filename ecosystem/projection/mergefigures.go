package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// mergeFigures puts in the figures of before that are still there, and the delta's.
func (table *CourseTable) mergeFigures(before *CourseTable, move renumbering, d *delta, gone goneIDs) {
	other := map[eco.ID]bool{}
	for _, t := range d.links {
		if t.figure != nil {
			table.addFigure(t)
			other[idOf("lnk", t.key.ulid)] = true
		}
	}
	isLost := func(f Figure) bool { return other[f.Link] || gone[f.Link] }
	table.Observations = mergeRows(before.Observations, table.Observations, move,
		func(o Observation) bool { return isLost(o.Figure) },
		func(o *Observation) {
			o.Occupation, o.Place = renumber(move.occupations, o.Occupation), renumber(move.places, o.Place)
		},
		func(a, b Observation) int {
			return cmp.Or(cmp.Compare(a.Occupation, b.Occupation), cmp.Compare(a.Place, b.Place), table.compareFigures(a.Figure, b.Figure))
		})
	table.Journeys = mergeRows(before.Journeys, table.Journeys, move,
		func(j Journey) bool { return isLost(j.Figure) },
		func(j *Journey) {
			j.Home, j.Delivery = renumber(move.places, j.Home), renumber(move.places, j.Delivery)
		},
		func(a, b Journey) int {
			return cmp.Or(cmp.Compare(a.Home, b.Home), cmp.Compare(a.Delivery, b.Delivery), table.compareFigures(a.Figure, b.Figure))
		})
}

// mergeRows gives the rows of before that are not lost, renumbered, with the new ones, in
// order; those of before themselves where nothing changes.
func mergeRows[T any](before, added []T, move renumbering, isLost func(T) bool, renumber func(*T), compare func(a, b T) int) []T {
	if len(added) == 0 && move.isIdentity() && !slices.ContainsFunc(before, isLost) {
		return before
	}
	for _, row := range before {
		if !isLost(row) {
			renumber(&row)
			added = append(added, row)
		}
	}
	slices.SortFunc(added, compare)
	return added
}

// compareFigures orders by measure, then by period, then by link.
func (table *CourseTable) compareFigures(a, b Figure) int {
	return cmp.Or(cmp.Compare(table.Dictionary[a.Measure], table.Dictionary[b.Measure]),
		cmp.Compare(table.Dictionary[a.Period], table.Dictionary[b.Period]), compareIDs(a.Link, b.Link))
}

// addFigure puts in one figure: of an occupation, or of who lives in a place and learns in
// one. Those of subjects and industries have no use here.
func (table *CourseTable) addFigure(t linkRecord) {
	f := Figure{Link: idOf("lnk", t.key.ulid), Measure: t.figure.measure, Period: t.figure.period, Unit: t.figure.unit, Value: t.figure.value,
		Status: t.figure.status, Imputed: t.figure.imputed, Synthetic: t.verdict.synthetic}
	place := table.FindPlace(t.to.id())
	if place < 0 {
		return
	}
	f.Mask = t.supportedThrough() & table.Places[place].Mask
	if occupation := table.FindOccupation(t.from.id()); occupation >= 0 {
		f.Mask &= table.Occupations[occupation].Mask
		table.Observations = append(table.Observations, Observation{f, occupation, place})
	} else if home := table.FindPlace(t.from.id()); home >= 0 && t.figure.isJourney {
		f.Mask &= table.Places[home].Mask
		table.Journeys = append(table.Journeys, Journey{f, home, place})
	}
}
