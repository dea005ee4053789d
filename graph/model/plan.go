package model

import (
	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// planner says how a field is read: what it wants of the store and what it makes of it.
type planner func(l *level, a *asked) error

// planners are the fields that need the store and are neither walks nor references.
var planners map[string]planner

func init() { // as some of them plan fields themselves
	planners = map[string]planner{"links": planLinks, "claims": planClaims, "state": planState, "fieldStates": planFieldStates,
		"isSynthetic": planSynthetic, "history": planHistory, "commit": planCommit, "attributes": planAttributes, "touched": planTouched,
		"geometry": planGeometry}
}

// plannerOf gives how a field of a kind is read; nil for one that the thing itself answers.
func plannerOf(kind ecosystem.Kind, f *plan.Field) planner {
	if f.Type == nil {
		return nil
	}
	if w, ok := ecosystem.WalkOf(kind, f.Name); ok {
		return func(l *level, a *asked) error { return planWalk(l, a, w) }
	}
	if p := planners[f.Name]; p != nil {
		return p
	}
	if isThing(f.Type.Name()) {
		return planReference
	}
	return nil
}

// planField prepares a field of a kind; nil for one that the thing itself answers.
func (l *level) planField(kind ecosystem.Kind, f *plan.Field) *asked {
	p := plannerOf(kind, f)
	if p == nil {
		return nil
	}
	a := &asked{field: f}
	if a.args, a.err = l.call.ArgumentsOf(f); a.err == nil {
		a.err = p(l, a)
	}
	return a
}

// planWalk asks for the things that a field's links lead to.
func planWalk(l *level, a *asked, w ecosystem.Walk) (err error) {
	step := w.Step(nil)
	if step.Where, err = readFilter(l.set, farEnd(w), a.args["filter"]); err != nil {
		return err
	}
	if step.Through, err = readFilter(l.set, ecosystem.KindLink, a.args["link"]); err != nil {
		return err
	}
	order, err := readOrder(farKinds(step), a.args["order"])
	if err != nil {
		return err
	}
	return planAsk(l, a, step, order, true)
}

// planLinks asks for the links of a thing.
func planLinks(l *level, a *asked) (err error) {
	step := ecosystem.Step{Types: linkTypes(a.args["types"]), Kinds: KindsOf(a.args["kinds"]), Direction: directionOf(a.args["direction"])}
	if step.Through, err = readFilter(l.set, ecosystem.KindLink, a.args["filter"]); err != nil {
		return err
	}
	order, err := linkOrder(a.args["order"])
	if err != nil {
		return err
	}
	return planAsk(l, a, step, order, false)
}

func planAsk(l *level, a *asked, step ecosystem.Step, order []ecosystem.Order, ends bool) error {
	if err := checkLinkOrder(step, order); err != nil {
		return err
	}
	bound := bindingOf(a.field, a.args)
	page, err := readPage(a.args, bound)
	if err != nil {
		return err
	}
	page.Total = countsTotal(a.field)
	a.want = func(t *Thing) loaders.Want {
		shown := len(a.under) > 0 // or the list is only counted
		return loaders.Want{Links: &ecosystem.Ask{Of: t.record.ID, Step: step, Order: order, Page: page}, Ends: ends && shown}
	}
	a.take = func(t *Thing, got loaders.Got) (any, error) {
		return linked(l.set, a, t.record.ID, got.Links, ends, bound), nil
	}
	return nil
}

// countsTotal tells whether the list is asked how many it has in all.
func countsTotal(f *plan.Field) bool {
	asked := f.Of(f.Type.Name())
	return asked.Field("totalCount") != nil || asked.Field("totalIsCapped") != nil
}

// planReference asks for the thing or the things that a field names.
func planReference(l *level, a *asked) error {
	a.want = func(t *Thing) loaders.Want { return loaders.Want{Things: t.named(a.field.Name)} }
	a.take = func(t *Thing, _ loaders.Got) (any, error) {
		all := standing(l.set, t.named(a.field.Name), a.under[a.field])
		if a.field.Type.Elem != nil {
			return all, nil
		}
		if len(all) == 0 {
			return nil, nil
		}
		return all[0], nil
	}
	return nil
}

// named gives the ids that a field of the thing names.
func (t *Thing) named(field string) []ecosystem.ID {
	switch row := t.row.(type) {
	case commitRow:
		return only(row.Run)
	case changeRow:
		return only(row.id)
	}
	if one := t.record.Ref(field); one != "" {
		return only(one)
	}
	var ids []ecosystem.ID
	for _, s := range t.record.List(field) {
		ids = append(ids, ecosystem.ID(s))
	}
	return ids
}

func only(id ecosystem.ID) []ecosystem.ID {
	if id == "" {
		return nil
	}
	return []ecosystem.ID{id}
}

// standing lets things that were read stand at a place; those not shown are left out.
func standing(set *loaders.Set, ids []ecosystem.ID, at *place) []*Thing {
	things := make([]*Thing, 0, len(ids))
	for _, id := range ids {
		if r, ok := set.Record(id); ok {
			things = append(things, at.add(Thing{record: r}))
		}
	}
	return things
}
