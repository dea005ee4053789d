package server

import (
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"catchment/ecosystem"
)

func TestRoutes(t *testing.T) {
	r := newTestServer(t, nil)
	for _, c := range []struct {
		method, path, accept string
		status               int
		media, has           string
	}{
		{"GET", "/", "text/html", 200, "text/html", "<h1>"},
		{"HEAD", "/", "text/html", 200, "text/html", ""},
		{"GET", "/registry", "text/html", 200, "text/html", `<div id="app">`},
		{"GET", "/registry/more", "text/html", 404, "text/html", "nothing at this address"},
		{"GET", "/assets/", "", 404, "application/json", "NOT_FOUND"},
		{"GET", "/assets/index.js", "", 404, "application/json", "NOT_FOUND"},
		{"GET", "/graphiql", "text/html", 200, "text/html", "/static/graphiql/start.js"},
		{"GET", "/graphiql/questions.json", "", 200, "application/json", "[]"},
		{"GET", "/static/style.css", "", 200, "text/css", "--ground"},
		{"GET", "/static/graphiql/graphiql.min.js", "", 200, "text/javascript", "GraphiQL"},
		{"GET", "/schema.graphqls", "", 200, "text/plain", "type Query"},
		{"GET", "/healthz", "", 200, "application/json", `"status":"ok"`},
		{"GET", "/readyz", "", 200, "application/json", `"ready":true`},
		{"GET", "/nowhere", "text/html,*/*;q=0.8", 404, "text/html", "nothing at this address"},
		{"GET", "/nowhere", "application/json", 404, "application/json", `"code":"NOT_FOUND"`},
		{"GET", "/static/../server.go", "", 404, "application/json", "NOT_FOUND"},
		{"GET", "/static/graphiql/", "", 404, "application/json", "NOT_FOUND"},
		{"POST", "/", "application/json", 405, "application/json", "does not take that method"},
		{"PUT", "/graphql", "text/html", 405, "application/json", "does not take that method"},
		{"DELETE", "/healthz", "text/html", 405, "text/html", "does not take that method"},
		{"OPTIONS", "/graphql", "", 204, "", ""},
	} {
		t.Run(c.method+" "+c.path, func(t *testing.T) {
			got := r.send(t, c.method, c.path, "", "Accept", c.accept)
			media, _, _ := strings.Cut(got.header.Get("Content-Type"), ";")
			if strings.Contains(c.path, "..") && got.status/100 == 3 {
				return // the mux sends to the clean path
			}
			if got.status != c.status || media != c.media || !strings.Contains(got.body, c.has) {
				t.Errorf("got %d %s %.300s", got.status, media, got.body)
			}
			if c.status == 405 && !strings.Contains(got.header.Get("Allow"), "OPTIONS") {
				t.Errorf("Allow is %q", got.header.Get("Allow"))
			}
			if csp := got.header.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'self'") || strings.Contains(csp, "unsafe") {
				t.Errorf("Content-Security-Policy is %q", csp)
			}
			if got.header.Get("X-Content-Type-Options") != "nosniff" {
				t.Error("types may be guessed")
			}
		})
	}
}

func TestPagesLoadNothingFromElsewhere(t *testing.T) {
	r := newTestServer(t, nil)
	elsewhere := regexp.MustCompile(`(?i)(src|href)="(https?:)?//|<script>|style="|\son[a-z]+="`)
	for _, path := range []string{"/", "/graphiql", "/nowhere"} {
		got := r.send(t, "GET", path, "", "Accept", "text/html")
		if found := elsewhere.FindString(got.body); found != "" {
			t.Errorf("%s has %s", path, found)
		}
	}
}

