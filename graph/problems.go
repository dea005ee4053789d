package graph

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// origins tells of each part of a change set which operation it comes from, so that what
// is wrong with it can be told where the caller has written it.
type origins struct {
	operations []operation
	drafted    int                             // the operation that is being drafted; 0 before and after
	gave       map[ecosystem.ID]map[string]int // the operation that gave a thing a field; the first about it under ""
	claimed    map[ecosystem.ID]string         // the fields that claims speak of
}

// refusal is what is wrong with a change before it is drafted.
type refusal []model.Problem

func (r refusal) Error() string { return r[0].Message }

func originsOf(operations []operation) *origins {
	return &origins{operations: operations, gave: map[ecosystem.ID]map[string]int{}, claimed: map[ecosystem.ID]string{}}
}

// note takes down a change that the operation being drafted makes.
func (o *origins) note(c ecosystem.Change) {
	if o.gave[c.ID] == nil {
		o.gave[c.ID] = map[string]int{"": o.drafted}
	}
	for field := range c.Set {
		o.gave[c.ID][field] = o.drafted
	}
	if field, on := c.Set["field"].(string); on && c.Kind == ecosystem.KindClaim {
		about, _ := c.Set["about"].(string)
		o.claimed[c.ID] = ecosystem.FieldCalled(ecosystem.ID(about), field)
	}
}

// problems gives what an error of a change tells as data: each rule that is broken, each
// thing that moved. It gives none for an error that is of another code.
func (o *origins) problems(err error) []model.Problem {
	var wrong refusal
	var e *ecosystem.Error
	switch {
	case errors.As(err, &wrong):
		return wrong
	case !errors.As(err, &e):
		return nil
	case e.Code == ecosystem.Conflict && len(e.IDs) > 0:
		return o.moved(e)
	case e.Code == ecosystem.Invalid && len(e.Problems) > 0:
		return o.broken(e.Problems)
	case e.Code == ecosystem.Invalid || e.Code == ecosystem.Conflict:
		return []model.Problem{{Operation: o.drafted, Path: o.operations[o.drafted].at, Code: e.Code, Message: e.Message, Hint: e.Hint}}
	}
	return nil
}

// broken gives the rules that are broken, in the order of the operations.
func (o *origins) broken(rules []ecosystem.Problem) []model.Problem {
	told := make([]model.Problem, len(rules))
	for i, p := range rules {
		n, known := o.gave[p.ID][p.Field]
		if !known {
			n = o.gave[p.ID][""]
		}
		op, field := o.operations[n], ecosystem.FieldCalled(p.ID, p.Field)
		told[i] = model.Problem{Operation: n, Path: op.path(op.argument(p.ID, field, o.claimed[p.ID])), Code: ecosystem.Invalid,
			Thing: p.ID, Field: field, Message: p.Message, Hint: p.Hint, Holder: p.Holder}
		if p.Made { // its id was never saved
			told[i].Holder, told[i].Message = "", fmt.Sprintf("%s Operation %d makes that.", p.Message, o.gave[p.Holder][""])
			continue
		}
		if kind, _ := p.ID.Kind(); p.Holder != "" && op.verb == "create" {
			told[i].Hint = "Use " + upsertOf(kind) + " to change the one that has it; or merge the two, or give another key."
		}
	}
	slices.SortStableFunc(told, func(a, b model.Problem) int { return a.Operation - b.Operation })
	return told
}

// moved gives the things that somebody changed first, with their versions now.
func (o *origins) moved(e *ecosystem.Error) []model.Problem {
	told := make([]model.Problem, len(e.IDs))
	for i, id := range e.IDs {
		n := o.about(id)
		op := o.operations[n]
		told[i] = model.Problem{Operation: n, Path: op.path(op.version(id)), Code: ecosystem.Conflict, Thing: id, Message: e.Message, Hint: e.Hint}
		if now := e.Current[id]; now != ecosystem.New {
			told[i].Current = &now
		}
	}
	slices.SortStableFunc(told, func(a, b model.Problem) int { return a.Operation - b.Operation })
	return told
}

// about gives the operation that changes a thing, else the first that names it.
func (o *origins) about(id ecosystem.ID) int {
	if n, known := o.gave[id][""]; known {
		return n
	}
	if n := slices.IndexFunc(o.operations, func(op operation) bool { return op.version(id) != nil }); n >= 0 {
		return n
	}
	return o.drafted
}

// path puts what leads to an operation before where something stands in it.
func (op operation) path(in []string) []string { return append(slices.Clone(op.at), in...) }

// argument tells where in an operation a field of what it makes or changes stands;
// claimed is what a claim speaks of.
func (op operation) argument(id ecosystem.ID, field, claimed string) []string {
	kind, _ := id.Kind()
	beside := kind == ecosystem.KindClaim && op.verb != "claim" && op.verb != "updateClaim"
	switch {
	case !slices.Contains([]string{"create", "update", "upsert", "link", "updateLink", "claim", "updateClaim"}, op.verb):
		return nil
	case beside && claimed != "" && (field == "field" || field == "value"):
		return []string{op.input(), claimed}
	case beside && field == "":
		return []string{"claim"}
	case beside:
		return []string{"claim", field}
	case field == "":
		return nil
	case op.verb == "upsert" && field == "keys" && !op.gives("keys"):
		return []string{"key"}
	case !kind.IsEntity() && slices.Contains([]string{"type", "from", "to", "qualifier", "about"}, field):
		return []string{field}
	}
	if i, is := op.attribute(field); is {
		return []string{op.input(), "attributes", strconv.Itoa(i), "value"}
	}
	return []string{op.input(), field}
}

// attribute tells where among the attributes of the input a field of one's own stands.
func (op operation) attribute(field string) (int, bool) {
	name, isOwn := ecosystem.AttributeNamed(field)
	fields, _ := op.args[op.input()].(map[string]any)
	list, _ := fields["attributes"].([]any)
	i := slices.IndexFunc(list, func(item any) bool {
		in, _ := item.(map[string]any)
		return in["name"] == name
	})
	return i, isOwn && i >= 0
}

// gives tells whether the caller has written a field of the thing.
func (op operation) gives(field string) bool {
	fields, _ := op.args[op.input()].(map[string]any)
	return fields[field] != nil
}

// input is the argument that says what a thing is to say.
func (op operation) input() string {
	if _, untyped := op.args["fields"]; untyped && op.args["input"] == nil {
		return "fields"
	}
	return "input"
}

// version tells which argument of an operation names the version of a thing, else which
// names the thing; nil where none does.
func (op operation) version(id ecosystem.ID) []string {
	for _, named := range [][2]string{{"id", "expectedVersion"}, {"winner", "expectedWinnerVersion"}, {"loser", "expectedLoserVersion"}} {
		switch {
		case op.id(named[0]) != id:
		case op.args[named[1]] != nil:
			return named[1:]
		default:
			return named[:1]
		}
	}
	for _, name := range []string{"from", "to", "about", "source"} {
		if op.id(name) == id {
			return []string{name}
		}
	}
	return nil
}
