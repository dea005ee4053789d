package server

import (
	"fmt"
	"os"
	"testing"
	"time"

	"catchment/ecosystem"
)

const checkInterval = 20 * time.Millisecond

func (f *followServer) revoke(t *testing.T) {
	t.Helper()
	all, err := f.tokens.List()
	if err != nil {
		t.Fatal(err)
	}
	for _, token := range all {
		if _, err := f.tokens.Revoke(token.ID); err != nil {
			t.Fatal(err)
		}
	}
}

// openToOthers makes the token file one that is not believed.
func (f *followServer) openToOthers(t *testing.T) {
	t.Helper()
	if err := os.Chmod(f.tokens.path, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestARevokedTokenEndsItsSubscriptions(t *testing.T) {
	for _, c := range []struct {
		name   string
		happen func(*followServer, *testing.T)
		code   ecosystem.Code
		closed int
	}{
		{"it is revoked", (*followServer).revoke, ecosystem.Unauthenticated, 4403},
		{"it cannot be checked", (*followServer).openToOthers, ecosystem.Unavailable, 1013},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFollowServer(t, func(l *Limits) { l.Recheck = checkInterval })
			team, public := f.follow(t, followed, 0, f.editor), f.follow(t, followed, 0, "")
			socket, anybody := f.socket(t), f.socket(t)
			socket.begin(t, fmt.Sprintf(`{"Authorization":"Bearer %s"}`, f.editor))
			anybody.begin(t, `{}`)
			withHeader := f.socket(t, "Authorization", "Bearer "+f.editor)
			withHeader.begin(t, `{}`)
			commitTo(t, f.registry, "Ofsted reports", nil)
			team.revisions(t, 1)
			public.revisions(t, 1)
			time.Sleep(5 * checkInterval) // a token that holds is looked at again and again

			c.happen(f, t)
			last := team.next(t)
			if len(last.payload.Errors) != 1 || last.payload.Errors[0].Extensions["code"] != string(c.code) || last.payload.Errors[0].Extensions["resumeAfter"] != 1.0 {
				t.Errorf("%+v", last)
			}
			if e := team.next(t); e.name != "complete" {
				t.Errorf("%+v", e)
			}
			for _, s := range []socketClient{socket, withHeader} {
				if got := s.receive(t); got != fmt.Sprint("closed ", c.closed) {
					t.Error(got)
				}
			}
			commitTo(t, f.registry, "School list", nil)
			public.revisions(t, 1)
			anybody.say(t, `{"type":"ping"}`)
			if got := anybody.receive(t); got != `{"type":"pong"}` {
				t.Error(got)
			}
		})
	}
}
