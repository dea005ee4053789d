package ecosystem

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// prepare brings a change set into the form in which a store keeps it: defaults
// filled in, values said by claims and decided by them, versions named, changes that
// change nothing left out; and with what follows for what lies where.
func (r *Registry) prepare(ctx context.Context, by Principal, cs ChangeSet) (Preview, error) {
	head, err := r.store.Head(ctx)
	if err != nil {
		return Preview{}, err
	}
	if err := cs.CheckHead(head); err != nil {
		return Preview{}, err
	}
	cs.Author, cs.At = by.Name, r.clock().UTC().Truncate(time.Second)
	reader := r.At(head, by.Lens()) // what is hidden from whoever proposes is not there
	p, err := judge(ctx, reader, head, cs)
	if err != nil || len(p.Problems) > 0 {
		return p, err
	}
	placed, err := r.place(ctx, reader, p)
	if err != nil || !placed.matters {
		return p, err
	}
	if len(placed.changes) > 0 {
		cs.Changes = append(slices.Clone(cs.Changes), placed.changes...)
		p, err = judge(ctx, reader, head, cs)
	}
	placed.decidedUpon(&p.ready, head)
	return p, err
}

// judge holds a change set against the rules, upon what a reader of the head shows.
func judge(ctx context.Context, reader Reader, head Revision, cs ChangeSet) (Preview, error) {
	view, err := loadCurrent(ctx, reader, cs)
	if err != nil {
		return Preview{}, err
	}
	cs.Changes = withDefaults(cs, view)
	p := Preview{Base: head, lens: reader.Lens(), Stays: cs.Stays, After: map[ID]Record{}, Problems: checkRules(cs, view), movedVersions: view.movedVersions(cs)}
	if len(p.Problems) == 0 {
		cs.Changes = withValues(cs, view)
		cs.Upon, cs.ReadAt = view.there(view.decides), head
		p.Publishes, p.Problems, err = publishing(ctx, reader, cs, view)
	}
	if err != nil {
		return Preview{}, err
	}
	p.take(cs, view)
	if cs.Origin == Edit && view.arranges(p.ready.Changes) {
		p.ready.Origin = View
	}
	return p, nil
}

// take names the versions in a change set that is decided, leaves out what changes
// nothing, and tells what the rest comes to.
func (p *Preview) take(cs ChangeSet, view currentState) {
	kept := cs.Changes[:0:0]
	for _, c := range cs.Changes {
		before, exists := view.records[c.ID]
		if exists && !c.End && c.Expect != New && len(changedFields(before, c)) == 0 {
			continue
		}
		if c.Expect == Any && exists {
			c.Expect = before.Since
		} else if c.Expect == Any && !c.End {
			c.Expect = New
		}
		kept = append(kept, c)
		p.Touched = append(p.Touched, Touched{c.ID, c.Kind, opOf(c, exists)})
		if !c.End {
			p.After[c.ID] = Record{c.ID, c.Kind, p.Base + 1, c.Over(before.Fields)}
		}
	}
	slices.SortFunc(p.Touched, func(a, b Touched) int { return cmp.Compare(a.ID, b.ID) })
	cs.Changes = kept
	p.ready = cs
}

// changedFields is the part of a patch that changes something.
func changedFields(before Record, c Change) Fields {
	return before.Fields.Diff(before.Fields.With(c.Set))
}

// opOf says what a change does to a thing.
func opOf(c Change, exists bool) Op {
	switch {
	case c.End:
		return Ended
	case exists:
		return Updated
	}
	return Created
}
