package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/store/neo4j/neo4jtest"
)

// onNeo4j makes a database without data the store of every command that the test runs.
// False means that there is no Neo4j on this machine.
func onNeo4j(t *testing.T) (*neo4jtest.Running, bool) {
	t.Helper()
	server, ok := neo4jtest.Cleared(t)
	if ok {
		reachedAt(t, server, server.Routed())
	}
	return server, ok
}

// reachedAt makes a server's database the store of every command, at an address of it.
func reachedAt(t *testing.T, server *neo4jtest.Running, address string) {
	t.Helper()
	t.Setenv("CATCHMENT_STORE", address)
	t.Setenv("CATCHMENT_NEO4J_USER", server.User)
	t.Setenv("CATCHMENT_NEO4J_PASSWORD", server.Password)
	t.Setenv("CATCHMENT_NEO4J_DATABASE", server.Database)
}

// runs runs a command that must succeed and gives what it wrote to stdout.
func runs(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "catchment", args...)
	cmd.Dir = dir
	var words strings.Builder
	cmd.Stderr = &words
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("catchment %s: %v %s%s", strings.Join(args, " "), err, out, words.String())
	}
	return string(out)
}

func TestQuestionsHaveTheirGoldenAnswersOnNeo4j(t *testing.T) {
	if _, ok := onNeo4j(t); !ok {
		return
	}
	c := startSynthetic(t, t.TempDir())
	if !strings.Contains(c.said[3], "neo4j://") {
		t.Fatalf("its data is elsewhere: %q", c.said[3])
	}
	c.ready(t)
	for _, base := range questionFiles(t) {
		t.Run(filepath.Base(base), func(t *testing.T) {
			sameAsFile(t, base+".golden.json", c.data(t, read(t, base+".graphql"), read(t, base+".variables.json")))
		})
	}
}

func TestImportIntoNeo4jIsIdempotentAndCopiesToSQLite(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	seed, err := filepath.Abs("testdata/seed")
	must(t, err)
	dir := t.TempDir()
	if told := runs(t, dir, "import", "csv", seed); !strings.Contains(told, "226 created") {
		t.Errorf("the first import tells:\n%s", told)
	}
	if told := runs(t, dir, "import", "csv", seed); !strings.Contains(told, "0 changes") {
		t.Errorf("the second import tells:\n%s", told)
	}
	runs(t, dir, "copy", server.Routed(), "sqlite:moved.db")
	there, here := runs(t, dir, "check"), runs(t, dir, "check", "--store", "sqlite:moved.db")
	if there != here || !strings.Contains(there, "fingerprint") {
		t.Errorf("Neo4j holds\n%s\nand its copy\n%s", there, here)
	}
}

// tried runs a command that may fail and gives its exit code and all that it wrote.
func tried(t *testing.T, dir string, args ...string) (code int, words string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "catchment", args...)
	cmd.Dir = dir
	out, _ := cmd.CombinedOutput() // its exit code tells
	return cmd.ProcessState.ExitCode(), string(out)
}

// seed is what there is to import, where a command's folder is another one.
func seed(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("testdata/seed")
	must(t, err)
	return path
}

// printed is the fingerprint of a store, by catchment check.
func printed(t *testing.T, dir, store string) string {
	t.Helper()
	var v struct {
		Sound       bool
		Fingerprint string
	}
	must(t, json.Unmarshal([]byte(runs(t, dir, "check", "--json", "--store", store)), &v))
	if !v.Sound {
		t.Errorf("%s is not sound", store)
	}
	return v.Fingerprint
}

