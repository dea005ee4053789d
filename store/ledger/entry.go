package ledger

import (
	"cmp"
	"slices"

	"catchment/ecosystem"
)

// Entry is a change set that is to be kept: its commit, and what each of its changes
// does, in their order.
type Entry struct {
	Commit      ecosystem.Commit
	Transitions []Transition
	Beside      map[string][]byte // as in the change set
}

// Transition is what becomes of one thing: the state that stops and the one that
// begins; nil for none. One of them is there at least. They are not to be changed.
type Transition struct {
	Before, After *ecosystem.Record
}

func (t Transition) either() *ecosystem.Record {
	if t.After != nil {
		return t.After
	}
	return t.Before
}

// ID is the thing's id.
func (t Transition) ID() ecosystem.ID { return t.either().ID }

// Kind is the thing's kind.
func (t Transition) Kind() ecosystem.Kind { return t.either().Kind }

// Net gives what becomes of each thing over all entries of a group, by id: from the
// state before the first of them to the state after the last. What was made and ended
// in between is left out.
func Net(entries []Entry) []Transition {
	at := map[ecosystem.ID]int{}
	var net []Transition
	for _, e := range entries {
		for _, t := range e.Transitions {
			i, met := at[t.ID()]
			if !met {
				i = len(net)
				at[t.ID()] = i
				net = append(net, t)
			}
			net[i].After = t.After
		}
	}
	net = slices.DeleteFunc(net, func(t Transition) bool { return t.Before == nil && t.After == nil })
	slices.SortFunc(net, func(a, b Transition) int { return cmp.Compare(a.ID(), b.ID()) })
	return net
}
