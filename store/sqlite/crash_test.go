package sqlite

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"catchment/ecosystem"
)

// crashFile names the database that a copy of this test binary is to write to
// until it is killed.
const crashFile = "CATCHMENT_TEST_WRITE_TO"

func TestMain(m *testing.M) {
	if path := os.Getenv(crashFile); path != "" {
		fmt.Fprintln(os.Stderr, writeUntilKilled(path))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// writeUntilKilled commits from eight goroutines and tells of each commit, by
// its change set and revision, when it has been acknowledged.
func writeUntilKilled(path string) error {
	s, err := Open(context.Background(), path, Options{Create: true})
	if err != nil {
		return err
	}
	failed := make(chan error)
	for range 8 {
		go func() {
			for {
				cs := withLink()
				c, err := s.Commit(context.Background(), cs)
				if err != nil {
					failed <- err
					return
				}
				if _, err := fmt.Printf("%s %d\n", cs.ID, c.Revision); err != nil {
					failed <- err
					return
				}
			}
		}()
	}
	return <-failed
}

// withLink is a change set of four things that belong together.
func withLink() ecosystem.ChangeSet {
	a := added("Actor", ecosystem.Fields{"name": "Ealing Council"})
	a.Set["keys"] = []string{ecosystem.Key{Scheme: "slug", Value: strings.ToLower(string(a.ID))}.String()}
	d := added("Dataset", ecosystem.Fields{"name": "Course list"})
	l := added("Link", ecosystem.Fields{"type": "STEWARDS", "from": string(a.ID), "to": string(d.ID)})
	return change(a, d, l, added("Claim", ecosystem.Fields{"about": string(l.ID), "recorded": "2026-11-24"}))
}

func TestKilledProcessLeavesAcknowledgedCommitsWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.db")
	acknowledged := map[ecosystem.ID]ecosystem.Revision{}
	var killed, closed time.Duration
	for range 10 {
		acknowledgedBeforeKilling(t, path, 200, acknowledged)
		killed += lookThrough(t, path, acknowledged)
		closed += lookThrough(t, path, acknowledged)
	}
	if killed > 3*closed {
		t.Errorf("ten times it took %v to be ready and looked through after being killed, and %v after being closed", killed, closed)
	}
}

// lookThrough opens a store, finds each acknowledged commit in it and every commit
// whole, closes it, and tells how long all of that took.
func lookThrough(t *testing.T, path string, acknowledged map[ecosystem.ID]ecosystem.Revision) time.Duration {
	t.Helper()
	began := time.Now()
	s := open(t, path)
	for id, rev := range acknowledged {
		c, kept, err := s.Committed(t.Context(), id)
		if err != nil || !kept || c.Revision != rev || len(c.Touched) != 4 {
			t.Fatalf("%s was acknowledged as revision %d and is now %+v, %v, %v", id, rev, c, kept, err)
		}
	}
	head, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for c, err := range s.Changes(t.Context(), 0) {
		if err != nil || len(c.Touched) != 4 {
			t.Fatalf("%+v is there in part, %v", c, err)
		}
		if c.Revision == head {
			break
		}
	}
	sound(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return time.Since(began)
}

// acknowledgedBeforeKilling starts a writer, waits for so many commits and kills
// it. What it acknowledged, the last moment included, is added to the map.
func acknowledgedBeforeKilling(t *testing.T, path string, commits int, acknowledged map[ecosystem.ID]ecosystem.Revision) {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0]) //nolint:gosec // this very test, once more
	child.Env = append(os.Environ(), crashFile+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for n := 0; lines.Scan(); n++ {
		var id ecosystem.ID
		var rev ecosystem.Revision
		if _, err := fmt.Sscan(lines.Text(), &id, &rev); err != nil {
			continue // killed while it wrote the line
		}
		acknowledged[id] = rev
		if n == commits {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the writer ended by itself")
	}
}
