package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// block is a fenced piece of a page: what stands in ```sh and the like.
type block struct {
	language, text string
}

func blocks(t *testing.T, page string) []block {
	t.Helper()
	var out []block
	for _, m := range regexp.MustCompile("(?ms)^ *```(\\w+)\n(.*?)^ *```$").FindAllStringSubmatch(read(t, page), -1) {
		out = append(out, block{m[1], m[2]})
	}
	return out
}

// pages are the README and the guides; decisions hold no commands.
func pages(t *testing.T) []string {
	t.Helper()
	guides, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	return append([]string{"README.md"}, guides...)
}

// Every query that a page shows is asked of the demo; a json block behind it is
// its answer.
func TestQueriesInTheDocsAnswerAsShown(t *testing.T) {
	t.Parallel()
	madeUp, real := startSynthetic(t, t.TempDir()), start(t, t.TempDir())
	for _, page := range pages(t) {
		t.Run(page, func(t *testing.T) {
			c := madeUp
			if page == "README.md" { // which says so of the others
				c = real
			}
			all := blocks(t, page)
			for i, b := range all {
				if b.language != "graphql" || strings.HasPrefix(strings.TrimSpace(b.text), "mutation") {
					continue
				}
				variables := ""
				if rest := all[i+1:]; len(rest) > 0 && rest[0].language == "variables" {
					variables = rest[0].text
				}
				got := c.data(t, b.text, variables)
				if i+1 < len(all) && all[i+1].language == "json" {
					if diff := cmp.Diff(decoded(t, all[i+1].text), decoded(t, got)); diff != "" {
						t.Errorf("the answer shown differs (-shown +got):\n%s\nthe answer is:\n%s", diff, got)
					}
				}
			}
		})
	}
}

// Changes that a page shows are made one after the other, with the token, on a
// demo of the page's own.
func TestMutationsInTheDocsSucceed(t *testing.T) {
	t.Parallel()
	for _, page := range pages(t) {
		all := blocks(t, page)
		if !slices.ContainsFunc(all, func(b block) bool { return strings.HasPrefix(b.text, "mutation") }) {
			continue
		}
		t.Run(page, func(t *testing.T) {
			c := startSynthetic(t, t.TempDir())
			shown, err := c.errors.ReadString('\n') // the line after those that every start says
			if err != nil {
				t.Fatal(err)
			}
			token := regexp.MustCompile(`cat_\S+`).FindString(shown)
			for _, b := range all {
				if b.language == "graphql" && strings.HasPrefix(b.text, "mutation") {
					if got := c.ask(t, b.text, token); strings.Contains(got, `"errors"`) || !strings.Contains(got, `"revision":`) {
						t.Errorf("%s\n%s", b.text, got)
					}
				}
			}
		})
	}
}

func decoded(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return v
}

// Every command that a page shows is run, page by page, in a folder that looks
// like a clone. The two commands of the README are what the other tests and the
// Makefile do; of those of make, that there is such a target is held here.
func TestCommandsInTheDocsRun(t *testing.T) {
	t.Parallel()
	elsewhere := []string{"go run .", "go build -o catchment ."}
	makefile := read(t, "Makefile")
	for _, page := range pages(t) {
		if page == neo4jPage { // it has a test of its own, which needs a server
			continue
		}
		t.Run(page, func(t *testing.T) {
			shell := &reader{dir: clone(t), demo: "synthetic"}
			if page == "README.md" {
				shell.demo = "west-london"
			}
			for _, b := range blocks(t, page) {
				if b.language != "sh" {
					continue
				}
				for _, line := range strings.Split(strings.ReplaceAll(b.text, "\\\n", " "), "\n") {
					line = strings.TrimSpace(line)
					target, ofMake := strings.CutPrefix(line, "make ")
					switch {
					case line == "" || strings.HasPrefix(line, "#") || slices.Contains(elsewhere, line):
					case ofMake:
						if !strings.Contains(makefile, "\n"+target+":") {
							t.Errorf("%s: the Makefile has no such target", line)
						}
					default:
						shell.run(t, line)
					}
				}
			}
		})
	}
}

