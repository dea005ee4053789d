package server

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

var noExpiry time.Time

// seen notes who asks, as the resolvers are told.
type seen struct{ who []ecosystem.Principal }

func (*seen) ExtensionName() string                   { return "seen" }
func (*seen) Validate(graphql.ExecutableSchema) error { return nil }
func (s *seen) MutateOperationContext(ctx context.Context, _ *graphql.OperationContext) *gqlerror.Error {
	s.who = append(s.who, ecosystem.PrincipalFrom(ctx))
	return nil
}

func TestTokensTellWhoAsks(t *testing.T) {
	witness := &seen{}
	r := newTestServer(t, func(c *Config) { c.Extensions = []graphql.HandlerExtension{witness} })
	make := func(name string, role ecosystem.Role, expires time.Time) (string, string) {
		secret, made, err := r.tokens.Create(name, role, expires)
		if err != nil {
			t.Fatal(err)
		}
		return secret, made.ID
	}
	partner, ofPartner := make("council", ecosystem.RolePartner, noExpiry)
	editor, ofEditor := make("ada", ecosystem.RoleEditor, time.Now().Add(time.Hour))
	admin, ofAdmin := make("grace", ecosystem.RoleAdmin, noExpiry)
	expired, _ := make("old", ecosystem.RoleEditor, time.Now().Add(-time.Second))
	revoked, id := make("gone", ecosystem.RoleAdmin, noExpiry)
	if _, err := r.tokens.Revoke(id); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, header string
		status       int
		who          ecosystem.Principal
		lens         ecosystem.Lens
	}{
		{"nobody", "", 200, ecosystem.Principal{}, ecosystem.PublicLens},
		{"a partner", "Bearer " + partner, 200, ecosystem.Principal{Name: "council", Role: ecosystem.RolePartner, Token: ofPartner}, ecosystem.PartnerLens},
		{"an editor", "Bearer " + editor, 200, ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor, Token: ofEditor}, ecosystem.TeamLens},
		{"an administrator", "bearer " + admin, 200, ecosystem.Principal{Name: "grace", Role: ecosystem.RoleAdmin, Token: ofAdmin}, ecosystem.TeamLens},
		{"an expired token", "Bearer " + expired, 401, ecosystem.Principal{}, 0},
		{"a revoked token", "Bearer " + revoked, 401, ecosystem.Principal{}, 0},
		{"a token nobody made", "Bearer cat_" + strings.Repeat("A", 43), 401, ecosystem.Principal{}, 0},
		{"a token cut short", "Bearer " + editor[:len(editor)-1], 401, ecosystem.Principal{}, 0},
		{"a token's hash", "Bearer " + hashOf(editor), 401, ecosystem.Principal{}, 0},
		{"a token of a megabyte", "Bearer " + strings.Repeat("A", 1<<20), 401, ecosystem.Principal{}, 0},
		{"an empty token", "Bearer ", 401, ecosystem.Principal{}, 0},
		{"another scheme", "Basic " + editor, 401, ecosystem.Principal{}, 0},
		{"a token alone", editor, 401, ecosystem.Principal{}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			witness.who = nil
			got := r.send(t, http.MethodPost, "/graphql", quote("{hello}"), "Authorization", c.header)
			if got.status != c.status {
				t.Fatalf("got %d %s", got.status, got.body)
			}
			if c.status == 401 {
				if diff := cmp.Diff([]string{"UNAUTHENTICATED"}, errorCodes(t, got.body)); diff != "" || len(witness.who) != 0 {
					t.Errorf("%s %v", diff, witness.who)
				}
				if !strings.HasPrefix(got.header.Get("WWW-Authenticate"), "Bearer") {
					t.Errorf("WWW-Authenticate is %q", got.header.Get("WWW-Authenticate"))
				}
				return
			}
			if diff := cmp.Diff([]ecosystem.Principal{c.who}, witness.who); diff != "" || witness.who[0].Lens() != c.lens {
				t.Errorf("%s lens %v", diff, witness.who[0].Lens())
			}
		})
	}
	t.Run("a token in the address is nobody's", func(t *testing.T) {
		witness.who = nil
		r.send(t, http.MethodGet, "/graphql?query={hello}&token="+editor+"&access_token="+editor, "")
		if diff := cmp.Diff([]ecosystem.Principal{{}}, witness.who); diff != "" {
			t.Error(diff)
		}
	})
}

