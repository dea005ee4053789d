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
// bare loop that creates the same rows: the same nodes and relationships, with no
// history, no log, no keys, no search and no constraint but one on the ids. A big one
// is copied in one round, for that takes minutes.
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
	theirs := func(whole bool) func() time.Duration {
		return func() time.Duration {
			server.EmptyOfData(b)
			for _, label := range []string{"Bare", "BareLink"} {
				server.Run(b, "CREATE CONSTRAINT IF NOT EXISTS FOR (n:"+label+") REQUIRE n.id IS UNIQUE", nil)
			}
			return timed(func() { rows.create(b, server, whole) })
		}
	}
	of := float64(sum(rows.entities) + sum(rows.links))
	m := RatioOf(b, rounds, ours, theirs(true))
	m.AtLeast(b, fmt.Sprintf("bulk copy, %.0f entities+links/s against bare %.0f", of/m.Ours.Seconds(), of/m.Theirs.Seconds()), 0.5)
	if rounds > 1 {
		m = RatioOf(b, rounds, ours, theirs(false))
		m.Side(b, fmt.Sprintf("bulk copy, %.0f/s against bare %.0f of a row a record", of/m.Ours.Seconds(), of/m.Theirs.Seconds()))
	}
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
		case ecosystem.KindLink:
			t := rec.Text("type")
			rows.links[t] = append(rows.links[t], p)
		case ecosystem.KindClaim:
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

// create makes a node of an entity and a claim and a relationship of a link. The
// whole of it makes a node of a link as well, and joins claims to what they are about
// and rest on.
func (r bareRows) create(b *testing.B, server *neo4jtest.Running, whole bool) {
	b.Helper()
	run := func(cypher string, rows []map[string]any) {
		for part := range slices.Chunk(rows, 1000) {
			server.Run(b, "UNWIND $rows AS row "+cypher, map[string]any{"rows": part})
		}
	}
	for label, rows := range r.entities {
		run("CREATE (n:"+label+":Bare) SET n = row", rows)
	}
	for t, rows := range r.links {
		run("MATCH (a:Bare {id: row.from}) MATCH (b:Bare {id: row.to}) CREATE (a)-[r:"+t+"]->(b) SET r = row", rows)
		if whole {
			run("CREATE (n:BareLink) SET n = row", rows)
		}
	}
	for _, rows := range r.claims {
		if whole {
			run("MATCH (l:BareLink {id: row.about}) MATCH (s:Bare {id: row.source}) CREATE (n:Claim)-[:ABOUT]->(l), (n)-[:RESTS_ON]->(s) SET n = row", rows)
		} else {
			run("CREATE (n:Claim) SET n = row", rows)
		}
	}
}

// bareHop is what a person would write who wants the links of some things that the
// public may see, each of which some claim holds up, in the order of a hop;
// carelessHop is the same without asking who may see them.
const (
	bareHop = `MATCH (e:Entity)-[r]->(f:Entity) WHERE e.id IN $ids
  AND coalesce(e.visibility, 'public') = 'public' AND coalesce(f.visibility, 'public') = 'public' AND coalesce(r.visibility, 'public') = 'public'
  AND EXISTS { MATCH (c:Claim) WHERE c.about = r.id AND coalesce(c.visibility, 'public') = 'public' }
RETURN properties(r), type(r), e.id, f.id, f.name ORDER BY e.id, type(r), f.sortName, r.id`
	carelessHop = `MATCH (e:Entity)-[r]->(f:Entity) WHERE e.id IN $ids
RETURN properties(r), type(r), e.id, f.id, f.name ORDER BY e.id, type(r), f.sortName, r.id`
)

// hop measures one step from 1,000 nodes at the head against bare Cypher.
func hop(b *testing.B, server *neo4jtest.Running, c *catalogue, neo ecosystem.Store, n int) {
	frontier := c.courses[:min(1000, len(c.courses))]
	ids := make([]string, len(frontier))
	for i, id := range frontier {
		ids[i] = string(id)
	}
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
	asked := func(cypher string) func() {
		return func() {
			if rows := server.Look(b, cypher, map[string]any{"ids": ids}); len(rows) != links {
				b.Fatal(len(rows))
			}
		}
	}
	what := fmt.Sprintf("a hop from %d nodes at %d, against Cypher", len(frontier), n)
	Ratio(b, 2*leastRounds, ours, asked(bareHop)).AtMost(b, what, 1.3)
	Ratio(b, leastRounds, asked(carelessHop), ours).Side(b, what+" with no lens")
}
