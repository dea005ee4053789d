package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

// What guests of workshops hand in, and what becomes of it.

// proposable are the operations that guests may propose: what adds to the map, and what
// corrects it.
var proposable = []string{"create", "update", "link", "updateLink", "claim"}

// theTeams are kinds that guests neither make nor change.
var theTeams = []ecosystem.Kind{ecosystem.KindSource, ecosystem.KindEvent, ecosystem.KindImportRun, ecosystem.KindFinding, ecosystem.KindAttributeDefinition, ecosystem.KindSavedView}

// propose answers apply of a guest: it is judged as the guest sees the registry, and waits,
// or goes in at once where the workshop says so.
func propose(c *plan.Call, by ecosystem.Principal) (*model.ChangePayload, error) {
	if err := model.Plain(map[string]any(c.Arguments())); err != nil {
		return nil, err
	}
	operations, err := operationsOfApply(c.Arguments())
	if err != nil {
		return nil, err
	}
	from := originsOf(operations)
	if problems := notForGuests(operations); len(problems) > 0 {
		return model.Refused(c, problems), nil
	}
	preview, about, err := foreseen(c, by, from)
	problems := from.problems(err)
	switch {
	case problems == nil && err != nil:
		return nil, err
	case problems == nil:
		problems = from.broken(preview.Problems)
	}
	switch {
	case c.Arguments().Bool("dryRun") && err == nil:
		return model.Previewed(c, loaders.From(c.Context()), preview, about, problems)
	case len(problems) > 0:
		return model.Refused(c, problems), nil
	}
	return keep(c, by, operations, preview)
}

// notForGuests tells what of operations guests may not propose, and takes out what the
// workshop says instead: what claims rest on, and who may see it.
func notForGuests(operations []operation) (problems []model.Problem) {
	for i := range operations {
		op := &operations[i]
		wrong, in := "", []string(nil)
		kind, _ := op.id("id").Kind()
		if op.verb == "create" {
			kind = op.createdKind()
		}
		switch {
		case !slices.Contains(proposable, op.verb):
			wrong = "Guests may propose to create, update, link, updateLink and claim, and not to " + op.verb + "."
		case slices.Contains(theTeams, kind):
			wrong = fmt.Sprintf("Guests propose no %s.", kind)
		case op.gives("keys"):
			wrong, in = "Guests give no keys: who has one already is not theirs to see.", []string{op.input(), "keys"}
		}
		if wrong != "" {
			problems = append(problems, model.Problem{Operation: i, Path: op.path(in), Code: ecosystem.Invalid, Message: wrong, Hint: "Leave it out, or tell the host in message."})
		}
		op.args = withoutTheTeams(op.args)
	}
	return problems
}

// withoutTheTeams are the arguments of an operation without what the workshop says.
func withoutTheTeams(args map[string]any) map[string]any {
	args = maps.Clone(args)
	for _, name := range []string{"fields", "input", "claim"} {
		given, isObject := args[name].(map[string]any)
		if !isObject {
			continue
		}
		given = maps.Clone(given)
		for _, field := range []string{"source", "event", "visibility", "settled", "madeBy"} {
			delete(given, field)
		}
		args[name] = given
	}
	return args
}

// foreseen tells what operations would do, as a guest sees the registry.
func foreseen(c *plan.Call, by ecosystem.Principal, from *origins) (ecosystem.Preview, []ecosystem.ID, error) {
	set := loaders.From(c.Context())
	cs, about, err := draft(c.Context(), set, from)
	if err != nil {
		return ecosystem.Preview{}, nil, err
	}
	preview, err := set.Registry().Proposal(c.Context(), by, cs)
	return preview, about, err
}

