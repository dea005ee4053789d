package neo4j

import (
	"errors"
	"slices"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

// mayScan are the statements that may go through all nodes of a sort, and why.
var mayScan = map[string]string{
	"whose": "asks whether there is any node at all and stops at the first; once, when a store is opened",
}

// commands are the statements that have no plan.
var commands = []string{"mark", "await"}

func TestEveryStatementGoesThroughAnIndex(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	server.EmptyOfData(t)
	s := testStore(t, server)
	mustCommit(t, s, testSet(actorNamed(1, "one", "slug:a"), actorNamed(2, "two")))
	mustCommit(t, s, testSet(actorNamed(1, "first", "slug:b")))
	for name, text := range queries {
		if slices.Contains(commands, name) {
			continue
		}
		for _, operator := range profile(t, s, text) {
			if scans(operator) && mayScan[name] == "" {
				t.Errorf("%s has %s:\n%s", name, operator, text)
			}
		}
	}
}

// scans tells whether an operator looks at everything there is of a sort.
func scans(operator string) bool {
	operator, _, _ = strings.Cut(operator, "@")
	return strings.HasSuffix(operator, "AllNodesScan") || strings.HasSuffix(operator, "LabelScan") ||
		strings.HasSuffix(operator, "LabelsScan") || strings.HasSuffix(operator, "TypeScan") ||
		strings.HasSuffix(operator, "TypesScan") || strings.HasSuffix(operator, "RelationshipsScan")
}

// sample are arguments of every name that a statement has.
var sample = map[string]any{
	"ids": []string{"act_1"}, "seen": []string{"act_1"}, "rev": int64(1), "types": []string{"USES"}, "names": []string{"slug:a"},
	"from": "act_", "upto": "act`", "nouns": []string{"Actor", "Dataset"}, "limit": 10, "query": "+one*", "after": int64(0),
	"head": int64(2), "name": "one", "id": "act_1", "toName": "two", "toID": "act_2", "all": false, "visible": []string{"public"},
	"entities": []string{"act_1"}, "links": []string{"lnk_1"}, "claims": []string{"clm_1"},
	"turn": int64(-1), "revision": int64(2), "applied": int64(2), "schema": int64(1), "rows": []any{},
}

var errLeave = errors.New("leave everything as it was")

// profile runs a statement, takes it back and gives its operators.
func profile(t *testing.T, s *Store, text string) (operators []string) {
	t.Helper()
	err := s.writes.attempt(t.Context(), driver.AccessModeWrite, func(tx *transaction) error {
		result, err := tx.tx.Run(tx.ctx, "PROFILE "+text, sample)
		if err != nil {
			return err
		}
		summary, err := result.Consume(tx.ctx)
		if err != nil {
			return err
		}
		operators = operatorsOf(summary.Profile())
		return errLeave
	})
	if !errors.Is(err, errLeave) {
		t.Fatalf("%s: %v", text, err)
	}
	return operators
}

func operatorsOf(p driver.ProfiledPlan) []string {
	operators := []string{p.Operator()}
	for _, child := range p.Children() {
		operators = append(operators, operatorsOf(child)...)
	}
	return operators
}

func TestAPageByNameIsReadInTheIndexesOrder(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	server.EmptyOfData(t)
	s := testStore(t, server)
	var changes []ecosystem.Change
	for n := range 300 {
		changes = append(changes, actorNamed(n, "name "+number(n)))
	}
	mustCommit(t, s, testSet(changes...))
	for _, name := range []string{"names", "names_back", "past_names", "past_names_back"} {
		for _, operator := range profile(t, s, queries[name]) {
			if strings.HasPrefix(operator, "Sort") {
				t.Errorf("%s sorts what it finds", name)
			}
		}
	}
}