func TestTwoAuthorizationHeadersAreRefused(t *testing.T) {
	s := site{tokens: OpenTokens(filepath.Join(t.TempDir(), "tokens"))}
	secret, _, err := s.tokens.Create("", ecosystem.RoleEditor, noExpiry)
	if err != nil {
		t.Fatal(err)
	}
	if _, good, _ := s.principal([]string{"Bearer " + secret}); !good {
		t.Error("one was refused")
	}
	if _, good, _ := s.principal([]string{"Bearer " + secret, "Bearer " + secret}); good {
		t.Error("two were taken")
	}
}

func TestTokensCountFromTheMomentTheyAreMadeOrRevoked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.tokens")
	server, command := OpenTokens(path), OpenTokens(path) // two processes
	if _, good, err := server.Find("cat_none"); good || err != nil {
		t.Fatalf("without a file: %v %v", good, err)
	}
	secret, made, err := command.Create("ada", ecosystem.RoleEditor, noExpiry)
	if err != nil {
		t.Fatal(err)
	}
	if got, good, err := server.Find(secret); !good || err != nil || got.Name != "ada" {
		t.Errorf("made: %v %v %v", got, good, err)
	}
	if _, err := command.Revoke(made.ID); err != nil {
		t.Fatal(err)
	}
	if _, good, _ := server.Find(secret); good {
		t.Error("revoked, yet taken")
	}
	if again, err := command.Revoke(made.ID); err != nil || again.Revoked.IsZero() {
		t.Errorf("revoking twice: %v %v", again, err)
	}
	if _, err := command.Revoke("01NOBODY"); ecosystem.CodeOf(err) != ecosystem.NotFound {
		t.Errorf("revoking nothing: %v", err)
	}
}

func TestTheTokenFileHoldsNoToken(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.tokens")
	secret, made, err := OpenTokens(path).Create("", ecosystem.RoleEditor, noExpiry)
	if err != nil {
		t.Fatal(err)
	}
	contents, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(contents), secret[len(tokenPrefix):]) || !strings.Contains(string(contents), made.Hash) {
		t.Errorf("the file is %s", contents)
	}
	if !strings.HasPrefix(secret, "cat_") || len(secret) != len("cat_")+43 {
		t.Errorf("the token is %q", secret)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v (%v)", info.Mode(), err)
	}
}

func TestADamagedTokenFileLetsNobodyIn(t *testing.T) {
	for _, c := range []struct {
		name, wrong string
		damage      func(path string) error
	}{
		{"open to others", "chmod 600", func(path string) error { return os.Chmod(path, 0o644) }},
		{"not ours", "line 2", func(path string) error { return appendTo(path, "root:x:0:0\n") }},
		{"of a later version", "line 2", func(path string) error { return appendTo(path, `{"id":"a","scope":"all"}`+"\n") }},
		{"a folder", "not a file", func(path string) error {
			if err := os.Remove(path); err != nil {
				return err
			}
			return os.Mkdir(path, 0o700)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newTestServer(t, nil)
			secret, _, err := r.tokens.Create("", ecosystem.RoleAdmin, noExpiry)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.damage(r.tokens.Path()); err != nil {
				t.Fatal(err)
			}
			got := r.send(t, http.MethodPost, "/graphql", quote("{hello}"), "Authorization", "Bearer "+secret)
			if got.status != 503 || !strings.Contains(got.body, "UNAVAILABLE") || strings.Contains(got.body, r.tokens.Path()) {
				t.Errorf("with a token: %d %s", got.status, got.body)
			}
			if got := r.send(t, http.MethodPost, "/graphql", quote("{hello}")); got.status != 200 {
				t.Errorf("without a token: %d", got.status)
			}
			_, err = r.tokens.List()
			if err == nil || !strings.Contains(err.Error(), c.wrong) {
				t.Errorf("the reason is %v", err)
			}
			if _, _, err := r.tokens.Create("", ecosystem.RoleEditor, noExpiry); err == nil {
				t.Error("a token was added to it all the same")
			}
		})
	}
}

func appendTo(path, line string) error {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteString(line)
	return err
}

func TestTokensMadeAtOnceAreAllKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.tokens")
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			if _, _, err := OpenTokens(path).Create(fmt.Sprint(i), ecosystem.RoleEditor, noExpiry); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if all, err := OpenTokens(path).List(); len(all) != 20 || err != nil {
		t.Errorf("%d are there (%v)", len(all), err)
	}
}

func TestAnUnknownRoleIsRefused(t *testing.T) {
	for _, role := range []ecosystem.Role{"", "editor", "ROOT"} {
		path := filepath.Join(t.TempDir(), "catchment.tokens")
		if _, _, err := OpenTokens(path).Create("", role, noExpiry); ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("%q: %v", role, err)
		}
		if there, _ := OpenTokens(path).Exist(); there {
			t.Errorf("%q left a file behind", role)
		}
	}
}
