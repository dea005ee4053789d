package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

type bookKey struct{}

func withBook(ctx context.Context, book *workshop.Book) context.Context {
	if book == nil {
		return ctx
	}
	return context.WithValue(ctx, bookKey{}, book)
}

// bookOf gives the book of workshops that a server keeps.
func bookOf(ctx context.Context) (*workshop.Book, error) {
	book, keeps := ctx.Value(bookKey{}).(*workshop.Book)
	if !keeps {
		return nil, &ecosystem.Error{Code: ecosystem.Unavailable, Message: "This server keeps no workshops.", Hint: "Start it with --workshops."}
	}
	return book, nil
}

// Workshops answers workshops.
func (query) Workshops(c *plan.Call) ([]*model.Workshop, error) {
	list := []*model.Workshop{}
	who := ecosystem.PrincipalFrom(c.Context())
	book, err := bookOf(c.Context())
	if err != nil {
		return list, nil
	}
	all, err := book.List(who)
	for _, w := range all {
		if id := c.Arguments().Text("workshop"); id == "" || id == w.ID {
			list = append(list, model.NewWorkshop(w, who, book.Now()))
		}
	}
	return list, err
}

// longestOpen is how long a code holds at most.
const longestOpen = 14 * 24 * time.Hour

// OpenWorkshop answers openWorkshop: the event and the source are one commit of the host's.
func (*mutation) OpenWorkshop(c *plan.Call) (*model.OpenedWorkshop, error) {
	ctx, args, who := c.Context(), c.Arguments(), ecosystem.PrincipalFrom(c.Context())
	if err := who.MayChange(); err != nil {
		return nil, err
	}
	book, err := bookOf(ctx)
	if err != nil {
		return nil, err
	}
	hours, _ := args.Int("hours")
	lasts := time.Duration(hours) * time.Hour
	if hours < 1 || lasts > longestOpen {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The argument hours of openWorkshop is %d; it may be 1 to 336.", hours), Hint: "Open it again when the code has ended."}
	}
	w := workshop.Workshop{ID: workshop.NewID(), Visibility: ecosystem.Visibility(strings.ToLower(args.Text("visibility"))), Entry: workshop.Entry(strings.ToLower(args.Text("entry")))}
	if w.Name, err = workshop.CheckName(args.Text("name")); err != nil {
		return nil, err
	}
	site := cmp.Or(args.Text("site"), book.Site)
	if _, err := workshop.AddressFor(cmp.Or(site, "https://example.org"), strings.Repeat("0", 10)); err != nil {
		return nil, err
	}
	if err := setUp(ctx, loaders.From(ctx), &w, args.Text("event")); err != nil {
		return nil, err
	}
	w, code, err := book.Begin(who, w, lasts)
	if err != nil {
		return nil, err
	}
	opened := &model.OpenedWorkshop{Workshop: model.NewWorkshop(w, who, book.Now()), Code: workshop.Grouped(code)}
	if site == "" {
		return opened, nil
	}
	if opened.Address, err = workshop.AddressFor(site, code); err == nil {
		opened.Picture, err = workshop.Picture(opened.Address)
	}
	return opened, err
}

// setUp makes the source of a workshop, and its event where none is named.
func setUp(ctx context.Context, set *loaders.Set, w *workshop.Workshop, event string) error {
	d, err := set.Registry().Draft(ctx)
	if err != nil {
		return err
	}
	if event != "" {
		found, err := model.Named(set, []string{event})
		if err != nil {
			return err
		}
		w.Event = found[0]
		if kind, _ := w.Event.Kind(); kind != ecosystem.KindEvent {
			return &ecosystem.Error{Code: ecosystem.BadRequest, Message: event + " is no event.", Hint: "Name an event, or none to make one."}
		}
	}
	seen := string(w.Visibility)
	today := string(set.Today())
	w.Source = d.Create(ecosystem.KindSource, "", ecosystem.Fields{"name": "Workshop: " + w.Name, "kind": "person", "retrieved": today, "visibility": seen}, nil)
	if w.Event == "" {
		w.Event = d.Create(ecosystem.KindEvent, "", ecosystem.Fields{"name": w.Name, "visibility": seen}, ecosystem.Fields{"source": string(w.Source)})
	}
	_, err = set.Registry().Apply(ctx, ecosystem.PrincipalFrom(ctx), d.ChangeSet(ecosystem.Edit, "The workshop "+w.Name+" opens"))
	return err
}

