package projection

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	eco "catchment/ecosystem"
)

const (
	// recentKept is how many snapshots are kept beside the newest, for responses that
	// began before it came; they share most of their memory with it.
	recentKept = 4
	// maxWait is how long a question waits for a revision that is on its way.
	maxWait = 3 * time.Second
	// retryAfter is how long after a failure the next attempt is made.
	retryAfter = time.Second
)

// Keeper keeps the snapshot of the newest revision ready, whoever commits, and
// those of a few past ones that were asked for. The zero Keeper is of no use; see
// [NewKeeper] and [Keeper.Run].
type Keeper struct {
	log    Log
	report *slog.Logger
	newest atomic.Pointer[Snapshot]

	checkpoint Checkpoint // or nil
	stamp      string
	minRows    int          // rows that a snapshot worth keeping has
	savedAt    eco.Revision // of Run alone

	mu        sync.Mutex
	recent    []*Snapshot   // the newest and those before it, newest first
	published chan struct{} // closed when the next snapshot comes
	failed    error         // why there is no snapshot, or none newer, while that is so
	past      pastSnapshots
	real      pastSnapshots // without what is made up, of the newest revision too
}

// NewKeeper makes a keeper that has nothing yet; Run fills it.
func NewKeeper(log Log, report *slog.Logger) *Keeper {
	return &Keeper{log: log, report: report, published: make(chan struct{})}
}

// UseCheckpoint makes the keeper begin with what another start kept there, and keep the
// newest snapshot for the next, if it has so many rows at least that building it
// takes a while. The stamp names the program: what one with another stamp kept is
// not read. It is to be called before Run.
func (k *Keeper) UseCheckpoint(c Checkpoint, stamp string, minRows int) {
	k.checkpoint, k.stamp, k.minRows = c, stamp, minRows
}

// Run builds the newest snapshot and advances it with every commit until the
// context ends. When the store fails it begins again, with what there was still
// answering meanwhile.
func (k *Keeper) Run(ctx context.Context) {
	defer func() {
		parting, stop := context.WithTimeout(context.WithoutCancel(ctx), maxWait)
		defer stop()
		k.save(parting)
	}()
	for ctx.Err() == nil {
		err := k.follow(ctx)
		if ctx.Err() != nil {
			return
		}
		k.mu.Lock()
		k.failed = err
		k.mu.Unlock()
		level := slog.LevelWarn
		if eco.CodeOf(err) == eco.Unavailable {
			level = slog.LevelInfo // everything that asks the store says so
		}
		k.report.Log(ctx, level, "the projection begins again", "code", eco.CodeOf(err), "error", err)
		select {
		case <-ctx.Done():
		case <-time.After(retryAfter):
		}
	}
}

// follow builds one snapshot and advances it until something fails.
func (k *Keeper) follow(ctx context.Context) error {
	head, err := k.log.Head(ctx)
	if err != nil {
		return err
	}
	s := k.newest.Load()
	if s == nil {
		s = k.restore(ctx, head)
	}
	if s == nil || s.Revision() != head {
		if s, err = Build(ctx, k.log.At(head, eco.TeamLens)); err != nil {
			return err
		}
	}
	k.publish(s)
	k.save(ctx)
	last := time.Now()
	for batch := range batches(ctx, k.log, head) {
		if batch.err != nil {
			return batch.err
		}
		before, after := k.log.At(s.Revision(), eco.TeamLens), k.log.At(batch.last, eco.TeamLens)
		if batch.erases {
			s, err = k.withoutErased(ctx, after)
		} else {
			s, err = s.Advance(ctx, before, after, batch.touched)
		}
		if err != nil {
			return err
		}
		k.publish(s)
		if time.Since(last) > saveEvery || batch.erases {
			k.save(ctx)
			last = time.Now()
		}
	}
	return ctx.Err()
}

// withoutErased builds the snapshot of an erasing commit from the ground, for what an older one
// grew from may still hold the words, and forgets all older ones.
func (k *Keeper) withoutErased(ctx context.Context, after eco.Reader) (*Snapshot, error) {
	k.mu.Lock()
	k.recent = nil
	k.mu.Unlock()
	k.past.forget()
	k.real.forget()
	if k.checkpoint != nil {
		if err := k.checkpoint.Forget(); err != nil {
			return nil, err
		}
	}
	return Build(ctx, after)
}

// publish makes a snapshot the newest and wakes those who wait for it.
func (k *Keeper) publish(s *Snapshot) {
	k.newest.Store(s)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.recent = append([]*Snapshot{s}, k.recent[:min(len(k.recent), recentKept)]...)
	for _, older := range k.recent[1:] {
		if older.graph != s.graph {
			older.graph.Memory.Forget()
		}
	}
	k.failed = nil
	close(k.published)
	k.published = make(chan struct{})
}

