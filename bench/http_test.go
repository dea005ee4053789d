package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/exchange"
	"catchment/exchange/csv"
	"catchment/graph"
	"catchment/graph/schematest"
	"catchment/server"
)

// site is a server as `catchment serve` starts it, on the demo and a made-up graph,
// and beside it one that gives constant answers.
type site struct {
	address, constant string
	registry          *ecosystem.Registry
	things            []ecosystem.ID
	mu                sync.Mutex
	answer            []byte      // of the constant server
	headers           http.Header // of that answer: those that ours has
}

// newSite serves a store that holds the demo and so many datasets more, each with two links.
func newSite(tb testing.TB, things int) *site {
	tb.Helper()
	store := newSQLite(tb)
	s := &site{registry: ecosystem.NewRegistry(store, ecosystem.Options{HeadAge: 20 * time.Millisecond})}
	s.fillDemo(tb)
	s.fillThings(tb, store, things)
	keeper := projection.NewKeeper(s.registry, slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(context.WithoutCancel(tb.Context()))
	var running sync.WaitGroup
	running.Go(func() { keeper.Run(ctx) })
	attach := graph.Attach{Registry: s.registry, Keeper: keeper}
	handler, err := server.New(server.Config{Registry: s.registry, Schema: schematest.Schema(tb), Extensions: []graphql.HandlerExtension{attach},
		Follower: attach, PresentError: graph.PresentError})
	if err != nil {
		tb.Fatal(err)
	}
	s.address = listen(tb, handler)
	s.constant = listen(tb, http.HandlerFunc(s.serveConstant))
	tb.Cleanup(func() { cancel(); running.Wait() })
	for keeper.Ready() != nil {
		time.Sleep(10 * time.Millisecond)
	}
	return s
}

func (s *site) fillDemo(tb testing.TB) {
	tb.Helper()
	paths, err := filepath.Glob("../testdata/synthetic/*.csv")
	if err != nil {
		tb.Fatal(err)
	}
	var files []exchange.File
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			tb.Fatal(err)
		}
		files = append(files, exchange.Contents(filepath.Base(path), text))
	}
	by := ecosystem.Principal{Name: "bench", Role: ecosystem.RoleAdmin}
	cs, _, err := exchange.WholeChangeSet(tb.Context(), csv.Decoder{}, files, exchange.Options{Format: "csv", AsOf: "2026-11-24"})
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := s.registry.Apply(tb.Context(), by, cs); err != nil {
		tb.Fatal(err)
	}
}

func (s *site) fillThings(tb testing.TB, store ecosystem.Store, n int) {
	tb.Helper()
	for i := range n {
		s.things = append(s.things, id(ecosystem.KindDataset, 500_000+i))
	}
	const unit = 500
	for from := 0; from < n; from += unit {
		var changes []ecosystem.Change
		claim := func(about ecosystem.ID) {
			changes = append(changes, ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim, Set: ecosystem.Fields{
				"about": string(about), "stance": "for", "recorded": "2026-11-24"}})
		}
		for i := from; i < min(from+unit, n); i++ {
			changes = append(changes, ecosystem.Change{ID: s.things[i], Kind: ecosystem.KindDataset, Set: ecosystem.Fields{
				"name": fmt.Sprintf("Made-up dataset %05d", i), "spectrum": "group", "existence": "exists", "description": "Made up to be measured."}})
			claim(s.things[i])
			for _, part := range []int{2, 3} {
				l := ecosystem.NewID(ecosystem.KindLink)
				if to := i / part; to != i {
					changes = append(changes, ecosystem.Change{ID: l, Kind: ecosystem.KindLink, Set: ecosystem.Fields{
						"type": "DERIVED_FROM", "from": string(s.things[i]), "to": string(s.things[to]), "qualifier": fmt.Sprint(part)}})
					claim(l)
				}
			}
		}
		if _, err := store.Commit(tb.Context(), set(changes...)); err != nil {
			tb.Fatal(err)
		}
	}
}

