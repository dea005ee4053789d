package projection

import (
	"context"
	"iter"
	"sync"

	eco "catchment/ecosystem"
)

// Log is what a keeper follows: readers of each revision, and the commits as they come.
type Log interface {
	Head(ctx context.Context) (eco.Revision, error)
	At(rev eco.Revision, lens eco.Lens) eco.Reader
	Changes(ctx context.Context, after eco.Revision) iter.Seq2[eco.Commit, error]
}

// batch is the commits that came while a snapshot was being made, as one change.
type batch struct {
	last    eco.Revision
	touched []eco.Touched
	erases  bool
	err     error
}

// batches reads the commits after a revision as they come, for the keeper's loop: all
// that came while it worked on one batch is the next. It ends with the context, or when
// the loop ends.
func batches(ctx context.Context, log Log, after eco.Revision) iter.Seq[batch] {
	return func(yield func(batch) bool) {
		ctx, stop := context.WithCancel(ctx)
		var mu sync.Mutex
		var pending batch
		there := make(chan struct{}, 1)
		var reading sync.WaitGroup
		reading.Go(func() {
			defer close(there)
			for c, err := range log.Changes(ctx, after) {
				mu.Lock()
				pending.last, pending.err = c.Revision, err
				pending.touched = append(pending.touched, c.Touched...)
				pending.erases = pending.erases || len(c.Erases) > 0
				mu.Unlock()
				select {
				case there <- struct{}{}:
				default: // it is known already that something is there
				}
			}
		})
		defer reading.Wait()
		defer stop()
		for range there {
			mu.Lock()
			taken := pending
			pending = batch{}
			mu.Unlock()
			if (taken.last > 0 || taken.err != nil) && !yield(taken) {
				return
			}
		}
	}
}
