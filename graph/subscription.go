package graph

import (
	"context"
	"iter"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

type eventKey struct{}

// Follow gives the commits that a subscription is about, and waits for more until
// the context ends.
func (a Attach) Follow(ctx context.Context, op *graphql.OperationContext) iter.Seq2[ecosystem.Commit, error] {
	return func(yield func(ecosystem.Commit, error) bool) {
		after, err := a.startRevision(ctx, op)
		if err != nil {
			yield(ecosystem.Commit{}, err)
			return
		}
		a.Registry.Changes(ctx, after)(yield)
	}
}

// startRevision is the one after which a subscription begins: the argument after,
// else the head.
func (a Attach) startRevision(ctx context.Context, op *graphql.OperationContext) (ecosystem.Revision, error) {
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"}) {
		if after := f.ArgumentMap(op.Variables)["after"]; after != nil {
			return model.ReadRevision(after)
		}
	}
	return a.Registry.Head(ctx)
}

// Of makes the context in which the event of one commit is answered: it reads the
// state after that commit, through the lens of whoever follows.
func (a Attach) Of(ctx context.Context, c ecosystem.Commit) context.Context {
	return loaders.With(context.WithValue(ctx, eventKey{}, c), a.loadersAt(ctx, c.Revision, ecosystem.PrincipalFrom(ctx).Lens()))
}

type subscription struct{}

// Commits answers one event with its commit; the next one is asked for anew, as
// each is a response of its own revision.
func (subscription) Commits(c *plan.Call) (<-chan *model.Thing, error) {
	event, ok := c.Context().Value(eventKey{}).(ecosystem.Commit)
	if !ok {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "A subscription is answered as a stream of events.",
			Hint: "Send Accept: text/event-stream."}
	}
	one := make(chan *model.Thing, 1)
	one <- model.Told(c, event)
	close(one)
	return one, nil
}
