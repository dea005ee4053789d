package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"catchment/cli"
	"catchment/ecosystem"
	"catchment/server"
	"catchment/store/sqlite"
)

// servedStore is the address of the store that this program serves instead of testing
// anything: a server is loaded from another process, so that its memory is its own.
const servedStore = "CATCHMENT_BENCH_SERVED"

func TestMain(m *testing.M) {
	if store := os.Getenv(servedStore); store != "" {
		os.Exit(cli.Run(context.Background(), []string{"serve", "--store", store, "--tokens", os.Getenv(servedStore + "_TOKENS"),
			"--listen", os.Getenv(servedStore + "_LISTEN"), "--log-level", "error"}, cli.World{Out: os.Stdout, Err: os.Stderr, Carried: os.DirFS("..")}))
	}
	os.Exit(m.Run())
}

// served is a server in a process of its own, on a registry of a size.
type served struct {
	url, token string
	pid        int
	actors     []ecosystem.ID
	client     *http.Client
}

// serve fills a store with things, four links for each, and a claim on each of both.
func serve(tb testing.TB, things int) *served {
	tb.Helper()
	dir := tb.TempDir()
	s := &served{client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 2000}}}
	store, err := sqlite.Open(tb.Context(), filepath.Join(dir, "load.db"), sqlite.Options{Create: true})
	if err != nil {
		tb.Fatal(err)
	}
	s.fill(tb, store, things)
	if err := store.Close(); err != nil {
		tb.Fatal(err)
	}
	tokens := server.OpenTokens(filepath.Join(dir, "tokens"))
	if s.token, _, err = tokens.Create("editor", ecosystem.RoleEditor, time.Time{}); err != nil {
		tb.Fatal(err)
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	address := free.Addr().String()
	free.Close()
	self, err := os.Executable()
	if err != nil {
		tb.Fatal(err)
	}
	program := exec.Command(self)
	program.Env = append(os.Environ(), servedStore+"=sqlite:"+filepath.Join(dir, "load.db"), servedStore+"_TOKENS="+tokens.Path(), servedStore+"_LISTEN="+address)
	program.Stderr = os.Stderr
	if err := program.Start(); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = program.Process.Kill(); _ = program.Wait() })
	s.url, s.pid = "http://"+address, program.Process.Pid
	s.untilReady(tb)
	return s
}

func (s *served) fill(tb testing.TB, store ecosystem.Store, things int) {
	tb.Helper()
	r := rand.New(rand.NewPCG(3, 5))
	var changes []ecosystem.Change
	flush := func() {
		if len(changes) == 0 {
			return
		}
		if _, err := store.Commit(tb.Context(), set(changes...)); err != nil {
			tb.Fatal(err)
		}
		changes = nil
	}
	add := func(k ecosystem.Kind, f ecosystem.Fields) ecosystem.ID {
		id := ecosystem.NewID(k)
		changes = append(changes, ecosystem.Change{ID: id, Kind: k, Set: f})
		if k != ecosystem.KindClaim {
			changes = append(changes, ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim,
				Set: ecosystem.Fields{"about": string(id), "stance": "for", "recorded": "2026-11-24"}})
		}
		return id
	}
	var datasets []ecosystem.ID
	for n := range things / 2 {
		s.actors = append(s.actors, add(ecosystem.KindActor, ecosystem.Fields{"name": fmt.Sprintf("College %d of learning", n), "kind": "organisation"}))
		datasets = append(datasets, add(ecosystem.KindDataset, ecosystem.Fields{"name": fmt.Sprintf("Enrolments %d", n), "existence": "exists",
			"cost": []string{"free", "paid"}[n%2], "description": "Who learns what, by year, place and level of study."}))
		if len(changes) >= unit {
			flush()
		}
	}
	joined := map[string]bool{}
	for len(joined) < 4*things {
		t := []string{"STEWARDS", "CREATES", "COLLECTS", "PUBLISHES"}[r.IntN(4)]
		from, to := s.actors[r.IntN(len(s.actors))], datasets[r.IntN(len(datasets))]
		if key := t + string(from) + string(to); !joined[key] {
			joined[key] = true
			add(ecosystem.KindLink, ecosystem.Fields{"type": t, "from": string(from), "to": string(to)})
		}
		if len(changes) >= unit {
			flush()
		}
	}
	flush()
}

