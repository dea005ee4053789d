package server

import (
	"context"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// handle does what a client says, other than its first connection_init.
func (s *socket) handle(ctx context.Context, m clientMessage, initialised bool) error {
	switch {
	case m.kind == "connection_init":
		return &closeError{closedTooMany, "Too many initialisation requests"}
	case m.kind == "ping":
		return s.send(ctx, serverMessage{Type: "pong"})
	case m.kind == "pong":
		return nil
	case m.kind == "complete" && m.id != "":
		s.cancel(m.id)
		return nil
	case m.kind != "subscribe" || m.id == "" || m.payload == nil:
		return &closeError{closedMalformed, "Invalid message received"}
	case !initialised:
		return &closeError{closedUnauthorized, "Unauthorized"}
	}
	return s.subscribe(ctx, m)
}

// subscribe answers an operation beside the others.
func (s *socket) subscribe(ctx context.Context, m clientMessage) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[m.id] != nil {
		return &closeError{closedSameID, "Subscriber for " + cutID(m.id) + " already exists"}
	}
	if len(s.running) == s.limits.SocketAnswers {
		return s.sendErrors(ctx, m.id, gqlerror.List{limitError(socketAnswersLimit, s.limits.SocketAnswers, len(s.running)+1)})
	}
	ctx, end := context.WithCancel(ctx)
	op := &socketOperation{end: end}
	s.running[m.id] = op
	s.operations.Go(func() {
		defer s.forget(m.id, op)
		defer func() { // a request has its own; here it would be the server's end
			if panicked := recover(); panicked != nil {
				_ = s.sendErrors(ctx, m.id, gqlerror.List{s.present(ctx, recovered(ctx, panicked))}) // nobody listens any more, or all is well
			}
		}()
		s.answer(ctx, m, op)
	})
	return nil
}

// cutID keeps a reason for closing within what one may hold.
func cutID(id string) string { return id[:min(len(id), 40)] }

// answer carries one operation out and sends its responses.
func (s *socket) answer(ctx context.Context, m clientMessage, running *socketOperation) {
	if _, ok := s.rates.allow(callerFrom(ctx).key, s.limits.rate(callerFrom(ctx))); !ok {
		_ = s.sendErrors(ctx, m.id, gqlerror.List{tooManyRequests(s.limits.rate(callerFrom(ctx)))}) // nobody listens any more, or all is well
		return
	}
	params, rejected := paramsFromMembers(m.payload)
	if rejected != nil {
		_ = s.sendErrors(ctx, m.id, gqlerror.List{rejected.err}) // nobody listens any more, or all is well
		return
	}
	op, errs := s.operation(ctx, params)
	if len(errs) > 0 {
		_ = s.sendErrors(ctx, m.id, errs) // likewise
		return
	}
	s.deliver(ctx, op, &socketSubscriber{socket: s, ctx: ctx, id: m.id, operation: running})
	if !running.cancelled.Load() {
		_ = s.send(ctx, serverMessage{ID: m.id, Type: "complete"}) // likewise
	}
}

// cancel ends an operation that the client wants no more of.
func (s *socket) cancel(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if op := s.running[id]; op != nil {
		op.cancelled.Store(true)
		op.end()
		delete(s.running, id)
	}
}

func (s *socket) cancelAll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, op := range s.running {
		op.cancelled.Store(true)
		op.end()
	}
}

// forget drops an operation that has ended; its id may stand for another one by now.
func (s *socket) forget(id string, op *socketOperation) {
	op.end()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[id] == op {
		delete(s.running, id)
	}
}

// socketSubscriber takes the responses of one operation. The context is that of the
// operation, which the subscriber belongs to.
type socketSubscriber struct {
	*socket
	ctx       context.Context
	id        string
	operation *socketOperation
	err       error
}

func (s *socketSubscriber) next(res *response) {
	if s.err == nil && !s.operation.cancelled.Load() {
		s.err = s.send(s.ctx, serverMessage{ID: s.id, Type: "next", Payload: res.bytes()})
	}
}

func (s *socketSubscriber) keepAlive() {} // the socket pings for all its operations

func (s *socketSubscriber) checkToken() error { return nil } // the socket checks it for all

func (s *socketSubscriber) failed() bool { return s.err != nil }
