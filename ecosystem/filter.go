package ecosystem

import (
	"slices"
	"strings"
)

// [Filter.Fits] judges filters for engines that read states in batches and decide in Go.
// An engine that has its database work the filter out does without it.

// Narrow tells whether the filter names a few things among which all lies that fits:
// things by id or key, or those that are linked to such. An engine begins with these.
func (f *Filter) Narrow() bool {
	switch {
	case f == nil:
		return false
	case f.IDs != nil, f.Key != nil && len(f.Key.Values) > 0:
		return true
	case f.Link != nil:
		return f.Link.Quantifier == Some && f.Link.Step.Where.Narrow()
	}
	return slices.ContainsFunc(f.And, func(part Filter) bool { return part.Narrow() })
}

// Linked is a link and the thing it leads to.
type Linked struct {
	Link Link
	Far  Record
}

// Surroundings is what a filter has to know of things beside what they say themselves,
// through one lens at one revision.
type Surroundings interface {
	// ClaimsOn gives the claims that show on things, all of which show.
	ClaimsOn(of []ID) (map[ID][]Claim, error)

	// Step gives the links that a step takes from each thing.
	Step(of []ID, s Step) (map[ID][]Linked, error)

	// Showing tells which of some things show.
	Showing(ids []ID) (map[ID]bool, error)
}

// Fits tells of each of some things, all of which show, whether it fits; nil fits
// everything. Every condition is worked out for all things at once, so that the number
// of questions to the surroundings depends on how deep a filter goes and not on how many
// things it is asked of. The filter was checked.
func (f *Filter) Fits(things []Record, near Surroundings) ([]bool, error) {
	each := func(fits func(Record) bool) ([]bool, error) {
		answers := make([]bool, len(things))
		for i, r := range things {
			answers[i] = fits(r)
		}
		return answers, nil
	}
	switch {
	case f == nil:
		return each(func(Record) bool { return true })
	case f.And != nil:
		return fitParts(things, f.And, false, near)
	case f.Or != nil:
		return fitParts(things, f.Or, true, near)
	case f.Not != nil:
		answers, err := f.Not.Fits(things, near)
		for i := range answers {
			answers[i] = !answers[i]
		}
		return answers, err
	case f.Field != nil && f.Field.mayNameHidden():
		return f.Field.fitShown(things, near)
	case f.Field != nil:
		return each(f.Field.Fits)
	case f.Key != nil:
		return each(f.Key.Fits)
	case f.Link != nil:
		return f.Link.fits(things, near)
	case f.Claim != nil:
		return f.Claim.fits(things, near)
	case f.State != nil:
		claims, err := near.ClaimsOn(idsOf(things))
		if err != nil {
			return nil, err
		}
		return each(func(r Record) bool { return slices.Contains(f.State.In, StateOf(claims[r.ID], f.State.Age)) })
	}
	return each(func(r Record) bool { return slices.Contains(f.IDs, r.ID) })
}

// mayNameHidden tells whether the field names a thing that need not show where what names
// it does: what a claim rests on.
func (t FieldTest) mayNameHidden() bool { return t.Field == "source" || t.Field == "event" }

// fitShown tells which things fit, where what does not show is not named.
func (t FieldTest) fitShown(things []Record, near Surroundings) ([]bool, error) {
	var named []ID
	for _, r := range things {
		if id := r.Ref(t.Field); id != "" {
			named = append(named, id)
		}
	}
	shows, err := near.Showing(named)
	answers := make([]bool, len(things))
	for i, r := range things {
		id := r.Ref(t.Field)
		answers[i] = t.Fits(r) && (id == "" || shows[id])
	}
	return answers, err
}

// fitParts works through the parts of And, where an answer of false decides about a
// thing, or of Or, where true does. Each part is asked only about what those before it
// have not decided.
func fitParts(things []Record, parts []Filter, decides bool, near Surroundings) ([]bool, error) {
	answers := make([]bool, len(things))
	open := make([]int, len(things)) // where the things stand that are not decided yet
	for i := range things {
		answers[i], open[i] = !decides, i
	}
	for n := range parts {
		if len(open) == 0 {
			break
		}
		asked := make([]Record, len(open))
		for i, at := range open {
			asked[i] = things[at]
		}
		part, err := parts[n].Fits(asked, near)
		if err != nil {
			return nil, err
		}
		var left []int
		for i, at := range open {
			if part[i] == decides {
				answers[at] = decides
			} else {
				left = append(left, at)
			}
		}
		open = left
	}
	return answers, nil
}