// Ready tells why questions that need the projection have to wait; nil when they do not.
func (k *Keeper) Ready() error {
	if k.newest.Load() != nil {
		return nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.failed != nil {
		return k.failed
	}
	return &eco.Error{Code: eco.Unavailable, Message: "The projection is being built.",
		Hint: "Maps, traces and gaps are answered in a moment; points and lists are answered now."}
}

// At gives the snapshot of a revision. It waits a little for one that is on its
// way and fails with Unavailable where it does not come; one of the past is built
// when it is asked for, and so is one for a lens that leaves out what is made up.
func (k *Keeper) At(ctx context.Context, rev eco.Revision, lens eco.Lens) (*Snapshot, error) {
	if lens.LeavesOutMadeUp() {
		return k.real.at(ctx, k.log, pastMoment{rev, lens}, rev)
	}
	limit := time.NewTimer(maxWait)
	defer limit.Stop()
	for {
		s, came := k.lookup(rev)
		if s != nil {
			return s, nil
		}
		if newest := k.newest.Load(); newest != nil && rev < newest.Revision() {
			return k.past.at(ctx, k.log, pastMoment{rev, BuiltThrough(lens)}, newest.Revision())
		}
		select {
		case <-came:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-limit.C:
			if err := k.Ready(); err != nil {
				return nil, err
			}
			return nil, &eco.Error{Code: eco.Unavailable, Message: "The projection has not reached this revision yet.", Hint: "Ask again in a moment."}
		}
	}
}

// Past gives the snapshot of a revision that is asked for by its number, through a lens:
// the newest as At does, any other without what the lens is shown no more.
func (k *Keeper) Past(ctx context.Context, rev eco.Revision, lens eco.Lens) (*Snapshot, error) {
	head, err := k.log.Head(ctx)
	if err != nil {
		return nil, err
	}
	if newest := k.newest.Load(); newest == nil || rev >= head {
		return k.At(ctx, rev, lens)
	}
	if lens.LeavesOutMadeUp() {
		return k.real.at(ctx, k.log, pastMoment{rev, lens}, head)
	}
	return k.past.at(ctx, k.log, pastMoment{rev, lens}, head)
}

// lookup gives a snapshot that is held, or what is closed when the next one comes.
func (k *Keeper) lookup(rev eco.Revision) (*Snapshot, <-chan struct{}) {
	if s := k.newest.Load(); s != nil && s.Revision() == rev {
		return s, nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, s := range k.recent {
		if s.Revision() == rev {
			return s, nil
		}
	}
	return nil, k.published
}

// changeSetOf gives the change set that made a revision.
func changeSetOf(ctx context.Context, log Log, rev eco.Revision) (eco.ID, error) {
	found, err := log.At(rev, eco.TeamLens).Commits(ctx, []eco.Revision{rev})
	return found[rev].ChangeSet, err
}

// restore gives the snapshot of the checkpoint, advanced to the head; nil where there
// is none that can be trusted.
func (k *Keeper) restore(ctx context.Context, head eco.Revision) *Snapshot {
	if k.checkpoint == nil {
		return nil
	}
	kept, err := k.checkpoint.Load()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var s *Snapshot
	if err == nil {
		s, err = k.verify(ctx, kept, head)
	}
	if err == nil {
		k.savedAt = s.revision
		s, err = k.catchUp(ctx, s, head)
	}
	if err != nil {
		k.report.Info("the projection is built anew", "reason", err)
		return nil
	}
	return s
}

// verify decodes a checkpoint; an error where it is of another store, or of another
// past than this one.
func (k *Keeper) verify(ctx context.Context, kept []byte, head eco.Revision) (*Snapshot, error) {
	s, changeSet, err := decode(kept, k.stamp)
	if err != nil {
		return nil, err
	}
	if s.revision > head || s.revision < 1 {
		return nil, errors.New("the projection that was kept is ahead of the store")
	}
	has, err := changeSetOf(ctx, k.log, s.revision)
	if err == nil && has != changeSet {
		err = errors.New("the projection that was kept is another store's")
	}
	return s, err
}

// catchUp advances a snapshot to the head in one step.
func (k *Keeper) catchUp(ctx context.Context, s *Snapshot, head eco.Revision) (*Snapshot, error) {
	if s.revision == head {
		return s, nil
	}
	var touched []eco.Touched
	for c, err := range k.log.Changes(ctx, s.revision) {
		if err != nil {
			return nil, err
		}
		if len(c.Erases) > 0 {
			return nil, errors.Join(errors.New("something was erased since the projection was kept"), k.checkpoint.Forget())
		}
		if touched = append(touched, c.Touched...); c.Revision == head {
			break
		}
	}
	return s.Advance(ctx, k.log.At(s.revision, eco.TeamLens), k.log.At(head, eco.TeamLens), touched)
}

// save keeps the newest snapshot for the next start, unless it is small or kept already.
func (k *Keeper) save(ctx context.Context) {
	s := k.newest.Load()
	if k.checkpoint == nil || s == nil || s.revision == k.savedAt || s.rowCount() < k.minRows {
		return
	}
	changeSet, err := changeSetOf(ctx, k.log, s.revision)
	if err == nil {
		err = k.checkpoint.Save(s.encode(changeSet, k.stamp))
	}
	if err != nil {
		k.report.Warn("the projection could not be kept for the next start", "error", err)
		return
	}
	k.savedAt = s.revision
}
