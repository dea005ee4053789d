package graph

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/workshop"
	"catchment/loaders"
)

// Attach pins what a response reads: one revision, through the lens of whoever
// asks. The response says which in extensions.revision, and in extensions.cost what it
// cost of what it may, where its context has a budget.
type Attach struct {
	Registry  *ecosystem.Registry
	Clock     func() time.Time   // what time it is; time.Now unless set
	Keeper    *projection.Keeper // of snapshots; nil: read from the engine whenever one is needed
	Workshops *workshop.Book     // nil: none are kept
}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = Attach{}

// ExtensionName is how gqlgen calls it.
func (Attach) ExtensionName() string { return "Revision" }

// Validate finds nothing to object to in any schema.
func (Attach) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse makes the reading of one response and puts it into its context.
func (a Attach) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	set := loaders.From(ctx) // of an event, which says itself what it is of
	if set == nil {
		var err error
		if set, err = a.loaders(ctx); err != nil {
			return &graphql.Response{Errors: gqlerror.List{PresentError(ctx, err)}}
		}
	}
	response := next(withBook(loaders.With(ctx, set), a.Workshops))
	if response == nil {
		return nil
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	response.Extensions["revision"] = set.Answered()
	if b := set.Budget(); b != nil {
		response.Extensions["cost"] = Cost{b.Cost(), b.Most()}
	}
	return response
}

// Cost is what a response has cost of what it may.
type Cost struct {
	Actual  int `json:"actual"`
	Maximum int `json:"maximum"`
}

// loaders makes the set of a response: at the revision that the operation names, else
// at the head.
func (a Attach) loaders(ctx context.Context) (*loaders.Set, error) {
	op := graphql.GetOperationContext(ctx)
	fields := rootFields(op)
	at, err := requestedRevision(fields, op.Variables)
	if err != nil {
		return nil, err
	}
	head, err := a.Registry.Head(ctx)
	if err != nil {
		return nil, err
	}
	rev := head
	if at != nil {
		rev = *at
	}
	if rev > head {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("There is no revision %d yet; the newest is %d.", *at, head),
			Hint: "Name one up to that, or none for the newest."}
	}
	madeUp, err := wantsMadeUp(fields, op.Variables)
	if err != nil {
		return nil, err
	}
	lens := ecosystem.PrincipalFrom(ctx).Lens()
	if !madeUp {
		lens = lens.WithoutMadeUp()
	}
	set := a.loadersAt(ctx, rev, lens)
	if at != nil {
		set.Dated()
	}
	return set, nil
}

// loadersAt makes the set of a response at one revision through a lens.
func (a Attach) loadersAt(ctx context.Context, rev ecosystem.Revision, lens ecosystem.Lens) *loaders.Set {
	clock := a.Clock
	if clock == nil {
		clock = time.Now
	}
	return loaders.New(ctx, a.Registry, a.Keeper, rev, lens, ecosystem.DayOf(clock()))
}
