package ledger

import (
	"slices"

	"catchment/ecosystem"
)

// Kept tells an erasure, inside the transaction that keeps its commit, what the engine keeps.
type Kept interface {
	// Kept gives every state of a thing, and those of claims about it.
	Kept(of ecosystem.ID) ([]ecosystem.Version, error)
	// Log gives all commits, without what they touched.
	Log() ([]ecosystem.Commit, error)
}

// Rewrite is what an engine that has written an entry has to rewrite for what it erases.
type Rewrite struct {
	States  []RewrittenState   // which it keeps under each id and revision
	Commits []ecosystem.Commit // with other messages than they had
	Keys    []Holding          // of those that states have lost
}

// RewrittenState is a past state before and after an erasure.
type RewrittenState struct {
	Before ecosystem.Fields
	ecosystem.Version
}

// Holding is when a thing holds a key, as its states still say.
type Holding struct {
	ecosystem.Key
	Of    ecosystem.ID
	Spans []Span
}

// Span is from a revision until before another; 0: until now.
type Span struct{ Since, Until ecosystem.Revision }

// WasGivenUp tells whether it was held once and is held no more.
func (h Holding) WasGivenUp() bool {
	return slices.ContainsFunc(h.Spans, func(s Span) bool { return s.Until > 0 })
}

// Erase works out what is to be rewritten for an entry that was written; nothing where that
// erases nothing.
func Erase(e Entry, present Kept) (Rewrite, error) {
	if len(e.Commit.Erases) == 0 {
		return Rewrite{}, nil
	}
	kept := map[ecosystem.ID][]ecosystem.Version{}
	for _, erased := range e.Commit.Erases {
		states, err := present.Kept(erased.Of)
		if err != nil {
			return Rewrite{}, err
		}
		kept[erased.Of] = states
	}
	log, err := present.Log()
	if err != nil {
		return Rewrite{}, err
	}
	rewritten := e.Commit.Rewrite(kept, log)
	r := Rewrite{Commits: rewritten.Commits}
	for _, erased := range e.Commit.Erases {
		r.add(erased.Of, kept[erased.Of], rewritten.States)
	}
	return r, nil
}

// add adds what becomes of what is kept of one thing.
func (r *Rewrite) add(of ecosystem.ID, kept, rewritten []ecosystem.Version) {
	var lost []ecosystem.Key
	var now []ecosystem.Version // the states of the thing itself
	for _, v := range kept {
		after := v
		i := slices.IndexFunc(rewritten, func(w ecosystem.Version) bool { return w.ID == v.ID && w.Since == v.Since })
		if i >= 0 {
			after = rewritten[i]
			r.States = append(r.States, RewrittenState{v.Fields, after})
			gone, _ := Transition{&v.Record, &after.Record}.Keys()
			lost = append(lost, gone...)
		}
		if v.ID == of {
			now = append(now, after)
		}
	}
	for _, k := range without(lost, nil) {
		r.Keys = append(r.Keys, Holding{k, of, spansOf(k, now)})
	}
}

// spansOf tells when a thing held a key, by its states in their order.
func spansOf(k ecosystem.Key, states []ecosystem.Version) (spans []Span) {
	for _, v := range states {
		if !slices.Contains(keysOf(&v.Record), k) {
			continue
		}
		if last := len(spans) - 1; last >= 0 && spans[last].Until == v.Since {
			spans[last].Until = v.Until
			continue
		}
		spans = append(spans, Span{v.Since, v.Until})
	}
	return spans
}
