package ledger

import (
	"maps"
	"slices"

	"catchment/ecosystem"
)

// Present tells what stands now, inside an engine's write transaction: whoever may see
// it, and nothing of the past. Each question is a batch, of no id twice and of one at
// least; what is not there is not in the answer.
type Present interface {
	// Committed gives the commits that change sets became.
	Committed(sets []ecosystem.ID) ([]ecosystem.Commit, error)

	// States gives the states of things.
	States(ids []ecosystem.ID) ([]ecosystem.Record, error)

	// Versions gives no more of things than the commits that made their states.
	Versions(ids []ecosystem.ID) (map[ecosystem.ID]ecosystem.Revision, error)

	// MovedSince gives what commits after a revision made, changed or ended of things and
	// of the claims on them; what a claim is about, and what it was.
	MovedSince(of []ecosystem.ID, since ecosystem.Revision) ([]Moved, error)

	// NamedBy gives the links and claims that name each thing: of each thing all, or
	// limit different ones where there are more.
	NamedBy(ids []ecosystem.ID, limit int) (map[ecosystem.ID][]ecosystem.ID, error)

	// KeyHolders gives the things that have keys.
	KeyHolders(keys []ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error)

	// LinkHolders gives the links that have identities.
	LinkHolders(identities []ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.ID, error)
}

// nothing is what stands before the first commit. That needs not be asked of an engine,
// which takes time where the first commit is large.
type nothing struct{}

// Committed gives no commits.
func (nothing) Committed([]ecosystem.ID) ([]ecosystem.Commit, error) { return nil, nil }

// States gives no states.
func (nothing) States([]ecosystem.ID) ([]ecosystem.Record, error) { return nil, nil }

// Versions gives no versions.
func (nothing) Versions([]ecosystem.ID) (map[ecosystem.ID]ecosystem.Revision, error) { return nil, nil }

// MovedSince gives nothing that was moved.
func (nothing) MovedSince([]ecosystem.ID, ecosystem.Revision) ([]Moved, error) { return nil, nil }

// NamedBy gives nothing that is named.
func (nothing) NamedBy([]ecosystem.ID, int) (map[ecosystem.ID][]ecosystem.ID, error) { return nil, nil }

// KeyHolders gives nothing that has a key.
func (nothing) KeyHolders([]ecosystem.Key) (map[ecosystem.Key]ecosystem.ID, error) { return nil, nil }

// LinkHolders gives no links.
func (nothing) LinkHolders([]ecosystem.LinkIdentity) (map[ecosystem.LinkIdentity]ecosystem.ID, error) {
	return nil, nil
}

// load asks for what is not known yet of what the change sets touch and name. It asks
// each question once for all of them, and does not ask where there is nothing to ask.
func (p *Plan) load(sets []ecosystem.ChangeSet) error {
	if err := p.loadCommitted(sets); err != nil {
		return err
	}
	sets = slices.DeleteFunc(slices.Clone(sets), func(cs ecosystem.ChangeSet) bool { return p.committed[cs.ID] != nil })
	for _, load := range []func([]ecosystem.ChangeSet) error{p.loadStates, p.loadNamed, p.loadNamedBy, p.loadHolders} {
		if err := load(sets); err != nil {
			return err
		}
	}
	return nil
}

// loadCommitted finds out which change sets were kept before.
func (p *Plan) loadCommitted(sets []ecosystem.ChangeSet) error {
	var unknown []ecosystem.ID
	for _, cs := range sets {
		if _, known := p.committed[cs.ID]; !known {
			p.committed[cs.ID] = nil
			unknown = append(unknown, cs.ID)
		}
	}
	return ask(unknown, p.present.Committed, func(commits []ecosystem.Commit) {
		for _, c := range commits {
			p.committed[c.ChangeSet] = &c
		}
	})
}

// loadStates reads the states of what is to change.
func (p *Plan) loadStates(sets []ecosystem.ChangeSet) error {
	var unknown []ecosystem.ID
	for _, cs := range sets {
		for _, c := range cs.Changes {
			if _, known := p.states[c.ID]; !known {
				p.states[c.ID], p.versions[c.ID] = nil, ecosystem.New
				unknown = append(unknown, c.ID)
			}
		}
	}
	return ask(unknown, p.present.States, func(states []ecosystem.Record) {
		for _, r := range states {
			p.states[r.ID], p.versions[r.ID] = &r, r.Since
		}
	})
}

