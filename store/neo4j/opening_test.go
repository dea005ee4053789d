package neo4j_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/store/neo4j"
	"catchment/store/neo4j/neo4jtest"
	"catchment/store/storetest"
)

func login(server *neo4jtest.Running) neo4j.Options {
	return neo4j.Options{Create: true, User: server.User, Password: server.Password, Database: server.Database}
}

// holds is all that a database holds: nodes, constraints, indexes.
func holds(t *testing.T, server *neo4jtest.Running) [][]any {
	t.Helper()
	all := server.Run(t, "MATCH (n) RETURN labels(n), properties(n) ORDER BY elementId(n)", nil)
	all = append(all, server.Run(t, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name", nil)...)
	return append(all, server.Run(t, "SHOW INDEXES YIELD name RETURN name ORDER BY name", nil)...)
}

func TestUnusableDatabaseIsRefusedAndLeftAsItIs(t *testing.T) {
	for _, c := range []struct {
		name    string
		prepare string // Cypher; what is created before
		ours    bool   // after Catchment made it its own
		change  func(*neo4j.Options)
		want    ecosystem.Error
	}{
		{"wrong password", "", false, func(o *neo4j.Options) { o.Password = "opensesame" },
			ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j server does not accept this user and password."}},
		{"no such database", "", false, func(o *neo4j.Options) { o.Database = "elsewhere" },
			ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j server has no database of this name."}},
		{"another application's", "CREATE (:Bookmark {url: 'https://example.org'})", false, func(*neo4j.Options) {},
			ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j database holds data of another application."}},
		{"a newer schema", "MATCH (h:Catchment {id: 'head'}) SET h.schema = 999", true, func(*neo4j.Options) {},
			ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j database was written by a newer Catchment (schema version 999; this one knows 4)."}},
		{"empty where data was expected", "", false, func(o *neo4j.Options) { o.Create = false },
			ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j database holds nothing yet."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			server, ok := neo4jtest.Empty(t)
			if !ok {
				return
			}
			if c.ours {
				_ = opened(t, server).Close()
			}
			if c.prepare != "" {
				server.Run(t, c.prepare, nil)
			}
			before := holds(t, server)
			refused(t, server, c.change, c.want)
			if diff := cmp.Diff(before, holds(t, server)); diff != "" {
				t.Errorf("it was touched: %s", diff)
			}
		})
	}
}

func refused(t *testing.T, server *neo4jtest.Running, change func(*neo4j.Options), want ecosystem.Error) {
	t.Helper()
	for _, late := range []bool{false, true} {
		options := login(server)
		options.Late = late
		change(&options)
		s, err := neo4j.Open(t.Context(), server.Bolt(), options)
		if err == nil {
			_ = s.Close()
		}
		var e *ecosystem.Error
		if !errors.As(err, &e) || e.Code != want.Code || e.Message != want.Message || e.Hint == "" {
			t.Errorf("late %t: %v", late, err)
		}
		if empty := want.Message == "The Neo4j database holds nothing yet."; errors.Is(err, neo4j.ErrEmpty) != empty {
			t.Errorf("late %t: it is ErrEmpty: %t", late, !empty)
		}
	}
}

func TestReadOnlyDatabaseIsRefused(t *testing.T) {
	server, ok := neo4jtest.Own(t)
	if !ok {
		return
	}
	server.Kill(t)
	server.StartReadOnly(t)
	refused(t, server, func(*neo4j.Options) {}, ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j database may not be written to."})
	if left := server.Run(t, "SHOW CONSTRAINTS YIELD name", nil); len(left) > 0 {
		t.Errorf("it made %v", left)
	}
}

func TestExpiredPasswordIsRefused(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	server.Run(t, "CREATE USER grace SET PASSWORD 'to be changed' CHANGE REQUIRED", nil)
	defer server.Run(t, "DROP USER grace", nil)
	refused(t, server, func(o *neo4j.Options) { o.User, o.Password = "grace", "to be changed" },
		ecosystem.Error{Code: ecosystem.Storage, Message: "The Neo4j server wants this user to choose a new password first."})
}

func TestAbsentServerIsWaitedForOnlyWhereWished(t *testing.T) {
	server, ok := neo4jtest.Empty(t)
	if !ok {
		return
	}
	proxy := neo4jtest.NewProxy(t, server)
	proxy.Refuse()
	options := login(server)
	options.Retry, options.Wait = 100*time.Millisecond, time.Second
	if _, err := neo4j.Open(t.Context(), proxy.Bolt(), options); ecosystem.CodeOf(err) != ecosystem.Unavailable {
		t.Errorf("without a server: %v", err)
	}
	options.Late = true
	s, err := neo4j.Open(t.Context(), proxy.Bolt(), options)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Head(t.Context()); ecosystem.CodeOf(err) != ecosystem.Unavailable {
		t.Errorf("before it is there: %v", err)
	}
	if _, err := s.At(0, ecosystem.TeamLens).Records(t.Context(), nil); ecosystem.CodeOf(err) != ecosystem.Unavailable {
		t.Errorf("a reader, before it is there: %v", err)
	}
	proxy.Admit()
	await(t, func(ctx context.Context) error { _, err := s.Head(ctx); return err })
	if _, err := s.Commit(t.Context(), changeSet(1)); err != nil {
		t.Error(err)
	}
}

// await tries until it succeeds, for half a minute.
func await(t *testing.T, try func(context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for again := time.NewTicker(100 * time.Millisecond); ; {
		err := try(ctx)
		if err == nil {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatal(err)
		case <-again.C:
		}
	}
}

// changeSet makes the nth actor.
func changeSet(n int) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: ecosystem.ID("chg_" + ulid(n)), Origin: ecosystem.Edit, Author: "ada", At: time.Unix(int64(n), 0).UTC(),
		Changes: []ecosystem.Change{{ID: actor(n), Kind: "Actor", Set: ecosystem.Fields{"name": "Actor " + ulid(n)}}}}
}

func actor(n int) ecosystem.ID { return ecosystem.ID("act_" + ulid(n)) }

func ulid(n int) string { return fmt.Sprintf("01J0000000000000%010d", n) }

func TestOlderDatabasesGetClaimsThatSayTheirValues(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s := opened(t, server)
	holds := storetest.FillAsBefore(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	server.Run(t, "MATCH (h:Catchment {id: 'head'}) SET h.schema = 1", nil)
	s = opened(t, server)
	holds(s)
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	again, err := opened(t, server).Head(t.Context())
	if err != nil || again != head {
		t.Errorf("opened again it is at %d, not %d: %v", again, head, err)
	}
}
