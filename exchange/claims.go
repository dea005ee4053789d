package exchange

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// wish is a claim that the unit makes.
type wish struct {
	id     ecosystem.ID // as the file has it, or of the claim it turned out to be
	about  ecosystem.ID
	slot   *slot // of what it is about, where the unit states that
	fields ecosystem.Fields
	at     item
	where  Where
	stated bool // by a Statement: it counts on its own

	before ecosystem.Record
	exists bool
	patch  ecosystem.Fields
}

func (w *wish) change() planned {
	c := ecosystem.Change{ID: w.id, Kind: ecosystem.KindClaim, Set: w.patch, Expect: ecosystem.New}
	if w.exists {
		c.Expect = w.before.Since
	}
	return planned{c, w.at}
}

// claimIdentity is how a claim is recognised: a source says one thing about one
// field at one locator once.
type claimIdentity struct {
	about                  ecosystem.ID
	field, source, locator string
}

func identityOf(about ecosystem.ID, f ecosystem.Fields) claimIdentity {
	r := ecosystem.Record{Fields: f}
	return claimIdentity{about, r.Text("field"), r.Text("source"), r.Text("locator")}
}

// makeWishes makes the claims of the unit's things, links and statements.
func (p *plan) makeWishes(context.Context) error {
	for i, t := range p.unit.Things {
		if s := p.stateSlot(item{aThing, i}); s != nil && !t.NoClaim && t.Kind != ecosystem.KindSource {
			p.wish(wish{about: s.id, at: item{aThing, i}, where: t.Where}, t.Claim)
		}
	}
	for i, r := range p.unit.Relations {
		if s := p.stateSlot(item{aRelation, i}); s != nil && !r.NoClaim {
			p.wish(wish{about: s.id, at: item{aRelation, i}, where: r.Where}, r.Claim)
		}
	}
	for i, s := range p.unit.Statements {
		p.wishStatement(item{aStatement, i}, s)
	}
	return nil
}

// stateSlot gives the slot that an item came into; nil where it was left out.
func (p *plan) stateSlot(at item) *slot {
	if p.placed == nil {
		p.placed = map[item]*slot{}
		for _, s := range p.slots {
			for _, i := range s.items {
				p.placed[i] = s
			}
		}
	}
	return p.placed[at]
}

func (p *plan) wishStatement(at item, s Statement) {
	if p.out[at] {
		p.countOut(at)
		return
	}
	about, wrong := p.subject(s)
	kind, _ := about.Kind()
	noun := ecosystem.NounOf(kind)
	f, known := noun.Field(s.Field)
	if wrong.rule == "" && s.Field != "" && !known {
		wrong = oddity{"unknown-field", fmt.Sprintf("%s has no field %s.", kind, s.Field), "Use one of the fields of the model."}
	}
	if wrong.rule == "" && s.ID != "" {
		if k, ok := s.ID.Kind(); !ok || k != ecosystem.KindClaim {
			wrong = oddity{"bad-id", fmt.Sprintf("%q is no id of a claim.", s.ID), "Leave it empty."}
		}
	}
	if wrong.rule != "" {
		p.leaveOut(at, s.Where, wrong, s.About.String())
		return
	}
	w := wish{id: s.ID, about: about, at: at, where: s.Where, stated: true, fields: ecosystem.Fields{}}
	if s.Field != "" {
		w.fields["field"] = s.Field
	}
	if s.Value != "" {
		w.fields["value"] = p.claimedValue(f, s)
	}
	p.wish(w, s.Claim)
}

// claimedValue writes a claim's value in the field's form where it fits, else as it stands.
func (p *plan) claimedValue(f ecosystem.Field, s Statement) string {
	v, wrong := normal(f, s.Value)
	switch v := v.(type) {
	case nil:
		if wrong.rule != "" && s.Field != "" {
			p.find(Warning, column(s.Where, "value", nil), wrong, s.Value)
		}
		return s.Value
	case []string:
		return JoinList(v)
	case string:
		return v
	}
	return strings.TrimSpace(s.Value)
}

