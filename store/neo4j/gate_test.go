package neo4j

import (
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

func TestGateIsShutOnceTheLastTransactionHasLeft(t *testing.T) {
	var g gate
	cancelled := make(chan struct{})
	patient, err := g.enter(func() { t.Error("whoever left in time was cancelled") })
	if err != nil {
		t.Fatal(err)
	}
	slow, err := g.enter(func() { close(cancelled) })
	if err != nil {
		t.Fatal(err)
	}
	shut := make(chan struct{})
	go func() { g.close(50 * time.Millisecond); close(shut) }()
	patient()
	<-cancelled
	if _, err := g.enter(func() {}); ecosystem.CodeOf(err) != ecosystem.Unavailable {
		t.Errorf("behind a gate that shuts, entering fails with %v", err)
	}
	select {
	case <-shut:
		t.Error("it is shut with somebody inside")
	default:
	}
	slow()
	<-shut
}

func TestClosingWaitsForReadsAndCancelsThoseThatDoNotEnd(t *testing.T) {
	server, ok := neo4jtest.Cleared(t)
	if !ok {
		return
	}
	for _, c := range []struct {
		name, text string
		patience   time.Duration
		ends       ecosystem.Code
	}{
		{"a read that ends", "UNWIND range(1, 50000) AS i RETURN i", time.Minute, ""},
		{"a read without end", endless, 300 * time.Millisecond, ecosystem.Timeout},
	} {
		t.Run(c.name, func(t *testing.T) {
			to, err := connect(server.Bolt(), Options{User: server.User, Password: server.Password}.withDefaults())
			if err != nil {
				t.Fatal(err)
			}
			began, ended := make(chan struct{}), make(chan error, 1)
			go func() {
				ended <- to.run(t.Context(), driver.AccessModeRead, func(t *transaction) error {
					close(began)
					return t.eachOf(c.text, nil, func([]any) error { return nil })
				})
			}()
			<-began
			if c.ends != "" {
				until(t, "it runs", func() bool { return running(t, server) == 1 })
			}
			if err := to.close(c.patience); err != nil {
				t.Error(err)
			}
			select {
			case err := <-ended:
				if ok := err == nil; ok != (c.ends == "") || !ok && ecosystem.CodeOf(err) != c.ends {
					t.Errorf("the read ended with %v", err)
				}
			case <-time.After(20 * time.Second):
				t.Error("closing was over before the read")
			}
		})
	}
	until(t, "the server has stopped too", func() bool { return running(t, server) == 0 })
}
