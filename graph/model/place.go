package model

import (
	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// level is all the things of a response that lie equally many steps below its
// root field. It asks the store once, when the first of its fields needs it.
type level struct {
	set    *loaders.Set
	call   *plan.Call // of the root field
	places []*place
	isRead bool
	err    error
}

// place is where things stand in a response: under one field of one selection.
// All things at a place are asked the same.
type place struct {
	level   *level
	field   *plan.Field // that they stand under
	things  map[ecosystem.ID]*Thing
	order   []ecosystem.ID // of things, as they came
	planned map[ecosystem.Kind][]*asked
	answers map[answerKey]answer
}

// places are where things will stand below a field, by the fields that they stand under.
type places map[*plan.Field]*place

type answerKey struct {
	id    ecosystem.ID
	field *plan.Field
}

type answer struct {
	value any
	err   error
}

// asked is a field that needs the store, as one kind of thing at one place is asked it.
type asked struct {
	field *plan.Field
	args  plan.Arguments
	err   error // what is wrong with its arguments
	want  func(*Thing) loaders.Want
	take  func(*Thing, loaders.Got) (any, error)
	under places // where what it gives stands
}

func (l *level) place(f *plan.Field) *place {
	p := &place{level: l, field: f}
	l.places = append(l.places, p)
	return p
}

// add puts a thing at the place. It is called while the level above is read, so
// that a level is complete before anything on it is asked.
func (p *place) add(t Thing) *Thing {
	p.hold(&t)
	return &t
}

// hold is add for a thing that is in memory of its own.
func (p *place) hold(t *Thing) {
	if p.things == nil {
		p.things = map[ecosystem.ID]*Thing{}
	}
	if _, there := p.things[t.record.ID]; !there {
		p.order = append(p.order, t.record.ID)
	}
	t.place = p
	p.things[t.record.ID] = t
}

// stand puts a thing at each place below a field, and the link that led to it, if one
// did, at the places for links.
func (under places) stand(t Thing, link *ecosystem.Link) {
	for f, p := range under {
		switch {
		case f.Name != "link":
			p.add(t)
		case link != nil:
			p.add(Thing{record: link.Record})
		}
	}
}

// answer gives what a field of a thing at the place came to.
func (p *place) answer(id ecosystem.ID, f *plan.Field) (any, error) {
	l := p.level
	if !l.isRead {
		l.isRead = true
		l.err = l.read()
	}
	if l.err != nil {
		return nil, l.err
	}
	a, ok := p.answers[answerKey{id, f}]
	if !ok {
		return nil, &ecosystem.Error{Code: ecosystem.Internal, Message: "The field " + f.Alias + " was not read with its level."}
	}
	return a.value, a.err
}

func (p *place) keep(id ecosystem.ID, f *plan.Field, value any, err error) {
	if p.answers == nil {
		p.answers = map[answerKey]answer{}
	}
	p.answers[answerKey{id, f}] = answer{value, err}
}

// read asks for everything that the level needs and hands the answers out. What
// comes of it stands on the level below.
func (l *level) read() error {
	below := &level{set: l.set, call: l.call}
	var wants []loaders.Want
	type question struct {
		place *place
		thing *Thing
		asked *asked
	}
	var questions []question
	for _, p := range l.places {
		for _, id := range p.order {
			t := p.things[id]
			for _, a := range p.plan(t.record.Kind, below) {
				if a.err != nil {
					p.keep(id, a.field, nil, a.err)
					continue
				}
				wants = append(wants, a.want(t))
				questions = append(questions, question{p, t, a})
			}
		}
	}
	got, err := l.set.Fetch(wants)
	if err != nil {
		return err
	}
	for i, q := range questions {
		value, err := q.asked.take(q.thing, got[i])
		q.place.keep(q.thing.record.ID, q.asked.field, value, err)
	}
	return nil
}

// plan gives the fields that a kind is asked at the place and that need the store.
func (p *place) plan(kind ecosystem.Kind, below *level) []*asked {
	if planned, done := p.planned[kind]; done {
		return planned
	}
	planned := []*asked{}
	for _, f := range p.field.Of(string(kind)).Fields {
		if a := p.level.planField(kind, f); a != nil {
			a.under = placesUnder(below, f)
			planned = append(planned, a)
		}
	}
	if p.planned == nil {
		p.planned = map[ecosystem.Kind][]*asked{}
	}
	p.planned[kind] = planned
	return planned
}

// placesUnder prepares where things will stand that a field gives: wherever below it,
// lists and edges between, a type comes that is read as a thing.
func placesUnder(l *level, f *plan.Field) places {
	under := places{}
	under.descend(l, f)
	return under
}

func (under places) descend(l *level, f *plan.Field) {
	if f.IsLeaf() {
		return
	}
	name := f.Type.Name()
	if isThing(name) {
		under[f] = l.place(f)
		return
	}
	for _, below := range f.Of(name).Fields {
		under.descend(l, below)
	}
}

// isThing tells the schema's types whose fields are read level by level.
func isThing(name string) bool {
	_, isRow := rowFields[ecosystem.Kind(name)]
	return isRow || name == "Node" || name == "Entity" || ecosystem.NounOf(ecosystem.Kind(name)).Kind != ""
}

// below gives those of the places that lie below a field.
func (under places) below(f *plan.Field) places {
	inner := places{}
	var pick func(f *plan.Field)
	pick = func(f *plan.Field) {
		if p, known := under[f]; known {
			inner[f] = p
		} else if !f.IsLeaf() {
			for _, next := range f.Of(f.Type.Name()).Fields {
				pick(next)
			}
		}
	}
	pick(f)
	return inner
}
