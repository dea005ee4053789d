package neo4j

import (
	"cmp"
	"context"
	"slices"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Kept gives every state of a thing, and those of claims about it.
func (s *Store) Kept(ctx context.Context, of ecosystem.ID) (states []ecosystem.Version, err error) {
	err = s.read(ctx, func(t *transaction) error {
		states, err = present{t}.Kept(of)
		return err
	})
	return states, err
}

// Erasing gives the commits that erased something.
func (s *Store) Erasing(ctx context.Context) (commits []ecosystem.Commit, err error) {
	err = s.read(ctx, func(t *transaction) error {
		commits = nil
		head, err := t.head() // first: what is published by now is there as a whole
		if err != nil {
			return err
		}
		return t.each("erasing", map[string]any{"head": int64(head)}, func(row []any) error {
			commits = append(commits, decodedCommit(row[0].(properties)))
			return nil
		})
	})
	return commits, err
}

var _ ledger.Kept = present{}

// Kept gives every state of a thing, and those of claims about it. As always, the archive
// has the last word.
func (p present) Kept(of ecosystem.ID) ([]ecosystem.Version, error) {
	type state struct {
		id    ecosystem.ID
		since ecosystem.Revision
	}
	found := map[state]ecosystem.Version{}
	err := p.each("kept_now", map[string]any{"id": string(of)}, func(row []any) error {
		if r, whole := decoded(row[0].(properties)); whole {
			found[state{r.ID, r.Since}] = ecosystem.Version{Record: r}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = p.each("kept_past", map[string]any{"id": string(of)}, func(row []any) error {
		if r, whole := decodedPast(row[0].(properties)); whole {
			found[state{r.ID, r.Since}] = ecosystem.Version{Record: r.Record, Until: r.until, Ended: r.ended}
		}
		return nil
	})
	states := make([]ecosystem.Version, 0, len(found))
	for _, v := range found {
		states = append(states, v)
	}
	slices.SortFunc(states, func(a, b ecosystem.Version) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Since, b.Since))
	})
	return states, err
}

// Log gives all commits, without what they touched.
func (p present) Log() (log []ecosystem.Commit, err error) {
	err = p.each("log", nil, func(row []any) error {
		log = append(log, decodedCommit(row[0].(properties)))
		return nil
	})
	return log, err
}

// erase rewrites what is kept of what entries erase. It belongs into the transaction that
// applies them: what has been copied to the archive for them is there by then.
func erase(t *transaction, entries []ledger.Entry) error {
	for _, e := range entries {
		r, err := ledger.Erase(e, present{t})
		if err == nil {
			err = rewrite(t, r)
		}
		if err == nil && len(e.Commit.Erases) > 0 {
			err = t.do("forget_beside", nil)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func rewrite(t *transaction, r ledger.Rewrite) error {
	var states, keys, commits []properties
	for _, s := range r.States {
		states = append(states, past(s.Record, s.Until, s.Ended))
	}
	for _, h := range r.Keys {
		if !h.WasGivenUp() {
			keys = append(keys, holding([]ecosystem.Key{h.Key}, h.Of)...)
		}
	}
	for _, c := range r.Commits {
		commits = append(commits, properties{"revision": int64(c.Revision), "message": c.Message, "sent": c.Sent})
	}
	if err := writeAll(t, "rewrite_past", states); err != nil {
		return err
	}
	if err := writeAll(t, "delete_past_keys", keys); err != nil {
		return err
	}
	return writeAll(t, "rewrite_commits", commits)
}