func listen(tb testing.TB, handler http.Handler) string {
	tb.Helper()
	l, err := new(net.ListenConfig).Listen(tb.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	srv := &http.Server{Handler: handler, ReadHeaderTimeout: time.Minute}
	go func() { _ = srv.Serve(l) }()
	tb.Cleanup(func() { _ = srv.Close() })
	return l.Addr().String()
}

// serveConstant reads a request as any server does and answers what it was told to.
func (s *site) serveConstant(w http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body)
	maps.Copy(w.Header(), s.headers)
	if r.Header.Get("If-None-Match") != "" {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	_, _ = w.Write(s.answer)
}

// answersLike has the constant server answer what ours did last over a connection.
func (s *site) answersLike(c *connection, answer []byte) {
	s.answer, s.headers = answer, c.headers.Clone()
	s.headers.Del("Date") // which every server sets
}

// connection sends requests one after the other and reads the answers, as a client
// does that has nothing else to do.
type connection struct {
	tb testing.TB
	to net.Conn
	in *bufio.Reader

	headers http.Header // of the last answer

	keeps bool // whether answers are given back; else they are read and forgotten
}

func (s *site) connect(tb testing.TB, address string) *connection {
	tb.Helper()
	to, err := new(net.Dialer).DialContext(tb.Context(), "tcp", address)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = to.Close() })
	return &connection{tb: tb, to: to, in: bufio.NewReaderSize(to, 64<<10)}
}

