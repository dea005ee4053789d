package server

import (
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

// A server that has as much to do as it can tells the others at once.
func TestWhatCannotBeAnsweredSoonIsRefusedAtOnce(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Limits.Turns, c.Limits.TurnWait = 2, 100*time.Millisecond })
	var running sync.WaitGroup
	defer running.Wait()
	defer close(r.schema.release)
	for range 2 {
		running.Go(func() { r.send(t, http.MethodPost, "/graphql", quote("{slow}")) })
		<-r.schema.entered
	}
	for range 2 {
		got := r.send(t, http.MethodPost, "/graphql", quote("{hello}"))
		if got.status != 503 || got.header.Get("Retry-After") != "1" || !strings.Contains(got.body, `"code":"UNAVAILABLE"`) || strings.Contains(got.body, `"data"`) {
			t.Errorf("%d %v %s", got.status, got.header, got.body)
		}
		if got.took > time.Second {
			t.Errorf("it took %v to refuse", got.took)
		}
	}
	if got := r.send(t, http.MethodPost, "/graphql", quote(`mutation{change(text:"x")}`)); got.status != 200 {
		t.Errorf("a change does not wait for questions: %d %s", got.status, got.body)
	}
}

func TestAnswersThatNobodyTakesHaveAMostInAll(t *testing.T) {
	a := answersHeld{most: 100}
	release, ok := a.hold(60)
	if !ok {
		t.Fatal("there is no room for the first")
	}
	if _, ok := a.hold(41); ok {
		t.Error("there is room for more than there is")
	}
	release()
	if _, ok := a.hold(100); !ok {
		t.Error("the room was not given back")
	}
}

func TestTheLogTellsWhoAskedWhatAndWhatWentWrong(t *testing.T) {
	r := newTestServer(t, nil)
	r.send(t, http.MethodPost, "/graphql", `{"query":"query Ask{fail}"}`)
	for _, want := range []string{`"address":"192.0.2.1"`, `"caller":""`, `"operation":"Ask"`, `"code":"NOT_FOUND"`} {
		if !strings.Contains(r.log.String(), want) {
			t.Errorf("the log lacks %s: %s", want, r.log)
		}
	}
}
