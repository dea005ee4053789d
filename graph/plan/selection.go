package plan

import (
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// selection is what one place of the response asks of the objects of one Go type
// that stand there: the same for all of them.
type selection struct {
	object string // the name of the type in the schema
	steps  []*step
}

// step is one field of a selection.
type step struct {
	field  graphql.CollectedField
	object string
	key    []byte // the field's name in the answer, quoted, with its colon
	typ    *ast.Type
	leaf   *ast.Definition // the scalar or the enumeration at the bottom of the type; nil for an object

	member member
	args   []argument

	last  reflect.Type // of the objects below, as most places have one type alone
	below *selection
	under map[reflect.Type]*selection // of places with several
}

const typeName = "__typename"

// rootSelection is what the operation asks of its root.
func (e *execution) rootSelection(root reflect.Value) *selection {
	return e.collect(e.schema.rootName(e.op.Operation.Operation), root.Type(), e.op.Operation.SelectionSet)
}

// collect gathers the fields that a selection set asks of an object: fragments that
// apply to it joined in, fields of one name in the answer merged, and what a
// directive leaves out left out.
func (e *execution) collect(object string, of reflect.Type, set ast.SelectionSet) *selection {
	fields := graphql.CollectFields(e.op, set, e.schema.implements[object])
	sel := &selection{object: object, steps: make([]*step, 0, len(fields))}
	for _, f := range fields {
		sel.steps = append(sel.steps, e.step(object, of, f))
	}
	return sel
}

func (e *execution) step(object string, of reflect.Type, f graphql.CollectedField) *step {
	s := &step{field: f, object: object, key: append(appendQuoted(nil, f.Alias), ':')}
	if f.Name == typeName {
		return s
	}
	s.typ = f.Definition.Type
	if d := e.schema.schema.Types[s.typ.Name()]; d.IsLeafType() {
		s.leaf = d
	}
	s.member = e.schema.member(object, of, f.Name)
	s.args = e.arguments(s)
	return s
}

// selection is what the step asks of an object of a Go type below it.
func (e *execution) selection(s *step, of reflect.Type) *selection {
	if s.last == of {
		return s.below
	}
	sel, known := s.under[of]
	if !known {
		if s.under == nil {
			s.under = map[reflect.Type]*selection{}
		}
		object := s.typ.Name()
		if e.schema.schema.Types[object].IsAbstractType() {
			object = of.Name()
		}
		sel = e.collect(object, of, s.field.Selections)
		s.under[of] = sel
	}
	s.last, s.below = of, sel
	return sel
}
