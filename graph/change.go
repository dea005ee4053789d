package graph

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

// maxOperations is how many things one apply does.
const maxOperations = 1000

// mutation answers what changes something. All fields but those of proposals and workshops make a change set of
// operations and have the registry apply it.
type mutation struct{}

// ObjectName is the type of the root.
func (*mutation) ObjectName() string { return "Mutation" }

// Answer answers the fields that are one commit.
func (*mutation) Answer(_ string, f *plan.Field) plan.Answer {
	read, known := changes[f.Name]
	if !known {
		return plan.Answer{}
	}
	return plan.Answer{Value: func(c *plan.Call, _ any) (any, error) { return change(c, read) }}
}

// changes are the fields that make one commit, each with the operations that its
// arguments ask for.
var changes = func() map[string]readOperations {
	fields := map[string]readOperations{"apply": operationsOfApply}
	for _, n := range ecosystem.FirstRank() {
		fields["create"+string(n.Kind)] = operationOn("create", n.Kind)
		fields["update"+string(n.Kind)] = operationOn("update", n.Kind)
		fields["upsert"+string(n.Kind)] = operationOn("upsert", n.Kind)
	}
	for _, verb := range []string{"link", "updateLink", "claim", "updateClaim", "retract", "settle", "erase", "end", "restore", "merge", "undo", "undoImport", "takeBackWorkshop"} {
		fields[verb] = operationOf(verb)
	}
	for _, verb := range []string{"create", "update", "upsert"} {
		fields[verb+"Entity"] = operationOf(verb)
	}
	return fields
}()

type readOperations func(args plan.Arguments) ([]operation, error)

// operationOn makes the operation of a field that has a kind's own input.
func operationOn(verb string, kind ecosystem.Kind) readOperations {
	return func(args plan.Arguments) ([]operation, error) {
		return []operation{{verb: verb, args: withKind(kind, args)}}, nil
	}
}

// withKind gives the arguments for things of one kind the form of those for any kind.
func withKind(kind ecosystem.Kind, args map[string]any) map[string]any {
	with := maps.Clone(args)
	with["kind"], with["fields"] = kind, args["input"]
	return with
}

// operationOf makes the operation of a field whose arguments are those of the operation.
func operationOf(verb string) readOperations {
	return func(args plan.Arguments) ([]operation, error) { return []operation{{verb: verb, args: args}}, nil }
}

// change makes a change set of operations and has the registry apply it. What is expected
// to go wrong is an answer.
func change(c *plan.Call, read readOperations) (*model.ChangePayload, error) {
	by := ecosystem.PrincipalFrom(c.Context())
	if by.Role == ecosystem.RoleContributor && c.Field.Name == "apply" {
		return propose(c, by)
	}
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	if err := model.Plain(map[string]any(c.Arguments())); err != nil {
		return nil, err
	}
	operations, err := read(c.Arguments())
	if err != nil {
		return nil, err
	}
	const tries = 3 // of what hangs on more than it changes, see mayTryAgain
	for try := 1; ; try++ {
		from := originsOf(operations)
		done, err := carriedOut(c, from)
		problems := from.problems(err)
		switch {
		case problems == nil:
			return done, err
		case try == tries || !from.mayTryAgain(problems):
			return model.Refused(c, problems), nil
		}
	}
}

// carriedOut drafts operations and applies what comes of them, or tells what would.
func carriedOut(c *plan.Call, from *origins) (*model.ChangePayload, error) {
	ctx, args, set := c.Context(), c.Arguments(), loaders.From(c.Context())
	done, was, err := committedBefore(c)
	switch dry := args.Bool("dryRun"); {
	case err != nil:
		return nil, err
	case was && !dry:
		return doneBefore(c, set, done, from.operations)
	}
	cs, about, err := draft(ctx, set, from)
	if err != nil {
		return nil, err
	}
	cs = named(c, cs)
	cs.Publish = args.Bool("publish")
	if message, given := args["message"].(string); given {
		cs.Message = message
	}
	if args.Bool("dryRun") {
		return from.previewed(c, set, cs, about)
	}
	commit, err := set.Registry().Apply(ctx, ecosystem.PrincipalFrom(ctx), cs)
	switch {
	case err != nil:
		return nil, err
	case !touchesMade(commit, cs): // another request of the same change set was first
		return doneBefore(c, set, commit, from.operations)
	}
	if err := noteTakenBack(ctx, from.operations, commit); err != nil {
		return nil, err
	}
	return model.Changed(c, set, commit, about)
}

// named gives a change set the id that its caller made for it, if any, and the sum of
// what was sent: the field and its arguments, not what comes of them, which hangs on
// what stands when.
func named(c *plan.Call, cs ecosystem.ChangeSet) ecosystem.ChangeSet {
	args := c.Arguments()
	if args["changeSet"] == nil {
		return cs
	}
	sent := maps.Clone(map[string]any(args))
	delete(sent, "changeSet")
	delete(sent, "dryRun")
	text, err := json.Marshal(sent)
	if err != nil {
		panic(err) // what came as JSON or GraphQL can be written as JSON
	}
	cs.ID, cs.Sent = ecosystem.ID(args.Text("changeSet")), ecosystem.SumOfSent(c.Field.Name, string(text))
	return cs
}

