package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/store/neo4j"
	"catchment/store/neo4j/neo4jtest"
	"catchment/store/sqlite"
)

// size is how many entities the stores hold: CATCHMENT_BENCH_ENTITIES, 1,000 unless it says otherwise.
func size(b *testing.B) int {
	b.Helper()
	named := os.Getenv("CATCHMENT_BENCH_ENTITIES")
	if named == "" {
		return 1000
	}
	n, err := strconv.Atoi(named)
	if err != nil || n < 1000 {
		b.Fatalf("CATCHMENT_BENCH_ENTITIES is %q; it must be a number, 1000 or more", named)
	}
	return n
}

// catalogue is what the stores hold: providers, occupations and courses, three links
// a course, a claim a link.
type catalogue struct {
	providers, occupations, courses []ecosystem.ID
	units                           [][]ecosystem.Change // each a commit
}

const unit = 2000 // changes a commit, about

func newCatalogue(entities int) *catalogue {
	c := &catalogue{}
	var now []ecosystem.Change
	add := func(k ecosystem.Kind, f ecosystem.Fields) ecosystem.ID {
		id := ecosystem.NewID(k)
		now = append(now, ecosystem.Change{ID: id, Kind: k, Set: f})
		return id
	}
	source := add("Source", ecosystem.Fields{"name": "A survey"})
	for n := range entities / 100 {
		c.providers = append(c.providers, add("Actor", ecosystem.Fields{"name": fmt.Sprintf("Provider %d", n), "sector": "education"}))
	}
	for n := range min(entities/10, 412) {
		c.occupations = append(c.occupations, add("Occupation", ecosystem.Fields{"name": fmt.Sprintf("Occupation %d", n)}))
	}
	linked := func(t string, from, to ecosystem.ID) {
		link := add(ecosystem.KindLink, ecosystem.Fields{"type": t, "from": string(from), "to": string(to)})
		add(ecosystem.KindClaim, ecosystem.Fields{"about": string(link), "source": string(source), "stance": "for", "recorded": "2026-11-24"})
	}
	for n := range entities - len(c.providers) - len(c.occupations) - 1 {
		course := add("Course", ecosystem.Fields{"name": fmt.Sprintf("Certificate %d in something", n*7919%entities),
			"description": "A part-time course for adults.", "keys": []string{fmt.Sprintf("slug:course-%d", n)}})
		c.courses = append(c.courses, course)
		linked("OFFERS", c.providers[n%len(c.providers)], course)
		for k := range 2 {
			linked("LEADS_TO_OCCUPATION", course, c.occupations[(n*7+k)%len(c.occupations)])
		}
		if len(now) >= unit {
			c.units, now = append(c.units, now), nil
		}
	}
	if len(now) > 0 {
		c.units = append(c.units, now)
	}
	return c
}

func (c *catalogue) fill(b *testing.B, s ecosystem.Store) {
	b.Helper()
	for _, changes := range c.units {
		commit(b, s, changes...)
	}
}

func commit(b *testing.B, s ecosystem.Store, changes ...ecosystem.Change) {
	b.Helper()
	if _, err := s.Commit(b.Context(), set(changes...)); err != nil {
		b.Error(err) // several writers call this, each from a goroutine of its own
	}
}

func set(changes ...ecosystem.Change) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import, Author: "bench", Message: "A measurement", At: time.Unix(1795000000, 0), Changes: changes}
}

func newSQLite(b testing.TB) ecosystem.Store {
	b.Helper()
	s, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "bench.db"), sqlite.Options{Create: true})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	return s
}

func newNeo4j(b *testing.B, server *neo4jtest.Running) ecosystem.Store {
	b.Helper()
	s, err := neo4j.Open(b.Context(), server.Bolt(), neo4j.Options{Create: true, User: server.User, Password: server.Password, Database: server.Database, PoolSize: 40})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	return s
}

// BenchmarkStore compares the engines with each other, and Neo4j with what is bare.
func BenchmarkStore(b *testing.B) {
	server, ok := neo4jtest.Own(b)
	if !ok {
		return
	}
	n := size(b)
	c := newCatalogue(n)
	lite := newSQLite(b)
	c.fill(b, lite)
	b.Run("copy", func(b *testing.B) { copied(b, server, lite, n) })
	server.Empty(b)
	neo := newNeo4j(b, server)
	if _, err := ecosystem.CopyHistory(b.Context(), lite, neo, nil); err != nil {
		b.Fatal(err)
	}
	b.Run("sides", func(b *testing.B) { sides(b, c, lite, neo, n) })
	b.Run("hop", func(b *testing.B) { hop(b, server, c, neo, n) })
	b.Run("writers", func(b *testing.B) { writers(b, neo) })
}

