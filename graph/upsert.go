package graph

import (
	"context"
	"fmt"
	"slices"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// holders are the things that have the keys which the upserts of a change name.
type holders struct {
	of     map[ecosystem.Key]ecosystem.ID
	things map[ecosystem.ID]ecosystem.Record
}

// holdersOf finds them in two reads, however many upserts there are; in none where there
// are none.
func holdersOf(ctx context.Context, registry *ecosystem.Registry, operations []operation) (holders, error) {
	var keys []ecosystem.Key
	for _, op := range operations {
		if op.verb == "upsert" {
			keys = append(keys, op.key())
		}
	}
	if len(keys) == 0 {
		return holders{}, nil
	}
	head, err := registry.Head(ctx)
	if err != nil {
		return holders{}, err
	}
	now := registry.At(head, ecosystem.PrincipalFrom(ctx).Lens())
	of, err := now.Resolve(ctx, keys)
	if err != nil {
		return holders{}, err
	}
	var ids []ecosystem.ID
	for _, id := range of {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	things, err := now.Records(ctx, slices.Compact(ids))
	return holders{of, things}, err
}

// key is the external key by which an upsert names its thing.
func (op operation) key() ecosystem.Key {
	text, _ := op.args["key"].(string)
	return ecosystem.ParseKey(text)
}

// problems are the keys that no upsert can go by, of all upserts.
func (h holders) problems(operations []operation) refusal {
	var wrong refusal
	first := map[ecosystem.Key]int{}
	for i, op := range operations {
		if op.verb != "upsert" {
			continue
		}
		p := model.Problem{Operation: i, Path: op.path([]string{"key"}), Code: ecosystem.Invalid, Holder: h.of[op.key()]}
		held, _ := p.Holder.Kind()
		before, isDouble := first[op.key()]
		switch text, _ := op.args["key"].(string); {
		case ecosystem.ID(text).Valid():
			p.Message, p.Hint = fmt.Sprintf("%s is an id and no external key.", text), "Change a thing that you know by its id with the update of its noun."
		case isDouble:
			p.Message, p.Hint = fmt.Sprintf("%s is named by operation %d already.", op.key(), before), "Put both into one."
		case held != "" && held != op.createdKind():
			p.Message, p.Hint = fmt.Sprintf("%s names %s, which is of the kind %s.", op.key(), p.Holder, held), "Name a thing of its own kind, or give another key."
		default:
			first[op.key()] = i
			continue
		}
		wrong = append(wrong, p)
	}
	return wrong
}

// upsert makes a thing that has the key, or changes what differs of the one that has it.
// Keys are added and none taken away; a claim is made on each field that changes.
func upsert(_ context.Context, d *ecosystem.Draft, op operation) (ecosystem.ID, error) {
	kind := op.createdKind()
	if !kind.IsEntity() {
		return "", notMadeSo()
	}
	given := model.FieldsOf(kind, op.args["fields"])
	before, exists := op.held.things[op.held.of[op.key()]]
	keys, isList := given["keys"].([]string)
	if given["keys"] == nil || isList {
		given["keys"] = ecosystem.NormalKeys(append(append([]string{op.key().String()}, keys...), before.List("keys")...))
	}
	if !exists {
		return d.Create(kind, "", withoutNil(given), op.claim()), nil
	}
	patch := before.Fields.Diff(before.Fields.With(given))
	if len(patch) == 0 {
		return before.ID, nil
	}
	return before.ID, op.change(d, before.ID, ecosystem.Any, patch)
}

// mayTryAgain tells whether to do it again helps: somebody may have given a key of an upsert
// to a thing since it was looked for, or have changed what an import made.
func (o *origins) mayTryAgain(problems []model.Problem) bool {
	return slices.ContainsFunc(problems, func(p model.Problem) bool {
		switch op := o.operations[p.Operation]; op.verb {
		case "upsert":
			return p.Code == ecosystem.Conflict || p.Holder != "" && p.Field == "keys"
		case "undoImport", "takeBackWorkshop":
			return p.Code == ecosystem.Conflict && op.args["expectedHead"] == nil
		}
		return false
	})
}

// upsertOf is the name of the upsert that makes and changes things of a kind.
func upsertOf(kind ecosystem.Kind) string {
	isFirst := slices.ContainsFunc(ecosystem.FirstRank(), func(n ecosystem.Noun) bool { return n.Kind == kind })
	if isFirst {
		return "upsert" + string(kind)
	}
	return "upsertEntity"
}