// JoinWorkshop answers joinWorkshop.
func (*mutation) JoinWorkshop(c *plan.Call) (*model.JoinedWorkshop, error) {
	book, err := bookOf(c.Context())
	if err != nil {
		return nil, err
	}
	w, number, token, err := book.Join(c.Context(), c.Arguments().Text("code"), c.Arguments().Text("name"))
	if err != nil {
		return nil, err
	}
	return &model.JoinedWorkshop{Workshop: model.NewWorkshop(w, w.GuestOf(number), book.Now()), Token: token, Number: number}, nil
}

// CloseWorkshop answers closeWorkshop.
func (*mutation) CloseWorkshop(c *plan.Call) (*model.Workshop, error) {
	who := ecosystem.PrincipalFrom(c.Context())
	if err := who.MayChange(); err != nil {
		return nil, err
	}
	book, err := bookOf(c.Context())
	if err != nil {
		return nil, err
	}
	w, err := book.Close(who, c.Arguments().Text("workshop"))
	if err != nil {
		return nil, err
	}
	return model.NewWorkshop(w, who, book.Now()), nil
}

// longestRound is how many minutes a round may be timed for.
const longestRound = 240

// StartRound answers startRound.
func (*mutation) StartRound(c *plan.Call) (*model.Workshop, error) {
	who := ecosystem.PrincipalFrom(c.Context())
	if err := who.MayChange(); err != nil {
		return nil, err
	}
	minutes, _ := c.Arguments().Int("minutes")
	if minutes < 0 || minutes > longestRound {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The argument minutes of startRound is %d; it may be 0 to %d.", minutes, longestRound), Hint: "0 stops the clock."}
	}
	book, err := bookOf(c.Context())
	if err != nil {
		return nil, err
	}
	w, err := book.StartRound(who, c.Arguments().Text("workshop"), time.Duration(minutes)*time.Minute)
	if err != nil {
		return nil, err
	}
	return model.NewWorkshop(w, who, book.Now()), nil
}

// AcceptProposal answers acceptProposal.
func (*mutation) AcceptProposal(c *plan.Call) (*model.ChangePayload, error) {
	by, set := ecosystem.PrincipalFrom(c.Context()), loaders.From(c.Context())
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	book, w, p, err := proposalNamed(c, by)
	if err != nil {
		return nil, err
	}
	operations, err := operationsOf(p)
	if err != nil {
		return nil, err
	}
	from := originsOf(operations)
	payload, err := accepted(c, set, book, w, p, from)
	if problems := from.problems(err); problems != nil {
		return model.Refused(c, problems), nil
	}
	return payload, err
}

// accepted does what a proposal says, or tells what that would do.
func accepted(c *plan.Call, set *loaders.Set, book *workshop.Book, w workshop.Workshop, p workshop.Proposal, from *origins) (payload *model.ChangePayload, err error) {
	ctx, by := c.Context(), ecosystem.PrincipalFrom(c.Context())
	drafted := func() (ecosystem.ChangeSet, []ecosystem.ID, error) {
		cs, about, err := proposed(ctx, set, w, p, from)
		cs.Publish = c.Arguments().Bool("publish")
		return cs, about, err
	}
	if c.Arguments().Bool("dryRun") {
		cs, about, err := drafted()
		if err != nil {
			return nil, err
		}
		return from.previewed(c, set, cs, about)
	}
	err = book.Accept(w, p, by.Name, func() (ecosystem.Revision, error) {
		cs, about, err := drafted()
		if err != nil {
			return 0, err
		}
		guest := ecosystem.Principal{Name: w.GuestCalled(p.Guest) + ", accepted by " + by.Name, Role: by.Role}
		commit, err := set.Registry().Apply(ctx, guest, cs)
		if err == nil {
			payload, err = model.Changed(c, set, commit, about)
		}
		return commit.Revision, err
	})
	return payload, err
}

