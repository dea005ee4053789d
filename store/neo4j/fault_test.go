package neo4j_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/store/neo4j"
	"catchment/store/neo4j/neo4jtest"
)

// behind opens the server's database through a proxy.
func behind(t *testing.T, p *neo4jtest.Proxy, o neo4j.Options) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), p.Bolt(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// renamed changes the nth actor's name.
func renamed(n, round int) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: ecosystem.ID("chg_" + ulid(1000*round+n)), Origin: ecosystem.Edit, Author: "ada", At: time.Unix(int64(round), 0).UTC(),
		Changes: []ecosystem.Change{{ID: actor(n), Kind: "Actor", Expect: ecosystem.Any, Set: ecosystem.Fields{"name": fmt.Sprint("Round ", round)}}}}
}

// A commit takes three transactions or so. Wherever the line breaks, before a
// COMMIT or between it and its answer, the change set becomes one revision.
func TestConnectionLostAtCommitLosesAndRepeatsNothing(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	proxy := neo4jtest.NewProxy(t, server)
	s := behind(t, proxy, login(server))
	if _, err := s.Commit(t.Context(), changeSet(1)); err != nil {
		t.Fatal(err)
	}
	round := 1
	for name, cut := range map[string]func(int){"before": proxy.CutBeforeCommit, "after": proxy.CutAfterCommit} {
		for nth := 1; nth <= 3; nth++ {
			t.Run(fmt.Sprint(name, " COMMIT ", nth), func(t *testing.T) {
				round++
				cuts := proxy.Cuts()
				cut(nth)
				commit, err := s.Commit(t.Context(), renamed(1, round))
				if err != nil || commit.Revision != ecosystem.Revision(round) {
					t.Errorf("the commit is %v, %v", commit, err)
				}
				if proxy.Cuts() != cuts+1 {
					t.Error("nothing was cut")
				}
				mustHaveAll(t, s, round)
			})
		}
	}
}

// mustHaveAll wants so many revisions, each of which renamed the first actor.
func mustHaveAll(t *testing.T, s ecosystem.Store, revisions int) {
	t.Helper()
	head, err := s.Head(t.Context())
	if err != nil || head != ecosystem.Revision(revisions) {
		t.Fatalf("the head is %d, %v", head, err)
	}
	history, err := s.At(head, ecosystem.TeamLens).History(t.Context(), []ecosystem.HistoryAsk{{Of: actor(1)}})
	if err != nil || len(history[0].Items) != revisions {
		t.Errorf("%v, %v", history, err)
	}
	if _, err := ecosystem.FingerprintOf(t.Context(), s); err != nil {
		t.Error(err)
	}
}

func TestExhaustedPoolMakesNobodyWaitForLong(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	proxy := neo4jtest.NewProxy(t, server)
	options := login(server)
	options.PoolSize, options.Wait, options.Retry = 10, time.Second, time.Second
	s := behind(t, proxy, options)
	var asked sync.WaitGroup
	proxy.Delay(50 * time.Millisecond) // so that they need a connection each
	for range options.PoolSize {
		asked.Go(func() { _, _ = s.Head(t.Context()) })
	}
	asked.Wait()
	proxy.Delay(0)
	proxy.Hold()
	defer proxy.Release()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Second)
	defer cancel()
	var soon, stuck atomic.Int32
	began := time.Now()
	for range 500 {
		asked.Go(func() {
			_, err := s.Head(ctx)
			switch took := time.Since(began); {
			case ecosystem.CodeOf(err) == ecosystem.Unavailable && took < 3*time.Second:
				soon.Add(1)
			case ecosystem.CodeOf(err) == ecosystem.Timeout && ctx.Err() != nil:
				stuck.Add(1)
			default:
				t.Errorf("after %v: %v", took, err)
			}
		})
	}
	asked.Wait()
	if soon.Load() != 490 || stuck.Load() != 10 {
		t.Errorf("%d found no connection, %d had one that hung", soon.Load(), stuck.Load())
	}
	proxy.Release()
	await(t, func(ctx context.Context) error { _, err := s.Head(ctx); return err })
}

func TestDeadlineHoldsWhileTheServerHangs(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	proxy := neo4jtest.NewProxy(t, server)
	s := behind(t, proxy, login(server))
	for name, call := range map[string]func(context.Context) error{
		"Head": func(ctx context.Context) error { _, err := s.Head(ctx); return err },
		"Records": func(ctx context.Context) error {
			_, err := s.At(0, ecosystem.TeamLens).Records(ctx, []ecosystem.ID{actor(1)})
			return err
		},
		"Commit": func(ctx context.Context) error { _, err := s.Commit(ctx, changeSet(1)); return err },
	} {
		t.Run(name, func(t *testing.T) {
			proxy.Hold()
			defer proxy.Release()
			ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
			defer cancel()
			began := time.Now()
			err := call(ctx)
			if code := ecosystem.CodeOf(err); code != ecosystem.Timeout && code != ecosystem.Unavailable {
				t.Errorf("it ended with %v", err)
			}
			if took := time.Since(began); took > 3*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
	await(t, func(ctx context.Context) error { _, err := s.Commit(ctx, changeSet(2)); return err })
}

func TestTwoServersOnOneDatabaseSeeEachOthersCommitsAtOnce(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	one, two := opened(t, server), opened(t, server)
	heard := make(chan ecosystem.Revision, 10)
	ctx, cancel := context.WithCancel(t.Context())
	var listening sync.WaitGroup
	defer listening.Wait()
	defer cancel()
	listening.Go(func() {
		for c, err := range two.Changes(ctx, 0) {
			if err != nil {
				t.Error(err)
			}
			heard <- c.Revision
		}
	})
	for n := 1; n <= 10; n++ {
		writer, reader := one, two
		if n%2 == 0 {
			writer, reader = two, one
		}
		commit, err := writer.Commit(t.Context(), changeSet(n))
		if err != nil {
			t.Fatal(err)
		}
		records, err := reader.At(commit.Revision, ecosystem.PublicLens).Records(t.Context(), []ecosystem.ID{actor(n)})
		if err != nil || len(records) != 1 {
			t.Errorf("the other reads %v, %v", records, err)
		}
		if head, err := reader.Head(t.Context()); err != nil || head != ecosystem.Revision(n) {
			t.Errorf("the other's head is %d, %v", head, err)
		}
		if told := <-heard; told != commit.Revision {
			t.Errorf("who follows was told of revision %d after that of %d", told, commit.Revision)
		}
	}
}
