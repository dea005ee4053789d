package server

import (
	"github.com/coder/websocket"

	"catchment/ecosystem"
)

// stillGood looks again at what somebody who follows proved to be with, as a token
// may be taken back or expire meanwhile. The error is why they may follow no longer.
func (e *endpoint) stillGood(authorization []string) error {
	switch _, good, err := e.who(authorization); {
	case err != nil:
		return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "Tokens cannot be checked now.",
			Hint: "Follow again in a moment, or tell whoever runs this server."}
	case !good:
		return &ecosystem.Error{Code: ecosystem.Unauthenticated, Message: "The token is no longer valid.",
			Hint: "Follow without one to hear what is public, or get a new one: catchment token create."}
	}
	return nil
}

// good lets a stream go on for as long as the token in its request holds.
func (s *eventStream) good() error { return s.stillGood(s.authorization) }

func (r *socketReader) good() error { return nil } // the socket sees to it for all

// recheck is why a socket is closed whose token no longer holds.
func (s *socket) recheck() error {
	err := s.stillGood(s.authorization)
	switch {
	case err == nil:
		return nil
	case ecosystem.CodeOf(err) == ecosystem.Unauthenticated:
		return &closing{closedForbidden, "Forbidden"}
	default:
		return &closing{websocket.StatusTryAgainLater, err.Error()}
	}
}
