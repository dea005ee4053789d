package server

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

// turns are the lanes in which operations are carried out. Each operation has one turn,
// whatever it asks. Reading uses the processors, so there are as many turns for it as
// these can serve; what turns out to take long leaves its turn to others and goes on in
// a lane of its own, which is narrower, so that a few long questions never hold up the
// short ones. Changes mostly wait for the disk, many of them for the same write. Events that
// are followed wait behind each other alone.
type turns struct {
	short, long, changes, events *lane
}

// When a question counts as long: by what it cost, or, where that tells too little,
// by the time.
const (
	longCost = 5_000
	longTime = 500 * time.Millisecond
)

const changesAtOnce = 16

func newTurns(l Limits) *turns {
	return &turns{
		short:   newLane(l.Turns, l.TurnWait),
		long:    newLane(max(1, l.Turns-1), l.Deadline),
		changes: newLane(changesAtOnce, l.TurnWait),
		events:  newLane(l.Turns, l.Deadline),
	}
}

// turn is that of one operation.
type turn struct {
	of     *turns
	caller string
	began  time.Time
	leave  func()
	moves  bool  // whether it goes to the long lane when it takes long
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
	return &turn{of: t, caller: caller, began: time.Now(), leave: leave, moves: lane == t.short}, nil
}

// await waits for the turn of an event, however long it takes: none is left out.
func (t *turns) await(ctx context.Context) (*turn, *busy) {
	leave, after, ok := t.events.await(ctx, callerFrom(ctx).key)
	if !ok {
		return nil, &busy{after}
	}
	return &turn{leave: leave}, nil
}

// end gives the turn back.
func (t *turn) end() {
	if t.leave != nil {
		t.leave()
	}
}

// pause is asked before each read (ecosystem.NewBudget). What takes long goes on in
// the long lane once it is let in there; its error says that it is not.
func (t *turn) pause(ctx context.Context, cost int) error {
	if !t.moves || t.lost != nil || (cost < longCost && time.Since(t.began) < longTime) {
		return t.lost
	}
	t.moves = false
	t.leave()
	leave, after, ok := t.of.long.enter(ctx, t.caller)
	if t.leave = leave; ok {
		return nil
	}
	if t.lost = ctx.Err(); t.lost == nil {
		t.lost = (&busy{after}).asError()
	}
	return t.lost
}

// busy is why an operation is not carried out now.
type busy struct{ after time.Duration }

func (b *busy) asError() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "More is asked than this server can answer now.",
		Hint: "Try again in a moment, and with fewer requests at once."}
}

// seconds are those of Retry-After: whole ones, at least one.
func (b *busy) seconds() int { return int(b.after/time.Second) + 1 }
