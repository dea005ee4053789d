package sqlite

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// plan is how the engine would run a statement, one step a line.
func plan(t *testing.T, s *Store, text string, values []any) string {
	t.Helper()
	var steps []string
	err := s.reads.use(t.Context(), func(c *conn) error {
		return c.each(t.Context(), "EXPLAIN QUERY PLAN "+text, values, func(rows *sql.Rows) error {
			var id, parent, cost int
			var step string
			err := rows.Scan(&id, &parent, &cost, &step)
			steps = append(steps, step)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(steps, "\n")
}

func TestPlans(t *testing.T) {
	s := fresh(t)
	for _, past := range []bool{false, true} {
		r := &reader{store: s, rev: 0, lens: ecosystem.TeamLens}
		m := moment{past: past, lens: ecosystem.TeamLens}
		show := func(name string, l *list, p ecosystem.Page) {
			fmt.Println("==", name, past)
			text := l.statement(p)
			fmt.Println(plan(t, s, m.over(text), l.values))
		}
		q := ecosystem.Query{Kinds: []ecosystem.Kind{"Course"}}
		f, _ := r.found(q)
		show("find", f.list(nil, false), ecosystem.Page{Size: 10, After: &ecosystem.Position{Keys: []any{"a"}, ID: "b"}})
		show("find before", f.list(nil, false), ecosystem.Page{Size: 10, Last: true, Before: &ecosystem.Position{Keys: []any{"a"}, ID: "b"}})
		f, _ = r.found(q)
		show("find named", f.list([]ecosystem.Order{{Field: "name"}}, true), ecosystem.Page{Size: 10, After: &ecosystem.Position{Keys: []any{"a", "a"}, ID: "b"}})
		f, _ = r.found(q)
		show("find named desc", f.list([]ecosystem.Order{{Field: "name", Desc: true}}, true), ecosystem.Page{Size: 10, After: &ecosystem.Position{Keys: []any{"a", "a"}, ID: "b"}})
		q.Search = "foo bar"
		f, _ = r.found(q)
		show("search", f.list(nil, false), ecosystem.Page{Size: 10})
		l, err := r.linkList(ecosystem.Ask{Of: "x", Step: ecosystem.Step{Direction: ecosystem.Both, Types: []ecosystem.LinkType{"OFFERS"}}})
		if err != nil {
			t.Fatal(err)
		}
		show("links", l, ecosystem.Page{Size: 10})
		f, err = r.found(ecosystem.Query{Kinds: []ecosystem.Kind{"Course"}, Where: &ecosystem.Filter{State: &ecosystem.StateTest{In: []ecosystem.State{"agreed"}, Age: ecosystem.Age{AsOf: "2021-01-01"}}}})
		if err != nil {
			t.Fatal(err)
		}
		show("state", f.list(nil, false), ecosystem.Page{Size: 10})
		a := r.args()
		a.bind("x")
		show("history", &list{args: a, body: queries["history"], columns: "id, kind, since, fields, until, ended", keys: []sortKey{{desc: true}}}, ecosystem.Page{Size: 10})
	}
}
