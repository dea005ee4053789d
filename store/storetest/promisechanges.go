package storetest

import (
	"context"
	"iter"
	"sync/atomic"
	"time"

	"catchment/ecosystem"
)

func changesPromises() []promise {
	return []promise{
		{"changes-in-order", "the commits after a revision come in order, without a gap", logInOrder},
		{"changes-in-order", "a revision that is not there is refused", logRefuses},
		{"changes-wait", "a commit arrives while one waits for it", arrives},
		{"changes-wait", "a commit of another process arrives within a second", arrivesFromAfar},
		{"changes-wait", "waiting ends with the context, without an error", endsQuietly},
	}
}

func logInOrder(x trial) {
	var made []ecosystem.Commit
	for n := range 5 {
		made = append(made, x.commit(named(actor(n), "somebody")))
	}
	for after := range 5 {
		var got []ecosystem.Commit
		for c, err := range x.store.Changes(x.Context(), ecosystem.Revision(after)) {
			x.ok(err)
			if got = append(got, c); len(got) == 5-after {
				break
			}
		}
		x.same("the commits", made[after:], got)
	}
}

func logRefuses(x trial) {
	x.commit(named(actor(1), "somebody"))
	for _, after := range []ecosystem.Revision{-1, 2} {
		seen := 0
		for _, err := range x.store.Changes(x.Context(), after) {
			x.failed(ecosystem.BadRequest, err)
			seen++
		}
		x.same("how often it says so", 1, seen)
	}
}

// patience is how long a trial waits for what should come at once or within a second:
// so long that it comes on the busiest machine, if it comes at all.
const patience = 30 * time.Second

// next pulls one commit, which must come before patience ends.
func (x trial) next(ctx context.Context, pull func() (ecosystem.Commit, error, bool)) ecosystem.Commit {
	x.Helper()
	c, err, more := pull()
	x.ok(err)
	if !more || ctx.Err() != nil {
		x.Fatal("the commit did not arrive")
	}
	return c
}

func arrives(x trial)         { x.arrivesFrom(x.store) }
func arrivesFromAfar(x trial) { x.arrivesFrom(x.harness.Again(x.T, x.store)) }

// arrivesFrom waits for commits that are made through another store of the same data.
func (x trial) arrivesFrom(other ecosystem.Store) {
	x.Helper()
	ctx, cancel := context.WithTimeout(x.Context(), patience)
	defer cancel()
	pull, stop := iter.Pull2(x.store.Changes(ctx, 0))
	defer stop()
	first := x.commit(named(actor(0), "first"))
	x.same("what was there already", first, x.next(ctx, pull))
	tenths, over := tenthsOfASecond(other)
	defer over()
	for n := 1; n <= 3; n++ {
		made, at := make(chan kept, 1), make(chan int64, 1)
		go func() {
			c, err := other.Commit(ctx, set(named(actor(n), "later")))
			at <- tenths()
			made <- kept{c, err}
		}()
		got := x.next(ctx, pull)
		came := tenths()
		sent := <-made
		x.ok(sent.err)
		x.same("what was waited for", sent.commit, got)
		if late := came - <-at; late > 9 { // of the tenth some may have passed before
			x.Errorf("the commit came %d tenths of a second after it was made", late)
		}
	}
}

// tenthsOfASecond counts tenths of a second as long as the machine makes them: each is
// a sleep and a question to the store, so that where other work slows down what is
// timed it slows down the clock.
func tenthsOfASecond(s ecosystem.Store) (count func() int64, stop func()) {
	var passed atomic.Int64
	ctx, stop := context.WithCancel(context.Background())
	go func() {
		for ctx.Err() == nil {
			time.Sleep(time.Second / 10)
			_, _ = s.Head(ctx) // what it says is nobody's concern here
			passed.Add(1)
		}
	}()
	return passed.Load, stop
}

func endsQuietly(x trial) {
	x.commit(named(actor(1), "somebody"))
	ctx, cancel := context.WithTimeout(x.Context(), patience)
	defer cancel()
	waited := 0
	for c, err := range x.store.Changes(ctx, 0) {
		x.ok(err)
		x.same("the one commit there is", ecosystem.Revision(1), c.Revision)
		waited++
		cancel()
	}
	x.same("how many commits came", 1, waited)
	for c, err := range x.store.Changes(ctx, 0) {
		x.Errorf("a context that is over gave %+v, %v", c, err)
	}
}
