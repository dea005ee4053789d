package projection_test

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/store/storetest"
)

// flaky is a store that fails when it is told to.
type flaky struct {
	eco.Store
	down atomic.Bool
}

var errDown = &eco.Error{Code: eco.Unavailable, Message: "The store does not answer."}

func (f *flaky) Head(ctx context.Context) (eco.Revision, error) {
	if f.down.Load() {
		return 0, errDown
	}
	return f.Store.Head(ctx)
}

func (f *flaky) Changes(ctx context.Context, after eco.Revision) iter.Seq2[eco.Commit, error] {
	return func(yield func(eco.Commit, error) bool) {
		for c, err := range f.Store.Changes(ctx, after) {
			if f.down.Load() {
				c, err = eco.Commit{}, errDown
			}
			if !yield(c, err) {
				return
			}
		}
	}
}

// keep runs a keeper over a store until the test ends.
func keep(t *testing.T, store projection.Log) *projection.Keeper {
	k := projection.NewKeeper(store, slog.New(slog.DiscardHandler))
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { k.Run(ctx) })
	t.Cleanup(func() { stop(); running.Wait() })
	return k
}

func newRandomHistory() *randomHistory {
	return &randomHistory{Rand: rand.New(rand.NewPCG(7, 7)), now: map[eco.ID]eco.Record{}}
}

func requireEqualToBuild(t *testing.T, k *projection.Keeper, store eco.Store, rev eco.Revision) {
	t.Helper()
	got, err := k.At(t.Context(), rev, eco.TeamLens)
	if err != nil {
		t.Fatal(err)
	}
	want, err := projection.Build(t.Context(), store.At(rev, eco.TeamLens))
	if err != nil {
		t.Fatal(err)
	}
	if got.Revision() != rev || dumpText(t, got) != dumpText(t, want) {
		t.Errorf("the snapshot of revision %d is another's", rev)
	}
}

func TestKeeperFollowsEveryCommitAndAnswersPastRevisions(t *testing.T) {
	store, c := storetest.NewModel(), newRandomHistory()
	k := keep(t, store)
	for n := range 100 {
		requireEqualToBuild(t, k, store, c.commit(t, store, n).Revision)
	}
	for _, rev := range []eco.Revision{99, 98, 10, 20, 10, 30, 0} {
		requireEqualToBuild(t, k, store, rev)
	}
}

func TestKeeperStartsAgainAfterTheStoreFailed(t *testing.T) {
	store, c := &flaky{Store: storetest.NewModel()}, newRandomHistory()
	k := keep(t, store)
	requireEqualToBuild(t, k, store.Store, c.commit(t, store, 0).Revision)
	store.down.Store(true)
	missed := c.commit(t, store, 1).Revision
	if err := k.Ready(); err != nil {
		t.Errorf("what there was no longer answers: %v", err)
	}
	store.down.Store(false)
	requireEqualToBuild(t, k, store.Store, missed)
}

func TestKeeperReadySaysWhyItIsNotReady(t *testing.T) {
	store := &flaky{Store: storetest.NewModel()}
	store.down.Store(true)
	k := keep(t, store)
	for end := time.Now().Add(time.Minute); !errors.Is(k.Ready(), errDown); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("ready: %v", k.Ready())
		}
	}
	if _, err := k.At(t.Context(), 0, eco.TeamLens); eco.CodeOf(err) != eco.Unavailable {
		t.Errorf("a question is answered by %v", err)
	}
}
