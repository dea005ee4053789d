package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestOnlyNamedSitesShowAPageWithinTheirsAndOnlyWhatIsMadeForIt(t *testing.T) {
	const site = "https://council.example.org"
	named := newTestServer(t, func(c *Config) { c.Frames = []string{site} })
	plain := newTestServer(t, nil)
	for _, c := range []struct {
		server *testServer
		path   string
		framed bool
	}{
		{named, "/?embed=1", true},
		{named, "/?embed=1&only=BLOCKED", true},
		{named, "/", false},
		{named, "/?embed=2", false},
		{plain, "/?embed=1", false},
	} {
		res := c.server.send(t, http.MethodGet, c.path, "")
		policy, frames := res.header.Get("Content-Security-Policy"), res.header.Get("X-Frame-Options")
		_, ancestors, _ := strings.Cut(policy, "frame-ancestors ")
		if want := map[bool]string{true: site, false: "'none'"}[c.framed]; ancestors != want || res.status != http.StatusOK {
			t.Errorf("%s: %d, frame-ancestors %s, want %s", c.path, res.status, ancestors, want)
		}
		if (frames == "") != c.framed || !strings.HasPrefix(policy, "default-src 'self'") {
			t.Errorf("%s: X-Frame-Options %q, %s", c.path, frames, policy)
		}
	}
}

func TestAFrameAncestorIsOneSite(t *testing.T) {
	for site, good := range map[string]bool{
		"https://council.example.org": true, "http://localhost:3000": true,
		"*": false, "https://*.example.org": false, "council.example.org": false, "https://a.example/page": false, "": false,
	} {
		if err := CheckFrameAncestor(site); (err == nil) != good {
			t.Errorf("%q: %v", site, err)
		}
	}
}
