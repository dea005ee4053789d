// Package neo4jtest runs a real Neo4j for tests: one server a test process, started
// when the first test asks for it and gone when the process is, however that ends.
//
// The server is Neo4j Community, a Java program of its own beside the tests;
// `make neo4j` fetches it. Where it is missing, tests under CI fail. On anybody's
// own machine they pass over, and make test says so in its last line.
//
// [Lend] and the command store/neo4j/lend start one for several processes, one after the other: a
// server that has planned the same statements before answers in a third of the time.
//
// CATCHMENT_TEST_NEO4J names a server to use instead, such as
// bolt://neo4j:password@localhost:7687. Its database is emptied again and again, so
// it must be marked as one for tests, with
//
//	CREATE INDEX catchment_test_database FOR (n:CatchmentTestDatabase) ON (n.mark)
//
// and packages must be tested one after the other (go test -p 1).
package neo4jtest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

const (
	user     = "neo4j"
	password = "correct horse battery staple"
	database = "neo4j"
	mark     = "catchment_test_database"
)

// Running is a server that tests may empty, and end if it is one's own.
type Running struct {
	Address  string // host:port
	User     string
	Password string
	Database string

	process *process // nil where the server is somebody else's
	how     manner
	folder  string
	port    int
	driver  neo4j.DriverWithContext
}

// Server gives the server that the tests of this process share. False means that
// there is none on this machine: the test returns then, having tested nothing.
func Server(t testing.TB) (*Running, bool) {
	t.Helper()
	s, err := shared()
	if err != nil {
		missing(t, err)
		return nil, false
	}
	return s, true
}

// Empty gives the shared server with nothing in its database, not even an index: for
// tests of how a database is opened for the first time. Others take [Cleared].
func Empty(t testing.TB) (*Running, bool) {
	t.Helper()
	s, ok := Server(t)
	if ok {
		s.Empty(t)
	}
	return s, ok
}

// Cleared gives the shared server with no data in its database. Constraints and indexes of
// the test before stay, and with them the plans that the server made: it makes all of them
// anew where a constraint or an index goes.
func Cleared(t testing.TB) (*Running, bool) {
	t.Helper()
	s, ok := Server(t)
	if ok {
		s.EmptyOfData(t)
	}
	return s, ok
}

// Own starts an empty server for this test alone, which it may kill. It plans its
// statements as any Neo4j does, so it is also the one to measure.
func Own(t testing.TB) (*Running, bool) {
	t.Helper()
	s, err := start(manner{})
	if err != nil {
		missing(t, err)
		return nil, false
	}
	t.Cleanup(func() {
		_ = s.driver.Close(context.Background())
		s.process.kill()
		if err := os.RemoveAll(s.folder); err != nil {
			t.Error(err)
		}
	})
	return s, true
}

// missing fails a test in CI, and lets it pass over elsewhere.
func missing(t testing.TB, err error) {
	t.Helper()
	if _, absent := findJava(); absent == nil || os.Getenv("CI") == "true" || named() != "" {
		t.Fatalf("There is no Neo4j to test with: %v. Run make neo4j.", err)
	}
	t.Logf("NOT TESTED on Neo4j: %v. Install a JDK of version 17 or newer and Maven, then run make test.", err)
}

// shared is the process's server. Nothing ends it but the end of the process, which
// closes the pipe that the server lives by.
var shared = sync.OnceValues(func() (*Running, error) {
	if address := named(); address != "" {
		return dial(address)
	}
	return start(manner{lasting: true})
})

func start(how manner) (*Running, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "catchment-neo4j-*")
	if err != nil {
		return nil, err
	}
	s := &Running{Address: fmt.Sprintf("127.0.0.1:%d", port), User: user, Password: password, Database: database,
		folder: folder, port: port, how: how}
	if s.process, err = launch(folder, port, how); err == nil {
		err = s.connect()
	}
	if err != nil {
		_ = os.RemoveAll(folder) // the reason why it did not start is what counts
		return nil, err
	}
	return s, nil
}

// dial uses somebody's server, if it is marked as one for tests.
func dial(address string) (*Running, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User == nil {
		return nil, fmt.Errorf("CATCHMENT_TEST_NEO4J is not of the form bolt://user:password@host:port")
	}
	s := &Running{Address: u.Host, User: u.User.Username(), Database: database}
	s.Password, _ = u.User.Password()
	if err := s.connect(); err != nil {
		return nil, err
	}
	rows, err := s.query(context.Background(), "SHOW INDEXES YIELD name WHERE name = $mark RETURN name", map[string]any{"mark": mark})
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("the database at %s is not marked as one for tests; the index %s would be the mark", u.Host, mark)
	}
	return s, nil
}

// Bolt is the server's address for one connection to one server.
func (s *Running) Bolt() string { return "bolt://" + s.Address }

// Routed is the server's address for a driver that asks where to read and write.
func (s *Running) Routed() string { return "neo4j://" + s.Address }

// Kill ends the server as kill -9 does. Its data stays for Start.
func (s *Running) Kill(t testing.TB) {
	t.Helper()
	s.mustBeOurs(t)
	s.process.kill()
}

// Start brings a server back that Kill ended, with its data, at its address.
func (s *Running) Start(t testing.TB) { t.Helper(); s.start(t, false) }

// StartReadOnly does so too, and lets nobody write to its database.
func (s *Running) StartReadOnly(t testing.TB) { t.Helper(); s.start(t, true) }

func (s *Running) start(t testing.TB, readOnly bool) {
	t.Helper()
	s.mustBeOurs(t)
	s.how.readOnly = readOnly
	var err error
	if s.process, err = launch(s.folder, s.port, s.how); err != nil {
		t.Fatal(err)
	}
}

func (s *Running) mustBeOurs(t testing.TB) {
	t.Helper()
	if s.process == nil {
		t.Fatal("This server is somebody else's; take one of your own.")
	}
}
