package graph

import (
	"context"
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/graph/model"
	"catchment/loaders"
)

// maxOperations is how many things one apply does.
const maxOperations = 1000

// change answers every field that changes something: it makes a change set of
// the field's operations and has the registry apply it.
func change(ctx context.Context) (*model.ChangePayload, error) {
	r, err := model.Begin(ctx)
	if err != nil {
		return nil, err
	}
	args, by := r.Arguments(), ecosystem.PrincipalFrom(ctx)
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	operations, err := operationsOf(r.Name(), args)
	if err != nil {
		return nil, err
	}
	id, named := args["changeSet"].(string)
	dry, _ := args["dryRun"].(bool)
	if named && !dry {
		if done, err := committedBefore(ctx, r.Set(), ecosystem.ID(id), operations); done != nil || err != nil {
			return done, err
		}
	}
	cs, about, err := draft(ctx, r.Set(), operations)
	if err != nil {
		return nil, err
	}
	if named {
		cs.ID = ecosystem.ID(id)
	}
	if message, ok := args["message"].(string); ok {
		cs.Message = message
	}
	if dry {
		return previewed(ctx, r.Set(), by, cs, about)
	}
	commit, err := r.Set().Registry().Apply(ctx, by, cs)
	if err != nil {
		return nil, err
	}
	return model.Changed(ctx, r.Set(), commit, about)
}

// previewed tells what a change set would do, without doing it.
func previewed(ctx context.Context, set *loaders.Set, by ecosystem.Principal, cs ecosystem.ChangeSet, about []ecosystem.ID) (*model.ChangePayload, error) {
	preview, err := set.Registry().Preview(ctx, by, cs)
	if err != nil {
		return nil, err
	}
	return model.Previewed(ctx, set, preview, about)
}

// mutation answers what changes; all but the undoing of imports is one commit.
type mutation struct{ changes }

// UndoImport answers undoImport.
func (mutation) UndoImport(ctx context.Context, run string) (*model.UndoneImport, error) {
	by, set := ecosystem.PrincipalFrom(ctx), loaders.From(ctx)
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	made, err := exchange.UndoRun(ctx, set.Registry(), by, ecosystem.ID(run))
	if err != nil {
		return nil, err
	}
	return model.Undone(ctx, set, made)
}

// committedBefore answers with the commit that a change set became when it was first
// sent; nil where this is the first time. It is looked for before anything is
// drafted: a thing that is merged cannot be merged twice.
func committedBefore(ctx context.Context, set *loaders.Set, id ecosystem.ID, operations []operation) (*model.ChangePayload, error) {
	commit, done, err := set.Registry().Committed(ctx, id)
	if err != nil || !done {
		return nil, err
	}
	return model.Changed(ctx, set, commit, changedThings(commit, operations))
}

// operationsOf reads what a field of Mutation asks for; a field other than apply is one operation.
func operationsOf(field string, args map[string]any) ([]operation, error) {
	if field == "apply" {
		return operationsOfApply(args["operations"])
	}
	for _, verb := range []string{"create", "update"} {
		noun, ok := strings.CutPrefix(field, verb)
		if kind := ecosystem.Kind(noun); ok && ecosystem.NounOf(kind).Kind != "" && kind.IsEntity() {
			with := map[string]any{"kind": kind, "fields": args["input"], "id": args["id"], "claim": args["claim"], "expectedVersion": args["expectedVersion"]}
			return []operation{{verb: verb, args: with}}, nil
		}
	}
	return []operation{{verb: strings.TrimSuffix(field, "Entity"), args: args}}, nil
}

// operationsOfApply reads the list that apply is given.
func operationsOfApply(v any) ([]operation, error) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v} // one value stands for a list of it
	}
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
			operations[i] = operation{verb: verb, args: args}
		}
		if len(one) == 0 {
			return nil, badOperation()
		}
	}
	return operations, nil
}

// changedThings tells what the operations of a change that was made before were about.
// Ids that were made then are known by their kinds alone.
func changedThings(c ecosystem.Commit, operations []operation) []ecosystem.ID {
	about := make([]ecosystem.ID, len(operations))
	taken := map[ecosystem.ID]bool{}
	for i, op := range operations {
		if about[i] = op.target(); about[i] != "" {
			continue
		}
		for _, t := range c.Touched {
			if t.Kind == op.createdKind() && !taken[t.ID] {
				about[i] = t.ID
				taken[t.ID] = true
				break
			}
		}
	}
	return about
}
