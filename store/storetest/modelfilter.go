package storetest

import (
	"math"
	"slices"
	"strings"
	"time"

	"catchment/ecosystem"
)

// fits tells whether a thing that shows fits a filter; nil fits everything.
func (v shown) fits(r ecosystem.Record, f *ecosystem.Filter) bool {
	switch {
	case f == nil:
		return true
	case f.And != nil:
		for _, part := range f.And {
			if !v.fits(r, &part) {
				return false
			}
		}
		return true
	case f.Or != nil:
		for _, part := range f.Or {
			if v.fits(r, &part) {
				return true
			}
		}
		return false
	case f.Not != nil:
		return !v.fits(r, f.Not)
	case f.Field != nil:
		if _, shows := v.things[r.Ref(f.Field.Field)]; r.Kind == ecosystem.KindClaim && (f.Field.Field == "source" || f.Field.Field == "event") && !shows {
			return false // it rests on nothing that shows
		}
		return stands(f.Field.Test, valuesOf(r, f.Field.Field), f.Field.Values)
	case f.Key != nil:
		return hasKey(r.List("keys"), f.Key.Scheme, f.Key.Values)
	case f.Link != nil:
		return v.linksFit(r, *f.Link)
	case f.Claim != nil:
		return v.claimsFit(r, *f.Claim)
	case f.State != nil:
		return slices.Contains(f.State.In, stateOf(ecosystem.WithoutHiddenSources(v.claims(r.ID), v.has), f.State.Age.Cutoff()))
	}
	return slices.Index(f.IDs, r.ID) >= 0
}

// valuesOf are the values that a thing states for a field: those of a list, one, or none.
func valuesOf(r ecosystem.Record, field string) (values []any) {
	if list, is := r.Fields[field].([]string); is {
		for _, item := range list {
			values = append(values, item)
		}
	} else if value := r.Fields[field]; value != nil {
		values = append(values, value)
	}
	return values
}

// stands tells whether some stated value and some wanted value stand to each other as a
// test says.
func stands(test ecosystem.Test, stated, wanted []any) bool {
	if test == ecosystem.Stated {
		return len(stated) > 0
	}
	for _, value := range stated {
		for _, want := range wanted {
			if standsTo(value, test, want) {
				return true
			}
		}
	}
	return false
}

func standsTo(value any, test ecosystem.Test, want any) bool {
	_, isText := value.(string)
	if _, wantsText := want.(string); isText != wantsText {
		return false
	}
	folded := func(v any) string { return ecosystem.Fold(v.(string)) }
	switch test {
	case ecosystem.Contains:
		return strings.Contains(folded(value), folded(want))
	case ecosystem.StartsWith:
		_, begins := strings.CutPrefix(folded(value), folded(want))
		return begins
	case ecosystem.AtLeast:
		return compareValues(lastOf(value), firstOf(want)) >= 0
	case ecosystem.AtMost:
		return compareValues(firstOf(value), lastOf(want)) <= 0
	default:
		return value == want
	}
}

// firstOf and lastOf are the days with which a date begins and ends, seconds since 1970;
// what is no date stays as it is.
func firstOf(value any) any { return dayOf(value, 0, 0) }
func lastOf(value any) any  { return dayOf(value, 1, -1) }

// dayOf counts on so many spans and days from the first day of a date.
func dayOf(value any, spans, days int) any {
	text, _ := value.(string)
	for layout, one := range map[string][3]int{"2006": {1, 0, 0}, "2006-01": {0, 1, 0}, "2006-01-02": {0, 0, 1}} {
		if first, err := time.Parse(layout, text); err == nil {
			return first.AddDate(spans*one[0], spans*one[1], spans*one[2]+days).Unix()
		}
	}
	return value
}

// hasKey tells whether one of the keys is of a scheme and has one of the values, or any
// where none are given.
func hasKey(keys []string, scheme string, values []string) bool {
	for _, key := range keys {
		value, of := strings.CutPrefix(key, scheme+":")
		if of && (len(values) == 0 || slices.Index(values, value) >= 0) {
			return true
		}
	}
	return false
}

func (v shown) linksFit(r ecosystem.Record, t ecosystem.LinkTest) bool {
	fitting := len(v.step(r.ID, t.Step))
	t.Step.Where = nil
	return enough(t.Quantifier, fitting, len(v.step(r.ID, t.Step)))
}

func (v shown) claimsFit(r ecosystem.Record, t ecosystem.ClaimTest) bool {
	claims := v.claims(r.ID)
	fitting := 0
	for _, c := range claims {
		if v.fits(c.Record, t.Where) {
			fitting++
		}
	}
	return enough(t.Quantifier, fitting, len(claims))
}

// enough tells whether so many of all are as many as a quantifier wants.
func enough(q ecosystem.Quantifier, fitting, all int) bool {
	switch q {
	case ecosystem.Some:
		return fitting > 0
	case ecosystem.None:
		return fitting == 0
	default:
		return fitting == all
	}
}

// stateOf tells what claims amount to, by the rules of [ecosystem.States] in their order.
func stateOf(claims []ecosystem.Claim, cutoff ecosystem.Day) ecosystem.State {
	var affirming, all []ecosystem.Statement
	for _, c := range claims {
		for _, s := range c.Statements() {
			if !c.Counts() {
				continue
			}
			if all = append(all, s); !s.Against {
				affirming = append(affirming, s)
			}
		}
	}
	if len(affirming) == 0 {
		return ecosystem.Unsupported
	}
	newest := int64(math.MinInt64)
	sources := map[string]bool{}
	for _, one := range affirming {
		for _, other := range all {
			if contradict(one, other) && !isSettled(one.Field, affirming) {
				return ecosystem.Disputed
			}
		}
		if seen, is := lastOf(string(one.SeenOn)).(int64); is {
			newest = max(newest, seen)
		}
		sources[one.Source] = true
	}
	switch {
	case newest < firstOf(string(cutoff)).(int64):
		return ecosystem.Stale
	case len(sources) == 1:
		return ecosystem.SingleSource
	}
	return ecosystem.Agreed
}

// contradict tells whether another statement denies what one affirms, or gives it another
// value. Who denies one value affirms no other.
func contradict(one, other ecosystem.Statement) bool {
	differs := one.Valued && other.Valued && one.Value != other.Value
	return one.Field == other.Field && other.Against != differs
}

// isSettled tells whether it was settled which statement on a field is right.
func isSettled(field string, affirming []ecosystem.Statement) bool {
	return slices.ContainsFunc(affirming, func(s ecosystem.Statement) bool { return s.Field == field && s.Settled })
}
