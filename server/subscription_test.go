package server

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/graph"
	"catchment/store/sqlite"
)

// followServer is a server on the real schema over a file that others may write too.
type followServer struct {
	*testServer
	*running
	registry *ecosystem.Registry
	file     string
	editor   string
	config   Config
}

func newFollowServer(t *testing.T, change func(*Limits), origins ...string) *followServer {
	t.Helper()
	f := &followServer{file: filepath.Join(t.TempDir(), "catchment.db")}
	f.registry = f.open(t, true)
	limits := DefaultLimits()
	if change != nil {
		change(&limits)
	}
	book := workshop.Open(filepath.Join(t.TempDir(), "workshops"), nil)
	attach := graph.Attach{Registry: f.registry, Workshops: book}
	f.testServer = newTestServer(t, func(c *Config) {
		c.Workshops = book
		c.Registry, c.Schema, c.PresentError, c.Limits = f.registry, realSchema(t), graph.PresentError, limits
		c.Origins = append(origins, "https://map.example.org")
		c.Extensions, c.Follower = []graphql.HandlerExtension{attach}, attach
		f.config = *c
	})
	var err error
	if f.editor, _, err = f.tokens.Create("ada", ecosystem.RoleEditor, noExpiry); err != nil {
		t.Fatal(err)
	}
	f.running = run(t, f.testServer, limits)
	return f
}

// open is another process's way to the same file.
func (f *followServer) open(t *testing.T, create bool) *ecosystem.Registry {
	t.Helper()
	s, err := sqlite.Open(t.Context(), f.file, sqlite.Options{Create: create})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return ecosystem.NewRegistry(s, ecosystem.Options{})
}

func commitTo(t *testing.T, reg *ecosystem.Registry, name string, fields ecosystem.Fields) {
	t.Helper()
	d, err := reg.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	d.Create("Dataset", "", ecosystem.Fields{"name": name}.With(fields), ecosystem.Fields{"recorded": "2026-11-24", "visibility": fields["visibility"]})
	if _, err := reg.Apply(t.Context(), ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor}, d.ChangeSet(ecosystem.Edit, "About "+name)); err != nil {
		t.Fatal(err)
	}
}

const followed = `subscription($after: Revision) { commits(after: $after) { revision message touched { nodes { kind node { ... on Dataset { name } } } } } }`

// eventReader reads the events of one stream.
type eventReader struct {
	*http.Response
	lines *bufio.Scanner
	leave context.CancelFunc
}

func (f *followServer) follow(t *testing.T, query string, after any, token string) *eventReader {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"after": after}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, leave := context.WithTimeout(t.Context(), 5*time.Minute) // so that what never comes fails its test alone
	t.Cleanup(leave)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+f.address+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", eventStreamType)
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	return openEvents(t, req, leave)
}

func openEvents(t *testing.T, req *http.Request, leave context.CancelFunc) *eventReader {
	t.Helper()
	answer, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	return newEventReader(answer, leave)
}

func newEventReader(answer *http.Response, leave context.CancelFunc) *eventReader {
	lines := bufio.NewScanner(answer.Body)
	lines.Buffer(nil, 4<<20)
	return &eventReader{answer, lines, leave}
}

// event is the next event of the stream: its name, and what is in it as far as tests look.
type event struct {
	name    string
	data    string
	payload struct {
		Data struct {
			Commits *struct {
				Revision ecosystem.Revision
				Message  *string
				Touched  struct {
					Nodes []struct {
						Kind string
						Node *struct{ Name string }
					}
				}
			}
		}
		Errors []struct {
			Message    string
			Extensions map[string]any
		}
		Extensions struct{ Revision ecosystem.Revision }
	}
}

func (l *eventReader) next(t *testing.T) (e event) {
	t.Helper()
	for l.lines.Scan() {
		switch name, rest, _ := strings.Cut(l.lines.Text(), ":"); {
		case name == "event":
			e.name = strings.TrimSpace(rest)
		case name == "data":
			e.data = strings.TrimSpace(rest)
		case e.name == "next":
			if err := json.Unmarshal([]byte(e.data), &e.payload); err != nil {
				t.Fatalf("%v in %s", err, e.data)
			}
			return e
		case e.name != "":
			return e
		}
	}
	return e
}

// revisions reads so many events and gives their commits' numbers.
func (l *eventReader) revisions(t *testing.T, n int) (all []ecosystem.Revision) {
	t.Helper()
	for range n {
		e := l.next(t)
		if e.payload.Data.Commits == nil {
			t.Fatalf("after %v came %+v", all, e)
		}
		if got := e.payload.Data.Commits.Revision; e.payload.Extensions.Revision != got {
			t.Errorf("the event of revision %d is of revision %d", got, e.payload.Extensions.Revision)
		}
		all = append(all, e.payload.Data.Commits.Revision)
	}
	return all
}

