package ledger

import (
	"slices"

	"catchment/ecosystem"
)

// The fields by which links and claims name other things.
var (
	namedByLinks  = []string{"from", "to"}
	namedByClaims = []string{"about", "source", "event"}
)

// references are the things that must be there for a link or a claim with these fields
// to be; an entity has none.
func references(kind ecosystem.Kind, f ecosystem.Fields) []ecosystem.ID {
	var names []string
	switch kind {
	case ecosystem.KindLink:
		names = namedByLinks
	case ecosystem.KindClaim:
		names = namedByClaims
	}
	var ids []ecosystem.ID
	for _, name := range names {
		if id, _ := f[name].(string); id != "" {
			ids = append(ids, ecosystem.ID(id))
		}
	}
	return ids
}

func referencesOf(r *ecosystem.Record) []ecosystem.ID {
	if r == nil {
		return nil
	}
	return references(r.Kind, r.Fields)
}

// missing finds what the links and claims of an entry name and what will not be there.
func (p *Plan) missing(e Entry) []ecosystem.ID {
	after := make(map[ecosystem.ID]bool, len(e.Transitions)) // whether a changed thing will be there
	for _, t := range e.Transitions {
		after[t.ID()] = t.After != nil
	}
	var missing []ecosystem.ID
	for _, t := range e.Transitions {
		before := referencesOf(t.Before)
		for _, id := range referencesOf(t.After) {
			there, changes := after[id]
			if !changes {
				there = p.versions[id] != ecosystem.New || slices.Contains(before, id)
			}
			if !there {
				missing = append(missing, id)
			}
		}
	}
	return missing
}

// stillNamed finds ended things that links and claims outside the entry still name.
// Those inside it, missing has looked at.
func (p *Plan) stillNamed(e Entry) []ecosystem.ID {
	ended := slices.ContainsFunc(e.Transitions, func(t Transition) bool { return t.After == nil })
	if !ended {
		return nil
	}
	inside := make(map[ecosystem.ID]bool, len(e.Transitions))
	for _, t := range e.Transitions {
		inside[t.ID()] = true
	}
	var named []ecosystem.ID
	for _, t := range e.Transitions {
		if t.After != nil {
			continue
		}
		for by := range p.namedBy[t.ID()] {
			if !inside[by] {
				named = append(named, t.ID())
				break
			}
		}
	}
	return named
}

// rename notes what a thing names from now on, of those things whose namers are known.
func (p *Plan) rename(t Transition) {
	for _, id := range referencesOf(t.Before) {
		delete(p.namedBy[id], t.ID())
	}
	for _, id := range referencesOf(t.After) {
		if by := p.namedBy[id]; by != nil {
			by[t.ID()] = true
		}
	}
}
