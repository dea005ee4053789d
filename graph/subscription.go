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
// the context ends: those of which its lens shows something.
func (a Attach) Follow(ctx context.Context, op *graphql.OperationContext) iter.Seq2[ecosystem.Commit, error] {
	return func(yield func(ecosystem.Commit, error) bool) {
		after, err := a.startRevision(ctx, op)
		if err != nil {
			yield(ecosystem.Commit{}, err)
			return
		}
		lens := ecosystem.PrincipalFrom(ctx).Lens()
		for c, err := range a.Registry.Changes(ctx, after) {
			shows := err != nil || lens == ecosystem.TeamLens
			if !shows {
				shows, err = a.shows(ctx, c.Revision, lens)
			}
			if (shows || err != nil) && (!yield(c, err) || err != nil) {
				return
			}
		}
	}
}

// shows tells whether a lens shows something of a commit.
func (a Attach) shows(ctx context.Context, rev ecosystem.Revision, lens ecosystem.Lens) (bool, error) {
	found, err := a.Registry.At(rev, lens).Commits(ctx, []ecosystem.Revision{rev})
	if ctx.Err() != nil {
		return false, nil // whoever followed has left
	}
	return len(found) > 0, err
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
	return loaders.With(context.WithValue(ctx, eventKey{}, c), a.loadersAt(ctx, c.Revision, ecosystem.PrincipalFrom(ctx).Lens()).Past())
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
