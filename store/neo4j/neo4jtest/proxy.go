package neo4jtest

import (
	"bytes"
	"errors"
	"net"
	"sync"
	"testing"
	"time"
)

// Proxy stands between a driver and a server and harms what passes, as a network does.
type Proxy struct {
	Address string // host:port, where the driver connects

	target   string
	listener net.Listener
	links    sync.WaitGroup

	mu      sync.Mutex
	changed *sync.Cond // signalled at each change of what follows
	open    map[*link]bool
	cut     cut
	left    int // how many COMMITs until the cut
	cuts    int
	delay   time.Duration
	held    bool
	refused bool
	closed  bool
}

// link is one connection, both halves of it.
type link struct{ driver, server net.Conn }

func (l *link) end() { _ = l.driver.Close(); _ = l.server.Close() }

// cut is where the next COMMIT meets its fate.
type cut int

const (
	nowhere cut = iota
	before      // it never reaches the server
	after       // it does, and the answer gets lost
)

// NewProxy stands before a server until the test ends.
func NewProxy(t testing.TB, s *Running) *Proxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &Proxy{Address: l.Addr().String(), target: s.Address, listener: l, open: map[*link]bool{}}
	p.changed = sync.NewCond(&p.mu)
	p.links.Go(p.accept)
	t.Cleanup(p.close)
	return p
}

// Bolt is the proxy's address for a driver.
func (p *Proxy) Bolt() string { return "bolt://" + p.Address }

// CutBeforeCommit ends a connection when it carries the nth COMMIT from now, which
// does not arrive.
func (p *Proxy) CutBeforeCommit(nth int) { p.set(func() { p.cut, p.left = before, nth }) }

// CutAfterCommit lets the nth COMMIT from now arrive and ends the connection
// instead of passing on its answer.
func (p *Proxy) CutAfterCommit(nth int) { p.set(func() { p.cut, p.left = after, nth }) }

// Cuts is how many connections were ended at a COMMIT so far.
func (p *Proxy) Cuts() int { p.mu.Lock(); defer p.mu.Unlock(); return p.cuts }

// Delay lets every piece of data wait that long, in both directions; 0 ends it.
func (p *Proxy) Delay(d time.Duration) { p.set(func() { p.delay = d }) }

// Hold lets nothing through and nothing get lost, until Release: a server that hangs.
func (p *Proxy) Hold() { p.set(func() { p.held = true }) }

// Release lets through what Hold held up.
func (p *Proxy) Release() { p.set(func() { p.held = false }) }

// Refuse ends all connections and refuses new ones until Admit: a server that is absent.
func (p *Proxy) Refuse() { p.set(func() { p.refused = true; p.endAll() }) }

// Admit undoes Refuse.
func (p *Proxy) Admit() { p.set(func() { p.refused = false }) }

func (p *Proxy) set(change func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	change()
	p.changed.Broadcast()
}

func (p *Proxy) endAll() {
	for l := range p.open {
		l.end()
	}
}

func (p *Proxy) close() {
	_ = p.listener.Close()
	p.set(func() { p.closed = true; p.endAll() })
	p.links.Wait()
}

func (p *Proxy) accept() {
	for {
		driver, err := p.listener.Accept()
		if err != nil {
			if !errors.Is(err, net.ErrClosed) {
				continue
			}
			return
		}
		server, err := net.Dial("tcp", p.target)
		if err != nil {
			_ = driver.Close()
			continue
		}
		l := &link{driver, server}
		p.mu.Lock()
		unwanted := p.refused || p.closed
		p.open[l] = true
		p.mu.Unlock()
		if unwanted {
			l.end()
		}
		answer := make(chan struct{}) // closed when the next answer must get lost
		p.links.Go(func() { p.ask(l, answer) })
		p.links.Go(func() { p.answer(l, answer) })
	}
}

// commit is the message COMMIT as Bolt frames it.
var commit = []byte{0x00, 0x02, 0xB0, 0x12, 0x00, 0x00}

// ask passes on what the driver says until either side ends.
func (p *Proxy) ask(l *link, lost chan struct{}) {
	defer p.forget(l)
	buffer := make([]byte, 1<<16)
	var seen []byte // with the last few bytes of before, lest a COMMIT comes in two pieces
	for {
		n, err := l.driver.Read(buffer)
		if err != nil || !p.wait() {
			return
		}
		seen = append(seen[max(0, len(seen)-len(commit)+1):], buffer[:n]...)
		if bytes.Contains(seen, commit) {
			seen = nil
			switch p.fate() {
			case before:
				return
			case after:
				close(lost)
			case nowhere: // it passes
			}
		}
		if _, err := l.server.Write(buffer[:n]); err != nil {
			return
		}
	}
}

// answer passes on what the server says until either side ends.
func (p *Proxy) answer(l *link, lost chan struct{}) {
	defer p.forget(l)
	buffer := make([]byte, 1<<16)
	for {
		n, err := l.server.Read(buffer)
		if err != nil || !p.wait() {
			return
		}
		select {
		case <-lost:
			return
		default:
		}
		if _, err := l.driver.Write(buffer[:n]); err != nil {
			return
		}
	}
}

// forget ends a connection, both halves of it.
func (p *Proxy) forget(l *link) {
	l.end()
	p.set(func() { delete(p.open, l) })
}

// wait holds a piece of data up as long as it was told; false when all is over.
func (p *Proxy) wait() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for p.held && !p.closed {
		p.changed.Wait()
	}
	if d := p.delay; d > 0 && !p.closed {
		p.mu.Unlock()
		time.Sleep(d)
		p.mu.Lock()
	}
	return !p.closed
}

// fate is what becomes of the COMMIT that has just come.
func (p *Proxy) fate() cut {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.cut
	if p.left--; c == nowhere || p.left > 0 {
		return nowhere
	}
	p.cut, p.cuts = nowhere, p.cuts+1
	return c
}