func TestAssetsAreImmutableAndGzipped(t *testing.T) {
	r := newTestServer(t, nil)
	page := r.send(t, "GET", "/", "", "Accept", "text/html")
	if got := page.header.Get("Cache-Control"); got != "no-cache" {
		t.Errorf("the page itself may be kept: %s", got)
	}
	files := regexp.MustCompile(`"(/assets/[^"]+)"`).FindAllStringSubmatch(page.body, -1)
	if len(files) < 2 {
		t.Fatalf("the page loads %v", files)
	}
	for _, f := range files {
		plain, small := r.send(t, "GET", f[1], "", "Accept-Encoding", "br, gzip;q=0"), r.send(t, "GET", f[1], "", "Accept-Encoding", "br, gzip")
		if plain.status != 200 || plain.header.Get("Content-Encoding") != "" || !strings.Contains(plain.header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d %v", f[1], plain.status, plain.header)
		}
		if small.header.Get("Content-Encoding") != "gzip" || len(small.body) >= len(plain.body) || small.header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%s: %d bytes of %d, %v", f[1], len(small.body), len(plain.body), small.header)
		}
		z, err := gzip.NewReader(strings.NewReader(small.body))
		if err != nil {
			t.Fatal(err)
		}
		if unpacked, err := io.ReadAll(z); err != nil || string(unpacked) != plain.body {
			t.Errorf("%s is another file when it is small: %v", f[1], err)
		}
	}
}

func TestARequestKeepsItsIdOrGetsOne(t *testing.T) {
	r := newTestServer(t, nil)
	for given, kept := range map[string]bool{"abc-123": true, "": false, "a b": false, strings.Repeat("x", 65): false, "a\"b": false} {
		got := r.send(t, "GET", "/healthz", "", "X-Request-ID", given)
		id := got.header.Get("X-Request-ID")
		if (id == given) != kept || !plainID.MatchString(id) {
			t.Errorf("%q became %q", given, id)
		}
		if !strings.Contains(r.log.String(), `"request_id":"`+id+`"`) {
			t.Errorf("%q is not in the log", id)
		}
	}
}

func TestReadinessSaysWhyNot(t *testing.T) {
	r := newTestServer(t, nil)
	r.store.breakDown(&ecosystem.Error{Code: ecosystem.Storage, Message: "sqlite:/secret/place is damaged"})
	got := r.send(t, "GET", "/readyz", "")
	if got.status != 503 || !strings.Contains(got.body, `"ready":false,"reasons":[{"code":"STORAGE"`) || strings.Contains(got.body, "secret") {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if got := r.send(t, "GET", "/healthz", ""); got.status != 200 {
		t.Errorf("the process lives, yet healthz gives %d", got.status)
	}
	if got := r.send(t, "GET", "/", "", "Accept", "text/html"); got.status != 503 || !strings.Contains(got.body, "no figures now") {
		t.Errorf("the start page gives %d %s", got.status, got.body)
	}
	r.store.breakDown(nil)
	if got := r.send(t, "GET", "/readyz", ""); got.status != 200 {
		t.Errorf("the store is back, yet readyz gives %d", got.status)
	}
}

func TestOtherSitesMayAskOnlyIfNamed(t *testing.T) {
	const friend, stranger = "https://friend.example", "https://stranger.example"
	r := newTestServer(t, func(c *Config) { c.Origins = []string{friend} })
	for _, c := range []struct {
		name, method, origin string
		status               int
		allowed              string
	}{
		{"a friend asks", "POST", friend, 200, friend},
		{"a stranger asks, and its page may read why not", "POST", stranger, 403, "*"},
		{"a friend reads", "GET", friend, 200, friend},
		{"a stranger reads, and its browser hides the answer", "GET", stranger, 200, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			target, body := "/graphql?query={hello}", ""
			if c.method == "POST" {
				target, body = "/graphql", quote("{hello}")
			}
			got := r.send(t, c.method, target, body, "Origin", c.origin, "Sec-Fetch-Site", "cross-site")
			if got.status != c.status || got.header.Get("Access-Control-Allow-Origin") != c.allowed {
				t.Errorf("got %d, allowed %q", got.status, got.header.Get("Access-Control-Allow-Origin"))
			}
		})
	}
	preflight := r.send(t, "OPTIONS", "/graphql", "", "Origin", friend, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "authorization,content-type")
	if preflight.header.Get("Access-Control-Allow-Origin") != friend || preflight.header.Get("Access-Control-Allow-Headers") == "" {
		t.Errorf("a friend's browser asks first and gets %d %v", preflight.status, preflight.header)
	}
	alone := newTestServer(t, nil)
	if got := alone.send(t, "POST", "/graphql", quote("{hello}"), "Origin", friend, "Sec-Fetch-Site", "cross-site"); got.status != 403 {
		t.Errorf("nobody was named, yet another site got %d", got.status)
	}
	if got := alone.send(t, "POST", "/graphql", quote("{hello}"), "Sec-Fetch-Site", "same-origin"); got.status != 200 {
		t.Errorf("our own page got %d", got.status)
	}
}