// clone is a folder with the binary and the test data in it.
func clone(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	binary, err := exec.LookPath("catchment")
	if err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for link, target := range map[string]string{"catchment": binary, "testdata": filepath.Join(here, "testdata")} {
		if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// reader follows a page as a person would, in one folder.
type reader struct {
	dir     string
	demo    string // what its first server holds
	demoed  bool
	instead map[string]string // what stands for addresses of the page
	servers []*exec.Cmd
}

func (r *reader) run(t *testing.T, line string) {
	t.Helper()
	if strings.HasPrefix(line, "curl") && !r.demoed {
		r.demoed = true
		r.serve(t, "./catchment serve --demo "+r.demo)
	}
	if strings.HasPrefix(line, "./catchment serve") {
		r.serve(t, line)
		return
	}
	cmd := exec.CommandContext(t.Context(), "bash", "-e", "-o", "pipefail", "-c", r.mapped(line))
	cmd.Dir = r.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", line, err, out)
	} else if strings.Contains(string(out), `"errors"`) {
		t.Errorf("%s answers:\n%s", line, out)
	}
}

// ports stand in for those of the pages, which may be taken on this machine.
var ports = map[string]string{"127.0.0.1:8080": freePort(), "127.0.0.1:8081": freePort(), "127.0.0.1:8082": freePort()}

func freePort() string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func (r *reader) mapped(line string) string {
	for shown, real := range r.instead {
		line = strings.ReplaceAll(line, shown, real)
	}
	for shown, real := range ports {
		line = strings.ReplaceAll(line, shown, real)
	}
	return line
}

// serve starts a server in the background and waits until it is ready.
func (r *reader) serve(t *testing.T, line string) {
	t.Helper()
	if !strings.Contains(line, "--listen") {
		line += " --listen 127.0.0.1:8080"
	}
	cmd := exec.CommandContext(t.Context(), "bash", "-c", "exec "+r.mapped(line))
	cmd.Dir = r.dir
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	r.servers = append(r.servers, cmd)
	t.Cleanup(r.endAll)
	address := regexp.MustCompile(`--listen (127\.0\.0\.1:\d+)`).FindStringSubmatch(r.mapped(line))[1]
	for until := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		response, err := http.Get("http://" + address + "/readyz")
		if err == nil && response.Body.Close() == nil && response.StatusCode == http.StatusOK {
			return
		}
		if time.Now().After(until) {
			t.Fatalf("%s: not ready after a minute: %v", line, err)
		}
	}
}

// docs/questions.md shows each question with its operation and answer, word for word.
func TestQuestionsPageShowsEveryOperation(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("# The questions\n\nEach is one operation under [testdata/questions](../testdata/questions), with variables and the answer that [the made-up demo](../testdata/synthetic/SOURCE.md) gives (`catchment serve --demo synthetic`), which holds what open data does not: adverts by borough, software, who may have what. The tests ask them over HTTP. Clocks are pinned by `asOf`. How to read those of supply and demand is told in [gaps.md](gaps.md).\n")
	for _, base := range questionFiles(t) {
		operation := read(t, base+".graphql")
		first, rest, _ := strings.Cut(operation, "\n")
		number, _, _ := strings.Cut(filepath.Base(base), "-")
		fmt.Fprintf(&b, "\n## %s. %s\n\n```graphql\n%s```\n", strings.TrimLeft(number, "0"), strings.TrimPrefix(first, "# "), rest)
		if v := read(t, base+".variables.json"); strings.TrimSpace(v) != "{}" {
			fmt.Fprintf(&b, "\n```variables\n%s```\n", v)
		}
		fmt.Fprintf(&b, "\n[The answer](../%s.golden.json)\n", base)
	}
	sameAsFile(t, "docs/questions.md", b.String())
}
