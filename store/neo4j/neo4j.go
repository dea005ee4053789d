// Package neo4j keeps the registry in Neo4j 5.26 or newer: one server, a cluster or
// Aura, the Community edition being enough. Its current state reads as a person
// would draw it, (:Actor)-[:STEWARDS]->(:Dataset), with claims and sources beside
// it; the past lies apart in nodes of the label Past. Constraints and indexes are
// made in migrate/, statements stand in query/.
//
// Several processes may use one database. docs/adr/0007 says how they write in
// turn and why no reader ever sees half a commit.
package neo4j

import (
	"cmp"
	"context"
	"sync"
	"sync/atomic"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// Options say how to reach a database. The zero value asks without a password for
// the database "neo4j" and expects it to be Catchment's already.
type Options struct {
	Create   bool   // make an empty database Catchment's; one of another application is refused all the same
	Late     bool   // open even while no server answers: calls fail with Unavailable until one does
	User     string // empty: "neo4j" where there is a password, else nobody
	Password string
	Database string        // empty: "neo4j"
	PoolSize int           // connections for reading, of which each read takes one; 0: 16
	Wait     time.Duration // how long a call may wait for a connection; 0: 5 s
	Retry    time.Duration // how long a call goes on trying while the server is away or busy; 0: 5 s
	Limit    time.Duration // how long the server may work for a call that has no deadline; 0: 2 min
}

// Store is an ecosystem.Store in a Neo4j database. It is safe for use by many goroutines.
type Store struct {
	reads, writes *connection
	queue         *ledger.Queue
	news          *ledger.News
	newestSeen    atomic.Int64 // the newest revision that this process has seen published
	opening       *opening
	closing       chan struct{}
	once          sync.Once
	closed        error
}

var _ ecosystem.Store = (*Store)(nil)

// Open opens the database that a URL names (bolt://, neo4j://, or with +s for TLS)
// and, where o.Create says so, makes an empty one Catchment's. It fails with
// Unavailable where no server answers, and with Storage where the password is
// wrong, rights are missing, or the database is empty ([ErrEmpty]), of another
// application or of a newer version; it leaves that as it is.
func Open(ctx context.Context, url string, o Options) (*Store, error) {
	reads, err := connect(url, o.withDefaults())
	if err != nil {
		return nil, err
	}
	// The writer has connections of its own, so that readers cannot keep it from
	// finishing what others wait for: one holds the lock, one writes.
	o.PoolSize = 2
	writes, err := connect(url, o.withDefaults())
	if err != nil {
		return nil, err
	}
	writes.bookmarks = reads.bookmarks
	s := &Store{reads: reads, writes: writes, news: ledger.NewNews(), opening: newOpening(o.Create), closing: make(chan struct{})}
	if err := s.ready(ctx); err != nil && (!o.Late || ecosystem.CodeOf(err) != ecosystem.Unavailable) {
		_ = reads.close(patience)
		_ = writes.close(patience)
		return nil, err
	}
	s.queue = ledger.NewQueue(s.commitGroup, s.news)
	return s, nil
}

func (o Options) withDefaults() Options {
	if o.User == "" && o.Password != "" {
		o.User = "neo4j"
	}
	if o.Database == "" {
		o.Database = "neo4j"
	}
	if o.PoolSize <= 0 {
		o.PoolSize = 16
	}
	for _, d := range []struct {
		option *time.Duration
		usual  time.Duration
	}{{&o.Wait, 5 * time.Second}, {&o.Retry, 5 * time.Second}, {&o.Limit, 2 * time.Minute}} {
		if *d.option <= 0 {
			*d.option = d.usual
		}
	}
	return o
}

// patience is how long Close waits for what is under way before it cancels it.
const patience = 5 * time.Second

// Close waits for the change sets and the reads under way and ends the store's
// work; reads that take longer than a few seconds are cancelled. Later calls fail
// with Unavailable; closing again does nothing.
func (s *Store) Close() error {
	s.once.Do(func() {
		close(s.closing)
		s.news.Close()
		s.queue.Close()
		s.closed = cmp.Or(s.reads.close(patience), s.writes.close(patience))
	})
	return s.closed
}

func (s *Store) open() error {
	select {
	case <-s.closing:
		return ledger.Closed()
	default:
		return nil
	}
}

// Head is the newest revision, whichever process made it.
func (s *Store) Head(ctx context.Context) (head ecosystem.Revision, err error) {
	err = s.read(ctx, func(t *transaction) error {
		head, err = t.head()
		return err
	})
	if err == nil {
		s.noteRevision(head)
	}
	return head, err
}

// noteRevision remembers how far the revisions go, so that reads of those need not ask.
func (s *Store) noteRevision(head ecosystem.Revision) {
	for {
		known := s.newestSeen.Load()
		if int64(head) <= known || s.newestSeen.CompareAndSwap(known, int64(head)) {
			return
		}
	}
}

// read runs f in a transaction that reads. f may be run again from the start.
func (s *Store) read(ctx context.Context, f func(*transaction) error) error {
	if err := s.open(); err != nil {
		return err
	}
	if err := s.ready(ctx); err != nil {
		return s.unlessClosed(err)
	}
	return s.unlessClosed(s.reads.run(ctx, driver.AccessModeRead, f))
}

// unlessClosed names the reason where a call failed because the store was closed under it.
func (s *Store) unlessClosed(err error) error {
	if err != nil && s.open() != nil {
		return ledger.Closed()
	}
	return err
}
