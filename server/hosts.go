package server

import (
	"net"
	"net/http"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// answerKnownHosts refuses requests that reach this machine from itself under a name
// that is neither the machine's own nor one of those given. A page of another site can
// have its name lead to 127.0.0.1 after it was loaded (DNS rebinding); to the browser the
// server is then of the page's own site, so that nothing else would keep the page from
// reading a registry that is not published.
//
// Every address is included, /healthz and /readyz too: a page shall not find out that a
// registry runs here, and whatever watches it from the same machine calls it localhost.
// From elsewhere any name will do: names that lead there are no secret, and what is
// reached from elsewhere is published. What counts is where a connection ends, so that a
// server that listens on all addresses is as safe from pages on its own machine.
func (s *site) answerKnownHosts(names []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !arrivedOnLoopback(r) || isKnownHost(r.Host, names) {
			next.ServeHTTP(w, r)
			return
		}
		s.fail(w, r, http.StatusMisdirectedRequest, requestError(ecosystem.Forbidden,
			"This server is not asked by that name.",
			"Ask localhost or 127.0.0.1. Whoever runs this server can give it a name with --host, as a proxy in front of it needs."))
	})
}

// arrivedOnLoopback tells whether a connection ends at 127.0.0.1, ::1 or the like.
func arrivedOnLoopback(r *http.Request) bool {
	at, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	return ok && at.IP.IsLoopback()
}

// isKnownHost tells whether a Host, with or without a port, is localhost, an address of
// the machine's own loopback or one of the names. An address cannot be made to lead elsewhere.
func isKnownHost(host string, names []string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
	}
	isName := func(known string) bool { return strings.EqualFold(known, name) }
	return isName("localhost") || slices.ContainsFunc(names, isName) || net.ParseIP(name).IsLoopback()
}
