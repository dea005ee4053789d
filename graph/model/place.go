package model

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/loaders"
)

// level is all the things of a response that lie equally many steps below its
// root field. It asks the store once, when the first of its fields needs it.
type level struct {
	set    *loaders.Set
	op     *graphql.OperationContext
	places []*place
	once   sync.Once
	err    error
}

// place is where things stand in a response: under one field of one selection.
// All things at a place are asked the same.
type place struct {
	level     *level
	field     string // the name of the field that they stand under
	selection ast.SelectionSet
	things    map[ecosystem.ID]ecosystem.Record
	order     []ecosystem.ID // of things, as they came
	planned   map[ecosystem.Kind][]*asked
	answers   map[answerKey]answer
}

type answerKey struct {
	id    ecosystem.ID
	alias string
}

type answer struct {
	value any
	err   error
}

// asked is a field that needs the store, as one kind of thing at one place is asked it.
type asked struct {
	field graphql.CollectedField
	args  map[string]any
	err   error // what is wrong with its arguments
	want  func(ecosystem.Record) loaders.Want
	take  func(ecosystem.Record, loaders.Got) (any, error)
	under map[string]*place // where what it gives stands, by the names on the way there
}

func (l *level) place(field string, selection ast.SelectionSet) *place {
	p := &place{level: l, field: field, selection: selection, things: map[ecosystem.ID]ecosystem.Record{},
		planned: map[ecosystem.Kind][]*asked{}, answers: map[answerKey]answer{}}
	l.places = append(l.places, p)
	return p
}

// add puts a thing at the place. It is called while the level above is read, so
// that a level is complete before anything on it is asked.
func (p *place) add(r ecosystem.Record) {
	if _, there := p.things[r.ID]; !there {
		p.order = append(p.order, r.ID)
	}
	p.things[r.ID] = r
}

// stand puts a thing at each place under a field, and the link that led to it,
// if one did, at the places for links.
func stand(under map[string]*place, r ecosystem.Record, link *ecosystem.Link) {
	for _, p := range under {
		switch {
		case p.field != "link":
			p.add(r)
		case link != nil:
			p.add(link.Record)
		}
	}
}

func (p *place) thing(id ecosystem.ID) Thing { return Thing{p.things[id], p} }

// answer gives what a field of a thing at the place came to.
func (p *place) answer(id ecosystem.ID, alias string) (any, error) {
	l := p.level
	l.once.Do(func() { l.err = l.read() })
	if l.err != nil {
		return nil, l.err
	}
	a, ok := p.answers[answerKey{id, alias}]
	if !ok {
		return nil, &ecosystem.Error{Code: ecosystem.Internal, Message: "The field " + alias + " was not read with its level."}
	}
	return a.value, a.err
}

// read asks for everything that the level needs and hands the answers out. What
// comes of it stands on the level below.
func (l *level) read() error {
	below := &level{set: l.set, op: l.op}
	var wants []loaders.Want
	type question struct {
		place  *place
		record ecosystem.Record
		asked  *asked
	}
	var questions []question
	for _, p := range l.places {
		for _, id := range p.order {
			r := p.things[id]
			for _, a := range p.plan(r.Kind, below) {
				if a.err != nil {
					p.answers[answerKey{id, a.field.Alias}] = answer{nil, a.err}
					continue
				}
				wants = append(wants, a.want(r))
				questions = append(questions, question{p, r, a})
			}
		}
	}
	got, err := l.set.Fetch(wants)
	if err != nil {
		return err
	}
	for i, q := range questions {
		value, err := q.asked.take(q.record, got[i])
		q.place.answers[answerKey{q.record.ID, q.asked.field.Alias}] = answer{value, err}
	}
	return nil
}

// plan gives the fields that a kind is asked at the place and that need the store.
func (p *place) plan(kind ecosystem.Kind, below *level) []*asked {
	if planned, done := p.planned[kind]; done {
		return planned
	}
	planned := []*asked{}
	for _, f := range graphql.CollectFields(p.level.op, p.selection, implements[kind]) {
		if a := planField(p.level, kind, f); a != nil {
			a.under = places(p.level.op, below, f)
			planned = append(planned, a)
		}
	}
	p.planned[kind] = planned
	return planned
}

// places prepares where things will stand that a field gives: wherever in its
// selection, lists and edges between, a type comes that is read as a thing.
func places(op *graphql.OperationContext, l *level, f graphql.CollectedField) map[string]*place {
	under := map[string]*place{}
	descend(op, l, f, "", under)
	return under
}

func descend(op *graphql.OperationContext, l *level, f graphql.CollectedField, path string, under map[string]*place) {
	name := f.Definition.Type.Name()
	if isThing[name] {
		under[path] = l.place(f.Name, f.Selections)
		return
	}
	for _, inner := range graphql.CollectFields(op, f.Selections, []string{name}) {
		if inner.SelectionSet != nil {
			descend(op, l, inner, path+"/"+inner.Alias, under)
		}
	}
}

// ask gives what the field now being resolved came to for a thing.
func ask[A any](ctx context.Context, t Thing) (a A, err error) {
	value, err := t.place.answer(t.record.ID, graphql.GetFieldContext(ctx).Field.Alias)
	if err != nil {
		return a, err
	}
	return value.(A), nil
}
