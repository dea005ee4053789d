package graph_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

func compactJSON(t *testing.T, text string) string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return compact(v)
}

type page struct {
	Nodes    []struct{ Name string }
	PageInfo struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
}

// read gives the page of a query whose one field is called list, wherever it stands.
func (w *world) page(query string) page {
	w.t.Helper()
	r := w.ask(query)
	if len(r.Errors) > 0 {
		w.t.Fatalf("%s: %v", query, r.Errors)
	}
	at := r.Data
	for {
		m := at.(map[string]any)
		if list, ok := m["list"]; ok {
			at = list
			break
		}
		for _, only := range m {
			at = only
		}
	}
	text, _ := json.Marshal(at)
	var p page
	if err := json.Unmarshal(text, &p); err != nil {
		w.t.Fatal(err)
	}
	return p
}

func many(t *testing.T, n int) *world {
	w := newWorld(t)
	w.commit("many", func(d draft) {
		d.thing("Actor", "Holder", nil)
		for i := range n {
			name := fmt.Sprintf("D%04d", i)
			d.thing("Dataset", name, ecosystem.Fields{"cost": []string{"free", "paid", "unknown"}[i%3]})
			d.link("Holder", "STEWARDS", name, nil)
		}
	})
	return w
}

func TestWalkingAListMeetsEveryThingOnceAndKnowsItsEnds(t *testing.T) {
	const info = `nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
	lists := map[string]string{ // with %s for the paging arguments
		"at the root":       `{ list: datasets(%s) { ` + info + ` } }`,
		"sorted":            `{ list: datasets(order: [COST_DESC] %s) { ` + info + ` } }`,
		"filtered":          `{ list: datasets(filter: {cost: [FREE, PAID, UNKNOWN]} %s) { ` + info + ` } }`,
		"searched":          `{ list: datasets(search: "d" %s) { ` + info + ` } }`,
		"over links":        `{ actor(key: $(Holder)) { list: datasets(%s) { ` + info + ` } } }`,
		"over links sorted": `{ actor(key: $(Holder)) { list: datasets(order: [COST_ASC] %s) { ` + info + ` } } }`,
	}
	for _, n := range []int{0, 1, 7, 101} {
		w := many(t, n)
		for where, query := range lists {
			for _, size := range []int{1, 7, 100} {
				if n > 20 && size == 1 {
					continue
				}
				t.Run(fmt.Sprintf("%d %s by %d", n, where, size), func(t *testing.T) {
					w.t = t
					forth, back := w.walk(query, "first", size), w.walk(query, "last", size)
					if len(forth) != n {
						t.Fatalf("met %d of %d", len(forth), n)
					}
					seen := map[string]bool{}
					for _, name := range forth {
						seen[name] = true
					}
					if len(seen) != n {
						t.Errorf("met %d different of %d", len(seen), n)
					}
					if diff := cmp.Diff(forth, back); diff != "" {
						t.Errorf("backwards it is another list\n%s", diff)
					}
				})
			}
		}
	}
}

// walk gives the names of a whole list, page by page from one end.
func (w *world) walk(query, way string, size int) []string {
	w.t.Helper()
	var names []string
	cursor := ""
	for range 300 {
		args := fmt.Sprintf(", %s: %d", way, size)
		if cursor != "" {
			args += fmt.Sprintf(", %s: %q", map[string]string{"first": "after", "last": "before"}[way], cursor)
		}
		p := w.page(fmt.Sprintf(query, args))
		var got []string
		for _, n := range p.Nodes {
			got = append(got, n.Name)
		}
		more, passed, next := p.PageInfo.HasNextPage, p.PageInfo.HasPreviousPage, p.PageInfo.EndCursor
		if way == "last" {
			more, passed, next = passed, more, p.PageInfo.StartCursor
			names = append(got, names...)
		} else {
			names = append(names, got...)
		}
		if passed != (cursor != "") {
			w.t.Errorf("after %q: whether anything lies behind is said to be %v", cursor, passed)
		}
		if !more {
			return names
		}
		cursor = *next
	}
	w.t.Fatal("the list does not end")
	return nil
}

func TestPagesThatCannotBeGivenAreRefused(t *testing.T) {
	w := many(t, 3)
	cursor := *w.page(`{ list: datasets { nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`).PageInfo.EndCursor
	forged, _ := base64.RawURLEncoding.DecodeString(cursor)
	refused := []string{
		`datasets(first: 0)`, `datasets(first: -1)`, `datasets(first: 101)`, `datasets(last: 1000)`, `datasets(first: 1, last: 1)`,
		`datasets(after: "x")`, `datasets(after: "")`,
		`datasets(after: "` + cursor[:len(cursor)-3] + `")`,
		`datasets(after: "` + base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(forged), "dat_", "act", 1)[2:])) + `")`,
		`datasets(order: [COST_ASC], after: "` + cursor + `")`,
		`datasets(filter: {cost: [FREE]}, after: "` + cursor + `")`,
		`datasets(search: "d", after: "` + cursor + `")`,
		`actors(after: "` + cursor + `")`,
		`datasets(before: "` + strings.Repeat("A", 1<<20) + `")`,
	}
	for _, field := range refused {
		w.fails(ecosystem.BadRequest, `{ `+field+` { nodes { name } } }`)
	}
	w.fails(ecosystem.BadRequest, `{ actor(key: $(Holder)) { datasets(after: "`+cursor+`") { nodes { name } } } }`)
	w.fails(ecosystem.BadRequest, `{ actor(key: $(Holder)) { datasets(first: 101) { nodes { name } } } }`)
}

func TestCountsStopAndSaySo(t *testing.T) {
	w := many(t, 30)
	w.sees(`{"datasets": {"totalCount": 30, "totalIsCapped": false}, "actor": {"datasets": {"totalCount": 30, "totalIsCapped": false, "nodes": [{"name": "D0000"}]}}}`,
		`{ datasets { totalCount totalIsCapped } actor(key: $(Holder)) { datasets(first: 1) { totalCount totalIsCapped nodes { name } } } }`)
}

func TestAForgedPositionIsNeverAFaultOfOurs(t *testing.T) {
	w := many(t, 3)
	cursor := *w.page(`{ list: datasets(order: [COST_ASC]) { nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`).PageInfo.EndCursor
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		t.Fatal(err)
	}
	var parts map[string]any
	if err := json.Unmarshal(text, &parts); err != nil {
		t.Fatal(err)
	}
	for _, keys := range [][]string{nil, {"n"}, {"i5"}, {"sx"}, {"i1", "i2"}, {"f1e308", "n"}, {"sx", "sy", "sz"}, {"?"}, {""}, {"ix", "fx"}} {
		for _, id := range []string{"", "x", string(w.ids["D0001"])} {
			parts["k"], parts["i"] = keys, id
			text, err := json.Marshal(parts)
			if err != nil {
				t.Fatal(err)
			}
			r := w.ask(`query($c: String) { datasets(order: [COST_ASC], after: $c) { nodes { name } } }`, map[string]any{"c": base64.RawURLEncoding.EncodeToString(text)})
			if len(r.Errors) > 0 && r.Errors[0].Extensions["code"] != string(ecosystem.BadRequest) {
				t.Errorf("%s: %v", text, r.Errors[0])
			}
		}
	}
}
