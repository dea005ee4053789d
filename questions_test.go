package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/cli"
)

var update = flag.Bool("update", false, "write the golden answers anew")

// site is a running server over a fresh copy of the demo.
type site struct {
	URL   string
	Token string
}

// serveDemo starts what `go run .` starts, in a folder of its own.
func serveDemo(t *testing.T) site {
	t.Helper()
	dir := t.TempDir()
	ctx, stop := context.WithCancel(context.Background())
	said, done := &lines{wrote: make(chan struct{}, 1)}, make(chan int, 1)
	go func() {
		done <- cli.Run(ctx, []string{"serve", "--listen", "127.0.0.1:0",
			"--store", "sqlite:" + filepath.Join(dir, "catchment.db"), "--tokens", filepath.Join(dir, "catchment.tokens")},
			cli.World{Out: io.Discard, Err: said, Carried: carried})
	}()
	t.Cleanup(func() {
		stop()
		if code := <-done; code != 0 {
			t.Errorf("the server ended with %d, saying:\n%s", code, said)
		}
	})
	for {
		words := said.String()
		url, token := field(words, `http://\S+/graphql`), field(words, `cat_\S+`)
		if url != "" && token != "" {
			return site{strings.TrimSuffix(url, "/graphql"), token}
		}
		select {
		case <-said.wrote:
		case <-time.After(60 * time.Second):
			t.Fatalf("no server after a minute; it said:\n%s", words)
		}
	}
}

func field(text, pattern string) string { return regexp.MustCompile(pattern).FindString(text) }

// ask sends a query as a stranger does and gives the answer's data member.
func (s site) ask(t *testing.T, query string, variables json.RawMessage) json.RawMessage {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(s.URL+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatalf("%s: %v", response.Status, err)
	}
	if answer.Errors != nil {
		t.Fatalf("%s: %s", response.Status, answer.Errors)
	}
	return answer.Data
}

func TestTheQuestionsHaveTheirAnswers(t *testing.T) {
	s := serveDemo(t)
	paths, err := filepath.Glob("testdata/questions/*.graphql")
	if err != nil || len(paths) != 19 {
		t.Fatalf("%d questions, want 19 (%v)", len(paths), err)
	}
	for _, path := range paths {
		base := strings.TrimSuffix(path, ".graphql")
		t.Run(filepath.Base(base), func(t *testing.T) {
			got := indented(t, s.ask(t, read(t, path), json.RawMessage(read(t, base+".variables.json"))))
			golden := base + ".golden.json"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(read(t, golden), got); diff != "" {
				t.Errorf("the answer differs from %s (-want +got); if it is right, run go test -run Questions -update .\n%s", golden, diff)
			}
		})
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func indented(t *testing.T, data json.RawMessage) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}
