package server

import (
	"encoding/json"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// checkPageSizes holds against the limit what each list is asked for at once: by first,
// last or ids, wherever it stands. How large a limit may be the field itself says; what
// lists within each other cost is counted as they are read (ecosystem.Budget).
func checkPageSizes(op *graphql.OperationContext, limits Limits) *gqlerror.Error {
	return pageSizes(op.Operation.SelectionSet, op.Variables, limits)
}

func pageSizes(set ast.SelectionSet, variables map[string]any, limits Limits) *gqlerror.Error {
	for _, s := range set {
		inner := ast.SelectionSet{}
		switch s := s.(type) {
		case *ast.Field:
			if err := pageSize(s, variables, limits); err != nil {
				return err
			}
			inner = s.SelectionSet
		case *ast.InlineFragment:
			inner = s.SelectionSet
		case *ast.FragmentSpread:
			inner = s.Definition.SelectionSet
		}
		if err := pageSizes(inner, variables, limits); err != nil {
			return err
		}
	}
	return nil
}

// pageSize is what is wrong with how much one field is asked for.
func pageSize(f *ast.Field, variables map[string]any, limits Limits) *gqlerror.Error {
	if f.SelectionSet == nil {
		return nil
	}
	for _, argument := range f.Arguments {
		if !slices.Contains(sizing, argument.Name) {
			continue
		}
		if size := sizeAsked(argument.Value, variables); size > limits.PageSize {
			err := limitError(pageSizeLimit(f.Name, argument.Name), limits.PageSize, size)
			err.Locations = locate(f.Position)
			return err
		}
	}
	return nil
}

// sizing are the arguments that say how much a list is asked for.
var sizing = []string{"first", "last", "ids"}

// sizeAsked is how much an argument asks for: its number, or how many items it has.
func sizeAsked(v *ast.Value, variables map[string]any) int {
	given, err := v.Value(variables)
	if err != nil {
		return 0 // what cannot be read is refused where it is coerced
	}
	if ids, ok := given.([]any); ok {
		return len(ids)
	}
	size, _ := wholeNumber(given)
	return size
}

func wholeNumber(v any) (int, bool) {
	switch n := v.(type) {
	case int:
		return n, true
	case int32:
		return int(n), true
	case int64:
		return int(n), true
	case json.Number:
		i, err := n.Int64()
		return int(i), err == nil
	}
	return 0, false
}

func locate(p *ast.Position) []gqlerror.Location {
	if p == nil {
		return nil
	}
	return []gqlerror.Location{{Line: p.Line, Column: p.Column}}
}
