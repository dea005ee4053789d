package neo4jtest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func (s *Running) connect() (err error) {
	s.driver, err = neo4j.NewDriverWithContext(s.Bolt(), neo4j.BasicAuth(s.User, s.Password, ""))
	return err
}

// Run asks the server itself, as a person in its Browser would, and gives the rows.
func (s *Running) Run(t testing.TB, cypher string, params map[string]any) [][]any {
	t.Helper()
	rows, err := s.query(t.Context(), cypher, params)
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	return rows
}

// Look asks as somebody does who may only read.
func (s *Running) Look(t testing.TB, cypher string, params map[string]any) [][]any {
	t.Helper()
	rows, err := s.query(t.Context(), cypher, params, neo4j.ExecuteQueryWithReadersRouting())
	if err != nil {
		t.Fatalf("%s: %v", cypher, err)
	}
	return rows
}

// Refuses asks as somebody does who may only read, and tells why that was refused; nil if it was not.
func (s *Running) Refuses(ctx context.Context, cypher string) error {
	_, err := s.query(ctx, cypher, nil, neo4j.ExecuteQueryWithReadersRouting())
	return err
}

func (s *Running) query(ctx context.Context, cypher string, params map[string]any, how ...neo4j.ExecuteQueryConfigurationOption) ([][]any, error) {
	result, err := neo4j.ExecuteQuery(ctx, s.driver, cypher, params, neo4j.EagerResultTransformer,
		append(how, neo4j.ExecuteQueryWithDatabase(s.Database))...)
	if err != nil {
		return nil, err
	}
	rows := make([][]any, len(result.Records))
	for i, r := range result.Records {
		rows[i] = r.Values
	}
	return rows, nil
}

// Empty deletes all that the database holds: data, constraints and indexes.
func (s *Running) Empty(t testing.TB) {
	t.Helper()
	s.EmptyOfData(t)
	for _, row := range s.Run(t, "SHOW CONSTRAINTS YIELD name", nil) {
		s.Run(t, fmt.Sprintf("DROP CONSTRAINT `%s` IF EXISTS", row[0]), nil)
	}
	const ours = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND name <> $mark RETURN name"
	for _, row := range s.Run(t, ours, map[string]any{"mark": mark}) {
		s.Run(t, fmt.Sprintf("DROP INDEX `%s` IF EXISTS", row[0]), nil)
	}
}

// EmptyOfData deletes all nodes and leaves constraints and indexes, which is quicker.
func (s *Running) EmptyOfData(t testing.TB) {
	t.Helper()
	// Links first: one node may have more of them than a transaction has memory for.
	for _, most := range []string{
		"MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*)",
		"MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*)",
	} {
		for deadline := time.Now().Add(10 * time.Minute); s.Run(t, most, nil)[0][0] != int64(0); {
			if time.Now().After(deadline) {
				t.Fatal("The database does not become empty: somebody else writes to it.")
			}
		}
	}
}
