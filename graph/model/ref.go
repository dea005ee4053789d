package model

import (
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
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
	kept := 0
	for _, a := range answers {
		r.call.Visit(a.Field, a.Value, func(f *plan.Field, v plan.Later) {
			for _, id := range idsOf(v) {
				switch {
				case id == "" || r.under[f].things[id] != nil:
				case r.isKept(f, id):
					kept += r.standKept(f, id)
				default:
					at[f], ids[id] = append(at[f], id), true
				}
			}
		})
	}
	if err := r.set.Budget().Read(kept); err != nil {
		return err
	}
	if err := r.fetch(slices.Sorted(maps.Keys(ids))); err != nil {
		return err
	}
	for f, list := range at {
		standing(r.set, list, r.under[f])
	}
	return nil
}

// isKept tells whether the snapshot keeps all that a field asks of a thing.
func (r *Root) isKept(f *plan.Field, id ecosystem.ID) bool {
	kind, _ := id.Kind()
	if r.graph == nil || !projection.InGraph(kind) {
		return false
	}
	for _, asked := range f.Of(string(kind)).Fields {
		if asked.Type != nil && asked.Name != "id" && !projection.Keeps(kind, asked.Name) {
			return false
		}
	}
	return true
}

// standKept lets a thing stand as the snapshot keeps it, and tells how many those are:
// none where the lens does not show it.
func (r *Root) standKept(f *plan.Field, id ecosystem.ID) int {
	v := r.graph.Find(id)
	if v == projection.None || !r.graph.Mask(v).Shows(r.set.View().Lens()) {
		return 0
	}
	r.under[f].add(Thing{record: r.graph.Record(v)})
	return 1
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
