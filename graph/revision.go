package graph

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// requestedRevision gives the revision that the root fields of an operation name, by at or within ids;
// nil where it names none. All its root fields must name the same, as one response is
// of one revision.
func requestedRevision(fields []*ast.Field, variables map[string]any) (at *ecosystem.Revision, err error) {
	asked := revisionsAsked{}
	for _, f := range fields {
		if err := asked.by(f, variables); err != nil {
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
// root fields must say the same, by synthetic or by an id that they are to find a thing by;
// a plain id goes along with the others.
func wantsMadeUp(fields []*ast.Field, variables map[string]any) (bool, error) {
	said := map[bool]bool{}
	for _, f := range fields {
		named := namesReal(f, variables)
		wanted, isSaid := saidOfMadeUp(f, variables)
		if named {
			said[false] = true
		}
		if isSaid || !named && f.Definition.Arguments.ForName("synthetic") != nil {
			said[wanted || !isSaid] = true
		}
	}
	if len(said) > 1 {
		return false, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The fields of this operation want what is made up and do not.",
			Hint: "Give every field of it the same synthetic, with synthetic: false beside ids that end in ~real, or send several operations."}
	}
	return !said[false], nil
}

// saidOfMadeUp is what a field is given as synthetic; false where it is given nothing.
func saidOfMadeUp(f *ast.Field, variables map[string]any) (wanted, isSaid bool) {
	given := f.Arguments.ForName("synthetic")
	if given == nil {
		return false, false
	}
	v, _ := given.Value.Value(variables) // a truth value always can be read
	wanted, isSaid = v.(bool)
	return wanted, isSaid
}

// namesReal tells whether a root field is to find a thing by an id that leaves out what is made up.
func namesReal(f *ast.Field, variables map[string]any) bool {
	for _, argument := range f.Arguments {
		if !slices.Contains(naming, argument.Name) {
			continue
		}
		v, _ := argument.Value.Value(variables) // what cannot be read is refused before
		moments, _ := momentsIn(v)
		if slices.ContainsFunc(moments, func(m model.Moment) bool { return m.Real }) {
			return true
		}
	}
	return false
}

// rootFields are the root fields that a query asks for.
func rootFields(op *graphql.OperationContext) (fields []*ast.Field) {
	if op.Operation == nil || op.Operation.Operation != ast.Query { // none: its document was refused
		return nil
	}
	for _, s := range op.Operation.SelectionSet {
		f, is := s.(*ast.Field)
		if !is || len(f.Directives) > 0 {
			fields = fields[:0]
			for _, f := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}) {
				fields = append(fields, f.Field)
			}
			return fields
		}
		fields = append(fields, f)
	}
	return fields
}

// revisionsAsked are those that an operation names; the present is what is asked for
// without a revision.
type revisionsAsked struct {
	past    map[ecosystem.Revision]bool
	present bool
}

// by adds those that a root field names: by at, or in an id that it is to find a thing by.
func (a *revisionsAsked) by(f *ast.Field, variables map[string]any) error {
	takesAt := f.Definition.Arguments.ForName("at") != nil
	named := false
	for _, argument := range f.Arguments {
		if argument.Name != "at" && !slices.Contains(naming, argument.Name) {
			continue
		}
		v, err := argument.Value.Value(variables)
		if err != nil { // a number that no machine holds
			return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "An argument has a value that cannot be read."}
		}
		revs, err := revisionsIn(argument.Name, v)
		if err != nil {
			return err
		}
		for _, rev := range revs {
			if rev != nil || !takesAt {
				a.add(rev)
				named = true
			}
		}
	}
	if takesAt && !named {
		a.add(nil)
	}
	return nil
}

// naming are the arguments that a root field finds single things by.
var naming = []string{"id", "ids", "key"}

// revisionsIn are those that an argument names; nil is the present.
func revisionsIn(argument string, v any) (revs []*ecosystem.Revision, err error) {
	if argument == "at" {
		if v == nil {
			return nil, nil
		}
		rev, err := model.ReadRevision(v)
		return []*ecosystem.Revision{&rev}, err
	}
	moments, err := momentsIn(v)
	for _, m := range moments {
		revs = append(revs, m.At)
	}
	return revs, err
}

// momentsIn are those that the ids given to an argument say.
func momentsIn(v any) (moments []model.Moment, err error) {
	list, isList := v.([]any)
	if !isList {
		list = []any{v}
	}
	for _, item := range list {
		if name, ok := item.(string); ok {
			_, m, err := model.ReadMoment(name)
			if err != nil {
				return nil, err
			}
			moments = append(moments, m)
		}
	}
	return moments, nil
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
