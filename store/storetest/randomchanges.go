package storetest

import (
	"cmp"
	"slices"
	"time"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// randomChangeSet draws a change set, mostly one that can be kept; now and then
// one that was sent before.
func (h *history) randomChangeSet() ecosystem.ChangeSet {
	if len(h.sent) > 0 && chance(h.t, 1, "send again") {
		return sample(h.t, "sent before", h.sent)
	}
	n := len(h.sent)
	cs := ecosystem.ChangeSet{
		ID: ecosystem.ID("chg" + string(fixedID(ecosystem.KindActor, n))[3:]), Origin: sample(h.t, "origin", []ecosystem.Origin{ecosystem.Edit, ecosystem.Undo}),
		Author: sample(h.t, "author", names()), Message: sample(h.t, "message", texts()),
		At: time.Date(2026, 11, 24, 12, 0, n, 0, time.UTC), Undoes: ecosystem.Revision(rapid.IntRange(0, 3).Draw(h.t, "undoes")),
	}
	if chance(h.t, 3, "part of a run") {
		cs.Run = fixedID(ecosystem.KindImportRun, 1)
	}
	now := h.model.current()
	d := &changes{t: h.t, now: now, ids: entityIDs(), careless: chance(h.t, 4, "careless")}
	switch {
	case chance(h.t, 2, "end with all that names it"):
		d.endWhole(sample(h.t, "ended", entityIDs()))
	default:
		d.some()
	}
	if chance(h.t, 2, "erase") {
		cs.Origin, cs.Erases = ecosystem.Erase, h.randomErased(d)
	}
	if cs.Changes = d.list; len(d.list)+len(cs.Erases) == 0 && !chance(h.t, 1, "empty change set") {
		d.entity(sample(h.t, "entity", entityIDs()))
		cs.Changes = d.list
	}
	return cs
}

// randomErased draws what is erased, and adds the changes that take it out of what stands, now
// and then none.
func (h *history) randomErased(d *changes) (erases []ecosystem.Erased) {
	for range rapid.IntRange(1, 2).Draw(h.t, "erased") {
		of := sample(h.t, "erased of", slices.Concat(entityIDs(), entityIDs(), linkIDs(), claimIDs()))
		e := ecosystem.Erased{Of: of}
		if kind, _ := of.Kind(); chance(h.t, 5, "one field") {
			fields := slices.DeleteFunc(slices.Clone(ecosystem.NounOf(kind).Fields), func(f ecosystem.Field) bool { return !ecosystem.Erasable(kind, f) })
			e.Field = sample(h.t, "erased field", fields).Name
		}
		erases = append(erases, e)
		if chance(h.t, 2, "out of the past alone") {
			continue
		}
		kept := h.model.kept(of)
		x := ecosystem.NewEraser(e, kept)
		for _, v := range kept {
			if patch := v.Fields.Diff(x.Without(v.Record).Fields); v.Until == 0 && len(patch) > 0 && !d.has(v.ID) {
				d.add(ecosystem.Change{ID: v.ID, Kind: v.Kind, Expect: v.Since, Set: patch})
			}
		}
	}
	return erases
}

// changes gathers the changes of one change set.
type changes struct {
	t        *rapid.T
	now      records
	ids      []ecosystem.ID // entities that may be named
	careless bool           // whether it may be one that cannot be kept
	list     []ecosystem.Change
}

func (d *changes) has(id ecosystem.ID) bool {
	return slices.ContainsFunc(d.list, func(c ecosystem.Change) bool { return c.ID == id })
}

// stays tells whether the thing will be there after these changes.
func (d *changes) stays(id ecosystem.ID) bool {
	_, is := d.now[id]
	for _, c := range d.list {
		if c.ID == id {
			return !c.End
		}
	}
	return is
}

// slips comes true now and then in a careless change set.
func (d *changes) slips(how string) bool { return d.careless && chance(d.t, 4, how) }

// named tells whether anything is tied to the thing, now or by these changes.
func (d *changes) named(id ecosystem.ID) bool {
	for _, field := range []string{"from", "to", "about", "source", "event"} {
		for _, r := range d.now {
			if r.Ref(field) == id {
				return true
			}
		}
		if slices.ContainsFunc(d.list, func(c ecosystem.Change) bool { return c.Set[field] == string(id) }) {
			return true
		}
	}
	return false
}

// add puts a change; seldom the same thing twice, which nobody may.
func (d *changes) add(c ecosystem.Change) {
	if !d.has(c.ID) || d.slips("twice") {
		d.list = append(d.list, c)
	}
}

// some draws a few entities, links and claims to make, alter or end.
func (d *changes) some() {
	for range rapid.IntRange(0, 5).Draw(d.t, "entities") {
		d.entity(sample(d.t, "entity", entityIDs()))
	}
	for range rapid.IntRange(0, 5).Draw(d.t, "links") {
		d.link(sample(d.t, "link", linkIDs()))
	}
	for range rapid.IntRange(0, 5).Draw(d.t, "claims") {
		d.claim(sample(d.t, "claim", claimIDs()), d.subject())
	}
}

func (d *changes) entity(id ecosystem.ID) {
	kind, _ := id.Kind()
	d.change(id, kind, nil)
}

// link draws a link; a new one mostly comes with a claim on it.
func (d *changes) link(id ecosystem.ID) {
	ends := ecosystem.Fields{"type": string(sample(d.t, "type", linkTypes())), "from": string(d.present()), "to": string(d.present())}
	d.change(id, ecosystem.KindLink, ends)
	if _, there := d.now[id]; !there && d.has(id) && !chance(d.t, 2, "unclaimed") {
		d.claim(sample(d.t, "claim", claimIDs()), id)
	}
}

func (d *changes) claim(id, about ecosystem.ID) {
	ties := ecosystem.Fields{"about": string(about), "status": sample(d.t, "status", []string{"current", "current", "retracted", "superseded"})}
	if chance(d.t, 10, "source") {
		ties["source"] = string(d.present())
		if source := sample(d.t, "of a source", pool(ecosystem.KindSource, 2)); d.stays(source) {
			ties["source"] = string(source)
		}
	}
	if chance(d.t, 2, "event") {
		ties["event"] = string(d.present())
	}
	d.change(id, ecosystem.KindClaim, ties)
}

// change makes the thing if it is not there, else alters or ends it. Ties are set
// on what is new, and now and then anew.
func (d *changes) change(id ecosystem.ID, kind ecosystem.Kind, ties ecosystem.Fields) {
	now, there := d.now[id]
	c := ecosystem.Change{ID: id, Kind: kind, Expect: now.Since}
	switch {
	case there && !d.has(id) && (d.careless || !d.named(id)) && chance(d.t, 4, "end"):
		c.End = true
	case there:
		c.Set = d.patch(kind)
		if chance(d.t, 3, "tie anew") {
			c.Set = c.Set.With(ties)
		}
	default:
		c.Set = randomFields(d.t, kind).With(ties)
	}
	if chance(d.t, 2, "any") {
		c.Expect = ecosystem.Any
	} else if d.slips("wrong version") {
		c.Expect = ecosystem.Revision(rapid.IntRange(0, 9).Draw(d.t, "version"))
	}
	d.add(c)
}

// patch draws a few fields to set and to clear.
func (d *changes) patch(kind ecosystem.Kind) ecosystem.Fields {
	set := randomFields(d.t, kind)
	for _, f := range ecosystem.NounOf(kind).Fields {
		if (!f.Must || f.Name == "name" || f.Name == "recorded") && chance(d.t, 1, "clear "+f.Name) {
			set[f.Name] = nil
		}
	}
	if kind != ecosystem.KindClaim && chance(d.t, 6, "clear an attribute") {
		set[ecosystem.AttributeField(sample(d.t, "attribute", attributes()))] = nil
	}
	return set
}

// present draws an entity, mostly one that is there or will be.
func (d *changes) present() ecosystem.ID {
	var there []ecosystem.ID
	for _, id := range d.ids {
		if d.stays(id) {
			there = append(there, id)
		}
	}
	if len(there) == 0 || d.slips("perhaps absent") {
		return sample(d.t, "end", d.ids)
	}
	return sample(d.t, "end", there)
}

// subject draws what a claim may be about, mostly something that is there.
func (d *changes) subject() ecosystem.ID {
	if chance(d.t, 7, "about an entity") {
		return d.present()
	}
	var there []ecosystem.ID
	for _, id := range linkIDs() {
		if d.stays(id) {
			there = append(there, id)
		}
	}
	if len(there) == 0 {
		return d.present()
	}
	return sample(d.t, "about", there)
}

// endWhole ends a thing with the links that join it and all claims on either or resting on it.
func (d *changes) endWhole(id ecosystem.ID) {
	if _, there := d.now[id]; !there {
		return
	}
	d.list = append(d.list, ecosystem.Change{ID: id, Kind: d.now[id].Kind, Expect: ecosystem.Any, End: true})
	naming := []ecosystem.ID{}
	for _, r := range d.now {
		for _, f := range []string{"from", "to", "about", "source", "event"} {
			if r.Ref(f) == id && !d.has(r.ID) {
				naming = append(naming, r.ID)
			}
		}
	}
	slices.SortFunc(naming, cmp.Compare[ecosystem.ID])
	for _, it := range slices.Compact(naming) {
		if !d.has(it) {
			d.endWhole(it)
		}
	}
}
