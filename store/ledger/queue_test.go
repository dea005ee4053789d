package ledger

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"catchment/ecosystem"
)

// numbered answers each change set with a revision of its own.
func numbered(from ecosystem.Revision, group []*Request) []Outcome {
	outcomes := make([]Outcome, len(group))
	for i, r := range group {
		outcomes[i].Commit = ecosystem.Commit{Revision: from + ecosystem.Revision(i) + 1, ChangeSet: r.change.ID}
	}
	return outcomes
}

// sent commits change sets at once and gives the outcomes in their order.
func sent(t *testing.T, q *Queue, sets ...ecosystem.ChangeSet) []Outcome {
	t.Helper()
	answers := make([]chan Outcome, len(sets))
	for i, cs := range sets {
		answers[i] = make(chan Outcome, 1)
		go func() {
			c, err := q.Commit(t.Context(), cs)
			answers[i] <- Outcome{c, err}
		}()
	}
	outcomes := make([]Outcome, len(sets))
	for i := range sets {
		outcomes[i] = <-answers[i]
	}
	return outcomes
}

// together makes a queue whose first group waits until so many others wait behind it.
func together(n int, commit CommitGroup) (*Queue, *News) {
	var q *Queue
	ready := make(chan struct{})
	news := NewNews()
	first := true
	q = NewQueue(func(group []*Request) ([]Outcome, error) {
		if <-ready; first {
			first = false
			for len(q.waiting) < n-len(group) {
				time.Sleep(time.Millisecond)
			}
		}
		return commit(group)
	}, news)
	close(ready)
	return q, news
}

func TestWaitingRequestsAreGroupedAndEachAnsweredOnce(t *testing.T) {
	var sizes []int
	head := ecosystem.Revision(0)
	q, _ := together(30, func(group []*Request) ([]Outcome, error) {
		sizes = append(sizes, len(group))
		defer func() { head += ecosystem.Revision(len(group)) }()
		return numbered(head, group), nil
	})
	defer q.Close()
	var sets []ecosystem.ChangeSet
	for n := range 30 {
		sets = append(sets, set(n, end(ealing)))
	}
	revisions := map[ecosystem.Revision]bool{}
	for i, o := range sent(t, q, sets...) {
		if o.Err != nil || o.Commit.ChangeSet != sets[i].ID {
			t.Errorf("change set %d: %+v", i, o)
		}
		revisions[o.Commit.Revision] = true
	}
	if len(revisions) != 30 || len(sizes) > 3 {
		t.Errorf("%d revisions in groups of %v", len(revisions), sizes)
	}
}

func TestGroupStopsGrowingOnceItHasEnoughChanges(t *testing.T) {
	var sizes []int
	q, _ := together(5, func(group []*Request) ([]Outcome, error) {
		sizes = append(sizes, len(group))
		return numbered(0, group), nil
	})
	defer q.Close()
	var sets []ecosystem.ChangeSet
	for n := range 5 {
		sets = append(sets, set(n, slices.Repeat([]ecosystem.Change{end(ealing)}, maxChanges/2)...))
	}
	sent(t, q, sets...)
	if slices.Max(sizes) != 2 {
		t.Errorf("groups of %v; want 2 at most", sizes)
	}
}

func TestFailingChangeSetDoesNotFailItsGroup(t *testing.T) {
	broken := errors.New("this one is too much")
	q, _ := together(10, func(group []*Request) ([]Outcome, error) {
		if slices.ContainsFunc(group, func(r *Request) bool { return r.change.ID == id("chg", 4) }) {
			return nil, broken
		}
		return numbered(0, group), nil
	})
	defer q.Close()
	var sets []ecosystem.ChangeSet
	for n := range 10 {
		sets = append(sets, set(n, end(ealing)))
	}
	for i, o := range sent(t, q, sets...) {
		if errors.Is(o.Err, broken) != (i == 4) || (o.Err != nil) != (i == 4) {
			t.Errorf("change set %d: %+v", i, o)
		}
	}
}

func TestGroupIsNotTriedOneByOneWhileTheEngineIsAway(t *testing.T) {
	tries := 0
	q, _ := together(10, func([]*Request) ([]Outcome, error) {
		tries++
		return nil, &ecosystem.Error{Code: ecosystem.Unavailable}
	})
	defer q.Close()
	var sets []ecosystem.ChangeSet
	for n := range 10 {
		sets = append(sets, set(n, end(ealing)))
	}
	for i, o := range sent(t, q, sets...) {
		if ecosystem.CodeOf(o.Err) != ecosystem.Unavailable {
			t.Errorf("change set %d: %+v", i, o)
		}
	}
	if tries > 3 {
		t.Errorf("tried %d times", tries)
	}
}

func TestClosedQueueFinishesItsGroupAndRefusesTheRest(t *testing.T) {
	under, release := make(chan struct{}), make(chan struct{})
	q := NewQueue(func(group []*Request) ([]Outcome, error) {
		close(under)
		<-release
		return numbered(0, group), nil
	}, NewNews())
	first, second := make(chan error, 1), make(chan error, 1)
	go func() { _, err := q.Commit(t.Context(), set(1, end(ealing))); first <- err }()
	<-under
	go func() { _, err := q.Commit(t.Context(), set(2, end(ealing))); second <- err }()
	for len(q.waiting) == 0 {
		time.Sleep(time.Millisecond)
	}
	closed := make(chan struct{})
	go func() { q.Close(); close(closed) }()
	<-q.closed
	close(release)
	<-closed
	if err := <-first; err != nil {
		t.Errorf("what was under way: %v", err)
	}
	if err := <-second; ecosystem.CodeOf(err) != ecosystem.Unavailable {
		t.Errorf("what waited: %v", err)
	}
	if _, err := q.Commit(t.Context(), set(3, end(ealing))); ecosystem.CodeOf(err) != ecosystem.Unavailable {
		t.Errorf("after closing: %v", err)
	}
	q.Close()
}

func TestFollowerGetsCommitsOfThisProcessAndOfOthers(t *testing.T) {
	news, head := NewNews(), make(chan ecosystem.Revision, 1)
	head <- 2
	read := func(_ context.Context, after ecosystem.Revision, limit int) (commits []ecosystem.Commit, err error) {
		newest := <-head
		head <- newest
		for rev := after + 1; rev <= newest && len(commits) < limit; rev++ {
			commits = append(commits, ecosystem.Commit{Revision: rev})
		}
		return commits, CheckRevision(after, newest)
	}
	raise := func() { head <- <-head + 1 }
	var got []ecosystem.Revision
	for c, err := range news.Follow(t.Context(), 0, 20*time.Millisecond, read) {
		if err != nil {
			t.Fatal(err)
		}
		switch got = append(got, c.Revision); c.Revision {
		case 2:
			raise()
			news.Tell()
		case 3:
			raise() // by another process, which tells nobody here
		default: // the first two are there, and nothing follows the fourth
		}
		if c.Revision == 4 {
			break
		}
	}
	if !slices.Equal(got, []ecosystem.Revision{1, 2, 3, 4}) {
		t.Errorf("followed %v", got)
	}
	for _, err := range news.Follow(t.Context(), 9, time.Hour, read) {
		if ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("after a revision that is not there: %v", err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	for _, err := range news.Follow(ctx, 4, time.Hour, read) {
		t.Errorf("an ended context gives %v", err)
	}
	news.Close()
	news.Tell()
	<-news.wait()
}
