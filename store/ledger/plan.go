package ledger

import (
	"cmp"
	"context"
	"slices"
	"time"

	"catchment/ecosystem"
)

// Plan is the commit plan of a group of change sets: what stands now, as far as the
// group touches or names it, and what becomes of it. An engine makes one inside a write
// transaction, has it decide the group, and writes its entries. The plan itself writes
// nothing.
type Plan struct {
	present   Present
	head      ecosystem.Revision                 // of the last change set that is to be kept
	committed map[ecosystem.ID]*ecosystem.Commit // by change set; nil: it was looked up and is new

	states     map[ecosystem.ID]*ecosystem.Record     // of what the group changes; nil: not there
	versions   map[ecosystem.ID]ecosystem.Revision    // of all that was looked up; New: not there
	namedBy    map[ecosystem.ID]map[ecosystem.ID]bool // the links and claims that name a thing that the group ends
	keys       owners[ecosystem.Key]
	identities owners[ecosystem.LinkIdentity]
	watched    map[ecosystem.ID]bool    // upon which something in the group was decided
	moved      map[ecosystem.ID][]Moved // of these, since the first of them was read

	entries []Entry
	changed map[ecosystem.ID]bool // by an entry
}

// NewPlan begins a plan upon the newest revision and what stands after it.
func NewPlan(head ecosystem.Revision, present Present) *Plan {
	if head == 0 {
		present = nothing{}
	}
	return &Plan{present: present, head: head}
}

// Try tells why a change set could not be kept now; nil where it could, or was.
func Try(ctx context.Context, head ecosystem.Revision, present Present, cs ecosystem.ChangeSet) error {
	outcomes, err := NewPlan(head, present).Decide([]*Request{NewRequest(ctx, cs)})
	if err != nil {
		return err
	}
	return outcomes[0].Err
}

// Head is the revision of the last entry; without entries, the one it began upon.
func (p *Plan) Head() ecosystem.Revision { return p.head }

// Entries are the change sets that are to be kept, in the order of their revisions.
func (p *Plan) Entries() []Entry { return p.entries }

// Decide decides the change sets of a group in their order, each upon what those before
// it leave. It gives an outcome for each: those refused, withdrawn or kept before have
// no entry. An error is the engine's: nothing was decided then.
func (p *Plan) Decide(group []*Request) ([]Outcome, error) {
	outcomes := make([]Outcome, len(group))
	sets := make([]ecosystem.ChangeSet, len(group))
	changes := 0
	for i, r := range group {
		sets[i] = r.change
		changes += len(r.change.Changes)
	}
	p.begin(len(group), changes)
	if err := p.load(sets); err != nil {
		return nil, err
	}
	if err := p.loadMoved(sets); err != nil {
		return nil, err
	}
	for i, r := range group {
		if outcomes[i].Err = r.ctx.Err(); outcomes[i].Err != nil {
			continue
		}
		if p.touches(r.change) {
			// What this one takes on may depend on what an earlier one has made of the thing.
			if err := p.load(sets[i : i+1]); err != nil {
				return nil, err
			}
		}
		outcomes[i].Commit, outcomes[i].Err = p.decide(r.change)
	}
	return outcomes, nil
}

// begin makes room for what becomes known of a group of so many change sets and changes.
func (p *Plan) begin(sets, changes int) {
	p.committed = make(map[ecosystem.ID]*ecosystem.Commit, sets)
	p.states = make(map[ecosystem.ID]*ecosystem.Record, changes)
	p.versions = make(map[ecosystem.ID]ecosystem.Revision, changes)
	p.changed = make(map[ecosystem.ID]bool, changes)
	p.namedBy = map[ecosystem.ID]map[ecosystem.ID]bool{}
	p.watched, p.moved = map[ecosystem.ID]bool{}, map[ecosystem.ID][]Moved{}
	p.keys, p.identities = owners[ecosystem.Key]{}, owners[ecosystem.LinkIdentity]{}
}

// touches tells whether a change set changes anything that an entry has changed already.
func (p *Plan) touches(cs ecosystem.ChangeSet) bool {
	return slices.ContainsFunc(cs.Changes, func(c ecosystem.Change) bool { return p.changed[c.ID] })
}