// What was imported into SQLite is copied to Neo4j and back with the same
// fingerprint; importing into Neo4j and exporting from it give what SQLite gives.
func TestCopyFromSQLiteToNeo4jAndBack(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	dir, there := t.TempDir(), server.Routed()
	runs(t, dir, "import", "--store", "sqlite:first.db", "--source", "slug:odi-2021-west-london", "csv", seed(t))
	runs(t, dir, "copy", "sqlite:first.db", there)
	if again := runs(t, dir, "import", "--source", "slug:odi-2021-west-london", "csv", seed(t)); !strings.Contains(again, "\n0 changes\n") {
		t.Errorf("what is there already is imported once more: %s", again)
	}
	must(t, os.WriteFile(filepath.Join(dir, "actors.csv"), []byte("keys,name,kind\nslug:one-more,One More,organisation\n"), 0o600))
	runs(t, dir, "import", "csv", "actors.csv")
	runs(t, dir, "copy", server.Bolt(), "sqlite:second.db")
	if a, b := printed(t, dir, there), printed(t, dir, "sqlite:second.db"); a != b {
		t.Errorf("the fingerprints are %s and %s", a, b)
	}
	runs(t, dir, "export", "--format", "csv", "--out", "there")
	runs(t, dir, "export", "--store", "sqlite:second.db", "--format", "csv", "--out", "here")
	if diff := cmp.Diff(contents(t, filepath.Join(dir, "here")), contents(t, filepath.Join(dir, "there"))); diff != "" {
		t.Errorf("the exports differ: %s", diff)
	}
	if code, words := tried(t, dir, "copy", "sqlite:second.db", "sqlite:first.db"); code != 0 {
		t.Errorf("the original does not take what came since: %d %s", code, words)
	}
}

// An import with --dry-run leaves no node in an empty database.
func TestDryRunLeavesEmptyNeo4jEmpty(t *testing.T) {
	server, ok := neo4jtest.Empty(t)
	if !ok {
		return
	}
	reachedAt(t, server, server.Routed())
	out := runs(t, t.TempDir(), "import", "--dry-run", "csv", seed(t))
	if !strings.Contains(out, "nothing was changed") {
		t.Errorf("it says %s", out)
	}
	if code, words := tried(t, t.TempDir(), "check"); code != 1 || !strings.Contains(words, "holds nothing yet") {
		t.Errorf("check ended with %d: %s", code, words)
	}
	if left := server.Run(t, "MATCH (n) RETURN count(n)", nil)[0][0]; left != int64(0) {
		t.Errorf("%d nodes are left", left)
	}
}

// canary is a password that must turn up nowhere.
const canary = "c4n4ry-in-the-coal-mine"

func TestUnusableNeo4jIsReportedInOneLineWithoutThePassword(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	server.Run(t, "CREATE (:Bookmark {url: 'https://example.org'})", nil)
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "password"), []byte(server.Password+"\n"), 0o600))
	for _, c := range []struct {
		name, password string
		args           []string
		says           string
	}{
		{"wrong password", canary, nil, "does not accept this user and password"},
		{"wrong user", server.Password, []string{"--neo4j-user", "nobody"}, "does not accept this user and password"},
		{"no such database", server.Password, []string{"--neo4j-database", "elsewhere"}, "no database of this name"},
		{"another application's", server.Password, nil, "another application"},
		{"another application's, the password in a file", canary, []string{"--neo4j-password-file", "password"}, "another application"},
		{"no server", canary, []string{"--store", "bolt://127.0.0.1:1", "--neo4j-retry", "100ms"}, "does not answer"},
		{"no such host", canary, []string{"--store", "neo4j://no-such-host.invalid", "--neo4j-retry", "100ms"}, "does not answer"},
		{"a secret in the address", canary, []string{"--store", "neo4j://neo4j:" + canary + "@127.0.0.1:1"}, "CATCHMENT_NEO4J_PASSWORD"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv("CATCHMENT_NEO4J_PASSWORD", c.password)
			commands := [][]string{{"check"}, {"import", "csv", seed(t)}, {"export", "--format", "csv", "--out", "out"}}
			if c.says != "does not answer" { // serve waits for a server
				commands = append(commands, []string{"serve", "--listen", "127.0.0.1:0", "--log-level", "debug"})
			}
			for _, command := range commands {
				code, words := tried(t, dir, append(command, c.args...)...)
				misused := c.says == "CATCHMENT_NEO4J_PASSWORD"
				if code != 1 && !misused || code != 2 && misused {
					t.Errorf("%s ended with %d", command[0], code)
				}
				if !strings.Contains(words, c.says) || !misused && strings.Count(words, "\n") != 1 {
					t.Errorf("%s says %s", command[0], words)
				}
				if strings.Contains(words, canary) || strings.Contains(words, server.Password) {
					t.Errorf("%s tells the password: %s", command[0], words)
				}
			}
		})
	}
	if left := server.Run(t, "MATCH (n) RETURN labels(n)[0]", nil); len(left) != 1 {
		t.Errorf("it left %v", left)
	}
}