func (s *served) untilReady(tb testing.TB) {
	tb.Helper()
	for until := time.Now().Add(time.Minute); time.Now().Before(until); time.Sleep(50 * time.Millisecond) {
		if res, err := s.client.Get(s.url + "/readyz"); err == nil {
			res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return
			}
		}
	}
	tb.Fatal("the server is not ready within a minute")
}

// answered is what became of one request.
type answered struct {
	took time.Duration
	good bool // answered well
	busy bool // refused with 503 and Retry-After
	told string
}

func (s *served) ask(body, token string) answered {
	req, err := http.NewRequest(http.MethodPost, s.url+"/graphql", strings.NewReader(body))
	if err != nil {
		return answered{told: err.Error()}
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	began := time.Now()
	res, err := s.client.Do(req)
	if err != nil {
		return answered{took: time.Since(began), told: err.Error()}
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	a := answered{took: time.Since(began)}
	switch {
	case err == nil && res.StatusCode == http.StatusOK && !bytes.Contains(text, []byte(`"errors":[`)):
		a.good = true
	case res.StatusCode == http.StatusServiceUnavailable && res.Header.Get("Retry-After") != "":
		a.busy = true
	default:
		a.told = fmt.Sprintf("%d %v %.200s", res.StatusCode, err, text)
	}
	return a
}

func operationOf(query string, variables map[string]any) string {
	text, _ := json.Marshal(map[string]any{"query": query, "variables": variables}) // which are texts
	return string(text)
}

// mixed sends what people ask: lists with their counts, searches, maps around a thing,
// one thing with its links, neighbourhoods; one in ten changes something.
func (s *served) mixed(n int) answered {
	actor := map[string]any{"id": string(s.actors[n*7919%len(s.actors)])}
	switch n % 10 {
	case 0:
		return s.ask(operationOf("mutation($id:ID!,$text:String){updateActor(id:$id,input:{description:$text}){commit{revision}}}",
			map[string]any{"id": actor["id"], "text": fmt.Sprint("Told at meeting ", n)}), s.token)
	case 1, 2:
		return s.ask(operationOf("{datasets(first:25){totalCount nodes{id name cost}}}", nil), "")
	case 3:
		return s.ask(operationOf("query($q:String!){search(query:$q){nodes{id name}}}", map[string]any{"q": fmt.Sprint("college ", n%len(s.actors))}), "")
	case 4:
		return s.ask(operationOf("query($id:[String!]){map(focus:$id,depth:1){shown nodes{thing name}}}", map[string]any{"id": []any{actor["id"]}}), "")
	case 5, 6:
		return s.ask(operationOf("query($id:[String!]!){neighbourhood(of:$id){nodes{entity{id name}}}}", map[string]any{"id": []any{actor["id"]}}), "")
	default:
		return s.ask(operationOf("query($id:ID!){node(id:$id){... on Actor{name links(first:10){nodes{type to{name}}}}}}", actor), "")
	}
}

// capacity is how many requests a second are answered well when some clients ask
// without a pause.
func (s *served) capacity(last time.Duration, ask func(int) answered) float64 {
	const clients = 8
	var mu sync.Mutex
	var all sync.WaitGroup
	good, began := 0, time.Now()
	for c := range clients {
		all.Go(func() {
			for n := c; time.Since(began) < last; n += clients {
				if a := ask(n); a.good {
					mu.Lock()
					good++
					mu.Unlock()
				}
			}
		})
	}
	all.Wait()
	return float64(good) / time.Since(began).Seconds()
}

// atRate asks so many times a second, whether or not answers keep up.
func (s *served) atRate(last time.Duration, perSecond float64, ask func(int) answered) []answered {
	var mu sync.Mutex
	var all sync.WaitGroup
	var got []answered
	began := time.Now()
	for n := 0; time.Since(began) < last; n++ {
		time.Sleep(time.Until(began.Add(time.Duration(float64(n) / perSecond * float64(time.Second)))))
		all.Go(func() {
			a := ask(n)
			mu.Lock()
			defer mu.Unlock()
			got = append(got, a)
		})
	}
	all.Wait()
	return got
}

// worst are the requests that cost most for what they say, found by trying.
var worst = map[string]string{
	"twenty diffs":       "{" + repeated(20, "a%d:diff(from:%[1]d){totalCount}") + "}",
	"twenty searches":    "{" + repeated(20, `a%d:search(query:"e%[1]d"){totalCount nodes{name}}`) + "}",
	"link conditions":    "{" + repeated(20, `a%d:datasets(filter:{stewards:{some:{name:{contains:"%[1]d"}}},publishers:{none:{name:{contains:"x"}}}}){totalCount}`) + "}",
	"ninety conditions":  "{" + repeated(20, `a%d:datasets(filter:{or:[`+strings.Repeat(`{name:{contains:"x%[1]d"}},`, 90)+`]}){totalCount}`) + "}",
	"whole maps":         "{" + repeated(20, "a%d:map(limit:10000){nodes{thing name} links{linkOrFlow type}}") + "}",
	"gap questions":      "{" + repeated(10, "a%d:unsharedDatasets{gap{totalCount}} b%[1]d:unanswered{gap{totalCount}}") + "}",
	"lists within lists": "{datasets(first:100){nodes{stewards(first:100){nodes{publishedDatasets(first:100){nodes{collectors(first:100){nodes{name}}}}}}}}}",
	"facets":             "{" + repeated(20, `a%d:datasets{facets(by:["cost","existence"]){buckets{count}}}`) + "}",
}

func repeated(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+" ", i)
	}
	return b.String()
}