// sides measures what both engines are asked, SQLite as ours: the ratio is how many
// times as long Neo4j takes.
func sides(b *testing.B, c *catalogue, lite, neo ecosystem.Store, n int) {
	for _, m := range []struct {
		name  string
		times int // in a round
		ask   func(context.Context, ecosystem.Store, int) error
	}{
		{"point", 50, c.point},
		{"page of 50", 10, page},
		{"three-level query", 3, c.threeLevels},
		{"commit", 10, c.rename},
	} {
		b.Run(m.name, func(b *testing.B) {
			turn := 0
			side := func(s ecosystem.Store) func() {
				return func() {
					for range m.times {
						turn++
						if err := m.ask(b.Context(), s, turn); err != nil {
							b.Fatal(err)
						}
					}
				}
			}
			measured := Ratio(b, leastRounds, side(lite), side(neo))
			measured.Side(b, fmt.Sprintf("%d x %s at %d, SQLite against Neo4j", m.times, m.name, n))
		})
	}
}

func head(ctx context.Context, s ecosystem.Store) (ecosystem.Reader, error) {
	rev, err := s.Head(ctx)
	return s.At(rev, ecosystem.PublicLens), err
}

func (c *catalogue) point(ctx context.Context, s ecosystem.Store, turn int) error {
	r, err := head(ctx, s)
	if err != nil {
		return err
	}
	id := c.courses[turn*31%len(c.courses)]
	found, err := r.Records(ctx, []ecosystem.ID{id})
	return must(err, len(found) == 1)
}

func page(ctx context.Context, s ecosystem.Store, _ int) error {
	r, err := head(ctx, s)
	if err != nil {
		return err
	}
	found, err := r.Find(ctx, ecosystem.Query{Kinds: []ecosystem.Kind{"Course"}}, ecosystem.Page{Size: 50})
	if err != nil {
		return err
	}
	records, err := r.Records(ctx, found.Items)
	return must(err, len(records) == 50)
}

// threeLevels asks for providers, their courses, and where these lead.
func (c *catalogue) threeLevels(ctx context.Context, s ecosystem.Store, _ int) error {
	r, err := head(ctx, s)
	if err != nil {
		return err
	}
	found, err := r.Find(ctx, ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}}, ecosystem.Page{Size: 10})
	if err != nil {
		return err
	}
	of := found.Items
	for _, t := range []ecosystem.LinkType{"OFFERS", "LEADS_TO_OCCUPATION"} {
		asks := make([]ecosystem.Ask, len(of))
		for i, id := range of {
			asks[i] = ecosystem.Ask{Of: id, Step: ecosystem.Step{Types: []ecosystem.LinkType{t}}, Page: ecosystem.Page{Size: 25}}
		}
		lists, err := r.Links(ctx, asks)
		if err != nil {
			return err
		}
		of = nil
		for _, list := range lists {
			for _, l := range list.Items {
				of = append(of, l.To())
			}
		}
		if _, err := r.Records(ctx, of); err != nil {
			return err
		}
	}
	return must(nil, len(of) >= 100)
}

func (c *catalogue) rename(ctx context.Context, s ecosystem.Store, turn int) error {
	id := c.courses[turn*17%len(c.courses)]
	_, err := s.Commit(ctx, set(ecosystem.Change{ID: id, Kind: "Course", Expect: ecosystem.Any, Set: ecosystem.Fields{"description": fmt.Sprint("Changed ", turn)}}))
	return err
}

func must(err error, right bool) error {
	if err == nil && !right {
		err = fmt.Errorf("the answer is not what was meant to be measured")
	}
	return err
}

// writers measures the group commit: as many commits by 32 writers as by one.
func writers(b *testing.B, neo ecosystem.Store) {
	const many, each = 32, 4
	one := func() {
		for n := range many * each {
			commit(b, neo, ecosystem.Change{ID: ecosystem.NewID("Actor"), Kind: "Actor", Set: ecosystem.Fields{"name": fmt.Sprint("one ", n)}})
		}
	}
	together := func() {
		var all sync.WaitGroup
		for n := range many {
			all.Go(func() {
				for range each {
					commit(b, neo, ecosystem.Change{ID: ecosystem.NewID("Actor"), Kind: "Actor", Set: ecosystem.Fields{"name": fmt.Sprint("many ", n)}})
				}
			})
		}
		all.Wait()
	}
	Ratio(b, leastRounds, together, one).AtLeast(b, fmt.Sprintf("%d commits by 32 writers against one, Neo4j", many*each), 3)
}
