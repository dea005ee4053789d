package server

import (
	"strings"
	"testing"

	"catchment/ecosystem"
)

const (
	friendlySite = "https://friend.example"
	strangeSite  = "https://stranger.example"
)

func TestPagesOfAllSitesMayReadWithoutAToken(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Origins = []string{"*", friendlySite} })
	secret, _, err := r.tokens.Create("", ecosystem.RoleEditor, noExpiry)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, method, origin, token string
		status                      int
		says                        string
	}{
		{"a stranger reads", "GET", strangeSite, "", 200, `"hello":"hello"`},
		{"a stranger asks", "POST", strangeSite, "", 200, `"hello":"hello"`},
		{"a stranger reads with a token", "GET", strangeSite, secret, 403, "Pages of other sites may not send a token."},
		{"a stranger asks with a token", "POST", strangeSite, secret, 403, "Pages of other sites may not send a token."},
		{"a page of no site asks", "POST", "null", "", 200, `"hello":"hello"`},
		{"a friend asks with a token", "POST", friendlySite, secret, 200, `"hello":"hello"`},
		{"a friend asks with a bad token", "POST", friendlySite, "nonsense", 401, "The token is not valid."},
	} {
		t.Run(c.name, func(t *testing.T) {
			target, body := "/graphql?query={hello}", ""
			if c.method == "POST" {
				target, body = "/graphql", quote("{hello}")
			}
			headers := []string{"Origin", c.origin, "Sec-Fetch-Site", "cross-site"}
			if c.token != "" {
				headers = append(headers, "Authorization", "Bearer "+c.token)
			}
			got := r.send(t, c.method, target, body, headers...)
			if got.status != c.status || !strings.Contains(got.body, c.says) || got.header.Get("Access-Control-Allow-Origin") != "*" {
				t.Errorf("got %d %s, allowed %q", got.status, got.body, got.header.Get("Access-Control-Allow-Origin"))
			}
			if got.header.Get("Access-Control-Allow-Credentials") != "" {
				t.Error("cookies may be sent")
			}
		})
	}
	if got := r.send(t, "POST", "/graphql", quote("{hello}"), "Sec-Fetch-Site", "same-origin", "Authorization", "Bearer "+secret); got.status != 200 {
		t.Errorf("our own page got %d", got.status)
	}
	if got := r.send(t, "GET", "/graphql?query={hello}", "", "Authorization", "Bearer "+secret); got.status != 200 {
		t.Errorf("a script got %d", got.status)
	}
}

func TestClientsMaySendTheirHeadersFromOtherSites(t *testing.T) {
	headers := []string{"apollo-require-preflight", "apollographql-client-name", "apollographql-client-version", "authorization", "baggage",
		"content-type", "if-none-match", "traceparent", "tracestate", "x-catchment-import", "x-request-id"}
	for _, allowed := range [][]string{{friendlySite}, {"*"}} {
		r := newTestServer(t, func(c *Config) { c.Origins = allowed })
		got := r.send(t, "OPTIONS", "/graphql", "", "Origin", friendlySite, "Access-Control-Request-Method", "POST",
			"Access-Control-Request-Headers", strings.Join(headers, ","))
		if got.status != 204 || got.header.Get("Access-Control-Allow-Headers") != strings.Join(headers, ",") {
			t.Errorf("with %s the browser is told %d %v", allowed, got.status, got.header)
		}
		answer := r.send(t, "GET", "/graphql?query={hello}", "", "Origin", friendlySite)
		if exposed := strings.ToLower(answer.header.Get("Access-Control-Expose-Headers")); !strings.Contains(exposed, "etag") || !strings.Contains(exposed, "x-request-id") {
			t.Errorf("with %s pages see the headers %s", allowed, exposed)
		}
	}
}

// A browser sends what it has to ask for beforehand only if that is granted, so the
// grant is what lets a page read the refusal. The answer itself stays hidden.
func TestARefusedPageMayReadWhyAndNothingElse(t *testing.T) {
	for _, allowed := range [][]string{nil, {friendlySite}} {
		r := newTestServer(t, func(c *Config) { c.Origins = allowed })
		before := r.send(t, "OPTIONS", "/graphql", "", "Origin", strangeSite, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type")
		if before.header.Get("Access-Control-Allow-Origin") != strangeSite {
			t.Errorf("with %s the browser does not even send it: %v", allowed, before.header)
		}
		refused := r.send(t, "POST", "/graphql", quote("{hello}"), "Origin", strangeSite)
		if refused.status != 403 || refused.header.Get("Access-Control-Allow-Origin") != "*" || !strings.Contains(refused.body, "--origin") || strings.Contains(refused.body, "data") {
			t.Errorf("with %s it is refused with %d %s %v", allowed, refused.status, refused.body, refused.header)
		}
		for _, target := range []string{"/graphql?query={hello}", "/readyz", "/schema.graphqls", "/graphql"} {
			if got := r.send(t, "GET", target, "", "Origin", strangeSite); got.header.Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("with %s strangers may read %s: %v", allowed, target, got.header)
			}
		}
	}
}

func TestARequestThatIsWrongIsTellableAcrossOrigins(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Origins = []string{friendlySite} })
	for name, got := range map[string]reply{
		"malformed":         r.send(t, "POST", "/graphql", "{", "Origin", friendlySite),
		"a bad token":       r.send(t, "POST", "/graphql", quote("{hello}"), "Origin", friendlySite, "Authorization", "Bearer nonsense"),
		"no such address":   r.send(t, "GET", "/nowhere", "", "Origin", friendlySite),
		"a mutation by GET": r.send(t, "GET", `/graphql?query=mutation{change(text:"a")}`, "", "Origin", friendlySite),
	} {
		if got.status < 400 || got.header.Get("Access-Control-Allow-Origin") != friendlySite {
			t.Errorf("%s: %d %v", name, got.status, got.header)
		}
	}
}

// A pattern of sites is refused at the start (see TestAnInvalidOriginIsRefused), and
// an origin means the same whatever case it is written in.
func TestAnOriginIsFoundInAnyCase(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Origins = []string{"HTTPS://Friend.example"} })
	if got := r.send(t, "POST", "/graphql", quote("{hello}"), "Origin", friendlySite, "Sec-Fetch-Site", "cross-site"); got.status != 200 {
		t.Errorf("got %d", got.status)
	}
}

func TestASocketFromAnySiteReadsWithoutAToken(t *testing.T) {
	f := newFollowServer(t, nil, "*")
	s := f.socket(t, "Origin", strangeSite)
	s.begin(t, `{}`)
	s.say(t, subscribe("a", "{ __typename }"))
	if got := s.receive(t); !strings.Contains(got, `"__typename":"Query"`) {
		t.Errorf("without a token it hears %s", got)
	}
	for origin, want := range map[string]string{strangeSite: "closed 4403", "https://map.example.org": `{"type":"connection_ack"}`, "http://" + f.address: `{"type":"connection_ack"}`} {
		s := f.socket(t, "Origin", origin)
		s.say(t, `{"type":"connection_init","payload":{"Authorization":"Bearer `+f.editor+`"}}`)
		if got := s.receive(t); got != want {
			t.Errorf("%s with a token hears %s, want %s", origin, got, want)
		}
	}
	if _, _, err := f.dial(t, "Origin", strangeSite, "Authorization", "Bearer "+f.editor); err == nil || !strings.Contains(err.Error(), "403") { //nolint:bodyclose // Dial documents that its body need not be closed
		t.Errorf("with a token in the request it is answered %v", err)
	}
}