// loadNamed finds out what is there of what the patches name. What a thing named
// before is there: nothing ends while it is named.
func (p *Plan) loadNamed(sets []ecosystem.ChangeSet) error {
	var unknown []ecosystem.ID
	for _, cs := range sets {
		for _, c := range cs.Changes {
			for _, id := range references(c.Kind, c.Set) {
				unknown = p.unknownVersion(unknown, id)
			}
		}
	}
	return p.loadVersions(unknown)
}

// unknownVersion adds an id to those whose version is to be asked for, unless it is known.
func (p *Plan) unknownVersion(unknown []ecosystem.ID, id ecosystem.ID) []ecosystem.ID {
	if _, known := p.versions[id]; known {
		return unknown
	}
	p.versions[id] = ecosystem.New
	return append(unknown, id)
}

func (p *Plan) loadVersions(unknown []ecosystem.ID) error {
	return ask(unknown, p.present.Versions, func(there map[ecosystem.ID]ecosystem.Revision) { maps.Copy(p.versions, there) })
}

// loadNamedBy finds what names the things that are to end. Of each, one more than the
// group could end or change with it is enough to know that it is still named.
func (p *Plan) loadNamedBy(sets []ecosystem.ChangeSet) error {
	var unknown []ecosystem.ID
	changes := 0
	for _, cs := range sets {
		changes += len(cs.Changes)
		for _, c := range cs.Changes {
			if c.End && p.namedBy[c.ID] == nil {
				p.namedBy[c.ID] = map[ecosystem.ID]bool{}
				unknown = append(unknown, c.ID)
			}
		}
	}
	read := func(ids []ecosystem.ID) (map[ecosystem.ID][]ecosystem.ID, error) {
		return p.present.NamedBy(ids, changes+1)
	}
	return ask(unknown, read, func(named map[ecosystem.ID][]ecosystem.ID) {
		for id, by := range named {
			for _, one := range by {
				p.namedBy[id][one] = true
			}
		}
	})
}

// loadHolders finds who has the keys and is the links that things are to take on, as
// far as it follows from what they are now, and the versions that these have.
func (p *Plan) loadHolders(sets []ecosystem.ChangeSet) error {
	var keys []ecosystem.Key
	var identities []ecosystem.LinkIdentity
	for _, cs := range sets {
		for _, c := range cs.Changes {
			if !mayTakeOn(c) {
				continue
			}
			t := Transition{Before: p.states[c.ID], After: &ecosystem.Record{ID: c.ID, Kind: c.Kind, Fields: c.Set}}
			if t.Before != nil {
				t.After = patched(t.Before, c, p.head+1)
			}
			keys = p.keys.unknown(keys, t, Transition.Keys)
			identities = p.identities.unknown(identities, t, Transition.Identities)
		}
	}
	err := ask(keys, p.present.KeyHolders, func(held map[ecosystem.Key]ecosystem.ID) { maps.Copy(p.keys, held) })
	if err == nil {
		err = ask(identities, p.present.LinkHolders, func(held map[ecosystem.LinkIdentity]ecosystem.ID) { maps.Copy(p.identities, held) })
	}
	if err != nil {
		return err
	}
	var holders []ecosystem.ID
	for _, k := range keys {
		holders = p.unknownHolder(holders, p.keys[k])
	}
	for _, l := range identities {
		holders = p.unknownHolder(holders, p.identities[l])
	}
	return p.loadVersions(holders)
}

// mayTakeOn tells whether a change can give a thing what only one at a time may have.
func mayTakeOn(c ecosystem.Change) bool {
	return !c.End && (c.Kind == ecosystem.KindLink || c.Set["keys"] != nil)
}

func (p *Plan) unknownHolder(unknown []ecosystem.ID, holder ecosystem.ID) []ecosystem.ID {
	if holder == nobody {
		return unknown
	}
	return p.unknownVersion(unknown, holder)
}

// ask puts a question unless it is about nothing.
func ask[Q, A any](about []Q, read func([]Q) (A, error), learn func(A)) error {
	if len(about) == 0 {
		return nil
	}
	answer, err := read(about)
	if err == nil {
		learn(answer)
	}
	return err
}