func TestASubscriptionGetsEveryCommitOnceAndInOrder(t *testing.T) {
	f := newFollowServer(t, nil)
	for n := range 3 {
		commitTo(t, f.registry, fmt.Sprint("before ", n), nil)
	}
	fromNow, fromOne := f.follow(t, followed, nil, ""), f.follow(t, followed, 1, "")
	if h := fromNow.Header; h.Get("Content-Type") != eventStreamType || h.Get("X-Accel-Buffering") != "no" || h.Get("Cache-Control") != "no-store" {
		t.Errorf("the headers are %v", h)
	}
	if diff := cmp.Diff([]ecosystem.Revision{2, 3}, fromOne.revisions(t, 2)); diff != "" {
		t.Error(diff)
	}
	elsewhere := f.open(t, false)
	for n := range 40 { // by turns here and in another process
		commitTo(t, []*ecosystem.Registry{f.registry, elsewhere}[n%2], fmt.Sprint("news ", n), nil)
	}
	want := []ecosystem.Revision{}
	for n := range 40 {
		want = append(want, ecosystem.Revision(4+n))
	}
	for _, l := range []*eventReader{fromNow, fromOne} {
		if diff := cmp.Diff(want, l.revisions(t, 40)); diff != "" {
			t.Error(diff)
		}
	}
	again := f.follow(t, followed, 41, "")
	if diff := cmp.Diff([]ecosystem.Revision{42, 43}, again.revisions(t, 2)); diff != "" {
		t.Errorf("resumed: %s", diff)
	}
	began := time.Now()
	commitTo(t, elsewhere, "from elsewhere", nil)
	// That it comes within a second the contract of the stores holds, by what the machine
	// does in the same run; under the race detector a second is short.
	if again.revisions(t, 1); time.Since(began) > 10*time.Second {
		t.Errorf("it took %v", time.Since(began))
	}
}

func TestASubscriptionShowsOnlyWhatItsReaderMaySee(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "open", nil)
	public, team := f.follow(t, followed, 1, ""), f.follow(t, followed, 1, f.editor)
	commitTo(t, f.registry, "hidden", ecosystem.Fields{"visibility": "team"})
	commitTo(t, f.registry, "open as well", nil)
	e := public.next(t) // nothing of the hidden one
	if e.payload.Data.Commits == nil || e.payload.Data.Commits.Message != nil || strings.Contains(e.data, "hidden") || !strings.Contains(e.data, "open as well") {
		t.Errorf("the public is told %s", e.data)
	}
	if e := team.next(t); !strings.Contains(e.data, "About hidden") || !strings.Contains(e.data, `"name":"hidden"`) {
		t.Errorf("the team is told %s", e.data)
	}
}

func TestInvalidSubscriptionsAreRefused(t *testing.T) {
	f := newFollowServer(t, nil)
	for _, c := range []struct {
		name, query string
		after       any
		code        string
	}{
		{"no such field", "subscription { things { name } }", nil, "BAD_REQUEST"},
		{"two at once", "subscription { a: commits { revision } b: commits { revision } }", nil, "BAD_REQUEST"},
		{"too much in each", `subscription { commits { touched(first: 101) { nodes { kind } } } }`, nil, "LIMIT_EXCEEDED"},
		{"too deep", `subscription { commits ` + strings.Repeat("{ run { commits { nodes ", 6) + "{ revision }" + strings.Repeat(" } } }", 6) + " }", nil, "LIMIT_EXCEEDED"},
		{"a revision that is not there", followed, 99, "BAD_REQUEST"},
		{"no revision", followed, "soon", "BAD_REQUEST"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := f.follow(t, c.query, c.after, "")
			if l.StatusCode != http.StatusOK {
				t.Fatalf("the status is %d, so that an EventSource hears nothing of why", l.StatusCode)
			}
			e := l.next(t)
			if diff := cmp.Diff([]string{c.code}, errorCodes(t, e.data)); diff != "" {
				t.Error(diff + e.data)
			}
			if end := l.next(t); end.name != "complete" {
				t.Errorf("it goes on with %+v", end)
			}
		})
	}
	if got := f.send(t, "POST", "/graphql", `{"query":"subscription { commits { revision } }"}`); got.status != http.StatusNotAcceptable || !strings.Contains(got.body, "text/event-stream") {
		t.Errorf("without the media type: %d %s", got.status, got.body)
	}
	f = newFollowServer(t, func(l *Limits) { l.Subscriptions = 1 })
	first := f.follow(t, followed, nil, "")
	if first.StatusCode != 200 {
		t.Fatal(first.StatusCode)
	}
	second := f.follow(t, followed, nil, "")
	if second.StatusCode != http.StatusServiceUnavailable || second.Header.Get("Retry-After") == "" || !second.lines.Scan() || !strings.Contains(second.lines.Text(), `"limit":"subscriptions"`) {
		t.Errorf("the second is answered %d %s", second.StatusCode, second.lines.Text())
	}
}

