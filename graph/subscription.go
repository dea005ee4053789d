package graph

import (
	"context"
	"iter"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

type eventKey struct{}

// Follow gives the commits that a subscription is about, and waits for more until
// the context ends: those of which its lens shows something.
func (a Attach) Follow(ctx context.Context, op *graphql.OperationContext) iter.Seq2[ecosystem.Commit, error] {
	if id, follows := workshopFollowed(op); follows {
		return a.followWorkshop(ctx, id)
	}
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
	return loaders.With(context.WithValue(withBook(ctx, a.Workshops), eventKey{}, c), a.loadersAt(ctx, c.Revision, ecosystem.PrincipalFrom(ctx).Lens()).Past())
}

// workshopFollowed is the workshop that a subscription is about; false where it is about commits.
func workshopFollowed(op *graphql.OperationContext) (id string, follows bool) {
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"}) {
		if f.Name == "workshop" {
			id, _ = f.ArgumentMap(op.Variables)["workshop"].(string)
			return id, true
		}
	}
	return "", false
}

// lookEvery is how often it is seen whether another server has added to a workshop.
const lookEvery = 500 * time.Millisecond

// gathering is how long changes that follow each other closely are told as one.
const gathering = 150 * time.Millisecond

// followWorkshop gives the newest commit at first, whenever something of a workshop changes,
// and when it has ended; for guests there are no more then, and the team may go on to decide.
// Each is answered with the workshop.
func (a Attach) followWorkshop(ctx context.Context, id string) iter.Seq2[ecosystem.Commit, error] {
	return func(yield func(ecosystem.Commit, error) bool) {
		who, book := ecosystem.PrincipalFrom(ctx), a.Workshops
		if _, err := bookOf(withBook(ctx, book)); err != nil {
			yield(ecosystem.Commit{}, err)
			return
		}
		changes, leave := book.Follow(who)
		defer leave()
		look := time.NewTicker(lookEvery)
		defer look.Stop()
		for {
			changed := changes()
			w, err := book.One(who, id)
			if err != nil {
				yield(ecosystem.Commit{}, err)
				return
			}
			head, err := a.Registry.Head(ctx)
			if !yield(ecosystem.Commit{Revision: head}, err) || err != nil {
				return
			}
			if !w.IsOpen(book.Now()) && !who.MayWrite() || !awaitChange(ctx, book, w, changed, look.C) {
				return
			}
		}
	}
}

// awaitChange waits until something changes or the workshop ends; false: nobody follows any more.
func awaitChange(ctx context.Context, book *workshop.Book, w workshop.Workshop, changed <-chan struct{}, look <-chan time.Time) bool {
	for wasOpen := w.IsOpen(book.Now()); wasOpen == w.IsOpen(book.Now()); {
		select {
		case <-ctx.Done():
			return false
		case <-changed:
			select {
			case <-ctx.Done():
				return false
			case <-time.After(gathering):
				return true
			}
		case <-look:
			if err := book.Look(); err != nil {
				return true // the next read tells what is wrong
			}
		}
	}
	return true
}

type subscription struct{}

// Workshop answers one event with the workshop as it stands.
func (subscription) Workshop(c *plan.Call) (<-chan *model.Workshop, error) {
	if _, ok := c.Context().Value(eventKey{}).(ecosystem.Commit); !ok {
		return nil, notStreamed()
	}
	who := ecosystem.PrincipalFrom(c.Context())
	book, err := bookOf(c.Context())
	if err != nil {
		return nil, err
	}
	w, err := book.One(who, c.Arguments().Text("workshop"))
	if err != nil {
		return nil, err
	}
	one := make(chan *model.Workshop, 1)
	one <- model.NewWorkshop(w, who, book.Now())
	close(one)
	return one, nil
}

func notStreamed() error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "A subscription is answered as a stream of events.",
		Hint: "Send Accept: text/event-stream."}
}

// Commits answers one event with its commit; the next one is asked for anew, as
// each is a response of its own revision.
func (subscription) Commits(c *plan.Call) (<-chan *model.Thing, error) {
	event, ok := c.Context().Value(eventKey{}).(ecosystem.Commit)
	if !ok {
		return nil, notStreamed()
	}
	one := make(chan *model.Thing, 1)
	one <- model.Told(c, event)
	close(one)
	return one, nil
}
