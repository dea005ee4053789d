package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// endpoint answers GraphQL over HTTP, after the specification of that name. The
// executor's own transports echo bodies, read them without a limit and send data
// where there is none, so this takes their place.
type endpoint struct {
	exec    *executor.Executor
	schema  *ast.Schema
	cache   *documents
	present graphql.ErrorPresenterFunc
	follows Follower
	open    chan struct{} // a place for each stream of events and each socket
	origins []string
	who     func(authorization []string) (who ecosystem.Principal, good bool, err error)
	limits  Limits
	log     *slog.Logger
}

func newEndpoint(c Config) *endpoint {
	e := &endpoint{
		exec:    executor.New(c.Schema),
		schema:  c.Schema.Schema(),
		cache:   newDocuments(c.Limits.CacheBytes),
		follows: c.Follower,
		open:    make(chan struct{}, c.Limits.Subscriptions),
		origins: c.Origins,
		limits:  c.Limits,
		log:     c.Log,
	}
	e.present = e.presenter(c.PresentError)
	e.exec.SetQueryCache(inContext{})
	e.exec.SetErrorPresenter(e.present)
	e.exec.SetRecoverFunc(e.recovered)
	for _, extension := range c.Extensions {
		e.exec.Use(extension)
	}
	return e
}

func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
		if err := e.socket(w, r); err != nil {
			e.refuse(r.Context(), w, jsonType, http.StatusServiceUnavailable, err)
		}
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), e.limits.Deadline)
	defer cancel()
	mediaType := preferredType(r.Header.Get("Accept"))

	params, refused := e.params(w, r)
	if refused != nil {
		e.refuse(ctx, w, mediaType, refused.status, refused.err)
		return
	}
	op, errs := e.operation(ctx, params)
	switch {
	case len(errs) == 0:
		e.respond(ctx, w, r, mediaType, op)
	case wantsEvents(r.Header.Get("Accept")):
		e.refuseInEvents(ctx, w, errs)
	default:
		e.refuse(ctx, w, mediaType, statusOf(errs, mediaType), errs...)
	}
}

// respond answers an operation that is sound, in the way that was asked for.
func (e *endpoint) respond(ctx context.Context, w http.ResponseWriter, r *http.Request, mediaType string, op *graphql.OperationContext) {
	if r.Method != http.MethodPost && op.Operation.Operation == ast.Mutation {
		w.Header().Set("Allow", http.MethodPost)
		e.refuse(ctx, w, mediaType, http.StatusMethodNotAllowed, refuse(ecosystem.BadRequest,
			"A mutation may not be sent with GET.", "Send it with POST."))
		return
	}
	switch {
	case wantsEvents(r.Header.Get("Accept")):
		if err := e.events(w, r, op); err != nil {
			e.refuse(ctx, w, mediaType, http.StatusServiceUnavailable, err)
		}
	case op.Operation.Operation == ast.Subscription:
		e.refuse(ctx, w, mediaType, http.StatusNotAcceptable, refuse(ecosystem.BadRequest,
			"A subscription is answered as a stream of events.", "Send Accept: text/event-stream."))
	default:
		e.execute(ctx, w, mediaType, op)
	}
}

func (e *endpoint) params(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	read := func() (*graphql.RawParams, *refusal) { return paramsFromURL(r, e.limits) }
	if r.Method == http.MethodPost {
		read = func() (*graphql.RawParams, *refusal) { return paramsFromBody(w, r, e.limits) }
	}
	params, refused := read()
	if refused == nil {
		params.Headers = r.Header
	}
	return params, refused
}

// operation finds what is asked for: the one operation of a sound document that is
// named, with its variables.
func (e *endpoint) operation(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	doc, errs := e.document(ctx, params.Query)
	if len(errs) > 0 {
		return nil, errs
	}
	ctx = context.WithValue(graphql.StartOperationTrace(ctx), documentKey{}, doc)
	op, errs := e.exec.CreateOperationContext(ctx, params)
	if len(errs) > 0 {
		return nil, e.invalid(ctx, errs)
	}
	for _, check := range []func(*graphql.OperationContext, Limits) *gqlerror.Error{checkFollows, checkCost} {
		if err := check(op, e.limits); err != nil {
			return nil, gqlerror.List{err}
		}
	}
	op.DisableIntrospection = false
	return op, nil
}

