package ledger

import (
	"context"
	"iter"
	"sync"
	"time"

	"catchment/ecosystem"
)

// News wakes those who wait for the commits of this process.
type News struct {
	lock   sync.Mutex
	next   chan struct{} // closed at the next commit
	closed bool          // next is closed for good
}

// NewNews is without commits so far.
func NewNews() *News { return &News{next: make(chan struct{})} }

// Tell says that there is a commit.
func (n *News) Tell() {
	n.lock.Lock()
	defer n.lock.Unlock()
	if !n.closed {
		close(n.next)
		n.next = make(chan struct{})
	}
}

// Close wakes all who wait, now and later: what they read next says why. It may be
// called once.
func (n *News) Close() {
	n.lock.Lock()
	defer n.lock.Unlock()
	n.closed = true
	close(n.next)
}

func (n *News) wait() <-chan struct{} {
	n.lock.Lock()
	defer n.lock.Unlock()
	return n.next
}

// commitsAtOnce is how many commits a follower reads in one go.
const commitsAtOnce = 64

// Follow gives the commits after a revision, in order, and waits for further ones until
// the context ends. It reads up to limit of them at a time with read, which also says
// what is wrong with the revision, and holds nothing open while its caller works.
// Commits of other processes bring no news: it looks for them at an interval.
func (n *News) Follow(ctx context.Context, after ecosystem.Revision, interval time.Duration,
	read func(ctx context.Context, after ecosystem.Revision, limit int) ([]ecosystem.Commit, error)) iter.Seq2[ecosystem.Commit, error] {
	return func(yield func(ecosystem.Commit, error) bool) {
		look := time.NewTicker(interval)
		defer look.Stop()
		for ctx.Err() == nil {
			next := n.wait() // before reading, so that no commit falls between
			commits, err := read(ctx, after, commitsAtOnce)
			if err != nil {
				if ctx.Err() == nil {
					yield(ecosystem.Commit{}, err)
				}
				return
			}
			for _, c := range commits {
				if ctx.Err() != nil || !yield(c, nil) {
					return
				}
				after = c.Revision
			}
			if len(commits) > 0 {
				continue
			}
			select {
			case <-ctx.Done():
			case <-next:
			case <-look.C:
			}
		}
	}
}
