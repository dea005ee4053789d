package neo4j

import (
	"context"
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
			touched[ecosystem.Revision(rev)] = decodedTouched(row[1])
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
