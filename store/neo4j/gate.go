package neo4j

import (
	"context"
	"sync"
	"time"

	"catchment/store/ledger"
)

// gate knows the transactions under way over a connection: the driver must not be
// closed beside them. The zero value lets everybody in.
type gate struct {
	lock  sync.Mutex
	under map[int]context.CancelFunc
	next  int
	shut  chan struct{} // nil while it is open; closed when it is shut and the last has left
}

// enter lets a transaction in, which leaves when it has ended. Behind a shut gate
// it fails with Unavailable.
func (g *gate) enter(cancel context.CancelFunc) (leave func(), err error) {
	g.lock.Lock()
	defer g.lock.Unlock()
	if g.shut != nil {
		return nil, ledger.Closed()
	}
	if g.under == nil {
		g.under = map[int]context.CancelFunc{}
	}
	n := g.next
	g.next++
	g.under[n] = cancel
	return func() { g.leave(n) }, nil
}

func (g *gate) leave(n int) {
	g.lock.Lock()
	defer g.lock.Unlock()
	delete(g.under, n)
	if g.shut != nil && len(g.under) == 0 {
		close(g.shut)
	}
}

// close lets nobody in any more and waits for those under way to leave; whoever is
// still there when patience ends is cancelled. It may be called once.
func (g *gate) close(patience time.Duration) {
	g.lock.Lock()
	g.shut = make(chan struct{})
	if len(g.under) == 0 {
		close(g.shut)
	}
	g.lock.Unlock()
	select {
	case <-g.shut:
		return
	case <-time.After(patience):
	}
	g.lock.Lock()
	for _, cancel := range g.under {
		cancel()
	}
	g.lock.Unlock()
	<-g.shut
}