// decide tells whether a change set can be the next revision, and makes it one then.
// All that it needs to know was loaded.
func (p *Plan) decide(cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if first := p.committed[cs.ID]; first != nil {
		return first.Again(cs)
	}
	if err := cs.CheckHead(p.head); err != nil {
		return ecosystem.Commit{}, err
	}
	if ids := p.otherVersions(cs); len(ids) > 0 {
		return ecosystem.Commit{}, p.conflict(ids, "Somebody changed this after you read it.",
			"Read it again and apply your change to what it is now.")
	}
	if ids := p.movedSince(cs); len(ids) > 0 {
		return ecosystem.Commit{}, p.conflict(ids, "What claims say here has changed since this was decided.",
			"Read it again and apply your change to what it is now.")
	}
	e, err := p.entry(cs)
	if err != nil {
		return ecosystem.Commit{}, err
	}
	if ids := append(p.missing(e), p.stillNamed(e)...); len(ids) > 0 {
		return ecosystem.Commit{}, p.conflict(ids, "A link or claim would name a thing that is not there.",
			"Name another, or end the link or claim with the thing.")
	}
	if ids := append(p.keys.holders(e, Transition.Keys), p.identities.holders(e, Transition.Identities)...); len(ids) > 0 {
		return ecosystem.Commit{}, p.conflict(ids, "Another thing has this key, or is this link, already.",
			"Change that thing, leave the key out, or state a further claim on that link.")
	}
	p.apply(e)
	return e.Commit, nil
}

// otherVersions are the things that the change set was made against another version of
// than the one now, and those that it ends and that are not there.
func (p *Plan) otherVersions(cs ecosystem.ChangeSet) []ecosystem.ID {
	var ids []ecosystem.ID
	for _, c := range cs.Changes {
		now := p.versions[c.ID]
		if c.End && now == ecosystem.New || c.Expect != ecosystem.Any && c.Expect != now {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// entry lays each patch over what stands now. It fails with BadRequest where that
// leaves a link or a claim without what it needs to be one.
func (p *Plan) entry(cs ecosystem.ChangeSet) (Entry, error) {
	e := Entry{Commit: ecosystem.Commit{Revision: p.head + 1, ChangeSet: cs.ID, Origin: cs.Origin, Author: cs.Author,
		Message: cs.Message, At: cs.At.UTC().Truncate(time.Second), Undoes: cs.Undoes, Run: cs.Run, Sent: cs.Sent, Erases: cs.Erases}, Beside: cs.Beside}
	e.Transitions = make([]Transition, 0, len(cs.Changes))
	for _, c := range cs.Changes {
		t := Transition{Before: p.states[c.ID]}
		if !c.End {
			t.After = patched(t.Before, c, e.Commit.Revision)
			if err := t.After.CheckAnchors(); err != nil {
				return Entry{}, err
			}
		}
		e.Transitions = append(e.Transitions, t)
		e.Commit.Touched = append(e.Commit.Touched, ecosystem.Touched{ID: c.ID, Kind: c.Kind, Op: Op(t.Before != nil, c.End)})
	}
	slices.SortFunc(e.Commit.Touched, func(x, y ecosystem.Touched) int { return cmp.Compare(x.ID, y.ID) })
	return e, nil
}

func patched(before *ecosystem.Record, c ecosystem.Change, rev ecosystem.Revision) *ecosystem.Record {
	var fields ecosystem.Fields
	if before != nil {
		fields = before.Fields
	}
	return &ecosystem.Record{ID: c.ID, Kind: c.Kind, Since: rev, Fields: c.Over(fields)}
}

// Op says what a change did, by whether there was a state before it and whether it
// ended the thing.
func Op(replaced, ended bool) ecosystem.Op {
	switch {
	case ended:
		return ecosystem.Ended
	case replaced:
		return ecosystem.Updated
	}
	return ecosystem.Created
}

// apply makes an entry part of what stands now.
func (p *Plan) apply(e Entry) {
	for _, t := range e.Transitions {
		id := t.ID()
		p.changed[id] = true
		p.states[id], p.versions[id] = t.After, ecosystem.New
		if t.After != nil {
			p.versions[id] = t.After.Since
		}
		p.rename(t)
		p.noteMoved(t, e.Commit.Revision)
	}
	p.keys.pass(e, Transition.Keys)
	p.identities.pass(e, Transition.Identities)
	p.head = e.Commit.Revision
	p.committed[e.Commit.ChangeSet] = &e.Commit
	p.entries = append(p.entries, e)
}

// conflict names things in the order of their ids, with the versions they have now.
func (p *Plan) conflict(ids []ecosystem.ID, message, hint string) error {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	current := make(map[ecosystem.ID]ecosystem.Revision, len(ids))
	for _, id := range ids {
		if now := p.versions[id]; now != ecosystem.New {
			current[id] = now
		}
	}
	return &ecosystem.Error{Code: ecosystem.Conflict, IDs: ids, Current: current, Message: message, Hint: hint}
}
