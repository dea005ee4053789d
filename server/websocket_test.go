package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

// socketClient is a client of a socket.
type socketClient struct{ *websocket.Conn }

func (f *followServer) socket(t *testing.T, headers ...string) socketClient {
	t.Helper()
	conn, answer, err := f.dial(t, headers...) //nolint:bodyclose // websocket.Dial says that it need not be closed
	if err != nil {
		t.Fatalf("%v, %v", err, answer)
	}
	conn.SetReadLimit(1 << 20)
	t.Cleanup(func() { conn.CloseNow() })
	return socketClient{conn}
}

func (f *followServer) dial(t *testing.T, headers ...string) (*websocket.Conn, *http.Response, error) {
	t.Helper()
	o := &websocket.DialOptions{Subprotocols: []string{socketProtocol}, HTTPHeader: http.Header{}}
	for pair := range slices.Chunk(headers, 2) {
		o.HTTPHeader.Set(pair[0], pair[1])
	}
	return websocket.Dial(t.Context(), "ws://"+f.address+"/graphql", o)
}

func (c socketClient) say(t *testing.T, text string) {
	t.Helper()
	if err := c.Write(t.Context(), websocket.MessageText, []byte(text)); err != nil {
		t.Fatal(err)
	}
}

// hears gives what the server says next, in short.
func (c socketClient) receive(t *testing.T) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	_, text, err := c.Read(ctx)
	if err != nil {
		return fmt.Sprint("closed ", int(websocket.CloseStatus(err)))
	}
	return string(text)
}

func (c socketClient) begin(t *testing.T, payload string) {
	t.Helper()
	c.say(t, `{"type":"connection_init","payload":`+payload+`}`)
	if got := c.receive(t); got != `{"type":"connection_ack"}` {
		t.Fatal(got)
	}
}

func subscribe(id, query string) string {
	return fmt.Sprintf(`{"id":%q,"type":"subscribe","payload":{"query":%q}}`, id, query)
}

func TestSubscriptionsOverAWebSocket(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "one", nil)
	public, team := f.socket(t), f.socket(t)
	public.begin(t, `{}`)
	team.begin(t, `{"Authorization":"Bearer `+f.editor+`"}`)
	const query = "subscription { commits(after: 0) { revision message } }"
	for _, c := range []struct {
		socketClient
		message string
	}{{public, "null"}, {team, `"About one"`}} {
		c.say(t, subscribe("a", query))
		want := `{"id":"a","type":"next","payload":{"data":{"commits":{"revision":1,"message":` + c.message + `}},"extensions":{"cost":{"actual":0,"maximum":100000},"revision":1}}}`
		if got := c.receive(t); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	commitTo(t, f.registry, "two", nil)
	if got := team.receive(t); !strings.Contains(got, `"revision":2,"message":"About two"`) {
		t.Error(got)
	}
	team.say(t, `{"id":"a","type":"complete"}`)
	team.say(t, subscribe("b", "{ revision { head } }"))
	if got := team.receive(t); got != `{"id":"b","type":"next","payload":{"data":{"revision":{"head":2}},"extensions":{"cost":{"actual":0,"maximum":100000},"revision":2}}}` {
		t.Error(got)
	}
	if got := team.receive(t); got != `{"id":"b","type":"complete"}` {
		t.Error(got)
	}
	team.say(t, subscribe("c", "{ things { name } }"))
	if got := team.receive(t); !strings.HasPrefix(got, `{"id":"c","type":"error","payload":[{"message":`) || !strings.Contains(got, "BAD_REQUEST") {
		t.Error(got)
	}
	team.say(t, `{"type":"ping"}`)
	if got := team.receive(t); got != `{"type":"pong"}` {
		t.Error(got)
	}
}