func TestQueriesMayBeAnsweredAsEventsAndSubscriptionsAskedByGet(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "one", nil)
	l := f.follow(t, "{ revision { head } }", nil, "")
	if e := l.next(t); e.data != `{"data":{"revision":{"head":1}},"extensions":{"cost":{"actual":0,"maximum":100000},"revision":1}}` {
		t.Errorf("%+v", e)
	}
	if e := l.next(t); e.name != "complete" {
		t.Errorf("%+v", e)
	}
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+f.address+"/graphql?query="+url.QueryEscape("subscription { commits(after: 0) { revision } }"), nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept", eventStreamType)
	if diff := cmp.Diff([]ecosystem.Revision{1}, openEvents(t, req, leave).revisions(t, 1)); diff != "" {
		t.Error(diff)
	}
}

func TestASilentStreamSendsKeepAlivesBeyondTheDeadline(t *testing.T) {
	f := newFollowServer(t, func(l *Limits) {
		const other = 3 * time.Second
		l.KeepAlive, l.ReadTimeout, l.WriteTimeout, l.Deadline = 10*time.Millisecond, other, other, other
	})
	l := f.follow(t, followed, nil, "")
	for began := time.Now(); time.Since(began) < 7*time.Second; {
		if !l.lines.Scan() {
			t.Fatalf("it ended after %v: %v", time.Since(began), l.lines.Err())
		}
	}
	commitTo(t, f.registry, "late", nil)
	l.revisions(t, 1)
}

func TestASlowSubscriberIsToldWhereToResume(t *testing.T) {
	f := newFollowServer(t, func(l *Limits) { l.SlowReader = 100 * time.Millisecond })
	const commits = 150
	for n := range commits {
		commitTo(t, f.registry, fmt.Sprint("long ", n), ecosystem.Fields{"description": strings.Repeat("long ", 800)})
	}
	l := f.follow(t, heavy, 0, f.editor)
	time.Sleep(3 * time.Second) // it reads nothing, until more waits for it than connections hold
	last := expectTooSlow(t, l.next)
	if last == commits {
		t.Error("it was told all the same")
	}
	if e := l.next(t); e.name != "complete" {
		t.Errorf("it goes on with %+v", e)
	}
	if diff := cmp.Diff([]ecosystem.Revision{last + 1}, f.follow(t, followed, last, "").revisions(t, 1)); diff != "" {
		t.Error(diff)
	}
}

func TestEndedStreamsLeaveNoGoroutines(t *testing.T) {
	f := newFollowServer(t, func(l *Limits) { l.EventPatience = 200 * time.Millisecond })
	commitTo(t, f.registry, "one", nil)
	f.follow(t, followed, 0, "").leave()
	start := settledGoroutines(t)
	var all []*eventReader
	for range 50 {
		l := f.follow(t, followed, 0, "")
		l.revisions(t, 1)
		all = append(all, l)
	}
	for _, l := range all {
		l.leave()
	}
	waitUntil(t, fmt.Sprintf("there are no more than %d goroutines", start), func() bool {
		http.DefaultClient.CloseIdleConnections()
		return runtime.NumGoroutine() <= start
	})
}

func TestStoppingEndsSubscriptionsWithAReason(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "one", nil)
	l := f.follow(t, followed, 0, "")
	l.revisions(t, 1)
	began := time.Now()
	f.stop()
	if e := l.next(t); len(e.payload.Errors) != 1 || e.payload.Errors[0].Extensions["code"] != "UNAVAILABLE" || e.payload.Errors[0].Extensions["resumeAfter"] != 1.0 {
		t.Errorf("it says %+v", e)
	}
	if e := l.next(t); e.name != "complete" {
		t.Errorf("it goes on with %+v", e)
	}
	if err := <-f.stopped; err != nil || time.Since(began) > 3*time.Second {
		t.Errorf("it stopped after %v with %v", time.Since(began), err)
	}
}

// An event has a budget as any other answer has, and tells what it cost.
func TestAnEventTellsWhatItCost(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "one", nil)
	l := f.follow(t, "subscription { commits(after: 0) { revision touched(first: 1) { nodes { node { ... on Dataset { name } } } } } }", nil, "")
	if e := l.next(t); !strings.HasSuffix(e.data, `"extensions":{"cost":{"actual":2,"maximum":100000},"revision":1}}`) {
		t.Errorf("%+v", e)
	}
}
