package storetest

import (
	"slices"
	"strings"
	"time"

	"catchment/ecosystem"
)

// position is where something stands in a list: what it is ordered by, then what breaks
// ties, then the id.
func position(keys, ties []any, id ecosystem.ID) ecosystem.Position {
	return ecosystem.Position{Keys: append(slices.Clone(keys), ties...), ID: id}
}

// keysOf are what a thing is ordered by, and, where one led to it, the link.
func (v shown) keysOf(l reached, order []ecosystem.Order) (keys []any) {
	for _, o := range order {
		switch {
		case o.Links != nil:
			keys = append(keys, int64(len(v.step(l.far.ID, *o.Links))))
		case o.Of == ecosystem.OfLink:
			keys = append(keys, sortValue(l.link.Record, o.Field))
		case o.Of == ecosystem.OfClaims:
			keys = append(keys, v.most(l.link.ID, o.Field))
		default:
			keys = append(keys, sortValue(l.far, o.Field))
		}
	}
	return keys
}

// most is the greatest number that the claims on a thing which count say; nil where none says one.
func (v shown) most(about ecosystem.ID, field string) any {
	said := []int64{}
	for _, c := range v.claims(about) {
		if n, is := c.Fields[field].(int64); is && c.Counts() {
			said = append(said, n)
		}
	}
	if len(said) == 0 {
		return nil
	}
	return slices.Max(said)
}

// sortValue is what a thing is ordered by in a field; nil where it states nothing.
func sortValue(r ecosystem.Record, field string) any {
	value := r.Fields[field]
	if field == "revision" {
		value = int64(r.Since)
	}
	if date, is := value.(string); is && isDate(r.Kind, field) {
		value = time.Unix(firstOf(date).(int64), 0).UTC().Format(time.DateOnly) + map[int]string{4: "y", 7: "m", 10: "d"}[len(date)]
	}
	if truth, is := value.(bool); is {
		value = map[bool]int64{true: 1}[truth]
	}
	if name, is := value.(string); is && field == "name" {
		value = ecosystem.Fold(name)
	}
	if _, is := value.([]string); is {
		value = nil
	}
	return value
}

func isDate(kind ecosystem.Kind, field string) bool {
	f, has := ecosystem.NounOf(kind).Field(field)
	return has && f.Type == ecosystem.Date
}

// inQuery is where a thing stands in the answer to a query.
func (v shown) inQuery(q ecosystem.Query, r ecosystem.Record) ecosystem.Position {
	var ties []any
	if q.Search != "" {
		rank, _ := newMatch(q).rank(r)
		ties = append(ties, rank)
	}
	return position(v.keysOf(reached{far: r}, q.Order), append(ties, ecosystem.Fold(r.Name())), r.ID)
}

// amongLinks is where a link stands among those that an ask is answered with.
func (v shown) amongLinks(a ecosystem.Ask, l reached) ecosystem.Position {
	return position(v.keysOf(l, a.Order), []any{ecosystem.Fold(l.far.Name()), string(l.far.ID)}, l.link.ID)
}

// inOrder puts a list into its order.
func inOrder[T any](list []T, order []ecosystem.Order, at func(T) ecosystem.Position) {
	type placed struct {
		item T
		at   ecosystem.Position
	}
	all := make([]placed, len(list))
	for i, item := range list {
		all[i] = placed{item, at(item)}
	}
	slices.SortFunc(all, func(a, b placed) int { return comparePositions(order, a.at, b.at) })
	for i, p := range all {
		list[i] = p.item
	}
}

// comparePositions is negative where the first of two positions of a list comes first.
func comparePositions(order []ecosystem.Order, a, b ecosystem.Position) int {
	for i, key := range a.Keys {
		c := compareValues(key, b.Keys[i])
		if i < len(order) && order[i].Desc && key != nil && b.Keys[i] != nil {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return strings.Compare(string(a.ID), string(b.ID))
}

// compareValues compares two values of one type; nil comes after everything.
func compareValues(a, b any) int {
	less := false
	switch a := a.(type) {
	case nil:
		less = false
	case string:
		b, is := b.(string)
		less = !is || a < b
	case int64:
		b, is := b.(int64)
		less = !is || a < b
	case float64:
		b, is := b.(float64)
		less = !is || a < b
	}
	switch {
	case a == b:
		return 0
	case less:
		return -1
	}
	return 1
}
