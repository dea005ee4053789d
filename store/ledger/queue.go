// Package ledger decides what a commit does, once for every engine below the port
// [ecosystem.Store].
//
// A change set that an engine is to keep goes through the files of this package in
// this order. It waits in a [Queue] (queue.go), which hands the engine a group of
// those that wait. The engine begins a write transaction and makes a [Plan] of the
// group (plan.go), which reads what stands now of all that the group touches and
// names through [Present] (present.go), and then decides each change set in memory:
// versions (plan.go), references (references.go), keys and link identities
// (unique.go). What was decided are the plan's entries (entry.go): the states that
// stop and those that begin. The engine writes them, ends its transaction, and the
// queue answers those who wait and wakes those who follow (follow.go). What goes wrong
// is said in errors.go.
package ledger

import (
	"context"
	"sync"

	"catchment/ecosystem"
)

const (
	// maxGroup is how many change sets go into one group at most.
	maxGroup = 1000
	// maxChanges is how many changes a group has before no further change set joins it.
	maxChanges = 5000
)

// Request is a change set that waits to be kept.
type Request struct {
	ctx    context.Context
	change ecosystem.ChangeSet
	answer chan Outcome // of one: the answer is sent exactly once
}

// NewRequest makes a request. It counts as withdrawn once the context has ended.
func NewRequest(ctx context.Context, cs ecosystem.ChangeSet) *Request {
	return &Request{ctx: ctx, change: cs, answer: make(chan Outcome, 1)}
}

// Changes is how many changes it asks for.
func (r *Request) Changes() int { return len(r.change.Changes) }

// Outcome is what became of a change set: a commit, or why it was not kept.
type Outcome struct {
	Commit ecosystem.Commit
	Err    error
}

// CommitGroup is how an engine commits a group of change sets, in one transaction: it
// gives an outcome for each, in their order. An error means that none of them was kept.
type CommitGroup func(group []*Request) ([]Outcome, error)

// Queue hands change sets to an engine from one goroutine of its own. What waits
// meanwhile goes together as one group, so that many share one write to the disk, and
// each is answered only when it is there.
type Queue struct {
	commit  CommitGroup
	news    *News
	waiting chan *Request
	once    sync.Once
	closed  chan struct{} // closed when no more may be sent
	done    chan struct{} // closed when the last answer was given
}

// NewQueue starts a queue. After each group that was kept it tells the news.
func NewQueue(commit CommitGroup, news *News) *Queue {
	q := &Queue{commit: commit, news: news, waiting: make(chan *Request, maxGroup), closed: make(chan struct{}), done: make(chan struct{})}
	go q.run()
	return q
}

// Commit waits until the change set, which was checked, is kept or refused. If the
// context ends while it waits its turn, nothing is kept; if it ends later, asking again
// with the same ChangeSet.ID tells what became of it. After Close it fails with
// Unavailable.
func (q *Queue) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if err := q.Open(); err != nil {
		return ecosystem.Commit{}, err
	}
	r := NewRequest(ctx, cs)
	select {
	case <-q.closed:
		return ecosystem.Commit{}, Closed()
	case <-ctx.Done():
		return ecosystem.Commit{}, ctx.Err()
	case q.waiting <- r:
	}
	select {
	case o := <-r.answer:
		return o.Commit, o.Err
	case <-ctx.Done():
		return ecosystem.Commit{}, ctx.Err()
	case <-q.done:
	}
	// The last group may have held the request, or it may never have been taken up.
	select {
	case o := <-r.answer:
		return o.Commit, o.Err
	default:
		return ecosystem.Commit{}, Closed()
	}
}

// Open fails with Unavailable once the queue was closed.
func (q *Queue) Open() error {
	select {
	case <-q.closed:
		return Closed()
	default:
		return nil
	}
}

// Close waits for the group under way and takes no further one. Closing again does nothing.
func (q *Queue) Close() {
	q.once.Do(func() { close(q.closed) })
	<-q.done
}

func (q *Queue) run() {
	defer close(q.done)
	for q.Open() == nil {
		select {
		case <-q.closed:
			return
		case first := <-q.waiting:
			group, changes := []*Request{first}, len(first.change.Changes)
			for len(group) < maxGroup && changes < maxChanges && len(q.waiting) > 0 {
				next := <-q.waiting
				group, changes = append(group, next), changes+len(next.change.Changes)
			}
			q.commitAndAnswer(group)
		}
	}
}

// commitAndAnswer commits a group and answers it. If the engine fails for a reason that may lie
// in what is written, the change sets are tried one by one, so that none suffers for
// another.
func (q *Queue) commitAndAnswer(group []*Request) {
	outcomes, err := q.commit(group)
	if err != nil && len(group) > 1 && mayLieInWhatIsWritten(err) {
		for _, r := range group {
			q.commitAndAnswer([]*Request{r})
		}
		return
	}
	for i, r := range group {
		if err != nil {
			r.answer <- Outcome{Err: err}
			continue
		}
		r.answer <- outcomes[i]
	}
	if err == nil {
		q.news.Tell()
	}
}

// mayLieInWhatIsWritten is false where the engine was away, busy or too slow: another
// try would wait as long again, and each change set after it.
func mayLieInWhatIsWritten(err error) bool {
	code := ecosystem.CodeOf(err)
	return code != ecosystem.Unavailable && code != ecosystem.Timeout
}
