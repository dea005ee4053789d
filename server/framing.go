package server

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
)

// framing are the sites that may show pages of this one within theirs.
type framing []string

// CheckFrameAncestor says in a sentence why something is not the address of one site,
// such as https://council.example.org.
func CheckFrameAncestor(site string) error {
	if site == anyOrigin {
		return errors.New("* would let every site show it within a page of its own: name each of them, such as https://council.example.org")
	}
	return CheckOrigin(site)
}

// allow lets the named sites show a page that is asked for with embed=1, in place of the
// rule that none may. Such a page asks without a token, so that it holds what is public.
func (f framing) allow(h http.Header, asked *url.URL) {
	if len(f) == 0 || asked.Query().Get("embed") != "1" {
		return
	}
	policy, _, _ := strings.Cut(h.Get("Content-Security-Policy"), "frame-ancestors ")
	h.Set("Content-Security-Policy", policy+"frame-ancestors "+strings.Join(f, " "))
	h.Del("X-Frame-Options") // which can name no site, and is left to older browsers where none may
}
