package server

import (
	"context"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// acceptsEvents tells whether the answer shall be a stream of events.
func acceptsEvents(accept string) bool {
	for part := range strings.SplitSeq(accept, ",") {
		if media, _, err := mime.ParseMediaType(part); err == nil && media == eventStreamType {
			return true
		}
	}
	return false
}

// serveSSE answers an operation as a stream of server-sent events, in the form of
// graphql-sse with a connection for each operation: next for each response, complete
// at the end. The error is why there is no stream.
func (e *endpoint) serveSSE(w http.ResponseWriter, r *http.Request, op *graphql.OperationContext) *gqlerror.Error {
	release, err := e.acquireSlot(w)
	if err != nil {
		return err
	}
	defer release()
	ctx, end := untilServerStops(r.Context())
	defer end()
	s := e.startSSE(w, r.Header.Values("Authorization"))
	e.deliver(ctx, op, s)
	s.complete()
	return nil
}

// rejectAsSSE says in a stream of its own what is wrong with an operation. An
// EventSource tells its page nothing of an answer that is not a stream.
func (e *endpoint) rejectAsSSE(ctx context.Context, w http.ResponseWriter, errs gqlerror.List) {
	s := e.startSSE(w, nil)
	s.next(e.rejection(ctx, errs))
	s.complete()
}

// eventStream is the subscriber at the other end of a stream of events, each of
// which is written at once.
type eventStream struct {
	*endpoint
	to            http.ResponseWriter
	control       *http.ResponseController
	authorization []string
	err           error
}

func (e *endpoint) startSSE(w http.ResponseWriter, authorization []string) *eventStream {
	s := &eventStream{endpoint: e, to: w, control: http.NewResponseController(w), authorization: authorization}
	_ = s.control.SetReadDeadline(time.Time{}) // the request is read; what cannot have one is no connection
	h := s.to.Header()
	h.Set("Content-Type", eventStreamType)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // a proxy shall pass events on as they come
	s.write(":\n\n")
	return s
}

func (s *eventStream) next(res *response) {
	s.write("event: next\ndata: " + string(res.bytes()) + "\n\n")
}

func (s *eventStream) complete() { s.write("event: complete\ndata:\n\n") }

func (s *eventStream) keepAlive() { s.write(":\n\n") }

func (s *eventStream) failed() bool { return s.err != nil }

// checkToken lets a stream go on for as long as the token in its request is valid.
func (s *eventStream) checkToken() error { return s.endpoint.checkToken(s.authorization) }

func (s *eventStream) write(event string) {
	if s.err != nil {
		return
	}
	// What cannot have a deadline is no connection.
	_ = s.control.SetWriteDeadline(time.Now().Add(s.limits.EventPatience))
	if _, s.err = s.to.Write([]byte(event)); s.err == nil { //nolint:gosec // an event stream, and site.protect forbids browsers to take it for a page
		s.err = s.control.Flush()
	}
}
