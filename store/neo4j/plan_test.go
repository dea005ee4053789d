package neo4j

import (
	"errors"
	"slices"
	"strconv"
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
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
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

// Filters are judged in the program, over states that statements fetch. Of each kind
// of filter, what is asked of the server is profiled with its own arguments.
func TestEachKindOfFilterGoesThroughAnIndex(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s := testStore(t, server)
	mustCommit(t, s, testSet(actorNamed(1, "one", "slug:a"), actorNamed(2, "two")))
	profiled := map[string]bool{}
	for kind, where := range oneOfEachFilter() {
		asked := map[string]map[string]any{}
		s.reads.watch = func(text string, params map[string]any) { asked[text] = params }
		for _, q := range []ecosystem.Query{
			{Kinds: []ecosystem.Kind{"Actor"}, Where: where},
			{Kinds: []ecosystem.Kind{"Actor"}, Where: where, Search: "one"},
			{Kinds: []ecosystem.Kind{"Actor"}, Where: where, Order: []ecosystem.Order{{Field: "validFrom"}}},
		} {
			r := s.At(1, ecosystem.PublicLens)
			if _, err := r.Find(t.Context(), q, ecosystem.Page{Size: 5, Total: true}); err != nil {
				t.Errorf("%s: %v", kind, err)
			}
			if _, err := r.Facets(t.Context(), q, []ecosystem.Facet{{Field: "visibility"}}); err != nil {
				t.Errorf("%s: %v", kind, err)
			}
		}
		s.reads.watch = nil
		for text, params := range asked {
			profiled[text] = true
			for _, operator := range profileOf(t, s, text, params) {
				if scans(operator) {
					t.Errorf("a filter of %s has %s:\n%s", kind, operator, text)
				}
			}
		}
	}
	if len(profiled) < 8 {
		t.Errorf("only %d statements were asked", len(profiled))
	}
}

func oneOfEachFilter() map[string]*ecosystem.Filter {
	id := actorNamed(1, "").ID
	ids := ecosystem.Filter{IDs: []ecosystem.ID{id}}
	name := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "name", Test: ecosystem.In, Values: []any{"one"}}}
	step := ecosystem.Step{Direction: ecosystem.Both, Where: &name}
	to := ecosystem.Step{Direction: ecosystem.Both, Where: &ids}
	age := ecosystem.Age{AsOf: "2026-11-24", Months: 24}
	return map[string]*ecosystem.Filter{
		"everything": nil, "ids": &ids, "a field": &name, "not": {Not: &name},
		"and": {And: []ecosystem.Filter{name, ids}}, "or": {Or: []ecosystem.Filter{name, ids}},
		"a key":          {Key: &ecosystem.KeyTest{Scheme: "slug", Values: []string{"a"}}},
		"some links":     {Link: &ecosystem.LinkTest{Step: step}},
		"links to an id": {Link: &ecosystem.LinkTest{Step: to}},
		"no links":       {Link: &ecosystem.LinkTest{Step: step, Quantifier: ecosystem.None}},
		"all links":      {Link: &ecosystem.LinkTest{Step: step, Quantifier: ecosystem.All}},
		"a claim":        {Claim: &ecosystem.ClaimTest{Where: &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "stance", Test: ecosystem.In, Values: []any{"for"}}}}},
		"a state":        {State: &ecosystem.StateTest{In: []ecosystem.State{ecosystem.Unsupported}, Age: age}},
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
	"entities": []string{"act_1"}, "sources": []string{"src_1"}, "low": int64(0), "links": []string{"lnk_1"}, "claims": []string{"clm_1"},
	"turn": int64(-1), "revision": int64(2), "revisions": []int64{1, 2}, "applied": int64(2), "schema": int64(1), "rows": []any{}, "until": int64(0),
	"sums": []string{"1f"},
}

var errLeave = errors.New("leave everything as it was")

// profile runs a statement, takes it back and gives its operators.
func profile(t *testing.T, s *Store, text string) (operators []string) {
	t.Helper()
	return profileOf(t, s, text, sample)
}

func profileOf(t *testing.T, s *Store, text string, params map[string]any) (operators []string) {
	t.Helper()
	err := s.writes.attempt(t.Context(), driver.AccessModeWrite, func(tx *transaction) error {
		result, err := tx.tx.Run(tx.ctx, "PROFILE "+text, params)
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
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s := testStore(t, server)
	var changes []ecosystem.Change
	for n := range 300 {
		changes = append(changes, actorNamed(n, "name "+strconv.Itoa(n)))
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
