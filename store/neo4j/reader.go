package neo4j

import (
	"context"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// reader reads one revision through one lens.
type reader struct {
	store *Store
	rev   ecosystem.Revision
	lens  ecosystem.Lens
}

// At reads the state after a revision, through a lens.
func (s *Store) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return &reader{s, rev, lens}
}

func (r *reader) Revision() ecosystem.Revision { return r.rev }
func (r *reader) Lens() ecosystem.Lens         { return r.lens }

// read runs f over what the reader sees. f may be run again from the start.
func (r *reader) read(ctx context.Context, f func(*snapshot) error) error {
	if err := r.checkReached(ctx); err != nil {
		return err
	}
	return r.store.read(ctx, func(t *transaction) error {
		v := r.snapshot(t)
		if err := v.seeMadeUp(); err != nil {
			return err
		}
		return f(v)
	})
}

// checkReached tells whether the revision is published. What this process has seen is;
// for anything newer it asks, in the end the server that writes: one that follows
// may not have heard of it yet.
func (r *reader) checkReached(ctx context.Context) error {
	if err := r.store.open(); err != nil {
		return err
	}
	if r.rev >= 0 && int64(r.rev) <= r.store.newestSeen.Load() {
		return nil
	}
	head, err := r.store.Head(ctx)
	if err == nil && r.rev > head {
		err = r.store.unlessClosed(r.store.reads.run(ctx, driver.AccessModeWrite, func(t *transaction) (err error) {
			head, err = t.head()
			return err
		}))
		r.store.noteRevision(head)
	}
	if err == nil {
		err = ledger.CheckRevision(r.rev, head)
	}
	return err
}

// Records gives the things with these ids, of any kind.
func (r *reader) Records(ctx context.Context, ids []ecosystem.ID) (found map[ecosystem.ID]ecosystem.Record, err error) {
	err = r.read(ctx, func(v *snapshot) error {
		found = make(map[ecosystem.ID]ecosystem.Record, len(ids))
		for part := range slices.Chunk(distinct(ids), batch) {
			records, err := v.shownOf(part)
			if err != nil {
				return err
			}
			for _, rec := range records {
				found[rec.ID] = rec
			}
		}
		return nil
	})
	return found, err
}

// Resolve finds the things that have these keys.
func (r *reader) Resolve(ctx context.Context, keys []ecosystem.Key) (found map[ecosystem.Key]ecosystem.ID, err error) {
	asked := make(map[ecosystem.Key]bool, len(keys))
	for _, k := range keys {
		asked[k] = true
	}
	err = r.read(ctx, func(v *snapshot) error {
		found = make(map[ecosystem.Key]ecosystem.ID, len(keys))
		ids, err := v.holders(keys)
		if err != nil {
			return err
		}
		for part := range slices.Chunk(ids, batch) {
			records, err := v.shownOf(part)
			if err != nil {
				return err
			}
			for _, rec := range records {
				for _, k := range rec.Keys() {
					if asked[k] {
						found[k] = rec.ID
					}
				}
			}
		}
		return nil
	})
	return found, err
}

// Claims gives the claims on each thing: newest recorded first, then by id.
func (r *reader) Claims(ctx context.Context, of []ecosystem.ID) (claims map[ecosystem.ID][]ecosystem.Claim, err error) {
	err = r.read(ctx, func(v *snapshot) error {
		claims = make(map[ecosystem.ID][]ecosystem.Claim, len(of))
		for part := range slices.Chunk(distinct(of), batch) {
			things, err := v.shownOf(part)
			if err != nil {
				return err
			}
			if err := v.loadClaims(idsOf(things)); err != nil {
				return err
			}
			for _, thing := range things {
				if list := v.claimsOn(thing.ID); len(list) > 0 {
					claims[thing.ID] = newestFirst(list)
				}
			}
		}
		return nil
	})
	return claims, err
}

func newestFirst(claims []ecosystem.Claim) []ecosystem.Claim {
	slices.SortFunc(claims, ecosystem.NewestFirst)
	return claims
}

func idsOf(records []ecosystem.Record) []ecosystem.ID {
	ids := make([]ecosystem.ID, len(records))
	for i, r := range records {
		ids[i] = r.ID
	}
	return ids
}
