package gap

import (
	"cmp"
	"slices"

	"catchment/ecosystem/projection"
)

// Observed is how much was observed by a measure, of occupations of a level, in the areas asked
// about: what the question can be asked for instead.
type Observed struct {
	Measure, Level string
	Figures        int    // that there are
	Period         string // the newest
}

// Observed lists it, by measure and level, the most figures first.
func (g *Gaps) Observed() []Observed {
	type key struct {
		measure int32
		level   string
	}
	isAsked := make([]bool, len(g.table.Places))
	for _, a := range g.areas {
		isAsked[a.place] = true
	}
	found := map[key]Observed{}
	for i := range g.table.Observations {
		o := &g.table.Observations[i]
		if !isAsked[o.Place] || !o.Mask.Shows(g.query.lens) || o.Status != projection.Available || projection.IsPart(g.table.Dictionary[o.Measure]) {
			continue
		}
		k := key{o.Measure, g.table.Occupations[o.Occupation].Level}
		told := found[k]
		found[k] = Observed{g.table.Dictionary[o.Measure], k.level, told.Figures + 1, max(told.Period, g.table.Dictionary[o.Period])}
	}
	var list []Observed
	for _, told := range found {
		list = append(list, told)
	}
	slices.SortFunc(list, func(a, b Observed) int {
		return cmp.Or(cmp.Compare(b.Figures, a.Figures), cmp.Compare(a.Measure, b.Measure), cmp.Compare(a.Level, b.Level))
	})
	return list
}
