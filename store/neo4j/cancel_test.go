package neo4j

import (
	"context"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

// endless works for hours and says so where the server lists what it does.
const endless = "UNWIND range(1, 1000000000000) AS i WITH i WHERE i % 2 = 3 RETURN count(i) AS endless"

// running is how many transactions of that kind the server works at.
func running(t *testing.T, server *neo4jtest.Running) int64 {
	t.Helper()
	const of = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000000)' RETURN count(*)"
	return server.Run(t, of, nil)[0][0].(int64)
}

func TestCancelledReadEndsOnTheServer(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	s, err := Open(t.Context(), server.Bolt(), Options{Create: true, User: server.User, Password: server.Password, Database: server.Database})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, c := range []struct {
		name string
		stop func(context.Context) (context.Context, context.CancelFunc)
	}{
		{"withdrawn", context.WithCancel},
		{"out of time", func(ctx context.Context) (context.Context, context.CancelFunc) {
			return context.WithTimeout(ctx, 2*time.Second)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx, cancel := c.stop(t.Context())
			defer cancel()
			ended := make(chan error, 1)
			go func() {
				ended <- s.reads.run(ctx, driver.AccessModeRead, func(t *transaction) error {
					return t.eachOf(endless, nil, func([]any) error { return nil })
				})
			}()
			until(t, "it runs", func() bool { return running(t, server) == 1 })
			if c.name == "withdrawn" {
				cancel()
			}
			if err := <-ended; ecosystem.CodeOf(err) != ecosystem.Timeout {
				t.Errorf("it ended with %v", err)
			}
			until(t, "the server has stopped too", func() bool { return running(t, server) == 0 })
		})
	}
}

func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !is(); {
		if time.Now().After(deadline) {
			t.Fatalf("waited twenty seconds until %s", what)
		}
		time.Sleep(10 * time.Millisecond)
	}
}