func (e *endpoint) execute(ctx context.Context, w http.ResponseWriter, mediaType string, op *graphql.OperationContext) {
	a := e.answer(ctx, op)
	if a == nil {
		return // the client went away
	}
	status := http.StatusOK
	if a.Data == nil {
		status = statusOf(a.Errors, mediaType)
	}
	a.write(w, mediaType, status)
}

// answer executes an operation; nil where nobody waits for it any more.
func (e *endpoint) answer(ctx context.Context, op *graphql.OperationContext) *answer {
	responses, opCtx := e.exec.DispatchOperation(ctx, op)
	response := responses(opCtx)
	a := &answer{}
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		a.Errors = gqlerror.List{mark(ctx, tooSlow(e.limits))}
	case response == nil:
		return nil
	case len(response.Data) > e.limits.ResponseBytes:
		// It was carried out, a mutation too: null says so, and no data would say that it was not.
		a.Data = json.RawMessage("null")
		a.Errors = gqlerror.List{mark(ctx, overLimit(responseBytesLimit, e.limits.ResponseBytes, len(response.Data)))}
	default:
		a = &answer{Errors: response.Errors, Data: response.Data, Extensions: response.Extensions}
		for _, err := range a.Errors {
			e.note(ctx, err, err) // an extension's errors come without passing the presenter
		}
	}
	a.capErrors(e.limits.Errors)
	return a
}

// statusOf is the status of an answer without data: the server's failures are
// told as such, the asker's only to those who asked for the newer media type.
func statusOf(errs gqlerror.List, mediaType string) int {
	for _, err := range errs {
		switch code, _ := err.Extensions["code"].(string); ecosystem.Code(code) {
		case ecosystem.Unavailable, ecosystem.Storage, ecosystem.Timeout:
			return http.StatusServiceUnavailable
		case ecosystem.Internal:
			return http.StatusInternalServerError
		}
	}
	if mediaType == responseType {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

func tooSlow(limits Limits) *gqlerror.Error {
	err := refuse(ecosystem.Timeout, "The answer took longer than the server gives it.", "Ask for less at once, or later.")
	err.Extensions["limit"] = "deadline"
	err.Extensions["maximum"] = limits.Deadline.Milliseconds()
	return err
}

func (e *endpoint) refuse(ctx context.Context, w http.ResponseWriter, mediaType string, status int, errs ...*gqlerror.Error) {
	e.refusal(ctx, errs).write(w, mediaType, status)
}

// refusal is the answer to what was not carried out.
func (e *endpoint) refusal(ctx context.Context, errs gqlerror.List) *answer {
	for _, err := range errs {
		mark(ctx, err)
	}
	a := &answer{Errors: errs}
	a.capErrors(e.limits.Errors)
	return a
}

// presenter makes an error presentable and notes it.
func (e *endpoint) presenter(present graphql.ErrorPresenterFunc) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		return e.note(ctx, present(ctx, err), err)
	}
}

// note puts the request's id beside an error's code and logs what is a fault of
// ours; the client learns of that one nothing but the id.
func (e *endpoint) note(ctx context.Context, presented *gqlerror.Error, cause error) *gqlerror.Error {
	if _, noted := presented.Extensions["requestId"]; noted {
		return presented
	}
	if presented.Extensions["code"] == string(ecosystem.Internal) {
		e.log.ErrorContext(ctx, "internal error", "request_id", RequestID(ctx), "path", presented.Path.String(), "error", cause)
	}
	return mark(ctx, presented)
}

func mark(ctx context.Context, err *gqlerror.Error) *gqlerror.Error {
	if err.Extensions == nil {
		err.Extensions = map[string]any{}
	}
	err.Extensions["requestId"] = RequestID(ctx)
	return err
}

// recovered turns a panic of a resolver into an error; the log alone tells which, and where.
func (e *endpoint) recovered(_ context.Context, panicked any) error {
	return fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
}
