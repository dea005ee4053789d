package model

import (
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/lookalike"
	"catchment/ecosystem/projection"
	"catchment/graph/plan"
	"catchment/loaders"
)

// Lookalike is two things of a kind that may be one.
type Lookalike struct {
	Here, Other Ref
	Operation   *int // that would make what is not here yet
	Likeness    ecosystem.Likeness

	set  *loaders.Set
	made string // what that would be called
}

// Sentence says why the two may be one.
func (l Lookalike) Sentence() string {
	here, _ := l.set.Record(l.Here.id)
	name := l.made
	if other, there := l.set.Record(l.Other.id); there {
		name = other.Name()
	}
	return l.Likeness.Sentence(here.Name(), name)
}

// Lookalikes answers lookalikes.
func Lookalikes(c *plan.Call) (*Rows[Lookalike], error) {
	r := Begin(c)
	kinds := KindsOf(r.args["kinds"])
	if r.args["kinds"] == nil {
		kinds = ecosystem.KindsOf(ecosystem.Nouns())
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, err
	}
	looked := snapshot.Graph().Len()
	if slices.Contains(kinds, ecosystem.KindCourse) {
		looked += snapshot.Courses().Len()
	}
	if err := r.set.Budget().Look(looked); err != nil {
		return nil, err
	}
	pairs, err := lookalike.All(r.set.Context(), snapshot, r.set.View(), kinds)
	if err != nil {
		return nil, err
	}
	page, err := rowsOf(pairs, func(p ecosystem.LookalikePair) ecosystem.ID { return p.One + "/" + p.Other }, func(p ecosystem.LookalikePair) Lookalike {
		return Lookalike{Here: r.Ref(p.One), Other: r.Ref(p.Other), Likeness: p.Likeness, set: r.set}
	}).page(c.Field, r.args)
	if err != nil {
		return nil, err
	}
	return page, r.showLookalikes(c.Field, page, page.Nodes)
}

// showLookalikes reads the things of some pairs, whose names their sentences have.
func (r *Root) showLookalikes(f *plan.Field, value any, pairs []Lookalike) error {
	var ids []ecosystem.ID
	for _, l := range pairs {
		ids = append(ids, l.Here.id)
		if l.Other.id != "" {
			ids = append(ids, l.Other.id)
		}
	}
	if err := r.fetch(ids); err != nil {
		return err
	}
	return r.Show(Answered{f, value})
}

// mostLookalikes is how many a preview shows.
const mostLookalikes = 100

// alikeAhead finds what is here already like the things that a change would make, where
// that is asked for; about are what its operations are about.
func (r *Root) alikeAhead(p ecosystem.Preview, about []ecosystem.ID) (alike []Lookalike, err error) {
	fields := fieldsBelow(r.call.Field, "preview", "lookalikes")
	if len(fields) == 0 || len(p.Problems) > 0 {
		return nil, nil
	}
	made := createdIn(p)
	if !slices.ContainsFunc(about, func(id ecosystem.ID) bool { return made[id] }) {
		return nil, nil
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, err
	}
	if err := r.set.Budget().Look(snapshot.Graph().Len()); err != nil {
		return nil, err
	}
	links := linksIn(p)
	for i, id := range about {
		if made[id] && ecosystem.HasLookalikes(p.After[id].Kind) {
			alike = append(alike, r.alikeTo(snapshot, p.After[id], links[id], i)...)
		}
	}
	alike = alike[:min(len(alike), mostLookalikes)]
	for _, f := range fields {
		if err := r.showLookalikes(f, alike, alike); err != nil {
			return nil, err
		}
	}
	return alike, nil
}

// alikeTo gives what is alike to a thing that an operation would make, with links.
func (r *Root) alikeTo(s *projection.Snapshot, thing ecosystem.Record, links []ecosystem.Link, operation int) (alike []Lookalike) {
	var providers []ecosystem.ID
	joined := map[ecosystem.ID]bool{}
	for _, l := range links {
		if l.Type() == ecosystem.LinkOffers {
			providers = append(providers, l.From())
		}
		joined[l.OtherEnd(thing.ID)] = l.Type() != ecosystem.LinkSameAs
	}
	for _, l := range lookalike.To(s, r.set.View().Lens(), thing, providers) {
		if !joined[l.ID] {
			alike = append(alike, Lookalike{Here: r.Ref(l.ID), Other: r.Ref(""), Operation: &operation, Likeness: l.Likeness, set: r.set, made: thing.Name()})
		}
	}
	return alike
}

// createdIn are the things that a change would make.
func createdIn(p ecosystem.Preview) map[ecosystem.ID]bool {
	made := map[ecosystem.ID]bool{}
	for _, t := range p.Touched {
		made[t.ID] = t.Op == ecosystem.Created
	}
	return made
}

// linksIn are the links that a change would make or change, by each of their ends.
func linksIn(p ecosystem.Preview) map[ecosystem.ID][]ecosystem.Link {
	links := map[ecosystem.ID][]ecosystem.Link{}
	for _, record := range p.After {
		if record.Kind == ecosystem.KindLink {
			l := ecosystem.Link{Record: record}
			links[l.From()], links[l.To()] = append(links[l.From()], l), append(links[l.To()], l)
		}
	}
	return links
}

// fieldsBelow are the fields that are asked below one, by the names on the way to them.
func fieldsBelow(f *plan.Field, names ...string) (found []*plan.Field) {
	found = []*plan.Field{f}
	for _, name := range names {
		var below []*plan.Field
		for _, f := range found {
			for _, b := range f.Of(f.Type.Name()).Fields {
				if b.Name == name {
					below = append(below, b)
				}
			}
		}
		found = below
	}
	return found
}
