package exchange

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// lookUp asks once for everything that the unit names: who has which key, and
// what stands under which id.
func (p *plan) lookUp(ctx context.Context) error {
	names := p.names()
	var keys []ecosystem.Key
	for _, n := range names {
		keys = append(keys, searchKeys(n)...)
	}
	slices.SortFunc(keys, compareKeys)
	found, err := p.view.Resolve(ctx, slices.Compact(keys))
	if err != nil {
		return err
	}
	p.known = maps.Clone(found)
	ids := map[ecosystem.ID]bool{}
	for _, n := range names {
		for _, id := range namedIDs(n) {
			ids[p.here(id)] = true
		}
	}
	for _, id := range found {
		ids[id] = true
	}
	p.records, err = p.view.Records(ctx, slices.Sorted(maps.Keys(ids)))
	return err
}

func compareKeys(a, b ecosystem.Key) int {
	return cmp.Or(cmp.Compare(a.Scheme, b.Scheme), cmp.Compare(a.Value, b.Value))
}

// searchKeys are the keys by which a name is looked for: the well-formed ones of
// its own, and its id, which a merge may have made a key of another thing.
func searchKeys(n Name) []ecosystem.Key {
	var keys []ecosystem.Key
	for _, k := range n.Keys {
		if k = ecosystem.NewKey(k.Scheme, k.Value); k.Problem() == "" {
			keys = append(keys, k)
		}
	}
	if n.ID.Valid() {
		keys = append(keys, ecosystem.Key{Scheme: ecosystem.SchemeID, Value: string(n.ID)})
	}
	return keys
}

// namedIDs are the ids in a name: its own, and one that stands as a key.
func namedIDs(n Name) []ecosystem.ID {
	ids := []ecosystem.ID{n.ID}
	for _, k := range n.Keys {
		if k.Scheme == ecosystem.SchemeID {
			ids = append(ids, ecosystem.ID(k.Value))
		}
	}
	return slices.DeleteFunc(ids, func(id ecosystem.ID) bool { return !id.Valid() })
}

// names are all names in the unit, those in claims and of links and claims themselves included.
func (p *plan) names() []Name {
	own, _ := p.im.ownSource()
	names := []Name{own, {Keys: []ecosystem.Key{p.unit.Source}}}
	saying := func(s Saying) {
		for _, field := range []string{"source", "event"} {
			if ref, ok := s[field].(string); ok {
				names = append(names, refName(ref))
			}
		}
	}
	relation := func(r Relation) {
		names = append(names, Name{ID: r.ID}, r.From, r.To)
		saying(r.Claim)
	}
	for _, t := range p.unit.Things {
		names = append(names, t.Name)
		saying(t.Claim)
	}
	for _, r := range p.unit.Relations {
		relation(r)
	}
	for _, s := range p.unit.Statements {
		names = append(names, Name{ID: s.ID}, s.About)
		saying(s.Claim)
		if s.Link != nil {
			relation(*s.Link)
		}
	}
	return names
}

// refName reads what a claim calls its source or event: an id or a key.
func refName(ref string) Name {
	if id := ecosystem.ID(ref); id.Valid() {
		return Name{ID: id}
	}
	return Name{Keys: []ecosystem.Key{ecosystem.ParseKey(ref)}}
}

// here is the id that a thing has here which the files call by another.
func (p *plan) here(id ecosystem.ID) ecosystem.ID {
	if other, ok := p.renamed[id]; ok {
		return other
	}
	return id
}

// candidates are the things that a name finds, each once; more than one is a contradiction.
func (p *plan) candidates(n Name) []ecosystem.ID {
	var ids []ecosystem.ID
	add := func(id ecosystem.ID) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range namedIDs(n) {
		if id = p.here(id); p.exists(id) {
			add(id)
		}
	}
	for _, k := range searchKeys(n) {
		if id, ok := p.known[k]; ok {
			add(id)
		}
	}
	return ids
}

// exists tells whether a thing is there at present or by this unit.
func (p *plan) exists(id ecosystem.ID) bool {
	if p.byID[id] != nil {
		return true
	}
	_, ok := p.records[id]
	return ok
}

// resolve gives the one thing that a name finds, or what is odd about it.
func (p *plan) resolve(n Name) (ecosystem.ID, oddity) {
	switch ids := p.candidates(n); len(ids) {
	case 1:
		return ids[0], oddity{}
	case 0:
		return "", oddity{"unknown-thing", fmt.Sprintf("Nothing is known by the name %s.", n), "Check how it is written, or add a row for it."}
	default:
		return "", twoThings(n, ids)
	}
}

func twoThings(n Name, ids []ecosystem.ID) oddity {
	return oddity{"two-things", fmt.Sprintf("%s names two different things, %s and %s.", n, ids[0], ids[1]),
		"Mend the key that is wrong, or merge the two things if they are the same."}
}

// String gives the name for findings.
func (n Name) String() string {
	s := string(n.ID)
	for _, k := range n.Keys {
		if s != "" {
			s += ", "
		}
		s += k.String()
	}
	if s == "" {
		return "(nothing)"
	}
	return s
}
