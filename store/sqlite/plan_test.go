package sqlite

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// queryPlan is how the engine would run a statement, one step a line.
func queryPlan(ctx context.Context, c *conn, text string, values []any) (string, error) {
	var steps []string
	err := c.each(ctx, "EXPLAIN QUERY PLAN "+text, values, func(rows *sql.Rows) error {
		var id, parent, cost int
		var step string
		err := rows.Scan(&id, &parent, &cost, &step)
		steps = append(steps, step)
		return err
	})
	return strings.Join(steps, "\n"), err
}

// hot are the reads that have to stay quick however large the registry is, with
// the order that their page asks for coming from an index or not.
func hot(t *testing.T, r *reader) map[string]struct {
	text   string
	values []any
	sorts  bool
} {
	t.Helper()
	type read = struct {
		text   string
		values []any
		sorts  bool
	}
	reads := map[string]read{}
	for _, name := range []string{"record", "records", "resolve", "claims", "scan"} {
		reads[name] = read{queries[name], append(r.args().values, "[]", "z", 10), false}
	}
	at := func(keys ...any) *ecosystem.Position { return &ecosystem.Position{Keys: keys, ID: "crs_1"} }
	find := func(name string, q ecosystem.Query, p ecosystem.Page, sorts bool) {
		f, err := r.condition(q)
		if err != nil {
			t.Fatal(err)
		}
		l, err := f.list(q.Order, true)
		if err != nil {
			t.Fatal(err)
		}
		text := l.statement(p)
		reads[name] = read{text, l.values, sorts}
	}
	courses := ecosystem.Query{Kinds: []ecosystem.Kind{"Course"}}
	find("first page", courses, ecosystem.Page{Size: 25}, false)
	find("next page", courses, ecosystem.Page{Size: 25, After: at("name")}, false)
	find("page before", courses, ecosystem.Page{Size: 25, Before: at("name"), Last: true}, false)
	find("last page", courses, ecosystem.Page{Size: 25, Last: true}, false)
	find("all kinds", ecosystem.Query{Kinds: ecosystem.KindsOf(ecosystem.Nouns())}, ecosystem.Page{Size: 25, After: at("name")}, false)
	courses.Order = []ecosystem.Order{{Field: "name"}}
	find("by name", courses, ecosystem.Page{Size: 25, After: at("name", "name")}, false)
	courses.Order[0].Desc = true
	find("by name backwards", courses, ecosystem.Page{Size: 25, After: at("name", "name")}, true) // only equal names are sorted
	find("search", ecosystem.Query{Kinds: []ecosystem.Kind{"Course"}, Search: "plumbing"}, ecosystem.Page{Size: 25}, true)
	find("by id", ecosystem.Query{Kinds: []ecosystem.Kind{"Course", "Actor"}, Where: &ecosystem.Filter{IDs: []ecosystem.ID{"crs_1"}}}, ecosystem.Page{}, true)
	for _, d := range []ecosystem.Direction{ecosystem.Out, ecosystem.Into, ecosystem.Both} {
		l, err := r.linkList(ecosystem.Ask{Of: "crs_1", Step: ecosystem.Step{Direction: d, Types: []ecosystem.LinkType{"OFFERS"}}})
		if err != nil {
			t.Fatal(err)
		}
		text := l.statement(ecosystem.Page{Size: 25})
		reads["links "+[]string{"out", "into", "both"}[d]] = read{text, l.values, true}
	}
	l := r.history("act_1")
	text := l.statement(ecosystem.Page{Size: 25})
	reads["history"] = read{text, l.values, true}
	for name, p := range map[string]ecosystem.Page{"touched": {Size: 25}, "touched after": {Size: 25, After: &ecosystem.Position{ID: "act_1"}}} {
		l := r.touchedList(1)
		text := l.statement(p)
		reads[name] = read{text, l.values, false}
	}
	l = r.touchedList(1)
	reads["touched, counted"] = read{l.count(10), l.values, false}
	return reads
}

func TestHotReadsGoThroughIndexes(t *testing.T) {
	s := fresh(t)
	for _, m := range []moment{
		{lens: ecosystem.PublicLens}, {lens: ecosystem.TeamLens},
		{past: true, lens: ecosystem.PublicLens}, {past: true, lens: ecosystem.TeamLens},
	} {
		r := &reader{store: s, lens: m.lens}
		m.also = besideCommit[m.lens == ecosystem.TeamLens]
		for name, read := range hot(t, r) {
			var steps string
			err := s.reads.use(t.Context(), func(c *conn) (err error) {
				steps, err = queryPlan(t.Context(), c, m.over(read.text), read.values)
				return err
			})
			if err != nil {
				t.Fatal(name, err)
			}
			for step := range strings.SplitSeq(steps, "\n") {
				whole := strings.HasPrefix(step, "SCAN") && !strings.Contains(step, "VIRTUAL TABLE") && !strings.Contains(step, "subquery")
				sorted := strings.Contains(step, "TEMP B-TREE FOR ORDER BY") && !read.sorts
				if whole || sorted || strings.Contains(step, "AUTOMATIC") || strings.Contains(step, "(since<?)") {
					t.Errorf("%s, past %v, through %s: %s\nin\n%s", name, m.past, m.lens, step, steps)
				}
			}
		}
	}
}

// A number that is bound to a bare LIMIT is a part of the plan: another number, and
// the statement is planned anew, which takes ten times as long as to run it. After a
// plus it is not.
func TestNoStatementIsPlannedAnewForAnotherLimit(t *testing.T) {
	bare := regexp.MustCompile(`LIMIT ("|\?)`)
	for _, pattern := range []string{"*.go", "query/*.sql"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range bare.FindAllString(string(text), -1) {
				t.Errorf("%s binds a number to a bare %s", file, found)
			}
		}
	}
}
