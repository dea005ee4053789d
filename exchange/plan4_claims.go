package exchange

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// draftClaims is the fourth step of a plan: it drafts the claims that the unit's
// things, relations and statements make.
func (d *drafter) draftClaims() {
	for i, t := range d.unit.Things {
		if about := d.things[i]; about != nil && !t.NoClaim && t.Kind != ecosystem.KindSource {
			d.draftRowClaim(entry{thingEntry, i}, about.id, t.Where, t.Claim)
		}
	}
	for i, r := range d.unit.Relations {
		if about := d.relations[i]; about != nil && !r.NoClaim {
			d.draftRowClaim(entry{relationEntry, i}, about.id, r.Where, r.Claim)
		}
	}
	for i, s := range d.unit.Statements {
		if e := (entry{statementEntry, i}); d.excluded[e] {
			d.countLeftOut(e)
		} else {
			d.draftStatement(e, s)
		}
	}
}

// draftRowClaim drafts the claim that a row makes of its thing or link: as a whole, and of
// the fields that it states.
func (d *drafter) draftRowClaim(e entry, about ecosystem.ID, at Where, stated ClaimFields) {
	c := &draft{about: about, entries: []entry{e}, where: at, says: ecosystem.Fields{}}
	if says := ecosystem.SaysOf(d.rowSays[e]); says != nil {
		c.says["says"] = says
	}
	d.draftClaim(c, stated)
}

func (d *drafter) draftStatement(e entry, s Statement) {
	about, wrong := d.subjectOf(s)
	kind, _ := about.Kind()
	noun := ecosystem.NounOf(kind)
	f, known := noun.Named(s.Field)
	if wrong == nil && s.Field != "" && !known {
		wrong = &problem{"unknown-field", fmt.Sprintf("%s has no field %s.", kind, s.Field), "Use one of the fields of the model."}
	}
	if wrong == nil && s.ID != "" {
		if k, ok := s.ID.Kind(); !ok || k != ecosystem.KindClaim {
			wrong = &problem{"bad-id", fmt.Sprintf("%q is no id of a claim.", s.ID), "Leave it empty."}
		}
	}
	if wrong != nil {
		d.leaveOut(e, s.Where, wrong, s.About.String())
		return
	}
	says := ecosystem.Fields{}
	if s.Field != "" {
		says["field"] = f.Name
	}
	if s.Value != "" {
		says["value"] = d.claimedValue(f, s)
	}
	d.draftClaim(&draft{id: s.ID, about: about, entries: []entry{e}, where: s.Where, says: says}, s.Claim)
}

// claimedValue writes a claim's value in the field's form where it fits, else as it stands.
func (d *drafter) claimedValue(f ecosystem.Field, s Statement) string {
	v, wrong := normalise(f, s.Value)
	switch v := v.(type) {
	case nil:
		if wrong != nil && s.Field != "" {
			d.outcome.report(Warning, s.Where.inColumn("value", nil), wrong, s.Value)
		}
		return s.Value
	case []string:
		return JoinList(v)
	case string:
		return v
	}
	return strings.TrimSpace(s.Value)
}

// subjectOf finds the thing or link that a statement is about.
func (d *drafter) subjectOf(s Statement) (ecosystem.ID, *problem) {
	if s.Link == nil {
		return d.names.resolve(s.About)
	}
	identity, wrong := d.identify(*s.Link)
	if wrong != nil {
		return "", &wrong.problem
	}
	if id, ok := d.linkIDs[identity]; ok {
		return id, nil
	}
	return "", &problem{"unknown-thing", fmt.Sprintf("There is no %s link between the two.", identity.Type), "Add a row for the link."}
}

