// Package server answers HTTP: the app, GraphQL with its limits, GraphiQL, the
// schema, imports, and whether it is well. It knows who asks by their token and hands
// that on; what they may see and do is decided further down.
package server

import (
	"io/fs"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/rs/cors"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/web"
)

// Config is what a server is made of.
type Config struct {
	Registry   *ecosystem.Registry
	Schema     graphql.ExecutableSchema
	Extensions []graphql.HandlerExtension
	Follower   Follower // of commits, for subscriptions; nil: there are none
	SDL        string   // the schema as text, for /schema.graphqls

	// PresentError turns an error of a resolver into what a client may read.
	PresentError graphql.ErrorPresenterFunc

	// Ready tells what else than the store is not ready yet; nil: nothing else has to be.
	Ready func() error

	// Formats are those that can be imported, by the names that people type, and
	// UsualFormat is the one of a file that is sent without a name of a format.
	Formats     map[string]func() exchange.Decoder
	UsualFormat string

	Questions fs.FS        // NN-slug.graphql and NN-slug.variables.json; nil: none are shown
	Tokens    *Tokens      // nil: no token is valid
	Limits    Limits       // zero: DefaultLimits
	Origins   []string     // other sites whose pages may ask, as https://example.org
	Log       *slog.Logger // nil: nothing is logged
}

type site struct {
	registry  *ecosystem.Registry
	waits     func() error
	tokens    *Tokens
	log       *slog.Logger
	sdl       string
	questions questions
	summaries summaries
	assets    map[string]web.File
}

// New makes the handler of the whole site. It fails on an origin that is none or
// a question that cannot be read.
func New(c Config) (http.Handler, error) {
	if c.Limits == (Limits{}) {
		c.Limits = DefaultLimits()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	s := &site{registry: c.Registry, waits: c.Ready, tokens: c.Tokens, log: c.Log, sdl: c.SDL}
	var err error
	if s.questions, err = readQuestions(c.Questions); err != nil {
		return nil, err
	}
	if s.assets, err = web.Assets(); err != nil {
		return nil, err
	}
	guard := http.NewCrossOriginProtection()
	for _, origin := range c.Origins {
		if err := guard.AddTrustedOrigin(origin); err != nil {
			return nil, err
		}
	}
	endpoint := newEndpoint(c)
	endpoint.who = s.principal
	routes := s.routes(s.authenticate(endpoint), s.authenticate(&imports{site: s, present: endpoint.present, Config: c, turn: make(chan struct{}, 1)}))
	return s.observe(s.protect(guard, crossOrigin(c.Origins, routes))), nil
}

func (s *site) routes(graphql, imports http.Handler) http.Handler {
	mux := http.NewServeMux()
	on := func(path string, h http.Handler, methods ...string) { mux.Handle(path, s.only(h, methods...)) }
	for _, path := range web.Paths {
		on(path, http.HandlerFunc(s.appPage), http.MethodGet, http.MethodHead)
	}
	on("/assets/", http.HandlerFunc(s.assetFile), http.MethodGet, http.MethodHead)
	on("/graphql", graphql, http.MethodGet, http.MethodHead, http.MethodPost)
	on("/import", imports, http.MethodGet, http.MethodHead, http.MethodPost)
	on("/graphiql", http.HandlerFunc(s.graphiqlPage), http.MethodGet, http.MethodHead)
	on("/graphiql/questions.json", http.HandlerFunc(s.questionsFile), http.MethodGet, http.MethodHead)
	on("/static/", http.HandlerFunc(s.staticFile), http.MethodGet, http.MethodHead)
	on("/schema.graphqls", http.HandlerFunc(s.schemaFile), http.MethodGet, http.MethodHead)
	on("/healthz", http.HandlerFunc(s.healthy), http.MethodGet, http.MethodHead)
	on("/readyz", http.HandlerFunc(s.ready), http.MethodGet, http.MethodHead)
	mux.HandleFunc("/", s.nothingHere)
	return mux
}

func (s *site) nothingHere(w http.ResponseWriter, r *http.Request) {
	s.fail(w, r, http.StatusNotFound, refuse(ecosystem.NotFound, "There is nothing at this address.", "Begin at /."))
}

// crossOrigin lets pages of the named sites ask. Without one there is nothing to
// say: a browser lets no other site read an answer then.
func crossOrigin(origins []string, next http.Handler) http.Handler {
	if len(origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowedHeaders: []string{"Authorization", "Content-Type", "X-Request-ID", importHeader},
		ExposedHeaders: []string{"X-Request-ID"},
		MaxAge:         600,
	}).Handler(next)
}
