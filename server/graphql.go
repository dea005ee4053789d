package server

import (
	"context"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// ServeHTTP answers /graphql, after the specification GraphQL over HTTP: queries by
// GET and POST, mutations by POST, subscriptions as server-sent events (sse.go) or
// over a WebSocket (websocket.go).
func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
		if err := e.serveWebSocket(w, r); err != nil {
			e.reject(r.Context(), w, jsonType, http.StatusServiceUnavailable, err)
		}
		return
	}
	ctx := withDeadline(r.Context(), e.limits.Deadline)
	defer ctx.stop()
	mediaType := preferredType(r.Header.Get("Accept"))
	if refused := e.turns.refuses(callerFrom(ctx)); refused != nil {
		tellRetry(w, refused.after)
		e.reject(ctx, w, mediaType, http.StatusServiceUnavailable, e.present(ctx, refused.asError()))
		return
	}

	params, rejected := e.readParams(w, r)
	if rejected != nil {
		e.reject(ctx, w, mediaType, rejected.status, rejected.err)
		return
	}
	op, errs := e.operation(ctx, params)
	switch {
	case len(errs) == 0:
		e.respond(ctx, w, r, mediaType, op)
	case acceptsEvents(r.Header.Get("Accept")):
		e.rejectAsSSE(ctx, w, errs)
	default:
		e.reject(ctx, w, mediaType, statusOf(errs, mediaType), errs...)
	}
}

func (e *endpoint) readParams(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *httpError) {
	read := func() (*graphql.RawParams, *httpError) { return paramsFromURL(r, e.limits) }
	if r.Method == http.MethodPost {
		read = func() (*graphql.RawParams, *httpError) { return paramsFromBody(w, r, e.limits) }
	}
	params, rejected := read()
	if rejected == nil {
		params.Headers = r.Header
	}
	return params, rejected
}

// respond answers an operation that is valid, in the way that was asked for.
func (e *endpoint) respond(ctx context.Context, w http.ResponseWriter, r *http.Request, mediaType string, op *graphql.OperationContext) {
	callerFrom(ctx).operation = op.Operation.Name
	if r.Method != http.MethodPost && op.Operation.Operation == ast.Mutation {
		w.Header().Set("Allow", http.MethodPost)
		e.reject(ctx, w, mediaType, http.StatusMethodNotAllowed, requestError(ecosystem.BadRequest,
			"A mutation may not be sent with GET.", "Send it with POST."))
		return
	}
	switch {
	case acceptsEvents(r.Header.Get("Accept")):
		if err := e.serveSSE(w, r, op); err != nil {
			e.reject(ctx, w, mediaType, http.StatusServiceUnavailable, err)
		}
	case op.Operation.Operation == ast.Subscription:
		e.reject(ctx, w, mediaType, http.StatusNotAcceptable, requestError(ecosystem.BadRequest,
			"A subscription is answered as a stream of events.", "Send Accept: text/event-stream."))
	default:
		e.respondOnce(ctx, w, r, mediaType, op)
	}
}

// respondOnce answers a query or a mutation with one response, or says that the one
// which the client has kept is still right.
func (e *endpoint) respondOnce(ctx context.Context, w http.ResponseWriter, r *http.Request, mediaType string, op *graphql.OperationContext) {
	tag := e.answerTag(ctx, mediaType, op)
	encoding := negotiateEncoding(w, r)
	if r.Method != http.MethodPost && keeps(r, string(tag)) {
		tag.describe(w, r)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if op.Operation.Operation == ast.Mutation {
		changing := withDeadline(r.Context(), e.limits.deadlineOf(op))
		defer changing.stop()
		ctx = changing
	}
	res := e.execute(ctx, op)
	if res == nil {
		return // the client went away
	}
	defer res.done()
	if res.refused != nil {
		tellRetry(w, res.refused.after)
	}
	callerFrom(ctx).code = codeOf(res.Errors)
	status := http.StatusOK
	if res.Data == nil {
		status = statusOf(res.Errors, mediaType)
	}
	if len(res.Errors) > 0 {
		tag = ""
	}
	tag.describe(w, r)
	res.write(w, mediaType, encoding, status)
}

// reject answers a request that is not carried out.
func (e *endpoint) reject(ctx context.Context, w http.ResponseWriter, mediaType string, status int, errs ...*gqlerror.Error) {
	callerFrom(ctx).code = codeOf(errs)
	e.rejection(ctx, errs).write(w, mediaType, "", status)
}

// codeOf is the code of the first error, for the log; empty where there is none.
func codeOf(errs gqlerror.List) string {
	if len(errs) == 0 {
		return ""
	}
	code, _ := errs[0].Extensions["code"].(string)
	return code
}

// statusOf is the status of a response without data: the server's failures are told
// as such, the client's only to those who asked for the newer media type.
func statusOf(errs gqlerror.List, mediaType string) int {
	for _, err := range errs {
		switch code, _ := err.Extensions["code"].(string); ecosystem.Code(code) {
		case ecosystem.Unavailable, ecosystem.Storage, ecosystem.Timeout:
			return http.StatusServiceUnavailable
		case ecosystem.Internal:
			return http.StatusInternalServerError
		default: // the client's, told below
		}
	}
	if mediaType == responseType {
		return http.StatusBadRequest
	}
	return http.StatusOK
}
