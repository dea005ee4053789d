package bench

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/store/sqlite"
)

// aStart is a store to start on: with 2,000 courses, unless another size is asked for.
func aStart(t *testing.T) (store eco.Store, head eco.Revision, n int) {
	t.Helper()
	n = 2_000
	if os.Getenv("CATCHMENT_BENCH_COURSES") != "" {
		n = courseCount(t)
	}
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "bench.db"), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	_, head = filled(t, store, n)
	return store, head, n
}

// Starting takes little more than reading everything that the store holds.
func TestStartingTakesLittleMoreThanReading(t *testing.T) {
	const ceiling = 2.5
	store, head, n := aStart(t)
	build := func() {
		if _, err := projection.Build(t.Context(), store.At(head, eco.TeamLens)); err != nil {
			t.Fatal(err)
		}
	}
	read := func() {
		for _, err := range store.At(head, eco.TeamLens).Scan(t.Context(), nil) {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	Ratio(t, 7, build, read).AtMost(t, fmt.Sprintf("start with %d courses, against reading them", n), ceiling)
}

// Starting again goes on from what the last start kept. The other side reads the store.
func TestStartingAgainReadsWhatWasKept(t *testing.T) {
	const floor = 2 // with 2,000 courses; the more there are, the more it saves
	store, _, n := aStart(t)
	kept := &drawer{}
	started(t, store, kept)
	t.Logf("%d courses are kept in %d bytes", n, len(kept.kept))
	Ratio(t, 7, func() { started(t, store, kept) }, func() { started(t, store, &drawer{}) }).
		AtLeast(t, fmt.Sprintf("start with %d courses, from what was kept against from the store", n), floor)
}

// A million courses are promised to be there four seconds after the start, and
// fewer in proportion: all that a start reads is what was kept and the last commit.
func TestStartingFromWhatWasKeptTakesSeconds(t *testing.T) {
	const promised = 4 * time.Second
	n := courseCount(t)
	kept := &drawer{}
	started(t, settled{generated{courses: n}}, kept)
	limit := promised * time.Duration(n) / 1_000_000
	RatioOf(t, leastRounds, func() time.Duration {
		return timed(func() { started(t, settled{generated{courses: n}}, kept) })
	}, func() time.Duration { return limit }).
		AtMost(t, fmt.Sprintf("start with %d courses, %d kB kept, of 4 s a million", n, len(kept.kept)>>10), 1)
}

// started runs a keeper until its projection is there.
func started(t *testing.T, log projection.Log, d *drawer) {
	t.Helper()
	k := projection.NewKeeper(log, slog.New(slog.DiscardHandler))
	k.UseCheckpoint(d, "bench", 1)
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { k.Run(ctx) })
	for k.Ready() != nil && t.Context().Err() == nil {
		time.Sleep(50 * time.Microsecond)
	}
	stop()
	running.Wait()
}

// settled is the log of a store to which one commit was ever made.
type settled struct{ generated }

func (s settled) Head(context.Context) (eco.Revision, error) { return 1, nil }

func (s settled) At(eco.Revision, eco.Lens) eco.Reader { return s.generated }

// Commits gives the one commit.
func (g generated) Commits(context.Context, []eco.Revision) (map[eco.Revision]eco.Commit, error) {
	return map[eco.Revision]eco.Commit{1: oneCommit}, nil
}

var oneCommit = eco.Commit{Revision: 1, ChangeSet: "chg_00000000000000000000000001"}

func (s settled) Changes(ctx context.Context, after eco.Revision) iter.Seq2[eco.Commit, error] {
	return func(yield func(eco.Commit, error) bool) {
		if after == 0 && !yield(oneCommit, nil) {
			return
		}
		<-ctx.Done()
	}
}

// drawer is a checkpoint in memory.
type drawer struct{ kept []byte }

func (d *drawer) Load() ([]byte, error) {
	if d.kept == nil {
		return nil, fs.ErrNotExist
	}
	return d.kept, nil
}

func (d *drawer) Save(kept []byte) error { d.kept = kept; return nil }

func (d *drawer) Forget() error { d.kept = nil; return nil }
