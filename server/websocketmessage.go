package server

import (
	"context"
	"encoding/json"
	"sync"
	"sync/atomic"

	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"
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

// closeError is why a socket is closed.
type closeError struct {
	code   websocket.StatusCode
	reason string
}

func (c *closeError) Error() string { return c.reason }

// socket is one connection and the operations that run over it.
type socket struct {
	*endpoint
	conn          *websocket.Conn
	operations    sync.WaitGroup
	authorization []string // of the request, or of connection_init
	stranger      bool     // whether it was opened by a page that may not send a token

	mu      sync.Mutex
	running map[string]*socketOperation // by the ids that the client gave them
}

// socketOperation is an operation that is being answered.
type socketOperation struct {
	end       context.CancelFunc
	cancelled atomic.Bool // whether the client wants no more of it
}

// clientMessage is what a client says.
type clientMessage struct {
	kind, id string
	payload  map[string]any
}

// serverMessage is what the server says.
type serverMessage struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func (s *socket) send(ctx context.Context, m serverMessage) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.limits.EventPatience)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, text)
}

// sendErrors says why an operation is not carried out.
func (s *socket) sendErrors(ctx context.Context, id string, errs gqlerror.List) error {
	text, err := json.Marshal(s.rejection(ctx, errs).Errors)
	if err != nil {
		return err
	}
	return s.send(ctx, serverMessage{ID: id, Type: "error", Payload: text})
}
