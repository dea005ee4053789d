package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// catchment is the binary at work in a folder of its own.
type catchment struct {
	*exec.Cmd
	url    string
	said   []string // what it told people when it started
	errors *bufio.Reader
}

// start runs the binary and waits until it has said where it answers.
func start(t *testing.T, dir string, args ...string) *catchment {
	t.Helper()
	return startProgram(t, "catchment", dir, args...)
}

// startSynthetic runs it on the made-up demo, of which tests know what is in it.
func startSynthetic(t *testing.T, dir string, args ...string) *catchment {
	t.Helper()
	return start(t, dir, append([]string{"--demo", "synthetic"}, args...)...)
}

// startProgram does so with a binary that lies elsewhere.
func startProgram(t *testing.T, program, dir string, args ...string) *catchment {
	t.Helper()
	c := &catchment{Cmd: exec.CommandContext(t.Context(), program, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...)}
	c.Dir = dir
	stderr, err := c.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Kill() // it may be gone already
		_ = c.Wait()
	})
	c.errors = bufio.NewReader(stderr)
	for line := ""; !strings.HasPrefix(line, "Data "); {
		if line, err = c.errors.ReadString('\n'); err != nil {
			t.Fatalf("it ended after saying %q: %v", c.said, err)
		}
		c.said = append(c.said, strings.TrimSpace(line))
	}
	c.url = regexp.MustCompile(`http://[^/]+`).FindString(c.said[0])
	return c
}

// rest gives what it says from now on, until it ends.
func (c *catchment) rest(t *testing.T) string {
	t.Helper()
	b, err := io.ReadAll(c.errors)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// stop sends a signal, waits for the end and gives the exit code with the last words.
func (c *catchment) stop(t *testing.T, signal os.Signal) (code int, words string) {
	t.Helper()
	if err := c.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	words = c.rest(t)
	var failed *exec.ExitError
	if err := c.Wait(); err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	return c.ProcessState.ExitCode(), words
}

func (c *catchment) ask(t *testing.T, query, token string) string {
	t.Helper()
	answer, err := c.post(t, query, token)
	must(t, err)
	return answer
}

// post asks a server that may have gone.
func (c *catchment) post(t *testing.T, query, token string) (answer string, err error) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.url+"/graphql", strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
	must(t, err)
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	b, err := io.ReadAll(response.Body)
	return string(b), err
}

func TestFirstStartPrintsATokenThatTheNextStartKeeps(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first := start(t, dir)
	if got := first.ask(t, "{__typename}", ""); got != `{"data":{"__typename":"Query"}}`+"\n" && !strings.Contains(got, `"__typename":"Query"`) {
		t.Errorf("it answers %s", got)
	}
	code, words := first.stop(t, syscall.SIGTERM)
	all := strings.Split(strings.TrimSpace(strings.Join(first.said, "\n")+"\n"+words), "\n")
	if code != 0 || len(all) > 6 {
		t.Errorf("it ended with %d after %d lines: %q", code, len(all), all)
	}
	token := regexp.MustCompile(`cat_[A-Za-z0-9_-]{43}`).FindString(words)
	if token == "" || !strings.Contains(words, "--empty") {
		t.Fatalf("no token, or no word on starting empty: %q", words)
	}

	again := start(t, dir)
	if got := again.ask(t, "{__typename}", token); !strings.Contains(got, "Query") {
		t.Errorf("the token is not known any more: %s", got)
	}
	if code, words := again.stop(t, os.Interrupt); code != 0 || words != "" || strings.Contains(strings.Join(again.said, ""), "cat_") {
		t.Errorf("the second start ended with %d and told %q %q", code, again.said, words)
	}
	if !strings.Contains(again.said[3], "revision 1)") {
		t.Errorf("the demo is not one commit that is found again: %q", again.said[3])
	}
}

func TestDemoIsLoadedIntoEmptyStoresOnly(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		starts [][]string
		holds  string // the last start says so
	}{
		{"into a new file", [][]string{{}}, "filled with the demo"},
		{"not where an empty start was asked for", [][]string{{"--empty"}}, "empty"},
		{"not by itself into a file that was there", [][]string{{"--empty"}, {}}, "empty"},
		{"but when it is asked for", [][]string{{"--empty"}, {"--demo"}}, "filled with the demo"},
		{"never into one that holds something", [][]string{{}, {"--demo"}}, "stays out"},
		{"the one that is named", [][]string{{"--demo", "synthetic"}}, "filled with the made-up demo"},
		{"the one that is named, but never beside another", [][]string{{"--demo"}, {"--demo=synthetic"}}, "stays out"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			var last *catchment
			for _, args := range c.starts {
				last = start(t, dir, args...)
				last.stop(t, syscall.SIGTERM)
			}
			if !strings.Contains(last.said[3], c.holds) {
				t.Errorf("it says %q", last.said[3])
			}
		})
	}
}

