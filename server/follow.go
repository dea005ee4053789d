package server

import (
	"context"
	"fmt"
	"iter"
	"mime"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// Follower brings the commits that subscriptions tell of.
type Follower interface {
	// Follow gives the commits that a subscription is about, in order, and waits for more.
	Follow(ctx context.Context, op *graphql.OperationContext) iter.Seq2[ecosystem.Commit, error]

	// Of makes the context in which the event of one commit is answered.
	Of(ctx context.Context, c ecosystem.Commit) context.Context
}

const eventStreamType = "text/event-stream"

// wantsEvents tells whether the answer shall be a stream of events.
func wantsEvents(accept string) bool {
	for part := range strings.SplitSeq(accept, ",") {
		if media, _, err := mime.ParseMediaType(part); err == nil && media == eventStreamType {
			return true
		}
	}
	return false
}

// checkFollows wants one field of a subscription, as an event is of one thing; by
// another name the usual rules let the same field through twice.
func checkFollows(op *graphql.OperationContext, _ Limits) *gqlerror.Error {
	if op.Operation.Operation != ast.Subscription {
		return nil
	}
	if fields := graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"}); len(fields) != 1 || strings.HasPrefix(fields[0].Name, "__") {
		return refuse(ecosystem.BadRequest, "A subscription follows one field.", "Ask for one, once; send another subscription for another.")
	}
	return nil
}

// reader is whoever takes answers as they come. After one that failed nothing arrives any more.
type reader interface {
	next(*answer)
	alive()      // says that the stream lives
	good() error // why whoever reads may do so no longer
	failed() bool
}

// place gives one of the places for those who follow, until it is given back; what
// it costs to follow is little, but not nothing.
func (e *endpoint) place(w http.ResponseWriter) (giveBack func(), err *gqlerror.Error) {
	select {
	case e.open <- struct{}{}:
		return func() { <-e.open }, nil
	default:
		w.Header().Set("Retry-After", "5")
		err := refuse(ecosystem.Unavailable, "As many as can follow at once do so already.", "Try again in a moment.")
		err.Extensions["limit"], err.Extensions["maximum"] = "subscriptions", cap(e.open)
		return nil, err
	}
}

// events answers an operation as a stream of server-sent events, in the form of
// graphql-sse with a connection for each operation: next for each answer, complete
// at the end. The error is why there is no stream.
func (e *endpoint) events(w http.ResponseWriter, r *http.Request, op *graphql.OperationContext) *gqlerror.Error {
	giveBack, err := e.place(w)
	if err != nil {
		return err
	}
	defer giveBack()
	ctx, end := whileRunning(r.Context())
	defer end()
	s := e.beginEvents(w, r.Header.Values("Authorization"))
	e.stream(ctx, op, s)
	s.complete()
	return nil
}

// refuseInEvents says in a stream of its own what is wrong with an operation. An
// EventSource tells its page nothing of an answer that is not a stream.
func (e *endpoint) refuseInEvents(ctx context.Context, w http.ResponseWriter, errs gqlerror.List) {
	s := e.beginEvents(w, nil)
	s.next(e.refusal(ctx, errs))
	s.complete()
}

// stream gives a reader all that an operation answers: one answer, or one for each event.
func (e *endpoint) stream(ctx context.Context, op *graphql.OperationContext, s reader) {
	if op.Operation.Operation == ast.Subscription && e.follows != nil {
		e.follow(ctx, op, s)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, e.limits.Deadline)
	defer cancel()
	if a := e.answer(ctx, op); a != nil {
		s.next(a)
	}
}

// arrived is a commit on its way to whoever follows, or why there are no more.
type arrived struct {
	commit ecosystem.Commit
	err    error
}

