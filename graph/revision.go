package graph

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// AsksThePast tells whether an operation says which revision it is about, the newest included.
func AsksThePast(op *graphql.OperationContext) bool {
	at, err := requestedRevision(op)
	return at != nil || err != nil
}

// requestedRevision gives the revision that the operation names, by at or within ids;
// nil where it names none. All its root fields must name the same, as one response is
// of one revision.
func requestedRevision(op *graphql.OperationContext) (at *ecosystem.Revision, err error) {
	defer func() {
		if recover() != nil { // a number that no machine holds
			err = &ecosystem.Error{Code: ecosystem.BadRequest, Message: "An argument has a value that cannot be read."}
		}
	}()
	if op.Operation.Operation != ast.Query {
		return nil, nil
	}
	asked := revisionsAsked{}
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}) {
		if err := asked.by(f.Definition, f.ArgumentMap(op.Variables)); err != nil {
			return nil, err
		}
	}
	if len(asked.past) > 1 || (len(asked.past) == 1 && asked.present) {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The fields of this operation name different revisions.",
			Hint: "Give every field of it the same at and every id the same @, or send several operations."}
	}
	for rev := range asked.past {
		at = &rev
	}
	return at, nil
}

// wantsMadeUp tells whether an operation wants what rests on made-up sources too. All its
// root fields must say the same.
func wantsMadeUp(op *graphql.OperationContext) (bool, error) {
	if op.Operation.Operation != ast.Query {
		return true, nil
	}
	said := map[bool]bool{}
	for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}) {
		if f.Definition.Arguments.ForName("synthetic") != nil {
			wanted, isSaid := f.ArgumentMap(op.Variables)["synthetic"].(bool)
			said[wanted || !isSaid] = true
		}
	}
	if len(said) > 1 {
		return false, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The fields of this operation want what is made up and do not.",
			Hint: "Give every field of it the same synthetic, or send several operations."}
	}
	return !said[false], nil
}

// revisionsAsked are those that an operation names; the present is what is asked for
// without a revision.
type revisionsAsked struct {
	past    map[ecosystem.Revision]bool
	present bool
}

// by adds those that a root field names: by at, or in an id that it is to find a thing by.
func (a *revisionsAsked) by(f *ast.FieldDefinition, args map[string]any) error {
	takesAt := f.Arguments.ForName("at") != nil
	named := false
	if v := args["at"]; takesAt && v != nil {
		rev, err := model.ReadRevision(v)
		if err != nil {
			return err
		}
		a.add(&rev)
		named = true
	}
	for _, name := range namesIn(args) {
		_, rev, err := model.ReadMoment(name)
		if err != nil {
			return err
		}
		if rev != nil || !takesAt {
			a.add(rev)
			named = true
		}
	}
	if takesAt && !named {
		a.add(nil)
	}
	return nil
}

func (a *revisionsAsked) add(rev *ecosystem.Revision) {
	switch {
	case rev == nil:
		a.present = true
	case a.past == nil:
		a.past = map[ecosystem.Revision]bool{*rev: true}
	default:
		a.past[*rev] = true
	}
}

// namesIn gives what a root field finds single things by: id, ids or key.
func namesIn(args map[string]any) []string {
	var names []string
	for _, argument := range []string{"id", "ids", "key"} {
		list, isList := args[argument].([]any)
		if !isList {
			list = []any{args[argument]}
		}
		for _, item := range list {
			if name, ok := item.(string); ok {
				names = append(names, name)
			}
		}
	}
	return names
}
