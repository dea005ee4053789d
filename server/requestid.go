package server

import (
	"context"
	"net/http"
	"regexp"

	"github.com/oklog/ulid/v2"
)

// RequestID is the id of the request that the context belongs to: its
// X-Request-ID, or one made for it. It stands in the answer, in each error and in the log.
func RequestID(ctx context.Context) string { return callerFrom(ctx).requestID }

var plainID = regexp.MustCompile(`^[A-Za-z0-9-]{1,64}$`)

// requestIDHeader is spelled as net/http spells it, which then has nothing to respell.
const requestIDHeader = "X-Request-Id"

// requestIDOf gives a request its id.
func requestIDOf(r *http.Request) string {
	if id := r.Header.Get(requestIDHeader); id != "" && plainID.MatchString(id) {
		return id
	}
	return ulid.Make().String()
}
