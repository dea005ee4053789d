package model

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/loaders"
)

// follow answers a field that walks links. Its arguments were read when its level was planned.
func follow[T any](ctx context.Context, t Thing) (*Connection[T], error) {
	l, err := ask[*list](ctx, t)
	return &Connection[T]{l}, err
}

// refer answers a field that names another thing, of any kind that T admits.
func refer[T any](ctx context.Context, t Thing) (T, error) {
	var none T
	found, err := ask[[]Thing](ctx, t)
	if err != nil || len(found) == 0 {
		return none, err
	}
	return build(found[0]).(T), nil
}

// referred is refer for a type that is no interface; nil where nothing is named or shown.
func referred[T any](ctx context.Context, t Thing) (*T, error) {
	found, err := ask[[]Thing](ctx, t)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	one := build(found[0]).(T)
	return &one, nil
}

// referAll answers a field that names several things.
func referAll[T any](ctx context.Context, t Thing) ([]T, error) {
	found, err := ask[[]Thing](ctx, t)
	all := make([]T, len(found))
	for i, one := range found {
		all[i] = build(one).(T)
	}
	return all, err
}

// planner says how a field is read: what it wants of the store and what it makes of it.
type planner func(l *level, a *asked) error

// planners are the fields that need the store and are neither walks nor references.
var planners = map[string]planner{
	"links": planLinks, "claims": planClaims, "state": planState, "fieldStates": planFieldStates,
	"isSynthetic": planSynthetic, "history": planHistory, "commit": planCommit, "touched": planTouched,
}

// planField prepares a field of a kind; nil for one that the record itself answers.
func planField(l *level, kind ecosystem.Kind, f graphql.CollectedField) *asked {
	a := &asked{field: f, args: map[string]any{}}
	plan := planners[f.Name]
	if w, ok := ecosystem.WalkOf(kind, f.Name); ok {
		plan = func(l *level, a *asked) error { return planWalk(l, a, w) }
	} else if plan == nil && isThing[f.Definition.Type.Name()] {
		plan = planReference
	}
	if plan == nil {
		return nil
	}
	if a.args, a.err = arguments(l.op, f); a.err == nil {
		a.err = plan(l, a)
	}
	return a
}

// planWalk asks for the things that a field's links lead to.
func planWalk(l *level, a *asked, w ecosystem.Walk) (err error) {
	step := stepOf(w)
	if step.Where, err = readFilter(farEnd(w), a.args["filter"], l.set.Today()); err != nil {
		return err
	}
	if step.Through, err = readFilter(ecosystem.KindLink, a.args["link"], l.set.Today()); err != nil {
		return err
	}
	return planAsk(l, a, step, true)
}

// planLinks asks for the links of a thing.
func planLinks(l *level, a *asked) (err error) {
	step := ecosystem.Step{Types: linkTypes(a.args["types"]), Kinds: kindsOf(a.args["kinds"]), Direction: directionOf(a.args["direction"])}
	if step.Through, err = readFilter(ecosystem.KindLink, a.args["filter"], l.set.Today()); err != nil {
		return err
	}
	return planAsk(l, a, step, false)
}

func planAsk(l *level, a *asked, step ecosystem.Step, ends bool) error {
	order, err := readOrder(a.args["order"])
	if err != nil {
		return err
	}
	page, err := readPage(a.args, bindingOf(a.field, a.args))
	if err != nil {
		return err
	}
	page.Total = countsTotal(l.op, a.field)
	a.want = func(r ecosystem.Record) loaders.Want {
		shown := len(a.under) > 0 // or the list is only counted
		return loaders.Want{Links: &ecosystem.Ask{Of: r.ID, Step: step, Order: order, Page: page}, Ends: ends && shown}
	}
	a.take = func(r ecosystem.Record, got loaders.Got) (any, error) {
		return linked(l.set, a, r.ID, got.Links, ends), nil
	}
	return nil
}

// countsTotal tells whether the list is asked how many it has in all.
func countsTotal(op *graphql.OperationContext, f graphql.CollectedField) bool {
	for _, inner := range graphql.CollectFields(op, f.Selections, []string{f.Definition.Type.Name()}) {
		if inner.Name == "totalCount" || inner.Name == "totalIsCapped" {
			return true
		}
	}
	return false
}

// planReference asks for the thing or the things that a field of the record names.
func planReference(l *level, a *asked) error {
	named := func(r ecosystem.Record) []ecosystem.ID {
		if one := r.Ref(a.field.Name); one != "" {
			return []ecosystem.ID{one}
		}
		var ids []ecosystem.ID
		for _, s := range r.List(a.field.Name) {
			ids = append(ids, ecosystem.ID(s))
		}
		return ids
	}
	a.want = func(r ecosystem.Record) loaders.Want { return loaders.Want{Things: named(r)} }
	a.take = func(r ecosystem.Record, _ loaders.Got) (any, error) {
		return referredThings(l.set, named(r), a.under), nil
	}
	return nil
}

// referredThings lets things stand under a field that gives them directly; those not shown are left out.
func referredThings(set *loaders.Set, ids []ecosystem.ID, under map[string]*place) []Thing {
	var things []Thing
	for _, id := range ids {
		if r, ok := set.Record(id); ok {
			stand(under, r, nil)
			things = append(things, Thing{r, under[""]})
		}
	}
	return things
}
