package server

import (
	"log/slog"
	"maps"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
)

// observe gives each request its id, logs it once, and turns a panic into an
// error that says nothing. The log has no query strings: variables may stand there.
func (s *site) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		by, id := guest(s.proxies.addressOf(r)), requestIDOf(r)
		by.requestID = id
		r = r.WithContext(workshop.WithAsker(withCaller(r.Context(), by), by.key))
		w.Header()[requestIDHeader] = []string{id}
		seen := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			if panicked := recover(); panicked != nil {
				if panicked == http.ErrAbortHandler {
					panic(panicked)
				}
				s.log.ErrorContext(r.Context(), "panic", "request_id", id, "panic", panicked, "stack", string(debug.Stack()))
				s.fail(seen, r, http.StatusInternalServerError, requestError(ecosystem.Internal,
					"Something went wrong here.", "Report the request's id."))
			}
			s.log.LogAttrs(r.Context(), slog.LevelInfo, "request", slog.String("request_id", id), slog.String("method", r.Method), slog.String("path", r.URL.Path),
				slog.Int("status", seen.status), slog.Int("bytes", seen.bytes), slog.Int64("ms", time.Since(began).Milliseconds()),
				slog.String("address", by.address), slog.String("caller", by.name), slog.String("operation", by.operation), slog.String("code", by.code))
		}()
		next.ServeHTTP(seen, r)
	})
}

// statusRecorder notes what was answered, for the log.
type statusRecorder struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *statusRecorder) Write(b []byte) (int, error) {
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

// Unwrap lets http.ResponseController reach what is underneath.
func (r *statusRecorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// protecting are the headers of every answer, by their canonical names. The lists are
// shared: whoever changes one sets another.
var protecting = http.Header{
	"Content-Security-Policy": {"default-src 'self'; img-src 'self' data:; font-src 'self' data:; " +
		"object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
	"X-Content-Type-Options":     {"nosniff"},
	"X-Frame-Options":            {"DENY"},
	"Referrer-Policy":            {"no-referrer"},
	"Cross-Origin-Opener-Policy": {"same-origin"},
}

// protect keeps pages of other sites from framing, guessing types or sending
// changes, and our own pages from loading anything from elsewhere. A page whose request
// is refused may read the refusal: it says what to do about it, and nothing else.
func (s *site) protect(from *origins, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		maps.Copy(h, protecting)
		s.frames.allow(h, r.URL)
		if err := from.refusal(r); err != nil {
			h.Set("Access-Control-Allow-Origin", "*")
			s.fail(w, r, http.StatusForbidden, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// allowMethods lets the named methods through; OPTIONS tells which they are.
func (s *site) allowMethods(next http.Handler, methods ...string) http.Handler {
	allow := strings.Join(append(methods, http.MethodOptions), ", ")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case slices.Contains(methods, r.Method):
			next.ServeHTTP(w, r)
		case r.Method == http.MethodOptions:
			w.Header().Set("Allow", allow)
			w.WriteHeader(http.StatusNoContent)
		default:
			w.Header().Set("Allow", allow)
			s.fail(w, r, http.StatusMethodNotAllowed, requestError(ecosystem.BadRequest,
				"This address does not take that method.", "It takes "+allow+"."))
		}
	})
}
