package server

import (
	"context"
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/oklog/ulid/v2"

	"catchment/ecosystem"
)

type requestIDKey struct{}

// RequestID is the id of the request that the context belongs to: its
// X-Request-ID, or one made for it. It stands in the answer, in each error and in the log.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

var plainID = regexp.MustCompile(`^[A-Za-z0-9-]{1,64}$`)

// observe gives each request its id, logs it once, and turns a panic into an
// error that says nothing. The log has no query strings: variables may stand there.
func (s *site) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		id := r.Header.Get("X-Request-ID")
		if !plainID.MatchString(id) {
			id = ulid.Make().String()
		}
		r = r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id))
		w.Header().Set("X-Request-ID", id)
		seen := &recorder{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			if panicked := recover(); panicked != nil {
				if panicked == http.ErrAbortHandler {
					panic(panicked)
				}
				s.log.ErrorContext(r.Context(), "panic", "request_id", id, "panic", panicked, "stack", string(debug.Stack()))
				s.fail(seen, r, http.StatusInternalServerError, refuse(ecosystem.Internal,
					"Something went wrong here.", "Report the request's id."))
			}
			s.log.InfoContext(r.Context(), "request", "request_id", id, "method", r.Method, "path", r.URL.Path,
				"status", seen.status, "bytes", seen.bytes, "ms", time.Since(began).Milliseconds())
		}()
		next.ServeHTTP(seen, r)
	})
}

// recorder notes what was answered, for the log.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

// Unwrap lets http.ResponseController reach what is underneath.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// protect keeps pages of other sites from framing, guessing types or sending
// changes, and our own pages from loading anything from elsewhere.
func (s *site) protect(guard *http.CrossOriginProtection, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "+
			"object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		if err := guard.Check(r); err != nil {
			s.fail(w, r, http.StatusForbidden, refuse(ecosystem.Forbidden,
				"Pages of other sites may not send this.", "Whoever runs this server can allow a site with --origin."))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// only lets the named methods through; OPTIONS tells which they are.
func (s *site) only(next http.Handler, methods ...string) http.Handler {
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
			s.fail(w, r, http.StatusMethodNotAllowed, refuse(ecosystem.BadRequest,
				"This address does not take that method.", "It takes "+allow+"."))
		}
	})
}
