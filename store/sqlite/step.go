package sqlite

import "catchment/ecosystem"

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
		sides = append(sides, quantified(t.Quantifier, ends.join(l, e, x+".id")+" AND "+meant, fit))
	}
	return balanced(sides, word, "0"), nil
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
	text := "shown AS " + l + " CROSS JOIN shown AS " + e + " ON " + e + ".id = " + l + "." + s.far + " WHERE " + l + "." + s.near + " = " + near
	if !s.loops {
		text += " AND " + l + "." + s.far + " <> " + l + "." + s.near
	}
	return text
}
