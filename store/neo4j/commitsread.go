package neo4j

import (
	"context"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Commits gives the commits that made these revisions, in one statement, and which of
// them the lens shows in a few for all.
func (r *reader) Commits(ctx context.Context, revs []ecosystem.Revision) (found map[ecosystem.Revision]ecosystem.Commit, err error) {
	err = r.read(ctx, func(v *snapshot) error {
		found = make(map[ecosystem.Revision]ecosystem.Commit, len(revs))
		return v.each("commits_of", map[string]any{"revisions": numbers(revs), "rev": int64(r.rev)}, func(row []any) error {
			c := decodedCommit(row[0].(properties))
			found[c.Revision] = c
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	return ledger.ShowCommits(ctx, r, found)
}

// Holders gives all that has or ever had a key.
func (s *Store) Holders(ctx context.Context, keys []ecosystem.Key) (holders map[ecosystem.Key][]ecosystem.ID, err error) {
	called, names := make(map[string]ecosystem.Key, len(keys)), make([]string, len(keys))
	for i, k := range keys {
		names[i] = keyName(k)
		called[names[i]] = k
	}
	err = s.read(ctx, func(t *transaction) error {
		holders = map[ecosystem.Key][]ecosystem.ID{}
		for _, statement := range []string{"key_holders", "past_key_holders"} {
			for part := range slices.Chunk(names, batch) {
				if err := t.each(statement, map[string]any{"names": part}, func(row []any) error {
					id, _ := row[0].(string)
					name, _ := row[1].(string)
					holders[called[name]] = append(holders[called[name]], ecosystem.ID(id))
					return nil
				}); err != nil {
					return err
				}
			}
		}
		return nil
	})
	for k, ids := range holders {
		slices.Sort(ids)
		holders[k] = slices.Compact(ids)
	}
	return holders, err
}

// Touched gives what the commits of these revisions touched, in one statement.
func (s *Store) Touched(ctx context.Context, of []ecosystem.Revision) (touched map[ecosystem.Revision][]ecosystem.Touched, err error) {
	err = s.read(ctx, func(t *transaction) error {
		touched = make(map[ecosystem.Revision][]ecosystem.Touched, len(of))
		head, err := t.head() // first: what is published by now is there as a whole
		if err != nil {
			return err
		}
		return t.each("touched", map[string]any{"revisions": numbers(of), "head": int64(head)}, func(row []any) error {
			rev, _ := row[0].(int64)
			if list := decodedTouched(row[1]); len(list) > 0 {
				touched[ecosystem.Revision(rev)] = list
			}
			return nil
		})
	})
	return touched, err
}

// decodedTouched reads what [encodedCommit] wrote of the things that a commit touched.
func decodedTouched(v any) []ecosystem.Touched {
	list, _ := v.([]any)
	touched := make([]ecosystem.Touched, len(list))
	for i, v := range list {
		text, _ := v.(string)
		op, id, _ := strings.Cut(text, " ")
		kind, _ := ecosystem.ID(id).Kind()
		touched[i] = ecosystem.Touched{ID: ecosystem.ID(id), Kind: kind, Op: ecosystem.Op(op)}
	}
	return touched
}

func numbers(revs []ecosystem.Revision) []int64 {
	plain := make([]int64, len(revs))
	for i, rev := range revs {
		plain[i] = int64(rev)
	}
	return plain
}
