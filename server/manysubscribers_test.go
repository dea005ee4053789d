package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"catchment/ecosystem"
)

// Five hundred follow at once, by turns as events and over sockets, while two among
// them read nothing. Everybody else hears of every revision, once and in order; the
// two are told where to go on; all together cost little, and nothing is left of them.
// Under the race detector fifty show what five hundred would of goroutines that meet,
// and what a reader costs is not asked, as the detector's own memory is most of it.
func TestFiveHundredSubscribersAtOnce(t *testing.T) {
	const before, news = 150, 20
	readers := 500
	if raced {
		readers = 50
	}
	f := newFollowServer(t, func(l *Limits) {
		l.Subscriptions, l.SlowReader = readers+2, 5*time.Second
		l.EventPatience, l.KeepAlive, l.Deadline = 5*time.Minute, 5*time.Minute, 5*time.Minute // who sleeps is told so, however long the others take
	})
	for n := range before {
		commitTo(t, f.registry, fmt.Sprint("long ", n), ecosystem.Fields{"description": strings.Repeat("long ", 800)})
	}
	start, heap := settledGoroutines(t), heapInUse()

	asleep := f.follow(t, heavy, 0, f.editor)
	dozing := f.socket(t)
	dozing.begin(t, `{"Authorization":"Bearer `+f.editor+`"}`)
	dozing.say(t, strings.Replace(subscribe("a", heavy), `"payload":{`, `"payload":{"variables":{"after":0},`, 1))

	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	var ready, reading sync.WaitGroup
	ready.Add(readers)
	for n := range readers {
		follow := f.eventsAfter
		if n%2 == 1 {
			follow = f.socketAfter
		}
		reading.Go(func() {
			if err := expectInOrder(ctx, follow, ready.Done, ecosystem.Revision(before-n%3), before+news); err != nil {
				t.Errorf("reader %d: %v", n, err)
			}
		})
	}
	ready.Wait()
	began := time.Now()
	for n := range news {
		commitTo(t, f.registry, fmt.Sprint("news ", n), nil)
	}
	grown := heapInUse() - heap
	reading.Wait()
	t.Logf("%d readers heard of %d commits in %v; each takes %d kB, both its ends", readers, news, time.Since(began), grown/readers>>10)
	if each := grown / readers; each > 256<<10 && !raced {
		t.Errorf("each reader takes %d kB", each>>10)
	}

	time.Sleep(6 * time.Second) // longer than a reader may take for one event
	expectTooSlow(t, asleep.next)
	expectTooSlow(t, dozing.event)
	asleep.leave()
	dozing.CloseNow()
	leave()
	waitUntil(t, fmt.Sprintf("there are no more than %d goroutines", start), func() bool {
		http.DefaultClient.CloseIdleConnections()
		return runtime.NumGoroutine() <= start
	})
}

// heavy has some 100 kB an event, so that connections hold few of them.
var heavy = "subscription($after: Revision) { commits(after: $after) { revision touched { nodes { kind node { ... on Dataset {" +
	numbered(25, " a%d:description") + "} } } } } }"

// expectTooSlow reads events up to the one that tells where to go on, which is the next to what came last.
func expectTooSlow(t *testing.T, next func(*testing.T) event) (last ecosystem.Revision) {
	t.Helper()
	for ; ; last++ {
		e := next(t)
		if e.payload.Data.Commits != nil && e.payload.Data.Commits.Revision == last+1 {
			continue
		}
		if len(e.payload.Errors) != 1 || e.payload.Errors[0].Message != fmt.Sprintf("Too slow; resume after revision %d.", last) ||
			e.payload.Errors[0].Extensions["resumeAfter"] != float64(last) || e.payload.Errors[0].Extensions["code"] != "UNAVAILABLE" {
			t.Errorf("after revision %d came %.300s", last, e.data)
		}
		return last
	}
}

