package neo4jtest_test

import (
	"context"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/store/neo4j/neo4jtest"
)

func TestAProxyLosesACommitOrItsAnswerOnce(t *testing.T) {
	s, ok := neo4jtest.Empty(t)
	if !ok {
		return
	}
	p := neo4jtest.NewProxy(t, s)
	for _, c := range []struct {
		name    string
		cut     func(int)
		arrived int64
	}{
		{"before", p.CutBeforeCommit, 0},
		{"after", p.CutAfterCommit, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.cut(1)
			cuts := p.Cuts()
			if err := create(t, p, s, c.name); err == nil {
				t.Error("the driver thinks that all went well")
			}
			if got := p.Cuts() - cuts; got != 1 {
				t.Errorf("%d connections were cut", got)
			}
			if n := s.Run(t, "MATCH (n:Try {name: $name}) RETURN count(n)", map[string]any{"name": c.name})[0][0]; n != c.arrived {
				t.Errorf("%d arrived, want %d", n, c.arrived)
			}
		})
	}
}

func TestAProxyHoldsAndRefuses(t *testing.T) {
	s, ok := neo4jtest.Empty(t)
	if !ok {
		return
	}
	p := neo4jtest.NewProxy(t, s)
	driver := connect(t, p, s)
	p.Hold()
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if err := driver.VerifyConnectivity(ctx); err == nil {
		t.Error("something came through while it was held")
	}
	p.Release()
	if err := driver.VerifyConnectivity(t.Context()); err != nil {
		t.Error(err)
	}
	p.Refuse()
	if err := driver.VerifyConnectivity(t.Context()); err == nil {
		t.Error("something came through while all was refused")
	}
	p.Admit()
	if err := driver.VerifyConnectivity(t.Context()); err != nil {
		t.Error(err)
	}
}

func connect(t *testing.T, p *neo4jtest.Proxy, s *neo4jtest.Running) neo4j.DriverWithContext {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(p.Bolt(), neo4j.BasicAuth(s.User, s.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = driver.Close(context.Background()) })
	return driver
}

// create makes a node in a managed transaction; the driver never tries one again
// whose connection ended during COMMIT.
func create(t *testing.T, p *neo4jtest.Proxy, s *neo4jtest.Running, name string) error {
	t.Helper()
	_, err := neo4j.ExecuteQuery(t.Context(), connect(t, p, s), "CREATE (:Try {name: $name})", map[string]any{"name": name},
		neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(s.Database))
	return err
}
