package model

import (
	"iter"
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
	kept := keptThings{root: r, keeps: map[askedKind]bool{}}
	for _, a := range answers {
		r.call.Visit(a.Field, a.Value, func(f *plan.Field, v plan.Later) {
			for id := range idsOf(v) {
				if id != "" && r.under[f].things[id] == nil && !kept.stand(f, id) {
					at[f], ids[id] = append(at[f], id), true
				}
			}
		})
	}
	if err := r.set.Budget().Read(kept.stood); err != nil {
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

// keptThings are those things that an answer names of which the snapshot keeps all that
// is asked.
type keptThings struct {
	root  *Root
	keeps map[askedKind]bool // whether the snapshot keeps all that a field asks of a kind
	stood int                // how many there are
}

type askedKind struct {
	field *plan.Field
	kind  ecosystem.Kind
}

// stand lets a thing stand as the snapshot keeps it, if the lens shows it. False: the
// store has to be asked.
func (k *keptThings) stand(f *plan.Field, id ecosystem.ID) bool {
	if k.root.graph == nil {
		return false
	}
	v := k.root.graph.Find(id)
	if v == projection.None {
		kind, _ := id.Kind()
		return k.keepsAll(f, kind)
	}
	if !k.keepsAll(f, k.root.graph.Kind(v)) {
		return false
	}
	if k.root.graph.Mask(v).Shows(k.root.set.View().Lens()) {
		k.root.under[f].add(Thing{record: k.root.graph.Record(v)})
		k.stood++
	}
	return true
}

// keepsAll tells whether the snapshot keeps all that a field asks of things of a kind.
func (k *keptThings) keepsAll(f *plan.Field, kind ecosystem.Kind) bool {
	asked := askedKind{f, kind}
	keeps, known := k.keeps[asked]
	if !known {
		keeps = projection.InGraph(kind) && !slices.ContainsFunc(f.Of(string(kind)).Fields, func(below *plan.Field) bool {
			return below.Type != nil && below.Name != "id" && !projection.Keeps(kind, below.Name)
		})
		k.keeps[asked] = keeps
	}
	return keeps
}

// Answered is what a field of the response is answered with.
type Answered struct {
	Field *plan.Field
	Value any
}

// answers the root field, once what the answer names is read.
func (r *Root) answer(value any) error { return r.Show(Answered{r.call.Field, value}) }

// idsOf are the ids that stand in an answer for things.
func idsOf(v plan.Later) iter.Seq[ecosystem.ID] {
	return func(yield func(ecosystem.ID) bool) {
		switch v := v.(type) {
		case *Ref:
			yield(v.id)
		case Ref:
			yield(v.id)
		case *Refs:
			slices.Values(v.ids)(yield)
		case Refs:
			slices.Values(v.ids)(yield)
		}
	}
}
