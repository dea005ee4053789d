package ecosystem

import (
	"context"
	"fmt"
	"sync"
)

// Budget is what one response may cost. Cost is counted in visible things: each that
// is read for the response counts one, whether or not it comes back; of those that a
// question only has to look through, ten count one. What has to be looked through the
// question says, not the engine that answers it, so that the cost is the same on
// every engine and tells nothing of what the lens hides.
//
// A nil Budget allows everything and counts nothing.
type Budget struct {
	most  int
	pause func(ctx context.Context, cost int) error

	mu    sync.Mutex
	looks int // ten to a thing
}

// looksPerThing is how many things may be looked through for the cost of one that is read.
const looksPerThing = 10

// NewBudget makes the budget of one response, which may cost so much. Before each read
// pause is asked, with the cost so far, whether the reading may go on: it may
// wait, and its error ends the reading. nil: it always may.
func NewBudget(most int, pause func(ctx context.Context, cost int) error) *Budget {
	return &Budget{most: most, pause: pause}
}

// Cost is what has been spent, begun things as whole ones.
func (b *Budget) Cost() int {
	if b == nil {
		return 0
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return (b.looks + looksPerThing - 1) / looksPerThing
}

// Most is what may be spent.
func (b *Budget) Most() int { return b.most }

// Ready is called before a read. It fails with LimitExceeded where nothing is left to
// spend, and with what the pause says.
func (b *Budget) Ready(ctx context.Context) error {
	if b == nil {
		return nil
	}
	cost := b.Cost()
	if cost >= b.most {
		return b.exceeded(cost + 1)
	}
	return b.Pause(ctx, 0)
}

// Pause asks whether the reading may go on where so many things will have been read
// soon: whoever knows that much is coming says so before it begins. Nothing is spent.
func (b *Budget) Pause(ctx context.Context, things int) error {
	if b == nil || b.pause == nil {
		return nil
	}
	return b.pause(ctx, b.Cost()+things)
}

// Read counts things that were read; LimitExceeded where that is more than the budget has.
func (b *Budget) Read(things int) error { return b.spend(things * looksPerThing) }

// Look counts things that a question looks through; LimitExceeded where that is more
// than the budget has. Whoever knows the number before it looks, asks before.
func (b *Budget) Look(things int) error { return b.spend(things) }

func (b *Budget) spend(looks int) error {
	if b == nil {
		return nil
	}
	b.mu.Lock()
	wanted := b.looks + looks
	b.looks = min(wanted, b.most*looksPerThing)
	b.mu.Unlock()
	if wanted > b.most*looksPerThing {
		return b.exceeded((wanted + looksPerThing - 1) / looksPerThing)
	}
	return nil
}

func (b *Budget) exceeded(actual int) error {
	return &Error{Code: LimitExceeded, Limit: Excess{"cost", b.most, actual},
		Message: fmt.Sprintf("To answer this, more has to be read than one request may cost: %d things or more; the limit cost is %d.", actual, b.most),
		Hint:    "Ask for smaller pages, with a narrower filter, or in several requests. What was answered before counts and stays."}
}

type budgetKey struct{}

// WithBudget puts the budget of a response into its context.
func WithBudget(ctx context.Context, b *Budget) context.Context {
	return context.WithValue(ctx, budgetKey{}, b)
}

// BudgetFrom gives the budget of the response that a context belongs to; nil where it has none.
func BudgetFrom(ctx context.Context) *Budget {
	b, _ := ctx.Value(budgetKey{}).(*Budget)
	return b
}
