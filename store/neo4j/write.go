package neo4j

import (
	"slices"
	"strings"

	"catchment/ecosystem"
)

// archive are the copies of what stops being so, and who gave up which key.
type archive struct {
	rows []properties
	keys []properties
}

// archive gathers every state that the moves replace or end, those between two
// change sets of the group included.
func (b *book) archive() archive {
	var a archive
	for _, m := range b.moves {
		if m.before == nil {
			continue
		}
		a.rows = append(a.rows, past(*m.before, m.at, m.after == nil))
		if m.before.Kind != ecosystem.KindLink {
			gone, _ := names(m)
			a.keys = append(a.keys, holding(gone, m.id())...)
		}
	}
	slices.SortStableFunc(a.keys, byName)
	return a
}

func holding(names []string, of ecosystem.ID) []properties {
	rows := make([]properties, len(names))
	for i, name := range names {
		rows[i] = properties{"name": name, "of": string(of)}
	}
	return rows
}

func byName(a, b properties) int { return strings.Compare(a["name"].(string), b["name"].(string)) }

func (a archive) write(t *transaction) error {
	if err := writeAll(t, "insert_past", a.rows); err != nil {
		return err
	}
	return writeAll(t, "insert_past_keys", a.keys)
}

// change is what becomes of the current graph, statement by statement, in an order
// in which keys, identities and ends can change hands.
type change struct {
	rows map[string][]any
}

// order is how the statements of a change follow one another.
var order = []string{
	"delete_claims", "delete_relationships", "delete_links", "release_identities", "delete_keys",
	"insert_entities", "update_entities", "insert_links", "update_links", "insert_relationships",
	"insert_claims", "insert_link_claims", "insert_entity_claims",
	"delete_entities", "insert_keys", "insert_commits",
}

func (c change) write(t *transaction) error {
	for _, statement := range order {
		if err := writeAll(t, statement, c.rows[statement]); err != nil {
			return err
		}
	}
	return nil
}

func (c change) add(statement string, row any) { c.rows[statement] = append(c.rows[statement], row) }

// change works out what leads from what was there before the group to what is there after it.
func (b *book) change() change {
	c := change{rows: map[string][]any{}}
	for _, id := range sortedIDs(b.touched) {
		var before, after *ecosystem.Record
		if r, was := b.first[id]; was {
			before = &r
		}
		if r, is := b.now[id]; is {
			after = &r
		}
		switch kind, _ := id.Kind(); kind {
		case ecosystem.KindLink:
			c.link(before, after)
		case ecosystem.KindClaim:
			c.claim(before, after)
		default:
			c.entity(before, after)
		}
	}
	for _, k := range b.commits {
		c.add("insert_commits", encodedCommit(k))
	}
	return c
}

func (c change) entity(before, after *ecosystem.Record) {
	switch {
	case before == nil && after != nil:
		c.add("insert_entities", properties{"labels": []string{string(after.Kind), "Entity"}, "p": stated(*after)})
	case before != nil && after != nil:
		c.add("update_entities", properties{"id": string(after.ID), "p": stated(*after)})
	case before != nil:
		c.add("delete_entities", string(before.ID))
	}
	m := move{before: before, after: after}
	if before == nil && after == nil {
		return
	}
	gone, got := names(m)
	for _, name := range gone {
		c.add("delete_keys", name)
	}
	for _, row := range holding(got, m.id()) {
		c.add("insert_keys", row)
	}
}

func (c change) link(before, after *ecosystem.Record) {
	if before != nil {
		c.add("delete_relationships", properties{"id": string(before.ID), "from": before.Text("from"), "to": before.Text("to")})
	}
	switch {
	case before != nil && after == nil:
		c.add("delete_links", string(before.ID))
	case before != nil:
		c.add("release_identities", string(before.ID))
		c.add("update_links", properties{"id": string(after.ID), "p": linkNode(*after)})
	case after != nil:
		c.add("insert_links", linkNode(*after))
	}
	if before != nil && after != nil {
		c.add("insert_relationships", properties{"type": after.Text("type"), "from": after.Text("from"), "to": after.Text("to"), "r": relationship(*after)})
	}
}

func (c change) claim(before, after *ecosystem.Record) {
	if before != nil {
		c.add("delete_claims", string(before.ID))
	}
	if after != nil {
		c.add(claimStatement(*after), stated(*after))
	}
}

// claimStatement is the statement that inserts a claim with the fewest look-ups.
func claimStatement(claim ecosystem.Record) string {
	kind, known := claim.Ref("about").Kind()
	switch plain := known && claim.Ref("source") != "" && claim.Ref("event") == ""; {
	case plain && kind == ecosystem.KindLink:
		return "insert_link_claims"
	case plain && kind.IsEntity():
		return "insert_entity_claims"
	}
	return "insert_claims"
}

func sortedIDs[V any](m map[ecosystem.ID]V) []ecosystem.ID {
	ids := make([]ecosystem.ID, 0, len(m))
	for id := range m {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}
