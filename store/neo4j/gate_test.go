package neo4j

import (
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
)

func TestAGateIsShutOnceTheLastHasLeft(t *testing.T) {
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
	server, ok := neo4jtest.Empty(t)
	if !ok {
		return
	}
	c, err := connect(server.Bolt(), Options{User: server.User, Password: server.Password}.withDefaults())
	if err != nil {
		t.Fatal(err)
	}
	read := func(text string) <-chan error {
		ended := make(chan error, 1)
		go func() {
			ended <- c.run(t.Context(), driver.AccessModeRead, func(t *transaction) error {
				return t.eachOf(text, nil, func([]any) error { return nil })
			})
		}()
		return ended
	}
	if err := <-read("RETURN 1"); err != nil { // the driver's first connection must be alone, as it is where a store opens
		t.Fatal(err)
	}
	never := read(endless)
	short := read("UNWIND range(1, 50000) AS i RETURN i")
	until(t, "the endless one runs", func() bool { return running(t, server) == 1 })
	if err := c.close(3 * time.Second); err != nil {
		t.Error(err)
	}
	if err := <-short; err != nil {
		t.Errorf("a read under way ended with %v", err)
	}
	if err := <-never; ecosystem.CodeOf(err) != ecosystem.Timeout {
		t.Errorf("a read without end ended with %v", err)
	}
	until(t, "the server has stopped too", func() bool { return running(t, server) == 0 })
}
