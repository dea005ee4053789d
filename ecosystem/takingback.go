package ecosystem

import (
	"context"
	"maps"
	"slices"
)

// takingBack gathers what it takes to take several commits back as one: what becomes of
// each thing that they touched, against what it is now.
type takingBack struct {
	registry *Registry
	now      Reader
	older    *olderUndo
	changes  map[ID]Change
	stays    map[ID]WhyItStays
}

// takeBack takes one commit back, upon what is left of those after it.
func (t *takingBack) takeBack(ctx context.Context, rev Revision) error {
	touched, err := t.registry.store.Touched(ctx, []Revision{rev})
	if err != nil {
		return err
	}
	states, err := t.older.add(ctx, rev, touched[rev])
	if err != nil {
		return err
	}
	for _, of := range touched[rev] {
		now := states[2][of.ID]
		left := now
		if c, changed := t.changes[of.ID]; changed {
			left = c.after(now)
		}
		before, stays := takenBack(of.Op, states[0][of.ID], states[1][of.ID], left)
		if stays {
			t.stays[of.ID] = ChangedSince
		}
		t.lay(of, now, before)
	}
	return nil
}

// takenBack gives what becomes of a thing where a commit is taken back that made the state
// after of the state before: none where it ends. Stays says that something of the commit
// is left, as it has been changed since.
func takenBack(op Op, before, after, now Record) (left Record, stays bool) {
	switch {
	case op == Ended:
		if now.ID != "" {
			return now, true
		}
		return before, false
	case now.ID == "":
		return now, false
	case op == Created:
		if !now.Fields.Equal(after.Fields) {
			return now, true
		}
		return Record{}, false
	}
	set := after.Fields.Diff(before.Fields)
	for name := range set {
		if equalValue(now.Fields[name], after.Fields[name]) {
			continue
		}
		list, ok := any(nil), false
		if now.Kind == KindClaim && name == "says" {
			list, ok = undoneList(before.List(name), after.List(name), now.List(name))
		}
		if set[name] = list; !ok {
			delete(set, name)
			stays = true
		}
	}
	now.Fields = now.Fields.With(set)
	return now, stays
}

// lay makes what is left of a thing out of what it is now.
func (t *takingBack) lay(of Touched, now, left Record) {
	c := Change{ID: of.ID, Kind: of.Kind, Expect: now.Since}
	if left.ID == "" {
		c.End = true
	} else {
		c.Set = now.Fields.Diff(left.Fields)
	}
	if t.changes[of.ID] = c; now.ID == left.ID && len(c.Set) == 0 {
		delete(t.changes, of.ID)
	}
}

// keepNamed lets stay what links and claims name that do not end with it: the links first,
// which name others.
func (t *takingBack) keepNamed(ctx context.Context) error {
	var links, entities []ID
	for _, id := range slices.Sorted(maps.Keys(t.changes)) {
		switch c := t.changes[id]; {
		case !c.End || c.Kind == KindClaim:
		case c.Kind == KindLink:
			links = append(links, id)
		default:
			entities = append(entities, id)
		}
	}
	const batch = 1000
	for some := range slices.Chunk(links, batch) {
		if err := t.keepSpokenOf(ctx, some); err != nil {
			return err
		}
	}
	for some := range slices.Chunk(entities, batch) {
		if err := t.keepSpokenOf(ctx, some); err != nil {
			return err
		}
		if err := t.keepLinked(ctx, some); err != nil {
			return err
		}
		if err := t.keepCited(ctx, some); err != nil {
			return err
		}
	}
	return nil
}

// keep lets something stay for what names it, unless that ends too.
func (t *takingBack) keep(id, namedBy ID) {
	if !t.changes[id].End || t.changes[namedBy].End {
		return
	}
	delete(t.changes, id)
	if t.stays[id] == "" {
		t.stays[id] = NamedSince
	}
}

func (t *takingBack) keepSpokenOf(ctx context.Context, ids []ID) error {
	claims, err := t.now.Claims(ctx, ids)
	for id, list := range claims {
		for _, c := range list {
			t.keep(id, c.ID)
		}
	}
	return err
}

func (t *takingBack) keepLinked(ctx context.Context, ids []ID) error {
	asks := make([]Ask, len(ids))
	for i, id := range ids {
		asks[i] = Ask{Of: id, Step: Step{Direction: Both}}
	}
	found, err := t.now.Links(ctx, asks)
	for i, slice := range found {
		for _, l := range slice.Items {
			t.keep(ids[i], l.ID)
		}
	}
	return err
}

// keepCited lets sources and events stay on which claims rest.
func (t *takingBack) keepCited(ctx context.Context, ids []ID) error {
	for _, id := range ids {
		field := map[Kind]string{KindSource: "source", KindEvent: "event"}[t.changes[id].Kind]
		if field == "" {
			continue
		}
		cites := fieldIs(field, string(id))
		claims, err := t.now.Find(ctx, Query{Kinds: []Kind{KindClaim}, Where: &cites}, Page{})
		if err != nil {
			return err
		}
		for _, claim := range claims.Items {
			t.keep(id, claim)
		}
	}
	return nil
}
