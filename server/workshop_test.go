package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"catchment/ecosystem"
)

// asks sends an operation over the network and gives its data, or why there is none.
func (f *followServer) asks(token, query string, variables map[string]any, data any) error {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, "http://"+f.address+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	answer, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	var got struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions map[string]any
		}
	}
	if err := json.NewDecoder(answer.Body).Decode(&got); err != nil {
		return err
	}
	if len(got.Errors) > 0 {
		return fmt.Errorf("%v: %s", got.Errors[0].Extensions["code"], got.Errors[0].Message)
	}
	return json.Unmarshal(got.Data, data)
}

func (f *followServer) opens(t *testing.T) (workshop, code string) {
	t.Helper()
	var opened struct {
		OpenWorkshop struct {
			Code     string
			Workshop struct{ Workshop string }
		}
	}
	if err := f.asks(f.editor, `mutation { openWorkshop(name: "Skills data") { code workshop { workshop } } }`, nil, &opened); err != nil {
		t.Fatal(err)
	}
	return opened.OpenWorkshop.Workshop.Workshop, opened.OpenWorkshop.Code
}

func (f *followServer) joins(code, name string) (token string, err error) {
	var joined struct{ JoinWorkshop struct{ Token string } }
	err = f.asks("", `mutation($code: String!, $name: String!) { joinWorkshop(code: $code, name: $name) { token } }`, map[string]any{"code": code, "name": name}, &joined)
	return joined.JoinWorkshop.Token, err
}

const followedWorkshop = `subscription($after: ID!) { workshop(workshop: $after) { isOpen waitingCount guests { name isHere } proposals { guest standing } } }`

// stands is a workshop as an event tells of it.
type stands struct {
	Data struct {
		Workshop struct {
			IsOpen       bool
			WaitingCount int
			Guests       []struct {
				Name   string
				IsHere bool
			}
			Proposals []struct {
				Guest    int
				Standing string
			}
		}
	}
}

// until reads events until the workshop stands as is wanted.
func (l *eventReader) until(t *testing.T, what string, fits func(stands) bool) {
	t.Helper()
	var is stands
	for !fits(is) {
		e := l.next(t)
		if e.name != "next" || len(e.payload.Errors) > 0 {
			t.Fatalf("waiting until %s: %s %s", what, e.name, e.data)
		}
		is = stands{}
		if err := json.Unmarshal([]byte(e.data), &is); err != nil {
			t.Fatal(err)
		}
	}
}

// Twenty come at once from one address, propose at once, and are accepted at once, while
// the wall hears of each within a second; then the code is closed, and none gets on.
func TestTwentyGuestsAtOnce(t *testing.T) {
	const guests = 20
	f := newFollowServer(t, nil)
	workshop, code := f.opens(t)
	wall := f.follow(t, followedWorkshop, workshop, f.editor)
	wall.until(t, "it is open", func(s stands) bool { return s.Data.Workshop.IsOpen })
	tokens := make([]string, guests)
	atOnce(t, guests, func(n int) (err error) { tokens[n], err = f.joins(code, fmt.Sprint("Guest ", n)); return err })
	for n := range guests {
		f.follow(t, followedWorkshop, workshop, tokens[n])
	}
	wall.until(t, "all are there", func(s stands) bool {
		here := 0
		for _, g := range s.Data.Workshop.Guests {
			if g.IsHere && strings.HasPrefix(g.Name, "Guest ") {
				here++
			}
		}
		return here == guests
	})
	atOnce(t, guests, func(n int) error {
		var kept struct {
			Apply struct{ Proposal struct{ Proposal string } }
		}
		id := ecosystem.NewID(ecosystem.KindActor)
		err := f.asks(tokens[n], `mutation($do: [Operation!]!) { apply(operations: $do) { proposal { proposal } problems { message } } }`,
			map[string]any{"do": []any{map[string]any{"create": map[string]any{"kind": "ACTOR", "id": id, "fields": map[string]any{"name": fmt.Sprint("Actor ", n)}}}}}, &kept)
		if err != nil || n%2 == 0 {
			return err
		}
		return f.asks(f.editor, `mutation($p: ID!) { acceptProposal(proposal: $p) { commit { revision } problems { message } } }`, map[string]any{"p": kept.Apply.Proposal.Proposal}, &struct{}{})
	})
	began := time.Now()
	wall.until(t, "half of it is in", func(s stands) bool {
		return len(s.Data.Workshop.Proposals) == guests && s.Data.Workshop.WaitingCount == guests/2
	})
	if took := time.Since(began); took > time.Second {
		t.Errorf("the wall hears %v after", took)
	}
	if head, err := f.registry.Head(t.Context()); err != nil || head != 1+guests/2 {
		t.Errorf("there are %d commits, %v", head, err)
	}
	if err := f.asks(f.editor, `mutation($w: ID!) { closeWorkshop(workshop: $w) { isOpen } }`, map[string]any{"w": workshop}, &struct{}{}); err != nil {
		t.Fatal(err)
	}
	wall.until(t, "it is closed", func(s stands) bool { return !s.Data.Workshop.IsOpen })
	if err := f.asks(f.editor, `mutation($w: ID!) { takeBackWorkshop(workshop: $w) { commit { revision } } }`, map[string]any{"w": workshop}, &struct{}{}); err != nil {
		t.Fatal(err)
	}
	wall.until(t, "what came is taken back", func(s stands) bool { return strings.Contains(fmt.Sprint(s), "TAKEN_BACK") })
	for _, token := range tokens[:3] { // more that are not valid would be too many a second
		if err := f.asks(token, `{ viewer { name } }`, nil, &struct{}{}); err == nil || !strings.Contains(err.Error(), "UNAUTHENTICATED") {
			t.Fatalf("a token of a closed workshop is answered: %v", err)
		}
	}
}

// atOnce does so many things at the same time.
func atOnce(t *testing.T, n int, do func(n int) error) {
	t.Helper()
	var doing sync.WaitGroup
	for i := range n {
		doing.Go(func() {
			if err := do(i); err != nil {
				t.Error(err)
			}
		})
	}
	if doing.Wait(); t.Failed() {
		t.FailNow()
	}
}

// Each guest waits for their own requests, though all come from one address.
func TestGuestsOfOneAddressAreCountedEachForThemselves(t *testing.T) {
	f := newFollowServer(t, nil)
	_, code := f.opens(t)
	var keys []string
	for _, name := range []string{"Ada", "Bo"} {
		token, err := f.joins(code, name)
		if err != nil {
			t.Fatal(err)
		}
		who, valid, err := (&site{tokens: f.tokens, workshops: f.config.Workshops}).principal([]string{"Bearer " + token})
		if !valid || err != nil || who.Role != ecosystem.RoleContributor {
			t.Fatal(who, valid, err)
		}
		by := &caller{key: "192.0.2.1", address: "192.0.2.1"}
		by.shows("Bearer "+token, who)
		keys = append(keys, by.key)
	}
	if keys[0] == keys[1] || keys[0] == "192.0.2.1" {
		t.Errorf("they count as %v", keys)
	}
}
