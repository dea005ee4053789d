package server

import (
	"context"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// requestError makes the error of a request that is not carried out, with a code
// and, where there is something to do about it, a hint.
func requestError(code ecosystem.Code, message, hint string) *gqlerror.Error {
	extensions := map[string]any{"code": string(code)}
	if hint != "" {
		extensions["hint"] = hint
	}
	return &gqlerror.Error{Message: message, Extensions: extensions}
}

// httpError is the error of a request that is not carried out, with the HTTP status
// that says so.
type httpError struct {
	status int
	err    *gqlerror.Error
}

func (e *httpError) Error() string { return e.err.Message }

func badRequest(message, hint string) *httpError {
	return &httpError{http.StatusBadRequest, requestError(ecosystem.BadRequest, message, hint)}
}

// withRequestID puts the id of the request into an error, so that whoever reports it
// can say which it was.
func withRequestID(ctx context.Context, err *gqlerror.Error) *gqlerror.Error {
	if err.Extensions == nil {
		err.Extensions = map[string]any{}
	}
	err.Extensions["requestId"] = RequestID(ctx)
	return err
}