// spread is the middle and the slowest of a hundred.
func spread(list []answered, of func(answered) bool) (n int, p50, p99 time.Duration) {
	var took []time.Duration
	for _, a := range list {
		if of(a) {
			took = append(took, a.took)
		}
	}
	if len(took) == 0 {
		return 0, 0, 0
	}
	slices.Sort(took)
	return len(took), took[len(took)/2], took[len(took)*99/100]
}

func isGood(a answered) bool { return a.good }
func isBusy(a answered) bool { return a.busy }

// peakMemory is the most that the server has ever had, in megabytes.
func (s *served) peakMemory(tb testing.TB) int {
	tb.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.pid))
	if err != nil {
		tb.Logf("how much memory it takes cannot be told here: %v", err)
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kilobytes, _ := strconv.Atoi(strings.Fields(rest)[0])
	return kilobytes >> 10
}

// load measures what a server carries, what it does with half of that and with many
// times as much, and how others fare beside the worst requests. Where it carries another
// amount at the end than in the beginning, the machine was busy with something else, and
// only what holds on any machine is held: whatever is not answered is refused with 503
// and Retry-After, and the memory.
func load(tb testing.TB, things int, last time.Duration, times float64) {
	tb.Helper()
	s := serve(tb, things)
	s.capacity(last/4, s.mixed) // what is kept in memory is there
	carries := s.capacity(last, s.mixed)
	half := s.atRate(last, carries/2, s.mixed)
	many := s.atRate(last, times*carries, s.mixed)
	again := s.capacity(last, s.mixed)
	isSteady := max(carries, again) <= steadyCapacity*min(carries, again)
	missed := tb.Errorf
	if !isSteady {
		missed = func(what string, told ...any) { fmt.Printf("| too busy to tell | "+what+" |\n", told...) }
	}
	fmt.Printf("| a server on %d things and %d links carries | %.0f requests a second, later %.0f |\n", things, 4*things, carries, again)
	s.report(tb, "at half of that", half)
	good, _, slowest := spread(half, isGood)
	if good < len(half) {
		missed("at half of what it carries %d of %d are not answered well: %s", len(half)-good, len(half), firstFault(half))
	}
	if slowest > answersWithin {
		missed("at half of what it carries one in a hundred takes %v or more, at most %v are promised", short(slowest), answersWithin)
	}
	s.report(tb, fmt.Sprintf("at %g times that", times), many)
	good, _, _ = spread(many, isGood)
	if kept := float64(good) / last.Seconds() / carries; kept < 0.7 {
		missed("at %g times what it carries %.0f %% of that are answered well, at least 70 %% are promised", times, 100*kept)
	}
	if _, _, slowest := spread(many, isBusy); slowest > refusesWithin {
		missed("at %g times what it carries one refusal in a hundred takes %v or more, at most %v are promised", times, short(slowest), refusesWithin)
	}
	for _, name := range slices.Sorted(maps.Keys(worst)) {
		beside := s.besideTheWorst(worst[name], carries/5, last/2)
		s.report(tb, "beside "+name, beside)
		good, _, slowest := spread(beside, isGood)
		if good < len(beside)*95/100 {
			missed("beside %s %d of %d are answered well: %s", name, good, len(beside), firstFault(beside))
		}
		if slowest > besideWithin {
			missed("beside %s one in a hundred takes %v or more, at most %v are promised", name, short(slowest), besideWithin)
		}
	}
	peak := s.peakMemory(tb)
	fmt.Printf("| the most memory | %d MB |\n", peak)
	if peak > 1024 {
		tb.Errorf("the server took %d MB, at most 1,024 are promised", peak)
	}
}