func TestAWebSocketIsClosedOnProtocolErrors(t *testing.T) {
	f := newFollowServer(t, func(l *Limits) { l.SocketInit, l.SocketBytes = 150*time.Millisecond, 1_000 })
	const begin, endless = `{"type":"connection_init"}`, "subscription { commits { revision } }"
	for _, c := range []struct {
		name string
		says []string
		code int
	}{
		{"nothing is said", nil, 4408},
		{"no JSON", []string{"hello"}, 4400},
		{"no such message", []string{begin, `{"type":"shout"}`}, 4400},
		{"begun twice", []string{begin, begin}, 4429},
		{"asked before it has begun", []string{subscribe("a", endless)}, 4401},
		{"a wrong token", []string{`{"type":"connection_init","payload":{"Authorization":"Bearer cat_x"}}`}, 4403},
		{"one id twice", []string{begin, subscribe("a", endless), subscribe("a", endless)}, 4409},
		{"too much at once", []string{begin, subscribe("a", strings.Repeat(" ", 1_000)+endless)}, 1009},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := f.socket(t)
			for _, text := range c.says {
				s.say(t, text)
			}
			got := s.receive(t)
			if got == `{"type":"connection_ack"}` {
				got = s.receive(t)
			}
			if got != fmt.Sprint("closed ", c.code) {
				t.Errorf("got %s, want %d", got, c.code)
			}
		})
	}
}

func TestAWebSocketChecksItsOrigin(t *testing.T) {
	f := newFollowServer(t, nil)
	for origin, want := range map[string]int{"http://" + f.address: 101, "https://map.example.org": 101, "https://elsewhere.example.org": 403, "http://map.example.org": 403} {
		conn, answer, _ := f.dial(t, "Origin", origin) //nolint:bodyclose // websocket.Dial says that it need not be closed
		if answer.StatusCode != want {
			t.Errorf("%s is answered %d, want %d", origin, answer.StatusCode, want)
		}
		if conn != nil {
			conn.CloseNow()
		}
	}
}

func TestAWebSocketLimitsOperationsAtOnce(t *testing.T) {
	f := newFollowServer(t, func(l *Limits) { l.SocketAnswers, l.Subscriptions = 2, 1 })
	s := f.socket(t)
	s.begin(t, `{}`)
	for _, id := range []string{"a", "b", "c"} {
		s.say(t, subscribe(id, "subscription { commits { revision } }"))
	}
	if got := s.receive(t); !strings.HasPrefix(got, `{"id":"c","type":"error"`) || !strings.Contains(got, `"limit":"socketAnswers"`) {
		t.Error(got)
	}
	_, answer, err := f.dial(t) //nolint:bodyclose // websocket.Dial says that it need not be closed
	if err == nil || answer.StatusCode != http.StatusServiceUnavailable || answer.Header.Get("Retry-After") == "" {
		t.Errorf("the second socket is answered %v", answer)
	}
}

func TestEndedWebSocketsLeaveNoGoroutines(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "one", nil)
	start := runtime.NumGoroutine()
	for n := range 30 {
		s := f.socket(t)
		s.begin(t, `{}`)
		s.say(t, subscribe("a", "subscription { commits(after: 0) { revision } }"))
		s.receive(t)
		if n%2 == 0 {
			s.CloseNow()
		} else {
			s.Close(websocket.StatusNormalClosure, "")
		}
	}
	waitUntil(t, fmt.Sprintf("there are no more than %d goroutines", start), func() bool { return runtime.NumGoroutine() <= start })
}

func TestStoppingClosesWebSockets(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "one", nil)
	s := f.socket(t)
	s.begin(t, `{}`)
	s.say(t, subscribe("a", "subscription { commits(after: 0) { revision } }"))
	s.receive(t)
	f.stop()
	var payload struct {
		Payload struct {
			Errors []struct{ Extensions map[string]any }
		}
	}
	if err := json.Unmarshal([]byte(s.receive(t)), &payload); err != nil || len(payload.Payload.Errors) != 1 {
		t.Fatalf("%v %+v", err, payload)
	}
	delete(payload.Payload.Errors[0].Extensions, "requestId")
	if diff := cmp.Diff(map[string]any{"code": string(ecosystem.Unavailable), "hint": "Follow again from where you were.", "resumeAfter": 1.0}, payload.Payload.Errors[0].Extensions); diff != "" {
		t.Error(diff)
	}
	if got := s.receive(t) + s.receive(t); got != `{"id":"a","type":"complete"}closed 1001` {
		t.Error(got)
	}
	if err := <-f.stopped; err != nil {
		t.Error(err)
	}
}
