package server

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

// turns are the lanes in which operations are carried out. Each operation has one turn,
// whatever it asks. Reading uses the processors, so there are as many turns for it as
// these can serve. What turns out to take long leaves its turn to others and goes on in
// a narrower lane, so that long questions never hold up the short ones: in one lane
// while it is slow and has read little, in another once it has read much. Changes mostly
// wait for the disk, many of them for the same write. Events that are followed wait
// behind each other alone.
type turns struct {
	short, slow, long, changes, events *lane
}

// When an operation is slow, and when it is long.
const (
	slowTime = 100 * time.Millisecond
	longCost = 5_000
)

// mostLong is how many long ones go on at once on a machine of any size: each may hold
// a hundred megabytes of what it has read.
const mostLong = 3

const changesAtOnce = 16

// patience is how many times longer than it seemed somebody waits before giving up.
const patience = 2

func newTurns(l Limits) *turns {
	narrow := max(1, l.Turns-1)
	return &turns{
		short:   newLane(l.Turns, l.TurnWait, patience*l.TurnWait),
		slow:    newLane(narrow, l.Deadline/2, l.Deadline),
		long:    newLane(min(narrow, mostLong), l.Deadline/2, l.Deadline),
		changes: newLane(changesAtOnce, l.TurnWait, patience*l.TurnWait),
		events:  newLane(l.Turns, l.Deadline/2, l.Deadline),
	}
}

// turn is that of one operation.
type turn struct {
	of     *turns
	caller string
	lane   *lane
	began  time.Time
	leave  func()
	lost   error // why it has none any more
}

// take waits for the turn of an operation. The error says that it is not carried out now.
func (t *turns) take(ctx context.Context, op *graphql.OperationContext) (*turn, *busy) {
	lane := t.short
	if op.Operation.Operation == ast.Mutation {
		lane = t.changes
	}
	caller := callerFrom(ctx).key
	leave, after, ok := lane.enter(ctx, caller)
	if !ok {
		return nil, &busy{after}
	}
	return &turn{of: t, caller: caller, lane: lane, began: time.Now(), leave: leave}, nil
}

// refuses tells, before a request is read, that whoever asks without a token would have
// to wait too long: telling so must cost less than answering, and who has no token
// changes nothing.
func (t *turns) refuses(by *caller) *busy {
	if by.name != "" {
		return nil
	}
	if after, full := t.short.full(by.key); full {
		return &busy{after}
	}
	return nil
}

// await waits for the turn of an event, however long it takes: none is left out. False:
// nobody waits for it any more.
func (t *turns) await(ctx context.Context) (*turn, bool) {
	leave, ok := t.events.await(ctx, callerFrom(ctx).key)
	return &turn{leave: leave}, ok
}

// end gives the turn back.
func (t *turn) end() {
	if t.leave != nil {
		t.leave()
		t.leave = nil
	}
}

// pause is asked before each read (ecosystem.NewBudget). What takes long goes on in
// another lane once it is let in there; its error says that it is not.
func (t *turn) pause(ctx context.Context, cost int) error {
	next := t.next(cost)
	if t.lost != nil || next == t.lane {
		return t.lost
	}
	t.leave()
	leave, after, ok := next.enter(ctx, t.caller)
	t.lane, t.leave = next, leave
	if ok {
		return nil
	}
	if t.lost = ctx.Err(); t.lost == nil {
		t.lost = (&busy{after}).asError()
	}
	return t.lost
}

// next is the lane in which an operation goes on that has cost so much.
func (t *turn) next(cost int) *lane {
	switch {
	case t.lane != t.of.short && t.lane != t.of.slow:
		return t.lane
	case cost >= longCost:
		return t.of.long
	case t.lane == t.of.short && time.Since(t.began) >= slowTime:
		return t.of.slow
	}
	return t.lane
}

// busy is why an operation is not carried out now.
type busy struct{ after time.Duration }

func (b *busy) asError() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "More is asked than this server can answer now.",
		Hint: "Try again in a moment, and with fewer requests at once."}
}

// tellRetry says in the headers when to try again, in whole seconds, at least one.
func tellRetry(w http.ResponseWriter, after time.Duration) {
	w.Header().Set("Retry-After", strconv.Itoa(int(after/time.Second)+1))
}
