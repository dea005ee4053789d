package exchange

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
)

// nameIndex finds the records that names name: those that stand in the registry,
// and those that the unit's rows make.
type nameIndex struct {
	ids     map[ecosystem.Key]ecosystem.ID    // who has a key: at present, then by this unit
	records map[ecosystem.ID]ecosystem.Record // what stands under the ids that the unit names
	created map[ecosystem.ID]bool             // what the unit makes new
	renamed map[ecosystem.ID]ecosystem.ID     // an id in the files, to that of the same thing here
	ended   map[ecosystem.Key]ecosystem.ID    // what had a key last that nothing has now, and has ended; ids as keys too
}

// lookUpNames is the first step of a plan. It asks once for everything that the unit
// names: who has which key, and what stands under which id.
func lookUpNames(ctx context.Context, state currentState, names []Name, renamed map[ecosystem.ID]ecosystem.ID) (*nameIndex, error) {
	var keys []ecosystem.Key
	for _, n := range names {
		keys = append(keys, searchKeys(n)...)
	}
	slices.SortFunc(keys, compareKeys)
	found, err := state.Resolve(ctx, slices.Compact(keys))
	if err != nil {
		return nil, err
	}
	index := &nameIndex{ids: maps.Clone(found), created: map[ecosystem.ID]bool{}, renamed: renamed}
	ids := map[ecosystem.ID]bool{}
	for _, n := range names {
		for _, id := range namedIDs(n) {
			ids[index.here(id)] = true
		}
	}
	for _, id := range found {
		ids[id] = true
	}
	index.records, err = state.Records(ctx, slices.Sorted(maps.Keys(ids)))
	return index, err
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

// namesIn are all names in a unit, those of links, claims, sources and events
// included, and that of the import's own source.
func namesIn(u Unit, own Name) []Name {
	names := []Name{own, {Keys: []ecosystem.Key{u.Source}}}
	claim := func(fields ClaimFields) {
		for _, field := range []string{"source", "event"} {
			if ref, ok := fields[field].(string); ok {
				names = append(names, refName(ref))
			}
		}
	}
	relation := func(r Relation) {
		names = append(names, Name{ID: r.ID}, r.From, r.To)
		claim(r.Claim)
	}
	for _, t := range u.Things {
		names = append(names, t.Name)
		claim(t.Claim)
	}
	for _, r := range u.Relations {
		relation(r)
	}
	for _, s := range u.Statements {
		names = append(names, Name{ID: s.ID}, s.About)
		claim(s.Claim)
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
func (x *nameIndex) here(id ecosystem.ID) ecosystem.ID {
	if other, ok := x.renamed[id]; ok {
		return other
	}
	return id
}

// candidates are the things that a name finds, each once; more than one is a contradiction.
func (x *nameIndex) candidates(n Name) []ecosystem.ID {
	var ids []ecosystem.ID
	add := func(id ecosystem.ID) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range namedIDs(n) {
		if id = x.here(id); x.exists(id) {
			add(id)
		}
	}
	for _, k := range searchKeys(n) {
		if id, ok := x.ids[k]; ok {
			add(id)
		}
	}
	return ids
}

// exists tells whether a thing is there at present or by this unit.
func (x *nameIndex) exists(id ecosystem.ID) bool {
	_, stands := x.records[id]
	return stands || x.created[id]
}

// resolve gives the one thing that a name finds, or why there is none.
func (x *nameIndex) resolve(n Name) (ecosystem.ID, *problem) {
	switch ids := x.candidates(n); len(ids) {
	case 1:
		return ids[0], nil
	case 0:
		return "", &problem{"unknown-thing", fmt.Sprintf("Nothing is known by the name %s.", n), "Check how it is written, or add a row for it."}
	default:
		return "", twoThings(n, ids)
	}
}

func twoThings(n Name, ids []ecosystem.ID) *problem {
	return &problem{"two-things", fmt.Sprintf("%s names two different things, %s and %s.", n, ids[0], ids[1]),
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