// proposalNamed finds the proposal that a field names, with its workshop.
func proposalNamed(c *plan.Call, who ecosystem.Principal) (*workshop.Book, workshop.Workshop, workshop.Proposal, error) {
	book, err := bookOf(c.Context())
	if err != nil {
		return nil, workshop.Workshop{}, workshop.Proposal{}, err
	}
	w, p, err := book.Of(who, c.Arguments().Text("proposal"))
	return book, w, p, err
}

// RejectProposal answers rejectProposal.
func (*mutation) RejectProposal(c *plan.Call) (*model.Proposal, error) {
	by := ecosystem.PrincipalFrom(c.Context())
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	reason := strings.TrimSpace(c.Arguments().Text("reason"))
	if reason == "" {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "There is no reason.", Hint: "Say why, for whoever proposed it."}
	}
	return decided(c, by, workshop.Rejected, reason)
}

// WithdrawProposal answers withdrawProposal: it is for the guest who made it.
func (*mutation) WithdrawProposal(c *plan.Call) (*model.Proposal, error) {
	by := ecosystem.PrincipalFrom(c.Context())
	if err := by.MayPropose(); err != nil {
		return nil, err
	}
	return decided(c, by, workshop.Withdrawn, "")
}

func decided(c *plan.Call, by ecosystem.Principal, state workshop.State, reason string) (*model.Proposal, error) {
	book, w, p, err := proposalNamed(c, by)
	if err != nil {
		return nil, err
	}
	if state == workshop.Withdrawn && p.Guest != by.Guest {
		return nil, &ecosystem.Error{Code: ecosystem.Forbidden, Message: "The proposal is another guest's.", Hint: "Ask them, or the host."}
	}
	if w, p, err = book.Decide(w, p, state, by.Name, reason); err != nil {
		return nil, err
	}
	p, _ = w.Seen(by, book.Now()).Proposal(p.ID)
	return model.NewProposal(p), nil
}

// takingBackWorkshop makes the change set that takes back all that came by a workshop.
func takingBackWorkshop(ctx context.Context, registry *ecosystem.Registry, id string) (ecosystem.ChangeSet, []ecosystem.ID, error) {
	book, err := bookOf(ctx)
	if err != nil {
		return ecosystem.ChangeSet{}, nil, err
	}
	who := ecosystem.PrincipalFrom(ctx)
	w, err := book.One(who, id)
	if err == nil {
		err = w.MayEnd(who)
	}
	if err != nil {
		return ecosystem.ChangeSet{}, nil, err
	}
	cs, err := registry.UndoAll(ctx, w.Revisions())
	cs.Message = "Undo of all that came by the workshop " + w.Name
	return cs, []ecosystem.ID{w.Source}, err
}

// noteTakenBack tells a workshop that what came by it was taken back.
func noteTakenBack(ctx context.Context, operations []operation, commit ecosystem.Commit) error {
	i := slices.IndexFunc(operations, func(op operation) bool { return op.verb == "takeBackWorkshop" })
	if i < 0 || commit.Revision == 0 {
		return nil
	}
	book, err := bookOf(ctx)
	if err != nil {
		return err
	}
	w, err := book.One(ecosystem.PrincipalFrom(ctx), string(operations[i].id("workshop")))
	if err != nil {
		return err
	}
	return book.TookBack(w, commit.Revision)
}
