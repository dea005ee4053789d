package neo4j

import (
	"cmp"
	"errors"
	"slices"
	"time"

	"catchment/ecosystem"
)

// book is the current state as the writer knows it, of what a group of change sets
// touches and names, and what becomes of it. It reads under the head's lock and
// decides in memory; nothing is written before all is decided.
type book struct {
	t       *transaction
	head    ecosystem.Revision // of the last change set that was kept
	now     map[ecosystem.ID]ecosystem.Record
	holders map[string]ecosystem.ID                // by unique name of a key or of a link's identity
	known   map[string]bool                        // unique names whose holder was looked up
	naming  map[ecosystem.ID]map[ecosystem.ID]bool // what names a thing that is to end
	first   map[ecosystem.ID]ecosystem.Record      // what was there before the group, of what was touched; absent: nothing
	touched map[ecosystem.ID]bool                  // by change sets that were kept
	kept    map[ecosystem.ID]ecosystem.Commit      // by change set
	moves   []move
	commits []ecosystem.Commit
}

// move is one change worked out: the state that stops and the one that begins; nil
// for none. At least one of them is there.
type move struct {
	before, after *ecosystem.Record
	at            ecosystem.Revision
}

func (m move) any() *ecosystem.Record {
	if m.after != nil {
		return m.after
	}
	return m.before
}

func (m move) id() ecosystem.ID { return m.any().ID }

// keepAll decides the change sets of a group, each upon what those before it leave.
func (b *book) keepAll(group []*request) ([]outcome, error) {
	answers := make([]outcome, len(group))
	if err := b.load(group); err != nil {
		return nil, err
	}
	for i, r := range group {
		if err := r.ctx.Err(); err != nil {
			answers[i].err = problem(err)
			continue
		}
		commit, err := b.keep(r.change)
		var ours *ecosystem.Error
		if err != nil && !errors.As(err, &ours) {
			return nil, err
		}
		answers[i] = outcome{commit, err}
	}
	return answers, nil
}

// keep decides whether a change set can be the next revision.
func (b *book) keep(cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if done, found := b.kept[cs.ID]; found {
		return done, nil
	}
	moves, err := b.plan(cs)
	if err != nil {
		return ecosystem.Commit{}, err
	}
	if err := b.lookUp(moves); err != nil {
		return ecosystem.Commit{}, err
	}
	if err := b.allowed(moves); err != nil {
		return ecosystem.Commit{}, err
	}
	b.head++
	commit := ecosystem.Commit{Revision: b.head, ChangeSet: cs.ID, Origin: cs.Origin, Author: cs.Author,
		Message: cs.Message, At: cs.At.UTC().Truncate(time.Second), Undoes: cs.Undoes, Run: cs.Run}
	for _, m := range moves {
		b.take(m)
		commit.Touched = append(commit.Touched, ecosystem.Touched{ID: m.id(), Kind: m.any().Kind, Op: opOf(m.before != nil, m.after == nil)})
	}
	slices.SortFunc(commit.Touched, func(x, y ecosystem.Touched) int { return cmp.Compare(x.ID, y.ID) })
	b.commits = append(b.commits, commit)
	b.kept[cs.ID] = commit
	return commit, nil
}

// plan works out what each change does, or fails with Conflict over the versions.
func (b *book) plan(cs ecosystem.ChangeSet) ([]move, error) {
	err := b.conflict(b.moved(cs), "Somebody changed this after you read it.", "Read it again and apply your change to what it is now.")
	if err != nil {
		return nil, err
	}
	moves := make([]move, 0, len(cs.Changes))
	for _, c := range cs.Changes {
		m := move{at: b.head + 1}
		now, there := b.now[c.ID]
		if there {
			m.before = &now
		}
		if !c.End {
			after := ecosystem.Record{ID: c.ID, Kind: c.Kind, Since: m.at, Fields: now.Fields.With(c.Set)}
			if err := after.CheckAnchors(); err != nil {
				return nil, err
			}
			m.after = &after
		}
		moves = append(moves, m)
	}
	return moves, nil
}

// moved names every change that was made against another version than the one now.
func (b *book) moved(cs ecosystem.ChangeSet) []ecosystem.ID {
	var moved []ecosystem.ID
	for _, c := range cs.Changes {
		now, there := b.now[c.ID]
		switch {
		case c.End && !there: // nothing to end
			moved = append(moved, c.ID)
		case c.Expect != ecosystem.Any && c.Expect != now.Since:
			moved = append(moved, c.ID)
		}
	}
	return moved
}

// conflict names things in the order of their ids, with the versions they have now; nil for none.
func (b *book) conflict(ids []ecosystem.ID, message, hint string) error {
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	current := make(map[ecosystem.ID]ecosystem.Revision, len(ids))
	for _, id := range ids {
		if r, there := b.now[id]; there {
			current[id] = r.Since
		}
	}
	return &ecosystem.Error{Code: ecosystem.Conflict, IDs: ids, Current: current, Message: message, Hint: hint}
}

// take makes a move part of the present.
func (b *book) take(m move) {
	id := m.id()
	if !b.touched[id] {
		b.touched[id] = true
		if m.before != nil {
			b.first[id] = *m.before
		}
	}
	b.moves = append(b.moves, m)
	for _, name := range without(refs(m.before), refs(m.after)) {
		delete(b.naming[name], id)
	}
	for _, name := range refs(m.after) {
		if b.naming[name] != nil {
			b.naming[name][id] = true
		}
	}
	gone, got := names(m)
	for _, name := range gone {
		if b.holders[name] == id {
			delete(b.holders, name)
		}
	}
	for _, name := range got {
		b.holders[name] = id
	}
	if m.after == nil {
		delete(b.now, id)
		return
	}
	b.now[id] = *m.after
}

func opOf(replaced, ended bool) ecosystem.Op {
	switch {
	case ended:
		return ecosystem.Ended
	case replaced:
		return ecosystem.Updated
	}
	return ecosystem.Created
}
