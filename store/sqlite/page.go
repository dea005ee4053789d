package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"

	"catchment/ecosystem"
)

// orderedList is an ordered list that can be read page by page. Its body is a SELECT
// that gives the columns of an item, then the sort keys as k0, k1 …, then the id
// that breaks ties as tie.
type orderedList struct {
	*args
	body    string
	columns string // of an item, as the body names them
	keys    []sortKey
}

// sortKey says how one of the keys sorts.
type sortKey struct {
	desc      bool
	nullable  bool // nulls come last, either way
	redundant bool // an earlier key decides what it would: a position has it, the order does not need it
}

func keyName(i int) string { return "k" + strconv.Itoa(i) }

// order is the ORDER BY of the list, or of the list backwards.
func (l *orderedList) order(backwards bool) string {
	var terms []string
	for i, k := range l.keys {
		if k.redundant {
			continue
		}
		if k.nullable {
			terms = append(terms, keyName(i)+" IS NULL"+direction(backwards))
		}
		terms = append(terms, keyName(i)+direction(k.desc != backwards))
	}
	return " ORDER BY " + strings.Join(append(terms, "tie"+direction(backwards)), ", ")
}

func direction(desc bool) string {
	if desc {
		return " DESC"
	}
	return ""
}

// beyond is the condition that a row lies after a position, or before it, or at
// it too.
func (l *orderedList) beyond(p ecosystem.Position, before, orAt bool) string {
	var keys []sortKey
	var names, values []string
	var nulls []bool
	for i, k := range l.keys {
		if !k.redundant {
			keys, names, nulls = append(keys, k), append(names, keyName(i)), append(nulls, p.Keys[i] == nil)
			values = append(values, l.bind(p.Keys[i]))
		}
	}
	// The keys that end the list and sort plainly are compared as one row, which an index can answer.
	plain := len(keys)
	for plain > 0 && !keys[plain-1].desc && !keys[plain-1].nullable && !nulls[plain-1] {
		plain--
	}
	sign := sortKey{}.sign(before)
	if orAt {
		sign += "="
	}
	condition := "(" + strings.Join(append(slices.Clone(names[plain:]), "tie"), ", ") + ")" + sign +
		" (" + strings.Join(append(slices.Clone(values[plain:]), l.bind(string(p.ID))), ", ") + ")"
	for i := plain - 1; i >= 0; i-- {
		condition = "(" + keys[i].past(names[i], values[i], nulls[i], before) +
			" OR " + names[i] + " IS " + values[i] + " AND " + condition + ")"
	}
	if plain > 0 && !keys[0].nullable && !nulls[0] {
		// This says nothing new, but in a form that an index can answer.
		condition = "(" + names[0] + keys[0].sign(before) + "= " + values[0] + " AND " + condition + ")"
	}
	return condition
}

// past is the condition that a key by itself sorts after a value, or before it.
func (k sortKey) past(name, value string, null, before bool) string {
	switch {
	case null && before:
		return name + " IS NOT NULL" // k.nullable or not: a null of another list sorts last
	case null:
		return "0"
	}
	condition := name + k.sign(before) + " " + value
	if k.nullable && !before {
		return "(" + condition + " OR " + name + " IS NULL)"
	}
	return condition
}

// sign compares a key with a value that it comes after, or before.
func (k sortKey) sign(before bool) string {
	if k.desc != before {
		return " <"
	}
	return " >"
}

// statement is the SELECT that reads a page, and one row more to see whether the list goes on.
func (l *orderedList) statement(p ecosystem.Page) string {
	limit := -1
	if p.Size > 0 {
		limit = p.Size + 1
	}
	columns := []string{l.columns}
	for i := range l.keys {
		columns = append(columns, keyName(i))
	}
	return "SELECT " + strings.Join(columns, ", ") + ", tie FROM (" + l.body + ") WHERE " + l.within(p) + l.order(p.Last) + " LIMIT +" + l.bind(limit)
}

// page reads a part of the list. item is called for each row with a scan that
// reads the item's own columns.
func page[T any](ctx context.Context, v readTx, l *orderedList, p ecosystem.Page, item func(scan func(...any) error) (T, error)) (ecosystem.Slice[T], error) {
	var s ecosystem.Slice[T]
	count := len(l.values)
	text := l.statement(p)
	err := v.query(ctx, text, l.args, func(rows *sql.Rows) error {
		at := ecosystem.Position{Keys: make([]any, len(l.keys))}
		var tie string
		rest := make([]any, 0, len(l.keys)+1)
		for i := range at.Keys {
			rest = append(rest, &at.Keys[i])
		}
		rest = append(rest, &tie)
		t, err := item(func(own ...any) error { return rows.Scan(append(own, rest...)...) })
		at.ID = ecosystem.ID(tie)
		s.Items, s.Positions = append(s.Items, t), append(s.Positions, at)
		return err
	})
	if err != nil {
		return s, err
	}
	l.values = l.values[:count]
	cut := p.Size > 0 && len(s.Items) > p.Size
	if cut {
		s.Items, s.Positions = s.Items[:p.Size], s.Positions[:p.Size]
	}
	if p.Last {
		slices.Reverse(s.Items)
		slices.Reverse(s.Positions)
	}
	return s, l.around(ctx, v, p, cut, &s.Before, &s.After, &s.Total)
}

// within is the condition that a row lies where the page asks; it has one position at most.
func (l *orderedList) within(p ecosystem.Page) string {
	switch {
	case p.After != nil:
		return l.beyond(*p.After, false, false)
	case p.Before != nil:
		return l.beyond(*p.Before, true, false)
	}
	return "1"
}

// around finds out whether the list goes on before and after what a page holds,
// and how long it is. What was cut off for size is known to be there; beyond the
// page's own positions it has to be asked.
func (l *orderedList) around(ctx context.Context, v readTx, p ecosystem.Page, cut bool, before, after *bool, total *int) (err error) {
	*before, *after = cut && p.Last, cut && !p.Last
	if !*before && p.After != nil {
		*before, err = l.any(ctx, v, *p.After, false)
	}
	if err == nil && !*after && p.Before != nil {
		*after, err = l.any(ctx, v, *p.Before, true)
	}
	if err == nil && p.Total {
		var n int64
		n, err = v.count(ctx, "SELECT count(*) FROM (SELECT 1 FROM ("+l.body+"))", l.args)
		*total = int(n)
	}
	return err
}

// any tells whether the list has a row that is not after a position, or not before it.
func (l *orderedList) any(ctx context.Context, v readTx, p ecosystem.Position, before bool) (bool, error) {
	count := len(l.values)
	defer func() { l.values = l.values[:count] }()
	beyond := l.beyond(p, !before, true)
	n, err := v.count(ctx, "SELECT EXISTS (SELECT 1 FROM ("+l.body+") WHERE "+beyond+")", l.args)
	return n == 1, err
}