// event is the next event over a socket.
func (c socketClient) event(t *testing.T) (e event) {
	t.Helper()
	e.data = c.receive(t)
	var m serverMessage
	if err := json.Unmarshal([]byte(e.data), &m); err != nil {
		t.Fatalf("%v in %.300s", err, e.data)
	}
	if err := json.Unmarshal(m.Payload, &e.payload); err != nil {
		t.Fatalf("%v in %.300s", err, e.data)
	}
	return e
}

// nextRevision gives the revision of the next event.
type nextRevision func() (ecosystem.Revision, error)

// expectInOrder follows from after one revision to another one, and wants each between them.
func expectInOrder(ctx context.Context, follow func(context.Context, ecosystem.Revision) (nextRevision, func(), error), ready func(), after, last ecosystem.Revision) error {
	next, end, err := follow(ctx, after)
	ready()
	if err != nil {
		return err
	}
	defer end()
	for want := after + 1; want <= last; want++ {
		if got, err := next(); err != nil || got != want {
			return fmt.Errorf("revision %d came where %d was due: %w", got, want, err)
		}
	}
	return nil
}

func (f *followServer) eventsAfter(ctx context.Context, after ecosystem.Revision) (nextRevision, func(), error) {
	body := fmt.Sprintf(`{"query":"subscription { commits(after: %d) { revision } }"}`, after)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+f.address+"/graphql", strings.NewReader(body))
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", eventStreamType)
	answer, err := http.DefaultClient.Do(req) //nolint:bodyclose // whoever follows closes it, by what is returned
	if err != nil {
		return nil, nil, err
	}
	l := newEventReader(answer, nil)
	return func() (ecosystem.Revision, error) {
		for l.lines.Scan() {
			if data, ok := strings.CutPrefix(l.lines.Text(), "data: "); ok {
				return revisionOf([]byte(data))
			}
		}
		return 0, l.lines.Err()
	}, func() { answer.Body.Close() }, nil
}

func (f *followServer) socketAfter(ctx context.Context, after ecosystem.Revision) (nextRevision, func(), error) {
	conn, _, err := websocket.Dial(ctx, "ws://"+f.address+"/graphql", &websocket.DialOptions{Subprotocols: []string{socketProtocol}}) //nolint:bodyclose // Dial says that it need not be closed
	if err != nil {
		return nil, nil, err
	}
	for _, text := range []string{`{"type":"connection_init"}`, subscribe("a", fmt.Sprintf("subscription { commits(after: %d) { revision } }", after))} {
		if err := conn.Write(ctx, websocket.MessageText, []byte(text)); err != nil {
			return nil, nil, err
		}
	}
	if _, _, err := conn.Read(ctx); err != nil { // connection_ack
		return nil, nil, err
	}
	return func() (ecosystem.Revision, error) {
		var m serverMessage
		_, text, err := conn.Read(ctx)
		if err != nil {
			return 0, err
		}
		if err := json.Unmarshal(text, &m); err != nil {
			return 0, err
		}
		return revisionOf(m.Payload)
	}, func() { conn.CloseNow() }, nil
}

func revisionOf(payload []byte) (ecosystem.Revision, error) {
	var e event
	if err := json.Unmarshal(payload, &e.payload); err != nil {
		return 0, err
	}
	if e.payload.Data.Commits == nil {
		return 0, fmt.Errorf("no commit in %s", payload)
	}
	return e.payload.Data.Commits.Revision, nil
}

// settledGoroutines waits until goroutines neither come nor go, and counts them.
func settledGoroutines(t *testing.T) (count int) {
	t.Helper()
	http.DefaultClient.CloseIdleConnections()
	waitUntil(t, "all is quiet", func() bool {
		before := count
		count = runtime.NumGoroutine()
		time.Sleep(20 * time.Millisecond)
		return before == count
	})
	return count
}

func heapInUse() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapInuse + m.StackInuse)
}
