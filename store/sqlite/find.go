package sqlite

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// condition is the condition on x that a query means, apart from its kinds, and what
// it sorts by.
type condition struct {
	*filters
	fits  string
	rank  string // empty: no search
	kinds []ecosystem.Kind
	asOne bool // kinds are not read one after the other: their names are not those of the index
}

func (r *reader) condition(q ecosystem.Query) (*condition, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	f := &filters{args: r.args()}
	got := &condition{filters: f, kinds: distinct(q.Kinds), asOne: r.lens.LeavesOutMadeUp()}
	fits, err := f.where("x", q.Where)
	got.fits = fits
	if q.Search != "" {
		got.fits, got.rank = got.search(ecosystem.ReadSearch(q.Search, q.Language))
		if r.lens.LeavesOutMadeUp() {
			got.fits, got.rank = got.searchWithoutMadeUp(q, got.fits)
		}
		got.fits += " AND " + fits
	}
	return got, err
}

// from is the FROM and WHERE of everything that was found.
func (f *condition) from() string {
	if f.rank != "" {
		// The plus keeps the engine from walking the kind to look for the words.
		return f.of("+x.kind IN " + oneOf(f.args, f.kinds))
	}
	return f.of("x.kind IN " + oneOf(f.args, f.kinds))
}

// of is the FROM and WHERE of what was found of some kinds.
func (f *condition) of(kinds string) string {
	if f.entities() && f.rank == "" {
		kinds += " AND x.sort_name IS NOT NULL" // what the index by name says of its rows
	}
	return "shown AS x WHERE " + kinds + " AND " + f.fits
}

func (f *condition) entities() bool { return f.kinds[0].IsEntity() }

// search is the condition that a thing fits the words, and its rank:
// [ecosystem.Search.Rank]. The index has the terms of every state by themselves, so
// that what it finds needs no second look.
func (f *condition) search(s ecosystem.Search) (fits, rank string) {
	if s.IsEmpty() {
		return "0", "0"
	}
	var all []string
	for _, t := range s.Terms() {
		any := `"` + t.Prefix + `" *` // a term is letters, digits and a mark: it cannot end the quotes
		for _, whole := range t.Whole {
			any += ` OR "` + whole + `"`
		}
		all = append(all, "("+any+")")
	}
	return "x.row IN (SELECT rowid FROM words WHERE words MATCH " + f.bind(strings.Join(all, " AND ")) + ")",
		"rank_of_names(" + f.bind(s.String()) + ", x.name_words)"
}

// searchWithoutMadeUp looks at what the index finds once more, as it keeps the words of
// made-up sources too and not those that these stand before.
func (f *condition) searchWithoutMadeUp(q ecosystem.Query, found string) (fits, rank string) {
	rank = "search_rank(x.id, x.fields, " + f.bind(q.Search) + ", " + f.bind(string(q.Language)) + ")"
	spoken := `SELECT about_id FROM state WHERE source_id IN (SELECT value FROM json_each('["' || replace(substr(?2, 3), ' ', '","') || '"]'))`
	return "(" + found + " OR x.id IN (" + spoken + ")) AND " + rank + " IS NOT NULL", rank
}

// list puts what was found in the order of the query: its keys, the rank of the
// search, the folded name and the id.
func (f *condition) list(order []ecosystem.Order, allNamed bool) (*orderedList, error) {
	l := &orderedList{args: f.args, columns: "id"}
	body := []string{"x.id AS id"}
	key := func(expression string, k sortKey) {
		body = append(body, expression+" AS "+keyName(len(l.keys)))
		l.keys = append(l.keys, k)
	}
	name := "''"
	if f.entities() {
		name = "x.sort_name"
	}
	sorted := false // by name already, so that the name at the end adds nothing
	for _, o := range order {
		expression, err := f.sortBy("", "x", o, allNamed)
		if err != nil {
			return nil, err
		}
		key(expression, sortKey{desc: o.Desc, nullable: nullable(o, allNamed)})
		sorted = sorted || expression == name
	}
	if f.rank != "" {
		key(f.rank, sortKey{})
	}
	key(name, sortKey{redundant: sorted})
	l.body = f.body("SELECT "+strings.Join(append(body, "x.id AS tie"), ", ")+" FROM ", sorted || len(l.keys) == 1)
	return l, nil
}