// fits asks some of the linked things only whether there are any, for the step itself
// leaves those that fit; of all it asks about each.
func (t LinkTest) fits(things []Record, near Surroundings) ([]bool, error) {
	meant := t.Step
	if t.Quantifier == All {
		meant.Where = nil
	}
	steps, err := near.Step(idsOf(things), meant)
	if err != nil {
		return nil, err
	}
	lists := make([][]Record, len(things))
	for i, r := range things {
		for _, l := range steps[r.ID] {
			lists[i] = append(lists[i], l.Far)
		}
	}
	if t.Quantifier == All {
		return quantified(All, lists, t.Step.Where, near)
	}
	return quantified(t.Quantifier, lists, nil, near)
}

func (t ClaimTest) fits(things []Record, near Surroundings) ([]bool, error) {
	claims, err := near.ClaimsOn(idsOf(things))
	if err != nil {
		return nil, err
	}
	lists := make([][]Record, len(things))
	for i, r := range things {
		for _, c := range claims[r.ID] {
			lists[i] = append(lists[i], c.Record)
		}
	}
	return quantified(t.Quantifier, lists, t.Where, near)
}

// quantified tells of each list whether as many of it fit as the quantifier wants.
func quantified(q Quantifier, lists [][]Record, where *Filter, near Surroundings) ([]bool, error) {
	fits, err := where.Fits(slices.Concat(lists...), near)
	if err != nil {
		return nil, err
	}
	answers := make([]bool, len(lists))
	for i, list := range lists {
		part := fits[:len(list)]
		fits = fits[len(list):]
		switch q {
		case None:
			answers[i] = !slices.Contains(part, true)
		case All:
			answers[i] = !slices.Contains(part, false)
		default:
			answers[i] = slices.Contains(part, true)
		}
	}
	return answers, nil
}

// Fits tells whether a thing fits the test. A value that is not stated fits none.
func (t FieldTest) Fits(r Record) bool {
	value, stated := r.Fields[t.Field]
	if !stated || t.Test == Stated {
		return stated
	}
	return slices.ContainsFunc(t.Values, func(want any) bool { return t.Test.holds(value, want) })
}

// holds compares two values. The question was checked, so they are of one type; of a field
// of one's own, which has none for a store, they need not be, and nothing holds then.
func (t Test) holds(value, want any) bool {
	switch value := value.(type) {
	case []string:
		return slices.Contains(value, want.(string))
	case string:
		text, is := want.(string)
		return is && t.holdsOfText(value, text)
	case int64:
		return compared(value, t, want.(int64))
	case float64:
		number, is := want.(float64)
		return is && compared(value, t, number)
	}
	return value == want
}

func (t Test) holdsOfText(value, want string) bool {
	switch t {
	case Contains:
		return strings.Contains(Fold(value), Fold(want))
	case StartsWith:
		return strings.HasPrefix(Fold(value), Fold(want))
	case AtLeast: // of texts only dates have it
		return notBefore(value, want)
	case AtMost:
		return notBefore(want, value)
	default:
		return value == want
	}
}

func compared[T int64 | float64](value T, test Test, want T) bool {
	switch test {
	case AtLeast:
		return value >= want
	case AtMost:
		return value <= want
	default:
		return value == want
	}
}

// Fits tells whether a thing has a key that the test asks for.
func (t KeyTest) Fits(r Record) bool {
	return slices.ContainsFunc(r.Keys(), func(k Key) bool {
		return k.Scheme == t.Scheme && (len(t.Values) == 0 || slices.Contains(t.Values, k.Value))
	})
}

func idsOf(records []Record) []ID {
	ids := make([]ID, len(records))
	for i, r := range records {
		ids[i] = r.ID
	}
	return ids
}