// subject finds what a statement is about.
func (p *plan) subject(s Statement) (ecosystem.ID, oddity) {
	if s.Link == nil {
		return p.resolve(s.About)
	}
	is, wrong := p.identify(*s.Link)
	if wrong.rule != "" {
		return "", wrong.oddity
	}
	if id, ok := p.linkIDs[is]; ok {
		return id, oddity{}
	}
	return "", oddity{"unknown-thing", fmt.Sprintf("There is no %s link between the two.", is.Type), "Add a row for the link."}
}

// wish adds a claim with what its row says, its source and its visibility.
func (p *plan) wish(w wish, says Saying) {
	fields := p.normalised(ecosystem.KindClaim, says, w.where, nil)
	for _, field := range []string{"source", "event"} {
		ref, _ := says[field].(string)
		if ref == "" {
			continue
		}
		id, wrong := p.resolve(refName(ref))
		if wrong.rule != "" {
			p.find(Warning, column(w.where, field, nil), oddity{wrong.rule, wrong.reason + " The claim does without.", wrong.fix}, ref)
			delete(fields, field)
			continue
		}
		fields[field] = string(id)
	}
	if w.id == "" && fields["source"] == nil && fields["assertedBy"] == nil {
		fields["source"] = string(p.source)
	}
	maps.Copy(fields, w.fields)
	fields["about"] = string(w.about)
	w.fields, w.slot = fields, p.byID[w.about]
	p.wishes = append(p.wishes, &w)
}

// matchClaims finds for each wished claim the one that is there, and what changes.
func (p *plan) matchClaims(ctx context.Context) error {
	var about []ecosystem.ID
	for _, w := range p.wishes {
		if !p.isNew(w.about) {
			about = append(about, w.about)
		}
	}
	slices.Sort(about)
	there, err := p.view.Claims(ctx, slices.Compact(about))
	if err != nil {
		return err
	}
	known := map[claimIdentity]ecosystem.Record{}
	for of, claims := range there {
		for _, c := range claims {
			known[identityOf(of, c.Fields)] = c.Record
		}
	}
	made := map[claimIdentity]*wish{}
	kept := p.wishes[:0]
	for _, w := range p.wishes {
		again, err := p.matchClaim(ctx, w, known, made)
		if err != nil {
			return err
		}
		if !again {
			kept = append(kept, w)
			if w.slot != nil {
				w.slot.wishes = append(w.slot.wishes, w)
			}
		}
	}
	p.wishes = kept
	return nil
}

// matchClaim matches one; again tells that an earlier row of the unit has said it.
func (p *plan) matchClaim(ctx context.Context, w *wish, known map[claimIdentity]ecosystem.Record, made map[claimIdentity]*wish) (again bool, err error) {
	is := identityOf(w.about, w.fields)
	if w.id == "" || is.locator != "" {
		if first := made[is]; first != nil {
			if !covers(first.fields, w.fields) {
				p.find(Warning, w.where, oddity{"said-twice", fmt.Sprintf("%s claims something else at the same place; the first stands.", first.where.words()),
					"Give the two different locators."}, "")
			}
			p.claimCounts.Unchanged++
			return true, nil
		}
		made[is] = w
	}
	if r, ok := p.records[w.id]; ok {
		w.before, w.exists = r, true
	} else if r, ok := known[is]; ok && (w.id == "" || is.locator != "") {
		w.before, w.exists, w.id = r, true, r.ID
	}
	return false, p.patchClaim(ctx, w)
}

// covers tells whether f says everything that g says.
func covers(f, g ecosystem.Fields) bool {
	return f.With(g).Equal(f)
}

// patchClaim works out what changes of a claim. The day of recording alone is no change.
func (p *plan) patchClaim(ctx context.Context, w *wish) error {
	if w.id == "" {
		w.id = ecosystem.NewID(ecosystem.KindClaim)
	}
	stated := ecosystem.Fields{"recorded": string(p.im.o.AsOf)}
	if !w.exists {
		stated["visibility"], stated["basis"] = string(p.im.o.Visibility), "imported"
		w.patch = stated.With(w.fields)
		p.claimCounts.Created++
		return nil
	}
	patch, err := p.news(ctx, w.before, w.fields, w.where, nil)
	if err != nil {
		return err
	}
	if len(patch) == 0 {
		p.claimCounts.Unchanged++
		return nil
	}
	w.patch = stated.With(patch)
	p.claimCounts.Updated++
	return nil
}
