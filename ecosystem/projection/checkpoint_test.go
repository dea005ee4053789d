package projection_test

import (
	"context"
	"io/fs"
	"iter"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/store/storetest"
)

// memoryCheckpoint is a checkpoint in memory.
type memoryCheckpoint struct{ kept []byte }

func (d *memoryCheckpoint) Load() ([]byte, error) {
	if d.kept == nil {
		return nil, fs.ErrNotExist
	}
	return d.kept, nil
}

func (d *memoryCheckpoint) Save(kept []byte) error { d.kept = slices.Clone(kept); return nil }

func (d *memoryCheckpoint) Forget() error { d.kept = nil; return nil }

// scanCountingStore is a store that counts how often everything is read.
type scanCountingStore struct {
	eco.Store
	scans *atomic.Int32
}

type scanCountingReader struct {
	eco.Reader
	scans *atomic.Int32
}

func (c scanCountingStore) At(rev eco.Revision, lens eco.Lens) eco.Reader {
	return scanCountingReader{c.Store.At(rev, lens), c.scans}
}

func (r scanCountingReader) Scan(ctx context.Context, kinds []eco.Kind) iter.Seq2[eco.Record, error] {
	r.scans.Add(1)
	return r.Reader.Scan(ctx, kinds)
}

// runOnce runs a keeper with a memoryCheckpoint until it has the head, looks whether that is
// right, and stops it. It gives how often everything was read for it.
func runOnce(t *testing.T, store eco.Store, d *memoryCheckpoint, stamp string) int32 {
	t.Helper()
	var scans atomic.Int32
	k := projection.NewKeeper(scanCountingStore{store, &scans}, slog.New(slog.DiscardHandler))
	k.UseCheckpoint(d, stamp, 1)
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { k.Run(ctx) })
	head, err := store.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	requireEqualToBuild(t, k, store, head)
	n := scans.Load()
	stop()
	running.Wait()
	return n
}

func TestKeeperRestoresTheCheckpointOfTheLastRun(t *testing.T) {
	store, c, d := storetest.NewModel(), newRandomHistory(), &memoryCheckpoint{}
	for n := range 200 {
		c.commit(t, store, n)
	}
	if n := runOnce(t, store, d, "this"); n != 1 || d.kept == nil {
		t.Fatalf("the first start read everything %d times and kept %d bytes", n, len(d.kept))
	}
	if n := runOnce(t, store, d, "this"); n != 0 {
		t.Errorf("the second start read everything %d times", n)
	}
	for n := range 10 {
		before := slices.Clone(d.kept)
		c.commit(t, store, 200+n)
		runOnce(t, store, d, "this")
		if slices.Equal(before, d.kept) {
			t.Errorf("what was kept is still of before commit %d", n)
		}
	}
}

func TestKeeperRebuildsWhenTheCheckpointCannotBeTrusted(t *testing.T) {
	store, other, d := storetest.NewModel(), storetest.NewModel(), &memoryCheckpoint{}
	c, o := newRandomHistory(), newRandomHistory()
	for n := range 50 {
		c.commit(t, store, n)
		o.commit(t, other, 1000+n)
	}
	runOnce(t, store, d, "this")
	kept := d.kept
	cases := []struct {
		name  string
		store eco.Store
		stamp string
		kept  []byte
	}{
		{"another program's", store, "that", kept},
		{"another store's", other, "this", kept},
		{"of a revision that is not there", shortened(t), "this", kept},
		{"cut short", store, "this", kept[:len(kept)/2]},
		{"empty", store, "this", []byte{}},
		{"of which one bit is other", store, "this", flipped(kept)},
	}
	for _, c := range cases {
		if n := runOnce(t, c.store, &memoryCheckpoint{c.kept}, c.stamp); n != 1 {
			t.Errorf("%s: everything was read %d times", c.name, n)
		}
	}
}

// shortened is a store with a few commits only.
func shortened(t *testing.T) eco.Store {
	store, c := storetest.NewModel(), newRandomHistory()
	for n := range 5 {
		c.commit(t, store, n)
	}
	return store
}

func flipped(kept []byte) []byte {
	other := slices.Clone(kept)
	other[len(other)/2] ^= 4
	return other
}
