package server

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// running is a server on a port of its own.
type running struct {
	address string
	stop    context.CancelFunc
	stopped chan error
}

func run(t *testing.T, h http.Handler, limits Limits) *running {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	s := &running{l.Addr().String(), stop, make(chan error, 1)}
	go func() { s.stopped <- Run(ctx, l, h, limits, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(stop)
	return s
}

func ask(address, query string) (status int, body string, err error) {
	answer, err := http.Post("http://"+address+"/graphql", "application/json", strings.NewReader(quote(query)))
	if err != nil {
		return 0, "", err
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	return answer.StatusCode, string(b), err
}

func TestStoppingFinishesRunningRequests(t *testing.T) {
	r := newTestServer(t, nil)
	s := run(t, r, DefaultLimits())
	type outcome struct {
		status int
		body   string
		err    error
	}
	answers := make(chan outcome)
	go func() {
		status, body, err := ask(s.address, "{slow}")
		answers <- outcome{status, body, err}
	}()
	<-r.schema.entered
	s.stop()
	waitUntil(t, "no further request is taken", func() bool {
		c, err := net.Dial("tcp", s.address)
		if err == nil {
			c.Close()
		}
		return err != nil
	})
	select {
	case err := <-s.stopped:
		t.Fatalf("it stopped with a request running: %v", err)
	default:
	}
	close(r.schema.release)
	if got := <-answers; got.status != 200 || got.err != nil || !strings.Contains(got.body, `"slow":"hello"`) {
		t.Errorf("the running request got %+v", got)
	}
	if err := <-s.stopped; err != nil {
		t.Errorf("it ended with %v", err)
	}
}

func waitUntil(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !is(); {
		if time.Now().After(deadline) {
			t.Fatalf("waited half a minute until %s", what)
		}
		time.Sleep(time.Millisecond)
	}
}

func TestASlowSenderIsDisconnected(t *testing.T) {
	limits := DefaultLimits()
	limits.ReadHeaderTimeout = 50 * time.Millisecond
	s := run(t, newTestServer(t, nil), limits)
	c, err := net.Dial("tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := io.WriteString(c, "POST /graphql HTTP/1.1\r\nHost: localhost\r\n"); err != nil {
		t.Fatal(err)
	}
	if err := c.SetReadDeadline(time.Now().Add(5 * time.Second)); err != nil {
		t.Fatal(err)
	}
	_, err = io.ReadAll(c)
	if wait, ok := err.(net.Error); ok && wait.Timeout() {
		t.Error("the connection was still open after five seconds")
	}
}

func TestLongHeadersAreRefused(t *testing.T) {
	s := run(t, newTestServer(t, nil), DefaultLimits())
	c, err := net.Dial("tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	go func() {
		_, _ = io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: "+strings.Repeat("x", 64<<10)+"\r\n\r\n") // it may hang up meanwhile
	}()
	answer, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("got %d", answer.StatusCode)
	}
}

func TestADisconnectedClientCancelsItsRequest(t *testing.T) {
	r := newTestServer(t, nil)
	s := run(t, r, DefaultLimits())
	ctx, leave := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+s.address+"/graphql", strings.NewReader(quote("{slow}")))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	gone := make(chan error, 1)
	go func() {
		answer, err := http.DefaultClient.Do(req)
		if err == nil {
			answer.Body.Close()
		}
		gone <- err
	}()
	<-r.schema.entered
	leave()
	if err := <-gone; err == nil {
		t.Error("it got an answer")
	}
	waitUntil(t, "the request is over", func() bool { return strings.Contains(r.log.String(), `"path":"/graphql"`) })
}
