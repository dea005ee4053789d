package server

import (
	"context"
	"encoding/json"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// take does what a client says once it has begun.
func (s *socket) take(ctx context.Context, m heard, begun bool) error {
	switch {
	case m.kind == "connection_init":
		return &closing{closedTooMany, "Too many initialisation requests"}
	case m.kind == "ping":
		return s.say(ctx, message{Type: "pong"})
	case m.kind == "pong":
		return nil
	case m.kind == "complete" && m.id != "":
		s.leave(m.id)
		return nil
	case m.kind != "subscribe" || m.id == "" || m.payload == nil:
		return &closing{closedMalformed, "Invalid message received"}
	case !begun:
		return &closing{closedUnauthorized, "Unauthorized"}
	}
	return s.subscribe(ctx, m)
}

// subscribe answers an operation beside the others.
func (s *socket) subscribe(ctx context.Context, m heard) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[m.id] != nil {
		return &closing{closedSameID, "Subscriber for " + cutID(m.id) + " already exists"}
	}
	if len(s.running) == s.limits.SocketAnswers {
		return s.refused(ctx, m.id, gqlerror.List{overLimit(socketAnswersLimit, s.limits.SocketAnswers, len(s.running)+1)})
	}
	ctx, end := context.WithCancel(ctx)
	one := &ongoing{end: end}
	s.running[m.id] = one
	s.answering.Go(func() {
		defer s.done(m.id, one)
		defer func() { // a request has its own; here it would be the server's end
			if panicked := recover(); panicked != nil {
				_ = s.refused(ctx, m.id, gqlerror.List{s.present(ctx, s.recovered(ctx, panicked))}) // nobody listens any more, or all is well
			}
		}()
		s.answerOne(ctx, m, one)
	})
	return nil
}

// cutID keeps a reason for closing within what one may hold.
func cutID(id string) string { return id[:min(len(id), 40)] }

// leave ends the answering of an operation that the client wants no more of.
func (s *socket) leave(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if one := s.running[id]; one != nil {
		one.left.Store(true)
		one.end()
		delete(s.running, id)
	}
}

func (s *socket) leaveAll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, one := range s.running {
		one.left.Store(true)
		one.end()
	}
}

// done forgets an operation; its id may stand for another one by now.
func (s *socket) done(id string, one *ongoing) {
	one.end()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[id] == one {
		delete(s.running, id)
	}
}

func (s *socket) answerOne(ctx context.Context, m heard, one *ongoing) {
	params, refused := paramsFromMembers(m.payload)
	if refused != nil {
		_ = s.refused(ctx, m.id, gqlerror.List{refused.err}) // nobody listens any more, or all is well
		return
	}
	op, errs := s.operation(ctx, params)
	if len(errs) > 0 {
		_ = s.refused(ctx, m.id, errs) // likewise
		return
	}
	s.stream(ctx, op, &socketReader{socket: s, ctx: ctx, id: m.id, one: one})
	if !one.left.Load() {
		_ = s.say(ctx, message{ID: m.id, Type: "complete"}) // likewise
	}
}

func (s *socket) refused(ctx context.Context, id string, errs gqlerror.List) error {
	text, err := json.Marshal(s.refusal(ctx, errs).Errors)
	if err != nil {
		return err
	}
	return s.say(ctx, message{ID: id, Type: "error", Payload: text})
}

// socketReader takes the answers of one operation. The context is that of the
// operation, which the reader belongs to.
type socketReader struct {
	*socket
	ctx context.Context
	id  string
	one *ongoing
	err error
}

func (r *socketReader) next(a *answer) {
	if r.err == nil && !r.one.left.Load() {
		r.err = r.say(r.ctx, message{ID: r.id, Type: "next", Payload: a.whole()})
	}
}

func (r *socketReader) alive() {} // the socket says it for all

func (r *socketReader) failed() bool { return r.err != nil }
