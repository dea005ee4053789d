package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// socketProtocol is the one that graphql-ws speaks.
const socketProtocol = "graphql-transport-ws"

// The reasons for closing a socket that the protocol has numbers for.
const (
	closedMalformed    websocket.StatusCode = 4400
	closedUnauthorized websocket.StatusCode = 4401
	closedForbidden    websocket.StatusCode = 4403
	closedProtocol     websocket.StatusCode = 4406
	closedNoInit       websocket.StatusCode = 4408
	closedSameID       websocket.StatusCode = 4409
	closedTooMany      websocket.StatusCode = 4429
)

// closing is why a socket is closed.
type closing struct {
	code   websocket.StatusCode
	reason string
}

func (c *closing) Error() string { return c.reason }

// socket answers operations over a WebSocket, in the protocol of graphql-ws. Pages
// of the same sites as elsewhere may open one. A browser cannot send a token with
// it, so that it may stand in connection_init: {"Authorization": "Bearer …"}.
func (e *endpoint) socket(w http.ResponseWriter, r *http.Request) *gqlerror.Error {
	giveBack, refused := e.place(w)
	if refused != nil {
		return refused
	}
	defer giveBack()
	ctx, done := whileRunning(r.Context())
	defer done()
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{socketProtocol}, OriginPatterns: e.origins})
	if err != nil {
		return nil // it has been answered
	}
	defer func() { _ = conn.CloseNow() }() // it is closed already, or nobody is there
	conn.SetReadLimit(e.limits.SocketBytes)
	s := &socket{endpoint: e, conn: conn, running: map[string]*ongoing{},
		authorization: r.Header.Values("Authorization")}
	var reading sync.WaitGroup
	defer reading.Wait()
	messages, broken := make(chan heard), make(chan error, 1)
	// Reading under a context that ends would close the connection, and the client
	// shall hear the reason first.
	connected, hangUp := context.WithCancel(context.WithoutCancel(ctx))
	defer hangUp()
	reading.Go(func() { broken <- s.listen(connected, messages) })
	err = s.talk(ctx, messages, broken)
	s.answering.Wait()
	var why *closing
	switch {
	case errors.As(err, &why):
		_ = conn.Close(why.code, why.reason) // nobody listens any more, or all is well
	case ctx.Err() != nil:
		_ = conn.Close(websocket.StatusGoingAway, "The server stops.") // likewise
	}
	return nil
}

// socket is one connection and what is being answered over it.
type socket struct {
	*endpoint
	conn          *websocket.Conn
	answering     sync.WaitGroup
	authorization []string // of the request, or of connection_init

	mu      sync.Mutex
	running map[string]*ongoing
}

// ongoing is an operation that is being answered.
type ongoing struct {
	end  context.CancelFunc
	left atomic.Bool // whether the client wants no more of it
}

// heard is what a client says.
type heard struct {
	kind, id string
	payload  map[string]any
}

// talk takes what the client says until it leaves, breaks the protocol, its token no
// longer holds or the server stops. What is being answered then is told to end.
func (s *socket) talk(ctx context.Context, messages <-chan heard, broken <-chan error) error {
	if s.conn.Subprotocol() != socketProtocol {
		return &closing{closedProtocol, "Subprotocol not acceptable"}
	}
	answering, end := context.WithCancel(ctx)
	defer end()
	init := time.NewTimer(s.limits.SocketInit)
	defer init.Stop()
	alive, check := time.NewTicker(s.limits.KeepAlive), time.NewTicker(s.limits.Recheck)
	defer alive.Stop()
	defer check.Stop()
	gone := make(chan error, 1)
	for begun := false; ; {
		var err error
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err = <-broken:
		case err = <-gone:
		case <-init.C:
			err = &closing{closedNoInit, "Connection initialisation timeout"}
		case <-alive.C:
			s.answering.Go(func() { s.ping(answering, gone) })
		case <-check.C:
			err = s.recheck()
		case m := <-messages:
			if m.kind == "connection_init" && !begun {
				begun = init.Stop()
				answering, err = s.begin(answering, m)
			} else {
				err = s.take(answering, m, begun)
			}
		}
		if err != nil {
			s.leaveAll() // nothing is said any more but why
			return err
		}
	}
}

func (s *socket) listen(ctx context.Context, to chan<- heard) error {
	for {
		_, text, err := s.conn.Read(ctx)
		if err != nil {
			return err
		}
		said, err := decodeObject(text, s.limits.JSONDepth)
		if err != nil {
			return &closing{closedMalformed, "Invalid message received"}
		}
		var m heard
		m.kind, _ = said["type"].(string)
		m.id, _ = said["id"].(string)
		m.payload, _ = said["payload"].(map[string]any)
		select {
		case to <- m:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// ping finds out whether the client is still there.
func (s *socket) ping(ctx context.Context, gone chan<- error) {
	ctx, cancel := context.WithTimeout(ctx, s.limits.KeepAlive)
	defer cancel()
	if err := s.conn.Ping(ctx); err != nil {
		select {
		case gone <- err:
		default: // it is known already
		}
	}
}

// begin finds out who asks.
func (s *socket) begin(ctx context.Context, m heard) (context.Context, error) {
	if token, said := m.payload["Authorization"].(string); said {
		who, good, err := s.who([]string{token})
		if err != nil || !good {
			return ctx, &closing{closedForbidden, "Forbidden"}
		}
		ctx, s.authorization = ecosystem.WithPrincipal(ctx, who), []string{token}
	}
	return ctx, s.say(ctx, message{Type: "connection_ack"})
}

// message is what the server says.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func (s *socket) say(ctx context.Context, m message) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.limits.EventPatience)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, text)
}