// draftClaim completes a claim with what its row says of it, and with its source.
func (d *drafter) draftClaim(claim *draft, stated ClaimFields) {
	says := d.normalised(ecosystem.KindClaim, stated, claim.where, nil)
	for _, field := range []string{"source", "event"} {
		ref, _ := stated[field].(string)
		if ref == "" {
			continue
		}
		id, wrong := d.names.resolve(refName(ref))
		if wrong != nil {
			d.outcome.report(Warning, claim.where.inColumn(field, nil), &problem{wrong.rule, wrong.reason + " The claim does without.", wrong.fix}, ref)
			delete(says, field)
			continue
		}
		says[field] = string(id)
	}
	if claim.id == "" && says["source"] == nil && says["assertedBy"] == nil {
		says["source"] = string(d.source)
	}
	maps.Copy(says, claim.says)
	says["about"] = string(claim.about)
	claim.kind, claim.says, claim.subject = ecosystem.KindClaim, says, d.byID[claim.about]
	d.claims = append(d.claims, claim)
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

// matchClaims finds for each drafted claim the one that stands in the registry, and
// drops those that an earlier row of the unit makes already.
func (d *drafter) matchClaims(ctx context.Context, state currentState) error {
	var about []ecosystem.ID
	for _, c := range d.claims {
		if !d.names.created[c.about] {
			about = append(about, c.about)
		}
	}
	for _, thing := range d.drafts {
		if thing.exists {
			about = append(about, thing.id)
		}
	}
	slices.Sort(about)
	there, err := state.Claims(ctx, slices.Compact(about))
	if err != nil {
		return err
	}
	d.standing = there
	known := map[claimIdentity][]ecosystem.Claim{}
	for of, claims := range there {
		for _, c := range claims {
			identity := identityOf(of, c.Fields)
			known[identity] = append(known[identity], c)
		}
	}
	first := map[claimIdentity]*draft{}
	drafted := d.claims
	d.claims = nil
	for _, c := range drafted {
		if d.saidBefore(c, first) {
			continue
		}
		d.matchClaim(c, known[identityOf(c.about, c.says)])
		d.claims = append(d.claims, c)
		if c.subject != nil {
			c.subject.claims = append(c.subject.claims, c)
		}
	}
	return nil
}

// recognised tells whether a claim is found by its identity. One that has an id in
// the file and no locator is found by its id alone.
func (c *draft) recognised() bool { return c.id == "" || c.says["locator"] != nil }

// saidBefore tells whether an earlier row of the unit makes the same claim.
func (d *drafter) saidBefore(c *draft, first map[claimIdentity]*draft) bool {
	if !c.recognised() {
		return false
	}
	identity := identityOf(c.about, c.says)
	earlier := first[identity]
	if earlier == nil {
		first[identity] = c
		return false
	}
	earlier.says["says"], c.says["says"] = joinedSays(earlier.says["says"], c.says["says"]), nil
	if !covers(earlier.says, c.says) {
		d.outcome.report(Warning, c.where, &problem{"said-twice", fmt.Sprintf("%s claims something else at the same place; the first stands.", earlier.where.inWords()),
			"Give the two different locators."}, "")
	}
	d.outcome.claims.Unchanged++
	return true
}

// joinedSays are what two rows of one claim say of fields; of each field the first.
func joinedSays(first, more any) any {
	list, _ := first.([]string)
	items, _ := more.([]string)
	all := claimSaying(list).Sayings()
	for _, s := range claimSaying(items).Sayings() {
		if !slices.ContainsFunc(all, func(known ecosystem.Saying) bool { return known.Field == s.Field }) {
			all = append(all, s)
		}
	}
	return ecosystem.SaysOf(all)
}

// claimSaying is a claim that says no more than what some fields are.
func claimSaying(list []string) ecosystem.Claim {
	return ecosystem.Claim{Record: ecosystem.Record{Fields: ecosystem.Fields{"says": list}}}
}

// covers tells whether f says everything that g says.
func covers(f, g ecosystem.Fields) bool {
	return f.With(g).Equal(f)
}

// matchClaim gives a draft what stands of it, or a new id: of several claims that one row
// is recognised by, as after a merge, the one that says most of what it says.
func (d *drafter) matchClaim(c *draft, known []ecosystem.Claim) {
	c.sayings = (ecosystem.Claim{Record: ecosystem.Record{Fields: c.says}}).Sayings()
	if r, ok := d.names.records[c.id]; ok {
		c.before, c.exists = r, true
	} else if len(known) > 0 && c.recognised() {
		best := slices.MaxFunc(known, func(a, b ecosystem.Claim) int {
			return cmp.Or(cmp.Compare(common(a.Sayings(), c.sayings), common(b.Sayings(), c.sayings)), cmp.Compare(b.ID, a.ID))
		})
		c.before, c.exists, c.id = best.Record, true, best.ID
	}
	if c.id == "" {
		c.id = ecosystem.NewID(ecosystem.KindClaim)
	}
}

// common is how much two claims say alike.
func common(a, b []ecosystem.Saying) (n int) {
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	return n
}
