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
	default:
		return "EXISTS (SELECT 1 FROM " + from + " AND " + fit + ")"
	}
}

func (f *filters) claim(x string, t ecosystem.ClaimTest) (string, error) {
	if f.steps++; f.steps > maxSteps {
		return "", tooLarge()
	}
	defer func() { f.steps-- }()
	if err := f.look(1); err != nil {
		return "", err
	}
	c := f.name("c")
	fit, err := f.where(c, t.Where)
	return quantified(t.Quantifier, "shown AS "+c+" WHERE "+c+".about_id = "+x+".id", fit), err
}

func (f *filters) link(x string, t ecosystem.LinkTest) (string, error) {
	if f.steps++; f.steps > maxSteps {
		return "", tooLarge()
	}
	defer func() { f.steps-- }()
	if err := f.look(2); err != nil {
		return "", err
	}
	w := linkJoin{t.Step.Direction, f.name("l"), f.name("e")}
	meant, err := f.stepCondition(w, t.Step)
	if err != nil {
		return "", err
	}
	fit, err := f.where(w.e, t.Step.Where)
	if err != nil {
		return "", err
	}
	if t.Quantifier == ecosystem.Some && t.Step.Where.Narrow() {
		// It is quicker to begin with the things named than with all that may be linked to them.
		return "(" + x + ".id IN (SELECT " + w.back() + " AND " + meant + " AND " + fit + "))", nil
	}
	return quantified(t.Quantifier, w.from(x+".id")+" AND "+meant, fit), nil
}

// numberOfLinks counts the links that a step takes from a thing.
func (f *filters) numberOfLinks(x string, s ecosystem.Step) (string, error) {
	if err := f.look(2); err != nil {
		return "", err
	}
	w := linkJoin{s.Direction, f.name("l"), f.name("e")}
	meant, err := f.stepCondition(w, s)
	if err != nil {
		return "", err
	}
	fit, err := f.where(w.e, s.Where)
	return "(SELECT count(*) FROM " + w.from(x+".id") + " AND " + meant + " AND " + fit + ")", err
}

// stepCondition says which links a step means, apart from what the far end must fit.
func (f *filters) stepCondition(w linkJoin, s ecosystem.Step) (string, error) {
	conditions := []string{}
	if len(s.Types) > 0 {
		conditions = append(conditions, w.l+".type IN "+oneOf(f.args, s.Types))
	}
	if len(s.Kinds) > 0 {
		conditions = append(conditions, w.e+".kind IN "+oneOf(f.args, s.Kinds))
	}
	through, err := f.where(w.l, s.Through)
	return balanced(append(conditions, through), " AND ", "1"), err
}

// linkJoin is a step over links: which way, and the aliases of the link and of its far end.
type linkJoin struct {
	way  ecosystem.Direction
	l, e string
}

// from is the FROM and WHERE that give the links of one thing with their far ends.
func (w linkJoin) from(near string) string {
	return "shown AS " + w.l + " CROSS JOIN shown AS " + w.e + " ON " + w.e + ".id = " + w.across(near) + " WHERE " + w.touches(near)
}

// back gives the near ends of links, beginning with the far ends.
func (w linkJoin) back() string {
	other := linkJoin{w.way, w.l, w.e}
	switch w.way {
	case ecosystem.Out:
		other.way = ecosystem.Into
	case ecosystem.Into:
		other.way = ecosystem.Out
	case ecosystem.Both: // reads the same from either end
	}
	far := w.e + ".id"
	return other.across(far) + " FROM shown AS " + w.e + " CROSS JOIN shown AS " + w.l + " WHERE " + other.touches(far)
}

// touches is the condition that a link has an end on the side to walk from.
func (w linkJoin) touches(near string) string {
	switch w.way {
	case ecosystem.Out:
		return w.l + ".from_id = " + near
	case ecosystem.Into:
		return w.l + ".to_id = " + near
	default:
		return "(" + w.l + ".from_id = " + near + " OR " + w.l + ".to_id = " + near + ")"
	}
}

// across is the link's other end.
func (w linkJoin) across(near string) string {
	switch w.way {
	case ecosystem.Out:
		return w.l + ".to_id"
	case ecosystem.Into:
		return w.l + ".from_id"
	default:
		return "CASE " + w.l + ".from_id WHEN " + near + " THEN " + w.l + ".to_id ELSE " + w.l + ".from_id END"
	}
}
