package neo4j

import (
	"slices"
	"strings"

	"catchment/ecosystem"
)

// Filters are judged here, on states of one revision that the engine fetches in
// batches, and not in Cypher: a condition over several things, asked in one
// statement beside a writer, could hold of half a commit, and no look at the
// archive afterwards would bring back what it wrongly left out. Every condition is
// worked out for a batch at once, so that the number of statements depends on how
// deep a filter goes and not on how many things it is asked of.

// fitting gives those of some things, all of which show, that fit the filter.
func (v *view) fitting(things []ecosystem.Record, f *ecosystem.Filter) ([]ecosystem.Record, error) {
	fits, err := v.fits(things, f)
	if err != nil {
		return nil, err
	}
	var kept []ecosystem.Record
	for i, r := range things {
		if fits[i] {
			kept = append(kept, r)
		}
	}
	return kept, nil
}

// fits tells of each thing whether it fits; nil fits everything.
func (v *view) fits(things []ecosystem.Record, f *ecosystem.Filter) ([]bool, error) {
	each := func(judge func(ecosystem.Record) bool) ([]bool, error) {
		fits := make([]bool, len(things))
		for i, r := range things {
			fits[i] = judge(r)
		}
		return fits, nil
	}
	switch {
	case f == nil:
		return each(func(ecosystem.Record) bool { return true })
	case f.And != nil:
		return v.allFit(things, f.And)
	case f.Or != nil:
		return v.someFit(things, f.Or)
	case f.Not != nil:
		return negated(v.fits(things, f.Not))
	case f.Field != nil:
		return each(func(r ecosystem.Record) bool { return fieldFits(r, *f.Field) })
	case f.Key != nil:
		return each(func(r ecosystem.Record) bool { return keyFits(r, *f.Key) })
	case f.Link != nil:
		return v.linksFit(things, *f.Link)
	case f.Claim != nil:
		return v.claimsFit(things, *f.Claim)
	case f.State != nil:
		if err := v.loadClaims(idsOf(things)); err != nil {
			return nil, err
		}
		return each(func(r ecosystem.Record) bool {
			return slices.Contains(f.State.In, ecosystem.StateOf(v.about[r.ID], f.State.Age))
		})
	}
	return each(func(r ecosystem.Record) bool { return slices.Contains(f.IDs, r.ID) })
}

func negated(fits []bool, err error) ([]bool, error) {
	for i := range fits {
		fits[i] = !fits[i]
	}
	return fits, err
}

// allFit asks each condition only of what fits those before it.
func (v *view) allFit(things []ecosystem.Record, parts []ecosystem.Filter) ([]bool, error) {
	return v.narrow(things, parts, true)
}

// someFit asks each condition only of what fits none before it.
func (v *view) someFit(things []ecosystem.Record, parts []ecosystem.Filter) ([]bool, error) {
	return v.narrow(things, parts, false)
}

// narrow works through the parts of And, or of Or: a thing is decided by the first
// part whose answer is not goesOn.
func (v *view) narrow(things []ecosystem.Record, parts []ecosystem.Filter, goesOn bool) ([]bool, error) {
	fits := make([]bool, len(things))
	open := make([]int, len(things)) // the places of what is not decided yet
	for i := range things {
		fits[i], open[i] = goesOn, i
	}
	for n := range parts {
		if len(open) == 0 {
			break
		}
		batch := make([]ecosystem.Record, len(open))
		for i, at := range open {
			batch[i] = things[at]
		}
		part, err := v.fits(batch, &parts[n])
		if err != nil {
			return nil, err
		}
		var still []int
		for i, at := range open {
			if part[i] == goesOn {
				still = append(still, at)
			} else {
				fits[at] = !goesOn
			}
		}
		open = still
	}
	return fits, nil
}

func (v *view) claimsFit(things []ecosystem.Record, t ecosystem.ClaimTest) ([]bool, error) {
	if err := v.loadClaims(idsOf(things)); err != nil {
		return nil, err
	}
	var claims []ecosystem.Record
	for _, r := range things {
		for _, c := range v.about[r.ID] {
			claims = append(claims, c.Record)
		}
	}
	judged, err := v.fits(claims, t.Where)
	if err != nil {
		return nil, err
	}
	fits := make([]bool, len(things))
	next := 0
	for i, r := range things {
		n := len(v.about[r.ID])
		fits[i] = holds(t.Quantifier, judged[next:next+n])
		next += n
	}
	return fits, nil
}

func fieldFits(r ecosystem.Record, t ecosystem.FieldTest) bool {
	value, stated := r.Fields[t.Field]
	if !stated || t.Test == ecosystem.Stated {
		return stated
	}
	return slices.ContainsFunc(t.Values, func(want any) bool { return valueFits(value, t.Test, want) })
}

// valueFits compares two values, which are of one type: the question was checked.
func valueFits(value any, test ecosystem.Test, want any) bool {
	switch value := value.(type) {
	case []string:
		return slices.Contains(value, want.(string))
	case string:
		return textFits(value, test, want.(string))
	case int64:
		return ordered(value, test, want.(int64))
	case float64:
		return ordered(value, test, want.(float64))
	}
	return value == want
}

func textFits(value string, test ecosystem.Test, want string) bool {
	switch test {
	case ecosystem.Contains:
		return strings.Contains(ecosystem.Fold(value), ecosystem.Fold(want))
	case ecosystem.StartsWith:
		return strings.HasPrefix(ecosystem.Fold(value), ecosystem.Fold(want))
	}
	return ordered(value, test, want)
}

func ordered[T string | int64 | float64](value T, test ecosystem.Test, want T) bool {
	switch test {
	case ecosystem.AtLeast:
		return value >= want
	case ecosystem.AtMost:
		return value <= want
	}
	return value == want
}

func keyFits(r ecosystem.Record, t ecosystem.KeyTest) bool {
	return slices.ContainsFunc(r.Keys(), func(k ecosystem.Key) bool {
		return k.Scheme == t.Scheme && (len(t.Values) == 0 || slices.Contains(t.Values, k.Value))
	})
}
