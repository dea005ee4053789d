package server

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/web"
)

// site is what the handlers of all addresses share.
type site struct {
	registry   *ecosystem.Registry
	readyCheck func() error
	tokens     *Tokens
	workshops  *workshop.Book
	log        *slog.Logger
	sdl        string
	examples   []example
	figures    figuresCache
	rates      *rates
	proxies    proxies
	frames     framing
	assets     map[string]web.File
}

// fail answers a request that is not carried out: a page for people, else an
// error in the form in which GraphQL gives errors.
func (s *site) fail(w http.ResponseWriter, r *http.Request, status int, err *gqlerror.Error) {
	err = withRequestID(r.Context(), err)
	callerFrom(r.Context()).code = codeOf(gqlerror.List{err})
	if strings.Contains(r.Header.Get("Accept"), "text/html") && r.URL.Path != "/graphql" {
		hint, _ := err.Extensions["hint"].(string)
		s.page(w, r, status, "error", web.Failure{
			Status: status, Message: err.Message, Hint: hint, RequestID: RequestID(r.Context()),
		})
		return
	}
	res := response{Errors: gqlerror.List{err}}
	res.write(w, preferredType(r.Header.Get("Accept")), "", status)
}

// page answers with one of the pages of package web.
func (s *site) page(w http.ResponseWriter, r *http.Request, status int, name string, data any) {
	html, err := web.Page(name, data)
	s.html(w, r, status, html, err)
}

func (s *site) html(w http.ResponseWriter, r *http.Request, status int, html []byte, err error) {
	if err != nil {
		s.log.ErrorContext(r.Context(), "page", "request_id", RequestID(r.Context()), "path", r.URL.Path, "error", err)
		http.Error(w, "Something went wrong here.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	_, _ = w.Write(html) // nobody listens any more, or all is well
}

// nothingHere answers for every address that has no route.
func (s *site) nothingHere(w http.ResponseWriter, r *http.Request) {
	s.fail(w, r, http.StatusNotFound, requestError(ecosystem.NotFound, "There is nothing at this address.", "Begin at /."))
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // nobody listens any more, or all is well
}
