// Package server answers HTTP: the app, GraphQL with its limits, GraphiQL, the
// schema, imports, and whether it is well. It knows who asks by their token and hands
// that on; what they may see and do is decided further down.
package server

import (
	"log/slog"
	"net/http"
	"slices"

	"catchment/web"
)

// New makes the handler of the whole site. It fails on an origin that is not the
// address of a site, or on a question that cannot be read.
func New(c Config) (http.Handler, error) {
	if c.Limits == (Limits{}) {
		c.Limits = DefaultLimits()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	s := &site{registry: c.Registry, readyCheck: c.Ready, tokens: c.Tokens, workshops: c.Workshops, log: c.Log, sdl: c.SDL, rates: newRates(), proxies: c.Proxies, frames: c.Frames}
	var err error
	if s.examples, err = readExamples(c.Questions); err != nil {
		return nil, err
	}
	if s.assets, err = web.Assets(); err != nil {
		return nil, err
	}
	from, err := newOrigins(c.Origins)
	if err != nil {
		return nil, err
	}
	graphql := newEndpoint(c, from)
	graphql.principal, graphql.rates = s.principal, s.rates
	imports := &importHandler{site: s, present: graphql.present, Config: c, turn: make(chan struct{}, 1)}
	routes := s.routes(s.authenticate(s.limitRates(c.Limits, graphql)), s.authenticate(imports))
	known := s.answerKnownHosts(slices.Concat(c.Hosts, from.hosts()), routes)
	return s.observe(from.crossOrigin(s.protect(from, known))), nil
}