// How long the slowest of a hundred may take: at half of what a server carries, what is
// refused, and beside the worst requests.
const (
	answersWithin = 250 * time.Millisecond
	refusesWithin = 100 * time.Millisecond
	besideWithin  = 500 * time.Millisecond
)

// steadyCapacity is by how much what a server carries may differ from one time to the next.
const steadyCapacity = 1.5

// report prints what became of requests, and fails where some were neither answered
// well nor refused as they should be.
func (s *served) report(tb testing.TB, what string, list []answered) {
	tb.Helper()
	good, p50, p99 := spread(list, isGood)
	refused, r50, r99 := spread(list, isBusy)
	fmt.Printf("| %s | %d of %d answered well, p50 %v, p99 %v; %d refused, p50 %v, p99 %v |\n", what, good, len(list), short(p50), short(p99), refused, short(r50), short(r99))
	if other := len(list) - good - refused; other > 0 {
		tb.Errorf("%s, %d of %d were neither answered well nor refused: %s", what, other, len(list), firstFault(list))
	}
}

func firstFault(list []answered) string {
	for _, a := range list {
		if a.told != "" {
			return a.told
		}
	}
	return "refused as busy"
}

// besideTheWorst has three ask the same costly thing without a pause, and tells how
// others fare.
func (s *served) besideTheWorst(query string, perSecond float64, last time.Duration) []answered {
	stop := make(chan struct{})
	var costly sync.WaitGroup
	for range 3 {
		costly.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if a := s.ask(operationOf(query, nil), ""); a.busy {
					time.Sleep(100 * time.Millisecond)
				}
			}
		})
	}
	others := s.atRate(last, perSecond, s.mixed)
	close(stop)
	costly.Wait()
	return others
}

// BenchmarkServerUnderLoad takes some three minutes; CATCHMENT_LOAD=1m makes each of its
// parts as long as that.
func BenchmarkServerUnderLoad(b *testing.B) {
	last := 20 * time.Second
	if told, err := time.ParseDuration(os.Getenv("CATCHMENT_LOAD")); err == nil {
		last = told
	}
	load(b, 10_000, last, 5)
}

// A list of 25 with its count, against one without.
func TestACountCostsNoMoreThanItsList(t *testing.T) {
	s := newSQLite(t)
	importOf(t, s, 10_000)
	with, without := asking(t, s, `{actors(first:25){totalCount nodes{id name}}}`), asking(t, s, `{actors(first:25){nodes{id name}}}`)
	Ratio(t, leastRounds, with, without).AtMost(t, "a list of 25 with its count at 10,000, against without", 2)
}
