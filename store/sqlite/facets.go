package sqlite

import (
	"context"
	"database/sql"

	"catchment/ecosystem"
)

// Facets counts what Find would give per value of each field.
func (r *reader) Facets(ctx context.Context, q ecosystem.Query, by []ecosystem.Facet) (map[ecosystem.Facet][]ecosystem.Bucket, error) {
	f, err := r.condition(q)
	if err != nil {
		return nil, err
	}
	if err := ecosystem.CheckFacets(q.Kinds, by); err != nil {
		return nil, err
	}
	buckets := make(map[ecosystem.Facet][]ecosystem.Bucket, len(by))
	name, field := f.bind(""), len(f.values)-1
	// A list counts under each of its values once; an absent value under the empty one.
	text := "SELECT value, count(*) FROM (SELECT DISTINCT x.id, CASE j.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false'" +
		" ELSE coalesce(CAST(j.value AS TEXT), '') END AS value FROM (SELECT x.id, x.fields -> " + name + " AS raw FROM " + f.from() + ") AS x" +
		" LEFT JOIN json_each(x.raw) AS j) GROUP BY value ORDER BY 2 DESC, 1"
	err = r.read(ctx, func(v readTx) error {
		for _, facet := range by {
			f.values[field] = facet.Field
			var list []ecosystem.Bucket
			err := v.query(ctx, text, f.args, func(rows *sql.Rows) error {
				var b ecosystem.Bucket
				err := rows.Scan(&b.Value, &b.N)
				list = append(list, b)
				return err
			})
			if err != nil {
				return err
			}
			buckets[facet] = list
		}
		return nil
	})
	return buckets, err
}
