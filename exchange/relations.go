package exchange

import (
	"context"
	"fmt"

	"catchment/ecosystem"
)

// ends is a relation whose type is known and whose ends are found.
type ends struct {
	at item
	Relation
	is ecosystem.LinkIdentity
}

// placeRelations gives each relation the slot of its link, new or known.
func (p *plan) placeRelations(ctx context.Context) error {
	var sound []ends
	for i, r := range p.unit.Relations {
		at := item{aRelation, i}
		if p.out[at] {
			p.countOut(at)
			continue
		}
		if is, wrong := p.identify(r); wrong.rule != "" {
			p.leaveOut(at, columnOf(r.Where, wrong), wrong.oddity, wrong.value)
		} else {
			sound = append(sound, ends{at, r, is})
		}
	}
	var asked []ecosystem.LinkIdentity
	for _, e := range sound {
		asked = append(asked, e.is)
	}
	for _, s := range p.unit.Statements {
		if s.Link != nil {
			if is, wrong := p.identify(*s.Link); wrong.rule == "" {
				asked = append(asked, is)
			}
		}
	}
	known, err := p.knownLinks(ctx, asked)
	if err != nil {
		return err
	}
	for is, l := range known {
		p.records[l.ID] = l.Record
		p.linkIDs[is] = l.ID
	}
	for _, e := range sound {
		p.placeRelation(e)
	}
	return nil
}

// misfit is an oddity with the end or the type that it is about.
type misfit struct {
	oddity
	column, value string
}

func columnOf(at Where, m misfit) Where {
	if at.Column == "" {
		at.Column = m.column
	}
	return at
}

// identify finds a relation's ends and holds its type against the table of types.
func (p *plan) identify(r Relation) (ecosystem.LinkIdentity, misfit) {
	rule, ok := ecosystem.RuleOf(r.Type)
	if !ok {
		return ecosystem.LinkIdentity{}, misfit{oddity{"unknown-type", fmt.Sprintf("%s is no type of link.", r.Type), "Use one of the types of the model."}, "type", string(r.Type)}
	}
	from, wrong := p.resolve(r.From)
	if wrong.rule != "" {
		return ecosystem.LinkIdentity{}, misfit{wrong, "from", r.From.String()}
	}
	to, wrong := p.resolve(r.To)
	if wrong.rule != "" {
		return ecosystem.LinkIdentity{}, misfit{wrong, "to", r.To.String()}
	}
	fromKind, _ := from.Kind()
	toKind, _ := to.Kind()
	if !rule.Joins(fromKind, toKind) || !fromKind.IsEntity() || !toKind.IsEntity() {
		return ecosystem.LinkIdentity{}, misfit{oddity{"wrong-ends", fmt.Sprintf("%s does not join %s to %s.", r.Type, fromKind, toKind), "Turn it round, or use another type."}, "type", string(r.Type)}
	}
	return ecosystem.LinkIdentity{Type: r.Type, From: from, To: to, Qualifier: r.Qualifier}, misfit{}
}

// knownLinks finds those of the links that are there, in one read.
func (p *plan) knownLinks(ctx context.Context, wanted []ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.Link, error) {
	asks := p.linkAsks(wanted)
	if len(asks) == 0 {
		return nil, nil
	}
	answers, err := p.view.Links(ctx, asks)
	if err != nil {
		return nil, err
	}
	want := make(map[ecosystem.LinkIdentity]bool, len(wanted))
	for _, is := range wanted {
		want[is] = true
	}
	found := map[ecosystem.LinkIdentity]ecosystem.Link{}
	for _, a := range answers {
		for _, l := range a.Items {
			if want[l.Identity()] {
				found[l.Identity()] = l
			}
		}
	}
	return found, nil
}

// linkAsks asks per type from the side with more different ends, so that a hub
// with a million links is not read for the sake of a few. New things have none.
func (p *plan) linkAsks(wanted []ecosystem.LinkIdentity) []ecosystem.Ask {
	type ask struct {
		of  ecosystem.ID
		typ ecosystem.LinkType
	}
	var order [2][]ask
	seen := [2]map[ask]bool{{}, {}}
	sides := map[ecosystem.LinkType]*[2]int{}
	for _, is := range wanted {
		if p.isNew(is.From) || p.isNew(is.To) {
			continue
		}
		if sides[is.Type] == nil {
			sides[is.Type] = &[2]int{}
		}
		for side, end := range []ecosystem.ID{is.From, is.To} {
			if a := (ask{end, is.Type}); !seen[side][a] {
				seen[side][a] = true
				order[side] = append(order[side], a)
				sides[is.Type][side]++
			}
		}
	}
	var asks []ecosystem.Ask
	for side, direction := range []ecosystem.Direction{ecosystem.Out, ecosystem.Into} {
		for _, a := range order[side] {
			if better := sides[a.typ][1] > sides[a.typ][0]; better == (side == 1) {
				asks = append(asks, ecosystem.Ask{Of: a.of, Step: ecosystem.Step{Types: []ecosystem.LinkType{a.typ}, Direction: direction}})
			}
		}
	}
	return asks
}

func (p *plan) isNew(id ecosystem.ID) bool {
	s := p.byID[id]
	return s != nil && !s.exists
}

// placeRelation gives a relation its slot: that of a link of its identity, in
// the unit or known, else a new one under the file's id.
func (p *plan) placeRelation(e ends) {
	id, known := p.linkIDs[e.is]
	if !known {
		if id = e.ID; id == "" {
			id = ecosystem.NewID(ecosystem.KindLink)
		}
		if kind, _ := id.Kind(); kind != ecosystem.KindLink || p.exists(p.here(id)) {
			p.leaveOut(e.at, columnOf(e.Where, misfit{column: "id"}), oddity{"other-link", "The id is that of another link or thing.",
				"Leave the id empty; a link's type and ends do not change."}, string(id))
			return
		}
		p.linkIDs[e.is] = id
	}
	before, exists := p.records[id]
	s := p.slot(id, before, exists, e.Where)
	if e.ID != "" && e.ID != id {
		p.renamed[e.ID] = id
	}
	s.items = append(s.items, e.at)
	p.lay(s, p.linkFields(e).With(identityFields(e.is)), e.Where)
}

func identityFields(is ecosystem.LinkIdentity) ecosystem.Fields {
	fields := ecosystem.Fields{"type": string(is.Type), "from": string(is.From), "to": string(is.To)}
	if is.Qualifier != "" {
		fields["qualifier"] = is.Qualifier
	}
	return fields
}

// linkFields are what a relation says beside its identity, as far as its type may carry it.
func (p *plan) linkFields(e ends) ecosystem.Fields {
	rule, _ := ecosystem.RuleOf(e.Type)
	said := ecosystem.Fields{}
	for name, v := range e.Fields {
		if _, known := ecosystem.NounOf(ecosystem.KindLink).Field(name); known && !rule.MayCarry(name) {
			p.find(Warning, column(e.Where, name, nil), oddity{"unknown-field", fmt.Sprintf("A %s link does not say %s; the value is left out.", e.Type, name),
				"Put it into the note."}, fmt.Sprint(v))
			continue
		}
		said[name] = v
	}
	for name := range identityFields(e.is) {
		delete(said, name)
	}
	return p.normalised(ecosystem.KindLink, said, e.Where, nil)
}
