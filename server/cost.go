package server

import (
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// usualPage is how many a list gives when neither the asker nor the schema says.
const usualPage = 25

// checkCost counts the nodes that may come back: a list of first things costs
// that many, and what is asked of each is counted as often. Every field that has
// an argument first, last, ids or limit is a list, so none can be forgotten; how
// large a limit may be the field itself says.
func checkCost(op *graphql.OperationContext, limits Limits) *gqlerror.Error {
	c := costCounter{variables: op.Variables, limits: limits}
	c.selections(op.Operation.SelectionSet, 1)
	return c.err
}

type costCounter struct {
	variables map[string]any
	limits    Limits
	cost      int
	err       *gqlerror.Error
}

func (c *costCounter) selections(set ast.SelectionSet, times int) {
	for _, s := range set {
		if c.err != nil {
			return
		}
		switch s := s.(type) {
		case *ast.Field:
			c.field(s, times)
		case *ast.InlineFragment:
			c.selections(s.SelectionSet, times)
		case *ast.FragmentSpread:
			c.selections(s.Definition.SelectionSet, times)
		}
	}
}

// field multiplies no further than one over the limit, so that nothing overflows.
func (c *costCounter) field(f *ast.Field, times int) {
	size, by, isList := c.listSize(f)
	if isList {
		if size > c.limits.PageSize && f.Definition.Arguments.ForName("limit") == nil {
			c.err = limitError(pageSizeLimit(f.Name, by), c.limits.PageSize, size)
			c.err.Locations = locate(f.Position)
			return
		}
		times *= max(min(size, c.limits.Cost+1), 1)
		if c.cost += times; c.cost > c.limits.Cost {
			c.err = limitError(costLimit(f.Name), c.limits.Cost, c.cost)
			c.err.Locations = locate(f.Position)
			return
		}
	}
	c.selections(f.SelectionSet, times)
}

// listSize is how many things a field may give, and by which argument, if one
// says so; false where it is no list of that sort.
func (c *costCounter) listSize(f *ast.Field) (size int, by string, isList bool) {
	if f.Definition == nil || f.SelectionSet == nil {
		return 0, "", false
	}
	arguments := f.ArgumentMap(c.variables)
	for _, name := range []string{"first", "last", "limit"} {
		if f.Definition.Arguments.ForName(name) == nil {
			continue
		}
		isList = true
		if n, ok := wholeNumber(arguments[name]); ok && (by == "" || n > size) {
			size, by = max(size, n), name
		}
	}
	if ids, ok := arguments["ids"].([]any); ok {
		return max(size, len(ids)), "ids", true
	}
	if isList && by == "" {
		size = usualPage
	}
	return size, by, isList
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
