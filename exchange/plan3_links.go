package exchange

import (
	"context"
	"fmt"

	"catchment/ecosystem"
)

// identified is a relation whose type is known and whose ends are found.
type identified struct {
	entry entry
	Relation
	identity ecosystem.LinkIdentity
}

// draftLinks is the third step of a plan: each relation gets the draft of its link,
// be it new or there already.
func (d *drafter) draftLinks(ctx context.Context, state currentState) error {
	var found []identified
	for i, r := range d.unit.Relations {
		e := entry{relationEntry, i}
		if d.excluded[e] {
			d.countLeftOut(e)
			continue
		}
		if identity, wrong := d.identify(r); wrong != nil {
			d.leaveOut(e, r.Where.inColumn(wrong.column, nil), &wrong.problem, wrong.value)
		} else {
			found = append(found, identified{e, r, identity})
		}
	}
	var wanted []ecosystem.LinkIdentity
	for _, r := range found {
		wanted = append(wanted, r.identity)
	}
	for _, s := range d.unit.Statements {
		if s.Link != nil {
			if identity, wrong := d.identify(*s.Link); wrong == nil {
				wanted = append(wanted, identity)
			}
		}
	}
	there, err := d.linksThere(ctx, state, wanted)
	if err != nil {
		return err
	}
	for identity, l := range there {
		d.names.records[l.ID] = l.Record
		d.linkIDs[identity] = l.ID
	}
	for _, r := range found {
		d.relations[r.entry.index] = d.draftLink(r)
	}
	return nil
}

// linkProblem is a problem with the type or an end of a relation.
type linkProblem struct {
	problem
	column, value string // "type", "from" or "to", and what stands there
}

// identify finds a relation's ends and holds its type against the table of types.
func (d *drafter) identify(r Relation) (ecosystem.LinkIdentity, *linkProblem) {
	rule, ok := ecosystem.RuleOf(r.Type)
	if !ok {
		return ecosystem.LinkIdentity{}, &linkProblem{problem{"unknown-type", fmt.Sprintf("%s is no type of link.", r.Type), "Use one of the types of the model."}, "type", string(r.Type)}
	}
	from, wrong := d.names.resolve(r.From)
	if wrong != nil {
		return ecosystem.LinkIdentity{}, &linkProblem{*wrong, "from", r.From.String()}
	}
	to, wrong := d.names.resolve(r.To)
	if wrong != nil {
		return ecosystem.LinkIdentity{}, &linkProblem{*wrong, "to", r.To.String()}
	}
	fromKind, _ := from.Kind()
	toKind, _ := to.Kind()
	if !rule.Joins(fromKind, toKind) || !fromKind.IsEntity() || !toKind.IsEntity() {
		return ecosystem.LinkIdentity{}, &linkProblem{problem{"wrong-ends", fmt.Sprintf("%s does not join %s to %s.", r.Type, fromKind, toKind), "Turn it round, or use another type."}, "type", string(r.Type)}
	}
	return ecosystem.LinkIdentity{Type: r.Type, From: from, To: to, Qualifier: r.Qualifier}, nil
}

// linksThere finds those of the wanted links that stand in the registry, in one read.
func (d *drafter) linksThere(ctx context.Context, state currentState, wanted []ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.Link, error) {
	asks := d.linkAsks(wanted)
	if len(asks) == 0 {
		return nil, nil
	}
	answers, err := state.Links(ctx, asks)
	if err != nil {
		return nil, err
	}
	want := make(map[ecosystem.LinkIdentity]bool, len(wanted))
	for _, identity := range wanted {
		want[identity] = true
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
func (d *drafter) linkAsks(wanted []ecosystem.LinkIdentity) []ecosystem.Ask {
	type ask struct {
		of  ecosystem.ID
		typ ecosystem.LinkType
	}
	var order [2][]ask
	seen := [2]map[ask]bool{{}, {}}
	sides := map[ecosystem.LinkType]*[2]int{}
	for _, identity := range wanted {
		if d.names.created[identity.From] || d.names.created[identity.To] {
			continue
		}
		if sides[identity.Type] == nil {
			sides[identity.Type] = &[2]int{}
		}
		for side, end := range []ecosystem.ID{identity.From, identity.To} {
			if a := (ask{end, identity.Type}); !seen[side][a] {
				seen[side][a] = true
				order[side] = append(order[side], a)
				sides[identity.Type][side]++
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

// draftLink puts a relation into the draft of the link of its identity, in the unit or
// in the registry, else into a new one under the file's id; nil where it is left out.
func (d *drafter) draftLink(r identified) *draft {
	id, known := d.linkIDs[r.identity]
	if !known {
		if id = r.ID; id == "" {
			id = ecosystem.NewID(ecosystem.KindLink)
		}
		if kind, _ := id.Kind(); kind != ecosystem.KindLink || d.names.exists(d.names.here(id)) {
			d.leaveOut(r.entry, r.Where.inColumn("id", nil), &problem{"other-link", "The id is that of another link or thing.",
				"Leave the id empty; a link's type and ends do not change."}, string(id))
			return nil
		}
		d.linkIDs[r.identity] = id
	}
	link := d.draftAt(id, r.Where)
	if r.ID != "" && r.ID != id {
		d.names.renamed[r.ID] = id
	}
	link.entries = append(link.entries, r.entry)
	link.noClaim = link.noClaim || r.NoClaim
	d.rowSays[r.entry] = d.mergeRow(link, d.linkFields(r).With(identityFields(r.identity)), r.Where, tellerOf(r.Claim))
	return link
}

func identityFields(identity ecosystem.LinkIdentity) ecosystem.Fields {
	fields := ecosystem.Fields{"type": string(identity.Type), "from": string(identity.From), "to": string(identity.To)}
	if identity.Qualifier != "" {
		fields["qualifier"] = identity.Qualifier
	}
	return fields
}

// linkFields are what a relation says beside its identity, as far as its type may carry it.
func (d *drafter) linkFields(r identified) ecosystem.Fields {
	rule, _ := ecosystem.RuleOf(r.Type)
	says := ecosystem.Fields{}
	for name, v := range r.Fields {
		if _, known := ecosystem.NounOf(ecosystem.KindLink).Field(name); known && !rule.MayCarry(name) {
			d.outcome.report(Warning, r.Where.inColumn(name, nil), &problem{"unknown-field", fmt.Sprintf("A %s link does not say %s; the value is left out.", r.Type, name),
				"Put it into the note."}, fmt.Sprint(v))
			continue
		}
		says[name] = v
	}
	for name := range identityFields(r.identity) {
		delete(says, name)
	}
	return d.normalised(ecosystem.KindLink, says, r.Where, nil)
}
