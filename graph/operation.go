package graph

import (
	"maps"
	"slices"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// operation is one thing to do, in the words of the input Operation.
type operation struct {
	verb  string
	args  map[string]any
	at    []string // what leads to it in the arguments of the field; nothing where they are its own
	today ecosystem.Day
	held  holders // of the keys that upserts name
}

func (op operation) id(name string) ecosystem.ID {
	s, _ := op.args[name].(string)
	return ecosystem.ID(s)
}

func (op operation) ids(name string) []ecosystem.ID {
	list, ok := op.args[name].([]any)
	if !ok && op.args[name] != nil {
		list = []any{op.args[name]}
	}
	var ids []ecosystem.ID
	for _, item := range list {
		s, _ := item.(string)
		ids = append(ids, ecosystem.ID(s))
	}
	return ids
}

// target is what the operation is about by the caller's own word; empty where it makes something new.
func (op operation) target() ecosystem.ID {
	if (op.verb == "retract" || op.verb == "settle") && len(op.ids("claims")) > 0 {
		return op.ids("claims")[0]
	}
	for _, name := range []string{"id", "winner", "source", "run"} {
		if id := op.id(name); id != "" {
			return id
		}
	}
	return ""
}

// createdKind is the kind of what the operation makes; empty where it makes nothing new.
func (op operation) createdKind() ecosystem.Kind {
	switch op.verb {
	case "create", "upsert":
		return model.KindOf(op.args["kind"])
	case "link":
		return ecosystem.KindLink
	case "claim":
		return ecosystem.KindClaim
	}
	return ""
}

// link is which link the operation says that there is.
func (op operation) link() ecosystem.LinkIdentity {
	t, _ := op.args["type"].(string)
	qualifier, _ := op.args["qualifier"].(string)
	return ecosystem.LinkIdentity{Type: ecosystem.LinkType(t), From: op.id("from"), To: op.id("to"), Qualifier: qualifier}
}

// claim is what the operation says it rests on.
func (op operation) claim() ecosystem.Fields {
	return withoutNil(model.FieldsOf(ecosystem.KindClaim, op.args["claim"]))
}

// expected is the version that the caller read, under the name of its argument.
func (op operation) expected(name string) (ecosystem.Revision, error) {
	if op.args[name] == nil {
		return ecosystem.Any, nil
	}
	rev, err := model.ReadRevision(op.args[name])
	if err == nil && rev == ecosystem.New {
		err = &ecosystem.Error{Code: ecosystem.BadRequest, Message: "No thing has the version 0.", Hint: "A thing's version is its revision."}
	}
	return rev, err
}

// update patches a thing. With a claim it also says of each value given what it
// rests on, in a claim of its own on that field, as a correction has its source too.
func (op operation) update(d *ecosystem.Draft, kind ecosystem.Kind, input string) (ecosystem.ID, error) {
	id := op.id("id")
	if is, ok := id.Kind(); !ok || is != kind {
		return "", &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The id is of another kind.", Hint: "Name the id of a " + string(kind) + "."}
	}
	expect, err := op.expected("expectedVersion")
	if err != nil {
		return "", err
	}
	return id, op.change(d, id, expect, model.FieldsOf(kind, op.args[input]))
}

// change patches a thing, and with a claim says of each value given what it rests on.
func (op operation) change(d *ecosystem.Draft, id ecosystem.ID, expect ecosystem.Revision, patch ecosystem.Fields) error {
	if err := d.Update(id, expect, patch); err != nil || op.args["claim"] == nil {
		return err
	}
	for _, field := range slices.Sorted(maps.Keys(patch)) {
		says := ecosystem.Fields{"field": field}
		if value, ok := model.StoredText(patch[field]); ok {
			says["value"] = value
		} else if kind, _ := id.Kind(); patch[field] == nil && ecosystem.NounOf(kind).IsClaimed(field) {
			says["says"] = []string{ecosystem.Saying{Field: field}.String()}
		} else {
			continue
		}
		d.Claim(id, "", op.claim().With(says))
	}
	return nil
}

// withoutNil drops what is null: of a new thing there is nothing to clear.
func withoutNil(fields ecosystem.Fields) ecosystem.Fields {
	maps.DeleteFunc(fields, func(_ string, v any) bool { return v == nil })
	return fields
}

func notMadeSo() error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Links and claims are not made so.", Hint: "Use link and claim."}
}

func badOperation() error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "An operation has exactly one member.", Hint: "Say create, update, link or another one of them."}
}
