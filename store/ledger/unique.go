package ledger

import (
	"slices"

	"catchment/ecosystem"
)

// owners tell who has what only one thing at a time may have, a key or the identity of
// a link; nobody where it was looked up and is free. What is not in it is not known.
type owners[K comparable] map[K]ecosystem.ID

const nobody ecosystem.ID = ""

// differences gives what a transition gives up and what it takes on.
type differences[K comparable] func(Transition) (gone, got []K)

// unknown adds to a list what a transition takes on and whose owner is not known yet.
func (o owners[K]) unknown(list []K, t Transition, of differences[K]) []K {
	_, got := of(t)
	for _, k := range got {
		if _, known := o[k]; !known {
			o[k] = nobody
			list = append(list, k)
		}
	}
	return list
}

// holders names who had first what an entry takes on a second time: what is given up in
// the same entry is free, and what is taken on twice in it is the first one's.
func (o owners[K]) holders(e Entry, of differences[K]) []ecosystem.ID {
	given := map[K]ecosystem.ID{}
	for _, t := range e.Transitions {
		gone, _ := of(t)
		for _, k := range gone {
			given[k] = t.ID()
		}
	}
	var first []ecosystem.ID
	taken := map[K]ecosystem.ID{}
	for _, t := range e.Transitions {
		_, got := of(t)
		for _, k := range got {
			holder, held := taken[k]
			if !held && o[k] != nobody && o[k] != given[k] {
				holder, held = o[k], true
			}
			if held && holder != t.ID() {
				first = append(first, holder)
			} else {
				taken[k] = t.ID()
			}
		}
	}
	return first
}

// pass notes who has what after an entry.
func (o owners[K]) pass(e Entry, of differences[K]) {
	for _, t := range e.Transitions {
		gone, _ := of(t)
		for _, k := range gone {
			o[k] = nobody
		}
	}
	for _, t := range e.Transitions {
		_, got := of(t)
		for _, k := range got {
			o[k] = t.ID()
		}
	}
}

// Keys are the external keys that the thing gives up and those that it takes on.
func (t Transition) Keys() (gone, got []ecosystem.Key) { return between(keysOf, t) }

// Identities are the link that ceases to be and the one that comes to be; one each at most.
func (t Transition) Identities() (gone, got []ecosystem.LinkIdentity) { return between(identityOf, t) }

func between[K comparable](of func(*ecosystem.Record) []K, t Transition) (gone, got []K) {
	if t.Before == nil {
		return nil, without(of(t.After), nil) // as with most of what is imported
	}
	had, has := of(t.Before), of(t.After)
	return without(had, has), without(has, had)
}

func keysOf(r *ecosystem.Record) []ecosystem.Key {
	if r == nil || r.Fields["keys"] == nil {
		return nil
	}
	return r.Keys()
}

func identityOf(r *ecosystem.Record) []ecosystem.LinkIdentity {
	if r == nil || r.Kind != ecosystem.KindLink {
		return nil
	}
	return []ecosystem.LinkIdentity{ecosystem.Link{Record: *r}.Identity()}
}

// without is the first list without the second's members, each once; they are short.
func without[K comparable](list, less []K) []K {
	if len(list) <= 1 && len(less) == 0 {
		return list
	}
	var left []K
	for _, k := range list {
		if !slices.Contains(less, k) && !slices.Contains(left, k) {
			left = append(left, k)
		}
	}
	return left
}
