package neo4j

import "catchment/ecosystem"

// allowed tells whether the state after the moves holds together: everything
// that links and claims name is there, and no two things have one key or one identity.
func (b *book) allowed(moves []move) error {
	err := b.conflict(append(b.missing(moves), b.leftBehind(moves)...), "A link or claim would name a thing that is not there.",
		"Name another, or end the link or claim with the thing.")
	if err != nil {
		return err
	}
	return b.conflict(b.taken(moves), "Another thing has this key, or is this link, already.",
		"Change that thing, leave the key out, or state a further claim on that link.")
}

// refs are what must be there for a link or claim to be; r may be nil.
func refs(r *ecosystem.Record) []ecosystem.ID {
	if r == nil || r.Kind.IsEntity() {
		return nil
	}
	fields := []string{"from", "to"}
	if r.Kind == ecosystem.KindClaim {
		fields = []string{"about", "source", "event"}
	}
	var ids []ecosystem.ID
	for _, f := range fields {
		if id := r.Ref(f); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// missing finds what the links and claims of the moves name and what will not be there.
func (b *book) missing(moves []move) []ecosystem.ID {
	after := make(map[ecosystem.ID]bool, len(moves)) // whether a touched thing will be there
	for _, m := range moves {
		after[m.id()] = m.after != nil
	}
	var missing []ecosystem.ID
	for _, m := range moves {
		for _, id := range refs(m.after) {
			there, touched := after[id]
			if !touched {
				_, there = b.now[id]
			}
			if !there {
				missing = append(missing, id)
			}
		}
	}
	return missing
}

// leftBehind finds ended things that links and claims outside the change set
// still name. Those inside it, missing has looked at.
func (b *book) leftBehind(moves []move) []ecosystem.ID {
	touched := make(map[ecosystem.ID]bool, len(moves))
	for _, m := range moves {
		touched[m.id()] = true
	}
	var named []ecosystem.ID
	for _, m := range moves {
		if m.after != nil {
			continue
		}
		for by := range b.naming[m.id()] {
			if !touched[by] {
				named = append(named, m.id())
				break
			}
		}
	}
	return named
}

// taken names who had first what a move takes on a second time: what is given up
// in the same change set is free, and what is taken twice in it is the first one's.
func (b *book) taken(moves []move) []ecosystem.ID {
	given := map[string]ecosystem.ID{}
	for _, m := range moves {
		gone, _ := names(m)
		for _, name := range gone {
			given[name] = m.id()
		}
	}
	took := map[string]ecosystem.ID{}
	var first []ecosystem.ID
	for _, m := range moves {
		_, got := names(m)
		for _, name := range got {
			holder, held := took[name]
			if !held {
				holder, held = b.holders[name]
				held = held && given[name] != holder
			}
			if held && holder != m.id() {
				first = append(first, holder)
			} else {
				took[name] = m.id()
			}
		}
	}
	return first
}

// names are the unique names that a move gives up and those it takes on.
func names(m move) (gone, got []string) {
	had, has := uniqueNames(m.before), uniqueNames(m.after)
	return without(had, has), without(has, had)
}

// uniqueNames are what only one thing at a time may have: its keys, or that it is
// this link. No key is an identity's name: it has no space in its scheme.
func uniqueNames(r *ecosystem.Record) []string {
	switch {
	case r == nil:
		return nil
	case r.Kind == ecosystem.KindLink:
		return []string{identityName(ecosystem.Link{Record: *r}.Identity())}
	}
	return keyNames(*r)
}

// keyNames are the keys of a thing as their nodes are called.
func keyNames(r ecosystem.Record) []string {
	keys := r.List("keys")
	list := make([]string, len(keys))
	for i, k := range keys {
		list[i] = uniqueName(k)
	}
	return list
}
