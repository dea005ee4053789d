package server

import (
	"context"
	"math"
	"slices"
	"sync"
	"time"
)

// lane lends a number of turns. Who waits for one waits behind what the same caller
// asked before, and callers take turns with each other, so that nobody waits long
// because of what somebody else has asked. Nobody begins to wait who would have to wait
// long: it is better told at once.
type lane struct {
	turns      int
	worthwhile time.Duration // nobody begins a wait that seems to become longer, but in a short queue
	patience   time.Duration // the longest that anybody waits

	mu      sync.Mutex
	taken   int
	waiting map[string][]*waiter // by caller, in the order of arrival
	callers []string             // those of waiting, the next one first
	usual   time.Duration        // how long a turn lasts on average, lately
}

// waiter is told when it has a turn.
type waiter struct {
	ready chan struct{}
	since time.Time
}

// pageful is how many requests a page sends at once. A queue no longer than that is
// short: whoever opens a page on a slow machine is not refused a part of it.
const pageful = 8

func newLane(turns int, worthwhile, patience time.Duration) *lane {
	usual := worthwhile / 16 // to begin with, so that a crowd at the start is not let in whole
	return &lane{turns: turns, worthwhile: worthwhile, patience: patience, usual: usual, waiting: map[string][]*waiter{}}
}

// enter gives a caller a turn and what ends it. False: it would have taken too long, or
// did, or the context ended; after says when to try again.
func (l *lane) enter(ctx context.Context, caller string) (leave func(), after time.Duration, ok bool) {
	w, wait, tooLong := l.begin(caller, l.worthwhile)
	switch {
	case tooLong:
		return nil, wait, false
	case w == nil:
		return l.leaving(), 0, true
	}
	ctx, cancel := context.WithTimeout(ctx, l.patience)
	defer cancel()
	leave, ok = l.wait(ctx, caller, w)
	return leave, wait, ok
}

// await is enter for what is worth any wait: only the context ends it.
func (l *lane) await(ctx context.Context, caller string) (leave func(), ok bool) {
	w, _, _ := l.begin(caller, math.MaxInt64)
	return l.wait(ctx, caller, w)
}

// full tells whether enter would refuse a caller, and when to try again.
func (l *lane) full(caller string) (after time.Duration, full bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.estimate(caller, l.worthwhile)
}

// wait gives the turn that a caller waits for; at once where it waits for none. False:
// the context ended first.
func (l *lane) wait(ctx context.Context, caller string, w *waiter) (leave func(), ok bool) {
	if w == nil {
		return l.leaving(), true
	}
	select {
	case <-w.ready:
		return l.leaving(), true
	case <-ctx.Done():
		return l.giveUp(caller, w)
	}
}

// begin takes a turn where one is free, else has the caller wait, unless that seems to
// take too long.
func (l *lane) begin(caller string, longest time.Duration) (w *waiter, wait time.Duration, tooLong bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.taken < l.turns {
		l.taken++
		return nil, 0, false
	}
	if wait, tooLong = l.estimate(caller, longest); tooLong {
		return nil, wait, true
	}
	w = &waiter{make(chan struct{}), time.Now()}
	l.add(caller, w)
	return w, wait, false
}

// giveUp takes one that waits out of the queue; it may have got its turn meanwhile.
func (l *lane) giveUp(caller string, w *waiter) (leave func(), ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	queue := l.waiting[caller]
	i := slices.Index(queue, w)
	if i < 0 {
		return l.leaving(), true
	}
	l.keep(caller, slices.Delete(queue, i, i+1))
	return nil, false
}

// leaving makes what ends a turn that begins now. It is to be called once.
func (l *lane) leaving() func() {
	began := time.Now()
	return func() { l.leave(time.Since(began)) }
}

func (l *lane) leave(took time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	// The few turns that last long make the most of a wait, so they count in full: without
	// them a queue seems a third as long as it is, and those in it are refused late.
	const memory = 64 // of so many turns, so that one alone does not decide
	l.usual += (min(took, l.patience) - l.usual) / memory
	if len(l.callers) == 0 {
		l.taken--
		return
	}
	caller := l.callers[0]
	l.callers = l.callers[1:]
	queue := l.waiting[caller]
	close(queue[0].ready)
	delete(l.waiting, caller)
	if len(queue) > 1 {
		l.waiting[caller] = queue[1:]
		l.callers = append(l.callers, caller)
	}
}

func (l *lane) add(caller string, w *waiter) {
	if len(l.waiting[caller]) == 0 {
		l.callers = append(l.callers, caller)
	}
	l.waiting[caller] = append(l.waiting[caller], w)
}

// keep leaves a caller with a shorter queue.
func (l *lane) keep(caller string, queue []*waiter) {
	if len(queue) > 0 {
		l.waiting[caller] = queue
		return
	}
	delete(l.waiting, caller)
	l.callers = slices.DeleteFunc(l.callers, func(c string) bool { return c == caller })
}

// estimate is how long a caller would wait: not at all while a turn is free, else for
// what it asked before, and for as much of every other caller's, and no less than it has
// waited already for what comes first. It is too long above longest, in a short queue
// above what anybody waits.
func (l *lane) estimate(caller string, longest time.Duration) (wait time.Duration, tooLong bool) {
	if l.taken < l.turns {
		return 0, false
	}
	own := len(l.waiting[caller])
	ahead := 1 + own
	if own > 0 {
		wait = time.Since(l.waiting[caller][0].since)
	}
	for other, queue := range l.waiting {
		if other != caller {
			ahead += min(len(queue), own+1)
		}
	}
	wait = max(wait, time.Duration(ahead)*l.usual/time.Duration(l.turns))
	return wait, wait > longest && (ahead > pageful || wait > l.patience)
}
