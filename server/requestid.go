package server

import (
	"context"
	"net/http"
	"regexp"

	"github.com/oklog/ulid/v2"
)

type requestIDKey struct{}

// RequestID is the id of the request that the context belongs to: its
// X-Request-ID, or one made for it. It stands in the answer, in each error and in the log.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

var plainID = regexp.MustCompile(`^[A-Za-z0-9-]{1,64}$`)

// identified gives a request its id.
func identified(r *http.Request) (*http.Request, string) {
	id := r.Header.Get("X-Request-ID")
	if !plainID.MatchString(id) {
		id = ulid.Make().String()
	}
	return r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id)), id
}
