package neo4j

import (
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// archive are the copies of what stops being so, and who gave up which key.
type archive struct {
	rows []properties
	keys []properties
}

// archived gathers every state that entries replace or end, those between two change
// sets of the group included.
func archived(entries []ledger.Entry) archive {
	var a archive
	for _, e := range entries {
		for _, t := range e.Transitions {
			if t.Before == nil {
				continue
			}
			a.rows = append(a.rows, past(*t.Before, e.Commit.Revision, t.After == nil))
			gone, _ := t.Keys()
			a.keys = append(a.keys, holding(gone, t.ID())...)
		}
	}
	slices.SortStableFunc(a.keys, byName)
	return a
}

func holding(keys []ecosystem.Key, of ecosystem.ID) []properties {
	rows := make([]properties, len(keys))
	for i, k := range keys {
		rows[i] = properties{"name": keyName(k), "of": string(of)}
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
	"update_claims", "insert_claims", "insert_link_claims", "insert_entity_claims",
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

// changed works out what leads from what was there before a group to what is there
// after it.
func changed(entries []ledger.Entry) change {
	c := change{rows: map[string][]any{}}
	for _, t := range ledger.Net(entries) {
		switch t.Kind() {
		case ecosystem.KindLink:
			c.link(t.Before, t.After)
		case ecosystem.KindClaim:
			c.claim(t.Before, t.After)
		default:
			c.entity(t)
		}
	}
	for _, e := range entries {
		c.add("insert_commits", encodedCommit(e.Commit))
	}
	return c
}

func (c change) entity(t ledger.Transition) {
	switch {
	case t.Before == nil:
		c.add("insert_entities", properties{"labels": []string{string(t.Kind()), "Entity"}, "p": stated(*t.After)})
	case t.After != nil:
		c.add("update_entities", properties{"id": string(t.ID()), "p": stated(*t.After)})
	default:
		c.add("delete_entities", string(t.ID()))
	}
	gone, got := t.Keys()
	for _, k := range gone {
		c.add("delete_keys", keyName(k))
	}
	for _, row := range holding(got, t.ID()) {
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
	if before != nil && after != nil && leadsWhere(*before) == leadsWhere(*after) {
		c.add("update_claims", properties{"id": string(after.ID), "p": stated(*after)})
		return
	}
	if before != nil {
		c.add("delete_claims", string(before.ID))
	}
	if after != nil {
		c.add(claimStatement(*after), stated(*after))
	}
}

// leadsWhere are the things that relationships lead to from a claim's node.
func leadsWhere(claim ecosystem.Record) [3]ecosystem.ID {
	return [3]ecosystem.ID{claim.Ref("about"), claim.Ref("source"), claim.Ref("event")}
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