// committedBefore gives the commit that the change set of a call became when it was first
// sent; false where this is the first time. It is looked for before anything is drafted: a
// thing that is merged cannot be merged twice.
func committedBefore(c *plan.Call) (ecosystem.Commit, bool, error) {
	cs := named(c, ecosystem.ChangeSet{})
	if cs.ID == "" {
		return ecosystem.Commit{}, false, nil
	}
	return loaders.From(c.Context()).Registry().Committed(c.Context(), cs)
}

// touchesMade tells whether a commit touches all that a change set makes, as the one that
// it became does.
func touchesMade(commit ecosystem.Commit, cs ecosystem.ChangeSet) bool {
	touched := map[ecosystem.ID]bool{}
	for _, t := range commit.Touched {
		touched[t.ID] = true
	}
	return !slices.ContainsFunc(cs.Changes, func(c ecosystem.Change) bool { return c.Expect == ecosystem.New && !touched[c.ID] })
}

// previewed tells what a change set would do, without doing it.
func (o *origins) previewed(c *plan.Call, set *loaders.Set, cs ecosystem.ChangeSet, about []ecosystem.ID) (*model.ChangePayload, error) {
	preview, err := set.Registry().Preview(c.Context(), ecosystem.PrincipalFrom(c.Context()), cs)
	if err != nil {
		return nil, err
	}
	return model.Previewed(c, set, preview, about, o.broken(preview.Problems))
}

// doneBefore answers with the commit that a change set became when it was first sent.
func doneBefore(c *plan.Call, set *loaders.Set, commit ecosystem.Commit, operations []operation) (*model.ChangePayload, error) {
	held, err := holdersOf(c.Context(), set.Registry(), operations)
	if err != nil {
		return nil, err
	}
	about := changedThings(commit, operations, held)
	if err := addLinks(c.Context(), set.Registry().At(commit.Revision, ecosystem.TeamLens), operations, about); err != nil {
		return nil, err
	}
	return model.Changed(c, set, commit, about)
}

// addLinks tells which links the operations were about that said more of one that was there.
func addLinks(ctx context.Context, then ecosystem.Reader, operations []operation, about []ecosystem.ID) error {
	var asks []ecosystem.Ask
	var at []int
	for i, op := range operations {
		if op.verb == "link" && about[i] == "" {
			asks, at = append(asks, ecosystem.Ask{Of: op.id("from"), Step: ecosystem.Step{Types: []ecosystem.LinkType{op.link().Type}, Direction: ecosystem.Out}}), append(at, i)
		}
	}
	if len(asks) == 0 {
		return nil
	}
	found, err := then.Links(ctx, asks)
	for i, slice := range found {
		for _, l := range slice.Items {
			if l.Identity() == operations[at[i]].link() {
				about[at[i]] = l.ID
			}
		}
	}
	return err
}

// operationsOfApply reads the list that apply is given.
func operationsOfApply(given plan.Arguments) ([]operation, error) {
	list, _ := given["operations"].([]any)
	if len(list) == 0 || len(list) > maxOperations {
		return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: fmt.Sprintf("The argument operations of apply names %d things to do; it may be 1 to 1,000 at once.", len(list)),
			Hint: "Send more in parts, each a commit of its own."}
	}
	operations := make([]operation, len(list))
	for i, item := range list {
		one, _ := item.(map[string]any)
		for verb, with := range one {
			args, ok := with.(map[string]any)
			if len(one) != 1 || !ok {
				return nil, badOperation()
			}
			operations[i] = operation{verb: verb, args: args, at: []string{"operations", strconv.Itoa(i), verb}}
			if kind, typed := strings.CutPrefix(verb, "upsert"); typed && kind != "" {
				operations[i].verb, operations[i].args = "upsert", withKind(ecosystem.Kind(kind), args)
			}
		}
		if len(one) == 0 {
			return nil, badOperation()
		}
	}
	return operations, nil
}

// changedThings tells what the operations of a change that was made before were about.
// Ids that were made then are known by their kinds alone.
func changedThings(c ecosystem.Commit, operations []operation, held holders) []ecosystem.ID {
	about := make([]ecosystem.ID, len(operations))
	taken := map[ecosystem.ID]bool{}
	for i, op := range operations {
		about[i] = cmp.Or(op.target(), held.of[op.key()])
		taken[about[i]] = true
	}
	for i, op := range operations {
		if about[i] != "" {
			continue
		}
		for _, t := range c.Touched {
			if t.Kind == op.createdKind() && t.Op == ecosystem.Created && !taken[t.ID] {
				about[i] = t.ID
				taken[t.ID] = true
				break
			}
		}
	}
	return about
}