// get asks a server for a page and gives status and text.
func (c *catchment) get(t *testing.T, path string) (int, string) {
	t.Helper()
	response, err := http.Get(c.url + path)
	must(t, err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	must(t, err)
	return response.StatusCode, string(text)
}

// catchment serve starts before Neo4j answers and goes on when Neo4j goes away. While
// there is no Neo4j, /readyz and queries say UNAVAILABLE; it needs no restart.
func TestServeOutlivesAnOutageOfNeo4j(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	proxy := neo4jtest.NewProxy(t, server)
	proxy.Refuse()
	t.Setenv("CATCHMENT_STORE", proxy.Bolt())
	t.Setenv("CATCHMENT_NEO4J_PASSWORD", server.Password)
	t.Setenv("CATCHMENT_NEO4J_RETRY", "1s")
	c := startSynthetic(t, t.TempDir())
	if !strings.Contains(c.said[3], "not reached yet") {
		t.Errorf("it says %q", c.said[3])
	}
	log := c.listen()
	unreachable := func() {
		t.Helper()
		if status, _ := c.get(t, "/healthz"); status != http.StatusOK {
			t.Errorf("/healthz answers %d", status)
		}
		if status, text := c.get(t, "/readyz"); status != http.StatusServiceUnavailable || !strings.Contains(text, `"UNAVAILABLE","message":"The Neo4j server does not answer."`) {
			t.Errorf("/readyz answers %d %s", status, text)
		}
		if got := c.ask(t, "{actors{totalCount}}", ""); !strings.Contains(got, `"UNAVAILABLE"`) || strings.Contains(got, server.Password) {
			t.Errorf("a question is answered by %s", got)
		}
	}
	ready := func() bool {
		time.Sleep(50 * time.Millisecond) // between two questions, as a probe would
		status, _ := c.get(t, "/readyz")
		return status == http.StatusOK
	}
	unreachable()
	proxy.Admit()
	waitUntil(t, "it is ready", ready)
	waitUntil(t, "the demo is in", func() bool { return strings.Contains(c.ask(t, "{revision{head}}", ""), `"head":1`) })
	before := c.data(t, "{actors(first:3){totalCount nodes{name}}}", "")

	proxy.Refuse()
	for gone := time.Now(); time.Since(gone) < 20*time.Second; {
		unreachable()
	}
	proxy.Admit()
	waitUntil(t, "it is ready again", ready)
	if diff := cmp.Diff(before, c.data(t, "{actors(first:3){totalCount nodes{name}}}", "")); diff != "" {
		t.Error(diff)
	}
	must(t, c.Process.Signal(os.Interrupt))
	if words := <-log; strings.Contains(words, server.Password) || !strings.Contains(words, "the store is reached") {
		t.Errorf("its log is %s", words)
	}
}

// listen reads what it says from now on, lest its log gets stuck, and gives it when it has ended.
func (c *catchment) listen() <-chan string {
	all := make(chan string, 1)
	go func() {
		text, _ := io.ReadAll(c.errors) // what was said is what counts
		all <- string(text)
	}()
	return all
}

// Two servers share one database: what one commits the other reads, at once by a
// query that names the revision, and by every other query within a second.
func TestTwoServersOnOneNeo4jReadEachOthersWrites(t *testing.T) {
	if _, ok := onNeo4j(t); !ok {
		return
	}
	dir := t.TempDir()
	token := strings.TrimSpace(runs(t, dir, "token", "create", "--role", "EDITOR"))
	one, two := start(t, dir, "--empty"), start(t, dir, "--empty")
	for n := 1; n <= 5; n++ {
		answer := one.ask(t, fmt.Sprintf(`mutation{createActor(input:{name:"Actor %d",actorKind:ORGANISATION}){commit{revision}}}`, n), token)
		if !strings.Contains(answer, fmt.Sprintf(`"revision":%d`, n)) {
			t.Fatalf("the change is answered by %s", answer)
		}
		if got := two.ask(t, fmt.Sprintf("{actors(at:%d){totalCount}}", n), ""); !strings.Contains(got, fmt.Sprintf(`"totalCount":%d`, n)) {
			t.Errorf("asked for revision %d, the other answers %s", n, got)
		}
		if got := two.ask(t, "{actors{totalCount}}", ""); !strings.Contains(got, fmt.Sprintf(`"totalCount":%d`, n)) {
			t.Errorf("the other answers %s", got)
		}
		one, two = two, one
	}
}

// A subscription at one server hears within a second of a commit made at another.
func TestSubscriptionOnNeo4jHearsOfTheOtherServersCommits(t *testing.T) {
	if _, ok := onNeo4j(t); !ok {
		return
	}
	dir := t.TempDir()
	token := strings.TrimSpace(runs(t, dir, "token", "create", "--role", "EDITOR"))
	writes, tells := start(t, dir, "--empty"), start(t, dir, "--empty")
	change := func(n int) {
		t.Helper()
		answer := writes.ask(t, fmt.Sprintf(`mutation{createActor(input:{name:"Actor %d",actorKind:ORGANISATION}){commit{revision}}}`, n), token)
		if !strings.Contains(answer, fmt.Sprintf(`"revision":%d`, n)) {
			t.Fatalf("the change is answered by %s", answer)
		}
	}
	change(1)
	events := tells.follow(t, "subscription{commits(after:0){revision touched(first:1){nodes{node{...on Actor{name}}}}}}")
	for n := 1; n <= 8; n++ {
		began := time.Now()
		if n > 1 {
			change(n)
		}
		want := fmt.Sprintf(`{"data":{"commits":{"revision":%d,"touched":{"nodes":[{"node":{"name":"Actor %d"}}]}}},"extensions":{"cost":{"actual":2,"maximum":100000},"revision":%d}}`, n, n, n)
		if got := events(); got != want {
			t.Fatalf("it is told %s, want %s", got, want)
		}
		if took := time.Since(began); took > 3*time.Second { // a second, on a machine that does other things too
			t.Errorf("revision %d took %v", n, took)
		}
	}
}

// follow asks for a stream of events; what it gives back reads the data of the next one.
func (c *catchment) follow(t *testing.T, query string) (next func() string) {
	t.Helper()
	ctx, leave := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(leave)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.url+"/graphql", strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
	must(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	answer, err := http.DefaultClient.Do(req)
	must(t, err)
	t.Cleanup(func() { answer.Body.Close() })
	lines := bufio.NewScanner(answer.Body)
	return func() string {
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return data
			}
		}
		return fmt.Sprint("the end: ", lines.Err())
	}
}

