package exchange

import (
	"context"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// plan holds one unit against what is known and comes to the changes that would
// make the one of the other. It changes nothing; it is thrown away and made anew
// when somebody else's commit came between.
type plan struct {
	im   *importer
	view view
	unit Unit
	out  map[item]bool // items that the rules refused; they are left aside

	known   map[ecosystem.Key]ecosystem.ID // who has a key: at present, then by this unit
	records map[ecosystem.ID]ecosystem.Record
	renamed map[ecosystem.ID]ecosystem.ID // ids of the unit's that are others here
	source  ecosystem.ID                  // what claims rest on unless they say otherwise
	slots   []*slot                       // what the unit states, things before links
	byID    map[ecosystem.ID]*slot
	linkIDs map[ecosystem.LinkIdentity]ecosystem.ID // of those that are there or are stated
	placed  map[item]*slot
	wishes  []*wish

	findings    []Finding
	things      map[ecosystem.Kind]Counts
	linkCounts  Counts
	applying    slice // the part being applied, to which the rules' problems refer
	claimCounts Counts
}

// item names a part of a unit.
type item struct {
	list  itemList
	index int
}

type itemList int

const (
	aThing itemList = iota
	aRelation
	aStatement
	theSource // the import's own, which no row states
)

// slot is one thing or link, with all that the unit's rows say of it.
type slot struct {
	id      ecosystem.ID
	kind    ecosystem.Kind
	before  ecosystem.Record // where it exists
	exists  bool
	fields  ecosystem.Fields
	keys    []ecosystem.Key
	where   Where // of the first row
	columns map[string]string
	items   []item // the rows' parts that state it
	wishes  []*wish
	patch   ecosystem.Fields // what changes; nil where nothing does
}

// group is changes that belong into one change set: a thing or link with the claims on it.
type group []planned

// planned is a change and the item that it is made for.
type planned struct {
	ecosystem.Change
	item item
}

// planUnit makes the plan of a unit.
func (im *importer) planUnit(ctx context.Context, u Unit, out map[item]bool) (*plan, error) {
	head, err := im.reg.Head(ctx)
	if err != nil {
		return nil, err
	}
	p := &plan{im: im, unit: u, out: out, view: im.reg.At(head, ecosystem.TeamLens),
		renamed: maps.Clone(im.renamed), byID: map[ecosystem.ID]*slot{}, linkIDs: map[ecosystem.LinkIdentity]ecosystem.ID{},
		things: map[ecosystem.Kind]Counts{}}
	if im.overlay != nil {
		p.view = over{im.reg.At(head, ecosystem.TeamLens), im.overlay}
	}
	for _, step := range []func(context.Context) error{p.lookUp, p.placeThings, p.placeRelations, p.makeWishes, p.matchClaims, p.patch} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// patch works out what changes of each thing and link.
func (p *plan) patch(ctx context.Context) error {
	for _, s := range p.slots {
		if err := p.patchSlot(ctx, s); err != nil {
			return err
		}
		p.countSlot(s)
	}
	return nil
}

func (p *plan) countSlot(s *slot) {
	c := Counts{Unchanged: len(s.items)}
	switch {
	case !s.exists:
		c = Counts{Created: 1, Unchanged: len(s.items) - 1}
	case len(s.patch) > 0:
		c = Counts{Updated: 1, Unchanged: len(s.items) - 1}
	}
	switch s.items[0].list {
	case aThing:
		p.things[s.kind] = p.things[s.kind].plus(c)
	case aRelation:
		p.linkCounts = p.linkCounts.plus(c)
	}
}

// groups gives the changes in an order in which nothing precedes what it names:
// sources, events, other things, links, each with the claims on it, then claims
// on what the unit does not change.
func (p *plan) groups() []group {
	order := slices.Clone(p.slots)
	rank := func(s *slot) int {
		switch s.kind {
		case ecosystem.KindSource:
			return 0
		case ecosystem.KindEvent:
			return 1
		case ecosystem.KindLink:
			return 3
		}
		return 2
	}
	slices.SortStableFunc(order, func(a, b *slot) int { return rank(a) - rank(b) })
	var all []group
	for _, s := range order {
		var g group
		if s.patch != nil {
			g = append(g, planned{p.changeOf(s), s.items[0]})
		}
		if g = append(g, claimChanges(s.wishes)...); len(g) > 0 {
			all = append(all, g)
		}
	}
	for _, w := range p.wishes {
		if w.slot == nil && w.patch != nil {
			all = append(all, group{w.change()})
		}
	}
	return all
}

func (p *plan) changeOf(s *slot) ecosystem.Change {
	c := ecosystem.Change{ID: s.id, Kind: s.kind, Set: s.patch, Expect: ecosystem.New}
	if s.exists {
		c.Expect = s.before.Since
	}
	return c
}

func claimChanges(wishes []*wish) group {
	var g group
	for _, w := range wishes {
		if w.patch != nil {
			g = append(g, w.change())
		}
	}
	return g
}

// find adds a finding about one of the unit's rows.
func (p *plan) find(severity Severity, at Where, o oddity, value string) {
	p.findings = append(p.findings, Finding{Rule: o.rule, Severity: severity, Where: at, Value: value, Reason: o.reason, Fix: o.fix})
}

// leaveOut keeps an item out because of an error.
func (p *plan) leaveOut(i item, at Where, o oddity, value string) {
	p.find(Error, at, o, value)
	p.countOut(i)
}

func (p *plan) countOut(i item) {
	out := Counts{LeftOut: 1}
	switch i.list {
	case aThing:
		kind := p.unit.Things[i.index].Kind
		p.things[kind] = p.things[kind].plus(out)
	case aRelation:
		p.linkCounts = p.linkCounts.plus(out)
	case aStatement:
		p.claimCounts = p.claimCounts.plus(out)
	}
}

// wheres are the places of everything that the unit states.
func (p *plan) wheres() []Where {
	all := make([]Where, 0, len(p.unit.Things)+len(p.unit.Relations)+len(p.unit.Statements))
	for _, t := range p.unit.Things {
		all = append(all, t.Where)
	}
	for _, r := range p.unit.Relations {
		all = append(all, r.Where)
	}
	for _, s := range p.unit.Statements {
		all = append(all, s.Where)
	}
	return all
}
