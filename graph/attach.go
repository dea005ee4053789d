package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/graph/model"
	"catchment/loaders"
)

// Attach pins what a response reads: one revision, through the lens of whoever
// asks. The response says which in extensions.revision.
type Attach struct {
	Registry *ecosystem.Registry
	Clock    func() time.Time   // what time it is; time.Now unless set
	Keeper   *projection.Keeper // of snapshots; nil: read from the engine whenever one is needed
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
	response := next(loaders.With(ctx, set))
	if response == nil {
		return nil
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	response.Extensions["revision"] = set.Answered()
	return response
}

// loaders makes the set of a response: at the revision that the operation names, else
// at the head.
func (a Attach) loaders(ctx context.Context) (*loaders.Set, error) {
	at, err := requestedRevision(graphql.GetOperationContext(ctx))
	if err != nil {
		return nil, err
	}
	head, err := a.Registry.Head(ctx)
	if err != nil {
		return nil, err
	}
	switch {
	case at == nil:
		at = &head
	case *at > head:
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "There is no such revision yet.", Hint: "Name one up to the head, or leave at out."}
	}
	return a.loadersAt(ctx, *at), nil
}

// loadersAt makes the set of a response at one revision, through the lens of whoever asks.
func (a Attach) loadersAt(ctx context.Context, rev ecosystem.Revision) *loaders.Set {
	clock := a.Clock
	if clock == nil {
		clock = time.Now
	}
	today := ecosystem.Day(clock().UTC().Format(time.DateOnly))
	return loaders.New(ctx, a.Registry, a.Keeper, rev, ecosystem.PrincipalFrom(ctx).Lens(), today)
}

// requestedRevision gives the revision that the operation names; nil where it names none.
// All its root fields must name the same, as one response is of one revision.
func requestedRevision(op *graphql.OperationContext) (at *ecosystem.Revision, err error) {
	defer func() {
		if recover() != nil { // a number that no machine holds
			err = &ecosystem.Error{Code: ecosystem.BadRequest, Message: "An argument has a value that cannot be read."}
		}
	}()
	if op.Operation.Operation != ast.Query {
		return nil, nil
	}
	asked := map[ecosystem.Revision]bool{}
	fields := 0
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}) {
		if f.Definition.Arguments.ForName("at") == nil {
			continue
		}
		fields++
		v := f.ArgumentMap(op.Variables)["at"]
		if v == nil {
			continue
		}
		rev, err := model.ReadRevision(v)
		if err != nil {
			return nil, err
		}
		asked[rev], fields = true, fields-1
		at = &rev
	}
	if len(asked) > 1 || (len(asked) == 1 && fields > 0) {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The fields of this operation name different revisions.",
			Hint: "Give every field of it the same at, or send several operations."}
	}
	return at, nil
}