// post sends a query with variables and gives the answer's size; kept asks for its text too.
func (c *connection) post(body string) []byte {
	fmt.Fprintf(c.to, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	return c.read(http.StatusOK)
}

// get asks whether what is known under a tag is still right.
func (c *connection) get(query, tag string) []byte {
	status, condition := http.StatusOK, ""
	if tag != "" {
		status, condition = http.StatusNotModified, "If-None-Match: "+tag+"\r\n"
	}
	fmt.Fprintf(c.to, "GET /graphql?query=%s HTTP/1.1\r\nHost: localhost\r\n%s\r\n", query, condition)
	return c.read(status)
}

func (c *connection) read(status int) []byte {
	res, err := http.ReadResponse(c.in, nil)
	if err != nil {
		c.tb.Error(err)
		return nil
	}
	defer res.Body.Close()
	c.headers = res.Header
	var body []byte
	if c.keeps || res.StatusCode != status {
		body, err = io.ReadAll(res.Body)
	} else {
		_, err = io.Copy(io.Discard, res.Body)
	}
	if err != nil || res.StatusCode != status {
		c.tb.Errorf("%d %s %v", res.StatusCode, body[:min(len(body), 500)], err)
	}
	return body
}

// first sends one request and gives the answer, which the constant server gives from then on.
func (s *site) first(tb testing.TB, ask question) []byte {
	tb.Helper()
	c := s.connect(tb, s.address)
	c.keeps = true
	answer := c.post(ask(0))
	s.answersLike(c, answer)
	return answer
}

// question is a request's body that is another one each time.
type question func(turn int) string

func asks(query string, variables func(turn int) any) question {
	return func(turn int) string {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": variables(turn)})
		return string(body)
	}
}

// clients is how many connections ask at once.
const clients = 4

// perRequest measures what a request costs the server's processors, against the
// constant server, which sends the same headers and as many bytes.
func (s *site) perRequest(tb testing.TB, requests int, ask question) Measured {
	tb.Helper()
	first := s.first(tb, ask)
	if strings.Contains(string(first), `"errors"`) {
		tb.Fatalf("%s", first[:min(len(first), 1000)])
	}
	ours, theirs := s.clients(tb, s.address), s.clients(tb, s.constant)
	turn := 0
	send := func(over []*connection) time.Duration {
		runtime.GC()
		return serving(over, requests, func(c *connection, i int) { c.post(ask(turn + i)) })
	}
	return RatioOf(tb, 9, func() time.Duration {
		turn += requests
		s.touch(tb, turn)
		return send(ours)
	}, func() time.Duration { return send(theirs) })
}

func (s *site) clients(tb testing.TB, address string) []*connection {
	tb.Helper()
	list := make([]*connection, clients)
	for i := range list {
		list[i] = s.connect(tb, address)
	}
	return list
}

// serving is the processor time that requests cost beside that of those who send
// them: a busy machine changes it little.
func serving(over []*connection, requests int, do func(c *connection, i int)) time.Duration {
	began := processorTime(syscall.RUSAGE_SELF)
	var sending sync.WaitGroup
	var mu sync.Mutex
	var sent time.Duration
	for n, c := range over {
		sending.Go(func() {
			runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
			mine := processorTime(rusageThread)
			for i := n; i < requests; i += len(over) {
				do(c, i)
			}
			mu.Lock()
			defer mu.Unlock()
			sent += processorTime(rusageThread) - mine
		})
	}
	sending.Wait()
	return max(processorTime(syscall.RUSAGE_SELF)-began-sent, 1)
}

// rusageThread asks for the processor time of the thread that asks.
const rusageThread = 1

func processorTime(of int) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(of, &used); err != nil {
		panic(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// touch commits a change, so that what is kept of answers goes.
func (s *site) touch(tb testing.TB, turn int) {
	tb.Helper()
	by := ecosystem.Principal{Name: "bench", Role: ecosystem.RoleAdmin}
	change := ecosystem.Change{ID: s.things[0], Kind: ecosystem.KindDataset, Expect: ecosystem.Any, Set: ecosystem.Fields{"description": fmt.Sprint("Turn ", turn)}}
	if _, err := s.registry.Apply(tb.Context(), by, set(change)); err != nil {
		tb.Fatal(err)
	}
}

func none(int) any { return nil }

const mapQuery = `query ($groups: [MapGroupName!], $limit: Int) { map(groups: $groups, limit: $limit) {
  nodes { thing name kind group spectrum existence isSynthetic degree } links { linkOrFlow type from to state isSynthetic } shown total } }`

const pageQuery = `{ datasets(first: 50) { nodes { id name description spectrum existence revision } } }`

const gapQuery = `query ($areas: [String!]!) { occupationGaps(areas: $areas) { measure period rows(first: 20) { nodes {
  class sentence occupation { id name code } area { id name } demand { status value unit period } supply { courses strong weak } } } } }`

// TestTheAPIOverHTTP holds what a client waits for, over HTTP, against a handler that
// sends as many bytes and does nothing else.
func TestTheAPIOverHTTP(t *testing.T) {
	s := newSite(t, 2000)
	for _, f := range s.floors() {
		t.Run(f.what, func(t *testing.T) { f.measure(t) })
	}
}

// BenchmarkAPI is the same at full size.
func BenchmarkAPI(b *testing.B) {
	s := newSite(b, 10_000)
	for _, f := range s.floors() {
		b.Run(f.what, func(b *testing.B) { f.measure(b) })
	}
}

// What is promised of each answer is held where it is reached; where it is not, what is
// reached is held, so that it is not lost again (docs/performance.md). Both stand in the table.
type apiFloor struct {
	what    string
	measure func(testing.TB)
}

// floors are what is promised of answers over HTTP.
func (s *site) floors() []apiFloor {
	against := func(what string, requests int, promised, held float64, ask question) apiFloor {
		return apiFloor{what, func(tb testing.TB) { s.perRequest(tb, requests, ask).AtLeast(tb, toward(what, promised), held) }}
	}
	byID := func(turn int) any { return map[string]any{"id": s.things[turn%len(s.things)]} }
	areas := func(turn int) any { return map[string]any{"areas": sevenAreas(turn)} }
	return []apiFloor{
		against("{__typename}", 400, 0.6, 0.5, asks(`{__typename}`, none)),
		against("a thing by its id", 400, 0.3, 0.25, asks(`query ($id: ID!) { node(id: $id) { id ... on Dataset { name description spectrum } } }`, byID)),
		against("a page of 50 with six fields", 200, 0.04, 0.04, asks(pageQuery, none)),
		against("the top 20 gaps in seven areas", 400, 0.3, 0.2, asks(gapQuery, areas)),
		{"a map", s.mapFloor},
		{"a map unchanged", s.unchangedFloor},
	}
}

// toward names a measure with what is promised of it.
func toward(what string, promised float64) string {
	return fmt.Sprintf("%s (promised %.3g)", what, promised)
}

// sevenAreas are seven areas, others each time.
func sevenAreas(turn int) []string {
	var areas []string
	for i := range 7 {
		areas = append(areas, fmt.Sprintf("gss:E090000%02d", []int{3, 5, 9, 13, 15, 17, 18}[(turn+i)%7]))
	}
	return areas
}

// mapFloor holds a map's bytes a second against encoding/json, which writes the same.
func (s *site) mapFloor(tb testing.TB) {
	tb.Helper()
	ask := asks(mapQuery, func(turn int) any { return map[string]any{"limit": len(s.things) - turn%50} })
	var answer struct {
		Data struct {
			Map struct {
				Nodes []mapNode `json:"nodes"`
				Links []mapLink `json:"links"`
				Shown int       `json:"shown"`
				Total int       `json:"total"`
			} `json:"map"`
		} `json:"data"`
	}
	first := s.first(tb, ask)
	if err := json.Unmarshal(first, &answer); err != nil || len(answer.Data.Map.Nodes) < len(s.things)/2 {
		tb.Fatalf("%v: %.300s", err, first)
	}
	const maps = 5 // in a round, other ones each time
	turn, one := 0, s.clients(tb, s.address)[:1]
	m := RatioOf(tb, 9, func() time.Duration {
		turn += maps
		runtime.GC()
		return serving(one, maps, func(c *connection, i int) { c.post(ask(turn + i)) })
	}, func() time.Duration {
		runtime.GC()
		began := processorTime(syscall.RUSAGE_SELF)
		for range maps {
			if err := json.NewEncoder(io.Discard).Encode(answer); err != nil {
				tb.Fatal(err)
			}
		}
		return max(processorTime(syscall.RUSAGE_SELF)-began, 1)
	})
	m.AtLeast(tb, toward(fmt.Sprintf("a map of %d, of encoding/json", len(answer.Data.Map.Nodes)), 1.5), 1.5)
}

type mapNode struct {
	ID          string  `json:"thing"`
	Name        string  `json:"name"`
	Kind        string  `json:"kind"`
	Group       string  `json:"group"`
	Spectrum    *string `json:"spectrum"`
	Existence   *string `json:"existence"`
	IsSynthetic bool    `json:"isSynthetic"`
	Degree      int     `json:"degree"`
}

type mapLink struct {
	ID          string `json:"thing"`
	Type        string `json:"type"`
	From        string `json:"from"`
	To          string `json:"to"`
	State       string `json:"state"`
	IsSynthetic bool   `json:"isSynthetic"`
}

// unchangedFloor holds a map that the client has still right.
func (s *site) unchangedFloor(tb testing.TB) {
	tb.Helper()
	query := strings.Map(func(r rune) rune {
		if r == ' ' || r == '\n' {
			return '+'
		}
		return r
	}, `{map(limit:1000){nodes{thing name}}}`)
	ours, theirs := s.clients(tb, s.address), s.clients(tb, s.constant)
	ours[0].get(query, "")
	tag := ours[0].headers.Get("ETag")
	s.answersLike(ours[0], ours[0].get(query, tag))
	send := func(over []*connection) func() time.Duration {
		return func() time.Duration {
			return serving(over, 400, func(c *connection, _ int) { c.get(query, tag) })
		}
	}
	RatioOf(tb, 9, send(ours), send(theirs)).AtLeast(tb, toward("a map unchanged: 304", 0.5), 0.4)
}
