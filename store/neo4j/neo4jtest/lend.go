package neo4jtest

import (
	"context"
	"net/url"
	"os"
	"syscall"
)

// variable names, for the tests of a process, the server that they use.
const variable = "CATCHMENT_TEST_NEO4J"

// named is the server that the tests of this process use where somebody lends them one;
// empty where they start their own. It is asked of the system itself: what is read by
// os.Getenv becomes part of what Go remembers a passed test by, and a lent server has
// another port each time.
func named() string {
	address, _ := syscall.Getenv(variable)
	return address
}

// Lend starts an empty server for tests and calls use with the variable of the
// environment, NAME=value, by which the tests of another process find it; the server
// ends when use returns. Where there is no server to start, or somebody has lent one
// already, the variable is empty. Only processes that follow each other may share a server.
func Lend(use func(variable string)) {
	if named() != "" {
		use("")
		return
	}
	s, err := start(manner{lasting: true})
	if err != nil {
		use("") // each test says by itself that there is no server
		return
	}
	defer func() {
		_ = s.driver.Close(context.Background())
		s.process.kill()
		_ = os.RemoveAll(s.folder)
	}()
	if _, err := s.query(context.Background(), "CREATE INDEX "+mark+" FOR (n:CatchmentTestDatabase) ON (n.mark)", nil); err != nil {
		use("")
		return
	}
	at := url.URL{Scheme: "bolt", User: url.UserPassword(s.User, s.Password), Host: s.Address}
	use(variable + "=" + at.String())
}
