package server

import (
	"net/http"

	"catchment/web"
)

// routes says who answers at which address. The page's own addresses are in web.Paths.
func (s *site) routes(graphql, imports http.Handler) http.Handler {
	mux := http.NewServeMux()
	on := func(path string, h http.Handler, methods ...string) { mux.Handle(path, s.allowMethods(h, methods...)) }
	for _, path := range web.Paths {
		on(path, http.HandlerFunc(s.startPage), http.MethodGet, http.MethodHead)
	}
	on("/assets/", http.HandlerFunc(s.assetFile), http.MethodGet, http.MethodHead)
	on("/graphql", graphql, http.MethodGet, http.MethodHead, http.MethodPost)
	on("/import", imports, http.MethodGet, http.MethodHead, http.MethodPost)
	on("/graphiql", http.HandlerFunc(s.graphiqlPage), http.MethodGet, http.MethodHead)
	on("/graphiql/questions.json", http.HandlerFunc(s.examplesFile), http.MethodGet, http.MethodHead)
	on("/static/", http.HandlerFunc(s.staticFile), http.MethodGet, http.MethodHead)
	on("/schema.graphqls", http.HandlerFunc(s.schemaFile), http.MethodGet, http.MethodHead)
	on("/healthz", http.HandlerFunc(s.healthy), http.MethodGet, http.MethodHead)
	on("/readyz", http.HandlerFunc(s.ready), http.MethodGet, http.MethodHead)
	mux.HandleFunc("/", s.nothingHere)
	return mux
}