func TestStaticFilesAnswerNotModified(t *testing.T) {
	r := newTestServer(t, nil)
	first := r.send(t, "GET", "/static/style.css", "")
	again := r.send(t, "GET", "/static/style.css", "", "If-None-Match", first.header.Get("ETag"))
	if again.status != http.StatusNotModified || again.body != "" {
		t.Errorf("got %d with %d bytes", again.status, len(again.body))
	}
}

func TestExampleQuestionsAreReadFromTheirFiles(t *testing.T) {
	files := fstest.MapFS{
		"12-who-adopts.graphql":        {Data: []byte("# Who adopts XCRI-CAP?\nquery A { hello }\n")},
		"12-who-adopts.variables.json": {Data: []byte(`{"a":1}`)},
		"01-who-holds.graphql":         {Data: []byte("query B { hello }\n")},
		"02-not-an-example.graphql":    {Data: []byte("query C { hello }\n")},
	}
	r := newTestServer(t, func(c *Config) { c.Questions = files })
	got := r.send(t, "GET", "/graphiql/questions.json", "")
	want := `[{"slug":"12-who-adopts","title":"Who adopts XCRI-CAP?","query":"# Who adopts XCRI-CAP?\nquery A { hello }\n","variables":"{\"a\":1}"},` +
		`{"slug":"01-who-holds","title":"01-who-holds","query":"query B { hello }\n","variables":""}]` + "\n"
	if got.body != want {
		t.Errorf("got %s", got.body)
	}
	if page := r.send(t, "GET", "/", "", "Accept", "text/html"); !strings.Contains(page.body, `<a href="/graphiql?question=12-who-adopts">Who adopts XCRI-CAP?</a>`) {
		t.Errorf("the start page does not link to it: %s", page.body)
	}
	files["12-who-adopts.variables.json"].Data = []byte("{")
	if _, err := New(Config{Schema: newFakeSchema(), PresentError: presentFake, Questions: files}); err == nil {
		t.Error("broken variables went unseen")
	}
}

func TestAnInvalidOriginIsRefused(t *testing.T) {
	for _, origin := range []string{"https://*", "https://*.friend.example", "https://friend.example:*", "*.example", "", "null", "friend.example", "https://friend.example/path"} {
		if _, err := New(Config{Schema: newFakeSchema(), PresentError: presentFake, Origins: []string{origin}}); err == nil {
			t.Errorf("%s was taken for an origin", origin)
		}
	}
}

func TestAPanicIsLoggedAndNotShown(t *testing.T) {
	r := newTestServer(t, func(c *Config) {
		c.Registry = nil // asking it panics
	})
	got := r.send(t, "GET", "/readyz", "")
	if got.status != 500 || !strings.Contains(got.body, "INTERNAL") || strings.Contains(got.body, "nil pointer") {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if !strings.Contains(r.log.String(), "nil pointer") || !strings.Contains(r.log.String(), "health.go") {
		t.Error("the log does not say what happened and where")
	}
}

func TestTheLogHasNoTokensAndNoVariables(t *testing.T) {
	r := newTestServer(t, nil)
	secret, _, err := r.tokens.Create("", ecosystem.RoleEditor, noExpiry)
	if err != nil {
		t.Fatal(err)
	}
	r.store.breakDown(errors.New("down"))
	for _, token := range []string{secret, "cat_wrong-canary"} {
		r.send(t, "POST", "/graphql", `{"query":"query($t:String){echo(text:$t) leak boom}","variables":{"t":"canary"}}`, "Authorization", "Bearer "+token)
		r.send(t, "GET", `/graphql?query=query($t:String){echo(text:$t)}&variables={"t":"canary"}`, "", "Authorization", "Bearer "+token)
		r.send(t, "GET", "/readyz?token="+token, "")
	}
	for _, planted := range []string{secret, "canary"} {
		if strings.Contains(r.log.String(), planted) {
			t.Errorf("the log has %s", planted)
		}
	}
}
