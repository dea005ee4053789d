package server

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// serveWebSocket answers operations over a WebSocket, in the protocol of graphql-ws.
// Pages of the same sites as elsewhere may open one. A browser cannot send a token
// with it, so that it may stand in connection_init: {"Authorization": "Bearer …"},
// but not from a page that may only read what is public.
// The error is why there is no socket.
func (e *endpoint) serveWebSocket(w http.ResponseWriter, r *http.Request) *gqlerror.Error {
	release, rejected := e.acquireSlot(w)
	if rejected != nil {
		return rejected
	}
	defer release()
	ctx, done := untilServerStops(r.Context())
	defer done()
	// Where the socket comes from has been judged already (origins.go).
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{socketProtocol}, InsecureSkipVerify: true})
	if err != nil {
		return nil // it has been answered
	}
	defer func() { _ = conn.CloseNow() }() // it is closed already, or nobody is there
	conn.SetReadLimit(e.limits.SocketBytes)
	s := &socket{endpoint: e, conn: conn, running: map[string]*socketOperation{},
		authorization: r.Header.Values("Authorization"), stranger: e.origins.stranger(r)}
	var reading sync.WaitGroup
	defer reading.Wait()
	messages, broken := make(chan clientMessage), make(chan error, 1)
	// Reading under a context that ends would close the connection, and the client
	// shall hear the reason first.
	connected, hangUp := context.WithCancel(context.WithoutCancel(ctx))
	defer hangUp()
	reading.Go(func() { broken <- s.readMessages(connected, messages) })
	err = s.serve(ctx, messages, broken)
	s.operations.Wait()
	var why *closeError
	switch {
	case errors.As(err, &why):
		_ = conn.Close(why.code, why.reason) // nobody listens any more, or all is well
	case ctx.Err() != nil:
		_ = conn.Close(websocket.StatusGoingAway, "The server stops.") // likewise
	}
	return nil
}

// serve handles what the client says until it leaves, breaks the protocol, its token is
// no longer valid or the server stops. Operations that run then are told to end.
func (s *socket) serve(ctx context.Context, messages <-chan clientMessage, broken <-chan error) error {
	if s.conn.Subprotocol() != socketProtocol {
		return &closeError{closedProtocol, "Subprotocol not acceptable"}
	}
	ofClient, end := context.WithCancel(ctx)
	defer end()
	init := time.NewTimer(s.limits.SocketInit)
	defer init.Stop()
	alive, check := time.NewTicker(s.limits.KeepAlive), time.NewTicker(s.limits.Recheck)
	defer alive.Stop()
	defer check.Stop()
	pingFailed := make(chan error, 1)
	for initialised := false; ; {
		var err error
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err = <-broken:
		case err = <-pingFailed:
		case <-init.C:
			err = &closeError{closedNoInit, "Connection initialisation timeout"}
		case <-alive.C:
			s.operations.Go(func() { s.ping(ofClient, pingFailed) })
		case <-check.C:
			err = s.checkToken()
		case m := <-messages:
			if m.kind == "connection_init" && !initialised {
				initialised = init.Stop()
				ofClient, err = s.initialise(ofClient, m)
			} else {
				err = s.handle(ofClient, m, initialised)
			}
		}
		if err != nil {
			s.cancelAll() // nothing is said any more but why
			return err
		}
	}
}

func (s *socket) readMessages(ctx context.Context, to chan<- clientMessage) error {
	for {
		_, text, err := s.conn.Read(ctx)
		if err != nil {
			return err
		}
		members, err := decodeObject(text, s.limits.JSONDepth)
		if err != nil {
			return &closeError{closedMalformed, "Invalid message received"}
		}
		var m clientMessage
		m.kind, _ = members["type"].(string)
		m.id, _ = members["id"].(string)
		m.payload, _ = members["payload"].(map[string]any)
		select {
		case to <- m:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// ping finds out whether the client is still there.
func (s *socket) ping(ctx context.Context, failed chan<- error) {
	ctx, cancel := context.WithTimeout(ctx, s.limits.KeepAlive)
	defer cancel()
	if err := s.conn.Ping(ctx); err != nil {
		select {
		case failed <- err:
		default: // it is known already
		}
	}
}

// initialise finds out who asks: whoever the token in connection_init says, else
// whoever the request said.
func (s *socket) initialise(ctx context.Context, m clientMessage) (context.Context, error) {
	if token, given := m.payload["Authorization"].(string); given {
		who, valid, err := s.principal([]string{token})
		if err != nil || !valid || s.stranger {
			return ctx, &closeError{closedForbidden, "Forbidden"}
		}
		ctx, s.authorization = ecosystem.WithPrincipal(ctx, who), []string{token}
		by := *callerFrom(ctx)
		by.shows(token, who)
		ctx = withCaller(ctx, &by)
	}
	return ctx, s.send(ctx, serverMessage{Type: "connection_ack"})
}

// checkToken is why a socket is closed whose token is no longer valid.
func (s *socket) checkToken() error {
	err := s.endpoint.checkToken(s.authorization)
	switch {
	case err == nil:
		return nil
	case ecosystem.CodeOf(err) == ecosystem.Unauthenticated:
		return &closeError{closedForbidden, "Forbidden"}
	default:
		return &closeError{websocket.StatusTryAgainLater, err.Error()}
	}
}
