package sqlite

import (
	"slices"

	"catchment/ecosystem"
)

// quantified makes a condition of a set of things: FROM with the WHERE that says
// which are meant, and what they should fit.
func quantified(q ecosystem.Quantifier, from, fit string) string {
	switch q {
	case ecosystem.None:
		return "NOT EXISTS (SELECT 1 FROM " + from + " AND " + fit + ")"
	case ecosystem.All:
		return "NOT EXISTS (SELECT 1 FROM " + from + " AND NOT " + fit + ")"
	}
	return "EXISTS (SELECT 1 FROM " + from + " AND " + fit + ")"
}

func (f *filters) claim(x string, t ecosystem.ClaimTest) (string, error) {
	c := f.name("c")
	fit, err := f.where(c, t.Where)
	return quantified(t.Quantifier, "shown AS "+c+" WHERE "+c+".about_id = "+x+".id", fit), err
}

func (f *filters) link(x string, t ecosystem.LinkTest) (string, error) {
	l, e := f.name("l"), f.name("e")
	meant, err := f.meant(l, e, t.Step)
	if err != nil {
		return "", err
	}
	fit, err := f.where(e, t.Step.Where)
	if err != nil {
		return "", err
	}
	word := " OR "
	if t.Quantifier != ecosystem.Some {
		word = " AND "
	}
	var sides []string
	for _, ends := range sidesOf(t.Step.Direction) {
		if t.Quantifier == ecosystem.Some && fewFit(t.Step.Where) {
			sides = append(sides, "("+x+".id IN (SELECT "+l+"."+ends.near+" FROM "+ends.joinBack(l, e)+" AND "+meant+" AND "+fit+"))")
			continue
		}
		sides = append(sides, quantified(t.Quantifier, ends.join(l, e, x+".id")+" AND "+meant, fit))
	}
	return balanced(sides, word, "0"), nil
}

// fewFit tells whether a filter names the things that fit, so that it is quicker
// to begin with them than with everything that may be linked to them.
func fewFit(w *ecosystem.Filter) bool {
	switch {
	case w == nil:
		return false
	case w.IDs != nil, w.Key != nil && len(w.Key.Values) > 0:
		return true
	case w.Link != nil:
		return w.Link.Quantifier == ecosystem.Some && fewFit(w.Link.Step.Where)
	}
	return slices.ContainsFunc(w.And, func(part ecosystem.Filter) bool { return fewFit(&part) })
}

// meant says which links a step means, apart from what the far end must fit.
func (f *filters) meant(l, e string, s ecosystem.Step) (string, error) {
	conditions := []string{}
	if len(s.Types) > 0 {
		conditions = append(conditions, l+".type IN "+oneOf(f.args, s.Types))
	}
	if len(s.Kinds) > 0 {
		conditions = append(conditions, e+".kind IN "+oneOf(f.args, s.Kinds))
	}
	through, err := f.where(l, s.Through)
	return balanced(append(conditions, through), " AND ", "1"), err
}

// side is one way to walk a link: which of its ends is near and which far.
type side struct {
	near, far string
	loops     bool // whether a link from a thing to itself counts on this side
}

func sidesOf(d ecosystem.Direction) []side {
	out, into := side{"from_id", "to_id", true}, side{"to_id", "from_id", true}
	switch d {
	case ecosystem.Out:
		return []side{out}
	case ecosystem.Into:
		return []side{into}
	}
	into.loops = false
	return []side{out, into}
}

// join is the FROM and WHERE that give a thing's links as l with their far ends as e.
func (s side) join(l, e, near string) string {
	return "shown AS " + l + " CROSS JOIN shown AS " + e + " ON " + e + ".id = " + l + "." + s.far +
		" WHERE " + l + "." + s.near + " = " + near + s.unlessLoop(l)
}

// joinBack is the same for the links of all things, beginning with the far ends.
func (s side) joinBack(l, e string) string {
	return "shown AS " + e + " CROSS JOIN shown AS " + l + " ON " + e + ".id = " + l + "." + s.far + " WHERE 1" + s.unlessLoop(l)
}

func (s side) unlessLoop(l string) string {
	if s.loops {
		return ""
	}
	return " AND " + l + "." + s.far + " <> " + l + "." + s.near
}
