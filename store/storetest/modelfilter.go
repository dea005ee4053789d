package storetest

import (
	"slices"
	"strings"

	"catchment/ecosystem"
)

// fits tells whether a thing that shows fits a filter; nil fits everything.
func (v view) fits(r ecosystem.Record, f *ecosystem.Filter) bool {
	one := func(part ecosystem.Filter) bool { return v.fits(r, &part) }
	switch {
	case f == nil:
		return true
	case f.And != nil:
		return !slices.ContainsFunc(f.And, func(part ecosystem.Filter) bool { return !one(part) })
	case f.Or != nil:
		return slices.ContainsFunc(f.Or, one)
	case f.Not != nil:
		return !one(*f.Not)
	case f.Field != nil:
		return fieldFits(r, *f.Field)
	case f.Key != nil:
		return keyFits(r, *f.Key)
	case f.Link != nil:
		return v.linksFit(r, *f.Link)
	case f.Claim != nil:
		return v.claimsFit(r, *f.Claim)
	case f.State != nil:
		return slices.Contains(f.State.In, ecosystem.StateOf(v.claims(r.ID), f.State.Age))
	}
	return slices.Contains(f.IDs, r.ID)
}

func fieldFits(r ecosystem.Record, t ecosystem.FieldTest) bool {
	value, stated := r.Fields[t.Field]
	if !stated || t.Test == ecosystem.Stated {
		return stated
	}
	return slices.ContainsFunc(t.Values, func(want any) bool { return valueFits(value, t.Test, want) })
}

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

func (v view) linksFit(r ecosystem.Record, t ecosystem.LinkTest) bool {
	if t.Quantifier != ecosystem.All {
		return (len(v.step(r.ID, t.Step)) > 0) == (t.Quantifier == ecosystem.Some)
	}
	meant := t.Step
	meant.Where = nil
	return !slices.ContainsFunc(v.step(r.ID, meant), func(l reached) bool { return !v.fits(l.far, t.Step.Where) })
}

func (v view) claimsFit(r ecosystem.Record, t ecosystem.ClaimTest) bool {
	claims := v.claims(r.ID)
	fit := 0
	for _, c := range claims {
		if v.fits(c.Record, t.Where) {
			fit++
		}
	}
	switch t.Quantifier {
	case ecosystem.Some:
		return fit > 0
	case ecosystem.None:
		return fit == 0
	}
	return fit == len(claims)
}
