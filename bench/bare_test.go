package bench

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

// copied measures a whole registry's way from SQLite into an empty Neo4j against a
// bare loop that creates the same rows, a node an entity and a claim, a relationship
// a link. A big one is copied in one round, for that takes minutes.
func copied(b *testing.B, server *neo4jtest.Running, lite ecosystem.Store, n int) {
	rounds := leastRounds
	if n > 10000 {
		rounds = 1
	}
	rows := rowsOf(b, lite)
	ours := func() time.Duration {
		server.EmptyOfData(b)
		neo := newNeo4j(b, server)
		defer neo.Close()
		return timed(func() {
			if _, err := ecosystem.CopyHistory(b.Context(), lite, neo, nil); err != nil {
				b.Fatal(err)
			}
		})
	}
	theirs := func() time.Duration {
		server.EmptyOfData(b)
		server.Run(b, "CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE", nil)
		return timed(func() { rows.create(b, server) })
	}
	measured := RatioOf(b, rounds, ours, theirs)
	of := float64(sum(rows.entities) + sum(rows.links))
	measured.AtLeast(b, fmt.Sprintf("bulk copy, %.0f entities+links/s against bare %.0f", of/measured.Ours.Seconds(), of/measured.Theirs.Seconds()), 0.5)
}

// bareRows are the records of a store as a program would create them that keeps no
// history, no keys and no constraint but one on the id.
type bareRows struct {
	entities, links, claims map[string][]map[string]any // by label or type
}

func rowsOf(b *testing.B, s ecosystem.Store) bareRows {
	b.Helper()
	r, err := head(b.Context(), s)
	if err != nil {
		b.Fatal(err)
	}
	rows := bareRows{map[string][]map[string]any{}, map[string][]map[string]any{}, map[string][]map[string]any{}}
	for rec, err := range r.Scan(b.Context(), nil) {
		if err != nil {
			b.Fatal(err)
		}
		p := maps.Clone(map[string]any(rec.Fields))
		p["id"] = string(rec.ID)
		switch rec.Kind {
		case ecosystem.LinkKind:
			t := rec.Text("type")
			rows.links[t] = append(rows.links[t], p)
		case ecosystem.ClaimKind:
			rows.claims["Claim"] = append(rows.claims["Claim"], p)
		default:
			rows.entities[string(rec.Kind)] = append(rows.entities[string(rec.Kind)], p)
		}
	}
	return rows
}

func sum(rows map[string][]map[string]any) (n int) {
	for _, list := range rows {
		n += len(list)
	}
	return n
}

func (r bareRows) create(b *testing.B, server *neo4jtest.Running) {
	b.Helper()
	run := func(cypher string, rows []map[string]any) {
		for part := range slices.Chunk(rows, 1000) {
			server.Run(b, cypher, map[string]any{"rows": part})
		}
	}
	for label, rows := range r.entities {
		run("UNWIND $rows AS row CREATE (n:"+label+":Bare) SET n = row", rows)
	}
	for t, rows := range r.links {
		run("UNWIND $rows AS row MATCH (a:Bare {id: row.from}) MATCH (b:Bare {id: row.to}) CREATE (a)-[r:"+t+"]->(b) SET r = row", rows)
	}
	for _, rows := range r.claims {
		run("UNWIND $rows AS row CREATE (n:Claim:BareClaim) SET n = row", rows)
	}
}

// hop measures one step from 1,000 nodes at the head against the Cypher that a
// person would write for it: the links with their ends, in the order of a hop.
func hop(b *testing.B, server *neo4jtest.Running, c *catalogue, neo ecosystem.Store, n int) {
	frontier := c.courses[:min(1000, len(c.courses))]
	ids := make([]string, len(frontier))
	for i, id := range frontier {
		ids[i] = string(id)
	}
	const bare = `MATCH (e:Entity)-[r]->(f:Entity) WHERE e.id IN $ids
RETURN properties(r), type(r), e.id, f.id, f.name ORDER BY e.id, type(r), f.sortName, r.id`
	r, err := head(b.Context(), neo)
	if err != nil {
		b.Fatal(err)
	}
	links := 2 * len(frontier)
	ours := func() {
		got, err := r.Expand(b.Context(), frontier, ecosystem.Step{Direction: ecosystem.Out}, 0)
		if err != nil || len(got.Links) != links {
			b.Fatal(len(got.Links), err)
		}
	}
	theirs := func() {
		if rows := server.Look(b, bare, map[string]any{"ids": ids}); len(rows) != links {
			b.Fatal(len(rows))
		}
	}
	Ratio(b, 2*leastRounds, ours, theirs).AtMost(b, fmt.Sprintf("a hop of Expand from %d nodes at %d, against Cypher", len(frontier), n), 1.3)
}
