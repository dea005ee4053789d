package ledger

import "catchment/ecosystem"

// Moved tells that a commit made, changed or ended a thing or a claim on it.
type Moved struct {
	Of ecosystem.ID // the thing
	ID ecosystem.ID // the thing itself, or the claim
	By ecosystem.Revision
}

// loadMoved finds what has moved of the things that the change sets were decided upon,
// since they were read. Most were read at the head, of which there is nothing to ask.
func (p *Plan) loadMoved(sets []ecosystem.ChangeSet) error {
	since, older := p.head, map[ecosystem.ID]bool{}
	var ids []ecosystem.ID
	for _, cs := range sets {
		for _, id := range cs.Upon {
			p.watched[id] = true
			if cs.ReadAt < p.head && p.committed[cs.ID] == nil && !older[id] {
				older[id] = true
				ids = append(ids, id)
				since = min(since, cs.ReadAt)
			}
		}
	}
	var named []ecosystem.ID
	read := func(ids []ecosystem.ID) ([]Moved, error) { return p.present.MovedSince(ids, since) }
	err := ask(ids, read, func(moved []Moved) {
		for _, m := range moved {
			p.moved[m.Of] = append(p.moved[m.Of], m)
			named = p.unknownVersion(named, m.ID)
		}
	})
	if err != nil {
		return err
	}
	return p.loadVersions(named)
}

// noteMoved notes what a transition moves of what change sets of the group were decided upon.
func (p *Plan) noteMoved(t Transition, by ecosystem.Revision) {
	note := func(of ecosystem.ID) {
		if p.watched[of] {
			p.moved[of] = append(p.moved[of], Moved{of, t.ID(), by})
		}
	}
	note(t.ID())
	if t.Kind() != ecosystem.KindClaim {
		return
	}
	for _, r := range []*ecosystem.Record{t.Before, t.After} {
		if r != nil {
			note(r.Ref("about"))
		}
	}
}

// movedSince are the things that a change set was decided upon, and the claims on them,
// that have moved since it was.
func (p *Plan) movedSince(cs ecosystem.ChangeSet) (ids []ecosystem.ID) {
	for _, of := range cs.Upon {
		for _, m := range p.moved[of] {
			if m.By > cs.ReadAt {
				ids = append(ids, m.ID)
			}
		}
	}
	return ids
}