// A start that fails exits with 1 within two seconds, says in one line what is wrong
// and what to do, and leaves every file as it was.
func TestFailedStartSaysWhyAndChangesNoFile(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		prepare func(t *testing.T, dir string)
		args    []string
		says    []string
	}{
		{"a file that is not ours", write("catchment.db", "Dear diary, today I opened a file that was never a database at all, and more."), nil, []string{"not a database", "Check the name"}},
		{"another program's database", foreign, nil, []string{"another program", "Choose another name"}},
		{"a file of no bytes", write("catchment.db", ""), nil, []string{"empty where data was expected", "backup"}},
		{"tables of a newer version", newer, nil, []string{"newer Catchment", "newer program"}},
		{"a folder in its place", func(t *testing.T, dir string) { must(t, os.Mkdir(filepath.Join(dir, "catchment.db"), 0o755)) }, nil, []string{"is a folder"}},
		{"a folder that is not there", nothing, []string{"--store", "sqlite:no/such/folder.db"}, []string{"no/such/folder.db"}},
		{"a folder that may not be written to", readOnly, []string{"--store", "sqlite:locked/catchment.db"}, []string{"may not be written to"}},
		{"tokens that others can write", func(t *testing.T, dir string) {
			must(t, os.WriteFile(filepath.Join(dir, "catchment.tokens"), nil, 0o666))
			must(t, os.Chmod(filepath.Join(dir, "catchment.tokens"), 0o666))
		}, nil, []string{"open to others", "chmod 600"}},
		{"tokens that are none", write("catchment.tokens", "root:x:0:0\n"), nil, []string{"not ours"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			c.prepare(t, dir)
			before := contents(t, dir)
			code, words, took := fails(t, dir, c.args...)
			if code != 1 || took > 2*time.Second {
				t.Errorf("it ended with %d after %v", code, took)
			}
			for _, say := range c.says {
				if !strings.Contains(words, say) {
					t.Errorf("it says %q, not %q", words, say)
				}
			}
			if strings.Count(words, "\n") != 1 || strings.Contains(words, "cat_") {
				t.Errorf("it says more than one line: %q", words)
			}
			if diff := cmp.Diff(before, contents(t, dir)); diff != "" {
				t.Errorf("files changed: %s", diff)
			}
		})
	}
}

func TestBusyPortFailsAndLeavesNoFile(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer l.Close()
	dir := t.TempDir()
	code, words, took := fails(t, dir, "--listen", l.Addr().String())
	if code != 1 || took > 2*time.Second || !strings.Contains(words, "in use") || !strings.Contains(words, "--listen") {
		t.Errorf("it ended with %d after %v and says %q", code, took, words)
	}
	if left := contents(t, dir); len(left) != 0 {
		t.Errorf("it left %v", left)
	}
}

func fails(t *testing.T, dir string, args ...string) (code int, words string, took time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, "catchment", append([]string{"serve", "--listen", "127.0.0.1:0"}, args...)...)
	cmd.Dir, cmd.WaitDelay = dir, time.Second
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	began := time.Now()
	_ = cmd.Run() // its exit code tells
	return cmd.ProcessState.ExitCode(), stderr.String(), time.Since(began)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func nothing(*testing.T, string) {}

func write(name, text string) func(*testing.T, string) {
	return func(t *testing.T, dir string) { must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600)) }
}

func foreign(t *testing.T, dir string) { sqliteFile(t, dir, "CREATE TABLE bookmarks (url TEXT)") }

// newer is a database of ours from a program that does not exist yet.
func newer(t *testing.T, dir string) {
	sqliteFile(t, dir, "PRAGMA application_id = 0x43746368; PRAGMA user_version = 999; CREATE TABLE later (x)")
}

func sqliteFile(t *testing.T, dir, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(dir, "catchment.db"))
	must(t, err)
	_, err = db.Exec(statements)
	must(t, err)
	must(t, db.Close())
}

// readOnly makes a folder that nobody may write to. An administrator may write
// anywhere but among the kernel's own files, so for one that is what it leads to.
func readOnly(t *testing.T, dir string) {
	locked := filepath.Join(dir, "locked")
	if os.Geteuid() == 0 {
		must(t, os.Symlink("/sys", locked))
		return
	}
	must(t, os.Mkdir(locked, 0o555))
	t.Cleanup(func() { must(t, os.Chmod(locked, 0o755)) })
}

// contents is every file of a folder with its hash and mode.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	files := os.DirFS(dir)
	must(t, fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == "." {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		sum := [32]byte{}
		if info.Mode().IsRegular() {
			b, err := fs.ReadFile(files, path)
			if err != nil {
				return err
			}
			sum = sha256.Sum256(b)
		}
		all[path] = fmt.Sprintf("%v %x", info.Mode(), sum[:8])
		return nil
	}))
	return all
}