// keep keeps operations as a proposal, which goes in at once where the workshop says so.
func keep(c *plan.Call, by ecosystem.Principal, operations []operation, preview ecosystem.Preview) (*model.ChangePayload, error) {
	ctx, set, args := c.Context(), loaders.From(c.Context()), c.Arguments()
	book, err := bookOf(ctx)
	if err != nil {
		return nil, err
	}
	words, err := workshop.Words(ctx, set.Registry().At(preview.Base, by.Lens()), preview)
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(asSent(operations))
	if err != nil {
		panic(err) // what came as JSON or GraphQL can be written as JSON
	}
	w, p, err := book.Propose(by, workshop.Proposal{Operations: text, Message: args.Text("message"), Words: words, Sent: args.Text("changeSet")})
	if err != nil {
		return nil, err
	}
	if w.Entry == workshop.GoesIn && p.State == workshop.Waiting {
		if err := goIn(ctx, set, book, w, p); err != nil {
			return nil, err
		}
	}
	if w, err = book.One(by, w.ID); err != nil {
		return nil, err
	}
	p, _ = w.Seen(by, book.Now()).Proposal(p.ID)
	return model.Kept(c, model.NewProposal(p)), nil
}

// goIn applies a proposal that only adds something, in the name of the guest. Whatever
// stands in the way leaves it to the host: why might tell of what is hidden.
func goIn(ctx context.Context, set *loaders.Set, book *workshop.Book, w workshop.Workshop, p workshop.Proposal) error {
	by := ecosystem.Principal{Name: w.GuestCalled(p.Guest), Role: ecosystem.RoleEditor}
	ctx = ecosystem.WithPrincipal(ctx, by)
	err := book.Accept(w, p, "", func() (ecosystem.Revision, error) {
		operations, err := operationsOf(p)
		if err != nil {
			return 0, err
		}
		cs, _, err := proposed(ctx, set, w, p, originsOf(operations))
		if err != nil {
			return 0, err
		}
		if !workshop.OnlyAdds(cs) {
			return 0, waits()
		}
		commit, err := set.Registry().Apply(ctx, by, cs)
		return commit.Revision, err
	})
	faults := []ecosystem.Code{ecosystem.Internal, ecosystem.Storage, ecosystem.Unavailable, ecosystem.Timeout}
	if slices.Contains(faults, ecosystem.CodeOf(err)) {
		return err
	}
	return nil
}

func waits() error {
	return &ecosystem.Error{Code: ecosystem.Conflict, Message: "It changes what is there, and waits for the host."}
}

// proposed makes the change set of a proposal upon what stands now: as the team sees it,
// resting on the workshop.
func proposed(ctx context.Context, set *loaders.Set, w workshop.Workshop, p workshop.Proposal, from *origins) (ecosystem.ChangeSet, []ecosystem.ID, error) {
	cs, about, err := draft(ctx, set, from)
	if err != nil {
		return cs, nil, err
	}
	cs = w.Mark(cs)
	cs.ID, cs.Sent = p.ChangeSet(), ecosystem.SumOfSent(string(p.Operations))
	cs.Message = p.Message
	if cs.Message == "" {
		cs.Message = "Proposed in the workshop " + w.Name
	}
	return cs, about, nil
}

// asSent are operations as apply takes them.
func asSent(operations []operation) []any {
	list := make([]any, len(operations))
	for i, op := range operations {
		list[i] = map[string]any{op.verb: op.args}
	}
	return list
}

// operationsOf reads the operations of a proposal. What is changed is said by a claim, so
// that it rests on the workshop.
func operationsOf(p workshop.Proposal) ([]operation, error) {
	numbers := json.NewDecoder(bytes.NewReader(p.Operations))
	numbers.UseNumber() // as variables bring them
	var list []any
	if err := numbers.Decode(&list); err != nil {
		return nil, err
	}
	operations, err := operationsOfApply(plan.Arguments{"operations": list})
	if err != nil {
		return nil, err
	}
	for i, op := range operations {
		if (op.verb == "update" || op.verb == "updateLink") && op.args["claim"] == nil {
			operations[i].args["claim"] = map[string]any{}
		}
	}
	return operations, nil
}
