package server

import (
	"net/http"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
	"catchment/web"
)

// fail answers a request that is not carried out: a page for people, else an
// error in the form in which GraphQL gives errors.
func (s *site) fail(w http.ResponseWriter, r *http.Request, status int, err *gqlerror.Error) {
	mark(r.Context(), err)
	if strings.Contains(r.Header.Get("Accept"), "text/html") && r.URL.Path != "/graphql" {
		hint, _ := err.Extensions["hint"].(string)
		s.page(w, r, status, "error", web.Failure{
			Status: status, Message: err.Message, Hint: hint, RequestID: RequestID(r.Context()),
		})
		return
	}
	a := answer{Errors: gqlerror.List{err}}
	a.write(w, preferredType(r.Header.Get("Accept")), status)
}

func (s *site) page(w http.ResponseWriter, r *http.Request, status int, name string, data any) {
	html, err := web.Page(name, data)
	if err != nil {
		s.log.ErrorContext(r.Context(), "page", "request_id", RequestID(r.Context()), "page", name, "error", err)
		http.Error(w, "Something went wrong here.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	_, _ = w.Write(html) // nobody listens any more, or all is well
}

func (s *site) graphiqlPage(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, http.StatusOK, "graphiql", nil)
}

func (s *site) schemaFile(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write([]byte(s.sdl)) // nobody listens any more, or all is well
}

// staticFile gives what pages load. A browser asks again each time and is told
// that nothing has changed, so that a new binary is never shown with old files.
func (s *site) staticFile(w http.ResponseWriter, r *http.Request) {
	file, ok := web.Static(strings.TrimPrefix(r.URL.Path, "/static/"))
	if !ok {
		s.fail(w, r, http.StatusNotFound, refuse(ecosystem.NotFound, "There is nothing at this address.", "Begin at /."))
		return
	}
	w.Header().Set("Content-Type", file.MediaType)
	w.Header().Set("ETag", file.ETag)
	w.Header().Set("Cache-Control", "no-cache")
	if r.Header.Get("If-None-Match") == file.ETag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	_, _ = w.Write(file.Contents) // nobody listens any more, or all is well
}
