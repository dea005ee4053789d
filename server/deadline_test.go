package server

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestADeadlineEndsWhatWaitsAndTellsWhoAsks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx := withDeadline(t.Context(), time.Second)
		defer ctx.stop()
		if err := ctx.Err(); err != nil {
			t.Errorf("%v before the deadline", err)
		}
		time.Sleep(time.Second)
		if err := ctx.Err(); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("who asks is told %v", err)
		}
		began := time.Now()
		waits := withDeadline(t.Context(), time.Second)
		defer waits.stop()
		<-waits.Done()
		if took := time.Since(began); took != time.Second || !errors.Is(waits.Err(), context.DeadlineExceeded) {
			t.Errorf("who waits is told %v after %v", waits.Err(), took)
		}
	})
}

func TestARequestThatEndsEndsWhatIsDoneForIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		request, end := context.WithCancel(t.Context())
		asked, waited := withDeadline(request, time.Hour), withDeadline(request, time.Hour)
		child, cancel := context.WithCancel(waited)
		defer cancel()
		end()
		<-child.Done()
		for _, ctx := range []context.Context{asked, waited, child} {
			if !errors.Is(ctx.Err(), context.Canceled) {
				t.Errorf("%v", ctx.Err())
			}
		}
	})
}

func TestAnAnswerThatIsMadeEndsWhatStillWaitsForIt(t *testing.T) {
	ctx := withDeadline(t.Context(), time.Hour)
	child, cancel := context.WithCancel(ctx)
	defer cancel()
	ctx.stop()
	<-child.Done()
	earlier, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if at, _ := withDeadline(earlier, time.Hour).Deadline(); time.Until(at) > time.Second {
		t.Errorf("a request that ends earlier goes on until %v", at)
	}
}
