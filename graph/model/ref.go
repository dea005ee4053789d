package model

import (
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

// Ref is a thing that a plain answer names. All that one answer names is read at once,
// by [Root.Show], as far as it is asked for.
type Ref struct {
	root *Root
	id   ecosystem.ID
}

// Refs are several things that a plain answer names.
type Refs struct {
	root *Root
	ids  []ecosystem.ID
}

// Ref names a thing; one without an id names none.
func (r *Root) Ref(id ecosystem.ID) Ref { return Ref{r, id} }

// Refs names things.
func (r *Root) Refs(ids []ecosystem.ID) Refs { return Refs{r, ids} }

// Answer gives the thing; nil where there is none, or none that shows.
func (r Ref) Answer(c *plan.Call) (any, error) {
	if r.id == "" {
		return nil, nil
	}
	if t := r.root.under[c.Field].things[r.id]; t != nil {
		return t, nil
	}
	return nil, nil
}

// Answer gives the things that show.
func (r Refs) Answer(c *plan.Call) (any, error) {
	at := r.root.under[c.Field]
	things := make([]*Thing, 0, len(r.ids))
	for _, id := range r.ids {
		if t := at.things[id]; t != nil {
			things = append(things, t)
		}
	}
	return things, nil
}

// Show reads what the answers to the root field name, as far as it is asked for, and
// lets each thing stand where it is shown.
func (r *Root) Show(answers ...Answered) error {
	at := map[*plan.Field][]ecosystem.ID{}
	ids := map[ecosystem.ID]bool{}
	for _, a := range answers {
		r.call.Visit(a.Field, a.Value, func(f *plan.Field, v plan.Later) {
			for _, id := range idsOf(v) {
				if id != "" {
					at[f], ids[id] = append(at[f], id), true
				}
			}
		})
	}
	if err := r.fetch(slices.Sorted(maps.Keys(ids))); err != nil {
		return err
	}
	for f, list := range at {
		standing(r.set, list, r.under[f])
	}
	return nil
}

// Answered is what a field of the response is answered with.
type Answered struct {
	Field *plan.Field
	Value any
}

// answers the root field, once what the answer names is read.
func (r *Root) answer(value any) error { return r.Show(Answered{r.call.Field, value}) }

func idsOf(v plan.Later) []ecosystem.ID {
	switch v := v.(type) {
	case Ref:
		return []ecosystem.ID{v.id}
	case Refs:
		return v.ids
	}
	return nil
}
