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
	root  *Root
	id    ecosystem.ID
	thing *Thing // once it is known and this is where it is asked for
}

// Refs are several things that a plain answer names.
type Refs struct {
	root *Root
	ids  []ecosystem.ID
}

// Ref names a thing; one without an id names none.
func (r *Root) Ref(id ecosystem.ID) Ref { return Ref{root: r, id: id} }

// Refs names things.
func (r *Root) Refs(ids []ecosystem.ID) Refs { return Refs{r, ids} }

// Answer gives the thing; nil where there is none, or none that shows.
func (r Ref) Answer(c *plan.Call) (any, error) {
	if r.thing != nil {
		return r.thing, nil
	}
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
	shown := showing{root: r, ids: map[ecosystem.ID]bool{}}
	for _, a := range answers {
		r.call.Visit(a.Field, a.Value, shown.add)
	}
	if err := r.set.Budget().Read(shown.stood); err != nil {
		return err
	}
	if err := r.fetch(slices.Sorted(maps.Keys(shown.ids))); err != nil {
		return err
	}
	for _, at := range shown.at {
		standing(r.set, at.wanted, at.place)
	}
	return nil
}

// showing is what answers name, by the fields that it is shown under.
type showing struct {
	root  *Root
	at    []*shownAt            // few
	ids   map[ecosystem.ID]bool // to be read
	stood int                   // how many the snapshot keeps
}

// shownAt is what answers name under one field.
type shownAt struct {
	field  *plan.Field
	place  *place
	wanted []ecosystem.ID // to be read
	keeps  []keptKind
	made   []Thing
}

// keptKind tells whether the snapshot keeps all that the field asks of a kind.
type keptKind struct {
	kind ecosystem.Kind
	all  bool
}

// add notes what a value names.
func (s *showing) add(f *plan.Field, v plan.Later) {
	switch v := v.(type) {
	case *Ref:
		v.thing = s.one(f, v.id)
	case Ref:
		s.one(f, v.id)
	case *Refs:
		s.several(f, v.ids)
	case Refs:
		s.several(f, v.ids)
	}
}

func (s *showing) several(f *plan.Field, ids []ecosystem.ID) {
	for _, id := range ids {
		s.one(f, id)
	}
}

// one gives a thing that stands by now; nil where it has to be read, or does not show.
func (s *showing) one(f *plan.Field, id ecosystem.ID) *Thing {
	if id == "" {
		return nil
	}
	at := s.under(f)
	if t := at.place.things[id]; t != nil {
		return t
	}
	t, kept := s.kept(at, id)
	switch {
	case t != nil:
		s.stood++
	case !kept:
		at.wanted, s.ids[id] = append(at.wanted, id), true
	}
	return t
}

func (s *showing) under(f *plan.Field) *shownAt {
	for _, at := range s.at {
		if at.field == f {
			return at
		}
	}
	s.at = append(s.at, &shownAt{field: f, place: s.root.under[f]})
	return s.at[len(s.at)-1]
}

// kept lets a thing stand as the snapshot keeps it, if the lens shows it. False: the
// store has to be asked.
func (s *showing) kept(at *shownAt, id ecosystem.ID) (t *Thing, kept bool) {
	graph := s.root.graph
	if graph == nil {
		return nil, false
	}
	v := graph.Find(id)
	if v == projection.None {
		kind, _ := id.Kind()
		return nil, at.keepsAll(kind)
	}
	if !at.keepsAll(graph.Kind(v)) {
		return nil, false
	}
	if !graph.Mask(v).Shows(s.root.set.View().Lens()) {
		return nil, true
	}
	if len(at.made) == cap(at.made) {
		at.made = make([]Thing, 0, 8)
	}
	at.made = append(at.made, Thing{record: graph.Record(v)})
	t = &at.made[len(at.made)-1]
	at.place.hold(t)
	return t, true
}

// keepsAll tells whether the snapshot keeps all that the field asks of things of a kind.
func (at *shownAt) keepsAll(kind ecosystem.Kind) bool {
	for _, k := range at.keeps {
		if k.kind == kind {
			return k.all
		}
	}
	all := projection.InGraph(kind) && !slices.ContainsFunc(at.field.Of(string(kind)).Fields, func(below *plan.Field) bool {
		return below.Type != nil && below.Name != "id" && !projection.Keeps(kind, below.Name)
	})
	at.keeps = append(at.keeps, keptKind{kind, all})
	return all
}

// Answered is what a field of the response is answered with.
type Answered struct {
	Field *plan.Field
	Value any
}

// answers the root field, once what the answer names is read.
func (r *Root) answer(value any) error { return r.Show(Answered{r.call.Field, value}) }
