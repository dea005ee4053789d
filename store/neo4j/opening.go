package neo4j

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// ErrEmpty is what the error of Open wraps where the database holds nothing at all.
var ErrEmpty = errors.New("the database is empty")

// opening is how far a store has come with looking whose the database is. The first
// call that reaches the server does it, for all.
type opening struct {
	create bool
	done   atomic.Bool
	turn   chan struct{} // held by the one that looks
	failed error         // why the last look failed, and when; of whoever has the turn
	at     time.Time
}

// lookAgain is how long what one call found out stands for those that waited for it.
const lookAgain = time.Second

func newOpening(create bool) *opening {
	return &opening{create: create, turn: make(chan struct{}, 1)}
}

// ready makes sure that the database is Catchment's and up to date.
func (s *Store) ready(ctx context.Context) error {
	o := s.opening
	if o.done.Load() {
		return nil
	}
	select {
	case o.turn <- struct{}{}:
		defer func() { <-o.turn }()
	case <-ctx.Done():
		return problem(ctx.Err())
	}
	if o.done.Load() {
		return nil
	}
	if o.failed != nil && time.Since(o.at) < lookAgain {
		return o.failed
	}
	err := s.prepare(ctx)
	if ctx.Err() != nil {
		return err // says nothing of the server
	}
	o.failed, o.at = err, time.Now()
	o.done.Store(err == nil)
	return err
}
