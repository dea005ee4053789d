package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

func TestManyWritersAreEachAnsweredWithTheirCommit(t *testing.T) {
	s := fresh(t)
	const writers, each = 32, 25
	revisions := make(chan ecosystem.Revision, writers*each)
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			for i := range each {
				name := fmt.Sprintf("%d of writer %d", i, w)
				c, err := s.Commit(t.Context(), change(added("Actor", ecosystem.Fields{"name": name})))
				if err != nil {
					t.Error(err)
					return
				}
				r, err := s.At(c.Revision, ecosystem.TeamLens).Records(t.Context(), []ecosystem.ID{c.Touched[0].ID})
				if err != nil || r[c.Touched[0].ID].Name() != name || r[c.Touched[0].ID].Since != c.Revision {
					t.Errorf("revision %d has %v, %v; want %q", c.Revision, r, err, name)
				}
				revisions <- c.Revision
			}
		})
	}
	all.Wait()
	close(revisions)
	seen := map[ecosystem.Revision]bool{}
	for r := range revisions {
		seen[r] = true
	}
	if head, err := s.Head(t.Context()); len(seen) != writers*each || int(head) != writers*each || err != nil {
		t.Errorf("%d commits made %d revisions and head %d, %v", writers*each, len(seen), head, err)
	}
	sound(t, s)
}

// sound fails the test if Check finds anything.
func sound(t *testing.T, s *Store) {
	t.Helper()
	problems, err := s.Check(t.Context())
	if err != nil || len(problems) > 0 {
		t.Errorf("Check: %v\n%s", err, strings.Join(problems, "\n"))
	}
}

func TestConflictInAGroupLeavesTheOthersAlone(t *testing.T) {
	s := fresh(t)
	thing := added("Actor", ecosystem.Fields{"name": "Ealing", "keys": []string{"slug:ealing"}})
	commit(t, s, thing)
	var all sync.WaitGroup
	for i := range 40 {
		all.Go(func() {
			other := added("Actor", ecosystem.Fields{"name": "Other", "keys": []string{fmt.Sprintf("slug:other-%d", i)}})
			want := ecosystem.Code("")
			if i%2 == 0 {
				other.Set["keys"] = []string{"slug:ealing"}
				want = ecosystem.Conflict
			}
			_, err := s.Commit(t.Context(), change(other))
			if (err == nil) != (want == "") || err != nil && ecosystem.CodeOf(err) != want {
				t.Errorf("commit %d: %v; want %q", i, err, want)
			}
		})
	}
	all.Wait()
	if head, err := s.Head(t.Context()); head != 21 || err != nil {
		t.Errorf("Head = %d, %v; want 21", head, err)
	}
	sound(t, s)
}

func TestWithdrawnChangeSetIsNotKept(t *testing.T) {
	s := fresh(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	cs := change(added("Actor", ecosystem.Fields{"name": "Ealing"}))
	if _, err := s.Commit(ctx, cs); ecosystem.CodeOf(err) != ecosystem.Timeout || !errors.Is(err, context.Canceled) {
		t.Errorf("Commit answered %v; want Timeout for the cancellation", err)
	}
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Brent"})) // takes its turn after whatever waited
	if _, kept, err := s.Committed(t.Context(), cs.ID); kept || err != nil {
		t.Errorf("the withdrawn change set was kept: %v, %v", kept, err)
	}
	if c, err := s.Commit(t.Context(), cs); err != nil || c.Revision != 2 {
		t.Errorf("sent again it became revision %d, %v; want 2", c.Revision, err)
	}
}

func TestFullDiskRefusesAChangeWhole(t *testing.T) {
	s := fresh(t)
	kept := commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing"}))
	pragma := func(text string) {
		if _, err := s.writer.conn.c.ExecContext(t.Context(), text); err != nil {
			t.Fatal(err)
		}
	}
	pragma("PRAGMA max_page_count = 1") // as many as there are, and no more
	large := change()
	for range 50 {
		large.Changes = append(large.Changes, added("Actor", ecosystem.Fields{"name": "Brent", "description": strings.Repeat("long ", 1000)}))
	}
	_, err := s.Commit(t.Context(), large)
	var e *ecosystem.Error
	if !errors.As(err, &e) || e.Code != ecosystem.Storage || !strings.Contains(e.Message, "no room left") {
		t.Fatalf("Commit on a full disk answered %v; want Storage", err)
	}
	if head, err := s.Head(t.Context()); head != kept.Revision || err != nil {
		t.Errorf("Head = %d, %v; want %d", head, err, kept.Revision)
	}
	pragma("PRAGMA max_page_count = 1000000")
	if c, err := s.Commit(t.Context(), large); err != nil || c.Revision != 2 {
		t.Errorf("with room again: revision %d, %v", c.Revision, err)
	}
	sound(t, s)
}

func TestTwoProcessesOnOneFileWriteInTurnAndSeeEachOther(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.db")
	stores := []*Store{open(t, path), open(t, path)}
	const rounds = 10
	got := make([][]ecosystem.ID, 2)
	var followers sync.WaitGroup
	for i, s := range stores {
		followers.Go(func() {
			for c, err := range s.Changes(t.Context(), 0) {
				if err != nil {
					t.Error(err)
					return
				}
				got[i] = append(got[i], c.ChangeSet)
				if c.Revision == 2*rounds {
					return
				}
			}
		})
	}
	var want []ecosystem.ID
	for i := range 2 * rounds {
		c, err := stores[i%2].Commit(t.Context(), change(added("Actor", ecosystem.Fields{"name": fmt.Sprint(i)})))
		if err != nil || c.Revision != ecosystem.Revision(i+1) {
			t.Fatalf("commit %d became revision %d, %v", i+1, c.Revision, err)
		}
		want = append(want, c.ChangeSet)
	}
	followers.Wait()
	if d := cmp.Diff([][]ecosystem.ID{want, want}, got); d != "" {
		t.Errorf("what each saw differs from what was committed (-want +got):\n%s", d)
	}
}

func TestClosedStoreIsUnavailableAndFollowersEnd(t *testing.T) {
	s := fresh(t)
	commit(t, s, added("Actor", ecosystem.Fields{"name": "Ealing"}))
	ended := make(chan error, 1)
	go func() {
		var last error
		for _, err := range s.Changes(t.Context(), 1) {
			last = err
		}
		ended <- last
	}()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"Changes": <-ended,
		"Commit":  second(s.Commit(t.Context(), change(added("Actor", ecosystem.Fields{"name": "Brent"})))),
		"Head":    second(s.Head(t.Context())),
		"Records": second(s.At(1, ecosystem.TeamLens).Records(t.Context(), nil)),
		"Check":   second(s.Check(t.Context())),
	} {
		if ecosystem.CodeOf(err) != ecosystem.Unavailable {
			t.Errorf("%s of a closed store: %v; want Unavailable", name, err)
		}
	}
	if err := s.Close(); err != nil {
		t.Errorf("closing again: %v", err)
	}
}

func second[T any](_ T, err error) error { return err }