// follow tells of commits until the reader leaves, is too slow or may read no longer,
// the store fails or the server stops. The next commit is fetched while the reader takes the last one,
// none is kept for later, so that a reader costs the same however slow it is.
func (e *endpoint) follow(ctx context.Context, op *graphql.OperationContext, s reader) {
	ctx, leave := context.WithCancel(ctx)
	var fetching sync.WaitGroup
	defer fetching.Wait()
	defer leave()
	commits := make(chan arrived)
	fetching.Go(func() { e.fetch(ctx, op, commits) })
	silent, check := time.NewTicker(e.limits.KeepAlive), time.NewTicker(e.limits.Recheck)
	defer silent.Stop()
	defer check.Stop()
	for last := ecosystem.Revision(0); !s.failed(); {
		select {
		case <-silent.C:
			s.alive()
		case <-check.C:
			if err := s.good(); err != nil {
				s.next(e.ended(ctx, err, last))
				return
			}
		case next, more := <-commits:
			if !more || next.err != nil {
				s.next(e.ended(ctx, next.err, last))
				return
			}
			last = next.commit.Revision
			if took := e.tell(ctx, op, s, next.commit); took > e.limits.SlowReader {
				s.next(e.ended(ctx, tooSlowFor(last), last))
				return
			}
			silent.Reset(e.limits.KeepAlive)
		}
	}
}

// fetch brings commits until there are no more or nobody wants them.
func (e *endpoint) fetch(ctx context.Context, op *graphql.OperationContext, to chan<- arrived) {
	defer close(to)
	for c, err := range e.follows.Follow(ctx, op) {
		select {
		case to <- arrived{c, err}:
		case <-ctx.Done():
			return
		}
	}
}

// tell sends the event of one commit and says how long the reader took for it.
func (e *endpoint) tell(ctx context.Context, op *graphql.OperationContext, s reader, c ecosystem.Commit) time.Duration {
	ctx, cancel := context.WithTimeout(ctx, e.limits.Deadline)
	defer cancel()
	a := e.answer(e.follows.Of(ctx, c), op)
	if a == nil {
		return 0
	}
	began := time.Now()
	s.next(a)
	return time.Since(began)
}

// ended is the last event of a stream that does not end by itself.
func (e *endpoint) ended(ctx context.Context, err error, last ecosystem.Revision) *answer {
	if err == nil || ctx.Err() != nil {
		err = &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The server stops.", Hint: "Follow again from where you were."}
	}
	told := e.present(ctx, err)
	if last > 0 {
		told.Extensions["resumeAfter"] = last
	}
	return &answer{Errors: gqlerror.List{told}}
}

func tooSlowFor(last ecosystem.Revision) error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: fmt.Sprintf("Too slow; resume after revision %d.", last),
		Hint: "Read events as they come, and ask for less in each."}
}

// eventStream writes events, each at once.
type eventStream struct {
	*endpoint
	to            http.ResponseWriter
	control       *http.ResponseController
	authorization []string
	err           error
}

func (s *eventStream) alive() { s.say(":\n\n") }

func (s *eventStream) failed() bool { return s.err != nil }

func (e *endpoint) beginEvents(w http.ResponseWriter, authorization []string) *eventStream {
	s := &eventStream{endpoint: e, to: w, control: http.NewResponseController(w), authorization: authorization}
	_ = s.control.SetReadDeadline(time.Time{}) // the request is read; what cannot have one is no connection
	h := s.to.Header()
	h.Set("Content-Type", eventStreamType)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // a proxy shall pass events on as they come
	s.say(":\n\n")
	return s
}

func (s *eventStream) next(a *answer) {
	s.say("event: next\ndata: " + string(a.whole()) + "\n\n")
}

func (s *eventStream) complete() { s.say("event: complete\ndata:\n\n") }

func (s *eventStream) say(event string) {
	if s.err != nil {
		return
	}
	_ = s.control.SetWriteDeadline(time.Now().Add(s.limits.EventPatience)) // likewise
	if _, s.err = s.to.Write([]byte(event)); s.err == nil {
		s.err = s.control.Flush()
	}
}