// body selects columns of everything that was found. Where everything of the
// kinds is asked for in the order of the index by name, each kind is a list of its
// own, and the engine merges the lists instead of sorting all there is.
func (f *condition) body(columns string, byName bool) string {
	if !byName || f.asOne || f.fits != everything || !f.entities() {
		return columns + f.from()
	}
	kinds := make([]string, len(f.kinds))
	for i, k := range f.kinds {
		kinds[i] = columns + f.of("x.kind = "+f.bind(string(k)))
	}
	return strings.Join(kinds, " UNION ALL ")
}

// sortBy is what a key sorts by: of a link l and what it leads to, x, or of x alone.
func (f *filters) sortBy(l, x string, o ecosystem.Order, allNamed bool) (expression string, err error) {
	of := x
	if o.Of == ecosystem.OfLink {
		of = l
	}
	switch {
	case o.Links != nil:
		return f.numberOfLinks(x, *o.Links)
	case o.Of == ecosystem.OfClaims:
		c := f.name("c")
		return "(SELECT max(" + c + ".fields ->> " + f.bind(o.Field) + ") FROM shown AS " + c + " WHERE " + c + ".about_id = " + l + ".id AND " + c + ".counts)", nil
	case o.Field == ecosystem.VersionOrder:
		return of + ".since", nil
	case o.Field == "name" && allNamed:
		return x + ".sort_name", nil
	case o.Field == "name":
		return "CASE WHEN " + x + ".fields -> 'name' IS NOT NULL THEN " + x + ".sort_name END", nil
	}
	value := of + ".fields ->> " + f.bind(o.Field)
	if ecosystem.IsDate(o.Field) { // as ecosystem.Query.PositionOf has it
		value = fmt.Sprintf("CASE length(%[1]s) WHEN 4 THEN %[1]s || '-01-01y' WHEN 7 THEN %[1]s || '-01m' ELSE %[1]s || 'd' END", value)
	}
	return value, nil
}

// nullable tells whether what a key sorts by may be null.
func nullable(o ecosystem.Order, allNamed bool) bool {
	return o.Links == nil && o.Field != ecosystem.VersionOrder && (o.Field != "name" || !allNamed)
}

// allNamed tells whether everything of the kinds has a name that sorts. Nothing
// without one passes the registry's rules; knowing it lets the index by name
// answer an order by name, in which what has none would have to come last.
func (f *condition) allNamed(ctx context.Context, v readTx, order []ecosystem.Order) (bool, error) {
	if !slices.ContainsFunc(order, func(o ecosystem.Order) bool { return o.Field == "name" }) {
		return false, nil
	}
	n, err := v.number(ctx, queries["unnamed"], jsonText(texts(f.kinds)))
	return n == 0, err
}

// Find gives the ids of what fits, in the query's total order.
func (r *reader) Find(ctx context.Context, q ecosystem.Query, p ecosystem.Page) (ids ecosystem.Slice[ecosystem.ID], err error) {
	f, err := r.condition(q)
	if err != nil {
		return ids, err
	}
	if err := q.CheckPage(p); err != nil {
		return ids, err
	}
	err = r.read(ctx, func(v readTx) error {
		named, err := f.allNamed(ctx, v, q.Order)
		if err != nil {
			return err
		}
		l, err := f.list(q.Order, named)
		if err != nil {
			return err
		}
		ids, err = page(ctx, v, l, p, func(scan func(...any) error) (ecosystem.ID, error) {
			var id string
			err := scan(&id)
			return ecosystem.ID(id), err
		})
		return err
	})
	return ids, err
}

// Count is the number that Find would give in all, counted no further than limit; 0: no limit.
func (r *reader) Count(ctx context.Context, q ecosystem.Query, limit int) (ecosystem.Count, error) {
	f, err := r.condition(q)
	if err != nil {
		return ecosystem.Count{}, err
	}
	if err := ledger.CheckLimit(limit); err != nil {
		return ecosystem.Count{}, err
	}
	enough := limit + 1
	if limit == 0 {
		enough = -1
	}
	text := "SELECT count(*) FROM (SELECT 1 FROM " + f.from() + " LIMIT +" + f.bind(enough) + ")"
	var n int64
	err = r.read(ctx, func(v readTx) error {
		n, err = v.count(ctx, text, f.args)
		return err
	})
	if limit > 0 && int(n) > limit {
		return ecosystem.Count{N: limit, Capped: true}, err
	}
	return ecosystem.Count{N: int(n)}, err
}
