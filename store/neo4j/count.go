package neo4j

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Count is the number that Find would give in all, counted no further than limit; 0: no limit.
func (r *reader) Count(ctx context.Context, q ecosystem.Query, limit int) (count ecosystem.Count, err error) {
	if err := q.Check(); err != nil {
		return count, err
	}
	if err := ledger.CheckLimit(limit); err != nil {
		return count, err
	}
	err = r.read(ctx, func(v *snapshot) error {
		n, err := v.count(q, limit)
		count = ecosystem.Count{N: n}
		if limit > 0 && n > limit {
			count = ecosystem.Count{N: limit, Capped: true}
		}
		return err
	})
	return count, err
}

// count counts what a query asks for, until there are more than limit; 0: no limit.
func (v *snapshot) count(q ecosystem.Query, limit int) (n int, err error) {
	if q.Where == nil && q.Search == "" && q.Kinds[0].IsEntity() {
		if n, sure, err := v.countAll(q.Kinds); sure || err != nil {
			return n, err
		}
	}
	err = v.eachMatch(q, func(records []ecosystem.Record) error {
		if n += len(records); limit > 0 && n > limit {
			return errEnough
		}
		return nil
	})
	return n, err
}

// countAll lets the server count all of some kinds, and tells whether its count is right.
func (v *snapshot) countAll(kinds []ecosystem.Kind) (n int, sure bool, err error) {
	if !v.head || v.lens.LeavesOutMadeUp() {
		return 0, false, nil
	}
	params := v.visible(map[string]any{"nouns": texts(distinct(kinds))})
	err = v.each("count", params, func(row []any) error {
		counted, _ := row[0].(int64)
		n = int(counted)
		return nil
	})
	if err != nil {
		return 0, false, err
	}
	sure, err = v.unchanged()
	return n, sure, err
}

// Facets counts what Find would give per value of each field.
func (r *reader) Facets(ctx context.Context, q ecosystem.Query, by []ecosystem.Facet) (buckets map[ecosystem.Facet][]ecosystem.Bucket, err error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	if err := ecosystem.CheckFacets(q.Kinds, by); err != nil {
		return nil, err
	}
	counts := map[ecosystem.Facet]map[string]int{}
	err = r.read(ctx, func(v *snapshot) error {
		for _, facet := range by {
			counts[facet] = map[string]int{}
		}
		return v.eachMatch(q, func(records []ecosystem.Record) error {
			for _, rec := range records {
				for facet, of := range counts {
					for _, value := range facetValues(rec, facet.Field) {
						of[value]++
					}
				}
			}
			return nil
		})
	})
	buckets = make(map[ecosystem.Facet][]ecosystem.Bucket, len(by))
	for facet, of := range counts {
		buckets[facet] = inOrderOf(of)
	}
	return buckets, err
}

func inOrderOf(counts map[string]int) []ecosystem.Bucket {
	list := make([]ecosystem.Bucket, 0, len(counts))
	for value, n := range counts {
		list = append(list, ecosystem.Bucket{Value: value, N: n})
	}
	slices.SortFunc(list, func(a, b ecosystem.Bucket) int {
		return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Value, b.Value))
	})
	return list
}

// facetValues are the values that a thing counts under, each once; "" where it states none.
func facetValues(r ecosystem.Record, field string) []string {
	switch value := r.Fields[field].(type) {
	case []string:
		return distinct(value)
	case string:
		return []string{value}
	case bool:
		return []string{strconv.FormatBool(value)}
	}
	return []string{""}
}
