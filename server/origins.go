package server

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/rs/cors"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// anyOrigin stands for the pages of all sites, which then may read what is public.
const anyOrigin = "*"

// origins are the sites whose pages may ask: named ones may do all that our own page
// may, and with "*" those of all others may read what is public, without a token. It
// says so in one way for what browsers ask beforehand, for requests and for sockets.
type origins struct {
	guard *http.CrossOriginProtection // lets through our own pages and those of the named sites
	named []string
	all   bool
}

// CheckOrigin says in a sentence why an origin is neither that of one site, such as
// https://map.example.org, nor "*".
func CheckOrigin(origin string) error {
	_, err := newOrigins([]string{origin})
	return err
}

func newOrigins(given []string) (*origins, error) {
	o := &origins{guard: http.NewCrossOriginProtection()}
	for _, origin := range given {
		origin = strings.ToLower(origin)
		if origin == anyOrigin {
			o.all = true
			continue
		}
		if strings.Contains(origin, "*") {
			return nil, fmt.Errorf("%s stands for many sites: name each of them, such as https://map.example.org, or say * alone, so that pages of all sites may read what is public", origin)
		}
		if err := o.guard.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("%s is not the address of a site, such as https://map.example.org", origin)
		}
		o.named = append(o.named, origin)
	}
	return o, nil
}

// hosts are the names that the named sites have.
func (o *origins) hosts() (names []string) {
	for _, origin := range o.named {
		if u, err := url.Parse(origin); err == nil { // it is: the guard took it
			names = append(names, u.Hostname())
		}
	}
	return names
}

// stranger tells whether a request comes from a page of a site that is neither our own
// nor named. The guard lets every GET through, so it is asked as if this were a POST.
func (o *origins) stranger(r *http.Request) bool {
	if r.Method != http.MethodPost {
		posted := *r
		posted.Method = http.MethodPost
		r = &posted
	}
	return o.guard.Check(r) != nil
}

// refusal is why a request may not be sent from where it comes; nil: it may. Reading by
// GET is open to all pages, for the browser keeps the answer from those of strangers. It
// does not do that for sockets, so these count as sending.
func (o *origins) refusal(r *http.Request) *gqlerror.Error {
	reads := slices.Contains([]string{http.MethodGet, http.MethodHead, http.MethodOptions}, r.Method) &&
		!strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
	switch {
	case reads && !o.all, !o.stranger(r):
		return nil
	case !o.all:
		return requestError(ecosystem.Forbidden,
			"Pages of other sites may not send this.", "Whoever runs this server can allow a site with --origin.")
	case r.Header.Get("Authorization") != "":
		return requestError(ecosystem.Forbidden, "Pages of other sites may not send a token.",
			"Read what is public without one. Whoever runs this server can allow a site more by naming it with --origin.")
	}
	return nil
}

// clientHeaders are those that clients of GraphQL and of tracing send by themselves.
var clientHeaders = []string{
	"Authorization", "Content-Type", "If-None-Match", "X-Request-ID", importHeader,
	"Apollographql-Client-Name", "Apollographql-Client-Version", "Apollo-Require-Preflight",
	"Traceparent", "Tracestate", "Baggage",
}

// crossOrigin tells browsers which pages may have an answer. What they ask beforehand is
// granted to all, so that a page which may not ask is told so by the refusal (see
// protect), where its browser would only say that the network failed.
func (o *origins) crossOrigin(next http.Handler) http.Handler {
	options := cors.Options{
		AllowOriginVaryRequestFunc: func(r *http.Request, origin string) (bool, []string) {
			return r.Method == http.MethodOptions || slices.Contains(o.named, strings.ToLower(origin)), nil
		},
		AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders: clientHeaders,
		ExposedHeaders: []string{"X-Request-ID", "ETag", "Retry-After"},
		MaxAge:         600,
	}
	if o.all {
		options.AllowedOrigins, options.AllowOriginVaryRequestFunc = []string{anyOrigin}, nil
	}
	granted := cors.New(options).Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") == "" && len(o.named) == 0 && !o.all {
			next.ServeHTTP(w, r) // no page of another site may have an answer, whoever asks
			return
		}
		granted.ServeHTTP(w, r)
	})
}
