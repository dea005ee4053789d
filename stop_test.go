package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// asking is a request of which the last byte has not been sent.
type asking struct {
	net.Conn
	answer *bufio.Reader
}

const question = `{"query":"{__typename}"}`

func (c *catchment) beginAsking(t *testing.T) *asking {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(c.url, "http://"))
	must(t, err)
	t.Cleanup(func() { conn.Close() })
	a := &asking{conn, bufio.NewReader(conn)}
	// The server says that it waits for the rest, so the request is known to run.
	_, err = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n", len(question))
	must(t, err)
	interim, err := a.answer.ReadString('\n')
	must(t, err)
	if !strings.Contains(interim, "100 Continue") {
		t.Fatalf("the server says %q", interim)
	}
	_, err = a.answer.ReadString('\n')
	must(t, err)
	return a
}

func TestSIGTERMLetsARunningRequestFinish(t *testing.T) {
	t.Parallel()
	c := start(t, t.TempDir())
	a := c.beginAsking(t)
	must(t, c.Process.Signal(syscall.SIGTERM))
	waitUntil(t, "no further request is taken", func() bool {
		conn, err := net.Dial("tcp", strings.TrimPrefix(c.url, "http://"))
		if err == nil {
			conn.Close()
		}
		return err != nil
	})
	_, err := a.Write([]byte(question))
	must(t, err)
	answer, err := http.ReadResponse(a.answer, nil)
	must(t, err)
	answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("the running request got %d", answer.StatusCode)
	}
	c.rest(t)
	if err := c.Wait(); err != nil {
		t.Errorf("it ended with %v", err)
	}
}

func TestSecondSIGTERMStopsAtOnce(t *testing.T) {
	t.Parallel()
	c := start(t, t.TempDir())
	c.beginAsking(t)
	must(t, c.Process.Signal(syscall.SIGTERM))
	waitUntil(t, "no further request is taken", func() bool {
		conn, err := net.Dial("tcp", strings.TrimPrefix(c.url, "http://"))
		if err == nil {
			conn.Close()
		}
		return err != nil
	})
	began := time.Now()
	pressing := time.AfterFunc(time.Second, func() { _ = c.Process.Signal(syscall.SIGTERM) }) // on a busy machine the first may still be being taken in
	c.stop(t, syscall.SIGTERM)
	pressing.Stop()
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}

func waitUntil(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); {
		if time.Now().After(deadline) {
			t.Fatalf("waited a minute until %s", what)
		}
		time.Sleep(time.Millisecond)
	}
}

// checked is what catchment check says of a folder's store.
func checked(t *testing.T, dir string) (sound bool, counts map[string]int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "catchment", "check", "--json")
	cmd.Dir = dir
	out, err := cmd.Output()
	must(t, err)
	var v struct {
		Sound  bool
		Counts map[string]int
	}
	must(t, json.Unmarshal(out, &v))
	return v.Sound, v.Counts
}

func TestKilledStartHoldsTheWholeDemoOrNothing(t *testing.T) {
	t.Parallel()
	full := t.TempDir()
	c := start(t, full)
	c.stop(t, syscall.SIGTERM)
	_, want := checked(t, full)
	for round := range 8 {
		dir := t.TempDir()
		cmd := exec.CommandContext(t.Context(), "catchment", "serve", "--listen", "127.0.0.1:0")
		cmd.Dir = dir
		must(t, cmd.Start())
		waitUntil(t, "there is a file", func() bool {
			_, err := os.Stat(filepath.Join(dir, "catchment.db"))
			return err == nil
		})
		moment := time.NewTimer(time.Duration(round) * 40 * time.Millisecond)
		<-moment.C
		must(t, cmd.Process.Kill())
		_ = cmd.Wait() // it was killed
		sound, counts := checked(t, dir)
		if got := counts["Claim"]; !sound || (got != 0 && got != want["Claim"]) {
			t.Errorf("killed %d ms after its file was there: sound %v, %d claims of %d", round*40, sound, got, want["Claim"])
		}
	}
}

func TestInterruptedImportResumesWhenRunAgain(t *testing.T) {
	t.Parallel()
	const rows = 30_000
	dir := t.TempDir()
	var file strings.Builder
	file.WriteString("keys,name\n")
	for i := range rows {
		fmt.Fprintf(&file, "slug:a%d,Actor %d\n", i, i)
	}
	must(t, os.WriteFile(filepath.Join(dir, "actors.csv"), []byte(file.String()), 0o600))
	run := func() *exec.Cmd {
		cmd := exec.CommandContext(t.Context(), "catchment", "import", "csv", "actors.csv")
		cmd.Dir = dir
		return cmd
	}
	first := run()
	var words bytes.Buffer
	first.Stderr = &words
	must(t, first.Start())
	waitUntil(t, "there is a file", func() bool {
		_, err := os.Stat(filepath.Join(dir, "catchment.db"))
		return err == nil
	})
	began := time.Now()
	must(t, first.Process.Signal(syscall.SIGTERM))
	_ = first.Wait() // its exit code tells
	if code, took := first.ProcessState.ExitCode(), time.Since(began); code != 1 || took > 10*time.Second {
		t.Errorf("it ended with %d after %v", code, took)
	}
	if !strings.Contains(words.String(), "stopped before it was done") {
		t.Errorf("it says %q", words.String())
	}
	if sound, counts := checked(t, dir); !sound || counts["Actor"] >= rows {
		t.Errorf("stopped: sound %v, %d actors", sound, counts["Actor"])
	}
	if out, err := run().CombinedOutput(); err != nil {
		t.Fatalf("again: %v %s", err, out)
	}
	if sound, counts := checked(t, dir); !sound || counts["Actor"] != rows {
		t.Errorf("again: sound %v, %d actors", sound, counts["Actor"])
	}
}

// A bit is flipped wherever a word stands: pages keep leftovers of rows that moved, in which
// it does not matter.
func TestCheckFindsFlippedBits(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	start(t, dir).stop(t, syscall.SIGTERM)
	path := filepath.Join(dir, "catchment.db")
	whole, err := os.ReadFile(path)
	must(t, err)
	damaged := bytes.ReplaceAll(whole, []byte("London"), []byte("Mondon"))
	if bytes.Equal(damaged, whole) {
		t.Fatal("the demo does not speak of London")
	}
	must(t, os.WriteFile(path, damaged, 0o600))
	cmd := exec.CommandContext(t.Context(), "catchment", "check", "--json")
	cmd.Dir = dir
	out, _ := cmd.Output() // its exit code tells
	if cmd.ProcessState.ExitCode() != 1 || !strings.Contains(string(out), `"sound":false`) {
		t.Errorf("flipped bits: exit code %d, %s", cmd.ProcessState.ExitCode(), out)
	}
}

func TestJSONLogHoldsNoSecrets(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	start(t, dir).stop(t, syscall.SIGTERM) // which makes the token
	c := start(t, dir, "--log-format", "json", "--log-level", "info")
	c.ask(t, `{datasets(search:"canary"){totalCount}}`, "cat_canary")
	c.ask(t, `{datasets(search:"canary"){totalCount}}`, "")
	_, words := c.stop(t, syscall.SIGTERM)
	statuses := map[float64]bool{}
	for line := range strings.Lines(words) {
		var entry map[string]any
		if err := json.Unmarshal([]byte(line), &entry); err != nil || entry["request_id"] == nil {
			t.Errorf("%v in %s", err, line)
		}
		status, _ := entry["status"].(float64)
		statuses[status] = true
	}
	if !statuses[401] || !statuses[200] || strings.Contains(words, "canary") {
		t.Errorf("the log is %s", words)
	}
}
