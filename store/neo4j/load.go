package neo4j

import (
	"maps"
	"slices"

	"catchment/ecosystem"
)

// load reads what the change sets of a group touch and name: a handful of
// statements, however many they are.
func (b *book) load(group []*request) error {
	b.now, b.holders = map[ecosystem.ID]ecosystem.Record{}, map[string]ecosystem.ID{}
	b.naming, b.first = map[ecosystem.ID]map[ecosystem.ID]bool{}, map[ecosystem.ID]ecosystem.Record{}
	b.touched, b.known, b.kept = map[ecosystem.ID]bool{}, map[string]bool{}, map[ecosystem.ID]ecosystem.Commit{}
	var sets []string
	changed, named := map[ecosystem.ID]bool{}, map[ecosystem.ID]bool{}
	changes := 0
	for _, r := range group {
		sets = append(sets, string(r.change.ID))
		changes += len(r.change.Changes)
		for _, c := range r.change.Changes {
			changed[c.ID] = true
			for _, id := range refs(&ecosystem.Record{Kind: c.Kind, Fields: c.Set}) {
				named[id] = true
			}
			if c.End {
				b.naming[c.ID] = map[ecosystem.ID]bool{}
			}
		}
	}
	err := b.t.each("committed", map[string]any{"ids": sets}, func(row []any) error {
		c := decodedCommit(row[0].(properties))
		b.kept[c.ChangeSet] = c
		return nil
	})
	if err == nil {
		err = b.states(changed)
	}
	if err == nil {
		err = b.present(changed, named)
	}
	if err == nil {
		err = b.namers(changes + 1)
	}
	if err == nil {
		err = b.namesakes(group)
	}
	return err
}

// states reads what is there now.
func (b *book) states(ids map[ecosystem.ID]bool) error {
	for part := range slices.Chunk(texts(slices.Sorted(maps.Keys(ids))), batch) {
		err := b.t.each("records", byLabel(part), func(row []any) error {
			if r, whole := decoded(row[0].(properties)); whole {
				b.now[r.ID] = r
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// present finds what is there of what the changes name, and of what the changed
// things name as they are now. Of these the version is enough.
func (b *book) present(changed, named map[ecosystem.ID]bool) error {
	for _, r := range b.now {
		for _, id := range refs(&r) {
			named[id] = true
		}
	}
	maps.DeleteFunc(named, func(id ecosystem.ID, _ bool) bool { return changed[id] })
	for part := range slices.Chunk(texts(slices.Sorted(maps.Keys(named))), batch) {
		err := b.t.each("present", byLabel(part), func(row []any) error {
			text, _ := row[0].(string)
			since, _ := row[1].(int64)
			id := ecosystem.ID(text)
			kind, _ := id.Kind()
			b.now[id] = ecosystem.Record{ID: id, Kind: kind, Since: ecosystem.Revision(since)}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// byLabel parts ids by the label that their things have.
func byLabel(ids []string) map[string]any {
	var entities, links, claims []string
	for _, id := range ids {
		switch kind, _ := ecosystem.ID(id).Kind(); kind {
		case ecosystem.KindLink:
			links = append(links, id)
		case ecosystem.KindClaim:
			claims = append(claims, id)
		default:
			entities = append(entities, id)
		}
	}
	return map[string]any{"ids": ids, "entities": entities, "links": links, "claims": claims}
}

// namers finds what names the things that are to end. Of each it reads no more than
// the group could end with it, and one.
func (b *book) namers(limit int) error {
	for part := range slices.Chunk(texts(slices.Sorted(maps.Keys(b.naming))), batch) {
		err := b.t.each("naming", map[string]any{"ids": part, "limit": limit}, func(row []any) error {
			id, _ := row[0].(string)
			by, _ := row[1].(string)
			b.naming[ecosystem.ID(id)][ecosystem.ID(by)] = true
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// namesakes finds who has the keys and identities that the group takes on, as far
// as they follow from what is there now.
func (b *book) namesakes(group []*request) error {
	var moves []move
	for _, r := range group {
		for _, c := range r.change.Changes {
			if now := b.now[c.ID]; !c.End {
				moves = append(moves, move{after: &ecosystem.Record{ID: c.ID, Kind: c.Kind, Fields: now.Fields.With(c.Set)}})
			}
		}
	}
	return b.lookUp(moves)
}

// lookUp finds who has the names that moves take on, as far as it is not known yet.
func (b *book) lookUp(moves []move) error {
	wanted := map[string]map[string]bool{"holders": {}, "identities": {}}
	for _, m := range moves {
		_, got := names(m)
		for _, name := range got {
			statement := "holders"
			if m.after.Kind == ecosystem.KindLink {
				statement = "identities"
			}
			if !b.known[name] {
				b.known[name], wanted[statement][name] = true, true
			}
		}
	}
	unread := map[ecosystem.ID]bool{}
	for statement, list := range wanted {
		for part := range slices.Chunk(slices.Sorted(maps.Keys(list)), batch) {
			err := b.t.each(statement, map[string]any{"names": part}, func(row []any) error {
				text, _ := row[0].(string)
				name, _ := row[1].(string)
				id := ecosystem.ID(text)
				if now, read := b.now[id]; b.touched[id] && !(read && slices.Contains(uniqueNames(&now), name)) {
					return nil // it had this before the group
				} else if !read {
					unread[id] = true
				}
				b.holders[name] = id
				return nil
			})
			if err != nil {
				return err
			}
		}
	}
	return b.states(unread)
}
