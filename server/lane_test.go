package server

import (
	"context"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"testing/synctest"
	"time"
)

// wait lets a caller wait for a turn and tells the name once it has one.
func wait(t *testing.T, l *lane, caller, name string, begun chan<- string) {
	t.Helper()
	before := queued(l)
	go func() {
		if leave, _, ok := l.enter(t.Context(), caller); ok {
			begun <- name
			leave()
		}
	}()
	waitUntil(t, name+" waits", func() bool { return queued(l) == before+1 })
}

func queued(l *lane) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := 0
	for _, queue := range l.waiting {
		n += len(queue)
	}
	return n
}

func TestCallersTakeTurnsWithEachOther(t *testing.T) {
	l := newLane(1, time.Minute, time.Minute)
	leave, _, ok := l.enter(t.Context(), "a")
	if !ok {
		t.Fatal("the first has to wait")
	}
	begun := make(chan string, 6)
	for _, who := range []string{"a1", "a2", "a3", "b1", "b2", "c1"} {
		wait(t, l, who[:1], who, begun)
	}
	leave()
	var order []string
	for range 6 {
		order = append(order, <-begun)
	}
	if want := []string{"a1", "b1", "c1", "a2", "b2", "a3"}; !slices.Equal(order, want) {
		t.Errorf("the order was %v, want %v", order, want)
	}
}

func TestWhoWouldWaitLongIsToldAtOnce(t *testing.T) {
	l := newLane(1, 500*time.Millisecond, time.Minute)
	l.usual = 100 * time.Millisecond
	leave, _, _ := l.enter(t.Context(), "a")
	begun := make(chan string, pageful+1)
	for n := range pageful {
		wait(t, l, "a", strconv.Itoa(n), begun) // a page's requests all wait, though the last seems to wait long
	}
	began := time.Now()
	_, after, ok := l.enter(t.Context(), "a")
	if ok || after < (pageful+1)*l.usual || time.Since(began) > 100*time.Millisecond {
		t.Errorf("one more is let in: %v, or told after %v to come again in %v", ok, time.Since(began), after)
	}
	wait(t, l, "b", "b1", begun) // somebody else waits for one of a's alone
	leave()
	for range pageful + 1 {
		<-begun
	}
}

func TestNobodyWaitsLongerThanPromised(t *testing.T) {
	l := newLane(1, time.Millisecond, 20*time.Millisecond)
	leave, _, _ := l.enter(t.Context(), "a")
	if _, _, ok := l.enter(t.Context(), "b"); ok {
		t.Error("there was a turn for two")
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, ok := l.enter(gone, "b"); ok {
		t.Error("there was a turn for one who is gone")
	}
	if n := queued(l); n != 0 {
		t.Errorf("%d still wait", n)
	}
	leave()
	if leave, _, ok := l.enter(t.Context(), "b"); !ok {
		t.Error("the turn was lost")
	} else {
		leave()
	}
}

// Five times as much is asked as can be answered, and one turn in ten lasts thirty times as
// long as the others: the queue knows how long it is, so that who is refused is refused at once.
func TestWhoIsRefusedInACrowdIsRefusedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const asked = 10_000
		l := newLane(2, 500*time.Millisecond, time.Second)
		random := rand.New(rand.NewPCG(1, 2))
		refused := make(chan time.Duration, asked) // after how long
		for range asked {
			lasts := 5 * time.Millisecond
			if random.IntN(10) == 0 {
				lasts = 150 * time.Millisecond
			}
			go crowd(t, l, lasts, refused)
			time.Sleep(2 * time.Millisecond)
		}
		time.Sleep(time.Minute) // all are answered or refused
		all, late := len(refused), 0
		for range all {
			if <-refused > 100*time.Millisecond {
				late++
			}
		}
		if late > all/100 || asked-all < asked*15/100 {
			t.Errorf("of %d refused %d are refused late, and %d are answered", all, late, asked-all)
		}
	})
}

// crowd takes one turn, or tells after how long it was refused.
func crowd(t *testing.T, l *lane, lasts time.Duration, refused chan<- time.Duration) {
	began := time.Now()
	leave, _, ok := l.enter(t.Context(), "a")
	if !ok {
		refused <- time.Since(began)
		return
	}
	time.Sleep(lasts)
	leave()
}

func TestWhatIsSlowWaitsForNothingThatHasReadMuch(t *testing.T) {
	turns := newTurns(Limits{Turns: 2, TurnWait: time.Second, Deadline: time.Second})
	if _, _, ok := turns.long.enter(t.Context(), "a"); !ok {
		t.Fatal("the long lane is full")
	}
	slow := &turn{of: turns, caller: "a", lane: turns.short, began: time.Now().Add(-slowTime), leave: func() {}}
	if err := slow.pause(t.Context(), longCost-1); err != nil || turns.slow.taken != 1 {
		t.Errorf("a slow one is not let on: %v", err)
	}
	if turns.long.usual = time.Minute; slow.pause(t.Context(), longCost) == nil || turns.slow.taken != 0 {
		t.Error("one that has read much goes on beside the slow ones")
	}
}

// What takes long leaves its turn, so that something short can be answered beside it,
// and its own lane holds as many as are let in.
func TestWhatTakesLongLeavesItsTurnToOthers(t *testing.T) {
	turns := newTurns(Limits{Turns: 2, TurnWait: 50 * time.Millisecond, Deadline: 50 * time.Millisecond})
	var all []*turn
	for range 3 {
		leave, _, ok := turns.short.enter(t.Context(), "a")
		if !ok {
			t.Fatal("there is no turn for a short one")
		}
		one := &turn{of: turns, caller: "a", lane: turns.short, began: time.Now(), leave: leave}
		if err := one.pause(t.Context(), longCost-1); err != nil || len(all) == 0 && turns.short.taken != 1 {
			t.Errorf("a short one moves: %v", err)
		}
		err := one.pause(t.Context(), longCost)
		if let := err == nil; let != (len(all) == 0) || turns.short.taken != 0 {
			t.Errorf("%d long ones, and then %v", len(all), err)
		}
		if err != nil && one.pause(t.Context(), longCost) == nil {
			t.Error("one that was not let in reads on")
		}
		all = append(all, one)
	}
	for _, one := range all {
		one.end()
	}
	if turns.short.taken+turns.long.taken != 0 {
		t.Error("turns were not given back")
	}
}