// The export of the demo has the same bytes from both engines.
func TestDemoExportIsTheSameFromSQLiteAndNeo4j(t *testing.T) {
	server, ok := onNeo4j(t)
	if !ok {
		return
	}
	dir := t.TempDir()
	for _, to := range []struct{ store, folder string }{{"sqlite:demo.db", "here"}, {server.Routed(), "there"}} {
		t.Setenv("CATCHMENT_STORE", to.store)
		c := startSynthetic(t, dir)
		must(t, c.Process.Signal(os.Interrupt))
		_ = c.rest(t) // until it has ended
		runs(t, dir, "export", "--format", "csv", "--out", to.folder)
	}
	here, there := contents(t, filepath.Join(dir, "here")), contents(t, filepath.Join(dir, "there"))
	if diff := cmp.Diff(here, there); diff != "" || len(here) < 20 {
		t.Errorf("of %d files some differ: %s", len(here), diff)
	}
}

// A query just within a limit is answered from Neo4j, one just over it is refused.
func TestLimitsHoldOnNeo4j(t *testing.T) {
	if _, ok := onNeo4j(t); !ok {
		return
	}
	c := startSynthetic(t, t.TempDir(), "--cost", "500")
	lists := func(first int) string {
		return fmt.Sprintf("{actors(first:%d){nodes{links(first:%d){nodes{claims(first:%d){nodes{id}}}}}}}", first, first, first)
	}
	for _, l := range []struct{ limit, within, over string }{
		{"pageSize", "{occupations(first:100){totalCount nodes{id}}}", "{occupations(first:101){nodes{id}}}"},
		{"cost", lists(25), lists(100)},
	} {
		if got := c.ask(t, l.within, ""); strings.Contains(got, `"errors"`) || len(got) < 1000 {
			t.Errorf("%s: within it the answer is %.300s", l.limit, got)
		}
		if got := c.ask(t, l.over, ""); !strings.Contains(got, `"limit":"`+l.limit+`"`) {
			t.Errorf("%s: over it the answer is %.300s", l.limit, got)
		}
	}
}
