package server

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// endpoint is what answers /graphql. This file has what all its transports share:
// from the parameters of a request to the one response of an operation. gqlgen's
// own transports echo bodies, read them without a limit and send data where there
// is none, so graphql.go, sse.go and websocket.go take their place.
type endpoint struct {
	registry  *ecosystem.Registry
	pictures  pictureHead
	process   string // names this process in tags of answers (etag.go)
	exec      *executor.Executor
	documents *documents
	present   graphql.ErrorPresenterFunc
	follower  Follower
	slots     chan struct{} // one for each stream of events and each socket that is open
	origins   *origins
	principal func(authorization []string) (who ecosystem.Principal, valid bool, err error)
	limits    Limits
	turns     *turns
	answers   answersHeld
	rates     *rates
	log       *slog.Logger
}

func newEndpoint(c Config, from *origins) *endpoint {
	e := &endpoint{
		registry:  c.Registry,
		process:   rand.Text(),
		exec:      executor.New(c.Schema),
		documents: newDocuments(c.Schema.Schema(), c.Limits),
		follower:  c.Follower,
		slots:     make(chan struct{}, c.Limits.Subscriptions),
		origins:   from,
		limits:    c.Limits,
		turns:     newTurns(c.Limits),
		answers:   answersHeld{most: c.Limits.HeldBytes},
		log:       c.Log,
	}
	e.present = func(ctx context.Context, err error) *gqlerror.Error {
		return e.logged(ctx, c.PresentError(ctx, err), err)
	}
	e.exec.SetQueryCache(documentFromContext{})
	e.exec.SetErrorPresenter(e.present)
	e.exec.SetRecoverFunc(recovered)
	for _, extension := range c.Extensions {
		e.exec.Use(extension)
	}
	return e
}

// operation finds what a request asks for: the one operation of its document that is
// named, valid, within the limits, with its variables.
func (e *endpoint) operation(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	if err := e.documents.complete(params); err != nil {
		return nil, gqlerror.List{err}
	}
	doc, errs := e.documents.parse(params.Query)
	if len(errs) > 0 {
		return nil, e.presentInvalid(ctx, errs)
	}
	if err := checkOperationName(doc.QueryDocument, params.OperationName); err != nil {
		return nil, gqlerror.List{err}
	}
	op, errs := e.exec.CreateOperationContext(documentContext{graphql.StartOperationTrace(ctx), doc}, params)
	if len(errs) > 0 {
		for i, err := range errs {
			if len(err.Path) > 1 && err.Path[0] == ast.PathName("variable") {
				errs[i] = e.documents.variableError(op.Operation, err)
			}
		}
		return nil, e.presentInvalid(ctx, errs)
	}
	for _, check := range []func(*graphql.OperationContext, Limits) *gqlerror.Error{checkSubscription, checkPageSizes} {
		if err := check(op, e.limits); err != nil {
			return nil, gqlerror.List{err}
		}
	}
	op.DisableIntrospection = false
	doc.plans.Of(op)
	return op, nil
}

// checkSubscription wants one field of a subscription, as an event is of one thing; by
// another name the usual rules let the same field through twice.
func checkSubscription(op *graphql.OperationContext, _ Limits) *gqlerror.Error {
	if op.Operation.Operation != ast.Subscription {
		return nil
	}
	if fields := graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"}); len(fields) != 1 || strings.HasPrefix(fields[0].Name, "__") {
		return requestError(ecosystem.BadRequest, "A subscription follows one field.", "Ask for one, once; send another subscription for another.")
	}
	return nil
}

// presentInvalid presents what the parser, the validator or the executor found wrong
// with a request. What has a code of ours is presented already.
func (e *endpoint) presentInvalid(ctx context.Context, errs gqlerror.List) gqlerror.List {
	presented := make(gqlerror.List, len(errs))
	for i, err := range errs {
		if code, _ := err.Extensions["code"].(string); code == "" || strings.HasPrefix(code, "GRAPHQL_") {
			err.Extensions = map[string]any{"code": string(ecosystem.BadRequest)}
			err = e.present(ctx, err)
		}
		presented[i] = err
	}
	return presented
}

// execute carries an operation out when its turn has come; nil where nobody waits for
// the response any more. Whoever has sent the response calls its done.
func (e *endpoint) execute(ctx context.Context, op *graphql.OperationContext) *response {
	turn, refused := e.turns.take(ctx, op)
	if refused != nil {
		return e.refusal(ctx, refused)
	}
	defer turn.end()
	return e.carryOut(ecosystem.WithBudget(ctx, ecosystem.NewBudget(e.limits.Cost, turn.pause)), op)
}

// refusal is the response to an operation that does not get a turn.
func (e *endpoint) refusal(ctx context.Context, refused *busy) *response {
	if errors.Is(ctx.Err(), context.Canceled) {
		return nil
	}
	return &response{Errors: gqlerror.List{e.present(ctx, refused.asError())}, refused: refused}
}

// carryOut carries an operation out with the budget and within the turn that it has.
func (e *endpoint) carryOut(ctx context.Context, op *graphql.OperationContext) *response {
	next, opCtx := e.exec.DispatchOperation(ctx, op)
	executed := next(opCtx)
	res := &response{}
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		res.Errors = gqlerror.List{withRequestID(ctx, deadlineError(e.limits.deadlineOf(op)))}
	case executed == nil:
		return nil
	case len(executed.Data) > e.limits.ResponseBytes:
		// It was carried out, a mutation too: null says so, and no data would say that it was not.
		res.Data = json.RawMessage("null")
		res.Errors = gqlerror.List{withRequestID(ctx, limitError(responseBytesLimit, e.limits.ResponseBytes, len(executed.Data)))}
	default:
		res = &response{Errors: executed.Errors, Data: executed.Data, Extensions: executed.Extensions}
		for i, err := range res.Errors {
			res.Errors[i] = e.logged(ctx, err, err) // an extension's errors come without passing the presenter
		}
	}
	held := false
	if res.release, held = e.answers.hold(len(res.Data)); !held {
		res.Data = json.RawMessage("null")
		res.Errors = gqlerror.List{e.present(ctx, (&busy{time.Second}).asError())}
	}
	res.capErrors(e.limits.Errors)
	return res
}

// rejection is the response to a request that is not carried out.
func (e *endpoint) rejection(ctx context.Context, errs gqlerror.List) *response {
	for i, err := range errs {
		errs[i] = withRequestID(ctx, err)
	}
	res := &response{Errors: errs}
	res.capErrors(e.limits.Errors)
	return res
}

// logged puts the request's id beside an error's code and logs what is a fault of
// ours; the client learns of that one nothing but the id.
func (e *endpoint) logged(ctx context.Context, presented *gqlerror.Error, cause error) *gqlerror.Error {
	if _, done := presented.Extensions["requestId"]; done {
		return presented
	}
	if presented.Extensions["code"] == string(ecosystem.Internal) {
		e.log.ErrorContext(ctx, "internal error", "request_id", RequestID(ctx), "path", presented.Path.String(), "error", cause)
	}
	return withRequestID(ctx, presented)
}

// recovered turns a panic of a resolver into an error; the log alone tells which, and where.
func recovered(_ context.Context, panicked any) error {
	return fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
}
