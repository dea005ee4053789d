package server

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// subscriber is whoever takes responses as they come: a stream of events (sse.go) or
// an operation over a socket (websocketoperation.go).
type subscriber interface {
	next(*response)
	keepAlive()        // says that the stream lives, where nothing else was said for a while
	checkToken() error // why the subscriber may read no longer; nil: it still may
	failed() bool      // nothing arrives any more
}

// acquireSlot takes one of the slots for open streams and sockets, until it is
// released: what it costs to follow is little, but not nothing.
func (e *endpoint) acquireSlot(w http.ResponseWriter) (release func(), err *gqlerror.Error) {
	select {
	case e.slots <- struct{}{}:
		return func() { <-e.slots }, nil
	default:
		w.Header().Set("Retry-After", "5")
		err := requestError(ecosystem.Unavailable, "As many as can follow at once do so already.", "Try again in a moment.")
		err.Extensions["limit"], err.Extensions["maximum"] = "subscriptions", cap(e.slots)
		return nil, err
	}
}

// checkToken looks again at what a subscriber proved to be with, as a token may be
// revoked or expire meanwhile. The error is why nothing more may be read with it.
func (e *endpoint) checkToken(authorization []string) error {
	switch _, valid, err := e.principal(authorization); {
	case err != nil:
		return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "Tokens cannot be checked now.",
			Hint: "Follow again in a moment, or tell whoever runs this server."}
	case !valid:
		return &ecosystem.Error{Code: ecosystem.Unauthenticated, Message: "The token is no longer valid.",
			Hint: "Follow without one to hear what is public, or get a new one: catchment token create."}
	}
	return nil
}

// deliver gives a subscriber all that an operation answers: one response, or one for each event.
func (e *endpoint) deliver(ctx context.Context, op *graphql.OperationContext, to subscriber) {
	if op.Operation.Operation == ast.Subscription && e.follower != nil {
		e.follow(ctx, op, to)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, e.limits.deadlineOf(op))
	defer cancel()
	if res := e.execute(ctx, op); res != nil {
		to.next(res)
		res.done()
	}
}

// nextCommit is a commit on its way to a subscriber, or why there are no more.
type nextCommit struct {
	commit ecosystem.Commit
	err    error
}

// follow tells of commits until the subscriber leaves, is too slow or may read no
// longer, the store fails or the server stops. The next commit is received while the
// subscriber takes the last one; none is kept for later, so that a subscriber costs
// the same however slow it is.
func (e *endpoint) follow(ctx context.Context, op *graphql.OperationContext, to subscriber) {
	ctx, leave := context.WithCancel(ctx)
	var receiving sync.WaitGroup
	defer receiving.Wait()
	defer leave()
	commits := make(chan nextCommit)
	receiving.Go(func() { e.receive(ctx, op, commits) })
	silent, check := time.NewTicker(e.limits.KeepAlive), time.NewTicker(e.limits.Recheck)
	defer silent.Stop()
	defer check.Stop()
	for last := ecosystem.Revision(0); !to.failed(); {
		select {
		case <-silent.C:
			to.keepAlive()
		case <-check.C:
			if err := to.checkToken(); err != nil {
				to.next(e.lastResponse(ctx, err, last))
				return
			}
		case next, more := <-commits:
			if !more || next.err != nil {
				to.next(e.lastResponse(ctx, next.err, last))
				return
			}
			took, err := e.sendCommit(ctx, op, to, next.commit)
			if err == nil {
				last = next.commit.Revision
			}
			if err == nil && took > e.limits.SlowReader {
				err = tooSlowAfter(last)
			}
			if err != nil {
				to.next(e.lastResponse(ctx, err, last))
				return
			}
			silent.Reset(e.limits.KeepAlive)
		}
	}
}

// receive brings commits until there are no more or nobody wants them.
func (e *endpoint) receive(ctx context.Context, op *graphql.OperationContext, commits chan<- nextCommit) {
	defer close(commits)
	for c, err := range e.follower.Follow(ctx, op) {
		select {
		case commits <- nextCommit{c, err}:
		case <-ctx.Done():
			return
		}
	}
}

// sendCommit sends the event of one commit and says how long the subscriber took for it.
// The error is why there was no turn for it.
func (e *endpoint) sendCommit(ctx context.Context, op *graphql.OperationContext, to subscriber, c ecosystem.Commit) (time.Duration, error) {
	turn, ok := e.turns.await(ctx) // however many others wait: the time allowed begins with the turn
	if !ok {
		return 0, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, e.limits.Deadline)
	defer cancel()
	budget := ecosystem.NewBudget(e.limits.Cost, nil)
	res := e.carryOut(e.follower.Of(ecosystem.WithBudget(ctx, budget), c), op)
	turn.end()
	if res == nil {
		return 0, nil
	}
	defer res.done()
	began := time.Now()
	to.next(res)
	return time.Since(began), nil
}

// lastResponse ends a stream that does not end by itself: it says why, and after
// which revision to follow again.
func (e *endpoint) lastResponse(ctx context.Context, err error, last ecosystem.Revision) *response {
	if err == nil || ctx.Err() != nil {
		err = &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The server stops.", Hint: "Follow again from where you were."}
	}
	presented := e.present(ctx, err)
	if last > 0 {
		presented.Extensions["resumeAfter"] = last
	}
	return &response{Errors: gqlerror.List{presented}}
}

func tooSlowAfter(last ecosystem.Revision) error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: fmt.Sprintf("Too slow; resume after revision %d.", last),
		Hint: "Read events as they come, and ask for less in each."}
}
